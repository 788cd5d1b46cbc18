export const id = 3851;
export const ids = [3851,8615];
export const modules = {

/***/ 33851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAlone: () => (/* binding */ runAlone)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _audits_candidate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62);
/* harmony import */ var _audits_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39733);
/* harmony import */ var _child_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41010);
/* harmony import */ var _audit_repositories_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40402);
/* harmony import */ var _brought_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48615);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35041);
/* harmony import */ var _organization_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65027);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67639);










/**
 * The folder that an audit lies in: the folder of audits, or for a file somewhere else its own.
 * @throws UsageError where there is no such file
 */
const placeOf = async (path, folder) => {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (found === null)
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`there is no file ${path}`);
    if (!found.isFile()) {
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`${path} is no file: name one audit; drift audit runs a folder`);
    }
    const within = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    const inside = !within.startsWith('..') && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, within) === path;
    const place = inside ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return { folder: place, file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(place, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
};
const noAudit = (path) => new _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`${path} is no audit: it has no run bit, no #! line and no ending of a module (.mjs, .js, .mts, .ts); names with _ or . in front are passed over`);
/** The organization's repositories, read when an audit asks for them. */
const repositoriesOf = (options, ports, started) => async () => (0,_audit_repositories_js__WEBPACK_IMPORTED_MODULE_4__/* .readAuditRepositories */ .e)({
    organization: await (0,_organization_js__WEBPACK_IMPORTED_MODULE_7__/* .readOrganization */ .w)(options, ports),
    readRegistry: (0,_registries_js__WEBPACK_IMPORTED_MODULE_8__/* .registryReader */ .x)(ports.github),
    closed: () => new Set(),
    brought: _brought_js__WEBPACK_IMPORTED_MODULE_5__.NOTHING_BROUGHT,
    scan: '',
    started,
    log: ports.log,
    options,
    ports,
}, ports.github);
/**
 * Runs one audit by itself, due or not. Nothing is remembered and nobody is told.
 * @param path of its file, absolute
 * @throws UsageError where there is no such file, or it is no audit
 */
const runAlone = async (path, access, options, ports) => {
    const { inputs } = access;
    const { folder, file } = await placeOf(path, inputs.folder.absolute);
    const env = (0,_audits_index_js__WEBPACK_IMPORTED_MODULE_3__/* .auditEnvironment */ .XF)(access.env, inputs.environment);
    const found = await (0,_audits_index_js__WEBPACK_IMPORTED_MODULE_3__/* .discoverAudits */ .cK)(folder, {
        path: folder,
        env,
        concurrency: 2,
        // A file beside it that would have its id stops it in a scan as well.
        only: (other) => (0,_audits_candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .idByPath */ .e)(other) === (0,_audits_candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .idByPath */ .e)(file),
    });
    if (!found.known)
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(found.reason);
    const heard = { form: null, stderr: '' };
    const broken = found.value.broken.find((one) => one.file === file);
    if (broken)
        return { info: null, file, broken: broken.reason, ...heard };
    const info = found.value.audits.find((one) => one.file === file);
    if (!info)
        throw noAudit(path);
    const now = () => new Date(ports.clock.now());
    const run = await (0,_audits_index_js__WEBPACK_IMPORTED_MODULE_3__/* .runAudit */ .bD)(info, folder, {
        env,
        now,
        concurrency: 1,
        github: ports.github,
        repositories: repositoriesOf(options, ports, now().toISOString()),
        log: (level, message) => {
            if (level === 'warning')
                ports.log.warn(message);
            else
                ports.log[level](message);
        },
        heard(end, form) {
            heard.form = form;
            heard.stderr = (0,_child_words_js__WEBPACK_IMPORTED_MODULE_9__/* .lastLines */ .w$)(end.stderr);
        },
    });
    return { info, file, run, ...heard };
};


/***/ }),

