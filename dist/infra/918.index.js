export const id = 918;
export const ids = [918];
export const modules = {

/***/ 740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toContent)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3586);

/** What GraphQL says of a file, as content. GitHub cuts texts beyond about 512 KB and says so. */
const toContent = (blob) => {
    const { oid, byteSize: size } = blob;
    if (size === undefined)
        return { kind: 'submodule', oid };
    if (size > _source_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FILE_BYTES */ .gZ || blob.isTruncated)
        return { kind: 'too-large', oid, size };
    if (blob.isBinary || typeof blob.text !== 'string')
        return { kind: 'binary', oid, size };
    return { kind: 'text', oid, text: blob.text };
};


/***/ }),

/***/ 992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readDeclarations)
});

// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(8556);
// EXTERNAL MODULE: ./packages/core/lib/transport/memory.js
var memory = __webpack_require__(2677);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/blob.js
var github_blob = __webpack_require__(740);
// EXTERNAL MODULE: ./packages/core/lib/transport/types.js
var types = __webpack_require__(4521);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/pages.js
var github_pages = __webpack_require__(9827);
;// CONCATENATED MODULE: ./packages/core/lib/collect/github/nodes.js



/** So many batches in a row without any answer: GitHub is down, and asking on would only take time. */
const MAX_FAILURES = 3;
/**
 * Asks about every item, by `nodes(ids:)`, in batches that shrink where GitHub gives up. Every id is
 * in the answer. What fails again and again is asked alone, so that one repository that is too much
 * does not hide its neighbours.
 * @throws GitHubError when the token is refused, or nothing at all is answered
 */
const askNodes = async (github, { items, id, largest, lanes, ask, fits = () => true }) => {
    const found = new Map();
    const queue = [...items];
    const pages = (0,github_pages/* adaptivePages */.x)(largest);
    let failures = 0;
    let wasAnswered = false;
    const take = (most) => {
        const batch = [];
        while (batch.length < most) {
            const next = queue[0];
            if (next === undefined || (batch.length > 0 && !fits(batch, next)))
                break;
            batch.push(next);
            queue.shift();
        }
        return batch;
    };
    const send = (batch, retryFaults) => {
        const { query, variables } = ask(batch);
        return github.graphql(query, { ids: batch.map(id), ...variables }, { retryFaults });
    };
    const keep = (batch, answer) => {
        wasAnswered = true;
        failures = 0;
        batch.forEach((item, index) => {
            const node = answer.data?.nodes?.[index] ?? null;
            found.set(id(item), { node, problems: aboutNode(answer.errors, index) });
        });
    };
    const refuse = (batch, { message, status }) => {
        const problem = { type: `HTTP_${status}`, message };
        for (const item of batch)
            found.set(id(item), { node: null, problems: [problem] });
    };
    const askAlone = async (item) => {
        try {
            keep([item], await send([item], false));
        }
        catch (error) {
            refuse([item], failureOf(error));
        }
    };
    const lane = async () => {
        while (queue.length > 0) {
            let batch = [];
            try {
                const answer = await pages.ask((size, last) => {
                    queue.unshift(...batch);
                    batch = take(size);
                    return send(batch, last);
                });
                keep(batch, answer);
            }
            catch (caught) {
                const error = failureOf(caught);
                failures += 1;
                if (failures >= MAX_FAILURES) {
                    if (!wasAnswered)
                        throw error;
                    refuse([...batch, ...queue.splice(0)], error);
                }
                else if (batch.length > 1)
                    await Promise.all(batch.map(askAlone));
                else
                    refuse(batch, error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane));
    return found;
};
/** What is not GitHub's, or refuses the token itself, is nobody's repository. */
const failureOf = (error) => {
    if (error instanceof types/* GitHubError */.y && error.status !== 401)
        return error;
    throw error;
};
/** The errors that are about the n-th node, or about the whole answer. */
const aboutNode = (errors, index) => errors.flatMap((error) => {
    const path = error.path ?? [];
    if (path[0] !== undefined && path[0] !== 'nodes')
        return [];
    if (path[1] !== undefined && path[1] !== index)
        return [];
    return [{ ...error, path: path.slice(2) }];
});
/** The first problem that is about what stands at a path below the node, or about all of it. */
const problemAt = (problems, ...at) => problems.find(({ path = [] }) => {
    const both = Math.min(path.length, at.length);
    return at.slice(0, both).every((key, index) => path[index] === key);
});
/** Errors that a permission would mend; the others are GitHub's own trouble. */
const IS_REFUSAL = new Set([
    'FORBIDDEN',
    'NOT_FOUND',
    'INSUFFICIENT_SCOPES',
    'HTTP_403',
    'HTTP_404',
]);
/** Not every refusal has a type; nor is an error without one always a refusal. */
const isRefusal = ({ type = '', message }) => IS_REFUSAL.has(type) || /not accessible|must have|permission/i.test(message);
/**
 * Why a fact is unknown.
 * @param what the fact, as the beginning of a sentence: `its labels`
 * @param permission what would answer it, where the token was refused
 */
const unseen = (what, problem, permission) => {
    const reason = `${what} could not be read: ${problem?.message ?? 'GitHub gave no answer'}`;
    const isRefused = !problem || isRefusal(problem);
    return isRefused ? unknown(reason, permission) : unknown(reason);
};

// EXTERNAL MODULE: ./packages/core/lib/collect/github/queries.js
var queries = __webpack_require__(2395);
;// CONCATENATED MODULE: ./packages/core/lib/collect/github/declarations.js





/** GitHub's own limit for `nodes(ids:)` is 100; texts make the answer large, so we ask for half. */
const BATCH = 50;
/** Calls at once: GitHub counts its CPU seconds, so a few are as fast as many. */
const LANES = 4;
/**
 * The root declarations of many repositories, by node id. Each id is in the answer: what could not
 * be read is unknown with GitHub's reason.
 * @param since ISO 8601
 * @throws GitHubError when the token is refused, or nothing at all is answered
 */
const readDeclarations = async (github, ids, since) => {
    // Each domain of a run asks about others: what one has read, the next need not.
    const read = await (0,memory/* onceFor */.b)(github, `declarations since ${since}`, async () => new Map());
    const asked = await declarationsOf(github, ids.filter((id) => !read.has(id)), since);
    for (const [id, found] of asked)
        if (found.known)
            read.set(id, found);
    return new Map(ids.flatMap((id) => {
        const found = asked.get(id) ?? read.get(id);
        return found ? [[id, found]] : [];
    }));
};
const declarationsOf = async (github, ids, since) => {
    const answers = await askNodes(github, {
        items: ids,
        id: (id) => id,
        largest: BATCH,
        lanes: LANES,
        ask: () => ({ query: queries/* DECLARATIONS */.UJ, variables: { since } }),
    });
    return new Map([...answers].map(([id, { node, problems }]) => [id, read(node, problems)]));
};
const read = (node, errors) => {
    if (!node?.id || errors.length > 0) {
        const reason = errors.map((e) => e.message).join('; ') || 'GitHub gave no answer';
        return (0,model/* unknown */.L5)(`its declarations could not be read: ${reason}`, 'Contents: read');
    }
    const file = (path, blob) => blob ? [{ path, content: (0,github_blob/* toContent */.L)(blob) }] : [];
    const older = node.defaultBranchRef?.target?.older?.nodes[0];
    return (0,model/* known */.eO)({
        metadata: [...file('repo-metadata.yaml', node.yaml), ...file('repo-metadata.yml', node.yml)],
        check: file('check.toml', node.check)[0] ?? null,
        older: older?.oid ?? null,
        wasIn: Boolean(older?.yaml ?? older?.yml),
    });
};


/***/ }),

