export const id = 9021;
export const ids = [9021];
export const modules = {

/***/ 94123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/**
 * Who and when, where a single commit touched the file; of several it is not known which one
 * changed the setting, so that they are only listed. {} where history was not at hand.
 */
const evidenceOf = ({ commits }) => {
    if (!commits.known)
        return {};
    const [newest] = commits.value;
    if (newest === undefined)
        return {};
    if (commits.value.length > 1)
        return { shared: true, commits: commits.value };
    return {
        commit: newest.oid,
        ...(newest.url === undefined ? {} : { url: newest.url }),
        actor: newest.login === undefined ? newest.author : `@${newest.login}`,
        event: newest.subject,
        time: newest.time,
        ...(newest.pullRequest === undefined ? {} : { pullRequest: newest.pullRequest }),
        commits: commits.value,
    };
};


/***/ }),

/***/ 76652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VR: () => (/* binding */ showDiff),
/* harmony export */   e7: () => (/* binding */ RUN_BUDGET),
/* harmony export */   qy: () => (/* binding */ compareTexts)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46940);

/** What fits in front of a reader: more is said as a number. */
const MAX_LINES = 120;
const MAX_BYTES = 8_192;
const MAX_LINE = 400;
/** Edits that the exact comparison of one file may take; beyond, the changed middle is replaced whole. */
const MAX_EDITS = 400;
/** Lines that one run compares exactly, so that ten thousand changed files stay quick. */
const RUN_BUDGET = 60_000;
const CONTEXT = 3;
const splitLines = (text) => {
    const lines = text.replaceAll('\r\n', '\n').split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
};
/** The lines between what both begin and end with, replaced as a whole. */
const coarse = (before, after) => {
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head])
        head += 1;
    let tail = 0;
    while (tail < before.length - head &&
        tail < after.length - head &&
        before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
        tail += 1;
    }
    const start = Math.max(0, head - CONTEXT);
    const end = Math.min(tail, CONTEXT);
    const removed = before.slice(head, before.length - tail);
    const added = after.slice(head, after.length - tail);
    if (removed.length + added.length === 0)
        return [];
    const lines = [
        ...before.slice(start, head).map((line) => ` ${line}`),
        ...removed.map((line) => `-${line}`),
        ...added.map((line) => `+${line}`),
        ...after.slice(after.length - tail, after.length - tail + end).map((line) => ` ${line}`),
    ];
    const around = head - start + end;
    return [
        {
            oldStart: before.length === 0 ? 0 : start + 1,
            oldLines: removed.length + around,
            newStart: after.length === 0 ? 0 : start + 1,
            newLines: added.length + around,
            lines,
        },
    ];
};
/**
 * Compares two texts. The work is bounded by the number of edits, never by time, so that the same
 * input gives the same diff; what differs too much is shown as replaced.
 */
const compareTexts = (from, to, budget) => {
    const names = {
        from: from.text === null ? '/dev/null' : `a/${from.path}`,
        to: to.text === null ? '/dev/null' : `b/${to.path}`,
    };
    const before = splitLines(from.text ?? '');
    const after = splitLines(to.text ?? '');
    const simple = coarse(before, after);
    const [only] = simple;
    if (only === undefined) {
        return {
            ...names,
            hunks: [],
            note: from.text === to.text ? 'same content' : 'only line endings differ',
        };
    }
    const size = only.lines.length;
    if (from.text === null || to.text === null || size < 4 || budget.lines < size) {
        return { ...names, hunks: simple };
    }
    budget.lines -= size;
    const exact = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)('', '', `${before.join('\n')}\n`, `${after.join('\n')}\n`, '', '', {
        context: CONTEXT,
        maxEditLength: MAX_EDITS,
    });
    return { ...names, hunks: exact?.hunks ?? simple };
};
const clip = (line) => line.length > MAX_LINE
    ? `${line.slice(0, MAX_LINE)}… (${line.length - MAX_LINE} more characters)`
    : line;
const covers = (start, lines, line) => line >= start && line < start + lines;
/** The hunk around a line of either side; all of them where none is. */
const around = (hunks, lines) => {
    const found = hunks.filter((hunk) => (lines.after !== undefined && covers(hunk.newStart, hunk.newLines, lines.after)) ||
        (lines.before !== undefined && covers(hunk.oldStart, hunk.oldLines, lines.before)));
    return found.length > 0 ? found : hunks;
};
/**
 * Writes a comparison as a unified diff of at most 120 lines and 8 KB, ending with how much more
 * there is.
 *
 * @param near only what is around this line, where the comparison has something there
 */
const showDiff = (diff, near = {}) => {
    const hunks = around(diff.hunks, near);
    const header = [
        `--- ${JSON.stringify(diff.from).slice(1, -1)}`,
        `+++ ${JSON.stringify(diff.to).slice(1, -1)}`,
    ];
    if (diff.note !== undefined)
        return [...header, `(${diff.note})`].join('\n');
    const body = hunks.flatMap((hunk) => [
        `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`,
        ...hunk.lines,
    ]);
    const shown = [...header];
    let bytes = Buffer.byteLength(header.join('\n'));
    for (const line of body.slice(0, MAX_LINES - header.length - 1)) {
        const clipped = clip(line);
        bytes += Buffer.byteLength(clipped) + 1;
        if (bytes > MAX_BYTES - 40)
            break;
        shown.push(clipped);
    }
    const left = body.length - (shown.length - header.length);
    if (left > 0)
        shown.push(`… ${left} more ${left === 1 ? 'line' : 'lines'}`);
    return shown.join('\n');
};


/***/ }),

/***/ 39897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ declarations),
/* harmony export */   R: () => (/* binding */ declarationsOf)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59556);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21145);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22041);



