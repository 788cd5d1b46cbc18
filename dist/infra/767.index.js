export const id = 767;
export const ids = [767];
export const modules = {

/***/ 148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAll: () => (/* binding */ runAll)
});

// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(8556);
// EXTERNAL MODULE: ./packages/core/lib/report/report.js
var report = __webpack_require__(2487);
;// CONCATENATED MODULE: ./packages/core/lib/report/merge-parts.js

/** The first of each key. */
const unique = (items, keyOf) => {
    const byKey = new Map();
    for (const item of items) {
        const key = keyOf(item);
        if (!byKey.has(key))
            byKey.set(key, item);
    }
    return [...byKey.values()];
};
/** One issue that two reports name was opened by the run, if one of them opened it. */
const mergeIssues = (reports) => {
    const all = reports.flatMap(({ issues }) => issues);
    const openedFirst = all.toSorted((a, b) => Number(b.action === 'opened') - Number(a.action === 'opened'));
    return unique(openedFirst, ({ url }) => url).sort((a, b) => (0,report/* compareText */.n6)(a.repository, b.repository) || a.number - b.number);
};
/** Requests by where they went to, each put together in the same way. */
const addRequests = (apis, together) => {
    const places = unique(apis.flatMap(({ requests }) => Object.keys(requests)), (place) => place);
    const at = ({ requests }, place) => Object.hasOwn(requests, place) ? (requests[place] ?? 0) : 0;
    return {
        requests: Object.fromEntries(places.map((place) => [place, together(apis.map((api) => at(api, place)))])),
        points: together(apis.map(({ points }) => points)),
        waitedSeconds: together(apis.map(({ waitedSeconds }) => waitedSeconds)),
    };
};
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

;// CONCATENATED MODULE: ./packages/core/lib/report/merge.js



/** `2/8` → 2; what is no shard comes first. */
const indexOf = ({ scope }) => Number.parseInt(scope.shard ?? '0', 10);
const domainsOf = ({ scan }) => scan.domains.join();
/** Always the same order, whatever order the reports came in: by domain, shard, time. */
const inOrder = (reports) => [...reports].sort(({ scan: a }, { scan: b }) => model/* DOMAINS */.si.indexOf(a.domains[0] ?? 'code') - model/* DOMAINS */.si.indexOf(b.domains[0] ?? 'code') ||
    indexOf(a) - indexOf(b) ||
    (0,report/* compareText */.n6)(a.started, b.started) ||
    (0,report/* compareText */.n6)(a.id, b.id));
const asIs = (text) => text;
const asJson = (value) => JSON.stringify(value);
const greatest = (numbers) => Math.max(0, ...numbers);
/** A finding that several domains have counts once: the first result that has it keeps it. */
const findingsOnce = (results) => {
    const seen = new Set();
    return results.flatMap((result) => {
        const findings = result.findings.filter(({ fingerprint }) => !seen.has(fingerprint));
        for (const { fingerprint } of findings)
            seen.add(fingerprint);
        const isRepeated = findings.length === 0 && result.findings.length > 0;
        return isRepeated ? [] : [{ ...result, findings }];
    });
};
/** What the domains of one repository say of it together. */
const mergeRepository = (parts) => {
    const first = (key) => parts.find((part) => part[key] !== null)?.[key] ?? null;
    const url = parts.find((part) => part.url !== undefined)?.url;
    const team = parts.find((part) => part.team !== undefined)?.team;
    const [{ name, visibility }] = parts;
    return {
        name,
        ...(url === undefined ? {} : { url }),
        visibility,
        tier: first('tier'),
        status: first('status'),
        ...(team === undefined ? {} : { team }),
        commit: first('commit'),
        base: first('base'),
        results: findingsOnce(parts.flatMap(({ results }) => results)),
        resolved: unique(parts.flatMap(({ resolved }) => resolved), ({ fingerprint }) => fingerprint),
        notes: unique(parts.flatMap(({ notes }) => notes), asIs),
    };
};
const mergeRepositories = (reports) => {
    const all = reports.flatMap(({ repositories }) => repositories);
    return [...Map.groupBy(all, ({ name }) => name.toLowerCase()).values()].map(mergeRepository);
};
/**
 * A number that shards share and domains repeat: added up among the shards of one domain, the
 * largest of the domains.
 */
const acrossDomains = (reports, numberOf) => greatest([...Map.groupBy(reports, domainsOf).values()].map((shards) => sum(shards.map(numberOf))));
/** As many names as a scan writes down itself. */
const MAX_NAMES = 20;
const mergePassedOver = (reports) => {
    const all = reports.flatMap(({ passedOver }) => passedOver);
    return [...Map.groupBy(all, ({ reason }) => reason)].map(([reason, entries]) => {
        const names = unique(entries.flatMap((entry) => entry.names), (name) => name.toLowerCase());
        const counted = acrossDomains(reports, ({ passedOver }) => sum(passedOver.filter((entry) => entry.reason === reason).map(({ count }) => count)));
        return { reason, count: Math.max(counted, names.length), names: names.slice(0, MAX_NAMES) };
    });
};
/** A shard is named where all reports are of the same one; the only one is all there is. */
const mergeScope = (scopes) => {
    const [{ shard: _, ...scope }] = scopes;
    const shards = unique(scopes.map(({ shard }) => (shard === '1/1' ? '' : (shard ?? ''))), asIs);
    const since = scopes.flatMap((one) => one.since ?? []).sort(report/* compareText */.n6)[0];
    return {
        ...scope,
        ...(shards.length === 1 && shards[0] ? { shard: shards[0] } : {}),
        ...(scope.all === undefined ? {} : { all: scopes.some(({ all }) => all === true) }),
        ...(since === undefined ? {} : { since }),
    };
};
/**
 * One report of several: of the domains of one run, of the shards of one domain, or of both. The
 * order they come in does not matter, and the same report twice counts once.
 * @throws RangeError for none
 */
