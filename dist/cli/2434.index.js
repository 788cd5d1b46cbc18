export const id = 2434;
export const ids = [2434];
export const modules = {

/***/ 42434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ug: () => (/* reexport */ UNRULED),
  Lu: () => (/* reexport */ alignWorkflow),
  mo: () => (/* reexport */ fileMatches),
  AR: () => (/* reexport */ forTier),
  In: () => (/* reexport */ gradeSetting),
  ZK: () => (/* reexport */ gradeSettings),
  hM: () => (/* reexport */ normalizeWorkflow),
  Ap: () => (/* reexport */ action_ref/* parseUses */.Ap),
  $t: () => (/* reexport */ placeOf),
  Hv: () => (/* reexport */ processSeverity),
  qS: () => (/* reexport */ brought_rules/* rulesWith */.q),
  VY: () => (/* reexport */ untrusted/* secretsIn */.VY)
});

// UNUSED EXPORTS: PROCESS_RULES

// EXTERNAL MODULE: ./packages/core/lib/severity/brought-rules.js
var brought_rules = __webpack_require__(32435);
// EXTERNAL MODULE: ./packages/core/lib/model/severity.js
var model_severity = __webpack_require__(21145);
// EXTERNAL MODULE: ./packages/core/lib/settings/diff.js
var diff = __webpack_require__(69611);
// EXTERNAL MODULE: ./packages/core/lib/settings/entries.js
var entries = __webpack_require__(53926);
// EXTERNAL MODULE: ./packages/core/lib/settings/lookup.js
var lookup = __webpack_require__(13050);
// EXTERNAL MODULE: ./packages/core/lib/settings/setting-path.js
var setting_path = __webpack_require__(62844);
// EXTERNAL MODULE: ./packages/core/lib/severity/comparators.js + 8 modules
var comparators = __webpack_require__(76800);
// EXTERNAL MODULE: ./node_modules/.pnpm/picomatch@4.0.7/node_modules/picomatch/index.js
var picomatch = __webpack_require__(45496);
// EXTERNAL MODULE: ./packages/core/lib/settings/format.js
var format = __webpack_require__(6223);
;// CONCATENATED MODULE: ./packages/core/lib/severity/match.js



