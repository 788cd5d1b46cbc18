export const id = 55;
export const ids = [55,596];
export const modules = {

/***/ 4906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UC: () => (/* binding */ findPlugins),
/* harmony export */   lb: () => (/* binding */ pluginWorkspace)
/* harmony export */ });
/* unused harmony export bundledPlugins */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3136);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9596);





/**
 * The folder of bundled plugins: `plugins` beside the bundle's own folder, or `packages` in the
 * sources, compiled or not.
 */
const bundledPlugins = (here = import.meta.url) => {
    const file = (0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(here);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file);
    const isSource = /^find\.[jt]s$/.test((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)) && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder) === 'plugins';
    return isSource ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '..', '..', '..') : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '..', 'plugins');
};
/**
 * Whose plugins may run: those of drift-config, checked out where the command was started or where the
 * workflow put its own repository. A plugin is a program, so that a repository that is merely looked
 * at brings none: neither one that is scanned, nor what `pull_request_target` checked out of a fork.
 * @param scanned the folder that is scanned, where one is
 */
const pluginWorkspace = (around) => {
    const { cwd, env, scanned } = around;
    if (env.GITHUB_EVENT_NAME === 'pull_request_target')
        return null;
    if (env.GITHUB_ACTIONS === 'true')
        return env.GITHUB_WORKSPACE || cwd;
    return scanned === undefined ? cwd : null;
};
const textOf = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8').catch(() => null);
/** Folders in a folder, sorted; links to folders count, hidden ones and `_private` ones do not. */
const foldersIn = async (folder) => {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !/^[._]/.test(entry.name))
        .map((entry) => entry.name)
        .sort();
};
/** The plugin in a folder; null: it holds none. */
const pluginIn = async (folder, place) => {
    const own = await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_4__.MANIFEST));
    const asPackage = own === null ? await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'package.json')) : null;
    const manifest = own !== null ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.readManifest)(own) : asPackage !== null ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.readPackageManifest)(asPackage) : null;
    if (manifest === null)
        return null;
    if (typeof manifest === 'string')
        return { plugin: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder), reason: manifest };
    return { manifest, root: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder), place };
};
const PACKAGE = /^(?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*$/i;
/** Packages that a package.json names and that are installed beside it. */
const packagesOf = async (workspace) => {
    const text = await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, 'package.json'));
    if (text === null)
        return [];
    try {
        const { dependencies, devDependencies, optionalDependencies } = JSON.parse(text);
        const names = [dependencies, devDependencies, optionalDependencies].flatMap((list) => typeof list === 'object' && list !== null ? Object.keys(list) : []);
        return [...new Set(names)].filter((name) => PACKAGE.test(name)).sort();
    }
    catch {
        // Whoever installs it will say that it is broken.
        return [];
    }
};
const isFound = (one) => 'manifest' in one;
const isProblem = (one) => !isFound(one);
/** One of each name: the first, which is the nearest to the user. */
const oneOfEach = (all) => {
    const byName = new Map();
    const problems = [];
    for (const plugin of all) {
        const { name } = plugin.manifest;
        const first = byName.get(name);
        if (first === undefined)
            byName.set(name, plugin);
        else if (first.place === plugin.place && first.root !== plugin.root) {
            const reason = `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(plugin.root)} has the name of ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(first.root)}, and is not used`;
            problems.push({ plugin: name, reason });
        }
    }
    return { found: [...byName.values()], problems };
};
/**
 * Finds the plugins that are there, without running anything of them: in `plugins/` of drift-config,
 * among the packages of its package.json, and those that come with the toolkit. Of several with one
 * name the nearest counts, in this order: a team can replace what comes with the toolkit.
 */
const findPlugins = async (places) => {
    const { workspace, bundled = bundledPlugins() } = places;
    const candidates = [];
    if (workspace !== null) {
        const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, 'plugins');
        for (const name of await foldersIn(own))
            candidates.push(pluginIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, name), 'folder'));
        for (const name of await packagesOf(workspace)) {
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, 'node_modules', name);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
                candidates.push(pluginIn(folder, 'package'));
        }
    }
    if (bundled !== null) {
        for (const name of await foldersIn(bundled)) {
            // Other packages of the workspace lie beside them: only a manifest of its own makes one.
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(bundled, name);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_4__.MANIFEST)))
                candidates.push(pluginIn(folder, 'bundled'));
        }
    }
    const all = (await Promise.all(candidates)).filter((one) => one !== null);
    const { found, problems } = oneOfEach(all.filter(isFound));
    return { found, problems: [...all.filter(isProblem), ...problems] };
};


/***/ }),

/***/ 55:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uf: () => (/* reexport */ config/* configSecrets */.Uf),
  bl: () => (/* reexport */ config/* declaredPlugins */.bl),
  KM: () => (/* reexport */ isTrouble),
  aG: () => (/* reexport */ jobsOf),
  ND: () => (/* reexport */ loadPlugins),
  Ic: () => (/* reexport */ config/* mergePluginConfig */.Ic),
  pluginChecks: () => (/* reexport */ pluginChecks),
  T_: () => (/* reexport */ pluginLedger),
  qu: () => (/* reexport */ manifest.problemNote),
  kL: () => (/* reexport */ runDueJobs),
  runPluginChecks: () => (/* reexport */ runPluginChecks),
  tellSurfaces: () => (/* reexport */ tellSurfaces)
});

// UNUSED EXPORTS: TAKEN_OPTIONS, bundledPlugins, findPlugins, listJobs, parsePluginConfig, pluginWorkspace, runJob, runPluginCommand

// EXTERNAL MODULE: ./node_modules/.pnpm/p-limit@7.3.3/node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(6799);
// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(8556);
// EXTERNAL MODULE: ./packages/core/lib/model/shape.js
var shape = __webpack_require__(9525);
// EXTERNAL MODULE: ./packages/core/lib/transport/types.js
var types = __webpack_require__(4521);
;// CONCATENATED MODULE: ./packages/core/lib/plugins/world.js

