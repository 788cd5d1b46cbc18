export const id = 71;
export const ids = [71,471];
export const modules = {

/***/ 3012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ againOf),
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   QH: () => (/* binding */ differenceLine),
/* harmony export */   id: () => (/* binding */ titleWords),
/* harmony export */   jM: () => (/* binding */ AGAIN)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9860);

/** What surfaces say of one finding, before each puts it into its own form. */
/** The title as it is shown: commit ids are seven characters long, as everywhere. */
const titleWords = ({ title }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortShas */ .Qg)(title);
/** A finding about how things are, not about a change: nothing became weaker or stronger. */
const isState = ({ direction }) => direction === undefined;
const isScalar = (value) => typeof value !== 'object' || value === null;
/** A value that is words, or a list of them; JSON for what is data. */
const wordsOf = (value) => {
    if (typeof value === 'string')
        return value;
    if (value === null)
        return 'nothing';
    return Array.isArray(value) && value.length > 0 && value.every(isScalar)
        ? value.map((item) => (typeof item === 'string' ? item : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(item))).join(', ')
        : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(value);
};
const side = (name, value) => {
    if (value === undefined)
        return [];
    const words = wordsOf(value);
    return [{ name, words, isText: value === null || /\s/.test(words) }];
};
/** What a finding compares, or null where there is nothing to show or the title says it already. */
const differenceOf = (finding) => {
    const { expected, actual, title } = finding;
    if (expected === undefined && actual === undefined)
        return null;
    if (!isState(finding)) {
        const text = (value) => (value === undefined ? undefined : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(value));
        return { kind: 'change', before: text(expected), now: text(actual) };
    }
    const sides = [...side('expected', expected), ...side('found', actual)];
    const isSaid = sides.some(({ words }) => words !== '' && title.includes(words));
    return isSaid ? null : { kind: 'state', sides };
};
/** A difference as one line. */
const differenceLine = (difference, show) => {
    if (difference.kind === 'state') {
        return difference.sides
            .map(({ name, words, isText }) => `${name} ${show(words, isText)}`)
            .join(', ');
    }
    const { before, now } = difference;
    return [before, now]
        .map((text) => (text === undefined ? 'not set' : show(text, false)))
        .join(' → ');
};
/**
 * Why a finding is told again; null where it is new or merely still there.
 * @param scanned when the scan began, ISO 8601: what was open before then was never gone
 */
const againOf = ({ state, renewed, since }, scanned) => {
    if (state === 'worse')
        return 'worse';
    if (state !== 'back')
        return null;
    if (renewed)
        return 'renewed';
    return Date.parse(since ?? '') < Date.parse(scanned) ? 'unexempted' : 'back';
};
/** `1 worse than before` and so on, for lists. */
const AGAIN = {
    worse: 'worse than before',
    back: 'back',
    renewed: 'changed again',
    unexempted: 'no longer exempted',
};


/***/ }),

/***/ 553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   W: () => (/* binding */ verdict)
/* harmony export */ });
/* harmony import */ var _looked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5447);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2487);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9426);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9860);




