export const id = 9646;
export const ids = [9646];
export const modules = {

/***/ 62:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ candidateOf),
/* harmony export */   e: () => (/* binding */ idByPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

const MODULE = /\.(?:mjs|js|mts|ts)$/;
/** What cannot run, although somebody gave everything in a folder a run bit. */
const DATA = /\.(?:md|markdown|txt|json|jsonc|ya?ml|toml|csv|tsv|xml|html?|css|svg|png|lock|sql|env|map)$/i;
const MAX_READ = 256 * 1024;
/** An export of a module, at the beginning of a line. */
const EXPORTS = /^\s*(?:export\b|module\.exports\b|exports\.)/m;
const beginningOf = async (path) => {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(MAX_READ), 0, MAX_READ, 0);
        return buffer.subarray(0, bytesRead).toString('utf8');
    }
    finally {
        await file.close();
    }
};
/** An invisible mark that some editors put before the first character of a file. */
const MARK = '\uFEFF';
/** The path of a file without its last extension. */
const idByPath = (file) => file.replace(/(?<=[^/])\.[^./]+$/, '');
/**
 * Whether a file is an audit, and of which kind: decided from its text, since a script that prints and
 * exits does so as soon as it is imported. A file with a module's extension that begins with `#!` and
 * exports nothing is such a script.
 * @returns null: no audit
 * @throws what the file system throws, and Error where a mark hides the `#!`
 */
const candidateOf = async (found) => {
    const { file, path, runBit } = found;
    const isModule = MODULE.test(file);
    const text = await beginningOf(path);
    const byPath = idByPath(file);
    const hasInterpreter = text.startsWith('#!');
    if (text.startsWith(`${MARK}#!`)) {
        throw new Error('it begins with an invisible byte order mark, so that no system sees its #! line: save it as UTF-8 without one');
    }
    if (isModule && !(hasInterpreter && !EXPORTS.test(text)))
        return { byPath, kind: 'module', text };
    if (hasInterpreter)
        return { byPath, kind: 'executable', text };
    return runBit && !DATA.test(file) ? { byPath, kind: 'executable', text } : null;
};


/***/ }),

/***/ 39733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XF: () => (/* reexport */ auditEnvironment),
  hS: () => (/* reexport */ auditSecrets),
  cK: () => (/* reexport */ discoverAudits),
  bD: () => (/* reexport */ runAudit),
  Wb: () => (/* reexport */ runAudits)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.pnpm/p-limit@7.3.3/node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(86799);
// EXTERNAL MODULE: ./packages/core/lib/host/call.js + 1 modules
var call = __webpack_require__(6002);
// EXTERNAL MODULE: ./packages/core/lib/model/known.js
var known = __webpack_require__(18983);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/lib/child/words.js
var words = __webpack_require__(41010);
;// CONCATENATED MODULE: ./packages/core/lib/audits/bounds.js


/** What one audit may say at most; what is over is cut, and says so. */
const MAX_OUTCOMES = 1_000;
const MAX_MESSAGE = 500;
const MAX_SUBJECT = 200;
const MAX_DIFF = 20_000;
const MAX_DATA = 64 * 1024;
const MAX_NAME = 120;
/** One line of plain text, without control characters. */
const oneLine = (text, max = MAX_MESSAGE) => {
    const line = (0,words/* visible */.RK)(text.slice(0, 4 * max))
        .replace(/\s+/g, ' ')
        .trim();
    return line.length > max ? `${line.slice(0, max - 1)}…` : line;
};
/** A name that stays the same from run to run, and another's own: a long one ends in its hash. */
const boundedSubject = (text) => {
    const line = (0,words/* visible */.RK)(text).replace(/\s+/g, ' ').trim();
    if (line.length <= MAX_SUBJECT)
        return line;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(line).digest('hex').slice(0, 8);
    return `${line.slice(0, MAX_SUBJECT - 10)}… ${hash}`;
};
/** Data as it is, or a remark in its place. */
const boundedData = (data) => {
    const size = JSON.stringify(data).length;
    return size <= MAX_DATA ? data : `left out: ${Math.ceil(size / 1024)} KiB, more than 64`;
};
const boundedDiff = (diff) => {
    const text = (0,words/* visible */.RK)(diff.slice(0, MAX_DIFF));
    return diff.length > MAX_DIFF ? `${text}\n… cut: it has ${diff.length} characters` : text;
};
/** A value of somebody else's in our sentence. */
const shown = (value) => {
    const text = JSON.stringify(value) ?? String(value);
    return (0,words/* visible */.RK)(text.length > MAX_NAME ? `${text.slice(0, MAX_NAME)}…` : text);
};
/** A reason with the end of what a program said on stderr, or else on stdout. */
const withEvidence = (reason, { stdout, stderr }) => {
    const said = (0,words/* lastLines */.w$)(stderr) || (0,words/* lastLines */.w$)(stdout);
    return said === '' ? `${reason}; it said nothing` : `${reason}; it last said:\n${said}`;
};

// EXTERNAL MODULE: ./packages/core/lib/audits/candidate.js
var audits_candidate = __webpack_require__(62);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/core/lib/model/inside.js
var inside = __webpack_require__(56738);
;// CONCATENATED MODULE: ./packages/core/lib/audits/files.js



const MAX_FILES = 5_000;
const MAX_DEPTH = 20;
const isPassedOver = (name) => /^[._]/.test(name) || name === 'node_modules' || /\.d\.[cm]?ts$/.test(name);
const ofLink = async (path, root) => {
    const target = await (0,promises_.realpath)(path).catch(() => null);
    if (target === null)
        return 'a link to nothing';
    if (!(0,inside/* isInside */.F)(root, target))
        return 'a link that leads out of the folder';
    return (await (0,promises_.stat)(target)).isDirectory() ? 'a link to a folder' : { target };
};
/**
 * All files of a folder and its folders, sorted by path. Names that begin with `_` or `.`,
 * node_modules and declarations of types are passed over; links are followed only to files inside.
 * @throws what the file system throws of the folder itself, RangeError where there are too many files
 */
const findFiles = async (folder) => {
    const root = await (0,promises_.realpath)(folder);
    const found = { files: [], others: [] };
    const walk = async (under, depth) => {
        const names = (await (0,promises_.readdir)((0,external_node_path_.join)(root, under))).filter((name) => !isPassedOver(name)).sort();
        for (const name of names) {
            const file = under === '' ? name : `${under}/${name}`;
            let path = (0,external_node_path_.join)(root, file);
            let is = await (0,promises_.lstat)(path);
            if (is.isSymbolicLink()) {
                const link = await ofLink(path, root);
                if (typeof link === 'string') {
                    found.others.push({ file, why: link });
                    continue;
                }
                path = link.target;
                is = await (0,promises_.lstat)(path);
            }
            if (is.isDirectory()) {
                if (depth < MAX_DEPTH)
                    await walk(file, depth + 1);
                else
                    found.others.push({ file, why: `more than ${MAX_DEPTH} folders deep` });
            }
            else if (is.isFile())
                found.files.push({ file, path, runBit: (is.mode & 0o111) !== 0 });
            else
                found.others.push({ file, why: 'no regular file' });
            if (found.files.length > MAX_FILES) {
                throw new RangeError(`it holds more than ${MAX_FILES} files`);
            }
        }
    };
    await walk('', 0);
    found.files.sort((a, b) => (a.file < b.file ? -1 : 1));
    return found;
};

// EXTERNAL MODULE: ./packages/core/lib/standards/nearest.js
var nearest = __webpack_require__(2837);
;// CONCATENATED MODULE: ./packages/core/lib/audits/header.js

