export const id = 5711;
export const ids = [5711];
export const modules = {

/***/ 12632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readRulesets),
/* harmony export */   u: () => (/* binding */ readOrganizationPolicy)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78556);
/* harmony import */ var _transport_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2677);
/* harmony import */ var _transport_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14521);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72395);




/** A text that GitHub cut is none: what was cut off may be what it is about. */
const wholeText = (blob) => typeof blob?.text === 'string' && !blob.isTruncated ? blob.text : null;
const reason = (error) => {
    // A token that is refused is refused for everything: nothing else needs to be tried.
    if (error instanceof _transport_types_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y && error.status !== 401)
        return error.message;
    throw error;
};
/**
 * All rulesets of a registry: file name without `.toml` → text, in one call; null where GitHub gives
 * no text, or not all of it.
 * @param ref branch, tag or commit; null for the default branch
 * @returns unknown when the registry or the ref cannot be seen
 */
const readRulesets = (github, registry) => (0,_transport_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .onceFor */ .b)(github, `registry ${JSON.stringify(registry)}`, () => rulesetsOf(github, registry));
const rulesetsOf = async (github, registry) => {
    const { owner, repo: name, ref } = registry;
    const folder = registry.path === '' ? 'rulesets' : `${registry.path}/rulesets`;
    const label = `github:${owner}/${name}${ref ? `@${ref}` : ''}`;
    try {
        const { data, errors } = await github.graphql(_queries_js__WEBPACK_IMPORTED_MODULE_3__/* .RULESETS */ .Qu, { owner, name, tree: `${ref ?? 'HEAD'}:${folder}` });
        if (!data?.repository || errors.length > 0) {
            const said = errors.map((e) => e.message).join('; ');
            return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`${label} cannot be read: ${said || 'no answer'}`, 'Contents: read');
        }
        const entries = data.repository.object?.entries;
        if (!entries) {
            return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`${label} has no folder "${folder}" at ${ref ?? 'its default branch'}`);
        }
        const rulesets = new Map();
        for (const { name: file, object } of entries) {
            if (!file.endsWith('.toml'))
                continue;
            rulesets.set(file.slice(0, -'.toml'.length), wholeText(object));
        }
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(rulesets);
    }
    catch (error) {
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`${label} cannot be read: ${reason(error)}`, 'Contents: read');
    }
};
/**
 * drift-config's check.toml, which speaks for the whole organization.
 * @returns null: there is no such repository or file; unknown: it cannot be told
 */
const readOrganizationPolicy = (github, repository) => (0,_transport_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .onceFor */ .b)(github, `policy of ${repository.toLowerCase()}`, () => policyOf(github, repository));
const policyOf = async (github, repository) => {
    const [owner = '', name = ''] = repository.split('/');
    try {
        const { data, errors } = await github.graphql(_queries_js__WEBPACK_IMPORTED_MODULE_3__/* .ORGANIZATION_POLICY */ .Hd, { owner, name });
        if (!data?.repository) {
            const absent = errors.length === 0 || errors.every((e) => e.type === 'NOT_FOUND');
            return absent
                ? (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(null)
                : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(errors.map((e) => e.message).join('; '), 'Contents: read');
        }
        const { nameWithOwner, check } = data.repository;
        if (check === null && errors.length > 0) {
            return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(errors.map((e) => e.message).join('; '), 'Contents: read');
        }
        if (check === null)
            return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(null);
        const text = wholeText(check);
        return text === null
            ? (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('it is no text file, or too large for GitHub to give all of it')
            : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({ repository: nameWithOwner, text });
    }
    catch (error) {
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(reason(error), 'Contents: read');
    }
};


/***/ }),

/***/ 38126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ accountHider),
/* harmony export */   Up: () => (/* binding */ withAccount),
/* harmony export */   h4: () => (/* binding */ HIDDEN_ACCOUNT)
/* harmony export */ });
/**
 * Account ids for readers who may not see them (`attribution: none`): the last four digits tell
 * environments apart.
 */
/** `…3333` */
const HIDDEN_ACCOUNT = /…\d{4}(?!\d)/g;
const hidden = (account) => `…${account.slice(-4)}`;
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
        const shorter = known === null ? text : text.replace(known, hidden);
        const clean = shorter.replace(ANY, hidden);
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
    const short = hidden(account);
    if (resource.account !== short)
        return finding;
    return deep(finding, (text) => text.replace(HIDDEN_ACCOUNT, (one) => (one === short ? account : one)));
};


/***/ }),

/***/ 31348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ redactor),
/* harmony export */   Ed: () => (/* binding */ redactData)
/* harmony export */ });
/* unused harmony exports redact, redactReport */
/* harmony import */ var _hide_accounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38126);

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
const forms = (secret) => [secret, ...secret.split('\n')]
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
const SHORT = 300;
const MOST_KNOWN = 20_000;
/**
 * A function that replaces what is secret in a text with `***`: the registered secrets, whatever
 * has the shape of a known token, private keys, credentials in URLs, and values assigned to names
 * such as `password`. References (`${{ secrets.X }}`, `$TOKEN`) and settings (`id-token: write`)
 * stay. Idempotent; takes time in proportion to the text.
 */
