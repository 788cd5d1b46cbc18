export const id = 2344;
export const ids = [2344];
export const modules = {

/***/ 13012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ againOf),
/* harmony export */   Mm: () => (/* binding */ sidesOf),
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   QH: () => (/* binding */ differenceLine),
/* harmony export */   hU: () => (/* binding */ valueSide),
/* harmony export */   id: () => (/* binding */ titleWords),
/* harmony export */   jM: () => (/* binding */ AGAIN),
/* harmony export */   xH: () => (/* binding */ isEvent)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69860);

/** What surfaces say of one finding, before each puts it into its own form. */
/** The title as it is shown: commit ids are seven characters long, as everywhere. */
const titleWords = ({ title }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortShas */ .Qg)(title);
/** A finding about how things are, not about a change: nothing became weaker or stronger. */
const isState = ({ direction }) => direction === undefined;
const isScalar = (value) => typeof value !== 'object' || value === null;
/** A value or a list of values as words; undefined for anything deeper. */
const listWords = (value) => {
    if (typeof value === 'string')
        return value;
    if (value === null)
        return 'nothing';
    if (!Array.isArray(value))
        return isScalar(value) ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(value) : undefined;
    if (!value.every(isScalar))
        return undefined;
    return value.length === 0
        ? 'none'
        : value.map((item) => (typeof item === 'string' ? item : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(item))).join(', ');
};
/** A value that is words, a list of them, or such under names; JSON for what is deeper data. */
const wordsOf = (value) => {
    const words = listWords(value);
    if (words !== undefined)
        return words;
    if (Array.isArray(value) || typeof value !== 'object' || value === null)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(value);
    const named = Object.entries(value).map(([name, inner]) => [name, listWords(inner)]);
    return named.length > 0 && named.every(([, inner]) => inner !== undefined)
        ? named.map(([name, inner]) => `${name}: ${inner}`).join('; ')
        : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(value);
};
/** One side, by the name that is given; none where nothing is known of it. */
const valueSide = (name, value) => {
    if (value === undefined)
        return [];
    const words = wordsOf(value);
    const isNothing = value === null || (Array.isArray(value) && value.length === 0);
    return [{ name, words, isText: isNothing || /\s/.test(words) }];
};
/** What was asked for and what is there, whether or not the title says it: for tables. */
const sidesOf = ({ expected, actual, }) => ({
    expected: valueSide('expected', expected)[0],
    actual: valueSide('found', actual)[0],
});
/** It happened and is over, other than a state or a change that can be undone. */
const isEvent = ({ baseline }) => baseline?.kind === 'event';
/** What a finding compares, or null where there is nothing to show or the title says it already. */
const differenceOf = (finding) => {
    const { expected, actual, title } = finding;
    if (expected === undefined && actual === undefined)
        return null;
    if (!isState(finding)) {
        const text = (value) => (value === undefined ? undefined : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(value));
        return { kind: 'change', before: text(expected), now: text(actual) };
    }
    const sides = [...valueSide('expected', expected), ...valueSide('found', actual)];
    const isSaid = sides.some(({ words }) => words !== '' && title.includes(words));
    return isSaid ? null : { kind: 'state', sides };
};
/** A difference as one line. */
const differenceLine = (difference, show) => {
    if (difference.kind === 'state') {
        return difference.sides
            .map(({ name, words, isText }) => `${name} ${show(words, isText)}`)
            .join(', ');
    }
    const { before, now } = difference;
    return [before, now]
        .map((text) => (text === undefined ? 'not set' : show(text, false)))
        .join(' → ');
};
/**
 * Why a finding is told again; null where it is new or merely still there.
 * @param scanned when the scan began, ISO 8601: what was open before then was never gone
 */
const againOf = ({ state, renewed, since }, scanned) => {
    if (state === 'worse')
        return 'worse';
    if (state !== 'back')
        return null;
    if (renewed)
        return 'renewed';
    return Date.parse(since ?? '') < Date.parse(scanned) ? 'unexempted' : 'back';
};
/** `1 worse than before` and so on, for lists. */
const AGAIN = {
    worse: 'worse than before',
    back: 'back',
    renewed: 'changed again',
    unexempted: 'no longer exempted',
};


/***/ }),

/***/ 58565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ resourceParts),
/* harmony export */   $r: () => (/* binding */ propertyOf),
/* harmony export */   Vr: () => (/* binding */ resourceLine),
/* harmony export */   b_: () => (/* binding */ resourceSides)
/* harmony export */ });
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13012);

