export const id = 367;
export const ids = [367,5471];
export const modules = {

/***/ 49525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   Y8: () => (/* binding */ isTextUpTo),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/**
 * What values from outside are read with: files that a hand, a merge or a later version may have
 * been at, answers of plugins, JSON of other tools. Nothing about them is taken for granted.
 */
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/**
 * What a record itself says under a key: keys come from outside, and `constructor` is in every object.
 * @returns undefined where it says nothing
 */
const own = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;
/** Whether a text can be read as a moment. */
const isTime = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
/** Whether a value is a text that says something, in so many characters at the most. */
const isTextUpTo = (most) => (value) => typeof value === 'string' && value.trim() !== '' && value.length <= most;


/***/ }),

/***/ 13422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ errorGroups)
/* harmony export */ });
/** Errors by what they say: a spent hour says the same of thousands of repositories. */
const errorGroups = ({ errors }) => {
    const groups = new Map();
    for (const { where, ...said } of errors) {
        const key = JSON.stringify([said.reason, said.permission]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { ...said, where: [where] });
        else
            group.where.push(where);
    }
    return [...groups.values()];
};


/***/ }),

/***/ 40553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   W: () => (/* binding */ verdict)
/* harmony export */ });
/* harmony import */ var _looked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25447);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72487);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69426);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69860);




const repositories = (number) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(number, 'repository', 'repositories');
const outcome = (report) => {
    const { unknown } = report.totals.status;
    const findings = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsCount */ .cy)(report);
    const open = report.repositories.flatMap((one) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .openFindings */ .lb)(one).map(({ finding }) => finding));
    const exempted = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .exemptedCount */ .oq)(report.repositories);
    const { looked: number, left } = (0,_looked_js__WEBPACK_IMPORTED_MODULE_0__/* .looked */ .ne)(report);
    const notDue = (0,_looked_js__WEBPACK_IMPORTED_MODULE_0__/* .auditsNotDue */ ._C)(report);
    const isNone = findings === 0 && number === 0 && left.length > 0;
    return {
        worst: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .worstOf */ .hm)(report),
        findings,
        grades: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .bySeverity */ .Np)((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .countBySeverity */ .Ot)(open)),
        where: repositories(number),
        idle: report.repositories.length > 0 ? null : idleWords(report),
        none: isNone ? left : null,
        limits: [
            ...(exempted > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(exempted, 'finding')} exempted`] : []),
            ...(!isNone && left.length > 0 ? [`${repositories(left.length)} not looked at`] : []),
            ...(notDue > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(notDue, 'audit')} not due: what was said last stands`] : []),
            ...(unknown > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(unknown, 'thing')} could not be checked`] : []),
            ...(report.errors.length > 0 ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(report.errors.length, 'error')] : []),
        ],
    };
};
/** No repository in the report: all is as it was, or there was none to begin with. */
const idleWords = ({ unchanged }) => unchanged > 0
    ? `No drift, ${repositories(unchanged)} unchanged since the last scan`
    : 'Nothing was looked at';
/** What was not looked at and why, where that is one repository; else how many. */
const unlooked = ([first, ...others], name, text) => first === undefined || others.length > 0
    ? repositories(others.length + 1)
    : `${name(first.name)} ${text((0,_looked_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutIn */ .Xi)(first)?.reason ?? '')}`;
/** Where something could not be looked at, nobody knows that there is none. */
const noDrift = ({ errors }) => (errors.length > 0 ? 'No drift found' : 'No drift');
/** The headline in Markdown: `**🟢 No drift** in 3 repositories (2 things could not be checked)`. */
const headline = (report) => {
    const { worst, findings, grades, where, none, idle, limits } = outcome(report);
    const said = none !== null
        ? `**⚪ Not looked at**: ${unlooked(none, (name) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(name, 140), _text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)}`
        : idle !== null
            ? `**${report.unchanged > 0 ? '🟢' : '⚪'} ${idle}**`
            : worst === null
                ? `**${report.errors.length > 0 ? '⚪' : '🟢'} ${noDrift(report)}** in ${where}`
                : `**${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grade */ .on)(worst).split(' ')[0]} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(findings, 'finding')}: ${grades}** in ${where}`;
    const all = [...limits, ...(report.scan.dryRun ? ['dry run: nothing was written'] : [])];
    return `${said}${all.length > 0 ? ` (${all.join('; ')})` : ''}`;
};
/** The same as plain words, for the last line on a terminal. */
const verdict = (report) => {
    const { worst, findings, grades, where, none, idle, limits } = outcome(report);
    const words = (text) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)(text, 300);
    const said = none !== null
        ? `Not looked at: ${unlooked(none, words, words)}`
        : idle !== null
            ? idle
            : worst === null
                ? `${noDrift(report)} in ${where}`
                : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(findings, 'finding')}, worst ${worst} (${grades}) in ${where}`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)([said, ...limits].join('; '));
};


