export const id = 1682;
export const ids = [1682];
export const modules = {

/***/ 49525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   Y8: () => (/* binding */ isTextUpTo),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/**
 * What values from outside are read with: files that a hand, a merge or a later version may have
 * been at, answers of plugins, JSON of other tools. Nothing about them is taken for granted.
 */
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/**
 * What a record itself says under a key: keys come from outside, and `constructor` is in every object.
 * @returns undefined where it says nothing
 */
const own = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;
/** Whether a text can be read as a moment. */
const isTime = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
/** Whether a value is a text that says something, in so many characters at the most. */
const isTextUpTo = (most) => (value) => typeof value === 'string' && value.trim() !== '' && value.length <= most;


/***/ }),

/***/ 38219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ TIERS),
/* harmony export */   y: () => (/* binding */ REPOSITORY_STATUSES)
/* harmony export */ });
const TIERS = ['production', 'internal', 'prototype'];
const REPOSITORY_STATUSES = ['active', 'pre-release', 'deprecated'];


/***/ }),

/***/ 53926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ entryIndex),
/* harmony export */   Hn: () => (/* binding */ entriesByKey),
/* harmony export */   Hw: () => (/* binding */ isTableList),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   vG: () => (/* binding */ propertyIn),
/* harmony export */   xm: () => (/* binding */ valueIn)
/* harmony export */ });
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49525);

/** What tells the entries of a list of tables apart, best first. */
const NATURAL_KEYS = [
    ['id'],
    ['check', 'subject', 'file'],
    ['check', 'subject'],
    ['check'],
    ['name'],
    ['key'],
    ['pattern'],
    ['package-ecosystem', 'directory'],
    ['actor_type', 'actor_id'],
    ['actor_type'],
    ['repo'],
    ['repository'],
    ['rule'],
    ['files'],
    ['extensions'],
    ['path'],
    ['module'],
    ['includes'],
    ['description'],
];
const isTable = (value) => (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value);
/** What tables say down a way of keys; undefined where one does not say it, or is no table. */
const valueIn = (value, ...keys) => keys.reduce((at, key) => (isTable(at) ? (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(at, key) : undefined), value);
/** A property of what a cloud's API or a tool says of a resource: there, absent and null are one. */
const propertyIn = (value, name) => valueIn(value, name) ?? null;
/** Whether every entry is a table: such a list is compared entry by entry. */
const isTableList = (value) => Array.isArray(value) && value.length > 0 && value.every(isTable);
const keyValue = (value) => {
    if (typeof value === 'string' || typeof value === 'number')
        return String(value);
    if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')) {
        return value.join(',');
    }
    return null;
};
const label = (entry, keys) => {
    const parts = [];
    for (const key of keys) {
        const part = keyValue((0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, key));
        if (part === null)
            return null;
        parts.push(part);
    }
    return parts.join(' ');
};
const labels = (list, keys) => {
    const found = new Set();
    for (const entry of list) {
        const text = label(entry, keys);
        if (text === null || found.has(text))
            return null;
        found.add(text);
    }
    return [...found];
};
/** The entries of both lists by the natural key that tells them apart in both, else by index. */
const entriesByKey = (before, after) => {
    for (const keys of NATURAL_KEYS) {
        const left = labels(before, keys);
        const right = left && labels(after, keys);
        if (left && right)
            return { before: zip(left, before), after: zip(right, after) };
    }
    const indexes = (list) => list.map((_, index) => String(index));
    return { before: zip(indexes(before), before), after: zip(indexes(after), after) };
};
const zip = (keys, entries) => {
    const map = new Map();
    for (const [index, entry] of entries.entries())
        map.set(keys[index] ?? String(index), entry);
    return map;
};
/** The position of the entry that `segment` names: by any natural key, else by index; or -1. */
const entryIndex = (list, segment) => {
    for (const keys of NATURAL_KEYS) {
        const found = list.findIndex((entry) => isTable(entry) && label(entry, keys) === segment);
        if (found !== -1)
            return found;
    }
    return /^\d{1,9}$/.test(segment) && Number(segment) < list.length ? Number(segment) : -1;
};


/***/ }),

/***/ 6223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ baseName),
/* harmony export */   t: () => (/* binding */ settingsFormat)
/* harmony export */ });
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49525);

/** Written by package managers, not by people: compared as text. */
const LOCK_FILES = new Set([
    'package-lock.json',
    'npm-shrinkwrap.json',
    'pnpm-lock.yaml',
    'yarn.lock',
    'bun.lock',
    'deno.lock',
    'composer.lock',
    'cargo.lock',
    'poetry.lock',
    'uv.lock',
    'pdm.lock',
    'pixi.lock',
    'pipfile.lock',
    'gemfile.lock',
    'flake.lock',
]);
/** Settings files without a telling extension. The rc files may be JSON or YAML; see `parseSettings`. */
const BY_NAME = {
    pipfile: 'toml',
    '.eslintrc': 'yaml',
    '.prettierrc': 'yaml',
    '.stylelintrc': 'yaml',
    '.markdownlintrc': 'jsonc',
    '.babelrc': 'jsonc',
    '.swcrc': 'jsonc',
    '.nycrc': 'jsonc',
    '.jshintrc': 'jsonc',
    '.jscsrc': 'jsonc',
    '.c8rc': 'jsonc',
    '.mocharc': 'yaml',
    '.clang-tidy': 'yaml',
    '.clangd': 'yaml',
    '.yamllint': 'yaml',
};
const BY_EXTENSION = {
    toml: 'toml',
    yml: 'yaml',
    yaml: 'yaml',
    json: 'jsonc',
    jsonc: 'jsonc',
    webmanifest: 'json',
};
/** The last component of a slash-separated path. */
const baseName = (path) => path.slice(path.lastIndexOf('/') + 1);
/** The format to read `path` with, or null where it is compared as text (source code, lock files). */
const settingsFormat = (path) => {
    const name = baseName(path).toLowerCase();
    if (LOCK_FILES.has(name))
        return null;
    if (Object.hasOwn(BY_NAME, name))
        return BY_NAME[name] ?? null;
    if (name === 'package.json' || name === 'composer.json')
        return 'json';
    const extension = name.slice(name.lastIndexOf('.') + 1);
    return (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(BY_EXTENSION, extension) ?? null;
};


/***/ }),

/***/ 5437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ MAX_LENGTH),
/* harmony export */   Ex: () => (/* binding */ MAX_VALUES),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   _d: () => (/* binding */ emptyTable),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/** Objects are nested at most this deep; real settings stay below 15. */
const MAX_DEPTH = 100;
/** Longest text that is read as settings, in UTF-16 units. Real settings files stay below 100 KB. */
const MAX_LENGTH = 1_048_576;
/** Values in one file after aliases are followed; refuses "billion laughs" documents. */
const MAX_VALUES = 200_000;
const failure = (line, column, message) => ({
    ok: false,
    line,
    column,
    message: message.replace(/\s+/g, ' ').trim(),
});
/** 1-based line and column of an offset. */
const positionAt = (text, offset) => {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: offset - start + 1 };
};
/** An object whose keys are somebody else's: `__proto__` is a key like any other. */
const emptyTable = () => Object.create(null);


/***/ }),

/***/ 62844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ splitPath),
/* harmony export */   u: () => (/* binding */ joinPath)
/* harmony export */ });
const BARE = /^[A-Za-z0-9_-]+$/;
/** `['rules', 'no-console']` → `rules.no-console`; keys with other characters are quoted as in JSON. */
const joinPath = (segments) => segments.map((key) => (BARE.test(key) ? key : JSON.stringify(key))).join('.');
/**
 * The keys of a dotted path; the reverse of `joinPath`. Text that is not such a path (an unclosed
 * quote) is split at its dots.
 */
const splitPath = (path) => {
    if (!path.includes('"'))
        return path === '' ? [] : path.split('.');
    const segments = [];
    const token = /"(?:[^"\\]|\\.)*"|[^."]+/gy;
    let at = 0;
    while (at < path.length) {
        token.lastIndex = at;
        const found = token.exec(path)?.[0];
        if (found === undefined)
            return path.split('.');
        segments.push(found.startsWith('"') ? JSON.parse(found) : found);
        at += found.length;
        if (at < path.length && path[at] !== '.')
            return path.split('.');
        at += 1;
    }
    return segments;
};


/***/ }),

/***/ 33047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
/** `{a,b}{c,d}…` multiplies; past this a pattern matches nothing. */
const MAX_ALTERNATIVES = 256;
/** The end of the brace group that opens at `from`, and the commas that divide it. */
const group = (pattern, from) => {
    const commas = [];
    let depth = 0;
    for (let at = from; at < pattern.length; at += 1) {
        const char = pattern[at];
        if (char === '\\')
            at += 1;
        else if (char === '{')
            depth += 1;
        else if (char === ',' && depth === 1)
            commas.push(at);
        else if (char === '}') {
            depth -= 1;
            if (depth === 0)
                return { end: at, commas };
        }
    }
    return undefined;
};
/** `a.{js,ts}` → `a.js`, `a.ts`; undefined when there would be too many. */
const expand = (pattern) => {
    const done = [];
    const todo = [pattern];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
        const open = firstGroup(next);
        if (open === undefined)
            done.push(next);
        else {
            const edges = [open.from, ...open.commas, open.end];
            for (let part = 1; part < edges.length; part += 1) {
                const choice = next.slice(edges[part - 1] + 1, edges[part]);
                todo.push(next.slice(0, open.from) + choice + next.slice(open.end + 1));
            }
        }
        if (todo.length + done.length > MAX_ALTERNATIVES)
            return undefined;
    }
    return done;
};
const firstGroup = (pattern) => {
    for (let from = 0; from < pattern.length; from += 1) {
        if (pattern[from] === '\\')
            from += 1;
        else if (pattern[from] === '{') {
            const found = group(pattern, from);
            // `{a}` without a comma is text, as in every shell.
            if (found !== undefined && found.commas.length > 0)
                return { from, ...found };
        }
    }
    return undefined;
};


/***/ }),

/***/ 16899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   ei: () => (/* binding */ dependenciesFromCm),
/* harmony export */   o_: () => (/* binding */ jsonOf)
/* harmony export */ });
/* harmony import */ var _model_known_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18983);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70347);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49924);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53926);
/* harmony import */ var _tracked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87961);





/*
 * check-my-toolkit's own answers (`cm … --format json`), where a local scan finds it installed.
 * They come from another program about a repository that may be anybody's: nothing in them is
 * taken on trust, least of all a path.
 */