/***/ 4999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   xS: () => (/* binding */ factsOf),
/* harmony export */   zw: () => (/* binding */ readInventory)
/* harmony export */ });
/* harmony import */ var _transport_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2677);
/* harmony import */ var _transport_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4521);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9827);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2395);




/** What facts and reports say of it. */
const factsOf = ({ id, name, url, visibility, defaultBranch, }) => ({ id, name, url, visibility, defaultBranch });
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
const said = (errors) => [...new Set(errors.map((e) => e.message))].join('; ') || 'GitHub gave no reason';
/**
 * All repositories of an organization or user that the token can see, 100 a call.
 * @throws GitHubError when the owner cannot be seen at all
 */
const readInventory = (github, owner) => (0,_transport_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .onceFor */ .b)(github, `inventory of ${owner}`, () => inventoryOf(github, owner));
const inventoryOf = async (github, owner) => {
    const pages = (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .adaptivePages */ .x)(100);
    const repositories = new Map();
    const errors = [];
    for (let after = null;;) {
        const cursor = after;
        const answer = await pages.ask((first, last) => github.graphql(_queries_js__WEBPACK_IMPORTED_MODULE_3__/* .INVENTORY */ .dh, { owner, first, after: cursor }, { retryFaults: last }));
        const page = answer.data?.repositoryOwner?.repositories;
        if (!page) {
            throw new _transport_types_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y(404, `GraphQL repositoryOwner(${owner})`, answer.errors.length > 0
                ? said(answer.errors)
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
                errors.push({ where: node.nameWithOwner, reason: said(troubles), permission: READ });
        });
        const hidden = page.nodes.filter((node) => node === null).length;
        if (hidden > 0) {
            errors.push({
                where: owner,
                reason: `${hidden} of the repositories after ${cursor ? `cursor ${cursor}` : 'the start'} could not be read: ${said(answer.errors)}`,
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
const readRepository = (github, name) => (0,_transport_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .onceFor */ .b)(github, `repository ${name.toLowerCase()}`, () => repositoryOf(github, name));
const repositoryOf = async (github, name) => {
    const [owner = '', repository = ''] = name.split('/');
    const answer = await github.graphql(_queries_js__WEBPACK_IMPORTED_MODULE_3__/* .ONE */ .xr, { owner, name: repository });
    if (!answer.data?.repository || answer.errors.length > 0) {
        throw new _transport_types_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y(404, `GraphQL repository(${name})`, `${said(answer.errors)} (it does not exist, or the token has no Metadata: read and Contents: read there)`);
    }
    return toRepository(answer.data.repository);
};


/***/ }),

/***/ 9827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ adaptivePages)
/* harmony export */ });
/* harmony import */ var _transport_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4521);

/** Page sizes: GitHub allows 100; below 5 the page is not what is too much. */
const SMALLEST = 5;
/** Whether GitHub stopped half-way because the question was too large: ask for less. */
const wasTooMuch = (errors) => errors.some((e) => e.type === 'RESOURCE_LIMITS_EXCEEDED' || /timed? ?out/i.test(e.message));
const isOverload = (error) => error instanceof _transport_types_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y && [0, 500, 502, 503, 504].includes(error.status);
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


/***/ }),

/***/ 2395:
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

/***/ 2632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readRulesets),
/* harmony export */   u: () => (/* binding */ readOrganizationPolicy)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8556);
/* harmony import */ var _transport_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2677);
/* harmony import */ var _transport_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4521);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2395);




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

/***/ 9983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ githubSource)
});

// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(8556);
// EXTERNAL MODULE: ./packages/core/lib/transport/types.js
var types = __webpack_require__(4521);
// EXTERNAL MODULE: ./packages/core/lib/collect/source.js
var source = __webpack_require__(3586);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/blob.js
var github_blob = __webpack_require__(740);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/pages.js
var github_pages = __webpack_require__(9827);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/queries.js
var queries = __webpack_require__(2395);
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
const toCommit = (node) => ({
    oid: node.oid,
    subject: node.messageHeadline,
    author: node.author?.name ?? '',
    ...(node.author?.email ? { email: node.author.email } : {}),
    ...(node.author?.user ? { login: node.author.user.login } : {}),
    time: new Date(node.committedDate).toISOString(),
    url: node.url,
    ...pullRequestOf(node),
});
const pullRequestOf = ({ associatedPullRequests, }) => {
    const [first] = associatedPullRequests?.nodes ?? [];
    if (first === undefined)
        return {};
    const { number, url, mergedBy } = first;
    return { pullRequest: { number, url, ...(mergedBy ? { mergedBy: mergedBy.login } : {}) } };
};
const NO_FILES = { known: true, value: [] };
const why = (error) => {
    if (!(error instanceof types/* GitHubError */.y))
        throw error;
    return `${error.message} (${error.status === 0 ? 'no answer' : `HTTP ${error.status}`})`;
};
/** Facts of one repository from GitHub's API: no clone, no request for a file that may not exist. */
const githubSource = (github, repository) => {
    const [owner = '', repo = ''] = repository.split('/');
    const trees = new Map();
    /** Large contents take GitHub longer than it allows: then fewer are asked for at once. */
    const pages = (0,github_pages/* adaptivePages */.x)(OBJECTS_PER_CALL);
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
            if (!(error instanceof types/* GitHubError */.y) || error.status !== 404)
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
            if (error instanceof types/* GitHubError */.y && error.status === 404)
                return byTrees(base, head);
            return (0,model/* unknown */.L5)(`its changes could not be read: ${why(error)}`, 'Contents: read');
        }
        baseDate = comparison.base_commit.commit.committer?.date;
        const files = comparison.files ?? [];
        // A comparison is made from the merge base: after a rewrite that is not the scanned commit.
        const straight = comparison.status === 'ahead' || comparison.status === 'identical';
        if (!straight)
            return byTrees(base, head, (0,source/* rewritten */.fm)(base));
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
        const query = (0,queries/* contentsQuery */.Lv)(refs.length, histories.length, source/* MAX_COMMITS */.MP);
        return github.graphql(query, variables, { retryFaults: last });
    };
    const take = ({ data, errors }, refs, histories, base, into) => {
        const repository = data?.repository;
        refs.forEach((ref, i) => {
            const trouble = errors.find((e) => !e.path || e.path.length < 2 || e.path[1] === `f${i}`);
            const blob = repository?.[`f${i}`];
            if (trouble || !repository) {
                const reason = trouble?.message ?? 'GitHub gave no answer';
                into.contents.set((0,source/* contentKey */.lO)(ref), { kind: 'unknown', reason });
            }
            else if (blob) {
                into.contents.set((0,source/* contentKey */.lO)(ref), ofMode(ref, (0,github_blob/* toContent */.L)(blob)));
            }
        });
        if (histories.length === 0 || !into.commits.known)
            return;
        const commits = into.commits.value;
        const trouble = errors.find(({ path }) => !path ||
            path.length < 3 ||
            // Without Pull requests: read a commit is told all the same, but not what brought it.
            (path[1] === 'head' && !path.includes('associatedPullRequests')));
        if (trouble || !repository?.head) {
            into.commits = (0,model/* unknown */.L5)(trouble?.message ?? 'GitHub gave no history', 'Contents: read');
            return;
        }
        histories.forEach((path, i) => {
            const nodes = repository.head?.[`h${i}`]?.nodes ?? [];
            // `since` takes in the base itself, which made no change to itself.
            commits.set(path, nodes.filter((node) => node.oid !== base).map(toCommit));
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
    if (ref.mode === source/* LINK */.ps)
        return { kind: 'symlink', oid: content.oid };
    if (ref.mode === source/* SUBMODULE */.NG)
        return { kind: 'submodule', oid: content.oid };
    return content;
};


/***/ }),

