export const id = 4425;
export const ids = [4425];
export const modules = {

/***/ 30201:
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

/***/ 57721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ym: () => (/* binding */ gitSource)
});

// UNUSED EXPORTS: parseRawDiff, parseTree

// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(78556);
// EXTERNAL MODULE: ./packages/core/lib/transport/git.js
var transport_git = __webpack_require__(29020);
// EXTERNAL MODULE: ./packages/core/lib/collect/source.js
var source = __webpack_require__(43586);
// EXTERNAL MODULE: ./packages/core/lib/collect/git/path-text.js
var path_text = __webpack_require__(30201);
// EXTERNAL MODULE: ./packages/core/lib/collect/git/time.js
var git_time = __webpack_require__(33935);
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
    reason: `the clone does not hold its content (${oid.slice(0, 7)}): it is a partial clone, or damaged`,
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

/***/ 87838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   Lq: () => (/* binding */ reconcile),
/* harmony export */   Mm: () => (/* binding */ bounded)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78556);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27107);


/**
 * Whether a subject is where a resource is: its environment, region or stack, or the resource itself
 * (`prod`, `prod/eu-west-2`, `prod/eu-west-2/App`, `prod/eu-west-2/AWS::S3::Bucket/logs`).
 */
const holds = (subject, { resource }) => {
    if (resource === undefined)
        return false;
    const { environment, region, stack, type, physicalId } = resource;
    const place = `${environment}/${region}`;
    return [environment, place, `${place}/${stack}`, `${place}/${type}/${physicalId}`].includes(subject);
};
/**
 * Whether a result says that it did not, or could not, look at what this open finding is about: a
 * result about the whole repository speaks for all of its check's findings.
 */
const hides = (result, finding, repository) => result.check === finding.check &&
    (result.status === 'unknown' || (result.status === 'skipped' && !(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndeclared */ .aS)(result))) &&
    ((result.file === undefined && result.subject === repository) ||
        (result.file !== undefined && result.file === finding.file) ||
        result.subject === finding.file ||
        result.subject === finding.subject ||
        holds(result.subject, finding));
const stateOf = (finding, before, gone) => {
    if (before === undefined)
        return Object.hasOwn(gone, finding.fingerprint) ? 'back' : 'new';
    if (before.exempted && !finding.exempted)
        return 'back';
    if ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(finding.severity, before.told?.severity ?? before.severity) < 0)
        return 'worse';
    // Nobody was told yet: still news, whatever its age.
    if (before.told === undefined)
        return 'new';
    // It changed once more: people know of a change, but not of this one.
    return finding.renewed ? 'back' : 'open';
};
const mark = (finding, before, gone, now) => ({
    ...finding,
    since: before?.since ?? now,
    state: stateOf(finding, before, gone),
    ...(before?.told?.issue ? { issue: before.told.issue.url } : {}),
});
/** Told once and not kept: nothing to restore. */
const isKept = (finding) => finding.severity !== 'info' && finding.direction !== 'strengthened';
/**
 * Takes out of what was open the changes whose issue a person closed: that accepts them. A finding
 * about a state (and not a change) stays; closing its issue does not make it so.
 * @param closed fingerprints whose issue a person closed
 */
const accept = (state, closed, now) => {
    const accepted = state.open.filter((f) => f.baseline !== undefined && closed.has(f.fingerprint));
    const gone = Object.fromEntries(accepted.map((f) => [f.fingerprint, now]));
    return {
        state: {
            ...state,
            open: state.open.filter((f) => !accepted.includes(f)),
            gone: { ...state.gone, ...gone },
        },
        accepted: accepted.map(({ fingerprint, title }) => ({
            fingerprint,
            title,
            why: 'accepted: its issue was closed',
        })),
    };
};
/** Whether a result says that what this finding is about is declared no more. */
const drops = (result, finding, repository) => result.check === finding.check &&
    (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndeclared */ .aS)(result) &&
    // Of accounts a part may be declared no more, and the rest is in order again.
    (finding.resource === undefined ||
        result.subject === repository ||
        holds(result.subject, finding));
const whyGone = (finding, results, repository) => {
    const { baseline } = finding;
    if (results.some((result) => drops(result, finding, repository)))
        return 'no longer declared';
    return baseline?.kind === 'event' ? 'long ago by now' : 'in order again';
};
/**
 * Puts what a scan found beside what was open: new, worse, back, or merely still there; and what
 * is gone. What a check could not see is neither opened nor closed.
 * @param repository its name, the subject of results that are about all of it
 */