/** JSON as text or already parsed; undefined for what is neither. */
const jsonOf = (output) => {
    if (typeof output !== 'string')
        return output;
    try {
        return JSON.parse(output);
    }
    catch {
        return undefined;
    }
};
/** A path that cm printed, as a path in the repository: '' for `.`; null when it leads out of it. */
const pathOf = (from, path) => /^[/~\\]|^[A-Za-z]:|\0/.test(path) ? null : (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(from, path.replaceAll('\\', '/'));
const isPathList = (value) => Array.isArray(value) && value.every((file) => typeof file === 'string');
/**
 * Reads the output of `cm dependencies --format json`: which files which tool depends on. It lists
 * files that exist; for others the built-in table is to be asked. Declarations and workflows are left
 * out: they are tracked whoever depends on them.
 * @param output the JSON, parsed or not; paths in it are relative to the project
 * @param project directory that was asked about, '' for the root
 * @returns path in the repository → ids of tools; unknown with the reason when the output is not what that command prints
 */
const dependenciesFromCm = (output, project = '') => {
    const value = jsonOf(output);
    const tools = (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .isTable */ .bI)(value) ? value.dependencies : undefined;
    if (!(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .isTable */ .bI)(tools))
        return (0,_model_known_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)('`cm dependencies` printed no table of dependencies');
    const found = new Map();
    for (const [tool, files] of Object.entries(tools)) {
        if (!isPathList(files)) {
            return (0,_model_known_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)(`\`cm dependencies\` printed no list of files for ${JSON.stringify(tool)}`);
        }
        for (const file of files) {
            const path = pathOf(project, file);
            // A glob of check.toml can lead cm out of the repository; such a file is not tracked here.
            if (path === null || path === '' || (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeclaration */ .HC)(path) || (0,_tracked_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorkflow */ ._2)(path))
                continue;
            found.set(path, (found.get(path) ?? new Set()).add(tool));
        }
    }
    return (0,_model_known_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .e)(new Map([...found].map(([path, ids]) => [path, [...ids].sort()])));
};


/***/ }),

/***/ 74509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ pathGlob),
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   e4: () => (/* binding */ nameGlob)
/* harmony export */ });
/* harmony import */ var _braces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/** Longer patterns match nothing; no glob that a person wrote comes near. */
const MAX_LENGTH = 512;
const tokens = (segment) => {
    const found = [];
    const chars = [...segment];
    for (let at = 0; at < chars.length; at += 1) {
        const char = chars[at];
        const close = char === '[' ? chars.indexOf(']', at + 2) : -1;
        if (char === '\\' && at + 1 < chars.length) {
            at += 1;
            found.push({ char: chars[at] });
        }
        else if (char === '*') {
            if (found.at(-1) !== '*')
                found.push('*');
        }
        else if (char === '?')
            found.push('?');
        else if (close > 0) {
            const negated = chars[at + 1] === '!' || chars[at + 1] === '^';
            found.push({ class: chars.slice(at + (negated ? 2 : 1), close).join(''), negated });
            at = close;
        }
        else
            found.push({ char });
    }
    return found;
};
const inClass = (members, char) => {
    const chars = [...members];
    for (let at = 0; at < chars.length; at += 1) {
        const low = chars[at];
        const high = chars[at + 1] === '-' ? chars[at + 2] : undefined;
        if (high !== undefined) {
            if (char >= low && char <= high)
                return true;
            at += 2;
        }
        else if (char === low)
            return true;
    }
    return false;
};
const one = (token, char) => {
    if (token === '?')
        return true;
    if (token === '*')
        return false;
    return 'char' in token ? token.char === char : inClass(token.class, char) !== token.negated;
};
/**
 * Matches a list of items against a list of patterns in which some stand for any run: only the last
 * such run ever needs to be tried again, which keeps it at patterns × items.
 */
const matchRun = (patterns, items, isRun, matches) => {
    let pattern = 0;
    let item = 0;
    let run = -1;
    let resume = 0;
    while (item < items.length) {
        const current = patterns[pattern];
        if (current !== undefined && isRun(current)) {
            run = pattern;
            resume = item;
            pattern += 1;
        }
        else if (current !== undefined && matches(current, items[item])) {
            pattern += 1;
            item += 1;
        }
        else if (run >= 0) {
            resume += 1;
            item = resume;
            pattern = run + 1;
        }
        else
            return false;
    }
    while (pattern < patterns.length && isRun(patterns[pattern]))
        pattern += 1;
    return pattern === patterns.length;
};
const compileSegment = (segment) => {
    if (segment === '**')
        return '**';
    if (!/[*?[\\]/.test(segment))
        return { literal: segment };
    const list = tokens(segment);
    return { tokens: list, tail: tailOf(list) };
};
/** The plain characters at the end: most names are ruled out by them alone. */
const tailOf = (list) => {
    let tail = '';
    for (const token of list.toReversed()) {
        if (typeof token === 'string' || !('char' in token))
            break;
        tail = token.char + tail;
    }
    return tail;
};
/** Whether the end of a path rules a pattern out before it is taken apart. */
const endsWrong = (segments, path) => {
    const last = segments.at(-1);
    if (last === undefined || last === '**')
        return false;
    return !path.endsWith('literal' in last ? last.literal : last.tail);
};
const segmentMatches = (segment, text) => {
    if (segment === '**')
        return false;
    if ('literal' in segment)
        return segment.literal === text;
    return matchRun(segment.tokens, [...text], (token) => token === '*', one);
};
const isAnyDepth = (segment) => segment === '**';
const nothing = () => false;
/**
 * A matcher for one path glob; case-sensitive, names with a leading dot included. A pattern that is
 * too long or has too many alternatives matches nothing.
 */
const pathGlob = (pattern) => {
    const alternatives = pattern.length > MAX_LENGTH ? undefined : (0,_braces_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .f)(pattern);
    if (alternatives === undefined)
        return nothing;
    const compiled = alternatives.map((alternative) => alternative
        .replace(/^(?:\.\/)+/, '')
        .replace(/\/$/, '')
        .split('/')
        .map(compileSegment));
    return (path) => {
        let parts;
        return compiled.some((segments) => {
            if (endsWrong(segments, path))
                return false;
            parts ??= path.split('/');
            return matchRun(segments, parts, isAnyDepth, segmentMatches);
        });
    };
};
/** A pattern that only one name can answer to. */
const isLiteral = (pattern) => !/[*?[\]{}\\!]/.test(pattern);
/**
 * A matcher for names that are no paths (check ids, subjects): `*` stands for anything, slashes
 * and dots too.
 */
const nameGlob = (pattern) => {
    const alternatives = pattern.length > MAX_LENGTH ? undefined : (0,_braces_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .f)(pattern);
    if (alternatives === undefined)
        return nothing;
    const compiled = alternatives.map(tokens);
    return (name) => {
        const chars = [...name];
        return compiled.some((list) => matchRun(list, chars, (token) => token === '*', one));
    };
};


/***/ }),

/***/ 88157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ dotted),
/* harmony export */   a: () => (/* binding */ toJson),
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/* harmony import */ var _settings_setting_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62844);

/** What stands at a path of table keys, or undefined. */
const at = (root, path) => {
    let entry = { place: root.place, node: root };
    for (const key of path) {
        entry = entry?.node.kind === 'table' ? entry.node.entries.get(key) : undefined;
    }
    return entry;
};
/** The plain value. Tables have no prototype, so hostile keys are only keys. */
const toJson = (node) => {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(toJson);
    const table = Object.create(null);
    for (const [key, entry] of node.entries)
        table[key] = toJson(entry.node);
    return table;
};
/** A key path as one text: `code.linting.eslint`, `drift.exempt.0.check`. */
const dotted = (path) => (0,_settings_setting_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .u)(path.map(String));


/***/ }),

/***/ 71293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qi: () => (/* binding */ WORKSPACE_MARKERS),
/* harmony export */   V4: () => (/* binding */ MANIFESTS),
/* harmony export */   j8: () => (/* binding */ SKIPPED_DIRECTORIES)
/* harmony export */ });
/** In order: the first that a directory has names its type. */
const MANIFESTS = [
    { type: 'typescript', names: ['package.json'] },
    { type: 'python', names: ['pyproject.toml', 'setup.py'] },
    { type: 'go', names: ['go.mod'] },
    { type: 'rust', names: ['Cargo.toml'] },
    { type: 'java', names: ['pom.xml', 'build.gradle', 'build.gradle.kts'] },
    { type: 'dotnet', names: [], endings: ['.csproj', '.fsproj', '.vbproj'] },
    { type: 'ruby', names: ['Gemfile'] },
    { type: 'php', names: ['composer.json'] },
    { type: 'deno', names: ['deno.json', 'deno.jsonc'] },
    { type: 'elixir', names: ['mix.exs'] },
    { type: 'swift', names: ['Package.swift'] },
    { type: 'dart', names: ['pubspec.yaml'] },
];
/** A directory with one of these only holds packages together; it is not a project itself. */
const WORKSPACE_MARKERS = [
    'turbo.json',
    'pnpm-workspace.yaml',
    'lerna.json',
    'go.work',
];
/**
 * Directories whose manifests are nobody's project here: installed, generated, or examples that
 * tests or people read. Directories with a leading dot are passed over too.
 */
const SKIPPED_DIRECTORIES = new Set([
    'node_modules',
    'vendor',
    'venv',
    '__pycache__',
    'dist',
    'build',
    'out',
    'target',
    'coverage',
    'testdata',
    'fixtures',
    '__fixtures__',
    'examples',
    'samples',
    'templates',
]);


/***/ }),

/***/ 5210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pg: () => (/* binding */ METADATA_DEFAULTS),
  Qr: () => (/* binding */ isBroken),
  I3: () => (/* binding */ parseCheckToml),
  jR: () => (/* binding */ parseMetadata)
});

// EXTERNAL MODULE: ./packages/core/lib/standards/located.js
var located = __webpack_require__(88157);
// EXTERNAL MODULE: ./packages/core/lib/standards/schema.js + 5 modules
var schema = __webpack_require__(20670);
;// CONCATENATED MODULE: ./packages/core/lib/standards/synonyms.js

const RULESET = ['process', 'repo', 'ruleset'];
const BRANCHES = ['process', 'branches'];
/** Keys that `[process.repo.ruleset]` and `[process.branches]` have in common. */
const SHARED = [
    'branch',
    'enforcement',
    'required_reviews',
    'dismiss_stale_reviews',
    'require_code_owner_reviews',
    'require_status_checks',
    'require_branches_up_to_date',
    'require_signed_commits',
    'enforce_admins',
    'require_last_push_approval',
    'require_conversation_resolution',
    'require_linear_history',
    'allow_force_pushes',
    'allow_deletions',
    'bypass_actors',
];
/** The spellings of check-my-toolkit beside this project's own. */
const SYNONYMS = [
    [
        ['process', 'repo', 'require_branch_protection'],
        [...BRANCHES, 'protection'],
    ],
    [
        [...RULESET, 'name'],
        [...BRANCHES, 'ruleset'],
    ],
    ...SHARED.map((key) => [
        [...RULESET, key],
        [...BRANCHES, key],
    ]),
    [
        ['process', 'ci', 'require_workflows'],
        ['process', 'ci', 'required_workflows'],
    ],
];
const same = (a, b) => JSON.stringify((0,located/* toJson */.a)(a.node)) === JSON.stringify((0,located/* toJson */.a)(b.node));
const disagreement = (from, a, to, b) => {
    const say = (path, entry) => `\`${(0,located/* dotted */.B)(path)}\` (line ${entry.node.place.line ?? '?'})`;
    return {
        level: 'error',
        subject: (0,located/* dotted */.B)(from),
        message: `${say(from, a)} and ${say(to, b)} mean the same and disagree`,
        expected: `one of them, or the same value in both`,
        place: a.place,
    };
};
/** The table at a path; made, with the place of what caused it, where there is none. */
const tableAt = (root, path, cause) => {
    let table = root;
    for (const key of path) {
        const found = table.entries.get(key)?.node;
        if (found?.kind === 'table')
            table = found;
        else {
            const made = { kind: 'table', place: cause.place, entries: new Map() };
            table.entries.set(key, { place: cause.place, node: made });
            table = made;
        }
    }
    return table;
};
const move = (root, [from, to], problems) => {
    const source = (0,located.at)(root, from);
    if (source === undefined)
        return;
    const parent = (0,located.at)(root, from.slice(0, -1))?.node;
    if (parent?.kind === 'table')
        parent.entries.delete(from.at(-1));
    const target = (0,located.at)(root, to);
    if (target === undefined) {
        tableAt(root, to.slice(0, -1), source).entries.set(to.at(-1), source);
    }
    else if (!same(source, target))
        problems.push(disagreement(from, source, to, target));
};
/**
 * `[process.repo] enabled = false` switches branch protection off together with the rest of the
 * section; since its keys now stand under `[process.branches]`, it is said there too.
 */