const LINES = 20;
const KEYS = ['title', 'schedule', 'timeout', 'severity', 'exit'];
/** `# drift: …`, and the same behind the comment signs of other languages. */
const HEADER = /^\s*(?:#|\/\/|--|;|%|\*|\/\*+|<!--|@?REM\b|::)\s*drift:\s*(.*?)\s*(?:\*\/|-->)?\s*$/i;
const PAIR = /^([A-Za-z][\w-]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s"',][^\s,]*))\s*,?\s*/;
const readPairs = (text, line, header) => {
    let rest = text;
    while (rest !== '') {
        const pair = PAIR.exec(rest);
        if (pair === null) {
            // Prose after `drift:` is prose; something beside a setting is a slip.
            if (rest !== text || /^[\w-]+\s*=/.test(rest)) {
                const what = /^[\w-]+\s*=\s*["'][^"']*$/.test(rest)
                    ? 'a quote that does not end'
                    : 'no key=value';
                header.problems.push(`line ${line}: ${what} at ${JSON.stringify(rest.slice(0, 40))}`);
            }
            return;
        }
        const [all, name = '', double, single, bare] = pair;
        const value = double?.replace(/\\(.)/g, '$1') ?? single ?? bare;
        const key = KEYS.find((one) => one === name.toLowerCase());
        if (key === undefined) {
            const meant = (0,nearest/* nearest */.p)(name.toLowerCase(), KEYS);
            const advice = meant === undefined ? `there are ${KEYS.join(', ')}` : `did you mean ${meant}?`;
            header.problems.push(`line ${line}: unknown setting ${name} (${advice})`);
        }
        else
            header.said[key] = value;
        rest = rest.slice(all.length);
    }
};
/**
 * Reads `# drift: title="S3 policies" timeout=30s exit=nagios` in the first 20 lines of a file. Several
 * such lines add up.
 */
const readHeader = (text) => {
    const header = { said: {}, problems: [] };
    for (const [at, line] of text.split(/\r?\n/, LINES).entries()) {
        const said = HEADER.exec(line)?.[1];
        if (said !== undefined && said !== '')
            readPairs(said, at + 1, header);
    }
    return header;
};

// EXTERNAL MODULE: ./packages/core/lib/model/finding.js
var finding = __webpack_require__(79941);
// EXTERNAL MODULE: ./packages/core/lib/standards/schedule.js
var standards_schedule = __webpack_require__(79934);
;// CONCATENATED MODULE: ./packages/core/lib/audits/settings.js


const TIMEOUT_MS = 60_000;
/** A job of GitHub Actions ends after six hours: https://docs.github.com/en/actions/reference/limits */
const MAX_TIMEOUT_MS = 6 * 3_600_000;
const UNITS = { '': 1_000, s: 1_000, m: 60_000, h: 3_600_000 };
const ID = /^[\w-][\w .@+-]*(?:\/[\w-][\w .@+-]*)*$/;
const MAX_ID = 100;
const MAX_TITLE = 200;
const quoted = (value) => JSON.stringify(value)?.slice(0, 60) ?? String(value);
const timeoutOf = (said) => {
    if (said === undefined || said === null)
        return TIMEOUT_MS;
    const [, number = '', unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*([smh]?)\s*$/.exec(typeof said === 'number' ? String(said) : `${said}`) ?? [];
    const ms = number === '' ? Number.NaN : Math.round(Number(number) * (UNITS[unit] ?? Number.NaN));
    if (ms >= 1 && ms <= MAX_TIMEOUT_MS)
        return ms;
    throw new RangeError(`timeout ${quoted(said)} is no time such as 30s, 5m or 90 (seconds), up to 6h`);
};
const severityOf = (said) => {
    if (said === undefined || said === null)
        return 'medium';
    const found = finding/* SEVERITIES */.oC.find((one) => one === `${said}`.toLowerCase());
    if (found !== undefined)
        return found;
    throw new RangeError(`severity ${quoted(said)} is none of ${finding/* SEVERITIES */.oC.join(', ')}`);
};
const scheduleOf = (said) => {
    if (said === undefined || said === null)
        return null;
    if (typeof said !== 'string')
        throw new RangeError(`schedule ${quoted(said)} is no text`);
    let schedule;
    try {
        schedule = (0,standards_schedule/* parseSchedule */.nP)(said);
    }
    catch (error) {
        throw new RangeError(`schedule: ${error.message}`);
    }
    if ((0,standards_schedule/* nextAfter */.On)(schedule, new Date().toISOString()) !== null)
        return schedule;
    throw new RangeError(`schedule: ${quoted(said)} never comes`);
};
const exitOf = (said) => {
    const found = ['nagios', 'boolean', 'terraform'].find((one) => one === said);
    if (said === undefined || found !== undefined)
        return found;
    throw new RangeError(`exit ${quoted(said)} is none of nagios, boolean, terraform`);
};
const titleOf = (said, id) => {
    if (said === undefined || said === null)
        return id;
    if (typeof said === 'string' && said.trim() !== '') {
        return said.replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE);
    }
    throw new RangeError(`title ${quoted(said)} is no text`);
};
const idOf = (said, byPath) => {
    if (said === undefined || said === null)
        return byPath;
    if (typeof said === 'string' && said.length <= MAX_ID && ID.test(said))
        return said;
    throw new RangeError(`id ${quoted(said)} is no id such as dns or aws/s3-policies`);
};
/**
 * What is known of an audit, from what it says of itself.
 * @param byPath its path without the extension: the id, where it names no other
 * @throws RangeError naming the setting that cannot be read
 */
const readSettings = (said, { file, kind, byPath }) => {
    const id = idOf(said.id, byPath);
    const exit = kind === 'executable' ? exitOf(said.exit) : undefined;
    return {
        id,
        file,
        kind,
        title: titleOf(said.title, id),
        schedule: scheduleOf(said.schedule),
        timeoutMs: timeoutOf(said.timeout),
        severity: severityOf(said.severity),
        ...(exit === undefined ? {} : { exit }),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/audits/discover.js









/** To say of itself what it is: no audit needs longer. */
const DESCRIBE_MS = 30_000;
/** Checks of the audits themselves have these ids: an audit that took one would pass for it. */
const RESERVED = ['discovery', 'silent', 'open-issues', 'exemptions'];
const saidByModule = async (path, folder, options) => {
    const { value } = await (0,call/* callModule */.v)({
        what: 'audit.describe',
        module: path,
        cwd: (0,external_node_path_.dirname)(folder),
        env: options.env,
        timeoutMs: DESCRIBE_MS,
        ...(options.signal ? { signal: options.signal } : {}),
    });
    if (!value.known)
        throw new Error(value.reason.replaceAll(`${folder}/`, ''));
    return value.value;
};
const withoutNull = (said) => Object.fromEntries(Object.entries(said).filter(([, value]) => value != null));
const describe = async ({ file, path }, { kind, byPath, text }, folder, options) => {
    try {
        const { said, problems } = readHeader(text);
        if (problems.length > 0)
            throw new Error(`its header: ${problems.join('; ')}`);
        const own = kind === 'module' ? await saidByModule(path, folder, options) : {};
        return { info: readSettings({ ...said, ...withoutNull(own) }, { file, kind, byPath }) };
    }
    catch (error) {
        return { broken: { id: byPath, file, reason: error.message } };
    }
};
/** Of audits with one id none runs: which one was meant, nobody knows. */
const apart = (described) => {
    const byId = new Map();
    for (const one of described) {
        if ('info' in one)
            byId.set(one.info.id, [...(byId.get(one.info.id) ?? []), one.info]);
    }
    const result = { audits: [], broken: [] };
    for (const one of described) {
        if ('broken' in one) {
            result.broken.push(one.broken);
            continue;
        }
        const { info } = one;
        const same = byId.get(info.id) ?? [];
        const { id, file } = info;
        if (RESERVED.includes(id)) {
            result.broken.push({
                id,
                file,
                reason: `audit/${id} is a check of drift itself: give the audit another id`,
            });
        }
        else if (same.length > 1) {
            const files = same.map((other) => other.file).join(' and ');
            result.broken.push({ id, file, reason: `${files} have one id, ${id}: neither is run` });
        }
        else
            result.audits.push(info);
    }
    return result;
};
const whyNoFolder = (error, path) => {
    const { code, message } = error;
    if (code === 'ENOENT')
        return `there is no folder ${path}`;
    if (code === 'ENOTDIR')
        return `${path} is no folder`;
    return `the folder ${path} cannot be read: ${oneLine(message)}`;
};
/**
 * Finds the audits of a folder: each file that is one is described (a module by being loaded in a
 * process of its own), each that was meant to be one and cannot run is named with the reason, and
 * all others are listed.
 * @param folder where it is on this machine
 * @returns unknown where there is no such folder, or it cannot be read
 */
const discoverAudits = async (folder, options) => {
    let found;
    try {
        found = await findFiles((0,external_node_path_.resolve)(folder));
    }
    catch (error) {
        return (0,known/* unknown */.L)(whyNoFolder(error, options.path));
    }
    const limit = (0,p_limit/* default */.A)(options.concurrency);
    const { only = () => true } = options;
    const others = found.others.filter(({ file }) => only(file));
    const files = found.files.filter(({ file }) => only(file));
    const notAudits = others.map(({ file, why }) => `${file} (${why})`);
    const described = await limit.map(files, async (file) => {
        try {
            const candidate = await (0,audits_candidate/* candidateOf */.R)(file);
            if (candidate === null)
                return file.file;
            return await describe(file, candidate, (0,external_node_path_.resolve)(folder), options);
        }
        catch (error) {
            const { code, message } = error;
            const reason = code === undefined ? message : `it cannot be read: ${oneLine(message)}`;
            // The id that it has when it can be read: what is open of it stays open.
            return { broken: { id: (0,audits_candidate/* idByPath */.e)(file.file), file: file.file, reason } };
        }
    });
    for (const one of described)
        if (typeof one === 'string')
            notAudits.push(one);
    return (0,known/* known */.e)({
        path: options.path,
        ...apart(described.filter((one) => typeof one !== 'string')),
        notAudits: notAudits.sort(),
    });
};
/** Where an audit's file is on this machine. */
const fileOf = (folder, { file }) => (0,external_node_path_.join)((0,external_node_path_.resolve)(folder), ...file.split('/'));

// EXTERNAL MODULE: ./packages/core/lib/model/shape.js
var shape = __webpack_require__(49525);
;// CONCATENATED MODULE: ./packages/core/lib/audits/environment.js

/** What every program needs to find others, its home, its language and room for its files. */
const ALWAYS = ['PATH', 'HOME', 'LANG', 'TMPDIR'];
/**
 * The environment of an audit: the four names above and those that `audit-env` adds. Nothing else,
 * so that no token of the workflow reaches it unasked.
 */
const auditEnvironment = (all, names) => {
    const env = {};
    for (const name of [...ALWAYS, ...names]) {
        const value = (0,shape/* own */.ZV)(all, name);
        if (value !== undefined)
            env[name] = value;
    }
    return env;
};
/** What a variable is called that holds a secret, as a word of its name: `DB_PASS`, `NPM_TOKEN`, `APIKEY`. */
const SECRET_NAME = /(?:pass(?:word|wd|phrase)?|pwd|secrets?|tokens?|credentials?|webhook|dsn|key|pat|auth)(?:_|\d|$)|(?:^|_)(?:key|private)_/i;
/** What stands in such a variable where it is none. */
const SETTING = /^(?:true|false|enabled|disabled|required|optional|default|prompt|\d{1,8})$/i;
/** As short as that it would tear ordinary words apart. */
const SHORTEST = 6;
/** The password of a URL with credentials, as it stands there and as it is meant. */
const passwordsIn = (value) => {
    const encoded = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#@:]*:([^\s/?#@]+)@/i.exec(value)?.[1];
    if (encoded === undefined)
        return [];
    try {
        return [encoded, decodeURIComponent(encoded)];
    }
    catch {
        return [encoded];
    }
};
/**
 * What of an audit's environment is secret, by the names and the form of the variables that
 * `audit-env` adds. An audit that prints one of them tells nobody.
 */
const auditSecrets = (all, names) => names
    .flatMap((name) => {
    const value = (0,shape/* own */.ZV)(all, name) ?? '';
    return [...(SECRET_NAME.test(name) ? [value] : []), ...passwordsIn(value)];
})
    .filter((value) => value.length >= SHORTEST && !SETTING.test(value));

// EXTERNAL MODULE: ./packages/core/lib/child/run.js + 4 modules
var run = __webpack_require__(94244);
// EXTERNAL MODULE: ./packages/core/lib/transport/types.js
var types = __webpack_require__(14521);
;// CONCATENATED MODULE: ./packages/core/lib/audits/graphql-query.js
/**
 * What a GraphQL document is made of, as far as it matters here: comments, block strings, strings,
 * names, and the brackets.
 * @see https://spec.graphql.org/October2021/#sec-Appendix-Grammar-Summary.Lexical-Tokens
 */
const TOKEN = /[\s,\uFEFF]+|#[^\n\r]*|"""(?:\\"""|(?!""")[\s\S])*"""|"(?!"")(?:\\.|[^"\\\n\r])*"|""|[_A-Za-z]\w*|-?\d[\w.+-]*|\.\.\.|[{}()[\]!$&:=@|]/y;
const OPEN = { '{': '}', '(': ')', '[': ']' };
/**
 * Whether a document asks and does not change: each of its definitions is a query or a fragment. What
 * cannot be read for sure is refused.
 * @see https://spec.graphql.org/October2021/#sec-Document
 */
const isReadOnly = (document) => {
    const closing = [];
    /** Between two definitions, the next word decides. */
    let begins = true;
    let definitions = 0;
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < document.length) {
        const token = TOKEN.exec(document)?.[0];
        if (token === undefined)
            return false;
        if (/^(?:[\s,\uFEFF]|#|")/.test(token))
            continue;
        if (begins) {
            if (token !== '{' && token !== 'query' && token !== 'fragment')
                return false;
            begins = false;
            definitions += 1;
        }
        const close = OPEN[token];
        if (close !== undefined)
            closing.push(close);
        else if (/^[}\])]$/.test(token)) {
            if (closing.pop() !== token)
                return false;
            // A selection ends a definition; a value in brackets does not.
            if (token === '}' && closing.length === 0)
                begins = true;
        }
    }
    return begins && closing.length === 0 && definitions > 0;
};

;// CONCATENATED MODULE: ./packages/core/lib/audits/github-answers.js


/** What would lead a request elsewhere, or change how it is sent. */
const NOT_THEIRS = new Set(['url', 'method', 'baseUrl', 'request', 'headers', 'mediaType']);
const HEADERS = new Set(['accept', 'if-none-match', 'if-modified-since']);
/** What an answer's headers say of the answer; nothing of the token. */
const TOLD = /^(?:link|etag|last-modified|content-type|retry-after|x-ratelimit-.*|x-github-media-type)$/;
class Refused extends Error {
}
const tableOf = (value, what) => {
    if (value === undefined || value === null)
        return {};
    if (typeof value === 'object' && !Array.isArray(value))
        return value;
    throw new Refused(`${what} must be an object`);
};
/**
 * A route of GitHub's REST API that reads. A full URL is none: the token would go wherever it leads.
 */
const routeOf = (route) => {
    const [, method = 'GET', path = ''] = /^(?:([A-Z]+) )?(\/[^/\s][^\s]*)$/.exec(String(route)) ?? [];
    if (path === '')
        throw new Refused(`"${String(route).slice(0, 100)}" is no route such as GET /repos/{owner}/{repo}`);
    if (method !== 'GET')
        throw new Refused(`audits only read: ${method} is refused`);
    if (path.split(/[/?]/).includes('..'))
        throw new Refused('a route has no ..');
    return `GET ${path}`;
};
const parametersOf = (given) => {
    const all = tableOf(given, 'parameters');
    const parameters = Object.fromEntries(Object.entries(all).filter(([key]) => !NOT_THEIRS.has(key)));
    const headers = Object.entries(tableOf(all.headers, 'headers')).filter(([name]) => HEADERS.has(name.toLowerCase()));
    return headers.length === 0 ? parameters : { ...parameters, headers: Object.fromEntries(headers) };
};
/** What is no JSON comes as bytes. */
const dataOf = (data) => data instanceof ArrayBuffer ? Buffer.from(data).toString('utf8') : (data ?? null);
const plain = (error) => error instanceof types/* GitHubError */.y && error.permission !== undefined
    ? Object.assign(new Error(`${error.message} (needs ${error.permission})`), {
        status: error.status,
    })
    : error;
/**
 * What is done for an audit that asks GitHub: through the one counted way, with the token that the
 * audit never sees, and nothing but GET and queries.
 */
const githubAnswers = (github) => {
    const client = () => {
        if (github)
            return github;
        throw new Refused('there is no token: GitHub cannot be asked');
    };
    const request = async (given) => {
        const { route, parameters } = tableOf(given, 'a request');
        const { status, headers, data } = await client()
            .request(routeOf(route), parametersOf(parameters))
            .catch((error) => Promise.reject(plain(error)));
        const told = Object.entries(headers).filter(([name]) => TOLD.test(name.toLowerCase()));
        return {
            status,
            headers: Object.fromEntries(told.map(([name, value]) => [name.toLowerCase(), String(value)])),
            data: dataOf(data),
        };
    };
    const graphql = async (given) => {
        const { query, variables } = tableOf(given, 'a query');
        if (typeof query !== 'string' || !isReadOnly(query)) {
            throw new Refused('audits only read: this is no GraphQL query, or not a query alone');
        }
        const { data, errors } = await client()
            .graphql(query, tableOf(variables, 'variables'))
            .catch((error) => Promise.reject(plain(error)));
        // Half an answer would let an audit pass that saw half.
        if (errors.length > 0)
            throw new Error(errors.map(({ message }) => message).join('; '));
        return data;
    };
    return { 'github.request': request, 'github.graphql': graphql };
};

;// CONCATENATED MODULE: ./packages/core/lib/audits/crash.js
/** Stack traces of interpreters that ended a program. */
const TRACES = [
    ['Python', /^Traceback \(most recent call last\):$/m],
    ['Python', /^(?: {2}File ".*", line \d+\n[\s\S]*?)?(?:Syntax|Indentation|Tab)Error: /m],
    ['Node', /^Node\.js v\d+\.\d+\.\d+$/m],
    ['Node', /^\s+at .*\((?:node:internal\/|file:\/\/|\/).*:\d+:\d+\)$/m],
    ['Ruby', /^\S+:\d+:in [`'].*\(\w*(?:Error|Exception)\w*\)$/m],
    ['Perl', /^.* at \S+ line \d+\.$/m],
    ['PHP', /^PHP (?:Fatal|Parse) error: /m],
    ['Go', /^(?:panic: |goroutine \d+ \[)/m],
    ['Rust', /^thread '.*' (?:\(\d+\) )?panicked at /m],
    ['Java', /^Exception in thread "/m],
    [
        'shell',
        /^\S+: (?:line )?\d+: .*(?:unbound variable|parameter not set|[Ss]yntax error|unexpected EOF)/m,
    ],
];
/** A command that is not there, as shells and env say it. */
const NOT_FOUND = /^(?:\S+: (?:line )?\d+: .*(?:command )?not found|\S*env: .*: No such file or directory|\S+: (?:line )?\d+: .*: (?:No such file or directory|Permission denied))$/m;
/** Codes that say that a program did not get to its verdict. https://www.gnu.org/software/bash/manual/bash.html#Exit-Status */
const CODES = {
    13: 'an await in it never ended',
    124: 'a command in it ran out of time',
    126: 'a command in it cannot be run',
    127: 'a command in it was not found',
};
/** https://man7.org/linux/man-pages/man7/signal.7.html */
const LAST_SIGNAL = 64;
/**
 * Whether a program crashed instead of coming to a verdict.
 * @param explicit it gave a verdict in words of its own (JSON, TAP): a command that it missed on the
 *   way does not take that back
 * @returns why it is taken for a crash; null: it is none
 */
const crashOf = ({ stdout, stderr, exitCode }, explicit) => {
    if (exitCode === 0)
        return null;
    if (exitCode > 128 && exitCode <= 128 + LAST_SIGNAL) {
        return `it ended with exit code ${exitCode}: a process in it was ended by signal ${exitCode - 128}${exitCode === 137 ? ', often for want of memory' : ''}`;
    }
    if (exitCode >= 128)
        return `it ended with exit code ${exitCode}, as programs do that fail`;
    const code = CODES[exitCode];
    // Node's 13 is anybody's; only where nothing was said does it mean that.
    if (code !== undefined && (exitCode !== 13 || stdout.trim() === '')) {
        return `it ended with exit code ${exitCode}: ${code}`;
    }
    const trace = TRACES.find(([, pattern]) => pattern.test(stderr));
    if (trace)
        return `it crashed (exit code ${exitCode}, a stack trace or error of ${trace[0]})`;
    if (!explicit && NOT_FOUND.test(stderr)) {
        return `it ended with exit code ${exitCode} after a command or file was not found`;
    }
    return null;
};

;// CONCATENATED MODULE: ./packages/core/lib/audits/interpret-exit.js


/** What exit codes mean where the header says so; what is not in the table is unknown. */
const CONVENTIONS = {
    // https://www.monitoring-plugins.org/doc/guidelines.html#AEN78
    nagios: (code) => ['PASS', 'WARNING', 'FAIL'][code] ?? null,
    boolean: (code) => (code === 0 ? 'PASS' : 'FAIL'),
    // https://developer.hashicorp.com/terraform/cli/commands/plan#detailed-exitcode
    terraform: (code) => (code === 0 ? 'PASS' : code === 2 ? 'FAIL' : null),
};
/** `DISK WARNING - 81% used`, `WARNING: …`: a state in capitals, at most after the name of what is looked at. */
const STATE = /^(?:[A-Z0-9_./-]+\s+){0,3}(OK|PASS|PASSED|WARNING|CRITICAL|FAIL|FAILED|UNKNOWN)\b(?=\s*(?:[-:|[(]|$))/;
const stateOf = (line) => STATE.exec(line)?.[1];
/** `'label'=value[unit];warn;crit;min;max`. https://www.monitoring-plugins.org/doc/guidelines.html#AEN201 */
const PERFORMANCE = /(?:'((?:[^']|'')+)'|([^\s='|]+))=(-?[\d.]+|U)([^\s;]*)(?:;([^\s;]*))?(?:;([^\s;]*))?(?:;([^\s;]*))?(?:;([^\s;]*))?(?=\s|;|$)/g;
const performanceOf = (text) => {
    const values = new Map();
    for (const [, quoted, bare, value, unit, warn, crit] of text.matchAll(PERFORMANCE)) {
        const label = (quoted?.replaceAll("''", "'") ?? bare ?? '').trim();
        values.set(label, {
            value: value === 'U' ? null : Number(value),
            ...(unit ? { unit } : {}),
            ...(warn ? { warn } : {}),
            ...(crit ? { crit } : {}),
        });
    }
    return values.size === 0 ? undefined : Object.fromEntries(values);
};
const MAX_LINES = 20;
/** The first line as the message, numbers after its `|`, and the lines below it. */
const spoken = (stdout) => {
    const lines = stdout.split(/\r?\n/).filter((line) => line.trim() !== '');
    const [first = '', ...rest] = lines;
    const bar = first.indexOf('|');
    const performance = bar === -1 ? undefined : performanceOf(first.slice(bar + 1));
    const output = rest.slice(0, MAX_LINES).map((line) => oneLine(line));
    if (rest.length > MAX_LINES)
        output.push(`… and ${rest.length - MAX_LINES} more lines`);
    return {
        line: oneLine(performance === undefined ? first : first.slice(0, bar)),
        data: {
            ...(performance === undefined ? {} : { performance }),
            ...(output.length === 0 ? {} : { output }),
        },
    };
};
const byDefault = (code, state) => {
    if (code === 1)
        return state === 'WARNING' ? 'WARNING' : 'FAIL';
    return code === 0 ? 'PASS' : code === 2 ? 'FAIL' : null;
};
/**
 * The verdict of a program that ended by itself and spoke neither JSON nor TAP: its exit code, with
 * the first line of stdout as the message.
 * @param convention as its header says; then silence is no crash
 * @returns unknown for any other code, for a failure that says nothing, and for an OK that ended badly
 */
const readExit = ({ stdout, exitCode }, convention) => {
    const { line, data } = spoken(stdout);
    const state = stateOf(line);
    const status = convention === undefined ? byDefault(exitCode, state) : CONVENTIONS[convention](exitCode);
    if (status === null) {
        const said = line === '' ? '' : `: ${line}`;
        const means = convention === undefined ? '' : ` (exit=${convention})`;
        return (0,known/* unknown */.L)(`it ended with exit code ${exitCode}, which is no verdict${means}${said}`);
    }
    if (status !== 'PASS' && convention === undefined) {
        if (line === '') {
            return (0,known/* unknown */.L)(`it ended with exit code ${exitCode} and printed nothing: print a line that says why, or declare exit=boolean in its header`);
        }
        if (state !== undefined && /^(?:OK|PASS|PASSED|UNKNOWN)$/.test(state)) {
            return (0,known/* unknown */.L)(`it says "${line}" and ended with exit code ${exitCode}`);
        }
    }
    const message = line === '' ? `it ended with exit code ${exitCode}` : line;
    return (0,known/* known */.e)([{ status, message, ...(Object.keys(data).length === 0 ? {} : { data }) }]);
};

;// CONCATENATED MODULE: ./packages/core/lib/audits/outcomes.js




/** What is understood beside PASS, FAIL and WARNING, in any case: the words of other tools. */
const STATUS = new Map([
    ['pass', 'PASS'],
    ['passed', 'PASS'],
    ['ok', 'PASS'],
    ['fail', 'FAIL'],
    ['failed', 'FAIL'],
    ['warning', 'WARNING'],
    ['warn', 'WARNING'],
]);
/** Words of an audit that could not tell: no verdict. */
const NO_VERDICT = new Set(['unknown', 'error', 'skip', 'skipped']);
/** Whether a value is meant to be an outcome, right or wrong: it has a status. */
const isOutcomeLike = (value) => (0,shape/* isRecord */.u4)(value) && Object.hasOwn(value, 'status');
/** What it says; null says nothing. */
const saidIn = (table, key) => (0,shape/* own */.ZV)(table, key) ?? undefined;
const textOf = (table, key) => {
    const value = saidIn(table, key);
    if (value === undefined || typeof value === 'string')
        return value;
    throw new RangeError(`\`${key}\` is ${shown(value)}, no text`);
};
const subjectOf = (table) => {
    const value = saidIn(table, 'subject');
    const text = typeof value === 'number' ? String(value) : textOf(table, 'subject');
    return text === undefined || text.trim() === '' ? undefined : boundedSubject(text);
};
const statusOf = (table) => {
    const said = saidIn(table, 'status');
    const word = typeof said === 'string' ? said.trim().toLowerCase() : '';
    const status = STATUS.get(word);
    if (status !== undefined)
        return status;
    if (NO_VERDICT.has(word)) {
        const message = saidIn(table, 'message');
        const why = typeof message === 'string' && message !== '' ? `: ${oneLine(message)}` : '';
        throw new RangeError(`it says ${word}${why}`);
    }
    const what = said === undefined ? 'is missing' : `is ${shown(said)}`;
    throw new RangeError(`\`status\` ${what}; it must be PASS, FAIL or WARNING`);
};
const outcomes_severityOf = (table) => {
    const said = textOf(table, 'severity')?.trim().toLowerCase();
    if (said === undefined)
        return undefined;
    const severity = finding/* SEVERITIES */.oC.find((one) => one === said);
    if (severity !== undefined)
        return severity;
    throw new RangeError(`\`severity\` is ${shown(said)}; it must be ${finding/* SEVERITIES */.oC.join(', ')}`);
};
const outcomeOf = (value) => {
    if (!(0,shape/* isRecord */.u4)(value))
        throw new RangeError(`it is ${shown(value)}, no object { status, message }`);
    const status = statusOf(value);
    const message = textOf(value, 'message');
    if (message === undefined)
        throw new RangeError('`message` is missing');
    const outcome = { status, message: oneLine(message) };
    const subject = subjectOf(value);
    if (subject !== undefined)
        outcome.subject = subject;
    for (const key of ['data', 'expected', 'actual']) {
        const data = saidIn(value, key);
        if (data !== undefined)
            outcome[key] = boundedData(data);
    }
    const severity = outcomes_severityOf(value);
    if (severity !== undefined)
        outcome.severity = severity;
    const diff = textOf(value, 'diff');
    if (diff !== undefined)
        outcome.diff = boundedDiff(diff);
    for (const key of ['url', 'fix']) {
        const text = textOf(value, key);
        if (text !== undefined)
            outcome[key] = oneLine(text, 4 * MAX_MESSAGE);
    }
    return outcome;
};
const GRAVEST = ['FAIL', 'WARNING', 'PASS'];
/** The gravest of many, and one that says how many more there are. */
const bounded = (outcomes) => {
    if (outcomes.length <= MAX_OUTCOMES)
        return outcomes;
    const gravest = outcomes.toSorted((a, b) => GRAVEST.indexOf(a.status) - GRAVEST.indexOf(b.status));
    const rest = gravest.slice(MAX_OUTCOMES);
    const hidden = GRAVEST.map((status) => [rest.filter((one) => one.status === status).length, status])
        .filter(([count]) => count > 0)
        .map(([count, status]) => `${count} ${status}`);
    const message = `${rest.length} more outcomes are not shown (${hidden.join(', ')}): at most ${MAX_OUTCOMES} are kept of one run`;
    return [...gravest.slice(0, MAX_OUTCOMES), { status: 'WARNING', subject: '(more)', message }];
};
/** Several verdicts are told apart by their subjects. */
const findClash = (outcomes) => {
    if (outcomes.length < 2)
        return null;
    const seen = new Map();
    for (const [at, { subject }] of outcomes.entries()) {
        if (subject === undefined)
            return `outcome ${at + 1} of ${outcomes.length} has no \`subject\``;
        const before = seen.get(subject);
        if (before !== undefined) {
            return `outcomes ${before + 1} and ${at + 1} have the same \`subject\` ${shown(subject)}`;
        }
        seen.set(subject, at);
    }
    return null;
};
/**
 * What an audit gave back, checked and bounded: one outcome, or a list of them with subjects. An
 * empty list has nothing to complain about.
 * @returns unknown, naming the key, when it is of another shape, or says itself that it could not tell
 */
const readOutcomes = (value) => {
    const list = Array.isArray(value) ? value : [value];
    const outcomes = [];
    for (const [at, one] of list.entries()) {
        try {
            outcomes.push(outcomeOf(one));
        }
        catch (error) {
            const which = list.length > 1 ? `outcome ${at + 1} of ${list.length}: ` : 'its outcome: ';
            return (0,known/* unknown */.L)(`${which}${error.message}`);
        }
    }
    const clash = findClash(outcomes);
    return clash === null ? (0,known/* known */.e)(bounded(outcomes)) : (0,known/* unknown */.L)(clash);
};

;// CONCATENATED MODULE: ./packages/core/lib/audits/interpret-json.js


const NONE = { kind: 'none' };
/** Braces or brackets of JSON, unlike `[INFO] …`, with a status in it. Quotes may be the wrong ones. */
const looksMeant = (text) => /^\s*(?:\{\s*["'\w}]|\[\s*[[{"'\]]|\[\s*$|\{\s*$)/.test(text) &&
    /["']?status["']?\s*:/i.test(text);
const isMeant = (value) => Array.isArray(value) ? value.some(isOutcomeLike) || value.length === 0 : isOutcomeLike(value);
const read = (text) => {
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        return { error: oneLine(error.message, 300) };
    }
};
const broken = (error, where = '') => ({
    kind: 'broken',
    reason: `its JSON is broken${where}: ${error}`,
});
/** Lines that are objects, whatever log stands between them. */
const linesOf = (text) => {
    const values = [];
    for (const [at, line] of text.split('\n').entries()) {
        if (!/^\s*\{/.test(line))
            continue;
        const one = read(line);
        if ('error' in one) {
            if (values.length > 0 && looksMeant(line))
                return broken(one.error, ` in line ${at + 1}`);
            if (values.length === 0)
                return NONE;
        }
        else if (isMeant(one.value))
            values.push(one.value);
    }
    if (values.length === 0)
        return NONE;
    return { kind: 'found', value: values.length === 1 ? values[0] : values };
};
/** The first that begins with a line, after a log, and goes to the end. */
const tailOf = (text) => {
    const lines = text.split('\n');
    for (const [at, line] of lines.entries()) {
        if (!/^\s*[[{]/.test(line))
            continue;
        const rest = lines.slice(at).join('\n');
        if (!looksMeant(rest))
            continue;
        const one = read(rest);
        if ('error' in one)
            return broken(one.error, at === 0 ? '' : ` (from line ${at + 1} on)`);
        if (isMeant(one.value))
            return { kind: 'found', value: one.value };
    }
    return NONE;
};
/**
 * Looks for `{ status, message }` in what a program said: the whole text as one object or list, one
 * object a line among other lines, or a block at the end. JSON of other shapes is no verdict.
 */
const findJson = (text) => {
    const whole = text.trim();
    if (!/[[{]/.test(whole))
        return NONE;
    const one = read(whole);
    if (!('error' in one))
        return isMeant(one.value) ? { kind: 'found', value: one.value } : NONE;
    const lines = linesOf(text);
    return lines.kind === 'none' ? tailOf(text) : lines;
};

// EXTERNAL MODULE: ./node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js
var dist = __webpack_require__(88009);
;// CONCATENATED MODULE: ./packages/core/lib/audits/interpret-tap.js




const VERSION = /^TAP version (\d+)\s*$/i;
const PLAN = /^1\.\.(\d+)(?:\s*#\s*(.*))?$/;
const POINT = /^(not )?ok\b(?:\s+(\d+)(?=\s|$))?\s*(?:-\s*)?(.*)$/;
const BAIL = /^Bail out!\s*(.*)$/i;
const DIRECTIVE = /(?:^|[^\\])#\s*(skip|todo)\b\S*\s*(.*)$/i;
const blockOf = (lines) => {
    try {
        return (0,dist/* parse */.qg)(lines.join('\n'), { maxAliasCount: 10, logLevel: 'silent' });
    }
    catch {
        return lines.join('\n');
    }
};
const pointOf = (match) => {
    const [, not, number, text = ''] = match;
    const found = DIRECTIVE.exec(text);
    const [, kind = '', reason = ''] = found ?? [];
    const description = (found ? text.slice(0, found.index + (text[found.index] === '#' ? 0 : 1)) : text)
        .replaceAll('\\#', '#')
        .trim();
    return {
        ok: not === undefined,
        description: description || `test ${number ?? ''}`.trim(),
        directive: found ? { kind: kind.toLowerCase(), reason } : null,
        block: undefined,
    };
};
const readTap = (text) => {
    const tap = { version: false, plan: null, bail: null, points: [] };
    let block = null;
    for (const line of text.split(/\r?\n/)) {
        if (block !== null) {
            if (/^\s+\.\.\.\s*$/.test(line)) {
                const last = tap.points.at(-1);
                if (last)
                    last.block = blockOf(block);
                block = null;
            }
            else
                block.push(line);
            continue;
        }
        if (/^ {1,3}---\s*$/.test(line))
            block = [];
        // What is indented further belongs to a subtest, which its own point sums up.
        if (/^\s/.test(line))
            continue;
        const point = POINT.exec(line);
        const plan = PLAN.exec(line);
        const bail = BAIL.exec(line);
        if (VERSION.test(line))
            tap.version = true;
        else if (plan)
            tap.plan = { count: Number(plan[1]), reason: plan[2] ?? '' };
        else if (bail)
            tap.bail = bail[1] ?? '';
        else if (point)
            tap.points.push(pointOf(point));
    }
    return tap;
};
const isTap = (text) => {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    const first = lines[0] ?? '';
    if (VERSION.test(first) || /^(?:not )?ok\s+\d+\b/.test(first))
        return true;
    const plan = lines.find((line) => PLAN.test(line));
    const points = lines.some((line) => POINT.test(line));
    return plan !== undefined && (points || /^1\.\.0\b/.test(plan) || BAIL.test(lines.at(-1) ?? ''));
};
const firstOf = (table, keys) => {
    const key = keys.find((one) => Object.hasOwn(table, one) && table[one] != null);
    return key === undefined ? undefined : table[key];
};
/** The keys of YAML blocks that TAP producers have in common, and the whole block as data. */
const ofBlock = (block) => {
    if (block === undefined || block === null)
        return {};
    const data = JSON.parse(JSON.stringify(block));
    if (typeof data !== 'object' || data === null || Array.isArray(data))
        return { data };
    const table = data;
    const expected = firstOf(table, ['expected', 'wanted']);
    const actual = firstOf(table, ['actual', 'found', 'got']);
    const severity = finding/* SEVERITIES */.oC.find((one) => one === table.severity);
    return {
        data,
        ...(expected === undefined ? {} : { expected }),
        ...(actual === undefined ? {} : { actual }),
        ...(severity === undefined ? {} : { severity }),
    };
};
const interpret_tap_outcomeOf = ({ ok, description, directive, block }) => {
    const said = block?.message;
    const message = typeof said === 'string' ? said : ok ? 'ok' : 'not ok';
    const rest = { subject: description, ...ofBlock(block) };
    const reason = oneLine(directive?.reason ?? '');
    if (directive?.kind === 'skip') {
        return { ...rest, status: 'PASS', message: `skipped${reason === '' ? '' : `: ${reason}`}` };
    }
    // Work that is known to be open: worth a line, not an issue.
    if (directive?.kind === 'todo' && !ok) {
        const what = reason === '' ? 'to do' : `to do: ${reason}`;
        return { ...rest, status: 'WARNING', severity: 'info', message: what };
    }
    return { ...rest, status: ok ? 'PASS' : 'FAIL', message };
};
/** Points of one name get a number, so that each is its own subject. */
const interpret_tap_apart = (outcomes) => {
    const seen = new Map();
    return outcomes.map((outcome) => {
        const subject = boundedSubject(outcome.subject ?? '');
        const count = (seen.get(subject) ?? 0) + 1;
        seen.set(subject, count);
        return { ...outcome, subject: count === 1 ? subject : `${subject} (${count})` };
    });
};
/**
 * Reads the Test Anything Protocol, versions 12 to 14: each test point is an outcome, `not ok` a FAIL,
 * a skipped one passes as it does for other harnesses, an open to-do is a WARNING of severity info.
 * @returns null where the text is no TAP; unknown where it was cut short, bailed out, or skipped all
 * @see https://testanything.org/tap-version-14-specification.html
 */
const readTapOutcomes = (text) => {
    if (!isTap(text))
        return null;
    const { plan, bail, points } = readTap(text);
    if (bail !== null)
        return (0,known/* unknown */.L)(`its TAP bailed out${bail === '' ? '' : `: ${oneLine(bail)}`}`);
    if (plan === null)
        return (0,known/* unknown */.L)(`its TAP has no plan (1..${points.length}): it was cut short`);
    if (plan.count !== points.length) {
        return (0,known/* unknown */.L)(`its TAP planned ${plan.count} tests and ran ${points.length}`);
    }
    if (points.every(({ directive }) => directive?.kind === 'skip')) {
        const reason = oneLine(plan.reason.replace(/^skip\S*\s*/i, '') || (points[0]?.directive?.reason ?? ''));
        return (0,known/* unknown */.L)(`its TAP skipped everything${reason === '' ? '' : `: ${reason}`}`);
    }
    return (0,known/* known */.e)(interpret_tap_apart(points.map(interpret_tap_outcomeOf)));
};

;// CONCATENATED MODULE: ./packages/core/lib/audits/interpret.js







/** What it said in words of its own, before its exit code is asked; null: nothing. */
const explicitOf = ({ resultFile, stdout }) => {
    const inFile = resultFile.trim() !== '';
    const found = findJson(inFile ? resultFile : stdout);
    if (found.kind === 'broken')
        return (0,known/* unknown */.L)(found.reason);
    if (found.kind === 'found')
        return readOutcomes(found.value);
    if (inFile) {
        return (readTapOutcomes(resultFile) ?? (0,known/* unknown */.L)('its result file holds no JSON { status, message }'));
    }
    const tap = readTapOutcomes(stdout);
    return tap?.known ? readOutcomes(tap.value) : tap;
};
/** Where a verdict stood, for whoever tries an audit out. */
const formOf = ({ resultFile, stdout }) => {
    const inFile = resultFile.trim() !== '';
    const text = inFile ? resultFile : stdout;
    const place = inFile ? 'in the result file' : 'on stdout';
    if (findJson(text).kind !== 'none')
        return `JSON ${place}`;
    if (readTapOutcomes(text) !== null)
        return `TAP ${place}`;
    return inFile ? 'the result file' : 'the exit code, with the first line of stdout';
};
const allPass = (outcomes) => outcomes.every(({ status }) => status === 'PASS');
/**
 * The verdict of an executable that ended by itself. What it says wins in this order: JSON in its
 * result file, JSON on stdout, TAP, else the exit code with the first line of stdout. A crash is no
 * verdict, and neither is a PASS that ended badly.
 * @returns unknown with the evidence: the last lines it printed
 */
const interpret = (spoke, exit) => {
    const explicit = explicitOf(spoke);
    const because = (reason) => (0,known/* unknown */.L)(withEvidence(reason, spoke));
    if (explicit !== null && !explicit.known)
        return because(explicit.reason);
    const crash = crashOf(spoke, explicit !== null);
    if (crash !== null)
        return because(crash);
    if (explicit === null) {
        const verdict = readExit(spoke, exit);
        return verdict.known ? readOutcomes(verdict.value) : because(verdict.reason);
    }
    if (spoke.exitCode !== 0 && allPass(explicit.value)) {
        return because(`it says PASS and ended with exit code ${spoke.exitCode}`);
    }
    return explicit;
};

;// CONCATENATED MODULE: ./packages/core/lib/audits/interpreter.js

/** As far as Linux reads it: https://man7.org/linux/man-pages/man2/execve.2.html */
const MAX_LINE = 255;
/** `#!/usr/bin/env python3` → the program, and the rest of the line as one argument. */
const parseInterpreter = (firstLine) => {
    const [, command, rest] = /^#!\s*(\S+)(?:[ \t]+(.*?))?\s*$/.exec(firstLine) ?? [];
    if (command === undefined)
        return null;
    return { command, args: rest ? [rest] : [] };
};
const firstLineOf = async (path) => {
    const file = await (0,promises_.open)(path);
    try {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(MAX_LINE), 0, MAX_LINE, 0);
        return buffer.subarray(0, bytesRead).toString('utf8').split('\n', 1)[0] ?? '';
    }
    finally {
        await file.close();
    }
};
/**
 * The ways to start a script, best first: as it stands where it has a run bit, and by its first line
 * where it has none, or lies where nothing may run. A script with a run bit and no first line is one
 * of the shell's, as for any shell.
 */
const waysToStart = async (path, runBit) => {
    const line = await firstLineOf(path);
    const interpreter = parseInterpreter(line);
    const byLine = interpreter === null
        ? { command: '/bin/sh', args: [path] }
        : { command: interpreter.command, args: [...interpreter.args, path] };
    return runBit ? [{ command: path, args: [] }, byLine] : [byLine];
};
/** Why a script could not be started, and what to do. */
const whyNotStarted = async (path, code) => {
    const line = await firstLineOf(path).catch(() => '');
    if (line.startsWith('#!') && line.endsWith('\r')) {
        return 'it could not be started: its lines end as on Windows (CRLF), so that the name of its interpreter ends in an invisible character';
    }
    const interpreter = parseInterpreter(line);
    if (code === 'ENOENT' && interpreter) {
        return `it could not be started: its first line names ${interpreter.command}, which is not here`;
    }
    return `it could not be started (${code})`;
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/core/lib/audits/result-file.js





const MAX_BYTES = 1024 * 1024;
/** Makes a folder of its own, for a file that is not there yet. */
const newResultFile = async () => {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'drift-result-'));
    const path = (0,external_node_path_.join)(folder, 'result');
    const read = async () => {
        // Neither a link, which may lead anywhere, nor a pipe, which may never end, is followed.
        const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
        try {
            const file = await (0,promises_.open)(path, flags);
            try {
                if (!(await file.stat()).isFile())
                    return (0,known/* unknown */.L)('its result file is no file');
                const { bytesRead, buffer } = await file.read(Buffer.alloc(MAX_BYTES + 1), 0, MAX_BYTES + 1, 0);
                if (bytesRead > MAX_BYTES)
                    return (0,known/* unknown */.L)('its result file is larger than 1 MiB');
                return (0,known/* known */.e)(new TextDecoder().decode(buffer.subarray(0, bytesRead)));
            }
            finally {
                await file.close();
            }
        }
        catch (error) {
            const { code } = error;
            if (code === 'ENOENT')
                return (0,known/* known */.e)('');
            if (code === 'ELOOP')
                return (0,known/* unknown */.L)('its result file is a symbolic link, which is not followed');
            return (0,known/* unknown */.L)(`its result file cannot be read (${code})`);
        }
    };
    return { path, read, remove: () => (0,promises_.rm)(folder, { recursive: true, force: true }) };
};

;// CONCATENATED MODULE: ./packages/core/lib/audits/run.js














const MAX_PRINTED = 100;
/** What a module prints, and what an executable says beside its verdict, is its log. */
const logPrinted = (id, text, { log }) => {
    const lines = (0,words/* visible */.RK)(text)
        .split('\n')
        .filter((line) => line.trim() !== '');
    for (const line of lines.slice(0, MAX_PRINTED))
        log('debug', `${id}: ${line}`);
    const more = lines.length - MAX_PRINTED;
    if (more > 0)
        log('debug', `${id}: … and ${more} more lines`);
};
const signalOf = ({ signal }) => (signal ? { signal } : {});
const isRunnable = (path) => (0,promises_.access)(path, promises_.constants.X_OK).then(() => true, () => false);
const runExecutable = async ({ id, timeoutMs, exit }, path, root, context) => {
    const result = await newResultFile();
    try {
        let end;
        for (const way of await waysToStart(path, await isRunnable(path))) {
            end = await (0,run/* runChild */.w)({
                ...way,
                cwd: root,
                env: { ...context.env, DRIFT_RESULT_FILE: result.path },
                timeoutMs,
                ...signalOf(context),
            });
            // A folder where nothing may run, or a file that the system cannot start, has its second way.
            if (end.failed !== 'EACCES' && end.failed !== 'ENOEXEC')
                break;
        }
        if (end === undefined)
            return (0,known/* unknown */.L)('it could not be started');
        if (end.failed !== undefined)
            return (0,known/* unknown */.L)(await whyNotStarted(path, end.failed));
        logPrinted(id, end.stderr, context);
        const why = (0,words/* whyEnded */.rs)(end, { timeoutMs, maxBytes: run/* MAX_OUTPUT */.R });
        const written = why === null ? await result.read() : (0,known/* unknown */.L)(withEvidence(why, end));
        const { stdout, stderr, exitCode } = end;
        const resultFile = written.known ? written.value : '';
        const spoke = { stdout, stderr, exitCode: exitCode ?? -1, resultFile };
        context.heard?.(end, written.known ? formOf(spoke) : null);
        return written.known ? interpret(spoke, exit) : written;
    }
    finally {
        await result.remove();
    }
};
const runModule = async ({ id, timeoutMs }, path, root, context) => {
    const { value, end } = await (0,call/* callModule */.v)({
        what: 'audit.run',
        module: path,
        input: { root, now: context.now().toISOString() },
        cwd: root,
        env: context.env,
        timeoutMs,
        ...signalOf(context),
        answers: { ...githubAnswers(context.github), repositories: () => context.repositories() },
        log: (level, message) => context.log(level, `${id}: ${(0,words/* visible */.RK)(message)}`),
    });
    logPrinted(id, `${end.stdout}\n${end.stderr}`, context);
    context.heard?.(end, value.known ? 'what its run() gave back' : null);
    return value.known ? readOutcomes(value.value) : value;
};
/**
 * Runs one audit in a process of its own. It never throws: what goes wrong is `unknown` with the
 * evidence.
 * @param folder of the audits; the folder it lies in is where an audit runs
 */
const runAudit = async (info, folder, context) => {
    const started = context.now().toISOString();
    const began = performance.now();
    const root = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(folder));
    const run = info.kind === 'module' ? runModule : runExecutable;
    const outcomes = await run(info, fileOf(folder, info), root, context).catch((error) => (0,known/* unknown */.L)(`it could not be run: ${error.message}`));
    return { started, ms: Math.round(performance.now() - began), outcomes };
};
/** Runs audits, some at once; by their places in the list. One that goes wrong stops no other. */
const runAudits = (infos, folder, context) => (0,p_limit/* default */.A)(Math.max(1, context.concurrency)).map(infos, (info) => runAudit(info, folder, context));

;// CONCATENATED MODULE: ./packages/core/lib/audits/index.js
/** Drop-in audits: a folder in which each file is one. Found, described, run; judged elsewhere. */





/***/ }),

/***/ 40402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readAuditRepositories)
/* harmony export */ });
/* harmony import */ var _collect_github_declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78706);
/* harmony import */ var _collect_github_inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54999);
/* harmony import */ var _collect_github_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9983);
/* harmony import */ var _scope_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35785);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22041);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14818);






