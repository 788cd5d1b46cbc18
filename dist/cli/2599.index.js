export const id = 2599;
export const ids = [2599];
export const modules = {

/***/ 86551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ mergePluginConfig),
/* harmony export */   Pn: () => (/* binding */ parsePluginConfig),
/* harmony export */   Uf: () => (/* binding */ configSecrets),
/* harmony export */   bl: () => (/* binding */ declaredPlugins)
/* harmony export */ });
/** Keys are theirs: none of them may be one of an object's own. */
const empty = () => Object.create(null);
const isSettings = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const put = (settings, keys, value) => {
    const [key = '', ...rest] = keys;
    if (rest.length === 0) {
        settings[key] = value;
        return;
    }
    const inner = settings[key];
    const next = isSettings(inner) ? inner : empty();
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
        merged[key] = isSettings(old) && isSettings(value) ? overlay(old, value) : value;
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
    const plugins = isSettings(drift) ? drift.plugins : undefined;
    for (const [name, settings] of Object.entries(isSettings(plugins) ? plugins : {})) {
        if (isSettings(settings))
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

/***/ 2599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAuditInputs: () => (/* binding */ readAuditInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _plugins_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86551);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35041);



const FOLDER = 'audits';
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Variables that carry the workflow's own credentials: an audit reads GitHub through its context. */
const OWN = /^(?:ACTIONS_(?:RUNTIME|ID_TOKEN_REQUEST)_.*|INPUT_.*)$/i;
const items = (text, separator) => text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
/**
 * Reads what drift-audit alone asks for, and says everything that is wrong with it at once.
 * @throws UsageError
 */
const readAuditInputs = ({ input, cwd }) => {
    const problems = [];
    const path = input('audits') || FOLDER;
    const environment = items(input('audit-env'), /[\s,]+/);
    for (const name of environment) {
        if (!NAME.test(name)) {
            problems.push(`audit-env names "${name}", which is no name of an environment variable`);
        }
        else if (OWN.test(name)) {
            problems.push(`audit-env names ${name}, which is the runner's own; audits read GitHub through context.github`);
        }
    }
    const threshold = input('threshold') || '5';
    if (!/^\d{1,6}$/.test(threshold)) {
        problems.push(`threshold is "${threshold}"; it must be a whole number from 0`);
    }
    const dashboard = (input('dashboard') || 'true').toLowerCase();
    if (dashboard !== 'true' && dashboard !== 'false') {
        problems.push(`dashboard is "${input('dashboard')}"; it must be true or false`);
    }
    const { config: pluginConfig, wrong } = (0,_plugins_config_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePluginConfig */ .Pn)(input('plugin-config'));
    if (wrong.length > 0) {
        problems.push(`plugin-config: line ${wrong.join(', ')} is not name.key=value (it is not shown, for it may be secret)`);
    }
    if (problems.length > 0)
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(problems.join('\n'));
    // A path given to the command says where the checkout of drift-config is.
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, input('path') || '.');
    return {
        folder: {
            path,
            absolute: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path),
            isDefault: input('audits') === '' || input('audits') === FOLDER,
        },
        root,
        environment,
        threshold: Number(threshold),
        pluginConfig,
        dashboard: dashboard === 'true',
    };
};


/***/ })

};
