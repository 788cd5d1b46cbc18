export const id = 56;
export const ids = [56];
export const modules = {

/***/ 5800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ exemptionsOf),
/* harmony export */   R7: () => (/* binding */ endedExemptions),
/* harmony export */   xm: () => (/* binding */ exemptions)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9941);
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9556);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1333);



const findingOf = (check, exemption) => {
    const { file, line } = exemption.place;
    const subject = (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(exemption);
    return {
        fingerprint: (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)(check, subject, file),
        severity: 'medium',
        title: `The exemption of ${subject} ended on ${exemption.expires} (${exemption.owner}: ${exemption.reason})`,
        subject,
        file,
        ...(line === undefined ? {} : { line }),
        expected: 'no exemption, or one that still holds',
        actual: exemption.expires,
        evidence: {},
        fix: `Put right what it covered and remove the entry from ${file}; or agree on a later day with ${exemption.owner}.`,
    };
};
/** Of entries that are alike, the one that ends last speaks: an older one beside it is only old. */
const latest = (exemptions) => {
    const groups = Map.groupBy(exemptions, (exemption) => JSON.stringify([(0,_standards_index_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(exemption), exemption.place.file]));
    return [...groups.values()].flatMap((group) => group.toSorted((a, b) => (a.expires < b.expires ? 1 : -1))[0] ?? []);
};
/** The domain whose findings an entry is about; one that covers several is told once, with code. */
const domainOf = ({ check }) => _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .DOMAINS */ .si.find((domain) => check.startsWith(`${domain}/`)) ?? 'code';
/** Which of some exemptions ended, as one result about the repository that made them. */
const endedExemptions = (check, repository, exemptions, now) => {
    const own = latest(exemptions);
    const findings = own
        .filter((exemption) => (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isExpired */ ._d)(exemption, now))
        .map((exemption) => findingOf(check, exemption));
    const holding = own.length - findings.length;
    return {
        check,
        status: findings.length === 0 ? 'pass' : 'fail',
        subject: repository,
        message: own.length === 0
            ? 'There are no exemptions'
            : `${holding} ${holding === 1 ? 'exemption holds' : 'exemptions hold'}, ${findings.length} ended`,
        findings,
    };
};
/**
 * Whether the exemptions a repository made still hold. Those above what the organization allows show
 * up when they meet a finding, so `applyPolicy` adds them here. The organization's own are told in
 * drift-config, not once in every repository.
 */
const exemptionsOf = (domain) => ({
    id: (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_2__/* .exemptionsCheck */ .n0)(domain),
    domain,
    title: 'Exemptions still hold and stay within what the organization allows',
    why: 'An exemption is a promise with a date. When the day is over, or when it covers more than a repository may decide by itself, what it hid counts again.',
    fix: 'Put right what the exemption covered and remove it, or agree on a new day with its owner. For one above the limit, ask for an exemption in drift-config.',
    severity: 'medium',
    permissions: ['Contents: read'],
    run: ({ policy, facts }) => [
        endedExemptions((0,_standards_index_js__WEBPACK_IMPORTED_MODULE_2__/* .exemptionsCheck */ .n0)(domain), facts.repository.name, policy.exemptions.filter((one) => one.by === 'repository' && domainOf(one) === domain), facts.now),
    ],
});
const exemptions = exemptionsOf('code');


/***/ }),

/***/ 7223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   J$: () => (/* binding */ several),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   U9: () => (/* binding */ count)
/* harmony export */ });
const MAX_NAME = 120;
/** Without the half of a character that a cut left at the end: GitHub takes no text with one. */
const whole = (text) => text.replace(/[\uD800-\uDBFF]$/, '');
/** A name or a piece of text of theirs as part of a sentence: one line, at most so many characters. */
const named = (text, max = MAX_NAME) => {
    // A character takes at most two units, and blanks are folded: what is looked at stays small.
    const line = whole(text.slice(0, max * 4))
        .replace(/\s+/g, ' ')
        .trim();
    const characters = [...line];
    return characters.length > max ? `${characters.slice(0, max - 1).join('')}…` : line;
};
/** `a, b and c`, of many only the first. */
const several = (names, max = 5) => {
    const shown = names.slice(0, max).map((name) => named(name));
    if (names.length > max)
        return `${shown.join(', ')} and ${names.length - max} more`;
    const last = shown.pop() ?? '';
    return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
};
/** `a, b, c and 4 more`: of a list of which none is more than another, as in "one of". */
const enumerate = (items, max = 10) => {
    const shown = items.slice(0, max).map((item) => named(item, 60));
    const left = items.length - shown.length;
    return left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(', ');
};
/** `1 file`, `2 files`, `3 branches`. */
const count = (number, noun) => `${number} ${number === 1 ? noun : /(?:ch|sh|s|x)$/.test(noun) ? `${noun}es` : `${noun}s`}`;


/***/ }),

