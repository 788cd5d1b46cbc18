export const id = 663;
export const ids = [663];
export const modules = {

/***/ 1206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ parseUnknown),
/* harmony export */   gd: () => (/* binding */ parseAudits),
/* harmony export */   yf: () => (/* binding */ parseCounted)
/* harmony export */ });
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9525);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4235);


const RUN_STATUSES = ['pass', 'warning', 'fail', 'unknown'];
const run = (value) => {
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return [];
    const { time, ms, message } = value;
    const status = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(RUN_STATUSES, value.status);
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isShortTime */ .Q7)(time) && status && (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(ms) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(message)
        ? [{ time, status, ms, message }]
        : [];
};
const schedule = (value) => (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(value.cron) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(value.timeZone)
    ? { cron: value.cron, timeZone: value.timeZone }
    : null;
const audit = (value) => {
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return undefined;
    const { file, title, first, spoke } = value;
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(file) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(title) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isShortTime */ .Q7)(first))
        return undefined;
    return {
        file,
        title,
        schedule: schedule(value.schedule),
        first,
        spoke: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isShortTime */ .Q7)(spoke) ? spoke : null,
        ...(value.flapping === true ? { flapping: true } : {}),
        runs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(value.runs).flatMap(run),
    };
};
/** What is remembered of audits, by id. */
const parseAudits = (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(value, audit);
/** Open issues as they were counted. */
const parseCounted = (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(value).flatMap((one) => (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(one) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isShortTime */ .Q7)(one.time)
    ? [
        {
            time: one.time,
            counts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL)(one.counts),
            ...(one.incomplete === true ? { incomplete: true } : {}),
        },
    ]
    : []);
/** What a scan could not see. */
const parseUnknown = (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(value).flatMap((one) => {
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(one))
        return [];
    const { check, subject, reason, permissions } = one;
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(check) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(subject) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(reason))
        return [];
    return [
        {
            check,
            subject,
            reason,
            ...(Array.isArray(permissions) ? { permissions: permissions.filter(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH) } : {}),
        },
    ];
});


/***/ }),

/***/ 4445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseOpenFinding),
/* harmony export */   j: () => (/* binding */ parseFinding)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8556);
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9525);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4235);



const pullRequest = (value) => (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) && Number.isSafeInteger(value.number)
    ? { pullRequest: { number: value.number, ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te)(value, ['url', 'mergedBy']) } }
    : {};
const commits = (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(value).flatMap((one) => {
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(one))
        return [];
    const { oid, subject, author, time } = one;
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(oid) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(subject) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(author) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isShortTime */ .Q7)(time))
        return [];
    const more = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te)(one, ['login', 'email', 'url']);
    return [{ oid, subject, author, time, ...more, ...pullRequest(one.pullRequest) }];
});
const evidence = (value) => {
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return {};
    const made = commits(value.commits);
    return {
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te)(value, ['commit', 'url', 'actor', 'event']),
        ...((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isShortTime */ .Q7)(value.time) ? { time: value.time } : {}),
        ...pullRequest(value.pullRequest),
        ...(value.shared === true ? { shared: true } : {}),
        ...(made.length > 0 ? { commits: made } : {}),
    };
};
/** undefined: there is none; null: there is one that says nothing. */
const baseline = (value) => {
    if (value === undefined)
        return undefined;
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return null;
    if (value.kind === 'setting')
        return { kind: 'setting', value: value.value };
    if (value.kind === 'event')
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isShortTime */ .Q7)(value.until) ? { kind: 'event', until: value.until } : null;
    const { oid } = value;
    return value.kind === 'file' && (oid === null || (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(oid)) ? { kind: 'file', oid } : null;
};
const setAt = (value) => (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(value.name) ? { name: value.name, ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te)(value, ['url']) } : undefined;
const resource = (value) => {
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return undefined;
    const { environment, account, region, type, physicalId } = value;
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(environment) &&
        (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(account) &&
        (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(region) &&
        (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(type) &&
        (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(physicalId)
        ? {
            environment,
            account,
            region,
            type,
            physicalId,
            ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te)(value, ['stack', 'logicalId', 'constructPath']),
        }
        : undefined;
};
const told = (value) => {
    const severity = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, value.severity) : undefined;
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) || severity === undefined)
        return undefined;
    const { issue } = value;
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(issue))
        return { severity };
    const { repository, number, url, nodeId } = issue;
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(repository) && Number.isSafeInteger(number) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(url) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(nodeId)
        ? { severity, issue: { repository, number: number, url, nodeId } }
        : { severity };
};
const exempted = (value) => {
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return undefined;
    const { reason, owner, expires } = value;
    const by = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['organization', 'repository'], value.by);
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(reason) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(owner) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(expires)
        ? { reason, owner, expires, ...(by ? { by } : {}) }
        : undefined;
};
const DIRECTIONS = ['weakened', 'strengthened', 'changed'];
/**
 * A finding as it stands in files of the ledger.
 * @returns undefined when it has not even what makes it one
 */
const parseFinding = (value) => {
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return undefined;
    const { fingerprint, title, subject } = value;
    const severity = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, value.severity);
    const before = baseline(value.baseline);
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(fingerprint) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(title) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(subject))
        return undefined;
    if (severity === undefined || before === null)
        return undefined;
    const direction = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(DIRECTIONS, value.direction);
    const exemption = exempted(value.exempted);
    const place = setAt(value.setAt);
    const inAccount = resource(value.resource);
    const line = Number.isSafeInteger(value.line) ? value.line : undefined;
    return {
        fingerprint,
        severity,
        ...(direction ? { direction } : {}),
        title,
        subject,
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te)(value, ['file', 'diff', 'rule', 'ruleSource', 'fix', 'issue']),
        ...(line === undefined ? {} : { line }),
        ...('expected' in value ? { expected: value.expected } : {}),
        ...('actual' in value ? { actual: value.actual } : {}),
        ...((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isShortTime */ .Q7)(value.since) ? { since: value.since } : {}),
        evidence: evidence(value.evidence),
        ...(before === undefined ? {} : { baseline: before }),
        ...(place ? { setAt: place } : {}),
        ...(inAccount ? { resource: inAccount } : {}),
        ...(exemption ? { exempted: exemption } : {}),
    };
};
/** @param scanned since when it is open, where it does not say */
const parseOpenFinding = (value, scanned) => {
    const finding = parseFinding(value);
    if (finding === undefined || !(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(value.check))
        return undefined;
    const who = told(value.told);
    return {
        ...finding,
        since: finding.since ?? scanned,
        check: value.check,
        ...(who ? { told: who } : {}),
    };
};


/***/ }),

/***/ 4605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ parseState),
/* harmony export */   un: () => (/* binding */ readState),
/* harmony export */   ww: () => (/* binding */ parseHead)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8556);
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9525);
/* harmony import */ var _model_standard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8219);
/* harmony import */ var _parse_audits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1206);
/* harmony import */ var _parse_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4445);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4235);






const declaration = (value) => {
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
        return null;
    const { metadataFile, checkFiles } = value;
    const tier = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(_model_standard_js__WEBPACK_IMPORTED_MODULE_4__/* .TIERS */ .i, value.tier);
    const status = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(_model_standard_js__WEBPACK_IMPORTED_MODULE_4__/* .REPOSITORY_STATUSES */ .y, value.status);
    if (!(metadataFile === null || (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)(metadataFile)) || !Array.isArray(checkFiles))
        return null;
    if (tier === undefined || status === undefined)
        return null;
    return {
        metadataFile,
        checkFiles: checkFiles.filter(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH),
        tier,
        status,
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)(value, ['team']),
        ...(Array.isArray(value.owners) ? { owners: value.owners.filter(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH) } : {}),
    };
};
const accounts = (value) => (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(value.environments) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(value.stacks)
    ? { accounts: { environments: value.environments, stacks: value.stacks } }
    : {};
const VISIBILITIES = ['public', 'private', 'internal', 'local'];
/** A commit's id, SHA-1 or SHA-256. */
const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** @returns null when it is not one */
const parseHead = (value) => {
    if (value.version !== 1 || !(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value.repository))
        return null;
    const { scanned, scan, commit } = value;
    const { name } = value.repository;
    const domain = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DOMAINS */ .si, value.domain);
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)(name) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isShortTime */ .Q7)(scanned) || domain === undefined)
        return null;
    if (commit !== null && !((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)(commit) && OID.test(commit)))
        return null;
    return {
        version: 1,
        repository: {
            name,
            ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)(value.repository, ['id', 'url', 'defaultBranch']),
            visibility: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(VISIBILITIES, value.repository.visibility) ?? 'private',
        },
        domain,
        commit,
        scanned,
        scan: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)(scan) ? scan : '',
        declaration: declaration(value.declaration),
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)(value, ['nextExpiry', 'digest']),
        ...((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isShortTime */ .Q7)(value.since) ? { since: value.since } : {}),
        ...(value.unseen === true ? { unseen: true } : {}),
        ...accounts(value.accounts),
        ...(Array.isArray(value.unknown) ? { unknown: (0,_parse_audits_js__WEBPACK_IMPORTED_MODULE_5__/* .parseUnknown */ .AG)(value.unknown) } : {}),
    };
};
/** Reads a state file; nothing in it is trusted beyond its shape. */
const readState = (text) => {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { kind: 'broken', reason: 'it is no JSON' };
    }
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
        return { kind: 'broken', reason: 'it is no object' };
    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(value.version) && value.version > 1) {
        const named = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value.repository) ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)(value.repository, ['name', 'id']) : {};
        return { kind: 'newer', version: value.version, ...named };
    }
    const head = parseHead(value);
    if (head === null || !Array.isArray(value.open) || !(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value.gone))
        return { kind: 'broken', reason: 'it lacks what every state has' };
    const open = value.open.flatMap((one) => (0,_parse_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOpenFinding */ .D)(one, head.scanned) ?? []);
    return {
        kind: 'state',
        state: {
            ...head,
            ...((0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value.audits) ? { audits: (0,_parse_audits_js__WEBPACK_IMPORTED_MODULE_5__/* .parseAudits */ .gd)(value.audits) } : {}),
            ...(Array.isArray(value.counted) ? { counted: (0,_parse_audits_js__WEBPACK_IMPORTED_MODULE_5__/* .parseCounted */ .yf)(value.counted) } : {}),
            open,
            gone: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .times */ .Hn)(value.gone),
        },
        lost: value.open.length - open.length,
    };
};
/** @returns null when the text is no state of this version */
const parseState = (text) => {
    const read = readState(text);
    return read.kind === 'state' ? read.state : null;
};


/***/ }),

/***/ 8920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ isSameHead),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   vl: () => (/* binding */ asRead)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9525);
/* harmony import */ var _parse_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4605);



const headOf = (state) => {
    const { open: _, gone: __, audits: ___, counted: ____, ...head } = state;
    return head;
};
/** Each scan says anew when it looked; that alone is no change. */
const isSameHead = (one, other) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)({ ...one, scanned: '', scan: '' }, { ...other, scanned: '', scan: '' });
/** A state as it will be read back: what has no shape is not compared, and not recorded. */
const asRead = (state) => (0,_parse_state_js__WEBPACK_IMPORTED_MODULE_1__/* .parseState */ .Bu)(JSON.stringify(state)) ?? state;
const newRuns = (audit, before) => {
    const known = new Set(before?.runs.map(({ time }) => time));
    const [first] = audit.runs;
    return {
        ...audit,
        ...(first ? { from: first.time } : {}),
        runs: audit.runs.filter(({ time }) => !known.has(time)),
    };
};
const auditsOf = (next, before) => next.audits &&
    Object.fromEntries(Object.entries(next.audits).map(([id, audit]) => {
        const old = before?.audits && (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(before.audits, id);
        return [id, newRuns(audit, old)];
    }));
/**
 * What is to be recorded of a repository: its next state without what the state before has already.
 * @param next as it will be read back
 * @returns null when nothing changed but when it was looked at
 */
const changesOf = (next, before) => {
    if (before !== null &&
        (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)({ ...next, scanned: '', scan: '' }, { ...before, scanned: '', scan: '' }))
        return null;
    const was = new Map(before?.open.map((finding) => [finding.fingerprint, finding]));
    const counted = new Set(before?.counted?.map(({ time }) => time));
    const audits = auditsOf(next, before);
    return {
        ...headOf(next),
        open: next.open.map((finding) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(finding, was.get(finding.fingerprint)) ? finding.fingerprint : finding),
        gone: Object.fromEntries(Object.entries(next.gone).filter(([key, time]) => !(before && Object.hasOwn(before.gone, key) && before.gone[key] === time))),
        ...(audits ? { audits } : {}),
        ...(next.counted
            ? { counted: next.counted.map((one) => (counted.has(one.time) ? one.time : one)) }
            : {}),
    };
};


/***/ }),

/***/ 3270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zv: () => (/* binding */ recordOf),
  YG: () => (/* binding */ summaryOf)
});

// UNUSED EXPORTS: formerIn

// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(8556);
// EXTERNAL MODULE: ./packages/core/lib/ledger/recorded.js
var ledger_recorded = __webpack_require__(8920);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/scan-numbers.js

/** By how much what is open changed, file by file: neither a rename nor a shard counts one twice. */
const changeOf = ({ states, replaced }) => {
    const change = (0,model/* noneOpen */.JB)();
    for (const { open } of states.values())
        (0,model/* addBySeverity */.GF)(change, (0,model/* countOpen */.QJ)(open));
    for (const { open } of replaced)
        (0,model/* addBySeverity */.GF)(change, (0,model/* countOpen */.QJ)(open), -1);
    return change;
};
/** What is open now and was not, and what became graver. */
const risen = ({ states }, former) => {
    const opened = (0,model/* noneOpen */.JB)();
    let worsened = 0;
    for (const next of states.values()) {
        const was = new Map(former(next)?.open.map((finding) => [finding.fingerprint, finding]));
        for (const finding of next.open.filter(model/* isOpen */.nT)) {
            const before = was.get(finding.fingerprint);
            if (before === undefined || !(0,model/* isOpen */.nT)(before))
                opened[finding.severity] += 1;
            else if ((0,model/* compareSeverity */.zK)(finding.severity, before.severity) < 0)
                worsened += 1;
        }
    }
    return { opened, worsened };
};
const countResolved = ({ resolved }, before, now, into) => {
    const was = new Map(before?.open.map((finding) => [finding.fingerprint, finding]));
    for (const { fingerprint } of resolved) {
        const old = was.get(fingerprint);
        if (old === undefined || !(0,model/* isOpen */.nT)(old))
            continue;
        into.resolved[old.severity] += 1;
        const hours = (0,model/* lifetimeHours */.Lt)(old.since, now);
        if (hours === null)
            continue;
        into.lifetimes.count += 1;
        into.lifetimes.hours += hours;
    }
};
/** The numbers of a scan, from the states before and after it. */
const numbersOf = (scan, former) => {
    const { report, looked, states, known } = scan;
    const fallen = { resolved: (0,model/* noneOpen */.JB)(), lifetimes: { count: 0, hours: 0 } };
    const open = (0,model/* noneOpen */.JB)();
    for (const repository of report.repositories) {
        const key = repository.name.toLowerCase();
        const next = states.get(key);
        const before = next ? former(next) : (known.get(key) ?? null);
        countResolved(repository, before, report.scan.started, fallen);
        (0,model/* addBySeverity */.GF)(open, (0,model/* countOpen */.QJ)((next ?? before)?.open ?? []));
    }
    fallen.lifetimes.hours = Math.round(fallen.lifetimes.hours * 10) / 10;
    return { looked, open, ...risen(scan, former), ...fallen, change: changeOf(scan) };
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/scan-record.js



const formerIn = (known) => {
    const oldestFirst = [...known.values()].toSorted((a, b) => a.scanned.localeCompare(b.scanned));
    const byId = new Map(oldestFirst.map((state) => [state.repository.id, state]));
    return ({ repository: { id, name } }) => {
        const named = known.get(name.toLowerCase());
        if (id === undefined)
            return named ?? null;
        return byId.get(id) ?? (named?.repository.id === undefined ? (named ?? null) : null);
    };
};
/** What of a finding is news to the ledger; what was open and could not be told is none. */
const newsOf = (finding, before) => {
    if (!(0,model/* isOpen */.nT)(finding))
        return null;
    if (before === undefined)
        return { state: finding.state === 'back' ? 'back' : 'new' };
    if (before.exempted)
        return { state: 'back' };
    if ((0,model/* compareSeverity */.zK)(finding.severity, before.severity) < 0)
        return { state: 'worse', was: before.severity };
    return finding.renewed && finding.state === 'back' ? { state: 'back' } : null;
};
/** An audit's data may be anything, every night. */
const MAX_DATA = 4000;
const withoutMuch = ({ data, ...result }) => data === undefined || JSON.stringify(data).length > MAX_DATA ? result : { ...result, data };
const resultsOf = ({ results }, before) => {
    const was = new Map(before?.open.map((finding) => [finding.fingerprint, finding]));
    return results.flatMap((result) => {
        const findings = result.findings.flatMap(({ renewed, ...finding }) => {
            const whole = renewed ? { ...finding, renewed } : finding;
            const news = newsOf(whole, was.get(finding.fingerprint));
            return news ? [{ ...whole, ...news }] : [];
        });
        const ran = result.check.startsWith('audit/') && result.status !== 'skipped';
        return findings.length > 0 || ran ? [withoutMuch({ ...result, findings })] : [];
    });
};
const resolvedOf = ({ resolved }, before) => {
    const was = new Map(before?.open.map((finding) => [finding.fingerprint, finding]));
    return resolved.map((one) => {
        const old = was.get(one.fingerprint);
        return {
            ...one,
            ...(old ? { check: old.check, severity: old.severity } : {}),
            ...(old?.since ? { since: old.since } : {}),
        };
    });
};
const isListed = ({ results, resolved, state }) => results.length > 0 || resolved.length > 0 || state !== null;
/** What a scan changed, to be written once. */
const recordOf = (scan) => {
    const { report, states, known } = scan;
    const { repositories, ...head } = report;
    const former = formerIn(known);
    const seen = new Set();
    const recorded = repositories.map((one) => {
        const key = one.name.toLowerCase();
        seen.add(key);
        const next = states.get(key);
        const before = next ? former(next) : (known.get(key) ?? null);
        return {
            name: one.name,
            ...(one.url ? { url: one.url } : {}),
            results: resultsOf(one, before),
            resolved: resolvedOf(one, before),
            state: next ? (0,ledger_recorded/* changesOf */.fs)(next, before) : null,
        };
    });
    // Remembered, though there is no report of it: not looked at in time.
    const others = [...states].flatMap(([key, next]) => seen.has(key)
        ? []
        : [
            {
                name: next.repository.name,
                results: [],
                resolved: [],
                state: (0,ledger_recorded/* changesOf */.fs)(next, former(next)),
            },
        ]);
    return {
        ...head,
        summary: numbersOf(scan, former),
        repositories: [...recorded, ...others].filter(isListed),
    };
};
/** One scan as the history keeps it. */
const summaryOf = ({ scan, totals, errors, api, unchanged, summary, }) => ({
    id: scan.id,
    domains: scan.domains,
    scope: scan.scope,
    started: scan.started,
    finished: scan.finished,
    looked: summary.looked,
    unchanged,
    status: totals.status,
    open: summary.open,
    opened: summary.opened,
    resolved: summary.resolved,
    worsened: summary.worsened,
    change: summary.change,
    lifetimes: summary.lifetimes,
    errors: errors.length,
    requests: api.requests,
    points: api.points,
    waitedSeconds: api.waitedSeconds,
});


/***/ }),

/***/ 4235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   Q7: () => (/* binding */ isShortTime),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   nL: () => (/* binding */ numbers),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9525);

/** What a ledger's file is read with: it is built anew from what has the right shape. */
const isText = (value) => typeof value === 'string';
/** A moment as short as anything here writes one: it is shown as it stands. */
const isShortTime = (value) => (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isTime */ .K8)(value) && value.length < 40;
/** Nothing that is counted or timed here comes near it; sums of what a hand wrote stay numbers. */
const MOST = 1e12;
const isNumber = (value) => typeof value === 'number' && Math.abs(value) <= MOST;
const oneOf = (values, value) => values.find((one) => one === value);
/** What is no list is an empty one. */
const listOf = (value) => (Array.isArray(value) ? value : []);
/** Of an object's entries those that are texts, under the names that are wanted. */
const texts = (from, names) => Object.fromEntries(names.flatMap((name) => {
    const value = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(from, name);
    return isText(value) ? [[name, value]] : [];
}));
/** Of an object's entries those whose value has a shape; keys are anybody's. */
const recordOf = (value, read) => Object.fromEntries(Object.entries((0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? value : {}).flatMap(([key, one]) => {
    const shaped = read(one);
    return shaped === undefined ? [] : [[key, shaped]];
}));
/** Moments by key, such as when each finding went. */
const times = (value) => recordOf(value, (one) => (isShortTime(one) ? one : undefined));
const numbers = (value) => recordOf(value, (one) => (isNumber(one) ? one : undefined));


/***/ }),

/***/ 6862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ findingBlock),
  m: () => (/* binding */ findingLine)
});

// EXTERNAL MODULE: ./packages/core/lib/report/text.js
var report_text = __webpack_require__(9426);
;// CONCATENATED MODULE: ./packages/core/lib/report/commands.js

const spaced = (text) => text.trim() === ''
    ? text
    : `${/^\s/.test(text) ? ' ' : ''}${(0,report_text/* plain */.pj)(text, text.length)}${/\s$/.test(text) ? ' ' : ''}`;
/**
 * Text in which commands stand between backticks, as Markdown in which they are code: what is
 * copied from there holds nothing but what is seen.
 */
const withCommands = (text, max) => (0,report_text/* bound */.$s)(text, max)
    .split(/`([^`\n]+)`/)
    .map((part, at) => (at % 2 === 1 ? (0,report_text/* inlineCode */.ti)(part, max) : spaced(part)))
    .join('');

// EXTERNAL MODULE: ./packages/core/lib/report/finding-place.js
var finding_place = __webpack_require__(8958);
// EXTERNAL MODULE: ./packages/core/lib/report/finding-words.js
var finding_words = __webpack_require__(3012);
// EXTERNAL MODULE: ./packages/core/lib/report/resource-words.js
var resource_words = __webpack_require__(8565);
;// CONCATENATED MODULE: ./packages/core/lib/report/resource-markdown.js


/** What a finding about a cloud resource says of it, as Markdown. */
const SHORT = 120;
const LONG = 1_500;
const where = (resource, setAt) => {
    const parts = (0,resource_words/* resourceParts */.$$)(resource).map(({ name, value }) => name === ''
        ? value === resource.environment
            ? (0,report_text/* plain */.pj)(value, 60)
            : (0,report_text/* inlineCode */.ti)(value, 200)
        : `${name} ${(0,report_text/* inlineCode */.ti)(value, 140)}`);
    const page = setAt === undefined ? '' : `; ${(0,report_text/* link */.nf)(setAt.name, setAt.url)}`;
    return `**Where:** ${parts.join(', ')}${page}`;
};
/** Values of some length stand below each other, deep ones as they are. */
const sides = (finding) => {
    const found = (0,resource_words/* resourceSides */.b_)(finding);
    if (found?.kind !== 'state')
        return '';
    const shown = ({ words, isText }) => {
        if (words.length <= SHORT)
            return isText ? (0,report_text/* plain */.pj)(words, SHORT) : (0,report_text/* inlineCode */.ti)(words, SHORT);
        return isText ? (0,report_text/* plain */.pj)(words, LONG) : `\n\n${(0,report_text/* fence */.EU)(pretty(words), 'json')}`;
    };
    const isShort = found.sides.every(({ words }) => words.length <= SHORT);
    const lines = found.sides.map((one) => `**${one.name.charAt(0).toUpperCase()}${one.name.slice(1)}:** ${shown(one)}`);
    return lines.join(isShort ? '\\\n' : '\n\n');
};
/** JSON as people read it, bounded by lines. */
const pretty = (json) => {
    let text = json;
    try {
        text = JSON.stringify(JSON.parse(json), null, 1);
    }
    catch {
        // A text that is none: it stands as it is.
    }
    const lines = text.slice(0, LONG).split('\n').slice(0, 40);
    return lines.join('\n') + (lines.join('\n').length < text.length ? '\n…' : '');
};
const grading = ({ rule, ruleSource, direction }) => {
    const said = [
        rule === undefined
            ? ''
            : `rule ${(0,report_text/* inlineCode */.ti)(rule, 80)}${ruleSource === undefined ? '' : ` (${(0,report_text/* link */.nf)('source', ruleSource)})`}`,
        direction ?? '',
    ].filter(Boolean);
    return said.length === 0 ? '' : `**Graded by:** ${said.join('; ')}`;
};
/** Which property, expected and actual, where it is with a link to its console, what graded it. */
const resourceMarkdown = (finding, resource) => {
    const property = (0,resource_words/* propertyOf */.$r)(finding);
    return [
        [property === '' ? '' : `**Property:** ${(0,report_text/* inlineCode */.ti)(property, 300)}`, sides(finding)]
            .filter(Boolean)
            .join('\\\n'),
        [where(resource, finding.setAt), grading(finding)].filter(Boolean).join('\\\n'),
    ]
        .filter(Boolean)
        .join('\n\n');
};

// EXTERNAL MODULE: ./packages/core/lib/report/words.js
var words = __webpack_require__(9860);
;// CONCATENATED MODULE: ./packages/core/lib/report/finding-markdown.js







/** One finding as Markdown: shared by issues and by the Markdown report. */
const DIFF_LINES = 60;
const DIFF_CHARACTERS = 4_000;
/** A diff up to this many lines is shown; a longer one is folded. */
const OPEN_LINES = 16;
/** The file, linked at the scanned commit: [`check.toml` line 4](…). */
const fileLink = (finding, place) => {
    if (finding.file === undefined)
        return '';
    const code = (0,report_text/* codeLink */.U1)(finding.file, (0,finding_place/* fileUrl */.iw)(place, finding.file, finding.line));
    return finding.line === undefined ? code : `${code}, line ${finding.line}`;
};
const shown = (text, isText, max) => isText ? (0,report_text/* plain */.pj)(text, max) : (0,report_text/* inlineCode */.ti)(text, max);
/** `` `true` → `false` ``; '' where there is nothing to show. */
const arrow = (finding, max) => {
    const difference = finding.resource === undefined ? (0,finding_words/* differenceOf */.Pq)(finding) : (0,resource_words/* resourceSides */.b_)(finding);
    return difference === null
        ? ''
        : (0,finding_words/* differenceLine */.QH)(difference, (text, isText) => shown(text, isText, max));
};
const longest = (difference) => Math.max(...(difference.kind === 'state'
    ? difference.sides.map(({ words }) => words.length)
    : [difference.before?.length ?? 0, difference.now?.length ?? 0]));
/** What differs and where. Long values stand below each other. */
const difference = (finding, place) => {
    const where = fileLink(finding, place);
    const what = finding.subject === finding.file ? '' : (0,report_text/* inlineCode */.ti)(finding.subject);
    const direction = finding.direction === undefined ? '' : ` (${finding.direction})`;
    const subject = [what, where].filter(Boolean).join(' in ');
    const found = (0,finding_words/* differenceOf */.Pq)(finding);
    if (found === null)
        return `${subject}${direction}`;
    if (longest(found) <= 60)
        return `${subject}: ${arrow(finding, 80)}${direction}`;
    const sides = found.kind === 'state'
        ? found.sides.map(({ name, words, isText }) => `${name}: ${shown(words, isText, 400)}`)
        : [
            `before: ${found.before === undefined ? 'not set' : (0,report_text/* inlineCode */.ti)(found.before, 400)}`,
            `now: ${found.now === undefined ? 'not set' : (0,report_text/* inlineCode */.ti)(found.now, 400)}`,
        ];
    return `${subject}${direction}\n\n${sides.map((one) => `- ${one}`).join('\n')}`;
};
/** A diff cut to what an issue can carry, at the end of a line; the number of lines left out. */
const cutDiff = (diff) => {
    const total = (diff.replace(/\s+$/, '').match(/\n/g)?.length ?? 0) + 1;
    const start = (0,report_text/* visibleLines */.gB)((0,report_text/* bound */.$s)(diff, DIFF_CHARACTERS * 4))
        .replace(/\n+$/, '')
        .split('\n');
    let size = 0;
    const kept = start.slice(0, DIFF_LINES).filter((line) => {
        size += line.length + 1;
        return size <= DIFF_CHARACTERS;
    });
    if (kept.length === 0)
        kept.push((0,report_text/* bound */.$s)(start[0] ?? '', DIFF_CHARACTERS));
    return { text: kept.join('\n'), lines: kept.length, left: Math.max(0, total - kept.length) };
};
const diffBlock = (finding, place) => {
    if (finding.diff === undefined || finding.diff.trim() === '')
        return '';
    const { text, lines, left } = cutDiff(finding.diff);
    const rest = left === 0
        ? ''
        : `\n\n${(0,words/* count */.U9)(left, 'line')} left out; see ${finding.file === undefined ? 'the report' : (0,report_text/* link */.nf)('the file', (0,finding_place/* fileUrl */.iw)(place, finding.file))}.`;
    const block = (0,report_text/* fence */.EU)(text, 'diff') + rest;
    return lines <= OPEN_LINES
        ? block
        : `<details><summary>Diff, ${(0,words/* count */.U9)(lines, 'line')}</summary>\n\n${block}\n\n</details>`;
};
const AGAIN_NOTES = {
    worse: 'Worse than when it was told.',
    back: 'It was resolved, and is back.',
    renewed: 'It changed again since it was told.',
    unexempted: 'It is no longer exempted.',
};
/** State, and since when, in a sentence or two; '' for what is new. */
const finding_markdown_history = (finding, scanned) => {
    const since = (0,words/* moment */.n$)(finding.since);
    const again = (0,finding_words/* againOf */.KJ)(finding, scanned);
    return [
        again === null ? '' : AGAIN_NOTES[again],
        finding.state !== 'new' && since !== '' ? `Open since ${since}.` : '',
    ]
        .filter(Boolean)
        .join(' ');
};
const exempted = ({ exempted: exemption }) => exemption === undefined
    ? ''
    : `Exempted until ${(0,report_text/* plain */.pj)(exemption.expires, 20)} by ${(0,report_text/* inlineCode */.ti)(exemption.owner, 60)}: ${(0,report_text/* plain */.pj)(exemption.reason)}`;
/** A finding in full: heading, difference, who and when, what to do, diff. */
const findingBlock = ({ finding }, place, { level, diff, scanned }) => [
    `${'#'.repeat(level)} ${(0,words/* grade */.on)(finding.severity)}: ${(0,report_text/* plain */.pj)((0,finding_words/* titleWords */.id)(finding))}`,
    ...(finding.resource === undefined
        ? [difference(finding, place), (0,finding_place/* setBy */.Yu)(finding) && `${(0,finding_place/* setBy */.Yu)(finding).replace(/^s/, 'S')}.`]
        : [resourceMarkdown(finding, finding.resource)]),
    (0,finding_place/* who */.dp)(finding, place),
    finding_markdown_history(finding, scanned),
    exempted(finding),
    finding.fix === undefined
        ? ''
        : `**What to do:** ${(0,words/* sentence */.em)(finding.resource === undefined ? (0,report_text/* plain */.pj)(finding.fix, 1_000) : withCommands(finding.fix, 1_000))}`,
    diff ? diffBlock(finding, place) : '',
]
    .filter(Boolean)
    .join('\n\n');
/** A finding in one line of a list. */
const findingLine = ({ finding }, place) => {
    const values = arrow(finding, 40);
    const what = finding.subject === finding.file ? '' : (0,report_text/* inlineCode */.ti)(finding.subject, 80);
    return `- ${[
        `${(0,words/* symbol */.HR)(finding.severity)} ${finding.severity}: ${(0,report_text/* plain */.pj)((0,finding_words/* titleWords */.id)(finding), 120)}`,
        [what, values].filter(Boolean).join(' '),
        finding.file === undefined
            ? ''
            : (0,report_text/* codeLink */.U1)(finding.file, (0,finding_place/* fileUrl */.iw)(place, finding.file, finding.line), 80),
        (0,finding_place/* setBy */.Yu)(finding),
    ]
        .filter(Boolean)
        .join(' · ')}`;
};


/***/ }),

/***/ 8958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ whereCell),
/* harmony export */   Yu: () => (/* binding */ setBy),
/* harmony export */   dp: () => (/* binding */ who),
/* harmony export */   iw: () => (/* binding */ fileUrl)
/* harmony export */ });
/* harmony import */ var _model_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(644);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3012);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9426);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9860);




const encodePath = (path) => path.toWellFormed().split('/').map(encodeURIComponent).join('/');
/** URL of a file at the scanned commit, where the repository has one. */
const fileUrl = (place, file, line) => place.url === undefined || place.commit === null
    ? undefined
    : `${place.url}/blob/${encodeURIComponent(place.commit)}/${encodePath(file)}${line === undefined ? '' : `#L${line}`}`;
const commitUrl = (place, oid) => place.url === undefined ? undefined : `${place.url}/commit/${encodeURIComponent(oid)}`;
const pullRequest = (one) => one === undefined ? '' : `pull request ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(String(one.number), one.url)}`;
const person = (commit) => commit.login === undefined || commit.login === commit.author
    ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(commit.author, 100)
    : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(commit.author, 100)} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(commit.login, 60)})`;
/** A commit as one line: what they called it, who, when, links. */
const commitLine = (commit, place) => {
    const id = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)((0,_model_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortId */ .m)(commit.oid), commit.url ?? commitUrl(place, commit.oid));
    const time = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(commit.time);
    const request = pullRequest(commit.pullRequest);
    return `${id} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(commit.subject, 100)} by ${person(commit)}${time && ` on ${time}`}${request && `, ${request}`}`;
};
/** Nothing is known of how it came about, but where it is to be seen. */
const isLookedUp = ({ commit, url }) => commit === undefined && url !== undefined && (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safeUrl */ .Pl)(url) !== null;
/** What made it, by whom and when, in a sentence or a list; '' where nothing is known. */
const who = (finding, place) => {
    const { evidence } = finding;
    const [newest, ...older] = evidence.commits ?? [];
    const verb = (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvent */ .xH)(finding) ? 'Happened' : 'Changed';
    // Which of several commits changed this one setting is not known.
    const made = evidence.shared
        ? 'Commits to this file'
        : `${verb} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(older.length + 1, 'commit')}`;
    if (newest && older.length > 0)
        return `${made}:\n${[newest, ...older]
            .slice(0, 5)
            .map((commit) => `- ${commitLine(commit, place)}`)
            .join('\n')}`;
    if (newest)
        return `${verb} in ${commitLine(newest, place)}.`;
    const single = [
        evidence.commit &&
            `in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)((0,_model_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortId */ .m)(evidence.commit), evidence.url ?? commitUrl(place, evidence.commit))}`,
        evidence.actor && `by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(evidence.actor, 100)}`,
        evidence.event && `(${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(evidence.event, 100)})`,
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(evidence.time) && `on ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(evidence.time)}`,
    ];
    const act = single.filter(Boolean).join(' ');
    const request = pullRequest(evidence.pullRequest);
    const parts = act === '' && request !== '' ? [`in ${request}`] : [act, request].filter(Boolean);
    if (parts.length === 0)
        return isLookedUp(evidence) ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Look at it', evidence.url)}.` : '';
    const source = !evidence.commit && evidence.url ? ` ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Source', evidence.url)}.` : '';
    return `${verb} ${parts.join(', ')}.${source}`;
};
/** Where it is set or would be, linked to the page to change it on; '' where a file is the place. */
const setBy = ({ setAt, resource }) => setAt === undefined
    ? ''
    : `${resource === undefined ? 'set in ' : ''}${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(setAt.name, setAt.url)}`;
/** One commit in a few words: for what happened once. */
const commitWords = (commit, place) => [
    `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_model_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortId */ .m)(commit.oid), commit.url ?? commitUrl(place, commit.oid))} by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(commit.login ?? commit.author, 60)}`,
    (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)(commit.time),
    pullRequest(commit.pullRequest),
]
    .filter(Boolean)
    .join(', ');
const eventWords = ({ evidence }, place) => {
    // Which of them did it is not known: naming the newest would accuse somebody.
    if (evidence.shared)
        return '';
    const [newest, ...older] = evidence.commits ?? [];
    if (newest)
        return `${commitWords(newest, place)}${older.length > 0 ? `, and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(older.length, 'older commit')}` : ''}`;
    const { commit, url, actor, event, time } = evidence;
    const at = commit ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_model_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortId */ .m)(commit), url ?? commitUrl(place, commit)) : '';
    return [
        [at, actor && `by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(actor, 60)}`].filter(Boolean).join(' '),
        event && (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(event, 60),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)(time),
        pullRequest(evidence.pullRequest),
        !commit && url && evidence.pullRequest === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('source', url) : '',
    ]
        .filter(Boolean)
        .join(', ');
};
/** Who sets it, the file it stands in, what brought it about: the cell of a table. */
const whereCell = (finding, place) => {
    const { setAt, file, line } = finding;
    const at = line === undefined ? '' : `, line ${line}`;
    return ([
        setAt === undefined ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(setAt.name, setAt.url),
        file === undefined ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(file, fileUrl(place, file, line)) + at,
        eventWords(finding, place),
    ]
        .filter(Boolean)
        .join('; ') || '–');
};


/***/ }),

/***/ 3012:
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
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9860);

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

/***/ 8794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ fitLines),
/* harmony export */   U8: () => (/* binding */ fitBlocks),
/* harmony export */   iC: () => (/* binding */ listSection)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9860);

/**
 * As many lines as there is room for, and one that counts the rest. Nothing is cut in the middle.
 * @param room in UTF-16 units, line breaks included
 * @param rest says how many are left out
 * @param all how many there are, where `lines` are only the first of them
 */
const fitLines = (lines, room, rest = (left) => `- … and ${left.toLocaleString('en-US')} more`, all = lines.length) => {
    const total = lines.reduce((sum, line) => sum + line.length + 1, 0);
    if (all === lines.length && total <= room)
        return [...lines];
    const kept = [];
    let left = room - rest(all).length - 1;
    for (const line of lines) {
        left -= line.length + 1;
        if (left < 0)
            break;
        kept.push(line);
    }
    return [...kept, rest(all - kept.length)];
};
/**
 * Says of each thing as much as there is room for: the first ones in full while enough is left to
 * name the others in a line each, then lines, then a count.
 * @param things gravest first
 * @param most how many are said at more than a line
 * @returns blocks, to be joined with an empty line
 */
