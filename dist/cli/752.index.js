export const id = 752;
export const ids = [752,8447];
export const modules = {

/***/ 38975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ findCm),
/* harmony export */   C8: () => (/* binding */ askTool),
/* harmony export */   K$: () => (/* binding */ askCm)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78556);



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
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 296).then(__webpack_require__.bind(__webpack_require__, 40296));
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

/***/ 28447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  codeScan: () => (/* binding */ codeScan)
});

// EXTERNAL MODULE: ./packages/core/lib/checks/code/index.js + 23 modules
var code = __webpack_require__(65026);
// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(78556);
// EXTERNAL MODULE: ./packages/core/lib/standards/index.js + 8 modules
var standards = __webpack_require__(22041);
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
var collect_source = __webpack_require__(43586);
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
var domain = __webpack_require__(17724);
// EXTERNAL MODULE: ./packages/core/lib/scan/judge-all.js
var judge_all = __webpack_require__(94863);
// EXTERNAL MODULE: ./packages/core/lib/scan/local.js
var local = __webpack_require__(79341);
// EXTERNAL MODULE: ./packages/core/lib/scan/organization.js
var scan_organization = __webpack_require__(65027);
// EXTERNAL MODULE: ./packages/core/lib/scan/remote.js + 1 modules
var remote = __webpack_require__(85700);
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
        const { report, next } = await (0,judge_all/* judgeAll */.T)({
            domain: 'code',
            standard,
            facts,
            paths: facts.paths,
            checks: code.codeChecks,
            always: ALWAYS,
            policy: (0,scan_organization/* policyFor */.KV)(organization, name, standard),
            state: work.state,
            closed: closed(work.state),
            commit: wasSeen(facts) ? 'head' : 'base',
            scan,
            notes: work.notes,
        }, context);
        const isIn = (0,domain/* isMember */.N)(standard, facts);
        const { changes } = facts;
        return {
            report,
            next: isIn ? next : null,
            errors: changes.known
                ? []
                : [
                    {
                        where: name,
                        reason: changes.reason,
                        ...(changes.permission ? { permission: changes.permission } : {}),
                    },
                ],
            isStranger: !isIn && facts.paths.known,
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
            return (0,local/* localWork */.T)(target, options, ports, states);
        const github = (0,remote/* withToken */.ub)(ports.github);
        return target.kind === 'repository'
            ? (0,remote/* repositoryWork */.A5)(target.name, options, github, states)
            : (0,remote/* organizationWork */.HY)(target, options, github, states, started.slice(0, 10));
    },
    look,
};


/***/ }),

/***/ 94863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ judgeAll)
/* harmony export */ });
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22041);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55713);


/**
 * Judges one repository by the toolkit's checks and by those that plugins bring, which are asked in
 * processes of their own, with the same facts.
 */
const judgeAll = async (input, { brought }) => {
    const { domain, standard, facts, paths } = input;
    const policy = brought.rules.length === 0 ? input.policy : { ...input.policy, rules: brought.rules };
    const checks = brought.checks(domain);
    const isAsked = checks.length > 0 && (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOut */ .ig)(standard, paths) === null;
    const results = isAsked
        ? await brought.ask(domain, facts.repository.name, { standard, policy, facts })
        : [];
    const trouble = brought.notes.length > 0;
    return (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)({ ...input, policy, brought: { checks, results, trouble } });
};


/***/ }),

/***/ 79341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ otherBranch),
/* harmony export */   T: () => (/* binding */ localWork)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _collect_cm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38975);
/* harmony import */ var _collect_git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93030);
/* harmony import */ var _collect_git_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57721);
/* harmony import */ var _collect_github_declarations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78706);
/* harmony import */ var _collect_github_inventory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54999);
/* harmony import */ var _collect_github_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9983);
/* harmony import */ var _model_commit_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(28263);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78556);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22041);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85700);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52849);












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
