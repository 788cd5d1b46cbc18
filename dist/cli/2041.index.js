export const id = 2041;
export const ids = [2041];
export const modules = {

/***/ 76198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ applyPolicy),
/* harmony export */   _: () => (/* binding */ isExpired)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21145);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74509);
/* harmony import */ var _own_affairs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85104);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16315);




const liesIn = (dir, finding) => {
    const place = finding.file ?? finding.subject;
    return place === dir || place.startsWith(`${dir}/`);
};
/** An entry's globs, compiled once for all findings. */
const compile = (entry) => {
    const check = (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .nameGlob */ .e4)(entry.check);
    const subject = (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .nameGlob */ .e4)(entry.subject);
    const file = entry.file === undefined ? undefined : (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .pathGlob */ .Qh)(entry.file);
    return {
        entry,
        covers: (id, finding) => check(id) &&
            (subject(finding.subject) || (finding.file !== undefined && subject(finding.file))) &&
            (file === undefined || (finding.file !== undefined && file(finding.file))) &&
            (entry.dir === undefined || liesIn(entry.dir, finding)),
    };
};
/**
 * Whether an exemption is over. It holds through the last moment of its day in UTC, wherever its
 * owner lives.
 * @param now ISO 8601 in UTC
 */
const isExpired = (exemption, now) => exemption.expires < now.slice(0, 10);
/** Graver than what a repository may exempt or lower by itself. */
const isAbove = (severity, limit) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(severity, limit) < 0;
/** The grade of a finding: the organization's word, then the repository's as far as it may. */
const grade = (rules, check, finding) => {
    const last = (list) => list.findLast((rule) => rule.covers(check, finding))?.entry;
    const own = last(rules.overrides.organization)?.severity ?? finding.severity;
    const wish = last(rules.overrides.repository);
    if (wish === undefined)
        return { own, final: own };
    if (isAbove(own, wish.severity) && (0,_own_affairs_js__WEBPACK_IMPORTED_MODULE_3__/* .isOrganizationsToDecide */ ._)(check, finding)) {
        return { own, final: own };
    }
    if (isAbove(own, wish.severity) && isAbove(own, rules.limit)) {
        const refused = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(rules.exemptionsCheck, wish, finding, own, rules.limit);
        if (!rules.refused.has(refused.fingerprint))
            rules.refused.set(refused.fingerprint, refused);
        return { own, final: own };
    }
    return { own, final: wish.severity };
};
/**
 * The exemption that holds for a finding. A repository's own covers nothing that tells of leaving or
 * of exemptions, and one that came with a ruleset not the line that brought it.
 */
const exemptionFor = (rules, check, finding, severity) => {
    let above;
    for (const { entry, covers } of rules.exemptions) {
        if (entry.by === 'repository' && (0,_own_affairs_js__WEBPACK_IMPORTED_MODULE_3__/* .isOrganizationsToDecide */ ._)(check, finding, entry))
            continue;
        if (!covers(check, finding))
            continue;
        if (entry.by === 'organization' || !isAbove(severity, rules.limit))
            return entry;
        above ??= entry;
    }
    if (above !== undefined) {
        const refused = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(rules.exemptionsCheck, above, finding, severity, rules.limit);
        if (!rules.refused.has(refused.fingerprint))
            rules.refused.set(refused.fingerprint, refused);
    }
    return undefined;
};
const judgeFinding = (rules, check, finding) => {
    const { own, final } = grade(rules, check, finding);
    const exemption = exemptionFor(rules, check, finding, own);
    if (final === finding.severity && exemption === undefined)
        return finding;
    return {
        ...finding,
        severity: final,
        ...(exemption === undefined
            ? {}
            : {
                exempted: {
                    reason: exemption.reason,
                    owner: exemption.owner,
                    expires: exemption.expires,
                    by: exemption.by,
                },
            }),
    };
};
/** What findings that count make of a result: `fail` from medium on, else `warning`; `pass` without any. */
const statusOf = (findings) => {
    const counted = findings.filter((finding) => finding.exempted === undefined);
    if (counted.length === 0)
        return 'pass';
    return counted.some(({ severity }) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, 'medium')) ? 'fail' : 'warning';
};
const judgeResult = (rules, result) => {
    const findings = result.findings.map((finding) => judgeFinding(rules, result.check, finding));
    if (findings.every((finding, index) => finding === result.findings[index]))
        return result;
    const exempted = findings.filter((finding) => finding.exempted !== undefined).length;
    const isVerdict = result.status === 'fail' || result.status === 'warning';
    return {
        ...result,
        status: isVerdict ? statusOf(findings) : result.status,
        message: exempted === 0 ? result.message : `${result.message} (${exempted} exempted)`,
        findings,
    };
};
/** Puts what was refused where exemptions are judged. */
const withRefused = (check, results, refused) => {
    if (refused.length === 0)
        return results;
    const count = `${refused.length} above what a repository may decide by itself`;
    const at = results.findIndex((result) => result.check === check);
    const found = results[at];
    const subject = results[0]?.subject ?? '';
    const told = {
        check,
        subject: found?.subject ?? subject,
        ...(found?.data === undefined ? {} : { data: found.data }),
        status: 'fail',
        message: found === undefined || found.status === 'pass' ? count : `${found.message}; ${count}`,
        findings: [...(found?.findings ?? []), ...refused],
    };
    return at < 0 ? [...results, told] : results.with(at, told);
};
/**
 * Treats results as the organization and the repository want it: grades changed, accepted findings
 * marked with who accepted them, statuses made anew from what still counts. Exemptions that are over
 * do not hold; those of a repository that reach above its limit do not either, and are findings
 * themselves. What only the organization may exempt stands in `isOrganizationsToDecide`. Pure: the results given are not touched.
 * @param now the scan's clock, ISO 8601 in UTC
 */
const applyPolicy = (results, policy, now) => {
    const overrides = policy.overrides.map(compile);
    const holding = policy.exemptions.filter((exemption) => !isExpired(exemption, now));
    const rules = {
        overrides: {
            organization: overrides.filter(({ entry }) => entry.by === 'organization'),
            repository: overrides.filter(({ entry }) => entry.by === 'repository'),
        },
        exemptions: holding.map(compile),
        limit: policy.limits.exempt,
        exemptionsCheck: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .exemptionsCheck */ .n0)(results[0]?.check.split('/')[0] ?? 'code'),
        refused: new Map(),
    };
    const judged = results.map((result) => judgeResult(rules, result));
    return withRefused(rules.exemptionsCheck, judged, [...rules.refused.values()]);
};


