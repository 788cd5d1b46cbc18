export const id = 1774;
export const ids = [1774];
export const modules = {

/***/ 21774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planRun: () => (/* binding */ planRun)
});

// EXTERNAL MODULE: ./packages/core/lib/scan/connect.js + 23 modules
var connect = __webpack_require__(97195);
// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(78556);
// EXTERNAL MODULE: ./packages/core/lib/standards/nearest.js
var nearest = __webpack_require__(2837);
// EXTERNAL MODULE: ./packages/core/lib/scan/inputs.js
var inputs = __webpack_require__(35041);
;// CONCATENATED MODULE: ./packages/core/lib/scan/domains.js



const LOADERS = {
    code: async () => (await Promise.all(/* import() */[__webpack_require__.e(1930), __webpack_require__.e(6940), __webpack_require__.e(5496), __webpack_require__.e(2435), __webpack_require__.e(4461), __webpack_require__.e(8036), __webpack_require__.e(7508), __webpack_require__.e(2434), __webpack_require__.e(5026), __webpack_require__.e(8447)]).then(__webpack_require__.bind(__webpack_require__, 28447))).codeScan,
    process: async () => (await Promise.all(/* import() */[__webpack_require__.e(1930), __webpack_require__.e(6940), __webpack_require__.e(5496), __webpack_require__.e(1950), __webpack_require__.e(2435), __webpack_require__.e(4461), __webpack_require__.e(8036), __webpack_require__.e(7508), __webpack_require__.e(2434), __webpack_require__.e(5306), __webpack_require__.e(8234)]).then(__webpack_require__.bind(__webpack_require__, 98234))).processScan,
    infra: async (around, oidcToken) => (await Promise.all(/* import() */[__webpack_require__.e(1930), __webpack_require__.e(6940), __webpack_require__.e(7767), __webpack_require__.e(4461), __webpack_require__.e(8036), __webpack_require__.e(7508), __webpack_require__.e(1010), __webpack_require__.e(4521), __webpack_require__.e(855)]).then(__webpack_require__.bind(__webpack_require__, 90855))).loadInfra(around, oidcToken),
    audit: async (around) => (await Promise.all(/* import() */[__webpack_require__.e(3825), __webpack_require__.e(7508), __webpack_require__.e(9126), __webpack_require__.e(9213), __webpack_require__.e(2224), __webpack_require__.e(9646), __webpack_require__.e(2924), __webpack_require__.e(6550)]).then(__webpack_require__.bind(__webpack_require__, 76550))).loadAudit(around),
};
/**
 * Reads `domains`: names, one a line or separated by commas; code and process without it.
 * @throws UsageError naming what is no domain
 */
const readDomains = (text) => {
    const wanted = (text.trim() || 'code,process')
        .split(/[\s,]+/)
        .map((name) => name.toLowerCase())
        .filter((name) => name !== '');
    const wrong = wanted.filter((name) => !model/* DOMAINS */.si.some((domain) => domain === name));
    if (wrong.length > 0) {
        const [first = ''] = wrong;
        const meant = (0,nearest/* nearest */.p)(first, [...model/* DOMAINS */.si]);
        throw new inputs/* UsageError */.e(`domains names "${first}"; there are ${model/* DOMAINS */.si.join(', ')}${meant ? `; did you mean ${meant}?` : ''}`);
    }
    // In the order in which they are told, each once.
    return model/* DOMAINS */.si.filter((domain) => wanted.includes(domain));
};
/**
 * The engines of the domains that the input `domains` names.
 * @param oidcToken gives an OIDC token of the job for an audience
 * @throws UsageError for inputs that make no sense
 */
const loadDomains = (around, oidcToken) => Promise.all(readDomains(around.input('domains')).map((domain) => LOADERS[domain](around, oidcToken)));

// EXTERNAL MODULE: ./packages/core/lib/transport/types.js
var types = __webpack_require__(14521);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/declarations.js
var declarations = __webpack_require__(78706);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/inventory.js
var inventory = __webpack_require__(54999);
// EXTERNAL MODULE: ./packages/core/lib/standards/index.js + 8 modules
var standards = __webpack_require__(22041);
// EXTERNAL MODULE: ./packages/core/lib/scan/remote.js + 1 modules
var remote = __webpack_require__(85700);
;// CONCATENATED MODULE: ./packages/core/lib/scan/plan-count.js