const ID = 'code/declarations';
/** A file that cannot be read declares nothing at all; a wrong value only itself. */
const severityOf = ({ level, subject }) => {
    if (level === 'warning')
        return 'low';
    return subject === '' ? 'high' : 'medium';
};
const findingOf = (file, problem) => {
    const subject = problem.subject === '' ? file : problem.subject;
    const { line, column } = problem.place;
    const where = column === undefined ? '' : `:${line}:${column}`;
    // The place stands in front: a message that begins with the file would say it twice.
    const message = problem.message.startsWith(`${file} `)
        ? problem.message.slice(file.length + 1)
        : problem.message;
    return {
        fingerprint: (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(ID, subject, file),
        severity: severityOf(problem),
        title: `${file}${where}: ${message}`,
        subject,
        file,
        ...(line === undefined ? {} : { line }),
        ...(problem.expected === undefined ? {} : { expected: problem.expected }),
        evidence: {},
        fix: problem.fix ?? `Correct ${line === undefined ? file : `line ${line} of ${file}`}.`,
    };
};
/** Two problems with one subject are one finding: the graver is told, with how many there are. */
const merged = (findings) => {
    const groups = Map.groupBy(findings, (finding) => finding.fingerprint);
    return [...groups.values()].flatMap((group) => {
        const [first] = group.toSorted((a, b) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)(a.severity, b.severity));
        if (first === undefined)
            return [];
        const more = group.length - 1;
        return [more === 0 ? first : { ...first, title: `${first.title} (and ${more} more)` }];
    });
};
const resultOf = (file, problems) => {
    const errors = problems.filter(({ level }) => level === 'error').length;
    const warnings = problems.length - errors;
    const said = [
        ...(errors > 0 ? [`${errors} ${errors === 1 ? 'error' : 'errors'}`] : []),
        ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`] : []),
    ];
    return {
        check: ID,
        status: errors > 0 ? 'fail' : warnings > 0 ? 'warning' : 'pass',
        subject: file,
        file,
        message: said.length === 0 ? `${file} is well formed` : `${file} has ${said.join(' and ')}`,
        findings: merged(problems.map((problem) => findingOf(file, problem))),
    };
};
const unseen = (file, reason) => ({
    check: ID,
    status: 'unknown',
    subject: file,
    file,
    message: `${file} could not be read: ${reason}`,
    permissions: ['Contents: read'],
    findings: [],
});
const metadataResults = ({ metadata, problems, unread }) => {
    if (unread !== undefined)
        return [unseen(unread.path, unread.reason)];
    return metadata.file === null ? [] : [resultOf(metadata.file, problems)];
};
/** One result for each declaration: what is wrong with how it is written. */
const declarationResults = (standard) => [
    ...metadataResults(standard),
    ...standard.standards.map((one) => one.unread === undefined
        ? resultOf(one.file, one.problems.filter(({ about }) => about !== 'inheritance'))
        : unseen(one.file, one.unread)),
];
/** Whether each declaration can be read and says what it may say. */
const declarations = {
    id: ID,
    domain: 'code',
    title: 'check.toml and repo-metadata.yaml are well formed',
    why: 'A declaration that cannot be read, or holds a value or key that nobody knows, declares less than its author thinks: what it asks for is not enforced.',
    fix: 'Correct the file at the line and column that is named. An editor with the JSON Schemas in schema/ shows these problems while you type.',
    severity: 'high',
    permissions: ['Contents: read'],
    run: ({ standard }) => declarationResults({
        ...standard,
        standards: standard.standards.map((one) => ({
            ...one,
            problems: [...one.problems, ...(0,_standards_index_js__WEBPACK_IMPORTED_MODULE_2__/* .dependencyProblems */ .WG)(one)],
        })),
    }),
};
/** A file that says nothing at all says nothing of a domain; else the domain's own table counts. */
const ofTable = (standard, table) => ({
    ...standard,
    standards: standard.standards
        .filter(({ dir }) => dir === '')
        .map((one) => ({
        ...one,
        problems: one.problems.filter(({ subject, about }) => about !== 'inheritance' && (subject === '' || `${subject}.`.startsWith(`${table}.`))),
    })),
});
/**
 * Whether what the root declares for one domain is well formed: the same question as
 * `code/declarations`, and the same fingerprints, for those who run that domain alone.
 */
const declarationsOf = (domain) => {
    const id = `${domain}/declarations`;
    return {
        ...declarations,
        id,
        domain,
        title: `What check.toml says in [${domain}] is well formed`,
        run: ({ standard }) => declarationResults(ofTable(standard, domain)).map((result) => ({ ...result, check: id })),
    };
};


/***/ }),

/***/ 45800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ exemptionsOf),
/* harmony export */   R7: () => (/* binding */ endedExemptions),
/* harmony export */   xm: () => (/* binding */ exemptions)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79941);
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59556);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22041);



const findingOf = (check, exemption) => {
    const { file, line } = exemption.place;
    const subject = (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(exemption);
    return {
        fingerprint: (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)(check, subject, file),
        severity: 'medium',
        title: `The exemption of ${subject} ended on ${exemption.expires} (${exemption.owner}: ${exemption.reason})`,
        subject,
        file,
        ...(line === undefined ? {} : { line }),
        expected: 'no exemption, or one that still holds',
        actual: exemption.expires,
        evidence: {},
        fix: `Put right what it covered and remove the entry from ${file}; or agree on a later day with ${exemption.owner}.`,
    };
};
/** Of entries that are alike, the one that ends last speaks: an older one beside it is only old. */
const latest = (exemptions) => {
    const groups = Map.groupBy(exemptions, (exemption) => JSON.stringify([(0,_standards_index_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(exemption), exemption.place.file]));
    return [...groups.values()].flatMap((group) => group.toSorted((a, b) => (a.expires < b.expires ? 1 : -1))[0] ?? []);
};
/** The domain whose findings an entry is about; one that covers several is told once, with code. */
const domainOf = ({ check }) => _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .DOMAINS */ .si.find((domain) => check.startsWith(`${domain}/`)) ?? 'code';
/** Which of some exemptions ended, as one result about the repository that made them. */
const endedExemptions = (check, repository, exemptions, now) => {
    const own = latest(exemptions);
    const findings = own
        .filter((exemption) => (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isExpired */ ._d)(exemption, now))
        .map((exemption) => findingOf(check, exemption));
    const holding = own.length - findings.length;
    return {
        check,
        status: findings.length === 0 ? 'pass' : 'fail',
        subject: repository,
        message: own.length === 0
            ? 'There are no exemptions'
            : `${holding} ${holding === 1 ? 'exemption holds' : 'exemptions hold'}, ${findings.length} ended`,
        findings,
    };
};
/**
 * Whether the exemptions a repository made still hold. Those above what the organization allows show
 * up when they meet a finding, so `applyPolicy` adds them here. The organization's own are told in
 * drift-config, not once in every repository.
 */
const exemptionsOf = (domain) => ({
    id: (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_2__/* .exemptionsCheck */ .n0)(domain),
    domain,
    title: 'Exemptions still hold and stay within what the organization allows',
    why: 'An exemption is a promise with a date. When the day is over, or when it covers more than a repository may decide by itself, what it hid counts again.',
    fix: 'Put right what the exemption covered and remove it, or agree on a new day with its owner. For one above the limit, ask for an exemption in drift-config.',
    severity: 'medium',
    permissions: ['Contents: read'],
    run: ({ policy, facts }) => [
        endedExemptions((0,_standards_index_js__WEBPACK_IMPORTED_MODULE_2__/* .exemptionsCheck */ .n0)(domain), facts.repository.name, policy.exemptions.filter((one) => one.by === 'repository' && domainOf(one) === domain), facts.now),
    ],
});
const exemptions = exemptionsOf('code');


/***/ }),

/***/ 44825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ participation)
});

// EXTERNAL MODULE: ./packages/core/lib/model/fingerprint.js
var fingerprint = __webpack_require__(59556);
// EXTERNAL MODULE: ./packages/core/lib/model/standard.js
var standard = __webpack_require__(38219);
// EXTERNAL MODULE: ./packages/core/lib/standards/index.js + 8 modules
var lib_standards = __webpack_require__(22041);
// EXTERNAL MODULE: ./packages/core/lib/model/known.js
var known = __webpack_require__(18983);
// EXTERNAL MODULE: ./packages/core/lib/settings/index.js + 1 modules
var settings = __webpack_require__(87235);
// EXTERNAL MODULE: ./packages/core/lib/checks/code/changes/evidence.js
var evidence = __webpack_require__(94123);
// EXTERNAL MODULE: ./packages/core/lib/checks/code/changes/unified-diff.js
var unified_diff = __webpack_require__(76652);
;// CONCATENATED MODULE: ./packages/core/lib/checks/code/participation/trace.js




const found = (changes, is) => changes.known ? changes.value.find(is) : undefined;
/** What is known from when it was told; the change itself is only seen in the scan after it. */
const remembered = (open) => ({
    ...(open?.line === undefined ? {} : { line: open.line }),
    ...(open?.diff === undefined ? {} : { diff: open.diff }),
    evidence: open?.evidence ?? {},
});
const textOf = (content) => content === null ? null : content.kind === 'text' ? content.text : undefined;
const diffOf = (change, near = {}) => {
    const [from, to] = [textOf(change.before), textOf(change.after)];
    if (from === undefined || to === undefined)
        return {};
    const path = change.previousPath ?? change.path;
    const budget = { lines: unified_diff/* RUN_BUDGET */.e7 };
    const diff = (0,unified_diff/* compareTexts */.qy)({ path, text: from }, { path: change.path, text: to }, budget);
    return { diff: (0,unified_diff/* showDiff */.VR)(diff, near) };
};
/** A setting on one side: its value and line; null where that side could not be read. */
const side = (path, content, setting) => {
    const text = textOf(content);
    if (text === undefined)
        return null;
    if (text === null)
        return { value: undefined, line: undefined };
    const parsed = (0,settings/* parseSettings */.P$)(path, text);
    if (!('value' in parsed))
        return null;
    const value = (0,settings/* settingAt */.OZ)(parsed.value, [setting]);
    return { value, line: value === undefined ? undefined : (0,settings/* settingLocator */.dp)(path, text)(setting) };
};
/** The change of a key at the top of a declaration: that of this range, else the one told before. */
const traceValue = (changes, file, setting, open) => {
    const change = found(changes, ({ path }) => path === file);
    if (change === undefined)
        return remembered(open);
    const before = side(change.previousPath ?? change.path, change.before, setting);
    const after = side(change.path, change.after, setting);
    const line = after?.line;
    // Something else in the file changed: what was told stands, at the line of now.
    if (before !== null && after !== null && before.value === after.value) {
        return { ...remembered(open), ...(line === undefined ? {} : { line }) };
    }
    const near = {
        ...(before?.line === undefined ? {} : { before: before.line }),
        ...(line === undefined ? {} : { after: line }),
    };
    return {
        ...(line === undefined ? {} : { line }),
        ...diffOf(change, near),
        evidence: (0,evidence/* evidenceOf */.X)(change),
    };
};
/** The change that took a file away, deleted or renamed. */
const traceLoss = (changes, file, open) => {
    const change = found(changes, ({ path, previousPath, status }) => previousPath === file || (path === file && status === 'deleted'));
    if (change === undefined)
        return remembered(open);
    const { commits, status } = change;
    // Of several commits that touched a file that is gone, the newest is the one that removed it.
    const removal = commits.known && status === 'deleted' ? (0,known/* known */.e)(commits.value.slice(0, 1)) : commits;
    return { ...diffOf(change), evidence: (0,evidence/* evidenceOf */.X)({ ...change, commits: removal }) };
};
/** The newest commit that took part, as people write it. */
const shortCommit = ({ evidence }) => evidence.commit?.slice(0, 7);

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/participation.js




const ID = 'code/participation';
/**
 * Identity without a place: repo-metadata.yaml renamed to .yml is the same declaration, and a
 * repository has one of each of these subjects.
 */
const identity = (subject) => (0,fingerprint/* fingerprint */.R)(ID, subject);
const LADDERS = [
    { subject: 'tier', steps: standard/* TIERS */.i },
    // A repository that is not released yet is held to what an active one is; a deprecated one to nothing.
    { subject: 'status', steps: standard/* REPOSITORY_STATUSES */.y },
];
const findingOf = (loss) => ({
    fingerprint: identity(loss.subject),
    severity: loss.severity,
    direction: 'weakened',
    title: loss.title,
    subject: loss.subject,
    ...(loss.file === null ? {} : { file: loss.file }),
    ...(loss.trace.line === undefined ? {} : { line: loss.trace.line }),
    expected: loss.baseline,
    actual: loss.now,
    ...(loss.trace.diff === undefined ? {} : { diff: loss.trace.diff }),
    evidence: loss.trace.evidence,
    fix: loss.fix,
    baseline: { kind: 'setting', value: loss.baseline },
});
/** High, or critical once it went on: other grades are the policy's, which grades again. */
const graveness = (open) => open?.severity === 'critical' ? 'critical' : 'high';
/** The value to get back to: that of the finding that is still open, else that of the last scan. */
const baselineOf = (then, subject) => {
    const open = then.open.get(identity(subject));
    if (open?.baseline?.kind !== 'setting')
        return { value: undefined };
    return { value: open.baseline.value, open };
};
const raised = (subject, file, from, to, { line, diff, evidence }) => ({
    fingerprint: identity(`${subject} raised`),
    severity: 'info',
    direction: 'strengthened',
    title: `The ${subject} was raised from ${from} to ${to}`,
    subject,
    ...(file === null ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    expected: from,
    actual: to,
    ...(diff === undefined ? {} : { diff }),
    evidence,
});
const climb = (ladder, standard, then) => {
    const { subject, steps } = ladder;
    const { file } = standard.metadata;
    const now = standard.metadata[subject];
    const rank = (value) => steps.indexOf(String(value));
    const { value, open } = baselineOf(then, subject);
    const last = then.previous?.[subject];
    const before = open === undefined ? last : String(value);
    if (before === undefined || rank(before) < 0)
        return [];
    const trace = traceValue(then.changes, file, subject, open);
    if (rank(now) > rank(before)) {
        // Further down than when it was told: graver than before, so that it is told again.
        const isDeeper = open !== undefined && rank(now) > rank(open.actual);
        return [
            findingOf({
                subject,
                file,
                baseline: before,
                now,
                title: `The ${subject} was lowered from ${before} to ${now}`,
                severity: isDeeper ? 'critical' : graveness(open),
                fix: `Set ${subject}: ${before} in ${file ?? 'repo-metadata.yaml'} again${by(trace, 'changed it')}. If the repository really is ${now} now, close the issue, or have the organization exempt this finding in drift-config.`,
                trace,
            }),
        ];
    }
    // Back from a lowering that was told: that it is gone says enough.
    return open === undefined && rank(now) < rank(before)
        ? [raised(subject, file, before, now, trace)]
        : [];
};
/** ` (commit 3f78685 removed it)`; '' where the commit is not known. */
const by = (trace, what) => {
    const commit = shortCommit(trace);
    return commit === undefined ? '' : ` (commit ${commit} ${what})`;
};
const lost = (then, subject, file, open) => {
    const trace = traceLoss(then.changes, file, open);
    const commit = shortCommit(trace);
    const before = commit === undefined ? 'the commit that removed it' : `commit ${commit}, which removed it`;
    return findingOf({
        subject,
        file,
        baseline: file,
        now: null,
        title: `The repository no longer takes part: ${file} is gone`,
        severity: graveness(open),
        fix: `Restore ${file} from before ${before}. If the repository is to leave, close the issue.`,
        trace,
    });
};
/** The file that was there, by what is still open or by the last scan. */
const lostFile = (then, subject, last) => {
    const { value, open } = baselineOf(then, subject);
    const file = open === undefined ? last : String(value);
    return file === null || file === undefined ? [] : [lost(then, subject, file, open)];
};
const findingsOf = (standard, then) => {
    const { metadata, standards } = standard;
    const findings = [];
    if (metadata.file === null) {
        findings.push(...lostFile(then, 'repo-metadata', then.previous?.metadataFile));
    }
    if (standards.length === 0) {
        findings.push(...lostFile(then, 'check.toml', then.previous?.checkFiles[0]));
    }
    for (const ladder of LADDERS) {
        if ((0,lib_standards/* declares */.iv)(standard, ladder.subject))
            findings.push(...climb(ladder, standard, then));
        else
            findings.push(...kept(then, ladder.subject));
    }
    return findings;
};
/** What was open stays so while the file that would say it is gone or broken. */
const kept = (then, subject) => {
    const open = then.open.get(identity(subject));
    if (open === undefined)
        return [];
    // Only what this check said: marks of exemptions and of the ledger are made anew in each scan.
    const { fingerprint, direction, title, file, line, expected, actual, diff, evidence, fix, baseline, } = open;
    return [
        {
            fingerprint,
            severity: graveness(open),
            ...(direction === undefined ? {} : { direction }),
            title,
            subject,
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { line }),
            ...(expected === undefined ? {} : { expected }),
            ...(actual === undefined ? {} : { actual }),
            ...(diff === undefined ? {} : { diff }),
            evidence,
            ...(fix === undefined ? {} : { fix }),
            ...(baseline === undefined ? {} : { baseline }),
        },
    ];
};
const messageOf = (standard, findings) => {
    const [first] = findings;
    if (first !== undefined)
        return first.title;
    const { tier, status } = standard.metadata;
    return `The repository takes part: ${tier}, ${status}`;
};
/**
 * Whether a repository that was in is still in, at the tier and status it had. A finding lives until
 * the declaration is back at what it was before, or above.
 */
const participation = {
    id: ID,
    domain: 'code',
    title: 'A repository stays in, at its tier and status',
    why: 'Deleting check.toml or repo-metadata.yaml, or lowering the tier, takes a repository out of every other check at once. It is the one change that nothing else would tell.',
    fix: 'Restore the file or the value from before. If leaving is meant, let a person say so: close the issue, or have the organization exempt the finding in drift-config.',
    severity: 'critical',
    permissions: ['Contents: read'],
    run: ({ standard, facts }) => {
        const subject = facts.repository.name;
        const takesPart = standard.metadata.file !== null && standard.standards.length > 0;
        const unseen = standard.unread ?? (takesPart || facts.paths.known ? undefined : facts.paths);
        if (unseen !== undefined) {
            return [
                {
                    check: ID,
                    status: 'unknown',
                    subject,
                    message: `The declarations could not be seen: ${unseen.reason}`,
                    permissions: ['Contents: read'],
                    findings: [],
                },
            ];
        }
        const open = new Map(facts.open.map((finding) => [finding.fingerprint, finding]));
        const findings = findingsOf(standard, {
            changes: facts.changes,
            previous: facts.previous,
            open,
        });
        const left = takesPart ? null : (0,lib_standards/* leftOut */.ig)(standard, facts.paths);
        if (left !== null && findings.length === 0)
            return [(0,lib_standards/* leftOutResult */.J2)(ID, subject, left)];
        return [
            {
                check: ID,
                status: findings.some(({ severity }) => severity !== 'info') ? 'fail' : 'pass',
                subject,
                message: messageOf(standard, findings),
                findings,
            },
        ];
    },
};


/***/ }),

/***/ 69611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   XI: () => (/* binding */ diffSettings),
/* harmony export */   jx: () => (/* binding */ expandChange)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53926);
/* harmony import */ var _setting_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62844);


/** Lists in which the order says something: later wins, or it is a command line. */
const ORDERED = new Set([
    'args',
    'command',
    'commands',
    'cmd',
    'entry',
    'entrypoint',
    'extends',
    'rulesets',
    'registries',
    'script',
    'scripts',
]);
const canonical = (value) => JSON.stringify(value, (_, item) => {
    if (!(0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(item))
        return item;
    const sorted = Object.create(null);
    for (const key of Object.keys(item).sort())
        sorted[key] = item[key] ?? null;
    return sorted;
});
/** Whether two values say the same; the order of keys never matters, that of lists by `ordered`. */
const sameJson = (before, after, ordered = true) => {
    if (before === after)
        return true;
    if (before === undefined || after === undefined)
        return false;
    if (typeof before !== 'object' || typeof after !== 'object')
        return false;
    if (!ordered && Array.isArray(before) && Array.isArray(after)) {
        const left = before.map(canonical).sort();
        const right = after.map(canonical).sort();
        return left.length === right.length && left.every((item, index) => item === right[index]);
    }
    return canonical(before) === canonical(after);
};
const entryList = (value) => {
    if (value === undefined || (Array.isArray(value) && value.length === 0))
        return [];
    return (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .isTableList */ .Hw)(value) ? value : null;
};
const walk = (segments, before, after, whole, found) => {
    if (before === after)
        return;
    if (segments.length === 0 || !whole(segments)) {
        if ((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(before) && (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(after)) {
            for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
                const left = Object.hasOwn(before, key) ? before[key] : undefined;
                const right = Object.hasOwn(after, key) ? after[key] : undefined;
                walk([...segments, key], left, right, whole, found);
            }
            return;
        }
        const left = entryList(before);
        const right = entryList(after);
        if (left && right && left.length + right.length > 0) {
            const entries = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesByKey */ .Hn)(left, right);
            for (const key of new Set([...entries.before.keys(), ...entries.after.keys()])) {
                walk([...segments, key], entries.before.get(key), entries.after.get(key), whole, found);
            }
            return;
        }
    }
    if (sameJson(before, after, ORDERED.has(segments.at(-1) ?? '')))
        return;
    found.push({ path: (0,_setting_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .u)(segments), segments, before, after });
};
/**
 * The settings that differ between two parsed files, in the order of the file. Tables are compared
 * key by key, lists of tables entry by entry, other lists as one value, without regard to order
 * unless the order says something. A table that is on one side only is one change.
 *
 * @param whole paths for which the value is compared as one, whatever it is
 * @param at where in the file the two values stand, for values below the root
 */
const diffSettings = (before, after, whole = () => false, at = []) => {
    const found = [];
    if (at.length > 0)
        walk([...at], before, after, whole, found);
    else
        walk([], before ?? Object.create(null), after ?? Object.create(null), whole, found);
    return found;
};
/** A change of a whole table or list of tables, told as the changes of what is in it. */
const expandChange = (change, whole = () => false) => {
    const { segments } = change;
    const empty = () => ((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(change.before ?? change.after) ? Object.create(null) : []);
    const found = [];
    walk([...segments], change.before ?? empty(), change.after ?? empty(), (inner) => inner.length > segments.length && whole(inner), found);
    return found;
};


/***/ }),

/***/ 87235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fl: () => (/* reexport */ format/* baseName */.F),
  XI: () => (/* reexport */ diff/* diffSettings */.XI),
  bI: () => (/* reexport */ entries/* isTable */.bI),
  uJ: () => (/* reexport */ setting_path/* joinPath */.u),
  P$: () => (/* reexport */ parse/* parseSettings */.P),
  Vk: () => (/* reexport */ diff/* sameJson */.Vk),
  OZ: () => (/* reexport */ lookup/* settingAt */.O),
  Ht: () => (/* reexport */ settingLine),
  dp: () => (/* reexport */ settingLocator),
  tL: () => (/* reexport */ format/* settingsFormat */.t),
  Uf: () => (/* reexport */ setting_path/* splitPath */.U)
});

// UNUSED EXPORTS: expandChange

// EXTERNAL MODULE: ./packages/core/lib/settings/diff.js
var diff = __webpack_require__(69611);
// EXTERNAL MODULE: ./packages/core/lib/settings/entries.js
var entries = __webpack_require__(53926);
// EXTERNAL MODULE: ./packages/core/lib/settings/format.js
var format = __webpack_require__(6223);
// EXTERNAL MODULE: ./node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(51136);
// EXTERNAL MODULE: ./node_modules/.pnpm/toml-eslint-parser@1.0.3/node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(87580);
// EXTERNAL MODULE: ./node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js
var dist = __webpack_require__(88009);
// EXTERNAL MODULE: ./packages/core/lib/settings/parsed.js
var parsed = __webpack_require__(5437);
// EXTERNAL MODULE: ./packages/core/lib/settings/setting-path.js
var setting_path = __webpack_require__(62844);
;// CONCATENATED MODULE: ./packages/core/lib/settings/locate.js







/** The line of the setting, or of the table it would stand in; of anything farther up it says nothing. */
const lineOfHit = ({ depth, line }, segments) => depth >= segments.length - 1 ? line : undefined;
const inJson = (text) => {
    const root = (0,main.parseTree)(text, [], { allowTrailingComma: true });
    return (segments) => lineOfHit(jsonHit(text, root, segments), segments);
};
const jsonHit = (text, root, segments) => {
    let node = root;
    let hit = { depth: 0, line: undefined };
    for (const [depth, segment] of segments.entries()) {
        let next;
        if (node?.type === 'object') {
            const property = node.children?.findLast((item) => item.children?.[0]?.value === segment);
            next = property?.children?.[1];
            if (property)
                hit = { depth: depth + 1, line: (0,parsed/* positionAt */.t$)(text, property.offset).line };
        }
        else if (node?.type === 'array') {
            const items = node.children ?? [];
            next = items[(0,entries/* entryIndex */.DT)(items.map(jsonShallow), segment)];
            if (next)
                hit = { depth: depth + 1, line: (0,parsed/* positionAt */.t$)(text, next.offset).line };
        }
        if (next === undefined)
            return hit;
        node = next;
    }
    return hit;
};
const jsonShallow = (node) => {
    if (node.type !== 'object')
        return null;
    const table = Object.create(null);
    for (const { children: [key, value] = [] } of node.children ?? []) {
        if (!key || !value)
            continue;
        table[String(key.value)] =
            value.type === 'array'
                ? (value.children ?? []).map((item) => item.value)
                : (value.value ?? null);
    }
    return table;
};
const inYaml = (text) => {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        uniqueKeys: false,
        lineCounter: lines,
        logLevel: 'silent',
        prettyErrors: false,
    });
    return (segments) => lineOfHit(yamlHit(document.contents, lines, segments), segments);
};
const yamlHit = (root, lines, segments) => {
    const lineOf = (node) => node.range ? lines.linePos(node.range[0]).line : undefined;
    let node = root;
    let hit = { depth: 0, line: undefined };
    for (const [depth, segment] of segments.entries()) {
        let next;
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === segment);
            next = pair?.value;
            if (pair)
                hit = { depth: depth + 1, line: lineOf(pair.key) };
        }
        else if ((0,dist/* isSeq */.oP)(node)) {
            const items = node.items;
            next = items[(0,entries/* entryIndex */.DT)(items.map(yamlShallow), segment)];
            if (next)
                hit = { depth: depth + 1, line: lineOf(next) };
        }
        if (!next)
            return hit;
        node = next;
    }
    return hit;
};
const yamlShallow = (node) => {
    if (!(0,dist/* isMap */.jh)(node))
        return null;
    const table = Object.create(null);
    for (const { key, value } of node.items) {
        if (!(0,dist/* isScalar */.jn)(key))
            continue;
        if ((0,dist/* isScalar */.jn)(value))
            table[String(key.value)] = value.value;
        else if ((0,dist/* isSeq */.oP)(value)) {
            table[String(key.value)] = value.items.map((item) => (0,dist/* isScalar */.jn)(item) ? item.value : null);
        }
    }
    return table;
};
/** `[a.b]` and `[[a]]` know their place from the root; list tables count from 0. */
const inToml = (text) => {
    const program = (0,lib/* parseTOML */.MD)(text);
    return (segments) => lineOfHit(tomlHit(program, segments), segments);
};
const tomlHit = (program, segments) => {
    const lists = new Map();
    const top = program.body[0];
    for (const node of top.body) {
        if (node.type !== 'TOMLTable' || node.kind !== 'array')
            continue;
        const place = JSON.stringify(node.resolvedKey.filter((key) => typeof key === 'string'));
        const list = lists.get(place);
        if (list)
            list.push(node);
        else
            lists.set(place, [node]);
    }
    /** Which entry of each list the segments mean. */
    const indexes = new Map();
    let best = { depth: 0, line: undefined };
    const offer = (depth, line) => {
        if (depth > best.depth)
            best = { depth, line };
    };
    const matches = (key, depth, path) => {
        const segment = segments[depth];
        if (segment === undefined)
            return false;
        if (typeof key === 'string')
            return key === segment;
        const place = JSON.stringify(path.slice(0, depth).filter((item) => typeof item === 'string'));
        const wanted = indexes.get(place) ?? (0,entries/* entryIndex */.DT)((lists.get(place) ?? []).map(tomlShallow), segment);
        indexes.set(place, wanted);
        return wanted === key;
    };
    const visit = (node, depth) => {
        if (node.type === 'TOMLTable' || node.type === 'TOMLTopLevelTable') {
            for (const item of node.body) {
                if (item.type === 'TOMLTable')
                    table(item);
                else
                    pair(item, depth);
            }
        }
        else if (node.type === 'TOMLInlineTable') {
            for (const item of node.body)
                pair(item, depth);
        }
        else if (node.type === 'TOMLArray') {
            const values = node.elements.map((item) => (0,lib/* getStaticTOMLValue */.AY)(item));
            const found = node.elements[(0,entries/* entryIndex */.DT)(values, segments[depth] ?? '')];
            if (found && found.type !== 'TOMLValue') {
                offer(depth + 1, found.loc.start.line);
                visit(found, depth + 1);
            }
        }
    };
    const table = (node) => {
        for (const [depth, key] of node.resolvedKey.entries()) {
            if (!matches(key, depth, node.resolvedKey))
                return;
            offer(depth + 1, node.loc.start.line);
        }
        visit(node, node.resolvedKey.length);
    };
    const pair = (node, from) => {
        let depth = from;
        for (const key of node.key.keys) {
            if (keyName(key) !== segments[depth])
                return;
            depth += 1;
            offer(depth, node.loc.start.line);
        }
        visit(node.value, depth);
    };
    visit(top, 0);
    return best;
};
const tomlShallow = (node) => {
    const table = Object.create(null);
    for (const { key, value } of node.body) {
        const [only, more] = key.keys;
        if (only && !more)
            table[keyName(only)] = (0,lib/* getStaticTOMLValue */.AY)(value);
    }
    return table;
};
const keyName = (key) => key.type === 'TOMLBare' ? key.name : key.value;
/**
 * Parses a settings file once, to say where its settings stand: the 1-based line that says a
 * setting, or of the table around it where it is not said (it was removed); undefined where neither
 * is there or the file cannot be read.
 */
const settingLocator = (path, text) => {
    const locate = text.length > parsed/* MAX_LENGTH */.E2 ? null : locate_parsed(path, text);
    return (setting) => locate?.((0,setting_path/* splitPath */.U)(setting));
};
/** A file that its own parser refuses has no lines to offer; that it is broken is told elsewhere. */
const locate_parsed = (path, text) => {
    const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
    try {
        switch ((0,format/* settingsFormat */.t)(path)) {
            case 'toml':
                return inToml(body);
            case 'yaml':
                return inYaml(body);
            case 'json':
            case 'jsonc':
                return inJson(body);
            default:
                return null;
        }
    }
    catch {
        return null;
    }
};
/** `settingLocator` for a single setting. */
const settingLine = (path, text, setting) => settingLocator(path, text)(setting);

// EXTERNAL MODULE: ./packages/core/lib/settings/lookup.js
var lookup = __webpack_require__(13050);
// EXTERNAL MODULE: ./packages/core/lib/settings/parse.js + 1 modules
var parse = __webpack_require__(48208);
;// CONCATENATED MODULE: ./packages/core/lib/settings/index.js









/***/ }),

/***/ 33990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51136);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5437);


const WORDS = {
    InvalidSymbol: 'not a value that JSON knows',
    InvalidNumberFormat: 'not a number',
    PropertyNameExpected: 'a property name in double quotes is expected',
    ValueExpected: 'a value is expected',
    ColonExpected: 'a colon is expected',
    CommaExpected: 'a comma is expected',
    CloseBraceExpected: 'a closing brace is expected',
    CloseBracketExpected: 'a closing bracket is expected',
    EndOfFileExpected: 'nothing more is expected here',
    UnexpectedEndOfComment: 'a comment is not closed',
    UnexpectedEndOfString: 'a string is not closed',
};
/** Brackets outside strings and comments do not matter here: a bound is enough to stay off the stack's end. */
const tooDeep = (text) => {
    let depth = 0;
    let quoted = false;
    for (let at = 0; at < text.length; at += 1) {
        const char = text.charCodeAt(at);
        if (quoted) {
            if (char === 92)
                at += 1;
            else if (char === 34 || char === 10)
                quoted = false;
        }
        else if (char === 34)
            quoted = true;
        else if (char === 91 || char === 123) {
            depth += 1;
            if (depth > _parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr)
                return at;
        }
        else if (char === 93 || char === 125)
            depth -= 1;
    }
    return null;
};
/** Copies what JSON.parse made into tables without a prototype. */
const plain = (value) => {
    if (Array.isArray(value))
        return value.map(plain);
    if (typeof value !== 'object' || value === null)
        return value;
    const table = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyTable */ ._d)();
    for (const [key, item] of Object.entries(value))
        table[key] = plain(item);
    return table;
};
const build = (text) => {
    const problems = [];
    const root = [];
    const stack = [root];
    let property = '';
    const add = (value) => {
        const into = stack.at(-1) ?? root;
        if (Array.isArray(into))
            into.push(value);
        else
            into[property] = value;
    };
    const enter = (value) => {
        add(value);
        stack.push(value);
    };
    const leave = () => {
        stack.pop();
    };
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, {
        onObjectBegin: () => enter((0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyTable */ ._d)()),
        onObjectProperty: (name) => {
            property = name;
        },
        onObjectEnd: leave,
        onArrayBegin: () => enter([]),
        onArrayEnd: leave,
        onLiteralValue: (value) => add(value),
        onError: (error, offset, length) => {
            problems.push({ error, offset, length });
        },
    }, { allowTrailingComma: true, disallowComments: false });
    const [first] = problems;
    if (first !== undefined) {
        const { error, offset } = first;
        const { line, column } = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, offset);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(line, column, WORDS[(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error)] ?? 'not valid JSON');
    }
    return { ok: true, value: root[0] ?? null };
};
/**
 * Reads JSON; with `comments`, also JSONC (comments, trailing commas) as TypeScript and ESLint
 * read their own `.json` files. A key given twice has its last value, as in every JSON reader.
 */
const parseJson = (text, comments) => {
    const deep = tooDeep(text);
    if (deep !== null) {
        const { line, column } = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, deep);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(line, column, `nested more than ${_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr} levels deep`);
    }
    try {
        return { ok: true, value: plain(JSON.parse(text)) };
    }
    catch {
        const parsed = build(text);
        if (comments || !parsed.ok)
            return parsed;
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(1, 1, 'comments and trailing commas are not allowed in this file');
    }
};


/***/ }),

/***/ 48208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ parseSettings)
});

// EXTERNAL MODULE: ./packages/core/lib/settings/format.js
var format = __webpack_require__(6223);
// EXTERNAL MODULE: ./packages/core/lib/settings/json.js
var json = __webpack_require__(33990);
// EXTERNAL MODULE: ./packages/core/lib/settings/parsed.js
var parsed = __webpack_require__(5437);
// EXTERNAL MODULE: ./node_modules/.pnpm/toml@5.0.1/node_modules/toml/index.js
var toml = __webpack_require__(22867);
;// CONCATENATED MODULE: ./packages/core/lib/settings/toml.js


/** Inline nesting is limited by the parser itself; dotted headers `[a.a.a…]` only here. */
class TooDeep extends Error {
}
const plain = (value, depth) => {
    if (depth > parsed/* MAX_DEPTH */.lr)
        throw new TooDeep(`nested more than ${parsed/* MAX_DEPTH */.lr} levels deep`);
    if (typeof value === 'bigint') {
        // Beyond 2^53 a number would silently become another one.
        return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    }
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : nonFinite(value);
    if (value instanceof Date)
        return value.toISOString();
    if (Array.isArray(value))
        return value.map((item) => plain(item, depth + 1));
    if (typeof value === 'object' && value !== null) {
        const table = (0,parsed/* emptyTable */._d)();
        for (const [key, item] of Object.entries(value))
            table[key] = plain(item, depth + 1);
        return table;
    }
    return value;
};
/** JSON has no such numbers; TOML's own spelling stands for them. */
const nonFinite = (value) => Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
/** `Expected "a", "b", … or "z" but "x" found.`: of all that could stand there, what does. */
const found = (message) => {
    const [, what] = /^Expected [\s\S]* but ([\s\S]{1,80}) found\.?$/.exec(message ?? '') ?? [];
    return what === undefined ? message : `unexpected ${what}`;
};
/** Reads TOML 1.1; offset date-times become ISO strings, local ones stay as written. */
const parseToml = (text) => {
    try {
        return { ok: true, value: plain((0,toml.parse)(text, { bigint: true, maxDepth: parsed/* MAX_DEPTH */.lr }), 0) };
    }
    catch (error) {
        if (error instanceof TooDeep)
            return (0,parsed/* failure */.V2)(1, 1, error.message);
        if (error instanceof RangeError)
            return (0,parsed/* failure */.V2)(1, 1, `nested too deeply to be read`);
        const problem = error;
        const line = problem.location?.start?.line ?? problem.line ?? 1;
        const column = problem.location?.start?.column ?? problem.column ?? 1;
        return (0,parsed/* failure */.V2)(line, column, found(problem.message) ?? 'not valid TOML');
    }
};

// EXTERNAL MODULE: ./packages/core/lib/settings/yaml.js
var yaml = __webpack_require__(35351);
;// CONCATENATED MODULE: ./packages/core/lib/settings/parse.js





const withoutMark = (text) => (text.startsWith('\uFEFF') ? text.slice(1) : text);
/**
 * Reads a settings file into plain JSON values, by the format its name tells. Tables have no
 * prototype, so a key named `__proto__` is a key like any other.
 *
 * @returns the value, or line, column and reason of the first thing wrong. Never throws: a file
 * over 1 MiB, nested over 100 levels, or of a format that is compared as text is such a reason.
 */
const parseSettings = (path, text) => {
    if (text.length > parsed/* MAX_LENGTH */.E2) {
        return (0,parsed/* failure */.V2)(1, 1, `too large for a settings file: ${text.length} characters, limit ${parsed/* MAX_LENGTH */.E2}`);
    }
    const body = withoutMark(text);
    switch ((0,format/* settingsFormat */.t)(path)) {
        case 'toml':
            return parseToml(body);
        case 'yaml':
            // `.eslintrc` and its like may be JSON with comments, which YAML does not know.
            return /^\s*(?:\{|\/[/*])/.test(body) && !/\.ya?ml$/i.test(path)
                ? (0,json/* parseJson */.q)(body, true)
                : (0,yaml/* parseYaml */.h)(body);
        case 'json':
            return (0,json/* parseJson */.q)(body, false);
        case 'jsonc':
            return (0,json/* parseJson */.q)(body, true);
        default:
            return (0,parsed/* failure */.V2)(1, 1, 'not a settings file: compared as text');
    }
};


/***/ }),

/***/ 35351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88009);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5437);


const TAG_UNKNOWN = 'TAG_RESOLVE_FAILED';
const TOO_DEEP = 'nested too deeply to be read';
class Refused extends Error {
    node;
    constructor(message, node) {
        super(message);
        this.node = node;
    }
}
const keyText = (key) => {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
        return typeof key.value === 'string' ? key.value : String(key.source ?? key.value);
    if (key === null || key === undefined)
        return '';
    throw new Refused('a key has to be plain text', key);
};
const target = (node, reading) => {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return node;
    const found = reading.anchors.get(node.source);
    if (found === undefined)
        throw new Refused(`no anchor is named ${node.source}`, node);
    return found;
};
/** `<<: *base` or `<<: [*a, *b]`: what the map says itself wins, then the earlier of the list. */
const merged = (pair, reading, depth) => {
    const source = target(pair.value, reading);
    const items = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(source) ? source.items : [source];
    return items.map((item) => {
        const value = plain(item, reading, depth + 1);
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            throw new Refused('only maps can be merged with <<', item);
        }
        return value;
    });
};
const isMerge = (pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.value === '<<' && pair.key.type === 'PLAIN';
const plainMap = (map, reading, depth) => {
    const table = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyTable */ ._d)();
    const own = new Set();
    const bases = [];
    for (const pair of map.items) {
        if (isMerge(pair)) {
            bases.push(...merged(pair, reading, depth));
            continue;
        }
        const key = keyText((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(pair.key) ? target(pair.key, reading) : pair.key);
        if (own.has(key))
            throw new Refused(`the key ${key} is given twice`, pair.key);
        own.add(key);
        table[key] = plain(pair.value, reading, depth + 1);
    }
    for (const base of bases) {
        for (const [key, value] of Object.entries(base))
            if (!(key in table))
                table[key] = value;
    }
    return table;
};
const plain = (node, reading, depth) => {
    if (node === null)
        return null;
    reading.left -= 1;
    if (reading.left < 0)
        throw new Refused(`more than ${_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_VALUES */ .Ex} values`, node);
    if (depth > _parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr)
        throw new Refused(`nested more than ${_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr} levels deep`, node);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
        const found = target(node, reading);
        if (reading.open.has(found))
            throw new Refused('an alias to the map that holds it', node);
        return plain(found, reading, depth);
    }
    if (node.anchor !== undefined)
        reading.anchors.set(node.anchor, node);
    reading.open.add(node);
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
        ? plainMap(node, reading, depth)
        : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)
            ? node.items.map((item) => plain(item, reading, depth + 1))
            : scalar((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : null);
    reading.open.delete(node);
    return node.tag === undefined || node.tag.startsWith('tag:yaml.org,2002:')
        ? value
        : tagged(node, node.tag, value, reading);
};
const tagged = (node, tag, value, { tags }) => {
    const made = tags(tag, value);
    if (made === undefined)
        throw new Refused(`tags such as ${tag} are not read`, node);
    return made;
};
const noTags = () => undefined;
const scalar = (value) => {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : String(value);
    if (typeof value === 'bigint')
        return String(value);
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (value === null || value === undefined)
        return null;
    return String(value);
};
/**
 * Reads one YAML 1.2 document (core schema, so `on` and `yes` are text) with merge keys. Custom
 * tags, keys given twice, several documents and aliases that multiply without end are errors.
 * @param tags reads custom tags, where a format has some
 */
const parseYaml = (text, tags = noTags) => {
    const at = (offset, message) => {
        const { line, column } = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, offset);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(line, column, message);
    };
    try {
        // Keys given twice are found above, in linear time.
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
            version: '1.2',
            uniqueKeys: false,
            prettyErrors: false,
            logLevel: 'silent',
        });
        // The only warning about a tag is that the parser itself does not know it.
        const unread = document.warnings.find(({ code }) => tags === noTags || code !== TAG_UNKNOWN);
        const problem = document.errors[0] ?? unread;
        if (problem !== undefined) {
            // The parser reports its own exhausted stack as if it stood in the text.
            const deep = /call stack/i.test(problem.message);
            return at(deep ? 0 : problem.pos[0], deep ? TOO_DEEP : problem.message);
        }
        const reading = { tags, anchors: new Map(), open: new Set(), left: _parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_VALUES */ .Ex };
        return { ok: true, value: plain(document.contents, reading, 0) };
    }
    catch (error) {
        if (error instanceof Refused)
            return at(error.node?.range?.[0] ?? 0, error.message);
        if (error instanceof RangeError)
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(1, 1, TOO_DEEP);
        throw error;
    }
};


/***/ }),

/***/ 42434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ug: () => (/* reexport */ UNRULED),
  Lu: () => (/* reexport */ alignWorkflow),
  mo: () => (/* reexport */ fileMatches),
  AR: () => (/* reexport */ forTier),
  In: () => (/* reexport */ gradeSetting),
  ZK: () => (/* reexport */ gradeSettings),
  hM: () => (/* reexport */ normalizeWorkflow),
  Ap: () => (/* reexport */ action_ref/* parseUses */.Ap),
  $t: () => (/* reexport */ placeOf),
  Hv: () => (/* reexport */ processSeverity),
  qS: () => (/* reexport */ brought_rules/* rulesWith */.q),
  VY: () => (/* reexport */ untrusted/* secretsIn */.VY)
});

// UNUSED EXPORTS: PROCESS_RULES

// EXTERNAL MODULE: ./packages/core/lib/severity/brought-rules.js
var brought_rules = __webpack_require__(32435);
// EXTERNAL MODULE: ./packages/core/lib/model/severity.js
var model_severity = __webpack_require__(21145);
// EXTERNAL MODULE: ./packages/core/lib/settings/diff.js
var diff = __webpack_require__(69611);
// EXTERNAL MODULE: ./packages/core/lib/settings/entries.js
var entries = __webpack_require__(53926);
// EXTERNAL MODULE: ./packages/core/lib/settings/lookup.js
var lookup = __webpack_require__(13050);
// EXTERNAL MODULE: ./packages/core/lib/settings/setting-path.js
var setting_path = __webpack_require__(62844);
// EXTERNAL MODULE: ./packages/core/lib/severity/comparators.js + 8 modules
var comparators = __webpack_require__(76800);
// EXTERNAL MODULE: ./node_modules/.pnpm/picomatch@4.0.7/node_modules/picomatch/index.js
var picomatch = __webpack_require__(45496);
// EXTERNAL MODULE: ./packages/core/lib/settings/format.js
var format = __webpack_require__(6223);
;// CONCATENATED MODULE: ./packages/core/lib/severity/match.js



const wildcard = new Map();
/** `*` inside a key stands for any text in it; everything else is literal. */
const keyPattern = (pattern) => {
    const known = wildcard.get(pattern);
    if (known)
        return known;
    const source = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
    const made = new RegExp(`^${source.join('[^]*')}$`);
    wildcard.set(pattern, made);
    return made;
};
const keyMatches = (pattern, key) => pattern === '*' || pattern === key || (pattern.includes('*') && keyPattern(pattern).test(key));
/** Whether a setting path fits a glob: `*` is one key, `**` any number, `no*` a key's beginning. */
const matchesSetting = (pattern, segments, p = 0, s = 0) => {
    const part = pattern[p];
    if (part === undefined)
        return s === segments.length;
    if (part === '**') {
        for (let next = s; next <= segments.length; next += 1) {
            if (matchesSetting(pattern, segments, p + 1, next))
                return true;
        }
        return false;
    }
    const key = segments[s];
    return (key !== undefined && keyMatches(part, key) && matchesSetting(pattern, segments, p + 1, s + 1));
};
const OPTIONS = { dot: true, nocase: true };
const compileGlobs = (globs) => {
    const exact = new Set();
    const names = [];
    const paths = [];
    for (const glob of globs) {
        if (glob.includes('/'))
            paths.push(glob);
        else if (/[*?[{(!]/.test(glob))
            names.push(glob);
        else
            exact.add(glob.toLowerCase());
    }
    if (names.includes('*'))
        return () => true;
    const byName = names.length > 0 ? picomatch(names, OPTIONS) : null;
    const byPath = paths.length > 0 ? picomatch(paths, OPTIONS) : null;
    return (path, name) => exact.has(name.toLowerCase()) || (byName?.(name) ?? false) || (byPath?.(path) ?? false);
};
const matchers = new WeakMap();
/** Whether a path fits one of a rule's globs: without a slash by its name, with one by all of it. */
const fileMatches = (globs, path) => {
    let match = matchers.get(globs);
    if (match === undefined) {
        match = compileGlobs(globs);
        matchers.set(globs, match);
    }
    // A glob's `*` stands for no line end; a file's name can hold one.
    const line = path.replace(/[\n\r\u2028\u2029]/g, ' ');
    return match(line, (0,format/* baseName */.F)(line));
};
const groupsOf = (rules) => {
    const groups = new Map();
    for (const [at, rule] of rules.entries()) {
        const key = rule.files.join('\n');
        const group = groups.get(key) ?? { globs: rule.files, rules: [] };
        group.rules.push({ at, compiled: { rule, patterns: rule.setting.map(setting_path/* splitPath */.U) } });
        groups.set(key, group);
    }
    return [...groups.values()];
};
const indexes = new WeakMap();
const indexOf = (rules) => {
    const known = indexes.get(rules);
    if (known)
        return known;
    const made = { groups: groupsOf(rules), byGroups: new Map() };
    indexes.set(rules, made);
    return made;
};
const fits = ({ patterns }, segments) => patterns.some((pattern) => matchesSetting(pattern, segments));
const fileRules = (groups) => {
    const mine = groups
        .flatMap(({ rules }) => rules)
        .sort((a, b) => a.at - b.at)
        .map(({ compiled }) => compiled);
    const whole = mine.filter(({ rule }) => rule.whole);
    return {
        find: (segments) => mine.find((rule) => fits(rule, segments))?.rule,
        whole: (segments) => whole.some((rule) => fits(rule, segments)),
    };
};
/** Picks a file's rules out of all of them. */
const rulesFor = (path, rules) => {
    const index = indexOf(rules);
    const groups = index.groups.filter(({ globs }) => fileMatches(globs, path));
    const key = groups.map(({ rules: [first] }) => first?.at).join();
    const known = index.byGroups.get(key);
    if (known)
        return known;
    const made = fileRules(groups);
    index.byGroups.set(key, made);
    return made;
};

// EXTERNAL MODULE: ./packages/core/lib/severity/rules/index.js + 19 modules
var severity_rules = __webpack_require__(34441);
// EXTERNAL MODULE: ./packages/core/lib/model/finding.js
var finding = __webpack_require__(79941);
;// CONCATENATED MODULE: ./packages/core/lib/severity/tier.js

/** Grades by which a change counts for less, per tier. */
const TIER_RELIEF = {
    production: 0,
    internal: 0,
    prototype: 1,
};
/** Relief ends here: a weakening in a prototype is still told. */
const FLOOR = 'low';
/** The severity of a change in a repository of this tier. */
const forTier = (severity, tier) => {
    const at = finding/* SEVERITIES */.oC.indexOf(severity);
    const floor = finding/* SEVERITIES */.oC.indexOf(FLOOR);
    if (at >= floor)
        return severity;
    return finding/* SEVERITIES */.oC[Math.min(at + TIER_RELIEF[tier], floor)] ?? severity;
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/grade.js









/** The id under which changes stand that no rule has an opinion on. */
const UNRULED = 'setting/changed';
const unruled = (tier) => ({
    direction: 'changed',
    severity: forTier('low', tier),
    rule: UNRULED,
    title: 'Setting',
    inNewFiles: false,
    why: 'A setting of a tracked file differs from what it was; whether it is weaker is for a person to say.',
});
const severityOf = (rule, direction, degree) => {
    if (direction === 'strengthened')
        return rule.strengthened ?? 'info';
    if (direction === 'changed')
        return degree === 'milder' ? 'low' : (rule.changed ?? 'low');
    return (degree && rule[degree]) ?? rule.weakened;
};
const written = (value, rule, root) => {
    if (value !== undefined)
        return value;
    const elsewhere = rule.absentAs === undefined ? undefined : (0,lookup/* settingAt */.O)(root, rule.absentAs);
    return elsewhere ?? rule.absent;
};
const children = (change, rules) => {
    const { before, after } = change;
    if (before !== undefined && after !== undefined)
        return [];
    const inside = (0,diff/* expandChange */.jx)(change, rules.whole);
    return inside.length === 1 && inside[0]?.path === change.path ? [] : inside;
};
/** A table in which no rule has an opinion on anything is one change, not one for each key. */
const gradeInside = (change, pair, rules) => {
    const inside = children(change, rules).flatMap((inner) => gradeOne(inner, pair, rules));
    const ruled = inside.filter(({ grade }) => grade.rule !== UNRULED);
    if (ruled.length === 0)
        return [{ ...change, grade: unruled(pair.tier) }];
    return inside;
};
/** Comparators that can do nothing with a table: what is in it is judged instead. */
const OF_SINGLE_VALUES = new Set([
    'true-is-strong',
    'false-is-strong',
    'higher-is-stronger',
    'lower-is-stronger',
    'longer-is-stronger',
    'shorter-is-stronger',
    'more-codes-are-stronger',
    'fewer-codes-are-stronger',
    'names-or-any',
    'any-or-one-of',
    'order',
    'command',
    'later-is-weaker',
]);
const gradeOne = (change, pair, rules) => {
    const rule = rules.find(change.segments);
    if (rule === undefined)
        return gradeInside(change, pair, rules);
    if ((0,entries/* isTable */.bI)(change.before ?? change.after) && OF_SINGLE_VALUES.has(rule.compare)) {
        return gradeInside(change, pair, rules);
    }
    const root = { before: pair.before, after: pair.after };
    const context = {
        segments: change.segments,
        rule,
        root,
        surroundings: pair.surroundings ?? {},
    };
    const verdict = comparators/* COMPARATORS */.o[rule.compare](written(change.before, rule, pair.before), written(change.after, rule, pair.after), context);
    const { direction, degree } = verdict;
    if (direction === 'same')
        return [];
    if (direction === 'inside')
        return gradeInside(change, pair, rules);
    if (direction === 'plain')
        return [{ ...change, grade: unruled(pair.tier) }];
    const grave = severityOf(rule, direction, degree);
    const { id, title, why, fix, inNewFiles = false, atMostInNewFiles = grave } = rule;
    const isMild = pair.before === undefined && degree !== 'graver';
    const atMost = isMild && (0,model_severity/* compareSeverity */.zK)(grave, atMostInNewFiles) < 0 ? atMostInNewFiles : grave;
    const severity = forTier(atMost, pair.tier);
    const grade = { direction, severity, rule: id, title, inNewFiles, why };
    return [{ ...change, grade: fix === undefined ? grade : { ...grade, fix } }];
};
/**
 * Every setting that differs between two sides of a file, each with its grade. Differences that
 * say the same in other words (`2` and `"error"`) are left out.
 */
const gradeSettings = (pair, known = severity_rules/* RULES */.y) => {
    const rules = rulesFor(pair.path, known);
    const { only } = pair;
    return (0,diff/* diffSettings */.XI)(pair.before, pair.after, rules.whole)
        .filter(({ segments }) => only === undefined || only(segments))
        .flatMap((change) => gradeOne(change, pair, rules));
};
const RANK = { weakened: 0, changed: 1, strengthened: 2 };
/**
 * The grade of one setting between two of its values: of a table, the gravest of what is in it.
 *
 * @param setting its dotted path
 * @returns null where both values say the same
 */
const gradeSetting = (pair, known = severity_rules/* RULES */.y) => {
    const rules = rulesFor(pair.path, known);
    const changes = (0,diff/* diffSettings */.XI)(pair.from, pair.to, rules.whole, (0,setting_path/* splitPath */.U)(pair.setting));
    const grades = changes
        .flatMap((change) => gradeOne(change, pair, rules))
        .map(({ grade }) => grade)
        .sort((a, b) => RANK[a.direction] - RANK[b.direction] || (0,model_severity/* compareSeverity */.zK)(a.severity, b.severity));
    return grades[0] ?? null;
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/process/files.js
const OWNERS = 'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners';
const SYNTAX = 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax';
const TEMPLATES = 'https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/about-issue-and-pull-request-templates';
const WORKFLOWS = [
    {
        id: 'process/workflow-missing',
        title: 'A required workflow is not there',
        severity: 'high',
        why: 'What it checks is not checked any more.',
        source: SYNTAX,
    },
    {
        id: 'process/workflow-disabled',
        title: 'A required workflow is switched off',
        severity: 'high',
        why: 'Its file is there, and GitHub does not run it.',
        source: 'https://docs.github.com/en/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows',
    },
    {
        id: 'process/workflow-trigger',
        title: 'A required workflow does not run on pull requests',
        severity: 'medium',
        why: 'What only runs after a merge, or never, keeps nothing out of the default branch.',
        source: SYNTAX,
    },
    {
        id: 'process/workflow-job',
        title: 'A required job is missing or switched off',
        severity: 'medium',
        why: 'The workflow still runs, without the part that matters.',
        source: SYNTAX,
    },
    {
        id: 'process/workflow-action',
        title: 'A required action is not used',
        severity: 'medium',
        why: 'The workflow still runs, without the part that matters.',
        source: SYNTAX,
    },
    {
        id: 'process/workflow-command',
        title: 'A required command does not run',
        severity: 'medium',
        why: 'The workflow still runs, without the part that matters.',
        source: SYNTAX,
    },
    {
        id: 'process/workflow-not-enforced',
        title: 'A required command may fail unnoticed',
        severity: 'medium',
        why: 'It runs, and a failure turns nothing red.',
        source: SYNTAX,
    },
];
const CODEOWNERS = [
    {
        id: 'process/codeowners-missing',
        title: 'There is no CODEOWNERS file',
        severity: 'medium',
        why: 'Nobody is asked to review by the files that change, and a required code-owner review asks nobody.',
        source: OWNERS,
    },
    {
        id: 'process/codeowners-too-large',
        title: 'CODEOWNERS is too large',
        severity: 'high',
        why: 'GitHub does not load a CODEOWNERS file over 3 MB, so nothing has an owner.',
        source: OWNERS,
    },
    {
        id: 'process/codeowners-error',
        title: 'GitHub reports an error in CODEOWNERS',
        severity: 'medium',
        why: 'GitHub skips the line, so the files have no owner or one that nobody meant.',
        source: OWNERS,
    },
    {
        id: 'process/codeowners-rule',
        title: 'A required line of CODEOWNERS is missing or names others',
        severity: 'medium',
        why: 'The declared owners are not asked to review.',
        source: OWNERS,
    },
    {
        id: 'process/codeowners-overridden',
        title: 'A later line of CODEOWNERS overrides a required one',
        severity: 'medium',
        why: 'The last line that matches a file counts, so the declared owners are not asked.',
        source: OWNERS,
    },
    {
        id: 'process/codeowners-unused',
        title: 'A line of CODEOWNERS matches no file',
        severity: 'low',
        why: 'Files were moved or renamed, and their owners stayed behind.',
        source: OWNERS,
    },
];
const PRESENCE = [
    {
        id: 'process/required-file',
        title: 'A required file is not there',
        severity: 'medium',
        why: 'The standard asks every repository for it.',
    },
    {
        id: 'process/forbidden-file',
        title: 'A forbidden file is there',
        severity: 'high',
        why: 'The standard forbids it, often because it holds secrets or what a build made.',
    },
    {
        id: 'process/template-missing',
        title: 'There is no template',
        severity: 'low',
        why: 'Pull requests and issues come without what a reviewer needs to know.',
        source: TEMPLATES,
    },
];
const HOOKS = [
    {
        id: 'process/hook-missing',
        title: 'A git hook is missing or empty',
        severity: 'medium',
        why: 'What it would stop is first noticed in continuous integration, or not at all.',
        source: 'https://typicode.github.io/husky/',
    },
    {
        id: 'process/hook-command',
        title: 'A git hook does not run a required command',
        severity: 'medium',
        why: 'What it would stop is first noticed in continuous integration, or not at all.',
        source: 'https://typicode.github.io/husky/',
    },
    {
        id: 'process/hook-branch',
        title: 'No git hook names a protected branch',
        severity: 'low',
        why: 'A push to it by mistake is not stopped on the machine where it is made.',
        source: 'https://git-scm.com/docs/githooks#_pre_push',
    },
];
const CHANGESETS = [
    {
        id: 'process/changeset-missing',
        title: 'A pull request was merged without a changeset',
        severity: 'medium',
        why: 'The change is released without a version of its own or a line in the changelog.',
        source: 'https://github.com/changesets/changesets/blob/main/docs/adding-a-changeset.md',
    },
    {
        id: 'process/changeset-format',
        title: 'A changeset is malformed',
        severity: 'low',
        why: 'The next release fails on it, or says less than it should.',
        source: 'https://github.com/changesets/changesets/blob/main/docs/adding-a-changeset.md',
    },
];
const COVERAGE = [
    {
        id: 'process/coverage-config',
        title: 'The settings of the tests do not enforce the coverage',
        severity: 'medium',
        why: 'Coverage may fall below what was agreed, and nothing fails.',
    },
    {
        id: 'process/coverage-ci',
        title: 'No workflow enforces the coverage',
        severity: 'medium',
        why: 'Coverage may fall below what was agreed, and nothing fails.',
    },
];
const DOCS = [
    {
        id: 'process/docs-place',
        title: 'A document lies where none belongs',
        severity: 'low',
        why: 'What is not among the documents is not found, and not kept up to date.',
    },
    {
        id: 'process/docs-size',
        title: 'The documents are larger than agreed',
        severity: 'low',
        why: 'What nobody can read is not kept up to date.',
    },
    {
        id: 'process/docs-content',
        title: 'A document lacks what its kind must have',
        severity: 'low',
        why: 'Readers look for it in every document of the kind.',
    },
];
/** `enforcement = "block"`: the same violations, graver. */
const BLOCKING = DOCS.map((rule) => ({
    ...rule,
    id: `${rule.id}-block`,
    title: `${rule.title}, and that blocks`,
    severity: 'medium',
}));
/** Workflows, owners and files that a repository has to have. */
const FILE_RULES = [
    ...WORKFLOWS,
    ...CODEOWNERS,
    ...PRESENCE,
    ...HOOKS,
    ...CHANGESETS,
    ...COVERAGE,
    ...DOCS,
    ...BLOCKING,
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/process/habits.js
const LABELS = 'https://docs.github.com/en/issues/using-labels-and-milestones-to-track-work/managing-labels';
/**
 * Labels, commits, branches and pull requests. None of them opens a door by itself: what they cost is
 * that people and programs no longer find what they look for, so all are low. A pattern that cannot be
 * read is graver, for whoever wrote it believes that it is enforced.
 */
const HABIT_RULES = [
    {
        id: 'process/label-missing',
        title: 'Required label is missing',
        severity: 'low',
        why: 'What is sorted by the label, by people and by workflows, is not found.',
        source: LABELS,
    },
    {
        id: 'process/label-differs',
        title: 'Label differs from what is required',
        severity: 'low',
        why: 'A label that looks or reads differently in each repository is misread.',
        source: LABELS,
    },
    {
        id: 'process/issue-labels',
        title: 'Open issue without the labels that are asked for',
        severity: 'low',
        why: 'An issue that is not sorted is in nobody’s list.',
        source: LABELS,
    },
    {
        id: 'process/commit-message',
        title: 'Commit message that is not as agreed',
        severity: 'low',
        why: 'Releases and changelogs are made from messages: what cannot be read is left out or wrong.',
        source: 'https://www.conventionalcommits.org/en/v1.0.0/',
    },
    {
        id: 'process/commit-ticket',
        title: 'Commit without a ticket',
        severity: 'low',
        why: 'Why the code changed cannot be looked up.',
        source: 'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/managing-repository-settings/configuring-autolinks-to-reference-external-resources',
    },
    {
        id: 'process/branch-ticket',
        title: 'Branch without a ticket',
        severity: 'low',
        why: 'What the branch is for cannot be looked up.',
        source: 'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/managing-repository-settings/configuring-autolinks-to-reference-external-resources',
    },
    {
        id: 'process/branch-name',
        title: 'Branch that is not named as agreed',
        severity: 'low',
        why: 'Workflows and rulesets that go by the name of a branch pass it over.',
        source: 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#metadata-restrictions',
    },
    {
        id: 'process/pull-request',
        title: 'Merged pull request that is too large, or names no issue',
        severity: 'low',
        why: 'What is too large is waved through, and what names no issue cannot be traced to a reason.',
        source: 'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/getting-started/best-practices-for-pull-requests',
    },
    {
        id: 'process/bad-pattern',
        title: 'Regular expression that cannot be read',
        severity: 'medium',
        why: 'What it asks for is not enforced, while everybody believes that it is.',
        source: 'https://github.com/google/re2/wiki/Syntax',
    },
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/process/protection.js
const RULES = 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets';
const RULESETS = 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets';
const CHECKS = 'https://docs.github.com/en/pull-requests/how-tos/merge-and-close-pull-requests/troubleshooting-required-status-checks';
const BRANCHES = [
    {
        id: 'process/unprotected-branch',
        title: 'The branch is not protected',
        severity: 'high',
        why: 'Whoever can push can change what is built and released, with no second pair of eyes.',
        source: RULESETS,
    },
    {
        id: 'process/ruleset',
        title: 'The ruleset that is asked for does not protect the branch',
        severity: 'high',
        why: 'A ruleset that is gone, elsewhere, disabled or only evaluated stops nobody.',
        source: RULESETS,
    },
    {
        id: 'process/required-reviews',
        title: 'Fewer approvals are required than asked for',
        severity: 'high',
        why: 'A change can be merged that too few people have read.',
        source: `${RULES}#require-a-pull-request-before-merging`,
    },
    {
        id: 'process/review-rules',
        title: 'An approval counts for more than it should',
        severity: 'medium',
        why: 'Code gets in that no approval was about, or that its owner never saw.',
        source: `${RULES}#require-a-pull-request-before-merging`,
    },
    {
        id: 'process/conversation-resolution',
        title: 'Open conversations do not hold up a merge',
        severity: 'low',
        why: 'An objection can be passed over.',
        source: `${RULES}#require-a-pull-request-before-merging`,
    },
    {
        id: 'process/required-status-checks',
        title: 'A check that is asked for is not required',
        severity: 'high',
        why: 'A change can be merged although the check fails, or never ran.',
        source: `${RULES}#require-status-checks-to-pass-before-merging`,
    },
    {
        id: 'process/branches-up-to-date',
        title: 'Branches need not be up to date to be merged',
        severity: 'medium',
        why: 'Two changes that pass alone can break the branch together.',
        source: `${RULES}#require-status-checks-to-pass-before-merging`,
    },
    {
        id: 'process/signed-commits',
        title: 'Unsigned commits are taken',
        severity: 'medium',
        why: 'Nobody can tell who really made a commit.',
        source: `${RULES}#require-signed-commits`,
    },
    {
        id: 'process/linear-history',
        title: 'Merge commits are taken',
        severity: 'low',
        why: 'The history is harder to read and to undo than it was meant to be.',
        source: `${RULES}#require-linear-history`,
    },
    {
        id: 'process/force-pushes',
        title: 'Force pushes are not blocked',
        severity: 'high',
        why: 'History can be rewritten, and commits that were reviewed replaced.',
        source: `${RULES}#block-force-pushes`,
    },
    {
        id: 'process/branch-deletion',
        title: 'The branch can be deleted',
        severity: 'medium',
        why: 'It can be made anew with another history.',
        source: `${RULES}#restrict-deletions`,
    },
    {
        id: 'process/bypass-actors',
        title: 'More may bypass the rules than should',
        severity: 'high',
        why: 'Whoever may bypass a rule is not held by it.',
        source: `${RULESETS}#bypass-modes-and-permissions`,
    },
];
const GATES = [
    {
        id: 'process/dead-required-check',
        title: 'A required check that nothing reports',
        severity: 'medium',
        why: 'Pull requests wait for it for ever, so people learn to merge past the rules.',
        source: CHECKS,
    },
    {
        id: 'process/gate-not-required',
        title: 'A job that is meant as a gate and holds nothing up',
        severity: 'medium',
        why: 'It runs and may fail, and the pull request can be merged all the same.',
        source: CHECKS,
    },
];
const TAGS = [
    {
        id: 'process/tag-protection',
        title: 'Tags can be moved or deleted',
        severity: 'high',
        why: 'A release tag that can be moved delivers other code under a version that people trust.',
        source: `${RULES}#restrict-updates`,
    },
];
const BYPASSES = [
    {
        id: 'process/direct-push',
        title: 'A commit reached the branch without a pull request',
        severity: 'high',
        why: 'Nobody was asked before it got in.',
        source: `${RULES}#require-a-pull-request-before-merging`,
    },
    {
        id: 'process/merged-without-approval',
        title: 'A pull request was merged with too few approvals',
        severity: 'high',
        why: 'Too few people have read what is in it.',
        source: `${RULES}#require-a-pull-request-before-merging`,
    },
    {
        id: 'process/merged-without-checks',
        title: 'A pull request was merged although a required check had not passed',
        severity: 'high',
        why: 'What the check is there to keep out may be in.',
        source: `${RULES}#require-status-checks-to-pass-before-merging`,
    },
    {
        id: 'process/rule-bypass',
        title: 'A rule was bypassed',
        severity: 'high',
        why: 'Somebody used a permission that is meant for emergencies.',
        source: 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/managing-rulesets-for-a-repository#viewing-insights-for-rulesets',
    },
];
/** What guards the default branch and tags. */
const PROTECTION_RULES = [
    ...BRANCHES,
    ...GATES,
    ...TAGS,
    ...BYPASSES,
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/process/index.js




/** All rules that grade violations of `[process.*]`. */
const PROCESS_RULES = [
    ...PROTECTION_RULES,
    ...FILE_RULES,
    ...HABIT_RULES,
];
const byId = new Map(PROCESS_RULES.map((rule) => [rule.id, rule]));
/**
 * The grade of a violation in a repository of this tier.
 * @throws Error for an id that no rule has: a mistake of the check, not of the repository
 */
const processSeverity = (id, tier) => {
    const rule = byId.get(id);
    if (rule === undefined)
        throw new Error(`there is no process rule ${id}`);
    return forTier(rule.severity, tier);
};

// EXTERNAL MODULE: ./packages/core/lib/severity/workflow/action-ref.js
var action_ref = __webpack_require__(64228);
;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/align.js


const table = (value) => Object.assign(Object.create(null), value);
const tableAt = (root, ...segments) => {
    const found = (0,lookup/* settingAt */.O)(root, segments);
    return (0,entries/* isTable */.bI)(found) ? found : Object.create(null);
};
const part = (key, of = (value) => value) => (value) => {
    const found = (0,entries/* isTable */.bI)(value) ? value[key] : undefined;
    return found === undefined ? null : JSON.stringify(of(found));
};
const whole = (value) => JSON.stringify(value) ?? null;
const action = part('uses', (uses) => String(uses).replace(/@[^@]*$/, ''));
/** A job is known by what it does, else by what it guards; a step by all of it, else by its action. */
const JOBS = [part('steps'), part('uses'), part('gates')];
const STEPS = [whole, action];
/** Keys of entries that stand under another key now, by the old one. */
const renamedKeys = (before, after, signatures) => {
    const gone = new Set(Object.keys(before).filter((key) => !Object.hasOwn(after, key)));
    const came = new Set(Object.keys(after).filter((key) => !Object.hasOwn(before, key)));
    const renamed = new Map();
    for (const signature of gone.size === 0 || came.size === 0 ? [] : signatures) {
        const candidates = new Map();
        for (const key of [...came].reverse()) {
            const what = signature(after[key]);
            if (what === null)
                continue;
            const list = candidates.get(what);
            if (list)
                list.push(key);
            else
                candidates.set(what, [key]);
        }
        for (const key of gone) {
            const to = candidates.get(signature(before[key]) ?? '')?.pop();
            if (to === undefined)
                continue;
            renamed.set(key, to);
            gone.delete(key);
            came.delete(to);
        }
    }
    return renamed;
};
const withKeys = (entries, renamed) => {
    const made = Object.create(null);
    for (const [key, value] of Object.entries(entries))
        made[renamed.get(key) ?? key] = value;
    return made;
};
const turned = (map) => new Map([...map].map(([from, to]) => [to, from]));
/**
 * Puts jobs and steps that were renamed under the names they have now, so that what else changed
 * in them is seen; a job's `id` says what it was called.
 */
const alignWorkflow = (before, after) => {
    const jobs = renamedKeys(tableAt(before, 'jobs'), tableAt(after, 'jobs'), JOBS);
    /** Renamed steps by the new id of their job; '' for those of a composite action. */
    const steps = new Map();
    const alignSteps = (owner, value, now) => {
        if (!(0,entries/* isTable */.bI)(value.steps))
            return value;
        const renamed = renamedKeys(value.steps, tableAt(now, 'steps'), STEPS);
        if (renamed.size === 0)
            return value;
        steps.set(owner, renamed);
        return table({ ...value, steps: withKeys(value.steps, renamed) });
    };
    const alignJob = (id, job) => {
        const to = jobs.get(id) ?? id;
        if (!(0,entries/* isTable */.bI)(job))
            return job;
        // A name that nobody wrote is the id.
        const named = to !== id && job.name === id ? table({ ...job, name: to }) : job;
        return alignSteps(to, named, tableAt(after, 'jobs', to));
    };
    const move = (segments, byJob, stepsOf) => {
        const moved = [...segments];
        const [first, id = ''] = segments;
        if (first === 'jobs' && segments.length > 1)
            moved[1] = byJob.get(id) ?? id;
        const at = first === 'jobs' ? 3 : 2;
        const step = segments[at];
        if (segments[at - 1] === 'steps' && step !== undefined) {
            moved[at] = stepsOf(first === 'jobs' ? id : '')?.get(step) ?? step;
        }
        return moved;
    };
    let aligned = before;
    if ((0,entries/* isTable */.bI)(before)) {
        const made = table(before);
        if ((0,entries/* isTable */.bI)(before.jobs)) {
            const all = Object.create(null);
            for (const [id, job] of Object.entries(before.jobs)) {
                all[jobs.get(id) ?? id] = alignJob(id, job);
            }
            made.jobs = all;
        }
        if ((0,entries/* isTable */.bI)(before.runs))
            made.runs = alignSteps('', before.runs, tableAt(after, 'runs'));
        aligned = made;
    }
    const oldJobs = turned(jobs);
    return {
        before: aligned,
        toNew: (segments) => move(segments, jobs, (id) => steps.get(id === '' ? '' : (jobs.get(id) ?? id))),
        toOld: (segments) => {
            const old = (id) => {
                const found = steps.get(id);
                return found && turned(found);
            };
            return move(segments, oldJobs, old);
        },
    };
};

// EXTERNAL MODULE: ./packages/core/lib/severity/workflow/gates.js + 1 modules
var gates = __webpack_require__(7175);
;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/step-keys.js

const bare = (line) => line
    .trim()
    .slice(0, 300)
    .split(/\s+/)
    .slice(0, 3)
    .join(' ')
    .replace(/\s*(?:\|\||&&|;).*$/, '')
    .slice(0, 80);
/** A command's first words, without what is appended to swallow its failure. */
const commandKey = (run) => {
    const lines = run
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '' && !/^\s*(?:#|set [-+])/.test(line));
    return bare(lines[0] ?? 'run');
};
/** `evil/checkout@v1` and `actions/checkout@v4` are the same step with another owner. */
const usesKey = (uses) => {
    const path = uses.replace(/@[^@]*$/, '');
    return path.startsWith('.') ? path : path.slice(path.indexOf('/') + 1);
};
const base = (step, index) => {
    if (!(0,entries/* isTable */.bI)(step))
        return String(index);
    const { id, name, uses, run } = step;
    if (typeof id === 'string')
        return id;
    if (typeof name === 'string')
        return name;
    if (typeof uses === 'string')
        return usesKey(uses);
    return typeof run === 'string' ? commandKey(run) : String(index);
};
/**
 * A name for each step that outlives moving it: id, else name, else the action without its owner
 * and ref, else the command's first words. A name met before gets ` #2`, ` #3` …
 */
const stepKeys = (steps) => {
    const met = new Map();
    return steps.map((step, index) => {
        const key = base(step, index);
        const times = (met.get(key) ?? 0) + 1;
        met.set(key, times);
        return times === 1 ? key : `${key} #${times}`;
    });
};

// EXTERNAL MODULE: ./packages/core/lib/severity/workflow/untrusted.js
var untrusted = __webpack_require__(75234);
;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/normalize.js






const normalize_table = (entries = []) => {
    const made = Object.create(null);
    for (const [key, value] of entries)
        if (value !== undefined)
            made[key] = value;
    return made;
};
const normalize_text = (value) => typeof value === 'string' ? value : undefined;
const asList = (value) => value === undefined || value === null
    ? undefined
    : Array.isArray(value)
        ? value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)))
        : [typeof value === 'string' ? value : JSON.stringify(value)];