const fitBlocks = (things, room, most, rest) => {
    // What the lines of those to come would take, so that no long one pushes all others out.
    const ahead = new Array(things.length + 1).fill(0);
    for (let at = things.length - 1; at >= 0; at--)
        ahead[at] = (ahead[at + 1] ?? 0) + (things[at]?.line.length ?? 0) + 1;
    const blocks = [];
    let left = room;
    let next = 0;
    for (; next < Math.min(most, things.length); next++) {
        const reserve = Math.min(ahead[next + 1] ?? 0, room * 0.3);
        const form = things[next]?.blocks().find((one) => one.length + 2 <= left - reserve);
        if (form === undefined)
            break;
        blocks.push(form);
        left -= form.length + 2;
    }
    const lines = things.slice(next).map(({ line }) => line);
    if (lines.length === 0)
        return blocks;
    const heading = next === 0 ? '' : `**And ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lines.length, 'more finding')}:**`;
    const list = fitLines(lines, left - heading.length - 4, (number) => `- … and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number, 'finding')} more${rest}`).join('\n');
    return [...blocks, ...(heading === '' ? [] : [heading]), list];
};
/** A section with a list, as far as there is room; '' for an empty one. */
const listSection = (title, lines, room) => lines.length === 0 ? '' : [`### ${title}`, '', ...fitLines(lines, room)].join('\n');


/***/ }),

/***/ 8126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ accountHider),
/* harmony export */   h4: () => (/* binding */ HIDDEN_ACCOUNT)
/* harmony export */ });
/* unused harmony export withAccount */
/**
 * Account ids for readers who may not see them (`attribution: none`): the last four digits tell
 * environments apart.
 */
/** `…3333` */
const HIDDEN_ACCOUNT = /…\d{4}(?!\d)/g;
const hidden = (account) => `…${account.slice(-4)}`;
/**
 * Twelve digits that stand by themselves, encoded ones as well; not the end of a UUID.
 * https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html
 */
const ANY = /(?<![0-9A-Za-z…]|-[0-9a-f]{4}-)\d{12}(?![0-9A-Za-z])|(?<=%[0-9A-Fa-f]{2}|\$25[0-9A-Fa-f]{2})\d{12}(?![0-9A-Za-z])/g;
const CONSOLE = /^https:\/\/[\w.-]*console\.(?:aws\.amazon\.com|amazonaws(?:-us-gov)?\.c(?:om|n))\//;
/**
 * A function that hides account ids in a text: those that are given wherever they stand, and all
 * others where twelve digits stand alone, as in an ARN. A link to AWS's console that would name one
 * leads to the console's first page instead.
 * @param accounts ids of the environments that were looked at
 */
const accountHider = (accounts) => {
    const own = [...new Set(accounts)].filter((account) => /^\d{12}$/.test(account));
    const known = own.length === 0 ? null : new RegExp(`(?<!\\d)(?:${own.join('|')})(?!\\d)`, 'g');
    return (text) => {
        const shorter = known === null ? text : text.replace(known, hidden);
        const clean = shorter.replace(ANY, hidden);
        return clean !== text && CONSOLE.test(text) ? `${new URL(text).origin}/` : clean;
    };
};
const deep = (value, change) => {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => deep(item, change));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [change(key), deep(item, change)]));
};
/**
 * A finding as it was before its account was hidden: what a ledger remembers is compared with what
 * is seen now by account and subject. One whose account was never hidden is returned as it is.
 * @param accounts environment → account id
 */
const withAccount = (finding, accounts) => {
    const { resource } = finding;
    const account = accounts.get(resource?.environment ?? '');
    if (resource === undefined || account === undefined)
        return finding;
    const short = hidden(account);
    if (resource.account !== short)
        return finding;
    return deep(finding, (text) => text.replace(HIDDEN_ACCOUNT, (one) => (one === short ? account : one)));
};


/***/ }),

/***/ 2130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ coverageOf)
});

// EXTERNAL MODULE: ./packages/core/lib/settings/entries.js
var entries = __webpack_require__(3926);
// EXTERNAL MODULE: ./packages/core/lib/standards/sections.js
var sections = __webpack_require__(2107);
;// CONCATENATED MODULE: ./packages/core/lib/report/coverage-data.js


/** A count; null where there is none of that name. */
const numberIn = (data, name) => {
    const value = (0,entries/* valueIn */.xm)(data, name);
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
};
const textIn = (data, name) => {
    const value = (0,entries/* valueIn */.xm)(data, name);
    return typeof value === 'string' ? value : '';
};
const textsIn = (data, name) => (0,sections/* textsOf */.CB)((0,entries/* valueIn */.xm)(data, name));
const suppressedIn = (data) => {
    const value = (0,entries/* valueIn */.xm)(data, 'suppressed');
    return (Array.isArray(value) ? value : []).flatMap((one) => {
        const [rule, reason] = [textIn(one, 'rule'), textIn(one, 'reason')];
        const count = numberIn(one, 'count');
        return rule !== '' && count !== null && count > 0 ? [{ rule, reason, count }] : [];
    });
};

;// CONCATENATED MODULE: ./packages/core/lib/report/infra-tally.js

/** Which column a finding is counted in; those of plans are in the plan's own row. */
const COLUMNS = new Map([
    ['infra/changed', 'changed'],
    ['infra/additions', 'changed'],
    ['infra/template', 'changed'],
    ['infra/missing', 'missing'],
    ['infra/manifest', 'missing'],
    ['infra/orphans', 'orphaned'],
    ['infra/leftovers', 'orphaned'],
]);
const columnOf = (check, { rule }) => rule === 'infra/stack-missing' ? 'missing' : COLUMNS.get(check);
const tally = () => ({
    checked: null,
    changed: new Map(),
    missing: new Map(),
    orphaned: new Map(),
    unknown: 0,
    unseen: new Set(),
    looked: false,
});
const placesIn = (places) => {
    return (environment, region) => {
        const key = JSON.stringify([environment, region]);
        const found = places.get(key);
        if (found)
            return found;
        const stacks = new Map();
        const made = { ...tally(), environment, region, stacks, orphans: 'unseen' };
        places.set(key, made);
        return made;
    };
};
const stackOf = ({ stacks }, name) => {
    const found = stacks.get(name) ?? tally();
    stacks.set(name, found);
    return found;
};
const sum = (counts) => [...counts.values()].reduce((total, one) => total + one, 0);
/** Of more than this many, one result stands for all of them. */
const TOLD_ONE_BY_ONE = 20;
const countsOf = (one) => ({
    checked: one.checked,
    changed: sum(one.changed),
    missing: sum(one.missing),
    unknown: one.unknown > TOLD_ONE_BY_ONE ? one.unknown : one.unknown + one.unseen.size,
});
/** A region's stacks together with what is said of the region itself. */
const together = (place) => {
    const all = [countsOf(place), ...[...place.stacks.values()].map(countsOf)];
    const checked = all.flatMap((one) => one.checked ?? []);
    return {
        checked: checked.length === 0 ? null : checked.reduce((a, b) => a + b, 0),
        // Findings are counted where they are, and with their stack once more.
        changed: sum(place.changed),
        missing: sum(place.missing),
        unknown: all.reduce((total, one) => total + one.unknown, 0),
    };
};
/** `prod/eu-west-2/App` */
const split = (subject) => {
    const [environment = '', region = null, ...rest] = subject.split('/');
    return [environment, region, rest.join('/')];
};
/** The result is about a resource, which is counted with its stack. */
const isResource = (rest) => rest.includes('::');
const REGION = /^[a-z]{2}(?:-[a-z]+)+-\d+$/;
/** @param repository its name: what no account is named for is said of it */
const addResult = (result, repository, at) => {
    const { check, status, subject, data, message } = result;
    if (check === 'infra/plan') {
        if (numberIn(data, 'checked') === null)
            return;
        const plan = at(subject, null);
        Object.assign(plan, { checked: numberIn(data, 'checked'), looked: true, orphans: 'off' });
        plan.changed.set('', numberIn(data, 'modified') ?? 0);
        plan.missing.set('', numberIn(data, 'deleted') ?? 0);
        return;
    }
    const [environment, region, rest] = split(subject);
    if (region === null) {
        if (status === 'skipped' && check === 'infra/accounts')
            at(environment, null).skipped = message;
        // What follows from an account that was not entered is the same thing again.
        if (status === 'unknown' && check === 'infra/accounts' && subject !== repository)
            at(environment, null).unseen.add('');
        return;
    }
    if (!REGION.test(region) || isResource(rest))
        return;
    const place = at(environment, region);
    place.looked = true;
    const checked = numberIn(data, 'checked');
    if (check === 'infra/orphans' && checked === null && data !== undefined)
        place.orphans = 'seen';
    const one = rest === '' ? place : stackOf(place, rest);
    if (check === 'infra/changed' && checked !== null) {
        one.checked = checked;
        one.unknown = textsIn(data, 'unknown').length;
    }
    if (status === 'unknown' && (checked === null || one.unknown === 0))
        one.unseen.add(message);
};
const addFinding = (check, finding, at) => {
    const { resource, rule, actual } = finding;
    const column = columnOf(check, finding);
    if (resource === undefined || column === undefined)
        return;
    const place = at(resource.environment, resource.region);
    const key = JSON.stringify([resource.type, resource.physicalId, rule === 'infra/more']);
    // "100 more" stands for as many.
    const weight = rule === 'infra/more' ? Number.parseInt(String(actual), 10) || 1 : 1;
    place[column].set(key, weight);
    const stack = resource.stack === undefined ? undefined : place.stacks.get(resource.stack);
    stack?.[column].set(key, weight);
};

// EXTERNAL MODULE: ./packages/core/lib/report/report.js
var report = __webpack_require__(2487);
;// CONCATENATED MODULE: ./packages/core/lib/report/infra-coverage.js



const accountsIn = (results) => new Map([
    ...results.flatMap(({ findings }) => findings.flatMap(({ resource }) => resource === undefined ? [] : [[resource.environment, resource.account]])),
    ...results
        .filter(({ check, data }) => check === 'infra/accounts' && textIn(data, 'account') !== '')
        .map(({ subject, data }) => [subject, textIn(data, 'account')]),
]);
const uncomparedIn = ({ check, subject, data }) => check === 'infra/changed'
    ? [...textsIn(data, 'unchecked'), ...textsIn(data, 'unsupported')].map((one) => `${subject}: ${one}`)
    : [];
const suppressedOf = (results) => {
    const counts = new Map();
    for (const { data } of results)
        for (const { rule, reason, count } of suppressedIn(data)) {
            const before = counts.get(rule)?.count ?? 0;
            counts.set(rule, { rule, reason, count: before + count });
        }
    return [...counts.values()].sort((a, b) => b.count - a.count || (0,report/* compareText */.n6)(a.rule, b.rule));
};
/**
 * What was looked at, place by place in the order in which the checks name them; null where no infra
 * check said anything. A resource with several differences is counted once, an exempted one too.
 */
const coverageOf = ({ name, results: all }) => {
    const results = all.filter(({ check }) => check.startsWith('infra/'));
    const tallies = new Map();
    const at = placesIn(tallies);
    for (const result of results)
        addResult(result, name, at);
    for (const { check, findings } of results)
        for (const finding of findings)
            addFinding(check, finding, at);
    if (tallies.size === 0)
        return null;
    const accounts = accountsIn(results);
    const named = results.flatMap(({ check, subject }) => check === 'infra/accounts' ? [subject] : []);
    const isOff = results.some(({ check, status }) => check === 'infra/orphans' && status === 'skipped');
    const places = [...tallies.values()].map((place) => {
        const { environment, region, skipped, orphans } = place;
        return {
            ...together(place),
            environment,
            account: accounts.get(environment) ?? '',
            region,
            stacks: [...place.stacks].map(([name, one]) => ({ name, ...countsOf(one) })),
            orphaned: sum(place.orphaned),
            orphans: orphans === 'unseen' && isOff ? 'off' : orphans,
            aside: !place.looked && place.unseen.size === 0,
            ...(skipped === undefined ? {} : { skipped }),
        };
    });
    // In the order of the accounts; the regions of an environment stand together.
    const order = [...new Set([...named, ...places.map(({ environment }) => environment)])];
    return {
        places: order.flatMap((name) => places.filter(({ environment }) => environment === name)),
        uncompared: results.flatMap(uncomparedIn),
        suppressed: suppressedOf(results),
    };
};


/***/ }),

/***/ 7514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ orphanedWords),
/* harmony export */   w: () => (/* binding */ coverageMarkdown)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8794);
/* harmony import */ var _infra_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2130);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9426);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9860);




/** What was looked at in which account, as Markdown: shared by issues, summary and report. */
/** So many stacks have a row each. */
const MOST_STACKS = 12;
const MOST_ROWS = 60;
const HEAD = [
    '| Environment | Account | Region | Stack | Checked | Changed | Missing | Orphaned | Unknown |',
    '| --- | --- | --- | --- | ---: | ---: | ---: | ---: | ---: |',
];
const number = (value) => value.toLocaleString('en-US');
const row = (cells) => `| ${cells.join(' | ')} |`;
const checkedCell = ({ checked }, aside = false) => checked === null ? (aside ? '–' : '?') : number(checked);
/** `?`: nobody could look; `2 or more`: found without the scan that would show the rest. */
const orphanedWords = ({ orphaned, orphans, aside }) => {
    if (orphans === 'seen' || (aside && orphaned > 0))
        return number(orphaned);
    if (orphaned > 0)
        return orphans === 'off' ? number(orphaned) : `${number(orphaned)} or more`;
    return orphans === 'off' || aside ? '–' : '?';
};
const countCells = (one) => [number(one.changed), number(one.missing)];
const placeRows = (place, inFull) => {
    const { environment, account, region, stacks, skipped, aside } = place;
    const start = [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .tableCell */ .xR)(environment, 60), account === '' ? '–' : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(account, 20)];
    if (skipped !== undefined)
        return [row([...start, '–', (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(skipped, 120), ...Array(5).fill('–')])];
    const [only] = stacks;
    const stack = stacks.length === 1 && only !== undefined
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(only.name, 80)
        : stacks.length === 0
            ? '–'
            : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(stacks.length, 'stack');
    const own = row([
        ...start,
        (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .tableCell */ .xR)(region ?? '', 40),
        stack,
        checkedCell(place, aside),
        ...countCells(place),
        orphanedWords(place),
        number(place.unknown),
    ]);
    if (!inFull || stacks.length < 2)
        return [own];
    return [
        own,
        ...stacks.map((one) => row([
            '',
            '',
            '',
            (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(one.name, 80),
            checkedCell(one),
            ...countCells(one),
            '',
            number(one.unknown),
        ])),
    ];
};
const table = ({ places }, room) => {
    const inFull = places.reduce((sum, { stacks }) => sum + stacks.length, 0) <= MOST_STACKS;
    const rows = places.flatMap((place) => placeRows(place, inFull));
    const more = (left) => `| … ${number(left)} more | | | | | | | | |`;
    const shown = rows.slice(0, MOST_ROWS);
    const beyond = rows.length - shown.length;
    const size = HEAD.join('\n').length + 1;
    const fitted = (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitLines */ .RV)(shown, room - size, (left) => more(left + beyond));
    const isCut = fitted.length < shown.length || fitted.at(-1) !== shown.at(-1);
    return [...HEAD, ...fitted, ...(beyond > 0 && !isCut ? [more(beyond)] : [])].join('\n');
};
/** What was not compared and what was let pass, with why; folded, for it asks for nothing. */
const remarks = ({ uncompared, suppressed }, room) => {
    const passed = suppressed.reduce((sum, one) => sum + one.count, 0);
    if (uncompared.length + passed === 0)
        return '';
    const title = [
        uncompared.length > 0 && `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(uncompared.length, 'resource')} not compared`,
        passed > 0 && `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(passed, 'difference')} known to be no drift`,
    ]
        .filter(Boolean)
        .join(', ');
    const left = room - title.length - 200;
    const parts = [
        uncompared.length > 0 &&
            `CloudFormation does not compare these:\n\n${(0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitLines */ .RV)(uncompared.map((one) => `- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(one, 200)}`), left * 0.6).join('\n')}`,
        passed > 0 &&
            `No drift although they differ:\n\n${(0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitLines */ .RV)(suppressed.map((one) => `- ${number(one.count)} × ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(one.rule, 80)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(one.reason, 200)}`), left * 0.4).join('\n')}`,
    ];
    return `<details><summary>${title}</summary>\n\n${parts.filter(Boolean).join('\n\n')}\n\n</details>`;
};
/**
 * The table of accounts with what was checked, changed, missing, orphaned and unknown, and below it
 * what was not compared and what was let pass; '' where no infra check said anything.
 * @param room in UTF-16 units
 */
const coverageMarkdown = (repository, room) => {
    const coverage = (0,_infra_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageOf */ ._)(repository);
    if (coverage === null)
        return '';
    return [table(coverage, room * 0.6), remarks(coverage, room * 0.4)].filter(Boolean).join('\n\n');
};


/***/ }),

/***/ 8099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isConsequence),
/* harmony export */   a: () => (/* binding */ infraUnknowns)
/* harmony export */ });
/* harmony import */ var _not_checked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4828);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1121);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9426);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9860);




const MOST_WORDS = 500;
const MOST_SUBJECTS = 5;
/** How every check begins what it could not judge. */
const reasonIn = (message) => message.replace(/^Not judged: /, '');
/** An account that was not entered is told by itself; that nothing in it was seen follows. */
const isConsequence = ({ check, subject, message }, refused) => check !== 'infra/accounts' &&
    refused.some((one) => one.subject === subject && message.endsWith(reasonIn(one.message)));
/**
 * What could not be seen, the same reason once: with what it hides, and the permission that would
 * show it. '' where all was seen.
 * @param room in UTF-16 units
 */
const infraUnknowns = ({ results }, room) => {
    const unknown = results.filter(({ status }) => status === 'unknown');
    const refused = unknown.filter(({ check }) => check === 'infra/accounts');
    const reasons = new Map();
    for (const result of unknown) {
        if (isConsequence(result, refused))
            continue;
        const { message, check, subject, permissions = [] } = result;
        const one = reasons.get(message) ?? {
            message,
            checks: new Set(),
            subjects: new Set(),
            permissions: new Set(),
        };
        one.checks.add(check);
        one.subjects.add(subject);
        for (const permission of permissions)
            one.permissions.add(permission);
        reasons.set(message, one);
    }
    const codes = (values) => [...values].map((value) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(value, 120));
    const lines = [...reasons.values()].map(({ message, checks, subjects, permissions }) => {
        const where = codes(subjects);
        const more = where.length - MOST_SUBJECTS;
        const shown = where.slice(0, MOST_SUBJECTS).join(', ');
        const needs = codes(permissions).join(', ');
        return `- ${shown}${more > 0 ? ` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(more, 'more place')}` : ''}: ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonMarkdown */ .W)(message, MOST_WORDS)}${needs && ` (needs ${needs})`}; not answered: ${codes(checks).join(', ')}`;
    });
    return (0,_not_checked_js__WEBPACK_IMPORTED_MODULE_0__/* .notChecked */ .l)(lines, room);
};


/***/ }),

/***/ 4828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ notChecked)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8794);

/** What an issue says of what nobody could see, a line each; '' where there is none. */
const notChecked = (lines, room) => lines.length === 0
    ? ''
    : [
        '#### Could not be checked',
        'This is neither drift nor in order: nobody could look.',
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitLines */ .RV)(lines, room).join('\n'),
    ].join('\n\n');


/***/ }),

/***/ 1121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ reasonLine),
/* harmony export */   W: () => (/* binding */ reasonMarkdown)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9426);

/**
 * Why something could not be read, in somebody's words; a statement of a policy that would change
 * that stands in it as JSON, and is shown so that it can be copied. So are names of AWS, whose colons
 * would be taken for emoji.
 */
const STATEMENT = /\{"Effect":"Allow".*\}/s;
const LONGEST = 3_000;
const isJson = (text) => {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
};
/** The statement of a policy that a reason holds, if any. */
const statementIn = (reason) => {
    const found = STATEMENT.exec(reason)?.[0];
    return found !== undefined && found.length <= LONGEST && isJson(found) ? found : null;
};
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
const ARN = /(\barn:aws[a-z-]{0,20}:[\w:/+=,.@{}*-]{1,500}[\w/*}])/;
/** Words and the names of AWS in them, with the blanks between them. */
const words = (text, max) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bound */ .$s)(text, max)
    .split(ARN)
    .map((part, at) => {
    if (at % 2 === 1)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(part, max);
    const said = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(part, max);
    if (said === '')
        return part === '' ? '' : ' ';
    return `${/^\s/.test(part) ? ' ' : ''}${said}${/\s$/.test(part) ? ' ' : ''}`;
})
    .join('')
    .trim();
/** As running Markdown. @param max for the words around a statement */
const reasonMarkdown = (reason, max) => {
    const statement = statementIn(reason);
    if (statement === null)
        return words(reason, max);
    const [before = '', after = ''] = reason.split(statement, 2);
    // A statement may be longer than the words around it, and nothing of it can be left out.
    return [words(before, LONGEST), (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(statement, LONGEST), words(after, max)]
        .filter(Boolean)
        .join(' ');
};
/** As one line for a terminal. */
const reasonLine = (reason, max) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(reason, statementIn(reason) === null ? max : LONGEST * 2);


/***/ }),

/***/ 1348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ redactor),
/* harmony export */   Ed: () => (/* binding */ redactData)
/* harmony export */ });
/* unused harmony exports redact, redactReport */
/* harmony import */ var _hide_accounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8126);

/** What stands where a secret stood. */
const REDACTED = '***';
/**
 * Tokens that are known by their shape. Every pattern starts at a character that cannot be inside a
 * previous attempt, so that no text makes them slow.
 * https://docs.github.com/en/code-security/reference/secret-security/supported-secret-scanning-patterns
 */
const SHAPES = [
    // GitHub: personal, OAuth, user, server and refresh tokens; newer ones hold a JWT with dots.
    /(?<![A-Za-z0-9_])gh[opsru]_[A-Za-z0-9_.-]{16,}/g,
    /(?<![A-Za-z0-9_])github_pat_[A-Za-z0-9_]{16,}/g,
    // AWS access key ids: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
    /(?<![A-Z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Z0-9])/g,
    // Slack: https://docs.slack.dev/authentication/tokens
    /(?<![A-Za-z0-9])xox[a-z]-[A-Za-z0-9-]{8,}/g,
    /(?<![A-Za-z0-9])xapp-[A-Za-z0-9-]{8,}/g,
    /(?<=hooks\.slack(?:-gov)?\.com\/)(?:services|workflows|triggers)\/[A-Za-z0-9_/-]{8,}/g,
    /(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{30,}/g,
    // JSON Web Tokens: RFC 7519, three base64url parts, the first of which begins with `{"`.
    /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
    /(?<=\bauthorization["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?:bearer|basic|token)[ \t]{1,4})[A-Za-z0-9._~+/=-]{8,}/gi,
    // Credentials before the host of a URL.
    /(?<=:\/\/)[^\s/?#@:'"]{0,256}:[^\s/?#@'"]{1,1024}(?=@)/g,
    /(?<=:\/\/)[^\s/?#@:'"*]{20,1024}(?=@)/g,
];
const KEY_BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_END = '-----END ';
/** Longer than any private key in use (a 16,384 bit RSA key has about 13,000). */
const KEY_LENGTH = 20_000;
/** A private key's lines, each as `***`; the mark of a diff before a line stays. */
const blankLines = (body) => body
    .split('\n')
    .map((line, index) => {
    const mark = index > 0 ? (/^[-+ ]/.exec(line)?.[0] ?? '') : '';
    return line.slice(mark.length).trim() === '' ? line : `${mark}${REDACTED}`;
})
    .join('\n');
/** Where no end is seen (a cut diff): the lines that look like a key's. */
const KEY_LINES = /^(?:\s|\\n|[-+]|[A-Za-z0-9+/=]{12,}|\*{3})*/;
const redactKeys = (text) => {
    let result = '';
    let done = 0;
    for (const begin of text.matchAll(KEY_BEGIN)) {
        if (begin.index < done)
            continue;
        const start = begin.index + begin[0].length;
        const window = text.slice(start, start + KEY_LENGTH);
        const end = window.indexOf(KEY_END);
        const length = end >= 0 ? end : (KEY_LINES.exec(window)?.[0].length ?? 0);
        result += text.slice(done, start) + blankLines(text.slice(start, start + length));
        done = start + length;
    }
    return result + text.slice(done);
};
const SENSITIVE = 'password|passwd|passphrase|pwd|secret|token|api[_-]?key|access[_-]?key|secret[_-]?key|private[_-]?key|credentials?|_auth';
/** The name of something secret, an assignment, and a value: quoted (perhaps cut), or one word. */
const ASSIGNMENT = new RegExp(`((?:${SENSITIVE})["']?\\]?[ \\t]{0,8}(?:=>|:=|==|[:=])[ \\t]{0,8})("(?:[^"\\\\\\n]|\\\\.)*"?|'[^'\\n]*'?|\`[^\`\\n]*\`?|[^\\s"'\`,;&)}\\]]+)`, 'gi');
const SENSITIVE_NAME = new RegExp(`(?:${SENSITIVE})["'\\]]*$`, 'i');
/** Words that stand beside such names and are settings, not secrets: `id-token: write`, … */
const SETTINGS = new Set(`true false yes no on off null none undefined read write admin inherit all any always never auto
  error errors warn warning info ignore skip strict required optional enabled disabled allow deny
  default string number boolean object bearer basic env environment input secret password token`.split(/\s+/));
const REFERENCE = /\$\{\{[^}]{0,500}\}\}|\$\{[^}]{0,200}\}|\$\([^)]{0,200}\)|\$\w{1,100}|%\w{1,100}%|<[\w -]{0,100}>/g;
/** Unquoted: the start of an expression that holds blanks, a call, or a dotted name in a program. */
const EXPRESSION = /^\$|\(|^[a-z_][\w$]*(?:\.[a-z_$][\w$]*)+$/i;
/** Whether a value is a setting or points to where the secret is, instead of being one. */
const harmless = (value) => {
    const rest = value
        .replace(REFERENCE, '')
        .replace(/\b(?:bearer|token|basic)\b/gi, '')
        .trim();
    return (rest.length < 4 ||
        /^[\d.]{1,9}$/.test(rest) ||
        /^[*.x…]+$/i.test(rest) ||
        SETTINGS.has(rest.toLowerCase()));
};
const redactAssignment = (_, name, value) => {
    const quote = /^["'`]/.exec(value)?.[0] ?? '';
    const closed = quote !== '' && value.length > 1 && value.endsWith(quote);
    const inner = value.slice(quote.length, closed ? -1 : undefined);
    if (harmless(inner) || (quote === '' && EXPRESSION.test(inner)))
        return name + value;
    return `${name}${quote}${REDACTED}${closed ? quote : ''}`;
};
/** A secret in the forms it may turn up in: as it is, its lines, URL-encoded, in JSON, in base64. */
const forms = (secret) => [secret, ...secret.split('\n')]
    .map((part) => part.trim())
    .flatMap((part) => [
    part,
    encodeURIComponent(part.toWellFormed()),
    JSON.stringify(part).slice(1, -1),
    Buffer.from(part).toString('base64'),
])
    // Shorter ones would tear ordinary words apart and protect nothing.
    .filter((form) => form.length >= 6 && !/^\*+$/.test(form));
/** A report says the same few thousand short texts again and again: keys, checks, messages. */
const SHORT = 300;
const MOST_KNOWN = 20_000;
/**
 * A function that replaces what is secret in a text with `***`: the registered secrets, whatever
 * has the shape of a known token, private keys, credentials in URLs, and values assigned to names
 * such as `password`. References (`${{ secrets.X }}`, `$TOKEN`) and settings (`id-token: write`)
 * stay. Idempotent; takes time in proportion to the text.
 */
const redactor = (secrets) => {
    const registered = [...new Set(secrets.flatMap(forms))].sort((a, b) => b.length - a.length);
    const clean = (text) => {
        let result = text;
        for (const secret of registered)
            result = result.replaceAll(secret, REDACTED);
        result = redactKeys(result);
        for (const shape of SHAPES)
            result = result.replace(shape, REDACTED);
        return result.replace(ASSIGNMENT, redactAssignment);
    };
    const known = new Map();
    return (text) => {
        if (text.length < 6)
            return text;
        if (text.length > SHORT)
            return clean(text);
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const after = clean(text);
        if (known.size < MOST_KNOWN)
            known.set(text, after);
        return after;
    };
};
/** One text without its secrets: see `redactor`. */
const redact = (text, secrets) => redactor(secrets)(text);
const isFinding = (value) => typeof value.fingerprint === 'string' && typeof value.subject === 'string';
/** The parts of a finding that hold the value of what its subject names. */
const VALUES = new Set(['expected', 'actual', 'baseline']);
/** An id that was read as a number is one all the same; no count is as large. */
const redactNumber = (value, redactText) => {
    const text = String(value);
    const clean = value < 1e11 ? text : redactText(text);
    return clean === text ? value : clean;
};
/** @param name what the value is the value of: a key, or a finding's subject */
const redactJson = (value, redactText, name = '') => {
    if (typeof value === 'string')
        return SENSITIVE_NAME.test(name) && !harmless(value) ? REDACTED : redactText(value);
    if (Array.isArray(value))
        return value.map((item) => redactJson(item, redactText, name));
    if (typeof value === 'number')
        return redactNumber(value, redactText);
    if (value === null || typeof value !== 'object')
        return value;
    const subject = isFinding(value) ? String(value.subject) : null;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => {
        const about = subject !== null && VALUES.has(key) ? subject : name !== '' && key === 'value' ? name : key;
        return [redactText(key), redactJson(item, redactText, about)];
    }));
};
/**
 * Plain data (a report, a ledger's file) with every string in it redacted, keys included; a
 * finding's values by what its subject names, so that `env.DB_PASSWORD` going from one word to
 * another shows neither. Never redact JSON as text instead: that can tear its quotes apart.
 */
const redactData = (value, secrets, { hideAccounts } = {}) => {
    const clean = redactor(secrets);
    if (hideAccounts === undefined)
        return redactJson(value, clean);
    const hide = (0,_hide_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .accountHider */ .Ei)(hideAccounts);
    return redactJson(value, (text) => hide(clean(text)));
};
/** A report as it may be shown, published and kept: see `redactData`. */
const redactReport = (report, secrets, redaction = {}) => redactData(report, secrets, redaction);


/***/ }),

/***/ 8565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ resourceParts),
/* harmony export */   $r: () => (/* binding */ propertyOf),
/* harmony export */   Vr: () => (/* binding */ resourceLine),
/* harmony export */   b_: () => (/* binding */ resourceSides)
/* harmony export */ });
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3012);

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

/***/ 7130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ unseenBy),
/* harmony export */   z: () => (/* binding */ unseenGroups)
/* harmony export */ });
/* harmony import */ var _infra_unknowns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8099);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9860);


/** More checks than this are counted, not named. */
const MOST_CHECKS = 3;
const MOST_SUBJECTS = 5;
/** Results that are unknown, the same reason and permissions once, in the order they were told. */
const unseenGroups = (results) => {
    const unknown = results.filter(({ status }) => status === 'unknown');
    const refused = unknown.filter(({ check }) => check === 'infra/accounts');
    const told = unknown.filter((result) => !(0,_infra_unknowns_js__WEBPACK_IMPORTED_MODULE_0__/* .isConsequence */ .C)(result, refused));
    const groups = Map.groupBy(told, ({ message, permissions = [] }) => JSON.stringify([message, permissions]));
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        return {
            message: first.message,
            permissions: first.permissions ?? [],
            checks: [...new Set(group.map(({ check }) => check))],
            subjects: [...new Set(group.map(({ subject }) => subject))],
        };
    });
};
/**
 * Of what a group speaks: one check with what it could not judge, a few by name, many by number.
 * @param show how a surface shows a name
 */
const unseenBy = ({ checks, subjects }, show, isInFull = false) => {
    if (!isInFull && checks.length > MOST_CHECKS)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(checks.length, 'check');
    const names = checks.map(show);
    if (checks.length > 1)
        return names.join(', ');
    const most = isInFull ? subjects.length : MOST_SUBJECTS;
    const more = subjects.length - most;
    return [
        ...names,
        ...subjects.slice(0, most).map(show),
        ...(more > 0 ? [`and ${more.toLocaleString('en-US')} more`] : []),
    ].join(', ');
};


/***/ }),

/***/ 9860:
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
/* harmony import */ var _model_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(644);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8556);


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


/***/ }),