/***/ }),

/***/ 25447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ skippedReasons),
/* harmony export */   Xi: () => (/* binding */ leftOutIn),
/* harmony export */   _C: () => (/* binding */ auditsNotDue),
/* harmony export */   iC: () => (/* binding */ isUnlooked),
/* harmony export */   ne: () => (/* binding */ looked),
/* harmony export */   yY: () => (/* binding */ leftOutGroups)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78556);
/* harmony import */ var _standards_left_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85471);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72487);



/** Why a repository was not looked at (any further), or null. */
const leftOutIn = ({ results }) => {
    for (const result of results) {
        const left = (0,_standards_left_out_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOutOf */ .Tt)(result);
        if (left !== null)
            return left;
    }
    return null;
};
/** A repository of which nothing is known: left out, and nothing was found before that. */
const isUnlooked = (repository) => leftOutIn(repository) !== null && (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .openFindings */ .lb)(repository).length === 0;
/** What the verdict is about, and how many repositories it is not about. */
const looked = ({ repositories }) => {
    const left = repositories.filter(isUnlooked);
    return { looked: repositories.length - left.length, left };
};
/** Repositories that were left out, by the same reason together. */
const leftOutGroups = (repositories) => {
    const groups = new Map();
    for (const repository of repositories) {
        const left = leftOutIn(repository);
        if (left === null)
            continue;
        const key = JSON.stringify([left.reason, left.whatToDo]);
        const group = groups.get(key) ?? { left, names: [] };
        group.names.push(repository.name);
        groups.set(key, group);
    }
    return [...groups.values()];
};
/**
 * Checks of a repository that is looked at which had nothing to judge: one entry for each reason.
 * What nobody asked for is only worth a word where the report is about one repository.
 */
const skippedReasons = (results, isAlone) => {
    const groups = new Map();
    for (const result of results) {
        if (result.status !== 'skipped' || (0,_standards_left_out_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOutOf */ .Tt)(result) !== null)
            continue;
        if (!isAlone && (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndeclared */ .aS)(result))
            continue;
        const checks = groups.get(result.message) ?? new Set();
        groups.set(result.message, checks.add(result.check));
    }
    return [...groups].map(([message, checks]) => ({ message, checks: [...checks] }));
};
/** Audits that were not due: what they found last stands, and is not among the findings. */
const auditsNotDue = ({ repositories }) => repositories
    .flatMap(({ results }) => results)
    .filter((result) => result.check.startsWith('audit/') &&
    result.status === 'skipped' &&
    !(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndeclared */ .aS)(result) &&
    (0,_standards_left_out_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOutOf */ .Tt)(result) === null).length;


/***/ }),

/***/ 89589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./packages/core/lib/model/commit.js
var model_commit = __webpack_require__(28263);
// EXTERNAL MODULE: ./packages/core/lib/report/errors.js
var errors = __webpack_require__(13422);
// EXTERNAL MODULE: ./packages/core/lib/report/headline.js
var headline = __webpack_require__(40553);
// EXTERNAL MODULE: ./packages/core/lib/report/infra-coverage.js + 2 modules
var infra_coverage = __webpack_require__(52130);
// EXTERNAL MODULE: ./packages/core/lib/report/infra-table.js
var infra_table = __webpack_require__(87514);
// EXTERNAL MODULE: ./packages/core/lib/report/text.js
var report_text = __webpack_require__(69426);
// EXTERNAL MODULE: ./packages/core/lib/report/words.js
var words = __webpack_require__(69860);
;// CONCATENATED MODULE: ./packages/core/lib/report/infra-lines.js




