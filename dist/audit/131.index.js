export const id = 131;
export const ids = [131];
export const modules = {

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

// EXTERNAL MODULE: ./packages/core/lib/plugins/index.js + 49 modules
var plugins = __webpack_require__(8713);
// EXTERNAL MODULE: ./packages/core/lib/report/redact.js
var redact = __webpack_require__(1348);
// EXTERNAL MODULE: ./packages/core/lib/standards/index.js + 34 modules
var standards = __webpack_require__(2645);
// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(1338);
// EXTERNAL MODULE: ./packages/core/lib/scan/found-plugins.js
var found_plugins = __webpack_require__(5751);
// EXTERNAL MODULE: ./packages/core/lib/scan/inputs.js + 1 modules
var inputs = __webpack_require__(1209);
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