/***/ 2663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction),
  writeRun: () => (/* binding */ writeRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./packages/core/lib/model/inside.js
var inside = __webpack_require__(6738);
;// CONCATENATED MODULE: ./packages/core/lib/publish/files.js




/** The real path of a folder that may not be there yet: of the part of it that is. */
const realFolder = async (path) => {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        if (error.code !== 'ENOENT' || (0,external_node_path_.dirname)(path) === path)
            throw error;
        return (0,external_node_path_.join)(await realFolder((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    }
};
/**
 * Writes a file so that nobody ever reads half of it: into a new file beside it, then renamed.
 * Missing folders are made. A path below `root` stays below it whatever symbolic links a checkout
 * brings: a link in the way that leads out is refused, a link at the place itself is replaced. A
 * path outside was asked for by whoever runs this, and is followed.
 * @param root the workspace; relative paths start there
 * @returns the absolute path
 * @throws Error when a link leads out of `root`, the path is a folder, or the disk refuses
 */
const writeReportFile = async (root, path, text) => {
    const target = (0,external_node_path_.resolve)(root, path);
    if (!(0,inside/* isInside */.F)((0,external_node_path_.resolve)(root), target))
        return writeOutside(target, text);
    const folder = await realFolder((0,external_node_path_.dirname)(target));
    if (!(0,inside/* isInside */.F)(await (0,promises_.realpath)(root), folder))
        throw new Error(`${path} leads out of ${root} by a symbolic link: not written`);
    await replace((0,external_node_path_.join)(folder, (0,external_node_path_.basename)(target)), text);
    return target;
};
const writeOutside = async (target, text) => {
    const there = await (0,promises_.stat)(target).catch(() => null);
    // A pipe or a device (/dev/stdout) is written to, not replaced.
    if (there && !there.isFile() && !there.isDirectory())
        await (0,promises_.writeFile)(target, text);
    else
        await replace(there ? await (0,promises_.realpath)(target) : target, text);
    return target;
};
const replace = async (target, text) => {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.drift-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
    try {
        await (0,promises_.writeFile)(draft, text, { flag: 'wx' });
        await (0,promises_.rename)(draft, target);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true });
        throw error;
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/publish/dashboard.js


/**
 * Writes the dashboard as the one file of a folder, which is then a site: for GitHub Pages, or an
 * artifact.
 * @param cwd where relative folders start
 * @returns the absolute path of the page
 * @throws Error when a link leads out of `cwd`, or the disk refuses
 */
const writeDashboard = (cwd, folder, html) => writeReportFile(cwd, (0,external_node_path_.join)(folder, 'index.html'), html);

;// CONCATENATED MODULE: ./packages/core/lib/publish/outputs.js
/**
 * Outputs, annotations and the job summary of a run.
 * @returns what could not be written, in words: a summary that fails fails no scan
 */
const writeActionsOutput = async (core, { outputs, summary, annotations }) => {
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value);
    for (const { level, title, message, file, line } of annotations)
        core[level](message, {
            title,
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { startLine: line }),
        });
    if (summary === '')
        return [];
    try {
        core.summary.addRaw(summary);
        await core.summary.write();
        return [];
    }
    catch (error) {
        return [`the job summary could not be written: ${error.message}`];
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/report/errors.js
/** Errors by what they say: a spent hour says the same of thousands of repositories. */
const errorGroups = ({ errors }) => {
    const groups = new Map();
    for (const { where, ...said } of errors) {
        const key = JSON.stringify([said.reason, said.permission]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { ...said, where: [where] });
        else
            group.where.push(where);
    }
    return [...groups.values()];
};

// EXTERNAL MODULE: ./packages/core/lib/report/finding-words.js
var finding_words = __webpack_require__(3012);
// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(8556);
// EXTERNAL MODULE: ./packages/core/lib/standards/left-out.js
var left_out = __webpack_require__(5471);
// EXTERNAL MODULE: ./packages/core/lib/report/report.js
var report_report = __webpack_require__(2487);
;// CONCATENATED MODULE: ./packages/core/lib/report/looked.js



/** Why a repository was not looked at (any further), or null. */
const leftOutIn = ({ results }) => {
    for (const result of results) {
        const left = (0,left_out/* leftOutOf */.Tt)(result);
        if (left !== null)
            return left;
    }
    return null;
};
/** A repository of which nothing is known: left out, and nothing was found before that. */
const isUnlooked = (repository) => leftOutIn(repository) !== null && (0,report_report/* openFindings */.lb)(repository).length === 0;
/** What the verdict is about, and how many repositories it is not about. */
const looked = ({ repositories }) => {
    const left = repositories.filter(isUnlooked);
    return { looked: repositories.length - left.length, left };
};
/** Repositories that were left out, by the same reason together. */
const leftOutGroups = (repositories) => {
    const groups = new Map();
    for (const repository of repositories) {
        const left = leftOutIn(repository);
        if (left === null)
            continue;
        const key = JSON.stringify([left.reason, left.whatToDo]);
        const group = groups.get(key) ?? { left, names: [] };
        group.names.push(repository.name);
        groups.set(key, group);
    }
    return [...groups.values()];
};
/**
 * Checks of a repository that is looked at which had nothing to judge: one entry for each reason.
 * What nobody asked for is only worth a word where the report is about one repository.
 */
const skippedReasons = (results, isAlone) => {
    const groups = new Map();
    for (const result of results) {
        if (result.status !== 'skipped' || (0,left_out/* leftOutOf */.Tt)(result) !== null)
            continue;
        if (!isAlone && (0,model/* isUndeclared */.aS)(result))
            continue;
        const checks = groups.get(result.message) ?? new Set();
        groups.set(result.message, checks.add(result.check));
    }
    return [...groups].map(([message, checks]) => ({ message, checks: [...checks] }));
};
/** Audits that were not due: what they found last stands, and is not among the findings. */
const auditsNotDue = ({ repositories }) => repositories
    .flatMap(({ results }) => results)
    .filter((result) => result.check.startsWith('audit/') &&
    result.status === 'skipped' &&
    !(0,model/* isUndeclared */.aS)(result) &&
    (0,left_out/* leftOutOf */.Tt)(result) === null).length;

// EXTERNAL MODULE: ./packages/core/lib/report/resource-words.js
var resource_words = __webpack_require__(8565);
// EXTERNAL MODULE: ./packages/core/lib/report/text.js
var report_text = __webpack_require__(9426);
// EXTERNAL MODULE: ./packages/core/lib/report/words.js
var report_words = __webpack_require__(9860);
;// CONCATENATED MODULE: ./packages/core/lib/report/annotations.js







/** The runner keeps ten of each level in a step and cuts a message at 4,096 characters. */
const MOST = 10;
const MESSAGE = 4_096;
const TITLE = 200;
const LEVELS = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'notice',
    info: 'notice',
};
const annotations_text = (words, max) => (0,report_text/* bound */.$s)((0,report_text/* visible */.RK)((0,report_text/* bound */.$s)(words, max)), max);
const listed = (names) => `${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''}`;
const changeText = (finding) => {
    const name = finding.subject === finding.file ? '' : finding.subject;
    const difference = finding.resource === undefined ? (0,finding_words/* differenceOf */.Pq)(finding) : (0,resource_words/* resourceSides */.b_)(finding);
    if (difference === null)
        return finding.direction === undefined ? '' : name;
    return `${name && `${name}: `}${(0,finding_words/* differenceLine */.QH)(difference, (value) => (0,report_text/* bound */.$s)(value, 300))}`;
};
const annotate = (finding, repository) => ({
    level: LEVELS[finding.severity],
    title: annotations_text(`${finding.severity}: ${repository === null ? '' : `${repository}: `}${(0,finding_words/* titleWords */.id)(finding)}`, TITLE),
    message: annotations_text([
        finding.file,
        changeText(finding),
        finding.resource
            ? `In ${(0,resource_words/* resourceLine */.Vr)(finding.resource)}`
            : finding.setAt && `Set in ${finding.setAt.name}`,
        finding.fix,
    ]
        .filter((part) => part !== undefined && part !== '')
        .map((part) => (0,report_words/* sentence */.em)(part ?? ''))
        .join(' '), MESSAGE),
    ...(repository !== null || finding.file === undefined
        ? {}
        : { file: finding.file, ...(finding.line === undefined ? {} : { line: finding.line }) }),
});
/** At most ten; the last one stands for all that found no place. */
const limited = (list, rest) => {
    const [first] = list;
    if (list.length <= MOST || !first)
        return list;
    const shown = list.slice(0, MOST - 1);
    const left = list.length - shown.length;
    const titles = list.slice(MOST - 1).map(({ title }) => title);
    return [
        ...shown,
        {
            level: first.level,
            title: `and ${left.toLocaleString('en-US')} more`,
            message: (0,report_text/* bound */.$s)(`${rest(left)} ${titles.slice(0, 100).join('; ')}`, MESSAGE),
        },
    ];
};
/**
 * What is annotated on the run: errors of the scan and critical or high findings as errors, medium
 * as warnings, low and what was not looked at as notices; gravest first, at most ten of each level, the last one standing for
 * all that found no place.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
const annotations = (report) => {
    const many = report.scan.scope.kind === 'organization';
    const errors = errorGroups(report).map(({ where, reason, permission }) => {
        const [first = '', ...others] = where;
        const more = others.length > 0 ? `, and ${others.length} more` : '';
        const too = others.length > 0 ? ` Likewise ${listed(others)}.` : '';
        const needs = permission ? ` Needs ${permission}.` : '';
        return {
            level: 'error',
            title: annotations_text(`not scanned: ${(0,report_text/* bound */.$s)(first, 140)}${more}`, TITLE),
            message: annotations_text(`${(0,report_words/* sentence */.em)(reason)}${needs}${too}`, MESSAGE),
        };
    });
    const found = report.repositories
        .flatMap((repository) => (0,report_report/* openFindings */.lb)(repository).map(({ finding }) => ({
        finding,
        annotation: annotate(finding, many ? repository.name : null),
    })))
        .sort((a, b) => (0,report_report/* byGravity */.SN)(a.finding, b.finding))
        .map(({ annotation }) => annotation);
    const left = leftOutGroups(report.repositories).map(({ left: { reason, whatToDo }, names }) => {
        const who = names.length === 1 ? (names[0] ?? '') : (0,report_words/* count */.U9)(names.length, 'repository', 'repositories');
        return {
            level: 'notice',
            title: annotations_text(`not looked at: ${who}`, TITLE),
            message: annotations_text(`${listed(names)} ${(0,report_words/* sentence */.em)(reason)} ${whatToDo}`.trim(), MESSAGE),
        };
    });
    const all = [...errors, ...left, ...found];
    return ['error', 'warning', 'notice'].flatMap((level) => limited(all.filter((one) => one.level === level), (left) => `${left.toLocaleString('en-US')} more in the summary of this run (${(0,report_words/* bySeverity */.Np)(report.totals.severity)} in all):`));
};

;// CONCATENATED MODULE: ./packages/core/lib/report/sarif.js





/**
 * GitHub takes 25,000 results a run and 10 MB compressed:
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
const MAX_RESULTS = 25_000;
/** Characters of results in all; a file of 20 MB packs to far less than 10. */
const MAX_CHARACTERS = 20_000_000;
const MAX_NOTIFICATIONS = 1_000;
const sarif_LEVELS = {
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
    const difference = resource === undefined ? (0,finding_words/* differenceOf */.Pq)(finding) : (0,resource_words/* resourceSides */.b_)(finding);
    const values = difference === null ? '' : (0,finding_words/* differenceLine */.QH)(difference, (value) => (0,report_text/* bound */.$s)(value, 200));
    const parts = [
        (0,report_words/* sentence */.em)((0,report_text/* terminal */.Fo)((0,finding_words/* titleWords */.id)(finding), 500)),
        (0,report_words/* sentence */.em)((0,report_text/* terminal */.Fo)([finding.subject, values].filter(Boolean).join(': '), 700)),
        resource === undefined ? '' : (0,report_words/* sentence */.em)(`In ${(0,report_text/* terminal */.Fo)((0,resource_words/* resourceLine */.Vr)(resource), 500)}`),
        finding.setAt === undefined || resource !== undefined
            ? ''
            : (0,report_words/* sentence */.em)(`Set in ${(0,report_text/* terminal */.Fo)(finding.setAt.name, 200)}`),
        finding.fix === undefined ? '' : (0,report_words/* sentence */.em)((0,report_text/* terminal */.Fo)(finding.fix, 1_000)),
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
        level: sarif_LEVELS[finding.severity],
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
                        justification: (0,report_text/* terminal */.Fo)(`${finding.exempted.reason} (${finding.exempted.owner}, until ${finding.exempted.expires})`, 1_000),
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
    defaultConfiguration: { level: sarif_LEVELS[severity] },
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
            text: `${(0,report_text/* terminal */.Fo)(where, 200)}: ${(0,report_text/* terminal */.Fo)(reason, 1_000)}${permission === undefined ? '' : ` (needs ${(0,report_text/* terminal */.Fo)(permission, 200)})`}`,
        },
    })),
    ...report.repositories.flatMap(({ name, results }) => results
        .filter(({ status }) => status === 'unknown')
        .map(({ check, message }) => ({
        level: 'warning',
        associatedRule: { id: check },
        message: { text: `${(0,report_text/* terminal */.Fo)(name, 200)}: not checked: ${(0,report_text/* terminal */.Fo)(message, 1_000)}` },
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
        .flatMap((repository) => (0,report_report/* findingsOf */.WX)(repository)
        // An alert is for what somebody has to act on, or has accepted.
        .filter(({ finding }) => (0,report_report/* isOpen */.nT)(finding) || finding.exempted !== undefined)
        .map((one) => ({ one, repository })))
        .sort((a, b) => (0,report_report/* byGravity */.SN)(a.one.finding, b.one.finding));
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
                        ...((0,report_words/* moment */.n$)(report.scan.started) ? { startTimeUtc: report.scan.started } : {}),
                        ...((0,report_words/* moment */.n$)(report.scan.finished) ? { endTimeUtc: report.scan.finished } : {}),
                        toolExecutionNotifications: [
                            ...(left > 0
                                ? [
                                    {
                                        level: 'note',
                                        message: {
                                            text: `${(0,report_words/* count */.U9)(left, 'finding is', 'findings are')} not in this file: see the JSON report`,
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

// EXTERNAL MODULE: ./packages/core/lib/report/fit.js
var fit = __webpack_require__(8794);
;// CONCATENATED MODULE: ./packages/core/lib/report/audit-table.js




/** What each audit said this time, in order or not: a run whose audits all pass shows that they ran. */
const OWN = 'audit/';
/** Worst first. */
const WORDS = {
    fail: '❌ fail',
    warning: '⚠️ warning',
    unknown: '❔ unknown',
    pass: '✅ pass',
    skipped: '⏸️ not due',
};
const ORDER = Object.keys(WORDS);
const rank = ({ status }) => ORDER.indexOf(status);
/** Of one subject what it says; of many how many there are of each, and the first of the worst. */
const saying = (results, worst) => {
    if (results.length === 1)
        return worst.message;
    const counts = ORDER.map((status) => ({
        status,
        number: results.filter((one) => one.status === status).length,
    }))
        .filter(({ number }) => number > 0)
        .map(({ status, number }) => `${number.toLocaleString('en-US')} ${status}`);
    const first = worst.status === 'pass' ? '' : `: ${worst.subject}, ${worst.message}`;
    return `${(0,report_words/* count */.U9)(results.length, 'subject')}, ${counts.join(', ')}${first}`;
};
/** Checks of the audits themselves: worth a line only where something is wrong. */
const ASKED = new Set(['discovery', 'silent', 'open-issues', 'exemptions'].map((id) => OWN + id));
const rowsOf = (results) => {
    const said = results.filter((one) => one.check.startsWith(OWN) && !(0,model/* isUndeclared */.aS)(one));
    return [...Map.groupBy(said, ({ check }) => check)]
        .flatMap(([check, group]) => {
        const worst = group.toSorted((a, b) => rank(a) - rank(b))[0];
        return worst === undefined ? [] : [{ check, worst, says: saying(group, worst) }];
    })
        .filter(({ check, worst }) => !ASKED.has(check) || worst.status !== 'pass');
};
/** A table of the audits of a run, worst first; '' where none ran. */
const auditTable = ({ repositories }, room) => {
    const rows = repositories
        .flatMap(({ results }) => rowsOf(results))
        .sort((a, b) => rank(a.worst) - rank(b.worst))
        .map(({ check, worst, says }) => `| ${(0,report_text/* codeCell */.MZ)(check.slice(OWN.length), 100)} | ${WORDS[worst.status]} | ${(0,report_text/* tableCell */.xR)(says, 240)} |`);
    if (rows.length === 0)
        return '';
    const lines = (0,fit/* fitLines */.RV)(rows, room, (left) => `| … and ${(0,report_words/* count */.U9)(left, 'more audit')} | | |`);
    return ['### Audits', '', '| Audit | Verdict | It says |', '| --- | --- | --- |', ...lines].join('\n');
};

// EXTERNAL MODULE: ./packages/core/lib/report/finding-markdown.js + 2 modules
var finding_markdown = __webpack_require__(6862);
;// CONCATENATED MODULE: ./packages/core/lib/report/headline.js




const repositories = (number) => (0,report_words/* count */.U9)(number, 'repository', 'repositories');
const outcome = (report) => {
    const { unknown } = report.totals.status;
    const findings = (0,report_report/* findingsCount */.cy)(report);
    const open = report.repositories.flatMap((one) => (0,report_report/* openFindings */.lb)(one).map(({ finding }) => finding));
    const exempted = (0,report_report/* exemptedCount */.oq)(report.repositories);
    const { looked: number, left } = looked(report);
    const notDue = auditsNotDue(report);
    const isNone = findings === 0 && number === 0 && left.length > 0;
    return {
        worst: (0,report_report/* worstOf */.hm)(report),
        findings,
        grades: (0,report_words/* bySeverity */.Np)((0,report_report/* countBySeverity */.Ot)(open)),
        where: repositories(number),
        idle: report.repositories.length > 0 ? null : idleWords(report),
        none: isNone ? left : null,
        limits: [
            ...(exempted > 0 ? [`${(0,report_words/* count */.U9)(exempted, 'finding')} exempted`] : []),
            ...(!isNone && left.length > 0 ? [`${repositories(left.length)} not looked at`] : []),
            ...(notDue > 0 ? [`${(0,report_words/* count */.U9)(notDue, 'audit')} not due: what was said last stands`] : []),
            ...(unknown > 0 ? [`${(0,report_words/* count */.U9)(unknown, 'thing')} could not be checked`] : []),
            ...(report.errors.length > 0 ? [(0,report_words/* count */.U9)(report.errors.length, 'error')] : []),
        ],
    };
};
/** No repository in the report: all is as it was, or there was none to begin with. */
const idleWords = ({ unchanged }) => unchanged > 0
    ? `No drift, ${repositories(unchanged)} unchanged since the last scan`
    : 'Nothing was looked at';
/** What was not looked at and why, where that is one repository; else how many. */
const unlooked = ([first, ...others], name, text) => first === undefined || others.length > 0
    ? repositories(others.length + 1)
    : `${name(first.name)} ${text(leftOutIn(first)?.reason ?? '')}`;
/** Where something could not be looked at, nobody knows that there is none. */
const noDrift = ({ errors }) => (errors.length > 0 ? 'No drift found' : 'No drift');
/** The headline in Markdown: `**🟢 No drift** in 3 repositories (2 things could not be checked)`. */
const headline = (report) => {
    const { worst, findings, grades, where, none, idle, limits } = outcome(report);
    const said = none !== null
        ? `**⚪ Not looked at**: ${unlooked(none, (name) => (0,report_text/* inlineCode */.ti)(name, 140), report_text/* plain */.pj)}`
        : idle !== null
            ? `**${report.unchanged > 0 ? '🟢' : '⚪'} ${idle}**`
            : worst === null
                ? `**${report.errors.length > 0 ? '⚪' : '🟢'} ${noDrift(report)}** in ${where}`
                : `**${(0,report_words/* grade */.on)(worst).split(' ')[0]} ${(0,report_words/* count */.U9)(findings, 'finding')}: ${grades}** in ${where}`;
    const all = [...limits, ...(report.scan.dryRun ? ['dry run: nothing was written'] : [])];
    return `${said}${all.length > 0 ? ` (${all.join('; ')})` : ''}`;
};
/** The same as plain words, for the last line on a terminal. */
const verdict = (report) => {
    const { worst, findings, grades, where, none, idle, limits } = outcome(report);
    const words = (text) => (0,report_text/* terminal */.Fo)(text, 300);
    const said = none !== null
        ? `Not looked at: ${unlooked(none, words, words)}`
        : idle !== null
            ? idle
            : worst === null
                ? `${noDrift(report)} in ${where}`
                : `${(0,report_words/* count */.U9)(findings, 'finding')}, worst ${worst} (${grades}) in ${where}`;
    return (0,report_words/* sentence */.em)([said, ...limits].join('; '));
};

// EXTERNAL MODULE: ./packages/core/lib/report/infra-table.js
var infra_table = __webpack_require__(7514);
;// CONCATENATED MODULE: ./packages/core/lib/report/not-looked-at.js



const namesOf = (names) => {
    const shown = names.slice(0, 10).map((name) => (0,report_text/* inlineCode */.ti)(name, 140));
    return names.length > shown.length
        ? `${shown.join(', ')}, and ${(names.length - shown.length).toLocaleString('en-US')} more`
        : shown.join(', ');
};
/** What was not looked at, with what to do: repositories left out, then checks with nothing to judge. */
const notLookedAtList = ({ repositories }, room) => {
    const groups = leftOutGroups(repositories);
    const skipped = new Map();
    for (const { name, results } of repositories)
        for (const { message, checks } of skippedReasons(results, repositories.length === 1)) {
            const key = JSON.stringify([message, checks]);
            const group = skipped.get(key) ?? { message, checks, names: [] };
            group.names.push(name);
            skipped.set(key, group);
        }
    const lines = [
        ...groups.map(({ left: { reason, whatToDo }, names }) => `- ${namesOf(names)}: ${(0,report_text/* plain */.pj)(`${reason}. ${whatToDo}`, 500)}`),
        ...[...skipped.values()].map(({ message, checks, names }) => `- ${namesOf(names)}, ${namesOf(checks)}: ${(0,report_text/* plain */.pj)(message, 500)}`),
    ];
    const [first] = groups;
    // The lines to add are for who reads about one repository, and takes no part yet.
    const add = repositories.length === 1 && first ? Object.entries(first.left.add) : [];
    const blocks = add.map(([file, text]) => `${(0,report_text/* inlineCode */.ti)(file)}:\n\n${(0,report_text/* fence */.EU)(text, file.endsWith('.toml') ? 'toml' : 'yaml')}`);
    return [(0,fit/* listSection */.iC)('Not looked at', lines, room), ...blocks].filter(Boolean).join('\n\n');
};

// EXTERNAL MODULE: ./packages/core/lib/model/commit.js
var model_commit = __webpack_require__(644);
// EXTERNAL MODULE: ./packages/core/lib/report/reason.js
var report_reason = __webpack_require__(1121);
// EXTERNAL MODULE: ./packages/core/lib/report/unknowns.js
var unknowns = __webpack_require__(7130);
;// CONCATENATED MODULE: ./packages/core/lib/report/overview.js










/** What a whole run comes to, as Markdown: shared by the job summary and the Markdown report. */
/** `## Drift in acme: code` */
const heading = ({ scan }) => `## Drift in ${(0,report_text/* plain */.pj)(scan.scope.name, 140)}: ${scan.domains.join(', ')}${scan.scope.shard === undefined ? '' : `, shard ${(0,report_text/* plain */.pj)(scan.scope.shard, 10)}`}`;
const gravity = (repository) => {
    const gravest = (0,model/* worst */.QZ)((0,report_report/* openFindings */.lb)(repository).map(({ finding }) => finding.severity));
    return gravest === null ? model/* SEVERITIES */.oC.length : model/* SEVERITIES */.oC.indexOf(gravest);
};
/** Worst first, then most findings, then by name. */
const worstFirst = (repositories) => repositories
    .map((repository) => ({
    repository,
    gravity: gravity(repository),
    open: (0,report_report/* openFindings */.lb)(repository).length,
}))
    .sort((a, b) => a.gravity - b.gravity ||
    b.open - a.open ||
    (0,report_report/* compareText */.n6)(a.repository.name, b.repository.name))
    .map(({ repository }) => repository);
const issueCell = (report, repository) => {
    const urls = new Map((0,report_report/* openFindings */.lb)(repository).flatMap(({ finding }) => finding.issue === undefined ? [] : [[finding.issue, null]]));
    for (const { repository: where, url } of report.issues)
        if (where === repository.name)
            urls.set(url, null);
    const links = [...urls.keys()]
        .slice(0, 3)
        .map((url) => (0,report_text/* link */.nf)(/(\d+)$/.exec(url)?.[1] ?? 'issue', url));
    return links.join(', ') || '–';
};
/** Green where all was looked at; an account that was not may hold anything. */
const nothingFound = ({ errors }, repository) => {
    if (isUnlooked(repository))
        return '⚪ not looked at';
    const { name } = repository;
    return errors.some(({ where }) => where === name || where.startsWith(`${name} `)) ? '⚪' : '🟢';
};
const repositoryRow = (report, repository) => {
    const open = (0,report_report/* openFindings */.lb)(repository).map(({ finding }) => finding);
    const news = open.filter(({ state }) => state !== undefined && state !== 'open').length;
    const unknown = repository.results.filter(({ status }) => status === 'unknown').length;
    const gravest = (0,model/* worst */.QZ)(open.map(({ severity }) => severity));
    return `| ${[
        repository.url === undefined
            ? (0,report_text/* codeCell */.MZ)(repository.name, 140)
            : (0,report_text/* link */.nf)(repository.name, repository.url),
        (0,report_text/* tableCell */.xR)([repository.tier, repository.status].filter(Boolean).join(', ')),
        gravest !== null ? (0,report_words/* grade */.on)(gravest) : nothingFound(report, repository),
        open.length === 0 ? '0' : (0,report_words/* bySeverity */.Np)((0,report_report/* countBySeverity */.Ot)(open)),
        String(news),
        String(repository.resolved.length),
        String(unknown),
        repository.commit === null
            ? '–'
            : (0,report_text/* codeLink */.U1)((0,model_commit/* shortId */.m)(repository.commit), repository.url && `${repository.url}/commit/${encodeURIComponent(repository.commit)}`),
        issueCell(report, repository),
    ].join(' | ')} |`;
};
/** A table by repository, worst first; those that found no room are counted. */
const repositoryTable = (report, room) => {
    if (report.repositories.length === 0)
        return '';
    const head = [
        '| Repository | Tier | Worst | Findings | New | Resolved | Unknown | Commit | Issue |',
        '| --- | --- | --- | --- | ---: | ---: | ---: | --- | --- |',
    ];
    const rows = worstFirst(report.repositories).map((one) => repositoryRow(report, one));
    const fitted = (0,fit/* fitLines */.RV)(rows, room, (left) => `| … and ${(0,report_words/* count */.U9)(left, 'repository', 'repositories')} more | | | | | | | | |`);
    return ['### Repositories', '', ...head, ...fitted].join('\n');
};
/** What could not be checked, the same things together, with what would answer it. */
const unknownTable = (report, room) => {
    const groups = new Map();
    for (const { name, results } of report.repositories) {
        for (const unseen of (0,unknowns/* unseenGroups */.z)(results)) {
            const key = JSON.stringify([unseen.message, unseen.permissions]);
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, { unseen, where: new Set([name]) });
            else {
                group.where.add(name);
                group.unseen.checks = [...new Set([...group.unseen.checks, ...unseen.checks])];
            }
        }
    }
    if (groups.size === 0)
        return '';
    const rows = [...groups.values()]
        .sort((a, b) => b.where.size - a.where.size)
        .map(({ unseen: { message, permissions, checks }, where }) => {
        const needs = permissions.map((permission) => (0,report_text/* codeCell */.MZ)(permission, 80)).join(', ') || '–';
        const by = (0,unknowns/* unseenBy */.E)({ checks, subjects: [] }, (id) => (0,report_text/* codeCell */.MZ)(id, 80));
        const row = [by, (0,report_text/* tableCell */.xR)(message, 200), needs];
        const places = (0,report_words/* firstOf */.Ku)([...where], 5, (name) => (0,report_text/* codeCell */.MZ)(name, 140));
        return `| ${[...row, places].join(' | ')} |`;
    });
    return [
        '### Could not be checked',
        '',
        'Neither drift nor in order: nobody could look.',
        '',
        '| Check | Why | Needs | Where |',
        '| --- | --- | --- | --- |',
        ...(0,fit/* fitLines */.RV)(rows, room, (left) => `| … and ${left} more | | | |`),
    ].join('\n');
};
const errorList = (report, room) => (0,fit/* listSection */.iC)('Errors', errorGroups(report).map(({ where, reason, permission }) => {
    const places = (0,report_words/* firstOf */.Ku)(where, 10, (one) => (0,report_text/* inlineCode */.ti)(one, 140));
    const needs = permission === undefined ? '' : ` (needs ${(0,report_text/* inlineCode */.ti)(permission, 120)})`;
    return `- ${places}: ${(0,report_reason/* reasonMarkdown */.W)(reason, 500)}${needs}`;
}), room);
const unchangedRow = (unchanged) => unchanged === 0
    ? []
    : [{ reason: 'unchanged since their last scan', count: unchanged, names: [] }];
const passedOverList = ({ passedOver, unchanged }, room) => (0,fit/* listSection */.iC)('Passed over', [...unchangedRow(unchanged), ...passedOver].map(({ reason, count: number, names }) => {
    const shown = names.slice(0, 10).map((name) => (0,report_text/* inlineCode */.ti)(name, 140));
    const more = number > shown.length && shown.length > 0 ? ', …' : '';
    return `- ${(0,report_words/* count */.U9)(number, 'repository', 'repositories')}, ${(0,report_text/* plain */.pj)(reason)}${shown.length > 0 ? `: ${shown.join(', ')}${more}` : ''}`;
}), room);
/** Notes of the run, and of each repository. */
const noteList = ({ notes, repositories }, room) => (0,fit/* listSection */.iC)('Notes', [
    ...notes.map((note) => `- ${(0,report_text/* plain */.pj)(note, 500)}`),
    ...repositories.flatMap(({ name, notes: own }) => own.map((note) => `- ${(0,report_text/* inlineCode */.ti)(name, 140)}: ${(0,report_text/* plain */.pj)(note, 500)}`)),
], room);
/** Issues that were opened or edited. */
const issueList = ({ issues }, room) => (0,fit/* listSection */.iC)('Issues', issues.map(({ repository, number, url, action }) => `- ${(0,report_text/* link */.nf)(`${repository} ${number}`, url)} ${action}`), room);
/** The last line: what it cost, and when. */
const usageLine = ({ api, scan, tool }) => {
    const requests = Object.entries(api.requests)
        .filter(([, number]) => number > 0)
        .map(([kind, number]) => `${number.toLocaleString('en-US')} ${(0,report_text/* plain */.pj)(kind, 20)}`);
    const total = Object.values(api.requests).reduce((a, b) => a + b, 0);
    const spent = [
        `${(0,report_words/* count */.U9)(total, 'API request')}${requests.length > 0 ? ` (${requests.join(', ')})` : ''}`,
        api.points > 0 && `${(0,report_words/* count */.U9)(api.points, 'GraphQL point')}`,
        api.waitedSeconds > 0 && `${(0,report_words/* count */.U9)(api.waitedSeconds, 'second')} waited for limits`,
    ].filter(Boolean);
    return `<sub>${tool.name} ${(0,report_text/* plain */.pj)(tool.version, 40)}, scan ${(0,report_text/* inlineCode */.ti)(scan.id, 60)}, ${(0,report_words/* moment */.n$)(scan.started)} to ${(0,report_words/* moment */.n$)(scan.finished)}; ${spent.join(', ')}.</sub>`;
};

;// CONCATENATED MODULE: ./packages/core/lib/report/summary.js











/**
 * GitHub refuses a step's summary over 1 MiB as a whole:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const LIMIT_BYTES = 950_000;
/** A UTF-16 unit takes at most three bytes in UTF-8. */
const LIMIT_UNITS = Math.floor(LIMIT_BYTES / 3);
const GRAVEST = 20;
/** More labels than these run into one another. */
const DAYS = 30;
/** The trend as a Mermaid chart, which GitHub draws; '' for fewer than two days. */
const trendChart = (trend) => {
    const days = trend.slice(-DAYS);
    if (days.length < 2)
        return '';
    const open = days.map((one) => (0,model/* totalOf */.e6)(one.open));
    return [
        '### Trend',
        '',
        '```mermaid',
        'xychart-beta',
        '  title "Open findings"',
        `  x-axis [${days.map(({ start }) => `"${start.slice(5)}"`).join(', ')}]`,
        `  y-axis "Open" 0 --> ${Math.max(1, ...open)}`,
        `  line [${open.join(', ')}]`,
        '```',
    ].join('\n');
};
const gravest = (report, room) => {
    const all = report.repositories
        .flatMap((repository) => (0,report_report/* openFindings */.lb)(repository).map((found) => ({ found, repository })))
        .sort((a, b) => (0,report_report/* byGravity */.SN)(a.found.finding, b.found.finding));
    if (all.length === 0)
        return '';
    const lines = all
        .slice(0, GRAVEST)
        .map(({ found, repository }) => `${(0,finding_markdown/* findingLine */.m)(found, repository)} · ${(0,report_text/* inlineCode */.ti)(repository.name, 140)}`);
    const rest = all.length > GRAVEST ? `\n\n${(0,report_words/* count */.U9)(all.length - GRAVEST, 'more finding')} in the report.` : '';
    return `### Gravest findings\n\n${(0,fit/* fitLines */.RV)(lines, room).join('\n')}${rest}`;
};
/** The accounts of each repository, as far as there is room. */
const accounts = ({ repositories }, room) => {
    const blocks = [];
    let left = room - 60;
    const all = repositories.filter(({ results }) => results.some(({ check }) => check.startsWith('infra/')));
    for (const repository of all) {
        const table = (0,infra_table/* coverageMarkdown */.w)(repository, Math.min(left, room * 0.5));
        if (table === '')
            continue;
        const block = repositories.length === 1 ? table : `${(0,report_text/* inlineCode */.ti)(repository.name, 140)}:\n\n${table}`;
        if (block.length > left) {
            const unsaid = all.length - blocks.length;
            blocks.push(`… and ${(0,report_words/* count */.U9)(unsaid, 'repository', 'repositories')} more in the report.`);
            break;
        }
        left -= block.length + 2;
        blocks.push(block);
    }
    return blocks.length === 0 ? '' : ['### Accounts', ...blocks].join('\n\n');
};
/**
 * The job summary, in GitHub's Markdown, below the size at which GitHub refuses it. What finds no
 * room is counted; the report file has everything.
 * @param options.trend days, oldest first; with two or more it is drawn
 */
const renderSummary = (report, options = {}) => {
    const table = accounts(report, LIMIT_UNITS * 0.15);
    const parts = [
        heading(report),
        headline(report),
        trendChart(options.trend ?? []),
        errorList(report, LIMIT_UNITS * 0.1),
        gravest(report, LIMIT_UNITS * 0.15),
        auditTable(report, LIMIT_UNITS * 0.05),
        table,
        repositoryTable(report, LIMIT_UNITS * (table === '' ? 0.35 : 0.2)),
        notLookedAtList(report, LIMIT_UNITS * 0.05),
        unknownTable(report, LIMIT_UNITS * 0.12),
        issueList(report, LIMIT_UNITS * 0.03),
        passedOverList(report, LIMIT_UNITS * 0.05),
        noteList(report, LIMIT_UNITS * 0.1),
        usageLine(report),
    ];
    return `${parts.filter(Boolean).join('\n\n')}\n`;
};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./packages/core/lib/report/infra-coverage.js + 2 modules
var infra_coverage = __webpack_require__(2130);
;// CONCATENATED MODULE: ./packages/core/lib/report/infra-lines.js




const infra_lines_MOST = 30;
const line = (place) => {
    const { environment, account, region, stacks, checked, changed, missing, unknown } = place;
    const name = [environment, account, region ?? ''].filter(Boolean).join(' ');
    if (place.skipped !== undefined)
        return `${(0,report_text/* terminal */.Fo)(name, 120)}: ${(0,report_text/* terminal */.Fo)(place.skipped, 200)}`;
    const orphaned = (0,infra_table/* orphanedWords */.H)(place);
    const said = [
        stacks.length === 0 ? '' : (0,report_words/* count */.U9)(stacks.length, 'stack'),
        checked === null ? (place.aside ? '' : 'not checked') : `${checked} checked`,
        `${changed} changed`,
        `${missing} missing`,
        orphaned === '–' ? '' : orphaned === '?' ? 'orphans not seen' : `${orphaned} orphaned`,
        `${unknown} unknown`,
    ];
    return `${(0,report_text/* terminal */.Fo)(name, 120)}: ${said.filter(Boolean).join(', ')}`;
};
/** What was looked at, a line for each region of each account; none without infra checks. */
const coverageLines = (repository) => {
    const coverage = (0,infra_coverage/* coverageOf */._)(repository);
    if (coverage === null)
        return [];
    const { places, uncompared, suppressed } = coverage;
    const passed = suppressed.reduce((sum, one) => sum + one.count, 0);
    const left = places.length - infra_lines_MOST;
    return [
        ...places.slice(0, infra_lines_MOST).map(line),
        ...(left > 0 ? [`and ${(0,report_words/* count */.U9)(left, 'more region')}`] : []),
        ...(uncompared.length > 0
            ? [`${(0,report_words/* count */.U9)(uncompared.length, 'resource')} that CloudFormation does not compare`]
            : []),
        ...(passed > 0 ? [`${(0,report_words/* count */.U9)(passed, 'difference')} known to be no drift`] : []),
    ];
};

;// CONCATENATED MODULE: ./packages/core/lib/report/terminal-finding.js






const COLOURS = {
    critical: ['bold', 'red'],
    high: 'red',
    medium: 'yellow',
    low: 'cyan',
    info: 'dim',
};
/** File and line, where the title does not tell them. */
const place = ({ file, line, title }) => {
    if (file === undefined)
        return '';
    const where = `${file}${line === undefined ? '' : `:${line}`}`;
    const isSaid = title.startsWith(`${where}:`) || (line === undefined && title.includes(file));
    return isSaid ? '' : (0,report_text/* terminal */.Fo)(where, 220);
};
/** The property, and both sides of it. */
const resourceChange = (finding) => {
    const difference = (0,resource_words/* resourceSides */.b_)(finding);
    const values = difference === null ? '' : (0,finding_words/* differenceLine */.QH)(difference, (value) => (0,report_text/* terminal */.Fo)((0,report_text/* bound */.$s)(value, 160)));
    return [(0,report_text/* terminal */.Fo)((0,resource_words/* propertyOf */.$r)(finding), 200), values].filter(Boolean).join(': ');
};
/** The values, where the title does not tell them already. */
const change = (finding) => {
    if (finding.resource !== undefined)
        return resourceChange(finding);
    const isNamed = (0,finding_words/* titleWords */.id)(finding).includes((0,report_words/* shortShas */.Qg)(finding.subject));
    const difference = (0,finding_words/* differenceOf */.Pq)(finding);
    const values = difference === null ? '' : (0,finding_words/* differenceLine */.QH)(difference, (value) => (0,report_text/* terminal */.Fo)((0,report_text/* bound */.$s)(value, 160)));
    if (difference?.kind === 'state')
        // A setting of GitHub has no file that would name it.
        return finding.setAt === undefined || isNamed
            ? values
            : `${(0,report_text/* terminal */.Fo)(finding.subject, 200)}: ${values}`;
    if (isNamed || finding.direction === undefined)
        return '';
    const subject = (0,report_text/* terminal */.Fo)(finding.subject, 200);
    return values === '' ? subject : `${subject}: ${values}`;
};
const commitText = (commit) => [
    `${(0,model_commit/* shortId */.m)((0,report_text/* terminal */.Fo)(commit.oid, 80))} ${(0,report_text/* terminal */.Fo)(commit.subject, 72)}`,
    (0,report_text/* terminal */.Fo)(commit.author, 60),
    (0,report_words/* day */.vd)(commit.time),
    commit.pullRequest && `pull request ${commit.pullRequest.number}`,
]
    .filter(Boolean)
    .join(', ');
const made = ({ evidence }) => {
    const { commits = [] } = evidence;
    if (commits.length > 0)
        return [
            ...(evidence.shared ? ['commits to this file:'] : []),
            ...commits.slice(0, 3).map(commitText),
            ...(commits.length > 3 ? [`and ${(0,report_words/* count */.U9)(commits.length - 3, 'older commit')}`] : []),
        ];
    const parts = [
        evidence.commit && (0,model_commit/* shortId */.m)((0,report_text/* terminal */.Fo)(evidence.commit, 80)),
        evidence.actor && (0,report_text/* terminal */.Fo)(evidence.actor, 60),
        evidence.event && (0,report_text/* terminal */.Fo)(evidence.event, 60),
        (0,report_words/* day */.vd)(evidence.time),
    ].filter(Boolean);
    return parts.length > 0 ? [parts.join(', ')] : [];
};
/** Where it is set or would be, where that is no file. */
const setBy = (finding) => {
    const { setAt } = finding;
    if (setAt === undefined)
        return '';
    const url = setAt.url === undefined ? '' : ` (${(0,report_text/* terminal */.Fo)(setAt.url, 300)})`;
    const verb = (0,finding_words/* isEvent */.xH)(finding) || finding.resource !== undefined ? 'see' : 'set in';
    return `${verb} ${(0,report_text/* terminal */.Fo)(setAt.name, 200)}${url}`;
};
const exemption = ({ exempted }) => exempted === undefined
    ? ''
    : `until ${(0,report_text/* terminal */.Fo)(exempted.expires, 20)} by ${(0,report_text/* terminal */.Fo)(exempted.owner, 60)}: ${(0,report_text/* terminal */.Fo)(exempted.reason, 200)}`;
/** A finding in full. */
const findingLines = ({ finding }, scanned, paint) => {
    const { severity, direction, state, since } = finding;
    const grade = paint(COLOURS[severity], severity.padEnd(8));
    const where = place(finding);
    const again = (0,finding_words/* againOf */.KJ)(finding, scanned);
    const history = [
        direction,
        again === null ? '' : finding_words/* AGAIN */.jM[again],
        state !== 'new' && (0,report_words/* day */.vd)(since) ? `since ${(0,report_words/* day */.vd)(since)}` : '',
    ].filter(Boolean);
    const details = [
        change(finding),
        finding.resource === undefined ? '' : (0,report_text/* terminal */.Fo)((0,resource_words/* resourceLine */.Vr)(finding.resource), 400),
        setBy(finding),
        ...made(finding),
        finding.exempted === undefined ? '' : `exempted ${exemption(finding)}`,
        finding.fix === undefined || !(0,report_report/* isOpen */.nT)(finding)
            ? ''
            : `fix: ${(0,report_words/* sentence */.em)((0,report_text/* terminal */.Fo)(finding.fix, 400))}`,
    ].filter(Boolean);
    return [
        `  ${grade} ${paint('bold', (0,report_text/* terminal */.Fo)((0,finding_words/* titleWords */.id)(finding), 300))}${where && `  ${paint('cyan', where)}`}${history.length > 0 ? `  (${history.join(', ')})` : ''}`,
        ...details.map((line) => `           ${line}`),
    ];
};
/** A finding that was told in full before, and is merely still there, in one line. */
const stillLine = ({ finding }, paint) => {
    const where = place(finding);
    const grade = paint(COLOURS[finding.severity], finding.severity.padEnd(8));
    return `  ${grade} ${(0,report_text/* terminal */.Fo)((0,finding_words/* titleWords */.id)(finding), 300)}${where && `  ${paint('cyan', where)}`}, since ${(0,report_words/* day */.vd)(finding.since)}`;
};
/** An exempted finding in one line: it is known, and nothing is to be done. */
const exemptedLine = ({ finding }, paint) => {
    const where = place(finding);
    return `  ${paint('dim', 'exempted')} ${finding.severity}: ${(0,report_text/* terminal */.Fo)((0,finding_words/* titleWords */.id)(finding), 200)}${where && `  ${where}`}  (${exemption(finding)})`;
};

;// CONCATENATED MODULE: ./packages/core/lib/report/terminal.js












/** What could not be judged, each reason once: a scan without a token would say little else. */
const unknownLines = ({ results }, { verbose, paint }) => (0,unknowns/* unseenGroups */.z)(results).map((unseen) => {
    const { message, permissions } = unseen;
    const needs = permissions.length > 0 ? ` (needs ${(0,report_text/* terminal */.Fo)(permissions.join(', '), 200)})` : '';
    const by = (0,unknowns/* unseenBy */.E)(unseen, (name) => (0,report_text/* terminal */.Fo)(name, 120), verbose);
    return `  ${paint('magenta', 'unknown ')} ${by}: ${(0,report_reason/* reasonLine */.$)(message, 300)}${needs}`;
});
const terminal_heading = (repository, paint) => {
    const { name, tier, status, commit, base } = repository;
    const range = commit === null ? '' : (0,model_commit/* shortId */.m)((0,report_text/* terminal */.Fo)(commit, 80));
    const from = base === null || base === commit ? '' : ` since ${(0,model_commit/* shortId */.m)((0,report_text/* terminal */.Fo)(base, 80))}`;
    const traits = [tier, status, range && `at ${range}${from}`].filter(Boolean).join(', ');
    return `${paint('bold', (0,report_text/* terminal */.Fo)(name, 200))}${traits && `  ${paint('dim', traits)}`}`;
};
/** Left out, with the lines to add where that is for this repository to decide. */
const leftOutLines = (repository, paint) => {
    const left = leftOutIn(repository);
    if (left === null)
        return [];
    const { reason, whatToDo, add } = left;
    const said = `  ${paint('yellow', 'not looked at')}  ${(0,report_text/* terminal */.Fo)(reason, 300)}`;
    // Who left is told to restore the file.
    if (!isUnlooked(repository))
        return [said];
    return [
        said,
        ...(whatToDo === '' ? [] : [`  ${(0,report_text/* terminal */.Fo)(whatToDo, 300)}`]),
        ...Object.entries(add).flatMap(([file, text]) => [
            '',
            `    ${paint('bold', (0,report_text/* terminal */.Fo)(file, 100))}`,
            ...text.split('\n').map((line) => `      ${(0,report_text/* terminal */.Fo)(line, 200)}`),
        ]),
    ];
};
/** Their ids, the domain said once. */
const checkList = (checks) => {
    const [first = ''] = checks;
    const domain = first.slice(0, first.indexOf('/') + 1);
    const isShared = checks.every((check) => check.startsWith(domain));
    const names = checks.map((check, at) => (isShared && at > 0 ? check.slice(domain.length) : check));
    return (0,report_text/* terminal */.Fo)(names.join(', '), 400);
};
const skippedLines = ({ results }, { isAlone, paint }) => skippedReasons(results, isAlone).map(({ message, checks }) => `  ${paint('dim', 'skipped ')} ${checkList(checks)}: ${(0,report_text/* terminal */.Fo)(message, 300)}`);
const saysSomething = ({ results, resolved, notes }) => resolved.length > 0 ||
    notes.length > 0 ||
    results.some(({ findings, status }) => findings.length > 0 || status === 'unknown');
