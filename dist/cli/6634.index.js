export const id = 6634;
export const ids = [6634,5471];
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

/***/ 6862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ findingBlock),
  m: () => (/* binding */ findingLine)
});

// EXTERNAL MODULE: ./packages/core/lib/report/text.js
var report_text = __webpack_require__(69426);
;// CONCATENATED MODULE: ./packages/core/lib/report/commands.js

const spaced = (text) => text.trim() === ''
    ? text
    : `${/^\s/.test(text) ? ' ' : ''}${(0,report_text/* plain */.pj)(text, text.length)}${/\s$/.test(text) ? ' ' : ''}`;
/**
 * Text in which commands stand between backticks, as Markdown in which they are code: what is
 * copied from there holds nothing but what is seen.
 */
const withCommands = (text, max) => (0,report_text/* bound */.$s)(text, max)
    .split(/`([^`\n]+)`/)
    .map((part, at) => (at % 2 === 1 ? (0,report_text/* inlineCode */.ti)(part, max) : spaced(part)))
    .join('');

// EXTERNAL MODULE: ./packages/core/lib/report/finding-place.js
var finding_place = __webpack_require__(18958);
// EXTERNAL MODULE: ./packages/core/lib/report/finding-words.js
var finding_words = __webpack_require__(13012);
// EXTERNAL MODULE: ./packages/core/lib/report/resource-words.js
var resource_words = __webpack_require__(58565);
;// CONCATENATED MODULE: ./packages/core/lib/report/resource-markdown.js


/** What a finding about a cloud resource says of it, as Markdown. */
const SHORT = 120;
const LONG = 1_500;
const where = (resource, setAt) => {
    const parts = (0,resource_words/* resourceParts */.$$)(resource).map(({ name, value }) => name === ''
        ? value === resource.environment
            ? (0,report_text/* plain */.pj)(value, 60)
            : (0,report_text/* inlineCode */.ti)(value, 200)
        : `${name} ${(0,report_text/* inlineCode */.ti)(value, 140)}`);
    const page = setAt === undefined ? '' : `; ${(0,report_text/* link */.nf)(setAt.name, setAt.url)}`;
    return `**Where:** ${parts.join(', ')}${page}`;
};
/** Values of some length stand below each other, deep ones as they are. */
const sides = (finding) => {
    const found = (0,resource_words/* resourceSides */.b_)(finding);
    if (found?.kind !== 'state')
        return '';
    const shown = ({ words, isText }) => {
        if (words.length <= SHORT)
            return isText ? (0,report_text/* plain */.pj)(words, SHORT) : (0,report_text/* inlineCode */.ti)(words, SHORT);
        return isText ? (0,report_text/* plain */.pj)(words, LONG) : `\n\n${(0,report_text/* fence */.EU)(pretty(words), 'json')}`;
    };
    const isShort = found.sides.every(({ words }) => words.length <= SHORT);
    const lines = found.sides.map((one) => `**${one.name.charAt(0).toUpperCase()}${one.name.slice(1)}:** ${shown(one)}`);
    return lines.join(isShort ? '\\\n' : '\n\n');
};
/** JSON as people read it, bounded by lines. */
const pretty = (json) => {
    let text = json;
    try {
        text = JSON.stringify(JSON.parse(json), null, 1);
    }
    catch {
        // A text that is none: it stands as it is.
    }
    const lines = text.slice(0, LONG).split('\n').slice(0, 40);
    return lines.join('\n') + (lines.join('\n').length < text.length ? '\n…' : '');
};
const grading = ({ rule, ruleSource, direction }) => {
    const said = [
        rule === undefined
            ? ''
            : `rule ${(0,report_text/* inlineCode */.ti)(rule, 80)}${ruleSource === undefined ? '' : ` (${(0,report_text/* link */.nf)('source', ruleSource)})`}`,
        direction ?? '',
    ].filter(Boolean);
    return said.length === 0 ? '' : `**Graded by:** ${said.join('; ')}`;
};
/** Which property, expected and actual, where it is with a link to its console, what graded it. */
const resourceMarkdown = (finding, resource) => {
    const property = (0,resource_words/* propertyOf */.$r)(finding);
    return [
        [property === '' ? '' : `**Property:** ${(0,report_text/* inlineCode */.ti)(property, 300)}`, sides(finding)]
            .filter(Boolean)
            .join('\\\n'),
        [where(resource, finding.setAt), grading(finding)].filter(Boolean).join('\\\n'),
    ]
        .filter(Boolean)
        .join('\n\n');
};

// EXTERNAL MODULE: ./packages/core/lib/report/words.js
var words = __webpack_require__(69860);
;// CONCATENATED MODULE: ./packages/core/lib/report/finding-markdown.js







/** One finding as Markdown: shared by issues and by the Markdown report. */
const DIFF_LINES = 60;
const DIFF_CHARACTERS = 4_000;
/** A diff up to this many lines is shown; a longer one is folded. */
const OPEN_LINES = 16;
/** The file, linked at the scanned commit: [`check.toml` line 4](…). */
const fileLink = (finding, place) => {
    if (finding.file === undefined)
        return '';
    const code = (0,report_text/* codeLink */.U1)(finding.file, (0,finding_place/* fileUrl */.iw)(place, finding.file, finding.line));
    return finding.line === undefined ? code : `${code}, line ${finding.line}`;
};
const shown = (text, isText, max) => isText ? (0,report_text/* plain */.pj)(text, max) : (0,report_text/* inlineCode */.ti)(text, max);
/** `` `true` → `false` ``; '' where there is nothing to show. */
const arrow = (finding, max) => {
    const difference = finding.resource === undefined ? (0,finding_words/* differenceOf */.Pq)(finding) : (0,resource_words/* resourceSides */.b_)(finding);
    return difference === null
        ? ''
        : (0,finding_words/* differenceLine */.QH)(difference, (text, isText) => shown(text, isText, max));
};
const longest = (difference) => Math.max(...(difference.kind === 'state'
    ? difference.sides.map(({ words }) => words.length)
    : [difference.before?.length ?? 0, difference.now?.length ?? 0]));
/** What differs and where. Long values stand below each other. */
const difference = (finding, place) => {
    const where = fileLink(finding, place);
    const what = finding.subject === finding.file ? '' : (0,report_text/* inlineCode */.ti)(finding.subject);
    const direction = finding.direction === undefined ? '' : ` (${finding.direction})`;
    const subject = [what, where].filter(Boolean).join(' in ');
    const found = (0,finding_words/* differenceOf */.Pq)(finding);
    if (found === null)
        return `${subject}${direction}`;
    if (longest(found) <= 60)
        return `${subject}: ${arrow(finding, 80)}${direction}`;
    const sides = found.kind === 'state'
        ? found.sides.map(({ name, words, isText }) => `${name}: ${shown(words, isText, 400)}`)
        : [
            `before: ${found.before === undefined ? 'not set' : (0,report_text/* inlineCode */.ti)(found.before, 400)}`,
            `now: ${found.now === undefined ? 'not set' : (0,report_text/* inlineCode */.ti)(found.now, 400)}`,
        ];
    return `${subject}${direction}\n\n${sides.map((one) => `- ${one}`).join('\n')}`;
};
/** A diff cut to what an issue can carry, at the end of a line; the number of lines left out. */
const cutDiff = (diff) => {
    const total = (diff.replace(/\s+$/, '').match(/\n/g)?.length ?? 0) + 1;
    const start = (0,report_text/* visibleLines */.gB)((0,report_text/* bound */.$s)(diff, DIFF_CHARACTERS * 4))
        .replace(/\n+$/, '')
        .split('\n');
    let size = 0;
    const kept = start.slice(0, DIFF_LINES).filter((line) => {
        size += line.length + 1;
        return size <= DIFF_CHARACTERS;
    });
    if (kept.length === 0)
        kept.push((0,report_text/* bound */.$s)(start[0] ?? '', DIFF_CHARACTERS));
    return { text: kept.join('\n'), lines: kept.length, left: Math.max(0, total - kept.length) };
};
const diffBlock = (finding, place) => {
    if (finding.diff === undefined || finding.diff.trim() === '')
        return '';
    const { text, lines, left } = cutDiff(finding.diff);
    const rest = left === 0
        ? ''
        : `\n\n${(0,words/* count */.U9)(left, 'line')} left out; see ${finding.file === undefined ? 'the report' : (0,report_text/* link */.nf)('the file', (0,finding_place/* fileUrl */.iw)(place, finding.file))}.`;
    const block = (0,report_text/* fence */.EU)(text, 'diff') + rest;
    return lines <= OPEN_LINES
        ? block
        : `<details><summary>Diff, ${(0,words/* count */.U9)(lines, 'line')}</summary>\n\n${block}\n\n</details>`;
};
const AGAIN_NOTES = {
    worse: 'Worse than when it was told.',
    back: 'It was resolved, and is back.',
    renewed: 'It changed again since it was told.',
    unexempted: 'It is no longer exempted.',
};
/** State, and since when, in a sentence or two; '' for what is new. */
const finding_markdown_history = (finding, scanned) => {
    const since = (0,words/* moment */.n$)(finding.since);
    const again = (0,finding_words/* againOf */.KJ)(finding, scanned);
    return [
        again === null ? '' : AGAIN_NOTES[again],
        finding.state !== 'new' && since !== '' ? `Open since ${since}.` : '',
    ]
        .filter(Boolean)
        .join(' ');
};
const exempted = ({ exempted: exemption }) => exemption === undefined
    ? ''
    : `Exempted until ${(0,report_text/* plain */.pj)(exemption.expires, 20)} by ${(0,report_text/* inlineCode */.ti)(exemption.owner, 60)}: ${(0,report_text/* plain */.pj)(exemption.reason)}`;
/** A finding in full: heading, difference, who and when, what to do, diff. */
const findingBlock = ({ finding }, place, { level, diff, scanned }) => [
    `${'#'.repeat(level)} ${(0,words/* grade */.on)(finding.severity)}: ${(0,report_text/* plain */.pj)((0,finding_words/* titleWords */.id)(finding))}`,
    ...(finding.resource === undefined
        ? [difference(finding, place), (0,finding_place/* setBy */.Yu)(finding) && `${(0,finding_place/* setBy */.Yu)(finding).replace(/^s/, 'S')}.`]
        : [resourceMarkdown(finding, finding.resource)]),
    (0,finding_place/* who */.dp)(finding, place),
    finding_markdown_history(finding, scanned),
    exempted(finding),
    finding.fix === undefined
        ? ''
        : `**What to do:** ${(0,words/* sentence */.em)(finding.resource === undefined ? (0,report_text/* plain */.pj)(finding.fix, 1_000) : withCommands(finding.fix, 1_000))}`,
    diff ? diffBlock(finding, place) : '',
]
    .filter(Boolean)
    .join('\n\n');
/** A finding in one line of a list. */
const findingLine = ({ finding }, place) => {
    const values = arrow(finding, 40);
    const what = finding.subject === finding.file ? '' : (0,report_text/* inlineCode */.ti)(finding.subject, 80);
    return `- ${[
        `${(0,words/* symbol */.HR)(finding.severity)} ${finding.severity}: ${(0,report_text/* plain */.pj)((0,finding_words/* titleWords */.id)(finding), 120)}`,
        [what, values].filter(Boolean).join(' '),
        finding.file === undefined
            ? ''
            : (0,report_text/* codeLink */.U1)(finding.file, (0,finding_place/* fileUrl */.iw)(place, finding.file, finding.line), 80),
        (0,finding_place/* setBy */.Yu)(finding),
    ]
        .filter(Boolean)
        .join(' · ')}`;
};


/***/ }),

/***/ 18958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ whereCell),
/* harmony export */   Yu: () => (/* binding */ setBy),
/* harmony export */   dp: () => (/* binding */ who),
/* harmony export */   iw: () => (/* binding */ fileUrl)
/* harmony export */ });
/* harmony import */ var _model_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28263);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13012);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69426);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69860);




const encodePath = (path) => path.toWellFormed().split('/').map(encodeURIComponent).join('/');
/** URL of a file at the scanned commit, where the repository has one. */
const fileUrl = (place, file, line) => place.url === undefined || place.commit === null
    ? undefined
    : `${place.url}/blob/${encodeURIComponent(place.commit)}/${encodePath(file)}${line === undefined ? '' : `#L${line}`}`;
const commitUrl = (place, oid) => place.url === undefined ? undefined : `${place.url}/commit/${encodeURIComponent(oid)}`;
const pullRequest = (one) => one === undefined ? '' : `pull request ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(String(one.number), one.url)}`;
const person = (commit) => commit.login === undefined || commit.login === commit.author
    ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(commit.author, 100)
    : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(commit.author, 100)} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(commit.login, 60)})`;
