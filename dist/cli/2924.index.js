export const id = 2924;
export const ids = [2924];
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

/***/ 4933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditChecks: () => (/* binding */ auditChecks)
});

// EXTERNAL MODULE: ./packages/core/lib/checks/shared/words.js
var words = __webpack_require__(67223);
;// CONCATENATED MODULE: ./packages/core/lib/checks/audit/discovery.js

const ID = 'audit/discovery';
/** Which files of the folder are audits, and which were meant to be. */
const discovery = {
    id: ID,
    domain: 'audit',
    title: 'Every file in the folder of audits can run',
    why: 'An audit that is never run looks like one that always passes. A file without a run bit, with a syntax error, or with the id of another is one.',
    fix: 'Give the file a run bit (chmod +x) or a #! line, mend what is named, or begin its name with _ where it is none.',
    severity: 'medium',
    permissions: [],
    run({ folder, repository }) {
        const result = {
            check: ID,
            status: 'unknown',
            subject: repository,
            message: '',
            findings: [],
        };
        if (!folder.known)
            return [{ ...result, message: folder.reason }];
        const { path, audits, broken, notAudits } = folder.value;
        const others = notAudits.length === 0
            ? ''
            : `; no audits (no module, no run bit, no #! line): ${(0,words/* enumerate */.HL)(notAudits)}`;
        const bad = broken.length === 0 ? '' : `; cannot run: ${(0,words/* enumerate */.HL)(broken.map(({ file }) => file))}`;
        return [
            {
                ...result,
                status: broken.length > 0 ? 'warning' : 'pass',
                message: `${(0,words/* count */.U9)(audits.length, 'audit')} in ${path}${bad}${others}`,
                ...(broken.length + notAudits.length === 0
                    ? {}
                    : {
                        data: {
                            broken: broken.map(({ file, reason }) => ({ file, reason })),
                            notAudits: notAudits.slice(0, 100),
                        },
                    }),
            },
        ];
    },
};

// EXTERNAL MODULE: ./packages/core/lib/standards/index.js + 8 modules
var standards = __webpack_require__(22041);
// EXTERNAL MODULE: ./packages/core/lib/checks/code/exemptions.js
var code_exemptions = __webpack_require__(45800);
;// CONCATENATED MODULE: ./packages/core/lib/checks/audit/exemptions.js


const exemptions_ID = (0,standards/* exemptionsCheck */.n0)('audit');
/** What drift-config exempts for everybody is told once, there. */
const exemptions = {
    id: exemptions_ID,
    domain: 'audit',
    title: "The organization's exemptions still hold",
    why: 'An exemption in drift-config hides something in every repository. When its day is over, what it hid counts again everywhere at once.',
    fix: 'Put right what the exemption covered and remove it, or agree on a new day with its owner.',
    severity: 'medium',
    permissions: ['Contents: read'],
    run: ({ exemptions, repository, now }) => [(0,code_exemptions/* endedExemptions */.R7)(exemptions_ID, repository, exemptions, now)],
};

// EXTERNAL MODULE: ./packages/core/lib/model/finding.js
var finding = __webpack_require__(79941);
// EXTERNAL MODULE: ./packages/core/lib/model/shape.js
var shape = __webpack_require__(49525);
// EXTERNAL MODULE: ./packages/core/lib/checks/audit/open-issues-counts.js
var open_issues_counts = __webpack_require__(62898);
;// CONCATENATED MODULE: ./packages/core/lib/checks/audit/open-issues.js



const open_issues_ID = 'audit/open-issues';
const issues = (number) => `${number.toLocaleString('en-US')} open drift ${number === 1 ? 'issue' : 'issues'}`;
const TREND = {
    new: () => 'none a week ago',
    same: () => 'as many as a week ago',
    up: (by) => `${by.toLocaleString('en-US')} more than a week ago`,
    down: (by) => `${by.toLocaleString('en-US')} fewer than a week ago`,
};
const inWords = (trend) => trend === null ? '' : `, ${TREND[trend.kind]('by' in trend ? trend.by : 0)}`;
/** The difference as a number; null where nothing is known of a week ago. */
const inNumbers = (trend, total) => {
    if (trend === null)
        return null;
    if (trend.kind === 'new')
        return total;
    if (trend.kind === 'same')
        return 0;
    return trend.kind === 'up' ? trend.by : -trend.by;
};
const over = ({ name, byDomain, total, oldest, team, tier }, trend, { threshold, now }) => {
    const domains = finding/* DOMAINS */.si.flatMap((domain) => {
        const number = (0,shape/* own */.ZV)(byDomain, domain) ?? 0;
        return number > 0 ? [`${number.toLocaleString('en-US')} ${domain}`] : [];
    });
    const days = (0,open_issues_counts/* daysBetween */.YM)(oldest.created, now);
    const data = {
        total,
        byDomain,
        threshold,
        change: inNumbers(trend, total),
        oldest: { number: oldest.number, url: oldest.url, created: oldest.created, days },
        ...(team === undefined ? {} : { team }),
        ...(tier === undefined ? {} : { tier }),
    };
    return {
        check: open_issues_ID,
        status: 'warning',
        subject: name,
        message: `${issues(total)} (${domains.join(', ')})${inWords(trend)}; the oldest, #${oldest.number}, is ${days === 1 ? '1 day' : `${days.toLocaleString('en-US')} days`} old`,
        data,
        findings: [],
    };
};
const unseen = (subject, message, permission) => ({
    check: open_issues_ID,
    status: 'unknown',
    subject,
    message,
    ...(permission === undefined ? {} : { permissions: [permission] }),
    findings: [],
});
const judge = (facts) => {
    const { repository, threshold, earlier, now } = facts;
    if (facts.issues === null)
        return [];
    if (!facts.issues.known)
        return [unseen(repository, facts.issues.reason, facts.issues.permission)];
    const { repositories, incomplete } = facts.issues.value;
    const trend = (0,open_issues_counts/* trendSince */.ib)(incomplete ? null : (0,open_issues_counts/* lastWeek */.t0)(earlier, now));
    const listed = repositories
        .filter(({ total }) => total > threshold)
        .map((one) => over(one, trend(one.name, one.total), facts));
    if (incomplete)
        return [...listed, unseen(repository, incomplete.reason, incomplete.permission)];
    if (listed.length > 0)
        return listed;
    const all = repositories.reduce((sum, { total }) => sum + total, 0);
    return [
        {
            check: open_issues_ID,
            status: 'pass',
            subject: repository,
            message: `No repository has more than ${issues(threshold)}; there ${all === 1 ? 'is' : 'are'} ${all.toLocaleString('en-US')} in all`,
            data: { threshold, total: all, repositories: repositories.length },
            findings: [],
        },
    ];
};
/**
 * Which repositories have more open drift issues than the threshold. It has no findings: the weekly
 * list tells them, in an issue of its own.
 */
const openIssues = {
    id: open_issues_ID,
    domain: 'audit',
    title: 'No repository has more open drift issues than the threshold',
    why: 'An issue that stays open is drift that somebody was told of and nobody mended. Where they pile up, the standard and the repository have parted.',
    fix: 'Mend what the oldest issues tell, declare it, or exempt it until a date; close what is dealt with.',
    severity: 'low',
    permissions: ['Issues: read'],
    blind: 'Issues in repositories that the token was not given are not in what GitHub finds, and GitHub does not say that there are any.',
    run: judge,
};

// EXTERNAL MODULE: ./packages/core/lib/model/fingerprint.js
var fingerprint = __webpack_require__(59556);
// EXTERNAL MODULE: ./packages/core/lib/model/time.js
var time = __webpack_require__(48495);
// EXTERNAL MODULE: ./packages/core/lib/standards/schedule.js
var schedule = __webpack_require__(79934);
// EXTERNAL MODULE: ./packages/core/lib/checks/audit/place.js
var place = __webpack_require__(20329);
;// CONCATENATED MODULE: ./packages/core/lib/checks/audit/silent.js