/***/ 3586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ isBinary),
/* harmony export */   MP: () => (/* binding */ MAX_COMMITS),
/* harmony export */   NG: () => (/* binding */ SUBMODULE),
/* harmony export */   fm: () => (/* binding */ rewritten),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   lO: () => (/* binding */ contentKey),
/* harmony export */   ps: () => (/* binding */ LINK)
/* harmony export */ });
/* harmony import */ var _model_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(644);

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
const rewritten = (base) => `history was rewritten: the commit of the last scan (${(0,_model_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(base)}) is no longer part of it; its files are compared all the same`;


/***/ }),

/***/ 7838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   Lq: () => (/* binding */ reconcile),
/* harmony export */   Mm: () => (/* binding */ bounded)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8556);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7107);


/**
 * Whether a subject is where a resource is: its environment, region or stack, or the resource itself
 * (`prod`, `prod/eu-west-2`, `prod/eu-west-2/App`, `prod/eu-west-2/AWS::S3::Bucket/logs`).
 */
const holds = (subject, { resource }) => {
    if (resource === undefined)
        return false;
    const { environment, region, stack, type, physicalId } = resource;
    const place = `${environment}/${region}`;
    return [environment, place, `${place}/${stack}`, `${place}/${type}/${physicalId}`].includes(subject);
};
/**
 * Whether a result says that it did not, or could not, look at what this open finding is about: a
 * result about the whole repository speaks for all of its check's findings.
 */
const hides = (result, finding, repository) => result.check === finding.check &&
    (result.status === 'unknown' || (result.status === 'skipped' && !(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndeclared */ .aS)(result))) &&
    ((result.file === undefined && result.subject === repository) ||
        (result.file !== undefined && result.file === finding.file) ||
        result.subject === finding.file ||
        result.subject === finding.subject ||
        holds(result.subject, finding));
const stateOf = (finding, before, gone) => {
    if (before === undefined)
        return Object.hasOwn(gone, finding.fingerprint) ? 'back' : 'new';
    if (before.exempted && !finding.exempted)
        return 'back';
    if ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(finding.severity, before.told?.severity ?? before.severity) < 0)
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
/** Whether a result says that what this finding is about is declared no more. */
const drops = (result, finding, repository) => result.check === finding.check &&
    (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndeclared */ .aS)(result) &&
    // Of accounts a part may be declared no more, and the rest is in order again.
    (finding.resource === undefined ||
        result.subject === repository ||
        holds(result.subject, finding));
const whyGone = (finding, results, repository) => {
    const { baseline } = finding;
    if (results.some((result) => drops(result, finding, repository)))
        return 'no longer declared';
    return baseline?.kind === 'event' ? 'long ago by now' : 'in order again';
};
/**
 * Puts what a scan found beside what was open: new, worse, back, or merely still there; and what
 * is gone. What a check could not see is neither opened nor closed.
 * @param repository its name, the subject of results that are about all of it
 */
const reconcile = (results, before, repository, now) => {
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
        if (results.some((r) => hides(r, finding, repository))) {
            open.push(finding);
            continue;
        }
        const { fingerprint, title } = finding;
        gone[fingerprint] = now;
        resolved.push({ fingerprint, title, why: whyGone(finding, results, repository) });
    }
    for (const finding of open)
        delete gone[finding.fingerprint];
    return { results: marked, resolved, open, gone: bounded(gone) };
};
/** The newest that went. */
const bounded = (gone) => Object.fromEntries(Object.entries(gone)
    .toSorted(([, a], [, b]) => b.localeCompare(a))
    .slice(0, _state_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GONE */ .Z2));


/***/ }),

/***/ 7107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ statePath),
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   Z2: () => (/* binding */ MAX_GONE),
/* harmony export */   fK: () => (/* binding */ scanPath),
/* harmony export */   nv: () => (/* binding */ unseen),
/* harmony export */   qZ: () => (/* binding */ monthPath),
/* harmony export */   xk: () => (/* binding */ monthOfScan),
/* harmony export */   yV: () => (/* binding */ isMonthPath)
/* harmony export */ });
/** A repository as the ledger names it. */
const remembered = ({ name, id, url, visibility, defaultBranch, }) => ({
    name,
    ...(id ? { id } : {}),
    ...(url ? { url } : {}),
    visibility,
    ...(defaultBranch ? { defaultBranch } : {}),
});
/** How much of what could not be seen is remembered of one repository. */
const MAX_UNKNOWN = 30;
const MAX_REASON = 300;
const MAX_SUBJECTS = 3;
const nameAll = (subjects) => {
    const more = subjects.length - MAX_SUBJECTS;
    const named = subjects.slice(0, MAX_SUBJECTS).join(', ');
    return more > 0 ? `${named} and ${more} more` : named;
};
/** The same reason of one check is one part. */
const unknownParts = (unknown) => {
    const groups = Map.groupBy(unknown, ({ check, message, permissions }) => JSON.stringify([check, message, permissions ?? []]));
    return [...groups.values()].slice(0, MAX_UNKNOWN).flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const { check, message, permissions } = first;
        return [
            {
                check,
                subject: nameAll([...new Set(group.map(({ subject }) => subject))]),
                reason: message.slice(0, MAX_REASON),
                ...(permissions && permissions.length > 0 ? { permissions } : {}),
            },
        ];
    });
};
/** What a scan could not see, as it is remembered: to be looked at again, and to be shown. */
const unseen = (results) => {
    const unknown = results.filter(({ status }) => status === 'unknown');
    return unknown.length === 0 ? {} : { unseen: true, unknown: unknownParts(unknown) };
};
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
/** `2026/11/21/` of a scan's path tells its month: `2026-11`; null: it is no scan's path. */
const monthOfScan = (path) => {
    const match = /^scans\/(\d{4})\/(\d\d)\/\d\d\/[^/]+\.json$/.exec(path);
    return match ? `${match[1]}-${match[2]}` : null;
};
/** `months/2026-09.json` */
const monthPath = (month) => `months/${month}.json`;
const isMonthPath = (path) => /^months\/\d{4}-\d\d\.json$/.test(path);


/***/ }),

/***/ 644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shortId)
/* harmony export */ });
/** A commit's id as people write it. */
const shortId = (oid) => oid.slice(0, 7);


/***/ }),

/***/ 6738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * Whether a path is a folder, or lies below it. It looks at the paths alone: whoever must not be led
 * out by a symbolic link asks for real paths.
 */