/** What surfaces say of a finding about a cloud resource, as plain text. */
/** The property that a finding is about; '' where it is about the resource as such. */
const propertyOf = ({ subject, resource }) => {
    if (resource === undefined)
        return '';
    const { environment, region, type, physicalId } = resource;
    const start = `${environment}/${region}/${type}/${physicalId} `;
    return subject.startsWith(start) ? subject.slice(start.length) : '';
};
/** Where a resource is and what it is called there, from the outside in. */
const resourceParts = (resource) => {
    const { environment, account, region, stack, constructPath, logicalId, type, physicalId } = resource;
    return [
        { name: '', value: environment },
        { name: 'account', value: account },
        { name: '', value: region },
        { name: 'stack', value: stack ?? '' },
        { name: '', value: constructPath ?? '' },
        { name: '', value: logicalId ?? '' },
        { name: '', value: type },
        // A stack is known by its name, which stands there already.
        { name: '', value: physicalId === stack ? '' : physicalId },
    ].filter(({ value }) => value !== '');
};
/** `prod, account 333333333333, eu-west-2, stack App, Web/Sg, WebSg, AWS::EC2::SecurityGroup, sg-1` */
const resourceLine = (resource) => resourceParts(resource)
    .map(({ name, value }) => [name, value].filter(Boolean).join(' '))
    .join(', ');
/** Expected and actual of a resource: nothing is said to be nothing, whatever the direction. */
const resourceSides = ({ expected, actual }) => expected === undefined && actual === undefined
    ? null
    : {
        kind: 'state',
        sides: [...(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueSide */ .hU)('expected', expected), ...(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueSide */ .hU)('actual', actual)],
    };


/***/ }),

/***/ 22344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13012);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72487);
/* harmony import */ var _resource_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58565);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69426);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69860);





/**
 * GitHub takes 25,000 results a run and 10 MB compressed:
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
const MAX_RESULTS = 25_000;
/** Characters of results in all; a file of 20 MB packs to far less than 10. */
const MAX_CHARACTERS = 20_000_000;
const MAX_NOTIFICATIONS = 1_000;
const LEVELS = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
    info: 'note',
};
/** GitHub: over 9.0 critical, 7.0 to 8.9 high, 4.0 to 6.9 medium, 0.1 to 3.9 low. */
const SECURITY_SEVERITY = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
    info: '0.0',
};
/** Declarations that speak for a whole repository: where its own findings are shown. */
const DECLARATION = /(?:^|\/)(?:check\.toml|repo-metadata\.ya?ml)$/;
/** A path relative to the checkout as a URI reference: https://www.rfc-editor.org/rfc/rfc3986#section-4.2 */
const uri = (path) => 
// A first segment with a colon would read as a scheme; encodeURIComponent encodes it.
path.toWellFormed().split('/').map(encodeURIComponent).join('/');
/** What asks for it stands in the root's check.toml; a setting of GitHub or a resource has no file. */
const DECLARED_AT = new Map([
    ['process', 'check.toml'],
    ['infra', 'check.toml'],
]);
/**
 * The file a finding is shown at, since GitHub shows no alert without one: its own, else what
 * declares it, else a declaration that the report mentions; else none.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support#location-object
 */
const fileOf = ({ check, finding }, repository) => finding.file ??
    DECLARED_AT.get(check.split('/', 1)[0] ?? '') ??
    repository.results.find(({ file }) => file && DECLARATION.test(file))?.file;
