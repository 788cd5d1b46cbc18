export const id = 5471;
export const ids = [5471];
export const modules = {

/***/ 85471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ leftOutResult),
/* harmony export */   Tt: () => (/* binding */ leftOutOf),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   missingDeclarations: () => (/* binding */ missingDeclarations),
/* harmony export */   yW: () => (/* binding */ reducedResult)
/* harmony export */ });
const METADATA = ['tier: internal      # or production, prototype', 'status: active'].join('\n');
const CHECK = [
    '[extends]',
    'registry = "github:<owner>/<repository of your standards>"',
    'rulesets = ["<language>-internal"]',
].join('\n');
/** Which of the two files that make a repository take part are missing. */
const missingDeclarations = ({ metadata, standards }) => [
    ...(metadata.file === null ? ['repo-metadata.yaml'] : []),
    ...(standards.length === 0 ? ['check.toml'] : []),
];
/**
 * Why most checks do not apply to a repository, and what to do about it; null where they do.
 * @param paths the repository's files: where they could not be listed, nothing is said to be missing
 */
const leftOut = (standard, paths) => {
    const missing = missingDeclarations(standard);
    if (missing.length > 0 && !paths.known) {
        return { reason: `could not be seen (${paths.reason})`, whatToDo: '', add: {} };
    }
    if (missing.length > 0) {
        const add = new Map([
            ['repo-metadata.yaml', METADATA],
            ['check.toml', CHECK],
        ]);
        return {
            reason: `takes no part (it has no ${missing.join(' and no ')})`,
            whatToDo: `To take part, add ${missing.join(' and ')}.`,
            add: Object.fromEntries(missing.map((file) => [file, add.get(file) ?? ''])),
        };
    }
    const { file, status } = standard.metadata;
    return status !== 'deprecated'
        ? null
        : {
            reason: 'is deprecated',
            whatToDo: `To have it looked at, set status: active in ${file}.`,
            add: {},
            deprecated: true,
        };
};
/** A check's result on a deprecated repository of which only what still matters is judged. */
const reducedResult = (check, subject) => ({
    check,
    status: 'skipped',
    subject,
    message: 'Not asked of a deprecated repository: only what still matters there is',
    findings: [],
});
/** A check's result on a repository that is left out; `data` is what reports tell it by. */
const leftOutResult = (check, subject, left) => {
    const { reason, whatToDo, add } = left;
    return {
        check,
        status: 'skipped',
        subject,
        message: `Not looked at: ${subject} ${reason}. ${whatToDo}`.trim(),
        data: { leftOut: reason, whatToDo, add },
        findings: [],
    };
};
/** What `leftOutResult` put into a result; null for any other result. */
const leftOutOf = ({ status, data }) => {
    if (status !== 'skipped' || typeof data !== 'object' || data === null)
        return null;
    if (Array.isArray(data) || typeof data.leftOut !== 'string')
        return null;
    const { leftOut: reason, whatToDo, add } = data;
    return {
        reason,
        whatToDo: typeof whatToDo === 'string' ? whatToDo : '',
        add: typeof add === 'object' && add !== null && !Array.isArray(add)
            ? Object.fromEntries(Object.entries(add).map(([file, text]) => [file, String(text)]))
            : {},
    };
};


/***/ })

};
