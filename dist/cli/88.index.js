export const id = 88;
export const ids = [88,471];
export const modules = {

/***/ 212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ findingLine),
/* harmony export */   n: () => (/* binding */ findingBlock)
/* harmony export */ });
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3012);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9426);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9860);



/** One finding as Markdown: shared by issues and by the Markdown report. */
const DIFF_LINES = 60;
const DIFF_CHARACTERS = 4_000;
/** A diff up to this many lines is shown; a longer one is folded. */
const OPEN_LINES = 16;
const encodePath = (path) => path.toWellFormed().split('/').map(encodeURIComponent).join('/');
/** URL of a file at the scanned commit, where the repository has one. */
const fileUrl = (place, file, line) => place.url === undefined || place.commit === null
    ? undefined
    : `${place.url}/blob/${encodeURIComponent(place.commit)}/${encodePath(file)}${line === undefined ? '' : `#L${line}`}`;
const commitUrl = (place, oid) => place.url === undefined ? undefined : `${place.url}/commit/${encodeURIComponent(oid)}`;
/** The file, linked at the scanned commit: [`check.toml` line 4](…). */
const fileLink = (finding, place) => {
    if (finding.file === undefined)
        return '';
    const code = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)(finding.file, fileUrl(place, finding.file, finding.line));
    return finding.line === undefined ? code : `${code}, line ${finding.line}`;
};
const shown = (text, isText, max) => isText ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text, max) : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(text, max);
/** `` `true` → `false` ``; '' where there is nothing to show. */
const arrow = (finding, max) => {
    const difference = (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceOf */ .Pq)(finding);
    return difference === null
        ? ''
        : (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceLine */ .QH)(difference, (text, isText) => shown(text, isText, max));
};
const longest = (difference) => Math.max(...(difference.kind === 'state'
    ? difference.sides.map(({ words }) => words.length)
    : [difference.before?.length ?? 0, difference.now?.length ?? 0]));
/** What differs and where. Long values stand below each other. */
const difference = (finding, place) => {
    const where = fileLink(finding, place);
    const what = finding.subject === finding.file ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(finding.subject);
    const direction = finding.direction === undefined ? '' : ` (${finding.direction})`;
    const subject = [what, where].filter(Boolean).join(' in ');
    const found = (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceOf */ .Pq)(finding);
    if (found === null)
        return `${subject}${direction}`;
    if (longest(found) <= 60)
        return `${subject}: ${arrow(finding, 80)}${direction}`;
    const sides = found.kind === 'state'
        ? found.sides.map(({ name, words, isText }) => `${name}: ${shown(words, isText, 400)}`)
        : [
            `before: ${found.before === undefined ? 'not set' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(found.before, 400)}`,
            `now: ${found.now === undefined ? 'not set' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(found.now, 400)}`,
        ];
    return `${subject}${direction}\n\n${sides.map((one) => `- ${one}`).join('\n')}`;
};
const pullRequest = (one) => one === undefined ? '' : `pull request ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(String(one.number), one.url)}`;
const person = (commit) => commit.login === undefined || commit.login === commit.author
    ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(commit.author, 100)
    : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(commit.author, 100)} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(commit.login, 60)})`;
/** A commit as one line: what they called it, who, when, links. */
const commitLine = (commit, place) => {
    const id = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(commit.oid), commit.url ?? commitUrl(place, commit.oid));
    const time = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(commit.time);
    const request = pullRequest(commit.pullRequest);
    return `${id} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(commit.subject, 100)} by ${person(commit)}${time && ` on ${time}`}${request && `, ${request}`}`;
};
const who = ({ evidence }, place) => {
    const [newest, ...older] = evidence.commits ?? [];
    // Which of several commits changed this one setting is not known.
    const made = evidence.shared
        ? 'Commits to this file'
        : `Changed in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(older.length + 1, 'commit')}`;
    if (newest && older.length > 0)
        return `${made}:\n${[newest, ...older]
            .slice(0, 5)
            .map((commit) => `- ${commitLine(commit, place)}`)
            .join('\n')}`;
    if (newest)
        return `Changed in ${commitLine(newest, place)}.`;
    const single = [
        evidence.commit &&
            `in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(evidence.commit), evidence.url ?? commitUrl(place, evidence.commit))}`,
        evidence.actor && `by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(evidence.actor, 100)}`,
        evidence.event && `(${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(evidence.event, 100)})`,
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(evidence.time) && `on ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(evidence.time)}`,
    ];
    const parts = [single.filter(Boolean).join(' '), pullRequest(evidence.pullRequest)].filter(Boolean);
    if (parts.length === 0)
        return '';
    const source = !evidence.commit && evidence.url ? ` ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Source', evidence.url)}.` : '';
    return `Changed ${parts.join(', ')}.${source}`;
};
/** A diff cut to what an issue can carry, at the end of a line; the number of lines left out. */
const cutDiff = (diff) => {
    const total = (diff.replace(/\s+$/, '').match(/\n/g)?.length ?? 0) + 1;
    const start = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLines */ .gB)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bound */ .$s)(diff, DIFF_CHARACTERS * 4))
        .replace(/\n+$/, '')
        .split('\n');
    let size = 0;
    const kept = start.slice(0, DIFF_LINES).filter((line) => {
        size += line.length + 1;
        return size <= DIFF_CHARACTERS;
    });
    if (kept.length === 0)
        kept.push((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bound */ .$s)(start[0] ?? '', DIFF_CHARACTERS));
    return { text: kept.join('\n'), lines: kept.length, left: Math.max(0, total - kept.length) };
};
const diffBlock = (finding, place) => {
    if (finding.diff === undefined || finding.diff.trim() === '')
        return '';
    const { text, lines, left } = cutDiff(finding.diff);
    const rest = left === 0
        ? ''
        : `\n\n${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, 'line')} left out; see ${finding.file === undefined ? 'the report' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('the file', fileUrl(place, finding.file))}.`;
    const block = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fence */ .EU)(text, 'diff') + rest;
    return lines <= OPEN_LINES
        ? block
        : `<details><summary>Diff, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(lines, 'line')}</summary>\n\n${block}\n\n</details>`;
};
const AGAIN_NOTES = {
    worse: 'Worse than when it was told.',
    back: 'It was resolved, and is back.',
    renewed: 'It changed again since it was told.',
    unexempted: 'It is no longer exempted.',
};
/** State, and since when, in a sentence or two; '' for what is new. */
const history = (finding, scanned) => {
    const since = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(finding.since);
    const again = (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .againOf */ .KJ)(finding, scanned);
    return [
        again === null ? '' : AGAIN_NOTES[again],
        finding.state !== 'new' && since !== '' ? `Open since ${since}.` : '',
    ]
        .filter(Boolean)
        .join(' ');
};
const exempted = ({ exempted: exemption }) => exemption === undefined
    ? ''
    : `Exempted until ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(exemption.expires, 20)} by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(exemption.owner, 60)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(exemption.reason)}`;
