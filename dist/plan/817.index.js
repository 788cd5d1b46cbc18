export const id = 817;
export const ids = [817,131];
export const modules = {

/***/ 1817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishAudits: () => (/* binding */ finishAudits)
});

// EXTERNAL MODULE: ./packages/core/lib/plugins/index.js + 15 modules
var lib_plugins = __webpack_require__(55);
// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var lib_model = __webpack_require__(8556);
// EXTERNAL MODULE: ./packages/core/lib/report/report.js
var report = __webpack_require__(2487);
// EXTERNAL MODULE: ./packages/core/lib/report/text.js
var report_text = __webpack_require__(9426);
;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/outside.js

/** Texts and addresses from outside, on their way into the page. */
/** What most texts are: nothing in them has to be looked for. */
const PLAIN = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;
/** One line, bounded, with everything that cannot be seen written out. */
const said = (text, max = 200) => {
    if (text === undefined)
        return '';
    if (text.length <= max && PLAIN.test(text))
        return text;
    return (0,report_text/* bound */.$s)((0,report_text/* visible */.RK)((0,report_text/* bound */.$s)((0,report_text/* bound */.$s)(text, 4 * max)
        .replace(/\s+/g, ' ')
        .trim(), max)), max);
};
const MAX_URL = 1000;
/** An address that may be linked to; '' for any other. */
const webUrl = (url) => {
    const safe = url === undefined || url.length > MAX_URL ? null : (0,report_text/* safeUrl */.Pl)(url);
    return safe === null || safe.length > MAX_URL ? '' : safe.replace(/\/$/, '');
};
const shaped = (shape) => (url) => {
    const safe = webUrl(url);
    return shape.test(safe) ? safe : '';
};
/** Addresses of GitHub's pages; whatever else was written in their place is not linked to. */
const repositoryUrl = shaped(/^https?:\/\/[^/?#]+\/[\w.-]+\/[\w.-]+$/);
const commitUrl = shaped(/\/commit\/[0-9a-f]{7,64}$/i);
const pullUrl = shaped(/\/pull\/\d+$/);
const issueUrl = shaped(/\/issues\/\d+$/);

// EXTERNAL MODULE: ./packages/core/lib/report/words.js
var report_words = __webpack_require__(9860);
;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/model/audits.js



/** How many runs the strip shows. */
const SHOWN = 30;
const SIZE = { fail: 0, unknown: 1, warning: 2, pass: 3 };
const gravity = ({ runs }) => SIZE[runs.at(-1)?.status ?? 'unknown'];
const rowOf = (id, memory, repository) => ({
    id: said(id, 100),
    title: said(memory.title) || said(id, 100),
    file: said(memory.file, 120),
    repository,
    schedule: memory.schedule === null
        ? 'every run'
        : said(`${memory.schedule.cron} ${memory.schedule.timeZone}`, 80),
    flapping: memory.flapping === true,
    spoke: memory.spoke === null ? null : Date.parse(memory.spoke),
    runs: memory.runs.slice(-SHOWN).map(({ time, status, ms, message }) => ({
        time: Date.parse(time),
        status,
        ms,
        message: said(message),
    })),
});
/** All audits, what fails before what does not. */
const auditsOf = (states) => {
    const rows = states.flatMap(({ repository, audits = {} }) => Object.entries(audits).map(([id, memory]) => rowOf(id, memory, said(repository.name, 140))));
    return rows.sort((a, b) => gravity(a) - gravity(b) ||
        (0,report/* compareText */.n6)((0,report_words/* repositoryKey */.Kq)(a.repository), (0,report_words/* repositoryKey */.Kq)(b.repository)) ||
        (0,report/* compareText */.n6)(a.id, b.id));
};

// EXTERNAL MODULE: ./packages/core/lib/model/time.js
var time = __webpack_require__(8495);
;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/model/cost.js


const cost_SHOWN = 10;
const DAYS = 28;
const requestsOf = ({ requests }) => Object.values(requests).reduce((sum, n) => sum + n, 0);
const secondsOf = ({ started, finished }) => Math.max(0, (Date.parse(finished) - Date.parse(started)) / 1000);
const spent = (scans) => {
    const requests = new Map();
    for (const scan of scans)
        for (const [api, n] of Object.entries(scan.requests))
            requests.set(api, (requests.get(api) ?? 0) + n);
    const sum = (read) => scans.reduce((so, s) => so + read(s), 0);
    return {
        scans: scans.length,
        requests: [...requests].map(([api, n]) => [said(api, 40), n]),
        points: sum(({ points }) => points),
        waitedSeconds: sum(({ waitedSeconds }) => waitedSeconds),
        seconds: sum(secondsOf),
        errors: sum(({ errors }) => errors),
    };
};
const cost_rowOf = (scan) => ({
    id: said(scan.id, 60),
    finished: Date.parse(scan.finished),
    domains: scan.domains.join(', '),
    scope: said([scan.scope.name, scan.scope.shard].filter(Boolean).join(' '), 120),
    seconds: secondsOf(scan),
    looked: scan.looked,
    unchanged: scan.unchanged,
    requests: requestsOf(scan),
    errors: scan.errors,
});
const costOf = ({ scans }, now) => {
    const since = (days) => scans.filter(({ finished }) => Date.parse(finished) > now - days * time/* DAY */.d);
    const today = Math.floor(now / time/* DAY */.d);
    const byDay = Map.groupBy(since(DAYS), ({ finished }) => Math.floor(Date.parse(finished) / time/* DAY */.d));
    return {
        week: spent(since(7)),
        month: spent(since(DAYS)),
        days: Array.from({ length: DAYS }, (_, i) => {
            const day = today - DAYS + 1 + i;
            const requests = (byDay.get(day) ?? []).reduce((sum, scan) => sum + requestsOf(scan), 0);
            return { start: day * time/* DAY */.d, requests };
        }),
        scans: scans.slice(-cost_SHOWN).reverse().map(cost_rowOf),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/model/coverage.js


const NAMED = 5;
/** A state that waits to be looked at has no reasons; nor has one of before they were remembered. */
const partsOf = ({ unknown = [], unseen, domain, repository, scanned, }) => unseen && unknown.length === 0
    ? [
        {
            check: `${domain}/*`,
            subject: repository.name,
            reason: Date.parse(scanned) > 0
                ? 'Something could not be seen; the next scan says what and why.'
                : 'It was not looked at yet: the scan had to end before, and begins with it next time.',
        },
    ]
    : unknown;
const gapOf = (parts) => {
    const [first] = parts;
    if (first === undefined)
        return [];
    return [
        {
            check: said(first.check, 100),
            reason: said(first.reason, 300),
            permissions: [...new Set(parts.flatMap(({ permissions = [] }) => permissions))]
                .map((permission) => said(permission, 80))
                .sort(report/* compareText */.n6),
            places: parts.length,
            repositories: [...new Set(parts.map(({ repository }) => repository))],
        },
    ];
};
/** How many repositories a list names; the others are counted. */
const namedOf = (names) => ({
    named: names.slice(0, NAMED),
    more: Math.max(0, names.length - NAMED),
});
const coverageOf = (states, repositories, { damaged }) => {
    const parts = states.flatMap((state) => partsOf(state).map((part) => ({ ...part, repository: said(state.repository.name, 140) })));
    const groups = Map.groupBy(parts, ({ check, reason }) => JSON.stringify([check, reason]));
    return {
        whole: repositories - new Set(parts.map(({ repository }) => repository.toLowerCase())).size,
        repositories,
        gaps: [...groups.values()]
            .flatMap(gapOf)
            .sort((a, b) => b.places - a.places || (0,report/* compareText */.n6)(a.check, b.check)),
        damaged: damaged.map(({ path, reason }) => ({ path: said(path), reason: said(reason, 300) })),
    };
};

// EXTERNAL MODULE: ./packages/core/lib/model/commit.js
var commit = __webpack_require__(644);
// EXTERNAL MODULE: ./packages/core/lib/report/finding-place.js
var finding_place = __webpack_require__(8958);
// EXTERNAL MODULE: ./packages/core/lib/report/finding-words.js
var finding_words = __webpack_require__(3012);
;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/model/findings.js






const NOWHERE = { label: '', url: '' };
const personOf = (commit) => commit.login === undefined ? commit.author : `@${commit.login}`;
/** Of several commits to a file nobody knows which it was: naming the newest would accuse somebody. */
const whoOf = ({ evidence }) => {
    if (evidence.shared)
        return '';
    const [newest] = evidence.commits ?? [];
    return said(evidence.actor && !newest ? evidence.actor : newest ? personOf(newest) : '', 80);
};
const commitOf = ({ evidence }, repository) => {
    const newest = evidence.commits?.[0];
    const oid = newest?.oid ?? evidence.commit;
    if (oid === undefined || evidence.shared)
        return NOWHERE;
    const url = newest ? newest.url : evidence.url;
    return {
        label: said((0,commit/* shortId */.m)(oid), 12),
        url: commitUrl(url ?? (repository === '' ? undefined : `${repository}/commit/${oid}`)),
    };
};
const pullOf = ({ evidence }) => {
    const pull = evidence.commits?.[0]?.pullRequest ?? evidence.pullRequest;
    return pull === undefined || evidence.shared
        ? NOWHERE
        : { label: `PR ${pull.number}`, url: pullUrl(pull.url) };
};
const issueOf = ({ told, issue }) => {
    if (told?.issue)
        return { label: `#${told.issue.number}`, url: issueUrl(told.issue.url) };
    const url = issueUrl(issue);
    return url === '' ? NOWHERE : { label: `#${url.slice(url.lastIndexOf('/') + 1)}`, url };
};
/** The resource, the setting's page, or the file at the scanned commit. */
const placeOf = (finding, state, repository) => {
    const { file, line, setAt, resource } = finding;
    if (resource !== undefined) {
        const { environment, region, type, physicalId } = resource;
        const label = `${type} ${physicalId} in ${environment}, ${region}`;
        return { label: said(label), url: webUrl(setAt?.url) };
    }
    if (file !== undefined) {
        const at = line === undefined ? file : `${file}:${line}`;
        const from = { commit: state.commit, ...(repository === '' ? {} : { url: repository }) };
        return { label: said(at), url: webUrl((0,finding_place/* fileUrl */.iw)(from, file, line)) };
    }
    return setAt === undefined ? NOWHERE : { label: said(setAt.name), url: webUrl(setAt.url) };
};
const differenceWords = (finding) => {
    const difference = (0,finding_words/* differenceOf */.Pq)(finding);
    return difference === null ? '' : said((0,finding_words/* differenceLine */.QH)(difference, (text) => text));
};
const exemptedWords = ({ exempted }) => exempted === undefined
    ? ''
    : said(`${exempted.reason} (${exempted.owner}, until ${exempted.expires.slice(0, 10)})`, 300);
/** One open finding as a row of the table. */
const findingRowOf = (finding, state, repository) => ({
    repository,
    domain: state.domain,
    severity: finding.severity,
    check: said(finding.check, 100),
    title: said((0,finding_words/* titleWords */.id)(finding)) || said(finding.subject) || said(finding.check),
    subject: said(finding.subject),
    since: Date.parse(finding.since),
    who: whoOf(finding),
    place: placeOf(finding, state, repository.url),
    difference: differenceWords(finding),
    fix: said(finding.fix, 300),
    commit: commitOf(finding, repository.url),
    pull: pullOf(finding),
    issue: issueOf(finding),
    exempted: exemptedWords(finding),
    counts: (0,report/* isOpen */.nT)(finding),
});
/** What counts before what does not; then gravest first, and of those the oldest. */
const byUrgency = (a, b) => Number(b.counts) - Number(a.counts) ||
    (0,lib_model/* compareSeverity */.zK)(a.severity, b.severity) ||
    a.since - b.since ||
    (0,report/* compareText */.n6)(a.repository.name, b.repository.name) ||
    (0,report/* compareText */.n6)(a.title, b.title);

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/model/repositories.js




/** What one finding of a severity weighs against another: one critical before ten high ones. */
const WEIGHTS = {
    critical: 1000,
    high: 100,
    medium: 10,
    low: 1,
    info: 0,
};
/** How much is wrong in a repository. */
const weightOf = ({ domains }) => Object.values(domains)
    .flatMap(({ open }) => lib_model/* SEVERITIES */.oC.map((severity) => open[severity] * WEIGHTS[severity]))
    .reduce((sum, weight) => sum + weight, 0);
const firstOf = (states, read) => states.map(read).find((text) => text !== '') ?? '';
const newestFirst = (a, b) => (0,report/* compareText */.n6)(b.scanned, a.scanned);
const oldestOf = (open) => open.length === 0 ? 0 : Math.min(...open.map(({ since }) => Date.parse(since)));
/** What stands in place of reasons where a state has none: it waits to be looked at. */
const unseenIn = ({ unknown = [], unseen }) => unseen && unknown.length === 0 ? 1 : unknown.length;
const repositories_rowOf = (states) => {
    const open = states.flatMap((state) => state.open.filter(report/* isOpen */.nT));
    return {
        name: said(states[0]?.repository.name, 140),
        url: repositoryUrl(firstOf(states, ({ repository }) => repository.url ?? '')),
        team: said(firstOf(states, ({ declaration }) => declaration?.team ?? ''), 80),
        tier: firstOf(states, ({ declaration }) => declaration?.tier ?? ''),
        oldest: oldestOf(open),
        scanned: Math.max(...states.map(({ scanned }) => Date.parse(scanned))),
        domains: Object.fromEntries(states.map((state) => [
            state.domain,
            {
                open: (0,report/* countBySeverity */.Ot)(state.open.filter(report/* isOpen */.nT)),
                unknown: unseenIn(state),
            },
        ])),
    };
};
/** Repositories with the states they are made of, the one that needs most before the others. */
const repositoriesOf = (states) => [...Map.groupBy(states, ({ repository }) => (0,report_words/* repositoryKey */.Kq)(repository.name)).values()]
    .map((theirs) => theirs.toSorted(newestFirst))
    .map((theirs) => ({ row: repositories_rowOf(theirs), states: theirs }))
    .sort((a, b) => weightOf(b.row) - weightOf(a.row) || (0,report/* compareText */.n6)(a.row.name, b.row.name));

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/model/focus.js



const focus_SHOWN = 5;
/** What waits gets graver: after three months twice as much. */
const urgency = (row, now) => WEIGHTS[row.severity] * (1 + Math.min(90, Math.max(0, now - row.since) / time/* DAY */.d) / 90);
/**
 * Where to look first: what is open, by repository, by its weight and how long it has waited.
 * @param findings those that count as drift, by urgency
 */
const focusOf = (findings, now) => {
    const alone = new Set(findings.map(({ repository }) => repository)).size === 1;
    const groups = Map.groupBy(findings, (row) => (alone ? row.check : row.repository.name));
    return [...groups]
        .flatMap(([name, rows]) => {
        const lead = rows[0];
        if (lead === undefined)
            return [];
        return [
            {
                name,
                text: name,
                team: lead.repository.team,
                lead,
                open: (0,report/* countBySeverity */.Ot)(rows.map(({ severity }) => ({ severity }))),
                oldest: Math.min(...rows.map(({ since }) => since)),
                untold: rows.every(({ issue }) => issue.label === ''),
                score: rows.reduce((sum, row) => sum + urgency(row, now), 0),
            },
        ];
    })
        .sort((a, b) => b.score - a.score)
        .slice(0, focus_SHOWN)
        .map(({ score: _, ...focus }) => focus);
};

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/model/open-at.js

/** What was open at a time: what is open now, less what scans changed since; never less than none. */
const openAt = (scans, now, time) => {
    const open = { ...now };
    for (const { finished, change } of scans)
        if (Date.parse(finished) > time)
            (0,lib_model/* addBySeverity */.GF)(open, change, -1);
    for (const severity of lib_model/* SEVERITIES */.oC)
        open[severity] = Math.max(0, open[severity]);
    return open;
};

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/model/headline.js




const weigh = (open) => lib_model/* SEVERITIES */.oC.reduce((sum, severity) => sum + open[severity] * WEIGHTS[severity], 0);
const MONTH = 28 * time/* DAY */.d;
/** Against four weeks ago, or the beginning of a history that is shorter, but a day old. */
const directionOf = ({ scans }, open, now) => {
    const first = Date.parse(scans[0]?.finished ?? '');
    if (!(first < now - time/* DAY */.d))
        return null;
    const since = Math.max(first, now - MONTH);
    const before = openAt(scans, open, since);
    const [was, is] = [weigh(before), weigh(open)];
    return { way: is < was ? 'better' : is > was ? 'worse' : 'same', since, before };
};
/** What a clock that was ahead wrote would hide for long that nothing is scanned any more. */
const lastScan = ({ scans }, repositories, now) => {
    const times = [...scans.map(({ finished }) => Date.parse(finished))];
    for (const { scanned } of repositories)
        if (scanned > 0)
            times.push(scanned);
    const past = times.filter((time) => time <= now);
    if (past.length > 0)
        return past.reduce((a, b) => Math.max(a, b));
    return times.length === 0 ? null : now;
};
/** @param findings all of them, exempted ones and notes too */
const headlineOf = (findings, open, repositories, history, now) => {
    const counted = findings.filter(({ counts }) => counts);
    const week = now - 7 * time/* DAY */.d;
    const first = Date.parse(history.scans[0]?.finished ?? '');
    const accepted = findings.filter(({ exempted }) => exempted !== '').length;
    const recent = history.scans.filter(({ finished }) => Date.parse(finished) > week);
    return {
        open,
        weekAgo: first <= week ? openAt(history.scans, open, week) : null,
        direction: directionOf(history, open, now),
        affected: new Set(counted.map(({ repository }) => repository)).size,
        repositories: repositories.length,
        isNew: counted.filter(({ since }) => since >= week).length,
        resolved: recent.length === 0 ? null : recent.reduce((n, s) => n + (0,lib_model/* totalOf */.e6)(s.resolved), 0),
        resolvedAfterHours: (0,lib_model/* meanTimeToResolve */.El)(history.scans.filter(({ finished }) => Date.parse(finished) > now - MONTH)),
        notes: findings.length - counted.length - accepted,
        accepted,
        unseen: repositories
            .flatMap(({ domains }) => Object.values(domains))
            .reduce((sum, { unknown }) => sum + unknown, 0),
        scanned: lastScan(history, repositories, now),
    };
};
/** Days where the history is short, else weeks: at most half a year of them. */
const unitOf = ({ scans }, now) => Date.parse(scans[0]?.finished ?? '') > now - 28 * time/* DAY */.d ? 'day' : 'week';
const SHOWN_BUCKETS = 26;
const recentOf = (buckets) => buckets.slice(-SHOWN_BUCKETS);

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/model/model.js










/** Reads a ledger as the page tells it. Times that lie ahead of `now` count as now. */
const dashboardModel = ({ states, history, ...input }) => {
    const now = input.now.getTime();
    const groups = repositoriesOf(states);
    const repositories = groups.map(({ row }) => row);
    const findings = groups
        .flatMap(({ row, states: theirs }) => theirs.flatMap((state) => state.open.map((finding) => findingRowOf(finding, state, row))))
        .sort(byUrgency);
    const counted = findings.filter(({ counts }) => counts);
    const open = (0,report/* countBySeverity */.Ot)(counted);
    const unit = unitOf(history, now);
    return {
        title: said(input.title, 100),
        now,
        toolVersion: said(input.toolVersion, 40),
        ledger: said(input.ledger),
        headline: headlineOf(findings, open, repositories, history, now),
        focus: focusOf(counted, now),
        unit,
        trend: recentOf((0,lib_model/* trend */.GW)(history.scans, open, unit, input.now.toISOString())),
        ages: (0,lib_model/* ages */.Xz)(states.flatMap((state) => state.open), input.now.toISOString()),
        rows: { now, repositories, findings },
        audits: auditsOf(states),
        coverage: coverageOf(states, repositories.length, history),
        cost: costOf(history, now),
    };
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/shared/markup.js
const el = (tag, attributes = {}, ...children) => ({
    tag,
    attributes,
    children,
});
/** The only addresses that become links: places in the page, and the web. */
const LINKED = /^(?:#|https?:\/\/)/i;
/** Whether an attribute may be written: an address that is no web address is left out. */
const isSafeAttribute = (name, value) => name !== 'href' || LINKED.test(value);
/** A link that tells the other side nothing; the bare label where there is no address. */
const markup_anchor = (label, url, attributes = {}) => url === ''
    ? el('span', attributes, label)
    : el('a', { ...attributes, href: url, rel: 'noopener noreferrer' }, label);

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/html.js

/** Elements without content: https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const VOID = new Set(['meta', 'link', 'br', 'hr', 'input', 'col']);
const ENTITIES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
]);
/** Text as the content of an element or an attribute in quotes. */
const escapeHtml = (text) => text.replace(/[&<>"']/g, (found) => ENTITIES.get(found) ?? found);
const attribute = ([name, value]) => {
    if (value === undefined || value === false)
        return '';
    if (value === true)
        return ` ${name}`;
    return isSafeAttribute(name, String(value)) ? ` ${name}="${escapeHtml(String(value))}"` : '';
};
const html_element = ({ tag, attributes, children }) => {
    const open = `<${tag}${Object.entries(attributes).map(attribute).join('')}>`;
    return VOID.has(tag) ? open : `${open}${toHtml(children)}</${tag}>`;
};
/** Writes markup as HTML; whatever is text in it stays text. */
const toHtml = (child) => {
    if (child === null || child === undefined || child === false)
        return '';
    if (typeof child === 'string')
        return escapeHtml(child);
    if (typeof child === 'number')
        return String(child);
    return 'tag' in child ? html_element(child) : child.map(toHtml).join('');
};
/**
 * JSON as the content of a script element: no `<` can end it or open a comment in it.
 * https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
const jsonForScript = (value) => JSON.stringify(value).replace(/[<>\u2028\u2029]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);

// EXTERNAL MODULE: ./packages/core/lib/model/finding.js
var finding = __webpack_require__(9941);
;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/shared/packed.js

const SECOND = 1000;
/** Addresses below the repository's own are written from there on. */
const shorter = (url, base) => base !== '' && url.startsWith(`${base}/`) ? url.slice(base.length) : url;
const longer = (url, base) => (url.startsWith('/') ? base + url : url);
const seconds = (time) => Math.round(time / SECOND);
const pack = ({ now, repositories, findings }) => {
    const texts = [];
    const places = new Map();
    const at = (text) => {
        const known = places.get(text);
        if (known !== undefined)
            return known;
        places.set(text, texts.length);
        return texts.push(text) - 1;
    };
    const link = ({ label, url }, base) => [at(label), at(shorter(url, base))];
    const indexes = new Map(repositories.map((repository, index) => [repository, index]));
    return {
        now,
        texts,
        repositories: repositories.map((one) => [
            [
                ...[one.name, one.url, one.team, one.tier].map(at),
                ...[one.oldest, one.scanned].map(seconds),
            ],
            ...finding/* DOMAINS */.si.map((domain) => {
                const cell = one.domains[domain];
                return cell ? [...finding/* SEVERITIES */.oC.map((severity) => cell.open[severity]), cell.unknown] : 0;
            }),
        ]),
        findings: findings.map((one) => {
            const base = one.repository.url;
            return [
                indexes.get(one.repository) ?? 0,
                finding/* DOMAINS */.si.indexOf(one.domain),
                finding/* SEVERITIES */.oC.indexOf(one.severity),
                seconds(one.since),
                one.counts ? 1 : 0,
                ...[one.check, one.title, one.subject, one.who, one.difference, one.fix, one.exempted].map(at),
                ...[one.place, one.commit, one.pull, one.issue].flatMap((to) => link(to, base)),
            ];
        }),
    };
};
const bySeverity = (numbers) => Object.fromEntries(SEVERITIES.map((severity, i) => [severity, numbers[i] ?? 0]));
const unpackCell = (numbers) => ({
    open: bySeverity(numbers),
    unknown: numbers[SEVERITIES.length] ?? 0,
});
const unpack = ({ now, texts, repositories, findings }) => {
    const text = (index) => texts[index ?? -1] ?? '';
    const rows = repositories.map(([about, ...cells]) => {
        const domains = {};
        cells.forEach((cell, i) => {
            const domain = DOMAINS[i];
            if (domain !== undefined && cell !== 0)
                domains[domain] = unpackCell(cell);
        });
        return {
            name: text(about[0]),
            url: text(about[1]),
            team: text(about[2]),
            tier: text(about[3]),
            oldest: (about[4] ?? 0) * SECOND,
            scanned: (about[5] ?? 0) * SECOND,
            domains,
        };
    });
    return {
        now,
        repositories: rows,
        findings: findings.flatMap((one) => {
            const repository = rows[one[0] ?? -1];
            const domain = DOMAINS[one[1] ?? -1];
            const severity = SEVERITIES[one[2] ?? -1];
            if (!repository || !domain || !severity)
                return [];
            const link = (i) => ({
                label: text(one[i]),
                url: longer(text(one[i + 1]), repository.url),
            });
            return [
                {
                    repository,
                    domain,
                    severity,
                    since: (one[3] ?? 0) * SECOND,
                    counts: one[4] === 1,
                    check: text(one[5]),
                    title: text(one[6]),
                    subject: text(one[7]),
                    who: text(one[8]),
                    difference: text(one[9]),
                    fix: text(one[10]),
                    exempted: text(one[11]),
                    place: link(12),
                    commit: link(14),
                    pull: link(16),
                    issue: link(18),
                },
            ];
        }),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/budget.js


/** Bytes of data in a page that is to stay under 3 MB with everything else in it. */
const MOST = 2_400_000;
const bytes = (text) => new TextEncoder().encode(text).length;
/**
 * The rows as data of the page. Where they are too many, the mildest and youngest are left out.
 * @param rows by urgency
 */
const dataOf = (rows, most = MOST) => {
    let findings = rows.findings;
    for (;;) {
        const json = jsonForScript(pack({ ...rows, findings }));
        const size = bytes(json);
        if (size <= most || findings.length === 0)
            return { json, leftOut: rows.findings.length - findings.length };
        // Rows differ in size: a tenth less than would fit by the mean, until they do fit.
        findings = findings.slice(0, Math.floor(findings.length * Math.min(0.9, (0.95 * most) / size)));
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/client-script.js
// Generated by scripts/embed.mjs: `npm run fix` writes it anew.
const CLIENT_SCRIPT = `(() => {
'use strict';
const el = (tag, attributes = {}, ...children)=>({
        tag,
        attributes,
        children
    });
const LINKED = /^(?:#|https?:\\/\\/)/i;
const isSafeAttribute = (name, value)=>name !== 'href' || LINKED.test(value);
const anchor = (label, url, attributes = {})=>url === '' ? el('span', attributes, label) : el('a', {
        ...attributes,
        href: url,
        rel: 'noopener noreferrer'
    }, label);

const SEVERITIES = [
    'critical',
    'high',
    'medium',
    'low',
    'info'
];
const DOMAINS = [
    'code',
    'process',
    'infra',
    'audit'
];
const STATUSES = [
    'pass',
    'fail',
    'warning',
    'unknown',
    'skipped'
];
const UNDECLARED = {
    declared: false
};
const isUndeclared = ({ status, data })=>status === 'skipped' && typeof data === 'object' && data !== null && !Array.isArray(data) && data.declared === false;

const mark = (severity)=>el('span', {
        class: \`sev sev-\${severity}\`
    }, shape(severity), severity);
const shape = (severity)=>el('span', {
        class: \`shape shape-\${severity}\`,
        'aria-hidden': 'true'
    });
const tally = (open)=>SEVERITIES.filter((severity)=>open[severity] > 0).map((severity)=>el('span', {
            class: \`count sev-\${severity}\`,
            title: \`\${open[severity]} \${severity}\`
        }, shape(severity), open[severity], el('span', {
            class: 'hidden'
        }, \` \${severity} \`)));

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const span = (ms)=>{
    if (ms < HOUR) return '< 1 h';
    if (ms < 2 * DAY) return \`\${Math.floor(ms / HOUR)} h\`;
    const days = Math.floor(ms / DAY);
    if (days < 14) return \`\${days} d\`;
    return days < 730 ? \`\${Math.floor(days / 7)} wk\` : \`\${Math.floor(days / 365)} y\`;
};
const utc = (time)=>\`\${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC\`;
const age = (time, now, suffix = '')=>el('time', {
        datetime: new Date(time).toISOString(),
        title: utc(time)
    }, \`\${span(Math.max(0, now - time))}\${suffix}\`);

const checkName = (id)=>id.slice(id.indexOf('/') + 1).replaceAll('-', ' ');
const term = (name, ...words)=>[
        el('dt', {}, name),
        el('dd', {}, ...words)
    ];
const details = (row)=>{
    const parts = [
        row.subject !== '' && term('Subject', el('code', {}, row.subject)),
        row.place.label !== '' && term('Place', anchor(row.place.label, row.place.url)),
        row.difference !== '' && term('Difference', row.difference),
        term('Check', el('code', {}, row.check)),
        row.fix !== '' && term('To put it right', row.fix),
        row.exempted !== '' && term('Accepted', row.exempted)
    ];
    return el('dl', {
        class: 'facts'
    }, ...parts);
};
const findingRow = (row, now)=>{
    const links = [
        row.issue,
        row.commit,
        row.pull
    ].filter(({ label })=>label !== '');
    return el('tr', row.counts ? {} : {
        class: 'quiet'
    }, el('td', {}, mark(row.severity), row.exempted !== '' && el('span', {
        class: 'tag'
    }, 'accepted')), el('td', {
        class: 'what'
    }, el('details', {}, el('summary', {}, el('span', {
        class: 'title'
    }, row.title)), details(row)), el('span', {
        class: 'muted small'
    }, // The column that says so is out of sight there.
    el('span', {
        class: 'on-phone'
    }, \`\${row.repository.name} · \`), \`\${row.domain} · \${checkName(row.check)}\`)), el('td', {
        class: 'name'
    }, anchor(row.repository.name, row.repository.url)), el('td', {
        class: 'word'
    }, row.repository.team || '–'), el('td', {
        class: 'number'
    }, age(row.since, now)), el('td', {
        class: 'word'
    }, row.who || '–'), el('td', {
        class: 'links'
    }, links.length === 0 ? '–' : links.map(({ label, url })=>anchor(label, url))));
};

const SECOND = 1000;
const shorter = (url, base)=>base !== '' && url.startsWith(\`\${base}/\`) ? url.slice(base.length) : url;
const longer = (url, base)=>url.startsWith('/') ? base + url : url;
const seconds = (time)=>Math.round(time / SECOND);
const pack = ({ now, repositories, findings })=>{
    const texts = [];
    const places = new Map();
    const at = (text)=>{
        const known = places.get(text);
        if (known !== undefined) return known;
        places.set(text, texts.length);
        return texts.push(text) - 1;
    };
    const link = ({ label, url }, base)=>[
            at(label),
            at(shorter(url, base))
        ];
    const indexes = new Map(repositories.map((repository, index)=>[
            repository,
            index
        ]));
    return {
        now,
        texts,
        repositories: repositories.map((one)=>[
                [
                    ...[
                        one.name,
                        one.url,
                        one.team,
                        one.tier
                    ].map(at),
                    ...[
                        one.oldest,
                        one.scanned
                    ].map(seconds)
                ],
                ...DOMAINS.map((domain)=>{
                    const cell = one.domains[domain];
                    return cell ? [
                        ...SEVERITIES.map((severity)=>cell.open[severity]),
                        cell.unknown
                    ] : 0;
                })
            ]),
        findings: findings.map((one)=>{
            const base = one.repository.url;
            return [
                indexes.get(one.repository) ?? 0,
                DOMAINS.indexOf(one.domain),
                SEVERITIES.indexOf(one.severity),
                seconds(one.since),
                one.counts ? 1 : 0,
                ...[
                    one.check,
                    one.title,
                    one.subject,
                    one.who,
                    one.difference,
                    one.fix,
                    one.exempted
                ].map(at),
                ...[
                    one.place,
                    one.commit,
                    one.pull,
                    one.issue
                ].flatMap((to)=>link(to, base))
            ];
        })
    };
};
const bySeverity = (numbers)=>Object.fromEntries(SEVERITIES.map((severity, i)=>[
            severity,
            numbers[i] ?? 0
        ]));
const unpackCell = (numbers)=>({
        open: bySeverity(numbers),
        unknown: numbers[SEVERITIES.length] ?? 0
    });
const unpack = ({ now, texts, repositories, findings })=>{
    const text = (index)=>texts[index ?? -1] ?? '';
    const rows = repositories.map(([about, ...cells])=>{
        const domains = {};
        cells.forEach((cell, i)=>{
            const domain = DOMAINS[i];
            if (domain !== undefined && cell !== 0) domains[domain] = unpackCell(cell);
        });
        return {
            name: text(about[0]),
            url: text(about[1]),
            team: text(about[2]),
            tier: text(about[3]),
            oldest: (about[4] ?? 0) * SECOND,
            scanned: (about[5] ?? 0) * SECOND,
            domains
        };
    });
    return {
        now,
        repositories: rows,
        findings: findings.flatMap((one)=>{
            const repository = rows[one[0] ?? -1];
            const domain = DOMAINS[one[1] ?? -1];
            const severity = SEVERITIES[one[2] ?? -1];
            if (!repository || !domain || !severity) return [];
            const link = (i)=>({
                    label: text(one[i]),
                    url: longer(text(one[i + 1]), repository.url)
                });
            return [
                {
                    repository,
                    domain,
                    severity,
                    since: (one[3] ?? 0) * SECOND,
                    counts: one[4] === 1,
                    check: text(one[5]),
                    title: text(one[6]),
                    subject: text(one[7]),
                    who: text(one[8]),
                    difference: text(one[9]),
                    fix: text(one[10]),
                    exempted: text(one[11]),
                    place: link(12),
                    commit: link(14),
                    pull: link(16),
                    issue: link(18)
                }
            ];
        })
    };
};

const EVERYTHING = {
    text: '',
    domain: '',
    severity: '',
    team: '',
    status: ''
};
const STATUS_WORDS = [
    [
        'new',
        'new this week'
    ],
    [
        'old',
        'open for over a month'
    ],
    [
        'told',
        'has an issue'
    ],
    [
        'untold',
        'has no issue'
    ],
    [
        'accepted',
        'accepted'
    ]
];
const NAMES = [
    'text',
    'domain',
    'severity',
    'team',
    'status'
];
const toAddress = (query)=>{
    const fields = new URLSearchParams();
    for (const name of NAMES)if (query[name] !== '') fields.set(name, query[name]);
    return fields.toString();
};
const fromAddress = (fragment)=>{
    const fields = new URLSearchParams(fragment.replace(/^#/, ''));
    const query = {
        ...EVERYTHING
    };
    for (const name of NAMES)query[name] = fields.get(name) ?? '';
    return query;
};
const isEverything = (query)=>toAddress(query) === '';
const words = (text)=>text.toLowerCase().split(/\\s+/).filter(Boolean);
const haystacks = new WeakMap();
const haystack = (row)=>{
    const known = haystacks.get(row);
    if (known !== undefined) return known;
    const { repository } = row;
    const made = [
        row.title,
        row.subject,
        row.check,
        row.who,
        row.place.label,
        row.issue.label
    ].concat(repository.name, repository.team).join('\\n').toLowerCase();
    haystacks.set(row, made);
    return made;
};
const hasStatus = (row, status, now)=>{
    if (status === 'accepted') return row.exempted !== '';
    if (row.exempted !== '') return false;
    if (status === 'new') return row.since >= now - 7 * DAY;
    if (status === 'old') return row.since < now - 30 * DAY;
    if (status === 'told') return row.issue.label !== '';
    if (status === 'untold') return row.issue.label === '';
    return true;
};
const select = ({ now, repositories, findings }, query)=>{
    const wanted = words(query.text);
    const holds = (text)=>wanted.every((word)=>text.includes(word));
    const found = findings.filter((row)=>(query.severity === '' || row.severity === query.severity) && (query.domain === '' || row.domain === query.domain) && (query.team === '' || row.repository.team === query.team) && hasStatus(row, query.status, now) && (wanted.length === 0 || holds(haystack(row))));
    const theirs = new Set(found.map(({ repository })=>repository));
    const byName = query.severity === '' && query.domain === '' && query.status === '';
    return {
        findings: found,
        repositories: repositories.filter((row)=>theirs.has(row) || byName && (query.team === '' || row.team === query.team) && holds(\`\${row.name}\\n\${row.team}\`.toLowerCase()))
    };
};
const compare = (a, b)=>a < b ? -1 : a > b ? 1 : 0;
const sorted = (rows, value, descending)=>rows.toSorted((a, b)=>(descending ? -1 : 1) * compare(value(a), value(b)));
const LAST = '\\uffff';
const FINDING_VALUES = new Map([
    [
        'severity',
        (row)=>SEVERITIES.indexOf(row.severity)
    ],
    [
        'finding',
        (row)=>row.title.toLowerCase()
    ],
    [
        'repository',
        (row)=>row.repository.name.toLowerCase()
    ],
    [
        'team',
        (row)=>row.repository.team.toLowerCase() || LAST
    ],
    [
        'age',
        (row)=>-row.since
    ],
    [
        'who',
        (row)=>row.who.toLowerCase() || LAST
    ]
]);
const gravity = (cell)=>cell === undefined ? -1 : SEVERITIES.reduce((sum, severity)=>sum * 1000 + Math.min(999, cell.open[severity]), 0);
const REPOSITORY_VALUES = new Map([
    [
        'repository',
        (row)=>row.name.toLowerCase()
    ],
    [
        'team',
        (row)=>row.team.toLowerCase() || LAST
    ],
    ...DOMAINS.map((domain)=>[
            domain,
            (row)=>gravity(row.domains[domain])
        ]),
    [
        'oldest',
        (row)=>-(row.oldest || Number.MAX_SAFE_INTEGER)
    ],
    [
        'scanned',
        (row)=>-row.scanned
    ]
]);
const orderFindings = (rows, { column, descending })=>sorted(rows, FINDING_VALUES.get(column) ?? (()=>0), descending);
const orderRepositories = (rows, { column, descending })=>sorted(rows, REPOSITORY_VALUES.get(column) ?? (()=>0), descending);

const unseen = ({ unknown })=>unknown > 0 && el('span', {
        class: 'count unseen',
        title: \`\${unknown} not seen\`
    }, el('span', {
        'aria-hidden': 'true'
    }, '?'), unknown, el('span', {
        class: 'hidden'
    }, ' not seen'));
const cellOf = (row, domain)=>{
    const cell = row.domains[domain];
    if (cell === undefined) return el('td', {
        class: 'cell none'
    }, el('span', {
        'aria-hidden': 'true'
    }, '–'), el('span', {
        class: 'hidden'
    }, 'not scanned'));
    const open = tally(cell.open);
    return el('td', {
        class: 'cell'
    }, open.length > 0 ? open : cell.unknown === 0 && el('span', {
        class: 'clean'
    }, el('span', {
        'aria-hidden': 'true'
    }, '✓'), el('span', {
        class: 'hidden'
    }, 'clean')), unseen(cell));
};
const repositoryRow = (row, now)=>el('tr', {}, el('th', {
        scope: 'row',
        class: 'name'
    }, anchor(row.name, row.url), row.tier !== '' && el('span', {
        class: 'muted small'
    }, row.tier)), el('td', {
        class: 'word'
    }, row.team || '–'), ...DOMAINS.map((domain)=>cellOf(row, domain)), el('td', {
        class: 'number'
    }, row.oldest === 0 ? '–' : age(row.oldest, now)), el('td', {
        class: 'number'
    }, row.scanned > 0 ? age(row.scanned, now) : 'never'));

const FIELDS = Object.keys(EVERYTHING);
const fieldOf = (form, name)=>{
    const field = form.elements.namedItem(name);
    return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field : null;
};
const readForm = (form)=>{
    const query = {
        ...EVERYTHING
    };
    for (const name of FIELDS)query[name] = fieldOf(form, name)?.value.trim() ?? '';
    return query;
};
const writeForm = (form, query)=>{
    for (const name of FIELDS){
        const field = fieldOf(form, name);
        if (field === null) continue;
        field.value = query[name];
        if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
};
const writeAddress = (query)=>{
    try {
        const fragment = isEverything(query) ? location.hash.replace(/^#.*=.*/s, '') : toAddress(query);
        history.replaceState(null, '', \`#\${fragment.replace(/^#/, '')}\`);
    } catch  {
    }
};
const isTyping = (target)=>target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]');
const PAUSE_MS = 80;
const startFilters = (chosen)=>{
    const form = document.getElementById('filters');
    if (!(form instanceof HTMLFormElement)) return;
    const field = fieldOf(form, 'text');
    let timer = 0;
    const apply = ()=>{
        clearTimeout(timer);
        const query = readForm(form);
        writeAddress(query);
        chosen(query);
    };
    const clear = ()=>{
        writeForm(form, EVERYTHING);
        apply();
    };
    const follow = ()=>{
        if (!location.hash.includes('=')) return false;
        writeForm(form, fromAddress(location.hash));
        apply();
        return true;
    };
    form.addEventListener('submit', (event)=>event.preventDefault());
    form.addEventListener('input', ()=>{
        clearTimeout(timer);
        timer = setTimeout(apply, PAUSE_MS);
    });
    form.addEventListener('reset', (event)=>{
        event.preventDefault();
        clear();
        field?.focus();
    });
    document.addEventListener('keydown', (event)=>{
        if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey) {
            if (isTyping(event.target)) return;
            event.preventDefault();
            field?.focus();
        } else if (event.key === 'Escape' && form.contains(document.activeElement)) {
            clear();
        }
    });
    document.addEventListener('click', (event)=>{
        const link = event.target instanceof Element ? event.target.closest('a[data-query]') : null;
        if (!(link instanceof HTMLAnchorElement)) return;
        event.preventDefault();
        writeForm(form, fromAddress(link.dataset.query ?? ''));
        apply();
        const findings = document.getElementById('findings-heading');
        findings?.setAttribute('tabindex', '-1');
        findings?.focus({
            preventScroll: true
        });
        document.getElementById('findings')?.scrollIntoView();
    });
    addEventListener('hashchange', follow);
    form.hidden = false;
    if (follow()) document.getElementById('findings')?.scrollIntoView();
    else apply();
};

const FIRST = 50;
const STEP = 100;

const create = ({ tag, attributes, children })=>{
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)){
        if (value === undefined || value === false) continue;
        if (isSafeAttribute(name, String(value))) element.setAttribute(name, value === true ? '' : String(value));
    }
    append(element, children);
    return element;
};
const append = (element, child)=>{
    if (child === null || child === undefined || child === false) return;
    if (typeof child === 'string' || typeof child === 'number') element.append(String(child));
    else if ('tag' in child) element.append(create(child));
    else for (const one of child)append(element, one);
};

const startSorting = (table, sort)=>{
    for (const head of table.querySelectorAll('th[data-sort]')){
        const column = head.dataset.sort ?? '';
        const button = document.createElement('button');
        button.type = 'button';
        button.append(...head.childNodes);
        head.append(button);
        button.addEventListener('click', ()=>{
            const now = head.getAttribute('aria-sort');
            const descending = now === null ? head.dataset.first === 'descending' : now === 'ascending';
            for (const other of table.querySelectorAll('th[aria-sort]'))other.removeAttribute('aria-sort');
            head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
            sort({
                column,
                descending
            });
        });
    }
};
const startListing = (options)=>{
    const table = document.getElementById(\`\${options.name}-table\`);
    const body = table?.querySelector('tbody');
    const more = document.getElementById(\`\${options.name}-more\`);
    if (!(table instanceof HTMLTableElement) || !body || !more) return null;
    const columns = table.querySelectorAll('thead th').length;
    let rows = [];
    let ordered = [];
    let shown = 0;
    let order = null;
    const add = (count)=>{
        const next = ordered.slice(shown, shown + count);
        body.append(...next.map((row)=>create(options.row(row))));
        shown += next.length;
        const rest = ordered.length - shown;
        more.hidden = rest === 0;
        more.textContent = \`Show \${Math.min(rest, STEP)} more of \${rest.toLocaleString('en-US')}\`;
    };
    const draw = ()=>{
        body.replaceChildren();
        shown = 0;
        if (ordered.length === 0) {
            const cell = document.createElement('td');
            cell.colSpan = columns;
            cell.className = 'nothing';
            cell.textContent = options.none;
            const line = document.createElement('tr');
            line.append(cell);
            body.append(line);
        }
        add(FIRST);
    };
    const arrange = ()=>{
        ordered = order === null ? rows : options.order(rows, order);
    };
    startSorting(table, (chosen)=>{
        order = chosen;
        arrange();
        draw();
    });
    more.addEventListener('click', ()=>{
        const before = shown;
        add(STEP);
        const first = body.rows[before]?.querySelector('summary, a');
        if (more.hidden) first?.focus();
    });
    return {
        show (chosen) {
            rows = chosen;
            arrange();
            draw();
        }
    };
};

const sayIfStale = ()=>{
    const made = document.getElementById('made');
    const note = document.getElementById('stale');
    if (!(made instanceof HTMLTimeElement) || note === null) return;
    const old = Date.now() - Date.parse(made.dateTime);
    if (!(old > 2 * DAY)) return;
    note.textContent = \` This page is \${span(old)} old.\`;
    note.hidden = false;
};

const KEY = 'drift-theme';
const remembered = ()=>{
    try {
        const value = localStorage.getItem(KEY);
        return value === 'light' || value === 'dark' ? value : null;
    } catch  {
        return null;
    }
};
const remember = (theme)=>{
    try {
        localStorage.setItem(KEY, theme);
    } catch  {
    }
};
const preferred = matchMedia('(prefers-color-scheme: dark)');
const current = ()=>{
    const { theme } = document.documentElement.dataset;
    return theme === 'light' || theme === 'dark' ? theme : preferred.matches ? 'dark' : 'light';
};
const restoreTheme = ()=>{
    const theme = remembered();
    if (theme !== null) document.documentElement.dataset.theme = theme;
};
const startTheme = ()=>{
    const button = document.getElementById('theme');
    if (button === null) return;
    const say = ()=>{
        button.textContent = current() === 'dark' ? 'Light' : 'Dark';
        button.setAttribute('aria-label', \`Switch to \${current() === 'dark' ? 'light' : 'dark'} colours\`);
    };
    button.addEventListener('click', ()=>{
        const theme = current() === 'dark' ? 'light' : 'dark';
        document.documentElement.dataset.theme = theme;
        remember(theme);
        say();
    });
    preferred.addEventListener('change', say);
    say();
    button.hidden = false;
};

const number = (value)=>value.toLocaleString('en-US');
const startTables = ()=>{
    const data = document.getElementById('data')?.textContent;
    if (!data) return;
    const rows = unpack(JSON.parse(data));
    const total = {
        findings: rows.findings.length,
        repositories: rows.repositories.length
    };
    const say = (shown, among)=>{
        const line = document.getElementById('shown');
        if (line === null) return;
        const words = \`\${number(shown)} of \${number(total.findings)} findings in \${number(among)} of \${number(total.repositories)} repositories\`;
        if (line.textContent !== words) line.textContent = words;
    };
    const repositories = startListing({
        name: 'repository',
        order: orderRepositories,
        row: (row)=>repositoryRow(row, rows.now),
        none: 'No repository fits the filter.'
    });
    const findings = startListing({
        name: 'finding',
        order: orderFindings,
        row: (row)=>findingRow(row, rows.now),
        none: 'No finding fits the filter.'
    });
    const show = (query)=>{
        const chosen = select(rows, query);
        repositories?.show(chosen.repositories);
        findings?.show(chosen.findings);
        say(chosen.findings.length, chosen.repositories.length);
    };
    startFilters(show);
};
restoreTheme();
document.addEventListener('DOMContentLoaded', ()=>{
    startTheme();
    sayIfStale();
    startTables();
});
})();
`;

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/shared/time.js
/** Times as the page says them: how long ago, and the moment in UTC where somebody asks. */


/** `5 d`; from two weeks on in weeks, from two years on in years. */
const span = (ms) => {
    if (ms < time/* HOUR */.w)
        return '< 1 h';
    if (ms < 2 * time/* DAY */.d)
        return `${Math.floor(ms / time/* HOUR */.w)} h`;
    const days = Math.floor(ms / time/* DAY */.d);
    if (days < 14)
        return `${days} d`;
    return days < 730 ? `${Math.floor(days / 7)} wk` : `${Math.floor(days / 365)} y`;
};
/** `2026-11-20 06:00 UTC` */
const utc = (time) => `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
/** An age with its moment; what lies ahead of the clock that made the page is just now. */
const age = (time, now, suffix = '') => el('time', { datetime: new Date(time).toISOString(), title: utc(time) }, `${span(Math.max(0, now - time))}${suffix}`);

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/charts/runs-strip.js


const STEP = 9;
const HEIGHT = 24;
/** The worse, the taller: a strip can be read without its colours. */
const TALL = { pass: 8, warning: 15, fail: 24, unknown: 24 };
/** `18 pass, 2 fail`; '' for no runs. */
const runsInWords = (runs) => ['pass', 'warning', 'fail', 'unknown']
    .map((status) => [status, runs.filter((r) => r.status === status).length])
    .filter(([, n]) => n > 0)
    .map(([status, n]) => `${n} ${status}`)
    .join(', ');
/** The last runs of an audit, the newest on the right. */
const runsStrip = (runs, places) => el('svg', {
    class: 'strip',
    role: 'img',
    width: places * STEP,
    height: HEIGHT,
    'aria-label': `Last runs: ${runsInWords(runs)}; the newest: ${runs.at(-1)?.status ?? 'none'}`,
}, runs.map(({ status, time, message }, i) => el('rect', {
    class: `run-${status}`,
    x: (places - runs.length + i) * STEP + 1,
    y: HEIGHT - TALL[status] + 1,
    width: STEP - 2.5,
    height: TALL[status] - 2,
    rx: 1.5,
}, el('title', {}, `${utc(time)}: ${status}${message === '' ? '' : `, ${message}`}`))));

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/sections/parts.js

/** Pieces that several sections are made of. */
/** A part of the page under its heading. */
const section = (id, heading, lead, ...children) => el('section', { id, 'aria-labelledby': `${id}-heading` }, el('h2', { id: `${id}-heading` }, heading), lead !== '' && el('p', { class: 'lead' }, lead), ...children);
/** What is said where there is nothing to show. */
const empty = (title, words, joyful = false) => el('div', { class: joyful ? 'empty joy' : 'empty' }, joyful && el('span', { class: 'tick', 'aria-hidden': 'true' }, '✓'), el('p', { class: 'empty-title' }, title), el('p', { class: 'muted' }, words));
const head = ({ key, label, class: name, sorted, mostFirst }) => el('th', {
    scope: 'col',
    ...(name ? { class: name } : {}),
    ...(key === '' ? {} : { 'data-sort': key }),
    ...(sorted ? { 'aria-sort': sorted } : {}),
    ...(mostFirst ? { 'data-first': 'descending' } : {}),
}, label);
/** A table that scrolls in its own box, which the keyboard can reach, where it is too wide. */
const table = (caption, columns, rows, attributes = {}) => el('div', { class: 'scroll', role: 'region', 'aria-label': caption, tabindex: 0 }, el('table', attributes, el('caption', { class: 'hidden' }, caption), el('thead', {}, el('tr', {}, ...columns.map(head))), el('tbody', {}, ...rows)));
/** Numbers behind a picture, for whoever cannot or does not want to look at it. */
const numbers = (caption, columns, rows) => el('details', { class: 'numbers' }, el('summary', {}, 'The same numbers as a table'), table(caption, columns.map((label, i) => ({ key: '', label, class: i === 0 ? '' : 'number' })), rows.map(([first, ...rest]) => el('tr', {}, el('th', { scope: 'row' }, first), ...rest.map((cell) => el('td', { class: 'number' }, cell))))));
/** A number under its name. */
const fact = (name, value, note = '') => el('div', { class: 'fact' }, el('dt', {}, name), el('dd', {}, el('span', { class: 'value' }, value), note !== '' && el('span', { class: 'muted small' }, note)));
/** A link to rows of the table of findings: the script filters, without it the table is shown. */
const filterLink = (label, query, attributes = {}) => el('a', { ...attributes, href: '#findings', 'data-query': query }, label);

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/sections/audits.js




const verdict = (status) => status === undefined
    ? el('span', { class: 'muted' }, 'never ran')
    : el('span', { class: `verdict-${status} verdict-word` }, el('span', { class: `shape shape-run-${status}`, 'aria-hidden': 'true' }), status);
const row = (audit, places, now) => {
    const last = audit.runs.at(-1);
    return el('tr', {}, el('th', { scope: 'row', class: 'what' }, el('span', { class: 'title' }, audit.title), el('span', { class: 'muted small' }, audit.file)), el('td', {}, verdict(last?.status), audit.flapping && el('span', { class: 'tag' }, 'flapping')), el('td', { class: 'runs' }, runsStrip(audit.runs, places), el('span', { class: 'muted small' }, runsInWords(audit.runs) || 'no runs yet')), el('td', { class: 'what' }, last?.message || '–'), el('td', { class: 'word' }, audit.schedule), el('td', { class: 'number' }, audit.spoke === null ? 'never' : age(audit.spoke, now)));
};
/** Audits with their last runs. */
const auditsSection = ({ audits, now }) => {
    const places = Math.max(1, ...audits.map(({ runs }) => runs.length));
    return section('audits', 'Audits', audits.length === 0
        ? ''
        : 'Each strip is the last runs, the newest on the right; the taller, the worse.', audits.length === 0
        ? empty('No audits yet', 'A file in the folder audits of drift-config is an audit; after its first run it stands here.')
        : table('Audits', [
            { key: '', label: 'Audit' },
            { key: '', label: 'Now' },
            { key: '', label: 'Last runs' },
            { key: '', label: 'It said' },
            { key: '', label: 'Schedule' },
            { key: '', label: 'Spoke', class: 'number' },
        ], audits.map((audit) => row(audit, places, now)), { class: 'audits' }));
};

// EXTERNAL MODULE: ./node_modules/.pnpm/d3-scale@4.0.3/node_modules/d3-scale/dist/d3-scale.mjs + 6 modules
var d3_scale = __webpack_require__(1621);
;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/charts/frame.js


const SIZES = [
    { name: 'wide', width: 1080, height: 280 },
    { name: 'narrow', width: 360, height: 240 },
];
const MARGIN = { top: 12, right: 14, bottom: 28, left: 40 };
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** `12 Oct` for `2026-10-12`. */
const shortDay = (day) => `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}`;
/**
 * A picture with its name and what it shows in words; the numbers stand in a table beside it.
 * https://www.w3.org/TR/graphics-aria-1.0/ has no role that more readers know than `img`.
 */
const picture = (id, { width, height }, title, description, attributes, ...children) => el('svg', {
    ...attributes,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-labelledby': `${id}-title ${id}-desc`,
}, el('title', { id: `${id}-title` }, title), el('desc', { id: `${id}-desc` }, description), ...children);
const timeScale = (buckets, { width }) => {
    const days = buckets.map(({ start }) => Date.parse(start));
    return (0,d3_scale/* scaleUtc */.Pp)()
        .domain([days[0] ?? 0, days.at(-1) ?? 0])
        .range([MARGIN.left, width - MARGIN.right]);
};
/** Whole numbers, since half a finding is none. */
const countScale = (low, high, { height }) => (0,d3_scale/* scaleLinear */.m4)()
    .domain([low, Math.max(high, low + 1)])
    .nice(4)
    .range([height - MARGIN.bottom, MARGIN.top]);
const gridLines = (y, { width }, say = (tick) => tick.toLocaleString('en-US')) => y
    .ticks(4)
    .filter(Number.isInteger)
    .map((tick) => el('g', {}, el('line', {
    class: tick === 0 ? 'axis' : 'grid',
    x1: MARGIN.left,
    x2: width - MARGIN.right,
    y1: round(y(tick)),
    y2: round(y(tick)),
}), el('text', { x: MARGIN.left - 8, y: round(y(tick)) + 4, 'text-anchor': 'end' }, say(tick))));
/** As many days as there is room for, the last always among them. */
const dayLabels = (buckets, at, size, 
/** Whether the outermost labels stay within the axis. */
inside = true) => {
    const edges = ['start', 'end'].map((side) => (inside ? side : 'middle'));
    const every = Math.ceil(buckets.length / (size.name === 'wide' ? 9 : 4));
    return buckets.flatMap((bucket, i) => (buckets.length - 1 - i) % every === 0
        ? [
            el('text', {
                x: round(at(bucket, i)),
                y: size.height - 8,
                'text-anchor': i === buckets.length - 1 ? edges[1] : i === 0 ? edges[0] : 'middle',
            }, shortDay(bucket.start)),
        ]
        : []);
};
/** One digit after the point draws as well, and reads better. */
const round = (value) => Math.round(value * 10) / 10;

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/sections/cost.js






const number = (value) => Math.round(value).toLocaleString('en-US');
const duration = (seconds) => seconds < 90
    ? `${Math.round(seconds)} s`
    : seconds < 5400
        ? `${Math.round(seconds / 60)} min`
        : `${round(seconds / 3600)} h`;
/** What the APIs call themselves. */
const NAMES = new Map([
    ['rest', 'REST'],
    ['graphql', 'GraphQL'],
    ['aws', 'AWS'],
]);
const spentFacts = (name, spent) => el('div', { class: 'panel' }, el('h3', {}, name), el('dl', { class: 'facts-row' }, fact('Scans', number(spent.scans), spent.errors > 0 ? (0,report_words/* count */.U9)(spent.errors, 'error') : ''), ...spent.requests.map(([api, n]) => fact(`${NAMES.get(api) ?? api} requests`, number(n))), fact('GraphQL points', number(spent.points)), fact('Time', duration(spent.seconds), spent.waitedSeconds >= 1 ? `${duration(spent.waitedSeconds)} of it waited for limits` : '')));
const WIDTH = 560;
const cost_HEIGHT = 80;
const days = ({ days: all }) => {
    const y = (0,d3_scale/* scaleLinear */.m4)()
        .domain([0, Math.max(1, ...all.map(({ requests }) => requests))])
        .range([0, cost_HEIGHT - 2]);
    const step = WIDTH / all.length;
    return picture('cost-days', { width: WIDTH, height: cost_HEIGHT }, 'Requests by day, the last four weeks', `At most ${number(Math.max(0, ...all.map(({ requests }) => requests)))} on one day.`, { class: 'bars', preserveAspectRatio: 'none' }, all.map(({ requests }, i) => el('rect', {
        class: 'bar',
        x: round(i * step + 1),
        width: round(step - 2),
        y: round(cost_HEIGHT - y(requests)),
        height: round(y(requests)),
    })), el('line', { class: 'axis', x1: 0, x2: WIDTH, y1: cost_HEIGHT, y2: cost_HEIGHT }));
};
const scanRow = (scan, now) => el('tr', {}, el('th', { scope: 'row' }, age(scan.finished, now, ' ago')), el('td', {}, scan.domains), el('td', { class: 'what' }, scan.scope), el('td', { class: 'number' }, number(scan.looked)), el('td', { class: 'number' }, number(scan.unchanged)), el('td', { class: 'number' }, number(scan.requests)), el('td', { class: 'number' }, duration(scan.seconds)), el('td', { class: 'number' }, number(scan.errors)));
/** What looking cost: requests, points, time. */
const costSection = ({ cost, now }) => section('cost', 'Cost', '', cost.scans.length === 0
    ? empty('No scans yet', 'What scans cost stands here after the first one.')
    : [
        el('div', { class: 'halves' }, spentFacts('Last seven days', cost.week), spentFacts('Last four weeks', cost.month)),
        el('h3', {}, 'Requests by day'),
        days(cost),
        numbers('Requests by day', ['Day', 'Requests'], cost.days
            .toReversed()
            .map(({ start, requests }) => [utc(start).slice(0, 10), number(requests)])),
        el('h3', {}, 'Last scans'),
        table('Last scans', [
            'When',
            'Domains',
            'Scope',
            'Looked at',
            'Unchanged',
            'Requests',
            'Time',
            'Errors',
        ].map((label, i) => ({ key: '', label, class: i > 2 ? 'number' : '' })), cost.scans.map((scan) => scanRow(scan, now))),
    ]);

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/sections/coverage.js




const coverage_SHOWN = 50;
const places = ({ repositories }) => {
    const { named, more } = namedOf(repositories);
    return more > 0
        ? `${named.join(', ')} and ${more.toLocaleString('en-US')} more`
        : named.join(', ');
};
const coverage_row = (gap) => el('tr', {}, el('th', { scope: 'row', class: 'word' }, el('code', {}, gap.check)), el('td', { class: 'what' }, gap.reason), el('td', { class: 'word' }, gap.permissions.length === 0 ? '–' : gap.permissions.join(', ')), el('td', { class: 'number' }, gap.places.toLocaleString('en-US')), el('td', { class: 'what' }, places(gap)));
const gaps = (all) => [
    table('What could not be seen', [
        { key: '', label: 'Check' },
        { key: '', label: 'Why' },
        { key: '', label: 'What would show it' },
        { key: '', label: 'Parts', class: 'number' },
        { key: '', label: 'Where' },
    ], all.slice(0, coverage_SHOWN).map(coverage_row)),
    all.length > coverage_SHOWN &&
        el('p', { class: 'muted' }, `${(0,report_words/* count */.U9)(all.length - coverage_SHOWN, 'more reason')}, none of them for more parts.`),
];
const damage = (damaged) => damaged.length > 0 && [
    el('h3', {}, 'Files of the ledger that could not be read'),
    table('Files of the ledger that could not be read', [
        { key: '', label: 'File' },
        { key: '', label: 'What is wrong' },
    ], damaged
        .slice(0, coverage_SHOWN)
        .map(({ path, reason }) => el('tr', {}, el('th', { scope: 'row', class: 'what' }, el('code', {}, path)), el('td', { class: 'what' }, reason)))),
    damaged.length > coverage_SHOWN &&
        el('p', { class: 'muted' }, `${(0,report_words/* count */.U9)(damaged.length - coverage_SHOWN, 'more file')}.`),
];
/** What could not be seen, and why: it is neither in order nor drift. */
const coverageSection = ({ coverage }) => {
    const { repositories, whole, gaps: all, damaged } = coverage;
    const lead = repositories === 0
        ? ''
        : `${whole.toLocaleString('en-US')} of ${(0,report_words/* count */.U9)(repositories, 'repository', 'repositories')} were seen as a whole. What is not seen counts neither as in order nor as drift.`;
    return section('coverage', 'Coverage', lead, all.length > 0
        ? gaps(all)
        : damaged.length === 0 &&
            empty(repositories === 0 ? 'Nothing to cover yet' : 'Nothing is hidden', repositories === 0
                ? 'The ledger knows of no repository.'
                : 'Every question that was asked could be answered.', repositories > 0), damage(damaged));
};

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/shared/query.js


const EVERYTHING = { text: '', domain: '', severity: '', team: '', status: '' };
/** What `status` can be; without one, all that is not accepted is shown. */
const STATUS_WORDS = [
    ['new', 'new this week'],
    ['old', 'open for over a month'],
    ['told', 'has an issue'],
    ['untold', 'has no issue'],
    ['accepted', 'accepted'],
];
const query_NAMES = ['text', 'domain', 'severity', 'team', 'status'];
/** A query as the address of the page keeps it; '' for everything. */
const toAddress = (query) => {
    const fields = new URLSearchParams();
    for (const name of query_NAMES)
        if (query[name] !== '')
            fields.set(name, query[name]);
    return fields.toString();
};
/** Whatever somebody wrote into the address: what it does not know is left out. */
const fromAddress = (fragment) => {
    const fields = new URLSearchParams(fragment.replace(/^#/, ''));
    const query = { ...EVERYTHING };
    for (const name of query_NAMES)
        query[name] = fields.get(name) ?? '';
    return query;
};
const isEverything = (query) => toAddress(query) === '';
const words = (text) => text.toLowerCase().split(/\s+/).filter(Boolean);
const haystacks = new WeakMap();
const haystack = (row) => {
    const known = haystacks.get(row);
    if (known !== undefined)
        return known;
    const { repository } = row;
    const made = [row.title, row.subject, row.check, row.who, row.place.label, row.issue.label]
        .concat(repository.name, repository.team)
        .join('\n')
        .toLowerCase();
    haystacks.set(row, made);
    return made;
};
const hasStatus = (row, status, now) => {
    if (status === 'accepted')
        return row.exempted !== '';
    if (row.exempted !== '')
        return false;
    if (status === 'new')
        return row.since >= now - 7 * time/* DAY */.d;
    if (status === 'old')
        return row.since < now - 30 * time/* DAY */.d;
    if (status === 'told')
        return row.issue.label !== '';
    if (status === 'untold')
        return row.issue.label === '';
    return true;
};
/** The rows that a query asks for: of the repositories those that have such a finding. */
const query_select = ({ now, repositories, findings }, query) => {
    const wanted = words(query.text);
    const holds = (text) => wanted.every((word) => text.includes(word));
    const found = findings.filter((row) => (query.severity === '' || row.severity === query.severity) &&
        (query.domain === '' || row.domain === query.domain) &&
        (query.team === '' || row.repository.team === query.team) &&
        hasStatus(row, query.status, now) &&
        (wanted.length === 0 || holds(haystack(row))));
    const theirs = new Set(found.map(({ repository }) => repository));
    const byName = query.severity === '' && query.domain === '' && query.status === '';
    return {
        findings: found,
        repositories: repositories.filter((row) => theirs.has(row) ||
            (byName &&
                (query.team === '' || row.team === query.team) &&
                holds(`${row.name}\n${row.team}`.toLowerCase()))),
    };
};
/** By code unit for texts, by size for numbers; equal rows keep their place. */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const sorted = (rows, value, descending) => rows.toSorted((a, b) => (descending ? -1 : 1) * compare(value(a), value(b)));
/** What is missing stands last in the order that people begin with. */
const LAST = '\uffff';
const FINDING_VALUES = new Map([
    ['severity', (row) => finding/* SEVERITIES */.oC.indexOf(row.severity)],
    ['finding', (row) => row.title.toLowerCase()],
    ['repository', (row) => row.repository.name.toLowerCase()],
    ['team', (row) => row.repository.team.toLowerCase() || LAST],
    ['age', (row) => -row.since],
    ['who', (row) => row.who.toLowerCase() || LAST],
]);
/** One critical before any number of high ones. */
const query_gravity = (cell) => cell === undefined
    ? -1
    : finding/* SEVERITIES */.oC.reduce((sum, severity) => sum * 1000 + Math.min(999, cell.open[severity]), 0);
const REPOSITORY_VALUES = new Map([
    ['repository', (row) => row.name.toLowerCase()],
    ['team', (row) => row.team.toLowerCase() || LAST],
    ...finding/* DOMAINS */.si.map((domain) => [
        domain,
        (row) => query_gravity(row.domains[domain]),
    ]),
    ['oldest', (row) => -(row.oldest || Number.MAX_SAFE_INTEGER)],
    ['scanned', (row) => -row.scanned],
]);
/** Sorts by a column; a column that is not there leaves everything where it was. */
const orderFindings = (rows, { column, descending }) => sorted(rows, FINDING_VALUES.get(column) ?? (() => 0), descending);
const orderRepositories = (rows, { column, descending }) => sorted(rows, REPOSITORY_VALUES.get(column) ?? (() => 0), descending);

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/sections/filters.js




const choose = (name, label, all, choices) => el('label', {}, el('span', {}, label), el('select', { name }, el('option', { value: '' }, all), ...choices.map(([value, words]) => el('option', { value }, words))));
const same = (value) => [value, value];
/** What narrows both tables down. Without the script there is nothing that it could do. */
const filters = ({ rows }) => {
    const teams = [...new Set(rows.repositories.map(({ team }) => team))].filter(Boolean);
    return el('form', { id: 'filters', class: 'filters', role: 'search', 'aria-label': 'Filter', hidden: true }, el('label', { class: 'search' }, el('span', {}, 'Filter ', el('kbd', {}, '/')), el('input', {
        type: 'search',
        name: 'text',
        autocomplete: 'off',
        spellcheck: 'false',
        placeholder: 'repository, title, check, person…',
        'aria-keyshortcuts': '/',
    })), choose('severity', 'Severity', 'all', lib_model/* SEVERITIES */.oC.map(same)), choose('domain', 'Domain', 'all', lib_model/* DOMAINS */.si.map(same)), teams.length > 0 && choose('team', 'Team', 'all', teams.sort(report/* compareText */.n6).map(same)), choose('status', 'Status', 'open', STATUS_WORDS), el('button', { type: 'reset' }, 'Clear'), el('p', { id: 'shown', class: 'shown', role: 'status' }));
};

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/shared/severity-mark.js


/** A severity by colour, shape and word: no one of them is needed to read it. */
const mark = (severity) => el('span', { class: `sev sev-${severity}` }, shape(severity), severity);
/** The shape alone, beside a word that stands there already. */
const shape = (severity) => el('span', { class: `shape shape-${severity}`, 'aria-hidden': 'true' });
/** `2 critical, 1 low` as marks with their numbers, gravest first. */
const tally = (open) => finding/* SEVERITIES */.oC.filter((severity) => open[severity] > 0).map((severity) => el('span', { class: `count sev-${severity}`, title: `${open[severity]} ${severity}` }, shape(severity), open[severity], el('span', { class: 'hidden' }, ` ${severity} `)));

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/shared/finding-row.js



/** `branch protection` for `process/branch-protection`. */
const checkName = (id) => id.slice(id.indexOf('/') + 1).replaceAll('-', ' ');
const term = (name, ...words) => [
    el('dt', {}, name),
    el('dd', {}, ...words),
];
const details = (row) => {
    const parts = [
        row.subject !== '' && term('Subject', el('code', {}, row.subject)),
        row.place.label !== '' && term('Place', markup_anchor(row.place.label, row.place.url)),
        row.difference !== '' && term('Difference', row.difference),
        term('Check', el('code', {}, row.check)),
        row.fix !== '' && term('To put it right', row.fix),
        row.exempted !== '' && term('Accepted', row.exempted),
    ];
    return el('dl', { class: 'facts' }, ...parts);
};
/** One row of the table of findings, which is complete without any script. */
const findingRow = (row, now) => {
    const links = [row.issue, row.commit, row.pull].filter(({ label }) => label !== '');
    return el('tr', row.counts ? {} : { class: 'quiet' }, el('td', {}, mark(row.severity), row.exempted !== '' && el('span', { class: 'tag' }, 'accepted')), el('td', { class: 'what' }, el('details', {}, el('summary', {}, el('span', { class: 'title' }, row.title)), details(row)), el('span', { class: 'muted small' }, 
    // The column that says so is out of sight there.
    el('span', { class: 'on-phone' }, `${row.repository.name} · `), `${row.domain} · ${checkName(row.check)}`)), el('td', { class: 'name' }, markup_anchor(row.repository.name, row.repository.url)), el('td', { class: 'word' }, row.repository.team || '–'), el('td', { class: 'number' }, age(row.since, now)), el('td', { class: 'word' }, row.who || '–'), el('td', { class: 'links' }, links.length === 0 ? '–' : links.map(({ label, url }) => markup_anchor(label, url))));
};

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/shared/rows.js
/** How many rows a table begins with, and how many each "show more" adds. */
const FIRST = 50;
const rows_STEP = 100;

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/sections/ages.js




/** `open for under a day`, `1 to 7 days`, `over 90 days`. */
const nameOf = ({ below }, before) => {
    if (before === undefined)
        return below === 1 ? 'Open for under a day' : `Open for under ${below} days`;
    return below === null ? `Over ${before.below} days` : `${before.below} to ${below} days`;
};
/** How old what is open is. */
const agesRow = ({ ages }) => el('dl', { class: 'facts-row ages', 'aria-label': 'Open findings by age' }, ...ages.map((group, i) => fact(nameOf(group, ages[i - 1]), (0,lib_model/* totalOf */.e6)(group.open).toLocaleString('en-US'), el('span', { class: 'counts' }, tally(group.open)))));

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/sections/more-rows.js


/** What stands below a table that shows its first rows: more of them, or why there are no more. */
const moreRows = (name, all) => el('div', { class: 'more' }, el('button', { type: 'button', id: `${name}-more`, hidden: true }, 'Show more'), all > FIRST &&
    el('noscript', {}, el('p', { class: 'muted' }, `The first ${FIRST} of ${all.toLocaleString('en-US')}; a browser that runs scripts shows the others.`)));

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/sections/findings.js







/** Each finding with its age, who made it so, and where it is talked about. */
const findingsSection = (model, leftOut) => {
    const { rows, now, headline } = model;
    const shown = query_select(rows, EVERYTHING).findings;
    if (rows.findings.length === 0)
        return section('findings', 'Findings', '', headline.scanned === null
            ? empty('No findings', 'Nothing was scanned yet.')
            : empty('Not one finding', 'Everything that could be seen is as it was declared.', headline.unseen === 0));
    return section('findings', 'Findings', 'Gravest first, and of those the oldest. A title opens what is known of it.', rows.findings.some(({ counts }) => counts) && agesRow(model), leftOut > 0 &&
        el('p', { class: 'note' }, `${leftOut.toLocaleString('en-US')} of the mildest are not in this page, which would grow too large; they are counted above and stand in the ledger.`), table('Findings', [
        { key: 'severity', label: 'Severity', sorted: 'ascending' },
        { key: 'finding', label: 'Finding' },
        { key: 'repository', label: 'Repository' },
        { key: 'team', label: 'Team' },
        { key: 'age', label: 'Age', class: 'number', mostFirst: true },
        { key: 'who', label: 'Who' },
        { key: '', label: 'Issue, commit' },
    ], shown.slice(0, FIRST).map((row) => findingRow(row, now)), { id: 'finding-table', class: 'findings' }), moreRows('finding', shown.length));
};

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/sections/focus.js





const entry = (focus, now) => el('li', {}, el('div', { class: 'focus-head' }, filterLink(focus.name, toAddress({ ...EVERYTHING, text: focus.text }), { class: 'name' }), focus.team !== '' && el('span', { class: 'tag' }, focus.team), el('span', { class: 'counts' }, tally(focus.open))), el('p', { class: 'focus-lead' }, mark(focus.lead.severity), ' ', focus.lead.title), el('p', { class: 'muted small' }, 'Oldest open for ', age(focus.oldest, now), focus.untold ? '; nobody was told in an issue yet' : ''));
/** Where to look first. */
const focusSection = ({ focus, now }) => section('first', 'Where to look first', '', focus.length === 0
    ? empty('Nowhere in particular', 'There is nothing open that would have to be looked at.')
    : el('ol', { class: 'focus' }, ...focus.map((one) => entry(one, now))));

// EXTERNAL MODULE: ./node_modules/.pnpm/d3-shape@3.2.1/node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(1609);
;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/charts/sparkline.js



const sparkline_WIDTH = 160;
const sparkline_HEIGHT = 36;
/** The way of one number, small, beside the number itself, which says it; null for a single point. */
const sparkline = (values, severity) => {
    if (values.length < 2)
        return null;
    const x = (0,d3_scale/* scaleLinear */.m4)()
        .domain([0, values.length - 1])
        .range([2, sparkline_WIDTH - 2]);
    const y = (0,d3_scale/* scaleLinear */.m4)()
        .domain([0, Math.max(1, ...values)])
        .range([sparkline_HEIGHT - 2, 4]);
    const points = values.map((value, i) => [x(i), y(value)]);
    const under = (0,d3_shape/* area */.Wc)()
        .x(([at]) => at)
        .y0(sparkline_HEIGHT)
        .y1(([, value]) => value)
        .curve(d3_shape/* curveMonotoneX */.nV)
        .digits(1);
    const over = (0,d3_shape/* line */.n8)().curve(d3_shape/* curveMonotoneX */.nV).digits(1);
    return el('svg', {
        class: `spark line-${severity}`,
        viewBox: `0 0 ${sparkline_WIDTH} ${sparkline_HEIGHT}`,
        preserveAspectRatio: 'none',
        'aria-hidden': 'true',
    }, el('path', { class: 'under', d: under(points) ?? '' }), el('path', { class: 'over', d: over(points) ?? '' }));
};

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/sections/headline.js









const headline_SHOWN = lib_model/* SEVERITIES */.oC.filter((severity) => severity !== 'info');
const grave = (open) => open.critical + open.high;
/** How bad it is, in a sentence. */
const headline_verdict = ({ open, scanned, repositories }, calm) => {
    if (scanned === null)
        return 'Nothing has been scanned yet';
    if (repositories === 0)
        return 'No repository takes part yet';
    const all = (0,lib_model/* totalOf */.e6)(open);
    if (all === 0)
        return calm ? 'Nothing drifts' : 'No drift in what could be seen';
    const named = ['critical', 'high'].filter((severity) => open[severity] > 0);
    if (named.length === 0)
        return `${(0,report_words/* count */.U9)(all, 'finding')} open, none of them critical or high`;
    const words = named.map((severity) => `${open[severity].toLocaleString('en-US')} ${severity}`);
    return `${words.join(' and ')} ${grave(open) === 1 ? 'finding is' : 'findings are'} open`;
};
/** Nothing hidden, nothing lost: then what is not open is in order. */
const sawAll = ({ headline, coverage }) => headline.unseen === 0 && coverage.damaged.length === 0;
const headline_hidden = ({ headline, coverage }) => [
    headline.unseen > 0 && (0,report_words/* count */.U9)(headline.unseen, 'part'),
    coverage.damaged.length > 0 &&
        (0,report_words/* count */.U9)(coverage.damaged.length, 'file of the ledger', 'files of the ledger'),
]
    .filter(Boolean)
    .join(' and ');
const extent = (model) => {
    const { open, affected, repositories, scanned } = model.headline;
    if (scanned === null)
        return 'The ledger is empty. It fills with the first scan.';
    if (repositories === 0)
        return 'The scans found none that has repo-metadata.yaml and check.toml.';
    if ((0,lib_model/* totalOf */.e6)(open) > 0)
        return `${(0,report_words/* count */.U9)((0,lib_model/* totalOf */.e6)(open), 'finding')} in ${affected.toLocaleString('en-US')} of ${(0,report_words/* count */.U9)(repositories, 'repository', 'repositories')}.`;
    if (!sawAll(model))
        return `${headline_hidden(model)} could not be seen: what is there is not known.`;
    return repositories === 1
        ? 'The repository is as declared. Well done.'
        : `All ${(0,report_words/* count */.U9)(repositories, 'repository', 'repositories')} are as declared. Well done.`;
};
const WAYS = {
    better: ['↘', 'Getting better'],
    worse: ['↗', 'Getting worse'],
    same: ['→', 'Unchanged'],
};
/** What moved, in numbers that say the same as the word before them. */
const moved = ({ way, before }, now, ago) => {
    const from = (name, count) => `${count(before).toLocaleString('en-US')} ${name} ${ago} ago, ${count(now).toLocaleString('en-US')} now`;
    const sign = way === 'better' ? -1 : 1;
    const fits = (count) => (count(now) - count(before)) * sign > 0;
    if (way === 'same' || fits(lib_model/* totalOf */.e6))
        return from('open', lib_model/* totalOf */.e6);
    if (fits(grave))
        return from('critical or high', grave);
    return `${way === 'better' ? 'less' : 'more'} grave in all than ${ago} ago`;
};
const directionWords = ({ direction, open }, now) => {
    if (direction === null)
        return el('p', { class: 'way same' }, 'No history yet: in a few days this says where it goes.');
    const [arrow, word] = WAYS[direction.way];
    const days = Math.round((now - direction.since) / time/* DAY */.d);
    const ago = days % 7 === 0 ? (0,report_words/* count */.U9)(days / 7, 'week') : (0,report_words/* count */.U9)(days, 'day');
    return el('p', { class: `way ${direction.way}` }, el('span', { class: 'arrow', 'aria-hidden': 'true' }, arrow), el('strong', {}, word), ` ${moved(direction, open, ago)}`);
};
const change = (now, then, severity) => {
    if (then === null)
        return el('span', { class: 'delta muted' }, 'no week to compare');
    const by = now[severity] - then[severity];
    if (by === 0)
        return el('span', { class: 'delta muted' }, 'same as a week ago');
    return el('span', { class: `delta ${by > 0 ? 'up' : 'down'}` }, `${by > 0 ? '▲' : '▼'} ${Math.abs(by).toLocaleString('en-US')} ${by > 0 ? 'more' : 'fewer'}`, el('span', { class: 'muted' }, ' than a week ago'));
};
const card = ({ headline, trend }, severity) => el('li', { class: `card card-${severity}` }, filterLink([
    el('span', { class: `sev sev-${severity}` }, shape(severity), severity),
    el('span', { class: headline.open[severity] === 0 ? 'big zero' : 'big' }, headline.open[severity].toLocaleString('en-US')),
    change(headline.open, headline.weekAgo, severity),
    sparkline(trend.map(({ open }) => open[severity]), severity),
], toAddress({ ...EVERYTHING, severity })));
const lastLook = (scanned, now) => fact('Last scan', age(scanned, now, ' ago'), now - scanned > 2 * time/* DAY */.d ? 'longer than two days' : '');
/** What is wrong now and how bad, and whether it gets better. */
const headlineSection = (model) => {
    const { headline, now } = model;
    const { isNew, resolved, resolvedAfterHours, unseen, scanned, notes, accepted } = headline;
    const calm = headline.repositories > 0 && (0,lib_model/* totalOf */.e6)(headline.open) === 0 && sawAll(model);
    return el('section', { id: 'now', class: calm ? 'hero calm' : 'hero', 'aria-labelledby': 'now-heading' }, el('div', { class: 'verdict' }, el('h2', { id: 'now-heading' }, calm && el('span', { class: 'tick', 'aria-hidden': 'true' }, '✓'), headline_verdict(headline, calm)), el('p', { class: 'extent' }, extent(model)), scanned !== null && directionWords(headline, now)), el('ul', { class: 'cards' }, ...headline_SHOWN.map((severity) => card(model, severity))), el('dl', { class: 'facts-row' }, scanned !== null && fact('New this week', isNew.toLocaleString('en-US')), resolved !== null && fact('Resolved this week', resolved.toLocaleString('en-US')), resolvedAfterHours !== null &&
        fact('Mean time to resolve', span(resolvedAfterHours * time/* HOUR */.w), 'last four weeks'), scanned !== null &&
        fact('Not seen', unseen.toLocaleString('en-US'), sawAll(model) ? 'nothing hidden' : 'see Coverage'), notes + accepted > 0 &&
        fact('Not counted', (notes + accepted).toLocaleString('en-US'), `${accepted} accepted, ${(0,report_words/* count */.U9)(notes, 'note')}`), scanned !== null && lastLook(scanned, now)));
};

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/sections/recent.js






const recent_SHOWN = 6;
/** What is new since last week, gravest first. */
const recentSection = ({ rows, now, headline }) => {
    const fresh = rows.findings.filter(({ counts, since }) => counts && since >= now - 7 * time/* DAY */.d);
    const more = fresh.length - recent_SHOWN;
    return section('new', 'New since last week', '', fresh.length === 0
        ? empty('Nothing new', headline.scanned === null
            ? 'Nothing was scanned yet.'
            : 'No drift was found that was not there a week ago.')
        : [
            el('ul', { class: 'recent' }, ...fresh
                .slice(0, recent_SHOWN)
                .map((row) => el('li', {}, mark(row.severity), el('div', {}, el('p', { class: 'recent-title' }, row.title), el('p', { class: 'muted small' }, markup_anchor(row.repository.name, row.repository.url), ' · ', age(row.since, now, ' ago'), row.who !== '' && ` · ${row.who}`, row.issue.label !== '' && [' · ', markup_anchor(row.issue.label, row.issue.url)]))))),
            more > 0 &&
                el('p', {}, filterLink(`${more.toLocaleString('en-US')} more`, toAddress({ ...EVERYTHING, status: 'new' }))),
        ]);
};

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/shared/repository-row.js




const unseen = ({ unknown }) => unknown > 0 &&
    el('span', { class: 'count unseen', title: `${unknown} not seen` }, el('span', { 'aria-hidden': 'true' }, '?'), unknown, el('span', { class: 'hidden' }, ' not seen'));
const cellOf = (row, domain) => {
    const cell = row.domains[domain];
    if (cell === undefined)
        return el('td', { class: 'cell none' }, el('span', { 'aria-hidden': 'true' }, '–'), el('span', { class: 'hidden' }, 'not scanned'));
    const open = tally(cell.open);
    return el('td', { class: 'cell' }, open.length > 0
        ? open
        : cell.unknown === 0 &&
            el('span', { class: 'clean' }, el('span', { 'aria-hidden': 'true' }, '✓'), el('span', { class: 'hidden' }, 'clean')), unseen(cell));
};
/** One row of the table of repositories and domains. */
const repositoryRow = (row, now) => el('tr', {}, el('th', { scope: 'row', class: 'name' }, markup_anchor(row.name, row.url), row.tier !== '' && el('span', { class: 'muted small' }, row.tier)), el('td', { class: 'word' }, row.team || '–'), ...finding/* DOMAINS */.si.map((domain) => cellOf(row, domain)), el('td', { class: 'number' }, row.oldest === 0 ? '–' : age(row.oldest, now)), el('td', { class: 'number' }, row.scanned > 0 ? age(row.scanned, now) : 'never'));

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/sections/repositories.js





/** Repositories × domains. */
const repositoriesSection = ({ rows, now }) => section('repositories', 'Repositories', rows.repositories.length === 0
    ? ''
    : 'What each domain says of each: open findings by severity, ✓ clean, ? parts that could not be seen, – not scanned.', rows.repositories.length === 0
    ? empty('No repositories yet', 'The ledger knows of none.')
    : [
        table('Repositories by domain', [
            { key: 'repository', label: 'Repository' },
            { key: 'team', label: 'Team' },
            ...lib_model/* DOMAINS */.si.map((domain) => ({ key: domain, label: domain, mostFirst: true })),
            { key: 'oldest', label: 'Oldest', class: 'number', mostFirst: true },
            { key: 'scanned', label: 'Last change', class: 'number', mostFirst: true },
        ], rows.repositories.slice(0, FIRST).map((row) => repositoryRow(row, now)), { id: 'repository-table', class: 'matrix' }),
        moreRows('repository', rows.repositories.length),
    ]);

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/charts/open-over-time.js




const DRAWN = lib_model/* SEVERITIES */.oC.filter((severity) => severity !== 'info');
const sum = ({ open }) => DRAWN.reduce((n, severity) => n + open[severity], 0);
/** Open findings as layers, the gravest at the bottom, where their number can be read off. */
const openOverTime = (buckets, size) => {
    const x = timeScale(buckets, size);
    const y = countScale(0, Math.max(...buckets.map(sum)), size);
    const at = ({ start }) => x(Date.parse(start));
    const layers = (0,d3_shape/* stack */.t$)()
        .keys(DRAWN)
        .value(({ open }, severity) => open[severity])([...buckets]);
    const shape = (0,d3_shape/* area */.Wc)()
        .x(({ data }) => at(data))
        .y0(([low]) => y(low))
        .y1(([, high]) => y(high))
        .curve(d3_shape/* curveMonotoneX */.nV)
        .digits(1);
    const edge = (0,d3_shape/* line */.n8)()
        .x(({ data }) => at(data))
        .y(([, high]) => y(high))
        .curve(d3_shape/* curveMonotoneX */.nV)
        .digits(1);
    const [first, last] = [buckets[0], buckets.at(-1)];
    const description = first && last
        ? `From ${sum(first)} open on ${shortDay(first.start)} to ${sum(last)} in the part that begins on ${shortDay(last.start)}.`
        : '';
    return picture(`open-${size.name}`, size, 'Open findings over time, by severity', description, { class: `chart ${size.name}` }, gridLines(y, size), layers.map((layer) => [
        el('path', { class: `fill-${layer.key}`, d: shape(layer) ?? '' }),
        el('path', { class: 'edge', d: edge(layer) ?? '' }),
    ]), el('line', {
        class: 'axis',
        x1: MARGIN.left,
        x2: size.width - MARGIN.right,
        y1: y(0),
        y2: y(0),
    }), dayLabels(buckets, at, size));
};

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/charts/opened-and-resolved.js



/** What came as bars upwards, what went as bars downwards. */
const openedAndResolved = (buckets, { name, width, height }) => {
    const size = { name, width, height: Math.round(height * 0.6) };
    const x = (0,d3_scale/* scaleBand */.WH)()
        .domain(buckets.map((_, i) => i))
        .range([MARGIN.left, width - MARGIN.right])
        .paddingInner(0.35);
    const most = (read) => Math.max(...buckets.map(read));
    const y = countScale(-most(({ resolved }) => resolved), most(({ opened }) => opened), size);
    const bar = (kind, i, from, to) => from !== to &&
        el('rect', {
            class: kind,
            x: round(x(i) ?? 0),
            width: round(x.bandwidth()),
            y: round(Math.min(y(from), y(to))),
            height: round(Math.abs(y(from) - y(to))),
            rx: 2,
        });
    const all = (read) => buckets.reduce((n, b) => n + read(b), 0);
    return picture(`flow-${name}`, size, 'Opened and resolved findings over time', `In all ${all(({ opened }) => opened)} opened and ${all(({ resolved }) => resolved)} resolved.`, { class: `chart ${name}` }, gridLines(y, size, (tick) => Math.abs(tick).toLocaleString('en-US')), buckets.map(({ opened, resolved }, i) => [
        bar('opened', i, 0, opened),
        bar('resolved', i, 0, -resolved),
    ]), dayLabels(buckets, (_, i) => (x(i) ?? 0) + x.bandwidth() / 2, size, false));
};

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/sections/trend.js









const trend_SHOWN = lib_model/* SEVERITIES */.oC.filter((severity) => severity !== 'info');
const legend = (entries) => el('ul', { class: 'legend' }, ...entries.map(([sign, word]) => el('li', {}, sign, word)));
const sign = (kind) => el('span', { class: `shape ${kind}`, 'aria-hidden': 'true' });
/** Open findings over time by severity; what came and what went. */
const trendSection = ({ trend, unit }) => {
    if (trend.length < 2)
        return section('trend', 'Trend', '', empty('No history yet', 'A picture needs two days at least. Every scan adds to it by itself.'));
    return section('trend', 'Trend', `By ${unit}, in UTC.`, el('div', { class: 'panel' }, el('h3', {}, 'Open, by severity'), legend(trend_SHOWN.map((severity) => [shape(severity), severity])), SIZES.map((size) => openOverTime(trend, size)), el('h3', {}, 'Opened and resolved'), legend([
        [sign('shape-opened'), 'opened (up)'],
        [sign('shape-resolved'), 'resolved (down)'],
    ]), SIZES.map((size) => openedAndResolved(trend, size)), numbers('Findings over time', [
        `${unit === 'day' ? 'Day' : 'Week from'}`,
        ...trend_SHOWN,
        'opened',
        'resolved',
        'resolved after',
    ], trend
        .toReversed()
        .map(({ start, open, opened, resolved, resolvedAfterHours }) => [
        el('time', { datetime: start }, start),
        ...trend_SHOWN.map((severity) => open[severity]),
        opened,
        resolved,
        resolvedAfterHours === null ? '–' : span(resolvedAfterHours * time/* HOUR */.w),
    ]))));
};

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/styles/colours.js
const LIGHT = `color-scheme: light;
--page: #f6f7f9; --panel: #ffffff; --sunk: #f1f3f6; --line: #dde1e7; --strong-line: #b6bdc8;
--text: #16191f; --muted: #545d6b; --link: #0b57c4; --focus: #0b57c4;
--critical: #a80f2c; --high: #a2430a; --medium: #755900; --low: #1b5fa6; --info: #545d6b;
--critical-tint: #fdeaed; --high-tint: #fff0e2; --medium-tint: #fbf4d6; --low-tint: #e7f1fc; --info-tint: #eceff3;
--critical-fill: #c8223f; --high-fill: #e9792b; --medium-fill: #e2b93b; --low-fill: #6aa5de;
--good: #17693a; --good-tint: #e4f5ea; --good-fill: #3fa66b; --bad: #a80f2c;
--shadow: 0 1px 2px rgb(20 25 35 / 6%), 0 4px 16px rgb(20 25 35 / 4%);`;
const DARK = `color-scheme: dark;
--page: #0d1015; --panel: #151a21; --sunk: #1b212a; --line: #2a313c; --strong-line: #4a5463;
--text: #e8ecf2; --muted: #a0aab8; --link: #86b7ff; --focus: #86b7ff;
--critical: #ff909f; --high: #ffb27a; --medium: #e9cd68; --low: #8cc1ff; --info: #a9b3c1;
--critical-tint: #3c1720; --high-tint: #38220f; --medium-tint: #322a0d; --low-tint: #142a44; --info-tint: #252c36;
--critical-fill: #e2455f; --high-fill: #e68743; --medium-fill: #cda93b; --low-fill: #4f8fd2;
--good: #79d79c; --good-tint: #12301f; --good-fill: #3d9a63; --bad: #ff909f;
--shadow: none;`;
/** The system decides between light and dark, until somebody does; paper is light. */
const colours = `:root { ${LIGHT} }
@media (prefers-color-scheme: dark) { :root:not([data-theme=light]) { ${DARK} } }
:root[data-theme=dark] { ${DARK} }
@media print { :root:root, :root[data-theme=dark] { ${LIGHT} } }`;

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/styles/content.js
const content_SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
const each = (rule) => content_SEVERITIES.map(rule).join('\n');
const figures = `.hero { display: grid; gap: 1.75rem; grid-template-columns: minmax(0, 1fr); }
.verdict h2 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem); font-weight: 700; letter-spacing: -0.022em; line-height: 1.12; text-wrap: balance; }
.extent { font-size: 1.125rem; color: var(--muted); margin-top: .5rem; }
.way { margin-top: .875rem; display: inline-block; padding: .3125rem .875rem .3125rem .75rem; border-radius: 99px; background: var(--sunk); font-size: .9375rem; }
.way.better { background: var(--good-tint); } .way.better strong, .way.better .arrow { color: var(--good); }
.way.worse { background: var(--critical-tint); } .way.worse strong, .way.worse .arrow { color: var(--bad); }
.arrow { font-weight: 700; margin-right: .375rem; }
.way strong { font-weight: 650; margin-right: .375rem; }
.verdict h2, .big, .value { font-variant-numeric: normal; }
.tick { color: var(--good); margin-right: .25em; }
.cards { display: grid; gap: 1rem; grid-template-columns: repeat(4, minmax(0, 1fr)); }
.card a { display: flex; flex-direction: column; height: 100%; padding: 1rem 1.125rem 0; border: 1px solid var(--line); border-radius: 12px; background: var(--panel); box-shadow: var(--shadow); color: inherit; text-decoration: none; overflow: hidden; }
.card a:hover { border-color: var(--strong-line); }
.card .sev { align-self: start; }
.card a > :last-child:not(.spark) { margin-bottom: 1rem; }
.big { font-size: clamp(2.25rem, 1.75rem + 2vw, 3.25rem); font-weight: 700; letter-spacing: -0.03em; line-height: 1.1; margin-top: .5rem; }
.big.zero { color: var(--muted); font-weight: 500; }
.delta { font-size: .8125rem; }
.delta.up { color: var(--bad); font-weight: 600; } .delta.down { color: var(--good); font-weight: 600; }
.delta .muted { font-weight: 400; }
.spark { display: block; width: calc(100% + 2.25rem); height: 2.5rem; margin: .75rem -1.125rem 0; }
.under { opacity: .16; stroke: none; } .over { fill: none; stroke-width: 1.75; vector-effect: non-scaling-stroke; }
.facts-row { display: flex; flex-wrap: wrap; gap: 1.25rem 2.75rem; }
.ages { margin-bottom: 1.25rem; }
.fact dt { color: var(--muted); font-size: .8125rem; }
.fact dd > * { display: block; }
.value { font-size: 1.375rem; font-weight: 600; letter-spacing: -0.01em; line-height: 1.3; }
.joy, .empty { text-align: center; padding: 2rem 1rem; border: 1px dashed var(--strong-line); border-radius: 12px; }
.joy { border: 1px solid transparent; background: var(--good-tint); }
.joy .tick { font-size: 2rem; line-height: 1; margin: 0; }
.empty-title { font-weight: 600; font-size: 1.0625rem; }`;
const marks = `.sev { display: inline-flex; align-items: center; gap: .375rem; font-size: .8125rem; font-weight: 600; line-height: 1.25rem; padding: 0 .5rem 0 .4375rem; border-radius: 6px; white-space: nowrap; }
.count { display: inline-flex; align-items: center; gap: .25rem; font-size: .8125rem; font-weight: 600; padding: .0625rem .4375rem .0625rem .375rem; border-radius: 6px; margin-right: .25rem; white-space: nowrap; }
.unseen { background: var(--info-tint); color: var(--info); }
.shape { display: inline-block; flex: none; width: .625rem; height: .625rem; background: currentColor; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.shape-critical { clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%); width: .75rem; height: .75rem; }
.shape-high { clip-path: polygon(50% 4%, 100% 96%, 0 96%); }
.shape-medium { border-radius: 50%; width: .5625rem; height: .5625rem; }
.shape-low { border-radius: 1px; width: .5rem; height: .5rem; }
.shape-info { clip-path: inset(35% 0); }
.shape-opened { background: var(--high-fill); } .shape-resolved { background: var(--good-fill); }
.shape-run-pass { border-radius: 50%; } .shape-run-fail { clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%); } .shape-run-warning { clip-path: polygon(50% 4%, 100% 96%, 0 96%); } .shape-run-unknown { clip-path: inset(35% 0); }
${each((s) => `.sev-${s} { color: var(--${s}); background: var(--${s}-tint); } .fill-${s} { fill: var(--${s}-fill); } .line-${s} .under { fill: var(--${s}-fill); } .line-${s} .over { stroke: var(--${s}-fill); } .legend .shape-${s} { background: var(--${s}-fill); }`)}
.tag { display: inline-block; font-size: .75rem; line-height: 1.25rem; padding: 0 .5rem; margin-left: .375rem; border-radius: 6px; background: var(--sunk); color: var(--muted); white-space: nowrap; max-width: 100%; overflow: hidden; text-overflow: ellipsis; vertical-align: middle; }
.verdict-word { display: inline-flex; align-items: center; gap: .375rem; font-weight: 600; font-size: .875rem; }
.verdict-pass { color: var(--good); } .verdict-fail { color: var(--critical); } .verdict-warning { color: var(--medium); } .verdict-unknown { color: var(--info); }
.clean { color: var(--good); font-weight: 600; }`;
const lists = `.focus { counter-reset: focus; display: grid; grid-template-columns: minmax(0, 1fr); gap: .75rem; }
.focus li { counter-increment: focus; position: relative; padding: .875rem 1rem .875rem 3rem; background: var(--panel); border: 1px solid var(--line); border-radius: 12px; box-shadow: var(--shadow); }
.focus li::before { content: counter(focus); position: absolute; left: 1.125rem; top: .8125rem; color: var(--muted); font-weight: 600; }
.focus-head { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .25rem; }
.focus-head .name { min-width: 0; font-weight: 600; unicode-bidi: isolate; }
.focus-head .counts { margin-left: auto; }
.focus-head .count { margin: 0 0 0 .25rem; }
.focus-lead { margin: .25rem 0; unicode-bidi: isolate; }
.recent { background: var(--panel); border: 1px solid var(--line); border-radius: 12px; box-shadow: var(--shadow); }
.recent li { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: .75rem; padding: .75rem 1rem; align-items: start; }
.recent li + li { border-top: 1px solid var(--line); }
.recent .sev { justify-self: start; margin-top: .125rem; }
.recent-title { unicode-bidi: isolate; }
.recent + p { padding: .75rem 0 0; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .875rem; color: var(--muted); margin-bottom: .5rem; }
.legend li { display: inline-flex; align-items: center; gap: .4375rem; }`;
const charts = `.chart { display: block; width: 100%; height: auto; overflow: visible; }
.chart text { fill: var(--muted); font-size: 12px; }
.narrow { display: none; }
.grid { stroke: var(--line); } .axis { stroke: var(--strong-line); }
.edge { fill: none; stroke: var(--panel); stroke-width: 1.5; }
.opened { fill: var(--high-fill); } .resolved { fill: var(--good-fill); }
.bars { display: block; width: 100%; height: 5rem; } .bar { fill: var(--low-fill); }
.strip { display: block; max-width: none; }
.run-pass { fill: var(--good-fill); } .run-warning { fill: var(--medium-fill); } .run-fail { fill: var(--critical-fill); } .run-unknown { fill: var(--sunk); stroke: var(--muted); }
.numbers { margin-top: 1rem; } .numbers summary { color: var(--muted); font-size: .875rem; cursor: pointer; }
.numbers .scroll { margin-top: .75rem; max-height: 24rem; }`;
const tables = `.scroll { overflow: auto; background: var(--panel); border: 1px solid var(--line); border-radius: 12px; box-shadow: var(--shadow); position: relative; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { overflow-wrap: break-word; text-align: left; padding: .5625rem .75rem; vertical-align: top; font-weight: 400; unicode-bidi: isolate; }
th:first-child, td:first-child { padding-left: 1rem; } th:last-child, td:last-child { padding-right: 1rem; }
tbody tr { border-top: 1px solid var(--line); }
tbody tr:hover { background: var(--sunk); }
thead th { font-size: .8125rem; font-weight: 600; color: var(--muted); white-space: nowrap; vertical-align: middle; }
thead th::first-letter, dt::first-letter { text-transform: uppercase; }
thead button { all: unset; display: inline-block; box-sizing: border-box; cursor: pointer; padding: .25rem 0; }
thead button::first-letter { text-transform: uppercase; }
thead button:hover { color: var(--text); }
thead button:focus-visible { outline: 2px solid var(--focus); outline-offset: 3px; border-radius: 3px; }
th[aria-sort] { color: var(--text); }
th[aria-sort=ascending]::after { content: " ▲"; font-size: .625rem; } th[aria-sort=descending]::after { content: " ▼"; font-size: .625rem; }
.number { text-align: right; white-space: nowrap; }
.name, .what, .word { overflow-wrap: anywhere; } .word { min-width: 8rem; max-width: 14rem; } th.word { min-width: 10rem; }
.name { min-width: 12rem; max-width: 18rem; } .name > * { display: block; }
tbody th.name a { font-weight: 500; }
.what { min-width: 14rem; max-width: 34rem; } .what > .small { display: block; }
.on-phone { display: none; }
.title { font-weight: 500; }
.links { min-width: 8.5rem; } .links a, .links span { display: inline-block; white-space: nowrap; margin-right: .625rem; }
.matrix .cell { white-space: nowrap; } .none { color: var(--muted); }
.quiet { opacity: 1; } .quiet .title { font-weight: 400; color: var(--muted); }
.nothing { text-align: center; color: var(--muted); padding: 2rem 1rem; }
.what summary { cursor: pointer; list-style-position: outside; margin-left: 1.0625rem; }
.what summary::marker { color: var(--muted); }
.what details + .small { padding-left: 1.0625rem; }
.facts { margin: .5rem 0 .75rem 1.0625rem; padding: .625rem .875rem; background: var(--sunk); border-radius: 8px; display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem 1rem; font-size: .875rem; }
.facts dt { color: var(--muted); }
.audits td, .audits th { vertical-align: middle; }
.audits .title { display: block; }
time { white-space: nowrap; }
.more { margin-top: .75rem; text-align: center; } .more:empty { display: none; }
.filters { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; }
.filters label { display: grid; gap: .25rem; font-size: .8125rem; color: var(--muted); }
.filters input, .filters select { color: var(--text); font-size: 1rem; width: 100%; }
.filters .search { flex: 1 1 16rem; }
.shown { flex: 1 0 100%; font-size: .875rem; color: var(--muted); }`;
/** What the sections hold. */
const content = [figures, marks, lists, charts, tables].join('\n');

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/styles/frame.js
/** The page itself: letters, header, sections. */
const frame_frame = `*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding-top: 7rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--text);
  font: 400 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h2 { font-size: 1.375rem; line-height: 1.25; letter-spacing: -0.01em; font-weight: 650; }
h3 { font-size: 1rem; font-weight: 600; margin: 1.5rem 0 .5rem; }
.panel > h3:first-child { margin-top: 0; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 2px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
h2:focus { outline: none; }
code, kbd { font: .8125em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
kbd { border: 1px solid var(--line); border-radius: 4px; padding: 0 .35em; color: var(--muted); }
[hidden] { display: none !important; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.muted { color: var(--muted); }
.small { font-size: .8125rem; }
.skip { position: absolute; left: 1rem; top: -4rem; background: var(--panel); padding: .5rem 1rem; z-index: 3; border-radius: 0 0 8px 8px; }
.skip:focus { top: 0; }
.top { position: sticky; top: 0; z-index: 2; background: var(--panel); border-bottom: 1px solid var(--line); }
.bar, .top ul, main, footer { max-width: 76rem; margin: 0 auto; padding-left: 1.5rem; padding-right: 1.5rem; }
.bar { display: flex; align-items: center; gap: 1rem; padding-top: .75rem; }
h1 { font-size: 1.125rem; font-weight: 600; line-height: 1.3; min-width: 0; }
.brand { color: var(--muted); font-weight: 500; }
.brand::after { content: "/"; margin-left: .4em; color: var(--strong-line); }
.asof { margin-left: auto; text-align: right; }
.stale { color: var(--high); font-weight: 600; }
.top ul { display: flex; gap: 1.5rem; overflow-x: auto; }
nav a { display: block; padding: .5rem 0 .625rem; color: var(--muted); text-decoration: none; font-size: .9375rem; white-space: nowrap; border-bottom: 2px solid transparent; }
nav a:hover, nav a:focus-visible { color: var(--text); border-color: var(--link); }
main { padding-top: 2rem; padding-bottom: 2rem; display: grid; gap: 3rem; grid-template-columns: minmax(0, 1fr); }
footer { padding-top: 1.25rem; padding-bottom: 3rem; border-top: 1px solid var(--line); }
section { min-width: 0; }
.lead { color: var(--muted); margin-top: .25rem; max-width: 60rem; }
section > h2 + :not(.lead), .lead + * { margin-top: 1rem; }
.note { background: var(--medium-tint); border-radius: 8px; padding: .625rem .875rem; margin: .75rem 0; }
.halves { display: grid; gap: 2.5rem; grid-template-columns: repeat(2, minmax(0, 1fr)); }
.explore { display: grid; gap: 2rem; grid-template-columns: minmax(0, 1fr); }
.panel { background: var(--panel); border: 1px solid var(--line); border-radius: 12px; padding: 1.25rem 1.5rem; box-shadow: var(--shadow); min-width: 0; }
button, input, select { font: inherit; color: inherit; background: var(--panel); border: 1px solid var(--strong-line); border-radius: 8px; padding: .4375rem .75rem; min-height: 2.5rem; }
button { cursor: pointer; }
button:hover { background: var(--sunk); }
.theme { padding: .25rem .75rem; min-height: 2rem; font-size: .875rem; }`;

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/styles/small.js
/** Phones and paper. */
const small = `@media (max-width: 60rem) {
  .halves { grid-template-columns: minmax(0, 1fr); gap: 3rem; }
  .cards { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
@media (max-width: 40rem) {
  html { scroll-padding-top: 3.5rem; }
  .bar, .top ul, main, footer { padding-left: 1rem; padding-right: 1rem; }
  .top { position: static; }
  .bar { flex-wrap: wrap; gap: .25rem 1rem; }
  .asof { order: 3; flex-basis: 100%; margin: 0; text-align: left; }
  .theme { margin-left: auto; }
  main { padding-top: 1.5rem; gap: 2.5rem; }
  .cards { gap: .75rem; }
  .card a { padding: .75rem .875rem 0; }
  .spark { width: calc(100% + 1.75rem); margin: .5rem -.875rem 0; height: 2rem; }
  .facts-row { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem; }
  .panel { padding: 1rem; }
  .wide { display: none; } .narrow { display: block; }
  .recent li { grid-template-columns: minmax(0, 1fr); gap: .25rem; }
  .filters label { flex: 1 1 8rem; } .filters .search { flex-basis: 100%; }
  .focus li { padding: .75rem .875rem .75rem 2.5rem; } .focus li::before { left: .9375rem; top: .6875rem; }
  .focus-head .counts { margin-left: 0; flex-basis: 100%; } .focus-head .count { margin: 0 .25rem 0 0; }
  .facts { grid-template-columns: minmax(0, 1fr); } .facts dd { margin-bottom: .25rem; }
  .name { min-width: 11rem; }
  .on-phone { display: inline; }
}
@media print {
  body { background: none; font-size: 10pt; }
  .top { position: static; border: 0; } nav, .theme, .filters, .more, .skip, .numbers { display: none; }
  main { gap: 1.5rem; padding-top: .5rem; }
  .scroll { overflow: visible; border: 0; } .scroll, .panel, .card a, .focus li, .recent { box-shadow: none; }
  table, thead th { font-size: 8pt; } table .small, table .sev, table .count { font-size: 7pt; } th, td { padding: .25rem .375rem; }
  .what, .name, .links { min-width: 0; } .word, th.word { min-width: 4.25rem; } thead th, .matrix .cell { white-space: normal; }
  tr, li, .panel, .card { break-inside: avoid; } h2, h3 { break-after: avoid; }
  svg, .sev, .count, .way, .joy { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`;

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/styles.js




/** The style sheet of the page; no rule of it asks for anything from elsewhere. */
const styles = [colours, frame_frame, content, small].join('\n');

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/page.js

















const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
/**
 * What the page may do: its own style and its own script, and nothing else; no request anywhere.
 * https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy
 */
const policy = [
    "default-src 'none'",
    `style-src ${hash(styles)}`,
    `script-src ${hash(CLIENT_SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
const PLACES = [
    ['now', 'Now'],
    ['trend', 'Trend'],
    ['repositories', 'Repositories'],
    ['findings', 'Findings'],
    ['audits', 'Audits'],
    ['coverage', 'Coverage'],
    ['cost', 'Cost'],
];
const header = ({ title, now }) => el('header', { class: 'top' }, el('div', { class: 'bar' }, el('h1', {}, el('span', { class: 'brand' }, 'drift'), ' ', el('span', { class: 'of' }, title)), el('p', { class: 'asof muted small' }, 'As of ', el('time', { id: 'made', datetime: new Date(now).toISOString() }, utc(now)), el('span', { id: 'stale', class: 'stale', hidden: true })), el('button', { type: 'button', id: 'theme', class: 'theme', hidden: true }, 'Dark')), el('nav', { 'aria-label': 'Sections' }, el('ul', {}, ...PLACES.map(([id, name]) => el('li', {}, el('a', { href: `#${id}` }, name))))));
const footer = ({ toolVersion, ledger }) => el('footer', {}, el('p', { class: 'muted small' }, `Made by drift-toolkit ${toolVersion} from ${ledger}. All days and times are UTC; ages are as of when the page was made. This page asks no server for anything.`));
/** The whole page as text. */
const page = (model) => {
    const { json, leftOut } = dataOf(model.rows);
    const body = [
        el('a', { class: 'skip', href: '#main' }, 'Skip to the content'),
        header(model),
        el('main', { id: 'main' }, headlineSection(model), el('div', { class: 'halves' }, focusSection(model), recentSection(model)), trendSection(model), el('div', { class: 'explore' }, model.rows.repositories.length > 0 && filters(model), repositoriesSection(model), findingsSection(model, leftOut)), auditsSection(model), coverageSection(model), costSection(model)),
        footer(model),
    ];
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(`Drift: ${model.title}`)}</title>
<style>${styles}</style>
<script>${CLIENT_SCRIPT}</script>
</head>
<body>
${toHtml(body)}
<script type="application/json" id="data">${json}</script>
</body>
</html>
`;
};

;// CONCATENATED MODULE: ./packages/core/lib/report/dashboard/index.js


/**
 * The dashboard: one HTML file that needs no server, no network and, for all but filtering and
 * sorting, no script.
 */
const renderDashboard = (input) => page(dashboardModel(input));

// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(1338);
;// CONCATENATED MODULE: ./packages/core/lib/scan/dashboard.js


/** Whose it is: the owners of what is in it, or the folders that have none. */
const ownerOf = (names) => {
    const owners = new Set(names.map((name) => (name.includes('/') ? name.split('/')[0] : name)));
    return owners.size === 0 ? 'nothing yet' : [...owners].slice(0, 3).join(', ');
};
/**
 * The dashboard of everything a ledger knows; it was cleaned before it was written there.
 * @returns null when the ledger is empty, or not there
 */
const dashboardOf = async (ledger, { now, title }) => {
    const states = await ledger.readAll();
    const { scans } = await ledger.history();
    const damaged = [
        ...ledger.damaged(),
        ...ledger.newer().map(({ path, name, version: its }) => ({
            path,
            reason: `it is of version ${its}, and this drift-toolkit understands 1: what a newer one found${name ? ` in ${name}` : ''} is not shown here`,
        })),
    ];
    if (states.length + scans.length + damaged.length === 0)
        return null;
    return renderDashboard({
        title: title ?? ownerOf(states.map(({ repository }) => repository.name)),
        now,
        toolVersion: version/* version */.r,
        ledger: ledger.description,
        states,
        history: { scans, damaged },
    });
};

// EXTERNAL MODULE: ./packages/core/lib/scan/plugins.js + 1 modules
var scan_plugins = __webpack_require__(9131);
;// CONCATENATED MODULE: ./packages/core/lib/scan/audit-finish.js



const loaded = async (access) => {
    try {
        return await (0,scan_plugins.askPlugins)(access.inputs.pluginConfig, access);
    }
    catch (error) {
        const reason = error.message;
        return { plugins: [], problems: [{ plugin: 'settings', reason }], notes: [] };
    }
};
/** Runs the jobs that fell due since they last ran; what goes wrong with one is an error of the run. */
const runJobs = async (access, options, ports) => {
    const { plugins, problems, notes } = await loaded(access);
    const said = {
        notes: [...problems.map(lib_plugins/* problemNote */.qu), ...notes],
        errors: [],
    };
    const enabled = plugins.flatMap(({ manifest, jobs }) => jobs.filter((job) => job.enabled).map((job) => `${manifest.name}/${job.id}`));
    if (options.dryRun || !ports.ledger) {
        if (enabled.length === 0)
            return said;
        const why = options.dryRun ? 'this is a dry run' : 'there is no ledger that knows what is due';
        return { ...said, notes: [...said.notes, `no jobs were run (${enabled.join(', ')}): ${why}`] };
    }
    const world = (0,scan_plugins.pluginWorldOf)(ports, options, access);
    for (const result of await (0,lib_plugins/* runDueJobs */.kL)({ world, plugins, store: (0,lib_plugins/* jobsOf */.aG)(ports.ledger) })) {
        if (result.outcome === 'off' || result.outcome === 'not-due')
            continue;
        const { id, message } = result;
        if ((0,lib_plugins/* isTrouble */.KM)(result))
            said.errors.push({ where: `job ${id}`, reason: message });
        else
            said.notes.push(`job ${id}: ${message}`);
    }
    return said;
};
/** Of a run in Actions by the organization that it scans; beside a folder by who owns what is there. */
const drawn = async ({ home, target }, { ledger, clock }) => {
    if (!ledger)
        return {};
    const title = target.kind === 'organization' ? target.login : home;
    const dashboard = await dashboardOf(ledger, {
        now: new Date(clock.now()),
        ...(title === null ? {} : { title }),
    });
    return dashboard === null ? {} : { dashboard };
};
/**
 * What a run of audits does when all is told and remembered: the jobs of plugins that are due, then
 * the dashboard.
 */
const finishAudits = async (access, options, ports) => {
    const said = access.jobs ? await runJobs(access, options, ports) : { notes: [], errors: [] };
    return { ...said, ...(access.inputs.dashboard ? await drawn(options, ports) : {}) };
};


/***/ }),

/***/ 5751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   foundPlugins: () => (/* binding */ foundPlugins)
/* harmony export */ });
/* harmony import */ var _plugins_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4906);

/**
 * Finds the plugins of a run, without asking them anything.
 * @param parts of those that say what they bring, only who brings one of these
 */
const foundPlugins = async (around, parts) => {
    const { found, problems } = await (0,_plugins_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findPlugins */ .UC)({ workspace: (0,_plugins_find_js__WEBPACK_IMPORTED_MODULE_0__/* .pluginWorkspace */ .lb)(around) });
    const wanted = found.filter(({ manifest: { brings } }) => !parts || !brings || brings.some((part) => parts.includes(part)));
    return { found: wanted, problems };
};


/***/ }),

/***/ 9131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askPlugins: () => (/* binding */ askPlugins),
  pluginWorldOf: () => (/* binding */ pluginWorldOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/lib/child/words.js
var words = __webpack_require__(1010);
// EXTERNAL MODULE: ./packages/core/lib/host/call.js + 1 modules
var call = __webpack_require__(6002);
;// CONCATENATED MODULE: ./packages/core/lib/host/plugin-call.js


/** Asks a plugin in a Node process of its own, which is ended with all that it started. */
const callPlugin = async ({ plugin, what, input, ...rest }) => {
    const { root, manifest } = plugin;
    const { value, end } = await (0,call/* callModule */.v)({
        ...rest,
        what: `plugin.${what}`,
        module: manifest.main,
        input: { ...input, root, main: manifest.main },
    });
    for (const line of (0,words/* lastLines */.w$)(end.stdout).split('\n')) {
        if (line.trim() !== '')
            rest.log?.('debug', line);
    }
    return value;
};

// EXTERNAL MODULE: ./packages/core/lib/plugins/index.js + 15 modules
var plugins = __webpack_require__(55);
// EXTERNAL MODULE: ./packages/core/lib/report/redact.js
var redact = __webpack_require__(1348);
// EXTERNAL MODULE: ./packages/core/lib/standards/index.js + 29 modules
var standards = __webpack_require__(1333);
// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(1338);
// EXTERNAL MODULE: ./packages/core/lib/scan/found-plugins.js
var found_plugins = __webpack_require__(5751);
// EXTERNAL MODULE: ./packages/core/lib/scan/inputs.js
var inputs = __webpack_require__(5041);
;// CONCATENATED MODULE: ./packages/core/lib/scan/plugins.js









/**
 * `[drift.plugins]` of the check.toml where the run is: drift-config, for whoever uses plugins.
 * @throws UsageError when it is there and broken
 */
const declaredHere = async (cwd) => {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(cwd, 'check.toml'), 'utf8').catch(() => null);
    if (text === null)
        return {};
    const { table, problems } = (0,standards/* parseCheckToml */.I3)('check.toml', text);
    const [broken] = problems.filter(({ level }) => level === 'error');
    if (broken !== undefined) {
        throw new inputs/* UsageError */.e(`check.toml:${broken.place.line ?? 1}: ${broken.message}; plugins are not run with settings that cannot be read`);
    }
    return (0,plugins/* declaredPlugins */.bl)(table);
};
/**
 * Asks each plugin of a run what it has. What is secret in `given` is taken out of what they
 * say of themselves.
 * @param given `plugin-config`, which goes before what is declared
 * @throws UsageError when settings cannot be read
 */
const askPlugins = async (given, around, { found, ...more } = {}) => {
    const { cwd, env } = around;
    const config = (0,plugins/* mergePluginConfig */.Ic)(await declaredHere(cwd), given);
    const clean = (0,redact/* redactor */.$p)((0,plugins/* configSecrets */.Uf)(given));
    const asked = { call: callPlugin, config, cwd, env, version: version/* version */.r, clean, ...more };
    return (0,plugins/* loadPlugins */.ND)(found ?? (await (0,found_plugins.foundPlugins)(around)), asked);
};
/** What plugins may use of a run. */
const pluginWorldOf = ({ ledger, github, log, secrets, clock }, { home, dryRun }, { cwd, env }) => ({
    call: callPlugin,
    now: () => new Date(clock.now()),
    ledger: (0,plugins/* pluginLedger */.T_)(ledger),
    github,
    home,
    dryRun,
    cwd,
    env,
    log: { debug: log.debug, info: log.info, warning: log.warn },
    // Secrets turn up while it runs.
    clean: (text) => (0,redact/* redactor */.$p)(secrets())(text),
});


/***/ })

};
