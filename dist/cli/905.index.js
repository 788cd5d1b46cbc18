export const id = 905;
export const ids = [905];
export const modules = {

/***/ 3905:
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
            return (await Promise.all(/* import() */[__webpack_require__.e(213), __webpack_require__.e(88)]).then(__webpack_require__.bind(__webpack_require__, 6088))).renderMarkdown(report);
        case 'sarif': {
            const { renderSarif } = await __webpack_require__.e(/* import() */ 344).then(__webpack_require__.bind(__webpack_require__, 2344));
            return JSON.stringify(renderSarif(report, checks), null, 2);
        }
        case 'text':
            return (await Promise.all(/* import() */[__webpack_require__.e(213), __webpack_require__.e(970)]).then(__webpack_require__.bind(__webpack_require__, 9589))).renderTerminal(report, look);
    }
};


/***/ })

};
