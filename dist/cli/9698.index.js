export const id = 9698;
export const ids = [9698];
export const modules = {

/***/ 17131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changesOf),
/* harmony export */   i: () => (/* binding */ isFlapping)
/* harmony export */ });
/** Verdicts that are looked back at, and how many changes among them begin and end the state. */
const WINDOW = 10;
const BEGINS = 4;
const ENDS = 1;
/** How often an audit changed its mind in its last verdicts; one that could not speak has none. */
const changesOf = (runs) => {
    const verdicts = runs
        .filter(({ status }) => status !== 'unknown')
        .slice(-WINDOW)
        .map(({ status }) => status === 'pass');
    return verdicts.filter((verdict, i) => i > 0 && verdict !== verdicts[i - 1]).length;
};
/**
 * Whether an audit flaps: told each time it would teach people to look away. Two thresholds, so that
 * it does not flap between flapping and not, as monitoring systems do it:
 * https://assets.nagios.com/downloads/nagioscore/docs/nagioscore/4/en/flapping.html
 * @param was whether it did before this run
 */
const isFlapping = (runs, was) => changesOf(runs) >= (was ? ENDS + 1 : BEGINS);


/***/ }),

/***/ 13551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ cannotRun),
/* harmony export */   uZ: () => (/* binding */ pastRun),
/* harmony export */   x$: () => (/* binding */ rememberedAudits),
/* harmony export */   zE: () => (/* binding */ memoryOf)
/* harmony export */ });
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49525);
/* harmony import */ var _shared_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67223);
/* harmony import */ var _flapping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17131);



/** How many runs of an audit are remembered: a month of nights. */
const AUDIT_RUNS = 30;
const STATUS = { FAIL: 'fail', WARNING: 'warning', PASS: 'pass' };
/** One run as it is remembered: by its worst verdict. */
const pastRun = ({ started, ms, outcomes }) => {
    const said = { time: started, ms };
    if (!outcomes.known)
        return { ...said, status: 'unknown', message: (0,_shared_words_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(outcomes.reason, 200) };
    const worst = ['FAIL', 'WARNING', 'PASS']
        .map((status) => outcomes.value.find((outcome) => outcome.status === status))
        .find((outcome) => outcome !== undefined);
    return worst
        ? { ...said, status: STATUS[worst.status], message: (0,_shared_words_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(worst.message, 200) }
        : { ...said, status: 'pass', message: 'There was nothing to look at.' };
};
/** An id is a file's name, which may be one that every object knows. */
const memoryOf = (memory, id) => (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(memory, id);
/**
 * Files that are no audits this time, under the ids that the ledger knows them by: those that were
 * meant to be one, and those that were one and lost their run bit.
 */
const cannotRun = ({ folder, memory }) => {
    if (!folder.known)
        return [];
    const { broken, notAudits } = folder.value;
    const known = new Map(Object.entries(memory).map(([id, { file }]) => [file, id]));
    const lost = [...known].filter(([file]) => notAudits.some((one) => one === file || one.startsWith(`${file} (`)));
    return [
        ...broken.map((one) => ({ ...one, id: known.get(one.file) ?? one.id })),
        ...lost.map(([file, id]) => ({ id, file, reason: NO_AUDIT })),
    ];
};
const NO_AUDIT = 'it is no audit any more: it has neither a run bit nor a #! line';
/** What is remembered of an audit once it ran, or had nothing to do. */
const next = (info, run, before, now) => {
    const past = run === null ? [] : [pastRun(run)];
    const runs = [...(before?.runs ?? []), ...past].slice(-AUDIT_RUNS);
    const spoke = run?.outcomes.known ? run.started : (before?.spoke ?? null);
    const flapping = (0,_flapping_js__WEBPACK_IMPORTED_MODULE_2__/* .isFlapping */ .i)(runs, before?.flapping === true);
    return {
        file: info.file,
        title: (0,_shared_words_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(info.title, 200),
        schedule: info.schedule,
        first: before?.first ?? now,
        spoke,
        ...(flapping ? { flapping } : {}),
        runs,
    };
};
/**
 * What the ledger is to remember of all audits after this scan: those of today, and those whose file
 * could not be read this time. One whose file is gone is forgotten.
 */
const rememberedAudits = (facts) => {
    const { folder, records, memory, now } = facts;
    const ran = records.map((record) => [
        record.info.id,
        next(record.info, record.state === 'ran' ? record.run : null, memoryOf(memory, record.info.id), now),
    ]);
    const here = new Set(ran.map(([id]) => id));
    const unread = folder.known
        ? cannotRun(facts).map((broken) => [
            broken.id,
            brokenMemory(broken, memoryOf(memory, broken.id), now),
        ])
        : Object.entries(memory);
    return Object.fromEntries([...unread.filter(([id]) => !here.has(id)), ...ran]);
};
const brokenMemory = ({ file, reason }, before, now) => {
    const run = { time: now, status: 'unknown', ms: 0, message: (0,_shared_words_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(reason, 200) };
    return {
        file,
        title: before?.title ?? (0,_shared_words_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(file, 200),
        schedule: before?.schedule ?? null,
        first: before?.first ?? now,
        spoke: before?.spoke ?? null,
        ...(before?.flapping ? { flapping: true } : {}),
        runs: [...(before?.runs ?? []), run].slice(-AUDIT_RUNS),
    };
};


/***/ }),

/***/ 20329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pathOf),
/* harmony export */   l: () => (/* binding */ runAlone)
/* harmony export */ });
/* harmony import */ var _shared_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67223);