/** A finding in full: heading, difference, who and when, what to do, diff. */
const findingBlock = ({ finding }, place, { level, diff, scanned }) => [
    `${'#'.repeat(level)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grade */ .on)(finding.severity)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .titleWords */ .id)(finding))}`,
    difference(finding, place),
    who(finding, place),
    history(finding, scanned),
    exempted(finding),
    finding.fix === undefined ? '' : `**What to do:** ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(finding.fix, 1_000))}`,
    diff ? diffBlock(finding, place) : '',
]
    .filter(Boolean)
    .join('\n\n');
/** A finding in one line of a list. */
const findingLine = ({ finding }, place) => {
    const values = arrow(finding, 40);
    const what = finding.subject === finding.file ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(finding.subject, 80);
    return `- ${[
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .symbol */ .HR)(finding.severity)} ${finding.severity}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .titleWords */ .id)(finding), 120)}`,
        [what, values].filter(Boolean).join(' '),
        finding.file === undefined
            ? ''
            : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)(finding.file, fileUrl(place, finding.file, finding.line), 80),
    ]
        .filter(Boolean)
        .join(' · ')}`;
};


/***/ }),

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

/***/ 8794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ fitLines),
/* harmony export */   U8: () => (/* binding */ fitBlocks),
/* harmony export */   iC: () => (/* binding */ listSection)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9860);

/**
 * As many lines as there is room for, and one that counts the rest. Nothing is cut in the middle.
 * @param room in UTF-16 units, line breaks included
 */
const fitLines = (lines, room, rest = (left) => `- … and ${left.toLocaleString('en-US')} more`) => {
    const total = lines.reduce((sum, line) => sum + line.length + 1, 0);
    if (total <= room)
        return [...lines];
    const kept = [];
    let left = room - rest(lines.length).length - 1;
    for (const line of lines) {
        left -= line.length + 1;
        if (left < 0)
            break;
        kept.push(line);
    }
    return [...kept, rest(lines.length - kept.length)];
};
/**
 * Says of each thing as much as there is room for: the first ones in full while enough is left to
 * name the others in a line each, then lines, then a count.
 * @param things gravest first
 * @param most how many are said at more than a line
 * @returns blocks, to be joined with an empty line
 */
const fitBlocks = (things, room, most, rest) => {
    // What the lines of those to come would take, so that no long one pushes all others out.
    const ahead = new Array(things.length + 1).fill(0);
    for (let at = things.length - 1; at >= 0; at--)
        ahead[at] = (ahead[at + 1] ?? 0) + (things[at]?.line.length ?? 0) + 1;
    const blocks = [];
    let left = room;
    let next = 0;
    for (; next < Math.min(most, things.length); next++) {
        const reserve = Math.min(ahead[next + 1] ?? 0, room * 0.3);
        const form = things[next]?.blocks().find((one) => one.length + 2 <= left - reserve);
        if (form === undefined)
            break;
        blocks.push(form);
        left -= form.length + 2;
    }
    const lines = things.slice(next).map(({ line }) => line);
    if (lines.length === 0)
        return blocks;
    const heading = next === 0 ? '' : `**And ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lines.length, 'more finding')}:**`;
    const list = fitLines(lines, left - heading.length - 4, (number) => `- … and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number, 'finding')} more${rest}`).join('\n');
    return [...blocks, ...(heading === '' ? [] : [heading]), list];
};
/** A section with a list, as far as there is room; '' for an empty one. */
const listSection = (title, lines, room) => lines.length === 0 ? '' : [`### ${title}`, '', ...fitLines(lines, room)].join('\n');


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