const switchOff = (root) => {
    const off = (0,located.at)(root, ['process', 'repo', 'enabled']);
    if (off?.node.kind !== 'scalar' || off.node.value !== false)
        return;
    tableAt(root, BRANCHES, off).entries.set('protection', off);
};
/**
 * Brings one file to one spelling, in place, before it is merged with others: so a ruleset in one
 * spelling is overridden by a file in the other. Where a file says both and they disagree, that is
 * an error naming both places, and this project's own spelling is used.
 */
const normalise = (root) => {
    const problems = [];
    for (const synonym of SYNONYMS)
        move(root, synonym, problems);
    const ruleset = (0,located.at)(root, RULESET)?.node;
    if (ruleset?.kind === 'table' && ruleset.entries.size === 0) {
        const repo = (0,located.at)(root, RULESET.slice(0, -1))?.node;
        if (repo?.kind === 'table')
            repo.entries.delete('ruleset');
    }
    switchOff(root);
    return problems;
};

// EXTERNAL MODULE: ./node_modules/.pnpm/toml-eslint-parser@1.0.3/node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(87580);
// EXTERNAL MODULE: ./packages/core/lib/settings/parsed.js
var parsed = __webpack_require__(5437);
;// CONCATENATED MODULE: ./packages/core/lib/standards/toml.js


const placeOf = (file, node) => ({
    file,
    line: node.loc.start.line,
    column: node.loc.start.column + 1,
});
const keyName = (key) => key.type === 'TOMLBare' ? key.name : key.value;
const scalar = (file, node) => {
    const place = placeOf(file, node);
    switch (node.kind) {
        case 'string':
        case 'boolean':
            return { kind: 'scalar', place, value: node.value };
        case 'integer':
            // JSON has no big integers: past 2^53 the digits are kept as text rather than rounded.
            return {
                kind: 'scalar',
                place,
                value: Number.isSafeInteger(node.value) ? node.value : String(node.bigint),
            };
        case 'float':
            // JSON has neither inf nor nan.
            return {
                kind: 'scalar',
                place,
                value: Number.isFinite(node.value) ? node.value : node.number,
            };
        case 'offset-date-time':
            return { kind: 'scalar', place, value: node.value.toISOString(), date: true };
        default:
            return { kind: 'scalar', place, value: node.datetime.replace(' ', 'T'), date: true };
    }
};
const convert = (file, node, depth) => {
    if (depth > parsed/* MAX_DEPTH */.lr)
        throw new RangeError();
    if (node.type === 'TOMLValue')
        return scalar(file, node);
    const place = placeOf(file, node);
    if (node.type === 'TOMLArray') {
        return {
            kind: 'list',
            place,
            items: node.elements.map((item) => convert(file, item, depth + 1)),
        };
    }
    const table = { kind: 'table', place, entries: new Map() };
    for (const pair of node.body)
        toml_assign(file, table, pair, depth + 1);
    return table;
};
/** The table under a key, made where it is not there yet; of a list of tables, the last one. */
const descend = (table, key, place) => {
    const found = table.entries.get(key)?.node;
    if (found?.kind === 'table')
        return found;
    if (found?.kind === 'list') {
        const last = found.items.at(-1);
        if (last?.kind === 'table')
            return last;
    }
    const made = { kind: 'table', place, entries: new Map() };
    table.entries.set(key, { place, node: made });
    return made;
};
const toml_assign = (file, table, pair, depth) => {
    const keys = pair.key.keys;
    let target = table;
    for (const key of keys.slice(0, -1)) {
        target = descend(target, keyName(key), placeOf(file, key));
    }
    const last = keys.at(-1);
    if (last === undefined)
        return;
    target.entries.set(keyName(last), {
        place: placeOf(file, last),
        node: convert(file, pair.value, depth + keys.length),
    });
};
/** Opens `[a.b]` or `[[a.b]]` and gives the table its pairs belong to. */
const toml_open = (file, root, header) => {
    const keys = header.key.keys;
    if (keys.length > parsed/* MAX_DEPTH */.lr)
        throw new RangeError();
    let target = root;
    for (const key of keys.slice(0, -1)) {
        target = descend(target, keyName(key), placeOf(file, key));
    }
    const last = keys.at(-1);
    if (last === undefined)
        return target;
    const place = placeOf(file, last);
    if (header.kind === 'standard') {
        const table = descend(target, keyName(last), place);
        // `[a.b]` before `[a]` makes `a` on the way; its own header is the better place to point at.
        if (table.entries.size === 0)
            table.place = place;
        return table;
    }
    const table = { kind: 'table', place, entries: new Map() };
    const found = target.entries.get(keyName(last))?.node;
    if (found?.kind === 'list')
        found.items.push(table);
    else
        target.entries.set(keyName(last), { place, node: { kind: 'list', place, items: [table] } });
    return table;
};
/**
 * Parses TOML 1.1 into values with places, in one reading: every problem and every effective value
 * can then name its line and column. A byte order mark and CRLF are fine. Dates become ISO strings
 * (https://toml.io/en/v1.1.0#local-date). Never throws: a document that is not TOML gives the
 * parser's words and where it stopped.
 */
const parseToml = (file, text) => {
    try {
        const program = (0,lib/* parseTOML */.MD)(text.replace(/^\uFEFF/, ''), { tomlVersion: '1.1' });
        const root = {
            kind: 'table',
            place: { file, line: 1, column: 1 },
            entries: new Map(),
        };
        for (const node of program.body[0].body) {
            if (node.type === 'TOMLKeyValue')
                toml_assign(file, root, node, 0);
            else {
                const table = toml_open(file, root, node);
                for (const pair of node.body)
                    toml_assign(file, table, pair, node.key.keys.length);
            }
        }
        return { root };
    }
    catch (error) {
        return { error: explain(file, error) };
    }
};
const explain = (file, error) => {
    if (error instanceof RangeError) {
        return { message: 'nested too deeply, or a value too long, to be read', place: { file } };
    }
    const { message, lineNumber, column } = error;
    const place = { file };
    if (typeof lineNumber === 'number')
        place.line = lineNumber;
    if (typeof column === 'number')
        place.column = column + 1;
    return { message, place };
};

// EXTERNAL MODULE: ./packages/core/lib/model/shape.js
var shape = __webpack_require__(49525);
;// CONCATENATED MODULE: ./packages/core/lib/standards/expectation.js
/** Texts of theirs are cut so that a message stays a line. */
const quoted = (value) => {
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};
/** What a schema asks for, as words after "expected". */
const expectation = (schema) => {
    if (schema.anyOf !== undefined)
        return schema.anyOf.map(expectation).join(', or ');
    if (schema.enum !== undefined) {
        return `one of ${schema.enum.map((value) => JSON.stringify(value)).join(', ')}`;
    }
    if (schema.format === 'date')
        return 'a date, e.g. 2027-03-31';
    switch (schema.type) {
        case 'boolean':
            return 'true or false';
        case 'integer': {
            const { minimum, maximum } = schema;
            if (minimum !== undefined && maximum !== undefined) {
                return `a whole number from ${minimum} to ${maximum}`;
            }
            return minimum === undefined ? 'a whole number' : `a whole number, at least ${minimum}`;
        }
        case 'string':
            if (schema.pattern === '^[0-9]{12}$')
                return 'twelve digits in quotes';
            return schema.minLength === undefined ? 'a text in quotes' : 'a text that is not empty';
        case 'array': {
            const { items } = schema;
            const isText = items?.type === 'string' && items.enum === undefined;
            const of = isText
                ? 'texts'
                : items?.type === 'object'
                    ? 'tables'
                    : `these: ${items ? expectation(items) : 'anything'}`;
            return `${schema.minItems === undefined ? 'a list' : 'a list that is not empty'} of ${of}`;
        }
        case 'object':
            return schema.properties === undefined || Object.keys(schema.properties).length > 6
                ? 'a table'
                : `a table with ${Object.keys(schema.properties).join(', ')}`;
        default:
            return 'a value';
    }
};
/** What was found instead, in a few words. */
const describe = (node) => {
    if (node.kind === 'table')
        return 'a table';
    return node.kind === 'list' ? 'a list' : quoted(node.value);
};

// EXTERNAL MODULE: ./packages/core/lib/standards/nearest.js
var nearest = __webpack_require__(2837);
;// CONCATENATED MODULE: ./packages/core/lib/standards/validate.js




/*
 * A walker of our own rather than a JSON Schema library, because what a person needs to hear is not
 * what a validator says: the place in the file of each problem, an unknown key as a warning with
 * the key that was probably meant, and one sentence instead of a tree of failed keywords. The
 * schema uses only the keywords that are read here; a test holds it to that, and another holds this
 * walker to the verdicts of a full validator.
 */
const isRealDate = (value) => {
    const [, day] = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(value) ?? [];
    if (day === undefined)
        return false;
    const time = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};
const fits = (schema, node) => {
    if (schema.anyOf !== undefined)
        return schema.anyOf.some((one) => accepts(one, node));
    switch (schema.type) {
        case 'object':
            return node.kind === 'table';
        case 'array':
            return node.kind === 'list' && node.items.length >= (schema.minItems ?? 0);
        case undefined:
            return true;
        default:
            return node.kind === 'scalar' && scalarFits(schema, node.value);
    }
};
const scalarFits = (schema, value) => {
    if (schema.type === 'boolean')
        return typeof value === 'boolean';
    if (schema.type === 'integer') {
        return (Number.isInteger(value) &&
            value >= (schema.minimum ?? Number.NEGATIVE_INFINITY) &&
            value <= (schema.maximum ?? Number.POSITIVE_INFINITY));
    }
    return (typeof value === 'string' &&
        (schema.enum === undefined || schema.enum.includes(value)) &&
        value.length >= (schema.minLength ?? 0) &&
        (schema.pattern === undefined || new RegExp(schema.pattern).test(value)) &&
        (schema.format !== 'date' || isRealDate(value)));
};
/** Whether a value is right, with all that is in it. */
const accepts = (schema, node) => {
    const trial = { problems: [], prune: false };
    walk(schema, node, [], trial);
    return !trial.problems.some((problem) => problem.level === 'error');
};
/**
 * Says what is wrong in a declaration, and takes it out of the tree: what is left can be relied on.
 * A table that lacks a required key goes as a whole; unknown keys stay, with a warning.
 */