const NOTHING = { takesPart: false, tier: null, status: null, team: null, standard: null };
const plain = ({ name, url, visibility, defaultBranch }) => ({
    name,
    url,
    visibility,
    defaultBranch,
});
/**
 * The organization's repositories as audits see them: what each is, and what it declares with all it
 * inherits. One whose declarations cannot be read fails the whole list: half a list would let an
 * audit pass that saw half of what it asks about.
 * @returns [] where no organization is scanned
 * @throws GitHubError, Error naming the repository that could not be read
 */
const readAuditRepositories = async (context, github) => {
    const { target, since } = context.options;
    if (target.kind !== 'organization' || !github)
        return [];
    const { repositories, errors } = await (0,_collect_github_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .readInventory */ .zw)(github, target.login);
    const [error] = errors;
    if (error)
        throw new Error(`${error.where}: ${error.reason}`);
    const wanted = (0,_scope_select_js__WEBPACK_IMPORTED_MODULE_3__/* .select */ .L)(repositories, {
        repositories: target.repositories,
        shard: null,
        lastScanned: () => '',
    });
    const archived = repositories.filter((repository) => repository.archived);
    const ids = wanted.chosen.map(({ id }) => id);
    const declarations = await (0,_collect_github_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .readDeclarations */ .m)(github, ids, since);
    const active = await Promise.all(wanted.chosen.map(async (repository) => {
        const found = declarations.get(repository.id);
        if (!found?.known) {
            throw new Error(`${repository.name}: ${found?.reason ?? 'GitHub gave no answer about it'}`);
        }
        const { metadata, check } = found.value;
        if (metadata.length === 0 && check === null) {
            return { ...plain(repository), archived: false, ...NOTHING };
        }
        const { head, name } = repository;
        const files = [...metadata, ...(check ? [check] : [])];
        const source = (0,_collect_github_source_js__WEBPACK_IMPORTED_MODULE_2__/* .githubSource */ .j)(github, name);
        const { metadata: said, standards } = await (0,_declared_js__WEBPACK_IMPORTED_MODULE_5__/* .declaredStandard */ .o)(files, name, source, head, context);
        const root = (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_4__/* .rootStandard */ .c5)({ standards });
        return {
            ...plain(repository),
            archived: false,
            takesPart: said.file !== null && root !== undefined,
            tier: said.file === null ? null : said.tier,
            status: said.file === null ? null : said.status,
            team: said.team ?? null,
            standard: (root?.config ?? null),
        };
    }));
    return [
        ...active,
        ...archived.map((repository) => ({ ...plain(repository), archived: true, ...NOTHING })),
    ].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
};