const HOUR = 3_600_000;
/** Environments that a check.toml names by itself; what it inherits is found when it is scanned. */
const environmentsIn = ({ check }) => {
    if (check?.content.kind !== 'text')
        return 0;
    const { table } = (0,standards/* parseCheckToml */.I3)(check.path, check.content.text);
    const accounts = (0,standards/* sectionOf */.ZE)(table, ['infra'])?.accounts;
    return (0,standards/* isTable */.bI)(accounts) ? Object.keys(accounts).length : 0;
};
/** Who takes part without being known: what has the two files in its root. With its environments. */
const newcomers = async (github, unknown, since) => {
    const found = await (0,declarations/* readDeclarations */.m)(github, unknown.map(({ id }) => id), since);
    return new Map([...found].flatMap(([id, declared]) => declared.known && declared.value.metadata.length > 0
        ? [[id, environmentsIn(declared.value)]]
        : []));
};
/** How many repositories of a domain there are to look at, and how many of them moved. */
const countDomain = (domain, chosen, find, newcomers, { all, since }, today) => {
    const counts = { repositories: 0, moved: 0, fresh: 0 };
    for (const repository of chosen) {
        const state = find(repository);
        if (!state && (domain === 'audit' || !newcomers.has(repository.id)))
            continue;
        if (domain === 'infra' && environmentsOf(repository, state, newcomers) === 0)
            continue;
        counts.repositories += 1;
        const moved = state ? !(0,remote/* isUnmoved */.bV)(repository, state, today) : (0,remote/* isRecent */.Kb)(repository, since);
        if (all || moved)
            counts.moved += 1;
        else if (!state)
            counts.fresh += 1;
    }
    return counts;
};
const environmentsOf = ({ id }, state, newcomers) => (state ? state.accounts?.environments : newcomers.get(id)) ?? 0;
/**
 * The newest run of a domain over the organization: one scan, or the newest of each shard. What looked
 * at some repositories alone says nothing of a night.
 */
const newestRun = (scans, domain, login) => {
    const whole = scans.filter(({ domains, scope }) => domains.includes(domain) &&
        scope.kind === 'organization' &&
        scope.name.toLowerCase() === login.toLowerCase() &&
        scope.repositories === undefined);
    const newest = whole.at(-1);
    const of = newest?.scope.shard?.split('/')[1];
    if (!newest || of === undefined)
        return newest ? [newest] : [];
    const night = whole.filter(({ scope, finished }) => scope.shard?.split('/')[1] === of &&
        Date.parse(newest.finished) - Date.parse(finished) < 12 * HOUR);
    return [...new Map(night.map((scan) => [scan.scope.shard, scan])).values()];
};
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
/** What drift-infra has to look at, and what that asked of AWS the last time. */
const countAccounts = (chosen, find, newcomers, run) => {
    const states = chosen.map((repository) => ({ repository, state: find(repository) }));
    const all = states.map(({ repository, state }) => environmentsOf(repository, state, newcomers));
    const known = states.flatMap(({ state }) => state?.accounts ?? []);
    const environments = sum(known.map((one) => one.environments));
    return {
        environments: sum(all),
        beside: Math.max(1, ...all),
        last: run.length === 0 || environments === 0
            ? null
            : {
                environments,
                stacks: sum(known.map(({ stacks }) => stacks)),
                requests: sum(run.map(({ requests }) => requests.aws ?? 0)),
            },
    };
};
/** What audits asked of GitHub when they last ran. */
const auditsOf = (run) => {
    if (run.length === 0)
        return null;
    const of = (kind) => sum(run.map(({ requests }) => requests[kind] ?? 0));
    return { rest: of('rest'), graphql: of('graphql'), points: sum(run.map(({ points }) => points)) };
};
/**
 * Counts what a run over an organization would have to look at: by the inventory, by the ledger for what
 * it knows, and by their declarations for those that it does not.
 * @throws GitHubError when the owner cannot be seen at all
 */
