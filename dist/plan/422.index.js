export const id = 422;
export const ids = [422];
export const modules = {

/***/ 8975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ findCm),
/* harmony export */   C8: () => (/* binding */ askTool),
/* harmony export */   K$: () => (/* binding */ askCm)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8556);



/** It may be a Node program that starts slowly, on a cold disk; longer than this it hangs. */
const TIMEOUT_MS = 20_000;
/** Full path of `cm` on PATH, or null. Relative entries of PATH are passed over: they are not ours. */
const findCm = async (path) => {
    for (const directory of path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        if (!directory.startsWith('/') && !/^[A-Za-z]:\\/.test(directory))
            continue;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, process.platform === 'win32' ? 'cm.cmd' : 'cm');
        const usable = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => true, () => false);
        if (usable)
            return file;
    }
    return null;
};
/**
 * What `cm` prints to one question.
 * @param okCodes exit codes that are answers
 * @throws Error where it does not answer, in its own words
 */
const askTool = async (cm, args, cwd, okCodes = [0]) => {
    const late = new Promise((_, reject) => {
        setTimeout(() => reject(new Error(`no answer within ${TIMEOUT_MS / 1000} s`)), TIMEOUT_MS).unref();
    });
    const { getExecOutput } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8418));
    const answer = getExecOutput(cm, args, { cwd, silent: true, ignoreReturnCode: true });
    const { stdout, stderr, exitCode } = await Promise.race([answer, late]);
    if (!okCodes.includes(exitCode))
        throw new Error(stderr.trim().split('\n')[0] || `exit code ${exitCode}`);
    return stdout;
};
/**
 * What check-my-toolkit itself says about a clone on disk, where it is installed. Only a scan on
 * disk asks: an organization scan runs nothing.
 * @returns null when it is not installed; unknown when it is and does not answer
 */
const askCm = async (root) => {
    const cm = await findCm(process.env.PATH ?? '');
    if (cm === null)
        return null;
    try {
        const [dependencies, projects] = await Promise.all([
            askTool(cm, ['dependencies', '--format', 'json'], root),
            askTool(cm, ['projects', 'detect', '--format', 'json'], root),
        ]);
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({ dependencies, projects });
    }
    catch (error) {
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(`check-my-toolkit is installed but did not answer: ${error.message}`);
    }
};


/***/ }),

/***/ 9422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  codeScan: () => (/* binding */ codeScan)
});

// EXTERNAL MODULE: ./packages/core/lib/checks/code/declarations.js
var declarations = __webpack_require__(9897);
// EXTERNAL MODULE: ./packages/core/lib/settings/index.js + 3 modules
var lib_settings = __webpack_require__(5804);
// EXTERNAL MODULE: ./packages/core/lib/severity/index.js + 10 modules
var lib_severity = __webpack_require__(2434);
// EXTERNAL MODULE: ./packages/core/lib/standards/index.js + 29 modules
var lib_standards = __webpack_require__(1333);
;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/hooks.js



