export const id = 6246;
export const ids = [6246];
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

/***/ 76198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ applyPolicy),
/* harmony export */   _: () => (/* binding */ isExpired)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21145);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74509);
/* harmony import */ var _own_affairs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85104);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16315);




const liesIn = (dir, finding) => {
    const place = finding.file ?? finding.subject;
    return place === dir || place.startsWith(`${dir}/`);
};
/** An entry's globs, compiled once for all findings. */
const compile = (entry) => {
    const check = (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .nameGlob */ .e4)(entry.check);
    const subject = (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .nameGlob */ .e4)(entry.subject);
    const file = entry.file === undefined ? undefined : (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .pathGlob */ .Qh)(entry.file);
    return {
        entry,
        covers: (id, finding) => check(id) &&
            (subject(finding.subject) || (finding.file !== undefined && subject(finding.file))) &&
            (file === undefined || (finding.file !== undefined && file(finding.file))) &&
            (entry.dir === undefined || liesIn(entry.dir, finding)),
    };
};
/**
 * Whether an exemption is over. It holds through the last moment of its day in UTC, wherever its
 * owner lives.
 * @param now ISO 8601 in UTC
 */
const isExpired = (exemption, now) => exemption.expires < now.slice(0, 10);
/** Graver than what a repository may exempt or lower by itself. */
const isAbove = (severity, limit) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(severity, limit) < 0;
/** The grade of a finding: the organization's word, then the repository's as far as it may. */
const grade = (rules, check, finding) => {
    const last = (list) => list.findLast((rule) => rule.covers(check, finding))?.entry;
    const own = last(rules.overrides.organization)?.severity ?? finding.severity;
    const wish = last(rules.overrides.repository);
    if (wish === undefined)
        return { own, final: own };
    if (isAbove(own, wish.severity) && (0,_own_affairs_js__WEBPACK_IMPORTED_MODULE_3__/* .isOrganizationsToDecide */ ._)(check, finding)) {
        return { own, final: own };
    }
    if (isAbove(own, wish.severity) && isAbove(own, rules.limit)) {
        const refused = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(rules.exemptionsCheck, wish, finding, own, rules.limit);
        if (!rules.refused.has(refused.fingerprint))
            rules.refused.set(refused.fingerprint, refused);
        return { own, final: own };
    }
    return { own, final: wish.severity };
};
/**
 * The exemption that holds for a finding. A repository's own covers nothing that tells of leaving or
 * of exemptions, and one that came with a ruleset not the line that brought it.
 */