const countWork = async (target, domains, options, ports) => {
    const github = (0,remote/* withToken */.ub)(ports.github);
    const today = new Date(ports.clock.now()).toISOString().slice(0, 10);
    const whole = { ...options, shard: null };
    const states = new Map();
    for (const domain of domains) {
        states.set(domain, (await ports.ledger?.read(domain)) ?? new Map());
    }
    const known = [...states.values()].map((of) => (0,remote/* inScope */.SB)(target, whole, github, of));
    const found = await Promise.all(known);
    const [first] = found;
    if (!first)
        throw new RangeError('no domain was asked for');
    const { chosen } = first;
    const unknown = chosen.filter((repository) => found.some(({ find }) => !find(repository)));
    const fresh = await newcomers(github, unknown, options.since);
    const findOf = (domain) => found[domains.indexOf(domain)]?.find ?? first.find;
    const entries = domains.map((domain) => [domain, countDomain(domain, chosen, findOf(domain), fresh, options, today)]);
    const moved = Math.max(0, ...entries.map(([, counts]) => counts.moved));
    const tells = options.issueMode !== 'none' && !options.dryRun;
    const { scans } = (await ports.ledger?.history()) ?? { scans: [] };
    return {
        counts: {
            inventory: (await (0,inventory/* readInventory */.zw)(github, target.login)).repositories.length,
            inScope: chosen.length,
            domains: Object.fromEntries(entries),
            accounts: domains.includes('infra')
                ? countAccounts(chosen, findOf('infra'), fresh, newestRun(scans, 'infra', target.login))
                : null,
            audits: domains.includes('audit') ? auditsOf(newestRun(scans, 'audit', target.login)) : null,
            issues: tells ? Math.min(moved, options.maxIssues) : 0,
            branch: ports.ledger?.outlives === true && ports.ledger.description.startsWith('branch '),
        },
        notes: first.list.notes,
    };
};
const allowance = ({ limit, remaining, reset }) => ({
    limit,
    remaining,
    reset: new Date(reset * 1000).toISOString(),
});
/**
 * What the token has left in this hour. The question itself costs nothing.
 * @see https://docs.github.com/en/rest/rate-limit/rate-limit
 * @returns null where the server has no limits (GitHub Enterprise Server) or does not say
 */