/** A commit as one line: what they called it, who, when, links. */
const commitLine = (commit, place) => {
    const id = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)((0,_model_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortId */ .m)(commit.oid), commit.url ?? commitUrl(place, commit.oid));
    const time = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(commit.time);
    const request = pullRequest(commit.pullRequest);
    return `${id} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(commit.subject, 100)} by ${person(commit)}${time && ` on ${time}`}${request && `, ${request}`}`;
};
/** Nothing is known of how it came about, but where it is to be seen. */
const isLookedUp = ({ commit, url }) => commit === undefined && url !== undefined && (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safeUrl */ .Pl)(url) !== null;
/** What made it, by whom and when, in a sentence or a list; '' where nothing is known. */
const who = (finding, place) => {
    const { evidence } = finding;
    const [newest, ...older] = evidence.commits ?? [];
    const verb = (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvent */ .xH)(finding) ? 'Happened' : 'Changed';
    // Which of several commits changed this one setting is not known.
    const made = evidence.shared
        ? 'Commits to this file'
        : `${verb} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(older.length + 1, 'commit')}`;
    if (newest && older.length > 0)
        return `${made}:\n${[newest, ...older]
            .slice(0, 5)
            .map((commit) => `- ${commitLine(commit, place)}`)
            .join('\n')}`;
    if (newest)
        return `${verb} in ${commitLine(newest, place)}.`;
    const single = [
        evidence.commit &&
            `in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)((0,_model_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortId */ .m)(evidence.commit), evidence.url ?? commitUrl(place, evidence.commit))}`,
        evidence.actor && `by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(evidence.actor, 100)}`,
        evidence.event && `(${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(evidence.event, 100)})`,
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(evidence.time) && `on ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(evidence.time)}`,
    ];
    const act = single.filter(Boolean).join(' ');
    const request = pullRequest(evidence.pullRequest);
    const parts = act === '' && request !== '' ? [`in ${request}`] : [act, request].filter(Boolean);
    if (parts.length === 0)
        return isLookedUp(evidence) ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Look at it', evidence.url)}.` : '';
    const source = !evidence.commit && evidence.url ? ` ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Source', evidence.url)}.` : '';
    return `${verb} ${parts.join(', ')}.${source}`;
};
/** Where it is set or would be, linked to the page to change it on; '' where a file is the place. */
const setBy = ({ setAt, resource }) => setAt === undefined
    ? ''
    : `${resource === undefined ? 'set in ' : ''}${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(setAt.name, setAt.url)}`;
