export const id = 4461;
export const ids = [4461];
export const modules = {

/***/ 67223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   J$: () => (/* binding */ several),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   U9: () => (/* binding */ count)
/* harmony export */ });
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


/***/ }),

/***/ 69611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   XI: () => (/* binding */ diffSettings),
/* harmony export */   jx: () => (/* binding */ expandChange)
/* harmony export */ });
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49525);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53926);
/* harmony import */ var _setting_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62844);



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


/***/ })

};