const MOST = 30;
const line = (place) => {
    const { environment, account, region, stacks, checked, changed, missing, unknown } = place;
    const name = [environment, account, region ?? ''].filter(Boolean).join(' ');
    if (place.skipped !== undefined)
        return `${(0,report_text/* terminal */.Fo)(name, 120)}: ${(0,report_text/* terminal */.Fo)(place.skipped, 200)}`;
    const orphaned = (0,infra_table/* orphanedWords */.H)(place);
    const said = [
        stacks.length === 0 ? '' : (0,words/* count */.U9)(stacks.length, 'stack'),
        checked === null ? (place.aside ? '' : 'not checked') : `${checked} checked`,
        `${changed} changed`,
        `${missing} missing`,
        orphaned === '–' ? '' : orphaned === '?' ? 'orphans not seen' : `${orphaned} orphaned`,
        `${unknown} unknown`,
    ];
    return `${(0,report_text/* terminal */.Fo)(name, 120)}: ${said.filter(Boolean).join(', ')}`;
};
/** What was looked at, a line for each region of each account; none without infra checks. */
const coverageLines = (repository) => {
    const coverage = (0,infra_coverage/* coverageOf */._)(repository);
    if (coverage === null)
        return [];
    const { places, uncompared, suppressed } = coverage;
    const passed = suppressed.reduce((sum, one) => sum + one.count, 0);
    const left = places.length - MOST;
    return [
        ...places.slice(0, MOST).map(line),
        ...(left > 0 ? [`and ${(0,words/* count */.U9)(left, 'more region')}`] : []),
        ...(uncompared.length > 0
            ? [`${(0,words/* count */.U9)(uncompared.length, 'resource')} that CloudFormation does not compare`]
            : []),
        ...(passed > 0 ? [`${(0,words/* count */.U9)(passed, 'difference')} known to be no drift`] : []),
    ];
};

// EXTERNAL MODULE: ./packages/core/lib/report/looked.js
var looked = __webpack_require__(25447);
// EXTERNAL MODULE: ./packages/core/lib/report/reason.js
var report_reason = __webpack_require__(61121);
// EXTERNAL MODULE: ./packages/core/lib/report/report.js
var report_report = __webpack_require__(72487);
// EXTERNAL MODULE: ./packages/core/lib/report/finding-words.js
var finding_words = __webpack_require__(13012);
// EXTERNAL MODULE: ./packages/core/lib/report/resource-words.js
var resource_words = __webpack_require__(58565);
;// CONCATENATED MODULE: ./packages/core/lib/report/terminal-finding.js






const COLOURS = {
    critical: ['bold', 'red'],
    high: 'red',
    medium: 'yellow',
    low: 'cyan',
    info: 'dim',
};
/** File and line, where the title does not tell them. */
const place = ({ file, line, title }) => {
    if (file === undefined)
        return '';
    const where = `${file}${line === undefined ? '' : `:${line}`}`;
    const isSaid = title.startsWith(`${where}:`) || (line === undefined && title.includes(file));
    return isSaid ? '' : (0,report_text/* terminal */.Fo)(where, 220);
};
/** The property, and both sides of it. */
const resourceChange = (finding) => {
    const difference = (0,resource_words/* resourceSides */.b_)(finding);
    const values = difference === null ? '' : (0,finding_words/* differenceLine */.QH)(difference, (value) => (0,report_text/* terminal */.Fo)((0,report_text/* bound */.$s)(value, 160)));
    return [(0,report_text/* terminal */.Fo)((0,resource_words/* propertyOf */.$r)(finding), 200), values].filter(Boolean).join(': ');
};
/** The values, where the title does not tell them already. */
const change = (finding) => {
    if (finding.resource !== undefined)
        return resourceChange(finding);
    const isNamed = (0,finding_words/* titleWords */.id)(finding).includes((0,words/* shortShas */.Qg)(finding.subject));
    const difference = (0,finding_words/* differenceOf */.Pq)(finding);
    const values = difference === null ? '' : (0,finding_words/* differenceLine */.QH)(difference, (value) => (0,report_text/* terminal */.Fo)((0,report_text/* bound */.$s)(value, 160)));
    if (difference?.kind === 'state')
        // A setting of GitHub has no file that would name it.
        return finding.setAt === undefined || isNamed
            ? values
            : `${(0,report_text/* terminal */.Fo)(finding.subject, 200)}: ${values}`;
    if (isNamed || finding.direction === undefined)
        return '';
    const subject = (0,report_text/* terminal */.Fo)(finding.subject, 200);
    return values === '' ? subject : `${subject}: ${values}`;
};
const commitText = (commit) => [
    `${(0,model_commit/* shortId */.m)((0,report_text/* terminal */.Fo)(commit.oid, 80))} ${(0,report_text/* terminal */.Fo)(commit.subject, 72)}`,
    (0,report_text/* terminal */.Fo)(commit.author, 60),
    (0,words/* day */.vd)(commit.time),
    commit.pullRequest && `pull request ${commit.pullRequest.number}`,
]
    .filter(Boolean)
    .join(', ');
