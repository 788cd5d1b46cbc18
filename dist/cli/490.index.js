export const id = 490;
export const ids = [490];
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
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6596);



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
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 296).then(__webpack_require__.bind(__webpack_require__, 296));
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

/***/ 7721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ym: () => (/* binding */ gitSource)
});

// UNUSED EXPORTS: parseRawDiff, parseTree

// EXTERNAL MODULE: ./packages/core/lib/model/index.js
var model = __webpack_require__(6596);
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

/***/ 9490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  codeScan: () => (/* binding */ codeScan)
});

// EXTERNAL MODULE: ./packages/core/lib/checks/code/index.js + 23 modules
var code = __webpack_require__(5026);
// EXTERNAL MODULE: ./packages/core/lib/model/index.js
var model = __webpack_require__(6596);
// EXTERNAL MODULE: ./packages/core/lib/standards/index.js + 21 modules
var standards = __webpack_require__(3547);
;// CONCATENATED MODULE: ./packages/core/lib/collect/renames.js
/**
 * git calls a file renamed when half of it is the same:
 * https://git-scm.com/docs/git-diff#Documentation/git-diff.txt--Mltngt
 */
const ENOUGH = 0.5;
/** Characters to compare, all pairs together: beyond it files that went and came stay what they are. */
const MAX_WORK = 50_000_000;
/** How much of the longer text stands in the other too, line by line, from 0 to 1. */
const similarity = (before, after) => {
    const lines = new Map();
    for (const line of before.split('\n'))
        lines.set(line, (lines.get(line) ?? 0) + 1);
    let same = 0;
    for (const line of after.split('\n')) {
        const left = lines.get(line) ?? 0;
        if (left === 0)
            continue;
        lines.set(line, left - 1);
        same += line.length + 1;
    }
    return same / (Math.max(before.length, after.length) + 1);
};
const sizeOf = (changes) => changes.reduce((sum, { before, after }) => {
    const content = before ?? after;
    return sum + (content?.kind === 'text' ? content.text.length : 0);
}, 0);
const pairsOf = (changes) => {
    const gone = changes.filter((change) => change.status === 'deleted');
    const come = changes.filter((change) => change.status === 'added');
    const work = gone.length * sizeOf(come) + come.length * sizeOf(gone);
    if (work > MAX_WORK)
        return [];
    return gone.flatMap((from) => come.flatMap((to) => {
        if (from.kind !== to.kind || from.before?.kind !== 'text' || to.after?.kind !== 'text')
            return [];
        const likeness = similarity(from.before.text, to.after.text);
        return likeness >= ENOUGH ? [{ gone: from, come: to, likeness }] : [];
    }));
};
/**
 * Makes one rename of a tracked file that went and a much alike one that came. git and GitHub's
 * comparison do this themselves; two listings of files, which stand in for them where a comparison
 * is cut off or history was rewritten, know names and blob ids alone.
 */
const pairRenames = (changes) => {
    const renamed = new Map();
    const taken = new Set();
    for (const { gone, come } of pairsOf(changes).toSorted((a, b) => b.likeness - a.likeness)) {
        if (taken.has(gone) || taken.has(come))
            continue;
        taken.add(gone).add(come);
        renamed.set(come, { ...come, status: 'renamed', previousPath: gone.path, before: gone.before });
    }
    return changes.flatMap((change) => {
        const rename = renamed.get(change);
        if (rename)
            return [rename];
        return taken.has(change) ? [] : [change];
    });
};

// EXTERNAL MODULE: ./packages/core/lib/collect/source.js
var collect_source = __webpack_require__(3586);
;// CONCATENATED MODULE: ./packages/core/lib/collect/code.js




const withPath = (raw) => raw.previousPath === undefined ? [raw.path] : [raw.path, raw.previousPath];
const sides = (raw) => [raw.before, raw.after].filter((ref) => ref !== null);
/** Files that are worth loading before the declarations are read: whatever they say, or nearly so. */
const isLikely = (path) => (0,standards/* isDeclaration */.HC)(path) || (0,standards/* builtinCandidate */.Ld)(path);
/** The declarations as they stood on one side. */
const declared = (refs, contents) => refs.flatMap((ref) => {
    const content = contents.get((0,collect_source/* contentKey */.lO)(ref));
    return content ? [{ path: ref.path, content }] : [];
});
/** The declarations before the change: those of now, with the changed ones put back. */
const declaredBefore = (now, changes, contents) => {
    const changed = new Set(changes.flatMap(withPath));
    const untouched = now.filter((ref) => !changed.has(ref.path));
    const before = changes.flatMap((c) => c.before && (0,standards/* isDeclaration */.HC)(c.before.path) ? [c.before] : []);
    return declared([...untouched, ...before], contents);
};
/**
 * Why a change is told. A file that was moved to where nothing reads it any more is told under its
 * new name, with what became of it.
 */
