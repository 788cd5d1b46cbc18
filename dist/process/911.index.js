export const id = 911;
export const ids = [911];
export const modules = {

/***/ 6911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./packages/core/lib/publish/files.js



const isInside = (root, path) => {
    const way = (0,external_node_path_.relative)(root, path);
    return way === '' || (!way.startsWith('..') && !(0,external_node_path_.isAbsolute)(way));
};
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
    if (!isInside((0,external_node_path_.resolve)(root), target))
        return writeOutside(target, text);
    const folder = await realFolder((0,external_node_path_.dirname)(target));
    if (!isInside(await (0,promises_.realpath)(root), folder))
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
    try {
        core.summary.addRaw(summary);
        await core.summary.write();
        return [];
    }
    catch (error) {
        return [`the job summary could not be written: ${error.message}`];
    }
};

// EXTERNAL MODULE: ./packages/core/lib/model/index.js
var model = __webpack_require__(6596);
;// CONCATENATED MODULE: ./packages/core/lib/report/words.js

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
const bySeverity = (counts) => model/* SEVERITIES */.oC.filter((severity) => counts[severity] > 0)
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
/** A commit id as people read it. */
const shortId = (oid) => oid.slice(0, 7);
/** Full commit ids in a text, each as people read it. */
const shortShas = (text) => text.replace(/(?<![\w.])[0-9a-f]{40}(?!\w)/gi, (oid) => shortId(oid));
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

;// CONCATENATED MODULE: ./packages/core/lib/report/finding-words.js

/** What surfaces say of one finding, before each puts it into its own form. */
/** The title as it is shown: commit ids are seven characters long, as everywhere. */
const titleWords = ({ title }) => shortShas(title);
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
        return isScalar(value) ? valueText(value) : undefined;
    if (!value.every(isScalar))
        return undefined;
    return value.length === 0
        ? 'none'
        : value.map((item) => (typeof item === 'string' ? item : valueText(item))).join(', ');
};
/** A value that is words, a list of them, or such under names; JSON for what is deeper data. */
const wordsOf = (value) => {
    const words = listWords(value);
    if (words !== undefined)
        return words;
    if (Array.isArray(value) || typeof value !== 'object' || value === null)
        return valueText(value);
    const named = Object.entries(value).map(([name, inner]) => [name, listWords(inner)]);
    return named.length > 0 && named.every(([, inner]) => inner !== undefined)
        ? named.map(([name, inner]) => `${name}: ${inner}`).join('; ')
        : valueText(value);
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
        const text = (value) => (value === undefined ? undefined : valueText(value));
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

;// CONCATENATED MODULE: ./packages/core/lib/report/resource-words.js

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
        sides: [...valueSide('expected', expected), ...valueSide('actual', actual)],
    };