const validate = (schema, root) => {
    const walking = { problems: [], prune: true };
    walk(schema, root, [], walking);
    return walking.problems;
};
/** The branch of an `anyOf` whose type fits, so that what is inside can be told precisely. */
const branchFor = (schema, node) => schema.anyOf?.find((one) => accepts(one, node)) ??
    schema.anyOf?.find((one) => (one.type === 'object' && node.kind === 'table') ||
        (one.type === 'array' && node.kind === 'list'));
/** @returns whether the value is good enough to be used; its parts that are not have been removed. */
const walk = (schema, node, path, walking) => {
    const branch = branchFor(schema, node);
    if (branch !== undefined)
        return walk(branch, node, path, walking);
    if (!fits(schema, node))
        return mismatch(schema, node, path, walking);
    if (node.kind === 'list' && schema.items !== undefined) {
        const { items } = schema;
        const right = node.items.filter((item, index) => walk(items, item, [...path, index], walking));
        if (walking.prune)
            node.items = right;
        return true;
    }
    return node.kind === 'table' ? walkTable(schema, node, path, walking) : true;
};
const mismatch = (schema, node, path, walking) => {
    const meant = schema.enum !== undefined && node.kind === 'scalar' && typeof node.value === 'string'
        ? (0,nearest/* nearest */.p)(node.value, schema.enum)
        : undefined;
    const hint = meant === undefined ? '' : ` (did you mean ${JSON.stringify(meant)}?)`;
    const expected = expectation(schema);
    const name = path.length === 0 ? 'the file' : (0,located/* dotted */.B)(path);
    walking.problems.push({
        level: 'error',
        subject: (0,located/* dotted */.B)(path),
        message: `${name} must be ${expected}, found ${describe(node)}${hint}`,
        expected,
        ...(meant === undefined ? {} : { fix: `Write ${JSON.stringify(meant)}.` }),
        place: node.place,
    });
    return false;
};
const walkTable = (schema, node, path, walking) => {
    const { problems, prune } = walking;
    const properties = schema.properties ?? {};
    for (const [key, entry] of [...node.entries]) {
        const here = [...path, key];
        const known = (0,shape/* own */.ZV)(properties, key);
        const rest = schema.additionalProperties;
        if (known !== undefined) {
            if (!walk(known, entry.node, here, walking) && prune)
                node.entries.delete(key);
        }
        else if (rest === false) {
            problems.push(unknownKey(here, Object.keys(properties), entry.place));
        }
        else if (rest !== undefined && !walk(rest, entry.node, here, walking) && prune) {
            node.entries.delete(key);
        }
    }
    let complete = true;
    for (const key of schema.required ?? []) {
        if (node.entries.has(key))
            continue;
        // A key with a wrong value has had its word already.
        const told = problems.some((problem) => problem.subject === (0,located/* dotted */.B)([...path, key]));
        complete = false;
        if (told)
            continue;
        const expected = properties[key] === undefined ? key : expectation(properties[key]);
        problems.push({
            level: 'error',
            subject: (0,located/* dotted */.B)([...path, key]),
            message: `${(0,located/* dotted */.B)(path)} lacks ${key}: ${expected}`,
            expected,
            fix: `Add ${key}.`,
            place: node.place,
        });
    }
    return complete;
};
const unknownKey = (path, known, place) => {
    const key = String(path.at(-1));
    const meant = (0,nearest/* nearest */.p)(key, known);
    const level = path.length === 1 ? 'at the top' : `in [${(0,located/* dotted */.B)(path.slice(0, -1))}]`;
    const expected = meant === undefined
        ? `one of: ${known.join(', ')}`
        : `\`${(0,located/* dotted */.B)([...path.slice(0, -1), meant])}\``;
    return {
        level: 'warning',
        subject: (0,located/* dotted */.B)(path),
        message: meant === undefined
            ? `unknown key ${quoted(key)} ${level}`
            : `unknown key ${quoted(key)} ${level}; did you mean \`${meant}\`?`,
        expected,
        fix: meant === undefined
            ? `Remove ${quoted(key)}, or use one of the keys that are known here: ${known.join(', ')}.`
            : `Rename ${quoted(key)} to \`${meant}\`.`,
        place,
    };
};

// EXTERNAL MODULE: ./node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js
var dist = __webpack_require__(88009);
;// CONCATENATED MODULE: ./packages/core/lib/standards/yaml.js


/**
 * Parses one YAML 1.2 mapping into values with places. Aliases are refused: a declaration of a few
 * words needs none, and they can blow up. An empty document is an empty table. Never throws.
 */
const parseYaml = (file, text) => {
    const lines = new dist/* LineCounter */.HN();
    const placeOf = (node) => {
        const offset = node?.range?.[0];
        if (offset === undefined)
            return { file, line: 1, column: 1 };
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const convert = (node, depth) => {
        const place = placeOf(node);
        if (depth > parsed/* MAX_DEPTH */.lr)
            throw new Refused(`nested more than ${parsed/* MAX_DEPTH */.lr} levels deep`, place);
        if ((0,dist/* isMap */.jh)(node)) {
            const table = { kind: 'table', place, entries: new Map() };
            for (const pair of node.items) {
                const key = (0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : String(pair.key);
                table.entries.set(key, { place: placeOf(pair.key), node: convert(pair.value, depth + 1) });
            }
            return table;
        }
        if ((0,dist/* isSeq */.oP)(node))
            return { kind: 'list', place, items: node.items.map((item) => convert(item, depth + 1)) };
        if ((0,dist/* isAlias */.Vj)(node))
            throw new Refused('aliases (`*name`) are not accepted here', place);
        return { kind: 'scalar', place, value: (0,dist/* isScalar */.jn)(node) ? plain(node.value) : null };
    };
    try {
        const document = (0,dist/* parseDocument */.Tp)(text.replace(/^\uFEFF/, ''), {
            lineCounter: lines,
            prettyErrors: false,
        });
        const [error] = document.errors;
        if (error !== undefined) {
            const { line, col } = lines.linePos(error.pos[0]);
            const message = error.code === 'MULTIPLE_DOCS' ? 'it holds more than one document' : error.message;
            return { error: { message, place: { file, line, column: col } } };
        }
        const root = convert(document.contents, 0);
        if (root.kind === 'table')
            return { root };
        if (root.kind === 'scalar' && root.value === null) {
            return { root: { kind: 'table', place: { file, line: 1, column: 1 }, entries: new Map() } };
        }
        const found = root.kind === 'list' ? 'a list' : 'a single value';
        return {
            error: { message: `it is ${found}, not keys with values`, place: root.place },
        };
    }
    catch (error) {
        if (error instanceof Refused)
            return { error: { message: error.message, place: error.place } };
        return { error: { message: 'nested too deeply to be read', place: { file } } };
    }
};
class Refused extends Error {
    place;
    constructor(message, place) {
        super(message);
        this.place = place;
    }
}
const plain = (value) => {
    if (value === null || value === undefined)
        return null;
    if (typeof value === 'boolean' || typeof value === 'string')
        return value;
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : String(value);
    return String(value);
};

;// CONCATENATED MODULE: ./packages/core/lib/standards/parse.js






/** A declaration is words for people: one of more than 1 MiB is refused rather than read. */
const MAX_DECLARATION_BYTES = 1024 * 1024;
/** So many problems of one file are told one by one. */
const MAX_PROBLEMS = 100;
const broken = (file, message, expected, line) => ({
    level: 'error',
    subject: '',
    message,
    expected,
    place: line === undefined ? { file } : { file, line },
});
/** Whether this file could not be read at all, so that nothing it says is known. */
const isBroken = (problems) => problems.some((problem) => problem.level === 'error' && problem.subject === '');
const tooLarge = (file, text) => {
    const bytes = Buffer.byteLength(text);
    if (bytes <= MAX_DECLARATION_BYTES)
        return undefined;
    const size = (bytes / MAX_DECLARATION_BYTES).toFixed(1);
    return broken(file, `${file} is ${size} MiB, too large to be read`, 'at most 1 MiB');
};
const capped = (file, problems) => {
    if (problems.length <= MAX_PROBLEMS)
        return problems;
    const rest = problems.length - MAX_PROBLEMS;
    return [
        ...problems.slice(0, MAX_PROBLEMS),
        {
            level: 'warning',
            subject: 'more',
            message: `${rest} more problems in ${file}`,
            place: { file },
        },
    ];
};
const read = (file, text, language) => {
    const large = tooLarge(file, text);
    if (large !== undefined)
        return { problem: large };
    const parsed = language === 'TOML' ? parseToml(file, text) : parseYaml(file, text);
    if ('root' in parsed)
        return parsed;
    const { message, place } = parsed.error;
    return {
        problem: {
            level: 'error',
            subject: '',
            message: `${file} cannot be read as ${language}: ${message}`,
            expected: `valid ${language}`,
            place,
        },
    };
};
const check = (file, schema, root) => capped(file, validate(schema, root));
const emptyTree = (file) => ({
    kind: 'table',
    place: { file, line: 1, column: 1 },
    entries: new Map(),
});
/**
 * Reads a check.toml. Never throws: what is wrong stands in `problems`, with file, line and column.
 * @param file its path, as it is named to people
 */
const parseCheckToml = (file, text) => {
    const found = read(file, text, 'TOML');
    if ('problem' in found) {
        return { table: {}, written: {}, tree: emptyTree(file), problems: [found.problem] };
    }
    const tree = found.root;
    const written = (0,located/* toJson */.a)(tree);
    const problems = [...check(file, schema/* CHECK_SCHEMA */.L, tree), ...normalise(tree)];
    return { table: (0,located/* toJson */.a)(tree), written, tree, problems };
};
/** What a repository is taken for when it does not say. */
const METADATA_DEFAULTS = { tier: 'internal', status: 'active' };
/**
 * Reads a repo-metadata.yaml. Never throws. An unknown tier or status is an error, and the default
 * (`internal`, `active`) is used until it is put right.
 */
const parseMetadata = (file, text) => {
    const metadata = { file, ...METADATA_DEFAULTS };
    const found = read(file, text, 'YAML');
    if ('problem' in found)
        return { metadata, problems: [found.problem] };
    // `tier:` with nothing after it says nothing.
    for (const [key, { node }] of [...found.root.entries]) {
        if (node.kind === 'scalar' && node.value === null)
            found.root.entries.delete(key);
    }
    const problems = check(file, schema/* METADATA_SCHEMA */.M, found.root);
    const value = (0,located/* toJson */.a)(found.root);
    if (value.tier !== undefined)
        metadata.tier = value.tier;
    if (value.status !== undefined)
        metadata.status = value.status;
    if (typeof value.team === 'string')
        metadata.team = value.team;
    metadata.said = ['tier', 'status', 'team'].filter((key) => Object.hasOwn(value, key));
    for (const problem of problems) {
        if (problem.subject !== 'tier' && problem.subject !== 'status')
            continue;
        problem.message += `; ${METADATA_DEFAULTS[problem.subject]} is assumed`;
    }
    return { metadata, problems };
};


/***/ }),