/** One commit in a few words: for what happened once. */
const commitWords = (commit, place) => [
    `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_model_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortId */ .m)(commit.oid), commit.url ?? commitUrl(place, commit.oid))} by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(commit.login ?? commit.author, 60)}`,
    (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)(commit.time),
    pullRequest(commit.pullRequest),
]
    .filter(Boolean)
    .join(', ');
const eventWords = ({ evidence }, place) => {
    // Which of them did it is not known: naming the newest would accuse somebody.
    if (evidence.shared)
        return '';
    const [newest, ...older] = evidence.commits ?? [];
    if (newest)
        return `${commitWords(newest, place)}${older.length > 0 ? `, and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(older.length, 'older commit')}` : ''}`;
    const { commit, url, actor, event, time } = evidence;
    const at = commit ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_model_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortId */ .m)(commit), url ?? commitUrl(place, commit)) : '';
    return [
        [at, actor && `by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(actor, 60)}`].filter(Boolean).join(' '),
        event && (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(event, 60),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)(time),
        pullRequest(evidence.pullRequest),
        !commit && url && evidence.pullRequest === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('source', url) : '',
    ]
        .filter(Boolean)
        .join(', ');
};
/** Who sets it, the file it stands in, what brought it about: the cell of a table. */
const whereCell = (finding, place) => {
    const { setAt, file, line } = finding;
    const at = line === undefined ? '' : `, line ${line}`;
    return ([
        setAt === undefined ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(setAt.name, setAt.url),
        file === undefined ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(file, fileUrl(place, file, line)) + at,
        eventWords(finding, place),
    ]
        .filter(Boolean)
        .join('; ') || '–');
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

/***/ 26088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./packages/core/lib/report/finding-markdown.js + 2 modules
var finding_markdown = __webpack_require__(6862);
// EXTERNAL MODULE: ./packages/core/lib/report/headline.js
var headline = __webpack_require__(40553);
// EXTERNAL MODULE: ./packages/core/lib/report/infra-table.js
var infra_table = __webpack_require__(87514);
// EXTERNAL MODULE: ./packages/core/lib/report/fit.js
var fit = __webpack_require__(38794);
// EXTERNAL MODULE: ./packages/core/lib/report/looked.js
var looked = __webpack_require__(25447);
// EXTERNAL MODULE: ./packages/core/lib/report/text.js
var report_text = __webpack_require__(69426);
;// CONCATENATED MODULE: ./packages/core/lib/report/not-looked-at.js



const namesOf = (names) => {
    const shown = names.slice(0, 10).map((name) => (0,report_text/* inlineCode */.ti)(name, 140));
    return names.length > shown.length
        ? `${shown.join(', ')}, and ${(names.length - shown.length).toLocaleString('en-US')} more`
        : shown.join(', ');
};
/** What was not looked at, with what to do: repositories left out, then checks with nothing to judge. */
const notLookedAtList = ({ repositories }, room) => {
    const groups = (0,looked/* leftOutGroups */.yY)(repositories);
    const skipped = new Map();
    for (const { name, results } of repositories)
        for (const { message, checks } of (0,looked/* skippedReasons */.SE)(results, repositories.length === 1)) {
            const key = JSON.stringify([message, checks]);
            const group = skipped.get(key) ?? { message, checks, names: [] };
            group.names.push(name);
            skipped.set(key, group);
        }
    const lines = [
        ...groups.map(({ left: { reason, whatToDo }, names }) => `- ${namesOf(names)}: ${(0,report_text/* plain */.pj)(`${reason}. ${whatToDo}`, 500)}`),
        ...[...skipped.values()].map(({ message, checks, names }) => `- ${namesOf(names)}, ${namesOf(checks)}: ${(0,report_text/* plain */.pj)(message, 500)}`),
    ];
    const [first] = groups;
    // The lines to add are for who reads about one repository, and takes no part yet.
    const add = repositories.length === 1 && first ? Object.entries(first.left.add) : [];
    const blocks = add.map(([file, text]) => `${(0,report_text/* inlineCode */.ti)(file)}:\n\n${(0,report_text/* fence */.EU)(text, file.endsWith('.toml') ? 'toml' : 'yaml')}`);
    return [(0,fit/* listSection */.iC)('Not looked at', lines, room), ...blocks].filter(Boolean).join('\n\n');
};

// EXTERNAL MODULE: ./packages/core/lib/model/commit.js
var commit = __webpack_require__(28263);
// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(78556);
// EXTERNAL MODULE: ./packages/core/lib/report/errors.js
var errors = __webpack_require__(13422);
// EXTERNAL MODULE: ./packages/core/lib/report/reason.js
var report_reason = __webpack_require__(61121);
// EXTERNAL MODULE: ./packages/core/lib/report/report.js
var report_report = __webpack_require__(72487);
// EXTERNAL MODULE: ./packages/core/lib/report/unknowns.js
var unknowns = __webpack_require__(97130);
// EXTERNAL MODULE: ./packages/core/lib/report/words.js
var words = __webpack_require__(69860);
;// CONCATENATED MODULE: ./packages/core/lib/report/overview.js










/** What a whole run comes to, as Markdown: shared by the job summary and the Markdown report. */
/** `## Drift in acme: code` */
const heading = ({ scan }) => `## Drift in ${(0,report_text/* plain */.pj)(scan.scope.name, 140)}: ${scan.domains.join(', ')}${scan.scope.shard === undefined ? '' : `, shard ${(0,report_text/* plain */.pj)(scan.scope.shard, 10)}`}`;
const gravity = (repository) => {
    const gravest = (0,model/* worst */.QZ)((0,report_report/* openFindings */.lb)(repository).map(({ finding }) => finding.severity));
    return gravest === null ? model/* SEVERITIES */.oC.length : model/* SEVERITIES */.oC.indexOf(gravest);
};
/** Worst first, then most findings, then by name. */
const worstFirst = (repositories) => repositories
    .map((repository) => ({
    repository,
    gravity: gravity(repository),
    open: (0,report_report/* openFindings */.lb)(repository).length,
}))
    .sort((a, b) => a.gravity - b.gravity ||
    b.open - a.open ||
    (0,report_report/* compareText */.n6)(a.repository.name, b.repository.name))
    .map(({ repository }) => repository);
const issueCell = (report, repository) => {
    const urls = new Map((0,report_report/* openFindings */.lb)(repository).flatMap(({ finding }) => finding.issue === undefined ? [] : [[finding.issue, null]]));
    for (const { repository: where, url } of report.issues)
        if (where === repository.name)
            urls.set(url, null);
    const links = [...urls.keys()]
        .slice(0, 3)
        .map((url) => (0,report_text/* link */.nf)(/(\d+)$/.exec(url)?.[1] ?? 'issue', url));
    return links.join(', ') || '–';
};
/** Green where all was looked at; an account that was not may hold anything. */
const nothingFound = ({ errors }, repository) => {
    if ((0,looked/* isUnlooked */.iC)(repository))
        return '⚪ not looked at';
    const { name } = repository;
    return errors.some(({ where }) => where === name || where.startsWith(`${name} `)) ? '⚪' : '🟢';
};
const repositoryRow = (report, repository) => {
    const open = (0,report_report/* openFindings */.lb)(repository).map(({ finding }) => finding);
    const news = open.filter(({ state }) => state !== undefined && state !== 'open').length;
    const unknown = repository.results.filter(({ status }) => status === 'unknown').length;
    const gravest = (0,model/* worst */.QZ)(open.map(({ severity }) => severity));
    return `| ${[
        repository.url === undefined
            ? (0,report_text/* codeCell */.MZ)(repository.name, 140)
            : (0,report_text/* link */.nf)(repository.name, repository.url),
        (0,report_text/* tableCell */.xR)([repository.tier, repository.status].filter(Boolean).join(', ')),
        gravest !== null ? (0,words/* grade */.on)(gravest) : nothingFound(report, repository),
        open.length === 0 ? '0' : (0,words/* bySeverity */.Np)((0,report_report/* countBySeverity */.Ot)(open)),
        String(news),
        String(repository.resolved.length),
        String(unknown),
        repository.commit === null
            ? '–'
            : (0,report_text/* codeLink */.U1)((0,commit/* shortId */.m)(repository.commit), repository.url && `${repository.url}/commit/${encodeURIComponent(repository.commit)}`),
        issueCell(report, repository),
    ].join(' | ')} |`;
};
/** A table by repository, worst first; those that found no room are counted. */
const repositoryTable = (report, room) => {
    if (report.repositories.length === 0)
        return '';
    const head = [
        '| Repository | Tier | Worst | Findings | New | Resolved | Unknown | Commit | Issue |',
        '| --- | --- | --- | --- | ---: | ---: | ---: | --- | --- |',
    ];
    const rows = worstFirst(report.repositories).map((one) => repositoryRow(report, one));
    const fitted = (0,fit/* fitLines */.RV)(rows, room, (left) => `| … and ${(0,words/* count */.U9)(left, 'repository', 'repositories')} more | | | | | | | | |`);
    return ['### Repositories', '', ...head, ...fitted].join('\n');
};
/** What could not be checked, the same things together, with what would answer it. */
const unknownTable = (report, room) => {
    const groups = new Map();
    for (const { name, results } of report.repositories) {
        for (const unseen of (0,unknowns/* unseenGroups */.z)(results)) {
            const key = JSON.stringify([unseen.message, unseen.permissions]);
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, { unseen, where: new Set([name]) });
            else {
                group.where.add(name);
                group.unseen.checks = [...new Set([...group.unseen.checks, ...unseen.checks])];
            }
        }
    }
    if (groups.size === 0)
        return '';
    const rows = [...groups.values()]
        .sort((a, b) => b.where.size - a.where.size)
        .map(({ unseen: { message, permissions, checks }, where }) => {
        const needs = permissions.map((permission) => (0,report_text/* codeCell */.MZ)(permission, 80)).join(', ') || '–';
        const by = (0,unknowns/* unseenBy */.E)({ checks, subjects: [] }, (id) => (0,report_text/* codeCell */.MZ)(id, 80));
        const row = [by, (0,report_text/* tableCell */.xR)(message, 200), needs];
        const places = (0,words/* firstOf */.Ku)([...where], 5, (name) => (0,report_text/* codeCell */.MZ)(name, 140));
        return `| ${[...row, places].join(' | ')} |`;
    });
    return [
        '### Could not be checked',
        '',
        'Neither drift nor in order: nobody could look.',
        '',
        '| Check | Why | Needs | Where |',
        '| --- | --- | --- | --- |',
        ...(0,fit/* fitLines */.RV)(rows, room, (left) => `| … and ${left} more | | | |`),
    ].join('\n');
};
const errorList = (report, room) => (0,fit/* listSection */.iC)('Errors', (0,errors/* errorGroups */.Z)(report).map(({ where, reason, permission }) => {
    const places = (0,words/* firstOf */.Ku)(where, 10, (one) => (0,report_text/* inlineCode */.ti)(one, 140));
    const needs = permission === undefined ? '' : ` (needs ${(0,report_text/* inlineCode */.ti)(permission, 120)})`;
    return `- ${places}: ${(0,report_reason/* reasonMarkdown */.W)(reason, 500)}${needs}`;
}), room);
const unchangedRow = (unchanged) => unchanged === 0
    ? []
    : [{ reason: 'unchanged since their last scan', count: unchanged, names: [] }];