const redactor = (secrets) => {
    const registered = [...new Set(secrets.flatMap(forms))].sort((a, b) => b.length - a.length);
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
        if (text.length > SHORT)
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
    const hide = (0,_hide_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .accountHider */ .Ei)(hideAccounts);
    return redactJson(value, (text) => hide(clean(text)));
};
/** A report as it may be shown, published and kept: see `redactData`. */
const redactReport = (report, secrets, redaction = {}) => redactData(report, secrets, redaction);


/***/ }),

/***/ 65027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ policyFor),
/* harmony export */   ZM: () => (/* binding */ NOTHING_DECLARED),
/* harmony export */   wu: () => (/* binding */ readOrganization)
/* harmony export */ });
/* harmony import */ var _collect_github_rulesets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12632);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22041);


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
    const found = await (0,_collect_github_rulesets_js__WEBPACK_IMPORTED_MODULE_0__/* .readOrganizationPolicy */ .u)(github, repository);
    if (!found.known) {
        throw new Error(`the organization's settings in ${repository} (check.toml) cannot be read: ${found.reason}; give the token Contents: read there`);
    }
    if (found.value === null) {
        const note = `${repository} has no check.toml: no exemptions, severities or limits of the organization apply`;
        return { table: {}, login, source: repository, notes: [note] };
    }
    const { table, problems } = (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCheckToml */ .I3)('check.toml', found.value.text);
    const broken = problems.filter((p) => p.level === 'error');
    if (broken.length > 0) {
        const said = broken.map((p) => `${repository}/check.toml:${p.place.line ?? 1}: ${p.message}`);
        throw new Error(`the organization's settings are broken, so nothing was scanned:\n${said.join('\n')}`);
    }
    return {
        table,
        login,
        source: `${found.value.repository}/check.toml`,
        home: found.value.repository,
        notes: problems.map((p) => `${repository}/check.toml:${p.place.line ?? 1}: ${p.message}`),
    };
};
/** How what is found in a repository is treated, by the organization and by itself. */
const policyFor = ({ table, login, source, home }, repositoryName, standards) => (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .driftPolicy */ .IS)({
    standards: standards ?? NOTHING_DECLARED,
    ...(table
        ? {
            organization: {
                table,
                repositoryName,
                organization: login,
                source,
                ...(home === undefined ? {} : { home }),
            },
        }
        : {}),
});
/** A repository that was not read in this scan. */
const NOTHING_DECLARED = {
    metadata: { file: null, tier: 'internal', status: 'active' },
    standards: [],
    problems: [],
};


/***/ }),

/***/ 76051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDomain: () => (/* binding */ runDomain),
  runOne: () => (/* binding */ runOne)
});

// EXTERNAL MODULE: ./packages/core/lib/report/redact.js
var redact = __webpack_require__(31348);
// EXTERNAL MODULE: ./packages/core/lib/model/time.js
var time = __webpack_require__(48495);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/news.js

/** How old the last look may seem where all since saw the same. */
const REFRESH_MS = 7 * time/* DAY */.d;
/** Told once and not kept, such as a change for the better: the next look begins after it. */
const toldInPassing = ({ results }, { open }) => {
    const kept = new Set(open.map(({ fingerprint }) => fingerprint));
    return results.some(({ findings }) => findings.some((one) => !kept.has(one.fingerprint)));
};
/**
 * Which states are worth a new file: settings are looked at every night, and a file for each that says
 * the same at another time would make the ledger's history grow with what exists. Whoever was looked at
 * longest ago comes first next time, so that a scan that was cut short writes down all that it saw.
 * @param scan with all that it saw
 * @param record what of it changed
 */
const newsIn = ({ report, known, cutShort }, record) => {
    const changed = new Set(record.repositories.flatMap(({ name, state }) => (state ? [name.toLowerCase()] : [])));
    const reports = new Map(report.repositories.map((one) => [one.name, one]));
    return (next) => {
        const { name } = next.repository;
        const before = known.get(name.toLowerCase());
        if (before === undefined || cutShort || changed.has(name.toLowerCase()))
            return true;
        if (Date.parse(next.scanned) - Date.parse(before.scanned) >= REFRESH_MS)
            return true;
        const said = reports.get(name);
        return said !== undefined && toldInPassing(said, next);
    };
};

// EXTERNAL MODULE: ./packages/core/lib/ledger/recorded.js
var recorded = __webpack_require__(8920);
// EXTERNAL MODULE: ./packages/core/lib/ledger/scan-record.js + 1 modules
var scan_record = __webpack_require__(33270);
// EXTERNAL MODULE: ./packages/core/lib/ledger/state.js
var ledger_state = __webpack_require__(27107);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/scan-files.js




