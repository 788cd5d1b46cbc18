export const id = 967;
export const ids = [967];
export const modules = {

/***/ 8975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ findCm),
/* harmony export */   C8: () => (/* binding */ askTool),
/* harmony export */   K$: () => (/* binding */ askCm)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8556);



/** It may be a Node program that starts slowly, on a cold disk; longer than this it hangs. */
const TIMEOUT_MS = 20_000;
/** Full path of `cm` on PATH, or null. Relative entries of PATH are passed over: they are not ours. */
const findCm = async (path) => {
    for (const directory of path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        if (!directory.startsWith('/') && !/^[A-Za-z]:\\/.test(directory))
            continue;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, process.platform === 'win32' ? 'cm.cmd' : 'cm');
        const usable = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => true, () => false);
        if (usable)
            return file;
    }
    return null;
};
/**
 * What `cm` prints to one question.
 * @param okCodes exit codes that are answers
 * @throws Error where it does not answer, in its own words
 */
const askTool = async (cm, args, cwd, okCodes = [0]) => {
    const late = new Promise((_, reject) => {
        setTimeout(() => reject(new Error(`no answer within ${TIMEOUT_MS / 1000} s`)), TIMEOUT_MS).unref();
    });
    const { getExecOutput } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8418));
    const answer = getExecOutput(cm, args, { cwd, silent: true, ignoreReturnCode: true });
    const { stdout, stderr, exitCode } = await Promise.race([answer, late]);
    if (!okCodes.includes(exitCode))
        throw new Error(stderr.trim().split('\n')[0] || `exit code ${exitCode}`);
    return stdout;
};
/**
 * What check-my-toolkit itself says about a clone on disk, where it is installed. Only a scan on
 * disk asks: an organization scan runs nothing.
 * @returns null when it is not installed; unknown when it is and does not answer
 */
const askCm = async (root) => {
    const cm = await findCm(process.env.PATH ?? '');
    if (cm === null)
        return null;
    try {
        const [dependencies, projects] = await Promise.all([
            askTool(cm, ['dependencies', '--format', 'json'], root),
            askTool(cm, ['projects', 'detect', '--format', 'json'], root),
        ]);
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({ dependencies, projects });
    }
    catch (error) {
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(`check-my-toolkit is installed but did not answer: ${error.message}`);
    }
};


/***/ }),

/***/ 4818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ declaredIn),
/* harmony export */   o: () => (/* binding */ declaredStandard)
/* harmony export */ });
/* harmony import */ var _collect_github_declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8706);
/* harmony import */ var _collect_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3586);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9822);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5700);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2849);





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


/***/ }),

/***/ 8967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadAudit: () => (/* binding */ loadAudit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/.pnpm/p-limit@7.3.3/node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(6799);
// EXTERNAL MODULE: ./packages/core/lib/host/call.js + 1 modules
var call = __webpack_require__(6002);
// EXTERNAL MODULE: ./packages/core/lib/model/known.js
var known = __webpack_require__(8983);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/lib/child/words.js
var words = __webpack_require__(1010);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./packages/core/lib/audits/candidate.js

const MODULE = /\.(?:mjs|js|mts|ts)$/;
/** What cannot run, although somebody gave everything in a folder a run bit. */
const DATA = /\.(?:md|markdown|txt|json|jsonc|ya?ml|toml|csv|tsv|xml|html?|css|svg|png|lock|sql|env|map)$/i;
const MAX_READ = 256 * 1024;
/** An export of a module, at the beginning of a line. */
const EXPORTS = /^\s*(?:export\b|module\.exports\b|exports\.)/m;
const beginningOf = async (path) => {
    const file = await (0,promises_.open)(path);
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

// EXTERNAL MODULE: ./packages/core/lib/model/inside.js
var inside = __webpack_require__(6738);
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
var finding = __webpack_require__(9941);
// EXTERNAL MODULE: ./packages/core/lib/standards/schedule.js
var standards_schedule = __webpack_require__(7553);
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
            const candidate = await candidateOf(file);
            if (candidate === null)
                return file.file;
            return await describe(file, candidate, (0,external_node_path_.resolve)(folder), options);
        }
        catch (error) {
            const { code, message } = error;
            const reason = code === undefined ? message : `it cannot be read: ${oneLine(message)}`;
            // The id that it has when it can be read: what is open of it stays open.
            return { broken: { id: idByPath(file.file), file: file.file, reason } };
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
var shape = __webpack_require__(9525);
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
var run = __webpack_require__(4244);
// EXTERNAL MODULE: ./packages/core/lib/transport/types.js
var types = __webpack_require__(4521);
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
var dist = __webpack_require__(8009);
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
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
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




// EXTERNAL MODULE: ./packages/core/lib/checks/shared/words.js
var shared_words = __webpack_require__(7223);
;// CONCATENATED MODULE: ./packages/core/lib/checks/audit/discovery.js

const discovery_ID = 'audit/discovery';
/** Which files of the folder are audits, and which were meant to be. */
const discovery = {
    id: discovery_ID,
    domain: 'audit',
    title: 'Every file in the folder of audits can run',
    why: 'An audit that is never run looks like one that always passes. A file without a run bit, with a syntax error, or with the id of another is one.',
    fix: 'Give the file a run bit (chmod +x) or a #! line, mend what is named, or begin its name with _ where it is none.',
    severity: 'medium',
    permissions: [],
    run({ folder, repository }) {
        const result = {
            check: discovery_ID,
            status: 'unknown',
            subject: repository,
            message: '',
            findings: [],
        };
        if (!folder.known)
            return [{ ...result, message: folder.reason }];
        const { path, audits, broken, notAudits } = folder.value;
        const others = notAudits.length === 0
            ? ''
            : `; no audits (no module, no run bit, no #! line): ${(0,shared_words/* enumerate */.HL)(notAudits)}`;
        const bad = broken.length === 0 ? '' : `; cannot run: ${(0,shared_words/* enumerate */.HL)(broken.map(({ file }) => file))}`;
        return [
            {
                ...result,
                status: broken.length > 0 ? 'warning' : 'pass',
                message: `${(0,shared_words/* count */.U9)(audits.length, 'audit')} in ${path}${bad}${others}`,
                ...(broken.length + notAudits.length === 0
                    ? {}
                    : {
                        data: {
                            broken: broken.map(({ file, reason }) => ({ file, reason })),
                            notAudits: notAudits.slice(0, 100),
                        },
                    }),
            },
        ];
    },
};

// EXTERNAL MODULE: ./packages/core/lib/standards/index.js + 27 modules
var lib_standards = __webpack_require__(9822);
// EXTERNAL MODULE: ./packages/core/lib/checks/code/exemptions.js
var code_exemptions = __webpack_require__(5800);
;// CONCATENATED MODULE: ./packages/core/lib/checks/audit/exemptions.js


const exemptions_ID = (0,lib_standards/* exemptionsCheck */.n0)('audit');
/** What drift-config exempts for everybody is told once, there. */
const exemptions = {
    id: exemptions_ID,
    domain: 'audit',
    title: "The organization's exemptions still hold",
    why: 'An exemption in drift-config hides something in every repository. When its day is over, what it hid counts again everywhere at once.',
    fix: 'Put right what the exemption covered and remove it, or agree on a new day with its owner.',
    severity: 'medium',
    permissions: ['Contents: read'],
    run: ({ exemptions, repository, now }) => [(0,code_exemptions/* endedExemptions */.R7)(exemptions_ID, repository, exemptions, now)],
};

// EXTERNAL MODULE: ./packages/core/lib/model/time.js
var time = __webpack_require__(8495);
;// CONCATENATED MODULE: ./packages/core/lib/checks/audit/open-issues-counts.js

/** A job that starts a little earlier than last week's is a week later all the same. */
const WEEK = 6.5 * time/* DAY */.d;
/** What was counted less than that ago says nothing of a week. */
const HALF_WEEK = 3.5 * time/* DAY */.d;
/** How many weeks are remembered. */
const KEPT = 9;
const timeOf = ({ time }) => Date.parse(time);
/** Those that were counted before a moment: a time that is none, or lies in the future, is no word. */
const before = (earlier, now) => earlier
    .filter((counts) => timeOf(counts) <= Date.parse(now))
    .sort((a, b) => timeOf(a) - timeOf(b));
/**
 * Whether the open issues are to be counted and told again: once in a week, with half a day of
 * grace for jobs that start late.
 * @param now ISO 8601 UTC
 */
const due = (earlier, now) => {
    const at = Date.parse(now);
    return !earlier.some((counts) => timeOf(counts) <= at && at - timeOf(counts) < WEEK);
};
/**
 * What was counted a week ago: of several the nearest to that; null where nothing was, or only in
 * part.
 */
const lastWeek = (earlier, now) => {
    const off = (counts) => Math.abs(Date.parse(now) - timeOf(counts) - 7 * time/* DAY */.d);
    const old = before(earlier, now).filter((one) => one.incomplete === undefined && Date.parse(now) - timeOf(one) >= HALF_WEEK);
    return old.sort((a, b) => off(a) - off(b))[0] ?? null;
};
/** The Monday of a time's ISO week, in days since 1970. */
const weekOf = (counts) => Math.floor((timeOf(counts) / time/* DAY */.d + 3) / 7);
/** What the ledger is to remember of a count. */
const countsOf = (issues, now) => ({
    time: now,
    counts: Object.fromEntries(issues.repositories.map(({ name, total }) => [name, total])),
    ...(issues.incomplete === undefined ? {} : { incomplete: true }),
});
/**
 * The counts to remember: one of each ISO week, the last of it; the newest nine, oldest first. What
 * is counted again before a week has gone is not kept: it would never be a week ago.
 */
const keepCounts = (earlier, counts) => {
    const isKept = due(earlier, counts.time);
    const all = isKept ? [...before(earlier, counts.time), counts] : [...earlier];
    const byWeek = new Map(all.map((one) => [weekOf(one), one]));
    return [...byWeek.values()].sort((a, b) => timeOf(a) - timeOf(b)).slice(-KEPT);
};
/**
 * What became of a repository since a count; null where there is none.
 * @returns a function of a repository's name, in any spelling, and of how many there are now
 */
const trendSince = (then) => {
    if (then === null)
        return () => null;
    const counts = new Map(Object.entries(then.counts).map(([name, total]) => [name.toLowerCase(), total]));
    return (name, total) => {
        const was = counts.get(name.toLowerCase());
        if (was === undefined)
            return { kind: 'new' };
        if (was === total)
            return { kind: 'same' };
        return { kind: total > was ? 'up' : 'down', by: Math.abs(total - was) };
    };
};
/** Those that were over the threshold at a count and are no longer, most first. */
const fallenBelow = (then, { repositories, incomplete }, threshold) => {
    if (then === null || incomplete !== undefined)
        return [];
    const now = new Map(repositories.map(({ name, total }) => [name.toLowerCase(), total]));
    return Object.entries(then.counts)
        .map(([name, was]) => ({ name, was, total: now.get(name.toLowerCase()) ?? 0 }))
        .filter(({ was, total }) => was > threshold && total <= threshold)
        .sort((a, b) => b.was - a.was || (a.name < b.name ? -1 : 1));
};
/** Whole days from one time to another; never less than none. */
const daysBetween = (from, to) => Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / time/* DAY */.d));