// EXTERNAL MODULE: ./packages/core/lib/report/text.js
var report_text = __webpack_require__(9426);
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
const changeText = (finding) => {
    const name = finding.subject === finding.file ? '' : finding.subject;
    const difference = finding.resource === undefined ? differenceOf(finding) : resourceSides(finding);
    if (difference === null)
        return finding.direction === undefined ? '' : name;
    return `${name && `${name}: `}${differenceLine(difference, (value) => (0,report_text/* bound */.$s)(value, 300))}`;
};
const annotate = (finding, repository) => ({
    level: LEVELS[finding.severity],
    title: annotations_text(`${finding.severity}: ${repository === null ? '' : `${repository}: `}${titleWords(finding)}`, TITLE),
    message: annotations_text([
        finding.file,
        changeText(finding),
        finding.resource
            ? `In ${resourceLine(finding.resource)}`
            : finding.setAt && `Set in ${finding.setAt.name}`,
        finding.fix,
    ]
        .filter((part) => part !== undefined && part !== '')
        .map((part) => sentence(part ?? ''))
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
    const errors = report.errors.map(({ where, reason, permission }) => ({
        level: 'error',
        title: annotations_text(`not scanned: ${where}`, TITLE),
        message: annotations_text(`${sentence(reason)}${permission ? ` Needs ${permission}.` : ''}`, MESSAGE),
    }));
    const found = report.repositories
        .flatMap((repository) => (0,report_report/* openFindings */.lb)(repository).map(({ finding }) => ({
        finding,
        annotation: annotate(finding, many ? repository.name : null),
    })))
        .sort((a, b) => (0,report_report/* byGravity */.SN)(a.finding, b.finding))
        .map(({ annotation }) => annotation);
    const left = leftOutGroups(report.repositories).map(({ left: { reason, whatToDo }, names }) => {
        const who = names.length === 1 ? (names[0] ?? '') : count(names.length, 'repository', 'repositories');
        return {
            level: 'notice',
            title: annotations_text(`not looked at: ${who}`, TITLE),
            message: annotations_text(`${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''} ${sentence(reason)} ${whatToDo}`.trim(), MESSAGE),
        };
    });
    const all = [...errors, ...left, ...found];
    return ['error', 'warning', 'notice'].flatMap((level) => limited(all.filter((one) => one.level === level), (left) => `${left.toLocaleString('en-US')} more in the summary of this run (${bySeverity(report.totals.severity)} in all):`));
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
    const difference = resource === undefined ? differenceOf(finding) : resourceSides(finding);
    const values = difference === null ? '' : differenceLine(difference, (value) => (0,report_text/* bound */.$s)(value, 200));
    const parts = [
        sentence((0,report_text/* terminal */.Fo)(titleWords(finding), 500)),
        sentence((0,report_text/* terminal */.Fo)([finding.subject, values].filter(Boolean).join(': '), 700)),
        resource === undefined ? '' : sentence(`In ${(0,report_text/* terminal */.Fo)(resourceLine(resource), 500)}`),
        finding.setAt === undefined || resource !== undefined
            ? ''
            : sentence(`Set in ${(0,report_text/* terminal */.Fo)(finding.setAt.name, 200)}`),
        finding.fix === undefined ? '' : sentence((0,report_text/* terminal */.Fo)(finding.fix, 1_000)),
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
                        ...(moment(report.scan.started) ? { startTimeUtc: report.scan.started } : {}),
                        ...(moment(report.scan.finished) ? { endTimeUtc: report.scan.finished } : {}),
                        toolExecutionNotifications: [
                            ...(left > 0
                                ? [
                                    {
                                        level: 'note',
                                        message: {
                                            text: `${count(left, 'finding is', 'findings are')} not in this file: see the JSON report`,
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

;// CONCATENATED MODULE: ./packages/core/lib/report/finding-place.js



const encodePath = (path) => path.toWellFormed().split('/').map(encodeURIComponent).join('/');
/** URL of a file at the scanned commit, where the repository has one. */
const fileUrl = (place, file, line) => place.url === undefined || place.commit === null
    ? undefined
    : `${place.url}/blob/${encodeURIComponent(place.commit)}/${encodePath(file)}${line === undefined ? '' : `#L${line}`}`;
const commitUrl = (place, oid) => place.url === undefined ? undefined : `${place.url}/commit/${encodeURIComponent(oid)}`;
const pullRequest = (one) => one === undefined ? '' : `pull request ${(0,report_text/* link */.nf)(String(one.number), one.url)}`;
const person = (commit) => commit.login === undefined || commit.login === commit.author
    ? (0,report_text/* plain */.pj)(commit.author, 100)
    : `${(0,report_text/* plain */.pj)(commit.author, 100)} (${(0,report_text/* inlineCode */.ti)(commit.login, 60)})`;
/** A commit as one line: what they called it, who, when, links. */
const commitLine = (commit, place) => {
    const id = (0,report_text/* codeLink */.U1)(shortId(commit.oid), commit.url ?? commitUrl(place, commit.oid));
    const time = moment(commit.time);
    const request = pullRequest(commit.pullRequest);
    return `${id} ${(0,report_text/* inlineCode */.ti)(commit.subject, 100)} by ${person(commit)}${time && ` on ${time}`}${request && `, ${request}`}`;
};
/** What made it, by whom and when, in a sentence or a list; '' where nothing is known. */
const who = (finding, place) => {
    const { evidence } = finding;
    const [newest, ...older] = evidence.commits ?? [];
    const verb = isEvent(finding) ? 'Happened' : 'Changed';
    // Which of several commits changed this one setting is not known.
    const made = evidence.shared
        ? 'Commits to this file'
        : `${verb} in ${count(older.length + 1, 'commit')}`;
    if (newest && older.length > 0)
        return `${made}:\n${[newest, ...older]
            .slice(0, 5)
            .map((commit) => `- ${commitLine(commit, place)}`)
            .join('\n')}`;
    if (newest)
        return `${verb} in ${commitLine(newest, place)}.`;
    const single = [
        evidence.commit &&
            `in ${(0,report_text/* codeLink */.U1)(shortId(evidence.commit), evidence.url ?? commitUrl(place, evidence.commit))}`,
        evidence.actor && `by ${(0,report_text/* plain */.pj)(evidence.actor, 100)}`,
        evidence.event && `(${(0,report_text/* inlineCode */.ti)(evidence.event, 100)})`,
        moment(evidence.time) && `on ${moment(evidence.time)}`,
    ];
    const act = single.filter(Boolean).join(' ');
    const request = pullRequest(evidence.pullRequest);
    const parts = act === '' && request !== '' ? [`in ${request}`] : [act, request].filter(Boolean);
    if (parts.length === 0)
        return '';
    const source = !evidence.commit && evidence.url ? ` ${(0,report_text/* link */.nf)('Source', evidence.url)}.` : '';
    return `${verb} ${parts.join(', ')}.${source}`;
};
/** Where it is set or would be, linked to the page to change it on; '' where a file is the place. */
const setBy = ({ setAt, resource }) => setAt === undefined
    ? ''
    : `${resource === undefined ? 'set in ' : ''}${(0,report_text/* link */.nf)(setAt.name, setAt.url)}`;
/** One commit in a few words: for what happened once. */
const commitWords = (commit, place) => [
    `${(0,report_text/* link */.nf)(shortId(commit.oid), commit.url ?? commitUrl(place, commit.oid))} by ${(0,report_text/* plain */.pj)(commit.login ?? commit.author, 60)}`,
    day(commit.time),
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
        return `${commitWords(newest, place)}${older.length > 0 ? `, and ${count(older.length, 'older commit')}` : ''}`;
    const { commit, url, actor, event, time } = evidence;
    const at = commit ? (0,report_text/* link */.nf)(shortId(commit), url ?? commitUrl(place, commit)) : '';
    return [
        [at, actor && `by ${(0,report_text/* plain */.pj)(actor, 60)}`].filter(Boolean).join(' '),
        event && (0,report_text/* plain */.pj)(event, 60),
        day(time),
        pullRequest(evidence.pullRequest),
        !commit && url && evidence.pullRequest === undefined ? (0,report_text/* link */.nf)('source', url) : '',
    ]
        .filter(Boolean)
        .join(', ');
};
/** Who sets it, the file it stands in, what brought it about: the cell of a table. */
const whereCell = (finding, place) => {
    const { setAt, file, line } = finding;
    const at = line === undefined ? '' : `, line ${line}`;
    return ([
        setAt === undefined ? '' : (0,report_text/* link */.nf)(setAt.name, setAt.url),
        file === undefined ? '' : (0,report_text/* link */.nf)(file, fileUrl(place, file, line)) + at,
        eventWords(finding, place),
    ]
        .filter(Boolean)
        .join('; ') || '–');
};

;// CONCATENATED MODULE: ./packages/core/lib/report/resource-markdown.js


/** What a finding about a cloud resource says of it, as Markdown. */
const SHORT = 120;
const LONG = 1_500;
const where = (resource, setAt) => {
    const parts = resourceParts(resource).map(({ name, value }) => name === ''
        ? value === resource.environment
            ? (0,report_text/* plain */.pj)(value, 60)
            : (0,report_text/* inlineCode */.ti)(value, 200)
        : `${name} ${(0,report_text/* inlineCode */.ti)(value, 140)}`);
    const page = setAt === undefined ? '' : `; ${(0,report_text/* link */.nf)(setAt.name, setAt.url)}`;
    return `**Where:** ${parts.join(', ')}${page}`;
};
/** Values of some length stand below each other, deep ones as they are. */
const sides = (finding) => {
    const found = resourceSides(finding);
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
    const property = propertyOf(finding);
    return [
        [property === '' ? '' : `**Property:** ${(0,report_text/* inlineCode */.ti)(property, 300)}`, sides(finding)]
            .filter(Boolean)
            .join('\\\n'),
        [where(resource, finding.setAt), grading(finding)].filter(Boolean).join('\\\n'),
    ]
        .filter(Boolean)
        .join('\n\n');
};

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
    const code = (0,report_text/* codeLink */.U1)(finding.file, fileUrl(place, finding.file, finding.line));
    return finding.line === undefined ? code : `${code}, line ${finding.line}`;
};
const shown = (text, isText, max) => isText ? (0,report_text/* plain */.pj)(text, max) : (0,report_text/* inlineCode */.ti)(text, max);
/** `` `true` → `false` ``; '' where there is nothing to show. */
const arrow = (finding, max) => {
    const difference = finding.resource === undefined ? differenceOf(finding) : resourceSides(finding);
    return difference === null
        ? ''
        : differenceLine(difference, (text, isText) => shown(text, isText, max));
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
    const found = differenceOf(finding);
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
        : `\n\n${count(left, 'line')} left out; see ${finding.file === undefined ? 'the report' : (0,report_text/* link */.nf)('the file', fileUrl(place, finding.file))}.`;
    const block = (0,report_text/* fence */.EU)(text, 'diff') + rest;
    return lines <= OPEN_LINES
        ? block
        : `<details><summary>Diff, ${count(lines, 'line')}</summary>\n\n${block}\n\n</details>`;
};
const AGAIN_NOTES = {
    worse: 'Worse than when it was told.',
    back: 'It was resolved, and is back.',
    renewed: 'It changed again since it was told.',
    unexempted: 'It is no longer exempted.',
};
/** State, and since when, in a sentence or two; '' for what is new. */
const finding_markdown_history = (finding, scanned) => {
    const since = moment(finding.since);
    const again = againOf(finding, scanned);
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
    `${'#'.repeat(level)} ${grade(finding.severity)}: ${(0,report_text/* plain */.pj)(titleWords(finding))}`,
    ...(finding.resource === undefined
        ? [difference(finding, place), setBy(finding) && `${setBy(finding).replace(/^s/, 'S')}.`]
        : [resourceMarkdown(finding, finding.resource)]),
    who(finding, place),
    finding_markdown_history(finding, scanned),
    exempted(finding),
    finding.fix === undefined
        ? ''
        : `**What to do:** ${sentence(finding.resource === undefined ? (0,report_text/* plain */.pj)(finding.fix, 1_000) : withCommands(finding.fix, 1_000))}`,
    diff ? diffBlock(finding, place) : '',
]
    .filter(Boolean)
    .join('\n\n');
/** A finding in one line of a list. */
const findingLine = ({ finding }, place) => {
    const values = arrow(finding, 40);
    const what = finding.subject === finding.file ? '' : (0,report_text/* inlineCode */.ti)(finding.subject, 80);
    return `- ${[
        `${symbol(finding.severity)} ${finding.severity}: ${(0,report_text/* plain */.pj)(titleWords(finding), 120)}`,
        [what, values].filter(Boolean).join(' '),
        finding.file === undefined
            ? ''
            : (0,report_text/* codeLink */.U1)(finding.file, fileUrl(place, finding.file, finding.line), 80),
        setBy(finding),
    ]
        .filter(Boolean)
        .join(' · ')}`;
};

;// CONCATENATED MODULE: ./packages/core/lib/report/fit.js

/**
 * As many lines as there is room for, and one that counts the rest. Nothing is cut in the middle.
 * @param room in UTF-16 units, line breaks included
 */
const fitLines = (lines, room, rest = (left) => `- … and ${left.toLocaleString('en-US')} more`) => {
    const total = lines.reduce((sum, line) => sum + line.length + 1, 0);
    if (total <= room)
        return [...lines];
    const kept = [];
    let left = room - rest(lines.length).length - 1;
    for (const line of lines) {
        left -= line.length + 1;
        if (left < 0)
            break;
        kept.push(line);
    }
    return [...kept, rest(lines.length - kept.length)];
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
    const heading = next === 0 ? '' : `**And ${count(lines.length, 'more finding')}:**`;
    const list = fitLines(lines, left - heading.length - 4, (number) => `- … and ${count(number, 'finding')} more${rest}`).join('\n');
    return [...blocks, ...(heading === '' ? [] : [heading]), list];
};
/** A section with a list, as far as there is room; '' for an empty one. */
const listSection = (title, lines, room) => lines.length === 0 ? '' : [`### ${title}`, '', ...fitLines(lines, room)].join('\n');

;// CONCATENATED MODULE: ./packages/core/lib/report/headline.js




const repositories = (number) => count(number, 'repository', 'repositories');
const outcome = (report) => {
    const { unknown } = report.totals.status;
    const findings = (0,report_report/* findingsCount */.cy)(report);
    const open = report.repositories.flatMap((one) => (0,report_report/* openFindings */.lb)(one).map(({ finding }) => finding));
    const exempted = (0,report_report/* exemptedCount */.oq)(report.repositories);
    const { looked: number, left } = looked(report);
    const isNone = findings === 0 && number === 0 && left.length > 0;
    return {
        worst: (0,report_report/* worstOf */.hm)(report),
        findings,
        grades: bySeverity((0,report_report/* countBySeverity */.Ot)(open)),
        where: repositories(number),
        idle: report.repositories.length > 0 ? null : idleWords(report),
        none: isNone ? left : null,
        limits: [
            ...(exempted > 0 ? [`${count(exempted, 'finding')} exempted`] : []),
            ...(!isNone && left.length > 0 ? [`${repositories(left.length)} not looked at`] : []),
            ...(unknown > 0 ? [`${count(unknown, 'thing')} could not be checked`] : []),
            ...(report.errors.length > 0 ? [count(report.errors.length, 'error')] : []),
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
/** The headline in Markdown: `**🟢 No drift** in 3 repositories (1 error)`. */
const headline = (report) => {
    const { worst, findings, grades, where, none, idle, limits } = outcome(report);
    const said = none !== null
        ? `**⚪ Not looked at**: ${unlooked(none, (name) => (0,report_text/* inlineCode */.ti)(name, 140), report_text/* plain */.pj)}`
        : idle !== null
            ? `**${report.unchanged > 0 ? '🟢' : '⚪'} ${idle}**`
            : worst === null
                ? `**🟢 No drift** in ${where}`
                : `**${grade(worst).split(' ')[0]} ${count(findings, 'finding')}: ${grades}** in ${where}`;
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
                ? `No drift in ${where}`
                : `${count(findings, 'finding')}, worst ${worst} (${grades}) in ${where}`;
    return sentence([said, ...limits].join('; '));
};

;// CONCATENATED MODULE: ./packages/core/lib/report/coverage-data.js
const field = (data, name) => typeof data === 'object' && data !== null && !Array.isArray(data) && Object.hasOwn(data, name)
    ? data[name]
    : undefined;
/** A count; null where there is none of that name. */
const numberIn = (data, name) => {
    const value = field(data, name);
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
};
const textIn = (data, name) => {
    const value = field(data, name);
    return typeof value === 'string' ? value : '';
};
const textsIn = (data, name) => {
    const value = field(data, name);
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
};
const suppressedIn = (data) => {
    const value = field(data, 'suppressed');
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
    return [...counts.values()].sort((a, b) => b.count - a.count || (0,report_report/* compareText */.n6)(a.rule, b.rule));
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

;// CONCATENATED MODULE: ./packages/core/lib/report/infra-table.js




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
    const start = [(0,report_text/* tableCell */.xR)(environment, 60), account === '' ? '–' : (0,report_text/* codeCell */.MZ)(account, 20)];
    if (skipped !== undefined)
        return [row([...start, '–', (0,report_text/* plain */.pj)(skipped, 120), ...Array(5).fill('–')])];
    const [only] = stacks;
    const stack = stacks.length === 1 && only !== undefined
        ? (0,report_text/* codeCell */.MZ)(only.name, 80)
        : stacks.length === 0
            ? '–'
            : count(stacks.length, 'stack');
    const own = row([
        ...start,
        (0,report_text/* tableCell */.xR)(region ?? '', 40),
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
            (0,report_text/* codeCell */.MZ)(one.name, 80),
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
    const fitted = fitLines(shown, room - size, (left) => more(left + beyond));
    const isCut = fitted.length < shown.length || fitted.at(-1) !== shown.at(-1);
    return [...HEAD, ...fitted, ...(beyond > 0 && !isCut ? [more(beyond)] : [])].join('\n');
};
/** What was not compared and what was let pass, with why; folded, for it asks for nothing. */
const remarks = ({ uncompared, suppressed }, room) => {
    const passed = suppressed.reduce((sum, one) => sum + one.count, 0);
    if (uncompared.length + passed === 0)
        return '';
    const title = [
        uncompared.length > 0 && `${count(uncompared.length, 'resource')} not compared`,
        passed > 0 && `${count(passed, 'difference')} known to be no drift`,
    ]
        .filter(Boolean)
        .join(', ');
    const left = room - title.length - 200;
    const parts = [
        uncompared.length > 0 &&
            `CloudFormation does not compare these:\n\n${fitLines(uncompared.map((one) => `- ${(0,report_text/* inlineCode */.ti)(one, 200)}`), left * 0.6).join('\n')}`,
        passed > 0 &&
            `No drift although they differ:\n\n${fitLines(suppressed.map((one) => `- ${number(one.count)} × ${(0,report_text/* inlineCode */.ti)(one.rule, 80)}: ${(0,report_text/* plain */.pj)(one.reason, 200)}`), left * 0.4).join('\n')}`,
    ];
    return `<details><summary>${title}</summary>\n\n${parts.filter(Boolean).join('\n\n')}\n\n</details>`;
};
/**
 * The table of accounts with what was checked, changed, missing, orphaned and unknown, and below it
 * what was not compared and what was let pass; '' where no infra check said anything.
 * @param room in UTF-16 units
 */
const coverageMarkdown = (repository, room) => {
    const coverage = coverageOf(repository);
    if (coverage === null)
        return '';
    return [table(coverage, room * 0.6), remarks(coverage, room * 0.4)].filter(Boolean).join('\n\n');
};

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
    return [listSection('Not looked at', lines, room), ...blocks].filter(Boolean).join('\n\n');
};

;// CONCATENATED MODULE: ./packages/core/lib/report/reason.js

/**
 * Why something could not be read, in somebody's words; a statement of a policy that would change
 * that stands in it as JSON, and is shown so that it can be copied.
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
/** As running Markdown. @param max for the words around a statement */
const reasonMarkdown = (reason, max) => {
    const statement = statementIn(reason);
    if (statement === null)
        return (0,report_text/* plain */.pj)(reason, max);
    const [before = '', after = ''] = reason.split(statement, 2);
    // A statement may be longer than the words around it, and nothing of it can be left out.
    return [(0,report_text/* plain */.pj)(before, LONGEST), (0,report_text/* inlineCode */.ti)(statement, LONGEST), (0,report_text/* plain */.pj)(after, max)]
        .filter(Boolean)
        .join(' ');
};
/** As one line for a terminal. */
const reasonLine = (reason, max) => (0,report_text/* terminal */.Fo)(reason, statementIn(reason) === null ? max : LONGEST * 2);

;// CONCATENATED MODULE: ./packages/core/lib/report/infra-unknowns.js




const MOST_WORDS = 500;
const MOST_SUBJECTS = 5;
/** An account that was not entered is told by itself; that nothing in it was seen follows. */
const isConsequence = ({ check, subject, message }, refused) => check !== 'infra/accounts' &&
    refused.some((one) => one.subject === subject && message.endsWith(one.message));
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
    const codes = (values) => [...values].map((value) => (0,report_text/* inlineCode */.ti)(value, 120));
    const lines = [...reasons.values()].map(({ message, checks, subjects, permissions }) => {
        const where = codes(subjects);
        const more = where.length - MOST_SUBJECTS;
        const shown = where.slice(0, MOST_SUBJECTS).join(', ');
        const needs = codes(permissions).join(', ');
        return `- ${shown}${more > 0 ? ` and ${count(more, 'more place')}` : ''}: ${reasonMarkdown(message, MOST_WORDS)}${needs && ` (needs ${needs})`}; not answered: ${codes(checks).join(', ')}`;
    });
    return lines.length === 0
        ? ''
        : [
            '#### Could not be checked',
            'This is neither drift nor in order: nobody could look.',
            fitLines(lines, room).join('\n'),
        ].join('\n\n');
};

;// CONCATENATED MODULE: ./packages/core/lib/report/unknowns.js


/** More checks than this are counted, not named. */
const MOST_CHECKS = 3;
const unknowns_MOST_SUBJECTS = 5;
/** Results that are unknown, the same reason and permissions once, in the order they were told. */
const unseenGroups = (results) => {
    const unknown = results.filter(({ status }) => status === 'unknown');
    const refused = unknown.filter(({ check }) => check === 'infra/accounts');
    const told = unknown.filter((result) => !isConsequence(result, refused));
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
        return count(checks.length, 'check');
    const names = checks.map(show);
    if (checks.length > 1)
        return names.join(', ');
    const most = isInFull ? subjects.length : unknowns_MOST_SUBJECTS;
    const more = subjects.length - most;
    return [
        ...names,
        ...subjects.slice(0, most).map(show),
        ...(more > 0 ? [`and ${more.toLocaleString('en-US')} more`] : []),
    ].join(', ');
};

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
        gravest !== null ? grade(gravest) : isUnlooked(repository) ? '⚪ not looked at' : '🟢',
        open.length === 0 ? '0' : bySeverity((0,report_report/* countBySeverity */.Ot)(open)),
        String(news),
        String(repository.resolved.length),
        String(unknown),
        repository.commit === null
            ? '–'
            : (0,report_text/* codeLink */.U1)(shortId(repository.commit), repository.url && `${repository.url}/commit/${encodeURIComponent(repository.commit)}`),
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
    const fitted = fitLines(rows, room, (left) => `| … and ${count(left, 'repository', 'repositories')} more | | | | | | | | |`);
    return ['### Repositories', '', ...head, ...fitted].join('\n');
};
/** What could not be checked, the same things together, with what would answer it. */
const unknownTable = (report, room) => {
    const groups = new Map();
    for (const { name, results } of report.repositories) {
        for (const unseen of unseenGroups(results)) {
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
        const by = unseenBy({ checks, subjects: [] }, (id) => (0,report_text/* codeCell */.MZ)(id, 80));
        const row = [by, (0,report_text/* tableCell */.xR)(message, 200), needs];
        const names = [...where];
        const shown = names.slice(0, 5).map((name) => (0,report_text/* codeCell */.MZ)(name, 140));
        const more = names.length > 5 ? `, and ${names.length - 5} more` : '';
        return `| ${[...row, shown.join(', ') + more].join(' | ')} |`;
    });
    return [
        '### Could not be checked',
        '',
        'Neither drift nor in order: nobody could look.',
        '',
        '| Check | Why | Needs | Where |',
        '| --- | --- | --- | --- |',
        ...fitLines(rows, room, (left) => `| … and ${left} more | | | |`),
    ].join('\n');
};
const errorList = ({ errors }, room) => listSection('Errors', errors.map(({ where, reason, permission }) => `- ${(0,report_text/* inlineCode */.ti)(where, 140)}: ${reasonMarkdown(reason, 500)}${permission === undefined ? '' : ` (needs ${(0,report_text/* inlineCode */.ti)(permission, 120)})`}`), room);
const unchangedRow = (unchanged) => unchanged === 0
    ? []
    : [{ reason: 'unchanged since their last scan', count: unchanged, names: [] }];
const passedOverList = ({ passedOver, unchanged }, room) => listSection('Passed over', [...unchangedRow(unchanged), ...passedOver].map(({ reason, count: number, names }) => {
    const shown = names.slice(0, 10).map((name) => (0,report_text/* inlineCode */.ti)(name, 140));
    const more = number > shown.length && shown.length > 0 ? ', …' : '';
    return `- ${count(number, 'repository', 'repositories')}, ${(0,report_text/* plain */.pj)(reason)}${shown.length > 0 ? `: ${shown.join(', ')}${more}` : ''}`;
}), room);
/** Notes of the run, and of each repository. */
const noteList = ({ notes, repositories }, room) => listSection('Notes', [
    ...notes.map((note) => `- ${(0,report_text/* plain */.pj)(note, 500)}`),
    ...repositories.flatMap(({ name, notes: own }) => own.map((note) => `- ${(0,report_text/* inlineCode */.ti)(name, 140)}: ${(0,report_text/* plain */.pj)(note, 500)}`)),
], room);
/** Issues that were opened or edited. */
const issueList = ({ issues }, room) => listSection('Issues', issues.map(({ repository, number, url, action }) => `- ${(0,report_text/* link */.nf)(`${repository} ${number}`, url)} ${action}`), room);
/** The last line: what it cost, and when. */
const usageLine = ({ api, scan, tool }) => {
    const requests = Object.entries(api.requests)
        .filter(([, number]) => number > 0)
        .map(([kind, number]) => `${number.toLocaleString('en-US')} ${(0,report_text/* plain */.pj)(kind, 20)}`);
    const total = Object.values(api.requests).reduce((a, b) => a + b, 0);
    const spent = [
        `${count(total, 'API request')}${requests.length > 0 ? ` (${requests.join(', ')})` : ''}`,
        api.points > 0 && `${count(api.points, 'GraphQL point')}`,
        api.waitedSeconds > 0 && `${count(api.waitedSeconds, 'second')} waited for limits`,
    ].filter(Boolean);
    return `<sub>${tool.name} ${(0,report_text/* plain */.pj)(tool.version, 40)}, scan ${(0,report_text/* inlineCode */.ti)(scan.id, 60)}, ${moment(scan.started)} to ${moment(scan.finished)}; ${spent.join(', ')}.</sub>`;
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
const POINTS = 30;
/** The trend as a Mermaid chart, which GitHub draws; '' for fewer than two points. */
const trend = (history) => {
    const points = history
        .filter(({ time, open }) => day(time) !== '' && Number.isFinite(open) && open >= 0)
        .slice(-POINTS);
    if (points.length < 2)
        return '';
    const most = Math.max(1, ...points.map(({ open }) => Math.ceil(open)));
    return [
        '### Trend',
        '',
        '```mermaid',
        'xychart-beta',
        '  title "Open findings"',
        `  x-axis [${points.map(({ time }) => `"${day(time).slice(5)}"`).join(', ')}]`,
        `  y-axis "Open" 0 --> ${most}`,
        `  line [${points.map(({ open }) => open).join(', ')}]`,
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
        .map(({ found, repository }) => `${findingLine(found, repository)} · ${(0,report_text/* inlineCode */.ti)(repository.name, 140)}`);
    const rest = all.length > GRAVEST ? `\n\n${count(all.length - GRAVEST, 'more finding')} in the report.` : '';
    return `### Gravest findings\n\n${fitLines(lines, room).join('\n')}${rest}`;
};
/** The accounts of each repository, as far as there is room. */
const accounts = ({ repositories }, room) => {
    const blocks = [];
    let left = room - 60;
    const all = repositories.filter(({ results }) => results.some(({ check }) => check.startsWith('infra/')));
    for (const repository of all) {
        const table = coverageMarkdown(repository, Math.min(left, room * 0.5));
        if (table === '')
            continue;
        const block = repositories.length === 1 ? table : `${(0,report_text/* inlineCode */.ti)(repository.name, 140)}:\n\n${table}`;
        if (block.length > left) {
            const unsaid = all.length - blocks.length;
            blocks.push(`… and ${count(unsaid, 'repository', 'repositories')} more in the report.`);
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
 * @param options.history oldest first; with two points or more the trend is drawn
 */
const renderSummary = (report, options = {}) => {
    const table = accounts(report, LIMIT_UNITS * 0.15);
    const parts = [
        heading(report),
        headline(report),
        trend(options.history ?? []),
        errorList(report, LIMIT_UNITS * 0.1),
        gravest(report, LIMIT_UNITS * 0.15),
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
;// CONCATENATED MODULE: ./packages/core/lib/report/infra-lines.js




const infra_lines_MOST = 30;
const line = (place) => {
    const { environment, account, region, stacks, checked, changed, missing, unknown } = place;
    const name = [environment, account, region ?? ''].filter(Boolean).join(' ');
    if (place.skipped !== undefined)
        return `${(0,report_text/* terminal */.Fo)(name, 120)}: ${(0,report_text/* terminal */.Fo)(place.skipped, 200)}`;
    const orphaned = orphanedWords(place);
    const said = [
        stacks.length === 0 ? '' : count(stacks.length, 'stack'),
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
    const coverage = coverageOf(repository);
    if (coverage === null)
        return [];
    const { places, uncompared, suppressed } = coverage;
    const passed = suppressed.reduce((sum, one) => sum + one.count, 0);
    const left = places.length - infra_lines_MOST;
    return [
        ...places.slice(0, infra_lines_MOST).map(line),
        ...(left > 0 ? [`and ${count(left, 'more region')}`] : []),
        ...(uncompared.length > 0
            ? [`${count(uncompared.length, 'resource')} that CloudFormation does not compare`]
            : []),
        ...(passed > 0 ? [`${count(passed, 'difference')} known to be no drift`] : []),
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
    const difference = resourceSides(finding);
    const values = difference === null ? '' : differenceLine(difference, (value) => (0,report_text/* terminal */.Fo)((0,report_text/* bound */.$s)(value, 160)));
    return [(0,report_text/* terminal */.Fo)(propertyOf(finding), 200), values].filter(Boolean).join(': ');
};
/** The values, where the title does not tell them already. */
const change = (finding) => {
    if (finding.resource !== undefined)
        return resourceChange(finding);
    const isNamed = titleWords(finding).includes(shortShas(finding.subject));
    const difference = differenceOf(finding);
    const values = difference === null ? '' : differenceLine(difference, (value) => (0,report_text/* terminal */.Fo)((0,report_text/* bound */.$s)(value, 160)));
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
    `${shortId((0,report_text/* terminal */.Fo)(commit.oid, 80))} ${(0,report_text/* terminal */.Fo)(commit.subject, 72)}`,
    (0,report_text/* terminal */.Fo)(commit.author, 60),
    day(commit.time),
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
            ...(commits.length > 3 ? [`and ${count(commits.length - 3, 'older commit')}`] : []),
        ];
    const parts = [
        evidence.commit && shortId((0,report_text/* terminal */.Fo)(evidence.commit, 80)),
        evidence.actor && (0,report_text/* terminal */.Fo)(evidence.actor, 60),
        evidence.event && (0,report_text/* terminal */.Fo)(evidence.event, 60),
        day(evidence.time),
    ].filter(Boolean);
    return parts.length > 0 ? [parts.join(', ')] : [];
};
/** Where it is set or would be, where that is no file. */
const terminal_finding_setBy = (finding) => {
    const { setAt } = finding;
    if (setAt === undefined)
        return '';
    const url = setAt.url === undefined ? '' : ` (${(0,report_text/* terminal */.Fo)(setAt.url, 300)})`;
    const verb = isEvent(finding) || finding.resource !== undefined ? 'see' : 'set in';
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
    const again = againOf(finding, scanned);
    const history = [
        direction,
        again === null ? '' : AGAIN[again],
        state !== 'new' && day(since) ? `since ${day(since)}` : '',
    ].filter(Boolean);
    const details = [
        change(finding),
        finding.resource === undefined ? '' : (0,report_text/* terminal */.Fo)(resourceLine(finding.resource), 400),
        terminal_finding_setBy(finding),
        ...made(finding),
        finding.exempted === undefined ? '' : `exempted ${exemption(finding)}`,
        finding.fix === undefined || !(0,report_report/* isOpen */.nT)(finding)
            ? ''
            : `fix: ${sentence((0,report_text/* terminal */.Fo)(finding.fix, 400))}`,
    ].filter(Boolean);
    return [
        `  ${grade} ${paint('bold', (0,report_text/* terminal */.Fo)(titleWords(finding), 300))}${where && `  ${paint('cyan', where)}`}${history.length > 0 ? `  (${history.join(', ')})` : ''}`,
        ...details.map((line) => `           ${line}`),
    ];
};
/** A finding that was told in full before, and is merely still there, in one line. */
const stillLine = ({ finding }, paint) => {
    const where = place(finding);
    const grade = paint(COLOURS[finding.severity], finding.severity.padEnd(8));
    return `  ${grade} ${(0,report_text/* terminal */.Fo)(titleWords(finding), 300)}${where && `  ${paint('cyan', where)}`}, since ${day(finding.since)}`;
};
/** An exempted finding in one line: it is known, and nothing is to be done. */
const exemptedLine = ({ finding }, paint) => {
    const where = place(finding);
    return `  ${paint('dim', 'exempted')} ${finding.severity}: ${(0,report_text/* terminal */.Fo)(titleWords(finding), 200)}${where && `  ${where}`}  (${exemption(finding)})`;
};

;// CONCATENATED MODULE: ./packages/core/lib/report/terminal.js










/** What could not be judged, each reason once: a scan without a token would say little else. */
const unknownLines = ({ results }, { verbose, paint }) => unseenGroups(results).map((unseen) => {
    const { message, permissions } = unseen;
    const needs = permissions.length > 0 ? ` (needs ${(0,report_text/* terminal */.Fo)(permissions.join(', '), 200)})` : '';
    const by = unseenBy(unseen, (name) => (0,report_text/* terminal */.Fo)(name, 120), verbose);
    return `  ${paint('magenta', 'unknown ')} ${by}: ${reasonLine(message, 300)}${needs}`;
});
const terminal_heading = (repository, paint) => {
    const { name, tier, status, commit, base } = repository;
    const range = commit === null ? '' : shortId((0,report_text/* terminal */.Fo)(commit, 80));
    const from = base === null || base === commit ? '' : ` since ${shortId((0,report_text/* terminal */.Fo)(base, 80))}`;
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
    const isStill = ({ finding }) => !verbose && finding.state === 'open' && (0,report_report/* isOpen */.nT)(finding) && day(finding.since) !== '';
    const body = [
        ...coverageLines(repository).map((line) => `  ${paint('dim', 'looked at')} ${line}`),
        ...told.flatMap((one) => isStill(one) ? stillLine(one, paint) : findingLines(one, scanned, paint)),
        ...unknownLines(repository, look),
        ...repository.resolved.map(({ title, why }) => `  ${paint('green', 'resolved')} ${(0,report_text/* terminal */.Fo)(shortShas(title), 200)} (${(0,report_text/* terminal */.Fo)(why, 200)})`),
        ...skippedLines(repository, look),
        ...leftOutLines(repository, paint),
        ...repository.notes.map((note) => `  ${paint('dim', `note     ${(0,report_text/* terminal */.Fo)(shortShas(note), 500)}`)}`),
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
const terminal_namesOf = (names) => {
    const more = names.length > 10 ? `, and ${names.length - 10} more` : '';
    return `${names
        .slice(0, 10)
        .map((name) => (0,report_text/* terminal */.Fo)(name, 140))
        .join(', ')}${more}`;
};
/** What is not about one repository: left alone, not scanned, said of the scan, told. */
const runLines = (report, unshown, paint) => {
    const { unchanged, passedOver, errors, notes, issues } = report;
    return [
        ...leftOutGroups(unshown).map(({ left, names }) => `not looked at: ${terminal_namesOf(names)}: ${(0,report_text/* terminal */.Fo)(left.reason, 200)}. ${(0,report_text/* terminal */.Fo)(left.whatToDo, 300)}`.trim()),
        ...skippedIn(unshown),
        ...(unchanged > 0
            ? [`unchanged since their last scan: ${count(unchanged, 'repository', 'repositories')}`]
            : []),
        ...passedOver.map((row) => `passed over: ${count(row.count, 'repository', 'repositories')}, ${(0,report_text/* terminal */.Fo)(row.reason, 200)}`),
        ...errors.map(({ where, reason, permission }) => {
            const needs = permission === undefined ? '' : ` (needs ${(0,report_text/* terminal */.Fo)(permission, 200)})`;
            return `${paint('red', 'error:')} ${(0,report_text/* terminal */.Fo)(where, 200)}: ${reasonLine(reason, 500)}${needs}`;
        }),
        ...notes.map((note) => `note: ${(0,report_text/* terminal */.Fo)(shortShas(note), 500)}`),
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
            ...(quiet > 0 ? [`no drift in ${count(quiet, 'repository', 'repositories')}`] : []),
            ...runLines(report, unshown, paint),
            paint(grade, verdict(report)),
        ].join('\n'),
    ].join('\n\n');
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(542);
// EXTERNAL MODULE: ./packages/core/lib/transport/git.js
var transport_git = __webpack_require__(9020);
// EXTERNAL MODULE: ./packages/core/lib/model/standard.js
var standard = __webpack_require__(8219);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/parse-state.js


const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === 'string';
const isTime = (value) => isText(value) && value.length < 40 && !Number.isNaN(Date.parse(value));
const oneOf = (values, value) => values.find((one) => one === value);
/** Of an object's entries those that are texts, under the names that are wanted. */
const texts = (from, names) => Object.fromEntries(names.flatMap((name) => {
    const value = Object.hasOwn(from, name) ? from[name] : undefined;
    return isText(value) ? [[name, value]] : [];
}));
const parse_state_pullRequest = (value) => isRecord(value) && Number.isSafeInteger(value.number)
    ? { pullRequest: { number: value.number, ...texts(value, ['url']) } }
    : {};
const commits = (value) => (Array.isArray(value) ? value : []).flatMap((one) => {
    if (!isRecord(one))
        return [];
    const { oid, subject, author, time } = one;
    if (!isText(oid) || !isText(subject) || !isText(author) || !isTime(time))
        return [];
    const more = texts(one, ['login', 'email', 'url']);
    return [{ oid, subject, author, time, ...more, ...parse_state_pullRequest(one.pullRequest) }];
});
const evidence = (value) => {
    if (!isRecord(value))
        return {};
    const made = commits(value.commits) ?? [];
    return {
        ...texts(value, ['commit', 'url', 'actor', 'event']),
        ...(isTime(value.time) ? { time: value.time } : {}),
        ...parse_state_pullRequest(value.pullRequest),
        ...(value.shared === true ? { shared: true } : {}),
        ...(made.length > 0 ? { commits: made } : {}),
    };
};
/** undefined: there is none; null: there is one that says nothing. */
const baseline = (value) => {
    if (value === undefined)
        return undefined;
    if (!isRecord(value))
        return null;
    if (value.kind === 'setting')
        return { kind: 'setting', value: value.value };
    if (value.kind === 'event')
        return isTime(value.until) ? { kind: 'event', until: value.until } : null;
    const { oid } = value;
    return value.kind === 'file' && (oid === null || isText(oid)) ? { kind: 'file', oid } : null;
};
const setAt = (value) => isRecord(value) && isText(value.name) ? { name: value.name, ...texts(value, ['url']) } : undefined;
const resource = (value) => {
    if (!isRecord(value))
        return undefined;
    const { environment, account, region, type, physicalId } = value;
    return isText(environment) &&
        isText(account) &&
        isText(region) &&
        isText(type) &&
        isText(physicalId)
        ? {
            environment,
            account,
            region,
            type,
            physicalId,
            ...texts(value, ['stack', 'logicalId', 'constructPath']),
        }
        : undefined;
};
const told = (value) => {
    const severity = isRecord(value) ? oneOf(model/* SEVERITIES */.oC, value.severity) : undefined;
    if (!isRecord(value) || severity === undefined)
        return undefined;
    const { issue } = value;
    if (!isRecord(issue))
        return { severity };
    const { repository, number, url, nodeId } = issue;
    return isText(repository) && Number.isSafeInteger(number) && isText(url) && isText(nodeId)
        ? { severity, issue: { repository, number: number, url, nodeId } }
        : { severity };
};
const parse_state_exempted = (value) => {
    if (!isRecord(value))
        return undefined;
    const { reason, owner, expires } = value;
    const by = oneOf(['organization', 'repository'], value.by);
    return isText(reason) && isText(owner) && isText(expires)
        ? { reason, owner, expires, ...(by ? { by } : {}) }
        : undefined;
};
const DIRECTIONS = ['weakened', 'strengthened', 'changed'];
const openFinding = (value, scanned) => {
    if (!isRecord(value))
        return [];
    const { fingerprint, title, subject, check } = value;
    const severity = oneOf(model/* SEVERITIES */.oC, value.severity);
    const before = baseline(value.baseline);
    if (!isText(fingerprint) || !isText(title) || !isText(subject) || !isText(check))
        return [];
    if (severity === undefined || before === null)
        return [];
    const direction = oneOf(DIRECTIONS, value.direction);
    const who = told(value.told);
    const exemption = parse_state_exempted(value.exempted);
    const place = setAt(value.setAt);
    const inAccount = resource(value.resource);
    const line = Number.isSafeInteger(value.line) ? value.line : undefined;
    return [
        {
            fingerprint,
            severity,
            ...(direction ? { direction } : {}),
            title,
            subject,
            ...texts(value, ['file', 'diff', 'rule', 'ruleSource', 'fix', 'issue']),
            ...(line === undefined ? {} : { line }),
            ...('expected' in value ? { expected: value.expected } : {}),
            ...('actual' in value ? { actual: value.actual } : {}),
            since: isTime(value.since) ? value.since : scanned,
            evidence: evidence(value.evidence),
            ...(before === undefined ? {} : { baseline: before }),
            ...(place ? { setAt: place } : {}),
            ...(inAccount ? { resource: inAccount } : {}),
            ...(exemption ? { exempted: exemption } : {}),
            check,
            ...(who ? { told: who } : {}),
        },
    ];
};
const declaration = (value) => {
    if (!isRecord(value))
        return null;
    const { metadataFile, checkFiles } = value;
    const tier = oneOf(standard/* TIERS */.i, value.tier);
    const status = oneOf(standard/* REPOSITORY_STATUSES */.y, value.status);
    if (!(metadataFile === null || isText(metadataFile)) || !Array.isArray(checkFiles))
        return null;
    if (tier === undefined || status === undefined)
        return null;
    return {
        metadataFile,
        checkFiles: checkFiles.filter(isText),
        tier,
        status,
        ...texts(value, ['team']),
    };
};
const VISIBILITIES = ['public', 'private', 'internal', 'local'];
/** A commit's id, SHA-1 or SHA-256. */
const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * Reads a state file; nothing in it is trusted beyond its shape.
 * @returns null when it is not one, so that the repository counts as never scanned
 */
const parseState = (text) => {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return null;
    }
    if (!isRecord(value) || value.version !== 1 || !isRecord(value.repository))
        return null;
    const { scanned, scan, commit } = value;
    const { name } = value.repository;
    const domain = oneOf(model/* DOMAINS */.si, value.domain);
    if (!isText(name) || !isTime(scanned) || domain === undefined)
        return null;
    if (commit !== null && !(isText(commit) && OID.test(commit)))
        return null;
    if (!Array.isArray(value.open) || !isRecord(value.gone))
        return null;
    return {
        version: 1,
        repository: {
            name,
            ...texts(value.repository, ['id', 'url', 'defaultBranch']),
            visibility: oneOf(VISIBILITIES, value.repository.visibility) ?? 'private',
        },
        domain,
        commit,
        scanned,
        scan: isText(scan) ? scan : '',
        declaration: declaration(value.declaration),
        ...texts(value, ['nextExpiry', 'digest']),
        ...(isTime(value.since) ? { since: value.since } : {}),
        ...(value.unseen === true ? { unseen: true } : {}),
        open: value.open.flatMap((one) => openFinding(one, scanned)),
        gone: Object.fromEntries(Object.entries(value.gone).flatMap(([key, time]) => (isTime(time) ? [[key, time]] : []))),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/branch.js





const TRIES = 12;
const AUTHOR = {
    GIT_AUTHOR_NAME: 'drift-toolkit',
    GIT_AUTHOR_EMAIL: 'drift-toolkit@users.noreply.github.com',
    GIT_COMMITTER_NAME: 'drift-toolkit',
    GIT_COMMITTER_EMAIL: 'drift-toolkit@users.noreply.github.com',
};
/** The token goes to git by environment: never on a command line, never into a file. */
const credentials = (token) => token === ''
    ? {}
    : {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'http.extraHeader',
        GIT_CONFIG_VALUE_0: `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
    };
/** git's fast-import stream for one commit on top of `parent`. */
const importStream = (files, parent, branch, message) => {
    const data = (text) => {
        const bytes = Buffer.from(text);
        return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
    };
    const who = `${AUTHOR.GIT_AUTHOR_NAME} <${AUTHOR.GIT_AUTHOR_EMAIL}> now`;
    const parts = [
        Buffer.from(`commit refs/heads/${branch}\nauthor ${who}\ncommitter ${who}\n`),
        data(message),
        ...(parent === null ? [] : [Buffer.from(`from ${parent}\n`)]),
    ];
    for (const [path, content] of files) {
        if (content === null)
            parts.push(Buffer.from(`D ${path}\n`));
        else
            parts.push(Buffer.from(`M 100644 inline ${path}\n`), data(content));
    }
    return Buffer.concat([...parts, Buffer.from('done\n')]);
};
/** The texts of blobs, in order. */
const readTexts = async (git, oids) => {
    if (oids.length === 0)
        return [];
    const { stdout } = await git(['cat-file', '--batch'], { input: `${oids.join('\n')}\n` });
    const texts = [];
    for (let at = 0; at < stdout.length;) {
        const end = stdout.indexOf(10, at);
        const size = Number(stdout.subarray(at, end).toString().split(' ')[2]);
        if (!Number.isFinite(size)) {
            // `<oid> missing`: the others are there all the same.
            if (end < 0)
                break;
            at = end + 1;
            continue;
        }
        texts.push(stdout.subarray(end + 1, end + 1 + size).toString('utf8'));
        at = end + 1 + size + 1;
    }
    return texts;
};
const isMissingBranch = (error) => error instanceof transport_git/* GitError */.X && /couldn't find remote ref/i.test(error.message);
const isRace = (error) => error instanceof transport_git/* GitError */.X &&
    /rejected|fetch first|non-fast-forward|failed to (?:lock|push|update)|cannot lock ref|reference already exists/i.test(error.message);
const isRefused = (error) => error instanceof transport_git/* GitError */.X &&
    /40[134]|denied|not (?:found|permitted|granted|accessible)|authenticat|terminal prompts disabled/i.test(error.message);
/** An empty commit, to ask with. */
const emptyCommit = async (git) => {
    const tree = (await git(['hash-object', '-t', 'tree', '-w', '--stdin'])).stdout.toString().trim();
    const { stdout } = await git(['commit-tree', '-m', 'may this be written?', tree], { env: AUTHOR });
    return stdout.toString().trim();
};
/**
 * Whether the token may push there: asked of git itself, with a push that is not carried out.
 * @throws GitError when the repository cannot be reached at all
 */
const canPush = async (options) => {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'drift-ledger-'));
    try {
        const git = (0,transport_git/* gitIn */.u)(directory, { network: true });
        await git(['init', '--quiet', '--bare']);
        const commit = await emptyCommit(git);
        const env = credentials(await options.token());
        await git(['push', '--dry-run', '--force', options.url, `${commit}:refs/heads/${options.branch}`], {
            env,
        });
        return true;
    }
    catch (error) {
        if (isRefused(error))
            return false;
        throw error;
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
};
/**
 * The ledger as an orphan branch: one shallow fetch to read all of it, one push to advance it. A
 * push that is not a fast-forward is refused by git itself; then the branch is fetched again and
 * our files are put on top of what others wrote, so that shards never overwrite one another.
 */
const branchLedger = (options) => {
    const { branch, url } = options;
    let opened;
    let tip = null;
    const open = async () => {
        const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'drift-ledger-'));
        const git = (0,transport_git/* gitIn */.u)(directory, { network: true });
        await git(['init', '--quiet', '--bare']);
        return { git, directory };
    };
    const fetchTip = async (git) => {
        const env = credentials(await options.token());
        try {
            const ref = `+refs/heads/${branch}:refs/remotes/origin/${branch}`;
            await git(['fetch', '--quiet', '--depth=1', '--no-tags', url, ref], { env });
            const { stdout } = await git(['rev-parse', `refs/remotes/origin/${branch}`]);
            tip = stdout.toString().trim();
        }
        catch (error) {
            if (!isMissingBranch(error))
                throw error;
            tip = null;
        }
    };
    return {
        description: options.description,
        outlives: true,
        async read(domain) {
            opened ??= open();
            const { git } = await opened;
            await fetchTip(git);
            const states = new Map();
            if (tip === null)
                return states;
            const tree = await git(['ls-tree', '-r', '-z', tip, 'repos/']);
            const oids = tree.stdout
                .toString('utf8')
                .split('\0')
                .filter((entry) => entry.endsWith(`/${domain}.json`))
                .map((entry) => entry.slice(12, entry.indexOf('\t')));
            for (const text of await readTexts(git, oids)) {
                const state = parseState(text);
                if (state)
                    states.set(state.repository.name.toLowerCase(), state);
            }
            return states;
        },
        async recentScans(count) {
            if (tip === null || opened === undefined)
                return [];
            const { git } = await opened;
            const tree = await git(['ls-tree', '-r', '-z', tip, 'scans/']);
            // git lists by path: the day, then the scan's id, which begins with its time.
            const oids = tree.stdout.toString('utf8').split('\0').filter(Boolean).slice(-count);
            return readTexts(git, oids.map((entry) => entry.slice(12, entry.indexOf('\t'))));
        },
        async write(files, message) {
            opened ??= open();
            const { git } = await opened;
            for (let tries = 1;; tries += 1) {
                await git(['update-ref', '-d', `refs/heads/${branch}`]);
                await git(['fast-import', '--quiet', '--done', '--force', '--date-format=now'], {
                    input: importStream(files, tip, branch, message),
                });
                try {
                    await git(['push', '--quiet', url, `refs/heads/${branch}:refs/heads/${branch}`], {
                        env: credentials(await options.token()),
                    });
                    break;
                }
                catch (error) {
                    if (!isRace(error) || tries >= TRIES)
                        throw error;
                    await options.sleep(200 * tries + options.random() * 800);
                    await fetchTip(git);
                }
            }
        },
        async close() {
            if (opened)
                await (0,promises_.rm)((await opened).directory, { recursive: true, force: true });
            opened = undefined;
        },
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/directory.js




const missingIsEmpty = (error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return [];
    throw error;
};
const isLink = async (path) => (await (0,promises_.lstat)(path).catch(() => null))?.isSymbolicLink() ?? false;
/** A file of the ledger, which is none when a link stands in its place or it is beyond all measure. */
const readOwn = async (path) => {
    const stat = await (0,promises_.lstat)(path).catch(() => null);
    if (!stat?.isFile() || stat.size > MAX_BYTES)
        return null;
    return (0,promises_.readFile)(path, 'utf8').catch(() => null);
};
/** Thousands of open findings with their diffs take a few. */
const MAX_BYTES = 64 * 1024 * 1024;
/**
 * Whole or not at all: a reader never sees half a file, a crash never leaves one. The root may be
 * reached by a link, as its owner likes; what lies in it may not lead out again.
 */
const writeWhole = async (root, path, content) => {
    await (0,promises_.mkdir)(root, { recursive: true });
    for (let at = (0,external_node_path_.dirname)(path); at.length > root.length; at = (0,external_node_path_.dirname)(at)) {
        if (await isLink(at))
            throw new Error(`${at} is a symbolic link: the ledger is not written`);
    }
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    await (0,promises_.writeFile)(temporary, content);
    await (0,promises_.rename)(temporary, path);
};
/** The ledger as a folder. It keeps itself out of git where it lies in a clone. */
const directoryLedger = (root) => ({
    description: root,
    outlives: false,
    async read(domain) {
        const states = new Map();
        const list = (path) => (0,promises_.readdir)(path, { withFileTypes: true }).catch(missingIsEmpty);
        if (await isLink((0,external_node_path_.join)(root, 'repos')))
            return states;
        for (const owner of await list((0,external_node_path_.join)(root, 'repos'))) {
            if (!owner.isDirectory())
                continue;
            for (const repository of await list((0,external_node_path_.join)(root, 'repos', owner.name))) {
                if (!repository.isDirectory())
                    continue;
                const path = (0,external_node_path_.join)(root, 'repos', owner.name, repository.name, `${domain}.json`);
                const text = await readOwn(path);
                const state = text === null ? null : parseState(text);
                if (state)
                    states.set(state.repository.name.toLowerCase(), state);
            }
        }
        return states;
    },
    async recentScans(count) {
        // The path of a scan begins with its day, its name with its time: order of names is order in time.
        const folder = (0,external_node_path_.join)(root, 'scans');
        if (await isLink(folder))
            return [];
        const names = await (0,promises_.readdir)(folder, { recursive: true }).catch(missingIsEmpty);
        const newest = names
            .filter((name) => name.endsWith('.json'))
            .toSorted()
            .slice(-count);
        const texts = await Promise.all(newest.map((name) => readOwn((0,external_node_path_.join)(folder, name))));
        return texts.filter((text) => text !== null);
    },
    async write(files) {
        await writeWhole(root, (0,external_node_path_.join)(root, '.gitignore'), '*\n');
        for (const [path, content] of files) {
            if (content === null)
                await (0,promises_.rm)((0,external_node_path_.join)(root, path), { force: true });
            else
                await writeWhole(root, (0,external_node_path_.join)(root, path), content);
        }
    },
    close: async () => { },
});

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
 */
const createPace = (clock) => {
    const windows = {
        rest: pace_window(LIMITS.restPointsPerMinute, 60_000),
        graphql: pace_window(LIMITS.graphqlPointsPerMinute, 60_000),
        contentMinute: pace_window(LIMITS.contentPerMinute, 60_000),
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
            waits.push(lastWrite + LIMITS.writeSpacingMs - now);
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
            if (inFlight >= LIMITS.concurrent)
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

;// CONCATENATED MODULE: ./packages/core/lib/transport/retry.js
/** Back-off for faults on the way, in milliseconds, before the 2nd, 3rd and 4th try. */
const BACKOFF_MS = [500, 1500, 4000];
const retry_number = (value) => {
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
        const retryAfter = retry_number(headers['retry-after']);
        if (retryAfter !== null) {
            return { act: 'wait', ms: retryAfter * 1000, why: 'a secondary rate limit' };
        }
        const reset = retry_number(headers['x-ratelimit-reset']);
        if (retry_number(headers['x-ratelimit-remaining']) === 0 && reset !== null) {
            const ms = Math.max(0, reset * 1000 - nowMs) + 1000;
            return { act: 'wait', ms, why: 'the hourly rate limit' };
        }
        if (status === 429 || /secondary rate limit/i.test(answer.message)) {
            // Without a header GitHub asks for at least a minute, then ever longer.
            return { act: 'wait', ms: 60_000 * 2 ** (tries - 1), why: 'a secondary rate limit' };
        }
        return { act: 'give-up' };
    }
    const backoff = BACKOFF_MS[tries - 1];
    if (isRead && backoff !== undefined && (status === 0 || status >= 500)) {
        return { act: 'wait', ms: backoff, why: status === 0 ? 'no answer' : `HTTP ${status}` };
    }
    return { act: 'give-up' };
};

// EXTERNAL MODULE: ./packages/core/lib/transport/types.js
var types = __webpack_require__(4521);
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
const inWords = (status, message) => {
    if (status === 0)
        return `no answer from GitHub (${message})`;
    return status === 401 ? `GitHub refused the token (${message})` : message;
};
const toError = (failure, route) => {
    const status = failure.status === 500 && !failure.response ? 0 : (failure.status ?? 0);
    const data = failure.response?.data;
    const said = data?.message;
    const message = typeof said === 'string' ? said : (failure.message ?? 'no answer');
    const permission = failure.response?.headers?.['x-accepted-github-permissions'];
    return new types/* GitHubError */.y(status, route, inWords(status, message), details(data), permission === undefined ? undefined : String(permission));
};
/**
 * The transport over @actions/github's Octokit (which knows proxies), with counting, pacing and
 * retries of our own: GitHub's limits instead of a fixed second between calls.
 * The client library is loaded on first use, so that a scan without network never pays for it.
 */
const createGitHub = (options) => {
    const { clock } = options;
    const usage = options.usage ?? noUsage();
    const pace = createPace(clock);
    const base = options.apiUrl.replace(/\/+$/, '');
    let seen = null;
    let octokit;
    const client = async () => {
        const { GitHub: Octokit } = await Promise.all(/* import() */[__webpack_require__.e(101), __webpack_require__.e(430)]).then(__webpack_require__.bind(__webpack_require__, 6430));
        const silent = { debug() { }, info() { }, warn() { }, error() { } };
        return new Octokit({ baseUrl: base, userAgent: 'drift-toolkit', log: silent });
    };
    const wait = async (ms, why, failure) => {
        if (options.deadline !== undefined && clock.now() + ms > options.deadline) {
            throw new types/* GitHubError */.y(failure.status, failure.route, `${failure.message} (${why}; waiting ${Math.ceil(ms / 1000)} s would pass the deadline)`, failure.details, failure.permission);
        }
        if (ms > 2000)
            options.onWait?.(`waiting ${Math.ceil(ms / 1000)} s for ${why}`);
        usage.waitedSeconds += ms / 1000;
        await clock.sleep(ms);
    };
    const send = async (kind, isRead, route, parameters, mayRetry = isRead) => {
        octokit ??= client();
        const { request } = await octokit;
        for (let tries = 1;; tries += 1) {
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
                await wait(verdict.ms, verdict.why, error);
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
            await wait(verdict.ms, verdict.why, error);
        }
    };
    return {
        request,
        graphql,
        usage,
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
    return directoryLedger(folder);
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
    const onSecret = (secret) => {
        secrets.add(secret);
        around.onSecret(secret);
    };
    const usage = noUsage();
    const client = (token) => createGitHub({
        apiUrl: connection.apiUrl,
        token,
        permissions: token.permissions,
        clock,
        deadline: options.deadline,
        usage,
        onWait: (message) => around.log.info(message),
    });
    const token = tokenSource(connection.credentials, connection.apiUrl, onSecret);
    const github = hasToken(connection.credentials) ? client(token) : null;
    const issueToken = connection.issueToken
        ? tokenSource({ kind: 'token', token: connection.issueToken }, connection.apiUrl, onSecret)
        : null;
    const mayTell = !options.dryRun && options.issueMode !== 'none';
    return {
        clock,
        log: around.log,
        github,
        issues: mayTell ? (issueToken ? client(issueToken) : github) : null,
        ledger: await openLedger(request.ledger, request, around, connection, onSecret),
        secrets: () => [...secrets],
        onSecret,
    };
};
const BRANCH = 'drift-ledger';
const openLedger = async (choice, { options }, { log, cwd, env }, connection, onSecret) => {
    if (choice.kind === 'none')
        return null;
    if (choice.kind === 'directory')
        return directoryLedger(choice.path);
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
    const place = {
        url: `${connection.serverUrl.replace(/\/+$/, '')}/${home}.git`,
        branch,
        token: tokenSource({ kind: 'token', token: connection.ledgerToken }, connection.apiUrl, onSecret),
    };
    if (choice.kind === 'auto' && !options.dryRun && !(await canPush(place))) {
        log.warn(`the ledger token may not write to ${home} (Contents: write), so the ledger is kept in .drift: it does not outlive this job, and only the markers in open issues say what was told`);
        return beside();
    }
    return branchLedger({
        ...place,
        description: `branch ${branch} of ${home}`,
        sleep: clock.sleep,
        random: Math.random,
    });
};
/** Beside the repository that is scanned; for everything else where the command runs. */
const localPlace = ({ target }, cwd) => target.kind === 'path' && (0,external_node_path_.isAbsolute)(target.path) ? [target.path, true] : [cwd, false];

// EXTERNAL MODULE: ./packages/core/lib/ledger/state.js
var ledger_state = __webpack_require__(7107);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/trend.js

/** How many scans a trend looks back at: two months of nights. */
const TREND_SCANS = 60;
const pointOf = (text, domain, scope) => {
    let file;
    try {
        file = JSON.parse(text);
    }
    catch {
        return [];
    }
    const { scan, totals } = file ?? {};
    const same = scan?.scope?.kind === scope.kind &&
        JSON.stringify(scan.domains) === JSON.stringify([domain]) &&
        scan.scope.name === scope.name &&
        (scan.scope.shard ?? '') === (scope.shard ?? '') &&
        JSON.stringify(scan.scope.repositories ?? []) === JSON.stringify(scope.repositories ?? []);
    if (!same || typeof scan?.finished !== 'string')
        return [];
    const counts = model/* SEVERITIES */.oC.filter((s) => s !== 'info').map((s) => Number(totals?.severity?.[s] ?? 0));
    return [{ time: scan.finished, open: counts.reduce((sum, count) => sum + count, 0) }];
};
/**
 * Open findings over time, from the ledger's scans of one domain and the same scope, oldest first. A scan file that
 * cannot be read is passed over: a picture with a gap is still a picture.
 */
const trendOf = (scans, domain, scope) => scans.flatMap((text) => pointOf(text, domain, scope));

;// CONCATENATED MODULE: ./packages/core/lib/report/hide-accounts.js
/**
 * Account ids for readers who may not see them (`attribution: none`): the last four digits tell
 * environments apart.
 */
/** `…3333` */
const HIDDEN_ACCOUNT = /…\d{4}(?!\d)/g;
const hide_accounts_hidden = (account) => `…${account.slice(-4)}`;
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
        const shorter = known === null ? text : text.replace(known, hide_accounts_hidden);
        const clean = shorter.replace(ANY, hide_accounts_hidden);
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
    const short = hide_accounts_hidden(account);
    if (resource.account !== short)
        return finding;
    return deep(finding, (text) => text.replace(HIDDEN_ACCOUNT, (one) => (one === short ? account : one)));
};

;// CONCATENATED MODULE: ./packages/core/lib/report/redact.js

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
const redact_forms = (secret) => [secret, ...secret.split('\n')]
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
const redact_SHORT = 300;
const MOST_KNOWN = 20_000;
/**
 * A function that replaces what is secret in a text with `***`: the registered secrets, whatever
 * has the shape of a known token, private keys, credentials in URLs, and values assigned to names
 * such as `password`. References (`${{ secrets.X }}`, `$TOKEN`) and settings (`id-token: write`)
 * stay. Idempotent; takes time in proportion to the text.
 */
const redactor = (secrets) => {
    const registered = [...new Set(secrets.flatMap(redact_forms))].sort((a, b) => b.length - a.length);
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
        if (text.length > redact_SHORT)
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
    const hide = accountHider(hideAccounts);
    return redactJson(value, (text) => hide(clean(text)));
};
/** A report as it may be shown, published and kept: see `redactData`. */
const redactReport = (report, secrets, redaction = {}) => redactData(report, secrets, redaction);

// EXTERNAL MODULE: ./node_modules/.pnpm/p-limit@7.3.3/node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(6799);
// EXTERNAL MODULE: ./packages/core/lib/ledger/reconcile.js
var reconcile = __webpack_require__(7838);
;// CONCATENATED MODULE: ./packages/core/lib/version.js
/** The version of the toolkit; a test compares it with package.json. */
const version = '0.1.0';

// EXTERNAL MODULE: ./packages/core/lib/standards/index.js + 34 modules
var standards = __webpack_require__(4431);
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

;// CONCATENATED MODULE: ./packages/core/lib/report/marker.js


const START = '<!-- drift-toolkit:v1 ';
const END = ' -->';
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
    return START + commentSafe(JSON.stringify(marker)) + END;
};
/** JSON that cannot end an HTML comment, and says nothing to whoever reads the raw text. */
const commentSafe = (json) => json
    .replace(/[<>&@#]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/-(?=-)/g, '\\u002d');
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
const marker_isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isSeverity = (value) => model/* SEVERITIES */.oC.includes(value);
const readPacked = (value) => {
    if (!marker_isRecord(value))
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
const readMarker = (json) => {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return null;
    }
    if (!marker_isRecord(value) || !marker_isRecord(value.fingerprints))
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
        fingerprints: Object.fromEntries(Object.entries(value.fingerprints).flatMap(([fingerprint, severity]) => isSeverity(severity) ? [[fingerprint, severity]] : [])),
        ...(packed ? { packed } : {}),
        ...(typeof content === 'string' ? { content } : {}),
    };
};
/** All markers of a body. What is not one, or was edited into something else, is passed over. */
const parseMarkers = (body) => unfenced(body).flatMap((line) => {
    const text = line.trimEnd();
    if (!text.startsWith(START) || !text.endsWith(END))
        return [];
    const marker = readMarker(text.slice(START.length, -END.length));
    return marker ? [marker] : [];
});
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
    const { status, message, details, permission } = error;
    const needs = permission ?? ISSUES_WRITE;
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
                    permission: needs,
                };
        case 404:
            return {
                reason: `${target} is not there, or the token cannot see it: give it access, or name an issue-repository`,
                permission: needs,
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
 * @throws GitHubError when issues cannot be read
 */
const readOpenIssues = async (github, repository, label) => {
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
            const markers = parseMarkers(issue.body ?? '');
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
        repository,
        number: issue.number,
        nodeId: issue.node_id,
        url: issue.html_url,
        markers,
    }));
};

;// CONCATENATED MODULE: ./packages/core/lib/publish/issues.js






const LOOK_AFTER_MS = 3_000;
/** Newest issues to look through for one whose answer was lost. */
const LOOK_AT = 30;
const issues_TRIES = 2;
/** The issue that this very write made, though its answer was lost. */
const findWritten = async (github, write) => {
    const { data } = await github.request('GET /repos/{owner}/{repo}/issues', {
        ...splitName(write.repository),
        state: 'open',
        sort: 'created',
        direction: 'desc',
        per_page: LOOK_AT,
    });
    const about = new Set(write.about.map(repositoryKey));
    return (data.find((issue) => issue.title === write.title &&
        parseMarkers(issue.body ?? '').some((marker) => marker.scan === write.scan && about.has(repositoryKey(marker.repository)))) ?? null);
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
            if (tries === issues_TRIES)
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
        const key = repositoryKey(one.repository);
        if (!labelled.has(key)) {
            await ensureLabel(github, one.repository, one.domain);
            labelled.add(key);
        }
        return issues_open(github, one, options);
    };
    for (const one of writes) {
        const verb = one.kind === 'update' ? 'edit' : 'open';
        if (options.dryRun) {
            done.notes.push(`dry run: would ${verb} an issue in ${one.repository}: ${one.title}`);
            continue;
        }
        const key = repositoryKey(one.repository);
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
    const [organization, list] = await Promise.all([
        (0,scan_organization/* readOrganization */.w)(options, ports),
        domain.findWork(options, ports, known, started),
    ]);
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
    for (const state of list.unmoved) {
        const { state: next, accepted } = (0,reconcile/* accept */.J)(state, closed(state), started);
        if (next.open.length === 0 && accepted.length === 0)
            continue;
        const { name } = state.repository;
        const carried = carry(next, accepted, (0,scan_organization/* policyFor */.K)(organization, name, null), started);
        reports.push(carried.report);
        if (accepted.length > 0 || carried.state !== next)
            states.set(name.toLowerCase(), carried.state);
    }
    const notes = [...organization.notes, ...list.notes, ...leftNote(left)];
    return {
        domain: domain.id,
        checks: domain.checks,
        report: (0,report_report/* assembleReport */.xr)({
            toolVersion: version,
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
            errors,
            notes,
            issues: [],
            api: apiUsage(ports, domain.requests?.()),
        }),
        states,
        known,
        reportOnly: list.reportOnly,
    };
};
const leftNote = (left) => left.length === 0
    ? []
    : [
        `the deadline came before ${left.length} repositories, which come first next time: ${left.join(', ')}`,
    ];
/** Names are for people who look for theirs: the first few, the rest as a number. */
const MAX_NAMES = 20;
const passedOver = ({ passedOver: byReason }) => [...byReason].map(([reason, names]) => ({
    reason,
    count: names.length,
    names: names.slice(0, MAX_NAMES),
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
;// CONCATENATED MODULE: ./packages/core/lib/report/exempt-hint.js




const exempt_hint_MOST = 5;
const DAYS = 90;
/** A TOML basic string: https://toml.io/en/v1.1.0#string */
const tomlString = (text) => JSON.stringify(text.toWellFormed()).replaceAll('\u007f', '\\u007f');
/** `subject` and `file` of an exemption are globs: what is one in the finding's own is taken literally. */
const literalGlob = (subject) => subject
    .replace(/[\\*?[{]/g, '\\$&')
    // An account that is not shown is not known by what is shown of it.
    .replace(HIDDEN_ACCOUNT, (hidden) => `*${hidden.slice(1)}`);
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
    const expires = day(new Date(start + DAYS * 86_400_000).toISOString());
    const snippets = [];
    let left = room - 400;
    for (const one of found.slice(0, exempt_hint_MOST)) {
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

;// CONCATENATED MODULE: ./packages/core/lib/report/issue-by-check.js







/** More rows than this are not read. */
const issue_by_check_MOST_ROWS = 50;
const MOST_FIXES = 10;
/** The part of a section that its list of what to do may take. */
const FIXES_SHARE = 0.4;
/** Less room than this holds no rows. */
const LEAST = 200;
const valueCell = (value) => {
    if (value === undefined)
        return '–';
    return value.isText ? (0,report_text/* tableCell */.xR)(value.words, 160) : (0,report_text/* codeCell */.MZ)(shortShas(value.words), 120);
};
/** The setting by its key, where the title does not name it. */
const subjectOf = (finding) => {
    const subject = shortShas(finding.subject);
    return finding.setAt === undefined ||
        finding.subject === finding.file ||
        titleWords(finding)
            .split(/[\s,:;()"'“”‘’]+/)
            .includes(subject)
        ? ''
        : `${(0,report_text/* codeCell */.MZ)(subject, 80)}: `;
};
const issue_by_check_row = ({ finding }, { place, scanned }) => {
    const { severity, state } = finding;
    const again = againOf(finding, scanned);
    const since = state === 'new' || state === undefined ? '' : day(finding.since);
    const { expected, actual } = sidesOf(finding);
    const title = (0,report_text/* plain */.pj)(titleWords(finding), 200);
    return `| ${[
        `${symbol(severity)} ${severity}${again === null ? '' : `, ${AGAIN[again]}`}`,
        `${subjectOf(finding)}${title}${since && ` (since ${since})`}`,
        valueCell(expected),
        valueCell(actual),
        whereCell(finding, place),
    ].join(' | ')} |`;
};
/** What the last column of a table tells. */
const whereHead = (found) => {
    if (found.every(({ finding }) => isEvent(finding)))
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
        return `**What to do:** ${sentence((0,report_text/* plain */.pj)(only, 600))}`;
    const lines = all.slice(0, MOST_FIXES).map((fix) => `- ${sentence((0,report_text/* plain */.pj)(fix, 400))}`);
    const left = all.length - lines.length;
    if (left > 0)
        lines.push(`- … and ${count(left, 'more way', 'more ways')} to mend a row`);
    return `**What to do:**\n\n${fitLines(lines, room).join('\n')}`;
};
/** As many rows as there is room for, and one that counts the rest. */
const rows = (found, room, context) => {
    const more = (left) => `| … | ${left.toLocaleString('en-US')} more${context.rest} | | | |`;
    const all = found.slice(0, issue_by_check_MOST_ROWS).map((one) => issue_by_check_row(one, context));
    const size = all.reduce((sum, line) => sum + line.length + 1, 0);
    if (all.length === found.length && size <= room)
        return all;
    const kept = [];
    let left = room - more(found.length).length - 1;
    for (const line of all) {
        left -= line.length + 1;
        if (left < 0)
            break;
        kept.push(line);
    }
    return [...kept, more(found.length - kept.length)];
};
/** What is said of one check, as far as there is room; '' where there is none for a table. */
const section = (found, room, context) => {
    const id = found[0]?.check ?? '';
    const about = context.checks.find((check) => check.id === id);
    const name = checkName(id);
    const heading = about === undefined
        ? (0,report_text/* inlineCode */.ti)(id, 120)
        : (0,report_text/* plain */.pj)(name.charAt(0).toUpperCase() + name.slice(1), 120);
    const start = [
        `${'#'.repeat(context.level)} ${heading}`,
        // The title says how it should be: as a heading it would say that it is so.
        ...(about === undefined
            ? []
            : [`**How it should be:** ${sentence((0,report_text/* plain */.pj)(about.title, 200))} ${(0,report_text/* plain */.pj)(about.why, 600)}`]),
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
        (0,report_report/* compareText */.n6)(a.check, b.check))
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
    const rest = (left) => `… and ${count(left, 'violation')} more${context.rest}`;
    const most = share(needs, room - rest(found.length).length - 2);
    const said = groups.map((group, at) => (needs[at] ?? 0) <= most ? (full[at] ?? '') : section(group, most - 2, context));
    const unsaid = groups.filter((_, at) => said[at] === '').flat().length;
    return [...said.filter(Boolean), ...(unsaid > 0 ? [rest(unsaid)] : [])];
};

;// CONCATENATED MODULE: ./packages/core/lib/report/issue-parts.js









const TITLE_LIMIT = 200;
const elsewhere = ({ repository, target }) => repositoryKey(repository.name) !== repositoryKey(target);
/** `3 violations, 1 high: branch protection, labels`: how many, how grave, of what. */
const violations = (found, mode) => {
    const severities = found.map(({ finding }) => finding.severity);
    const gravest = (0,model/* worst */.QZ)(severities);
    const number = severities.filter((severity) => severity === gravest).length;
    const names = groupsOf(found).map(([first]) => checkName(first?.check ?? ''));
    const more = names.length > 3 ? `, and ${count(names.length - 3, 'more check')}` : '';
    const amount = number === found.length && number > 1 ? 'all' : number.toLocaleString('en-US');
    return `${count(found.length, mode === 'rolling' ? 'open violation' : 'violation')}, ${amount} ${gravest}: ${names.slice(0, 3).join(', ')}${more}`;
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
    const what = count(found.length, mode === 'rolling' ? 'open difference' : 'difference');
    const amount = number === found.length && number > 1 ? 'all' : number.toLocaleString('en-US');
    const [first] = found;
    return `${what}${where && ` in ${where}`}, ${amount} ${gravest}${first ? `: ${titleWords(first.finding)}` : ''}`;
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
        return `${prefix}${count(open.length, 'open finding')}, worst ${(0,model/* worst */.QZ)(open.map(({ finding }) => finding.severity))}`;
    const rest = news.length > 1 ? `, and ${(news.length - 1).toLocaleString('en-US')} more` : '';
    const suffix = ` (${first.finding.severity})${rest}`;
    return (prefix +
        (0,report_text/* titleText */.Qw)(titleWords(first.finding), TITLE_LIMIT - prefix.length - suffix.length) +
        suffix);
};
/** What a domain's findings are to who reads of them. */
const NOUNS = { process: 'violation', infra: 'difference' };
const noun = ({ domain }) => NOUNS[domain] ?? 'finding';
const states = (content) => {
    const { news, scan } = content;
    const groups = Map.groupBy(news, ({ finding }) => againOf(finding, scan.time));
    const fresh = groups.get(null)?.length ?? 0;
    if (fresh === news.length)
        return count(fresh, `new ${noun(content)}`);
    const again = Object.entries(AGAIN).map(([key, words]) => {
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
    const grades = bySeverity((0,report_report/* countBySeverity */.Ot)(open.map(({ finding }) => finding)));
    const what = open.length === 0
        ? `**Nothing is open** in ${name} any more; this issue can be closed.`
        : mode === 'rolling'
            ? `**${count(open.length, `open ${noun(content)}`)}** in ${name}: ${grades}.`
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
    const at = (oid) => (0,report_text/* codeLink */.U1)(shortId(oid), url && `${url}/commit/${encodeURIComponent(oid)}`);
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
const unknowns = ({ results }, room) => {
    const lines = unseenGroups(results).map((unseen) => {
        const code = (name) => (0,report_text/* inlineCode */.ti)(name, 80);
        const needs = unseen.permissions.map(code).join(', ');
        return `- ${unseenBy(unseen, code)}: ${(0,report_text/* plain */.pj)(unseen.message)}${needs && ` (needs ${needs})`}`;
    });
    return lines.length === 0
        ? ''
        : [
            '#### Could not be checked',
            'This is neither drift nor in order: nobody could look.',
            fitLines(lines, room).join('\n'),
        ].join('\n\n');
};
/** What nobody has to act on: stricter settings, mere changes, exempted findings. */
const asides = ({ repository }, room) => {
    const lines = (0,report_report/* findingsOf */.WX)(repository)
        .filter(({ finding }) => !(0,report_report/* isOpen */.nT)(finding))
        .map((found) => {
        const { exempted, direction } = found.finding;
        const why = exempted ? ` (exempted until ${(0,report_text/* plain */.pj)(exempted.expires, 20)})` : '';
        return findingLine(found, repository) + (why || (direction ? ` (${direction})` : ''));
    });
    return lines.length === 0
        ? ''
        : `<details><summary>Seen too, nothing to do: ${lines.length}</summary>\n\n${fitLines(lines, room).join('\n')}\n\n</details>`;
};
const resolved = ({ repository }, room) => repository.resolved.length === 0
    ? ''
    : `## Resolved\n\n${fitLines(repository.resolved.map(({ title, why }) => `- ${(0,report_text/* plain */.pj)(title, 120)} (${(0,report_text/* plain */.pj)(why, 120)})`), room).join('\n')}`;
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
    return `---\n<sub>Opened by ${tool}, scan ${(0,report_text/* inlineCode */.ti)(scan.id, 60)} at ${moment(scan.time)}${run}. ${how}. ${CLOSING[domain] ?? 'Close it when it is dealt with'}; drift-toolkit never closes an issue itself.</sub>`;
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
        line: findingLine(one, repository),
        blocks: () => (fresh ? [true, false] : [false]).map((shown) => findingBlock(one, repository, { level: 3, diff: shown, scanned: scan.time })),
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
    return (found, room, most) => fitBlocks(sayables(found, content, seen), room, most, rest);
};
const says = (content, room) => {
    const { repository, mode, news, still, scan } = content;
    const tail = [
        content.domain === 'infra'
            ? infraUnknowns(repository, room * 0.15)
            : unknowns(repository, room * 0.08),
        asides(content, room * 0.08),
        // What happened is accepted by closing the issue.
        exemptHint([...news, ...still].filter(({ finding }) => !isEvent(finding)), repository, scan.time, room * 0.1),
    ].filter(Boolean);
    const ends = mode === 'rolling' ? resolved(content, room * 0.06) : '';
    const table = content.domain === 'infra' ? coverageMarkdown(repository, room * 0.2) : '';
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
const summary_issue_row = ({ repository, news }) => `| ${(0,report_text/* link */.nf)(repository.name, repository.url)} | ${(0,report_text/* tableCell */.xR)(repository.team ?? '')} | ${bySeverity((0,report_report/* countBySeverity */.Ot)(news.map(({ finding }) => finding)))} |`;
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
    const grades = bySeverity((0,report_report/* countBySeverity */.Ot)(all));
    const title = `[drift:${domain}] ${count(repositories, 'more repository', 'more repositories')} with findings${grades && `: ${grades}`}`;
    const run = scan.runUrl ? ` The ${(0,report_text/* link */.nf)('run', scan.runUrl)} has all of them.` : '';
    const rows = untold.map(summary_issue_row);
    const lines = untold.flatMap(({ repository, news }) => news
        .slice(0, 3)
        .map((found) => `${findingLine(found, repository)} · ${(0,report_text/* inlineCode */.ti)(repository.name, 140)}`));
    const parts = [
        `**${count(repositories, 'repository', 'repositories')}** got no issue of their own in this scan: \`max-issues\` is ${maxIssues}.${run}`,
        withheld > 0 &&
            `${count(withheld, 'repository', 'repositories')} among them are not named, because this repository is public and they are not.`,
        rows.length > 0 &&
            `| Repository | Team | Findings |\n| --- | --- | --- |\n${fitLines(rows, 12_000, (left) => `| … and ${count(left, 'repository', 'repositories')} more | | |`).join('\n')}`,
        lines.length > 0 &&
            `### Gravest findings\n\n${fitLines(lines.slice(0, 50), 15_000).join('\n')}`,
        `---\n<sub>Opened by ${(0,report_text/* link */.nf)('drift-toolkit', scan.toolUrl)} ${(0,report_text/* plain */.pj)(scan.toolVersion, 40)}, scan ${(0,report_text/* inlineCode */.ti)(scan.id, 60)} at ${moment(scan.time)}. drift-toolkit never closes an issue itself.</sub>`,
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
        .filter((one) => (0,report_report/* openFindings */.lb)(one).length > 0 || (mode === 'rolling' && one.resolved.length > 0))
        .flatMap((one) => issueTarget(one, rules) ?? []);
    // A summary there may have told what its own repository does not know of.
    if (told === null && targets.length > 0 && rules.runRepository !== null)
        targets.push(rules.runRepository.name);
    return [...new Map(targets.map((name) => [repositoryKey(name), name])).values()];
};

;// CONCATENATED MODULE: ./packages/core/lib/publish/reconcile.js








const same = (a, b) => repositoryKey(a) === repositoryKey(b);
const severest = (a, b) => a === null ? b : b === null ? a : (0,model/* compareSeverity */.zK)(a, b) <= 0 ? a : b;
/** At which severity people know a finding of this repository: from the ledger, or from markers. */
const knownTo = ({ told, openIssues, domain, rules }, { name }, target) => {
    if (told !== null) {
        const known = told.get(repositoryKey(name));
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
        (0,report_report/* compareText */.n6)(a.repository.name, b.repository.name));
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
        const open = (0,report_report/* openFindings */.lb)(repository);
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
        notes.push(`${count(homeless, 'public repository', 'public repositories')} with findings got no issue: name an issue-repository, or set issue-public to tell them in public`);
    return found;
};
/** What the brake holds back, as one issue in the repository that runs the workflow. */
const summaryWrite = (input, held, notes) => {
    const { rules, domain, scan, maxIssues } = input;
    const place = rules.runRepository;
    if (held.length === 0)
        return [];
    const named = place?.public ? held.filter((one) => one.repository.visibility === 'public') : held;
    notes.push(`max-issues (${maxIssues}) is reached: ${count(held.length, 'repository', 'repositories')} got no issue of their own`);
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

;// CONCATENATED MODULE: ./packages/core/lib/scan/tell.js






/** The ledger's word on a repository: as of this scan, or as of the last one where it did not move. */
const tell_stateOf = ({ states, known }, name) => states.get(name.toLowerCase()) ?? known.get(name.toLowerCase());
/** What people were told already: repository → fingerprint → at which severity. */
const toldSoFar = (scanned) => new Map(scanned.report.repositories.map(({ name }) => [
    name.toLowerCase(),
    new Map((tell_stateOf(scanned, name)?.open ?? []).flatMap((f) => f.told ? [[f.fingerprint, f.told.severity]] : [])),
]));
const tell_update = (states, known, name, change) => {
    const key = name.toLowerCase();
    const state = states.get(key) ?? known.get(key);
    if (state)
        states.set(key, { ...state, open: state.open.map(change) });
};
/** Writes into the ledger's next state, and into the report, who was told what and where. */
const remember = (scanned, told) => {
    const byRepository = Map.groupBy(told, (t) => t.repository.toLowerCase());
    for (const [name, tells] of byRepository) {
        const byPrint = new Map(tells.map((t) => [t.fingerprint, t]));
        tell_update(scanned.states, scanned.known, name, (finding) => {
            const tell = byPrint.get(finding.fingerprint);
            return tell ? { ...finding, told: { severity: tell.severity, issue: tell.issue } } : finding;
        });
        const report = scanned.report.repositories.find((r) => r.name.toLowerCase() === name);
        for (const finding of report?.results.flatMap((r) => r.findings) ?? []) {
            const tell = byPrint.get(finding.fingerprint);
            if (tell)
                finding.issue = tell.issue.url;
        }
    }
};
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
        const { name, visibility } = await (0,inventory/* readRepository */.N)(github, home);
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
    const input = {
        repositories: report.repositories,
        domain: scanned.domain,
        checks: scanned.checks,
        mode: options.issueMode,
        scan: {
            id: report.scan.id,
            time: report.scan.started,
            toolVersion: version,
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
    const openIssues = await readIssues({ ...ports, issues: writer }, scanned.domain, issuesToRead(input), report);
    const plan = planIssues({ ...input, openIssues });
    const published = await publishIssues(writer, plan.writes, {
        dryRun: options.dryRun,
        sleep: ports.clock.sleep,
    });
    remember(scanned, published.told);
    const { rest: _, graphql: __, ...elsewhere } = report.api.requests;
    return {
        ...report,
        notes: [...report.notes, ...plan.notes, ...published.notes],
        errors: [...report.errors, ...published.errors],
        issues: published.issues,
        api: apiUsage(ports, elsewhere),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/run.js





/** The ledger's files for one scan: the scan itself, and what is current now. */
const ledgerFiles = ({ report, states, known }, clean) => {
    const files = new Map();
    const write = (path, value) => files.set(path, `${JSON.stringify(clean(value), null, 1)}\n`);
    const { repositories, ...scan } = report;
    // What did not move is in the current files already; a scan records what it looked at.
    const looked = repositories.filter((r) => states.has(r.name.toLowerCase()));
    write((0,ledger_state/* scanPath */.fK)(report.scan.id, report.scan.started), { ...scan, repositories: looked });
    for (const state of states.values())
        write((0,ledger_state/* statePath */.BQ)(state.repository.name, state.domain), state);
    // A renamed repository is current under its new name alone.
    const ids = new Set([...states.values()].map((state) => state.repository.id));
    for (const { repository, domain } of known.values()) {
        const path = (0,ledger_state/* statePath */.BQ)(repository.name, domain);
        if (repository.id !== undefined && ids.has(repository.id) && !files.has(path))
            files.set(path, null);
    }
    return files;
};
/**
 * One whole run: look, tell, remember. The ledger is written last, with what was told, and whether
 * or not anybody could be; a dry run leaves no trace, so that it swallows no news.
 * A ledger that cannot be written is an error of the run, beside its report.
 * @throws what `scanDomain` throws
 */
const runDomain = async (domain, request, ports) => {
    try {
        return await runOnce(domain, request, ports);
    }
    finally {
        await ports.ledger?.close();
    }
};
/** People were told already: a ledger that fails must not cost the report of what was found. */
const run_remember = async (scanned, { ledger }, clean) => {
    try {
        await ledger?.write(ledgerFiles(scanned, clean), `Scan ${scanned.report.scan.id}`);
        return [];
    }
    catch (error) {
        const reason = `the ledger could not be written, so this scan is not remembered, and what it told may be told again: ${error.message}`;
        return [{ where: ledger?.description ?? 'ledger', reason }];
    }
};
/** What telling and remembering added to a report that is clean already. */
const withCleanRemarks = ({ repositories, ...rest }, clean) => ({
    ...clean({ ...rest, repositories: [] }),
    repositories,
});
const runOnce = async (domain, { options }, ports) => {
    const scanned = await scanDomain(domain, options, ports);
    const earlier = (await ports.ledger?.recentScans(TREND_SCANS)) ?? [];
    // Secrets turn up while a scan goes on, so that each step knows those of all before it.
    const clean = (value) => redactData(value, ports.secrets(), { hideAccounts: domain.hiddenAccounts?.() });
    // Before anybody is told anything: an issue is a surface like all others.
    const shown = { ...scanned, report: clean(scanned.report) };
    const told = shown.reportOnly
        ? shown.report
        : withCleanRemarks(await tell(shown, options, ports), clean);
    const errors = options.dryRun || shown.reportOnly
        ? []
        : await run_remember({ ...shown, report: told }, ports, clean);
    const report = withCleanRemarks({ ...told, errors: [...told.errors, ...errors] }, clean);
    return {
        report,
        trend: trendOf([...earlier, JSON.stringify(report)], domain.id, report.scan.scope),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/action-run.js











/** Lines may hold names from anywhere; a runner takes `::` at their start for a command. */
const logTo = (core) => ({
    info: (message) => core.info((0,report_text/* logLine */.BP)(message)),
    warn: (message) => core.warning((0,report_text/* logLine */.BP)(message)),
    debug: (message) => core.debug((0,report_text/* logLine */.BP)(message)),
});
/** Scans, tells, and writes what a run of an action leaves: files, log, summary, annotations, outputs. */
const runAction = async (core, domain, request, cwd) => {
    const { env } = process;
    const log = logTo(core);
    const ports = await connect(request, {
        log,
        cwd,
        env,
        onSecret: (secret) => secret !== '' && core.setSecret(secret),
    });
    const { report, trend } = await core.group('Scan', () => runDomain(domain, request, ports));
    const sarifPath = (0,external_node_path_.join)((0,external_node_path_.dirname)(request.reportPath), 'drift.sarif');
    const paths = {
        report: await writeReportFile(cwd, request.reportPath, JSON.stringify(report, null, 2)),
        sarif: await writeReportFile(cwd, sarifPath, JSON.stringify(renderSarif(report, domain.checks))),
    };
    await core.group('Findings', async () => {
        for (const line of renderTerminal(report, { colour: false }).split('\n'))
            core.info((0,report_text/* logLine */.BP)(line));
    });
    const troubles = await writeActionsOutput(core, {
        outputs: (0,report_report/* outputs */.V4)(report, paths),
        summary: renderSummary(report, { history: trend }),
        annotations: annotations(report),
    });
    for (const trouble of troubles)
        core.warning((0,report_text/* logLine */.BP)(trouble));
    return report;
};


/***/ })

};