/***/ 70347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ isDeclaration),
/* harmony export */   T1: () => (/* binding */ isCheckFile),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   sb: () => (/* binding */ METADATA_FILES)
/* harmony export */ });
/* harmony import */ var _settings_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6223);

/** Directory of a path, '' for the root. */
const directoryOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
/** The files of repo-metadata, the one that counts first. */
const METADATA_FILES = ['repo-metadata.yaml', 'repo-metadata.yml'];
/**
 * What lies below these was brought from elsewhere or is an example; a check.toml in there declares
 * nothing about this repository.
 */
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|testdata|fixtures|__fixtures__|\.git)\//;
/** Whether a path lies in a directory whose contents are not this repository's own. */
const isForeign = (path) => FOREIGN.test(path);
/** Whether a file is a check.toml that counts. */
const isCheckFile = (path) => path.endsWith('check.toml') && (0,_settings_format_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .F)(path) === 'check.toml' && !isForeign(path);
/**
 * Whether a file is a declaration: a check.toml or a repo-metadata.yaml (or .yml), in any directory
 * that is the repository's own. Of repo-metadata, the one at the root counts.
 */
const isDeclaration = (path) => isCheckFile(path) ||
    (path.endsWith('ml') && METADATA_FILES.includes((0,_settings_format_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .F)(path)) && !isForeign(path));


/***/ }),

/***/ 85973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ detectProjects),
/* harmony export */   L: () => (/* binding */ projectsFromCm)
/* harmony export */ });
/* harmony import */ var _model_known_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18983);
/* harmony import */ var _settings_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6223);
/* harmony import */ var _cm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16899);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74509);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71293);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70347);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98903);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42107);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53926);








const isSkipped = (dir) => dir !== '' && dir.split('/').some((part) => part.startsWith('.') || _manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .SKIPPED_DIRECTORIES */ .j8.has(part));
const RANKS = new Map(_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFESTS */ .V4.flatMap(({ names }, rank) => names.map((name) => [name, rank])));
const ENDINGS = _manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFESTS */ .V4.flatMap(({ endings = [] }, rank) => endings.map((ending) => ({ ending, rank })));
/** Asked of every file of a repository: a look into a map, and one at the last letters. */
const rankOf = (name) => RANKS.get(name) ??
    (name.endsWith('proj') ? ENDINGS.find(({ ending }) => name.endsWith(ending))?.rank : undefined) ??
    -1;
/** `workspaces` in a package.json; one that cannot be read is taken for a package. */
const declaresWorkspaces = (text) => {
    if (text === undefined)
        return false;
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && Object.hasOwn(value, 'workspaces');
    }
    catch {
        return false;
    }
};
const exclusions = (standard) => {
    const root = (0,_root_js__WEBPACK_IMPORTED_MODULE_4__/* .rootStandard */ .c)(standard);
    const monorepo = root?.config.monorepo;
    const globs = (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .textsOf */ .CB)((0,_sections_js__WEBPACK_IMPORTED_MODULE_6__/* .isTable */ .bI)(monorepo) ? monorepo.exclude : undefined);
    const matchers = globs.flatMap((glob) => {
        const plain = glob.replace(/\/$/, '');
        return [(0,_glob_js__WEBPACK_IMPORTED_MODULE_7__/* .pathGlob */ .Qh)(plain), (0,_glob_js__WEBPACK_IMPORTED_MODULE_7__/* .pathGlob */ .Qh)(`${plain}/**`)];
    });
    return (dir) => matchers.some((matches) => matches(dir));
};
const survey = (paths, packageJson) => {
    const directories = new Map();
    for (const path of paths) {
        const name = (0,_settings_format_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .F)(path);
        const rank = rankOf(name);
        const marks = _manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKSPACE_MARKERS */ .Qi.includes(name);
        if (rank < 0 && !marks)
            continue;
        const dir = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryOf */ .jt)(path);
        const found = directories.get(dir) ?? { isWorkspace: false };
        directories.set(dir, found);
        if (marks || declaresWorkspaces(packageJson.get(path)))
            found.isWorkspace = true;
        if (rank >= 0 && (found.manifest === undefined || rank < found.manifest.rank)) {
            found.manifest = { name, rank };
        }
    }
    return directories;
};
/**
 * The directories that need standards of their own: each that holds a manifest (package.json,
 * pyproject.toml, go.mod …), except workspace roots, installed, generated and example directories,
 * and what `[monorepo] exclude` of the root check.toml names. One is covered when it holds a
 * check.toml itself.
 * @param paths every file of the repository
 * @param packageJson texts of package.json files by path, as far as they are at hand: one with
 *   `workspaces` makes its directory a workspace root. Only that of the root matters to most.
 */
const detectProjects = (paths, standard, packageJson = new Map()) => {
    if (!paths.known)
        return paths;
    const isExcluded = exclusions(standard);
    const covered = new Set(paths.value.filter(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isCheckFile */ .T1).map(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryOf */ .jt));
    const projects = [];
    for (const [dir, { manifest, isWorkspace }] of survey(paths.value, packageJson)) {
        if (manifest === undefined || isWorkspace || isSkipped(dir) || isExcluded(dir))
            continue;
        projects.push({
            dir,
            manifest: dir === '' ? manifest.name : `${dir}/${manifest.name}`,
            type: _manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFESTS */ .V4[manifest.rank]?.type ?? 'other',
            hasStandard: covered.has(dir),
        });
    }
    return (0,_model_known_js__WEBPACK_IMPORTED_MODULE_8__/* .known */ .e)(projects.sort((a, b) => (a.dir < b.dir ? -1 : 1)));
};
const CM_MANIFESTS = new Map([
    ['typescript', 'package.json'],
    ['python', 'pyproject.toml'],
]);
/**
 * Reads the output of `cm projects detect --format json` of check-my-toolkit, parsed or not.
 * @returns unknown with the reason when it is not what that command prints
 */
const projectsFromCm = (output) => {
    const value = (0,_cm_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o_)(output);
    const list = (0,_sections_js__WEBPACK_IMPORTED_MODULE_6__/* .isTable */ .bI)(value) ? value.projects : undefined;
    if (!Array.isArray(list))
        return (0,_model_known_js__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L)('`cm projects detect` printed no list of projects');
    const projects = [];
    for (const item of list) {
        if (!(0,_sections_js__WEBPACK_IMPORTED_MODULE_6__/* .isTable */ .bI)(item) || typeof item.path !== 'string' || typeof item.type !== 'string') {
            return (0,_model_known_js__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L)('`cm projects detect` printed a project without path and type');
        }
        const dir = (0,_cm_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)('', item.path);
        if (dir === null)
            return (0,_model_known_js__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L)('`cm projects detect` printed a path out of the repository');
        const name = CM_MANIFESTS.get(item.type) ?? '';
        projects.push({
            dir,
            manifest: dir === '' ? name : `${dir}/${name}`,
            type: item.type,
            hasStandard: item.status === 'has-config',
        });
    }
    return (0,_model_known_js__WEBPACK_IMPORTED_MODULE_8__/* .known */ .e)(projects.sort((a, b) => (a.dir < b.dir ? -1 : 1)));
};


/***/ }),

/***/ 49924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iO: () => (/* binding */ rulesetKey),
/* harmony export */   jT: () => (/* binding */ registryName),
/* harmony export */   k$: () => (/* binding */ rulesetSource),
/* harmony export */   l5: () => (/* binding */ parseRegistry),
/* harmony export */   md: () => (/* binding */ rulesetPath),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   vZ: () => (/* binding */ badRulesetName)
/* harmony export */ });
const EXPECTED = '`github:owner/repo`, `github:owner/repo@ref`, or a path in this repository';
const GITHUB = /^github(?:\+(ssh|token))?:([^/@]+)\/([^/@]+)(?:@(.*))?$/s;
// https://docs.github.com/en/rest/repos/repos#create-an-organization-repository (names of owners
// and repositories as github.com accepts them)
const OWNER = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9])?$/;
const REPO = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
/** https://git-scm.com/docs/git-check-ref-format, and nothing a command could take for an option. */
const isRef = (ref) => ref.length > 0 &&
    ref.length <= 255 &&
    !/[\p{Cc}\s~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock$/u.test(ref);
const refused = (error, expected = EXPECTED) => ({ error, expected });
/**
 * Puts a relative path on a directory of a repository.
 * @returns the directory, '' for the root, or null when it leaves the repository
 */
const within = (from, path) => {
    const parts = from === '' ? [] : from.split('/');
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
};
/**
 * Reads `[extends] registry`.
 * @param whence the directory of the file that says it; a path is relative to it
 */
const parseRegistry = (text, whence) => {
    const value = text.trim();
    const shown = JSON.stringify(value.slice(0, 100));
    const github = GITHUB.exec(value);
    if (github !== null) {
        const [, auth = 'default', owner = '', repo = '', ref] = github;
        if (!OWNER.test(owner) || !REPO.test(repo)) {
            return refused(`registry ${shown} names no repository on GitHub`);
        }
        if (ref !== undefined && !isRef(ref)) {
            return refused(`registry ${shown} names no branch, tag or commit after the @`);
        }
        return {
            reference: {
                kind: 'github',
                owner,
                repo,
                ref: ref ?? null,
                path: '',
                auth: auth,
            },
        };
    }
    if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(value)) {
        return refused(`registry ${shown} is of a kind that is not known`);
    }
    if (value === '' || /^[/~]/.test(value) || /[\\\p{Cc}]/u.test(value)) {
        return refused(`registry ${shown} is not a path relative to this file`);
    }
    const path = within(whence.path, value);
    if (path === null)
        return refused(`registry ${shown} lies outside the repository`);
    return { reference: { ...whence, path } };
};
/** Why a ruleset's name cannot be one, or undefined when it can. */
const badRulesetName = (name) => {
    if (/^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/.test(name) && !name.includes('..'))
        return undefined;
    return `${JSON.stringify(name.slice(0, 100))} cannot be the name of a ruleset`;
};
/** Path of a ruleset in the repository that holds the registry. */
const rulesetPath = (reference, name) => `${reference.path === '' ? '' : `${reference.path}/`}rulesets/${name}.toml`;
/** The repository part of a reference, in one spelling: what limits are written against. */
const registryName = (reference) => {
    if (reference.kind === 'local')
        return reference.path === '' ? '.' : reference.path;
    return `github:${reference.owner}/${reference.repo}`;
};
/** How a ruleset is named to people: `github:acme/standards@v3 rulesets/base.toml`. */
const rulesetSource = (reference, name) => {
    const path = rulesetPath(reference, name);
    if (reference.kind === 'local')
        return path;
    const ref = reference.ref === null ? '' : `@${reference.ref}`;
    return `${registryName(reference)}${ref} ${path}`;
};
/** Identity of a ruleset within a run, however its registry is spelt. */
const rulesetKey = (reference, name) => {
    const path = rulesetPath(reference, name);
    if (reference.kind === 'local')
        return JSON.stringify([path]);
    const { owner, repo, ref } = reference;
    // GitHub's names know no case: https://docs.github.com/en/rest/repos/repos
    return JSON.stringify([owner.toLowerCase(), repo.toLowerCase(), ref, path]);
};


