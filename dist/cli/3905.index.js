export const id = 3905;
export const ids = [3905];
export const modules = {

/***/ 33905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/** The report in the format that was asked for; the other renderers are not even loaded. */
const render = async (report, format, checks, look) => {
    switch (format) {
        case 'json':
            return JSON.stringify(report, null, 2);
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(9213), __webpack_require__.e(6634)]).then(__webpack_require__.bind(__webpack_require__, 26088))).renderMarkdown(report);
        case 'sarif': {
            const { renderSarif } = await __webpack_require__.e(/* import() */ 2344).then(__webpack_require__.bind(__webpack_require__, 22344));
            return JSON.stringify(renderSarif(report, checks), null, 2);
        }
        case 'text':
            return (await Promise.all(/* import() */[__webpack_require__.e(9213), __webpack_require__.e(367)]).then(__webpack_require__.bind(__webpack_require__, 89589))).renderTerminal(report, look);
    }
};


/***/ })

};
