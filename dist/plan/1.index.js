export const id = 1;
export const ids = [1];
export const modules = {

/***/ 8001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logTo: () => (/* binding */ logTo)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9426);

/** Lines may hold names from anywhere; a runner takes `::` at their start for a command. */
const logTo = (core) => ({
    info: (message) => core.info((0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(message)),
    warn: (message) => core.warning((0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(message)),
    debug: (message) => core.debug((0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(message)),
});


/***/ })

};