/***/ }),

/***/ 98903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ rootStandard)
/* harmony export */ });
/** The check.toml that speaks for the whole repository: the one in its root. */
const rootStandard = ({ standards, }) => standards.find(({ dir }) => dir === '');


/***/ }),

/***/ 20670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ CHECK_SCHEMA),
  M: () => (/* binding */ METADATA_SCHEMA)
});

// EXTERNAL MODULE: ./packages/core/lib/model/standard.js
var standard = __webpack_require__(38219);
;// CONCATENATED MODULE: ./packages/core/lib/standards/schema/types.js
/** A table with these keys and no others. */
const table = (description, properties, required = []) => ({
    description,
    type: 'object',
    properties,
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
});
/** A table whose keys are the user's own, all with values of one kind. */
const map = (description, values) => ({
    description,
    type: 'object',
    additionalProperties: values,
});
const list = (description, items) => ({
    description,
    type: 'array',
    items,
});
const types_text = (description, more = {}) => ({
    description,
    type: 'string',
    ...more,
});
const texts = (description, item = 'One entry.') => list(description, types_text(item));
const oneOf = (description, values, byDefault) => types_text(description, {
    enum: [...values],
    ...(byDefault === undefined ? {} : { default: byDefault }),
});
const flag = (description, byDefault) => ({
    description,
    type: 'boolean',
    ...(byDefault === undefined ? {} : { default: byDefault }),
});
const whole = (description, minimum, more = {}) => ({
    description,
    type: 'integer',
    minimum,
    ...more,
});
/** `enabled`: a section that is present counts unless it says otherwise. */
const enabled = flag('A section that is present counts unless this is false.', true);

;// CONCATENATED MODULE: ./packages/core/lib/standards/schema/code.js

const dependencies = texts('More files this tool depends on: globs relative to the directory of this file. Changes to them are told.', 'A glob, e.g. `configs/eslint-*.json`; it may not leave the repository.');
const severityOfRule = ['off', 'warn', 'error'];
const cases = ['kebab-case', 'snake_case', 'camelCase', 'PascalCase'];
const eslint = table('ESLint: the rules that must be on.', {
    enabled: enabled,
    files: texts('Files it must look at.', 'A glob.'),
    ignore: texts('Files it may pass over.', 'A glob.'),
    'max-warnings': whole('More warnings than this fail.', 0),
    rules: map('Rules and how strict they must be. Inherited rules are replaced as a whole.', {
        description: 'A severity, or a table with `severity` and the options of the rule.',
        anyOf: [
            oneOf('How strict.', severityOfRule),
            {
                description: 'How strict, and the options of the rule.',
                type: 'object',
                properties: { severity: oneOf('How strict.', severityOfRule) },
                required: ['severity'],
            },
        ],
    }),
    dependencies,
});
const ruff = table('Ruff: lint rules for Python.', {
    enabled: enabled,
    'line-length': whole('Longest line.', 1),
    lint: table('Which rules.', {
        select: texts('Rules that must be selected.', 'A rule or a prefix, e.g. `E`.'),
        ignore: texts('Rules that may be ignored.', 'A rule or a prefix.'),
    }),
    dependencies,
});
const compilerOptions = [
    'strict',
    'noImplicitAny',
    'strictNullChecks',
    'noUnusedLocals',
    'noUnusedParameters',
    'noImplicitReturns',
    'noFallthroughCasesInSwitch',
    'esModuleInterop',
    'skipLibCheck',
    'forceConsistentCasingInFileNames',
];
const tsc = table('The TypeScript compiler.', {
    enabled: enabled,
    require: table('Compiler options that must have this value. Inherited ones are replaced as a whole.', Object.fromEntries(compilerOptions.map((option) => [option, flag(`\`${option}\` of compilerOptions.`)]))),
    dependencies,
});
const tool = (description, more = {}) => table(description, { enabled: enabled, ...more, dependencies });
const naming = table('How files and folders are named.', {
    enabled: enabled,
    rules: list('One rule for each kind of file. Inherited rules are replaced as a whole.', table('Names of the files with these extensions.', {
        extensions: {
            ...texts('Extensions without the dot.', 'An extension, e.g. `ts`.'),
            minItems: 1,
        },
        file_case: oneOf('Case of file names.', cases),
        folder_case: oneOf('Case of folder names.', cases),
        exclude: texts('Paths that are left alone.', 'A glob.'),
        allow_dynamic_routes: flag('Accept `[id]` and the like as names.'),
    }, ['extensions', 'file_case', 'folder_case'])),
});
/** `[code]` */
const code = table('The tools that look at the code, and what they must be set to.', {
    linting: table('Linters.', { eslint, ruff }),
    types: table('Type checkers.', { tsc, ty: tool('ty, a type checker for Python.') }),
    unused: table('Unused code.', {
        knip: tool('Knip: unused files, exports and dependencies.'),
        vulture: tool('Vulture: unused Python code.'),
    }),
    coverage_run: tool('Runs the tests and measures their coverage.', {
        min_threshold: whole('Lowest coverage in percent.', 0, { maximum: 100, default: 80 }),
        runner: oneOf('What runs the tests.', ['vitest', 'jest', 'pytest', 'auto'], 'auto'),
        command: types_text('The command to run instead.'),
    }),
    security: table('Secrets and known vulnerabilities.', {
        secrets: tool('Looks for secrets in the repository.', {
            scan_mode: oneOf('What is looked at.', ['branch', 'files', 'staged', 'full'], 'branch'),
            base_branch: types_text('The branch that `branch` compares with.', { default: 'main' }),
        }),
        pnpmaudit: tool('pnpm audit.', {
            exclude_dev: flag('Leave development dependencies out.', true),
        }),
        pipaudit: tool('pip-audit.'),
    }),
    naming,
    quality: table('Habits of the code.', {
        'disable-comments': table('Comments that switch a check off, such as `eslint-disable`.', {
            enabled: enabled,
            patterns: texts('What such a comment holds.', 'A text.'),
            extensions: texts('Files that are looked at.', 'An extension.'),
            exclude: texts('Files that are left alone.', 'A glob.'),
        }),
    }),
});

// EXTERNAL MODULE: ./packages/core/lib/model/finding.js
var finding = __webpack_require__(79941);
;// CONCATENATED MODULE: ./packages/core/lib/standards/schema/drift.js


const check = types_text('Which checks: an id or a glob, e.g. `code/workflows` or `code/*`.', {
    minLength: 1,
});
const subject = types_text('Which findings: a glob over their subject or file.', {
    minLength: 1,
    default: '*',
});
const file = types_text('Only findings in these files: a glob over the path, e.g. `.github/workflows/ci.yml`.', { minLength: 1 });
const exempt = list('Findings that are accepted for a while. They stay in reports, marked.', table('One accepted kind of finding.', {
    check,
    subject,
    file,
    reason: types_text('Why it is accepted.', { minLength: 1 }),
    owner: types_text('Who answers for it, e.g. `@team-backend`.', { minLength: 1 }),
    expires: types_text('The last day it holds (UTC), e.g. 2027-03-31.', { format: 'date' }),
}, ['check', 'reason', 'owner', 'expires']));
const severity = list('Findings that are graded differently here.', table('One grade.', { check, subject, file, severity: oneOf('How grave they are here.', finding/* SEVERITIES */.oC) }, ['check', 'severity']));
const limits = list('Only in drift-config: what repositories may ask of the central token and roles. A later entry wins.', table('Limits of some repositories.', {
    repositories: texts('For these repositories; for all where nothing is said.', 'A glob.'),
    registries: texts('Registries they may extend.', 'A glob, e.g. `github:acme/*`.'),
    accounts: texts('Accounts they may name.', 'An account id or a glob.'),
    stacks: texts('Stacks they may name.', 'A glob.'),
    tags: texts('Tags by which they may look for resources that no stack manages.', 'A glob over `key=value`, e.g. `project=app-*`.'),
    exempt: oneOf('The gravest finding they may exempt, or lower, by themselves.', finding/* SEVERITIES */.oC, 'high'),
}));
/** `[drift]` */
const drift = table('How drift treats what it finds.', {
    watch: texts('More files whose changes are told: settings of tools that have no section of their own. Inherited ones count too.', 'A glob relative to the directory of this file, e.g. `.golangci.yml`; it may not leave the repository.'),
    exempt,
    severity,
    identities: map('Who is who: an e-mail address or a name in git, and whom to show.', {
        description: 'Whom to show, e.g. `@ann`.',
        type: 'string',
    }),
    plugins: map('Settings of plugins, handed to them unread.', {
        description: 'Settings of one plugin.',
        type: 'object',
    }),
    limits,
});

;// CONCATENATED MODULE: ./packages/core/lib/standards/schema/infra.js

const account = types_text('An AWS account id: twelve digits.', { pattern: '^[0-9]{12}$' });
/** `[infra]` */
const infra = table('What is deployed, and where.', {
    enabled: enabled,
    path: types_text('Where the infrastructure code lies, relative to this file.'),
    manifest: types_text('A list of resources that must exist.', { default: 'infra-manifest.json' }),
    stacks: texts('Stacks that belong to this repository.', 'A name or a glob.'),
    regions: texts('Regions they are deployed to.', 'A region, e.g. `eu-west-2`.'),
    tags: map('How unmanaged resources are known to belong here.', types_text('The value of the tag.')),
    accounts: map('Accounts by environment.', account),
    deployed: table('How the deployed commit is known; the latest GitHub deployment where nothing is said.', {
        tag: types_text('A git tag; `{env}` stands for the environment.'),
        stack_tag: types_text('A tag of the stack that holds the commit.'),
        output: types_text('An output of the stack that holds the commit.'),
        deployments: flag('Ask the latest GitHub deployment.', true),
    }),
});

;// CONCATENATED MODULE: ./packages/core/lib/standards/schema/process.js