/**
 * An audit's file as a path in the repository that runs it; null where the folder of audits is
 * somewhere else, or was not found.
 * @param file its path in the folder
 */
const pathOf = (file, folder) => {
    if (!folder.known)
        return null;
    const under = folder.value.path.replace(/^(?:\.\/+)+|\/+$/g, '');
    if (/^(?:\/|[A-Za-z]:|\\)/.test(under) || under.split('/').includes('..'))
        return null;
    return under === '' || under === '.' ? file : `${under}/${file}`;
};
/** As a shell reads it back. */
const quoted = (path) => /^[\w./@+-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
/** The command that runs one audit alone. */
const runAlone = (path) => `drift audit run ${(0,_shared_words_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(quoted(path), 300)}`;


/***/ }),

/***/ 49698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ infoOf),
/* harmony export */   r: () => (/* binding */ verdicts),
/* harmony export */   severityOf: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79941);
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59556);
/* harmony import */ var _shared_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67223);
/* harmony import */ var _flapping_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17131);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13551);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20329);






/** The check that a file in the folder of audits is. */
const checkOf = (id) => `audit/${id}`;
/** What an audit says of itself, in the words of checks: reports and issues are made of it. */
const infoOf = ({ id, title, file, severity }) => ({
    id: checkOf(id),
    domain: 'audit',
    title: (0,_shared_words_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(title),
    why: `Asked by the audit ${(0,_shared_words_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(file)}.`,
    fix: 'Bring the two in sync again; the audit says what differs.',
    severity,
    permissions: [],
});
const STATUS = { PASS: 'pass', WARNING: 'warning', FAIL: 'fail' };
/** A warning is worth a look, not a call. */
const severityOf = ({ status, severity }, info) => severity ?? (status === 'WARNING' ? 'low' : info.severity);
/** Data of more characters than this stands in the report alone. */
const MAX_SHOWN = 2_000;
/** What was found, as far as the audit says: what it calls so, or else its data, where there is no diff. */
const foundBy = ({ actual, expected, diff, data }) => {
    if (actual !== undefined)
        return actual;
    if (expected !== undefined || diff !== undefined || data === undefined)
        return undefined;
    return JSON.stringify(data).length <= MAX_SHOWN ? data : undefined;
};
/** What to do, where the audit does not say. */
const tryIt = ({ info, path }) => `Bring the two in sync, then look again: ${(0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .runAlone */ .l)(path ?? info.file)}`;
const findingOf = (outcome, audit) => {
    const { info, path } = audit;
    const { message, expected, diff, url, fix = tryIt(audit) } = outcome;
    const actual = foundBy(outcome);
    const subject = outcome.subject ?? info.id;
    // In brackets: "NPM_TOKEN: set …" would read like a secret and its value.
    const about = outcome.subject === undefined ? '' : ` (${(0,_shared_words_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(outcome.subject)})`;
    return {
        fingerprint: (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)(checkOf(info.id), subject),
        severity: severityOf(outcome, info),
        title: `${(0,_shared_words_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(info.title)}${about}: ${(0,_shared_words_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(message, 300)}`,
        subject,
        ...(path === null ? {} : { file: path }),
        ...(expected === undefined ? {} : { expected: expected }),
        ...(actual === undefined ? {} : { actual }),
        ...(diff === undefined ? {} : { diff }),
        // What leads anywhere else is no place to look at.
        evidence: url !== undefined && /^https?:\/\//i.test(url) ? { url } : {},
        fix,
    };
};
const resultOf = (outcome, audit) => ({
    check: checkOf(audit.info.id),
    status: STATUS[outcome.status],
    subject: outcome.subject ?? audit.info.id,
    message: outcome.message,
    ...(outcome.data === undefined ? {} : { data: outcome.data }),
    findings: outcome.status === 'PASS' ? [] : [findingOf(outcome, audit)],
});
/** Two steps milder, and never mere information: that would not be kept. */
const milder = (severity) => _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC[Math.min(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(severity) + 2, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf('low'))] ?? 'low';
/** One finding stands for an audit that changes its mind, so that it is told once and not each time. */
const flapping = ({ info, path }, after) => {
    const changes = (0,_shared_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)((0,_flapping_js__WEBPACK_IMPORTED_MODULE_5__/* .changesOf */ .f)(after.runs), 'change');
    return {
        fingerprint: (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)(checkOf(info.id), info.id, 'flapping'),
        severity: milder(info.severity),
        title: `${(0,_shared_words_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(info.title)}: it flaps (${changes} in its last runs)`,
        subject: info.id,
        ...(path === null ? {} : { file: path }),
        actual: after.runs.slice(-10).map(({ status }) => status),
        evidence: {},
        fix: 'Find out what makes it change its mind: a retry inside the audit, a longer timeout, or the thing it looks at. It is told by itself again when it has settled.',
    };
};
const standing = (before) => {
    const last = before?.runs.at(-1);
    return last === undefined
        ? 'It never ran.'
        : `Its last word (${last.time.slice(0, 16).replace('T', ' ')} UTC): ${last.status}, ${last.message}`;
};
const waiting = ({ info, next }, before, repository) => ({
    check: checkOf(info.id),
    status: 'skipped',
    subject: repository,
    message: `Not due until ${next === null ? 'its schedule names a day' : `${next.slice(0, 16).replace('T', ' ')} UTC`}. ${standing(before)}`,
    findings: [],
});
const unknown = (id, repository, reason) => ({
    check: checkOf(id),
    status: 'unknown',
    subject: repository,
    message: reason,
    findings: [],
});
const ofRecord = (record, after, facts) => {
    const { info } = record;
    const audit = { info, path: (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .X)(info.file, facts.folder) };
    if (record.state === 'waiting')
        return [waiting(record, (0,_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryOf */ .zE)(facts.memory, info.id), facts.repository)];
    const { run } = record;
    if (!run.outcomes.known)
        return [unknown(info.id, facts.repository, run.outcomes.reason)];
    if (after?.flapping) {
        const { status, message } = (0,_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .pastRun */ .uZ)(run);
        const word = status === 'unknown' ? 'pass' : status;
        return [
            {
                check: checkOf(info.id),
                status: word === 'pass' ? 'warning' : word,
                subject: info.id,
                message: `It flaps. This time: ${word}, ${message}`,
                findings: [flapping(audit, after)],
            },
        ];
    }
    if (run.outcomes.value.length > 0)
        return run.outcomes.value.map((one) => resultOf(one, audit));
    const { message } = (0,_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .pastRun */ .uZ)(run);
    return [{ check: checkOf(info.id), status: 'pass', subject: info.id, message, findings: [] }];
};
const gone = (id, { file }, repository) => ({
    check: checkOf(id),
    status: 'skipped',
    subject: repository,
    message: `${(0,_shared_words_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(file)} is in the folder no more.`,
    data: _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDECLARED */ .uM,
    findings: [],
});
/**
 * What the audits said, as results: their verdicts, what hides one, and what became of one that is gone.
 * @param after what is remembered of each audit after this scan
 */
const verdicts = (facts, after) => {
    const { folder, records, repository } = facts;
    const known = Object.entries(facts.memory);
    if (!folder.known)
        return known.map(([id]) => unknown(id, repository, folder.reason));
    const broken = (0,_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotRun */ .$Y)(facts);
    const here = new Set([...records.map(({ info }) => info.id), ...broken.map(({ id }) => id)]);
    return [
        ...records.flatMap((record) => ofRecord(record, (0,_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryOf */ .zE)(after, record.info.id), facts)),
        ...broken.map(({ id, reason }) => unknown(id, repository, reason)),
        ...known.filter(([id]) => !here.has(id)).map(([id, memory]) => gone(id, memory, repository)),
    ];
};


/***/ }),