/***/ }),

/***/ 14818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ declaredIn),
/* harmony export */   o: () => (/* binding */ declaredStandard)
/* harmony export */ });
/* harmony import */ var _collect_github_declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78706);
/* harmony import */ var _collect_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43586);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22041);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85700);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52849);





/** Left alone, and counted: check.toml of a package speaks for its package. */
const NO_ROOT = 'has no check.toml in its root, so nothing is declared about its process or infrastructure';
const toDeclared = (repository, root, state, { since, all }) => {
    const wasScanned = state !== null && Date.parse(state.scanned) > 0;
    return {
        repository,
        root,
        head: repository.head,
        base: (0,_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .baseFrom */ .Ij)(state, root.older),
        state,
        since: state?.since ?? (wasScanned ? state.scanned : since),
        all,
        notes: (0,_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .renameNotes */ .E7)(repository, state),
    };
};
/** Of the repositories in scope those that take part, or did: settings change without a commit. */
const declaredIn = async (list, chosen, find, options, github, isNamed) => {
    const declarations = await (0,_collect_github_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .readDeclarations */ .m)(github, chosen.map(({ id }) => id), options.since);
    return chosen.flatMap((repository) => {
        const found = declarations.get(repository.id);
        const state = find(repository);
        if (!found?.known) {
            list.errors.push({ where: repository.name, ...(0,_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutKnown */ .O5)(found) });
            return [];
        }
        const { metadata, check } = found.value;
        if (!state && !isNamed && (metadata.length === 0 || check === null)) {
            (0,_work_js__WEBPACK_IMPORTED_MODULE_3__/* .passOver */ .W)(list, metadata.length === 0 ? _remote_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_IN */ .C4 : NO_ROOT, repository.name);
            return [];
        }
        return [toDeclared(repository, found.value, state, options)];
    });
};
/** A ruleset that lies in the scanned repository itself, at the scanned commit. */
const ownRuleset = async (source, head, path) => {
    if (head === null)
        return { missing: true };
    const ref = { commit: head.oid, path };
    const { contents } = await source.load([ref], [], { base: null, head: head.oid });
    const content = contents.get((0,_collect_source_js__WEBPACK_IMPORTED_MODULE_4__/* .contentKey */ .lO)(ref));
    return content ? (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesetOf */ .qA)(path, content) : { missing: true };
};
/** What the root declarations of a repository come to, with everything they inherit. */
const declaredStandard = (files, name, source, head, { organization, readRegistry }) => {
    const limits = organization.table
        ? (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .limitsFor */ .I9)(organization.table, name, organization.login)
        : _standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LIMITS */ .d1;
    const registry = (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .withinLimits */ .oA)(readRegistry, limits, name);
    return (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .buildStandard */ .m3)(files, (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePerRun */ .ao)((reference, ruleset) => reference.kind === 'github'
        ? registry(reference, ruleset)
        : ownRuleset(source, head, (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesetPath */ .md)(reference, ruleset))));
};


/***/ })

};
