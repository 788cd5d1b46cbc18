export const id = 7745;
export const ids = [7745];
export const modules = {

/***/ 7745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   broughtCommands: () => (/* binding */ broughtCommands),
/* harmony export */   runBrought: () => (/* binding */ runBrought)
/* harmony export */ });
/* harmony import */ var _drift_toolkit_core_plugins_index__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54706);
/* harmony import */ var _drift_toolkit_core_report_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69426);
/* harmony import */ var _drift_toolkit_core_scan_inputs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35041);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14853);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9942);
/* harmony import */ var _plugin_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86513);
/* harmony import */ var _plugin_session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69363);







const FAILED = 3;
/** What every command of a plugin takes beside its own options. */
const TAKEN = Object.fromEntries(_drift_toolkit_core_plugins_index__WEBPACK_IMPORTED_MODULE_0__/* .TAKEN_OPTIONS */ .Lh.flatMap((name) => {
    const option = _plugin_options_js__WEBPACK_IMPORTED_MODULE_5__/* .PLUGIN_OPTIONS */ .r[name] ?? _arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMON */ .Sq[name];
    return option ? [[name, option]] : [];
}));
/**
 * The commands that plugins bring, as lines of the overview, each with its plugin; plugins that were
 * skipped are named too.
 */
const broughtCommands = async (taken, io) => {
    try {
        const { plugins, problems } = await (0,_plugin_session_js__WEBPACK_IMPORTED_MODULE_6__/* .askPlugins */ .S)('', io, taken);
        const rows = plugins.flatMap(({ manifest, commands }) => commands.map(({ name, summary }) => [name, `${summary} (plugin ${manifest.name})`]));
        const width = Math.max(0, ...rows.map(([name]) => name.length)) + 4;
        const lines = rows.map(([name, summary]) => `  ${name.padEnd(width)}${(0,_drift_toolkit_core_report_text__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(summary)}\n`);
        const notes = problems.map((problem) => `  (${(0,_drift_toolkit_core_report_text__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)((0,_drift_toolkit_core_plugins_index__WEBPACK_IMPORTED_MODULE_0__.problemNote)(problem))})\n`);
        return lines.length + notes.length === 0
            ? ''
            : `\nFrom plugins:\n${[...lines, ...notes].join('')}`;
    }
    catch (error) {
        if (error instanceof _drift_toolkit_core_scan_inputs__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e)
            return `\n(${(0,_drift_toolkit_core_report_text__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(error.message)})\n`;
        throw error;
    }
};
/** An option's value as the plugin declared it; what was not given is not there. */
const valuesOf = ({ options }, args) => Object.fromEntries(Object.entries(options).flatMap(([name, { type }]) => {
    if (type === 'boolean')
        return [[name, args.flag(name)]];
    const text = args.text(name);
    return text === '' ? [] : [[name, text]];
}));
const runIt = async (plugin, command, args, io, secrets) => {
    const session = await (0,_plugin_session_js__WEBPACK_IMPORTED_MODULE_6__/* .openSession */ .f)(args, io, secrets);
    try {
        return await (0,_drift_toolkit_core_plugins_index__WEBPACK_IMPORTED_MODULE_0__/* .runPluginCommand */ .wW)(session.world, {
            plugin,
            command,
            options: valuesOf(command, args),
            positionals: args.positionals,
            out: io.out,
            err: io.err,
        });
    }
    finally {
        await session.close();
    }
};
/** The value of `--plugin-config`, before anybody knows what the other options mean. */
const configIn = (args) => {
    const at = args.indexOf('--plugin-config');
    const joined = args.find((arg) => arg.startsWith('--plugin-config='));
    return joined?.slice('--plugin-config='.length) ?? (at === -1 ? '' : (args[at + 1] ?? ''));
};
/**
 * Runs a command line whose first word no command of the toolkit is.
 * @param taken names that no plugin may have
 * @returns the exit code; null: no plugin has such a command either
 * @throws UsageError
 */
const runBrought = async ([name = '', ...rest], taken, io) => {
    const { plugins, problems, secrets } = await (0,_plugin_session_js__WEBPACK_IMPORTED_MODULE_6__/* .askPlugins */ .S)(configIn(rest), io, taken);
    const found = plugins.flatMap((plugin) => plugin.commands.filter((one) => one.name === name).map((command) => ({ plugin, command })))[0];
    if (found === undefined) {
        for (const problem of problems)
            io.err(`${(0,_drift_toolkit_core_report_text__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)((0,_drift_toolkit_core_plugins_index__WEBPACK_IMPORTED_MODULE_0__.problemNote)(problem))}\n`);
        return null;
    }
    const { plugin, command } = found;
    const args = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg)(rest, { ...command.options, ...TAKEN });
    if (args.flag('help')) {
        const summary = `${command.summary} (plugin ${plugin.manifest.name} ${plugin.manifest.version})`;
        io.out((0,_drift_toolkit_core_report_text__WEBPACK_IMPORTED_MODULE_1__/* .visibleLines */ .gB)((0,_help_js__WEBPACK_IMPORTED_MODULE_4__/* .helpFor */ .V)({ ...command, summary, usage: '' }, TAKEN)));
        return 0;
    }
    try {
        return await runIt(plugin, command, args, io, secrets);
    }
    catch (error) {
        if (error instanceof _drift_toolkit_core_scan_inputs__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e)
            throw error;
        io.err(`drift ${name}: ${(0,_drift_toolkit_core_report_text__WEBPACK_IMPORTED_MODULE_1__/* .visibleLines */ .gB)(error.message)}\n`);
        return FAILED;
    }
};


/***/ })

};
