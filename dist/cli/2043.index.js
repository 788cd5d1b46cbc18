export const id = 2043;
export const ids = [2043];
export const modules = {

/***/ 69363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ askPlugins),
/* harmony export */   f: () => (/* binding */ openSession)
/* harmony export */ });
/* harmony import */ var _drift_toolkit_core_plugins_index__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20055);
/* harmony import */ var _drift_toolkit_core_scan_connect__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97195);
/* harmony import */ var _drift_toolkit_core_scan_inputs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35041);
/* harmony import */ var _drift_toolkit_core_scan_plugins__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89131);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14853);
/* harmony import */ var _plugin_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86513);
/* harmony import */ var _remarks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65832);







/**
 * Finds plugins and asks each what it has.
 * @param given plugin-config, '' where it was not given
 * @throws UsageError when settings cannot be read
 */
const askPlugins = async (given, { cwd, env }, takenCommands = new Set()) => {
    const { config, wrong } = (0,_drift_toolkit_core_plugins_index__WEBPACK_IMPORTED_MODULE_0__/* .parsePluginConfig */ .Pn)(given || env.DRIFT_PLUGIN_CONFIG || '');
    if (wrong.length > 0) {
        throw new _drift_toolkit_core_scan_inputs__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`plugin-config: line ${wrong.join(', ')} is not name.key=value (it is not shown, for it may be secret)`);
    }
    const loaded = await (0,_drift_toolkit_core_scan_plugins__WEBPACK_IMPORTED_MODULE_3__.askPlugins)(config, { cwd, env }, { takenCommands });
    return { ...loaded, secrets: (0,_drift_toolkit_core_plugins_index__WEBPACK_IMPORTED_MODULE_0__/* .configSecrets */ .Uf)(config) };
};
/** @throws UsageError when an option makes no sense; GitError when the ledger cannot be reached */
const openSession = async (args, io, secrets) => {
    const log = (0,_remarks_js__WEBPACK_IMPORTED_MODULE_6__/* .logTo */ .k)(io, args);
    const text = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .inputFrom */ .Rh)(args, _plugin_options_js__WEBPACK_IMPORTED_MODULE_5__/* .PLUGIN_OPTIONS */ .r, io.env);
    const input = (name) => {
        if (name === 'dry-run')
            return args.flag('dry-run') ? 'true' : '';
        return name === 'issue-mode' ? 'none' : text(name);
    };
    const { cwd, env } = io;
    const request = (0,_drift_toolkit_core_scan_inputs__WEBPACK_IMPORTED_MODULE_2__/* .readRequest */ .i)({ input, env, now: io.now(), cwd });
    const ports = await (0,_drift_toolkit_core_scan_connect__WEBPACK_IMPORTED_MODULE_1__.connect)(request, { log, cwd, env, onSecret: () => { } });
    for (const secret of secrets)
        ports.onSecret(secret);
    const { ledger } = ports;
    return {
        world: { ...(0,_drift_toolkit_core_scan_plugins__WEBPACK_IMPORTED_MODULE_3__.pluginWorldOf)(ports, request.options, { cwd, env }), now: io.now },
        store: ledger === null ? null : (0,_drift_toolkit_core_plugins_index__WEBPACK_IMPORTED_MODULE_0__/* .jobsOf */ .aG)(ledger),
        outlives: ledger?.outlives ?? false,
        close: async () => ledger?.close(),
    };
};


/***/ }),

/***/ 62365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listCommand: () => (/* binding */ listCommand),
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _drift_toolkit_core_plugins_index__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20055);
/* harmony import */ var _drift_toolkit_core_report_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69426);
/* harmony import */ var _drift_toolkit_core_scan_inputs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35041);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71152);
/* harmony import */ var _plugin_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69363);