/** Where tokens of ours are, and where a runner takes orders from: none of it is a plugin's. */
const OURS = /^(?:INPUT_.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN|GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)|DRIFT_PLUGIN_CONFIG|NODE_CHANNEL_.*)$/i;
/** The environment as plugins see it: that of this process without the tokens that it was given. */
const pluginEnv = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !OURS.test(name)));
const isRead = (route) => /^(?:GET|HEAD)\s/.test(route);
/** A mutation need not stand first: comments and fragments may come before it. */
const mutates = (query) => /\b(?:mutation|subscription)\b/.test(query);
const DRY = 'this is a dry run: nothing is written to GitHub';
const githubAnswers = (github, dryRun) => ({
    async 'github.request'(given) {
        const { route, parameters } = given;
        if (!/^[A-Z]+ \//.test(route))
            throw new Error(`${route} is no route, such as "GET /repos/{owner}/{repo}"`);
        if (dryRun && !isRead(route))
            throw new Error(`${route}: ${DRY}`);
        // Whom it asks and as whom is not the plugin's to say.
        const { baseUrl: _, headers: __, request: ___, url: ____, method: _____, ...rest } = parameters;
        const { status, headers, data } = await github.request(route, rest);
        return { status, headers, data };
    },
    async 'github.graphql'(given) {
        const { query, variables } = given;
        if (dryRun && mutates(query))
            throw new Error(DRY);
        const { data, errors } = await github.graphql(query, { ...variables });
        if (errors.length > 0)
            throw new types/* GitHubError */.y(200, 'POST /graphql', errors.map(({ message }) => message).join('; '));
        return data;
    },
});
const MAX_SINCE = 40;
const timeOf = (given) => typeof given === 'string' && given.length <= MAX_SINCE ? given : undefined;
/** What this process does for a plugin that asks. */
const world_answersOf = ({ ledger, github, dryRun }) => ({
    'ledger.states': () => ledger.states(),
    'ledger.scans': (since) => ledger.scans(timeOf(since)),
    'ledger.events': (since) => ledger.events(timeOf(since) ?? ''),
    ...(github === null ? {} : githubAnswers(github, dryRun)),
});
/** What all functions of a plugin are run with, as plain data. */
const world_plainContext = (world, config) => ({
    config,
    now: world.now().toISOString(),
    home: world.home,
    dryRun: world.dryRun,
});
/**
 * Runs a function of a plugin in a process of its own.
 * @returns what it gave or threw; unknown: its process was lost
 */
const world_runFunction = async (world, { plugin, run, kind, context, timeoutMs, answers, name }) => {
    const { module, export: exported } = run;
    const input = {
        module,
        export: exported,
        kind,
        hasGitHub: world.github !== null,
        ledger: world.ledger.description,
        context,
    };
    const said = name === undefined ? '' : `${name}: `;
    const answer = await world.call({
        plugin,
        what: 'run',
        input,
        cwd: world.cwd,
        env: pluginEnv(world.env),
        timeoutMs,
        ...(answers ? { answers } : {}),
        log: (level, message) => world.log[level](`${said}${world.clean(message)}`),
        ...(world.signal ? { signal: world.signal } : {}),
    });
    return answer;
};

;// CONCATENATED MODULE: ./packages/core/lib/plugins/checks.js




const TIMEOUT_MS = 60_000;
const AT_ONCE = 2;
const MAX_RESULTS = 1_000;
const MAX_TEXT = 2_000;
const isText = (0,shape/* isTextUpTo */.Y8)(MAX_TEXT);
class Nonsense extends Error {
}
const need = (holds, what) => {
    if (!holds)
        throw new Nonsense(what);
};
const optionalTexts = (fields, keys) => Object.fromEntries(keys.flatMap((key) => {
    const value = fields[key];
    if (value === undefined)
        return [];
    need(typeof value === 'string', `${key} must be a text`);
    return [[key, value.slice(0, MAX_TEXT * 10)]];
}));
const findingOf = (value, check) => {
    if (!(0,shape/* isRecord */.u4)(value))
        throw new Nonsense('a finding must be an object');
    const { title, subject, severity, direction, line, evidence } = value;
    need(isText(title), "a finding's title must be a text");
    need(isText(subject), "a finding's subject must be a text");
    need((0,model/* isSeverity */._Z)(severity), `a finding's severity must be one of ${model/* SEVERITIES */.oC.join(', ')}`);
    need(direction === undefined || ['weakened', 'strengthened', 'changed'].includes(String(direction)), "a finding's direction must be weakened, strengthened or changed");
    const texts = optionalTexts(value, ['file', 'diff', 'fix']);
    return {
        // Identity is the toolkit's to give: a plugin cannot speak for another check.
        fingerprint: (0,model/* fingerprint */.Rj)(check.id, subject, texts.file ?? ''),
        title: title,
        subject: subject,
        severity: severity,
        ...(direction === undefined
            ? {}
            : { direction: direction }),
        ...texts,
        ...(Number.isSafeInteger(line) && Number(line) > 0 ? { line: Number(line) } : {}),
        ...(value.expected === undefined ? {} : { expected: value.expected }),
        ...(value.actual === undefined ? {} : { actual: value.actual }),
        evidence: (0,shape/* isRecord */.u4)(evidence)
            ? optionalTexts(evidence, ['commit', 'url', 'actor', 'event', 'time'])
            : {},
    };
};
const resultOf = (value, check) => {
    if (!(0,shape/* isRecord */.u4)(value))
        throw new Nonsense('a result must be an object');
    const { status, subject, message, permissions, findings = [], data } = value;
    need(value.check === undefined || value.check === check.id, `a result's check must be ${check.id}, its own`);
    need(model/* STATUSES */.f.some((one) => one === status), `a result's status must be one of ${model/* STATUSES */.f.join(', ')}`);
    need(isText(subject), "a result's subject must be a text");
    need(isText(message), "a result's message must be a text");
    need(permissions === undefined ||
        (Array.isArray(permissions) && permissions.every((one) => typeof one === 'string')), "a result's permissions must be a list of texts");
    need(Array.isArray(findings) && findings.length <= MAX_RESULTS, `a result's findings must be a list of at most ${MAX_RESULTS}`);
    return {
        check: check.id,
        status: status,
        subject: subject,
        message: message,
        ...optionalTexts(value, ['file']),
        ...(data === undefined ? {} : { data: data }),
        ...(permissions === undefined ? {} : { permissions: permissions }),
        findings: findings.map((finding) => findingOf(finding, check)),
    };
};
const unknownResult = (check, subject, reason) => ({
    check: check.id,
    status: 'unknown',
    subject,
    message: reason,
    ...(check.permissions.length > 0 ? { permissions: check.permissions } : {}),
    findings: [],
});
/** What a check answered about one repository, judged: nonsense is no verdict. */
const readResults = (answer, check, repository) => {
    try {
        if (!Array.isArray(answer) || answer.length > MAX_RESULTS) {
            throw new Nonsense(`it must give a list of at most ${MAX_RESULTS} results`);
        }
        const results = answer.map((value) => resultOf(value, check));
        const prints = results.flatMap(({ findings }) => findings.map((f) => f.fingerprint));
        need(new Set(prints).size === prints.length, 'two of its findings have the same subject and file');
        return results;
    }
    catch (error) {
        if (!(error instanceof Nonsense))
            throw error;
        return [unknownResult(check, repository, `its answer makes no sense: ${error.message}`)];
    }
};
/** Facts as data that JSON holds: what is looked up by name is an object with those names. */
const plainData = (value) => JSON.parse(JSON.stringify(value, (_, item) => {
    if (item instanceof Map)
        return Object.fromEntries(item);
    return item instanceof Set ? [...item] : item;
}));
const ask = async (world, plugin, check, questions) => {
    const of = `plugin ${plugin.manifest.name}`;
    const none = (reason) => questions.map(({ repository }) => [
        unknownResult(check, repository, `the check of ${of} failed: ${world.clean(reason)}`),
    ]);
    const inputs = questions.map(({ input }) => plainData(input));
    const answer = await world_runFunction(world, {
        plugin,
        run: check.run,
        kind: 'check',
        context: { inputs },
        timeoutMs: TIMEOUT_MS,
        name: check.id,
    });
    if (!answer.known)
        return none(answer.reason);
    const outcome = answer.value;
    if ('threw' in outcome)
        return none(outcome.threw);
    const outcomes = outcome.value;
    return questions.map(({ repository }, index) => {
        const one = outcomes[index];
        if (one === undefined || 'threw' in one) {
            const reason = world.clean(one?.threw ?? 'it gave no answer');
            return [unknownResult(check, repository, `the check of ${of} failed: ${reason}`)];
        }
        return readResults(one.value, check, repository);
    });
};
/** What the checks of plugins say of themselves, for a domain: for reference pages and SARIF. */
const pluginChecks = (plugins, domain) => plugins.flatMap(({ checks }) => checks.filter((check) => check.domain === domain).map(({ run: _, ...info }) => info));
/**
 * Asks the checks that plugins have for a domain, each in a process of its own, about one or many
 * repositories at once. What is given them is data, and so is what they answer, which is read as
 * text from outside is. A check that fails is `unknown` of the repository, and hides what is open.
 * @returns for each question the results of all checks
 */
const runPluginChecks = async (world, plugins, domain, questions) => {
    const limit = (0,p_limit/* default */.A)(AT_ONCE);
    const asked = plugins.flatMap((plugin) => plugin.checks
        .filter((check) => check.domain === domain)
        .map((check) => limit(() => ask(world, plugin, check, questions))));
    const answers = questions.length === 0 ? [] : await Promise.all(asked);
    return questions.map((_, index) => answers.flatMap((answer) => answer[index] ?? []));
};

// EXTERNAL MODULE: ./packages/core/lib/plugins/config.js
var config = __webpack_require__(6551);
// EXTERNAL MODULE: ./packages/core/lib/plugins/find.js
var find = __webpack_require__(4906);
;// CONCATENATED MODULE: ./packages/core/lib/plugins/ledger-view.js
/** The ledger as plugins see it: to be read alone. */
const pluginLedger = (ledger) => ({
    description: ledger?.description ?? 'no ledger',
    states: async () => (await ledger?.readAll()) ?? [],
    async scans(since = '') {
        const { scans } = (await ledger?.history()) ?? { scans: [] };
        return scans.filter(({ finished }) => finished >= since);
    },
    events: async (since) => (await ledger?.events(since)) ?? [],
});
/** Where a ledger keeps what it knows of jobs. */
const jobsOf = (ledger) => ({
    read: () => ledger.texts('jobs'),
    write: (files, message, expected) => ledger.write(files, message, expected),
});

// EXTERNAL MODULE: ./packages/core/lib/standards/schedule.js
var standards_schedule = __webpack_require__(7553);
;// CONCATENATED MODULE: ./packages/core/lib/plugins/job-record.js


const job_record_jobPath = (plugin, job) => `jobs/${plugin}/${job}.json`;
/** Plugin and job by the path of their file; null: it is none. */
const job_record_jobOfPath = (path) => {
    const [, plugin = '', job = ''] = /^jobs\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
    return plugin === '' ? null : { plugin, job };
};
/**
 * What the ledger says of a job.
 * @returns null where it says nothing that can be read: then the job counts as seen for the first time
 */
const parseJobRecord = (text) => {
    try {
        const record = JSON.parse(text);
        const sound = record.version === 1 &&
            typeof record.plugin === 'string' &&
            typeof record.job === 'string' &&
            (record.since === null || (0,shape/* isTime */.K8)(record.since)) &&
            (record.settled === undefined || (0,shape/* isTime */.K8)(record.settled)) &&
            (record.claim === undefined || ((0,shape/* isTime */.K8)(record.claim.until) && (0,shape/* isTime */.K8)(record.claim.due))) &&
            (record.last === undefined || (0,shape/* isTime */.K8)(record.last.started));
        return sound ? record : null;
    }
    catch {
        return null;
    }
};
const jobText = (record) => `${JSON.stringify(record, null, 1)}\n`;
/** A record that knows the job as it is now: switched on, off, or with another schedule since. */
const job_record_recordOf = (plugin, job, before, now) => {
    const { id, title, schedule, timeZone, enabled } = job;
    const isSame = before?.since != null && before.schedule === schedule && before.timeZone === timeZone;
    return {
        ...before,
        version: 1,
        plugin,
        job: id,
        title,
        schedule,
        timeZone,
        since: enabled ? (isSame ? before.since : now) : null,
    };
};
/**
 * The time at which the job fell due and that nobody dealt with: the last one, however many there
 * were; null: it is not due.
 */
const job_record_dueTime = (job, record, now) => {
    if (record.since === null)
        return null;
    const last = (0,standards_schedule/* lastAt */.ig)(job.at, now);
    if (last === null || last <= record.since)
        return null;
    return record.settled !== undefined && last <= record.settled ? null : last;
};
/** The later of two times. */
const later = (a, b) => (a !== undefined && a > b ? a : b);
/** A record after a run: who had the claim gave it back. */
const withRun = (record, claim, run, memory) => {
    const { claim: _, ...rest } = record;
    const isSettled = claim.byHand !== true && run.outcome !== 'failed';
    return {
        ...rest,
        ...(isSettled ? { settled: later(record.settled, claim.due) } : {}),
        last: run,
        ...(memory === undefined ? {} : { memory }),
    };
};
/** A claim that ran out: whoever had it is gone, and may have done anything. It is not done again. */
const lostClaim = (record, claim, now) => {
    const message = `its run of ${claim.started} never came to an end; what it did is unknown, so it is not run again for ${claim.due}`;
    const run = {
        due: claim.due,
        started: claim.started,
        finished: now,
        outcome: 'lost',
        message,
    };
    return withRun(record, claim, run);
};
/** Whether there is anything to write down about a job that is not run. */
const hasNews = (record, before) => before === null
    ? record.since !== null
    : record.since !== before.since || record.claim !== before.claim;

;// CONCATENATED MODULE: ./packages/core/lib/plugins/job-store.js

/** What the ledger knows of jobs, by path. */
const job_store_storedJobs = async (store) => new Map([...((await store?.read()) ?? new Map())].map(([path, text]) => [
    path,
    { path, text, record: parseJobRecord(text) },
]));
/** The version that a file says it has; null: it says none. */
const versionOf = (text) => {
    try {
        const { version } = JSON.parse(text);
        return typeof version === 'number' ? version : null;
    }
    catch {
        return null;
    }
};
/**
 * What a scheduler of this version may put its own record in the place of.
 * @throws Error for what a later drift-toolkit wrote: this one would forget what that one knows
 */
const requireNotLater = ({ path, text }) => {
    const version = versionOf(text);
    if (version === null || version <= 1)
        return;
    throw new Error(`${path} of the ledger is of version ${version}, and this drift-toolkit understands version 1. A newer drift-toolkit wrote it: use that one, or a newer, in every job that shares the ledger. The job was not run`);
};

;// CONCATENATED MODULE: ./packages/core/lib/plugins/list-jobs.js



/** All jobs of all plugins, and those that the ledger remembers and nobody has any more. */
const listJobs = async (input) => {
    const now = input.now.toISOString();
    const stored = await storedJobs(input.store);
    const listed = input.plugins.flatMap((plugin) => plugin.jobs.map((job) => {
        const { name } = plugin.manifest;
        const path = jobPath(name, job.id);
        const before = stored.get(path)?.record ?? null;
        stored.delete(path);
        const due = dueTime(job, recordOf(name, job, before, now), now);
        const { id, title, schedule, timeZone, enabled } = job;
        return {
            id: `${name}/${id}`,
            title,
            schedule,
            timeZone,
            enabled,
            last: before?.last ?? null,
            next: enabled ? (due ?? nextAfter(job.at, now)) : null,
            due: due !== null,
            running: before?.claim !== undefined && before.claim.until > now,
            gone: false,
        };
    }));
    const gone = [...stored.values()].flatMap(({ path, record }) => {
        const named = jobOfPath(path);
        if (named === null)
            return [];
        return [
            {
                id: `${named.plugin}/${named.job}`,
                title: record?.title ?? '',
                schedule: record?.schedule ?? '',
                timeZone: record?.timeZone ?? '',
                enabled: false,
                last: record?.last ?? null,
                next: null,
                due: false,
                running: false,
                gone: true,
            },
        ];
    });
    return [...listed, ...gone].sort((a, b) => (a.id < b.id ? -1 : 1));
};

// EXTERNAL MODULE: ./packages/core/lib/standards/nearest.js
var nearest = __webpack_require__(2837);
// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/index.js
var semver = __webpack_require__(2320);
;// CONCATENATED MODULE: ./packages/core/lib/plugins/core-range.js

/**
 * Why a plugin does not work with this core; null: it does. A pre-release counts as what it leads to.
 * @param version of drift-toolkit
 */
const misfit = ({ core }, version) => {
    if ((0,semver.validRange)(core) === null)
        return `core is ${JSON.stringify(core)}: a range of drift-toolkit's versions, such as "^0.1.0"`;
    return (0,semver.satisfies)(version, core, { includePrerelease: true })
        ? null
        : `it needs drift-toolkit ${core}, and this is ${version}`;
};

// EXTERNAL MODULE: ./packages/core/lib/severity/brought-rules.js
var brought_rules = __webpack_require__(2435);
;// CONCATENATED MODULE: ./packages/core/lib/plugins/call.js
/** What stands where a plugin wrote a function: its name, '' for an anonymous one. */
const FUNCTION = 'drift:function';
/** How a reference is named in `Described.unresolved`. */
const referenceKey = (module, name) => `${module}#${name}`;

// EXTERNAL MODULE: ./packages/core/lib/plugins/name.js
var plugins_name = __webpack_require__(3686);
;// CONCATENATED MODULE: ./packages/core/lib/plugins/span.js
const UNITS = { s: 1_000, m: 60_000, h: 3_600_000 };
/** `30s`, `5m`, `2h` in milliseconds; null: it is no span. */
const spanMs = (text) => {
    const [, count = '', unit = ''] = /^(\d{1,5})([smh])$/.exec(text.trim()) ?? [];
    return count === '' ? null : Number(count) * (UNITS[unit] ?? 0);
};

;// CONCATENATED MODULE: ./packages/core/lib/plugins/read-plugin.js







/** Options that every command of a plugin has from the toolkit. */
const TAKEN_OPTIONS = [
    'help',
    'ledger',
    'token',
    'github-api-url',
    'dry-run',
    'plugin-config',
    'quiet',
    'verbose',
];
const DEFAULT_TIMEOUT_MS = 5 * 60_000;
const MAX_TIMEOUT_MS = 6 * 60 * 60_000;
const MAX_OF_A_KIND = 100;
const read_plugin_MAX_TEXT = 2_000;
const read_plugin_isText = (0,shape/* isTextUpTo */.Y8)(read_plugin_MAX_TEXT);
const isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string');
/** What is wrong with a reference to a function; null: nothing. */
const wrongReference = (value, key, unresolved) => {
    const like = `${key}: { module: './index.js', export: 'name' }`;
    if ((0,shape/* isRecord */.u4)(value) && typeof value[FUNCTION] === 'string') {
        const name = value[FUNCTION];
        const what = name === '' || name === key ? 'an anonymous function' : `the function ${name}`;
        return `${key} is ${what}; a function is named by module and export, so that it can be found again when it runs: ${like}`;
    }
    if (!(0,shape/* isRecord */.u4)(value) || !read_plugin_isText(value.module) || !read_plugin_isText(value.export)) {
        return `${key} names no function: ${like}`;
    }
    const reason = unresolved[referenceKey(value.module, value.export)];
    return reason === undefined ? null : `${key} (${value.module}, ${value.export}): ${reason}`;
};
const scheduleOf = ({ schedule, timeZone }) => {
    if (!read_plugin_isText(timeZone))
        return 'timeZone must be the name of a time zone, such as "Europe/London"';
    if (!read_plugin_isText(schedule))
        return 'schedule must be cron of five fields, such as "0 9 * * 1"';
    try {
        const at = (0,standards_schedule/* parseSchedule */.nP)(schedule, timeZone);
        return at.timeZone === timeZone ? at : 'schedule names a time zone: that is for timeZone to say';
    }
    catch (error) {
        return error.message;
    }
};
const timeoutOf = ({ timeout }) => {
    if (timeout === undefined)
        return DEFAULT_TIMEOUT_MS;
    const ms = read_plugin_isText(timeout) ? spanMs(timeout) : null;
    return ms !== null && ms > 0 && ms <= MAX_TIMEOUT_MS
        ? ms
        : 'timeout must be a span of up to 6h, such as "30s" or "5m"';
};
const orWrong = (wrong, value) => {
    const said = wrong.filter((one) => one !== null);
    return said.length > 0 ? { wrong: said } : { value: value() };
};
const readJob = (fields, unresolved) => {
    const { id, title, enabled } = fields;
    const at = scheduleOf(fields);
    const timeoutMs = timeoutOf(fields);
    return orWrong([
        (0,plugins_name/* isName */.E)(id) ? null : 'id must be lower-case words with hyphens',
        read_plugin_isText(title) ? null : 'title must be a text',
        typeof enabled === 'boolean' ? null : 'enabled must be true or false',
        typeof at === 'string' ? at : null,
        typeof timeoutMs === 'string' ? timeoutMs : null,
        wrongReference(fields.run, 'run', unresolved),
    ], () => ({
        id: id,
        title: title,
        enabled: enabled,
        schedule: at.cron,
        timeZone: at.timeZone,
        run: referenceOf(fields.run),
        at: at,
        timeoutMs: timeoutMs,
    }));
};
const referenceOf = (value) => {
    const { module, export: name } = value;
    return { module, export: name };
};
const readCheck = (fields, unresolved) => {
    const { id, domain, title, why, fix, severity, permissions, blind } = fields;
    return orWrong([
        model/* DOMAINS */.si.some((one) => one === domain) ? null : `domain must be one of ${model/* DOMAINS */.si.join(', ')}`,
        read_plugin_isText(id) && /^[a-z]+(?:\/[a-z\d][a-z\d-]*)+$/.test(id) && id.startsWith(`${domain}/`)
            ? null
            : 'id must be <domain>/<name>',
        ...Object.entries({ title, why, fix }).map(([key, value]) => read_plugin_isText(value) ? null : `${key} must be a text`),
        (0,model/* isSeverity */._Z)(severity) ? null : `severity must be one of ${model/* SEVERITIES */.oC.join(', ')}`,
        permissions === undefined || isTexts(permissions)
            ? null
            : 'permissions must be a list of texts',
        blind === undefined || read_plugin_isText(blind) ? null : 'blind must be a text',
        wrongReference(fields.run, 'run', unresolved),
    ], () => ({
        ...{ id, domain, title, why, fix, severity },
        permissions: permissions ?? [],
        ...(blind === undefined ? {} : { blind: blind }),
        ...(fields.whenDeprecated === true ? { whenDeprecated: true } : {}),
        run: referenceOf(fields.run),
    }));
};
const readSurface = (fields, unresolved) => {
    const { id, title, enabled } = fields;
    return orWrong([
        (0,plugins_name/* isName */.E)(id) ? null : 'id must be lower-case words with hyphens',
        read_plugin_isText(title) ? null : 'title must be a text',
        enabled === undefined || typeof enabled === 'boolean'
            ? null
            : 'enabled must be true or false',
        wrongReference(fields.tell, 'tell', unresolved),
    ], () => ({
        id: id,
        title: title,
        enabled: enabled !== false,
        tell: referenceOf(fields.tell),
    }));
};
const wrongOption = ([name, option]) => {
    if (!/^[a-z][a-z\d-]*$/.test(name))
        return `option ${JSON.stringify(name)} must be a word`;
    if (TAKEN_OPTIONS.some((taken) => taken === name))
        return `option --${name} is the toolkit's own`;
    if (!(0,shape/* isRecord */.u4)(option) || (option.type !== 'string' && option.type !== 'boolean'))
        return `option --${name}: type must be "string" or "boolean"`;
    if (!read_plugin_isText(option.help))
        return `option --${name}: help must be a text`;
    return null;
};
const readCommand = (fields, unresolved) => {
    const { name, summary, example, options = {} } = fields;
    const entries = (0,shape/* isRecord */.u4)(options) ? Object.entries(options) : [];
    return orWrong([
        (0,plugins_name/* isName */.E)(name) ? null : 'name must be one lower-case word',
        read_plugin_isText(summary) ? null : 'summary must be a text',
        example === undefined || read_plugin_isText(example) ? null : 'example must be a text',
        (0,shape/* isRecord */.u4)(options) ? null : 'options must be an object',
        ...entries.map(wrongOption),
        wrongReference(fields.run, 'run', unresolved),
    ], () => ({
        name: name,
        summary: summary,
        example: example ?? `drift ${name}`,
        options: Object.fromEntries(entries),
        run: referenceOf(fields.run),
    }));
};
const readAll = (list, { word, name, read }, unresolved, problems) => {
    if (list === undefined || list === null)
        return [];
    if (!Array.isArray(list) || list.length > MAX_OF_A_KIND) {
        problems.push(`its ${word}s are no list of at most ${MAX_OF_A_KIND}`);
        return [];
    }
    const seen = new Set();
    return list.flatMap((fields, index) => {
        const title = (0,shape/* isRecord */.u4)(fields) && typeof fields[name] === 'string' ? fields[name] : `number ${index + 1}`;
        const found = (0,shape/* isRecord */.u4)(fields) ? read(fields, unresolved) : { wrong: ['it is no object'] };
        if ('wrong' in found) {
            problems.push(`${word} ${title}: ${found.wrong.join('; ')}`);
            return [];
        }
        if (seen.has(title))
            problems.push(`${word} ${title}: its ${name} stands there twice`);
        seen.add(title);
        return [found.value];
    });
};
/**
 * What a plugin said of itself, read: a plugin is used as it is meant, or not at all.
 * @returns the plugin, or everything that is wrong with it
 */
const readPlugin = (found, config, described) => {
    if ('threw' in described)
        return { problems: [described.threw] };
    const { said, unresolved } = described;
    const problems = [];
    const all = (list, kind) => readAll(list, kind, unresolved, problems);
    const plugin = {
        ...found,
        config,
        jobs: all(said.jobs, { word: 'job', name: 'id', read: readJob }),
        checks: all(said.checks, { word: 'check', name: 'id', read: readCheck }),
        surfaces: all(said.surfaces, { word: 'surface', name: 'id', read: readSurface }),
        commands: all(said.commands, { word: 'command', name: 'name', read: readCommand }),
        severity: [],
    };
    if (Array.isArray(said.severity)) {
        const { rules, problems: wrong } = (0,brought_rules/* readBroughtRules */.h)(said.severity);
        plugin.severity = rules;
        problems.push(...wrong);
    }
    else if (said.severity !== undefined && said.severity !== null) {
        problems.push('its severity rules are no list');
    }
    return problems.length > 0 ? { problems } : plugin;
};

;// CONCATENATED MODULE: ./packages/core/lib/plugins/load.js





/** How long a plugin may take to say what it has. */
const DESCRIBE_TIMEOUT_MS = 5_000;
const load_AT_ONCE = 4;
const load_ask = async (found, input) => {
    const { manifest } = found;
    const { version, timeoutMs = DESCRIBE_TIMEOUT_MS } = input;
    const wrong = misfit(manifest, version);
    if (wrong !== null)
        return wrong;
    const config = { ...input.config.get(manifest.name) };
    const said = await input.call({
        plugin: found,
        what: 'describe',
        input: { config },
        cwd: input.cwd,
        env: pluginEnv(input.env),
        timeoutMs,
    });
    if (!said.known)
        return said.reason;
    const read = readPlugin(found, config, said.value);
    return 'problems' in read ? read.problems.join('\n') : shown(read, input.clean);
};
/** What lists and the ledger show of it was made with its settings, which may be secret. */
const shown = (plugin, clean = (text) => text) => ({
    ...plugin,
    jobs: plugin.jobs.map((job) => ({ ...job, title: clean(job.title) })),
});
/** What two plugins have both, or a plugin and the toolkit: the later one goes. */
const withoutTaken = (plugins, { takenChecks = new Set(), takenCommands = new Set() }) => {
    const owners = new Map();
    for (const id of takenChecks)
        owners.set(`check ${id}`, 'the toolkit');
    for (const name of takenCommands)
        owners.set(`command ${name}`, 'the toolkit');
    const kept = [];
    const problems = [];
    for (const plugin of plugins) {
        const { name } = plugin.manifest;
        const mine = [
            ...plugin.checks.map(({ id }) => `check ${id}`),
            ...plugin.commands.map((command) => `command ${command.name}`),
            ...plugin.severity.map(({ id }) => `severity rule ${id}`),
        ];
        const taken = mine.filter((what) => owners.has(what));
        if (taken.length > 0) {
            const reason = taken
                .map((what) => `${what} is there already, of ${owners.get(what)}`)
                .join('; ');
            problems.push({ plugin: name, reason });
            continue;
        }
        for (const what of mine)
            owners.set(what, `plugin ${name}`);
        kept.push(plugin);
    }
    return { plugins: kept, problems };
};
/** Settings for plugins that are not there; one that is broken is there all the same. */
const unusedConfig = (names, config) => [...config.keys()]
    .filter((name) => !names.includes(name))
    .map((name) => {
    const meant = (0,nearest/* nearest */.p)(name, [...names]);
    return `there are settings for a plugin ${name}, and no such plugin${meant ? `; did you mean ${meant}?` : ''}`;
});
/**
 * Asks each plugin that was found what it has, in a process of its own. One that throws, hangs, exits,
 * needs another core, or has something that makes no sense is named and left out; the others stay.
 */
const loadPlugins = async ({ found, problems }, input) => {
    const { clean = (text) => text } = input;
    const limit = (0,p_limit/* default */.A)(load_AT_ONCE);
    const asked = await Promise.all(found.map((plugin) => limit(() => load_ask(plugin, input))));
    const loaded = asked.filter((one) => typeof one !== 'string');
    const refused = asked.flatMap((one, index) => typeof one === 'string'
        ? [{ plugin: found[index]?.manifest.name ?? '', reason: clean(one) }]
        : []);
    const settled = withoutTaken(loaded, input);
    const names = [...found.map(({ manifest }) => manifest.name), ...problems.map((p) => p.plugin)];
    return {
        plugins: settled.plugins,
        problems: [...problems, ...refused, ...settled.problems],
        notes: unusedConfig(names, input.config),
    };
};

// EXTERNAL MODULE: ./packages/core/lib/plugins/manifest.js
var manifest = __webpack_require__(9596);
;// CONCATENATED MODULE: ./packages/core/lib/plugins/run-command.js

const run_command_TIMEOUT_MS = (/* unused pure expression or super */ null && (60 * 60_000));
const MAX_EXIT_CODE = 255;
/**
 * Runs a command that a plugin brings.
 * @returns its exit code
 * @throws Error when it threw, or its process was lost
 */
const runPluginCommand = async (world, run) => {
    const { plugin, command, options, positionals } = run;
    const print = (where) => async (text) => {
        run[where](world.clean(String(text)));
        return null;
    };
    const answer = await runFunction(world, {
        plugin,
        run: command.run,
        kind: 'command',
        context: { ...plainContext(world, plugin.config), options, positionals },
        timeoutMs: run_command_TIMEOUT_MS,
        answers: { ...answersOf(world), out: print('out'), err: print('err') },
    });
    const outcome = answer.known ? answer.value : { threw: answer.reason };
    if ('threw' in outcome)
        throw new Error(world.clean(outcome.threw));
    const { value } = outcome;
    if (value === undefined || value === null)
        return 0;
    if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MAX_EXIT_CODE) {
        return Number(value);
    }
    throw new Error(`drift ${command.name} gave ${JSON.stringify(value)}, which is no exit code`);
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/core/lib/plugins/call-job.js

const MAX_MESSAGE = 1_000;
const MAX_MEMORY = 64 * 1024;
/** How a job is named: `<plugin>/<job>`. */
const call_job_idOf = (plugin, job) => `${plugin.manifest.name}/${job.id}`;
const call_job_text = (value, otherwise) => typeof value === 'string' && value.trim() !== '' ? value.slice(0, MAX_MESSAGE) : otherwise;
const cleanJson = (value, clean) => {
    if (typeof value === 'string')
        return clean(value);
    if (Array.isArray(value))
        return value.map((item) => cleanJson(item, clean));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([k, item]) => [k, cleanJson(item, clean)]));
};
const endOf = (answer, { clean }) => {
    if ('threw' in answer)
        return { outcome: 'failed', message: call_job_text(clean(answer.threw), 'it threw') };
    const { message, memory, failed } = (answer.value ?? {});
    const ended = {
        outcome: failed === true ? 'failed' : 'done',
        message: clean(call_job_text(message, 'ended without a message')),
    };
    if (memory === undefined)
        return ended;
    if (JSON.stringify(memory).length > MAX_MEMORY) {
        return {
            ...ended,
            message: `${ended.message} (what it asked to remember is more than 64 KiB, and was not kept)`,
        };
    }
    return { ...ended, memory: cleanJson(memory, clean) };
};
/** Calls a job's function, and reads what it says of its end. */
const callJob = async ({ world, plugin, job, due, record }) => {
    const context = {
        ...world_plainContext(world, plugin.config),
        due,
        timeZone: job.timeZone,
        memory: record.memory ?? null,
    };
    const answer = await world_runFunction(world, {
        plugin,
        run: job.run,
        kind: 'job',
        context,
        timeoutMs: job.timeoutMs,
        answers: world_answersOf(world),
        name: call_job_idOf(plugin, job),
    });
    return answer.known
        ? endOf(answer.value, world)
        : { outcome: 'lost', message: call_job_text(world.clean(answer.reason), 'its process was lost') };
};