const reconcile = (results, before, repository, now) => {
    const was = new Map(before?.open.map((f) => [f.fingerprint, f]));
    const gone = { ...before?.gone };
    const open = [];
    const seen = new Set();
    const marked = results.map((result) => ({
        ...result,
        findings: result.findings.map((finding) => {
            const old = was.get(finding.fingerprint);
            const marked = mark(finding, old, gone, now);
            seen.add(finding.fingerprint);
            if (isKept(finding)) {
                const { state, renewed: _, ...kept } = marked;
                // What is back is news until somebody is told anew.
                const told = state === 'back' ? undefined : old?.told;
                open.push({ ...kept, check: result.check, ...(told ? { told } : {}) });
            }
            return marked;
        }),
    }));
    const resolved = [];
    for (const finding of was.values()) {
        if (seen.has(finding.fingerprint))
            continue;
        if (results.some((r) => hides(r, finding, repository))) {
            open.push(finding);
            continue;
        }
        const { fingerprint, title } = finding;
        gone[fingerprint] = now;
        resolved.push({ fingerprint, title, why: whyGone(finding, results, repository) });
    }
    for (const finding of open)
        delete gone[finding.fingerprint];
    return { results: marked, resolved, open, gone: bounded(gone) };
};
/** The newest that went. */
const bounded = (gone) => Object.fromEntries(Object.entries(gone)
    .toSorted(([, a], [, b]) => b.localeCompare(a))
    .slice(0, _state_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GONE */ .Z2));


/***/ }),

/***/ 27107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ statePath),
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   Z2: () => (/* binding */ MAX_GONE),
/* harmony export */   fK: () => (/* binding */ scanPath),
/* harmony export */   nv: () => (/* binding */ unseen),
/* harmony export */   qZ: () => (/* binding */ monthPath),
/* harmony export */   xk: () => (/* binding */ monthOfScan),
/* harmony export */   yV: () => (/* binding */ isMonthPath)
/* harmony export */ });
/** A repository as the ledger names it. */
const remembered = ({ name, id, url, visibility, defaultBranch, }) => ({
    name,
    ...(id ? { id } : {}),
    ...(url ? { url } : {}),
    visibility,
    ...(defaultBranch ? { defaultBranch } : {}),
});
/** How much of what could not be seen is remembered of one repository. */
const MAX_UNKNOWN = 30;
const MAX_REASON = 300;
const MAX_SUBJECTS = 3;
const nameAll = (subjects) => {
    const more = subjects.length - MAX_SUBJECTS;
    const named = subjects.slice(0, MAX_SUBJECTS).join(', ');
    return more > 0 ? `${named} and ${more} more` : named;
};
/** The same reason of one check is one part. */
const unknownParts = (unknown) => {
    const groups = Map.groupBy(unknown, ({ check, message, permissions }) => JSON.stringify([check, message, permissions ?? []]));
    return [...groups.values()].slice(0, MAX_UNKNOWN).flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const { check, message, permissions } = first;
        return [
            {
                check,
                subject: nameAll([...new Set(group.map(({ subject }) => subject))]),
                reason: message.slice(0, MAX_REASON),
                ...(permissions && permissions.length > 0 ? { permissions } : {}),
            },
        ];
    });
};
/** What a scan could not see, as it is remembered: to be looked at again, and to be shown. */
const unseen = (results) => {
    const unknown = results.filter(({ status }) => status === 'unknown');
    return unknown.length === 0 ? {} : { unseen: true, unknown: unknownParts(unknown) };
};
/** How many gone findings are remembered for each repository. */
const MAX_GONE = 200;
const MAX_SEGMENT = 120;
/** A name as a folder: GitHub's own names pass unchanged, nothing else leaves the folder. */
const segment = (name) => {
    const safe = name.replaceAll(/[^\w.-]/g, '_').slice(0, MAX_SEGMENT);
    return /^\.*$/.test(safe) ? `_${safe}` : safe;
};
/** `repos/acme/api/code.json`; a folder on disk without a remote stands under `local`. */
const statePath = (repository, domain) => {
    const [owner, ...rest] = repository.includes('/') ? repository.split('/') : ['local', repository];
    return `repos/${segment(owner ?? '')}/${segment(rest.join('/'))}/${domain}.json`;
};
/** `scans/2026/11/21/<id>.json` by the scan's start, UTC. */
const scanPath = (id, started) => `scans/${started.slice(0, 10).replaceAll('-', '/')}/${segment(id)}.json`;
/** `2026/11/21/` of a scan's path tells its month: `2026-11`; null: it is no scan's path. */
const monthOfScan = (path) => {
    const match = /^scans\/(\d{4})\/(\d\d)\/\d\d\/[^/]+\.json$/.exec(path);
    return match ? `${match[1]}-${match[2]}` : null;
};
/** `months/2026-09.json` */
const monthPath = (month) => `months/${month}.json`;
const isMonthPath = (path) => /^months\/\d{4}-\d\d\.json$/.test(path);


/***/ }),

/***/ 17724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failed)
/* harmony export */ });
/* harmony import */ var _transport_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14521);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61447);


const permissionOf = (error) => error instanceof _transport_types_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y && error.permission ? { permission: error.permission } : {};
/** What came of a repository that could not be looked at: every check unknown, an error, no verdict. */
const failed = ({ id, checks }, work, { scan, log }, error) => {
    const { name } = work.repository;
    const reason = error.message;
    log.debug(`${name}: ${error.stack ?? reason}`);
    return {
        report: (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(work, checks, reason),
        next: (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .awaiting */ .V)(id, work, scan),
        errors: [{ where: name, reason, ...permissionOf(error) }],
        isStranger: false,
    };
};


/***/ }),

/***/ 61447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   V: () => (/* binding */ awaiting)
/* harmony export */ });
/* harmony import */ var _ledger_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27107);

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