const isInside = (folder, path) => {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
};


/***/ }),

/***/ 9525:
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

/***/ 8219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ TIERS),
/* harmony export */   y: () => (/* binding */ REPOSITORY_STATUSES)
/* harmony export */ });
const TIERS = ['production', 'internal', 'prototype'];
const REPOSITORY_STATUSES = ['active', 'pre-release', 'deprecated'];


/***/ }),

/***/ 8126:
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

/***/ 5027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ policyFor),
/* harmony export */   wu: () => (/* binding */ readOrganization)
/* harmony export */ });
/* unused harmony export NOTHING_DECLARED */
/* harmony import */ var _collect_github_rulesets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5908);


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

/***/ 4598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C4: () => (/* binding */ NOT_IN),
  Ij: () => (/* binding */ baseFrom),
  SB: () => (/* binding */ inScope),
  KT: () => (/* binding */ named),
  E7: () => (/* binding */ renameNotes),
  UW: () => (/* binding */ stateFinder),
  ub: () => (/* binding */ withToken),
  O5: () => (/* binding */ withoutKnown)
});

// UNUSED EXPORTS: isRecent, isUnmoved, organizationWork, repositoryWork, windowFrom

// EXTERNAL MODULE: ./packages/core/lib/collect/github/declarations.js + 1 modules
var declarations = __webpack_require__(992);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/inventory.js
var github_inventory = __webpack_require__(4999);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/source.js + 1 modules
var source = __webpack_require__(9983);
// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(8556);
// EXTERNAL MODULE: ./packages/core/lib/standards/glob.js
var standards_glob = __webpack_require__(4509);
;// CONCATENATED MODULE: ./packages/core/lib/scope/globs.js

/**
 * `repositories` as users write it: name globs, one a line or comma-separated, `!glob` excludes.
 * A glob without a slash is about the name, one with a slash about `owner/name`; case does not
 * count, as on GitHub; `*` stays within a segment. Without a positive glob everything is meant that no negative one excludes.
 */
const repositoryFilter = (patterns) => {
    const matcher = (glob) => {
        const matches = (0,standards_glob/* pathGlob */.Qh)(glob.toLowerCase());
        return (full) => matches((glob.includes('/') ? full : full.slice(full.indexOf('/') + 1)).toLowerCase());
    };
    const wanted = patterns.filter((p) => !p.startsWith('!')).map(matcher);
    const unwanted = patterns.filter((p) => p.startsWith('!')).map((p) => matcher(p.slice(1)));
    return (name) => (wanted.length === 0 || wanted.some((m) => m(name))) && !unwanted.some((m) => m(name));
};
/** Whether a pattern names exactly this repository, without wildcards. */
const isNamed = (patterns, name) => patterns.some((p) => [name, name.slice(name.indexOf('/') + 1)].some((n) => n.toLowerCase() === p.toLowerCase()));

// EXTERNAL MODULE: ./packages/core/lib/scope/shard.js
var shard = __webpack_require__(6045);
;// CONCATENATED MODULE: ./packages/core/lib/scope/select.js


/** Why a repository is left alone whatever it declares; null: it is not. */
const refusal = (repository, named) => {
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
        const reason = refusal(repository, isNamed(options.repositories, repository.name));
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

// EXTERNAL MODULE: ./packages/core/lib/transport/types.js
var types = __webpack_require__(4521);
// EXTERNAL MODULE: ./packages/core/lib/scan/work.js
var work = __webpack_require__(2849);
;// CONCATENATED MODULE: ./packages/core/lib/scan/remote.js









/** @throws GitHubError without a token: GitHub's answers about repositories need one */
const withToken = (github) => {
    if (github)
        return github;
    throw new types/* GitHubError */.y(401, 'GET /', 'a token is needed to scan repositories on GitHub');
};
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
 * The repositories of an organization that are in scope, by the inventory alone.
 * @throws GitHubError when the owner cannot be seen at all
 */
const inScope = async (target, options, github, states) => {
    const inventory = await (0,github_inventory/* readInventory */.zw)(github, target.login);
    const find = stateFinder(states);
    const { chosen, passedOver } = select_select(inventory.repositories, {
        repositories: target.repositories,
        shard: options.shard,
        lastScanned: (repository) => find(repository)?.scanned ?? '',
    });
    const notes = github.token ? tokenNotes(github.token, target.login) : [];
    const list = {
        ...(0,work/* emptyWorkList */.N)(),
        passedOver,
        errors: [...inventory.errors],
        notes,
    };
    // Of all shards together: one that has none is no news.
    const wanted = repositoryFilter(target.repositories);
    if (!inventory.repositories.some(({ name }) => wanted(name))) {
        const globs = target.repositories.join(', ');
        notes.push(globs === ''
            ? `the token sees no repository of ${target.login}`
            : `none of the ${inventory.repositories.length} repositories of ${target.login} matches ${globs}`);
    }
    return { list, chosen, find };
};
/**
 * What an organization scan has to look at: the inventory first, then the declarations of those
 * alone that moved since their last scan (or, where the ledger does not know them, since `since`).
 * @throws GitHubError when the owner cannot be seen at all
 */
const organizationWork = async (target, options, github, states, today) => {
    const { list, chosen, find } = await inScope(target, options, github, states);
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
 * One repository by its name, where it can be scanned at all; none, and why, otherwise.
 * @throws GitHubError 404 when the token cannot see it
 */
const named = async (name, github) => {
    const repository = await (0,github_inventory/* readRepository */.Nu)(github, name);
    const list = (0,work/* emptyWorkList */.N)();
    const refusal = repository.archived
        ? 'archived'
        : repository.disabled
            ? 'disabled'
            : repository.head === null
                ? 'empty'
                : null;
    if (refusal === null)
        return { list, chosen: [repository] };
    (0,work/* passOver */.W)(list, refusal, repository.name);
    return { list, chosen: [] };
};
/**
 * One repository on GitHub, without a clone.
 * @throws GitHubError 404 when the token cannot see it
 */
const repositoryWork = async (name, options, github, states) => {
    const { list, chosen } = await named(name, github);
    await addMoved(list, chosen, options, github, stateFinder(states), true);
    return list;
};
const addMoved = async (list, moved, options, github, find, isNamed = false) => {
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
        if (metadata.length === 0 && !wasIn && !state && !isNamed) {
            passOver(list, NOT_IN, repository.name);
            continue;
        }
        if (!state && !options.all && !isNamed && found.value.older === repository.head?.oid) {
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
/** @param older the last commit before the window of time that is looked at */
const windowFrom = (older) => ({
    oid: older,
    how: older === null ? 'beginning' : 'since',
});
/** From where changes count: the last scan, else the beginning of the window. */
const baseFrom = (state, older) => (0,model/* known */.eO)(state?.commit ? { oid: state.commit, how: 'ledger' } : windowFrom(older));
const renameNotes = ({ name }, state) => state && state.repository.name !== name ? [`renamed from ${state.repository.name}`] : [];
const toWork = (repository, state, older, github) => {
    return {
        repository: factsOf(repository),
        source: githubSource(github, repository.name),
        head: repository.head,
        base: baseFrom(state, older),
        ...(state?.commit ? { fallback: windowFrom(older) } : {}),
        state,
        notes: renameNotes(repository, state),
    };
};


/***/ }),

/***/ 1447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   V: () => (/* binding */ awaiting)
/* harmony export */ });
/* harmony import */ var _ledger_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7107);

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