/** `on: push`, `on: [push]` and `on: {push: …}` say the same. */
const triggers = (on) => {
    if ((0,entries/* isTable */.bI)(on))
        return normalize_table(Object.entries(on).map(([name, value]) => [name, value ?? normalize_table()]));
    return on === undefined ? undefined : normalize_table((asList(on) ?? []).map((name) => [name, normalize_table()]));
};
/** `read-all` and `write-all` become `{'*': …}`; `{}` gives nothing. */
const permissions = (value) => {
    if (typeof value === 'string')
        return normalize_table([['*', value.replace(/-all$/, '')]]);
    return (0,entries/* isTable */.bI)(value) ? value : undefined;
};
/** Names of the secrets in a part of the file. */
const secretsOf = (part) => part === undefined ? [] : (0,untrusted/* secretsIn */.VY)(JSON.stringify(part));
const nonEmpty = (list) => (list.length > 0 ? list : undefined);
/** Keys that are put beside what is written; a file that writes them itself does not count. */
const DERIVED = new Set(['gates', 'bypasses', 'injections', 'head-checkout', 'secrets-given']);
const step = (raw, around, owner) => {
    const run = normalize_text(raw.run);
    const uses = normalize_text(raw.uses);
    const inputs = (0,entries/* isTable */.bI)(raw.with) ? raw.with : normalize_table();
    const script = uses?.includes('github-script') ? normalize_text(inputs.script) : undefined;
    const about = {
        ...(run === undefined ? {} : { run }),
        ...(uses === undefined ? {} : { uses }),
    };
    const ref = normalize_text(inputs.ref);
    const repository = normalize_text(inputs.repository);
    const head = (0,untrusted/* checksOutHead */.wG)({
        ...about,
        ...(ref === undefined ? {} : { ref }),
        ...(repository === undefined ? {} : { repository }),
    });
    return normalize_table([
        ...Object.entries(raw).filter(([key]) => key !== 'name' && key !== 'id' && !DERIVED.has(key)),
        ['gates', nonEmpty((0,gates/* gatesOf */.og)(about))],
        ['bypasses', nonEmpty(run === undefined ? [] : (0,gates/* bypassesOf */.WQ)(run))],
        ['injections', nonEmpty((0,untrusted/* injectionsOf */.Qe)(`${run ?? ''}\n${script ?? ''}`))],
        ['head-checkout', head || undefined],
        [
            'secrets-given',
            uses !== undefined && (0,action_ref/* isThirdParty */.YI)(uses, owner)
                ? nonEmpty([...new Set([...secretsOf(raw.with), ...secretsOf(raw.env), ...around])].sort())
                : undefined,
        ],
    ]);
};
const steps = (list, at, around, context) => {
    if (!Array.isArray(list))
        return undefined;
    const made = normalize_table();
    const keys = stepKeys(list);
    for (const [index, raw] of list.entries()) {
        const key = keys[index] ?? String(index);
        made[key] = (0,entries/* isTable */.bI)(raw) ? step(raw, around, context.owner) : raw;
        context.places.set((0,setting_path/* joinPath */.u)([...at, key]), (0,setting_path/* joinPath */.u)([...at, String(index)]));
    }
    return made;
};
const union = (made) => {
    const found = new Set();
    for (const item of Object.values(made ?? {})) {
        const gates = (0,entries/* isTable */.bI)(item) ? item.gates : undefined;
        if (Array.isArray(gates))
            for (const gate of gates)
                found.add(String(gate));
    }
    return nonEmpty([...found].sort());
};
/** A workflow that is called is known by its name alone: `./.github/workflows/test.yml` tests. */
const calledGates = (uses) => {
    const name = /([^/@]+?)\.ya?ml(?:@|$)/.exec(normalize_text(uses) ?? '')?.[1];
    return name === undefined ? undefined : nonEmpty((0,gates/* gatesNamed */.oT)(name));
};
const job = (id, raw, context) => {
    const made = steps(raw.steps, ['jobs', id, 'steps'], [...secretsOf(raw.env), ...context.secrets], context);
    const environment = (0,entries/* isTable */.bI)(raw.environment) ? raw.environment.name : raw.environment;
    return normalize_table([
        ...Object.entries(raw).filter(([key]) => key !== 'id' && !DERIVED.has(key)),
        ['name', normalize_text(raw.name) ?? id],
        ['permissions', permissions(raw.permissions)],
        ['runs-on', asList((0,entries/* isTable */.bI)(raw['runs-on']) ? raw['runs-on'].labels : raw['runs-on'])],
        ['needs', asList(raw.needs)],
        ['environment', environment],
        ['steps', made],
        ['gates', union(made) ?? calledGates(raw.uses)],
        ['id', id],
    ]);
};
/** Writes a parsed workflow, or a composite action, out as it is compared. */
const normalizeWorkflow = (value, owner) => {
    const context = {
        owner,
        secrets: (0,entries/* isTable */.bI)(value) ? secretsOf(value.env) : [],
        places: new Map(),
    };
    if (!(0,entries/* isTable */.bI)(value))
        return { value, places: context.places };
    const jobs = value.jobs;
    const runs = value.runs;
    return {
        places: context.places,
        value: normalize_table([
            ...Object.entries(value),
            ['on', triggers(value.on)],
            ['permissions', permissions(value.permissions)],
            [
                'jobs',
                (0,entries/* isTable */.bI)(jobs)
                    ? normalize_table(Object.entries(jobs).map(([id, raw]) => [
                        id,
                        (0,entries/* isTable */.bI)(raw) ? job(id, raw, context) : raw,
                    ]))
                    : jobs,
            ],
            [
                'runs',
                (0,entries/* isTable */.bI)(runs)
                    ? normalize_table([
                        ...Object.entries(runs),
                        ['steps', steps(runs.steps, ['runs', 'steps'], [], context)],
                    ])
                    : runs,
            ],
        ]),
    };
};
/** Where a setting as compared stands in the file: the step's position instead of its name. */
const placeOf = (workflow, path) => {
    const segments = (0,setting_path/* splitPath */.U)(path);
    for (let length = segments.length; length > 2; length -= 1) {
        const place = workflow.places.get((0,setting_path/* joinPath */.u)(segments.slice(0, length)));
        if (place !== undefined)
            return (0,setting_path/* joinPath */.u)([...(0,setting_path/* splitPath */.U)(place), ...segments.slice(length)]);
    }
    return path;
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/index.js











/***/ }),