;// CONCATENATED MODULE: ./packages/core/lib/plugins/run-jobs.js




/** Beyond a job's own timeout: what starting it, ending it and writing it down take. */
const MARGIN_MS = 2 * 60_000;
const put = async ({ store, stored, world }, record, message, expected) => {
    if (store === null || world.dryRun)
        return true;
    const path = stored?.path ?? job_record_jobPath(record.plugin, record.job);
    return store.write(new Map([[path, jobText(record)]]), message, new Map([[path, expected]]));
};
/** Claims the job, runs it, writes down what came of it. */
const runClaimed = async (task, record, due, byHand) => {
    const { world, plugin, job } = task;
    const id = call_job_idOf(plugin, job);
    const started = world.now();
    const claim = {
        id: (0,external_node_crypto_.randomUUID)(),
        due,
        started: started.toISOString(),
        until: new Date(started.getTime() + job.timeoutMs + MARGIN_MS).toISOString(),
        ...(byHand ? { byHand: true } : {}),
    };
    const claimed = { ...record, claim };
    if (!(await put(task, claimed, `Claim ${id}`, task.stored?.text ?? null))) {
        return { id, outcome: 'running', message: 'another run was faster', due: null };
    }
    const { outcome, message, memory } = await callJob({ ...task, due, record });
    const run = {
        due,
        started: claim.started,
        finished: world.now().toISOString(),
        outcome,
        message,
    };
    const result = { id, outcome, message, due: byHand ? null : due };
    // What it did cannot be undone: a ledger that fails now must not hide what came of it.
    try {
        const next = withRun(claimed, claim, run, memory);
        if (await put(task, next, `Job ${id}: ${outcome}`, jobText(claimed)))
            return result;
        return {
            ...result,
            message: `${message} (somebody else changed its record meanwhile: this run is not in the ledger)`,
        };
    }
    catch (error) {
        return {
            ...result,
            message: `${message} (this could not be written to the ledger: ${world.clean(error.message)})`,
        };
    }
};
/** One job: run where it is due, or by hand; else what is new about it is written down. */
const attempt = async (task, byHand) => {
    const { plugin, job, stored, world } = task;
    const id = call_job_idOf(plugin, job);
    const now = world.now().toISOString();
    if (stored)
        requireNotLater(stored);
    const before = stored?.record ?? null;
    let record = job_record_recordOf(plugin.manifest.name, job, before, now);
    const { claim } = record;
    if (claim !== undefined && claim.until > now) {
        const message = `it is running since ${claim.started}`;
        return { id, outcome: 'running', message, due: null };
    }
    if (claim !== undefined) {
        record = lostClaim(record, claim, now);
        world.log.warning(`${id}: ${record.last?.message}`);
    }
    const due = job_record_dueTime(job, record, now);
    if (byHand)
        return runClaimed(task, record, due ?? now, due === null);
    if (due !== null)
        return runClaimed(task, record, due, false);
    if (hasNews(record, before))
        await put(task, record, `Job ${id}`, stored?.text ?? null);
    if (claim !== undefined) {
        return { id, outcome: 'lost', message: record.last?.message ?? '', due: claim.due };
    }
    return job.enabled
        ? { id, outcome: 'not-due', message: 'it is not due', due: null }
        : { id, outcome: 'off', message: 'it is switched off', due: null };
};
/** What may fail outside of a job: the ledger, above all. */
const guarded = async (task, byHand) => {
    try {
        return await attempt(task, byHand);
    }
    catch (error) {
        const message = task.world.clean(error.message);
        return { id: call_job_idOf(task.plugin, task.job), outcome: 'failed', message, due: null };
    }
};
/**
 * Runs the jobs that fell due since they last ran: each once, however many times it was missed, one
 * after the other. A job is claimed in the ledger first, so that two schedulers never run it at once.
 * - Seen for the first time, switched on again, or with another schedule, it counts from now on.
 * - One that failed (it threw, or said so) is run again the next time, until it falls due anew.
 * - One that nobody knows the end of (its process was lost, or this one) is not run again for that time.
 * @returns what came of each job, `not-due` and `off` ones too; nothing without a ledger
 */