const wildcard = new Map();
/** `*` inside a key stands for any text in it; everything else is literal. */
const keyPattern = (pattern) => {
    const known = wildcard.get(pattern);
    if (known)
        return known;
    const source = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
    const made = new RegExp(`^${source.join('[^]*')}$`);
    wildcard.set(pattern, made);
    return made;
};
const keyMatches = (pattern, key) => pattern === '*' || pattern === key || (pattern.includes('*') && keyPattern(pattern).test(key));
/** Whether a setting path fits a glob: `*` is one key, `**` any number, `no*` a key's beginning. */
const matchesSetting = (pattern, segments, p = 0, s = 0) => {
    const part = pattern[p];
    if (part === undefined)
        return s === segments.length;
    if (part === '**') {
        for (let next = s; next <= segments.length; next += 1) {
            if (matchesSetting(pattern, segments, p + 1, next))
                return true;
        }
        return false;
    }
    const key = segments[s];
    return (key !== undefined && keyMatches(part, key) && matchesSetting(pattern, segments, p + 1, s + 1));
};
const OPTIONS = { dot: true, nocase: true };
const compileGlobs = (globs) => {
    const exact = new Set();
    const names = [];
    const paths = [];
    for (const glob of globs) {
        if (glob.includes('/'))
            paths.push(glob);
        else if (/[*?[{(!]/.test(glob))
            names.push(glob);
        else
            exact.add(glob.toLowerCase());
    }
    if (names.includes('*'))
        return () => true;
    const byName = names.length > 0 ? picomatch(names, OPTIONS) : null;
    const byPath = paths.length > 0 ? picomatch(paths, OPTIONS) : null;
    return (path, name) => exact.has(name.toLowerCase()) || (byName?.(name) ?? false) || (byPath?.(path) ?? false);
};
const matchers = new WeakMap();
/** Whether a path fits one of a rule's globs: without a slash by its name, with one by all of it. */
const fileMatches = (globs, path) => {
    let match = matchers.get(globs);
    if (match === undefined) {
        match = compileGlobs(globs);
        matchers.set(globs, match);
    }
    // A glob's `*` stands for no line end; a file's name can hold one.
    const line = path.replace(/[\n\r\u2028\u2029]/g, ' ');
    return match(line, (0,format/* baseName */.F)(line));
};
const groupsOf = (rules) => {
    const groups = new Map();
    for (const [at, rule] of rules.entries()) {
        const key = rule.files.join('\n');
        const group = groups.get(key) ?? { globs: rule.files, rules: [] };
        group.rules.push({ at, rule });
        groups.set(key, group);
    }
    return [...groups.values()];
};
const indexes = new WeakMap();
const indexOf = (rules) => {
    const known = indexes.get(rules);
    if (known)
        return known;
    const made = { groups: groupsOf(rules), byGroups: new Map() };
    indexes.set(rules, made);
    return made;
};
const fits = ({ patterns }, segments) => patterns.some((pattern) => matchesSetting(pattern, segments));
const fileRules = (groups) => {
    const mine = groups
        .flatMap(({ rules }) => rules)
        .sort((a, b) => a.at - b.at)
        .map(({ rule }) => ({ rule, patterns: rule.setting.map(setting_path/* splitPath */.U) }));
    const whole = mine.filter(({ rule }) => rule.whole);
    return {
        find: (segments) => mine.find((rule) => fits(rule, segments))?.rule,
        whole: (segments) => whole.some((rule) => fits(rule, segments)),
    };
};
/** Picks a file's rules out of all of them. */
const rulesFor = (path, rules) => {
    const index = indexOf(rules);
    const groups = index.groups.filter(({ globs }) => fileMatches(globs, path));
    const key = groups.map(({ rules: [first] }) => first?.at).join();
    const known = index.byGroups.get(key);
    if (known)
        return known;
    const made = fileRules(groups);
    index.byGroups.set(key, made);
    return made;
};

// EXTERNAL MODULE: ./packages/core/lib/severity/rules/index.js + 20 modules
var severity_rules = __webpack_require__(55661);
// EXTERNAL MODULE: ./packages/core/lib/model/finding.js
var finding = __webpack_require__(79941);
;// CONCATENATED MODULE: ./packages/core/lib/severity/tier.js

/** Grades by which a change counts for less, per tier. */
const TIER_RELIEF = {
    production: 0,
    internal: 0,
    prototype: 1,
};
/** Relief ends here: a weakening in a prototype is still told. */
const FLOOR = 'low';
/** The severity of a change in a repository of this tier. */
const forTier = (severity, tier) => {
    const at = finding/* SEVERITIES */.oC.indexOf(severity);
    const floor = finding/* SEVERITIES */.oC.indexOf(FLOOR);
    if (at >= floor)
        return severity;
    return finding/* SEVERITIES */.oC[Math.min(at + TIER_RELIEF[tier], floor)] ?? severity;
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/grade.js









/** The id under which changes stand that no rule has an opinion on. */
const UNRULED = 'setting/changed';
const unruled = (tier) => ({
    direction: 'changed',
    severity: forTier('low', tier),
    rule: UNRULED,
    title: 'Setting',
    inNewFiles: false,
    why: 'A setting of a tracked file differs from what it was; whether it is weaker is for a person to say.',
});
const severityOf = (rule, direction, degree) => {
    if (direction === 'strengthened')
        return rule.strengthened ?? 'info';
    if (direction === 'changed')
        return degree === 'milder' ? 'low' : (rule.changed ?? 'low');
    return (degree && rule[degree]) ?? rule.weakened;
};
const written = (value, rule, root) => {
    if (value !== undefined)
        return value;
    const elsewhere = rule.absentAs === undefined ? undefined : (0,lookup/* settingAt */.O)(root, rule.absentAs);
    return elsewhere ?? rule.absent;
};
const children = (change, rules) => {
    const { before, after } = change;
    if (before !== undefined && after !== undefined)
        return [];
    const inside = (0,diff/* expandChange */.jx)(change, rules.whole);
    return inside.length === 1 && inside[0]?.path === change.path ? [] : inside;
};
/** A table in which no rule has an opinion on anything is one change, not one for each key. */
const gradeInside = (change, pair, rules) => {
    const inside = children(change, rules).flatMap((inner) => gradeOne(inner, pair, rules));
    const ruled = inside.filter(({ grade }) => grade.rule !== UNRULED);
    if (ruled.length === 0)
        return [{ ...change, grade: unruled(pair.tier) }];
    return inside;
};
/** Comparators that can do nothing with a table: what is in it is judged instead. */
const OF_SINGLE_VALUES = new Set([
    'true-is-strong',
    'false-is-strong',
    'higher-is-stronger',
    'lower-is-stronger',
    'longer-is-stronger',
    'shorter-is-stronger',
    'more-codes-are-stronger',
    'fewer-codes-are-stronger',
    'names-or-any',
    'any-or-one-of',
    'order',
    'command',
    'later-is-weaker',
]);
const gradeOne = (change, pair, rules) => {
    const rule = rules.find(change.segments);
    if (rule === undefined)
        return gradeInside(change, pair, rules);
    if ((0,entries/* isTable */.bI)(change.before ?? change.after) && OF_SINGLE_VALUES.has(rule.compare)) {
        return gradeInside(change, pair, rules);
    }
    const root = { before: pair.before, after: pair.after };
    const context = {
        segments: change.segments,
        rule,
        root,
        surroundings: pair.surroundings ?? {},
    };
    const verdict = comparators/* COMPARATORS */.o[rule.compare](written(change.before, rule, pair.before), written(change.after, rule, pair.after), context);
    const { direction, degree } = verdict;
    if (direction === 'same')
        return [];
    if (direction === 'inside')
        return gradeInside(change, pair, rules);
    if (direction === 'plain')
        return [{ ...change, grade: unruled(pair.tier) }];
    const grave = severityOf(rule, direction, degree);
    const { id, title, why, fix, inNewFiles = false, atMostInNewFiles = grave } = rule;
    const isMild = pair.before === undefined && degree !== 'graver';
    const atMost = isMild && (0,model_severity/* compareSeverity */.zK)(grave, atMostInNewFiles) < 0 ? atMostInNewFiles : grave;
    const severity = forTier(atMost, pair.tier);
    const grade = { direction, severity, rule: id, title, inNewFiles, why };
    return [{ ...change, grade: fix === undefined ? grade : { ...grade, fix } }];
};
/**
 * Every setting that differs between two sides of a file, each with its grade. Differences that
 * say the same in other words (`2` and `"error"`) are left out.
 */
const gradeSettings = (pair, known = severity_rules/* RULES */.y) => {
    const rules = rulesFor(pair.path, known);
    const { only } = pair;
    return (0,diff/* diffSettings */.XI)(pair.before, pair.after, rules.whole)
        .filter(({ segments }) => only === undefined || only(segments))
        .flatMap((change) => gradeOne(change, pair, rules));
};
const RANK = { weakened: 0, changed: 1, strengthened: 2 };
/**
 * The grade of one setting between two of its values: of a table, the gravest of what is in it.
 *
 * @param setting its dotted path
 * @returns null where both values say the same
 */
const gradeSetting = (pair, known = severity_rules/* RULES */.y) => {
    const rules = rulesFor(pair.path, known);
    const changes = (0,diff/* diffSettings */.XI)(pair.from, pair.to, rules.whole, (0,setting_path/* splitPath */.U)(pair.setting));
    const grades = changes
        .flatMap((change) => gradeOne(change, pair, rules))
        .map(({ grade }) => grade)
        .sort((a, b) => RANK[a.direction] - RANK[b.direction] || (0,model_severity/* compareSeverity */.zK)(a.severity, b.severity));
    return grades[0] ?? null;
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/process/files.js
const OWNERS = 'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners';
const SYNTAX = 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax';
const TEMPLATES = 'https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/about-issue-and-pull-request-templates';
const WORKFLOWS = [
    {
        id: 'process/workflow-missing',
        title: 'A required workflow is not there',
        severity: 'high',
        why: 'What it checks is not checked any more.',
        source: SYNTAX,
    },
    {
        id: 'process/workflow-disabled',
        title: 'A required workflow is switched off',
        severity: 'high',
        why: 'Its file is there, and GitHub does not run it.',
        source: 'https://docs.github.com/en/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows',
    },
    {
        id: 'process/workflow-trigger',
        title: 'A required workflow does not run on pull requests',
        severity: 'medium',
        why: 'What only runs after a merge, or never, keeps nothing out of the default branch.',
        source: SYNTAX,
    },
    {
        id: 'process/workflow-job',
        title: 'A required job is missing or switched off',
        severity: 'medium',
        why: 'The workflow still runs, without the part that matters.',
        source: SYNTAX,
    },
    {
        id: 'process/workflow-action',
        title: 'A required action is not used',
        severity: 'medium',
        why: 'The workflow still runs, without the part that matters.',
        source: SYNTAX,
    },
    {
        id: 'process/workflow-command',
        title: 'A required command does not run',
        severity: 'medium',
        why: 'The workflow still runs, without the part that matters.',
        source: SYNTAX,
    },
    {
        id: 'process/workflow-not-enforced',
        title: 'A required command may fail unnoticed',
        severity: 'medium',
        why: 'It runs, and a failure turns nothing red.',
        source: SYNTAX,
    },
];
const CODEOWNERS = [
    {
        id: 'process/codeowners-missing',
        title: 'There is no CODEOWNERS file',
        severity: 'medium',
        why: 'Nobody is asked to review by the files that change, and a required code-owner review asks nobody.',
        source: OWNERS,
    },
    {
        id: 'process/codeowners-too-large',
        title: 'CODEOWNERS is too large',
        severity: 'high',
        why: 'GitHub does not load a CODEOWNERS file over 3 MB, so nothing has an owner.',
        source: OWNERS,
    },
    {
        id: 'process/codeowners-error',
        title: 'GitHub reports an error in CODEOWNERS',
        severity: 'medium',
        why: 'GitHub skips the line, so the files have no owner or one that nobody meant.',
        source: OWNERS,
    },
    {
        id: 'process/codeowners-rule',
        title: 'A required line of CODEOWNERS is missing or names others',
        severity: 'medium',
        why: 'The declared owners are not asked to review.',
        source: OWNERS,
    },
    {
        id: 'process/codeowners-overridden',
        title: 'A later line of CODEOWNERS overrides a required one',
        severity: 'medium',
        why: 'The last line that matches a file counts, so the declared owners are not asked.',
        source: OWNERS,
    },
    {
        id: 'process/codeowners-unused',
        title: 'A line of CODEOWNERS matches no file',
        severity: 'low',
        why: 'Files were moved or renamed, and their owners stayed behind.',
        source: OWNERS,
    },
];
const PRESENCE = [
    {
        id: 'process/required-file',
        title: 'A required file is not there',
        severity: 'medium',
        why: 'The standard asks every repository for it.',
    },
    {
        id: 'process/forbidden-file',
        title: 'A forbidden file is there',
        severity: 'high',
        why: 'The standard forbids it, often because it holds secrets or what a build made.',
    },
    {
        id: 'process/template-missing',
        title: 'There is no template',
        severity: 'low',
        why: 'Pull requests and issues come without what a reviewer needs to know.',
        source: TEMPLATES,
    },
];
const HOOKS = [
    {
        id: 'process/hook-missing',
        title: 'A git hook is missing or empty',
        severity: 'medium',
        why: 'What it would stop is first noticed in continuous integration, or not at all.',
        source: 'https://typicode.github.io/husky/',
    },
    {
        id: 'process/hook-command',
        title: 'A git hook does not run a required command',
        severity: 'medium',
        why: 'What it would stop is first noticed in continuous integration, or not at all.',
        source: 'https://typicode.github.io/husky/',
    },
    {
        id: 'process/hook-branch',
        title: 'No git hook names a protected branch',
        severity: 'low',
        why: 'A push to it by mistake is not stopped on the machine where it is made.',
        source: 'https://git-scm.com/docs/githooks#_pre_push',
    },
];
const CHANGESETS = [
    {
        id: 'process/changeset-missing',
        title: 'A pull request was merged without a changeset',
        severity: 'medium',
        why: 'The change is released without a version of its own or a line in the changelog.',
        source: 'https://github.com/changesets/changesets/blob/main/docs/adding-a-changeset.md',
    },
    {
        id: 'process/changeset-format',
        title: 'A changeset is malformed',
        severity: 'low',
        why: 'The next release fails on it, or says less than it should.',
        source: 'https://github.com/changesets/changesets/blob/main/docs/adding-a-changeset.md',
    },
];
const COVERAGE = [
    {
        id: 'process/coverage-config',
        title: 'The settings of the tests do not enforce the coverage',
        severity: 'medium',
        why: 'Coverage may fall below what was agreed, and nothing fails.',
    },
    {
        id: 'process/coverage-ci',
        title: 'No workflow enforces the coverage',
        severity: 'medium',
        why: 'Coverage may fall below what was agreed, and nothing fails.',
    },
];
const DOCS = [
    {
        id: 'process/docs-place',
        title: 'A document lies where none belongs',
        severity: 'low',
        why: 'What is not among the documents is not found, and not kept up to date.',
    },
    {
        id: 'process/docs-size',
        title: 'The documents are larger than agreed',
        severity: 'low',
        why: 'What nobody can read is not kept up to date.',
    },
    {
        id: 'process/docs-content',
        title: 'A document lacks what its kind must have',
        severity: 'low',
        why: 'Readers look for it in every document of the kind.',
    },
];
/** `enforcement = "block"`: the same violations, graver. */
const BLOCKING = DOCS.map((rule) => ({
    ...rule,
    id: `${rule.id}-block`,
    title: `${rule.title}, and that blocks`,
    severity: 'medium',
}));
/** Workflows, owners and files that a repository has to have. */
const FILE_RULES = [
    ...WORKFLOWS,
    ...CODEOWNERS,
    ...PRESENCE,
    ...HOOKS,
    ...CHANGESETS,
    ...COVERAGE,
    ...DOCS,
    ...BLOCKING,
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/process/habits.js
const LABELS = 'https://docs.github.com/en/issues/using-labels-and-milestones-to-track-work/managing-labels';
/**
 * Labels, commits, branches and pull requests. None of them opens a door by itself: what they cost is
 * that people and programs no longer find what they look for, so all are low. A pattern that cannot be
 * read is graver, for whoever wrote it believes that it is enforced.
 */
const HABIT_RULES = [
    {
        id: 'process/label-missing',
        title: 'Required label is missing',
        severity: 'low',
        why: 'What is sorted by the label, by people and by workflows, is not found.',
        source: LABELS,
    },
    {
        id: 'process/label-differs',
        title: 'Label differs from what is required',
        severity: 'low',
        why: 'A label that looks or reads differently in each repository is misread.',
        source: LABELS,
    },
    {
        id: 'process/issue-labels',
        title: 'Open issue without the labels that are asked for',
        severity: 'low',
        why: 'An issue that is not sorted is in nobody’s list.',
        source: LABELS,
    },
    {
        id: 'process/commit-message',
        title: 'Commit message that is not as agreed',
        severity: 'low',
        why: 'Releases and changelogs are made from messages: what cannot be read is left out or wrong.',
        source: 'https://www.conventionalcommits.org/en/v1.0.0/',
    },
    {
        id: 'process/commit-ticket',
        title: 'Commit without a ticket',
        severity: 'low',
        why: 'Why the code changed cannot be looked up.',
        source: 'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/managing-repository-settings/configuring-autolinks-to-reference-external-resources',
    },
    {
        id: 'process/branch-ticket',
        title: 'Branch without a ticket',
        severity: 'low',
        why: 'What the branch is for cannot be looked up.',
        source: 'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/managing-repository-settings/configuring-autolinks-to-reference-external-resources',
    },
    {
        id: 'process/branch-name',
        title: 'Branch that is not named as agreed',
        severity: 'low',
        why: 'Workflows and rulesets that go by the name of a branch pass it over.',
        source: 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#metadata-restrictions',
    },
    {
        id: 'process/pull-request',
        title: 'Merged pull request that is too large, or names no issue',
        severity: 'low',
        why: 'What is too large is waved through, and what names no issue cannot be traced to a reason.',
        source: 'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/getting-started/best-practices-for-pull-requests',
    },
    {
        id: 'process/bad-pattern',
        title: 'Regular expression that cannot be read',
        severity: 'medium',
        why: 'What it asks for is not enforced, while everybody believes that it is.',
        source: 'https://github.com/google/re2/wiki/Syntax',
    },
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/process/protection.js
const RULES = 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets';
const RULESETS = 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets';
const CHECKS = 'https://docs.github.com/en/pull-requests/how-tos/merge-and-close-pull-requests/troubleshooting-required-status-checks';
const BRANCHES = [
    {
        id: 'process/unprotected-branch',
        title: 'The branch is not protected',
        severity: 'high',
        why: 'Whoever can push can change what is built and released, with no second pair of eyes.',
        source: RULESETS,
    },
    {
        id: 'process/ruleset',
        title: 'The ruleset that is asked for does not protect the branch',
        severity: 'high',
        why: 'A ruleset that is gone, elsewhere, disabled or only evaluated stops nobody.',
        source: RULESETS,
    },
    {
        id: 'process/required-reviews',
        title: 'Fewer approvals are required than asked for',
        severity: 'high',
        why: 'A change can be merged that too few people have read.',
        source: `${RULES}#require-a-pull-request-before-merging`,
    },
    {
        id: 'process/review-rules',
        title: 'An approval counts for more than it should',
        severity: 'medium',
        why: 'Code gets in that no approval was about, or that its owner never saw.',
        source: `${RULES}#require-a-pull-request-before-merging`,
    },
    {
        id: 'process/conversation-resolution',
        title: 'Open conversations do not hold up a merge',
        severity: 'low',
        why: 'An objection can be passed over.',
        source: `${RULES}#require-a-pull-request-before-merging`,
    },
    {
        id: 'process/required-status-checks',
        title: 'A check that is asked for is not required',
        severity: 'high',
        why: 'A change can be merged although the check fails, or never ran.',
        source: `${RULES}#require-status-checks-to-pass-before-merging`,
    },
    {
        id: 'process/branches-up-to-date',
        title: 'Branches need not be up to date to be merged',
        severity: 'medium',
        why: 'Two changes that pass alone can break the branch together.',
        source: `${RULES}#require-status-checks-to-pass-before-merging`,
    },
    {
        id: 'process/signed-commits',
        title: 'Unsigned commits are taken',
        severity: 'medium',
        why: 'Nobody can tell who really made a commit.',
        source: `${RULES}#require-signed-commits`,
    },
    {
        id: 'process/linear-history',
        title: 'Merge commits are taken',
        severity: 'low',
        why: 'The history is harder to read and to undo than it was meant to be.',
        source: `${RULES}#require-linear-history`,
    },
    {
        id: 'process/force-pushes',
        title: 'Force pushes are not blocked',
        severity: 'high',
        why: 'History can be rewritten, and commits that were reviewed replaced.',
        source: `${RULES}#block-force-pushes`,
    },
    {
        id: 'process/branch-deletion',
        title: 'The branch can be deleted',
        severity: 'medium',
        why: 'It can be made anew with another history.',
        source: `${RULES}#restrict-deletions`,
    },
    {
        id: 'process/bypass-actors',
        title: 'More may bypass the rules than should',
        severity: 'high',
        why: 'Whoever may bypass a rule is not held by it.',
        source: `${RULESETS}#bypass-modes-and-permissions`,
    },
];
const GATES = [
    {
        id: 'process/dead-required-check',
        title: 'A required check that nothing reports',
        severity: 'medium',
        why: 'Pull requests wait for it for ever, so people learn to merge past the rules.',
        source: CHECKS,
    },
    {
        id: 'process/gate-not-required',
        title: 'A job that is meant as a gate and holds nothing up',
        severity: 'medium',
        why: 'It runs and may fail, and the pull request can be merged all the same.',
        source: CHECKS,
    },
];
const TAGS = [
    {
        id: 'process/tag-protection',
        title: 'Tags can be moved or deleted',
        severity: 'high',
        why: 'A release tag that can be moved delivers other code under a version that people trust.',
        source: `${RULES}#restrict-updates`,
    },
];
const BYPASSES = [
    {
        id: 'process/direct-push',
        title: 'A commit reached the branch without a pull request',
        severity: 'high',
        why: 'Nobody was asked before it got in.',
        source: `${RULES}#require-a-pull-request-before-merging`,
    },
    {
        id: 'process/merged-without-approval',
        title: 'A pull request was merged with too few approvals',
        severity: 'high',
        why: 'Too few people have read what is in it.',
        source: `${RULES}#require-a-pull-request-before-merging`,
    },
    {
        id: 'process/merged-without-checks',
        title: 'A pull request was merged although a required check had not passed',
        severity: 'high',
        why: 'What the check is there to keep out may be in.',
        source: `${RULES}#require-status-checks-to-pass-before-merging`,
    },
    {
        id: 'process/rule-bypass',
        title: 'A rule was bypassed',
        severity: 'high',
        why: 'Somebody used a permission that is meant for emergencies.',
        source: 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/managing-rulesets-for-a-repository#viewing-insights-for-rulesets',
    },
];
/** What guards the default branch and tags. */
const PROTECTION_RULES = [
    ...BRANCHES,
    ...GATES,
    ...TAGS,
    ...BYPASSES,
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/process/index.js




/** All rules that grade violations of `[process.*]`. */
const PROCESS_RULES = [
    ...PROTECTION_RULES,
    ...FILE_RULES,
    ...HABIT_RULES,
];
const byId = new Map(PROCESS_RULES.map((rule) => [rule.id, rule]));
/**
 * The grade of a violation in a repository of this tier.
 * @throws Error for an id that no rule has: a mistake of the check, not of the repository
 */
const processSeverity = (id, tier) => {
    const rule = byId.get(id);
    if (rule === undefined)
        throw new Error(`there is no process rule ${id}`);
    return forTier(rule.severity, tier);
};

// EXTERNAL MODULE: ./packages/core/lib/severity/workflow/action-ref.js
var action_ref = __webpack_require__(64228);
;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/align.js


const table = (value) => Object.assign(Object.create(null), value);
const tableAt = (root, ...segments) => {
    const found = (0,lookup/* settingAt */.O)(root, segments);
    return (0,entries/* isTable */.bI)(found) ? found : Object.create(null);
};
const part = (key, of = (value) => value) => (value) => {
    const found = (0,entries/* isTable */.bI)(value) ? value[key] : undefined;
    return found === undefined ? null : JSON.stringify(of(found));
};
const whole = (value) => JSON.stringify(value) ?? null;
const action = part('uses', (uses) => String(uses).replace(/@[^@]*$/, ''));
/** A job is known by what it does, else by what it guards; a step by all of it, else by its action. */
const JOBS = [part('steps'), part('uses'), part('gates')];
const STEPS = [whole, action];
/** Keys of entries that stand under another key now, by the old one. */
const renamedKeys = (before, after, signatures) => {
    const gone = new Set(Object.keys(before).filter((key) => !Object.hasOwn(after, key)));
    const came = new Set(Object.keys(after).filter((key) => !Object.hasOwn(before, key)));
    const renamed = new Map();
    for (const signature of gone.size === 0 || came.size === 0 ? [] : signatures) {
        const candidates = new Map();
        for (const key of [...came].reverse()) {
            const what = signature(after[key]);
            if (what === null)
                continue;
            const list = candidates.get(what);
            if (list)
                list.push(key);
            else
                candidates.set(what, [key]);
        }
        for (const key of gone) {
            const to = candidates.get(signature(before[key]) ?? '')?.pop();
            if (to === undefined)
                continue;
            renamed.set(key, to);
            gone.delete(key);
            came.delete(to);
        }
    }
    return renamed;
};
const withKeys = (entries, renamed) => {
    const made = Object.create(null);
    for (const [key, value] of Object.entries(entries))
        made[renamed.get(key) ?? key] = value;
    return made;
};
const turned = (map) => new Map([...map].map(([from, to]) => [to, from]));
/**
 * Puts jobs and steps that were renamed under the names they have now, so that what else changed
 * in them is seen; a job's `id` says what it was called.
 */
const alignWorkflow = (before, after) => {
    const jobs = renamedKeys(tableAt(before, 'jobs'), tableAt(after, 'jobs'), JOBS);
    /** Renamed steps by the new id of their job; '' for those of a composite action. */
    const steps = new Map();
    const alignSteps = (owner, value, now) => {
        if (!(0,entries/* isTable */.bI)(value.steps))
            return value;
        const renamed = renamedKeys(value.steps, tableAt(now, 'steps'), STEPS);
        if (renamed.size === 0)
            return value;
        steps.set(owner, renamed);
        return table({ ...value, steps: withKeys(value.steps, renamed) });
    };
    const alignJob = (id, job) => {
        const to = jobs.get(id) ?? id;
        if (!(0,entries/* isTable */.bI)(job))
            return job;
        // A name that nobody wrote is the id.
        const named = to !== id && job.name === id ? table({ ...job, name: to }) : job;
        return alignSteps(to, named, tableAt(after, 'jobs', to));
    };
    const move = (segments, byJob, stepsOf) => {
        const moved = [...segments];
        const [first, id = ''] = segments;
        if (first === 'jobs' && segments.length > 1)
            moved[1] = byJob.get(id) ?? id;
        const at = first === 'jobs' ? 3 : 2;
        const step = segments[at];
        if (segments[at - 1] === 'steps' && step !== undefined) {
            moved[at] = stepsOf(first === 'jobs' ? id : '')?.get(step) ?? step;
        }
        return moved;
    };
    let aligned = before;
    if ((0,entries/* isTable */.bI)(before)) {
        const made = table(before);
        if ((0,entries/* isTable */.bI)(before.jobs)) {
            const all = Object.create(null);
            for (const [id, job] of Object.entries(before.jobs)) {
                all[jobs.get(id) ?? id] = alignJob(id, job);
            }
            made.jobs = all;
        }
        if ((0,entries/* isTable */.bI)(before.runs))
            made.runs = alignSteps('', before.runs, tableAt(after, 'runs'));
        aligned = made;
    }
    const oldJobs = turned(jobs);
    return {
        before: aligned,
        toNew: (segments) => move(segments, jobs, (id) => steps.get(id === '' ? '' : (jobs.get(id) ?? id))),
        toOld: (segments) => {
            const old = (id) => {
                const found = steps.get(id);
                return found && turned(found);
            };
            return move(segments, oldJobs, old);
        },
    };
};

// EXTERNAL MODULE: ./packages/core/lib/severity/workflow/gates.js + 1 modules
var gates = __webpack_require__(7175);
;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/step-keys.js

const bare = (line) => line
    .trim()
    .slice(0, 300)
    .split(/\s+/)
    .slice(0, 3)
    .join(' ')
    .replace(/\s*(?:\|\||&&|;).*$/, '')
    .slice(0, 80);
/** A command's first words, without what is appended to swallow its failure. */
const commandKey = (run) => {
    const lines = run
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '' && !/^\s*(?:#|set [-+])/.test(line));
    return bare(lines[0] ?? 'run');
};
/** `evil/checkout@v1` and `actions/checkout@v4` are the same step with another owner. */
const usesKey = (uses) => {
    const path = uses.replace(/@[^@]*$/, '');
    return path.startsWith('.') ? path : path.slice(path.indexOf('/') + 1);
};
const base = (step, index) => {
    if (!(0,entries/* isTable */.bI)(step))
        return String(index);
    const { id, name, uses, run } = step;
    if (typeof id === 'string')
        return id;
    if (typeof name === 'string')
        return name;
    if (typeof uses === 'string')
        return usesKey(uses);
    return typeof run === 'string' ? commandKey(run) : String(index);
};
/**
 * A name for each step that outlives moving it: id, else name, else the action without its owner
 * and ref, else the command's first words. A name met before gets ` #2`, ` #3` …
 */
const stepKeys = (steps) => {
    const met = new Map();
    return steps.map((step, index) => {
        const key = base(step, index);
        const times = (met.get(key) ?? 0) + 1;
        met.set(key, times);
        return times === 1 ? key : `${key} #${times}`;
    });
};

// EXTERNAL MODULE: ./packages/core/lib/severity/workflow/untrusted.js
var untrusted = __webpack_require__(75234);
;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/normalize.js






const normalize_table = (entries = []) => {
    const made = Object.create(null);
    for (const [key, value] of entries)
        if (value !== undefined)
            made[key] = value;
    return made;
};
const normalize_text = (value) => typeof value === 'string' ? value : undefined;
const asList = (value) => value === undefined || value === null
    ? undefined
    : Array.isArray(value)
        ? value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)))
        : [typeof value === 'string' ? value : JSON.stringify(value)];
/** `on: push`, `on: [push]` and `on: {push: …}` say the same. */
const triggers = (on) => {
    if ((0,entries/* isTable */.bI)(on))
        return normalize_table(Object.entries(on).map(([name, value]) => [name, value ?? normalize_table()]));
    return on === undefined ? undefined : normalize_table((asList(on) ?? []).map((name) => [name, normalize_table()]));
};
/** `read-all` and `write-all` become `{'*': …}`; `{}` gives nothing. */
const permissions = (value) => {
    if (typeof value === 'string')
        return normalize_table([['*', value.replace(/-all$/, '')]]);
    return (0,entries/* isTable */.bI)(value) ? value : undefined;
};
/** Names of the secrets in a part of the file. */
const secretsOf = (part) => part === undefined ? [] : (0,untrusted/* secretsIn */.VY)(JSON.stringify(part));
const nonEmpty = (list) => (list.length > 0 ? list : undefined);
/** Keys that are put beside what is written; a file that writes them itself does not count. */
const DERIVED = new Set(['gates', 'bypasses', 'injections', 'head-checkout', 'secrets-given']);
const step = (raw, around, owner) => {
    const run = normalize_text(raw.run);
    const uses = normalize_text(raw.uses);
    const inputs = (0,entries/* isTable */.bI)(raw.with) ? raw.with : normalize_table();
    const script = uses?.includes('github-script') ? normalize_text(inputs.script) : undefined;
    const about = {
        ...(run === undefined ? {} : { run }),
        ...(uses === undefined ? {} : { uses }),
    };
    const ref = normalize_text(inputs.ref);
    const repository = normalize_text(inputs.repository);
    const head = (0,untrusted/* checksOutHead */.wG)({
        ...about,
        ...(ref === undefined ? {} : { ref }),
        ...(repository === undefined ? {} : { repository }),
    });
    return normalize_table([
        ...Object.entries(raw).filter(([key]) => key !== 'name' && key !== 'id' && !DERIVED.has(key)),
        ['gates', nonEmpty((0,gates/* gatesOf */.og)(about))],
        ['bypasses', nonEmpty(run === undefined ? [] : (0,gates/* bypassesOf */.WQ)(run))],
        ['injections', nonEmpty((0,untrusted/* injectionsOf */.Qe)(`${run ?? ''}\n${script ?? ''}`))],
        ['head-checkout', head || undefined],
        [
            'secrets-given',
            uses !== undefined && (0,action_ref/* isThirdParty */.YI)(uses, owner)
                ? nonEmpty([...new Set([...secretsOf(raw.with), ...secretsOf(raw.env), ...around])].sort())
                : undefined,
        ],
    ]);
};
const steps = (list, at, around, context) => {
    if (!Array.isArray(list))
        return undefined;
    const made = normalize_table();
    const keys = stepKeys(list);
    for (const [index, raw] of list.entries()) {
        const key = keys[index] ?? String(index);
        made[key] = (0,entries/* isTable */.bI)(raw) ? step(raw, around, context.owner) : raw;
        context.places.set((0,setting_path/* joinPath */.u)([...at, key]), (0,setting_path/* joinPath */.u)([...at, String(index)]));
    }
    return made;
};
const union = (made) => {
    const found = new Set();
    for (const item of Object.values(made ?? {})) {
        const gates = (0,entries/* isTable */.bI)(item) ? item.gates : undefined;
        if (Array.isArray(gates))
            for (const gate of gates)
                found.add(String(gate));
    }
    return nonEmpty([...found].sort());
};
/** A workflow that is called is known by its name alone: `./.github/workflows/test.yml` tests. */
const calledGates = (uses) => {
    const name = /([^/@]+?)\.ya?ml(?:@|$)/.exec(normalize_text(uses) ?? '')?.[1];
    return name === undefined ? undefined : nonEmpty((0,gates/* gatesNamed */.oT)(name));
};
const job = (id, raw, context) => {
    const made = steps(raw.steps, ['jobs', id, 'steps'], [...secretsOf(raw.env), ...context.secrets], context);
    const environment = (0,entries/* isTable */.bI)(raw.environment) ? raw.environment.name : raw.environment;
    return normalize_table([
        ...Object.entries(raw).filter(([key]) => key !== 'id' && !DERIVED.has(key)),
        ['name', normalize_text(raw.name) ?? id],
        ['permissions', permissions(raw.permissions)],
        ['runs-on', asList((0,entries/* isTable */.bI)(raw['runs-on']) ? raw['runs-on'].labels : raw['runs-on'])],
        ['needs', asList(raw.needs)],
        ['environment', environment],
        ['steps', made],
        ['gates', union(made) ?? calledGates(raw.uses)],
        ['id', id],
    ]);
};
/** Writes a parsed workflow, or a composite action, out as it is compared. */
const normalizeWorkflow = (value, owner) => {
    const context = {
        owner,
        secrets: (0,entries/* isTable */.bI)(value) ? secretsOf(value.env) : [],
        places: new Map(),
    };
    if (!(0,entries/* isTable */.bI)(value))
        return { value, places: context.places };
    const jobs = value.jobs;
    const runs = value.runs;
    return {
        places: context.places,
        value: normalize_table([
            ...Object.entries(value),
            ['on', triggers(value.on)],
            ['permissions', permissions(value.permissions)],
            [
                'jobs',
                (0,entries/* isTable */.bI)(jobs)
                    ? normalize_table(Object.entries(jobs).map(([id, raw]) => [
                        id,
                        (0,entries/* isTable */.bI)(raw) ? job(id, raw, context) : raw,
                    ]))
                    : jobs,
            ],
            [
                'runs',
                (0,entries/* isTable */.bI)(runs)
                    ? normalize_table([
                        ...Object.entries(runs),
                        ['steps', steps(runs.steps, ['runs', 'steps'], [], context)],
                    ])
                    : runs,
            ],
        ]),
    };
};
/** Where a setting as compared stands in the file: the step's position instead of its name. */
const placeOf = (workflow, path) => {
    const segments = (0,setting_path/* splitPath */.U)(path);
    for (let length = segments.length; length > 2; length -= 1) {
        const place = workflow.places.get((0,setting_path/* joinPath */.u)(segments.slice(0, length)));
        if (place !== undefined)
            return (0,setting_path/* joinPath */.u)([...(0,setting_path/* splitPath */.U)(place), ...segments.slice(length)]);
    }
    return path;
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/index.js











/***/ }),

/***/ 7175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WQ: () => (/* binding */ bypassesOf),
  oT: () => (/* binding */ gatesNamed),
  og: () => (/* binding */ gatesOf)
});

// EXTERNAL MODULE: ./packages/core/lib/model/shape.js
var shape = __webpack_require__(49525);
// EXTERNAL MODULE: ./packages/core/lib/settings/format.js
var format = __webpack_require__(6223);
;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/gate-words.js
const table = (words) => new Map(Object.entries(words).flatMap(([gate, names]) => names.split(' ').map((name) => [name, gate])));
/** Commands that do nothing but check. */
const COMMANDS = table({
    tests: 'vitest jest pytest mocha ava tox nox rspec phpunit ctest bats unittest gotestsum karma wtr behave',
    lint: 'eslint oxlint flake8 pylint rubocop shellcheck actionlint zizmor stylelint hadolint golangci-lint markdownlint markdownlint-cli2 yamllint ktlint swiftlint clippy-driver tflint standard xo',
    types: 'tsc vue-tsc mypy pyright basedpyright',
    coverage: 'codecov coveralls nyc c8',
    'unused code': 'knip vulture depcheck ts-prune',
    dependencies: 'pip-audit osv-scanner govulncheck snyk safety',
    secrets: 'gitleaks trufflehog detect-secrets git-secrets',
    'code scanning': 'semgrep codeql bandit gosec trivy checkov tfsec grype',
    checks: 'pre-commit',
});
/** Commands that check with one of their subcommands (or options, where it begins with a dash). */
const SUBCOMMANDS = {
    go: table({ tests: 'test', lint: 'vet' }),
    cargo: table({
        tests: 'test nextest',
        lint: 'clippy',
        dependencies: 'audit deny',
        types: 'check',
    }),
    dotnet: table({ tests: 'test', lint: 'format' }),
    swift: table({ tests: 'test' }),
    mix: table({ tests: 'test', lint: 'credo', types: 'dialyzer' }),
    flutter: table({ tests: 'test', lint: 'analyze' }),
    dart: table({ tests: 'test', lint: 'analyze' }),
    sbt: table({ tests: 'test' }),
    bazel: table({ tests: 'test' }),
    node: table({ tests: '--test' }),
    deno: table({ tests: 'test', lint: 'lint', types: 'check', coverage: 'coverage' }),
    bun: table({ tests: 'test', dependencies: 'audit' }),
    npm: table({ tests: 'test t tst', dependencies: 'audit' }),
    pnpm: table({ tests: 'test t', dependencies: 'audit' }),
    yarn: table({ tests: 'test', dependencies: 'audit' }),
    composer: table({ tests: 'test', dependencies: 'audit' }),
    mvn: table({ tests: 'test verify', lint: 'checkstyle:check' }),
    mvnw: table({ tests: 'test verify', lint: 'checkstyle:check' }),
    helm: table({ lint: 'lint' }),
    terraform: table({ checks: 'validate' }),
    playwright: table({ tests: 'test' }),
    cypress: table({ tests: 'run' }),
    ruff: table({ lint: 'check --check' }),
    biome: table({ lint: 'check ci lint' }),
    prettier: table({ lint: '--check -c -l' }),
    black: table({ lint: '--check' }),
    ty: table({ types: 'check' }),
    flow: table({ types: 'check' }),
    coverage: table({ coverage: 'report', tests: 'run' }),
    docker: table({ 'code scanning': 'scout' }),
};
/** What the words in the name of a script or a target mean. */
const SCRIPT_WORDS = table({
    tests: 'test tests unit e2e integration spec vitest jest pytest mocha playwright cypress',
    lint: 'lint linting eslint biome oxlint ruff stylelint clippy shellcheck actionlint',
    types: 'typecheck typechecking tsc mypy pyright',
    coverage: 'coverage cov',
    'unused code': 'knip unused depcheck',
    dependencies: 'audit',
    secrets: 'gitleaks secrets',
    'code scanning': 'semgrep codeql trivy',
    checks: 'check checks validate conform',
});
/** Actions that check, by their `owner/name`. */
const ACTIONS = [
    [
        'code scanning',
        /codeql-action|semgrep|trivy-action|checkov|sonar\w*|scorecard-action|anchore/i,
    ],
    ['secrets', /gitleaks|trufflehog/i],
    ['dependencies', /dependency-review|osv-scanner|snyk/i],
    ['coverage', /codecov|coveralls/i],
    ['lint', /super-linter|golangci-lint|reviewdog|actionlint|zizmor|eslint|biome|ruff/i],
    ['tests', /cypress-io|playwright/i],
];

// EXTERNAL MODULE: ./packages/core/lib/severity/workflow/shell-commands.js
var shell_commands = __webpack_require__(66901);
;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/gates.js




/** Options of package managers and task runners that take a value. */
const WITH_VALUE = [
    '-C',
    '-f',
    '-w',
    '--cwd',
    '--dir',
    '--directory',
    '--file',
    '--filter',
    '--manifest-path',
    '--prefix',
    '--workspace',
];
const PACKAGE_MANAGERS = new Set(['npm', 'pnpm', 'yarn', 'bun']);
/** Subcommands that are no script, whatever the words in what follows. */
const NOT_A_SCRIPT = new Set('add ci config create dedupe exec i import info init install link list ls outdated pack patch publish remove root set store uninstall up update version view why'.split(' '));
const TASK_RUNNERS = new Set('make gmake just task rake gradle gradlew mise invoke inv turbo nx lerna moon wireit hatch poe'.split(' '));
const INTERPRETERS = /^(?:bash|sh|zsh|node|python[\d.]*|ruby|perl|tsx|ts-node|source|\.)$/;
/** What the name of a script, a target or a file says: `test:unit`, `type-check`, `run_tests.sh`. */
const gatesOfName = (name) => {
    const words = name
        .slice(0, 200)
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/);
    const found = words.flatMap((word) => SCRIPT_WORDS.get(word) ?? []);
    // `type-check` is one thing, not a check of its own.
    return /type.?check/i.test(name) ? [...found.filter((gate) => gate !== 'checks'), 'types'] : found;
};
const gatesOfCommand = ([first = '', ...all]) => {
    const name = (0,format/* baseName */.F)(first).toLowerCase();
    const plain = COMMANDS.get(name);
    const rest = (0,shell_commands/* afterOptions */.v)(all, WITH_VALUE);
    const [target = ''] = rest;
    if (plain !== undefined) {
        const inner = name === 'nyc' || name === 'c8' ? gatesOfCommand(rest) : [];
        return [plain, ...measured(all, plain), ...inner];
    }
    const subcommands = (0,shape/* own */.ZV)(SUBCOMMANDS, name);
    const sub = subcommands?.get(target) ??
        all
            .map((word) => (word.startsWith('-') ? subcommands?.get(word) : undefined))
            .find((gate) => gate !== undefined);
    if (sub !== undefined)
        return [sub, ...measured(all, sub)];
    if (PACKAGE_MANAGERS.has(name)) {
        const isRun = target === 'run' || target === 'run-script';
        const [script = ''] = isRun ? (0,shell_commands/* afterOptions */.v)(rest.slice(1), WITH_VALUE) : rest;
        if (!isRun && (name === 'npm' || NOT_A_SCRIPT.has(script)))
            return [];
        // pnpm and yarn run what is installed by its bare name.
        const binary = isRun ? [] : gatesOfCommand(rest);
        const gates = [...new Set([...gatesOfName(script), ...binary])];
        return [...gates, ...measured(all, gates[0])];
    }
    if (TASK_RUNNERS.has(name)) {
        return rest.filter((word) => /^:?[a-z]/i.test(word) && word !== 'run').flatMap(gatesOfName);
    }
    if (INTERPRETERS.test(name))
        return target === '' ? [] : gatesOfName((0,format/* baseName */.F)(target));
    return first.includes('/') ? gatesOfName((0,format/* baseName */.F)(first)) : [];
};
/** Tests that are run with a coverage option also measure it. */
const measured = (words, gate) => gate === 'tests' && words.some((word) => /^--?cov(?:er|erage)?(?:[=.]|$)/.test(word))
    ? ['coverage']
    : [];
const gatesOfScript = (script) => (0,shell_commands/* commandsOf */.K)(script).flatMap(gatesOfCommand);
/**
 * The gates that a step's command or action is, sorted; [] where it only does work. Commands are
 * known by their first words and scripts by their name: an address, a header or an option says nothing.
 */
const gatesOf = (step) => {
    const found = new Set(step.run === undefined ? [] : gatesOfScript(step.run));
    const action = step.uses?.replace(/@[^@]*$/, '') ?? '';
    for (const [gate, pattern] of ACTIONS)
        if (pattern.test(action))
            found.add(gate);
    return [...found].sort();
};
/** The gates that a name stands for: that of a workflow that is called, `test.yml`. */
const gatesNamed = (name) => [...new Set(gatesOfName(name))].sort();
const SWALLOWED = /\|\|\s*(?:true\b|:(?:\s|$)|exit 0|echo\b)|;\s*(?:true|exit 0)\s*$|--passWithNoTests|--exit-zero|--no-error-on-unmatched-pattern/;
/** Places in a gate's command where its failure is swallowed, as written; sorted, bounded. */
const bypassesOf = (run) => {
    const found = new Set();
    const lines = run.replaceAll(/\\\r?\n/g, ' ').split(/\r?\n/);
    let gates = 0;
    for (const line of lines) {
        if (gatesOfScript(line).length === 0)
            continue;
        gates += 1;
        if (SWALLOWED.test(line))
            found.add(line.trim().slice(0, 200));
    }
    if (gates > 0) {
        for (const line of lines) {
            if (/^\s*(?:set \+(?:e|o errexit)|exit 0)\b/.test(line))
                found.add(line.trim());
        }
    }
    return [...found].sort().slice(0, 20);
};


/***/ }),