/***/ 7175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WQ: () => (/* binding */ bypassesOf),
  oT: () => (/* binding */ gatesNamed),
  og: () => (/* binding */ gatesOf)
});

// EXTERNAL MODULE: ./packages/core/lib/settings/format.js
var format = __webpack_require__(6223);
;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/gate-words.js
const table = (words) => new Map(Object.entries(words).flatMap(([gate, names]) => names.split(' ').map((name) => [name, gate])));
/** Commands that do nothing but check. */
const COMMANDS = table({
    tests: 'vitest jest pytest mocha ava tox nox rspec phpunit ctest bats unittest gotestsum karma wtr behave',
    lint: 'eslint oxlint flake8 pylint rubocop shellcheck actionlint zizmor stylelint hadolint golangci-lint markdownlint markdownlint-cli2 yamllint ktlint swiftlint clippy-driver tflint standard xo',
    types: 'tsc vue-tsc mypy pyright basedpyright',
    coverage: 'codecov coveralls nyc c8',
    'unused code': 'knip vulture depcheck ts-prune',
    dependencies: 'pip-audit osv-scanner govulncheck snyk safety',
    secrets: 'gitleaks trufflehog detect-secrets git-secrets',
    'code scanning': 'semgrep codeql bandit gosec trivy checkov tfsec grype',
    checks: 'pre-commit',
});
/** Commands that check with one of their subcommands (or options, where it begins with a dash). */
const SUBCOMMANDS = {
    go: table({ tests: 'test', lint: 'vet' }),
    cargo: table({
        tests: 'test nextest',
        lint: 'clippy',
        dependencies: 'audit deny',
        types: 'check',
    }),
    dotnet: table({ tests: 'test', lint: 'format' }),
    swift: table({ tests: 'test' }),
    mix: table({ tests: 'test', lint: 'credo', types: 'dialyzer' }),
    flutter: table({ tests: 'test', lint: 'analyze' }),
    dart: table({ tests: 'test', lint: 'analyze' }),
    sbt: table({ tests: 'test' }),
    bazel: table({ tests: 'test' }),
    node: table({ tests: '--test' }),
    deno: table({ tests: 'test', lint: 'lint', types: 'check', coverage: 'coverage' }),
    bun: table({ tests: 'test', dependencies: 'audit' }),
    npm: table({ tests: 'test t tst', dependencies: 'audit' }),
    pnpm: table({ tests: 'test t', dependencies: 'audit' }),
    yarn: table({ tests: 'test', dependencies: 'audit' }),
    composer: table({ tests: 'test', dependencies: 'audit' }),
    mvn: table({ tests: 'test verify', lint: 'checkstyle:check' }),
    mvnw: table({ tests: 'test verify', lint: 'checkstyle:check' }),
    helm: table({ lint: 'lint' }),
    terraform: table({ checks: 'validate' }),
    playwright: table({ tests: 'test' }),
    cypress: table({ tests: 'run' }),
    ruff: table({ lint: 'check --check' }),
    biome: table({ lint: 'check ci lint' }),
    prettier: table({ lint: '--check -c -l' }),
    black: table({ lint: '--check' }),
    ty: table({ types: 'check' }),
    flow: table({ types: 'check' }),
    coverage: table({ coverage: 'report', tests: 'run' }),
    docker: table({ 'code scanning': 'scout' }),
};
/** What the words in the name of a script or a target mean. */
const SCRIPT_WORDS = table({
    tests: 'test tests unit e2e integration spec vitest jest pytest mocha playwright cypress',
    lint: 'lint linting eslint biome oxlint ruff stylelint clippy shellcheck actionlint',
    types: 'typecheck typechecking tsc mypy pyright',
    coverage: 'coverage cov',
    'unused code': 'knip unused depcheck',
    dependencies: 'audit',
    secrets: 'gitleaks secrets',
    'code scanning': 'semgrep codeql trivy',
    checks: 'check checks validate conform',
});
/** Actions that check, by their `owner/name`. */
const ACTIONS = [
    [
        'code scanning',
        /codeql-action|semgrep|trivy-action|checkov|sonar\w*|scorecard-action|anchore/i,
    ],
    ['secrets', /gitleaks|trufflehog/i],
    ['dependencies', /dependency-review|osv-scanner|snyk/i],
    ['coverage', /codecov|coveralls/i],
    ['lint', /super-linter|golangci-lint|reviewdog|actionlint|zizmor|eslint|biome|ruff/i],
    ['tests', /cypress-io|playwright/i],
];