const runDueJobs = async (input) => {
    if (input.store === null)
        return [];
    const stored = await job_store_storedJobs(input.store);
    const results = [];
    for (const plugin of input.plugins) {
        for (const job of plugin.jobs) {
            if (input.world.signal?.aborted)
                return results;
            const path = job_record_jobPath(plugin.manifest.name, job.id);
            results.push(await guarded({ ...input, plugin, job, stored: stored.get(path) }, false));
        }
    }
    return results;
};
/**
 * Runs one job now, whether it is due or not, and switched on or not. Where it is due, this is the run
 * for that time.
 * @param id `<plugin>/<job>`
 * @returns null: there is no such job
 */
const runJob = async (id, input) => {
    for (const plugin of input.plugins) {
        const job = plugin.jobs.find((one) => idOf(plugin, one) === id);
        if (job === undefined)
            continue;
        const stored = await storedJobs(input.store);
        const path = jobPath(plugin.manifest.name, job.id);
        return guarded({ ...input, plugin, job, stored: stored.get(path) }, true);
    }
    return null;
};
/** Whether somebody has to look at what came of a job. */
const isTrouble = ({ outcome }) => outcome === 'failed' || outcome === 'lost';

;// CONCATENATED MODULE: ./packages/core/lib/plugins/surfaces.js