const readLimits = async (github) => {
    try {
        const { data } = await github.request('GET /rate_limit');
        const { core, graphql } = data.resources;
        return core && graphql ? { rest: allowance(core), graphql: allowance(graphql) } : null;
    }
    catch {
        return null;
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/plan-costs.js
const NOTHING = { rest: 0, graphql: 0, points: 0 };
const once = (calls) => ({ rest: 0, graphql: calls, points: calls });
/**
 * What a night costs, counted at the emulators of test/fake-github and test/fake-aws: code and process over
 * 200 and 1,000 repositories with the standards of test/scale/nights.ts, infra over 10 and 20 with three
 * accounts each. test/scale/plan.test.ts holds them to real scans, and docs/benchmarks.md and the budgets in
 * test/code and test/process bound them from above.
 */
const COSTS = {
    // Comparison and list of files by REST, then contents and commits by GraphQL.
    code: {
        job: NOTHING,
        each: NOTHING,
        fresh: NOTHING,
        moved: { rest: 2, graphql: 1, points: 1 },
    },
    // What the token may see, then batches of 200: settings, files, runs, rulesets.
    process: {
        job: { rest: 2, graphql: 1, points: 1 },
        each: { rest: 0, graphql: 0.085, points: 0.275 },
        fresh: { rest: 1, graphql: 0, points: 0 },
        moved: { rest: 2.11, graphql: 0.26, points: 0.72 },
    },
    // Of GitHub the list of files at the deployed commit, for the infra manifest; the rest by environment.
    infra: {
        job: NOTHING,
        each: { rest: 1, graphql: 0, points: 0 },
        fresh: NOTHING,
        moved: NOTHING,
    },
};
/** Which commit is deployed to an environment: a git tag, or the latest deployment. */
const ENVIRONMENT = once(1);
/**
 * Audits are run by one job: drift-config, its settings, who the token is, and the search for open issues
 * (a page holds 100). What the audits themselves ask is known once they ran.
 */
const AUDITS = once(4);
/** drift-config's check.toml and the rulesets that all share: once in each job. */
const SHARED = once(2);
/** Repositories on a page of the inventory, which every job reads as a whole: 100 is GitHub's most. */
const INVENTORY_PAGE = 100;
/** Repositories whose declarations are read in one call. */
const DECLARATIONS_BATCH = 50;
/** The ledger branch: tip, tree, commit, ref. Its reading is git's. */
const LEDGER = { rest: 5, graphql: 0, points: 0 };
/** An issue: its label is looked up, made where it is missing, and the issue is opened. */
const TELLING = { rest: 3, writes: 2 };
/**
 * GitHub's secondary limits, of everything that one token does, its shards together.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
const A_MINUTE = { restPoints: 900, graphqlPoints: 2000, pointsOfWrite: 5 };
/** Docs ask for a second between two writes. */
const SECONDS_OF_WRITE = 1;
/**
 * Time beside the limits. GitHub's answers take a quarter of a second in the middle; four GraphQL calls
 * and sixteen repositories are under way at once. Computing was measured by docs/benchmarks.md: 1,000
 * repositories of process in 7.3 s at 0.1 s an answer. A job takes its time to get a runner.
 */
const SECONDS = {
    answer: 0.25,
    graphqlAtOnce: 4,
    restAtOnce: 16,
    perRepository: 0.005,
    job: 30,
    /** A drift detection: CloudFormation takes ten seconds to some minutes. */
    detection: 15,
    /** Of an account and region. */
    detectionsAtOnce: 5,
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/plan-estimate.js

const add = (a, b, times = 1) => ({
    rest: a.rest + b.rest * times,
    graphql: a.graphql + b.graphql * times,
    points: a.points + b.points * times,
});
const calls = (number) => ({ rest: 0, graphql: number, points: number });
const entries = ({ domains }) => Object.entries(domains);
/** Domains of one run share what they declare: process and infra read all, code alone what moved. */
const plan_estimate_declarations = (counts) => {
    const asked = entries(counts).map(([domain, { moved }]) => domain === 'code' ? moved : domain === 'audit' ? 0 : counts.inScope);
    return Math.max(0, ...asked);
};
/** A share of the counts as a job sees them: the inventory as a whole, its part of the rest. */
const share = (counts, shards) => ({
    ...counts,
    inScope: counts.inScope / shards,
    accounts: counts.accounts && {
        ...counts.accounts,
        environments: counts.accounts.environments / shards,
        last: counts.accounts.last && {
            ...counts.accounts.last,
            stacks: counts.accounts.last.stacks / shards,
        },
    },
    domains: Object.fromEntries(entries(counts).map(([domain, { repositories, moved, fresh }]) => [
        domain,
        { repositories: repositories / shards, moved: moved / shards, fresh: fresh / shards },
    ])),
});
const plan_estimate_NOTHING = calls(0);
/** What one job asks to look at its share, the telling and audits aside. */
const jobCost = (counts) => {
    const discovery = calls(Math.max(1, Math.ceil(counts.inventory / INVENTORY_PAGE)) +
        Math.ceil(plan_estimate_declarations(counts) / DECLARATIONS_BATCH));
    const scans = entries(counts).flatMap(([domain, of]) => domain === 'audit' ? [] : [{ costs: COSTS[domain], ...of }]);
    // Audits alone do not list what there is.
    if (scans.length === 0)
        return plan_estimate_NOTHING;
    return scans.reduce((sum, { costs: { job, each, ...more }, repositories, moved, fresh }) => {
        const own = add(add(sum, job), each, repositories);
        return add(add(own, more.moved, moved), more.fresh, fresh);
    }, add(add(SHARED, discovery), ENVIRONMENT, counts.accounts?.environments ?? 0));
};
/** What audits ask, which one job runs: as much as the last time. */
const auditCost = ({ domains, audits }) => domains.audit === undefined ? plan_estimate_NOTHING : (audits ?? AUDITS);
/** As the last time, and what is new since then like what was there. */
const awsRequests = (accounts) => {
    if (accounts === null)
        return 0;
    const { environments, last } = accounts;
    if (environments === 0)
        return 0;
    if (last === null || last.environments === 0)
        return null;
    return Math.ceil((last.requests * environments) / last.environments);
};
/** The request budget of a run in so many shards: pure, from the measured costs alone. */
const budgetOf = (counts, shards) => {
    const jobs = add(auditCost(counts), jobCost(share(counts, shards)), shards);
    const ledger = counts.branch ? shards * entries(counts).length : 0;
    const whole = add(jobs, LEDGER, ledger);
    return {
        rest: Math.ceil(whole.rest + counts.issues * TELLING.rest),
        graphql: Math.ceil(whole.graphql),
        points: Math.ceil(whole.points),
        writes: Math.ceil(counts.issues * TELLING.writes + ledger * (LEDGER.rest - 2)),
        content: counts.issues,
        aws: awsRequests(counts.accounts),
    };
};
/** Whole hours that have to begin before so much was asked. */
const hoursFor = (asked, { limit, remaining }) => asked <= remaining || limit <= 0 ? 0 : Math.ceil((asked - remaining) / limit);
/** Seconds until CloudFormation is done, as if all repositories shared their accounts. */
const detecting = ({ accounts }) => ((accounts?.last?.stacks ?? 0) / Math.max(1, accounts?.beside ?? 1) / SECONDS.detectionsAtOnce) *
    SECONDS.detection;
/** Minutes of one job, its waits for limits aside. */
const jobMinutes = (counts, shards) => {
    const mine = share(counts, shards);
    const { rest, graphql } = jobCost(mine);
    const pages = Math.min(graphql, Math.ceil(counts.inventory / INVENTORY_PAGE));
    const looked = entries(mine).reduce((sum, [, { repositories }]) => sum + repositories, 0);
    const asking = pages + (graphql - pages) / SECONDS.graphqlAtOnce + rest / SECONDS.restAtOnce;
    const work = asking * SECONDS.answer + looked * SECONDS.perRepository;
    return (SECONDS.job + work + detecting(mine)) / 60;
};
/**
 * Minutes until the last of all shards is done. They run at once, and share what one token may ask:
 * more of them make the work shorter, not the waiting.
 * @param limits null: not known, then nothing is waited for by the hour
 */
const durationOf = (counts, shards, limits) => {
    const budget = budgetOf(counts, shards);
    const points = budget.rest + budget.writes * (A_MINUTE.pointsOfWrite - 1);
    const asked = Math.max(points / A_MINUTE.restPoints, budget.graphql / A_MINUTE.graphqlPoints);
    const byMinute = [
        { minutes: jobMinutes(counts, shards), bound: 'work' },
        { minutes: asked, bound: 'requests a minute' },
        { minutes: (budget.writes * SECONDS_OF_WRITE) / 60, bound: 'writes' },
    ];
    const [longest] = byMinute.toSorted((a, b) => b.minutes - a.minutes);
    const rest = limits ? hoursFor(budget.rest, limits.rest) : 0;
    const graphql = limits ? hoursFor(budget.points, limits.graphql) : 0;
    const hours = Math.max(rest, graphql);
    if (hours === 0)
        return { minutes: longest?.minutes ?? 0, bound: longest?.bound ?? 'work', hours };
    const bound = graphql > rest ? 'points an hour' : 'requests an hour';
    return { minutes: hours * 60 + (longest?.minutes ?? 0), bound, hours };
};
/**
 * One job holds no more: each takes 0.3 MB (docs/benchmarks.md: 1,000 in 0.4 GB), so that these stay
 * below what Node takes of GitHub's smaller runners, which have 7 GB.
 */
const REPOSITORIES_OF_A_JOB = 4000;
/** GitHub runs at most 256 jobs of a matrix: https://docs.github.com/en/actions/reference/limits */
const MAX_SHARDS = 256;
/**
 * How many jobs: as few as hold their share and are done by themselves in half their deadline, since
 * each reads the whole inventory, and all of them share the token's limits.
 * @param deadline minutes
 */
const shardsFor = (counts, deadline) => {
    const most = Math.max(0, ...entries(counts).map(([, { repositories }]) => repositories));
    const least = Math.max(1, Math.ceil(most / REPOSITORIES_OF_A_JOB));
    for (let shards = least; shards < MAX_SHARDS; shards += 1) {
        if (jobMinutes(counts, shards) <= deadline / 2)
            return shards;
        // The inventory alone takes longer: more jobs would not help.
        if (jobMinutes(counts, shards) - jobMinutes(counts, shards + 1) < 0.01)
            return shards;
    }
    return MAX_SHARDS;
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/plan.js




/**
 * @param text `auto`, or a number
 * @throws RangeError for anything but `auto` and whole numbers from 1 to 256
 */
const parseShards = (text) => {
    const word = text.trim().toLowerCase();
    if (word === '' || word === 'auto')
        return 'auto';
    const number = Number(word);
    if (/^\d{1,3}$/.test(word) && number >= 1 && number <= MAX_SHARDS)
        return number;
    throw new RangeError(`shards is "${text}"; it must be auto, or a number from 1 to ${MAX_SHARDS}`);
};
/** `["1/2", "2/2"]` */
const shardList = (number) => Array.from({ length: number }, (_, at) => `${at + 1}/${number}`);
/** A run that passes its deadline while it waits goes on the next time. */
const noteOf = ({ hours, minutes }, deadline) => {
    if (minutes <= deadline)
        return [];
    const why = hours > 0
        ? `it needs ${hours} more ${hours === 1 ? 'hour' : 'hours'} of the token's limit, which more shards would share`
        : `it takes ${Math.ceil(minutes)} minutes`;
    return [
        `this run does not fit its deadline of ${deadline} minutes: ${why}; each job stops in order, and what is left comes first the next time`,
    ];
};
/**
 * Plans a run over an organization: what there is to look at, what it costs, and how many jobs do it.
 * Nothing is written.
 * @throws GitHubError when the owner cannot be seen at all, or the scan is of no organization
 */
const planScan = async (domains, options, ports, choice) => {
    const { target } = options;
    if (target.kind !== 'organization') {
        throw new types/* GitHubError */.y(404, 'plan', 'only the scan of an organization is planned: name it in org');
    }
    const deadline = Math.round((options.deadline - ports.clock.now()) / 60_000);
    try {
        const { counts, notes } = await countWork(target, domains, options, ports);
        const limits = await readLimits((0,remote/* withToken */.ub)(ports.github));
        const shards = choice === 'auto' ? shardsFor(counts, deadline) : choice;
        const duration = durationOf(counts, shards, limits);
        return {
            organization: target.login,
            domains: [...domains],
            counts,
            shards: shardList(shards),
            budget: budgetOf(counts, shards),
            duration,
            deadline,
            limits,
            notes: [...notes, ...noteOf(duration, deadline)],
        };
    }
    finally {
        await ports.ledger?.close();
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/plan-run.js




const choiceOf = (text) => {
    try {
        return parseShards(text);
    }
    catch (error) {
        throw new inputs/* UsageError */.e(error.message);
    }
};
/**
 * A plan from the inputs of a scan, and `domains` and `shards`. Nothing is written.
 * @param around where inputs, environment and time come from
 * @throws UsageError for inputs that make no sense; GitHubError when the owner cannot be seen
 */
const planRun = async (around, { log, onSecret }) => {
    const { input, env, cwd } = around;
    const request = (0,inputs/* readRequest */.i)(around);
    const { credentials } = request.connection;
    if (request.options.target.kind !== 'organization') {
        throw new inputs/* UsageError */.e('a plan is of an organization: name it with org');
    }
    if (credentials.kind === 'token' && credentials.token === '') {
        throw new inputs/* UsageError */.e('planning needs a token: github-token, GITHUB_TOKEN or GH_TOKEN');
    }
    const [domains, choice] = [readDomains(input('domains')), choiceOf(input('shards'))];
    // Nothing is written, so nothing is asked that is about writing.
    const asReader = { ...request, options: { ...request.options, dryRun: true } };
    const ports = await (0,connect.connect)(asReader, { log, cwd, env, onSecret });
    return planScan(domains, request.options, ports, choice);
};


/***/ })

};