/***/ }),

/***/ 2849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ emptyWorkList),
/* harmony export */   W: () => (/* binding */ passOver)
/* harmony export */ });
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


/***/ }),

/***/ 3926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ entryIndex),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   vG: () => (/* binding */ propertyIn),
/* harmony export */   xm: () => (/* binding */ valueIn)
/* harmony export */ });
/* unused harmony exports isTableList, entriesByKey */
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9525);

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
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9525);

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

/***/ 2844:
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

/***/ 3047:
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

/***/ 4509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ pathGlob),
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   e4: () => (/* binding */ nameGlob)
/* harmony export */ });
/* harmony import */ var _braces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);

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

/***/ 5908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d1: () => (/* reexport */ NO_LIMITS),
  VC: () => (/* reexport */ applyPolicy),
  m3: () => (/* reexport */ buildStandard),
  iv: () => (/* reexport */ declares),
  WG: () => (/* reexport */ dependencyProblems),
  IS: () => (/* reexport */ driftPolicy),
  n0: () => (/* reexport */ exemptionsCheck),
  ls: () => (/* reexport */ identify),
  Qr: () => (/* reexport */ parse_isBroken),
  HC: () => (/* reexport */ paths_isDeclaration),
  _d: () => (/* reexport */ isExpired),
  c$: () => (/* reexport */ glob/* isLiteral */.c$),
  bI: () => (/* reexport */ settings_entries/* isTable */.bI),
  ig: () => (/* reexport */ left_out/* leftOut */.ig),
  J2: () => (/* reexport */ left_out/* leftOutResult */.J2),
  I9: () => (/* reexport */ limitsFor),
  e4: () => (/* reexport */ glob/* nameGlob */.e4),
  ao: () => (/* reexport */ oncePerRun),
  I3: () => (/* reexport */ parseCheckToml),
  yW: () => (/* reexport */ left_out/* reducedResult */.yW),
  c5: () => (/* reexport */ root_rootStandard),
  qA: () => (/* reexport */ rulesetOf),
  md: () => (/* reexport */ rulesetPath),
  ZE: () => (/* reexport */ sections/* sectionOf */.ZE),
  et: () => (/* reexport */ subjectOf),
  GP: () => (/* reexport */ left_out/* takesPart */.GP),
  CB: () => (/* reexport */ sections/* textsOf */.CB),
  oA: () => (/* reexport */ withinLimits)
});

// UNUSED EXPORTS: METADATA_FILES, builtinCandidate, dependenciesFromCm, detectProjects, directoryOf, processDigest, processNeeds, projectsFromCm, trackedFiles

// EXTERNAL MODULE: ./packages/core/lib/model/severity.js
var model_severity = __webpack_require__(1145);
// EXTERNAL MODULE: ./packages/core/lib/standards/glob.js
var glob = __webpack_require__(4509);
// EXTERNAL MODULE: ./packages/core/lib/standards/own-affairs.js
var own_affairs = __webpack_require__(5104);
// EXTERNAL MODULE: ./packages/core/lib/model/fingerprint.js
var fingerprint = __webpack_require__(9556);
;// CONCATENATED MODULE: ./packages/core/lib/standards/refusal.js

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
        fingerprint: (0,fingerprint/* fingerprint */.R)(check, subject, file),
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

;// CONCATENATED MODULE: ./packages/core/lib/standards/apply-policy.js




const liesIn = (dir, finding) => {
    const place = finding.file ?? finding.subject;
    return place === dir || place.startsWith(`${dir}/`);
};
/** An entry's globs, compiled once for all findings. */
const compile = (entry) => {
    const check = (0,glob/* nameGlob */.e4)(entry.check);
    const subject = (0,glob/* nameGlob */.e4)(entry.subject);
    const file = entry.file === undefined ? undefined : (0,glob/* pathGlob */.Qh)(entry.file);
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
    if (isAbove(own, wish.severity) && (0,own_affairs/* isOrganizationsToDecide */._)(check, finding)) {
        return { own, final: own };
    }
    if (isAbove(own, wish.severity) && isAbove(own, rules.limit)) {
        const refused = refusal(rules.exemptionsCheck, wish, finding, own, rules.limit);
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
        if (entry.by === 'repository' && (0,own_affairs/* isOrganizationsToDecide */._)(check, finding, entry))
            continue;
        if (!covers(check, finding))
            continue;
        if (entry.by === 'organization' || !isAbove(severity, rules.limit))
            return entry;
        above ??= entry;
    }
    if (above !== undefined) {
        const refused = refusal(rules.exemptionsCheck, above, finding, severity, rules.limit);
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
        exemptionsCheck: exemptionsCheck(results[0]?.check.split('/')[0] ?? 'code'),
        refused: new Map(),
    };
    const judged = results.map((result) => judgeResult(rules, result));
    return withRefused(rules.exemptionsCheck, judged, [...rules.refused.values()]);
};

// EXTERNAL MODULE: ./packages/core/lib/settings/format.js
var format = __webpack_require__(6223);
;// CONCATENATED MODULE: ./packages/core/lib/standards/paths.js

/** Directory of a path, '' for the root. */
const paths_directoryOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
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
const paths_isCheckFile = (path) => path.endsWith('check.toml') && (0,format/* baseName */.F)(path) === 'check.toml' && !isForeign(path);
/**
 * Whether a file is a declaration: a check.toml or a repo-metadata.yaml (or .yml), in any directory
 * that is the repository's own. Of repo-metadata, the one at the root counts.
 */
const paths_isDeclaration = (path) => paths_isCheckFile(path) ||
    (path.endsWith('ml') && METADATA_FILES.includes((0,format/* baseName */.F)(path)) && !isForeign(path));