/***/ 201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pathText),
/* harmony export */   u: () => (/* binding */ isEscaped)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const escaped = (bytes) => [...bytes]
    .map((byte) => byte < 128 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`)
    .join('');
/** A name that `pathText` had to write out: no other program will find a file by it. */
const isEscaped = (path) => /\\x[89a-f][0-9a-f]/.test(path);
/**
 * What git lists with `-z`, as text. A name need not be UTF-8; such a one is shown with its bytes as
 * `\xff`, so that two files that differ in them alone do not become one.
 */
const pathText = (output) => {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(output))
        return output.toString('utf8');
    const parts = [];
    for (let at = 0; at <= output.length;) {
        const end = output.indexOf(0, at);
        const part = output.subarray(at, end < 0 ? output.length : end);
        parts.push((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(part) ? part.toString('utf8') : escaped(part));
        if (end < 0)
            break;
        at = end + 1;
    }
    return parts.join('\0');
};


/***/ }),

/***/ 3030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tE: () => (/* binding */ localBase),
  h_: () => (/* binding */ openRepository)
});

// UNUSED EXPORTS: NotARepositoryError

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/lib/model/commit.js
var commit = __webpack_require__(644);
// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(8556);
// EXTERNAL MODULE: ./packages/core/lib/model/inside.js
var inside = __webpack_require__(6738);
// EXTERNAL MODULE: ./packages/core/lib/transport/git.js
var transport_git = __webpack_require__(9020);
// EXTERNAL MODULE: ./packages/core/lib/collect/source.js
var source = __webpack_require__(3586);
;// CONCATENATED MODULE: ./packages/core/lib/collect/git/remote.js
/**
 * `git@host:owner/name.git`, `ssh://git@host/owner/name`, `https://user:secret@host/owner/name.git`
 * → owner, name and a web address without credentials; null for anything else (a local path).
 */
const parseRemote = (origin) => {
    const text = origin.trim();
    // The address and port of the web are GitHub's own; those of ssh say nothing about it.
    const web = /^(https?:\/\/)(?:[^@/]*@)?([^/:]+(?::\d+)?)\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(text);
    const match = web ??
        /^()(?:ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(text) ??
        /^()(?:[^@/]+@)?([^/:]+):([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(text);
    if (!match)
        return null;
    const [, scheme, host, owner, repository] = match;
    const name = `${owner}/${repository}`;
    return { name, url: `${scheme || 'https://'}${host}/${name}` };
};

// EXTERNAL MODULE: ./packages/core/lib/collect/git/time.js
var time = __webpack_require__(3935);
;// CONCATENATED MODULE: ./packages/core/lib/collect/git/repository.js









/** The path given by the user is no git repository; the message is for that user. */
class NotARepositoryError extends Error {
}
const repository_text = (output) => output.stdout.toString('utf8').trim();
/**
 * Opens the repository that holds `path`: a worktree, a submodule, a bare repository or a folder
 * below any of them.
 * @throws NotARepositoryError when there is none, or git refuses it (unsafe ownership)
 * @throws GitError when there is one that is damaged
 */
const openRepository = async (path) => {
    const place = await (0,promises_.stat)(path).catch(() => null);
    if (!place?.isDirectory()) {
        throw new NotARepositoryError(place ? `${path} is not a folder` : `there is no folder ${path}`);
    }
    const { root, shallow } = await locate((0,transport_git/* gitIn */.u)(path), await (0,promises_.realpath)(path));
    const git = (0,transport_git/* gitIn */.u)(root);
    const [head, branch, settings] = await Promise.all([
        readHead(git, root),
        git(['symbolic-ref', '--quiet', 'HEAD'], { okCodes: [1] }),
        git(['config', '-z', '--get-regexp', '^(remote\\.origin\\.url|extensions\\.partialclone)$'], {
            okCodes: [1],
        }),
    ]);
    const setting = new Map(settings.stdout
        .toString('utf8')
        .split('\0')
        .map((entry) => {
        const [name = '', ...value] = entry.split('\n');
        return [name, value.join('\n')];
    }));
    return {
        git,
        root,
        remote: parseRemote(setting.get('remote.origin.url') ?? ''),
        head,
        branch: repository_text(branch).replace(/^refs\/heads\//, '') || null,
        shallow,
        partial: setting.has('extensions.partialclone'),
    };
};
/** The commit at HEAD; null where there is none yet, which is not the same as one that cannot be read. */
const readHead = async (git, root) => {
    try {
        const [oid = '', seconds = ''] = repository_text(await git(['log', '-1', '--no-decorate', '--format=%H%n%ct', 'HEAD', '--'])).split('\n');
        return { oid, time: (0,time/* isoTime */.L)(seconds) };
    }
    catch (error) {
        if (!(error instanceof transport_git/* GitError */.X) || !(await isUnborn(git, root)))
            throw error;
        return null;
    }
};
/** Whether HEAD names a branch of which git knows nothing at all. */
const isUnborn = async (git, root) => {
    const branch = repository_text(await git(['symbolic-ref', '--quiet', 'HEAD'], { okCodes: [1] }));
    if (branch === '')
        return false;
    const file = (0,external_node_path_.resolve)(root, repository_text(await git(['rev-parse', '--git-path', branch])));
    const isThere = await git(['show-ref', '--verify', '--quiet', branch], { okCodes: [1, 128] });
    // A ref that holds no object id is passed over by git as if it were not there.
    return isThere.exitCode === 1 && (await (0,promises_.stat)(file).catch(() => null)) === null;
};
/** Where the repository begins, and whether all of its history is there. */
const locate = async (git, path) => {
    const ask = async (place) => {
        const [shallow, root = ''] = repository_text(await git(['rev-parse', '--is-shallow-repository', place])).split('\n');
        return { root, shallow: shallow === 'true' };
    };
    try {
        const found = await ask('--show-toplevel');
        if (!(0,inside/* isInside */.F)(await (0,promises_.realpath)(found.root), path)) {
            throw new NotARepositoryError(`its git settings say that its files lie in ${found.root} (core.worktree), which is not where it is`);
        }
        return found;
    }
    catch (error) {
        if (!(error instanceof transport_git/* GitError */.X))
            throw error;
        if (/must be run in a work tree/i.test(error.message))
            return ask('--absolute-git-dir');
        throw new NotARepositoryError(whyNot(error.message, path));
    }
};
const whyNot = (message, path) => {
    if (/not a git repository/i.test(message)) {
        return 'there is no git repository; drift compares commits, so run it in a clone (git init, git commit)';
    }
    return /dubious ownership/i.test(message)
        ? `${message}; if you trust it: git config --global --add safe.directory '${path}'`
        : message;
};
const isAncestor = async (git, oid) => (await git(['merge-base', '--is-ancestor', oid, 'HEAD'], { okCodes: [1] })).exitCode === 0;
const hasCommit = async (git, oid) => (await git(['cat-file', '-e', `${oid}^{commit}`], { okCodes: [1, 128] })).exitCode === 0;
const minute = (time) => `${time.slice(0, 16).replace('T', ' ')} UTC`;
/**
 * The commit that changes are counted from: the ledger's, or the last one older than `since`.
 * @param ledger commit of the last scan, null where the ledger knows none
 * @param since ISO 8601
 * @returns unknown when the clone is too shallow to tell
 */
const localBase = async ({ git, shallow }, ledger, since) => {
    let note;
    if (ledger !== null) {
        if (await hasCommit(git, ledger)) {
            if (shallow || (await isAncestor(git, ledger)))
                return (0,model/* known */.eO)({ oid: ledger, how: 'ledger' });
            return (0,model/* known */.eO)({
                oid: ledger,
                how: 'ledger',
                note: (0,source/* rewritten */.fm)(ledger),
            });
        }
        note = shallow
            ? `the clone is shallow and does not hold the commit of the last scan (${(0,commit/* shortId */.m)(ledger)})`
            : `the commit of the last scan (${(0,commit/* shortId */.m)(ledger)}) is gone, so history was rewritten; counted from ${minute(since)} instead`;
    }
    const found = repository_text(await git(['rev-list', '-1', '--first-parent', `--before=${since}`, 'HEAD']));
    const withNote = note === undefined ? {} : { note };
    if (found !== '')
        return (0,model/* known */.eO)({ oid: found, how: 'since', ...withNote });
    if (shallow) {
        return (0,model/* unknown */.L5)(`${note ?? `the clone is shallow and has no commit older than ${minute(since)}`}; fetch more history (actions/checkout with fetch-depth: 0, or git fetch --unshallow)`);
    }
    return (0,model/* known */.eO)({ oid: null, how: 'beginning', ...withNote });
};


/***/ }),

/***/ 7721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ym: () => (/* binding */ gitSource)
});

// UNUSED EXPORTS: parseRawDiff, parseTree

// EXTERNAL MODULE: ./packages/core/lib/model/commit.js
var commit = __webpack_require__(644);
// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(8556);
// EXTERNAL MODULE: ./packages/core/lib/transport/git.js
var transport_git = __webpack_require__(9020);
// EXTERNAL MODULE: ./packages/core/lib/collect/source.js
var source = __webpack_require__(3586);
// EXTERNAL MODULE: ./packages/core/lib/collect/git/path-text.js
var path_text = __webpack_require__(201);
// EXTERNAL MODULE: ./packages/core/lib/collect/git/time.js
var git_time = __webpack_require__(3935);
;// CONCATENATED MODULE: ./packages/core/lib/collect/git/history.js




/** Longer lists of paths do not go onto a command line; then every commit's names are read. */
const MAX_PATHSPEC_BYTES = 100_000;
/** Fields end with NUL, which can stand in none of them; see `parseLog` for what comes of it. */
const FORMAT = '%x00%x00%H%x00%an%x00%ae%x00%ct%x00%s%x00';
/**
 * The pull request a commit's own words name: `… (#12)` as squash merges end, `Merge pull request
 * #12 from …` as merges begin.
 */
const pullRequestIn = (subject) => {
    const match = /\(#(\d{1,9})\)$/.exec(subject) ?? /^Merge pull request #(\d{1,9}) /.exec(subject);
    return match ? Number(match[1]) : null;
};
const toCommit = (fields, remote) => {
    const [oid = '', author = '', email = '', time = '', subject = ''] = fields;
    const number = pullRequestIn(subject);
    return {
        oid,
        author,
        email,
        time: (0,git_time/* isoTime */.L)(time),
        subject,
        ...(remote ? { url: `${remote.url}/commit/${oid}` } : {}),
        ...(remote && number !== null
            ? { pullRequest: { number, url: `${remote.url}/pull/${number}` } }
            : {}),
    };
};
/**
 * `git log -z --name-only` in FORMAT → for each path the newest commits that touched it. Between
 * NULs stand: empty strings, the five fields of a commit, and its paths, the first of them behind a
 * line end. Paths are never empty, so an empty string ends a list of them.
 */
const parseLog = (output, remote) => {
    const byPath = new Map();
    const tokens = (0,path_text/* pathText */.L)(output).split('\0');
    let fields = [];
    for (let i = 0; i < tokens.length;) {
        const token = tokens[i] ?? '';
        if (token === '') {
            i += 1;
        }
        else if (token.startsWith('\n')) {
            let commit;
            for (let path = token.slice(1); path !== ''; path = tokens[i] ?? '') {
                i += 1;
                const commits = byPath.get(path) ?? [];
                if (commits.length === 0)
                    byPath.set(path, commits);
                if (commits.length >= source/* MAX_COMMITS */.MP)
                    continue;
                commit ??= toCommit(fields, remote);
                commits.push(commit);
            }
        }
        else {
            fields = tokens.slice(i, i + 5);
            i += 5;
        }
    }
    return byPath;
};
/**
 * Who touched these paths after `base`, newest first.
 * @param base null: from the first commit on
 */
const readHistory = async (git, paths, base, head, remote) => {
    if (paths.length === 0)
        return (0,model/* known */.eO)(new Map());
    const size = paths.reduce((sum, path) => sum + Buffer.byteLength(path) + 1, 0);
    const { stdout } = await git([
        '--literal-pathspecs',
        'log',
        '-z',
        '--name-only',
        '--no-renames',
        '-O/dev/null',
        '--diff-merges=first-parent',
        `--format=${FORMAT}`,
        base === null ? head : `${base}..${head}`,
        '--',
        ...(size <= MAX_PATHSPEC_BYTES && !paths.some(path_text/* isEscaped */.u) ? paths : []),
    ]);
    return (0,model/* known */.eO)(parseLog(stdout, remote));
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/git/source.js






const FILE = '100644';
const NO_OBJECT = /^0+$/;
/** The empty tree of the repository's hash: what came before the first commit. */
const emptyTree = async (git) => (await git(['hash-object', '-t', 'tree', '--stdin'])).stdout.toString().trim();
/**
 * The files of one commit.
 * @see https://git-scm.com/docs/git-ls-tree#_output_format
 */
const parseTree = (output, commit) => {
    const files = [];
    const text = (0,path_text/* pathText */.L)(output);
    for (let at = 0, end = text.indexOf('\0'); end !== -1; at = end + 1, end = text.indexOf('\0', at)) {
        // `<mode> blob <oid>\t<path>`; a submodule is a commit, and holds no files of ours.
        if (text.startsWith(source/* SUBMODULE */.NG, at))
            continue;
        const tab = text.indexOf('\t', at);
        files.push({
            commit,
            path: text.slice(tab + 1, end),
            oid: text.slice(at + 12, tab),
            mode: text.startsWith(source/* LINK */.ps, at) ? source/* LINK */.ps : FILE,
        });
    }
    return files;
};
/**
 * `git diff --raw -z`: `:modes oids status NUL path NUL [new path NUL]`.
 * @see https://git-scm.com/docs/git-diff#_raw_output_format
 */
const parseRawDiff = (output, base, head) => {
    const fields = (0,path_text/* pathText */.L)(output).split('\0');
    const changes = [];
    for (let i = 0; i < fields.length;) {
        const meta = fields[i] ?? '';
        if (!meta.startsWith(':'))
            break;
        const [beforeMode = '', afterMode = '', beforeOid = '', afterOid = '', letter = ''] = meta
            .slice(1)
            .split(' ');
        const first = fields[i + 1] ?? '';
        const moved = letter.startsWith('R') || letter.startsWith('C');
        const path = moved ? (fields[i + 2] ?? '') : first;
        i += moved ? 3 : 2;
        const side = (commit, at, oid, mode) => mode === '000000' ? null : { commit, path: at, oid, mode };
        const before = side(base, first, beforeOid, beforeMode);
        const after = side(head, path, afterOid, afterMode);
        if (letter.startsWith('R')) {
            changes.push({ status: 'renamed', path, previousPath: first, before, after });
        }
        else if (letter.startsWith('C') || letter === 'A') {
            changes.push({ status: 'added', path, before: null, after });
        }
        else {
            changes.push({ status: letter === 'D' ? 'deleted' : 'modified', path, before, after });
        }
    }
    return changes;
};
const missing = (oid) => ({
    kind: 'unknown',
    reason: `the clone does not hold its content (${(0,commit/* shortId */.m)(oid)}): it is a partial clone, or damaged`,
});
/** Together the contents of one reading may be as large as this: what comes later is not read. */
const MAX_TOTAL_BYTES = 128 * 1024 * 1024;
const TOO_MUCH = {
    kind: 'unknown',
    reason: 'the files that changed are larger than 128 MiB together, and this one was not read',
};
/** What a partial clone lacks of these commits; git lists that without asking for it. */
const lacking = async (git, commits) => {
    const { stdout } = await git(['rev-list', '--objects', '--no-object-names', '--missing=print', '--no-walk', '--stdin'], { input: `${commits.join('\n')}\n` });
    const lines = stdout.toString().split('\n');
    return new Set(lines.flatMap((line) => (line.startsWith('?') ? [line.slice(1)] : [])));
};
/** Sizes first, then only what is small enough: a huge blob is never read into memory. */
const readBlobs = async (git, wanted, commits) => {
    const contents = new Map();
    if (wanted.length === 0)
        return contents;
    const check = (list) => git(['cat-file', '--batch-check'], { input: `${list.join('\n')}\n` });
    let oids = wanted;
    const sizes = await check(oids).catch(async (error) => {
        if (!(error instanceof transport_git/* GitError */.X))
            throw error;
        // A git that may not fetch what a partial clone lacks stops at the first such object.
        const away = await lacking(git, commits);
        if (away.size === 0)
            throw error;
        for (const oid of oids)
            if (away.has(oid))
                contents.set(oid, missing(oid));
        oids = oids.filter((oid) => !away.has(oid));
        return oids.length === 0 ? { stdout: Buffer.alloc(0) } : check(oids);
    });
    if (oids.length === 0)
        return contents;
    const small = [];
    let total = 0;
    sizes.stdout
        .toString()
        .trimEnd()
        .split('\n')
        .forEach((line, at) => {
        const oid = oids[at] ?? '';
        const [, type, bytes] = line.split(' ');
        const size = Number(bytes);
        if (type !== 'blob')
            contents.set(oid, missing(oid));
        else if (size > source/* MAX_FILE_BYTES */.gZ)
            contents.set(oid, { kind: 'too-large', oid, size });
        else if (total + size > MAX_TOTAL_BYTES)
            contents.set(oid, TOO_MUCH);
        else {
            total += size;
            small.push(oid);
        }
    });
    if (small.length === 0)
        return contents;
    const { stdout } = await git(['cat-file', '--batch'], { input: `${small.join('\n')}\n` });
    let at = 0;
    for (const oid of small) {
        const end = stdout.indexOf(10, at);
        const size = Number(stdout.subarray(at, end).toString().split(' ')[2]);
        if (!Number.isFinite(size)) {
            contents.set(oid, missing(oid));
            at = end + 1;
            continue;
        }
        const bytes = stdout.subarray(end + 1, end + 1 + size);
        at = end + 1 + size + 1;
        contents.set(oid, (0,source/* isBinary */.Go)(bytes)
            ? { kind: 'binary', oid, size }
            : { kind: 'text', oid, text: bytes.toString('utf8') });
    }
    return contents;
};
/** So that a listing can be started before anybody needs it. */
const oncePerCommit = (read) => {
    const asked = new Map();
    return (commit) => {
        const answer = asked.get(commit) ?? read(commit);
        asked.set(commit, answer);
        return answer;
    };
};
const DIFF = '--raw --no-abbrev --no-ext-diff --no-textconv -O/dev/null -l1000'.split(' ');
/** Renames by likeness need the contents; where those are missing (a partial clone), by sameness. */
const diffTree = async (git, from, head) => {
    const ask = (renames) => git(['diff-tree', '-r', '-z', ...DIFF, renames, from, head, '--']);
    try {
        return (await ask('-M')).stdout;
    }
    catch (error) {
        if (!(error instanceof transport_git/* GitError */.X))
            throw error;
        return (await ask('-M100%')).stdout;
    }
};
/** Facts from a clone on disk, by git's plumbing; nothing is checked out and nothing is run. */
const gitSource = (git, remote) => ({
    paths: oncePerCommit(async (commit) => {
        const { stdout } = await git(['ls-tree', '-r', '-z', '--full-tree', commit]);
        return (0,model/* known */.eO)(parseTree(stdout, commit));
    }),
    async changes(base, head) {
        const from = base ?? (await emptyTree(git));
        const stdout = await diffTree(git, from, head);
        return (0,model/* known */.eO)({ files: parseRawDiff(stdout, from, head) });
    },
    async load(refs, historyOf, { base, head }) {
        const wanted = refs.filter((r) => r.oid !== undefined && !NO_OBJECT.test(r.oid));
        const readable = wanted.filter((r) => r.mode !== source/* LINK */.ps && r.mode !== source/* SUBMODULE */.NG);
        const [blobs, commits] = await Promise.all([
            readBlobs(git, [...new Set(readable.map((r) => r.oid ?? ''))], [...new Set(readable.map((r) => r.commit))]),
            readHistory(git, historyOf, base, head, remote),
        ]);
        const contents = new Map();
        for (const ref of wanted) {
            const oid = ref.oid ?? '';
            const content = ref.mode === source/* LINK */.ps
                ? { kind: 'symlink', oid }
                : ref.mode === source/* SUBMODULE */.NG
                    ? { kind: 'submodule', oid }
                    : (blobs.get(oid) ?? { kind: 'unknown', reason: 'git did not give it' });
            contents.set((0,source/* contentKey */.lO)(ref), content);
        }
        return { contents, commits };
    },
});


/***/ }),

/***/ 3935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isoTime)
/* harmony export */ });
/** The last moment that a Date can hold: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const LAST = 8.64e12;
/**
 * git's `%ct` (seconds since 1970) as ISO 8601 in UTC. Not `%cI`: a commit may name a time zone or
 * a year that no calendar has, or no time at all; then the nearest that there is stands for it.
 */