const asTracked = (raw, tracker) => {
    const here = raw.after ? tracker(raw.path) : null;
    const there = raw.before ? tracker(raw.before.path) : null;
    const tracked = here ?? there;
    if (!tracked)
        return null;
    return raw.status === 'renamed' && !here
        ? { ...tracked, raw, leftTracking: true }
        : { ...tracked, raw };
};
/**
 * What drift-code needs to know of one repository: its declarations at head with everything they
 * inherit, and the tracked files that changed since the base, with contents and commits. Tracked is
 * what the declarations name now or named before, so that switching a check off hides nothing.
 */
const collectCode = async (request) => {
    const { source, head, now } = request;
    const [files, { base, raw }] = await Promise.all([
        head ? source.paths(head.oid) : (0,model/* known */.eO)([]),
        compare(request),
    ]);
    const range = { base: base.known ? base.value.oid : null, head: head?.oid ?? '' };
    const changes = raw.known ? withModes(raw.value, files) : [];
    const declarations = files.known
        ? files.value.filter((f) => (0,standards/* isDeclaration */.HC)(f.path))
        : ['repo-metadata.yaml', 'repo-metadata.yml', 'check.toml'].map((path) => ({
            commit: range.head,
            path,
        }));
    const manifest = files.known ? files.value.filter((f) => f.path === 'package.json') : [];
    const likely = changes.filter((c) => withPath(c).some(isLikely));
    const first = head
        ? await source.load(unique([...declarations, ...manifest, ...likely.flatMap(sides)]), likely.flatMap(withPath), range)
        : { contents: new Map(), commits: (0,model/* known */.eO)(new Map()) };
    /** Rulesets of the repository itself that were asked for: what it declares, like check.toml. */
    const ownRulesets = new Set();
    const readRuleset = (0,standards/* oncePerRun */.ao)((reference, name) => {
        if (reference.kind === 'github')
            return request.readRegistry(reference, name);
        const path = (0,standards/* rulesetPath */.md)(reference, name);
        ownRulesets.add(path);
        return readLocalRuleset(source, files, path, range);
    });
    const standard = await (0,standards/* buildStandard */.m3)(declared(declarations, first.contents), readRuleset);
    const before = changes.some((c) => withPath(c).some(standards/* isDeclaration */.HC))
        ? await (0,standards/* buildStandard */.m3)(declaredBefore(declarations, changes, first.contents), readRuleset)
        : standard;
    const builtin = (0,standards/* trackedFiles */.O)([standard, before]);
    const tracker = (path) => ownRulesets.has(path)
        ? { kind: 'declaration', tools: [] }
        : (request.cm?.tracked?.(path) ?? builtin(path));
    const heads = changes.flatMap((c) => asTracked(c, tracker) ?? []);
    const loaded = new Set(likely.flatMap(withPath));
    const rest = heads.filter(({ raw: c }) => !loaded.has(c.path));
    const second = rest.length > 0
        ? await source.load(rest.flatMap(({ raw: c }) => sides(c)), rest.flatMap(({ raw: c }) => withPath(c)), range)
        : null;
    const contents = second ? new Map([...first.contents, ...second.contents]) : first.contents;
    const commits = second && first.commits.known && second.commits.known
        ? (0,model/* known */.eO)(new Map([...first.commits.value, ...second.commits.value]))
        : first.commits;
    const paths = files.known ? (0,model/* known */.eO)(files.value.map((f) => f.path)) : files;
    return {
        standard,
        facts: {
            repository: request.repository,
            head,
            base: base.known ? base.value : { oid: null, how: 'since' },
            paths,
            projects: request.cm?.projects ?? (0,standards/* detectProjects */.EB)(paths, standard, texts(manifest, contents)),
            changes: raw.known
                ? (0,model/* known */.eO)(pairRenames(heads.map((h) => toChange(h, contents, commits))))
                : raw,
            open: request.ledger.open,
            previous: request.ledger.previous ?? declarationOf(before),
            now,
        },
    };
};
/**
 * A comparison by GitHub's API does not say what is a link or a submodule; the list of files does,
 * and holds no submodules at all.
 */
