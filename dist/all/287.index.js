export const id = 287;
export const ids = [287];
export const modules = {

/***/ 4123:
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

/***/ 6652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VR: () => (/* binding */ showDiff),
/* harmony export */   e7: () => (/* binding */ RUN_BUDGET),
/* harmony export */   qy: () => (/* binding */ compareTexts)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);
/* harmony import */ var _shared_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7223);


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

/***/ 9897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ declarations),
/* harmony export */   R: () => (/* binding */ declarationsOf)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9556);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1145);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9822);
/* harmony import */ var _shared_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7223);




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

/***/ 4825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ participation)
});

// EXTERNAL MODULE: ./packages/core/lib/model/fingerprint.js
var fingerprint = __webpack_require__(9556);
// EXTERNAL MODULE: ./packages/core/lib/model/standard.js
var standard = __webpack_require__(8219);
// EXTERNAL MODULE: ./packages/core/lib/standards/index.js + 27 modules
var lib_standards = __webpack_require__(9822);
// EXTERNAL MODULE: ./packages/core/lib/model/known.js
var known = __webpack_require__(8983);
// EXTERNAL MODULE: ./packages/core/lib/settings/index.js + 3 modules
var settings = __webpack_require__(5804);
// EXTERNAL MODULE: ./packages/core/lib/checks/code/changes/evidence.js
var evidence = __webpack_require__(4123);
// EXTERNAL MODULE: ./packages/core/lib/checks/code/changes/unified-diff.js
var unified_diff = __webpack_require__(6652);
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


/***/ }),

/***/ 4863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ judgeAll)
/* harmony export */ });
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9822);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5713);


/**
 * Judges one repository by the toolkit's checks and by those that plugins bring, which are asked in
 * processes of their own, with the same facts.
 */
const judgeAll = async (input, { brought }) => {
    const { domain, standard, facts, paths } = input;
    const policy = brought.rules.length === 0 ? input.policy : { ...input.policy, rules: brought.rules };
    const checks = brought.checks(domain);
    const isAsked = checks.length > 0 && (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOut */ .ig)(standard, paths) === null;
    const results = isAsked
        ? await brought.ask(domain, facts.repository.name, { standard, policy, facts })
        : [];
    const trouble = brought.notes.length > 0;
    return (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)({ ...input, policy, brought: { checks, results, trouble } });
};


/***/ }),

/***/ 9611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   XI: () => (/* binding */ diffSettings),
/* harmony export */   jx: () => (/* binding */ expandChange)
/* harmony export */ });
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9525);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3926);
/* harmony import */ var _setting_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2844);



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
                const left = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(before, key);
                const right = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(after, key);
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
    found.push({ path: (0,_setting_path_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .u)(segments), segments, before, after });
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

/***/ 5804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fl: () => (/* reexport */ format/* baseName */.F),
  XI: () => (/* reexport */ diff/* diffSettings */.XI),
  bI: () => (/* reexport */ entries/* isTable */.bI),
  uJ: () => (/* reexport */ setting_path/* joinPath */.u),
  P$: () => (/* reexport */ parseSettings),
  Vk: () => (/* reexport */ diff/* sameJson */.Vk),
  OZ: () => (/* reexport */ lookup/* settingAt */.O),
  Ht: () => (/* reexport */ settingLine),
  dp: () => (/* reexport */ settingLocator),
  tL: () => (/* reexport */ format/* settingsFormat */.t),
  Uf: () => (/* reexport */ setting_path/* splitPath */.U)
});

// UNUSED EXPORTS: expandChange

// EXTERNAL MODULE: ./packages/core/lib/settings/diff.js
var diff = __webpack_require__(9611);
// EXTERNAL MODULE: ./packages/core/lib/settings/entries.js
var entries = __webpack_require__(3926);
// EXTERNAL MODULE: ./packages/core/lib/settings/format.js
var format = __webpack_require__(6223);
// EXTERNAL MODULE: ./node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(1136);
// EXTERNAL MODULE: ./node_modules/.pnpm/toml-eslint-parser@1.0.3/node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(7580);
// EXTERNAL MODULE: ./node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js
var dist = __webpack_require__(8009);
// EXTERNAL MODULE: ./packages/core/lib/settings/parsed.js
var parsed = __webpack_require__(5437);
// EXTERNAL MODULE: ./packages/core/lib/settings/setting-path.js
var setting_path = __webpack_require__(2844);
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
var lookup = __webpack_require__(3050);
// EXTERNAL MODULE: ./packages/core/lib/settings/json.js
var json = __webpack_require__(3990);
// EXTERNAL MODULE: ./node_modules/.pnpm/toml@5.0.1/node_modules/toml/index.js
var toml = __webpack_require__(2867);
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
var yaml = __webpack_require__(5351);
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

;// CONCATENATED MODULE: ./packages/core/lib/settings/index.js









/***/ }),

/***/ 3990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1136);
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

/***/ 5351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8009);
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


/***/ })

};
