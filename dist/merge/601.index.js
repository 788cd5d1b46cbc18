export const id = 601;
export const ids = [601];
export const modules = {

/***/ 3601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAll: () => (/* binding */ runAll)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8556);
/* harmony import */ var _report_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5693);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5464);



/** The days of several domains' trends put together. */
const together = (trends) => {
    const byDay = new Map();
    for (const bucket of trends.flat()) {
        const day = byDay.get(bucket.start);
        if (!day) {
            byDay.set(bucket.start, { ...bucket, open: { ...bucket.open } });
            continue;
        }
        (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .addBySeverity */ .GF)(day.open, bucket.open);
        day.opened += bucket.opened;
        day.resolved += bucket.resolved;
        // What was resolved after how long is told by domain; together it is no mean any more.
        day.resolvedAfterHours = null;
    }
    return [...byDay.values()].sort((a, b) => a.start.localeCompare(b.start));
};
const merged = (ran, failed) => {
    const report = (0,_report_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeReports */ .C)(ran.map(({ report }) => report), { sharedApi: true });
    return { ...report, errors: [...report.errors, ...failed] };
};
/** What is known of everything that several domains of one run told. */
const addTold = (all, more) => {
    const sum = new Map([...all].map(([name, told]) => [name, new Map(told)]));
    for (const [name, told] of more)
        sum.set(name, new Map([...(sum.get(name) ?? []), ...told]));
    return sum;
};
/**
 * Several domains in one run. They share one client, and with it the discovery of repositories, their
 * declarations and registries; one report, one brake on issues and one deadline. What one has told, the
 * next does not tell again. A domain that cannot be run at all is an error; the others are.
 * @throws what the last domain threw, where none could be run
 */
const runAll = async (domains, request, ports) => {
    const ran = [];
    const failed = [];
    let told = new Map();
    let last;
    try {
        for (const domain of domains) {
            const opened = ran.flatMap(({ report }) => report.issues).length;
            const maxIssues = Math.max(0, request.options.maxIssues - opened);
            try {
                const options = { ...request.options, maxIssues };
                const api = ran.at(-1)?.report.api ?? null;
                const one = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runOne */ .u)(domain, { ...request, options }, ports, { told, api });
                ran.push(one.ran);
                told = addTold(told, one.told);
            }
            catch (error) {
                last = error;
                const reason = error.message;
                ports.log.warn(`drift-${domain.id} could not be run: ${reason}`);
                failed.push({ where: `drift-${domain.id}`, reason });
            }
        }
    }
    finally {
        await ports.ledger?.close();
    }
    if (ran.length === 0)
        throw last;
    const dashboard = ran.findLast((one) => one.dashboard !== undefined)?.dashboard;
    return {
        report: merged(ran, failed),
        trend: together(ran.map(({ trend }) => trend)),
        checks: ran.flatMap(({ checks }) => checks),
        ...(dashboard === undefined ? {} : { dashboard }),
    };
};


/***/ })

};