const withModes = (changes, files) => {
    if (!files.known || !changes.some(({ after }) => after && after.mode === undefined))
        return changes;
    const modes = new Map(files.value.map(({ path, mode }) => [path, mode]));
    return changes.map((change) => {
        const { after } = change;
        if (!after || after.mode !== undefined)
            return change;
        const mode = modes.has(after.path) ? modes.get(after.path) : collect_source/* SUBMODULE */.NG;
        return mode === undefined ? change : { ...change, after: { ...after, mode } };
    });
};
/** A ruleset that lies in the scanned repository itself. */
const readLocalRuleset = async (source, files, path, range) => {
    if (!files.known)
        return files;
    const ref = files.value.find((file) => file.path === path);
    if (!ref)
        return { missing: true };
    const content = (await source.load([ref], [], range)).contents.get((0,collect_source/* contentKey */.lO)(ref));
    return content ? (0,standards/* rulesetOf */.qA)(path, content) : (0,model/* unknown */.L5)(`${path} could not be read`);
};
const texts = (refs, contents) => new Map(refs.flatMap((ref) => {
    const content = contents.get((0,collect_source/* contentKey */.lO)(ref));
    return content?.kind === 'text' ? [[ref.path, content.text]] : [];
}));
/** What was declared at the base, where no ledger remembers more; null: the repository was not in. */
const declarationOf = ({ metadata, standards }) => metadata.file === null || standards.length === 0
    ? null
    : {
        metadataFile: metadata.file,
        checkFiles: standards.map((standard) => standard.file),
        tier: metadata.tier,
        status: metadata.status,
    };
/** What differs since the base; where that is gone for good, since the one that the window gives. */
const compare = async ({ base, fallback, source, head, }) => {
    if (!base.known)
        return { base, raw: head ? base : (0,model/* known */.eO)([]) };
    const { oid } = base.value;
    if (!head || oid === head.oid)
        return { base, raw: (0,model/* known */.eO)([]) };
    const found = await source.changes(oid, head.oid);
    if (!('known' in found)) {
        const gone = `the commit of the last scan (${oid?.slice(0, 7)}) is gone, so history was rewritten`;
        if (!fallback)
            return { base, raw: (0,model/* unknown */.L5)(gone) };
        const note = `${gone}; counted from ${fallback.oid?.slice(0, 7) ?? 'the beginning'} instead`;
        return compare({ base: (0,model/* known */.eO)({ ...fallback, note }), source, head });
    }
    if (!found.known)
        return { base, raw: found };
    const { files, note } = found.value;
    return { base: note ? (0,model/* known */.eO)({ ...base.value, note }) : base, raw: (0,model/* known */.eO)(files) };
};
const unique = (refs) => [
    ...new Map(refs.map((ref) => [(0,collect_source/* contentKey */.lO)(ref), ref])).values(),
];
const toChange = ({ kind, tools, raw, leftTracking }, contents, commits) => {
    const side = (ref) => ref && (contents.get((0,collect_source/* contentKey */.lO)(ref)) ?? { kind: 'submodule', oid: ref.oid ?? '' }); // It was there, and there is nothing of it to be had: a commit of another repository.
    return {
        path: raw.path,
        ...(raw.previousPath !== undefined && raw.status === 'renamed'
            ? { previousPath: raw.previousPath }
            : {}),
        status: raw.status,
        ...(leftTracking ? { leftTracking } : {}),
        kind,
        tools,
        before: side(raw.before),
        after: raw.status === 'deleted' ? null : side(raw.after),
        commits: commits.known ? (0,model/* known */.eO)(commits.value.get(raw.path) ?? []) : (0,model/* unknown */.L5)(commits.reason),
    };
};

// EXTERNAL MODULE: ./packages/core/lib/scan/domain.js
var domain = __webpack_require__(7724);
// EXTERNAL MODULE: ./packages/core/lib/scan/judge.js
var judge = __webpack_require__(5713);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/lib/collect/cm.js
var cm = __webpack_require__(8975);
// EXTERNAL MODULE: ./packages/core/lib/collect/git/repository.js + 1 modules
var repository = __webpack_require__(3030);
// EXTERNAL MODULE: ./packages/core/lib/collect/git/source.js + 1 modules
var git_source = __webpack_require__(7721);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/declarations.js
var declarations = __webpack_require__(8706);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/inventory.js
var inventory = __webpack_require__(4999);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/source.js + 1 modules
var source = __webpack_require__(9983);
// EXTERNAL MODULE: ./packages/core/lib/scan/work.js
var scan_work = __webpack_require__(2849);
;// CONCATENATED MODULE: ./packages/core/lib/scan/local.js