const isoTime = (seconds) => {
    const value = Number(seconds);
    const within = Number.isFinite(value) ? Math.min(Math.max(value, -LAST), LAST) : 0;
    return new Date(within * 1000).toISOString();
};


/***/ }),

/***/ 2632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports readRulesets, readOrganizationPolicy */
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8556);
/* harmony import */ var _transport_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4521);




/** A text that GitHub cut is none: what was cut off may be what it is about. */
const wholeText = (blob) => typeof blob?.text === 'string' && !blob.isTruncated ? blob.text : null;
const reason = (error) => {
    // A token that is refused is refused for everything: nothing else needs to be tried.
    if (error instanceof GitHubError && error.status !== 401)
        return error.message;
    throw error;
};
/**
 * All rulesets of a registry: file name without `.toml` → text, in one call; null where GitHub gives
 * no text, or not all of it.
 * @param ref branch, tag or commit; null for the default branch
 * @returns unknown when the registry or the ref cannot be seen
 */
const readRulesets = (github, registry) => onceFor(github, `registry ${JSON.stringify(registry)}`, () => rulesetsOf(github, registry));
const rulesetsOf = async (github, registry) => {
    const { owner, repo: name, ref } = registry;
    const folder = registry.path === '' ? 'rulesets' : `${registry.path}/rulesets`;
    const label = `github:${owner}/${name}${ref ? `@${ref}` : ''}`;
    try {
        const { data, errors } = await github.graphql(RULESETS, { owner, name, tree: `${ref ?? 'HEAD'}:${folder}` });
        if (!data?.repository || errors.length > 0) {
            const said = errors.map((e) => e.message).join('; ');
            return unknown(`${label} cannot be read: ${said || 'no answer'}`, 'Contents: read');
        }
        const entries = data.repository.object?.entries;
        if (!entries) {
            return unknown(`${label} has no folder "${folder}" at ${ref ?? 'its default branch'}`);
        }
        const rulesets = new Map();
        for (const { name: file, object } of entries) {
            if (!file.endsWith('.toml'))
                continue;
            rulesets.set(file.slice(0, -'.toml'.length), wholeText(object));
        }
        return known(rulesets);
    }
    catch (error) {
        return unknown(`${label} cannot be read: ${reason(error)}`, 'Contents: read');
    }
};
/**
 * drift-config's check.toml, which speaks for the whole organization.
 * @returns null: there is no such repository or file; unknown: it cannot be told
 */