const jsonText = (value) => `${JSON.stringify(value, null, 1)}\n`;
/** What is known of a repository that could not be read at all, with why it could not. */
const withUnread = ({ report, states, known }) => {
    const next = new Map(states);
    for (const { name, results } of report.repositories) {
        const key = name.toLowerCase();
        const before = known.get(key);
        const { unknown } = (0,ledger_state/* unseen */.nv)(results);
        if (before && unknown && !states.has(key))
            next.set(key, { ...before, unknown });
    }
    return next;
};
/** Paths of what is current under another name now. */
const movedFrom = (states, known, written) => {
    const ids = new Set([...states.values()].map((state) => state.repository.id));
    return [...known].flatMap(([key, { repository, domain }]) => {
        const path = (0,ledger_state/* statePath */.BQ)(repository.name, domain);
        const isHere = (repository.id !== undefined && ids.has(repository.id)) || states.has(key);
        return isHere && !written.has(path) ? [path] : [];
    });
};
/**
 * The ledger's files for one scan: what the scan changed, and what is current now where that is news.
 * @param clean takes out what nobody is to see
 * @returns the files, the record that is one of them, and the states as they will be read back
 */
const scanFiles = (scan, clean) => {
    const { report, known, looked } = scan;
    const states = new Map([...withUnread(scan)].map(([key, state]) => [key, (0,recorded/* asRead */.vl)(clean(state))]));
    const current = new Map([...states.values()].map((state) => [(0,ledger_state/* statePath */.BQ)(state.repository.name, state.domain), state]));
    const gone = movedFrom(states, known, new Set(current.keys()));
    const touched = new Set([...current.keys(), ...gone]);
    const replaced = [...known.values()].filter(({ repository, domain }) => touched.has((0,ledger_state/* statePath */.BQ)(repository.name, domain)));
    const record = (0,scan_record/* recordOf */.zv)({ report, looked, states, known, replaced });
    const files = new Map([
        [(0,ledger_state/* scanPath */.fK)(report.scan.id, report.scan.started), jsonText(clean(record))],
    ]);
    // First what goes: where letters have no case, a repository whose name changed its case has one file.
    for (const path of gone)
        files.set(path, null);
    const hasNews = newsIn(scan, record);
    for (const [path, state] of current)
        if (hasNews(state))
            files.set(path, jsonText(state));
    return { files, record, states };
};

// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(78556);
// EXTERNAL MODULE: ./packages/core/lib/report/words.js
var words = __webpack_require__(69860);
// EXTERNAL MODULE: ./packages/core/lib/scope/shard.js
var scope_shard = __webpack_require__(6045);
;// CONCATENATED MODULE: ./packages/core/lib/scan/not-met.js



const REASON = 'The scan of its organization did not come across it: it was deleted, archived or moved away, or the token does not see it any more. What was open there still counts as open.';
const marked = (state) => ({
    ...state,
    unseen: true,
    unknown: [
        {
            check: `${state.domain}/*`,
            subject: state.repository.name,
            reason: REASON,
            permissions: ['metadata: read'],
        },
    ],
});
const isMarked = ({ unknown }) => unknown?.[0]?.reason === REASON;
/** What kept the scan from meeting a repository, other than that it is not there. */
const isPartial = ({ domain, report, reportOnly, cutShort }, met, { target }) => reportOnly ||
    cutShort ||
    // Audits are about the repository that runs them alone.
    domain === 'audit' ||
    target.kind !== 'organization' ||
    target.repositories.length > 0 ||
    report.errors.some(({ where }) => !met.has(where.toLowerCase()));
/**
 * Repositories with something open that a scan of their whole organization did not meet. Nobody can
 * tell from outside whether one was deleted or is hidden, so nothing is resolved; that it was not
 * seen is remembered, for the dashboard to say, and it is looked at as soon as it is back.
 * @returns their next states, by lower-case name
 */
const notMet = (scanned, options) => {
    const { report, states, known } = scanned;
    const met = new Set(report.repositories.map(({ name }) => name.toLowerCase()));
    const { target, shard } = options;
    if (isPartial(scanned, met, options) || target.kind !== 'organization')
        return new Map();
    const ids = new Set([...states.values()].flatMap(({ repository: { id } }) => id ?? []));
    return new Map([...known].flatMap(([name, state]) => {
        const { id } = state.repository;
        const isOurs = name.startsWith(`${target.login.toLowerCase()}/`) &&
            (shard === null || (id !== undefined && (0,scope_shard/* inShard */.I)(id, shard)));
        const isMet = met.has(name) || states.has(name) || (id !== undefined && ids.has(id));
        return isOurs && !isMet && !isMarked(state) && state.open.some(model/* isOpen */.nT)
            ? [[name, marked(state)]]
            : [];
    }));
};
/** Names are for people who look for theirs: the first few, the rest as a number. */
const MAX_NAMES = 10;
/**
 * What the report says of them, once: they are remembered as not seen from then on.
 * @param missed as `notMet` returns it
 */