/***/ }),

/***/ 22041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sb: () => (/* reexport */ paths/* METADATA_FILES */.sb),
  d1: () => (/* reexport */ limits/* NO_LIMITS */.d1),
  VC: () => (/* reexport */ apply_policy/* applyPolicy */.V),
  m3: () => (/* reexport */ buildStandard),
  Ld: () => (/* reexport */ tracked/* builtinCandidate */.Ld),
  iv: () => (/* reexport */ declares),
  ei: () => (/* reexport */ cm/* dependenciesFromCm */.ei),
  WG: () => (/* reexport */ tracked/* dependencyProblems */.WG),
  EB: () => (/* reexport */ projects/* detectProjects */.E),
  jt: () => (/* reexport */ paths/* directoryOf */.jt),
  IS: () => (/* reexport */ policy.driftPolicy),
  n0: () => (/* reexport */ refusal/* exemptionsCheck */.n0),
  ls: () => (/* reexport */ identify),
  Qr: () => (/* reexport */ parse/* isBroken */.Qr),
  HC: () => (/* reexport */ paths/* isDeclaration */.HC),
  _d: () => (/* reexport */ apply_policy/* isExpired */._),
  c$: () => (/* reexport */ glob/* isLiteral */.c$),
  bI: () => (/* reexport */ entries/* isTable */.bI),
  ig: () => (/* reexport */ left_out/* leftOut */.ig),
  J2: () => (/* reexport */ left_out/* leftOutResult */.J2),
  I9: () => (/* reexport */ limits/* limitsFor */.I9),
  e4: () => (/* reexport */ glob/* nameGlob */.e4),
  ao: () => (/* reexport */ oncePerRun),
  I3: () => (/* reexport */ parse/* parseCheckToml */.I3),
  an: () => (/* reexport */ processDigest),
  ri: () => (/* reexport */ processNeeds),
  LC: () => (/* reexport */ projects/* projectsFromCm */.L),
  yW: () => (/* reexport */ left_out/* reducedResult */.yW),
  c5: () => (/* reexport */ standards_root/* rootStandard */.c),
  qA: () => (/* reexport */ rulesetOf),
  md: () => (/* reexport */ registry/* rulesetPath */.md),
  ZE: () => (/* reexport */ standards_sections/* sectionOf */.ZE),
  et: () => (/* reexport */ refusal/* subjectOf */.et),
  GP: () => (/* reexport */ left_out/* takesPart */.GP),
  CB: () => (/* reexport */ standards_sections/* textsOf */.CB),
  O: () => (/* reexport */ tracked/* trackedFiles */.O),
  oA: () => (/* reexport */ limits/* withinLimits */.oA)
});

// EXTERNAL MODULE: ./packages/core/lib/standards/apply-policy.js
var apply_policy = __webpack_require__(76198);
// EXTERNAL MODULE: ./packages/core/lib/standards/cm.js
var cm = __webpack_require__(16899);
// EXTERNAL MODULE: ./packages/core/lib/standards/glob.js
var glob = __webpack_require__(74509);
;// CONCATENATED MODULE: ./packages/core/lib/standards/identify.js
/** Who stands behind a commit, by `[drift.identities]`: e-mail first, then name, in any case. */
const identityOf = ({ author, email }, identities) => {
    const keys = [email, author].flatMap((key) => (key ? [key.toLowerCase()] : []));
    const key = keys.find((k) => Object.hasOwn(identities, k));
    return key === undefined ? undefined : identities[key];
};
/** The commit as it is shown: an identity as login (`@ann`) or as name; its e-mail address is not. */
const shown = (commit, identities) => {
    const { email: _, ...rest } = commit;
    const identity = identityOf(commit, identities);
    if (identity === undefined)
        return rest;
    return identity.startsWith('@')
        ? { ...rest, login: identity.slice(1) }
        : { ...rest, author: identity };
};
const identifyFinding = (finding, identities) => {
    const { commits } = finding.evidence;
    if (commits === undefined)
        return finding;
    const known = commits.map((commit) => shown(commit, identities));
    const [newest] = known;
    const actor = newest?.login === undefined ? newest?.author : `@${newest.login}`;
    return {
        ...finding,
        evidence: { ...finding.evidence, commits: known, ...(actor === undefined ? {} : { actor }) },
    };
};
/**
 * Names the people behind changes as the organization knows them, and leaves their e-mail addresses
 * out: reports, issues and ledgers are read by more people than a git history.
 */
const identify = (results, identities) => results.map((result) => ({
    ...result,
    findings: result.findings.map((finding) => identifyFinding(finding, identities)),
}));

// EXTERNAL MODULE: ./packages/core/lib/standards/left-out.js
var left_out = __webpack_require__(85471);
// EXTERNAL MODULE: ./packages/core/lib/standards/limits.js
var limits = __webpack_require__(94415);
// EXTERNAL MODULE: ./packages/core/lib/standards/registry.js
var registry = __webpack_require__(49924);
;// CONCATENATED MODULE: ./packages/core/lib/standards/once-per-run.js

/**
 * A reader that asks for each ruleset once: repositories of one organization mostly extend the same
 * few. Requests that are on their way are shared; what failed is not asked again in this run.
 */
const oncePerRun = (readRuleset) => {
    const asked = new Map();
    return (reference, name) => {
        const key = (0,registry/* rulesetKey */.iO)(reference, name);
        const pending = asked.get(key) ?? readRuleset(reference, name);
        asked.set(key, pending);
        return pending;
    };
};

// EXTERNAL MODULE: ./packages/core/lib/standards/parse.js + 5 modules
var parse = __webpack_require__(5210);
// EXTERNAL MODULE: ./packages/core/lib/standards/paths.js
var paths = __webpack_require__(70347);
// EXTERNAL MODULE: ./packages/core/lib/standards/policy.js
var policy = __webpack_require__(46789);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/lib/standards/root.js
var standards_root = __webpack_require__(98903);
;// CONCATENATED MODULE: ./packages/core/lib/standards/process-digest.js