const readOrganizationPolicy = (github, repository) => onceFor(github, `policy of ${repository.toLowerCase()}`, () => policyOf(github, repository));
const policyOf = async (github, repository) => {
    const [owner = '', name = ''] = repository.split('/');
    try {
        const { data, errors } = await github.graphql(ORGANIZATION_POLICY, { owner, name });
        if (!data?.repository) {
            const absent = errors.length === 0 || errors.every((e) => e.type === 'NOT_FOUND');
            return absent
                ? known(null)
                : unknown(errors.map((e) => e.message).join('; '), 'Contents: read');
        }
        const { nameWithOwner, check } = data.repository;
        if (check === null && errors.length > 0) {
            return unknown(errors.map((e) => e.message).join('; '), 'Contents: read');
        }
        if (check === null)
            return known(null);
        const text = wholeText(check);
        return text === null
            ? unknown('it is no text file, or too large for GitHub to give all of it')
            : known({ repository: nameWithOwner, text });
    }
    catch (error) {
        return unknown(reason(error), 'Contents: read');
    }
};


/***/ }),

/***/ 6738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * Whether a path is a folder, or lies below it. It looks at the paths alone: whoever must not be led
 * out by a symbolic link asks for real paths.
 */
const isInside = (folder, path) => {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
};


/***/ }),