const messageOf = (finding) => {
    const { resource } = finding;
    const difference = resource === undefined ? (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceOf */ .Pq)(finding) : (0,_resource_words_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceSides */ .b_)(finding);
    const values = difference === null ? '' : (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceLine */ .QH)(difference, (value) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .bound */ .$s)(value, 200));
    const parts = [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)((0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .titleWords */ .id)(finding), 500)),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)([finding.subject, values].filter(Boolean).join(': '), 700)),
        resource === undefined ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(`In ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)((0,_resource_words_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceLine */ .Vr)(resource), 500)}`),
        finding.setAt === undefined || resource !== undefined
            ? ''
            : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(`Set in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(finding.setAt.name, 200)}`),
        finding.fix === undefined ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(finding.fix, 1_000)),
    ];
    // Brackets are links in a SARIF message (§3.11.6), braces are placeholders (§3.11.5).
    return parts
        .filter(Boolean)
        .join(' ')
        .replace(/[\\[\]]/g, '\\$&')
        .replace(/[{}]/g, '$&$&');
};
const resultOf = (found, repository, many) => {
    const { check, finding } = found;
    const file = fileOf(found, repository);
    if (file === undefined)
        return null;
    return {
        ruleId: check,
        level: LEVELS[finding.severity],
        message: { text: messageOf(finding) },
        locations: [
            {
                physicalLocation: {
                    // In a run over many repositories a path alone would not say whose it is.
                    artifactLocation: {
                        uri: many ? `${uri(repository.name)}/${uri(file)}` : uri(file),
                        uriBaseId: '%SRCROOT%',
                    },
                    ...(finding.line === undefined || finding.file === undefined
                        ? {}
                        : { region: { startLine: finding.line } }),
                },
                ...(finding.resource === undefined
                    ? {}
                    : {
                        logicalLocations: [
                            {
                                name: finding.resource.logicalId ?? finding.resource.physicalId,
                                fullyQualifiedName: finding.subject,
                                kind: 'resource',
                            },
                        ],
                    }),
            },
        ],
        partialFingerprints: { 'driftFinding/v1': finding.fingerprint },
        ...(finding.exempted
            ? {
                suppressions: [
                    {
                        kind: 'external',
                        status: 'accepted',
                        justification: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(`${finding.exempted.reason} (${finding.exempted.owner}, until ${finding.exempted.expires})`, 1_000),
                    },
                ],
            }
            : {}),
        properties: {
            severity: finding.severity,
            'security-severity': SECURITY_SEVERITY[finding.severity],
            subject: finding.subject,
            repository: repository.name,
            ...(finding.direction === undefined ? {} : { direction: finding.direction }),
            ...(finding.rule === undefined ? {} : { rule: finding.rule }),
            ...(finding.ruleSource === undefined ? {} : { ruleSource: finding.ruleSource }),
            ...(finding.setAt === undefined ? {} : { setAt: finding.setAt }),
            ...(finding.resource === undefined ? {} : { resource: finding.resource }),
        },
    };
};
const ruleOf = ({ id, title, why, fix, severity, blind }) => ({
    id,
    name: id.replace(/(?:^|[/-])(\w)/g, (_, letter) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: fix, markdown: [why, fix, blind].filter(Boolean).join('\n\n') },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
        tags: ['security', 'drift'],
        'security-severity': SECURITY_SEVERITY[severity],
        precision: 'very-high',
    },
});
/** Errors and what is unknown: the run was not whole. */
const notifications = (report) => [
    ...report.errors.map(({ where, reason, permission }) => ({
        level: 'error',
        message: {
            text: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(where, 200)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(reason, 1_000)}${permission === undefined ? '' : ` (needs ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(permission, 200)})`}`,
        },
    })),
    ...report.repositories.flatMap(({ name, results }) => results
        .filter(({ status }) => status === 'unknown')
        .map(({ check, message }) => ({
        level: 'warning',
        associatedRule: { id: check },
        message: { text: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(name, 200)}: not checked: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(message, 1_000)}` },
    }))),
];
const within = (results) => {
    let size = 0;
    return results.slice(0, MAX_RESULTS).filter((result) => {
        size += JSON.stringify(result).length;
        return size <= MAX_CHARACTERS;
    });
};
/**
 * The report as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).
 * Findings with a file are shown there; a finding about a whole repository is shown at its
 * declaration (a process finding at check.toml, where it is demanded), where the report mentions one,
 * and left out otherwise. Exempted ones are suppressed;
 * what is stricter than before, or mere information, is no alert.
 * At most 25,000 results, gravest first; what is left out is said in a notification.
 * @param checks the checks that ran: their words become the rules
 */