;// CONCATENATED MODULE: ./packages/core/lib/checks/audit/open-issues.js



const open_issues_ID = 'audit/open-issues';
const issues = (number) => `${number.toLocaleString('en-US')} open drift ${number === 1 ? 'issue' : 'issues'}`;
const TREND = {
    new: () => 'none a week ago',
    same: () => 'as many as a week ago',
    up: (by) => `${by.toLocaleString('en-US')} more than a week ago`,
    down: (by) => `${by.toLocaleString('en-US')} fewer than a week ago`,
};
const inWords = (trend) => trend === null ? '' : `, ${TREND[trend.kind]('by' in trend ? trend.by : 0)}`;
/** The difference as a number; null where nothing is known of a week ago. */
const inNumbers = (trend, total) => {
    if (trend === null)
        return null;
    if (trend.kind === 'new')
        return total;
    if (trend.kind === 'same')
        return 0;
    return trend.kind === 'up' ? trend.by : -trend.by;
};
const over = ({ name, byDomain, total, oldest, team, tier }, trend, { threshold, now }) => {
    const domains = finding/* DOMAINS */.si.flatMap((domain) => {
        const number = (0,shape/* own */.ZV)(byDomain, domain) ?? 0;
        return number > 0 ? [`${number.toLocaleString('en-US')} ${domain}`] : [];
    });
    const days = daysBetween(oldest.created, now);
    const data = {
        total,
        byDomain,
        threshold,
        change: inNumbers(trend, total),
        oldest: { number: oldest.number, url: oldest.url, created: oldest.created, days },
        ...(team === undefined ? {} : { team }),
        ...(tier === undefined ? {} : { tier }),
    };
    return {
        check: open_issues_ID,
        status: 'warning',
        subject: name,
        message: `${issues(total)} (${domains.join(', ')})${inWords(trend)}; the oldest, #${oldest.number}, is ${days === 1 ? '1 day' : `${days.toLocaleString('en-US')} days`} old`,
        data,
        findings: [],
    };
};
const unseen = (subject, message, permission) => ({
    check: open_issues_ID,
    status: 'unknown',
    subject,
    message,
    ...(permission === undefined ? {} : { permissions: [permission] }),
    findings: [],
});
const judge = (facts) => {
    const { repository, threshold, earlier, now } = facts;
    if (facts.issues === null)
        return [];
    if (!facts.issues.known)
        return [unseen(repository, facts.issues.reason, facts.issues.permission)];
    const { repositories, incomplete } = facts.issues.value;
    const trend = trendSince(incomplete ? null : lastWeek(earlier, now));
    const listed = repositories
        .filter(({ total }) => total > threshold)
        .map((one) => over(one, trend(one.name, one.total), facts));
    if (incomplete)
        return [...listed, unseen(repository, incomplete.reason, incomplete.permission)];
    if (listed.length > 0)
        return listed;
    const all = repositories.reduce((sum, { total }) => sum + total, 0);
    return [
        {
            check: open_issues_ID,
            status: 'pass',
            subject: repository,
            message: `No repository has more than ${issues(threshold)}; there ${all === 1 ? 'is' : 'are'} ${all.toLocaleString('en-US')} in all`,
            data: { threshold, total: all, repositories: repositories.length },
            findings: [],
        },
    ];
};
/**
 * Which repositories have more open drift issues than the threshold. It has no findings: the weekly
 * list tells them, in an issue of its own.
 */
const openIssues = {
    id: open_issues_ID,
    domain: 'audit',
    title: 'No repository has more open drift issues than the threshold',
    why: 'An issue that stays open is drift that somebody was told of and nobody mended. Where they pile up, the standard and the repository have parted.',
    fix: 'Mend what the oldest issues tell, declare it, or exempt it until a date; close what is dealt with.',
    severity: 'low',
    permissions: ['Issues: read'],
    blind: 'Issues in repositories that the token was not given are not in what GitHub finds, and GitHub does not say that there are any.',
    run: judge,
};

// EXTERNAL MODULE: ./packages/core/lib/model/fingerprint.js
var fingerprint = __webpack_require__(9556);
;// CONCATENATED MODULE: ./packages/core/lib/checks/audit/place.js

/**
 * An audit's file as a path in the repository that runs it; null where the folder of audits is
 * somewhere else, or was not found.
 * @param file its path in the folder
 */
