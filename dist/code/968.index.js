export const id = 968;
export const ids = [968];
export const modules = {

/***/ 3968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCodeAction: () => (/* binding */ runCodeAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/lib/model/fingerprint.js
var fingerprint = __webpack_require__(9556);
// EXTERNAL MODULE: ./packages/core/lib/model/severity.js
var model_severity = __webpack_require__(1145);
;// CONCATENATED MODULE: ./packages/core/lib/standards/braces.js
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

;// CONCATENATED MODULE: ./packages/core/lib/standards/glob.js

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
    const alternatives = pattern.length > MAX_LENGTH ? undefined : expand(pattern);
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
/**
 * A matcher for names that are no paths (check ids, subjects): `*` stands for anything, slashes
 * and dots too.
 */
const nameGlob = (pattern) => {
    const alternatives = pattern.length > MAX_LENGTH ? undefined : expand(pattern);
    if (alternatives === undefined)
        return nothing;
    const compiled = alternatives.map(tokens);
    return (name) => {
        const chars = [...name];
        return compiled.some((list) => matchRun(list, chars, (token) => token === '*', one));
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/standards/refusal.js

/** The check that answers for exemptions; findings of repositories' own are told there. */
const EXEMPTIONS_CHECK = 'code/exemptions';
/** What an entry is about, as the subject of findings about the entry itself. */
const subjectOf = ({ check, subject, file }) => [
    check,
    ...(subject === '*' ? [] : [subject]),
    ...(file === undefined ? [] : [`in ${file}`]),
].join(' ');
/** The finding about an entry of a repository that reaches above its limit. */
const refusal = (entry, example, severity, limit) => {
    const isExemption = 'expires' in entry;
    const subject = `${isExemption ? '' : 'severity '}${subjectOf(entry)}`;
    const { file, line } = entry.place;
    return {
        fingerprint: (0,fingerprint/* fingerprint */.R)(EXEMPTIONS_CHECK, subject, file),
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

;// CONCATENATED MODULE: ./packages/core/lib/standards/own-affairs.js

const isUnder = (subject, section) => subject === section || subject.startsWith(`${section}.`);
/**
 * Whether only the organization may exempt a finding, or lower its grade: that a repository leaves
 * or lowers its tier or status (`code/participation`), what is wrong with exemptions
 * (`code/exemptions`), and a change of `[drift]` itself (`code/standards-files`). Otherwise one
 * commit with `[[drift.exempt]] check = "*"` would silence whatever else it brings.
 *
 * An exemption that is added together with what it covers does cover it: that it was added is told,
 * graver when it is wide, and cannot be exempted here. One that comes with a ruleset is told as a
 * change of `[extends]`, which it then does not cover.
 */
const isOrganizationsToDecide = (check, { subject }, exemption) => check === 'code/participation' ||
    check === EXEMPTIONS_CHECK ||
    (check === 'code/standards-files' &&
        (isUnder(subject, 'drift') || (exemption?.inherited === true && isUnder(subject, 'extends'))));

;// CONCATENATED MODULE: ./packages/core/lib/standards/apply-policy.js




const liesIn = (dir, finding) => {
    const place = finding.file ?? finding.subject;
    return place === dir || place.startsWith(`${dir}/`);
};
/** An entry's globs, compiled once for all findings. */
const compile = (entry) => {
    const check = nameGlob(entry.check);
    const subject = nameGlob(entry.subject);
    const file = entry.file === undefined ? undefined : pathGlob(entry.file);
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
const isAbove = (severity, limit) => (0,model_severity/* compareSeverity */.zK)(severity, limit) < 0;
/** The grade of a finding: the organization's word, then the repository's as far as it may. */
const grade = (rules, check, finding) => {
    const last = (list) => list.findLast((rule) => rule.covers(check, finding))?.entry;
    const own = last(rules.overrides.organization)?.severity ?? finding.severity;
    const wish = last(rules.overrides.repository);
    if (wish === undefined)
        return { own, final: own };
    if (isAbove(own, wish.severity) && isOrganizationsToDecide(check, finding)) {
        return { own, final: own };
    }
    if (isAbove(own, wish.severity) && isAbove(own, rules.limit)) {
        const refused = refusal(wish, finding, own, rules.limit);
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
        if (entry.by === 'repository' && isOrganizationsToDecide(check, finding, entry))
            continue;
        if (!covers(check, finding))
            continue;
        if (entry.by === 'organization' || !isAbove(severity, rules.limit))
            return entry;
        above ??= entry;
    }
    if (above !== undefined) {
        const refused = refusal(above, finding, severity, rules.limit);
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
    return counted.some(({ severity }) => (0,model_severity/* atLeast */.jZ)(severity, 'medium')) ? 'fail' : 'warning';
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
const withRefused = (results, refused) => {
    if (refused.length === 0)
        return results;
    const count = `${refused.length} above what a repository may decide by itself`;
    const at = results.findIndex((result) => result.check === EXEMPTIONS_CHECK);
    const found = results[at];
    const subject = results[0]?.subject ?? '';
    const told = {
        check: EXEMPTIONS_CHECK,
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
        refused: new Map(),
    };
    const judged = results.map((result) => judgeResult(rules, result));
    return withRefused(judged, [...rules.refused.values()]);
};

// EXTERNAL MODULE: ./packages/core/lib/model/known.js
var known = __webpack_require__(8983);
;// CONCATENATED MODULE: ./packages/core/lib/settings/format.js
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
    return Object.hasOwn(BY_EXTENSION, extension) ? (BY_EXTENSION[extension] ?? null) : null;
};

;// CONCATENATED MODULE: ./packages/core/lib/standards/paths.js

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
const isCheckFile = (path) => path.endsWith('check.toml') && baseName(path) === 'check.toml' && !isForeign(path);
/**
 * Whether a file is a declaration: a check.toml or a repo-metadata.yaml (or .yml), in any directory
 * that is the repository's own. Of repo-metadata, the one at the root counts.
 */
const isDeclaration = (path) => isCheckFile(path) ||
    (path.endsWith('ml') && METADATA_FILES.includes(baseName(path)) && !isForeign(path));

;// CONCATENATED MODULE: ./packages/core/lib/standards/registry.js
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

;// CONCATENATED MODULE: ./packages/core/lib/settings/entries.js
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
const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
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
        const part = keyValue(Object.hasOwn(entry, key) ? entry[key] : undefined);
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

;// CONCATENATED MODULE: ./packages/core/lib/settings/setting-path.js
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

;// CONCATENATED MODULE: ./packages/core/lib/standards/located.js

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
const dotted = (path) => joinPath(path.map(String));

;// CONCATENATED MODULE: ./packages/core/lib/standards/sections.js


/** A list of texts, other entries left out; [] for anything else. */
const textsOf = (value) => Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
/**
 * A section that counts: it is there, and neither it nor a table around it says `enabled = false`.
 * @returns the section's table, or null
 */
const sectionOf = (config, path) => {
    let table = config;
    for (const key of path) {
        const next = Object.hasOwn(table, key) ? table[key] : undefined;
        if (!isTable(next) || next.enabled === false)
            return null;
        table = next;
    }
    return table;
};

;// CONCATENATED MODULE: ./packages/core/lib/standards/tools.js
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

;// CONCATENATED MODULE: ./packages/core/lib/standards/tracked.js







/** Workflows and composite actions of the repository. */
const WORKFLOW = /^\.github\/(?:workflows\/.+\.ya?ml$|actions\/.)/s;
/** What a registry declares for all that extend it. */
const RULESET = /^rulesets\/[^/]+\.toml$/;
const isWorkflow = (path) => WORKFLOW.test(path);
/** `[code.*.*] dependencies` of one section: so many globs are followed. */
const MAX_GLOBS = 100;
const indexNames = (tools) => {
    const index = { exact: new Map(), globs: [] };
    for (const { id, files } of tools) {
        for (const name of files) {
            if (name.includes('*'))
                index.globs.push({ matches: pathGlob(name), tool: id });
            else
                index.exact.set(name, (index.exact.get(name) ?? new Set()).add(id));
        }
    }
    return index;
};
const EVERY_NAME = indexNames(TOOLS);
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
const builtinCandidate = (path) => isWorkflow(path) || isDeclaration(path) || toolsByName(EVERY_NAME, baseName(path)).length > 0;
const isOn = (standard, tool) => {
    const section = sectionOf(standard.config, tool.section);
    if (section === null)
        return false;
    if (tool.runners === undefined)
        return true;
    const runner = section.runner ?? 'auto';
    return typeof runner === 'string' && tool.runners.includes(runner);
};
/** The tools that a standard switches on. */
const enabledTools = (standard) => TOOLS.filter((tool) => isOn(standard, tool));
/** A glob of `dependencies` as a glob over the whole repository, or null when it leaves it. */
const rooted = (dir, glob) => {
    if (/^[/~\\]|^[A-Za-z]:/.test(glob) || glob.includes('\0'))
        return null;
    // A step upwards is only followed where it is plain: `../shared/*.json`, not `a/{..,b}/../..`.
    const [, up = '', rest = ''] = /^((?:\.\.?\/)*)(.*)$/s.exec(glob) ?? [];
    if (/(?:^|[/{,])\.\.(?:$|[/},])/.test(rest))
        return null;
    const base = within(dir, up);
    if (base === null || rest === '')
        return null;
    const escaped = base.replace(/[\\*?[{}]/g, '\\$&');
    return base === '' ? rest : `${escaped}/${rest}`;
};
const globsOf = (standard) => {
    const seen = new Set();
    return enabledTools(standard).flatMap(({ id, section }) => {
        const globs = textsOf(sectionOf(standard.config, section)?.dependencies).slice(0, MAX_GLOBS);
        const subject = dotted([...section, 'dependencies']);
        return globs.flatMap((glob) => {
            const key = `${id}\0${glob}`;
            if (seen.has(key))
                return [];
            seen.add(key);
            return [{ tool: id, subject, glob }];
        });
    });
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
    return directoryOf(wild < 0 ? glob : glob.slice(0, wild));
};
/**
 * Prepares the question "is this path tracked?" for declarations of the scanned commit and of the
 * base together: a check that was switched off in the same change still has its files tracked.
 * check.toml and repo-metadata come first, then workflows and actions, then what enabled tools
 * depend on: names beside each check.toml, and the globs of `dependencies`.
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
            list.set(`${tool}\0${whole}`, { matches: pathGlob(whole), tool });
            extras.set(base, list);
        }
    }
    const names = new Map([...packages].map(([dir, tools]) => [dir, indexNames([...tools])]));
    // Files of one directory share the question of which globs could reach them.
    const globsFor = new Map();
    return (path) => {
        if (isDeclaration(path) || RULESET.test(path))
            return { kind: 'declaration', tools: [] };
        if (isWorkflow(path))
            return { kind: 'workflow', tools: [] };
        const dir = directoryOf(path);
        const globs = globsFor.get(dir) ?? reaching(extras, dir);
        globsFor.set(dir, globs);
        const beside = names.get(dir);
        const tools = new Set(beside === undefined ? [] : toolsByName(beside, baseName(path)));
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
    for (let base = dir;; base = directoryOf(base)) {
        found.push(...(extras.get(base)?.values() ?? []));
        if (base === '')
            return found;
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/standards/cm.js





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
const pathOf = (from, path) => /^[/~\\]|^[A-Za-z]:|\0/.test(path) ? null : within(from, path.replaceAll('\\', '/'));
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
    const tools = isTable(value) ? value.dependencies : undefined;
    if (!isTable(tools))
        return (0,known/* unknown */.L)('`cm dependencies` printed no table of dependencies');
    const found = new Map();
    for (const [tool, files] of Object.entries(tools)) {
        if (!isPathList(files)) {
            return (0,known/* unknown */.L)(`\`cm dependencies\` printed no list of files for ${JSON.stringify(tool)}`);
        }
        for (const file of files) {
            const path = pathOf(project, file);
            // A glob of check.toml can lead cm out of the repository; such a file is not tracked here.
            if (path === null || path === '' || isDeclaration(path) || isWorkflow(path))
                continue;
            found.set(path, (found.get(path) ?? new Set()).add(tool));
        }
    }
    return (0,known/* known */.e)(new Map([...found].map(([path, ids]) => [path, [...ids].sort()])));
};

;// CONCATENATED MODULE: ./packages/core/lib/standards/identify.js
/** Who stands behind a commit, by `[drift.identities]`: e-mail first, then name, in any case. */
const identityOf = ({ author, email }, identities) => {
    const keys = [email, author].flatMap((key) => (key ? [key.toLowerCase()] : []));
    const key = keys.find((k) => Object.hasOwn(identities, k));
    return key === undefined ? undefined : identities[key];
};
/** The commit as it is shown: an identity as login (`@ann`) or as name; its e-mail address is not. */
const shown = (commit, identities) => {
    const { email: _, ...rest } = commit;
    const identity = identityOf(commit, identities);
    if (identity === undefined)
        return rest;
    return identity.startsWith('@')
        ? { ...rest, login: identity.slice(1) }
        : { ...rest, author: identity };
};
const identifyFinding = (finding, identities) => {
    const { commits } = finding.evidence;
    if (commits === undefined)
        return finding;
    const known = commits.map((commit) => shown(commit, identities));
    const [newest] = known;
    const actor = newest?.login === undefined ? newest?.author : `@${newest.login}`;
    return {
        ...finding,
        evidence: { ...finding.evidence, commits: known, ...(actor === undefined ? {} : { actor }) },
    };
};
/**
 * Names the people behind changes as the organization knows them, and leaves their e-mail addresses
 * out: reports, issues and ledgers are read by more people than a git history.
 */
const identify = (results, identities) => results.map((result) => ({
    ...result,
    findings: result.findings.map((finding) => identifyFinding(finding, identities)),
}));

;// CONCATENATED MODULE: ./packages/core/lib/standards/left-out.js
const METADATA = ['tier: internal      # or production, prototype', 'status: active'].join('\n');
const CHECK = [
    '[extends]',
    'registry = "github:<owner>/<repository of your standards>"',
    'rulesets = ["<language>-internal"]',
].join('\n');
/** Which of the two files that make a repository take part are missing. */
const missingDeclarations = ({ metadata, standards }) => [
    ...(metadata.file === null ? ['repo-metadata.yaml'] : []),
    ...(standards.length === 0 ? ['check.toml'] : []),
];
/**
 * Why most checks do not apply to a repository, and what to do about it; null where they do.
 * @param paths the repository's files: where they could not be listed, nothing is said to be missing
 */
const leftOut = (standard, paths) => {
    const missing = missingDeclarations(standard);
    if (missing.length > 0 && !paths.known) {
        return { reason: `could not be seen (${paths.reason})`, whatToDo: '', add: {} };
    }
    if (missing.length > 0) {
        const add = new Map([
            ['repo-metadata.yaml', METADATA],
            ['check.toml', CHECK],
        ]);
        return {
            reason: `takes no part (it has no ${missing.join(' and no ')})`,
            whatToDo: `To take part, add ${missing.join(' and ')}.`,
            add: Object.fromEntries(missing.map((file) => [file, add.get(file) ?? ''])),
        };
    }
    const { file, status } = standard.metadata;
    return status !== 'deprecated'
        ? null
        : {
            reason: 'is deprecated',
            whatToDo: `To have it looked at, set status: active in ${file}.`,
            add: {},
        };
};
/** A check's result on a repository that is left out; `data` is what reports tell it by. */
const leftOutResult = (check, subject, left) => {
    const { reason, whatToDo, add } = left;
    return {
        check,
        status: 'skipped',
        subject,
        message: `Not looked at: ${subject} ${reason}. ${whatToDo}`.trim(),
        data: { leftOut: reason, whatToDo, add },
        findings: [],
    };
};
/** What `leftOutResult` put into a result; null for any other result. */
const leftOutOf = ({ status, data }) => {
    if (status !== 'skipped' || typeof data !== 'object' || data === null)
        return null;
    if (Array.isArray(data) || typeof data.leftOut !== 'string')
        return null;
    const { leftOut: reason, whatToDo, add } = data;
    return {
        reason,
        whatToDo: typeof whatToDo === 'string' ? whatToDo : '',
        add: typeof add === 'object' && add !== null && !Array.isArray(add)
            ? Object.fromEntries(Object.entries(add).map(([file, text]) => [file, String(text)]))
            : {},
    };
};

// EXTERNAL MODULE: ./packages/core/lib/model/finding.js
var finding = __webpack_require__(9941);
;// CONCATENATED MODULE: ./packages/core/lib/standards/limits.js





/** Without an organization nobody's token is lent to anybody: nothing is limited. */
const NO_LIMITS = {
    registries: ['*'],
    accounts: ['*'],
    stacks: ['*'],
    exempt: 'critical',
};
const lists = ['registries', 'accounts', 'stacks'];
const texts = (value) => Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
const ownerOf = (name) => name.split('/')[0] ?? '';
/**
 * What a repository may ask for, by `[[drift.limits]]` of drift-config: entries in order, of those
 * whose `repositories` match (its `owner/name` or its bare name) the later one wins, field by
 * field. Where nothing is said, a repository may extend registries of its own owner and of the
 * organization that is scanned, name any account and stack, and exempt what is not critical.
 * @param config drift-config's own effective check.toml
 * @param repositoryName `owner/name`
 * @param organization login of the scanned organization; by default the repository's owner
 */
const limitsFor = (config, repositoryName, organization = ownerOf(repositoryName)) => {
    const owners = new Set([organization, ownerOf(repositoryName)]);
    const limits = {
        ...NO_LIMITS,
        exempt: 'high',
        registries: [...owners].map((owner) => `github:${owner}/*`),
    };
    const drift = config.drift;
    const entries = isTable(drift) && Array.isArray(drift.limits) ? drift.limits : [];
    for (const entry of entries) {
        if (!isTable(entry) || !covers(entry, repositoryName))
            continue;
        for (const field of lists)
            limits[field] = texts(entry[field]) ?? limits[field];
        if (finding/* SEVERITIES */.oC.includes(entry.exempt))
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
        const matches = nameGlob(pattern.toLowerCase());
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
    const name = registryName(reference).toLowerCase();
    return limits.registries.some((pattern) => nameGlob(pattern.toLowerCase())(name));
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
    const registry = registryName(reference);
    const line = limitLine(limits, repositoryName, registry);
    return (0,known/* unknown */.L)(`registry ${registry} is not among those that drift-config allows this repository; to allow it, add to drift-config's check.toml: ${line}`);
};

;// CONCATENATED MODULE: ./packages/core/lib/standards/once-per-run.js

/**
 * A reader that asks for each ruleset once: repositories of one organization mostly extend the same
 * few. Requests that are on their way are shared; what failed is not asked again in this run.
 */
const oncePerRun = (readRuleset) => {
    const asked = new Map();
    return (reference, name) => {
        const key = rulesetKey(reference, name);
        const pending = asked.get(key) ?? readRuleset(reference, name);
        asked.set(key, pending);
        return pending;
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/model/standard.js
const TIERS = ['production', 'internal', 'prototype'];
const REPOSITORY_STATUSES = ['active', 'pre-release', 'deprecated'];

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
const types_texts = (description, item = 'One entry.') => list(description, types_text(item));
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

const dependencies = types_texts('More files this tool depends on: globs relative to the directory of this file. Changes to them are told.', 'A glob, e.g. `configs/eslint-*.json`; it may not leave the repository.');
const severityOfRule = ['off', 'warn', 'error'];
const cases = ['kebab-case', 'snake_case', 'camelCase', 'PascalCase'];
const eslint = table('ESLint: the rules that must be on.', {
    enabled: enabled,
    files: types_texts('Files it must look at.', 'A glob.'),
    ignore: types_texts('Files it may pass over.', 'A glob.'),
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
        select: types_texts('Rules that must be selected.', 'A rule or a prefix, e.g. `E`.'),
        ignore: types_texts('Rules that may be ignored.', 'A rule or a prefix.'),
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
            ...types_texts('Extensions without the dot.', 'An extension, e.g. `ts`.'),
            minItems: 1,
        },
        file_case: oneOf('Case of file names.', cases),
        folder_case: oneOf('Case of folder names.', cases),
        exclude: types_texts('Paths that are left alone.', 'A glob.'),
        allow_dynamic_routes: flag('Accept `[id]` and the like as names.'),
    }, ['extensions', 'file_case', 'folder_case'])),
});
/** `[code]`: the tools that look at the code, and what they must be set to. */
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
            patterns: types_texts('What such a comment holds.', 'A text.'),
            extensions: types_texts('Files that are looked at.', 'An extension.'),
            exclude: types_texts('Files that are left alone.', 'A glob.'),
        }),
    }),
});

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
    repositories: types_texts('For these repositories; for all where nothing is said.', 'A glob.'),
    registries: types_texts('Registries they may extend.', 'A glob, e.g. `github:acme/*`.'),
    accounts: types_texts('Accounts they may name.', 'An account id or a glob.'),
    stacks: types_texts('Stacks they may name.', 'A glob.'),
    exempt: oneOf('The gravest finding they may exempt, or lower, by themselves.', finding/* SEVERITIES */.oC, 'high'),
}));
/** `[drift]`: how drift treats what it finds. */
const drift = table('How drift treats what it finds.', {
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
/** `[infra]`: what is deployed, and where. */
const infra = table('What is deployed, and where.', {
    enabled: enabled,
    path: types_text('Where the infrastructure code lies, relative to this file.'),
    manifest: types_text('A list of resources that must exist.', { default: 'infra-manifest.json' }),
    stacks: types_texts('Stacks that belong to this repository.', 'A name or a glob.'),
    regions: types_texts('Regions they are deployed to.', 'A region, e.g. `eu-west-2`.'),
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
        anyOf: [flag('At least one check.'), types_texts('These checks.', 'The name of a check.')],
    },
    require_branches_up_to_date: flag('A branch must be up to date before it is merged.'),
    require_signed_commits: flag('Commits must be signed.'),
    enforce_admins: flag('Nobody may bypass the rules.'),
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
    exclude: types_texts('Branches that are left alone.', 'A name.'),
    require_issue: flag('A branch name must hold the number of an issue.', false),
    issue_pattern: types_text('How that number is written, as a regular expression.'),
});
const commits = section('Commit messages.', {
    conventional: flag('They follow Conventional Commits (https://www.conventionalcommits.org).'),
    pattern: types_text('They match this regular expression.'),
    types: types_texts('Types that are accepted.', 'A type, e.g. `feat`.'),
    require_scope: flag('They name a scope.', false),
    max_subject_length: whole('Longest first line.', 1),
});
const workflows = types_texts('Workflows that must exist.', 'A name, or a file in .github/workflows.');
const commands = types_texts('Commands that must run.', 'A command.');
const ci = section('Continuous integration.', {
    required_workflows: workflows,
    require_workflows: { ...workflows, description: 'The same as `required_workflows`.' },
    jobs: map('Jobs that a workflow must have, by workflow.', types_texts('Jobs.', 'The id of a job.')),
    actions: map('Actions that a workflow must use, by workflow.', types_texts('Actions.', 'An action.')),
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
        patterns: types_texts('Tags that are protected.', 'A pattern, e.g. `v*`.'),
        prevent_deletion: flag('They cannot be deleted.', true),
        prevent_update: flag('They cannot be moved.', true),
    }),
});
const docs = section('Documentation.', {
    path: types_text('Where it lies.', { default: 'docs/' }),
    enforcement: oneOf('What a violation does.', ['block', 'warn'], 'warn'),
    allowlist: types_texts('Documents that may lie elsewhere.', 'A path.'),
    max_files: whole('Most files.', 1),
    max_file_lines: whole('Most lines of a file.', 1),
    max_total_kb: whole('Most kilobytes together.', 1),
    staleness_days: whole('Older than the code by more days: stale.', 1, { default: 30 }),
    stale_mappings: map('Which code a document is about.', types_text('A path.')),
    min_coverage: whole('Lowest share of documented code in percent.', 0, { maximum: 100 }),
    coverage_paths: types_texts('Code that must be documented.', 'A glob.'),
    exclude_patterns: types_texts('Code that is left alone.', 'A glob.'),
    types: map('Kinds of documents.', table('What such a document must have.', {
        required_sections: types_texts('Sections.', 'A heading.'),
        frontmatter: types_texts('Front matter.', 'A key.'),
    })),
});
/** `[process]`: how people work, as far as a machine can see it. */
const process_process = table('How people work, as far as a machine can see it.', {
    branches,
    commits,
    ci,
    repo,
    hooks: section('Git hooks.', {
        require_husky: flag('They are installed by husky.', true),
        require_hooks: types_texts('Hooks that must exist.', 'A hook, e.g. `pre-push`.'),
        commands: map('Commands that a hook must run, by hook.', commands),
        protected_branches: types_texts('Branches that hooks must protect.', 'A branch.'),
    }),
    changesets: section('Changesets.', {
        require_for_paths: types_texts('Changes here need one.', 'A glob.'),
        exclude_paths: types_texts('Changes here do not.', 'A glob.'),
        validate_format: flag('Its format is checked.', true),
        allowed_bump_types: list('Bumps that are accepted.', oneOf('A bump.', ['patch', 'minor', 'major'])),
        require_description: flag('It needs a description.', true),
        min_description_length: whole('Shortest description.', 1),
    }),
    pr: section('Pull requests.', {
        max_files: whole('Most files.', 1),
        max_lines: whole('Most lines.', 1),
        require_issue: flag('It names an issue.', false),
        issue_keywords: types_texts('Words before the issue.', 'A word, e.g. `Closes`.'),
        exclude: types_texts('Files that do not count.', 'A glob.'),
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
        rules: list('Lines that it must hold.', table('One line.', { pattern: types_text('Which files.'), owners: types_texts('Who owns them.', 'A user or team.') }, ['pattern', 'owners'])),
    }),
    docs,
    forbidden_files: section('Files that must not be there.', {
        files: types_texts('These.', 'A glob.'),
        ignore: types_texts('But not here.', 'A glob.'),
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
            rulesets: types_texts('Which of them, in order: a later one wins, and this file wins over all.', 'A name, e.g. `typescript-production` for rulesets/typescript-production.toml.'),
        }, ['rulesets']),
        code: code,
        process: process_process,
        infra: infra,
        drift: drift,
        monorepo: table('Packages of this repository.', {
            exclude: types_texts('Packages that need no check.toml.', 'A glob over their directories.'),
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
        tier: oneOf('How much depends on it.', TIERS, 'internal'),
        status: oneOf('Where it stands in its life.', REPOSITORY_STATUSES, 'active'),
        team: types_text('Who owns it.'),
    }),
};

;// CONCATENATED MODULE: ./packages/core/lib/standards/synonyms.js

const synonyms_RULESET = ['process', 'repo', 'ruleset'];
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
    'bypass_actors',
];
/** The spellings of check-my-toolkit beside this project's own. */
const SYNONYMS = [
    [
        ['process', 'repo', 'require_branch_protection'],
        [...BRANCHES, 'protection'],
    ],
    [
        [...synonyms_RULESET, 'name'],
        [...BRANCHES, 'ruleset'],
    ],
    ...SHARED.map((key) => [
        [...synonyms_RULESET, key],
        [...BRANCHES, key],
    ]),
    [
        ['process', 'ci', 'require_workflows'],
        ['process', 'ci', 'required_workflows'],
    ],
];
const same = (a, b) => JSON.stringify(toJson(a.node)) === JSON.stringify(toJson(b.node));
const disagreement = (from, a, to, b) => {
    const say = (path, entry) => `\`${dotted(path)}\` (line ${entry.node.place.line ?? '?'})`;
    return {
        level: 'error',
        subject: dotted(from),
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
    const source = at(root, from);
    if (source === undefined)
        return;
    const parent = at(root, from.slice(0, -1))?.node;
    if (parent?.kind === 'table')
        parent.entries.delete(from.at(-1));
    const target = at(root, to);
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
    const off = at(root, ['process', 'repo', 'enabled']);
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
    const ruleset = at(root, synonyms_RULESET)?.node;
    if (ruleset?.kind === 'table' && ruleset.entries.size === 0) {
        const repo = at(root, synonyms_RULESET.slice(0, -1))?.node;
        if (repo?.kind === 'table')
            repo.entries.delete('ruleset');
    }
    switchOff(root);
    return problems;
};

// EXTERNAL MODULE: ./node_modules/.pnpm/toml-eslint-parser@1.0.3/node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(7580);
;// CONCATENATED MODULE: ./packages/core/lib/settings/parsed.js
/** Objects are nested at most this deep; real settings stay below 15. */
const MAX_DEPTH = 100;
/** Longest text that is read as settings, in UTF-16 units. Real settings files stay below 100 KB. */
const parsed_MAX_LENGTH = 1_048_576;
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
    if (depth > MAX_DEPTH)
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
    if (keys.length > MAX_DEPTH)
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

// EXTERNAL MODULE: ./node_modules/.pnpm/fastest-levenshtein@1.0.16/node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(6547);
;// CONCATENATED MODULE: ./packages/core/lib/standards/nearest.js

/** Two letters that changed places count as two that are wrong. */
const tolerated = (word) => Math.max(word.length < 4 ? 1 : 2, Math.floor(word.length / 3));
/**
 * The known word that was probably meant, or undefined when nothing is near: at most a third of the
 * letters wrong, or two that changed places, or only the beginning written (`prod`). Case and the
 * kind of separator do not count.
 */
const nearest = (word, known) => {
    // Nobody misspells a key of 100 letters; the cap keeps a hostile one cheap.
    if (word.length > 100)
        return undefined;
    const plain = (value) => value.toLowerCase().replace(/[-\s]/g, '_');
    let best;
    let fewest = Number.POSITIVE_INFINITY;
    for (const candidate of known) {
        const wrong = (0,mod/* distance */.Io)(plain(word), plain(candidate));
        if (wrong < fewest) {
            best = candidate;
            fewest = wrong;
        }
    }
    if (best !== undefined && fewest <= tolerated(word))
        return best;
    return word.length < 3
        ? undefined
        : known.find((candidate) => plain(candidate).startsWith(plain(word)));
};

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
        ? nearest(node.value, schema.enum)
        : undefined;
    const hint = meant === undefined ? '' : ` (did you mean ${JSON.stringify(meant)}?)`;
    const expected = expectation(schema);
    const name = path.length === 0 ? 'the file' : dotted(path);
    walking.problems.push({
        level: 'error',
        subject: dotted(path),
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
        const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
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
        const told = problems.some((problem) => problem.subject === dotted([...path, key]));
        complete = false;
        if (told)
            continue;
        const expected = properties[key] === undefined ? key : expectation(properties[key]);
        problems.push({
            level: 'error',
            subject: dotted([...path, key]),
            message: `${dotted(path)} lacks ${key}: ${expected}`,
            expected,
            fix: `Add ${key}.`,
            place: node.place,
        });
    }
    return complete;
};
const unknownKey = (path, known, place) => {
    const key = String(path.at(-1));
    const meant = nearest(key, known);
    const level = path.length === 1 ? 'at the top' : `in [${dotted(path.slice(0, -1))}]`;
    const expected = meant === undefined
        ? `one of: ${known.join(', ')}`
        : `\`${dotted([...path.slice(0, -1), meant])}\``;
    return {
        level: 'warning',
        subject: dotted(path),
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
var dist = __webpack_require__(8009);
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
        if (depth > MAX_DEPTH)
            throw new Refused(`nested more than ${MAX_DEPTH} levels deep`, place);
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
const parse_check = (file, schema, root) => capped(file, validate(schema, root));
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
    const written = toJson(tree);
    const problems = [...parse_check(file, CHECK_SCHEMA, tree), ...normalise(tree)];
    return { table: toJson(tree), written, tree, problems };
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
    const problems = parse_check(file, METADATA_SCHEMA, found.root);
    const value = toJson(found.root);
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

;// CONCATENATED MODULE: ./packages/core/lib/standards/policy.js




const policy_text = (value, otherwise = '') => typeof value === 'string' ? value : otherwise;
const entries = (config, key) => {
    const drift = isTable(config.drift) ? config.drift : {};
    const list = drift[key];
    return Array.isArray(list) ? [...list.entries()].filter(isNumberedTable) : [];
};
const isNumberedTable = (entry) => isTable(entry[1]);
/** Who says it and where; the line where it stands in the repository's own file. */
const said = (speaker, key, index) => {
    const origin = speaker.origins[dotted(['drift', key, index, 'check'])];
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
    check: policy_text(entry.check),
    subject: policy_text(entry.subject, '*'),
    ...fileIn(entry),
    reason: policy_text(entry.reason),
    owner: policy_text(entry.owner),
    expires: dayOf(policy_text(entry.expires)),
    ...said(speaker, 'exempt', index),
}));
const overridesOf = (config, speaker) => entries(config, 'severity')
    .filter(([, entry]) => finding/* SEVERITIES */.oC.includes(entry.severity))
    .map(([index, entry]) => ({
    check: policy_text(entry.check),
    subject: policy_text(entry.subject, '*'),
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
    const drift = isTable(config.drift) ? config.drift : {};
    return isTable(drift[key]) ? drift[key] : {};
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
        if (isTable(settings))
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
    const root = standards.standards.find(({ dir }) => dir === '');
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
            ? limitsFor(organization.table, organization.repositoryName, organization.organization)
            : NO_LIMITS,
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/standards/manifests.js
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

;// CONCATENATED MODULE: ./packages/core/lib/standards/projects.js







const isSkipped = (dir) => dir !== '' && dir.split('/').some((part) => part.startsWith('.') || SKIPPED_DIRECTORIES.has(part));
const RANKS = new Map(MANIFESTS.flatMap(({ names }, rank) => names.map((name) => [name, rank])));
const ENDINGS = MANIFESTS.flatMap(({ endings = [] }, rank) => endings.map((ending) => ({ ending, rank })));
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
    const root = standard.standards.find(({ dir }) => dir === '');
    const monorepo = root?.config.monorepo;
    const globs = textsOf(isTable(monorepo) ? monorepo.exclude : undefined);
    const matchers = globs.flatMap((glob) => {
        const plain = glob.replace(/\/$/, '');
        return [pathGlob(plain), pathGlob(`${plain}/**`)];
    });
    return (dir) => matchers.some((matches) => matches(dir));
};
const survey = (paths, packageJson) => {
    const directories = new Map();
    for (const path of paths) {
        const name = baseName(path);
        const rank = rankOf(name);
        const marks = WORKSPACE_MARKERS.includes(name);
        if (rank < 0 && !marks)
            continue;
        const dir = directoryOf(path);
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
    const covered = new Set(paths.value.filter(isCheckFile).map(directoryOf));
    const projects = [];
    for (const [dir, { manifest, isWorkspace }] of survey(paths.value, packageJson)) {
        if (manifest === undefined || isWorkspace || isSkipped(dir) || isExcluded(dir))
            continue;
        projects.push({
            dir,
            manifest: dir === '' ? manifest.name : `${dir}/${manifest.name}`,
            type: MANIFESTS[manifest.rank]?.type ?? 'other',
            hasStandard: covered.has(dir),
        });
    }
    return (0,known/* known */.e)(projects.sort((a, b) => (a.dir < b.dir ? -1 : 1)));
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
    const value = jsonOf(output);
    const list = isTable(value) ? value.projects : undefined;
    if (!Array.isArray(list))
        return (0,known/* unknown */.L)('`cm projects detect` printed no list of projects');
    const projects = [];
    for (const item of list) {
        if (!isTable(item) || typeof item.path !== 'string' || typeof item.type !== 'string') {
            return (0,known/* unknown */.L)('`cm projects detect` printed a project without path and type');
        }
        const dir = pathOf('', item.path);
        if (dir === null)
            return (0,known/* unknown */.L)('`cm projects detect` printed a path out of the repository');
        const name = CM_MANIFESTS.get(item.type) ?? '';
        projects.push({
            dir,
            manifest: dir === '' ? name : `${dir}/${name}`,
            type: item.type,
            hasStandard: item.status === 'has-config',
        });
    }
    return (0,known/* known */.e)(projects.sort((a, b) => (a.dir < b.dir ? -1 : 1)));
};

;// CONCATENATED MODULE: ./packages/core/lib/standards/merge.js

/*
 * How files of one standard become one, the later one winning:
 * - tables are merged key by key, at every depth;
 * - lists and single values are replaced;
 * - `rules` and `require` under `[code]` are replaced as a whole, as check-my-toolkit does: a
 *   stricter set of rules is not meant to be mixed with a laxer one;
 * - the lists under `[drift]` are put one after the other: an exemption of the repository does not
 *   take back one of its ruleset;
 * - `[infra]` and `[monorepo]` are merged like the rest (check-my-toolkit replaces them whole), so
 *   that a local `[infra.accounts]` adds an account without repeating the stacks;
 * - `[extends]` is not inherited: it says what a file itself builds on.
 */
const isWhole = (path) => path[0] === 'code' && (path.at(-1) === 'rules' || path.at(-1) === 'require');
const isJoined = (path) => path[0] === 'drift' && path.length === 2;
const mergeTables = (base, over, path) => {
    const entries = new Map(base.entries);
    for (const [key, entry] of over.entries) {
        const inherited = entries.get(key);
        const here = [...path, key];
        entries.set(key, inherited === undefined
            ? entry
            : { place: entry.place, node: mergeNodes(inherited.node, entry.node, here) });
    }
    return { kind: 'table', place: over.place, entries };
};
const mergeNodes = (base, over, path) => {
    if (base.kind === 'table' && over.kind === 'table' && !isWhole(path)) {
        return mergeTables(base, over, path);
    }
    if (base.kind === 'list' && over.kind === 'list' && isJoined(path)) {
        return { kind: 'list', place: over.place, items: [...base.items, ...over.items] };
    }
    return over;
};
const withoutExtends = (layer) => {
    if (!layer.entries.has('extends'))
        return layer;
    const entries = new Map(layer.entries);
    entries.delete('extends');
    return { ...layer, entries };
};
const EMPTY = { kind: 'table', place: { file: '' }, entries: new Map() };
const mergeAll = (layers) => layers.reduce((base, over) => mergeTables(base, over, []), EMPTY);
/** What the rulesets say together, the first the weakest. */
const mergeRulesets = (rulesets) => mergeAll(rulesets.map(withoutExtends));
/** Puts the rulesets and the file that extends them together. */
const mergeStandard = (rulesets, file) => mergeAll([...rulesets.map(withoutExtends), file]);
/** The effective configuration as plain data. */
const configOf = (merged) => toJson(merged);
const collect = (node, path, into) => {
    if (node.kind === 'table' && node.entries.size > 0) {
        for (const [key, entry] of node.entries)
            collect(entry.node, [...path, key], into);
    }
    else if (node.kind === 'list' && node.items.some((item) => item.kind === 'table')) {
        for (const [index, item] of node.items.entries())
            collect(item, [...path, index], into);
    }
    else {
        const { file, line } = node.place;
        into[dotted(path)] = line === undefined ? { source: file } : { source: file, line };
    }
};
/**
 * Where each effective value was written: dotted leaf path → file and line. Lists of plain values
 * are one leaf, tables in lists are walked (`drift.exempt.0.reason`).
 */
const originsOf = (merged) => {
    const origins = Object.create(null);
    for (const [key, entry] of merged.entries)
        collect(entry.node, [key], origins);
    return origins;
};

;// CONCATENATED MODULE: ./packages/core/lib/standards/resolve.js



/** Chains of rulesets that are longer are a mistake. */
const resolve_MAX_DEPTH = 16;
/** So many rulesets one check.toml may pull in, all together. */
const MAX_RULESETS = 100;
const problem = (walk, subject, message, place, expected) => {
    walk.problems.push({
        level: 'error',
        about: 'inheritance',
        subject,
        message,
        ...(expected === undefined ? {} : { expected }),
        place,
    });
};
/** `[extends]` of a validated tree; null where there is none. */
const extendsOf = (tree) => {
    const entry = at(tree, ['extends']);
    if (entry?.node.kind !== 'table')
        return null;
    const registry = at(entry.node, ['registry'])?.node;
    const rulesets = at(entry.node, ['rulesets'])?.node;
    const items = rulesets?.kind === 'list' ? rulesets.items : [];
    return {
        registry: registry === undefined ? undefined : String(toJson(registry)),
        rulesets: items.map((item) => ({ name: String(toJson(item)), place: item.place })),
        place: registry?.place ?? entry.place,
    };
};
/** A problem inside a ruleset is told at the check.toml that pulls it in, with where it is. */
const adopt = (walk, source, problems) => {
    for (const { level, subject, message, expected, place } of problems) {
        // A misspelt key in a registry is for its owners; what it breaks here is not.
        if (level !== 'error')
            continue;
        const where = place.line === undefined ? source : `${source} line ${place.line}`;
        const said = subject === '' ? message : `${where}: ${message}`;
        const path = subject === '' ? source : `${source} ${subject}`;
        problem(walk, `extends ${path}`, said, { file: walk.file }, expected);
    }
};
/** The layers a file inherits, weakest first. */
const inherit = async (walk, tree, whence, 
/** The registry a ruleset came from: meant where its own `[extends]` names none. */
home, chain) => {
    const wanted = extendsOf(tree);
    if (wanted === null)
        return [];
    if (wanted.registry === undefined && home === undefined) {
        problem(walk, 'extends.registry', '`extends` names rulesets but no registry', wanted.place, 'registry = "github:owner/repo"');
        return [];
    }
    const parsed = wanted.registry === undefined
        ? { reference: home }
        : parseRegistry(wanted.registry, whence);
    if ('error' in parsed) {
        problem(walk, 'extends.registry', parsed.error, wanted.place, parsed.expected);
        return [];
    }
    const { reference } = parsed;
    const layers = [];
    for (const { name, place } of wanted.rulesets) {
        layers.push(...(await resolve_one(walk, reference, name, place, chain)));
    }
    return layers;
};
/** One ruleset with all that it inherits, weakest first. */
const resolve_one = async (walk, reference, name, place, chain) => {
    const bad = badRulesetName(name);
    if (bad !== undefined) {
        problem(walk, `extends.rulesets ${name}`, bad, place, 'a name without slashes');
        return [];
    }
    const source = rulesetSource(reference, name);
    const link = { source, key: rulesetKey(reference, name) };
    const way = [...chain, link].map((step) => step.source).join(' → ');
    if (chain.some((step) => step.key === link.key)) {
        problem(walk, `extends ${source}`, `rulesets extend each other: ${way}`, place, 'no cycle');
        return [];
    }
    if (walk.stopped)
        return [];
    if (chain.length > resolve_MAX_DEPTH || walk.asked >= MAX_RULESETS) {
        walk.stopped = true;
        const limit = chain.length > resolve_MAX_DEPTH ? `${resolve_MAX_DEPTH} deep` : `${MAX_RULESETS} rulesets`;
        problem(walk, 'extends limit', `too much inheritance (${limit}): ${way}`, place);
        return [];
    }
    walk.asked += 1;
    const found = await walk.readRuleset(reference, name);
    if ('missing' in found) {
        const hint = name.endsWith('.toml') ? '; a ruleset is named without `.toml`' : '';
        const expected = rulesetPath(reference, name);
        const said = found.why === undefined
            ? `no such ruleset: ${way}${hint}`
            : `not a ruleset: ${way} (${found.why})`;
        problem(walk, `extends ${source}`, said, place, expected);
        return [];
    }
    if (!found.known) {
        walk.unknowns.push(found);
        return [];
    }
    const { tree, problems } = parseCheckToml(source, found.value);
    adopt(walk, source, problems);
    if (isBroken(problems))
        return [];
    walk.inherited.push(name);
    const directory = within(reference.path, 'rulesets') ?? '';
    const whence = { ...reference, path: directory };
    return [...(await inherit(walk, tree, whence, reference, [...chain, link])), tree];
};
const combined = (unknowns) => {
    const [first] = unknowns;
    if (first === undefined)
        return { known: true, value: true };
    const reasons = [...new Set(unknowns.map(({ reason }) => reason))].join('; ');
    const permission = unknowns.find((unknown) => unknown.permission !== undefined)?.permission;
    return permission === undefined
        ? { known: false, reason: reasons }
        : { known: false, reason: reasons, permission };
};
/**
 * Follows `[extends]` of one check.toml, through rulesets that extend others. What cannot be read
 * leaves `inheritance` unknown and the rest in use; what is wrong (a cycle, a missing file, a path
 * out of the repository) is a problem with the chain of files that led there.
 * @param dir directory of the check.toml, '' for the root; local registries are relative to it
 */
const resolveExtends = async (file, dir, tree, readRuleset) => {
    const walk = {
        readRuleset,
        file,
        inherited: [],
        asked: 0,
        stopped: false,
        unknowns: [],
        problems: [],
    };
    const whence = { kind: 'local', path: dir };
    const start = { source: file, key: JSON.stringify([file]) };
    const rulesets = await inherit(walk, tree, whence, undefined, [start]);
    const wanted = extendsOf(tree);
    return {
        rulesets,
        extends: wanted === null
            ? null
            : {
                registry: wanted.registry ?? '',
                rulesets: wanted.rulesets.map(({ name }) => name),
            },
        inherited: walk.inherited,
        inheritance: combined(walk.unknowns),
        problems: walk.problems,
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/standards/standard.js





/** Why something that should be a text file is none. */
const NO_TEXT = {
    binary: 'it is a binary file',
    'too-large': 'it is larger than 1 MiB',
    symlink: 'it is a symbolic link',
    submodule: 'it is a submodule',
};
const reading = ({ path, content }) => {
    if (content.kind === 'text')
        return { text: content.text };
    if (content.kind === 'unknown')
        return { unread: content.reason };
    return {
        problem: {
            level: 'error',
            subject: '',
            message: `${path} cannot be read: ${NO_TEXT[content.kind]}`,
            expected: 'a text file',
            place: { file: path },
        },
    };
};
const metadataOf = (files) => {
    const [file, ignored] = METADATA_FILES.flatMap((name) => files.find(({ path }) => path === name) ?? []);
    if (file === undefined)
        return { metadata: { file: null, ...METADATA_DEFAULTS }, problems: [] };
    const problems = [];
    if (ignored !== undefined) {
        problems.push({
            level: 'warning',
            subject: ignored.path,
            message: `${ignored.path} is ignored: ${file.path} counts`,
            expected: 'one of them',
            place: { file: ignored.path },
        });
    }
    const found = reading(file);
    const assumed = { file: file.path, ...METADATA_DEFAULTS };
    if ('unread' in found) {
        return { metadata: assumed, problems, unread: { path: file.path, reason: found.unread } };
    }
    if ('problem' in found)
        return { metadata: assumed, problems: [found.problem, ...problems] };
    const parsed = parseMetadata(file.path, found.text);
    return { metadata: parsed.metadata, problems: [...parsed.problems, ...problems] };
};
const standardOf = async (file, readRuleset) => {
    const dir = directoryOf(file.path);
    const found = reading(file);
    const parsed = parseCheckToml(file.path, 'text' in found ? found.text : '');
    const resolved = await resolveExtends(file.path, dir, parsed.tree, readRuleset);
    const merged = mergeStandard(resolved.rulesets, parsed.tree);
    return {
        dir,
        file: file.path,
        config: configOf(merged),
        ...(resolved.rulesets.length === 0
            ? {}
            : { fromRulesets: configOf(mergeRulesets(resolved.rulesets)) }),
        local: parsed.written,
        origins: originsOf(merged),
        extends: resolved.extends,
        inherited: resolved.inherited,
        inheritance: 'unread' in found
            ? (0,known/* unknown */.L)(`${file.path} could not be read: ${found.unread}`)
            : resolved.inheritance,
        ...('unread' in found ? { unread: found.unread } : {}),
        problems: [
            ...('problem' in found ? [found.problem] : []),
            ...parsed.problems,
            ...resolved.problems,
        ],
    };
};
const depth = (dir) => (dir === '' ? 0 : dir.split('/').length);
const rootFirst = (a, b) => depth(a.dir) - depth(b.dir) || (a.dir < b.dir ? -1 : 1);
/**
 * Everything a repository declares at one commit, inheritance resolved. In a monorepo each
 * check.toml is a standard of its own: what it inherits is what its `[extends]` says, nothing comes
 * down from the root by itself. Never throws for what a file says.
 * @param files the declarations that were found; other files are passed over
 * @param readRuleset brings rulesets; see `oncePerRun` and `withinLimits`
 */
const buildStandard = async (files, readRuleset) => {
    const checkFiles = files.filter(({ path }) => isCheckFile(path));
    const standards = await Promise.all(checkFiles.map((file) => standardOf(file, readRuleset)));
    return { ...metadataOf(files), standards: standards.sort(rootFirst) };
};
/**
 * Whether the tier or the status that `metadata` holds is what the repository declares (by saying
 * nothing, the default). It is not where repo-metadata is gone, unreadable, or says a wrong value:
 * then the defaults stand in for what is not known.
 */
const declares = ({ metadata, problems, unread }, subject) => metadata.file !== null &&
    unread === undefined &&
    !isBroken(problems) &&
    !problems.some((problem) => problem.level === 'error' && problem.subject === subject);

;// CONCATENATED MODULE: ./packages/core/lib/standards/index.js















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
/** Whether each declaration can be read and says what it may say. */
const declarations = {
    id: ID,
    domain: 'code',
    title: 'check.toml and repo-metadata.yaml are well formed',
    why: 'A declaration that cannot be read, or holds a value or key that nobody knows, declares less than its author thinks: what it asks for is not enforced.',
    fix: 'Correct the file at the line and column that is named. An editor with the JSON Schemas in schema/ shows these problems while you type.',
    severity: 'high',
    permissions: ['Contents: read'],
    run: ({ standard }) => [
        ...metadataResults(standard),
        ...standard.standards.map((one) => one.unread === undefined
            ? resultOf(one.file, [
                ...one.problems.filter(({ about }) => about !== 'inheritance'),
                ...dependencyProblems(one),
            ])
            : unseen(one.file, one.unread)),
    ],
};

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
    if (!isTable(item))
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
    return isTableList(value) ? value : null;
};
const diff_walk = (segments, before, after, whole, found) => {
    if (before === after)
        return;
    if (segments.length === 0 || !whole(segments)) {
        if (isTable(before) && isTable(after)) {
            for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
                const left = Object.hasOwn(before, key) ? before[key] : undefined;
                const right = Object.hasOwn(after, key) ? after[key] : undefined;
                diff_walk([...segments, key], left, right, whole, found);
            }
            return;
        }
        const left = entryList(before);
        const right = entryList(after);
        if (left && right && left.length + right.length > 0) {
            const entries = entriesByKey(left, right);
            for (const key of new Set([...entries.before.keys(), ...entries.after.keys()])) {
                diff_walk([...segments, key], entries.before.get(key), entries.after.get(key), whole, found);
            }
            return;
        }
    }
    if (sameJson(before, after, ORDERED.has(segments.at(-1) ?? '')))
        return;
    found.push({ path: joinPath(segments), segments, before, after });
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
        diff_walk([...at], before, after, whole, found);
    else
        diff_walk([], before ?? Object.create(null), after ?? Object.create(null), whole, found);
    return found;
};
/** A change of a whole table or list of tables, told as the changes of what is in it. */
const expandChange = (change, whole = () => false) => {
    const { segments } = change;
    const empty = () => (isTable(change.before ?? change.after) ? Object.create(null) : []);
    const found = [];
    diff_walk([...segments], change.before ?? empty(), change.after ?? empty(), (inner) => inner.length > segments.length && whole(inner), found);
    return found;
};

// EXTERNAL MODULE: ./node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(1136);
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
                hit = { depth: depth + 1, line: positionAt(text, property.offset).line };
        }
        else if (node?.type === 'array') {
            const items = node.children ?? [];
            next = items[entryIndex(items.map(jsonShallow), segment)];
            if (next)
                hit = { depth: depth + 1, line: positionAt(text, next.offset).line };
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
            next = items[entryIndex(items.map(yamlShallow), segment)];
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
        const wanted = indexes.get(place) ?? entryIndex((lists.get(place) ?? []).map(tomlShallow), segment);
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
            const found = node.elements[entryIndex(values, segments[depth] ?? '')];
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
            if (locate_keyName(key) !== segments[depth])
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
            table[locate_keyName(only)] = (0,lib/* getStaticTOMLValue */.AY)(value);
    }
    return table;
};
const locate_keyName = (key) => key.type === 'TOMLBare' ? key.name : key.value;
/**
 * Parses a settings file once, to say where its settings stand: the 1-based line that says a
 * setting, or of the table around it where it is not said (it was removed); undefined where neither
 * is there or the file cannot be read.
 */
const settingLocator = (path, text) => {
    const locate = text.length > parsed_MAX_LENGTH ? null : parsed(path, text);
    return (setting) => locate?.(splitPath(setting));
};
/** A file that its own parser refuses has no lines to offer; that it is broken is told elsewhere. */
const parsed = (path, text) => {
    const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
    try {
        switch (settingsFormat(path)) {
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

;// CONCATENATED MODULE: ./packages/core/lib/settings/lookup.js


/** The value of a setting, or undefined where the file does not say it. */
const settingAt = (root, path) => {
    let value = root;
    for (const segment of typeof path === 'string' ? splitPath(path) : path) {
        if (isTable(value))
            value = Object.hasOwn(value, segment) ? value[segment] : undefined;
        else if (Array.isArray(value))
            value = value[entryIndex(value, segment)];
        else
            return undefined;
    }
    return value;
};

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
            if (depth > MAX_DEPTH)
                return at;
        }
        else if (char === 93 || char === 125)
            depth -= 1;
    }
    return null;
};
/** Copies what JSON.parse made into tables without a prototype. */
const json_plain = (value) => {
    if (Array.isArray(value))
        return value.map(json_plain);
    if (typeof value !== 'object' || value === null)
        return value;
    const table = emptyTable();
    for (const [key, item] of Object.entries(value))
        table[key] = json_plain(item);
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
        onObjectBegin: () => enter(emptyTable()),
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
        const { line, column } = positionAt(text, offset);
        return failure(line, column, WORDS[(0,main.printParseErrorCode)(error)] ?? 'not valid JSON');
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
        const { line, column } = positionAt(text, deep);
        return failure(line, column, `nested more than ${MAX_DEPTH} levels deep`);
    }
    try {
        return { ok: true, value: json_plain(JSON.parse(text)) };
    }
    catch {
        const parsed = build(text);
        if (comments || !parsed.ok)
            return parsed;
        return failure(1, 1, 'comments and trailing commas are not allowed in this file');
    }
};

// EXTERNAL MODULE: ./node_modules/.pnpm/toml@5.0.1/node_modules/toml/index.js
var toml = __webpack_require__(2867);
;// CONCATENATED MODULE: ./packages/core/lib/settings/toml.js


/** Inline nesting is limited by the parser itself; dotted headers `[a.a.a…]` only here. */
class TooDeep extends Error {
}
const toml_plain = (value, depth) => {
    if (depth > MAX_DEPTH)
        throw new TooDeep(`nested more than ${MAX_DEPTH} levels deep`);
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
        const table = emptyTable();
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
const toml_parseToml = (text) => {
    try {
        return { ok: true, value: toml_plain((0,toml.parse)(text, { bigint: true, maxDepth: MAX_DEPTH }), 0) };
    }
    catch (error) {
        if (error instanceof TooDeep)
            return failure(1, 1, error.message);
        if (error instanceof RangeError)
            return failure(1, 1, `nested too deeply to be read`);
        const problem = error;
        const line = problem.location?.start?.line ?? problem.line ?? 1;
        const column = problem.location?.start?.column ?? problem.column ?? 1;
        return failure(line, column, found(problem.message) ?? 'not valid TOML');
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/settings/yaml.js


const TOO_DEEP = 'nested too deeply to be read';
class yaml_Refused extends Error {
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
    throw new yaml_Refused('a key has to be plain text', key);
};
const target = (node, reading) => {
    if (!(0,dist/* isAlias */.Vj)(node))
        return node;
    const found = reading.anchors.get(node.source);
    if (found === undefined)
        throw new yaml_Refused(`no anchor is named ${node.source}`, node);
    return found;
};
/** `<<: *base` or `<<: [*a, *b]`: what the map says itself wins, then the earlier of the list. */
const yaml_merged = (pair, reading, depth) => {
    const source = target(pair.value, reading);
    const items = (0,dist/* isSeq */.oP)(source) ? source.items : [source];
    return items.map((item) => {
        const value = yaml_plain(item, reading, depth + 1);
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            throw new yaml_Refused('only maps can be merged with <<', item);
        }
        return value;
    });
};
const isMerge = (pair) => (0,dist/* isScalar */.jn)(pair.key) && pair.key.value === '<<' && pair.key.type === 'PLAIN';
const plainMap = (map, reading, depth) => {
    const table = emptyTable();
    const own = new Set();
    const bases = [];
    for (const pair of map.items) {
        if (isMerge(pair)) {
            bases.push(...yaml_merged(pair, reading, depth));
            continue;
        }
        const key = keyText((0,dist/* isAlias */.Vj)(pair.key) ? target(pair.key, reading) : pair.key);
        if (own.has(key))
            throw new yaml_Refused(`the key ${key} is given twice`, pair.key);
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
        throw new yaml_Refused(`more than ${MAX_VALUES} values`, node);
    if (depth > MAX_DEPTH)
        throw new yaml_Refused(`nested more than ${MAX_DEPTH} levels deep`, node);
    if ((0,dist/* isAlias */.Vj)(node)) {
        const found = target(node, reading);
        if (reading.open.has(found))
            throw new yaml_Refused('an alias to the map that holds it', node);
        return yaml_plain(found, reading, depth);
    }
    if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:')) {
        throw new yaml_Refused(`tags such as ${node.tag} are not read`, node);
    }
    if (node.anchor !== undefined)
        reading.anchors.set(node.anchor, node);
    reading.open.add(node);
    const value = (0,dist/* isMap */.jh)(node)
        ? plainMap(node, reading, depth)
        : (0,dist/* isSeq */.oP)(node)
            ? node.items.map((item) => yaml_plain(item, reading, depth + 1))
            : yaml_scalar((0,dist/* isScalar */.jn)(node) ? node.value : null);
    reading.open.delete(node);
    return value;
};
const yaml_scalar = (value) => {
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
 */
const yaml_parseYaml = (text) => {
    const at = (offset, message) => {
        const { line, column } = positionAt(text, offset);
        return failure(line, column, message);
    };
    try {
        // Keys given twice are found above, in linear time.
        const document = (0,dist/* parseDocument */.Tp)(text, {
            version: '1.2',
            uniqueKeys: false,
            prettyErrors: false,
            logLevel: 'silent',
        });
        const problem = document.errors[0] ?? document.warnings[0];
        if (problem !== undefined) {
            // The parser reports its own exhausted stack as if it stood in the text.
            const deep = /call stack/i.test(problem.message);
            return at(deep ? 0 : problem.pos[0], deep ? TOO_DEEP : problem.message);
        }
        const reading = { anchors: new Map(), open: new Set(), left: MAX_VALUES };
        return { ok: true, value: yaml_plain(document.contents, reading, 0) };
    }
    catch (error) {
        if (error instanceof yaml_Refused)
            return at(error.node?.range?.[0] ?? 0, error.message);
        if (error instanceof RangeError)
            return failure(1, 1, TOO_DEEP);
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
    if (text.length > parsed_MAX_LENGTH) {
        return failure(1, 1, `too large for a settings file: ${text.length} characters, limit ${parsed_MAX_LENGTH}`);
    }
    const body = withoutMark(text);
    switch (settingsFormat(path)) {
        case 'toml':
            return toml_parseToml(body);
        case 'yaml':
            // `.eslintrc` and its like may be JSON with comments, which YAML does not know.
            return /^\s*(?:\{|\/[/*])/.test(body) && !/\.ya?ml$/i.test(path)
                ? parseJson(body, true)
                : yaml_parseYaml(body);
        case 'json':
            return parseJson(body, false);
        case 'jsonc':
            return parseJson(body, true);
        default:
            return failure(1, 1, 'not a settings file: compared as text');
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/settings/index.js








;// CONCATENATED MODULE: ./packages/core/lib/severity/compare-lists.js
/** A list, or one value where a list may be written so; null where it is something else. */
const items = (value) => {
    if (value === undefined || value === null || value === false)
        return [];
    if (Array.isArray(value)) {
        return value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
    }
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : null;
};
const lacking = (from, other) => {
    const set = new Set(other);
    return from.filter((item) => !set.has(item));
};
/** A list of what is checked or required: whatever leaves it is no longer. */
const listed = (before, after) => {
    const left = items(before);
    const right = items(after);
    if (left === null || right === null)
        return { direction: 'changed' };
    if (lacking(left, right).length > 0) {
        return right.length === 0
            ? { direction: 'weakened', degree: 'graver' }
            : { direction: 'weakened' };
    }
    return { direction: lacking(right, left).length > 0 ? 'strengthened' : 'changed' };
};
/** Globs and expressions that leave next to nothing. */
const WIDE = /^(?:\.?\/)?(?:\*\*?|\.\*|\.|src|lib|app)(?:\/(?:\*\*?|\*\.\w+|\*\.\{[^}]*\}))*\/?$/;
/** Whether a glob, or a regular expression, covers nearly everything. */
const isWide = (glob) => WIDE.test(glob.replace(/^\^|\$$/g, ''));
/** A list of what is let off: whatever enters it is no longer checked. */
const excluded = (before, after) => {
    const left = items(before);
    const right = items(after);
    if (left === null || right === null)
        return { direction: 'changed' };
    const added = lacking(right, left);
    if (added.length > 0) {
        return added.some(isWide)
            ? { direction: 'weakened', degree: 'graver' }
            : { direction: 'weakened' };
    }
    return { direction: lacking(left, right).length > 0 ? 'strengthened' : 'changed' };
};
/** Lists of rule codes in which `E` stands for E101 and all its kin, and `ALL` for everything. */
const codes = (moreIsStronger) => (before, after) => {
    const left = items(before);
    const right = items(after);
    if (left === null || right === null)
        return { direction: 'changed' };
    const uncovered = (from, by) => from.filter((code) => !by.some((prefix) => prefix === 'ALL' || code.startsWith(prefix)))
        .length;
    const lost = uncovered(left, right);
    const gained = uncovered(right, left);
    if (lost === 0 && gained === 0)
        return { direction: 'same' };
    const weaker = moreIsStronger ? lost > 0 : gained > 0;
    if (!weaker)
        return { direction: 'strengthened' };
    const everything = moreIsStronger ? right.length === 0 : right.includes('ALL');
    return everything ? { direction: 'weakened', degree: 'graver' } : { direction: 'weakened' };
};
/** `true` (any), or the names that are required; false, nothing and [] require none. */
const namesOrAny = (before, after, context) => {
    const none = (value) => {
        const list = value === true ? null : items(value);
        return list !== null && list.length === 0;
    };
    if (none(before) && none(after))
        return { direction: 'same' };
    if (none(after))
        return { direction: 'weakened', degree: 'graver' };
    if (none(before))
        return { direction: 'strengthened' };
    if (before === true || after === true)
        return { direction: 'changed' };
    return listed(before, after, context);
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/compare-drift.js



/** An exemption that outlives this is a decision for good, not an exception. */
const FAR_DAYS = 366;
const isFar = (expires, { now }) => {
    const end = Date.parse(String(expires));
    if (Number.isNaN(end))
        return true;
    return now !== undefined && end - Date.parse(now) > FAR_DAYS * 86_400_000;
};
/** `code/**` and bare names with a star at most cover one check; a star alone covers all. */
const coversAll = (value) => value === undefined || (typeof value === 'string' && (isWide(value) || value.endsWith('/**')));
/** `[[drift.exempt]]`: a new one is weaker; graver when it covers nearly everything or hardly ends. */
const exemption = (before, after, { surroundings }) => {
    if (after === undefined)
        return { direction: 'strengthened' };
    if (before !== undefined || !isTable(after))
        return { direction: 'changed' };
    const grave = coversAll(after.check) || coversAll(after.subject) || isFar(after.expires, surroundings);
    return grave ? { direction: 'weakened', degree: 'graver' } : { direction: 'weakened' };
};
/** An end date: later is weaker, none at all is graver. */
const laterDate = (before, after, { surroundings }) => {
    const left = Date.parse(String(before));
    const right = Date.parse(String(after));
    if (after === undefined)
        return { direction: 'weakened', degree: 'graver' };
    if (Number.isNaN(left) || Number.isNaN(right))
        return { direction: 'changed' };
    if (right === left)
        return { direction: 'same' };
    if (right < left)
        return { direction: 'strengthened' };
    return isFar(after, surroundings)
        ? { direction: 'weakened', degree: 'graver' }
        : { direction: 'weakened' };
};
/** `[[drift.severity]]`: what it was before an override is not written; low and info are suspect. */
const severityOverride = (before, after) => {
    const rank = (value) => finding/* SEVERITIES */.oC.findIndex((name) => isTable(value) && value.severity === name);
    const lowered = (value) => rank(value) >= finding/* SEVERITIES */.oC.indexOf('low');
    if (before === undefined)
        return { direction: lowered(after) ? 'weakened' : 'changed' };
    if (after === undefined)
        return { direction: lowered(before) ? 'strengthened' : 'changed' };
    return { direction: 'changed' };
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/compare-rulesets.js

/** `typescript-production` → `typescript` at rank 0; names without a tier have the rank of none. */
const split = (name) => {
    const rank = TIERS.findIndex((tier) => name.endsWith(`-${tier}`));
    const tier = TIERS[rank];
    return tier === undefined
        ? { stem: name, rank: TIERS.length }
        : { stem: name.slice(0, -tier.length - 1), rank };
};
const ranks = (value) => {
    const found = new Map();
    for (const name of Array.isArray(value) ? value : []) {
        const { stem, rank } = split(String(name));
        found.set(stem, Math.min(rank, found.get(stem) ?? rank));
    }
    return found;
};
/**
 * The rulesets a check.toml extends: one that leaves, or gives way to the same of a laxer tier
 * (`*-production` > `*-internal` > `*-prototype`), weakens; the tier is graver than the rest.
 */
const rulesets = (before, after) => {
    const left = ranks(before);
    const right = ranks(after);
    const lost = [...left.keys()].filter((stem) => !right.has(stem));
    const lower = [...left].filter(([stem, rank]) => (right.get(stem) ?? rank) > rank);
    if (lower.length > 0 || right.size === 0)
        return { direction: 'weakened', degree: 'graver' };
    if (lost.length > 0) {
        // Another stem of at least the same tier is another standard, not a weaker one.
        const strictest = (ranks) => Math.min(...ranks.values());
        return strictest(right) > strictest(left)
            ? { direction: 'weakened', degree: 'graver' }
            : right.size < left.size
                ? { direction: 'weakened' }
                : { direction: 'changed' };
    }
    const gained = [...right].some(([stem, rank]) => rank < (left.get(stem) ?? Number.POSITIVE_INFINITY));
    return { direction: gained ? 'strengthened' : 'changed' };
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/action-ref.js
const PINS = ['commit', 'tag', 'branch'];
/** Negative when `a` holds more firmly than `b`. */
const comparePins = (a, b) => PINS.indexOf(a) - PINS.indexOf(b);
const pinOf = (ref) => {
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref))
        return 'commit';
    // Names of tags are short; a long one is not worth a regular expression.
    if (ref.length > 200)
        return 'branch';
    return /^(?:refs\/tags\/.*|(?:[\w./-]*[@/_-])?v?\d+(?:\.[\w-]+)*)$/i.test(ref) ? 'tag' : 'branch';
};
/**
 * Takes a `uses:` apart. Whether a name that is no commit is a tag or a branch only GitHub knows;
 * names that look like a version count as tags.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses
 */
const parseUses = (uses) => {
    if (uses.startsWith('./') || uses.startsWith('$/'))
        return { kind: 'local' };
    if (uses.startsWith('docker://')) {
        const image = uses.slice('docker://'.length);
        const name = image.replace(/@.*$/s, '').replace(/:[^:/]*$/, '');
        return { kind: 'docker', name, pinned: /@sha256:[0-9a-f]{64}$/i.test(image) };
    }
    const parts = /^([^/@\s]+)\/([^@\s]+)@(\S+)$/.exec(uses);
    const [, owner, name, ref] = parts ?? [];
    if (owner === undefined || name === undefined || ref === undefined)
        return { kind: 'other' };
    return { kind: 'action', owner: owner.toLowerCase(), name, ref, pin: pinOf(ref) };
};
/** `v4.1.2` as numbers, null where a reference is no version. */
const versionOf = (ref) => {
    const [, numbers] = /^(?:.{0,100}[@/_-])?v?(\d+(?:\.\d+){0,5})$/i.exec(ref.slice(-200)) ?? [];
    return numbers === undefined ? null : numbers.split('.').map(Number);
};
/** Whether one version comes before another: `v3` before `v4`, `v4.1` before `v4.2`. */
const isOlder = (ref, than) => {
    if (/^[0-9a-f]{40,64}$/i.test(ref))
        return false;
    const [left, right] = [versionOf(ref), versionOf(than)];
    if (left === null || right === null)
        return false;
    for (const [index, number] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return false;
        if (number !== other)
            return number < other;
    }
    return false;
};
/** GitHub's own actions come from whoever runs the workflow anyway. */
const PLATFORM = new Set(['actions', 'github']);
/** Whether code of somebody else runs: not GitHub's, not the repository owner's, not the repository's. */
const isThirdParty = (uses, owner) => {
    const ref = parseUses(uses);
    if (ref.kind === 'docker')
        return true;
    return ref.kind === 'action' && !PLATFORM.has(ref.owner) && ref.owner !== owner?.toLowerCase();
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/context.js


const PLAIN = { direction: 'plain' };
const strings = (value) => Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
/** `jobs.<id>` of the setting that is judged; undefined in composite actions. */
const jobAt = ({ segments, root }, side) => {
    const value = segments[0] === 'jobs' ? settingAt(root[side], segments.slice(0, 2)) : undefined;
    return isTable(value) ? value : undefined;
};
/** Names under which the standard may speak of the workflow: its file's, and its own. */
const workflowNames = ({ root, surroundings }) => {
    const file = surroundings.workflow?.file ?? '';
    const own = [settingAt(root.before, ['name']), settingAt(root.after, ['name'])];
    return [file, file.replace(/\.ya?ml$/, ''), ...own.filter((name) => typeof name === 'string')];
};
/** Whether the standard lists a job of this name for the workflow. */
const isRequiredJob = (name, context) => {
    const jobs = context.surroundings.workflow?.required.jobs ?? {};
    return workflowNames(context).some((workflow) => Object.hasOwn(jobs, workflow) && jobs[workflow]?.includes(name));
};
/** Whether a status check of this name is required; `CI / test` is the check of the job `test`. */
const isRequiredCheck = (name, { surroundings }) => (surroundings.workflow?.required.checks ?? []).some((check) => check === name || check.split(' / ').at(-1)?.trim() === name);
/** Whether the standard asks for this workflow or job by name. */
const isRequired = (context) => {
    const required = context.surroundings.workflow?.required;
    if (required === undefined)
        return false;
    if (workflowNames(context).some((name) => required.workflows.includes(name)))
        return true;
    const job = jobAt(context, 'before');
    const [, id = ''] = context.segments;
    return [id, ...strings(job?.name), ...strings(job?.id)].some((name) => isRequiredJob(name, context) || isRequiredCheck(name, context));
};
/** The gates of the step or job that a setting belongs to, on the side where it stands. */
const gatesAround = (context) => {
    const at = context.segments.slice(0, -1);
    const find = (root) => strings(settingAt(root, [...at, 'gates']));
    const after = find(context.root.after);
    return after.length > 0 ? after : find(context.root.before);
};
const weaker = (context, milder = false) => {
    if (isRequired(context))
        return { direction: 'weakened', degree: 'graver' };
    return milder ? { direction: 'weakened', degree: 'milder' } : { direction: 'weakened' };
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/action-pins.js


/**
 * Which code a step runs, and how firmly that is held. Only a full commit id cannot be moved.
 * https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions
 */
const actionRef = (before, after, { surroundings }) => {
    if (typeof after !== 'string')
        return PLAIN;
    const right = parseUses(after);
    const foreign = isThirdParty(after, surroundings.owner);
    if (typeof before !== 'string') {
        const loose = (right.kind === 'action' && right.pin !== 'commit') ||
            (right.kind === 'docker' && !right.pinned);
        return foreign && loose ? { direction: 'weakened', degree: 'milder' } : PLAIN;
    }
    const left = parseUses(before);
    if (left.kind !== 'action' || right.kind !== 'action') {
        if (left.kind === 'docker' && right.kind === 'docker' && left.pinned !== right.pinned) {
            return { direction: right.pinned ? 'strengthened' : 'weakened' };
        }
        if (left.kind === 'docker' && right.kind === 'docker' && left.name === right.name)
            return PLAIN;
        return foreign && !isThirdParty(before, surroundings.owner)
            ? { direction: 'weakened', degree: 'graver' }
            : { direction: 'changed' };
    }
    if (left.owner !== right.owner) {
        return foreign ? { direction: 'weakened', degree: 'graver' } : { direction: 'changed' };
    }
    const pins = comparePins(right.pin, left.pin);
    if (pins < 0)
        return { direction: 'strengthened' };
    if (pins > 0) {
        return left.pin === 'commit' && foreign
            ? { direction: 'weakened' }
            : { direction: 'weakened', degree: 'milder' };
    }
    if (left.name !== right.name)
        return { direction: 'changed' };
    // An update, as a bot makes them: told with the rest of the file.
    return isOlder(right.ref, left.ref) ? { direction: 'changed', degree: 'milder' } : PLAIN;
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/jobs.js



const counted = new WeakMap();
/** In how many jobs of a workflow each gate stands. */
const gateCounts = (root) => {
    const key = isTable(root) ? root : undefined;
    const known = key && counted.get(key);
    if (known)
        return known;
    const counts = new Map();
    const jobs = settingAt(root, ['jobs']);
    for (const job of Object.values(isTable(jobs) ? jobs : {})) {
        for (const gate of isTable(job) ? strings(job.gates) : []) {
            counts.set(gate, (counts.get(gate) ?? 0) + 1);
        }
    }
    if (key)
        counted.set(key, counts);
    return counts;
};
/** Gates that went and stand in no other job: work that moved is not lost. */
const lostGates = (before, after, context) => {
    const left = strings(after);
    const gone = strings(before).filter((gate) => !left.includes(gate));
    if (gone.length === 0)
        return [];
    const counts = gateCounts(context.root.after);
    const here = strings(jobAt(context, 'after')?.gates);
    return gone.filter((gate) => (counts.get(gate) ?? 0) <= (here.includes(gate) ? 1 : 0));
};
/** A job that came is judged by what is in it; one that went, by what it guarded. */
const job = (before, after, context) => {
    if (before === undefined)
        return { direction: 'inside' };
    if (after !== undefined)
        return { direction: 'inside' };
    if (isRequired(context))
        return { direction: 'weakened', degree: 'graver' };
    const gates = isTable(before) ? before.gates : undefined;
    return lostGates(gates, undefined, context).length > 0 ? { direction: 'weakened' } : PLAIN;
};
/** Steps come and go; what they guarded is asked of the whole job (`gates`). */
const step = (before) => (before === undefined ? { direction: 'inside' } : PLAIN);
/** What a job guards; commands may be rewritten and moved as long as the kind of gate remains. */
const jobGates = (before, after, context) => {
    if (context.root.before === undefined || jobAt(context, 'before') === undefined)
        return PLAIN;
    if (lostGates(before, after, context).length > 0)
        return weaker(context);
    const known = new Set(strings(before));
    return strings(after).some((gate) => !known.has(gate)) ? { direction: 'strengthened' } : PLAIN;
};
/** A required status check is found by the job's name: under another name it never reports. */
const jobName = (before, after, context) => {
    const required = (value) => isRequiredCheck(String(value), context);
    if (after === undefined || required(before) === required(after))
        return PLAIN;
    return { direction: required(after) ? 'strengthened' : 'weakened' };
};
/**
 * A job under another name, with all that it did: nothing is lost, except that a required status
 * check that is found by the old name never reports again.
 */
const jobId = (before, after, context) => {
    if (typeof before !== 'string' || typeof after !== 'string')
        return PLAIN;
    const reports = (side, id) => {
        const name = jobAt(context, side)?.name;
        // A name that is the new id was nobody's before: the job went by its id.
        return typeof name === 'string' && name !== after ? name : id;
    };
    const required = (side, id) => isRequiredJob(id, context) || isRequiredCheck(reports(side, id), context);
    const [was, is] = [required('before', before), required('after', after)];
    if (was === is)
        return { direction: 'changed' };
    return { direction: was ? 'weakened' : 'strengthened' };
};
/** A workflow that is required by its name is not found under another one. */
const workflowName = (before, after, { surroundings }) => {
    const { required, file = '' } = surroundings.workflow ?? {};
    const names = required?.workflows ?? [];
    const isFound = [file, file.replace(/\.ya?ml$/, '')].some((name) => names.includes(name));
    const isNamed = (value) => names.includes(String(value));
    if (isFound || isNamed(before) === isNamed(after))
        return PLAIN;
    return { direction: isNamed(after) ? 'strengthened' : 'weakened' };
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/untrusted.js
/**
 * Contexts that strangers fill: titles, bodies, branch names. Written into a script with `${{ }}`
 * their text becomes code.
 * https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections
 */
const UNTRUSTED = /github\.(?:head_ref|event\.(?:inputs\.|client_payload|(?:issue|pull_request|discussion|milestone)\.(?:title|body)|pull_request\.head\.(?:ref|label|repo\.default_branch)|(?:comment|review|review_comment)\.body|pages\.\*?\.?page_name|head_commit\.(?:message|author\.(?:name|email))|commits\b|workflow_run\.(?:head_branch|display_title|head_commit\.message|pull_requests)))/i;
/** An expression is short; of a longer one the beginning is looked at. */
const MAX_EXPRESSION = 2_000;
/** What stands between `${{` and the next `}}`, in one pass. */
const expressions = (text) => {
    const found = [];
    for (let at = text.indexOf('${{'); at !== -1; at = text.indexOf('${{', at)) {
        const end = text.indexOf('}}', at);
        if (end === -1)
            break;
        found.push(text.slice(at + 3, Math.min(end, at + 3 + MAX_EXPRESSION)).trim());
        at = end + 2;
    }
    return found;
};
/** The expressions in a script that strangers can fill, sorted. */
const injectionsOf = (script) => [...new Set(expressions(script).filter((inner) => UNTRUSTED.test(inner)))].sort();
/** Where code of a pull request's author is fetched by name. */
const HEAD = /github\.(?:head_ref|event\.(?:pull_request\.(?:head\.|merge_commit_sha|number)|issue\.number|number|workflow_run\.(?:head_|pull_requests)))|refs\/pull\//i;
const FETCHES_HEAD = /\bgh pr checkout\b|\bgit (?:fetch|checkout|pull)\b[^\n]{0,300}?(?:pull\/|head_ref|HEAD_REF|head\.(?:ref|sha))/i;
/** Whether a step brings the head of somebody's pull request into the workspace. */
const checksOutHead = (step) => (/(?:^|\/)checkout(?:@|$)/.test(step.uses ?? '') &&
    HEAD.test(`${step.ref ?? ''} ${step.repository ?? ''}`)) ||
    FETCHES_HEAD.test(step.run ?? '');
/** Names of the secrets that a text mentions, `*` for all of them; the job's own token is not one. */
const secretsIn = (text) => {
    const found = new Set();
    for (const inner of expressions(text)) {
        if (/toJSON\(\s*secrets\s*\)/i.test(inner) || /\bsecrets\s*\[/.test(inner))
            found.add('*');
        for (const [, name] of inner.matchAll(/\bsecrets\.([A-Za-z_]\w*)/gi)) {
            if (name !== undefined && name.toUpperCase() !== 'GITHUB_TOKEN')
                found.add(name);
        }
    }
    return [...found].sort();
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/guards.js





/** Whether anything in the workflow guards changes, before or now. */
const hasGates = ({ root }) => gateCounts(root.before).size + gateCounts(root.after).size > 0;
/** `pull_request`, `merge_group` and `push`: gone, or narrowed by a filter, fewer changes are gated. */
const gateTrigger = (before, after, context) => {
    if (context.root.before === undefined || !(isRequired(context) || hasGates(context)))
        return PLAIN;
    if (before === undefined)
        return { direction: 'strengthened' };
    if (after === undefined)
        return weaker(context, context.segments[1] === 'push');
    const filters = (value) => (isTable(value) ? value : Object.create(null));
    const left = filters(before);
    const right = filters(after);
    const lacks = (from, other) => from.some((item) => !other.includes(item));
    let narrower = false;
    let wider = false;
    for (const name of ['branches', 'paths', 'types']) {
        const [was, is] = [left[name], right[name]];
        if (is !== undefined && (was === undefined || lacks(strings(was), strings(is))))
            narrower = true;
        if (was !== undefined && (is === undefined || lacks(strings(is), strings(was))))
            wider = true;
    }
    for (const name of ['branches-ignore', 'paths-ignore']) {
        if (lacks(strings(right[name]), strings(left[name])))
            narrower = true;
        if (lacks(strings(left[name]), strings(right[name])))
            wider = true;
    }
    if (narrower && !wider)
        return { direction: 'weakened', degree: 'milder' };
    return { direction: wider && !narrower ? 'strengthened' : 'changed' };
};
const truthy = (value) => value !== undefined && value !== false && value !== 'false';
/** `continue-on-error`: on a gate it turns red into green; elsewhere it merely hides trouble. */
const toleratedFailure = (before, after, context) => {
    if (truthy(before) === truthy(after))
        return { direction: 'changed' };
    if (!truthy(after))
        return { direction: 'strengthened' };
    const isJob = context.segments.length === 3;
    return gatesAround(context).length > 0 || (isJob && isRequired(context))
        ? weaker(context)
        : { direction: 'weakened', degree: 'milder' };
};
const bareCondition = (value) => String(value ?? 'success()')
    .replace(/^\s*\$\{\{|\}\}\s*$/g, '')
    .trim();
/** What keeps a job to one branch, event or repository. */
const GUARD = /github\.(?:ref\b|ref_name|ref_protected|base_ref|event_name|repository\b|actor\b)/;
/** A job with secrets or an environment that now also runs where its guard kept it from running. */
const lostGuard = (before, after, context) => {
    const guards = (value) => GUARD.test(bareCondition(value));
    if (!guards(before) || guards(after) || jobAt(context, 'after') === undefined)
        return null;
    const part = settingAt(context.root.after, context.segments.slice(0, -1));
    const job = jobAt(context, 'after');
    const hasPower = secretsIn(JSON.stringify(part ?? null)).length > 0 ||
        (context.segments.length === 3 &&
            (job?.environment !== undefined || job?.secrets !== undefined));
    if (!hasPower)
        return null;
    const isOpen = after === undefined ||
        /^(?:true|always\(\)|success\(\)|!\s*cancelled\(\))$/.test(bareCondition(after));
    return isOpen
        ? { direction: 'weakened', degree: 'graver' }
        : { direction: 'weakened', degree: 'milder' };
};
/** `if`: never running, or running whatever failed before, takes a gate away. */
const condition = (before, after, context) => {
    const never = (value) => /^(?:false|0|'')$|(?:^|&&)\s*false\s*(?:$|&&)/.test(bareCondition(value));
    const always = (value) => /\balways\(\)|!\s*(?:cancelled|failure)\(\)/.test(bareCondition(value));
    const gates = gatesAround(context);
    const lost = lostGuard(before, after, context);
    if (lost !== null)
        return lost;
    if (never(before) !== never(after)) {
        if (!never(after))
            return { direction: 'strengthened' };
        return gates.length > 0 || isRequired(context) ? weaker(context) : PLAIN;
    }
    const isJob = context.segments.length === 3;
    if (isJob && always(before) !== always(after)) {
        const needs = strings(jobAt(context, 'after')?.needs);
        if (always(after))
            return needs.length > 0 ? weaker(context, true) : PLAIN;
        return { direction: 'strengthened' };
    }
    if (gates.length === 0)
        return PLAIN;
    if (before === undefined)
        return { direction: 'changed' };
    return { direction: after === undefined ? 'strengthened' : 'changed' };
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/power.js




const LEVELS = ['none', 'read', 'write'];
/** Scopes with which a token can change what is built, released or trusted. */
const GRAVE = new Set([
    '*',
    'contents',
    'actions',
    'packages',
    'id-token',
    'deployments',
    'attestations',
    'checks',
    'statuses',
    'pages',
]);
/**
 * What the job's token may do. Scopes that a block does not name are `none`; where there is no
 * block, the workflow's counts, and without one the repository's default, which is not known here.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
const permissions = (before, after, context) => {
    const outer = (side) => context.segments.length > 1 ? settingAt(context.root[side], ['permissions']) : undefined;
    const left = before ?? outer('before');
    const right = after ?? outer('after');
    const isNew = context.root.before === undefined;
    if (right === undefined)
        return left === undefined ? PLAIN : { direction: 'weakened' };
    if (!isTable(right))
        return { direction: 'changed' };
    const known = isTable(left) ? left : undefined;
    const scopes = new Set([...Object.keys(known ?? {}), ...Object.keys(right)]);
    const level = (block, scope) => Math.max(LEVELS.indexOf(String(block[scope] ?? 'none')), LEVELS.indexOf(String(block['*'] ?? 'none')));
    if (known === undefined) {
        if (right['*'] === 'write')
            return { direction: 'weakened', degree: 'graver' };
        return isNew
            ? PLAIN
            : { direction: Object.values(right).includes('write') ? 'changed' : 'strengthened' };
    }
    const widened = [...scopes].filter((scope) => level(right, scope) > level(known, scope));
    if (widened.length > 0) {
        if (right['*'] === 'write')
            return { direction: 'weakened', degree: 'graver' };
        const grave = widened.some((scope) => GRAVE.has(scope) && level(right, scope) === 2);
        return grave ? { direction: 'weakened' } : { direction: 'weakened', degree: 'milder' };
    }
    const narrowed = [...scopes].some((scope) => level(right, scope) < level(known, scope));
    return { direction: narrowed ? 'strengthened' : 'same' };
};
const hasHeadCheckout = (root) => {
    const jobs = settingAt(root, ['jobs']);
    return Object.values(isTable(jobs) ? jobs : {}).some((job) => {
        const steps = isTable(job) ? job.steps : undefined;
        return Object.values(isTable(steps) ? steps : {}).some((step) => isTable(step) && step['head-checkout'] === true);
    });
};
/**
 * Triggers that strangers can fire and that run with the repository's secrets. Graver when the
 * workflow also fetches the stranger's code.
 * https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 */
const riskyTrigger = (before, after, { root }) => {
    if (after === undefined)
        return { direction: 'strengthened' };
    if (before !== undefined)
        return PLAIN;
    return hasHeadCheckout(root.after)
        ? { direction: 'weakened', degree: 'graver' }
        : { direction: 'weakened' };
};
/** A stranger's code in the workspace is ordinary on pull_request, and a hole where secrets are. */
const headCheckout = (before, after, { root }) => {
    if (before === after)
        return PLAIN;
    if (after !== true)
        return { direction: 'strengthened' };
    const on = settingAt(root.after, ['on']);
    const risky = ['pull_request_target', 'workflow_run', 'issue_comment'];
    const isRisky = isTable(on) && risky.some((name) => Object.hasOwn(on, name));
    return isRisky ? { direction: 'weakened' } : PLAIN;
};
/** A runner of one's own keeps what a job leaves behind; in a public repository strangers' jobs too. */
const runsOn = (before, after, { surroundings }) => {
    const own = (value) => strings(value).includes('self-hosted');
    if (own(before) === own(after))
        return PLAIN;
    if (!own(after))
        return { direction: 'strengthened' };
    return surroundings.public
        ? { direction: 'weakened', degree: 'graver' }
        : { direction: 'weakened' };
};
/** `secrets: inherit` hands every secret to the workflow that is called. */
const inheritedSecrets = (before, after, context) => {
    if ((before === 'inherit') === (after === 'inherit'))
        return PLAIN;
    if (after !== 'inherit')
        return { direction: 'strengthened' };
    const uses = String(jobAt(context, 'after')?.uses ?? '');
    return isThirdParty(uses, context.surroundings.owner)
        ? { direction: 'weakened', degree: 'graver' }
        : { direction: 'weakened' };
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/comparators.js








const SAME = { direction: 'same' };
const weakerIf = (weaker) => ({ direction: weaker ? 'weakened' : 'strengthened' });
const comparators_flag = (value) => {
    if (typeof value === 'boolean')
        return value;
    if (value === 'true' || value === 'false')
        return value === 'true';
    return null;
};
/**
 * Booleans of which one is the strong one. Not written is false, unless the rule says otherwise;
 * other values (a mode's name) are merely different.
 */
const comparators_boolean = (strong) => (before, after) => {
    const left = comparators_flag(before ?? false);
    const right = comparators_flag(after ?? false);
    if (left === null || right === null)
        return { direction: 'changed' };
    return left === right ? SAME : weakerIf(right !== strong);
};
const comparators_LEVELS = {
    off: 0,
    ignore: 0,
    none: 0,
    allow: 0,
    '0': 0,
    false: 0,
    info: 1,
    information: 1,
    hint: 1,
    warn: 2,
    warning: 2,
    '1': 2,
    on: 3,
    true: 3,
    error: 3,
    deny: 3,
    '2': 3,
};
/** ESLint's `"error"`, `2`, `["error", {…}]` and the table forms of its kin; not written is off. */
const level = (value) => {
    if (value === undefined || value === null)
        return 0;
    if (Array.isArray(value))
        return level(value[0]);
    if (isTable(value))
        return level(value.severity ?? value.level ?? 'error');
    const name = String(value).toLowerCase();
    return Object.hasOwn(comparators_LEVELS, name) ? (comparators_LEVELS[name] ?? null) : null;
};
/** ESLint's rules about how much is allowed: the higher the number, the more. */
const LIMITED = /(?:^|\/)(?:complexity|max-[a-z-]+)$/;
/** The number in a rule's options: `["error", 10]`, `["error", { "max": 10 }]`. */
const limitOf = (value) => {
    const options = Array.isArray(value) ? value[1] : value;
    if (typeof options === 'number')
        return options;
    const max = isTable(options) ? (options.max ?? options.maximum) : undefined;
    return typeof max === 'number' ? max : null;
};
const compareLimits = (before, after) => {
    const [left, right] = [limitOf(before), limitOf(after)];
    if (left === null || right === null || left === right)
        return { direction: 'changed' };
    return right > left ? { direction: 'weakened', degree: 'milder' } : { direction: 'strengthened' };
};
const lintLevel = (before, after, { segments }) => {
    const left = level(before);
    const right = level(after);
    if (left === null || right === null)
        return { direction: 'changed' };
    if (left === right) {
        const plain = (value) => typeof value !== 'object';
        if (plain(before) && plain(after))
            return SAME;
        return LIMITED.test(segments.at(-1) ?? '')
            ? compareLimits(before, after)
            : { direction: 'changed' };
    }
    if (right > left)
        return { direction: 'strengthened' };
    return right === 0 ? { direction: 'weakened' } : { direction: 'weakened', degree: 'milder' };
};
const amount = (value) => {
    if (typeof value === 'number')
        return value;
    if (typeof value === 'string' && /^-?\d+(?:\.\d+)?%?$/.test(value))
        return Number.parseFloat(value);
    return null;
};
/** A number; not written is weaker than any. To nothing at all is graver than a step. */
const number = (higherIsStronger) => (before, after) => {
    if (before === undefined)
        return { direction: 'strengthened' };
    if (after === undefined)
        return { direction: 'weakened', degree: 'graver' };
    const left = amount(before);
    const right = amount(after);
    if (left === null || right === null)
        return { direction: 'changed' };
    if (left === right)
        return SAME;
    const weaker = higherIsStronger ? right < left : right > left;
    if (!weaker)
        return { direction: 'strengthened' };
    return higherIsStronger && right === 0
        ? { direction: 'weakened', degree: 'graver' }
        : { direction: 'weakened' };
};
/** One of a list of names, strongest first; not written is `absent`, else the weakest. */
const order = (before, after, { rule }) => {
    const names = rule.order ?? [];
    const rank = (value) => {
        if (value === undefined)
            return names.length;
        const at = names.indexOf(String(value));
        return at === -1 ? null : at;
    };
    const left = rank(before);
    const right = rank(after);
    if (left === null || right === null)
        return { direction: 'changed' };
    return left === right ? SAME : weakerIf(right > left);
};
/** Being there is the strong side; another value is merely different. */
const presence = (before, after) => {
    if (before === undefined)
        return { direction: 'strengthened' };
    return after === undefined ? { direction: 'weakened' } : { direction: 'changed' };
};
const absence = (before, after) => {
    if (before === undefined)
        return { direction: 'weakened' };
    return after === undefined ? { direction: 'strengthened' } : { direction: 'changed' };
};
/** A section of check.toml: it counts where it is there and does not say `enabled = false`. */
const comparators_section = (before, after) => {
    const on = (value) => value !== undefined && !(isTable(value) && value.enabled === false);
    if (on(before) !== on(after))
        return weakerIf(on(before));
    return { direction: 'inside' };
};
/** Ways to let a command fail without anybody noticing. */
const SWALLOWED = /\|\|\s*(?:true|:|exit 0|echo\b)|;\s*(?:true|exit 0)\s*$|--passWithNoTests|--exit-zero/;
/** A command somebody relies on: gone or with its failure swallowed is weaker. */
const command = (before, after) => {
    if (before === undefined)
        return { direction: 'strengthened' };
    if (after === undefined)
        return { direction: 'weakened' };
    const left = SWALLOWED.test(String(before));
    const right = SWALLOWED.test(String(after));
    return left === right ? { direction: 'changed' } : weakerIf(right);
};
const changed = () => ({ direction: 'changed' });
/** The comparators by the names that rules use. */
const COMPARATORS = {
    'lint-level': lintLevel,
    'true-is-strong': comparators_boolean(true),
    'false-is-strong': comparators_boolean(false),
    'higher-is-stronger': number(true),
    'lower-is-stronger': number(false),
    'longer-is-stronger': listed,
    'shorter-is-stronger': excluded,
    'more-codes-are-stronger': codes(true),
    'fewer-codes-are-stronger': codes(false),
    'names-or-any': namesOrAny,
    order,
    presence,
    absence,
    section: comparators_section,
    command,
    changed,
    rulesets: rulesets,
    exemption: exemption,
    'later-is-weaker': laterDate,
    'severity-override': severityOverride,
    permissions: permissions,
    'action-ref': actionRef,
    'risky-trigger': riskyTrigger,
    'gate-trigger': gateTrigger,
    'tolerated-failure': toleratedFailure,
    'head-checkout': headCheckout,
    unruled: () => ({ direction: 'inside' }),
    condition: condition,
    'runs-on': runsOn,
    job: job,
    step: step,
    'job-gates': jobGates,
    'job-name': jobName,
    'job-id': jobId,
    'workflow-name': workflowName,
    'inherited-secrets': inheritedSecrets,
};

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
    return match(line, baseName(line));
};
const groupsOf = (rules) => {
    const groups = new Map();
    for (const [at, rule] of rules.entries()) {
        const key = rule.files.join('\n');
        const group = groups.get(key) ?? { globs: rule.files, rules: [] };
        group.rules.push({ at, compiled: { rule, patterns: rule.setting.map(splitPath) } });
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
const match_fits = ({ patterns }, segments) => patterns.some((pattern) => matchesSetting(pattern, segments));
const fileRules = (groups) => {
    const mine = groups
        .flatMap(({ rules }) => rules)
        .sort((a, b) => a.at - b.at)
        .map(({ compiled }) => compiled);
    const whole = mine.filter(({ rule }) => rule.whole);
    return {
        find: (segments) => mine.find((rule) => match_fits(rule, segments))?.rule,
        whole: (segments) => whole.some((rule) => match_fits(rule, segments)),
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

;// CONCATENATED MODULE: ./packages/core/lib/severity/rule.js
/** Fills in what the family shares. */
const family = (shared, rules) => rules.map((rule) => ({
    files: shared.files,
    ...(shared.source === undefined ? {} : { source: shared.source }),
    ...rule,
    setting: typeof rule.setting === 'string' ? [rule.setting] : rule.setting,
}));

;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/rules.js

const STEPS = ['jobs.*.steps.*', 'runs.steps.*'];
const rules_step = (key) => STEPS.map((at) => `${at}.${key}`);
const SECURE_USE = 'https://docs.github.com/en/actions/reference/security/secure-use';
const SYNTAX = 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax';
const SHA = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8';
/**
 * Workflows and composite actions, as `normalizeWorkflow` writes them out. What no rule has an
 * opinion on is told once for the whole file.
 */
const WORKFLOW_RULES = family({
    files: ['.github/workflows/**', '.github/actions/**', 'action.yml', 'action.yaml'],
    source: SECURE_USE,
}, [
    {
        id: 'workflow/risky-trigger',
        inNewFiles: true,
        title: 'Trigger that strangers can fire',
        setting: [
            'on.pull_request_target',
            'on.workflow_run',
            'on.issue_comment',
            'on.pull_request_comment',
            'on.discussion_comment',
            'on.fork',
        ],
        compare: 'risky-trigger',
        whole: true,
        weakened: 'high',
        graver: 'critical',
        why: 'The workflow runs with the repository’s secrets and a token that may write, on something a stranger did.',
        fix: 'Use pull_request, or keep every step away from what the stranger sent and give the token no permission.',
        source: `${SECURE_USE}#mitigating-the-risks-of-untrusted-code-checkout`,
        examples: { weaker: [undefined, {}], stronger: [{}, undefined] },
    },
    {
        id: 'workflow/gate-trigger',
        title: 'Trigger that gates changes',
        setting: ['on.pull_request', 'on.merge_group', 'on.push'],
        compare: 'gate-trigger',
        whole: true,
        weakened: 'medium',
        graver: 'high',
        milder: 'low',
        why: 'Changes that the workflow does not run on are merged unchecked.',
        source: `${SYNTAX}#on`,
        examples: {},
    },
    {
        id: 'workflow/permissions',
        inNewFiles: true,
        title: 'What the token may do',
        setting: ['permissions', 'jobs.*.permissions'],
        compare: 'permissions',
        whole: true,
        weakened: 'high',
        graver: 'critical',
        milder: 'medium',
        why: 'Everything that runs in the job, every action included, may use the token.',
        fix: 'Give the token only what the job needs, job by job.',
        source: `${SECURE_USE}#principle-of-least-privilege`,
        examples: {
            weaker: [{ contents: 'read' }, { contents: 'write' }],
            stronger: [{ '*': 'write' }, { contents: 'read' }],
        },
    },
    {
        id: 'workflow/action',
        inNewFiles: true,
        title: 'Code that a step runs',
        setting: [...rules_step('uses'), 'jobs.*.uses'],
        compare: 'action-ref',
        weakened: 'high',
        graver: 'high',
        milder: 'medium',
        changed: 'medium',
        why: 'A tag or a branch can be moved to other code by whoever controls the action; only a full commit id cannot.',
        fix: 'Pin the action to the full commit id of a release that was looked at, with the version in a comment.',
        source: `${SECURE_USE}#using-third-party-actions`,
        examples: {
            weaker: [SHA, 'actions/checkout@v5'],
            stronger: ['actions/checkout@v5', SHA],
            other: ['actions/cache@v4', 'actions/cache/restore@v4'],
        },
    },
    {
        id: 'workflow/injection',
        inNewFiles: true,
        title: 'Text of strangers in a script',
        setting: rules_step('injections'),
        compare: 'shorter-is-stronger',
        weakened: 'high',
        graver: 'critical',
        why: 'The expression is put into the script before it runs: a title or branch name becomes code.',
        fix: 'Hand the value over in `env:` and use the variable in the script, quoted.',
        source: `${SECURE_USE}#good-practices-for-mitigating-script-injection-attacks`,
        examples: {
            weaker: [undefined, ['github.event.issue.title']],
            stronger: [['github.event.issue.title'], undefined],
        },
    },
    {
        id: 'workflow/head-checkout',
        inNewFiles: true,
        title: 'Code of a pull request’s author in the workspace',
        setting: rules_step('head-checkout'),
        compare: 'head-checkout',
        weakened: 'critical',
        why: 'The workflow runs with secrets, and now fetches code from whoever opened the pull request.',
        fix: 'Do the part that needs the code in a workflow on pull_request, and hand over only its result.',
        source: `${SECURE_USE}#mitigating-the-risks-of-untrusted-code-checkout`,
        examples: {},
    },
    {
        id: 'workflow/secret-given',
        inNewFiles: true,
        title: 'Secrets that a third party’s action gets',
        setting: rules_step('secrets-given'),
        compare: 'shorter-is-stronger',
        weakened: 'high',
        graver: 'critical',
        why: 'Whoever controls the action can read the secret.',
        fix: 'Keep the secret from the step, or pin the action to a commit that was looked at and exempt it.',
        examples: { weaker: [undefined, ['NPM_TOKEN']], stronger: [['NPM_TOKEN'], undefined] },
    },
    {
        id: 'workflow/inherited-secrets',
        inNewFiles: true,
        title: 'All secrets for the workflow that is called',
        setting: 'jobs.*.secrets',
        compare: 'inherited-secrets',
        whole: true,
        weakened: 'medium',
        graver: 'high',
        why: 'The workflow that is called can read every secret of the repository, needed or not.',
        fix: 'Name the secrets it needs.',
        source: `${SYNTAX}#jobsjob_idsecretsinherit`,
        examples: { weaker: [undefined, 'inherit'], stronger: ['inherit', { TOKEN: 'x' }] },
    },
    {
        id: 'workflow/tolerated-failure',
        title: 'Failure that does not count',
        setting: ['jobs.*.continue-on-error', ...rules_step('continue-on-error')],
        compare: 'tolerated-failure',
        weakened: 'medium',
        graver: 'high',
        milder: 'low',
        why: 'A gate that may fail is green whatever it finds.',
        source: `${SYNTAX}#jobsjob_idcontinue-on-error`,
        examples: { weaker: [undefined, true], stronger: [true, undefined] },
    },
    {
        id: 'workflow/condition',
        title: 'When a gate runs',
        setting: ['jobs.*.if', ...rules_step('if')],
        compare: 'condition',
        weakened: 'high',
        graver: 'high',
        milder: 'medium',
        changed: 'medium',
        why: 'A gate that never runs, or a job that runs although a gate failed, guards nothing.',
        source: `${SYNTAX}#jobsjob_idif`,
        examples: {},
    },
    {
        id: 'workflow/swallowed-failure',
        title: 'Failure of a command that is swallowed',
        setting: rules_step('bypasses'),
        compare: 'shorter-is-stronger',
        weakened: 'high',
        graver: 'high',
        why: 'The command may fail and the step is green all the same.',
        fix: 'Let the command’s failure fail the step.',
        examples: {
            weaker: [undefined, ['npm test || true']],
            stronger: [['npm test || true'], undefined],
        },
    },
    {
        id: 'workflow/gates',
        title: 'What a job guards',
        setting: 'jobs.*.gates',
        compare: 'job-gates',
        weakened: 'medium',
        graver: 'high',
        why: 'Nothing in the workflow runs this kind of check any more.',
        fix: 'Run the check again, here or in another job.',
        examples: {},
    },
    {
        id: 'workflow/needs',
        title: 'Jobs that have to succeed first',
        setting: 'jobs.*.needs',
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'The job no longer waits for the gate before it.',
        source: `${SYNTAX}#jobsjob_idneeds`,
        examples: { weaker: [['test', 'lint'], ['lint']], stronger: [['lint'], ['test', 'lint']] },
    },
    {
        id: 'workflow/environment',
        title: 'Environment of a job',
        setting: 'jobs.*.environment',
        compare: 'presence',
        weakened: 'medium',
        changed: 'medium',
        why: 'Reviewers, waiting times and branch limits of the environment no longer hold for the job.',
        source: 'https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments',
        examples: {
            weaker: ['production', undefined],
            stronger: [undefined, 'production'],
            other: ['production', 'staging'],
        },
    },
    {
        id: 'workflow/runner',
        inNewFiles: true,
        title: 'Machine that a job runs on',
        setting: 'jobs.*.runs-on',
        compare: 'runs-on',
        weakened: 'medium',
        graver: 'high',
        why: 'A self-hosted machine keeps what one job leaves behind for the next; in a public repository strangers can reach it.',
        source: `${SECURE_USE}#hardening-for-self-hosted-runners`,
        examples: {
            weaker: [['ubuntu-latest'], ['self-hosted']],
            stronger: [['self-hosted'], ['ubuntu-latest']],
        },
    },
    {
        id: 'workflow/kept-credentials',
        title: 'Token that checkout leaves in the workspace',
        setting: rules_step('with.persist-credentials'),
        compare: 'false-is-strong',
        absent: true,
        weakened: 'low',
        why: 'Every later step, and every artifact of the workspace, can carry the token off.',
        source: 'https://github.com/actions/checkout#usage',
        examples: { weaker: [false, undefined], stronger: [true, false] },
    },
    {
        id: 'workflow/insecure-commands',
        inNewFiles: true,
        title: 'Commands that were withdrawn for their holes',
        setting: ['env', 'jobs.*.env', ...rules_step('env')].map((at) => `${at}.ACTIONS_ALLOW_UNSECURE_COMMANDS`),
        compare: 'false-is-strong',
        weakened: 'high',
        why: 'Output of any command can then set variables and the path of later steps.',
        source: 'https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/',
        examples: { weaker: [undefined, true], stronger: [true, undefined] },
    },
    {
        id: 'workflow/job-name',
        title: 'Name of a required status check',
        setting: 'jobs.*.name',
        compare: 'job-name',
        weakened: 'medium',
        why: 'A required status check is found by its name; under another name it never reports.',
        examples: {},
    },
    {
        id: 'workflow/job-id',
        title: 'Job under another name',
        setting: 'jobs.*.id',
        compare: 'job-id',
        weakened: 'high',
        why: 'What is required by name is not found under another one.',
        fix: 'Give the job its name back, or write the new one into the standard and the branch’s rules.',
        examples: {},
    },
    {
        id: 'workflow/name',
        title: 'Name of a required workflow',
        setting: 'name',
        compare: 'workflow-name',
        weakened: 'high',
        why: 'The standard requires the workflow by this name; under another one it is not found.',
        fix: 'Give the workflow its name back, or write the new one into the standard.',
        examples: {},
    },
    {
        id: 'workflow/job',
        title: 'Job that guards changes',
        setting: 'jobs.*',
        compare: 'job',
        weakened: 'medium',
        graver: 'high',
        why: 'What the job guarded is no longer checked.',
        fix: 'Put the job back, or say in the standard that it is no longer required.',
        examples: {},
    },
    {
        id: 'workflow/step',
        title: 'Step',
        setting: STEPS,
        compare: 'step',
        weakened: 'low',
        why: 'What the step guarded is asked of its whole job.',
        examples: {},
    },
    {
        id: 'workflow/plain',
        title: 'Everything else in a workflow',
        setting: '**',
        compare: 'unruled',
        weakened: 'low',
        why: 'The workflow does something else than before.',
        examples: {},
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/check-toml-files.js
/** Where rules for check.toml hold: a ruleset is written like one and says it for many repositories. */
const DECLARATIONS = ['check.toml', 'rulesets/*.toml', '**/rulesets/*.toml'];
/** The sections of `[process]` without which changes reach the default branch unseen. */
const check_toml_files_GRAVE = [
    'process.branches',
    'process.ci',
    'process.repo',
    'process.hooks',
    'process.codeowners',
    'process.forbidden_files',
    'process.backups',
    'process.coverage',
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/check-toml-code.js


const TOOL = ['code.*.*', 'code.naming'];
const GRAVE_TOOL = ['code.linting.*', 'code.types.*', 'code.security.*', 'code.coverage_run'];
const check_toml_code_enabled = (tables) => tables.map((table) => `${table}.enabled`);
/** `[code]` of check.toml: which tools have to run, and what they have to say. */
const CHECK_TOML_CODE_RULES = family({ files: DECLARATIONS }, [
    {
        id: 'check-toml/code-tool-enabled',
        title: 'A check of linting, types, security or coverage',
        setting: check_toml_code_enabled(GRAVE_TOOL),
        compare: 'true-is-strong',
        absent: true,
        weakened: 'high',
        why: 'The tool no longer has to pass; what it guards against goes unnoticed.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/code-minor-tool-enabled',
        title: 'A check of naming, quality or unused code',
        setting: check_toml_code_enabled(TOOL),
        compare: 'true-is-strong',
        absent: true,
        weakened: 'medium',
        why: 'The tool no longer has to pass; what it guards against goes unnoticed.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/code-eslint-rule',
        title: 'ESLint rule that is required',
        setting: 'code.linting.eslint.rules.*',
        compare: 'lint-level',
        whole: true,
        weakened: 'medium',
        milder: 'low',
        why: 'A rule that is off, or only warns, no longer keeps a mistake out.',
        source: 'https://eslint.org/docs/latest/use/configure/rules#rule-severities',
        examples: {
            weaker: ['error', 'off'],
            stronger: ['off', 'error'],
            other: [
                { severity: 'error', max: 1 },
                { severity: 'error', max: 2 },
            ],
        },
    },
    {
        id: 'check-toml/code-max-warnings',
        title: 'Warnings that are tolerated',
        setting: 'code.linting.eslint.max-warnings',
        compare: 'lower-is-stronger',
        weakened: 'medium',
        why: 'Warnings that are tolerated pile up.',
        source: 'https://eslint.org/docs/latest/use/command-line-interface#--max-warnings',
        examples: { weaker: [0, 10], stronger: [10, 0] },
    },
    {
        id: 'check-toml/code-ignored-files',
        title: 'Files that a check leaves out',
        setting: [
            'code.linting.*.ignore',
            'code.naming.rules.*.exclude',
            'code.quality.*.exclude',
            'code.*.*.exclude',
        ],
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Files that are left out are not checked at all.',
        examples: {
            weaker: [['dist/**'], ['dist/**', 'src/legacy/**']],
            stronger: [['dist/**', 'src/legacy/**'], ['dist/**']],
        },
    },
    {
        id: 'check-toml/code-checked-files',
        title: 'Files and marks that a check looks at',
        setting: [
            'code.linting.*.files',
            'code.naming.rules.*.extensions',
            'code.quality.*.patterns',
            'code.quality.*.extensions',
        ],
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'What is no longer listed is no longer checked.',
        examples: {
            weaker: [['src/**', 'test/**'], ['src/**']],
            stronger: [['src/**'], ['src/**', 'test/**']],
        },
    },
    {
        id: 'check-toml/code-ruff-select',
        title: 'Ruff rules that are required',
        setting: 'code.linting.ruff.lint.select',
        compare: 'more-codes-are-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'A family of rules that is no longer selected finds nothing.',
        source: 'https://docs.astral.sh/ruff/settings/#lint_select',
        examples: {
            weaker: [
                ['E', 'F', 'S'],
                ['E', 'F'],
            ],
            stronger: [['E'], ['ALL']],
        },
    },
    {
        id: 'check-toml/code-ruff-ignore',
        title: 'Ruff rules that are ignored',
        setting: 'code.linting.ruff.lint.ignore',
        compare: 'fewer-codes-are-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'A rule that is ignored finds nothing.',
        source: 'https://docs.astral.sh/ruff/settings/#lint_ignore',
        examples: { weaker: [[], ['S101']], stronger: [['S101'], []] },
    },
    {
        id: 'check-toml/code-line-length',
        title: 'Length of a line',
        setting: 'code.linting.ruff.line-length',
        compare: 'lower-is-stronger',
        weakened: 'low',
        why: 'Longer lines are harder to review.',
        examples: { weaker: [100, 140], stronger: [140, 100] },
    },
    {
        id: 'check-toml/code-compatibility-flag',
        title: 'Compiler flag of convenience',
        setting: ['code.types.tsc.require.esModuleInterop'],
        compare: 'changed',
        weakened: 'low',
        why: 'It changes how modules are read, not how strictly types are checked.',
        examples: { other: [true, false] },
    },
    {
        id: 'check-toml/code-skip-lib-check',
        title: 'Declaration files that are not checked',
        setting: 'code.types.tsc.require.skipLibCheck',
        compare: 'false-is-strong',
        weakened: 'low',
        why: 'Contradictions between declaration files stay unseen.',
        source: 'https://www.typescriptlang.org/tsconfig/#skipLibCheck',
        examples: { weaker: [false, true], stronger: [true, false] },
    },
    {
        id: 'check-toml/code-strictness',
        title: 'Compiler strictness that is required',
        setting: 'code.types.tsc.require.*',
        compare: 'true-is-strong',
        absent: false,
        weakened: 'high',
        why: 'The compiler no longer has to reject a whole class of mistakes.',
        source: 'https://www.typescriptlang.org/tsconfig/#strict',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/code-coverage-threshold',
        title: 'Coverage that is required',
        setting: 'code.coverage_run.min_threshold',
        compare: 'higher-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Less of the code has to be tested.',
        examples: { weaker: [80, 50], stronger: [50, 80] },
    },
    {
        id: 'check-toml/code-coverage-command',
        title: 'How coverage is measured',
        setting: ['code.coverage_run.command', 'code.coverage_run.runner'],
        compare: 'command',
        weakened: 'medium',
        changed: 'low',
        why: 'Coverage is measured by another command, or its failure is swallowed.',
        examples: {
            weaker: ['npm test', 'npm test || true'],
            stronger: ['npm test || true', 'npm test'],
        },
    },
    {
        id: 'check-toml/code-secrets-scan-mode',
        title: 'How much is searched for secrets',
        setting: 'code.security.secrets.scan_mode',
        compare: 'order',
        order: ['full', 'branch', 'files', 'staged'],
        absent: 'branch',
        weakened: 'high',
        why: 'A secret outside what is searched is not found.',
        examples: { weaker: ['full', 'staged'], stronger: ['staged', 'full'] },
    },
    {
        id: 'check-toml/code-secrets-base-branch',
        title: 'Branch that a secret scan starts from',
        setting: 'code.security.secrets.base_branch',
        compare: 'changed',
        weakened: 'medium',
        changed: 'medium',
        why: 'Commits before the base branch are not searched.',
        examples: { other: ['main', 'develop'] },
    },
    {
        id: 'check-toml/code-audit-exclude-dev',
        title: 'Development dependencies left out of the audit',
        setting: 'code.security.pnpmaudit.exclude_dev',
        compare: 'false-is-strong',
        absent: true,
        weakened: 'medium',
        why: 'Vulnerable development dependencies run in builds and are no longer reported.',
        examples: { weaker: [false, true], stronger: [true, false] },
    },
    {
        id: 'check-toml/code-naming-routes',
        title: 'Names of dynamic routes',
        setting: 'code.naming.rules.*.allow_dynamic_routes',
        compare: 'false-is-strong',
        weakened: 'low',
        why: 'More names are let through.',
        examples: { weaker: [false, true], stronger: [true, false] },
    },
    {
        id: 'check-toml/code-naming-rule',
        title: 'Naming rule',
        setting: 'code.naming.rules.*',
        compare: 'presence',
        weakened: 'low',
        why: 'Files it covered may be named anyhow.',
        examples: {
            weaker: [{ extensions: ['ts'] }, undefined],
            stronger: [undefined, { extensions: ['ts'] }],
        },
    },
    {
        id: 'check-toml/code-tracked-dependencies',
        title: 'Extra files that are tracked',
        setting: ['code.**.dependencies'],
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'Changes to a file that is no longer tracked are not told.',
        examples: { weaker: [['eslint.local.js'], []], stronger: [[], ['eslint.local.js']] },
    },
    {
        id: 'check-toml/code-tool',
        title: 'A check of linting, types, security or coverage',
        setting: GRAVE_TOOL,
        compare: 'section',
        weakened: 'high',
        why: 'The tool no longer has to pass; what it guards against goes unnoticed.',
        examples: { weaker: [{ enabled: true }, undefined], stronger: [undefined, { enabled: true }] },
    },
    {
        id: 'check-toml/code-minor-tool',
        title: 'A check of naming, quality or unused code',
        setting: ['code.unused.*', 'code.quality.*', 'code.naming'],
        compare: 'section',
        weakened: 'medium',
        why: 'The tool no longer has to pass; what it guards against goes unnoticed.',
        examples: { weaker: [{ enabled: true }, undefined], stronger: [undefined, { enabled: true }] },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/check-toml-drift.js



/** `[extends]`, `[drift]`, `[infra]`, `[monorepo]` and `[mcp]` of check.toml. */
const CHECK_TOML_DRIFT_RULES = family({ files: DECLARATIONS }, [
    {
        id: 'check-toml/rulesets',
        title: 'Rulesets that are extended',
        setting: 'extends.rulesets',
        compare: 'rulesets',
        weakened: 'high',
        graver: 'high',
        changed: 'medium',
        why: 'Everything a ruleset asks for stops being asked for when it is dropped or swapped for that of a laxer tier.',
        fix: 'Extend the ruleset of the repository’s tier again.',
        examples: {
            weaker: [['typescript-production'], ['typescript-internal']],
            stronger: [['typescript-internal'], ['typescript-production']],
            other: [['python-internal'], ['typescript-internal']],
        },
    },
    {
        id: 'check-toml/registry',
        title: 'Registry of rulesets',
        setting: 'extends.registry',
        compare: 'presence',
        weakened: 'high',
        changed: 'high',
        why: 'The registry decides what every ruleset says; another one, or another ref of it, may say less.',
        fix: 'Point the registry back at the organization’s own, at the ref that was agreed.',
        examples: {
            weaker: ['github:acme/standards@v3', undefined],
            stronger: [undefined, 'github:acme/standards@v3'],
            other: ['github:acme/standards@v3', 'github:someone/standards'],
        },
    },
    {
        id: 'check-toml/drift-exemption',
        inNewFiles: true,
        title: 'Exemption',
        setting: 'drift.exempt.*',
        compare: 'exemption',
        weakened: 'medium',
        graver: 'high',
        why: 'What an exemption covers is reported but no longer counts; one that covers nearly everything, or hardly ends, switches checks off.',
        fix: 'Narrow check and subject to what is really accepted, with an end date within a year, or remove it.',
        examples: {
            weaker: [
                undefined,
                {
                    check: 'code/workflows',
                    subject: 'jobs.test',
                    reason: 'r',
                    owner: '@a',
                    expires: '2026-12-01',
                },
            ],
            stronger: [
                {
                    check: 'code/workflows',
                    subject: 'jobs.test',
                    reason: 'r',
                    owner: '@a',
                    expires: '2026-12-01',
                },
                undefined,
            ],
        },
    },
    {
        id: 'check-toml/drift-exemption-expiry',
        title: 'End of an exemption',
        setting: 'drift.exempt.*.expires',
        compare: 'later-is-weaker',
        weakened: 'medium',
        graver: 'high',
        why: 'An exemption that is put off again and again has become the rule.',
        fix: 'Repair what is exempted, or agree on the new date.',
        examples: {
            weaker: ['2026-12-01', '2027-02-01'],
            stronger: ['2027-02-01', '2026-12-01'],
        },
    },
    {
        id: 'check-toml/drift-severity-level',
        title: 'Severity given by an override',
        setting: 'drift.severity.*.severity',
        compare: 'order',
        order: finding/* SEVERITIES */.oC,
        weakened: 'medium',
        why: 'A finding that is graded lower is told later, or not at all.',
        examples: { weaker: ['high', 'low'], stronger: ['low', 'high'] },
    },
    {
        id: 'check-toml/drift-severity',
        inNewFiles: true,
        title: 'Severity override',
        setting: 'drift.severity.*',
        compare: 'severity-override',
        weakened: 'medium',
        changed: 'low',
        why: 'A finding that is graded low or info is hardly ever told.',
        examples: {
            weaker: [undefined, { check: 'code/*', subject: '*', severity: 'info' }],
            stronger: [{ check: 'code/*', subject: '*', severity: 'info' }, undefined],
        },
    },
    {
        id: 'check-toml/drift-limits-exempt',
        title: 'Highest severity a repository may exempt by itself',
        setting: ['drift.limits.*.exempt', 'drift.limits.exempt'],
        compare: 'order',
        order: [...finding/* SEVERITIES */.oC].reverse(),
        weakened: 'high',
        why: 'Repositories can then switch graver findings off without the organization.',
        examples: { weaker: ['low', 'critical'], stronger: ['critical', 'low'] },
    },
    {
        id: 'check-toml/drift-limits',
        inNewFiles: true,
        title: 'Limits on what a repository may ask of the central token',
        setting: ['drift.limits.**.registries', 'drift.limits.**.accounts', 'drift.limits.**.stacks'],
        compare: 'shorter-is-stronger',
        weakened: 'high',
        graver: 'critical',
        why: 'Every entry is something that the central token or role does when a repository asks for it.',
        examples: {
            weaker: [['github:acme/*'], ['github:acme/*', 'github:other/*']],
            stronger: [['github:acme/*', 'github:other/*'], ['github:acme/*']],
        },
    },
    {
        id: 'check-toml/infra-enabled',
        title: 'Infrastructure scan',
        setting: 'infra.enabled',
        compare: 'true-is-strong',
        absent: true,
        weakened: 'high',
        why: 'Deployed infrastructure is no longer compared with what was declared.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/infra-section',
        title: 'Infrastructure scan',
        setting: 'infra',
        compare: 'section',
        weakened: 'high',
        why: 'Deployed infrastructure is no longer compared with what was declared.',
        examples: {
            weaker: [{ path: './infra' }, undefined],
            stronger: [undefined, { path: './infra' }],
        },
    },
    {
        id: 'check-toml/infra-accounts',
        title: 'Account that is scanned',
        setting: 'infra.accounts.*',
        compare: 'presence',
        weakened: 'high',
        changed: 'high',
        why: 'Another account, or none, is looked at; what runs in the old one is no longer watched.',
        examples: {
            weaker: ['333333333333', undefined],
            stronger: [undefined, '333333333333'],
            other: ['333333333333', '444444444444'],
        },
    },
    {
        id: 'check-toml/infra-scope',
        title: 'Stacks and regions that are scanned',
        setting: ['infra.stacks', 'infra.regions'],
        compare: 'longer-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Stacks and regions that are not listed are not looked at.',
        examples: {
            weaker: [['eu-west-2', 'us-east-1'], ['eu-west-2']],
            stronger: [['eu-west-2'], ['eu-west-2', 'us-east-1']],
        },
    },
    {
        id: 'check-toml/infra-source',
        title: 'Where the declared infrastructure stands',
        setting: ['infra.path', 'infra.manifest', 'infra.tags.*', 'infra.deployed.*'],
        compare: 'changed',
        weakened: 'medium',
        changed: 'medium',
        why: 'What is compared with the account is read from somewhere else.',
        examples: { other: ['./infra', './deploy'] },
    },
    {
        id: 'check-toml/monorepo-exclude',
        title: 'Packages that need no standard',
        setting: 'monorepo.exclude',
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Packages that are excluded are not held to any standard.',
        examples: { weaker: [[], ['packages/new']], stronger: [['packages/new'], []] },
    },
    {
        id: 'check-toml/standards-source',
        title: 'Source of standards for assistants',
        setting: 'mcp.standards.source',
        compare: 'changed',
        weakened: 'low',
        changed: 'low',
        why: 'Assistants are told other standards.',
        examples: { other: ['github:acme/standards', 'github:other/standards'] },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/check-toml-guards.js


const check_toml_guards_RULESET = ['process.repo.ruleset', 'process.branches'];
const both = (key) => check_toml_guards_RULESET.map((table) => `${table}.${key}`);
/** `[process]` of check.toml, what guards the default branch: reviews, checks, hooks, owners. */
const CHECK_TOML_GUARD_RULES = family({ files: DECLARATIONS }, [
    {
        id: 'check-toml/process-section-enabled',
        title: 'A guard of branches, reviews, workflows or hooks',
        setting: check_toml_files_GRAVE.map((table) => `${table}.enabled`),
        compare: 'true-is-strong',
        absent: true,
        weakened: 'high',
        why: 'What the section asks for is no longer asked for.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/process-minor-section-enabled',
        title: 'A rule of the process',
        setting: 'process.*.enabled',
        compare: 'true-is-strong',
        absent: true,
        weakened: 'medium',
        why: 'What the section asks for is no longer asked for.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/process-required-reviews',
        title: 'Approvals that a pull request needs',
        setting: both('required_reviews'),
        compare: 'higher-is-stronger',
        weakened: 'high',
        why: 'Fewer people see a change before it is merged.',
        source: 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets',
        examples: { weaker: [2, 1], stronger: [1, 2] },
    },
    {
        id: 'check-toml/process-status-checks',
        title: 'Status checks that have to pass',
        setting: both('require_status_checks'),
        compare: 'names-or-any',
        weakened: 'high',
        changed: 'medium',
        why: 'A change can be merged although the check fails.',
        examples: {
            weaker: [['test', 'lint'], ['test']],
            stronger: [false, true],
            other: [true, ['test']],
        },
    },
    {
        id: 'check-toml/process-tag-patterns',
        title: 'Tags that are protected',
        setting: 'process.repo.tag_protection.patterns',
        compare: 'longer-is-stronger',
        weakened: 'high',
        why: 'A tag that is not protected can be moved to other code.',
        examples: { weaker: [['v*', 'release/*'], ['v*']], stronger: [['v*'], ['v*', 'release/*']] },
    },
    {
        id: 'check-toml/process-protection',
        title: 'Protection of the default branch',
        setting: [
            ...[
                'protection',
                'dismiss_stale_reviews',
                'require_code_owner_reviews',
                'require_branches_up_to_date',
                'require_signed_commits',
                'enforce_admins',
                'require_linear_history',
                'block_force_pushes',
            ].flatMap(both),
            'process.repo.require_branch_protection',
            'process.repo.require_codeowners',
            'process.repo.tag_protection.*',
        ],
        compare: 'true-is-strong',
        weakened: 'high',
        why: 'One more way past review to the default branch or to a release tag.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/process-enforcement',
        title: 'Whether the ruleset is enforced',
        setting: 'process.repo.ruleset.enforcement',
        compare: 'order',
        order: ['active', 'evaluate', 'disabled'],
        absent: 'active',
        weakened: 'high',
        why: 'A ruleset that is only evaluated, or disabled, stops nobody.',
        examples: { weaker: ['active', 'evaluate'], stronger: ['disabled', 'active'] },
    },
    {
        id: 'check-toml/process-bypass-mode',
        title: 'How a bypass works',
        setting: 'process.repo.ruleset.bypass_actors.*.bypass_mode',
        compare: 'order',
        order: ['pull_request', 'always'],
        absent: 'always',
        weakened: 'high',
        why: 'With `always` even pushes go past the rules.',
        examples: { weaker: ['pull_request', 'always'], stronger: ['always', 'pull_request'] },
    },
    {
        id: 'check-toml/process-bypass',
        title: 'Who may bypass the ruleset',
        setting: 'process.repo.ruleset.bypass_actors.*',
        compare: 'absence',
        weakened: 'high',
        why: 'Whoever may bypass the rules is not held by them.',
        examples: {
            weaker: [undefined, { actor_type: 'Team', actor_id: 7 }],
            stronger: [{ actor_type: 'Team', actor_id: 7 }, undefined],
        },
    },
    {
        id: 'check-toml/process-protected-names',
        title: 'Branches and tags that are protected',
        setting: ['process.hooks.protected_branches'],
        compare: 'longer-is-stronger',
        weakened: 'high',
        why: 'What is no longer listed can be pushed to.',
        examples: {
            weaker: [['main', 'release'], ['main']],
            stronger: [['main'], ['main', 'release']],
        },
    },
    {
        id: 'check-toml/process-required-gates',
        title: 'Workflows, jobs, actions, commands and hooks that are required',
        setting: [
            'process.ci.required_workflows',
            'process.ci.require_workflows',
            'process.ci.jobs.*',
            'process.ci.actions.*',
            'process.ci.commands.*',
            'process.ci.commands.*.*',
            'process.hooks.require_hooks',
            'process.hooks.required_hooks',
            'process.hooks.commands.*',
        ],
        compare: 'longer-is-stronger',
        weakened: 'high',
        why: 'What is not required can be removed without anybody noticing.',
        examples: { weaker: [['test', 'lint'], ['test']], stronger: [['test'], ['test', 'lint']] },
    },
    {
        id: 'check-toml/process-husky',
        title: 'Hooks that are installed with the repository',
        setting: 'process.hooks.require_husky',
        compare: 'true-is-strong',
        absent: true,
        weakened: 'medium',
        why: 'Without it, hooks run only where somebody installed them by hand.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/process-owners',
        title: 'Owners of a part of the repository',
        setting: ['process.codeowners.rules.*.owners'],
        compare: 'longer-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Fewer owners are asked to review a change there.',
        examples: { weaker: [['@a', '@b'], ['@a']], stronger: [['@a'], ['@a', '@b']] },
    },
    {
        id: 'check-toml/process-owned-part',
        title: 'Part of the repository with owners',
        setting: 'process.codeowners.rules.*',
        compare: 'presence',
        weakened: 'medium',
        why: 'Changes there no longer ask its owners for a review.',
        examples: {
            weaker: [{ pattern: 'infra/', owners: ['@a'] }, undefined],
            stronger: [undefined, { pattern: 'infra/', owners: ['@a'] }],
        },
    },
    {
        id: 'check-toml/process-forbidden-files',
        title: 'Files that must not be there',
        setting: 'process.forbidden_files.files',
        compare: 'longer-is-stronger',
        weakened: 'high',
        why: 'Files such as keys or dumps may be committed.',
        examples: { weaker: [['*.pem', '.env'], ['.env']], stronger: [['.env'], ['*.pem', '.env']] },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/check-toml-process.js


/** `[process]` of check.toml, the rest: what commits, documents and changesets have to carry. */
const CHECK_TOML_PROCESS_RULES = family({ files: DECLARATIONS }, [
    {
        id: 'check-toml/process-let-off',
        title: 'Paths and branches that a rule lets off',
        setting: [
            'process.*.ignore',
            'process.*.exclude',
            'process.*.exclude_paths',
            'process.*.exclude_patterns',
            'process.*.allowlist',
        ],
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'What is let off is not held to the rule at all.',
        examples: { weaker: [[], ['vendor/**']], stronger: [['vendor/**'], []] },
    },
    {
        id: 'check-toml/process-required-paths',
        title: 'Where changesets and documents are required',
        setting: [
            'process.changesets.require_for_paths',
            'process.docs.coverage_paths',
            'process.docs.types.*.required_sections',
            'process.docs.types.*.frontmatter',
            'process.pr.issue_keywords',
        ],
        compare: 'longer-is-stronger',
        weakened: 'low',
        why: 'What is no longer listed is no longer asked for.',
        examples: {
            weaker: [['packages/**', 'apps/**'], ['packages/**']],
            stronger: [['packages/**'], ['packages/**', 'apps/**']],
        },
    },
    {
        id: 'check-toml/process-requirement',
        title: 'What commits, branches, pull requests and changesets have to carry',
        setting: ['process.*.require_*', 'process.*.conventional', 'process.*.validate_format'],
        compare: 'true-is-strong',
        weakened: 'medium',
        why: 'Changes can no longer be traced to what asked for them.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/process-allowed-names',
        title: 'Types of commits and bumps that are allowed',
        setting: ['process.commits.types', 'process.changesets.allowed_bump_types'],
        compare: 'shorter-is-stronger',
        weakened: 'low',
        why: 'More is let through.',
        examples: {
            weaker: [
                ['feat', 'fix'],
                ['feat', 'fix', 'misc'],
            ],
            stronger: [['feat', 'misc'], ['feat']],
        },
    },
    {
        id: 'check-toml/process-pattern',
        title: 'Form of names and messages',
        setting: ['process.*.pattern', 'process.*.issue_pattern'],
        compare: 'presence',
        weakened: 'medium',
        changed: 'medium',
        why: 'A looser pattern lets everything through.',
        examples: {
            weaker: ['^feat/', undefined],
            stronger: [undefined, '^feat/'],
            other: ['^feat/', '.*'],
        },
    },
    {
        id: 'check-toml/process-coverage-threshold',
        title: 'Coverage that is required',
        setting: ['process.coverage.min_threshold', 'process.docs.min_coverage'],
        compare: 'higher-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Less has to be tested or described.',
        examples: { weaker: [80, 50], stronger: [50, 80] },
    },
    {
        id: 'check-toml/process-coverage-enforcement',
        title: 'Where coverage is enforced',
        setting: 'process.coverage.enforce_in',
        compare: 'order',
        order: ['both', 'ci', 'config'],
        absent: 'config',
        weakened: 'medium',
        why: 'A threshold that only stands in a file holds nobody up.',
        examples: { weaker: ['both', 'config'], stronger: ['config', 'ci'] },
    },
    {
        id: 'check-toml/process-docs-enforcement',
        title: 'Whether missing documents block',
        setting: 'process.docs.enforcement',
        compare: 'order',
        order: ['block', 'warn'],
        absent: 'warn',
        weakened: 'low',
        why: 'A warning is passed over.',
        examples: { weaker: ['block', 'warn'], stronger: ['warn', 'block'] },
    },
    {
        id: 'check-toml/process-backup-age',
        title: 'Age of the newest backup',
        setting: 'process.backups.max_age_hours',
        compare: 'lower-is-stronger',
        weakened: 'medium',
        why: 'More is lost when the backup is needed.',
        examples: { weaker: [24, 72], stronger: [72, 24] },
    },
    {
        id: 'check-toml/process-backup-place',
        title: 'Where backups are looked for',
        setting: ['process.backups.bucket', 'process.backups.prefix', 'process.backups.region'],
        compare: 'presence',
        weakened: 'medium',
        changed: 'medium',
        why: 'Backups elsewhere are no longer watched.',
        examples: {
            weaker: ['acme-backups', undefined],
            stronger: [undefined, 'acme-backups'],
            other: ['acme-backups', 'tmp'],
        },
    },
    {
        id: 'check-toml/process-ruleset-target',
        title: 'Branch or workflow that a rule is about',
        setting: [
            'process.repo.ruleset.branch',
            'process.repo.ruleset.name',
            'process.coverage.ci_workflow',
            'process.coverage.ci_job',
        ],
        compare: 'changed',
        weakened: 'medium',
        changed: 'medium',
        why: 'The old one is no longer guarded.',
        examples: { other: ['main', 'develop'] },
    },
    {
        id: 'check-toml/process-size-limit',
        title: 'How large a change or document may be',
        setting: [
            'process.pr.max_files',
            'process.pr.max_lines',
            'process.commits.max_subject_length',
            'process.docs.max_*',
            'process.docs.staleness_days',
        ],
        compare: 'lower-is-stronger',
        weakened: 'low',
        why: 'What is larger is read less carefully.',
        examples: { weaker: [20, 50], stronger: [50, 20] },
    },
    {
        id: 'check-toml/process-minimum-length',
        title: 'How much has to be said',
        setting: 'process.*.min_description_length',
        compare: 'higher-is-stronger',
        weakened: 'low',
        why: 'A change is described in fewer words.',
        examples: { weaker: [20, 5], stronger: [5, 20] },
    },
]);
/** The sections of `[process]` as a whole. */
const CHECK_TOML_SECTION_RULES = family({ files: DECLARATIONS }, [
    {
        id: 'check-toml/process-ruleset',
        title: 'Protection as a whole',
        setting: ['process.repo.ruleset', 'process.repo.tag_protection'],
        compare: 'section',
        weakened: 'high',
        why: 'Nothing is asked of the branch, or of release tags, any more.',
        examples: {
            weaker: [{ required_reviews: 2 }, undefined],
            stronger: [undefined, { required_reviews: 2 }],
        },
    },
    {
        id: 'check-toml/process-section',
        title: 'A guard of branches, reviews, workflows or hooks',
        setting: check_toml_files_GRAVE,
        compare: 'section',
        weakened: 'high',
        why: 'What the section asks for is no longer asked for.',
        examples: {
            weaker: [{ protection: true }, undefined],
            stronger: [undefined, { protection: true }],
        },
    },
    {
        id: 'check-toml/process-minor-section',
        title: 'A rule of the process',
        setting: 'process.*',
        compare: 'section',
        weakened: 'medium',
        why: 'What the section asks for is no longer asked for.',
        examples: {
            weaker: [{ conventional: true }, undefined],
            stronger: [undefined, { conventional: true }],
        },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/coverage.js

const FILES = [
    'jest.config.json',
    'vitest.config.json',
    '*jest*.json',
    '.nycrc',
    '.nycrc.*',
    '.c8rc',
    '.c8rc.json',
    'coverage.json',
    'package.json',
];
const coverage_at = (...keys) => keys.flatMap((key) => [key, `jest.${key}`, `nyc.${key}`, `c8.${key}`]);
/** In package.json these words have other meanings at the root. */
const below = (...keys) => keys.flatMap((key) => [`jest.${key}`, `nyc.${key}`, `c8.${key}`]);
/** Jest, nyc and c8 where their settings are data. */
const COVERAGE_RULES = family({ files: FILES, source: 'https://jestjs.io/docs/configuration#coveragethreshold-object' }, [
    {
        id: 'coverage/threshold',
        title: 'Coverage that is required',
        setting: [
            ...coverage_at('coverageThreshold.**'),
            ...coverage_at('test.coverage.thresholds.**', 'lines', 'branches', 'functions', 'statements'),
        ],
        compare: 'higher-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Less of the code has to be tested.',
        examples: { weaker: [80, 60], stronger: [60, 80] },
    },
    {
        id: 'coverage/enforced',
        title: 'Whether coverage is enforced',
        setting: coverage_at('check-coverage', 'per-file', 'all', 'collectCoverage'),
        compare: 'true-is-strong',
        weakened: 'medium',
        why: 'A threshold that nothing checks holds nobody up.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'coverage/let-off',
        title: 'Code and tests that are left out',
        setting: [...coverage_at('coveragePathIgnorePatterns', 'testPathIgnorePatterns'), ...below('exclude')],
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'What is left out need not be tested.',
        examples: { weaker: [[], ['src/legacy']], stronger: [['src/legacy'], []] },
    },
    {
        id: 'coverage/excluded',
        title: 'Code and tests that are left out',
        files: FILES.filter((name) => name !== 'package.json'),
        setting: 'exclude',
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'What is left out need not be tested.',
        examples: { weaker: [[], ['src/legacy']], stronger: [['src/legacy'], []] },
    },
    {
        id: 'coverage/measured',
        title: 'Code that is measured, tests that run',
        setting: [
            ...coverage_at('collectCoverageFrom', 'testMatch', 'roots', 'projects'),
            ...below('include'),
        ],
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'What is no longer listed is not measured.',
        examples: {
            weaker: [['src/**', 'lib/**'], ['src/**']],
            stronger: [['src/**'], ['src/**', 'lib/**']],
        },
    },
    {
        id: 'coverage/no-tests',
        title: 'Passing without tests',
        setting: coverage_at('passWithNoTests'),
        compare: 'false-is-strong',
        weakened: 'medium',
        why: 'A run that finds no tests is green.',
        examples: { weaker: [false, true], stronger: [true, false] },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/eslint.js

const RC = [
    '.eslintrc',
    '.eslintrc.*',
    'package.json',
    '*eslint*.json',
    '*eslint*.yml',
    '*eslint*.yaml',
    '.oxlintrc.json',
];
/** The same setting at the root, in an override, and below `eslintConfig` in package.json. */
const eslint_at = (key) => [
    key,
    `overrides.*.${key}`,
    `eslintConfig.${key}`,
    `eslintConfig.overrides.*.${key}`,
];
const source = 'https://eslint.org/docs/latest/use/configure/configuration-files-deprecated';
/** ESLint's settings where they are data (`.eslintrc.*`, package.json); code is compared as text. */
const ESLINT_RULES = family({ files: RC, source }, [
    {
        id: 'eslint/rule',
        title: 'ESLint rule',
        setting: eslint_at('rules.*'),
        files: RC.filter((name) => name !== 'package.json'),
        compare: 'lint-level',
        whole: true,
        weakened: 'medium',
        milder: 'low',
        why: 'A rule that is off, or only warns, no longer keeps a mistake out.',
        source: 'https://eslint.org/docs/latest/use/configure/rules#rule-severities',
        examples: {
            weaker: [2, 'off'],
            stronger: ['warn', ['error', { allow: ['info'] }]],
            other: [
                ['error', { max: 1 }],
                ['error', { max: 9 }],
            ],
        },
    },
    {
        id: 'eslint/package-rule',
        title: 'ESLint rule',
        setting: ['eslintConfig.rules.*', 'eslintConfig.overrides.*.rules.*'],
        files: ['package.json'],
        compare: 'lint-level',
        whole: true,
        weakened: 'medium',
        milder: 'low',
        why: 'A rule that is off, or only warns, no longer keeps a mistake out.',
        examples: { weaker: ['error', 'warn'], stronger: ['off', 1] },
    },
    {
        id: 'eslint/extends',
        title: 'Shared ESLint configurations',
        setting: ['extends', 'overrides.*.extends'],
        files: RC.filter((name) => name !== 'package.json'),
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'All rules of a shared configuration that is dropped are off.',
        examples: {
            weaker: [['eslint:recommended', 'acme'], ['acme']],
            stronger: ['acme', ['acme', 'acme/strict']],
        },
    },
    {
        id: 'eslint/plugins',
        title: 'ESLint plugins',
        setting: ['plugins', 'overrides.*.plugins', 'eslintConfig.plugins', 'eslintConfig.extends'],
        compare: 'longer-is-stronger',
        weakened: 'low',
        why: 'The rules of a plugin that is dropped no longer run.',
        examples: { weaker: [['security'], []], stronger: [[], ['security']] },
    },
    {
        id: 'eslint/ignored-files',
        title: 'Files that ESLint leaves out',
        setting: [...eslint_at('ignorePatterns'), ...eslint_at('excludedFiles'), 'eslintIgnore'],
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Files that are left out are not checked at all.',
        examples: {
            weaker: [['dist'], ['dist', 'src/legacy']],
            stronger: [['dist', 'src/legacy'], ['dist']],
        },
    },
    {
        id: 'eslint/comments',
        title: 'Comments that switch rules off',
        setting: [...eslint_at('noInlineConfig'), ...eslint_at('reportUnusedDisableDirectives')],
        compare: 'true-is-strong',
        weakened: 'low',
        why: 'Comments can switch rules off, or linger when nothing is left to switch off.',
        examples: { weaker: [true, false], stronger: [undefined, true] },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/generic.js

/** For files of which nothing more is known: words that mean the same in nearly every tool. */
const GENERIC_RULES = family({ files: ['*'] }, [
    {
        id: 'generic/let-off',
        title: 'What a check leaves out',
        setting: [
            'ignore',
            'ignored',
            'ignores',
            'ignore-*',
            'exclude',
            'excludes',
            'excluded',
            'exclude-*',
            'allowlist',
            'allow-list',
            'skip',
            'skips',
            'suppressions',
            'baseline',
        ].map((key) => `**.${key}`),
        compare: 'shorter-is-stronger',
        weakened: 'low',
        graver: 'medium',
        why: 'What is left out is not checked.',
        examples: { weaker: [[], ['legacy']], stronger: [['legacy'], []] },
    },
    {
        id: 'generic/enabled',
        title: 'Whether something is switched on',
        setting: [
            '**.enabled',
            '**.strict',
            '**.enforce',
            '**.required',
            '**.fail-on-error',
            '**.failOnError',
        ],
        compare: 'true-is-strong',
        weakened: 'low',
        why: 'A check that is off finds nothing.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'generic/disabled',
        title: 'Whether something is switched off',
        setting: ['**.disabled', '**.disable', '**.allow-failure', '**.allow_failure'],
        compare: 'false-is-strong',
        weakened: 'low',
        why: 'A check that is off finds nothing.',
        examples: { weaker: [false, true], stronger: [true, false] },
    },
    {
        id: 'generic/threshold',
        title: 'Threshold',
        setting: ['**.threshold', '**.thresholds.*', '**.min_*', '**.minimum*', '**.fail_under'],
        compare: 'higher-is-stronger',
        weakened: 'low',
        why: 'Less is enough to pass.',
        examples: { weaker: [80, 50], stronger: [50, 80] },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/gitleaks.js

const LISTS = ['allowlist', 'allowlists.*', 'rules.*.allowlist', 'rules.*.allowlists.*'];
/** Gitleaks: what is searched for, and what is let off. */
const GITLEAKS_RULES = family({
    files: ['.gitleaks.toml', 'gitleaks.toml', '*gitleaks*.toml'],
    source: 'https://github.com/gitleaks/gitleaks#configuration',
}, [
    {
        id: 'gitleaks/allowed',
        inNewFiles: true,
        atMostInNewFiles: 'medium',
        title: 'Secrets that are let off',
        setting: LISTS.flatMap((list) => ['paths', 'regexes', 'stopwords', 'commits'].map((key) => `${list}.${key}`)),
        compare: 'shorter-is-stronger',
        weakened: 'high',
        graver: 'critical',
        why: 'A secret that fits the list is never reported.',
        examples: { weaker: [[], ['fixtures/.*']], stronger: [['fixtures/.*'], []] },
    },
    {
        id: 'gitleaks/allow-list',
        inNewFiles: true,
        atMostInNewFiles: 'medium',
        title: 'List of secrets that are let off',
        setting: LISTS.filter((list) => list.endsWith('*')),
        compare: 'absence',
        weakened: 'high',
        why: 'A secret that fits the list is never reported.',
        examples: {
            weaker: [undefined, { description: 'x', paths: ['a'] }],
            stronger: [{ description: 'x', paths: ['a'] }, undefined],
        },
    },
    {
        id: 'gitleaks/default-rules',
        title: 'Rules that come with Gitleaks',
        setting: 'extend.useDefault',
        compare: 'true-is-strong',
        weakened: 'high',
        why: 'Without them only the rules of this file find anything.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'gitleaks/base',
        title: 'Configuration that is extended',
        setting: ['extend.path', 'extend.url'],
        compare: 'presence',
        weakened: 'high',
        changed: 'medium',
        why: 'Rules that are inherited come from somewhere else, or no longer.',
        examples: {
            weaker: ['base.toml', undefined],
            stronger: [undefined, 'base.toml'],
            other: ['base.toml', 'x.toml'],
        },
    },
    {
        id: 'gitleaks/disabled-rules',
        inNewFiles: true,
        atMostInNewFiles: 'medium',
        title: 'Rules that are switched off',
        setting: 'extend.disabledRules',
        compare: 'shorter-is-stronger',
        weakened: 'high',
        why: 'Secrets of this kind are never reported.',
        examples: { weaker: [[], ['aws-access-token']], stronger: [['aws-access-token'], []] },
    },
    {
        id: 'gitleaks/pattern',
        title: 'What a rule searches for',
        setting: ['rules.*.regex', 'rules.*.path', 'rules.*.keywords', 'rules.*.secretGroup'],
        compare: 'changed',
        weakened: 'medium',
        changed: 'medium',
        why: 'A narrower pattern lets secrets pass.',
        examples: { other: ['AKIA[0-9A-Z]{16}', 'AKIAX'] },
    },
    {
        id: 'gitleaks/entropy',
        title: 'How random a secret has to look',
        setting: 'rules.*.entropy',
        compare: 'lower-is-stronger',
        weakened: 'medium',
        why: 'Secrets that look less random are not reported.',
        examples: { weaker: [3, 5], stronger: [5, 3] },
    },
    {
        id: 'gitleaks/rule',
        title: 'Rule that finds secrets',
        setting: 'rules.*',
        compare: 'presence',
        weakened: 'high',
        why: 'Secrets of this kind are no longer reported.',
        examples: {
            weaker: [{ id: 'acme-token', regex: 'acme_' }, undefined],
            stronger: [undefined, { id: 'acme-token', regex: 'acme_' }],
        },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/hooks.js

/** Hooks, and linters whose settings are data: pre-commit, lefthook, lint-staged, Biome, commitlint. */
const HOOK_RULES = [
    ...family({
        files: ['.pre-commit-config.yaml', '.pre-commit-config.yml'],
        source: 'https://pre-commit.com/#plugins',
    }, [
        {
            id: 'hooks/pre-commit-hook',
            title: 'Hook of pre-commit',
            setting: ['repos.*', 'repos.*.hooks.*'],
            compare: 'section',
            weakened: 'medium',
            why: 'What the hook kept out can be committed.',
            examples: {
                weaker: [{ id: 'gitleaks' }, undefined],
                stronger: [undefined, { id: 'gitleaks' }],
            },
        },
        {
            id: 'hooks/pre-commit-excluded',
            title: 'Files that a hook leaves out',
            setting: ['exclude', 'repos.*.hooks.*.exclude'],
            compare: 'absence',
            weakened: 'low',
            changed: 'low',
            why: 'Files that are left out are not checked.',
            examples: { weaker: [undefined, '^legacy/'], stronger: ['^legacy/', undefined] },
        },
    ]),
    ...family({
        files: ['lefthook.yml', 'lefthook.yaml', '.lefthook.yml', '.lefthook.yaml'],
        source: 'https://lefthook.dev/configuration/',
    }, [
        {
            id: 'hooks/lefthook-skip',
            title: 'Hook that is skipped',
            setting: ['*.skip', '*.commands.*.skip', '*.jobs.*.skip'],
            compare: 'absence',
            weakened: 'medium',
            why: 'A hook that is skipped keeps nothing out.',
            examples: { weaker: [undefined, true], stronger: [true, undefined] },
        },
        {
            id: 'hooks/lefthook-command',
            title: 'Command of a hook',
            setting: ['*.commands.*.run', '*.jobs.*.run', '*.scripts.*'],
            compare: 'command',
            weakened: 'medium',
            why: 'What the command kept out can be committed.',
            examples: {
                weaker: ['npm test', 'npm test || true'],
                stronger: ['npm test || true', 'npm test'],
            },
        },
        {
            id: 'hooks/lefthook',
            title: 'Hook',
            setting: ['pre-commit', 'pre-push', 'commit-msg', '*.commands.*', '*.jobs.*'],
            compare: 'section',
            weakened: 'medium',
            why: 'What the hook kept out can be committed.',
            examples: {
                weaker: [{ run: 'npm test' }, undefined],
                stronger: [undefined, { run: 'npm test' }],
            },
        },
    ]),
    ...family({
        files: ['.lintstagedrc', '.lintstagedrc.*', '.commitlintrc', '.commitlintrc.*'],
        source: 'https://commitlint.js.org/reference/rules.html',
    }, [
        {
            id: 'hooks/commitlint-rule',
            title: 'Rule for commit messages',
            setting: 'rules.*',
            compare: 'lint-level',
            whole: true,
            weakened: 'low',
            why: 'Messages that break the rule are let through.',
            examples: {
                weaker: [[2, 'always'], [0]],
                stronger: [
                    [1, 'always'],
                    [2, 'always'],
                ],
            },
        },
        {
            id: 'hooks/lint-staged',
            title: 'Command on staged files',
            setting: '*',
            compare: 'longer-is-stronger',
            weakened: 'low',
            why: 'What the command kept out can be committed.',
            examples: {
                weaker: [['eslint --fix', 'vitest related'], ['eslint --fix']],
                stronger: ['eslint --fix', ['eslint --fix', 'vitest related']],
            },
        },
    ]),
    ...family({
        files: ['biome.json', 'biome.jsonc'],
        source: 'https://biomejs.dev/reference/configuration/',
    }, [
        {
            id: 'biome/enabled',
            title: 'Biome’s linter and formatter',
            setting: [
                'linter.enabled',
                'formatter.enabled',
                'assist.enabled',
                'overrides.*.linter.enabled',
            ],
            compare: 'true-is-strong',
            absent: true,
            weakened: 'medium',
            why: 'Nothing is checked any more.',
            examples: { weaker: [true, false], stronger: [false, true] },
        },
        {
            id: 'biome/recommended',
            title: 'Recommended rules',
            setting: ['linter.rules.recommended', 'linter.rules.*.recommended', 'linter.rules.all'],
            compare: 'true-is-strong',
            absent: true,
            weakened: 'medium',
            why: 'All rules that nobody lists are off.',
            examples: { weaker: [true, false], stronger: [false, true] },
        },
        {
            id: 'biome/rule',
            title: 'Rule of Biome',
            setting: ['linter.rules.*.*', 'overrides.*.linter.rules.*.*'],
            compare: 'lint-level',
            whole: true,
            weakened: 'medium',
            milder: 'low',
            why: 'A rule that is off, or only warns, no longer keeps a mistake out.',
            examples: { weaker: ['error', 'off'], stronger: ['off', 'error'] },
        },
        {
            id: 'biome/included',
            title: 'Files that Biome looks at',
            setting: ['files.includes', 'linter.includes', 'files.include', 'linter.include'],
            compare: 'changed',
            weakened: 'medium',
            changed: 'medium',
            why: 'Files may be left out of the checks.',
            examples: { other: [['**'], ['**', '!src/legacy']] },
        },
    ]),
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/knip.js

const knip_at = (...keys) => keys.flatMap((key) => [`knip.${key}`, `knip.workspaces.*.${key}`, key, `workspaces.*.${key}`]);
/** Knip's settings in its own JSON files and below `knip` in package.json. */
const KNIP_RULES = [
    ...family({
        files: ['knip.json', 'knip.jsonc', '.knip.json', '.knip.jsonc'],
        source: 'https://knip.dev/reference/configuration',
    }, [
        {
            id: 'knip/rule',
            title: 'Kind of unused code',
            setting: knip_at('rules.*'),
            compare: 'lint-level',
            weakened: 'low',
            why: 'Unused code of this kind is no longer reported.',
            source: 'https://knip.dev/features/rules-and-filters',
            examples: { weaker: ['error', 'off'], stronger: ['warn', 'error'] },
        },
        {
            id: 'knip/ignored',
            title: 'What Knip passes over',
            setting: knip_at('ignore', 'ignoreBinaries', 'ignoreDependencies', 'ignoreFiles', 'ignoreMembers', 'ignoreUnresolved', 'ignoreWorkspaces', 'ignoreIssues.*', 'exclude'),
            compare: 'shorter-is-stronger',
            weakened: 'low',
            graver: 'medium',
            why: 'Unused code there is not reported.',
            examples: { weaker: [[], ['lodash']], stronger: [['lodash'], []] },
        },
        {
            id: 'knip/looked-at',
            title: 'What Knip looks at',
            setting: knip_at('project', 'include'),
            compare: 'longer-is-stronger',
            weakened: 'low',
            why: 'Unused code elsewhere is not reported.',
            examples: {
                weaker: [['src/**', 'test/**'], ['src/**']],
                stronger: [['src/**'], ['src/**', 'test/**']],
            },
        },
        {
            id: 'knip/used-in-file',
            title: 'Exports that only their own file uses',
            setting: knip_at('ignoreExportsUsedInFile', 'ignoreExportsUsedInFile.*'),
            compare: 'false-is-strong',
            weakened: 'low',
            why: 'Exports nobody imports are not reported.',
            examples: { weaker: [false, true], stronger: [true, false] },
        },
        {
            id: 'knip/workspace',
            title: 'Workspace that Knip looks at',
            setting: 'workspaces.*',
            compare: 'presence',
            weakened: 'low',
            why: 'Unused code of a workspace that is dropped is not reported.',
            examples: {
                weaker: [{ entry: 'src/index.ts' }, undefined],
                stronger: [undefined, { entry: 'src/index.ts' }],
            },
        },
    ]),
    ...family({ files: ['package.json'], source: 'https://knip.dev/reference/configuration' }, [
        {
            id: 'knip/package-ignored',
            title: 'What Knip passes over',
            setting: ['knip.ignore*', 'knip.exclude', 'knip.workspaces.*.ignore*'],
            compare: 'shorter-is-stronger',
            weakened: 'low',
            graver: 'medium',
            why: 'Unused code there is not reported.',
            examples: { weaker: [[], ['lodash']], stronger: [['lodash'], []] },
        },
        {
            id: 'knip/package-rule',
            title: 'Kind of unused code',
            setting: 'knip.rules.*',
            compare: 'lint-level',
            weakened: 'low',
            why: 'Unused code of this kind is no longer reported.',
            examples: { weaker: ['error', 'off'], stronger: ['warn', 'error'] },
        },
    ]),
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/metadata.js


/** repo-metadata.yaml. */
const METADATA_RULES = family({ files: ['repo-metadata.yaml', 'repo-metadata.yml'] }, [
    {
        id: 'metadata/tier',
        title: 'Tier of the repository',
        setting: 'tier',
        compare: 'order',
        order: TIERS,
        weakened: 'high',
        why: 'A lower tier asks for less of everything.',
        fix: 'Set the tier back, or agree on the lower one with the organization.',
        examples: { weaker: ['production', 'internal'], stronger: ['internal', 'production'] },
    },
    {
        id: 'metadata/status',
        title: 'Status of the repository',
        setting: 'status',
        compare: 'order',
        order: REPOSITORY_STATUSES,
        absent: 'active',
        weakened: 'high',
        why: 'A deprecated repository is no longer scanned.',
        fix: 'Set the status back, or agree on the new one with the organization.',
        examples: { weaker: ['active', 'deprecated'], stronger: ['pre-release', 'active'] },
    },
    {
        id: 'metadata/team',
        title: 'Team that owns the repository',
        setting: 'team',
        compare: 'presence',
        weakened: 'low',
        changed: 'low',
        why: 'Findings are told to whoever owns the repository.',
        examples: {
            weaker: ['backend', undefined],
            stronger: [undefined, 'backend'],
            other: ['backend', 'frontend'],
        },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/package-manager.js

const PNPM = ['pnpm-workspace.yaml', 'package.json'];
const package_manager_at = (...keys) => keys.flatMap((key) => [key, `pnpm.${key}`]);
/** pnpm's guards against hostile packages, and the commands that package.json promises. */
const PACKAGE_MANAGER_RULES = [
    ...family({ files: PNPM, source: 'https://pnpm.io/settings' }, [
        {
            id: 'pnpm/release-age',
            title: 'Age that a release must have',
            setting: package_manager_at('minimumReleaseAge'),
            compare: 'higher-is-stronger',
            weakened: 'high',
            why: 'Hostile releases are mostly found within days; a younger one is installed at once.',
            source: 'https://pnpm.io/settings#minimumreleaseage',
            examples: { weaker: [10080, 60], stronger: [60, 10080] },
        },
        {
            id: 'pnpm/let-off',
            title: 'Packages and advisories that are let off',
            setting: package_manager_at('minimumReleaseAgeExclude', 'trustPolicyExclude', 'auditConfig.ignoreCves', 'auditConfig.ignoreGhsas', 'onlyBuiltDependencies'),
            compare: 'shorter-is-stronger',
            weakened: 'medium',
            graver: 'high',
            why: 'What is let off is installed, built or vulnerable without anybody being told.',
            examples: { weaker: [[], ['GHSA-1']], stronger: [['GHSA-1'], []] },
        },
        {
            id: 'pnpm/trust',
            title: 'Trust in releases',
            setting: package_manager_at('trustPolicy'),
            compare: 'order',
            order: ['no-downgrade', 'off'],
            absent: 'off',
            weakened: 'high',
            why: 'A release with weaker proof of where it comes from is installed.',
            examples: { weaker: ['no-downgrade', 'off'], stronger: ['off', 'no-downgrade'] },
        },
        {
            id: 'pnpm/guards',
            title: 'Guards while installing',
            setting: package_manager_at('blockExoticSubdeps', 'strictDepBuilds', 'verifyStoreIntegrity', 'strictPeerDependencies', 'engineStrict', 'ignoreScripts'),
            compare: 'true-is-strong',
            weakened: 'medium',
            why: 'Packages that would have been refused are installed.',
            examples: { weaker: [true, false], stronger: [false, true] },
        },
        {
            id: 'pnpm/all-builds',
            inNewFiles: true,
            title: 'All packages may run scripts while installing',
            setting: package_manager_at('dangerouslyAllowAllBuilds'),
            compare: 'false-is-strong',
            weakened: 'high',
            why: 'Install scripts of any package run with everything the installing user may do.',
            source: 'https://pnpm.io/settings#dangerouslyallowallbuilds',
            examples: { weaker: [false, true], stronger: [true, false] },
        },
        {
            id: 'pnpm/builds',
            inNewFiles: true,
            atMostInNewFiles: 'medium',
            title: 'Packages that may run scripts while installing',
            setting: package_manager_at('allowBuilds.*'),
            compare: 'false-is-strong',
            weakened: 'high',
            why: 'Install scripts run with everything the installing user may do.',
            source: 'https://pnpm.io/settings#allowbuilds',
            examples: { weaker: [false, true], stronger: [true, false] },
        },
        {
            id: 'pnpm/overrides',
            title: 'Versions that are overridden, packages of the workspace',
            setting: [
                ...package_manager_at('overrides.*', 'patchedDependencies.*'),
                'resolutions.*',
                'workspaces',
                'packages',
            ],
            compare: 'changed',
            weakened: 'low',
            why: 'Other versions, or other packages, are built.',
            examples: { other: ['1.0.0', '2.0.0'] },
        },
    ]),
    ...family({ files: ['package.json'], source: 'https://docs.npmjs.com/cli/using-npm/scripts' }, [
        {
            id: 'package/gate-script',
            title: 'Command that a gate runs',
            setting: [
                'test',
                'test:*',
                'lint',
                'lint:*',
                'typecheck',
                'types',
                'check',
                'check:*',
                'audit',
                'ci',
                'verify',
                'prepare',
            ].map((name) => `scripts.${name}`),
            compare: 'command',
            weakened: 'medium',
            changed: 'low',
            why: 'A gate that runs another command, or swallows its failure, guards less.',
            examples: {
                weaker: ['vitest run', 'vitest run || true'],
                stronger: [undefined, 'vitest run'],
                other: ['jest', 'vitest run'],
            },
        },
    ]),
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/python.js

const PYPROJECT = ['pyproject.toml'];
const mypy = (...keys) => keys.flatMap((key) => [`tool.mypy.${key}`, `tool.mypy.overrides.*.${key}`]);
const MYPY = 'https://mypy.readthedocs.io/en/stable/config_file.html';
const TY = 'https://docs.astral.sh/ty/reference/configuration/';
const COVERAGE = 'https://coverage.readthedocs.io/en/latest/config.html';
const PYTEST = 'https://docs.pytest.org/en/stable/reference/customize.html';
/** mypy, ty, pytest, coverage.py and vulture in pyproject.toml and their own TOML files. */
const PYTHON_RULES = [
    ...family({ files: PYPROJECT, source: MYPY }, [
        {
            id: 'python/mypy-strict',
            title: 'Strictness of mypy',
            setting: mypy('strict', 'disallow_*', 'check_untyped_defs', 'warn_*', 'no_implicit_*', 'strict_*', 'extra_checks', 'local_partial_types'),
            compare: 'true-is-strong',
            weakened: 'medium',
            why: 'Mistakes in types get past the checker.',
            examples: { weaker: [true, false], stronger: [false, true] },
        },
        {
            id: 'python/mypy-tolerance',
            title: 'What mypy lets pass',
            setting: mypy('ignore_errors', 'ignore_missing_imports', 'allow_*', 'implicit_*', 'follow_untyped_imports'),
            compare: 'false-is-strong',
            weakened: 'medium',
            why: 'Mistakes in types get past the checker.',
            examples: { weaker: [false, true], stronger: [true, false] },
        },
        {
            id: 'python/mypy-let-off',
            title: 'Files and errors that mypy leaves out',
            setting: mypy('disable_error_code', 'exclude'),
            compare: 'shorter-is-stronger',
            weakened: 'medium',
            graver: 'high',
            why: 'What is left out is not checked.',
            examples: { weaker: [[], ['attr-defined']], stronger: [['attr-defined'], []] },
        },
        {
            id: 'python/mypy-checked',
            title: 'Files and errors that mypy looks at',
            setting: mypy('enable_error_code', 'files', 'packages', 'plugins'),
            compare: 'longer-is-stronger',
            weakened: 'medium',
            why: 'What is no longer listed is not checked.',
            examples: { weaker: [['src', 'tests'], ['src']], stronger: [['src'], ['src', 'tests']] },
        },
        {
            id: 'python/mypy-imports',
            title: 'How mypy follows imports',
            setting: mypy('follow_imports'),
            compare: 'order',
            order: ['normal', 'silent', 'error', 'skip'],
            absent: 'normal',
            weakened: 'low',
            why: 'Imported modules are checked less.',
            examples: { weaker: ['normal', 'skip'], stronger: ['skip', 'normal'] },
        },
    ]),
    ...family({ files: ['pyproject.toml', 'ty.toml'], source: TY }, [
        {
            id: 'python/ty-rule',
            title: 'Rule of ty',
            setting: ['tool.ty.rules.*', 'tool.ty.overrides.*.rules.*'],
            compare: 'lint-level',
            weakened: 'medium',
            milder: 'low',
            why: 'A rule that is ignored, or only warns, no longer keeps a mistake out.',
            examples: { weaker: ['error', 'ignore'], stronger: ['warn', 'error'] },
        },
        {
            id: 'python/ty-file-rule',
            title: 'Rule of ty',
            files: ['ty.toml'],
            setting: ['rules.*', 'overrides.*.rules.*'],
            compare: 'lint-level',
            weakened: 'medium',
            milder: 'low',
            why: 'A rule that is ignored, or only warns, no longer keeps a mistake out.',
            examples: { weaker: ['error', 'ignore'], stronger: ['warn', 'error'] },
        },
        {
            id: 'python/ty-excluded',
            title: 'Files that ty leaves out',
            setting: ['tool.ty.src.exclude', 'src.exclude'],
            compare: 'shorter-is-stronger',
            weakened: 'medium',
            graver: 'high',
            why: 'Files that are left out are not checked.',
            examples: { weaker: [[], ['legacy']], stronger: [['legacy'], []] },
        },
        {
            id: 'python/ty-warnings',
            title: 'Whether warnings of ty fail',
            setting: ['tool.ty.terminal.error-on-warning', 'terminal.error-on-warning'],
            compare: 'true-is-strong',
            weakened: 'low',
            why: 'Warnings that do not fail pile up.',
            examples: { weaker: [true, false], stronger: [false, true] },
        },
    ]),
    ...family({ files: PYPROJECT, source: PYTEST }, [
        {
            id: 'python/pytest-strict',
            title: 'Strictness of pytest',
            setting: [
                'tool.pytest.ini_options.xfail_strict',
                'tool.pytest.**.strict*',
                'tool.pytest.xfail_strict',
            ],
            compare: 'true-is-strong',
            weakened: 'low',
            why: 'Tests that were expected to fail and do not are passed over.',
            examples: { weaker: [true, false], stronger: [false, true] },
        },
        {
            id: 'python/pytest-paths',
            title: 'Where tests are looked for',
            setting: [
                'tool.pytest.ini_options.testpaths',
                'tool.pytest.ini_options.python_*',
                'tool.pytest.testpaths',
            ],
            compare: 'longer-is-stronger',
            weakened: 'medium',
            why: 'Tests elsewhere do not run.',
            examples: { weaker: [['tests', 'e2e'], ['tests']], stronger: [['tests'], ['tests', 'e2e']] },
        },
        {
            id: 'python/pytest-let-off',
            title: 'Warnings and folders that pytest passes over',
            setting: [
                'tool.pytest.ini_options.norecursedirs',
                'tool.pytest.ini_options.filterwarnings',
                'tool.pytest.norecursedirs',
            ],
            compare: 'shorter-is-stronger',
            weakened: 'low',
            why: 'Tests or warnings there go unseen.',
            examples: { weaker: [[], ['slow']], stronger: [['slow'], []] },
        },
        {
            id: 'python/pytest-arguments',
            title: 'How pytest is run',
            setting: ['tool.pytest.ini_options.addopts', 'tool.pytest.addopts'],
            compare: 'presence',
            weakened: 'medium',
            changed: 'medium',
            why: 'Coverage thresholds, strict markers and deselected tests stand there.',
            examples: {
                weaker: ['--strict-markers', undefined],
                stronger: [undefined, '--strict-markers'],
                other: ['--strict-markers', '-x'],
            },
        },
    ]),
    ...family({ files: PYPROJECT, source: COVERAGE }, [
        {
            id: 'python/coverage-threshold',
            title: 'Coverage that is required',
            setting: 'tool.coverage.report.fail_under',
            compare: 'higher-is-stronger',
            weakened: 'medium',
            graver: 'high',
            why: 'Less of the code has to be tested.',
            examples: { weaker: [90, 60], stronger: [60, 90] },
        },
        {
            id: 'python/coverage-let-off',
            title: 'Code that coverage leaves out',
            setting: ['omit', 'exclude_lines', 'exclude_also', 'partial_branches'].flatMap((key) => [
                `tool.coverage.report.${key}`,
                `tool.coverage.run.${key}`,
            ]),
            compare: 'shorter-is-stronger',
            weakened: 'medium',
            graver: 'high',
            why: 'Code that is left out need not be tested.',
            examples: { weaker: [[], ['src/legacy/*']], stronger: [['src/legacy/*'], []] },
        },
        {
            id: 'python/coverage-measured',
            title: 'Code that coverage measures',
            setting: [
                'tool.coverage.run.source',
                'tool.coverage.run.include',
                'tool.coverage.report.include',
            ],
            compare: 'longer-is-stronger',
            weakened: 'medium',
            why: 'Code that is not measured need not be tested.',
            examples: { weaker: [['src', 'lib'], ['src']], stronger: [['src'], ['src', 'lib']] },
        },
        {
            id: 'python/coverage-branches',
            title: 'Whether branches are measured',
            setting: ['tool.coverage.run.branch'],
            compare: 'true-is-strong',
            weakened: 'low',
            why: 'Half-tested conditions count as tested.',
            examples: { weaker: [true, false], stronger: [false, true] },
        },
    ]),
    ...family({ files: PYPROJECT, source: 'https://github.com/jendrikseipp/vulture#configuration' }, [
        {
            id: 'python/vulture-confidence',
            title: 'From when on vulture speaks',
            setting: 'tool.vulture.min_confidence',
            compare: 'lower-is-stronger',
            weakened: 'low',
            why: 'Less unused code is reported.',
            examples: { weaker: [60, 100], stronger: [100, 60] },
        },
        {
            id: 'python/vulture-let-off',
            title: 'What vulture passes over',
            setting: ['tool.vulture.ignore_*', 'tool.vulture.exclude'],
            compare: 'shorter-is-stronger',
            weakened: 'low',
            graver: 'medium',
            why: 'Unused code there is not reported.',
            examples: { weaker: [[], ['visit_*']], stronger: [['visit_*'], []] },
        },
        {
            id: 'python/vulture-paths',
            title: 'Where vulture looks',
            setting: 'tool.vulture.paths',
            compare: 'longer-is-stronger',
            weakened: 'low',
            why: 'Unused code elsewhere is not reported.',
            examples: { weaker: [['src', 'tests'], ['src']], stronger: [['src'], ['src', 'tests']] },
        },
    ]),
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/ruff.js

/** Ruff reads the same settings from ruff.toml and, below `tool.ruff`, from pyproject.toml. */
const ruff_at = (...keys) => keys.flatMap((key) => [`tool.ruff.${key}`, key]);
/** Settings of the linter once stood at the root and are still read there. */
const lint = (...keys) => ruff_at(...keys.flatMap((key) => [`lint.${key}`, key]));
const ruff_source = 'https://docs.astral.sh/ruff/settings/';
const RUFF_RULES = family({ files: ['ruff.toml', '.ruff.toml', 'pyproject.toml'], source: ruff_source }, [
    {
        id: 'ruff/select',
        title: 'Ruff rules that are selected',
        setting: lint('select', 'extend-select'),
        compare: 'more-codes-are-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'A family of rules that is no longer selected finds nothing.',
        source: `${ruff_source}#lint_select`,
        examples: {
            weaker: [
                ['E', 'F', 'S'],
                ['E', 'F'],
            ],
            stronger: [['E'], ['ALL']],
        },
    },
    {
        id: 'ruff/ignore',
        title: 'Ruff rules that are ignored',
        setting: lint('ignore', 'extend-ignore', 'per-file-ignores.*', 'extend-per-file-ignores.*'),
        compare: 'fewer-codes-are-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'A rule that is ignored finds nothing.',
        source: `${ruff_source}#lint_ignore`,
        examples: { weaker: [['E501'], ['E501', 'S101']], stronger: [['E'], ['E501']] },
    },
    {
        id: 'ruff/excluded-files',
        title: 'Files that Ruff leaves out',
        setting: [...ruff_at('exclude', 'extend-exclude'), 'tool.ruff.lint.exclude', 'lint.exclude'],
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Files that are left out are not checked at all.',
        source: `${ruff_source}#exclude`,
        examples: { weaker: [[], ['legacy']], stronger: [['legacy'], []] },
    },
    {
        id: 'ruff/included-files',
        title: 'Files that Ruff looks at',
        setting: [...ruff_at('include', 'extend-include'), 'tool.ruff.src', 'src'],
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'Files that are no longer listed are not checked.',
        examples: { weaker: [['*.py', '*.pyi'], ['*.py']], stronger: [['*.py'], ['*.py', '*.pyi']] },
    },
    {
        id: 'ruff/limits',
        title: 'Length and complexity that are allowed',
        setting: [
            ...ruff_at('line-length'),
            ...lint('mccabe.max-complexity', 'pylint.max-*', 'pycodestyle.max-*'),
        ],
        compare: 'lower-is-stronger',
        weakened: 'low',
        why: 'Longer and more tangled code gets past review.',
        examples: { weaker: [100, 140], stronger: [140, 100] },
    },
    {
        id: 'ruff/base',
        title: 'Configuration that is extended',
        setting: ruff_at('extend'),
        compare: 'presence',
        weakened: 'medium',
        changed: 'medium',
        why: 'Rules that are inherited come from somewhere else, or no longer.',
        examples: {
            weaker: ['../ruff.toml', undefined],
            stronger: [undefined, '../ruff.toml'],
            other: ['../ruff.toml', 'x.toml'],
        },
    },
    {
        id: 'ruff/scope',
        title: 'Whether exclusions hold',
        setting: ruff_at('respect-gitignore', 'preview', 'lint.preview'),
        compare: 'changed',
        weakened: 'low',
        why: 'Other files, or other rules, are looked at.',
        examples: { other: [true, false] },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/typescript.js

const options = (...names) => names.map((name) => `compilerOptions.${name}`);
const typescript_source = 'https://www.typescriptlang.org/tsconfig/';
/** tsconfig*.json: every flag by which the compiler rejects less or more. */
const TYPESCRIPT_RULES = family({
    files: [
        'tsconfig.json',
        'tsconfig.*.json',
        'tsconfig-*.json',
        'jsconfig.json',
        '*.tsconfig.json',
    ],
    source: typescript_source,
}, [
    {
        id: 'typescript/strict',
        title: 'All strict checks',
        setting: options('strict'),
        compare: 'true-is-strong',
        absent: false,
        weakened: 'high',
        why: 'Null, implicit any and wrong calls get past the compiler.',
        source: `${typescript_source}#strict`,
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'typescript/strict-family',
        title: 'One of the strict checks',
        setting: options('alwaysStrict', 'noImplicitAny', 'noImplicitThis', 'strictBindCallApply', 'strictBuiltinIteratorReturn', 'strictFunctionTypes', 'strictNullChecks', 'strictPropertyInitialization', 'useUnknownInCatchVariables'),
        compare: 'true-is-strong',
        absent: false,
        absentAs: 'compilerOptions.strict',
        weakened: 'high',
        why: 'One class of mistakes gets past the compiler, whatever `strict` says.',
        source: `${typescript_source}#strict`,
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'typescript/extra-checks',
        title: 'Checks beyond strict',
        setting: options('checkJs', 'erasableSyntaxOnly', 'exactOptionalPropertyTypes', 'isolatedModules', 'noEmitOnError', 'noFallthroughCasesInSwitch', 'noImplicitOverride', 'noImplicitReturns', 'noPropertyAccessFromIndexSignature', 'noUncheckedIndexedAccess', 'noUncheckedSideEffectImports', 'noUnusedLocals', 'noUnusedParameters', 'verbatimModuleSyntax'),
        compare: 'true-is-strong',
        absent: false,
        weakened: 'medium',
        why: 'One class of mistakes gets past the compiler.',
        examples: { weaker: [true, undefined], stronger: [undefined, true] },
    },
    {
        id: 'typescript/file-names',
        title: 'Case of file names',
        setting: options('forceConsistentCasingInFileNames'),
        compare: 'true-is-strong',
        absent: true,
        weakened: 'low',
        why: 'Imports that work on one machine break on another.',
        source: `${typescript_source}#forceConsistentCasingInFileNames`,
        examples: { weaker: [true, false], stronger: [false, undefined] },
    },
    {
        id: 'typescript/tolerance',
        title: 'What the compiler lets pass',
        setting: options('allowUnreachableCode', 'allowUnusedLabels', 'noCheck', 'noStrictGenericChecks', 'skipDefaultLibCheck', 'skipLibCheck', 'suppressExcessPropertyErrors', 'suppressImplicitAnyIndexErrors'),
        compare: 'false-is-strong',
        absent: false,
        weakened: 'low',
        why: 'The compiler passes over what it would have reported.',
        examples: { weaker: [false, true], stronger: [true, undefined] },
    },
    {
        id: 'typescript/base',
        title: 'Configuration that is extended',
        setting: 'extends',
        compare: 'presence',
        weakened: 'medium',
        changed: 'medium',
        why: 'Strictness that is inherited comes from somewhere else, or no longer.',
        source: `${typescript_source}#extends`,
        examples: {
            weaker: ['./tsconfig.base.json', undefined],
            stronger: [undefined, './tsconfig.base.json'],
            other: ['./tsconfig.base.json', './loose.json'],
        },
    },
    {
        id: 'typescript/excluded',
        title: 'Files left out',
        setting: 'exclude',
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Files that are left out are not checked.',
        source: `${typescript_source}#exclude`,
        examples: {
            weaker: [['dist'], ['dist', 'src/legacy']],
            stronger: [['dist', 'src/legacy'], ['dist']],
        },
    },
    {
        id: 'typescript/included',
        title: 'Files that are compiled',
        setting: ['include', 'files'],
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'Files that are no longer listed are not checked.',
        source: `${typescript_source}#include`,
        examples: { weaker: [['src', 'test'], ['src']], stronger: [['src'], ['src', 'test']] },
    },
    {
        id: 'typescript/references',
        title: 'Projects that are built along',
        setting: 'references.*',
        compare: 'presence',
        weakened: 'low',
        why: 'A project that is no longer referenced is not checked with the rest.',
        examples: { weaker: [{ path: './a' }, undefined], stronger: [undefined, { path: './a' }] },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/index.js
















/** All rules; the first that fits file and setting grades it, the generic ones come last. */
const RULES = [
    ...CHECK_TOML_DRIFT_RULES,
    ...CHECK_TOML_CODE_RULES,
    ...CHECK_TOML_GUARD_RULES,
    ...CHECK_TOML_PROCESS_RULES,
    ...CHECK_TOML_SECTION_RULES,
    ...METADATA_RULES,
    ...WORKFLOW_RULES,
    ...ESLINT_RULES,
    ...TYPESCRIPT_RULES,
    ...RUFF_RULES,
    ...PYTHON_RULES,
    ...COVERAGE_RULES,
    ...KNIP_RULES,
    ...GITLEAKS_RULES,
    ...PACKAGE_MANAGER_RULES,
    ...HOOK_RULES,
    ...GENERIC_RULES,
];

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
    const elsewhere = rule.absentAs === undefined ? undefined : settingAt(root, rule.absentAs);
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
    'order',
    'command',
    'later-is-weaker',
]);
const gradeOne = (change, pair, rules) => {
    const rule = rules.find(change.segments);
    if (rule === undefined)
        return gradeInside(change, pair, rules);
    if (isTable(change.before ?? change.after) && OF_SINGLE_VALUES.has(rule.compare)) {
        return gradeInside(change, pair, rules);
    }
    const root = { before: pair.before, after: pair.after };
    const context = {
        segments: change.segments,
        rule,
        root,
        surroundings: pair.surroundings ?? {},
    };
    const verdict = COMPARATORS[rule.compare](written(change.before, rule, pair.before), written(change.after, rule, pair.after), context);
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
    const severity = forTier(atMost, pair.tier);
    const grade = { direction, severity, rule: id, title, inNewFiles, why };
    return [{ ...change, grade: fix === undefined ? grade : { ...grade, fix } }];
};
/**
 * Every setting that differs between two sides of a file, each with its grade. Differences that
 * say the same in other words (`2` and `"error"`) are left out.
 */
const gradeSettings = (pair, known = RULES) => {
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
const gradeSetting = (pair, known = RULES) => {
    const rules = rulesFor(pair.path, known);
    const changes = diffSettings(pair.from, pair.to, rules.whole, splitPath(pair.setting));
    const grades = changes
        .flatMap((change) => gradeOne(change, pair, rules))
        .map(({ grade }) => grade)
        .sort((a, b) => RANK[a.direction] - RANK[b.direction] || (0,model_severity/* compareSeverity */.zK)(a.severity, b.severity));
    return grades[0] ?? null;
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/align.js


const align_table = (value) => Object.assign(Object.create(null), value);
const align_tableAt = (root, ...segments) => {
    const found = settingAt(root, segments);
    return isTable(found) ? found : Object.create(null);
};
const part = (key, of = (value) => value) => (value) => {
    const found = isTable(value) ? value[key] : undefined;
    return found === undefined ? null : JSON.stringify(of(found));
};
const align_whole = (value) => JSON.stringify(value) ?? null;
const action = part('uses', (uses) => String(uses).replace(/@[^@]*$/, ''));
/** A job is known by what it does, else by what it guards; a step by all of it, else by its action. */
const JOBS = [part('steps'), part('uses'), part('gates')];
const align_STEPS = [align_whole, action];
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
    const jobs = renamedKeys(align_tableAt(before, 'jobs'), align_tableAt(after, 'jobs'), JOBS);
    /** Renamed steps by the new id of their job; '' for those of a composite action. */
    const steps = new Map();
    const alignSteps = (owner, value, now) => {
        if (!isTable(value.steps))
            return value;
        const renamed = renamedKeys(value.steps, align_tableAt(now, 'steps'), align_STEPS);
        if (renamed.size === 0)
            return value;
        steps.set(owner, renamed);
        return align_table({ ...value, steps: withKeys(value.steps, renamed) });
    };
    const alignJob = (id, job) => {
        const to = jobs.get(id) ?? id;
        if (!isTable(job))
            return job;
        // A name that nobody wrote is the id.
        const named = to !== id && job.name === id ? align_table({ ...job, name: to }) : job;
        return alignSteps(to, named, align_tableAt(after, 'jobs', to));
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
    if (isTable(before)) {
        const made = align_table(before);
        if (isTable(before.jobs)) {
            const all = Object.create(null);
            for (const [id, job] of Object.entries(before.jobs)) {
                all[jobs.get(id) ?? id] = alignJob(id, job);
            }
            made.jobs = all;
        }
        if (isTable(before.runs))
            made.runs = alignSteps('', before.runs, align_tableAt(after, 'runs'));
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
    const name = baseName(first).toLowerCase();
    const plain = COMMANDS.get(name);
    const rest = afterOptions(all, WITH_VALUE);
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
        return target === '' ? [] : gatesOfName(baseName(target));
    return first.includes('/') ? gatesOfName(baseName(first)) : [];
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
const gates_SWALLOWED = /\|\|\s*(?:true\b|:(?:\s|$)|exit 0|echo\b)|;\s*(?:true|exit 0)\s*$|--passWithNoTests|--exit-zero|--no-error-on-unmatched-pattern/;
/** Places in a gate's command where its failure is swallowed, as written; sorted, bounded. */
const bypassesOf = (run) => {
    const found = new Set();
    const lines = run.replaceAll(/\\\r?\n/g, ' ').split(/\r?\n/);
    let gates = 0;
    for (const line of lines) {
        if (gatesOfScript(line).length === 0)
            continue;
        gates += 1;
        if (gates_SWALLOWED.test(line))
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
    if (!isTable(step))
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
    if (isTable(on))
        return normalize_table(Object.entries(on).map(([name, value]) => [name, value ?? normalize_table()]));
    return on === undefined ? undefined : normalize_table((asList(on) ?? []).map((name) => [name, normalize_table()]));
};
/** `read-all` and `write-all` become `{'*': …}`; `{}` gives nothing. */
const normalize_permissions = (value) => {
    if (typeof value === 'string')
        return normalize_table([['*', value.replace(/-all$/, '')]]);
    return isTable(value) ? value : undefined;
};
/** Names of the secrets in a part of the file. */
const secretsOf = (part) => part === undefined ? [] : secretsIn(JSON.stringify(part));
const nonEmpty = (list) => (list.length > 0 ? list : undefined);
/** Keys that are put beside what is written; a file that writes them itself does not count. */
const DERIVED = new Set(['gates', 'bypasses', 'injections', 'head-checkout', 'secrets-given']);
const normalize_step = (raw, around, owner) => {
    const run = normalize_text(raw.run);
    const uses = normalize_text(raw.uses);
    const inputs = isTable(raw.with) ? raw.with : normalize_table();
    const script = uses?.includes('github-script') ? normalize_text(inputs.script) : undefined;
    const about = {
        ...(run === undefined ? {} : { run }),
        ...(uses === undefined ? {} : { uses }),
    };
    const ref = normalize_text(inputs.ref);
    const repository = normalize_text(inputs.repository);
    const head = checksOutHead({
        ...about,
        ...(ref === undefined ? {} : { ref }),
        ...(repository === undefined ? {} : { repository }),
    });
    return normalize_table([
        ...Object.entries(raw).filter(([key]) => key !== 'name' && key !== 'id' && !DERIVED.has(key)),
        ['gates', nonEmpty(gatesOf(about))],
        ['bypasses', nonEmpty(run === undefined ? [] : bypassesOf(run))],
        ['injections', nonEmpty(injectionsOf(`${run ?? ''}\n${script ?? ''}`))],
        ['head-checkout', head || undefined],
        [
            'secrets-given',
            uses !== undefined && isThirdParty(uses, owner)
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
        made[key] = isTable(raw) ? normalize_step(raw, around, context.owner) : raw;
        context.places.set(joinPath([...at, key]), joinPath([...at, String(index)]));
    }
    return made;
};
const union = (made) => {
    const found = new Set();
    for (const item of Object.values(made ?? {})) {
        const gates = isTable(item) ? item.gates : undefined;
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
const normalize_job = (id, raw, context) => {
    const made = steps(raw.steps, ['jobs', id, 'steps'], [...secretsOf(raw.env), ...context.secrets], context);
    const environment = isTable(raw.environment) ? raw.environment.name : raw.environment;
    return normalize_table([
        ...Object.entries(raw).filter(([key]) => key !== 'id' && !DERIVED.has(key)),
        ['name', normalize_text(raw.name) ?? id],
        ['permissions', normalize_permissions(raw.permissions)],
        ['runs-on', asList(isTable(raw['runs-on']) ? raw['runs-on'].labels : raw['runs-on'])],
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
        secrets: isTable(value) ? secretsOf(value.env) : [],
        places: new Map(),
    };
    if (!isTable(value))
        return { value, places: context.places };
    const jobs = value.jobs;
    const runs = value.runs;
    return {
        places: context.places,
        value: normalize_table([
            ...Object.entries(value),
            ['on', triggers(value.on)],
            ['permissions', normalize_permissions(value.permissions)],
            [
                'jobs',
                isTable(jobs)
                    ? normalize_table(Object.entries(jobs).map(([id, raw]) => [
                        id,
                        isTable(raw) ? normalize_job(id, raw, context) : raw,
                    ]))
                    : jobs,
            ],
            [
                'runs',
                isTable(runs)
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
const normalize_placeOf = (workflow, path) => {
    const segments = splitPath(path);
    for (let length = segments.length; length > 2; length -= 1) {
        const place = workflow.places.get(joinPath(segments.slice(0, length)));
        if (place !== undefined)
            return joinPath([...splitPath(place), ...segments.slice(length)]);
    }
    return path;
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/index.js








;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/hooks.js


/** Scripts of husky are named like the hook they are. */
const HUSKY = /(?:^|\/)\.husky\/[^/]+$/;
/** One file in which all hooks stand. */
const ALL_HOOKS = ['.pre-commit-config.*', 'lefthook.*', '.lefthook.*'];
const names = (value) => Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
/** Whether a standard asks for the hook, or for any of those in the file. */
const isRequiredHook = (path, { standards }) => {
    const required = standards.flatMap(({ config }) => ['require_hooks', 'required_hooks'].flatMap((key) => names(settingAt(config, ['process', 'hooks', key]))));
    if (HUSKY.test(path))
        return required.includes(baseName(path));
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
const unified_diff_covers = (start, lines, line) => line >= start && line < start + lines;
/** The hunk around a line of either side; all of them where none is. */
const around = (hunks, lines) => {
    const found = hunks.filter((hunk) => (lines.after !== undefined && unified_diff_covers(hunk.newStart, hunk.newLines, lines.after)) ||
        (lines.before !== undefined && unified_diff_covers(hunk.oldStart, hunk.oldLines, lines.before)));
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

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/context.js


/**
 * The tier that changes are graded by: the stricter of the one now and the one at the last scan, so
 * that lowering the tier and a rule in one go does not make the rule count for less.
 */
const strictestTier = ({ standard, facts }) => {
    const tiers = [standard.metadata.tier, ...(facts.previous ? [facts.previous.tier] : [])];
    return TIERS.find((tier) => tiers.includes(tier)) ?? standard.metadata.tier;
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
    const found = FILE_RULES.find((rule) => (rule.kind ?? kind) === kind && fileMatches(rule.files, path));
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
                severity: forTier('medium', tier),
                why,
            };
        case 'deleted':
        case 'emptied':
        case 'left': {
            const grade = (required ? rule.required : undefined) ?? rule.deleted;
            const id = event === 'left' ? LEFT : rule.id;
            return { rule: id, direction: 'weakened', severity: forTier(grade, tier), why };
        }
        case 'renamed': {
            if (required && rule.required !== undefined) {
                return { rule: id, direction: 'weakened', severity: forTier(rule.required, tier), why };
            }
            const grade = isSameTool(change) ? 'info' : (rule.renamed ?? 'low');
            return { rule: id, direction: 'changed', severity: forTier(grade, tier), why };
        }
        default:
            return { rule: id, direction: 'changed', severity: forTier(rule.changed, tier), why };
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
    if (settingsFormat(path) === null)
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
const file_finding_isRequired = ({ change, before }, run, event) => {
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
    const required = file_finding_isRequired(read, run, event);
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
const words_shown = (value) => {
    if (value === undefined)
        return 'not set';
    if (typeof value === 'string' && /^[^\s"'`]{1,80}$/.test(value))
        return value;
    // Expressions and short names are read more easily without quotes around them.
    if (typeof value === 'string' && /^[\w$][^\p{C}"`]{0,79}$/u.test(value))
        return value;
    return words_clip(JSON.stringify(value));
};
const words_texts = (value) => {
    if (value === undefined)
        return [];
    if (!Array.isArray(value) || value.some((item) => typeof item === 'object'))
        return null;
    return value.map((item) => words_shown(item));
};
/** What differs between two values, on one line: of lists what came and went. */
const difference = (before, after, isPositional = false) => {
    const left = isPositional ? null : words_texts(before);
    const right = isPositional ? null : words_texts(after);
    if (left && right && (Array.isArray(before) || Array.isArray(after))) {
        const came = right.filter((item) => !left.includes(item));
        const went = left.filter((item) => !right.includes(item));
        const parts = [
            ...(went.length > 0 ? [`removed ${words_clip(went.join(', '))}`] : []),
            ...(came.length > 0 ? [`added ${words_clip(came.join(', '))}`] : []),
        ];
        return parts.length > 0 ? parts.join('; ') : 'another order';
    }
    if (isTable(before) && isTable(after)) {
        const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
        const parts = keys
            .filter((key) => !sameJson(before[key], after[key]))
            .map((key) => Array.isArray(before[key] ?? after[key])
            ? `${key}: ${difference(before[key], after[key])}`
            : `${key} ${words_shown(before[key])} → ${words_shown(after[key])}`);
        return words_clip(parts.join(', '), 2 * MAX_VALUE);
    }
    const table = (value) => !isPositional && typeof value === 'object' && value !== null;
    if (table(before) && after === undefined)
        return 'removed';
    if (table(after) && before === undefined)
        return 'added';
    return `${words_shown(before)} → ${words_shown(after)}`;
};
/** A rule is known by its name alone; everything else by its whole path. */
const settingName = (segments) => {
    const last = segments.at(-1);
    return segments.at(-2) === 'rules' && last !== undefined ? last : joinPath(segments);
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
const PLURALS = { setting: 'settings', finding: 'findings' };
/** `1 setting`, `2 settings`. */
const count = (number, noun) => `${number} ${number === 1 ? noun : (PLURALS[noun] ?? `${noun}s`)}`;

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/way-back.js

const missing = (from, other) => words_clip(from
    .filter((item) => !other.includes(item))
    .map(words_shown)
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
        ? `Put ${setting} back into ${file} (it was ${words_shown(expected)})`
        : `Set ${setting} back to ${words_shown(expected)} in ${file}`;
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
        return origin === undefined || plain === undefined ? plain : `${words_shown(plain)} ${origin}`;
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
        const segments = splitPath(setting);
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
        return grade && bounded(grade, run.check.atMost?.(path, splitPath(setting)));
    };
    return {
        fresh: ({ path: setting, before: from, after: to, grade }) => write(setting, from, to, grade, (0,fingerprint/* fingerprint */.R)(run.check.id, setting, home), baselineOf(from, oidOf(before))),
        again: (open) => {
            const { baseline } = open;
            if (baseline?.kind !== 'setting')
                return carried(open, path);
            const segments = pair.movedTo?.(splitPath(open.subject)) ?? splitPath(open.subject);
            const setting = joinPath(segments);
            const was = settingAt(pair.before, segments);
            const to = settingAt(pair.after, segments);
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
        return joinPath(segments.slice(0, at + 2));
    return segments.at(-1) === 'gates' ? joinPath([...segments.slice(0, -1), 'steps']) : undefined;
};
const isExplained = (segments, by) => {
    const at = segments.indexOf('steps');
    if (at === -1 || segments.length < at + 2)
        return false;
    return by.has(joinPath(segments.slice(0, at + 1))) || by.has(joinPath(segments.slice(0, at + 2)));
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
        const segments = pair.movedTo?.(splitPath(open.subject)) ?? splitPath(open.subject);
        subjects.add(joinPath(segments));
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
    const all = gradeSettings({ path: change.path, tier: run.tier, ...pair });
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
    if (isSilent && !touches && !file_finding_isRequired(read, run, 'renamed'))
        return null;
    const { event, title } = eventOf(read, plain);
    if (isShared && (event === 'format' || event === 'added'))
        return null;
    const finding = fileFinding(read, run, event, title);
    return event === 'changed' && plain !== null
        ? { ...finding, severity: forTier(plain.severity, run.tier) }
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
const scope_own = (record, key) => record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
/** The tables of a file that some of these tools read; null: all of it. */
const scopeOf = (tools, path) => {
    const name = baseName(path);
    const scopes = tools.map((tool) => scope_own(scope_own(SCOPES, tool), name));
    if (scopes.length === 0 || scopes.some((scope) => scope === undefined))
        return null;
    return [...new Set(scopes.flatMap((scope) => scope ?? []))];
};
/** The file with nothing but those tables in it. */
const scope_within = (value, scope) => {
    if (scope === null || !isTable(value))
        return value;
    const kept = Object.create(null);
    for (const path of scope) {
        const found = settingAt(value, path);
        if (found === undefined)
            continue;
        const segments = splitPath(path);
        let into = kept;
        for (const key of segments.slice(0, -1)) {
            const next = into[key];
            into[key] = isTable(next) ? next : Object.create(null);
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
const settingsOf = (side, scope) => side.kind === 'settings' ? scope_within(side.value, scope) : undefined;
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
const judge_file_statusOf = (findings) => {
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
        status: judge_file_statusOf(findings),
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
        status: judge_file_statusOf(findings),
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
        const found = isTable(value) ? value.path : value;
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
const dependency_files_dependencies = {
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
    run: (input) => judgeChanges(dependency_files_dependencies, input),
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/exemptions.js


const exemptions_ID = EXEMPTIONS_CHECK;
const exemptions_findingOf = (exemption) => {
    const { file, line } = exemption.place;
    const subject = subjectOf(exemption);
    return {
        fingerprint: (0,fingerprint/* fingerprint */.R)(exemptions_ID, subject, file),
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
    const groups = Map.groupBy(exemptions, (exemption) => JSON.stringify([subjectOf(exemption), exemption.place.file]));
    return [...groups.values()].flatMap((group) => group.toSorted((a, b) => (a.expires < b.expires ? 1 : -1))[0] ?? []);
};
/**
 * Whether the exemptions a repository made still hold. Those above what the organization allows show
 * up when they meet a finding, so `applyPolicy` adds them here. The organization's own are told in
 * drift-config, not once in every repository.
 */
const exemptions = {
    id: exemptions_ID,
    domain: 'code',
    title: 'Exemptions still hold and stay within what the organization allows',
    why: 'An exemption is a promise with a date. When the day is over, or when it covers more than a repository may decide by itself, what it hid counts again.',
    fix: 'Put right what the exemption covered and remove it, or agree on a new day with its owner. For one above the limit, ask for an exemption in drift-config.',
    severity: 'medium',
    permissions: ['Contents: read'],
    run: ({ policy, facts }) => {
        const own = latest(policy.exemptions.filter(({ by }) => by === 'repository'));
        const findings = own.filter((exemption) => isExpired(exemption, facts.now)).map(exemptions_findingOf);
        const holding = own.length - findings.length;
        return [
            {
                check: exemptions_ID,
                status: findings.length === 0 ? 'pass' : 'fail',
                subject: facts.repository.name,
                message: own.length === 0
                    ? 'There are no exemptions'
                    : `${holding} ${holding === 1 ? 'exemption holds' : 'exemptions hold'}, ${findings.length} ended`,
                findings,
            },
        ];
    },
};

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
    const value = settingAt(parsed.value, [setting]);
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
    { subject: 'tier', steps: TIERS },
    // A repository that is not released yet is held to what an active one is; a deprecated one to nothing.
    { subject: 'status', steps: REPOSITORY_STATUSES },
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
        if (declares(standard, ladder.subject))
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
        const takesPart = standard.metadata.file !== null && standard.standards.length > 0;
        const unseen = standard.unread ?? (takesPart || facts.paths.known ? undefined : facts.paths);
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
        const left = takesPart ? null : leftOut(standard, facts.paths);
        if (left !== null && findings.length === 0)
            return [leftOutResult(participation_ID, subject, left)];
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
const effective_isWhole = (path) => path[0] === 'code' && (path.at(-1) === 'rules' || path.at(-1) === 'require');
const merge = (base, over, path) => {
    if (over === undefined)
        return base;
    if (!isTable(base) || !isTable(over) || effective_isWhole(path))
        return over;
    const merged = Object.create(null);
    for (const key of new Set([...Object.keys(base), ...Object.keys(over)])) {
        const value = merge(Object.hasOwn(base, key) ? base[key] : undefined, Object.hasOwn(over, key) ? over[key] : undefined, [...path, key]);
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
    if (inherited === undefined || !isTable(after))
        return { before, after };
    const base = Object.create(null);
    for (const [key, value] of Object.entries(inherited)) {
        if (key !== 'extends' && key !== 'drift')
            base[key] = value;
    }
    const same = sameJson(settingAt(before, ['extends']), settingAt(after, ['extends']));
    const changed = new Set();
    const around = new Set();
    for (const { segments } of diffSettings(before, after)) {
        changed.add(joinPath(segments));
        for (let length = 1; length < segments.length; length += 1) {
            around.add(joinPath(segments.slice(0, length)));
        }
    }
    return {
        before: same && before !== undefined ? merge(base, before, []) : before,
        after: merge(base, after, []),
        origin: (side, segments) => settingAt(base, segments) !== undefined &&
            settingAt(side === 'before' ? before : after, segments) === undefined &&
            (side === 'after' || same)
            ? '(from the ruleset)'
            : undefined,
        only: (segments) => around.has(joinPath(segments)) ||
            segments.some((_, index) => changed.has(joinPath(segments.slice(0, index + 1)))),
    };
};

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
const isKnownSetting = (segments) => knows(CHECK_SCHEMA, segments);

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/standards-files.js





const standards_files_ID = 'code/standards-files';
/**
 * What `code/participation` tells: tier and status of the repository, and that it lost its last
 * declaration. It knows by the ledger; without one, nobody else would tell.
 */
const isToldByParticipation = (path, setting, { standard, facts }) => {
    if (facts.previous === null)
        return false;
    const isMetadata = METADATA_FILES.includes(path);
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
    const expires = settingAt(setting.after, ['expires']);
    return typeof expires === 'string' && expires < facts.now.slice(0, 10);
};
const standards_files_declarations = {
    id: standards_files_ID,
    kind: 'declaration',
    pair: ({ path }, before, after, { standard, facts }) => ({
        ...effectivePair(before, after, standard.standards.find(({ file }) => file === path)),
        surroundings: { now: facts.now },
    }),
    isElsewhere: ({ path }, setting, input) => isToldByParticipation(path, setting, input) || isAddedTooLate(setting, input),
    // What drift itself does not know, and warns of, guards nothing.
    atMost: (path, segments) => METADATA_FILES.includes(baseName(path)) || isKnownSetting(segments) ? undefined : 'low',
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
    const laxer = TIERS.slice(TIERS.indexOf(tier) + 1);
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
const isUnclear = ({ problems }) => isBroken(problems) ||
    problems.some(({ level, subject, about }) => level === 'error' && about === undefined && /^extends(?:\.|$)/.test(subject));
const tier_ruleset_resultOf = (standard, tier) => {
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
    return declares(standard, 'tier') ? null : `${metadata.file} does not say a tier that is known`;
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
    run: ({ standard, facts }) => {
        const unsure = unsureTier(standard);
        if (unsure === null) {
            return standard.standards.map((one) => tier_ruleset_resultOf(one, standard.metadata.tier));
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

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/required-gates.js

const required_gates_names = (value) => Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
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
            workflows.push(...required_gates_names(settingAt(config, ['process', 'ci', key])));
        }
        for (const table of [
            ['process', 'branches'],
            ['process', 'repo', 'ruleset'],
        ]) {
            checks.push(...required_gates_names(settingAt(config, [...table, 'require_status_checks'])));
        }
        const byWorkflow = settingAt(config, ['process', 'ci', 'jobs']);
        for (const [workflow, list] of Object.entries(isTable(byWorkflow) ? byWorkflow : {})) {
            jobs[workflow] = [...(jobs[workflow] ?? []), ...required_gates_names(list)];
        }
    }
    const made = { workflows, checks, jobs };
    required_gates_known.set(standard, made);
    return made;
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/workflow-title.js



const GATES = {
    lint: 'a linter',
    types: 'a type check',
    'unused code': 'a search for unused code',
    dependencies: 'a dependency audit',
    secrets: 'a secret scan',
};
const workflow_title_strings = (value) => Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
const gateWords = (gates) => gates.map((gate) => (Object.hasOwn(GATES, gate) ? GATES[gate] : gate)).join(', ');
/** What is compared but stands nowhere in the file: the title says it in words. */
const workflow_title_DERIVED = new Set(['gates', 'bypasses', 'injections', 'secrets-given', 'head-checkout']);
/** A value as it stands in the file, where it is compared in another form. */
const workflow_title_written = (segments, value) => {
    const key = segments.at(-1) ?? '';
    if (workflow_title_DERIVED.has(key) && segments.length > 2)
        return undefined;
    if (key === 'permissions' && isTable(value) && Object.hasOwn(value, '*')) {
        return `${value['*']}-all`;
    }
    if (segments.length === 2 && segments[0] === 'on' && isTable(value)) {
        return Object.keys(value).length === 0 ? (segments[1] ?? null) : value;
    }
    if (key === 'runs-on' && Array.isArray(value) && value.length === 1)
        return value[0];
    // A job as it is compared is no text that anybody wrote.
    return segments.length === 2 && segments[0] === 'jobs' ? undefined : value;
};
const block = (value, keys) => {
    if (!isTable(value))
        return words_shown(value);
    if (Object.hasOwn(value, '*'))
        return `${value['*']}-all`;
    const parts = keys.map((key) => `${key}: ${words_shown(value[key] ?? 'none')}`);
    return parts.length === 0 ? '{}' : parts.join(', ');
};
const workflow_title_permissions = (from, to) => {
    const named = (value) => isTable(value) ? Object.keys(value).filter((key) => key !== '*') : [];
    const both = isTable(from) && isTable(to);
    const differing = [...new Set([...named(from), ...named(to)])].filter((key) => !(both && sameJson(from[key], to[key])));
    const keys = (value) => (both ? differing : named(value));
    return words_clip(`permissions: ${block(from, keys(from))} → ${block(to, keys(to))}`, 160);
};
/** A reference as people say it: seven characters of a commit. */
const workflow_title_short = (ref) => (/^[0-9a-f]{40,64}$/i.test(ref) ? ref.slice(0, 7) : ref);
const PIN = { commit: 'a commit', tag: 'a tag', branch: 'a branch' };
/** What became of the code that a step or job runs. */
const actionWords = (from, to) => {
    if (typeof from !== 'string' || typeof to !== 'string') {
        const uses = String(to ?? from);
        const ref = parseUses(uses);
        const name = ref.kind === 'action' ? `${uses.replace(/@[^@]*$/, '')}@${workflow_title_short(ref.ref)}` : uses;
        if (to === undefined)
            return `${words_clip(name)} removed`;
        return `third-party action ${words_clip(name)} added, not pinned to a commit`;
    }
    const [left, right] = [parseUses(from), parseUses(to)];
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
    const [left, right] = [workflow_title_strings(from), workflow_title_strings(to)];
    return {
        came: words_clip(right.filter((item) => !left.includes(item)).join(', ')),
        went: words_clip(left.filter((item) => !right.includes(item)).join(', ')),
    };
};
/** `key: value added to place`, `key removed from place`, `key in place: a → b`. */
const keyed = (key, from, to, place) => {
    const at = (word) => (place === '' ? '' : ` ${word} ${place}`);
    if (from === undefined)
        return `${key}: ${words_shown(to)} added${at('to')}`;
    if (to === undefined)
        return `${key}: ${words_shown(from)} removed${at('from')}`;
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
        const uses = settingAt(root, [...segments.slice(0, -1), 'uses']);
        const action = typeof uses === 'string' ? ` ${words_clip(uses.replace(/@[^@]*$/, ''))}` : '';
        return came === ''
            ? `${secrets} no longer handed to third-party action${action} in ${place}`
            : `${secrets} handed to third-party action${action} in ${place}`;
    },
    'workflow/inherited-secrets': ({ from, to }, place) => to === 'inherit'
        ? `secrets: inherit added to ${place}`
        : `secrets: ${words_shown(from)} removed from ${place}`,
    'workflow/swallowed-failure': ({ from, to }, place) => {
        const { came, went } = listWords(from, to);
        return came === ''
            ? `failure no longer ignored in ${place}: ${went} removed`
            : `failure ignored in ${place}: ${came}`;
    },
    'workflow/gates': ({ segments, from, to }) => {
        const left = workflow_title_strings(from);
        const right = workflow_title_strings(to);
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
    'workflow/job-id': ({ from, to }) => `job ${words_shown(from)} renamed to ${words_shown(to)}`,
    'workflow/name': ({ from, to }) => `workflow ${words_shown(from)} renamed to ${words_shown(to)}`,
};
/** One line about a change in a workflow, in the words of the file. */
const workflowTitle = (rule, told) => {
    const { segments, from, to } = told;
    const place = workflowPlace(segments);
    const made = Object.hasOwn(TITLES, rule) ? TITLES[rule] : undefined;
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
    const [left, right] = [parseUses(before), parseUses(after)];
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
        ? `${joinPath(rest)}${event}`
        : `${place} (${joinPath(rest.slice(0, 2))}${event})`;
};
const workflow_plain_secretsOf = (values) => new Set(values.flatMap((value) => secretsIn(JSON.stringify(value ?? null))));
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
        const step = settingAt(pair.before, segments.slice(0, at + 1));
        const key = segments[at + 1] ?? '';
        return isTable(step) && step.gates !== undefined && ['run', 'uses', 'if'].includes(key);
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
    const isIn = (side, length) => settingAt(pair[side], segments.slice(0, length)) !== undefined;
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
        const name = baseName(path);
        const { workflows } = requiredGates(standard);
        return workflows.includes(name) || workflows.includes(name.replace(/\.ya?ml$/, ''));
    },
    isGate: (_change, before, { standard }) => {
        const { workflows } = requiredGates(standard);
        const name = settingAt(before, ['name']);
        if (typeof name === 'string' && workflows.includes(name))
            return true;
        const jobs = settingAt(normalizeWorkflow(before).value, ['jobs']);
        return Object.values(isTable(jobs) ? jobs : {}).some((job) => {
            const gates = isTable(job) ? job.gates : undefined;
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
                const there = side === 'after' ? setting : joinPath(aligned.toOld(splitPath(setting)));
                return workflow === undefined ? there : normalize_placeOf(workflow, there);
            },
            surroundings: {
                now: facts.now,
                public: facts.repository.visibility === 'public',
                workflow: { file: baseName(path), required: requiredGates(standard) },
                ...(owner === undefined ? {} : { owner }),
            },
        };
    },
};
/** Changes to workflows and composite actions. */
const workflows_workflows = {
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
    workflows_workflows,
];

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
const words_count = (number, singular, plural = `${singular}s`) => `${number.toLocaleString('en-US')} ${number === 1 ? singular : plural}`;
const SYMBOLS = {
    critical: '🔴',
    high: '🟠',
    medium: '🟡',
    low: '🔵',
    info: '⚪',
};
const symbol = (severity) => SYMBOLS[severity];
/** `🟠 High` */
const words_grade = (severity) => `${SYMBOLS[severity]} ${severity.charAt(0).toUpperCase()}${severity.slice(1)}`;
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

;// CONCATENATED MODULE: ./packages/core/lib/report/finding-words.js

/** What surfaces say of one finding, before each puts it into its own form. */
/** The title as it is shown: commit ids are seven characters long, as everywhere. */
const titleWords = ({ title }) => shortShas(title);
/** A finding about how things are, not about a change: nothing became weaker or stronger. */
const isState = ({ direction }) => direction === undefined;
const isScalar = (value) => typeof value !== 'object' || value === null;
/** A value that is words, or a list of them; JSON for what is data. */
const finding_words_wordsOf = (value) => {
    if (typeof value === 'string')
        return value;
    if (value === null)
        return 'nothing';
    return Array.isArray(value) && value.length > 0 && value.every(isScalar)
        ? value.map((item) => (typeof item === 'string' ? item : valueText(item))).join(', ')
        : valueText(value);
};
const finding_words_side = (name, value) => {
    if (value === undefined)
        return [];
    const words = finding_words_wordsOf(value);
    return [{ name, words, isText: value === null || /\s/.test(words) }];
};
/** What a finding compares, or null where there is nothing to show or the title says it already. */
const differenceOf = (finding) => {
    const { expected, actual, title } = finding;
    if (expected === undefined && actual === undefined)
        return null;
    if (!isState(finding)) {
        const text = (value) => (value === undefined ? undefined : valueText(value));
        return { kind: 'change', before: text(expected), now: text(actual) };
    }
    const sides = [...finding_words_side('expected', expected), ...finding_words_side('found', actual)];
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

// EXTERNAL MODULE: ./packages/core/lib/report/report.js
var report_report = __webpack_require__(2487);
;// CONCATENATED MODULE: ./packages/core/lib/report/looked.js


/** Why a repository was not looked at (any further), or null. */
const leftOutIn = ({ results }) => {
    for (const result of results) {
        const left = leftOutOf(result);
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
/** Checks of a repository that is looked at which had nothing to judge: one entry for each reason. */
const skippedReasons = (results) => {
    const groups = new Map();
    for (const result of results) {
        if (result.status !== 'skipped' || leftOutOf(result) !== null)
            continue;
        const checks = groups.get(result.message) ?? new Set();
        groups.set(result.message, checks.add(result.check));
    }
    return [...groups].map(([message, checks]) => ({ message, checks: [...checks] }));
};

// EXTERNAL MODULE: ./packages/core/lib/report/text.js
var report_text = __webpack_require__(9426);
;// CONCATENATED MODULE: ./packages/core/lib/report/annotations.js





/** The runner keeps ten of each level in a step and cuts a message at 4,096 characters. */
const MOST = 10;
const MESSAGE = 4_096;
const TITLE = 200;
const annotations_LEVELS = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'notice',
    info: 'notice',
};
const annotations_text = (words, max) => (0,report_text/* bound */.$s)((0,report_text/* visible */.RK)((0,report_text/* bound */.$s)(words, max)), max);
const changeText = (finding) => {
    const name = finding.subject === finding.file ? '' : finding.subject;
    const difference = differenceOf(finding);
    if (difference === null)
        return finding.direction === undefined ? '' : name;
    return `${name && `${name}: `}${differenceLine(difference, (value) => (0,report_text/* bound */.$s)(value, 300))}`;
};
const annotate = (finding, repository) => ({
    level: annotations_LEVELS[finding.severity],
    title: annotations_text(`${finding.severity}: ${repository === null ? '' : `${repository}: `}${titleWords(finding)}`, TITLE),
    message: annotations_text([finding.file, changeText(finding), finding.fix]
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
        const who = names.length === 1 ? (names[0] ?? '') : words_count(names.length, 'repository', 'repositories');
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
/** The file a finding is shown at: its own, or a declaration that the report mentions; else none. */
const fileOf = (finding, repository) => finding.file ?? repository.results.find(({ file }) => file && DECLARATION.test(file))?.file;
const sarif_messageOf = (finding) => {
    const difference = differenceOf(finding);
    const values = difference === null ? '' : differenceLine(difference, (value) => (0,report_text/* bound */.$s)(value, 200));
    const parts = [
        sentence((0,report_text/* terminal */.Fo)(titleWords(finding), 500)),
        sentence((0,report_text/* terminal */.Fo)([finding.subject, values].filter(Boolean).join(': '), 700)),
        finding.fix === undefined ? '' : sentence((0,report_text/* terminal */.Fo)(finding.fix, 1_000)),
    ];
    // Brackets are links in a SARIF message (§3.11.6), braces are placeholders (§3.11.5).
    return parts
        .filter(Boolean)
        .join(' ')
        .replace(/[\\[\]]/g, '\\$&')
        .replace(/[{}]/g, '$&$&');
};
const sarif_resultOf = ({ check, finding }, repository, many) => {
    const file = fileOf(finding, repository);
    if (file === undefined)
        return null;
    return {
        ruleId: check,
        level: sarif_LEVELS[finding.severity],
        message: { text: sarif_messageOf(finding) },
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
        },
    };
};
const ruleOf = ({ id, title, why, fix, severity }) => ({
    id,
    name: id.replace(/(?:^|[/-])(\w)/g, (_, letter) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: fix, markdown: `${why}\n\n${fix}` },
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
const sarif_within = (results) => {
    let size = 0;
    return results.slice(0, MAX_RESULTS).filter((result) => {
        size += JSON.stringify(result).length;
        return size <= MAX_CHARACTERS;
    });
};
/**
 * The report as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).
 * Findings with a file are shown there; a finding about a whole repository is shown at its
 * declaration, where the report mentions one, and left out otherwise. Exempted ones are suppressed;
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
    const results = found.flatMap(({ one, repository }) => sarif_resultOf(one, repository, many) ?? []);
    const kept = sarif_within(results);
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
                                            text: `${words_count(left, 'finding is', 'findings are')} not in this file: see the JSON report`,
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

;// CONCATENATED MODULE: ./packages/core/lib/report/finding-markdown.js



/** One finding as Markdown: shared by issues and by the Markdown report. */
const DIFF_LINES = 60;
const DIFF_CHARACTERS = 4_000;
/** A diff up to this many lines is shown; a longer one is folded. */
const OPEN_LINES = 16;
const encodePath = (path) => path.toWellFormed().split('/').map(encodeURIComponent).join('/');
/** URL of a file at the scanned commit, where the repository has one. */
const fileUrl = (place, file, line) => place.url === undefined || place.commit === null
    ? undefined
    : `${place.url}/blob/${encodeURIComponent(place.commit)}/${encodePath(file)}${line === undefined ? '' : `#L${line}`}`;
const commitUrl = (place, oid) => place.url === undefined ? undefined : `${place.url}/commit/${encodeURIComponent(oid)}`;
/** The file, linked at the scanned commit: [`check.toml` line 4](…). */
const fileLink = (finding, place) => {
    if (finding.file === undefined)
        return '';
    const code = (0,report_text/* codeLink */.U1)(finding.file, fileUrl(place, finding.file, finding.line));
    return finding.line === undefined ? code : `${code}, line ${finding.line}`;
};
const finding_markdown_shown = (text, isText, max) => isText ? (0,report_text/* plain */.pj)(text, max) : (0,report_text/* inlineCode */.ti)(text, max);
/** `` `true` → `false` ``; '' where there is nothing to show. */
const arrow = (finding, max) => {
    const difference = differenceOf(finding);
    return difference === null
        ? ''
        : differenceLine(difference, (text, isText) => finding_markdown_shown(text, isText, max));
};
const longest = (difference) => Math.max(...(difference.kind === 'state'
    ? difference.sides.map(({ words }) => words.length)
    : [difference.before?.length ?? 0, difference.now?.length ?? 0]));
/** What differs and where. Long values stand below each other. */
const finding_markdown_difference = (finding, place) => {
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
        ? found.sides.map(({ name, words, isText }) => `${name}: ${finding_markdown_shown(words, isText, 400)}`)
        : [
            `before: ${found.before === undefined ? 'not set' : (0,report_text/* inlineCode */.ti)(found.before, 400)}`,
            `now: ${found.now === undefined ? 'not set' : (0,report_text/* inlineCode */.ti)(found.now, 400)}`,
        ];
    return `${subject}${direction}\n\n${sides.map((one) => `- ${one}`).join('\n')}`;
};
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
const who = ({ evidence }, place) => {
    const [newest, ...older] = evidence.commits ?? [];
    // Which of several commits changed this one setting is not known.
    const made = evidence.shared
        ? 'Commits to this file'
        : `Changed in ${words_count(older.length + 1, 'commit')}`;
    if (newest && older.length > 0)
        return `${made}:\n${[newest, ...older]
            .slice(0, 5)
            .map((commit) => `- ${commitLine(commit, place)}`)
            .join('\n')}`;
    if (newest)
        return `Changed in ${commitLine(newest, place)}.`;
    const single = [
        evidence.commit &&
            `in ${(0,report_text/* codeLink */.U1)(shortId(evidence.commit), evidence.url ?? commitUrl(place, evidence.commit))}`,
        evidence.actor && `by ${(0,report_text/* plain */.pj)(evidence.actor, 100)}`,
        evidence.event && `(${(0,report_text/* inlineCode */.ti)(evidence.event, 100)})`,
        moment(evidence.time) && `on ${moment(evidence.time)}`,
    ];
    const parts = [single.filter(Boolean).join(' '), pullRequest(evidence.pullRequest)].filter(Boolean);
    if (parts.length === 0)
        return '';
    const source = !evidence.commit && evidence.url ? ` ${(0,report_text/* link */.nf)('Source', evidence.url)}.` : '';
    return `Changed ${parts.join(', ')}.${source}`;
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
        : `\n\n${words_count(left, 'line')} left out; see ${finding.file === undefined ? 'the report' : (0,report_text/* link */.nf)('the file', fileUrl(place, finding.file))}.`;
    const block = (0,report_text/* fence */.EU)(text, 'diff') + rest;
    return lines <= OPEN_LINES
        ? block
        : `<details><summary>Diff, ${words_count(lines, 'line')}</summary>\n\n${block}\n\n</details>`;
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
    `${'#'.repeat(level)} ${words_grade(finding.severity)}: ${(0,report_text/* plain */.pj)(titleWords(finding))}`,
    finding_markdown_difference(finding, place),
    who(finding, place),
    finding_markdown_history(finding, scanned),
    exempted(finding),
    finding.fix === undefined ? '' : `**What to do:** ${sentence((0,report_text/* plain */.pj)(finding.fix, 1_000))}`,
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
    const heading = next === 0 ? '' : `**And ${words_count(lines.length, 'more finding')}:**`;
    const list = fitLines(lines, left - heading.length - 4, (number) => `- … and ${words_count(number, 'finding')} more${rest}`).join('\n');
    return [...blocks, ...(heading === '' ? [] : [heading]), list];
};
/** A section with a list, as far as there is room; '' for an empty one. */
const listSection = (title, lines, room) => lines.length === 0 ? '' : [`### ${title}`, '', ...fitLines(lines, room)].join('\n');

;// CONCATENATED MODULE: ./packages/core/lib/report/headline.js




const repositories = (number) => words_count(number, 'repository', 'repositories');
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
            ...(exempted > 0 ? [`${words_count(exempted, 'finding')} exempted`] : []),
            ...(!isNone && left.length > 0 ? [`${repositories(left.length)} not looked at`] : []),
            ...(unknown > 0 ? [`${words_count(unknown, 'thing')} could not be checked`] : []),
            ...(report.errors.length > 0 ? [words_count(report.errors.length, 'error')] : []),
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
                : `**${words_grade(worst).split(' ')[0]} ${words_count(findings, 'finding')}: ${grades}** in ${where}`;
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
                : `${words_count(findings, 'finding')}, worst ${worst} (${grades}) in ${where}`;
    return sentence([said, ...limits].join('; '));
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
        for (const { message, checks } of skippedReasons(results)) {
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
        gravest !== null ? words_grade(gravest) : isUnlooked(repository) ? '⚪ not looked at' : '🟢',
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
    const fitted = fitLines(rows, room, (left) => `| … and ${words_count(left, 'repository', 'repositories')} more | | | | | | | | |`);
    return ['### Repositories', '', ...head, ...fitted].join('\n');
};
/** What could not be checked, the same things together, with what would answer it. */
const unknownTable = (report, room) => {
    const groups = new Map();
    for (const { name, results } of report.repositories)
        for (const { status, check, message, permissions = [] } of results) {
            if (status !== 'unknown')
                continue;
            const needs = permissions.map((permission) => (0,report_text/* codeCell */.MZ)(permission, 80)).join(', ') || '–';
            const row = [(0,report_text/* codeCell */.MZ)(check, 80), (0,report_text/* tableCell */.xR)(message, 200), needs];
            const group = groups.get(row.join('|')) ?? { row, where: [] };
            group.where.push(name);
            groups.set(row.join('|'), group);
        }
    if (groups.size === 0)
        return '';
    const rows = [...groups.values()]
        .sort((a, b) => b.where.length - a.where.length)
        .map(({ row, where }) => {
        const names = [...new Set(where)];
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
const errorList = ({ errors }, room) => listSection('Errors', errors.map(({ where, reason, permission }) => `- ${(0,report_text/* inlineCode */.ti)(where, 140)}: ${(0,report_text/* plain */.pj)(reason, 500)}${permission === undefined ? '' : ` (needs ${(0,report_text/* inlineCode */.ti)(permission, 120)})`}`), room);
const unchangedRow = (unchanged) => unchanged === 0
    ? []
    : [{ reason: 'unchanged since their last scan', count: unchanged, names: [] }];
const passedOverList = ({ passedOver, unchanged }, room) => listSection('Passed over', [...unchangedRow(unchanged), ...passedOver].map(({ reason, count: number, names }) => {
    const shown = names.slice(0, 10).map((name) => (0,report_text/* inlineCode */.ti)(name, 140));
    const more = number > shown.length && shown.length > 0 ? ', …' : '';
    return `- ${words_count(number, 'repository', 'repositories')}, ${(0,report_text/* plain */.pj)(reason)}${shown.length > 0 ? `: ${shown.join(', ')}${more}` : ''}`;
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
        `${words_count(total, 'API request')}${requests.length > 0 ? ` (${requests.join(', ')})` : ''}`,
        api.points > 0 && `${words_count(api.points, 'GraphQL point')}`,
        api.waitedSeconds > 0 && `${words_count(api.waitedSeconds, 'second')} waited for limits`,
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
    const rest = all.length > GRAVEST ? `\n\n${words_count(all.length - GRAVEST, 'more finding')} in the report.` : '';
    return `### Gravest findings\n\n${fitLines(lines, room).join('\n')}${rest}`;
};
/**
 * The job summary, in GitHub's Markdown, below the size at which GitHub refuses it. What finds no
 * room is counted; the report file has everything.
 * @param options.history oldest first; with two points or more the trend is drawn
 */
const renderSummary = (report, options = {}) => {
    const parts = [
        heading(report),
        headline(report),
        trend(options.history ?? []),
        errorList(report, LIMIT_UNITS * 0.1),
        gravest(report, LIMIT_UNITS * 0.15),
        repositoryTable(report, LIMIT_UNITS * 0.35),
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
;// CONCATENATED MODULE: ./packages/core/lib/report/terminal-finding.js




const COLOURS = {
    critical: ['bold', 'red'],
    high: 'red',
    medium: 'yellow',
    low: 'cyan',
    info: 'dim',
};
/** File and line, where the title does not begin with them. */
const place = ({ file, line, title }) => {
    if (file === undefined)
        return '';
    const where = `${file}${line === undefined ? '' : `:${line}`}`;
    return title.startsWith(`${where}:`) ? '' : (0,report_text/* terminal */.Fo)(where, 220);
};
/** The values, where the title does not tell them already. */
const change = (finding) => {
    const isNamed = finding.title.includes(finding.subject);
    const difference = differenceOf(finding);
    const values = difference === null ? '' : differenceLine(difference, (value) => (0,report_text/* terminal */.Fo)((0,report_text/* bound */.$s)(value, 160)));
    if (difference?.kind === 'state')
        return values;
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
            ...(commits.length > 3 ? [`and ${words_count(commits.length - 3, 'older commit')}`] : []),
        ];
    const parts = [
        evidence.commit && shortId((0,report_text/* terminal */.Fo)(evidence.commit, 80)),
        evidence.actor && (0,report_text/* terminal */.Fo)(evidence.actor, 60),
        evidence.event && (0,report_text/* terminal */.Fo)(evidence.event, 60),
        day(evidence.time),
    ].filter(Boolean);
    return parts.length > 0 ? [parts.join(', ')] : [];
};
const terminal_finding_exemption = ({ exempted }) => exempted === undefined
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
        ...made(finding),
        finding.exempted === undefined ? '' : `exempted ${terminal_finding_exemption(finding)}`,
        finding.fix === undefined || !(0,report_report/* isOpen */.nT)(finding)
            ? ''
            : `fix: ${sentence((0,report_text/* terminal */.Fo)(finding.fix, 400))}`,
    ].filter(Boolean);
    return [
        `  ${grade} ${paint('bold', (0,report_text/* terminal */.Fo)(titleWords(finding), 300))}${where && `  ${paint('cyan', where)}`}${history.length > 0 ? `  (${history.join(', ')})` : ''}`,
        ...details.map((line) => `           ${line}`),
    ];
};
/** An exempted finding in one line: it is known, and nothing is to be done. */
const exemptedLine = ({ finding }, paint) => {
    const where = place(finding);
    return `  ${paint('dim', 'exempted')} ${finding.severity}: ${(0,report_text/* terminal */.Fo)(titleWords(finding), 200)}${where && `  ${where}`}  (${terminal_finding_exemption(finding)})`;
};

;// CONCATENATED MODULE: ./packages/core/lib/report/terminal.js







const unknownLines = ({ results }, paint) => results
    .filter(({ status }) => status === 'unknown')
    .map(({ check, subject, message, permissions = [] }) => {
    const needs = permissions.length > 0 ? ` (needs ${(0,report_text/* terminal */.Fo)(permissions.join(', '), 200)})` : '';
    return `  ${paint('magenta', 'unknown ')} ${(0,report_text/* terminal */.Fo)(check, 80)}, ${(0,report_text/* terminal */.Fo)(subject, 120)}: ${(0,report_text/* terminal */.Fo)(message, 300)}${needs}`;
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
const skippedLines = ({ results }, paint) => skippedReasons(results).map(({ message, checks }) => `  ${paint('dim', 'skipped ')} ${(0,report_text/* terminal */.Fo)(checks.join(', '), 200)}: ${(0,report_text/* terminal */.Fo)(message, 300)}`);
const saysSomething = ({ results, resolved, notes }) => resolved.length > 0 ||
    notes.length > 0 ||
    results.some(({ findings, status }) => findings.length > 0 || status === 'unknown') ||
    skippedReasons(results).length > 0;
const repositoryLines = (repository, { scanned, verbose, paint }) => {
    const found = (0,report_report/* findingsOf */.WX)(repository);
    const inFull = found.filter(({ finding }) => verbose || finding.exempted === undefined);
    const inShort = found.filter((one) => !inFull.includes(one));
    const body = [
        ...inFull.flatMap((one) => findingLines(one, scanned, paint)),
        ...unknownLines(repository, paint),
        ...repository.resolved.map(({ title, why }) => `  ${paint('green', 'resolved')} ${(0,report_text/* terminal */.Fo)(shortShas(title), 200)} (${(0,report_text/* terminal */.Fo)(why, 200)})`),
        ...skippedLines(repository, paint),
        ...leftOutLines(repository, paint),
        ...repository.notes.map((note) => `  ${paint('dim', `note     ${(0,report_text/* terminal */.Fo)(shortShas(note), 500)}`)}`),
        ...inShort.map((one) => exemptedLine(one, paint)),
    ];
    return body.length === 0
        ? [terminal_heading(repository, paint), `  ${paint('green', 'no drift')}`]
        : [terminal_heading(repository, paint), ...body];
};
/** What is not about one repository: left alone, not scanned, said of the scan, told. */
const runLines = (report, unshown, paint) => {
    const { unchanged, passedOver, errors, notes, issues } = report;
    return [
        ...leftOutGroups(unshown).map(({ left, names }) => {
            const more = names.length > 10 ? `, and ${names.length - 10} more` : '';
            return `not looked at: ${names
                .slice(0, 10)
                .map((name) => (0,report_text/* terminal */.Fo)(name, 140))
                .join(', ')}${more}: ${(0,report_text/* terminal */.Fo)(left.reason, 200)}. ${(0,report_text/* terminal */.Fo)(left.whatToDo, 300)}`.trim();
        }),
        ...(unchanged > 0
            ? [`unchanged since their last scan: ${words_count(unchanged, 'repository', 'repositories')}`]
            : []),
        ...passedOver.map((row) => `passed over: ${words_count(row.count, 'repository', 'repositories')}, ${(0,report_text/* terminal */.Fo)(row.reason, 200)}`),
        ...errors.map(({ where, reason, permission }) => {
            const needs = permission === undefined ? '' : ` (needs ${(0,report_text/* terminal */.Fo)(permission, 200)})`;
            return `${paint('red', 'error:')} ${(0,report_text/* terminal */.Fo)(where, 200)}: ${(0,report_text/* terminal */.Fo)(reason, 500)}${needs}`;
        }),
        ...notes.map((note) => `note: ${(0,report_text/* terminal */.Fo)(shortShas(note), 500)}`),
        ...issues.map(({ action, url }) => `issue ${action}: ${(0,report_text/* terminal */.Fo)(url, 300)}`),
    ];
};
/**
 * The report for a terminal: each repository with its findings, gravest first, then what is unknown,
 * resolved, not looked at or exempted, and one line with the verdict at the end. Without `colour` it
 * holds no control sequence; what repositories say never does.
 * @param options.verbose exempted findings in full, not in a line each
 */
const renderTerminal = (report, options) => {
    const paint = (style, text) => 
    // The caller has looked at the stream, NO_COLOR and --no-color.
    options.colour ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const look = { scanned: report.scan.started, verbose: options.verbose === true, paint };
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
            ...(quiet > 0 ? [`no drift in ${words_count(quiet, 'repository', 'repositories')}`] : []),
            ...runLines(report, unshown, paint),
            paint(grade, verdict(report)),
        ].join('\n'),
    ].join('\n\n');
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(542);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./packages/core/lib/transport/git.js


/** What went wrong, without the advice that git gives around it. */
const lastWords = (stderr) => {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const said = lines.filter((line) => /^(?:fatal|error|remote): /.test(line));
    return (said.length > 0 ? said : lines).slice(-3).join(' ');
};
/** A git process that did not end well. The message is git's own last words. */
class GitError extends Error {
    args;
    exitCode;
    constructor(args, exitCode, stderr) {
        super(lastWords(stderr) || `git ${args[0]} ended with ${exitCode}`);
        this.name = 'GitError';
        this.args = args;
        this.exitCode = exitCode;
    }
}
/** No prompt, no pager, no locks in other people's worktrees, no rewritten history, English words. */
const SAFE_ENV = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: external_node_os_.devNull,
    GIT_PAGER: 'cat',
    LC_ALL: 'C',
};
/**
 * Without network: a partial clone would otherwise fetch what it lacks from wherever, and by
 * whatever program, its settings say. The first is for any git, the second for 2.45 and later.
 * https://git-scm.com/docs/git#Documentation/git.txt-GITALLOWPROTOCOL
 */
const OFFLINE = { GIT_ALLOW_PROTOCOL: '', GIT_NO_LAZY_FETCH: '1' };
/**
 * Set in hooks and by other programs; they would lead to another repository than the one at hand.
 * (`git rev-parse --local-env-vars`, without those that carry the user's own settings.)
 */
const git_FOREIGN = /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|SHALLOW_FILE|REPLACE_REF_BASE|IMPLICIT_WORK_TREE|INTERNAL_SUPER_PREFIX|EXTERNAL_DIFF|(?:LITERAL|GLOB|NOGLOB|ICASE)_PATHSPECS)$/;
const inherited = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !git_FOREIGN.test(name)));
/** What keeps a scanned repository's own settings from running a program, or changing an answer. */
const SAFE_SETTINGS = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.quotePath=false',
    'i18n.logOutputEncoding=UTF-8',
    'log.showSignature=false',
    'log.showRoot=true',
    'log.follow=false',
    'protocol.ext.allow=never',
].flatMap((setting) => ['-c', setting]);
/**
 * git in `directory`: no shell, arguments passed as they are, output kept as bytes.
 * (@actions/exec is for tools that speak in lines: it collects output without line ends, such as
 * `-z` lists of 50,000 names, into one growing string.)
 * @param network true: it may fetch and push; a scanned repository never is given that
 * @throws GitError (from the returned function) when git ends with a code that is not expected
 */
const gitIn = (directory, { network = false } = {}) => (args, options = {}) => new Promise((resolve, reject) => {
    const child = (0,external_node_child_process_.spawn)('git', [...SAFE_SETTINGS, ...args], {
        cwd: directory,
        env: { ...inherited(), ...SAFE_ENV, ...(network ? {} : OFFLINE), ...options.env },
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
    const out = [];
    const err = [];
    child.stdout.on('data', (data) => out.push(data));
    child.stderr.on('data', (data) => err.push(data));
    child.on('error', (error) => {
        const missing = error.code === 'ENOENT';
        reject(new GitError(args, -1, missing ? 'git was not found on PATH' : error.message));
    });
    child.on('close', (code) => {
        const exitCode = code ?? -1;
        if (exitCode === 0 || options.okCodes?.includes(exitCode)) {
            resolve({ exitCode, stdout: Buffer.concat(out) });
        }
        else {
            reject(new GitError(args, exitCode, Buffer.concat(err).toString('utf8')));
        }
    });
    // A git that ends early closes the pipe; its exit code says why.
    child.stdin.on('error', () => { });
    child.stdin.end(options.input ?? '');
});

;// CONCATENATED MODULE: ./packages/core/lib/ledger/parse-state.js


const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === 'string';
const isTime = (value) => isText(value) && value.length < 40 && !Number.isNaN(Date.parse(value));
const parse_state_oneOf = (values, value) => values.find((one) => one === value);
/** Of an object's entries those that are texts, under the names that are wanted. */
const parse_state_texts = (from, names) => Object.fromEntries(names.flatMap((name) => {
    const value = Object.hasOwn(from, name) ? from[name] : undefined;
    return isText(value) ? [[name, value]] : [];
}));
const parse_state_pullRequest = (value) => isRecord(value) && Number.isSafeInteger(value.number)
    ? { pullRequest: { number: value.number, ...parse_state_texts(value, ['url']) } }
    : {};
const parse_state_commits = (value) => (Array.isArray(value) ? value : []).flatMap((one) => {
    if (!isRecord(one))
        return [];
    const { oid, subject, author, time } = one;
    if (!isText(oid) || !isText(subject) || !isText(author) || !isTime(time))
        return [];
    const more = parse_state_texts(one, ['login', 'email', 'url']);
    return [{ oid, subject, author, time, ...more, ...parse_state_pullRequest(one.pullRequest) }];
});
const evidence = (value) => {
    if (!isRecord(value))
        return {};
    const made = parse_state_commits(value.commits) ?? [];
    return {
        ...parse_state_texts(value, ['commit', 'url', 'actor', 'event']),
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
    const { oid } = value;
    return value.kind === 'file' && (oid === null || isText(oid)) ? { kind: 'file', oid } : null;
};
const told = (value) => {
    const severity = isRecord(value) ? parse_state_oneOf(model/* SEVERITIES */.oC, value.severity) : undefined;
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
    const by = parse_state_oneOf(['organization', 'repository'], value.by);
    return isText(reason) && isText(owner) && isText(expires)
        ? { reason, owner, expires, ...(by ? { by } : {}) }
        : undefined;
};
const DIRECTIONS = ['weakened', 'strengthened', 'changed'];
const openFinding = (value, scanned) => {
    if (!isRecord(value))
        return [];
    const { fingerprint, title, subject, check } = value;
    const severity = parse_state_oneOf(model/* SEVERITIES */.oC, value.severity);
    const before = baseline(value.baseline);
    if (!isText(fingerprint) || !isText(title) || !isText(subject) || !isText(check))
        return [];
    if (severity === undefined || before === null)
        return [];
    const direction = parse_state_oneOf(DIRECTIONS, value.direction);
    const who = told(value.told);
    const exemption = parse_state_exempted(value.exempted);
    const line = Number.isSafeInteger(value.line) ? value.line : undefined;
    return [
        {
            fingerprint,
            severity,
            ...(direction ? { direction } : {}),
            title,
            subject,
            ...parse_state_texts(value, ['file', 'diff', 'rule', 'fix', 'issue']),
            ...(line === undefined ? {} : { line }),
            ...('expected' in value ? { expected: value.expected } : {}),
            ...('actual' in value ? { actual: value.actual } : {}),
            since: isTime(value.since) ? value.since : scanned,
            evidence: evidence(value.evidence),
            ...(before === undefined ? {} : { baseline: before }),
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
    const tier = parse_state_oneOf(TIERS, value.tier);
    const status = parse_state_oneOf(REPOSITORY_STATUSES, value.status);
    if (!(metadataFile === null || isText(metadataFile)) || !Array.isArray(checkFiles))
        return null;
    if (tier === undefined || status === undefined)
        return null;
    return {
        metadataFile,
        checkFiles: checkFiles.filter(isText),
        tier,
        status,
        ...parse_state_texts(value, ['team']),
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
    const domain = parse_state_oneOf(model/* DOMAINS */.si, value.domain);
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
            ...parse_state_texts(value.repository, ['id', 'url']),
            visibility: parse_state_oneOf(VISIBILITIES, value.repository.visibility) ?? 'private',
        },
        domain,
        commit,
        scanned,
        scan: isText(scan) ? scan : '',
        declaration: declaration(value.declaration),
        ...parse_state_texts(value, ['nextExpiry']),
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
const isMissingBranch = (error) => error instanceof GitError && /couldn't find remote ref/i.test(error.message);
const isRace = (error) => error instanceof GitError &&
    /rejected|fetch first|non-fast-forward|failed to (?:lock|push|update)|cannot lock ref|reference already exists/i.test(error.message);
const isRefused = (error) => error instanceof GitError &&
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
        const git = gitIn(directory, { network: true });
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
        const git = gitIn(directory, { network: true });
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
    if (!stat?.isFile() || stat.size > directory_MAX_BYTES)
        return null;
    return (0,promises_.readFile)(path, 'utf8').catch(() => null);
};
/** Thousands of open findings with their diffs take a few. */
const directory_MAX_BYTES = 64 * 1024 * 1024;
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

;// CONCATENATED MODULE: ./packages/core/lib/transport/types.js
/** Why GitHub did not answer. `status` 0: no HTTP answer at all. */
class GitHubError extends Error {
    status;
    route;
    /** The body's `errors[].field/code/message`, flattened, for 422. */
    details;
    /** The missing permission, where GitHub names it (`x-accepted-github-permissions`). */
    permission;
    constructor(status, route, message, details = [], permission) {
        super(message);
        this.name = 'GitHubError';
        this.status = status;
        this.route = route;
        this.details = details;
        this.permission = permission;
    }
}

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
    return new GitHubError(status, route, inWords(status, message), details(data), permission === undefined ? undefined : String(permission));
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
            throw new GitHubError(failure.status, failure.route, `${failure.message} (${why}; waiting ${Math.ceil(ms / 1000)} s would pass the deadline)`, failure.details, failure.permission);
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
                if (caught instanceof GitHubError)
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
            const error = new GitHubError(403, route, limited.message);
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
            return seen;
        },
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/transport/token.js
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
        return async () => credentials.token;
    }
    onSecret(credentials.privateKey);
    let source;
    return async () => {
        source ??= installation(credentials, apiUrl, onSecret);
        return (await source)();
    };
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
        const { token } = await auth({ type: 'installation', installationId });
        onSecret(token);
        return token;
    };
};

// EXTERNAL MODULE: ./packages/core/lib/scan/inputs.js + 1 modules
var inputs = __webpack_require__(1209);
;// CONCATENATED MODULE: ./packages/core/lib/scan/folder-ledger.js





const NAME = '.drift';
/** Whether the commit at HEAD brings a ledger of its own. */
const isCommitted = async (place) => {
    try {
        const { stdout } = await gitIn(place)(['ls-tree', '-z', 'HEAD', '--', NAME]);
        return stdout.length > 0;
    }
    catch (error) {
        // No repository, or no commit: whoever scans it will say so.
        if (error instanceof GitError)
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

;// CONCATENATED MODULE: ./packages/core/lib/ledger/state.js
/** A repository as the ledger names it. */
const state_remembered = ({ name, id, url, visibility, }) => ({
    name,
    ...(id ? { id } : {}),
    ...(url ? { url } : {}),
    visibility,
});
/** How many gone findings are remembered for each repository. */
const MAX_GONE = 200;
const MAX_SEGMENT = 120;
/** A name as a folder: GitHub's own names pass unchanged, nothing else leaves the folder. */
const segment = (name) => {
    const safe = name.replaceAll(/[^\w.-]/g, '_').slice(0, MAX_SEGMENT);
    return /^\.*$/.test(safe) ? `_${safe}` : safe;
};
/** `repos/acme/api/code.json`; a folder on disk without a remote stands under `local`. */
const statePath = (repository, domain) => {
    const [owner, ...rest] = repository.includes('/') ? repository.split('/') : ['local', repository];
    return `repos/${segment(owner ?? '')}/${segment(rest.join('/'))}/${domain}.json`;
};
/** `scans/2026/11/21/<id>.json` by the scan's start, UTC. */
const scanPath = (id, started) => `scans/${started.slice(0, 10).replaceAll('-', '/')}/${segment(id)}.json`;

;// CONCATENATED MODULE: ./packages/core/lib/ledger/trend.js

/** How many scans a trend looks back at: two months of nights. */
const TREND_SCANS = 60;
const pointOf = (text, scope) => {
    let file;
    try {
        file = JSON.parse(text);
    }
    catch {
        return [];
    }
    const { scan, totals } = file ?? {};
    const same = scan?.scope?.kind === scope.kind &&
        scan.scope.name === scope.name &&
        (scan.scope.shard ?? '') === (scope.shard ?? '') &&
        JSON.stringify(scan.scope.repositories ?? []) === JSON.stringify(scope.repositories ?? []);
    if (!same || typeof scan?.finished !== 'string')
        return [];
    const counts = model/* SEVERITIES */.oC.filter((s) => s !== 'info').map((s) => Number(totals?.severity?.[s] ?? 0));
    return [{ time: scan.finished, open: counts.reduce((sum, count) => sum + count, 0) }];
};
/**
 * Open findings over time, from the ledger's scans of the same scope, oldest first. A scan file that
 * cannot be read is passed over: a picture with a gap is still a picture.
 */
const trendOf = (scans, scope) => scans.flatMap((text) => pointOf(text, scope));

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
/**
 * A function that replaces what is secret in a text with `***`: the registered secrets, whatever
 * has the shape of a known token, private keys, credentials in URLs, and values assigned to names
 * such as `password`. References (`${{ secrets.X }}`, `$TOKEN`) and settings (`id-token: write`)
 * stay. Idempotent; takes time in proportion to the text.
 */
const redactor = (secrets) => {
    const registered = [...new Set(secrets.flatMap(redact_forms))].sort((a, b) => b.length - a.length);
    return (text) => {
        if (text.length < 6)
            return text;
        let result = text;
        for (const secret of registered)
            result = result.replaceAll(secret, REDACTED);
        result = redactKeys(result);
        for (const shape of SHAPES)
            result = result.replace(shape, REDACTED);
        return result.replace(ASSIGNMENT, redactAssignment);
    };
};
/** One text without its secrets: see `redactor`. */
const redact = (text, secrets) => redactor(secrets)(text);
const isFinding = (value) => typeof value.fingerprint === 'string' && typeof value.subject === 'string';
/** The parts of a finding that hold the value of what its subject names. */
const VALUES = new Set(['expected', 'actual', 'baseline']);
/** @param name what the value is the value of: a key, or a finding's subject */
const redactJson = (value, redactText, name = '') => {
    if (typeof value === 'string')
        return SENSITIVE_NAME.test(name) && !harmless(value) ? REDACTED : redactText(value);
    if (Array.isArray(value))
        return value.map((item) => redactJson(item, redactText, name));
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
const redactData = (value, secrets) => redactJson(value, redactor(secrets));
/** A report as it may be shown, published and kept: see `redactData`. */
const redactReport = (report, secrets) => redactData(report, secrets);

// EXTERNAL MODULE: ./node_modules/.pnpm/p-limit@7.3.3/node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(6799);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/reconcile.js


/** Whether a result says that it did not, or could not, look at what this open finding is about. */
const hides = (result, finding) => result.check === finding.check &&
    (result.status === 'skipped' || result.status === 'unknown') &&
    (result.file === undefined ||
        result.file === finding.file ||
        result.subject === finding.file ||
        result.subject === finding.subject);
const stateOf = (finding, before, gone) => {
    if (before === undefined)
        return Object.hasOwn(gone, finding.fingerprint) ? 'back' : 'new';
    if (before.exempted && !finding.exempted)
        return 'back';
    if ((0,model/* compareSeverity */.zK)(finding.severity, before.told?.severity ?? before.severity) < 0)
        return 'worse';
    // Nobody was told yet: still news, whatever its age.
    if (before.told === undefined)
        return 'new';
    // It changed once more: people know of a change, but not of this one.
    return finding.renewed ? 'back' : 'open';
};
const mark = (finding, before, gone, now) => ({
    ...finding,
    since: before?.since ?? now,
    state: stateOf(finding, before, gone),
    ...(before?.told?.issue ? { issue: before.told.issue.url } : {}),
});
/** Told once and not kept: nothing to restore. */
const isKept = (finding) => finding.severity !== 'info' && finding.direction !== 'strengthened';
/**
 * Takes out of what was open the changes whose issue a person closed: that accepts them. A finding
 * about a state (and not a change) stays; closing its issue does not make it so.
 * @param closed fingerprints whose issue a person closed
 */
const accept = (state, closed, now) => {
    const accepted = state.open.filter((f) => f.baseline !== undefined && closed.has(f.fingerprint));
    const gone = Object.fromEntries(accepted.map((f) => [f.fingerprint, now]));
    return {
        state: {
            ...state,
            open: state.open.filter((f) => !accepted.includes(f)),
            gone: { ...state.gone, ...gone },
        },
        accepted: accepted.map(({ fingerprint, title }) => ({
            fingerprint,
            title,
            why: 'accepted: its issue was closed',
        })),
    };
};
/**
 * Puts what a scan found beside what was open: new, worse, back, or merely still there; and what
 * is gone. What a check could not see is neither opened nor closed.
 */
const reconcile = (results, before, now) => {
    const was = new Map(before?.open.map((f) => [f.fingerprint, f]));
    const gone = { ...before?.gone };
    const open = [];
    const seen = new Set();
    const marked = results.map((result) => ({
        ...result,
        findings: result.findings.map((finding) => {
            const old = was.get(finding.fingerprint);
            const marked = mark(finding, old, gone, now);
            seen.add(finding.fingerprint);
            if (isKept(finding)) {
                const { state, renewed: _, ...kept } = marked;
                // What is back is news until somebody is told anew.
                const told = state === 'back' ? undefined : old?.told;
                open.push({ ...kept, check: result.check, ...(told ? { told } : {}) });
            }
            return marked;
        }),
    }));
    const resolved = [];
    for (const finding of was.values()) {
        if (seen.has(finding.fingerprint))
            continue;
        if (results.some((r) => hides(r, finding))) {
            open.push(finding);
            continue;
        }
        const { fingerprint, title } = finding;
        gone[fingerprint] = now;
        resolved.push({ fingerprint, title, why: 'in order again' });
    }
    for (const finding of open)
        delete gone[finding.fingerprint];
    return { results: marked, resolved, open, gone: reconcile_bounded(gone) };
};
const reconcile_bounded = (gone) => Object.fromEntries(Object.entries(gone)
    .toSorted(([, a], [, b]) => b.localeCompare(a))
    .slice(0, MAX_GONE));

;// CONCATENATED MODULE: ./packages/core/lib/version.js
/** The version of the toolkit; a test compares it with package.json. */
const version = '0.1.0';

;// CONCATENATED MODULE: ./packages/core/lib/scan/carry.js

/** What drift-config exempted is judged by the drift-config of today; a repository's own stands. */
const asDeclared = (finding) => {
    if (finding.exempted?.by !== 'organization')
        return finding;
    const { exempted: _, ...rest } = finding;
    return rest;
};
const carry_stateOf = (before, isExempted) => {
    if (before.told === undefined)
        return 'new';
    return before.exempted && !isExempted ? 'back' : 'open';
};
/** The last scan's findings as results again: one for each check and file. */
const carry_resultsOf = (state, open) => {
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
    const judged = applyPolicy(carry_resultsOf(state, state.open.map(asDeclared)), policy, now);
    const exemptions = new Map();
    const results = judged.map((result) => ({
        ...result,
        findings: result.findings.map((finding) => {
            const old = before.get(finding.fingerprint);
            if (!old)
                return finding;
            exemptions.set(finding.fingerprint, finding.exempted);
            return { ...finding, state: carry_stateOf(old, finding.exempted !== undefined) };
        }),
    }));
    const isSame = state.open.every((f) => !f.exempted === !exemptions.get(f.fingerprint));
    const open = state.open.map((finding) => {
        const { exempted: _, told, ...rest } = finding;
        const exempted = exemptions.get(finding.fingerprint);
        // What is back is news until somebody is told anew.
        const isBack = carry_stateOf(finding, exempted !== undefined) === 'back';
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
        if (!(error instanceof GitHubError) || error.status !== 404)
            throw error;
        await github
            .request('POST /repos/{owner}/{repo}/labels', { ...at, name, ...LABELS[domain] })
            .catch((failure) => {
            // Another shard was faster.
            if (!(failure instanceof GitHubError) || !failure.details.some(isTaken))
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
const isFinal = (error) => error instanceof GitHubError && (error.status === 401 || isRateLimit(error));
/** Whether every further write to the same repository would be refused for the same reason. */
const isOfRepository = (error) => error instanceof GitHubError && [403, 404, 410].includes(error.status);
/** Whether the request may have been carried out although no good answer came. */
const isAmbiguous = (error) => error instanceof GitHubError && (error.status === 0 || error.status >= 500);
/**
 * What GitHub's refusal means and what to do about it.
 * https://docs.github.com/en/rest/issues/issues#create-an-issue
 * @param target the repository in which the issue should have been
 */
const refusal_explain = (error, target) => {
    if (!(error instanceof GitHubError))
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
            if (error instanceof GitHubError)
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
const issues_create = async (github, write) => {
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
            return await issues_create(github, write);
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
            done.errors.push({ where, ...refusal_explain(error, one.repository) });
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

;// CONCATENATED MODULE: ./packages/core/lib/collect/cm.js



/** It may be a Node program that starts slowly, on a cold disk; longer than this it hangs. */
const cm_TIMEOUT_MS = 20_000;
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
const ask = async (cm, args, cwd) => {
    const late = new Promise((_, reject) => {
        setTimeout(() => reject(new Error(`no answer within ${cm_TIMEOUT_MS / 1000} s`)), cm_TIMEOUT_MS).unref();
    });
    const { getExecOutput } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8418));
    const answer = getExecOutput(cm, args, { cwd, silent: true, ignoreReturnCode: true });
    const { stdout, stderr, exitCode } = await Promise.race([answer, late]);
    if (exitCode !== 0)
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
            ask(cm, ['dependencies', '--format', 'json'], root),
            ask(cm, ['projects', 'detect', '--format', 'json'], root),
        ]);
        return (0,model/* known */.eO)({ dependencies, projects });
    }
    catch (error) {
        return (0,model/* unknown */.L5)(`check-my-toolkit is installed but did not answer: ${error.message}`);
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/source.js
/** git's modes of what is no regular file: https://git-scm.com/docs/gitdatamodel#tree */
const LINK = '120000';
const SUBMODULE = '160000';
const contentKey = (ref) => `${ref.commit}:${ref.path}`;
/** Larger files are not read: no configuration file is, and one that is would be a way to stall us. */
const MAX_FILE_BYTES = 1024 * 1024;
/** The commits told for one file. */
const MAX_COMMITS = 5;
/** Binary by git's own rule: a NUL in the first 8,000 bytes. */
const isBinary = (bytes) => bytes.subarray(0, 8000).includes(0);
/** What is said where the commit of the last scan is no ancestor any more. */
const rewritten = (base) => `history was rewritten: the commit of the last scan (${base.slice(0, 7)}) is no longer part of it; its files are compared all the same`;

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
    const { root, shallow } = await locate(gitIn(path), await (0,promises_.realpath)(path));
    const git = gitIn(root);
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
        if (!(error instanceof GitError) || !(await isUnborn(git, root)))
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
        if (!isWithin(await (0,promises_.realpath)(found.root), path)) {
            throw new NotARepositoryError(`its git settings say that its files lie in ${found.root} (core.worktree), which is not where it is`);
        }
        return found;
    }
    catch (error) {
        if (!(error instanceof GitError))
            throw error;
        if (/must be run in a work tree/i.test(error.message))
            return ask('--absolute-git-dir');
        throw new NotARepositoryError(whyNot(error.message, path));
    }
};
const isWithin = (root, path) => {
    const way = (0,external_node_path_.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
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
                note: rewritten(ledger),
            });
        }
        note = shallow
            ? `the clone is shallow and does not hold the commit of the last scan (${ledger.slice(0, 7)})`
            : `the commit of the last scan (${ledger.slice(0, 7)}) is gone, so history was rewritten; counted from ${minute(since)} instead`;
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
                if (commits.length >= MAX_COMMITS)
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
const source_emptyTree = async (git) => (await git(['hash-object', '-t', 'tree', '--stdin'])).stdout.toString().trim();
/**
 * The files of one commit.
 * @see https://git-scm.com/docs/git-ls-tree#_output_format
 */
const parseTree = (output, commit) => {
    const files = [];
    const text = pathText(output);
    for (let at = 0, end = text.indexOf('\0'); end !== -1; at = end + 1, end = text.indexOf('\0', at)) {
        // `<mode> blob <oid>\t<path>`; a submodule is a commit, and holds no files of ours.
        if (text.startsWith(SUBMODULE, at))
            continue;
        const tab = text.indexOf('\t', at);
        files.push({
            commit,
            path: text.slice(tab + 1, end),
            oid: text.slice(at + 12, tab),
            mode: text.startsWith(LINK, at) ? LINK : FILE,
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
    reason: `the clone does not hold its content (${oid.slice(0, 7)}): it is a partial clone, or damaged`,
});
/** Together the contents of one reading may be as large as this: what comes later is not read. */
const MAX_TOTAL_BYTES = 128 * 1024 * 1024;
const TOO_MUCH = {
    kind: 'unknown',
    reason: 'the files that changed are larger than 128 MiB together, and this one was not read',
};
/** What a partial clone lacks of these commits; git lists that without asking for it. */
const source_lacking = async (git, commits) => {
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
        if (!(error instanceof GitError))
            throw error;
        // A git that may not fetch what a partial clone lacks stops at the first such object.
        const away = await source_lacking(git, commits);
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
        else if (size > MAX_FILE_BYTES)
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
        contents.set(oid, isBinary(bytes)
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
        if (!(error instanceof GitError))
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
        const from = base ?? (await source_emptyTree(git));
        const stdout = await diffTree(git, from, head);
        return (0,model/* known */.eO)({ files: parseRawDiff(stdout, from, head) });
    },
    async load(refs, historyOf, { base, head }) {
        const wanted = refs.filter((r) => r.oid !== undefined && !NO_OBJECT.test(r.oid));
        const readable = wanted.filter((r) => r.mode !== LINK && r.mode !== SUBMODULE);
        const [blobs, commits] = await Promise.all([
            readBlobs(git, [...new Set(readable.map((r) => r.oid ?? ''))], [...new Set(readable.map((r) => r.commit))]),
            readHistory(git, historyOf, base, head, remote),
        ]);
        const contents = new Map();
        for (const ref of wanted) {
            const oid = ref.oid ?? '';
            const content = ref.mode === LINK
                ? { kind: 'symlink', oid }
                : ref.mode === SUBMODULE
                    ? { kind: 'submodule', oid }
                    : (blobs.get(oid) ?? { kind: 'unknown', reason: 'git did not give it' });
            contents.set(contentKey(ref), content);
        }
        return { contents, commits };
    },
});

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/blob.js

/** What GraphQL says of a file, as content. GitHub cuts texts beyond about 512 KB and says so. */
const toContent = (blob) => {
    const { oid, byteSize: size } = blob;
    if (size === undefined)
        return { kind: 'submodule', oid };
    if (size > MAX_FILE_BYTES || blob.isTruncated)
        return { kind: 'too-large', oid, size };
    if (blob.isBinary || typeof blob.text !== 'string')
        return { kind: 'binary', oid, size };
    return { kind: 'text', oid, text: blob.text };
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/pages.js

/** Page sizes: GitHub allows 100; below 5 the page is not what is too much. */
const SMALLEST = 5;
/** Whether GitHub stopped half-way because the question was too large: ask for less. */
const wasTooMuch = (errors) => errors.some((e) => e.type === 'RESOURCE_LIMITS_EXCEEDED' || /timed? ?out/i.test(e.message));
const isOverload = (error) => error instanceof GitHubError && [0, 500, 502, 503, 504].includes(error.status);
/**
 * Asks with a page size that adapts: halved when GitHub gives up on the question, grown back
 * slowly when it does not.
 * @param largest what to start with, at most 100
 */
const adaptivePages = (largest) => {
    let size = largest;
    return {
        get size() {
            return size;
        },
        /**
         * @param ask gets the page size, and whether it is the last, smallest try, which should be
         *   repeated when it fails
         * @throws what `ask` throws when the smallest page fails as well
         */
        async ask(ask) {
            for (;;) {
                const last = size <= SMALLEST;
                try {
                    const answer = await ask(size, last);
                    if (last || !wasTooMuch(answer.errors)) {
                        size = Math.min(largest, size + Math.ceil(size / 4));
                        return answer;
                    }
                }
                catch (error) {
                    if (last || !isOverload(error))
                        throw error;
                }
                size = Math.max(SMALLEST, Math.floor(size / 2));
            }
        },
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/queries.js
/**
 * The reads of an organization scan, in stages: a cheap page of the inventory, then files of those
 * repositories that need looking at, then the contents of one repository. Each stays far below
 * GitHub's node limit and its ten seconds.
 * @see https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
/** 100 repositories a call. `repositoryOwner` serves organizations and users alike. */
const INVENTORY = `query DriftInventory($owner: String!, $first: Int!, $after: String) {
  rateLimit { cost remaining resetAt limit }
  repositoryOwner(login: $owner) {
    login
    repositories(first: $first, after: $after, ownerAffiliations: [OWNER], orderBy: { field: NAME, direction: ASC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...Inventoried }
    }
  }
}
fragment Inventoried on Repository {
  id
  nameWithOwner
  url
  isArchived
  isFork
  isEmpty
  isDisabled
  visibility
  pushedAt
  defaultBranchRef { name target { oid ... on Commit { committedDate } } }
}`;
/** One repository by name; a renamed one is found under its old name too. */
const ONE = `query DriftRepository($owner: String!, $name: String!) {
  rateLimit { cost remaining resetAt limit }
  repository(owner: $owner, name: $name) { ...Inventoried }
}
${INVENTORY.slice(INVENTORY.indexOf('fragment'))}`;
/** The declarations of up to 100 repositories, and the commit that was newest at `since`. */
const queries_DECLARATIONS = `query DriftDeclarations($ids: [ID!]!, $since: GitTimestamp!) {
  rateLimit { cost remaining resetAt limit }
  nodes(ids: $ids) {
    ... on Repository {
      id
      yaml: object(expression: "HEAD:repo-metadata.yaml") { ...Text }
      yml: object(expression: "HEAD:repo-metadata.yml") { ...Text }
      check: object(expression: "HEAD:check.toml") { ...Text }
      defaultBranchRef { target { oid ... on Commit { older: history(until: $since, first: 1) { nodes { oid yaml: file(path: "repo-metadata.yaml") { oid } yml: file(path: "repo-metadata.yml") { oid } } } } } }
    }
  }
}
fragment Text on GitObject { oid ... on Blob { byteSize isBinary isTruncated text } }`;
/** All rulesets of a registry at once: one call for each registry and run. */
const RULESETS = `query DriftRulesets($owner: String!, $name: String!, $tree: String!) {
  rateLimit { cost remaining resetAt limit }
  repository(owner: $owner, name: $name) {
    nameWithOwner
    object(expression: $tree) { ... on Tree { entries { name object { ... on Blob { isBinary isTruncated text } } } } }
  }
}`;
/** The check.toml of drift-config. */
const ORGANIZATION_POLICY = `query DriftPolicy($owner: String!, $name: String!) {
  rateLimit { cost remaining resetAt limit }
  repository(owner: $owner, name: $name) {
    nameWithOwner
    check: object(expression: "HEAD:check.toml") { ... on Blob { isBinary isTruncated text } }
  }
}`;
/**
 * Contents and history of one repository in one call. Paths travel as variables, so that no name
 * can become part of the query.
 * @param files how many contents (`$f0` …: `<commit>:<path>`)
 * @param histories how many paths (`$h0` …) whose newest commits are wanted
 */
const contentsQuery = (files, histories, commits) => {
    const count = (n) => Array.from({ length: n }, (_, i) => i);
    const variables = [
        ...count(files).map((i) => `$f${i}: String!`),
        ...count(histories).map((i) => `$h${i}: String!`),
        ...(histories > 0 ? ['$head: String!', '$since: GitTimestamp'] : []),
    ];
    const blobs = count(files).map((i) => `f${i}: object(expression: $f${i}) { ...File }`);
    const logs = count(histories).map((i) => `h${i}: history(first: ${commits}, path: $h${i}, since: $since) { nodes { ...Made } }`);
    const head = histories > 0 ? `head: object(expression: $head) { ... on Commit { ${logs.join('\n')} } }` : '';
    return `query DriftContents($owner: String!, $name: String!, ${variables.join(', ')}) {
  rateLimit { cost remaining resetAt limit }
  repository(owner: $owner, name: $name) {
    ${blobs.join('\n    ')}
    ${head}
  }
}
${files > 0 ? 'fragment File on GitObject { oid ... on Blob { byteSize isBinary isTruncated text } }' : ''}
${histories > 0
        ? `fragment Made on Commit {
  oid messageHeadline committedDate url
  author { name email user { login } }
  associatedPullRequests(first: 1) { nodes { number url } }
}`
        : ''}`;
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/declarations.js




/** GitHub's own limit for `nodes(ids:)` is 100; texts make the answer large, so we ask for half. */
const declarations_BATCH = 50;
/**
 * The root declarations of many repositories, by node id. Each id is in the answer: what could not
 * be read is unknown with GitHub's reason.
 * @param since ISO 8601
 */
const readDeclarations = async (github, ids, since) => {
    const found = new Map();
    const pages = adaptivePages(declarations_BATCH);
    for (let at = 0; at < ids.length;) {
        const start = at;
        const answer = await pages.ask(async (size, last) => {
            const batch = ids.slice(start, start + size);
            at = start + batch.length;
            return github.graphql(queries_DECLARATIONS, { ids: batch, since }, { retryFaults: last });
        });
        ids.slice(start, at).forEach((id, index) => {
            const node = answer.data?.nodes[index];
            found.set(id, declarations_read(node ?? null, troubles(answer.errors, index)));
        });
    }
    return found;
};
/** The errors that are about the n-th node, or about the whole answer. */
const troubles = (errors, index) => errors.filter((e) => !e.path || e.path.length < 2 || e.path[1] === index);
const declarations_read = (node, errors) => {
    if (!node?.id || errors.length > 0) {
        const reason = errors.map((e) => e.message).join('; ') || 'GitHub gave no answer';
        return (0,model/* unknown */.L5)(`its declarations could not be read: ${reason}`, 'Contents: read');
    }
    const file = (path, blob) => blob ? [{ path, content: toContent(blob) }] : [];
    const older = node.defaultBranchRef?.target?.older?.nodes[0];
    return (0,model/* known */.eO)({
        metadata: [...file('repo-metadata.yaml', node.yaml), ...file('repo-metadata.yml', node.yml)],
        check: file('check.toml', node.check)[0] ?? null,
        older: older?.oid ?? null,
        wasIn: Boolean(older?.yaml ?? older?.yml),
    });
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/inventory.js



const toRepository = (node) => {
    const target = node.defaultBranchRef?.target;
    return {
        id: node.id,
        name: node.nameWithOwner,
        url: node.url,
        visibility: node.visibility.toLowerCase(),
        archived: node.isArchived,
        fork: node.isFork,
        disabled: node.isDisabled,
        pushedAt: node.pushedAt,
        defaultBranch: node.defaultBranchRef?.name ?? null,
        head: target ? { oid: target.oid, time: target.committedDate ?? '' } : null,
    };
};
const READ = 'Metadata: read';
const inventory_said = (errors) => [...new Set(errors.map((e) => e.message))].join('; ') || 'GitHub gave no reason';
/**
 * All repositories of an organization or user that the token can see, 100 a call.
 * @throws GitHubError when the owner cannot be seen at all
 */
const readInventory = async (github, owner) => {
    const pages = adaptivePages(100);
    const repositories = new Map();
    const errors = [];
    for (let after = null;;) {
        const cursor = after;
        const answer = await pages.ask((first, last) => github.graphql(INVENTORY, { owner, first, after: cursor }, { retryFaults: last }));
        const page = answer.data?.repositoryOwner?.repositories;
        if (!page) {
            throw new GitHubError(404, `GraphQL repositoryOwner(${owner})`, answer.errors.length > 0
                ? inventory_said(answer.errors)
                : `there is no organization or user "${owner}", or the token may not see it`);
        }
        page.nodes.forEach((node, index) => {
            if (!node)
                return;
            const troubles = answer.errors.filter((e) => e.path?.[2] === 'nodes' && e.path[3] === index);
            if (troubles.length === 0)
                repositories.set(node.id, toRepository(node));
            // A branch that was withheld would look like a repository without one.
            else
                errors.push({ where: node.nameWithOwner, reason: inventory_said(troubles), permission: READ });
        });
        const hidden = page.nodes.filter((node) => node === null).length;
        if (hidden > 0) {
            errors.push({
                where: owner,
                reason: `${hidden} of the repositories after ${cursor ? `cursor ${cursor}` : 'the start'} could not be read: ${inventory_said(answer.errors)}`,
                permission: READ,
            });
        }
        if (!page.pageInfo.hasNextPage || page.pageInfo.endCursor === null)
            break;
        after = page.pageInfo.endCursor;
    }
    return { repositories: [...repositories.values()], errors };
};
/**
 * One repository by name.
 * @throws GitHubError 404 when the token cannot see it
 */
const readRepository = async (github, name) => {
    const [owner = '', repository = ''] = name.split('/');
    const answer = await github.graphql(ONE, { owner, name: repository });
    if (!answer.data?.repository || answer.errors.length > 0) {
        throw new GitHubError(404, `GraphQL repository(${name})`, `${inventory_said(answer.errors)} (it does not exist, or the token has no Metadata: read and Contents: read there)`);
    }
    return toRepository(answer.data.repository);
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/tree-changes.js
/**
 * What differs between two full listings: for comparisons that GitHub cuts off, and for histories
 * that were rewritten. A file that went and one that came with the same content are one rename.
 */
const treeChanges = (before, after) => {
    const old = new Map(before.map((file) => [file.path, file]));
    const now = new Set(after.map((file) => file.path));
    const gone = new Map();
    for (const file of before) {
        if (now.has(file.path) || file.oid === undefined)
            continue;
        const same = gone.get(file.oid);
        if (same)
            same.push(file);
        else
            gone.set(file.oid, [file]);
    }
    const changes = [];
    const moved = new Set();
    for (const file of after) {
        const { path } = file;
        const was = old.get(path);
        if (was) {
            if (was.oid !== file.oid || was.mode !== file.mode) {
                changes.push({ status: 'modified', path, before: was, after: file });
            }
            continue;
        }
        const from = gone.get(file.oid ?? '')?.shift();
        if (from) {
            moved.add(from.path);
            const previousPath = from.path;
            changes.push({ status: 'renamed', path, previousPath, before: from, after: file });
        }
        else {
            changes.push({ status: 'added', path, before: null, after: file });
        }
    }
    for (const file of before) {
        if (now.has(file.path) || moved.has(file.path))
            continue;
        changes.push({ status: 'deleted', path: file.path, before: file, after: null });
    }
    return changes;
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/source.js







/** GitHub tells at most this many files of a comparison. */
const COMPARE_FILES = 300;
/** Objects in one call: far below the node limit, small enough to be answered within ten seconds. */
const OBJECTS_PER_CALL = 150;
const source_toCommit = (node) => ({
    oid: node.oid,
    subject: node.messageHeadline,
    author: node.author?.name ?? '',
    ...(node.author?.email ? { email: node.author.email } : {}),
    ...(node.author?.user ? { login: node.author.user.login } : {}),
    time: new Date(node.committedDate).toISOString(),
    url: node.url,
    ...(node.associatedPullRequests?.nodes[0]
        ? { pullRequest: node.associatedPullRequests.nodes[0] }
        : {}),
});
const NO_FILES = { known: true, value: [] };
const why = (error) => {
    if (!(error instanceof GitHubError))
        throw error;
    return `${error.message} (${error.status === 0 ? 'no answer' : `HTTP ${error.status}`})`;
};
/** Facts of one repository from GitHub's API: no clone, no request for a file that may not exist. */
const githubSource = (github, repository) => {
    const [owner = '', repo = ''] = repository.split('/');
    const trees = new Map();
    /** Large contents take GitHub longer than it allows: then fewer are asked for at once. */
    const pages = adaptivePages(OBJECTS_PER_CALL);
    /** Committer date of the base: history before it is of no interest. */
    let baseDate;
    const readTree = async (commit) => {
        try {
            const { data } = await github.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
                owner,
                repo,
                tree_sha: commit,
                recursive: '1',
            });
            if (data.truncated) {
                return (0,model/* unknown */.L5)('GitHub lists at most 100,000 files of a repository, and this one has more');
            }
            return (0,model/* known */.eO)(data.tree
                .filter((entry) => entry.type === 'blob')
                .map(({ path, mode, sha }) => ({ commit, path, mode, oid: sha })));
        }
        catch (error) {
            // Any other failure is the repository's: half a view of it would count as the whole.
            if (!(error instanceof GitHubError) || error.status !== 404)
                throw error;
            const unlisted = (0,model/* unknown */.L5)(`its files could not be listed: ${why(error)}`, 'Contents: read');
            return { ...unlisted, missing: true };
        }
    };
    const paths = (commit) => {
        const tree = trees.get(commit) ?? readTree(commit);
        trees.set(commit, tree);
        return tree;
    };
    const byTrees = async (base, head, note) => {
        const [before, after] = await Promise.all([base === null ? NO_FILES : paths(base), paths(head)]);
        if (!after.known)
            return after;
        if (before.known) {
            const files = treeChanges(before.value, after.value);
            return (0,model/* known */.eO)({ files, ...(note === undefined ? {} : { note }) });
        }
        return before.missing ? { missing: true } : before;
    };
    const changes = async (base, head) => {
        if (base === null)
            return byTrees(null, head);
        let comparison;
        try {
            const answer = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', { owner, repo, basehead: `${base}...${head}`, per_page: 1 });
            comparison = answer.data;
        }
        catch (error) {
            if (error instanceof GitHubError && error.status === 404)
                return byTrees(base, head);
            return (0,model/* unknown */.L5)(`its changes could not be read: ${why(error)}`, 'Contents: read');
        }
        baseDate = comparison.base_commit.commit.committer?.date;
        const files = comparison.files ?? [];
        // A comparison is made from the merge base: after a rewrite that is not the scanned commit.
        const straight = comparison.status === 'ahead' || comparison.status === 'identical';
        if (!straight)
            return byTrees(base, head, rewritten(base));
        if (files.length >= COMPARE_FILES)
            return byTrees(base, head);
        return (0,model/* known */.eO)({
            files: files.flatMap((file) => {
                const path = file.filename;
                const previousPath = file.previous_filename;
                const oid = file.sha === null ? {} : { oid: file.sha };
                const after = { commit: head, path, ...oid };
                switch (file.status) {
                    case 'added':
                    case 'copied':
                        return [{ status: 'added', path, before: null, after }];
                    case 'removed':
                        return [{ status: 'deleted', path, before: { commit: base, path }, after: null }];
                    case 'renamed': {
                        const from = previousPath ?? path;
                        const before = { commit: base, path: from };
                        return [{ status: 'renamed', path, previousPath: from, before, after }];
                    }
                    case 'unchanged':
                        return [];
                    default:
                        return [{ status: 'modified', path, before: { commit: base, path }, after }];
                }
            }),
        });
    };
    /** What GitHub says to one call of contents and histories. */
    const askContents = (refs, histories, head, last) => {
        const variables = { owner, name: repo };
        refs.forEach((ref, i) => {
            variables[`f${i}`] = `${ref.commit}:${ref.path}`;
        });
        histories.forEach((path, i) => {
            variables[`h${i}`] = path;
        });
        if (histories.length > 0)
            Object.assign(variables, { head, since: baseDate ?? null });
        const query = contentsQuery(refs.length, histories.length, MAX_COMMITS);
        return github.graphql(query, variables, { retryFaults: last });
    };
    const take = ({ data, errors }, refs, histories, base, into) => {
        const repository = data?.repository;
        refs.forEach((ref, i) => {
            const trouble = errors.find((e) => !e.path || e.path.length < 2 || e.path[1] === `f${i}`);
            const blob = repository?.[`f${i}`];
            if (trouble || !repository) {
                const reason = trouble?.message ?? 'GitHub gave no answer';
                into.contents.set(contentKey(ref), { kind: 'unknown', reason });
            }
            else if (blob) {
                into.contents.set(contentKey(ref), ofMode(ref, toContent(blob)));
            }
        });
        if (histories.length === 0 || !into.commits.known)
            return;
        const commits = into.commits.value;
        const trouble = errors.find((e) => !e.path || e.path.length < 3 || e.path[1] === 'head');
        if (trouble || !repository?.head) {
            into.commits = (0,model/* unknown */.L5)(trouble?.message ?? 'GitHub gave no history', 'Contents: read');
            return;
        }
        histories.forEach((path, i) => {
            const nodes = repository.head?.[`h${i}`]?.nodes ?? [];
            // `since` takes in the base itself, which made no change to itself.
            commits.set(path, nodes.filter((node) => node.oid !== base).map(source_toCommit));
        });
    };
    return {
        paths,
        changes,
        async load(refs, historyOf, range) {
            const loaded = { contents: new Map(), commits: (0,model/* known */.eO)(new Map()) };
            let left = refs;
            let histories = historyOf;
            while (left.length > 0 || histories.length > 0) {
                let now = [];
                let paths = [];
                const answer = await pages.ask((size, last) => {
                    now = left.slice(0, size);
                    paths = histories.slice(0, Math.max(0, size - now.length));
                    return askContents(now, paths, range.head, last);
                });
                take(answer, now, paths, range.base, loaded);
                left = left.slice(now.length);
                histories = histories.slice(paths.length);
            }
            return loaded;
        },
    };
};
/** A link is a blob that holds its target: GraphQL does not tell them apart, the tree's mode does. */
const ofMode = (ref, content) => {
    if (content.kind === 'unknown')
        return content;
    if (ref.mode === LINK)
        return { kind: 'symlink', oid: content.oid };
    if (ref.mode === SUBMODULE)
        return { kind: 'submodule', oid: content.oid };
    return content;
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/work.js
const emptyWorkList = () => ({
    work: [],
    unmoved: [],
    passedOver: new Map(),
    errors: [],
    notes: [],
    reportOnly: false,
});
const passOver = (list, reason, name) => {
    const names = list.passedOver.get(reason);
    if (names)
        names.push(name);
    else
        list.passedOver.set(reason, [name]);
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/local.js










/** The ledger's name for a clone: its origin's, else its folder's. */
const local_stateOf = (states, name) => states.get(name.toLowerCase()) ?? null;
/**
 * A clone on disk: read by git alone. A shallow clone (actions/checkout's default) that does not
 * hold what changes are counted from is read through the API instead, where there is a token.
 * @throws NotARepositoryError
 */
const localWork = async (target, options, ports, states) => {
    const clone = await openRepository(target.path);
    const name = target.name ?? clone.remote?.name ?? (0,external_node_path_.basename)(clone.root);
    const state = local_stateOf(states, name);
    const notes = [];
    if (clone.head === null)
        notes.push('the repository has no commits yet');
    else if (clone.branch === null)
        notes.push(`HEAD is detached at ${clone.head.oid.slice(0, 7)}`);
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
    return { ...emptyWorkList(), work: [whole], reportOnly: elsewhere !== null };
};
/** A workflow may run for a branch that nobody merged: then there is no drift yet to tell of. */
const otherBranch = (ref, defaultBranch) => ref === undefined || defaultBranch === null || ref === `refs/heads/${defaultBranch}`
    ? null
    : `this is ${ref}, not the default branch ${defaultBranch}: it is looked at, but nobody is told and nothing is remembered`;
/** In a workflow: what GitHub knows beyond the clone, and all that a shallow or partial one lacks. */
const asOnGitHub = async (work, name, isIncomplete, since, github) => {
    const { id, url, visibility, defaultBranch, ...found } = await readRepository(github, name);
    const known = { ...work, repository: { name: found.name, id, url, visibility, defaultBranch } };
    if (!isIncomplete)
        return known;
    const base = await remoteBase(github, id, work.state?.commit ?? null, since);
    return { ...known, source: githubSource(github, name), base: base ?? work.base };
};
/** What changes are counted from, by what GitHub has of the history. */
const remoteBase = async (github, id, ledger, since) => {
    if (ledger !== null)
        return (0,model/* known */.eO)({ oid: ledger, how: 'ledger' });
    const found = (await readDeclarations(github, [id], since)).get(id);
    if (!found?.known)
        return null;
    const { older } = found.value;
    return (0,model/* known */.eO)({ oid: older, how: older === null ? 'beginning' : 'since' });
};
const cmAnswers = async (root, notes) => {
    const answers = await askCm(root);
    if (answers === null)
        return undefined;
    if (!answers.known) {
        notes.push(`${answers.reason}; the built-in table was used`);
        return undefined;
    }
    const tracked = dependenciesFromCm(answers.value.dependencies);
    const projects = projectsFromCm(answers.value.projects);
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

;// CONCATENATED MODULE: ./packages/core/lib/collect/code.js




const withPath = (raw) => raw.previousPath === undefined ? [raw.path] : [raw.path, raw.previousPath];
const sides = (raw) => [raw.before, raw.after].filter((ref) => ref !== null);
/** Files that are worth loading before the declarations are read: whatever they say, or nearly so. */
const isLikely = (path) => isDeclaration(path) || builtinCandidate(path);
/** The declarations as they stood on one side. */
const declared = (refs, contents) => refs.flatMap((ref) => {
    const content = contents.get(contentKey(ref));
    return content ? [{ path: ref.path, content }] : [];
});
/** The declarations before the change: those of now, with the changed ones put back. */
const declaredBefore = (now, changes, contents) => {
    const changed = new Set(changes.flatMap(withPath));
    const untouched = now.filter((ref) => !changed.has(ref.path));
    const before = changes.flatMap((c) => c.before && isDeclaration(c.before.path) ? [c.before] : []);
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
        ? files.value.filter((f) => isDeclaration(f.path))
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
    const readRuleset = oncePerRun((reference, name) => {
        if (reference.kind === 'github')
            return request.readRegistry(reference, name);
        const path = rulesetPath(reference, name);
        ownRulesets.add(path);
        return readLocalRuleset(source, files, path, range);
    });
    const standard = await buildStandard(declared(declarations, first.contents), readRuleset);
    const before = changes.some((c) => withPath(c).some(isDeclaration))
        ? await buildStandard(declaredBefore(declarations, changes, first.contents), readRuleset)
        : standard;
    const builtin = trackedFiles([standard, before]);
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
            projects: request.cm?.projects ?? detectProjects(paths, standard, code_texts(manifest, contents)),
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
        const mode = modes.has(after.path) ? modes.get(after.path) : SUBMODULE;
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
    const content = (await source.load([ref], [], range)).contents.get(contentKey(ref));
    if (content?.kind === 'text')
        return (0,model/* known */.eO)(content.text);
    if (content === undefined || content.kind === 'unknown') {
        return (0,model/* unknown */.L5)(`${path} could not be read${content ? `: ${content.reason}` : ''}`);
    }
    return { missing: true, why: NO_TEXT[content.kind] };
};
const code_texts = (refs, contents) => new Map(refs.flatMap((ref) => {
    const content = contents.get(contentKey(ref));
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
    ...new Map(refs.map((ref) => [contentKey(ref), ref])).values(),
];
const toChange = ({ kind, tools, raw, leftTracking }, contents, commits) => {
    const side = (ref) => ref && (contents.get(contentKey(ref)) ?? { kind: 'submodule', oid: ref.oid ?? '' }); // It was there, and there is nothing of it to be had: a commit of another repository.
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

;// CONCATENATED MODULE: ./packages/core/lib/scan/judge.js



/** Told before anything is skipped: a repository cannot leave in silence. */
const ALWAYS = new Set(['code/participation', 'code/declarations', 'code/exemptions']);
/** Earliest day on which an exemption ends, of those that still hold. */
const nextExpiry = (policy, now) => policy.exemptions
    .map((e) => e.expires)
    .filter((day) => day >= now.slice(0, 10))
    .toSorted()[0];
/**
 * The pure middle of a scan, for one repository: checks over facts, the organization's and the
 * repository's policy over their results, and the ledger's memory over both.
 */
const judge_judge = (input) => {
    const { facts, standard, policy, checks } = input;
    const { state, accepted } = input.state
        ? accept(input.state, input.closed, facts.now)
        : { state: null, accepted: [] };
    const left = leftOut(standard, facts.paths);
    const run = checks.filter((check) => left === null || ALWAYS.has(check.id));
    const judged = { ...facts, open: state?.open ?? [] };
    const found = run.flatMap((check) => check.run({ standard, policy, facts: judged }));
    const skipped = left === null
        ? []
        : checks
            .filter((check) => !run.includes(check))
            .map((check) => leftOutResult(check.id, facts.repository.name, left));
    const results = applyPolicy(identify(found, policy.identities), policy, facts.now);
    const { open, gone, resolved, results: marked, } = reconcile([...results, ...skipped], state, facts.now);
    const { repository, head, base } = facts;
    const { metadata } = standard;
    const expiry = nextExpiry(policy, facts.now);
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
            repository: state_remembered(repository),
            domain: 'code',
            commit: wasSeen(facts) ? (head?.oid ?? null) : (base.oid ?? state?.commit ?? null),
            scanned: facts.now,
            scan: input.scan,
            declaration: judge_declaration(standard, facts),
            ...(expiry ? { nextExpiry: expiry } : {}),
            ...(marked.some(({ status }) => status === 'unknown') ? { unseen: true } : {}),
            open,
            gone,
        },
    };
};
/** What could not be compared is compared again next time: then the base stays where it was. */
const wasSeen = ({ changes }) => changes.known &&
    changes.value.every(({ before, after }) => before?.kind !== 'unknown' && after?.kind !== 'unknown');
/** What the next scan compares with. A repository that left is remembered as it was. */
const judge_declaration = (standard, { previous, paths }) => {
    const { metadata, standards } = standard;
    const here = {
        metadataFile: metadata.file,
        checkFiles: standards.map((s) => s.file),
        // A file that is gone or broken says nothing: then the last word counts, not a default.
        tier: declares(standard, 'tier') ? metadata.tier : (previous?.tier ?? metadata.tier),
        status: declares(standard, 'status') ? metadata.status : (previous?.status ?? metadata.status),
        ...(metadata.team ? { team: metadata.team } : {}),
    };
    if (!paths.known && previous)
        return previous;
    return here;
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/rulesets.js



/** A text that GitHub cut is none: what was cut off may be what it is about. */
const wholeText = (blob) => typeof blob?.text === 'string' && !blob.isTruncated ? blob.text : null;
const reason = (error) => {
    // A token that is refused is refused for everything: nothing else needs to be tried.
    if (error instanceof GitHubError && error.status !== 401)
        return error.message;
    throw error;
};
/**
 * All rulesets of a registry: file name without `.toml` → text, in one call; null where GitHub gives
 * no text, or not all of it.
 * @param ref branch, tag or commit; null for the default branch
 * @returns unknown when the registry or the ref cannot be seen
 */
const readRulesets = async (github, registry) => {
    const { owner, repo: name, ref } = registry;
    const folder = registry.path === '' ? 'rulesets' : `${registry.path}/rulesets`;
    const label = `github:${owner}/${name}${ref ? `@${ref}` : ''}`;
    try {
        const { data, errors } = await github.graphql(RULESETS, { owner, name, tree: `${ref ?? 'HEAD'}:${folder}` });
        if (!data?.repository || errors.length > 0) {
            const said = errors.map((e) => e.message).join('; ');
            return (0,model/* unknown */.L5)(`${label} cannot be read: ${said || 'no answer'}`, 'Contents: read');
        }
        const entries = data.repository.object?.entries;
        if (!entries) {
            return (0,model/* unknown */.L5)(`${label} has no folder "${folder}" at ${ref ?? 'its default branch'}`);
        }
        const rulesets = new Map();
        for (const { name: file, object } of entries) {
            if (!file.endsWith('.toml'))
                continue;
            rulesets.set(file.slice(0, -'.toml'.length), wholeText(object));
        }
        return (0,model/* known */.eO)(rulesets);
    }
    catch (error) {
        return (0,model/* unknown */.L5)(`${label} cannot be read: ${reason(error)}`, 'Contents: read');
    }
};
/**
 * drift-config's check.toml, which speaks for the whole organization.
 * @returns null: there is no such repository or file; unknown: it cannot be told
 */
const readOrganizationPolicy = async (github, repository) => {
    const [owner = '', name = ''] = repository.split('/');
    try {
        const { data, errors } = await github.graphql(ORGANIZATION_POLICY, { owner, name });
        if (!data?.repository) {
            const absent = errors.length === 0 || errors.every((e) => e.type === 'NOT_FOUND');
            return absent
                ? (0,model/* known */.eO)(null)
                : (0,model/* unknown */.L5)(errors.map((e) => e.message).join('; '), 'Contents: read');
        }
        const { nameWithOwner, check } = data.repository;
        if (check === null && errors.length > 0) {
            return (0,model/* unknown */.L5)(errors.map((e) => e.message).join('; '), 'Contents: read');
        }
        if (check === null)
            return (0,model/* known */.eO)(null);
        const text = wholeText(check);
        return text === null
            ? (0,model/* unknown */.L5)('it is no text file, or too large for GitHub to give all of it')
            : (0,model/* known */.eO)({ repository: nameWithOwner, text });
    }
    catch (error) {
        return (0,model/* unknown */.L5)(reason(error), 'Contents: read');
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/organization.js


/**
 * Reads drift-config's check.toml where an organization is scanned. Its errors stop the scan: limits
 * that cannot be read are limits that would not hold.
 * @throws Error when it exists and cannot be read, or is broken
 */
const readOrganization = async ({ target, home }, { github }) => {
    if (target.kind !== 'organization' || !github) {
        return { table: null, login: '', source: '', notes: [] };
    }
    const { login } = target;
    const repository = home?.split('/')[0]?.toLowerCase() === login.toLowerCase() ? home : `${login}/drift-config`;
    const found = await readOrganizationPolicy(github, repository);
    if (!found.known) {
        throw new Error(`the organization's settings in ${repository} (check.toml) cannot be read: ${found.reason}; give the token Contents: read there`);
    }
    if (found.value === null) {
        const note = `${repository} has no check.toml: no exemptions, severities or limits of the organization apply`;
        return { table: {}, login, source: repository, notes: [note] };
    }
    const { table, problems } = parseCheckToml('check.toml', found.value.text);
    const broken = problems.filter((p) => p.level === 'error');
    if (broken.length > 0) {
        const said = broken.map((p) => `${repository}/check.toml:${p.place.line ?? 1}: ${p.message}`);
        throw new Error(`the organization's settings are broken, so nothing was scanned:\n${said.join('\n')}`);
    }
    return {
        table,
        login,
        source: `${found.value.repository}/check.toml`,
        notes: problems.map((p) => `${repository}/check.toml:${p.place.line ?? 1}: ${p.message}`),
    };
};
/** How what is found in a repository is treated, by the organization and by itself. */
const policyFor = ({ table, login, source }, repositoryName, standards) => driftPolicy({
    standards: standards ?? NOTHING_DECLARED,
    ...(table ? { organization: { table, repositoryName, organization: login, source } } : {}),
});
/** A repository that was not read in this scan. */
const NOTHING_DECLARED = {
    metadata: { file: null, tier: 'internal', status: 'active' },
    standards: [],
    problems: [],
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/unreadable.js

/** The report of a repository that could not be read: every check unknown, nothing opened or closed. */
const unreadable = ({ repository, state, head }, checks, reason) => ({
    name: repository.name,
    ...(repository.url ? { url: repository.url } : {}),
    visibility: repository.visibility,
    tier: state?.declaration?.tier ?? null,
    status: state?.declaration?.status ?? null,
    commit: head?.oid ?? null,
    base: null,
    results: checks.map((check) => ({
        check: check.id,
        status: 'unknown',
        subject: repository.name,
        message: `Not judged: ${reason}`,
        permissions: check.permissions,
        findings: [],
    })),
    resolved: [],
    notes: [],
});
/** Before anything: what was never scanned comes first. */
const NEVER = new Date(0).toISOString();
/**
 * What is remembered of a repository that is new to the ledger and was not looked at in the end: from
 * where, so that a window that moves on by next time swallows nothing. Null where that is known
 * already, or there is nothing before.
 */
const awaiting = ({ repository, state, base }, scan) => state || !base.known || base.value.oid === null || repository.visibility === 'local'
    ? null
    : {
        version: 1,
        repository: state_remembered(repository),
        domain: 'code',
        commit: base.value.oid,
        scanned: NEVER,
        scan,
        declaration: null,
        unseen: true,
        open: [],
        gone: {},
    };

;// CONCATENATED MODULE: ./packages/core/lib/scan/look.js







const permissionOf = (error) => error instanceof GitHubError && error.permission ? { permission: error.permission } : {};
/** Collects and judges one repository. It never throws: what fails is an error of this one alone. */
const lookAt = async (work, context) => {
    const { organization, readRegistry, closed, scan, started, log } = context;
    const { name } = work.repository;
    try {
        const limits = organization.table
            ? limitsFor(organization.table, name, organization.login)
            : NO_LIMITS;
        const collected = await collectCode({
            ...work,
            readRegistry: withinLimits(readRegistry, limits, name),
            ledger: { open: work.state?.open ?? [], previous: work.state?.declaration ?? null },
            now: started,
        });
        const { standard, facts } = collected;
        const { report, next } = judge_judge({
            ...collected,
            checks: codeChecks,
            policy: policyFor(organization, name, standard),
            state: work.state,
            closed: closed(work.state),
            scan,
            notes: work.notes,
        });
        const takesPart = standard.metadata.file !== null && standard.standards.length > 0;
        const wasIn = facts.previous !== null;
        const { changes } = facts;
        return {
            report,
            next: takesPart || wasIn ? next : null,
            errors: changes.known
                ? []
                : [
                    {
                        where: name,
                        reason: changes.reason,
                        ...(changes.permission ? { permission: changes.permission } : {}),
                    },
                ],
            isStranger: !takesPart && !wasIn && facts.paths.known,
        };
    }
    catch (error) {
        const reason = error.message;
        log.debug(`${name}: ${error.stack ?? reason}`);
        return {
            report: unreadable(work, codeChecks, reason),
            next: awaiting(work, scan),
            errors: [{ where: name, reason, ...permissionOf(error) }],
            isStranger: false,
        };
    }
};

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
        const registry = seen.get(key) ?? readRulesets(github, reference);
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

;// CONCATENATED MODULE: ./packages/core/lib/scope/globs.js

/**
 * `repositories` as users write it: name globs, one a line or comma-separated, `!glob` excludes.
 * A glob without a slash is about the name, one with a slash about `owner/name`; case does not
 * count, as on GitHub; `*` stays within a segment. Without a positive glob everything is meant that no negative one excludes.
 */
const repositoryFilter = (patterns) => {
    const matcher = (glob) => {
        const matches = pathGlob(glob.toLowerCase());
        return (full) => matches((glob.includes('/') ? full : full.slice(full.indexOf('/') + 1)).toLowerCase());
    };
    const wanted = patterns.filter((p) => !p.startsWith('!')).map(matcher);
    const unwanted = patterns.filter((p) => p.startsWith('!')).map((p) => matcher(p.slice(1)));
    return (name) => (wanted.length === 0 || wanted.some((m) => m(name))) && !unwanted.some((m) => m(name));
};
/** Whether a pattern names exactly this repository, without wildcards. */
const globs_isNamed = (patterns, name) => patterns.some((p) => [name, name.slice(name.indexOf('/') + 1)].some((n) => n.toLowerCase() === p.toLowerCase()));

// EXTERNAL MODULE: ./packages/core/lib/scope/shard.js
var shard = __webpack_require__(6045);
;// CONCATENATED MODULE: ./packages/core/lib/scope/select.js


/** Why a repository is left alone whatever it declares; null: it is not. */
const select_refusal = (repository, named) => {
    if (repository.archived)
        return 'archived';
    if (repository.disabled)
        return 'disabled';
    // A fork carries its parent's declarations, which its owner never made.
    if (repository.fork && !named)
        return 'fork (name it in `repositories` to scan it)';
    if (repository.head === null)
        return 'empty';
    return null;
};
/** Which repositories of an inventory are to be looked at; pure, by what the inventory says alone. */
const select_select = (inventory, options) => {
    const wanted = repositoryFilter(options.repositories);
    const passedOver = new Map();
    const chosen = [];
    for (const repository of inventory) {
        if (!wanted(repository.name))
            continue;
        if (options.shard && !(0,shard/* inShard */.I)(repository.id, options.shard))
            continue;
        const reason = select_refusal(repository, globs_isNamed(options.repositories, repository.name));
        if (reason === null)
            chosen.push(repository);
        else
            passedOver.set(reason, [...(passedOver.get(reason) ?? []), repository.name]);
    }
    const age = new Map(chosen.map((r) => [r, options.lastScanned(r)]));
    return {
        chosen: chosen.toSorted((a, b) => (age.get(a) ?? '').localeCompare(age.get(b) ?? '')),
        passedOver,
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/scope/token-notes.js
/** GITHUB_TOKEN has 1,000 requests an hour: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const GITHUB_TOKEN_LIMIT = 1000;
/**
 * What a token will not be able to see or do in an organization scan, in words, before anybody
 * wonders at the result. What a fine-grained token may do is not to be had beforehand; then the
 * scan's own errors name the permission.
 */
const tokenNotes = ({ scopes, hourlyLimit }, organization) => {
    if (scopes !== null && !scopes.includes('repo')) {
        const has = scopes.length === 0 ? 'no scopes' : `only the scopes ${scopes.join(', ')}`;
        return [
            `the token has ${has}: private repositories of ${organization} are not seen, and issues cannot be opened in them; give it the scope repo, or use a GitHub App`,
        ];
    }
    if (scopes === null && hourlyLimit !== null && hourlyLimit <= GITHUB_TOKEN_LIMIT) {
        return [
            `the token is a GITHUB_TOKEN (${hourlyLimit} requests an hour): it sees its own repository and public ones, not the other private ones of ${organization}; use a GitHub App (app-id, private-key)`,
        ];
    }
    return [];
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/remote.js







/** By GitHub's id first, then by name: a renamed repository keeps its past, and that alone. */
const stateFinder = (states) => {
    const oldestFirst = [...states.values()].toSorted((a, b) => a.scanned.localeCompare(b.scanned));
    const byId = new Map(oldestFirst.map((state) => [state.repository.id, state]));
    return ({ id, name }) => {
        const named = states.get(name.toLowerCase());
        // A name may have been given to another repository since.
        return byId.get(id) ?? (named?.repository.id === undefined ? (named ?? null) : null);
    };
};
/** Whether nothing can have changed since the ledger's scan: same commit, no exemption ran out. */
const isUnmoved = (repository, state, today) => !state.unseen &&
    state.commit === repository.head?.oid &&
    state.repository.name === repository.name &&
    !(state.nextExpiry !== undefined && state.nextExpiry < today);
/** Left alone, and counted: the repository lacks one of the two files. */
const NOT_IN = 'did not opt in (needs repo-metadata.yaml and a check.toml)';
/** The ledger does not know it, and it is asleep. */
const dormant = ({ since }) => `never scanned, and no commit on the default branch since ${since.slice(0, 16).replace('T', ' ')} UTC (the option all scans them too)`;
/** Commit dates are their authors' to choose, so a push counts as well: of two clocks the later. */
const isRecent = ({ head, pushedAt }, since) => [head?.time, pushedAt].some((time) => time && new Date(time).toISOString() >= since);
/**
 * What an organization scan has to look at: the inventory first, then the declarations of those
 * alone that moved since their last scan (or, where the ledger does not know them, since `since`).
 * @throws GitHubError when the owner cannot be seen at all
 */
const organizationWork = async (target, options, github, states, today) => {
    const inventory = await readInventory(github, target.login);
    const find = stateFinder(states);
    const { chosen, passedOver } = select_select(inventory.repositories, {
        repositories: target.repositories,
        shard: options.shard,
        lastScanned: (repository) => find(repository)?.scanned ?? '',
    });
    const notes = github.token ? tokenNotes(github.token, target.login) : [];
    const list = { ...emptyWorkList(), passedOver, errors: inventory.errors, notes };
    if (chosen.length + passedOver.size === 0) {
        const globs = target.repositories.join(', ');
        notes.push(globs === ''
            ? `the token sees no repository of ${target.login}`
            : `none of the ${inventory.repositories.length} repositories of ${target.login} matches ${globs}`);
    }
    const moved = [];
    for (const repository of chosen) {
        const state = find(repository);
        if (options.all)
            moved.push(repository);
        else if (state && isUnmoved(repository, state, today))
            list.unmoved.push(state);
        else if (!state && !isRecent(repository, options.since)) {
            passOver(list, dormant(options), repository.name);
        }
        else
            moved.push(repository);
    }
    await addMoved(list, moved, options, github, find);
    return list;
};
/**
 * One repository on GitHub, without a clone.
 * @throws GitHubError 404 when the token cannot see it
 */
const repositoryWork = async (name, options, github, states) => {
    const repository = await readRepository(github, name);
    const list = emptyWorkList();
    if (repository.archived)
        passOver(list, 'archived', repository.name);
    else if (repository.disabled)
        passOver(list, 'disabled', repository.name);
    else if (repository.head === null)
        passOver(list, 'empty', repository.name);
    else
        await addMoved(list, [repository], options, github, stateFinder(states), true);
    return list;
};
const addMoved = async (list, moved, options, github, find, named = false) => {
    const ids = moved.map((repository) => repository.id);
    const declarations = await readDeclarations(github, ids, options.since);
    for (const repository of moved) {
        const found = declarations.get(repository.id);
        const state = find(repository);
        if (!found?.known) {
            list.errors.push({ where: repository.name, ...withoutKnown(found) });
            continue;
        }
        const { metadata, wasIn } = found.value;
        if (metadata.length === 0 && !wasIn && !state && !named) {
            passOver(list, NOT_IN, repository.name);
            continue;
        }
        if (!state && !options.all && !named && found.value.older === repository.head?.oid) {
            passOver(list, dormant(options), repository.name);
            continue;
        }
        list.work.push(toWork(repository, state, found.value.older, github));
    }
};
const withoutKnown = (found) => ({
    reason: found?.reason ?? 'GitHub gave no answer about it',
    ...(found?.permission ? { permission: found.permission } : {}),
});
const toWork = (repository, state, older, github) => {
    const { name, id, url, visibility, defaultBranch, head } = repository;
    const renamed = state && state.repository.name !== name;
    const window = { oid: older, how: older === null ? 'beginning' : 'since' };
    return {
        repository: { name, id, url, visibility, defaultBranch },
        source: githubSource(github, name),
        head,
        base: (0,model/* known */.eO)(state?.commit ? { oid: state.commit, how: 'ledger' } : window),
        ...(state?.commit ? { fallback: window } : {}),
        state,
        notes: renamed ? [`renamed from ${state.repository.name}`] : [],
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/code.js















/** `20261121T020000Z-1f2e3d4c`: sorts by time, and no two shards share one. */
const scanId = (now) => `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
const findWork = (options, ports, states, now) => {
    const { target } = options;
    if (target.kind === 'path')
        return localWork(target, options, ports, states);
    const { github } = ports;
    if (!github) {
        throw new GitHubError(401, 'GET /', 'a token is needed to scan repositories on GitHub');
    }
    return target.kind === 'repository'
        ? repositoryWork(target.name, options, github, states)
        : organizationWork(target, options, github, states, now.slice(0, 10));
};
const code_scopeOf = ({ target, shard, all, since }, list) => ({
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
 * drift-code for a clone, a repository or an organization: which repositories, what is true there,
 * and how it compares with what was declared. Reads only; one repository that fails stops no other.
 * @throws GitHubError, NotARepositoryError, GitError when the scan as a whole cannot be run
 */
const scanCode = async (options, ports) => {
    const { clock, log } = ports;
    const started = new Date(clock.now()).toISOString();
    const id = scanId(new Date(started));
    const known = ports.ledger ? await ports.ledger.read('code') : new Map();
    const organization = await readOrganization(options, ports);
    const list = await findWork(options, ports, known, started);
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
    };
    const one = async (work) => {
        const { name } = work.repository;
        if (clock.now() >= options.deadline) {
            left.push(name);
            const base = awaiting(work, id);
            if (base)
                states.set(name.toLowerCase(), base);
            return;
        }
        const looked = await lookAt(work, context);
        if (looked.isStranger && options.target.kind === 'organization') {
            passOver(list, NOT_IN, name);
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
        const { state: next, accepted } = accept(state, closed(state), started);
        if (next.open.length === 0 && accepted.length === 0)
            continue;
        const { name } = state.repository;
        const carried = carry(next, accepted, policyFor(organization, name, null), started);
        reports.push(carried.report);
        if (accepted.length > 0 || carried.state !== next)
            states.set(name.toLowerCase(), carried.state);
    }
    const notes = [...organization.notes, ...list.notes, ...leftNote(left)];
    return {
        report: (0,report_report/* assembleReport */.xr)({
            toolVersion: version,
            scan: {
                id,
                domains: ['code'],
                scope: code_scopeOf(options, list),
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
            api: apiUsage(ports),
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
const apiUsage = ({ github, issues }) => {
    const usage = github?.usage ?? issues?.usage;
    return {
        requests: { rest: usage?.rest ?? 0, graphql: usage?.graphql ?? 0 },
        points: usage?.points ?? 0,
        waitedSeconds: Math.round(usage?.waitedSeconds ?? 0),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/report/exempt-hint.js



const exempt_hint_MOST = 5;
const DAYS = 90;
/** A TOML basic string: https://toml.io/en/v1.1.0#string */
const tomlString = (text) => JSON.stringify(text.toWellFormed()).replaceAll('\u007f', '\\u007f');
/** `subject` and `file` of an exemption are globs: what is one in the finding's own is taken literally. */
const literalGlob = (subject) => subject.replace(/[\\*?[{]/g, '\\$&');
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
    const found = all.filter(({ check, finding }) => !isOrganizationsToDecide(check, finding));
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

;// CONCATENATED MODULE: ./packages/core/lib/report/issue-parts.js







const TITLE_LIMIT = 200;
const elsewhere = ({ repository, target }) => repositoryKey(repository.name) !== repositoryKey(target);
const titleOf = (content) => {
    const { domain, repository, mode, news, still } = content;
    const open = [...news, ...still];
    const about = elsewhere(content) ? (0,report_text/* titleText */.Qw)(repository.name, 80) : '';
    const [first] = news.length > 0 ? news : open;
    if (!first)
        return `[drift:${domain}] ${about && `${about}: `}nothing is open`;
    if (mode === 'rolling')
        return `[drift:${domain}] ${about && `${about}: `}${words_count(open.length, 'open finding')}, worst ${(0,model/* worst */.QZ)(open.map(({ finding }) => finding.severity))}`;
    const rest = news.length > 1 ? `, and ${(news.length - 1).toLocaleString('en-US')} more` : '';
    const prefix = `[drift:${domain}] ${about && `${about}: `}`;
    const suffix = ` (${first.finding.severity})${rest}`;
    return (prefix +
        (0,report_text/* titleText */.Qw)(titleWords(first.finding), TITLE_LIMIT - prefix.length - suffix.length) +
        suffix);
};
const states = ({ news, scan }) => {
    const groups = Map.groupBy(news, ({ finding }) => againOf(finding, scan.time));
    const fresh = groups.get(null)?.length ?? 0;
    if (fresh === news.length)
        return words_count(fresh, 'new finding');
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
            ? `**${words_count(open.length, 'open finding')}** in ${name}: ${grades}.`
            : `**${states(content)}** in ${name}: ${grades}.`;
    const traits = [
        repository.tier && `Tier ${repository.tier}`,
        repository.status && `status ${repository.status}`,
        repository.team && `team ${(0,report_text/* inlineCode */.ti)(repository.team, 60)}`,
    ].filter(Boolean);
    const context = [compared(repository), traits.length > 0 && `${traits.join(', ')}.`];
    return [what, context.filter(Boolean).join(' ')].filter(Boolean).join('\n\n');
};
const compared = ({ commit, base, url }) => {
    const at = (oid) => (0,report_text/* codeLink */.U1)(shortId(oid), url && `${url}/commit/${encodeURIComponent(oid)}`);
    if (commit === null)
        return '';
    if (base === null || base === commit)
        return `Seen at ${at(commit)}.`;
    const range = `${encodeURIComponent(base)}...${encodeURIComponent(commit)}`;
    return `Seen at ${at(commit)}, compared with ${at(base)}${url === undefined ? '' : ` (${(0,report_text/* link */.nf)('all changes between', `${url}/compare/${range}`)})`}.`;
};
const unknowns = ({ results }, room) => {
    const lines = results
        .filter(({ status }) => status === 'unknown')
        .map(({ check, subject, message, permissions = [] }) => {
        const needs = permissions.map((permission) => (0,report_text/* inlineCode */.ti)(permission, 80)).join(', ');
        return `- ${(0,report_text/* inlineCode */.ti)(check, 80)}, ${(0,report_text/* inlineCode */.ti)(subject, 80)}: ${(0,report_text/* plain */.pj)(message)}${needs && ` (needs ${needs})`}`;
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
const issue_parts_resolved = ({ repository }, room) => repository.resolved.length === 0
    ? ''
    : `## Resolved\n\n${fitLines(repository.resolved.map(({ title, why }) => `- ${(0,report_text/* plain */.pj)(title, 120)} (${(0,report_text/* plain */.pj)(why, 120)})`), room).join('\n')}`;
const footer = ({ domain, mode, scan }) => {
    const tool = `${(0,report_text/* link */.nf)('drift-toolkit', scan.toolUrl)} ${(0,report_text/* plain */.pj)(scan.toolVersion, 40)}`;
    const run = scan.runUrl ? `, ${(0,report_text/* link */.nf)('run and full report', scan.runUrl)}` : '';
    const how = mode === 'rolling'
        ? 'This issue is edited in place when something changes'
        : 'What is still there in the next scan is not told again, unless it gets worse or comes back';
    const closing = domain === 'code'
        ? 'Closing it accepts the changes listed here'
        : 'Close it when it is dealt with';
    return `---\n<sub>Opened by ${tool}, scan ${(0,report_text/* inlineCode */.ti)(scan.id, 60)} at ${moment(scan.time)}${run}. ${how}. ${closing}; drift-toolkit never closes an issue itself.</sub>`;
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
const says = (content, room) => {
    const { repository, mode, news, still, scan } = content;
    const tail = [
        unknowns(repository, room * 0.08),
        asides(content, room * 0.08),
        exemptHint([...news, ...still], repository, scan.time, room * 0.1),
    ].filter(Boolean);
    const ends = mode === 'rolling' ? issue_parts_resolved(content, room * 0.06) : '';
    const start = lead(content);
    const used = [start, ends, ...tail].reduce((sum, part) => sum + part.length + 2, 0);
    const left = room - used - 60;
    const rest = scan.runUrl ? `, in ${(0,report_text/* link */.nf)('the report of this run', scan.runUrl)}` : '';
    const seen = new Set();
    const newOnes = sayables(news, content, seen);
    const oldOnes = sayables(still, content, seen);
    // Neither section may push the other out: each is sure of what its share of the findings is.
    const share = still.length === 0 ? left : left * Math.max(0.3, news.length / (news.length + still.length));
    const newBlocks = news.length === 0 ? [] : fitBlocks(newOnes, Math.min(share, left * 0.9), FULL_BLOCKS, rest);
    const spent = newBlocks.reduce((sum, block) => sum + block.length + 2, 0);
    const stillBlocks = still.length === 0
        ? []
        : fitBlocks(oldOnes, left - spent, Math.max(0, FULL_BLOCKS - news.length), rest);
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
const row = ({ repository, news }) => `| ${(0,report_text/* link */.nf)(repository.name, repository.url)} | ${(0,report_text/* tableCell */.xR)(repository.team ?? '')} | ${bySeverity((0,report_report/* countBySeverity */.Ot)(news.map(({ finding }) => finding)))} |`;
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
    const title = `[drift:${domain}] ${words_count(repositories, 'more repository', 'more repositories')} with findings${grades && `: ${grades}`}`;
    const run = scan.runUrl ? ` The ${(0,report_text/* link */.nf)('run', scan.runUrl)} has all of them.` : '';
    const rows = untold.map(row);
    const lines = untold.flatMap(({ repository, news }) => news
        .slice(0, 3)
        .map((found) => `${findingLine(found, repository)} · ${(0,report_text/* inlineCode */.ti)(repository.name, 140)}`));
    const parts = [
        `**${words_count(repositories, 'repository', 'repositories')}** got no issue of their own in this scan: \`max-issues\` is ${maxIssues}.${run}`,
        withheld > 0 &&
            `${words_count(withheld, 'repository', 'repositories')} among them are not named, because this repository is public and they are not.`,
        rows.length > 0 &&
            `| Repository | Team | Findings |\n| --- | --- | --- |\n${fitLines(rows, 12_000, (left) => `| … and ${words_count(left, 'repository', 'repositories')} more | | |`).join('\n')}`,
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








const reconcile_same = (a, b) => repositoryKey(a) === repositoryKey(b);
const severest = (a, b) => a === null ? b : b === null ? a : (0,model/* compareSeverity */.zK)(a, b) <= 0 ? a : b;
/** At which severity people know a finding of this repository: from the ledger, or from markers. */
const knownTo = ({ told, openIssues, domain, rules }, { name }, target) => {
    if (told !== null) {
        const known = told.get(repositoryKey(name));
        return (fingerprint) => known?.get(fingerprint) ?? null;
    }
    // A marker speaks for a repository only where that repository's findings are told.
    const lookups = openIssues
        .filter((issue) => reconcile_same(issue.repository, target) ||
        (rules.runRepository !== null && reconcile_same(issue.repository, rules.runRepository.name)))
        .flatMap(({ markers }) => markers)
        .filter((marker) => marker.domain === domain && reconcile_same(marker.repository, name))
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
    const { domain, scan } = input;
    const still = mode === 'rolling' ? others.still : [];
    const content = { repository, domain, mode, scan, target, news, still };
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
        reconcile_same(one.repository, repository.name));
    return marker && reconcile_same(issue.repository, target) ? [{ issue, marker }] : [];
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
        notes.push(`${words_count(homeless, 'public repository', 'public repositories')} with findings got no issue: name an issue-repository, or set issue-public to tell them in public`);
    return found;
};
/** What the brake holds back, as one issue in the repository that runs the workflow. */
const summaryWrite = (input, held, notes) => {
    const { rules, domain, scan, maxIssues } = input;
    const place = rules.runRepository;
    if (held.length === 0)
        return [];
    const named = place?.public ? held.filter((one) => one.repository.visibility === 'public') : held;
    notes.push(`max-issues (${maxIssues}) is reached: ${words_count(held.length, 'repository', 'repositories')} got no issue of their own`);
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
        const { name, visibility } = await readRepository(github, home);
        return { name, public: visibility === 'public' };
    }
    catch (error) {
        if (error instanceof GitHubError && error.status === 404)
            return null;
        throw error;
    }
};
const readIssues = async ({ issues }, repositories, report) => {
    const found = [];
    for (const repository of repositories) {
        if (!issues)
            continue;
        try {
            found.push(...(await readOpenIssues(issues, repository, issueLabel('code'))));
        }
        catch (error) {
            if (!(error instanceof GitHubError))
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
        domain: 'code',
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
    const openIssues = await readIssues({ ...ports, issues: writer }, issuesToRead(input), report);
    const plan = planIssues({ ...input, openIssues });
    const published = await publishIssues(writer, plan.writes, {
        dryRun: options.dryRun,
        sleep: ports.clock.sleep,
    });
    remember(scanned, published.told);
    return {
        ...report,
        notes: [...report.notes, ...plan.notes, ...published.notes],
        errors: [...report.errors, ...published.errors],
        issues: published.issues,
        api: apiUsage(ports),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/run.js





/** The ledger's files for one scan: the scan itself, and what is current now. */
const ledgerFiles = ({ report, states, known }, secrets) => {
    const files = new Map();
    const write = (path, value) => files.set(path, `${JSON.stringify(redactData(value, secrets), null, 1)}\n`);
    const { repositories, ...scan } = report;
    // What did not move is in the current files already; a scan records what it looked at.
    const looked = repositories.filter((r) => states.has(r.name.toLowerCase()));
    write(scanPath(report.scan.id, report.scan.started), { ...scan, repositories: looked });
    for (const state of states.values())
        write(statePath(state.repository.name, state.domain), state);
    // A renamed repository is current under its new name alone.
    const ids = new Set([...states.values()].map((state) => state.repository.id));
    for (const { repository, domain } of known.values()) {
        const path = statePath(repository.name, domain);
        if (repository.id !== undefined && ids.has(repository.id) && !files.has(path))
            files.set(path, null);
    }
    return files;
};
/**
 * One whole run: look, tell, remember. The ledger is written last, with what was told, and whether
 * or not anybody could be; a dry run leaves no trace, so that it swallows no news.
 * A ledger that cannot be written is an error of the run, beside its report.
 * @throws what `scanCode` throws
 */
const runCode = async (request, ports) => {
    try {
        return await runOnce(request, ports);
    }
    finally {
        await ports.ledger?.close();
    }
};
/** People were told already: a ledger that fails must not cost the report of what was found. */
const run_remember = async (scanned, { ledger, secrets }) => {
    try {
        await ledger?.write(ledgerFiles(scanned, secrets()), `Scan ${scanned.report.scan.id}`);
        return [];
    }
    catch (error) {
        const reason = `the ledger could not be written, so this scan is not remembered, and what it told may be told again: ${error.message}`;
        return [{ where: ledger?.description ?? 'ledger', reason }];
    }
};
const runOnce = async ({ options }, ports) => {
    const scanned = await scanCode(options, ports);
    const earlier = (await ports.ledger?.recentScans(TREND_SCANS)) ?? [];
    // Before anybody is told anything: an issue is a surface like all others.
    const clean = { ...scanned, report: redactReport(scanned.report, ports.secrets()) };
    const told = clean.reportOnly
        ? clean.report
        : redactReport(await tell(clean, options, ports), ports.secrets());
    const errors = options.dryRun || clean.reportOnly ? [] : await run_remember({ ...clean, report: told }, ports);
    const report = redactReport({ ...told, errors: [...told.errors, ...errors] }, ports.secrets());
    return { report, trend: trendOf([...earlier, JSON.stringify(report)], report.scan.scope) };
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/code-action-run.js












/** Lines may hold names from anywhere; a runner takes `::` at their start for a command. */
const logTo = (core) => ({
    info: (message) => core.info((0,report_text/* logLine */.BP)(message)),
    warn: (message) => core.warning((0,report_text/* logLine */.BP)(message)),
    debug: (message) => core.debug((0,report_text/* logLine */.BP)(message)),
});
/** Scans, tells, and writes what a run of an action leaves: files, log, summary, annotations, outputs. */
const runCodeAction = async (core, request, cwd) => {
    const { env } = process;
    const log = logTo(core);
    const ports = await connect(request, {
        log,
        cwd,
        env,
        onSecret: (secret) => secret !== '' && core.setSecret(secret),
    });
    const { report, trend } = await core.group('Scan', () => runCode(request, ports));
    const sarifPath = (0,external_node_path_.join)((0,external_node_path_.dirname)(request.reportPath), 'drift.sarif');
    const paths = {
        report: await writeReportFile(cwd, request.reportPath, JSON.stringify(report, null, 2)),
        sarif: await writeReportFile(cwd, sarifPath, JSON.stringify(renderSarif(report, codeChecks))),
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