/** The same value for the same table, in whatever order its keys were written. */
const sorted = (value) => {
    if (Array.isArray(value))
        return value.map(sorted);
    if (value === null || value === undefined || typeof value !== 'object')
        return value ?? null;
    return Object.keys(value)
        .sort()
        .map((key) => [key, sorted(value[key])]);
};
/**
 * What `[process]` of the root declares, in 20 hex characters: another value means that declarations
 * moved, be it in a ruleset that the repository extends and without a commit of its own.
 */
const processDigest = (standard) => {
    const root = (0,standards_root/* rootStandard */.c)(standard);
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([standard.metadata.status, sorted(root?.config.process)]))
        .digest('hex')
        .slice(0, 20);
};

// EXTERNAL MODULE: ./packages/core/lib/standards/braces.js
var braces = __webpack_require__(33047);
// EXTERNAL MODULE: ./packages/core/lib/standards/sections.js
var standards_sections = __webpack_require__(42107);
// EXTERNAL MODULE: ./packages/core/lib/settings/entries.js
var entries = __webpack_require__(53926);
// EXTERNAL MODULE: ./packages/core/lib/standards/tools.js
var tools = __webpack_require__(98992);
;// CONCATENATED MODULE: ./packages/core/lib/standards/process-sections.js



/** Keys of `[process.branches]` that are about names; all others are about protection. */
const ABOUT_NAMES = new Set(['enabled', 'pattern', 'exclude', 'require_issue', 'issue_pattern']);
const WORKFLOWS = '.github/workflows';
/** Where GitHub looks for templates, in the spellings that people use. */
const TEMPLATE_FOLDERS = [
    '',
    '.github',
    'docs',
    '.github/ISSUE_TEMPLATE',
    '.github/issue_template',
    ...['', '.github/', 'docs/'].flatMap((place) => [
        `${place}PULL_REQUEST_TEMPLATE`,
        `${place}pull_request_template`,
    ]),
];
/** Where test runners keep a coverage threshold, in files with fixed names. */
const COVERAGE_FILES = [
    ...tools/* TOOLS */.I.filter(({ runners }) => runners !== undefined).flatMap(({ files }) => files),
    'package.json',
    ...['.nycrc', '.nycrc.json', '.nycrc.yml', '.nycrc.yaml'],
    ...['nyc.config.js', 'nyc.config.cjs', 'nyc.config.mjs'],
    ...['.c8rc', '.c8rc.json', '.coveragerc'],
];
/** Keys of `[process.docs]` that are about what documents say. */
const DOCUMENT_TEXTS = ['max_file_lines', 'max_total_kb', 'types'];
const MAGIC = /[*?[\\]/;
/** The folder that answers a glob; null where only the list of all files does. */
const folderFor = (pattern) => {
    const plain = pattern.replace(/^(?:\.\/)+/, '').replace(/\/$/, '');
    const folder = plain.slice(0, Math.max(plain.lastIndexOf('/'), 0));
    return MAGIC.test(folder) || plain.endsWith('**') ? null : folder;
};
/** Where globs name more folders, the list of all files is the shorter question. */
const MAX_FOLDERS = 30;
const isText = (value) => typeof value === 'string' && value !== '';
const none = () => ({
    protection: false,
    tagRules: false,
    branchRules: false,
    bypassActors: false,
    labels: false,
    issues: false,
    codeowners: false,
    branches: false,
    runs: false,
    workflows: [],
    folders: [],
    files: [],
    tree: false,
    documents: null,
    commits: false,
    pullRequests: null,
    ruleSuites: false,
});
const NO_PARTS = { reviews: false, checks: false, files: false };
/** What one section asks for, added to what was asked for so far. */
const gather = (needs) => {
    const folders = new Map();
    const files = new Set();
    return {
        folder(path, texts = false) {
            folders.set(path, texts || folders.get(path) === true);
        },
        /** Files in the root; its list tells which of them are there. */
        rootFiles(names) {
            for (const name of names)
                files.add(name);
            if (!folders.has(''))
                folders.set('', false);
        },
        pullRequests(parts) {
            needs.commits = true;
            const before = needs.pullRequests ?? NO_PARTS;
            needs.pullRequests = {
                reviews: before.reviews || parts.reviews === true,
                checks: before.checks || parts.checks === true,
                files: before.files || parts.files === true,
            };
        },
        done() {
            needs.folders = [...folders].map(([path, texts]) => ({ path, texts }));
            needs.files = [...files];
            return needs;
        },
    };
};
/** A glob is answered by its folder, or by the list of all files. */
const globs = (table, needs, gathered) => {
    const patterns = (0,standards_sections/* textsOf */.CB)(table.files).flatMap((glob) => (0,braces/* expand */.f)(glob) ?? []);
    const folders = new Set(patterns.map(folderFor));
    if (folders.has(null) || folders.size > MAX_FOLDERS)
        needs.tree = true;
    if (folders.size > MAX_FOLDERS)
        return;
    for (const folder of folders)
        if (folder !== null)
            gathered.folder(folder);
};
/** Branches that are there, and those that pull requests came from. */
const names = (needs, gathered) => {
    needs.branches = true;
    gathered.pullRequests({});
};
/** What still matters where a repository is deprecated. */
const LASTING = {
    branches(table, needs, gathered) {
        const asked = Object.keys(table).filter((key) => !ABOUT_NAMES.has(key));
        if (asked.length === 0)
            return;
        needs.protection = true;
        needs.ruleSuites = true;
        needs.runs = true;
        if (table.enforce_admins === true || Array.isArray(table.bypass_actors)) {
            needs.bypassActors = true;
        }
        if (isText(table.branch))
            needs.branchRules = true;
        gathered.pullRequests({ reviews: true, checks: true });
    },
    'repo.tag_protection'(_, needs) {
        needs.tagRules = true;
    },
    forbidden_files: globs,
};
const HABITS = {
    branches(table, needs, gathered) {
        if (isText(table.pattern) || table.require_issue === true)
            names(needs, gathered);
    },
    commits(_, needs) {
        needs.commits = true;
    },
    ci(table, needs, gathered) {
        gathered.folder(WORKFLOWS, true);
        const contents = [table.jobs, table.actions, table.commands].filter(entries/* isTable */.bI);
        needs.workflows = [
            ...new Set([
                ...(0,standards_sections/* textsOf */.CB)(table.required_workflows),
                ...contents.flatMap((one) => Object.keys(one)),
            ]),
        ];
        // Whether its jobs hold anything up, the protection tells.
        if (needs.workflows.length > 0)
            needs.protection = true;
    },
    repo(table, needs) {
        if (table.require_codeowners === true)
            needs.codeowners = true;
    },
    hooks(_, __, gathered) {
        gathered.folder('.husky', true);
    },
    changesets(_, __, gathered) {
        gathered.folder('.changeset', true);
        gathered.pullRequests({ files: true });
    },
    pr(table, _, gathered) {
        gathered.pullRequests({ files: (0,standards_sections/* textsOf */.CB)(table.exclude).length > 0 });
    },
    tickets(table, needs, gathered) {
        if (table.require_in_commits !== false)
            needs.commits = true;
        if (table.require_in_branch === true)
            names(needs, gathered);
    },
    coverage(table, _, gathered) {
        // A workflow may leave the threshold to them.
        gathered.rootFiles(COVERAGE_FILES);
        if (table.enforce_in === 'ci' || table.enforce_in === 'both')
            gathered.folder(WORKFLOWS, true);
    },
    codeowners(_, needs) {
        needs.codeowners = true;
    },
    docs(table, needs) {
        needs.tree = true;
        if (!DOCUMENT_TEXTS.some((key) => Object.hasOwn(table, key)))
            return;
        const path = typeof table.path === 'string' ? table.path : 'docs/';
        needs.documents = path
            .replace(/^(?:\.\/+)+/, '')
            .replace(/\/+$/, '')
            .replace(/^\.$/, '');
    },
    labels(_, needs) {
        needs.labels = true;
    },
    issues(_, needs) {
        needs.issues = true;
    },
    templates(_, __, gathered) {
        for (const folder of TEMPLATE_FOLDERS)
            gathered.folder(folder);
    },
    required_files: globs,
};

;// CONCATENATED MODULE: ./packages/core/lib/standards/process-needs.js




/** Which facts the root check.toml asks for, with everything that it inherits. */
const processNeeds = (standard) => {
    const needs = none();
    const root = (0,standards_root/* rootStandard */.c)(standard);
    if (root === undefined || root.unread !== undefined || (0,parse/* isBroken */.Qr)(root.problems))
        return needs;
    const gathered = gather(needs);
    const asks = standard.metadata.status === 'deprecated' ? [LASTING] : [LASTING, HABITS];
    for (const sections of asks) {
        for (const [name, ask] of Object.entries(sections)) {
            const table = (0,standards_sections/* sectionOf */.ZE)(root.config, ['process', ...name.split('.')]);
            if (table !== null)
                ask(table, needs, gathered);
        }
    }
    // A path that no line of CODEOWNERS matches is found among all paths.
    if (needs.codeowners)
        needs.tree = true;
    return gathered.done();
};

// EXTERNAL MODULE: ./packages/core/lib/standards/projects.js
var projects = __webpack_require__(85973);
// EXTERNAL MODULE: ./packages/core/lib/standards/refusal.js
var refusal = __webpack_require__(16315);
// EXTERNAL MODULE: ./packages/core/lib/model/known.js
var known = __webpack_require__(18983);
// EXTERNAL MODULE: ./packages/core/lib/standards/located.js
var located = __webpack_require__(88157);
;// CONCATENATED MODULE: ./packages/core/lib/standards/merge.js

/*
 * How files of one standard become one, the later one winning:
 * - tables are merged key by key, at every depth;
 * - lists and single values are replaced;
 * - `rules` and `require` under `[code]` are replaced as a whole, as check-my-toolkit does: a
 *   stricter set of rules is not meant to be mixed with a laxer one;
 * - the lists under `[drift]` are put one after the other: an exemption of the repository does not
 *   take back one of its ruleset;
 * - `[infra]` and `[monorepo]` are merged like the rest (check-my-toolkit replaces them whole), so
 *   that a local `[infra.accounts]` adds an account without repeating the stacks;
 * - `[extends]` is not inherited: it says what a file itself builds on.
 */
const isWhole = (path) => path[0] === 'code' && (path.at(-1) === 'rules' || path.at(-1) === 'require');
const isJoined = (path) => path[0] === 'drift' && path.length === 2;
const mergeTables = (base, over, path) => {
    const entries = new Map(base.entries);
    for (const [key, entry] of over.entries) {
        const inherited = entries.get(key);
        const here = [...path, key];
        entries.set(key, inherited === undefined
            ? entry
            : { place: entry.place, node: mergeNodes(inherited.node, entry.node, here) });
    }
    return { kind: 'table', place: over.place, entries };
};
const mergeNodes = (base, over, path) => {
    if (base.kind === 'table' && over.kind === 'table' && !isWhole(path)) {
        return mergeTables(base, over, path);
    }
    if (base.kind === 'list' && over.kind === 'list' && isJoined(path)) {
        return { kind: 'list', place: over.place, items: [...base.items, ...over.items] };
    }
    return over;
};
const withoutExtends = (layer) => {
    if (!layer.entries.has('extends'))
        return layer;
    const entries = new Map(layer.entries);
    entries.delete('extends');
    return { ...layer, entries };
};
const EMPTY = { kind: 'table', place: { file: '' }, entries: new Map() };
const mergeAll = (layers) => layers.reduce((base, over) => mergeTables(base, over, []), EMPTY);
/** What the rulesets say together, the first the weakest. */
const mergeRulesets = (rulesets) => mergeAll(rulesets.map(withoutExtends));
/** Puts the rulesets and the file that extends them together. */
const mergeStandard = (rulesets, file) => mergeAll([...rulesets.map(withoutExtends), file]);
/** The effective configuration as plain data. */
const configOf = (merged) => (0,located/* toJson */.a)(merged);
const collect = (node, path, into) => {
    if (node.kind === 'table' && node.entries.size > 0) {
        for (const [key, entry] of node.entries)
            collect(entry.node, [...path, key], into);
    }
    else if (node.kind === 'list' && node.items.some((item) => item.kind === 'table')) {
        for (const [index, item] of node.items.entries())
            collect(item, [...path, index], into);
    }
    else {
        const { file, line } = node.place;
        into[(0,located/* dotted */.B)(path)] = line === undefined ? { source: file } : { source: file, line };
    }
};
/**
 * Where each effective value was written: dotted leaf path → file and line. Lists of plain values
 * are one leaf, tables in lists are walked (`drift.exempt.0.reason`).
 */
const originsOf = (merged) => {
    const origins = Object.create(null);
    for (const [key, entry] of merged.entries)
        collect(entry.node, [key], origins);
    return origins;
};

;// CONCATENATED MODULE: ./packages/core/lib/standards/resolve.js



/** Chains of rulesets that are longer are a mistake. */
const MAX_DEPTH = 16;
/** So many rulesets one check.toml may pull in, all together. */
const MAX_RULESETS = 100;
const problem = (walk, subject, message, place, expected, spoils) => {
    walk.problems.push({
        level: 'error',
        about: 'inheritance',
        subject,
        message,
        ...(expected === undefined ? {} : { expected }),
        place,
        ...(spoils === undefined ? {} : { spoils }),
    });
};
/** `[extends]` of a validated tree; null where there is none. */
const extendsOf = (tree) => {
    const entry = (0,located.at)(tree, ['extends']);
    if (entry?.node.kind !== 'table')
        return null;
    const registry = (0,located.at)(entry.node, ['registry'])?.node;
    const rulesets = (0,located.at)(entry.node, ['rulesets'])?.node;
    const items = rulesets?.kind === 'list' ? rulesets.items : [];
    return {
        registry: registry === undefined ? undefined : String((0,located/* toJson */.a)(registry)),
        rulesets: items.map((item) => ({ name: String((0,located/* toJson */.a)(item)), place: item.place })),
        place: registry?.place ?? entry.place,
    };
};
/** A problem inside a ruleset is told at the check.toml that pulls it in, with where it is. */
const adopt = (walk, source, problems) => {
    for (const { level, subject, message, expected, place } of problems) {
        // A misspelt key in a registry is for its owners; what it breaks here is not.
        if (level !== 'error')
            continue;
        const where = place.line === undefined ? source : `${source} line ${place.line}`;
        const said = subject === '' ? message : `${where}: ${message}`;
        const path = subject === '' ? source : `${source} ${subject}`;
        const spoils = subject === '' ? undefined : subject;
        problem(walk, `extends ${path}`, said, { file: walk.file }, expected, spoils);
    }
};
/** The layers a file inherits, weakest first. */
const inherit = async (walk, tree, whence, 
/** The registry a ruleset came from: meant where its own `[extends]` names none. */
home, chain) => {
    const wanted = extendsOf(tree);
    if (wanted === null)
        return [];
    if (wanted.registry === undefined && home === undefined) {
        problem(walk, 'extends.registry', '`extends` names rulesets but no registry', wanted.place, 'registry = "github:owner/repo"');
        return [];
    }
    const parsed = wanted.registry === undefined
        ? { reference: home }
        : (0,registry/* parseRegistry */.l5)(wanted.registry, whence);
    if ('error' in parsed) {
        problem(walk, 'extends.registry', parsed.error, wanted.place, parsed.expected);
        return [];
    }
    const { reference } = parsed;
    const layers = [];
    for (const { name, place } of wanted.rulesets) {
        layers.push(...(await one(walk, reference, name, place, chain)));
    }
    return layers;
};
/** One ruleset with all that it inherits, weakest first. */
const one = async (walk, reference, name, place, chain) => {
    const bad = (0,registry/* badRulesetName */.vZ)(name);
    if (bad !== undefined) {
        problem(walk, `extends.rulesets ${name}`, bad, place, 'a name without slashes');
        return [];
    }
    const source = (0,registry/* rulesetSource */.k$)(reference, name);
    const link = { source, key: (0,registry/* rulesetKey */.iO)(reference, name) };
    const way = [...chain, link].map((step) => step.source).join(' → ');
    if (chain.some((step) => step.key === link.key)) {
        problem(walk, `extends ${source}`, `rulesets extend each other: ${way}`, place, 'no cycle');
        return [];
    }
    if (walk.stopped)
        return [];
    if (chain.length > MAX_DEPTH || walk.asked >= MAX_RULESETS) {
        walk.stopped = true;
        const limit = chain.length > MAX_DEPTH ? `${MAX_DEPTH} deep` : `${MAX_RULESETS} rulesets`;
        problem(walk, 'extends limit', `too much inheritance (${limit}): ${way}`, place);
        return [];
    }
    walk.asked += 1;
    const found = await walk.readRuleset(reference, name);
    if ('missing' in found) {
        const hint = name.endsWith('.toml') ? '; a ruleset is named without `.toml`' : '';
        const expected = (0,registry/* rulesetPath */.md)(reference, name);
        const said = found.why === undefined
            ? `no such ruleset: ${way}${hint}`
            : `not a ruleset: ${way} (${found.why})`;
        problem(walk, `extends ${source}`, said, place, expected);
        return [];
    }
    if (!found.known) {
        walk.unknowns.push(found);
        return [];
    }
    const { tree, problems } = (0,parse/* parseCheckToml */.I3)(source, found.value);
    adopt(walk, source, problems);
    if ((0,parse/* isBroken */.Qr)(problems))
        return [];
    walk.inherited.push(name);
    const directory = (0,registry/* within */.ux)(reference.path, 'rulesets') ?? '';
    const whence = { ...reference, path: directory };
    return [...(await inherit(walk, tree, whence, reference, [...chain, link])), tree];
};
const combined = (unknowns) => {
    const [first] = unknowns;
    if (first === undefined)
        return { known: true, value: true };
    const reasons = [...new Set(unknowns.map(({ reason }) => reason))].join('; ');
    const permission = unknowns.find((unknown) => unknown.permission !== undefined)?.permission;
    return permission === undefined
        ? { known: false, reason: reasons }
        : { known: false, reason: reasons, permission };
};
/**
 * Follows `[extends]` of one check.toml, through rulesets that extend others. What cannot be read
 * leaves `inheritance` unknown and the rest in use; what is wrong (a cycle, a missing file, a path
 * out of the repository) is a problem with the chain of files that led there.
 * @param dir directory of the check.toml, '' for the root; local registries are relative to it
 */
const resolveExtends = async (file, dir, tree, readRuleset) => {
    const walk = {
        readRuleset,
        file,
        inherited: [],
        asked: 0,
        stopped: false,
        unknowns: [],
        problems: [],
    };
    const whence = { kind: 'local', path: dir };
    const start = { source: file, key: JSON.stringify([file]) };
    const rulesets = await inherit(walk, tree, whence, undefined, [start]);
    const wanted = extendsOf(tree);
    return {
        rulesets,
        extends: wanted === null
            ? null
            : {
                registry: wanted.registry ?? '',
                rulesets: wanted.rulesets.map(({ name }) => name),
            },
        inherited: walk.inherited,
        inheritance: combined(walk.unknowns),
        problems: walk.problems,
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/standards/standard.js





/** Why something that should be a text file is none. */
const NO_TEXT = {
    binary: 'it is a binary file',
    'too-large': 'it is larger than 1 MiB',
    symlink: 'it is a symbolic link',
    submodule: 'it is a submodule',
};
/** A ruleset that lies in the repository itself, as a reader of rulesets answers. */
const rulesetOf = (path, content) => {
    if (content.kind === 'text')
        return (0,known/* known */.e)(content.text);
    if (content.kind === 'unknown')
        return (0,known/* unknown */.L)(`${path} could not be read: ${content.reason}`);
    return { missing: true, why: NO_TEXT[content.kind] };
};
const reading = ({ path, content }) => {
    if (content.kind === 'text')
        return { text: content.text };
    if (content.kind === 'unknown')
        return { unread: content.reason };
    return {
        problem: {
            level: 'error',
            subject: '',
            message: `${path} cannot be read: ${NO_TEXT[content.kind]}`,
            expected: 'a text file',
            place: { file: path },
        },
    };
};
const metadataOf = (files) => {
    const [file, ignored] = paths/* METADATA_FILES */.sb.flatMap((name) => files.find(({ path }) => path === name) ?? []);
    if (file === undefined)
        return { metadata: { file: null, ...parse/* METADATA_DEFAULTS */.Pg }, problems: [] };
    const problems = [];
    if (ignored !== undefined) {
        problems.push({
            level: 'warning',
            subject: ignored.path,
            message: `${ignored.path} is ignored: ${file.path} counts`,
            expected: 'one of them',
            place: { file: ignored.path },
        });
    }
    const found = reading(file);
    const assumed = { file: file.path, ...parse/* METADATA_DEFAULTS */.Pg };
    if ('unread' in found) {
        return { metadata: assumed, problems, unread: { path: file.path, reason: found.unread } };
    }
    if ('problem' in found)
        return { metadata: assumed, problems: [found.problem, ...problems] };
    const parsed = (0,parse/* parseMetadata */.jR)(file.path, found.text);
    return { metadata: parsed.metadata, problems: [...parsed.problems, ...problems] };
};
const standardOf = async (file, readRuleset) => {
    const dir = (0,paths/* directoryOf */.jt)(file.path);
    const found = reading(file);
    const parsed = (0,parse/* parseCheckToml */.I3)(file.path, 'text' in found ? found.text : '');
    const resolved = await resolveExtends(file.path, dir, parsed.tree, readRuleset);
    const merged = mergeStandard(resolved.rulesets, parsed.tree);
    return {
        dir,
        file: file.path,
        config: configOf(merged),
        ...(resolved.rulesets.length === 0
            ? {}
            : { fromRulesets: configOf(mergeRulesets(resolved.rulesets)) }),
        local: parsed.written,
        origins: originsOf(merged),
        extends: resolved.extends,
        inherited: resolved.inherited,
        inheritance: 'unread' in found
            ? (0,known/* unknown */.L)(`${file.path} could not be read: ${found.unread}`)
            : resolved.inheritance,
        ...('unread' in found ? { unread: found.unread } : {}),
        problems: [
            ...('problem' in found ? [found.problem] : []),
            ...parsed.problems,
            ...resolved.problems,
        ],
    };
};
const depth = (dir) => (dir === '' ? 0 : dir.split('/').length);
const rootFirst = (a, b) => depth(a.dir) - depth(b.dir) || (a.dir < b.dir ? -1 : 1);
/**
 * Everything a repository declares at one commit, inheritance resolved. In a monorepo each
 * check.toml is a standard of its own: what it inherits is what its `[extends]` says, nothing comes
 * down from the root by itself. Never throws for what a file says.
 * @param files the declarations that were found; other files are passed over
 * @param readRuleset brings rulesets; see `oncePerRun` and `withinLimits`
 */
const buildStandard = async (files, readRuleset) => {
    const checkFiles = files.filter(({ path }) => (0,paths/* isCheckFile */.T1)(path));
    const standards = await Promise.all(checkFiles.map((file) => standardOf(file, readRuleset)));
    return { ...metadataOf(files), standards: standards.sort(rootFirst) };
};
/**
 * Whether the tier or the status that `metadata` holds is what the repository declares (by saying
 * nothing, the default). It is not where repo-metadata is gone, unreadable, or says a wrong value:
 * then the defaults stand in for what is not known.
 */
const declares = ({ metadata, problems, unread }, subject) => metadata.file !== null &&
    unread === undefined &&
    !(0,parse/* isBroken */.Qr)(problems) &&
    !problems.some((problem) => problem.level === 'error' && problem.subject === subject);

// EXTERNAL MODULE: ./packages/core/lib/standards/tracked.js
var tracked = __webpack_require__(87961);
;// CONCATENATED MODULE: ./packages/core/lib/standards/index.js





















/***/ }),

/***/ 85471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ takesPart),
/* harmony export */   J2: () => (/* binding */ leftOutResult),
/* harmony export */   Tt: () => (/* binding */ leftOutOf),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   missingDeclarations: () => (/* binding */ missingDeclarations),
/* harmony export */   yW: () => (/* binding */ reducedResult)
/* harmony export */ });
/* harmony import */ var _settings_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53926);

