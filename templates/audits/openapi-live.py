#!/usr/bin/env python3
# drift: title="APIs answer as their OpenAPI documents say" timeout=2m
"""
Asks every GET path that takes no parameters and no credentials, and compares the operations that
the endpoint declares at /openapi.json with the document that was agreed on. _openapi-live.json
beside this file names servers and documents (JSON, relative to this folder).
"""
import json
import pathlib
import sys
import urllib.error
import urllib.request

HERE = pathlib.Path(__file__).parent
METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}


def ask(url):
    """Status, media type and body; an error of HTTP is an answer too."""
    try:
        answer = urllib.request.urlopen(url, timeout=10)
    except urllib.error.HTTPError as error:
        answer = error
    except OSError as error:
        sys.exit(f"{url} could not be asked: {error}")
    with answer:
        return str(answer.status), answer.headers.get_content_type(), answer.read()


def declared(document, operation, status):
    """The response declared for a status, 4XX and default counting too; None without one."""
    responses = operation["responses"]
    for key in (status, f"{status[0]}XX", "default"):
        if key in responses:
            name = responses[key].get("$ref", "").removeprefix("#/components/responses/")
            return document["components"]["responses"][name] if name else responses[key]


def wrong_with(document, operation, server, path):
    status, media, _ = ask(server + path)
    response = declared(document, operation, status)
    if response is None:
        return f"answers {status}, which is not declared"
    content = response.get("content", {})
    if content and not {media, media.split("/")[0] + "/*", "*/*"} & content.keys():
        return f"answers {media} instead of {', '.join(content)}"


def is_open(document, operation):
    security = operation.get("security", document.get("security", []))
    required = any(one.get("required") for one in operation.get("parameters", []))
    return not required and (not security or {} in security)


def operations(document):
    paths = document["paths"].items()
    return {f"{method.upper()} {path}" for path, item in paths for method in METHODS & item.keys()}


said = []
for api in json.loads((HERE / "_openapi-live.json").read_text()):
    server = api["server"].rstrip("/")
    document = json.loads((HERE / api["document"]).read_text())
    for path, item in document["paths"].items():
        if "get" in item and "{" not in path and is_open(document, item["get"]):
            wrong = wrong_with(document, item["get"], server, path)
            said.append(("FAIL" if wrong else "PASS", f"GET {server}{path}", wrong or "answers as declared"))
    status, _, body = ask(f"{server}/openapi.json")
    if status != "200":
        said.append(("WARNING", f"{server}/openapi.json", f"serves no document ({status})"))
        continue
    agreed, live = operations(document), operations(json.loads(body))
    gone = [f"- {operation}" for operation in sorted(agreed - live)]
    new = [f"+ {operation}" for operation in sorted(live - agreed)]
    message = "; ".join(gone + new) or "declares what was agreed on"
    said.append(("FAIL" if gone or new else "PASS", f"{server}/openapi.json", message))

print(json.dumps([dict(zip(("status", "subject", "message"), one)) for one in said]))