const made = ({ evidence }) => {
    const { commits = [] } = evidence;
    if (commits.length > 0)
        return [
            ...(evidence.shared ? ['commits to this file:'] : []),
            ...commits.slice(0, 3).map(commitText),
            ...(commits.length > 3 ? [`and ${(0,words/* count */.U9)(commits.length - 3, 'older commit')}`] : []),
        ];
    const parts = [
        evidence.commit && (0,model_commit/* shortId */.m)((0,report_text/* terminal */.Fo)(evidence.commit, 80)),
        evidence.actor && (0,report_text/* terminal */.Fo)(evidence.actor, 60),
        evidence.event && (0,report_text/* terminal */.Fo)(evidence.event, 60),
        (0,words/* day */.vd)(evidence.time),
    ].filter(Boolean);
    return parts.length > 0 ? [parts.join(', ')] : [];
};
/** Where it is set or would be, where that is no file. */
const setBy = (finding) => {
    const { setAt } = finding;
    if (setAt === undefined)
        return '';
    const url = setAt.url === undefined ? '' : ` (${(0,report_text/* terminal */.Fo)(setAt.url, 300)})`;
    const verb = (0,finding_words/* isEvent */.xH)(finding) || finding.resource !== undefined ? 'see' : 'set in';
    return `${verb} ${(0,report_text/* terminal */.Fo)(setAt.name, 200)}${url}`;
};
const exemption = ({ exempted }) => exempted === undefined
    ? ''
    : `until ${(0,report_text/* terminal */.Fo)(exempted.expires, 20)} by ${(0,report_text/* terminal */.Fo)(exempted.owner, 60)}: ${(0,report_text/* terminal */.Fo)(exempted.reason, 200)}`;
/** A finding in full. */
const findingLines = ({ finding }, scanned, paint) => {
    const { severity, direction, state, since } = finding;
    const grade = paint(COLOURS[severity], severity.padEnd(8));
    const where = place(finding);
    const again = (0,finding_words/* againOf */.KJ)(finding, scanned);
    const history = [
        direction,
        again === null ? '' : finding_words/* AGAIN */.jM[again],
        state !== 'new' && (0,words/* day */.vd)(since) ? `since ${(0,words/* day */.vd)(since)}` : '',
    ].filter(Boolean);
    const details = [
        change(finding),
        finding.resource === undefined ? '' : (0,report_text/* terminal */.Fo)((0,resource_words/* resourceLine */.Vr)(finding.resource), 400),
        setBy(finding),
        ...made(finding),
        finding.exempted === undefined ? '' : `exempted ${exemption(finding)}`,
        finding.fix === undefined || !(0,report_report/* isOpen */.nT)(finding)
            ? ''
            : `fix: ${(0,words/* sentence */.em)((0,report_text/* terminal */.Fo)(finding.fix, 400))}`,
    ].filter(Boolean);
    return [
        `  ${grade} ${paint('bold', (0,report_text/* terminal */.Fo)((0,finding_words/* titleWords */.id)(finding), 300))}${where && `  ${paint('cyan', where)}`}${history.length > 0 ? `  (${history.join(', ')})` : ''}`,
        ...details.map((line) => `           ${line}`),
    ];
};
/** A finding that was told in full before, and is merely still there, in one line. */
const stillLine = ({ finding }, paint) => {
    const where = place(finding);
    const grade = paint(COLOURS[finding.severity], finding.severity.padEnd(8));
    return `  ${grade} ${(0,report_text/* terminal */.Fo)((0,finding_words/* titleWords */.id)(finding), 300)}${where && `  ${paint('cyan', where)}`}, since ${(0,words/* day */.vd)(finding.since)}`;
};
/** An exempted finding in one line: it is known, and nothing is to be done. */
const exemptedLine = ({ finding }, paint) => {
    const where = place(finding);
    return `  ${paint('dim', 'exempted')} ${finding.severity}: ${(0,report_text/* terminal */.Fo)((0,finding_words/* titleWords */.id)(finding), 200)}${where && `  ${where}`}  (${exemption(finding)})`;
};