const METADATA = ['tier: internal      # or production, prototype', 'status: active'].join('\n');
const CHECK = [
    '[extends]',
    'registry = "github:<owner>/<repository of your standards>"',
    'rulesets = ["<language>-internal"]',
].join('\n');
/** Which of the two files that make a repository take part are missing. */
const missingDeclarations = ({ metadata, standards }) => [
    ...(metadata.file === null ? ['repo-metadata.yaml'] : []),
    ...(standards.length === 0 ? ['check.toml'] : []),
];
const takesPart = (standard) => missingDeclarations(standard).length === 0;
/**
 * Why most checks do not apply to a repository, and what to do about it; null where they do.
 * @param paths the repository's files: where they could not be listed, nothing is said to be missing
 */
const leftOut = (standard, paths) => {
    const missing = missingDeclarations(standard);
    if (missing.length > 0 && !paths.known) {
        return { reason: `could not be seen (${paths.reason})`, whatToDo: '', add: {} };
    }
    if (missing.length > 0) {
        const add = new Map([
            ['repo-metadata.yaml', METADATA],
            ['check.toml', CHECK],
        ]);
        return {
            reason: `takes no part (it has no ${missing.join(' and no ')})`,
            whatToDo: `To take part, add ${missing.join(' and ')}. \`drift init\` writes what fits; what is there already has to be committed.`,
            add: Object.fromEntries(missing.map((file) => [file, add.get(file) ?? ''])),
        };
    }
    const { file, status } = standard.metadata;
    return status !== 'deprecated'
        ? null
        : {
            reason: 'is deprecated',
            whatToDo: `To have it looked at, set status: active in ${file}.`,
            add: {},
            deprecated: true,
        };
};
/** A check's result on a deprecated repository of which only what still matters is judged. */
const reducedResult = (check, subject) => ({
    check,
    status: 'skipped',
    subject,
    message: 'Not asked of a deprecated repository: only what still matters there is',
    findings: [],
});
/** A check's result on a repository that is left out; `data` is what reports tell it by. */
const leftOutResult = (check, subject, left) => {
    const { reason, whatToDo, add } = left;
    return {
        check,
        status: 'skipped',
        subject,
        message: `Not looked at: ${subject} ${reason}. ${whatToDo}`.trim(),
        data: { leftOut: reason, whatToDo, add },
        findings: [],
    };
};
/** What `leftOutResult` put into a result; null for any other result. */
const leftOutOf = ({ status, data }) => {
    if (status !== 'skipped' || !(0,_settings_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(data) || typeof data.leftOut !== 'string')
        return null;
    const { leftOut: reason, whatToDo, add } = data;
    return {
        reason,
        whatToDo: typeof whatToDo === 'string' ? whatToDo : '',
        add: (0,_settings_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(add)
            ? Object.fromEntries(Object.entries(add).map(([file, text]) => [file, String(text)]))
            : {},
    };
};


/***/ }),