const section = (description, properties) => table(description, { enabled: enabled, ...properties });
/** Accepted under `[process.branches]` and, with the same meaning, under `[process.repo.ruleset]`. */
const protection = {
    branch: types_text('The branch that is protected; the default branch where nothing is said.'),
    enforcement: oneOf('State of the ruleset.', ['active', 'evaluate', 'disabled'], 'active'),
    required_reviews: whole('Approvals that a pull request needs.', 0),
    dismiss_stale_reviews: flag('New commits take approvals back.'),
    require_code_owner_reviews: flag('A code owner must approve.'),
    require_status_checks: {
        description: 'Checks that must pass before a merge: true for any, or their names.',
        anyOf: [flag('At least one check.'), texts('These checks.', 'The name of a check.')],
    },
    require_branches_up_to_date: flag('A branch must be up to date before it is merged.'),
    require_signed_commits: flag('Commits must be signed.'),
    enforce_admins: flag('Nobody may bypass the rules.'),
    require_last_push_approval: flag('Somebody else than who pushed last must approve.'),
    require_conversation_resolution: flag('Conversations must be resolved before a merge.'),
    require_linear_history: flag('No merge commits.'),
    allow_force_pushes: flag('Whether history may be rewritten; false: it must be blocked.'),
    allow_deletions: flag('Whether the branch may be deleted; false: it must be blocked.'),
    bypass_actors: list('Who may bypass the rules.', table('One who may.', {
        actor_type: oneOf('Which kind.', [
            'Integration',
            'OrganizationAdmin',
            'RepositoryRole',
            'Team',
            'DeployKey',
        ]),
        actor_id: whole('Its id.', 1),
        bypass_mode: oneOf('When.', ['always', 'pull_request'], 'always'),
    }, ['actor_type'])),
};
const branches = section('Branch protection, and how branches are named.', {
    protection: flag('The default branch must be protected, by a ruleset or classic protection.'),
    ruleset: types_text('Name of the ruleset that protects it.'),
    ...protection,
    pattern: types_text('Branch names must match this regular expression.'),
    exclude: texts('Branches that are left alone.', 'A name, or a glob.'),
    require_issue: flag('A branch name must hold the number of an issue.', false),
    issue_pattern: types_text('How that number is written, as a regular expression.'),
});
const excludeAuthors = texts('Whose work is left alone; robots where nothing is said.', 'A glob over the account or the name, e.g. `renovate[bot]`.');
const commits = section('Commit messages.', {
    conventional: flag('They follow Conventional Commits (https://www.conventionalcommits.org).'),
    pattern: types_text('They match this regular expression.'),
    types: texts('Types that are accepted.', 'A type, e.g. `feat`.'),
    require_scope: flag('They name a scope.', false),
    max_subject_length: whole('Longest first line.', 1),
    include_merges: flag('Merge commits are judged too.', false),
    exclude_authors: excludeAuthors,
});
const workflows = texts('Workflows that must exist.', 'A name, or a file in .github/workflows.');
const commands = texts('Commands that must run.', 'A command.');
const ci = section('Continuous integration.', {
    required_workflows: workflows,
    require_workflows: { ...workflows, description: 'The same as `required_workflows`.' },
    jobs: map('Jobs that a workflow must have, by workflow.', texts('Jobs.', 'The id of a job.')),
    actions: map('Actions that a workflow must use, by workflow.', texts('Actions.', 'An action.')),
    commands: map('Commands that must run, by workflow.', {
        description: 'Commands, or commands by job.',
        anyOf: [commands, map('Commands by job.', commands)],
    }),
});
const repo = section('Settings of the repository.', {
    require_branch_protection: flag('The same as `[process.branches] protection`.', false),
    require_codeowners: flag('There must be a CODEOWNERS file.', false),
    ruleset: table('The same as the keys of `[process.branches]`.', {
        name: types_text('The same as `[process.branches] ruleset`.'),
        ...protection,
    }),
    tag_protection: table('Protected tags.', {
        patterns: texts('Tags that are protected.', 'A pattern, e.g. `v*`.'),
        prevent_deletion: flag('They cannot be deleted.', true),
        prevent_update: flag('They cannot be moved.', true),
    }),
});
const labels = section('Labels that the repository has.', {
    required: list('Labels that must exist.', {
        description: 'A name, or a label with what it looks like.',
        anyOf: [
            types_text('The name.'),
            table('A label.', {
                name: types_text('Its name.'),
                color: types_text('Six hex digits.', { pattern: '^#?[0-9A-Fa-f]{6}$' }),
                description: types_text('Its description.'),
            }, ['name']),
        ],
    }),
});
const issues = section('Labels that open issues carry.', {
    require_labels: {
        description: 'true: at least one; names: at least one of these.',
        anyOf: [flag('At least one.'), texts('At least one of these.', 'A name, or a glob.')],
    },
    one_of: list('Groups of which an issue carries exactly one label each.', texts('A group.', 'A name, or a glob.')),
    exclude_authors: excludeAuthors,
});
const docs = section('Documentation.', {
    path: types_text('Where it lies.', { default: 'docs/' }),
    enforcement: oneOf('What a violation does.', ['block', 'warn'], 'warn'),
    allowlist: texts('Documents that may lie elsewhere.', 'A path.'),
    max_files: whole('Most files.', 1),
    max_file_lines: whole('Most lines of a file.', 1),
    max_total_kb: whole('Most kilobytes together.', 1),
    staleness_days: whole('Older than the code by more days: stale.', 1, { default: 30 }),
    stale_mappings: map('Which code a document is about.', types_text('A path.')),
    min_coverage: whole('Lowest share of documented code in percent.', 0, { maximum: 100 }),
    coverage_paths: texts('Code that must be documented.', 'A glob.'),
    exclude_patterns: texts('Code that is left alone.', 'A glob.'),
    types: map('Kinds of documents.', table('What such a document must have.', {
        required_sections: texts('Sections.', 'A heading.'),
        frontmatter: texts('Front matter.', 'A key.'),
    })),
});
/** `[process]`: how people work, as far as a machine can see it. */
const process = table('How people work, as far as a machine can see it.', {
    branches,
    commits,
    ci,
    repo,
    hooks: section('Git hooks.', {
        require_husky: flag('They are installed by husky.', true),
        require_hooks: texts('Hooks that must exist.', 'A hook, e.g. `pre-push`.'),
        commands: map('Commands that a hook must run, by hook.', commands),
        protected_branches: texts('Branches that hooks must protect.', 'A branch.'),
    }),
    changesets: section('Changesets.', {
        require_for_paths: texts('Changes here need one.', 'A glob.'),
        exclude_paths: texts('Changes here do not.', 'A glob.'),
        validate_format: flag('Its format is checked.', true),
        allowed_bump_types: list('Bumps that are accepted.', oneOf('A bump.', ['patch', 'minor', 'major'])),
        require_description: flag('It needs a description.', true),
        min_description_length: whole('Shortest description.', 1),
    }),
    pr: section('Pull requests.', {
        max_files: whole('Most files.', 1),
        max_lines: whole('Most lines.', 1),
        require_issue: flag('It names an issue.', false),
        issue_keywords: texts('Words before the issue.', 'A word, e.g. `Closes`.'),
        exclude: texts('Files that do not count.', 'A glob.'),
        exclude_authors: excludeAuthors,
    }),
    tickets: section('Tickets.', {
        pattern: types_text('How a ticket is written, as a regular expression.'),
        require_in_commits: flag('Commit messages name one.', true),
        require_in_branch: flag('Branch names name one.', false),
    }),
    coverage: section('A coverage threshold is enforced.', {
        min_threshold: whole('Lowest coverage in percent.', 0, { maximum: 100 }),
        enforce_in: oneOf('Where.', ['ci', 'config', 'both'], 'config'),
        ci_workflow: types_text('The workflow that enforces it.'),
        ci_job: types_text('The job that enforces it.'),
    }),
    backups: section('Backups in a bucket.', {
        bucket: types_text('Its name.'),
        prefix: types_text('Only below this prefix.'),
        max_age_hours: whole('The newest may be this old.', 1, { default: 24 }),
        region: types_text('Its region.'),
    }),
    codeowners: section('CODEOWNERS.', {
        rules: list('Lines that it must hold.', table('One line.', { pattern: types_text('Which files.'), owners: texts('Who owns them.', 'A user or team.') }, ['pattern', 'owners'])),
    }),
    docs,
    labels,
    issues,
    templates: section('Templates for pull requests and issues.', {
        pull_request: flag('There must be one for pull requests.'),
        issue: flag('There must be one for issues.'),
    }),
    required_files: section('Files that must be there.', {
        files: texts('Of each at least one.', 'A path, or a glob.'),
        message: types_text('What to say about it.'),
    }),
    forbidden_files: section('Files that must not be there.', {
        files: texts('These.', 'A glob.'),
        ignore: texts('But not here.', 'A glob.'),
        message: types_text('What to say about it.'),
    }),
});

;// CONCATENATED MODULE: ./packages/core/lib/standards/schema.js






const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
/**
 * check.toml, as JSON Schema. This is the source: `schema/check.schema.json`, which editors read,
 * is written from it. It knows this project's own keys and those of check-my-toolkit; synonyms.ts
 * says which of them mean the same.
 */
const CHECK_SCHEMA = {
    $schema: DIALECT,
    title: 'check.toml',
    ...table('What a repository, or a package of it, declares.', {
        extends: table('Rulesets that this file builds on.', {
            registry: types_text('Where they lie: `github:owner/repo`, with `@ref` for a branch, tag or commit, or a path in this repository.', { minLength: 1 }),
            rulesets: texts('Which of them, in order: a later one wins, and this file wins over all.', 'A name, e.g. `typescript-production` for rulesets/typescript-production.toml.'),
        }, ['rulesets']),
        code: code,
        process: process,
        infra: infra,
        drift: drift,
        monorepo: table('Packages of this repository.', {
            exclude: texts('Packages that need no check.toml.', 'A glob over their directories.'),
        }),
        mcp: table('Model context protocol servers.', {
            standards: table('The standards server.', {
                source: types_text('Where standards lie: `github:owner/repo[@ref]` or a local path.'),
            }),
        }),
    }),
};
/** repo-metadata.yaml, as JSON Schema; `schema/repo-metadata.schema.json` is written from it. */
const METADATA_SCHEMA = {
    $schema: DIALECT,
    title: 'repo-metadata.yaml',
    ...table('What a repository is.', {
        tier: oneOf('How much depends on it.', standard/* TIERS */.i, 'internal'),
        status: oneOf('Where it stands in its life.', standard/* REPOSITORY_STATUSES */.y, 'active'),
        team: types_text('Who owns it.'),
    }),
};


/***/ }),

/***/ 42107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   ZE: () => (/* binding */ sectionOf)
/* harmony export */ });
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49525);
/* harmony import */ var _settings_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53926);



/** A list of texts, other entries left out; [] for anything else. */
const textsOf = (value) => Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
/**
 * A section that counts: it is there, and neither it nor a table around it says `enabled = false`.
 * @returns the section's table, or null
 */
const sectionOf = (config, path) => {
    let table = config;
    for (const key of path) {
        const next = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(table, key);
        if (!(0,_settings_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(next) || next.enabled === false)
            return null;
        table = next;
    }
    return table;
};


/***/ }),