const mergeReports = (reports, { sharedApi = false } = {}) => {
    const parts = unique(inOrder(reports), (report) => asJson([report.scan.id, report.scan.domains, report.scan.scope.shard, report.scan.finished]));
    const [earliest] = [...parts].sort(({ scan: a }, { scan: b }) => (0,report/* compareText */.n6)(a.started, b.started) || (0,report/* compareText */.n6)(a.id, b.id));
    const latest = [...parts].sort(({ scan: a }, { scan: b }) => (0,report/* compareText */.n6)(b.finished, a.finished))[0];
    if (!earliest || !latest)
        throw new RangeError('there is no report to merge');
    return (0,report/* assembleReport */.xr)({
        toolVersion: latest.tool.version,
        scan: {
            id: earliest.scan.id,
            domains: model/* DOMAINS */.si.filter((domain) => parts.some(({ scan }) => scan.domains.includes(domain))),
            scope: mergeScope(parts.map(({ scan }) => scan.scope)),
            started: earliest.scan.started,
            finished: latest.scan.finished,
            dryRun: parts.every(({ scan }) => scan.dryRun),
        },
        repositories: mergeRepositories(parts),
        unchanged: acrossDomains(parts, ({ unchanged }) => unchanged),
        passedOver: mergePassedOver(parts),
        errors: unique(parts.flatMap(({ errors }) => errors), asJson),
        notes: unique(parts.flatMap(({ notes }) => notes), asIs),
        issues: mergeIssues(parts),
        api: addRequests(parts.map(({ api }) => api), sharedApi ? greatest : sum),
    });
};

// EXTERNAL MODULE: ./packages/core/lib/scan/run.js + 26 modules
var run = __webpack_require__(71);
;// CONCATENATED MODULE: ./packages/core/lib/scan/all.js



/** The days of several domains' trends put together. */
const together = (trends) => {
    const byDay = new Map();
    for (const bucket of trends.flat()) {
        const day = byDay.get(bucket.start);
        if (!day) {
            byDay.set(bucket.start, { ...bucket, open: { ...bucket.open } });
            continue;
        }
        (0,model/* addBySeverity */.GF)(day.open, bucket.open);
        day.opened += bucket.opened;
        day.resolved += bucket.resolved;
        // What was resolved after how long is told by domain; together it is no mean any more.
        day.resolvedAfterHours = null;
    }
    return [...byDay.values()].sort((a, b) => a.start.localeCompare(b.start));
};
const merged = (ran, failed) => {
    const report = mergeReports(ran.map(({ report }) => report), { sharedApi: true });
    return { ...report, errors: [...report.errors, ...failed] };
};
/** What is known of everything that several domains of one run told. */
const addTold = (all, more) => {
    const sum = new Map([...all].map(([name, told]) => [name, new Map(told)]));
    for (const [name, told] of more)
        sum.set(name, new Map([...(sum.get(name) ?? []), ...told]));
    return sum;
};
/**
 * Several domains in one run. They share one client, and with it the discovery of repositories, their
 * declarations and registries; one report, one brake on issues and one deadline. What one has told, the
 * next does not tell again. A domain that cannot be run at all is an error; the others are.
 * @throws what the last domain threw, where none could be run
 */
const runAll = async (domains, request, ports) => {
    const ran = [];
    const failed = [];
    let told = new Map();
    let last;
    try {
        for (const domain of domains) {
            const opened = ran.flatMap(({ report }) => report.issues).length;
            const maxIssues = Math.max(0, request.options.maxIssues - opened);
            try {
                const options = { ...request.options, maxIssues };
                const api = ran.at(-1)?.report.api ?? null;
                const one = await (0,run/* runOne */.u)(domain, { ...request, options }, ports, { told, api });
                ran.push(one.ran);
                told = addTold(told, one.told);
            }
            catch (error) {
                last = error;
                const reason = error.message;
                ports.log.warn(`drift-${domain.id} could not be run: ${reason}`);
                failed.push({ where: `drift-${domain.id}`, reason });
            }
        }
    }
    finally {
        await ports.ledger?.close();
    }
    if (ran.length === 0)
        throw last;
    const dashboard = ran.findLast((one) => one.dashboard !== undefined)?.dashboard;
    return {
        report: merged(ran, failed),
        trend: together(ran.map(({ trend }) => trend)),
        checks: ran.flatMap(({ checks }) => checks),
        ...(dashboard === undefined ? {} : { dashboard }),
    };
};


/***/ })

};