const exemptionFor = (rules, check, finding, severity) => {
    let above;
    for (const { entry, covers } of rules.exemptions) {
        if (entry.by === 'repository' && (0,_own_affairs_js__WEBPACK_IMPORTED_MODULE_3__/* .isOrganizationsToDecide */ ._)(check, finding, entry))
            continue;
        if (!covers(check, finding))
            continue;
        if (entry.by === 'organization' || !isAbove(severity, rules.limit))
            return entry;
        above ??= entry;
    }
    if (above !== undefined) {
        const refused = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(rules.exemptionsCheck, above, finding, severity, rules.limit);
        if (!rules.refused.has(refused.fingerprint))
            rules.refused.set(refused.fingerprint, refused);
    }
    return undefined;
};
const judgeFinding = (rules, check, finding) => {
    const { own, final } = grade(rules, check, finding);
    const exemption = exemptionFor(rules, check, finding, own);
    if (final === finding.severity && exemption === undefined)
        return finding;
    return {
        ...finding,
        severity: final,
        ...(exemption === undefined
            ? {}
            : {
                exempted: {
                    reason: exemption.reason,
                    owner: exemption.owner,
                    expires: exemption.expires,
                    by: exemption.by,
                },
            }),
    };
};
/** What findings that count make of a result: `fail` from medium on, else `warning`; `pass` without any. */
const statusOf = (findings) => {
    const counted = findings.filter((finding) => finding.exempted === undefined);
    if (counted.length === 0)
        return 'pass';
    return counted.some(({ severity }) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, 'medium')) ? 'fail' : 'warning';
};
const judgeResult = (rules, result) => {
    const findings = result.findings.map((finding) => judgeFinding(rules, result.check, finding));
    if (findings.every((finding, index) => finding === result.findings[index]))
        return result;
    const exempted = findings.filter((finding) => finding.exempted !== undefined).length;
    const isVerdict = result.status === 'fail' || result.status === 'warning';
    return {
        ...result,
        status: isVerdict ? statusOf(findings) : result.status,
        message: exempted === 0 ? result.message : `${result.message} (${exempted} exempted)`,
        findings,
    };
};
/** Puts what was refused where exemptions are judged. */
const withRefused = (check, results, refused) => {
    if (refused.length === 0)
        return results;
    const count = `${refused.length} above what a repository may decide by itself`;
    const at = results.findIndex((result) => result.check === check);
    const found = results[at];
    const subject = results[0]?.subject ?? '';
    const told = {
        check,
        subject: found?.subject ?? subject,
        ...(found?.data === undefined ? {} : { data: found.data }),
        status: 'fail',
        message: found === undefined || found.status === 'pass' ? count : `${found.message}; ${count}`,
        findings: [...(found?.findings ?? []), ...refused],
    };
    return at < 0 ? [...results, told] : results.with(at, told);
};
/**
 * Treats results as the organization and the repository want it: grades changed, accepted findings
 * marked with who accepted them, statuses made anew from what still counts. Exemptions that are over
 * do not hold; those of a repository that reach above its limit do not either, and are findings
 * themselves. What only the organization may exempt stands in `isOrganizationsToDecide`. Pure: the results given are not touched.
 * @param now the scan's clock, ISO 8601 in UTC
 */
const applyPolicy = (results, policy, now) => {
    const overrides = policy.overrides.map(compile);
    const holding = policy.exemptions.filter((exemption) => !isExpired(exemption, now));
    const rules = {
        overrides: {
            organization: overrides.filter(({ entry }) => entry.by === 'organization'),
            repository: overrides.filter(({ entry }) => entry.by === 'repository'),
        },
        exemptions: holding.map(compile),
        limit: policy.limits.exempt,
        exemptionsCheck: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .exemptionsCheck */ .n0)(results[0]?.check.split('/')[0] ?? 'code'),
        refused: new Map(),
    };
    const judged = results.map((result) => judgeResult(rules, result));
    return withRefused(rules.exemptionsCheck, judged, [...rules.refused.values()]);
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

/***/ 46246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   effectiveValues: () => (/* binding */ effectiveValues),
/* harmony export */   policyLines: () => (/* binding */ policyLines)
/* harmony export */ });
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49525);
/* harmony import */ var _settings_setting_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62844);
/* harmony import */ var _apply_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76198);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53926);