/***/ 94415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ limitsFor),
/* harmony export */   d1: () => (/* binding */ NO_LIMITS),
/* harmony export */   oA: () => (/* binding */ withinLimits)
/* harmony export */ });
/* harmony import */ var _model_known_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18983);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21145);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74509);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49924);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53926);





/** Without an organization nobody's token is lent to anybody: nothing is limited. */
const NO_LIMITS = {
    registries: ['*'],
    accounts: ['*'],
    stacks: ['*'],
    tags: ['*'],
    exempt: 'critical',
};
const lists = ['registries', 'accounts', 'stacks', 'tags'];
const texts = (value) => Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
const ownerOf = (name) => name.split('/')[0] ?? '';
/**
 * What a repository may ask for, by `[[drift.limits]]` of drift-config: entries in order, of those
 * whose `repositories` match (its `owner/name` or its bare name) the later one wins, field by
 * field. Where nothing is said, a repository may extend registries of its own owner and of the
 * organization that is scanned, name no account (a role of the organization would enter it) and any
 * stack and tag, and exempt what is not critical.
 * @param config drift-config's own effective check.toml
 * @param repositoryName `owner/name`
 * @param organization login of the scanned organization; by default the repository's owner
 */
const limitsFor = (config, repositoryName, organization = ownerOf(repositoryName)) => {
    const owners = new Set([organization, ownerOf(repositoryName)]);
    const limits = {
        ...NO_LIMITS,
        exempt: 'high',
        accounts: [],
        registries: [...owners].map((owner) => `github:${owner}/*`),
    };
    const drift = config.drift;
    const entries = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(drift) && Array.isArray(drift.limits) ? drift.limits : [];
    for (const entry of entries) {
        if (!(0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(entry) || !covers(entry, repositoryName))
            continue;
        for (const field of lists)
            limits[field] = texts(entry[field]) ?? limits[field];
        if ((0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeverity */ ._Z)(entry.exempt))
            limits.exempt = entry.exempt;
    }
    return limits;
};
const covers = (entry, repositoryName) => {
    const patterns = texts(entry.repositories);
    if (patterns === undefined)
        return true;
    const name = repositoryName.toLowerCase();
    const bare = name.slice(name.indexOf('/') + 1);
    return patterns.some((pattern) => {
        const matches = (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .nameGlob */ .e4)(pattern.toLowerCase());
        return matches(name) || matches(bare);
    });
};
/**
 * Whether limits let a registry be asked. Names on GitHub know no case. A registry inside the
 * scanned repository needs nobody's leave.
 */
const allowsRegistry = (limits, reference) => {
    if (reference.kind === 'local')
        return true;
    const name = (0,_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .registryName */ .jT)(reference).toLowerCase();
    return limits.registries.some((pattern) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .nameGlob */ .e4)(pattern.toLowerCase())(name));
};
const limitLine = (limits, repositoryName, name) => {
    const list = (items) => items.map((item) => JSON.stringify(item)).join(', ');
    const registries = list([...limits.registries, name]);
    return `[[drift.limits]] repositories = [${list([repositoryName])}] registries = [${registries}]`;
};
/**
 * A reader that asks no registry beyond the limits of a repository: such a ruleset is unknown, and
 * the line for drift-config that would allow it is said.
 */