/** Scripts of husky are named like the hook they are. */
const HUSKY = /(?:^|\/)\.husky\/[^/]+$/;
/** One file in which all hooks stand. */
const ALL_HOOKS = ['.pre-commit-config.*', 'lefthook.*', '.lefthook.*'];
/** Whether a standard asks for the hook, or for any of those in the file. */
const isRequiredHook = (path, { standards }) => {
    const required = standards.flatMap(({ config }) => ['require_hooks', 'required_hooks'].flatMap((key) => (0,lib_standards/* textsOf */.CB)((0,lib_settings/* settingAt */.OZ)(config, ['process', 'hooks', key]))));
    if (HUSKY.test(path))
        return required.includes((0,lib_settings/* baseName */.Fl)(path));
    return required.length > 0 && (0,lib_severity/* fileMatches */.mo)(ALL_HOOKS, path);
};
/** Lines of a script after which nothing has been checked. */
const IDLE = /^\s*(?:#.*|:|true|set [-+]\w+|exit(?: 0)?|(?:\.|source) .*husky\.sh"?)?\s*$/;
/** Whether a hook's script runs nothing, or stops before it does. */
const isIdle = (script) => {
    for (const line of script.split(/\r?\n/)) {
        if (/^\s*exit(?: 0)?\s*(?:#.*)?$/.test(line))
            return true;
        if (!IDLE.test(line))
            return false;
    }
    return true;
};
/** Whether a hook's script that ran something runs nothing any more. */
const isEmptied = (path, before, after) => HUSKY.test(path) && !isIdle(before) && isIdle(after);

// EXTERNAL MODULE: ./packages/core/lib/model/standard.js
var model_standard = __webpack_require__(8219);
// EXTERNAL MODULE: ./packages/core/lib/checks/code/changes/unified-diff.js
var unified_diff = __webpack_require__(6652);
;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/context.js


/**
 * The tier that changes are graded by: the stricter of the one now and the one at the last scan, so
 * that lowering the tier and a rule in one go does not make the rule count for less.
 */
const strictestTier = ({ standard, facts }) => {
    const tiers = [standard.metadata.tier, ...(facts.previous ? [facts.previous.tier] : [])];
    return model_standard/* TIERS */.i.find((tier) => tiers.includes(tier)) ?? standard.metadata.tier;
};
const startRun = (check, input) => {
    const open = new Map();
    for (const finding of input.facts.open) {
        if (finding.check !== check.id || finding.file === undefined)
            continue;
        const list = open.get(finding.file);
        if (list)
            list.push(finding);
        else
            open.set(finding.file, [finding]);
    }
    return { check, input, tier: strictestTier(input), budget: { lines: unified_diff/* RUN_BUDGET */.e7 }, open };
};
/** A finding that is still open, as the ledger has it; what each scan says anew is left out. */
const carried = (open, file = open.file) => {
    const { state: _state, exempted: _exempted, renewed: _renewed, check: _check, ...rest } = open;
    const { told: _told, ...finding } = rest;
    return file === undefined ? finding : { ...finding, file };
};

// EXTERNAL MODULE: ./packages/core/lib/checks/shared/words.js
var words = __webpack_require__(7223);
// EXTERNAL MODULE: ./packages/core/lib/model/fingerprint.js
var fingerprint = __webpack_require__(9556);
// EXTERNAL MODULE: ./packages/core/lib/model/severity.js
var model_severity = __webpack_require__(1145);
// EXTERNAL MODULE: ./packages/core/lib/checks/code/changes/evidence.js
var evidence = __webpack_require__(4123);
;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/file-rules.js

/** First match wins; the last fits everything. */
const FILE_RULES = [
    {
        id: 'file/check-toml',
        kind: 'declaration',
        files: ['check.toml', 'rulesets/*.toml', '**/rulesets/*.toml'],
        changed: 'low',
        deleted: 'high',
        renamed: 'medium',
        why: 'What the package was held to is no longer said anywhere.',
    },
    {
        id: 'file/metadata',
        kind: 'declaration',
        files: ['repo-metadata.*'],
        changed: 'low',
        deleted: 'high',
        why: 'Tier, status and owner are no longer said anywhere.',
    },
    {
        id: 'file/workflow',
        kind: 'workflow',
        files: ['.github/workflows/**'],
        changed: 'low',
        deleted: 'medium',
        required: 'high',
        why: 'What the workflow checked, built or released is done differently, or no longer.',
    },
    {
        id: 'file/action',
        kind: 'workflow',
        files: ['*'],
        changed: 'low',
        deleted: 'medium',
        why: 'Every workflow that uses the action does something else, or fails.',
    },
    {
        id: 'file/hook',
        kind: 'dependency',
        files: [
            '.husky/*',
            '**/.husky/*',
            '.pre-commit-config.*',
            'lefthook.*',
            '.lefthook.*',
            'lint-staged.config.*',
            '.lintstagedrc*',
        ],
        changed: 'low',
        deleted: 'medium',
        required: 'high',
        why: 'What the hook kept out can be committed.',
    },
    {
        id: 'file/lock',
        files: ['*.lock', '*-lock.json', '*-lock.yaml', 'npm-shrinkwrap.json', 'go.sum'],
        changed: 'info',
        deleted: 'medium',
        why: 'Versions move with every update; without the file they are no longer fixed at all.',
    },
    {
        id: 'file/requirements',
        files: ['requirements*.txt', 'constraints*.txt', 'setup.py'],
        changed: 'info',
        deleted: 'medium',
        why: 'Versions move with every update; without the file nothing is audited.',
    },
    {
        id: 'file/secrets',
        files: ['*gitleaks*', '.secrets.baseline', '.trufflehog*'],
        changed: 'medium',
        deleted: 'medium',
        why: 'What is searched for, or let off, when secrets are looked for has changed.',
    },
    {
        id: 'file/ignore-list',
        files: ['.*ignore'],
        changed: 'medium',
        deleted: 'low',
        why: 'Files may be left out of a check.',
    },
    {
        id: 'file/gate-code',
        files: [
            '*eslint*.{js,cjs,mjs,ts,cts,mts}',
            '{jest,vitest}.{config,workspace}.*',
            'pytest.ini',
            '.pytest.ini',
            'conftest.py',
        ],
        changed: 'medium',
        deleted: 'high',
        why: 'Rules and thresholds stand in it; it is code, so that what became weaker is for a person to read.',
    },
    {
        id: 'file/gate-settings',
        files: [
            'tsconfig*.json',
            '.eslintrc*',
            'ruff.toml',
            '.ruff.toml',
            'ty.toml',
            '*jest*.json',
            'biome.json*',
        ],
        changed: 'medium',
        deleted: 'high',
        why: 'Without it the tool runs with its defaults, or not at all.',
    },
    {
        id: 'file/dependency',
        files: ['*'],
        changed: 'low',
        deleted: 'medium',
        why: 'A tool that the standard requires reads the file.',
    },
];
/** The rule under which a file that moved to where nothing reads it is told. */
const LEFT = 'file/left';
const ruleFor = ({ kind, path: now, previousPath, leftTracking }) => {
    const path = leftTracking ? (previousPath ?? now) : now;
    const found = FILE_RULES.find((rule) => (rule.kind ?? kind) === kind && (0,lib_severity/* fileMatches */.mo)(rule.files, path));
    // The last rule fits every file.
    return found ?? FILE_RULES.at(-1);
};
const folderOf = (path) => path.slice(0, path.lastIndexOf('/') + 1);
/** `eslint.config.js` → `eslint.config.mjs`: the tool finds the same file under another of its names. */
const isSameTool = ({ kind, path, previousPath = '' }) => kind === 'dependency' && folderOf(path) === folderOf(previousPath);
/** Grades what happened to a whole file. */
const gradeFile = (change, event, tier, required = false) => {
    const rule = ruleFor(change);
    const { id, why } = rule;
    switch (event) {
        case 'added':
        case 'format':
            return { rule: id, direction: 'changed', severity: 'info', why };
        case 'unreadable':
            return {
                rule: 'file/unreadable',
                direction: 'changed',
                severity: (0,lib_severity/* forTier */.AR)('medium', tier),
                why,
            };
        case 'deleted':
        case 'emptied':
        case 'left': {
            const grade = (required ? rule.required : undefined) ?? rule.deleted;
            const id = event === 'left' ? LEFT : rule.id;
            return { rule: id, direction: 'weakened', severity: (0,lib_severity/* forTier */.AR)(grade, tier), why };
        }
        case 'renamed': {
            if (required && rule.required !== undefined) {
                return { rule: id, direction: 'weakened', severity: (0,lib_severity/* forTier */.AR)(rule.required, tier), why };
            }
            const grade = isSameTool(change) ? 'info' : (rule.renamed ?? 'low');
            return { rule: id, direction: 'changed', severity: (0,lib_severity/* forTier */.AR)(grade, tier), why };
        }
        default:
            return { rule: id, direction: 'changed', severity: (0,lib_severity/* forTier */.AR)(rule.changed, tier), why };
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/side.js

// Which blob it is is known of all of these, so that a change is seen, and stays until it is undone.
const OPAQUE = {
    binary: 'a binary file',
    'too-large': 'a file too large to be compared',
    symlink: 'a symbolic link',
    submodule: 'a submodule',
};
/** Reads a side. A broken file is read as text, with line, column and reason. */
const readSide = (content, path) => {
    if (content === null)
        return { kind: 'none' };
    if (content.kind === 'unknown')
        return { kind: 'unseen', reason: content.reason };
    const { oid } = content;
    if (content.kind !== 'text')
        return { kind: 'opaque', oid, what: OPAQUE[content.kind] };
    const { text } = content;
    if ((0,lib_settings/* settingsFormat */.tL)(path) === null)
        return { kind: 'text', oid, text };
    const parsed = (0,lib_settings/* parseSettings */.P$)(path, text);
    if (parsed.ok)
        return { kind: 'settings', oid, text, value: parsed.value };
    const broken = `line ${parsed.line}, column ${parsed.column}: ${parsed.message}`;
    return { kind: 'text', oid, text, broken };
};
/** The blob of a side, null where there was no file or it was not seen. */
const oidOf = (side) => ('oid' in side ? side.oid : null);

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/file-finding.js






const textOf = (side) => {
    if (side.kind === 'none')
        return null;
    return 'text' in side ? side.text : undefined;
};
/** The comparison of the texts, made at most once; null where a side is no text. */
const diffOf = (change, before, after, run) => {
    let made;
    return () => {
        if (made !== undefined)
            return made;
        const from = textOf(before);
        const to = textOf(after);
        const path = change.previousPath ?? change.path;
        made =
            from === undefined || to === undefined
                ? null
                : (0,unified_diff/* compareTexts */.qy)({ path, text: from }, { path: change.path, text: to }, run.budget);
        return made;
    };
};
const FIXES = {
    added: 'Nothing has to be done.',
    format: 'Nothing has to be done.',
    changed: 'Read the difference: where a rule, a threshold or a check became weaker, restore it; otherwise close the issue or exempt the finding.',
    renamed: 'Check that every tool and workflow finds the file under its new name.',
    unreadable: 'Correct the file; until it can be read, nothing in it holds.',
};
const fixOf = (event, { change }) => {
    if (event === 'deleted' || event === 'emptied') {
        return `Restore ${event === 'emptied' ? 'the commands of ' : ''}${change.path}, or exempt the finding with a reason, an owner and an end.`;
    }
    if (event !== 'left')
        return FIXES[event];
    return `Move ${change.path} back to ${change.previousPath}, or name it under dependencies of its tool in check.toml.`;
};
const opaqueDiff = ({ before, after }) => {
    const what = (side) => (side.kind === 'opaque' ? side.what : null);
    const [from, to] = [what(before), what(after)];
    if (from === null && to === null)
        return undefined;
    return `(${from ?? 'text'} before, ${to ?? (after.kind === 'none' ? 'nothing' : 'text')} after: not compared line by line)`;
};
/** Whether the standard asks for the file that went, under the name it had, or it was a gate. */
const isRequired = ({ change, before }, run, event) => {
    const { check, input } = run;
    const { path, previousPath } = change;
    const isLost = event === 'deleted' || event === 'left' || event === 'emptied';
    if (isLost && before.kind === 'settings' && check.isGate?.(change, before.value, input))
        return true;
    if (previousPath === undefined)
        return isLost && (check.isRequired?.(path, input) ?? false);
    return ((check.isRequired?.(previousPath, input) ?? false) &&
        !(check.isRequired?.(path, input) ?? false));
};
/** A finding about a file as a whole; told under the fingerprint it had where it was open. */
const fileFinding = (read, run, event, title) => {
    const { change, before, after } = read;
    const { path } = change;
    // A file that left is known by the name it left.
    const home = event === 'left' ? (change.previousPath ?? path) : path;
    const open = openFile(read);
    const required = isRequired(read, run, event);
    const { direction, severity, rule } = gradeFile(change, event, run.tier, required);
    const diff = read.diff();
    const shown = diff === null ? opaqueDiff(read) : (0,unified_diff/* showDiff */.VR)(diff);
    return {
        fingerprint: open?.fingerprint ?? (0,fingerprint/* fingerprint */.R)(run.check.id, home, home),
        severity,
        direction,
        title,
        subject: path,
        file: path,
        ...(change.previousPath === undefined ? {} : { expected: change.previousPath, actual: path }),
        ...(shown === undefined ? {} : { diff: shown }),
        rule,
        evidence: (0,evidence/* evidenceOf */.X)(change),
        fix: fixOf(event, read),
        baseline: open?.baseline ?? { kind: 'file', oid: oidOf(before) },
        ...(open !== undefined && (0,model_severity/* compareSeverity */.zK)(severity, open.severity) >= 0 && after.kind !== 'none'
            ? { renewed: true }
            : {}),
    };
};
/** Whether a finding is about a file as a whole; its name may have changed since. */
const isAboutFile = ({ subject, file, rule = '' }) => subject === file || rule.startsWith('file/');
/** The open finding about the file as a whole, if there is one. */
const openFile = ({ open }) => open.find(isAboutFile);
/** Whether the file that left is where it was. */
const isHome = (path, open, run) => open.rule === LEFT && open.fingerprint === (0,fingerprint/* fingerprint */.R)(run.check.id, path, path);
/** Whether the file is again what it was before the change that is still open. */
const isRestored = ({ change, after }, open, run) => {
    if (open.rule === LEFT)
        return !change.leftTracking && isHome(change.path, open, run);
    return open.baseline?.kind === 'file' && open.baseline.oid === oidOf(after);
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/words.js

const MAX_VALUE = 80;
/** Cut to what fits on a line. */
const clip = (text, max = MAX_VALUE) => text.length > max ? `${text.slice(0, max - 1)}…` : text;
/** A value as people write it, on one line. */
const shown = (value) => {
    if (value === undefined)
        return 'not set';
    if (typeof value === 'string' && /^[^\s"'`]{1,80}$/.test(value))
        return value;
    // Expressions and short names are read more easily without quotes around them.
    if (typeof value === 'string' && /^[\w$][^\p{C}"`]{0,79}$/u.test(value))
        return value;
    return clip(JSON.stringify(value));
};
const texts = (value) => {
    if (value === undefined)
        return [];
    if (!Array.isArray(value) || value.some((item) => typeof item === 'object'))
        return null;
    return value.map((item) => shown(item));
};
/** What differs between two values, on one line: of lists what came and went. */
const difference = (before, after, isPositional = false) => {
    const left = isPositional ? null : texts(before);
    const right = isPositional ? null : texts(after);
    if (left && right && (Array.isArray(before) || Array.isArray(after))) {
        const came = right.filter((item) => !left.includes(item));
        const went = left.filter((item) => !right.includes(item));
        const parts = [
            ...(went.length > 0 ? [`removed ${clip(went.join(', '))}`] : []),
            ...(came.length > 0 ? [`added ${clip(came.join(', '))}`] : []),
        ];
        return parts.length > 0 ? parts.join('; ') : 'another order';
    }
    if ((0,lib_settings/* isTable */.bI)(before) && (0,lib_settings/* isTable */.bI)(after)) {
        const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
        const parts = keys
            .filter((key) => !(0,lib_settings/* sameJson */.Vk)(before[key], after[key]))
            .map((key) => Array.isArray(before[key] ?? after[key])
            ? `${key}: ${difference(before[key], after[key])}`
            : `${key} ${shown(before[key])} → ${shown(after[key])}`);
        return clip(parts.join(', '), 2 * MAX_VALUE);
    }
    const table = (value) => !isPositional && typeof value === 'object' && value !== null;
    if (table(before) && after === undefined)
        return 'removed';
    if (table(after) && before === undefined)
        return 'added';
    return `${shown(before)} → ${shown(after)}`;
};
/** A rule is known by its name alone; everything else by its whole path. */
const settingName = (segments) => {
    const last = segments.at(-1);
    return segments.at(-2) === 'rules' && last !== undefined ? last : (0,lib_settings/* joinPath */.uJ)(segments);
};
/** `job test, step npm test` instead of `jobs.test.steps."npm test"`. */
const workflowPlace = (segments) => {
    const parts = [];
    const [first, second, third, fourth] = segments;
    if (first === 'jobs' && second !== undefined)
        parts.push(`job ${second}`);
    if (first === 'on' && second !== undefined)
        parts.push(`${second} trigger`);
    if (first === 'jobs' && third === 'steps' && fourth !== undefined)
        parts.push(`step ${fourth}`);
    if (first === 'runs' && second === 'steps' && third !== undefined)
        parts.push(`step ${third}`);
    return parts.join(', ');
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/way-back.js

const missing = (from, other) => clip(from
    .filter((item) => !other.includes(item))
    .map(shown)
    .join(', '));
const isPlainList = (value) => Array.isArray(value) && value.every((item) => typeof item !== 'object');
const step = (file, setting, expected, actual) => {
    if (isPlainList(expected ?? []) && isPlainList(actual ?? []) && (expected ?? actual)) {
        const before = (expected ?? []);
        const after = (actual ?? []);
        const lost = missing(before, after);
        const came = missing(after, before);
        if (lost !== '' && came === '')
            return `Put ${lost} back into ${setting} in ${file}`;
        if (came !== '' && lost === '')
            return `Take ${came} out of ${setting} in ${file} again`;
    }
    if (expected === undefined)
        return `Take ${setting} out of ${file} again`;
    const isTable = typeof expected === 'object' && expected !== null;
    if (isTable)
        return `Put ${setting} in ${file} back as it was`;
    return actual === undefined
        ? `Put ${setting} back into ${file} (it was ${shown(expected)})`
        : `Set ${setting} back to ${shown(expected)} in ${file}`;
};
/** What to do about a setting where its rule has nothing better to say: by name, value and file. */
const wayBack = (file, setting, expected, actual) => `${step(file, clip(setting, 120), expected, actual)}, or exempt it with a reason, an owner and an end.`;

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/setting-findings.js










/** Findings of one file that get a line and a diff of their own. */
const MAX_DETAILED = 20;
/** A larger value is not kept in the ledger; then only the file as a whole can be "back". */
const MAX_BASELINE = 16_384;
const baselineOf = (value, oid) => value !== undefined && JSON.stringify(value).length > MAX_BASELINE
    ? { kind: 'file', oid }
    : { kind: 'setting', value };
/** A value as it is shown: in the file's own form, and from where it comes when not from the file. */
const shownFor = (run, pair) => {
    const asWritten = (segments, value) => run.check.written === undefined ? value : run.check.written(segments, value);
    return (side, segments, value) => {
        const origin = value === undefined ? undefined : pair.origin?.(side, segments);
        const plain = asWritten(segments, value);
        return origin === undefined || plain === undefined ? plain : `${shown(plain)} ${origin}`;
    };
};
/** A lint rule's options have their meaning by their place: they are no set of names. */
const isPositional = (segments, ...values) => segments.at(-2) === 'rules' && values.some((value) => Array.isArray(value) && value.length > 1);
/** A grade that is no graver than so. */
const bounded = (grade, atMost) => atMost !== undefined && (0,model_severity/* compareSeverity */.zK)(grade.severity, atMost) < 0
    ? { ...grade, severity: atMost }
    : grade;
/** One grade up, so that what became weaker once more is told again; critical is for rules to give. */
const worse = (severity) => {
    if (severity === 'info')
        return 'low';
    if (severity === 'low')
        return 'medium';
    return severity === 'medium' ? 'high' : severity;
};
const settingWriter = (read, pair, run) => {
    const { change, before, after } = read;
    const { path } = change;
    // A file that left is known by the name it left, so that moving it back ends what is told.
    const home = change.leftTracking ? (change.previousPath ?? path) : path;
    const settings = { path, tier: run.tier, ...pair };
    const locators = new Map();
    let detailed = 0;
    const lineIn = (side, setting) => {
        const source = side === 'before' ? before : after;
        if (source.kind !== 'settings')
            return undefined;
        let locate = locators.get(side);
        if (locate === undefined) {
            const name = side === 'before' ? (change.previousPath ?? path) : path;
            locate = (0,lib_settings/* settingLocator */.dp)(name, source.text);
            locators.set(side, locate);
        }
        return locate(pair.placeIn?.(side, setting) ?? setting);
    };
    const details = (setting, isRemoved) => {
        detailed += 1;
        if (detailed > MAX_DETAILED)
            return {};
        const line = lineIn('after', setting);
        const lineBefore = isRemoved ? lineIn('before', setting) : undefined;
        const diff = read.diff();
        const near = lineBefore !== undefined ? { before: lineBefore } : line !== undefined ? { after: line } : {};
        return {
            ...(line === undefined ? {} : { line }),
            ...(diff === null ? {} : { diff: (0,unified_diff/* showDiff */.VR)(diff, near) }),
        };
    };
    const show = shownFor(run, pair);
    const titleOf = (segments, grade, from, to) => {
        const { previousPath } = change;
        const was = previousPath === undefined ? '' : ` (the file was ${previousPath})`;
        if (run.check.title === undefined) {
            const differing = difference(show('before', segments, from), show('after', segments, to), isPositional(segments, from, to));
            return `${settingName(segments)}: ${differing}${was}`;
        }
        const root = to === undefined ? pair.before : pair.after;
        return `${run.check.title(grade.rule, { segments, from, to, root })}${was}`;
    };
    const write = (setting, from, to, grade, identity, baseline) => {
        const segments = (0,lib_settings/* splitPath */.Uf)(setting);
        const expected = show('before', segments, from);
        const actual = show('after', segments, to);
        const fix = grade.fix ?? wayBack(path, setting, expected, actual);
        return {
            fingerprint: identity,
            severity: grade.severity,
            direction: grade.direction,
            title: titleOf(segments, grade, from, to),
            subject: setting,
            file: path,
            ...(expected === undefined ? {} : { expected }),
            ...(actual === undefined ? {} : { actual }),
            ...details(setting, to === undefined),
            rule: grade.rule,
            evidence: (0,evidence/* evidenceOf */.X)(change),
            ...(grade.direction === 'strengthened' ? {} : { fix }),
            baseline,
        };
    };
    const gradeOf = (setting, from, to) => {
        const grade = (0,lib_severity/* gradeSetting */.In)({ ...settings, setting, from, to });
        return grade && bounded(grade, run.check.atMost?.(path, (0,lib_settings/* splitPath */.Uf)(setting)));
    };
    return {
        fresh: ({ path: setting, before: from, after: to, grade }) => write(setting, from, to, grade, (0,fingerprint/* fingerprint */.R)(run.check.id, setting, home), baselineOf(from, oidOf(before))),
        again: (open) => {
            const { baseline } = open;
            if (baseline?.kind !== 'setting')
                return carried(open, path);
            const segments = pair.movedTo?.((0,lib_settings/* splitPath */.Uf)(open.subject)) ?? (0,lib_settings/* splitPath */.Uf)(open.subject);
            const setting = (0,lib_settings/* joinPath */.uJ)(segments);
            const was = (0,lib_settings/* settingAt */.OZ)(pair.before, segments);
            const to = (0,lib_settings/* settingAt */.OZ)(pair.after, segments);
            const grade = gradeOf(setting, baseline.value, to);
            if (grade === null || grade.direction === 'strengthened')
                return null;
            if (run.check.plain !== undefined && grade.rule === lib_severity/* UNRULED */.ug)
                return null;
            if ((0,lib_settings/* sameJson */.Vk)(was, to)) {
                const line = lineIn('after', setting);
                const { line: _line, ...rest } = carried(open, path);
                const kept = { ...rest, subject: setting };
                return line === undefined ? kept : { ...kept, line };
            }
            const since = gradeOf(setting, was, to);
            const finding = write(setting, baseline.value, to, grade, open.fingerprint, baseline);
            // What was told stays what was expected; the file may have moved on since.
            const { expected: _expected, ...rest } = finding;
            const told = open.expected === undefined ? rest : { ...rest, expected: open.expected };
            if (since === null || since.direction === 'strengthened') {
                // Part of the way back: it is the same finding, of the same people, only less grave.
                const severity = (0,model_severity/* compareSeverity */.zK)(grade.severity, open.severity) > 0 ? grade.severity : open.severity;
                return { ...told, severity, evidence: open.evidence };
            }
            const isGraver = (0,model_severity/* compareSeverity */.zK)(grade.severity, open.severity) < 0;
            const isWeaker = since.direction === 'weakened' && !isGraver;
            const severity = isWeaker ? worse(open.severity) : finding.severity;
            const isTold = (0,model_severity/* compareSeverity */.zK)(severity, open.severity) < 0;
            return { ...told, severity, ...(isTold ? {} : { renewed: true }) };
        },
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/judge-settings.js







/** Settings of one file that are told one by one; of the rest it is said how many there are. */
const MAX_SETTINGS = 200;
const RANK = { weakened: 0, changed: 1, strengthened: 2 };
const gravestFirst = (a, b) => (0,model_severity/* compareSeverity */.zK)(a.grade.severity, b.grade.severity) ||
    RANK[a.grade.direction] - RANK[b.grade.direction];
const isBelow = (segments, above) => segments.length > above.length && above.every((key, index) => segments[index] === key);
/** What a rule's finding says enough about: the step it is in; of a job's gates, all its steps. */
const explainedBy = (segments) => {
    const at = segments.indexOf('steps');
    if (at !== -1 && segments.length >= at + 2)
        return (0,lib_settings/* joinPath */.uJ)(segments.slice(0, at + 2));
    return segments.at(-1) === 'gates' ? (0,lib_settings/* joinPath */.uJ)([...segments.slice(0, -1), 'steps']) : undefined;
};
const isExplained = (segments, by) => {
    const at = segments.indexOf('steps');
    if (at === -1 || segments.length < at + 2)
        return false;
    return by.has((0,lib_settings/* joinPath */.uJ)(segments.slice(0, at + 1))) || by.has((0,lib_settings/* joinPath */.uJ)(segments.slice(0, at + 2)));
};
const isTold = (change, isNew) => !isNew || (change.grade.inNewFiles && change.grade.direction === 'weakened');
/** Findings that stood open about single settings of the file, judged against what is there now. */
const reopened = (read, pair, run, graded) => {
    const writer = settingWriter(read, pair, run);
    const subjects = new Set();
    const findings = [];
    for (const open of read.open) {
        if (isAboutFile(open))
            continue;
        const segments = pair.movedTo?.((0,lib_settings/* splitPath */.Uf)(open.subject)) ?? (0,lib_settings/* splitPath */.Uf)(open.subject);
        subjects.add((0,lib_settings/* joinPath */.uJ)(segments));
        if (run.check.isObsolete?.(segments, pair))
            continue;
        // A table around it came or went: that is told by itself.
        const isCovered = graded.some(({ segments: above, after, grade }) => after === undefined && grade.direction === 'weakened' && isBelow(segments, above));
        const finding = isCovered ? carried(open, read.change.path) : writer.again(open);
        if (finding !== null)
            findings.push(finding);
    }
    return { findings, subjects };
};
const eventOf = ({ change, before, after }, plain) => {
    const { path, previousPath } = change;
    const moved = previousPath === undefined ? '' : `${previousPath} was renamed to ${path}`;
    if (change.status === 'added')
        return { event: 'added', title: `${path} was added` };
    if (plain !== null) {
        const what = plain.words === '' ? '' : `: ${plain.words}`;
        const title = moved === '' ? `${path} changed${what}` : `${moved} and changed${what}`;
        return { event: moved === '' ? 'changed' : 'renamed', title };
    }
    if (moved !== '')
        return { event: 'renamed', title: moved };
    const isSame = 'oid' in before && 'oid' in after && before.oid === after.oid;
    const title = isSame
        ? `${path}: only the file’s mode changed`
        : `${path}: comments, order or layout changed, no setting`;
    return { event: 'format', title };
};
/**
 * The findings about a file whose settings could be read on both sides, or that is new: one for each
 * setting; one for the file where no setting changed, where no rule has an opinion, or that it is new.
 *
 * @param isShared other tools read the file too: what is not about these settings is not told
 */
const judgeSettings = (read, pair, run, isShared) => {
    const { change } = read;
    const isNew = change.status === 'added';
    const rules = (0,lib_severity/* rulesWith */.qS)((run.input.policy.rules ?? []));
    const all = (0,lib_severity/* gradeSettings */.ZK)({ path: change.path, tier: run.tier, ...pair }, rules);
    const mine = all
        .filter((setting) => !run.check.isElsewhere?.(change, setting, run.input))
        .map((setting) => ({
        ...setting,
        grade: bounded(setting.grade, run.check.atMost?.(change.path, setting.segments)),
    }));
    const { findings, subjects } = reopened(read, pair, run, mine);
    const isPlain = ({ grade }) => run.check.plain !== undefined && grade.rule === lib_severity/* UNRULED */.ug;
    const told = mine
        .filter((one) => !subjects.has(one.path) && !isPlain(one) && isTold(one, isNew))
        .sort(gravestFirst);
    const writer = settingWriter(read, pair, run);
    for (const one of told.slice(0, MAX_SETTINGS))
        findings.push(writer.fresh(one));
    // What a rule says of a step explains why its command or inputs differ.
    const explained = new Set(mine.filter((one) => !isPlain(one)).map(({ segments }) => explainedBy(segments)));
    const plainOnes = isNew
        ? []
        : mine.filter((one) => isPlain(one) && !isExplained(one.segments, explained));
    const plain = plainOnes.length === 0 || run.check.plain === undefined
        ? null
        : run.check.plain(plainOnes, pair);
    const rest = told.slice(MAX_SETTINGS);
    const whole = wholeFile(read, run, {
        // Beside what is told of the file, plain edits are only worth a word where they touch something.
        plain: plain !== null && plain.severity === 'info' && findings.length > 0 ? null : plain,
        rest,
        isShared,
        isSilent: !isNew && all.length > 0 && rest.length === 0 && (plain === null || findings.length > 0),
    });
    return whole === null ? findings : [...findings, whole];
};
const wholeFile = (read, run, about) => {
    const { plain, rest, isShared, isSilent } = about;
    const open = openFile(read);
    if (open !== undefined && isRestored(read, open, run))
        return null;
    const [worst] = rest;
    if (worst !== undefined) {
        const title = `${read.change.path}: ${(0,words/* count */.U9)(rest.length, 'more setting')} changed`;
        const { severity, direction } = worst.grade;
        return { ...fileFinding(read, run, 'changed', title), severity, direction };
    }
    if (open !== undefined && read.change.status === 'added') {
        return fileFinding(read, run, 'changed', `${read.change.path} is back, but not as it was`);
    }
    if (open !== undefined && plain === null)
        return carried(open, read.change.path);
    const touches = plain !== null && plain.severity !== 'info';
    if (isSilent && !touches && !isRequired(read, run, 'renamed'))
        return null;
    const { event, title } = eventOf(read, plain);
    if (isShared && (event === 'format' || event === 'added'))
        return null;
    const finding = fileFinding(read, run, event, title);
    return event === 'changed' && plain !== null
        ? { ...finding, severity: (0,lib_severity/* forTier */.AR)(plain.severity, run.tier) }
        : finding;
};

// EXTERNAL MODULE: ./packages/core/lib/model/shape.js
var shape = __webpack_require__(9525);
;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/scope.js


/**
 * Which settings of a shared file matter to a tool, by tool and file name: the tables it reads.
 * A file that is not listed for a tool is the tool's own, all of it.
 */
const SCOPES = {
    ruff: { 'pyproject.toml': ['tool.ruff'] },
    ty: { 'pyproject.toml': ['tool.ty'] },
    mypy: { 'pyproject.toml': ['tool.mypy'] },
    vulture: { 'pyproject.toml': ['tool.vulture'] },
    pytest: { 'pyproject.toml': ['tool.pytest', 'tool.coverage'] },
    pipaudit: {
        'pyproject.toml': [
            'project.dependencies',
            'project.optional-dependencies',
            'build-system.requires',
            'dependency-groups',
            'tool.poetry.dependencies',
            'tool.poetry.group',
            'tool.uv.sources',
            'tool.uv.override-dependencies',
            'tool.uv.index',
        ],
    },
    eslint: { 'package.json': ['eslintConfig', 'eslintIgnore'] },
    knip: { 'package.json': ['knip'] },
    jest: { 'package.json': ['jest'] },
    vitest: { 'package.json': ['vitest'] },
    tsc: { 'package.json': [] },
    pnpmaudit: { 'package.json': ['pnpm', 'resolutions', 'overrides'] },
};
/** The tables of a file that some of these tools read; null: all of it. */
const scopeOf = (tools, path) => {
    const name = (0,lib_settings/* baseName */.Fl)(path);
    const scopes = tools.map((tool) => (0,shape/* own */.ZV)((0,shape/* own */.ZV)(SCOPES, tool) ?? {}, name));
    if (scopes.length === 0 || scopes.some((scope) => scope === undefined))
        return null;
    return [...new Set(scopes.flatMap((scope) => scope ?? []))];
};
/** The file with nothing but those tables in it. */
const within = (value, scope) => {
    if (scope === null || !(0,lib_settings/* isTable */.bI)(value))
        return value;
    const kept = Object.create(null);
    for (const path of scope) {
        const found = (0,lib_settings/* settingAt */.OZ)(value, path);
        if (found === undefined)
            continue;
        const segments = (0,lib_settings/* splitPath */.Uf)(path);
        let into = kept;
        for (const key of segments.slice(0, -1)) {
            const next = into[key];
            into[key] = (0,lib_settings/* isTable */.bI)(next) ? next : Object.create(null);
            into = into[key];
        }
        into[segments.at(-1) ?? ''] = found;
    }
    return kept;
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/judge-file.js








const openOf = (change, run) => {
    const { path, previousPath } = change;
    const before = previousPath === undefined ? [] : (run.open.get(previousPath) ?? []);
    return [...(run.open.get(path) ?? []), ...before];
};
/** Settings of a side, within what the tools read; undefined where there was no file. */
const settingsOf = (side, scope) => side.kind === 'settings' ? within(side.value, scope) : undefined;
const deleted = (read, run) => {
    const { change } = read;
    const pair = run.check.pair(change, undefined, undefined, run.input);
    const writer = settingWriter(read, pair, run);
    const settings = read.open.flatMap((open) => {
        if (isAboutFile(open))
            return [];
        // What was let off in the file is gone with it; what was lost stays lost.
        return writer.again(open) === null ? [] : [carried(open, change.path)];
    });
    const open = openFile(read);
    if (open !== undefined && isRestored(read, open, run))
        return settings;
    if (run.check.isElsewhere?.(change, null, run.input))
        return settings;
    return [...settings, fileFinding(read, run, 'deleted', `${change.path} was deleted`)];
};
const kindChange = ({ before, after }) => {
    if (after.kind === 'opaque' && before.kind !== 'none') {
        const was = before.kind === 'opaque' ? before.what : 'text';
        return was === after.what ? null : `is ${after.what} now, it was ${was}`;
    }
    if (before.kind === 'opaque' && after.kind !== 'none')
        return `is text now, it was ${before.what}`;
    return null;
};
/** It was moved to where no tool looks: what was in it no longer holds. */
const left = (read, run) => {
    const { path, previousPath } = read.change;
    return fileFinding(read, run, 'left', `${previousPath} was renamed to ${path}, which no declaration names`);
};
/** Compared as text, or not at all: one finding for the file. */
const asWhole = (read, run) => {
    const { change, before, after } = read;
    const { path, previousPath } = change;
    const settings = read.open.filter((open) => !isAboutFile(open));
    const kept = settings.map((open) => carried(open, path));
    const open = openFile(read);
    if (open !== undefined && isRestored(read, open, run))
        return kept;
    if (change.leftTracking)
        return [...kept, left(read, run)];
    const moved = previousPath === undefined ? '' : `${previousPath} was renamed to ${path}`;
    const isSame = 'oid' in before && 'oid' in after && before.oid === after.oid;
    const finding = () => {
        if (after.kind === 'text' && after.broken !== undefined) {
            return fileFinding(read, run, 'unreadable', `${path} can no longer be read: ${after.broken}`);
        }
        if (change.status === 'added') {
            return open === undefined
                ? fileFinding(read, run, 'added', `${path} was added`)
                : fileFinding(read, run, 'changed', `${path} is back, but not as it was`);
        }
        if (isSame) {
            return moved === ''
                ? fileFinding(read, run, 'format', `${path}: only the file’s mode changed`)
                : fileFinding(read, run, 'renamed', moved);
        }
        if (before.kind === 'text' && after.kind === 'text') {
            if (isEmptied(path, before.text, after.text)) {
                return fileFinding(read, run, 'emptied', `${path} no longer runs anything`);
            }
        }
        const how = kindChange(read);
        if (how !== null)
            return fileFinding(read, run, 'changed', `${path} ${how}`);
        if (before.kind === 'text' && before.broken !== undefined) {
            const title = `${path} changed; before, it could not be read (${before.broken})`;
            return fileFinding(read, run, 'changed', title);
        }
        return fileFinding(read, run, 'changed', moved === '' ? `${path} changed` : `${moved} and changed`);
    };
    return [...kept, finding()];
};
const canCompare = ({ change, before, after }) => after.kind === 'settings' && (before.kind === 'settings' || change.status === 'added');
/** `fail` where something is weaker, `warning` where something merely differs. */
const statusOf = (findings) => {
    const counted = findings.filter(({ severity }) => severity !== 'info');
    if (counted.length === 0)
        return 'pass';
    return counted.some(({ direction }) => direction !== 'changed') ? 'fail' : 'warning';
};
const messageOf = ({ change }, findings) => {
    const what = change.status === 'renamed'
        ? `renamed from ${change.previousPath ?? 'another name'}`
        : change.status === 'modified'
            ? 'changed'
            : change.status;
    const of = (direction) => findings.filter((finding) => finding.direction === direction).length;
    const parts = ['weakened', 'changed', 'strengthened']
        .filter((direction) => of(direction) > 0)
        .map((direction) => `${of(direction)} ${direction}`);
    const found = parts.length === 0 ? 'nothing that is judged here' : parts.join(', ');
    return `${change.path} (${what}): ${found}`;
};
const unseen = (read, run, reasons) => ({
    check: run.check.id,
    status: 'unknown',
    subject: read.change.path,
    file: read.change.path,
    message: `${read.change.path} ${read.change.status === 'added' ? 'was added' : 'changed'}, but could not be compared: ${reasons.join('; ')}`,
    permissions: ['Contents: read'],
    findings: read.open.map((open) => carried(open, read.change.path)),
});
/** Judges one changed file: exactly one result. */
const judgeFile = (change, run) => {
    const before = readSide(change.before, change.previousPath ?? change.path);
    const after = readSide(change.after, change.path);
    const read = {
        change,
        before,
        after,
        open: openOf(change, run),
        diff: diffOf(change, before, after, run),
    };
    const sides = change.status === 'deleted' ? [] : [before, after];
    const reasons = sides.flatMap((side) => (side.kind === 'unseen' ? [side.reason] : []));
    if (reasons.length > 0)
        return unseen(read, run, [...new Set(reasons)]);
    const findings = findingsOf(read, run);
    return {
        check: run.check.id,
        status: statusOf(findings),
        subject: change.path,
        file: change.path,
        message: messageOf(read, findings),
        ...(change.previousPath === undefined ? {} : { data: { previousPath: change.previousPath } }),
        findings,
    };
};
const findingsOf = (read, run) => {
    const { change, before, after } = read;
    if (change.status === 'deleted' || after.kind === 'none')
        return deleted(read, run);
    if (!canCompare(read))
        return asWhole(read, run);
    const scope = run.check.kind === 'dependency' ? scopeOf(change.tools, change.path) : null;
    const from = settingsOf(before, scope);
    const to = settingsOf(after, scope);
    const pair = run.check.pair(change, from, to, run.input);
    const settings = judgeSettings(read, pair, run, scope !== null);
    if (!change.leftTracking)
        return settings;
    return [
        ...settings.filter((finding) => !isAboutFile({ ...finding, check: run.check.id })),
        left(read, run),
    ];
};
/** Results for the open findings of files that did not change in this window. */
const judgeUnchanged = (run, changed) => [...run.open]
    .filter(([path]) => !changed.has(path))
    .map(([path, open]) => {
    const findings = open.map((one) => carried(one));
    return {
        check: run.check.id,
        status: statusOf(findings),
        subject: path,
        file: path,
        message: `${path} did not change since; ${(0,words/* count */.U9)(findings.length, 'finding')} still open`,
        findings,
    };
});

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/run.js


/**
 * Judges all changed files of one kind, and what was still open about files that did not change.
 * Where changes are unknown, so is the verdict, and what was open stays so.
 */
const judgeChanges = (check, input) => {
    const run = startRun(check, input);
    const { changes, repository } = input.facts;
    if (!changes.known) {
        const permissions = changes.permission === undefined ? {} : { permissions: [changes.permission] };
        return [
            {
                check: check.id,
                status: 'unknown',
                subject: repository.name,
                message: `What changed could not be seen: ${changes.reason}`,
                ...permissions,
                findings: [],
            },
            ...judgeUnchanged(run, new Set()),
        ];
    }
    const mine = changes.value.filter(({ kind }) => kind === check.kind);
    const names = mine.flatMap(({ path, previousPath }) => previousPath === undefined ? [path] : [path, previousPath]);
    return [...mine.map((change) => judgeFile(change, run)), ...judgeUnchanged(run, new Set(names))];
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/dependency-files.js



const ID = 'code/dependency-files';
/** `../tsconfig.base.json` as `tsconfig.json` in `packages/a` means it. */
const resolved = (file, to) => {
    const parts = file.split('/').slice(0, -1);
    for (const part of to.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
};
/** A compiler's project is named by its file, its name without `.json`, or its folder. */
const isNamed = (path, named) => path === named || path === `${named}.json` || path === `${named}/tsconfig.json`;
/** Whether a tsconfig names another file by where it is now, because that was renamed along with it. */
const followsRename = (change, { segments, before, after }, { facts }) => {
    if (!/(?:^|\/)[^/]*[tj]sconfig[^/]*\.json$/.test(change.path) || !facts.changes.known)
        return false;
    const [key] = segments;
    if (key !== 'extends' && key !== 'references')
        return false;
    const text = (value) => {
        const found = (0,lib_settings/* isTable */.bI)(value) ? value.path : value;
        return typeof found === 'string' && found.startsWith('.') ? found : null;
    };
    const [from, to] = [text(before), text(after)];
    if (from === null && to === null)
        return false;
    if (key === 'extends' && (from === null || to === null))
        return false;
    const moves = renamesOf(facts.changes.value);
    return moves.some(({ path, previousPath = '' }) => (from === null ||
        isNamed(previousPath, resolved(change.previousPath ?? change.path, from))) &&
        (to === null || isNamed(path, resolved(change.path, to))));
};
const renames = new WeakMap();
const renamesOf = (changes) => {
    const known = renames.get(changes);
    if (known)
        return known;
    const made = changes.filter(({ previousPath }) => previousPath !== undefined);
    renames.set(changes, made);
    return made;
};
const dependencies = {
    id: ID,
    kind: 'dependency',
    pair: (_change, before, after, { facts }) => ({
        before,
        after,
        surroundings: { now: facts.now },
    }),
    isRequired: (path, { standard }) => isRequiredHook(path, standard),
    isElsewhere: (change, setting, input) => setting !== null && followsRename(change, setting, input),
};
/** Changes to the files that enabled checks depend on. */
const dependencyFiles = {
    id: ID,
    domain: 'code',
    title: 'The settings of the tools that a standard requires are not weakened',
    why: 'A tool that still runs and passes can have been told to look away: a rule off, a folder excluded, a threshold lowered in its own file.',
    fix: 'Set the value back. If less is really meant, add an exemption with a reason, an owner and an end date, or close the issue.',
    severity: 'critical',
    permissions: ['Contents: read'],
    run: (input) => judgeChanges(dependencies, input),
};

// EXTERNAL MODULE: ./packages/core/lib/checks/code/exemptions.js
var exemptions = __webpack_require__(5800);
;// CONCATENATED MODULE: ./packages/core/lib/checks/code/inheritance.js

const inheritance_ID = 'code/inheritance';
const findingOf = (file, problem) => {
    const { message } = problem;
    const { line } = problem.place;
    return {
        fingerprint: (0,fingerprint/* fingerprint */.R)(inheritance_ID, problem.subject, file),
        severity: 'high',
        // Most messages name the file, as the start of the way to the ruleset.
        title: message.includes(file) ? message : `${file}: ${message}`,
        subject: problem.subject,
        file,
        // A place in a ruleset of another repository is said in the message; the line is one of ours.
        ...(line === undefined || problem.place.file !== file ? {} : { line }),
        ...(problem.expected === undefined ? {} : { expected: problem.expected }),
        evidence: {},
        fix: `Correct [extends] in ${file}, or the ruleset that is named.`,
    };
};
const failed = (standard, problems) => {
    const findings = new Map();
    for (const problem of problems) {
        const finding = findingOf(standard.file, problem);
        if (!findings.has(finding.fingerprint))
            findings.set(finding.fingerprint, finding);
    }
    const one = findings.size === 1 ? 'One problem' : `${findings.size} problems`;
    return {
        check: inheritance_ID,
        status: 'fail',
        subject: standard.file,
        file: standard.file,
        message: `${one} with what ${standard.file} extends`,
        findings: [...findings.values()],
    };
};
const resultsOf = (standard) => {
    const { file, inheritance, problems } = standard;
    const wrong = problems.filter(({ about }) => about === 'inheritance');
    const results = [];
    if (!inheritance.known && standard.unread === undefined) {
        results.push({
            check: inheritance_ID,
            status: 'unknown',
            // Its own subject beside that of the findings: both may be so at once.
            subject: `${file} extends`,
            file,
            message: `${file} builds on what could not be read: ${inheritance.reason}`,
            ...(inheritance.permission === undefined ? {} : { permissions: [inheritance.permission] }),
            findings: [],
        });
    }
    if (wrong.length > 0)
        return [...results, failed(standard, wrong)];
    if (results.length > 0 || standard.unread !== undefined)
        return results;
    const names = standard.inherited ?? [];
    return [
        {
            check: inheritance_ID,
            status: 'pass',
            subject: file,
            file,
            message: names.length === 0 ? `${file} extends nothing` : `${file} builds on ${names.join(', ')}`,
            findings: [],
        },
    ];
};
/** Whether everything that a check.toml extends is there. */
const inheritance = {
    id: inheritance_ID,
    domain: 'code',
    title: 'Every ruleset that check.toml extends can be resolved',
    why: 'A ruleset that does not exist, cannot be read, or extends itself asks for nothing, so the repository is held to less than it says.',
    fix: 'Correct the registry or the names in [extends]. Where the registry is out of reach, give the token read access to it, or allow it in drift-config.',
    severity: 'high',
    permissions: ['Contents: read'],
    run: ({ standard }) => standard.standards.flatMap(resultsOf),
};

// EXTERNAL MODULE: ./packages/core/lib/checks/code/participation.js + 1 modules
var participation = __webpack_require__(4825);
;// CONCATENATED MODULE: ./packages/core/lib/checks/code/projects.js

const projects_ID = 'code/projects';
const projects_findingOf = ({ dir, manifest, type }) => {
    const place = dir === '' ? '.' : dir;
    const name = dir === '' ? 'The root' : dir;
    const file = dir === '' ? 'check.toml' : `${dir}/check.toml`;
    return {
        fingerprint: (0,fingerprint/* fingerprint */.R)(projects_ID, place, manifest),
        severity: 'medium',
        title: `${name} is a ${type} project without a check.toml`,
        subject: place,
        file: manifest,
        expected: file,
        actual: null,
        evidence: {},
        fix: `Add ${file} with the lines [extends], registry = "github:<owner>/<repository>" and rulesets = ["<language>-<tier>"]; or, if it needs none, name ${place} in [monorepo] exclude of the root check.toml.`,
    };
};
/** Whether every package of a repository declares standards of its own. */
const projects = {
    id: projects_ID,
    domain: 'code',
    title: 'Every project in the repository has a check.toml',
    why: 'A package that was added without a check.toml is held to nothing: its lint rules, types and tests can be anything.',
    fix: 'Add a check.toml beside the manifest of the project, or exclude it with [monorepo] exclude in the root check.toml.',
    severity: 'medium',
    permissions: ['Contents: read'],
    run: ({ facts }) => {
        const base = { check: projects_ID, subject: facts.repository.name };
        const { projects: found } = facts;
        if (!found.known) {
            return [
                {
                    ...base,
                    status: 'unknown',
                    message: `The projects of the repository could not be seen: ${found.reason}`,
                    permissions: [found.permission ?? 'Contents: read'],
                    findings: [],
                },
            ];
        }
        const all = found.value.length === 1 ? 'The one project' : `All ${found.value.length} projects`;
        const findings = found.value.filter(({ hasStandard }) => !hasStandard).map(projects_findingOf);
        return [
            {
                ...base,
                status: findings.length === 0 ? 'pass' : 'fail',
                message: found.value.length === 0
                    ? 'There is no project that needs standards of its own'
                    : findings.length === 0
                        ? `${all} ${found.value.length === 1 ? 'has' : 'have'} a check.toml`
                        : `${findings.length} of ${found.value.length} projects without a check.toml`,
                findings,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/effective.js


/** Under `[code]`, `rules` and `require` of the local file stand instead of those inherited. */
const isWhole = (path) => path[0] === 'code' && (path.at(-1) === 'rules' || path.at(-1) === 'require');
const merge = (base, over, path) => {
    if (over === undefined)
        return base;
    if (!(0,lib_settings/* isTable */.bI)(base) || !(0,lib_settings/* isTable */.bI)(over) || isWhole(path))
        return over;
    const merged = Object.create(null);
    for (const key of new Set([...Object.keys(base), ...Object.keys(over)])) {
        const value = merge((0,shape/* own */.ZV)(base, key), (0,shape/* own */.ZV)(over, key), [...path, key]);
        if (value !== undefined)
            merged[key] = value;
    }
    return merged;
};
/**
 * Both sides of a check.toml with what its rulesets say put under them: a value that is removed
 * falls back to the ruleset's, and one that is added may be laxer than the ruleset's. Only what the
 * file itself changed is told. The rulesets are known as they are now; where `[extends]` changed,
 * those from before are not, and nothing is put under that side. `[drift]` adds to what is
 * inherited, so that it is compared as written.
 */
const effectivePair = (before, after, standard) => {
    const inherited = standard?.fromRulesets;
    if (inherited === undefined || !(0,lib_settings/* isTable */.bI)(after))
        return { before, after };
    const base = Object.create(null);
    for (const [key, value] of Object.entries(inherited)) {
        if (key !== 'extends' && key !== 'drift')
            base[key] = value;
    }
    const same = (0,lib_settings/* sameJson */.Vk)((0,lib_settings/* settingAt */.OZ)(before, ['extends']), (0,lib_settings/* settingAt */.OZ)(after, ['extends']));
    const changed = new Set();
    const around = new Set();
    for (const { segments } of (0,lib_settings/* diffSettings */.XI)(before, after)) {
        changed.add((0,lib_settings/* joinPath */.uJ)(segments));
        for (let length = 1; length < segments.length; length += 1) {
            around.add((0,lib_settings/* joinPath */.uJ)(segments.slice(0, length)));
        }
    }
    return {
        before: same && before !== undefined ? merge(base, before, []) : before,
        after: merge(base, after, []),
        origin: (side, segments) => (0,lib_settings/* settingAt */.OZ)(base, segments) !== undefined &&
            (0,lib_settings/* settingAt */.OZ)(side === 'before' ? before : after, segments) === undefined &&
            (side === 'after' || same)
            ? '(from the ruleset)'
            : undefined,
        only: (segments) => around.has((0,lib_settings/* joinPath */.uJ)(segments)) ||
            segments.some((_, index) => changed.has((0,lib_settings/* joinPath */.uJ)(segments.slice(0, index + 1)))),
    };
};

// EXTERNAL MODULE: ./packages/core/lib/standards/schema.js + 5 modules
var schema = __webpack_require__(670);
;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/known-settings.js

const knows = (schema, segments, at = 0) => {
    const segment = segments[at];
    if (segment === undefined)
        return true;
    const { properties = {}, additionalProperties, items, anyOf = [] } = schema;
    if (Object.hasOwn(properties, segment)) {
        return knows(properties[segment] ?? schema, segments, at + 1);
    }
    if (items !== undefined)
        return knows(items, segments, at + 1);
    if (typeof additionalProperties === 'object')
        return knows(additionalProperties, segments, at + 1);
    if (anyOf.length > 0)
        return anyOf.some((one) => knows(one, segments, at));
    return additionalProperties === undefined;
};
/** Whether a setting of check.toml is one that drift knows; of the others it warns. */
const isKnownSetting = (segments) => knows(schema/* CHECK_SCHEMA */.L, segments);

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/tier-ruleset.js



const tier_ruleset_ID = 'code/tier-ruleset';
const endsWith = (tier) => (name) => name.endsWith(`-${tier}`);
/** How to put `[extends]` right, in words that can be pasted. */
const fixFor = (standard, tier) => {
    if (standard.extends === null) {
        return `Add to ${standard.file}: [extends] with registry = "github:<owner>/<repository>" and rulesets = ["<language>-${tier}"], a ruleset made for this tier.`;
    }
    return `In [extends] of ${standard.file}, name a ruleset that ends with -${tier}; or correct the tier in repo-metadata.yaml if it is no longer ${tier}.`;
};
/**
 * A ruleset of a laxer tier is the worst case: it looks like a standard and asks for less. A
 * package of a monorepo without [extends] of its own weighs less than the root.
 */
const severityOf = (standard, tier) => {
    const laxer = model_standard/* TIERS */.i.slice(model_standard/* TIERS */.i.indexOf(tier) + 1);
    if (standard.extends?.rulesets.some((name) => laxer.some((other) => endsWith(other)(name)))) {
        return 'high';
    }
    return standard.extends === null && standard.dir !== '' ? 'low' : 'medium';
};
const tier_ruleset_findingOf = (standard, tier) => {
    const { file, origins } = standard;
    const rulesets = standard.extends?.rulesets ?? null;
    const line = origins['extends.rulesets']?.line;
    return {
        fingerprint: (0,fingerprint/* fingerprint */.R)(tier_ruleset_ID, 'extends.rulesets', file),
        severity: severityOf(standard, tier),
        title: rulesets === null
            ? `${file} has no [extends], so nothing holds this ${tier} repository to its tier`
            : `${file} extends ${rulesets.join(', ') || 'no ruleset'}, none of which is for tier ${tier}`,
        subject: 'extends.rulesets',
        file,
        ...(line === undefined ? {} : { line }),
        expected: `a ruleset that ends with -${tier}`,
        actual: rulesets,
        evidence: {},
        fix: fixFor(standard, tier),
    };
};
/** The file, or its [extends], is so broken that what it extends is not known. */
const isUnclear = ({ problems }) => (0,lib_standards/* isBroken */.Qr)(problems) ||
    problems.some(({ level, subject, about }) => level === 'error' && about === undefined && /^extends(?:\.|$)/.test(subject));
const resultOf = (standard, tier, isOrganizations) => {
    const { file } = standard;
    const base = { check: tier_ruleset_ID, subject: file, file };
    if (standard.unread !== undefined) {
        return {
            ...base,
            status: 'unknown',
            message: `${file} could not be read: ${standard.unread}`,
            permissions: ['Contents: read'],
            findings: [],
        };
    }
    if (isUnclear(standard)) {
        return {
            ...base,
            status: 'skipped',
            message: `${file} is broken: what it extends is not known until it is put right`,
            findings: [],
        };
    }
    // What the organization says to all stands above the rulesets: there may be none to extend.
    if (isOrganizations && standard.dir === '' && standard.extends === null) {
        return {
            ...base,
            status: 'pass',
            message: `${file} is what the organization says to all; it need not extend a ruleset`,
            findings: [],
        };
    }
    // Those that rulesets extend count too: a company's own ruleset may build on the tier's.
    const names = [...(standard.extends?.rulesets ?? []), ...(standard.inherited ?? [])];
    const matching = names.find(endsWith(tier));
    if (matching !== undefined) {
        return { ...base, status: 'pass', message: `${file} extends ${matching}`, findings: [] };
    }
    if (!standard.inheritance.known) {
        // One of the rulesets that could not be read may extend the right one.
        const { reason, permission } = standard.inheritance;
        return {
            ...base,
            status: 'unknown',
            message: `None of the rulesets named in ${file} ends with -${tier}, and what they build on could not be read: ${reason}`,
            ...(permission === undefined ? {} : { permissions: [permission] }),
            findings: [],
        };
    }
    const finding = tier_ruleset_findingOf(standard, tier);
    return {
        ...base,
        status: finding.severity === 'low' ? 'warning' : 'fail',
        message: finding.title,
        findings: [finding],
    };
};
/** Why the tier cannot be relied on, or null. */
const unsureTier = (standard) => {
    const { metadata, unread } = standard;
    if (unread !== undefined)
        return `${unread.path} could not be read: ${unread.reason}`;
    if (metadata.file === null)
        return 'there is no repo-metadata.yaml to say the tier';
    return (0,lib_standards/* declares */.iv)(standard, 'tier') ? null : `${metadata.file} does not say a tier that is known`;
};
/** Whether a repository extends a ruleset made for its tier. */
const tierRuleset = {
    id: tier_ruleset_ID,
    domain: 'code',
    title: 'The rulesets in [extends] match the tier of the repository',
    why: 'A production repository that extends a prototype ruleset, or none, is held to less than its tier demands, and its checks still look green.',
    fix: 'Extend a ruleset whose name ends with the tier, such as typescript-production, or correct the tier in repo-metadata.yaml.',
    severity: 'high',
    permissions: ['Contents: read'],
    run: ({ standard, policy, facts }) => {
        const unsure = unsureTier(standard);
        if (unsure === null) {
            const isOrganizations = policy.isOrganizations === true;
            return standard.standards.map((one) => resultOf(one, standard.metadata.tier, isOrganizations));
        }
        return [
            {
                check: tier_ruleset_ID,
                status: standard.unread === undefined ? 'skipped' : 'unknown',
                subject: facts.repository.name,
                message: `Not judged: ${unsure}`,
                ...(standard.unread === undefined ? {} : { permissions: ['Contents: read'] }),
                findings: [],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/standards-files.js






const standards_files_ID = 'code/standards-files';
/**
 * What `code/participation` tells: tier and status of the repository, and that it lost its last
 * declaration. It knows by the ledger; without one, nobody else would tell.
 */
const isToldByParticipation = (path, setting, { standard, facts }) => {
    if (facts.previous === null)
        return false;
    const isMetadata = lib_standards/* METADATA_FILES */.sb.includes(path);
    if (setting !== null)
        return isMetadata && ['tier', 'status'].includes(setting.path);
    if (isMetadata)
        return standard.metadata.file === null && path === facts.previous.metadataFile;
    return standard.standards.length === 0 && path === facts.previous.checkFiles[0];
};
/** An exemption that was over when it was added exempts nothing: `code/exemptions` tells it. */
const isAddedTooLate = (setting, { facts }) => {
    if (setting === null || setting.before !== undefined)
        return false;
    const [first, second] = setting.segments;
    if (first !== 'drift' || second !== 'exempt' || setting.segments.length !== 3)
        return false;
    const expires = (0,lib_settings/* settingAt */.OZ)(setting.after, ['expires']);
    return typeof expires === 'string' && expires < facts.now.slice(0, 10);
};
/** Nothing was declared here before. */
const isFirstDeclaration = ({ path, status }, { facts }) => status === 'added' && facts.previous === null && path === 'check.toml';
/**
 * What drift-config begins with says how the organization wants it: where nothing was declared before,
 * nothing is loosened. That the file came is told; one that is back, and every later change, is judged.
 * Limits have no effect anywhere else.
 */
const isFirstPolicy = (change, setting, input) => isFirstDeclaration(change, input) &&
    setting?.segments[0] === 'drift' &&
    (setting.segments[1] === 'limits' || input.policy.isOrganizations === true);
/**
 * A repository for which no organization speaks, and which says so from the beginning, as `drift init`
 * writes it: there are no rulesets that it could extend, so that nothing is loosened. What it says of
 * any other check is judged, and so is this where there is a drift-config.
 */
const isAloneFromTheStart = (change, setting, input) => isFirstDeclaration(change, input) &&
    input.policy.hasOrganization === undefined &&
    setting !== null &&
    setting.segments.slice(0, 2).join('.') === 'drift.severity' &&
    (0,lib_settings/* settingAt */.OZ)(setting.after, ['check']) === tierRuleset.id;
const standards_files_declarations = {
    id: standards_files_ID,
    kind: 'declaration',
    pair: ({ path }, before, after, { standard, facts }) => ({
        ...effectivePair(before, after, standard.standards.find(({ file }) => file === path)),
        surroundings: { now: facts.now },
    }),
    isElsewhere: (change, setting, input) => isToldByParticipation(change.path, setting, input) ||
        isAddedTooLate(setting, input) ||
        isFirstPolicy(change, setting, input) ||
        isAloneFromTheStart(change, setting, input),
    // What drift itself does not know, and warns of, guards nothing.
    atMost: (path, segments) => lib_standards/* METADATA_FILES */.sb.includes((0,lib_settings/* baseName */.Fl)(path)) || isKnownSetting(segments) ? undefined : 'low',
};
/** Changes to what the repository declares: every check.toml and repo-metadata.yaml. */
const standardsFiles = {
    id: standards_files_ID,
    domain: 'code',
    title: 'What a repository declares is not weakened',
    why: 'Every other check asks what check.toml says. A threshold lowered or a section removed there is the quietest way to be held to less.',
    fix: 'Set the value back. If less is really meant, add an exemption with a reason, an owner and an end date, or close the issue.',
    severity: 'critical',
    permissions: ['Contents: read'],
    run: (input) => judgeChanges(standards_files_declarations, input),
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/required-gates.js


const known = new WeakMap();
/** What the standards of a repository require by name: workflows, jobs by workflow, status checks. */
const requiredGates = (standard) => {
    const found = known.get(standard);
    if (found !== undefined)
        return found;
    const workflows = [];
    const checks = [];
    const jobs = Object.create(null);
    for (const { config } of standard.standards) {
        for (const key of ['required_workflows', 'require_workflows']) {
            workflows.push(...(0,lib_standards/* textsOf */.CB)((0,lib_settings/* settingAt */.OZ)(config, ['process', 'ci', key])));
        }
        for (const table of [
            ['process', 'branches'],
            ['process', 'repo', 'ruleset'],
        ]) {
            checks.push(...(0,lib_standards/* textsOf */.CB)((0,lib_settings/* settingAt */.OZ)(config, [...table, 'require_status_checks'])));
        }
        const byWorkflow = (0,lib_settings/* settingAt */.OZ)(config, ['process', 'ci', 'jobs']);
        for (const [workflow, list] of Object.entries((0,lib_settings/* isTable */.bI)(byWorkflow) ? byWorkflow : {})) {
            jobs[workflow] = [...(jobs[workflow] ?? []), ...(0,lib_standards/* textsOf */.CB)(list)];
        }
    }
    const made = { workflows, checks, jobs };
    known.set(standard, made);
    return made;
};

// EXTERNAL MODULE: ./packages/core/lib/model/commit.js
var commit = __webpack_require__(644);
;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/workflow-title.js





const GATES = {
    lint: 'a linter',
    types: 'a type check',
    'unused code': 'a search for unused code',
    dependencies: 'a dependency audit',
    secrets: 'a secret scan',
};
const strings = (value) => Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
const gateWords = (gates) => gates.map((gate) => (Object.hasOwn(GATES, gate) ? GATES[gate] : gate)).join(', ');
/** What is compared but stands nowhere in the file: the title says it in words. */
const DERIVED = new Set(['gates', 'bypasses', 'injections', 'secrets-given', 'head-checkout']);
/** A value as it stands in the file, where it is compared in another form. */
const written = (segments, value) => {
    const key = segments.at(-1) ?? '';
    if (DERIVED.has(key) && segments.length > 2)
        return undefined;
    if (key === 'permissions' && (0,lib_settings/* isTable */.bI)(value) && Object.hasOwn(value, '*')) {
        return `${value['*']}-all`;
    }
    if (segments.length === 2 && segments[0] === 'on' && (0,lib_settings/* isTable */.bI)(value)) {
        return Object.keys(value).length === 0 ? (segments[1] ?? null) : value;
    }
    if (key === 'runs-on' && Array.isArray(value) && value.length === 1)
        return value[0];
    // A job as it is compared is no text that anybody wrote.
    return segments.length === 2 && segments[0] === 'jobs' ? undefined : value;
};
const block = (value, keys) => {
    if (!(0,lib_settings/* isTable */.bI)(value))
        return shown(value);
    if (Object.hasOwn(value, '*'))
        return `${value['*']}-all`;
    const parts = keys.map((key) => `${key}: ${shown(value[key] ?? 'none')}`);
    return parts.length === 0 ? '{}' : parts.join(', ');
};
const permissions = (from, to) => {
    const named = (value) => (0,lib_settings/* isTable */.bI)(value) ? Object.keys(value).filter((key) => key !== '*') : [];
    const both = (0,lib_settings/* isTable */.bI)(from) && (0,lib_settings/* isTable */.bI)(to);
    const differing = [...new Set([...named(from), ...named(to)])].filter((key) => !(both && (0,lib_settings/* sameJson */.Vk)(from[key], to[key])));
    const keys = (value) => (both ? differing : named(value));
    return clip(`permissions: ${block(from, keys(from))} → ${block(to, keys(to))}`, 160);
};
/** A reference as people say it: seven characters of a commit. */
const workflow_title_short = (ref) => (/^[0-9a-f]{40,64}$/i.test(ref) ? (0,commit/* shortId */.m)(ref) : ref);
const PIN = { commit: 'a commit', tag: 'a tag', branch: 'a branch' };
/** What became of the code that a step or job runs. */
const actionWords = (from, to) => {
    if (typeof from !== 'string' || typeof to !== 'string') {
        const uses = String(to ?? from);
        const ref = (0,lib_severity/* parseUses */.Ap)(uses);
        const name = ref.kind === 'action' ? `${uses.replace(/@[^@]*$/, '')}@${workflow_title_short(ref.ref)}` : uses;
        if (to === undefined)
            return `${clip(name)} removed`;
        return `third-party action ${clip(name)} added, not pinned to a commit`;
    }
    const [left, right] = [(0,lib_severity/* parseUses */.Ap)(from), (0,lib_severity/* parseUses */.Ap)(to)];
    if (left.kind !== 'action' || right.kind !== 'action')
        return `uses: ${clip(from)} → ${clip(to)}`;
    const name = clip(from.replace(/@[^@]*$/, ''));
    const other = clip(to.replace(/@[^@]*$/, ''));
    const refs = `${clip(workflow_title_short(left.ref))} → ${clip(workflow_title_short(right.ref))}`;
    if (name.toLowerCase() !== other.toLowerCase()) {
        return `${name}@${clip(workflow_title_short(left.ref))} replaced by ${other}@${clip(workflow_title_short(right.ref))}`;
    }
    if (left.pin === right.pin)
        return `${name} ${refs}`;
    if (left.pin === 'commit')
        return `${name} is no longer pinned to a commit (${refs})`;
    return right.pin === 'commit'
        ? `${name} is now pinned to a commit (${refs})`
        : `${name} moved from ${PIN[left.pin]} to ${PIN[right.pin]} (${refs})`;
};
const listWords = (from, to) => {
    const [left, right] = [strings(from), strings(to)];
    return {
        came: clip(right.filter((item) => !left.includes(item)).join(', ')),
        went: clip(left.filter((item) => !right.includes(item)).join(', ')),
    };
};
/** `key: value added to place`, `key removed from place`, `key in place: a → b`. */
const keyed = (key, from, to, place) => {
    const at = (word) => (place === '' ? '' : ` ${word} ${place}`);
    if (from === undefined)
        return `${key}: ${shown(to)} added${at('to')}`;
    if (to === undefined)
        return `${key}: ${shown(from)} removed${at('from')}`;
    return `${key}${at('of')}: ${difference(from, to)}`;
};
const TITLES = {
    'workflow/risky-trigger': ({ segments, to }) => `${segments[1]} trigger ${to === undefined ? 'removed' : 'added'}`,
    'workflow/gate-trigger': ({ segments, from, to }) => {
        if (to === undefined)
            return `${segments[1]} trigger removed`;
        if (from === undefined)
            return `${segments[1]} trigger added`;
        return `${segments[1]} trigger: ${difference(from, to)}`;
    },
    'workflow/permissions': ({ from, to }, place) => `${permissions(from, to)}${place === '' ? '' : ` in ${place}`}`,
    'workflow/action': ({ from, to }, place) => `${actionWords(from, to)} in ${place}`,
    'workflow/injection': ({ from, to }, place) => {
        const { came, went } = listWords(from, to);
        return came === ''
            ? `${went} no longer written into the script of ${place}`
            : `text of strangers (${came}) written into the script of ${place}`;
    },
    'workflow/head-checkout': ({ to }, place) => to === undefined
        ? `code of a pull request’s author no longer checked out in ${place}`
        : `code of a pull request’s author checked out in ${place}`,
    'workflow/secret-given': ({ segments, from, to, root }, place) => {
        const { came, went } = listWords(from, to);
        const names = came === '' ? went : came;
        const secrets = names === '*' ? 'all secrets' : `${names.includes(',') ? 'secrets' : 'secret'} ${names}`;
        const uses = (0,lib_settings/* settingAt */.OZ)(root, [...segments.slice(0, -1), 'uses']);
        const action = typeof uses === 'string' ? ` ${clip(uses.replace(/@[^@]*$/, ''))}` : '';
        return came === ''
            ? `${secrets} no longer handed to third-party action${action} in ${place}`
            : `${secrets} handed to third-party action${action} in ${place}`;
    },
    'workflow/inherited-secrets': ({ from, to }, place) => to === 'inherit'
        ? `secrets: inherit added to ${place}`
        : `secrets: ${shown(from)} removed from ${place}`,
    'workflow/swallowed-failure': ({ from, to }, place) => {
        const { came, went } = listWords(from, to);
        return came === ''
            ? `failure no longer ignored in ${place}: ${went} removed`
            : `failure ignored in ${place}: ${came}`;
    },
    'workflow/gates': ({ segments, from, to }) => {
        const left = strings(from);
        const right = strings(to);
        const lost = left.filter((gate) => !right.includes(gate));
        return lost.length > 0
            ? `job ${segments[1]} no longer runs ${gateWords(lost)}`
            : `job ${segments[1]} now also runs ${gateWords(right.filter((gate) => !left.includes(gate)))}`;
    },
    'workflow/needs': ({ from, to }, place) => {
        const { came, went } = listWords(from, to);
        return went === '' ? `${place} now needs ${came}` : `${place} no longer needs ${went}`;
    },
    'workflow/job': ({ segments }) => `job ${segments[1]} removed`,
    'workflow/job-id': ({ from, to }) => `job ${shown(from)} renamed to ${shown(to)}`,
    'workflow/name': ({ from, to }) => `workflow ${shown(from)} renamed to ${shown(to)}`,
};
/** One line about a change in a workflow, in the words of the file. */
const workflowTitle = (rule, told) => {
    const { segments, from, to } = told;
    const place = workflowPlace(segments);
    const made = (0,shape/* own */.ZV)(TITLES, rule);
    if (made !== undefined)
        return made(told, place);
    const key = segments.at(-1) ?? '';
    return keyed(key, written(segments, from), written(segments, to), place);
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/workflow-plain.js




/** So many places are named; of the rest it is said how many there are. */
const MAX_NAMED = 3;
/** Keys of the compared form that nobody wrote. */
const workflow_plain_DERIVED = new Set(['gates', 'bypasses', 'injections', 'head-checkout', 'secrets-given', 'id']);
const stepAt = (segments) => segments[0] === 'jobs' && segments[2] === 'steps' ? 3 : segments[1] === 'steps' ? 2 : -1;
/** An action's name without its ref, where both sides use the same. */
const isUpdate = ({ segments, before, after }) => {
    if (segments.at(-1) !== 'uses' || typeof before !== 'string' || typeof after !== 'string') {
        return false;
    }
    const [left, right] = [(0,lib_severity/* parseUses */.Ap)(before), (0,lib_severity/* parseUses */.Ap)(after)];
    return (left.kind === 'action' &&
        right.kind === 'action' &&
        left.owner === right.owner &&
        left.name === right.name);
};
const wordsOf = (change) => {
    const { segments, before, after } = change;
    if (isUpdate(change))
        return actionWords(before, after);
    const place = workflowPlace(segments);
    const event = after === undefined ? ' removed' : before === undefined ? ' added' : '';
    const at = stepAt(segments);
    const depth = at !== -1 ? at + 1 : segments[0] === 'jobs' || segments[0] === 'on' ? 2 : 0;
    const rest = segments.slice(depth);
    if (rest.length === 0)
        return `${place}${event}`;
    if (workflow_plain_DERIVED.has(rest[0] ?? ''))
        return null;
    return place === ''
        ? `${(0,lib_settings/* joinPath */.uJ)(rest)}${event}`
        : `${place} (${(0,lib_settings/* joinPath */.uJ)(rest.slice(0, 2))}${event})`;
};
const secretsOf = (values) => new Set(values.flatMap((value) => (0,lib_severity/* secretsIn */.VY)(JSON.stringify(value ?? null))));
/** Whether a trigger, a secret, or what a gate runs is touched, though nothing says it is weaker. */
const touches = (changes, pair) => {
    const before = secretsOf(changes.map((change) => change.before));
    const after = secretsOf(changes.map((change) => change.after));
    if ([...after].some((name) => !before.has(name)))
        return true;
    return changes.some((change) => {
        const { segments } = change;
        if (segments[0] === 'on')
            return true;
        const at = stepAt(segments);
        if (at === -1 || segments.length <= at + 1 || isUpdate(change))
            return false;
        const step = (0,lib_settings/* settingAt */.OZ)(pair.before, segments.slice(0, at + 1));
        const key = segments[at + 1] ?? '';
        return (0,lib_settings/* isTable */.bI)(step) && step.gates !== undefined && ['run', 'uses', 'if'].includes(key);
    });
};
/**
 * What changed in a workflow that no rule has an opinion on, on one line: information, unless a
 * trigger, a secret or a gate's command is among it.
 */
const plainChange = (changes, pair) => {
    const words = [...new Set(changes.flatMap((change) => wordsOf(change) ?? []))];
    const more = words.length - MAX_NAMED;
    const named = words.slice(0, MAX_NAMED).map((word) => clip(word));
    return {
        words: [...named, ...(more > 0 ? [`and ${more} more`] : [])].join('; '),
        severity: touches(changes, pair) ? 'low' : 'info',
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/workflows.js






const workflows_ID = 'code/workflows';
/** A workflow with one of these is missed when it goes, whether the standard names it or not. */
const GRAVE_GATES = new Set(['tests', 'code scanning', 'secrets']);
/** With a step or job goes what was risky in it; what a job no longer guards stays lost. */
const isObsolete = (segments, pair) => {
    const [first, , third] = segments;
    const isIn = (side, length) => (0,lib_settings/* settingAt */.OZ)(pair[side], segments.slice(0, length)) !== undefined;
    if (first === 'runs')
        return segments.length > 3 && isIn('before', 3) && !isIn('after', 3);
    if (first !== 'jobs' || segments.length < 3)
        return false;
    if (third === 'id')
        return !isIn('after', 2);
    if (!isIn('after', 2))
        return isIn('before', 2) && third !== 'gates';
    return third === 'steps' && segments.length > 4 && isIn('before', 4) && !isIn('after', 4);
};
const workflowChanges = {
    id: workflows_ID,
    kind: 'workflow',
    plain: plainChange,
    title: workflowTitle,
    written: written,
    isObsolete,
    isRequired: (path, { standard }) => {
        const name = (0,lib_settings/* baseName */.Fl)(path);
        const { workflows } = requiredGates(standard);
        return workflows.includes(name) || workflows.includes(name.replace(/\.ya?ml$/, ''));
    },
    isGate: (_change, before, { standard }) => {
        const { workflows } = requiredGates(standard);
        const name = (0,lib_settings/* settingAt */.OZ)(before, ['name']);
        if (typeof name === 'string' && workflows.includes(name))
            return true;
        const jobs = (0,lib_settings/* settingAt */.OZ)((0,lib_severity/* normalizeWorkflow */.hM)(before).value, ['jobs']);
        return Object.values((0,lib_settings/* isTable */.bI)(jobs) ? jobs : {}).some((job) => {
            const gates = (0,lib_settings/* isTable */.bI)(job) ? job.gates : undefined;
            return Array.isArray(gates) && gates.some((gate) => GRAVE_GATES.has(String(gate)));
        });
    },
    pair: ({ path }, before, after, { standard, facts }) => {
        const owner = facts.repository.name.includes('/')
            ? facts.repository.name.slice(0, facts.repository.name.indexOf('/'))
            : undefined;
        const sides = {
            before: before === undefined ? undefined : (0,lib_severity/* normalizeWorkflow */.hM)(before, owner),
            after: after === undefined ? undefined : (0,lib_severity/* normalizeWorkflow */.hM)(after, owner),
        };
        const aligned = (0,lib_severity/* alignWorkflow */.Lu)(sides.before?.value, sides.after?.value);
        return {
            before: aligned.before,
            after: sides.after?.value,
            movedTo: aligned.toNew,
            placeIn: (side, setting) => {
                const workflow = sides[side];
                const there = side === 'after' ? setting : (0,lib_settings/* joinPath */.uJ)(aligned.toOld((0,lib_settings/* splitPath */.Uf)(setting)));
                return workflow === undefined ? there : (0,lib_severity/* placeOf */.$t)(workflow, there);
            },
            surroundings: {
                now: facts.now,
                public: facts.repository.visibility === 'public',
                workflow: { file: (0,lib_settings/* baseName */.Fl)(path), required: requiredGates(standard) },
                ...(owner === undefined ? {} : { owner }),
            },
        };
    },
};
/** Changes to workflows and composite actions. */
const workflows = {
    id: workflows_ID,
    domain: 'code',
    title: 'Workflows guard what they guarded, with no more power than before',
    why: 'A workflow holds the repository’s secrets and decides what is merged and released. One line can hand the secrets over, or turn a failing gate green.',
    fix: 'Undo the line, or do what the finding says. If the change is meant, add an exemption with a reason, an owner and an end date, or close the issue.',
    severity: 'critical',
    permissions: ['Contents: read'],
    run: (input) => judgeChanges(workflowChanges, input),
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/index.js









/** The checks of the code domain, in the order they are told: first whether the repository is in at all. */
const codeChecks = [
    participation/* participation */._,
    declarations/* declarations */.I,
    inheritance,
    tierRuleset,
    projects,
    exemptions/* exemptions */.xm,
    standardsFiles,
    dependencyFiles,
    workflows,
];

// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(8556);
;// CONCATENATED MODULE: ./packages/core/lib/collect/renames.js
/**
 * git calls a file renamed when half of it is the same:
 * https://git-scm.com/docs/git-diff#Documentation/git-diff.txt--Mltngt
 */
const ENOUGH = 0.5;
/** Characters to compare, all pairs together: beyond it files that went and came stay what they are. */
const MAX_WORK = 50_000_000;
/** How much of the longer text stands in the other too, line by line, from 0 to 1. */
const similarity = (before, after) => {
    const lines = new Map();
    for (const line of before.split('\n'))
        lines.set(line, (lines.get(line) ?? 0) + 1);
    let same = 0;
    for (const line of after.split('\n')) {
        const left = lines.get(line) ?? 0;
        if (left === 0)
            continue;
        lines.set(line, left - 1);
        same += line.length + 1;
    }
    return same / (Math.max(before.length, after.length) + 1);
};
const sizeOf = (changes) => changes.reduce((sum, { before, after }) => {
    const content = before ?? after;
    return sum + (content?.kind === 'text' ? content.text.length : 0);
}, 0);
const pairsOf = (changes) => {
    const gone = changes.filter((change) => change.status === 'deleted');
    const come = changes.filter((change) => change.status === 'added');
    const work = gone.length * sizeOf(come) + come.length * sizeOf(gone);
    if (work > MAX_WORK)
        return [];
    return gone.flatMap((from) => come.flatMap((to) => {
        if (from.kind !== to.kind || from.before?.kind !== 'text' || to.after?.kind !== 'text')
            return [];
        const likeness = similarity(from.before.text, to.after.text);
        return likeness >= ENOUGH ? [{ gone: from, come: to, likeness }] : [];
    }));
};
/**
 * Makes one rename of a tracked file that went and a much alike one that came. git and GitHub's
 * comparison do this themselves; two listings of files, which stand in for them where a comparison
 * is cut off or history was rewritten, know names and blob ids alone.
 */
const pairRenames = (changes) => {
    const renamed = new Map();
    const taken = new Set();
    for (const { gone, come } of pairsOf(changes).toSorted((a, b) => b.likeness - a.likeness)) {
        if (taken.has(gone) || taken.has(come))
            continue;
        taken.add(gone).add(come);
        renamed.set(come, { ...come, status: 'renamed', previousPath: gone.path, before: gone.before });
    }
    return changes.flatMap((change) => {
        const rename = renamed.get(change);
        if (rename)
            return [rename];
        return taken.has(change) ? [] : [change];
    });
};

// EXTERNAL MODULE: ./packages/core/lib/collect/source.js
var collect_source = __webpack_require__(3586);
;// CONCATENATED MODULE: ./packages/core/lib/collect/code.js




const withPath = (raw) => raw.previousPath === undefined ? [raw.path] : [raw.path, raw.previousPath];
const sides = (raw) => [raw.before, raw.after].filter((ref) => ref !== null);
/** Files that are worth loading before the declarations are read: whatever they say, or nearly so. */
const isLikely = (path) => (0,lib_standards/* isDeclaration */.HC)(path) || (0,lib_standards/* builtinCandidate */.Ld)(path);
/** The declarations as they stood on one side. */
const declared = (refs, contents) => refs.flatMap((ref) => {
    const content = contents.get((0,collect_source/* contentKey */.lO)(ref));
    return content ? [{ path: ref.path, content }] : [];
});
/** The declarations before the change: those of now, with the changed ones put back. */
const declaredBefore = (now, changes, contents) => {
    const changed = new Set(changes.flatMap(withPath));
    const untouched = now.filter((ref) => !changed.has(ref.path));
    const before = changes.flatMap((c) => c.before && (0,lib_standards/* isDeclaration */.HC)(c.before.path) ? [c.before] : []);
    return declared([...untouched, ...before], contents);
};
/**
 * Why a change is told. A file that was moved to where nothing reads it any more is told under its
 * new name, with what became of it.
 */
const asTracked = (raw, tracker) => {
    const here = raw.after ? tracker(raw.path) : null;
    const there = raw.before ? tracker(raw.before.path) : null;
    const tracked = here ?? there;
    if (!tracked)
        return null;
    return raw.status === 'renamed' && !here
        ? { ...tracked, raw, leftTracking: true }
        : { ...tracked, raw };
};
/**
 * What drift-code needs to know of one repository: its declarations at head with everything they
 * inherit, and the tracked files that changed since the base, with contents and commits. Tracked is
 * what the declarations name now or named before, so that switching a check off hides nothing.
 */
const collectCode = async (request) => {
    const { source, head, now } = request;
    const [files, { base, raw }] = await Promise.all([
        head ? source.paths(head.oid) : (0,model/* known */.eO)([]),
        compare(request),
    ]);
    const range = { base: base.known ? base.value.oid : null, head: head?.oid ?? '' };
    const changes = raw.known ? withModes(raw.value, files) : [];
    const declarations = files.known
        ? files.value.filter((f) => (0,lib_standards/* isDeclaration */.HC)(f.path))
        : ['repo-metadata.yaml', 'repo-metadata.yml', 'check.toml'].map((path) => ({
            commit: range.head,
            path,
        }));
    const manifest = files.known ? files.value.filter((f) => f.path === 'package.json') : [];
    const likely = changes.filter((c) => withPath(c).some(isLikely));
    const first = head
        ? await source.load(unique([...declarations, ...manifest, ...likely.flatMap(sides)]), likely.flatMap(withPath), range)
        : { contents: new Map(), commits: (0,model/* known */.eO)(new Map()) };
    /** Rulesets of the repository itself that were asked for: what it declares, like check.toml. */
    const ownRulesets = new Set();
    const readRuleset = (0,lib_standards/* oncePerRun */.ao)((reference, name) => {
        if (reference.kind === 'github')
            return request.readRegistry(reference, name);
        const path = (0,lib_standards/* rulesetPath */.md)(reference, name);
        ownRulesets.add(path);
        return readLocalRuleset(source, files, path, range);
    });
    const standard = await (0,lib_standards/* buildStandard */.m3)(declared(declarations, first.contents), readRuleset);
    const before = changes.some((c) => withPath(c).some(lib_standards/* isDeclaration */.HC))
        ? await (0,lib_standards/* buildStandard */.m3)(declaredBefore(declarations, changes, first.contents), readRuleset)
        : standard;
    const builtin = (0,lib_standards/* trackedFiles */.O)([standard, before]);
    const tracker = (path) => ownRulesets.has(path)
        ? { kind: 'declaration', tools: [] }
        : (request.cm?.tracked?.(path) ?? builtin(path));
    const heads = changes.flatMap((c) => asTracked(c, tracker) ?? []);
    const loaded = new Set(likely.flatMap(withPath));
    const rest = heads.filter(({ raw: c }) => !loaded.has(c.path));
    const second = rest.length > 0
        ? await source.load(rest.flatMap(({ raw: c }) => sides(c)), rest.flatMap(({ raw: c }) => withPath(c)), range)
        : null;
    const contents = second ? new Map([...first.contents, ...second.contents]) : first.contents;
    const commits = second && first.commits.known && second.commits.known
        ? (0,model/* known */.eO)(new Map([...first.commits.value, ...second.commits.value]))
        : first.commits;
    const paths = files.known ? (0,model/* known */.eO)(files.value.map((f) => f.path)) : files;
    return {
        standard,
        facts: {
            repository: request.repository,
            head,
            base: base.known ? base.value : { oid: null, how: 'since' },
            paths,
            projects: request.cm?.projects ?? (0,lib_standards/* detectProjects */.EB)(paths, standard, code_texts(manifest, contents)),
            changes: raw.known
                ? (0,model/* known */.eO)(pairRenames(heads.map((h) => toChange(h, contents, commits))))
                : raw,
            open: request.ledger.open,
            previous: request.ledger.previous ?? declarationOf(before),
            now,
        },
    };
};
/**
 * A comparison by GitHub's API does not say what is a link or a submodule; the list of files does,
 * and holds no submodules at all.
 */
const withModes = (changes, files) => {
    if (!files.known || !changes.some(({ after }) => after && after.mode === undefined))
        return changes;
    const modes = new Map(files.value.map(({ path, mode }) => [path, mode]));
    return changes.map((change) => {
        const { after } = change;
        if (!after || after.mode !== undefined)
            return change;
        const mode = modes.has(after.path) ? modes.get(after.path) : collect_source/* SUBMODULE */.NG;
        return mode === undefined ? change : { ...change, after: { ...after, mode } };
    });
};
/** A ruleset that lies in the scanned repository itself. */
const readLocalRuleset = async (source, files, path, range) => {
    if (!files.known)
        return files;
    const ref = files.value.find((file) => file.path === path);
    if (!ref)
        return { missing: true };
    const content = (await source.load([ref], [], range)).contents.get((0,collect_source/* contentKey */.lO)(ref));
    return content ? (0,lib_standards/* rulesetOf */.qA)(path, content) : (0,model/* unknown */.L5)(`${path} could not be read`);
};
const code_texts = (refs, contents) => new Map(refs.flatMap((ref) => {
    const content = contents.get((0,collect_source/* contentKey */.lO)(ref));
    return content?.kind === 'text' ? [[ref.path, content.text]] : [];
}));
/** What was declared at the base, where no ledger remembers more; null: the repository was not in. */
const declarationOf = ({ metadata, standards }) => metadata.file === null || standards.length === 0
    ? null
    : {
        metadataFile: metadata.file,
        checkFiles: standards.map((standard) => standard.file),
        tier: metadata.tier,
        status: metadata.status,
    };
/** What differs since the base; where that is gone for good, since the one that the window gives. */
const compare = async ({ base, fallback, source, head, }) => {
    if (!base.known)
        return { base, raw: head ? base : (0,model/* known */.eO)([]) };
    const { oid } = base.value;
    if (!head || oid === head.oid)
        return { base, raw: (0,model/* known */.eO)([]) };
    const found = await source.changes(oid, head.oid);
    if (!('known' in found)) {
        const gone = `the commit of the last scan (${oid?.slice(0, 7)}) is gone, so history was rewritten`;
        if (!fallback)
            return { base, raw: (0,model/* unknown */.L5)(gone) };
        const note = `${gone}; counted from ${fallback.oid?.slice(0, 7) ?? 'the beginning'} instead`;
        return compare({ base: (0,model/* known */.eO)({ ...fallback, note }), source, head });
    }
    if (!found.known)
        return { base, raw: found };
    const { files, note } = found.value;
    return { base: note ? (0,model/* known */.eO)({ ...base.value, note }) : base, raw: (0,model/* known */.eO)(files) };
};
const unique = (refs) => [
    ...new Map(refs.map((ref) => [(0,collect_source/* contentKey */.lO)(ref), ref])).values(),
];
const toChange = ({ kind, tools, raw, leftTracking }, contents, commits) => {
    const side = (ref) => ref && (contents.get((0,collect_source/* contentKey */.lO)(ref)) ?? { kind: 'submodule', oid: ref.oid ?? '' }); // It was there, and there is nothing of it to be had: a commit of another repository.
    return {
        path: raw.path,
        ...(raw.previousPath !== undefined && raw.status === 'renamed'
            ? { previousPath: raw.previousPath }
            : {}),
        status: raw.status,
        ...(leftTracking ? { leftTracking } : {}),
        kind,
        tools,
        before: side(raw.before),
        after: raw.status === 'deleted' ? null : side(raw.after),
        commits: commits.known ? (0,model/* known */.eO)(commits.value.get(raw.path) ?? []) : (0,model/* unknown */.L5)(commits.reason),
    };
};

// EXTERNAL MODULE: ./packages/core/lib/scan/domain.js
var domain = __webpack_require__(7724);
// EXTERNAL MODULE: ./packages/core/lib/scan/judge-all.js
var judge_all = __webpack_require__(4863);
// EXTERNAL MODULE: ./packages/core/lib/scan/local.js
var local = __webpack_require__(9341);
// EXTERNAL MODULE: ./packages/core/lib/scan/organization.js
var scan_organization = __webpack_require__(5027);
// EXTERNAL MODULE: ./packages/core/lib/scan/remote.js + 1 modules
var remote = __webpack_require__(5700);
;// CONCATENATED MODULE: ./packages/core/lib/scan/code.js








/** Told before anything is skipped: a repository cannot leave in silence. */
const ALWAYS = new Set([
    'code/participation',
    'code/declarations',
    'code/exemptions',
]);
/** What could not be compared is compared again next time: then the base stays where it was. */
const wasSeen = ({ changes }) => changes.known &&
    changes.value.every(({ before, after }) => before?.kind !== 'unknown' && after?.kind !== 'unknown');
const look = async (work, context) => {
    const { organization, readRegistry, closed, scan, started } = context;
    const { name } = work.repository;
    try {
        const limits = organization.table
            ? (0,lib_standards/* limitsFor */.I9)(organization.table, name, organization.login)
            : lib_standards/* NO_LIMITS */.d1;
        const { standard, facts } = await collectCode({
            ...work,
            readRegistry: (0,lib_standards/* withinLimits */.oA)(readRegistry, limits, name),
            ledger: { open: work.state?.open ?? [], previous: work.state?.declaration ?? null },
            now: started,
        });
        const { report, next } = await (0,judge_all/* judgeAll */.T)({
            domain: 'code',
            standard,
            facts,
            paths: facts.paths,
            checks: codeChecks,
            always: ALWAYS,
            policy: (0,scan_organization/* policyFor */.KV)(organization, name, standard),
            state: work.state,
            closed: closed(work.state),
            commit: wasSeen(facts) ? 'head' : 'base',
            scan,
            notes: work.notes,
        }, context);
        const isIn = (0,domain/* isMember */.N)(standard, facts);
        const { changes } = facts;
        return {
            report,
            next: isIn ? next : null,
            errors: changes.known
                ? []
                : [
                    {
                        where: name,
                        reason: changes.reason,
                        ...(changes.permission ? { permission: changes.permission } : {}),
                    },
                ],
            isStranger: !isIn && facts.paths.known,
        };
    }
    catch (error) {
        return (0,domain/* failed */.g)(codeScan, work, context, error);
    }
};
/** drift-code: changes to standards, to the files they depend on and to workflows. */
const codeScan = {
    id: 'code',
    checks: codeChecks,
    findWork: (options, ports, states, started) => {
        const { target } = options;
        if (target.kind === 'path')
            return (0,local/* localWork */.T)(target, options, ports, states);
        const github = (0,remote/* withToken */.ub)(ports.github);
        return target.kind === 'repository'
            ? (0,remote/* repositoryWork */.A5)(target.name, options, github, states)
            : (0,remote/* organizationWork */.HY)(target, options, github, states, started.slice(0, 10));
    },
    look,
};


/***/ }),

/***/ 9341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ otherBranch),
/* harmony export */   T: () => (/* binding */ localWork)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _collect_cm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8975);
/* harmony import */ var _collect_git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3030);
/* harmony import */ var _collect_git_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7721);
/* harmony import */ var _collect_github_declarations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8706);
/* harmony import */ var _collect_github_inventory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4999);
/* harmony import */ var _collect_github_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9983);
/* harmony import */ var _model_commit_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(644);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8556);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1333);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5700);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2849);












/** The ledger's name for a clone: its origin's, else its folder's. */
const stateOf = (states, name) => states.get(name.toLowerCase()) ?? null;
/**
 * A clone on disk: read by git alone. A shallow clone (actions/checkout's default) that does not
 * hold what changes are counted from is read through the API instead, where there is a token.
 * @throws NotARepositoryError
 */
const localWork = async (target, options, ports, states) => {
    const clone = await (target.clone ?? (0,_collect_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)(target.path));
    const name = target.name ?? clone.remote?.name ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(clone.root);
    const state = stateOf(states, name);
    const notes = [];
    if (clone.head === null)
        notes.push('the repository has no commits yet');
    else if (clone.branch === null)
        notes.push(`HEAD is detached at ${(0,_model_commit_js__WEBPACK_IMPORTED_MODULE_10__/* .shortId */ .m)(clone.head.oid)}`);
    const source = (0,_collect_git_source_js__WEBPACK_IMPORTED_MODULE_3__/* .gitSource */ .Ym)(clone.git, clone.remote);
    // Started now, needed later; whoever waits for it hears of its failure.
    if (clone.head)
        source.paths(clone.head.oid).catch(() => { });
    const base = clone.head
        ? await (0,_collect_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .localBase */ .tE)(clone, state?.commit ?? null, options.since)
        : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .eO)({ oid: null, how: 'beginning' });
    const cm = await cmAnswers(clone.root, notes);
    const work = {
        repository: {
            name,
            ...(clone.remote ? { url: clone.remote.url } : {}),
            visibility: 'local',
            defaultBranch: clone.branch,
        },
        source,
        head: clone.head,
        base,
        state,
        notes,
        ...(cm ? { cm } : {}),
    };
    const whole = target.name !== undefined && ports.github
        ? await asOnGitHub(work, target.name, clone.shallow || clone.partial, options.since, ports.github)
        : work;
    const elsewhere = otherBranch(target.ref, whole.repository.defaultBranch);
    if (elsewhere)
        whole.notes.push(elsewhere);
    return { ...(0,_work_js__WEBPACK_IMPORTED_MODULE_11__/* .emptyWorkList */ .N)(), work: [whole], reportOnly: elsewhere !== null };
};
/** A workflow may run for a branch that nobody merged: then there is no drift yet to tell of. */
const otherBranch = (ref, defaultBranch) => ref === undefined || defaultBranch === null || ref === `refs/heads/${defaultBranch}`
    ? null
    : `this is ${ref}, not the default branch ${defaultBranch}: it is looked at, but nobody is told and nothing is remembered`;
/** In a workflow: what GitHub knows beyond the clone, and all that a shallow or partial one lacks. */
const asOnGitHub = async (work, name, isIncomplete, since, github) => {
    const found = await (0,_collect_github_inventory_js__WEBPACK_IMPORTED_MODULE_5__/* .readRepository */ .Nu)(github, name);
    const known = { ...work, repository: (0,_collect_github_inventory_js__WEBPACK_IMPORTED_MODULE_5__/* .factsOf */ .xS)(found) };
    if (!isIncomplete)
        return known;
    const base = await remoteBase(github, found.id, work.state?.commit ?? null, since);
    return { ...known, source: (0,_collect_github_source_js__WEBPACK_IMPORTED_MODULE_6__/* .githubSource */ .j)(github, name), base: base ?? work.base };
};
/** What changes are counted from, by what GitHub has of the history. */
const remoteBase = async (github, id, ledger, since) => {
    if (ledger !== null)
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .eO)({ oid: ledger, how: 'ledger' });
    const found = (await (0,_collect_github_declarations_js__WEBPACK_IMPORTED_MODULE_4__/* .readDeclarations */ .m)(github, [id], since)).get(id);
    if (!found?.known)
        return null;
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .eO)((0,_remote_js__WEBPACK_IMPORTED_MODULE_9__/* .windowFrom */ .Vu)(found.value.older));
};
const cmAnswers = async (root, notes) => {
    const answers = await (0,_collect_cm_js__WEBPACK_IMPORTED_MODULE_1__/* .askCm */ .K$)(root);
    if (answers === null)
        return undefined;
    if (!answers.known) {
        notes.push(`${answers.reason}; the built-in table was used`);
        return undefined;
    }
    const tracked = (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_8__/* .dependenciesFromCm */ .ei)(answers.value.dependencies);
    const projects = (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_8__/* .projectsFromCm */ .LC)(answers.value.projects);
    if (!tracked.known)
        notes.push(`check-my-toolkit: ${tracked.reason}; the built-in table was used`);
    if (!projects.known)
        notes.push(`check-my-toolkit: ${projects.reason}; projects were detected here`);
    const tools = tracked.known ? tracked.value : new Map();
    return {
        tracked: (path) => {
            const named = tools.get(path);
            return named ? { kind: 'dependency', tools: named } : null;
        },
        ...(projects.known ? { projects } : {}),
    };
};


/***/ })

};