/***/ 66901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ commandsOf),
/* harmony export */   v: () => (/* binding */ afterOptions)
/* harmony export */ });
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49525);

/** So much of a script is read; a step that checks something says so early. */
const MAX_SCRIPT = 200_000;
const ENDS = new Set(['\n', ';', '&', '|', '(', ')']);
/**
 * The commands of a shell script, as far as they can be told without running it: cut at line ends,
 * `;`, `&&`, `||` and `|` outside of quotes; comments are left out.
 */
const splitCommands = (script) => {
    const commands = [];
    let words = [];
    let word = '';
    let isWord = false;
    let quote = '';
    const endWord = () => {
        if (isWord)
            words.push(word);
        word = '';
        isWord = false;
    };
    const endCommand = () => {
        endWord();
        if (words.length > 0)
            commands.push(words);
        words = [];
    };
    const text = script.slice(0, MAX_SCRIPT).replaceAll(/\\\r?\n/g, ' ');
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at] ?? '';
        if (quote !== '') {
            if (char === quote)
                quote = '';
            else
                word += char;
        }
        else if (char === '"' || char === "'") {
            quote = char;
            isWord = true;
        }
        else if (char === '\\') {
            at += 1;
            word += text[at] ?? '';
            isWord = true;
        }
        else if (char === '#' && !isWord) {
            const end = text.indexOf('\n', at);
            if (end === -1)
                break;
            at = end - 1;
        }
        else if (ENDS.has(char))
            endCommand();
        else if (/\s/.test(char))
            endWord();
        else {
            word += char;
            isWord = true;
        }
    }
    endCommand();
    return commands;
};
/** Words of the shell that stand before a command. */
const AROUND = new Set(['if', 'then', 'else', 'elif', 'do', 'while', 'until', '!', '{', 'time']);
/** Commands that run another one, with the options of theirs that take a value. */
const RUNNERS = {
    npx: ['-p', '--package'],
    bunx: [],
    pnpx: [],
    uvx: ['--from', '--with'],
    pipx: [],
    sudo: ['-u'],
    env: ['-u'],
    exec: [],
    command: [],
    nice: ['-n'],
    timeout: ['-k', '-s'],
    'xvfb-run': ['-s'],
    'cross-env': [],
    dotenv: ['-e'],
};
/** Subcommands of package managers that run what follows. */
const EXECUTES = {
    npm: ['exec', 'x'],
    pnpm: ['exec', 'dlx'],
    yarn: ['exec', 'dlx'],
    bun: ['x'],
    uv: ['run'],
    poetry: ['run'],
    pdm: ['run'],
    hatch: ['run'],
    pipenv: ['run'],
    rye: ['run'],
    bundle: ['exec'],
};
/** What is left after the options at the beginning. */
const afterOptions = (words, withValue = []) => {
    let at = 0;
    while (words[at]?.startsWith('-'))
        at += withValue.includes(words[at] ?? '') ? 2 : 1;
    return words.slice(at);
};
const unwrapped = (words) => {
    let rest = words;
    for (let round = 0; round < 10; round += 1) {
        const [first = '', second = ''] = rest;
        const options = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(RUNNERS, first);
        if (AROUND.has(first) || /^[A-Za-z_]\w*=/.test(first))
            rest = rest.slice(1);
        else if (first === 'timeout')
            rest = afterOptions(rest.slice(1), options).slice(1);
        else if (options !== undefined)
            rest = afterOptions(rest.slice(1), options);
        else if ((0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(EXECUTES, first)?.includes(second))
            rest = afterOptions(rest.slice(2));
        else if (/^python[\d.]*$/.test(first) && second === '-m')
            rest = rest.slice(2);
        else if (/^(?:ba|z)?sh$/.test(first) && second.endsWith('c') && second.startsWith('-')) {
            return splitCommands(rest[2] ?? '')[0] ?? [];
        }
        else
            return rest;
    }
    return rest;
};
/** The commands of a script without what only runs them (`npx`, `sudo`, `poetry run`, `CI=1`). */
const commandsOf = (script) => splitCommands(script).map(unwrapped);


/***/ })

};