const pathOf = (file, folder) => {
    if (!folder.known)
        return null;
    const under = folder.value.path.replace(/^(?:\.\/+)+|\/+$/g, '');
    if (/^(?:\/|[A-Za-z]:|\\)/.test(under) || under.split('/').includes('..'))
        return null;
    return under === '' || under === '.' ? file : `${under}/${file}`;
};
/** As a shell reads it back. */
const place_quoted = (path) => /^[\w./@+-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
/** The command that runs one audit alone. */
const runAlone = (path) => `drift audit run ${(0,shared_words/* named */.KT)(place_quoted(path), 300)}`;

;// CONCATENATED MODULE: ./packages/core/lib/checks/audit/silent.js





const silent_ID = 'audit/silent';
/** Of those without a schedule the time that usually lies between two runs, a day at least. */
const usualGap = ({ runs }) => {
    const times = runs.map(({ time }) => Date.parse(time));
    const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time));
    return Math.max(time/* DAY */.d, gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? time/* DAY */.d);
};
/** Of those with a schedule, that; a ledger that was edited by hand may hold one that is none. */
const periodOf = (memory, now) => {
    if (memory.schedule === null)
        return usualGap(memory);
    try {
        return (0,standards_schedule/* periodMs */.MZ)(memory.schedule, now);
    }
    catch {
        return usualGap(memory);
    }
};
const silent_inWords = (ms) => ms >= 2 * time/* DAY */.d ? `${Math.round(ms / time/* DAY */.d)} days` : `${Math.round(ms / time/* HOUR */.w)} hours`;
const findingOf = (id, memory, { now, folder }) => {
    const path = pathOf(memory.file, folder);
    const last = memory.runs.at(-1);
    const period = periodOf(memory, now);
    const silence = Date.parse(now) - Date.parse(memory.spoke ?? memory.first);
    if (period === null || silence <= 2 * period)
        return null;
    const since = memory.spoke === null ? 'ever' : `since ${memory.spoke.slice(0, 10)}`;
    return {
        fingerprint: (0,fingerprint/* fingerprint */.R)(silent_ID, id),
        severity: 'medium',
        title: `${(0,shared_words/* named */.KT)(memory.title)}: no verdict ${since}, which is more than twice its period of ${silent_inWords(period)}`,
        subject: id,
        ...(path === null ? {} : { file: path }),
        ...(last ? { actual: last.message } : {}),
        evidence: {},
        fix: `Run it alone to see why: ${runAlone(path ?? memory.file)}. Remove the file if nobody needs its answer.`,
    };
};
/** Whether the audits still speak: one that is silent looks, from afar, like one that is content. */
const silent = {
    id: silent_ID,
    domain: 'audit',
    title: 'No audit has been silent for twice its period',
    why: 'An audit that crashes every night says neither yes nor no, and nobody misses an answer that does not come.',
    fix: 'Mend the audit, or remove it.',
    severity: 'medium',
    permissions: [],
    run(facts, after) {
        const { repository } = facts;
        const findings = Object.entries(after).flatMap(([id, memory]) => findingOf(id, memory, facts) ?? []);
        const names = findings.map(({ subject }) => subject);
        return [
            {
                check: silent_ID,
                status: findings.length === 0 ? 'pass' : 'fail',
                subject: repository,
                message: findings.length === 0
                    ? 'Every audit spoke in time'
                    : `Silent for more than twice their period: ${(0,shared_words/* enumerate */.HL)(names)}`,
                findings,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/audit/index.js




/** What is asked of the audits themselves; what they ask is in their files. */
const auditChecks = [exemptions, discovery, silent, openIssues];

;// CONCATENATED MODULE: ./packages/core/lib/checks/audit/flapping.js
/** Verdicts that are looked back at, and how many changes among them begin and end the state. */
const WINDOW = 10;
const BEGINS = 4;
const ENDS = 1;
/** How often an audit changed its mind in its last verdicts; one that could not speak has none. */
const changesOf = (runs) => {
    const verdicts = runs
        .filter(({ status }) => status !== 'unknown')
        .slice(-WINDOW)
        .map(({ status }) => status === 'pass');
    return verdicts.filter((verdict, i) => i > 0 && verdict !== verdicts[i - 1]).length;
};
/**
 * Whether an audit flaps: told each time it would teach people to look away. Two thresholds, so that
 * it does not flap between flapping and not, as monitoring systems do it:
 * https://assets.nagios.com/downloads/nagioscore/docs/nagioscore/4/en/flapping.html
 * @param was whether it did before this run
 */
const isFlapping = (runs, was) => changesOf(runs) >= (was ? ENDS + 1 : BEGINS);

;// CONCATENATED MODULE: ./packages/core/lib/checks/audit/memory.js



/** How many runs of an audit are remembered: a month of nights. */
const AUDIT_RUNS = 30;
const memory_STATUS = { FAIL: 'fail', WARNING: 'warning', PASS: 'pass' };
/** One run as it is remembered: by its worst verdict. */
const pastRun = ({ started, ms, outcomes }) => {
    const said = { time: started, ms };
    if (!outcomes.known)
        return { ...said, status: 'unknown', message: (0,shared_words/* named */.KT)(outcomes.reason, 200) };
    const worst = ['FAIL', 'WARNING', 'PASS']
        .map((status) => outcomes.value.find((outcome) => outcome.status === status))
        .find((outcome) => outcome !== undefined);
    return worst
        ? { ...said, status: memory_STATUS[worst.status], message: (0,shared_words/* named */.KT)(worst.message, 200) }
        : { ...said, status: 'pass', message: 'There was nothing to look at.' };
};
/** An id is a file's name, which may be one that every object knows. */
const memoryOf = (memory, id) => (0,shape/* own */.ZV)(memory, id);
/**
 * Files that are no audits this time, under the ids that the ledger knows them by: those that were
 * meant to be one, and those that were one and lost their run bit.
 */
const cannotRun = ({ folder, memory }) => {
    if (!folder.known)
        return [];
    const { broken, notAudits } = folder.value;
    const known = new Map(Object.entries(memory).map(([id, { file }]) => [file, id]));
    const lost = [...known].filter(([file]) => notAudits.some((one) => one === file || one.startsWith(`${file} (`)));
    return [
        ...broken.map((one) => ({ ...one, id: known.get(one.file) ?? one.id })),
        ...lost.map(([file, id]) => ({ id, file, reason: NO_AUDIT })),
    ];
};
const NO_AUDIT = 'it is no audit any more: it has neither a run bit nor a #! line';
/** What is remembered of an audit once it ran, or had nothing to do. */
const next = (info, run, before, now) => {
    const past = run === null ? [] : [pastRun(run)];
    const runs = [...(before?.runs ?? []), ...past].slice(-AUDIT_RUNS);
    const spoke = run?.outcomes.known ? run.started : (before?.spoke ?? null);
    const flapping = isFlapping(runs, before?.flapping === true);
    return {
        file: info.file,
        title: (0,shared_words/* named */.KT)(info.title, 200),
        schedule: info.schedule,
        first: before?.first ?? now,
        spoke,
        ...(flapping ? { flapping } : {}),
        runs,
    };
};
/**
 * What the ledger is to remember of all audits after this scan: those of today, and those whose file
 * could not be read this time. One whose file is gone is forgotten.
 */
const rememberedAudits = (facts) => {
    const { folder, records, memory, now } = facts;
    const ran = records.map((record) => [
        record.info.id,
        next(record.info, record.state === 'ran' ? record.run : null, memoryOf(memory, record.info.id), now),
    ]);
    const here = new Set(ran.map(([id]) => id));
    const unread = folder.known
        ? cannotRun(facts).map((broken) => [
            broken.id,
            brokenMemory(broken, memoryOf(memory, broken.id), now),
        ])
        : Object.entries(memory);
    return Object.fromEntries([...unread.filter(([id]) => !here.has(id)), ...ran]);
};
const brokenMemory = ({ file, reason }, before, now) => {
    const run = { time: now, status: 'unknown', ms: 0, message: (0,shared_words/* named */.KT)(reason, 200) };
    return {
        file,
        title: before?.title ?? (0,shared_words/* named */.KT)(file, 200),
        schedule: before?.schedule ?? null,
        first: before?.first ?? now,
        spoke: before?.spoke ?? null,
        ...(before?.flapping ? { flapping: true } : {}),
        runs: [...(before?.runs ?? []), run].slice(-AUDIT_RUNS),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/audit/verdicts.js






/** The check that a file in the folder of audits is. */
const checkOf = (id) => `audit/${id}`;
/** What an audit says of itself, in the words of checks: reports and issues are made of it. */
const infoOf = ({ id, title, file, severity }) => ({
    id: checkOf(id),
    domain: 'audit',
    title: (0,shared_words/* named */.KT)(title),
    why: `Asked by the audit ${(0,shared_words/* named */.KT)(file)}.`,
    fix: 'Bring the two in sync again; the audit says what differs.',
    severity,
    permissions: [],
});
const verdicts_STATUS = { PASS: 'pass', WARNING: 'warning', FAIL: 'fail' };
/** A warning is worth a look, not a call. */
const verdicts_severityOf = ({ status, severity }, info) => severity ?? (status === 'WARNING' ? 'low' : info.severity);
/** Data of more characters than this stands in the report alone. */
const MAX_SHOWN = 2_000;
/** What was found, as far as the audit says: what it calls so, or else its data, where there is no diff. */
const foundBy = ({ actual, expected, diff, data }) => {
    if (actual !== undefined)
        return actual;
    if (expected !== undefined || diff !== undefined || data === undefined)
        return undefined;
    return JSON.stringify(data).length <= MAX_SHOWN ? data : undefined;
};
/** What to do, where the audit does not say. */
const tryIt = ({ info, path }) => `Bring the two in sync, then look again: ${runAlone(path ?? info.file)}`;
const verdicts_findingOf = (outcome, audit) => {
    const { info, path } = audit;
    const { message, expected, diff, url, fix = tryIt(audit) } = outcome;
    const actual = foundBy(outcome);
    const subject = outcome.subject ?? info.id;
    // In brackets: "NPM_TOKEN: set …" would read like a secret and its value.
    const about = outcome.subject === undefined ? '' : ` (${(0,shared_words/* named */.KT)(outcome.subject)})`;
    return {
        fingerprint: (0,fingerprint/* fingerprint */.R)(checkOf(info.id), subject),
        severity: verdicts_severityOf(outcome, info),
        title: `${(0,shared_words/* named */.KT)(info.title)}${about}: ${(0,shared_words/* named */.KT)(message, 300)}`,
        subject,
        ...(path === null ? {} : { file: path }),
        ...(expected === undefined ? {} : { expected: expected }),
        ...(actual === undefined ? {} : { actual }),
        ...(diff === undefined ? {} : { diff }),
        // What leads anywhere else is no place to look at.
        evidence: url !== undefined && /^https?:\/\//i.test(url) ? { url } : {},
        fix,
    };
};
const resultOf = (outcome, audit) => ({
    check: checkOf(audit.info.id),
    status: verdicts_STATUS[outcome.status],
    subject: outcome.subject ?? audit.info.id,
    message: outcome.message,
    ...(outcome.data === undefined ? {} : { data: outcome.data }),
    findings: outcome.status === 'PASS' ? [] : [verdicts_findingOf(outcome, audit)],
});
/** Two steps milder, and never mere information: that would not be kept. */
const milder = (severity) => finding/* SEVERITIES */.oC[Math.min(finding/* SEVERITIES */.oC.indexOf(severity) + 2, finding/* SEVERITIES */.oC.indexOf('low'))] ?? 'low';
/** One finding stands for an audit that changes its mind, so that it is told once and not each time. */
const flapping = ({ info, path }, after) => {
    const changes = (0,shared_words/* count */.U9)(changesOf(after.runs), 'change');
    return {
        fingerprint: (0,fingerprint/* fingerprint */.R)(checkOf(info.id), info.id, 'flapping'),
        severity: milder(info.severity),
        title: `${(0,shared_words/* named */.KT)(info.title)}: it flaps (${changes} in its last runs)`,
        subject: info.id,
        ...(path === null ? {} : { file: path }),
        actual: after.runs.slice(-10).map(({ status }) => status),
        evidence: {},
        fix: 'Find out what makes it change its mind: a retry inside the audit, a longer timeout, or the thing it looks at. It is told by itself again when it has settled.',
    };
};
const standing = (before) => {
    const last = before?.runs.at(-1);
    return last === undefined
        ? 'It never ran.'
        : `Its last word (${last.time.slice(0, 16).replace('T', ' ')} UTC): ${last.status}, ${last.message}`;
};
const waiting = ({ info, next }, before, repository) => ({
    check: checkOf(info.id),
    status: 'skipped',
    subject: repository,
    message: `Not due until ${next === null ? 'its schedule names a day' : `${next.slice(0, 16).replace('T', ' ')} UTC`}. ${standing(before)}`,
    findings: [],
});
const unknown = (id, repository, reason) => ({
    check: checkOf(id),
    status: 'unknown',
    subject: repository,
    message: reason,
    findings: [],
});
const ofRecord = (record, after, facts) => {
    const { info } = record;
    const audit = { info, path: pathOf(info.file, facts.folder) };
    if (record.state === 'waiting')
        return [waiting(record, memoryOf(facts.memory, info.id), facts.repository)];
    const { run } = record;
    if (!run.outcomes.known)
        return [unknown(info.id, facts.repository, run.outcomes.reason)];
    if (after?.flapping) {
        const { status, message } = pastRun(run);
        const word = status === 'unknown' ? 'pass' : status;
        return [
            {
                check: checkOf(info.id),
                status: word === 'pass' ? 'warning' : word,
                subject: info.id,
                message: `It flaps. This time: ${word}, ${message}`,
                findings: [flapping(audit, after)],
            },
        ];
    }
    if (run.outcomes.value.length > 0)
        return run.outcomes.value.map((one) => resultOf(one, audit));
    const { message } = pastRun(run);
    return [{ check: checkOf(info.id), status: 'pass', subject: info.id, message, findings: [] }];
};
const gone = (id, { file }, repository) => ({
    check: checkOf(id),
    status: 'skipped',
    subject: repository,
    message: `${(0,shared_words/* named */.KT)(file)} is in the folder no more.`,
    data: finding/* UNDECLARED */.uM,
    findings: [],
});
/**
 * What the audits said, as results: their verdicts, what hides one, and what became of one that is gone.
 * @param after what is remembered of each audit after this scan
 */
const verdicts = (facts, after) => {
    const { folder, records, repository } = facts;
    const known = Object.entries(facts.memory);
    if (!folder.known)
        return known.map(([id]) => unknown(id, repository, folder.reason));
    const broken = cannotRun(facts);
    const here = new Set([...records.map(({ info }) => info.id), ...broken.map(({ id }) => id)]);
    return [
        ...records.flatMap((record) => ofRecord(record, memoryOf(after, record.info.id), facts)),
        ...broken.map(({ id, reason }) => unknown(id, repository, reason)),
        ...known.filter(([id]) => !here.has(id)).map(([id, memory]) => gone(id, memory, repository)),
    ];
};

// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(8556);
;// CONCATENATED MODULE: ./packages/core/lib/collect/github/drift-issues-token.js


/** GITHUB_TOKEN has 1,000 requests an hour: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const WORKFLOW_LIMIT = 1_000;
const WORKFLOW_LOGIN = 'github-actions[bot]';
const VIEWER = 'query DriftViewer { rateLimit { cost } viewer { login } }';
/** Whose token it is; null where GitHub does not tell it. */
const viewerOf = async (github) => {
    try {
        const { data } = await github.graphql(VIEWER);
        return data?.viewer?.login ?? null;
    }
    catch (error) {
        if (error instanceof types/* GitHubError */.y && error.status !== 401)
            return null;
        throw error;
    }
};
/**
 * Why a search of an owner's issues would show a part alone, as far as the token tells: GITHUB_TOKEN
 * (also where an enterprise gives it more requests), a classic token without the scope `repo`, an
 * App without Issues. Null: nothing speaks against it. What a fine-grained token was given is not to
 * be had.
 * https://docs.github.com/en/actions/concepts/security/github_token
 */
const tokenSight = async (github, login) => {
    const viewer = await viewerOf(github);
    const { scopes = null, permissions = null, hourlyLimit = null } = github.token ?? {};
    const what = `the open drift issues of ${login} could not be counted`;
    if (scopes !== null) {
        if (scopes.includes('repo'))
            return null;
        const has = scopes.length === 0 ? 'no scopes' : `only the scopes ${scopes.join(', ')}`;
        return (0,model/* unknown */.L5)(`${what}: the token has ${has} and does not see private repositories`, 'repo');
    }
    if (permissions !== null) {
        if (Object.hasOwn(permissions, 'issues'))
            return null;
        return (0,model/* unknown */.L5)(`${what}: the App was not granted Issues`, 'Issues: read');
    }
    const isWorkflows = viewer?.toLowerCase() === WORKFLOW_LOGIN ||
        (hourlyLimit !== null && hourlyLimit <= WORKFLOW_LIMIT);
    if (!isWorkflows)
        return null;
    return (0,model/* unknown */.L5)(`${what}: the token is a GITHUB_TOKEN, which sees its own repository and public ones; use a GitHub App (app-id, private-key)`, `Issues: read on all repositories of ${login}`);
};

// EXTERNAL MODULE: ./packages/core/lib/collect/github/nodes.js
var nodes = __webpack_require__(3546);
;// CONCATENATED MODULE: ./packages/core/lib/collect/github/drift-issues-about.js


const BODIES = `query DriftIssueBodies($ids: [ID!]!) {
  rateLimit { cost remaining resetAt limit }
  nodes(ids: $ids) {
    ... on Issue { body viewerDidAuthor authorAssociation author { __typename login } }
  }
}`;
/** Bodies can have 65,536 characters each; and so many calls' worth is held at once. */
const LARGEST = 25;
const CHUNK = 100;
/**
 * Those who may write to a repository, or belong to its owner.
 * https://docs.github.com/en/graphql/reference/enums#commentauthorassociation
 */
const INSIDERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** GraphQL's login of an App lacks the `[bot]` that a token of it is told as its own. */
const bare = (login) => login.toLowerCase().replace(/\[bot\]$/, '');
/**
 * Whether a marker may be believed: anybody can open an issue in a public repository, and a marker
 * moves what is counted. Who cannot learn its own name believes bots, as where findings are told.
 */
const isTrusted = ({ viewerDidAuthor, authorAssociation, author }, self) => viewerDidAuthor === true ||
    INSIDERS.has(authorAssociation ?? '') ||
    (self === null
        ? author?.__typename === 'Bot'
        : author != null && bare(author.login) === bare(self) && isSameKind(author.__typename, self));
/** A person called as an App is, is not that App. */
const isSameKind = (type, self) => self.toLowerCase().endsWith('[bot]') === (type === 'Bot');
/** Whether `owner/name` belongs to an owner. */
const repositoryOfOwner = (name, login) => /^[\w-]+\/[\w.-]+$/.test(name) && name.toLowerCase().startsWith(`${login.toLowerCase()}/`);
/**
 * What issues are about by their own bodies, where their author may be believed.
 * @param github whose own issues are believed
 * @returns by id; and how many could not be read
 * @throws GitHubError when the token is refused, or nothing at all is answered
 */
const aboutWhat = async (github, ids, read) => {
    const about = new Map();
    let unread = 0;
    if (ids.length === 0)
        return { about, unread };
    const self = await viewerOf(github);
    for (let at = 0; at < ids.length; at += CHUNK) {
        const answers = await (0,nodes/* askNodes */.ZJ)(github, {
            items: ids.slice(at, at + CHUNK),
            id: (id) => id,
            largest: LARGEST,
            lanes: 2,
            ask: () => ({ query: BODIES }),
        });
        for (const [id, { node }] of answers) {
            if (typeof node?.body !== 'string')
                unread += 1;
            else if (isTrusted(node, self))
                about.set(id, read(node.body));
        }
    }
    return { about, unread };
};

// EXTERNAL MODULE: ./packages/core/lib/collect/github/pages.js
var github_pages = __webpack_require__(9827);
;// CONCATENATED MODULE: ./packages/core/lib/collect/github/drift-issues-search.js

/** 10,001 nodes at most, one point. An issue has at most 100 labels. */
const SEARCH = `query DriftOpenIssues($owner: String!, $q: String!, $first: Int!, $after: String) {
  rateLimit { cost remaining resetAt limit }
  repositoryOwner(login: $owner) { login }
  search(type: ISSUE, query: $q, first: $first, after: $after) {
    issueCount
    pageInfo { hasNextPage endCursor }
    nodes {
      ... on Issue {
        id number url title createdAt
        repository { nameWithOwner url visibility }
        labels(first: 100) { nodes { name } }
      }
    }
  }
}`;
/** No search gives more: https://docs.github.com/en/rest/search/search#about-search */
const MOST_RESULTS = 1_000;
/** GitHub was opened then; what was imported can be older, so the first span has no beginning. */
const FIRST = Date.UTC(2008, 0, 1);
const SECOND = 1_000;
/** A list that moved while it was read is read again so many times. */
const READS = 3;
const moment = (ms) => ms === null ? '*' : new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
/**
 * The words of the search. A comma between labels means "or", a range includes both of its ends.
 * Oldest first: an issue that is opened meanwhile comes last and moves no page.
 * https://docs.github.com/en/search-github/searching-on-github/searching-issues-and-pull-requests
 */
const searchWords = ({ scope, labels, from, to }) => [
    scope,
    'is:issue is:open archived:false',
    `label:${labels.map((label) => `"${label}"`).join(',')}`,
    from === null && to === null ? '' : `created:${moment(from)}..${moment(to)}`,
    'sort:created-asc',
]
    .filter(Boolean)
    .join(' ');
/**
 * The two halves of a span, cut between two seconds; null where it is a single one, or lies before
 * GitHub or after now, where halving would find no end.
 * @param oldest when the first issue in it was created; NaN: not known
 */
const halves = ({ from, to }, oldest, now) => {
    const start = from ?? FIRST;
    const high = to ?? now;
    if (start > high || (start === high && (from === null || to !== null)))
        return null;
    // An order that was not kept only makes the halves less even.
    const low = oldest > start && oldest <= high ? Math.min(oldest, high - SECOND) : start;
    const middle = Math.floor((low + high) / 2 / SECOND) * SECOND;
    return [
        { from, to: middle },
        { from: middle + SECOND, to },
    ];
};
/** GitHub did not say what it was asked for. */
class SearchRefused extends Error {
}
const said = (errors) => [...new Set(errors.map(({ message }) => message))].join('; ');
const isWhole = (node) => typeof node?.id === 'string' && node.repository != null && node.labels != null;
/**
 * All open issues of a scope with one of the labels, however many: where the search tells of more
 * than it gives, the time of creation is halved until it gives all; what lies in one second is
 * asked for label by label. An issue that several pages give is found once.
 * @param owner who has to be visible, so that "nothing found" means that there is nothing
 * @param now epoch milliseconds, where the time of creation ends
 * @throws GitHubError when GitHub does not answer; SearchRefused when the answer has no search in it
 */
const searchOpenIssues = async (github, owner, scope, labels, now) => {
    const pages = (0,github_pages/* adaptivePages */.x)(100);
    const found = new Map();
    const missing = [];
    let withheld = false;
    const ask = async (q, after) => {
        const { data, errors } = await pages.ask((first, last) => github.graphql(SEARCH, { owner, q, first, after }, { retryFaults: last }));
        if (!data?.search)
            throw new SearchRefused(said(errors) || 'GitHub gave no reason');
        if (!data.repositoryOwner)
            throw new SearchRefused(`there is no organization or user "${owner}", or it cannot be seen`);
        const nodes = data.search.nodes ?? [];
        const issues = nodes.filter(isWhole);
        return {
            count: data.search.issueCount,
            next: data.search.pageInfo.hasNextPage ? data.search.pageInfo.endCursor : null,
            issues,
            /** Issues that are there and were not shown. */
            withheld: nodes.length - issues.length,
            why: said(errors),
        };
    };
    /** Reads from a first page to the end. */
    const readOn = async (q, first) => {
        const issues = new Map(first.issues.map((issue) => [issue.id, issue]));
        let { count, withheld, why } = first;
        let moved = false;
        for (let after = first.next; after !== null;) {
            const page = await ask(q, after);
            for (const issue of page.issues)
                issues.set(issue.id, issue);
            // One that was closed meanwhile moves those behind it onto a page that was read already.
            moved ||= page.count < count;
            count = page.count;
            withheld += page.withheld;
            why ||= page.why;
            // A cursor that leads to itself would lead there for ever.
            after = page.next === after ? null : page.next;
        }
        const lost = Math.max(0, count - issues.size);
        return { issues, lost, withheld, why, again: moved || lost > withheld };
    };
    const keep = (issues) => {
        for (const issue of issues)
            found.set(issue.id, issue);
    };
    const read = async (question) => {
        const q = searchWords(question);
        const first = await ask(q, null);
        const isTooMuch = first.count > MOST_RESULTS;
        const parts = isTooMuch ? split(question, first.issues[0]?.createdAt, now) : null;
        if (parts !== null) {
            for (const part of parts)
                await read(part);
            return;
        }
        let end = await readOn(q, first);
        for (let reads = 1; end.again && !isTooMuch && reads < READS; reads++)
            end = await readOn(q, await ask(q, null));
        keep(end.issues.values());
        withheld ||= end.withheld > 0;
        if (end.lost > 0)
            missing.push(partOf(question, end.lost, end.why));
    };
    await read({ scope, labels, from: null, to: null });
    return { issues: [...found.values()], missing, withheld };
};
/**
 * A question in parts; null where nothing is left to split by.
 * @param oldest when the first of them was created: before that there is nothing to halve
 */
const split = (question, oldest, now) => {
    const { labels } = question;
    const spans = halves(question, Date.parse(oldest ?? ''), now);
    if (spans !== null)
        return spans.map((span) => ({ ...question, ...span }));
    return labels.length > 1 ? labels.map((label) => ({ ...question, labels: [label] })) : null;
};
const partOf = ({ scope, labels, from, to }, lost, why) => {
    const when = from === null && to === null ? '' : `, created ${moment(from)} to ${moment(to)}`;
    return `${lost.toLocaleString('en-US')} with the label ${labels.join(' or ')} in ${scope}${when}${why && ` (${why})`}`;
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/drift-issues.js





const LABELS = model/* DOMAINS */.si.map((domain) => `drift:${domain}`);
const PERMISSION = 'Issues: read';
const domainsOf = ({ labels }) => {
    const names = new Set((labels?.nodes ?? []).flatMap((label) => label?.name.toLowerCase() ?? []));
    return model/* DOMAINS */.si.filter((domain) => names.has(`drift:${domain}`));
};
/** `https://github.com/acme/api`, from the address of another repository on the same server. */
const siblingUrl = ({ url }, name) => {
    const base = url.split('/').slice(0, -2).join('/');
    return base === '' ? undefined : `${base}/${name}`;
};
const oldest = (issues) => {
    const [first] = issues.toSorted((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.number - b.number);
    const { number = 0, url = '', title = '', createdAt: created = '' } = first ?? {};
    return { number, url, title, created };
};
/** Counts by repository, whatever way its name is written; most first. */
const count = (counted, teams) => {
    const byName = new Map();
    for (const { issue, names } of counted)
        for (const name of names) {
            const one = byName.get(name.toLowerCase()) ?? { name, issues: [] };
            one.issues.push(issue);
            byName.set(name.toLowerCase(), one);
        }
    return [...byName.entries()]
        .map(([key, { name, issues }]) => {
        const own = issues.find(({ repository }) => repository.nameWithOwner.toLowerCase() === key);
        const { nameWithOwner = name, visibility } = own?.repository ?? {};
        const other = issues[0]?.repository;
        const url = own?.repository.url ?? (other && siblingUrl(other, name));
        const { team, tier } = teams(nameWithOwner);
        const byDomain = new Map();
        for (const domain of issues.flatMap(domainsOf))
            byDomain.set(domain, (byDomain.get(domain) ?? 0) + 1);
        return {
            name: nameWithOwner,
            ...(url === undefined ? {} : { url }),
            ...(visibility === undefined
                ? {}
                : { visibility: visibility.toLowerCase() }),
            ...(team === undefined ? {} : { team }),
            ...(tier === undefined ? {} : { tier }),
            byDomain: Object.fromEntries(byDomain),
            total: issues.length,
            oldest: oldest(issues),
        };
    })
        .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
};
const collect = async (github, login, options) => {
    const places = [options.home, options.issueRepository].filter((name) => name !== null);
    const central = new Set(places.map((name) => name.toLowerCase()));
    const outside = [...central].filter((name) => !repositoryOfOwner(name, login));
    const found = [];
    const missing = [];
    let withheld = false;
    // Repositories of several owners in one search are no longer "or" for GitHub.
    for (const scope of [`user:${login}`, ...outside.map((name) => `repo:${name}`)]) {
        const part = await searchOpenIssues(github, login, scope, LABELS, options.now);
        found.push(...part.issues);
        missing.push(...part.missing);
        withheld ||= part.withheld;
    }
    const isCentral = ({ repository }) => central.has(repository.nameWithOwner.toLowerCase());
    const { about, unread } = await aboutWhat(options.writer ?? github, found.filter(isCentral).map(({ id }) => id), options.about);
    const counted = found.flatMap((issue) => {
        const place = issue.repository.nameWithOwner;
        const said = about.get(issue.id);
        if (said?.isList)
            return [];
        const names = (said?.repositories ?? []).filter((name) => repositoryOfOwner(name, login));
        if (names.length > 0)
            return [{ issue, names }];
        return repositoryOfOwner(place, login) ? [{ issue, names: [place] }] : [];
    });
    const reasons = [
        missing.length > 0 && `GitHub's search did not give ${missing.join('; ')}`,
        unread > 0 &&
            `${unread.toLocaleString('en-US')} issues in ${places.join(' and ')} could not be read: which repositories they are about is not known`,
    ].filter((reason) => reason !== false);
    return {
        repositories: count(counted, options.teams),
        ...(reasons.length > 0
            ? {
                incomplete: {
                    reason: reasons.join('; '),
                    ...(withheld || unread > 0 ? { permission: PERMISSION } : {}),
                },
            }
            : {}),
    };
};
/** Names that GitHub could have given; anything else would be more words of the search. */
const LOGIN = /^[\w-]+$/;
/**
 * Open issues with a label `drift:*` in the repositories of an organization or user, counted by the
 * repository that they are about. Archived repositories are left out; the weekly list's own issues
 * are not counted.
 * @returns unknown where the token sees only a part of the repositories as far as can be told, or
 *   nothing was answered: never "there are none" for what was not seen
 */
const readDriftIssues = async (github, login, options) => {
    const what = `the open drift issues of ${login}`;
    if (!LOGIN.test(login))
        return (0,model/* unknown */.L5)(`${what} could not be read: there is no such login`);
    try {
        const limited = await tokenSight(github, login);
        return limited ?? (0,model/* known */.eO)(await collect(github, login, options));
    }
    catch (error) {
        const reason = `${what} could not be read: ${error.message}`;
        if (error instanceof SearchRefused)
            return (0,model/* unknown */.L5)(reason, PERMISSION);
        if (!(error instanceof types/* GitHubError */.y))
            throw error;
        return [403, 404].includes(error.status)
            ? (0,model/* unknown */.L5)(reason, error.permission ?? PERMISSION)
            : (0,model/* unknown */.L5)(reason);
    }
};

// EXTERNAL MODULE: ./packages/core/lib/ledger/reconcile.js
var reconcile = __webpack_require__(7838);
// EXTERNAL MODULE: ./packages/core/lib/ledger/state.js
var ledger_state = __webpack_require__(7107);
// EXTERNAL MODULE: ./packages/core/lib/plugins/config.js
var config = __webpack_require__(6551);
// EXTERNAL MODULE: ./packages/core/lib/report/hidden.js
var report_hidden = __webpack_require__(6117);
// EXTERNAL MODULE: ./packages/core/lib/report/marker.js
var marker = __webpack_require__(495);
// EXTERNAL MODULE: ./packages/core/lib/report/words.js
var report_words = __webpack_require__(9860);
;// CONCATENATED MODULE: ./packages/core/lib/report/issue-list-marker.js




const KIND = 'issue-list:v1';
/**
 * The hidden marker of a list.
 * @param room in characters; of more repositories than fit those with the fewest issues are left out
 */
const listMarker = ({ login, time, counts, incomplete }, room) => {
    const rest = incomplete ? { incomplete } : {};
    let left = room - (0,report_hidden/* hidden */.R)(KIND, { login, time, counts: {}, ...rest }).length;
    const kept = [];
    for (const entry of Object.entries(counts).sort(([, a], [, b]) => b - a)) {
        left -= (0,report_hidden/* commentSafe */.XO)(entry).length;
        if (left < 0)
            break;
        kept.push(entry);
    }
    return (0,report_hidden/* hidden */.R)(KIND, { login, time, counts: Object.fromEntries(kept), ...rest });
};
const readMarker = (value) => {
    if (!(0,shape/* isRecord */.u4)(value) || !(0,shape/* isRecord */.u4)(value.counts))
        return null;
    const { login, time, counts, incomplete } = value;
    if (typeof login !== 'string' || !(0,shape/* isTime */.K8)(time))
        return null;
    const numbers = Object.entries(counts).filter((entry) => Number.isSafeInteger(entry[1]) && Number(entry[1]) >= 0);
    return {
        login,
        time,
        counts: Object.fromEntries(numbers),
        ...(incomplete === true ? { incomplete } : {}),
    };
};
/** The markers of lists in a body. */
const parseListMarkers = (body) => (0,report_hidden/* hiddenIn */.k_)(body, KIND, readMarker);
/** What an issue's body says of itself: which repositories it is about, and whether it is a list. */
const aboutIssue = (body) => ({
    repositories: [
        ...new Map((0,marker/* parseMarkers */.FT)(body).map(({ repository }) => [(0,report_words/* repositoryKey */.Kq)(repository), repository])).values(),
    ],
    isList: parseListMarkers(body).length > 0,
});

// EXTERNAL MODULE: ./packages/core/lib/collect/github/inventory.js
var inventory = __webpack_require__(4999);
// EXTERNAL MODULE: ./packages/core/lib/report/fit.js
var fit = __webpack_require__(8794);
// EXTERNAL MODULE: ./packages/core/lib/report/issue.js + 3 modules
var issue = __webpack_require__(8025);
// EXTERNAL MODULE: ./packages/core/lib/report/reason.js
var reason = __webpack_require__(1121);
// EXTERNAL MODULE: ./packages/core/lib/report/text.js
var report_text = __webpack_require__(9426);
;// CONCATENATED MODULE: ./packages/core/lib/report/issue-list.js











const TABLE_ROOM = 30_000;
const FALLEN_ROOM = 4_000;
const MARKER_ROOM = 18_000;
const issuesOf = (number, adjective = 'open') => (0,report_words/* count */.U9)(number, `${adjective} drift issue`);
/** Where all of them are found on GitHub. */
const searchUrl = (url) => `${url}/issues?q=${encodeURIComponent(`is:issue is:open label:${model/* DOMAINS */.si.map((domain) => `"drift:${domain}"`).join(',')}`)}`;
const arrow = (trend) => {
    if (trend === null)
        return '–';
    if (trend.kind === 'new')
        return 'new';
    if (trend.kind === 'same')
        return '=';
    return `${trend.kind === 'up' ? '▲' : '▼'}${trend.by.toLocaleString('en-US')}`;
};
const numberOf = (byDomain, domain) => (0,shape/* own */.ZV)(byDomain, domain) ?? 0;
const row = ({ name, url, team, tier, byDomain, total, oldest }, trend, now) => {
    const all = total.toLocaleString('en-US');
    const cells = [
        (0,report_text/* link */.nf)(name, url),
        (0,report_text/* tableCell */.xR)(team ?? '', 60),
        (0,report_text/* tableCell */.xR)(tier ?? '', 40),
        ...model/* DOMAINS */.si.map((domain) => numberOf(byDomain, domain).toLocaleString('en-US')),
        `**${url === undefined ? all : (0,report_text/* link */.nf)(all, searchUrl(url))}**`,
        arrow(trend),
        `${(0,report_text/* link */.nf)((0,report_text/* bound */.$s)((0,report_text/* plainText */.wh)(oldest.title), 80) || 'untitled', oldest.url)}, ${(0,report_words/* count */.U9)(daysBetween(oldest.created, now), 'day')}`,
    ];
    return `| ${cells.join(' | ')} |`;
};
const HEAD = `| Repository | Team | Tier | ${model/* DOMAINS */.si.map((domain) => domain.charAt(0).toUpperCase() + domain.slice(1)).join(' | ')} | Open | Since last week | Oldest |
| --- | --- | --- | ${'---: | '.repeat(model/* DOMAINS */.si.length)}---: | --- | --- |`;
/** What an issue in this repository may name. */
const nameable = ({ target }, repositories) => target.public
    ? repositories.filter(({ visibility }) => visibility === 'public')
    : [...repositories];
/** Those over the threshold that the issue may name, and how many it may not. */
const listed = (input) => {
    const over = input.issues.repositories
        .filter(({ total }) => total > input.threshold)
        .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    const shown = nameable(input, over);
    return { shown, withheld: over.length - shown.length, total: over.length };
};
const lead = (input, shown, withheld) => {
    const { login, issues, threshold, before } = input;
    const all = issues.repositories;
    const sum = (list) => list.reduce((n, { total }) => n + total, 0);
    const over = shown + withheld;
    const least = issues.incomplete ? 'at least ' : '';
    return [
        `**${(0,report_words/* count */.U9)(over, 'repository', 'repositories')}** of ${(0,report_text/* inlineCode */.ti)(login, 60)} ${over === 1 ? 'has' : 'have'} more than ${issuesOf(threshold)}: ${least}${sum(all.filter(({ total }) => total > threshold)).toLocaleString('en-US')} in ${over === 1 ? 'it' : 'them'}, ${least}${sum(all).toLocaleString('en-US')} in all ${(0,report_words/* count */.U9)(all.length, 'repository', 'repositories')} that have any.`,
        issues.incomplete === undefined &&
            (before === null
                ? 'There is no count of last week to compare with.'
                : `Compared with the count of ${(0,report_words/* day */.vd)(before.time)}.`),
        withheld > 0 &&
            `${(0,report_words/* count */.U9)(withheld, 'repository', 'repositories')} among them ${withheld === 1 ? 'is' : 'are'} not named, because this repository is public and ${withheld === 1 ? 'it is' : 'they are'} not.`,
    ]
        .filter(Boolean)
        .join(' ');
};
const issue_list_unseen = ({ issues: { incomplete } }) => incomplete === undefined
    ? ''
    : `**Not all issues were seen:** ${(0,reason/* reasonMarkdown */.W)(incomplete.reason, 1_000)}${incomplete.permission === undefined ? '' : ` (needs ${(0,report_text/* inlineCode */.ti)(incomplete.permission, 120)})`}`;
const fallen = (input) => {
    const { issues, threshold, before } = input;
    const known = new Map(issues.repositories.map((one) => [one.name.toLowerCase(), one]));
    const below = fallenBelow(before, issues, threshold).filter(({ name }) => !input.target.public || known.get(name.toLowerCase())?.visibility === 'public');
    if (below.length === 0)
        return '';
    const names = below.map(({ name, was, total }) => `${(0,report_text/* codeLink */.U1)(name, known.get(name.toLowerCase())?.url, 140)} (${was.toLocaleString('en-US')} → ${total.toLocaleString('en-US')})`);
    const fitting = (0,fit/* fitLines */.RV)(names, FALLEN_ROOM, (left) => `${left.toLocaleString('en-US')} more`);
    return `**No longer over:** ${fitting.join(', ')}.`;
};
const footer = ({ mode, scan }) => {
    const tool = `${(0,report_text/* link */.nf)('drift-toolkit', scan.toolUrl)} ${(0,report_text/* plain */.pj)(scan.toolVersion, 40)}`;
    const run = scan.runUrl ? `, ${(0,report_text/* link */.nf)('run and full report', scan.runUrl)}` : '';
    const how = mode === 'rolling'
        ? 'This issue is edited in place once a week, and closed when nothing is over any more'
        : 'Next week’s list closes this one; it is closed too when nothing is over any more';
    return `---\n<sub>Counted by ${tool}, scan ${(0,report_text/* inlineCode */.ti)(scan.id, 60)} at ${(0,report_words/* moment */.n$)(scan.time)}${run}. ${how}. Issues of archived repositories are not counted.</sub>`;
};
/**
 * The weekly list as an issue: repositories over the threshold, most issues first, as many as there
 * is room for, with those that are no longer over it.
 * @returns null where there is nobody that it may name
 */
const issueListText = (input) => {
    const { login, issues, threshold, before, target, scan } = input;
    const { shown, withheld, total } = listed(input);
    if (shown.length === 0)
        return null;
    // What was not seen may have been closed, or not.
    const trend = trendSince(issues.incomplete ? null : before);
    const rows = shown.map((one) => row(one, trend(one.name, one.total), scan.time));
    const table = (0,fit/* fitLines */.RV)(rows, TABLE_ROOM, (left) => `| … and ${(0,report_words/* count */.U9)(left, 'repository', 'repositories')} more |${' |'.repeat(model/* DOMAINS */.si.length + 5)}`);
    const counts = nameable(input, issues.repositories).map((one) => [one.name, one.total]);
    const title = `[drift:audit] ${(0,report_words/* count */.U9)(total, 'repository has', 'repositories have')} more than ${issuesOf(threshold)}`;
    const parts = [
        lead(input, shown.length, withheld),
        issue_list_unseen(input),
        `${HEAD}\n${table.join('\n')}`,
        fallen(input),
        footer(input),
        [
            // By it an issue is found whose answer was lost on the way.
            (0,marker/* markerComment */.wV)({ repository: target.name, domain: 'audit', mode: 'summary', scan: scan.id }, []),
            listMarker({
                login,
                time: scan.time,
                counts: Object.fromEntries(counts),
                ...(issues.incomplete ? { incomplete: true } : {}),
            }, MARKER_ROOM),
        ].join('\n'),
    ];
    const body = `${parts.filter(Boolean).join('\n\n')}\n`;
    if (body.length > issue/* BODY_LIMIT */.T)
        throw new RangeError(`a list of ${body.length} characters`);
    return { title, body };
};

// EXTERNAL MODULE: ./packages/core/lib/publish/issues.js + 1 modules
var publish_issues = __webpack_require__(8938);
// EXTERNAL MODULE: ./packages/core/lib/publish/labels.js
var labels = __webpack_require__(1383);
// EXTERNAL MODULE: ./packages/core/lib/publish/open-issues.js
var open_issues = __webpack_require__(8237);
// EXTERNAL MODULE: ./packages/core/lib/publish/plan.js
var plan = __webpack_require__(2891);
// EXTERNAL MODULE: ./packages/core/lib/publish/refusal.js
var refusal = __webpack_require__(8470);
;// CONCATENATED MODULE: ./packages/core/lib/publish/issue-list.js











const LABEL = (0,plan/* issueLabel */.cC)('audit');
/** The open lists of this owner's repositories, oldest first. */
const readLists = async (github, { target, login }) => {
    const found = await (0,open_issues/* readMarkedIssues */.P)(github, target.name, LABEL, parseListMarkers);
    return found.flatMap((issue) => {
        const markers = issue.markers.filter((one) => (0,report_words/* repositoryKey */.Kq)(one.login) === (0,report_words/* repositoryKey */.Kq)(login));
        return markers.length > 0 ? [{ ...issue, markers }] : [];
    });
};
const at = (repository, { number }) => ({
    ...(0,labels/* splitName */.W)(repository),
    issue_number: number,
});
const closing = {
    superseded: 'not_planned',
    nothing: 'completed',
};
/**
 * Closes lists of before, each with a line that says why. The line first: nobody should find an
 * issue closed without a word.
 */
const closeLists = async (github, { target, dryRun }, lists, why, done) => {
    for (const list of lists) {
        if (dryRun) {
            done.notes.push(`dry run: would close the list of before, ${list.url}`);
            continue;
        }
        try {
            await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
                ...at(target.name, list),
                body: why.comment,
            });
            await github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
                ...at(target.name, list),
                state: 'closed',
                state_reason: closing[why.reason],
            });
        }
        catch (error) {
            if (!(error instanceof types/* GitHubError */.y))
                throw error;
            const { reason, ...needs } = (0,refusal/* explain */.WE)(error, target.name);
            done.errors.push({
                where: target.name,
                reason: `the list of before, ${list.url}, stays open: ${reason}`,
                ...needs,
            });
        }
    }
};
const nothingOver = async (github, run, issues, lists, done) => {
    // What was not seen may be over.
    if (issues.incomplete !== undefined)
        return;
    const comment = `No repository has more than ${(0,report_words/* count */.U9)(run.threshold, 'open drift issue')} any more.`;
    await closeLists(github, run, lists, { reason: 'nothing', comment }, done);
    done.told = !run.dryRun;
};
/** Writes the list, as a new issue or into the rolling one, and then closes those of before. */
const write = async (github, run, text, lists, done) => {
    const { target, scan, dryRun, sleep } = run;
    const [rolling] = run.mode === 'rolling' ? lists : [];
    const one = {
        kind: rolling ? 'update' : 'open',
        repository: target.name,
        about: [target.name],
        domain: 'audit',
        scan: scan.id,
        ...(rolling ? { number: rolling.number } : {}),
        ...text,
        labels: [LABEL],
        tells: [],
    };
    const published = await (0,publish_issues/* publishIssues */.yC)(github, [one], { dryRun, sleep });
    done.issues.push(...published.issues);
    done.errors.push(...published.errors);
    done.notes.push(...published.notes);
    const [issue] = published.issues;
    if (!issue && !dryRun)
        return;
    const older = lists.filter(({ number }) => number !== rolling?.number);
    const comment = issue ? `Superseded by ${(0,report_text/* link */.nf)(`issue ${issue.number}`, issue.url)}.` : '';
    await closeLists(github, run, older, { reason: 'superseded', comment }, done);
    done.told = issue !== undefined;
};
/**
 * Tells the weekly list: at most one issue a week, in drift-config. Nothing over the threshold, and
 * nothing is said; a list of before is closed then. In mode `scan` each week has its own issue, and
 * the one of before is closed once the new one is there; `rolling` edits one in place; with `none`
 * the report is the telling. Where nobody may be told (issues switched off, no permission), that is
 * an error with its reason, and the list is told next time.
 * @param github the client that writes issues
 */
const tellIssueList = async (github, run) => {
    const done = { issues: [], errors: [], notes: [], told: false };
    const { issues: seen, mode, scan, target } = run;
    if (!seen.known || !due(run.earlier, scan.time))
        return done;
    const issues = seen.value;
    if (mode === 'none')
        return { ...done, told: !run.dryRun };
    try {
        const lists = await readLists(github, run);
        const markers = lists.flatMap((list) => list.markers);
        const { total, shown } = listed({ ...run, issues });
        if (total === 0) {
            await nothingOver(github, run, issues, lists, done);
            return done;
        }
        if (shown.length === 0) {
            done.notes.push(`${(0,report_words/* count */.U9)(total, 'repository', 'repositories')} with more than ${(0,report_words/* count */.U9)(run.threshold, 'open drift issue')} got no weekly list: ${target.name} is public and they are not`);
            return { ...done, told: !run.dryRun };
        }
        if (!due(markers, scan.time))
            return { ...done, told: !run.dryRun };
        const before = lastWeek(run.earlier.length > 0 ? run.earlier : markers, scan.time);
        const text = issueListText({ ...run, issues, before, mode });
        if (text !== null)
            await write(github, run, text, lists, done);
    }
    catch (error) {
        if (!(error instanceof types/* GitHubError */.y))
            throw error;
        done.errors.push({ where: target.name, ...(0,refusal/* explain */.WE)(error, target.name) });
    }
    return done;
};

// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(1338);
// EXTERNAL MODULE: ./packages/core/lib/scan/scan.js + 4 modules
var scan = __webpack_require__(4697);
;// CONCATENATED MODULE: ./packages/core/lib/scan/audit-list.js




/**
 * Tells the weekly list of repositories with too many open drift issues, where an organization was
 * asked for, and notes in the ledger's next state what was counted, once that was told.
 */
const tellList = async ({ report, states }, { issues, earlier, threshold, repository, now }, options, ports) => {
    const writer = ports.issues ?? ports.github;
    const place = options.issueRepository ?? options.home;
    if (issues === null || !writer || !ports.github || place === null)
        return report;
    if (options.target.kind !== 'organization')
        return report;
    const { name, visibility } = await (0,inventory/* readRepository */.Nu)(ports.github, place);
    const done = await tellIssueList(writer, {
        login: options.target.login,
        issues,
        threshold,
        earlier,
        target: { name, public: visibility === 'public' },
        mode: options.issueMode,
        dryRun: options.dryRun,
        scan: {
            id: report.scan.id,
            time: report.scan.started,
            toolVersion: version/* version */.r,
            ...(options.runUrl ? { runUrl: options.runUrl } : {}),
        },
        sleep: ports.clock.sleep,
    });
    const state = states.get(repository.toLowerCase());
    if (done.told && state && issues.known) {
        const counted = keepCounts(earlier, countsOf(issues.value, now));
        states.set(repository.toLowerCase(), { ...state, counted });
    }
    return {
        ...report,
        issues: [...report.issues, ...done.issues],
        errors: [...report.errors, ...done.errors],
        notes: [...report.notes, ...done.notes],
        api: (0,scan/* apiUsage */.U)(ports),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/audit-policy.js



const FILE = 'check.toml';
/**
 * What drift-config says of how findings are treated. Where no organization is scanned that is the
 * check.toml of the checkout that the audits lie in: its exemptions and severities hold for them.
 * @param root of that checkout
 * @throws Error where the file is there and cannot be read, or is broken
 */
const ownPolicy = async (organization, root, { name }) => {
    if (organization.table !== null)
        return organization;
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, FILE), 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw new Error(`${FILE} cannot be read: ${error.message}`);
    });
    if (text === null)
        return organization;
    const { table, problems } = (0,lib_standards/* parseCheckToml */.I3)(FILE, text);
    const broken = problems.filter(({ level }) => level === 'error');
    if (broken.length > 0) {
        const said = broken.map(({ place, message }) => `${FILE}:${place.line ?? 1}: ${message}`);
        throw new Error(`its exemptions and severities cannot be read:\n${said.join('\n')}`);
    }
    const [login = ''] = name.includes('/') ? name.split('/') : [];
    return { table, login, source: FILE, notes: [] };
};

// EXTERNAL MODULE: ./packages/core/lib/report/redact.js
var redact = __webpack_require__(1348);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/declarations.js
var github_declarations = __webpack_require__(8706);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/source.js + 1 modules
var github_source = __webpack_require__(9983);
// EXTERNAL MODULE: ./packages/core/lib/scope/select.js
var scope_select = __webpack_require__(5785);
// EXTERNAL MODULE: ./packages/core/lib/scan/declared.js
var declared = __webpack_require__(4818);
;// CONCATENATED MODULE: ./packages/core/lib/scan/audit-repositories.js






const NOTHING = { takesPart: false, tier: null, status: null, team: null, standard: null };
const audit_repositories_plain = ({ name, url, visibility, defaultBranch }) => ({
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
    const { repositories, errors } = await (0,inventory/* readInventory */.zw)(github, target.login);
    const [error] = errors;
    if (error)
        throw new Error(`${error.where}: ${error.reason}`);
    const wanted = (0,scope_select/* select */.L)(repositories, {
        repositories: target.repositories,
        shard: null,
        lastScanned: () => '',
    });
    const archived = repositories.filter((repository) => repository.archived);
    const ids = wanted.chosen.map(({ id }) => id);
    const declarations = await (0,github_declarations/* readDeclarations */.m)(github, ids, since);
    const active = await Promise.all(wanted.chosen.map(async (repository) => {
        const found = declarations.get(repository.id);
        if (!found?.known) {
            throw new Error(`${repository.name}: ${found?.reason ?? 'GitHub gave no answer about it'}`);
        }
        const { metadata, check } = found.value;
        if (metadata.length === 0 && check === null) {
            return { ...audit_repositories_plain(repository), archived: false, ...NOTHING };
        }
        const { head, name } = repository;
        const files = [...metadata, ...(check ? [check] : [])];
        const source = (0,github_source/* githubSource */.j)(github, name);
        const { metadata: said, standards } = await (0,declared/* declaredStandard */.o)(files, name, source, head, context);
        const root = (0,lib_standards/* rootStandard */.c5)({ standards });
        return {
            ...audit_repositories_plain(repository),
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
        ...archived.map((repository) => ({ ...audit_repositories_plain(repository), archived: true, ...NOTHING })),
    ].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/audit-run.js







/**
 * An audit that gave no verdict the last time is asked again, whatever its schedule says; so is one
 * that spoke in the future: a clock was wrong then, and what it said is no reason to wait.
 */
const mayRun = (info, memory, { options, started }) => {
    const before = memoryOf(memory, info.id);
    const spoke = before?.spoke ?? null;
    return (options.all ||
        info.schedule === null ||
        before?.runs.at(-1)?.status === 'unknown' ||
        (0,standards_schedule/* isDue */.nZ)(info.schedule, spoke !== null && spoke <= started ? spoke : null, started));
};
/** No audits yet is no trouble; audits that were there and are not is some. */
const withoutFolder = (reason, { folder }, memory) => {
    const known = Object.keys(memory).length;
    if (known === 0 && folder.isDefault) {
        return {
            errors: [],
            notes: [`${reason}: no audits were run; docs/audits.md says how to add one`],
        };
    }
    const lost = known === 0 ? '' : `; the ledger knows ${known} audits that were in it`;
    return {
        errors: [
            {
                where: folder.path,
                reason: `${reason}${lost}. Check out the repository before this step, or name the folder in the input audits`,
            },
        ],
        notes: [],
    };
};
/** Finds the audits of the folder and runs those that are due. */
const runFolder = async ({ inputs, env }, memory, context) => {
    const { options, ports, started, log } = context;
    const { absolute, path } = inputs.folder;
    const environment = auditEnvironment(env, inputs.environment);
    const concurrency = Math.min(options.concurrency, 2 * (0,external_node_os_.availableParallelism)());
    const untilDeadline = AbortSignal.timeout(Math.max(1, Math.min(options.deadline - ports.clock.now(), 2 ** 31 - 1)));
    const folder = await discoverAudits(absolute, {
        path,
        env: environment,
        concurrency,
        signal: untilDeadline,
    });
    if (!folder.known) {
        // What is not there yet holds no audits: nothing of it is unknown.
        const nothing = Object.keys(memory).length === 0 && inputs.folder.isDefault;
        return {
            folder: nothing ? (0,model/* known */.eO)({ path, audits: [], broken: [], notAudits: [] }) : folder,
            records: [],
            ...withoutFolder(folder.reason, inputs, memory),
        };
    }
    const { audits } = folder.value;
    const clean = (0,redact/* redactor */.$p)(ports.secrets());
    const due = audits.filter((info) => mayRun(info, memory, context));
    let repositories;
    const runs = await runAudits(due, absolute, {
        env: environment,
        now: () => new Date(ports.clock.now()),
        concurrency,
        signal: untilDeadline,
        github: ports.github,
        repositories: () => {
            repositories ??= readAuditRepositories(context, ports.github);
            return repositories;
        },
        log: (level, message) => log[level === 'warning' ? 'warn' : level](clean(message)),
    });
    const byId = new Map(due.map((info, at) => [info.id, runs[at]]));
    const records = audits.map((info) => {
        const run = byId.get(info.id);
        if (run)
            return { info, state: 'ran', run };
        return {
            info,
            state: 'waiting',
            next: info.schedule ? (0,standards_schedule/* nextAfter */.On)(info.schedule, started) : null,
        };
    });
    return { folder, records, errors: [], notes: [] };
};

// EXTERNAL MODULE: ./packages/core/lib/collect/git/repository.js + 1 modules
var repository = __webpack_require__(3030);
// EXTERNAL MODULE: ./packages/core/lib/scan/local.js
var local = __webpack_require__(9341);
// EXTERNAL MODULE: ./packages/core/lib/scan/work.js
var work = __webpack_require__(2849);
;// CONCATENATED MODULE: ./packages/core/lib/scan/audit-work.js







/** A folder need not be a clone: audits ask about other things. */
const onDisk = async (path) => {
    const clone = await (0,repository/* openRepository */.h_)(path).catch(() => null);
    return {
        name: clone?.remote?.name ?? (0,external_node_path_.basename)(clone?.root ?? (0,external_node_path_.resolve)(path)),
        ...(clone?.remote ? { url: clone.remote.url } : {}),
        visibility: 'local',
        defaultBranch: clone?.branch ?? null,
    };
};
/** As GitHub knows it; a name alone where there is no token, or it is not there. */
const onGitHub = async (name, { github, log }) => {
    const unknown = { name, visibility: 'private', defaultBranch: null };
    if (!github)
        return unknown;
    try {
        return (0,inventory/* factsOf */.xS)(await (0,inventory/* readRepository */.Nu)(github, name));
    }
    catch (error) {
        if (!(error instanceof types/* GitHubError */.y) || error.status !== 404)
            throw error;
        log.warn(`the token does not see ${name}, in whose name the audits are run`);
        return unknown;
    }
};
/**
 * Whose audits are run: the repository of the workflow, drift-config of an organization, or the
 * folder that is scanned. One shard runs them, whatever the others scan.
 * @throws GitHubError when GitHub does not answer
 */
const findAudits = async ({ target, home, shard }, ports, states) => {
    const list = (0,work/* emptyWorkList */.N)();
    if (shard !== null && shard.index !== 1) {
        list.notes.push(`audits are run by shard 1/${shard.of} alone`);
        return list;
    }
    const name = target.kind === 'path' ? target.name : target.kind === 'repository' ? target.name : home;
    const repository = name != null
        ? await onGitHub(name, ports)
        : await onDisk(target.kind === 'path' ? target.path : '.');
    const elsewhere = target.kind === 'path' ? (0,local/* otherBranch */.H)(target.ref, repository.defaultBranch) : null;
    const state = states.get(repository.name.toLowerCase()) ?? null;
    list.work.push({
        repository,
        head: null,
        base: (0,model/* known */.eO)({ oid: null, how: 'since' }),
        state,
        notes: elsewhere === null ? [] : [elsewhere],
    });
    return { ...list, reportOnly: elsewhere !== null };
};

// EXTERNAL MODULE: ./packages/core/lib/scan/domain.js
var domain = __webpack_require__(7724);
// EXTERNAL MODULE: ./packages/core/lib/scan/judge.js
var scan_judge = __webpack_require__(5713);
// EXTERNAL MODULE: ./packages/core/lib/scan/organization.js
var scan_organization = __webpack_require__(5027);
;// CONCATENATED MODULE: ./packages/core/lib/scan/audit.js

















/** Team and tier of repositories, as their last scans saw them. */
const declaredTeams = async ({ ports }) => {
    const states = ports.ledger ? await ports.ledger.readAll() : [];
    const byName = new Map();
    for (const { repository, declaration } of states) {
        if (declaration)
            byName.set(repository.name.toLowerCase(), declaration);
    }
    return (name) => byName.get(name.toLowerCase()) ?? {};
};
const openIssuesOf = async (context) => {
    const { options, ports, started } = context;
    if (options.target.kind !== 'organization' || !ports.github)
        return null;
    return readDriftIssues(ports.github, options.target.login, {
        home: options.home,
        issueRepository: options.issueRepository,
        teams: await declaredTeams(context),
        about: aboutIssue,
        ...(ports.issues ? { writer: ports.issues } : {}),
        now: Date.parse(started),
    });
};
const look = async (work, access, context) => {
    const { organization, closed, brought, scan, started } = context;
    const { repository, state: before } = work;
    const { state, accepted } = before
        ? (0,reconcile/* accept */.Ju)(before, closed(before), started)
        : { state: null, accepted: [] };
    const words = await ownPolicy(organization, access.inputs.root, repository);
    const policy = (0,scan_organization/* policyFor */.KV)(words, repository.name, null);
    const memory = state?.audits ?? {};
    const [{ folder, records, errors, notes }, issues] = await Promise.all([
        runFolder(access, memory, context),
        openIssuesOf(context),
    ]);
    const facts = {
        repository: repository.name,
        folder,
        records,
        memory,
        issues,
        earlier: state?.counted ?? [],
        threshold: access.inputs.threshold,
        exemptions: policy.exemptions.filter(({ by }) => by === 'organization'),
        now: started,
    };
    const after = rememberedAudits(facts);
    const found = [
        ...verdicts(facts, after),
        ...auditChecks.flatMap((check) => check.run(facts, after)),
        ...(await brought.ask('audit', repository.name, { standard: scan_organization/* NOTHING_DECLARED */.ZM, policy, facts })),
    ];
    const asked = new Set([...auditChecks, ...brought.checks('audit')]
        .map(({ id }) => id)
        .concat(found.map((r) => r.check)));
    const lost = (0,scan_judge/* unasked */.W)(state?.open ?? [], asked, repository.name, brought.notes.length > 0);
    const judged = (0,lib_standards/* applyPolicy */.VC)([...found, ...lost], policy, started);
    const { results, open, gone, resolved } = (0,reconcile/* reconcile */.Lq)(judged, state, repository.name, started);
    const report = {
        name: repository.name,
        ...(repository.url ? { url: repository.url } : {}),
        visibility: repository.visibility,
        tier: null,
        status: null,
        commit: null,
        base: null,
        results,
        resolved: [...accepted, ...resolved],
        notes: [...work.notes, ...notes],
    };
    const next = {
        version: 1,
        repository: (0,ledger_state/* remembered */.HK)(repository),
        domain: 'audit',
        commit: null,
        scanned: started,
        scan,
        declaration: null,
        ...(0,ledger_state/* unseen */.nv)(results),
        audits: after,
        ...(state?.counted ? { counted: state.counted } : {}),
        open,
        gone,
    };
    return { report, next, errors, isStranger: false, facts };
};
/**
 * drift-audit: the audits of a folder, one file each, and what is asked of the audits themselves.
 * @param access the action's or the command's own inputs, and the environment audits may get a part of
 */
const auditScan = (access) => {
    let checks = [...auditChecks];
    let facts = null;
    return {
        id: 'audit',
        get checks() {
            return checks;
        },
        findWork: (options, ports, states) => {
            // Before anything is logged: addresses and tokens of what plugins and audits talk to.
            const given = auditSecrets(access.env, access.inputs.environment);
            for (const secret of [...(0,config/* configSecrets */.Uf)(access.inputs.pluginConfig), ...given]) {
                ports.onSecret(secret);
            }
            return findAudits(options, ports, states);
        },
        async look(work, context) {
            try {
                const looked = await look(work, access, context);
                facts = looked.facts;
                checks = [...auditChecks, ...facts.records.map(({ info }) => infoOf(info))];
                return looked;
            }
            catch (error) {
                return (0,domain/* failed */.g)({ id: 'audit', checks }, work, context, error);
            }
        },
        // Most runs need neither: what they load is loaded here.
        finish: async (_, options, ports) => (await Promise.all(/* import() */[__webpack_require__.e(320), __webpack_require__.e(722), __webpack_require__.e(435), __webpack_require__.e(55), __webpack_require__.e(817)]).then(__webpack_require__.bind(__webpack_require__, 4198))).finishAudits(access, options, ports),
        tellMore: async (scanned, options, ports) => facts === null ? scanned.report : tellList(scanned, facts, options, ports),
    };
};

// EXTERNAL MODULE: ./packages/core/lib/scan/inputs.js
var inputs = __webpack_require__(5041);
;// CONCATENATED MODULE: ./packages/core/lib/scan/audit-inputs.js



const FOLDER = 'audits';
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Variables that carry the workflow's own credentials: an audit reads GitHub through its context. */
const OWN = /^(?:ACTIONS_(?:RUNTIME|ID_TOKEN_REQUEST)_.*|INPUT_.*)$/i;
const items = (text, separator) => text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
/**
 * Reads what drift-audit alone asks for, and says everything that is wrong with it at once.
 * @throws UsageError
 */
const readAuditInputs = ({ input, cwd }) => {
    const problems = [];
    const path = input('audits') || FOLDER;
    const environment = items(input('audit-env'), /[\s,]+/);
    for (const name of environment) {
        if (!NAME.test(name)) {
            problems.push(`audit-env names "${name}", which is no name of an environment variable`);
        }
        else if (OWN.test(name)) {
            problems.push(`audit-env names ${name}, which is the runner's own; audits read GitHub through context.github`);
        }
    }
    const threshold = input('threshold') || '5';
    if (!/^\d{1,6}$/.test(threshold)) {
        problems.push(`threshold is "${threshold}"; it must be a whole number from 0`);
    }
    const dashboard = (input('dashboard') || 'true').toLowerCase();
    if (dashboard !== 'true' && dashboard !== 'false') {
        problems.push(`dashboard is "${input('dashboard')}"; it must be true or false`);
    }
    const { config: pluginConfig, wrong } = (0,config/* parsePluginConfig */.Pn)(input('plugin-config'));
    if (wrong.length > 0) {
        problems.push(`plugin-config: line ${wrong.join(', ')} is not name.key=value (it is not shown, for it may be secret)`);
    }
    if (problems.length > 0)
        throw new inputs/* UsageError */.e(problems.join('\n'));
    // A path given to the command says where the checkout of drift-config is.
    const root = (0,external_node_path_.resolve)(cwd, input('path') || '.');
    return {
        folder: {
            path,
            absolute: (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(root, path),
            isDefault: input('audits') === '' || input('audits') === FOLDER,
        },
        root,
        environment,
        threshold: Number(threshold),
        pluginConfig,
        dashboard: dashboard === 'true',
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/load-audit.js


/**
 * drift-audit for a workflow, which runs the jobs that are due as well.
 * @throws UsageError for inputs that make no sense
 */
const loadAudit = (around) => {
    const { env, cwd } = around;
    return auditScan({ inputs: readAuditInputs(around), env, cwd, jobs: true });
};


/***/ }),

/***/ 9341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ otherBranch),
/* harmony export */   T: () => (/* binding */ localWork)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _collect_cm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8975);
/* harmony import */ var _collect_git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3030);
/* harmony import */ var _collect_git_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7721);
/* harmony import */ var _collect_github_declarations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8706);
/* harmony import */ var _collect_github_inventory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4999);
/* harmony import */ var _collect_github_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9983);
/* harmony import */ var _model_commit_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(644);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8556);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9822);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5700);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2849);