// EXTERNAL MODULE: ./packages/core/lib/settings/setting-path.js
var setting_path = __webpack_require__(2844);
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
const dotted = (path) => (0,setting_path/* joinPath */.u)(path.map(String));

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
const registry_within = (from, path) => {
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
    const path = registry_within(whence.path, value);
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

// EXTERNAL MODULE: ./packages/core/lib/standards/sections.js
var sections = __webpack_require__(2107);
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
const tracked_isWorkflow = (path) => WORKFLOW.test(path);
/** `[code.*.*] dependencies` of one section, and `[drift] watch`: so many globs are followed. */
const MAX_GLOBS = 100;
const indexNames = (tools) => {
    const index = { exact: new Map(), globs: [] };
    for (const { id, files } of tools) {
        for (const name of files) {
            if (name.includes('*'))
                index.globs.push({ matches: (0,glob/* pathGlob */.Qh)(name), tool: id });
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
const builtinCandidate = (path) => tracked_isWorkflow(path) || isDeclaration(path) || toolsByName(EVERY_NAME, baseName(path)).length > 0;
const isOn = (standard, tool) => {
    const section = (0,sections/* sectionOf */.ZE)(standard.config, tool.section);
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
    const base = registry_within(dir, up);
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
            subject: dotted([...section, 'dependencies']),
            globs: (0,sections/* textsOf */.CB)((0,sections/* sectionOf */.ZE)(standard.config, section)?.dependencies),
        })),
        {
            tool: WATCHED,
            subject: 'drift.watch',
            globs: (0,sections/* textsOf */.CB)((0,sections/* sectionOf */.ZE)(standard.config, ['drift'])?.watch),
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
    return directoryOf(wild < 0 ? glob : glob.slice(0, wild));
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
        if (tracked_isWorkflow(path))
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
const cm_jsonOf = (output) => {
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
const cm_pathOf = (from, path) => /^[/~\\]|^[A-Za-z]:|\0/.test(path) ? null : within(from, path.replaceAll('\\', '/'));
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
    const value = cm_jsonOf(output);
    const tools = isTable(value) ? value.dependencies : undefined;
    if (!isTable(tools))
        return unknown('`cm dependencies` printed no table of dependencies');
    const found = new Map();
    for (const [tool, files] of Object.entries(tools)) {
        if (!isPathList(files)) {
            return unknown(`\`cm dependencies\` printed no list of files for ${JSON.stringify(tool)}`);
        }
        for (const file of files) {
            const path = cm_pathOf(project, file);
            // A glob of check.toml can lead cm out of the repository; such a file is not tracked here.
            if (path === null || path === '' || isDeclaration(path) || isWorkflow(path))
                continue;
            found.set(path, (found.get(path) ?? new Set()).add(tool));
        }
    }
    return known(new Map([...found].map(([path, ids]) => [path, [...ids].sort()])));
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

// EXTERNAL MODULE: ./packages/core/lib/standards/left-out.js
var left_out = __webpack_require__(5471);
// EXTERNAL MODULE: ./packages/core/lib/model/known.js
var model_known = __webpack_require__(8983);
// EXTERNAL MODULE: ./packages/core/lib/settings/entries.js
var settings_entries = __webpack_require__(3926);
;// CONCATENATED MODULE: ./packages/core/lib/standards/limits.js





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
    const entries = (0,settings_entries/* isTable */.bI)(drift) && Array.isArray(drift.limits) ? drift.limits : [];
    for (const entry of entries) {
        if (!(0,settings_entries/* isTable */.bI)(entry) || !covers(entry, repositoryName))
            continue;
        for (const field of lists)
            limits[field] = texts(entry[field]) ?? limits[field];
        if ((0,model_severity/* isSeverity */._Z)(entry.exempt))
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
        const matches = (0,glob/* nameGlob */.e4)(pattern.toLowerCase());
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
    return limits.registries.some((pattern) => (0,glob/* nameGlob */.e4)(pattern.toLowerCase())(name));
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
    return (0,model_known/* unknown */.L)(`registry ${registry} is not among those that drift-config allows this repository; to allow it, add to drift-config's check.toml: ${line}`);
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

// EXTERNAL MODULE: ./packages/core/lib/model/standard.js
var standard = __webpack_require__(8219);
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
            patterns: types_texts('What such a comment holds.', 'A text.'),
            extensions: types_texts('Files that are looked at.', 'An extension.'),
            exclude: types_texts('Files that are left alone.', 'A glob.'),
        }),
    }),
});

// EXTERNAL MODULE: ./packages/core/lib/model/finding.js
var finding = __webpack_require__(9941);
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
    tags: types_texts('Tags by which they may look for resources that no stack manages.', 'A glob over `key=value`, e.g. `project=app-*`.'),
    exempt: oneOf('The gravest finding they may exempt, or lower, by themselves.', finding/* SEVERITIES */.oC, 'high'),
}));
/** `[drift]` */
const drift = table('How drift treats what it finds.', {
    watch: types_texts('More files whose changes are told: settings of tools that have no section of their own. Inherited ones count too.', 'A glob relative to the directory of this file, e.g. `.golangci.yml`; it may not leave the repository.'),
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
    exclude: types_texts('Branches that are left alone.', 'A name, or a glob.'),
    require_issue: flag('A branch name must hold the number of an issue.', false),
    issue_pattern: types_text('How that number is written, as a regular expression.'),
});
const excludeAuthors = types_texts('Whose work is left alone; robots where nothing is said.', 'A glob over the account or the name, e.g. `renovate[bot]`.');
const commits = section('Commit messages.', {
    conventional: flag('They follow Conventional Commits (https://www.conventionalcommits.org).'),
    pattern: types_text('They match this regular expression.'),
    types: types_texts('Types that are accepted.', 'A type, e.g. `feat`.'),
    require_scope: flag('They name a scope.', false),
    max_subject_length: whole('Longest first line.', 1),
    include_merges: flag('Merge commits are judged too.', false),
    exclude_authors: excludeAuthors,
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
        anyOf: [flag('At least one.'), types_texts('At least one of these.', 'A name, or a glob.')],
    },
    one_of: list('Groups of which an issue carries exactly one label each.', types_texts('A group.', 'A name, or a glob.')),
    exclude_authors: excludeAuthors,
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
const process = table('How people work, as far as a machine can see it.', {
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
        rules: list('Lines that it must hold.', table('One line.', { pattern: types_text('Which files.'), owners: types_texts('Who owns them.', 'A user or team.') }, ['pattern', 'owners'])),
    }),
    docs,
    labels,
    issues,
    templates: section('Templates for pull requests and issues.', {
        pull_request: flag('There must be one for pull requests.'),
        issue: flag('There must be one for issues.'),
    }),
    required_files: section('Files that must be there.', {
        files: types_texts('Of each at least one.', 'A path, or a glob.'),
        message: types_text('What to say about it.'),
    }),
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
        process: process,
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
        tier: oneOf('How much depends on it.', standard/* TIERS */.i, 'internal'),
        status: oneOf('Where it stands in its life.', standard/* REPOSITORY_STATUSES */.y, 'active'),
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
var shape = __webpack_require__(9525);
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
    const meant = (0,nearest/* nearest */.p)(key, known);
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
const parse_isBroken = (problems) => problems.some((problem) => problem.level === 'error' && problem.subject === '');
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

;// CONCATENATED MODULE: ./packages/core/lib/standards/root.js
/** The check.toml that speaks for the whole repository: the one in its root. */
const root_rootStandard = ({ standards, }) => standards.find(({ dir }) => dir === '');

;// CONCATENATED MODULE: ./packages/core/lib/standards/policy.js





const policy_text = (value, otherwise = '') => typeof value === 'string' ? value : otherwise;
const entries = (config, key) => {
    const drift = (0,settings_entries/* isTable */.bI)(config.drift) ? config.drift : {};
    const list = drift[key];
    return Array.isArray(list) ? [...list.entries()].filter(isNumberedTable) : [];
};
const isNumberedTable = (entry) => (0,settings_entries/* isTable */.bI)(entry[1]);
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
    const drift = (0,settings_entries/* isTable */.bI)(config.drift) ? config.drift : {};
    return (0,settings_entries/* isTable */.bI)(drift[key]) ? drift[key] : {};
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
        if ((0,settings_entries/* isTable */.bI)(settings))
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
    const root = root_rootStandard(standards);
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
        ...(organization ? { hasOrganization: true } : {}),
        ...(isHome(organization) ? { isOrganizations: true } : {}),
    };
};
/** Names on GitHub know no case. */
const isHome = (organization) => organization?.home !== undefined &&
    organization.home.toLowerCase() === organization.repositoryName.toLowerCase();

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/core/lib/standards/process-digest.js