/***/ 7724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isMember),
/* harmony export */   g: () => (/* binding */ failed)
/* harmony export */ });
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1333);
/* harmony import */ var _transport_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4521);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1447);



/** Whether it takes part, or did when it was last looked at: the ledger remembers it, others are strangers. */
const isMember = (standard, { previous }) => (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_0__/* .takesPart */ .GP)(standard) || previous !== null;
const permissionOf = (error) => error instanceof _transport_types_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y && error.permission ? { permission: error.permission } : {};
/** What came of a repository that could not be looked at: every check unknown, an error, no verdict. */
const failed = ({ id, checks }, work, { scan, log }, error) => {
    const { name } = work.repository;
    const reason = error.message;
    log.debug(`${name}: ${error.stack ?? reason}`);
    return {
        report: (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(work, checks, reason),
        next: (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .awaiting */ .V)(id, work, scan),
        errors: [{ where: name, reason, ...permissionOf(error) }],
        isStranger: false,
    };
};


/***/ }),

/***/ 5713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   W: () => (/* binding */ unasked)
/* harmony export */ });
/* harmony import */ var _ledger_reconcile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7838);
/* harmony import */ var _ledger_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7107);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8556);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1333);




const NONE_BROUGHT = { checks: [], results: [], trouble: false };
/** What was found by a check that is not there any more: a plugin's, or one of an earlier version. */
const unasked = (open, asked, repository, trouble) => [...new Set(open.map(({ check }) => check))]
    .filter((check) => !asked.has(check))
    .map((check) => ({
    check,
    status: trouble ? 'unknown' : 'skipped',
    subject: repository,
    message: trouble
        ? 'The plugin that asks this could not be asked.'
        : 'Nothing asks this any more.',
    ...(trouble ? {} : { data: _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UNDECLARED */ .uM }),
    findings: [],
}));
/** Earliest day on which an exemption ends, of those that still hold. */
const nextExpiry = (policy, now) => policy.exemptions
    .map((e) => e.expires)
    .filter((day) => day >= now.slice(0, 10))
    .toSorted()[0];
