export const id = 114;
export const ids = [114];
export const modules = {

/***/ 2404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ participationOf)
/* harmony export */ });
/* harmony import */ var _model_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8983);
/* harmony import */ var _participation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4825);


/** Only the declarations are read there, so no commit is known that changed them. */
const declared = ({ repository, head, base, open, previous, now }) => ({
    repository,
    head,
    base,
    open,
    previous,
    now,
    paths: (0,_model_known_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)([]),
    projects: (0,_model_known_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L)('only the declarations were read'),
    changes: (0,_model_known_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)([]),
});
/**
 * Whether a repository that was in is still in, at the tier and status it had: the same question as
 * `code/participation`, and the same fingerprints, for those who run another domain alone.
 */
const participationOf = (domain) => {
    const id = `${domain}/participation`;
    return {
        ..._participation_js__WEBPACK_IMPORTED_MODULE_0__/* .participation */ ._,
        id,
        domain,
        run: (input) => _participation_js__WEBPACK_IMPORTED_MODULE_0__/* .participation */ ._
            .run({ ...input, facts: declared(input.facts) })
            .map((result) => ({ ...result, check: id })),
    };
};


/***/ }),

/***/ 5898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Cy: () => (/* binding */ originIn),
/* harmony export */   ED: () => (/* binding */ judgeAsked),
/* harmony export */   Lf: () => (/* binding */ NOT_ASKED),
/* harmony export */   VC: () => (/* binding */ inheritanceGap),
/* harmony export */   bJ: () => (/* binding */ undeclaredResult),
/* harmony export */   q8: () => (/* binding */ unknownResult)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9941);
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9525);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1333);



/** `check.toml line 12`, `github:acme/standards rulesets/base.toml line 3`. */
const placeOf = ({ source, line }) => line === undefined ? source : `${source} line ${line}`;
/** Where a key below a section was written; the file where nobody wrote it. */
const originIn = ({ origins, file }, section) => (key) => {
    const setting = `${section}.${key}`;
    const inside = Object.entries(origins).find(([name]) => name.startsWith(`${setting}.`));
    return (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(origins, setting) ?? inside?.[1] ?? { source: file };
};
/** The same for every check, so that reports tell all that this holds for at once. */
const NOT_ASKED = 'Not asked for in check.toml';
/** A result for what nobody declares (any more): it asks for nothing, and closes what was open. */
const undeclaredResult = (check, subject, message) => ({
    check,
    status: 'skipped',
    subject,
    message,
    data: _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDECLARED */ .uM,
    findings: [],
});
/** A result for what could not be seen: it opens nothing and closes nothing. */
const unknownResult = (check, subject, { reason, permission }) => ({
    check,
    status: 'unknown',
    subject,
    message: `Not judged: ${reason}`,
    ...(permission === undefined ? {} : { permissions: [permission] }),
    findings: [],
});
/**
 * What a standard inherits and nobody could read: a ruleset that is out of reach, and one that is
 * gone or broken. It asked for something yesterday, and nobody took that back.
 */
const inheritanceGap = ({ inheritance, problems }, domain) => {
    if (!inheritance.known) {
        return { ...inheritance, reason: `what it inherits was not seen: ${inheritance.reason}` };
    }
    const lost = problems.find(({ about, level, spoils = domain }) => about === 'inheritance' && level === 'error' && `${spoils}.`.startsWith(`${domain}.`));
    return lost === undefined ? null : { reason: `what it inherits is lost: ${lost.message}` };
};
/** Why nothing can be said of what is declared; null where it can. */
const unreadable = ({ file, unread, problems }) => {
    if (unread !== undefined) {
        return { reason: `${file} could not be read: ${unread}`, permission: 'Contents: read' };
    }
    if (!(0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isBroken */ .Qr)(problems))
        return null;
    return { reason: `${file} is broken: ${problems[0]?.message ?? 'it cannot be parsed'}` };
};
/**
 * Judges what the root check.toml asks for. Where it asks for nothing the check is skipped; where it
 * could not be read, or is broken, nothing is known. What it may ask for beyond that and nobody could
 * see is unknown beside what could be judged.
 * @param read what it asks for (null: nothing), and the gap in it
 */
const judgeAsked = (check, { standard, facts }, read, judge) => {
    const subject = facts.repository.name;
    const root = (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rootStandard */ .c5)(standard);
    if (root === undefined)
        return [undeclaredResult(check, subject, 'There is no check.toml in the root')];
    const why = unreadable(root);
    if (why !== null)
        return [unknownResult(check, subject, why)];
    const { asked, gap } = read(root);
    const unseen = gap === null ? [] : [unknownResult(check, subject, gap)];
    if (asked !== null)
        return [...judge(asked), ...unseen];
    return unseen.length > 0 ? unseen : [undeclaredResult(check, subject, NOT_ASKED)];
};


/***/ }),

/***/ 775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verdict)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1145);

/** One result for what a check found: `fail` from medium on, else `warning`, `pass` without findings. */
const verdict = (check, subject, findings, words) => ({
    check,
    status: findings.length === 0
        ? 'pass'
        : findings.some(({ severity }) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, 'medium'))
            ? 'fail'
            : 'warning',
    subject,
    message: findings.length === 0 ? words.pass : words.fail,
    findings,
});


/***/ }),

/***/ 1707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openClone)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _collect_git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3030);
/* harmony import */ var _collect_git_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7721);
/* harmony import */ var _collect_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3586);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8556);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1333);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4818);







/**
 * Opens a clone, with what the ledger knows of it.
 * @param since ISO 8601: how far back, where the ledger knows no earlier scan
 * @throws NotARepositoryError
 */
const openClone = async (target, since, states) => {
    const clone = await (target.clone ?? (0,_collect_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h_)(target.path));
    const name = target.name ?? clone.remote?.name ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(clone.root);
    const state = states.get(name.toLowerCase()) ?? null;
    const { head, remote } = clone;
    const source = (0,_collect_git_source_js__WEBPACK_IMPORTED_MODULE_2__/* .gitSource */ .Ym)(clone.git, remote);
    return {
        clone,
        source,
        repository: {
            name,
            ...(remote ? { url: remote.url } : {}),
            visibility: 'local',
            defaultBranch: clone.branch,
        },
        head,
        base: head
            ? await (0,_collect_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .localBase */ .tE)(clone, state?.commit ?? null, since)
            : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)({ oid: null, how: 'beginning' }),
        state,
        notes: head === null ? ['the repository has no commits yet'] : [],
        async declare(context) {
            const listed = head ? await source.paths(head.oid) : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)([]);
            if (!listed.known)
                throw new Error(`the files could not be listed: ${listed.reason}`);
            // The root's alone: what a package declares is about its package.
            const refs = listed.value.filter(({ path }) => (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isDeclaration */ .HC)(path) && !path.includes('/'));
            const range = { base: null, head: head?.oid ?? '' };
            const { contents } = await source.load(refs, [], range);
            const files = refs.flatMap(({ commit, path }) => {
                const content = contents.get((0,_collect_source_js__WEBPACK_IMPORTED_MODULE_6__/* .contentKey */ .lO)({ commit, path }));
                return content ? [{ path, content }] : [];
            });
            return (0,_declared_js__WEBPACK_IMPORTED_MODULE_5__/* .declaredStandard */ .o)(files, name, source, head, context);
        },
    };
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
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1333);
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

/***/ 7114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  processScan: () => (/* binding */ processScan)
});

// EXTERNAL MODULE: ./packages/core/lib/checks/shared/words.js
var shared_words = __webpack_require__(7223);
// EXTERNAL MODULE: ./packages/core/lib/standards/glob.js
var standards_glob = __webpack_require__(4509);
// EXTERNAL MODULE: ./packages/core/lib/standards/index.js + 29 modules
var lib_standards = __webpack_require__(1333);
// EXTERNAL MODULE: ./packages/core/lib/checks/shared/asked.js
var shared_asked = __webpack_require__(5898);
;// CONCATENATED MODULE: ./packages/core/lib/checks/process/shared/at-most.js
/**
 * At most so many findings of a kind a night, and so many parts that were not seen: whoever has more to
 * mend needs a number, not a list.
 */
const MOST = 50;
/** A finding for each item, and past the most one for all that are left. */
const atMost = (items, each, rest) => {
    const findings = items.slice(0, MOST).map(each);
    return items.length > MOST ? [...findings, rest(items.slice(MOST))] : findings;
};

// EXTERNAL MODULE: ./packages/core/lib/model/time.js
var time = __webpack_require__(8495);
// EXTERNAL MODULE: ./packages/core/lib/checks/shared/verdict.js
var verdict = __webpack_require__(775);
// EXTERNAL MODULE: ./packages/core/lib/model/fingerprint.js
var fingerprint = __webpack_require__(9556);
// EXTERNAL MODULE: ./packages/core/lib/severity/index.js + 10 modules
var severity = __webpack_require__(2434);
;// CONCATENATED MODULE: ./packages/core/lib/checks/process/shared/violation.js


/** A finding about a state: open while it is so. */
const violation = ({ check, rule, subject, file, evidence, ...said }, { standard }) => ({
    fingerprint: (0,fingerprint/* fingerprint */.R)(check, subject, file),
    severity: (0,severity/* processSeverity */.Hv)(rule, standard.metadata.tier),
    subject,
    ...(file === undefined ? {} : { file }),
    ...said,
    rule,
    evidence: evidence ?? {},
});

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/shared/events.js



/** For how long something that happened is told as open: history cannot be mended, only learned from. */
const EVENT_DAYS = 30;
/** A finding about what happened once: open until a person closes its issue, or for a month. */
const events_event = (said, input) => ({
    ...violation(said, input),
    baseline: {
        kind: 'event',
        until: new Date(Date.parse(input.facts.now) + EVENT_DAYS * time/* DAY */.d).toISOString(),
    },
});
/** A finding as its check said it, without what the ledger and the policy said of it then. */
const asFound = ({ check: _, state: __, exempted: ___, since: ____, issue: _____, ...finding }) => finding;
/**
 * What a check tells of tonight, with what it told in earlier nights and what is not over yet: the
 * window moved on, but it happened all the same.
 */
const withEarlier = (check, tonight, { open, now }) => {
    const seen = new Set(tonight.map((finding) => finding.fingerprint));
    const earlier = open
        .filter((finding) => finding.check === check &&
        finding.baseline?.kind === 'event' &&
        Date.parse(finding.baseline.until) > Date.parse(now) &&
        !seen.has(finding.fingerprint))
        .map(asFound);
    return [...tonight, ...earlier];
};
/**
 * What a check told the last time, told again: for facts that were not read anew because nothing of
 * the repository moved since.
 */
const asBefore = (check, { open, repository }) => {
    const findings = open.filter((finding) => finding.check === check).map(asFound);
    return (0,verdict/* verdict */.W)(check, repository.name, findings, {
        pass: 'In order at the last scan, and nothing moved since',
        fail: 'As at the last scan: nothing moved since',
    });
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/shared/place.js
const inUrl = (path) => path.toWellFormed().split('/').map(encodeURIComponent).join('/');
const at = (name, url) => ({
    name,
    ...(url ? { url } : {}),
});
/** A page about the default branch; undefined where there is none. */
const branchPage = ({ url, defaultBranch }, page, folder = '') => url && defaultBranch
    ? `${url}/${page}/${inUrl(defaultBranch)}${folder === '' ? '' : `/${inUrl(folder)}`}`
    : undefined;
/** The folder of a glob before its first wildcard, and its name where that has none. */
const plainPart = (glob) => {
    const segments = glob.replace(/^(?:\.?\/)+/, '').split('/');
    const magic = segments.findIndex((segment) => /[*?[\]{}\\]/.test(segment) || segment === '');
    const isPlain = magic === -1;
    return {
        folder: segments.slice(0, isPlain ? -1 : magic).join('/'),
        file: isPlain ? segments.join('/') : null,
    };
};
/**
 * Where a person adds a file that is not there: GitHub's editor with its name filled in, or the folder
 * of a glob.
 * https://docs.github.com/en/repositories/working-with-files/managing-files/creating-new-files
 */
const newFileAt = (repository, path) => {
    const { folder, file } = plainPart(path);
    if (file === null)
        return at('a new file', branchPage(repository, 'new', folder));
    const page = branchPage(repository, 'new');
    return at('a new file', page && `${page}?filename=${encodeURIComponent(file.toWellFormed())}`);
};
/** A folder of the default branch, '' for the root: the page for what many of its files have in common. */
const folderAt = (repository, folder = '') => at(folder === '' ? `the files of ${repository.name}` : `${folder} of ${repository.name}`, branchPage(repository, 'tree', folder));
/** Where the commits of the default branch are listed. */
const commitsAt = (repository) => at(`the commits of ${repository.name}`, branchPage(repository, 'commits'));
const LISTS = {
    branches: '/branches',
    'open issues': '/issues',
    'merged pull requests': '/pulls?q=is%3Apr+is%3Amerged',
};
/** The page on which GitHub lists all of a kind: for what is told of many at once. */
const listAt = ({ name, url }, what) => at(`the ${what} of ${name}`, url && `${url}${LISTS[what]}`);

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/habits/activity.js

const INCOMPLETE = {
    known: false,
    reason: 'older commits since the last scan were not read, for there are too many',
};
/** Why not all of the window was read; null where it was. */
const gapIn = ({ complete, gap }) => {
    if (complete)
        return null;
    return gap === undefined ? INCOMPLETE : { ...INCOMPLETE, reason: gap };
};
/** What of the window was not read, as a result. */
const unreadCommits = (check, activity, { facts }) => {
    const gap = gapIn(activity);
    return gap === null ? [] : [(0,shared_asked/* unknownResult */.q8)(check, facts.repository.name, gap)];
};
/**
 * The pull requests of the window. They are found by their commits, so where a commit does not say
 * which pull request brought it (in a clone it never does), some may be missing.
 */
const pullRequestsOf = (check, activity, input) => {
    const { commits, pullRequests } = activity;
    const { name } = input.facts.repository;
    const unseen = commits.map((commit) => commit.pullRequests).find(({ known }) => !known);
    const unknowns = [
        ...(unseen && !unseen.known
            ? [
                (0,shared_asked/* unknownResult */.q8)(check, name, {
                    ...unseen,
                    reason: `which pull requests were merged is not known: ${unseen.reason}`,
                }),
            ]
            : []),
        ...unreadCommits(check, activity, input),
    ];
    return { pullRequests, unknowns, seen: pullRequests.length > 0 || unseen === undefined };
};
/** Where and by whom a commit was made, and the pull request that brought it where there was one. */
const commitEvidence = (commit, { facts }) => {
    const { oid, url, time, author } = commit;
    const [number] = commit.pullRequests.known ? commit.pullRequests.value : [];
    const base = facts.repository.url;
    return {
        commit: oid,
        actor: author.account?.login ?? author.name,
        time,
        ...(url === undefined ? {} : { url }),
        ...(number === undefined
            ? {}
            : { pullRequest: { number, ...(base ? { url: `${base}/pull/${number}` } : {}) } }),
    };
};
/** The same of a pull request. */
const pullRequestEvidence = ({ number, url, author, mergedAt, mergeCommit, }) => ({
    url,
    pullRequest: { number, url },
    time: mergedAt,
    ...(author ? { actor: author.login } : {}),
    ...(mergeCommit === null ? {} : { commit: mergeCommit }),
});

// EXTERNAL MODULE: ./packages/core/lib/model/shape.js
var shape = __webpack_require__(9525);
;// CONCATENATED MODULE: ./packages/core/lib/checks/process/shared/section.js



/**
 * Where those of the keys stand that are there, as the end of a remedy: `It is asked for in check.toml
 * line 12 and check.toml line 13.`
 */
const askedFor = (section, keys) => {
    const said = keys.filter((key) => Object.hasOwn(section.table, key));
    const places = [
        ...new Set((said.length > 0 ? said : keys).map((key) => (0,shared_asked/* placeOf */.$t)(section.origin(key)))),
    ];
    const last = places.pop() ?? section.path;
    return `It is asked for in ${places.length === 0 ? last : `${places.join(', ')} and ${last}`}.`;
};
/** A value that says nothing asks for nothing, and what it asked for before is not in order for that. */
const mistakeIn = ({ problems, file }, names) => {
    const mistake = problems.find(({ level, subject, about }) => level === 'error' &&
        about !== 'inheritance' &&
        // Another spelling of [process.branches], whose own values count where the two disagree.
        !subject.startsWith('process.repo.ruleset') &&
        names.some((name) => `${subject}.`.startsWith(`process.${name}.`)));
    return mistake === undefined ? null : { reason: `${file} is wrong there: ${mistake.message}` };
};
/**
 * Judges sections of `[process]` where there are any; `judgeAsked` has what is said where not.
 * @param names sections under `[process]`, any of which is enough, e.g. `['branches']`
 */
const judgeSections = (check, names, input, judge) => (0,shared_asked/* judgeAsked */.ED)(check, input, (root) => {
    const sections = {};
    for (const name of names) {
        const table = (0,lib_standards/* sectionOf */.ZE)(root.config, ['process', ...name.split('.')]);
        const path = `process.${name}`;
        if (table !== null)
            sections[name] = { path, table, origin: (0,shared_asked/* originIn */.Cy)(root, path) };
    }
    return {
        asked: Object.keys(sections).length > 0 ? sections : null,
        gap: (0,shared_asked/* inheritanceGap */.VC)(root, 'process') ?? mistakeIn(root, names),
    };
}, judge);
/** The value of a key where it is of that type; undefined otherwise, for the declarations tell what is wrong with it. */
const flagOf = ({ table }, key) => {
    const value = (0,shape/* own */.ZV)(table, key);
    return typeof value === 'boolean' ? value : undefined;
};
const numberOf = ({ table }, key) => {
    const value = (0,shape/* own */.ZV)(table, key);
    return typeof value === 'number' ? value : undefined;
};
const textOf = ({ table }, key) => {
    const value = (0,shape/* own */.ZV)(table, key);
    return typeof value === 'string' ? value : undefined;
};
/** undefined: the key is not there; [] where it is, and empty. */
const listOf = ({ table }, key) => {
    const value = (0,shape/* own */.ZV)(table, key);
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/habits/people.js


/**
 * How GitHub writes the login of a GitHub App's account.
 * https://docs.github.com/en/apps/creating-github-apps/registering-a-github-app/using-github-app-manifests
 */
const ROBOT = '[bot]';
const isRobotName = (name) => name.toLowerCase().endsWith(ROBOT);
/** `49699333+dependabot[bot]@users.noreply.github.com`: the address that GitHub gives to an App. */
const isRobotAddress = (email) => /\[bot\]@users\.noreply\.[^@]*$/i.test(email.slice(-200));
const isRobotAccount = ({ login, bot }) => bot || isRobotName(login);
/** Who wrote a commit. Where GitHub knows the account its word counts, for a name in git is anybody's. */
const authorOf = ({ author }) => ({
    names: [...(author.account ? [author.account.login] : []), author.name],
    robot: author.account
        ? isRobotAccount(author.account)
        : isRobotName(author.name) || isRobotAddress(author.email),
});
/** Who opened a pull request; an account that is gone is nobody, and excused by no name. */
const openerOf = ({ author }) => ({
    names: author ? [author.login] : [],
    robot: author !== null && isRobotAccount(author),
});
/** Who opened an issue, by the login alone. */
const byLogin = (login) => ({
    names: login === null ? [] : [login],
    robot: login !== null && isRobotName(login),
});
/** `[bot]` at the end of a login is meant as it stands, and not as one of three letters. */
const authorGlob = (pattern) => (0,standards_glob/* nameGlob */.e4)(pattern.toLowerCase().replaceAll(ROBOT, '\\[bot]'));
/**
 * Whether somebody's work is left alone: who `exclude_authors` names, robots where it is not there.
 * Logins are compared without regard to case, as GitHub does.
 */
const excusedBy = (section) => {
    const patterns = listOf(section, 'exclude_authors');
    if (patterns === undefined)
        return ({ robot }) => robot;
    const globs = patterns.map(authorGlob);
    return ({ names }) => names.some((name) => globs.some((matches) => matches(name.toLowerCase())));
};

// EXTERNAL MODULE: ./packages/core/lib/model/finding.js
var finding = __webpack_require__(9941);
;// CONCATENATED MODULE: ./packages/core/lib/checks/process/habits/results.js


/** Everything of several outcomes; what was not seen is said once. */
const together = (...outcomes) => ({
    findings: outcomes.flatMap(({ findings }) => findings),
    unknowns: [
        ...new Map(outcomes.flatMap(({ unknowns }) => unknowns).map((result) => [result.message, result])).values(),
    ],
    judged: outcomes.some(({ judged }) => judged),
});
/** The verdict on what was looked at, and beside it what was not seen. */
const resultsOf = (check, { facts }, { findings, unknowns, judged }, words) => [
    ...(judged || findings.length > 0
        ? [(0,verdict/* verdict */.W)(check, facts.repository.name, findings, words)]
        : []),
    ...unknowns,
];
/** There is nothing to judge yet. */
const nothingYet = (check, { facts }, message) => [
    { check, status: 'skipped', subject: facts.repository.name, message, findings: [] },
];
/** The section is there, and asks for nothing of what this check looks at: nothing of it is open. */
const nothingAsked = (check, input, message) => nothingYet(check, input, message).map((result) => ({ ...result, data: finding/* UNDECLARED */.uM }));

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/habits/branches.js











/**
 * Branches that GitHub, or this product, makes for itself: groups of a merge queue, and the ledger.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue
 */
const MACHINE = ['gh-readonly-queue/*', 'drift-ledger', 'drift-ledger/*'];
/** What robots call their branches, and where Pages are built: left alone where nothing is said. */
const DEFAULT_EXCLUDE = ['dependabot/*', 'renovate/*', 'gh-pages'];
/** Branches that are left alone: the default branch, `[process.branches] exclude`, and machines'. */
const leftAlone = (input) => {
    const config = (0,lib_standards/* rootStandard */.c5)(input.standard)?.config;
    const section = config === undefined ? null : (0,lib_standards/* sectionOf */.ZE)(config, ['process', 'branches']);
    const said = section !== null && Object.hasOwn(section, 'exclude');
    const globs = [...MACHINE, ...(said ? (0,lib_standards/* textsOf */.CB)(section.exclude) : DEFAULT_EXCLUDE)].map(standards_glob/* nameGlob */.e4);
    const { defaultBranch } = input.facts.repository;
    return (name) => name === defaultBranch || globs.some((matches) => matches(name));
};
const wrongIn = (names, rule) => names
    .map((name) => ({ name, problems: rule.problems(name) }))
    .filter(({ problems }) => problems.length > 0);
const title = ({ name, problems }) => `Branch ${(0,shared_words/* named */.KT)(name, 60)}: ${problems.join('; ')}`;
/** A branch that is there: open while it is. */
const stateFinding = (wrong, { check, rule, expected, place }, input) => violation({
    check,
    rule,
    subject: wrong.name,
    title: title(wrong),
    expected,
    actual: (0,shared_words/* named */.KT)(wrong.name),
    setAt: listAt(input.facts.repository, 'branches'),
    fix: `Rename the branch, which keeps its pull requests, or delete it when it is done with. ${place}`,
}, input);
const stateSummary = (left, { check, rule, expected, place }, input) => violation({
    check,
    rule,
    subject: rule,
    title: `${(0,shared_words/* count */.U9)(left.length, 'more branch')} with names that are not as agreed`,
    expected,
    actual: left.length,
    setAt: listAt(input.facts.repository, 'branches'),
    fix: `Rename them, or delete those that are done with; exclude those that are meant to be called so. ${place}`,
}, input);
const existing = (rule, input) => {
    const { branches, repository } = input.facts;
    if (!branches.known) {
        const reason = `which branches exist is not known: ${branches.reason}`;
        return {
            findings: [],
            unknowns: [(0,shared_asked/* unknownResult */.q8)(rule.check, repository.name, { ...branches, reason })],
            judged: false,
        };
    }
    const isLeftAlone = leftAlone(input);
    const { names, total } = branches.value;
    // In the order of their names, so that the same ones are told every night.
    const wrong = wrongIn(names.filter((name) => !isLeftAlone(name)).toSorted(), rule);
    const unread = total - names.length;
    return {
        findings: atMost(wrong, (one) => stateFinding(one, rule, input), (left) => stateSummary(left, rule, input)),
        unknowns: unread > 0
            ? [
                (0,shared_asked/* unknownResult */.q8)(rule.check, repository.name, {
                    reason: `${unread} of ${(0,shared_words/* count */.U9)(total, 'branch')} were not read, for there are too many`,
                }),
            ]
            : [],
        judged: true,
    };
};
const FIX_MERGED = 'The branch is merged, so close the issue once it is known. To keep the next one out, check the name in a workflow that is required.';
const eventFinding = ({ pullRequest, ...wrong }, { check, rule, expected, place }, input) => events_event({
    check,
    rule,
    subject: wrong.name,
    title: `Merged with #${pullRequest.number}: ${title(wrong).replace('Branch', 'branch')}`,
    expected,
    actual: (0,shared_words/* named */.KT)(wrong.name),
    evidence: pullRequestEvidence(pullRequest),
    fix: `${FIX_MERGED} ${place}`,
}, input);
const eventSummary = (left, { check, rule, expected, place }, input) => events_event({
    check,
    rule,
    subject: `${rule}/merged`,
    setAt: listAt(input.facts.repository, 'merged pull requests'),
    title: `${(0,shared_words/* count */.U9)(left.length, 'more merged branch')} with names that are not as agreed`,
    expected,
    actual: left.length,
    fix: `${FIX_MERGED} ${place}`,
}, input);
/** Each branch once, by the pull request that was merged last; robots' own left alone. */
const headsOf = (pullRequests, isLeftAlone) => {
    const heads = new Map();
    for (const pullRequest of pullRequests) {
        if (openerOf(pullRequest).robot || isLeftAlone(pullRequest.head))
            continue;
        const other = heads.get(pullRequest.head);
        if (other === undefined || other.mergedAt < pullRequest.mergedAt) {
            heads.set(pullRequest.head, pullRequest);
        }
    }
    return heads;
};
const merged = (rule, input) => {
    const { activity, branches, repository } = input.facts;
    if (!activity.known) {
        const reason = `which branches were merged is not known: ${activity.reason}`;
        return {
            findings: [],
            unknowns: [(0,shared_asked/* unknownResult */.q8)(rule.check, repository.name, { ...activity, reason })],
            judged: false,
        };
    }
    const { pullRequests, unknowns, seen } = pullRequestsOf(rule.check, activity.value, input);
    const heads = headsOf(pullRequests, leftAlone(input));
    // One that is still there is told as what it is.
    const here = new Set(branches.known ? branches.value.names : []);
    const wrong = wrongIn([...heads.keys()].filter((name) => !here.has(name)), rule).flatMap((one) => {
        const pullRequest = heads.get(one.name);
        return pullRequest ? [{ ...one, pullRequest }] : [];
    });
    return {
        findings: atMost(wrong, (one) => eventFinding(one, rule, input), (left) => eventSummary(left, rule, input)),
        unknowns,
        judged: seen,
    };
};
/**
 * The branches that exist, and those that pull requests of the window came from.
 * @returns findings of both; the events among them are tonight's alone
 */
const judgeBranches = (rule, input) => together(existing(rule, input), merged(rule, input));

// EXTERNAL MODULE: ./node_modules/.pnpm/re2js@2.10.0/node_modules/re2js/build/index.js
var build = __webpack_require__(1950);
;// CONCATENATED MODULE: ./packages/core/lib/checks/process/shared/pattern.js

/** Longer texts are judged by their beginning: no message that is kept is longer. */
const MAX_TEXT = 100_000;
/** What RE2 leaves out because it takes time without bound: https://github.com/google/re2/wiki/Syntax */
const UNBOUNDED = /\(\?<?[=!]|\\[1-9]|\\k</;
/**
 * A regular expression that somebody wrote into a check.toml. It is run by RE2's algorithm, in time
 * proportional to the text, whatever it says; lookaround and back references, which have no such
 * bound, are told apart from mistakes.
 */
const compilePattern = (source) => {
    try {
        const compiled = build/* RE2JS */.L3.compile(source);
        return {
            kind: 'pattern',
            matches: (text) => compiled.matcher(text.slice(0, MAX_TEXT)).find(),
            cost: (text) => compiled.programSize() * Math.min(text.length, MAX_TEXT),
        };
    }
    catch (error) {
        const reason = error.message;
        if (isJavaScript(source) && UNBOUNDED.test(source)) {
            return { kind: 'unbounded', reason: 'it uses lookaround or back references' };
        }
        return { kind: 'invalid', reason };
    }
};
const isJavaScript = (source) => {
    try {
        new RegExp(source, 'u');
        return true;
    }
    catch {
        return false;
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/habits/pattern-setting.js






/**
 * Steps that one pattern may take in one repository, some seconds: a pattern that stands for
 * thousands of others, `(a{0,100}){0,10}`, takes its time with every character.
 */
const MAX_STEPS = 200_000_000;
const nothing = () => ({ findings: [], unknowns: [], judged: false });
const withinSteps = (source, { matches, cost }, said) => {
    let steps = 0;
    let skipped = 0;
    return {
        source,
        matches: (text) => {
            steps += cost(text);
            if (steps <= MAX_STEPS)
                return matches(text);
            skipped += 1;
            return true;
        },
        unmatched: () => (skipped === 0 ? [] : [said(skipped)]),
    };
};
/**
 * A regular expression of a section: compiled, or what is wrong with it. One that cannot be read is
 * a finding; one that cannot be run in bounded time leaves what it asks for unknown.
 */
const patternSetting = (check, section, key, input) => {
    const source = textOf(section, key);
    if (source === undefined)
        return nothing();
    const compiled = compilePattern(source);
    const origin = section.origin(key);
    const place = (0,shared_asked/* placeOf */.$t)(origin);
    const setting = `${section.path}.${key}`;
    if (compiled.kind === 'pattern') {
        return {
            ...nothing(),
            pattern: withinSteps(source, compiled, (skipped) => (0,shared_asked/* unknownResult */.q8)(check, input.facts.repository.name, {
                reason: `${setting} (${place}) takes too many steps, and was not tried on ${(0,shared_words/* count */.U9)(skipped, 'text')}: write a shorter one`,
            })),
        };
    }
    if (compiled.kind === 'unbounded') {
        const reason = `${setting} (${place}) cannot be judged, for ${compiled.reason}, which take time without bound: write it in the syntax of RE2`;
        return {
            ...nothing(),
            unknowns: [(0,shared_asked/* unknownResult */.q8)(check, input.facts.repository.name, { reason })],
        };
    }
    const root = (0,lib_standards/* rootStandard */.c5)(input.standard);
    const finding = violation({
        check,
        rule: 'process/bad-pattern',
        subject: key,
        // The file that asks for it, which tells the setting apart from a branch of the same name.
        ...(root === undefined ? {} : { file: root.file }),
        ...(root?.file === origin.source && origin.line !== undefined ? { line: origin.line } : {}),
        title: `${setting} is not a regular expression`,
        expected: 'a regular expression in the syntax of RE2',
        actual: (0,shared_words/* named */.KT)(source),
        setAt: { name: place },
        fix: `Correct ${key} in ${place}: ${(0,shared_words/* named */.KT)(compiled.reason)}. Until then it is not enforced. The syntax is that of https://github.com/google/re2/wiki/Syntax.`,
    }, input);
    return { ...nothing(), findings: [finding] };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/branch-names.js






const ID = 'process/branch-names';
/** A number that stands by itself: `123-fix`, `fix/123`, `gh-12_x`, `ABC-12`. */
const ISSUE_NUMBER = /(?:^|[/#_-])[1-9]\d*(?:$|[/_-])/;
const judge = (section, input) => {
    const wantsIssue = flagOf(section, 'require_issue') === true;
    const pattern = patternSetting(ID, section, 'pattern', input);
    const issue = wantsIssue ? patternSetting(ID, section, 'issue_pattern', input) : null;
    const hasOwn = textOf(section, 'issue_pattern') !== undefined;
    const holdsIssue = issue === null
        ? undefined
        : hasOwn
            ? issue.pattern?.matches
            : (name) => ISSUE_NUMBER.test(name);
    const settings = together(pattern, ...(issue ? [issue] : []));
    if (pattern.pattern === undefined && holdsIssue === undefined) {
        const fail = 'How branches are to be named cannot be enforced as it is written';
        const results = resultsOf(ID, input, settings, { pass: '', fail });
        return results.length > 0
            ? results
            : nothingAsked(ID, input, '[process.branches] asks nothing of the names of branches');
    }
    const expected = [
        ...(pattern.pattern ? [`a match of ${(0,shared_words/* named */.KT)(pattern.pattern.source)}`] : []),
        ...(holdsIssue
            ? [issue?.pattern ? `an issue, as ${(0,shared_words/* named */.KT)(issue.pattern.source)}` : 'the number of an issue']
            : []),
    ].join('; ');
    const judged = judgeBranches({
        check: ID,
        rule: 'process/branch-name',
        expected,
        place: askedFor(section, [
            ...(pattern.pattern ? ['pattern'] : []),
            ...(holdsIssue ? ['require_issue', 'issue_pattern'] : []),
        ]),
        problems: (name) => [
            ...(pattern.pattern && !pattern.pattern.matches(name)
                ? [`does not match ${(0,shared_words/* named */.KT)(pattern.pattern.source, 60)}`]
                : []),
            ...(holdsIssue && !holdsIssue(name) ? ['names no issue'] : []),
        ],
    }, input);
    const { findings, unknowns, ...seen } = together(settings, judged);
    const unmatched = [pattern, issue].flatMap((setting) => setting?.pattern?.unmatched() ?? []);
    return resultsOf(ID, input, {
        ...seen,
        unknowns: [...unknowns, ...unmatched],
        findings: judged.judged ? withEarlier(ID, findings, input.facts) : findings,
    }, {
        pass: 'Branches are named as agreed',
        fail: 'Branches that are not named as agreed',
    });
};
/** Names of branches against `[process.branches] pattern` and `require_issue`. */
const branchNames = {
    id: ID,
    domain: 'process',
    title: 'Branches are named as agreed',
    why: 'Workflows, rulesets and people go by the name of a branch.',
    fix: 'Rename the branch, delete it when it is done with, or name it in [process.branches] exclude.',
    severity: 'medium',
    permissions: ['Contents: read', 'Pull requests: read'],
    blind: 'Without Pull requests: read, the branches of merged pull requests are not seen.',
    run: (input) => judgeSections(ID, ['branches'], input, ({ branches: section }) => section === undefined ? [] : judge(section, input)),
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/protection/flag-settings.js

const FLAGS = [
    {
        key: 'dismiss_stale_reviews',
        flag: 'dismissStale',
        rule: 'process/review-rules',
        when: true,
        beside: 'pullRequest',
        title: (branch) => `Approvals for ${branch} outlive new commits`,
        remedy: 'switch on "Dismiss stale pull request approvals when new commits are pushed"',
    },
    {
        key: 'require_code_owner_reviews',
        flag: 'codeOwners',
        rule: 'process/review-rules',
        when: true,
        beside: 'pullRequest',
        title: (branch) => `No code owner has to approve a merge into ${branch}`,
        remedy: 'switch on "Require review from Code Owners"',
    },
    {
        key: 'require_last_push_approval',
        flag: 'lastPush',
        rule: 'process/review-rules',
        when: true,
        beside: 'pullRequest',
        title: (branch) => `Nobody else has to approve the last push before a merge into ${branch}`,
        remedy: 'switch on "Require approval of the most recent reviewable push"',
    },
    {
        key: 'require_conversation_resolution',
        flag: 'threadResolution',
        rule: 'process/conversation-resolution',
        when: true,
        beside: 'pullRequest',
        title: (branch) => `Open conversations do not hold up a merge into ${branch}`,
        remedy: 'switch on "Require conversation resolution before merging"',
    },
    {
        key: 'require_branches_up_to_date',
        flag: 'strict',
        rule: 'process/branches-up-to-date',
        when: true,
        beside: 'contexts',
        title: (branch) => `A branch need not be up to date to be merged into ${branch}`,
        remedy: 'require at least one status check, and switch on "Require branches to be up to date before merging"',
    },
    {
        key: 'require_signed_commits',
        flag: 'signatures',
        rule: 'process/signed-commits',
        when: true,
        beside: 'signatures',
        title: (branch) => `${branch} takes unsigned commits`,
        remedy: 'switch on "Require signed commits"',
    },
    {
        key: 'require_linear_history',
        flag: 'linearHistory',
        rule: 'process/linear-history',
        when: true,
        beside: 'linearHistory',
        title: (branch) => `${branch} takes merge commits`,
        remedy: 'switch on "Require linear history"',
    },
    {
        key: 'allow_force_pushes',
        flag: 'blocksForcePushes',
        rule: 'process/force-pushes',
        when: false,
        beside: 'blocksForcePushes',
        title: (branch) => `${branch} can be force pushed`,
        remedy: 'block force pushes',
    },
    {
        key: 'allow_deletions',
        flag: 'blocksDeletion',
        rule: 'process/branch-deletion',
        when: false,
        beside: 'blocksDeletion',
        title: (branch) => `${branch} can be deleted`,
        remedy: 'restrict deletions',
    },
];
const flagSetting = ({ flag, when, title, ...said }) => ({
    ...said,
    expected: when,
    actual: (rule) => rule.flag(flag).value === when,
    isMet: (rule) => rule.flag(flag).value,
    part: (rule) => rule.flag(flag),
    title: ({ branch }) => title(branch),
});
/** The settings with yes or no that ask for something, in a fixed order. */
const askedFlags = (section) => FLAGS.filter(({ key, when }) => flagOf(section, key) === when).map(flagSetting);

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/protection/source.js

/** `ruleset Main of acme`, `classic protection of main in acme/app`. */
const sourceName = ({ kind, name, owner }) => {
    if (kind === 'classic')
        return `classic protection of ${(0,shared_words/* named */.KT)(name)} in ${(0,shared_words/* named */.KT)(owner)}`;
    const whose = kind === 'enterprise-ruleset' ? `the enterprise ${(0,shared_words/* named */.KT)(owner)}` : (0,shared_words/* named */.KT)(owner);
    return `ruleset ${(0,shared_words/* named */.KT)(name)} of ${whose}`;
};
/** `ruleset A of acme and ruleset B of acme/app`. */
const sourceNames = (sources) => (0,shared_words/* several */.J$)(sources.map(sourceName));
const keyOf = ({ kind, owner, name, url }) => JSON.stringify([kind, owner, name, url ?? null]);
/** Each source once, in order. */
const distinctSources = (sources) => [
    ...new Map(sources.map((source) => [keyOf(source), source])).values(),
];
/** Where a person changes it: the page of who sets it, or the page where rules are added. */
const setAtOf = (sources, repository) => {
    const url = sources.find((source) => source.url !== undefined)?.url;
    if (sources.length > 0) {
        return { name: sourceNames(sources), ...(url === undefined ? {} : { url }) };
    }
    return {
        name: `the rules of ${repository.name}`,
        ...(repository.url === undefined ? {} : { url: `${repository.url}/settings/rules` }),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/protection/branch-settings.js





const reviews = (wanted) => ({
    key: 'required_reviews',
    rule: 'process/required-reviews',
    expected: wanted,
    actual: ({ approvals }) => approvals.value,
    isMet: ({ approvals }) => approvals.value >= wanted,
    part: ({ approvals }) => approvals,
    title: ({ approvals, branch }) => {
        const asked = `${(0,shared_words/* count */.U9)(wanted, 'approval')} ${wanted === 1 ? 'is' : 'are'} required by check.toml`;
        return approvals.value === 0
            ? `${asked}, none on ${branch}`
            : `${asked}, ${approvals.value} by ${sourceNames(approvals.sources)}`;
    },
    remedy: `require a pull request before merging, with ${(0,shared_words/* count */.U9)(wanted, 'approval')}`,
    beside: 'pullRequest',
});
const namesOf = ({ contexts }) => [
    ...new Set(contexts.value.map(({ context }) => context)),
];
const anyCheck = {
    key: 'require_status_checks',
    rule: 'process/required-status-checks',
    expected: true,
    actual: ({ contexts }) => contexts.value.length > 0,
    isMet: ({ contexts }) => contexts.value.length > 0,
    part: ({ contexts }) => contexts,
    title: ({ branch }) => `No status check is required for a merge into ${branch}`,
    remedy: 'require the status checks that have to pass',
    beside: 'contexts',
};
const theseChecks = (wanted) => {
    const missing = (rule) => {
        const required = new Set(namesOf(rule));
        return wanted.filter((name) => !required.has(name));
    };
    return {
        ...anyCheck,
        expected: wanted,
        actual: namesOf,
        isMet: (rule) => missing(rule).length === 0,
        title: (rule) => {
            const names = missing(rule);
            const [word, verb] = names.length === 1 ? ['check', 'is'] : ['checks', 'are'];
            return `The ${word} ${(0,shared_words/* several */.J$)(names)} ${verb} not required for a merge into ${rule.branch}`;
        },
        remedy: `require the status ${wanted.length === 1 ? 'check' : 'checks'} ${(0,shared_words/* several */.J$)(wanted)}`,
    };
};
const anyProtection = {
    key: 'protection',
    rule: 'process/unprotected-branch',
    expected: true,
    actual: ({ isProtected }) => isProtected.value,
    isMet: ({ isProtected }) => isProtected.value,
    part: ({ isProtected }) => isProtected,
    title: ({ branch }) => `${branch} is not protected`,
    remedy: 'add an active ruleset for the branch',
    beside: 'pullRequest',
};
/** Names of status checks that are asked for; true: any; undefined: nothing is asked. */
const askedChecks = ({ table }) => {
    const value = (0,shape/* own */.ZV)(table, 'require_status_checks');
    if (value === true)
        return true;
    if (!Array.isArray(value))
        return undefined;
    const names = [...new Set(value.filter((item) => typeof item === 'string'))];
    return names.length > 0 ? names : undefined;
};
/** The settings of the section that ask for something of the branch's rules, in a fixed order. */
const askedSettings = (section) => {
    const asked = [];
    if (flagOf(section, 'protection') === true)
        asked.push(anyProtection);
    const wanted = numberOf(section, 'required_reviews') ?? 0;
    if (wanted > 0)
        asked.push(reviews(wanted));
    const checks = askedChecks(section);
    if (checks !== undefined)
        asked.push(checks === true ? anyCheck : theseChecks(checks));
    return [...asked, ...askedFlags(section)];
};
/** Whether the section asks for anything about how the branch is protected. */
const asksProtection = (section) => {
    const has = (key) => Object.hasOwn(section.table, key);
    if (flagOf(section, 'protection') === false)
        return false;
    return (askedSettings(section).length > 0 ||
        flagOf(section, 'enforce_admins') === true ||
        ['ruleset', 'enforcement', 'bypass_actors'].some(has));
};

// EXTERNAL MODULE: ./packages/core/lib/settings/index.js + 3 modules
var settings = __webpack_require__(5804);
;// CONCATENATED MODULE: ./packages/core/lib/checks/process/protection/allowed-actors.js


/** The one role whose administrators classic protection may let off: GitHub's number for it. */
const ADMIN_ROLE = 5;
/** `bypass_actors` as far as it can be read; undefined where it is not there. */
const allowedOf = ({ table }) => {
    const list = (0,shape/* own */.ZV)(table, 'bypass_actors');
    if (!Array.isArray(list))
        return undefined;
    return list.filter(settings/* isTable */.bI).map((entry) => ({
        kind: String(entry.actor_type),
        ...(typeof entry.actor_id === 'number' ? { id: entry.actor_id } : {}),
        mode: typeof entry.bypass_mode === 'string' ? entry.bypass_mode : 'always',
    }));
};
/** Kinds of which there is only one: their number says nothing. */
const SINGLE = new Set(['OrganizationAdmin', 'DeployKey', 'EnterpriseOwner']);
const allowsActor = (allowed, { kind, id, mode }) => allowed.kind === kind &&
    (SINGLE.has(kind) || allowed.id === undefined || id === null || allowed.id === id) &&
    (mode === 'pull_request' || (mode === 'always' && allowed.mode === 'always'));
/** Whether one of the entries lets somebody through. */
const isAllowed = (allowed, { actor, isAdmins }) => {
    if (actor !== undefined)
        return allowed.some((entry) => allowsActor(entry, actor));
    if (isAdmins) {
        return allowed.some(({ kind, id, mode }) => mode === 'always' &&
            (kind === 'OrganizationAdmin' ||
                (kind === 'RepositoryRole' && (id === undefined || id === ADMIN_ROLE))));
    }
    // Classic protection names people, teams and apps without their number.
    return allowed.some(({ kind }) => kind === 'Team' || kind === 'Integration');
};

// EXTERNAL MODULE: ./packages/core/lib/model/known.js
var known = __webpack_require__(8983);
;// CONCATENATED MODULE: ./packages/core/lib/checks/process/protection/bypassers.js



const KINDS = {
    Integration: 'the app',
    OrganizationAdmin: undefined,
    RepositoryRole: 'the role',
    Team: 'the team',
    DeployKey: undefined,
    User: '',
    EnterpriseOwner: undefined,
};
const ALONE = {
    OrganizationAdmin: 'organization admins',
    DeployKey: 'deploy keys',
    EnterpriseOwner: 'enterprise owners',
};
const actorName = ({ kind, name, mode }) => {
    const who = ALONE[kind] ?? `${KINDS[kind] ?? ''} ${(0,shared_words/* named */.KT)(name)}`.trim();
    if (mode === 'pull_request')
        return `${who} (in pull requests)`;
    return mode === 'exempt' ? `${who} (exempt)` : who;
};
const sourcesOf = ({ rules, }) => new Map(rules.map(({ ruleset, source }) => [
    ruleset ?? `${source.kind} ${source.owner} ${source.name}`,
    { ruleset, source },
]));
const ofRulesets = ({ rulesets }, observed) => {
    const found = [];
    let unseen = observed.unseenRules;
    for (const { ruleset, source } of sourcesOf(observed).values()) {
        if (!rulesets.known) {
            unseen ??= rulesets;
            continue;
        }
        const facts = rulesets.value.find((one) => one.id === ruleset ||
            (ruleset === null && one.source.owner === source.owner && one.source.name === source.name));
        const actors = facts?.bypassActors ??
            (0,known/* unknown */.L)(`who may bypass ${sourceName(source)} was not shown`, 'Administration: write');
        if (actors.known) {
            for (const actor of actors.value)
                found.push({ source, name: actorName(actor), actor });
        }
        else
            unseen ??= actors;
    }
    return { found, ...(unseen === undefined ? {} : { unseen }) };
};
const ofClassic = ({ classic, visible }) => {
    if (!classic.known) {
        return visible.known && visible.value === null ? { found: [] } : { found: [], unseen: classic };
    }
    if (classic.value === null)
        return { found: [] };
    const { source, adminsEnforced, bypassPullRequests, bypassForcePushes } = classic.value;
    const found = [];
    if (!adminsEnforced)
        found.push({ source, name: 'administrators', isAdmins: true });
    for (const name of new Set([...bypassPullRequests, ...bypassForcePushes])) {
        found.push({ source, name: (0,shared_words/* named */.KT)(name) });
    }
    return { found };
};
/** Everybody who may bypass a source that gives the branch a rule, as far as it can be seen. */
const bypassersOf = (facts, observed) => {
    const [rulesets, classic] = [ofRulesets(facts, observed), ofClassic(observed)];
    const unseen = rulesets.unseen ?? classic.unseen;
    return {
        found: [...rulesets.found, ...classic.found],
        ...(unseen === undefined ? {} : { unseen }),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/protection/outcome.js




/** `check.toml line 12 asks for it`, the end of a remedy. */
const askedIn = (section, key) => `${(0,shared_asked/* placeOf */.$t)(section.origin(key))} asks for it.`;
/** A sentence out of a remedy: its first letter in upper case. */
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/**
 * A result for one part that could not be seen, beside what was judged. It names the file of the
 * declaration, so that only the finding about that part stays as it was.
 */
const unseenPart = (check, part, unseen, { standard }, file) => ({
    ...(0,shared_asked/* unknownResult */.q8)(check, part, unseen),
    file: file ?? (0,lib_standards/* rootStandard */.c5)(standard)?.file ?? 'check.toml',
});
/** "In order" is said of what was seen, and of no more. */
const asSeen = (words, isPartial) => isPartial ? { ...words, pass: `${words.pass}, as far as could be seen` } : words;
/** One result for all that was judged, and one for each setting that could not be. */
const resultsOfSettings = (check, outcomes, input, words) => {
    const results = [];
    const judged = outcomes.filter(({ unseen }) => unseen === undefined);
    if (judged.length > 0) {
        const findings = judged.flatMap(({ key, violation: said }) => said === undefined ? [] : [violation({ ...said, check, subject: key }, input)]);
        results.push({
            ...(0,verdict/* verdict */.W)(check, input.facts.repository.name, findings, asSeen(words, judged.length < outcomes.length)),
            data: { judged: judged.map(({ key }) => key) },
        });
    }
    for (const { key, unseen, file } of outcomes) {
        if (unseen !== undefined)
            results.push(unseenPart(check, key, unseen, input, file));
    }
    return results;
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/protection/bypass.js






/** More places than these are only counted. */
const MAX_PLACES = 5;
/** What to do in each source, for each is mended on a page of its own. */
const remediesOf = (more) => {
    const sources = new Map();
    for (const one of more) {
        const name = sourceName(one.source);
        sources.set(name, [...(sources.get(name) ?? []), one]);
    }
    const said = [...sources].map(([name, list]) => removal({
        name,
        isClassic: list.some(({ source }) => source.kind === 'classic'),
        isAdmins: list.some(({ isAdmins }) => isAdmins),
        who: (0,shared_words/* several */.J$)(list.filter(({ isAdmins }) => !isAdmins).map((one) => one.name)),
    }));
    const told = said.slice(0, MAX_PLACES);
    const left = said.length - told.length;
    return `${told.join('. ')}${left > 0 ? `. And so in ${left} more` : ''}`;
};
/** In the words of GitHub's settings, which differ for rulesets and for classic protection. */
const removal = ({ name, isClassic, isAdmins, who }) => {
    if (!isClassic)
        return `In ${name}, remove ${who} from the bypass list`;
    const steps = [
        ...(isAdmins ? ['switch on "Do not allow bypassing the above settings"'] : []),
        ...(who === '' ? [] : [`remove ${who} from those who are allowed to bypass it`]),
    ];
    return `In ${name}, ${steps.join(' and ')}`;
};
const outcomeOf = (key, more, expected, { section, facts, observed }) => {
    const sources = more.map(({ source }) => source);
    const names = [...new Set(more.map(({ name }) => name))];
    return {
        key,
        violation: {
            rule: 'process/bypass-actors',
            title: `The rules of ${observed.branch} can be bypassed by ${(0,shared_words/* several */.J$)(names)}`,
            expected,
            actual: more.map(({ name, source }) => `${name}: ${sourceName(source)}`),
            setAt: setAtOf(sources.slice(0, 1), facts.repository),
            fix: `${remediesOf(more)}; ${askedIn(section, key)}`,
        },
    };
};
/**
 * `enforce_admins` and `bypass_actors`: who is not held by what protects the branch. One bypass of
 * one source is enough to get past that source's rules.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#granting-bypass-permissions-for-your-ruleset
 */
const judgeBypass = (question) => {
    const { section, facts, observed } = question;
    const allowed = allowedOf(section);
    const isNobody = flagOf(section, 'enforce_admins') === true;
    if (!isNobody && allowed === undefined)
        return [];
    const { found, unseen } = bypassersOf(facts, observed);
    const outcomes = [];
    if (isNobody) {
        // Whom `bypass_actors` lets through is meant, and judged there.
        const more = found.filter((one) => !isAllowed(allowed ?? [], one));
        outcomes.push(enforced(more, unseen, question));
    }
    if (allowed !== undefined) {
        const more = found.filter((one) => !isAllowed(allowed, one));
        const key = 'bypass_actors';
        if (more.length > 0) {
            const expected = allowed.map(({ kind, id }) => (id === undefined ? kind : `${kind} ${id}`));
            outcomes.push(outcomeOf(key, more, expected, question));
        }
        else
            outcomes.push(unseen === undefined ? { key } : { key, unseen });
    }
    return outcomes;
};
const enforced = (more, unseen, question) => {
    const key = 'enforce_admins';
    const { observed, facts, section } = question;
    if (more.length > 0) {
        return outcomeOf(key, more, [], question);
    }
    if (unseen !== undefined)
        return { key, unseen };
    const { classic } = observed;
    if (observed.rules.length > 0 || (classic.known && classic.value !== null))
        return { key };
    return {
        key,
        violation: {
            rule: 'process/bypass-actors',
            title: `Nothing protects ${observed.branch}, so administrators are held to nothing`,
            expected: true,
            actual: false,
            setAt: setAtOf([], facts.repository),
            fix: `Add an active ruleset for ${observed.branch} that nobody may bypass; ${askedIn(section, key)}`,
        },
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/protection/demand.js
const flags = (given) => new Set(Object.keys(given).filter((flag) => given[flag]));
/** Only with a check that must pass has "up to date" an effect: GitHub says so beside the box. */
const isStrict = (strict, contexts) => strict && contexts.length > 0;
const PLAIN = {
    required_signatures: 'signatures',
    required_linear_history: 'linearHistory',
    non_fast_forward: 'blocksForcePushes',
    deletion: 'blocksDeletion',
};
/**
 * One rule of a ruleset.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets
 */
const demandOfRule = (rule, source) => {
    const nothing = { source, approvals: 0, contexts: [] };
    if (rule.type === 'pull_request') {
        const { approvals, dismissStale, codeOwners, lastPush, threadResolution } = rule;
        return {
            ...nothing,
            approvals,
            flags: flags({ pullRequest: true, dismissStale, codeOwners, lastPush, threadResolution }),
        };
    }
    if (rule.type === 'required_status_checks') {
        const { contexts } = rule;
        return { ...nothing, contexts, flags: flags({ strict: isStrict(rule.strict, contexts) }) };
    }
    const flag = PLAIN[rule.type];
    return { ...nothing, flags: new Set(flag === undefined ? [] : [flag]) };
};
/**
 * A classic rule. What belongs to reviews or to status checks only counts while these are required:
 * GitHub answers with the settings from before, or with their defaults, where they are off.
 * https://docs.github.com/en/graphql/reference/objects#branchprotectionrule
 */
const demandOfClassic = (classic) => {
    const isReviewed = classic.requiresApprovingReviews;
    const contexts = classic.requiresStatusChecks ? classic.contexts : [];
    return {
        source: classic.source,
        approvals: isReviewed ? classic.approvals : 0,
        contexts,
        flags: flags({
            pullRequest: isReviewed,
            dismissStale: isReviewed && classic.dismissStale,
            codeOwners: isReviewed && classic.codeOwners,
            lastPush: isReviewed && classic.lastPush,
            threadResolution: classic.threadResolution,
            strict: isStrict(classic.strict, contexts),
            signatures: classic.signatures,
            linearHistory: classic.linearHistory,
            blocksForcePushes: !classic.allowsForcePushes,
            blocksDeletion: !classic.allowsDeletions,
        }),
    };
};
/** What GitHub tells everybody of a classic rule: https://docs.github.com/en/graphql/reference/objects#refupdaterule */
const demandOfVisible = (visible) => ({
    source: visible.source,
    approvals: visible.approvals ?? 0,
    contexts: (visible.contexts ?? []).map((context) => ({ context, appId: null })),
    flags: flags({
        pullRequest: visible.approvals !== null,
        codeOwners: visible.codeOwners,
        threadResolution: visible.threadResolution,
        signatures: visible.signatures,
        linearHistory: visible.linearHistory,
        blocksForcePushes: !visible.allowsForcePushes,
        blocksDeletion: !visible.allowsDeletions,
    }),
});

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/protection/effective.js


/** What of a classic rule only those see who may administrate: not in GitHub's public view of it. */
const HIDDEN = new Set(['dismissStale', 'lastPush', 'strict']);
/** Why a classic rule may ask for more than is seen. */
const unseenClassic = ({ classic, visible }, asked) => {
    if (classic.known)
        return undefined;
    if (!visible.known)
        return classic;
    if (visible.value === null || !HIDDEN.has(asked))
        return undefined;
    // Without reviews none goes stale, and without checks there is nothing to be up to date for.
    const { approvals, contexts } = visible.value;
    const isOff = asked === 'strict' ? (contexts ?? []).length === 0 : approvals === null;
    return isOff ? undefined : classic;
};
const demandsOf = ({ rules, classic, visible }) => {
    const demands = rules.map(({ rule, source }) => demandOfRule(rule, source));
    if (classic.known) {
        if (classic.value !== null)
            demands.push(demandOfClassic(classic.value));
    }
    else if (visible.known && visible.value !== null)
        demands.push(demandOfVisible(visible.value));
    return demands;
};
const contextsOf = (demands) => {
    const found = new Map();
    for (const { contexts, source } of demands) {
        for (const { context, appId } of contexts) {
            const key = JSON.stringify([context, appId]);
            const entry = found.get(key) ?? { context, appId, sources: [] };
            entry.sources = distinctSources([...entry.sources, source]);
            found.set(key, entry);
        }
    }
    return [...found.values()];
};
/**
 * Merges all sources into one rule, value by value the strictest, as GitHub applies them.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets#about-rule-layering
 */
const effectiveRule = (observed) => {
    const demands = demandsOf(observed);
    const seen = (value, asking, asked) => {
        const unseen = observed.unseenRules ?? unseenClassic(observed, asked);
        return {
            value,
            sources: distinctSources(asking.map(({ source }) => source)),
            ...(unseen === undefined ? {} : { unseen }),
        };
    };
    const approvals = demands.reduce((most, demand) => Math.max(most, demand.approvals), 0);
    const contexts = contextsOf(demands);
    const others = new Map();
    for (const { rule, source } of observed.rules) {
        if (rule.type !== 'other')
            continue;
        others.set(rule.name, distinctSources([...(others.get(rule.name) ?? []), source]));
    }
    return {
        branch: observed.branch,
        isProtected: seen(demands.length > 0, demands, 'isProtected'),
        approvals: seen(approvals, demands.filter((demand) => approvals > 0 && demand.approvals === approvals), 'approvals'),
        contexts: seen(contexts, demands.filter((demand) => demand.contexts.length > 0), 'contexts'),
        flag: (flag) => {
            const asking = demands.filter(({ flags }) => flags.has(flag));
            return seen(asking.length > 0, asking, flag);
        },
        others,
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/protection/ref-patterns.js

/** What means something in a glob elsewhere; what is escaped already stays as it is. */
const BRACES = /\\.|[{},]/gs;
const ESCAPED = { '{': '\\{', '}': '\\}', ',': '\\,' };
/**
 * A pattern of a ruleset over full ref names. GitHub matches them with `fnmatch` by segments, where
 * `**` only crosses slashes in front of one: a `**` at the end is a plain `*`. It knows no braces, and
 * no ref ends with a slash.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#using-fnmatch-syntax
 */
const refPattern = (pattern) => pattern.endsWith('/')
    ? () => false
    : (0,standards_glob/* pathGlob */.Qh)(pattern.replace(/(^|\/)\*\*$/, '$1*').replace(BRACES, (found) => ESCAPED[found] ?? found));
/** Whether a ruleset is about a branch, by its target and patterns, whatever its enforcement. */
const reachesBranch = ({ target, include, exclude }, branch, defaultBranch) => {
    if (target !== 'branch')
        return false;
    const ref = `refs/heads/${branch}`;
    const matches = (pattern) => pattern === '~ALL' ||
        (pattern === '~DEFAULT_BRANCH' ? branch === defaultBranch : refPattern(pattern)(ref));
    return include.some(matches) && !exclude.some(matches);
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/protection/named-ruleset.js





/** Which enforcement holds more: https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#about-using-enforcement-statuses */
const RANK = { disabled: 0, evaluate: 1, active: 2 };
const isEnforcement = (value) => value !== undefined && Object.hasOwn(RANK, value);
const strongest = (rulesets) => rulesets.toSorted((a, b) => RANK[b.enforcement] - RANK[a.enforcement])[0];
/** The setting is met by a rule that applies, whatever else could not be seen. */
const isProven = (observed, fits) => observed.rules.some(({ source }) => source.kind !== 'classic' && fits(source));
const weak = (key, wanted, ruleset, { section, facts }) => ({
    key,
    violation: {
        rule: 'process/ruleset',
        title: `Enforcement of ${sourceName(ruleset.source)} is ${ruleset.enforcement}, so it stops nobody`,
        expected: wanted,
        actual: ruleset.enforcement,
        setAt: setAtOf([ruleset.source], facts.repository),
        fix: `Set the enforcement of ${sourceName(ruleset.source)} to ${wanted}; ${askedIn(section, key)}`,
    },
});
const missing = (key, said, source, { section, facts }) => ({
    key,
    violation: {
        rule: 'process/ruleset',
        title: said.title,
        expected: said.expected,
        actual: said.actual,
        setAt: setAtOf(source === undefined ? [] : [source], facts.repository),
        fix: `${said.remedy}; ${askedIn(section, key)}`,
    },
});
/** `ruleset = name`: there, about the branch, and enforced. */
const judgeNamed = (name, wanted, question) => {
    const { facts, observed, section } = question;
    const key = 'ruleset';
    const { branch } = observed;
    if (isProven(observed, (source) => source.name === name))
        return { key };
    if (!facts.rulesets.known)
        return { key, unseen: facts.rulesets };
    const same = facts.rulesets.value.filter(({ source }) => source.name === name);
    const reaching = same.filter((ruleset) => reachesBranch(ruleset, branch, facts.repository.defaultBranch));
    const found = strongest(reaching);
    if (found !== undefined) {
        if (RANK[found.enforcement] >= RANK[wanted])
            return { key };
        const own = Object.hasOwn(section.table, 'enforcement') ? 'enforcement' : key;
        return weak(own, wanted, found, question);
    }
    const [elsewhere] = same;
    return missing(key, elsewhere === undefined
        ? {
            title: `There is no ruleset ${(0,shared_words/* named */.KT)(name)}`,
            expected: name,
            actual: null,
            remedy: `Add an active ruleset ${(0,shared_words/* named */.KT)(name)} for ${branch}`,
        }
        : {
            title: `${sentence(sourceName(elsewhere.source))} does not reach ${branch}`,
            expected: `refs/heads/${branch}`,
            actual: (0,shared_words/* several */.J$)(elsewhere.include),
            remedy: `Let ${sourceName(elsewhere.source)} target ${branch}`,
        }, elsewhere?.source, question);
};
/** `enforcement` without a name: some ruleset of the branch, or its classic rule, is enforced so. */
const judgeAny = (wanted, question) => {
    const { facts, observed } = question;
    const key = 'enforcement';
    const { classic, visible, branch } = observed;
    const isClassic = (classic.known && classic.value !== null) || (visible.known && visible.value !== null);
    if (wanted === 'disabled' || isClassic || isProven(observed, () => true))
        return { key };
    const unseen = !facts.rulesets.known
        ? facts.rulesets
        : classic.known || visible.known
            ? undefined
            : classic;
    const reaching = facts.rulesets.known
        ? facts.rulesets.value.filter((ruleset) => reachesBranch(ruleset, branch, facts.repository.defaultBranch))
        : [];
    const found = strongest(reaching);
    if (found !== undefined && RANK[found.enforcement] >= RANK[wanted])
        return { key };
    if (unseen !== undefined)
        return { key, unseen };
    return found === undefined
        ? missing(key, {
            title: `No ruleset is about ${branch}`,
            expected: wanted,
            actual: null,
            remedy: `Add a ruleset for ${branch} with enforcement ${wanted}`,
        }, undefined, question)
        : weak(key, wanted, found, question);
};
/** `[process.branches] ruleset` and `enforcement`; [] where neither is asked. */
const judgeRuleset = (question) => {
    const name = textOf(question.section, 'ruleset');
    const said = textOf(question.section, 'enforcement');
    const wanted = isEnforcement(said) ? said : undefined;
    if (name !== undefined) {
        const outcome = judgeNamed(name, wanted ?? 'active', question);
        // What is wrong may have been told under either key.
        return outcome.unseen === undefined || wanted === undefined
            ? [outcome]
            : [outcome, { ...outcome, key: 'enforcement' }];
    }
    return wanted === undefined ? [] : [judgeAny(wanted, question)];
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/protection/observed.js


const isActive = ({ enforcement }) => enforcement === 'active';
/** Active rules of a branch by the rulesets' own patterns. */
const rulesByPattern = (rulesets, branch, defaultBranch) => {
    const reaching = rulesets.filter((ruleset) => isActive(ruleset) && reachesBranch(ruleset, branch, defaultBranch));
    const unseen = reaching.map(({ rules }) => rules).find((rules) => !rules.known);
    return {
        rules: reaching.flatMap(({ id, source, rules }) => rules.known ? rules.value.map((rule) => ({ rule, ruleset: id, source })) : []),
        ...(unseen === undefined || unseen.known ? {} : { unseenRules: unseen }),
    };
};
const rulesOf = ({ rulesets, repository }, branch, listed) => {
    if (listed.known)
        return { rules: listed.value };
    if (rulesets.known)
        return rulesByPattern(rulesets.value, branch, repository.defaultBranch);
    return { rules: [], unseenRules: listed };
};
/**
 * What is seen of a branch. Of the default branch GitHub lists the rules itself; of another one they
 * follow from the patterns of the rulesets, and its classic protection is not read.
 */
const observe = (facts, branch) => {
    const { protection } = facts;
    if (protection.known && protection.value.branch === branch) {
        const { rules, classic, visible } = protection.value;
        return { branch, ...rulesOf(facts, branch, rules), classic, visible };
    }
    const away = protection.known
        ? (0,known/* unknown */.L)(`the classic protection of ${branch} was not read: it is not the default branch`)
        : protection;
    const listed = protection.known && !facts.rulesets.known ? facts.rulesets : away;
    return { branch, ...rulesOf(facts, branch, listed), classic: away, visible: away };
};
/** What one ruleset would ask of a branch by itself, were it active. */
const observedAlone = (branch, { id, source, rules }) => ({
    branch,
    rules: rules.known ? rules.value.map((rule) => ({ rule, ruleset: id, source })) : [],
    classic: (0,known/* known */.e)(null),
    visible: (0,known/* known */.e)(null),
});

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/branch-protection.js











const branch_protection_ID = 'process/branch-protection';
/** Rulesets that would meet the setting, were they active; their rules are known. */
const idle = ({ rulesets, repository }, asked, branch) => (rulesets.known ? rulesets.value : []).filter((ruleset) => ruleset.enforcement !== 'active' &&
    ruleset.rules.known &&
    reachesBranch(ruleset, branch, repository.defaultBranch) &&
    asked.isMet(effectiveRule(observedAlone(branch, ruleset))));
const judgeSetting = (asked, rule, section, facts) => {
    const { key, beside } = asked;
    if (asked.isMet(rule))
        return { key };
    const { unseen, sources } = asked.part(rule);
    if (unseen !== undefined)
        return { key, unseen };
    const would = idle(facts, asked, rule.branch);
    const home = beside === 'contexts' ? rule.contexts.sources : rule.flag(beside).sources;
    const places = [sources, would.map(({ source }) => source), home].find(({ length }) => length > 0);
    const setAt = setAtOf((places ?? []).slice(0, 1), facts.repository);
    const notes = would.map(({ source, enforcement }) => ` ${sentence(sourceName(source))} would do so, but its enforcement is ${enforcement}.`);
    return {
        key,
        violation: {
            rule: asked.rule,
            title: asked.title(rule),
            expected: asked.expected,
            actual: asked.actual(rule),
            setAt,
            fix: `${sentence(asked.remedy)}, in ${setAt.name}; ${askedIn(section, key)}${notes.join('')}`,
        },
    };
};
const branch_protection_judge = (section, input) => {
    const { facts } = input;
    const { repository } = facts;
    if (flagOf(section, 'protection') === false) {
        return nothingAsked(branch_protection_ID, input, '[process.branches] says protection = false');
    }
    if (!asksProtection(section))
        return nothingAsked(branch_protection_ID, input, '[process.branches] asks for no protection');
    if (facts.head === null && facts.from === 'github') {
        return nothingYet(branch_protection_ID, input, 'The repository has no commits, so there is no branch to protect yet');
    }
    const branch = textOf(section, 'branch') ?? repository.defaultBranch;
    if (branch === null) {
        return [(0,shared_asked/* unknownResult */.q8)(branch_protection_ID, repository.name, { reason: 'the default branch is not known' })];
    }
    if (!facts.protection.known && !facts.rulesets.known) {
        return [(0,shared_asked/* unknownResult */.q8)(branch_protection_ID, repository.name, facts.protection)];
    }
    const observed = observe(facts, branch);
    const rule = effectiveRule(observed);
    const question = { section, facts, observed };
    const outcomes = [
        ...judgeRuleset(question),
        ...askedSettings(section).map((asked) => judgeSetting(asked, rule, section, facts)),
        ...judgeBypass(question),
    ];
    return resultsOfSettings(branch_protection_ID, outcomes, input, {
        pass: `${branch} is protected as check.toml asks`,
        fail: `${branch} is protected less than check.toml asks`,
    });
};
/**
 * Whether the branch is protected as `[process.branches]` asks, by classic protection and all
 * rulesets together.
 */
const branchProtection = {
    id: branch_protection_ID,
    domain: 'process',
    title: 'The default branch is protected as declared',
    why: 'What check.toml asks for holds nobody unless GitHub is set to enforce it. Rules come from classic protection, from the repository, the organization and the enterprise: what counts is what they do together, and who may bypass them.',
    fix: 'Change the setting at the place that the finding names, or say in check.toml what is really meant.',
    severity: 'high',
    permissions: ['Metadata: read', 'Administration: read'],
    blind: 'Without Administration: read, whether stale approvals are dismissed, the last push is approved, branches are up to date and administrators are held to the rules by classic protection, and without write access to a ruleset, who may bypass it.',
    whenDeprecated: true,
    run: (input) => judgeSections(branch_protection_ID, ['branches'], input, ({ branches }) => branches === undefined ? [] : branch_protection_judge(branches, input)),
};

// EXTERNAL MODULE: ./packages/core/lib/model/commit.js
var model_commit = __webpack_require__(644);
;// CONCATENATED MODULE: ./packages/core/lib/checks/process/protection/incident.js
/** Remembers the first reason why a part could not be judged. */
const note = (unseen, part, why) => {
    if (!unseen.has(part))
        unseen.set(part, why);
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/protection/direct-pushes.js




const pushed = (commit, needs, input) => {
    const { login } = commit.author.account ?? {};
    const who = (0,shared_words/* named */.KT)(login ?? commit.author.name, 60);
    return {
        rule: 'process/direct-push',
        subject: commit.oid,
        title: `Commit ${(0,model_commit/* shortId */.m)(commit.oid)} by ${who} reached ${needs.branch} without a pull request`,
        expected: 'a merged pull request',
        actual: 'pushed directly',
        evidence: { ...commitEvidence(commit, input), event: 'push' },
        sources: needs.pullRequest.sources,
        remedy: `Review commit ${(0,model_commit/* shortId */.m)(commit.oid)} now`,
        after: commit.oid,
    };
};
/**
 * Commits on the branch itself that no pull request brought. The repository's first commit had
 * nothing to be compared with.
 */
const directPushes = ({ commits, pullRequests }, needs, unseen, input) => {
    if (!needs.pullRequest.value) {
        if (needs.pullRequest.unseen)
            note(unseen, 'pull requests', needs.pullRequest.unseen);
        return [];
    }
    const bases = new Map(pullRequests.map(({ number, base }) => [number, base]));
    return commits
        .filter(({ mainline, parents }) => mainline && parents > 0)
        .filter((commit) => {
        const brought = commit.pullRequests;
        if (!brought.known) {
            note(unseen, 'pull requests', brought);
            return false;
        }
        // Merged into another branch, and pushed from there.
        return !brought.value.some((number) => (bases.get(number) ?? needs.branch) === needs.branch);
    })
        .map((commit) => pushed(commit, needs, input));
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/protection/recorded-bypasses.js


const NOTHING = /^0+$/;
const bypassed = (suite, branch, { facts }) => {
    const { actor, after, before, time } = suite;
    const oid = NOTHING.test(after) ? before : after;
    const base = facts.repository.url;
    const url = suite.url ?? (base === undefined ? undefined : `${base}/commit/${oid}`);
    return {
        rule: 'process/rule-bypass',
        subject: oid,
        title: `${(0,shared_words/* named */.KT)(actor ?? 'Somebody')} bypassed the rules of ${branch} with ${(0,model_commit/* shortId */.m)(oid)}`,
        expected: 'rules that are met',
        actual: 'a bypass',
        evidence: {
            commit: oid,
            time,
            event: 'bypass',
            ...(actor === null ? {} : { actor }),
            ...(url === undefined ? {} : { url }),
        },
        sources: [],
        remedy: `Ask ${(0,shared_words/* named */.KT)(actor ?? 'who did it')} why, and review ${(0,model_commit/* shortId */.m)(oid)} now`,
        after: oid,
    };
};
/**
 * Bypasses by GitHub's own record, put together with what is known of the same push otherwise: then
 * the record says who did it.
 */
const withBypasses = (incidents, suites, branch, input) => {
    const found = [...incidents];
    for (const suite of suites) {
        const recorded = bypassed(suite, branch, input);
        const at = found.findIndex(({ after }) => after === recorded.after);
        const same = found[at];
        if (same === undefined)
            found.push(recorded);
        else if (same.evidence.event !== 'bypass') {
            const title = `${same.title}, by a bypass`;
            found[at] = { ...same, title, evidence: { ...same.evidence, ...recorded.evidence } };
        }
    }
    return found;
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/protection/requirements.js


const requirements_nothing = (value) => ({ value, sources: [] });
const checksOf = (section, rule, isProtected) => {
    const asked = askedChecks(section);
    const { sources, value } = rule.contexts;
    if (Array.isArray(asked)) {
        return { value: asked.map((context) => ({ context, appId: null })), sources };
    }
    return asked === true || isProtected ? { ...rule.contexts, value } : requirements_nothing([]);
};
/** What `[process.branches]` asks of a change, and of what it leaves open what the rules ask. */
const requirementsOf = (section, rule) => {
    const isProtected = flagOf(section, 'protection') === true || textOf(section, 'ruleset') !== undefined;
    const wanted = numberOf(section, 'required_reviews') ?? 0;
    const pullRequest = rule.flag('pullRequest');
    return {
        branch: rule.branch,
        pullRequest: wanted > 0
            ? { value: true, sources: pullRequest.sources }
            : isProtected
                ? // A requirement that is seen is not made weaker by what is not.
                    pullRequest.value
                        ? { value: true, sources: pullRequest.sources }
                        : pullRequest
                : requirements_nothing(false),
        approvals: wanted > 0
            ? { value: wanted, sources: rule.approvals.sources }
            : isProtected
                ? rule.approvals
                : requirements_nothing(0),
        fresh: flagOf(section, 'dismiss_stale_reviews') === true,
        dismisses: rule.flag('dismissStale'),
        checks: checksOf(section, rule, isProtected),
        mergeQueue: rule.others.has('merge_queue'),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/protection/approvals.js
/** What changes a reviewer's mind in GitHub's eyes; a comment leaves an approval as it was. */
const OPINIONS = new Set([
    'APPROVED',
    'CHANGES_REQUESTED',
    'DISMISSED',
]);
const loginOf = ({ author }) => author?.login.toLowerCase() ?? '';
/**
 * Counts the approvals that held when the pull request was merged: of each reviewer the latest
 * review with an opinion, never the author's own, and of those alone who may write: who may do so
 * now, for GitHub does not tell who could then.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/about-pull-request-reviews
 */
const approvalsOf = ({ author, headOid, mergedAt }, reviews) => {
    const latest = new Map();
    for (const review of reviews) {
        if (!OPINIONS.has(review.state) || Date.parse(review.time) > Date.parse(mergedAt))
            continue;
        const login = loginOf(review);
        if (author !== null && login === author.login.toLowerCase())
            continue;
        const before = latest.get(login);
        if (before === undefined || Date.parse(before.time) <= Date.parse(review.time)) {
            latest.set(login, review);
        }
    }
    const unsure = [...latest.values()].filter(({ state, changed, canPush }) => state === 'DISMISSED' &&
        canPush !== false &&
        changed !== undefined &&
        Date.parse(changed) > Date.parse(mergedAt)).length;
    const approved = [...latest.values()].filter(({ state }) => state === 'APPROVED');
    const counted = approved.filter(({ canPush }) => canPush !== false);
    const stale = counted.filter(({ commit }) => commit !== null && headOid !== null && commit !== headOid).length;
    return { fresh: counted.length - stale, stale, outside: approved.length - counted.length, unsure };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/protection/live-checks.js



/**
 * Whether a check that reported is the one that is required: by its exact name, and by its App where
 * one is demanded. A report whose App is not known may be it.
 */
const isReportOf = ({ context, appId }, state) => state.context === context && (appId === null || state.appId === null || state.appId === appId);
/** Why a name that almost fits does not count. */
const hint = (required, reported) => {
    const { context, appId } = required;
    if (reported.some((state) => state.context === context)) {
        return ` A check of that name is reported, but not by the App ${appId} that is demanded.`;
    }
    const alike = reported.find((state) => state.context.trim().toLowerCase() === context.trim().toLowerCase());
    if (alike !== undefined) {
        return ` ${(0,shared_words/* named */.KT)(alike.context)} is reported; names are compared by case and by every space.`;
    }
    const close = reported
        .map((state) => state.context)
        .filter((name) => name.startsWith(`${context} (`) || name.startsWith(`${context} / `));
    return close.length === 0 ? '' : ` Reported is ${(0,shared_words/* several */.J$)([...new Set(close)], 3)}.`;
};
const judgeOne = (required, facts) => {
    const { runs, head, repository } = facts;
    const { context, sources } = required;
    const key = context;
    if (!runs.known)
        return { key, unseen: runs };
    const commits = runs.value.commits.filter(({ contexts }) => contexts.length > 0);
    const reported = commits.flatMap(({ contexts }) => contexts);
    if (reported.some((state) => isReportOf(required, state)))
        return { key };
    if (runs.value.commits.some(({ complete }) => !complete)) {
        return { key, unseen: (0,known/* unknown */.L)('not all checks of the recent commits could be read') };
    }
    // What only runs on pull requests never reports on the branch itself.
    if (!commits.some(({ oid }) => oid !== head?.oid)) {
        return { key, unseen: (0,known/* unknown */.L)('no recently merged pull request with checks was seen') };
    }
    const where = sourceNames(sources);
    return {
        key,
        violation: {
            rule: 'process/dead-required-check',
            title: `Nothing reports the check ${(0,shared_words/* named */.KT)(context)}, which ${where} requires`,
            expected: context,
            actual: [...new Set(reported.map((state) => state.context))].sort().slice(0, 50),
            setAt: setAtOf(sources.slice(0, 1), repository),
            fix: `Take ${(0,shared_words/* named */.KT)(context)} out of the required status checks in ${where}, or let the job report under that name again: none of ${(0,shared_words/* count */.U9)(commits.length, 'recent commit')} has it.${hint(required, reported)}`,
        },
    };
};
/** Required checks that nothing reported lately: every pull request would wait for them. */
const judgeLiveness = (rule, facts) => {
    const found = new Map();
    for (const required of rule.contexts.value) {
        const outcome = judgeOne(required, facts);
        // Required of one App and of another: one finding about the name.
        if (found.get(outcome.key)?.violation === undefined)
            found.set(outcome.key, outcome);
    }
    return [...found.values()];
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/protection/passed.js

/** GitHub lets these through: https://docs.github.com/en/pull-requests/reference/status-checks */
const PASSED = new Set(['success', 'neutral', 'skipped']);
/**
 * Which required checks had not passed. Where a check and a commit status share a name, GitHub wants
 * both.
 */
const notPassed = (required, states) => {
    const found = new Map();
    for (const one of required) {
        const reports = states.filter((state) => isReportOf(one, state));
        const bad = reports.find(({ state }) => !PASSED.has(state));
        const { context } = one;
        if (bad !== undefined)
            found.set(context, { context, state: bad.state });
        else if (reports.length === 0)
            found.set(context, { context, state: 'missing' });
    }
    return [...found.values()];
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/protection/unchecked-merges.js






/** How many approvals a pull request had, where they were too few; null where they were enough. */
const tooFew = (pullRequest, { approvals, fresh, dismisses }, unseen) => {
    const required = approvals.value;
    if (approvals.unseen)
        note(unseen, 'reviews', approvals.unseen);
    if (required === 0)
        return null;
    const { reviews } = pullRequest;
    if (!reviews.known) {
        note(unseen, 'reviews', reviews);
        return null;
    }
    const given = approvalsOf(pullRequest, reviews.value);
    const all = given.fresh + given.stale;
    if (all < required && all + given.unsure >= required) {
        note(unseen, 'reviews', (0,known/* unknown */.L)(`an approval of #${pullRequest.number} was taken back, maybe after the merge`));
        return null;
    }
    const { outside } = given;
    if (!fresh || given.stale === 0) {
        return all >= required ? null : { approvals: all, stale: 0, outside };
    }
    if (given.fresh >= required)
        return null;
    if (all >= required) {
        // GitHub dismisses what went stale, and knows better: a merge from the base changes no code.
        if (dismisses.value)
            return null;
        if (dismisses.unseen) {
            note(unseen, 'reviews', dismisses.unseen);
            return null;
        }
    }
    return { approvals: given.fresh, stale: given.stale, outside };
};
const missedChecks = ({ checks }, needs, unseen) => {
    if (needs.checks.unseen)
        note(unseen, 'checks', needs.checks.unseen);
    if (needs.checks.value.length === 0)
        return [];
    if (!checks.known) {
        note(unseen, 'checks', checks);
        return [];
    }
    const missed = notPassed(needs.checks.value, checks.value);
    if (missed.length > 0 && needs.mergeQueue) {
        const reason = 'pull requests go through a merge queue, whose checks were not read';
        note(unseen, 'checks', (0,known/* unknown */.L)(reason));
        return [];
    }
    return missed;
};
const unchecked_merges_merged = (pullRequest, needs, unseen) => {
    const few = tooFew(pullRequest, needs, unseen);
    const missed = missedChecks(pullRequest, needs, unseen);
    if (few === null && missed.length === 0)
        return null;
    const { number, mergedBy, mergeCommit } = pullRequest;
    const required = needs.approvals.value;
    const states = missed.map(({ context, state }) => `${(0,shared_words/* named */.KT)(context)} (${state})`);
    const stale = few === null || few.stale === 0 ? '' : `, ${few.stale} stale`;
    const outside = few === null || few.outside === 0 ? '' : `, ${few.outside} without write access to it`;
    const said = [
        ...(few === null
            ? []
            : [`with ${few.approvals} of ${(0,shared_words/* count */.U9)(required, 'approval')}${stale}${outside}`]),
        ...(missed.length === 0
            ? []
            : [`without the ${missed.length === 1 ? 'check' : 'checks'} ${(0,shared_words/* several */.J$)(states)}`]),
    ];
    const checks = needs.checks.value.map(({ context }) => context);
    return {
        rule: few === null ? 'process/merged-without-checks' : 'process/merged-without-approval',
        subject: `#${number}`,
        title: `Pull request #${number} was merged ${said.join(' and ')}`,
        expected: {
            ...(few === null ? {} : { approvals: required }),
            ...(missed.length === 0 ? {} : { checks }),
        },
        actual: {
            ...(few === null ? {} : { approvals: few.approvals }),
            ...(missed.length === 0
                ? {}
                : { checks: missed.map((one) => `${one.context}: ${one.state}`) }),
        },
        evidence: {
            ...pullRequestEvidence(pullRequest),
            ...(mergedBy === null ? {} : { actor: mergedBy.login }),
            event: 'merge',
        },
        sources: few === null ? needs.checks.sources : needs.approvals.sources,
        remedy: `Review pull request #${number} now`,
        after: mergeCommit,
    };
};
/** Pull requests that were merged with too few approvals, or past a required check. */
const uncheckedMerges = ({ pullRequests }, needs, unseen) => pullRequests
    .filter(({ base }) => base === needs.branch)
    .flatMap((pullRequest) => unchecked_merges_merged(pullRequest, needs, unseen) ?? []);

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/bypassed.js
















const bypassed_ID = 'process/bypassed';
const bypassed_finding = (incident, branch, input) => {
    const { sources, remedy, after: _, ...said } = incident;
    const setAt = setAtOf(sources, input.facts.repository);
    return events_event({
        ...said,
        check: bypassed_ID,
        setAt,
        fix: `${remedy}. Who may bypass the rules of ${branch} is set in ${setAt.name}: leave only whom you mean. It has happened, so close the issue once it is looked at.`,
    }, input);
};
const summary = (left, branch, input) => {
    const rule = left[0]?.rule ?? 'process/rule-bypass';
    const setAt = setAtOf([], input.facts.repository);
    return events_event({
        check: bypassed_ID,
        rule,
        subject: rule,
        title: `${(0,shared_words/* count */.U9)(left.length, 'more change')} got past the rules of ${branch}`,
        expected: 0,
        actual: left.length,
        setAt,
        fix: `Find out why so much gets past the rules: they are set in ${setAt.name}, with who may bypass them.`,
    }, input);
};
const newestFirst = (a, b) => (b.evidence.time ?? '').localeCompare(a.evidence.time ?? '') || a.subject.localeCompare(b.subject);
const bypassed_judge = (section, input) => {
    const { facts } = input;
    const { name, defaultBranch } = facts.repository;
    if (!asksProtection(section)) {
        return nothingAsked(bypassed_ID, input, '[process.branches] asks for no protection');
    }
    if (facts.head === null && facts.from === 'github') {
        return nothingYet(bypassed_ID, input, 'The repository has no commits, so nothing got past a rule yet');
    }
    const branch = textOf(section, 'branch') ?? defaultBranch;
    if (branch === null || branch !== defaultBranch) {
        const reason = 'only what reaches the default branch is read';
        return [(0,shared_asked/* unknownResult */.q8)(bypassed_ID, name, { reason })];
    }
    const { activity, bypasses } = facts;
    const unseen = new Map();
    const needs = requirementsOf(section, effectiveRule(observe(facts, branch)));
    const incidents = [];
    if (activity.known) {
        const { value } = activity;
        incidents.push(...directPushes(value, needs, unseen, input));
        incidents.push(...uncheckedMerges(value, needs, unseen));
        const gap = gapIn(value);
        if (gap !== null)
            unseen.set('commits', gap);
    }
    else
        unseen.set('commits', activity);
    if (!bypasses.known)
        unseen.set('bypasses', bypasses);
    const all = withBypasses(incidents, bypasses.known ? bypasses.value : [], branch, input);
    const tonight = atMost(all.toSorted(newestFirst), (incident) => bypassed_finding(incident, branch, input), (left) => summary(left, branch, input));
    const commits = activity.known ? activity.value.commits : [];
    const isBlind = commits.length > 0 && commits.every(({ pullRequests }) => !pullRequests.known);
    return resultsOf(bypassed_ID, input, {
        findings: withEarlier(bypassed_ID, tonight, facts),
        unknowns: [...unseen].map(([part, why]) => unseenPart(bypassed_ID, part, why, input)),
        judged: (activity.known && !isBlind) || bypasses.known,
    }, asSeen({
        pass: `Nothing got past the rules of ${branch}: ${(0,shared_words/* count */.U9)(commits.length, 'commit')} looked at`,
        fail: all.length === 0
            ? 'Nothing new; what earlier scans found is still open'
            : `${(0,shared_words/* count */.U9)(all.length, 'change')} got past the rules of ${branch}`,
    }, unseen.size > 0));
};
/**
 * What got past the rules: pushed without a pull request, merged without approvals or past a required
 * check, or bypassed by GitHub's own record. Robots are not excused: they are the usual way.
 */
const bypassed_bypassed = {
    id: bypassed_ID,
    domain: 'process',
    title: 'What reached the default branch was reviewed and checked',
    why: 'Settings say what should happen. An administrator, an App on the bypass list, or rules that were off for an hour make the difference to what did.',
    fix: 'Review what got in, and take out of the bypass list whoever should not be there.',
    severity: 'high',
    permissions: [
        'Contents: read',
        'Pull requests: read',
        'Checks: read',
        'Commit statuses: read',
        'Administration: write',
    ],
    blind: 'Without Administration: write, pushes that bypassed a rule by GitHub’s own record, which GitHub shows to nobody else; without Pull requests: read, who approved; without Checks: read and Commit statuses: read, what had passed.',
    whenDeprecated: true,
    run: (input) => judgeSections(bypassed_ID, ['branches'], input, ({ branches }) => branches === undefined ? [] : bypassed_judge(branches, input)),
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/files/front-matter.js
const OPEN = /^\uFEFF?---[ \t]*\r?\n/;
/** Takes front matter off a text; null where there is none. */
const splitFrontMatter = (text) => {
    const [open] = OPEN.exec(text) ?? [];
    if (open === undefined)
        return null;
    const body = text.slice(open.length);
    const close = /^---[ \t]*\r?$/m.exec(body);
    if (close === null)
        return null;
    return { front: body.slice(0, close.index), rest: body.slice(close.index + close[0].length) };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/changesets/format.js



const BUMPS = ['patch', 'minor', 'major', 'none'];
const faultsOfBumps = (front, { allowed }) => {
    const expected = 'packages with their bump, e.g. "web": minor';
    const parsed = (0,settings/* parseSettings */.P$)('front-matter.yml', front);
    if (!parsed.ok) {
        return [
            {
                about: 'front matter',
                title: 'its front matter cannot be read',
                line: parsed.line + 1,
                expected,
                actual: parsed.message,
            },
        ];
    }
    // An empty changeset is allowed: `changeset add --empty` makes one.
    if (parsed.value === null)
        return [];
    if (!(0,settings/* isTable */.bI)(parsed.value)) {
        return [
            {
                about: 'front matter',
                title: 'its front matter names no packages',
                expected,
                actual: (0,shared_words/* named */.KT)(JSON.stringify(parsed.value)),
            },
        ];
    }
    const bumps = Object.entries(parsed.value);
    const wrong = bumps.filter(([, bump]) => typeof bump !== 'string' || !BUMPS.includes(bump));
    const forbidden = allowed === undefined
        ? []
        : bumps.filter(([, bump]) => typeof bump === 'string' &&
            BUMPS.includes(bump) &&
            bump !== 'none' &&
            !allowed.includes(bump));
    const shown = (list) => (0,shared_words/* several */.J$)(list.map(([name, bump]) => `${name}: ${typeof bump === 'string' ? bump : JSON.stringify(bump)}`));
    return [
        ...(wrong.length > 0
            ? [
                {
                    about: 'bump',
                    title: 'it names a bump that does not exist',
                    expected: BUMPS.join(', '),
                    actual: shown(wrong),
                },
            ]
            : []),
        ...(forbidden.length > 0
            ? [
                {
                    about: 'allowed_bump_types',
                    title: 'it names a bump that is not allowed',
                    expected: (allowed ?? []).join(', '),
                    actual: shown(forbidden),
                },
            ]
            : []),
    ];
};
/**
 * What is wrong with the text of a changeset:
 * https://github.com/changesets/changesets/blob/main/docs/adding-a-changeset.md
 */
const faultsOf = (text, format) => {
    const parts = splitFrontMatter(text);
    if (parts === null) {
        return [
            {
                about: 'front matter',
                title: 'it has no front matter',
                line: 1,
                expected: 'front matter between two lines of ---',
                actual: (0,shared_words/* named */.KT)(text.split('\n', 1)[0] ?? ''),
            },
        ];
    }
    const faults = faultsOfBumps(parts.front, format);
    const { length } = parts.rest.trim();
    if (length === 0 && format.requireDescription) {
        faults.push({
            about: 'description',
            title: 'it has no description',
            expected: 'a description',
            actual: 'none',
        });
    }
    else if (length > 0 && length < format.minLength) {
        faults.push({
            about: 'description',
            title: 'its description is too short',
            expected: `${format.minLength} characters`,
            actual: `${length} characters`,
        });
    }
    return faults;
};

// EXTERNAL MODULE: ./packages/core/lib/standards/braces.js
var braces = __webpack_require__(3047);
;// CONCATENATED MODULE: ./packages/core/lib/checks/process/files/lookup.js



const isUnchanged = (seen) => !seen.known && 'unchanged' in seen;
/** The folder of a path, '' for the root. */
const folderOf = (path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
const nameIn = (path) => path.slice(path.lastIndexOf('/') + 1);
const within = (folder, name) => folder === '' ? name : `${folder}/${name}`;
/** Folders beside the files themselves: git has none, but people name them. */
const entriesFrom = (paths, folder) => {
    const prefix = folder === '' ? '' : `${folder}/`;
    const found = new Set();
    for (const path of paths) {
        if (!path.startsWith(prefix))
            continue;
        const rest = path.slice(prefix.length);
        const slash = rest.indexOf('/');
        found.add(slash === -1 ? rest : rest.slice(0, slash + 1));
    }
    return [...found];
};
/** Whether a folder above says that this one is not there. */
const isMissing = ({ listed }, folder) => {
    for (let child = folder; child !== ''; child = folderOf(child)) {
        const entries = listed.get(folderOf(child));
        if (entries?.known && !entries.value.includes(`${nameIn(child)}/`))
            return true;
    }
    return false;
};
/** Names of what lies in a folder, folders with a `/` at their end; none where there is no such folder. */
const entriesOf = (files, folder) => {
    const listed = files.listed.get(folder);
    if (listed?.known)
        return listed;
    if (files.paths.known)
        return (0,known/* known */.e)(entriesFrom(files.paths.value, folder));
    if (isMissing(files, folder))
        return (0,known/* known */.e)([]);
    return listed ?? files.paths;
};
/** As in standards/glob.ts: longer ones match nothing. */
const MAX_GLOB = 512;
const MAGIC = /[*?[\\]/;
/** The folder that a glob looks into before its first wildcard. */
const plainFolderOf = (pattern) => {
    const segments = pattern.split('/');
    const magic = segments.findIndex((segment) => MAGIC.test(segment));
    return segments.slice(0, magic === -1 ? -1 : magic).join('/');
};
/** What a glob without `{a,b}` finds: files, else folders (with a `/` at their end). */
const matchesOfOne = (files, pattern) => {
    const plain = pattern.replace(/^(?:\.\/)+/, '').replace(/\/$/, '');
    const matches = (0,standards_glob/* pathGlob */.Qh)(plain);
    const isFolder = pattern.endsWith('/');
    if (files.paths.known) {
        const found = isFolder ? [] : files.paths.value.filter(matches);
        return (0,known/* known */.e)(found.length > 0 ? found : foldersOf(files.paths.value).filter(matching(matches)));
    }
    if (isMissing(files, plainFolderOf(plain)))
        return (0,known/* known */.e)([]);
    const folder = folderOf(plain);
    if (MAGIC.test(folder) || nameIn(plain) === '**')
        return files.paths;
    const entries = entriesOf(files, folder);
    if (!entries.known)
        return entries;
    const all = entries.value.map((name) => within(folder, name));
    const found = isFolder ? [] : all.filter((path) => !path.endsWith('/') && matches(path));
    return (0,known/* known */.e)(found.length > 0 ? found : all.filter((path) => path.endsWith('/')).filter(matching(matches)));
};
const matching = (matches) => (folder) => matches(folder.slice(0, -1));
const folders = new WeakMap();
const foldersOf = (paths) => {
    const met = folders.get(paths);
    if (met !== undefined)
        return met;
    const found = new Set();
    for (const path of paths) {
        for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
            if (found.has(`${folder}/`))
                break;
            found.add(`${folder}/`);
        }
    }
    const made = [...found];
    folders.set(paths, made);
    return made;
};
/**
 * What a glob of a declaration finds. One that looks only into folders that were listed is answered
 * without the list of all files.
 */
const matchesOf = (files, glob) => {
    const patterns = glob.length > MAX_GLOB ? undefined : (0,braces/* expand */.f)(glob);
    if (patterns === undefined)
        return (0,known/* unknown */.L)('the glob is too long, or has too many alternatives');
    const found = new Set();
    for (const pattern of patterns) {
        const seen = matchesOfOne(files, pattern);
        if (!seen.known)
            return seen;
        for (const path of seen.value)
            found.add(path);
    }
    return (0,known/* known */.e)([...found]);
};
/** The text of a file that is there; unknown where it cannot be read as text. */
const textOfFile = ({ contents }, path) => {
    const content = contents.get(path);
    if (content === undefined)
        return (0,known/* unknown */.L)(`${path} was not read`, 'Contents: read');
    if (content.kind === 'text')
        return (0,known/* known */.e)(content.text);
    if (content.kind === 'unknown')
        return (0,known/* unknown */.L)(`${path} could not be read: ${content.reason}`);
    return (0,known/* unknown */.L)(`${path} is no text that can be read (${content.kind})`);
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/files/outcome.js




/** Beside what was not seen, each open finding that it might be about: it is not to be closed. */
const withCovered = (check, { open }, findings, unseen) => {
    const found = new Set(findings.map(({ fingerprint }) => fingerprint));
    const left = open.filter((one) => one.check === check && !found.has(one.fingerprint));
    const subjects = new Set(unseen.map(({ subject }) => subject));
    const all = [...unseen];
    for (const { covers, why } of unseen) {
        for (const one of covers === undefined ? [] : left.filter(covers)) {
            if (subjects.has(one.subject))
                continue;
            subjects.add(one.subject);
            all.push({ subject: one.subject, why });
        }
    }
    return all;
};
/**
 * The results of a check: one for what it judged, and one for each thing that it could not see.
 * @param judged whether anything was judged at all; otherwise there is nothing to pass
 */
const outcome = (check, { facts }, findings, unseen, words, judged = true) => {
    const { name } = facts.repository;
    const all = withCovered(check, facts, findings, unseen);
    const more = all.length - MOST;
    const [last] = all.slice(MOST);
    const told = all.slice(0, MOST);
    if (last !== undefined) {
        const { permission } = last.why;
        const why = {
            reason: `${more} more could not be seen, e.g. ${(0,shared_words/* named */.KT)(last.subject)}: ${last.why.reason}`,
        };
        told.push({ subject: name, why: permission === undefined ? why : { ...why, permission } });
    }
    const unknown = told.map(({ subject, file, why }) => ({
        ...(0,shared_asked/* unknownResult */.q8)(check, subject, why),
        ...(file === undefined ? {} : { file }),
    }));
    return judged || findings.length > 0 || unknown.length === 0
        ? [(0,verdict/* verdict */.W)(check, name, findings, words), ...unknown]
        : unknown;
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/changesets.js











const changesets_ID = 'process/changesets';
const MISSING = 'process/changeset-missing';
const MALFORMED = 'process/changeset-format';
const FOLDER = '.changeset';
const isChangeset = (path) => /^\.changeset\/[^/]+\.md$/.test(path) && path.toLowerCase() !== `${FOLDER}/readme.md`;
/** The pull request by which the changesets tool releases: it takes changesets out, and adds none. */
const isRelease = ({ head }) => head.startsWith('changeset-release/');
const withoutChangeset = ({ number, url, mergedAt, mergedBy, author, title }, touched, { section, input }) => events_event({
    check: changesets_ID,
    rule: MISSING,
    subject: `#${number}`,
    title: `Pull request #${number} was merged without a changeset: ${(0,shared_words/* named */.KT)(title)}`,
    expected: `a new file in ${FOLDER}`,
    actual: `changes in ${(0,shared_words/* several */.J$)(touched)}`,
    evidence: {
        url,
        time: mergedAt,
        pullRequest: { number, url },
        ...(mergedBy || author ? { actor: (mergedBy ?? author)?.login ?? '' } : {}),
    },
    fix: `Add the changeset now, in a pull request of its own (\`npx changeset\`); what needs one says \`[process.changesets] require_for_paths\` (${(0,shared_asked/* placeOf */.$t)(section.origin('require_for_paths'))}).`,
}, input);
const judgePullRequests = (into) => {
    const { section, input } = into;
    const wanted = (listOf(section, 'require_for_paths') ?? []).map((glob) => (0,standards_glob/* pathGlob */.Qh)(glob));
    if (wanted.length === 0)
        return;
    const excluded = (listOf(section, 'exclude_paths') ?? []).map((glob) => (0,standards_glob/* pathGlob */.Qh)(glob));
    const { activity } = input.facts;
    if (!activity.known) {
        const reason = `merged pull requests: ${activity.reason}`;
        into.unseen.push({ subject: 'require_for_paths', why: { ...activity, reason } });
        into.findings.push(...earlier(input));
        return;
    }
    const found = [];
    for (const pull of activity.value.pullRequests) {
        if (isRelease(pull))
            continue;
        if (!pull.files.known) {
            const reason = `files of pull request #${pull.number}: ${pull.files.reason}`;
            into.unseen.push({ subject: `#${pull.number}`, why: { ...pull.files, reason } });
            continue;
        }
        const files = pull.files.value;
        const touched = files
            .map(({ path }) => path)
            .filter((path) => !isChangeset(path) &&
            wanted.some((matches) => matches(path)) &&
            !excluded.some((matches) => matches(path)));
        if (touched.length === 0 || files.some(({ path, added }) => added && isChangeset(path)))
            continue;
        found.push(withoutChangeset(pull, touched, into));
    }
    const told = found.slice(0, MOST);
    const rest = found.slice(MOST);
    if (rest.length > 0) {
        const title = `${rest.length} more pull requests were merged without a changeset`;
        const fix = `Add changesets for them: ${(0,shared_words/* several */.J$)(rest.map(({ subject }) => subject), 20)}.`;
        const said = {
            title,
            expected: `a new file in ${FOLDER} with each`,
            actual: `${found.length} pull requests without`,
            setAt: listAt(input.facts.repository, 'merged pull requests'),
            fix: `${fix} What needs one says \`[process.changesets] require_for_paths\` (${(0,shared_asked/* placeOf */.$t)(section.origin('require_for_paths'))}).`,
        };
        told.push(events_event({ check: changesets_ID, rule: MISSING, subject: MISSING, ...said }, input));
    }
    into.findings.push(...withEarlier(changesets_ID, told, input.facts));
};
const earlier = ({ facts }) => withEarlier(changesets_ID, [], facts);
const formatOf = (section) => ({
    allowed: listOf(section, 'allowed_bump_types'),
    requireDescription: flagOf(section, 'require_description') !== false,
    minLength: numberOf(section, 'min_description_length') ?? 0,
});
const judgeFormat = (into) => {
    const { section, input, unseen } = into;
    const { facts } = input;
    if (flagOf(section, 'validate_format') === false)
        return;
    const entries = entriesOf(facts.files, FOLDER);
    if (isUnchanged(entries)) {
        const open = facts.open.filter(({ rule }) => rule === MALFORMED);
        into.findings.push(...asBefore(changesets_ID, { ...facts, open }).findings);
        return;
    }
    if (!entries.known) {
        unseen.push({
            subject: 'validate_format',
            why: entries,
            covers: ({ rule }) => rule === MALFORMED,
        });
        return;
    }
    const format = formatOf(section);
    const found = [];
    for (const path of entries.value.map((name) => `${FOLDER}/${name}`).filter(isChangeset)) {
        const text = textOfFile(facts.files, path);
        if (!text.known) {
            unseen.push({ subject: path, file: path, why: text });
            continue;
        }
        for (const { about, title, line, expected, actual } of faultsOf(text.value, format)) {
            found.push(violation({
                check: changesets_ID,
                rule: MALFORMED,
                subject: about,
                file: path,
                ...(line === undefined ? {} : { line }),
                title: `${(0,shared_words/* named */.KT)(path)}: ${title}`,
                expected,
                actual,
                fix: `Correct ${(0,shared_words/* named */.KT)(path)}; what is asked for stands in \`[process.changesets]\` (${(0,shared_asked/* placeOf */.$t)(section.origin('validate_format'))}).`,
            }, input));
        }
    }
    into.findings.push(...found.slice(0, MOST));
    const rest = found.slice(MOST);
    if (rest.length > 0) {
        const title = `${rest.length} more mistakes in changesets`;
        const fix = `Correct the files in ${FOLDER}; the next is ${(0,shared_words/* named */.KT)(rest[0]?.file ?? FOLDER)}.`;
        into.findings.push(violation({
            check: changesets_ID,
            rule: MALFORMED,
            subject: MALFORMED,
            title,
            expected: 'changesets that are well formed',
            actual: `${found.length} mistakes in all`,
            setAt: folderAt(facts.repository, FOLDER),
            fix: `${fix} What is asked for stands in \`[process.changesets]\` (${(0,shared_asked/* placeOf */.$t)(section.origin('validate_format'))}).`,
        }, input));
    }
};
const changesets_judge = (section, input) => {
    const into = { section, input, findings: [], unseen: [] };
    judgePullRequests(into);
    judgeFormat(into);
    const { findings, unseen } = into;
    return outcome(changesets_ID, input, findings, unseen, {
        pass: unseen.length > 0
            ? 'Changesets are in order, as far as could be seen'
            : 'Changesets are in order',
        fail: 'Changesets are missing or malformed',
    });
};
/** Pull requests that need a changeset bring one, and changesets are well formed. */
const changesets = {
    id: changesets_ID,
    domain: 'process',
    title: 'Merged pull requests bring their changesets, and those are well formed',
    why: 'What is merged without a changeset is released without a version of its own and without a word in the changelog.',
    fix: 'Add the missing changeset in a pull request of its own, or correct the file.',
    severity: 'medium',
    permissions: ['Contents: read', 'Pull requests: read'],
    blind: 'Without Pull requests: read, only the changesets that lie in the repository now are judged.',
    run: (input) => judgeSections(changesets_ID, ['changesets'], input, (sections) => sections.changesets === undefined ? [] : changesets_judge(sections.changesets, input)),
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/owners/judgement.js


/** Adds a finding about the file, once. */
const add = ({ check, input, file, findings }, said) => {
    const made = violation({ check, file, ...said }, input);
    if (!findings.some(({ fingerprint }) => fingerprint === made.fingerprint))
        findings.push(made);
};
/** Tells the first of a kind one by one, and the others as one. */
const addAll = (into, all, what) => {
    for (const said of all.slice(0, MOST))
        add(into, said);
    const rest = all.slice(MOST);
    const [first] = rest;
    if (first === undefined)
        return;
    add(into, {
        rule: first.rule,
        subject: first.rule,
        title: `${rest.length} more ${what} in CODEOWNERS`,
        expected: first.expected ?? null,
        actual: `${all.length} in all`,
        fix: `Correct them in ${into.file}; the next is in line ${first.line ?? 0}.`,
    });
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/owners/judge-errors.js


const ERROR = 'process/codeowners-error';
/** The word that an error points at: an owner, mostly. */
const culprit = ({ source, column }) => source
    .slice(Math.max(column - 1, 0))
    .trimStart()
    .split(/\s/, 1)[0] ?? '';
const told = (error, file) => {
    const { kind, line, source, suggestion, message } = error;
    const [pattern = ''] = source.trim().split(/\s/, 1);
    const word = culprit(error);
    return {
        rule: ERROR,
        subject: [kind, pattern, ...(word === pattern ? [] : [word])]
            .map((part) => (0,shared_words/* named */.KT)(part))
            .join(' '),
        title: `CODEOWNERS line ${line}: ${(0,shared_words/* named */.KT)(kind)}${word === '' ? '' : ` ${(0,shared_words/* named */.KT)(word)}`}`,
        line,
        expected: 'no error by GitHub’s own report',
        // The line says more than GitHub's message, which repeats the kind and the suggestion.
        actual: (0,shared_words/* named */.KT)(source === '' ? message : source, 300),
        fix: suggestion === null || suggestion === ''
            ? `Correct line ${line} of ${file}; owners must exist and have write access.`
            : `In line ${line} of ${file}: ${(0,shared_words/* named */.KT)(suggestion, 300)}`,
    };
};
/** Tells what GitHub itself finds wrong: unknown owners, missing write access, bad patterns. */
const judgeErrors = (into, { errors }) => {
    if (!errors.known) {
        const reason = `errors that GitHub finds in it: ${errors.reason}`;
        into.unseen.push({
            subject: 'errors',
            why: { ...errors, reason },
            covers: ({ rule }) => rule === ERROR,
        });
        return;
    }
    addAll(into, errors.value.map((error) => told(error, into.file)), 'errors');
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/owners/parse.js
/** GitHub does not load a larger file: https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-file-size */
const MAX_BYTES = 3 * 1024 * 1024;
/** A pattern ends at the first space that has no backslash before it. */
const endOfPattern = (text) => {
    for (let at = 0; at < text.length; at += 1) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === ' ' || text[at] === '\t')
            return at;
    }
    return text.length;
};
/**
 * Reads a CODEOWNERS file, in time proportional to its length. What is wrong in it GitHub tells
 * better: https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */
const parseCodeowners = (text) => {
    const found = [];
    for (const [index, raw] of text.split('\n').entries()) {
        const line = (index === 0 ? raw.replace(/^\uFEFF/, '') : raw).trim();
        if (line === '' || line.startsWith('#'))
            continue;
        const end = endOfPattern(line);
        const owners = [];
        for (const word of line.slice(end).split(/\s+/)) {
            if (word.startsWith('#'))
                break;
            if (word !== '')
                owners.push(word);
        }
        found.push({ line: index + 1, pattern: line.slice(0, end), owners });
    }
    return found;
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/owners/required.js


const requiredLines = ({ table }) => (Array.isArray(table.rules) ? table.rules : []).flatMap((rule) => (0,settings/* isTable */.bI)(rule) && typeof rule.pattern === 'string'
    ? [{ pattern: rule.pattern, owners: (0,lib_standards/* textsOf */.CB)(rule.owners) }]
    : []);
const same = (left, right) => {
    const known = new Set(left.map((owner) => owner.toLowerCase()));
    const other = new Set(right.map((owner) => owner.toLowerCase()));
    return known.size === other.size && [...known].every((owner) => other.has(owner));
};
/** They match every file. */
const EVERYTHING = new Set(['*', '**', '/**', '**/*', '/**/*']);
/** The lines of a file by pattern, for many questions. */
const byPattern = (lines) => {
    const found = new Map();
    for (const line of lines) {
        const list = found.get(line.pattern);
        if (list === undefined)
            found.set(line.pattern, [line]);
        else
            list.push(line);
    }
    return found;
};
/**
 * Whether a required line stands in the file and counts: of all lines that match a file the last one
 * does. Only the same pattern, and patterns for everything, are known to take its files away.
 */
const standingOf = ({ pattern, owners }, lines) => {
    const own = lines.get(pattern) ?? [];
    const last = own.at(-1);
    if (last === undefined)
        return { kind: 'absent' };
    const right = own.findLast((line) => same(line.owners, owners));
    if (right === undefined)
        return { kind: 'others', line: last };
    if (right !== last)
        return { kind: 'overridden', line: right, by: last };
    const over = [...EVERYTHING]
        .filter((other) => other !== pattern)
        .flatMap((other) => lines.get(other) ?? [])
        .find((line) => line.line > right.line && !same(line.owners, owners));
    return over === undefined ? { kind: 'present' } : { kind: 'overridden', line: right, by: over };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/owners/match.js

const indexFiles = (paths) => {
    const index = {
        paths,
        folders: new Set(),
        names: new Set(),
        folderNames: new Set(),
        files: new Set(paths),
    };
    for (const path of paths) {
        let end = path.lastIndexOf('/');
        index.names.add(path.slice(end + 1));
        while (end > 0) {
            const folder = path.slice(0, end);
            if (index.folders.has(folder))
                break;
            index.folders.add(folder);
            end = folder.lastIndexOf('/');
            index.folderNames.add(folder.slice(end + 1));
            index.names.add(folder.slice(end + 1));
        }
    }
    return index;
};
const shapeOf = (pattern) => {
    const folder = pattern.endsWith('/');
    const body = pattern.replace(/^\/+/, '').replace(/\/+$/, '');
    return { body, folder, anchored: pattern.startsWith('/') || body.includes('/') };
};
/** Whether a pattern says `*` or `?` and has to be tried on one file after another. */
const isWild = (pattern) => /[*?\\]/.test(pattern);
/** Longer ones standards/glob.ts takes for patterns that match nothing. */
const isTooLong = (pattern) => pattern.length > 400;
/** Whether a pattern without wildcards matches any file, found without looking at each. */
const plainMatches = ({ body, anchored, folder }, index) => {
    if (anchored)
        return index.folders.has(body) || (!folder && index.files.has(body));
    return folder ? index.folderNames.has(body) : index.names.has(body);
};
/**
 * Globs for a pattern, which follows gitignore's rules except that `!` and `[ ]` mean nothing, and
 * that a last segment `*` does not reach into folders:
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */
const globsOf = ({ body, anchored, folder }) => {
    const escaped = body.replace(/[[\]{},]/g, '\\$&');
    const base = anchored ? escaped : `**/${escaped}`;
    const last = body.slice(body.lastIndexOf('/') + 1);
    if (folder)
        return [`${base}/**/*`];
    return last === '*' || last === '**' ? [base] : [base, `${base}/**/*`];
};
/** Whether a pattern of CODEOWNERS matches any file at all. */
const matchesAny = (pattern, index) => {
    const shape = shapeOf(pattern);
    if (!isWild(pattern))
        return plainMatches(shape, index);
    if (shape.body === '*' || shape.body === '**')
        return index.paths.length > 0;
    const matchers = globsOf(shape).map(standards_glob/* pathGlob */.Qh);
    return index.paths.some((path) => matchers.some((matches) => matches(path)));
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/owners/unused.js

/** Patterns with wildcards are tried on so many files altogether. */
const BUDGET = 2_000_000;
const MAX_WILD = 500;
/** The lines whose pattern matches no file; of the same pattern given twice the first. */
const unusedLines = (lines, paths) => {
    const index = indexFiles(paths);
    const met = new Set();
    const found = { lines: [], left: 0 };
    let wild = Math.min(MAX_WILD, Math.floor(BUDGET / Math.max(paths.length, 1)));
    for (const line of lines) {
        const { pattern } = line;
        // GitHub reports a `!` itself.
        if (met.has(pattern) || pattern.startsWith('!'))
            continue;
        met.add(pattern);
        if (isTooLong(pattern) || (isWild(pattern) && wild <= 0)) {
            found.left += 1;
            continue;
        }
        if (isWild(pattern))
            wild -= 1;
        if (!matchesAny(pattern, index))
            found.lines.push(line);
    }
    return found;
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/owners/judge-file.js









const UNUSED = 'process/codeowners-unused';
const tooLarge = (into, size) => add(into, {
    rule: 'process/codeowners-too-large',
    subject: 'size',
    title: 'CODEOWNERS is too large: GitHub does not load it',
    expected: 'at most 3 MB',
    actual: size,
    fix: `Shorten ${into.file}: one pattern with a wildcard stands for many lines.`,
});
const judgeRule = (into, rule, lines, place) => {
    const standing = standingOf(rule, lines);
    if (standing.kind === 'present')
        return;
    const wanted = `${(0,shared_words/* named */.KT)(rule.pattern)} ${(0,shared_words/* several */.J$)(rule.owners, 10)}`.trim();
    const expected = [...rule.owners];
    if (standing.kind === 'overridden') {
        const { line, by } = standing;
        add(into, {
            rule: 'process/codeowners-overridden',
            subject: `${rule.pattern} overridden`,
            title: `CODEOWNERS line ${by.line} overrides the owners of ${(0,shared_words/* named */.KT)(rule.pattern)}`,
            line: by.line,
            expected,
            actual: by.owners.slice(0, 50),
            fix: `Move line ${line.line} of ${into.file} below line ${by.line}, or remove line ${by.line}: the last line that matches counts.`,
        });
        return;
    }
    const { line } = standing.kind === 'others' ? standing : { line: undefined };
    add(into, {
        rule: 'process/codeowners-rule',
        subject: rule.pattern,
        title: line === undefined
            ? `CODEOWNERS has no line for ${(0,shared_words/* named */.KT)(rule.pattern)}`
            : `CODEOWNERS names other owners of ${(0,shared_words/* named */.KT)(rule.pattern)}`,
        ...(line === undefined ? {} : { line: line.line }),
        expected,
        actual: line === undefined ? null : line.owners.slice(0, 50),
        fix: `Write "${wanted}" ${line === undefined ? 'into' : `in line ${line.line} of`} ${into.file}, or change \`[process.codeowners] rules\` (${place}).`,
    });
};
const isUnused = ({ rule }) => rule === UNUSED;
const judgeUnused = (into, lines) => {
    const { facts } = into.input;
    const { paths } = facts.files;
    if (isUnchanged(paths)) {
        const open = facts.open.filter(isUnused);
        into.findings.push(...asBefore(into.check, { ...facts, open }).findings);
        return;
    }
    if (!paths.known) {
        const reason = `whether each pattern matches a file: ${paths.reason}`;
        into.unseen.push({ subject: 'unused patterns', why: { ...paths, reason }, covers: isUnused });
        return;
    }
    const { lines: unused, left } = unusedLines(lines, paths.value);
    const all = unused.map(({ pattern, line }) => ({
        rule: UNUSED,
        subject: `unused ${pattern}`,
        title: `CODEOWNERS line ${line}: ${(0,shared_words/* named */.KT)(pattern)} matches no file`,
        line,
        expected: 'a pattern that matches a file',
        actual: pattern.slice(0, 500),
        fix: `Correct the pattern in line ${line} of ${into.file}, or remove the line. Upper and lower case matter.`,
    }));
    addAll(into, all, 'lines that match no file');
    if (left > 0) {
        const reason = `${(0,shared_words/* count */.U9)(left, 'pattern')} of ${into.file} were not compared with ${(0,shared_words/* count */.U9)(paths.value.length, 'file')}: too many, or too long`;
        into.unseen.push({ subject: 'unused patterns', why: { reason }, covers: isUnused });
    }
};
/** Judges a CODEOWNERS file that is there: its size, errors, required lines and unused patterns. */
const judgeFile = (into, facts, section) => {
    const { content } = facts;
    const bytes = content?.kind === 'text' ? new TextEncoder().encode(content.text).length : undefined;
    if (bytes !== undefined && bytes > MAX_BYTES) {
        tooLarge(into, `${bytes} bytes`);
        return;
    }
    if (content?.kind === 'too-large' && (content.size ?? MAX_BYTES + 1) > MAX_BYTES) {
        tooLarge(into, content.size === undefined ? 'more than 3 MB' : `${content.size} bytes`);
        return;
    }
    judgeErrors(into, facts);
    if (content?.kind !== 'text') {
        const reason = `${into.file} could not be read as text${content?.kind === 'unknown' ? `: ${content.reason}` : ''}`;
        into.unseen.push({ subject: 'rules', file: into.file, why: { reason } });
        return;
    }
    const lines = parseCodeowners(content.text);
    if (section !== undefined) {
        const known = byPattern(lines);
        for (const rule of requiredLines(section)) {
            judgeRule(into, rule, known, (0,shared_asked/* placeOf */.$t)(section.origin('rules')));
        }
    }
    judgeUnused(into, lines);
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/codeowners.js








const codeowners_ID = 'process/codeowners';
const codeowners_missing = (input, places) => {
    const written = [...new Set(places.map((section) => (0,shared_asked/* placeOf */.$t)(section.origin(codeowners_keyOf(section)))))];
    return violation({
        check: codeowners_ID,
        rule: 'process/codeowners-missing',
        subject: 'require_codeowners',
        title: 'There is no CODEOWNERS file',
        expected: 'CODEOWNERS in .github, in the root or in docs',
        actual: 'none',
        setAt: newFileAt(input.facts.repository, '.github/CODEOWNERS'),
        fix: `Add .github/CODEOWNERS; it is asked for in ${(0,shared_words/* several */.J$)(written)}.`,
    }, input);
};
const codeowners_keyOf = ({ path }) => path === 'process.repo' ? 'require_codeowners' : 'rules';
const codeowners_judge = (sections, input) => {
    const { codeowners: section, repo } = sections;
    const { facts } = input;
    const isAsked = repo !== undefined && flagOf(repo, 'require_codeowners') === true;
    const asking = [...(section ? [section] : []), ...(isAsked && repo ? [repo] : [])];
    if (asking.length === 0) {
        const subject = facts.repository.name;
        const said = { message: shared_asked/* NOT_ASKED */.Lf, data: finding/* UNDECLARED */.uM };
        return [{ check: codeowners_ID, status: 'skipped', subject, ...said, findings: [] }];
    }
    const words = { pass: 'CODEOWNERS is in order', fail: 'CODEOWNERS is not as it should be' };
    const { codeowners: seen } = facts;
    if (!seen.known) {
        return outcome(codeowners_ID, input, [], [{ subject: facts.repository.name, why: seen }], words, false);
    }
    const { path } = seen.value;
    if (path === null)
        return outcome(codeowners_ID, input, [codeowners_missing(input, asking)], [], words);
    const into = { check: codeowners_ID, input, file: path, findings: [], unseen: [] };
    judgeFile(into, seen.value, section);
    const pass = into.unseen.length > 0 ? `${words.pass}, as far as could be seen` : words.pass;
    return outcome(codeowners_ID, input, into.findings, into.unseen, { ...words, pass });
};
/** CODEOWNERS is there, without errors, and says what `[process.codeowners]` asks for. */
const codeowners = {
    id: codeowners_ID,
    domain: 'process',
    title: 'CODEOWNERS is where GitHub reads it, without errors, and names the declared owners',
    why: 'GitHub passes over a line with an unknown owner, one without write access, or a file over 3 MB without a word: a review that looks required asks nobody.',
    fix: 'Correct the line that the finding names. Owners must exist and have write access to the repository.',
    severity: 'high',
    permissions: ['Contents: read'],
    run: (input) => judgeSections(codeowners_ID, ['codeowners', 'repo'], input, (sections) => codeowners_judge(sections, input)),
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/habits/conventional.js
const TYPE = /^[\p{L}\p{N}][\p{L}\p{N}._/+-]*$/u;
const FOOTER = /^BREAKING[ -]CHANGE/i;
/** What is wrong with a line that is meant as a footer about a breaking change; null: nothing. */
const footerProblem = (line) => {
    if (/^BREAKING[ -]CHANGE(?:: | #)\S/.test(line))
        return null;
    return /^BREAKING[ -]CHANGE\s*:/i.test(line)
        ? 'its footer is not written as "BREAKING CHANGE: description"'
        : null;
};
/** `(core)`, and nothing else in parentheses. */
const isScope = (text) => text.endsWith(')') && /^[^()]+$/.test(text.slice(1, -1)) && text.slice(1, -1).trim() !== '';
const header = (subject) => {
    const colon = subject.indexOf(':');
    if (colon < 0)
        return { problem: 'it does not begin with a type and a colon' };
    const before = subject.slice(0, colon);
    const bang = before.endsWith('!');
    const prefix = bang ? before.slice(0, -1) : before;
    const open = prefix.indexOf('(');
    const type = open < 0 ? prefix : prefix.slice(0, open);
    if (!TYPE.test(type))
        return { problem: 'it does not begin with a type and a colon' };
    const scope = open < 0 ? null : prefix.slice(open);
    if (scope !== null && !isScope(scope)) {
        return { problem: 'its scope is not a word in parentheses' };
    }
    const rest = subject.slice(colon + 1);
    if (rest.trim() === '')
        return { problem: 'it has no description after the colon' };
    if (!rest.startsWith(' '))
        return { problem: 'there is no space after the colon' };
    return {
        commit: {
            type,
            scope: scope === null ? null : scope.slice(1, -1).trim(),
            breaking: bang,
            description: rest.trim(),
        },
    };
};
/**
 * Reads a commit message in time proportional to its length.
 * @param lines the message's lines, the subject first
 * @returns what it says, or the first thing for which it is not a Conventional Commit, as a clause
 */
const parseConventional = (lines) => {
    const parsed = header(lines[0] ?? '');
    if ('problem' in parsed)
        return parsed;
    if ((lines[1] ?? '').trim() !== '') {
        return { problem: 'there is no empty line after its first line' };
    }
    const footers = lines.slice(1).filter((line) => FOOTER.test(line));
    for (const line of footers) {
        const problem = footerProblem(line);
        if (problem !== null)
            return { problem };
    }
    const isBreaking = footers.some((line) => /^BREAKING[ -]CHANGE(?:: | #)\S/.test(line));
    return isBreaking ? { commit: { ...parsed.commit, breaking: true } } : parsed;
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/habits/message.js
/** Longer messages are cut: the subject and what belongs to it stand at the beginning. */
const MAX_MESSAGE = 100_000;
/** A message as git has it: with whatever line ends, and perhaps with empty lines before it. */
const readMessage = (message) => {
    const all = message.slice(0, MAX_MESSAGE).split(/\r\n|\n|\r/);
    const first = all.findIndex((line) => line.trim() !== '');
    const lines = first < 0 ? [] : all.slice(first);
    return { subject: (lines[0] ?? '').trim(), lines: lines.map((line) => line.trimEnd()) };
};
/**
 * The subject without the ` (#12)` that GitHub puts behind it when it squashes pull request 12.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/about-pull-request-merges
 */
const withoutNumber = (subject) => {
    const at = subject.lastIndexOf(' (#');
    return at > 0 && /^ \(#\d{1,10}\)$/.test(subject.slice(at)) ? subject.slice(0, at) : subject;
};
/**
 * A subject that git or GitHub wrote, and nobody chose: of a revert, of a revert's revert, and of the
 * first commit of a repository that was made on GitHub.
 * https://git-scm.com/docs/git-revert
 */
const isWrittenByGit = (subject, parents) => /^(?:Revert|Reapply) "/.test(subject) || (parents === 0 && subject === 'Initial commit');
/**
 * The word before the `!` of a commit that git is to fold into another one: `fixup`, `squash` or
 * `amend`. https://git-scm.com/docs/git-rebase#Documentation/git-rebase.txt---autosquash
 */
const foldWord = (subject) => /^(fixup|squash|amend)! /.exec(subject)?.[1];

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/habits/commit-rules.js




/**
 * Types and a scope are parts of a conventional header, so asking for them asks for one;
 * `conventional = false` takes all of that back.
 */
const commitRules = (section, pattern) => {
    const said = flagOf(section, 'conventional');
    const types = (listOf(section, 'types') ?? []).map((type) => type.toLowerCase());
    const scope = flagOf(section, 'require_scope') === true;
    const conventional = said ?? (types.length > 0 || scope);
    const maxLength = numberOf(section, 'max_subject_length');
    if (!conventional && maxLength === undefined && pattern === undefined)
        return null;
    return {
        conventional,
        types: conventional ? types : [],
        scope: conventional && scope,
        maxLength,
        pattern,
    };
};
/** What is asked for, in words. */
const askedOfCommits = ({ conventional, types, scope, maxLength, pattern, }) => [
    ...(conventional
        ? [
            `${scope ? 'type(scope): description' : 'type: description'}${types.length > 0 ? `, the type one of ${(0,shared_words/* enumerate */.HL)(types, 20)}` : ''}`,
        ]
        : []),
    ...(pattern ? [`a match of ${(0,shared_words/* named */.KT)(pattern.source)}`] : []),
    ...(maxLength === undefined
        ? []
        : [`a first line of at most ${(0,shared_words/* count */.U9)(maxLength, 'character')}`]),
].join('; ');
/** Conventional Commits takes types without regard to case (rule 15). */
const conventionalProblems = ({ subject, lines }, { types, scope }) => {
    const fold = foldWord(subject);
    if (fold !== undefined)
        return [`it was to be folded into another commit (${fold}!)`];
    const parsed = parseConventional(lines.with(0, subject));
    if ('problem' in parsed)
        return [`no conventional commit: ${parsed.problem}`];
    const { commit } = parsed;
    return [
        ...(types.length > 0 && !types.includes(commit.type.toLowerCase())
            ? [`type ${(0,shared_words/* named */.KT)(commit.type, 30)} is not accepted`]
            : []),
        ...(scope && commit.scope === null ? ['it has no scope'] : []),
    ];
};
/** A pattern may be about the first line or about everything, with or without GitHub's number. */
const fits = (matches, { subject, lines }) => [...new Set([subject, withoutNumber(subject), lines.join('\n')])].some(matches);
/**
 * Everything that is wrong with a message, as clauses. Length counts characters as people see them
 * (code points), and leaves out the ` (#12)` that nobody wrote.
 */
const commitProblems = (message, rules) => {
    const { subject } = message;
    if (subject === '')
        return ['it has no message'];
    const length = [...withoutNumber(subject)].length;
    return [
        ...(rules.conventional ? conventionalProblems(message, rules) : []),
        ...(rules.pattern && !fits(rules.pattern.matches, message)
            ? ['it does not match the pattern']
            : []),
        ...(rules.maxLength !== undefined && length > rules.maxLength
            ? [`its first line has ${length} characters`]
            : []),
    ];
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/commits.js













const commits_ID = 'process/commits';
const RULE = 'process/commit-message';
const FIX = 'What is merged stays as it is, so close the issue once it is known. To keep the next one out, check messages in a workflow that is required, and the titles of pull requests where they are squashed.';
/** The keys of `[process.commits]` that ask something of a message. */
const KEYS = ['conventional', 'types', 'require_scope', 'max_subject_length', 'pattern'];
/** What every finding says of what was agreed. */
const agreed = (rules, section) => ({
    expected: askedOfCommits(rules),
    fix: `${FIX} ${askedFor(section, KEYS)}`,
});
const commits_finding = ({ commit, subject, problems }, { expected, fix }, input) => events_event({
    check: commits_ID,
    rule: RULE,
    subject: commit.oid,
    title: `Commit ${(0,model_commit/* shortId */.m)(commit.oid)}: ${problems.join('; ')}`,
    expected,
    actual: subject === '' ? 'no message' : (0,shared_words/* named */.KT)(subject),
    evidence: commitEvidence(commit, input),
    fix,
}, input);
const commits_summary = (left, { expected, fix }, input) => events_event({
    check: commits_ID,
    rule: RULE,
    subject: RULE,
    title: `${(0,shared_words/* count */.U9)(left.length, 'more commit')} with messages that are not as agreed`,
    expected,
    actual: left.length,
    setAt: commitsAt(input.facts.repository),
    fix,
}, input);
/** Merges unless they are asked for, what git itself wrote, and whoever is excused. */
const isLeftAlone = (section) => {
    const withMerges = flagOf(section, 'include_merges') === true;
    const isExcused = excusedBy(section);
    return (commit, subject) => (commit.parents > 1 && !withMerges) ||
        isWrittenByGit(subject, commit.parents) ||
        isExcused(authorOf(commit));
};
const commits_judge = (section, input) => {
    const { facts } = input;
    const setting = patternSetting(commits_ID, section, 'pattern', input);
    const rules = commitRules(section, setting.pattern);
    const words = { pass: '', fail: '[process.commits] cannot be enforced as it is written' };
    if (rules === null) {
        const results = resultsOf(commits_ID, input, setting, words);
        return results.length > 0
            ? results
            : nothingAsked(commits_ID, input, '[process.commits] asks nothing of messages');
    }
    if (!facts.activity.known) {
        return [
            ...resultsOf(commits_ID, input, setting, words),
            (0,shared_asked/* unknownResult */.q8)(commits_ID, facts.repository.name, facts.activity),
        ];
    }
    const { commits } = facts.activity.value;
    const leftAlone = isLeftAlone(section);
    const wrong = [];
    let judged = 0;
    for (const commit of commits) {
        const message = readMessage(commit.message);
        if (leftAlone(commit, message.subject))
            continue;
        judged += 1;
        const problems = commitProblems(message, rules);
        if (problems.length > 0)
            wrong.push({ commit, subject: message.subject, problems });
    }
    const asked = agreed(rules, section);
    const tonight = atMost(wrong, (one) => commits_finding(one, asked, input), (left) => commits_summary(left, asked, input));
    const excused = commits.length - judged;
    const asides = excused === 0 ? '' : `; ${excused} left alone (merges, reverts, excused authors)`;
    return resultsOf(commits_ID, input, {
        findings: [...setting.findings, ...withEarlier(commits_ID, tonight, facts)],
        unknowns: [
            ...setting.unknowns,
            ...(setting.pattern?.unmatched() ?? []),
            ...unreadCommits(commits_ID, facts.activity.value, input),
        ],
        judged: true,
    }, {
        pass: `${(0,shared_words/* count */.U9)(judged, 'commit')} judged, every message is as agreed${asides}`,
        fail: wrong.length === 0
            ? 'Nothing new; what earlier scans found is still open'
            : `${wrong.length} of ${(0,shared_words/* count */.U9)(judged, 'commit')} with messages that are not as agreed${asides}`,
    });
};
/** Messages of the commits that reached the default branch, against `[process.commits]`. */
const commits = {
    id: commits_ID,
    domain: 'process',
    title: 'Commits on the default branch have the messages that were agreed on',
    why: 'Releases, changelogs and whoever looks for the reason of a change read the messages; what was merged without them cannot be mended later.',
    fix: FIX,
    severity: 'medium',
    permissions: ['Contents: read'],
    run: (input) => judgeSections(commits_ID, ['commits'], input, ({ commits: section }) => section === undefined ? [] : commits_judge(section, input)),
};

// EXTERNAL MODULE: ./packages/core/lib/severity/workflow/shell-commands.js
var shell_commands = __webpack_require__(6901);
;// CONCATENATED MODULE: ./packages/core/lib/checks/process/coverage/thresholds.js


/** In this order: what counts for a threshold, where several are given. */
const METRICS = ['lines', 'statements', 'branches', 'functions'];
/** A share in percent, from whatever says it; a negative number counts uncovered lines instead. */
const percent = (value) => {
    const number = typeof value === 'string' && /^\d{1,3}(?:\.\d{1,6})?%?$/.test(value.trim())
        ? Number(value.trim().replace('%', ''))
        : value;
    return typeof number === 'number' && number >= 0 && number <= 100 ? number : undefined;
};
const pick = (value) => {
    if (value('100') === true)
        return 100;
    for (const metric of METRICS) {
        const found = percent(value(metric));
        if (found !== undefined)
            return found;
    }
    return undefined;
};
/** The threshold for lines, else for statements, branches, functions. */
const thresholdIn = (table) => (0,settings/* isTable */.bI)(table) ? pick((metric) => (0,shape/* own */.ZV)(table, metric)) : undefined;
/** The same of an object in code. */
const thresholdInLiteral = ({ values }) => pick((metric) => values.get(metric));

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/coverage/flags.js


/** Options whose value is the threshold, whatever the command. */
const ALWAYS = new Set([
    '--cov-fail-under',
    '--fail-under',
    '--fail-under-lines',
    '--coverage.thresholds.lines',
    '--coverage.thresholds.statements',
    '--coverage.thresholds.branches',
    '--coverage.thresholds.functions',
]);
/** Options of nyc and c8, which count with `--check-coverage` alone. */
const CHECKED = new Set(['--lines', '--statements', '--branches', '--functions']);
const jestThreshold = (text) => {
    try {
        return thresholdIn(JSON.parse(text.slice(0, 2000)).global);
    }
    catch {
        return undefined;
    }
};
/**
 * The threshold that a command enforces by its own options: pytest-cov, coverage.py, vitest, jest,
 * nyc, c8, cargo-llvm-cov, tarpaulin.
 */
const thresholdOfCommand = (words) => {
    const tool = (0,settings/* baseName */.Fl)(words[0] ?? '');
    const isIstanbul = tool === 'nyc' || tool === 'c8';
    const isChecked = isIstanbul &&
        words.some((word) => /^(?:--)?check-coverage(?:=true)?$/.test(word) || word === '--100');
    for (const [at, word] of words.entries()) {
        const [flag = '', inline] = word.split('=', 2);
        const value = inline ?? words[at + 1] ?? '';
        if (flag === '--100' && isIstanbul)
            return 100;
        if (flag === '--coverage.thresholds.100' && inline !== 'false')
            return 100;
        if (flag === '--coverageThreshold') {
            const found = jestThreshold(word.includes('=') ? word.slice(word.indexOf('=') + 1) : value);
            if (found !== undefined)
                return found;
        }
        if (ALWAYS.has(flag) || (isChecked && CHECKED.has(flag))) {
            const found = percent(value);
            if (found !== undefined)
                return found;
        }
    }
    return undefined;
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/coverage/ini.js
const MAX_LENGTH = 1_048_576;
/**
 * Reads an INI file as Python's configparser does, as far as settings of tests need it: sections,
 * `key = value` or `key: value`, values that go on in indented lines, comments.
 * https://docs.python.org/3/library/configparser.html#supported-ini-file-structure
 */
const parseIni = (text) => {
    const found = new Map();
    let section;
    let last;
    for (const [index, raw] of text.slice(0, MAX_LENGTH).split(/\r?\n/).entries()) {
        const line = raw.replace(/\s[#;].*$/, '');
        const trimmed = line.trim();
        if (trimmed === '' || trimmed.startsWith('#') || trimmed.startsWith(';'))
            continue;
        if (/^\s/.test(line) && last !== undefined) {
            last.value += ` ${trimmed}`;
            continue;
        }
        if (trimmed.startsWith('[') && trimmed.endsWith(']')) {
            const name = trimmed.slice(1, -1).trim();
            section = found.get(name) ?? new Map();
            found.set(name, section);
            last = undefined;
            continue;
        }
        const at = trimmed.search(/[=:]/);
        if (at <= 0 || section === undefined)
            continue;
        last = { value: trimmed.slice(at + 1).trim(), line: index + 1 };
        section.set(trimmed.slice(0, at).trim(), last);
    }
    return found;
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/coverage/literal.js
const MAX_DEPTH = 30;
/** Settings say it once or twice; more are not read. */
const MAX_FOUND = 20;
const literal_OPEN = new Set(['{', '[', '(']);
const CLOSE = new Set(['}', ']', ')']);
/** The position after the value that begins at `at`: the next `,` or closing bracket of its level. */
const skipValue = (tokens, at) => {
    let depth = 0;
    let position = at;
    for (; position < tokens.length; position += 1) {
        const token = tokens[position];
        if (token?.kind !== 'mark')
            continue;
        if (literal_OPEN.has(token.value))
            depth += 1;
        else if (CLOSE.has(token.value)) {
            if (depth === 0)
                return position;
            depth -= 1;
        }
        else if (token.value === ',' && depth === 0)
            return position;
    }
    return position;
};
const isMark = (token, value) => token?.kind === 'mark' && token.value === value;
/** Whether a value ends where it should: otherwise it is part of an expression. */
const ends = (token) => isMark(token, ',') || isMark(token, '}');
/** Reads the object literal that opens at `at`; undefined where none opens there. */
const literalAt = (tokens, at, depth = 0) => {
    const first = tokens[at];
    if (first === undefined || !isMark(first, '{') || depth > MAX_DEPTH)
        return undefined;
    const literal = { line: first.line, values: new Map(), spread: false };
    let position = at + 1;
    while (position < tokens.length && !isMark(tokens[position], '}')) {
        const key = tokens[position];
        const value = tokens[position + 2];
        if (key === undefined || isMark(key, ',')) {
            position += 1;
            continue;
        }
        if (key.kind === 'mark' || !isMark(tokens[position + 1], ':')) {
            if (key.kind === 'mark' && key.value === '.')
                literal.spread = true;
            else if (key.kind !== 'mark')
                literal.values.set(key.value, 'other');
            const next = skipValue(tokens, position);
            position = next > position ? next : position + 1;
            continue;
        }
        const after = skipValue(tokens, position + 2);
        const isPlain = ends(tokens[position + 3]) && after === position + 3;
        const inner = literalAt(tokens, position + 2, depth + 1);
        if (inner !== undefined)
            literal.values.set(key.value, inner);
        else if (isPlain && value?.kind === 'number')
            literal.values.set(key.value, Number(value.value));
        else if (isPlain && (value?.value === 'true' || value?.value === 'false')) {
            literal.values.set(key.value, value.value === 'true');
        }
        else
            literal.values.set(key.value, 'other');
        position = after > position ? after : position + 1;
    }
    return literal;
};
/** The values of a key, wherever in the file it stands: objects, and `other` for what is no literal. */
const valuesOfKey = (tokens, key) => {
    const found = [];
    for (const [at, token] of tokens.entries()) {
        if (token.kind === 'mark' || token.kind === 'number' || token.value !== key)
            continue;
        if (found.length === MAX_FOUND)
            break;
        // A text that is no key says nothing of settings.
        if (token.kind === 'text' && !isMark(tokens[at + 1], ':'))
            continue;
        found.push((isMark(tokens[at + 1], ':') ? literalAt(tokens, at + 2) : undefined) ?? 'other');
    }
    return found;
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/coverage/tokens.js
const tokens_MAX_LENGTH = 300_000;
const NAME = /[A-Za-z_$][\w$]*/y;
const NUMBER = /\d[\d_]*(?:\.\d+)?/y;
/** The end of a string that opens at `from`; -1 where none ends on its line. */
const endOfText = (text, from) => {
    const quote = text[from];
    for (let at = from + 1; at < text.length; at += 1) {
        const char = text[at];
        if (char === '\\')
            at += 1;
        else if (char === quote)
            return at;
        else if (char === '\n' && quote !== '`')
            return -1;
    }
    return -1;
};
/**
 * The tokens of a settings file in JavaScript or TypeScript, comments left out, in one pass. It is
 * read as text and never run. A quote that no line ends (in a regular expression) is a mark.
 */
const tokensOf = (text) => {
    const found = [];
    const end = Math.min(text.length, tokens_MAX_LENGTH);
    let line = 1;
    let at = 0;
    const take = (kind, value, length) => {
        found.push({ kind, value, line });
        at += length;
    };
    while (at < end) {
        const char = text[at] ?? '';
        const next = text[at + 1];
        if (char === '\n')
            line += 1;
        if (/\s/.test(char))
            at += 1;
        else if (char === '/' && next === '/') {
            const stop = text.indexOf('\n', at);
            at = stop === -1 ? end : stop;
        }
        else if (char === '/' && next === '*') {
            const close = text.indexOf('*/', at + 2);
            const stop = close === -1 ? end : close + 2;
            for (let from = text.indexOf('\n', at); from !== -1 && from < stop;) {
                line += 1;
                from = text.indexOf('\n', from + 1);
            }
            at = stop;
        }
        else if (char === '"' || char === "'" || char === '`') {
            const stop = endOfText(text, at);
            if (stop === -1)
                take('mark', char, 1);
            else {
                const value = text.slice(at + 1, stop);
                take('text', value, stop + 1 - at);
                line += value.split('\n').length - 1;
            }
        }
        else {
            NAME.lastIndex = at;
            NUMBER.lastIndex = at;
            const name = NAME.exec(text)?.[0];
            const number = name === undefined ? NUMBER.exec(text)?.[0] : undefined;
            if (name !== undefined)
                take('name', name, name.length);
            else if (number !== undefined)
                take('number', number.replaceAll('_', ''), number.length);
            else
                take('mark', char, 1);
        }
    }
    return found;
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/coverage/config.js








const config_at = (file, value, line) => value === undefined
    ? []
    : [{ kind: 'threshold', file, value, ...(line === undefined ? {} : { line }) }];
/** nyc and c8 look at thresholds only when told to check: https://github.com/istanbuljs/nyc#checking-coverage */
const istanbul = (file, table, line) => {
    if (!(0,settings/* isTable */.bI)(table))
        return [];
    if (table['100'] === true)
        return config_at(file, 100, line);
    const value = thresholdIn(table);
    if (value === undefined)
        return [];
    if (table['check-coverage'] === true || table.checkCoverage === true)
        return config_at(file, value, line);
    const place = line === undefined ? {} : { line };
    return [{ kind: 'off', file, why: 'check-coverage is not set', ...place }];
};
const optionsOf = (value) => Array.isArray(value) ? value.map(String).join('\n') : typeof value === 'string' ? value : '';
/** The threshold among options that pytest always adds. */
const inOptions = (options) => thresholdOfCommand((0,shell_commands/* commandsOf */.K)(`pytest ${options.replaceAll('\n', ' ')}`)[0] ?? []);
/** Settings that are data: JSON, YAML and TOML. */
const inData = (file, text) => {
    const path = /rc$/.test(file) ? `${file}.json` : file;
    let parsed = (0,settings/* parseSettings */.P$)(path, text);
    // `.nycrc` may be YAML, too.
    if (!parsed.ok && path !== file)
        parsed = (0,settings/* parseSettings */.P$)(`${file}.yml`, text);
    if (!parsed.ok) {
        const reason = `${file} is broken at line ${parsed.line}: ${parsed.message}`;
        return [{ kind: 'unread', file, reason }];
    }
    const { value } = parsed;
    const get = (...path) => (0,settings/* settingAt */.OZ)(value, path);
    const line = (setting) => (0,settings/* settingLine */.Ht)(file, text, setting);
    if (file === 'package.json') {
        const jest = get('jest', 'coverageThreshold', 'global');
        return [
            ...config_at(file, thresholdIn(jest), line('jest.coverageThreshold')),
            ...istanbul(file, get('nyc'), line('nyc')),
            ...istanbul(file, get('c8'), line('c8')),
        ];
    }
    if (file === 'pyproject.toml') {
        const options = optionsOf(get('tool', 'pytest', 'ini_options', 'addopts'));
        const report = percent(get('tool', 'coverage', 'report', 'fail_under'));
        return [
            ...config_at(file, report, line('tool.coverage.report.fail_under')),
            ...config_at(file, inOptions(options), line('tool.pytest.ini_options.addopts')),
        ];
    }
    if (file.startsWith('jest.')) {
        return config_at(file, thresholdIn(get('coverageThreshold', 'global')), line('coverageThreshold'));
    }
    return istanbul(file, value);
};
/** Sections of INI files: of pytest its options, of coverage.py its report. */
const INI = {
    'pytest.ini': { pytest: 'pytest' },
    '.pytest.ini': { pytest: 'pytest' },
    'tox.ini': { pytest: 'pytest', report: 'coverage:report' },
    'setup.cfg': { pytest: 'tool:pytest', report: 'coverage:report' },
    '.coveragerc': { report: 'report' },
};
const inIni = (file, text) => {
    const ini = parseIni(text);
    const { pytest = '', report = '' } = INI[file] ?? {};
    const options = ini.get(pytest)?.get('addopts');
    const below = ini.get(report)?.get('fail_under');
    return [
        ...config_at(file, percent(below?.value), below?.line),
        ...config_at(file, inOptions(options?.value ?? ''), options?.line),
    ];
};
/**
 * Settings that are code are read as text, and never run: numbers that stand in them are found, what
 * is computed is not.
 */
const inCode = (file, text) => {
    const tokens = tokensOf(text);
    const names = new Set(tokens.filter(({ kind }) => kind === 'name').map(({ value }) => value));
    const key = file.startsWith('jest.') ? 'coverageThreshold' : 'thresholds';
    if (file.startsWith('nyc.'))
        return [{ kind: 'unread', file, reason: `${file} is code` }];
    const found = valuesOfKey(tokens, key);
    for (const value of found) {
        if (value === 'other')
            continue;
        const inner = key === 'thresholds' ? value : value.values.get('global');
        if (typeof inner !== 'object')
            continue;
        const threshold = thresholdInLiteral(inner);
        if (threshold !== undefined)
            return config_at(file, threshold, inner.line);
    }
    const isElsewhere = found.length > 0 ||
        names.has('mergeConfig') ||
        names.has('extends') ||
        /\.\.\.\s*[\w$(]/.test(text);
    if (!isElsewhere)
        return [];
    const reason = `${file} is code that takes its thresholds from elsewhere, and it is not run`;
    return [{ kind: 'unread', file, reason }];
};
const DATA = /^(?:package\.json|jest\.config\.json|\.nycrc(?:\.(?:json|ya?ml))?|\.c8rc(?:\.json)?|pyproject\.toml)$/;
const CODE = /^(?:(?:vitest|vite|jest)\.config\.[mc]?[jt]s|nyc\.config\.[mc]?js)$/;
const readingOf = (file, text) => {
    if (!text.known)
        return [{ kind: 'unread', file, ...text }];
    if (DATA.test(file))
        return inData(file, text.value);
    return CODE.test(file) ? inCode(file, text.value) : inIni(file, text.value);
};
/** What the settings of test runners in the root say of thresholds, file by file. */
const configReadings = (files) => {
    const entries = entriesOf(files, '');
    if (!entries.known)
        return entries;
    const names = entries.value.filter((name) => DATA.test(name) || CODE.test(name) || Object.hasOwn(INI, name));
    return { known: true, value: names.flatMap((name) => readingOf(name, textOfFile(files, name))) };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/ci/read.js



const WORKFLOWS = '.github/workflows';
const readOne = (files, path) => {
    const text = textOfFile(files, path);
    if (!text.known)
        return { path, ...text };
    const parsed = (0,settings/* parseSettings */.P$)(path, text.value);
    if (!parsed.ok) {
        return { path, reason: `${path} is broken at line ${parsed.line}: ${parsed.message}` };
    }
    if (!(0,settings/* isTable */.bI)(parsed.value))
        return { path, reason: `${path} holds no workflow` };
    const { value } = parsed;
    let locate;
    return {
        path,
        name: typeof value.name === 'string' ? value.name : null,
        value,
        line: (setting) => {
            locate ??= (0,settings/* settingLocator */.dp)(path, text.value);
            return locate((0,settings/* joinPath */.uJ)(setting));
        },
    };
};
const read = (files) => {
    const entries = entriesOf(files, WORKFLOWS);
    if (!entries.known)
        return entries;
    const found = { read: [], unread: [] };
    for (const name of entries.value) {
        if (!/\.ya?ml$/.test(name))
            continue;
        const one = readOne(files, `${WORKFLOWS}/${name}`);
        if ('value' in one)
            found.read.push(one);
        else
            found.unread.push(one);
    }
    return (0,known/* known */.e)(found);
};
/** What was read of a repository's files, by their contents: several checks ask, and parsing is what takes long. */
const met = new WeakMap();
/** The workflows of a repository, as far as they can be read; the same answer for the same contents. */
const workflowsOf = (files) => {
    const before = met.get(files.contents);
    if (before !== undefined)
        return before;
    const found = read(files);
    met.set(files.contents, found);
    return found;
};
/** `ci`, `ci.yml` and `.github/workflows/ci.yml` are the same file. */
const isFile = (path, wanted) => {
    const file = (0,settings/* baseName */.Fl)(path);
    const name = wanted.startsWith(`${WORKFLOWS}/`) ? wanted.slice(WORKFLOWS.length + 1) : wanted;
    return file === name || file.replace(/\.ya?ml$/, '') === name;
};
/** The workflow that a declaration means: by its file, else by its `name:`. */
const selectWorkflow = ({ read, unread }, wanted) => {
    const broken = unread.find(({ path }) => isFile(path, wanted));
    const workflow = read.find(({ path }) => isFile(path, wanted)) ??
        (broken === undefined ? read.find(({ name }) => name === wanted) : undefined);
    if (workflow !== undefined)
        return { kind: 'read', workflow };
    if (broken !== undefined)
        return { kind: 'unread', unread: broken };
    const [first] = unread;
    return first === undefined || /\.ya?ml$/.test(wanted)
        ? { kind: 'absent' }
        : { kind: 'hidden', unread: first };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/ci/commands.js

/** They name commands without running them. */
const TALKS = new Set(['echo', 'printf', ':', 'cat', 'grep', 'true', 'false']);
/**
 * What makes a failure of the command before it one that nobody sees. `; true` is none: a step's shell
 * is bash with `-e`, and stops before it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#exit-codes-and-error-action-preference
 */
const SWALLOWED = /\|\|\s*(?:true\b|:(?:\s|$|\))|exit\s+0\b|echo\b|printf\b)/;
const MAX_LINES = 5000;
/** A line of several commands in pieces, where no quotes are in the way. */
const pieces = (line) => (/["'`]/.test(line) ? [line] : line.split(';'));
/** Reads a shell script, to ask it for any number of commands. */
const readScript = (script) => {
    const found = [];
    let tolerant = false;
    const joined = script.replaceAll(/\\\r?\n/g, ' ').replaceAll(/(\|\||&&)[ \t]*\r?\n/g, '$1 ');
    for (const line of joined.split(/\r?\n/).slice(0, MAX_LINES).flatMap(pieces)) {
        if (/^\s*set\s+\+(?:\w*e\w*\b|o\s+errexit)/.test(line))
            tolerant = true;
        else if (/^\s*set\s+-(?:\w*e\w*\b|o\s+errexit)/.test(line))
            tolerant = false;
        const commands = (0,shell_commands/* commandsOf */.K)(line);
        if (commands.length === 0)
            continue;
        found.push({ commands, swallowed: tolerant || SWALLOWED.test(line) });
    }
    return found;
};
/** Whether the words of a command hold these, one after another. */
const holds = (words, wanted) => {
    const [first = ''] = wanted;
    const [own = ''] = words;
    if (TALKS.has(own) && own !== first)
        return false;
    for (let from = 0; from <= words.length - wanted.length; from += 1) {
        const isHere = wanted.every((word, index) => {
            const there = words[from + index];
            return there === word || (index === 0 && from === 0 && there?.endsWith(`/${word}`) === true);
        });
        if (isHere)
            return true;
    }
    return false;
};
const runsOne = (lines, wanted) => {
    const running = lines.filter(({ commands }) => commands.some((words) => holds(words, wanted)));
    if (running.length === 0)
        return 'no';
    return running.every(({ swallowed }) => swallowed) ? 'swallowed' : 'enforced';
};
/**
 * Whether a shell script runs a command: the same words in the same order, whatever follows them
 * and whatever starts them (`npx`, `poetry run`, `CI=1`). Comments and what is only printed do not
 * count. `a && b` asks for both.
 */
const scriptRuns = (lines, command) => {
    const wanted = (0,shell_commands/* commandsOf */.K)(command);
    if (wanted.length === 0)
        return 'no';
    const found = wanted.map((words) => runsOne(lines, words));
    if (found.includes('no'))
        return 'no';
    return found.includes('swallowed') ? 'swallowed' : 'enforced';
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/ci/condition.js
const MAX_CONDITION = 2000;
/** Whether an `if:` can never be true: `false`, `${{ false }}`, `false && …`. */
const isNever = (condition) => {
    if (condition === undefined || condition === null)
        return false;
    const bare = String(condition)
        .slice(0, MAX_CONDITION)
        .trim()
        .replace(/^\$\{\{/, '')
        .replace(/\}\}$/, '')
        .trim();
    if (/^(?:false|0|''|null)$/.test(bare))
        return true;
    // With `||` or brackets around it something else may be true.
    return !/[|(]/.test(bare) && bare.split('&&').some((part) => part.trim() === 'false');
};
/** `continue-on-error`; an expression is taken as one that may be true only where it says so. */
const toleratesFailure = (value) => value === true || (typeof value === 'string' && /^(?:\$\{\{)?\s*true\s*(?:\}\})?$/.test(value));

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/ci/steps.js




const steps_text = (value) => (typeof value === 'string' ? value : null);
/** The jobs of a workflow by id, in its order. */
const jobsOf = ({ value }) => new Map(Object.entries((0,settings/* isTable */.bI)(value.jobs) ? value.jobs : {}).flatMap(([id, job]) => (0,settings/* isTable */.bI)(job) ? [[id, job]] : []));
/** A workflow of the same repository that a job calls. */
const calledIn = (workflows, uses) => uses.startsWith(`./${WORKFLOWS}/`)
    ? workflows.read.find(({ path }) => `./${path}` === uses)
    : undefined;
const addSteps = (found, at, list, { off, tolerated }) => {
    for (const [index, step] of list.entries()) {
        if (!(0,settings/* isTable */.bI)(step))
            continue;
        const uses = steps_text(step.uses);
        const run = steps_text(step.run);
        let script;
        if (uses?.startsWith('./'))
            found.elsewhere.push(uses);
        found.steps.push({
            ...at,
            run,
            get script() {
                script ??= readScript(run ?? '');
                return script;
            },
            uses,
            get line() {
                return at.workflow.line(['jobs', at.job, 'steps', String(index)]);
            },
            off: off || isNever(step.if),
            tolerated: tolerated || toleratesFailure(step['continue-on-error']),
        });
    }
};
/**
 * All steps of a workflow, or of one job of it, with those of the workflows of the same repository
 * that it calls; of one that is called twice in the same way once.
 */
const stepsOf = (workflow, workflows, only) => {
    const found = { steps: [], elsewhere: [] };
    const visited = new Set();
    const visit = (current, around, wanted) => {
        const key = JSON.stringify([current.path, around.off, around.tolerated]);
        if (visited.has(key))
            return;
        visited.add(key);
        for (const [job, table] of jobsOf(current)) {
            if (wanted !== undefined && job !== wanted)
                continue;
            const off = around.off || isNever(table.if);
            const tolerated = around.tolerated || toleratesFailure(table['continue-on-error']);
            const uses = steps_text(table.uses);
            if (uses !== null) {
                const at = { workflow: current, job, line: current.line(['jobs', job, 'uses']) };
                found.steps.push({ ...at, run: null, script: [], uses, off, tolerated });
                const callee = calledIn(workflows, uses);
                if (callee === undefined)
                    found.elsewhere.push(uses);
                else
                    visit(callee, { off, tolerated });
            }
            const steps = Array.isArray(table.steps) ? table.steps : [];
            addSteps(found, { workflow: current, job }, steps, { off, tolerated });
        }
    };
    visit(workflow, { off: false, tolerated: false }, only);
    return found;
};

// EXTERNAL MODULE: ./packages/core/lib/severity/workflow/gates.js + 1 modules
var gates = __webpack_require__(7175);
;// CONCATENATED MODULE: ./packages/core/lib/checks/process/coverage/scripts.js


/** Scripts call scripts, but not deeper. */
const scripts_MAX_DEPTH = 5;
const MAX_COMMANDS = 200;
/** The scripts of a package.json by name; none where it cannot be read. */
const scriptsIn = (packageJson) => {
    const parsed = packageJson === undefined ? undefined : (0,settings/* parseSettings */.P$)('package.json', packageJson);
    const scripts = parsed?.ok && (0,settings/* isTable */.bI)(parsed.value) ? parsed.value.scripts : undefined;
    return new Map(Object.entries((0,settings/* isTable */.bI)(scripts) ? scripts : {}).flatMap(([name, script]) => typeof script === 'string' ? [[name, script]] : []));
};
/** The script that a command runs, with what the command adds to it. */
const scriptOf = (words, scripts) => {
    const [tool = '', first = '', second = ''] = words;
    if (!['npm', 'pnpm', 'yarn', 'bun'].includes(tool))
        return undefined;
    const isRun = first === 'run' || first === 'run-script';
    if (tool === 'npm' && !isRun && !['test', 't', 'tst'].includes(first))
        return undefined;
    const name = isRun ? second : tool === 'npm' || first === 't' ? 'test' : first;
    const script = scripts.get(name);
    const more = words.slice(isRun ? 3 : 2).filter((word) => word !== '--');
    return script === undefined ? undefined : { script, more };
};
/**
 * A command with those of the package's own scripts that it runs, directly or through one another.
 * @param budget how many commands are looked at altogether: scripts may multiply
 */
const expandedCommands = (words, scripts, depth = 0, budget = { left: MAX_COMMANDS }) => {
    budget.left -= 1;
    const called = depth < scripts_MAX_DEPTH && budget.left > 0 ? scriptOf(words, scripts) : undefined;
    if (called === undefined)
        return [words];
    const commands = (0,shell_commands/* commandsOf */.K)(called.script).slice(0, MAX_COMMANDS);
    // What stands after the script's name goes to its last command.
    const last = commands.length - 1;
    const inner = commands.map((own, index) => (index === last ? [...own, ...called.more] : own));
    return [words, ...inner.flatMap((own) => expandedCommands(own, scripts, depth + 1, budget))];
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/coverage/ci.js





/** Services that are sent the coverage, and judge it by settings of their own. */
const SERVICES = /^(?:codecov\/codecov-action|coverallsapp\/github-action|SonarSource\/[\w-]+)(?:@|$)/i;
const isService = ({ uses, off }) => !off && uses !== null && SERVICES.test(uses);
/** A command in one piece again, as a script would have it. */
const written = (words) => words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word))).join(' ');
const measures = (words) => thresholdOfCommand(words) !== undefined || (0,gates/* gatesOf */.og)({ run: written(words) }).includes('coverage');
const ci_MAX_COMMANDS = 200;
const whyIgnored = ({ off, tolerated, run }, command) => {
    if (off)
        return 'switched off';
    if (tolerated)
        return 'continue-on-error';
    return scriptRuns(readScript(run ?? ''), command) === 'swallowed'
        ? 'its failure is ignored'
        : undefined;
};
/** The commands in steps that measure coverage, scripts of package.json looked up. */
const coverageSteps = (steps, scripts) => steps.flatMap((step) => (0,shell_commands/* commandsOf */.K)(step.run ?? '')
    .slice(0, ci_MAX_COMMANDS)
    .flatMap((words) => {
    const measuring = expandedCommands(words, scripts).filter(measures);
    if (measuring.length === 0)
        return [];
    const command = written(words);
    const threshold = measuring.map(thresholdOfCommand).find((value) => value !== undefined);
    const ignored = whyIgnored(step, command);
    return [
        {
            step,
            command,
            ...(threshold === undefined ? {} : { threshold }),
            ...(ignored === undefined ? {} : { ignored }),
        },
    ];
}));

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/coverage/judge-ci.js






const place = ({ step }) => step.line === undefined
    ? { file: step.workflow.path }
    : { file: step.workflow.path, line: step.line };
const ofSteps = ({ steps, elsewhere }, scripts) => {
    const found = coverageSteps(steps, scripts);
    const sound = found.filter(({ ignored }) => ignored === undefined);
    const own = sound
        .filter((one) => one.threshold !== undefined)
        .toSorted((a, b) => (b.threshold ?? 0) - (a.threshold ?? 0))[0];
    if (own?.threshold !== undefined) {
        return { kind: 'own', value: own.threshold, command: own.command, ...place(own) };
    }
    const [plain] = sound;
    if (plain !== undefined)
        return { kind: 'settings', command: plain.command, ...place(plain) };
    const service = steps.find(isService);
    if (service !== undefined) {
        return {
            kind: 'unseen',
            reason: `${(0,shared_words/* named */.KT)(service.uses ?? '')} judges it by settings of its own`,
        };
    }
    if (elsewhere.length > 0) {
        const calls = (0,shared_words/* several */.J$)([...new Set(elsewhere)]);
        return { kind: 'unseen', reason: `a workflow calls ${calls}, which was not looked into` };
    }
    const [ignored] = found;
    if (ignored !== undefined) {
        return {
            kind: 'none',
            actual: `${(0,shared_words/* named */.KT)(ignored.command)}: ${ignored.ignored}`,
            ...place(ignored),
        };
    }
    return { kind: 'none', actual: 'no step measures coverage' };
};
/** What the workflows do about coverage: one job, one workflow, or all of them. */
const judgeCi = (files, { workflow, job }) => {
    const workflows = workflowsOf(files);
    if (!workflows.known) {
        return 'unchanged' in workflows ? { kind: 'unchanged' } : { kind: 'unseen', ...workflows };
    }
    const packageJson = textOfFile(files, 'package.json');
    const scripts = scriptsIn(packageJson.known ? packageJson.value : undefined);
    let among = workflows.value.read;
    if (workflow !== undefined) {
        const selected = selectWorkflow(workflows.value, workflow);
        if (selected.kind === 'absent') {
            return { kind: 'none', actual: `there is no workflow ${(0,shared_words/* named */.KT)(workflow)}` };
        }
        if (selected.kind !== 'read')
            return { kind: 'unseen', reason: selected.unread.reason };
        among = [selected.workflow];
    }
    const holding = job === undefined ? among : among.filter((one) => jobsOf(one).has(job));
    if (holding.length === 0) {
        const [unread] = workflow === undefined ? workflows.value.unread : [];
        if (unread !== undefined)
            return { kind: 'unseen', reason: unread.reason };
        const actual = job === undefined ? 'there is no workflow' : `there is no job ${(0,shared_words/* named */.KT)(job)}`;
        return { kind: 'none', actual };
    }
    const each = holding.map((one) => stepsOf(one, workflows.value, job));
    const all = {
        steps: each.flatMap(({ steps }) => steps),
        elsewhere: each.flatMap(({ elsewhere }) => elsewhere),
    };
    const outcome = ofSteps(all, scripts);
    const [unread] = workflow === undefined ? workflows.value.unread : [];
    return outcome.kind === 'none' && unread !== undefined
        ? { kind: 'unseen', reason: unread.reason }
        : outcome;
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/coverage.js










const coverage_ID = 'process/coverage';
const coverage_add = ({ input, findings }, said) => {
    findings.push(violation({ check: coverage_ID, ...said }, input));
};
const wanted = ({ minimum }) => minimum === undefined ? 'a threshold' : `at least ${minimum} %`;
const suffices = (value, { minimum }) => value >= (minimum ?? 0);
const tooLow = (into, rule, { file, line, value }) => coverage_add(into, {
    rule,
    subject: rule === 'process/coverage-ci' ? 'ci' : 'config',
    file,
    ...(line === undefined ? {} : { line }),
    title: `${(0,shared_words/* named */.KT)(file)} enforces ${value} % coverage, not ${into.minimum} %`,
    expected: wanted(into),
    actual: `${value} %`,
    fix: `Raise the threshold in ${(0,shared_words/* named */.KT)(file)} to ${into.minimum}, or lower \`[process.coverage] min_threshold\` (${into.declared}).`,
});
const judgeConfig = (into, readings) => {
    const found = readings.filter((reading) => reading.kind === 'threshold');
    for (const reading of found) {
        if (!suffices(reading.value, into))
            tooLow(into, 'process/coverage-config', reading);
    }
    if (found.length > 0)
        return;
    const unread = readings.filter((reading) => reading.kind === 'unread');
    if (unread.length > 0) {
        for (const { kind: _, file, ...why } of unread)
            into.unseen.push({ subject: 'config', file, why });
        return;
    }
    const off = readings.find((reading) => reading.kind === 'off');
    coverage_add(into, {
        rule: 'process/coverage-config',
        subject: 'config',
        ...(off === undefined ? { setAt: folderAt(into.input.facts.repository) } : { file: off.file }),
        ...(off?.line === undefined ? {} : { line: off.line }),
        title: 'No settings of the tests enforce a coverage threshold',
        expected: wanted(into),
        actual: off === undefined ? 'none in the root' : `${off.file}: ${off.why}`,
        fix: `Set ${into.minimum ?? 'a threshold'} as the threshold in the settings of the test runner (vitest \`coverage.thresholds\`, jest \`coverageThreshold\`, coverage.py \`fail_under\`), or change \`[process.coverage]\` (${into.declared}).`,
    });
};
const notInCi = (into, { actual, file, line }) => coverage_add(into, {
    rule: 'process/coverage-ci',
    subject: 'ci',
    ...(file === undefined
        ? { setAt: folderAt(into.input.facts.repository, '.github/workflows') }
        : { file }),
    ...(line === undefined ? {} : { line }),
    title: 'No workflow enforces a coverage threshold',
    expected: wanted(into),
    actual,
    fix: `Run the tests with coverage and a threshold (\`vitest run --coverage --coverage.thresholds.lines=${into.minimum ?? 80}\`, \`pytest --cov --cov-fail-under=${into.minimum ?? 80}\`), or change \`[process.coverage]\` (${into.declared}).`,
});
const judgeWorkflows = (into, ci, readings) => {
    if (ci.kind === 'unseen')
        into.unseen.push({ subject: 'ci', why: ci });
    else if (ci.kind === 'none')
        notInCi(into, ci);
    else if (ci.kind === 'own') {
        if (!suffices(ci.value, into))
            tooLow(into, 'process/coverage-ci', ci);
    }
    else if (ci.kind === 'settings') {
        const found = readings.filter((reading) => reading.kind === 'threshold');
        const low = found.find(({ value }) => !suffices(value, into));
        const unread = readings.find((reading) => reading.kind === 'unread');
        if (low !== undefined) {
            notInCi(into, { actual: `${ci.command}: ${low.value} % by ${low.file}`, ...placeIn(ci) });
        }
        else if (found.length === 0 && unread !== undefined) {
            const reason = `${(0,shared_words/* named */.KT)(ci.command)} leaves the threshold to settings that could not be read: ${unread.reason}`;
            into.unseen.push({ subject: 'ci', why: { ...unread, reason } });
        }
        else if (found.length === 0) {
            notInCi(into, { actual: `${(0,shared_words/* named */.KT)(ci.command)}: no threshold`, ...placeIn(ci) });
        }
    }
};
const placeIn = ({ file, line }) => line === undefined ? { file } : { file, line };
const coverage_judge = (section, input) => {
    const enforceIn = textOf(section, 'enforce_in') ?? 'config';
    const into = {
        input,
        minimum: numberOf(section, 'min_threshold'),
        declared: (0,shared_asked/* placeOf */.$t)(section.origin('min_threshold')),
        findings: [],
        unseen: [],
    };
    const { files } = input.facts;
    const config = configReadings(files);
    const isInConfig = enforceIn !== 'ci';
    const isInCi = enforceIn !== 'config';
    if (isUnchanged(config))
        return [asBefore(coverage_ID, input.facts)];
    if (isInConfig) {
        if (config.known)
            judgeConfig(into, config.value);
        else
            into.unseen.push({ subject: 'config', why: config });
    }
    if (isInCi) {
        const where = { workflow: textOf(section, 'ci_workflow'), job: textOf(section, 'ci_job') };
        const ci = judgeCi(files, where);
        if (ci.kind === 'unchanged')
            return [asBefore(coverage_ID, input.facts)];
        const hidden = config.known
            ? config.value
            : [{ kind: 'unread', file: '', ...config }];
        judgeWorkflows(into, ci, hidden);
    }
    const { findings, unseen } = into;
    const places = [...(isInConfig ? ['config'] : []), ...(isInCi ? ['ci'] : [])];
    const isJudged = places.some((place) => !unseen.some(({ subject }) => subject === place));
    return outcome(coverage_ID, input, findings, unseen, {
        pass: `Coverage is enforced: ${wanted(into)}`,
        fail: `Coverage is not enforced in: ${(0,shared_words/* several */.J$)([...new Set(findings.map(({ subject }) => subject))])}`,
    }, isJudged);
};
/** The coverage threshold of the standard is enforced by the test runner's settings, by a workflow, or both. */
const coverage = {
    id: coverage_ID,
    domain: 'process',
    title: 'A coverage threshold is enforced',
    why: 'Coverage that is measured and not enforced sinks a little with every hurry.',
    fix: 'Set the threshold in the settings of the test runner, and run them in the workflow. Where several measures are given, that of lines counts.',
    severity: 'medium',
    permissions: ['Contents: read'],
    run: (input) => judgeSections(coverage_ID, ['coverage'], input, (sections) => sections.coverage === undefined ? [] : coverage_judge(sections.coverage, input)),
};

// EXTERNAL MODULE: ./packages/core/lib/checks/code/declarations.js
var declarations = __webpack_require__(9897);
;// CONCATENATED MODULE: ./packages/core/lib/checks/process/declarations.js

/** Whether what check.toml says of the process is well formed, for those who run this domain alone. */
const declarations_declarations = (0,declarations/* declarationsOf */.R)('process');

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/docs/judgement.js






/** `enforcement = "block"` makes the same violations graver. */
const ruleFor = ({ section }, rule) => textOf(section, 'enforcement') === 'block' ? `${rule}-block` : rule;
/** Tells the first of a kind one by one, and the others as one. */
const judgement_addAll = (into, rule, all, what) => {
    const graded = ruleFor(into, rule);
    const one = (said) => {
        into.findings.push(violation({ check: into.check, rule: graded, ...said }, into.input));
    };
    for (const said of all.slice(0, MOST))
        one(said);
    const rest = all.slice(MOST);
    const [first] = rest;
    if (first === undefined)
        return;
    one({
        subject: what,
        title: `${rest.length} more documents: ${what}`,
        expected: first.expected ?? null,
        actual: `${all.length} in all`,
        setAt: folderAt(into.input.facts.repository, into.prefix.replace(/\/$/, '')),
        fix: `Mend them as the others; the next is ${(0,shared_words/* named */.KT)(first.file ?? first.subject)}.`,
    });
};
/** Where a key is declared, as part of a sentence. */
const declared = ({ section }, key) => `\`[process.docs] ${key}\` (${(0,shared_asked/* placeOf */.$t)(section.origin(key))})`;

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/docs/markdown.js
/** Longer documents are read at their beginning. */
const markdown_MAX_LENGTH = 2_000_000;
/** A heading without what only dresses it. */
const plain = (text) => text
    .slice(0, 300)
    .replace(/\s#+\s*$/, '')
    .replace(/[*_`]/g, '')
    .trim()
    .toLowerCase();
/**
 * The headings of a document, lower case, those in code left out; `# like this` or underlined:
 * https://spec.commonmark.org/0.31.2/#atx-headings
 */
const headingsOf = (text) => {
    const found = new Set();
    let fence = '';
    let before = '';
    for (const line of text.slice(0, markdown_MAX_LENGTH).split(/\r?\n/)) {
        const [, mark = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
        if (fence !== '') {
            if (mark.startsWith(fence) && line.trim() === mark)
                fence = '';
            continue;
        }
        if (mark !== '') {
            fence = mark;
            before = '';
            continue;
        }
        const [, heading] = /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(line) ?? [];
        if (heading !== undefined)
            found.add(plain(heading));
        else if (before.trim() !== '' && /^ {0,3}(?:=+|-+)[ \t]*$/.test(line))
            found.add(plain(before));
        before = heading === undefined ? line : '';
    }
    return found;
};
/** How many lines a text has; the end of the last one begins no other. */
const linesOf = (text) => {
    let lines = text === '' || text.endsWith('\n') ? 0 : 1;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        lines += 1;
    return lines;
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/docs/kinds.js




/** `[process.docs.types]`, by name. */
const kindsOf = ({ table }) => new Map(Object.entries((0,settings/* isTable */.bI)(table.types) ? table.types : {}).flatMap(([name, kind]) => (0,settings/* isTable */.bI)(kind)
    ? [
        [
            name,
            { sections: (0,lib_standards/* textsOf */.CB)(kind.required_sections), frontMatter: (0,lib_standards/* textsOf */.CB)(kind.frontmatter) },
        ],
    ]
    : []));
/** What a document lacks; its kind is what its front matter calls `type`. */
const lacksOf = (text, kinds) => {
    const parts = splitFrontMatter(text);
    if (parts === null)
        return null;
    const parsed = (0,settings/* parseSettings */.P$)('front-matter.yml', parts.front);
    if (!parsed.ok)
        return { broken: `its front matter is broken at line ${parsed.line + 1}: ${parsed.message}` };
    const { value } = parsed;
    if (!(0,settings/* isTable */.bI)(value) || typeof value.type !== 'string')
        return null;
    const kind = kinds.get(value.type);
    if (kind === undefined)
        return null;
    const headings = headingsOf(parts.rest);
    return {
        kind: value.type,
        sections: kind.sections.filter((section) => !headings.has(section.trim().toLowerCase())),
        frontMatter: kind.frontMatter.filter((key) => !Object.hasOwn(value, key)),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/docs/judge-texts.js







/** Length and content of each document whose text is at hand. */
const judgeTexts = (into) => {
    const { section, input, unseen } = into;
    const most = numberOf(section, 'max_file_lines');
    const kinds = kindsOf(section);
    if (most === undefined && kinds.size === 0)
        return;
    const long = [];
    const lacking = [];
    const hidden = [];
    for (const file of into.documents) {
        const text = textOfFile(input.facts.files, file);
        if (!text.known) {
            hidden.push({ subject: file, file, why: text });
            continue;
        }
        const lines = linesOf(text.value);
        if (most !== undefined && lines > most) {
            long.push({
                subject: 'max_file_lines',
                file,
                line: most + 1,
                title: `${(0,shared_words/* named */.KT)(file)} has ${lines} lines, at most ${most} are agreed`,
                expected: most,
                actual: lines,
                fix: `Shorten or divide it, or raise ${declared(into, 'max_file_lines')}.`,
            });
        }
        const lacks = kinds.size === 0 ? null : lacksOf(text.value, kinds);
        if (lacks === null)
            continue;
        if ('broken' in lacks)
            hidden.push({ subject: file, file, why: { reason: lacks.broken } });
        else
            lacking.push(...missingIn(into, file, lacks));
    }
    judgement_addAll(into, 'process/docs-size', long, LONG);
    judgement_addAll(into, 'process/docs-content', lacking, LACKING);
    const [first] = hidden;
    if (first === undefined)
        return;
    // What stands for many documents may be about one that was not seen.
    const files = new Set(hidden.map(({ file }) => file));
    const covers = ({ file, subject }) => file === undefined ? subject === LONG || subject === LACKING : files.has(file);
    if (hidden.length <= MOST)
        unseen.push(...hidden.map((one) => ({ ...one, covers })));
    else
        unseen.push({ subject: 'documents', why: manyHidden(hidden, first), covers });
};
/** Subjects of what is told of many documents at once. */
const LONG = 'too long';
const LACKING = 'incomplete';
const manyHidden = (hidden, first) => ({
    ...first.why,
    reason: `${hidden.length} documents could not be read; the first: ${first.why.reason}`,
});
const missingIn = (into, file, { kind, sections, frontMatter }) => [
    ...sections.map((section) => ({
        subject: `section ${section}`,
        file,
        title: `${(0,shared_words/* named */.KT)(file)} has no section ${(0,shared_words/* named */.KT)(section)}`,
        expected: section,
        actual: null,
        fix: `Add the heading ${(0,shared_words/* named */.KT)(section)}: a document of the type ${(0,shared_words/* named */.KT)(kind)} has it by ${declared(into, `types.${kind}`)}.`,
    })),
    ...frontMatter.map((key) => ({
        subject: `frontmatter ${key}`,
        file,
        line: 1,
        title: `${(0,shared_words/* named */.KT)(file)} has no ${(0,shared_words/* named */.KT)(key)} in its front matter`,
        expected: key,
        actual: null,
        fix: `Add ${(0,shared_words/* named */.KT)(key)} to its front matter: a document of the type ${(0,shared_words/* named */.KT)(kind)} has it by ${declared(into, `types.${kind}`)}.`,
    })),
];

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/docs/place.js


/** They lie in the root, or beside what they are about, in every repository. */
const ANYWHERE = /^(?:readme|changelog|licen[cs]e|contributing|code_of_conduct|security)(?:[._-][^/]*)?\.mdx?$/i;
const isDocument = (path) => /\.mdx?$/i.test(path);
/** `docs`, `./docs/` and `docs/` are the same folder; '' is the whole repository. */
const folderPrefix = (path) => {
    const bare = path.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
    return bare === '' || bare === '.' ? '' : `${bare}/`;
};
/** Documents that lie outside of the folder and may not. */
const misplaced = (paths, prefix, allowlist) => {
    const names = new Set(allowlist);
    const globs = allowlist.filter((entry) => /[*?[{]/.test(entry)).map((glob) => (0,standards_glob/* pathGlob */.Qh)(glob));
    return paths.filter((path) => {
        if (!isDocument(path) || path.startsWith(prefix))
            return false;
        const name = (0,settings/* baseName */.Fl)(path);
        if (ANYWHERE.test(name) || names.has(path) || names.has(name))
            return false;
        if (path.split('/').some((part) => part.startsWith('.') || part === 'node_modules'))
            return false;
        return !globs.some((matches) => matches(path) || matches(name));
    });
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/docs.js









const docs_ID = 'process/docs';
const judgePlaces = (into, paths) => {
    const allowlist = listOf(into.section, 'allowlist');
    if (allowlist === undefined || into.prefix === '')
        return;
    const all = misplaced(paths, into.prefix, allowlist).map((path) => ({
        subject: path,
        file: path,
        title: `${(0,shared_words/* named */.KT)(path)} lies outside of ${(0,shared_words/* named */.KT)(into.prefix)}`,
        expected: `in ${into.prefix}, or in the allowlist`,
        actual: path,
        fix: `Move it into ${(0,shared_words/* named */.KT)(into.prefix)}, or add it to ${declared(into, 'allowlist')}.`,
    }));
    judgement_addAll(into, 'process/docs-place', all, 'outside of the folder');
};
const judgeNumber = (into) => {
    const most = numberOf(into.section, 'max_files');
    const { length } = into.documents;
    if (most === undefined || length <= most)
        return;
    const said = {
        subject: 'max_files',
        title: `${(0,shared_words/* count */.U9)(length, 'document')} in ${into.prefix || 'the repository'}, at most ${most} are agreed`,
        expected: most,
        actual: length,
        setAt: folderAt(into.input.facts.repository, into.prefix.replace(/\/$/, '')),
        fix: `Merge or remove documents, or raise ${declared(into, 'max_files')}.`,
    };
    judgement_addAll(into, 'process/docs-size', [said], 'max_files');
};
const bytesOf = (content) => {
    if (content?.kind === 'text')
        return new TextEncoder().encode(content.text).length;
    return content === undefined || content.kind === 'unknown' ? undefined : content.size;
};
const judgeTotal = (into) => {
    const most = numberOf(into.section, 'max_total_kb');
    if (most === undefined)
        return;
    const { contents } = into.input.facts.files;
    const sizes = into.documents.map((path) => bytesOf(contents.get(path)));
    const seen = sizes.filter((size) => size !== undefined);
    const kilobytes = Math.ceil(seen.reduce((sum, size) => sum + size, 0) / 1024);
    const hidden = sizes.length - seen.length;
    if (kilobytes > most) {
        const said = {
            subject: 'max_total_kb',
            title: `The documents have ${kilobytes} KB together, at most ${most} are agreed`,
            expected: most,
            actual: kilobytes,
            setAt: folderAt(into.input.facts.repository, into.prefix.replace(/\/$/, '')),
            fix: `Shorten or remove documents, or raise ${declared(into, 'max_total_kb')}.`,
        };
        judgement_addAll(into, 'process/docs-size', [said], 'max_total_kb');
    }
    else if (hidden > 0) {
        const reason = `the size of ${(0,shared_words/* count */.U9)(hidden, 'document')} is not known`;
        into.unseen.push({ subject: 'max_total_kb', why: { reason } });
    }
};
const docs_judge = (section, input) => {
    const { facts } = input;
    const { paths } = facts.files;
    if (isUnchanged(paths))
        return [asBefore(docs_ID, facts)];
    const words = { pass: 'The documents are as agreed', fail: 'The documents are not as agreed' };
    if (!paths.known) {
        return outcome(docs_ID, input, [], [{ subject: facts.repository.name, why: paths }], words, false);
    }
    const prefix = folderPrefix(textOf(section, 'path') ?? 'docs/');
    const documents = paths.value.filter((path) => path.startsWith(prefix) && isDocument(path));
    const into = { check: docs_ID, section, input, prefix, documents, findings: [], unseen: [] };
    judgePlaces(into, paths.value);
    judgeNumber(into);
    judgeTotal(into);
    judgeTexts(into);
    const { findings, unseen } = into;
    const pass = unseen.length > 0 ? `${words.pass}, as far as could be seen` : words.pass;
    return outcome(docs_ID, input, findings, unseen, { ...words, pass });
};
/** Documents lie where they belong, are as short as agreed, and hold what their kind must have. */
const docs = {
    id: docs_ID,
    domain: 'process',
    title: 'Documents lie where they belong, and hold what they must',
    why: 'A document that nobody finds, or nobody reads to its end, is not kept up to date.',
    fix: 'Move the document, shorten it, or add what it lacks; or change `[process.docs]`.',
    severity: 'medium',
    permissions: ['Contents: read'],
    run: (input) => judgeSections(docs_ID, ['docs'], input, (sections) => sections.docs === undefined ? [] : docs_judge(sections.docs, input)),
};

// EXTERNAL MODULE: ./packages/core/lib/checks/code/exemptions.js
var exemptions = __webpack_require__(5800);
;// CONCATENATED MODULE: ./packages/core/lib/checks/process/exemptions.js

/** Whether the exemptions of process findings still hold and stay within what the organization allows. */
const exemptions_exemptions = (0,exemptions/* exemptionsOf */.Q1)('process');

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/forbidden-files.js










const forbidden_files_ID = 'process/forbidden-files';
const forbidden_files_RULE = 'process/forbidden-file';
const HISTORY = 'A secret in it stays in the history: replace the secret, too (https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository).';
const present = (path, glob, section, input) => {
    const message = textOf(section, 'message');
    const place = (0,shared_asked/* placeOf */.$t)(section.origin('files'));
    return violation({
        check: forbidden_files_ID,
        rule: forbidden_files_RULE,
        subject: path,
        file: path,
        title: `${(0,shared_words/* named */.KT)(path)} must not be there${message === undefined ? '' : `: ${(0,shared_words/* named */.KT)(message, 200)}`}`,
        expected: `no file that matches ${(0,shared_words/* named */.KT)(glob)}`,
        actual: path,
        fix: `Remove it and add it to .gitignore, or list it under \`[process.forbidden_files] ignore\` (${place}). ${HISTORY}`,
    }, input);
};
const rest = (paths, total, input) => violation({
    check: forbidden_files_ID,
    rule: forbidden_files_RULE,
    subject: forbidden_files_RULE,
    title: `${paths.length} more forbidden files are there`,
    expected: 'no forbidden file',
    actual: `${total} files`,
    setAt: folderAt(input.facts.repository),
    fix: `Remove them; the first is ${(0,shared_words/* named */.KT)(paths[0] ?? '')}. ${HISTORY}`,
}, input);
/** Nothing that `[process.forbidden_files] files` matches is there, unless `ignore` matches it, too. */
const forbiddenFiles = {
    id: forbidden_files_ID,
    domain: 'process',
    title: 'Forbidden files are not there',
    why: 'Credentials, dumps and built files get into a repository in one careless commit, and stay in it.',
    fix: 'Remove the file, and replace what was secret in it; or list it under `[process.forbidden_files] ignore`.',
    severity: 'high',
    permissions: ['Contents: read'],
    whenDeprecated: true,
    run: (input) => judgeSections(forbidden_files_ID, ['forbidden_files'], input, ({ forbidden_files: section }) => {
        if (section === undefined)
            return [];
        const globs = [...new Set(listOf(section, 'files') ?? [])];
        const ignored = (listOf(section, 'ignore') ?? []).map((glob) => (0,standards_glob/* pathGlob */.Qh)(glob));
        const found = new Map();
        const unseen = [];
        for (const glob of globs) {
            const seen = matchesOf(input.facts.files, glob);
            if (isUnchanged(seen))
                return [asBefore(forbidden_files_ID, input.facts)];
            if (!seen.known)
                unseen.push({ subject: glob, why: seen, covers: () => true });
            else {
                for (const path of seen.value) {
                    const bare = path.replace(/\/$/, '');
                    if (!found.has(path) && !ignored.some((matches) => matches(bare)))
                        found.set(path, glob);
                }
            }
        }
        const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
        const findings = sorted
            .slice(0, MOST)
            .map(([path, glob]) => present(path, glob, section, input));
        const more = sorted.slice(MOST).map(([path]) => path);
        if (more.length > 0)
            findings.push(rest(more, sorted.length, input));
        return outcome(forbidden_files_ID, input, findings, unseen, {
            pass: unseen.length > 0 ? 'None among what could be seen' : 'No forbidden file is there',
            fail: `${(0,shared_words/* count */.U9)(sorted.length, 'forbidden file')} there`,
        }, unseen.length < globs.length);
    }),
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/hooks.js











const hooks_ID = 'process/hooks';
/** Where husky keeps its hooks: https://typicode.github.io/husky/get-started.html */
const hooks_FOLDER = '.husky';
/** Hooks that see to which branch something goes. */
const GUARDS = ['pre-push', 'pre-commit'];
/** What is read of a script; hooks are short. */
const MAX_SCRIPT = 100_000;
const hooks_add = ({ input, findings }, said) => {
    findings.push(violation({ check: hooks_ID, ...said }, input));
};
/** A script without comments and blank lines: what is left is run. */
const codeOf = (script) => script
    .slice(0, MAX_SCRIPT)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
    .join('\n');
/** Before version 9 a hook began by loading husky, which by itself does nothing. */
const isEmpty = (code) => code
    .split('\n')
    .every((line) => line === '' || /^\s*(?:\.|source)\s+.*husky\.sh"?\s*$/.test(line));
const judgeHook = (into, hook, names) => {
    const file = `${hooks_FOLDER}/${hook}`;
    const place = (0,shared_asked/* placeOf */.$t)(into.section.origin('require_hooks'));
    const said = { rule: 'process/hook-missing', subject: hook, expected: file };
    if (!names.includes(hook)) {
        hooks_add(into, {
            ...said,
            title: `There is no hook ${(0,shared_words/* named */.KT)(hook)}`,
            actual: null,
            setAt: newFileAt(into.input.facts.repository, file),
            fix: `Add ${(0,shared_words/* named */.KT)(file)} with what it has to run, or take ${(0,shared_words/* named */.KT)(hook)} out of \`[process.hooks]\` (${place}).`,
        });
        return null;
    }
    const text = textOfFile(into.input.facts.files, file);
    if (!text.known) {
        into.unseen.push({ subject: hook, file, why: text });
        return undefined;
    }
    const code = codeOf(text.value);
    if (!isEmpty(code))
        return code;
    hooks_add(into, {
        ...said,
        file,
        title: `The hook ${(0,shared_words/* named */.KT)(hook)} is empty`,
        actual: 'empty',
        fix: `Write what it has to run into ${(0,shared_words/* named */.KT)(file)}.`,
    });
    return null;
};
const judgeCommand = (into, hook, code, command) => {
    const runs = scriptRuns(code, command);
    if (runs === 'enforced')
        return;
    const file = `${hooks_FOLDER}/${hook}`;
    const place = (0,shared_asked/* placeOf */.$t)(into.section.origin('commands'));
    hooks_add(into, {
        rule: 'process/hook-command',
        subject: `${hook} ${command}`,
        file,
        title: runs === 'swallowed'
            ? `The hook ${(0,shared_words/* named */.KT)(hook)} ignores a failure of ${(0,shared_words/* named */.KT)(command)}`
            : `The hook ${(0,shared_words/* named */.KT)(hook)} does not run ${(0,shared_words/* named */.KT)(command)}`,
        expected: command,
        actual: runs === 'swallowed' ? 'its failure is ignored' : 'not run',
        fix: runs === 'swallowed'
            ? `Let it fail in ${(0,shared_words/* named */.KT)(file)}: remove \`|| true\` or \`set +e\` around it.`
            : `Add ${(0,shared_words/* named */.KT)(command)} to ${(0,shared_words/* named */.KT)(file)}, or take it out of \`[process.hooks.commands]\` (${place}).`,
    });
};
/** Whether a script holds a branch's name as a word of its own. */
const names = (code, branch) => {
    const isPart = (char) => char !== undefined && /[\w/-]/.test(char);
    for (let at = code.indexOf(branch); at !== -1; at = code.indexOf(branch, at + 1)) {
        const before = code[at - 1];
        // `refs/heads/main` is the same branch.
        const isRef = code.slice(Math.max(at - 11, 0), at) === 'refs/heads/';
        if ((!isPart(before) || isRef) && !isPart(code[at + branch.length]))
            return true;
    }
    return false;
};
const judgeBranch = (into, branch, scripts) => {
    const { repository } = into.input.facts;
    const codes = GUARDS.map((hook) => scripts.get(hook));
    if (codes.some((code) => typeof code === 'string' && names(code, branch)))
        return;
    const subject = `protected_branches.${branch}`;
    if (codes.includes(undefined)) {
        const reason = 'not all hooks that may name the branch could be read';
        into.unseen.push({ subject, why: { reason } });
        return;
    }
    hooks_add(into, {
        rule: 'process/hook-branch',
        subject,
        title: `Neither ${GUARDS.join(' nor ')} names the branch ${(0,shared_words/* named */.KT)(branch)}`,
        expected: `a hook that stops work on ${(0,shared_words/* named */.KT)(branch)}`,
        actual: 'not named',
        setAt: codes.some((code) => typeof code === 'string')
            ? folderAt(repository, hooks_FOLDER)
            : newFileAt(repository, `${hooks_FOLDER}/pre-push`),
        fix: `Let ${hooks_FOLDER}/pre-push stop a push to ${(0,shared_words/* named */.KT)(branch)}, or take it out of \`[process.hooks] protected_branches\` (${(0,shared_asked/* placeOf */.$t)(into.section.origin('protected_branches'))}).`,
    });
};
const hooks_judge = (section, input) => {
    const into = { section, input, findings: [], unseen: [] };
    const { files, repository } = input.facts;
    const entries = entriesOf(files, hooks_FOLDER);
    if (isUnchanged(entries))
        return [asBefore(hooks_ID, input.facts)];
    const words = { pass: 'Hooks as declared', fail: 'Hooks are not as declared' };
    if (!entries.known) {
        return outcome(hooks_ID, input, [], [{ subject: repository.name, why: entries }], words, false);
    }
    const hooks = entries.value.filter((name) => !name.endsWith('/') && !name.startsWith('.'));
    if (hooks.length === 0 && flagOf(section, 'require_husky') !== false) {
        hooks_add(into, {
            rule: 'process/hook-missing',
            subject: 'require_husky',
            title: 'There are no git hooks of husky',
            expected: `hooks in ${hooks_FOLDER}`,
            actual: entries.value.length === 0 ? `no folder ${hooks_FOLDER}` : `no hook in ${hooks_FOLDER}`,
            setAt: newFileAt(repository, `${hooks_FOLDER}/pre-commit`),
            fix: `Run \`npx husky init\` and commit ${hooks_FOLDER}, or set \`require_husky = false\` in \`[process.hooks]\` (${(0,shared_asked/* placeOf */.$t)(section.origin('require_husky'))}).`,
        });
    }
    const commands = (0,settings/* isTable */.bI)(section.table.commands) ? Object.entries(section.table.commands) : [];
    const scripts = new Map();
    for (const hook of new Set([
        ...(listOf(section, 'require_hooks') ?? []),
        ...commands.map(([name]) => name),
    ])) {
        scripts.set(hook, judgeHook(into, hook, hooks));
    }
    for (const [hook, list] of commands) {
        const code = scripts.get(hook);
        if (typeof code !== 'string')
            continue;
        const lines = readScript(code);
        for (const command of new Set((0,lib_standards/* textsOf */.CB)(list)))
            judgeCommand(into, hook, lines, command);
    }
    for (const hook of GUARDS) {
        if (scripts.has(hook))
            continue;
        const text = textOfFile(files, `${hooks_FOLDER}/${hook}`);
        scripts.set(hook, !hooks.includes(hook) ? null : text.known ? codeOf(text.value) : undefined);
    }
    for (const branch of new Set(listOf(section, 'protected_branches') ?? [])) {
        judgeBranch(into, branch, scripts);
    }
    const { findings, unseen } = into;
    return outcome(hooks_ID, input, findings, unseen, {
        pass: unseen.length > 0 ? `${words.pass}, as far as could be seen` : words.pass,
        fail: `${(0,shared_words/* count */.U9)(findings.length, 'difference')} from what [process.hooks] declares`,
    });
};
/** Git hooks are there and run what they must. */
const hooks = {
    id: hooks_ID,
    domain: 'process',
    title: 'Git hooks are there and run what they must',
    why: 'A hook tells within seconds what continuous integration tells within minutes. Whether people have it switched on, only their machines know.',
    fix: 'Add the hook to .husky, or the command to the hook.',
    severity: 'medium',
    permissions: ['Contents: read'],
    run: (input) => judgeSections(hooks_ID, ['hooks'], input, (sections) => sections.hooks === undefined ? [] : hooks_judge(sections.hooks, input)),
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/habits/issue-rules.js




/** Labels are compared as GitHub compares them: without regard to case. */
const group = (names) => {
    const globs = names.map((name) => (0,standards_glob/* nameGlob */.e4)(name.toLowerCase()));
    return { names, matches: (label) => globs.some((matches) => matches(label.toLowerCase())) };
};
const anyLabel = { names: [], matches: () => true };
const anyOf = (value) => {
    if (value === true)
        return anyLabel;
    const names = (0,lib_standards/* textsOf */.CB)(value);
    return names.length > 0 ? group(names) : null;
};
/** null: it asks for nothing. */
const issueRules = ({ table }) => {
    const value = (key) => (0,shape/* own */.ZV)(table, key);
    const groups = value('one_of');
    const rules = {
        anyOf: anyOf(value('require_labels')),
        oneOf: (Array.isArray(groups) ? groups : [])
            .map(lib_standards/* textsOf */.CB)
            .filter((names) => names.length > 0)
            .map(group),
    };
    return rules.anyOf === null && rules.oneOf.length === 0 ? null : rules;
};
/** What is asked for, in words. */
const askedOfIssues = ({ anyOf, oneOf }) => [
    ...(anyOf === null
        ? []
        : [anyOf.names.length === 0 ? 'a label' : `one or more of ${(0,shared_words/* enumerate */.HL)(anyOf.names)}`]),
    ...oneOf.map(({ names }) => `exactly one of ${(0,shared_words/* enumerate */.HL)(names)}`),
].join('; ');
/** Everything that is wrong with an issue's labels, as clauses. */
const issueProblems = (labels, { anyOf, oneOf }) => [
    ...(anyOf !== null && !labels.some(anyOf.matches)
        ? [anyOf.names.length === 0 ? 'no label' : `none of ${(0,shared_words/* enumerate */.HL)(anyOf.names)}`]
        : []),
    ...oneOf.flatMap(({ names, matches }) => {
        const found = labels.filter(matches);
        if (found.length === 1)
            return [];
        return found.length === 0
            ? [`none of ${(0,shared_words/* enumerate */.HL)(names)}`]
            : [`${found.length} of ${(0,shared_words/* enumerate */.HL)(names)}`];
    }),
];

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/issues.js









const issues_ID = 'process/issues';
const issues_RULE = 'process/issue-labels';
/** The keys of `[process.issues]` that ask something of an issue. */
const issues_KEYS = ['require_labels', 'one_of'];
/** What every finding says of what was agreed. */
const issues_agreed = (rules, section) => ({
    expected: askedOfIssues(rules),
    place: askedFor(section, issues_KEYS),
});
const issues_finding = ({ issue, problems }, { expected, place }, input) => {
    const { number, url, labels, author } = issue;
    return violation({
        check: issues_ID,
        rule: issues_RULE,
        subject: `#${number}`,
        title: `Issue #${number} carries ${problems.join(', ')}`,
        expected,
        actual: labels.length === 0 ? 'no label' : (0,shared_words/* enumerate */.HL)(labels),
        evidence: { url, ...(author === null ? {} : { actor: author }) },
        fix: `Give issue #${number} the labels that are asked for, or close it. ${place}`,
    }, input);
};
const issues_summary = (left, { expected, place }, input) => violation({
    check: issues_ID,
    rule: issues_RULE,
    subject: issues_RULE,
    title: `${(0,shared_words/* count */.U9)(left.length, 'more open issue')} without the labels that are asked for`,
    expected,
    actual: left.length,
    setAt: listAt(input.facts.repository, 'open issues'),
    fix: `Give them the labels that are asked for, or close them. ${place}`,
}, input);
/** Issues that this product wrote are nobody's to sort. */
const isOwn = ({ labels }) => labels.some((label) => label.toLowerCase().startsWith('drift:'));
const issues_judge = (section, input) => {
    const { issues: open, repository } = input.facts;
    const rules = issueRules(section);
    if (rules === null) {
        return nothingAsked(issues_ID, input, '[process.issues] asks for no labels');
    }
    if (!open.known)
        return [(0,shared_asked/* unknownResult */.q8)(issues_ID, repository.name, open)];
    const isExcused = excusedBy(section);
    const judged = open.value.issues.filter((issue) => !isOwn(issue) && !isExcused(byLogin(issue.author)));
    // Oldest first: a new issue does not push another one out of those that are told.
    const wrong = judged
        .map((issue) => ({ issue, problems: issueProblems(issue.labels, rules) }))
        .filter(({ problems }) => problems.length > 0)
        .toSorted((a, b) => a.issue.number - b.issue.number);
    const unread = open.value.total - open.value.issues.length;
    const asked = issues_agreed(rules, section);
    return resultsOf(issues_ID, input, {
        findings: atMost(wrong, (one) => issues_finding(one, asked, input), (left) => issues_summary(left, asked, input)),
        unknowns: unread > 0
            ? [
                (0,shared_asked/* unknownResult */.q8)(issues_ID, repository.name, {
                    reason: `the oldest ${unread} of ${(0,shared_words/* count */.U9)(open.value.total, 'open issue')} were not read, for there are too many`,
                }),
            ]
            : [],
        judged: true,
    }, {
        pass: `${(0,shared_words/* count */.U9)(judged.length, 'open issue')} judged, each with the labels that are asked for`,
        fail: `${wrong.length} of ${(0,shared_words/* count */.U9)(judged.length, 'open issue')} without the labels that are asked for`,
    });
};
/** Labels of open issues against `[process.issues]`. */
const issues = {
    id: issues_ID,
    domain: 'process',
    title: 'Open issues carry the labels that were agreed on',
    why: 'An issue that is not sorted is in nobody’s list, and nobody works on it.',
    fix: 'Give the issue the labels that are asked for.',
    severity: 'low',
    permissions: ['Issues: read'],
    run: (input) => judgeSections(issues_ID, ['issues'], input, ({ issues: section }) => section === undefined ? [] : issues_judge(section, input)),
};

// EXTERNAL MODULE: ./packages/core/lib/settings/entries.js
var entries = __webpack_require__(3926);
;// CONCATENATED MODULE: ./packages/core/lib/checks/process/labels.js








const labels_ID = 'process/labels';
/** GitHub has no two labels whose names differ in case alone. */
const labels_keyOf = (name) => name.normalize('NFC').toLowerCase();
const requiredLabel = (entry) => {
    if (typeof entry === 'string')
        return entry.trim() === '' ? null : { name: entry };
    if (!(0,entries/* isTable */.bI)(entry))
        return null;
    const text = (key) => {
        const value = (0,shape/* own */.ZV)(entry, key);
        return typeof value === 'string' ? value : undefined;
    };
    const [name, color, description] = [text('name'), text('color'), text('description')];
    if (name === undefined || name.trim() === '')
        return null;
    return {
        name,
        ...(color === undefined ? {} : { color: color.replace(/^#/, '').toLowerCase() }),
        ...(description === undefined ? {} : { description }),
    };
};
/** One for each name; the last word on a label counts. */
const requiredLabels = ({ table }) => {
    const value = (0,shape/* own */.ZV)(table, 'required');
    const labels = (Array.isArray(value) ? value : []).flatMap((entry) => requiredLabel(entry) ?? []);
    return [...new Map(labels.map((label) => [labels_keyOf(label.name), label])).values()];
};
const looks = ({ color, description }) => [
    ...(color === undefined ? [] : [`colour #${color}`]),
    ...(description === undefined ? [] : [`description ${JSON.stringify((0,shared_words/* named */.KT)(description))}`]),
].join(', ');
const labels_missing = (wanted) => {
    const name = (0,shared_words/* named */.KT)(wanted.name, 60);
    return {
        rule: 'process/label-missing',
        title: `Label ${name} is missing`,
        expected: looks(wanted) || 'the label',
        actual: 'no such label',
        fix: `Add the label ${name}${looks(wanted) && ` with ${looks(wanted)}`}.`,
    };
};
/** What of a label is not as it should be: only that is told. */
const differing = (wanted, actual) => {
    const color = wanted.color !== undefined && wanted.color !== actual.color.toLowerCase();
    const description = wanted.description !== undefined && wanted.description !== (actual.description ?? '');
    if (!color && !description)
        return null;
    const pick = (label) => looks({
        name: label.name,
        ...(color && label.color !== undefined ? { color: label.color } : {}),
        ...(description && label.description !== undefined ? { description: label.description } : {}),
    });
    const name = (0,shared_words/* named */.KT)(wanted.name, 60);
    const what = [...(color ? ['colour'] : []), ...(description ? ['description'] : [])].join(' and ');
    return {
        rule: 'process/label-differs',
        title: `Label ${name} has another ${what}`,
        expected: pick(wanted),
        actual: pick({
            name,
            color: actual.color.toLowerCase(),
            description: actual.description ?? '',
        }),
        fix: `Give the label ${name} ${pick(wanted)}.`,
    };
};
const labels_judge = (section, input) => {
    const { labels, repository } = input.facts;
    const required = requiredLabels(section);
    if (required.length === 0) {
        return nothingAsked(labels_ID, input, '[process.labels] requires no label');
    }
    if (!labels.known)
        return [(0,shared_asked/* unknownResult */.q8)(labels_ID, repository.name, labels)];
    const present = new Map(labels.value.map((label) => [labels_keyOf(label.name), label]));
    const place = (0,shared_asked/* placeOf */.$t)(section.origin('required'));
    const setAt = {
        name: `the labels of ${repository.name}`,
        ...(repository.url ? { url: `${repository.url}/labels` } : {}),
    };
    const findings = required.flatMap((wanted) => {
        const actual = present.get(labels_keyOf(wanted.name));
        const said = actual === undefined ? labels_missing(wanted) : differing(wanted, actual);
        if (said === null)
            return [];
        const fix = `${said.fix} It is required in ${place}.`;
        return [violation({ check: labels_ID, subject: wanted.name, setAt, ...said, fix }, input)];
    });
    return [
        (0,verdict/* verdict */.W)(labels_ID, repository.name, findings, {
            pass: `${(0,shared_words/* count */.U9)(required.length, 'required label')} there, as asked`,
            fail: `${findings.length} of ${(0,shared_words/* count */.U9)(required.length, 'required label')} missing or different`,
        }),
    ];
};
/** Labels that exist against `[process.labels] required`. */
const labels = {
    id: labels_ID,
    domain: 'process',
    title: 'Required labels exist, with the colour and description that were asked for',
    why: 'People and workflows sort by labels: one that is missing in a repository sorts nothing there.',
    fix: 'Add the label, or give it the colour and description that are asked for.',
    severity: 'low',
    permissions: ['Issues: read'],
    run: (input) => judgeSections(labels_ID, ['labels'], input, ({ labels: section }) => section === undefined ? [] : labels_judge(section, input)),
};

// EXTERNAL MODULE: ./packages/core/lib/checks/code/participation/elsewhere.js
var elsewhere = __webpack_require__(2404);
;// CONCATENATED MODULE: ./packages/core/lib/checks/process/participation.js

/** Whether a repository that was in is still in, for those who run this domain alone. */
const participation = (0,elsewhere/* participationOf */.t)('process');

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/habits/issue-reference.js
/**
 * Words that close an issue when the pull request is merged.
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue#linking-a-pull-request-to-an-issue-using-a-keyword
 */
const CLOSING_KEYWORDS = [
    'close',
    'closes',
    'closed',
    'fix',
    'fixes',
    'fixed',
    'resolve',
    'resolves',
    'resolved',
];
/** GitHub takes no longer descriptions: 65,536 characters. */
const issue_reference_MAX_TEXT = 70_000;
/** `#12`, `GH-12`, `acme/app#12`, and the address of an issue on whatever host. */
const REFERENCE = /^(?:#|gh-|[\w.-]{1,100}\/[\w.-]{1,100}#|https?:\/\/[^/\s]{1,255}\/[\w.-]{1,100}\/[\w.-]{1,100}\/issues\/)\d{1,10}(?!\w)/i;
/** A template's examples stand in comments that nobody sees. */
const withoutComments = (text) => {
    let shown = '';
    let at = 0;
    for (;;) {
        const from = text.indexOf('<!--', at);
        if (from < 0)
            return shown + text.slice(at);
        shown += `${text.slice(at, from)} `;
        const to = text.indexOf('-->', from + 4);
        if (to < 0)
            return shown;
        at = to + 3;
    }
};
/** A word without what stands around it: `**Closes:**` is `closes`. */
const bare = (word) => {
    const characters = [...word.toLowerCase()];
    const isPart = (character) => /[\p{L}\p{N}]/u.test(character);
    const first = characters.findIndex(isPart);
    return first < 0 ? '' : characters.slice(first, characters.findLastIndex(isPart) + 1).join('');
};
const wordsOf = (text) => text.split(/\s+/).filter((word) => word !== '');
/** `(#12)`, `[#12](…)`, `**#12**`: what stands before a reference is no part of it. */
const isReference = (word) => REFERENCE.test(word.slice(0, 600).replace(/^[([*_"'<]{1,10}/, ''));
/** `Closes:#12` is two words that nobody parted. */
const parted = (word) => {
    const colon = word.indexOf(':');
    return colon > 0 && isReference(word.slice(colon + 1))
        ? [word.slice(0, colon), word.slice(colon + 1)]
        : [word];
};
/**
 * Whether a text names an issue after one of the keywords, as `Closes #12` or `Part of: acme/app#12`.
 * Case does not count, nor do a colon and emphasis. Takes time proportional to the text.
 */
const namesIssue = (text, keywords) => {
    const phrases = keywords
        .map((keyword) => wordsOf(keyword).map(bare))
        .filter((phrase) => phrase.length > 0 && phrase.every((word) => word !== ''));
    const words = wordsOf(withoutComments(text.slice(0, issue_reference_MAX_TEXT))).flatMap(parted);
    const bared = words.map(bare);
    return words.some((word, at) => isReference(word) &&
        phrases.some((phrase) => phrase.length <= at &&
            phrase.every((part, index) => bared[at - phrase.length + index] === part)));
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/habits/pull-request-rules.js




/** null: it asks for nothing. */
const pullRequestRules = (section) => {
    const maxFiles = numberOf(section, 'max_files');
    const maxLines = numberOf(section, 'max_lines');
    const issue = flagOf(section, 'require_issue') === true;
    if (maxFiles === undefined && maxLines === undefined && !issue)
        return null;
    return {
        maxFiles,
        maxLines,
        issue,
        keywords: listOf(section, 'issue_keywords') ?? CLOSING_KEYWORDS,
        exclude: (listOf(section, 'exclude') ?? []).map(standards_glob/* pathGlob */.Qh),
    };
};
/** How an issue is named, by the first of the words that count. */
const example = ([keyword]) => keyword === undefined ? '' : `, as in "${(0,shared_words/* named */.KT)(keyword, 60)} #12"`;
/** What is asked for, in words. */
const askedOfPullRequests = ({ maxFiles, maxLines, issue, keywords }) => [
    ...(maxFiles === undefined ? [] : [`at most ${(0,shared_words/* count */.U9)(maxFiles, 'file')}`]),
    ...(maxLines === undefined ? [] : [`at most ${(0,shared_words/* count */.U9)(maxLines, 'changed line')}`]),
    ...(issue ? [`an issue${example(keywords)}`] : []),
].join('; ');
/** How large it is without the files that do not count. */
const sizeOf = ({ additions, deletions, changedFiles, files }, { exclude, maxFiles = Number.POSITIVE_INFINITY, maxLines = Number.POSITIVE_INFINITY, }) => {
    const whole = { files: changedFiles, lines: additions + deletions };
    // Without the excluded files it is no larger: where the whole is small enough, they do not matter.
    if (exclude.length === 0 || (whole.files <= maxFiles && whole.lines <= maxLines))
        return whole;
    if (!files.known)
        return files;
    const counted = files.value.filter(({ path }) => !exclude.some((matches) => matches(path)));
    return {
        files: counted.length,
        lines: counted.reduce((sum, file) => sum + file.additions + file.deletions, 0),
    };
};
/** Everything that is wrong with a pull request, and what of it could not be seen. */
const judgePullRequest = (pullRequest, rules) => {
    const { maxFiles, maxLines } = rules;
    const size = sizeOf(pullRequest, rules);
    const { title, body, closesIssues } = pullRequest;
    const hasIssue = !rules.issue || closesIssues > 0 || namesIssue(`${title}\n${body}`, rules.keywords);
    const issue = hasIssue ? [] : ['names no issue'];
    if ('known' in size)
        return { problems: issue, unseen: size };
    return {
        problems: [
            ...(maxFiles !== undefined && size.files > maxFiles
                ? [`changes ${(0,shared_words/* count */.U9)(size.files, 'file')}`]
                : []),
            ...(maxLines !== undefined && size.lines > maxLines
                ? [`changes ${(0,shared_words/* count */.U9)(size.lines, 'line')}`]
                : []),
            ...issue,
        ],
        size: `${(0,shared_words/* count */.U9)(size.files, 'file')}, ${(0,shared_words/* count */.U9)(size.lines, 'changed line')}`,
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/pull-requests.js










const pull_requests_ID = 'process/pull-requests';
const pull_requests_RULE = 'process/pull-request';
const pull_requests_FIX = 'It is merged, so close the issue once it is known. Next time split what is too large into pull requests that can be reviewed, and write the issue into the description, as "Closes #12".';
const actualOf = ({ pullRequest, size, problems }) => [
    (0,shared_words/* named */.KT)(pullRequest.title),
    ...(size === undefined ? [] : [size]),
    ...(problems.includes('names no issue') ? ['no issue'] : []),
].join('; ');
/** The keys of `[process.pr]` that ask something of a pull request. */
const pull_requests_KEYS = ['max_files', 'max_lines', 'require_issue'];
/** What every finding says of what was agreed. */
const pull_requests_agreed = (rules, section) => ({
    expected: askedOfPullRequests(rules),
    fix: `${pull_requests_FIX} ${askedFor(section, pull_requests_KEYS)}`,
});
const pull_requests_finding = (judged, { expected, fix }, input) => {
    const { pullRequest, problems } = judged;
    return events_event({
        check: pull_requests_ID,
        rule: pull_requests_RULE,
        subject: `#${pullRequest.number}`,
        title: `Pull request #${pullRequest.number} ${problems.join(', ')}`,
        expected,
        actual: actualOf(judged),
        evidence: pullRequestEvidence(pullRequest),
        fix,
    }, input);
};
const pull_requests_summary = (left, { expected, fix }, input) => events_event({
    check: pull_requests_ID,
    rule: pull_requests_RULE,
    subject: pull_requests_RULE,
    title: `${(0,shared_words/* count */.U9)(left.length, 'more merged pull request')} that are too large or name no issue`,
    expected,
    actual: left.length,
    setAt: listAt(input.facts.repository, 'merged pull requests'),
    fix,
}, input);
/** What of the pull requests' size could not be seen, as one result. */
const unseenOf = (judged, { facts }) => {
    const hidden = judged.filter(({ unseen }) => unseen !== undefined);
    const [first] = hidden;
    if (first?.unseen === undefined)
        return [];
    const numbers = (0,shared_words/* enumerate */.HL)(hidden.map(({ pullRequest }) => `#${pullRequest.number}`));
    const { reason, permission } = first.unseen;
    return [
        (0,shared_asked/* unknownResult */.q8)(pull_requests_ID, facts.repository.name, {
            reason: `how large ${numbers} without the excluded files would be is not known: ${reason}`,
            ...(permission === undefined ? {} : { permission }),
        }),
    ];
};
const pull_requests_judge = (section, input) => {
    const { facts } = input;
    const rules = pullRequestRules(section);
    if (rules === null) {
        return nothingAsked(pull_requests_ID, input, '[process.pr] asks nothing of pull requests');
    }
    if (!facts.activity.known)
        return [(0,shared_asked/* unknownResult */.q8)(pull_requests_ID, facts.repository.name, facts.activity)];
    const { pullRequests, unknowns, seen } = pullRequestsOf(pull_requests_ID, facts.activity.value, input);
    const isExcused = excusedBy(section);
    const judged = pullRequests
        .filter((pullRequest) => !isExcused(openerOf(pullRequest)))
        .map((pullRequest) => ({ pullRequest, ...judgePullRequest(pullRequest, rules) }));
    const wrong = judged.filter(({ problems }) => problems.length > 0);
    const asked = pull_requests_agreed(rules, section);
    const tonight = atMost(wrong, (one) => pull_requests_finding(one, asked, input), (left) => pull_requests_summary(left, asked, input));
    return resultsOf(pull_requests_ID, input, {
        findings: seen ? withEarlier(pull_requests_ID, tonight, facts) : tonight,
        unknowns: [...unseenOf(judged, input), ...unknowns],
        judged: seen && (judged.length === 0 || judged.some(({ unseen }) => unseen === undefined)),
    }, {
        pass: `${(0,shared_words/* count */.U9)(judged.length, 'merged pull request')} judged, all as agreed`,
        fail: wrong.length === 0
            ? 'Nothing new; what earlier scans found is still open'
            : `${wrong.length} of ${(0,shared_words/* count */.U9)(judged.length, 'merged pull request')} not as agreed`,
    });
};
/** Merged pull requests against `[process.pr]`. */
const pullRequests = {
    id: pull_requests_ID,
    domain: 'process',
    title: 'Merged pull requests are small enough to review, and name an issue',
    why: 'A change that is too large is waved through, and one that names no issue cannot be traced to a reason.',
    fix: pull_requests_FIX,
    severity: 'low',
    permissions: ['Pull requests: read', 'Contents: read'],
    run: (input) => judgeSections(pull_requests_ID, ['pr'], input, ({ pr: section }) => section === undefined ? [] : pull_requests_judge(section, input)),
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/ci/filter-pattern.js

const MAX_PATTERN = 512;
/**
 * A branch filter as the regular expression that it stands for: `*` without slashes, `**` anything,
 * `?` and `+` about the character before, `[…]` one of these.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
const expressionOf = (pattern) => {
    let made = '';
    for (let at = 0; at < pattern.length; at += 1) {
        const char = pattern[at] ?? '';
        const close = char === '[' ? pattern.indexOf(']', at + 1) : -1;
        if (char === '\\' && at + 1 < pattern.length) {
            at += 1;
            made += build/* RE2JS */.L3.quote(pattern[at] ?? '');
        }
        else if (char === '*' && pattern[at + 1] === '*') {
            at += 1;
            made += '.*';
        }
        else if (char === '*')
            made += '[^/]*';
        else if ((char === '?' || char === '+') && at > 0)
            made += char;
        else if (close > at + 1) {
            made += `[${pattern.slice(at + 1, close).replace(/[\\[\]^]/g, '\\$&')}]`;
            at = close;
        }
        else
            made += build/* RE2JS */.L3.quote(char);
    }
    return made;
};
/** Whether one filter, without its `!`, matches the whole name. RE2 takes no more than linear time. */
const matches = (pattern, name) => {
    if (pattern === name)
        return true;
    if (pattern.length > MAX_PATTERN)
        return false;
    try {
        return build/* RE2JS */.L3.compile(expressionOf(pattern)).matches(name);
    }
    catch {
        return false;
    }
};
/** Whether a list of filters lets a branch through; the last one that matches decides. */
const lets = (patterns, branch) => {
    let passes = false;
    for (const pattern of patterns) {
        const negated = pattern.startsWith('!');
        if (matches(negated ? pattern.slice(1) : pattern, branch))
            passes = !negated;
    }
    return passes;
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/ci/triggers.js





/** Events that can judge a change before it is merged; `push` where it lets the branch of a pull request through. */
const GATES = ['pull_request', 'pull_request_target', 'merge_group', 'push'];
/** At least one of these is needed to see a pull request before it is merged. */
const BEFORE_MERGE = new Set(['opened', 'synchronize', 'reopened', 'ready_for_review']);
const textsIn = (value) => value === undefined || value === null
    ? undefined
    : (Array.isArray(value) ? value : [value]).map(String);
const eventsOf = (on) => {
    if ((0,settings/* isTable */.bI)(on)) {
        return new Map(Object.entries(on).map(([name, value]) => [name, (0,settings/* isTable */.bI)(value) ? value : {}]));
    }
    return new Map((textsIn(on) ?? []).map((name) => [name, {}]));
};
/** Names that branches of pull requests may have, one for each of GitHub's two wildcards. */
const TOPICS = ['topic', 'topic/1'];
/** A branch that a pattern with a wildcard stands for, null for the name of one branch. */
const exampleOf = (pattern) => pattern.includes('*') && !pattern.startsWith('!') ? pattern.replace(/\*+/g, 'topic') : null;
/** Whether more branches than those that it names are let through. */
const letsTopics = (branches, branch) => branches.map(exampleOf).some((name) => name !== null && name !== branch && lets(branches, name));
/**
 * Why a push is only seen after the merge, null where the branch of a pull request is seen, too. Its
 * filter is about the branch that is pushed; that of a pull request about the one it goes into.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onpushbranchestagsbranches-ignoretags-ignore
 */
const reasonAgainstPush = (filter, branches, ignored, branch) => {
    const onlyTags = filter.tags !== undefined || filter['tags-ignore'] !== undefined;
    if (branches === undefined && ignored === undefined)
        return onlyTags ? 'push only for tags' : null;
    if (branches && !letsTopics(branches, branch)) {
        return `push only for ${(0,shared_words/* several */.J$)(branches)}, not for the branch of a pull request`;
    }
    return ignored && TOPICS.every((name) => lets(ignored, name))
        ? `push ignores ${(0,shared_words/* several */.J$)(ignored)}, and so the branch of a pull request`
        : null;
};
/** Why an event does not see changes to the branch before they are merged, null where it does. */
const reasonAgainst = (event, filter, branch) => {
    const [types, branches, ignored] = [
        textsIn(filter.types),
        textsIn(filter.branches),
        textsIn(filter['branches-ignore']),
    ];
    if (event.startsWith('pull_request') && types && !types.some((type) => BEFORE_MERGE.has(type))) {
        return `${event} only when ${(0,shared_words/* several */.J$)(types)}`;
    }
    if (textsIn(filter['paths-ignore'])?.includes('**'))
        return `${event} ignores all paths`;
    if (event === 'push')
        return reasonAgainstPush(filter, branches, ignored, branch);
    if (branch === null)
        return null;
    if (branches && !lets(branches, branch)) {
        return `${event} only for ${(0,shared_words/* several */.J$)(branches)}, which leaves out ${(0,shared_words/* named */.KT)(branch)}`;
    }
    if (ignored && lets(ignored, branch)) {
        return `${event} ignores ${(0,shared_words/* several */.J$)(ignored)}, and so ${(0,shared_words/* named */.KT)(branch)}`;
    }
    return null;
};
/** Filters that let it run on some changes alone. */
const narrowedBy = (event, filter) => {
    const only = textsIn(filter.paths);
    const not = textsIn(filter['paths-ignore']);
    const branches = event === 'push' ? textsIn(filter.branches) : undefined;
    return [
        ...(branches && !TOPICS.every((name) => lets(branches, name))
            ? [`push only for branches in ${(0,shared_words/* several */.J$)(branches)}`]
            : []),
        ...(only ? [`${event} only for changes in ${(0,shared_words/* several */.J$)(only)}`] : []),
        ...(not ? [`${event} not for changes in ${(0,shared_words/* several */.J$)(not)}`] : []),
    ];
};
/** Whether a workflow has a job that calls the other one. */
const calls = (caller, callee, repository) => {
    const path = `${WORKFLOWS}/${(0,settings/* baseName */.Fl)(callee.path)}`;
    const jobs = (0,settings/* isTable */.bI)(caller.value.jobs) ? Object.values(caller.value.jobs) : [];
    return jobs.some((job) => {
        if (!(0,settings/* isTable */.bI)(job) || typeof job.uses !== 'string' || isNever(job.if))
            return false;
        return job.uses === `./${path}` || job.uses.startsWith(`${repository}/${path}@`);
    });
};
/** What the triggers of a workflow say by themselves; `called`: others may run it, too. */
const ownReach = ({ value }, branch) => {
    const events = eventsOf(value.on);
    const called = events.has('workflow_call');
    const reasons = [];
    const narrowed = [];
    for (const event of GATES) {
        const filter = events.get(event);
        if (filter === undefined)
            continue;
        const reason = reasonAgainst(event, filter, branch);
        const filters = narrowedBy(event, filter);
        if (reason !== null)
            reasons.push(reason);
        else if (filters.length > 0)
            narrowed.push(...filters);
        else
            return { runs: true, reasons: [], narrowed: [], hidden: false, called };
    }
    if (narrowed.length > 0)
        return { runs: true, reasons: [], narrowed, hidden: false, called };
    if (called)
        reasons.push('no workflow that runs on pull requests calls it');
    else if (reasons.length === 0) {
        const names = [...events.keys()];
        reasons.push(names.length === 0 ? 'it has no trigger' : `it only runs on ${(0,shared_words/* several */.J$)(names)}`);
    }
    return { runs: false, reasons, narrowed: [], hidden: false, called };
};
/**
 * Whether a workflow can run on a pull request before it is merged; through another one that calls
 * it, too.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const reachOf = (workflow, workflows, repository) => {
    const { called: isCalled, ...first } = ownReach(workflow, repository.defaultBranch);
    const visited = new Set([workflow.path]);
    const queue = isCalled && !first.runs ? [workflow] : [];
    for (const callee of queue) {
        for (const caller of workflows.read) {
            if (visited.has(caller.path) || !calls(caller, callee, repository.name))
                continue;
            visited.add(caller.path);
            const { called, ...reach } = ownReach(caller, repository.defaultBranch);
            if (reach.runs)
                return reach;
            if (called)
                queue.push(caller);
        }
    }
    return { ...first, hidden: queue.length > 0 && workflows.unread.length > 0 };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/protection/reported-name.js

/** Whether a text is these parts in this order, with anything between them. */
const reported_name_fits = (parts, text) => {
    const [first = '', ...rest] = parts;
    if (!text.startsWith(first))
        return false;
    const last = rest.pop();
    if (last === undefined)
        return text === first;
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
};
/**
 * The name of a job's check: its `name:`, where expressions stand for anything, or its id; of a
 * matrix without expressions `name (a, b)`; of a workflow that it calls `name / job`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idname
 */
const reportedName = (id, job) => {
    const name = typeof job.name === 'string' && job.name.trim() !== '' ? job.name.trim() : id;
    const written = name.split(/\$\{\{[^}]*\}\}/);
    const shapes = [written];
    const isMatrix = (0,settings/* isTable */.bI)(job.strategy) && job.strategy.matrix !== undefined;
    if (isMatrix && written.length === 1)
        shapes.push([`${name} (`, ')']);
    if (typeof job.uses === 'string') {
        for (const shape of [...shapes]) {
            shapes.push([...shape.slice(0, -1), `${shape.at(-1)} / `, '']);
        }
    }
    return { name, matches: (context) => shapes.some((shape) => reported_name_fits(shape, context)) };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/protection/gates.js












/** What is meant as a gate: of these workflows all jobs, or the ones that are named. */
const meantAsGates = (section) => {
    const found = new Map();
    const byWorkflow = (0,shape/* own */.ZV)(section.table, 'jobs');
    for (const [workflow, jobs] of (0,settings/* isTable */.bI)(byWorkflow) ? Object.entries(byWorkflow) : []) {
        found.set(workflow, new Set((0,lib_standards/* textsOf */.CB)(jobs)));
    }
    for (const workflow of listOf(section, 'required_workflows') ?? []) {
        if (!found.has(workflow))
            found.set(workflow, 'all');
    }
    return found;
};
/** Whether `[process.ci]` means any job as a gate. */
const asksGates = (section) => meantAsGates(section).size > 0;
const gates_jobsOf = ({ value }) => new Map(Object.entries((0,settings/* isTable */.bI)(value.jobs) ? value.jobs : {}).flatMap(([id, job]) => (0,settings/* isTable */.bI)(job) ? [[id, job]] : []));
const needsOf = ({ needs }) => typeof needs === 'string' ? [needs] : (0,lib_standards/* textsOf */.CB)(needs);
/** Jobs whose check is required, and those that such a job waits for. */
const heldUpBy = (jobs, rule) => {
    const required = [...jobs].filter(([id, job]) => {
        const { matches } = reportedName(id, job);
        return rule.contexts.value.some(({ context }) => matches(context));
    });
    const found = new Set();
    const open = required.map(([id]) => id);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        const job = jobs.get(id);
        if (job === undefined || found.has(id))
            continue;
        found.add(id);
        open.push(...needsOf(job));
    }
    return found;
};
/**
 * A job of a required workflow that runs on a condition of its own is no gate: where it is skipped it
 * counts as passed. `if: always()` is what jobs write that sum others up.
 * https://docs.github.com/en/pull-requests/reference/status-checks
 */
const isUnconditional = ({ if: condition }) => condition === undefined ||
    condition === null ||
    /^(?:\$\{\{)?\s*(?:always\(\)|!\s*cancelled\(\)|success\(\)|true)\s*(?:\}\})?$/.test(String(condition).trim());
const judgeJob = (id, job, workflow, narrowed, { section, rule, facts }) => {
    const about = { key: id, file: workflow.path };
    const { contexts, others, branch } = rule;
    if (contexts.unseen !== undefined)
        return { ...about, unseen: contexts.unseen };
    if (others.has('workflows')) {
        const reason = 'a ruleset requires whole workflows, and which ones was not shown';
        return { ...about, unseen: (0,known/* unknown */.L)(reason) };
    }
    const { name } = reportedName(id, job);
    const file = (0,settings/* baseName */.Fl)(workflow.path);
    const setAt = setAtOf(contexts.sources.slice(0, 1), facts.repository);
    const line = workflow.line(['jobs', id]);
    const filter = narrowed.length === 0
        ? ''
        : ' Take its filters by path and branch away first: a required check that does not run stays pending.';
    return {
        ...about,
        violation: {
            rule: 'process/gate-not-required',
            title: `Job ${(0,shared_words/* named */.KT)(id)} of ${(0,shared_words/* named */.KT)(file)} holds nothing up: no rule of ${branch} requires its check`,
            file: workflow.path,
            ...(line === undefined ? {} : { line }),
            expected: name,
            actual: contexts.value.map(({ context }) => context),
            setAt,
            fix: `Add ${(0,shared_words/* named */.KT)(name)} to the required status checks in ${setAt.name}. It is meant as a gate by ${(0,shared_asked/* placeOf */.$t)(section.origin(Object.hasOwn(section.table, 'jobs') ? 'jobs' : 'required_workflows'))}.${filter}`,
        },
    };
};
const judgeWorkflow = (workflow, wanted, question) => {
    // Jobs of a workflow that is called report by another name.
    const reach = ownReach(workflow, question.facts.repository.defaultBranch);
    if (!reach.runs)
        return [];
    const jobs = gates_jobsOf(workflow);
    const held = heldUpBy(jobs, question.rule);
    const isMeant = (id, job) => wanted === 'all'
        ? isUnconditional(job)
        : !isNever(job.if) && (wanted.has(id) || wanted.has(reportedName(id, job).name));
    return [...jobs]
        .filter(([id, job]) => isMeant(id, job))
        .map(([id, job]) => held.has(id)
        ? { key: id, file: workflow.path }
        : judgeJob(id, job, workflow, reach.narrowed, question));
};
/**
 * Jobs that `[process.ci]` means as gates and that no rule requires, neither by themselves nor
 * through a job that waits for them; unknown where the workflows were not seen.
 */
const judgeGates = (question) => {
    const workflows = workflowsOf(question.facts.files);
    if (!workflows.known) {
        return (0,known/* unknown */.L)(workflows.reason, 'permission' in workflows ? workflows.permission : undefined);
    }
    const outcomes = [];
    const read = new Map();
    for (const [name, jobs] of meantAsGates(question.section)) {
        const selected = selectWorkflow(workflows.value, name);
        // That it is not there is what process/workflows tells.
        if (selected.kind === 'absent')
            continue;
        if (selected.kind !== 'read')
            outcomes.push(unread(name, selected.unread));
        else
            read.set(selected.workflow, gates_together(read.get(selected.workflow), jobs));
    }
    for (const [workflow, jobs] of read) {
        outcomes.push(...judgeWorkflow(workflow, jobs, question));
    }
    return (0,known/* known */.e)(outcomes);
};
/** One workflow may be meant by its file and by its name; jobs that are named say more than "all". */
const gates_together = (before, more) => {
    if (before === undefined || before === 'all')
        return more;
    return more === 'all' ? before : new Set([...before, ...more]);
};
const unread = (key, { path, reason, permission }) => ({
    key,
    file: path,
    unseen: (0,known/* unknown */.L)(reason, permission),
});

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/required-checks.js










const required_checks_ID = 'process/required-checks';
const required_checks_judge = ({ branches, ci }, input) => {
    const { facts } = input;
    const { name, defaultBranch } = facts.repository;
    const isOff = branches !== undefined && flagOf(branches, 'protection') === false;
    const isLive = branches !== undefined && asksProtection(branches);
    const gates = ci !== undefined && !isOff && asksGates(ci) ? ci : undefined;
    if (!isLive && gates === undefined) {
        return nothingAsked(required_checks_ID, input, 'Neither [process.branches] nor [process.ci] asks for required checks');
    }
    if (facts.head === null && facts.from === 'github') {
        return nothingYet(required_checks_ID, input, 'The repository has no commits, so no check has run yet');
    }
    if (!facts.protection.known && !facts.rulesets.known) {
        return [(0,shared_asked/* unknownResult */.q8)(required_checks_ID, name, facts.protection)];
    }
    if (defaultBranch === null) {
        return [(0,shared_asked/* unknownResult */.q8)(required_checks_ID, name, { reason: 'the default branch is not known' })];
    }
    const rule = effectiveRule(observe(facts, defaultBranch));
    const judged = gates === undefined ? (0,known/* known */.e)([]) : judgeGates({ section: gates, rule, facts });
    const outcomes = [
        ...(isLive ? judgeLiveness(rule, facts) : []),
        ...(judged.known ? judged.value : []),
    ];
    const hidden = [];
    if (!judged.known)
        hidden.push((0,shared_asked/* unknownResult */.q8)(required_checks_ID, name, judged));
    const { unseen } = rule.contexts;
    if (isLive && unseen !== undefined) {
        const reason = `there may be required checks that were not seen: ${unseen.reason}`;
        hidden.push((0,shared_asked/* unknownResult */.q8)(required_checks_ID, name, { ...unseen, reason }));
    }
    const words = {
        pass: 'Every required check is alive, and every gate is required',
        fail: 'Required checks and the jobs that report them do not fit',
    };
    const results = resultsOfSettings(required_checks_ID, outcomes, input, words);
    if (results.length > 0 || hidden.length > 0)
        return [...results, ...hidden];
    return [{ check: required_checks_ID, status: 'pass', subject: name, message: words.pass, findings: [] }];
};
/** Whether what is required is reported, and what is meant as a gate is required. */
const requiredChecks = {
    id: required_checks_ID,
    domain: 'process',
    title: 'Required checks are alive, and gates are required',
    why: 'A required check that nothing reports blocks every pull request until people bypass it. A job that nobody requires may fail, and the change is merged all the same.',
    fix: 'Take the dead name out of the required status checks, or add the name of the job to them.',
    severity: 'medium',
    permissions: [
        'Metadata: read',
        'Administration: read',
        'Contents: read',
        'Checks: read',
        'Commit statuses: read',
    ],
    blind: 'Without Checks: read and Commit statuses: read, whether a required check still reports; without Administration: read, which App a check of classic protection has to come from.',
    run: (input) => judgeSections(required_checks_ID, ['branches', 'ci'], input, (sections) => required_checks_judge(sections, input)),
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/required-files.js








const required_files_ID = 'process/required-files';
const required_files_missing = (glob, message, place, input) => violation({
    check: required_files_ID,
    rule: 'process/required-file',
    subject: glob,
    title: `${(0,shared_words/* named */.KT)(glob)} is not there${message === undefined ? '' : `: ${(0,shared_words/* named */.KT)(message, 200)}`}`,
    expected: glob,
    actual: null,
    setAt: newFileAt(input.facts.repository, glob),
    fix: `Add a file that matches ${(0,shared_words/* named */.KT)(glob)}, or take it out of \`[process.required_files] files\` (${place}).`,
}, input);
/** Of each of `[process.required_files] files` at least one is there. */
const requiredFiles = {
    id: required_files_ID,
    domain: 'process',
    title: 'Required files are there',
    why: 'A licence, a security policy or a runbook is only missed when it is needed.',
    fix: 'Add the file, or take it out of `[process.required_files]`.',
    severity: 'medium',
    permissions: ['Contents: read'],
    run: (input) => judgeSections(required_files_ID, ['required_files'], input, ({ required_files: section }) => {
        if (section === undefined)
            return [];
        const { files } = input.facts;
        const globs = [...new Set(listOf(section, 'files') ?? [])];
        const findings = [];
        const unseen = [];
        for (const glob of globs) {
            const found = matchesOf(files, glob);
            if (isUnchanged(found))
                return [asBefore(required_files_ID, input.facts)];
            if (!found.known)
                unseen.push({ subject: glob, why: found });
            else if (found.value.length === 0) {
                const place = (0,shared_asked/* placeOf */.$t)(section.origin('files'));
                findings.push(required_files_missing(glob, textOf(section, 'message'), place, input));
            }
        }
        return outcome(required_files_ID, input, findings, unseen, {
            pass: unseen.length > 0 ? 'What could be seen is there' : 'All required files are there',
            fail: `${(0,shared_words/* count */.U9)(findings.length, 'required file')} missing`,
        }, unseen.length < globs.length);
    }),
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/protection/tag-patterns.js

/** What stands for a `*` when a pattern is tried out: nothing, letters, and what versions are made of. */
const STAND_INS = ['', 'x', '0', '1.2.3', '1.2.3-rc.1', '~'];
const PREFIX = 'refs/tags/';
const fullName = (pattern) => pattern.startsWith(PREFIX) ? pattern : `${PREFIX}${pattern}`;
/** Tags that a pattern is about, enough of them to tell whether another pattern is about all. */
const examplesOf = (pattern, ...more) => {
    const text = fullName(pattern === '~ALL' ? '**/*' : pattern);
    return [
        ...new Set([...STAND_INS, ...more].flatMap((star) => ['', 'x/y/'].map((dirs) => text
            .replaceAll('**/', () => dirs)
            .replaceAll(/\*+/g, () => star)
            .replaceAll('?', () => star.charAt(0) || 'x')))),
    ].filter((name) => name !== PREFIX);
};
/** What a pattern says besides its wildcards: `*-beta*` is about `-beta`. */
const literalOf = (pattern) => fullName(pattern)
    .slice(PREFIX.length)
    .replaceAll(/(?:\*\*\/)+|\*+/g, '')
    .replaceAll('?', 'x')
    .replaceAll(/\[[!^]?(.)[^\]]*\]/gs, '$1');
/**
 * Whether a ruleset is about all tags that a pattern means, about some of them because it leaves
 * others out, or about none. Patterns are compared by what they match.
 */
const coverageOf = ({ target, include, exclude }, pattern) => {
    if (target !== 'tag')
        return 'none';
    const wanted = fullName(pattern);
    const examples = examplesOf(pattern);
    const coversAll = (own) => own === '~ALL' || own === wanted || own === pattern || examples.every(refPattern(own));
    if (!include.some(coversAll))
        return 'none';
    const isWanted = pattern === '~ALL' ? () => true : refPattern(wanted);
    const leavesOut = (own) => own === '~ALL' ||
        own === wanted ||
        isWanted(own) ||
        examplesOf(pattern, literalOf(own)).some(refPattern(own));
    return exclude.some(leavesOut) ? 'some' : 'all';
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/tag-protection.js







const tag_protection_ID = 'process/tag-protection';
/**
 * What may not happen to a tag, and the rule that prevents it. "Block force pushes" is not enough
 * against moving: it lets a tag go on to a later commit.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#restrict-updates
 */
const THREATS = [
    { key: 'prevent_deletion', rule: 'deletion', done: 'deleted', remedy: 'restrict deletions' },
    { key: 'prevent_update', rule: 'update', done: 'moved', remedy: 'restrict updates' },
];
const has = ({ rules }, type) => rules.known && rules.value.some((rule) => rule.type === type);
/** Why rulesets that look as if they helped do not. */
const notes = (rulesets, pattern, open) => rulesets.flatMap((ruleset) => {
    const coverage = coverageOf(ruleset, pattern);
    const who = sentence(sourceName(ruleset.source));
    if (coverage === 'none')
        return [];
    const helps = open.some(({ rule }) => has(ruleset, rule));
    if (helps && ruleset.enforcement !== 'active') {
        return [` ${who} would do so, but its enforcement is ${ruleset.enforcement}.`];
    }
    if (helps && coverage === 'some') {
        return [` ${who} leaves some of them out: ${(0,shared_words/* several */.J$)(ruleset.exclude)}.`];
    }
    const isFast = open.some(({ rule }) => rule === 'update') && has(ruleset, 'non_fast_forward');
    return isFast && ruleset.enforcement === 'active'
        ? [` ${who} blocks force pushes; a tag can still be moved on to a later commit.`]
        : [];
});
const judgePattern = (pattern, threats, rulesets, section, { facts }) => {
    const covering = rulesets.filter((ruleset) => ruleset.enforcement === 'active' && coverageOf(ruleset, pattern) === 'all');
    const open = threats.filter(({ rule }) => !covering.some((ruleset) => has(ruleset, rule)));
    if (open.length === 0)
        return { key: pattern };
    const unseen = covering.map(({ rules }) => rules).find((rules) => !rules.known);
    if (unseen !== undefined && !unseen.known)
        return { key: pattern, unseen };
    const related = rulesets.filter((ruleset) => coverageOf(ruleset, pattern) !== 'none');
    const sources = (covering.length > 0 ? covering : related).map(({ source }) => source);
    const setAt = setAtOf(sources.slice(0, 1), facts.repository);
    const remedy = (0,shared_words/* several */.J$)(open.map((threat) => threat.remedy));
    return {
        key: pattern,
        violation: {
            rule: 'process/tag-protection',
            title: `Tags ${(0,shared_words/* named */.KT)(pattern)} can be ${(0,shared_words/* several */.J$)(open.map(({ done }) => done))}`,
            expected: Object.fromEntries(threats.map(({ key }) => [key, true])),
            actual: Object.fromEntries(threats.map((threat) => [threat.key, !open.includes(threat)])),
            setAt,
            fix: `${sentence(remedy)} of tags ${(0,shared_words/* named */.KT)(pattern)} in an active tag ruleset (${setAt.name}); ${askedIn(section, 'patterns')}${notes(rulesets, pattern, open).join('')}`,
        },
    };
};
const tag_protection_judge = (section, input) => {
    const { facts } = input;
    const patterns = [...new Set(listOf(section, 'patterns') ?? [])];
    const threats = THREATS.filter(({ key }) => flagOf(section, key) !== false);
    if (patterns.length === 0 || threats.length === 0) {
        const message = '[process.repo.tag_protection] protects no tags from anything';
        return nothingAsked(tag_protection_ID, input, message);
    }
    const { rulesets } = facts;
    if (!rulesets.known)
        return [(0,shared_asked/* unknownResult */.q8)(tag_protection_ID, facts.repository.name, rulesets)];
    const outcomes = patterns.map((pattern) => judgePattern(pattern, threats, rulesets.value, section, input));
    return resultsOfSettings(tag_protection_ID, outcomes, input, {
        pass: 'Tags are protected as check.toml asks',
        fail: 'Tags are protected less than check.toml asks',
    });
};
/**
 * Whether the tags of `[process.repo.tag_protection]` are held in place by active rulesets. Who may
 * bypass them is not its question.
 */
const tagProtection = {
    id: tag_protection_ID,
    domain: 'process',
    title: 'Release tags cannot be moved or deleted',
    why: 'People and builds trust what a version tag points at. Whoever can move it delivers other code under the same name.',
    fix: 'Add an active tag ruleset for the pattern that restricts updates and deletions.',
    severity: 'high',
    permissions: ['Metadata: read'],
    whenDeprecated: true,
    run: (input) => judgeSections(tag_protection_ID, ['repo.tag_protection'], input, (sections) => {
        const section = sections['repo.tag_protection'];
        return section === undefined ? [] : tag_protection_judge(section, input);
    }),
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/templates.js








const templates_ID = 'process/templates';
/** Where GitHub looks for templates: https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/creating-a-pull-request-template-for-your-repository */
const PLACES = ['', '.github', 'docs'];
const FILE = {
    pull_request: /^pull_request_template\.(?:md|txt)$/i,
    issue: /^issue_template\.md$/i,
};
const templates_FOLDER = { pull_request: /^pull_request_template\/$/i, issue: /^issue_template\/$/i };
/**
 * Issue templates have their folder in .github alone; its config.yml is none:
 * https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/configuring-issue-templates-for-your-repository
 */
const INSIDE = {
    pull_request: /\.(?:md|txt)$/i,
    issue: /^(?!config\.ya?ml$).*\.(?:md|ya?ml)$/i,
};
const NAMES = {
    pull_request: { title: 'pull requests', add: '.github/PULL_REQUEST_TEMPLATE.md' },
    issue: { title: 'issues', add: '.github/ISSUE_TEMPLATE/bug.yml' },
};
/** A template that is there, null where there is none in any place. */
const templateIn = (files, kind) => {
    let hidden;
    for (const place of PLACES) {
        const entries = entriesOf(files, place);
        if (!entries.known) {
            hidden ??= entries;
            continue;
        }
        const prefix = place === '' ? '' : `${place}/`;
        const file = entries.value.find((name) => FILE[kind].test(name));
        if (file !== undefined)
            return (0,known/* known */.e)(prefix + file);
        if (kind === 'issue' && place !== '.github')
            continue;
        for (const name of entries.value.filter((entry) => templates_FOLDER[kind].test(entry))) {
            const inside = entriesOf(files, `${prefix}${name.slice(0, -1)}`);
            if (!inside.known)
                hidden ??= inside;
            else {
                const found = inside.value.find((entry) => INSIDE[kind].test(entry));
                if (found !== undefined)
                    return (0,known/* known */.e)(`${prefix}${name}${found}`);
            }
        }
    }
    return hidden ?? (0,known/* known */.e)(null);
};
const templates_missing = (kind, place, input) => {
    const owner = input.facts.repository.name.split('/')[0] ?? '';
    const { title, add } = NAMES[kind];
    return violation({
        check: templates_ID,
        rule: 'process/template-missing',
        subject: kind,
        title: `There is no template for ${title}`,
        expected: `a template in the root, in .github or in docs`,
        actual: 'none',
        setAt: newFileAt(input.facts.repository, add),
        fix: `Add ${add}. A default of the organization (${owner}/.github) was not looked into: where it is meant to do, take \`${kind}\` out of \`[process.templates]\` (${place}).`,
    }, input);
};
/** Templates for pull requests and issues lie where GitHub looks for them. */
const templates = {
    id: templates_ID,
    domain: 'process',
    title: 'Templates for pull requests and issues are there',
    why: 'A template asks for what a reviewer needs to know. One in a place that GitHub does not look at asks nobody.',
    fix: 'Add the template to .github. A default in the organization’s `.github` repository is not looked into.',
    severity: 'low',
    permissions: ['Contents: read'],
    run: (input) => judgeSections(templates_ID, ['templates'], input, ({ templates: section }) => {
        if (section === undefined)
            return [];
        const wanted = ['pull_request', 'issue'].filter((kind) => flagOf(section, kind));
        const findings = [];
        const unseen = [];
        const found = [];
        for (const kind of wanted) {
            const seen = templateIn(input.facts.files, kind);
            if (isUnchanged(seen))
                return [asBefore(templates_ID, input.facts)];
            if (!seen.known)
                unseen.push({ subject: kind, why: seen });
            else if (seen.value === null) {
                findings.push(templates_missing(kind, (0,shared_asked/* placeOf */.$t)(section.origin(kind)), input));
            }
            else
                found.push(seen.value);
        }
        return outcome(templates_ID, input, findings, unseen, {
            pass: found.length === 0 ? 'No template is asked for' : `There: ${found.join(', ')}`,
            fail: `${findings.map(({ subject }) => subject).join(' and ')}: no template`,
        }, unseen.length < wanted.length || wanted.length === 0);
    }),
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/tickets.js













const tickets_ID = 'process/tickets';
const COMMIT = 'process/commit-ticket';
const tickets_FIX = 'What is merged stays as it is, so close the issue once it is known. To keep the next one out, name the ticket in the title of the pull request, and check for it in a workflow that is required.';
/** How much of a message is looked at from either end: tickets stand in the subject, or in a footer. */
const END = 10_000;
const namesTicket = ({ matches }, message) => matches(message) || (message.length > END && matches(message.slice(-END)));
/** Merges repeat what their commits say, and robots have no tickets; a revert does have a reason. */
const tickets_isLeftAlone = (commit) => commit.parents > 1 || authorOf(commit).robot;
const tickets_agreed = (pattern, section) => ({
    pattern,
    expected: `a ticket, as ${(0,shared_words/* named */.KT)(pattern.source)}`,
    place: askedFor(section, ['pattern', 'require_in_commits', 'require_in_branch']),
});
const tickets_finding = (commit, { expected, place }, input) => {
    const { subject } = readMessage(commit.message);
    return events_event({
        check: tickets_ID,
        rule: COMMIT,
        subject: commit.oid,
        title: `Commit ${(0,model_commit/* shortId */.m)(commit.oid)} names no ticket`,
        expected,
        actual: subject === '' ? 'no message' : (0,shared_words/* named */.KT)(subject),
        evidence: commitEvidence(commit, input),
        fix: `${tickets_FIX} ${place}`,
    }, input);
};
const tickets_summary = (left, { expected, place }, input) => events_event({
    check: tickets_ID,
    rule: COMMIT,
    subject: COMMIT,
    title: `${(0,shared_words/* count */.U9)(left.length, 'more commit')} without a ticket`,
    expected,
    actual: left.length,
    setAt: commitsAt(input.facts.repository),
    fix: `${tickets_FIX} ${place}`,
}, input);
const inCommits = (asked, input) => {
    const { activity, repository } = input.facts;
    if (!activity.known) {
        const unknowns = [(0,shared_asked/* unknownResult */.q8)(tickets_ID, repository.name, activity)];
        return { findings: [], unknowns, judged: false };
    }
    const wrong = activity.value.commits.filter((commit) => !tickets_isLeftAlone(commit) && !namesTicket(asked.pattern, commit.message));
    return {
        findings: atMost(wrong, (commit) => tickets_finding(commit, asked, input), (left) => tickets_summary(left, asked, input)),
        unknowns: unreadCommits(tickets_ID, activity.value, input),
        judged: true,
    };
};
const inBranches = ({ pattern, expected, place }, input) => judgeBranches({
    check: tickets_ID,
    rule: 'process/branch-ticket',
    expected,
    place,
    problems: (name) => (pattern.matches(name) ? [] : ['names no ticket']),
}, input);
const tickets_judge = (section, input) => {
    const setting = patternSetting(tickets_ID, section, 'pattern', input);
    const { pattern } = setting;
    const wantsCommits = flagOf(section, 'require_in_commits') !== false;
    const wantsBranch = flagOf(section, 'require_in_branch') === true;
    if (!wantsCommits && !wantsBranch) {
        return nothingAsked(tickets_ID, input, '[process.tickets] asks for tickets nowhere');
    }
    if (pattern === undefined) {
        const fail = '[process.tickets] cannot be enforced as it is written';
        const results = resultsOf(tickets_ID, input, setting, { pass: '', fail });
        return results.length > 0
            ? results
            : nothingAsked(tickets_ID, input, '[process.tickets] does not say how a ticket is written');
    }
    const asked = tickets_agreed(pattern, section);
    const outcome = together(...(wantsCommits ? [inCommits(asked, input)] : []), ...(wantsBranch ? [inBranches(asked, input)] : []));
    return resultsOf(tickets_ID, input, {
        ...outcome,
        unknowns: [...outcome.unknowns, ...pattern.unmatched()],
        findings: outcome.judged ? withEarlier(tickets_ID, outcome.findings, input.facts) : outcome.findings,
    }, {
        pass: 'Everything that was judged names a ticket',
        fail: 'Not everything names a ticket',
    });
};
/** Tickets in the messages of commits, and in the names of branches, against `[process.tickets]`. */
const tickets = {
    id: tickets_ID,
    domain: 'process',
    title: 'Commits and branches name a ticket where that was agreed',
    why: 'The ticket holds the reason for a change; without one nobody can look it up.',
    fix: tickets_FIX,
    severity: 'medium',
    permissions: ['Contents: read', 'Pull requests: read'],
    blind: 'Without Pull requests: read, the branches of merged pull requests are not seen.',
    run: (input) => judgeSections(tickets_ID, ['tickets'], input, ({ tickets: section }) => section === undefined ? [] : tickets_judge(section, input)),
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/ci/required-content.js











const required_content_add = (target, said) => {
    const { check, workflow, input, findings } = target;
    const made = violation({ check, file: workflow.path, ...said }, input);
    if (!findings.some(({ fingerprint }) => fingerprint === made.fingerprint))
        findings.push(made);
};
const hide = (target, subject, { elsewhere }) => {
    const reason = `${target.workflow.path} calls ${(0,shared_words/* several */.J$)([...new Set(elsewhere)])}, which was not looked into`;
    target.unseen.push({ subject, why: { reason } });
};
/** A workflow of which more is asked was not written by people. */
const MAX_ASKED = 500;
const texts = (target, key, value) => {
    const all = [...new Set((0,lib_standards/* textsOf */.CB)(value))].filter((item) => item.trim() !== '');
    if (all.length > MAX_ASKED) {
        const reason = `only the first ${MAX_ASKED} of ${all.length} entries are judged`;
        target.unseen.push({ subject: `${target.wanted} ${key}`, why: { reason } });
    }
    return all.slice(0, MAX_ASKED);
};
/** Whether a job is there and runs; what is wrong is told. */
const required_content_judgeJob = (target, id) => {
    const { wanted, workflow, section } = target;
    const job = jobsOf(workflow).get(id);
    const place = (0,shared_asked/* placeOf */.$t)(section.origin('jobs'));
    const said = { rule: 'process/workflow-job', subject: `${wanted} jobs.${id}`, expected: id };
    if (job === undefined) {
        const others = [...jobsOf(workflow)];
        const [namesake] = others.find(([, other]) => other.name === id) ?? [];
        required_content_add(target, {
            ...said,
            title: `Workflow ${(0,shared_words/* named */.KT)(wanted)} has no job ${(0,shared_words/* named */.KT)(id)}`,
            actual: others.map(([other]) => other).slice(0, 50),
            fix: namesake === undefined
                ? `Add the job ${(0,shared_words/* named */.KT)(id)} to ${workflow.path}, or take it out of \`[process.ci]\` (${place}).`
                : `A job is asked for by its id: write ${(0,shared_words/* named */.KT)(namesake)} instead of its name in \`[process.ci]\` (${place}).`,
        });
        return false;
    }
    if (!isNever(job.if))
        return true;
    const line = workflow.line(['jobs', id, 'if']);
    required_content_add(target, {
        ...said,
        title: `Job ${(0,shared_words/* named */.KT)(id)} of workflow ${(0,shared_words/* named */.KT)(wanted)} is switched off`,
        ...(line === undefined ? {} : { line }),
        actual: `if: ${String(job.if)}`,
        fix: `Remove the \`if:\` of the job ${(0,shared_words/* named */.KT)(id)} in ${workflow.path}.`,
    });
    return false;
};
/** `owner/name` asks for any ref, `owner/name@ref` for this one. */
const isAction = (uses, wanted) => {
    if (uses === null)
        return false;
    const at = uses.lastIndexOf('@');
    const bare = at > 0 ? uses.slice(0, at) : uses;
    return uses.toLowerCase() === wanted.toLowerCase() || bare.toLowerCase() === wanted.toLowerCase();
};
const judgeAction = (target, steps, action) => {
    const { wanted, workflow, section } = target;
    const used = steps.steps.filter(({ uses }) => isAction(uses, action));
    if (used.some(({ off }) => !off))
        return;
    const subject = `${wanted} actions.${action}`;
    const [off] = used;
    if (off === undefined && steps.elsewhere.length > 0) {
        hide(target, subject, steps);
        return;
    }
    const [bare = ''] = action.split('@');
    const other = steps.steps.find(({ uses }) => isAction(uses, bare));
    required_content_add(target, {
        rule: 'process/workflow-action',
        subject,
        title: off
            ? `Workflow ${(0,shared_words/* named */.KT)(wanted)} uses ${(0,shared_words/* named */.KT)(action)} only where it is switched off`
            : `Workflow ${(0,shared_words/* named */.KT)(wanted)} does not use ${(0,shared_words/* named */.KT)(action)}`,
        ...lineOf(target, off ?? other),
        expected: action,
        actual: off ? 'switched off' : (other?.uses ?? 'not used'),
        fix: off
            ? `Remove the \`if: false\` around it in ${off.workflow.path}.`
            : `Add a step with \`uses: ${(0,shared_words/* named */.KT)(action)}\` to ${workflow.path}, or take it out of \`[process.ci.actions]\` (${(0,shared_asked/* placeOf */.$t)(section.origin('actions'))}).`,
    });
};
/** The line of a step, where it stands in the file that the finding is about. */
const lineOf = ({ workflow }, step) => step?.line === undefined || step.workflow.path !== workflow.path ? {} : { line: step.line };
const required_content_judgeCommand = (target, steps, command, job) => {
    const { wanted, workflow, section } = target;
    const subject = `${wanted} commands.${job === undefined ? '' : `${job}.`}${command}`;
    const where = job === undefined ? workflow.path : `the job ${(0,shared_words/* named */.KT)(job)} of ${workflow.path}`;
    let best;
    for (const step of steps.steps) {
        const runs = scriptRuns(step.script, command);
        if (runs === 'no')
            continue;
        if (runs === 'enforced' && !step.off && !step.tolerated)
            return;
        if (best !== undefined && best.how !== 'switched off')
            continue;
        const how = step.off
            ? 'switched off'
            : step.tolerated
                ? 'continue-on-error'
                : 'its failure is ignored';
        best = { step, how };
    }
    if (best === undefined && steps.elsewhere.length > 0) {
        hide(target, subject, steps);
        return;
    }
    const isOff = best?.how === 'switched off';
    const place = (0,shared_asked/* placeOf */.$t)(section.origin('commands'));
    const said = { subject, expected: command, ...lineOf(target, best?.step) };
    if (best !== undefined && !isOff) {
        required_content_add(target, {
            ...said,
            rule: 'process/workflow-not-enforced',
            title: `${(0,shared_words/* named */.KT)(command)} may fail unnoticed in workflow ${(0,shared_words/* named */.KT)(wanted)}`,
            actual: best.how,
            fix: `Let it fail: remove \`|| true\`, \`set +e\` or \`continue-on-error\` around it in ${best.step.workflow.path}.`,
        });
        return;
    }
    required_content_add(target, {
        ...said,
        rule: 'process/workflow-command',
        title: isOff
            ? `Workflow ${(0,shared_words/* named */.KT)(wanted)} runs ${(0,shared_words/* named */.KT)(command)} only where it is switched off`
            : `Workflow ${(0,shared_words/* named */.KT)(wanted)} does not run ${(0,shared_words/* named */.KT)(command)}`,
        actual: isOff ? 'switched off' : 'not run',
        fix: isOff
            ? `Remove the \`if: false\` around it in ${best?.step.workflow.path ?? where}.`
            : `Add a step with \`run: ${(0,shared_words/* named */.KT)(command)}\` to ${where}, or take it out of \`[process.ci.commands]\` (${place}).`,
    });
};
/** The workflows that a key of `[process.ci]` speaks about. */
const workflowsIn = ({ table }, key) => {
    const value = (0,shape/* own */.ZV)(table, key);
    return (0,settings/* isTable */.bI)(value) ? Object.keys(value) : [];
};
/** Judges what `[process.ci]` asks for inside a workflow: jobs, actions and commands. */
const judgeContent = (target) => {
    const { section, wanted, workflow, workflows } = target;
    for (const id of texts(target, 'jobs', (0,entries/* valueIn */.xm)(section.table, 'jobs', wanted)))
        required_content_judgeJob(target, id);
    const actions = texts(target, 'actions', (0,entries/* valueIn */.xm)(section.table, 'actions', wanted));
    const commands = (0,entries/* valueIn */.xm)(section.table, 'commands', wanted);
    if (actions.length === 0 && commands === undefined)
        return;
    const steps = stepsOf(workflow, workflows);
    for (const action of actions)
        judgeAction(target, steps, action);
    for (const command of texts(target, 'commands', commands))
        required_content_judgeCommand(target, steps, command);
    if (!(0,settings/* isTable */.bI)(commands))
        return;
    for (const [job, list] of Object.entries(commands)) {
        if (!required_content_judgeJob(target, job))
            continue;
        const inside = stepsOf(workflow, workflows, job);
        for (const command of texts(target, `commands.${job}`, list))
            required_content_judgeCommand(target, inside, command, job);
    }
};
/** All workflows that `[process.ci]` names, and whether each is required by name. */
const declaredWorkflows = (section) => {
    const found = new Map();
    for (const name of listOf(section, 'required_workflows') ?? [])
        found.set(name, true);
    for (const key of ['jobs', 'actions', 'commands']) {
        for (const name of workflowsIn(section, key))
            if (!found.has(name))
                found.set(name, false);
    }
    return found;
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/workflows.js












const workflows_ID = 'process/workflows';
const workflows_missing = (wanted, section, input) => {
    const file = /\.ya?ml$/.test(wanted) ? (0,settings/* baseName */.Fl)(wanted) : `${wanted}.yml`;
    return violation({
        check: workflows_ID,
        rule: 'process/workflow-missing',
        subject: wanted,
        title: `Workflow ${(0,shared_words/* named */.KT)(wanted)} is not there`,
        expected: wanted,
        actual: null,
        setAt: newFileAt(input.facts.repository, `${WORKFLOWS}/${file}`),
        fix: `Add ${WORKFLOWS}/${(0,shared_words/* named */.KT)(file)}, or a workflow with this \`name:\`; or take it out of \`[process.ci]\` (${(0,shared_asked/* placeOf */.$t)(section.origin('required_workflows'))}).`,
    }, input);
};
/** What a shell takes as it stands: people copy commands. */
const IS_PLAIN = /^\w[\w.-]*$/;
/** Whether GitHub was told not to run it; that is known of a file that cannot be read, too. */
const judgeState = ({ wanted, path, input, findings, unseen }) => {
    const { workflows, repository } = input.facts;
    const subject = `${wanted} disabled`;
    if (!workflows.known) {
        unseen.push({
            subject,
            why: { ...workflows, reason: `whether it is disabled was not seen: ${workflows.reason}` },
        });
        return;
    }
    const found = workflows.value.find((one) => one.path === path);
    if (found === undefined || !found.state.startsWith('disabled'))
        return;
    const { url: page } = repository;
    const file = (0,settings/* baseName */.Fl)(found.path);
    const url = page === undefined ? undefined : `${page}/actions/workflows/${encodeURIComponent(file)}`;
    findings.push(violation({
        check: workflows_ID,
        rule: 'process/workflow-disabled',
        subject,
        title: `Workflow ${(0,shared_words/* named */.KT)(wanted)} is disabled`,
        expected: 'active',
        actual: found.state,
        setAt: {
            name: `the Actions of ${repository.name}`,
            ...(url === undefined ? {} : { url: found.url ?? url }),
        },
        fix: `Enable it on its page under Actions${IS_PLAIN.test(file) ? `, or with \`gh workflow enable ${file}\`` : ''}.`,
    }, input));
};
/** Whether it can run before something reaches the default branch: afterwards it keeps nothing out. */
const judgeTriggers = (target) => {
    const { wanted, workflow, workflows, input, findings, unseen } = target;
    const subject = `${wanted} trigger`;
    const reach = reachOf(workflow, workflows, input.facts.repository);
    if (reach.runs)
        return reach.narrowed;
    if (reach.hidden) {
        const reason = 'a workflow that might call it could not be read';
        unseen.push({ subject, why: { reason } });
        return [];
    }
    const line = workflow.line(['on']);
    findings.push(violation({
        check: workflows_ID,
        rule: 'process/workflow-trigger',
        subject,
        file: workflow.path,
        ...(line === undefined ? {} : { line }),
        title: `Workflow ${(0,shared_words/* named */.KT)(wanted)} does not run on pull requests`,
        expected: `a run on pull requests into ${input.facts.repository.defaultBranch ?? 'the default branch'} before they are merged`,
        actual: reach.reasons,
        fix: `Add \`pull_request:\` without a filter that leaves the default branch out under \`on:\` in ${workflow.path}.`,
    }, input));
    return [];
};
/** Findings about a workflow: its name is the first part of their subject. */
const about = (wanted) => ({ subject }) => subject.startsWith(`${wanted} `);
const isOnGitHubAlone = ({ workflows }, wanted) => workflows.known &&
    workflows.value.some(({ name, path }) => name === wanted && path.startsWith('dynamic/'));
const workflows_judge = (section, input) => {
    const { facts } = input;
    const declared = declaredWorkflows(section);
    const workflows = workflowsOf(facts.files);
    if (isUnchanged(workflows))
        return [asBefore(workflows_ID, facts)];
    const findings = [];
    const unseen = [];
    const narrowed = [];
    let judged = declared.size === 0;
    for (const [wanted, isRequired] of declared) {
        if (!workflows.known) {
            unseen.push({ subject: wanted, why: workflows, covers: about(wanted) });
            continue;
        }
        const selected = selectWorkflow(workflows.value, wanted);
        if (selected.kind === 'read') {
            judged = true;
            const workflow = selected.workflow;
            const target = {
                check: workflows_ID,
                wanted,
                workflow,
                workflows: workflows.value,
                section,
                input,
                findings,
                unseen,
            };
            judgeState({ ...target, path: workflow.path });
            if (isRequired)
                narrowed.push(...judgeTriggers(target).map((why) => `${wanted}: ${why}`));
            judgeContent(target);
        }
        else if (selected.kind === 'absent') {
            judged = true;
            if (!isOnGitHubAlone(facts, wanted))
                findings.push(workflows_missing(wanted, section, input));
        }
        else {
            const { path, ...why } = selected.unread;
            unseen.push({ subject: wanted, file: path, why, covers: about(wanted) });
            if (selected.kind === 'unread')
                judgeState({ wanted, path, input, findings, unseen });
        }
    }
    const results = outcome(workflows_ID, input, findings, unseen, {
        pass: `${(0,shared_words/* count */.U9)(declared.size, 'workflow')} as declared${unseen.length > 0 ? ', as far as could be seen' : ''}`,
        fail: `${(0,shared_words/* count */.U9)(findings.length, 'difference')} from what [process.ci] declares`,
    }, judged);
    // Not a difference, but good to know: changes elsewhere pass by.
    return narrowed.length === 0
        ? results
        : results.map((result, index) => (index === 0 ? { ...result, data: { narrowed } } : result));
};
/** The workflows of `[process.ci]` are there, run, and do what they are required to do. */
const workflows = {
    id: workflows_ID,
    domain: 'process',
    title: 'Required workflows are there, run on pull requests, and hold what they must',
    why: 'A check that was deleted, disabled, switched off by `if: false` or silenced by `|| true` looks like one that passes.',
    fix: 'Restore the workflow, enable it on its page, or add what is missing in it.',
    severity: 'high',
    permissions: ['Contents: read', 'Actions: read'],
    blind: 'Without Actions: read, whether somebody disabled a workflow stays unknown.',
    run: (input) => judgeSections(workflows_ID, ['ci'], input, ({ ci }) => (ci === undefined ? [] : workflows_judge(ci, input))),
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/index.js






















/**
 * The checks of the process domain, in the order they are told: whether the repository is in at all,
 * what guards its branches, what it has to have, and how people work.
 */
const processChecks = [
    participation,
    declarations_declarations,
    exemptions_exemptions,
    branchProtection,
    bypassed_bypassed,
    requiredChecks,
    tagProtection,
    workflows,
    codeowners,
    requiredFiles,
    forbiddenFiles,
    templates,
    hooks,
    changesets,
    coverage,
    docs,
    commits,
    tickets,
    branchNames,
    pullRequests,
    labels,
    issues,
];

;// CONCATENATED MODULE: ./packages/core/lib/checks/process/owners/general-owners.js

/** More than that are nobody in particular. */
const general_owners_MOST = 5;
const LONGEST = 100;
const general_owners_EVERYTHING = new Set(['*', '**', '/**', '/']);
/**
 * Who owns all of a repository that no other line of CODEOWNERS speaks of: the last line for
 * everything counts, as for any path.
 * @returns accounts, teams and addresses as written; [] where nobody does, or the file says nothing
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */
const generalOwners = ({ content }) => {
    if (content?.kind !== 'text' || content.text.length > MAX_BYTES)
        return [];
    const lines = parseCodeowners(content.text);
    const last = lines.findLast(({ pattern }) => general_owners_EVERYTHING.has(pattern));
    return (last?.owners ?? []).filter(({ length }) => length <= LONGEST).slice(0, general_owners_MOST);
};

// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(8556);
// EXTERNAL MODULE: ./packages/core/lib/scan/domain.js
var domain = __webpack_require__(7724);
// EXTERNAL MODULE: ./packages/core/lib/scan/judge-all.js
var judge_all = __webpack_require__(4863);
// EXTERNAL MODULE: ./packages/core/lib/scan/organization.js
var scan_organization = __webpack_require__(5027);
;// CONCATENATED MODULE: ./packages/core/lib/collect/codeowners.js
/** Where GitHub looks, first to last: https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-file-location */
const CODEOWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

// EXTERNAL MODULE: ./packages/core/lib/collect/source.js
var collect_source = __webpack_require__(3586);
// EXTERNAL MODULE: ./packages/core/lib/collect/git/path-text.js
var path_text = __webpack_require__(201);
// EXTERNAL MODULE: ./packages/core/lib/collect/git/time.js
var git_time = __webpack_require__(3935);
;// CONCATENATED MODULE: ./packages/core/lib/collect/git/commits.js


/** More commits than these are not read for one window. */
const MAX_COMMITS = 500;
/** Fields end with NUL, which can stand in none of them, a record with two more. */
const FORMAT = ['%H', '%P', '%an', '%ae', '%cn', '%ct', '%B'].join('%x00');
const FIELDS = 7;
/** `git log -z` in FORMAT → one list of fields for each commit. */
const parseCommits = (output) => {
    const tokens = (0,path_text/* pathText */.L)(output).split('\0');
    const records = [];
    for (let at = 0; at + FIELDS <= tokens.length; at += FIELDS) {
        records.push(tokens.slice(at, at + FIELDS));
    }
    return records;
};
/**
 * The commits after `base`, newest first, as a clone knows them: who wrote them, and not which pull
 * requests brought them.
 * @param base null: from the first commit on
 * @param pullRequests why those are not known
 */
const readCommits = async (git, base, head, remote, pullRequests) => {
    const range = base === null ? head : `${base}..${head}`;
    const limit = `--max-count=${MAX_COMMITS + 1}`;
    const [log, line] = await Promise.all([
        git(['log', '-z', limit, `--format=${FORMAT}`, range, '--']),
        git(['rev-list', '--first-parent', limit, range, '--']),
    ]);
    const mainline = new Set(line.stdout.toString('utf8').split('\n'));
    const records = parseCommits(log.stdout);
    const commits = records.slice(0, MAX_COMMITS).map(([oid = '', parents = '', name = '', email = '', committer = '', time = '', message = '',]) => ({
        oid,
        ...(remote ? { url: `${remote.url}/commit/${oid}` } : {}),
        message: message.trimEnd(),
        author: { name, email, account: null },
        committer: { name: committer, account: null },
        time: (0,git_time/* isoTime */.L)(time),
        parents: parents.split(' ').filter(Boolean).length,
        mainline: mainline.has(oid),
        pullRequests,
    }));
    return { commits, complete: records.length <= MAX_COMMITS };
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/git/process.js





const needsToken = (what, permission) => (0,model/* unknown */.L5)(`needs a token: a clone does not show ${what}; ask GitHub with --repo owner/name`, permission);
const ownersIn = (contents) => {
    const path = CODEOWNERS.find((place) => contents.has(place)) ?? null;
    return {
        path,
        content: path === null ? null : (contents.get(path) ?? null),
        errors: path === null ? (0,model/* known */.eO)([]) : needsToken('what GitHub says of owners', 'Contents: read'),
    };
};
/** Whether a file is a document below the folder that is asked for; '' is the whole repository. */
const process_isDocument = (path, folder) => folder !== null && path.startsWith(folder === '' ? '' : `${folder}/`) && /\.mdx?$/i.test(path);
/** Whether the content of a file is asked for. */
const isWanted = (path, { files, folders, codeowners, documents }) => files.includes(path) ||
    folders.some((folder) => folder.texts && folder.path === (0,lib_standards/* directoryOf */.jt)(path)) ||
    (codeowners && CODEOWNERS.includes(path)) ||
    process_isDocument(path, documents);
/** Branches as the last fetch brought them; those of the clone itself where it has no remote. */
const readBranches = async ({ git, remote, }) => {
    const refs = remote ? 'refs/remotes/origin/' : 'refs/heads/';
    const { stdout } = await git(['for-each-ref', '--format=%(refname)', refs]);
    const names = stdout
        .toString('utf8')
        .split('\n')
        .filter(Boolean)
        .map((ref) => ref.slice(refs.length))
        .filter((name) => name !== 'HEAD');
    return (0,model/* known */.eO)({ names, total: names.length });
};
/**
 * What a clone can show of a repository's process: its files, its commits, its branches. Settings and
 * whatever people did on GitHub are unknown.
 * @throws GitError
 */
const observeClone = async (clone, source, base, needs) => {
    const { git, head, remote } = clone;
    const listed = head ? await source.paths(head.oid) : (0,model/* known */.eO)([]);
    const wanted = listed.known ? listed.value.filter(({ path }) => isWanted(path, needs)) : [];
    const range = { base: null, head: head?.oid ?? '' };
    const loaded = head ? (await source.load(wanted, [], range)).contents : new Map();
    const contents = new Map(wanted.flatMap((ref) => {
        const content = loaded.get((0,collect_source/* contentKey */.lO)(ref));
        return content ? [[ref.path, content]] : [];
    }));
    const requests = needsToken('pull requests', 'Pull requests: read');
    const activity = head === null
        ? (0,model/* known */.eO)({ commits: [], complete: true, pullRequests: [] })
        : base.known
            ? (0,model/* known */.eO)({
                ...(await readCommits(git, base.value.oid, head.oid, remote, requests)),
                pullRequests: [],
            })
            : base;
    return {
        protection: needsToken('how branches are protected', 'Metadata: read'),
        rulesets: needsToken('rulesets', 'Metadata: read'),
        labels: needsToken('labels', 'Issues: read'),
        issues: needsToken('issues', 'Issues: read'),
        codeowners: (0,model/* known */.eO)(ownersIn(contents)),
        branches: await readBranches(clone),
        files: {
            paths: listed.known ? (0,model/* known */.eO)(listed.value.map(({ path }) => path)) : listed,
            contents,
            listed: new Map(),
        },
        runs: needsToken('which checks reported', 'Checks: read'),
        workflows: needsToken('whether a workflow is disabled', 'Actions: read'),
        activity,
        bypasses: needsToken('who bypassed a rule', 'Administration: write'),
    };
};

// EXTERNAL MODULE: ./packages/core/lib/transport/types.js
var types = __webpack_require__(4521);
;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/abilities.js


/**
 * One repository is asked for one thing of each kind: GitHub refuses a token what it may not see, and
 * says nothing of its permissions beforehand, but for an App's. Each kind is a question of its own, for a list that is
 * refused takes the whole repository along.
 */
const ABILITIES = `query DriftAbilities($id: ID!) {
  rateLimit { cost remaining resetAt limit }
  protection: node(id: $id) {
    ... on Repository {
      viewerCanAdminister
      defaultBranchRef { refUpdateRule { pattern } branchProtectionRule { id } }
    }
  }
  checks: node(id: $id) {
    ... on Repository {
      defaultBranchRef { target { ... on Commit { statusCheckRollup { state } } } }
    }
  }
  issues: node(id: $id) { ... on Repository { issues(first: 1) { totalCount } } }
  pulls: node(id: $id) { ... on Repository { pullRequests(first: 1) { totalCount } } }
}`;
/** Which permissions show a part, what they are called in an App's grant, and what is unknown without. */
const TELLS = [
    {
        part: 'protection',
        grants: [['administration', 'read']],
        permission: 'Administration: read',
        hides: 'classic branch protection in full',
    },
    {
        part: 'record',
        grants: [['administration', 'write']],
        permission: 'Administration: write',
        hides: 'who may bypass a ruleset, and GitHub’s record of who did,',
    },
    {
        part: 'checks',
        grants: [
            ['checks', 'read'],
            ['statuses', 'read'],
        ],
        permission: 'Checks: read and Commit statuses: read',
        hides: 'which checks reported, and whether merges waited for them',
    },
    {
        part: 'workflows',
        grants: [['actions', 'read']],
        permission: 'Actions: read',
        hides: 'which workflows are disabled',
    },
    {
        part: 'issues',
        grants: [['issues', 'read']],
        permission: 'Issues: read',
        hides: 'labels and open issues',
    },
    {
        part: 'pulls',
        grants: [['pull_requests', 'read']],
        permission: 'Pull requests: read',
        hides: 'pull requests and reviews',
    },
];
const isRefusal = ({ type, message }) => type === 'FORBIDDEN' || /not accessible|must have .* access/i.test(message);
/** A rule is there, by what everybody is told, and is kept from this token. */
const isKept = (protection) => {
    const branch = protection?.defaultBranchRef;
    return (branch != null &&
        branch.refUpdateRule !== null &&
        branch.branchProtectionRule === null &&
        !protection?.viewerCanAdminister);
};
/** null: GitHub did not answer. What this would tell beforehand is told with each unknown as well. */
const ask = async (github, id) => {
    try {
        return await github.graphql(ABILITIES, { id });
    }
    catch (error) {
        if (error instanceof types/* GitHubError */.y)
            return null;
        throw error;
    }
};
/** The parts that GraphQL tells of. */
const refusedParts = async (github, id) => {
    const answer = await ask(github, id);
    if (answer === null)
        return new Set();
    const { data, errors } = answer;
    const parts = errors.filter(isRefusal).map(({ path }) => path?.[0]);
    const refused = new Set(TELLS.map(({ part }) => part).filter((part) => parts.includes(part)));
    if (isKept(data?.protection))
        refused.add('protection');
    return refused;
};
/** Whether GitHub keeps a list from the token. To who may not know that there is one it is not found. */
const isWithheld = async (github, route, name) => {
    const [owner = '', repo = ''] = name.split('/');
    try {
        await github.request(route, { owner, repo, per_page: 1 });
        return false;
    }
    catch (error) {
        if (error instanceof types/* GitHubError */.y)
            return error.status === 403 || error.status === 404;
        throw error;
    }
};
/** What was granted includes the level, or a higher one. */
const includes = (granted, level) => granted === level || granted === 'write' || granted === 'admin';
/** The parts that an App was not granted; GitHub says so with the App's token. */
const notGranted = (permissions) => new Set(TELLS.filter(({ grants }) => grants.some(([name, level]) => !includes((0,shape/* own */.ZV)(permissions, name), level))).map(({ part }) => part));
/**
 * What a token will not be able to see in a process scan, in words. An App's permissions GitHub says
 * itself; every other token is tried on one repository, with one question and at most two calls.
 * @param repositories in scope; what is public says little, for everybody may read it
 * @param asked what the standards may ask for, when they are read: the other question goes beside that
 * @returns [] where everything is shown, or where GitHub did not answer: the scan itself will say so
 */
const readAbilities = async (github, repositories, asked) => {
    const one = repositories.find(({ visibility }) => visibility !== 'public') ?? repositories[0];
    if (one === undefined)
        return [];
    const permissions = one.visibility === 'public' ? null : (github.token?.permissions ?? null);
    const [refused, { bypasses, workflows }] = await Promise.all([
        permissions === null ? refusedParts(github, one.id) : notGranted(permissions),
        asked,
    ]);
    if (permissions === null) {
        const withheld = (route) => isWithheld(github, route, one.name);
        const [record, states] = await Promise.all([
            // Who may not read the administration may not change it either.
            bypasses &&
                (refused.has('protection') || withheld('GET /repos/{owner}/{repo}/rulesets/rule-suites')),
            workflows && withheld('GET /repos/{owner}/{repo}/actions/workflows'),
        ]);
        if (record)
            refused.add('record');
        if (states)
            refused.add('workflows');
    }
    if (!bypasses)
        refused.delete('record');
    if (!workflows)
        refused.delete('workflows');
    return TELLS.filter(({ part }) => refused.has(part)).map(({ permission, hides }) => `the token has no ${permission}: ${hides} will be unknown`);
};

// EXTERNAL MODULE: ./packages/core/lib/scan/cloned.js
var cloned = __webpack_require__(1707);
// EXTERNAL MODULE: ./packages/core/lib/scan/declared.js
var scan_declared = __webpack_require__(4818);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/inventory.js
var inventory = __webpack_require__(4999);
// EXTERNAL MODULE: ./node_modules/.pnpm/p-limit@7.3.3/node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(6799);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/nodes.js
var github_nodes = __webpack_require__(3546);
;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/page-on.js

/**
 * Reads on where a first page had more, page by page.
 * @param most where to stop
 * @throws GitHubError 401 alone: the token is refused for everything
 */
const pageOn = async (github, first, question, most) => {
    const items = itemsOf(first);
    let { pageInfo } = first;
    while (pageInfo.hasNextPage) {
        if (items.length >= most)
            return { items, more: true, pageInfo };
        try {
            const { data, errors } = await github.graphql(question.query, {
                ...question.variables,
                after: pageInfo.endCursor,
            });
            const next = data === null ? undefined : question.pick(data);
            const serious = errors.find((error) => question.ignore?.(error) !== true);
            if (!next || serious) {
                const problem = serious ?? { message: 'GitHub gave no answer' };
                return { items, more: true, pageInfo, problem };
            }
            items.push(...itemsOf(next));
            pageInfo = next.pageInfo;
        }
        catch (error) {
            if (!(error instanceof types/* GitHubError */.y) || error.status === 401)
                throw error;
            const problem = { type: `HTTP_${error.status}`, message: error.message };
            return { items, more: true, pageInfo, problem };
        }
    }
    return { items, more: false, pageInfo };
};
const itemsOf = ({ nodes }) => (nodes ?? []).filter((node) => node !== null);

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/queries.js
/**
 * The reads of drift-process. All but the pages that follow are asked across repositories by
 * `nodes(ids:)`; names and paths of theirs travel as variables. The points are those of GitHub's
 * formula for one full call.
 * @see https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
const RATE = 'rateLimit { cost remaining resetAt limit }';
const PAGE = 'pageInfo { hasNextPage endCursor }';
const RULESET = `fragment Ruleset on RepositoryRuleset {
  id databaseId name enforcement target
  conditions { refName { include exclude } }
  source { __typename ... on Repository { nameWithOwner } ... on Organization { login } ... on Enterprise { slug } }
}`;
const queries_RULE = `fragment Rule on RepositoryRule {
  type
  parameters {
    __typename
    ... on PullRequestParameters {
      requiredApprovingReviewCount dismissStaleReviewsOnPush requireCodeOwnerReview requireLastPushApproval requiredReviewThreadResolution
    }
    ... on RequiredStatusChecksParameters {
      strictRequiredStatusChecksPolicy
      requiredStatusChecks { context integrationId }
    }
  }
}`;
const ALLOWANCE = 'nodes { actor { ... on App { slug } ... on Team { combinedSlug } ... on User { login } } }';
const branchRules = (after) => `rules(first: 100${after}) { ${PAGE} nodes { ...Rule repositoryRuleset { ...Ruleset } } }`;
const rulesets = (first, after) => `rulesets(first: ${first}, includeParents: true${after}) { ${PAGE} nodes { ...Ruleset } }`;
const queries_labels = (after) => `labels(first: 100${after}) { ${PAGE} nodes { name color description } }`;
const branches = (after) => `refs(refPrefix: "refs/heads/", first: 100${after}) { totalCount ${PAGE} nodes { name } }`;
const PARTS = {
    protection: `
      viewerCanAdminister
      ${rulesets(50, '')}
      defaultBranchRef {
        name
        ${branchRules('')}
        refUpdateRule {
          pattern requiredApprovingReviewCount requiredStatusCheckContexts requiresCodeOwnerReviews requiresConversationResolution
          requiresLinearHistory requiresSignatures allowsForcePushes allowsDeletions
        }
        branchProtectionRule {
          pattern requiresApprovingReviews requiredApprovingReviewCount dismissesStaleReviews requiresCodeOwnerReviews
          requireLastPushApproval requiresConversationResolution requiresStatusChecks requiresStrictStatusChecks
          requiredStatusCheckContexts requiredStatusChecks { context app { databaseId } }
          requiresCommitSignatures requiresLinearHistory allowsForcePushes allowsDeletions isAdminEnforced restrictsPushes lockBranch
          bypassPullRequestAllowances(first: 50) { ${ALLOWANCE} }
          bypassForcePushAllowances(first: 50) { ${ALLOWANCE} }
        }
      }`,
    rulesets: rulesets(50, ''),
    labels: queries_labels(''),
    branches: branches(''),
};
const FRAGMENTS = {
    protection: [RULESET, queries_RULE],
    rulesets: [RULESET],
    labels: [],
    branches: [],
};
/** Settings of 50 repositories a call, 3 points with everything. */
const governanceQuery = (parts) => {
    const fragments = [...new Set(parts.flatMap((part) => FRAGMENTS[part]))];
    return `query DriftGovernance($ids: [ID!]!) {
  ${RATE}
  nodes(ids: $ids) {
    ... on Repository {
      id
      ${parts.map((part) => PARTS[part]).join('\n      ')}
    }
  }
}
${fragments.join('\n')}`;
};
/**
 * Open issues of 40 repositories a call: their labels are a connection each, 20 points. GitHub takes no
 * more than 100 labels on an issue.
 */
const ISSUES = `query DriftIssues($ids: [ID!]!) {
  ${RATE}
  nodes(ids: $ids) {
    ... on Repository {
      id
      issues(first: 50, states: OPEN, orderBy: { field: CREATED_AT, direction: DESC }) {
        totalCount
        nodes { number title url author { __typename login } labels(first: 100) { nodes { name } } }
      }
    }
  }
}`;
/** One more page of what one repository has more of than the first page held; 1 point. */
const page = (name, selection, fragments = []) => `query Drift${name}($id: ID!, $after: String) {
  ${RATE}
  node(id: $id) { ... on Repository { ${selection} } }
}
${fragments.join('\n')}`;
const AFTER = ', after: $after';
const MORE_RULESETS = page('Rulesets', rulesets(100, AFTER), [RULESET]);
const MORE_LABELS = page('Labels', queries_labels(AFTER));
const MORE_BRANCHES = page('Branches', branches(AFTER));
const MORE_RULES = page('Rules', `defaultBranchRef { ${branchRules(AFTER)} }`, [
    RULESET,
    queries_RULE,
]);
/** What 100 rulesets say, and who may bypass them; 2 points. */
const RULESET_DETAILS = `query DriftRulesetDetails($ids: [ID!]!) {
  ${RATE}
  nodes(ids: $ids) {
    ... on RepositoryRuleset {
      id
      rules(first: 100) { ${PAGE} nodes { ...Rule } }
      bypassActors(first: 100) {
        ${PAGE}
        nodes {
          bypassMode deployKey enterpriseOwner organizationAdmin repositoryRoleDatabaseId repositoryRoleName
          actor { __typename ... on App { databaseId slug } ... on Team { databaseId combinedSlug } }
        }
      }
    }
  }
}
${queries_RULE}`;
const queries_FILE = `fragment File on GitObject { oid ... on Blob { byteSize isBinary isTruncated text } }`;
/**
 * Folders and files of several repositories at once; trees are lists and cost nothing. 1 point.
 * A number stands for a path: in each call the same for the same path.
 * @param texts folders (`$t0` …: `HEAD:<path>`) that are wanted with what their files say
 * @param names folders (`$n0` …) that are wanted by the names in them
 * @param files single files (`$f0` …)
 * @param codeowners whether GitHub's own report on CODEOWNERS is wanted
 */
const filesQuery = (texts, names, files, codeowners) => {
    const variables = [
        ...texts.map((i) => `$t${i}: String!`),
        ...names.map((i) => `$n${i}: String!`),
        ...files.map((i) => `$f${i}: String!`),
    ];
    const selections = [
        ...texts.map((i) => `t${i}: object(expression: $t${i}) { ...Texts }`),
        ...names.map((i) => `n${i}: object(expression: $n${i}) { ...Names }`),
        ...files.map((i) => `f${i}: object(expression: $f${i}) { ...File }`),
        ...(codeowners ? ['codeowners { errors { line column kind source suggestion message } }'] : []),
    ];
    const fragments = [
        ...(texts.length > 0
            ? [
                'fragment Texts on GitObject { ... on Tree { entries { name mode oid object { ...File } } } }',
            ]
            : []),
        ...(names.length > 0
            ? ['fragment Names on GitObject { ... on Tree { entries { name mode oid } } }']
            : []),
        ...(texts.length + files.length > 0 ? [queries_FILE] : []),
    ];
    return `query DriftProcessFiles($ids: [ID!]!${variables.map((one) => `, ${one}`).join('')}) {
  ${RATE}
  nodes(ids: $ids) {
    ... on Repository {
      id
      ${selections.join('\n      ')}
    }
  }
}
${fragments.join('\n')}`;
};
const CHECKS = `fragment Checks on Commit {
  oid
  statusCheckRollup {
    contexts(first: 100) {
      ${PAGE}
      nodes {
        __typename
        ... on CheckRun { name status conclusion checkSuite { app { databaseId } } }
        ... on StatusContext { context state }
      }
    }
  }
}`;
const RUNS = `fragment Runs on Commit {
  oid
  statusCheckRollup {
    contexts(first: 100) {
      ${PAGE}
      nodes {
        __typename
        ... on CheckRun {
          name status conclusion
          checkSuite { app { databaseId } workflowRun { workflow { name state resourcePath url } } }
        }
        ... on StatusContext { context state }
      }
    }
  }
}`;
/** What reported lately in 34 repositories, 6 points. */
const RECENT_RUNS = `query DriftRuns($ids: [ID!]!) {
  ${RATE}
  nodes(ids: $ids) {
    ... on Repository {
      id
      defaultBranchRef { target { ...Runs } }
      pullRequests(first: 8, states: MERGED, orderBy: { field: UPDATED_AT, direction: DESC }) {
        nodes { number baseRefName commits(last: 1) { nodes { commit { ...Runs } } } }
      }
    }
  }
}
${RUNS}`;
const queries_HISTORY = `fragment Walked on Commit {
  oid url message committedDate
  author { name email user { login } }
  committer { name user { login } }
  parents(first: 10) { nodes { oid } }
  associatedPullRequests(first: 50) { pageInfo { hasNextPage } nodes { id number merged baseRefName baseRepository { id } } }
}`;
/** The newest commits of 10 repositories, 6 points. */
const ACTIVITY = `query DriftActivity($ids: [ID!]!) {
  ${RATE}
  nodes(ids: $ids) {
    ... on Repository {
      id
      defaultBranchRef { target { oid ... on Commit { history(first: 30) { ${PAGE} nodes { ...Walked } } } } }
    }
  }
}
${queries_HISTORY}`;
/** The commits before those; 2 points. */
const MORE_ACTIVITY = `query DriftHistory($id: ID!, $head: GitObjectID!, $after: String) {
  ${RATE}
  node(id: $id) {
    ... on Repository {
      object(oid: $head) { ... on Commit { history(first: 100, after: $after) { ${PAGE} nodes { ...Walked } } } }
    }
  }
}
${queries_HISTORY}`;
/** Pull requests of any repositories, 25 a call, 1 point. */
const pullRequestsQuery = (parts) => {
    const selections = [
        ...(parts.reviews
            ? [
                `reviews(first: 100, states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) { ${PAGE} nodes { author { __typename login } authorCanPushToRepository state submittedAt updatedAt commit { oid } } }`,
            ]
            : []),
        ...(parts.checks ? ['commits(last: 1) { nodes { commit { ...Checks } } }'] : []),
        ...(parts.files
            ? [`files(first: 100) { ${PAGE} nodes { path additions deletions changeType } }`]
            : []),
    ];
    return `query DriftPullRequests($ids: [ID!]!) {
  ${RATE}
  nodes(ids: $ids) {
    ... on PullRequest {
      id number url title body baseRefName headRefName headRefOid mergedAt additions deletions changedFiles
      author { __typename login }
      mergedBy { __typename login }
      mergeCommit { oid }
      closingIssuesReferences { totalCount }
      ${selections.join('\n      ')}
    }
  }
}
${parts.checks ? CHECKS : ''}`;
};
/** More files of one pull request; 1 point. */
const MORE_PULL_REQUEST_FILES = `query DriftPullRequestFiles($id: ID!, $after: String) {
  ${RATE}
  node(id: $id) { ... on PullRequest { files(first: 100, after: $after) { ${PAGE} nodes { path additions deletions changeType } } } }
}`;

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/window.js
/** Everything that can be reached from a commit among those that were read, that commit included. */
const reach = (commits, from) => {
    const reached = new Set();
    const queue = [from];
    for (let oid = queue.pop(); oid !== undefined; oid = queue.pop()) {
        if (reached.has(oid))
            continue;
        reached.add(oid);
        queue.push(...(commits.get(oid)?.parents ?? []));
    }
    return reached;
};
/**
 * What can be reached from `head` and not from `base`, among the commits that were read: what git
 * calls `base..head`.
 * @param base null: from before the first commit
 * @param isEnd every commit of the history was read
 * @see https://git-scm.com/docs/gitrevisions#_specifying_ranges
 */
const windowOf = (commits, head, base, isEnd) => {
    const before = base === null ? new Set() : reach(commits, base);
    const reached = reach(commits, head);
    const inside = new Set([...reached].filter((oid) => !before.has(oid) && commits.has(oid)));
    const isOpen = [...reached].some((oid) => !before.has(oid) && !commits.has(oid));
    const mainline = new Set();
    for (let oid = head; oid !== undefined && inside.has(oid);) {
        if (mainline.has(oid))
            break;
        mainline.add(oid);
        oid = commits.get(oid)?.parents[0];
    }
    const metBase = base === null || reached.has(base);
    return { inside, mainline, isClosed: metBase && (isEnd || !isOpen), metBase };
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/history.js





/** Commits of a window that are read; older ones are not judged. */
const history_MAX_COMMITS = 500;
/** Who brought a commit is another permission's than the commit itself. */
const isAboutOrigin = ({ path }) => path?.includes('associatedPullRequests') === true;
const isSince = (time, since) => Date.parse(time) >= Date.parse(since);
/** The commits of a window, read on from the first page until the base closes it. */
const history_readCommits = async (github, request, { node, problems }) => {
    const { head, base, since, repository } = request;
    const target = node?.defaultBranchRef?.target;
    const first = target?.history;
    const trouble = (0,github_nodes/* problemAt */.l4)(problems.filter((problem) => !isAboutOrigin(problem)), 'defaultBranchRef');
    if (head === null || !first || trouble) {
        return (0,github_nodes/* unseen */.nv)('its commits', trouble ?? problems[0], 'Contents: read');
    }
    // Somebody pushed since the inventory was read: the walk begins where the scan stands.
    const start = target.oid === head.oid
        ? first
        : { pageInfo: { hasNextPage: true, endCursor: null }, nodes: [] };
    const step = (from, most) => pageOn(github, from, {
        query: MORE_ACTIVITY,
        variables: { id: repository.id, head: head.oid },
        pick: (data) => data.node?.object?.history,
        ignore: isAboutOrigin,
    }, most);
    let read = await step(start, 1);
    let window = windowIn(read, head.oid, base.oid);
    while (!window.isClosed && read.more && !read.problem && read.items.length < history_MAX_COMMITS) {
        read = await step({ nodes: read.items, pageInfo: read.pageInfo }, read.items.length + 1);
        window = windowIn(read, head.oid, base.oid);
    }
    if (read.problem)
        return (0,github_nodes/* unseen */.nv)('its commits', read.problem, 'Contents: read');
    const inWindow = read.items.filter(({ oid }) => window.inside.has(oid));
    // Where the base is part of this history no more, dates are what is left to go by.
    const commits = window.metBase
        ? inWindow
        : inWindow.filter(({ committedDate }) => isSince(committedDate, since));
    const left = inWindow.length - commits.length;
    return (0,model/* known */.eO)({
        commits,
        mainline: window.mainline,
        complete: window.isClosed || (!read.more && left === 0),
        ...(left === 0 ? {} : { gap: gapOf(left, read.more) }),
        hidden: problems.find(isAboutOrigin),
    });
};
const gapOf = (left, more) => more
    ? `the commit of the last scan was not met: there are too many since, or history was rewritten; ${left} that are dated earlier were not judged`
    : `history was rewritten since the last scan: ${left} of its commits are dated earlier and were not judged`;
const windowIn = ({ items, more }, head, base) => {
    const commits = new Map(items.map(({ oid, parents }) => [
        oid,
        { oid, parents: (parents.nodes ?? []).flatMap((parent) => parent?.oid ?? []) },
    ]));
    return windowOf(commits, head, base, !more);
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/people.js
const people_ROBOT = '[bot]';
/**
 * An account as GraphQL names it. There a robot's login lacks the `[bot]` that it has everywhere
 * else, so it is put back: https://docs.github.com/en/graphql/reference/objects#bot
 */
const toPerson = (actor) => {
    if (!actor)
        return null;
    const bot = actor.__typename === 'Bot' || actor.login.endsWith(people_ROBOT);
    const login = bot && !actor.login.endsWith(people_ROBOT) ? `${actor.login}${people_ROBOT}` : actor.login;
    return { login, bot };
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/check-states.js
/** https://docs.github.com/en/graphql/reference/enums#checkconclusionstate */
const CONCLUSIONS = {
    SUCCESS: 'success',
    NEUTRAL: 'neutral',
    SKIPPED: 'skipped',
    CANCELLED: 'cancelled',
    // GitHub's own word for a check that never came to an end.
    STALE: 'cancelled',
};
/** https://docs.github.com/en/graphql/reference/enums#statusstate */
const STATES = {
    SUCCESS: 'success',
    PENDING: 'pending',
    EXPECTED: 'pending',
};
const toCheckStates = (nodes) => nodes.flatMap((node) => {
    if (node?.__typename === 'CheckRun') {
        const { name, status, conclusion, checkSuite } = node;
        const ended = CONCLUSIONS[conclusion ?? ''] ?? 'failure';
        return [
            {
                context: name,
                state: status === 'COMPLETED' ? ended : 'pending',
                appId: checkSuite?.app?.databaseId ?? null,
            },
        ];
    }
    if (node?.__typename === 'StatusContext') {
        return [{ context: node.context, state: STATES[node.state] ?? 'failure', appId: null }];
    }
    return [];
});

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/pull-requests.js






const BATCH = 25;
/** Files of one pull request that are read; larger ones are too large whatever is in them. */
const MAX_FILES = 500;
const PERMISSION = 'Pull requests: read';
const notAsked = (0,model/* unknown */.L5)('nothing asks for it');
/**
 * Pull requests of any repositories, by node id.
 * @param wanted node id → which of its parts are asked for
 */
const readPullRequests = async (github, wanted, lanes) => {
    const answers = await (0,github_nodes/* askNodes */.ZJ)(github, {
        items: [...wanted],
        id: ([id]) => id,
        largest: BATCH,
        lanes,
        ask: (batch) => {
            const any = (part) => batch.some(([, parts]) => parts[part]);
            const parts = { reviews: any('reviews'), checks: any('checks'), files: any('files') };
            return { query: pullRequestsQuery(parts) };
        },
    });
    const found = await Promise.all([...wanted].map(async ([id, parts]) => {
        const answer = answers.get(id) ?? { node: null, problems: [] };
        return [id, await pull_requests_read(github, parts, answer)];
    }));
    return new Map(found);
};
const pull_requests_read = async (github, parts, { node, problems }) => {
    if (!node?.id)
        return (0,github_nodes/* unseen */.nv)('the pull request that brought it', problems[0], PERMISSION);
    return (0,model/* known */.eO)({
        number: node.number,
        url: node.url,
        title: node.title,
        body: node.body,
        author: toPerson(node.author),
        base: node.baseRefName,
        head: node.headRefName,
        headOid: node.headRefOid,
        mergeCommit: node.mergeCommit?.oid ?? null,
        mergedAt: node.mergedAt ?? '',
        mergedBy: toPerson(node.mergedBy),
        additions: node.additions,
        deletions: node.deletions,
        changedFiles: node.changedFiles,
        files: parts.files ? await filesOf(github, node, problems) : notAsked,
        reviews: parts.reviews ? reviewsOf(node, problems) : notAsked,
        closesIssues: node.closingIssuesReferences?.totalCount ?? 0,
        checks: parts.checks ? pull_requests_checksOf(node, problems) : notAsked,
    });
};
const filesOf = async (github, { id, number, files }, problems) => {
    const what = `the files of #${number}`;
    const problem = (0,github_nodes/* problemAt */.l4)(problems, 'files');
    if (!files || problem)
        return (0,github_nodes/* unseen */.nv)(what, problem, PERMISSION);
    const { items, more, problem: late, } = await pageOn(github, files, { query: MORE_PULL_REQUEST_FILES, variables: { id }, pick: ({ node }) => node?.files }, MAX_FILES);
    if (late)
        return (0,github_nodes/* unseen */.nv)(what, late, PERMISSION);
    if (more)
        return (0,model/* unknown */.L5)(`#${number} has more than ${MAX_FILES} files`);
    return (0,model/* known */.eO)(items.map(({ path, additions, deletions, changeType }) => ({
        path,
        additions,
        deletions,
        added: changeType === 'ADDED',
    })));
};
const reviewsOf = ({ number, reviews }, problems) => {
    const problem = (0,github_nodes/* problemAt */.l4)(problems, 'reviews');
    if (!reviews || problem)
        return (0,github_nodes/* unseen */.nv)(`the reviews of #${number}`, problem, PERMISSION);
    if (reviews.pageInfo.hasNextPage)
        return (0,model/* unknown */.L5)(`#${number} has more than 100 reviews`);
    return (0,model/* known */.eO)((reviews.nodes ?? [])
        .filter((review) => review !== null)
        .map(({ author, authorCanPushToRepository: canPush, state, submittedAt, updatedAt, commit, }) => ({
        author: toPerson(author),
        canPush,
        state,
        time: submittedAt ?? '',
        changed: updatedAt,
        commit: commit?.oid ?? null,
    })));
};
const pull_requests_checksOf = ({ number, commits }, problems) => {
    const what = `the checks of #${number}`;
    const problem = (0,github_nodes/* problemAt */.l4)(problems, 'commits');
    const commit = commits?.nodes?.[0]?.commit;
    if (!commit || problem)
        return (0,github_nodes/* unseen */.nv)(what, problem, 'Checks: read');
    const contexts = commit.statusCheckRollup?.contexts;
    if (contexts?.pageInfo.hasNextPage)
        return (0,model/* unknown */.L5)(`more than 100 checks reported on #${number}`);
    return (0,model/* known */.eO)(toCheckStates(contexts?.nodes ?? []));
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/activity.js






/** Repositories a call: each commit has its parents and pull requests below it. */
const activity_BATCH = 10;
/**
 * What reached the default branches of repositories since their bases, by node id: commits first,
 * then the pull requests of all repositories together.
 */
const readActivity = async (github, requests, lanes) => {
    const items = requests.filter(({ moved, needs, head, base }) => moved && needs.commits && head !== null && base.oid !== head.oid);
    const answers = await (0,github_nodes/* askNodes */.ZJ)(github, {
        items,
        id: ({ repository }) => repository.id,
        largest: activity_BATCH,
        lanes,
        ask: () => ({ query: ACTIVITY }),
    });
    const histories = await Promise.all(items.map(async (request) => {
        const answer = answers.get(request.repository.id) ?? { node: null, problems: [] };
        return [request, await history_readCommits(github, request, answer)];
    }));
    const wanted = new Map();
    for (const [request, read] of histories) {
        if (!read.known || !request.needs.pullRequests)
            continue;
        for (const commit of read.value.commits) {
            for (const { id } of broughtBy(commit, request))
                wanted.set(id, request.needs.pullRequests);
        }
    }
    const pullRequests = await readPullRequests(github, wanted, lanes);
    return new Map(histories.map(([request, read]) => [
        request.repository.id,
        read.known ? (0,model/* known */.eO)(toActivity(request, read.value, pullRequests)) : read,
    ]));
};
/** The merged pull requests into this repository's default branch that brought a commit. */
const broughtBy = ({ associatedPullRequests }, { repository, formerBranch }) => (associatedPullRequests?.nodes ?? []).filter((pull) => pull?.merged === true &&
    pull.baseRepository?.id === repository.id &&
    (pull.baseRefName === repository.defaultBranch || pull.baseRefName === formerBranch));
/** A pull request that was merged before the branch got its name went into the same branch. */
const intoBranch = (pull, request) => {
    const { defaultBranch } = request.repository;
    return pull.base === request.formerBranch && defaultBranch !== null
        ? { ...pull, base: defaultBranch }
        : pull;
};
/** git takes dates that no calendar has. */
const timeOf = (date) => {
    const time = new Date(date);
    return Number.isNaN(time.getTime()) ? date : time.toISOString();
};
const toActivity = (request, { commits, mainline, complete, gap, hidden }, read) => {
    const pullRequests = new Map();
    const facts = commits.map((commit) => {
        const by = broughtBy(commit, request);
        const answers = by.map(({ id }) => [id, read.get(id)]);
        for (const [id, pull] of answers) {
            if (pull?.known)
                pullRequests.set(id, intoBranch(pull.value, request));
        }
        const unread = answers.flatMap(([, pull]) => (pull && !pull.known ? [pull] : []))[0];
        return {
            oid: commit.oid,
            url: commit.url,
            message: commit.message,
            author: {
                name: commit.author?.name ?? '',
                email: commit.author?.email ?? '',
                account: toPerson(commit.author?.user),
            },
            committer: {
                name: commit.committer?.name ?? '',
                account: toPerson(commit.committer?.user),
            },
            time: timeOf(commit.committedDate),
            parents: commit.parents.nodes?.length ?? 0,
            mainline: mainline.has(commit.oid),
            pullRequests: commit.associatedPullRequests === null
                ? (0,github_nodes/* unseen */.nv)('what brought it', hidden, 'Pull requests: read')
                : by.length === 0 && commit.associatedPullRequests.pageInfo.hasNextPage
                    ? { ...(0,model/* unknown */.L5)('more pull requests hold it than were read'), lasting: true }
                    : (unread ?? (0,model/* known */.eO)(by.map(({ number }) => number))),
        };
    });
    return {
        commits: facts,
        complete,
        ...(gap === undefined ? {} : { gap }),
        pullRequests: [...pullRequests.values()],
    };
};

// EXTERNAL MODULE: ./packages/core/lib/collect/github/blob.js
var github_blob = __webpack_require__(740);
;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/codeowners.js





/** GitHub ignores larger ones (same page, "CODEOWNERS file size"). */
const MAX_CODEOWNERS = 3 * 1024 * 1024;
/**
 * The CODEOWNERS file that counts, with GitHub's report on it.
 * @param contents what was read so far; a text that GraphQL cut is replaced by the whole one
 */
const codeownersOf = async (github, repository, { node, problems }, contents) => {
    // One that could not be seen may be the one that counts.
    const path = CODEOWNERS.find((one) => contents.has(one)) ?? null;
    const found = path === null ? null : (contents.get(path) ?? null);
    if (found?.kind === 'unknown') {
        return (0,github_nodes/* unseen */.nv)('CODEOWNERS', problems[0] ?? { message: found.reason }, 'Contents: read');
    }
    const content = found?.kind === 'too-large' ? await largeText(github, repository.name, found) : found;
    if (path !== null && content !== null)
        contents.set(path, content);
    const problem = (0,github_nodes/* problemAt */.l4)(problems, 'codeowners');
    const report = node?.codeowners;
    return (0,model/* known */.eO)({
        path,
        content,
        errors: problem
            ? (0,github_nodes/* unseen */.nv)("GitHub's report on CODEOWNERS", problem, 'Contents: read')
            : report
                ? (0,model/* known */.eO)(report.errors)
                : path === null
                    ? (0,model/* known */.eO)([])
                    : (0,model/* unknown */.L5)('GitHub gave no report on CODEOWNERS'),
    });
};
/** GraphQL cuts texts long before GitHub stops reading CODEOWNERS: the whole one is a REST call. */
const largeText = async (github, name, blob) => {
    if (blob.size === undefined || blob.size > MAX_CODEOWNERS)
        return blob;
    const [owner = '', repo = ''] = name.split('/');
    try {
        const { data } = await github.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: blob.oid });
        const bytes = Buffer.from(data.content, 'base64');
        if ((0,collect_source/* isBinary */.Go)(bytes))
            return { kind: 'binary', oid: blob.oid, size: blob.size };
        return { kind: 'text', oid: blob.oid, text: bytes.toString('utf8') };
    }
    catch (error) {
        if (!(error instanceof types/* GitHubError */.y) || error.status === 401)
            throw error;
        return { kind: 'unknown', reason: error.message };
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/file-questions.js


/** Repositories a call; their texts make the answer large. */
const file_questions_BATCH = 40;
/** Objects looked up in one call, over all of its repositories: most of them are not there. */
const MAX_OBJECTS = 600;
const union = (batch) => {
    const texts = new Set(batch.flatMap((one) => one.texts));
    const names = batch.flatMap((one) => one.names).filter((path) => !texts.has(path));
    return {
        texts: [...texts],
        names: [...new Set(names)],
        files: [...new Set(batch.flatMap((one) => one.files))],
        codeowners: batch.some((one) => one.codeowners),
    };
};
const countOf = ({ texts, names, files }) => texts.length + names.length + files.length;
const file_questions_fits = (batch, next) => countOf(union([...batch, next])) * (batch.length + 1) <= MAX_OBJECTS;
/** Each path gets a number, so that an alias means the same in every call. */
const numbering = () => {
    const numbers = new Map();
    return (path) => {
        const number = numbers.get(path) ?? numbers.size;
        numbers.set(path, number);
        return number;
    };
};
/** Asks for folders and files; repositories that want the same stand in the same calls. */
const askFiles = async (github, wanted, lanes) => {
    const keyed = wanted
        .filter((one) => countOf(one) > 0)
        .map((one) => ({ one, key: JSON.stringify({ ...one, id: '' }) }));
    const items = keyed.toSorted((a, b) => a.key.localeCompare(b.key)).map(({ one }) => one);
    const number = numbering();
    const answers = await (0,github_nodes/* askNodes */.ZJ)(github, {
        items,
        id: ({ id }) => id,
        largest: file_questions_BATCH,
        lanes,
        fits: file_questions_fits,
        ask: (batch) => {
            const { texts, names, files, codeowners } = union(batch);
            const at = (letter, paths) => paths.map((path) => [`${letter}${number(path)}`, `HEAD:${path}`]);
            return {
                query: filesQuery(texts.map(number), names.map(number), files.map(number), codeowners),
                variables: Object.fromEntries([...at('t', texts), ...at('n', names), ...at('f', files)]),
            };
        },
    });
    return {
        of: (id) => answers.get(id) ?? { node: null, problems: [] },
        folderAliases: (path) => [`t${number(path)}`, `n${number(path)}`],
        fileAlias: (path) => `f${number(path)}`,
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/files.js







/**
 * The folders and files that the needs of repositories name, by node id. Folders come first: most of
 * the files that might be there are not, and a list of names tells which are.
 */
const readFiles = async (github, requests, lanes) => {
    const asked = requests.filter(({ head, needs }) => head !== null && (needs.folders.length > 0 || needs.codeowners));
    const folders = await askFiles(github, asked.map(({ repository, needs }) => ({
        id: repository.id,
        texts: needs.folders.filter(({ texts }) => texts).map(({ path }) => path),
        names: needs.folders.filter(({ texts }) => !texts).map(({ path }) => path),
        files: needs.codeowners ? CODEOWNERS : [],
        codeowners: needs.codeowners,
    })), lanes);
    const found = new Map(asked.map((request) => [request, files_foldersOf(request, folders)]));
    const present = (request) => {
        const read = found.get(request);
        return request.needs.files.filter((path) => read && isThere(path, read.listed));
    };
    const files = await askFiles(github, asked.map((request) => ({
        id: request.repository.id,
        texts: [],
        names: [],
        files: present(request),
        codeowners: false,
    })), lanes);
    const answers = await Promise.all([...found].map(async ([request, { contents, listed, links }]) => {
        const { id } = request.repository;
        for (const path of present(request)) {
            const link = links.get(path);
            const content = link ?? fileOf(path, id, files);
            if (content)
                contents.set(path, content);
        }
        for (const path of request.needs.codeowners ? CODEOWNERS : []) {
            const content = fileOf(path, id, folders);
            if (content)
                contents.set(path, content);
        }
        const codeowners = request.needs.codeowners
            ? await codeownersOf(github, request.repository, folders.of(id), contents)
            : (0,model/* unknown */.L5)('nothing asks for it');
        return [id, { contents, listed, codeowners }];
    }));
    return new Map(answers);
};
const files_folderOf = (path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
const isThere = (path, listed) => {
    const entries = listed.get(files_folderOf(path));
    return entries?.known === true && entries.value.includes(path.slice(path.lastIndexOf('/') + 1));
};
/** What folders tell: names, texts where they were asked for, and which names are links. */
const files_foldersOf = ({ repository, needs }, answers) => {
    const contents = new Map();
    const listed = new Map();
    const links = new Map();
    const { node, problems } = answers.of(repository.id);
    for (const { path, texts } of needs.folders) {
        const alias = answers.folderAliases(path).find((one) => node && Object.hasOwn(node, one));
        const problem = alias === undefined ? problems[0] : (0,github_nodes/* problemAt */.l4)(problems, alias);
        if (!node || alias === undefined || problem) {
            listed.set(path, (0,github_nodes/* unseen */.nv)(path === '' ? 'its root' : path, problem, 'Contents: read'));
            continue;
        }
        const entries = node[alias]?.entries ?? [];
        listed.set(path, (0,model/* known */.eO)(entries.map(nameOf)));
        for (const entry of entries) {
            const at = path === '' ? entry.name : `${path}/${entry.name}`;
            const link = linkOf(entry);
            if (link)
                links.set(at, link);
            const content = texts ? (link ?? contentOf(entry)) : undefined;
            if (content)
                contents.set(at, content);
        }
    }
    return { contents, listed, links };
};
/** A file by itself; undefined where there is none. */
const fileOf = (path, id, answers) => {
    const { node, problems } = answers.of(id);
    const alias = answers.fileAlias(path);
    const problem = node ? (0,github_nodes/* problemAt */.l4)(problems, alias) : problems[0];
    if (!node || problem) {
        return { kind: 'unknown', reason: problem?.message ?? 'GitHub gave no answer' };
    }
    const blob = node[alias];
    // A tree has no size, and is no file of that name.
    return blob?.byteSize === undefined ? undefined : (0,github_blob/* toContent */.L)(blob);
};
const files_FOLDER = '40000';
const modeOf = ({ mode }) => mode.toString(8);
const nameOf = (entry) => (modeOf(entry) === files_FOLDER ? `${entry.name}/` : entry.name);
/** Links and submodules, which the mode tells apart from files. */
const linkOf = (entry) => {
    const mode = modeOf(entry);
    const oid = entry.oid;
    if (mode === collect_source/* LINK */.ps)
        return { kind: 'symlink', oid };
    return mode === collect_source/* SUBMODULE */.NG ? { kind: 'submodule', oid } : undefined;
};
const contentOf = (entry) => modeOf(entry) === files_FOLDER || !entry.object ? undefined : (0,github_blob/* toContent */.L)(entry.object);

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/rules.js

const rules_PLAIN = new Set([
    'required_signatures',
    'required_linear_history',
    'non_fast_forward',
    'deletion',
    'update',
    'creation',
]);
const isPlain = (name) => rules_PLAIN.has(name);
/**
 * A rule by its REST name, which is GraphQL's in lower case.
 * @see https://docs.github.com/en/graphql/reference/enums#repositoryruletype
 */
const toRule = ({ type, parameters: p }) => {
    const name = type.toLowerCase();
    if (name === 'pull_request' && p) {
        return {
            type: 'pull_request',
            approvals: p.requiredApprovingReviewCount ?? 0,
            dismissStale: p.dismissStaleReviewsOnPush === true,
            codeOwners: p.requireCodeOwnerReview === true,
            lastPush: p.requireLastPushApproval === true,
            threadResolution: p.requiredReviewThreadResolution === true,
        };
    }
    if (name === 'required_status_checks' && p) {
        const contexts = (p.requiredStatusChecks ?? []).map(({ context, integrationId }) => ({
            context,
            appId: integrationId,
        }));
        return {
            type: 'required_status_checks',
            contexts,
            strict: p.strictRequiredStatusChecksPolicy === true,
        };
    }
    return isPlain(name) ? { type: name } : { type: 'other', name };
};
/** GitHub's own address, taken from the repository's: Enterprise Server has one of its own. */
const serverOf = ({ url, name }) => url?.toLowerCase().endsWith(`/${name}`.toLowerCase()) === true
    ? url.slice(0, -name.length - 1)
    : null;
/** The settings page of a ruleset, for the person who has to change it. */
const sourceOf = ({ source, name, databaseId }, repository) => {
    const server = serverOf(repository);
    const page = (path) => server === null || databaseId === null ? {} : { url: `${server}/${path}/${databaseId}` };
    if (source.nameWithOwner !== undefined) {
        const owner = source.nameWithOwner;
        return { kind: 'repository-ruleset', name, owner, ...page(`${owner}/settings/rules`) };
    }
    if (source.login !== undefined) {
        const owner = source.login;
        const settings = `organizations/${owner}/settings/rules`;
        return { kind: 'organization-ruleset', name, owner, ...page(settings) };
    }
    return { kind: 'enterprise-ruleset', name, owner: source.slug ?? 'the enterprise' };
};
/** The source of a rule whose ruleset the token may not see: it holds all the same. */
const hiddenSource = ({ name }) => ({
    kind: 'organization-ruleset',
    name: 'a ruleset that the token may not see',
    owner: name.split('/')[0] ?? name,
});
const ENFORCEMENTS = {
    ACTIVE: 'active',
    EVALUATE: 'evaluate',
    DISABLED: 'disabled',
};
const TARGETS = {
    BRANCH: 'branch',
    TAG: 'tag',
    PUSH: 'push',
    REPOSITORY: 'repository',
};
const toRuleset = (node, repository) => ({
    id: node.id,
    databaseId: node.databaseId,
    source: sourceOf(node, repository),
    enforcement: ENFORCEMENTS[node.enforcement] ?? 'disabled',
    target: TARGETS[node.target ?? ''] ?? null,
    include: node.conditions?.refName?.include ?? [],
    exclude: node.conditions?.refName?.exclude ?? [],
    rules: (0,model/* unknown */.L5)('its rules were not asked for'),
    bypassActors: (0,model/* unknown */.L5)('who may bypass it was not asked for'),
});
/** GraphQL has no word for the third of REST's modes, `exempt`, and gives null for it. */
const BYPASS_MODES = {
    ALWAYS: 'always',
    PULL_REQUEST: 'pull_request',
};
/** https://docs.github.com/en/graphql/reference/objects#repositoryrulesetbypassactor */
const toBypassActor = (node) => {
    const how = BYPASS_MODES[node.bypassMode ?? ''] ?? 'exempt';
    const { actor } = node;
    const who = (kind, name, id = null) => ({
        kind,
        id,
        name,
        mode: how,
    });
    if (node.organizationAdmin)
        return who('OrganizationAdmin', 'organization admins');
    if (node.enterpriseOwner)
        return who('EnterpriseOwner', 'enterprise owners');
    if (node.deployKey)
        return who('DeployKey', 'deploy keys');
    if (node.repositoryRoleDatabaseId !== null) {
        return who('RepositoryRole', node.repositoryRoleName ?? '', node.repositoryRoleDatabaseId);
    }
    if (actor?.__typename === 'App')
        return who('Integration', actor.slug ?? '', actor.databaseId);
    if (actor?.__typename === 'Team')
        return who('Team', actor.combinedSlug ?? '', actor.databaseId);
    return who('User', 'somebody whom GitHub does not name');
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/protection.js



/** Classic rules are numbered on one page that lists them. */
const classicSource = (pattern, { name, url }) => ({
    kind: 'classic',
    name: pattern,
    owner: name,
    ...(url === undefined ? {} : { url: `${url}/settings/branches` }),
});
const allowed = (list) => (list?.nodes ?? []).flatMap((node) => {
    const actor = node?.actor;
    return actor?.slug ?? actor?.combinedSlug ?? actor?.login ?? [];
});
const protection_present = (contexts) => (contexts ?? []).filter((context) => context !== null);
const toClassic = (rule, repository) => ({
    source: classicSource(rule.pattern, repository),
    requiresApprovingReviews: rule.requiresApprovingReviews,
    approvals: rule.requiresApprovingReviews ? (rule.requiredApprovingReviewCount ?? 0) : 0,
    dismissStale: rule.dismissesStaleReviews,
    codeOwners: rule.requiresCodeOwnerReviews,
    lastPush: rule.requireLastPushApproval,
    threadResolution: rule.requiresConversationResolution,
    requiresStatusChecks: rule.requiresStatusChecks,
    strict: rule.requiresStrictStatusChecks,
    contexts: rule.requiredStatusChecks?.map(({ context, app }) => ({
        context,
        appId: app?.databaseId ?? null,
    })) ?? protection_present(rule.requiredStatusCheckContexts).map((context) => ({ context, appId: null })),
    signatures: rule.requiresCommitSignatures,
    linearHistory: rule.requiresLinearHistory,
    allowsForcePushes: rule.allowsForcePushes,
    allowsDeletions: rule.allowsDeletions,
    adminsEnforced: rule.isAdminEnforced,
    restrictsPushes: rule.restrictsPushes,
    locked: rule.lockBranch,
    bypassPullRequests: allowed(rule.bypassPullRequestAllowances),
    bypassForcePushes: allowed(rule.bypassForcePushAllowances),
});
const toVisible = (rule, repository) => ({
    source: classicSource(rule.pattern, repository),
    approvals: rule.requiredApprovingReviewCount,
    contexts: rule.requiredStatusCheckContexts === null ? null : protection_present(rule.requiredStatusCheckContexts),
    codeOwners: rule.requiresCodeOwnerReviews,
    threadResolution: rule.requiresConversationResolution,
    linearHistory: rule.requiresLinearHistory,
    signatures: rule.requiresSignatures,
    allowsForcePushes: rule.allowsForcePushes,
    allowsDeletions: rule.allowsDeletions,
});
const BRANCH = 'defaultBranchRef';
const ADMINISTRATION = 'Administration: read';
/** From people who do not administer a repository GitHub hides the rule, and shows a part of it. */
const classicOf = (rule, isHidden, repository) => {
    if (rule !== null)
        return (0,model/* known */.eO)(toClassic(rule, repository));
    return isHidden
        ? (0,model/* unknown */.L5)('classic branch protection is shown to administrators alone', ADMINISTRATION)
        : (0,model/* known */.eO)(null);
};
/** A ruleset that is hidden leaves its rules in sight: errors below it are not about them. */
const aboutRules = (problems) => (0,github_nodes/* problemAt */.l4)(problems.filter(({ path }) => !path?.includes('repositoryRuleset')), BRANCH, 'rules');
/**
 * How the default branch is protected, each of GitHub's three ways by itself: what one of them
 * withholds does not hide what another tells.
 * @param rules all of the branch's rules; a problem where not all could be read
 * @param isAdmin whether the token's person administers the repository
 */
const toProtection = (branch, rules, problems, repository, isAdmin) => {
    if (branch === null) {
        const problem = (0,github_nodes/* problemAt */.l4)(problems, BRANCH);
        return problem === undefined
            ? (0,model/* unknown */.L5)('it has no default branch, so there is nothing to protect')
            : (0,github_nodes/* unseen */.nv)('its default branch', problem, 'Contents: read');
    }
    const aboutClassic = (0,github_nodes/* problemAt */.l4)(problems, BRANCH, 'branchProtectionRule');
    const aboutVisible = (0,github_nodes/* problemAt */.l4)(problems, BRANCH, 'refUpdateRule');
    const trouble = rules.problem ?? aboutRules(problems);
    const { branchProtectionRule: classic, refUpdateRule: visible } = branch;
    return (0,model/* known */.eO)({
        branch: branch.name,
        rules: trouble !== undefined || branch.rules === null
            ? (0,github_nodes/* unseen */.nv)('the rules of its default branch', trouble, 'Metadata: read')
            : (0,model/* known */.eO)(rules.items.map((node) => ({
                rule: toRule(node),
                ruleset: node.repositoryRuleset?.id ?? null,
                source: node.repositoryRuleset
                    ? sourceOf(node.repositoryRuleset, repository)
                    : hiddenSource(repository),
            }))),
        classic: aboutClassic === undefined
            ? classicOf(classic, !isAdmin && (visible !== null || aboutVisible !== undefined), repository)
            : (0,github_nodes/* unseen */.nv)('classic branch protection', aboutClassic, ADMINISTRATION),
        visible: aboutVisible === undefined
            ? (0,model/* known */.eO)(visible === null ? null : toVisible(visible, repository))
            : (0,github_nodes/* unseen */.nv)('what protects its default branch', aboutVisible, 'Contents: read'),
    });
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/governance.js






const governance_BATCH = 50;
/** Beyond these a list says no more; no organization that works with them comes near. */
const governance_MOST = { rulesets: 1000, rules: 1000, labels: 5000, branches: 1000 };
const governance_notAsked = (0,model/* unknown */.L5)('nothing asks for it');
const partsOf = ({ needs }) => [
    ...(needs.protection ? ['protection'] : []),
    ...(needs.tagRules && !needs.protection ? ['rulesets'] : []),
    ...(needs.labels ? ['labels'] : []),
    ...(needs.branches ? ['branches'] : []),
];
/** Every part that one of a batch asks for; `protection` brings the rulesets along. */
const governance_union = (batch) => {
    const parts = new Set(batch.flatMap(partsOf));
    if (parts.has('protection'))
        parts.delete('rulesets');
    return [...parts].sort();
};
const key = (request) => partsOf(request).join();
/**
 * Settings of repositories, by node id, as far as their needs ask. Those that ask for the same stand
 * in the same calls.
 */
const readGovernance = async (github, requests, lanes) => {
    const items = requests
        .filter((request) => partsOf(request).length > 0)
        .toSorted((a, b) => key(a).localeCompare(key(b)));
    const answers = await (0,github_nodes/* askNodes */.ZJ)(github, {
        items,
        id: ({ repository }) => repository.id,
        largest: governance_BATCH,
        lanes,
        ask: (batch) => ({ query: governanceQuery(governance_union(batch)) }),
    });
    const found = await Promise.all(items.map(async (request) => {
        const answer = answers.get(request.repository.id) ?? { node: null, problems: [] };
        return [request.repository.id, await governance_read(github, request, answer)];
    }));
    return new Map(found);
};
const governance_read = async (github, { repository, needs }, { node, problems }) => {
    if (!node?.id) {
        const missing = (0,github_nodes/* unseen */.nv)('its settings', problems[0], 'Metadata: read');
        return {
            protection: missing,
            rulesets: missing,
            labels: missing,
            branches: missing,
            mayAdminister: false,
        };
    }
    const rest = (first, query, pick, most) => pageOn(github, first, { query, variables: { id: repository.id }, pick: (data) => data.node && pick(data.node) }, most);
    const all = async (field, what, permission, query, pick, most, toFact) => {
        const first = pick(node);
        const problem = (0,github_nodes/* problemAt */.l4)(problems, field);
        if (!first || problem)
            return (0,github_nodes/* unseen */.nv)(what, problem, permission);
        const { items, more, problem: late } = await rest(first, query, pick, most);
        if (late)
            return (0,github_nodes/* unseen */.nv)(what, late, permission);
        // A list that says how many there are speaks for itself.
        if (more && first.totalCount === undefined)
            return (0,model/* unknown */.L5)(`there are more than ${most}`);
        return (0,model/* known */.eO)(toFact(items, first.totalCount));
    };
    const mayAdminister = node.viewerCanAdminister === true;
    const protection = async () => {
        const branch = node.defaultBranchRef ?? null;
        const rules = branch?.rules
            ? await rest(branch.rules, MORE_RULES, ({ defaultBranchRef }) => defaultBranchRef?.rules, governance_MOST.rules)
            : { items: [], more: false };
        const tooMany = rules.more ? { message: `there are more than ${governance_MOST.rules}` } : undefined;
        const problem = rules.problem ?? tooMany;
        return toProtection(branch, { ...rules, ...(problem ? { problem } : {}) }, problems, repository, mayAdminister);
    };
    const [protectionFacts, rulesets, labels, branches] = await Promise.all([
        needs.protection ? protection() : governance_notAsked,
        needs.protection || needs.tagRules
            ? all('rulesets', 'its rulesets', 'Metadata: read', MORE_RULESETS, (of) => of.rulesets, governance_MOST.rulesets, (items) => items.map((item) => toRuleset(item, repository)))
            : governance_notAsked,
        needs.labels
            ? all('labels', 'its labels', 'Issues: read', MORE_LABELS, (of) => of.labels, governance_MOST.labels, (items) => items.map(({ name, color, description }) => ({
                name,
                color: color.toLowerCase(),
                description,
            })))
            : governance_notAsked,
        needs.branches
            ? all('refs', 'its branches', 'Contents: read', MORE_BRANCHES, (of) => of.refs, governance_MOST.branches, (items, total) => ({
                names: items.map(({ name }) => name),
                total: total ?? items.length,
            }))
            : governance_notAsked,
    ]);
    return { protection: protectionFacts, rulesets, labels, branches, mayAdminister };
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/issues.js




/** Each issue has its labels below it: fewer repositories at once. */
const issues_BATCH = 40;
/** The newest open issues with their labels, by node id. */
const readIssues = async (github, requests, lanes) => {
    const answers = await (0,github_nodes/* askNodes */.ZJ)(github, {
        items: requests.filter(({ needs }) => needs.issues),
        id: ({ repository }) => repository.id,
        largest: issues_BATCH,
        lanes,
        ask: () => ({ query: ISSUES }),
    });
    return new Map([...answers].map(([id, answer]) => [id, toIssues(answer)]));
};
const toIssues = ({ node, problems }) => {
    const problem = (0,github_nodes/* problemAt */.l4)(problems, 'issues');
    if (!node?.issues || problem)
        return (0,github_nodes/* unseen */.nv)('its issues', problem, 'Issues: read');
    const { totalCount, nodes } = node.issues;
    return (0,model/* known */.eO)({
        total: totalCount,
        issues: (nodes ?? [])
            .filter((issue) => issue !== null)
            .map(({ number, title, url, author, labels }) => ({
            number,
            title,
            url,
            labels: (labels?.nodes ?? []).flatMap((label) => label?.name ?? []),
            author: toPerson(author)?.login ?? null,
        })),
    });
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/rule-suites.js





/** GitHub asks for write access to see who bypassed a rule: https://docs.github.com/en/rest/repos/rule-suites */
const rule_suites_PERMISSION = 'Administration: write';
const DENIED = (0,model/* unknown */.L5)('who bypassed its rules is shown to administrators alone', rule_suites_PERMISSION);
const MAX_PAGES = 10;
const PER_PAGE = 100;
/** The shortest of GitHub's periods that reaches back to a moment. */
const periodSince = (since, now) => {
    const days = (now - since) / time/* DAY */.d;
    if (days <= 1)
        return { name: 'day', begins: now - time/* DAY */.d };
    if (days <= 7)
        return { name: 'week', begins: now - 7 * time/* DAY */.d };
    return { name: 'month', begins: now - 30 * time/* DAY */.d };
};
const readSuites = async (github, route, parameters, period) => {
    const suites = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const { data } = await github.request(route, {
            ...parameters,
            time_period: period.name,
            rule_suite_result: 'bypass',
            per_page: PER_PAGE,
            page,
        });
        suites.push(...data);
        if (data.length < PER_PAGE)
            return { suites, seenSince: period.begins };
    }
    return { suites, seenSince: Math.min(...suites.map((suite) => Date.parse(suite.pushed_at))) };
};
const isRefused = (error) => error.status === 403 || error.status === 404;
/** Everything that a scan cannot go on from; a refusal of one place is that place's alone. */
const failureOf = (error) => {
    if (error instanceof types/* GitHubError */.y && error.status !== 401)
        return error;
    throw error;
};
/**
 * Pushes that bypassed a rule, by node id: once for the whole organization, and where that is
 * refused, for each repository alone.
 * @param now ISO 8601: the periods that GitHub knows end now
 * @param isDenied whether a repository's administration was refused already: then this is as well
 */
const readRuleSuites = async (github, requests, { organization, concurrency, now, isDenied, }) => {
    const asked = requests.filter(({ moved, needs, head }) => moved && needs.ruleSuites && head !== null);
    if (asked.length === 0)
        return new Map();
    const moment = Date.parse(now);
    const earliest = Math.min(...asked.map(({ since }) => toSecond(since)));
    const all = organization === null ? null : await ofOrganization(github, organization, earliest, moment);
    const limit = (0,p_limit/* default */.A)(concurrency);
    const found = await Promise.all(asked.map((request) => limit(async () => {
        const seen = all ?? (isDenied(request) ? DENIED : await ofRepository(github, request, moment));
        const facts = seen.known ? toFacts(seen.value, request) : seen;
        return [request.repository.id, facts];
    })));
    return new Map(found);
};
/** null: refused, so that each repository has to be asked by itself. */
const ofOrganization = async (github, org, since, now) => {
    try {
        const route = 'GET /orgs/{org}/rulesets/rule-suites';
        return (0,model/* known */.eO)(await readSuites(github, route, { org }, periodSince(since, now)));
    }
    catch (caught) {
        const error = failureOf(caught);
        return isRefused(error) ? null : unseenSuites(error);
    }
};
const ofRepository = async (github, { repository, since }, now) => {
    const [owner = '', repo = ''] = repository.name.split('/');
    try {
        const route = 'GET /repos/{owner}/{repo}/rulesets/rule-suites';
        const period = periodSince(toSecond(since), now);
        return (0,model/* known */.eO)(await readSuites(github, route, { owner, repo }, period));
    }
    catch (caught) {
        return unseenSuites(failureOf(caught));
    }
};
const unseenSuites = ({ status, message }) => (0,github_nodes/* unseen */.nv)('who bypassed its rules', { type: `HTTP_${status}`, message }, rule_suites_PERMISSION);
/** GitHub tells the second of a push: one of the second in which the last scan began is not before it. */
const toSecond = (time) => Math.floor(Date.parse(time) / 1000) * 1000;
const toFacts = ({ suites, seenSince }, { repository, since, formerBranch }) => {
    // Pushes of before the branch was renamed stand under its old name.
    const refs = [repository.defaultBranch, formerBranch ?? null]
        .filter((name) => name !== null)
        .map((name) => `refs/heads/${name}`);
    const name = repository.name.split('/')[1]?.toLowerCase();
    const begin = toSecond(since);
    const own = suites.filter(({ repository_name, ref, pushed_at }) => repository_name.toLowerCase() === name &&
        refs.includes(ref) &&
        Date.parse(pushed_at) >= begin);
    if (seenSince > begin && own.length === 0) {
        return (0,model/* unknown */.L5)(`GitHub's record of bypassed rules reaches back to ${new Date(seenSince).toISOString()} alone`);
    }
    return (0,model/* known */.eO)(own.map(({ id, actor_name, before_sha, after_sha, ref, pushed_at }) => ({
        id,
        actor: actor_name,
        before: before_sha,
        after: after_sha,
        ref,
        time: new Date(pushed_at).toISOString(),
        ...(repository.url === undefined ? {} : { url: `${repository.url}/commit/${after_sha}` }),
    })));
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/ruleset-details.js




/** GitHub's own limit of `nodes(ids:)`. */
const ruleset_details_BATCH = 100;
/** https://docs.github.com/en/rest/repos/rules#get-a-repository-ruleset: "write access to the ruleset" */
const MAY_CHANGE = 'Administration: write';
/** The rulesets whose contents a repository's needs ask for. */
const asked = ({ needs }, rulesets) => rulesets.filter(({ target, enforcement }) => (needs.tagRules && target === 'tag') ||
    (needs.bypassActors && target === 'branch' && enforcement === 'active') ||
    // What GitHub lists of the default branch are the rules of active ones alone.
    (needs.protection && target === 'branch' && enforcement !== 'active') ||
    (needs.branchRules && target === 'branch'));
/**
 * Puts rules and bypass actors into the rulesets that need them. An organization's ruleset reaches
 * many repositories and is read once.
 */
const addRulesetDetails = async (github, requests, governance, lanes) => {
    const wanted = new Map();
    /** Rulesets of repositories that the token may administer. */
    const administered = new Set();
    for (const request of requests) {
        const { rulesets, mayAdminister } = governance.get(request.repository.id) ?? {};
        if (!rulesets?.known)
            continue;
        for (const ruleset of asked(request, rulesets.value)) {
            if (mayAdminister)
                administered.add(ruleset.id);
            const same = wanted.get(ruleset.id);
            if (same)
                same.push(ruleset);
            else
                wanted.set(ruleset.id, [ruleset]);
        }
    }
    const answers = await (0,github_nodes/* askNodes */.ZJ)(github, {
        items: [...wanted.keys()],
        id: (id) => id,
        largest: ruleset_details_BATCH,
        lanes,
        ask: () => ({ query: RULESET_DETAILS }),
    });
    const ownerOf = (id) => ownerKey(wanted.get(id)?.[0]);
    /** Owners of whose rulesets one list shows somebody: they are shown, then. */
    const shown = new Set([...answers].flatMap(([id, { node }]) => node?.bypassActors?.nodes?.length ? [ownerOf(id)] : []));
    for (const [id, answer] of answers) {
        const rules = ruleset_details_rulesOf(answer);
        const bypassActors = actorsOf(answer, administered.has(id) || shown.has(ownerOf(id)));
        for (const ruleset of wanted.get(id) ?? [])
            Object.assign(ruleset, { rules, bypassActors });
    }
};
const ownerKey = (ruleset) => ruleset && `${ruleset.source.kind} ${ruleset.source.owner}`;
const ruleset_details_rulesOf = ({ node, problems }) => {
    const problem = (0,github_nodes/* problemAt */.l4)(problems, 'rules');
    if (!node?.rules || problem)
        return (0,github_nodes/* unseen */.nv)('its rules', problem, 'Metadata: read');
    return whole(node.rules, toRule, 'rules');
};
/** An empty list is only believed where such lists are shown at all: it may be what was left out. */
const actorsOf = ({ node, problems }, isShown) => {
    const problem = (0,github_nodes/* problemAt */.l4)(problems, 'bypassActors');
    if (problem)
        return (0,github_nodes/* unseen */.nv)('who may bypass it', problem, MAY_CHANGE);
    const isEmpty = node?.bypassActors?.nodes?.length === 0;
    if (!node?.bypassActors || (isEmpty && !isShown)) {
        return (0,model/* unknown */.L5)('who may bypass it is shown to those who may change it', MAY_CHANGE);
    }
    return whole(node.bypassActors, toBypassActor, 'bypass actors');
};
const whole = ({ nodes, pageInfo }, toFact, what) => pageInfo.hasNextPage
    ? (0,model/* unknown */.L5)(`it has more than 100 ${what}`)
    : (0,model/* known */.eO)((nodes ?? []).filter((node) => node !== null).map(toFact));

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/workflows.js



const workflows_FOLDER = '.github/workflows/';
const IS_WORKFLOW = /\.ya?ml$/;
const workflows_STATES = new Set([
    'active',
    'disabled_manually',
    'disabled_inactivity',
    'disabled_fork',
    'deleted',
]);
const isState = (state) => workflows_STATES.has(state);
/** As it stands where it is no escaped text. */
const decoded = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};
/** A workflow's page is named after its file: `/acme/app/actions/workflows/ci.yml`. */
const toWorkflow = ({ name, state, resourcePath, url }) => {
    const file = decoded(resourcePath.split('/actions/workflows/')[1] ?? '');
    const known = state.toLowerCase();
    // Workflows that GitHub runs by itself (Pages, Dependabot) have no file there.
    if (!IS_WORKFLOW.test(file) || !isState(known))
        return [];
    return [{ name, path: `${workflows_FOLDER}${file}`, state: known, url }];
};
/** The workflows whose runs reported on commits, each once. */
const seenWorkflows = (commits) => {
    const seen = new Map();
    for (const { statusCheckRollup } of commits) {
        for (const node of statusCheckRollup?.contexts?.nodes ?? []) {
            if (node?.__typename !== 'CheckRun')
                continue;
            const workflow = node.checkSuite?.workflowRun?.workflow;
            for (const one of workflow ? toWorkflow(workflow) : [])
                seen.set(one.path, one);
        }
    }
    return [...seen.values()];
};
/**
 * Whether a wanted workflow was not seen running: then its state has to be asked for. It may have no
 * file either, for GitHub runs some by itself.
 */
const isUnaccounted = ({ needs }, seen) => {
    const bare = (path) => path.slice(path.lastIndexOf('/') + 1).replace(IS_WORKFLOW, '');
    const names = new Set(seen.flatMap(({ name, path }) => [name, bare(path)]));
    return needs.workflows.some((wanted) => !names.has(wanted) && !names.has(bare(wanted)));
};
const workflows_MAX_PAGES = 10;
/** Every workflow of a repository with its state: one REST call for each hundred. */
const listWorkflows = async (github, repository) => {
    const [owner = '', repo = ''] = repository.split('/');
    const found = [];
    try {
        for (let page = 1; page <= workflows_MAX_PAGES; page += 1) {
            const { data } = await github.request('GET /repos/{owner}/{repo}/actions/workflows', { owner, repo, per_page: 100, page });
            for (const { name, path, state, html_url: url } of data.workflows) {
                if (isState(state))
                    found.push({ name, path, state, url });
            }
            if (page * 100 >= data.total_count)
                break;
        }
        return (0,model/* known */.eO)(found);
    }
    catch (error) {
        if (!(error instanceof types/* GitHubError */.y) || error.status === 401)
            throw error;
        const { message, status } = error;
        return (0,github_nodes/* unseen */.nv)('the state of its workflows', { type: `HTTP_${status}`, message }, 'Actions: read');
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/runs.js





const runs_BATCH = 34;
/** Enough to see a check that runs on pull requests alone. */
const PULL_REQUESTS = 5;
const runs_CHECKS = 'Checks: read';
/** Whether anything that is known of the branch requires a status check. */
const requiresContexts = ({ rules, classic, visible }) => (rules.known &&
    rules.value.some(({ rule }) => rule.type === 'required_status_checks' && rule.contexts.length > 0)) ||
    (classic.known &&
        classic.value?.requiresStatusChecks === true &&
        classic.value.contexts.length > 0) ||
    (visible.known && (visible.value?.contexts?.length ?? 0) > 0);
/** Whether recent runs say anything about a repository: it requires checks, or workflows. */
const needsRuns = ({ needs, head }, protection) => head !== null &&
    (needs.workflows.length > 0 ||
        (needs.runs && protection?.known === true && requiresContexts(protection.value)));
/** What reported on the newest commit and the newest merged pull requests, by node id. */
const readRuns = async (github, requests, lanes) => {
    const answers = await (0,github_nodes/* askNodes */.ZJ)(github, {
        items: requests,
        id: ({ repository }) => repository.id,
        largest: runs_BATCH,
        lanes,
        ask: () => ({ query: RECENT_RUNS }),
    });
    return new Map(requests.map(({ repository: { id, defaultBranch } }) => [
        id,
        runs_read(answers.get(id) ?? { node: null, problems: [] }, defaultBranch),
    ]));
};
const runs_read = ({ node, problems }, branch) => {
    const places = node ? placesOf(node, branch) : [];
    const workflows = seenWorkflows(places.map(({ checks }) => checks));
    const trouble = node ? troubleOf(node, problems) : problems[0];
    if (!node?.id || trouble)
        return { runs: (0,github_nodes/* unseen */.nv)('recent checks', trouble, runs_CHECKS), workflows };
    const commits = places.map(({ where, checks }) => ({
        oid: checks.oid,
        where,
        contexts: statesOf(checks),
        complete: checks.statusCheckRollup?.contexts?.pageInfo.hasNextPage !== true,
    }));
    return { runs: (0,model/* known */.eO)({ commits }), workflows };
};
const statesOf = ({ statusCheckRollup }) => toCheckStates(statusCheckRollup?.contexts?.nodes ?? []);
/** Which workflow a check belongs to is another permission's: its absence hides no check. */
const troubleOf = (node, problems) => {
    const aboutChecks = problems.filter(({ path }) => !path?.includes('workflowRun'));
    return ((0,github_nodes/* problemAt */.l4)(aboutChecks, 'defaultBranchRef') ??
        (0,github_nodes/* problemAt */.l4)(aboutChecks, 'pullRequests') ??
        (node.pullRequests ? undefined : { message: 'GitHub gave no answer' }));
};
const placesOf = ({ defaultBranchRef, pullRequests }, branch) => {
    const target = defaultBranchRef?.target;
    const merged = (pullRequests?.nodes ?? []).flatMap((one) => {
        const checks = one?.commits?.nodes?.[0]?.commit;
        return one?.baseRefName === branch && checks ? [{ where: `#${one?.number}`, checks }] : [];
    });
    return [
        ...(target ? [{ where: 'default branch', checks: target }] : []),
        ...merged.slice(0, PULL_REQUESTS),
    ];
};

// EXTERNAL MODULE: ./packages/core/lib/collect/github/source.js + 1 modules
var github_source = __webpack_require__(9983);
;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/tree.js





/** Documents of one repository that are read: one call's worth. */
const MAX_DOCUMENTS = 150;
const IS_DOCUMENT = /\.mdx?$/i;
const UNMOVED = {
    paths: { known: false, unchanged: true, reason: 'nothing moved since the last scan' },
    documents: new Map(),
};
/** The list of all files of a repository that moved; of another it is what it was. */
const readTree = async (github, { repository, head, needs, moved }) => {
    const documents = new Map();
    if (!needs.tree)
        return { paths: (0,model/* unknown */.L5)('nothing asks for it'), documents };
    if (head === null)
        return { paths: { known: true, value: [] }, documents };
    if (!moved)
        return UNMOVED;
    const source = (0,github_source/* githubSource */.j)(github, repository.name);
    try {
        const listing = await source.paths(head.oid);
        if (!listing.known)
            return { paths: listing, documents };
        const files = listing.value;
        if (needs.documents !== null) {
            const folder = needs.documents === '' ? '' : `${needs.documents}/`;
            const all = files.filter(({ path }) => path.startsWith(folder) && IS_DOCUMENT.test(path));
            const wanted = all.slice(0, MAX_DOCUMENTS);
            const { contents } = await source.load(wanted, [], { base: null, head: head.oid });
            for (const ref of wanted) {
                const content = contents.get((0,collect_source/* contentKey */.lO)(ref));
                if (content)
                    documents.set(ref.path, content);
            }
            const reason = `of ${all.length} documents, ${MAX_DOCUMENTS} are read`;
            for (const { path } of all.slice(MAX_DOCUMENTS)) {
                documents.set(path, { kind: 'unknown', reason });
            }
        }
        return { paths: { known: true, value: files.map(({ path }) => path) }, documents };
    }
    catch (error) {
        if (!(error instanceof types/* GitHubError */.y) || error.status === 401)
            throw error;
        const { message, status } = error;
        const problem = { type: `HTTP_${status}`, message };
        const paths = (0,github_nodes/* unseen */.nv)('its files', problem, 'Contents: read');
        return { paths, documents };
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/collect.js











const collect_notAsked = (0,model/* unknown */.L5)('nothing asks for it');
const empty = (0,model/* unknown */.L5)('it has no commits');
/**
 * What GitHub tells of the process of repositories, by node id, as far as their needs ask: settings,
 * known folders and recent runs in calls across all of them; commits, pull requests, the list of all
 * files and bypassed rules for those alone that moved. What one repository withholds is unknown
 * there, and nowhere else.
 * @throws GitHubError when the token is refused, or GitHub answers nothing at all
 */
const collectProcess = async (github, requests, { organization, concurrency, now = new Date().toISOString() }) => {
    const lanes = Math.max(1, concurrency);
    const limit = (0,p_limit/* default */.A)(lanes);
    const settings = readGovernance(github, requests, lanes);
    const [governance, files, running, issues, activity, trees, bypasses] = await Promise.all([
        settings,
        readFiles(github, requests, lanes),
        settings.then((found) => recentRuns(github, requests, found, lanes)),
        readIssues(github, requests, lanes),
        readActivity(github, requests, lanes),
        Promise.all(requests.map((request) => limit(async () => [request.repository.id, await readTree(github, request)]))).then((found) => new Map(found)),
        settings.then((found) => {
            const isDenied = ({ repository }) => collect_isRefused(found.get(repository.id));
            return readRuleSuites(github, requests, { organization, concurrency: lanes, now, isDenied });
        }),
        settings.then((found) => addRulesetDetails(github, requests, found, lanes)),
    ]);
    return new Map(requests.map((request) => {
        const { id } = request.repository;
        const settingsOf = governance.get(id);
        const filesOf = files.get(id);
        const tree = trees.get(id);
        const absent = request.head === null ? empty : collect_notAsked;
        return [
            id,
            {
                protection: settingsOf?.protection ?? collect_notAsked,
                rulesets: settingsOf?.rulesets ?? collect_notAsked,
                labels: settingsOf?.labels ?? collect_notAsked,
                branches: settingsOf?.branches ?? collect_notAsked,
                issues: issues.get(id) ?? collect_notAsked,
                codeowners: filesOf?.codeowners ?? absent,
                files: {
                    paths: tree?.paths ?? collect_notAsked,
                    contents: new Map([...(filesOf?.contents ?? []), ...(tree?.documents ?? [])]),
                    listed: filesOf?.listed ?? foldersOfNothing(request),
                },
                runs: running.get(id)?.runs ?? absent,
                workflows: running.get(id)?.workflows ?? absent,
                activity: activity.get(id) ?? quiet(request, request.needs.commits, NOTHING_HAPPENED),
                bypasses: bypasses.get(id) ?? quiet(request, request.needs.ruleSuites, []),
            },
        ];
    }));
};
/** A repository without commits has no files. */
const foldersOfNothing = ({ head, needs }) => new Map(head === null ? needs.folders.map(({ path }) => [path, (0,model/* known */.eO)([])]) : []);
/** Whether the token may not read what administrators may. */
const collect_isRefused = (settings) => {
    const classic = settings?.protection.known ? settings.protection.value.classic : undefined;
    return classic?.known === false && classic.permission !== undefined;
};
const NOTHING_HAPPENED = { commits: [], complete: true, pullRequests: [] };
/** Where no commit came since the last scan, nothing happened in the window. */
const quiet = ({ head }, isAsked, nothing) => {
    if (!isAsked)
        return collect_notAsked;
    return head === null ? empty : (0,model/* known */.eO)(nothing);
};
/** What ran lately, and the state of the workflows that were not seen running. */
const recentRuns = async (github, requests, governance, lanes) => {
    const asked = requests.filter((request) => needsRuns(request, governance.get(request.repository.id)?.protection));
    const seen = await readRuns(github, asked, lanes);
    const limit = (0,p_limit/* default */.A)(lanes);
    const found = await Promise.all(asked.map((request) => limit(async () => {
        const { id, name } = request.repository;
        const { runs, workflows } = seen.get(id) ?? { runs: collect_notAsked, workflows: [] };
        const states = isUnaccounted(request, workflows)
            ? await listWorkflows(github, name)
            : (0,model/* known */.eO)(workflows);
        return [id, { runs, workflows: states }];
    })));
    return new Map(found);
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/process-batch.js






/**
 * Repositories that are read together: enough that every call of a stage is full, few enough that a
 * deadline does not have to wait for long.
 */
const process_batch_BATCH = 200;
/** Calls at once within a batch; GitHub answers large questions one after the other anyway. */
const CALLS = 4;
/** Whether there is anything to look at beyond the settings: a commit, or another standard. */
const hasMoved = ({ all, state, head }, standard) => all || state === null || state.commit !== head?.oid || state.digest !== (0,lib_standards/* processDigest */.an)(standard);
/** Where no commit reached the default branch, nobody committed, merged or bypassed anything. */
const QUIET = {
    activity: (0,model/* known */.eO)({ commits: [], complete: true, pullRequests: [] }),
    bypasses: (0,model/* known */.eO)([]),
};
/** Declarations and facts of a whole batch; what fails for one repository is that one's answer. */
const readBatch = async (batch, github, organization, context) => {
    const answers = new Map();
    const standards = new Map();
    await Promise.all(batch.map(async ({ repository, root, head }) => {
        const { id, name } = repository;
        const files = [...root.metadata, ...(root.check ? [root.check] : [])];
        try {
            const source = (0,github_source/* githubSource */.j)(github, name);
            standards.set(id, await (0,scan_declared/* declaredStandard */.o)(files, name, source, head, context));
        }
        catch (error) {
            answers.set(id, { error });
        }
    }));
    const requests = batch.flatMap((one) => {
        const { repository, head, base, since, state } = one;
        const standard = standards.get(repository.id);
        if (standard === undefined || !base.known)
            return [];
        const needs = (0,lib_standards/* processNeeds */.ri)(standard);
        const moved = hasMoved(one, standard);
        const former = state?.repository.defaultBranch;
        const renamed = former !== undefined && former !== repository.defaultBranch;
        const formerBranch = renamed ? { formerBranch: former } : {};
        return [{ repository, head, base: base.value, since, needs, moved, ...formerBranch }];
    });
    const quiet = new Set(requests
        .filter(({ moved, base, head }) => !moved || (head !== null && base.oid === head.oid))
        .map(({ repository }) => repository.id));
    const found = await collectProcess(github, requests, { organization, concurrency: CALLS });
    for (const [id, standard] of standards) {
        const observed = found.get(id);
        answers.set(id, observed
            ? {
                seen: {
                    standard,
                    observed: quiet.has(id) ? { ...observed, ...QUIET } : observed,
                    from: 'github',
                },
            }
            : { error: new Error('GitHub gave no answer about it') });
    }
    return answers;
};
/** Work whose facts are read batch by batch, when the first repository of a batch is looked at. */
const inBatches = (declared, github, organization) => {
    const work = [];
    for (let at = 0; at < declared.length; at += process_batch_BATCH) {
        const batch = declared.slice(at, at + process_batch_BATCH);
        let answers = null;
        for (const { repository, head, base, since, state, notes } of batch) {
            work.push({
                repository: (0,inventory/* factsOf */.xS)(repository),
                head,
                base,
                since,
                state,
                notes,
                async see(context) {
                    answers ??= readBatch(batch, github, organization, context);
                    const read = await answers;
                    const answer = read.get(repository.id);
                    // Nobody asks twice, and what was judged need not be kept until all are.
                    read.delete(repository.id);
                    if (answer === undefined)
                        throw new Error('GitHub gave no answer about it');
                    if ('error' in answer)
                        throw answer.error;
                    return answer.seen;
                },
            });
        }
    }
    return work;
};

// EXTERNAL MODULE: ./packages/core/lib/scan/remote.js + 1 modules
var remote = __webpack_require__(5700);
// EXTERNAL MODULE: ./packages/core/lib/scan/work.js
var scan_work = __webpack_require__(2849);
;// CONCATENATED MODULE: ./packages/core/lib/scan/process-work.js








/** What is no text asks for nothing. */
const process_work_textOf = (file) => file !== null && 'text' in file.content ? file.content.text : '';
/** Whether standards may ask for something; what they inherit is not read yet, and may ask for all. */
const mayAsk = (declared) => {
    const texts = declared.map(({ root }) => process_work_textOf(root.check));
    const says = (words) => texts.some((text) => /\bextends\b/.test(text) || words.test(text));
    return { bypasses: says(/\b(?:branches|repo)\b/), workflows: says(/\bci\b/) };
};
/** Of the repositories in scope those that take part, or did; and what the token will not see of them. */
const participants = async (list, chosen, find, options, github, isNamed) => {
    const reading = (0,scan_declared/* declaredIn */.e)(list, chosen, find, options, github, isNamed);
    const [declared, blind] = await Promise.all([
        reading,
        readAbilities(github, chosen, reading.then(mayAsk)),
    ]);
    list.notes.push(...blind);
    return declared;
};
/**
 * Every opted-in repository of an organization, every time.
 * @throws GitHubError when the owner cannot be seen at all
 */
const organizationProcess = async (target, options, github, states) => {
    const { list, chosen, find } = await (0,remote/* inScope */.SB)(target, options, github, states);
    const declared = await participants(list, chosen, find, options, github, false);
    list.work.push(...inBatches(declared, github, target.login));
    return list;
};
/**
 * One repository on GitHub.
 * @throws GitHubError 404 when the token cannot see it
 */
const repositoryProcess = async (name, options, github, states) => {
    const { list, chosen } = await (0,remote/* named */.KT)(name, github);
    const find = (0,remote/* stateFinder */.UW)(states);
    const declared = await participants(list, chosen, find, options, github, true);
    list.work.push(...inBatches(declared, github, null));
    return list;
};
/**
 * A clone on disk, without GitHub: its files, commits and branches.
 * @throws NotARepositoryError
 */
const clonedProcess = async (target, options, states) => {
    const { clone, source, declare, ...item } = await (0,cloned/* openClone */.o)(target, options.since, states);
    const work = {
        ...item,
        async see(context) {
            const standard = await declare(context);
            const observed = await observeClone(clone, source, item.base, (0,lib_standards/* processNeeds */.ri)(standard));
            return { standard, observed, from: 'disk' };
        },
    };
    return { ...(0,scan_work/* emptyWorkList */.N)(), work: [work] };
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/process.js










/** Told before anything is skipped: a repository cannot leave in silence. */
const process_ALWAYS = new Set([
    'process/participation',
    'process/declarations',
    'process/exemptions',
]);
/**
 * Beyond this GitHub's record of bypassed rules says nothing of a window's beginning any more.
 * https://docs.github.com/en/rest/repos/rule-suites#list-repository-rule-suites
 */
const RECORD_DAYS = 30;
const isOnRecord = (since, now) => Date.parse(now) - Date.parse(since) < RECORD_DAYS * time/* DAY */.d;
/**
 * Whether this window is done with. What a permission hides stays hidden tomorrow, and what is too
 * much stays too much; anything else that was not seen is asked for again, from the same base.
 */
const wasSeen = (needs, facts, since) => {
    const { activity, bypasses, files: { paths }, now, } = facts;
    if (needs.tree && !paths.known && !('unchanged' in paths))
        return false;
    if (needs.ruleSuites && since !== undefined && isOnRecord(since, now)) {
        if (!bypasses.known && bypasses.permission === undefined)
            return false;
    }
    if (!needs.commits)
        return true;
    if (!activity.known)
        return false;
    return activity.value.commits.every(({ pullRequests }) => pullRequests.known || pullRequests.permission !== undefined || pullRequests.lasting === true);
};
/** A repository's state with who owns everything in it; where that was not read, as it was known. */
const withOwners = (next, { codeowners, previous }) => {
    if (next.declaration === null)
        return next;
    const before = previous?.owners ?? [];
    const owners = codeowners.known ? generalOwners(codeowners.value) : before;
    return owners.length === 0 ? next : { ...next, declaration: { ...next.declaration, owners } };
};
const look = async (work, context) => {
    const { organization, closed, scan, started } = context;
    const { repository, head, base, state } = work;
    try {
        const { standard, observed, from } = await work.see(context);
        const facts = {
            ...observed,
            repository,
            head,
            base: base.known ? base.value : { oid: null, how: 'since', note: base.reason },
            from,
            open: state?.open ?? [],
            previous: state?.declaration ?? null,
            now: started,
        };
        const { report, next } = await (0,judge_all/* judgeAll */.T)({
            domain: 'process',
            standard,
            facts,
            // The declarations were read by name, so what is not there is missing.
            paths: (0,model/* known */.eO)([]),
            checks: processChecks,
            always: process_ALWAYS,
            policy: (0,scan_organization/* policyFor */.KV)(organization, repository.name, standard),
            state,
            closed: closed(state),
            commit: wasSeen((0,lib_standards/* processNeeds */.ri)(standard), facts, work.since) ? 'head' : 'base',
            ...(work.since === undefined ? {} : { since: work.since }),
            digest: (0,lib_standards/* processDigest */.an)(standard),
            scan,
            notes: work.notes,
        }, context);
        const isIn = (0,domain/* isMember */.N)(standard, facts);
        return {
            report,
            next: isIn ? withOwners(next, facts) : null,
            errors: [],
            isStranger: !isIn,
        };
    }
    catch (error) {
        return (0,domain/* failed */.g)(processScan, work, context, error);
    }
};
/** drift-process: GitHub settings and habits against `[process.*]`. */
const processScan = {
    id: 'process',
    checks: processChecks,
    findWork: (options, { github }, states) => {
        const { target } = options;
        if (target.kind === 'path') {
            // A workflow's own repository is asked on GitHub; a clone elsewhere shows what it can.
            return target.name !== undefined && github
                ? repositoryProcess(target.name, options, github, states)
                : clonedProcess(target, options, states);
        }
        return target.kind === 'repository'
            ? repositoryProcess(target.name, options, (0,remote/* withToken */.ub)(github), states)
            : organizationProcess(target, options, (0,remote/* withToken */.ub)(github), states);
    },
    look,
};


/***/ })

};
