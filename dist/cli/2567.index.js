export const id = 2567;
export const ids = [2567];
export const modules = {

/***/ 27451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readWorktree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43586);




const read = async (root, path) => {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).catch(() => null);
    if (stat === null)
        return [];
    const oid = '';
    // A link on the way to it leads elsewhere just as well.
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
    if (stat.isSymbolicLink() || folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)))
        return [{ path, content: { kind: 'symlink', oid } }];
    if (!stat.isFile())
        return [];
    if (stat.size > _source_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FILE_BYTES */ .gZ) {
        return [{ path, content: { kind: 'too-large', oid, size: stat.size } }];
    }
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
    if ((0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .isBinary */ .Go)(bytes))
        return [{ path, content: { kind: 'binary', oid, size: bytes.length } }];
    // git's own blob id: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    return [{ path, content: { kind: 'text', oid: id, text: bytes.toString('utf8') } }];
};
/** Files of these names anywhere in the worktree that git does not ignore. */
const readWorktree = async (git, root, names) => {
    const patterns = names.flatMap((name) => [`:(top,literal)${name}`, `:(top,glob)**/${name}`]);
    const list = await git(['ls-files', '-z', '-co', '--exclude-standard', '--', ...patterns]);
    const paths = list.stdout
        .toString('utf8')
        .split('\0')
        .filter((path) => path !== '');
    const files = await Promise.all([...new Set(paths)].map((path) => read(root, path)));
    return files.flat();
};


/***/ }),

