export const id = 855;
export const ids = [855];
export const modules = {

/***/ 90855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadInfra: () => (/* binding */ loadInfra)
/* harmony export */ });
/* harmony import */ var _infra_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4521);
/* harmony import */ var _infra_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84492);


/**
 * drift-infra for a workflow, which has OIDC tokens where its job may.
 * @param oidcToken gives one for an audience
 * @throws UsageError for inputs that make no sense
 */
const loadInfra = (around, oidcToken) => {
    const inputs = (0,_infra_inputs_js__WEBPACK_IMPORTED_MODULE_1__.readInfraInputs)(around);
    const { env } = around;
    const { audience } = inputs;
    const oidc = env.ACTIONS_ID_TOKEN_REQUEST_URL ? { token: oidcToken, audience } : null;
    return (0,_infra_js__WEBPACK_IMPORTED_MODULE_0__.infraScan)({ inputs, oidc, env });
};


/***/ })

};