// EXTERNAL MODULE: ./packages/core/lib/report/unknowns.js
var unknowns = __webpack_require__(97130);
;// CONCATENATED MODULE: ./packages/core/lib/report/terminal.js












/** What could not be judged, each reason once: a scan without a token would say little else. */
const unknownLines = ({ results }, { verbose, paint }) => (0,unknowns/* unseenGroups */.z)(results).map((unseen) => {
    const { message, permissions } = unseen;
    const needs = permissions.length > 0 ? ` (needs ${(0,report_text/* terminal */.Fo)(permissions.join(', '), 200)})` : '';
    const by = (0,unknowns/* unseenBy */.E)(unseen, (name) => (0,report_text/* terminal */.Fo)(name, 120), verbose);
    return `  ${paint('magenta', 'unknown ')} ${by}: ${(0,report_reason/* reasonLine */.$)(message, 300)}${needs}`;
});
const heading = (repository, paint) => {
    const { name, tier, status, commit, base } = repository;
    const range = commit === null ? '' : (0,model_commit/* shortId */.m)((0,report_text/* terminal */.Fo)(commit, 80));
    const from = base === null || base === commit ? '' : ` since ${(0,model_commit/* shortId */.m)((0,report_text/* terminal */.Fo)(base, 80))}`;
    const traits = [tier, status, range && `at ${range}${from}`].filter(Boolean).join(', ');
    return `${paint('bold', (0,report_text/* terminal */.Fo)(name, 200))}${traits && `  ${paint('dim', traits)}`}`;
};
/** Left out, with the lines to add where that is for this repository to decide. */
const leftOutLines = (repository, paint) => {
    const left = (0,looked/* leftOutIn */.Xi)(repository);
    if (left === null)
        return [];
    const { reason, whatToDo, add } = left;
    const said = `  ${paint('yellow', 'not looked at')}  ${(0,report_text/* terminal */.Fo)(reason, 300)}`;
    // Who left is told to restore the file.
    if (!(0,looked/* isUnlooked */.iC)(repository))
        return [said];
    return [
        said,
        ...(whatToDo === '' ? [] : [`  ${(0,report_text/* terminal */.Fo)(whatToDo, 300)}`]),
        ...Object.entries(add).flatMap(([file, text]) => [
            '',
            `    ${paint('bold', (0,report_text/* terminal */.Fo)(file, 100))}`,
            ...text.split('\n').map((line) => `      ${(0,report_text/* terminal */.Fo)(line, 200)}`),
        ]),
    ];
};
/** Their ids, the domain said once. */
const checkList = (checks) => {
    const [first = ''] = checks;
    const domain = first.slice(0, first.indexOf('/') + 1);
    const isShared = checks.every((check) => check.startsWith(domain));
    const names = checks.map((check, at) => (isShared && at > 0 ? check.slice(domain.length) : check));
    return (0,report_text/* terminal */.Fo)(names.join(', '), 400);
};
const skippedLines = ({ results }, { isAlone, paint }) => (0,looked/* skippedReasons */.SE)(results, isAlone).map(({ message, checks }) => `  ${paint('dim', 'skipped ')} ${checkList(checks)}: ${(0,report_text/* terminal */.Fo)(message, 300)}`);
const saysSomething = ({ results, resolved, notes }) => resolved.length > 0 ||
    notes.length > 0 ||
    results.some(({ findings, status }) => findings.length > 0 || status === 'unknown');
