export const id = 6789;
export const ids = [6789];
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

/***/ 94415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ limitsFor),
/* harmony export */   d1: () => (/* binding */ NO_LIMITS),
/* harmony export */   oA: () => (/* binding */ withinLimits)
/* harmony export */ });
/* harmony import */ var _model_known_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18983);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21145);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74509);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49924);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53926);





/** Without an organization nobody's token is lent to anybody: nothing is limited. */
const NO_LIMITS = {
    registries: ['*'],
    accounts: ['*'],
    stacks: ['*'],
    tags: ['*'],
    exempt: 'critical',
};
const lists = ['registries', 'accounts', 'stacks', 'tags'];
const texts = (value) => Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
const ownerOf = (name) => name.split('/')[0] ?? '';
/**
 * What a repository may ask for, by `[[drift.limits]]` of drift-config: entries in order, of those
 * whose `repositories` match (its `owner/name` or its bare name) the later one wins, field by
 * field. Where nothing is said, a repository may extend registries of its own owner and of the
 * organization that is scanned, name no account (a role of the organization would enter it) and any
 * stack and tag, and exempt what is not critical.
 * @param config drift-config's own effective check.toml
 * @param repositoryName `owner/name`
 * @param organization login of the scanned organization; by default the repository's owner
 */
const limitsFor = (config, repositoryName, organization = ownerOf(repositoryName)) => {
    const owners = new Set([organization, ownerOf(repositoryName)]);
    const limits = {
        ...NO_LIMITS,
        exempt: 'high',
        accounts: [],
        registries: [...owners].map((owner) => `github:${owner}/*`),
    };
    const drift = config.drift;
    const entries = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(drift) && Array.isArray(drift.limits) ? drift.limits : [];
    for (const entry of entries) {
        if (!(0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(entry) || !covers(entry, repositoryName))
            continue;
        for (const field of lists)
            limits[field] = texts(entry[field]) ?? limits[field];
        if ((0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeverity */ ._Z)(entry.exempt))
            limits.exempt = entry.exempt;
    }
    return limits;
};
const covers = (entry, repositoryName) => {
    const patterns = texts(entry.repositories);
    if (patterns === undefined)
        return true;
    const name = repositoryName.toLowerCase();
    const bare = name.slice(name.indexOf('/') + 1);
    return patterns.some((pattern) => {
        const matches = (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .nameGlob */ .e4)(pattern.toLowerCase());
        return matches(name) || matches(bare);
    });
};
/**
 * Whether limits let a registry be asked. Names on GitHub know no case. A registry inside the
 * scanned repository needs nobody's leave.
 */
const allowsRegistry = (limits, reference) => {
    if (reference.kind === 'local')
        return true;
    const name = (0,_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .registryName */ .jT)(reference).toLowerCase();
    return limits.registries.some((pattern) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .nameGlob */ .e4)(pattern.toLowerCase())(name));
};
const limitLine = (limits, repositoryName, name) => {
    const list = (items) => items.map((item) => JSON.stringify(item)).join(', ');
    const registries = list([...limits.registries, name]);
    return `[[drift.limits]] repositories = [${list([repositoryName])}] registries = [${registries}]`;
};
/**
 * A reader that asks no registry beyond the limits of a repository: such a ruleset is unknown, and
 * the line for drift-config that would allow it is said.
 */
const withinLimits = (readRuleset, limits, repositoryName) => async (reference, name) => {
    if (allowsRegistry(limits, reference))
        return readRuleset(reference, name);
    const registry = (0,_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .registryName */ .jT)(reference);
    const line = limitLine(limits, repositoryName, registry);
    return (0,_model_known_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)(`registry ${registry} is not among those that drift-config allows this repository; to allow it, add to drift-config's check.toml: ${line}`);
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

/***/ 46789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driftPolicy: () => (/* binding */ driftPolicy)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79941);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94415);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88157);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98903);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53926);