/** The ledger's name for a clone: its origin's, else its folder's. */
const stateOf = (states, name) => states.get(name.toLowerCase()) ?? null;
/**
 * A clone on disk: read by git alone. A shallow clone (actions/checkout's default) that does not
 * hold what changes are counted from is read through the API instead, where there is a token.
 * @throws NotARepositoryError
 */
const localWork = async (target, options, ports, states) => {
    const clone = await (target.clone ?? (0,_collect_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)(target.path));
    const name = target.name ?? clone.remote?.name ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(clone.root);
    const state = stateOf(states, name);
    const notes = [];
    if (clone.head === null)
        notes.push('the repository has no commits yet');
    else if (clone.branch === null)
        notes.push(`HEAD is detached at ${(0,_model_commit_js__WEBPACK_IMPORTED_MODULE_10__/* .shortId */ .m)(clone.head.oid)}`);
    const source = (0,_collect_git_source_js__WEBPACK_IMPORTED_MODULE_3__/* .gitSource */ .Ym)(clone.git, clone.remote);
    // Started now, needed later; whoever waits for it hears of its failure.
    if (clone.head)
        source.paths(clone.head.oid).catch(() => { });
    const base = clone.head
        ? await (0,_collect_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .localBase */ .tE)(clone, state?.commit ?? null, options.since)
        : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .eO)({ oid: null, how: 'beginning' });
    const cm = await cmAnswers(clone.root, notes);
    const work = {
        repository: {
            name,
            ...(clone.remote ? { url: clone.remote.url } : {}),
            visibility: 'local',
            defaultBranch: clone.branch,
        },
        source,
        head: clone.head,
        base,
        state,
        notes,
        ...(cm ? { cm } : {}),
    };
    const whole = target.name !== undefined && ports.github
        ? await asOnGitHub(work, target.name, clone.shallow || clone.partial, options.since, ports.github)
        : work;
    const elsewhere = otherBranch(target.ref, whole.repository.defaultBranch);
    if (elsewhere)
        whole.notes.push(elsewhere);
    return { ...(0,_work_js__WEBPACK_IMPORTED_MODULE_11__/* .emptyWorkList */ .N)(), work: [whole], reportOnly: elsewhere !== null };
};
/** A workflow may run for a branch that nobody merged: then there is no drift yet to tell of. */
const otherBranch = (ref, defaultBranch) => ref === undefined || defaultBranch === null || ref === `refs/heads/${defaultBranch}`
    ? null
    : `this is ${ref}, not the default branch ${defaultBranch}: it is looked at, but nobody is told and nothing is remembered`;