/**
 * The pure middle of a scan, for one repository: checks over facts, the organization's and the
 * repository's policy over their results, and the ledger's memory over both.
 */
const judge = (input) => {
    const { facts, standard, policy } = input;
    const { state, accepted } = input.state
        ? (0,_ledger_reconcile_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(input.state, input.closed, facts.now)
        : { state: null, accepted: [] };
    const judged = { ...facts, open: (state?.open ?? []).map(({ told: _, ...finding }) => finding) };
    const { run, skipped } = asked(input);
    const { brought = NONE_BROUGHT } = input;
    const found = [
        ...run.flatMap((check) => check.run({ standard, policy, facts: judged })),
        ...brought.results,
    ];
    const ids = new Set([...input.checks, ...brought.checks].map(({ id }) => id));
    const lost = unasked(state?.open ?? [], ids, facts.repository.name, brought.trouble);
    const results = (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_2__/* .applyPolicy */ .VC)((0,_standards_index_js__WEBPACK_IMPORTED_MODULE_2__/* .identify */ .ls)(found, policy.identities), policy, facts.now);
    const { open, gone, resolved, results: marked, } = (0,_ledger_reconcile_js__WEBPACK_IMPORTED_MODULE_0__/* .reconcile */ .Lq)([...results, ...skipped, ...lost], state, facts.repository.name, facts.now);
    const { repository, head, base } = facts;
    const { metadata } = standard;
    const expiry = nextExpiry(policy, facts.now);
    const former = input.state?.repository.defaultBranch;
    return {
        report: {
            name: repository.name,
            ...(repository.url ? { url: repository.url } : {}),
            visibility: repository.visibility,
            tier: metadata.file ? metadata.tier : null,
            status: metadata.file ? metadata.status : null,
            ...(metadata.team ? { team: metadata.team } : {}),
            commit: head?.oid ?? null,
            base: base.oid,
            results: marked,
            resolved: [...accepted, ...resolved],
            notes: [...(base.note ? [base.note] : []), ...input.notes],
        },
        next: {
            version: 1,
            repository: {
                ...(0,_ledger_state_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .HK)(repository),
                // As the branch was called where the next scan begins.
                ...(input.commit === 'base' && former !== undefined ? { defaultBranch: former } : {}),
            },
            domain: input.domain,
            commit: input.commit === 'head' ? (head?.oid ?? null) : (base.oid ?? state?.commit ?? null),
            scanned: facts.now,
            scan: input.scan,
            declaration: declaration(standard, facts, input.paths),
            ...(input.commit === 'base' && input.since ? { since: input.since } : {}),
            ...(input.digest === undefined ? {} : { digest: input.digest }),
            ...(expiry ? { nextExpiry: expiry } : {}),
            ...(0,_ledger_state_js__WEBPACK_IMPORTED_MODULE_3__/* .unseen */ .nv)(marked),
            open,
            gone,
        },
    };
};
/** Which checks are asked of this repository, and what is said of the others. */
const asked = ({ standard, facts, paths, checks, always, brought = NONE_BROUGHT, }) => {
    const { name } = facts.repository;
    const left = (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOut */ .ig)(standard, paths);
    if (left === null)
        return { run: checks, skipped: [] };
    const isKept = (check) => always.has(check.id) || (left.deprecated === true && check.whenDeprecated === true);
    const isReduced = left.deprecated === true && checks.some(({ whenDeprecated }) => whenDeprecated);
    const skip = ({ id }) => isReduced ? (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_2__/* .reducedResult */ .yW)(id, name) : (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOutResult */ .J2)(id, name, left);
    return {
        run: checks.filter(isKept),
        skipped: [...checks.filter((check) => !isKept(check)), ...brought.checks].map(skip),
    };
};
/** What the next scan compares with. A repository that left is remembered as it was. */
const declaration = (standard, { previous }, paths) => {
    const { metadata, standards } = standard;
    const here = {
        metadataFile: metadata.file,
        checkFiles: standards.map((s) => s.file),
        // A file that is gone or broken says nothing: then the last word counts, not a default.
        tier: (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_2__/* .declares */ .iv)(standard, 'tier') ? metadata.tier : (previous?.tier ?? metadata.tier),
        status: (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_2__/* .declares */ .iv)(standard, 'status') ? metadata.status : (previous?.status ?? metadata.status),
        ...(metadata.team ? { team: metadata.team } : {}),
    };
    if (!paths.known && previous)
        return previous;
    return here;
};


/***/ }),