/** The ledger's name for a clone: its origin's, else its folder's. */
const stateOf = (states, name) => states.get(name.toLowerCase()) ?? null;
/**
 * A clone on disk: read by git alone. A shallow clone (actions/checkout's default) that does not
 * hold what changes are counted from is read through the API instead, where there is a token.
 * @throws NotARepositoryError
 */
const localWork = async (target, options, ports, states) => {
    const clone = await (0,repository/* openRepository */.h_)(target.path);
    const name = target.name ?? clone.remote?.name ?? (0,external_node_path_.basename)(clone.root);
    const state = stateOf(states, name);
    const notes = [];
    if (clone.head === null)
        notes.push('the repository has no commits yet');
    else if (clone.branch === null)
        notes.push(`HEAD is detached at ${clone.head.oid.slice(0, 7)}`);
    const source = (0,git_source/* gitSource */.Ym)(clone.git, clone.remote);
    // Started now, needed later; whoever waits for it hears of its failure.
    if (clone.head)
        source.paths(clone.head.oid).catch(() => { });
    const base = clone.head
        ? await (0,repository/* localBase */.tE)(clone, state?.commit ?? null, options.since)
        : (0,model/* known */.eO)({ oid: null, how: 'beginning' });
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
    return { ...(0,scan_work/* emptyWorkList */.N)(), work: [whole], reportOnly: elsewhere !== null };
};
/** A workflow may run for a branch that nobody merged: then there is no drift yet to tell of. */
const otherBranch = (ref, defaultBranch) => ref === undefined || defaultBranch === null || ref === `refs/heads/${defaultBranch}`
    ? null
    : `this is ${ref}, not the default branch ${defaultBranch}: it is looked at, but nobody is told and nothing is remembered`;
/** In a workflow: what GitHub knows beyond the clone, and all that a shallow or partial one lacks. */
const asOnGitHub = async (work, name, isIncomplete, since, github) => {
    const { id, url, visibility, defaultBranch, ...found } = await (0,inventory/* readRepository */.N)(github, name);
    const known = { ...work, repository: { name: found.name, id, url, visibility, defaultBranch } };
    if (!isIncomplete)
        return known;
    const base = await remoteBase(github, id, work.state?.commit ?? null, since);
    return { ...known, source: (0,source/* githubSource */.j)(github, name), base: base ?? work.base };
};
/** What changes are counted from, by what GitHub has of the history. */
const remoteBase = async (github, id, ledger, since) => {
    if (ledger !== null)
        return (0,model/* known */.eO)({ oid: ledger, how: 'ledger' });
    const found = (await (0,declarations/* readDeclarations */.m)(github, [id], since)).get(id);
    if (!found?.known)
        return null;
    const { older } = found.value;
    return (0,model/* known */.eO)({ oid: older, how: older === null ? 'beginning' : 'since' });
};
const cmAnswers = async (root, notes) => {
    const answers = await (0,cm/* askCm */.K$)(root);
    if (answers === null)
        return undefined;
    if (!answers.known) {
        notes.push(`${answers.reason}; the built-in table was used`);
        return undefined;
    }
    const tracked = (0,standards/* dependenciesFromCm */.ei)(answers.value.dependencies);
    const projects = (0,standards/* projectsFromCm */.LC)(answers.value.projects);
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

// EXTERNAL MODULE: ./packages/core/lib/scan/organization.js
var scan_organization = __webpack_require__(5027);
// EXTERNAL MODULE: ./packages/core/lib/scan/remote.js + 3 modules
var remote = __webpack_require__(4598);
;// CONCATENATED MODULE: ./packages/core/lib/scan/code.js








/** Told before anything is skipped: a repository cannot leave in silence. */
const ALWAYS = new Set([
    'code/participation',
    'code/declarations',
    'code/exemptions',
]);
/** What could not be compared is compared again next time: then the base stays where it was. */
const wasSeen = ({ changes }) => changes.known &&
    changes.value.every(({ before, after }) => before?.kind !== 'unknown' && after?.kind !== 'unknown');
const look = async (work, context) => {
    const { organization, readRegistry, closed, scan, started } = context;
    const { name } = work.repository;
    try {
        const limits = organization.table
            ? (0,standards/* limitsFor */.I9)(organization.table, name, organization.login)
            : standards/* NO_LIMITS */.d1;
        const { standard, facts } = await collectCode({
            ...work,
            readRegistry: (0,standards/* withinLimits */.oA)(readRegistry, limits, name),
            ledger: { open: work.state?.open ?? [], previous: work.state?.declaration ?? null },
            now: started,
        });
        const { report, next } = (0,judge/* judge */.S)({
            domain: 'code',
            standard,
            facts,
            paths: facts.paths,
            checks: code.codeChecks,
            always: ALWAYS,
            policy: (0,scan_organization/* policyFor */.K)(organization, name, standard),
            state: work.state,
            closed: closed(work.state),
            commit: wasSeen(facts) ? 'head' : 'base',
            scan,
            notes: work.notes,
        });
        const takesPart = standard.metadata.file !== null && standard.standards.length > 0;
        const wasIn = facts.previous !== null;
        const { changes } = facts;
        return {
            report,
            next: takesPart || wasIn ? next : null,
            errors: changes.known
                ? []
                : [
                    {
                        where: name,
                        reason: changes.reason,
                        ...(changes.permission ? { permission: changes.permission } : {}),
                    },
                ],
            isStranger: !takesPart && !wasIn && facts.paths.known,
        };
    }
    catch (error) {
        return (0,domain/* failed */.g)(codeScan, work, context, error);
    }
};
/** drift-code: changes to standards, to the files they depend on and to workflows. */
const codeScan = {
    id: 'code',
    checks: code.codeChecks,
    findWork: (options, ports, states, started) => {
        const { target } = options;
        if (target.kind === 'path')
            return localWork(target, options, ports, states);
        const github = (0,remote/* withToken */.ub)(ports.github);
        return target.kind === 'repository'
            ? (0,remote/* repositoryWork */.A5)(target.name, options, github, states)
            : (0,remote/* organizationWork */.HY)(target, options, github, states, started.slice(0, 10));
    },
    look,
};


/***/ }),

