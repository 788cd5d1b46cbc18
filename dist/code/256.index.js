export const id = 256;
export const ids = [256];
export const modules = {

/***/ 8256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  codeScan: () => (/* binding */ codeScan)
});

// EXTERNAL MODULE: ./packages/core/lib/model/fingerprint.js
var fingerprint = __webpack_require__(9556);
// EXTERNAL MODULE: ./packages/core/lib/model/severity.js
var model_severity = __webpack_require__(1145);
// EXTERNAL MODULE: ./packages/core/lib/standards/index.js + 27 modules
var lib_standards = __webpack_require__(9822);
;// CONCATENATED MODULE: ./packages/core/lib/checks/shared/words.js
const MAX_NAME = 120;
/** Without the half of a character that a cut left at the end: GitHub takes no text with one. */
const whole = (text) => text.replace(/[\uD800-\uDBFF]$/, '');
/** A name or a piece of text of theirs as part of a sentence: one line, at most so many characters. */
const named = (text, max = MAX_NAME) => {
    // A character takes at most two units, and blanks are folded: what is looked at stays small.
    const line = whole(text.slice(0, max * 4))
        .replace(/\s+/g, ' ')
        .trim();
    const characters = [...line];
    return characters.length > max ? `${characters.slice(0, max - 1).join('')}…` : line;
};
/** `a, b and c`, of many only the first. */
const several = (names, max = 5) => {
    const shown = names.slice(0, max).map((name) => named(name));
    if (names.length > max)
        return `${shown.join(', ')} and ${names.length - max} more`;
    const last = shown.pop() ?? '';
    return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
};
/** `a, b, c and 4 more`: of a list of which none is more than another, as in "one of". */
const enumerate = (items, max = 10) => {
    const shown = items.slice(0, max).map((item) => named(item, 60));
    const left = items.length - shown.length;
    return left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(', ');
};
/** `1 file`, `2 files`, `3 branches`. */
const count = (number, noun) => `${number} ${number === 1 ? noun : /(?:ch|sh|s|x)$/.test(noun) ? `${noun}es` : `${noun}s`}`;

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/declarations.js




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
        fingerprint: (0,fingerprint/* fingerprint */.R)(ID, subject, file),
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
        const [first] = group.toSorted((a, b) => (0,model_severity/* compareSeverity */.zK)(a.severity, b.severity));
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
        ...(errors > 0 ? [count(errors, 'error')] : []),
        ...(warnings > 0 ? [count(warnings, 'warning')] : []),
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
            problems: [...one.problems, ...(0,lib_standards/* dependencyProblems */.WG)(one)],
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

// EXTERNAL MODULE: ./packages/core/lib/model/shape.js
var shape = __webpack_require__(9525);
// EXTERNAL MODULE: ./packages/core/lib/settings/entries.js
var settings_entries = __webpack_require__(3926);
// EXTERNAL MODULE: ./packages/core/lib/settings/setting-path.js
var setting_path = __webpack_require__(2844);
;// CONCATENATED MODULE: ./packages/core/lib/settings/diff.js



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
    if (!(0,settings_entries/* isTable */.bI)(item))
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
    return (0,settings_entries/* isTableList */.Hw)(value) ? value : null;
};
const walk = (segments, before, after, whole, found) => {
    if (before === after)
        return;
    if (segments.length === 0 || !whole(segments)) {
        if ((0,settings_entries/* isTable */.bI)(before) && (0,settings_entries/* isTable */.bI)(after)) {
            for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
                const left = (0,shape/* own */.ZV)(before, key);
                const right = (0,shape/* own */.ZV)(after, key);
                walk([...segments, key], left, right, whole, found);
            }
            return;
        }
        const left = entryList(before);
        const right = entryList(after);
        if (left && right && left.length + right.length > 0) {
            const entries = (0,settings_entries/* entriesByKey */.Hn)(left, right);
            for (const key of new Set([...entries.before.keys(), ...entries.after.keys()])) {
                walk([...segments, key], entries.before.get(key), entries.after.get(key), whole, found);
            }
            return;
        }
    }
    if (sameJson(before, after, ORDERED.has(segments.at(-1) ?? '')))
        return;
    found.push({ path: (0,setting_path/* joinPath */.u)(segments), segments, before, after });
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
    const empty = () => ((0,settings_entries/* isTable */.bI)(change.before ?? change.after) ? Object.create(null) : []);
    const found = [];
    walk([...segments], change.before ?? empty(), change.after ?? empty(), (inner) => inner.length > segments.length && whole(inner), found);
    return found;
};