const passedOverList = ({ passedOver, unchanged }, room) => (0,fit/* listSection */.iC)('Passed over', [...unchangedRow(unchanged), ...passedOver].map(({ reason, count: number, names }) => {
    const shown = names.slice(0, 10).map((name) => (0,report_text/* inlineCode */.ti)(name, 140));
    const more = number > shown.length && shown.length > 0 ? ', …' : '';
    return `- ${(0,words/* count */.U9)(number, 'repository', 'repositories')}, ${(0,report_text/* plain */.pj)(reason)}${shown.length > 0 ? `: ${shown.join(', ')}${more}` : ''}`;
}), room);
/** Notes of the run, and of each repository. */
const noteList = ({ notes, repositories }, room) => (0,fit/* listSection */.iC)('Notes', [
    ...notes.map((note) => `- ${(0,report_text/* plain */.pj)(note, 500)}`),
    ...repositories.flatMap(({ name, notes: own }) => own.map((note) => `- ${(0,report_text/* inlineCode */.ti)(name, 140)}: ${(0,report_text/* plain */.pj)(note, 500)}`)),
], room);
/** Issues that were opened or edited. */
const issueList = ({ issues }, room) => (0,fit/* listSection */.iC)('Issues', issues.map(({ repository, number, url, action }) => `- ${(0,report_text/* link */.nf)(`${repository} ${number}`, url)} ${action}`), room);
/** The last line: what it cost, and when. */
const usageLine = ({ api, scan, tool }) => {
    const requests = Object.entries(api.requests)
        .filter(([, number]) => number > 0)
        .map(([kind, number]) => `${number.toLocaleString('en-US')} ${(0,report_text/* plain */.pj)(kind, 20)}`);
    const total = Object.values(api.requests).reduce((a, b) => a + b, 0);
    const spent = [
        `${(0,words/* count */.U9)(total, 'API request')}${requests.length > 0 ? ` (${requests.join(', ')})` : ''}`,
        api.points > 0 && `${(0,words/* count */.U9)(api.points, 'GraphQL point')}`,
        api.waitedSeconds > 0 && `${(0,words/* count */.U9)(api.waitedSeconds, 'second')} waited for limits`,
    ].filter(Boolean);
    return `<sub>${tool.name} ${(0,report_text/* plain */.pj)(tool.version, 40)}, scan ${(0,report_text/* inlineCode */.ti)(scan.id, 60)}, ${(0,words/* moment */.n$)(scan.started)} to ${(0,words/* moment */.n$)(scan.finished)}; ${spent.join(', ')}.</sub>`;
};