/***/ 7724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failed)
/* harmony export */ });
/* harmony import */ var _transport_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4521);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1447);


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

/***/ 5713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _ledger_reconcile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7838);
/* harmony import */ var _ledger_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7107);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3547);



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
        ? (0,_ledger_reconcile_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .J)(input.state, input.closed, facts.now)
        : { state: null, accepted: [] };
    const judged = { ...facts, open: (state?.open ?? []).map(({ told: _, ...finding }) => finding) };
    const { run, skipped } = asked(input);
    const found = run.flatMap((check) => check.run({ standard, policy, facts: judged }));
    const results = (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .applyPolicy */ .VC)((0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .identify */ .ls)(found, policy.identities), policy, facts.now);
    const { open, gone, resolved, results: marked, } = (0,_ledger_reconcile_js__WEBPACK_IMPORTED_MODULE_0__/* .reconcile */ .L)([...results, ...skipped], state, facts.repository.name, facts.now);
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
                ...(0,_ledger_state_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .HK)(repository),
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
            ...(marked.some(({ status }) => status === 'unknown') ? { unseen: true } : {}),
            open,
            gone,
        },
    };
};
/** Which checks are asked of this repository, and what is said of the others. */
const asked = ({ standard, facts, paths, checks, always, }) => {
    const { name } = facts.repository;
    const left = (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOut */ .ig)(standard, paths);
    if (left === null)
        return { run: checks, skipped: [] };
    const isKept = (check) => always.has(check.id) || (left.deprecated === true && check.whenDeprecated === true);
    const isReduced = left.deprecated === true && checks.some(({ whenDeprecated }) => whenDeprecated);
    const skip = ({ id }) => isReduced ? (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .reducedResult */ .yW)(id, name) : (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOutResult */ .J2)(id, name, left);
    return {
        run: checks.filter(isKept),
        skipped: checks.filter((check) => !isKept(check)).map(skip),
    };
};
/** What the next scan compares with. A repository that left is remembered as it was. */
const declaration = (standard, { previous }, paths) => {
    const { metadata, standards } = standard;
    const here = {
        metadataFile: metadata.file,
        checkFiles: standards.map((s) => s.file),
        // A file that is gone or broken says nothing: then the last word counts, not a default.
        tier: (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .declares */ .iv)(standard, 'tier') ? metadata.tier : (previous?.tier ?? metadata.tier),
        status: (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .declares */ .iv)(standard, 'status') ? metadata.status : (previous?.status ?? metadata.status),
        ...(metadata.team ? { team: metadata.team } : {}),
    };
    if (!paths.known && previous)
        return previous;
    return here;
};


/***/ })

};