/** In a workflow: what GitHub knows beyond the clone, and all that a shallow or partial one lacks. */
const asOnGitHub = async (work, name, isIncomplete, since, github) => {
    const found = await (0,_collect_github_inventory_js__WEBPACK_IMPORTED_MODULE_5__/* .readRepository */ .Nu)(github, name);
    const known = { ...work, repository: (0,_collect_github_inventory_js__WEBPACK_IMPORTED_MODULE_5__/* .factsOf */ .xS)(found) };
    if (!isIncomplete)
        return known;
    const base = await remoteBase(github, found.id, work.state?.commit ?? null, since);
    return { ...known, source: (0,_collect_github_source_js__WEBPACK_IMPORTED_MODULE_6__/* .githubSource */ .j)(github, name), base: base ?? work.base };
};
/** What changes are counted from, by what GitHub has of the history. */
const remoteBase = async (github, id, ledger, since) => {
    if (ledger !== null)
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .eO)({ oid: ledger, how: 'ledger' });
    const found = (await (0,_collect_github_declarations_js__WEBPACK_IMPORTED_MODULE_4__/* .readDeclarations */ .m)(github, [id], since)).get(id);
    if (!found?.known)
        return null;
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .eO)((0,_remote_js__WEBPACK_IMPORTED_MODULE_9__/* .windowFrom */ .Vu)(found.value.older));
};
const cmAnswers = async (root, notes) => {
    const answers = await (0,_collect_cm_js__WEBPACK_IMPORTED_MODULE_1__/* .askCm */ .K$)(root);
    if (answers === null)
        return undefined;
    if (!answers.known) {
        notes.push(`${answers.reason}; the built-in table was used`);
        return undefined;
    }
    const tracked = (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_8__/* .dependenciesFromCm */ .ei)(answers.value.dependencies);
    const projects = (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_8__/* .projectsFromCm */ .LC)(answers.value.projects);
    if (!tracked.known)
        notes.push(`check-my-toolkit: ${tracked.reason}; the built-in table was used`);
    if (!projects.known)
        notes.push(`check-my-toolkit: ${projects.reason}; projects were detected here`);
    const tools = tracked.known ? tracked.value : new Map();
    return {
        tracked: (path) => {
            const named = tools.get(path);
            return named ? { kind: 'dependency', tools: named } : null;
        },
        ...(projects.known ? { projects } : {}),
    };
};


/***/ })

};
