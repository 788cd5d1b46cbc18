export const id = 858;
export const ids = [858,596];
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

/***/ 4477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uf: () => (/* reexport */ configSecrets),
  bl: () => (/* reexport */ declaredPlugins),
  ND: () => (/* reexport */ loadPlugins),
  Ic: () => (/* reexport */ mergePluginConfig),
  pluginChecks: () => (/* reexport */ pluginChecks),
  T_: () => (/* reexport */ pluginLedger),
  runPluginChecks: () => (/* reexport */ runPluginChecks),
  tellSurfaces: () => (/* reexport */ tellSurfaces)
});

// UNUSED EXPORTS: TAKEN_OPTIONS, bundledPlugins, findPlugins, isTrouble, jobsOf, listJobs, parsePluginConfig, pluginWorkspace, problemNote, runDueJobs, runJob, runPluginCommand

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

// EXTERNAL MODULE: ./packages/core/lib/settings/entries.js
var entries = __webpack_require__(3926);
;// CONCATENATED MODULE: ./packages/core/lib/plugins/config.js

/** Keys are theirs: none of them may be one of an object's own. */
const empty = () => Object.create(null);
const put = (settings, keys, value) => {
    const [key = '', ...rest] = keys;
    if (rest.length === 0) {
        settings[key] = value;
        return;
    }
    const inner = settings[key];
    const next = isTable(inner) ? inner : empty();
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
        merged[key] = (0,entries/* isTable */.bI)(old) && (0,entries/* isTable */.bI)(value) ? overlay(old, value) : value;
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
    const plugins = (0,entries/* isTable */.bI)(drift) ? drift.plugins : undefined;
    for (const [name, settings] of Object.entries((0,entries/* isTable */.bI)(plugins) ? plugins : {})) {
        if ((0,entries/* isTable */.bI)(settings))
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

// EXTERNAL MODULE: ./node_modules/.pnpm/croner@11.0.1/node_modules/croner/dist/croner.js
var croner = __webpack_require__(3825);
;// CONCATENATED MODULE: ./packages/core/lib/standards/schedule.js

const PREFIX = /^(?:CRON_TZ|TZ)=(\S+)\s+(.+)$/;
const cronOf = ({ cron, timeZone }) => new croner/* Cron */.l4(cron, { timezone: timeZone, mode: '5-part', paused: true });
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
const schedule_nextAfter = (schedule, time) => cronOf(schedule).nextRun(new Date(time))?.toISOString() ?? null;
/** @returns the last time at or before `time` at which it was to happen; null: it never was */
const schedule_lastAt = (schedule, time) => {
    const [last] = cronOf(schedule).previousRuns(1, new Date(Date.parse(time) + 1000));
    return last?.toISOString() ?? null;
};
/** Whether it fell due since it last happened; what never happened is due. */
const isDue = (schedule, last, now) => {
    if (last === null)
        return true;
    const next = schedule_nextAfter(schedule, last);
    return next !== null && next <= now;
};
/** How long it usually is from one time to the next: the longest of the coming few; null: it never comes again. */
const periodMs = (schedule, time) => {
    const runs = cronOf(schedule).nextRuns(8, new Date(time)).map(Number);
    const gaps = runs.slice(1).map((run, i) => run - (runs[i] ?? run));
    return gaps.length === 0 ? null : Math.max(...gaps);
};

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
const job_record_parseJobRecord = (text) => {
    try {
        const record = JSON.parse(text);
        const sound = record.version === 1 &&
            typeof record.plugin === 'string' &&
            typeof record.job === 'string' &&
            (record.since === null || isTime(record.since)) &&
            (record.settled === undefined || isTime(record.settled)) &&
            (record.claim === undefined || (isTime(record.claim.until) && isTime(record.claim.due))) &&
            (record.last === undefined || isTime(record.last.started));
        return sound ? record : null;
    }
    catch {
        return null;
    }
};
const job_record_jobText = (record) => `${JSON.stringify(record, null, 1)}\n`;
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
    const last = lastAt(job.at, now);
    if (last === null || last <= record.since)
        return null;
    return record.settled !== undefined && last <= record.settled ? null : last;
};
/** The later of two times. */
const later = (a, b) => (a !== undefined && a > b ? a : b);
/** A record after a run: who had the claim gave it back. */
const job_record_withRun = (record, claim, run, memory) => {
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
const job_record_lostClaim = (record, claim, now) => {
    const message = `its run of ${claim.started} never came to an end; what it did is unknown, so it is not run again for ${claim.due}`;
    const run = {
        due: claim.due,
        started: claim.started,
        finished: now,
        outcome: 'lost',
        message,
    };
    return job_record_withRun(record, claim, run);
};
/** Whether there is anything to write down about a job that is not run. */
const job_record_hasNews = (record, before) => before === null
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
const job_store_requireNotLater = ({ path, text }) => {
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

// EXTERNAL MODULE: ./packages/core/lib/model/finding.js
var finding = __webpack_require__(9941);
// EXTERNAL MODULE: ./packages/core/lib/model/severity.js
var severity = __webpack_require__(1145);
// EXTERNAL MODULE: ./packages/core/lib/model/time.js
var time = __webpack_require__(8495);
// EXTERNAL MODULE: ./packages/core/lib/settings/lookup.js
var lookup = __webpack_require__(3050);
;// CONCATENATED MODULE: ./packages/core/lib/severity/compare-lists.js

/** A list, or one value where a list may be written so; null where it is something else. */
const items = (value) => {
    if (value === undefined || value === null || value === false)
        return [];
    if (Array.isArray(value)) {
        return value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
    }
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : null;
};
const lacking = (from, other) => {
    const set = new Set(other);
    return from.filter((item) => !set.has(item));
};
/** A list of what is checked or required: whatever leaves it is no longer. */
const listed = (before, after) => {
    const left = items(before);
    const right = items(after);
    if (left === null || right === null)
        return { direction: 'changed' };
    if (lacking(left, right).length > 0) {
        return right.length === 0
            ? { direction: 'weakened', degree: 'graver' }
            : { direction: 'weakened' };
    }
    return { direction: lacking(right, left).length > 0 ? 'strengthened' : 'changed' };
};
/** Globs and expressions that leave next to nothing. */
const WIDE = /^(?:\.?\/)?(?:\*\*?|\.\*|\.|src|lib|app)(?:\/(?:\*\*?|\*\.\w+|\*\.\{[^}]*\}))*\/?$/;
/** Whether a glob, or a regular expression, covers nearly everything. */
const isWide = (glob) => WIDE.test(glob.replace(/^\^|\$$/g, ''));
/** A list of what is let off: whatever enters it is no longer checked. */
const excluded = (before, after) => {
    const left = items(before);
    const right = items(after);
    if (left === null || right === null)
        return { direction: 'changed' };
    const added = lacking(right, left);
    if (added.length > 0) {
        return added.some(isWide)
            ? { direction: 'weakened', degree: 'graver' }
            : { direction: 'weakened' };
    }
    return { direction: lacking(left, right).length > 0 ? 'strengthened' : 'changed' };
};
/** Who or what is allowed: every one more is weaker, and where there is no list, nothing is asked. */
const allowedOnly = (before, after, context) => {
    if (after === undefined)
        return { direction: 'weakened', degree: 'graver' };
    return before === undefined ? { direction: 'strengthened' } : excluded(before, after, context);
};
/** An entry of such a list; that the whole list goes, or comes, says more than each of its entries. */
const allowedEntry = (before, after, { root, segments }) => {
    const list = segments.slice(0, -1);
    if ((0,lookup/* settingAt */.O)(root.after, list) === undefined)
        return { direction: 'weakened', degree: 'graver' };
    if ((0,lookup/* settingAt */.O)(root.before, list) === undefined)
        return { direction: 'strengthened' };
    if (before === undefined)
        return { direction: 'weakened' };
    return { direction: after === undefined ? 'strengthened' : 'changed' };
};
/** `true` (any of all), or the names one of which is required: the fewer to choose from, the stronger. */
const anyOrOneOf = (before, after, context) => {
    const rank = (value) => {
        if (value === true)
            return 1;
        const list = items(value);
        return list === null ? null : list.length > 0 ? 2 : 0;
    };
    const left = rank(before);
    const right = rank(after);
    if (left === null || right === null)
        return { direction: 'changed' };
    if (left !== right)
        return { direction: right < left ? 'weakened' : 'strengthened' };
    return left === 2 ? excluded(before, after, context) : { direction: 'same' };
};
/** Lists of rule codes in which `E` stands for E101 and all its kin, and `ALL` for everything. */
const codes = (moreIsStronger) => (before, after) => {
    const left = items(before);
    const right = items(after);
    if (left === null || right === null)
        return { direction: 'changed' };
    const uncovered = (from, by) => from.filter((code) => !by.some((prefix) => prefix === 'ALL' || code.startsWith(prefix)))
        .length;
    const lost = uncovered(left, right);
    const gained = uncovered(right, left);
    if (lost === 0 && gained === 0)
        return { direction: 'same' };
    const weaker = moreIsStronger ? lost > 0 : gained > 0;
    if (!weaker)
        return { direction: 'strengthened' };
    const everything = moreIsStronger ? right.length === 0 : right.includes('ALL');
    return everything ? { direction: 'weakened', degree: 'graver' } : { direction: 'weakened' };
};
/** `true` (any), or the names that are required; false, nothing and [] require none. */
const namesOrAny = (before, after, context) => {
    const none = (value) => {
        const list = value === true ? null : items(value);
        return list !== null && list.length === 0;
    };
    if (none(before) && none(after))
        return { direction: 'same' };
    if (none(after))
        return { direction: 'weakened', degree: 'graver' };
    if (none(before))
        return { direction: 'strengthened' };
    if (before === true || after === true)
        return { direction: 'changed' };
    return listed(before, after, context);
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/compare-drift.js




/** An exemption that outlives this is a decision for good, not an exception. */
const FAR_DAYS = 366;
const isFar = (expires, { now }) => {
    const end = Date.parse(String(expires));
    if (Number.isNaN(end))
        return true;
    return now !== undefined && end - Date.parse(now) > FAR_DAYS * time/* DAY */.d;
};
/** `code/**` and bare names with a star at most cover one check; a star alone covers all. */
const coversAll = (value) => value === undefined || (typeof value === 'string' && (isWide(value) || value.endsWith('/**')));
/** `[[drift.exempt]]`: a new one is weaker; graver when it covers nearly everything or hardly ends. */
const exemption = (before, after, { surroundings }) => {
    if (after === undefined)
        return { direction: 'strengthened' };
    if (before !== undefined || !(0,entries/* isTable */.bI)(after))
        return { direction: 'changed' };
    const grave = coversAll(after.check) || coversAll(after.subject) || isFar(after.expires, surroundings);
    return grave ? { direction: 'weakened', degree: 'graver' } : { direction: 'weakened' };
};
/** An end date: later is weaker, none at all is graver. */
const laterDate = (before, after, { surroundings }) => {
    const left = Date.parse(String(before));
    const right = Date.parse(String(after));
    if (after === undefined)
        return { direction: 'weakened', degree: 'graver' };
    if (Number.isNaN(left) || Number.isNaN(right))
        return { direction: 'changed' };
    if (right === left)
        return { direction: 'same' };
    if (right < left)
        return { direction: 'strengthened' };
    return isFar(after, surroundings)
        ? { direction: 'weakened', degree: 'graver' }
        : { direction: 'weakened' };
};
/** `[[drift.severity]]`: what it was before an override is not written; low and info are suspect. */
const severityOverride = (before, after) => {
    const rank = (value) => finding/* SEVERITIES */.oC.findIndex((name) => (0,entries/* isTable */.bI)(value) && value.severity === name);
    const lowered = (value) => rank(value) >= finding/* SEVERITIES */.oC.indexOf('low');
    if (before === undefined)
        return { direction: lowered(after) ? 'weakened' : 'changed' };
    if (after === undefined)
        return { direction: lowered(before) ? 'strengthened' : 'changed' };
    return { direction: 'changed' };
};

// EXTERNAL MODULE: ./packages/core/lib/model/standard.js
var standard = __webpack_require__(8219);
;// CONCATENATED MODULE: ./packages/core/lib/severity/compare-rulesets.js

/** `typescript-production` → `typescript` at rank 0; names without a tier have the rank of none. */
const split = (name) => {
    const rank = standard/* TIERS */.i.findIndex((tier) => name.endsWith(`-${tier}`));
    const tier = standard/* TIERS */.i[rank];
    return tier === undefined
        ? { stem: name, rank: standard/* TIERS */.i.length }
        : { stem: name.slice(0, -tier.length - 1), rank };
};
const ranks = (value) => {
    const found = new Map();
    for (const name of Array.isArray(value) ? value : []) {
        const { stem, rank } = split(String(name));
        found.set(stem, Math.min(rank, found.get(stem) ?? rank));
    }
    return found;
};
/**
 * The rulesets a check.toml extends: one that leaves, or gives way to the same of a laxer tier
 * (`*-production` > `*-internal` > `*-prototype`), weakens; the tier is graver than the rest.
 */
const rulesets = (before, after) => {
    const left = ranks(before);
    const right = ranks(after);
    const lost = [...left.keys()].filter((stem) => !right.has(stem));
    const lower = [...left].filter(([stem, rank]) => (right.get(stem) ?? rank) > rank);
    if (lower.length > 0 || right.size === 0)
        return { direction: 'weakened', degree: 'graver' };
    if (lost.length > 0) {
        // Another stem of at least the same tier is another standard, not a weaker one.
        const strictest = (ranks) => Math.min(...ranks.values());
        return strictest(right) > strictest(left)
            ? { direction: 'weakened', degree: 'graver' }
            : right.size < left.size
                ? { direction: 'weakened' }
                : { direction: 'changed' };
    }
    const gained = [...right].some(([stem, rank]) => rank < (left.get(stem) ?? Number.POSITIVE_INFINITY));
    return { direction: gained ? 'strengthened' : 'changed' };
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/action-ref.js
const PINS = ['commit', 'tag', 'branch'];
/** Negative when `a` holds more firmly than `b`. */
const comparePins = (a, b) => PINS.indexOf(a) - PINS.indexOf(b);
const pinOf = (ref) => {
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref))
        return 'commit';
    // Names of tags are short; a long one is not worth a regular expression.
    if (ref.length > 200)
        return 'branch';
    return /^(?:refs\/tags\/.*|(?:[\w./-]*[@/_-])?v?\d+(?:\.[\w-]+)*)$/i.test(ref) ? 'tag' : 'branch';
};
/**
 * Takes a `uses:` apart. Whether a name that is no commit is a tag or a branch only GitHub knows;
 * names that look like a version count as tags.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses
 */
const parseUses = (uses) => {
    if (uses.startsWith('./') || uses.startsWith('$/'))
        return { kind: 'local' };
    if (uses.startsWith('docker://')) {
        const image = uses.slice('docker://'.length);
        const name = image.replace(/@.*$/s, '').replace(/:[^:/]*$/, '');
        return { kind: 'docker', name, pinned: /@sha256:[0-9a-f]{64}$/i.test(image) };
    }
    const parts = /^([^/@\s]+)\/([^@\s]+)@(\S+)$/.exec(uses);
    const [, owner, name, ref] = parts ?? [];
    if (owner === undefined || name === undefined || ref === undefined)
        return { kind: 'other' };
    return { kind: 'action', owner: owner.toLowerCase(), name, ref, pin: pinOf(ref) };
};
/** `v4.1.2` as numbers, null where a reference is no version. */
const action_ref_versionOf = (ref) => {
    const [, numbers] = /^(?:.{0,100}[@/_-])?v?(\d+(?:\.\d+){0,5})$/i.exec(ref.slice(-200)) ?? [];
    return numbers === undefined ? null : numbers.split('.').map(Number);
};
/** Whether one version comes before another: `v3` before `v4`, `v4.1` before `v4.2`. */
const isOlder = (ref, than) => {
    if (/^[0-9a-f]{40,64}$/i.test(ref))
        return false;
    const [left, right] = [action_ref_versionOf(ref), action_ref_versionOf(than)];
    if (left === null || right === null)
        return false;
    for (const [index, number] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return false;
        if (number !== other)
            return number < other;
    }
    return false;
};
/** GitHub's own actions come from whoever runs the workflow anyway. */
const PLATFORM = new Set(['actions', 'github']);
/** This toolkit, as workflows name it. Whoever runs it gives it the job's token, and has decided that. */
const TOOLKIT = /^org\/drift-toolkit(?:\/|$)/;
/**
 * Whether code of somebody else runs: not GitHub's, not the repository owner's, not the repository's,
 * not this toolkit's.
 */
const isThirdParty = (uses, owner) => {
    const ref = parseUses(uses);
    if (ref.kind === 'docker')
        return true;
    return (ref.kind === 'action' &&
        !PLATFORM.has(ref.owner) &&
        ref.owner !== owner?.toLowerCase() &&
        !TOOLKIT.test(`${ref.owner}/${ref.name}`));
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/context.js


const PLAIN = { direction: 'plain' };
const strings = (value) => Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
/** `jobs.<id>` of the setting that is judged; undefined in composite actions. */
const jobAt = ({ segments, root }, side) => {
    const value = segments[0] === 'jobs' ? (0,lookup/* settingAt */.O)(root[side], segments.slice(0, 2)) : undefined;
    return (0,entries/* isTable */.bI)(value) ? value : undefined;
};
/** Names under which the standard may speak of the workflow: its file's, and its own. */
const workflowNames = ({ root, surroundings }) => {
    const file = surroundings.workflow?.file ?? '';
    const own = [(0,lookup/* settingAt */.O)(root.before, ['name']), (0,lookup/* settingAt */.O)(root.after, ['name'])];
    return [file, file.replace(/\.ya?ml$/, ''), ...own.filter((name) => typeof name === 'string')];
};
/** Whether the standard lists a job of this name for the workflow. */
const isRequiredJob = (name, context) => {
    const jobs = context.surroundings.workflow?.required.jobs ?? {};
    return workflowNames(context).some((workflow) => Object.hasOwn(jobs, workflow) && jobs[workflow]?.includes(name));
};
/** Whether a status check of this name is required; `CI / test` is the check of the job `test`. */
const isRequiredCheck = (name, { surroundings }) => (surroundings.workflow?.required.checks ?? []).some((check) => check === name || check.split(' / ').at(-1)?.trim() === name);
/** Whether the standard asks for this workflow or job by name. */
const isRequired = (context) => {
    const required = context.surroundings.workflow?.required;
    if (required === undefined)
        return false;
    if (workflowNames(context).some((name) => required.workflows.includes(name)))
        return true;
    const job = jobAt(context, 'before');
    const [, id = ''] = context.segments;
    return [id, ...strings(job?.name), ...strings(job?.id)].some((name) => isRequiredJob(name, context) || isRequiredCheck(name, context));
};
/** The gates of the step or job that a setting belongs to, on the side where it stands. */
const gatesAround = (context) => {
    const at = context.segments.slice(0, -1);
    const find = (root) => strings((0,lookup/* settingAt */.O)(root, [...at, 'gates']));
    const after = find(context.root.after);
    return after.length > 0 ? after : find(context.root.before);
};
const weaker = (context, milder = false) => {
    if (isRequired(context))
        return { direction: 'weakened', degree: 'graver' };
    return milder ? { direction: 'weakened', degree: 'milder' } : { direction: 'weakened' };
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/action-pins.js


/**
 * Which code a step runs, and how firmly that is held. Only a full commit id cannot be moved.
 * https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions
 */
const actionRef = (before, after, { surroundings }) => {
    if (typeof after !== 'string')
        return PLAIN;
    const right = parseUses(after);
    const foreign = isThirdParty(after, surroundings.owner);
    if (typeof before !== 'string') {
        const loose = (right.kind === 'action' && right.pin !== 'commit') ||
            (right.kind === 'docker' && !right.pinned);
        return foreign && loose ? { direction: 'weakened', degree: 'milder' } : PLAIN;
    }
    const left = parseUses(before);
    if (left.kind !== 'action' || right.kind !== 'action') {
        if (left.kind === 'docker' && right.kind === 'docker' && left.pinned !== right.pinned) {
            return { direction: right.pinned ? 'strengthened' : 'weakened' };
        }
        if (left.kind === 'docker' && right.kind === 'docker' && left.name === right.name)
            return PLAIN;
        return foreign && !isThirdParty(before, surroundings.owner)
            ? { direction: 'weakened', degree: 'graver' }
            : { direction: 'changed' };
    }
    if (left.owner !== right.owner) {
        return foreign ? { direction: 'weakened', degree: 'graver' } : { direction: 'changed' };
    }
    const pins = comparePins(right.pin, left.pin);
    if (pins < 0)
        return { direction: 'strengthened' };
    if (pins > 0) {
        return left.pin === 'commit' && foreign
            ? { direction: 'weakened' }
            : { direction: 'weakened', degree: 'milder' };
    }
    if (left.name !== right.name)
        return { direction: 'changed' };
    // An update, as a bot makes them: told with the rest of the file.
    return isOlder(right.ref, left.ref) ? { direction: 'changed', degree: 'milder' } : PLAIN;
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/jobs.js



const counted = new WeakMap();
/** In how many jobs of a workflow each gate stands. */
const gateCounts = (root) => {
    const key = (0,entries/* isTable */.bI)(root) ? root : undefined;
    const known = key && counted.get(key);
    if (known)
        return known;
    const counts = new Map();
    const jobs = (0,lookup/* settingAt */.O)(root, ['jobs']);
    for (const job of Object.values((0,entries/* isTable */.bI)(jobs) ? jobs : {})) {
        for (const gate of (0,entries/* isTable */.bI)(job) ? strings(job.gates) : []) {
            counts.set(gate, (counts.get(gate) ?? 0) + 1);
        }
    }
    if (key)
        counted.set(key, counts);
    return counts;
};
/** Gates that went and stand in no other job: work that moved is not lost. */
const lostGates = (before, after, context) => {
    const left = strings(after);
    const gone = strings(before).filter((gate) => !left.includes(gate));
    if (gone.length === 0)
        return [];
    const counts = gateCounts(context.root.after);
    const here = strings(jobAt(context, 'after')?.gates);
    return gone.filter((gate) => (counts.get(gate) ?? 0) <= (here.includes(gate) ? 1 : 0));
};
/** A job that came is judged by what is in it; one that went, by what it guarded. */
const job = (before, after, context) => {
    if (before === undefined)
        return { direction: 'inside' };
    if (after !== undefined)
        return { direction: 'inside' };
    if (isRequired(context))
        return { direction: 'weakened', degree: 'graver' };
    const gates = (0,entries/* isTable */.bI)(before) ? before.gates : undefined;
    return lostGates(gates, undefined, context).length > 0 ? { direction: 'weakened' } : PLAIN;
};
/** Steps come and go; what they guarded is asked of the whole job (`gates`). */
const step = (before) => (before === undefined ? { direction: 'inside' } : PLAIN);
/** What a job guards; commands may be rewritten and moved as long as the kind of gate remains. */
const jobGates = (before, after, context) => {
    if (context.root.before === undefined || jobAt(context, 'before') === undefined)
        return PLAIN;
    if (lostGates(before, after, context).length > 0)
        return weaker(context);
    const known = new Set(strings(before));
    return strings(after).some((gate) => !known.has(gate)) ? { direction: 'strengthened' } : PLAIN;
};
/** A required status check is found by the job's name: under another name it never reports. */
const jobName = (before, after, context) => {
    const required = (value) => isRequiredCheck(String(value), context);
    if (after === undefined || required(before) === required(after))
        return PLAIN;
    return { direction: required(after) ? 'strengthened' : 'weakened' };
};
/**
 * A job under another name, with all that it did: nothing is lost, except that a required status
 * check that is found by the old name never reports again.
 */
const jobId = (before, after, context) => {
    if (typeof before !== 'string' || typeof after !== 'string')
        return PLAIN;
    const reports = (side, id) => {
        const name = jobAt(context, side)?.name;
        // A name that is the new id was nobody's before: the job went by its id.
        return typeof name === 'string' && name !== after ? name : id;
    };
    const required = (side, id) => isRequiredJob(id, context) || isRequiredCheck(reports(side, id), context);
    const [was, is] = [required('before', before), required('after', after)];
    if (was === is)
        return { direction: 'changed' };
    return { direction: was ? 'weakened' : 'strengthened' };
};
/** A workflow that is required by its name is not found under another one. */
const workflowName = (before, after, { surroundings }) => {
    const { required, file = '' } = surroundings.workflow ?? {};
    const names = required?.workflows ?? [];
    const isFound = [file, file.replace(/\.ya?ml$/, '')].some((name) => names.includes(name));
    const isNamed = (value) => names.includes(String(value));
    if (isFound || isNamed(before) === isNamed(after))
        return PLAIN;
    return { direction: isNamed(after) ? 'strengthened' : 'weakened' };
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/untrusted.js
/**
 * Contexts that strangers fill: titles, bodies, branch names. Written into a script with `${{ }}`
 * their text becomes code.
 * https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections
 */
const UNTRUSTED = /github\.(?:head_ref|event\.(?:inputs\.|client_payload|(?:issue|pull_request|discussion|milestone)\.(?:title|body)|pull_request\.head\.(?:ref|label|repo\.default_branch)|(?:comment|review|review_comment)\.body|pages\.\*?\.?page_name|head_commit\.(?:message|author\.(?:name|email))|commits\b|workflow_run\.(?:head_branch|display_title|head_commit\.message|pull_requests)))/i;
/** An expression is short; of a longer one the beginning is looked at. */
const MAX_EXPRESSION = 2_000;
/** What stands between `${{` and the next `}}`, in one pass. */
const expressions = (text) => {
    const found = [];
    for (let at = text.indexOf('${{'); at !== -1; at = text.indexOf('${{', at)) {
        const end = text.indexOf('}}', at);
        if (end === -1)
            break;
        found.push(text.slice(at + 3, Math.min(end, at + 3 + MAX_EXPRESSION)).trim());
        at = end + 2;
    }
    return found;
};
/** The expressions in a script that strangers can fill, sorted. */
const injectionsOf = (script) => [...new Set(expressions(script).filter((inner) => UNTRUSTED.test(inner)))].sort();
/** Where code of a pull request's author is fetched by name. */
const HEAD = /github\.(?:head_ref|event\.(?:pull_request\.(?:head\.|merge_commit_sha|number)|issue\.number|number|workflow_run\.(?:head_|pull_requests)))|refs\/pull\//i;
const FETCHES_HEAD = /\bgh pr checkout\b|\bgit (?:fetch|checkout|pull)\b[^\n]{0,300}?(?:pull\/|head_ref|HEAD_REF|head\.(?:ref|sha))/i;
/** Whether a step brings the head of somebody's pull request into the workspace. */
const checksOutHead = (step) => (/(?:^|\/)checkout(?:@|$)/.test(step.uses ?? '') &&
    HEAD.test(`${step.ref ?? ''} ${step.repository ?? ''}`)) ||
    FETCHES_HEAD.test(step.run ?? '');
/** Names of the secrets that a text mentions, `*` for all of them; the job's own token is not one. */
const untrusted_secretsIn = (text) => {
    const found = new Set();
    for (const inner of expressions(text)) {
        if (/toJSON\(\s*secrets\s*\)/i.test(inner) || /\bsecrets\s*\[/.test(inner))
            found.add('*');
        for (const [, name] of inner.matchAll(/\bsecrets\.([A-Za-z_]\w*)/gi)) {
            if (name !== undefined && name.toUpperCase() !== 'GITHUB_TOKEN')
                found.add(name);
        }
    }
    return [...found].sort();
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/guards.js





/** Whether anything in the workflow guards changes, before or now. */
const hasGates = ({ root }) => gateCounts(root.before).size + gateCounts(root.after).size > 0;
/** `pull_request`, `merge_group` and `push`: gone, or narrowed by a filter, fewer changes are gated. */
const gateTrigger = (before, after, context) => {
    if (context.root.before === undefined || !(isRequired(context) || hasGates(context)))
        return PLAIN;
    if (before === undefined)
        return { direction: 'strengthened' };
    if (after === undefined)
        return weaker(context, context.segments[1] === 'push');
    const filters = (value) => ((0,entries/* isTable */.bI)(value) ? value : Object.create(null));
    const left = filters(before);
    const right = filters(after);
    const lacks = (from, other) => from.some((item) => !other.includes(item));
    let narrower = false;
    let wider = false;
    for (const name of ['branches', 'paths', 'types']) {
        const [was, is] = [left[name], right[name]];
        if (is !== undefined && (was === undefined || lacks(strings(was), strings(is))))
            narrower = true;
        if (was !== undefined && (is === undefined || lacks(strings(is), strings(was))))
            wider = true;
    }
    for (const name of ['branches-ignore', 'paths-ignore']) {
        if (lacks(strings(right[name]), strings(left[name])))
            narrower = true;
        if (lacks(strings(left[name]), strings(right[name])))
            wider = true;
    }
    if (narrower && !wider)
        return { direction: 'weakened', degree: 'milder' };
    return { direction: wider && !narrower ? 'strengthened' : 'changed' };
};
const truthy = (value) => value !== undefined && value !== false && value !== 'false';
/** `continue-on-error`: on a gate it turns red into green; elsewhere it merely hides trouble. */
const toleratedFailure = (before, after, context) => {
    if (truthy(before) === truthy(after))
        return { direction: 'changed' };
    if (!truthy(after))
        return { direction: 'strengthened' };
    const isJob = context.segments.length === 3;
    return gatesAround(context).length > 0 || (isJob && isRequired(context))
        ? weaker(context)
        : { direction: 'weakened', degree: 'milder' };
};
const bareCondition = (value) => String(value ?? 'success()')
    .replace(/^\s*\$\{\{|\}\}\s*$/g, '')
    .trim();
/** What keeps a job to one branch, event or repository. */
const GUARD = /github\.(?:ref\b|ref_name|ref_protected|base_ref|event_name|repository\b|actor\b)/;
/** A job with secrets or an environment that now also runs where its guard kept it from running. */
const lostGuard = (before, after, context) => {
    const guards = (value) => GUARD.test(bareCondition(value));
    if (!guards(before) || guards(after) || jobAt(context, 'after') === undefined)
        return null;
    const part = (0,lookup/* settingAt */.O)(context.root.after, context.segments.slice(0, -1));
    const job = jobAt(context, 'after');
    const hasPower = untrusted_secretsIn(JSON.stringify(part ?? null)).length > 0 ||
        (context.segments.length === 3 &&
            (job?.environment !== undefined || job?.secrets !== undefined));
    if (!hasPower)
        return null;
    const isOpen = after === undefined ||
        /^(?:true|always\(\)|success\(\)|!\s*cancelled\(\))$/.test(bareCondition(after));
    return isOpen
        ? { direction: 'weakened', degree: 'graver' }
        : { direction: 'weakened', degree: 'milder' };
};
/** `if`: never running, or running whatever failed before, takes a gate away. */
const condition = (before, after, context) => {
    const never = (value) => /^(?:false|0|'')$|(?:^|&&)\s*false\s*(?:$|&&)/.test(bareCondition(value));
    const always = (value) => /\balways\(\)|!\s*(?:cancelled|failure)\(\)/.test(bareCondition(value));
    const gates = gatesAround(context);
    const lost = lostGuard(before, after, context);
    if (lost !== null)
        return lost;
    if (never(before) !== never(after)) {
        if (!never(after))
            return { direction: 'strengthened' };
        return gates.length > 0 || isRequired(context) ? weaker(context) : PLAIN;
    }
    const isJob = context.segments.length === 3;
    if (isJob && always(before) !== always(after)) {
        const needs = strings(jobAt(context, 'after')?.needs);
        if (always(after))
            return needs.length > 0 ? weaker(context, true) : PLAIN;
        return { direction: 'strengthened' };
    }
    if (gates.length === 0)
        return PLAIN;
    if (before === undefined)
        return { direction: 'changed' };
    return { direction: after === undefined ? 'strengthened' : 'changed' };
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/power.js




const LEVELS = ['none', 'read', 'write'];
/** Scopes with which a token can change what is built, released or trusted. */
const GRAVE = new Set([
    '*',
    'contents',
    'actions',
    'packages',
    'id-token',
    'deployments',
    'attestations',
    'checks',
    'statuses',
    'pages',
]);
/**
 * What the job's token may do. Scopes that a block does not name are `none`; where there is no
 * block, the workflow's counts, and without one the repository's default, which is not known here.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
const permissions = (before, after, context) => {
    const outer = (side) => context.segments.length > 1 ? (0,lookup/* settingAt */.O)(context.root[side], ['permissions']) : undefined;
    const left = before ?? outer('before');
    const right = after ?? outer('after');
    const isNew = context.root.before === undefined;
    if (right === undefined)
        return left === undefined ? PLAIN : { direction: 'weakened' };
    if (!(0,entries/* isTable */.bI)(right))
        return { direction: 'changed' };
    const known = (0,entries/* isTable */.bI)(left) ? left : undefined;
    const scopes = new Set([...Object.keys(known ?? {}), ...Object.keys(right)]);
    const level = (block, scope) => Math.max(LEVELS.indexOf(String(block[scope] ?? 'none')), LEVELS.indexOf(String(block['*'] ?? 'none')));
    if (known === undefined) {
        if (right['*'] === 'write')
            return { direction: 'weakened', degree: 'graver' };
        return isNew
            ? PLAIN
            : { direction: Object.values(right).includes('write') ? 'changed' : 'strengthened' };
    }
    const widened = [...scopes].filter((scope) => level(right, scope) > level(known, scope));
    if (widened.length > 0) {
        if (right['*'] === 'write')
            return { direction: 'weakened', degree: 'graver' };
        const grave = widened.some((scope) => GRAVE.has(scope) && level(right, scope) === 2);
        return grave ? { direction: 'weakened' } : { direction: 'weakened', degree: 'milder' };
    }
    const narrowed = [...scopes].some((scope) => level(right, scope) < level(known, scope));
    return { direction: narrowed ? 'strengthened' : 'same' };
};
const hasHeadCheckout = (root) => {
    const jobs = (0,lookup/* settingAt */.O)(root, ['jobs']);
    return Object.values((0,entries/* isTable */.bI)(jobs) ? jobs : {}).some((job) => {
        const steps = (0,entries/* isTable */.bI)(job) ? job.steps : undefined;
        return Object.values((0,entries/* isTable */.bI)(steps) ? steps : {}).some((step) => (0,entries/* isTable */.bI)(step) && step['head-checkout'] === true);
    });
};
/**
 * Triggers that strangers can fire and that run with the repository's secrets. Graver when the
 * workflow also fetches the stranger's code.
 * https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 */
const riskyTrigger = (before, after, { root }) => {
    if (after === undefined)
        return { direction: 'strengthened' };
    if (before !== undefined)
        return PLAIN;
    return hasHeadCheckout(root.after)
        ? { direction: 'weakened', degree: 'graver' }
        : { direction: 'weakened' };
};
/** A stranger's code in the workspace is ordinary on pull_request, and a hole where secrets are. */
const headCheckout = (before, after, { root }) => {
    if (before === after)
        return PLAIN;
    if (after !== true)
        return { direction: 'strengthened' };
    const on = (0,lookup/* settingAt */.O)(root.after, ['on']);
    const risky = ['pull_request_target', 'workflow_run', 'issue_comment'];
    const isRisky = (0,entries/* isTable */.bI)(on) && risky.some((name) => Object.hasOwn(on, name));
    return isRisky ? { direction: 'weakened' } : PLAIN;
};
/** A runner of one's own keeps what a job leaves behind; in a public repository strangers' jobs too. */
const runsOn = (before, after, { surroundings }) => {
    const own = (value) => strings(value).includes('self-hosted');
    if (own(before) === own(after))
        return PLAIN;
    if (!own(after))
        return { direction: 'strengthened' };
    return surroundings.public
        ? { direction: 'weakened', degree: 'graver' }
        : { direction: 'weakened' };
};
/** `secrets: inherit` hands every secret to the workflow that is called. */
const inheritedSecrets = (before, after, context) => {
    if ((before === 'inherit') === (after === 'inherit'))
        return PLAIN;
    if (after !== 'inherit')
        return { direction: 'strengthened' };
    const uses = String(jobAt(context, 'after')?.uses ?? '');
    return isThirdParty(uses, context.surroundings.owner)
        ? { direction: 'weakened', degree: 'graver' }
        : { direction: 'weakened' };
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/comparators.js









const SAME = { direction: 'same' };
const weakerIf = (weaker) => ({ direction: weaker ? 'weakened' : 'strengthened' });
const flag = (value) => {
    if (typeof value === 'boolean')
        return value;
    if (value === 'true' || value === 'false')
        return value === 'true';
    return null;
};
/**
 * Booleans of which one is the strong one. Not written is false, unless the rule says otherwise;
 * other values (a mode's name) are merely different.
 */
const comparators_boolean = (strong) => (before, after) => {
    const left = flag(before ?? false);
    const right = flag(after ?? false);
    if (left === null || right === null)
        return { direction: 'changed' };
    return left === right ? SAME : weakerIf(right !== strong);
};
const comparators_LEVELS = {
    off: 0,
    ignore: 0,
    none: 0,
    allow: 0,
    '0': 0,
    false: 0,
    info: 1,
    information: 1,
    hint: 1,
    warn: 2,
    warning: 2,
    '1': 2,
    on: 3,
    true: 3,
    error: 3,
    deny: 3,
    '2': 3,
};
/** ESLint's `"error"`, `2`, `["error", {…}]` and the table forms of its kin; not written is off. */
const level = (value) => {
    if (value === undefined || value === null)
        return 0;
    if (Array.isArray(value))
        return level(value[0]);
    if ((0,entries/* isTable */.bI)(value))
        return level(value.severity ?? value.level ?? 'error');
    const name = String(value).toLowerCase();
    return (0,shape/* own */.ZV)(comparators_LEVELS, name) ?? null;
};
/** ESLint's rules about how much is allowed: the higher the number, the more. */
const LIMITED = /(?:^|\/)(?:complexity|max-[a-z-]+)$/;
/** The number in a rule's options: `["error", 10]`, `["error", { "max": 10 }]`. */
const limitOf = (value) => {
    const options = Array.isArray(value) ? value[1] : value;
    if (typeof options === 'number')
        return options;
    const max = (0,entries/* isTable */.bI)(options) ? (options.max ?? options.maximum) : undefined;
    return typeof max === 'number' ? max : null;
};
const compareLimits = (before, after) => {
    const [left, right] = [limitOf(before), limitOf(after)];
    if (left === null || right === null || left === right)
        return { direction: 'changed' };
    return right > left ? { direction: 'weakened', degree: 'milder' } : { direction: 'strengthened' };
};
const lintLevel = (before, after, { segments }) => {
    const left = level(before);
    const right = level(after);
    if (left === null || right === null)
        return { direction: 'changed' };
    if (left === right) {
        const plain = (value) => typeof value !== 'object';
        if (plain(before) && plain(after))
            return SAME;
        return LIMITED.test(segments.at(-1) ?? '')
            ? compareLimits(before, after)
            : { direction: 'changed' };
    }
    if (right > left)
        return { direction: 'strengthened' };
    return right === 0 ? { direction: 'weakened' } : { direction: 'weakened', degree: 'milder' };
};
const amount = (value) => {
    if (typeof value === 'number')
        return value;
    if (typeof value === 'string' && /^-?\d+(?:\.\d+)?%?$/.test(value))
        return Number.parseFloat(value);
    return null;
};
/** A number; not written is weaker than any. To nothing at all is graver than a step. */
const number = (higherIsStronger) => (before, after) => {
    if (before === undefined)
        return { direction: 'strengthened' };
    if (after === undefined)
        return { direction: 'weakened', degree: 'graver' };
    const left = amount(before);
    const right = amount(after);
    if (left === null || right === null)
        return { direction: 'changed' };
    if (left === right)
        return SAME;
    const weaker = higherIsStronger ? right < left : right > left;
    if (!weaker)
        return { direction: 'strengthened' };
    return higherIsStronger && right === 0
        ? { direction: 'weakened', degree: 'graver' }
        : { direction: 'weakened' };
};
/** One of a list of names, strongest first; not written is `absent`, else the weakest. */
const order = (before, after, { rule }) => {
    const names = rule.order ?? [];
    const rank = (value) => {
        if (value === undefined)
            return names.length;
        const at = names.indexOf(String(value));
        return at === -1 ? null : at;
    };
    const left = rank(before);
    const right = rank(after);
    if (left === null || right === null)
        return { direction: 'changed' };
    return left === right ? SAME : weakerIf(right > left);
};
/** Being there is the strong side; another value is merely different. */
const presence = (before, after) => {
    if (before === undefined)
        return { direction: 'strengthened' };
    return after === undefined ? { direction: 'weakened' } : { direction: 'changed' };
};
const absence = (before, after) => {
    if (before === undefined)
        return { direction: 'weakened' };
    return after === undefined ? { direction: 'strengthened' } : { direction: 'changed' };
};
/** A section of check.toml: it counts where it is there and does not say `enabled = false`. */
const section = (before, after) => {
    const on = (value) => value !== undefined && !((0,entries/* isTable */.bI)(value) && value.enabled === false);
    if (on(before) !== on(after))
        return weakerIf(on(before));
    return { direction: 'inside' };
};
/** Ways to let a command fail without anybody noticing. */
const SWALLOWED = /\|\|\s*(?:true|:|exit 0|echo\b)|;\s*(?:true|exit 0)\s*$|--passWithNoTests|--exit-zero/;
/** A command somebody relies on: gone or with its failure swallowed is weaker. */
const command = (before, after) => {
    if (before === undefined)
        return { direction: 'strengthened' };
    if (after === undefined)
        return { direction: 'weakened' };
    const left = SWALLOWED.test(String(before));
    const right = SWALLOWED.test(String(after));
    return left === right ? { direction: 'changed' } : weakerIf(right);
};
const changed = () => ({ direction: 'changed' });
/** The comparators by the names that rules use. */
const COMPARATORS = {
    'lint-level': lintLevel,
    'true-is-strong': comparators_boolean(true),
    'false-is-strong': comparators_boolean(false),
    'higher-is-stronger': number(true),
    'lower-is-stronger': number(false),
    'longer-is-stronger': listed,
    'shorter-is-stronger': excluded,
    'more-codes-are-stronger': codes(true),
    'fewer-codes-are-stronger': codes(false),
    'names-or-any': namesOrAny,
    'any-or-one-of': anyOrOneOf,
    'allowed-only': allowedOnly,
    'allowed-entry': allowedEntry,
    order,
    presence,
    absence,
    section,
    command,
    changed,
    rulesets: rulesets,
    exemption: exemption,
    'later-is-weaker': laterDate,
    'severity-override': severityOverride,
    permissions: permissions,
    'action-ref': actionRef,
    'risky-trigger': riskyTrigger,
    'gate-trigger': gateTrigger,
    'tolerated-failure': toleratedFailure,
    'head-checkout': headCheckout,
    unruled: () => ({ direction: 'inside' }),
    condition: condition,
    'runs-on': runsOn,
    job: job,
    step: step,
    'job-gates': jobGates,
    'job-name': jobName,
    'job-id': jobId,
    'workflow-name': workflowName,
    'inherited-secrets': inheritedSecrets,
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/rule.js
/** Fills in what the family shares. */
const family = (shared, rules) => rules.map((rule) => ({
    files: shared.files,
    ...(shared.source === undefined ? {} : { source: shared.source }),
    ...rule,
    setting: typeof rule.setting === 'string' ? [rule.setting] : rule.setting,
}));

;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/rules.js

const STEPS = ['jobs.*.steps.*', 'runs.steps.*'];
const rules_step = (key) => STEPS.map((at) => `${at}.${key}`);
const SECURE_USE = 'https://docs.github.com/en/actions/reference/security/secure-use';
const SYNTAX = 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax';
const SHA = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8';
/**
 * Workflows and composite actions, as `normalizeWorkflow` writes them out. What no rule has an
 * opinion on is told once for the whole file.
 */
const WORKFLOW_RULES = family({
    files: ['.github/workflows/**', '.github/actions/**', 'action.yml', 'action.yaml'],
    source: SECURE_USE,
}, [
    {
        id: 'workflow/risky-trigger',
        inNewFiles: true,
        title: 'Trigger that strangers can fire',
        setting: [
            'on.pull_request_target',
            'on.workflow_run',
            'on.issue_comment',
            'on.pull_request_comment',
            'on.discussion_comment',
            'on.fork',
        ],
        compare: 'risky-trigger',
        whole: true,
        weakened: 'high',
        graver: 'critical',
        why: 'The workflow runs with the repository’s secrets and a token that may write, on something a stranger did.',
        fix: 'Use pull_request, or keep every step away from what the stranger sent and give the token no permission.',
        source: `${SECURE_USE}#mitigating-the-risks-of-untrusted-code-checkout`,
        examples: { weaker: [undefined, {}], stronger: [{}, undefined] },
    },
    {
        id: 'workflow/gate-trigger',
        title: 'Trigger that gates changes',
        setting: ['on.pull_request', 'on.merge_group', 'on.push'],
        compare: 'gate-trigger',
        whole: true,
        weakened: 'medium',
        graver: 'high',
        milder: 'low',
        why: 'Changes that the workflow does not run on are merged unchecked.',
        source: `${SYNTAX}#on`,
        examples: {},
    },
    {
        id: 'workflow/permissions',
        inNewFiles: true,
        title: 'What the token may do',
        setting: ['permissions', 'jobs.*.permissions'],
        compare: 'permissions',
        whole: true,
        weakened: 'high',
        graver: 'critical',
        milder: 'medium',
        why: 'Everything that runs in the job, every action included, may use the token.',
        fix: 'Give the token only what the job needs, job by job.',
        source: `${SECURE_USE}#principle-of-least-privilege`,
        examples: {
            weaker: [{ contents: 'read' }, { contents: 'write' }],
            stronger: [{ '*': 'write' }, { contents: 'read' }],
        },
    },
    {
        id: 'workflow/action',
        inNewFiles: true,
        title: 'Code that a step runs',
        setting: [...rules_step('uses'), 'jobs.*.uses'],
        compare: 'action-ref',
        weakened: 'high',
        graver: 'high',
        milder: 'medium',
        changed: 'medium',
        why: 'A tag or a branch can be moved to other code by whoever controls the action; only a full commit id cannot.',
        fix: 'Pin the action to the full commit id of a release that was looked at, with the version in a comment.',
        source: `${SECURE_USE}#using-third-party-actions`,
        examples: {
            weaker: [SHA, 'actions/checkout@v5'],
            stronger: ['actions/checkout@v5', SHA],
            other: ['actions/cache@v4', 'actions/cache/restore@v4'],
        },
    },
    {
        id: 'workflow/injection',
        inNewFiles: true,
        title: 'Text of strangers in a script',
        setting: rules_step('injections'),
        compare: 'shorter-is-stronger',
        weakened: 'high',
        graver: 'critical',
        why: 'The expression is put into the script before it runs: a title or branch name becomes code.',
        fix: 'Hand the value over in `env:` and use the variable in the script, quoted.',
        source: `${SECURE_USE}#good-practices-for-mitigating-script-injection-attacks`,
        examples: {
            weaker: [undefined, ['github.event.issue.title']],
            stronger: [['github.event.issue.title'], undefined],
        },
    },
    {
        id: 'workflow/head-checkout',
        inNewFiles: true,
        title: 'Code of a pull request’s author in the workspace',
        setting: rules_step('head-checkout'),
        compare: 'head-checkout',
        weakened: 'critical',
        why: 'The workflow runs with secrets, and now fetches code from whoever opened the pull request.',
        fix: 'Do the part that needs the code in a workflow on pull_request, and hand over only its result.',
        source: `${SECURE_USE}#mitigating-the-risks-of-untrusted-code-checkout`,
        examples: {},
    },
    {
        id: 'workflow/secret-given',
        inNewFiles: true,
        title: 'Secrets that a third party’s action gets',
        setting: rules_step('secrets-given'),
        compare: 'shorter-is-stronger',
        weakened: 'high',
        graver: 'critical',
        why: 'Whoever controls the action can read the secret.',
        fix: 'Keep the secret from the step, or pin the action to a commit that was looked at and exempt it.',
        examples: { weaker: [undefined, ['NPM_TOKEN']], stronger: [['NPM_TOKEN'], undefined] },
    },
    {
        id: 'workflow/inherited-secrets',
        inNewFiles: true,
        title: 'All secrets for the workflow that is called',
        setting: 'jobs.*.secrets',
        compare: 'inherited-secrets',
        whole: true,
        weakened: 'medium',
        graver: 'high',
        why: 'The workflow that is called can read every secret of the repository, needed or not.',
        fix: 'Name the secrets it needs.',
        source: `${SYNTAX}#jobsjob_idsecretsinherit`,
        examples: { weaker: [undefined, 'inherit'], stronger: ['inherit', { TOKEN: 'x' }] },
    },
    {
        id: 'workflow/tolerated-failure',
        title: 'Failure that does not count',
        setting: ['jobs.*.continue-on-error', ...rules_step('continue-on-error')],
        compare: 'tolerated-failure',
        weakened: 'medium',
        graver: 'high',
        milder: 'low',
        why: 'A gate that may fail is green whatever it finds.',
        source: `${SYNTAX}#jobsjob_idcontinue-on-error`,
        examples: { weaker: [undefined, true], stronger: [true, undefined] },
    },
    {
        id: 'workflow/condition',
        title: 'When a gate runs',
        setting: ['jobs.*.if', ...rules_step('if')],
        compare: 'condition',
        weakened: 'high',
        graver: 'high',
        milder: 'medium',
        changed: 'medium',
        why: 'A gate that never runs, or a job that runs although a gate failed, guards nothing.',
        source: `${SYNTAX}#jobsjob_idif`,
        examples: {},
    },
    {
        id: 'workflow/swallowed-failure',
        title: 'Failure of a command that is swallowed',
        setting: rules_step('bypasses'),
        compare: 'shorter-is-stronger',
        weakened: 'high',
        graver: 'high',
        why: 'The command may fail and the step is green all the same.',
        fix: 'Let the command’s failure fail the step.',
        examples: {
            weaker: [undefined, ['npm test || true']],
            stronger: [['npm test || true'], undefined],
        },
    },
    {
        id: 'workflow/gates',
        title: 'What a job guards',
        setting: 'jobs.*.gates',
        compare: 'job-gates',
        weakened: 'medium',
        graver: 'high',
        why: 'Nothing in the workflow runs this kind of check any more.',
        fix: 'Run the check again, here or in another job.',
        examples: {},
    },
    {
        id: 'workflow/needs',
        title: 'Jobs that have to succeed first',
        setting: 'jobs.*.needs',
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'The job no longer waits for the gate before it.',
        source: `${SYNTAX}#jobsjob_idneeds`,
        examples: { weaker: [['test', 'lint'], ['lint']], stronger: [['lint'], ['test', 'lint']] },
    },
    {
        id: 'workflow/environment',
        title: 'Environment of a job',
        setting: 'jobs.*.environment',
        compare: 'presence',
        weakened: 'medium',
        changed: 'medium',
        why: 'Reviewers, waiting times and branch limits of the environment no longer hold for the job.',
        source: 'https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments',
        examples: {
            weaker: ['production', undefined],
            stronger: [undefined, 'production'],
            other: ['production', 'staging'],
        },
    },
    {
        id: 'workflow/runner',
        inNewFiles: true,
        title: 'Machine that a job runs on',
        setting: 'jobs.*.runs-on',
        compare: 'runs-on',
        weakened: 'medium',
        graver: 'high',
        why: 'A self-hosted machine keeps what one job leaves behind for the next; in a public repository strangers can reach it.',
        source: `${SECURE_USE}#hardening-for-self-hosted-runners`,
        examples: {
            weaker: [['ubuntu-latest'], ['self-hosted']],
            stronger: [['self-hosted'], ['ubuntu-latest']],
        },
    },
    {
        id: 'workflow/kept-credentials',
        title: 'Token that checkout leaves in the workspace',
        setting: rules_step('with.persist-credentials'),
        compare: 'false-is-strong',
        absent: true,
        weakened: 'low',
        why: 'Every later step, and every artifact of the workspace, can carry the token off.',
        source: 'https://github.com/actions/checkout#usage',
        examples: { weaker: [false, undefined], stronger: [true, false] },
    },
    {
        id: 'workflow/insecure-commands',
        inNewFiles: true,
        title: 'Commands that were withdrawn for their holes',
        setting: ['env', 'jobs.*.env', ...rules_step('env')].map((at) => `${at}.ACTIONS_ALLOW_UNSECURE_COMMANDS`),
        compare: 'false-is-strong',
        weakened: 'high',
        why: 'Output of any command can then set variables and the path of later steps.',
        source: 'https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/',
        examples: { weaker: [undefined, true], stronger: [true, undefined] },
    },
    {
        id: 'workflow/job-name',
        title: 'Name of a required status check',
        setting: 'jobs.*.name',
        compare: 'job-name',
        weakened: 'medium',
        why: 'A required status check is found by its name; under another name it never reports.',
        examples: {},
    },
    {
        id: 'workflow/job-id',
        title: 'Job under another name',
        setting: 'jobs.*.id',
        compare: 'job-id',
        weakened: 'high',
        why: 'What is required by name is not found under another one.',
        fix: 'Give the job its name back, or write the new one into the standard and the branch’s rules.',
        examples: {},
    },
    {
        id: 'workflow/name',
        title: 'Name of a required workflow',
        setting: 'name',
        compare: 'workflow-name',
        weakened: 'high',
        why: 'The standard requires the workflow by this name; under another one it is not found.',
        fix: 'Give the workflow its name back, or write the new one into the standard.',
        examples: {},
    },
    {
        id: 'workflow/job',
        title: 'Job that guards changes',
        setting: 'jobs.*',
        compare: 'job',
        weakened: 'medium',
        graver: 'high',
        why: 'What the job guarded is no longer checked.',
        fix: 'Put the job back, or say in the standard that it is no longer required.',
        examples: {},
    },
    {
        id: 'workflow/step',
        title: 'Step',
        setting: STEPS,
        compare: 'step',
        weakened: 'low',
        why: 'What the step guarded is asked of its whole job.',
        examples: {},
    },
    {
        id: 'workflow/plain',
        title: 'Everything else in a workflow',
        setting: '**',
        compare: 'unruled',
        weakened: 'low',
        why: 'The workflow does something else than before.',
        examples: {},
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/check-toml-files.js
/** Where rules for check.toml hold: a ruleset is written like one and says it for many repositories. */
const DECLARATIONS = ['check.toml', 'rulesets/*.toml', '**/rulesets/*.toml'];
/** The sections of `[process]` without which changes reach the default branch unseen. */
const check_toml_files_GRAVE = [
    'process.branches',
    'process.ci',
    'process.repo',
    'process.hooks',
    'process.codeowners',
    'process.forbidden_files',
    'process.backups',
    'process.coverage',
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/check-toml-code.js


const TOOL = ['code.*.*', 'code.naming'];
const GRAVE_TOOL = ['code.linting.*', 'code.types.*', 'code.security.*', 'code.coverage_run'];
const enabled = (tables) => tables.map((table) => `${table}.enabled`);
/** `[code]` of check.toml: which tools have to run, and what they have to say. */
const CHECK_TOML_CODE_RULES = family({ files: DECLARATIONS }, [
    {
        id: 'check-toml/code-tool-enabled',
        title: 'A check of linting, types, security or coverage',
        setting: enabled(GRAVE_TOOL),
        compare: 'true-is-strong',
        absent: true,
        weakened: 'high',
        why: 'The tool no longer has to pass; what it guards against goes unnoticed.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/code-minor-tool-enabled',
        title: 'A check of naming, quality or unused code',
        setting: enabled(TOOL),
        compare: 'true-is-strong',
        absent: true,
        weakened: 'medium',
        why: 'The tool no longer has to pass; what it guards against goes unnoticed.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/code-eslint-rule',
        title: 'ESLint rule that is required',
        setting: 'code.linting.eslint.rules.*',
        compare: 'lint-level',
        whole: true,
        weakened: 'medium',
        milder: 'low',
        why: 'A rule that is off, or only warns, no longer keeps a mistake out.',
        source: 'https://eslint.org/docs/latest/use/configure/rules#rule-severities',
        examples: {
            weaker: ['error', 'off'],
            stronger: ['off', 'error'],
            other: [
                { severity: 'error', max: 1 },
                { severity: 'error', max: 2 },
            ],
        },
    },
    {
        id: 'check-toml/code-max-warnings',
        title: 'Warnings that are tolerated',
        setting: 'code.linting.eslint.max-warnings',
        compare: 'lower-is-stronger',
        weakened: 'medium',
        why: 'Warnings that are tolerated pile up.',
        source: 'https://eslint.org/docs/latest/use/command-line-interface#--max-warnings',
        examples: { weaker: [0, 10], stronger: [10, 0] },
    },
    {
        id: 'check-toml/code-ignored-files',
        title: 'Files that a check leaves out',
        setting: [
            'code.linting.*.ignore',
            'code.naming.rules.*.exclude',
            'code.quality.*.exclude',
            'code.*.*.exclude',
        ],
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Files that are left out are not checked at all.',
        examples: {
            weaker: [['dist/**'], ['dist/**', 'src/legacy/**']],
            stronger: [['dist/**', 'src/legacy/**'], ['dist/**']],
        },
    },
    {
        id: 'check-toml/code-checked-files',
        title: 'Files and marks that a check looks at',
        setting: [
            'code.linting.*.files',
            'code.naming.rules.*.extensions',
            'code.quality.*.patterns',
            'code.quality.*.extensions',
        ],
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'What is no longer listed is no longer checked.',
        examples: {
            weaker: [['src/**', 'test/**'], ['src/**']],
            stronger: [['src/**'], ['src/**', 'test/**']],
        },
    },
    {
        id: 'check-toml/code-ruff-select',
        title: 'Ruff rules that are required',
        setting: 'code.linting.ruff.lint.select',
        compare: 'more-codes-are-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'A family of rules that is no longer selected finds nothing.',
        source: 'https://docs.astral.sh/ruff/settings/#lint_select',
        examples: {
            weaker: [
                ['E', 'F', 'S'],
                ['E', 'F'],
            ],
            stronger: [['E'], ['ALL']],
        },
    },
    {
        id: 'check-toml/code-ruff-ignore',
        title: 'Ruff rules that are ignored',
        setting: 'code.linting.ruff.lint.ignore',
        compare: 'fewer-codes-are-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'A rule that is ignored finds nothing.',
        source: 'https://docs.astral.sh/ruff/settings/#lint_ignore',
        examples: { weaker: [[], ['S101']], stronger: [['S101'], []] },
    },
    {
        id: 'check-toml/code-line-length',
        title: 'Length of a line',
        setting: 'code.linting.ruff.line-length',
        compare: 'lower-is-stronger',
        weakened: 'low',
        why: 'Longer lines are harder to review.',
        examples: { weaker: [100, 140], stronger: [140, 100] },
    },
    {
        id: 'check-toml/code-compatibility-flag',
        title: 'Compiler flag of convenience',
        setting: ['code.types.tsc.require.esModuleInterop'],
        compare: 'changed',
        weakened: 'low',
        why: 'It changes how modules are read, not how strictly types are checked.',
        examples: { other: [true, false] },
    },
    {
        id: 'check-toml/code-skip-lib-check',
        title: 'Declaration files that are not checked',
        setting: 'code.types.tsc.require.skipLibCheck',
        compare: 'false-is-strong',
        weakened: 'low',
        why: 'Contradictions between declaration files stay unseen.',
        source: 'https://www.typescriptlang.org/tsconfig/#skipLibCheck',
        examples: { weaker: [false, true], stronger: [true, false] },
    },
    {
        id: 'check-toml/code-strictness',
        title: 'Compiler strictness that is required',
        setting: 'code.types.tsc.require.*',
        compare: 'true-is-strong',
        absent: false,
        weakened: 'high',
        why: 'The compiler no longer has to reject a whole class of mistakes.',
        source: 'https://www.typescriptlang.org/tsconfig/#strict',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/code-coverage-threshold',
        title: 'Coverage that is required',
        setting: 'code.coverage_run.min_threshold',
        compare: 'higher-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Less of the code has to be tested.',
        examples: { weaker: [80, 50], stronger: [50, 80] },
    },
    {
        id: 'check-toml/code-coverage-command',
        title: 'How coverage is measured',
        setting: ['code.coverage_run.command', 'code.coverage_run.runner'],
        compare: 'command',
        weakened: 'medium',
        changed: 'low',
        why: 'Coverage is measured by another command, or its failure is swallowed.',
        examples: {
            weaker: ['npm test', 'npm test || true'],
            stronger: ['npm test || true', 'npm test'],
        },
    },
    {
        id: 'check-toml/code-secrets-scan-mode',
        title: 'How much is searched for secrets',
        setting: 'code.security.secrets.scan_mode',
        compare: 'order',
        order: ['full', 'branch', 'files', 'staged'],
        absent: 'branch',
        weakened: 'high',
        why: 'A secret outside what is searched is not found.',
        examples: { weaker: ['full', 'staged'], stronger: ['staged', 'full'] },
    },
    {
        id: 'check-toml/code-secrets-base-branch',
        title: 'Branch that a secret scan starts from',
        setting: 'code.security.secrets.base_branch',
        compare: 'changed',
        weakened: 'medium',
        changed: 'medium',
        why: 'Commits before the base branch are not searched.',
        examples: { other: ['main', 'develop'] },
    },
    {
        id: 'check-toml/code-audit-exclude-dev',
        title: 'Development dependencies left out of the audit',
        setting: 'code.security.pnpmaudit.exclude_dev',
        compare: 'false-is-strong',
        absent: true,
        weakened: 'medium',
        why: 'Vulnerable development dependencies run in builds and are no longer reported.',
        examples: { weaker: [false, true], stronger: [true, false] },
    },
    {
        id: 'check-toml/code-naming-routes',
        title: 'Names of dynamic routes',
        setting: 'code.naming.rules.*.allow_dynamic_routes',
        compare: 'false-is-strong',
        weakened: 'low',
        why: 'More names are let through.',
        examples: { weaker: [false, true], stronger: [true, false] },
    },
    {
        id: 'check-toml/code-naming-rule',
        title: 'Naming rule',
        setting: 'code.naming.rules.*',
        compare: 'presence',
        weakened: 'low',
        why: 'Files it covered may be named anyhow.',
        examples: {
            weaker: [{ extensions: ['ts'] }, undefined],
            stronger: [undefined, { extensions: ['ts'] }],
        },
    },
    {
        id: 'check-toml/code-tracked-dependencies',
        title: 'Extra files that are tracked',
        setting: ['code.**.dependencies'],
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'Changes to a file that is no longer tracked are not told.',
        examples: { weaker: [['eslint.local.js'], []], stronger: [[], ['eslint.local.js']] },
    },
    {
        id: 'check-toml/code-tool',
        title: 'A check of linting, types, security or coverage',
        setting: GRAVE_TOOL,
        compare: 'section',
        weakened: 'high',
        why: 'The tool no longer has to pass; what it guards against goes unnoticed.',
        examples: { weaker: [{ enabled: true }, undefined], stronger: [undefined, { enabled: true }] },
    },
    {
        id: 'check-toml/code-minor-tool',
        title: 'A check of naming, quality or unused code',
        setting: ['code.unused.*', 'code.quality.*', 'code.naming'],
        compare: 'section',
        weakened: 'medium',
        why: 'The tool no longer has to pass; what it guards against goes unnoticed.',
        examples: { weaker: [{ enabled: true }, undefined], stronger: [undefined, { enabled: true }] },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/check-toml-drift.js



/** `[extends]`, `[drift]`, `[infra]`, `[monorepo]` and `[mcp]` of check.toml. */
const CHECK_TOML_DRIFT_RULES = family({ files: DECLARATIONS }, [
    {
        id: 'check-toml/rulesets',
        title: 'Rulesets that are extended',
        setting: 'extends.rulesets',
        compare: 'rulesets',
        weakened: 'high',
        graver: 'high',
        changed: 'medium',
        why: 'Everything a ruleset asks for stops being asked for when it is dropped or swapped for that of a laxer tier.',
        fix: 'Extend the ruleset of the repository’s tier again.',
        examples: {
            weaker: [['typescript-production'], ['typescript-internal']],
            stronger: [['typescript-internal'], ['typescript-production']],
            other: [['python-internal'], ['typescript-internal']],
        },
    },
    {
        id: 'check-toml/registry',
        title: 'Registry of rulesets',
        setting: 'extends.registry',
        compare: 'presence',
        weakened: 'high',
        changed: 'high',
        why: 'The registry decides what every ruleset says; another one, or another ref of it, may say less.',
        fix: 'Point the registry back at the organization’s own, at the ref that was agreed.',
        examples: {
            weaker: ['github:acme/standards@v3', undefined],
            stronger: [undefined, 'github:acme/standards@v3'],
            other: ['github:acme/standards@v3', 'github:someone/standards'],
        },
    },
    {
        id: 'check-toml/drift-exemption',
        inNewFiles: true,
        title: 'Exemption',
        setting: 'drift.exempt.*',
        compare: 'exemption',
        weakened: 'medium',
        graver: 'high',
        why: 'What an exemption covers is reported but no longer counts; one that covers nearly everything, or hardly ends, switches checks off.',
        fix: 'If it is meant, and no wider than what is really accepted, with an end within a year, close the issue. Otherwise narrow it, or remove it.',
        examples: {
            weaker: [
                undefined,
                {
                    check: 'code/workflows',
                    subject: 'jobs.test',
                    reason: 'r',
                    owner: '@a',
                    expires: '2026-12-01',
                },
            ],
            stronger: [
                {
                    check: 'code/workflows',
                    subject: 'jobs.test',
                    reason: 'r',
                    owner: '@a',
                    expires: '2026-12-01',
                },
                undefined,
            ],
        },
    },
    {
        id: 'check-toml/drift-exemption-expiry',
        title: 'End of an exemption',
        setting: 'drift.exempt.*.expires',
        compare: 'later-is-weaker',
        weakened: 'medium',
        graver: 'high',
        why: 'An exemption that is put off again and again has become the rule.',
        fix: 'Repair what is exempted, or agree on the new date.',
        examples: {
            weaker: ['2026-12-01', '2027-02-01'],
            stronger: ['2027-02-01', '2026-12-01'],
        },
    },
    {
        id: 'check-toml/drift-watch',
        title: 'Files that are watched beside those of the sections',
        setting: 'drift.watch',
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'Changes to a file that is no longer watched are not told.',
        examples: { weaker: [['.golangci.yml'], []], stronger: [[], ['.golangci.yml']] },
    },
    {
        id: 'check-toml/drift-severity-level',
        title: 'Severity given by an override',
        setting: 'drift.severity.*.severity',
        compare: 'order',
        order: finding/* SEVERITIES */.oC,
        weakened: 'medium',
        why: 'A finding that is graded lower is told later, or not at all.',
        examples: { weaker: ['high', 'low'], stronger: ['low', 'high'] },
    },
    {
        id: 'check-toml/drift-severity',
        inNewFiles: true,
        title: 'Severity override',
        setting: 'drift.severity.*',
        compare: 'severity-override',
        weakened: 'medium',
        changed: 'low',
        why: 'A finding that is graded low or info is hardly ever told.',
        examples: {
            weaker: [undefined, { check: 'code/*', subject: '*', severity: 'info' }],
            stronger: [{ check: 'code/*', subject: '*', severity: 'info' }, undefined],
        },
    },
    {
        id: 'check-toml/drift-limits-exempt',
        title: 'Highest severity a repository may exempt by itself',
        setting: ['drift.limits.*.exempt', 'drift.limits.exempt'],
        compare: 'order',
        order: [...finding/* SEVERITIES */.oC].reverse(),
        weakened: 'high',
        why: 'Repositories can then switch graver findings off without the organization.',
        examples: { weaker: ['low', 'critical'], stronger: ['critical', 'low'] },
    },
    {
        id: 'check-toml/drift-limits',
        inNewFiles: true,
        title: 'Limits on what a repository may ask of the central token',
        setting: ['drift.limits.**.registries', 'drift.limits.**.accounts', 'drift.limits.**.stacks'],
        compare: 'shorter-is-stronger',
        weakened: 'high',
        graver: 'critical',
        why: 'Every entry is something that the central token or role does when a repository asks for it.',
        examples: {
            weaker: [['github:acme/*'], ['github:acme/*', 'github:other/*']],
            stronger: [['github:acme/*', 'github:other/*'], ['github:acme/*']],
        },
    },
    {
        id: 'check-toml/infra-enabled',
        title: 'Infrastructure scan',
        setting: 'infra.enabled',
        compare: 'true-is-strong',
        absent: true,
        weakened: 'high',
        why: 'Deployed infrastructure is no longer compared with what was declared.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/infra-section',
        title: 'Infrastructure scan',
        setting: 'infra',
        compare: 'section',
        weakened: 'high',
        why: 'Deployed infrastructure is no longer compared with what was declared.',
        examples: {
            weaker: [{ path: './infra' }, undefined],
            stronger: [undefined, { path: './infra' }],
        },
    },
    {
        id: 'check-toml/infra-accounts',
        title: 'Account that is scanned',
        setting: 'infra.accounts.*',
        compare: 'presence',
        weakened: 'high',
        changed: 'high',
        why: 'Another account, or none, is looked at; what runs in the old one is no longer watched.',
        examples: {
            weaker: ['333333333333', undefined],
            stronger: [undefined, '333333333333'],
            other: ['333333333333', '444444444444'],
        },
    },
    {
        id: 'check-toml/infra-scope',
        title: 'Stacks and regions that are scanned',
        setting: ['infra.stacks', 'infra.regions'],
        compare: 'longer-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Stacks and regions that are not listed are not looked at.',
        examples: {
            weaker: [['eu-west-2', 'us-east-1'], ['eu-west-2']],
            stronger: [['eu-west-2'], ['eu-west-2', 'us-east-1']],
        },
    },
    {
        id: 'check-toml/infra-source',
        title: 'Where the declared infrastructure stands',
        setting: ['infra.path', 'infra.manifest', 'infra.tags.*', 'infra.deployed.*'],
        compare: 'changed',
        weakened: 'medium',
        changed: 'medium',
        why: 'What is compared with the account is read from somewhere else.',
        examples: { other: ['./infra', './deploy'] },
    },
    {
        id: 'check-toml/monorepo-exclude',
        title: 'Packages that need no standard',
        setting: 'monorepo.exclude',
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Packages that are excluded are not held to any standard.',
        examples: { weaker: [[], ['packages/new']], stronger: [['packages/new'], []] },
    },
    {
        id: 'check-toml/standards-source',
        title: 'Source of standards for assistants',
        setting: 'mcp.standards.source',
        compare: 'changed',
        weakened: 'low',
        changed: 'low',
        why: 'Assistants are told other standards.',
        examples: { other: ['github:acme/standards', 'github:other/standards'] },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/check-toml-guards.js


const RULESET = ['process.repo.ruleset', 'process.branches'];
const both = (key) => RULESET.map((table) => `${table}.${key}`);
/** `[process]` of check.toml, what guards the default branch: reviews, checks, hooks, owners. */
const CHECK_TOML_GUARD_RULES = family({ files: DECLARATIONS }, [
    {
        id: 'check-toml/process-section-enabled',
        title: 'A guard of branches, reviews, workflows or hooks',
        setting: check_toml_files_GRAVE.map((table) => `${table}.enabled`),
        compare: 'true-is-strong',
        absent: true,
        weakened: 'high',
        why: 'What the section asks for is no longer asked for.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/process-minor-section-enabled',
        title: 'A rule of the process',
        setting: 'process.*.enabled',
        compare: 'true-is-strong',
        absent: true,
        weakened: 'medium',
        why: 'What the section asks for is no longer asked for.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/process-required-reviews',
        title: 'Approvals that a pull request needs',
        setting: both('required_reviews'),
        compare: 'higher-is-stronger',
        weakened: 'high',
        why: 'Fewer people see a change before it is merged.',
        source: 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets',
        examples: { weaker: [2, 1], stronger: [1, 2] },
    },
    {
        id: 'check-toml/process-status-checks',
        title: 'Status checks that have to pass',
        setting: both('require_status_checks'),
        compare: 'names-or-any',
        weakened: 'high',
        changed: 'medium',
        why: 'A change can be merged although the check fails.',
        examples: {
            weaker: [['test', 'lint'], ['test']],
            stronger: [false, true],
            other: [true, ['test']],
        },
    },
    {
        id: 'check-toml/process-tag-patterns',
        title: 'Tags that are protected',
        setting: 'process.repo.tag_protection.patterns',
        compare: 'longer-is-stronger',
        weakened: 'high',
        why: 'A tag that is not protected can be moved to other code.',
        examples: { weaker: [['v*', 'release/*'], ['v*']], stronger: [['v*'], ['v*', 'release/*']] },
    },
    {
        id: 'check-toml/process-protection',
        title: 'Protection of the default branch',
        setting: [
            ...[
                'protection',
                'dismiss_stale_reviews',
                'require_code_owner_reviews',
                'require_branches_up_to_date',
                'require_signed_commits',
                'enforce_admins',
                'require_linear_history',
                'require_last_push_approval',
                'require_conversation_resolution',
                'block_force_pushes',
            ].flatMap(both),
            'process.repo.require_branch_protection',
            'process.repo.require_codeowners',
            'process.repo.tag_protection.*',
        ],
        compare: 'true-is-strong',
        weakened: 'high',
        why: 'One more way past review to the default branch or to a release tag.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/process-history',
        title: 'Rewriting or deleting the default branch',
        setting: ['allow_force_pushes', 'allow_deletions'].flatMap(both),
        compare: 'false-is-strong',
        absent: true,
        weakened: 'high',
        why: 'What was reviewed can be replaced, or be gone, without a trace.',
        source: 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets',
        examples: { weaker: [false, undefined], stronger: [true, false] },
    },
    {
        id: 'check-toml/process-enforcement',
        title: 'Whether the ruleset is enforced',
        setting: both('enforcement'),
        compare: 'order',
        order: ['active', 'evaluate', 'disabled'],
        absent: 'active',
        weakened: 'high',
        why: 'A ruleset that is only evaluated, or disabled, stops nobody.',
        examples: { weaker: ['active', 'evaluate'], stronger: ['disabled', 'active'] },
    },
    {
        id: 'check-toml/process-bypass-mode',
        title: 'How a bypass works',
        setting: both('bypass_actors.*.bypass_mode'),
        compare: 'order',
        order: ['pull_request', 'always'],
        absent: 'always',
        weakened: 'high',
        why: 'With `always` even pushes go past the rules.',
        examples: { weaker: ['pull_request', 'always'], stronger: ['always', 'pull_request'] },
    },
    {
        id: 'check-toml/process-bypass',
        title: 'Who may bypass the ruleset',
        setting: both('bypass_actors.*'),
        compare: 'allowed-entry',
        weakened: 'high',
        why: 'Whoever may bypass the rules is not held by them.',
        examples: {
            weaker: [undefined, { actor_type: 'Team', actor_id: 7 }],
            stronger: [{ actor_type: 'Team', actor_id: 7 }, undefined],
        },
    },
    {
        id: 'check-toml/process-bypass-list',
        title: 'The list of who may bypass the ruleset',
        setting: both('bypass_actors'),
        compare: 'allowed-only',
        weakened: 'high',
        why: 'Without the list nobody asks who may bypass; with more on it, more may.',
        examples: {
            weaker: [[], undefined],
            stronger: [undefined, []],
        },
    },
    {
        id: 'check-toml/process-protected-names',
        title: 'Branches and tags that are protected',
        setting: ['process.hooks.protected_branches'],
        compare: 'longer-is-stronger',
        weakened: 'high',
        why: 'What is no longer listed can be pushed to.',
        examples: {
            weaker: [['main', 'release'], ['main']],
            stronger: [['main'], ['main', 'release']],
        },
    },
    {
        id: 'check-toml/process-required-gates',
        title: 'Workflows, jobs, actions, commands and hooks that are required',
        setting: [
            'process.ci.required_workflows',
            'process.ci.require_workflows',
            'process.ci.jobs.*',
            'process.ci.actions.*',
            'process.ci.commands.*',
            'process.ci.commands.*.*',
            'process.hooks.require_hooks',
            'process.hooks.required_hooks',
            'process.hooks.commands.*',
        ],
        compare: 'longer-is-stronger',
        weakened: 'high',
        why: 'What is not required can be removed without anybody noticing.',
        examples: { weaker: [['test', 'lint'], ['test']], stronger: [['test'], ['test', 'lint']] },
    },
    {
        id: 'check-toml/process-husky',
        title: 'Hooks that are installed with the repository',
        setting: 'process.hooks.require_husky',
        compare: 'true-is-strong',
        absent: true,
        weakened: 'medium',
        why: 'Without it, hooks run only where somebody installed them by hand.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/process-owners',
        title: 'Owners of a part of the repository',
        setting: ['process.codeowners.rules.*.owners'],
        compare: 'longer-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Fewer owners are asked to review a change there.',
        examples: { weaker: [['@a', '@b'], ['@a']], stronger: [['@a'], ['@a', '@b']] },
    },
    {
        id: 'check-toml/process-owned-part',
        title: 'Part of the repository with owners',
        setting: 'process.codeowners.rules.*',
        compare: 'presence',
        weakened: 'medium',
        why: 'Changes there no longer ask its owners for a review.',
        examples: {
            weaker: [{ pattern: 'infra/', owners: ['@a'] }, undefined],
            stronger: [undefined, { pattern: 'infra/', owners: ['@a'] }],
        },
    },
    {
        id: 'check-toml/process-required-files',
        title: 'Files that must be there',
        setting: 'process.required_files.files',
        compare: 'longer-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'What is not required can be deleted without anybody noticing.',
        examples: {
            weaker: [['SECURITY.md', 'LICENSE'], ['LICENSE']],
            stronger: [['LICENSE'], ['SECURITY.md', 'LICENSE']],
        },
    },
    {
        id: 'check-toml/process-forbidden-files',
        title: 'Files that must not be there',
        setting: 'process.forbidden_files.files',
        compare: 'longer-is-stronger',
        weakened: 'high',
        why: 'Files such as keys or dumps may be committed.',
        examples: { weaker: [['*.pem', '.env'], ['.env']], stronger: [['.env'], ['*.pem', '.env']] },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/check-toml-labels.js


/** `[process]` of check.toml, what issues and pull requests are sorted and described by. */
const CHECK_TOML_LABEL_RULES = family({ files: DECLARATIONS }, [
    {
        id: 'check-toml/process-issue-labels',
        title: 'Labels that every issue carries',
        setting: 'process.issues.require_labels',
        compare: 'any-or-one-of',
        weakened: 'low',
        why: 'An issue without them is found by nobody who sorts by label.',
        examples: { weaker: [['bug', 'task'], true], stronger: [true, ['bug', 'task']] },
    },
    {
        id: 'check-toml/process-label-groups',
        title: 'Groups of labels of which an issue carries exactly one',
        setting: 'process.issues.one_of',
        compare: 'longer-is-stronger',
        weakened: 'low',
        why: 'An issue can be of no kind, or of two at once.',
        examples: {
            weaker: [
                [
                    ['p1', 'p2'],
                    ['bug', 'task'],
                ],
                [['p1', 'p2']],
            ],
            stronger: [undefined, [['p1', 'p2']]],
        },
    },
    {
        id: 'check-toml/process-labels',
        title: 'Labels that must exist',
        setting: 'process.labels.required',
        compare: 'longer-is-stronger',
        weakened: 'low',
        why: 'What is sorted by a label is lost with it.',
        examples: { weaker: [['bug', 'security'], ['bug']], stronger: [['bug'], ['bug', 'security']] },
    },
    {
        id: 'check-toml/process-label',
        title: 'Label that must exist',
        setting: 'process.labels.required.*',
        compare: 'presence',
        weakened: 'low',
        why: 'What is sorted by a label is lost with it.',
        examples: {
            weaker: [{ name: 'security', color: 'd73a4a' }, undefined],
            stronger: [undefined, { name: 'security', color: 'd73a4a' }],
        },
    },
    {
        id: 'check-toml/process-templates',
        title: 'Templates for pull requests and issues',
        setting: ['process.templates.pull_request', 'process.templates.issue'],
        compare: 'true-is-strong',
        weakened: 'low',
        why: 'Without one, what reviewers need to know is left to chance.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/check-toml-process.js


/** `[process]` of check.toml, the rest: what commits, documents and changesets have to carry. */
const CHECK_TOML_PROCESS_RULES = family({ files: DECLARATIONS }, [
    {
        id: 'check-toml/process-let-off',
        title: 'Paths, branches and authors that a rule lets off',
        setting: [
            'process.*.ignore',
            'process.*.exclude',
            'process.*.exclude_paths',
            'process.*.exclude_patterns',
            'process.*.exclude_authors',
            'process.*.allowlist',
        ],
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'What is let off is not held to the rule at all.',
        examples: { weaker: [[], ['vendor/**']], stronger: [['vendor/**'], []] },
    },
    {
        id: 'check-toml/process-required-paths',
        title: 'Where changesets and documents are required',
        setting: [
            'process.changesets.require_for_paths',
            'process.docs.coverage_paths',
            'process.docs.types.*.required_sections',
            'process.docs.types.*.frontmatter',
            'process.pr.issue_keywords',
        ],
        compare: 'longer-is-stronger',
        weakened: 'low',
        why: 'What is no longer listed is no longer asked for.',
        examples: {
            weaker: [['packages/**', 'apps/**'], ['packages/**']],
            stronger: [['packages/**'], ['packages/**', 'apps/**']],
        },
    },
    {
        id: 'check-toml/process-merge-commits',
        title: 'Whether merge commits are judged too',
        setting: 'process.commits.include_merges',
        compare: 'true-is-strong',
        weakened: 'low',
        why: 'A change can hide behind the message of a merge.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/process-requirement',
        title: 'What commits, branches, pull requests and changesets have to carry',
        setting: ['process.*.require_*', 'process.*.conventional', 'process.*.validate_format'],
        compare: 'true-is-strong',
        weakened: 'medium',
        why: 'Changes can no longer be traced to what asked for them.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/process-allowed-names',
        title: 'Types of commits and bumps that are allowed',
        setting: ['process.commits.types', 'process.changesets.allowed_bump_types'],
        compare: 'shorter-is-stronger',
        weakened: 'low',
        why: 'More is let through.',
        examples: {
            weaker: [
                ['feat', 'fix'],
                ['feat', 'fix', 'misc'],
            ],
            stronger: [['feat', 'misc'], ['feat']],
        },
    },
    {
        id: 'check-toml/process-pattern',
        title: 'Form of names and messages',
        setting: ['process.*.pattern', 'process.*.issue_pattern'],
        compare: 'presence',
        weakened: 'medium',
        changed: 'medium',
        why: 'A looser pattern lets everything through.',
        examples: {
            weaker: ['^feat/', undefined],
            stronger: [undefined, '^feat/'],
            other: ['^feat/', '.*'],
        },
    },
    {
        id: 'check-toml/process-coverage-threshold',
        title: 'Coverage that is required',
        setting: ['process.coverage.min_threshold', 'process.docs.min_coverage'],
        compare: 'higher-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Less has to be tested or described.',
        examples: { weaker: [80, 50], stronger: [50, 80] },
    },
    {
        id: 'check-toml/process-coverage-enforcement',
        title: 'Where coverage is enforced',
        setting: 'process.coverage.enforce_in',
        compare: 'order',
        order: ['both', 'ci', 'config'],
        absent: 'config',
        weakened: 'medium',
        why: 'A threshold that only stands in a file holds nobody up.',
        examples: { weaker: ['both', 'config'], stronger: ['config', 'ci'] },
    },
    {
        id: 'check-toml/process-docs-enforcement',
        title: 'Whether missing documents block',
        setting: 'process.docs.enforcement',
        compare: 'order',
        order: ['block', 'warn'],
        absent: 'warn',
        weakened: 'low',
        why: 'A warning is passed over.',
        examples: { weaker: ['block', 'warn'], stronger: ['warn', 'block'] },
    },
    {
        id: 'check-toml/process-backup-age',
        title: 'Age of the newest backup',
        setting: 'process.backups.max_age_hours',
        compare: 'lower-is-stronger',
        weakened: 'medium',
        why: 'More is lost when the backup is needed.',
        examples: { weaker: [24, 72], stronger: [72, 24] },
    },
    {
        id: 'check-toml/process-backup-place',
        title: 'Where backups are looked for',
        setting: ['process.backups.bucket', 'process.backups.prefix', 'process.backups.region'],
        compare: 'presence',
        weakened: 'medium',
        changed: 'medium',
        why: 'Backups elsewhere are no longer watched.',
        examples: {
            weaker: ['acme-backups', undefined],
            stronger: [undefined, 'acme-backups'],
            other: ['acme-backups', 'tmp'],
        },
    },
    {
        id: 'check-toml/process-ruleset-target',
        title: 'Branch or workflow that a rule is about',
        setting: [
            'process.repo.ruleset.branch',
            'process.repo.ruleset.name',
            'process.branches.branch',
            'process.branches.ruleset',
            'process.coverage.ci_workflow',
            'process.coverage.ci_job',
        ],
        compare: 'changed',
        weakened: 'medium',
        changed: 'medium',
        why: 'The old one is no longer guarded.',
        examples: { other: ['main', 'develop'] },
    },
    {
        id: 'check-toml/process-size-limit',
        title: 'How large a change or document may be',
        setting: [
            'process.pr.max_files',
            'process.pr.max_lines',
            'process.commits.max_subject_length',
            'process.docs.max_*',
            'process.docs.staleness_days',
        ],
        compare: 'lower-is-stronger',
        weakened: 'low',
        why: 'What is larger is read less carefully.',
        examples: { weaker: [20, 50], stronger: [50, 20] },
    },
    {
        id: 'check-toml/process-minimum-length',
        title: 'How much has to be said',
        setting: 'process.*.min_description_length',
        compare: 'higher-is-stronger',
        weakened: 'low',
        why: 'A change is described in fewer words.',
        examples: { weaker: [20, 5], stronger: [5, 20] },
    },
]);
/** The sections of `[process]` as a whole. */
const CHECK_TOML_SECTION_RULES = family({ files: DECLARATIONS }, [
    {
        id: 'check-toml/process-ruleset',
        title: 'Protection as a whole',
        setting: ['process.repo.ruleset', 'process.repo.tag_protection'],
        compare: 'section',
        weakened: 'high',
        why: 'Nothing is asked of the branch, or of release tags, any more.',
        examples: {
            weaker: [{ required_reviews: 2 }, undefined],
            stronger: [undefined, { required_reviews: 2 }],
        },
    },
    {
        id: 'check-toml/process-section',
        title: 'A guard of branches, reviews, workflows or hooks',
        setting: check_toml_files_GRAVE,
        compare: 'section',
        weakened: 'high',
        why: 'What the section asks for is no longer asked for.',
        examples: {
            weaker: [{ protection: true }, undefined],
            stronger: [undefined, { protection: true }],
        },
    },
    {
        id: 'check-toml/process-minor-section',
        title: 'A rule of the process',
        setting: 'process.*',
        compare: 'section',
        weakened: 'medium',
        why: 'What the section asks for is no longer asked for.',
        examples: {
            weaker: [{ conventional: true }, undefined],
            stronger: [undefined, { conventional: true }],
        },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/coverage.js

const FILES = [
    'jest.config.json',
    'vitest.config.json',
    '*jest*.json',
    '.nycrc',
    '.nycrc.*',
    '.c8rc',
    '.c8rc.json',
    'coverage.json',
    'package.json',
];
const at = (...keys) => keys.flatMap((key) => [key, `jest.${key}`, `nyc.${key}`, `c8.${key}`]);
/** In package.json these words have other meanings at the root. */
const below = (...keys) => keys.flatMap((key) => [`jest.${key}`, `nyc.${key}`, `c8.${key}`]);
/** Jest, nyc and c8 where their settings are data. */
const COVERAGE_RULES = family({ files: FILES, source: 'https://jestjs.io/docs/configuration#coveragethreshold-object' }, [
    {
        id: 'coverage/threshold',
        title: 'Coverage that is required',
        setting: [
            ...at('coverageThreshold.**'),
            ...at('test.coverage.thresholds.**', 'lines', 'branches', 'functions', 'statements'),
        ],
        compare: 'higher-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Less of the code has to be tested.',
        examples: { weaker: [80, 60], stronger: [60, 80] },
    },
    {
        id: 'coverage/enforced',
        title: 'Whether coverage is enforced',
        setting: at('check-coverage', 'per-file', 'all', 'collectCoverage'),
        compare: 'true-is-strong',
        weakened: 'medium',
        why: 'A threshold that nothing checks holds nobody up.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'coverage/let-off',
        title: 'Code and tests that are left out',
        setting: [...at('coveragePathIgnorePatterns', 'testPathIgnorePatterns'), ...below('exclude')],
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'What is left out need not be tested.',
        examples: { weaker: [[], ['src/legacy']], stronger: [['src/legacy'], []] },
    },
    {
        id: 'coverage/excluded',
        title: 'Code and tests that are left out',
        files: FILES.filter((name) => name !== 'package.json'),
        setting: 'exclude',
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'What is left out need not be tested.',
        examples: { weaker: [[], ['src/legacy']], stronger: [['src/legacy'], []] },
    },
    {
        id: 'coverage/measured',
        title: 'Code that is measured, tests that run',
        setting: [
            ...at('collectCoverageFrom', 'testMatch', 'roots', 'projects'),
            ...below('include'),
        ],
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'What is no longer listed is not measured.',
        examples: {
            weaker: [['src/**', 'lib/**'], ['src/**']],
            stronger: [['src/**'], ['src/**', 'lib/**']],
        },
    },
    {
        id: 'coverage/no-tests',
        title: 'Passing without tests',
        setting: at('passWithNoTests'),
        compare: 'false-is-strong',
        weakened: 'medium',
        why: 'A run that finds no tests is green.',
        examples: { weaker: [false, true], stronger: [true, false] },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/eslint.js

const RC = [
    '.eslintrc',
    '.eslintrc.*',
    'package.json',
    '*eslint*.json',
    '*eslint*.yml',
    '*eslint*.yaml',
    '.oxlintrc.json',
];
/** The same setting at the root, in an override, and below `eslintConfig` in package.json. */
const eslint_at = (key) => [
    key,
    `overrides.*.${key}`,
    `eslintConfig.${key}`,
    `eslintConfig.overrides.*.${key}`,
];
const source = 'https://eslint.org/docs/latest/use/configure/configuration-files-deprecated';
/** ESLint's settings where they are data (`.eslintrc.*`, package.json); code is compared as text. */
const ESLINT_RULES = family({ files: RC, source }, [
    {
        id: 'eslint/rule',
        title: 'ESLint rule',
        setting: eslint_at('rules.*'),
        files: RC.filter((name) => name !== 'package.json'),
        compare: 'lint-level',
        whole: true,
        weakened: 'medium',
        milder: 'low',
        why: 'A rule that is off, or only warns, no longer keeps a mistake out.',
        source: 'https://eslint.org/docs/latest/use/configure/rules#rule-severities',
        examples: {
            weaker: [2, 'off'],
            stronger: ['warn', ['error', { allow: ['info'] }]],
            other: [
                ['error', { max: 1 }],
                ['error', { max: 9 }],
            ],
        },
    },
    {
        id: 'eslint/package-rule',
        title: 'ESLint rule',
        setting: ['eslintConfig.rules.*', 'eslintConfig.overrides.*.rules.*'],
        files: ['package.json'],
        compare: 'lint-level',
        whole: true,
        weakened: 'medium',
        milder: 'low',
        why: 'A rule that is off, or only warns, no longer keeps a mistake out.',
        examples: { weaker: ['error', 'warn'], stronger: ['off', 1] },
    },
    {
        id: 'eslint/extends',
        title: 'Shared ESLint configurations',
        setting: ['extends', 'overrides.*.extends'],
        files: RC.filter((name) => name !== 'package.json'),
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'All rules of a shared configuration that is dropped are off.',
        examples: {
            weaker: [['eslint:recommended', 'acme'], ['acme']],
            stronger: ['acme', ['acme', 'acme/strict']],
        },
    },
    {
        id: 'eslint/plugins',
        title: 'ESLint plugins',
        setting: ['plugins', 'overrides.*.plugins', 'eslintConfig.plugins', 'eslintConfig.extends'],
        compare: 'longer-is-stronger',
        weakened: 'low',
        why: 'The rules of a plugin that is dropped no longer run.',
        examples: { weaker: [['security'], []], stronger: [[], ['security']] },
    },
    {
        id: 'eslint/ignored-files',
        title: 'Files that ESLint leaves out',
        setting: [...eslint_at('ignorePatterns'), ...eslint_at('excludedFiles'), 'eslintIgnore'],
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Files that are left out are not checked at all.',
        examples: {
            weaker: [['dist'], ['dist', 'src/legacy']],
            stronger: [['dist', 'src/legacy'], ['dist']],
        },
    },
    {
        id: 'eslint/comments',
        title: 'Comments that switch rules off',
        setting: [...eslint_at('noInlineConfig'), ...eslint_at('reportUnusedDisableDirectives')],
        compare: 'true-is-strong',
        weakened: 'low',
        why: 'Comments can switch rules off, or linger when nothing is left to switch off.',
        examples: { weaker: [true, false], stronger: [undefined, true] },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/generic.js

/** For files of which nothing more is known: words that mean the same in nearly every tool. */
const GENERIC_RULES = family({ files: ['*'] }, [
    {
        id: 'generic/let-off',
        title: 'What a check leaves out',
        setting: [
            'ignore',
            'ignored',
            'ignores',
            'ignore-*',
            'exclude',
            'excludes',
            'excluded',
            'exclude-*',
            'allowlist',
            'allow-list',
            'skip',
            'skips',
            'suppressions',
            'baseline',
        ].map((key) => `**.${key}`),
        compare: 'shorter-is-stronger',
        weakened: 'low',
        graver: 'medium',
        why: 'What is left out is not checked.',
        examples: { weaker: [[], ['legacy']], stronger: [['legacy'], []] },
    },
    {
        id: 'generic/enabled',
        title: 'Whether something is switched on',
        setting: [
            '**.enabled',
            '**.strict',
            '**.enforce',
            '**.required',
            '**.fail-on-error',
            '**.failOnError',
        ],
        compare: 'true-is-strong',
        weakened: 'low',
        why: 'A check that is off finds nothing.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'generic/disabled',
        title: 'Whether something is switched off',
        setting: ['**.disabled', '**.disable', '**.allow-failure', '**.allow_failure'],
        compare: 'false-is-strong',
        weakened: 'low',
        why: 'A check that is off finds nothing.',
        examples: { weaker: [false, true], stronger: [true, false] },
    },
    {
        id: 'generic/threshold',
        title: 'Threshold',
        setting: ['**.threshold', '**.thresholds.*', '**.min_*', '**.minimum*', '**.fail_under'],
        compare: 'higher-is-stronger',
        weakened: 'low',
        why: 'Less is enough to pass.',
        examples: { weaker: [80, 50], stronger: [50, 80] },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/gitleaks.js

const LISTS = ['allowlist', 'allowlists.*', 'rules.*.allowlist', 'rules.*.allowlists.*'];
/** Gitleaks: what is searched for, and what is let off. */
const GITLEAKS_RULES = family({
    files: ['.gitleaks.toml', 'gitleaks.toml', '*gitleaks*.toml'],
    source: 'https://github.com/gitleaks/gitleaks#configuration',
}, [
    {
        id: 'gitleaks/allowed',
        inNewFiles: true,
        atMostInNewFiles: 'medium',
        title: 'Secrets that are let off',
        setting: LISTS.flatMap((list) => ['paths', 'regexes', 'stopwords', 'commits'].map((key) => `${list}.${key}`)),
        compare: 'shorter-is-stronger',
        weakened: 'high',
        graver: 'critical',
        why: 'A secret that fits the list is never reported.',
        examples: { weaker: [[], ['fixtures/.*']], stronger: [['fixtures/.*'], []] },
    },
    {
        id: 'gitleaks/allow-list',
        inNewFiles: true,
        atMostInNewFiles: 'medium',
        title: 'List of secrets that are let off',
        setting: LISTS.filter((list) => list.endsWith('*')),
        compare: 'absence',
        weakened: 'high',
        why: 'A secret that fits the list is never reported.',
        examples: {
            weaker: [undefined, { description: 'x', paths: ['a'] }],
            stronger: [{ description: 'x', paths: ['a'] }, undefined],
        },
    },
    {
        id: 'gitleaks/default-rules',
        title: 'Rules that come with Gitleaks',
        setting: 'extend.useDefault',
        compare: 'true-is-strong',
        weakened: 'high',
        why: 'Without them only the rules of this file find anything.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'gitleaks/base',
        title: 'Configuration that is extended',
        setting: ['extend.path', 'extend.url'],
        compare: 'presence',
        weakened: 'high',
        changed: 'medium',
        why: 'Rules that are inherited come from somewhere else, or no longer.',
        examples: {
            weaker: ['base.toml', undefined],
            stronger: [undefined, 'base.toml'],
            other: ['base.toml', 'x.toml'],
        },
    },
    {
        id: 'gitleaks/disabled-rules',
        inNewFiles: true,
        atMostInNewFiles: 'medium',
        title: 'Rules that are switched off',
        setting: 'extend.disabledRules',
        compare: 'shorter-is-stronger',
        weakened: 'high',
        why: 'Secrets of this kind are never reported.',
        examples: { weaker: [[], ['aws-access-token']], stronger: [['aws-access-token'], []] },
    },
    {
        id: 'gitleaks/pattern',
        title: 'What a rule searches for',
        setting: ['rules.*.regex', 'rules.*.path', 'rules.*.keywords', 'rules.*.secretGroup'],
        compare: 'changed',
        weakened: 'medium',
        changed: 'medium',
        why: 'A narrower pattern lets secrets pass.',
        examples: { other: ['AKIA[0-9A-Z]{16}', 'AKIAX'] },
    },
    {
        id: 'gitleaks/entropy',
        title: 'How random a secret has to look',
        setting: 'rules.*.entropy',
        compare: 'lower-is-stronger',
        weakened: 'medium',
        why: 'Secrets that look less random are not reported.',
        examples: { weaker: [3, 5], stronger: [5, 3] },
    },
    {
        id: 'gitleaks/rule',
        title: 'Rule that finds secrets',
        setting: 'rules.*',
        compare: 'presence',
        weakened: 'high',
        why: 'Secrets of this kind are no longer reported.',
        examples: {
            weaker: [{ id: 'acme-token', regex: 'acme_' }, undefined],
            stronger: [undefined, { id: 'acme-token', regex: 'acme_' }],
        },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/hooks.js

/** Hooks, and linters whose settings are data: pre-commit, lefthook, lint-staged, Biome, commitlint. */
const HOOK_RULES = [
    ...family({
        files: ['.pre-commit-config.yaml', '.pre-commit-config.yml'],
        source: 'https://pre-commit.com/#plugins',
    }, [
        {
            id: 'hooks/pre-commit-hook',
            title: 'Hook of pre-commit',
            setting: ['repos.*', 'repos.*.hooks.*'],
            compare: 'section',
            weakened: 'medium',
            why: 'What the hook kept out can be committed.',
            examples: {
                weaker: [{ id: 'gitleaks' }, undefined],
                stronger: [undefined, { id: 'gitleaks' }],
            },
        },
        {
            id: 'hooks/pre-commit-excluded',
            title: 'Files that a hook leaves out',
            setting: ['exclude', 'repos.*.hooks.*.exclude'],
            compare: 'absence',
            weakened: 'low',
            changed: 'low',
            why: 'Files that are left out are not checked.',
            examples: { weaker: [undefined, '^legacy/'], stronger: ['^legacy/', undefined] },
        },
    ]),
    ...family({
        files: ['lefthook.yml', 'lefthook.yaml', '.lefthook.yml', '.lefthook.yaml'],
        source: 'https://lefthook.dev/configuration/',
    }, [
        {
            id: 'hooks/lefthook-skip',
            title: 'Hook that is skipped',
            setting: ['*.skip', '*.commands.*.skip', '*.jobs.*.skip'],
            compare: 'absence',
            weakened: 'medium',
            why: 'A hook that is skipped keeps nothing out.',
            examples: { weaker: [undefined, true], stronger: [true, undefined] },
        },
        {
            id: 'hooks/lefthook-command',
            title: 'Command of a hook',
            setting: ['*.commands.*.run', '*.jobs.*.run', '*.scripts.*'],
            compare: 'command',
            weakened: 'medium',
            why: 'What the command kept out can be committed.',
            examples: {
                weaker: ['npm test', 'npm test || true'],
                stronger: ['npm test || true', 'npm test'],
            },
        },
        {
            id: 'hooks/lefthook',
            title: 'Hook',
            setting: ['pre-commit', 'pre-push', 'commit-msg', '*.commands.*', '*.jobs.*'],
            compare: 'section',
            weakened: 'medium',
            why: 'What the hook kept out can be committed.',
            examples: {
                weaker: [{ run: 'npm test' }, undefined],
                stronger: [undefined, { run: 'npm test' }],
            },
        },
    ]),
    ...family({
        files: ['.lintstagedrc', '.lintstagedrc.*', '.commitlintrc', '.commitlintrc.*'],
        source: 'https://commitlint.js.org/reference/rules.html',
    }, [
        {
            id: 'hooks/commitlint-rule',
            title: 'Rule for commit messages',
            setting: 'rules.*',
            compare: 'lint-level',
            whole: true,
            weakened: 'low',
            why: 'Messages that break the rule are let through.',
            examples: {
                weaker: [[2, 'always'], [0]],
                stronger: [
                    [1, 'always'],
                    [2, 'always'],
                ],
            },
        },
        {
            id: 'hooks/lint-staged',
            title: 'Command on staged files',
            setting: '*',
            compare: 'longer-is-stronger',
            weakened: 'low',
            why: 'What the command kept out can be committed.',
            examples: {
                weaker: [['eslint --fix', 'vitest related'], ['eslint --fix']],
                stronger: ['eslint --fix', ['eslint --fix', 'vitest related']],
            },
        },
    ]),
    ...family({
        files: ['biome.json', 'biome.jsonc'],
        source: 'https://biomejs.dev/reference/configuration/',
    }, [
        {
            id: 'biome/enabled',
            title: 'Biome’s linter and formatter',
            setting: [
                'linter.enabled',
                'formatter.enabled',
                'assist.enabled',
                'overrides.*.linter.enabled',
            ],
            compare: 'true-is-strong',
            absent: true,
            weakened: 'medium',
            why: 'Nothing is checked any more.',
            examples: { weaker: [true, false], stronger: [false, true] },
        },
        {
            id: 'biome/recommended',
            title: 'Recommended rules',
            setting: ['linter.rules.recommended', 'linter.rules.*.recommended', 'linter.rules.all'],
            compare: 'true-is-strong',
            absent: true,
            weakened: 'medium',
            why: 'All rules that nobody lists are off.',
            examples: { weaker: [true, false], stronger: [false, true] },
        },
        {
            id: 'biome/rule',
            title: 'Rule of Biome',
            setting: ['linter.rules.*.*', 'overrides.*.linter.rules.*.*'],
            compare: 'lint-level',
            whole: true,
            weakened: 'medium',
            milder: 'low',
            why: 'A rule that is off, or only warns, no longer keeps a mistake out.',
            examples: { weaker: ['error', 'off'], stronger: ['off', 'error'] },
        },
        {
            id: 'biome/included',
            title: 'Files that Biome looks at',
            setting: ['files.includes', 'linter.includes', 'files.include', 'linter.include'],
            compare: 'changed',
            weakened: 'medium',
            changed: 'medium',
            why: 'Files may be left out of the checks.',
            examples: { other: [['**'], ['**', '!src/legacy']] },
        },
    ]),
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/knip.js

const knip_at = (...keys) => keys.flatMap((key) => [`knip.${key}`, `knip.workspaces.*.${key}`, key, `workspaces.*.${key}`]);
/** Knip's settings in its own JSON files and below `knip` in package.json. */
const KNIP_RULES = [
    ...family({
        files: ['knip.json', 'knip.jsonc', '.knip.json', '.knip.jsonc'],
        source: 'https://knip.dev/reference/configuration',
    }, [
        {
            id: 'knip/rule',
            title: 'Kind of unused code',
            setting: knip_at('rules.*'),
            compare: 'lint-level',
            weakened: 'low',
            why: 'Unused code of this kind is no longer reported.',
            source: 'https://knip.dev/features/rules-and-filters',
            examples: { weaker: ['error', 'off'], stronger: ['warn', 'error'] },
        },
        {
            id: 'knip/ignored',
            title: 'What Knip passes over',
            setting: knip_at('ignore', 'ignoreBinaries', 'ignoreDependencies', 'ignoreFiles', 'ignoreMembers', 'ignoreUnresolved', 'ignoreWorkspaces', 'ignoreIssues.*', 'exclude'),
            compare: 'shorter-is-stronger',
            weakened: 'low',
            graver: 'medium',
            why: 'Unused code there is not reported.',
            examples: { weaker: [[], ['lodash']], stronger: [['lodash'], []] },
        },
        {
            id: 'knip/looked-at',
            title: 'What Knip looks at',
            setting: knip_at('project', 'include'),
            compare: 'longer-is-stronger',
            weakened: 'low',
            why: 'Unused code elsewhere is not reported.',
            examples: {
                weaker: [['src/**', 'test/**'], ['src/**']],
                stronger: [['src/**'], ['src/**', 'test/**']],
            },
        },
        {
            id: 'knip/used-in-file',
            title: 'Exports that only their own file uses',
            setting: knip_at('ignoreExportsUsedInFile', 'ignoreExportsUsedInFile.*'),
            compare: 'false-is-strong',
            weakened: 'low',
            why: 'Exports nobody imports are not reported.',
            examples: { weaker: [false, true], stronger: [true, false] },
        },
        {
            id: 'knip/workspace',
            title: 'Workspace that Knip looks at',
            setting: 'workspaces.*',
            compare: 'presence',
            weakened: 'low',
            why: 'Unused code of a workspace that is dropped is not reported.',
            examples: {
                weaker: [{ entry: 'src/index.ts' }, undefined],
                stronger: [undefined, { entry: 'src/index.ts' }],
            },
        },
    ]),
    ...family({ files: ['package.json'], source: 'https://knip.dev/reference/configuration' }, [
        {
            id: 'knip/package-ignored',
            title: 'What Knip passes over',
            setting: ['knip.ignore*', 'knip.exclude', 'knip.workspaces.*.ignore*'],
            compare: 'shorter-is-stronger',
            weakened: 'low',
            graver: 'medium',
            why: 'Unused code there is not reported.',
            examples: { weaker: [[], ['lodash']], stronger: [['lodash'], []] },
        },
        {
            id: 'knip/package-rule',
            title: 'Kind of unused code',
            setting: 'knip.rules.*',
            compare: 'lint-level',
            weakened: 'low',
            why: 'Unused code of this kind is no longer reported.',
            examples: { weaker: ['error', 'off'], stronger: ['warn', 'error'] },
        },
    ]),
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/metadata.js


/** repo-metadata.yaml. */
const METADATA_RULES = family({ files: ['repo-metadata.yaml', 'repo-metadata.yml'] }, [
    {
        id: 'metadata/tier',
        title: 'Tier of the repository',
        setting: 'tier',
        compare: 'order',
        order: standard/* TIERS */.i,
        weakened: 'high',
        why: 'A lower tier asks for less of everything.',
        fix: 'Set the tier back, or agree on the lower one with the organization.',
        examples: { weaker: ['production', 'internal'], stronger: ['internal', 'production'] },
    },
    {
        id: 'metadata/status',
        title: 'Status of the repository',
        setting: 'status',
        compare: 'order',
        order: standard/* REPOSITORY_STATUSES */.y,
        absent: 'active',
        weakened: 'high',
        why: 'A deprecated repository is no longer scanned.',
        fix: 'Set the status back, or agree on the new one with the organization.',
        examples: { weaker: ['active', 'deprecated'], stronger: ['pre-release', 'active'] },
    },
    {
        id: 'metadata/team',
        title: 'Team that owns the repository',
        setting: 'team',
        compare: 'presence',
        weakened: 'low',
        changed: 'low',
        why: 'Findings are told to whoever owns the repository.',
        examples: {
            weaker: ['backend', undefined],
            stronger: [undefined, 'backend'],
            other: ['backend', 'frontend'],
        },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/package-manager.js

const PNPM = ['pnpm-workspace.yaml', 'package.json'];
const package_manager_at = (...keys) => keys.flatMap((key) => [key, `pnpm.${key}`]);
/** pnpm's guards against hostile packages, and the commands that package.json promises. */
const PACKAGE_MANAGER_RULES = [
    ...family({ files: PNPM, source: 'https://pnpm.io/settings' }, [
        {
            id: 'pnpm/release-age',
            title: 'Age that a release must have',
            setting: package_manager_at('minimumReleaseAge'),
            compare: 'higher-is-stronger',
            weakened: 'high',
            why: 'Hostile releases are mostly found within days; a younger one is installed at once.',
            source: 'https://pnpm.io/settings#minimumreleaseage',
            examples: { weaker: [10080, 60], stronger: [60, 10080] },
        },
        {
            id: 'pnpm/let-off',
            title: 'Packages and advisories that are let off',
            setting: package_manager_at('minimumReleaseAgeExclude', 'trustPolicyExclude', 'auditConfig.ignoreCves', 'auditConfig.ignoreGhsas', 'onlyBuiltDependencies'),
            compare: 'shorter-is-stronger',
            weakened: 'medium',
            graver: 'high',
            why: 'What is let off is installed, built or vulnerable without anybody being told.',
            examples: { weaker: [[], ['GHSA-1']], stronger: [['GHSA-1'], []] },
        },
        {
            id: 'pnpm/trust',
            title: 'Trust in releases',
            setting: package_manager_at('trustPolicy'),
            compare: 'order',
            order: ['no-downgrade', 'off'],
            absent: 'off',
            weakened: 'high',
            why: 'A release with weaker proof of where it comes from is installed.',
            examples: { weaker: ['no-downgrade', 'off'], stronger: ['off', 'no-downgrade'] },
        },
        {
            id: 'pnpm/guards',
            title: 'Guards while installing',
            setting: package_manager_at('blockExoticSubdeps', 'strictDepBuilds', 'verifyStoreIntegrity', 'strictPeerDependencies', 'engineStrict', 'ignoreScripts'),
            compare: 'true-is-strong',
            weakened: 'medium',
            why: 'Packages that would have been refused are installed.',
            examples: { weaker: [true, false], stronger: [false, true] },
        },
        {
            id: 'pnpm/all-builds',
            inNewFiles: true,
            title: 'All packages may run scripts while installing',
            setting: package_manager_at('dangerouslyAllowAllBuilds'),
            compare: 'false-is-strong',
            weakened: 'high',
            why: 'Install scripts of any package run with everything the installing user may do.',
            source: 'https://pnpm.io/settings#dangerouslyallowallbuilds',
            examples: { weaker: [false, true], stronger: [true, false] },
        },
        {
            id: 'pnpm/builds',
            inNewFiles: true,
            atMostInNewFiles: 'medium',
            title: 'Packages that may run scripts while installing',
            setting: package_manager_at('allowBuilds.*'),
            compare: 'false-is-strong',
            weakened: 'high',
            why: 'Install scripts run with everything the installing user may do.',
            source: 'https://pnpm.io/settings#allowbuilds',
            examples: { weaker: [false, true], stronger: [true, false] },
        },
        {
            id: 'pnpm/overrides',
            title: 'Versions that are overridden, packages of the workspace',
            setting: [
                ...package_manager_at('overrides.*', 'patchedDependencies.*'),
                'resolutions.*',
                'workspaces',
                'packages',
            ],
            compare: 'changed',
            weakened: 'low',
            why: 'Other versions, or other packages, are built.',
            examples: { other: ['1.0.0', '2.0.0'] },
        },
    ]),
    ...family({ files: ['package.json'], source: 'https://docs.npmjs.com/cli/using-npm/scripts' }, [
        {
            id: 'package/gate-script',
            title: 'Command that a gate runs',
            setting: [
                'test',
                'test:*',
                'lint',
                'lint:*',
                'typecheck',
                'types',
                'check',
                'check:*',
                'audit',
                'ci',
                'verify',
                'prepare',
            ].map((name) => `scripts.${name}`),
            compare: 'command',
            weakened: 'medium',
            changed: 'low',
            why: 'A gate that runs another command, or swallows its failure, guards less.',
            examples: {
                weaker: ['vitest run', 'vitest run || true'],
                stronger: [undefined, 'vitest run'],
                other: ['jest', 'vitest run'],
            },
        },
    ]),
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/python.js

const PYPROJECT = ['pyproject.toml'];
const mypy = (...keys) => keys.flatMap((key) => [`tool.mypy.${key}`, `tool.mypy.overrides.*.${key}`]);
const MYPY = 'https://mypy.readthedocs.io/en/stable/config_file.html';
const TY = 'https://docs.astral.sh/ty/reference/configuration/';
const COVERAGE = 'https://coverage.readthedocs.io/en/latest/config.html';
const PYTEST = 'https://docs.pytest.org/en/stable/reference/customize.html';
/** mypy, ty, pytest, coverage.py and vulture in pyproject.toml and their own TOML files. */
const PYTHON_RULES = [
    ...family({ files: PYPROJECT, source: MYPY }, [
        {
            id: 'python/mypy-strict',
            title: 'Strictness of mypy',
            setting: mypy('strict', 'disallow_*', 'check_untyped_defs', 'warn_*', 'no_implicit_*', 'strict_*', 'extra_checks', 'local_partial_types'),
            compare: 'true-is-strong',
            weakened: 'medium',
            why: 'Mistakes in types get past the checker.',
            examples: { weaker: [true, false], stronger: [false, true] },
        },
        {
            id: 'python/mypy-tolerance',
            title: 'What mypy lets pass',
            setting: mypy('ignore_errors', 'ignore_missing_imports', 'allow_*', 'implicit_*', 'follow_untyped_imports'),
            compare: 'false-is-strong',
            weakened: 'medium',
            why: 'Mistakes in types get past the checker.',
            examples: { weaker: [false, true], stronger: [true, false] },
        },
        {
            id: 'python/mypy-let-off',
            title: 'Files and errors that mypy leaves out',
            setting: mypy('disable_error_code', 'exclude'),
            compare: 'shorter-is-stronger',
            weakened: 'medium',
            graver: 'high',
            why: 'What is left out is not checked.',
            examples: { weaker: [[], ['attr-defined']], stronger: [['attr-defined'], []] },
        },
        {
            id: 'python/mypy-checked',
            title: 'Files and errors that mypy looks at',
            setting: mypy('enable_error_code', 'files', 'packages', 'plugins'),
            compare: 'longer-is-stronger',
            weakened: 'medium',
            why: 'What is no longer listed is not checked.',
            examples: { weaker: [['src', 'tests'], ['src']], stronger: [['src'], ['src', 'tests']] },
        },
        {
            id: 'python/mypy-imports',
            title: 'How mypy follows imports',
            setting: mypy('follow_imports'),
            compare: 'order',
            order: ['normal', 'silent', 'error', 'skip'],
            absent: 'normal',
            weakened: 'low',
            why: 'Imported modules are checked less.',
            examples: { weaker: ['normal', 'skip'], stronger: ['skip', 'normal'] },
        },
    ]),
    ...family({ files: ['pyproject.toml', 'ty.toml'], source: TY }, [
        {
            id: 'python/ty-rule',
            title: 'Rule of ty',
            setting: ['tool.ty.rules.*', 'tool.ty.overrides.*.rules.*'],
            compare: 'lint-level',
            weakened: 'medium',
            milder: 'low',
            why: 'A rule that is ignored, or only warns, no longer keeps a mistake out.',
            examples: { weaker: ['error', 'ignore'], stronger: ['warn', 'error'] },
        },
        {
            id: 'python/ty-file-rule',
            title: 'Rule of ty',
            files: ['ty.toml'],
            setting: ['rules.*', 'overrides.*.rules.*'],
            compare: 'lint-level',
            weakened: 'medium',
            milder: 'low',
            why: 'A rule that is ignored, or only warns, no longer keeps a mistake out.',
            examples: { weaker: ['error', 'ignore'], stronger: ['warn', 'error'] },
        },
        {
            id: 'python/ty-excluded',
            title: 'Files that ty leaves out',
            setting: ['tool.ty.src.exclude', 'src.exclude'],
            compare: 'shorter-is-stronger',
            weakened: 'medium',
            graver: 'high',
            why: 'Files that are left out are not checked.',
            examples: { weaker: [[], ['legacy']], stronger: [['legacy'], []] },
        },
        {
            id: 'python/ty-warnings',
            title: 'Whether warnings of ty fail',
            setting: ['tool.ty.terminal.error-on-warning', 'terminal.error-on-warning'],
            compare: 'true-is-strong',
            weakened: 'low',
            why: 'Warnings that do not fail pile up.',
            examples: { weaker: [true, false], stronger: [false, true] },
        },
    ]),
    ...family({ files: PYPROJECT, source: PYTEST }, [
        {
            id: 'python/pytest-strict',
            title: 'Strictness of pytest',
            setting: [
                'tool.pytest.ini_options.xfail_strict',
                'tool.pytest.**.strict*',
                'tool.pytest.xfail_strict',
            ],
            compare: 'true-is-strong',
            weakened: 'low',
            why: 'Tests that were expected to fail and do not are passed over.',
            examples: { weaker: [true, false], stronger: [false, true] },
        },
        {
            id: 'python/pytest-paths',
            title: 'Where tests are looked for',
            setting: [
                'tool.pytest.ini_options.testpaths',
                'tool.pytest.ini_options.python_*',
                'tool.pytest.testpaths',
            ],
            compare: 'longer-is-stronger',
            weakened: 'medium',
            why: 'Tests elsewhere do not run.',
            examples: { weaker: [['tests', 'e2e'], ['tests']], stronger: [['tests'], ['tests', 'e2e']] },
        },
        {
            id: 'python/pytest-let-off',
            title: 'Warnings and folders that pytest passes over',
            setting: [
                'tool.pytest.ini_options.norecursedirs',
                'tool.pytest.ini_options.filterwarnings',
                'tool.pytest.norecursedirs',
            ],
            compare: 'shorter-is-stronger',
            weakened: 'low',
            why: 'Tests or warnings there go unseen.',
            examples: { weaker: [[], ['slow']], stronger: [['slow'], []] },
        },
        {
            id: 'python/pytest-arguments',
            title: 'How pytest is run',
            setting: ['tool.pytest.ini_options.addopts', 'tool.pytest.addopts'],
            compare: 'presence',
            weakened: 'medium',
            changed: 'medium',
            why: 'Coverage thresholds, strict markers and deselected tests stand there.',
            examples: {
                weaker: ['--strict-markers', undefined],
                stronger: [undefined, '--strict-markers'],
                other: ['--strict-markers', '-x'],
            },
        },
    ]),
    ...family({ files: PYPROJECT, source: COVERAGE }, [
        {
            id: 'python/coverage-threshold',
            title: 'Coverage that is required',
            setting: 'tool.coverage.report.fail_under',
            compare: 'higher-is-stronger',
            weakened: 'medium',
            graver: 'high',
            why: 'Less of the code has to be tested.',
            examples: { weaker: [90, 60], stronger: [60, 90] },
        },
        {
            id: 'python/coverage-let-off',
            title: 'Code that coverage leaves out',
            setting: ['omit', 'exclude_lines', 'exclude_also', 'partial_branches'].flatMap((key) => [
                `tool.coverage.report.${key}`,
                `tool.coverage.run.${key}`,
            ]),
            compare: 'shorter-is-stronger',
            weakened: 'medium',
            graver: 'high',
            why: 'Code that is left out need not be tested.',
            examples: { weaker: [[], ['src/legacy/*']], stronger: [['src/legacy/*'], []] },
        },
        {
            id: 'python/coverage-measured',
            title: 'Code that coverage measures',
            setting: [
                'tool.coverage.run.source',
                'tool.coverage.run.include',
                'tool.coverage.report.include',
            ],
            compare: 'longer-is-stronger',
            weakened: 'medium',
            why: 'Code that is not measured need not be tested.',
            examples: { weaker: [['src', 'lib'], ['src']], stronger: [['src'], ['src', 'lib']] },
        },
        {
            id: 'python/coverage-branches',
            title: 'Whether branches are measured',
            setting: ['tool.coverage.run.branch'],
            compare: 'true-is-strong',
            weakened: 'low',
            why: 'Half-tested conditions count as tested.',
            examples: { weaker: [true, false], stronger: [false, true] },
        },
    ]),
    ...family({ files: PYPROJECT, source: 'https://github.com/jendrikseipp/vulture#configuration' }, [
        {
            id: 'python/vulture-confidence',
            title: 'From when on vulture speaks',
            setting: 'tool.vulture.min_confidence',
            compare: 'lower-is-stronger',
            weakened: 'low',
            why: 'Less unused code is reported.',
            examples: { weaker: [60, 100], stronger: [100, 60] },
        },
        {
            id: 'python/vulture-let-off',
            title: 'What vulture passes over',
            setting: ['tool.vulture.ignore_*', 'tool.vulture.exclude'],
            compare: 'shorter-is-stronger',
            weakened: 'low',
            graver: 'medium',
            why: 'Unused code there is not reported.',
            examples: { weaker: [[], ['visit_*']], stronger: [['visit_*'], []] },
        },
        {
            id: 'python/vulture-paths',
            title: 'Where vulture looks',
            setting: 'tool.vulture.paths',
            compare: 'longer-is-stronger',
            weakened: 'low',
            why: 'Unused code elsewhere is not reported.',
            examples: { weaker: [['src', 'tests'], ['src']], stronger: [['src'], ['src', 'tests']] },
        },
    ]),
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/ruff.js

/** Ruff reads the same settings from ruff.toml and, below `tool.ruff`, from pyproject.toml. */
const ruff_at = (...keys) => keys.flatMap((key) => [`tool.ruff.${key}`, key]);
/** Settings of the linter once stood at the root and are still read there. */
const lint = (...keys) => ruff_at(...keys.flatMap((key) => [`lint.${key}`, key]));
const ruff_source = 'https://docs.astral.sh/ruff/settings/';
const RUFF_RULES = family({ files: ['ruff.toml', '.ruff.toml', 'pyproject.toml'], source: ruff_source }, [
    {
        id: 'ruff/select',
        title: 'Ruff rules that are selected',
        setting: lint('select', 'extend-select'),
        compare: 'more-codes-are-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'A family of rules that is no longer selected finds nothing.',
        source: `${ruff_source}#lint_select`,
        examples: {
            weaker: [
                ['E', 'F', 'S'],
                ['E', 'F'],
            ],
            stronger: [['E'], ['ALL']],
        },
    },
    {
        id: 'ruff/ignore',
        title: 'Ruff rules that are ignored',
        setting: lint('ignore', 'extend-ignore', 'per-file-ignores.*', 'extend-per-file-ignores.*'),
        compare: 'fewer-codes-are-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'A rule that is ignored finds nothing.',
        source: `${ruff_source}#lint_ignore`,
        examples: { weaker: [['E501'], ['E501', 'S101']], stronger: [['E'], ['E501']] },
    },
    {
        id: 'ruff/excluded-files',
        title: 'Files that Ruff leaves out',
        setting: [...ruff_at('exclude', 'extend-exclude'), 'tool.ruff.lint.exclude', 'lint.exclude'],
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Files that are left out are not checked at all.',
        source: `${ruff_source}#exclude`,
        examples: { weaker: [[], ['legacy']], stronger: [['legacy'], []] },
    },
    {
        id: 'ruff/included-files',
        title: 'Files that Ruff looks at',
        setting: [...ruff_at('include', 'extend-include'), 'tool.ruff.src', 'src'],
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'Files that are no longer listed are not checked.',
        examples: { weaker: [['*.py', '*.pyi'], ['*.py']], stronger: [['*.py'], ['*.py', '*.pyi']] },
    },
    {
        id: 'ruff/limits',
        title: 'Length and complexity that are allowed',
        setting: [
            ...ruff_at('line-length'),
            ...lint('mccabe.max-complexity', 'pylint.max-*', 'pycodestyle.max-*'),
        ],
        compare: 'lower-is-stronger',
        weakened: 'low',
        why: 'Longer and more tangled code gets past review.',
        examples: { weaker: [100, 140], stronger: [140, 100] },
    },
    {
        id: 'ruff/base',
        title: 'Configuration that is extended',
        setting: ruff_at('extend'),
        compare: 'presence',
        weakened: 'medium',
        changed: 'medium',
        why: 'Rules that are inherited come from somewhere else, or no longer.',
        examples: {
            weaker: ['../ruff.toml', undefined],
            stronger: [undefined, '../ruff.toml'],
            other: ['../ruff.toml', 'x.toml'],
        },
    },
    {
        id: 'ruff/scope',
        title: 'Whether exclusions hold',
        setting: ruff_at('respect-gitignore', 'preview', 'lint.preview'),
        compare: 'changed',
        weakened: 'low',
        why: 'Other files, or other rules, are looked at.',
        examples: { other: [true, false] },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/typescript.js

const options = (...names) => names.map((name) => `compilerOptions.${name}`);
const typescript_source = 'https://www.typescriptlang.org/tsconfig/';
/** tsconfig*.json: every flag by which the compiler rejects less or more. */
const TYPESCRIPT_RULES = family({
    files: [
        'tsconfig.json',
        'tsconfig.*.json',
        'tsconfig-*.json',
        'jsconfig.json',
        '*.tsconfig.json',
    ],
    source: typescript_source,
}, [
    {
        id: 'typescript/strict',
        title: 'All strict checks',
        setting: options('strict'),
        compare: 'true-is-strong',
        absent: false,
        weakened: 'high',
        why: 'Null, implicit any and wrong calls get past the compiler.',
        source: `${typescript_source}#strict`,
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'typescript/strict-family',
        title: 'One of the strict checks',
        setting: options('alwaysStrict', 'noImplicitAny', 'noImplicitThis', 'strictBindCallApply', 'strictBuiltinIteratorReturn', 'strictFunctionTypes', 'strictNullChecks', 'strictPropertyInitialization', 'useUnknownInCatchVariables'),
        compare: 'true-is-strong',
        absent: false,
        absentAs: 'compilerOptions.strict',
        weakened: 'high',
        why: 'One class of mistakes gets past the compiler, whatever `strict` says.',
        source: `${typescript_source}#strict`,
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'typescript/extra-checks',
        title: 'Checks beyond strict',
        setting: options('checkJs', 'erasableSyntaxOnly', 'exactOptionalPropertyTypes', 'isolatedModules', 'noEmitOnError', 'noFallthroughCasesInSwitch', 'noImplicitOverride', 'noImplicitReturns', 'noPropertyAccessFromIndexSignature', 'noUncheckedIndexedAccess', 'noUncheckedSideEffectImports', 'noUnusedLocals', 'noUnusedParameters', 'verbatimModuleSyntax'),
        compare: 'true-is-strong',
        absent: false,
        weakened: 'medium',
        why: 'One class of mistakes gets past the compiler.',
        examples: { weaker: [true, undefined], stronger: [undefined, true] },
    },
    {
        id: 'typescript/file-names',
        title: 'Case of file names',
        setting: options('forceConsistentCasingInFileNames'),
        compare: 'true-is-strong',
        absent: true,
        weakened: 'low',
        why: 'Imports that work on one machine break on another.',
        source: `${typescript_source}#forceConsistentCasingInFileNames`,
        examples: { weaker: [true, false], stronger: [false, undefined] },
    },
    {
        id: 'typescript/tolerance',
        title: 'What the compiler lets pass',
        setting: options('allowUnreachableCode', 'allowUnusedLabels', 'noCheck', 'noStrictGenericChecks', 'skipDefaultLibCheck', 'skipLibCheck', 'suppressExcessPropertyErrors', 'suppressImplicitAnyIndexErrors'),
        compare: 'false-is-strong',
        absent: false,
        weakened: 'low',
        why: 'The compiler passes over what it would have reported.',
        examples: { weaker: [false, true], stronger: [true, undefined] },
    },
    {
        id: 'typescript/base',
        title: 'Configuration that is extended',
        setting: 'extends',
        compare: 'presence',
        weakened: 'medium',
        changed: 'medium',
        why: 'Strictness that is inherited comes from somewhere else, or no longer.',
        source: `${typescript_source}#extends`,
        examples: {
            weaker: ['./tsconfig.base.json', undefined],
            stronger: [undefined, './tsconfig.base.json'],
            other: ['./tsconfig.base.json', './loose.json'],
        },
    },
    {
        id: 'typescript/excluded',
        title: 'Files left out',
        setting: 'exclude',
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Files that are left out are not checked.',
        source: `${typescript_source}#exclude`,
        examples: {
            weaker: [['dist'], ['dist', 'src/legacy']],
            stronger: [['dist', 'src/legacy'], ['dist']],
        },
    },
    {
        id: 'typescript/included',
        title: 'Files that are compiled',
        setting: ['include', 'files'],
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'Files that are no longer listed are not checked.',
        source: `${typescript_source}#include`,
        examples: { weaker: [['src', 'test'], ['src']], stronger: [['src'], ['src', 'test']] },
    },
    {
        id: 'typescript/references',
        title: 'Projects that are built along',
        setting: 'references.*',
        compare: 'presence',
        weakened: 'low',
        why: 'A project that is no longer referenced is not checked with the rest.',
        examples: { weaker: [{ path: './a' }, undefined], stronger: [undefined, { path: './a' }] },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/watched-linters.js

/** Linters that have no section in check.toml: `[drift] watch` names their files. */
const GOLANGCI = family({
    files: ['.golangci.yml', '.golangci.yaml', '.golangci.toml', '.golangci.json'],
    source: 'https://golangci-lint.run/docs/configuration/file/',
}, [
    {
        id: 'golangci/enabled',
        title: 'Linters that run',
        setting: 'linters.enable',
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'A linter that does not run finds nothing.',
        examples: { weaker: [['errcheck', 'gosec'], ['errcheck']], stronger: [[], ['gosec']] },
    },
    {
        id: 'golangci/disabled',
        title: 'Linters that are switched off',
        setting: 'linters.disable',
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        why: 'A linter that does not run finds nothing.',
        examples: { weaker: [[], ['errcheck']], stronger: [['errcheck'], []] },
    },
    {
        id: 'golangci/default',
        title: 'Linters that run without being named',
        setting: 'linters.default',
        compare: 'order',
        order: ['all', 'standard', 'fast', 'none'],
        absent: 'standard',
        weakened: 'medium',
        why: 'A linter that does not run finds nothing.',
        examples: { weaker: ['all', 'none'], stronger: ['none', 'standard'] },
    },
    {
        id: 'golangci/disable-all',
        title: 'All linters switched off but those that are named',
        setting: 'linters.disable-all',
        compare: 'false-is-strong',
        weakened: 'medium',
        why: 'A linter that does not run finds nothing.',
        examples: { weaker: [false, true], stronger: [true, false] },
    },
    {
        id: 'golangci/let-off',
        title: 'Code and messages that are left out',
        setting: [
            'linters.exclusions.presets',
            'linters.exclusions.paths',
            'issues.exclude',
            'issues.exclude-dirs',
            'issues.exclude-files',
            'run.skip-dirs',
            'run.skip-files',
        ],
        compare: 'shorter-is-stronger',
        weakened: 'low',
        graver: 'medium',
        why: 'What is left out is not checked.',
        examples: { weaker: [[], ['internal/legacy']], stronger: [['internal/legacy'], []] },
    },
]);
const CLIPPY = family({
    files: ['clippy.toml', '.clippy.toml'],
    source: 'https://doc.rust-lang.org/clippy/lint_configuration.html',
}, [
    {
        id: 'clippy/threshold',
        title: 'Where Clippy begins to complain',
        setting: ['*-threshold', 'max-*'],
        compare: 'lower-is-stronger',
        weakened: 'low',
        why: 'More passes before anybody is told.',
        examples: { weaker: [10, 30], stronger: [30, 10] },
    },
    {
        id: 'clippy/disallowed',
        title: 'What may not be used',
        setting: 'disallowed-*',
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'What was forbidden may be used again.',
        examples: { weaker: [['std::env::set_var'], []], stronger: [[], ['std::env::set_var']] },
    },
]);
const CARGO_DENY = family({
    files: ['deny.toml', '.deny.toml'],
    source: 'https://embarkstudios.github.io/cargo-deny/checks/cfg.html',
}, [
    {
        id: 'cargo-deny/level',
        title: 'How strict cargo-deny is',
        setting: [
            'advisories.yanked',
            'advisories.unsound',
            'bans.multiple-versions',
            'bans.wildcards',
            'sources.unknown-registry',
            'sources.unknown-git',
        ],
        compare: 'order',
        order: ['deny', 'warn', 'allow'],
        weakened: 'medium',
        why: 'A dependency that was refused is let in.',
        examples: { weaker: ['deny', 'warn'], stronger: ['allow', 'deny'] },
    },
    {
        id: 'cargo-deny/let-in',
        title: 'Advisories, licences and sources that are let in',
        setting: ['advisories.ignore', 'licenses.allow', 'sources.allow-git', 'bans.skip'],
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        why: 'A dependency that was refused is let in.',
        examples: { weaker: [[], ['RUSTSEC-2026-0001']], stronger: [['RUSTSEC-2026-0001'], []] },
    },
]);
const RUBOCOP = family({ files: ['.rubocop.yml'], source: 'https://docs.rubocop.org/rubocop/configuration.html' }, [
    {
        id: 'rubocop/enabled',
        title: 'Cop that is switched on',
        setting: '*.Enabled',
        compare: 'true-is-strong',
        weakened: 'medium',
        why: 'A cop that is off finds nothing.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'rubocop/max',
        title: 'Where a cop begins to complain',
        setting: '*.Max',
        compare: 'lower-is-stronger',
        weakened: 'low',
        why: 'More passes before anybody is told.',
        examples: { weaker: [10, 30], stronger: [30, 10] },
    },
    {
        id: 'rubocop/let-off',
        title: 'Code that is left out',
        setting: '*.Exclude',
        compare: 'shorter-is-stronger',
        weakened: 'low',
        graver: 'medium',
        why: 'What is left out is not checked.',
        examples: { weaker: [[], ['lib/legacy.rb']], stronger: [['lib/legacy.rb'], []] },
    },
]);
const WATCHED_LINTER_RULES = [...GOLANGCI, ...CLIPPY, ...CARGO_DENY, ...RUBOCOP];

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/index.js


















/** All rules; the first that fits file and setting grades it, the generic ones come last. */
const rules_RULES = [
    ...CHECK_TOML_DRIFT_RULES,
    ...CHECK_TOML_CODE_RULES,
    ...CHECK_TOML_GUARD_RULES,
    ...CHECK_TOML_LABEL_RULES,
    ...CHECK_TOML_PROCESS_RULES,
    ...CHECK_TOML_SECTION_RULES,
    ...METADATA_RULES,
    ...WORKFLOW_RULES,
    ...ESLINT_RULES,
    ...TYPESCRIPT_RULES,
    ...RUFF_RULES,
    ...PYTHON_RULES,
    ...COVERAGE_RULES,
    ...KNIP_RULES,
    ...GITLEAKS_RULES,
    ...PACKAGE_MANAGER_RULES,
    ...HOOK_RULES,
    ...WATCHED_LINTER_RULES,
    ...GENERIC_RULES,
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/brought-rules.js






const GRADES = [
    'weakened',
    'graver',
    'milder',
    'changed',
    'strengthened',
    'atMostInNewFiles',
];
const brought_rules_isText = (0,shape/* isTextUpTo */.Y8)(500);
const isTexts = (value) => Array.isArray(value) && value.length > 0 && value.length <= 100 && value.every(brought_rules_isText);
const isComparator = (value) => typeof value === 'string' && Object.hasOwn(COMPARATORS, value);
const BUILT_IN = new Set(rules_RULES.map(({ id }) => id));
const problemsOf = (rule, seen) => {
    const problems = [];
    const must = (holds, what) => {
        if (!holds)
            problems.push(what);
    };
    const { id } = rule;
    must(brought_rules_isText(id) && /^[a-z\d-]+\/[a-z\d-]+$/.test(id), 'id must be <family>/<name>');
    must(!BUILT_IN.has(String(id)), 'its id is that of a rule of the toolkit');
    must(!seen.has(String(id)), 'its id stands there twice');
    for (const key of ['title', 'why'])
        must(brought_rules_isText(rule[key]), `${key} must be a text`);
    must(isTexts(rule.files), 'files must be a list of globs');
    must(isTexts(rule.setting) || brought_rules_isText(rule.setting), 'setting must be a glob, or a list of them');
    must(isComparator(rule.compare), `compare must be one of ${Object.keys(COMPARATORS).join(', ')}`);
    must(rule.weakened !== undefined, 'weakened must be a severity');
    for (const key of GRADES) {
        must(rule[key] === undefined || (0,severity/* isSeverity */._Z)(rule[key]), `${key} must be one of ${finding/* SEVERITIES */.oC.join(', ')}`);
    }
    must(rule.order === undefined || isTexts(rule.order), 'order must be a list of texts');
    must(rule.compare !== 'order' || isTexts(rule.order), 'compare "order" needs order');
    must(rule.fix === undefined || brought_rules_isText(rule.fix), 'fix must be a text');
    must(rule.source === undefined || (brought_rules_isText(rule.source) && /^https:\/\//.test(rule.source)), 'source must be an https address');
    return problems;
};
const ruleOf = (rule) => {
    const { id, title, files, setting, compare, weakened, why } = rule;
    const optional = [...GRADES, 'absent', 'order', 'fix', 'source'];
    const given = optional.filter((key) => Object.hasOwn(rule, key) && key !== 'weakened');
    return {
        id,
        title,
        files,
        setting: typeof setting === 'string' ? [setting] : setting,
        compare,
        weakened,
        why,
        ...Object.fromEntries(given.map((key) => [key, rule[key]])),
        ...(rule.whole === true ? { whole: true } : {}),
        ...(rule.inNewFiles === true ? { inNewFiles: true } : {}),
        examples: {},
    };
};
/**
 * Reads severity rules that a plugin brings, in the words of `SettingRule`. They are asked after the
 * toolkit's own about single files, so that they make none of these milder.
 * @returns the rules, and what is wrong with each of the others
 */
const readBroughtRules = (data) => {
    const rules = [];
    const problems = [];
    const seen = new Set();
    for (const [index, rule] of data.entries()) {
        const name = (0,entries/* isTable */.bI)(rule) && typeof rule.id === 'string' ? rule.id : `number ${index + 1}`;
        const wrong = (0,entries/* isTable */.bI)(rule) ? problemsOf(rule, seen) : ['a rule must be an object'];
        if (wrong.length > 0)
            problems.push(`severity rule ${name}: ${wrong.join('; ')}`);
        else if ((0,entries/* isTable */.bI)(rule)) {
            seen.add(name);
            rules.push(ruleOf(rule));
        }
    }
    return { rules, problems };
};
const together = new WeakMap();
/** The toolkit's rules with those that plugins bring, after its own about single files: for `gradeSettings`. */
const rulesWith = (brought) => {
    if (brought.length === 0)
        return RULES;
    const known = together.get(brought);
    if (known !== undefined)
        return known;
    // One list for all files: what is looked up in it is kept with it.
    const isGuess = ({ id }) => id.startsWith('generic/');
    // A rule about this file knows more than one that goes by a setting's name in any file.
    const all = [...RULES.filter((rule) => !isGuess(rule)), ...brought, ...RULES.filter(isGuess)];
    together.set(brought, all);
    return all;
};

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
const read_plugin_isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string');
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
        const at = parseSchedule(schedule, timeZone);
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
        permissions === undefined || read_plugin_isTexts(permissions)
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
        const { rules, problems: wrong } = readBroughtRules(said.severity);
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
const MAX_MEMORY = (/* unused pure expression or super */ null && (64 * 1024));
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
const call_job_callJob = async ({ world, plugin, job, due, record }) => {
    const context = {
        ...plainContext(world, plugin.config),
        due,
        timeZone: job.timeZone,
        memory: record.memory ?? null,
    };
    const answer = await runFunction(world, {
        plugin,
        run: job.run,
        kind: 'job',
        context,
        timeoutMs: job.timeoutMs,
        answers: answersOf(world),
        name: call_job_idOf(plugin, job),
    });
    return answer.known
        ? endOf(answer.value, world)
        : { outcome: 'lost', message: call_job_text(world.clean(answer.reason), 'its process was lost') };
};

;// CONCATENATED MODULE: ./packages/core/lib/plugins/run-jobs.js




/** Beyond a job's own timeout: what starting it, ending it and writing it down take. */
const MARGIN_MS = (/* unused pure expression or super */ null && (2 * 60_000));
const run_jobs_put = async ({ store, stored, world }, record, message, expected) => {
    if (store === null || world.dryRun)
        return true;
    const path = stored?.path ?? jobPath(record.plugin, record.job);
    return store.write(new Map([[path, jobText(record)]]), message, new Map([[path, expected]]));
};
/** Claims the job, runs it, writes down what came of it. */
const runClaimed = async (task, record, due, byHand) => {
    const { world, plugin, job } = task;
    const id = idOf(plugin, job);
    const started = world.now();
    const claim = {
        id: randomUUID(),
        due,
        started: started.toISOString(),
        until: new Date(started.getTime() + job.timeoutMs + MARGIN_MS).toISOString(),
        ...(byHand ? { byHand: true } : {}),
    };
    const claimed = { ...record, claim };
    if (!(await run_jobs_put(task, claimed, `Claim ${id}`, task.stored?.text ?? null))) {
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
        if (await run_jobs_put(task, next, `Job ${id}: ${outcome}`, jobText(claimed)))
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
    const id = idOf(plugin, job);
    const now = world.now().toISOString();
    if (stored)
        requireNotLater(stored);
    const before = stored?.record ?? null;
    let record = recordOf(plugin.manifest.name, job, before, now);
    const { claim } = record;
    if (claim !== undefined && claim.until > now) {
        const message = `it is running since ${claim.started}`;
        return { id, outcome: 'running', message, due: null };
    }
    if (claim !== undefined) {
        record = lostClaim(record, claim, now);
        world.log.warning(`${id}: ${record.last?.message}`);
    }
    const due = dueTime(job, record, now);
    if (byHand)
        return runClaimed(task, record, due ?? now, due === null);
    if (due !== null)
        return runClaimed(task, record, due, false);
    if (hasNews(record, before))
        await run_jobs_put(task, record, `Job ${id}`, stored?.text ?? null);
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
        return { id: idOf(task.plugin, task.job), outcome: 'failed', message, due: null };
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
    const stored = await storedJobs(input.store);
    const results = [];
    for (const plugin of input.plugins) {
        for (const job of plugin.jobs) {
            if (input.world.signal?.aborted)
                return results;
            const path = jobPath(plugin.manifest.name, job.id);
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


/***/ }),

/***/ 3050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ settingAt)
/* harmony export */ });
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9525);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3926);
/* harmony import */ var _setting_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2844);



/** The value of a setting, or undefined where the file does not say it. */
const settingAt = (root, path) => {
    let value = root;
    for (const segment of typeof path === 'string' ? (0,_setting_path_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPath */ .U)(path) : path) {
        if ((0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(value))
            value = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(value, segment);
        else if (Array.isArray(value))
            value = value[(0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entryIndex */ .DT)(value, segment)];
        else
            return undefined;
    }
    return value;
};


/***/ })

};