const withinLimits = (readRuleset, limits, repositoryName) => async (reference, name) => {
    if (allowsRegistry(limits, reference))
        return readRuleset(reference, name);
    const registry = (0,_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .registryName */ .jT)(reference);
    const line = limitLine(limits, repositoryName, registry);
    return (0,_model_known_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)(`registry ${registry} is not among those that drift-config allows this repository; to allow it, add to drift-config's check.toml: ${line}`);
};


/***/ }),

/***/ 85104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isOrganizationsToDecide)
/* harmony export */ });
const isUnder = (subject, section) => subject === section || subject.startsWith(`${section}.`);
/**
 * Whether only the organization may exempt a finding, or lower its grade: that a repository leaves
 * or lowers its tier or status (`code/participation` and its like), what is wrong with exemptions
 * (`code/exemptions`), and a change of `[drift]` itself (`code/standards-files`). Otherwise one
 * commit with `[[drift.exempt]] check = "*"` would silence whatever else it brings.
 *
 * An exemption that is added together with what it covers does cover it: that it was added is told,
 * graver when it is wide, and cannot be exempted here. One that comes with a ruleset is told as a
 * change of `[extends]`, which it then does not cover.
 */
const isOrganizationsToDecide = (check, { subject }, exemption) => check.endsWith('/participation') ||
    check.endsWith('/exemptions') ||
    (check === 'code/standards-files' &&
        (isUnder(subject, 'drift') || (exemption?.inherited === true && isUnder(subject, 'extends'))));