const repositories = (number) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(number, 'repository', 'repositories');
const outcome = (report) => {
    const { unknown } = report.totals.status;
    const findings = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsCount */ .cy)(report);
    const open = report.repositories.flatMap((one) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .openFindings */ .lb)(one).map(({ finding }) => finding));
    const exempted = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .exemptedCount */ .oq)(report.repositories);
    const { looked: number, left } = (0,_looked_js__WEBPACK_IMPORTED_MODULE_0__/* .looked */ .ne)(report);
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
/** The headline in Markdown: `**🟢 No drift** in 3 repositories (1 error)`. */
const headline = (report) => {
    const { worst, findings, grades, where, none, idle, limits } = outcome(report);
    const said = none !== null
        ? `**⚪ Not looked at**: ${unlooked(none, (name) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(name, 140), _text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)}`
        : idle !== null
            ? `**${report.unchanged > 0 ? '🟢' : '⚪'} ${idle}**`
            : worst === null
                ? `**🟢 No drift** in ${where}`
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
                ? `No drift in ${where}`
                : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(findings, 'finding')}, worst ${worst} (${grades}) in ${where}`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)([said, ...limits].join('; '));
};


/***/ }),

/***/ 5447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ skippedReasons),
/* harmony export */   Xi: () => (/* binding */ leftOutIn),
/* harmony export */   iC: () => (/* binding */ isUnlooked),
/* harmony export */   ne: () => (/* binding */ looked),
/* harmony export */   yY: () => (/* binding */ leftOutGroups)
/* harmony export */ });
/* harmony import */ var _standards_left_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2487);


/** Why a repository was not looked at (any further), or null. */
const leftOutIn = ({ results }) => {
    for (const result of results) {
        const left = (0,_standards_left_out_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutOf */ .Tt)(result);
        if (left !== null)
            return left;
    }
    return null;
};
/** A repository of which nothing is known: left out, and nothing was found before that. */
const isUnlooked = (repository) => leftOutIn(repository) !== null && (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .openFindings */ .lb)(repository).length === 0;
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
/** Checks of a repository that is looked at which had nothing to judge: one entry for each reason. */
const skippedReasons = (results) => {
    const groups = new Map();
    for (const result of results) {
        if (result.status !== 'skipped' || (0,_standards_left_out_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutOf */ .Tt)(result) !== null)
            continue;
        const checks = groups.get(result.message) ?? new Set();
        groups.set(result.message, checks.add(result.check));
    }
    return [...groups].map(([message, checks]) => ({ message, checks: [...checks] }));
};


/***/ }),

/***/ 6071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./packages/core/lib/report/headline.js
var headline = __webpack_require__(553);
// EXTERNAL MODULE: ./packages/core/lib/report/looked.js
var looked = __webpack_require__(5447);
// EXTERNAL MODULE: ./packages/core/lib/report/report.js
var report_report = __webpack_require__(2487);
// EXTERNAL MODULE: ./packages/core/lib/report/finding-words.js
var finding_words = __webpack_require__(3012);
// EXTERNAL MODULE: ./packages/core/lib/report/text.js
var report_text = __webpack_require__(9426);
// EXTERNAL MODULE: ./packages/core/lib/report/words.js
var words = __webpack_require__(9860);
;// CONCATENATED MODULE: ./packages/core/lib/report/terminal-finding.js




const COLOURS = {
    critical: ['bold', 'red'],
    high: 'red',
    medium: 'yellow',
    low: 'cyan',
    info: 'dim',
};
/** File and line, where the title does not begin with them. */
const place = ({ file, line, title }) => {
    if (file === undefined)
        return '';
    const where = `${file}${line === undefined ? '' : `:${line}`}`;
    return title.startsWith(`${where}:`) ? '' : (0,report_text/* terminal */.Fo)(where, 220);
};
/** The values, where the title does not tell them already. */
const change = (finding) => {
    const isNamed = finding.title.includes(finding.subject);
    const difference = (0,finding_words/* differenceOf */.Pq)(finding);
    const values = difference === null ? '' : (0,finding_words/* differenceLine */.QH)(difference, (value) => (0,report_text/* terminal */.Fo)((0,report_text/* bound */.$s)(value, 160)));
    if (difference?.kind === 'state')
        return values;
    if (isNamed || finding.direction === undefined)
        return '';
    const subject = (0,report_text/* terminal */.Fo)(finding.subject, 200);
    return values === '' ? subject : `${subject}: ${values}`;
};
const commitText = (commit) => [
    `${(0,words/* shortId */.m_)((0,report_text/* terminal */.Fo)(commit.oid, 80))} ${(0,report_text/* terminal */.Fo)(commit.subject, 72)}`,
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
        evidence.commit && (0,words/* shortId */.m_)((0,report_text/* terminal */.Fo)(evidence.commit, 80)),
        evidence.actor && (0,report_text/* terminal */.Fo)(evidence.actor, 60),
        evidence.event && (0,report_text/* terminal */.Fo)(evidence.event, 60),
        (0,words/* day */.vd)(evidence.time),
    ].filter(Boolean);
    return parts.length > 0 ? [parts.join(', ')] : [];
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
/** An exempted finding in one line: it is known, and nothing is to be done. */
const exemptedLine = ({ finding }, paint) => {
    const where = place(finding);
    return `  ${paint('dim', 'exempted')} ${finding.severity}: ${(0,report_text/* terminal */.Fo)((0,finding_words/* titleWords */.id)(finding), 200)}${where && `  ${where}`}  (${exemption(finding)})`;
};

;// CONCATENATED MODULE: ./packages/core/lib/report/terminal.js







const unknownLines = ({ results }, paint) => results
    .filter(({ status }) => status === 'unknown')
    .map(({ check, subject, message, permissions = [] }) => {
    const needs = permissions.length > 0 ? ` (needs ${(0,report_text/* terminal */.Fo)(permissions.join(', '), 200)})` : '';
    return `  ${paint('magenta', 'unknown ')} ${(0,report_text/* terminal */.Fo)(check, 80)}, ${(0,report_text/* terminal */.Fo)(subject, 120)}: ${(0,report_text/* terminal */.Fo)(message, 300)}${needs}`;
});
const heading = (repository, paint) => {
    const { name, tier, status, commit, base } = repository;
    const range = commit === null ? '' : (0,words/* shortId */.m_)((0,report_text/* terminal */.Fo)(commit, 80));
    const from = base === null || base === commit ? '' : ` since ${(0,words/* shortId */.m_)((0,report_text/* terminal */.Fo)(base, 80))}`;
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
const skippedLines = ({ results }, paint) => (0,looked/* skippedReasons */.SE)(results).map(({ message, checks }) => `  ${paint('dim', 'skipped ')} ${(0,report_text/* terminal */.Fo)(checks.join(', '), 200)}: ${(0,report_text/* terminal */.Fo)(message, 300)}`);
const saysSomething = ({ results, resolved, notes }) => resolved.length > 0 ||
    notes.length > 0 ||
    results.some(({ findings, status }) => findings.length > 0 || status === 'unknown') ||
    (0,looked/* skippedReasons */.SE)(results).length > 0;
const repositoryLines = (repository, { scanned, verbose, paint }) => {
    const found = (0,report_report/* findingsOf */.WX)(repository);
    const inFull = found.filter(({ finding }) => verbose || finding.exempted === undefined);
    const inShort = found.filter((one) => !inFull.includes(one));
    const body = [
        ...inFull.flatMap((one) => findingLines(one, scanned, paint)),
        ...unknownLines(repository, paint),
        ...repository.resolved.map(({ title, why }) => `  ${paint('green', 'resolved')} ${(0,report_text/* terminal */.Fo)((0,words/* shortShas */.Qg)(title), 200)} (${(0,report_text/* terminal */.Fo)(why, 200)})`),
        ...skippedLines(repository, paint),
        ...leftOutLines(repository, paint),
        ...repository.notes.map((note) => `  ${paint('dim', `note     ${(0,report_text/* terminal */.Fo)((0,words/* shortShas */.Qg)(note), 500)}`)}`),
        ...inShort.map((one) => exemptedLine(one, paint)),
    ];
    return body.length === 0
        ? [heading(repository, paint), `  ${paint('green', 'no drift')}`]
        : [heading(repository, paint), ...body];
};
/** What is not about one repository: left alone, not scanned, said of the scan, told. */
const runLines = (report, unshown, paint) => {
    const { unchanged, passedOver, errors, notes, issues } = report;
    return [
        ...(0,looked/* leftOutGroups */.yY)(unshown).map(({ left, names }) => {
            const more = names.length > 10 ? `, and ${names.length - 10} more` : '';
            return `not looked at: ${names
                .slice(0, 10)
                .map((name) => (0,report_text/* terminal */.Fo)(name, 140))
                .join(', ')}${more}: ${(0,report_text/* terminal */.Fo)(left.reason, 200)}. ${(0,report_text/* terminal */.Fo)(left.whatToDo, 300)}`.trim();
        }),
        ...(unchanged > 0
            ? [`unchanged since their last scan: ${(0,words/* count */.U9)(unchanged, 'repository', 'repositories')}`]
            : []),
        ...passedOver.map((row) => `passed over: ${(0,words/* count */.U9)(row.count, 'repository', 'repositories')}, ${(0,report_text/* terminal */.Fo)(row.reason, 200)}`),
        ...errors.map(({ where, reason, permission }) => {
            const needs = permission === undefined ? '' : ` (needs ${(0,report_text/* terminal */.Fo)(permission, 200)})`;
            return `${paint('red', 'error:')} ${(0,report_text/* terminal */.Fo)(where, 200)}: ${(0,report_text/* terminal */.Fo)(reason, 500)}${needs}`;
        }),
        ...notes.map((note) => `note: ${(0,report_text/* terminal */.Fo)((0,words/* shortShas */.Qg)(note), 500)}`),
        ...issues.map(({ action, url }) => `issue ${action}: ${(0,report_text/* terminal */.Fo)(url, 300)}`),
    ];
};
/**
 * The report for a terminal: each repository with its findings, gravest first, then what is unknown,
 * resolved, not looked at or exempted, and one line with the verdict at the end. Without `colour` it
 * holds no control sequence; what repositories say never does.
 * @param options.verbose exempted findings in full, not in a line each
 */
const renderTerminal = (report, options) => {
    const paint = (style, text) => 
    // The caller has looked at the stream, NO_COLOR and --no-color.
    options.colour ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const look = { scanned: report.scan.started, verbose: options.verbose === true, paint };
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

/***/ 9860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ symbol),
/* harmony export */   Kq: () => (/* binding */ repositoryKey),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Qg: () => (/* binding */ shortShas),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   m_: () => (/* binding */ shortId),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   on: () => (/* binding */ grade),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6596);

/** How the product says things, the same on every surface. */
/** `1 finding`, `2 findings`, `10,000 repositories`. */
const count = (number, singular, plural = `${singular}s`) => `${number.toLocaleString('en-US')} ${number === 1 ? singular : plural}`;
const SYMBOLS = {
    critical: '🔴',
    high: '🟠',
    medium: '🟡',
    low: '🔵',
    info: '⚪',
};
const symbol = (severity) => SYMBOLS[severity];
/** `🟠 High` */
const grade = (severity) => `${SYMBOLS[severity]} ${severity.charAt(0).toUpperCase()}${severity.slice(1)}`;
/** `1 high, 2 medium`, gravest first; '' when there is none. */
const bySeverity = (counts) => _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity].toLocaleString('en-US')} ${severity}`)
    .join(', ');