const notMetNotes = (missed) => {
    if (missed.size === 0)
        return [];
    const names = [...missed.values()].map(({ repository }) => repository.name).sort();
    const [they, them] = names.length === 1 ? ['it was', 'it'] : ['they were', 'them'];
    return [
        `not come across, though something is open there: ${(0,words/* firstOf */.Ku)(names, MAX_NAMES)}; ${they} deleted, archived or moved away, or the token does not see ${them} any more. What was open there still counts as open`,
    ];
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/remember.js




/** One job of many compacts: all of them would write the same. */
const isCompactor = ({ shard }) => shard === null || shard.index === 1;
/** States that were damaged and are built again, where this scan does not write them anyway. */
const mend = async ({ ledger }, files, clean) => {
    const mended = [...(ledger?.mended() ?? [])].filter(([path]) => !files.has(path));
    if (mended.length === 0)
        return;
    await ledger?.write(new Map(mended.map(([path, { state }]) => [path, `${JSON.stringify(clean(state), null, 1)}\n`])), 'Damaged states, built again from what scans recorded', 
    // Somebody may have written a newer one since.
    new Map(mended.map(([path, { text }]) => [path, text])));
};
/** People were told already: a ledger that fails must not cost the report of what was found. */
const write = async ({ scan }, files, options, ports, clean) => {
    const { ledger } = ports;
    try {
        await mend(ports, files, clean);
        const compacted = isCompactor(options) ? await ledger?.compact(scan.finished) : undefined;
        await ledger?.write(new Map([...files, ...(compacted ?? [])]), `Scan ${scan.id}`);
        return [];
    }
    catch (error) {
        const reason = `the ledger could not be written, so this scan is not remembered, and what it told may be told again: ${error.message}`;
        return [{ where: ledger?.description ?? 'ledger', reason }];
    }
};
const trendOf = ({ report, known, domain }, history, own) => {
    const { kind, name } = report.scan.scope;
    // The ledger beside a clone is of that clone, whose name may be a folder's.
    const isOurs = (other) => kind === 'path' || ownerOf(other) === ownerOf(name);
    const scans = history.scans.filter(({ domains, scope }) => isOf(domains, domain) && isOurs(scope.name));
    const openNow = (0,model/* noneOpen */.JB)();
    for (const { repository, open } of known.values())
        if (isOurs(repository.name))
            (0,model/* addBySeverity */.GF)(openNow, (0,model/* countOpen */.QJ)(open));
    if (own)
        (0,model/* addBySeverity */.GF)(openNow, own.change);
    return (0,model/* trend */.GW)(own ? [...scans, own] : scans, openNow, 'day', report.scan.finished);
};
/** Organizations that share a ledger have a trend each. */
const ownerOf = (name) => (name.split('/')[0] ?? '').toLowerCase();
const isOf = (domains, domain) => domains.length === 1 && domains[0] === domain;
/**
 * Writes a finished scan into the ledger, last of all, with what was told; a dry run leaves no trace,
 * so that it swallows no news. A ledger that cannot be written is an error of the run.
 * @param scanned with the report as it was told, everything secret taken out
 */
const remember = async (scanned, history, options, ports, clean) => {
    if (scanned.reportOnly)
        return { errors: [], notes: [], trend: trendOf(scanned, history, null) };
    const missing = notMet(scanned, options);
    const states = new Map([...scanned.states, ...missing]);
    const { files, record } = scanFiles({ ...scanned, states }, clean);
    return {
        notes: notMetNotes(missing),
        trend: trendOf(scanned, history, (0,scan_record/* summaryOf */.YG)(record)),
        errors: options.dryRun ? [] : await write(scanned.report, files, options, ports, clean),
    };
};
/** What the report says of a ledger that is not as it was left. */
const ledgerNotes = ({ ledger }) => [
    ...(ledger?.damaged() ?? []).map(({ path, reason }) => `the ledger's ${path} is damaged: ${reason}`),
    ...(ledger?.notes() ?? []),
];

// EXTERNAL MODULE: ./packages/core/lib/scan/scan.js + 3 modules
var scan = __webpack_require__(64162);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/inventory.js
var inventory = __webpack_require__(54999);
// EXTERNAL MODULE: ./packages/core/lib/publish/issues.js + 1 modules
var publish_issues = __webpack_require__(58938);
// EXTERNAL MODULE: ./packages/core/lib/report/issue.js + 3 modules
var issue = __webpack_require__(58025);
// EXTERNAL MODULE: ./packages/core/lib/report/marker.js
var report_marker = __webpack_require__(80495);
// EXTERNAL MODULE: ./packages/core/lib/report/report.js
var report = __webpack_require__(72487);
// EXTERNAL MODULE: ./packages/core/lib/report/finding-markdown.js + 2 modules
var finding_markdown = __webpack_require__(6862);
// EXTERNAL MODULE: ./packages/core/lib/report/fit.js
var fit = __webpack_require__(38794);
// EXTERNAL MODULE: ./packages/core/lib/report/text.js
var report_text = __webpack_require__(69426);
;// CONCATENATED MODULE: ./packages/core/lib/report/summary-issue.js







const MARKER_ROOM = 20_000;
const row = ({ repository, news }) => `| ${(0,report_text/* link */.nf)(repository.name, repository.url)} | ${(0,report_text/* tableCell */.xR)(repository.team ?? '')} | ${(0,words/* bySeverity */.Np)((0,report/* countBySeverity */.Ot)(news.map(({ finding }) => finding)))} |`;
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
        const marker = (0,report_marker/* markerComment */.wV)({ repository: one.repository.name, domain, mode: 'summary', scan: scan.id }, one.news.map(({ finding }) => finding), room);
        // A marker that had to leave some out would call them told.
        if (marker.length > room || marker.includes('"more":'))
            break;
        room -= marker.length + 1;
        markers.push(marker);
    }
    const repositories = untold.length + withheld;
    const all = untold.flatMap(({ news }) => news.map(({ finding }) => finding));
    const grades = (0,words/* bySeverity */.Np)((0,report/* countBySeverity */.Ot)(all));
    const title = `[drift:${domain}] ${(0,words/* count */.U9)(repositories, 'more repository', 'more repositories')} with findings${grades && `: ${grades}`}`;
    const run = scan.runUrl ? ` The ${(0,report_text/* link */.nf)('run', scan.runUrl)} has all of them.` : '';
    const rows = untold.map(row);
    const lines = untold.flatMap(({ repository, news }) => news
        .slice(0, 3)
        .map((found) => `${(0,finding_markdown/* findingLine */.m)(found, repository)} · ${(0,report_text/* inlineCode */.ti)(repository.name, 140)}`));
    const parts = [
        `**${(0,words/* count */.U9)(repositories, 'repository', 'repositories')}** got no issue of their own in this scan: \`max-issues\` is ${maxIssues}.${run}`,
        withheld > 0 &&
            `${(0,words/* count */.U9)(withheld, 'repository', 'repositories')} among them are not named, because this repository is public and they are not.`,
        rows.length > 0 &&
            `| Repository | Team | Findings |\n| --- | --- | --- |\n${(0,fit/* fitLines */.RV)(rows, 12_000, (left) => `| … and ${(0,words/* count */.U9)(left, 'repository', 'repositories')} more | | |`).join('\n')}`,
        lines.length > 0 &&
            `### Gravest findings\n\n${(0,fit/* fitLines */.RV)(lines.slice(0, 50), 15_000).join('\n')}`,
        `---\n<sub>Opened by ${(0,report_text/* link */.nf)('drift-toolkit', scan.toolUrl)} ${(0,report_text/* plain */.pj)(scan.toolVersion, 40)}, scan ${(0,report_text/* inlineCode */.ti)(scan.id, 60)} at ${(0,words/* moment */.n$)(scan.time)}. drift-toolkit never closes an issue itself.</sub>`,
        markers.join('\n'),
    ];
    const body = `${parts.filter(Boolean).join('\n\n')}\n`;
    if (body.length > issue/* BODY_LIMIT */.T)
        throw new RangeError(`a summary of ${body.length} characters`);
    return { title, body };
};