/***/ 5027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ policyFor),
/* harmony export */   ZM: () => (/* binding */ NOTHING_DECLARED)
/* harmony export */ });
/* unused harmony export readOrganization */
/* harmony import */ var _collect_github_rulesets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1333);


/**
 * Reads drift-config's check.toml where an organization is scanned. Its errors stop the scan: limits
 * that cannot be read are limits that would not hold.
 * @throws Error when it exists and cannot be read, or is broken
 */
const readOrganization = async ({ target, home }, { github }) => {
    if (target.kind !== 'organization' || !github) {
        return { table: null, login: '', source: '', notes: [] };
    }
    const { login } = target;
    const repository = home?.split('/')[0]?.toLowerCase() === login.toLowerCase() ? home : `${login}/drift-config`;
    const found = await readOrganizationPolicy(github, repository);
    if (!found.known) {
        throw new Error(`the organization's settings in ${repository} (check.toml) cannot be read: ${found.reason}; give the token Contents: read there`);
    }
    if (found.value === null) {
        const note = `${repository} has no check.toml: no exemptions, severities or limits of the organization apply`;
        return { table: {}, login, source: repository, notes: [note] };
    }
    const { table, problems } = parseCheckToml('check.toml', found.value.text);
    const broken = problems.filter((p) => p.level === 'error');
    if (broken.length > 0) {
        const said = broken.map((p) => `${repository}/check.toml:${p.place.line ?? 1}: ${p.message}`);
        throw new Error(`the organization's settings are broken, so nothing was scanned:\n${said.join('\n')}`);
    }
    return {
        table,
        login,
        source: `${found.value.repository}/check.toml`,
        home: found.value.repository,
        notes: problems.map((p) => `${repository}/check.toml:${p.place.line ?? 1}: ${p.message}`),
    };
};
/** How what is found in a repository is treated, by the organization and by itself. */
const policyFor = ({ table, login, source, home }, repositoryName, standards) => (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .driftPolicy */ .IS)({
    standards: standards ?? NOTHING_DECLARED,
    ...(table
        ? {
            organization: {
                table,
                repositoryName,
                organization: login,
                source,
                ...(home === undefined ? {} : { home }),
            },
        }
        : {}),
});
/** A repository that was not read in this scan. */
const NOTHING_DECLARED = {
    metadata: { file: null, tier: 'internal', status: 'active' },
    standards: [],
    problems: [],
};