// EXTERNAL MODULE: ./packages/core/lib/settings/format.js
var format = __webpack_require__(6223);
// EXTERNAL MODULE: ./node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(1136);
// EXTERNAL MODULE: ./node_modules/.pnpm/toml-eslint-parser@1.0.3/node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(7580);
// EXTERNAL MODULE: ./node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js
var dist = __webpack_require__(8009);
// EXTERNAL MODULE: ./packages/core/lib/settings/parsed.js
var settings_parsed = __webpack_require__(5437);
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
                hit = { depth: depth + 1, line: (0,settings_parsed/* positionAt */.t$)(text, property.offset).line };
        }
        else if (node?.type === 'array') {
            const items = node.children ?? [];
            next = items[(0,settings_entries/* entryIndex */.DT)(items.map(jsonShallow), segment)];
            if (next)
                hit = { depth: depth + 1, line: (0,settings_parsed/* positionAt */.t$)(text, next.offset).line };
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
            next = items[(0,settings_entries/* entryIndex */.DT)(items.map(yamlShallow), segment)];
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
        const wanted = indexes.get(place) ?? (0,settings_entries/* entryIndex */.DT)((lists.get(place) ?? []).map(tomlShallow), segment);
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
            const found = node.elements[(0,settings_entries/* entryIndex */.DT)(values, segments[depth] ?? '')];
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
    const locate = text.length > settings_parsed/* MAX_LENGTH */.E2 ? null : parsed(path, text);
    return (setting) => locate?.((0,setting_path/* splitPath */.U)(setting));
};
/** A file that its own parser refuses has no lines to offer; that it is broken is told elsewhere. */
const parsed = (path, text) => {
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
;// CONCATENATED MODULE: ./packages/core/lib/settings/json.js


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
            if (depth > settings_parsed/* MAX_DEPTH */.lr)
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
    const table = (0,settings_parsed/* emptyTable */._d)();
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
    (0,main.visit)(text, {
        onObjectBegin: () => enter((0,settings_parsed/* emptyTable */._d)()),
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
        const { line, column } = (0,settings_parsed/* positionAt */.t$)(text, offset);
        return (0,settings_parsed/* failure */.V2)(line, column, WORDS[(0,main.printParseErrorCode)(error)] ?? 'not valid JSON');
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
        const { line, column } = (0,settings_parsed/* positionAt */.t$)(text, deep);
        return (0,settings_parsed/* failure */.V2)(line, column, `nested more than ${settings_parsed/* MAX_DEPTH */.lr} levels deep`);
    }
    try {
        return { ok: true, value: plain(JSON.parse(text)) };
    }
    catch {
        const parsed = build(text);
        if (comments || !parsed.ok)
            return parsed;
        return (0,settings_parsed/* failure */.V2)(1, 1, 'comments and trailing commas are not allowed in this file');
    }
};

// EXTERNAL MODULE: ./node_modules/.pnpm/toml@5.0.1/node_modules/toml/index.js
var toml = __webpack_require__(2867);
;// CONCATENATED MODULE: ./packages/core/lib/settings/toml.js


/** Inline nesting is limited by the parser itself; dotted headers `[a.a.a…]` only here. */
class TooDeep extends Error {
}
const toml_plain = (value, depth) => {
    if (depth > settings_parsed/* MAX_DEPTH */.lr)
        throw new TooDeep(`nested more than ${settings_parsed/* MAX_DEPTH */.lr} levels deep`);
    if (typeof value === 'bigint') {
        // Beyond 2^53 a number would silently become another one.
        return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    }
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : nonFinite(value);
    if (value instanceof Date)
        return value.toISOString();
    if (Array.isArray(value))
        return value.map((item) => toml_plain(item, depth + 1));
    if (typeof value === 'object' && value !== null) {
        const table = (0,settings_parsed/* emptyTable */._d)();
        for (const [key, item] of Object.entries(value))
            table[key] = toml_plain(item, depth + 1);
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
        return { ok: true, value: toml_plain((0,toml.parse)(text, { bigint: true, maxDepth: settings_parsed/* MAX_DEPTH */.lr }), 0) };
    }
    catch (error) {
        if (error instanceof TooDeep)
            return (0,settings_parsed/* failure */.V2)(1, 1, error.message);
        if (error instanceof RangeError)
            return (0,settings_parsed/* failure */.V2)(1, 1, `nested too deeply to be read`);
        const problem = error;
        const line = problem.location?.start?.line ?? problem.line ?? 1;
        const column = problem.location?.start?.column ?? problem.column ?? 1;
        return (0,settings_parsed/* failure */.V2)(line, column, found(problem.message) ?? 'not valid TOML');
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/settings/yaml.js


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
    if ((0,dist/* isScalar */.jn)(key))
        return typeof key.value === 'string' ? key.value : String(key.source ?? key.value);
    if (key === null || key === undefined)
        return '';
    throw new Refused('a key has to be plain text', key);
};
const target = (node, reading) => {
    if (!(0,dist/* isAlias */.Vj)(node))
        return node;
    const found = reading.anchors.get(node.source);
    if (found === undefined)
        throw new Refused(`no anchor is named ${node.source}`, node);
    return found;
};
/** `<<: *base` or `<<: [*a, *b]`: what the map says itself wins, then the earlier of the list. */
const yaml_merged = (pair, reading, depth) => {
    const source = target(pair.value, reading);
    const items = (0,dist/* isSeq */.oP)(source) ? source.items : [source];
    return items.map((item) => {
        const value = yaml_plain(item, reading, depth + 1);
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            throw new Refused('only maps can be merged with <<', item);
        }
        return value;
    });
};
const isMerge = (pair) => (0,dist/* isScalar */.jn)(pair.key) && pair.key.value === '<<' && pair.key.type === 'PLAIN';
const plainMap = (map, reading, depth) => {
    const table = (0,settings_parsed/* emptyTable */._d)();
    const own = new Set();
    const bases = [];
    for (const pair of map.items) {
        if (isMerge(pair)) {
            bases.push(...yaml_merged(pair, reading, depth));
            continue;
        }
        const key = keyText((0,dist/* isAlias */.Vj)(pair.key) ? target(pair.key, reading) : pair.key);
        if (own.has(key))
            throw new Refused(`the key ${key} is given twice`, pair.key);
        own.add(key);
        table[key] = yaml_plain(pair.value, reading, depth + 1);
    }
    for (const base of bases) {
        for (const [key, value] of Object.entries(base))
            if (!(key in table))
                table[key] = value;
    }
    return table;
};
const yaml_plain = (node, reading, depth) => {
    if (node === null)
        return null;
    reading.left -= 1;
    if (reading.left < 0)
        throw new Refused(`more than ${settings_parsed/* MAX_VALUES */.Ex} values`, node);
    if (depth > settings_parsed/* MAX_DEPTH */.lr)
        throw new Refused(`nested more than ${settings_parsed/* MAX_DEPTH */.lr} levels deep`, node);
    if ((0,dist/* isAlias */.Vj)(node)) {
        const found = target(node, reading);
        if (reading.open.has(found))
            throw new Refused('an alias to the map that holds it', node);
        return yaml_plain(found, reading, depth);
    }
    if (node.anchor !== undefined)
        reading.anchors.set(node.anchor, node);
    reading.open.add(node);
    const value = (0,dist/* isMap */.jh)(node)
        ? plainMap(node, reading, depth)
        : (0,dist/* isSeq */.oP)(node)
            ? node.items.map((item) => yaml_plain(item, reading, depth + 1))
            : scalar((0,dist/* isScalar */.jn)(node) ? node.value : null);
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
        const { line, column } = (0,settings_parsed/* positionAt */.t$)(text, offset);
        return (0,settings_parsed/* failure */.V2)(line, column, message);
    };
    try {
        // Keys given twice are found above, in linear time.
        const document = (0,dist/* parseDocument */.Tp)(text, {
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
        const reading = { tags, anchors: new Map(), open: new Set(), left: settings_parsed/* MAX_VALUES */.Ex };
        return { ok: true, value: yaml_plain(document.contents, reading, 0) };
    }
    catch (error) {
        if (error instanceof Refused)
            return at(error.node?.range?.[0] ?? 0, error.message);
        if (error instanceof RangeError)
            return (0,settings_parsed/* failure */.V2)(1, 1, TOO_DEEP);
        throw error;
    }
};

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
    if (text.length > settings_parsed/* MAX_LENGTH */.E2) {
        return (0,settings_parsed/* failure */.V2)(1, 1, `too large for a settings file: ${text.length} characters, limit ${settings_parsed/* MAX_LENGTH */.E2}`);
    }
    const body = withoutMark(text);
    switch ((0,format/* settingsFormat */.t)(path)) {
        case 'toml':
            return parseToml(body);
        case 'yaml':
            // `.eslintrc` and its like may be JSON with comments, which YAML does not know.
            return /^\s*(?:\{|\/[/*])/.test(body) && !/\.ya?ml$/i.test(path)
                ? parseJson(body, true)
                : parseYaml(body);
        case 'json':
            return parseJson(body, false);
        case 'jsonc':
            return parseJson(body, true);
        default:
            return (0,settings_parsed/* failure */.V2)(1, 1, 'not a settings file: compared as text');
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/settings/index.js








// EXTERNAL MODULE: ./packages/core/lib/severity/brought-rules.js
var brought_rules = __webpack_require__(2435);
// EXTERNAL MODULE: ./packages/core/lib/severity/comparators.js + 8 modules
var comparators = __webpack_require__(6800);
// EXTERNAL MODULE: ./node_modules/.pnpm/picomatch@4.0.7/node_modules/picomatch/index.js
var picomatch = __webpack_require__(5496);
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
        group.rules.push({ at, rule });
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
        .map(({ rule }) => ({ rule, patterns: rule.setting.map(setting_path/* splitPath */.U) }));
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

// EXTERNAL MODULE: ./packages/core/lib/severity/rules/index.js + 20 modules
var severity_rules = __webpack_require__(5661);
// EXTERNAL MODULE: ./packages/core/lib/model/finding.js
var finding = __webpack_require__(9941);
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
const tier_forTier = (severity, tier) => {
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
    severity: tier_forTier('low', tier),
    rule: UNRULED,
    title: 'Setting',
    inNewFiles: false,
    why: 'A setting of a tracked file differs from what it was; whether it is weaker is for a person to say.',
});
const grade_severityOf = (rule, direction, degree) => {
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
    const inside = expandChange(change, rules.whole);
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
    if ((0,settings_entries/* isTable */.bI)(change.before ?? change.after) && OF_SINGLE_VALUES.has(rule.compare)) {
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
    const grave = grade_severityOf(rule, direction, degree);
    const { id, title, why, fix, inNewFiles = false, atMostInNewFiles = grave } = rule;
    const isMild = pair.before === undefined && degree !== 'graver';
    const atMost = isMild && (0,model_severity/* compareSeverity */.zK)(grave, atMostInNewFiles) < 0 ? atMostInNewFiles : grave;
    const severity = tier_forTier(atMost, pair.tier);
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
    return diffSettings(pair.before, pair.after, rules.whole)
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
    const changes = diffSettings(pair.from, pair.to, rules.whole, (0,setting_path/* splitPath */.U)(pair.setting));
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
var action_ref = __webpack_require__(4228);
;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/align.js


const table = (value) => Object.assign(Object.create(null), value);
const tableAt = (root, ...segments) => {
    const found = (0,lookup/* settingAt */.O)(root, segments);
    return (0,settings_entries/* isTable */.bI)(found) ? found : Object.create(null);
};
const part = (key, of = (value) => value) => (value) => {
    const found = (0,settings_entries/* isTable */.bI)(value) ? value[key] : undefined;
    return found === undefined ? null : JSON.stringify(of(found));
};
const align_whole = (value) => JSON.stringify(value) ?? null;
const action = part('uses', (uses) => String(uses).replace(/@[^@]*$/, ''));
/** A job is known by what it does, else by what it guards; a step by all of it, else by its action. */
const JOBS = [part('steps'), part('uses'), part('gates')];
const STEPS = [align_whole, action];
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
        if (!(0,settings_entries/* isTable */.bI)(value.steps))
            return value;
        const renamed = renamedKeys(value.steps, tableAt(now, 'steps'), STEPS);
        if (renamed.size === 0)
            return value;
        steps.set(owner, renamed);
        return table({ ...value, steps: withKeys(value.steps, renamed) });
    };
    const alignJob = (id, job) => {
        const to = jobs.get(id) ?? id;
        if (!(0,settings_entries/* isTable */.bI)(job))
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
    if ((0,settings_entries/* isTable */.bI)(before)) {
        const made = table(before);
        if ((0,settings_entries/* isTable */.bI)(before.jobs)) {
            const all = Object.create(null);
            for (const [id, job] of Object.entries(before.jobs)) {
                all[jobs.get(id) ?? id] = alignJob(id, job);
            }
            made.jobs = all;
        }
        if ((0,settings_entries/* isTable */.bI)(before.runs))
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

;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/gate-words.js
const gate_words_table = (words) => new Map(Object.entries(words).flatMap(([gate, names]) => names.split(' ').map((name) => [name, gate])));
/** Commands that do nothing but check. */
const COMMANDS = gate_words_table({
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
    go: gate_words_table({ tests: 'test', lint: 'vet' }),
    cargo: gate_words_table({
        tests: 'test nextest',
        lint: 'clippy',
        dependencies: 'audit deny',
        types: 'check',
    }),
    dotnet: gate_words_table({ tests: 'test', lint: 'format' }),
    swift: gate_words_table({ tests: 'test' }),
    mix: gate_words_table({ tests: 'test', lint: 'credo', types: 'dialyzer' }),
    flutter: gate_words_table({ tests: 'test', lint: 'analyze' }),
    dart: gate_words_table({ tests: 'test', lint: 'analyze' }),
    sbt: gate_words_table({ tests: 'test' }),
    bazel: gate_words_table({ tests: 'test' }),
    node: gate_words_table({ tests: '--test' }),
    deno: gate_words_table({ tests: 'test', lint: 'lint', types: 'check', coverage: 'coverage' }),
    bun: gate_words_table({ tests: 'test', dependencies: 'audit' }),
    npm: gate_words_table({ tests: 'test t tst', dependencies: 'audit' }),
    pnpm: gate_words_table({ tests: 'test t', dependencies: 'audit' }),
    yarn: gate_words_table({ tests: 'test', dependencies: 'audit' }),
    composer: gate_words_table({ tests: 'test', dependencies: 'audit' }),
    mvn: gate_words_table({ tests: 'test verify', lint: 'checkstyle:check' }),
    mvnw: gate_words_table({ tests: 'test verify', lint: 'checkstyle:check' }),
    helm: gate_words_table({ lint: 'lint' }),
    terraform: gate_words_table({ checks: 'validate' }),
    playwright: gate_words_table({ tests: 'test' }),
    cypress: gate_words_table({ tests: 'run' }),
    ruff: gate_words_table({ lint: 'check --check' }),
    biome: gate_words_table({ lint: 'check ci lint' }),
    prettier: gate_words_table({ lint: '--check -c -l' }),
    black: gate_words_table({ lint: '--check' }),
    ty: gate_words_table({ types: 'check' }),
    flow: gate_words_table({ types: 'check' }),
    coverage: gate_words_table({ coverage: 'report', tests: 'run' }),
    docker: gate_words_table({ 'code scanning': 'scout' }),
};
/** What the words in the name of a script or a target mean. */
const SCRIPT_WORDS = gate_words_table({
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

;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/shell-commands.js

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
        const options = (0,shape/* own */.ZV)(RUNNERS, first);
        if (AROUND.has(first) || /^[A-Za-z_]\w*=/.test(first))
            rest = rest.slice(1);
        else if (first === 'timeout')
            rest = afterOptions(rest.slice(1), options).slice(1);
        else if (options !== undefined)
            rest = afterOptions(rest.slice(1), options);
        else if ((0,shape/* own */.ZV)(EXECUTES, first)?.includes(second))
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
    const rest = afterOptions(all, WITH_VALUE);
    const [target = ''] = rest;
    if (plain !== undefined) {
        const inner = name === 'nyc' || name === 'c8' ? gatesOfCommand(rest) : [];
        return [plain, ...measured(all, plain), ...inner];
    }
    const subcommands = (0,shape/* own */.ZV)(SUBCOMMANDS, name);
    const sub = subcommands?.get(target) ??
        all
            .map((word) => (word.startsWith('-') ? subcommands?.get(word) : undefined))
            .find((gate) => gate !== undefined);
    if (sub !== undefined)
        return [sub, ...measured(all, sub)];
    if (PACKAGE_MANAGERS.has(name)) {
        const isRun = target === 'run' || target === 'run-script';
        const [script = ''] = isRun ? afterOptions(rest.slice(1), WITH_VALUE) : rest;
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
const gatesOfScript = (script) => commandsOf(script).flatMap(gatesOfCommand);
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
    if (!(0,settings_entries/* isTable */.bI)(step))
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
var untrusted = __webpack_require__(5234);
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
    if ((0,settings_entries/* isTable */.bI)(on))
        return normalize_table(Object.entries(on).map(([name, value]) => [name, value ?? normalize_table()]));
    return on === undefined ? undefined : normalize_table((asList(on) ?? []).map((name) => [name, normalize_table()]));
};
/** `read-all` and `write-all` become `{'*': …}`; `{}` gives nothing. */
const permissions = (value) => {
    if (typeof value === 'string')
        return normalize_table([['*', value.replace(/-all$/, '')]]);
    return (0,settings_entries/* isTable */.bI)(value) ? value : undefined;
};
/** Names of the secrets in a part of the file. */
const secretsOf = (part) => part === undefined ? [] : (0,untrusted/* secretsIn */.VY)(JSON.stringify(part));
const nonEmpty = (list) => (list.length > 0 ? list : undefined);
/** Keys that are put beside what is written; a file that writes them itself does not count. */
const DERIVED = new Set(['gates', 'bypasses', 'injections', 'head-checkout', 'secrets-given']);
const step = (raw, around, owner) => {
    const run = normalize_text(raw.run);
    const uses = normalize_text(raw.uses);
    const inputs = (0,settings_entries/* isTable */.bI)(raw.with) ? raw.with : normalize_table();
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
        ['gates', nonEmpty(gatesOf(about))],
        ['bypasses', nonEmpty(run === undefined ? [] : bypassesOf(run))],
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
        made[key] = (0,settings_entries/* isTable */.bI)(raw) ? step(raw, around, context.owner) : raw;
        context.places.set((0,setting_path/* joinPath */.u)([...at, key]), (0,setting_path/* joinPath */.u)([...at, String(index)]));
    }
    return made;
};
const union = (made) => {
    const found = new Set();
    for (const item of Object.values(made ?? {})) {
        const gates = (0,settings_entries/* isTable */.bI)(item) ? item.gates : undefined;
        if (Array.isArray(gates))
            for (const gate of gates)
                found.add(String(gate));
    }
    return nonEmpty([...found].sort());
};
/** A workflow that is called is known by its name alone: `./.github/workflows/test.yml` tests. */
const calledGates = (uses) => {
    const name = /([^/@]+?)\.ya?ml(?:@|$)/.exec(normalize_text(uses) ?? '')?.[1];
    return name === undefined ? undefined : nonEmpty(gatesNamed(name));
};
const job = (id, raw, context) => {
    const made = steps(raw.steps, ['jobs', id, 'steps'], [...secretsOf(raw.env), ...context.secrets], context);
    const environment = (0,settings_entries/* isTable */.bI)(raw.environment) ? raw.environment.name : raw.environment;
    return normalize_table([
        ...Object.entries(raw).filter(([key]) => key !== 'id' && !DERIVED.has(key)),
        ['name', normalize_text(raw.name) ?? id],
        ['permissions', permissions(raw.permissions)],
        ['runs-on', asList((0,settings_entries/* isTable */.bI)(raw['runs-on']) ? raw['runs-on'].labels : raw['runs-on'])],
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
        secrets: (0,settings_entries/* isTable */.bI)(value) ? secretsOf(value.env) : [],
        places: new Map(),
    };
    if (!(0,settings_entries/* isTable */.bI)(value))
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
                (0,settings_entries/* isTable */.bI)(jobs)
                    ? normalize_table(Object.entries(jobs).map(([id, raw]) => [
                        id,
                        (0,settings_entries/* isTable */.bI)(raw) ? job(id, raw, context) : raw,
                    ]))
                    : jobs,
            ],
            [
                'runs',
                (0,settings_entries/* isTable */.bI)(runs)
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










;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/hooks.js



/** Scripts of husky are named like the hook they are. */
const HUSKY = /(?:^|\/)\.husky\/[^/]+$/;
/** One file in which all hooks stand. */
const ALL_HOOKS = ['.pre-commit-config.*', 'lefthook.*', '.lefthook.*'];
/** Whether a standard asks for the hook, or for any of those in the file. */
const isRequiredHook = (path, { standards }) => {
    const required = standards.flatMap(({ config }) => ['require_hooks', 'required_hooks'].flatMap((key) => (0,lib_standards/* textsOf */.CB)((0,lookup/* settingAt */.O)(config, ['process', 'hooks', key]))));
    if (HUSKY.test(path))
        return required.includes((0,format/* baseName */.F)(path));
    return required.length > 0 && fileMatches(ALL_HOOKS, path);
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
// EXTERNAL MODULE: ./node_modules/.pnpm/diff@9.0.0/node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(6940);
;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/unified-diff.js


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
    const exact = (0,create/* structuredPatch */.YB)('', '', `${before.join('\n')}\n`, `${after.join('\n')}\n`, '', '', {
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
        shown.push(`… ${count(left, 'more line')}`);
    return shown.join('\n');
};

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
    return { check, input, tier: strictestTier(input), budget: { lines: RUN_BUDGET }, open };
};
/** A finding that is still open, as the ledger has it; what each scan says anew is left out. */
const carried = (open, file = open.file) => {
    const { state: _state, exempted: _exempted, renewed: _renewed, check: _check, ...rest } = open;
    const { told: _told, ...finding } = rest;
    return file === undefined ? finding : { ...finding, file };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/evidence.js
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

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/file-rules.js

/** First match wins; the last fits everything. */
const file_rules_FILE_RULES = [
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
    const found = file_rules_FILE_RULES.find((rule) => (rule.kind ?? kind) === kind && fileMatches(rule.files, path));
    // The last rule fits every file.
    return found ?? file_rules_FILE_RULES.at(-1);
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
                severity: tier_forTier('medium', tier),
                why,
            };
        case 'deleted':
        case 'emptied':
        case 'left': {
            const grade = (required ? rule.required : undefined) ?? rule.deleted;
            const id = event === 'left' ? LEFT : rule.id;
            return { rule: id, direction: 'weakened', severity: tier_forTier(grade, tier), why };
        }
        case 'renamed': {
            if (required && rule.required !== undefined) {
                return { rule: id, direction: 'weakened', severity: tier_forTier(rule.required, tier), why };
            }
            const grade = isSameTool(change) ? 'info' : (rule.renamed ?? 'low');
            return { rule: id, direction: 'changed', severity: tier_forTier(grade, tier), why };
        }
        default:
            return { rule: id, direction: 'changed', severity: tier_forTier(rule.changed, tier), why };
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
    if ((0,format/* settingsFormat */.t)(path) === null)
        return { kind: 'text', oid, text };
    const parsed = parseSettings(path, text);
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
                : compareTexts({ path, text: from }, { path: change.path, text: to }, run.budget);
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
    const shown = diff === null ? opaqueDiff(read) : showDiff(diff);
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
        evidence: evidenceOf(change),
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
const words_clip = (text, max = MAX_VALUE) => text.length > max ? `${text.slice(0, max - 1)}…` : text;
/** A value as people write it, on one line. */
const shown = (value) => {
    if (value === undefined)
        return 'not set';
    if (typeof value === 'string' && /^[^\s"'`]{1,80}$/.test(value))
        return value;
    // Expressions and short names are read more easily without quotes around them.
    if (typeof value === 'string' && /^[\w$][^\p{C}"`]{0,79}$/u.test(value))
        return value;
    return words_clip(JSON.stringify(value));
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
            ...(went.length > 0 ? [`removed ${words_clip(went.join(', '))}`] : []),
            ...(came.length > 0 ? [`added ${words_clip(came.join(', '))}`] : []),
        ];
        return parts.length > 0 ? parts.join('; ') : 'another order';
    }
    if ((0,settings_entries/* isTable */.bI)(before) && (0,settings_entries/* isTable */.bI)(after)) {
        const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
        const parts = keys
            .filter((key) => !sameJson(before[key], after[key]))
            .map((key) => Array.isArray(before[key] ?? after[key])
            ? `${key}: ${difference(before[key], after[key])}`
            : `${key} ${shown(before[key])} → ${shown(after[key])}`);
        return words_clip(parts.join(', '), 2 * MAX_VALUE);
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
    return segments.at(-2) === 'rules' && last !== undefined ? last : (0,setting_path/* joinPath */.u)(segments);
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

const missing = (from, other) => words_clip(from
    .filter((item) => !other.includes(item))
    .map(shown)
    .join(', '));
const isPlainList = (value) => Array.isArray(value) && value.every((item) => typeof item !== 'object');
const way_back_step = (file, setting, expected, actual) => {
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
const wayBack = (file, setting, expected, actual) => `${way_back_step(file, words_clip(setting, 120), expected, actual)}, or exempt it with a reason, an owner and an end.`;

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
            locate = settingLocator(name, source.text);
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
            ...(diff === null ? {} : { diff: showDiff(diff, near) }),
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
        const segments = (0,setting_path/* splitPath */.U)(setting);
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
            evidence: evidenceOf(change),
            ...(grade.direction === 'strengthened' ? {} : { fix }),
            baseline,
        };
    };
    const gradeOf = (setting, from, to) => {
        const grade = gradeSetting({ ...settings, setting, from, to });
        return grade && bounded(grade, run.check.atMost?.(path, (0,setting_path/* splitPath */.U)(setting)));
    };
    return {
        fresh: ({ path: setting, before: from, after: to, grade }) => write(setting, from, to, grade, (0,fingerprint/* fingerprint */.R)(run.check.id, setting, home), baselineOf(from, oidOf(before))),
        again: (open) => {
            const { baseline } = open;
            if (baseline?.kind !== 'setting')
                return carried(open, path);
            const segments = pair.movedTo?.((0,setting_path/* splitPath */.U)(open.subject)) ?? (0,setting_path/* splitPath */.U)(open.subject);
            const setting = (0,setting_path/* joinPath */.u)(segments);
            const was = (0,lookup/* settingAt */.O)(pair.before, segments);
            const to = (0,lookup/* settingAt */.O)(pair.after, segments);
            const grade = gradeOf(setting, baseline.value, to);
            if (grade === null || grade.direction === 'strengthened')
                return null;
            if (run.check.plain !== undefined && grade.rule === UNRULED)
                return null;
            if (sameJson(was, to)) {
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
const judge_settings_RANK = { weakened: 0, changed: 1, strengthened: 2 };
const gravestFirst = (a, b) => (0,model_severity/* compareSeverity */.zK)(a.grade.severity, b.grade.severity) ||
    judge_settings_RANK[a.grade.direction] - judge_settings_RANK[b.grade.direction];
const isBelow = (segments, above) => segments.length > above.length && above.every((key, index) => segments[index] === key);
/** What a rule's finding says enough about: the step it is in; of a job's gates, all its steps. */
const explainedBy = (segments) => {
    const at = segments.indexOf('steps');
    if (at !== -1 && segments.length >= at + 2)
        return (0,setting_path/* joinPath */.u)(segments.slice(0, at + 2));
    return segments.at(-1) === 'gates' ? (0,setting_path/* joinPath */.u)([...segments.slice(0, -1), 'steps']) : undefined;
};
const isExplained = (segments, by) => {
    const at = segments.indexOf('steps');
    if (at === -1 || segments.length < at + 2)
        return false;
    return by.has((0,setting_path/* joinPath */.u)(segments.slice(0, at + 1))) || by.has((0,setting_path/* joinPath */.u)(segments.slice(0, at + 2)));
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
        const segments = pair.movedTo?.((0,setting_path/* splitPath */.U)(open.subject)) ?? (0,setting_path/* splitPath */.U)(open.subject);
        subjects.add((0,setting_path/* joinPath */.u)(segments));
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
    const rules = (0,brought_rules/* rulesWith */.q)((run.input.policy.rules ?? []));
    const all = gradeSettings({ path: change.path, tier: run.tier, ...pair }, rules);
    const mine = all
        .filter((setting) => !run.check.isElsewhere?.(change, setting, run.input))
        .map((setting) => ({
        ...setting,
        grade: bounded(setting.grade, run.check.atMost?.(change.path, setting.segments)),
    }));
    const { findings, subjects } = reopened(read, pair, run, mine);
    const isPlain = ({ grade }) => run.check.plain !== undefined && grade.rule === UNRULED;
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
        const title = `${read.change.path}: ${count(rest.length, 'more setting')} changed`;
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
        ? { ...finding, severity: tier_forTier(plain.severity, run.tier) }
        : finding;
};

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
    const name = (0,format/* baseName */.F)(path);
    const scopes = tools.map((tool) => (0,shape/* own */.ZV)((0,shape/* own */.ZV)(SCOPES, tool) ?? {}, name));
    if (scopes.length === 0 || scopes.some((scope) => scope === undefined))
        return null;
    return [...new Set(scopes.flatMap((scope) => scope ?? []))];
};
/** The file with nothing but those tables in it. */
const within = (value, scope) => {
    if (scope === null || !(0,settings_entries/* isTable */.bI)(value))
        return value;
    const kept = Object.create(null);
    for (const path of scope) {
        const found = (0,lookup/* settingAt */.O)(value, path);
        if (found === undefined)
            continue;
        const segments = (0,setting_path/* splitPath */.U)(path);
        let into = kept;
        for (const key of segments.slice(0, -1)) {
            const next = into[key];
            into[key] = (0,settings_entries/* isTable */.bI)(next) ? next : Object.create(null);
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
const judge_file_unseen = (read, run, reasons) => ({
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
        return judge_file_unseen(read, run, [...new Set(reasons)]);
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
        message: `${path} did not change since; ${count(findings.length, 'finding')} still open`,
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



const dependency_files_ID = 'code/dependency-files';
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
        const found = (0,settings_entries/* isTable */.bI)(value) ? value.path : value;
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
    id: dependency_files_ID,
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
    id: dependency_files_ID,
    domain: 'code',
    title: 'The settings of the tools that a standard requires are not weakened',
    why: 'A tool that still runs and passes can have been told to look away: a rule off, a folder excluded, a threshold lowered in its own file.',
    fix: 'Set the value back. If less is really meant, add an exemption with a reason, an owner and an end date, or close the issue.',
    severity: 'critical',
    permissions: ['Contents: read'],
    run: (input) => judgeChanges(dependencies, input),
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/exemptions.js



const exemptions_findingOf = (check, exemption) => {
    const { file, line } = exemption.place;
    const subject = (0,lib_standards/* subjectOf */.et)(exemption);
    return {
        fingerprint: (0,fingerprint/* fingerprint */.R)(check, subject, file),
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
    const groups = Map.groupBy(exemptions, (exemption) => JSON.stringify([(0,lib_standards/* subjectOf */.et)(exemption), exemption.place.file]));
    return [...groups.values()].flatMap((group) => group.toSorted((a, b) => (a.expires < b.expires ? 1 : -1))[0] ?? []);
};
/** The domain whose findings an entry is about; one that covers several is told once, with code. */
const domainOf = ({ check }) => finding/* DOMAINS */.si.find((domain) => check.startsWith(`${domain}/`)) ?? 'code';
/** Which of some exemptions ended, as one result about the repository that made them. */
const endedExemptions = (check, repository, exemptions, now) => {
    const own = latest(exemptions);
    const findings = own
        .filter((exemption) => (0,lib_standards/* isExpired */._d)(exemption, now))
        .map((exemption) => exemptions_findingOf(check, exemption));
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
    id: (0,lib_standards/* exemptionsCheck */.n0)(domain),
    domain,
    title: 'Exemptions still hold and stay within what the organization allows',
    why: 'An exemption is a promise with a date. When the day is over, or when it covers more than a repository may decide by itself, what it hid counts again.',
    fix: 'Put right what the exemption covered and remove it, or agree on a new day with its owner. For one above the limit, ask for an exemption in drift-config.',
    severity: 'medium',
    permissions: ['Contents: read'],
    run: ({ policy, facts }) => [
        endedExemptions((0,lib_standards/* exemptionsCheck */.n0)(domain), facts.repository.name, policy.exemptions.filter((one) => one.by === 'repository' && domainOf(one) === domain), facts.now),
    ],
});
const exemptions = exemptionsOf('code');

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/inheritance.js

const inheritance_ID = 'code/inheritance';
const inheritance_findingOf = (file, problem) => {
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
        const finding = inheritance_findingOf(standard.file, problem);
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

// EXTERNAL MODULE: ./packages/core/lib/model/known.js
var known = __webpack_require__(8983);
;// CONCATENATED MODULE: ./packages/core/lib/checks/code/participation/trace.js




const trace_found = (changes, is) => changes.known ? changes.value.find(is) : undefined;
/** What is known from when it was told; the change itself is only seen in the scan after it. */
const remembered = (open) => ({
    ...(open?.line === undefined ? {} : { line: open.line }),
    ...(open?.diff === undefined ? {} : { diff: open.diff }),
    evidence: open?.evidence ?? {},
});
const trace_textOf = (content) => content === null ? null : content.kind === 'text' ? content.text : undefined;
const trace_diffOf = (change, near = {}) => {
    const [from, to] = [trace_textOf(change.before), trace_textOf(change.after)];
    if (from === undefined || to === undefined)
        return {};
    const path = change.previousPath ?? change.path;
    const budget = { lines: RUN_BUDGET };
    const diff = compareTexts({ path, text: from }, { path: change.path, text: to }, budget);
    return { diff: showDiff(diff, near) };
};
/** A setting on one side: its value and line; null where that side could not be read. */
const side = (path, content, setting) => {
    const text = trace_textOf(content);
    if (text === undefined)
        return null;
    if (text === null)
        return { value: undefined, line: undefined };
    const parsed = parseSettings(path, text);
    if (!('value' in parsed))
        return null;
    const value = (0,lookup/* settingAt */.O)(parsed.value, [setting]);
    return { value, line: value === undefined ? undefined : settingLocator(path, text)(setting) };
};
/** The change of a key at the top of a declaration: that of this range, else the one told before. */
const traceValue = (changes, file, setting, open) => {
    const change = trace_found(changes, ({ path }) => path === file);
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
        ...trace_diffOf(change, near),
        evidence: evidenceOf(change),
    };
};
/** The change that took a file away, deleted or renamed. */
const traceLoss = (changes, file, open) => {
    const change = trace_found(changes, ({ path, previousPath, status }) => previousPath === file || (path === file && status === 'deleted'));
    if (change === undefined)
        return remembered(open);
    const { commits, status } = change;
    // Of several commits that touched a file that is gone, the newest is the one that removed it.
    const removal = commits.known && status === 'deleted' ? (0,known/* known */.e)(commits.value.slice(0, 1)) : commits;
    return { ...trace_diffOf(change), evidence: evidenceOf({ ...change, commits: removal }) };
};
/** The newest commit that took part, as people write it. */
const shortCommit = ({ evidence }) => evidence.commit?.slice(0, 7);

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/participation.js




const participation_ID = 'code/participation';
/**
 * Identity without a place: repo-metadata.yaml renamed to .yml is the same declaration, and a
 * repository has one of each of these subjects.
 */
const identity = (subject) => (0,fingerprint/* fingerprint */.R)(participation_ID, subject);
const LADDERS = [
    { subject: 'tier', steps: model_standard/* TIERS */.i },
    // A repository that is not released yet is held to what an active one is; a deprecated one to nothing.
    { subject: 'status', steps: model_standard/* REPOSITORY_STATUSES */.y },
];
const participation_findingOf = (loss) => ({
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
const participation_baselineOf = (then, subject) => {
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
    const { value, open } = participation_baselineOf(then, subject);
    const last = then.previous?.[subject];
    const before = open === undefined ? last : String(value);
    if (before === undefined || rank(before) < 0)
        return [];
    const trace = traceValue(then.changes, file, subject, open);
    if (rank(now) > rank(before)) {
        // Further down than when it was told: graver than before, so that it is told again.
        const isDeeper = open !== undefined && rank(now) > rank(open.actual);
        return [
            participation_findingOf({
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
    return participation_findingOf({
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
    const { value, open } = participation_baselineOf(then, subject);
    const file = open === undefined ? last : String(value);
    return file === null || file === undefined ? [] : [lost(then, subject, file, open)];
};
const participation_findingsOf = (standard, then) => {
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
const participation_messageOf = (standard, findings) => {
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
    id: participation_ID,
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
                    check: participation_ID,
                    status: 'unknown',
                    subject,
                    message: `The declarations could not be seen: ${unseen.reason}`,
                    permissions: ['Contents: read'],
                    findings: [],
                },
            ];
        }
        const open = new Map(facts.open.map((finding) => [finding.fingerprint, finding]));
        const findings = participation_findingsOf(standard, {
            changes: facts.changes,
            previous: facts.previous,
            open,
        });
        const left = isIn ? null : (0,lib_standards/* leftOut */.ig)(standard, facts.paths);
        if (left !== null && findings.length === 0)
            return [(0,lib_standards/* leftOutResult */.J2)(participation_ID, subject, left)];
        return [
            {
                check: participation_ID,
                status: findings.some(({ severity }) => severity !== 'info') ? 'fail' : 'pass',
                subject,
                message: participation_messageOf(standard, findings),
                findings,
            },
        ];
    },
};

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
    if (!(0,settings_entries/* isTable */.bI)(base) || !(0,settings_entries/* isTable */.bI)(over) || isWhole(path))
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
    if (inherited === undefined || !(0,settings_entries/* isTable */.bI)(after))
        return { before, after };
    const base = Object.create(null);
    for (const [key, value] of Object.entries(inherited)) {
        if (key !== 'extends' && key !== 'drift')
            base[key] = value;
    }
    const same = sameJson((0,lookup/* settingAt */.O)(before, ['extends']), (0,lookup/* settingAt */.O)(after, ['extends']));
    const changed = new Set();
    const around = new Set();
    for (const { segments } of diffSettings(before, after)) {
        changed.add((0,setting_path/* joinPath */.u)(segments));
        for (let length = 1; length < segments.length; length += 1) {
            around.add((0,setting_path/* joinPath */.u)(segments.slice(0, length)));
        }
    }
    return {
        before: same && before !== undefined ? merge(base, before, []) : before,
        after: merge(base, after, []),
        origin: (side, segments) => (0,lookup/* settingAt */.O)(base, segments) !== undefined &&
            (0,lookup/* settingAt */.O)(side === 'before' ? before : after, segments) === undefined &&
            (side === 'after' || same)
            ? '(from the ruleset)'
            : undefined,
        only: (segments) => around.has((0,setting_path/* joinPath */.u)(segments)) ||
            segments.some((_, index) => changed.has((0,setting_path/* joinPath */.u)(segments.slice(0, index + 1)))),
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
const tier_ruleset_severityOf = (standard, tier) => {
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
        severity: tier_ruleset_severityOf(standard, tier),
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
const tier_ruleset_resultOf = (standard, tier, isOrganizations) => {
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
            return standard.standards.map((one) => tier_ruleset_resultOf(one, standard.metadata.tier, isOrganizations));
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
    const expires = (0,lookup/* settingAt */.O)(setting.after, ['expires']);
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
    (0,lookup/* settingAt */.O)(setting.after, ['check']) === tierRuleset.id;
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
    atMost: (path, segments) => lib_standards/* METADATA_FILES */.sb.includes((0,format/* baseName */.F)(path)) || isKnownSetting(segments) ? undefined : 'low',
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


const required_gates_known = new WeakMap();
/** What the standards of a repository require by name: workflows, jobs by workflow, status checks. */
const requiredGates = (standard) => {
    const found = required_gates_known.get(standard);
    if (found !== undefined)
        return found;
    const workflows = [];
    const checks = [];
    const jobs = Object.create(null);
    for (const { config } of standard.standards) {
        for (const key of ['required_workflows', 'require_workflows']) {
            workflows.push(...(0,lib_standards/* textsOf */.CB)((0,lookup/* settingAt */.O)(config, ['process', 'ci', key])));
        }
        for (const table of [
            ['process', 'branches'],
            ['process', 'repo', 'ruleset'],
        ]) {
            checks.push(...(0,lib_standards/* textsOf */.CB)((0,lookup/* settingAt */.O)(config, [...table, 'require_status_checks'])));
        }
        const byWorkflow = (0,lookup/* settingAt */.O)(config, ['process', 'ci', 'jobs']);
        for (const [workflow, list] of Object.entries((0,settings_entries/* isTable */.bI)(byWorkflow) ? byWorkflow : {})) {
            jobs[workflow] = [...(jobs[workflow] ?? []), ...(0,lib_standards/* textsOf */.CB)(list)];
        }
    }
    const made = { workflows, checks, jobs };
    required_gates_known.set(standard, made);
    return made;
};

// EXTERNAL MODULE: ./packages/core/lib/model/commit.js
var commit = __webpack_require__(644);
;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/workflow-title.js





const workflow_title_GATES = {
    lint: 'a linter',
    types: 'a type check',
    'unused code': 'a search for unused code',
    dependencies: 'a dependency audit',
    secrets: 'a secret scan',
};
const strings = (value) => Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
const gateWords = (gates) => gates.map((gate) => (Object.hasOwn(workflow_title_GATES, gate) ? workflow_title_GATES[gate] : gate)).join(', ');
/** What is compared but stands nowhere in the file: the title says it in words. */
const workflow_title_DERIVED = new Set(['gates', 'bypasses', 'injections', 'secrets-given', 'head-checkout']);
/** A value as it stands in the file, where it is compared in another form. */
const workflow_title_written = (segments, value) => {
    const key = segments.at(-1) ?? '';
    if (workflow_title_DERIVED.has(key) && segments.length > 2)
        return undefined;
    if (key === 'permissions' && (0,settings_entries/* isTable */.bI)(value) && Object.hasOwn(value, '*')) {
        return `${value['*']}-all`;
    }
    if (segments.length === 2 && segments[0] === 'on' && (0,settings_entries/* isTable */.bI)(value)) {
        return Object.keys(value).length === 0 ? (segments[1] ?? null) : value;
    }
    if (key === 'runs-on' && Array.isArray(value) && value.length === 1)
        return value[0];
    // A job as it is compared is no text that anybody wrote.
    return segments.length === 2 && segments[0] === 'jobs' ? undefined : value;
};
const block = (value, keys) => {
    if (!(0,settings_entries/* isTable */.bI)(value))
        return shown(value);
    if (Object.hasOwn(value, '*'))
        return `${value['*']}-all`;
    const parts = keys.map((key) => `${key}: ${shown(value[key] ?? 'none')}`);
    return parts.length === 0 ? '{}' : parts.join(', ');
};
const workflow_title_permissions = (from, to) => {
    const named = (value) => (0,settings_entries/* isTable */.bI)(value) ? Object.keys(value).filter((key) => key !== '*') : [];
    const both = (0,settings_entries/* isTable */.bI)(from) && (0,settings_entries/* isTable */.bI)(to);
    const differing = [...new Set([...named(from), ...named(to)])].filter((key) => !(both && sameJson(from[key], to[key])));
    const keys = (value) => (both ? differing : named(value));
    return words_clip(`permissions: ${block(from, keys(from))} → ${block(to, keys(to))}`, 160);
};
/** A reference as people say it: seven characters of a commit. */
const workflow_title_short = (ref) => (/^[0-9a-f]{40,64}$/i.test(ref) ? (0,commit/* shortId */.m)(ref) : ref);
const PIN = { commit: 'a commit', tag: 'a tag', branch: 'a branch' };
/** What became of the code that a step or job runs. */
const actionWords = (from, to) => {
    if (typeof from !== 'string' || typeof to !== 'string') {
        const uses = String(to ?? from);
        const ref = (0,action_ref/* parseUses */.Ap)(uses);
        const name = ref.kind === 'action' ? `${uses.replace(/@[^@]*$/, '')}@${workflow_title_short(ref.ref)}` : uses;
        if (to === undefined)
            return `${words_clip(name)} removed`;
        return `third-party action ${words_clip(name)} added, not pinned to a commit`;
    }
    const [left, right] = [(0,action_ref/* parseUses */.Ap)(from), (0,action_ref/* parseUses */.Ap)(to)];
    if (left.kind !== 'action' || right.kind !== 'action')
        return `uses: ${words_clip(from)} → ${words_clip(to)}`;
    const name = words_clip(from.replace(/@[^@]*$/, ''));
    const other = words_clip(to.replace(/@[^@]*$/, ''));
    const refs = `${words_clip(workflow_title_short(left.ref))} → ${words_clip(workflow_title_short(right.ref))}`;
    if (name.toLowerCase() !== other.toLowerCase()) {
        return `${name}@${words_clip(workflow_title_short(left.ref))} replaced by ${other}@${words_clip(workflow_title_short(right.ref))}`;
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
        came: words_clip(right.filter((item) => !left.includes(item)).join(', ')),
        went: words_clip(left.filter((item) => !right.includes(item)).join(', ')),
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
    'workflow/permissions': ({ from, to }, place) => `${workflow_title_permissions(from, to)}${place === '' ? '' : ` in ${place}`}`,
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
        const uses = (0,lookup/* settingAt */.O)(root, [...segments.slice(0, -1), 'uses']);
        const action = typeof uses === 'string' ? ` ${words_clip(uses.replace(/@[^@]*$/, ''))}` : '';
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
    return keyed(key, workflow_title_written(segments, from), workflow_title_written(segments, to), place);
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
    const [left, right] = [(0,action_ref/* parseUses */.Ap)(before), (0,action_ref/* parseUses */.Ap)(after)];
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
        ? `${(0,setting_path/* joinPath */.u)(rest)}${event}`
        : `${place} (${(0,setting_path/* joinPath */.u)(rest.slice(0, 2))}${event})`;
};
const workflow_plain_secretsOf = (values) => new Set(values.flatMap((value) => (0,untrusted/* secretsIn */.VY)(JSON.stringify(value ?? null))));
/** Whether a trigger, a secret, or what a gate runs is touched, though nothing says it is weaker. */
const touches = (changes, pair) => {
    const before = workflow_plain_secretsOf(changes.map((change) => change.before));
    const after = workflow_plain_secretsOf(changes.map((change) => change.after));
    if ([...after].some((name) => !before.has(name)))
        return true;
    return changes.some((change) => {
        const { segments } = change;
        if (segments[0] === 'on')
            return true;
        const at = stepAt(segments);
        if (at === -1 || segments.length <= at + 1 || isUpdate(change))
            return false;
        const step = (0,lookup/* settingAt */.O)(pair.before, segments.slice(0, at + 1));
        const key = segments[at + 1] ?? '';
        return (0,settings_entries/* isTable */.bI)(step) && step.gates !== undefined && ['run', 'uses', 'if'].includes(key);
    });
};
/**
 * What changed in a workflow that no rule has an opinion on, on one line: information, unless a
 * trigger, a secret or a gate's command is among it.
 */
const plainChange = (changes, pair) => {
    const words = [...new Set(changes.flatMap((change) => wordsOf(change) ?? []))];
    const more = words.length - MAX_NAMED;
    const named = words.slice(0, MAX_NAMED).map((word) => words_clip(word));
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
    const isIn = (side, length) => (0,lookup/* settingAt */.O)(pair[side], segments.slice(0, length)) !== undefined;
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
    written: workflow_title_written,
    isObsolete,
    isRequired: (path, { standard }) => {
        const name = (0,format/* baseName */.F)(path);
        const { workflows } = requiredGates(standard);
        return workflows.includes(name) || workflows.includes(name.replace(/\.ya?ml$/, ''));
    },
    isGate: (_change, before, { standard }) => {
        const { workflows } = requiredGates(standard);
        const name = (0,lookup/* settingAt */.O)(before, ['name']);
        if (typeof name === 'string' && workflows.includes(name))
            return true;
        const jobs = (0,lookup/* settingAt */.O)(normalizeWorkflow(before).value, ['jobs']);
        return Object.values((0,settings_entries/* isTable */.bI)(jobs) ? jobs : {}).some((job) => {
            const gates = (0,settings_entries/* isTable */.bI)(job) ? job.gates : undefined;
            return Array.isArray(gates) && gates.some((gate) => GRAVE_GATES.has(String(gate)));
        });
    },
    pair: ({ path }, before, after, { standard, facts }) => {
        const owner = facts.repository.name.includes('/')
            ? facts.repository.name.slice(0, facts.repository.name.indexOf('/'))
            : undefined;
        const sides = {
            before: before === undefined ? undefined : normalizeWorkflow(before, owner),
            after: after === undefined ? undefined : normalizeWorkflow(after, owner),
        };
        const aligned = alignWorkflow(sides.before?.value, sides.after?.value);
        return {
            before: aligned.before,
            after: sides.after?.value,
            movedTo: aligned.toNew,
            placeIn: (side, setting) => {
                const workflow = sides[side];
                const there = side === 'after' ? setting : (0,setting_path/* joinPath */.u)(aligned.toOld((0,setting_path/* splitPath */.U)(setting)));
                return workflow === undefined ? there : placeOf(workflow, there);
            },
            surroundings: {
                now: facts.now,
                public: facts.repository.visibility === 'public',
                workflow: { file: (0,format/* baseName */.F)(path), required: requiredGates(standard) },
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
    participation,
    declarations,
    inheritance,
    tierRuleset,
    projects,
    exemptions,
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

// EXTERNAL MODULE: ./packages/core/lib/transport/types.js
var types = __webpack_require__(4521);
// EXTERNAL MODULE: ./packages/core/lib/scan/unreadable.js
var unreadable = __webpack_require__(1447);
;// CONCATENATED MODULE: ./packages/core/lib/scan/domain.js



/** Whether it takes part, or did when it was last looked at: the ledger remembers it, others are strangers. */
const isMember = (standard, { previous }) => (0,lib_standards/* takesPart */.GP)(standard) || previous !== null;
const permissionOf = (error) => error instanceof types/* GitHubError */.y && error.permission ? { permission: error.permission } : {};
/** What came of a repository that could not be looked at: every check unknown, an error, no verdict. */
const domain_failed = ({ id, checks }, work, { scan, log }, error) => {
    const { name } = work.repository;
    const reason = error.message;
    log.debug(`${name}: ${error.stack ?? reason}`);
    return {
        report: (0,unreadable/* unreadable */.O)(work, checks, reason),
        next: (0,unreadable/* awaiting */.V)(id, work, scan),
        errors: [{ where: name, reason, ...permissionOf(error) }],
        isStranger: false,
    };
};

// EXTERNAL MODULE: ./packages/core/lib/ledger/reconcile.js
var reconcile = __webpack_require__(7838);
// EXTERNAL MODULE: ./packages/core/lib/ledger/state.js
var ledger_state = __webpack_require__(7107);
;// CONCATENATED MODULE: ./packages/core/lib/scan/judge.js




const NONE_BROUGHT = { checks: [], results: [], trouble: false };
/** What was found by a check that is not there any more: a plugin's, or one of an earlier version. */
const unasked = (open, asked, repository, trouble) => [...new Set(open.map(({ check }) => check))]
    .filter((check) => !asked.has(check))
    .map((check) => ({
    check,
    status: trouble ? 'unknown' : 'skipped',
    subject: repository,
    message: trouble
        ? 'The plugin that asks this could not be asked.'
        : 'Nothing asks this any more.',
    ...(trouble ? {} : { data: model/* UNDECLARED */.uM }),
    findings: [],
}));
/** Earliest day on which an exemption ends, of those that still hold. */
const nextExpiry = (policy, now) => policy.exemptions
    .map((e) => e.expires)
    .filter((day) => day >= now.slice(0, 10))
    .toSorted()[0];
/**
 * The pure middle of a scan, for one repository: checks over facts, the organization's and the
 * repository's policy over their results, and the ledger's memory over both.
 */
const judge = (input) => {
    const { facts, standard, policy } = input;
    const { state, accepted } = input.state
        ? (0,reconcile/* accept */.Ju)(input.state, input.closed, facts.now)
        : { state: null, accepted: [] };
    const judged = { ...facts, open: (state?.open ?? []).map(({ told: _, ...finding }) => finding) };
    const { run, skipped } = asked(input);
    const { brought = NONE_BROUGHT } = input;
    const found = [
        ...run.flatMap((check) => check.run({ standard, policy, facts: judged })),
        ...brought.results,
    ];
    const ids = new Set([...input.checks, ...brought.checks].map(({ id }) => id));
    const lost = unasked(state?.open ?? [], ids, facts.repository.name, brought.trouble);
    const results = (0,lib_standards/* applyPolicy */.VC)((0,lib_standards/* identify */.ls)(found, policy.identities), policy, facts.now);
    const { open, gone, resolved, results: marked, } = (0,reconcile/* reconcile */.Lq)([...results, ...skipped, ...lost], state, facts.repository.name, facts.now);
    const { repository, head, base } = facts;
    const { metadata } = standard;
    const expiry = nextExpiry(policy, facts.now);
    const former = input.state?.repository.defaultBranch;
    return {
        report: {
            name: repository.name,
            ...(repository.url ? { url: repository.url } : {}),
            visibility: repository.visibility,
            tier: metadata.file ? metadata.tier : null,
            status: metadata.file ? metadata.status : null,
            ...(metadata.team ? { team: metadata.team } : {}),
            commit: head?.oid ?? null,
            base: base.oid,
            results: marked,
            resolved: [...accepted, ...resolved],
            notes: [...(base.note ? [base.note] : []), ...input.notes],
        },
        next: {
            version: 1,
            repository: {
                ...(0,ledger_state/* remembered */.HK)(repository),
                // As the branch was called where the next scan begins.
                ...(input.commit === 'base' && former !== undefined ? { defaultBranch: former } : {}),
            },
            domain: input.domain,
            commit: input.commit === 'head' ? (head?.oid ?? null) : (base.oid ?? state?.commit ?? null),
            scanned: facts.now,
            scan: input.scan,
            declaration: declaration(standard, facts, input.paths),
            ...(input.commit === 'base' && input.since ? { since: input.since } : {}),
            ...(input.digest === undefined ? {} : { digest: input.digest }),
            ...(expiry ? { nextExpiry: expiry } : {}),
            ...(0,ledger_state/* unseen */.nv)(marked),
            open,
            gone,
        },
    };
};
/** Which checks are asked of this repository, and what is said of the others. */
const asked = ({ standard, facts, paths, checks, always, brought = NONE_BROUGHT, }) => {
    const { name } = facts.repository;
    const left = (0,lib_standards/* leftOut */.ig)(standard, paths);
    if (left === null)
        return { run: checks, skipped: [] };
    const isKept = (check) => always.has(check.id) || (left.deprecated === true && check.whenDeprecated === true);
    const isReduced = left.deprecated === true && checks.some(({ whenDeprecated }) => whenDeprecated);
    const skip = ({ id }) => isReduced ? (0,lib_standards/* reducedResult */.yW)(id, name) : (0,lib_standards/* leftOutResult */.J2)(id, name, left);
    return {
        run: checks.filter(isKept),
        skipped: [...checks.filter((check) => !isKept(check)), ...brought.checks].map(skip),
    };
};
/** What the next scan compares with. A repository that left is remembered as it was. */
const declaration = (standard, { previous }, paths) => {
    const { metadata, standards } = standard;
    const here = {
        metadataFile: metadata.file,
        checkFiles: standards.map((s) => s.file),
        // A file that is gone or broken says nothing: then the last word counts, not a default.
        tier: (0,lib_standards/* declares */.iv)(standard, 'tier') ? metadata.tier : (previous?.tier ?? metadata.tier),
        status: (0,lib_standards/* declares */.iv)(standard, 'status') ? metadata.status : (previous?.status ?? metadata.status),
        ...(metadata.team ? { team: metadata.team } : {}),
    };
    if (!paths.known && previous)
        return previous;
    return here;
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/judge-all.js


/**
 * Judges one repository by the toolkit's checks and by those that plugins bring, which are asked in
 * processes of their own, with the same facts.
 */
const judgeAll = async (input, { brought }) => {
    const { domain, standard, facts, paths } = input;
    const policy = brought.rules.length === 0 ? input.policy : { ...input.policy, rules: brought.rules };
    const checks = brought.checks(domain);
    const isAsked = checks.length > 0 && (0,lib_standards/* leftOut */.ig)(standard, paths) === null;
    const results = isAsked
        ? await brought.ask(domain, facts.repository.name, { standard, policy, facts })
        : [];
    const trouble = brought.notes.length > 0;
    return judge({ ...input, policy, brought: { checks, results, trouble } });
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./packages/core/lib/collect/cm.js



/** It may be a Node program that starts slowly, on a cold disk; longer than this it hangs. */
const TIMEOUT_MS = 20_000;
/** Full path of `cm` on PATH, or null. Relative entries of PATH are passed over: they are not ours. */
const findCm = async (path) => {
    for (const directory of path.split(external_node_path_.delimiter)) {
        if (!directory.startsWith('/') && !/^[A-Za-z]:\\/.test(directory))
            continue;
        const file = (0,external_node_path_.join)(directory, process.platform === 'win32' ? 'cm.cmd' : 'cm');
        const usable = await (0,promises_.access)(file, promises_.constants.X_OK).then(() => true, () => false);
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
        return (0,model/* known */.eO)({ dependencies, projects });
    }
    catch (error) {
        return (0,model/* unknown */.L5)(`check-my-toolkit is installed but did not answer: ${error.message}`);
    }
};

// EXTERNAL MODULE: ./packages/core/lib/model/inside.js
var inside = __webpack_require__(6738);
// EXTERNAL MODULE: ./packages/core/lib/transport/git.js
var transport_git = __webpack_require__(9020);
;// CONCATENATED MODULE: ./packages/core/lib/collect/git/remote.js
/**
 * `git@host:owner/name.git`, `ssh://git@host/owner/name`, `https://user:secret@host/owner/name.git`
 * → owner, name and a web address without credentials; null for anything else (a local path).
 */
const parseRemote = (origin) => {
    const text = origin.trim();
    // The address and port of the web are GitHub's own; those of ssh say nothing about it.
    const web = /^(https?:\/\/)(?:[^@/]*@)?([^/:]+(?::\d+)?)\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(text);
    const match = web ??
        /^()(?:ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(text) ??
        /^()(?:[^@/]+@)?([^/:]+):([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(text);
    if (!match)
        return null;
    const [, scheme, host, owner, repository] = match;
    const name = `${owner}/${repository}`;
    return { name, url: `${scheme || 'https://'}${host}/${name}` };
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/git/time.js
/** The last moment that a Date can hold: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const LAST = 8.64e12;
/**
 * git's `%ct` (seconds since 1970) as ISO 8601 in UTC. Not `%cI`: a commit may name a time zone or
 * a year that no calendar has, or no time at all; then the nearest that there is stands for it.
 */
const isoTime = (seconds) => {
    const value = Number(seconds);
    const within = Number.isFinite(value) ? Math.min(Math.max(value, -LAST), LAST) : 0;
    return new Date(within * 1000).toISOString();
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/git/repository.js









/** The path given by the user is no git repository; the message is for that user. */
class NotARepositoryError extends Error {
}
const repository_text = (output) => output.stdout.toString('utf8').trim();
/**
 * Opens the repository that holds `path`: a worktree, a submodule, a bare repository or a folder
 * below any of them.
 * @throws NotARepositoryError when there is none, or git refuses it (unsafe ownership)
 * @throws GitError when there is one that is damaged
 */
const openRepository = async (path) => {
    const place = await (0,promises_.stat)(path).catch(() => null);
    if (!place?.isDirectory()) {
        throw new NotARepositoryError(place ? `${path} is not a folder` : `there is no folder ${path}`);
    }
    const { root, shallow } = await locate((0,transport_git/* gitIn */.u)(path), await (0,promises_.realpath)(path));
    const git = (0,transport_git/* gitIn */.u)(root);
    const [head, branch, settings] = await Promise.all([
        readHead(git, root),
        git(['symbolic-ref', '--quiet', 'HEAD'], { okCodes: [1] }),
        git(['config', '-z', '--get-regexp', '^(remote\\.origin\\.url|extensions\\.partialclone)$'], {
            okCodes: [1],
        }),
    ]);
    const setting = new Map(settings.stdout
        .toString('utf8')
        .split('\0')
        .map((entry) => {
        const [name = '', ...value] = entry.split('\n');
        return [name, value.join('\n')];
    }));
    return {
        git,
        root,
        remote: parseRemote(setting.get('remote.origin.url') ?? ''),
        head,
        branch: repository_text(branch).replace(/^refs\/heads\//, '') || null,
        shallow,
        partial: setting.has('extensions.partialclone'),
    };
};
/** The commit at HEAD; null where there is none yet, which is not the same as one that cannot be read. */
const readHead = async (git, root) => {
    try {
        const [oid = '', seconds = ''] = repository_text(await git(['log', '-1', '--no-decorate', '--format=%H%n%ct', 'HEAD', '--'])).split('\n');
        return { oid, time: isoTime(seconds) };
    }
    catch (error) {
        if (!(error instanceof transport_git/* GitError */.X) || !(await isUnborn(git, root)))
            throw error;
        return null;
    }
};
/** Whether HEAD names a branch of which git knows nothing at all. */
const isUnborn = async (git, root) => {
    const branch = repository_text(await git(['symbolic-ref', '--quiet', 'HEAD'], { okCodes: [1] }));
    if (branch === '')
        return false;
    const file = (0,external_node_path_.resolve)(root, repository_text(await git(['rev-parse', '--git-path', branch])));
    const isThere = await git(['show-ref', '--verify', '--quiet', branch], { okCodes: [1, 128] });
    // A ref that holds no object id is passed over by git as if it were not there.
    return isThere.exitCode === 1 && (await (0,promises_.stat)(file).catch(() => null)) === null;
};
/** Where the repository begins, and whether all of its history is there. */
const locate = async (git, path) => {
    const ask = async (place) => {
        const [shallow, root = ''] = repository_text(await git(['rev-parse', '--is-shallow-repository', place])).split('\n');
        return { root, shallow: shallow === 'true' };
    };
    try {
        const found = await ask('--show-toplevel');
        if (!(0,inside/* isInside */.F)(await (0,promises_.realpath)(found.root), path)) {
            throw new NotARepositoryError(`its git settings say that its files lie in ${found.root} (core.worktree), which is not where it is`);
        }
        return found;
    }
    catch (error) {
        if (!(error instanceof transport_git/* GitError */.X))
            throw error;
        if (/must be run in a work tree/i.test(error.message))
            return ask('--absolute-git-dir');
        throw new NotARepositoryError(whyNot(error.message, path));
    }
};
const whyNot = (message, path) => {
    if (/not a git repository/i.test(message)) {
        return 'there is no git repository; drift compares commits, so run it in a clone (git init, git commit)';
    }
    return /dubious ownership/i.test(message)
        ? `${message}; if you trust it: git config --global --add safe.directory '${path}'`
        : message;
};
const isAncestor = async (git, oid) => (await git(['merge-base', '--is-ancestor', oid, 'HEAD'], { okCodes: [1] })).exitCode === 0;
const hasCommit = async (git, oid) => (await git(['cat-file', '-e', `${oid}^{commit}`], { okCodes: [1, 128] })).exitCode === 0;
const minute = (time) => `${time.slice(0, 16).replace('T', ' ')} UTC`;
/**
 * The commit that changes are counted from: the ledger's, or the last one older than `since`.
 * @param ledger commit of the last scan, null where the ledger knows none
 * @param since ISO 8601
 * @returns unknown when the clone is too shallow to tell
 */
const localBase = async ({ git, shallow }, ledger, since) => {
    let note;
    if (ledger !== null) {
        if (await hasCommit(git, ledger)) {
            if (shallow || (await isAncestor(git, ledger)))
                return (0,model/* known */.eO)({ oid: ledger, how: 'ledger' });
            return (0,model/* known */.eO)({
                oid: ledger,
                how: 'ledger',
                note: (0,collect_source/* rewritten */.fm)(ledger),
            });
        }
        note = shallow
            ? `the clone is shallow and does not hold the commit of the last scan (${(0,commit/* shortId */.m)(ledger)})`
            : `the commit of the last scan (${(0,commit/* shortId */.m)(ledger)}) is gone, so history was rewritten; counted from ${minute(since)} instead`;
    }
    const found = repository_text(await git(['rev-list', '-1', '--first-parent', `--before=${since}`, 'HEAD']));
    const withNote = note === undefined ? {} : { note };
    if (found !== '')
        return (0,model/* known */.eO)({ oid: found, how: 'since', ...withNote });
    if (shallow) {
        return (0,model/* unknown */.L5)(`${note ?? `the clone is shallow and has no commit older than ${minute(since)}`}; fetch more history (actions/checkout with fetch-depth: 0, or git fetch --unshallow)`);
    }
    return (0,model/* known */.eO)({ oid: null, how: 'beginning', ...withNote });
};

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./packages/core/lib/collect/git/path-text.js

const escaped = (bytes) => [...bytes]
    .map((byte) => byte < 128 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`)
    .join('');
/** A name that `pathText` had to write out: no other program will find a file by it. */
const isEscaped = (path) => /\\x[89a-f][0-9a-f]/.test(path);
/**
 * What git lists with `-z`, as text. A name need not be UTF-8; such a one is shown with its bytes as
 * `\xff`, so that two files that differ in them alone do not become one.
 */
const pathText = (output) => {
    if ((0,external_node_buffer_.isUtf8)(output))
        return output.toString('utf8');
    const parts = [];
    for (let at = 0; at <= output.length;) {
        const end = output.indexOf(0, at);
        const part = output.subarray(at, end < 0 ? output.length : end);
        parts.push((0,external_node_buffer_.isUtf8)(part) ? part.toString('utf8') : escaped(part));
        if (end < 0)
            break;
        at = end + 1;
    }
    return parts.join('\0');
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/git/history.js




/** Longer lists of paths do not go onto a command line; then every commit's names are read. */
const MAX_PATHSPEC_BYTES = 100_000;
/** Fields end with NUL, which can stand in none of them; see `parseLog` for what comes of it. */
const FORMAT = '%x00%x00%H%x00%an%x00%ae%x00%ct%x00%s%x00';
/**
 * The pull request a commit's own words name: `… (#12)` as squash merges end, `Merge pull request
 * #12 from …` as merges begin.
 */
const pullRequestIn = (subject) => {
    const match = /\(#(\d{1,9})\)$/.exec(subject) ?? /^Merge pull request #(\d{1,9}) /.exec(subject);
    return match ? Number(match[1]) : null;
};
const toCommit = (fields, remote) => {
    const [oid = '', author = '', email = '', time = '', subject = ''] = fields;
    const number = pullRequestIn(subject);
    return {
        oid,
        author,
        email,
        time: isoTime(time),
        subject,
        ...(remote ? { url: `${remote.url}/commit/${oid}` } : {}),
        ...(remote && number !== null
            ? { pullRequest: { number, url: `${remote.url}/pull/${number}` } }
            : {}),
    };
};
/**
 * `git log -z --name-only` in FORMAT → for each path the newest commits that touched it. Between
 * NULs stand: empty strings, the five fields of a commit, and its paths, the first of them behind a
 * line end. Paths are never empty, so an empty string ends a list of them.
 */
const parseLog = (output, remote) => {
    const byPath = new Map();
    const tokens = pathText(output).split('\0');
    let fields = [];
    for (let i = 0; i < tokens.length;) {
        const token = tokens[i] ?? '';
        if (token === '') {
            i += 1;
        }
        else if (token.startsWith('\n')) {
            let commit;
            for (let path = token.slice(1); path !== ''; path = tokens[i] ?? '') {
                i += 1;
                const commits = byPath.get(path) ?? [];
                if (commits.length === 0)
                    byPath.set(path, commits);
                if (commits.length >= collect_source/* MAX_COMMITS */.MP)
                    continue;
                commit ??= toCommit(fields, remote);
                commits.push(commit);
            }
        }
        else {
            fields = tokens.slice(i, i + 5);
            i += 5;
        }
    }
    return byPath;
};
/**
 * Who touched these paths after `base`, newest first.
 * @param base null: from the first commit on
 */
const readHistory = async (git, paths, base, head, remote) => {
    if (paths.length === 0)
        return (0,model/* known */.eO)(new Map());
    const size = paths.reduce((sum, path) => sum + Buffer.byteLength(path) + 1, 0);
    const { stdout } = await git([
        '--literal-pathspecs',
        'log',
        '-z',
        '--name-only',
        '--no-renames',
        '-O/dev/null',
        '--diff-merges=first-parent',
        `--format=${FORMAT}`,
        base === null ? head : `${base}..${head}`,
        '--',
        ...(size <= MAX_PATHSPEC_BYTES && !paths.some(isEscaped) ? paths : []),
    ]);
    return (0,model/* known */.eO)(parseLog(stdout, remote));
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/git/source.js






const FILE = '100644';
const NO_OBJECT = /^0+$/;
/** The empty tree of the repository's hash: what came before the first commit. */
const emptyTree = async (git) => (await git(['hash-object', '-t', 'tree', '--stdin'])).stdout.toString().trim();
/**
 * The files of one commit.
 * @see https://git-scm.com/docs/git-ls-tree#_output_format
 */
const parseTree = (output, commit) => {
    const files = [];
    const text = pathText(output);
    for (let at = 0, end = text.indexOf('\0'); end !== -1; at = end + 1, end = text.indexOf('\0', at)) {
        // `<mode> blob <oid>\t<path>`; a submodule is a commit, and holds no files of ours.
        if (text.startsWith(collect_source/* SUBMODULE */.NG, at))
            continue;
        const tab = text.indexOf('\t', at);
        files.push({
            commit,
            path: text.slice(tab + 1, end),
            oid: text.slice(at + 12, tab),
            mode: text.startsWith(collect_source/* LINK */.ps, at) ? collect_source/* LINK */.ps : FILE,
        });
    }
    return files;
};
/**
 * `git diff --raw -z`: `:modes oids status NUL path NUL [new path NUL]`.
 * @see https://git-scm.com/docs/git-diff#_raw_output_format
 */
const parseRawDiff = (output, base, head) => {
    const fields = pathText(output).split('\0');
    const changes = [];
    for (let i = 0; i < fields.length;) {
        const meta = fields[i] ?? '';
        if (!meta.startsWith(':'))
            break;
        const [beforeMode = '', afterMode = '', beforeOid = '', afterOid = '', letter = ''] = meta
            .slice(1)
            .split(' ');
        const first = fields[i + 1] ?? '';
        const moved = letter.startsWith('R') || letter.startsWith('C');
        const path = moved ? (fields[i + 2] ?? '') : first;
        i += moved ? 3 : 2;
        const side = (commit, at, oid, mode) => mode === '000000' ? null : { commit, path: at, oid, mode };
        const before = side(base, first, beforeOid, beforeMode);
        const after = side(head, path, afterOid, afterMode);
        if (letter.startsWith('R')) {
            changes.push({ status: 'renamed', path, previousPath: first, before, after });
        }
        else if (letter.startsWith('C') || letter === 'A') {
            changes.push({ status: 'added', path, before: null, after });
        }
        else {
            changes.push({ status: letter === 'D' ? 'deleted' : 'modified', path, before, after });
        }
    }
    return changes;
};
const source_missing = (oid) => ({
    kind: 'unknown',
    reason: `the clone does not hold its content (${(0,commit/* shortId */.m)(oid)}): it is a partial clone, or damaged`,
});
/** Together the contents of one reading may be as large as this: what comes later is not read. */
const MAX_TOTAL_BYTES = 128 * 1024 * 1024;
const TOO_MUCH = {
    kind: 'unknown',
    reason: 'the files that changed are larger than 128 MiB together, and this one was not read',
};
/** What a partial clone lacks of these commits; git lists that without asking for it. */
const lacking = async (git, commits) => {
    const { stdout } = await git(['rev-list', '--objects', '--no-object-names', '--missing=print', '--no-walk', '--stdin'], { input: `${commits.join('\n')}\n` });
    const lines = stdout.toString().split('\n');
    return new Set(lines.flatMap((line) => (line.startsWith('?') ? [line.slice(1)] : [])));
};
/** Sizes first, then only what is small enough: a huge blob is never read into memory. */
const readBlobs = async (git, wanted, commits) => {
    const contents = new Map();
    if (wanted.length === 0)
        return contents;
    const check = (list) => git(['cat-file', '--batch-check'], { input: `${list.join('\n')}\n` });
    let oids = wanted;
    const sizes = await check(oids).catch(async (error) => {
        if (!(error instanceof transport_git/* GitError */.X))
            throw error;
        // A git that may not fetch what a partial clone lacks stops at the first such object.
        const away = await lacking(git, commits);
        if (away.size === 0)
            throw error;
        for (const oid of oids)
            if (away.has(oid))
                contents.set(oid, source_missing(oid));
        oids = oids.filter((oid) => !away.has(oid));
        return oids.length === 0 ? { stdout: Buffer.alloc(0) } : check(oids);
    });
    if (oids.length === 0)
        return contents;
    const small = [];
    let total = 0;
    sizes.stdout
        .toString()
        .trimEnd()
        .split('\n')
        .forEach((line, at) => {
        const oid = oids[at] ?? '';
        const [, type, bytes] = line.split(' ');
        const size = Number(bytes);
        if (type !== 'blob')
            contents.set(oid, source_missing(oid));
        else if (size > collect_source/* MAX_FILE_BYTES */.gZ)
            contents.set(oid, { kind: 'too-large', oid, size });
        else if (total + size > MAX_TOTAL_BYTES)
            contents.set(oid, TOO_MUCH);
        else {
            total += size;
            small.push(oid);
        }
    });
    if (small.length === 0)
        return contents;
    const { stdout } = await git(['cat-file', '--batch'], { input: `${small.join('\n')}\n` });
    let at = 0;
    for (const oid of small) {
        const end = stdout.indexOf(10, at);
        const size = Number(stdout.subarray(at, end).toString().split(' ')[2]);
        if (!Number.isFinite(size)) {
            contents.set(oid, source_missing(oid));
            at = end + 1;
            continue;
        }
        const bytes = stdout.subarray(end + 1, end + 1 + size);
        at = end + 1 + size + 1;
        contents.set(oid, (0,collect_source/* isBinary */.Go)(bytes)
            ? { kind: 'binary', oid, size }
            : { kind: 'text', oid, text: bytes.toString('utf8') });
    }
    return contents;
};
/** So that a listing can be started before anybody needs it. */
const oncePerCommit = (read) => {
    const asked = new Map();
    return (commit) => {
        const answer = asked.get(commit) ?? read(commit);
        asked.set(commit, answer);
        return answer;
    };
};
const DIFF = '--raw --no-abbrev --no-ext-diff --no-textconv -O/dev/null -l1000'.split(' ');
/** Renames by likeness need the contents; where those are missing (a partial clone), by sameness. */
const diffTree = async (git, from, head) => {
    const ask = (renames) => git(['diff-tree', '-r', '-z', ...DIFF, renames, from, head, '--']);
    try {
        return (await ask('-M')).stdout;
    }
    catch (error) {
        if (!(error instanceof transport_git/* GitError */.X))
            throw error;
        return (await ask('-M100%')).stdout;
    }
};
/** Facts from a clone on disk, by git's plumbing; nothing is checked out and nothing is run. */
const gitSource = (git, remote) => ({
    paths: oncePerCommit(async (commit) => {
        const { stdout } = await git(['ls-tree', '-r', '-z', '--full-tree', commit]);
        return (0,model/* known */.eO)(parseTree(stdout, commit));
    }),
    async changes(base, head) {
        const from = base ?? (await emptyTree(git));
        const stdout = await diffTree(git, from, head);
        return (0,model/* known */.eO)({ files: parseRawDiff(stdout, from, head) });
    },
    async load(refs, historyOf, { base, head }) {
        const wanted = refs.filter((r) => r.oid !== undefined && !NO_OBJECT.test(r.oid));
        const readable = wanted.filter((r) => r.mode !== collect_source/* LINK */.ps && r.mode !== collect_source/* SUBMODULE */.NG);
        const [blobs, commits] = await Promise.all([
            readBlobs(git, [...new Set(readable.map((r) => r.oid ?? ''))], [...new Set(readable.map((r) => r.commit))]),
            readHistory(git, historyOf, base, head, remote),
        ]);
        const contents = new Map();
        for (const ref of wanted) {
            const oid = ref.oid ?? '';
            const content = ref.mode === collect_source/* LINK */.ps
                ? { kind: 'symlink', oid }
                : ref.mode === collect_source/* SUBMODULE */.NG
                    ? { kind: 'submodule', oid }
                    : (blobs.get(oid) ?? { kind: 'unknown', reason: 'git did not give it' });
            contents.set((0,collect_source/* contentKey */.lO)(ref), content);
        }
        return { contents, commits };
    },
});

// EXTERNAL MODULE: ./packages/core/lib/collect/github/declarations.js + 1 modules
var github_declarations = __webpack_require__(992);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/inventory.js
var inventory = __webpack_require__(4999);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/source.js + 1 modules
var source = __webpack_require__(9983);
// EXTERNAL MODULE: ./packages/core/lib/scan/remote.js + 3 modules
var remote = __webpack_require__(4598);
// EXTERNAL MODULE: ./packages/core/lib/scan/work.js
var scan_work = __webpack_require__(2849);
;// CONCATENATED MODULE: ./packages/core/lib/scan/local.js












/** The ledger's name for a clone: its origin's, else its folder's. */
const stateOf = (states, name) => states.get(name.toLowerCase()) ?? null;
/**
 * A clone on disk: read by git alone. A shallow clone (actions/checkout's default) that does not
 * hold what changes are counted from is read through the API instead, where there is a token.
 * @throws NotARepositoryError
 */
const localWork = async (target, options, ports, states) => {
    const clone = await (target.clone ?? openRepository(target.path));
    const name = target.name ?? clone.remote?.name ?? (0,external_node_path_.basename)(clone.root);
    const state = stateOf(states, name);
    const notes = [];
    if (clone.head === null)
        notes.push('the repository has no commits yet');
    else if (clone.branch === null)
        notes.push(`HEAD is detached at ${(0,commit/* shortId */.m)(clone.head.oid)}`);
    const source = gitSource(clone.git, clone.remote);
    // Started now, needed later; whoever waits for it hears of its failure.
    if (clone.head)
        source.paths(clone.head.oid).catch(() => { });
    const base = clone.head
        ? await localBase(clone, state?.commit ?? null, options.since)
        : (0,model/* known */.eO)({ oid: null, how: 'beginning' });
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
    return { ...(0,scan_work/* emptyWorkList */.N)(), work: [whole], reportOnly: elsewhere !== null };
};
/** A workflow may run for a branch that nobody merged: then there is no drift yet to tell of. */
const otherBranch = (ref, defaultBranch) => ref === undefined || defaultBranch === null || ref === `refs/heads/${defaultBranch}`
    ? null
    : `this is ${ref}, not the default branch ${defaultBranch}: it is looked at, but nobody is told and nothing is remembered`;
/** In a workflow: what GitHub knows beyond the clone, and all that a shallow or partial one lacks. */
const asOnGitHub = async (work, name, isIncomplete, since, github) => {
    const found = await (0,inventory/* readRepository */.Nu)(github, name);
    const known = { ...work, repository: (0,inventory/* factsOf */.xS)(found) };
    if (!isIncomplete)
        return known;
    const base = await remoteBase(github, found.id, work.state?.commit ?? null, since);
    return { ...known, source: (0,source/* githubSource */.j)(github, name), base: base ?? work.base };
};
/** What changes are counted from, by what GitHub has of the history. */
const remoteBase = async (github, id, ledger, since) => {
    if (ledger !== null)
        return (0,model/* known */.eO)({ oid: ledger, how: 'ledger' });
    const found = (await (0,github_declarations/* readDeclarations */.m)(github, [id], since)).get(id);
    if (!found?.known)
        return null;
    return (0,model/* known */.eO)((0,remote/* windowFrom */.Vu)(found.value.older));
};
const cmAnswers = async (root, notes) => {
    const answers = await askCm(root);
    if (answers === null)
        return undefined;
    if (!answers.known) {
        notes.push(`${answers.reason}; the built-in table was used`);
        return undefined;
    }
    const tracked = (0,lib_standards/* dependenciesFromCm */.ei)(answers.value.dependencies);
    const projects = (0,lib_standards/* projectsFromCm */.LC)(answers.value.projects);
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

// EXTERNAL MODULE: ./packages/core/lib/scan/organization.js
var scan_organization = __webpack_require__(5027);
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
        const { report, next } = await judgeAll({
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
        const isIn = isMember(standard, facts);
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
        return domain_failed(codeScan, work, context, error);
    }
};
/** drift-code: changes to standards, to the files they depend on and to workflows. */
const codeScan = {
    id: 'code',
    checks: codeChecks,
    findWork: (options, ports, states, started) => {
        const { target } = options;
        if (target.kind === 'path')
            return localWork(target, options, ports, states);
        const github = (0,remote/* withToken */.ub)(ports.github);
        return target.kind === 'repository'
            ? (0,remote/* repositoryWork */.A5)(target.name, options, github, states)
            : (0,remote/* organizationWork */.HY)(target, options, github, states, started.slice(0, 10));
    },
    look,
};


/***/ })

};