const FAILED = 3;
/** Plugins that were skipped, and settings that nobody reads: said, whatever else comes of it. */
const remark = ({ problems, notes }, io) => {
    for (const note of [...problems.map(_drift_toolkit_core_plugins_index__WEBPACK_IMPORTED_MODULE_0__/* .problemNote */ .qu), ...notes])
        io.err(`${(0,_drift_toolkit_core_report_text__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(note)}\n`);
};
const columns = (rows) => {
    const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
    return rows
        .map((row) => row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd())
        .join('\n');
};
const minute = (time) => time ? `${time.slice(0, 16).replace('T', ' ')} UTC` : '-';
const stateOf = ({ enabled, gone, running, due }) => {
    if (gone)
        return 'gone';
    if (running)
        return 'running';
    if (!enabled)
        return 'off';
    return due ? 'due' : 'on';
};
const listText = (jobs) => jobs.length === 0
    ? 'no plugin has a job'
    : columns([
        ['job', 'is', 'schedule', 'next', 'last', ''],
        ...jobs.map((job) => [
            job.id,
            stateOf(job),
            job.schedule === '' ? '-' : `${job.schedule} ${job.timeZone}`,
            minute(job.next),
            job.last ? `${minute(job.last.started)} ${job.last.outcome}` : '-',
            (0,_drift_toolkit_core_report_text__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(job.title),
        ]),
    ]);
/** As interfaces have it: what is not known is null, and names say what they hold. */
const listed = ({ last, next, ...job }) => ({
    ...job,
    lastRun: last?.started ?? null,
    lastOutcome: last?.outcome ?? null,
    lastMessage: last?.message ?? null,
    nextDue: next,
});
/** `drift jobs list` */
const listCommand = async (args, io) => {
    const format = (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOf */ .be)(args, ['text', 'json']);
    const asked = await (0,_plugin_session_js__WEBPACK_IMPORTED_MODULE_4__/* .askPlugins */ .S)(args.text('plugin-config'), io);
    remark(asked, io);
    const session = await (0,_plugin_session_js__WEBPACK_IMPORTED_MODULE_4__/* .openSession */ .f)(args, io, asked.secrets);
    try {
        const jobs = await (0,_drift_toolkit_core_plugins_index__WEBPACK_IMPORTED_MODULE_0__/* .listJobs */ .N6)({ ...asked, store: session.store, now: io.now() });
        const text = format === 'json' ? JSON.stringify(jobs.map(listed), null, 2) : listText(jobs);
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .cK)(text, args, io);
        return 0;
    }
    finally {
        await session.close();
    }
};
const resultText = (results) => results.length === 0
    ? 'nothing is due'
    : columns(results.map(({ id, outcome, message }) => [id, outcome, (0,_drift_toolkit_core_report_text__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(message)]));
/** What is neither due nor on is no news. */
const isNews = ({ outcome }) => outcome !== 'not-due' && outcome !== 'off';
const noSuchJob = (id, { plugins, problems }) => {
    const ids = plugins.flatMap(({ manifest, jobs }) => jobs.map((job) => `${manifest.name}/${job.id}`));
    const skipped = problems.some(({ plugin }) => id.startsWith(`${plugin}/`));
    const why = skipped ? 'its plugin was skipped' : `there are ${ids.join(', ') || 'none'}`;
    return new _drift_toolkit_core_scan_inputs__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`there is no job "${id}"; ${why}`);
};
/** @throws UsageError when it is not clear what to run */
const wanted = (args) => {
    const [id, ...more] = args.positionals;
    if ((id === undefined) !== args.flag('due') || more.length > 0) {
        throw new _drift_toolkit_core_scan_inputs__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e('either one job, as in drift jobs run <plugin>/<job>, or --due');
    }
    return id ?? null;
};
const runWanted = async (id, asked, args, io) => {
    const session = await (0,_plugin_session_js__WEBPACK_IMPORTED_MODULE_4__/* .openSession */ .f)(args, io, asked.secrets);
    const input = { ...session, plugins: asked.plugins };
    try {
        if (id !== null) {
            const result = await (0,_drift_toolkit_core_plugins_index__WEBPACK_IMPORTED_MODULE_0__/* .runJob */ .b5)(id, input);
            if (result === null)
                throw noSuchJob(id, asked);
            return [result];
        }
        if (session.store === null) {
            throw new _drift_toolkit_core_scan_inputs__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e('without a ledger nobody knows what is due; give --ledger');
        }
        if (!session.outlives && io.env.GITHUB_ACTIONS === 'true') {
            io.err('warning: this ledger does not outlive the workflow job, so that no job will ever be due; keep it on a branch: --ledger branch:drift-ledger, with a token that has Contents: write\n');
        }
        return await (0,_drift_toolkit_core_plugins_index__WEBPACK_IMPORTED_MODULE_0__/* .runDueJobs */ .kL)(input);
    }
    finally {
        await session.close();
    }
};
/** `drift jobs run` */
const runCommand = async (args, io) => {
    const format = (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOf */ .be)(args, ['text', 'json']);
    const id = wanted(args);
    const asked = await (0,_plugin_session_js__WEBPACK_IMPORTED_MODULE_4__/* .askPlugins */ .S)(args.text('plugin-config'), io);
    remark(asked, io);
    let results;
    try {
        results = await runWanted(id, asked, args, io);
    }
    catch (error) {
        if (error instanceof _drift_toolkit_core_scan_inputs__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e)
            throw error;
        io.err(`drift jobs run: ${(0,_drift_toolkit_core_report_text__WEBPACK_IMPORTED_MODULE_1__/* .visibleLines */ .gB)(error.message)}\n`);
        return FAILED;
    }
    const shown = id === null ? results.filter(isNews) : results;
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .cK)(format === 'json' ? JSON.stringify(shown, null, 2) : resultText(shown), args, io);
    const skipped = id === null && asked.problems.length > 0;
    return results.some(_drift_toolkit_core_plugins_index__WEBPACK_IMPORTED_MODULE_0__/* .isTrouble */ .KM) || skipped ? FAILED : 0;
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

/***/ 85751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   foundPlugins: () => (/* binding */ foundPlugins)
/* harmony export */ });
/* harmony import */ var _plugins_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14906);

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

/***/ 89131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askPlugins: () => (/* binding */ askPlugins),
  pluginWorldOf: () => (/* binding */ pluginWorldOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/child/words.js
var words = __webpack_require__(41010);
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
var plugins = __webpack_require__(20055);
// EXTERNAL MODULE: ./packages/core/lib/report/redact.js
var redact = __webpack_require__(31348);
// EXTERNAL MODULE: ./packages/core/lib/standards/index.js + 8 modules
var standards = __webpack_require__(22041);
// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(51338);
// EXTERNAL MODULE: ./packages/core/lib/scan/found-plugins.js
var found_plugins = __webpack_require__(85751);
// EXTERNAL MODULE: ./packages/core/lib/scan/inputs.js
var inputs = __webpack_require__(35041);
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


/***/ }),

/***/ 14521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/** Why GitHub did not answer. `status` 0: no HTTP answer at all. */
class GitHubError extends Error {
    status;
    route;
    /** The body's `errors[].field/code/message`, flattened, for 422. */
    details;
    /** The missing permission, where GitHub names it (`x-accepted-github-permissions`). */
    permission;
    constructor(status, route, message, details = [], permission) {
        super(message);
        this.name = 'GitHubError';
        this.status = status;
        this.route = route;
        this.details = details;
        this.permission = permission;
    }
}


/***/ })

};