/***/ 67223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   J$: () => (/* binding */ several),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   U9: () => (/* binding */ count)
/* harmony export */ });
const MAX_NAME = 120;
/** Without the half of a character that a cut left at the end: GitHub takes no text with one. */
const whole = (text) => text.replace(/[\uD800-\uDBFF]$/, '');
/** A name or a piece of text of theirs as part of a sentence: one line, at most so many characters. */
const named = (text, max = MAX_NAME) => {
    // A character takes at most two units, and blanks are folded: what is looked at stays small.
    const line = whole(text.slice(0, max * 4))
        .replace(/\s+/g, ' ')
        .trim();
    const characters = [...line];
    return characters.length > max ? `${characters.slice(0, max - 1).join('')}…` : line;
};
/** `a, b and c`, of many only the first. */
const several = (names, max = 5) => {
    const shown = names.slice(0, max).map((name) => named(name));
    if (names.length > max)
        return `${shown.join(', ')} and ${names.length - max} more`;
    const last = shown.pop() ?? '';
    return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
};
/** `a, b, c and 4 more`: of a list of which none is more than another, as in "one of". */
const enumerate = (items, max = 10) => {
    const shown = items.slice(0, max).map((item) => named(item, 60));
    const left = items.length - shown.length;
    return left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(', ');
};
/** `1 file`, `2 files`, `3 branches`. */
const count = (number, noun) => `${number} ${number === 1 ? noun : /(?:ch|sh|s|x)$/.test(noun) ? `${noun}es` : `${noun}s`}`;


/***/ }),

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


/***/ })

};