// EXTERNAL MODULE: ./packages/core/lib/severity/workflow/shell-commands.js
var shell_commands = __webpack_require__(66901);
;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/gates.js



/** Options of package managers and task runners that take a value. */
const WITH_VALUE = [
    '-C',
    '-f',
    '-w',
    '--cwd',
    '--dir',
    '--directory',
    '--file',
    '--filter',
    '--manifest-path',
    '--prefix',
    '--workspace',
];
const PACKAGE_MANAGERS = new Set(['npm', 'pnpm', 'yarn', 'bun']);
/** Subcommands that are no script, whatever the words in what follows. */
const NOT_A_SCRIPT = new Set('add ci config create dedupe exec i import info init install link list ls outdated pack patch publish remove root set store uninstall up update version view why'.split(' '));
const TASK_RUNNERS = new Set('make gmake just task rake gradle gradlew mise invoke inv turbo nx lerna moon wireit hatch poe'.split(' '));
const INTERPRETERS = /^(?:bash|sh|zsh|node|python[\d.]*|ruby|perl|tsx|ts-node|source|\.)$/;
/** What the name of a script, a target or a file says: `test:unit`, `type-check`, `run_tests.sh`. */
const gatesOfName = (name) => {
    const words = name
        .slice(0, 200)
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/);
    const found = words.flatMap((word) => SCRIPT_WORDS.get(word) ?? []);
    // `type-check` is one thing, not a check of its own.
    return /type.?check/i.test(name) ? [...found.filter((gate) => gate !== 'checks'), 'types'] : found;
};
const gatesOfCommand = ([first = '', ...all]) => {
    const name = (0,format/* baseName */.F)(first).toLowerCase();
    const plain = COMMANDS.get(name);
    const rest = (0,shell_commands/* afterOptions */.v)(all, WITH_VALUE);
    const [target = ''] = rest;
    if (plain !== undefined) {
        const inner = name === 'nyc' || name === 'c8' ? gatesOfCommand(rest) : [];
        return [plain, ...measured(all, plain), ...inner];
    }
    const subcommands = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
    const sub = subcommands?.get(target) ??
        all
            .map((word) => (word.startsWith('-') ? subcommands?.get(word) : undefined))
            .find((gate) => gate !== undefined);
    if (sub !== undefined)
        return [sub, ...measured(all, sub)];
    if (PACKAGE_MANAGERS.has(name)) {
        const isRun = target === 'run' || target === 'run-script';
        const [script = ''] = isRun ? (0,shell_commands/* afterOptions */.v)(rest.slice(1), WITH_VALUE) : rest;
        if (!isRun && (name === 'npm' || NOT_A_SCRIPT.has(script)))
            return [];
        // pnpm and yarn run what is installed by its bare name.
        const binary = isRun ? [] : gatesOfCommand(rest);
        const gates = [...new Set([...gatesOfName(script), ...binary])];
        return [...gates, ...measured(all, gates[0])];
    }
    if (TASK_RUNNERS.has(name)) {
        return rest.filter((word) => /^:?[a-z]/i.test(word) && word !== 'run').flatMap(gatesOfName);
    }
    if (INTERPRETERS.test(name))
        return target === '' ? [] : gatesOfName((0,format/* baseName */.F)(target));
    return first.includes('/') ? gatesOfName((0,format/* baseName */.F)(first)) : [];
};
/** Tests that are run with a coverage option also measure it. */
const measured = (words, gate) => gate === 'tests' && words.some((word) => /^--?cov(?:er|erage)?(?:[=.]|$)/.test(word))
    ? ['coverage']
    : [];