/** The same value for the same table, in whatever order its keys were written. */
const sorted = (value) => {
    if (Array.isArray(value))
        return value.map(sorted);
    if (value === null || value === undefined || typeof value !== 'object')
        return value ?? null;
    return Object.keys(value)
        .sort()
        .map((key) => [key, sorted(value[key])]);
};
/**
 * What `[process]` of the root declares, in 20 hex characters: another value means that declarations
 * moved, be it in a ruleset that the repository extends and without a commit of its own.
 */
const processDigest = (standard) => {
    const root = rootStandard(standard);
    return createHash('sha256')
        .update(JSON.stringify([standard.metadata.status, sorted(root?.config.process)]))
        .digest('hex')
        .slice(0, 20);
};

// EXTERNAL MODULE: ./packages/core/lib/standards/braces.js
var braces = __webpack_require__(3047);
;// CONCATENATED MODULE: ./packages/core/lib/standards/process-sections.js



/** Keys of `[process.branches]` that are about names; all others are about protection. */
const ABOUT_NAMES = new Set(['enabled', 'pattern', 'exclude', 'require_issue', 'issue_pattern']);
const WORKFLOWS = '.github/workflows';
/** Where GitHub looks for templates, in the spellings that people use. */
const TEMPLATE_FOLDERS = [
    '',
    '.github',
    'docs',
    '.github/ISSUE_TEMPLATE',
    '.github/issue_template',
    ...['', '.github/', 'docs/'].flatMap((place) => [
        `${place}PULL_REQUEST_TEMPLATE`,
        `${place}pull_request_template`,
    ]),
];
/** Where test runners keep a coverage threshold, in files with fixed names. */
const COVERAGE_FILES = [
    ...TOOLS.filter(({ runners }) => runners !== undefined).flatMap(({ files }) => files),
    'package.json',
    ...['.nycrc', '.nycrc.json', '.nycrc.yml', '.nycrc.yaml'],
    ...['nyc.config.js', 'nyc.config.cjs', 'nyc.config.mjs'],
    ...['.c8rc', '.c8rc.json', '.coveragerc'],
];
/** Keys of `[process.docs]` that are about what documents say. */
const DOCUMENT_TEXTS = ['max_file_lines', 'max_total_kb', 'types'];
const MAGIC = /[*?[\\]/;
/** The folder that answers a glob; null where only the list of all files does. */
const folderFor = (pattern) => {
    const plain = pattern.replace(/^(?:\.\/)+/, '').replace(/\/$/, '');
    const folder = plain.slice(0, Math.max(plain.lastIndexOf('/'), 0));
    return MAGIC.test(folder) || plain.endsWith('**') ? null : folder;
};
/** Where globs name more folders, the list of all files is the shorter question. */
const MAX_FOLDERS = 30;
const isText = (value) => typeof value === 'string' && value !== '';
const process_sections_none = () => ({
    protection: false,
    tagRules: false,
    branchRules: false,
    bypassActors: false,
    labels: false,
    issues: false,
    codeowners: false,
    branches: false,
    runs: false,
    workflows: [],
    folders: [],
    files: [],
    tree: false,
    documents: null,
    commits: false,
    pullRequests: null,
    ruleSuites: false,
});
const NO_PARTS = { reviews: false, checks: false, files: false };
/** What one section asks for, added to what was asked for so far. */
const process_sections_gather = (needs) => {
    const folders = new Map();
    const files = new Set();
    return {
        folder(path, texts = false) {
            folders.set(path, texts || folders.get(path) === true);
        },
        /** Files in the root; its list tells which of them are there. */
        rootFiles(names) {
            for (const name of names)
                files.add(name);
            if (!folders.has(''))
                folders.set('', false);
        },
        pullRequests(parts) {
            needs.commits = true;
            const before = needs.pullRequests ?? NO_PARTS;
            needs.pullRequests = {
                reviews: before.reviews || parts.reviews === true,
                checks: before.checks || parts.checks === true,
                files: before.files || parts.files === true,
            };
        },
        done() {
            needs.folders = [...folders].map(([path, texts]) => ({ path, texts }));
            needs.files = [...files];
            return needs;
        },
    };
};
/** A glob is answered by its folder, or by the list of all files. */
const globs = (table, needs, gathered) => {
    const patterns = (0,sections/* textsOf */.CB)(table.files).flatMap((glob) => (0,braces/* expand */.f)(glob) ?? []);
    const folders = new Set(patterns.map(folderFor));
    if (folders.has(null) || folders.size > MAX_FOLDERS)
        needs.tree = true;
    if (folders.size > MAX_FOLDERS)
        return;
    for (const folder of folders)
        if (folder !== null)
            gathered.folder(folder);
};
/** Branches that are there, and those that pull requests came from. */
const names = (needs, gathered) => {
    needs.branches = true;
    gathered.pullRequests({});
};
/** What still matters where a repository is deprecated. */
const process_sections_LASTING = {
    branches(table, needs, gathered) {
        const asked = Object.keys(table).filter((key) => !ABOUT_NAMES.has(key));
        if (asked.length === 0)
            return;
        needs.protection = true;
        needs.ruleSuites = true;
        needs.runs = true;
        if (table.enforce_admins === true || Array.isArray(table.bypass_actors)) {
            needs.bypassActors = true;
        }
        if (isText(table.branch))
            needs.branchRules = true;
        gathered.pullRequests({ reviews: true, checks: true });
    },
    'repo.tag_protection'(_, needs) {
        needs.tagRules = true;
    },
    forbidden_files: globs,
};
const process_sections_HABITS = {
    branches(table, needs, gathered) {
        if (isText(table.pattern) || table.require_issue === true)
            names(needs, gathered);
    },
    commits(_, needs) {
        needs.commits = true;
    },
    ci(table, needs, gathered) {
        gathered.folder(WORKFLOWS, true);
        const contents = [table.jobs, table.actions, table.commands].filter(settings_entries/* isTable */.bI);
        needs.workflows = [
            ...new Set([
                ...(0,sections/* textsOf */.CB)(table.required_workflows),
                ...contents.flatMap((one) => Object.keys(one)),
            ]),
        ];
        // Whether its jobs hold anything up, the protection tells.
        if (needs.workflows.length > 0)
            needs.protection = true;
    },
    repo(table, needs) {
        if (table.require_codeowners === true)
            needs.codeowners = true;
    },
    hooks(_, __, gathered) {
        gathered.folder('.husky', true);
    },
    changesets(_, __, gathered) {
        gathered.folder('.changeset', true);
        gathered.pullRequests({ files: true });
    },
    pr(table, _, gathered) {
        gathered.pullRequests({ files: (0,sections/* textsOf */.CB)(table.exclude).length > 0 });
    },
    tickets(table, needs, gathered) {
        if (table.require_in_commits !== false)
            needs.commits = true;
        if (table.require_in_branch === true)
            names(needs, gathered);
    },
    coverage(table, _, gathered) {
        // A workflow may leave the threshold to them.
        gathered.rootFiles(COVERAGE_FILES);
        if (table.enforce_in === 'ci' || table.enforce_in === 'both')
            gathered.folder(WORKFLOWS, true);
    },
    codeowners(_, needs) {
        needs.codeowners = true;
    },
    docs(table, needs) {
        needs.tree = true;
        if (!DOCUMENT_TEXTS.some((key) => Object.hasOwn(table, key)))
            return;
        const path = typeof table.path === 'string' ? table.path : 'docs/';
        needs.documents = path
            .replace(/^(?:\.\/+)+/, '')
            .replace(/\/+$/, '')
            .replace(/^\.$/, '');
    },
    labels(_, needs) {
        needs.labels = true;
    },
    issues(_, needs) {
        needs.issues = true;
    },
    templates(_, __, gathered) {
        for (const folder of TEMPLATE_FOLDERS)
            gathered.folder(folder);
    },
    required_files: globs,
};

;// CONCATENATED MODULE: ./packages/core/lib/standards/process-needs.js




/** Which facts the root check.toml asks for, with everything that it inherits. */
const processNeeds = (standard) => {
    const needs = none();
    const root = rootStandard(standard);
    if (root === undefined || root.unread !== undefined || isBroken(root.problems))
        return needs;
    const gathered = gather(needs);
    const asks = standard.metadata.status === 'deprecated' ? [LASTING] : [LASTING, HABITS];
    for (const sections of asks) {
        for (const [name, ask] of Object.entries(sections)) {
            const table = sectionOf(root.config, ['process', ...name.split('.')]);
            if (table !== null)
                ask(table, needs, gathered);
        }
    }
    // A path that no line of CODEOWNERS matches is found among all paths.
    if (needs.codeowners)
        needs.tree = true;
    return gathered.done();
};

;// CONCATENATED MODULE: ./packages/core/lib/standards/manifests.js
/** In order: the first that a directory has names its type. */
const manifests_MANIFESTS = [
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
const manifests_WORKSPACE_MARKERS = (/* unused pure expression or super */ null && ([
    'turbo.json',
    'pnpm-workspace.yaml',
    'lerna.json',
    'go.work',
]));
/**
 * Directories whose manifests are nobody's project here: installed, generated, or examples that
 * tests or people read. Directories with a leading dot are passed over too.
 */
const manifests_SKIPPED_DIRECTORIES = new Set([
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
const RANKS = new Map(manifests_MANIFESTS.flatMap(({ names }, rank) => names.map((name) => [name, rank])));
const ENDINGS = manifests_MANIFESTS.flatMap(({ endings = [] }, rank) => endings.map((ending) => ({ ending, rank })));
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
    const root = rootStandard(standard);
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
    return known(projects.sort((a, b) => (a.dir < b.dir ? -1 : 1)));
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
        return unknown('`cm projects detect` printed no list of projects');
    const projects = [];
    for (const item of list) {
        if (!isTable(item) || typeof item.path !== 'string' || typeof item.type !== 'string') {
            return unknown('`cm projects detect` printed a project without path and type');
        }
        const dir = pathOf('', item.path);
        if (dir === null)
            return unknown('`cm projects detect` printed a path out of the repository');
        const name = CM_MANIFESTS.get(item.type) ?? '';
        projects.push({
            dir,
            manifest: dir === '' ? name : `${dir}/${name}`,
            type: item.type,
            hasStandard: item.status === 'has-config',
        });
    }
    return known(projects.sort((a, b) => (a.dir < b.dir ? -1 : 1)));
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
const MAX_DEPTH = 16;
/** So many rulesets one check.toml may pull in, all together. */
const MAX_RULESETS = 100;
const problem = (walk, subject, message, place, expected, spoils) => {
    walk.problems.push({
        level: 'error',
        about: 'inheritance',
        subject,
        message,
        ...(expected === undefined ? {} : { expected }),
        place,
        ...(spoils === undefined ? {} : { spoils }),
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
        const spoils = subject === '' ? undefined : subject;
        problem(walk, `extends ${path}`, said, { file: walk.file }, expected, spoils);
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
        layers.push(...(await one(walk, reference, name, place, chain)));
    }
    return layers;
};
/** One ruleset with all that it inherits, weakest first. */
const one = async (walk, reference, name, place, chain) => {
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
    if (chain.length > MAX_DEPTH || walk.asked >= MAX_RULESETS) {
        walk.stopped = true;
        const limit = chain.length > MAX_DEPTH ? `${MAX_DEPTH} deep` : `${MAX_RULESETS} rulesets`;
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
    if (parse_isBroken(problems))
        return [];
    walk.inherited.push(name);
    const directory = registry_within(reference.path, 'rulesets') ?? '';
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
/** A ruleset that lies in the repository itself, as a reader of rulesets answers. */
const rulesetOf = (path, content) => {
    if (content.kind === 'text')
        return (0,model_known/* known */.e)(content.text);
    if (content.kind === 'unknown')
        return (0,model_known/* unknown */.L)(`${path} could not be read: ${content.reason}`);
    return { missing: true, why: NO_TEXT[content.kind] };
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
    const dir = paths_directoryOf(file.path);
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
            ? (0,model_known/* unknown */.L)(`${file.path} could not be read: ${found.unread}`)
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
    const checkFiles = files.filter(({ path }) => paths_isCheckFile(path));
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
    !parse_isBroken(problems) &&
    !problems.some((problem) => problem.level === 'error' && problem.subject === subject);

;// CONCATENATED MODULE: ./packages/core/lib/standards/index.js





















/***/ }),

/***/ 5471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ takesPart),
/* harmony export */   J2: () => (/* binding */ leftOutResult),
/* harmony export */   Tt: () => (/* binding */ leftOutOf),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   yW: () => (/* binding */ reducedResult)
/* harmony export */ });
/* unused harmony export missingDeclarations */
/* harmony import */ var _settings_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3926);

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
const takesPart = (standard) => missingDeclarations(standard).length === 0;
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
            whatToDo: `To take part, add ${missing.join(' and ')}. \`drift init\` writes what fits; what is there already has to be committed.`,
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
            deprecated: true,
        };
};
/** A check's result on a deprecated repository of which only what still matters is judged. */
const reducedResult = (check, subject) => ({
    check,
    status: 'skipped',
    subject,
    message: 'Not asked of a deprecated repository: only what still matters there is',
    findings: [],
});
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
    if (status !== 'skipped' || !(0,_settings_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(data) || typeof data.leftOut !== 'string')
        return null;
    const { leftOut: reason, whatToDo, add } = data;
    return {
        reason,
        whatToDo: typeof whatToDo === 'string' ? whatToDo : '',
        add: (0,_settings_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(add)
            ? Object.fromEntries(Object.entries(add).map(([file, text]) => [file, String(text)]))
            : {},
    };
};


/***/ }),

/***/ 2837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6547);

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
        const wrong = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plain(word), plain(candidate));
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


/***/ }),

/***/ 5104:
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

/***/ 2107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   ZE: () => (/* binding */ sectionOf)
/* harmony export */ });
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9525);
/* harmony import */ var _settings_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3926);



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

/***/ 9020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ GitError),
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(542);


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
    GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
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
const FOREIGN = /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|SHALLOW_FILE|REPLACE_REF_BASE|IMPLICIT_WORK_TREE|INTERNAL_SUPER_PREFIX|EXTERNAL_DIFF|(?:LITERAL|GLOB|NOGLOB|ICASE)_PATHSPECS)$/;
const inherited = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.test(name)));
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
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...SAFE_SETTINGS, ...args], {
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

/***/ 4521:
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