;// CONCATENATED MODULE: ./packages/core/lib/report/markdown.js







const ALL = Number.POSITIVE_INFINITY;
const section = (repository, scanned) => {
    const found = (0,report_report/* findingsOf */.WX)(repository);
    const others = found.filter(({ finding }) => !(0,report_report/* isOpen */.nT)(finding));
    const { resolved } = repository;
    const coverage = (0,infra_table/* coverageMarkdown */.w)(repository, ALL);
    if (found.length === 0 && resolved.length === 0 && coverage === '')
        return '';
    // A file's diff is shown with the first of its findings.
    const seen = new Set();
    const blocks = found
        .filter(({ finding }) => (0,report_report/* isOpen */.nT)(finding))
        .map((one) => {
        const { diff } = one.finding;
        const fresh = diff !== undefined && !seen.has(diff);
        if (diff !== undefined)
            seen.add(diff);
        return (0,finding_markdown/* findingBlock */.n)(one, repository, { level: 4, diff: fresh, scanned });
    });
    return [
        `### ${(0,report_text/* codeLink */.U1)(repository.name, repository.url)}`,
        coverage,
        ...blocks,
        others.length > 0 &&
            `**Seen too, nothing to do:**\n\n${others.map((one) => (0,finding_markdown/* findingLine */.m)(one, repository) + (one.finding.exempted ? ` (exempted until ${(0,report_text/* plain */.pj)(one.finding.exempted.expires, 20)})` : one.finding.direction ? ` (${one.finding.direction})` : '')).join('\n')}`,
        resolved.length > 0 &&
            `**Resolved:**\n\n${resolved.map(({ title, why }) => `- ${(0,report_text/* plain */.pj)(title)} (${(0,report_text/* plain */.pj)(why, 200)})`).join('\n')}`,
    ]
        .filter(Boolean)
        .join('\n\n');
};
/** The whole report as Markdown, nothing left out: for a file, a page or a comment. */
const renderMarkdown = (report) => {
    const parts = [
        heading(report),
        (0,headline/* headline */.P)(report),
        errorList(report, ALL),
        repositoryTable(report, ALL),
        ...worstFirst(report.repositories).map((one) => section(one, report.scan.started)),
        notLookedAtList(report, ALL),
        unknownTable(report, ALL),
        issueList(report, ALL),
        passedOverList(report, ALL),
        noteList(report, ALL),
        usageLine(report),
    ];
    return `${parts.filter(Boolean).join('\n\n')}\n`;
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