const valueAt = (root, path) => {
    let value = root;
    for (const key of (0,_settings_setting_path_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPath */ .U)(path)) {
        if ((0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(value))
            value = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(value, key);
        else
            value = Array.isArray(value) ? value[Number(key)] : undefined;
    }
    return value ?? null;
};
/** A `[drift]` of which nothing could be used says nothing; of any other section it counts that it is there. */
const saysNothing = (path, value) => path === 'drift' && (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(value) && Object.keys(value).length === 0;
const ofStandard = ({ file, config, origins }) => Object.entries(origins)
    .filter(([path]) => !saysNothing(path, valueAt(config, path)))
    .map(([path, { source, line }]) => ({
    file,
    path,
    value: valueAt(config, path),
    source,
    ...(line === undefined ? {} : { line }),
}))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
/** The effective standard of a repository, value by value, with where each comes from. */
const effectiveValues = ({ metadata, standards }) => {
    const { file, tier, status, team } = metadata;
    const said = metadata.said ?? [];
    const about = Object.entries({ tier, status, ...(team ? { team } : {}) }).map(([path, value]) => ({
        file: file ?? 'repo-metadata.yaml',
        path,
        value,
        source: file !== null && said.includes(path) ? file : 'built-in default',
    }));
    return [...about, ...standards.flatMap(ofStandard)];
};
const about = (entry) => [
    entry.check,
    entry.subject === '*' ? '' : entry.subject,
    entry.file === undefined ? '' : `in ${entry.file}`,
    entry.dir === undefined ? '' : `(below ${entry.dir})`,
]
    .filter(Boolean)
    .join(' ');
/**
 * How findings are treated, entry by entry: what is exempted until when, and what is graded how.
 * @param now ISO 8601 in UTC: an exemption that is over is shown as such
 */
const policyLines = (policy, now) => [
    ...policy.exemptions.map((entry) => ({
        words: `exempt ${about(entry)}: ${(0,_apply_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpired */ ._)(entry, now) ? 'ended' : 'until'} ${entry.expires}, by ${entry.owner}, because: ${entry.reason}`,
        place: entry.place,
    })),
    ...policy.overrides.map((entry) => ({
        words: `grade ${about(entry)}: ${entry.severity}`,
        place: entry.place,
    })),
];


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

/***/ 85104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isOrganizationsToDecide)
/* harmony export */ });
const isUnder = (subject, section) => subject === section || subject.startsWith(`${section}.`);
/**
 * Whether only the organization may exempt a finding, or lower its grade: that a repository leaves
 * or lowers its tier or status (`code/participation` and its like), what is wrong with exemptions
 * (`code/exemptions`), and a change of `[drift]` itself (`code/standards-files`). Otherwise one
 * commit with `[[drift.exempt]] check = "*"` would silence whatever else it brings.
 *
 * An exemption that is added together with what it covers does cover it: that it was added is told,
 * graver when it is wide, and cannot be exempted here. One that comes with a ruleset is told as a
 * change of `[extends]`, which it then does not cover.
 */
const isOrganizationsToDecide = (check, { subject }, exemption) => check.endsWith('/participation') ||
    check.endsWith('/exemptions') ||
    (check === 'code/standards-files' &&
        (isUnder(subject, 'drift') || (exemption?.inherited === true && isUnder(subject, 'extends'))));


/***/ }),

/***/ 16315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   n0: () => (/* binding */ exemptionsCheck),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59556);

/** The check that answers for a domain's exemptions; findings of repositories' own are told there. */
const exemptionsCheck = (domain) => `${domain}/exemptions`;
/** What an entry is about, as the subject of findings about the entry itself. */
const subjectOf = ({ check, subject, file }) => [
    check,
    ...(subject === '*' ? [] : [subject]),
    ...(file === undefined ? [] : [`in ${file}`]),
].join(' ');
/** The finding about an entry of a repository that reaches above its limit. */
const refusal = (check, entry, example, severity, limit) => {
    const isExemption = 'expires' in entry;
    const subject = `${isExemption ? '' : 'severity '}${subjectOf(entry)}`;
    const { file, line } = entry.place;
    return {
        fingerprint: (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(check, subject, file),
        severity: 'medium',
        title: `${isExemption ? 'An exemption' : 'A lowered severity'} does not hold: it covers a ${severity} finding (${example.title}), and a repository may decide by itself up to ${limit}`,
        subject,
        file,
        ...(line === undefined ? {} : { line }),
        expected: `up to ${limit}`,
        actual: severity,
        evidence: {},
        fix: isExemption
            ? `Put the finding right, or have the exemption added to drift-config's check.toml, or raise \`exempt\` in its [[drift.limits]].`
            : `Remove the entry, or have it added to drift-config's check.toml.`,
    };
};


/***/ })

};