const repositoryLines = (repository, look) => {
    const { scanned, verbose, paint } = look;
    const found = (0,report_report/* findingsOf */.WX)(repository);
    const told = found.filter(({ finding }) => verbose || finding.exempted === undefined);
    const inShort = found.filter((one) => !told.includes(one));
    // Every night would repeat what the first one said of it.
    const isStill = ({ finding }) => !verbose && finding.state === 'open' && (0,report_report/* isOpen */.nT)(finding) && (0,words/* day */.vd)(finding.since) !== '';
    const body = [
        ...coverageLines(repository).map((line) => `  ${paint('dim', 'looked at')} ${line}`),
        ...told.flatMap((one) => isStill(one) ? stillLine(one, paint) : findingLines(one, scanned, paint)),
        ...unknownLines(repository, look),
        ...repository.resolved.map(({ title, why }) => `  ${paint('green', 'resolved')} ${(0,report_text/* terminal */.Fo)((0,words/* shortShas */.Qg)(title), 200)} (${(0,report_text/* terminal */.Fo)(why, 200)})`),
        ...skippedLines(repository, look),
        ...leftOutLines(repository, paint),
        ...repository.notes.map((note) => `  ${paint('dim', `note     ${(0,report_text/* terminal */.Fo)((0,words/* shortShas */.Qg)(note), 500)}`)}`),
        ...inShort.map((one) => exemptedLine(one, paint)),
    ];
    return body.length === 0
        ? [heading(repository, paint), `  ${paint('green', 'no drift')}`]
        : [heading(repository, paint), ...body];
};
/** Repositories in order of which some was not judged, by the same reason together. */
const skippedIn = (repositories) => {
    const groups = new Map();
    for (const { name, results } of repositories)
        for (const { message } of (0,looked/* skippedReasons */.SE)(results, false))
            groups.set(message, [...(groups.get(message) ?? []), name]);
    return [...groups].map(([message, names]) => `not all judged: ${namesOf(names)}: ${(0,report_text/* terminal */.Fo)(message, 300)}`);
};
const namesOf = (names) => (0,words/* firstOf */.Ku)(names, 10, (name) => (0,report_text/* terminal */.Fo)(name, 200));
/** What is not about one repository: left alone, not scanned, said of the scan, told. */
const runLines = (report, unshown, paint) => {
    const { unchanged, passedOver, notes, issues } = report;
    return [
        ...(0,looked/* leftOutGroups */.yY)(unshown).map(({ left, names }) => `not looked at: ${namesOf(names)}: ${(0,report_text/* terminal */.Fo)(left.reason, 200)}. ${(0,report_text/* terminal */.Fo)(left.whatToDo, 300)}`.trim()),
        ...skippedIn(unshown),
        ...(unchanged > 0
            ? [`unchanged since their last scan: ${(0,words/* count */.U9)(unchanged, 'repository', 'repositories')}`]
            : []),
        ...passedOver.map((row) => `passed over: ${(0,words/* count */.U9)(row.count, 'repository', 'repositories')}, ${(0,report_text/* terminal */.Fo)(row.reason, 200)}`),
        ...(0,errors/* errorGroups */.Z)(report).map(({ where, reason, permission }) => {
            const needs = permission === undefined ? '' : ` (needs ${(0,report_text/* terminal */.Fo)(permission, 200)})`;
            return `${paint('red', 'error:')} ${namesOf(where)}: ${(0,report_reason/* reasonLine */.$)(reason, 500)}${needs}`;
        }),
        ...notes.map((note) => `note: ${(0,report_text/* terminal */.Fo)((0,words/* shortShas */.Qg)(note), 500)}`),
        ...issues.map(({ action, url }) => `issue ${action}: ${(0,report_text/* terminal */.Fo)(url, 300)}`),
    ];
};
/**
 * The report for a terminal: each repository with its findings, gravest first, then what is unknown,
 * resolved, not looked at or exempted, and one line with the verdict at the end. Without `colour` it
 * holds no control sequence; what repositories say never does.
 * @param options.verbose what is exempted or merely still open in full, not in a line each, and
 *   every check that could not judge by name
 */
const renderTerminal = (report, options) => {
    const paint = (style, text) => 
    // The caller has looked at the stream, NO_COLOR and --no-color.
    options.colour ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const look = {
        scanned: report.scan.started,
        verbose: options.verbose === true,
        isAlone: report.repositories.length === 1,
        paint,
    };
    const busy = report.repositories.filter(saysSomething);
    // A lone repository is named even when it is in order; of many, only those with something to say.
    const shown = report.repositories.length === 1 ? report.repositories : busy;
    const unshown = report.repositories.filter((one) => !shown.includes(one));
    const quiet = unshown.filter((one) => !(0,looked/* isUnlooked */.iC)(one)).length;
    const isQuiet = (0,report_report/* findingsCount */.cy)(report) === 0;
    const isSeen = (0,looked/* looked */.ne)(report).looked > 0 || report.repositories.length === 0;
    const grade = isQuiet ? (isSeen ? 'green' : 'yellow') : COLOURS[(0,report_report/* worstOf */.hm)(report) ?? 'info'];
    return [
        ...shown.map((one) => repositoryLines(one, look).join('\n')),
        [
            ...(quiet > 0 ? [`no drift in ${(0,words/* count */.U9)(quiet, 'repository', 'repositories')}`] : []),
            ...runLines(report, unshown, paint),
            paint(grade, (0,headline/* verdict */.W)(report)),
        ].join('\n'),
    ].join('\n\n');
};