// EXTERNAL MODULE: ./packages/core/lib/publish/plan.js
var publish_plan = __webpack_require__(2891);
;// CONCATENATED MODULE: ./packages/core/lib/publish/reconcile.js








const same = (a, b) => (0,words/* repositoryKey */.Kq)(a) === (0,words/* repositoryKey */.Kq)(b);
const severest = (a, b) => a === null ? b : b === null ? a : (0,model/* compareSeverity */.zK)(a, b) <= 0 ? a : b;
/** At which severity people know a finding of this repository: from the ledger, or from markers. */
const knownTo = ({ told, openIssues, domain, rules }, { name }, target) => {
    if (told !== null) {
        const known = told.get((0,words/* repositoryKey */.Kq)(name));
        return (fingerprint) => known?.get(fingerprint) ?? null;
    }
    // A marker speaks for a repository only where that repository's findings are told.
    const lookups = openIssues
        .filter((issue) => same(issue.repository, target) ||
        (rules.runRepository !== null && same(issue.repository, rules.runRepository.name)))
        .flatMap(({ markers }) => markers)
        .filter((marker) => marker.domain === domain && same(marker.repository, name))
        .map(report_marker/* toldBy */.Hd);
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
        (0,report/* compareText */.n6)(a.repository.name, b.repository.name));
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
    const text = (0,issue/* issueText */.v)(content);
    return {
        kind: 'open',
        repository: target,
        about: [repository.name],
        domain,
        scan: scan.id,
        title: text.title,
        body: text.body,
        labels: [(0,publish_plan/* issueLabel */.cC)(domain)],
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
        const target = (0,publish_plan/* issueTarget */.Xp)(repository, input.rules);
        const open = (0,report/* openFindings */.lb)(repository);
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
        notes.push(`${(0,words/* count */.U9)(homeless, 'public repository', 'public repositories')} with findings got no issue: name an issue-repository, or set issue-public to tell them in public`);
    return found;
};
/** What the brake holds back, as one issue in the repository that runs the workflow. */
const summaryWrite = (input, held, notes) => {
    const { rules, domain, scan, maxIssues } = input;
    const place = rules.runRepository;
    if (held.length === 0)
        return [];
    const named = place?.public ? held.filter((one) => one.repository.visibility === 'public') : held;
    notes.push(`max-issues (${maxIssues}) is reached: ${(0,words/* count */.U9)(held.length, 'repository', 'repositories')} got no issue of their own`);
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
            labels: [(0,publish_plan/* issueLabel */.cC)(domain)],
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
    const share = (0,publish_plan/* issueShare */.L6)(input.maxIssues, input.shard);
    const opened = fresh.slice(0, share).map((one) => {
        const { content: _, ...write } = writeFor(input, mode, one);
        return write;
    });
    return {
        writes: [...opened, ...updates, ...summaryWrite(input, fresh.slice(share), notes)],
        notes,
    };
};

