export const id = 8036;
export const ids = [8036];
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
/* harmony import */ var _shared_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67223);


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
        shown.push(`… ${(0,_shared_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(left, 'more line')}`);
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
/* harmony import */ var _shared_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67223);




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
        ...(errors > 0 ? [(0,_shared_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(errors, 'error')] : []),
        ...(warnings > 0 ? [(0,_shared_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(warnings, 'warning')] : []),
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
        const isIn = (0,lib_standards/* takesPart */.GP)(standard);
        const unseen = standard.unread ?? (isIn || facts.paths.known ? undefined : facts.paths);
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
        const left = isIn ? null : (0,lib_standards/* leftOut */.ig)(standard, facts.paths);
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


/***/ })

};