/***/ }),

/***/ 53926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ entryIndex),
/* harmony export */   Hn: () => (/* binding */ entriesByKey),
/* harmony export */   Hw: () => (/* binding */ isTableList),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   vG: () => (/* binding */ propertyIn),
/* harmony export */   xm: () => (/* binding */ valueIn)
/* harmony export */ });
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49525);

/** What tells the entries of a list of tables apart, best first. */
const NATURAL_KEYS = [
    ['id'],
    ['check', 'subject', 'file'],
    ['check', 'subject'],
    ['check'],
    ['name'],
    ['key'],
    ['pattern'],
    ['package-ecosystem', 'directory'],
    ['actor_type', 'actor_id'],
    ['actor_type'],
    ['repo'],
    ['repository'],
    ['rule'],
    ['files'],
    ['extensions'],
    ['path'],
    ['module'],
    ['includes'],
    ['description'],
];
const isTable = (value) => (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value);
/** What tables say down a way of keys; undefined where one does not say it, or is no table. */
const valueIn = (value, ...keys) => keys.reduce((at, key) => (isTable(at) ? (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(at, key) : undefined), value);
/** A property of what a cloud's API or a tool says of a resource: there, absent and null are one. */
const propertyIn = (value, name) => valueIn(value, name) ?? null;
/** Whether every entry is a table: such a list is compared entry by entry. */
const isTableList = (value) => Array.isArray(value) && value.length > 0 && value.every(isTable);
const keyValue = (value) => {
    if (typeof value === 'string' || typeof value === 'number')
        return String(value);
    if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')) {
        return value.join(',');
    }
    return null;
};
const label = (entry, keys) => {
    const parts = [];
    for (const key of keys) {
        const part = keyValue((0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, key));
        if (part === null)
            return null;
        parts.push(part);
    }
    return parts.join(' ');
};
const labels = (list, keys) => {
    const found = new Set();
    for (const entry of list) {
        const text = label(entry, keys);
        if (text === null || found.has(text))
            return null;
        found.add(text);
    }
    return [...found];
};
/** The entries of both lists by the natural key that tells them apart in both, else by index. */
const entriesByKey = (before, after) => {
    for (const keys of NATURAL_KEYS) {
        const left = labels(before, keys);
        const right = left && labels(after, keys);
        if (left && right)
            return { before: zip(left, before), after: zip(right, after) };
    }
    const indexes = (list) => list.map((_, index) => String(index));
    return { before: zip(indexes(before), before), after: zip(indexes(after), after) };
};
const zip = (keys, entries) => {
    const map = new Map();
    for (const [index, entry] of entries.entries())
        map.set(keys[index] ?? String(index), entry);
    return map;
};
/** The position of the entry that `segment` names: by any natural key, else by index; or -1. */
const entryIndex = (list, segment) => {
    for (const keys of NATURAL_KEYS) {
        const found = list.findIndex((entry) => isTable(entry) && label(entry, keys) === segment);
        if (found !== -1)
            return found;
    }
    return /^\d{1,9}$/.test(segment) && Number(segment) < list.length ? Number(segment) : -1;
};


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

/***/ 42107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   ZE: () => (/* binding */ sectionOf)
/* harmony export */ });
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49525);
/* harmony import */ var _settings_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53926);



/** A list of texts, other entries left out; [] for anything else. */
const textsOf = (value) => Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
/**
 * A section that counts: it is there, and neither it nor a table around it says `enabled = false`.
 * @returns the section's table, or null
 */
const sectionOf = (config, path) => {
    let table = config;
    for (const key of path) {
        const next = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(table, key);
        if (!(0,_settings_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(next) || next.enabled === false)
            return null;
        table = next;
    }
    return table;
};


/***/ })

};
