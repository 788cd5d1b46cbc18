export const id = 6550;
export const ids = [6550];
export const modules = {

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


/***/ }),

/***/ 76550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadAudit: () => (/* binding */ loadAudit)
/* harmony export */ });
/* harmony import */ var _audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72924);
/* harmony import */ var _audit_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2599);


/**
 * drift-audit for a workflow, which runs the jobs that are due as well.
 * @throws UsageError for inputs that make no sense
 */
const loadAudit = (around) => {
    const { env, cwd } = around;
    return (0,_audit_js__WEBPACK_IMPORTED_MODULE_0__.auditScan)({ inputs: (0,_audit_inputs_js__WEBPACK_IMPORTED_MODULE_1__.readAuditInputs)(around), env, cwd, jobs: true });
};


/***/ })

};