/***/ 6088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./packages/core/lib/report/finding-markdown.js
var finding_markdown = __webpack_require__(212);
// EXTERNAL MODULE: ./packages/core/lib/report/headline.js
var headline = __webpack_require__(553);
// EXTERNAL MODULE: ./packages/core/lib/report/fit.js
var fit = __webpack_require__(8794);
// EXTERNAL MODULE: ./packages/core/lib/report/looked.js
var looked = __webpack_require__(5447);
// EXTERNAL MODULE: ./packages/core/lib/report/text.js
var report_text = __webpack_require__(9426);
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
        for (const { message, checks } of (0,looked/* skippedReasons */.SE)(results)) {
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

// EXTERNAL MODULE: ./packages/core/lib/model/index.js
var model = __webpack_require__(6596);
// EXTERNAL MODULE: ./packages/core/lib/report/report.js
var report_report = __webpack_require__(2487);
// EXTERNAL MODULE: ./packages/core/lib/report/words.js
var words = __webpack_require__(9860);
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
        gravest !== null ? (0,words/* grade */.on)(gravest) : (0,looked/* isUnlooked */.iC)(repository) ? '⚪ not looked at' : '🟢',
        open.length === 0 ? '0' : (0,words/* bySeverity */.Np)((0,report_report/* countBySeverity */.Ot)(open)),
        String(news),
        String(repository.resolved.length),
        String(unknown),
        repository.commit === null
            ? '–'
            : (0,report_text/* codeLink */.U1)((0,words/* shortId */.m_)(repository.commit), repository.url && `${repository.url}/commit/${encodeURIComponent(repository.commit)}`),
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
    for (const { name, results } of report.repositories)
        for (const { status, check, message, permissions = [] } of results) {
            if (status !== 'unknown')
                continue;
            const needs = permissions.map((permission) => (0,report_text/* codeCell */.MZ)(permission, 80)).join(', ') || '–';
            const row = [(0,report_text/* codeCell */.MZ)(check, 80), (0,report_text/* tableCell */.xR)(message, 200), needs];
            const group = groups.get(row.join('|')) ?? { row, where: [] };
            group.where.push(name);
            groups.set(row.join('|'), group);
        }
    if (groups.size === 0)
        return '';
    const rows = [...groups.values()]
        .sort((a, b) => b.where.length - a.where.length)
        .map(({ row, where }) => {
        const names = [...new Set(where)];
        const shown = names.slice(0, 5).map((name) => (0,report_text/* codeCell */.MZ)(name, 140));
        const more = names.length > 5 ? `, and ${names.length - 5} more` : '';
        return `| ${[...row, shown.join(', ') + more].join(' | ')} |`;
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
const errorList = ({ errors }, room) => (0,fit/* listSection */.iC)('Errors', errors.map(({ where, reason, permission }) => `- ${(0,report_text/* inlineCode */.ti)(where, 140)}: ${(0,report_text/* plain */.pj)(reason, 500)}${permission === undefined ? '' : ` (needs ${(0,report_text/* inlineCode */.ti)(permission, 120)})`}`), room);
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






const section = (repository, scanned) => {
    const found = (0,report_report/* findingsOf */.WX)(repository);
    const others = found.filter(({ finding }) => !(0,report_report/* isOpen */.nT)(finding));
    const { resolved } = repository;
    if (found.length === 0 && resolved.length === 0)
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
        ...blocks,
        others.length > 0 &&
            `**Seen too, nothing to do:**\n\n${others.map((one) => (0,finding_markdown/* findingLine */.m)(one, repository) + (one.finding.exempted ? ` (exempted until ${(0,report_text/* plain */.pj)(one.finding.exempted.expires, 20)})` : one.finding.direction ? ` (${one.finding.direction})` : '')).join('\n')}`,
        resolved.length > 0 &&
            `**Resolved:**\n\n${resolved.map(({ title, why }) => `- ${(0,report_text/* plain */.pj)(title)} (${(0,report_text/* plain */.pj)(why, 200)})`).join('\n')}`,
    ]
        .filter(Boolean)
        .join('\n\n');
};
const ALL = Number.POSITIVE_INFINITY;
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