const gatesOfScript = (script) => (0,shell_commands/* commandsOf */.K)(script).flatMap(gatesOfCommand);
/**
 * The gates that a step's command or action is, sorted; [] where it only does work. Commands are
 * known by their first words and scripts by their name: an address, a header or an option says nothing.
 */
const gatesOf = (step) => {
    const found = new Set(step.run === undefined ? [] : gatesOfScript(step.run));
    const action = step.uses?.replace(/@[^@]*$/, '') ?? '';
    for (const [gate, pattern] of ACTIONS)
        if (pattern.test(action))
            found.add(gate);
    return [...found].sort();
};
/** The gates that a name stands for: that of a workflow that is called, `test.yml`. */
const gatesNamed = (name) => [...new Set(gatesOfName(name))].sort();
const SWALLOWED = /\|\|\s*(?:true\b|:(?:\s|$)|exit 0|echo\b)|;\s*(?:true|exit 0)\s*$|--passWithNoTests|--exit-zero|--no-error-on-unmatched-pattern/;
/** Places in a gate's command where its failure is swallowed, as written; sorted, bounded. */
const bypassesOf = (run) => {
    const found = new Set();
    const lines = run.replaceAll(/\\\r?\n/g, ' ').split(/\r?\n/);
    let gates = 0;
    for (const line of lines) {
        if (gatesOfScript(line).length === 0)
            continue;
        gates += 1;
        if (SWALLOWED.test(line))
            found.add(line.trim().slice(0, 200));
    }
    if (gates > 0) {
        for (const line of lines) {
            if (/^\s*(?:set \+(?:e|o errexit)|exit 0)\b/.test(line))
                found.add(line.trim());
        }
    }
    return [...found].sort().slice(0, 20);
};