const silent_ID = 'audit/silent';
/** Of those without a schedule the time that usually lies between two runs, a day at least. */
const usualGap = ({ runs }) => {
    const times = runs.map(({ time }) => Date.parse(time));
    const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time));
    return Math.max(time/* DAY */.d, gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? time/* DAY */.d);
};
/** Of those with a schedule, that; a ledger that was edited by hand may hold one that is none. */
const periodOf = (memory, now) => {
    if (memory.schedule === null)
        return usualGap(memory);
    try {
        return (0,schedule/* periodMs */.MZ)(memory.schedule, now);
    }
    catch {
        return usualGap(memory);
    }
};
const silent_inWords = (ms) => ms >= 2 * time/* DAY */.d ? `${Math.round(ms / time/* DAY */.d)} days` : `${Math.round(ms / time/* HOUR */.w)} hours`;
const findingOf = (id, memory, { now, folder }) => {
    const path = (0,place/* pathOf */.X)(memory.file, folder);
    const last = memory.runs.at(-1);
    const period = periodOf(memory, now);
    const silence = Date.parse(now) - Date.parse(memory.spoke ?? memory.first);
    if (period === null || silence <= 2 * period)
        return null;
    const since = memory.spoke === null ? 'ever' : `since ${memory.spoke.slice(0, 10)}`;
    return {
        fingerprint: (0,fingerprint/* fingerprint */.R)(silent_ID, id),
        severity: 'medium',
        title: `${(0,words/* named */.KT)(memory.title)}: no verdict ${since}, which is more than twice its period of ${silent_inWords(period)}`,
        subject: id,
        ...(path === null ? {} : { file: path }),
        ...(last ? { actual: last.message } : {}),
        evidence: {},
        fix: `Run it alone to see why: ${(0,place/* runAlone */.l)(path ?? memory.file)}. Remove the file if nobody needs its answer.`,
    };
};
/** Whether the audits still speak: one that is silent looks, from afar, like one that is content. */
const silent = {
    id: silent_ID,
    domain: 'audit',
    title: 'No audit has been silent for twice its period',
    why: 'An audit that crashes every night says neither yes nor no, and nobody misses an answer that does not come.',
    fix: 'Mend the audit, or remove it.',
    severity: 'medium',
    permissions: [],
    run(facts, after) {
        const { repository } = facts;
        const findings = Object.entries(after).flatMap(([id, memory]) => findingOf(id, memory, facts) ?? []);
        const names = findings.map(({ subject }) => subject);
        return [
            {
                check: silent_ID,
                status: findings.length === 0 ? 'pass' : 'fail',
                subject: repository,
                message: findings.length === 0
                    ? 'Every audit spoke in time'
                    : `Silent for more than twice their period: ${(0,words/* enumerate */.HL)(names)}`,
                findings,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/audit/index.js




/** What is asked of the audits themselves; what they ask is in their files. */
const auditChecks = [exemptions, discovery, silent, openIssues];


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

/***/ 62898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   dQ: () => (/* binding */ due),
/* harmony export */   gD: () => (/* binding */ keepCounts),
/* harmony export */   ib: () => (/* binding */ trendSince),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   qC: () => (/* binding */ fallenBelow),
/* harmony export */   t0: () => (/* binding */ lastWeek)
/* harmony export */ });
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48495);

/** A job that starts a little earlier than last week's is a week later all the same. */
const WEEK = 6.5 * _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d;
/** What was counted less than that ago says nothing of a week. */
const HALF_WEEK = 3.5 * _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d;
/** How many weeks are remembered. */
const KEPT = 9;
const timeOf = ({ time }) => Date.parse(time);
/** Those that were counted before a moment: a time that is none, or lies in the future, is no word. */
const before = (earlier, now) => earlier
    .filter((counts) => timeOf(counts) <= Date.parse(now))
    .sort((a, b) => timeOf(a) - timeOf(b));
/**
 * Whether the open issues are to be counted and told again: once in a week, with half a day of
 * grace for jobs that start late.
 * @param now ISO 8601 UTC
 */
const due = (earlier, now) => {
    const at = Date.parse(now);
    return !earlier.some((counts) => timeOf(counts) <= at && at - timeOf(counts) < WEEK);
};
/**
 * What was counted a week ago: of several the nearest to that; null where nothing was, or only in
 * part.
 */
const lastWeek = (earlier, now) => {
    const off = (counts) => Math.abs(Date.parse(now) - timeOf(counts) - 7 * _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d);
    const old = before(earlier, now).filter((one) => one.incomplete === undefined && Date.parse(now) - timeOf(one) >= HALF_WEEK);
    return old.sort((a, b) => off(a) - off(b))[0] ?? null;
};
/** The Monday of a time's ISO week, in days since 1970. */
const weekOf = (counts) => Math.floor((timeOf(counts) / _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d + 3) / 7);
/** What the ledger is to remember of a count. */
const countsOf = (issues, now) => ({
    time: now,
    counts: Object.fromEntries(issues.repositories.map(({ name, total }) => [name, total])),
    ...(issues.incomplete === undefined ? {} : { incomplete: true }),
});
/**
 * The counts to remember: one of each ISO week, the last of it; the newest nine, oldest first. What
 * is counted again before a week has gone is not kept: it would never be a week ago.
 */
const keepCounts = (earlier, counts) => {
    const isKept = due(earlier, counts.time);
    const all = isKept ? [...before(earlier, counts.time), counts] : [...earlier];
    const byWeek = new Map(all.map((one) => [weekOf(one), one]));
    return [...byWeek.values()].sort((a, b) => timeOf(a) - timeOf(b)).slice(-KEPT);
};
/**
 * What became of a repository since a count; null where there is none.
 * @returns a function of a repository's name, in any spelling, and of how many there are now
 */
const trendSince = (then) => {
    if (then === null)
        return () => null;
    const counts = new Map(Object.entries(then.counts).map(([name, total]) => [name.toLowerCase(), total]));
    return (name, total) => {
        const was = counts.get(name.toLowerCase());
        if (was === undefined)
            return { kind: 'new' };
        if (was === total)
            return { kind: 'same' };
        return { kind: total > was ? 'up' : 'down', by: Math.abs(total - was) };
    };
};
/** Those that were over the threshold at a count and are no longer, most first. */
const fallenBelow = (then, { repositories, incomplete }, threshold) => {
    if (then === null || incomplete !== undefined)
        return [];
    const now = new Map(repositories.map(({ name, total }) => [name.toLowerCase(), total]));
    return Object.entries(then.counts)
        .map(([name, was]) => ({ name, was, total: now.get(name.toLowerCase()) ?? 0 }))
        .filter(({ was, total }) => was > threshold && total <= threshold)
        .sort((a, b) => b.was - a.was || (a.name < b.name ? -1 : 1));
};
/** Whole days from one time to another; never less than none. */
const daysBetween = (from, to) => Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d));


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

/***/ 45800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ exemptionsOf),
/* harmony export */   R7: () => (/* binding */ endedExemptions),
/* harmony export */   xm: () => (/* binding */ exemptions)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79941);
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59556);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22041);



const findingOf = (check, exemption) => {
    const { file, line } = exemption.place;
    const subject = (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(exemption);
    return {
        fingerprint: (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)(check, subject, file),
        severity: 'medium',
        title: `The exemption of ${subject} ended on ${exemption.expires} (${exemption.owner}: ${exemption.reason})`,
        subject,
        file,
        ...(line === undefined ? {} : { line }),
        expected: 'no exemption, or one that still holds',
        actual: exemption.expires,
        evidence: {},
        fix: `Put right what it covered and remove the entry from ${file}; or agree on a later day with ${exemption.owner}.`,
    };
};
/** Of entries that are alike, the one that ends last speaks: an older one beside it is only old. */
const latest = (exemptions) => {
    const groups = Map.groupBy(exemptions, (exemption) => JSON.stringify([(0,_standards_index_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(exemption), exemption.place.file]));
    return [...groups.values()].flatMap((group) => group.toSorted((a, b) => (a.expires < b.expires ? 1 : -1))[0] ?? []);
};
/** The domain whose findings an entry is about; one that covers several is told once, with code. */
const domainOf = ({ check }) => _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .DOMAINS */ .si.find((domain) => check.startsWith(`${domain}/`)) ?? 'code';
/** Which of some exemptions ended, as one result about the repository that made them. */
const endedExemptions = (check, repository, exemptions, now) => {
    const own = latest(exemptions);
    const findings = own
        .filter((exemption) => (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isExpired */ ._d)(exemption, now))
        .map((exemption) => findingOf(check, exemption));
    const holding = own.length - findings.length;
    return {
        check,
        status: findings.length === 0 ? 'pass' : 'fail',
        subject: repository,
        message: own.length === 0
            ? 'There are no exemptions'
            : `${holding} ${holding === 1 ? 'exemption holds' : 'exemptions hold'}, ${findings.length} ended`,
        findings,
    };
};
/**
 * Whether the exemptions a repository made still hold. Those above what the organization allows show
 * up when they meet a finding, so `applyPolicy` adds them here. The organization's own are told in
 * drift-config, not once in every repository.
 */
const exemptionsOf = (domain) => ({
    id: (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_2__/* .exemptionsCheck */ .n0)(domain),
    domain,
    title: 'Exemptions still hold and stay within what the organization allows',
    why: 'An exemption is a promise with a date. When the day is over, or when it covers more than a repository may decide by itself, what it hid counts again.',
    fix: 'Put right what the exemption covered and remove it, or agree on a new day with its owner. For one above the limit, ask for an exemption in drift-config.',
    severity: 'medium',
    permissions: ['Contents: read'],
    run: ({ policy, facts }) => [
        endedExemptions((0,_standards_index_js__WEBPACK_IMPORTED_MODULE_2__/* .exemptionsCheck */ .n0)(domain), facts.repository.name, policy.exemptions.filter((one) => one.by === 'repository' && domainOf(one) === domain), facts.now),
    ],
});
const exemptions = exemptionsOf('code');


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

/***/ 86551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ mergePluginConfig),
/* harmony export */   Pn: () => (/* binding */ parsePluginConfig),
/* harmony export */   Uf: () => (/* binding */ configSecrets),
/* harmony export */   bl: () => (/* binding */ declaredPlugins)
/* harmony export */ });
/* harmony import */ var _settings_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53926);

