export const id = 8958;
export const ids = [8958];
export const modules = {

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

/***/ 13012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ againOf),
/* harmony export */   Mm: () => (/* binding */ sidesOf),
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   QH: () => (/* binding */ differenceLine),
/* harmony export */   hU: () => (/* binding */ valueSide),
/* harmony export */   id: () => (/* binding */ titleWords),
/* harmony export */   jM: () => (/* binding */ AGAIN),
/* harmony export */   xH: () => (/* binding */ isEvent)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69860);

/** What surfaces say of one finding, before each puts it into its own form. */
/** The title as it is shown: commit ids are seven characters long, as everywhere. */
const titleWords = ({ title }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortShas */ .Qg)(title);
/** A finding about how things are, not about a change: nothing became weaker or stronger. */
const isState = ({ direction }) => direction === undefined;
const isScalar = (value) => typeof value !== 'object' || value === null;
/** A value or a list of values as words; undefined for anything deeper. */
const listWords = (value) => {
    if (typeof value === 'string')
        return value;
    if (value === null)
        return 'nothing';
    if (!Array.isArray(value))
        return isScalar(value) ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(value) : undefined;
    if (!value.every(isScalar))
        return undefined;
    return value.length === 0
        ? 'none'
        : value.map((item) => (typeof item === 'string' ? item : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(item))).join(', ');
};
/** A value that is words, a list of them, or such under names; JSON for what is deeper data. */
const wordsOf = (value) => {
    const words = listWords(value);
    if (words !== undefined)
        return words;
    if (Array.isArray(value) || typeof value !== 'object' || value === null)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(value);
    const named = Object.entries(value).map(([name, inner]) => [name, listWords(inner)]);
    return named.length > 0 && named.every(([, inner]) => inner !== undefined)
        ? named.map(([name, inner]) => `${name}: ${inner}`).join('; ')
        : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(value);
};
/** One side, by the name that is given; none where nothing is known of it. */
const valueSide = (name, value) => {
    if (value === undefined)
        return [];
    const words = wordsOf(value);
    const isNothing = value === null || (Array.isArray(value) && value.length === 0);
    return [{ name, words, isText: isNothing || /\s/.test(words) }];
};
/** What was asked for and what is there, whether or not the title says it: for tables. */
const sidesOf = ({ expected, actual, }) => ({
    expected: valueSide('expected', expected)[0],
    actual: valueSide('found', actual)[0],
});
/** It happened and is over, other than a state or a change that can be undone. */
const isEvent = ({ baseline }) => baseline?.kind === 'event';
/** What a finding compares, or null where there is nothing to show or the title says it already. */
const differenceOf = (finding) => {
    const { expected, actual, title } = finding;
    if (expected === undefined && actual === undefined)
        return null;
    if (!isState(finding)) {
        const text = (value) => (value === undefined ? undefined : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(value));
        return { kind: 'change', before: text(expected), now: text(actual) };
    }
    const sides = [...valueSide('expected', expected), ...valueSide('found', actual)];
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

/***/ 69860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ symbol),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   Kq: () => (/* binding */ repositoryKey),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Qg: () => (/* binding */ shortShas),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   on: () => (/* binding */ grade),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var _model_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28263);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78556);


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
/** Full commit ids in a text, each as people read it. */
const shortShas = (text) => text.replace(/(?<![\w.])[0-9a-f]{40}(?!\w)/gi, (oid) => (0,_model_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortId */ .m)(oid));
/** A word that could not be taken for a number, a switch or nothing. */
const WORD = /^(?!(?:true|false|null)$)[a-z][\w./@:+-]*$/i;
/** A setting's value as people read it: words as they are, JSON else; `not set` is said elsewhere. */
const valueText = (value) => typeof value === 'string' && WORD.test(value) ? value : JSON.stringify(value);
/** A sentence ends with a full stop, once. */
const sentence = (text) => /[.!?…:]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
/** `owner/name` in a way that two spellings of one repository are equal. */
const repositoryKey = (name) => name.toLowerCase();
/** `branch protection` for `process/branch-protection`. */
const checkName = (id) => id.slice(id.indexOf('/') + 1).replaceAll('-', ' ');
/** The first of some names, and how many there are besides: `a, b, and 3 more`. */
const firstOf = (names, most, show = (name) => name) => {
    const more = names.length > most ? `, and ${names.length - most} more` : '';
    return names.slice(0, most).map(show).join(', ') + more;
};


/***/ })

};