// EXTERNAL MODULE: ./packages/core/lib/transport/types.js
var types = __webpack_require__(14521);
// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(51338);
;// CONCATENATED MODULE: ./packages/core/lib/scan/told-state.js
/** The ledger's word on a repository: as of this scan, or as of the last one where it did not move. */
const stateOf = ({ states, known }, name) => states.get(name.toLowerCase()) ?? known.get(name.toLowerCase());
/** What people know by this domain, of this night or of earlier ones. */
const toldBy = (scanned) => new Map(scanned.report.repositories.map(({ name }) => {
    const { open = [] } = stateOf(scanned, name) ?? {};
    const told = open.flatMap(({ fingerprint, told }) => told ? [[fingerprint, told]] : []);
    return [name.toLowerCase(), new Map(told)];
}));
/** The same without the issues: repository → fingerprint → at which severity. */
const toldSoFar = (scanned) => new Map([...toldBy(scanned)].map(([name, told]) => [
    name,
    new Map([...told].map(([fingerprint, { severity }]) => [fingerprint, severity])),
]));
/** Writes into the ledger's next state, and into the report, who was told what and where. */
const rememberTold = (scanned, told) => {
    const byRepository = Map.groupBy(told, (t) => t.repository.toLowerCase());
    for (const [name, tells] of byRepository) {
        const byPrint = new Map(tells.map((t) => [t.fingerprint, t]));
        const state = stateOf(scanned, name);
        const open = state?.open.map((finding) => {
            const tell = byPrint.get(finding.fingerprint);
            return tell ? { ...finding, told: { severity: tell.severity, issue: tell.issue } } : finding;
        });
        if (state && open)
            scanned.states.set(name, { ...state, open });
        const report = scanned.report.repositories.find((r) => r.name.toLowerCase() === name);
        for (const finding of report?.results.flatMap((r) => r.findings) ?? []) {
            const tell = byPrint.get(finding.fingerprint);
            if (tell)
                finding.issue = tell.issue.url;
        }
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/tell.js









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
        const { name, visibility } = await (0,inventory/* readRepository */.Nu)(github, home);
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
            found.push(...(await (0,publish_issues/* readOpenIssues */.F8)(issues, repository, (0,publish_plan/* issueLabel */.cC)(domain))));
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
const newIn = ({ results }) => results.flatMap(({ findings }) => findings.filter(({ state }) => state === 'new'));
/** What of the news open issues know already. */
const tell_knownTo = (issues, { repositories, domain }) => issues.flatMap(({ repository: place, number, url, nodeId, markers }) => markers.flatMap((marker) => {
    const about = marker.repository.toLowerCase();
    const told = marker.domain === domain ? (0,report_marker/* toldBy */.Hd)(marker) : () => null;
    return repositories
        .filter(({ name }) => name.toLowerCase() === about)
        .flatMap((repository) => newIn(repository).flatMap(({ fingerprint, severity }) => {
        const at = told(fingerprint);
        if (at === null || (0,model/* compareSeverity */.zK)(at, severity) > 0)
            return [];
        const issue = { repository: place, number, url, nodeId };
        return [{ repository: repository.name, fingerprint, severity: at, issue }];
    }));
}));
/**
 * A ledger that begins with this scan, often since the job may only write it now: nights before may have
 * told. Not where there is news of more repositories than get an issue at all.
 */
const isMemoryNew = ({ known, report }, { maxIssues }) => known.size === 0 && report.repositories.filter((one) => newIn(one).length > 0).length <= maxIssues;
/**
 * A job that is run again, or that has no memory yet, may have told and not been remembered, for its
 * ledger could not be written: then the markers of open issues know. Only where there is news they are
 * looked at.
 */
const rememberAttempts = async (scanned, input, ports) => {
    const repositories = input.repositories.filter((one) => newIn(one).length > 0);
    const places = (0,publish_plan/* issuesToRead */.uW)({ ...input, repositories, told: null });
    const issues = await readIssues(ports, scanned.domain, places, scanned.report);
    rememberTold(scanned, tell_knownTo(issues, input));
    return { ...input, told: toldSoFar(scanned) };
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
    const asLedgerSays = {
        repositories: report.repositories,
        domain: scanned.domain,
        checks: scanned.checks,
        mode: options.issueMode,
        scan: {
            id: report.scan.id,
            time: report.scan.started,
            toolVersion: version/* version */.r,
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
    const writing = { ...ports, issues: writer };
    const isDoubtful = options.issueMode === 'scan' &&
        asLedgerSays.told !== null &&
        (options.isRerun === true || isMemoryNew(scanned, options));
    const input = isDoubtful ? await rememberAttempts(scanned, asLedgerSays, writing) : asLedgerSays;
    const openIssues = await readIssues(writing, scanned.domain, (0,publish_plan/* issuesToRead */.uW)(input), report);
    const plan = planIssues({ ...input, openIssues });
    const published = await (0,publish_issues/* publishIssues */.yC)(writer, plan.writes, {
        dryRun: options.dryRun,
        sleep: ports.clock.sleep,
    });
    rememberTold(scanned, published.told);
    const { rest: _, graphql: __, ...elsewhere } = report.api.requests;
    return {
        ...report,
        notes: [...report.notes, ...plan.notes, ...published.notes],
        errors: [...report.errors, ...published.errors],
        issues: published.issues,
        api: (0,scan/* apiUsage */.U)(ports, elsewhere),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/told-elsewhere.js


const knows = (told, { fingerprint, severity }) => {
    const by = told?.get(fingerprint);
    return by && (0,model/* compareSeverity */.zK)(by.severity, severity) <= 0 ? by : undefined;
};
/**
 * Several domains ask whether a repository takes part and declares well, and mean the same finding by
 * one fingerprint: in one run it is told by the first of them, and the others know.
 */
const knowingOf = (scanned, elsewhere) => {
    if (elsewhere.size === 0)
        return scanned;
    const states = new Map(scanned.states);
    for (const [key, told] of elsewhere) {
        const state = stateOf({ ...scanned, states }, key);
        const isKnown = (finding) => !finding.told && knows(told, finding) !== undefined;
        if (!state?.open.some(isKnown))
            continue;
        const open = state.open.map((finding) => {
            const by = finding.told ? undefined : knows(told, finding);
            return by ? { ...finding, told: by } : finding;
        });
        states.set(key, { ...state, open });
    }
    const repositories = scanned.report.repositories.map((repository) => ({
        ...repository,
        results: repository.results.map((result) => ({
            ...result,
            findings: result.findings.map((finding) => {
                const by = knows(elsewhere.get(repository.name.toLowerCase()), finding);
                if (!by || finding.state === 'worse')
                    return finding;
                return { ...finding, state: 'open', ...(by.issue ? { issue: by.issue.url } : {}) };
            }),
        })),
    }));
    return { ...scanned, states, report: { ...scanned.report, repositories } };
};
/** Findings that people are to be told of, by repository. */
const told_elsewhere_newsIn = ({ report }) => new Map(report.repositories.flatMap(({ name, results }) => {
    const news = results.flatMap(({ findings }) => findings.filter((f) => f.state !== 'open'));
    return news.length > 0 ? [[name, news]] : [];
}));
/**
 * What jobs beside this one have told since it read the ledger, and jobs of other domains before that:
 * looked up right before telling, where there is news. It asks git, which costs no request. Two that tell
 * in the same seconds do not see each other: that is for the workflow's `concurrency`.
 */
const toldMeanwhile = async (scanned, { ledger }) => {
    const news = told_elsewhere_newsIn(scanned);
    if (!ledger || news.size === 0)
        return new Map();
    // Who cannot be asked will not be written either, which the run says then.
    const now = await ledger.readNow([...news.keys()]).catch(() => []);
    const told = new Map();
    for (const { repository, domain, scan, open } of now) {
        const key = repository.name.toLowerCase();
        const isOwn = domain === scanned.domain;
        if (isOwn && scan === scanned.known.get(key)?.scan)
            continue;
        // What is back or worse was told by another domain as it was before.
        const unheard = new Set(news
            .get(repository.name)
            ?.flatMap(({ fingerprint, state }) => (isOwn || state === 'new' ? [fingerprint] : [])));
        const heard = told.get(key) ?? new Map();
        for (const { fingerprint, told: by } of open) {
            // A report tells those who read it: of its own domain.
            if (by && (isOwn || by.issue) && unheard.has(fingerprint))
                heard.set(fingerprint, by);
        }
        told.set(key, heard);
    }
    return told;
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/run.js






/**
 * One whole run of one domain: look, tell, remember. The ledger is written last, with what was told,
 * and whether or not anybody could be; a dry run leaves no trace, so that it swallows no news.
 * A ledger that cannot be written is an error of the run, beside its report.
 * @throws what `scanDomain` throws
 */
const runDomain = async (domain, request, ports) => {
    try {
        return (await runOne(domain, request, ports, { told: new Map(), api: null })).ran;
    }
    finally {
        await ports.ledger?.close();
    }
};
/** One domain as a part of a run. */
const runOne = async (domain, request, ports, earlier) => {
    const { told, ...ran } = await runOnce(domain, request, ports, earlier);
    const more = await domain.finish?.(ran.report, request.options, ports);
    return { told, ran: more === undefined ? ran : withMore(ran, more, ports) };
};
/** What telling and remembering added to a report that is clean already. */
const withCleanRemarks = ({ repositories, ...rest }, clean) => ({
    ...clean({ ...rest, repositories: [] }),
    repositories,
});
const withMore = (ran, { dashboard, notes, errors }, ports) => {
    const clean = (0,redact/* redactData */.Ed)({ notes, errors }, ports.secrets(), {});
    const { report } = ran;
    return {
        ...ran,
        report: {
            ...report,
            notes: [...report.notes, ...clean.notes],
            errors: [...report.errors, ...clean.errors],
        },
        ...(dashboard === undefined ? {} : { dashboard }),
    };
};
/** Tells the findings, and whatever else the domain has to tell. */
const tellAll = async (domain, scanned, options, ports) => {
    const report = await tell(scanned, options, ports);
    return domain.tellMore ? domain.tellMore({ ...scanned, report }, options, ports) : report;
};
/** What was asked of GitHub until now, the ledger's last steps among it. */
const withLedgersRequests = ({ api }, ports) => {
    const { rest: _, graphql: __, ...elsewhere } = api.requests;
    return (0,scan/* apiUsage */.U)(ports, elsewhere);
};
/** What one domain asked itself: the history adds up what is remembered of each. */
const since = (before, api) => {
    if (before === null)
        return api;
    const { rest = 0, graphql = 0 } = before.requests;
    return {
        requests: {
            ...api.requests,
            rest: (api.requests.rest ?? 0) - rest,
            graphql: (api.requests.graphql ?? 0) - graphql,
        },
        points: api.points - before.points,
        waitedSeconds: api.waitedSeconds - before.waitedSeconds,
    };
};
const runOnce = async (domain, { options }, ports, earlier) => {
    const scanned = knowingOf(await (0,scan/* scanDomain */._)(domain, options, ports), earlier.told);
    const history = (await ports.ledger?.history()) ?? { scans: [], damaged: [] };
    // Secrets turn up while a scan goes on, so that each step knows those of all before it.
    const clean = (value) => (0,redact/* redactData */.Ed)(value, ports.secrets(), { hideAccounts: domain.hiddenAccounts?.() });
    // Before anybody is told anything: an issue is a surface like all others.
    const looked = { ...scanned, report: clean(scanned.report) };
    const shown = knowingOf(looked, await toldMeanwhile(looked, ports));
    const told = shown.reportOnly
        ? shown.report
        : withCleanRemarks(await tellAll(domain, shown, options, ports), clean);
    const brought = await ports.brought;
    // The places that plugins have are surfaces, too.
    const untold = options.dryRun || shown.reportOnly
        ? []
        : await brought?.tell({
            id: told.scan.id,
            domain: domain.id,
            repositories: told.repositories,
        });
    const { errors, notes, trend } = await remember({ ...shown, report: { ...told, api: since(earlier.api, told.api) } }, history, options, ports, clean);
    const report = withCleanRemarks({
        ...told,
        api: withLedgersRequests(told, ports),
        notes: [...told.notes, ...notes, ...ledgerNotes(ports)],
        errors: [...told.errors, ...errors, ...(untold ?? [])],
    }, clean);
    return { report, trend, checks: scanned.checks, told: toldBy(shown) };
};


/***/ }),

/***/ 61447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   V: () => (/* binding */ awaiting)
/* harmony export */ });
/* harmony import */ var _ledger_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27107);

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
const awaiting = (domain, { repository, state, base }, scan) => state || !base.known || base.value.oid === null || repository.visibility === 'local'
    ? null
    : {
        version: 1,
        repository: (0,_ledger_state_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)(repository),
        domain,
        commit: base.value.oid,
        scanned: NEVER,
        scan,
        declaration: null,
        unseen: true,
        open: [],
        gone: {},
    };


/***/ })

};