/***/ 98992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ TOOLS)
/* harmony export */ });
const scripts = (name, extensions) => extensions.split(' ').map((extension) => `${name}.${extension}`);
const JS = 'js mjs cjs ts mts cts';
const coverage = (id, files) => ({
    id,
    section: ['code', 'coverage_run'],
    files,
    runners: ['auto', id],
});
/**
 * The built-in table of dependency files, for scans where check-my-toolkit's own (`cm dependencies`)
 * cannot be asked. It says the same, and knows the newer spellings that the tools themselves read:
 * https://eslint.org/docs/latest/use/configure/configuration-files,
 * https://docs.astral.sh/ruff/configuration, https://www.typescriptlang.org/tsconfig,
 * https://knip.dev/overview/configuration, https://vitest.dev/config,
 * https://jestjs.io/docs/configuration, https://docs.pytest.org/en/stable/reference/customize.html,
 * https://github.com/gitleaks/gitleaks#configuration, https://pnpm.io/cli/audit,
 * https://pre-commit.com, https://lefthook.dev/configuration, https://github.com/lint-staged/lint-staged#configuration
 */
const TOOLS = [
    {
        id: 'eslint',
        section: ['code', 'linting', 'eslint'],
        files: [
            ...scripts('eslint.config', JS),
            '.eslintrc',
            ...scripts('.eslintrc', 'js cjs json yml yaml'),
            '.eslintignore',
        ],
    },
    {
        id: 'ruff',
        section: ['code', 'linting', 'ruff'],
        files: ['ruff.toml', '.ruff.toml', 'pyproject.toml'],
    },
    { id: 'tsc', section: ['code', 'types', 'tsc'], files: ['tsconfig.json', 'tsconfig.*.json'] },
    { id: 'ty', section: ['code', 'types', 'ty'], files: ['ty.toml', 'pyproject.toml'] },
    {
        id: 'knip',
        section: ['code', 'unused', 'knip'],
        files: [
            ...scripts('knip', 'json jsonc js ts'),
            ...scripts('.knip', 'json jsonc'),
            ...scripts('knip.config', 'js ts'),
        ],
    },
    { id: 'vulture', section: ['code', 'unused', 'vulture'], files: ['pyproject.toml'] },
    coverage('vitest', [
        ...scripts('vitest.config', JS),
        ...scripts('vitest.workspace', 'ts js json'),
        ...scripts('vite.config', JS),
    ]),
    coverage('jest', [...scripts('jest.config', JS), 'jest.config.json']),
    coverage('pytest', [
        'pytest.ini',
        '.pytest.ini',
        'pyproject.toml',
        'setup.cfg',
        'tox.ini',
        'conftest.py',
    ]),
    {
        id: 'secrets',
        section: ['code', 'security', 'secrets'],
        files: ['.gitleaks.toml', 'gitleaks.toml', '.gitleaksignore'],
    },
    {
        id: 'pnpmaudit',
        section: ['code', 'security', 'pnpmaudit'],
        files: ['pnpm-lock.yaml', 'pnpm-workspace.yaml'],
    },
    {
        id: 'pipaudit',
        section: ['code', 'security', 'pipaudit'],
        files: ['requirements.txt', 'pyproject.toml', 'setup.py'],
    },
    {
        id: 'hooks',
        section: ['process', 'hooks'],
        files: [
            ...scripts('.pre-commit-config', 'yaml yml'),
            ...scripts('lefthook', 'yml yaml toml json'),
            ...scripts('.lefthook', 'yml yaml toml json'),
            ...scripts('lint-staged.config', JS),
            '.lintstagedrc',
            ...scripts('.lintstagedrc', 'json yaml yml js mjs cjs'),
        ],
        folders: ['.husky/*'],
    },
];


/***/ }),

/***/ 87961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ld: () => (/* binding */ builtinCandidate),
/* harmony export */   O: () => (/* binding */ trackedFiles),
/* harmony export */   WG: () => (/* binding */ dependencyProblems),
/* harmony export */   _2: () => (/* binding */ isWorkflow)
/* harmony export */ });
/* harmony import */ var _settings_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6223);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74509);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88157);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70347);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49924);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42107);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98992);







/** Workflows and composite actions of the repository. */
const WORKFLOW = /^\.github\/(?:workflows\/.+\.ya?ml$|actions\/.)/s;
/** What a registry declares for all that extend it. */
const RULESET = /^rulesets\/[^/]+\.toml$/;
const isWorkflow = (path) => WORKFLOW.test(path);
/** `[code.*.*] dependencies` of one section, and `[drift] watch`: so many globs are followed. */
const MAX_GLOBS = 100;
const indexNames = (tools) => {
    const index = { exact: new Map(), globs: [] };
    for (const { id, files } of tools) {
        for (const name of files) {
            if (name.includes('*'))
                index.globs.push({ matches: (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .pathGlob */ .Qh)(name), tool: id });
            else
                index.exact.set(name, (index.exact.get(name) ?? new Set()).add(id));
        }
    }
    return index;
};
const EVERY_NAME = indexNames(_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOLS */ .I);
const toolsByName = (index, name) => {
    const found = [...(index.exact.get(name) ?? [])];
    for (const { matches, tool } of index.globs)
        if (matches(name))
            found.push(tool);
    return found;
};
/**
 * Whether some tool could depend on a file of this name, whatever is configured: a cheap question
 * for collectors that want contents before the declarations are read.
 */
const builtinCandidate = (path) => isWorkflow(path) || (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isDeclaration */ .HC)(path) || toolsByName(EVERY_NAME, (0,_settings_format_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .F)(path)).length > 0;
const isOn = (standard, tool) => {
    const section = (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .sectionOf */ .ZE)(standard.config, tool.section);
    if (section === null)
        return false;
    if (tool.runners === undefined)
        return true;
    const runner = section.runner ?? 'auto';
    return typeof runner === 'string' && tool.runners.includes(runner);
};
/** The tools that a standard switches on. */
const enabledTools = (standard) => _tools_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOLS */ .I.filter((tool) => isOn(standard, tool));
/** A glob of `dependencies` as a glob over the whole repository, or null when it leaves it. */
const rooted = (dir, glob) => {
    if (/^[/~\\]|^[A-Za-z]:/.test(glob) || glob.includes('\0'))
        return null;
    // A step upwards is only followed where it is plain: `../shared/*.json`, not `a/{..,b}/../..`.
    const [, up = '', rest = ''] = /^((?:\.\.?\/)*)(.*)$/s.exec(glob) ?? [];
    if (/(?:^|[/{,])\.\.(?:$|[/},])/.test(rest))
        return null;
    const base = (0,_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .within */ .ux)(dir, up);
    if (base === null || rest === '')
        return null;
    const escaped = base.replace(/[\\*?[{}]/g, '\\$&');
    return base === '' ? rest : `${escaped}/${rest}`;
};
/** Files of `[drift] watch` are a tool's that no section is about. */
const WATCHED = 'watch';
const globsOf = (standard) => {
    const named = [
        ...enabledTools(standard).map(({ id, section }) => ({
            tool: id,
            subject: (0,_located_js__WEBPACK_IMPORTED_MODULE_6__/* .dotted */ .B)([...section, 'dependencies']),
            globs: (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .textsOf */ .CB)((0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .sectionOf */ .ZE)(standard.config, section)?.dependencies),
        })),
        {
            tool: WATCHED,
            subject: 'drift.watch',
            globs: (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .textsOf */ .CB)((0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .sectionOf */ .ZE)(standard.config, ['drift'])?.watch),
        },
    ];
    const seen = new Set();
    return named.flatMap(({ tool, subject, globs }) => globs.slice(0, MAX_GLOBS).flatMap((glob) => {
        const key = `${tool}\0${glob}`;
        if (seen.has(key))
            return [];
        seen.add(key);
        return [{ tool, subject, glob }];
    }));
};
const foldersOf = (standard) => enabledTools(standard).flatMap(({ id, folders = [] }) => folders.map((glob) => ({ tool: id, glob })));
/** `dependencies` that point out of the repository: they match nothing, and their owner is told. */
const dependencyProblems = (standard) => {
    const told = new Set();
    return globsOf(standard).flatMap(({ subject, glob }) => {
        if (rooted(standard.dir, glob) !== null || told.has(`${subject}\0${glob}`))
            return [];
        told.add(`${subject}\0${glob}`);
        const origin = standard.origins[subject];
        const line = origin?.source === standard.file ? origin.line : undefined;
        return [
            {
                level: 'error',
                subject: `${subject} ${glob.slice(0, 100)}`,
                message: `${JSON.stringify(glob.slice(0, 100))} in \`${subject}\` points out of the repository and matches nothing`,
                expected: 'a path or glob relative to this file, inside the repository',
                place: { file: standard.file, ...(line === undefined ? {} : { line }) },
            },
        ];
    });
};
/** Globs by the directory that every match lies in, so that most paths are never tried. */
const fixedPart = (glob) => {
    const wild = glob.search(/[*?[{\\]/);
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(wild < 0 ? glob : glob.slice(0, wild));
};
/**
 * Prepares the question "is this path tracked?" for declarations of the scanned commit and of the
 * base together: a check that was switched off in the same change still has its files tracked.
 * check.toml and repo-metadata come first, then workflows and actions, then what enabled tools
 * depend on: names beside each check.toml, and the globs of `dependencies`; at last `[drift] watch`.
 */
const trackedFiles = (standards) => {
    const packages = new Map();
    const extras = new Map();
    for (const standard of standards.flatMap((repository) => repository.standards)) {
        const tools = packages.get(standard.dir) ?? new Set();
        for (const tool of enabledTools(standard))
            tools.add(tool);
        packages.set(standard.dir, tools);
        for (const { tool, glob } of [...globsOf(standard), ...foldersOf(standard)]) {
            const whole = rooted(standard.dir, glob);
            if (whole === null)
                continue;
            const base = fixedPart(whole);
            const list = extras.get(base) ?? new Map();
            list.set(`${tool}\0${whole}`, { matches: (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .pathGlob */ .Qh)(whole), tool });
            extras.set(base, list);
        }
    }
    const names = new Map([...packages].map(([dir, tools]) => [dir, indexNames([...tools])]));
    // Files of one directory share the question of which globs could reach them.
    const globsFor = new Map();
    return (path) => {
        if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isDeclaration */ .HC)(path) || RULESET.test(path))
            return { kind: 'declaration', tools: [] };
        if (isWorkflow(path))
            return { kind: 'workflow', tools: [] };
        const dir = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path);
        const globs = globsFor.get(dir) ?? reaching(extras, dir);
        globsFor.set(dir, globs);
        const beside = names.get(dir);
        const tools = new Set(beside === undefined ? [] : toolsByName(beside, (0,_settings_format_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .F)(path)));
        for (const { matches, tool } of globs) {
            if (!tools.has(tool) && matches(path))
                tools.add(tool);
        }
        return tools.size === 0 ? null : { kind: 'dependency', tools: [...tools].sort() };
    };
};
/** The globs whose fixed part is a directory or one around it. */
const reaching = (extras, dir) => {
    const found = [];
    for (let base = dir;; base = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(base)) {
        found.push(...(extras.get(base)?.values() ?? []));
        if (base === '')
            return found;
    }
};


/***/ })

};