const repositoryLines = (repository, look) => {
    const { scanned, verbose, paint } = look;
    const found = (0,report_report/* findingsOf */.WX)(repository);
    const told = found.filter(({ finding }) => verbose || finding.exempted === undefined);
    const inShort = found.filter((one) => !told.includes(one));
    // Every night would repeat what the first one said of it.
    const isStill = ({ finding }) => !verbose && finding.state === 'open' && (0,report_report/* isOpen */.nT)(finding) && (0,report_words/* day */.vd)(finding.since) !== '';
    const body = [
        ...coverageLines(repository).map((line) => `  ${paint('dim', 'looked at')} ${line}`),
        ...told.flatMap((one) => isStill(one) ? stillLine(one, paint) : findingLines(one, scanned, paint)),
        ...unknownLines(repository, look),
        ...repository.resolved.map(({ title, why }) => `  ${paint('green', 'resolved')} ${(0,report_text/* terminal */.Fo)((0,report_words/* shortShas */.Qg)(title), 200)} (${(0,report_text/* terminal */.Fo)(why, 200)})`),
        ...skippedLines(repository, look),
        ...leftOutLines(repository, paint),
        ...repository.notes.map((note) => `  ${paint('dim', `note     ${(0,report_text/* terminal */.Fo)((0,report_words/* shortShas */.Qg)(note), 500)}`)}`),
        ...inShort.map((one) => exemptedLine(one, paint)),
    ];
    return body.length === 0
        ? [terminal_heading(repository, paint), `  ${paint('green', 'no drift')}`]
        : [terminal_heading(repository, paint), ...body];
};
/** Repositories in order of which some was not judged, by the same reason together. */
const skippedIn = (repositories) => {
    const groups = new Map();
    for (const { name, results } of repositories)
        for (const { message } of skippedReasons(results, false))
            groups.set(message, [...(groups.get(message) ?? []), name]);
    return [...groups].map(([message, names]) => `not all judged: ${terminal_namesOf(names)}: ${(0,report_text/* terminal */.Fo)(message, 300)}`);
};
const terminal_namesOf = (names) => (0,report_words/* firstOf */.Ku)(names, 10, (name) => (0,report_text/* terminal */.Fo)(name, 200));
/** What is not about one repository: left alone, not scanned, said of the scan, told. */
const runLines = (report, unshown, paint) => {
    const { unchanged, passedOver, notes, issues } = report;
    return [
        ...leftOutGroups(unshown).map(({ left, names }) => `not looked at: ${terminal_namesOf(names)}: ${(0,report_text/* terminal */.Fo)(left.reason, 200)}. ${(0,report_text/* terminal */.Fo)(left.whatToDo, 300)}`.trim()),
        ...skippedIn(unshown),
        ...(unchanged > 0
            ? [`unchanged since their last scan: ${(0,report_words/* count */.U9)(unchanged, 'repository', 'repositories')}`]
            : []),
        ...passedOver.map((row) => `passed over: ${(0,report_words/* count */.U9)(row.count, 'repository', 'repositories')}, ${(0,report_text/* terminal */.Fo)(row.reason, 200)}`),
        ...errorGroups(report).map(({ where, reason, permission }) => {
            const needs = permission === undefined ? '' : ` (needs ${(0,report_text/* terminal */.Fo)(permission, 200)})`;
            return `${paint('red', 'error:')} ${terminal_namesOf(where)}: ${(0,report_reason/* reasonLine */.$)(reason, 500)}${needs}`;
        }),
        ...notes.map((note) => `note: ${(0,report_text/* terminal */.Fo)((0,report_words/* shortShas */.Qg)(note), 500)}`),
        ...issues.map(({ action, url }) => `issue ${action}: ${(0,report_text/* terminal */.Fo)(url, 300)}`),
    ];
};
/**
 * The report for a terminal: each repository with its findings, gravest first, then what is unknown,
 * resolved, not looked at or exempted, and one line with the verdict at the end. Without `colour` it
 * holds no control sequence; what repositories say never does.
 * @param options.verbose what is exempted or merely still open in full, not in a line each, and
 *   every check that could not judge by name
 */
const renderTerminal = (report, options) => {
    const paint = (style, text) => 
    // The caller has looked at the stream, NO_COLOR and --no-color.
    options.colour ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const look = {
        scanned: report.scan.started,
        verbose: options.verbose === true,
        isAlone: report.repositories.length === 1,
        paint,
    };
    const busy = report.repositories.filter(saysSomething);
    // A lone repository is named even when it is in order; of many, only those with something to say.
    const shown = report.repositories.length === 1 ? report.repositories : busy;
    const unshown = report.repositories.filter((one) => !shown.includes(one));
    const quiet = unshown.filter((one) => !isUnlooked(one)).length;
    const isQuiet = (0,report_report/* findingsCount */.cy)(report) === 0;
    const isSeen = looked(report).looked > 0 || report.repositories.length === 0;
    const grade = isQuiet ? (isSeen ? 'green' : 'yellow') : COLOURS[(0,report_report/* worstOf */.hm)(report) ?? 'info'];
    return [
        ...shown.map((one) => repositoryLines(one, look).join('\n')),
        [
            ...(quiet > 0 ? [`no drift in ${(0,report_words/* count */.U9)(quiet, 'repository', 'repositories')}`] : []),
            ...runLines(report, unshown, paint),
            paint(grade, verdict(report)),
        ].join('\n'),
    ].join('\n\n');
};