/***/ }),

/***/ 46789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driftPolicy: () => (/* binding */ driftPolicy)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79941);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94415);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88157);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98903);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53926);





const text = (value, otherwise = '') => typeof value === 'string' ? value : otherwise;
const entries = (config, key) => {
    const drift = (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(config.drift) ? config.drift : {};
    const list = drift[key];
    return Array.isArray(list) ? [...list.entries()].filter(isNumberedTable) : [];
};
const isNumberedTable = (entry) => (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(entry[1]);
/** Who says it and where; the line where it stands in the repository's own file. */
const said = (speaker, key, index) => {
    const origin = speaker.origins[(0,_located_js__WEBPACK_IMPORTED_MODULE_3__/* .dotted */ .B)(['drift', key, index, 'check'])];
    const isOwn = origin === undefined || origin.source === speaker.file;
    const line = isOwn ? origin?.line : undefined;
    return {
        by: speaker.by,
        ...(isOwn ? {} : { inherited: true }),
        ...(speaker.dir === undefined ? {} : { dir: speaker.dir }),
        place: { file: speaker.file, ...(line === undefined ? {} : { line }) },
    };
};
const fileIn = (entry) => typeof entry.file === 'string' ? { file: entry.file } : {};
/** The day of a TOML date, a date and time, or a text. */
const dayOf = (value) => value.slice(0, 10);
const exemptionsOf = (config, speaker) => entries(config, 'exempt').map(([index, entry]) => ({
    check: text(entry.check),
    subject: text(entry.subject, '*'),
    ...fileIn(entry),
    reason: text(entry.reason),
    owner: text(entry.owner),
    expires: dayOf(text(entry.expires)),
    ...said(speaker, 'exempt', index),
}));
const overridesOf = (config, speaker) => entries(config, 'severity')
    .filter(([, entry]) => _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.includes(entry.severity))
    .map(([index, entry]) => ({
    check: text(entry.check),
    subject: text(entry.subject, '*'),
    ...fileIn(entry),
    severity: entry.severity,
    ...said(speaker, 'severity', index),
}));
const speakerOf = ({ dir, file, origins }) => ({
    by: 'repository',
    ...(dir === '' ? {} : { dir }),
    file,
    origins,
});
const tableIn = (config, key) => {
    const drift = (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(config.drift) ? config.drift : {};
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(drift[key]) ? drift[key] : {};
};
const identitiesOf = (configs) => {
    const identities = Object.create(null);
    for (const config of configs) {
        for (const [who, shown] of Object.entries(tableIn(config, 'identities'))) {
            if (typeof shown === 'string')
                identities[who.toLowerCase()] = shown;
        }
    }
    return identities;
};
const pluginsOf = (config) => {
    const plugins = Object.create(null);
    for (const [name, settings] of Object.entries(tableIn(config, 'plugins'))) {
        if ((0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(settings))
            plugins[name] = settings;
    }
    return plugins;
};
/**
 * How what is found in a repository is treated: the `[drift]` tables of drift-config and of the
 * repository put together.
 * - Exemptions and severities of a package's check.toml speak for that directory only.
 * - Of identities, what the organization says wins.
 * - Plugins run with the organization's own settings; a repository's count where it is scanned by
 *   itself.
 * - Limits are the organization's; without one there are none.
 */
const driftPolicy = (input) => {
    const { standards, organization } = input;
    const root = (0,_root_js__WEBPACK_IMPORTED_MODULE_4__/* .rootStandard */ .c)(standards);
    const own = root?.config ?? {};
    const org = {
        by: 'organization',
        file: organization?.source ?? 'drift-config check.toml',
        origins: {},
    };
    const repository = standards.standards.map((standard) => ({
        config: standard.config,
        speaker: speakerOf(standard),
    }));
    const all = organization
        ? [{ config: organization.table, speaker: org }, ...repository]
        : repository;
    return {
        exemptions: all.flatMap(({ config, speaker }) => exemptionsOf(config, speaker)),
        overrides: all.flatMap(({ config, speaker }) => overridesOf(config, speaker)),
        identities: identitiesOf(organization ? [own, organization.table] : [own]),
        plugins: pluginsOf(organization?.table ?? own),
        limits: organization
            ? (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limitsFor */ .I9)(organization.table, organization.repositoryName, organization.organization)
            : _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LIMITS */ .d1,
        ...(organization ? { hasOrganization: true } : {}),
        ...(isHome(organization) ? { isOrganizations: true } : {}),
    };
};
/** Names on GitHub know no case. */
const isHome = (organization) => organization?.home !== undefined &&
    organization.home.toLowerCase() === organization.repositoryName.toLowerCase();


/***/ }),

/***/ 16315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   n0: () => (/* binding */ exemptionsCheck),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59556);

/** The check that answers for a domain's exemptions; findings of repositories' own are told there. */
const exemptionsCheck = (domain) => `${domain}/exemptions`;
/** What an entry is about, as the subject of findings about the entry itself. */
const subjectOf = ({ check, subject, file }) => [
    check,
    ...(subject === '*' ? [] : [subject]),
    ...(file === undefined ? [] : [`in ${file}`]),
].join(' ');
/** The finding about an entry of a repository that reaches above its limit. */
const refusal = (check, entry, example, severity, limit) => {
    const isExemption = 'expires' in entry;
    const subject = `${isExemption ? '' : 'severity '}${subjectOf(entry)}`;
    const { file, line } = entry.place;
    return {
        fingerprint: (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(check, subject, file),
        severity: 'medium',
        title: `${isExemption ? 'An exemption' : 'A lowered severity'} does not hold: it covers a ${severity} finding (${example.title}), and a repository may decide by itself up to ${limit}`,
        subject,
        file,
        ...(line === undefined ? {} : { line }),
        expected: `up to ${limit}`,
        actual: severity,
        evidence: {},
        fix: isExemption
            ? `Put the finding right, or have the exemption added to drift-config's check.toml, or raise \`exempt\` in its [[drift.limits]].`
            : `Remove the entry, or have it added to drift-config's check.toml.`,
    };
};


/***/ })

};