const surfaces_TIMEOUT_MS = 2 * 60_000;
/**
 * Tells a finished scan to the surfaces that plugins have, one after the other. In a dry run nobody
 * is told anything.
 * @param scan everything secret taken out
 * @returns what went wrong: an error of the run each, which hides nothing else
 */
const tellSurfaces = async (world, plugins, scan) => {
    if (world.dryRun)
        return [];
    const problems = [];
    for (const plugin of plugins) {
        for (const surface of plugin.surfaces) {
            if (surface.enabled === false)
                continue;
            const { name } = plugin.manifest;
            const answer = await world_runFunction(world, {
                plugin,
                run: surface.tell,
                kind: 'surface',
                context: { ...world_plainContext(world, plugin.config), scan },
                timeoutMs: surfaces_TIMEOUT_MS,
                answers: world_answersOf(world),
                name: `${name}/${surface.id}`,
            });
            const outcome = answer.known ? answer.value : { threw: answer.reason };
            if ('threw' in outcome) {
                const reason = `its surface ${surface.id} failed: ${world.clean(outcome.threw)}`;
                problems.push({ plugin: name, reason });
            }
        }
    }
    return problems;
};

;// CONCATENATED MODULE: ./packages/core/lib/plugins/index.js













/***/ }),

/***/ 9596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MANIFEST: () => (/* binding */ MANIFEST),
/* harmony export */   isModulePath: () => (/* binding */ isModulePath),
/* harmony export */   problemNote: () => (/* binding */ problemNote),
/* harmony export */   readManifest: () => (/* binding */ readManifest),
/* harmony export */   readPackageManifest: () => (/* binding */ readPackageManifest)
/* harmony export */ });
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9525);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3686);


