export const id = 2365;
export const ids = [2365];
export const modules = {

/***/ 62365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listCommand: () => (/* binding */ listCommand),
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _drift_toolkit_core_plugins_index__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54706);
/* harmony import */ var _drift_toolkit_core_report_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69426);
/* harmony import */ var _drift_toolkit_core_scan_inputs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35041);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71152);
/* harmony import */ var _plugin_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69363);





const FAILED = 3;
/** Plugins that were skipped, and settings that nobody reads: said, whatever else comes of it. */
const remark = ({ problems, notes }, io) => {
    for (const note of [...problems.map(_drift_toolkit_core_plugins_index__WEBPACK_IMPORTED_MODULE_0__.problemNote), ...notes])
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


/***/ })

};