/** Keys are theirs: none of them may be one of an object's own. */
const empty = () => Object.create(null);
const put = (settings, keys, value) => {
    const [key = '', ...rest] = keys;
    if (rest.length === 0) {
        settings[key] = value;
        return;
    }
    const inner = settings[key];
    const next = (0,_settings_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(inner) ? inner : empty();
    settings[key] = next;
    put(next, rest, value);
};
/**
 * Reads `plugin-config`: `name.key=value` a line; `name.table.key=value` goes into a table. Blank
 * lines and those that begin with `#` are passed over. A value is a text and goes to the end of its line.
 * @returns `wrong`: numbers of lines that say nothing; never their text, which may be secret
 */
const parsePluginConfig = (text) => {
    const config = new Map();
    const wrong = [];
    for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
        if (/^\s*(?:#|$)/.test(line))
            continue;
        const [, path = '', value = ''] = /^\s*([\w-]+(?:\.[\w-]+)+)\s*=(.*)$/.exec(line) ?? [];
        const [name = '', ...keys] = path.split('.');
        if (name === '') {
            wrong.push(index + 1);
            continue;
        }
        const settings = config.get(name) ?? empty();
        config.set(name, settings);
        put(settings, keys, value.trim());
    }
    return { config, wrong };
};
const overlay = (below, above) => {
    const merged = Object.assign(empty(), below);
    for (const [key, value] of Object.entries(above)) {
        const old = merged[key];
        merged[key] = (0,_settings_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(old) && (0,_settings_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(value) ? overlay(old, value) : value;
    }
    return merged;
};
/** `[drift.plugins]` of drift-config's check.toml, and what the input says over it. */
const mergePluginConfig = (declared, input) => {
    const names = new Set([...Object.keys(declared), ...input.keys()]);
    return new Map([...names].map((name) => [
        name,
        overlay(Object.hasOwn(declared, name) ? { ...declared[name] } : empty(), (input.get(name) ?? empty())),
    ]));
};
/** `[drift.plugins]` of a parsed check.toml. */
const declaredPlugins = (table) => {
    const declared = Object.create(null);
    const drift = table?.drift;
    const plugins = (0,_settings_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(drift) ? drift.plugins : undefined;
    for (const [name, settings] of Object.entries((0,_settings_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(plugins) ? plugins : {})) {
        if ((0,_settings_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(settings))
            declared[name] = settings;
    }
    return declared;
};
const SECRET_NAME = /secret|token|password|passphrase|webhook|credential|(?:^|[._-])(?:key|auth|url)$/i;
/** Shorter ones are words, and a masked word tears texts apart. */
const MIN_SECRET = 8;
/** No blanks, letters and digits: what nobody would write by hand. */
const OPAQUE = /^(?=.*[A-Za-z])(?=.*\d)[\w./+=:~-]{20,}$/;
const isSecret = (key, value) => value.length >= MIN_SECRET &&
    (SECRET_NAME.test(key) || /^[a-z][a-z0-9+.-]*:\/\//i.test(value) || OPAQUE.test(value));
const secretsIn = (key, value) => {
    if (typeof value === 'string')
        return isSecret(key, value) ? [value] : [];
    if (Array.isArray(value))
        return value.flatMap((item) => secretsIn(key, item));
    if (value === null || typeof value !== 'object')
        return [];
    return Object.entries(value).flatMap(([name, item]) => secretsIn(name, item));
};
/**
 * What of `plugin-config` nobody is to see: values whose key sounds secret, addresses, and long opaque
 * texts. Ordinary words are not: masked, they would tear apart every report that has them.
 */
const configSecrets = (config) => [
    ...new Set([...config.values()].flatMap((settings) => secretsIn('', { ...settings }))),
];


/***/ }),

/***/ 72924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditScan: () => (/* binding */ auditScan)
});

// EXTERNAL MODULE: ./packages/core/lib/audits/index.js + 17 modules
var lib_audits = __webpack_require__(39733);
// EXTERNAL MODULE: ./packages/core/lib/checks/audit/index.js + 4 modules
var audit = __webpack_require__(4933);
// EXTERNAL MODULE: ./packages/core/lib/checks/audit/memory.js
var audit_memory = __webpack_require__(13551);
// EXTERNAL MODULE: ./packages/core/lib/checks/audit/verdicts.js
var verdicts = __webpack_require__(49698);
// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(78556);
// EXTERNAL MODULE: ./packages/core/lib/transport/types.js
var types = __webpack_require__(14521);
;// CONCATENATED MODULE: ./packages/core/lib/collect/github/drift-issues-token.js


/** GITHUB_TOKEN has 1,000 requests an hour: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const WORKFLOW_LIMIT = 1_000;
const WORKFLOW_LOGIN = 'github-actions[bot]';
const VIEWER = 'query DriftViewer { rateLimit { cost } viewer { login } }';
/** Whose token it is; null where GitHub does not tell it. */
const viewerOf = async (github) => {
    try {
        const { data } = await github.graphql(VIEWER);
        return data?.viewer?.login ?? null;
    }
    catch (error) {
        if (error instanceof types/* GitHubError */.y && error.status !== 401)
            return null;
        throw error;
    }
};
/**
 * Why a search of an owner's issues would show a part alone, as far as the token tells: GITHUB_TOKEN
 * (also where an enterprise gives it more requests), a classic token without the scope `repo`, an
 * App without Issues. Null: nothing speaks against it. What a fine-grained token was given is not to
 * be had.
 * https://docs.github.com/en/actions/concepts/security/github_token
 */
const tokenSight = async (github, login) => {
    const viewer = await viewerOf(github);
    const { scopes = null, permissions = null, hourlyLimit = null } = github.token ?? {};
    const what = `the open drift issues of ${login} could not be counted`;
    if (scopes !== null) {
        if (scopes.includes('repo'))
            return null;
        const has = scopes.length === 0 ? 'no scopes' : `only the scopes ${scopes.join(', ')}`;
        return (0,model/* unknown */.L5)(`${what}: the token has ${has} and does not see private repositories`, 'repo');
    }
    if (permissions !== null) {
        if (Object.hasOwn(permissions, 'issues'))
            return null;
        return (0,model/* unknown */.L5)(`${what}: the App was not granted Issues`, 'Issues: read');
    }
    const isWorkflows = viewer?.toLowerCase() === WORKFLOW_LOGIN ||
        (hourlyLimit !== null && hourlyLimit <= WORKFLOW_LIMIT);
    if (!isWorkflows)
        return null;
    return (0,model/* unknown */.L5)(`${what}: the token is a GITHUB_TOKEN, which sees its own repository and public ones; use a GitHub App (app-id, private-key)`, `Issues: read on all repositories of ${login}`);
};

// EXTERNAL MODULE: ./packages/core/lib/collect/github/nodes.js
var nodes = __webpack_require__(83546);
;// CONCATENATED MODULE: ./packages/core/lib/collect/github/drift-issues-about.js


const BODIES = `query DriftIssueBodies($ids: [ID!]!) {
  rateLimit { cost remaining resetAt limit }
  nodes(ids: $ids) {
    ... on Issue { body viewerDidAuthor authorAssociation author { __typename login } }
  }
}`;
/** Bodies can have 65,536 characters each; and so many calls' worth is held at once. */
const LARGEST = 25;
const CHUNK = 100;
/**
 * Those who may write to a repository, or belong to its owner.
 * https://docs.github.com/en/graphql/reference/enums#commentauthorassociation
 */
const INSIDERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** GraphQL's login of an App lacks the `[bot]` that a token of it is told as its own. */
const bare = (login) => login.toLowerCase().replace(/\[bot\]$/, '');
/**
 * Whether a marker may be believed: anybody can open an issue in a public repository, and a marker
 * moves what is counted. Who cannot learn its own name believes bots, as where findings are told.
 */
const isTrusted = ({ viewerDidAuthor, authorAssociation, author }, self) => viewerDidAuthor === true ||
    INSIDERS.has(authorAssociation ?? '') ||
    (self === null
        ? author?.__typename === 'Bot'
        : author != null && bare(author.login) === bare(self) && isSameKind(author.__typename, self));
/** A person called as an App is, is not that App. */
const isSameKind = (type, self) => self.toLowerCase().endsWith('[bot]') === (type === 'Bot');
/** Whether `owner/name` belongs to an owner. */
const repositoryOfOwner = (name, login) => /^[\w-]+\/[\w.-]+$/.test(name) && name.toLowerCase().startsWith(`${login.toLowerCase()}/`);
/**
 * What issues are about by their own bodies, where their author may be believed.
 * @param github whose own issues are believed
 * @returns by id; and how many could not be read
 * @throws GitHubError when the token is refused, or nothing at all is answered
 */
const aboutWhat = async (github, ids, read) => {
    const about = new Map();
    let unread = 0;
    if (ids.length === 0)
        return { about, unread };
    const self = await viewerOf(github);
    for (let at = 0; at < ids.length; at += CHUNK) {
        const answers = await (0,nodes/* askNodes */.ZJ)(github, {
            items: ids.slice(at, at + CHUNK),
            id: (id) => id,
            largest: LARGEST,
            lanes: 2,
            ask: () => ({ query: BODIES }),
        });
        for (const [id, { node }] of answers) {
            if (typeof node?.body !== 'string')
                unread += 1;
            else if (isTrusted(node, self))
                about.set(id, read(node.body));
        }
    }
    return { about, unread };
};

// EXTERNAL MODULE: ./packages/core/lib/collect/github/pages.js
var github_pages = __webpack_require__(89827);
;// CONCATENATED MODULE: ./packages/core/lib/collect/github/drift-issues-search.js

/** 10,001 nodes at most, one point. An issue has at most 100 labels. */
const SEARCH = `query DriftOpenIssues($owner: String!, $q: String!, $first: Int!, $after: String) {
  rateLimit { cost remaining resetAt limit }
  repositoryOwner(login: $owner) { login }
  search(type: ISSUE, query: $q, first: $first, after: $after) {
    issueCount
    pageInfo { hasNextPage endCursor }
    nodes {
      ... on Issue {
        id number url title createdAt
        repository { nameWithOwner url visibility }
        labels(first: 100) { nodes { name } }
      }
    }
  }
}`;
/** No search gives more: https://docs.github.com/en/rest/search/search#about-search */
const MOST_RESULTS = 1_000;
/** GitHub was opened then; what was imported can be older, so the first span has no beginning. */
const FIRST = Date.UTC(2008, 0, 1);
const SECOND = 1_000;
/** A list that moved while it was read is read again so many times. */
const READS = 3;
const moment = (ms) => ms === null ? '*' : new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
/**
 * The words of the search. A comma between labels means "or", a range includes both of its ends.
 * Oldest first: an issue that is opened meanwhile comes last and moves no page.
 * https://docs.github.com/en/search-github/searching-on-github/searching-issues-and-pull-requests
 */
const searchWords = ({ scope, labels, from, to }) => [
    scope,
    'is:issue is:open archived:false',
    `label:${labels.map((label) => `"${label}"`).join(',')}`,
    from === null && to === null ? '' : `created:${moment(from)}..${moment(to)}`,
    'sort:created-asc',
]
    .filter(Boolean)
    .join(' ');
/**
 * The two halves of a span, cut between two seconds; null where it is a single one, or lies before
 * GitHub or after now, where halving would find no end.
 * @param oldest when the first issue in it was created; NaN: not known
 */
const halves = ({ from, to }, oldest, now) => {
    const start = from ?? FIRST;
    const high = to ?? now;
    if (start > high || (start === high && (from === null || to !== null)))
        return null;
    // An order that was not kept only makes the halves less even.
    const low = oldest > start && oldest <= high ? Math.min(oldest, high - SECOND) : start;
    const middle = Math.floor((low + high) / 2 / SECOND) * SECOND;
    return [
        { from, to: middle },
        { from: middle + SECOND, to },
    ];
};
/** GitHub did not say what it was asked for. */
class SearchRefused extends Error {
}
const said = (errors) => [...new Set(errors.map(({ message }) => message))].join('; ');
const isWhole = (node) => typeof node?.id === 'string' && node.repository != null && node.labels != null;
/**
 * All open issues of a scope with one of the labels, however many: where the search tells of more
 * than it gives, the time of creation is halved until it gives all; what lies in one second is
 * asked for label by label. An issue that several pages give is found once.
 * @param owner who has to be visible, so that "nothing found" means that there is nothing
 * @param now epoch milliseconds, where the time of creation ends
 * @throws GitHubError when GitHub does not answer; SearchRefused when the answer has no search in it
 */
const searchOpenIssues = async (github, owner, scope, labels, now) => {
    const pages = (0,github_pages/* adaptivePages */.x)(100);
    const found = new Map();
    const missing = [];
    let withheld = false;
    const ask = async (q, after) => {
        const { data, errors } = await pages.ask((first, last) => github.graphql(SEARCH, { owner, q, first, after }, { retryFaults: last }));
        if (!data?.search)
            throw new SearchRefused(said(errors) || 'GitHub gave no reason');
        if (!data.repositoryOwner)
            throw new SearchRefused(`there is no organization or user "${owner}", or it cannot be seen`);
        const nodes = data.search.nodes ?? [];
        const issues = nodes.filter(isWhole);
        return {
            count: data.search.issueCount,
            next: data.search.pageInfo.hasNextPage ? data.search.pageInfo.endCursor : null,
            issues,
            /** Issues that are there and were not shown. */
            withheld: nodes.length - issues.length,
            why: said(errors),
        };
    };
    /** Reads from a first page to the end. */
    const readOn = async (q, first) => {
        const issues = new Map(first.issues.map((issue) => [issue.id, issue]));
        let { count, withheld, why } = first;
        let moved = false;
        for (let after = first.next; after !== null;) {
            const page = await ask(q, after);
            for (const issue of page.issues)
                issues.set(issue.id, issue);
            // One that was closed meanwhile moves those behind it onto a page that was read already.
            moved ||= page.count < count;
            count = page.count;
            withheld += page.withheld;
            why ||= page.why;
            // A cursor that leads to itself would lead there for ever.
            after = page.next === after ? null : page.next;
        }
        const lost = Math.max(0, count - issues.size);
        return { issues, lost, withheld, why, again: moved || lost > withheld };
    };
    const keep = (issues) => {
        for (const issue of issues)
            found.set(issue.id, issue);
    };
    const read = async (question) => {
        const q = searchWords(question);
        const first = await ask(q, null);
        const isTooMuch = first.count > MOST_RESULTS;
        const parts = isTooMuch ? split(question, first.issues[0]?.createdAt, now) : null;
        if (parts !== null) {
            for (const part of parts)
                await read(part);
            return;
        }
        let end = await readOn(q, first);
        for (let reads = 1; end.again && !isTooMuch && reads < READS; reads++)
            end = await readOn(q, await ask(q, null));
        keep(end.issues.values());
        withheld ||= end.withheld > 0;
        if (end.lost > 0)
            missing.push(partOf(question, end.lost, end.why));
    };
    await read({ scope, labels, from: null, to: null });
    return { issues: [...found.values()], missing, withheld };
};
/**
 * A question in parts; null where nothing is left to split by.
 * @param oldest when the first of them was created: before that there is nothing to halve
 */
const split = (question, oldest, now) => {
    const { labels } = question;
    const spans = halves(question, Date.parse(oldest ?? ''), now);
    if (spans !== null)
        return spans.map((span) => ({ ...question, ...span }));
    return labels.length > 1 ? labels.map((label) => ({ ...question, labels: [label] })) : null;
};
const partOf = ({ scope, labels, from, to }, lost, why) => {
    const when = from === null && to === null ? '' : `, created ${moment(from)} to ${moment(to)}`;
    return `${lost.toLocaleString('en-US')} with the label ${labels.join(' or ')} in ${scope}${when}${why && ` (${why})`}`;
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/drift-issues.js





const LABELS = model/* DOMAINS */.si.map((domain) => `drift:${domain}`);
const PERMISSION = 'Issues: read';
const domainsOf = ({ labels }) => {
    const names = new Set((labels?.nodes ?? []).flatMap((label) => label?.name.toLowerCase() ?? []));
    return model/* DOMAINS */.si.filter((domain) => names.has(`drift:${domain}`));
};
/** `https://github.com/acme/api`, from the address of another repository on the same server. */
const siblingUrl = ({ url }, name) => {
    const base = url.split('/').slice(0, -2).join('/');
    return base === '' ? undefined : `${base}/${name}`;
};
const oldest = (issues) => {
    const [first] = issues.toSorted((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.number - b.number);
    const { number = 0, url = '', title = '', createdAt: created = '' } = first ?? {};
    return { number, url, title, created };
};
/** Counts by repository, whatever way its name is written; most first. */
const count = (counted, teams) => {
    const byName = new Map();
    for (const { issue, names } of counted)
        for (const name of names) {
            const one = byName.get(name.toLowerCase()) ?? { name, issues: [] };
            one.issues.push(issue);
            byName.set(name.toLowerCase(), one);
        }
    return [...byName.entries()]
        .map(([key, { name, issues }]) => {
        const own = issues.find(({ repository }) => repository.nameWithOwner.toLowerCase() === key);
        const { nameWithOwner = name, visibility } = own?.repository ?? {};
        const other = issues[0]?.repository;
        const url = own?.repository.url ?? (other && siblingUrl(other, name));
        const { team, tier } = teams(nameWithOwner);
        const byDomain = new Map();
        for (const domain of issues.flatMap(domainsOf))
            byDomain.set(domain, (byDomain.get(domain) ?? 0) + 1);
        return {
            name: nameWithOwner,
            ...(url === undefined ? {} : { url }),
            ...(visibility === undefined
                ? {}
                : { visibility: visibility.toLowerCase() }),
            ...(team === undefined ? {} : { team }),
            ...(tier === undefined ? {} : { tier }),
            byDomain: Object.fromEntries(byDomain),
            total: issues.length,
            oldest: oldest(issues),
        };
    })
        .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
};
const collect = async (github, login, options) => {
    const places = [options.home, options.issueRepository].filter((name) => name !== null);
    const central = new Set(places.map((name) => name.toLowerCase()));
    const outside = [...central].filter((name) => !repositoryOfOwner(name, login));
    const found = [];
    const missing = [];
    let withheld = false;
    // Repositories of several owners in one search are no longer "or" for GitHub.
    for (const scope of [`user:${login}`, ...outside.map((name) => `repo:${name}`)]) {
        const part = await searchOpenIssues(github, login, scope, LABELS, options.now);
        found.push(...part.issues);
        missing.push(...part.missing);
        withheld ||= part.withheld;
    }
    const isCentral = ({ repository }) => central.has(repository.nameWithOwner.toLowerCase());
    const { about, unread } = await aboutWhat(options.writer ?? github, found.filter(isCentral).map(({ id }) => id), options.about);
    const counted = found.flatMap((issue) => {
        const place = issue.repository.nameWithOwner;
        const said = about.get(issue.id);
        if (said?.isList)
            return [];
        const names = (said?.repositories ?? []).filter((name) => repositoryOfOwner(name, login));
        if (names.length > 0)
            return [{ issue, names }];
        return repositoryOfOwner(place, login) ? [{ issue, names: [place] }] : [];
    });
    const reasons = [
        missing.length > 0 && `GitHub's search did not give ${missing.join('; ')}`,
        unread > 0 &&
            `${unread.toLocaleString('en-US')} issues in ${places.join(' and ')} could not be read: which repositories they are about is not known`,
    ].filter((reason) => reason !== false);
    return {
        repositories: count(counted, options.teams),
        ...(reasons.length > 0
            ? {
                incomplete: {
                    reason: reasons.join('; '),
                    ...(withheld || unread > 0 ? { permission: PERMISSION } : {}),
                },
            }
            : {}),
    };
};
/** Names that GitHub could have given; anything else would be more words of the search. */
const LOGIN = /^[\w-]+$/;
/**
 * Open issues with a label `drift:*` in the repositories of an organization or user, counted by the
 * repository that they are about. Archived repositories are left out; the weekly list's own issues
 * are not counted.
 * @returns unknown where the token sees only a part of the repositories as far as can be told, or
 *   nothing was answered: never "there are none" for what was not seen
 */
const readDriftIssues = async (github, login, options) => {
    const what = `the open drift issues of ${login}`;
    if (!LOGIN.test(login))
        return (0,model/* unknown */.L5)(`${what} could not be read: there is no such login`);
    try {
        const limited = await tokenSight(github, login);
        return limited ?? (0,model/* known */.eO)(await collect(github, login, options));
    }
    catch (error) {
        const reason = `${what} could not be read: ${error.message}`;
        if (error instanceof SearchRefused)
            return (0,model/* unknown */.L5)(reason, PERMISSION);
        if (!(error instanceof types/* GitHubError */.y))
            throw error;
        return [403, 404].includes(error.status)
            ? (0,model/* unknown */.L5)(reason, error.permission ?? PERMISSION)
            : (0,model/* unknown */.L5)(reason);
    }
};

// EXTERNAL MODULE: ./packages/core/lib/ledger/reconcile.js
var reconcile = __webpack_require__(87838);
// EXTERNAL MODULE: ./packages/core/lib/ledger/state.js
var ledger_state = __webpack_require__(27107);
// EXTERNAL MODULE: ./packages/core/lib/plugins/config.js
var config = __webpack_require__(86551);
// EXTERNAL MODULE: ./packages/core/lib/model/shape.js
var shape = __webpack_require__(49525);
// EXTERNAL MODULE: ./packages/core/lib/report/hidden.js
var report_hidden = __webpack_require__(36117);
// EXTERNAL MODULE: ./packages/core/lib/report/marker.js
var marker = __webpack_require__(80495);
// EXTERNAL MODULE: ./packages/core/lib/report/words.js
var words = __webpack_require__(69860);
;// CONCATENATED MODULE: ./packages/core/lib/report/issue-list-marker.js




const KIND = 'issue-list:v1';
/**
 * The hidden marker of a list.
 * @param room in characters; of more repositories than fit those with the fewest issues are left out
 */
const listMarker = ({ login, time, counts, incomplete }, room) => {
    const rest = incomplete ? { incomplete } : {};
    let left = room - (0,report_hidden/* hidden */.R)(KIND, { login, time, counts: {}, ...rest }).length;
    const kept = [];
    for (const entry of Object.entries(counts).sort(([, a], [, b]) => b - a)) {
        left -= (0,report_hidden/* commentSafe */.XO)(entry).length;
        if (left < 0)
            break;
        kept.push(entry);
    }
    return (0,report_hidden/* hidden */.R)(KIND, { login, time, counts: Object.fromEntries(kept), ...rest });
};
const readMarker = (value) => {
    if (!(0,shape/* isRecord */.u4)(value) || !(0,shape/* isRecord */.u4)(value.counts))
        return null;
    const { login, time, counts, incomplete } = value;
    if (typeof login !== 'string' || !(0,shape/* isTime */.K8)(time))
        return null;
    const numbers = Object.entries(counts).filter((entry) => Number.isSafeInteger(entry[1]) && Number(entry[1]) >= 0);
    return {
        login,
        time,
        counts: Object.fromEntries(numbers),
        ...(incomplete === true ? { incomplete } : {}),
    };
};
/** The markers of lists in a body. */
const parseListMarkers = (body) => (0,report_hidden/* hiddenIn */.k_)(body, KIND, readMarker);
/** What an issue's body says of itself: which repositories it is about, and whether it is a list. */
const aboutIssue = (body) => ({
    repositories: [
        ...new Map((0,marker/* parseMarkers */.FT)(body).map(({ repository }) => [(0,words/* repositoryKey */.Kq)(repository), repository])).values(),
    ],
    isList: parseListMarkers(body).length > 0,
});

// EXTERNAL MODULE: ./packages/core/lib/standards/index.js + 8 modules
var standards = __webpack_require__(22041);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/inventory.js
var inventory = __webpack_require__(54999);
// EXTERNAL MODULE: ./packages/core/lib/checks/audit/open-issues-counts.js
var open_issues_counts = __webpack_require__(62898);
// EXTERNAL MODULE: ./packages/core/lib/report/fit.js
var fit = __webpack_require__(38794);
// EXTERNAL MODULE: ./packages/core/lib/report/issue.js + 3 modules
var issue = __webpack_require__(58025);
// EXTERNAL MODULE: ./packages/core/lib/report/reason.js
var reason = __webpack_require__(61121);
// EXTERNAL MODULE: ./packages/core/lib/report/text.js
var report_text = __webpack_require__(69426);
;// CONCATENATED MODULE: ./packages/core/lib/report/issue-list.js











const TABLE_ROOM = 30_000;
const FALLEN_ROOM = 4_000;
const MARKER_ROOM = 18_000;
const issuesOf = (number, adjective = 'open') => (0,words/* count */.U9)(number, `${adjective} drift issue`);
/** Where all of them are found on GitHub. */
const searchUrl = (url) => `${url}/issues?q=${encodeURIComponent(`is:issue is:open label:${model/* DOMAINS */.si.map((domain) => `"drift:${domain}"`).join(',')}`)}`;
const arrow = (trend) => {
    if (trend === null)
        return '–';
    if (trend.kind === 'new')
        return 'new';
    if (trend.kind === 'same')
        return '=';
    return `${trend.kind === 'up' ? '▲' : '▼'}${trend.by.toLocaleString('en-US')}`;
};
const numberOf = (byDomain, domain) => (0,shape/* own */.ZV)(byDomain, domain) ?? 0;
const row = ({ name, url, team, tier, byDomain, total, oldest }, trend, now) => {
    const all = total.toLocaleString('en-US');
    const cells = [
        (0,report_text/* link */.nf)(name, url),
        (0,report_text/* tableCell */.xR)(team ?? '', 60),
        (0,report_text/* tableCell */.xR)(tier ?? '', 40),
        ...model/* DOMAINS */.si.map((domain) => numberOf(byDomain, domain).toLocaleString('en-US')),
        `**${url === undefined ? all : (0,report_text/* link */.nf)(all, searchUrl(url))}**`,
        arrow(trend),
        `${(0,report_text/* link */.nf)((0,report_text/* bound */.$s)((0,report_text/* plainText */.wh)(oldest.title), 80) || 'untitled', oldest.url)}, ${(0,words/* count */.U9)((0,open_issues_counts/* daysBetween */.YM)(oldest.created, now), 'day')}`,
    ];
    return `| ${cells.join(' | ')} |`;
};
const HEAD = `| Repository | Team | Tier | ${model/* DOMAINS */.si.map((domain) => domain.charAt(0).toUpperCase() + domain.slice(1)).join(' | ')} | Open | Since last week | Oldest |
| --- | --- | --- | ${'---: | '.repeat(model/* DOMAINS */.si.length)}---: | --- | --- |`;
/** What an issue in this repository may name. */
const nameable = ({ target }, repositories) => target.public
    ? repositories.filter(({ visibility }) => visibility === 'public')
    : [...repositories];
/** Those over the threshold that the issue may name, and how many it may not. */
const listed = (input) => {
    const over = input.issues.repositories
        .filter(({ total }) => total > input.threshold)
        .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    const shown = nameable(input, over);
    return { shown, withheld: over.length - shown.length, total: over.length };
};
const lead = (input, shown, withheld) => {
    const { login, issues, threshold, before } = input;
    const all = issues.repositories;
    const sum = (list) => list.reduce((n, { total }) => n + total, 0);
    const over = shown + withheld;
    const least = issues.incomplete ? 'at least ' : '';
    return [
        `**${(0,words/* count */.U9)(over, 'repository', 'repositories')}** of ${(0,report_text/* inlineCode */.ti)(login, 60)} ${over === 1 ? 'has' : 'have'} more than ${issuesOf(threshold)}: ${least}${sum(all.filter(({ total }) => total > threshold)).toLocaleString('en-US')} in ${over === 1 ? 'it' : 'them'}, ${least}${sum(all).toLocaleString('en-US')} in all ${(0,words/* count */.U9)(all.length, 'repository', 'repositories')} that have any.`,
        issues.incomplete === undefined &&
            (before === null
                ? 'There is no count of last week to compare with.'
                : `Compared with the count of ${(0,words/* day */.vd)(before.time)}.`),
        withheld > 0 &&
            `${(0,words/* count */.U9)(withheld, 'repository', 'repositories')} among them ${withheld === 1 ? 'is' : 'are'} not named, because this repository is public and ${withheld === 1 ? 'it is' : 'they are'} not.`,
    ]
        .filter(Boolean)
        .join(' ');
};
const unseen = ({ issues: { incomplete } }) => incomplete === undefined
    ? ''
    : `**Not all issues were seen:** ${(0,reason/* reasonMarkdown */.W)(incomplete.reason, 1_000)}${incomplete.permission === undefined ? '' : ` (needs ${(0,report_text/* inlineCode */.ti)(incomplete.permission, 120)})`}`;
const fallen = (input) => {
    const { issues, threshold, before } = input;
    const known = new Map(issues.repositories.map((one) => [one.name.toLowerCase(), one]));
    const below = (0,open_issues_counts/* fallenBelow */.qC)(before, issues, threshold).filter(({ name }) => !input.target.public || known.get(name.toLowerCase())?.visibility === 'public');
    if (below.length === 0)
        return '';
    const names = below.map(({ name, was, total }) => `${(0,report_text/* codeLink */.U1)(name, known.get(name.toLowerCase())?.url, 140)} (${was.toLocaleString('en-US')} → ${total.toLocaleString('en-US')})`);
    const fitting = (0,fit/* fitLines */.RV)(names, FALLEN_ROOM, (left) => `${left.toLocaleString('en-US')} more`);
    return `**No longer over:** ${fitting.join(', ')}.`;
};
const footer = ({ mode, scan }) => {
    const tool = `${(0,report_text/* link */.nf)('drift-toolkit', scan.toolUrl)} ${(0,report_text/* plain */.pj)(scan.toolVersion, 40)}`;
    const run = scan.runUrl ? `, ${(0,report_text/* link */.nf)('run and full report', scan.runUrl)}` : '';
    const how = mode === 'rolling'
        ? 'This issue is edited in place once a week, and closed when nothing is over any more'
        : 'Next week’s list closes this one; it is closed too when nothing is over any more';
    return `---\n<sub>Counted by ${tool}, scan ${(0,report_text/* inlineCode */.ti)(scan.id, 60)} at ${(0,words/* moment */.n$)(scan.time)}${run}. ${how}. Issues of archived repositories are not counted.</sub>`;
};
/**
 * The weekly list as an issue: repositories over the threshold, most issues first, as many as there
 * is room for, with those that are no longer over it.
 * @returns null where there is nobody that it may name
 */
const issueListText = (input) => {
    const { login, issues, threshold, before, target, scan } = input;
    const { shown, withheld, total } = listed(input);
    if (shown.length === 0)
        return null;
    // What was not seen may have been closed, or not.
    const trend = (0,open_issues_counts/* trendSince */.ib)(issues.incomplete ? null : before);
    const rows = shown.map((one) => row(one, trend(one.name, one.total), scan.time));
    const table = (0,fit/* fitLines */.RV)(rows, TABLE_ROOM, (left) => `| … and ${(0,words/* count */.U9)(left, 'repository', 'repositories')} more |${' |'.repeat(model/* DOMAINS */.si.length + 5)}`);
    const counts = nameable(input, issues.repositories).map((one) => [one.name, one.total]);
    const title = `[drift:audit] ${(0,words/* count */.U9)(total, 'repository has', 'repositories have')} more than ${issuesOf(threshold)}`;
    const parts = [
        lead(input, shown.length, withheld),
        unseen(input),
        `${HEAD}\n${table.join('\n')}`,
        fallen(input),
        footer(input),
        [
            // By it an issue is found whose answer was lost on the way.
            (0,marker/* markerComment */.wV)({ repository: target.name, domain: 'audit', mode: 'summary', scan: scan.id }, []),
            listMarker({
                login,
                time: scan.time,
                counts: Object.fromEntries(counts),
                ...(issues.incomplete ? { incomplete: true } : {}),
            }, MARKER_ROOM),
        ].join('\n'),
    ];
    const body = `${parts.filter(Boolean).join('\n\n')}\n`;
    if (body.length > issue/* BODY_LIMIT */.T)
        throw new RangeError(`a list of ${body.length} characters`);
    return { title, body };
};

// EXTERNAL MODULE: ./packages/core/lib/publish/issues.js + 1 modules
var issues = __webpack_require__(58938);
// EXTERNAL MODULE: ./packages/core/lib/publish/labels.js
var labels = __webpack_require__(81383);
// EXTERNAL MODULE: ./packages/core/lib/publish/open-issues.js
var open_issues = __webpack_require__(78237);
// EXTERNAL MODULE: ./packages/core/lib/publish/plan.js
var plan = __webpack_require__(2891);
// EXTERNAL MODULE: ./packages/core/lib/publish/refusal.js
var refusal = __webpack_require__(98470);
;// CONCATENATED MODULE: ./packages/core/lib/publish/issue-list.js











const LABEL = (0,plan/* issueLabel */.cC)('audit');
/** The open lists of this owner's repositories, oldest first. */
const readLists = async (github, { target, login }) => {
    const found = await (0,open_issues/* readMarkedIssues */.P)(github, target.name, LABEL, parseListMarkers);
    return found.flatMap((issue) => {
        const markers = issue.markers.filter((one) => (0,words/* repositoryKey */.Kq)(one.login) === (0,words/* repositoryKey */.Kq)(login));
        return markers.length > 0 ? [{ ...issue, markers }] : [];
    });
};
const at = (repository, { number }) => ({
    ...(0,labels/* splitName */.W)(repository),
    issue_number: number,
});
const closing = {
    superseded: 'not_planned',
    nothing: 'completed',
};
/**
 * Closes lists of before, each with a line that says why. The line first: nobody should find an
 * issue closed without a word.
 */
const closeLists = async (github, { target, dryRun }, lists, why, done) => {
    for (const list of lists) {
        if (dryRun) {
            done.notes.push(`dry run: would close the list of before, ${list.url}`);
            continue;
        }
        try {
            await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
                ...at(target.name, list),
                body: why.comment,
            });
            await github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
                ...at(target.name, list),
                state: 'closed',
                state_reason: closing[why.reason],
            });
        }
        catch (error) {
            if (!(error instanceof types/* GitHubError */.y))
                throw error;
            const { reason, ...needs } = (0,refusal/* explain */.WE)(error, target.name);
            done.errors.push({
                where: target.name,
                reason: `the list of before, ${list.url}, stays open: ${reason}`,
                ...needs,
            });
        }
    }
};
const nothingOver = async (github, run, issues, lists, done) => {
    // What was not seen may be over.
    if (issues.incomplete !== undefined)
        return;
    const comment = `No repository has more than ${(0,words/* count */.U9)(run.threshold, 'open drift issue')} any more.`;
    await closeLists(github, run, lists, { reason: 'nothing', comment }, done);
    done.told = !run.dryRun;
};
/** Writes the list, as a new issue or into the rolling one, and then closes those of before. */
const write = async (github, run, text, lists, done) => {
    const { target, scan, dryRun, sleep } = run;
    const [rolling] = run.mode === 'rolling' ? lists : [];
    const one = {
        kind: rolling ? 'update' : 'open',
        repository: target.name,
        about: [target.name],
        domain: 'audit',
        scan: scan.id,
        ...(rolling ? { number: rolling.number } : {}),
        ...text,
        labels: [LABEL],
        tells: [],
    };
    const published = await (0,issues/* publishIssues */.yC)(github, [one], { dryRun, sleep });
    done.issues.push(...published.issues);
    done.errors.push(...published.errors);
    done.notes.push(...published.notes);
    const [issue] = published.issues;
    if (!issue && !dryRun)
        return;
    const older = lists.filter(({ number }) => number !== rolling?.number);
    const comment = issue ? `Superseded by ${(0,report_text/* link */.nf)(`issue ${issue.number}`, issue.url)}.` : '';
    await closeLists(github, run, older, { reason: 'superseded', comment }, done);
    done.told = issue !== undefined;
};
/**
 * Tells the weekly list: at most one issue a week, in drift-config. Nothing over the threshold, and
 * nothing is said; a list of before is closed then. In mode `scan` each week has its own issue, and
 * the one of before is closed once the new one is there; `rolling` edits one in place; with `none`
 * the report is the telling. Where nobody may be told (issues switched off, no permission), that is
 * an error with its reason, and the list is told next time.
 * @param github the client that writes issues
 */
const tellIssueList = async (github, run) => {
    const done = { issues: [], errors: [], notes: [], told: false };
    const { issues: seen, mode, scan, target } = run;
    if (!seen.known || !(0,open_issues_counts/* due */.dQ)(run.earlier, scan.time))
        return done;
    const issues = seen.value;
    if (mode === 'none')
        return { ...done, told: !run.dryRun };
    try {
        const lists = await readLists(github, run);
        const markers = lists.flatMap((list) => list.markers);
        const { total, shown } = listed({ ...run, issues });
        if (total === 0) {
            await nothingOver(github, run, issues, lists, done);
            return done;
        }
        if (shown.length === 0) {
            done.notes.push(`${(0,words/* count */.U9)(total, 'repository', 'repositories')} with more than ${(0,words/* count */.U9)(run.threshold, 'open drift issue')} got no weekly list: ${target.name} is public and they are not`);
            return { ...done, told: !run.dryRun };
        }
        if (!(0,open_issues_counts/* due */.dQ)(markers, scan.time))
            return { ...done, told: !run.dryRun };
        const before = (0,open_issues_counts/* lastWeek */.t0)(run.earlier.length > 0 ? run.earlier : markers, scan.time);
        const text = issueListText({ ...run, issues, before, mode });
        if (text !== null)
            await write(github, run, text, lists, done);
    }
    catch (error) {
        if (!(error instanceof types/* GitHubError */.y))
            throw error;
        done.errors.push({ where: target.name, ...(0,refusal/* explain */.WE)(error, target.name) });
    }
    return done;
};

// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(51338);
// EXTERNAL MODULE: ./packages/core/lib/scan/scan.js + 3 modules
var scan = __webpack_require__(64162);
;// CONCATENATED MODULE: ./packages/core/lib/scan/audit-list.js




/**
 * Tells the weekly list of repositories with too many open drift issues, where an organization was
 * asked for, and notes in the ledger's next state what was counted, once that was told.
 */
const tellList = async ({ report, states }, { issues, earlier, threshold, repository, now }, options, ports) => {
    const writer = ports.issues ?? ports.github;
    const place = options.issueRepository ?? options.home;
    if (issues === null || !writer || !ports.github || place === null)
        return report;
    if (options.target.kind !== 'organization')
        return report;
    const { name, visibility } = await (0,inventory/* readRepository */.Nu)(ports.github, place);
    const done = await tellIssueList(writer, {
        login: options.target.login,
        issues,
        threshold,
        earlier,
        target: { name, public: visibility === 'public' },
        mode: options.issueMode,
        dryRun: options.dryRun,
        scan: {
            id: report.scan.id,
            time: report.scan.started,
            toolVersion: version/* version */.r,
            ...(options.runUrl ? { runUrl: options.runUrl } : {}),
        },
        sleep: ports.clock.sleep,
    });
    const state = states.get(repository.toLowerCase());
    if (done.told && state && issues.known) {
        const counted = (0,open_issues_counts/* keepCounts */.gD)(earlier, (0,open_issues_counts/* countsOf */.mQ)(issues.value, now));
        states.set(repository.toLowerCase(), { ...state, counted });
    }
    return {
        ...report,
        issues: [...report.issues, ...done.issues],
        errors: [...report.errors, ...done.errors],
        notes: [...report.notes, ...done.notes],
        api: (0,scan/* apiUsage */.U)(ports),
    };
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/core/lib/scan/audit-policy.js



const FILE = 'check.toml';
/**
 * What drift-config says of how findings are treated. Where no organization is scanned that is the
 * check.toml of the checkout that the audits lie in: its exemptions and severities hold for them.
 * @param root of that checkout
 * @throws Error where the file is there and cannot be read, or is broken
 */
const ownPolicy = async (organization, root, { name }) => {
    if (organization.table !== null)
        return organization;
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, FILE), 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw new Error(`${FILE} cannot be read: ${error.message}`);
    });
    if (text === null)
        return organization;
    const { table, problems } = (0,standards/* parseCheckToml */.I3)(FILE, text);
    const broken = problems.filter(({ level }) => level === 'error');
    if (broken.length > 0) {
        const said = broken.map(({ place, message }) => `${FILE}:${place.line ?? 1}: ${message}`);
        throw new Error(`its exemptions and severities cannot be read:\n${said.join('\n')}`);
    }
    const [login = ''] = name.includes('/') ? name.split('/') : [];
    return { table, login, source: FILE, notes: [] };
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./packages/core/lib/report/redact.js
var redact = __webpack_require__(31348);
// EXTERNAL MODULE: ./packages/core/lib/standards/schedule.js
var schedule = __webpack_require__(79934);
// EXTERNAL MODULE: ./packages/core/lib/scan/audit-repositories.js
var audit_repositories = __webpack_require__(40402);
;// CONCATENATED MODULE: ./packages/core/lib/scan/audit-run.js







/**
 * An audit that gave no verdict the last time is asked again, whatever its schedule says; so is one
 * that spoke in the future: a clock was wrong then, and what it said is no reason to wait.
 */
const mayRun = (info, memory, { options, started }) => {
    const before = (0,audit_memory/* memoryOf */.zE)(memory, info.id);
    const spoke = before?.spoke ?? null;
    return (options.all ||
        info.schedule === null ||
        before?.runs.at(-1)?.status === 'unknown' ||
        (0,schedule/* isDue */.nZ)(info.schedule, spoke !== null && spoke <= started ? spoke : null, started));
};
/** No audits yet is no trouble; audits that were there and are not is some. */
const withoutFolder = (reason, { folder }, memory) => {
    const known = Object.keys(memory).length;
    if (known === 0 && folder.isDefault) {
        return {
            errors: [],
            notes: [`${reason}: no audits were run; docs/audits.md says how to add one`],
        };
    }
    const lost = known === 0 ? '' : `; the ledger knows ${known} audits that were in it`;
    return {
        errors: [
            {
                where: folder.path,
                reason: `${reason}${lost}. Check out the repository before this step, or name the folder in the input audits`,
            },
        ],
        notes: [],
    };
};
/** Finds the audits of the folder and runs those that are due. */
const runFolder = async ({ inputs, env }, memory, context) => {
    const { options, ports, started, log } = context;
    const { absolute, path } = inputs.folder;
    const environment = (0,lib_audits/* auditEnvironment */.XF)(env, inputs.environment);
    const concurrency = Math.min(options.concurrency, 2 * (0,external_node_os_.availableParallelism)());
    const untilDeadline = AbortSignal.timeout(Math.max(1, Math.min(options.deadline - ports.clock.now(), 2 ** 31 - 1)));
    const folder = await (0,lib_audits/* discoverAudits */.cK)(absolute, {
        path,
        env: environment,
        concurrency,
        signal: untilDeadline,
    });
    if (!folder.known) {
        // What is not there yet holds no audits: nothing of it is unknown.
        const nothing = Object.keys(memory).length === 0 && inputs.folder.isDefault;
        return {
            folder: nothing ? (0,model/* known */.eO)({ path, audits: [], broken: [], notAudits: [] }) : folder,
            records: [],
            ...withoutFolder(folder.reason, inputs, memory),
        };
    }
    const { audits } = folder.value;
    const clean = (0,redact/* redactor */.$p)(ports.secrets());
    const due = audits.filter((info) => mayRun(info, memory, context));
    let repositories;
    const runs = await (0,lib_audits/* runAudits */.Wb)(due, absolute, {
        env: environment,
        now: () => new Date(ports.clock.now()),
        concurrency,
        signal: untilDeadline,
        github: ports.github,
        repositories: () => {
            repositories ??= (0,audit_repositories/* readAuditRepositories */.e)(context, ports.github);
            return repositories;
        },
        log: (level, message) => log[level === 'warning' ? 'warn' : level](clean(message)),
    });
    const byId = new Map(due.map((info, at) => [info.id, runs[at]]));
    const records = audits.map((info) => {
        const run = byId.get(info.id);
        if (run)
            return { info, state: 'ran', run };
        return {
            info,
            state: 'waiting',
            next: info.schedule ? (0,schedule/* nextAfter */.On)(info.schedule, started) : null,
        };
    });
    return { folder, records, errors: [], notes: [] };
};

// EXTERNAL MODULE: ./packages/core/lib/collect/git/repository.js + 1 modules
var repository = __webpack_require__(93030);
// EXTERNAL MODULE: ./packages/core/lib/scan/local.js
var local = __webpack_require__(79341);
// EXTERNAL MODULE: ./packages/core/lib/scan/work.js
var work = __webpack_require__(52849);
;// CONCATENATED MODULE: ./packages/core/lib/scan/audit-work.js







/** A folder need not be a clone: audits ask about other things. */
const onDisk = async (path) => {
    const clone = await (0,repository/* openRepository */.h_)(path).catch(() => null);
    return {
        name: clone?.remote?.name ?? (0,external_node_path_.basename)(clone?.root ?? (0,external_node_path_.resolve)(path)),
        ...(clone?.remote ? { url: clone.remote.url } : {}),
        visibility: 'local',
        defaultBranch: clone?.branch ?? null,
    };
};
/** As GitHub knows it; a name alone where there is no token, or it is not there. */
const onGitHub = async (name, { github, log }) => {
    const unknown = { name, visibility: 'private', defaultBranch: null };
    if (!github)
        return unknown;
    try {
        return (0,inventory/* factsOf */.xS)(await (0,inventory/* readRepository */.Nu)(github, name));
    }
    catch (error) {
        if (!(error instanceof types/* GitHubError */.y) || error.status !== 404)
            throw error;
        log.warn(`the token does not see ${name}, in whose name the audits are run`);
        return unknown;
    }
};
/**
 * Whose audits are run: the repository of the workflow, drift-config of an organization, or the
 * folder that is scanned. One shard runs them, whatever the others scan.
 * @throws GitHubError when GitHub does not answer
 */
const findAudits = async ({ target, home, shard }, ports, states) => {
    const list = (0,work/* emptyWorkList */.N)();
    if (shard !== null && shard.index !== 1) {
        list.notes.push(`audits are run by shard 1/${shard.of} alone`);
        return list;
    }
    const name = target.kind === 'path' ? target.name : target.kind === 'repository' ? target.name : home;
    const repository = name != null
        ? await onGitHub(name, ports)
        : await onDisk(target.kind === 'path' ? target.path : '.');
    const elsewhere = target.kind === 'path' ? (0,local/* otherBranch */.H)(target.ref, repository.defaultBranch) : null;
    const state = states.get(repository.name.toLowerCase()) ?? null;
    list.work.push({
        repository,
        head: null,
        base: (0,model/* known */.eO)({ oid: null, how: 'since' }),
        state,
        notes: elsewhere === null ? [] : [elsewhere],
    });
    return { ...list, reportOnly: elsewhere !== null };
};

// EXTERNAL MODULE: ./packages/core/lib/scan/domain.js
var domain = __webpack_require__(17724);
// EXTERNAL MODULE: ./packages/core/lib/scan/judge.js
var judge = __webpack_require__(55713);
// EXTERNAL MODULE: ./packages/core/lib/scan/organization.js
var scan_organization = __webpack_require__(65027);
;// CONCATENATED MODULE: ./packages/core/lib/scan/audit.js

















/** Team and tier of repositories, as their last scans saw them. */
const declaredTeams = async ({ ports }) => {
    const states = ports.ledger ? await ports.ledger.readAll() : [];
    const byName = new Map();
    for (const { repository, declaration } of states) {
        if (declaration)
            byName.set(repository.name.toLowerCase(), declaration);
    }
    return (name) => byName.get(name.toLowerCase()) ?? {};
};
const openIssuesOf = async (context) => {
    const { options, ports, started } = context;
    if (options.target.kind !== 'organization' || !ports.github)
        return null;
    return readDriftIssues(ports.github, options.target.login, {
        home: options.home,
        issueRepository: options.issueRepository,
        teams: await declaredTeams(context),
        about: aboutIssue,
        ...(ports.issues ? { writer: ports.issues } : {}),
        now: Date.parse(started),
    });
};
const look = async (work, access, context) => {
    const { organization, closed, brought, scan, started } = context;
    const { repository, state: before } = work;
    const { state, accepted } = before
        ? (0,reconcile/* accept */.Ju)(before, closed(before), started)
        : { state: null, accepted: [] };
    const words = await ownPolicy(organization, access.inputs.root, repository);
    const policy = (0,scan_organization/* policyFor */.KV)(words, repository.name, null);
    const memory = state?.audits ?? {};
    const [{ folder, records, errors, notes }, issues] = await Promise.all([
        runFolder(access, memory, context),
        openIssuesOf(context),
    ]);
    const facts = {
        repository: repository.name,
        folder,
        records,
        memory,
        issues,
        earlier: state?.counted ?? [],
        threshold: access.inputs.threshold,
        exemptions: policy.exemptions.filter(({ by }) => by === 'organization'),
        now: started,
    };
    const after = (0,audit_memory/* rememberedAudits */.x$)(facts);
    const found = [
        ...(0,verdicts/* verdicts */.r)(facts, after),
        ...audit.auditChecks.flatMap((check) => check.run(facts, after)),
        ...(await brought.ask('audit', repository.name, { standard: scan_organization/* NOTHING_DECLARED */.ZM, policy, facts })),
    ];
    const asked = new Set([...audit.auditChecks, ...brought.checks('audit')]
        .map(({ id }) => id)
        .concat(found.map((r) => r.check)));
    const lost = (0,judge/* unasked */.W)(state?.open ?? [], asked, repository.name, brought.notes.length > 0);
    const judged = (0,standards/* applyPolicy */.VC)([...found, ...lost], policy, started);
    const { results, open, gone, resolved } = (0,reconcile/* reconcile */.Lq)(judged, state, repository.name, started);
    const report = {
        name: repository.name,
        ...(repository.url ? { url: repository.url } : {}),
        visibility: repository.visibility,
        tier: null,
        status: null,
        commit: null,
        base: null,
        results,
        resolved: [...accepted, ...resolved],
        notes: [...work.notes, ...notes],
    };
    const next = {
        version: 1,
        repository: (0,ledger_state/* remembered */.HK)(repository),
        domain: 'audit',
        commit: null,
        scanned: started,
        scan,
        declaration: null,
        ...(0,ledger_state/* unseen */.nv)(results),
        audits: after,
        ...(state?.counted ? { counted: state.counted } : {}),
        open,
        gone,
    };
    return { report, next, errors, isStranger: false, facts };
};
/**
 * drift-audit: the audits of a folder, one file each, and what is asked of the audits themselves.
 * @param access the action's or the command's own inputs, and the environment audits may get a part of
 */
const auditScan = (access) => {
    let checks = [...audit.auditChecks];
    let facts = null;
    return {
        id: 'audit',
        get checks() {
            return checks;
        },
        findWork: (options, ports, states) => {
            // Before anything is logged: addresses and tokens of what plugins and audits talk to.
            const given = (0,lib_audits/* auditSecrets */.hS)(access.env, access.inputs.environment);
            for (const secret of [...(0,config/* configSecrets */.Uf)(access.inputs.pluginConfig), ...given]) {
                ports.onSecret(secret);
            }
            return findAudits(options, ports, states);
        },
        async look(work, context) {
            try {
                const looked = await look(work, access, context);
                facts = looked.facts;
                checks = [...audit.auditChecks, ...facts.records.map(({ info }) => (0,verdicts/* infoOf */._)(info))];
                return looked;
            }
            catch (error) {
                return (0,domain/* failed */.g)({ id: 'audit', checks }, work, context, error);
            }
        },
        // Most runs need neither: what they load is loaded here.
        finish: async (_, options, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2320), __webpack_require__.e(7722), __webpack_require__.e(2435), __webpack_require__.e(55), __webpack_require__.e(635), __webpack_require__.e(1261)]).then(__webpack_require__.bind(__webpack_require__, 61261))).finishAudits(access, options, ports),
        tellMore: async (scanned, options, ports) => facts === null ? scanned.report : tellList(scanned, facts, options, ports),
    };
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