/***/ }),

/***/ 66901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ commandsOf),
/* harmony export */   v: () => (/* binding */ afterOptions)
/* harmony export */ });
/** So much of a script is read; a step that checks something says so early. */
const MAX_SCRIPT = 200_000;
const ENDS = new Set(['\n', ';', '&', '|', '(', ')']);
/**
 * The commands of a shell script, as far as they can be told without running it: cut at line ends,
 * `;`, `&&`, `||` and `|` outside of quotes; comments are left out.
 */
const splitCommands = (script) => {
    const commands = [];
    let words = [];
    let word = '';
    let isWord = false;
    let quote = '';
    const endWord = () => {
        if (isWord)
            words.push(word);
        word = '';
        isWord = false;
    };
    const endCommand = () => {
        endWord();
        if (words.length > 0)
            commands.push(words);
        words = [];
    };
    const text = script.slice(0, MAX_SCRIPT).replaceAll(/\\\r?\n/g, ' ');
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at] ?? '';
        if (quote !== '') {
            if (char === quote)
                quote = '';
            else
                word += char;
        }
        else if (char === '"' || char === "'") {
            quote = char;
            isWord = true;
        }
        else if (char === '\\') {
            at += 1;
            word += text[at] ?? '';
            isWord = true;
        }
        else if (char === '#' && !isWord) {
            const end = text.indexOf('\n', at);
            if (end === -1)
                break;
            at = end - 1;
        }
        else if (ENDS.has(char))
            endCommand();
        else if (/\s/.test(char))
            endWord();
        else {
            word += char;
            isWord = true;
        }
    }
    endCommand();
    return commands;
};
/** Words of the shell that stand before a command. */
const AROUND = new Set(['if', 'then', 'else', 'elif', 'do', 'while', 'until', '!', '{', 'time']);
/** Commands that run another one, with the options of theirs that take a value. */
const RUNNERS = {
    npx: ['-p', '--package'],
    bunx: [],
    pnpx: [],
    uvx: ['--from', '--with'],
    pipx: [],
    sudo: ['-u'],
    env: ['-u'],
    exec: [],
    command: [],
    nice: ['-n'],
    timeout: ['-k', '-s'],
    'xvfb-run': ['-s'],
    'cross-env': [],
    dotenv: ['-e'],
};
/** Subcommands of package managers that run what follows. */
const EXECUTES = {
    npm: ['exec', 'x'],
    pnpm: ['exec', 'dlx'],
    yarn: ['exec', 'dlx'],
    bun: ['x'],
    uv: ['run'],
    poetry: ['run'],
    pdm: ['run'],
    hatch: ['run'],
    pipenv: ['run'],
    rye: ['run'],
    bundle: ['exec'],
};
const own = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;
/** What is left after the options at the beginning. */
const afterOptions = (words, withValue = []) => {
    let at = 0;
    while (words[at]?.startsWith('-'))
        at += withValue.includes(words[at] ?? '') ? 2 : 1;
    return words.slice(at);
};
const unwrapped = (words) => {
    let rest = words;
    for (let round = 0; round < 10; round += 1) {
        const [first = '', second = ''] = rest;
        const options = own(RUNNERS, first);
        if (AROUND.has(first) || /^[A-Za-z_]\w*=/.test(first))
            rest = rest.slice(1);
        else if (first === 'timeout')
            rest = afterOptions(rest.slice(1), options).slice(1);
        else if (options !== undefined)
            rest = afterOptions(rest.slice(1), options);
        else if (own(EXECUTES, first)?.includes(second))
            rest = afterOptions(rest.slice(2));
        else if (/^python[\d.]*$/.test(first) && second === '-m')
            rest = rest.slice(2);
        else if (/^(?:ba|z)?sh$/.test(first) && second.endsWith('c') && second.startsWith('-')) {
            return splitCommands(rest[2] ?? '')[0] ?? [];
        }
        else
            return rest;
    }
    return rest;
};
/** The commands of a script without what only runs them (`npx`, `sudo`, `poetry run`, `CI=1`). */
const commandsOf = (script) => splitCommands(script).map(unwrapped);


/***/ })

};