/** `2026-11-20 06:00 UTC` for an ISO 8601 time; '' for anything else. */
const moment = (time) => {
    const date = new Date(time ?? '');
    return Number.isNaN(date.getTime())
        ? ''
        : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
};
/** `2026-11-20` for an ISO 8601 time; '' for anything else. */
const day = (time) => moment(time).slice(0, 10);
/** A commit id as people read it. */
const shortId = (oid) => oid.slice(0, 7);
/** Full commit ids in a text, each as people read it. */
const shortShas = (text) => text.replace(/(?<![\w.])[0-9a-f]{40}(?!\w)/gi, (oid) => shortId(oid));
/** A word that could not be taken for a number, a switch or nothing. */
const WORD = /^(?!(?:true|false|null)$)[a-z][\w./@:+-]*$/i;
/** A setting's value as people read it: words as they are, JSON else; `not set` is said elsewhere. */
const valueText = (value) => typeof value === 'string' && WORD.test(value) ? value : JSON.stringify(value);
/** A sentence ends with a full stop, once. */
const sentence = (text) => /[.!?…:]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
/** `owner/name` in a way that two spellings of one repository are equal. */
const repositoryKey = (name) => name.toLowerCase();


/***/ }),

/***/ 5471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ leftOutResult),
/* harmony export */   Tt: () => (/* binding */ leftOutOf),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   missingDeclarations: () => (/* binding */ missingDeclarations)
/* harmony export */ });
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
            whatToDo: `To take part, add ${missing.join(' and ')}.`,
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
        };
};
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
    if (status !== 'skipped' || typeof data !== 'object' || data === null)
        return null;
    if (Array.isArray(data) || typeof data.leftOut !== 'string')
        return null;
    const { leftOut: reason, whatToDo, add } = data;
    return {
        reason,
        whatToDo: typeof whatToDo === 'string' ? whatToDo : '',
        add: typeof add === 'object' && add !== null && !Array.isArray(add)
            ? Object.fromEntries(Object.entries(add).map(([file, text]) => [file, String(text)]))
            : {},
    };
};


/***/ })

};