const renderSarif = (report, checks) => {
    const many = report.scan.scope.kind === 'organization';
    const found = report.repositories
        .flatMap((repository) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsOf */ .WX)(repository)
        // An alert is for what somebody has to act on, or has accepted.
        .filter(({ finding }) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(finding) || finding.exempted !== undefined)
        .map((one) => ({ one, repository })))
        .sort((a, b) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .byGravity */ .SN)(a.one.finding, b.one.finding));
    const results = found.flatMap(({ one, repository }) => resultOf(one, repository, many) ?? []);
    const kept = within(results);
    const left = found.length - kept.length;
    const rules = new Map(checks.map((check) => [check.id, ruleOf(check)]));
    const used = new Set(kept.map(({ ruleId }) => ruleId));
    const said = notifications(report);
    const [repository] = report.repositories;
    const single = !many && report.repositories.length === 1 ? repository : undefined;
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: report.tool.name,
                        semanticVersion: report.tool.version,
                        rules: [
                            ...rules.values(),
                            ...[...used].filter((id) => !rules.has(id)).map((id) => ({ id })),
                        ],
                    },
                },
                // Runs of several domains on one commit stay beside each other.
                automationDetails: { id: `drift/${report.scan.domains.join('+')}/` },
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the checkout' } } },
                ...(single?.url && single.commit
                    ? {
                        versionControlProvenance: [
                            {
                                repositoryUri: single.url,
                                revisionId: single.commit,
                                mappedTo: { uriBaseId: '%SRCROOT%' },
                            },
                        ],
                    }
                    : {}),
                invocations: [
                    {
                        executionSuccessful: report.errors.length === 0,
                        ...((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .moment */ .n$)(report.scan.started) ? { startTimeUtc: report.scan.started } : {}),
                        ...((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .moment */ .n$)(report.scan.finished) ? { endTimeUtc: report.scan.finished } : {}),
                        toolExecutionNotifications: [
                            ...(left > 0
                                ? [
                                    {
                                        level: 'note',
                                        message: {
                                            text: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(left, 'finding is', 'findings are')} not in this file: see the JSON report`,
                                        },
                                    },
                                ]
                                : []),
                            ...said.slice(0, MAX_NOTIFICATIONS),
                        ],
                    },
                ],
                columnKind: 'utf16CodeUnits',
                results: kept,
            },
        ],
    };
};


/***/ }),

/***/ 69860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ symbol),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   Kq: () => (/* binding */ repositoryKey),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Qg: () => (/* binding */ shortShas),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   on: () => (/* binding */ grade),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var _model_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28263);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78556);


/** How the product says things, the same on every surface. */
/** `1 finding`, `2 findings`, `10,000 repositories`. */
const count = (number, singular, plural = `${singular}s`) => `${number.toLocaleString('en-US')} ${number === 1 ? singular : plural}`;
const SYMBOLS = {
    critical: '🔴',
    high: '🟠',
    medium: '🟡',
    low: '🔵',
    info: '⚪',
};
const symbol = (severity) => SYMBOLS[severity];
/** `🟠 High` */
const grade = (severity) => `${SYMBOLS[severity]} ${severity.charAt(0).toUpperCase()}${severity.slice(1)}`;
/** `1 high, 2 medium`, gravest first; '' when there is none. */
const bySeverity = (counts) => _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity].toLocaleString('en-US')} ${severity}`)
    .join(', ');
/** `2026-11-20 06:00 UTC` for an ISO 8601 time; '' for anything else. */
const moment = (time) => {
    const date = new Date(time ?? '');
    return Number.isNaN(date.getTime())
        ? ''
        : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
};
/** `2026-11-20` for an ISO 8601 time; '' for anything else. */
const day = (time) => moment(time).slice(0, 10);
/** Full commit ids in a text, each as people read it. */
const shortShas = (text) => text.replace(/(?<![\w.])[0-9a-f]{40}(?!\w)/gi, (oid) => (0,_model_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortId */ .m)(oid));
/** A word that could not be taken for a number, a switch or nothing. */
const WORD = /^(?!(?:true|false|null)$)[a-z][\w./@:+-]*$/i;
/** A setting's value as people read it: words as they are, JSON else; `not set` is said elsewhere. */
const valueText = (value) => typeof value === 'string' && WORD.test(value) ? value : JSON.stringify(value);
/** A sentence ends with a full stop, once. */
const sentence = (text) => /[.!?…:]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
/** `owner/name` in a way that two spellings of one repository are equal. */
const repositoryKey = (name) => name.toLowerCase();
/** `branch protection` for `process/branch-protection`. */
const checkName = (id) => id.slice(id.indexOf('/') + 1).replaceAll('-', ' ');
/** The first of some names, and how many there are besides: `a, b, and 3 more`. */
const firstOf = (names, most, show = (name) => name) => {
    const more = names.length > most ? `, and ${names.length - most} more` : '';
    return names.slice(0, most).map(show).join(', ') + more;
};


/***/ })

};
