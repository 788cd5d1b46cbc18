export const id = 9596;
export const ids = [9596];
export const modules = {

/***/ 49525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   Y8: () => (/* binding */ isTextUpTo),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/**
 * What values from outside are read with: files that a hand, a merge or a later version may have
 * been at, answers of plugins, JSON of other tools. Nothing about them is taken for granted.
 */
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/**
 * What a record itself says under a key: keys come from outside, and `constructor` is in every object.
 * @returns undefined where it says nothing
 */
const own = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;
/** Whether a text can be read as a moment. */
const isTime = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
/** Whether a value is a text that says something, in so many characters at the most. */
const isTextUpTo = (most) => (value) => typeof value === 'string' && value.trim() !== '' && value.length <= most;


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
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49525);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73686);


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

/***/ 73686:
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
