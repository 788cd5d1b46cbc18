export const id = 1261;
export const ids = [1261];
export const modules = {

/***/ 61261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishAudits: () => (/* binding */ finishAudits)
/* harmony export */ });
/* harmony import */ var _plugins_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20055);
/* harmony import */ var _dashboard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(635);
/* harmony import */ var _plugins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89131);



const loaded = async (access) => {
    try {
        return await (0,_plugins_js__WEBPACK_IMPORTED_MODULE_2__.askPlugins)(access.inputs.pluginConfig, access);
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
        notes: [...problems.map(_plugins_index_js__WEBPACK_IMPORTED_MODULE_0__/* .problemNote */ .qu), ...notes],
        errors: [],
    };
    const enabled = plugins.flatMap(({ manifest, jobs }) => jobs.filter((job) => job.enabled).map((job) => `${manifest.name}/${job.id}`));
    if (options.dryRun || !ports.ledger) {
        if (enabled.length === 0)
            return said;
        const why = options.dryRun ? 'this is a dry run' : 'there is no ledger that knows what is due';
        return { ...said, notes: [...said.notes, `no jobs were run (${enabled.join(', ')}): ${why}`] };
    }
    const world = (0,_plugins_js__WEBPACK_IMPORTED_MODULE_2__.pluginWorldOf)(ports, options, access);
    for (const result of await (0,_plugins_index_js__WEBPACK_IMPORTED_MODULE_0__/* .runDueJobs */ .kL)({ world, plugins, store: (0,_plugins_index_js__WEBPACK_IMPORTED_MODULE_0__/* .jobsOf */ .aG)(ports.ledger) })) {
        if (result.outcome === 'off' || result.outcome === 'not-due')
            continue;
        const { id, message } = result;
        if ((0,_plugins_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrouble */ .KM)(result))
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
    const dashboard = await (0,_dashboard_js__WEBPACK_IMPORTED_MODULE_1__.dashboardOf)(ledger, {
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


/***/ })

};