const text = (value, otherwise = '') => typeof value === 'string' ? value : otherwise;
const entries = (config, key) => {
    const drift = (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(config.drift) ? config.drift : {};
    const list = drift[key];
    return Array.isArray(list) ? [...list.entries()].filter(isNumberedTable) : [];
};
const isNumberedTable = (entry) => (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(entry[1]);
/** Who says it and where; the line where it stands in the repository's own file. */
const said = (speaker, key, index) => {
    const origin = speaker.origins[(0,_located_js__WEBPACK_IMPORTED_MODULE_3__/* .dotted */ .B)(['drift', key, index, 'check'])];
    const isOwn = origin === undefined || origin.source === speaker.file;
    const line = isOwn ? origin?.line : undefined;
    return {
        by: speaker.by,
        ...(isOwn ? {} : { inherited: true }),
        ...(speaker.dir === undefined ? {} : { dir: speaker.dir }),
        place: { file: speaker.file, ...(line === undefined ? {} : { line }) },
    };
};
const fileIn = (entry) => typeof entry.file === 'string' ? { file: entry.file } : {};
/** The day of a TOML date, a date and time, or a text. */
const dayOf = (value) => value.slice(0, 10);
const exemptionsOf = (config, speaker) => entries(config, 'exempt').map(([index, entry]) => ({
    check: text(entry.check),
    subject: text(entry.subject, '*'),
    ...fileIn(entry),
    reason: text(entry.reason),
    owner: text(entry.owner),
    expires: dayOf(text(entry.expires)),
    ...said(speaker, 'exempt', index),
}));
const overridesOf = (config, speaker) => entries(config, 'severity')
    .filter(([, entry]) => _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.includes(entry.severity))
    .map(([index, entry]) => ({
    check: text(entry.check),
    subject: text(entry.subject, '*'),
    ...fileIn(entry),
    severity: entry.severity,
    ...said(speaker, 'severity', index),
}));
const speakerOf = ({ dir, file, origins }) => ({
    by: 'repository',
    ...(dir === '' ? {} : { dir }),
    file,
    origins,
});
const tableIn = (config, key) => {
    const drift = (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(config.drift) ? config.drift : {};
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(drift[key]) ? drift[key] : {};
};
const identitiesOf = (configs) => {
    const identities = Object.create(null);
    for (const config of configs) {
        for (const [who, shown] of Object.entries(tableIn(config, 'identities'))) {
            if (typeof shown === 'string')
                identities[who.toLowerCase()] = shown;
        }
    }
    return identities;
};
const pluginsOf = (config) => {
    const plugins = Object.create(null);
    for (const [name, settings] of Object.entries(tableIn(config, 'plugins'))) {
        if ((0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(settings))
            plugins[name] = settings;
    }
    return plugins;
};
/**
 * How what is found in a repository is treated: the `[drift]` tables of drift-config and of the
 * repository put together.
 * - Exemptions and severities of a package's check.toml speak for that directory only.
 * - Of identities, what the organization says wins.
 * - Plugins run with the organization's own settings; a repository's count where it is scanned by
 *   itself.
 * - Limits are the organization's; without one there are none.
 */
const driftPolicy = (input) => {
    const { standards, organization } = input;
    const root = (0,_root_js__WEBPACK_IMPORTED_MODULE_4__/* .rootStandard */ .c)(standards);
    const own = root?.config ?? {};
    const org = {
        by: 'organization',
        file: organization?.source ?? 'drift-config check.toml',
        origins: {},
    };
    const repository = standards.standards.map((standard) => ({
        config: standard.config,
        speaker: speakerOf(standard),
    }));
    const all = organization
        ? [{ config: organization.table, speaker: org }, ...repository]
        : repository;
    return {
        exemptions: all.flatMap(({ config, speaker }) => exemptionsOf(config, speaker)),
        overrides: all.flatMap(({ config, speaker }) => overridesOf(config, speaker)),
        identities: identitiesOf(organization ? [own, organization.table] : [own]),
        plugins: pluginsOf(organization?.table ?? own),
        limits: organization
            ? (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limitsFor */ .I9)(organization.table, organization.repositoryName, organization.organization)
            : _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LIMITS */ .d1,
        ...(organization ? { hasOrganization: true } : {}),
        ...(isHome(organization) ? { isOrganizations: true } : {}),
    };
};
/** Names on GitHub know no case. */
const isHome = (organization) => organization?.home !== undefined &&
    organization.home.toLowerCase() === organization.repositoryName.toLowerCase();


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


/***/ })

};