// EXTERNAL MODULE: ./packages/core/lib/scan/action-log.js
var action_log = __webpack_require__(8001);
// EXTERNAL MODULE: ./packages/core/lib/scan/brought.js
var brought = __webpack_require__(8615);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(542);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./packages/core/lib/transport/git.js
var transport_git = __webpack_require__(9020);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/store.js
/** What a ledger holds; whatever else lies beside it, in a folder or on a branch, is not its own. */
const LEDGER_FOLDERS = ['scans', 'months', 'repos', 'jobs'];
/** Thousands of open findings with their diffs take a few; a file beyond that is not read. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** What is no name of a file of ours: nothing, a way up, git's own folder, a separator of Windows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_NAME = /^\.{0,2}$|^\.git$|[\\\x00-\x1f\x7f]/i;
/** Whether a path is one of a ledger's files: in one of its folders, and with no way out of it. */
const isLedgerFile = (path) => {
    const [folder = '', ...names] = path.split('/');
    return LEDGER_FOLDERS.includes(folder) && names.length > 0 && !names.some((n) => NO_NAME.test(n));
};
/** @throws Error when one of the paths is none of a ledger's: then nothing may be written */
const requireLedgerFiles = (paths) => {
    for (const path of paths) {
        if (!isLedgerFile(path))
            throw new Error(`${JSON.stringify(path)} is no file of a ledger`);
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/branch-clone.js







/** What git needs beside its arguments: the token, which never stands on a command line or in a file. */
const network = (token) => ({
    // A connection that brings less than 1 kB a second for a minute is a dead one.
    GIT_HTTP_LOW_SPEED_LIMIT: '1000',
    GIT_HTTP_LOW_SPEED_TIME: '60',
    ...(token === ''
        ? {}
        : {
            GIT_CONFIG_COUNT: '1',
            GIT_CONFIG_KEY_0: 'http.extraHeader',
            GIT_CONFIG_VALUE_0: `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
        }),
});
/** An empty repository of its own, for git's objects alone. */
const bareRepository = async () => {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'drift-ledger-'));
    const git = (0,transport_git/* gitIn */.u)(directory, { network: true });
    await git(['init', '--quiet', '--bare']);
    await git(['config', 'gc.auto', '0']);
    return { git, remove: () => (0,promises_.rm)(directory, { recursive: true, force: true }) };
};
const isMissingBranch = (error) => error instanceof transport_git/* GitError */.X && /couldn't find remote ref/i.test(error.message);
/** Whether asking again will not help: the token, the permission or the repository is what lacks. */
const isRefusedByGit = (error) => error instanceof transport_git/* GitError */.X &&
    (error.exitCode === -1 ||
        /returned error: 4(?!08|29)\d\d|denied|not (?:found|permitted|granted|accessible)|authenticat|terminal prompts disabled/i.test(error.message));
/** The id that git gives to a text. */
const blobId = (text) => (0,external_node_crypto_.createHash)('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text)
    .digest('hex');
const AUTHOR = { NAME: 'drift-toolkit', EMAIL: 'drift-toolkit@users.noreply.github.com' };
const SIGNED = Object.fromEntries(['AUTHOR', 'COMMITTER'].flatMap((who) => Object.entries(AUTHOR).map(([key, value]) => [`GIT_${who}_${key}`, value])));
/** Waits before asking again, in milliseconds. */
const ASK_AGAIN_MS = [1000, 3000];
/** @returns null when it would be done, else the error */
const tryPush = async (git, { url, branch, token }, oid) => {
    try {
        await git(['push', '--dry-run', '--quiet', url, `${oid}:refs/heads/${branch}`], {
            env: network(await token()),
        });
        return null;
    }
    catch (error) {
        if (!(error instanceof transport_git/* GitError */.X))
            throw error;
        // Where there is a branch, this commit does not continue it: the last thing git looks at.
        return /failed to push some refs/.test(error.message) ? null : error;
    }
};
/**
 * Asks git whether the token may write to the branch, by a push that is not carried out. What the
 * API says of permissions is a person's role, and nothing for a GITHUB_TOKEN, whose job may have
 * been given less; git's answer is the one that counts, for archived repositories too.
 * @returns null when it may, else why not, in git's words
 */
const whyNoPush = async (place) => {
    const { git, remove } = await bareRepository();
    try {
        const tree = await git(['hash-object', '-t', 'tree', '-w', '--stdin']);
        const commit = await git(['commit-tree', '-m', 'may this be written?', tree.stdout.toString().trim()], { env: SIGNED });
        const oid = commit.stdout.toString().trim();
        let error = await tryPush(git, place, oid);
        for (const wait of ASK_AGAIN_MS) {
            if (error === null || isRefusedByGit(error))
                break;
            await (0,external_node_timers_promises_.setTimeout)(wait);
            error = await tryPush(git, place, oid);
        }
        return error?.message ?? null;
    }
    finally {
        await remove();
    }
};
/** How many bytes of texts git is asked for at once. */
const BATCH_BYTES = 32 * 1024 * 1024;
/** Groups of entries, each of a size that fits into memory beside the rest. */
function* batches(entries) {
    let oids = [];
    let bytes = 0;
    for (const entry of entries) {
        if (oids.length > 0 && bytes + entry.bytes > BATCH_BYTES) {
            yield oids;
            oids = [];
            bytes = 0;
        }
        oids.push(entry.oid);
        bytes += entry.bytes;
    }
    if (oids.length > 0)
        yield oids;
}
/** https://git-scm.com/docs/git-cat-file#_batch_output */
const parseBatch = (output, texts) => {
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(10, at);
        if (end < 0)
            break;
        const [oid = '', , length] = output.toString('latin1', at, end).split(' ');
        const size = Number(length);
        at = end + 1;
        // `<oid> missing`: the others are there all the same.
        if (!Number.isFinite(size))
            continue;
        texts.set(oid, output.toString('utf8', at, at + size));
        at += size + 1;
    }
};
/** `100644 blob <oid>   1234\t<path>` of `ls-tree -l`; links, programs' folders and other people's files are none of ours. */
const parseEntry = (line) => {
    const [, oid = '', size = '', path = ''] = /^100\d{3} blob (\w+) +(\d+)\t(.*)$/s.exec(line) ?? [];
    const bytes = Number(size);
    return isLedgerFile(path) && bytes <= MAX_FILE_BYTES ? [[path, { oid, bytes }]] : [];
};
/** A clone of one branch without a working tree, in a folder that `remove` takes away again. */
const cloneOf = async ({ url, branch, token }) => {
    const { git, remove } = await bareRepository();
    const remote = `refs/heads/${branch}`;
    const local = 'refs/ledger/tip';
    let isFetched = false;
    const online = async (...args) => {
        const [command, options] = args;
        return git(command, { ...options, env: network(await token()) });
    };
    return {
        async fetch(whole = false) {
            const depth = isFetched || whole ? [] : ['--depth=1'];
            try {
                await online(['fetch', '--quiet', ...depth, '--no-tags', url, `+${remote}:${local}`]);
            }
            catch (error) {
                if (isMissingBranch(error))
                    return null;
                throw error;
            }
            isFetched = true;
            return (await git(['rev-parse', local])).stdout.toString().trim();
        },
        async tip() {
            const { stdout } = await online(['ls-remote', url, remote]);
            const lines = stdout.toString().split('\n');
            return lines.find((line) => line.endsWith(`\t${remote}`))?.split('\t')[0] ?? null;
        },
        async tree(commit) {
            return (await git(['rev-parse', `${commit}^{tree}`])).stdout.toString().trim();
        },
        async entries(commit) {
            if (commit === null)
                return new Map();
            const { stdout } = await git(['ls-tree', '-r', '-l', '-z', commit]);
            return new Map(stdout.toString('utf8').split('\0').flatMap(parseEntry));
        },
        async texts(entries) {
            const found = new Map();
            for (const oids of batches(entries)) {
                const { stdout } = await git(['cat-file', '--batch'], { input: `${oids.join('\n')}\n` });
                parseBatch(stdout, found);
            }
            return found;
        },
        async isIn(commit, of) {
            if (of === null)
                return false;
            // 128: git has never heard of one of them.
            const { exitCode } = await git(['merge-base', '--is-ancestor', commit, of], {
                okCodes: [1, 128],
            });
            return exitCode === 0;
        },
        remove,
    };
};

// EXTERNAL MODULE: ./packages/core/lib/transport/types.js
var types = __webpack_require__(4521);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/branch-commit.js


/**
 * The bounds of one request for a tree. GitHub names none for making one; it ends any request after
 * ten seconds, and what it makes of a thousand files takes a few.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#timeouts
 */
const MAX_ENTRIES = 1000;
const MAX_BYTES = 3 * 1024 * 1024;
/** What a file's path, mode and id take beside its content. */
const ENTRY_BYTES = 200;
/** The entries of one tree, a request's worth at a time. */
function* chunks(entries) {
    let chunk = [];
    let bytes = 0;
    for (const entry of entries) {
        const size = ENTRY_BYTES + Buffer.byteLength(entry.content ?? '');
        if (chunk.length === MAX_ENTRIES || (chunk.length > 0 && bytes + size > MAX_BYTES)) {
            yield chunk;
            chunk = [];
            bytes = 0;
        }
        chunk.push(entry);
        bytes += size;
    }
    if (chunk.length > 0)
        yield chunk;
}
/**
 * Commits by GitHub's Git Data API. They have no author of their own: who the token is wrote them,
 * and GitHub signs what its own bots write, as a ruleset may ask for.
 * https://docs.github.com/en/rest/git/trees#create-a-tree
 * @param repository `acme/drift-config`
 * @param pause waits a second, as GitHub asks for between many writes
 * @throws GitHubError (from its functions)
 */
const commitWriter = (github, repository, branch, pause) => {
    const base = `/repos/${repository.split('/').map(encodeURIComponent).join('/')}/git`;
    const ref = `heads/${branch.split('/').map(encodeURIComponent).join('/')}`;
    /** Texts that GitHub has from an earlier try: their ids are enough for it. */
    const sent = new Set();
    const entry = (path, text) => {
        const file = { path, mode: '100644', type: 'blob' };
        if (text === null)
            return { ...file, sha: null };
        const sha = sent.size > 0 ? blobId(text) : '';
        return sent.has(sha) ? { ...file, sha } : { ...file, content: text };
    };
    const post = async (route, body) => {
        const { data } = await github.request(route, body);
        return data.sha;
    };
    const build = async ({ files, parent }) => {
        let tree = parent?.tree ?? null;
        let isFirst = true;
        for (const chunk of chunks([...files].map(([path, text]) => entry(path, text)))) {
            if (!isFirst)
                await pause();
            isFirst = false;
            tree = await post(`POST ${base}/trees`, {
                tree: chunk,
                ...(tree === null ? {} : { base_tree: tree }),
            });
            for (const { content } of chunk)
                if (content !== undefined)
                    sent.add(blobId(content));
        }
        if (tree === null)
            throw new Error('a branch does not begin without a file');
        return tree;
    };
    return {
        async tree(change) {
            const hadSent = sent.size > 0;
            try {
                return await build(change);
            }
            catch (error) {
                const isForgotten = error instanceof types/* GitHubError */.y && [404, 422].includes(error.status);
                if (!hadSent || !isForgotten)
                    throw error;
                // What no commit leads to may be swept away at any time.
                sent.clear();
                return await build(change);
            }
        },
        commit: ({ message, parent }, tree) => post(`POST ${base}/commits`, {
            message,
            tree,
            parents: parent === null ? [] : [parent.commit],
        }),
        async move({ parent }, sha) {
            if (parent === null) {
                await github.request(`POST ${base}/refs`, { ref: `refs/heads/${branch}`, sha });
            }
            else {
                await github.request(`PATCH ${base}/refs/${ref}`, { sha, force: false });
            }
        },
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/branch-refusal.js



/** GitHub's words where a ref was not moved because it is elsewhere by now. */
const ELSEWHERE = /fast.?forward|reference (?:already exists|does not exist|update failed)|cannot lock ref|object does not exist|but expected/i;
/** Sorts what GitHub, or git, answered to a step of reading or writing. */
const outcomeOf = (error) => {
    if (error instanceof transport_git/* GitError */.X)
        return isRefusedByGit(error) ? 'refused' : 'unsure';
    if (!(error instanceof types/* GitHubError */.y))
        return 'refused';
    const { status, message } = error;
    if (status === 0 || status === 408 || status >= 500)
        return 'unsure';
    if (status === 409)
        return /empty/i.test(message) ? 'refused' : 'raced';
    return status === 422 && ELSEWHERE.test(message) ? 'raced' : 'refused';
};
/** What has to be done about a refusal, for a person. */
const remedy = ({ status, message }, repository, branch) => {
    if (/archived/i.test(message)) {
        return `unarchive ${repository}, or keep the ledger elsewhere (input ledger)`;
    }
    if (/rule violations|protected branch|cannot be (?:updated|created)/i.test(message)) {
        return `exclude ${branch} from the rules for branches of ${repository}, or let the ledger token's owner bypass them`;
    }
    if (/rate limit/i.test(message)) {
        return `use fewer shards, or give an App's token as ledger token: a GITHUB_TOKEN has 1,000 requests an hour`;
    }
    if (status === 401)
        return 'give a ledger token that is valid';
    if (status === 404)
        return `${repository} is gone, or the ledger token does not reach it`;
    if (status === 403)
        return 'give the job, or the ledger token, contents: write';
    if (status === 409)
        return `${repository} has no commit yet; make one`;
    return `see whether the branch ${branch} can be written by hand`;
};
/** A refusal in GitHub's words and ours. */
const inWords = (error, repository, branch) => {
    if (error instanceof transport_git/* GitError */.X) {
        const words = `${error.message}; see whether the ledger token may read ${repository}`;
        return new Error(words, { cause: error });
    }
    if (!(error instanceof types/* GitHubError */.y))
        return error instanceof Error ? error : new Error(`${error}`);
    const said = [error.message, ...error.details].join(' ').replaceAll(/\s+/g, ' ').trim();
    return new Error(`${said}; ${remedy(error, repository, branch)}`, { cause: error });
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/branch.js




/** How long a write is tried at most, whatever time the scan has left. */
const PATIENCE_MS = 40 * 60_000;
/**
 * How long a write may go on after the scan's deadline, at which all shards may end together. One
 * write takes about two seconds from its look to its last step, in which nobody else gets in.
 */
const ledgerGraceMs = (shards) => 2 * 60_000 + shards * 8000;
/**
 * The longest wait before the next try. It doubles; and so many shards that end together need so
 * much room from the first time on, or most of what they ask for is in vain: 128 of them get in
 * within the 1,000 requests an hour that a GITHUB_TOKEN has.
 */
const longestWaitMs = (tries, shards) => 1000 * Math.max(shards > 1 ? 2 * shards : 1, Math.min(240, 2 ** (tries - 1)));
/** Waits before asking again for what could not be read, in milliseconds. */
const READ_AGAIN_MS = [500, 1500, 4000];
/** What of a write is not on the branch yet. A file that is not there cannot be taken away. */
const missingOf = (files, there) => new Map([...files].filter(([path, text]) => text === null ? there.has(path) : there.get(path)?.oid !== blobId(text)));
/**
 * The ledger as an orphan branch: read by one shallow fetch, written by three requests to GitHub's
 * Git Data API (tree, commit, ref), the last of which moves the branch from the state that was
 * looked at or not at all. Who finds it moved looks again and puts his files on top of what others
 * wrote, after a while that is longer and more random each time
 * (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/), so that however many
 * shards end together, one of them always gets on.
 *
 * A branch that was deleted, or moved by force to a state that does not know what was read, gets
 * back with our next write the files that are missing there.
 * @throws Error in plain words when reading or writing is refused, or in vain
 */
const branchLedger = (options) => {
    const { branch, clock, description, repository } = options;
    let opened;
    const pause = () => clock.sleep(1000);
    const writer = commitWriter(options.github, repository, branch, pause);
    const notes = [];
    let tip = null;
    /** What was on the branch, and is on none of its commits any more. */
    const lost = new Map();
    /** What `list` saw last; null: it was not asked yet. */
    let seen = null;
    /** One step after the other: they share a clone. */
    let turn = Promise.resolve();
    const inTurn = (work) => {
        const next = turn.then(async () => {
            opened ??= cloneOf(options);
            return work(await opened);
        });
        turn = next.catch(() => { });
        return next;
    };
    /** @returns the files of the newest state */
    const look = async (clone, whole = false) => {
        const next = await clone.fetch(whole);
        if (tip !== null && next !== tip && !(await clone.isIn(tip, next))) {
            for (const [path, entry] of await clone.entries(tip))
                lost.set(path, entry);
        }
        tip = next;
        return clone.entries(tip);
    };
    /** The files for a reader, who is not to fail for a bad moment of the network. */
    const see = async (clone) => {
        for (const wait of READ_AGAIN_MS) {
            try {
                return new Map([...lost, ...(await look(clone))]);
            }
            catch (error) {
                if (outcomeOf(error) === 'refused')
                    throw inWords(error, repository, branch);
                await clock.sleep(wait);
            }
        }
        return new Map([...lost, ...(await look(clone))]);
    };
    const textsOf = async (clone, entries, paths) => {
        const wanted = [...paths].flatMap((path) => {
            const entry = entries.get(path);
            return entry ? [[path, entry]] : [];
        });
        const known = new Map(wanted);
        const texts = await clone.texts(known.values());
        return (path) => texts.get(known.get(path)?.oid ?? '') ?? null;
    };
    /** One try. @returns whether it was written, or null when somebody else was faster */
    const attempt = async (clone, [files, message, expected], made) => {
        const isAgain = made.length > 0;
        const there = await look(clone, isAgain);
        // An answer that was lost: it was done all the same.
        for (const commit of made)
            if (await clone.isIn(commit, tip))
                return true;
        const current = new Map([...lost, ...there]);
        const text = await textsOf(clone, current, expected.keys());
        if ([...expected].some(([path, wanted]) => text(path) !== wanted))
            return false;
        const gone = [...lost.keys()].filter((path) => !there.has(path) && !files.has(path));
        const old = await textsOf(clone, lost, gone);
        const put = new Map([
            ...gone.flatMap((path) => {
                const before = old(path);
                return before === null ? [] : [[path, before]];
            }),
            ...missingOf(files, there),
        ]);
        if (put.size > 0) {
            const parent = tip === null ? null : { commit: tip, tree: await clone.tree(tip) };
            const change = { files: put, message, parent };
            const tree = await writer.tree(change);
            // Asked of git, which costs nothing: a commit that comes too late costs two requests.
            if (isAgain && (await clone.tip()) !== tip)
                return null;
            const commit = await writer.commit(change, tree);
            made.push(commit);
            await writer.move(change, commit);
        }
        if (lost.size > 0) {
            notes.push(`${description} was deleted or moved by force while it was in use: ${gone.length} files that had been read of it were missing, and were written again`);
            lost.clear();
        }
        return true;
    };
    return {
        description,
        outlives: true,
        notes: () => notes,
        list: () => inTurn(async (clone) => {
            seen = await see(clone);
            return [...seen.keys()].sort();
        }),
        read: (paths) => inTurn(async (clone) => {
            seen ??= await see(clone);
            const text = await textsOf(clone, seen, paths);
            return paths.map(text);
        }),
        write: (files, message, expected = new Map()) => inTurn(async (clone) => {
            requireLedgerFiles(files.keys());
            const began = clock.now();
            const grace = ledgerGraceMs(options.shards);
            const until = Math.min(began + PATIENCE_MS, Math.max(options.deadline, began) + grace);
            const made = [];
            for (let tries = 1;; tries += 1) {
                let why = 'others were faster';
                try {
                    const done = await attempt(clone, [files, message, expected], made);
                    if (done !== null)
                        return done;
                }
                catch (error) {
                    if (outcomeOf(error) === 'refused')
                        throw inWords(error, repository, branch);
                    why = error.message;
                }
                const ms = options.random() * longestWaitMs(tries, options.shards);
                if (clock.now() + ms > until) {
                    throw new Error(`given up after ${tries} tries: ${why}`);
                }
                await clock.sleep(ms);
            }
        }),
        async close() {
            if (opened)
                await inTurn((clone) => clone.remove());
            opened = undefined;
        },
    };
};

// EXTERNAL MODULE: ./node_modules/.pnpm/p-limit@7.3.3/node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(6799);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/directory-journal.js




/** A write that counts, and is not in its places yet: a line `["path", "text" or null]` a file. */
const JOURNAL = '.journal';
/** Not finished, by whoever held the folder: of no use to anybody. */
const UNFINISHED = '.unfinished-';
/** Whether something is a symbolic link. */
const isLink = async (path) => (await (0,promises_.lstat)(path).catch(() => null))?.isSymbolicLink() ?? false;
/** @throws Error when a folder on the way from the root to a file is a symbolic link */
const requireOwnFolders = async (root, path, known) => {
    const folder = (0,external_node_path_.dirname)(path);
    if (folder === '.' || known.has(folder))
        return;
    await requireOwnFolders(root, folder, known);
    if (await isLink((0,external_node_path_.join)(root, folder))) {
        throw new Error(`${(0,external_node_path_.join)(root, folder)} is a symbolic link: the ledger is not written`);
    }
    known.add(folder);
};
/** Whole or not at all: a reader never sees half a file, a crash never leaves one. */
const writeWhole = async (root, path, text) => {
    const aside = (0,external_node_path_.join)(root, `${UNFINISHED}${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.writeFile)(aside, text);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path)), { recursive: true });
    await (0,promises_.rename)(aside, (0,external_node_path_.join)(root, path));
};
const put = async (root, files) => {
    for (const [path, text] of files) {
        if (text === null)
            await (0,promises_.rm)((0,external_node_path_.join)(root, path), { force: true });
        else
            await writeWhole(root, path, text);
    }
};
/** @returns null for what this program did not write, or a disk did not keep */
const parseLine = (line) => {
    try {
        const [path, text] = JSON.parse(line);
        const isEntry = typeof path === 'string' && (text === null || typeof text === 'string');
        return isEntry && isLedgerFile(path) ? [path, text] : null;
    }
    catch {
        return null;
    }
};
/** Whether a write was recorded that somebody has to bring to its end. */
const hasJournal = async (root) => (await (0,promises_.lstat)((0,external_node_path_.join)(root, JOURNAL)).catch(() => null))?.isFile() ?? false;
/** @returns null where there is none; one that is not whole changes nothing */
const readJournal = async (root) => {
    if (!(await hasJournal(root)))
        return null;
    const files = new Map();
    const journal = await (0,promises_.open)((0,external_node_path_.join)(root, JOURNAL));
    try {
        for await (const line of journal.readLines()) {
            const entry = parseLine(line);
            if (entry === null)
                return new Map();
            files.set(...entry);
        }
        return files;
    }
    finally {
        await journal.close();
    }
};
/** Brings a write to its end that was recorded, and sweeps up after one that was not. */
const recover = async (root) => {
    for (const name of await (0,promises_.readdir)(root)) {
        if (name.startsWith(UNFINISHED))
            await (0,promises_.rm)((0,external_node_path_.join)(root, name), { force: true });
    }
    if (await isLink((0,external_node_path_.join)(root, JOURNAL)))
        await (0,promises_.rm)((0,external_node_path_.join)(root, JOURNAL));
    const files = await readJournal(root);
    if (files === null)
        return;
    const known = new Set();
    for (const path of files.keys())
        await requireOwnFolders(root, path, known);
    await put(root, files);
    await (0,promises_.rm)((0,external_node_path_.join)(root, JOURNAL), { force: true });
};
/** Bytes that are on the disk, and not on their way there, before anything relies on them. */
const record = async (root, files) => {
    const aside = (0,external_node_path_.join)(root, `${UNFINISHED}${(0,external_node_crypto_.randomUUID)()}`);
    const file = await (0,promises_.open)(aside, 'wx');
    try {
        for (const entry of files)
            await file.write(`${JSON.stringify(entry)}\n`);
        await file.sync();
    }
    finally {
        await file.close();
    }
    return aside;
};
/**
 * Writes files as one step: they are recorded in a journal first, which counts from the moment that
 * it has its name, and are then put into their places. Who is killed before that leaves the old
 * state; who is killed later, a journal that the next one brings to its end (`recover`).
 * @throws Error when a symbolic link leads elsewhere, or the disk does not take it
 */
const writeAsOne = async (root, files, held) => {
    const known = new Set();
    for (const path of files.keys())
        await requireOwnFolders(root, path, known);
    const aside = await record(root, files);
    await held.check();
    await (0,promises_.rename)(aside, (0,external_node_path_.join)(root, JOURNAL));
    await put(root, files);
    await (0,promises_.rm)((0,external_node_path_.join)(root, JOURNAL));
};
/** Puts one file into the root, unless it is there. */
const keepFile = async (root, name, text) => {
    if ((await (0,promises_.readFile)((0,external_node_path_.join)(root, name), 'utf8').catch(() => null)) !== text) {
        await writeWhole(root, name, text);
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/directory-lock.js





/** `.lock-<time>-<pid>-<host>-<id>`, all there is to know in the name: it appears whole, or not at all. */
const TICKET = /^\.lock-([0-9a-z]{8,})-(\d+)-(.+)-[0-9a-f-]{36}$/;
/** Nobody needs a tenth of that to write; who has a ticket for longer is gone, or asleep. */
const STALE_MS = 10 * 60_000;
/** How long others are waited for. */
const directory_lock_PATIENCE_MS = 60_000;
/** Tickets of this process: another one with its number, before it, may have left some. */
const own = new Set();
const HOST = encodeURIComponent((0,external_node_os_.hostname)()).slice(0, 100);
const isRunning = (pid) => {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // Not ours to signal, but there.
        return error.code === 'EPERM';
    }
};
/** Whether whoever drew a ticket will not come back for it; null: it is gone already. */
const isStale = async (root, ticket) => {
    const [, , pid, host] = TICKET.exec(ticket) ?? [];
    if (host === HOST) {
        if (Number(pid) === process.pid)
            return !own.has(ticket);
        if (!isRunning(Number(pid)))
            return true;
    }
    const stat = await (0,promises_.lstat)((0,external_node_path_.join)(root, ticket)).catch(() => null);
    return stat && Date.now() - stat.mtimeMs > STALE_MS;
};
/**
 * The tickets of others, oldest first. A stale one is taken away, which hits nobody else: no two
 * tickets ever have one name.
 */
const ticketsBeside = async (root, mine) => {
    const found = [];
    for (const name of (await (0,promises_.readdir)(root)).sort()) {
        if (name === mine || !TICKET.test(name))
            continue;
        const stale = await isStale(root, name);
        if (stale === true)
            await (0,promises_.rm)((0,external_node_path_.join)(root, name), { force: true });
        if (stale === false)
            found.push(name);
    }
    return found;
};
/** @param since when its owner came, which says whose turn it is */
const draw = async (root, since) => {
    const ticket = `.lock-${since.toString(36)}-${process.pid}-${HOST}-${(0,external_node_crypto_.randomUUID)()}`;
    own.add(ticket);
    const file = await (0,promises_.open)((0,external_node_path_.join)(root, ticket), 'wx');
    await file.close();
    return ticket;
};
const giveBack = async (root, ticket) => {
    await (0,promises_.rm)((0,external_node_path_.join)(root, ticket), { force: true });
    own.delete(ticket);
};
/**
 * Does something while no other process does so in the same folder. Each draws a ticket (a file
 * made with O_EXCL), then looks around: who is alone goes ahead. Of two who see each other the later
 * steps back, so that no two are ever alone at once; tickets of the dead do not count.
 * @throws Error when others do not come to an end within a minute
 */
const whileHeld = async (root, work, patienceMs = directory_lock_PATIENCE_MS) => {
    await (0,promises_.mkdir)(root, { recursive: true });
    const began = Date.now();
    let ticket = await draw(root, began);
    try {
        for (;;) {
            const [first] = await ticketsBeside(root, ticket);
            if (first === undefined)
                break;
            if (Date.now() - began > patienceMs) {
                throw new Error(`${root} has been in use for ${Math.round(patienceMs / 1000)} s; if nobody is using it, delete ${first} there`);
            }
            const stepBack = first < ticket;
            if (stepBack)
                await giveBack(root, ticket);
            await (0,external_node_timers_promises_.setTimeout)(5 + Math.random() * 25);
            if (stepBack)
                ticket = await draw(root, began);
        }
        const check = async () => {
            await (0,promises_.lstat)((0,external_node_path_.join)(root, ticket)).catch(() => {
                throw new Error(`${root} was taken over by another process`);
            });
        };
        return await work({ check });
    }
    finally {
        await giveBack(root, ticket);
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/directory.js






const missingIsEmpty = (error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return [];
    throw error;
};
/** A place that only lets itself be read; what was left half done there stays so. */
const READ_ONLY = ['EACCES', 'EPERM', 'EROFS'];
const unlessReadOnly = (error) => {
    if (!READ_ONLY.includes(error.code ?? ''))
        throw error;
};
/** A file of the ledger, which is none when a link stands in its place or it is beyond all measure. */
const readOwn = async (path) => {
    const stat = await (0,promises_.lstat)(path).catch(() => null);
    if (!stat?.isFile() || stat.size > MAX_FILE_BYTES)
        return null;
    return (0,promises_.readFile)(path, 'utf8').catch(() => null);
};
/** Files that are open at once; where they may be few, the rest would count as not there. */
const OPEN_FILES = 64;
const readAll = async (root, paths) => {
    const limit = (0,p_limit/* default */.A)(OPEN_FILES);
    return Promise.all([...paths].map((path) => limit(() => readOwn((0,external_node_path_.join)(root, path)))));
};
/**
 * The ledger as a folder, which several processes may use at once. It keeps itself out of git where
 * it lies in a clone. The root may be reached by a link, as its owner likes; what lies in it may not
 * lead out again.
 */
const directoryLedger = (root) => ({
    description: root,
    outlives: false,
    async list() {
        if (await hasJournal(root))
            await whileHeld(root, () => recover(root)).catch(unlessReadOnly);
        const found = [];
        for (const folder of LEDGER_FOLDERS) {
            if (await isLink((0,external_node_path_.join)(root, folder)))
                continue;
            const names = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), {
                recursive: true,
                withFileTypes: true,
            }).catch(missingIsEmpty);
            for (const entry of names) {
                const path = (0,external_node_path_.relative)(root, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/');
                if (entry.isFile() && isLedgerFile(path))
                    found.push(path);
            }
        }
        return found.sort();
    },
    read: (paths) => readAll(root, paths),
    async write(files, _, expected = new Map()) {
        requireLedgerFiles(files.keys());
        return whileHeld(root, async (held) => {
            await recover(root);
            const texts = await readAll(root, expected.keys());
            if ([...expected.values()].some((text, i) => texts[i] !== text))
                return false;
            await keepFile(root, '.gitignore', '*\n');
            await writeAsOne(root, files, held);
            return true;
        });
    },
    close: async () => { },
});

// EXTERNAL MODULE: ./packages/core/lib/model/time.js
var time = __webpack_require__(8495);
// EXTERNAL MODULE: ./packages/core/lib/model/shape.js
var shape = __webpack_require__(9525);
// EXTERNAL MODULE: ./packages/core/lib/ledger/reconcile.js
var reconcile = __webpack_require__(7838);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/memory.js

const newMemory = () => ({
    head: null,
    members: [],
    open: new Map(),
    gone: new Map(),
    audits: new Map(),
    runs: new Map(),
    times: null,
    counted: new Map(),
});
const addOnce = (map, key, value) => {
    if (!map.has(key))
        map.set(key, value);
};
/** Adds what an older file says: what a newer one said of the same counts. */
const addOlder = (memory, { head, lists }) => {
    const isNewest = memory.head === null && head !== null;
    if (isNewest) {
        memory.head = head;
        memory.times = lists.counted?.map((one) => (typeof one === 'string' ? one : one.time)) ?? null;
        memory.members = lists.open.map((one) => (typeof one === 'string' ? one : one.fingerprint));
    }
    for (const one of lists.open)
        if (typeof one !== 'string')
            addOnce(memory.open, one.fingerprint, one);
    for (const [key, time] of Object.entries(lists.gone))
        addOnce(memory.gone, key, time);
    for (const [id, audit] of Object.entries(lists.audits ?? {})) {
        if (isNewest)
            memory.audits.set(id, audit);
        const runs = memory.runs.get(id) ?? new Map();
        for (const run of audit.runs)
            addOnce(runs, run.time, run);
        memory.runs.set(id, runs);
    }
    for (const one of lists.counted ?? [])
        if (typeof one !== 'string')
            addOnce(memory.counted, one.time, one);
};
const inTime = (list) => [...list].sort((a, b) => a.time.localeCompare(b.time));
/** The newest that are remembered; what is open did not go. */
const goneOf = ({ gone, members }) => {
    const open = new Set(members);
    return (0,reconcile/* bounded */.Mm)(Object.fromEntries([...gone].filter(([key]) => !open.has(key))));
};
const auditsOf = (audits, runs) => Object.fromEntries([...audits].map(([id, { from = '', ...audit }]) => {
    const past = inTime(runs.get(id)?.values() ?? []);
    return [id, { ...audit, runs: past.filter(({ time }) => time >= from) }];
}));
/**
 * The state that these files add up to.
 * @returns null when none of them has one; `lost`: fingerprints of which nothing else is known
 */
const rebuilt = (memory) => {
    const { head, members, open, audits, runs, times, counted } = memory;
    if (head === null)
        return null;
    const state = {
        ...head,
        ...(audits.size > 0 ? { audits: auditsOf(audits, runs) } : {}),
        ...(times ? { counted: times.flatMap((time) => counted.get(time) ?? []) } : {}),
        open: members.flatMap((key) => open.get(key) ?? []),
        gone: goneOf(memory),
    };
    return { state, lost: members.filter((key) => !open.has(key)) };
};

// EXTERNAL MODULE: ./packages/core/lib/ledger/parse-audits.js
var parse_audits = __webpack_require__(1206);
// EXTERNAL MODULE: ./packages/core/lib/ledger/parse-finding.js
var parse_finding = __webpack_require__(4445);
// EXTERNAL MODULE: ./packages/core/lib/ledger/parse-state.js
var parse_state = __webpack_require__(4605);
// EXTERNAL MODULE: ./packages/core/lib/ledger/shape.js
var ledger_shape = __webpack_require__(4235);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/parse-summary.js



const countsOf = (keys, value) => Object.fromEntries(keys.map((key) => {
    const one = (0,shape/* isRecord */.u4)(value) ? (0,shape/* own */.ZV)(value, key) : 0;
    return [key, (0,ledger_shape/* isNumber */.Et)(one) ? one : 0];
}));
const severities = (value) => countsOf(model/* SEVERITIES */.oC, value);
const count = (value) => ((0,ledger_shape/* isNumber */.Et)(value) ? value : 0);
const SCOPES = ['path', 'repository', 'organization'];
const scopeOf = (value) => {
    if (!(0,shape/* isRecord */.u4)(value) || !(0,ledger_shape/* isText */.KH)(value.name))
        return null;
    const kind = (0,ledger_shape/* oneOf */.yL)(SCOPES, value.kind);
    if (kind === undefined)
        return null;
    return {
        kind,
        name: value.name,
        ...(Array.isArray(value.repositories)
            ? { repositories: value.repositories.filter(ledger_shape/* isText */.KH) }
            : {}),
        ...(0,ledger_shape/* texts */.Te)(value, ['shard', 'since']),
        ...(typeof value.all === 'boolean' ? { all: value.all } : {}),
    };
};
/** Which scan it was, and when. */
const placed = (value) => {
    if (!(0,shape/* isRecord */.u4)(value))
        return null;
    const { id, started, finished } = value;
    const scope = scopeOf(value.scope);
    const domains = (0,ledger_shape/* listOf */.c3)(value.domains).flatMap((one) => (0,ledger_shape/* oneOf */.yL)(model/* DOMAINS */.si, one) ?? []);
    if (!(0,ledger_shape/* isText */.KH)(id) || !(0,ledger_shape/* isShortTime */.Q7)(started) || !(0,ledger_shape/* isShortTime */.Q7)(finished) || scope === null)
        return null;
    return domains.length === 0 ? null : { id, domains, scope, started, finished };
};
const numbersIn = (value) => ({
    looked: count(value.looked),
    open: severities(value.open),
    opened: severities(value.opened),
    resolved: severities(value.resolved),
    worsened: count(value.worsened),
    change: severities(value.change),
    lifetimes: countsOf(['count', 'hours'], value.lifetimes),
});
/** One line of a month's file. */
const parseSummary = (value) => {
    const where = placed(value);
    if (!(0,shape/* isRecord */.u4)(value) || where === null)
        return undefined;
    return {
        ...where,
        ...numbersIn(value),
        unchanged: count(value.unchanged),
        status: countsOf(model/* STATUSES */.f, value.status),
        errors: count(value.errors),
        requests: (0,ledger_shape/* numbers */.nL)(value.requests),
        points: count(value.points),
        waitedSeconds: count(value.waitedSeconds),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/parse-versioned.js


/** Reads JSON of version 1; a later one is named as such. */
const parseVersioned = (text) => {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { ok: false, reason: 'it is no JSON' };
    }
    if (!(0,shape/* isRecord */.u4)(value))
        return { ok: false, reason: 'it is no object' };
    if (value.version === 1)
        return { ok: true, value };
    return {
        ok: false,
        reason: (0,ledger_shape/* isNumber */.Et)(value.version) && value.version > 1
            ? `it is of version ${value.version}, and this drift-toolkit understands 1: a newer one wrote it`
            : 'it says no version',
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/parse-record.js








const listsIn = (value, scanned) => ({
    open: (0,ledger_shape/* listOf */.c3)(value.open).flatMap((one) => {
        const full = (0,ledger_shape/* isText */.KH)(one) ? one : (0,parse_finding/* parseOpenFinding */.D)(one, scanned);
        return full === undefined ? [] : [full];
    }),
    gone: (0,ledger_shape/* times */.Hn)(value.gone),
    ...((0,shape/* isRecord */.u4)(value.audits) ? { audits: auditsIn(value.audits) } : {}),
    ...(Array.isArray(value.counted)
        ? {
            counted: value.counted.flatMap((one) => (0,ledger_shape/* isShortTime */.Q7)(one) ? [one] : (0,parse_audits/* parseCounted */.yf)([one])),
        }
        : {}),
});
const auditsIn = (value) => Object.fromEntries(Object.entries((0,parse_audits/* parseAudits */.gd)(value)).map(([id, audit]) => {
    const from = value[id].from;
    return [id, (0,ledger_shape/* isShortTime */.Q7)(from) ? { ...audit, from } : audit];
}));
/** What is remembered of a state; without its head where that has no shape. */
const parseRecordedState = (value) => {
    if (!(0,shape/* isRecord */.u4)(value))
        return null;
    const head = (0,parse_state/* parseHead */.ww)(value);
    return { ...head, ...listsIn(value, head?.scanned ?? new Date(0).toISOString()) };
};
const result = (value) => {
    if (!(0,shape/* isRecord */.u4)(value))
        return [];
    const { check, subject, message, permissions } = value;
    const status = (0,ledger_shape/* oneOf */.yL)(model/* STATUSES */.f, value.status);
    if (!(0,ledger_shape/* isText */.KH)(check) || !(0,ledger_shape/* isText */.KH)(subject) || !(0,ledger_shape/* isText */.KH)(message) || !status)
        return [];
    return [
        {
            check,
            status,
            subject,
            ...(0,ledger_shape/* texts */.Te)(value, ['file']),
            message,
            ...('data' in value ? { data: value.data } : {}),
            ...(Array.isArray(permissions) ? { permissions: permissions.filter(ledger_shape/* isText */.KH) } : {}),
            findings: (0,ledger_shape/* listOf */.c3)(value.findings).flatMap((one) => {
                const finding = (0,parse_finding/* parseFinding */.j)(one);
                if (finding === undefined || !(0,shape/* isRecord */.u4)(one))
                    return [];
                const state = (0,ledger_shape/* oneOf */.yL)(['new', 'worse', 'back'], one.state);
                const was = (0,ledger_shape/* oneOf */.yL)(model/* SEVERITIES */.oC, one.was);
                return [
                    {
                        ...finding,
                        ...(state ? { state } : {}),
                        ...(was ? { was } : {}),
                        ...(one.renewed === true ? { renewed: true } : {}),
                    },
                ];
            }),
        },
    ];
};
const resolved = (value) => {
    if (!(0,shape/* isRecord */.u4)(value))
        return [];
    const { fingerprint, title, why, since } = value;
    const severity = (0,ledger_shape/* oneOf */.yL)(model/* SEVERITIES */.oC, value.severity);
    if (!(0,ledger_shape/* isText */.KH)(fingerprint) || !(0,ledger_shape/* isText */.KH)(title) || !(0,ledger_shape/* isText */.KH)(why))
        return [];
    return [
        {
            fingerprint,
            title,
            why,
            ...(0,ledger_shape/* texts */.Te)(value, ['check']),
            ...(severity ? { severity } : {}),
            ...((0,ledger_shape/* isShortTime */.Q7)(since) ? { since } : {}),
        },
    ];
};
const repository = (value) => {
    if (!(0,shape/* isRecord */.u4)(value) || !(0,ledger_shape/* isText */.KH)(value.name))
        return [];
    return [
        {
            name: value.name,
            ...(0,ledger_shape/* texts */.Te)(value, ['url']),
            results: (0,ledger_shape/* listOf */.c3)(value.results).flatMap(result),
            resolved: (0,ledger_shape/* listOf */.c3)(value.resolved).flatMap(resolved),
            state: parseRecordedState(value.state),
        },
    ];
};
const error = (value) => (0,shape/* isRecord */.u4)(value) && (0,ledger_shape/* isText */.KH)(value.where) && (0,ledger_shape/* isText */.KH)(value.reason)
    ? [{ where: value.where, reason: value.reason, ...(0,ledger_shape/* texts */.Te)(value, ['permission']) }]
    : [];
const issue = (value) => {
    if (!(0,shape/* isRecord */.u4)(value) || !(0,ledger_shape/* isText */.KH)(value.repository) || !(0,ledger_shape/* isText */.KH)(value.url))
        return [];
    const action = (0,ledger_shape/* oneOf */.yL)(['opened', 'updated'], value.action);
    return action && (0,ledger_shape/* isNumber */.Et)(value.number)
        ? [{ repository: value.repository, number: value.number, url: value.url, action }]
        : [];
};
const passedOver = (value) => (0,ledger_shape/* listOf */.c3)(value).flatMap((one) => (0,shape/* isRecord */.u4)(one) && (0,ledger_shape/* isText */.KH)(one.reason)
    ? [{ reason: one.reason, count: count(one.count), names: (0,ledger_shape/* listOf */.c3)(one.names).filter(ledger_shape/* isText */.KH) }]
    : []);
/**
 * Reads a scan file; nothing in it is trusted beyond its shape.
 * @param numbersOnly without its repositories, which take most of the time
 * @returns why not, where it is not one
 */
const parseRecord = (text, numbersOnly = false) => {
    const read = parseVersioned(text);
    if (!read.ok)
        return read;
    const { scan, totals, api, tool, ...value } = read.value;
    const where = placed(scan);
    if (where === null || !(0,shape/* isRecord */.u4)(value.summary))
        return { ok: false, reason: 'it lacks what every scan has' };
    const spent = (0,shape/* isRecord */.u4)(api) ? api : {};
    return {
        ok: true,
        value: {
            version: 1,
            tool: {
                name: 'drift-toolkit',
                version: (0,shape/* isRecord */.u4)(tool) && (0,ledger_shape/* isText */.KH)(tool.version) ? tool.version : '',
            },
            scan: { ...where, dryRun: (0,shape/* isRecord */.u4)(scan) && scan.dryRun === true },
            totals: {
                status: countsOf(model/* STATUSES */.f, (0,shape/* isRecord */.u4)(totals) ? totals.status : {}),
                severity: severities((0,shape/* isRecord */.u4)(totals) ? totals.severity : {}),
            },
            unchanged: count(value.unchanged),
            passedOver: passedOver(value.passedOver),
            errors: (0,ledger_shape/* listOf */.c3)(value.errors).flatMap(error),
            notes: (0,ledger_shape/* listOf */.c3)(value.notes).filter(ledger_shape/* isText */.KH),
            issues: (0,ledger_shape/* listOf */.c3)(value.issues).flatMap(issue),
            api: {
                requests: (0,ledger_shape/* numbers */.nL)(spent.requests),
                points: count(spent.points),
                waitedSeconds: count(spent.waitedSeconds),
            },
            summary: numbersIn(value.summary),
            repositories: numbersOnly ? [] : (0,ledger_shape/* listOf */.c3)(value.repositories).flatMap(repository),
        },
    };
};

// EXTERNAL MODULE: ./packages/core/lib/ledger/recorded.js
var recorded = __webpack_require__(8920);
// EXTERNAL MODULE: ./packages/core/lib/ledger/scan-record.js + 1 modules
var scan_record = __webpack_require__(3270);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/still-so.js


/** Of what a month recorded, what is still so; what changed since stands in a later file. */
const stillSo = ({ head, members, open, gone, audits, runs, times, counted }, current) => {
    const isHead = head !== null && (0,recorded/* isSameHead */.HR)(head, (0,recorded/* headOf */.Uo)(current));
    const now = new Map(current.open.map((finding) => [finding.fingerprint, finding]));
    const same = [...open].filter(([key, finding]) => (0,external_node_util_.isDeepStrictEqual)(finding, now.get(key)));
    const full = new Map(same);
    const names = isHead ? members : [...full.keys()];
    const gones = [...gone].filter(([key, time]) => Object.hasOwn(current.gone, key) && current.gone[key] === time);
    const counts = ((isHead && times) || [...counted.keys()]).flatMap((time) => {
        const isKept = current.counted?.some((one) => time === one.time);
        const full = isKept ? counted.get(time) : undefined;
        return full ? [full] : isHead ? [time] : [];
    });
    const ran = Object.entries(current.audits ?? {}).flatMap(([id, audit]) => {
        const past = new Set(audit.runs.map(({ time }) => time));
        const kept = [...(runs.get(id)?.values() ?? [])].filter(({ time }) => past.has(time));
        const as = (isHead && audits.get(id)) || audit;
        return kept.length > 0 || (isHead && audits.has(id))
            ? [[id, { ...as, runs: kept }]]
            : [];
    });
    const lists = {
        open: names.map((key) => full.get(key) ?? key),
        gone: Object.fromEntries(gones),
        ...(ran.length > 0 ? { audits: Object.fromEntries(ran) } : {}),
        ...(counts.length > 0 || (isHead && times) ? { counted: counts } : {}),
    };
    const isEmpty = names.length + gones.length + ran.length + counts.length === 0;
    return isEmpty && !isHead ? null : { head: isHead ? head : null, lists };
};
/** All that a month recorded, where nobody can tell what is still so. */
const everything = ({ head, members, open, gone, audits, runs, times, counted, }) => ({
    head,
    lists: {
        open: [...new Set([...members, ...open.keys()])].map((key) => open.get(key) ?? key),
        gone: Object.fromEntries(gone),
        audits: Object.fromEntries([...audits].map(([id, audit]) => [
            id,
            { ...audit, runs: [...(runs.get(id)?.values() ?? [])] },
        ])),
        counted: [...new Set([...(times ?? []), ...counted.keys()])].map((t) => counted.get(t) ?? t),
    },
});

;// CONCATENATED MODULE: ./packages/core/lib/ledger/month.js










const month_recorded = (value) => {
    if (!(0,shape/* isRecord */.u4)(value) || !(0,ledger_shape/* isText */.KH)(value.name))
        return [];
    const domain = (0,ledger_shape/* oneOf */.yL)(model/* DOMAINS */.si, value.domain);
    const state = parseRecordedState(value.state);
    if (domain === undefined || state === null)
        return [];
    return [{ name: value.name, ...(0,ledger_shape/* texts */.Te)(value, ['id']), domain, ...split(state) }];
};
/** A state's head, where it has one, and its lists. */
const split = (state) => {
    const { open, gone, audits, counted } = state;
    const { version, repository, domain, commit, scanned, scan, declaration } = state;
    const isWhole = version !== undefined &&
        repository !== undefined &&
        domain !== undefined &&
        commit !== undefined &&
        scanned !== undefined &&
        scan !== undefined &&
        declaration !== undefined;
    return {
        head: isWhole
            ? (0,recorded/* headOf */.Uo)({ ...state, version, repository, domain, commit, scanned, scan, declaration })
            : null,
        lists: { open, gone, ...(audits ? { audits } : {}), ...(counted ? { counted } : {}) },
    };
};
/** What a scan's file says of each repository. */
const recordedIn = ({ repositories, scan }) => repositories.flatMap(({ name, state }) => {
    const domain = scan.domains[0];
    if (state === null || domain === undefined)
        return [];
    const { id } = state.repository ?? {};
    return [{ name, ...(id ? { id } : {}), domain, ...split(state) }];
});
/**
 * Reads a month's file; nothing in it is trusted beyond its shape.
 * @param numbersOnly without its repositories, which take most of the time
 */
const parseMonth = (text, numbersOnly = false) => {
    const read = parseVersioned(text);
    if (!read.ok)
        return read;
    const { month, scans, repositories } = read.value;
    if (!(0,ledger_shape/* isText */.KH)(month) || !Array.isArray(scans))
        return { ok: false, reason: 'it lacks what every month has' };
    return {
        ok: true,
        value: {
            version: 1,
            month,
            scans: scans.flatMap((one) => parseSummary(one) ?? []),
            repositories: numbersOnly ? [] : (0,ledger_shape/* listOf */.c3)(repositories).flatMap(month_recorded),
        },
    };
};
/** A month's file as it is written. */
const monthText = ({ repositories, ...month }) => `${JSON.stringify({
    ...month,
    repositories: repositories.map(({ head, lists, ...one }) => ({
        ...one,
        state: { ...head, ...lists },
    })),
}, null, 1)}\n`;
const newMonth = () => ({ scans: new Map(), repositories: new Map() });
const addRecorded = ({ repositories }, all) => {
    for (const one of all) {
        const key = JSON.stringify([one.domain, one.id ?? one.name.toLowerCase()]);
        const known = repositories.get(key) ?? { last: one, memory: newMemory() };
        addOlder(known.memory, one);
        repositories.set(key, known);
    }
};
/** Adds a scan that is older than those before it. */
const addScan = (month, record) => {
    month.scans.set(record.scan.id, (0,scan_record/* summaryOf */.YG)(record));
    addRecorded(month, recordedIn(record));
};
/** Adds what the month's file had already, after all scans. */
const addMonth = (month, { scans, repositories }) => {
    for (const scan of scans)
        if (!month.scans.has(scan.id))
            month.scans.set(scan.id, scan);
    addRecorded(month, repositories);
};
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/**
 * The month's file: the same for whoever writes it.
 * @param current what is current of a repository now; null: nothing any more; undefined: it cannot be read
 */
const closeMonth = (month, { scans, repositories }, current) => ({
    version: 1,
    month,
    scans: [...scans.values()].sort((a, b) => byText(a.id, b.id)),
    repositories: [...repositories.values()]
        .flatMap(({ last: { name, id, domain, ...last }, memory }) => {
        const state = current({ name, domain, ...(id ? { id } : {}), ...last });
        if (state === null)
            return [];
        const kept = state === undefined ? everything(memory) : stillSo(memory, state);
        return kept === null ? [] : [{ name, ...(id ? { id } : {}), domain, ...kept }];
    })
        .sort((a, b) => byText(a.name, b.name) || byText(a.domain, b.domain)),
});

;// CONCATENATED MODULE: ./packages/core/lib/ledger/read-batches.js
/** Characters of texts that are in memory at once, more or less. */
const ROOM = 8_000_000;
const FIRST = 16;
const read_batches_MOST = 2000;
/**
 * The texts of files, one after the other, in the order of `paths`: few calls of the store, and
 * little memory, whatever the size of the files.
 */
async function* textsOf(store, paths) {
    let count = FIRST;
    for (let at = 0; at < paths.length;) {
        const batch = paths.slice(at, at + count);
        const texts = await store.read(batch);
        let length = 0;
        for (const [i, path] of batch.entries()) {
            const text = texts[i] ?? null;
            length += text?.length ?? 0;
            yield [path, text];
        }
        at += batch.length;
        const fits = Math.floor(ROOM / Math.max(1, length / batch.length));
        count = Math.min(read_batches_MOST, Math.max(1, Math.min(count * 8, fits)));
    }
}

// EXTERNAL MODULE: ./packages/core/lib/ledger/state.js
var ledger_state = __webpack_require__(7107);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/compact.js





/** How long a scan's own file is kept once its month has ended. */
const KEPT_MS = 35 * time/* DAY */.d;
const endOf = (month) => {
    const [year = 0, number = 0] = month.split('-').map(Number);
    return Date.UTC(year, number);
};
/** The scan files of months that are over for long enough, by month. */
const monthsToCompact = (paths, now) => {
    const byMonth = Map.groupBy(paths, (path) => (0,ledger_state/* monthOfScan */.xk)(path) ?? '');
    const until = Date.parse(now) - KEPT_MS;
    return new Map([...byMonth].filter(([month]) => month !== '' && endOf(month) <= until));
};
/** Whether the file of a month can be added to: it is not there, or it can be read. */
const addFormer = (month, text, isThere) => {
    if (text === null)
        return !isThere;
    const former = parseMonth(text);
    if (former.ok)
        addMonth(month, former.value);
    return former.ok;
};
/** What is current of what a file speaks of: by id, as it may have another name now. */
const currentIn = (states, unreadable) => {
    const byPath = new Map(states.map((state) => [(0,ledger_state/* statePath */.BQ)(state.repository.name, state.domain), state]));
    const key = (id, domain) => JSON.stringify([id, domain]);
    const byId = new Map(states.flatMap((state) => state.repository.id === undefined
        ? []
        : [[key(state.repository.id, state.domain), state]]));
    return ({ name, id, domain }) => {
        const path = (0,ledger_state/* statePath */.BQ)(name, domain);
        if (unreadable.has(path))
            return undefined;
        const named = byPath.get(path);
        if (id === undefined)
            return named ?? null;
        return (byId.get(key(id, domain)) ?? (named?.repository.id === undefined ? (named ?? null) : null));
    };
};
/**
 * Puts scan files of months long over into one file for each month. Every count stays; of the rest
 * what still is so. A file that cannot be read stays where it is, and so do all of its month where
 * the month's own file cannot be read.
 * @param current see `currentIn`; asked only where there is something to do
 * @returns what to write; null: the file goes. Whoever compacts the same ledger writes the same
 */
const compactMonths = async (store, paths, months, current) => {
    const files = new Map();
    for (const [name, scans] of months) {
        const month = newMonth();
        const taken = [];
        for await (const [path, text] of textsOf(store, scans.toSorted().reverse())) {
            const record = text === null ? null : parseRecord(text);
            if (!record?.ok)
                continue;
            addScan(month, record.value);
            taken.push(path);
        }
        const path = (0,ledger_state/* monthPath */.qZ)(name);
        const [former = null] = await store.read([path]);
        if (taken.length === 0 || !addFormer(month, former, paths.includes(path)))
            continue;
        files.set(path, monthText(closeMonth(name, month, await current())));
        for (const scan of taken)
            files.set(scan, null);
    }
    if (files.size > 0)
        await prune(store, paths, await current(), files);
    return files;
};
/** Takes out of the files of earlier months what is so no more, so that they do not grow for ever. */
const prune = async (store, paths, current, files) => {
    const others = paths.filter((path) => (0,ledger_state/* isMonthPath */.yV)(path) && !files.has(path));
    for await (const [path, text] of textsOf(store, others)) {
        const former = text === null ? null : parseMonth(text);
        if (!former?.ok)
            continue;
        const month = newMonth();
        addMonth(month, former.value);
        const next = monthText(closeMonth(former.value.month, month, current));
        if (next !== text)
            files.set(path, next);
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/early-scans.js






const findingsOf = ({ results }) => new Map((0,ledger_shape/* listOf */.c3)(results).flatMap((result) => (0,ledger_shape/* listOf */.c3)((0,shape/* isRecord */.u4)(result) ? result.findings : []).flatMap((one) => {
    const finding = (0,parse_finding/* parseFinding */.j)(one);
    return finding && (0,model/* isOpen */.nT)(finding) ? [[finding.fingerprint, finding]] : [];
})));
const add = (moves, before, now, started) => {
    const came = [...now].filter(([key]) => !before.has(key)).map(([, finding]) => finding);
    const went = [...before].filter(([key]) => !now.has(key)).map(([, finding]) => finding);
    (0,model/* addBySeverity */.GF)(moves.opened, (0,model/* countOpen */.QJ)(came));
    (0,model/* addBySeverity */.GF)(moves.resolved, (0,model/* countOpen */.QJ)(went));
    (0,model/* addBySeverity */.GF)(moves.change, (0,model/* countOpen */.QJ)(now.values()));
    (0,model/* addBySeverity */.GF)(moves.change, (0,model/* countOpen */.QJ)(before.values()), -1);
    for (const { since } of went) {
        const hours = (0,model/* lifetimeHours */.Lt)(since, started);
        if (hours === null)
            continue;
        moves.lifetimes.count += 1;
        moves.lifetimes.hours += hours;
    }
};
/**
 * Scans of before a scan's file said what it changed: each is a whole report. What it changed is how
 * it differs from the one before, so that the trend goes on over the upgrade.
 * @returns a function that takes the files, oldest first, and returns null for what is none of these
 */
const earlyScans = () => {
    const known = new Map();
    return (text) => {
        const read = parseVersioned(text);
        if (!read.ok)
            return null;
        const { scan, totals, repositories, summary, api, errors, unchanged } = read.value;
        const where = placed(scan);
        if (where === null || summary !== undefined || !(0,shape/* isRecord */.u4)(totals))
            return null;
        if (!Array.isArray(repositories))
            return null;
        const spent = (0,shape/* isRecord */.u4)(api) ? api : {};
        const open = severities(totals.severity);
        const moves = {
            change: (0,model/* noneOpen */.JB)(),
            opened: (0,model/* noneOpen */.JB)(),
            resolved: (0,model/* noneOpen */.JB)(),
            lifetimes: { count: 0, hours: 0 },
        };
        for (const one of repositories) {
            if (!(0,shape/* isRecord */.u4)(one) || !(0,ledger_shape/* isText */.KH)(one.name))
                continue;
            const key = JSON.stringify([where.domains, one.name.toLowerCase()]);
            const now = findingsOf(one);
            const older = [...now].filter(([, { since }]) => (since ?? where.started) < where.started);
            add(moves, known.get(key) ?? new Map(older), now, where.started);
            known.set(key, now);
        }
        return {
            ...where,
            ...moves,
            looked: repositories.length,
            unchanged: count(unchanged),
            status: countsOf(model/* STATUSES */.f, totals.status),
            open,
            worsened: 0,
            errors: (0,ledger_shape/* listOf */.c3)(errors).length,
            requests: (0,ledger_shape/* numbers */.nL)(spent.requests),
            points: count(spent.points),
            waitedSeconds: count(spent.waitedSeconds),
        };
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/events.js
/** What one scan found and what went, as turns in findings' lives. */
const eventsOf = ({ scan, repositories }) => repositories.flatMap(({ name, results, resolved, state }) => {
    const domain = scan.domains[0];
    if (domain === undefined)
        return [];
    const where = { scan: scan.id, time: scan.finished, repository: name, domain };
    const since = new Map(state?.open.flatMap((one) => (typeof one === 'string' ? [] : [[one.fingerprint, one.since]])));
    const found = results.flatMap(({ check, findings }) => findings.flatMap((finding) => {
        const { fingerprint, title, severity, state: kind, was } = finding;
        if (kind === undefined || kind === 'open')
            return [];
        const first = finding.since ?? since.get(fingerprint);
        return [
            {
                ...where,
                kind,
                fingerprint,
                check,
                title,
                severity,
                ...(was ? { was } : {}),
                ...(first ? { since: first } : {}),
                finding,
            },
        ];
    }));
    const went = resolved.map(({ check = '', severity = 'info', ...one }) => ({
        ...where,
        kind: 'resolved',
        ...one,
        check,
        severity,
    }));
    return [...found, ...went];
});

;// CONCATENATED MODULE: ./packages/core/lib/ledger/rebuild.js





const recordedOf = (path, text) => {
    if (text === null)
        return [];
    if ((0,ledger_state/* isMonthPath */.yV)(path)) {
        const month = parseMonth(text);
        return month.ok ? month.value.repositories : [];
    }
    const record = parseRecord(text);
    return record.ok ? recordedIn(record.value) : [];
};
/** Newest first. A month's file stands for its days, whose files it took in. */
const newestFirst = (paths) => {
    const time = (path) => (0,ledger_state/* isMonthPath */.yV)(path) ? `${path.slice(7, 14).replace('-', '/')}/00` : path.slice(6);
    return paths
        .filter((path) => (0,ledger_state/* isMonthPath */.yV)(path) || (0,ledger_state/* monthOfScan */.xk)(path) !== null)
        .sort((a, b) => (time(a) < time(b) ? 1 : -1));
};
/**
 * What was current of repositories whose state files cannot be read, from what scans recorded.
 * @param paths of all files of the ledger
 * @param damaged paths of the state files
 * @returns by path; those alone of which something was recorded. `lost`: how many findings were
 * open of which nothing else is known
 */
const rebuildStates = async (store, paths, damaged) => {
    const byPath = new Map(damaged.map((path) => [path, { path, id: undefined, memory: newMemory() }]));
    const byId = new Map();
    const key = (id, domain) => JSON.stringify([id, domain]);
    const find = ({ name, id, domain }) => {
        const known = id === undefined ? undefined : byId.get(key(id, domain));
        if (known)
            return known;
        const named = byPath.get((0,ledger_state/* statePath */.BQ)(name, domain));
        // A name may have been another repository's before.
        if (named === undefined || (named.id !== undefined && id !== undefined))
            return undefined;
        if (id !== undefined) {
            named.id = id;
            byId.set(key(id, domain), named);
        }
        return named;
    };
    if (damaged.length > 0) {
        for await (const [path, text] of textsOf(store, newestFirst(paths))) {
            for (const one of recordedOf(path, text)) {
                const wanted = find(one);
                if (wanted)
                    addOlder(wanted.memory, one);
            }
        }
    }
    return new Map([...byPath.values()].flatMap(({ path, memory }) => {
        const found = rebuilt(memory);
        return found === null
            ? []
            : [[path, { state: found.state, lost: found.lost.length }]];
    }));
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/read-states.js





const PATH = new RegExp(`^repos/[^/]+/[^/]+/(?:${model/* DOMAINS */.si.join('|')})\\.json$`);
/** Whether a path is one of a state, of one domain or of any. */
const isStatePath = (path, domain) => PATH.test(path) && (domain === undefined || path.endsWith(`/${domain}.json`));
const takeApart = async (store, paths) => {
    const states = new Map();
    const newer = [];
    const broken = new Map();
    for await (const [path, text] of textsOf(store, paths)) {
        if (text === null) {
            broken.set(path, { text, reason: 'it cannot be read', rest: null });
            continue;
        }
        const read = (0,parse_state/* readState */.un)(text);
        if (read.kind === 'newer') {
            const { kind: _, ...about } = read;
            newer.push({ path, ...about });
        }
        else if (read.kind === 'broken')
            broken.set(path, { text, reason: read.reason, rest: null });
        else if ((0,ledger_state/* statePath */.BQ)(read.state.repository.name, read.state.domain) !== path)
            broken.set(path, { text, reason: 'it says that it is another one', rest: null });
        else if (read.lost > 0)
            broken.set(path, {
                text,
                reason: `${read.lost} of its open findings have lost their shape`,
                rest: read.state,
            });
        else
            states.set(path, read.state);
    }
    return { states, newer, broken };
};
/** What can still be read of a state, with the findings that it lost. */
const completed = (rest, again) => {
    const readable = new Map(rest.open.map((finding) => [finding.fingerprint, finding]));
    const open = again.open.map((finding) => readable.get(finding.fingerprint) ?? finding);
    const known = new Set(open.map(({ fingerprint }) => fingerprint));
    return { ...rest, open: [...open, ...rest.open.filter((one) => !known.has(one.fingerprint))] };
};
const becameOf = (found, rest) => {
    if (found === undefined)
        return rest === null
            ? 'no scan recorded anything of it, so it counts as never scanned'
            : 'no scan recorded anything of it, so the rest of it counts';
    if (found.lost === 0)
        return 'it was built again from what scans recorded';
    return `it was built again from what scans recorded, without ${found.lost} open findings whose scans are gone`;
};
/**
 * What is current, of the state files at `paths`. One that is damaged is built again from what scans
 * recorded, so that nothing is told twice and no age is lost; one of a later version is left alone.
 * @param all paths of the whole ledger
 */
const readStates = async (store, paths, all) => {
    const { states, newer, broken } = await takeApart(store, paths);
    const found = await rebuildStates(store, all, [...broken.keys()]);
    const damaged = [];
    const mended = new Map();
    for (const [path, { text, reason, rest }] of broken) {
        const again = found.get(path);
        const state = again && rest ? completed(rest, again.state) : (again?.state ?? rest);
        damaged.push({ path, reason: `${reason}; ${becameOf(again, rest)}` });
        if (state === null)
            continue;
        states.set(path, state);
        if (text !== null)
            mended.set(path, { state, text });
    }
    return { states: [...states.values()], damaged, newer, mended };
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/ledger.js











const byTime = (a, b) => a.finished.localeCompare(b.finished) || (a.id < b.id ? -1 : 1);
/** Scan files that may hold a scan that finished since: its path has the day on which it began. */
const scansSince = (paths, since) => {
    const scans = paths.filter((path) => (0,ledger_state/* monthOfScan */.xk)(path) !== null);
    const from = Date.parse(since);
    if (Number.isNaN(from))
        return scans;
    const day = new Date(Math.max(0, from - time/* DAY */.d)).toISOString().slice(0, 10).replaceAll('-', '/');
    return scans.filter((path) => path.slice('scans/'.length) >= day);
};
/** Gives the files of a store their meaning. */
const openLedger = (store) => {
    let listing;
    const list = () => {
        listing ??= store.list();
        return listing;
    };
    const damaged = new Map();
    const newer = new Map();
    const mended = new Map();
    const spoil = (path, reason) => damaged.set(path, { path, reason });
    const states = async (wanted = (path) => isStatePath(path)) => {
        const all = await list();
        const read = await readStates(store, all.filter(wanted), all);
        for (const { path, reason } of read.damaged)
            spoil(path, reason);
        for (const one of read.newer)
            newer.set(one.path, one);
        for (const [path, one] of read.mended)
            mended.set(path, one);
        return read;
    };
    const history = async () => {
        const all = await list();
        const scans = new Map();
        const bad = [];
        const early = earlyScans();
        const files = all.filter((path) => (0,ledger_state/* isMonthPath */.yV)(path) || (0,ledger_state/* monthOfScan */.xk)(path) !== null);
        for await (const [path, text] of textsOf(store, files)) {
            const read = text === null ? null : (0,ledger_state/* isMonthPath */.yV)(path) ? parseMonth(text, true) : parseRecord(text, true);
            const old = read?.ok === false && text !== null ? early(text) : null;
            if (old)
                scans.set(old.id, old);
            else if (!read?.ok)
                bad.push({ path, reason: read?.reason ?? 'it cannot be read' });
            else
                for (const one of 'summary' in read.value ? [(0,scan_record/* summaryOf */.YG)(read.value)] : read.value.scans)
                    scans.set(one.id, one);
        }
        for (const { path, reason } of bad)
            spoil(path, `${reason}; it is left where it is`);
        return { scans: [...scans.values()].sort(byTime), damaged: bad };
    };
    const records = async (since) => {
        const found = [];
        const from = Date.parse(since);
        for await (const [, text] of textsOf(store, scansSince(await list(), since))) {
            const read = text === null ? null : parseRecord(text);
            if (read?.ok && !(Date.parse(read.value.scan.finished) < from))
                found.push(read.value);
        }
        return found.sort((a, b) => byTime((0,scan_record/* summaryOf */.YG)(a), (0,scan_record/* summaryOf */.YG)(b)));
    };
    return {
        description: store.description,
        outlives: store.outlives,
        async read(domain) {
            const read = await states((path) => isStatePath(path, domain));
            return new Map(read.states.map((state) => [state.repository.name.toLowerCase(), state]));
        },
        readAll: async () => (await states()).states,
        async readNow(names) {
            listing = undefined;
            const of = names.flatMap((name) => model/* DOMAINS */.si.map((domain) => (0,ledger_state/* statePath */.BQ)(name, domain)));
            const paths = new Set(of);
            return (await states((path) => paths.has(path))).states;
        },
        history,
        records,
        events: async (since) => (await records(since)).flatMap(eventsOf),
        async text(path) {
            await list();
            const [text = null] = await store.read([path]);
            return text;
        },
        async texts(folder) {
            // Locks among them: as they are now.
            listing = undefined;
            const paths = (await list()).filter((path) => path.startsWith(`${folder}/`));
            const found = new Map();
            for await (const [path, text] of textsOf(store, paths))
                if (text !== null)
                    found.set(path, text);
            return found;
        },
        async compact(now) {
            const all = await list();
            const months = monthsToCompact(all, now);
            if (months.size === 0)
                return new Map();
            let current;
            return compactMonths(store, all, months, async () => {
                if (current)
                    return current;
                const read = await states();
                current = currentIn(read.states, new Set(read.newer.map(({ path }) => path)));
                return current;
            });
        },
        damaged: () => [...damaged.values()],
        newer: () => [...newer.values()],
        mended: () => mended,
        notes: () => store.notes?.() ?? [],
        async write(files, message, expected) {
            try {
                return await store.write(files, message, expected);
            }
            finally {
                listing = undefined;
            }
        },
        close: store.close,
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/transport/pace.js
/**
 * GitHub's own secondary limits, counted before a request is sent, so that a scan never has to be
 * told to slow down.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
const LIMITS = {
    /** Requests in flight at once, REST and GraphQL together; GitHub's limit is 100. */
    concurrent: 80,
    /** Points a minute: a read costs 1, a write 5. */
    restPointsPerMinute: 900,
    graphqlPointsPerMinute: 2000,
    /** Requests that make content (issues, comments). */
    contentPerMinute: 80,
    contentPerHour: 500,
    /** Least time between two writes, which GitHub asks for. */
    writeSpacingMs: 1000,
};
const pace_window = (limit, spanMs) => ({ limit, spanMs, spent: [] });
/** How long `points` more have to wait until they fit into the window, in milliseconds. */
const waitFor = (w, points, now) => {
    w.spent = w.spent.filter((s) => s.at > now - w.spanMs);
    let total = points + w.spent.reduce((sum, s) => sum + s.points, 0);
    let wait = 0;
    for (const s of w.spent) {
        if (total <= w.limit)
            break;
        total -= s.points;
        wait = s.at + w.spanMs - now;
    }
    return wait;
};
/**
 * A gate that every request passes: `enter` waits until the request fits into every limit, the
 * function it gives back must be called when the answer is there.
 * @param writeSpacingMs least time between two writes
 * @param sharers how many jobs use the token at once: limits are the token's, so each takes its part
 */
const createPace = (clock, writeSpacingMs = LIMITS.writeSpacingMs, sharers = 1) => {
    const part = (limit) => Math.max(1, Math.floor(limit / sharers));
    const concurrent = part(LIMITS.concurrent);
    const windows = {
        rest: pace_window(part(LIMITS.restPointsPerMinute), 60_000),
        graphql: pace_window(part(LIMITS.graphqlPointsPerMinute), 60_000),
        contentMinute: pace_window(part(LIMITS.contentPerMinute), 60_000),
        // The brake on issues is shared out already.
        contentHour: pace_window(LIMITS.contentPerHour, 3_600_000),
    };
    let inFlight = 0;
    const queue = [];
    let lastWrite = Number.NEGATIVE_INFINITY;
    /** When the earliest request of this kind may go, in ms from now; books it when that is now. */
    const book = (kind, write, content) => {
        const now = clock.now();
        const points = write ? 5 : 1;
        const waits = [waitFor(windows[kind], points, now)];
        if (write)
            waits.push(lastWrite + writeSpacingMs - now);
        if (content) {
            waits.push(waitFor(windows.contentMinute, 1, now), waitFor(windows.contentHour, 1, now));
        }
        const wait = Math.max(0, ...waits);
        if (wait > 0)
            return wait;
        windows[kind].spent.push({ at: now, points });
        if (write)
            lastWrite = now;
        if (content) {
            windows.contentMinute.spent.push({ at: now, points: 1 });
            windows.contentHour.spent.push({ at: now, points: 1 });
        }
        return 0;
    };
    return {
        /** @returns what to call when the answer is there, and the milliseconds that were waited. */
        async enter(kind, write, content) {
            if (inFlight >= concurrent)
                await new Promise((go) => queue.push(go));
            inFlight += 1;
            let waitedMs = 0;
            for (let wait = book(kind, write, content); wait > 0; wait = book(kind, write, content)) {
                waitedMs += wait;
                await clock.sleep(wait);
            }
            const leave = () => {
                inFlight -= 1;
                queue.shift()?.();
            };
            return { leave, waitedMs };
        },
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/transport/permission.js
const permission_inWords = (one) => one.replace(/^(\w)(\w*)=(\w+)$/, (_, first, rest, level) => `${first.toUpperCase()}${rest.replaceAll('_', ' ')}: ${level}`);
/**
 * What GitHub wants a token to have, as the settings of an App call it.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#insufficient-permissions
 * @param header `x-accepted-github-permissions`: `a=read,b=read; c=write` is both, or the last one
 */
const permissionIn = (header) => header === undefined
    ? undefined
    : String(header)
        .split(';')
        .map((together) => together
        .split(',')
        .map((one) => permission_inWords(one.trim()))
        .join(' and '))
        .join(', or ');

;// CONCATENATED MODULE: ./packages/core/lib/transport/retry.js
/** Back-off for faults on the way, in milliseconds, before the 2nd, 3rd and 4th try. */
const BACKOFF_MS = [500, 1500, 4000];
const SECONDARY = { act: 'wait', why: 'a secondary rate limit', limit: 'secondary' };
const number = (value) => {
    const n = value === undefined ? Number.NaN : Number(value);
    return Number.isFinite(n) ? n : null;
};
/**
 * Decides about a failed try. A refused request (rate limits) was not carried out, so it may always
 * be sent again; a fault on the way (5xx, no answer) may have been carried out, so only reads are.
 * @param tries how many tries were made, 1 or more
 * @param nowMs the clock, for `x-ratelimit-reset`
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
const judge = (answer, isRead, tries, nowMs) => {
    const { status, headers } = answer;
    if (status === 403 || status === 429) {
        const retryAfter = number(headers['retry-after']);
        if (retryAfter !== null) {
            return { ...SECONDARY, ms: retryAfter * 1000 };
        }
        const reset = number(headers['x-ratelimit-reset']);
        if (number(headers['x-ratelimit-remaining']) === 0 && reset !== null) {
            const ms = Math.max(0, reset * 1000 - nowMs) + 1000;
            return { act: 'wait', ms, why: 'the hourly rate limit', limit: 'hourly' };
        }
        if (status === 429 || /secondary rate limit/i.test(answer.message)) {
            // Without a header GitHub asks for at least a minute, then ever longer.
            return { ...SECONDARY, ms: 60_000 * 2 ** (tries - 1) };
        }
        return { act: 'give-up' };
    }
    const backoff = BACKOFF_MS[tries - 1];
    if (isRead && backoff !== undefined && (status === 0 || status >= 500)) {
        return { act: 'wait', ms: backoff, why: status === 0 ? 'no answer' : `HTTP ${status}` };
    }
    return { act: 'give-up' };
};

;// CONCATENATED MODULE: ./packages/core/lib/transport/shut.js
const KINDS = ['rest', 'graphql'];
/**
 * What one refusal says of all requests: the hour's allowance is of its kind, a secondary limit is of
 * both. Who goes on asking while it holds is refused again, and may be banned.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
const createShut = (clock) => {
    const known = new Map();
    return {
        /** Why no request of this kind may go now; null: it may. */
        of(kind) {
            const shut = known.get(kind);
            return shut && shut.until > clock.now() ? shut : null;
        },
        note(kind, limit, shut) {
            for (const one of limit === 'secondary' ? KINDS : [kind]) {
                if ((known.get(one)?.until ?? 0) < shut.until)
                    known.set(one, shut);
            }
        },
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/transport/github.js





const API_VERSION = '2022-11-28';
const TIMEOUT_MS = 30_000;
const MAX_TRIES = 6;
const noUsage = () => ({ rest: 0, graphql: 0, points: 0, waitedSeconds: 0 });
/** `…/api/v3` → `…/api/graphql`, otherwise `<url>/graphql`. */
const graphqlUrl = (apiUrl) => {
    const base = apiUrl.replace(/\/+$/, '');
    return base.endsWith('/api/v3') ? `${base.slice(0, -3)}/graphql` : `${base}/graphql`;
};
/** Issues and comments are what GitHub counts as content. */
const makesContent = (route) => /^POST .*\/(issues|comments)$/.test(route);
const tokenFacts = (headers) => {
    const scopes = headers['x-oauth-scopes'];
    const limit = Number(headers['x-ratelimit-limit']);
    return {
        scopes: scopes === undefined ? null : String(scopes).split(/,\s*/).filter(Boolean),
        hourlyLimit: Number.isFinite(limit) && limit > 0 ? limit : null,
    };
};
const details = (data) => {
    const errors = data?.errors;
    if (!Array.isArray(errors))
        return [];
    return errors.map((e) => typeof e === 'string'
        ? e
        : [e?.resource, e?.field, e?.code, e?.message].filter(Boolean).join(' '));
};
const github_inWords = (status, message) => {
    if (status === 0)
        return `no answer from GitHub (${message})`;
    return status === 401 ? `GitHub refused the token (${message})` : message;
};
const toError = (failure, route) => {
    const status = failure.status === 500 && !failure.response ? 0 : (failure.status ?? 0);
    const data = failure.response?.data;
    const said = data?.message;
    const message = typeof said === 'string' ? said : (failure.message ?? 'no answer');
    return new types/* GitHubError */.y(status, route, github_inWords(status, message), details(data), permissionIn(failure.response?.headers?.['x-accepted-github-permissions']));
};
/**
 * The transport over @actions/github's Octokit (which knows proxies), with counting, pacing and
 * retries of our own: GitHub's limits instead of a fixed second between calls.
 * The client library is loaded on first use, so that a scan without network never pays for it.
 */
const createGitHub = (options) => {
    const { clock } = options;
    const usage = options.usage ?? noUsage();
    const pace = createPace(clock, options.writeSpacingMs, options.sharers);
    const base = options.apiUrl.replace(/\/+$/, '');
    const shut = createShut(clock);
    let seen = null;
    let octokit;
    const client = async () => {
        const { GitHub: Octokit } = await Promise.all(/* import() */[__webpack_require__.e(101), __webpack_require__.e(430)]).then(__webpack_require__.bind(__webpack_require__, 6430));
        const silent = { debug() { }, info() { }, warn() { }, error() { } };
        return new Octokit({ baseUrl: base, userAgent: 'drift-toolkit', log: silent });
    };
    /** @throws GitHubError where it would take longer than the deadline allows */
    const wait = async (ms, why, failure, isFirst = true) => {
        if (options.deadline !== undefined && clock.now() + ms > options.deadline) {
            usage.outOfTime = true;
            throw new types/* GitHubError */.y(failure.status, failure.route, `${failure.message} (${why}; waiting ${Math.ceil(ms / 1000)} s would pass the deadline)`, failure.details, failure.permission);
        }
        if (isFirst && ms > 2000)
            options.onWait?.(`waiting ${Math.ceil(ms / 1000)} s for ${why}`);
        usage.waitedSeconds += ms / 1000;
        await clock.sleep(ms);
    };
    /** After a refusal: as long as GitHub asks for, and all others of its kind with it. */
    const waitFor = async (kind, { ms, why, limit }, error) => {
        if (limit)
            shut.note(kind, limit, { until: clock.now() + ms, why, error });
        await wait(ms, why, error);
    };
    /** Lets no request go while the refusal of another one holds. */
    const untilOpen = async (kind) => {
        const now = shut.of(kind);
        if (now)
            await wait(now.until - clock.now(), now.why, now.error, false);
    };
    const send = async (kind, isRead, route, parameters, mayRetry = isRead) => {
        octokit ??= client();
        const { request } = await octokit;
        for (let tries = 1;; tries += 1) {
            await untilOpen(kind);
            const { leave, waitedMs } = await pace.enter(kind, !isRead, makesContent(route));
            usage.waitedSeconds += waitedMs / 1000;
            usage[kind] += 1;
            try {
                const token = await options.token();
                const answer = (await request({
                    ...parameters,
                    headers: {
                        ...(token === '' ? {} : { authorization: `token ${token}` }),
                        'x-github-api-version': API_VERSION,
                        ...parameters.headers,
                    },
                    request: { signal: AbortSignal.timeout(TIMEOUT_MS) },
                }));
                seen ??= tokenFacts(answer.headers);
                return answer;
            }
            catch (caught) {
                if (caught instanceof types/* GitHubError */.y)
                    throw caught;
                const error = toError(caught, route);
                const headers = caught.response?.headers ?? {};
                const verdict = judge({ status: error.status, headers, message: error.message }, mayRetry, tries, clock.now());
                if (verdict.act === 'give-up' || tries >= MAX_TRIES)
                    throw error;
                await waitFor(kind, verdict, error);
            }
            finally {
                leave();
            }
        }
    };
    const request = (route, parameters = {}) => {
        const [method = 'GET', url = route] = route.split(' ');
        return send('rest', method === 'GET', route, { ...parameters, method, url });
    };
    const graphql = async (query, variables = {}, { retryFaults = true } = {}) => {
        const isRead = !/^\s*mutation\b/.test(query);
        const route = `POST ${graphqlUrl(base)}`;
        for (let tries = 1;; tries += 1) {
            const answer = await send('graphql', isRead, route, { method: 'POST', url: graphqlUrl(base), query, variables }, isRead && retryFaults);
            const errors = answer.data.errors ?? [];
            usage.points += answer.data.data?.rateLimit?.cost ?? 1;
            // GraphQL refuses with 200: the body says so, and the headers say until when.
            const limited = errors.find((e) => e.type === 'RATE_LIMITED' || e.type === 'RATE_LIMIT');
            if (!limited)
                return { data: answer.data.data ?? null, errors };
            const error = new types/* GitHubError */.y(403, route, limited.message);
            const verdict = judge({ status: 403, headers: answer.headers, message: 'secondary rate limit' }, isRead, tries, clock.now());
            if (verdict.act === 'give-up' || tries >= MAX_TRIES)
                throw error;
            await waitFor('graphql', verdict, error);
        }
    };
    return {
        request,
        graphql,
        usage,
        ...(options.memory ? { memory: options.memory } : {}),
        get token() {
            return seen && { ...seen, permissions: options.permissions?.() ?? null };
        },
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/transport/token.js
const withPermissions = (next, permissions) => Object.assign(next, { permissions });
/**
 * A function that gives the token for the next request. For an App it finds the installation of
 * `owner` once, and makes a new installation token before the old one's hour is over.
 * @param onSecret told every token before it is used, so that it can be masked
 * @throws Error when the App is not installed there or its key is not a private key
 * @see https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-an-installation-access-token-for-a-github-app
 */
const tokenSource = (credentials, apiUrl, onSecret) => {
    if (credentials.kind === 'token') {
        if (credentials.token !== '')
            onSecret(credentials.token);
        return withPermissions(async () => credentials.token, () => null);
    }
    onSecret(credentials.privateKey);
    let source;
    let granted = null;
    return withPermissions(async () => {
        source ??= installation(credentials, apiUrl, onSecret);
        const { token, permissions } = await (await source)();
        granted = permissions;
        return token;
    }, () => granted);
};
const installation = async (app, apiUrl, onSecret) => {
    const [{ createAppAuth }, { GitHub: Octokit }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(101), __webpack_require__.e(567)]).then(__webpack_require__.bind(__webpack_require__, 567)),
        Promise.all(/* import() */[__webpack_require__.e(101), __webpack_require__.e(430)]).then(__webpack_require__.bind(__webpack_require__, 6430)),
    ]);
    const octokit = new Octokit({ baseUrl: apiUrl.replace(/\/+$/, ''), userAgent: 'drift-toolkit' });
    // A key pasted into a secret often has its line ends written as \n.
    const privateKey = app.privateKey.replaceAll('\\n', '\n');
    const auth = createAppAuth({ appId: app.appId, privateKey, request: octokit.request });
    const { token: jwt } = await auth({ type: 'app' });
    onSecret(jwt);
    const headers = { authorization: `bearer ${jwt}` };
    const found = app.repository
        ? await octokit.request('GET /repos/{owner}/{repo}/installation', {
            owner: app.owner,
            repo: app.repository,
            headers,
        })
        : await octokit
            .request('GET /orgs/{org}/installation', { org: app.owner, headers })
            .catch(() => octokit.request('GET /users/{username}/installation', { username: app.owner, headers }));
    const installationId = found.data.id;
    return async () => {
        const { token, permissions } = await auth({ type: 'installation', installationId });
        onSecret(token);
        return { token, permissions };
    };
};

// EXTERNAL MODULE: ./packages/core/lib/scan/inputs.js + 1 modules
var inputs = __webpack_require__(1209);
;// CONCATENATED MODULE: ./packages/core/lib/scan/folder-ledger.js






const NAME = '.drift';
/** Whether the commit at HEAD brings a ledger of its own. */
const isCommitted = async (place) => {
    try {
        const { stdout } = await (0,transport_git/* gitIn */.u)(place)(['ls-tree', '-z', 'HEAD', '--', NAME]);
        return stdout.length > 0;
    }
    catch (error) {
        // No repository, or no commit: whoever scans it will say so.
        if (error instanceof transport_git/* GitError */.X)
            return false;
        throw error;
    }
};
/**
 * The ledger in `.drift`, beside what is scanned. What a repository brings in its commits was not
 * written by a scan of ours: it could say that nothing changed, or name another place to write to.
 * @param scanned whether `place` is what is scanned, and not merely where the command runs
 * @returns null where there can be none, which was said
 * @throws UsageError when it is a symbolic link
 */
const folderLedger = async (place, scanned, log) => {
    const folder = (0,external_node_path_.join)(place, NAME);
    if (scanned && (await isCommitted(place))) {
        log.warn(`the repository itself brings a ${NAME}, which anybody who can change it could have written: it is not used, and nothing is remembered; remove it from the repository, or choose a place with ledger dir:<path>`);
        return null;
    }
    if ((await (0,promises_.lstat)(folder).catch(() => null))?.isSymbolicLink()) {
        throw new inputs/* UsageError */.e(`${folder} is a symbolic link, and the ledger does not follow it; remove it, or name the place it leads to with ledger dir:<path>`);
    }
    return openLedger(directoryLedger(folder));
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/connect.js








const clock = {
    now: () => Date.now(),
    sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
};
const hasToken = (credentials) => credentials.kind === 'app' || credentials.token !== '';
/**
 * Wires a request to the world: clients with the right tokens, the ledger where it was asked to be.
 * @throws GitError when a ledger that was asked for cannot be reached
 */
const connect = async (request, around) => {
    const { connection, options } = request;
    const secrets = new Set();
    // An App's token is asked for before each request: a line of the log for each would hide the rest.
    const onSecret = (secret) => {
        if (secrets.has(secret))
            return;
        secrets.add(secret);
        around.onSecret(secret);
    };
    const usage = noUsage();
    const client = (token, memory) => createGitHub({
        ...(memory ? { memory } : {}),
        apiUrl: connection.apiUrl,
        token,
        permissions: token.permissions,
        clock,
        deadline: options.deadline,
        usage,
        sharers: options.shard?.of ?? 1,
        onWait: (message) => around.log.info(message),
    });
    const token = tokenSource(connection.credentials, connection.apiUrl, onSecret);
    const github = hasToken(connection.credentials) ? client(token, new Map()) : null;
    const issueToken = connection.issueToken
        ? tokenSource({ kind: 'token', token: connection.issueToken }, connection.apiUrl, onSecret)
        : null;
    const mayTell = !options.dryRun && options.issueMode !== 'none';
    return {
        clock,
        log: around.log,
        github,
        issues: mayTell ? (issueToken ? client(issueToken) : github) : null,
        ledger: await connect_openLedger(request.ledger, request, around, usage, onSecret),
        secrets: () => [...secrets],
        onSecret,
    };
};
const BRANCH = 'drift-ledger';
const connect_openLedger = async (choice, { connection, options }, { log, cwd, env }, usage, onSecret) => {
    if (choice.kind === 'none')
        return null;
    if (choice.kind === 'directory')
        return openLedger(directoryLedger(choice.path));
    const beside = () => folderLedger(...localPlace(options, cwd), log);
    const inActions = env.GITHUB_ACTIONS === 'true';
    const home = options.home;
    if (choice.kind === 'auto' && (!inActions || home === null))
        return beside();
    if (home === null) {
        log.warn('no repository is known to keep the ledger branch (GITHUB_REPOSITORY is empty)');
        return beside();
    }
    const branch = choice.kind === 'branch' ? choice.branch : BRANCH;
    const token = tokenSource({ kind: 'token', token: connection.ledgerToken }, connection.apiUrl, onSecret);
    const place = {
        url: `${connection.serverUrl.replace(/\/+$/, '')}/${home}.git`,
        branch,
        token,
    };
    const refusal = choice.kind === 'auto' && !options.dryRun ? await whyNoPush(place) : null;
    if (refusal !== null) {
        log.warn(`the ledger token may not write to ${home} (Contents: write), so the ledger is kept in .drift: it does not outlive this job, and only the markers in open issues say what was told (git said: ${refusal})`);
        return beside();
    }
    const shards = options.shard?.of ?? 1;
    const github = createGitHub({
        apiUrl: connection.apiUrl,
        token,
        clock,
        deadline: options.deadline + ledgerGraceMs(shards),
        usage,
        writeSpacingMs: 0,
        onWait: (message) => log.info(`ledger: ${message}`),
    });
    return openLedger(branchLedger({
        ...place,
        github,
        repository: home,
        description: `branch ${branch} of ${home}`,
        clock,
        deadline: options.deadline,
        shards,
        random: Math.random,
    }));
};
/** Beside the repository that is scanned; for everything else where the command runs. */
const localPlace = ({ target }, cwd) => target.kind === 'path' && (0,external_node_path_.isAbsolute)(target.path) ? [target.path, true] : [cwd, false];

// EXTERNAL MODULE: ./packages/core/lib/scan/run.js + 26 modules
var run = __webpack_require__(71);
;// CONCATENATED MODULE: ./packages/core/lib/scan/action-run.js














/** Scans, tells, and writes what a run of an action leaves: files, log, summary, annotations, outputs. */
const runAction = async (core, domains, request, cwd) => {
    const { env } = process;
    const log = (0,action_log/* logTo */.k)(core);
    const ports = await connect(request, {
        log,
        cwd,
        env,
        onSecret: (secret) => secret !== '' && core.setSecret(secret),
    });
    (0,brought/* askWhatIsBrought */.$)(ports, request.options, { cwd, env });
    const [first, ...more] = domains;
    if (first === undefined)
        throw new Error('no domain was asked for');
    const ran = await core.group('Scan', async () => more.length === 0
        ? (0,run/* runDomain */.m)(first, request, ports)
        : (await __webpack_require__.e(/* import() */ 767).then(__webpack_require__.bind(__webpack_require__, 7767))).runAll(domains, request, ports));
    await writeRun(core, ran, request, cwd);
    return ran.report;
};
/** What a finished run leaves in its job: files, log, summary, annotations, outputs. */
const writeRun = async (core, { report, trend, checks, dashboard }, request, cwd) => {
    const sarifPath = (0,external_node_path_.join)((0,external_node_path_.dirname)(request.reportPath), 'drift.sarif');
    const dashboardFolder = (0,external_node_path_.join)((0,external_node_path_.dirname)(request.reportPath), 'drift-dashboard');
    const paths = {
        report: await writeReportFile(cwd, request.reportPath, JSON.stringify(report, null, 2)),
        sarif: await writeReportFile(cwd, sarifPath, JSON.stringify(renderSarif(report, checks))),
        ...(dashboard === undefined
            ? {}
            : { dashboard: await writeDashboard(cwd, dashboardFolder, dashboard) }),
    };
    await core.group('Findings', async () => {
        for (const line of renderTerminal(report, { colour: false }).split('\n'))
            core.info((0,report_text/* logLine */.BP)(line));
    });
    const troubles = await writeActionsOutput(core, {
        outputs: (0,report_report/* outputs */.V4)(report, paths),
        summary: request.summary ? renderSummary(report, { trend }) : '',
        annotations: request.summary ? annotations(report) : [],
    });
    for (const trouble of troubles)
        core.warning((0,report_text/* logLine */.BP)(trouble));
};


/***/ }),

/***/ 8615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ askWhatIsBrought),
/* harmony export */   m: () => (/* binding */ NOTHING_BROUGHT)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1209);

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
    const { pluginChecks, runPluginChecks, tellSurfaces } = await Promise.all(/* import() */[__webpack_require__.e(412), __webpack_require__.e(435), __webpack_require__.e(408)]).then(__webpack_require__.bind(__webpack_require__, 3408));
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
    const [{ foundPlugins }, { problemNote }] = await Promise.all([
        __webpack_require__.e(/* import() */ 751).then(__webpack_require__.bind(__webpack_require__, 5751)),
        __webpack_require__.e(/* import() */ 596).then(__webpack_require__.bind(__webpack_require__, 9596)),
    ]);
    const found = await foundPlugins(around, ['checks', 'surfaces', 'severity']);
    // What asks them is loaded for those who have something to ask, and for nobody else.
    if (found.found.length === 0) {
        return { ...NOTHING_BROUGHT, notes: found.problems.map(problemNote) };
    }
    const { askPlugins, pluginWorldOf } = await Promise.all(/* import() */[__webpack_require__.e(412), __webpack_require__.e(435), __webpack_require__.e(408), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 598));
    const { plugins, problems } = await askPlugins(new Map(), around, { found }).catch((error) => {
        if (!(error instanceof _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e))
            throw error;
        // A declaration that is broken is a finding of the scan, and stops none.
        const settings = { plugin: 'settings', reason: error.message };
        return { plugins: [], problems: [...found.problems, settings] };
    });
    return bringing(plugins, problems.map(problemNote), pluginWorldOf(ports, options, around));
};
/**
 * Has the plugins of a run asked what they bring to a scan, while it begins. Those that say that they
 * bring none of it are not asked.
 */
const askWhatIsBrought = (ports, options, around) => {
    ports.brought = load(ports, options, around);
    // Whoever waits for it hears of its failure.
    ports.brought.catch(() => { });
};


/***/ }),

/***/ 71:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ runDomain),
  u: () => (/* binding */ runOne)
});

// EXTERNAL MODULE: ./packages/core/lib/report/redact.js
var redact = __webpack_require__(1348);
// EXTERNAL MODULE: ./packages/core/lib/model/time.js
var time = __webpack_require__(8495);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/news.js

/** How old the last look may seem where all since saw the same. */
const REFRESH_MS = 7 * time/* DAY */.d;
/** Told once and not kept, such as a change for the better: the next look begins after it. */
const toldInPassing = ({ results }, { open }) => {
    const kept = new Set(open.map(({ fingerprint }) => fingerprint));
    return results.some(({ findings }) => findings.some((one) => !kept.has(one.fingerprint)));
};
/**
 * Which states are worth a new file: settings are looked at every night, and a file for each that says
 * the same at another time would make the ledger's history grow with what exists. Whoever was looked at
 * longest ago comes first next time, so that a scan that was cut short writes down all that it saw.
 * @param scan with all that it saw
 * @param record what of it changed
 */
const newsIn = ({ report, known, cutShort }, record) => {
    const changed = new Set(record.repositories.flatMap(({ name, state }) => (state ? [name.toLowerCase()] : [])));
    const reports = new Map(report.repositories.map((one) => [one.name, one]));
    return (next) => {
        const { name } = next.repository;
        const before = known.get(name.toLowerCase());
        if (before === undefined || cutShort || changed.has(name.toLowerCase()))
            return true;
        if (Date.parse(next.scanned) - Date.parse(before.scanned) >= REFRESH_MS)
            return true;
        const said = reports.get(name);
        return said !== undefined && toldInPassing(said, next);
    };
};

// EXTERNAL MODULE: ./packages/core/lib/ledger/recorded.js
var recorded = __webpack_require__(8920);
// EXTERNAL MODULE: ./packages/core/lib/ledger/scan-record.js + 1 modules
var scan_record = __webpack_require__(3270);
// EXTERNAL MODULE: ./packages/core/lib/ledger/state.js
var ledger_state = __webpack_require__(7107);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/scan-files.js




const jsonText = (value) => `${JSON.stringify(value, null, 1)}\n`;
/** What is known of a repository that could not be read at all, with why it could not. */
const withUnread = ({ report, states, known }) => {
    const next = new Map(states);
    for (const { name, results } of report.repositories) {
        const key = name.toLowerCase();
        const before = known.get(key);
        const { unknown } = (0,ledger_state/* unseen */.nv)(results);
        if (before && unknown && !states.has(key))
            next.set(key, { ...before, unknown });
    }
    return next;
};
/** Paths of what is current under another name now. */
const movedFrom = (states, known, written) => {
    const ids = new Set([...states.values()].map((state) => state.repository.id));
    return [...known].flatMap(([key, { repository, domain }]) => {
        const path = (0,ledger_state/* statePath */.BQ)(repository.name, domain);
        const isHere = (repository.id !== undefined && ids.has(repository.id)) || states.has(key);
        return isHere && !written.has(path) ? [path] : [];
    });
};
/**
 * The ledger's files for one scan: what the scan changed, and what is current now where that is news.
 * @param clean takes out what nobody is to see
 * @returns the files, the record that is one of them, and the states as they will be read back
 */
const scanFiles = (scan, clean) => {
    const { report, known, looked } = scan;
    const states = new Map([...withUnread(scan)].map(([key, state]) => [key, (0,recorded/* asRead */.vl)(clean(state))]));
    const current = new Map([...states.values()].map((state) => [(0,ledger_state/* statePath */.BQ)(state.repository.name, state.domain), state]));
    const gone = movedFrom(states, known, new Set(current.keys()));
    const touched = new Set([...current.keys(), ...gone]);
    const replaced = [...known.values()].filter(({ repository, domain }) => touched.has((0,ledger_state/* statePath */.BQ)(repository.name, domain)));
    const record = (0,scan_record/* recordOf */.zv)({ report, looked, states, known, replaced });
    const files = new Map([
        [(0,ledger_state/* scanPath */.fK)(report.scan.id, report.scan.started), jsonText(clean(record))],
    ]);
    // First what goes: where letters have no case, a repository whose name changed its case has one file.
    for (const path of gone)
        files.set(path, null);
    const hasNews = newsIn(scan, record);
    for (const [path, state] of current)
        if (hasNews(state))
            files.set(path, jsonText(state));
    return { files, record, states };
};

// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(8556);
// EXTERNAL MODULE: ./packages/core/lib/report/words.js
var words = __webpack_require__(9860);
// EXTERNAL MODULE: ./packages/core/lib/scope/shard.js
var scope_shard = __webpack_require__(6045);
;// CONCATENATED MODULE: ./packages/core/lib/scan/not-met.js



const REASON = 'The scan of its organization did not come across it: it was deleted, archived or moved away, or the token does not see it any more. What was open there still counts as open.';
const marked = (state) => ({
    ...state,
    unseen: true,
    unknown: [
        {
            check: `${state.domain}/*`,
            subject: state.repository.name,
            reason: REASON,
            permissions: ['metadata: read'],
        },
    ],
});
const isMarked = ({ unknown }) => unknown?.[0]?.reason === REASON;
/** What kept the scan from meeting a repository, other than that it is not there. */
const isPartial = ({ domain, report, reportOnly, cutShort }, met, { target }) => reportOnly ||
    cutShort ||
    // Audits are about the repository that runs them alone.
    domain === 'audit' ||
    target.kind !== 'organization' ||
    target.repositories.length > 0 ||
    report.errors.some(({ where }) => !met.has(where.toLowerCase()));
/**
 * Repositories with something open that a scan of their whole organization did not meet. Nobody can
 * tell from outside whether one was deleted or is hidden, so nothing is resolved; that it was not
 * seen is remembered, for the dashboard to say, and it is looked at as soon as it is back.
 * @returns their next states, by lower-case name
 */
const notMet = (scanned, options) => {
    const { report, states, known } = scanned;
    const met = new Set(report.repositories.map(({ name }) => name.toLowerCase()));
    const { target, shard } = options;
    if (isPartial(scanned, met, options) || target.kind !== 'organization')
        return new Map();
    const ids = new Set([...states.values()].flatMap(({ repository: { id } }) => id ?? []));
    return new Map([...known].flatMap(([name, state]) => {
        const { id } = state.repository;
        const isOurs = name.startsWith(`${target.login.toLowerCase()}/`) &&
            (shard === null || (id !== undefined && (0,scope_shard/* inShard */.I)(id, shard)));
        const isMet = met.has(name) || states.has(name) || (id !== undefined && ids.has(id));
        return isOurs && !isMet && !isMarked(state) && state.open.some(model/* isOpen */.nT)
            ? [[name, marked(state)]]
            : [];
    }));
};
/** Names are for people who look for theirs: the first few, the rest as a number. */
const MAX_NAMES = 10;
/**
 * What the report says of them, once: they are remembered as not seen from then on.
 * @param missed as `notMet` returns it
 */
const notMetNotes = (missed) => {
    if (missed.size === 0)
        return [];
    const names = [...missed.values()].map(({ repository }) => repository.name).sort();
    const [they, them] = names.length === 1 ? ['it was', 'it'] : ['they were', 'them'];
    return [
        `not come across, though something is open there: ${(0,words/* firstOf */.Ku)(names, MAX_NAMES)}; ${they} deleted, archived or moved away, or the token does not see ${them} any more. What was open there still counts as open`,
    ];
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/remember.js




/** One job of many compacts: all of them would write the same. */
const isCompactor = ({ shard }) => shard === null || shard.index === 1;
/** States that were damaged and are built again, where this scan does not write them anyway. */
const mend = async ({ ledger }, files, clean) => {
    const mended = [...(ledger?.mended() ?? [])].filter(([path]) => !files.has(path));
    if (mended.length === 0)
        return;
    await ledger?.write(new Map(mended.map(([path, { state }]) => [path, `${JSON.stringify(clean(state), null, 1)}\n`])), 'Damaged states, built again from what scans recorded', 
    // Somebody may have written a newer one since.
    new Map(mended.map(([path, { text }]) => [path, text])));
};
/** People were told already: a ledger that fails must not cost the report of what was found. */
const write = async ({ scan }, files, options, ports, clean) => {
    const { ledger } = ports;
    try {
        await mend(ports, files, clean);
        const compacted = isCompactor(options) ? await ledger?.compact(scan.finished) : undefined;
        await ledger?.write(new Map([...files, ...(compacted ?? [])]), `Scan ${scan.id}`);
        return [];
    }
    catch (error) {
        const reason = `the ledger could not be written, so this scan is not remembered, and what it told may be told again: ${error.message}`;
        return [{ where: ledger?.description ?? 'ledger', reason }];
    }
};
const trendOf = ({ report, known, domain }, history, own) => {
    const { kind, name } = report.scan.scope;
    // The ledger beside a clone is of that clone, whose name may be a folder's.
    const isOurs = (other) => kind === 'path' || ownerOf(other) === ownerOf(name);
    const scans = history.scans.filter(({ domains, scope }) => isOf(domains, domain) && isOurs(scope.name));
    const openNow = (0,model/* noneOpen */.JB)();
    for (const { repository, open } of known.values())
        if (isOurs(repository.name))
            (0,model/* addBySeverity */.GF)(openNow, (0,model/* countOpen */.QJ)(open));
    if (own)
        (0,model/* addBySeverity */.GF)(openNow, own.change);
    return (0,model/* trend */.GW)(own ? [...scans, own] : scans, openNow, 'day', report.scan.finished);
};
/** Organizations that share a ledger have a trend each. */
const ownerOf = (name) => (name.split('/')[0] ?? '').toLowerCase();
const isOf = (domains, domain) => domains.length === 1 && domains[0] === domain;
/**
 * Writes a finished scan into the ledger, last of all, with what was told; a dry run leaves no trace,
 * so that it swallows no news. A ledger that cannot be written is an error of the run.
 * @param scanned with the report as it was told, everything secret taken out
 */
const remember = async (scanned, history, options, ports, clean) => {
    if (scanned.reportOnly)
        return { errors: [], notes: [], trend: trendOf(scanned, history, null) };
    const missing = notMet(scanned, options);
    const states = new Map([...scanned.states, ...missing]);
    const { files, record } = scanFiles({ ...scanned, states }, clean);
    return {
        notes: notMetNotes(missing),
        trend: trendOf(scanned, history, (0,scan_record/* summaryOf */.YG)(record)),
        errors: options.dryRun ? [] : await write(scanned.report, files, options, ports, clean),
    };
};
/** What the report says of a ledger that is not as it was left. */
const ledgerNotes = ({ ledger }) => [
    ...(ledger?.damaged() ?? []).map(({ path, reason }) => `the ledger's ${path} is damaged: ${reason}`),
    ...(ledger?.notes() ?? []),
];

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/.pnpm/p-limit@7.3.3/node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(6799);
// EXTERNAL MODULE: ./packages/core/lib/ledger/reconcile.js
var reconcile = __webpack_require__(7838);
// EXTERNAL MODULE: ./packages/core/lib/report/report.js
var report = __webpack_require__(2487);
// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(1338);
// EXTERNAL MODULE: ./packages/core/lib/scan/brought.js
var scan_brought = __webpack_require__(8615);
// EXTERNAL MODULE: ./packages/core/lib/standards/index.js + 33 modules
var standards = __webpack_require__(5908);
;// CONCATENATED MODULE: ./packages/core/lib/scan/carry.js

/** What drift-config exempted is judged by the drift-config of today; a repository's own stands. */
const asDeclared = (finding) => {
    if (finding.exempted?.by !== 'organization')
        return finding;
    const { exempted: _, ...rest } = finding;
    return rest;
};
const stateOf = (before, isExempted) => {
    if (before.told === undefined)
        return 'new';
    return before.exempted && !isExempted ? 'back' : 'open';
};
/** The last scan's findings as results again: one for each check and file. */
const resultsOf = (state, open) => {
    const byPlace = Map.groupBy(open, (f) => JSON.stringify([f.check, f.file ?? '']));
    return [...byPlace.values()].flatMap((findings) => {
        const [first] = findings;
        if (!first)
            return [];
        const counted = findings.filter((f) => !f.exempted);
        const isFail = counted.some((f) => f.direction !== 'changed');
        return [
            {
                check: first.check,
                status: counted.length === 0 ? 'pass' : isFail ? 'fail' : 'warning',
                subject: first.file ?? state.repository.name,
                ...(first.file ? { file: first.file } : {}),
                message: 'Unchanged since the last scan.',
                findings: findings.map(({ check: _, told, ...finding }) => ({
                    ...finding,
                    ...(told?.issue ? { issue: told.issue.url } : {}),
                })),
            },
        ];
    });
};
/**
 * The report of a repository that did not move since its last scan: what was open is open, nothing
 * was asked again. The organization's exemptions of today apply all the same, and one that it took
 * back makes news.
 */
const carry = (state, accepted, policy, now) => {
    const before = new Map(state.open.map((f) => [f.fingerprint, f]));
    const judged = (0,standards/* applyPolicy */.VC)(resultsOf(state, state.open.map(asDeclared)), policy, now);
    const exemptions = new Map();
    const results = judged.map((result) => ({
        ...result,
        findings: result.findings.map((finding) => {
            const old = before.get(finding.fingerprint);
            if (!old)
                return finding;
            exemptions.set(finding.fingerprint, finding.exempted);
            return { ...finding, state: stateOf(old, finding.exempted !== undefined) };
        }),
    }));
    const isSame = state.open.every((f) => !f.exempted === !exemptions.get(f.fingerprint));
    const open = state.open.map((finding) => {
        const { exempted: _, told, ...rest } = finding;
        const exempted = exemptions.get(finding.fingerprint);
        // What is back is news until somebody is told anew.
        const isBack = stateOf(finding, exempted !== undefined) === 'back';
        return { ...rest, ...(exempted ? { exempted } : {}), ...(told && !isBack ? { told } : {}) };
    });
    const { repository, declaration, commit } = state;
    return {
        state: isSame ? state : { ...state, open },
        report: {
            name: repository.name,
            ...(repository.url ? { url: repository.url } : {}),
            visibility: repository.visibility,
            tier: declaration?.tier ?? null,
            status: declaration?.status ?? null,
            ...(declaration?.team ? { team: declaration.team } : {}),
            commit,
            base: commit,
            results,
            resolved: accepted,
            notes: [],
        },
    };
};

// EXTERNAL MODULE: ./packages/core/lib/model/severity.js
var model_severity = __webpack_require__(1145);
// EXTERNAL MODULE: ./packages/core/lib/model/shape.js
var shape = __webpack_require__(9525);
;// CONCATENATED MODULE: ./packages/core/lib/report/hidden.js
/**
 * What an issue's body remembers for the next run, in HTML comments that nobody sees:
 * `<!-- drift-toolkit:v1 {…} -->`, a line each.
 */
const END = ' -->';
const startOf = (kind) => `<!-- drift-toolkit:${kind} `;
/** JSON that cannot end an HTML comment, and says nothing to whoever reads the raw text. */
const commentSafe = (value) => JSON.stringify(value)
    .replace(/[<>&@#]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/-(?=-)/g, '\\u002d');
/** The comment that remembers a value. */
const hidden_hidden = (kind, value) => startOf(kind) + commentSafe(value) + END;
/** https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
const FENCE = /^ {0,3}(?:(`{3,})([^`]*)|(~{3,})(.*))$/;
/** The lines of a body that are not inside a fence: a diff may quote a marker, and is no marker. */
const unfenced = (body) => {
    const lines = [];
    let open = null;
    for (const line of body.split(/\r?\n/)) {
        const [, ticks, afterTicks, tildes, afterTildes] = FENCE.exec(line) ?? [];
        const marks = ticks ?? tildes ?? '';
        const info = afterTicks ?? afterTildes ?? '';
        if (open === null && marks !== '')
            open = marks;
        else if (open === null)
            lines.push(line);
        else if (marks.startsWith(open) && info.trim() === '')
            open = null;
    }
    return lines;
};
/**
 * What a body remembers of one kind. What is not of it, or was edited into something else, is passed over.
 * @param read null: it is no such value
 */
const hiddenIn = (body, kind, read) => {
    const start = startOf(kind);
    return unfenced(body).flatMap((line) => {
        const text = line.trimEnd();
        if (!text.startsWith(start) || !text.endsWith(END))
            return [];
        let value;
        try {
            value = JSON.parse(text.slice(start.length, -END.length));
        }
        catch {
            return [];
        }
        const said = read(value);
        return said === null ? [] : [said];
    });
};

;// CONCATENATED MODULE: ./packages/core/lib/report/marker.js





const KIND = 'v1';
const FULL = 300;
/** Room for the packed ones, in characters: comfortable, and at most. */
const SOFT_ROOM = 16_000;
const HARD_ROOM = 40_000;
const PACKED_SIZES = [10, 8, 6, 5, 4, 3];
/** A fingerprint as 20 hex characters: itself, or its hash where a plugin made it otherwise. */
const hexKey = (fingerprint) => /^[0-9a-f]{20}$/.test(fingerprint)
    ? fingerprint
    : (0,external_node_crypto_.createHash)('sha256').update(fingerprint).digest('hex').slice(0, 20);
/**
 * The hidden marker for a body. Up to 300 fingerprints stand there as they are. More are packed, by
 * severity, into as many bytes each as there is room for. Ten bytes are the whole fingerprint;
 * three, with 10,000 of them told, take a new finding for a told one once in 1,700 times: only
 * where there is no ledger, and the report still shows it.
 * @param told gravest first
 */
const markerComment = (head, told, room = HARD_ROOM) => {
    const full = told.slice(0, Math.min(FULL, Math.floor(room / 40)));
    const rest = told.slice(full.length);
    const size = PACKED_SIZES.find((bytes) => rest.length * bytes * (4 / 3) <= Math.min(room, SOFT_ROOM)) ?? 3;
    const packable = rest.slice(0, Math.floor((room * 0.75) / size));
    const packed = Object.fromEntries(model/* SEVERITIES */.oC.flatMap((severity) => {
        const keys = packable.filter((one) => one.severity === severity);
        const bytes = keys.map(({ fingerprint }) => Buffer.from(hexKey(fingerprint), 'hex').subarray(0, size));
        return keys.length > 0 ? [[severity, Buffer.concat(bytes).toString('base64url')]] : [];
    }));
    const marker = {
        ...head,
        fingerprints: Object.fromEntries(full.map((one) => [one.fingerprint, one.severity])),
        ...(packable.length > 0 ? { packed: { bytes: size, ...packed } } : {}),
        ...(rest.length > packable.length ? { more: rest.length - packable.length } : {}),
    };
    return hidden_hidden(KIND, marker);
};
const readPacked = (value) => {
    if (!(0,shape/* isRecord */.u4)(value))
        return undefined;
    const { bytes } = value;
    if (typeof bytes !== 'number' || !PACKED_SIZES.includes(bytes))
        return undefined;
    const lists = model/* SEVERITIES */.oC.flatMap((severity) => {
        const list = value[severity];
        return typeof list === 'string' ? [[severity, list]] : [];
    });
    return { bytes, ...Object.fromEntries(lists) };
};
const readMarker = (value) => {
    if (!(0,shape/* isRecord */.u4)(value) || !(0,shape/* isRecord */.u4)(value.fingerprints))
        return null;
    const { repository, domain, mode, scan, content } = value;
    if (typeof repository !== 'string' || typeof scan !== 'string')
        return null;
    const knownDomain = model/* DOMAINS */.si.find((one) => one === domain);
    const knownMode = ['scan', 'rolling', 'summary'].find((one) => one === mode);
    if (!knownDomain || !knownMode)
        return null;
    const packed = readPacked(value.packed);
    return {
        repository,
        domain: knownDomain,
        mode: knownMode,
        scan,
        fingerprints: Object.fromEntries(Object.entries(value.fingerprints).flatMap(([fingerprint, severity]) => (0,model_severity/* isSeverity */._Z)(severity) ? [[fingerprint, severity]] : [])),
        ...(packed ? { packed } : {}),
        ...(typeof content === 'string' ? { content } : {}),
    };
};
/** All markers of a body. */
const parseMarkers = (body) => hiddenIn(body, KIND, readMarker);
/**
 * What a marker knows of findings: a function from a fingerprint to the severity at which it was
 * told, or null where it was not.
 */
const toldBy = (marker) => {
    const full = new Map(Object.entries(marker.fingerprints));
    const short = new Map();
    const bytes = marker.packed?.bytes ?? 10;
    for (const severity of model/* SEVERITIES */.oC.toReversed()) {
        const keys = Buffer.from(marker.packed?.[severity] ?? '', 'base64url').toString('hex');
        for (let at = 0; at + bytes * 2 <= keys.length; at += bytes * 2)
            short.set(keys.slice(at, at + bytes * 2), severity);
    }
    return (fingerprint) => full.get(fingerprint) ?? short.get(hexKey(fingerprint).slice(0, bytes * 2)) ?? null;
};

// EXTERNAL MODULE: ./packages/core/lib/report/text.js
var report_text = __webpack_require__(9426);
// EXTERNAL MODULE: ./packages/core/lib/transport/types.js
var types = __webpack_require__(4521);
;// CONCATENATED MODULE: ./packages/core/lib/publish/labels.js

/** Colours without `#`, descriptions of at most 100 characters, as GitHub wants them. */
const LABELS = {
    code: { color: '1d76db', description: 'Standards, their configuration or workflows changed' },
    process: { color: '5319e7', description: 'The repository is not run as it declares' },
    infra: { color: 'd93f0b', description: 'What is deployed differs from what is declared' },
    audit: { color: '0e8a16', description: 'An audit of the organization found something' },
};
const splitName = (repository) => {
    const [owner = '', ...rest] = repository.split('/');
    return { owner, repo: rest.join('/') };
};
/**
 * Makes the label of a domain where it is missing. GitHub would make it with the issue too, but
 * grey and without a word; and where the token may not, it drops the label in silence.
 * https://docs.github.com/en/rest/issues/labels#create-a-label
 * @throws GitHubError when labels can neither be read nor made
 */
const ensureLabel = async (github, repository, domain) => {
    const at = splitName(repository);
    const name = `drift:${domain}`;
    try {
        await github.request('GET /repos/{owner}/{repo}/labels/{name}', { ...at, name });
    }
    catch (error) {
        if (!(error instanceof types/* GitHubError */.y) || error.status !== 404)
            throw error;
        await github
            .request('POST /repos/{owner}/{repo}/labels', { ...at, name, ...LABELS[domain] })
            .catch((failure) => {
            // Another shard was faster.
            if (!(failure instanceof types/* GitHubError */.y) || !failure.details.some(isTaken))
                throw failure;
        });
    }
};
const isTaken = (detail) => /already_exists/.test(detail);

;// CONCATENATED MODULE: ./packages/core/lib/publish/refusal.js

/** Why an issue could not be written, in words for whoever has to put it right. */
/** Whatever the refused request needs by GitHub's own word: reading what was told is one of them. */
const ISSUES_WRITE = 'Issues: write';
const isRateLimit = ({ status, message }) => status === 429 || /rate limit/i.test(message);
/** Whether every further write would be refused for the same reason. */
const isFinal = (error) => error instanceof types/* GitHubError */.y && (error.status === 401 || isRateLimit(error));
/** Whether every further write to the same repository would be refused for the same reason. */
const isOfRepository = (error) => error instanceof types/* GitHubError */.y && [403, 404, 410].includes(error.status);
/** Whether the request may have been carried out although no good answer came. */
const isAmbiguous = (error) => error instanceof types/* GitHubError */.y && (error.status === 0 || error.status >= 500);
/**
 * What GitHub's refusal means and what to do about it.
 * https://docs.github.com/en/rest/issues/issues#create-an-issue
 * @param target the repository in which the issue should have been
 */
const explain = (error, target) => {
    if (!(error instanceof types/* GitHubError */.y))
        return {
            reason: `the issue could not be written: ${String(error?.message ?? error)}`,
        };
    const { status, message, details } = error;
    if (isRateLimit(error))
        return {
            reason: `GitHub's rate limit stopped the writing of issues (${message}); the findings are told next time`,
        };
    switch (status) {
        case 401:
            return { reason: `GitHub does not accept the token that writes issues (${message})` };
        case 403:
            return /archived|read-only/i.test(message)
                ? {
                    reason: `${target} is archived and takes no issue: unarchive it, or name an issue-repository`,
                }
                : {
                    reason: `the token may not write issues in ${target} (${message})`,
                    permission: ISSUES_WRITE,
                };
        case 404:
            return {
                reason: `${target} is not there, or the token cannot see it: give it access, or name an issue-repository`,
                permission: ISSUES_WRITE,
            };
        case 410:
            return {
                reason: `issues are switched off in ${target}: switch them on, or name an issue-repository`,
            };
        case 422:
            return {
                reason: `GitHub did not take the issue for ${target}: ${[message, ...details].join('; ')}`,
            };
        default:
            return {
                reason: `the issue for ${target} could not be written: ${status === 0 ? '' : `HTTP ${status}, `}${message}; it is told next time`,
            };
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/publish/closed.js
/** GraphQL takes at most 100 ids: https://docs.github.com/en/graphql/reference/queries#nodes */
const BATCH = 100;
const QUERY = `query DriftClosedIssues($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Issue {
      id
      state
      timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) {
        nodes { ... on ClosedEvent { actor { __typename } } }
      }
    }
  }
}`;
/** Actors that are people; a Bot is not, and neither is an app. */
const PEOPLE = new Set(['User', 'EnterpriseUserAccount', 'Mannequin']);
/**
 * Which of these issues are closed, and were closed by a person. What cannot be seen (deleted, out
 * of reach, closed by nobody that is still known) is not among them: an issue that cannot be read
 * accepts nothing.
 * @throws GitHubError when GitHub does not answer at all
 */
const closedByPeople = async (github, nodeIds) => {
    const closed = new Set();
    const ids = [...new Set(nodeIds)];
    for (let at = 0; at < ids.length; at += BATCH) {
        const { data } = await github.graphql(QUERY, { ids: ids.slice(at, at + BATCH) });
        for (const node of data?.nodes ?? []) {
            const actor = node?.timelineItems?.nodes?.at(-1)?.actor?.__typename;
            if (node?.id !== undefined && node.state === 'CLOSED' && PEOPLE.has(actor ?? ''))
                closed.add(node.id);
        }
    }
    return closed;
};

;// CONCATENATED MODULE: ./packages/core/lib/publish/open-issues.js



const PAGE = 100;
/** 10,000 open issues with one label: something else is wrong. */
const MAX_PAGES = 100;
/**
 * Those who may write to a repository, or belong to its owner.
 * https://docs.github.com/en/graphql/reference/enums#commentauthorassociation
 */
const INSIDERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
const MINE = `query DriftOwnIssues($ids: [ID!]!) {
  viewer { login }
  nodes(ids: $ids) { ... on Issue { id viewerDidAuthor } }
}`;
/** Which of these issues the token's own user or app wrote. */
const ownIssues = async (github, issues) => {
    const own = [];
    for (let at = 0; at < issues.length; at += PAGE) {
        const batch = issues.slice(at, at + PAGE);
        const ids = batch.map(({ node_id }) => node_id);
        const { data } = await github
            .graphql(MINE, { ids })
            .catch((error) => {
            if (error instanceof types/* GitHubError */.y)
                return { data: null };
            throw error;
        });
        const self = data?.viewer?.login?.toLowerCase();
        const mine = new Set((data?.nodes ?? []).flatMap((node) => (node?.viewerDidAuthor && node.id ? [node.id] : [])));
        own.push(...batch.filter(({ node_id, user }) => mine.has(node_id) ||
            // Who cannot learn its own name believes bots, rather than tell everything every night.
            (self === undefined ? user?.type === 'Bot' : user?.login?.toLowerCase() === self)));
    }
    return own;
};
const isIssue = ({ pull_request }) => pull_request === undefined;
/**
 * The open issues of a repository whose markers may be believed, oldest first. Anybody can open an
 * issue in a public repository, an issue form can even set the label, and a marker silences
 * findings: so its author has to be ourselves, or somebody who belongs to the repository.
 * @param read the markers in a body; an issue without any is passed over
 * @throws GitHubError when issues cannot be read
 */
const readMarkedIssues = async (github, repository, label, read) => {
    const marked = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
        const { data } = await github.request('GET /repos/{owner}/{repo}/issues', {
            ...splitName(repository),
            labels: label,
            state: 'open',
            sort: 'created',
            direction: 'asc',
            per_page: PAGE,
            page,
        });
        for (const issue of data.filter(isIssue)) {
            const markers = read(issue.body ?? '');
            if (markers.length > 0)
                marked.push({ issue, markers });
        }
        if (data.length < PAGE)
            break;
    }
    const strangers = marked
        .map(({ issue }) => issue)
        .filter(({ author_association }) => !INSIDERS.has(author_association ?? ''));
    const others = new Set(strangers);
    for (const own of await ownIssues(github, strangers))
        others.delete(own);
    return marked
        .filter(({ issue }) => !others.has(issue))
        .map(({ issue, markers }) => ({
        number: issue.number,
        nodeId: issue.node_id,
        url: issue.html_url,
        markers,
    }));
};
/**
 * The open issues that tell findings, with what they remember; see `readMarkedIssues`.
 * @throws GitHubError when issues cannot be read
 */
const readOpenIssues = async (github, repository, label) => (await readMarkedIssues(github, repository, label, parseMarkers)).map((issue) => ({
    repository,
    ...issue,
}));

;// CONCATENATED MODULE: ./packages/core/lib/publish/issues.js







const LOOK_AFTER_MS = 3_000;
/** Newest issues to look through for one whose answer was lost. */
const LOOK_AT = 30;
const TRIES = 2;
/** The issue that this very write made, though its answer was lost. */
const findWritten = async (github, write) => {
    const { data } = await github.request('GET /repos/{owner}/{repo}/issues', {
        ...splitName(write.repository),
        state: 'open',
        sort: 'created',
        direction: 'desc',
        per_page: LOOK_AT,
    });
    const about = new Set(write.about.map(words/* repositoryKey */.Kq));
    return (data.find((issue) => issue.title === write.title &&
        parseMarkers(issue.body ?? '').some((marker) => marker.scan === write.scan && about.has((0,words/* repositoryKey */.Kq)(marker.repository)))) ?? null);
};
const create = async (github, write) => {
    const { data } = await github.request('POST /repos/{owner}/{repo}/issues', {
        ...splitName(write.repository),
        title: write.title,
        body: write.body,
        labels: write.labels,
    });
    return data;
};
/** Opens an issue, and never a second one because an answer was lost on the way. */
const issues_open = async (github, write, { sleep }) => {
    for (let tries = 1;; tries += 1) {
        try {
            return await create(github, write);
        }
        catch (error) {
            if (!isAmbiguous(error))
                throw error;
            await sleep(LOOK_AFTER_MS);
            const written = await findWritten(github, write);
            if (written)
                return written;
            if (tries === TRIES)
                throw error;
        }
    }
};
const sameText = (a, b) => (a ?? '').replaceAll('\r\n', '\n').trimEnd() === b.trimEnd();
/** Edits a rolling issue as it is now; null when a person has closed it meanwhile. */
const update = async (github, write, tries = 2) => {
    const at = { ...splitName(write.repository), issue_number: write.number };
    const route = '/repos/{owner}/{repo}/issues/{issue_number}';
    const { data: now } = await github.request(`GET ${route}`, at);
    if (now.state === 'closed')
        return null;
    if (now.title === write.title && sameText(now.body, write.body))
        return now;
    try {
        const { title, body } = write;
        return (await github.request(`PATCH ${route}`, { ...at, title, body })).data;
    }
    catch (error) {
        // The same text again does no harm, and reading first shows whether it arrived.
        if (isAmbiguous(error) && tries > 1)
            return update(github, write, tries - 1);
        throw error;
    }
};
const hasLabel = ({ labels = [] }, label) => labels.some((one) => (typeof one === 'string' ? one : (one.name ?? '')).toLowerCase() === label.toLowerCase());
/**
 * Writes the planned issues, one after the other: opens or edits, assigns nobody, closes nothing.
 * A repository that cannot take an issue stops no other; it is named in `errors` with what to do,
 * and nothing of it counts as told.
 */
const publishIssues = async (github, writes, options) => {
    const done = { issues: [], told: [], errors: [], notes: [] };
    const labelled = new Set();
    /** Refusals that hold for every further write to a repository; under '' for all of them. */
    const refused = new Map();
    const write = async (one) => {
        if (one.kind === 'update')
            return update(github, one);
        const key = (0,words/* repositoryKey */.Kq)(one.repository);
        if (!labelled.has(key)) {
            await ensureLabel(github, one.repository, one.domain);
            labelled.add(key);
        }
        return issues_open(github, one, options);
    };
    for (const one of writes) {
        const verb = one.kind === 'update' ? 'edit' : 'open';
        if (options.dryRun) {
            // A note is shown as text, where what keeps GitHub from linking would be seen.
            const title = (0,report_text/* plainText */.wh)(one.title);
            done.notes.push(`dry run: would ${verb} an issue in ${one.repository}: ${title}`);
            continue;
        }
        const key = (0,words/* repositoryKey */.Kq)(one.repository);
        const before = refused.get('') ?? refused.get(key);
        try {
            if (before !== undefined)
                throw before;
            const issue = await write(one);
            if (issue === null) {
                done.notes.push(`issue ${one.number} in ${one.repository} was closed meanwhile: not edited`);
                continue;
            }
            const { number, html_url: url, node_id: nodeId } = issue;
            done.issues.push({
                repository: one.repository,
                number,
                url,
                action: one.kind === 'update' ? 'updated' : 'opened',
            });
            const told = { repository: one.repository, number, url, nodeId };
            for (const tell of one.tells)
                done.told.push({ ...tell, issue: told });
            const missing = one.labels.filter((label) => !hasLabel(issue, label));
            if (missing.length > 0)
                done.notes.push(`${url} has no label ${missing.join(', ')}: the token may open issues there, but not label them`);
        }
        catch (error) {
            if (isFinal(error))
                refused.set('', error);
            else if (isOfRepository(error))
                refused.set(key, error);
            const where = one.about.length === 1 ? (one.about[0] ?? one.repository) : one.repository;
            done.errors.push({ where, ...explain(error, one.repository) });
        }
    }
    return done;
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/closed.js

const NOTHING = new Set();
/**
 * Asks which issues that told a change were closed by a person since: that accepts the change. One
 * call for 100 issues, and none where no change is open.
 */
const readClosed = async (github, states) => {
    const issueOf = (finding) => finding.baseline ? finding.told?.issue?.nodeId : undefined;
    const ids = states.flatMap((state) => state.open.flatMap((finding) => issueOf(finding) ?? []));
    if (!github || ids.length === 0)
        return () => NOTHING;
    const closed = await closedByPeople(github, ids);
    return (state) => new Set(state?.open.flatMap((finding) => closed.has(issueOf(finding) ?? '') ? [finding.fingerprint] : []));
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/newer-states.js

const newer_states_isOf = ({ path, id }, { name, id: own }, domain) => path === (0,ledger_state/* statePath */.BQ)(name, domain) || (id !== undefined && id === own);
const inWords = ({ path, version }, ledger) => `not scanned: ${path} of the ledger (${ledger}) is of version ${version}, and this drift-toolkit understands version 1. A newer drift-toolkit wrote it: use that one, or a newer, in every job that shares the ledger. The file was left as it is`;
/**
 * Takes repositories out of the work of which a later drift-toolkit wrote the state: to scan them
 * would tell everything anew and write over what is known. Each is an error of the run.
 */
const leaveNewer = (list, newer, domain, ledger) => {
    const mine = newer.filter(({ path }) => path.endsWith(`/${domain}.json`));
    if (mine.length === 0)
        return list;
    const found = new Map(list.work.flatMap((work) => {
        const state = mine.find((one) => newer_states_isOf(one, work.repository, domain));
        return state ? [[work, state]] : [];
    }));
    const others = mine.filter((one) => ![...found.values()].includes(one));
    return {
        ...list,
        work: list.work.filter((work) => !found.has(work)),
        errors: [
            ...list.errors,
            ...[...found].map(([{ repository }, state]) => ({
                where: repository.name,
                reason: inWords(state, ledger),
            })),
        ],
        notes: [
            ...list.notes,
            ...others.map((state) => `${state.name ?? state.path}: ${inWords(state, ledger)}`),
        ],
    };
};

// EXTERNAL MODULE: ./packages/core/lib/scan/organization.js
var scan_organization = __webpack_require__(5027);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/rulesets.js
var github_rulesets = __webpack_require__(2632);
;// CONCATENATED MODULE: ./packages/core/lib/scan/registries.js


/**
 * Rulesets of registries on GitHub: each registry is read once a run, whoever asks and however
 * often. Those inside a repository are for whoever reads that repository.
 */
const registryReader = (github) => {
    const seen = new Map();
    return async (reference, name) => {
        if (reference.kind === 'local')
            return { missing: true };
        const { owner, repo, ref, path } = reference;
        if (!github) {
            return (0,model/* unknown */.L5)(`the registry github:${owner}/${repo} is not read by a scan without network; give --token to have it read`);
        }
        const key = JSON.stringify([owner.toLowerCase(), repo.toLowerCase(), ref, path]);
        const registry = seen.get(key) ?? (0,github_rulesets/* readRulesets */.b)(github, reference);
        seen.set(key, registry);
        const rulesets = await registry;
        if (!rulesets.known)
            return rulesets;
        const text = rulesets.value.get(name);
        if (text === undefined)
            return { missing: true };
        if (text === null)
            return { missing: true, why: 'it is a binary file, or too large to be read' };
        return (0,model/* known */.eO)(text);
    };
};

// EXTERNAL MODULE: ./packages/core/lib/scan/remote.js + 3 modules
var remote = __webpack_require__(4598);
// EXTERNAL MODULE: ./packages/core/lib/scan/unreadable.js
var unreadable = __webpack_require__(1447);
// EXTERNAL MODULE: ./packages/core/lib/scan/work.js
var scan_work = __webpack_require__(2849);
;// CONCATENATED MODULE: ./packages/core/lib/scan/scan.js














/** `20261121T020000Z-1f2e3d4c`: sorts by time, and no two shards share one. */
const scanId = (now) => `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
const scopeOf = ({ target, shard, all, since }, list) => ({
    kind: target.kind,
    name: target.kind === 'organization'
        ? target.login
        : target.kind === 'repository'
            ? target.name
            : (list.work[0]?.repository.name ?? 'repository'),
    ...(target.kind === 'organization' && target.repositories.length > 0
        ? { repositories: target.repositories }
        : {}),
    ...(shard ? { shard: `${shard.index}/${shard.of}` } : {}),
    all,
    since,
});
/**
 * One domain of a clone, a repository or an organization: which repositories, what is true there,
 * and how it compares with what was declared. Reads only; one repository that fails stops no other.
 * @throws GitHubError, NotARepositoryError, GitError when the scan as a whole cannot be run
 */
const scanDomain = async (domain, options, ports) => {
    const { clock, log } = ports;
    const started = new Date(clock.now()).toISOString();
    const id = scanId(new Date(started));
    const known = ports.ledger ? await ports.ledger.read(domain.id) : new Map();
    const [organization, found, brought] = await Promise.all([
        (0,scan_organization/* readOrganization */.wu)(options, ports),
        domain.findWork(options, ports, known, started),
        ports.brought ?? scan_brought/* NOTHING_BROUGHT */.m,
    ]);
    const list = leaveNewer(found, ports.ledger?.newer() ?? [], domain.id, ports.ledger?.description ?? '');
    // Before the work: what it will not be able to see.
    for (const note of list.notes)
        log.warn(note);
    const closed = await readClosed(ports.github, [
        ...list.work.flatMap((w) => w.state ?? []),
        ...list.unmoved,
    ]);
    const states = new Map();
    const reports = [];
    const errors = [...list.errors];
    const left = [];
    const limit = (0,p_limit/* default */.A)(options.concurrency);
    const context = {
        organization,
        readRegistry: registryReader(ports.github),
        closed,
        brought,
        scan: id,
        started,
        log,
        options,
        ports,
    };
    const one = async (work) => {
        const { name } = work.repository;
        if (clock.now() >= options.deadline) {
            left.push(name);
            const base = (0,unreadable/* awaiting */.V)(domain.id, work, id);
            if (base)
                states.set(name.toLowerCase(), base);
            return;
        }
        const looked = await domain.look(work, context);
        if (looked.isStranger && options.target.kind === 'organization') {
            (0,scan_work/* passOver */.W)(list, remote/* NOT_IN */.C4, name);
            return;
        }
        reports.push(looked.report);
        errors.push(...looked.errors);
        if (looked.next)
            states.set(name.toLowerCase(), looked.next);
        ports.progress?.(reports.length, list.work.length);
    };
    await Promise.all(list.work.map((work) => limit(() => one(work))));
    const looked = reports.length;
    for (const state of list.unmoved) {
        const { state: next, accepted } = (0,reconcile/* accept */.Ju)(state, closed(state), started);
        if (next.open.length === 0 && accepted.length === 0)
            continue;
        const { name } = state.repository;
        const carried = carry(next, accepted, (0,scan_organization/* policyFor */.KV)(organization, name, null), started);
        reports.push(carried.report);
        if (accepted.length > 0 || carried.state !== next)
            states.set(name.toLowerCase(), carried.state);
    }
    const outOfTime = ports.github?.usage.outOfTime === true;
    const cut = [
        ...leftErrors(left),
        ...(outOfTime && errors.length === 0 ? [hiddenError(list, options)] : []),
    ];
    const notes = [...organization.notes, ...list.notes, ...brought.notes, ...leftNote(left)];
    return {
        domain: domain.id,
        checks: [...domain.checks, ...brought.checks(domain.id)],
        report: (0,report/* assembleReport */.xr)({
            toolVersion: version/* version */.r,
            scan: {
                id,
                domains: [domain.id],
                scope: scopeOf(options, list),
                started,
                finished: new Date(clock.now()).toISOString(),
                dryRun: options.dryRun,
            },
            repositories: reports,
            unchanged: list.unmoved.length,
            passedOver: passedOver(list),
            errors: [...errors, ...cut],
            notes,
            issues: [],
            api: apiUsage(ports, domain.requests?.()),
        }),
        looked,
        cutShort: left.length > 0 || outOfTime,
        states,
        known,
        reportOnly: list.reportOnly,
    };
};
const leftNote = ({ length }) => length === 0
    ? []
    : [`the deadline came before ${length} ${length === 1 ? 'repository' : 'repositories'}`];
/** Not to have looked is no good news, whatever was in the way: as where a limit came first. */
const leftErrors = (left) => left.map((where) => ({
    where,
    reason: 'not looked at before the deadline; it comes first the next time',
}));
/** What a limit hid is unknown in each repository; that it was a limit is trouble of the run. */
const hiddenError = (list, options) => ({
    where: scopeOf(options, list).name,
    reason: 'a limit of GitHub came before everything could be seen, and waiting for it would have passed the deadline: what is missing is unknown',
});
/** Names are for people who look for theirs: the first few, the rest as a number. */
const scan_MAX_NAMES = 20;
const passedOver = ({ passedOver: byReason }) => [...byReason].map(([reason, names]) => ({
    reason,
    count: names.length,
    names: names.slice(0, scan_MAX_NAMES),
}));
/** What the run has cost so far; `elsewhere`: requests by where, other than GitHub. */
const apiUsage = ({ github, issues }, elsewhere = {}) => {
    const usage = github?.usage ?? issues?.usage;
    return {
        requests: { rest: usage?.rest ?? 0, graphql: usage?.graphql ?? 0, ...elsewhere },
        points: usage?.points ?? 0,
        waitedSeconds: Math.round(usage?.waitedSeconds ?? 0),
    };
};

// EXTERNAL MODULE: ./packages/core/lib/collect/github/inventory.js
var inventory = __webpack_require__(4999);
// EXTERNAL MODULE: ./packages/core/lib/standards/own-affairs.js
var own_affairs = __webpack_require__(5104);
// EXTERNAL MODULE: ./packages/core/lib/report/hide-accounts.js
var hide_accounts = __webpack_require__(8126);
;// CONCATENATED MODULE: ./packages/core/lib/report/exempt-hint.js





const MOST = 5;
const DAYS = 90;
/** A TOML basic string: https://toml.io/en/v1.1.0#string */
const tomlString = (text) => JSON.stringify(text.toWellFormed()).replaceAll('\u007f', '\\u007f');
/** `subject` and `file` of an exemption are globs: what is one in the finding's own is taken literally. */
const literalGlob = (subject) => subject
    .replace(/[\\*?[{]/g, '\\$&')
    // An account that is not shown is not known by what is shown of it.
    .replace(hide_accounts/* HIDDEN_ACCOUNT */.h4, (hidden) => `*${hidden.slice(1)}`);
const snippet = ({ check, finding }, team, expires) => [
    '[[drift.exempt]]',
    `check = ${tomlString(check)}`,
    // A finding about a file as a whole has the file as its subject.
    ...(finding.file === undefined || finding.file === finding.subject
        ? []
        : [`file = ${tomlString(literalGlob(finding.file))}`]),
    `subject = ${tomlString(literalGlob(finding.subject))}`,
    'reason = "why this is acceptable"',
    `owner = ${tomlString(team ?? 'who answers for it')}`,
    `expires = ${expires}`,
].join('\n');
/**
 * How to accept findings on purpose: the `[[drift.exempt]]` tables to paste, for the first few, with
 * an end 90 days from now. Those that only the organization may exempt are left out.
 * @param now ISO 8601
 */
const exemptHint = (all, { team }, now, room) => {
    const found = all.filter(({ check, finding }) => !(0,own_affairs/* isOrganizationsToDecide */._)(check, finding));
    const start = new Date(now).getTime();
    if (found.length === 0 || Number.isNaN(start))
        return '';
    const expires = (0,words/* day */.vd)(new Date(start + DAYS * time/* DAY */.d).toISOString());
    const snippets = [];
    let left = room - 400;
    for (const one of found.slice(0, MOST)) {
        const text = snippet(one, team, expires);
        left -= text.length + 2;
        if (left < 0)
            break;
        snippets.push(text);
    }
    if (snippets.length === 0)
        return '';
    const others = all.length > found.length
        ? ' What is not shown here only your organization can exempt, in drift-config.'
        : snippets.length < found.length
            ? ' The other findings are accepted in the same way.'
            : '';
    return `<details><summary>Accept it instead</summary>\n\nPut this into \`check.toml\`, with a reason, an owner and a date. It stays in reports, marked; when the date has passed it is told again. Your organization may limit what a repository can exempt by itself.${others}\n\n${(0,report_text/* fence */.EU)(snippets.join('\n\n'), 'toml')}\n\n</details>`;
};

// EXTERNAL MODULE: ./packages/core/lib/report/finding-markdown.js + 2 modules
var finding_markdown = __webpack_require__(6862);
// EXTERNAL MODULE: ./packages/core/lib/report/finding-words.js
var finding_words = __webpack_require__(3012);
// EXTERNAL MODULE: ./packages/core/lib/report/fit.js
var fit = __webpack_require__(8794);
// EXTERNAL MODULE: ./packages/core/lib/report/infra-table.js
var infra_table = __webpack_require__(7514);
// EXTERNAL MODULE: ./packages/core/lib/report/infra-unknowns.js
var infra_unknowns = __webpack_require__(8099);
// EXTERNAL MODULE: ./packages/core/lib/report/finding-place.js
var finding_place = __webpack_require__(8958);
;// CONCATENATED MODULE: ./packages/core/lib/report/issue-by-check.js







/** More rows than this are not read. */
const MOST_ROWS = 50;
const MOST_FIXES = 10;
/** The part of a section that its list of what to do may take. */
const FIXES_SHARE = 0.4;
/** Less room than this holds no rows. */
const LEAST = 200;
const valueCell = (value) => {
    if (value === undefined)
        return '–';
    return value.isText ? (0,report_text/* tableCell */.xR)(value.words, 160) : (0,report_text/* codeCell */.MZ)((0,words/* shortShas */.Qg)(value.words), 120);
};
/** The setting by its key, where the title does not name it. */
const subjectOf = (finding) => {
    const subject = (0,words/* shortShas */.Qg)(finding.subject);
    return finding.setAt === undefined ||
        finding.subject === finding.file ||
        (0,finding_words/* titleWords */.id)(finding)
            .split(/[\s,:;()"'“”‘’]+/)
            .includes(subject)
        ? ''
        : `${(0,report_text/* codeCell */.MZ)(subject, 80)}: `;
};
const row = ({ finding }, { place, scanned }) => {
    const { severity, state } = finding;
    const again = (0,finding_words/* againOf */.KJ)(finding, scanned);
    const since = state === 'new' || state === undefined ? '' : (0,words/* day */.vd)(finding.since);
    const { expected, actual } = (0,finding_words/* sidesOf */.Mm)(finding);
    const title = (0,report_text/* plain */.pj)((0,finding_words/* titleWords */.id)(finding), 200);
    return `| ${[
        `${(0,words/* symbol */.HR)(severity)} ${severity}${again === null ? '' : `, ${finding_words/* AGAIN */.jM[again]}`}`,
        `${subjectOf(finding)}${title}${since && ` (since ${since})`}`,
        valueCell(expected),
        valueCell(actual),
        (0,finding_place/* whereCell */.G6)(finding, place),
    ].join(' | ')} |`;
};
/** What the last column of a table tells. */
const whereHead = (found) => {
    if (found.every(({ finding }) => (0,finding_words/* isEvent */.xH)(finding)))
        return 'Where it happened';
    return found.every(({ finding }) => finding.setAt !== undefined) ? 'Where it is set' : 'Where';
};
/** Each distinct way to mend it, once. */
const fixes = (found, room) => {
    const all = [...new Set(found.flatMap(({ finding }) => finding.fix ?? []))];
    const [only] = all;
    if (only === undefined)
        return '';
    if (all.length === 1)
        return `**What to do:** ${(0,words/* sentence */.em)((0,report_text/* plain */.pj)(only, 600))}`;
    const lines = all.slice(0, MOST_FIXES).map((fix) => `- ${(0,words/* sentence */.em)((0,report_text/* plain */.pj)(fix, 400))}`);
    const left = all.length - lines.length;
    if (left > 0)
        lines.push(`- … and ${(0,words/* count */.U9)(left, 'more way', 'more ways')} to mend a row`);
    return `**What to do:**\n\n${(0,fit/* fitLines */.RV)(lines, room).join('\n')}`;
};
/** As many rows as there is room for, and one that counts the rest. */
const rows = (found, room, context) => {
    const more = (left) => `| … | ${left.toLocaleString('en-US')} more${context.rest} | | | |`;
    const first = found.slice(0, MOST_ROWS).map((one) => row(one, context));
    return (0,fit/* fitLines */.RV)(first, room, more, found.length);
};
/** What is said of one check, as far as there is room; '' where there is none for a table. */
const section = (found, room, context) => {
    const id = found[0]?.check ?? '';
    const about = context.checks.find((check) => check.id === id);
    const name = (0,words/* checkName */.I3)(id);
    const heading = about === undefined
        ? (0,report_text/* inlineCode */.ti)(id, 120)
        : (0,report_text/* plain */.pj)(name.charAt(0).toUpperCase() + name.slice(1), 120);
    const start = [
        `${'#'.repeat(context.level)} ${heading}`,
        // The title says how it should be: as a heading it would say that it is so.
        ...(about === undefined
            ? []
            : [`**How it should be:** ${(0,words/* sentence */.em)((0,report_text/* plain */.pj)(about.title, 200))} ${(0,report_text/* plain */.pj)(about.why, 600)}`]),
    ].join('\n\n');
    const what = fixes(found, room * FIXES_SHARE);
    const head = `| Severity | What | Expected | Actual | ${whereHead(found)} |\n| --- | --- | --- | --- | --- |`;
    const left = room - start.length - what.length - head.length - 6;
    if (left < LEAST)
        return '';
    const table = [head, ...rows(found, left, context)].join('\n');
    return [start, table, what].filter(Boolean).join('\n\n');
};
/** The most that each may take of a room: who needs less gets it all, the others share evenly. */
const share = (needs, room) => {
    let left = room;
    for (const [at, need] of needs.toSorted((a, b) => a - b).entries()) {
        const even = left / (needs.length - at);
        if (need > even)
            return even;
        left -= need;
    }
    return Number.POSITIVE_INFINITY;
};
/**
 * Findings by the check that found them: the one with the gravest finding first, then the one with
 * more of them, then with more in all.
 * @param found gravest first
 */
const groupsOf = (found) => {
    const groups = [...Map.groupBy(found, ({ check }) => check)].map(([check, group]) => {
        const gravest = group[0]?.finding.severity ?? 'info';
        const number = group.filter(({ finding }) => finding.severity === gravest).length;
        return { check, group, gravest, number };
    });
    return groups
        .sort((a, b) => (0,model/* compareSeverity */.zK)(a.gravest, b.gravest) ||
        b.number - a.number ||
        b.group.length - a.group.length ||
        (0,report/* compareText */.n6)(a.check, b.check))
        .map(({ group }) => group);
};
/**
 * Findings by check, each with its title, why it matters, a table of what was expected and what is
 * there, and what to do; the check with the gravest finding first. What finds no room is counted.
 * @param found gravest first
 * @param room in UTF-16 units
 * @returns blocks, to be joined with an empty line
 */
const byCheck = (found, room, context) => {
    const groups = groupsOf(found);
    const full = groups.map((group) => section(group, Number.POSITIVE_INFINITY, context));
    const needs = full.map((text) => text.length + 2);
    const rest = (left) => `… and ${(0,words/* count */.U9)(left, 'violation')} more${context.rest}`;
    const most = share(needs, room - rest(found.length).length - 2);
    const said = groups.map((group, at) => (needs[at] ?? 0) <= most ? (full[at] ?? '') : section(group, most - 2, context));
    const unsaid = groups.filter((_, at) => said[at] === '').flat().length;
    return [...said.filter(Boolean), ...(unsaid > 0 ? [rest(unsaid)] : [])];
};

// EXTERNAL MODULE: ./packages/core/lib/model/commit.js
var model_commit = __webpack_require__(644);
// EXTERNAL MODULE: ./packages/core/lib/report/not-checked.js
var not_checked = __webpack_require__(4828);
// EXTERNAL MODULE: ./packages/core/lib/report/unknowns.js
var unknowns = __webpack_require__(7130);
;// CONCATENATED MODULE: ./packages/core/lib/report/issue-parts.js











const TITLE_LIMIT = 200;
const elsewhere = ({ repository, target }) => (0,words/* repositoryKey */.Kq)(repository.name) !== (0,words/* repositoryKey */.Kq)(target);
/** `3 violations, 1 high: branch protection, labels`: how many, how grave, of what. */
const violations = (found, mode) => {
    const severities = found.map(({ finding }) => finding.severity);
    const gravest = (0,model/* worst */.QZ)(severities);
    const number = severities.filter((severity) => severity === gravest).length;
    const names = groupsOf(found).map(([first]) => (0,words/* checkName */.I3)(first?.check ?? ''));
    const more = names.length > 3 ? `, and ${(0,words/* count */.U9)(names.length - 3, 'more check')}` : '';
    const amount = number === found.length && number > 1 ? 'all' : number.toLocaleString('en-US');
    return `${(0,words/* count */.U9)(found.length, mode === 'rolling' ? 'open violation' : 'violation')}, ${amount} ${gravest}: ${names.slice(0, 3).join(', ')}${more}`;
};
const MOST_ENVIRONMENTS = 3;
/** `3 differences in prod, 1 critical: web-sg is open to the whole internet` */
const differences = (found, mode) => {
    const severities = found.map(({ finding }) => finding.severity);
    const gravest = (0,model/* worst */.QZ)(severities);
    const number = severities.filter((severity) => severity === gravest).length;
    const names = [...new Set(found.flatMap(({ finding }) => finding.resource?.environment ?? []))];
    const shown = names.slice(0, MOST_ENVIRONMENTS);
    const more = names.length - shown.length;
    const last = more > 0 ? `${more} more` : shown.length > 1 ? shown.pop() : undefined;
    const where = [shown.join(', '), last].filter(Boolean).join(' and ');
    const what = (0,words/* count */.U9)(found.length, mode === 'rolling' ? 'open difference' : 'difference');
    const amount = number === found.length && number > 1 ? 'all' : number.toLocaleString('en-US');
    const [first] = found;
    return `${what}${where && ` in ${where}`}, ${amount} ${gravest}${first ? `: ${(0,finding_words/* titleWords */.id)(first.finding)}` : ''}`;
};
const titleOf = (content) => {
    const { domain, repository, mode, news, still } = content;
    const open = [...news, ...still];
    const about = elsewhere(content) ? (0,report_text/* titleText */.Qw)(repository.name, 80) : '';
    const prefix = `[drift:${domain}] ${about && `${about}: `}`;
    const [first] = news.length > 0 ? news : open;
    if (!first)
        return `${prefix}nothing is open`;
    if (domain === 'process' && (mode === 'rolling' || news.length > 1))
        return (prefix +
            (0,report_text/* titleText */.Qw)(violations(mode === 'rolling' ? open : news, mode), TITLE_LIMIT - prefix.length));
    if (domain === 'infra' && (mode === 'rolling' || news.length > 1))
        return (prefix +
            (0,report_text/* titleText */.Qw)(differences(mode === 'rolling' ? open : news, mode), TITLE_LIMIT - prefix.length));
    if (mode === 'rolling')
        return `${prefix}${(0,words/* count */.U9)(open.length, 'open finding')}, worst ${(0,model/* worst */.QZ)(open.map(({ finding }) => finding.severity))}`;
    const rest = news.length > 1 ? `, and ${(news.length - 1).toLocaleString('en-US')} more` : '';
    const suffix = ` (${first.finding.severity})${rest}`;
    return (prefix +
        (0,report_text/* titleText */.Qw)((0,finding_words/* titleWords */.id)(first.finding), TITLE_LIMIT - prefix.length - suffix.length) +
        suffix);
};
/** What a domain's findings are to who reads of them. */
const NOUNS = { process: 'violation', infra: 'difference' };
const noun = ({ domain }) => NOUNS[domain] ?? 'finding';
const states = (content) => {
    const { news, scan } = content;
    const groups = Map.groupBy(news, ({ finding }) => (0,finding_words/* againOf */.KJ)(finding, scan.time));
    const fresh = groups.get(null)?.length ?? 0;
    if (fresh === news.length)
        return (0,words/* count */.U9)(fresh, `new ${noun(content)}`);
    const again = Object.entries(finding_words/* AGAIN */.jM).map(([key, words]) => {
        const number = groups.get(key)?.length ?? 0;
        return number > 0 && `${number} ${words}`;
    });
    return [fresh > 0 && `${fresh} new`, ...again].filter(Boolean).join(', ');
};
/** What happened, how grave, where; then compared with what. */
const lead = (content) => {
    const { repository, mode, news, still } = content;
    const open = [...news, ...still];
    const name = (0,report_text/* codeLink */.U1)(repository.name, repository.url);
    const grades = (0,words/* bySeverity */.Np)((0,report/* countBySeverity */.Ot)(open.map(({ finding }) => finding)));
    const what = open.length === 0
        ? `**Nothing is open** in ${name} any more; this issue can be closed.`
        : mode === 'rolling'
            ? `**${(0,words/* count */.U9)(open.length, `open ${noun(content)}`)}** in ${name}: ${grades}.`
            : `**${states(content)}** in ${name}: ${grades}.`;
    const traits = [
        repository.tier && `Tier ${repository.tier}`,
        repository.status && `status ${repository.status}`,
        repository.team && `team ${(0,report_text/* inlineCode */.ti)(repository.team, 60)}`,
    ].filter(Boolean);
    const context = [compared(content), traits.length > 0 && `${traits.join(', ')}.`];
    return [what, context.filter(Boolean).join(' ')].filter(Boolean).join('\n\n');
};
const compared = ({ repository: { commit, base, url }, domain }) => {
    const at = (oid) => (0,report_text/* codeLink */.U1)((0,model_commit/* shortId */.m)(oid), url && `${url}/commit/${encodeURIComponent(oid)}`);
    if (commit === null)
        return '';
    // Accounts are as they are, whatever was committed since.
    if (domain === 'infra')
        return `Declared at ${at(commit)}.`;
    if (base === null || base === commit)
        return `Seen at ${at(commit)}.`;
    const range = `${encodeURIComponent(base)}...${encodeURIComponent(commit)}`;
    // Settings are as they are; only commits and pull requests are counted from somewhere.
    const since = domain === 'process' ? 'commits and pull requests since' : 'compared with';
    return `Seen at ${at(commit)}, ${since} ${at(base)}${url === undefined ? '' : ` (${(0,report_text/* link */.nf)('all changes between', `${url}/compare/${range}`)})`}.`;
};
const issue_parts_unknowns = ({ results }, room) => {
    const lines = (0,unknowns/* unseenGroups */.z)(results).map((unseen) => {
        const code = (name) => (0,report_text/* inlineCode */.ti)(name, 80);
        const needs = unseen.permissions.map(code).join(', ');
        return `- ${(0,unknowns/* unseenBy */.E)(unseen, code)}: ${(0,report_text/* plain */.pj)(unseen.message)}${needs && ` (needs ${needs})`}`;
    });
    return (0,not_checked/* notChecked */.l)(lines, room);
};
/** What nobody has to act on: stricter settings, mere changes, exempted findings. */
const asides = ({ repository }, room) => {
    const lines = (0,report/* findingsOf */.WX)(repository)
        .filter(({ finding }) => !(0,report/* isOpen */.nT)(finding))
        .map((found) => {
        const { exempted, direction } = found.finding;
        const why = exempted ? ` (exempted until ${(0,report_text/* plain */.pj)(exempted.expires, 20)})` : '';
        return (0,finding_markdown/* findingLine */.m)(found, repository) + (why || (direction ? ` (${direction})` : ''));
    });
    return lines.length === 0
        ? ''
        : `<details><summary>Seen too, nothing to do: ${lines.length}</summary>\n\n${(0,fit/* fitLines */.RV)(lines, room).join('\n')}\n\n</details>`;
};
const resolved = ({ repository }, room) => repository.resolved.length === 0
    ? ''
    : `## Resolved\n\n${(0,fit/* fitLines */.RV)(repository.resolved.map(({ title, why }) => `- ${(0,report_text/* plain */.pj)(title, 120)} (${(0,report_text/* plain */.pj)(why, 120)})`), room).join('\n')}`;
/** What it means that a person closes it, for the domains in which it means something. */
const CLOSING = {
    code: 'Closing it accepts the changes listed here',
    infra: 'Closing it accepts nothing: a difference counts as open until it is mended, declared or exempted',
    process: 'Closing it accepts what happened (a commit, a merge, a bypass); a setting counts as open until it is mended or exempted',
};
const footer = ({ domain, mode, scan }) => {
    const tool = `${(0,report_text/* link */.nf)('drift-toolkit', scan.toolUrl)} ${(0,report_text/* plain */.pj)(scan.toolVersion, 40)}`;
    const run = scan.runUrl ? `, ${(0,report_text/* link */.nf)('run and full report', scan.runUrl)}` : '';
    const how = mode === 'rolling'
        ? 'This issue is edited in place when something changes'
        : 'What is still there in the next scan is not told again, unless it gets worse or comes back';
    return `---\n<sub>Opened by ${tool}, scan ${(0,report_text/* inlineCode */.ti)(scan.id, 60)} at ${(0,words/* moment */.n$)(scan.time)}${run}. ${how}. ${CLOSING[domain] ?? 'Close it when it is dealt with'}; drift-toolkit never closes an issue itself.</sub>`;
};

;// CONCATENATED MODULE: ./packages/core/lib/report/issue.js











/**
 * GitHub takes 65,536 characters (https://docs.github.com/en/rest/issues/issues, "body is too long").
 * At 60,000 UTF-16 units a body stays below that however it is counted.
 */
const BODY_LIMIT = 60_000;
/** More than this many findings in full are not read. */
const FULL_BLOCKS = 20;
/** Findings, each at the lengths there is room to choose from; no diff is shown twice. */
const sayables = (found, { repository, scan }, seen) => found.map((one) => {
    const { diff } = one.finding;
    const fresh = diff !== undefined && !seen.has(diff);
    if (diff !== undefined)
        seen.add(diff);
    return {
        line: (0,finding_markdown/* findingLine */.m)(one, repository),
        blocks: () => (fresh ? [true, false] : [false]).map((shown) => (0,finding_markdown/* findingBlock */.n)(one, repository, { level: 3, diff: shown, scanned: scan.time })),
    };
});
/** Changes one by one, with their diffs; violations of a process as a table for each check. */
const sayer = (content) => {
    const { repository, domain, mode, scan, checks = [] } = content;
    const rest = scan.runUrl ? `, in ${(0,report_text/* link */.nf)('the report of this run', scan.runUrl)}` : '';
    if (domain === 'process') {
        const level = mode === 'rolling' ? 3 : 2;
        return (found, room) => byCheck(found, room, { place: repository, scanned: scan.time, level, checks, rest });
    }
    const seen = new Set();
    return (found, room, most) => (0,fit/* fitBlocks */.U8)(sayables(found, content, seen), room, most, rest);
};
const says = (content, room) => {
    const { repository, mode, news, still, scan } = content;
    const tail = [
        content.domain === 'infra'
            ? (0,infra_unknowns/* infraUnknowns */.a)(repository, room * 0.15)
            : issue_parts_unknowns(repository, room * 0.08),
        asides(content, room * 0.08),
        // What happened is accepted by closing the issue.
        exemptHint([...news, ...still].filter(({ finding }) => !(0,finding_words/* isEvent */.xH)(finding)), repository, scan.time, room * 0.1),
    ].filter(Boolean);
    const ends = mode === 'rolling' ? resolved(content, room * 0.06) : '';
    const table = content.domain === 'infra' ? (0,infra_table/* coverageMarkdown */.w)(repository, room * 0.2) : '';
    const start = [lead(content), table].filter(Boolean).join('\n\n');
    const used = [start, ends, ...tail].reduce((sum, part) => sum + part.length + 2, 0);
    const left = room - used - 60;
    const say = sayer(content);
    // Neither section may push the other out: each is sure of what its share of the findings is.
    const share = still.length === 0 ? left : left * Math.max(0.3, news.length / (news.length + still.length));
    const newBlocks = news.length === 0 ? [] : say(news, Math.min(share, left * 0.9), FULL_BLOCKS);
    const spent = newBlocks.reduce((sum, block) => sum + block.length + 2, 0);
    const stillBlocks = still.length === 0 ? [] : say(still, left - spent, Math.max(0, FULL_BLOCKS - news.length));
    const section = (heading, blocks) => mode === 'rolling' && blocks.length > 0 ? [heading, ...blocks] : blocks;
    return [
        start,
        ...section('## New', newBlocks),
        ...section('## Still open', stillBlocks),
        ends,
        ...tail,
    ]
        .filter(Boolean)
        .join('\n\n');
};
/**
 * Digest of what a reader can act on: the findings and where they stand, what is unknown, what is
 * gone. Not the scan, its time, or a commit that changed nothing of it.
 */
const contentDigest = ({ repository, news, still }) => (0,external_node_crypto_.createHash)('sha256')
    .update(JSON.stringify([
    [news, still].map((list) => list.map(({ finding: { evidence: _, since: __, issue: ___, ...rest } }) => rest)),
    repository.results
        .filter(({ status }) => status === 'unknown')
        .map(({ check, subject, message }) => [check, subject, message]),
    repository.resolved,
    [repository.name, repository.tier, repository.status, repository.team],
]))
    .digest('hex')
    .slice(0, 20);
/**
 * Title and body of the issue for one repository. The body is at most 60,000 UTF-16 units; what
 * finds no room in full is named in a line, then counted, with a link to the run's report. Nobody
 * is mentioned in it and nothing referenced, whatever the repository's texts say.
 */
const issueText = (content) => {
    const { repository, domain, mode, scan, news, still } = content;
    const told = [...news, ...still].map(({ finding }) => finding);
    const head = { repository: repository.name, domain, mode, scan: scan.id };
    const end = footer(content);
    // The marker first: what people were told must not be lost for want of room.
    const markerSize = markerComment({ ...head, content: '0'.repeat(20) }, told).length;
    const text = says(content, BODY_LIMIT - markerSize - end.length - 10);
    const title = titleOf(content);
    const digest = mode === 'rolling' ? contentDigest(content) : '';
    const marker = markerComment(mode === 'rolling' ? { ...head, content: digest } : head, told);
    return { title, body: `${text}\n\n${end}\n\n${marker}\n`, content: digest };
};

;// CONCATENATED MODULE: ./packages/core/lib/report/summary-issue.js







const MARKER_ROOM = 20_000;
const summary_issue_row = ({ repository, news }) => `| ${(0,report_text/* link */.nf)(repository.name, repository.url)} | ${(0,report_text/* tableCell */.xR)(repository.team ?? '')} | ${(0,words/* bySeverity */.Np)((0,report/* countBySeverity */.Ot)(news.map(({ finding }) => finding)))} |`;
/**
 * The one issue that stands for all that the brake held back, gravest first: named as far as there
 * is room, then counted, with a link to the run. Where no ledger remembers, its hidden markers do,
 * for the gravest hundred or so repositories.
 * @param untold gravest first
 * @param withheld how many more repositories there are whose names must not be shown here
 */
const summaryIssueText = (input) => {
    const { domain, scan, maxIssues, untold, withheld } = input;
    const markers = [];
    let room = MARKER_ROOM;
    for (const one of untold) {
        const marker = markerComment({ repository: one.repository.name, domain, mode: 'summary', scan: scan.id }, one.news.map(({ finding }) => finding), room);
        // A marker that had to leave some out would call them told.
        if (marker.length > room || marker.includes('"more":'))
            break;
        room -= marker.length + 1;
        markers.push(marker);
    }
    const repositories = untold.length + withheld;
    const all = untold.flatMap(({ news }) => news.map(({ finding }) => finding));
    const grades = (0,words/* bySeverity */.Np)((0,report/* countBySeverity */.Ot)(all));
    const title = `[drift:${domain}] ${(0,words/* count */.U9)(repositories, 'more repository', 'more repositories')} with findings${grades && `: ${grades}`}`;
    const run = scan.runUrl ? ` The ${(0,report_text/* link */.nf)('run', scan.runUrl)} has all of them.` : '';
    const rows = untold.map(summary_issue_row);
    const lines = untold.flatMap(({ repository, news }) => news
        .slice(0, 3)
        .map((found) => `${(0,finding_markdown/* findingLine */.m)(found, repository)} · ${(0,report_text/* inlineCode */.ti)(repository.name, 140)}`));
    const parts = [
        `**${(0,words/* count */.U9)(repositories, 'repository', 'repositories')}** got no issue of their own in this scan: \`max-issues\` is ${maxIssues}.${run}`,
        withheld > 0 &&
            `${(0,words/* count */.U9)(withheld, 'repository', 'repositories')} among them are not named, because this repository is public and they are not.`,
        rows.length > 0 &&
            `| Repository | Team | Findings |\n| --- | --- | --- |\n${(0,fit/* fitLines */.RV)(rows, 12_000, (left) => `| … and ${(0,words/* count */.U9)(left, 'repository', 'repositories')} more | | |`).join('\n')}`,
        lines.length > 0 &&
            `### Gravest findings\n\n${(0,fit/* fitLines */.RV)(lines.slice(0, 50), 15_000).join('\n')}`,
        `---\n<sub>Opened by ${(0,report_text/* link */.nf)('drift-toolkit', scan.toolUrl)} ${(0,report_text/* plain */.pj)(scan.toolVersion, 40)}, scan ${(0,report_text/* inlineCode */.ti)(scan.id, 60)} at ${(0,words/* moment */.n$)(scan.time)}. drift-toolkit never closes an issue itself.</sub>`,
        markers.join('\n'),
    ];
    const body = `${parts.filter(Boolean).join('\n\n')}\n`;
    if (body.length > BODY_LIMIT)
        throw new RangeError(`a summary of ${body.length} characters`);
    return { title, body };
};

;// CONCATENATED MODULE: ./packages/core/lib/publish/plan.js


const issueLabel = (domain) => `drift:${domain}`;
/**
 * The repository in which a repository's findings are told, or null where there is none: a clone on
 * disk, or a public repository in a run that no repository stands for. Findings of public
 * repositories say how the organization guards itself, so they are not told in public by default.
 */
const issueTarget = ({ name, visibility }, { issueRepository, issuePublic, runRepository }) => {
    if (visibility === 'local')
        return null;
    if (issueRepository !== null)
        return issueRepository;
    return visibility === 'public' && !issuePublic ? (runRepository?.name ?? null) : name;
};
/** A shard's part of `max-issues`: together they are exactly as many. */
const issueShare = (max, shard) => shard === null ? max : Math.floor(max / shard.of) + (shard.index <= max % shard.of ? 1 : 0);
/** Repositories whose open issues have to be read before planning. */
const issuesToRead = (input) => {
    const { repositories, mode, rules, told } = input;
    if (mode === 'none' || (mode === 'scan' && told !== null))
        return [];
    const targets = repositories
        .filter((one) => (0,report/* openFindings */.lb)(one).length > 0 || (mode === 'rolling' && one.resolved.length > 0))
        .flatMap((one) => issueTarget(one, rules) ?? []);
    // A summary there may have told what its own repository does not know of.
    if (told === null && targets.length > 0 && rules.runRepository !== null)
        targets.push(rules.runRepository.name);
    return [...new Map(targets.map((name) => [(0,words/* repositoryKey */.Kq)(name), name])).values()];
};

;// CONCATENATED MODULE: ./packages/core/lib/publish/reconcile.js








const same = (a, b) => (0,words/* repositoryKey */.Kq)(a) === (0,words/* repositoryKey */.Kq)(b);
const severest = (a, b) => a === null ? b : b === null ? a : (0,model/* compareSeverity */.zK)(a, b) <= 0 ? a : b;
/** At which severity people know a finding of this repository: from the ledger, or from markers. */
const knownTo = ({ told, openIssues, domain, rules }, { name }, target) => {
    if (told !== null) {
        const known = told.get((0,words/* repositoryKey */.Kq)(name));
        return (fingerprint) => known?.get(fingerprint) ?? null;
    }
    // A marker speaks for a repository only where that repository's findings are told.
    const lookups = openIssues
        .filter((issue) => same(issue.repository, target) ||
        (rules.runRepository !== null && same(issue.repository, rules.runRepository.name)))
        .flatMap(({ markers }) => markers)
        .filter((marker) => marker.domain === domain && same(marker.repository, name))
        .map(toldBy);
    return (fingerprint) => lookups.reduce((at, lookup) => severest(at, lookup(fingerprint)), null);
};
/** Whether a finding is to be told: nobody knows it, it got worse, or the ledger saw it come back. */
const isNews = ({ finding }, known, hasLedger) => {
    if (hasLedger && (finding.state === 'worse' || finding.state === 'back'))
        return true;
    const at = known(finding.fingerprint);
    return at === null || (0,model/* compareSeverity */.zK)(finding.severity, at) < 0;
};
const byNeed = (a, b) => {
    const [first, second] = [a.news[0], b.news[0]];
    return ((first && second ? (0,model/* compareSeverity */.zK)(first.finding.severity, second.finding.severity) : 0) ||
        b.news.length - a.news.length ||
        (0,report/* compareText */.n6)(a.repository.name, b.repository.name));
};
const tellsOf = (repository, found) => found.map(({ finding: { fingerprint, severity } }) => ({
    repository: repository.name,
    fingerprint,
    severity,
}));
const writeFor = (input, mode, { repository, target, news, ...others }) => {
    const { domain, scan, checks = [] } = input;
    const still = mode === 'rolling' ? others.still : [];
    const content = { repository, domain, mode, scan, target, news, still, checks };
    const text = issueText(content);
    return {
        kind: 'open',
        repository: target,
        about: [repository.name],
        domain,
        scan: scan.id,
        title: text.title,
        body: text.body,
        labels: [issueLabel(domain)],
        tells: tellsOf(repository, [...news, ...still]),
        content: text.content,
    };
};
/** The rolling issue of a repository: of several the oldest, so that all runs agree on one. */
const rollingIssue = (input, { repository, target }) => input.openIssues
    .flatMap((issue) => {
    const marker = issue.markers.find((one) => one.mode === 'rolling' &&
        one.domain === input.domain &&
        same(one.repository, repository.name));
    return marker && same(issue.repository, target) ? [{ issue, marker }] : [];
})
    .sort((a, b) => a.issue.number - b.issue.number)[0];
const candidates = (input, notes) => {
    let homeless = 0;
    const found = input.repositories.flatMap((repository) => {
        const target = issueTarget(repository, input.rules);
        const open = (0,report/* openFindings */.lb)(repository);
        if (target === null) {
            if (repository.visibility !== 'local' && open.length > 0)
                homeless += 1;
            return [];
        }
        const known = knownTo(input, repository, target);
        const { news = [], still = [] } = Object.groupBy(open, (one) => isNews(one, known, input.told !== null) ? 'news' : 'still');
        return [{ repository, target, news, still }];
    });
    if (homeless > 0)
        notes.push(`${(0,words/* count */.U9)(homeless, 'public repository', 'public repositories')} with findings got no issue: name an issue-repository, or set issue-public to tell them in public`);
    return found;
};
/** What the brake holds back, as one issue in the repository that runs the workflow. */
const summaryWrite = (input, held, notes) => {
    const { rules, domain, scan, maxIssues } = input;
    const place = rules.runRepository;
    if (held.length === 0)
        return [];
    const named = place?.public ? held.filter((one) => one.repository.visibility === 'public') : held;
    notes.push(`max-issues (${maxIssues}) is reached: ${(0,words/* count */.U9)(held.length, 'repository', 'repositories')} got no issue of their own`);
    if (place === null || named.length === 0)
        return [];
    const { title, body } = summaryIssueText({
        domain,
        scan,
        maxIssues,
        untold: named,
        withheld: held.length - named.length,
    });
    return [
        {
            kind: 'summary',
            repository: place.name,
            about: named.map(({ repository }) => repository.name),
            domain,
            scan: scan.id,
            title,
            body,
            labels: [issueLabel(domain)],
            tells: named.flatMap((one) => tellsOf(one.repository, one.news)),
        },
    ];
};
/**
 * What to write so that people know what is new, worse or back, and are told nothing twice. Pure:
 * the same reports and the same memory give the same writes, gravest first. Exempted findings,
 * strengthenings and mere information never make an issue. Editing a rolling issue notifies nobody,
 * so only new issues count against `maxIssues`; past it one summary stands for the rest.
 */
const planIssues = (input) => {
    const notes = [];
    const { mode } = input;
    if (mode === 'none')
        return { writes: [], notes };
    const all = candidates(input, notes);
    const updates = [];
    const fresh = [];
    for (const one of all) {
        const rolling = mode === 'rolling' ? rollingIssue(input, one) : undefined;
        if (rolling) {
            const { content, ...write } = writeFor(input, 'rolling', one);
            if (content !== rolling.marker.content)
                updates.push({ ...write, kind: 'update', number: rolling.issue.number });
        }
        else if (one.news.length > 0)
            fresh.push(one);
    }
    fresh.sort(byNeed);
    const share = issueShare(input.maxIssues, input.shard);
    const opened = fresh.slice(0, share).map((one) => {
        const { content: _, ...write } = writeFor(input, mode, one);
        return write;
    });
    return {
        writes: [...opened, ...updates, ...summaryWrite(input, fresh.slice(share), notes)],
        notes,
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/told-state.js
/** The ledger's word on a repository: as of this scan, or as of the last one where it did not move. */
const told_state_stateOf = ({ states, known }, name) => states.get(name.toLowerCase()) ?? known.get(name.toLowerCase());
/** What people know by this domain, of this night or of earlier ones. */
const told_state_toldBy = (scanned) => new Map(scanned.report.repositories.map(({ name }) => {
    const { open = [] } = told_state_stateOf(scanned, name) ?? {};
    const told = open.flatMap(({ fingerprint, told }) => told ? [[fingerprint, told]] : []);
    return [name.toLowerCase(), new Map(told)];
}));
/** The same without the issues: repository → fingerprint → at which severity. */
const toldSoFar = (scanned) => new Map([...told_state_toldBy(scanned)].map(([name, told]) => [
    name,
    new Map([...told].map(([fingerprint, { severity }]) => [fingerprint, severity])),
]));
/** Writes into the ledger's next state, and into the report, who was told what and where. */
const rememberTold = (scanned, told) => {
    const byRepository = Map.groupBy(told, (t) => t.repository.toLowerCase());
    for (const [name, tells] of byRepository) {
        const byPrint = new Map(tells.map((t) => [t.fingerprint, t]));
        const state = told_state_stateOf(scanned, name);
        const open = state?.open.map((finding) => {
            const tell = byPrint.get(finding.fingerprint);
            return tell ? { ...finding, told: { severity: tell.severity, issue: tell.issue } } : finding;
        });
        if (state && open)
            scanned.states.set(name, { ...state, open });
        const report = scanned.report.repositories.find((r) => r.name.toLowerCase() === name);
        for (const finding of report?.results.flatMap((r) => r.findings) ?? []) {
            const tell = byPrint.get(finding.fingerprint);
            if (tell)
                finding.issue = tell.issue.url;
        }
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/tell.js









/** Where nobody is told by issue, the report is the telling. */
const toldByReport = ({ report, states }) => {
    for (const [name, state] of states) {
        const open = state.open.map((f) => ({ ...f, told: f.told ?? { severity: f.severity } }));
        states.set(name, { ...state, open });
    }
    return report;
};
/**
 * Whether the ledger can say what was told. An empty folder may be a new one, or one that did not
 * outlive the last job; then the markers in open issues say it.
 */
const hasMemory = ({ known }, { ledger }) => ledger !== null && (ledger.outlives || known.size > 0);
/** The repository that runs the workflow, for what is not told elsewhere. */
const homeOf = async ({ home }, { github }) => {
    if (home === null || !github)
        return null;
    try {
        const { name, visibility } = await (0,inventory/* readRepository */.Nu)(github, home);
        return { name, public: visibility === 'public' };
    }
    catch (error) {
        if (error instanceof types/* GitHubError */.y && error.status === 404)
            return null;
        throw error;
    }
};
const readIssues = async ({ issues }, domain, repositories, report) => {
    const found = [];
    for (const repository of repositories) {
        if (!issues)
            continue;
        try {
            found.push(...(await readOpenIssues(issues, repository, issueLabel(domain))));
        }
        catch (error) {
            if (!(error instanceof types/* GitHubError */.y))
                throw error;
            // Writing there will say what is wrong; without memory it can only repeat itself.
            report.notes.push(`the open issues of ${repository} could not be read: ${error.message}`);
        }
    }
    return found;
};
const newIn = ({ results }) => results.flatMap(({ findings }) => findings.filter(({ state }) => state === 'new'));
/** What of the news open issues know already. */
const tell_knownTo = (issues, { repositories, domain }) => issues.flatMap(({ repository: place, number, url, nodeId, markers }) => markers.flatMap((marker) => {
    const about = marker.repository.toLowerCase();
    const told = marker.domain === domain ? toldBy(marker) : () => null;
    return repositories
        .filter(({ name }) => name.toLowerCase() === about)
        .flatMap((repository) => newIn(repository).flatMap(({ fingerprint, severity }) => {
        const at = told(fingerprint);
        if (at === null || (0,model/* compareSeverity */.zK)(at, severity) > 0)
            return [];
        const issue = { repository: place, number, url, nodeId };
        return [{ repository: repository.name, fingerprint, severity: at, issue }];
    }));
}));
/**
 * A ledger that begins with this scan, often since the job may only write it now: nights before may have
 * told. Not where there is news of more repositories than get an issue at all.
 */
const isMemoryNew = ({ known, report }, { maxIssues }) => known.size === 0 && report.repositories.filter((one) => newIn(one).length > 0).length <= maxIssues;
/**
 * A job that is run again, or that has no memory yet, may have told and not been remembered, for its
 * ledger could not be written: then the markers of open issues know. Only where there is news they are
 * looked at.
 */
const rememberAttempts = async (scanned, input, ports) => {
    const repositories = input.repositories.filter((one) => newIn(one).length > 0);
    const places = issuesToRead({ ...input, repositories, told: null });
    const issues = await readIssues(ports, scanned.domain, places, scanned.report);
    rememberTold(scanned, tell_knownTo(issues, input));
    return { ...input, told: toldSoFar(scanned) };
};
/**
 * Tells people what is new, worse or back, in issues, and notes in the ledger's next state who was
 * told. A repository that cannot take an issue is an error of the run; its findings stay news.
 */
const tell = async (scanned, options, ports) => {
    const { report } = scanned;
    const writer = ports.issues ?? ports.github;
    if (options.issueMode === 'none' || !writer)
        return toldByReport(scanned);
    const hasFindings = report.repositories.some((r) => r.results.some((x) => x.findings.length > 0));
    const asLedgerSays = {
        repositories: report.repositories,
        domain: scanned.domain,
        checks: scanned.checks,
        mode: options.issueMode,
        scan: {
            id: report.scan.id,
            time: report.scan.started,
            toolVersion: version/* version */.r,
            ...(options.runUrl ? { runUrl: options.runUrl } : {}),
        },
        rules: {
            issueRepository: options.issueRepository,
            issuePublic: options.issuePublic,
            runRepository: hasFindings ? await homeOf(options, ports) : null,
        },
        told: hasMemory(scanned, ports) ? toldSoFar(scanned) : null,
        openIssues: [],
        maxIssues: options.maxIssues,
        shard: options.shard,
    };
    const writing = { ...ports, issues: writer };
    const isDoubtful = options.issueMode === 'scan' &&
        asLedgerSays.told !== null &&
        (options.isRerun === true || isMemoryNew(scanned, options));
    const input = isDoubtful ? await rememberAttempts(scanned, asLedgerSays, writing) : asLedgerSays;
    const openIssues = await readIssues(writing, scanned.domain, issuesToRead(input), report);
    const plan = planIssues({ ...input, openIssues });
    const published = await publishIssues(writer, plan.writes, {
        dryRun: options.dryRun,
        sleep: ports.clock.sleep,
    });
    rememberTold(scanned, published.told);
    const { rest: _, graphql: __, ...elsewhere } = report.api.requests;
    return {
        ...report,
        notes: [...report.notes, ...plan.notes, ...published.notes],
        errors: [...report.errors, ...published.errors],
        issues: published.issues,
        api: apiUsage(ports, elsewhere),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/told-elsewhere.js


const knows = (told, { fingerprint, severity }) => {
    const by = told?.get(fingerprint);
    return by && (0,model/* compareSeverity */.zK)(by.severity, severity) <= 0 ? by : undefined;
};
/**
 * Several domains ask whether a repository takes part and declares well, and mean the same finding by
 * one fingerprint: in one run it is told by the first of them, and the others know.
 */
const knowingOf = (scanned, elsewhere) => {
    if (elsewhere.size === 0)
        return scanned;
    const states = new Map(scanned.states);
    for (const [key, told] of elsewhere) {
        const state = told_state_stateOf({ ...scanned, states }, key);
        const isKnown = (finding) => !finding.told && knows(told, finding) !== undefined;
        if (!state?.open.some(isKnown))
            continue;
        const open = state.open.map((finding) => {
            const by = finding.told ? undefined : knows(told, finding);
            return by ? { ...finding, told: by } : finding;
        });
        states.set(key, { ...state, open });
    }
    const repositories = scanned.report.repositories.map((repository) => ({
        ...repository,
        results: repository.results.map((result) => ({
            ...result,
            findings: result.findings.map((finding) => {
                const by = knows(elsewhere.get(repository.name.toLowerCase()), finding);
                if (!by || finding.state === 'worse')
                    return finding;
                return { ...finding, state: 'open', ...(by.issue ? { issue: by.issue.url } : {}) };
            }),
        })),
    }));
    return { ...scanned, states, report: { ...scanned.report, repositories } };
};
/** Findings that people are to be told of, by repository. */
const told_elsewhere_newsIn = ({ report }) => new Map(report.repositories.flatMap(({ name, results }) => {
    const news = results.flatMap(({ findings }) => findings.filter((f) => f.state !== 'open'));
    return news.length > 0 ? [[name, news]] : [];
}));
/**
 * What jobs beside this one have told since it read the ledger, and jobs of other domains before that:
 * looked up right before telling, where there is news. It asks git, which costs no request. Two that tell
 * in the same seconds do not see each other: that is for the workflow's `concurrency`.
 */
const toldMeanwhile = async (scanned, { ledger }) => {
    const news = told_elsewhere_newsIn(scanned);
    if (!ledger || news.size === 0)
        return new Map();
    // Who cannot be asked will not be written either, which the run says then.
    const now = await ledger.readNow([...news.keys()]).catch(() => []);
    const told = new Map();
    for (const { repository, domain, scan, open } of now) {
        const key = repository.name.toLowerCase();
        const isOwn = domain === scanned.domain;
        if (isOwn && scan === scanned.known.get(key)?.scan)
            continue;
        // What is back or worse was told by another domain as it was before.
        const unheard = new Set(news
            .get(repository.name)
            ?.flatMap(({ fingerprint, state }) => (isOwn || state === 'new' ? [fingerprint] : [])));
        const heard = told.get(key) ?? new Map();
        for (const { fingerprint, told: by } of open) {
            // A report tells those who read it: of its own domain.
            if (by && (isOwn || by.issue) && unheard.has(fingerprint))
                heard.set(fingerprint, by);
        }
        told.set(key, heard);
    }
    return told;
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/run.js






/**
 * One whole run of one domain: look, tell, remember. The ledger is written last, with what was told,
 * and whether or not anybody could be; a dry run leaves no trace, so that it swallows no news.
 * A ledger that cannot be written is an error of the run, beside its report.
 * @throws what `scanDomain` throws
 */
const runDomain = async (domain, request, ports) => {
    try {
        return (await runOne(domain, request, ports, { told: new Map(), api: null })).ran;
    }
    finally {
        await ports.ledger?.close();
    }
};
/** One domain as a part of a run. */
const runOne = async (domain, request, ports, earlier) => {
    const { told, ...ran } = await runOnce(domain, request, ports, earlier);
    const more = await domain.finish?.(ran.report, request.options, ports);
    return { told, ran: more === undefined ? ran : withMore(ran, more, ports) };
};
/** What telling and remembering added to a report that is clean already. */
const withCleanRemarks = ({ repositories, ...rest }, clean) => ({
    ...clean({ ...rest, repositories: [] }),
    repositories,
});
const withMore = (ran, { dashboard, notes, errors }, ports) => {
    const clean = (0,redact/* redactData */.Ed)({ notes, errors }, ports.secrets(), {});
    const { report } = ran;
    return {
        ...ran,
        report: {
            ...report,
            notes: [...report.notes, ...clean.notes],
            errors: [...report.errors, ...clean.errors],
        },
        ...(dashboard === undefined ? {} : { dashboard }),
    };
};
/** Tells the findings, and whatever else the domain has to tell. */
const tellAll = async (domain, scanned, options, ports) => {
    const report = await tell(scanned, options, ports);
    return domain.tellMore ? domain.tellMore({ ...scanned, report }, options, ports) : report;
};
/** What was asked of GitHub until now, the ledger's last steps among it. */
const withLedgersRequests = ({ api }, ports) => {
    const { rest: _, graphql: __, ...elsewhere } = api.requests;
    return apiUsage(ports, elsewhere);
};
/** What one domain asked itself: the history adds up what is remembered of each. */
const since = (before, api) => {
    if (before === null)
        return api;
    const { rest = 0, graphql = 0 } = before.requests;
    return {
        requests: {
            ...api.requests,
            rest: (api.requests.rest ?? 0) - rest,
            graphql: (api.requests.graphql ?? 0) - graphql,
        },
        points: api.points - before.points,
        waitedSeconds: api.waitedSeconds - before.waitedSeconds,
    };
};
const runOnce = async (domain, { options }, ports, earlier) => {
    const scanned = knowingOf(await scanDomain(domain, options, ports), earlier.told);
    const history = (await ports.ledger?.history()) ?? { scans: [], damaged: [] };
    // Secrets turn up while a scan goes on, so that each step knows those of all before it.
    const clean = (value) => (0,redact/* redactData */.Ed)(value, ports.secrets(), { hideAccounts: domain.hiddenAccounts?.() });
    // Before anybody is told anything: an issue is a surface like all others.
    const looked = { ...scanned, report: clean(scanned.report) };
    const shown = knowingOf(looked, await toldMeanwhile(looked, ports));
    const told = shown.reportOnly
        ? shown.report
        : withCleanRemarks(await tellAll(domain, shown, options, ports), clean);
    const brought = await ports.brought;
    // The places that plugins have are surfaces, too.
    const untold = options.dryRun || shown.reportOnly
        ? []
        : await brought?.tell({
            id: told.scan.id,
            domain: domain.id,
            repositories: told.repositories,
        });
    const { errors, notes, trend } = await remember({ ...shown, report: { ...told, api: since(earlier.api, told.api) } }, history, options, ports, clean);
    const report = withCleanRemarks({
        ...told,
        api: withLedgersRequests(told, ports),
        notes: [...told.notes, ...notes, ...ledgerNotes(ports)],
        errors: [...told.errors, ...errors, ...(untold ?? [])],
    }, clean);
    return { report, trend, checks: scanned.checks, told: told_state_toldBy(shown) };
};


/***/ }),

/***/ 1338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of the toolkit; a test compares it with package.json. */
const version = '0.1.0';


/***/ })

};