/***/ 72395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ ORGANIZATION_POLICY),
/* harmony export */   Lv: () => (/* binding */ contentsQuery),
/* harmony export */   Qu: () => (/* binding */ RULESETS),
/* harmony export */   UJ: () => (/* binding */ DECLARATIONS),
/* harmony export */   dh: () => (/* binding */ INVENTORY),
/* harmony export */   xr: () => (/* binding */ ONE)
/* harmony export */ });
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
const DECLARATIONS = `query DriftDeclarations($ids: [ID!]!, $since: GitTimestamp!) {
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
  associatedPullRequests(first: 1) { nodes { number url mergedBy { login } } }
}`
        : ''}`;
};


/***/ }),

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

/***/ 52567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localStandard: () => (/* binding */ localStandard)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _collect_git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93030);
/* harmony import */ var _collect_git_worktree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27451);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22041);
/* harmony import */ var _transport_github_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7392);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67639);






/**
 * What the clone at `path` declares as its files stand now, committed or not, with everything it
 * inherits. Registries on GitHub are read where there is a token.
 * @throws NotARepositoryError
 */
const localStandard = async (input) => {
    const clone = await (0,_collect_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h_)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(input.cwd, input.path));
    const clock = {
        now: () => Date.now(),
        sleep: (ms) => new Promise((r) => setTimeout(r, ms)),
    };
    const github = input.token
        ? (0,_transport_github_js__WEBPACK_IMPORTED_MODULE_4__/* .createGitHub */ .C)({ apiUrl: input.apiUrl, token: () => input.token, clock })
        : null;
    const registry = (0,_registries_js__WEBPACK_IMPORTED_MODULE_5__/* .registryReader */ .x)(github);
    const readRuleset = async (reference, name) => {
        if (reference.kind === 'github')
            return registry(reference, name);
        const path = (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rulesetPath */ .md)(reference, name);
        const [file] = await (0,_collect_git_worktree_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorktree */ .q)(clone.git, clone.root, [path]);
        if (file === undefined)
            return { missing: true };
        return (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rulesetOf */ .qA)(path, file.content);
    };
    const names = ['check.toml', 'repo-metadata.yaml', 'repo-metadata.yml'];
    const standard = await (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_3__/* .buildStandard */ .m3)(await (0,_collect_git_worktree_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorktree */ .q)(clone.git, clone.root, names), readRuleset);
    return {
        standard,
        problems: [...standard.problems, ...standard.standards.flatMap((s) => s.problems)],
        unknowns: standard.standards.flatMap((s) => s.inheritance.known ? [] : [s.inheritance.reason]),
    };
};


/***/ }),

/***/ 67639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ registryReader)
/* harmony export */ });
/* harmony import */ var _collect_github_rulesets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12632);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78556);


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
            return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`the registry github:${owner}/${repo} is not read by a scan without network; give --token to have it read`);
        }
        const key = JSON.stringify([owner.toLowerCase(), repo.toLowerCase(), ref, path]);
        const registry = seen.get(key) ?? (0,_collect_github_rulesets_js__WEBPACK_IMPORTED_MODULE_0__/* .readRulesets */ .b)(github, reference);
        seen.set(key, registry);
        const rulesets = await registry;
        if (!rulesets.known)
            return rulesets;
        const text = rulesets.value.get(name);
        if (text === undefined)
            return { missing: true };
        if (text === null)
            return { missing: true, why: 'it is a binary file, or too large to be read' };
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(text);
    };
};


/***/ }),

/***/ 7392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createGitHub),
  t: () => (/* binding */ noUsage)
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
 * @param writeSpacingMs least time between two writes
 * @param sharers how many jobs use the token at once: limits are the token's, so each takes its part
 */
const createPace = (clock, writeSpacingMs = LIMITS.writeSpacingMs, sharers = 1) => {
    const part = (limit) => Math.max(1, Math.floor(limit / sharers));
    const concurrent = part(LIMITS.concurrent);
    const windows = {
        rest: pace_window(part(LIMITS.restPointsPerMinute), 60_000),
        graphql: pace_window(part(LIMITS.graphqlPointsPerMinute), 60_000),
        contentMinute: pace_window(part(LIMITS.contentPerMinute), 60_000),
        // The brake on issues is shared out already.
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
            waits.push(lastWrite + writeSpacingMs - now);
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
            if (inFlight >= concurrent)
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

;// CONCATENATED MODULE: ./packages/core/lib/transport/permission.js
const inWords = (one) => one.replace(/^(\w)(\w*)=(\w+)$/, (_, first, rest, level) => `${first.toUpperCase()}${rest.replaceAll('_', ' ')}: ${level}`);
/**
 * What GitHub wants a token to have, as the settings of an App call it.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#insufficient-permissions
 * @param header `x-accepted-github-permissions`: `a=read,b=read; c=write` is both, or the last one
 */
const permissionIn = (header) => header === undefined
    ? undefined
    : String(header)
        .split(';')
        .map((together) => together
        .split(',')
        .map((one) => inWords(one.trim()))
        .join(' and '))
        .join(', or ');

;// CONCATENATED MODULE: ./packages/core/lib/transport/retry.js
/** Back-off for faults on the way, in milliseconds, before the 2nd, 3rd and 4th try. */
const BACKOFF_MS = [500, 1500, 4000];
const SECONDARY = { act: 'wait', why: 'a secondary rate limit', limit: 'secondary' };
const number = (value) => {
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
        const retryAfter = number(headers['retry-after']);
        if (retryAfter !== null) {
            return { ...SECONDARY, ms: retryAfter * 1000 };
        }
        const reset = number(headers['x-ratelimit-reset']);
        if (number(headers['x-ratelimit-remaining']) === 0 && reset !== null) {
            const ms = Math.max(0, reset * 1000 - nowMs) + 1000;
            return { act: 'wait', ms, why: 'the hourly rate limit', limit: 'hourly' };
        }
        if (status === 429 || /secondary rate limit/i.test(answer.message)) {
            // Without a header GitHub asks for at least a minute, then ever longer.
            return { ...SECONDARY, ms: 60_000 * 2 ** (tries - 1) };
        }
        return { act: 'give-up' };
    }
    const backoff = BACKOFF_MS[tries - 1];
    if (isRead && backoff !== undefined && (status === 0 || status >= 500)) {
        return { act: 'wait', ms: backoff, why: status === 0 ? 'no answer' : `HTTP ${status}` };
    }
    return { act: 'give-up' };
};

;// CONCATENATED MODULE: ./packages/core/lib/transport/shut.js
const KINDS = ['rest', 'graphql'];
/**
 * What one refusal says of all requests: the hour's allowance is of its kind, a secondary limit is of
 * both. Who goes on asking while it holds is refused again, and may be banned.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
const createShut = (clock) => {
    const known = new Map();
    return {
        /** Why no request of this kind may go now; null: it may. */
        of(kind) {
            const shut = known.get(kind);
            return shut && shut.until > clock.now() ? shut : null;
        },
        note(kind, limit, shut) {
            for (const one of limit === 'secondary' ? KINDS : [kind]) {
                if ((known.get(one)?.until ?? 0) < shut.until)
                    known.set(one, shut);
            }
        },
    };
};

// EXTERNAL MODULE: ./packages/core/lib/transport/types.js
var types = __webpack_require__(14521);
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
const github_inWords = (status, message) => {
    if (status === 0)
        return `no answer from GitHub (${message})`;
    return status === 401 ? `GitHub refused the token (${message})` : message;
};
const toError = (failure, route) => {
    const status = failure.status === 500 && !failure.response ? 0 : (failure.status ?? 0);
    const data = failure.response?.data;
    const said = data?.message;
    const message = typeof said === 'string' ? said : (failure.message ?? 'no answer');
    return new types/* GitHubError */.y(status, route, github_inWords(status, message), details(data), permissionIn(failure.response?.headers?.['x-accepted-github-permissions']));
};
/**
 * The transport over @actions/github's Octokit (which knows proxies), with counting, pacing and
 * retries of our own: GitHub's limits instead of a fixed second between calls.
 * The client library is loaded on first use, so that a scan without network never pays for it.
 */
const createGitHub = (options) => {
    const { clock } = options;
    const usage = options.usage ?? noUsage();
    const pace = createPace(clock, options.writeSpacingMs, options.sharers);
    const base = options.apiUrl.replace(/\/+$/, '');
    const shut = createShut(clock);
    let seen = null;
    let octokit;
    const client = async () => {
        const { GitHub: Octokit } = await Promise.all(/* import() */[__webpack_require__.e(4101), __webpack_require__.e(6430)]).then(__webpack_require__.bind(__webpack_require__, 96430));
        const silent = { debug() { }, info() { }, warn() { }, error() { } };
        return new Octokit({ baseUrl: base, userAgent: 'drift-toolkit', log: silent });
    };
    /** @throws GitHubError where it would take longer than the deadline allows */
    const wait = async (ms, why, failure, isFirst = true) => {
        if (options.deadline !== undefined && clock.now() + ms > options.deadline) {
            usage.outOfTime = true;
            throw new types/* GitHubError */.y(failure.status, failure.route, `${failure.message} (${why}; waiting ${Math.ceil(ms / 1000)} s would pass the deadline)`, failure.details, failure.permission);
        }
        if (isFirst && ms > 2000)
            options.onWait?.(`waiting ${Math.ceil(ms / 1000)} s for ${why}`);
        usage.waitedSeconds += ms / 1000;
        await clock.sleep(ms);
    };
    /** After a refusal: as long as GitHub asks for, and all others of its kind with it. */
    const waitFor = async (kind, { ms, why, limit }, error) => {
        if (limit)
            shut.note(kind, limit, { until: clock.now() + ms, why, error });
        await wait(ms, why, error);
    };
    /** Lets no request go while the refusal of another one holds. */
    const untilOpen = async (kind) => {
        const now = shut.of(kind);
        if (now)
            await wait(now.until - clock.now(), now.why, now.error, false);
    };
    const send = async (kind, isRead, route, parameters, mayRetry = isRead) => {
        octokit ??= client();
        const { request } = await octokit;
        for (let tries = 1;; tries += 1) {
            await untilOpen(kind);
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
                await waitFor(kind, verdict, error);
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
            await waitFor('graphql', verdict, error);
        }
    };
    return {
        request,
        graphql,
        usage,
        ...(options.memory ? { memory: options.memory } : {}),
        get token() {
            return seen && { ...seen, permissions: options.permissions?.() ?? null };
        },
    };
};


/***/ }),

/***/ 2677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ onceFor)
/* harmony export */ });
/**
 * Reads something once for all domains of a run that share a client with a memory. What failed is
 * read again; without a memory everything is.
 * @param key what is read, unique among all that is
 */
const onceFor = ({ memory }, key, read) => {
    if (!memory)
        return read();
    const known = memory.get(key);
    // A key says what its value is: see above.
    if (known)
        return known;
    const reading = read();
    memory.set(key, reading);
    reading.catch(() => memory.delete(key));
    return reading;
};


/***/ }),

/***/ 14521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
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


/***/ })

};
