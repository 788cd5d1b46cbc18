export const id = 4933;
export const ids = [4933];
export const modules = {

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

/***/ 79934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ periodMs),
/* harmony export */   On: () => (/* binding */ nextAfter),
/* harmony export */   ig: () => (/* binding */ lastAt),
/* harmony export */   nP: () => (/* binding */ parseSchedule),
/* harmony export */   nZ: () => (/* binding */ isDue)
/* harmony export */ });
/* harmony import */ var croner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73825);

const PREFIX = /^(?:CRON_TZ|TZ)=(\S+)\s+(.+)$/;
const cronOf = ({ cron, timeZone }) => new croner__WEBPACK_IMPORTED_MODULE_0__/* .Cron */ .l4(cron, { timezone: timeZone, mode: '5-part', paused: true });
/**
 * Reads `0 6 * * 1`, or `CRON_TZ=Europe/London 0 6 * * 1`; UTC where no zone is named.
 * @throws RangeError saying what is wrong with it
 */
const parseSchedule = (text, timeZone = 'UTC') => {
    const [, zone = timeZone, cron = text] = PREFIX.exec(text.trim()) ?? [];
    const schedule = { cron: cron.trim().replaceAll(/\s+/g, ' '), timeZone: zone };
    if (schedule.cron.split(' ').length !== 5) {
        throw new RangeError(`"${schedule.cron}" is no cron of five fields (minute hour day month weekday), such as "0 6 * * 1"`);
    }
    try {
        new Intl.DateTimeFormat('en', { timeZone: zone });
    }
    catch {
        throw new RangeError(`"${zone}" is no time zone, such as Europe/London`);
    }
    try {
        cronOf(schedule);
    }
    catch (error) {
        throw new RangeError(`"${schedule.cron}" is no cron: ${error.message}`);
    }
    return schedule;
};
/** @returns the first time after `time` (ISO 8601 UTC); null: it never comes */
const nextAfter = (schedule, time) => cronOf(schedule).nextRun(new Date(time))?.toISOString() ?? null;
/** @returns the last time at or before `time` at which it was to happen; null: it never was */
const lastAt = (schedule, time) => {
    const [last] = cronOf(schedule).previousRuns(1, new Date(Date.parse(time) + 1000));
    return last?.toISOString() ?? null;
};
/** Whether it fell due since it last happened; what never happened is due. */
const isDue = (schedule, last, now) => {
    if (last === null)
        return true;
    const next = nextAfter(schedule, last);
    return next !== null && next <= now;
};
/** How long it usually is from one time to the next: the longest of the coming few; null: it never comes again. */
const periodMs = (schedule, time) => {
    const runs = cronOf(schedule).nextRuns(8, new Date(time)).map(Number);
    const gaps = runs.slice(1).map((run, i) => run - (runs[i] ?? run));
    return gaps.length === 0 ? null : Math.max(...gaps);
};


/***/ })

};
