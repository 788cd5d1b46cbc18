export const id = 8615;
export const ids = [8615];
export const modules = {

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


/***/ })

};