/***/ }),

/***/ 1447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   V: () => (/* binding */ awaiting)
/* harmony export */ });
/* harmony import */ var _ledger_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7107);

/** The report of a repository that could not be read: every check unknown, nothing opened or closed. */
const unreadable = ({ repository, state, head }, checks, reason) => ({
    name: repository.name,
    ...(repository.url ? { url: repository.url } : {}),
    visibility: repository.visibility,
    tier: state?.declaration?.tier ?? null,
    status: state?.declaration?.status ?? null,
    commit: head?.oid ?? null,
    base: null,
    results: checks.map((check) => ({
        check: check.id,
        status: 'unknown',
        subject: repository.name,
        message: `Not judged: ${reason}`,
        permissions: check.permissions,
        findings: [],
    })),
    resolved: [],
    notes: [],
});
/** Before anything: what was never scanned comes first. */
const NEVER = new Date(0).toISOString();
/**
 * What is remembered of a repository that is new to the ledger and was not looked at in the end: from
 * where, so that a window that moves on by next time swallows nothing. Null where that is known
 * already, or there is nothing before.
 */
const awaiting = (domain, { repository, state, base }, scan) => state || !base.known || base.value.oid === null || repository.visibility === 'local'
    ? null
    : {
        version: 1,
        repository: (0,_ledger_state_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)(repository),
        domain,
        commit: base.value.oid,
        scanned: NEVER,
        scan,
        declaration: null,
        unseen: true,
        open: [],
        gone: {},
    };


/***/ })

};