/***/ 48615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NOTHING_BROUGHT: () => (/* binding */ NOTHING_BROUGHT),
/* harmony export */   askWhatIsBrought: () => (/* binding */ askWhatIsBrought)
/* harmony export */ });
const NOTHING_BROUGHT = {
    notes: [],
    rules: [],
    checks: () => [],
    ask: async () => [],
    tell: async () => [],
};
/** Repositories that one process of a plugin's check is asked about, and how long it waits for them. */
const TOGETHER = 50;
const GATHER_MS = 20;
/** Gathers the questions of repositories that are looked at side by side: a process is dear. */
const gathered = (ask) => {
    let waiting = [];
    let timer;
    const flush = () => {
        clearTimeout(timer);
        timer = undefined;
        const batch = waiting;
        waiting = [];
        ask(batch).then((answers) => {
            for (const [at, { answer }] of batch.entries())
                answer(answers[at] ?? []);
        }, (error) => {
            for (const { fail } of batch)
                fail(error);
        });
    };
    return (question) => new Promise((answer, fail) => {
        waiting.push({ ...question, answer, fail });
        if (waiting.length >= TOGETHER)
            flush();
        else
            timer ??= setTimeout(flush, GATHER_MS);
    });
};
const bringing = async (plugins, notes, world) => {
    const { pluginChecks, runPluginChecks, tellSurfaces } = await Promise.all(/* import() */[__webpack_require__.e(1535), __webpack_require__.e(2320), __webpack_require__.e(2435), __webpack_require__.e(4706), __webpack_require__.e(480)]).then(__webpack_require__.bind(__webpack_require__, 54706));
    const asked = gathered((batch) => {
        // A scan has one domain, and so has what is gathered.
        const [first] = batch;
        return first ? runPluginChecks(world, plugins, first.domain, batch) : Promise.resolve([]);
    });
    return {
        notes,
        rules: plugins.flatMap(({ severity }) => severity),
        checks: (domain) => pluginChecks(plugins, domain),
        ask: (domain, repository, input) => pluginChecks(plugins, domain).length === 0
            ? Promise.resolve([])
            : asked({ domain, repository, input }),
        tell: async (scan) => (await tellSurfaces(world, plugins, scan)).map(({ plugin, reason }) => ({
            where: `plugin ${plugin}`,
            reason,
        })),
    };
};
const load = async (ports, options, around) => {
    const { askPlugins, pluginWorldOf } = await Promise.all(/* import() */[__webpack_require__.e(4052), __webpack_require__.e(1535), __webpack_require__.e(2320), __webpack_require__.e(6789), __webpack_require__.e(3547), __webpack_require__.e(2435), __webpack_require__.e(4706), __webpack_require__.e(7829), __webpack_require__.e(9445)]).then(__webpack_require__.bind(__webpack_require__, 89131));
    const { problemNote } = await Promise.all(/* import() */[__webpack_require__.e(1535), __webpack_require__.e(2320), __webpack_require__.e(2435), __webpack_require__.e(4706), __webpack_require__.e(480)]).then(__webpack_require__.bind(__webpack_require__, 54706));
    const { plugins, problems } = await askPlugins(new Map(), around, {
        brings: ['checks', 'surfaces', 'severity'],
    });
    if (plugins.length + problems.length === 0)
        return NOTHING_BROUGHT;
    return bringing(plugins, problems.map(problemNote), pluginWorldOf(ports, options, around));
};
/**
 * Has the plugins of a run asked what they bring to a scan, while it begins. Those that say that they
 * bring none of it are not asked. Settings that cannot be read stop the scan.
 */
const askWhatIsBrought = (ports, options, around) => {
    ports.brought = load(ports, options, around);
    // Whoever waits for it hears of its failure.
    ports.brought.catch(() => { });
};


/***/ }),

/***/ 67639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ registryReader)
/* harmony export */ });
/* harmony import */ var _collect_github_rulesets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12632);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78556);


/**
 * Rulesets of registries on GitHub: each registry is read once a run, whoever asks and however
 * often. Those inside a repository are for whoever reads that repository.
 */
const registryReader = (github) => {
    const seen = new Map();
    return async (reference, name) => {
        if (reference.kind === 'local')
            return { missing: true };
        const { owner, repo, ref, path } = reference;
        if (!github) {
            return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`the registry github:${owner}/${repo} is not read by a scan without network; give --token to have it read`);
        }
        const key = JSON.stringify([owner.toLowerCase(), repo.toLowerCase(), ref, path]);
        const registry = seen.get(key) ?? (0,_collect_github_rulesets_js__WEBPACK_IMPORTED_MODULE_0__/* .readRulesets */ .b)(github, reference);
        seen.set(key, registry);
        const rulesets = await registry;
        if (!rulesets.known)
            return rulesets;
        const text = rulesets.value.get(name);
        if (text === undefined)
            return { missing: true };
        if (text === null)
            return { missing: true, why: 'it is a binary file, or too large to be read' };
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(text);
    };
};


/***/ })

};