/** The file in a plugin's folder that makes it one. */
const MANIFEST = 'drift-plugin.json';
/** The key of a package's package.json that means the same. */
const MANIFEST_KEY = 'drift-plugin';
/** A problem as one note of a report. */
const problemNote = ({ plugin, reason }) => `plugin ${plugin} was skipped: ${reason.replaceAll(/\s*\n\s*/g, '; ')}`;
/** A path inside the plugin's folder, as it is written: `./weekly.js`. */
const isModulePath = (value) => typeof value === 'string' &&
    /^(?:\.\/)?[^/\\\0:][^\\\0:]*$/.test(value) &&
    !value.split('/').includes('..');
/** Whether `core` is a range at all is found out when the plugin is used: every scan reads manifests. */
const problemsOf = (fields) => {
    const { name, version, core, main, brings } = fields;
    const problems = [];
    if (!(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .E)(name))
        problems.push(`name is ${JSON.stringify(name)}: lower-case words with hyphens, such as "sales"`);
    if (typeof version !== 'string' || !/^\d+\.\d+\.\d+/.test(version))
        problems.push(`version is ${JSON.stringify(version)}: a version such as "1.0.0"`);
    if (typeof core !== 'string' || core.trim() === '')
        problems.push(`core is ${JSON.stringify(core)}: a range of drift-toolkit's versions, such as "^0.1.0"`);
    if (!isModulePath(main))
        problems.push(`main is ${JSON.stringify(main)}: a module in the plugin's folder, such as "./index.js"`);
    if (brings !== undefined && !isParts(brings))
        problems.push(`brings is ${JSON.stringify(brings)}: a list of ${PARTS.join(', ')}`);
    return problems;
};
const PARTS = ['jobs', 'checks', 'surfaces', 'severity', 'commands'];
const isParts = (value) => Array.isArray(value) && value.every((one) => PARTS.some((part) => part === one));
const manifestOf = (fields) => {
    const { name, version, core, main, brings } = fields;
    return { name, version, core, main, ...(brings === undefined ? {} : { brings }) };
};
const parse = (text) => {
    try {
        const value = JSON.parse(text.replace(/^\uFEFF/, ''));
        return (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? value : 'is no JSON object';
    }
    catch (error) {
        return `is no JSON: ${error.message}`;
    }
};
/**
 * Reads `drift-plugin.json`.
 * @returns the manifest, or what is wrong with it in one line
 */
const readManifest = (text) => {
    const fields = parse(text);
    if (typeof fields === 'string')
        return `${MANIFEST} ${fields}`;
    const problems = problemsOf(fields);
    if (problems.length > 0)
        return `${MANIFEST}: ${problems.join('; ')}`;
    return manifestOf(fields);
};
/**
 * Reads the key `drift-plugin` of a package.json; version is the package's, main too unless the key
 * has its own, and the name is the package's without its scope.
 * @returns null where the package is no plugin
 */
const readPackageManifest = (text) => {
    const fields = parse(text);
    // A package.json that cannot be read belongs to something else: its own tools will say so.
    if (typeof fields === 'string' || !Object.hasOwn(fields, MANIFEST_KEY))
        return null;
    const own = fields[MANIFEST_KEY];
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(own))
        return `package.json: ${MANIFEST_KEY} is no object`;
    const { name, version, main } = fields;
    const all = {
        name: typeof name === 'string' ? name.replace(/^@[^/]+\//, '') : name,
        version,
        main,
        ...own,
    };
    const problems = problemsOf(all);
    if (problems.length > 0)
        return `package.json: ${MANIFEST_KEY}: ${problems.join('; ')}`;
    return manifestOf(all);
};


/***/ }),

/***/ 3686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isName)
/* harmony export */ });
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const MAX_NAME = 60;
/** Whether it can be the name of a plugin, a job, a surface or a command: they stand in paths and on command lines. */
const isName = (value) => typeof value === 'string' && value.length <= MAX_NAME && NAME.test(value);


/***/ })

};
