export const id = 751;
export const ids = [751,596];
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


/***/ })

};
