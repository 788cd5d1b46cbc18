#!/usr/bin/env python3
# drift: title="{{title}}" timeout=60s
"""
Is what runs what was declared? Prints a verdict for each thing it looks at, as JSON. Whatever else
happens (an exception, a timeout) is unknown, and no verdict.
"""
import json

declared = {"shop": "1.2.3", "search": "4.5.6"}
live = {"shop": "1.2.3", "search": "4.5.6"}

for name, version in declared.items():
    found = live.get(name)
    print(json.dumps({
        "status": "PASS" if found == version else "FAIL",
        "subject": name,
        "message": f"{found} runs" if found == version else f"{found} runs instead of {version}",
    }))
