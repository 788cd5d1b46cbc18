export const id = 464;
export const ids = [464];
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

/***/ 8706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readDeclarations)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8556);
/* harmony import */ var _transport_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2677);
/* harmony import */ var _blob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(740);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3546);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2395);





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
    const read = await (0,_transport_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .onceFor */ .b)(github, `declarations since ${since}`, async () => new Map());
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
    const answers = await (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .askNodes */ .ZJ)(github, {
        items: ids,
        id: (id) => id,
        largest: BATCH,
        lanes: LANES,
        ask: () => ({ query: _queries_js__WEBPACK_IMPORTED_MODULE_3__/* .DECLARATIONS */ .UJ, variables: { since } }),
    });
    return new Map([...answers].map(([id, { node, problems }]) => [id, read(node, problems)]));
};
const read = (node, errors) => {
    if (!node?.id || errors.length > 0) {
        const reason = errors.map((e) => e.message).join('; ') || 'GitHub gave no answer';
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`its declarations could not be read: ${reason}`, 'Contents: read');
    }
    const file = (path, blob) => blob ? [{ path, content: (0,_blob_js__WEBPACK_IMPORTED_MODULE_4__/* .toContent */ .L)(blob) }] : [];
    const older = node.defaultBranchRef?.target?.older?.nodes[0];
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({
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

/***/ 3546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZJ: () => (/* binding */ askNodes)
/* harmony export */ });
/* unused harmony exports problemAt, unseen */
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8556);
/* harmony import */ var _transport_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4521);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9827);



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
    const pages = (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .adaptivePages */ .x)(largest);
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
    if (error instanceof _transport_types_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y && error.status !== 401)
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
/* harmony export */   MP: () => (/* binding */ MAX_COMMITS),
/* harmony export */   NG: () => (/* binding */ SUBMODULE),
/* harmony export */   fm: () => (/* binding */ rewritten),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   lO: () => (/* binding */ contentKey),
/* harmony export */   ps: () => (/* binding */ LINK)
/* harmony export */ });
/* unused harmony export isBinary */
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

/***/ 8938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JZ: () => (/* reexport */ closedByPeople),
  yC: () => (/* binding */ publishIssues),
  F8: () => (/* reexport */ open_issues/* readOpenIssues */.F)
});

// EXTERNAL MODULE: ./packages/core/lib/report/marker.js
var marker = __webpack_require__(495);
// EXTERNAL MODULE: ./packages/core/lib/report/text.js
var report_text = __webpack_require__(9426);
// EXTERNAL MODULE: ./packages/core/lib/report/words.js
var words = __webpack_require__(9860);
// EXTERNAL MODULE: ./packages/core/lib/publish/labels.js
var labels = __webpack_require__(1383);
// EXTERNAL MODULE: ./packages/core/lib/publish/refusal.js
var refusal = __webpack_require__(8470);
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

// EXTERNAL MODULE: ./packages/core/lib/publish/open-issues.js
var open_issues = __webpack_require__(8237);
;// CONCATENATED MODULE: ./packages/core/lib/publish/issues.js







const LOOK_AFTER_MS = 3_000;
/** Newest issues to look through for one whose answer was lost. */
const LOOK_AT = 30;
const TRIES = 2;
/** The issue that this very write made, though its answer was lost. */
const findWritten = async (github, write) => {
    const { data } = await github.request('GET /repos/{owner}/{repo}/issues', {
        ...(0,labels/* splitName */.W)(write.repository),
        state: 'open',
        sort: 'created',
        direction: 'desc',
        per_page: LOOK_AT,
    });
    const about = new Set(write.about.map(words/* repositoryKey */.Kq));
    return (data.find((issue) => issue.title === write.title &&
        (0,marker/* parseMarkers */.FT)(issue.body ?? '').some((marker) => marker.scan === write.scan && about.has((0,words/* repositoryKey */.Kq)(marker.repository)))) ?? null);
};
const create = async (github, write) => {
    const { data } = await github.request('POST /repos/{owner}/{repo}/issues', {
        ...(0,labels/* splitName */.W)(write.repository),
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
            if (!(0,refusal/* isAmbiguous */.X2)(error))
                throw error;
            await sleep(LOOK_AFTER_MS);
            const written = await findWritten(github, write);
            if (written)
                return written;
            if (tries === TRIES)
                throw error;
        }
    }
};
const sameText = (a, b) => (a ?? '').replaceAll('\r\n', '\n').trimEnd() === b.trimEnd();
/** Edits a rolling issue as it is now; null when a person has closed it meanwhile. */
const update = async (github, write, tries = 2) => {
    const at = { ...(0,labels/* splitName */.W)(write.repository), issue_number: write.number };
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
        if ((0,refusal/* isAmbiguous */.X2)(error) && tries > 1)
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
        const key = (0,words/* repositoryKey */.Kq)(one.repository);
        if (!labelled.has(key)) {
            await (0,labels/* ensureLabel */.z)(github, one.repository, one.domain);
            labelled.add(key);
        }
        return issues_open(github, one, options);
    };
    for (const one of writes) {
        const verb = one.kind === 'update' ? 'edit' : 'open';
        if (options.dryRun) {
            // A note is shown as text, where what keeps GitHub from linking would be seen.
            const title = (0,report_text/* plainText */.wh)(one.title);
            done.notes.push(`dry run: would ${verb} an issue in ${one.repository}: ${title}`);
            continue;
        }
        const key = (0,words/* repositoryKey */.Kq)(one.repository);
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
            if ((0,refusal/* isFinal */.dR)(error))
                refused.set('', error);
            else if ((0,refusal/* isOfRepository */.iI)(error))
                refused.set(key, error);
            const where = one.about.length === 1 ? (one.about[0] ?? one.repository) : one.repository;
            done.errors.push({ where, ...(0,refusal/* explain */.WE)(error, one.repository) });
        }
    }
    return done;
};


/***/ }),

/***/ 1383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ splitName),
/* harmony export */   z: () => (/* binding */ ensureLabel)
/* harmony export */ });
/* harmony import */ var _transport_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4521);

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
        if (!(error instanceof _transport_types_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y) || error.status !== 404)
            throw error;
        await github
            .request('POST /repos/{owner}/{repo}/labels', { ...at, name, ...LABELS[domain] })
            .catch((failure) => {
            // Another shard was faster.
            if (!(failure instanceof _transport_types_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y) || !failure.details.some(isTaken))
                throw failure;
        });
    }
};
const isTaken = (detail) => /already_exists/.test(detail);


/***/ }),

/***/ 8237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readOpenIssues),
/* harmony export */   P: () => (/* binding */ readMarkedIssues)
/* harmony export */ });
/* harmony import */ var _report_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(495);
/* harmony import */ var _transport_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4521);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1383);



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
            if (error instanceof _transport_types_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y)
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
 * @param read the markers in a body; an issue without any is passed over
 * @throws GitHubError when issues cannot be read
 */
const readMarkedIssues = async (github, repository, label, read) => {
    const marked = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
        const { data } = await github.request('GET /repos/{owner}/{repo}/issues', {
            ...(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .splitName */ .W)(repository),
            labels: label,
            state: 'open',
            sort: 'created',
            direction: 'asc',
            per_page: PAGE,
            page,
        });
        for (const issue of data.filter(isIssue)) {
            const markers = read(issue.body ?? '');
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
        number: issue.number,
        nodeId: issue.node_id,
        url: issue.html_url,
        markers,
    }));
};
/**
 * The open issues that tell findings, with what they remember; see `readMarkedIssues`.
 * @throws GitHubError when issues cannot be read
 */
const readOpenIssues = async (github, repository, label) => (await readMarkedIssues(github, repository, label, _report_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarkers */ .FT)).map((issue) => ({
    repository,
    ...issue,
}));


/***/ }),

/***/ 2891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ issueShare),
/* harmony export */   Xp: () => (/* binding */ issueTarget),
/* harmony export */   cC: () => (/* binding */ issueLabel),
/* harmony export */   uW: () => (/* binding */ issuesToRead)
/* harmony export */ });
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2487);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9860);


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
        .filter((one) => (0,_report_report_js__WEBPACK_IMPORTED_MODULE_0__/* .openFindings */ .lb)(one).length > 0 || (mode === 'rolling' && one.resolved.length > 0))
        .flatMap((one) => issueTarget(one, rules) ?? []);
    // A summary there may have told what its own repository does not know of.
    if (told === null && targets.length > 0 && rules.runRepository !== null)
        targets.push(rules.runRepository.name);
    return [...new Map(targets.map((name) => [(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryKey */ .Kq)(name), name])).values()];
};


/***/ }),

/***/ 8470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   X2: () => (/* binding */ isAmbiguous),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   iI: () => (/* binding */ isOfRepository)
/* harmony export */ });
/* harmony import */ var _transport_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4521);

/** Why an issue could not be written, in words for whoever has to put it right. */
/** Whatever the refused request needs by GitHub's own word: reading what was told is one of them. */
const ISSUES_WRITE = 'Issues: write';
const isRateLimit = ({ status, message }) => status === 429 || /rate limit/i.test(message);
/** Whether every further write would be refused for the same reason. */
const isFinal = (error) => error instanceof _transport_types_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y && (error.status === 401 || isRateLimit(error));
/** Whether every further write to the same repository would be refused for the same reason. */
const isOfRepository = (error) => error instanceof _transport_types_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y && [403, 404, 410].includes(error.status);
/** Whether the request may have been carried out although no good answer came. */
const isAmbiguous = (error) => error instanceof _transport_types_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y && (error.status === 0 || error.status >= 500);
/**
 * What GitHub's refusal means and what to do about it.
 * https://docs.github.com/en/rest/issues/issues#create-an-issue
 * @param target the repository in which the issue should have been
 */
const explain = (error, target) => {
    if (!(error instanceof _transport_types_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y))
        return {
            reason: `the issue could not be written: ${String(error?.message ?? error)}`,
        };
    const { status, message, details } = error;
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
                    permission: ISSUES_WRITE,
                };
        case 404:
            return {
                reason: `${target} is not there, or the token cannot see it: give it access, or name an issue-repository`,
                permission: ISSUES_WRITE,
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


/***/ }),

/***/ 6862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ findingBlock),
  m: () => (/* binding */ findingLine)
});

// EXTERNAL MODULE: ./packages/core/lib/report/text.js
var report_text = __webpack_require__(9426);
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

// EXTERNAL MODULE: ./packages/core/lib/report/finding-place.js
var finding_place = __webpack_require__(8958);
// EXTERNAL MODULE: ./packages/core/lib/report/finding-words.js
var finding_words = __webpack_require__(3012);
// EXTERNAL MODULE: ./packages/core/lib/report/resource-words.js
var resource_words = __webpack_require__(8565);
;// CONCATENATED MODULE: ./packages/core/lib/report/resource-markdown.js


/** What a finding about a cloud resource says of it, as Markdown. */
const SHORT = 120;
const LONG = 1_500;
const where = (resource, setAt) => {
    const parts = (0,resource_words/* resourceParts */.$$)(resource).map(({ name, value }) => name === ''
        ? value === resource.environment
            ? (0,report_text/* plain */.pj)(value, 60)
            : (0,report_text/* inlineCode */.ti)(value, 200)
        : `${name} ${(0,report_text/* inlineCode */.ti)(value, 140)}`);
    const page = setAt === undefined ? '' : `; ${(0,report_text/* link */.nf)(setAt.name, setAt.url)}`;
    return `**Where:** ${parts.join(', ')}${page}`;
};
/** Values of some length stand below each other, deep ones as they are. */
const sides = (finding) => {
    const found = (0,resource_words/* resourceSides */.b_)(finding);
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
    const property = (0,resource_words/* propertyOf */.$r)(finding);
    return [
        [property === '' ? '' : `**Property:** ${(0,report_text/* inlineCode */.ti)(property, 300)}`, sides(finding)]
            .filter(Boolean)
            .join('\\\n'),
        [where(resource, finding.setAt), grading(finding)].filter(Boolean).join('\\\n'),
    ]
        .filter(Boolean)
        .join('\n\n');
};

// EXTERNAL MODULE: ./packages/core/lib/report/words.js
var words = __webpack_require__(9860);
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
    const code = (0,report_text/* codeLink */.U1)(finding.file, (0,finding_place/* fileUrl */.iw)(place, finding.file, finding.line));
    return finding.line === undefined ? code : `${code}, line ${finding.line}`;
};
const shown = (text, isText, max) => isText ? (0,report_text/* plain */.pj)(text, max) : (0,report_text/* inlineCode */.ti)(text, max);
/** `` `true` → `false` ``; '' where there is nothing to show. */
const arrow = (finding, max) => {
    const difference = finding.resource === undefined ? (0,finding_words/* differenceOf */.Pq)(finding) : (0,resource_words/* resourceSides */.b_)(finding);
    return difference === null
        ? ''
        : (0,finding_words/* differenceLine */.QH)(difference, (text, isText) => shown(text, isText, max));
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
    const found = (0,finding_words/* differenceOf */.Pq)(finding);
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
        : `\n\n${(0,words/* count */.U9)(left, 'line')} left out; see ${finding.file === undefined ? 'the report' : (0,report_text/* link */.nf)('the file', (0,finding_place/* fileUrl */.iw)(place, finding.file))}.`;
    const block = (0,report_text/* fence */.EU)(text, 'diff') + rest;
    return lines <= OPEN_LINES
        ? block
        : `<details><summary>Diff, ${(0,words/* count */.U9)(lines, 'line')}</summary>\n\n${block}\n\n</details>`;
};
const AGAIN_NOTES = {
    worse: 'Worse than when it was told.',
    back: 'It was resolved, and is back.',
    renewed: 'It changed again since it was told.',
    unexempted: 'It is no longer exempted.',
};
/** State, and since when, in a sentence or two; '' for what is new. */
const finding_markdown_history = (finding, scanned) => {
    const since = (0,words/* moment */.n$)(finding.since);
    const again = (0,finding_words/* againOf */.KJ)(finding, scanned);
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
    `${'#'.repeat(level)} ${(0,words/* grade */.on)(finding.severity)}: ${(0,report_text/* plain */.pj)((0,finding_words/* titleWords */.id)(finding))}`,
    ...(finding.resource === undefined
        ? [difference(finding, place), (0,finding_place/* setBy */.Yu)(finding) && `${(0,finding_place/* setBy */.Yu)(finding).replace(/^s/, 'S')}.`]
        : [resourceMarkdown(finding, finding.resource)]),
    (0,finding_place/* who */.dp)(finding, place),
    finding_markdown_history(finding, scanned),
    exempted(finding),
    finding.fix === undefined
        ? ''
        : `**What to do:** ${(0,words/* sentence */.em)(finding.resource === undefined ? (0,report_text/* plain */.pj)(finding.fix, 1_000) : withCommands(finding.fix, 1_000))}`,
    diff ? diffBlock(finding, place) : '',
]
    .filter(Boolean)
    .join('\n\n');
/** A finding in one line of a list. */
const findingLine = ({ finding }, place) => {
    const values = arrow(finding, 40);
    const what = finding.subject === finding.file ? '' : (0,report_text/* inlineCode */.ti)(finding.subject, 80);
    return `- ${[
        `${(0,words/* symbol */.HR)(finding.severity)} ${finding.severity}: ${(0,report_text/* plain */.pj)((0,finding_words/* titleWords */.id)(finding), 120)}`,
        [what, values].filter(Boolean).join(' '),
        finding.file === undefined
            ? ''
            : (0,report_text/* codeLink */.U1)(finding.file, (0,finding_place/* fileUrl */.iw)(place, finding.file, finding.line), 80),
        (0,finding_place/* setBy */.Yu)(finding),
    ]
        .filter(Boolean)
        .join(' · ')}`;
};


/***/ }),

/***/ 8958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ whereCell),
/* harmony export */   Yu: () => (/* binding */ setBy),
/* harmony export */   dp: () => (/* binding */ who),
/* harmony export */   iw: () => (/* binding */ fileUrl)
/* harmony export */ });
/* harmony import */ var _model_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(644);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3012);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9426);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9860);




const encodePath = (path) => path.toWellFormed().split('/').map(encodeURIComponent).join('/');
/** URL of a file at the scanned commit, where the repository has one. */
const fileUrl = (place, file, line) => place.url === undefined || place.commit === null
    ? undefined
    : `${place.url}/blob/${encodeURIComponent(place.commit)}/${encodePath(file)}${line === undefined ? '' : `#L${line}`}`;
const commitUrl = (place, oid) => place.url === undefined ? undefined : `${place.url}/commit/${encodeURIComponent(oid)}`;
const pullRequest = (one) => one === undefined ? '' : `pull request ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(String(one.number), one.url)}`;
const person = (commit) => commit.login === undefined || commit.login === commit.author
    ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(commit.author, 100)
    : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(commit.author, 100)} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(commit.login, 60)})`;
/** A commit as one line: what they called it, who, when, links. */
const commitLine = (commit, place) => {
    const id = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)((0,_model_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortId */ .m)(commit.oid), commit.url ?? commitUrl(place, commit.oid));
    const time = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(commit.time);
    const request = pullRequest(commit.pullRequest);
    return `${id} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(commit.subject, 100)} by ${person(commit)}${time && ` on ${time}`}${request && `, ${request}`}`;
};
/** Nothing is known of how it came about, but where it is to be seen. */
const isLookedUp = ({ commit, url }) => commit === undefined && url !== undefined && (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safeUrl */ .Pl)(url) !== null;
/** What made it, by whom and when, in a sentence or a list; '' where nothing is known. */
const who = (finding, place) => {
    const { evidence } = finding;
    const [newest, ...older] = evidence.commits ?? [];
    const verb = (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvent */ .xH)(finding) ? 'Happened' : 'Changed';
    // Which of several commits changed this one setting is not known.
    const made = evidence.shared
        ? 'Commits to this file'
        : `${verb} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(older.length + 1, 'commit')}`;
    if (newest && older.length > 0)
        return `${made}:\n${[newest, ...older]
            .slice(0, 5)
            .map((commit) => `- ${commitLine(commit, place)}`)
            .join('\n')}`;
    if (newest)
        return `${verb} in ${commitLine(newest, place)}.`;
    const single = [
        evidence.commit &&
            `in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)((0,_model_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortId */ .m)(evidence.commit), evidence.url ?? commitUrl(place, evidence.commit))}`,
        evidence.actor && `by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(evidence.actor, 100)}`,
        evidence.event && `(${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(evidence.event, 100)})`,
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(evidence.time) && `on ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(evidence.time)}`,
    ];
    const act = single.filter(Boolean).join(' ');
    const request = pullRequest(evidence.pullRequest);
    const parts = act === '' && request !== '' ? [`in ${request}`] : [act, request].filter(Boolean);
    if (parts.length === 0)
        return isLookedUp(evidence) ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Look at it', evidence.url)}.` : '';
    const source = !evidence.commit && evidence.url ? ` ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Source', evidence.url)}.` : '';
    return `${verb} ${parts.join(', ')}.${source}`;
};
/** Where it is set or would be, linked to the page to change it on; '' where a file is the place. */
const setBy = ({ setAt, resource }) => setAt === undefined
    ? ''
    : `${resource === undefined ? 'set in ' : ''}${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(setAt.name, setAt.url)}`;
/** One commit in a few words: for what happened once. */
const commitWords = (commit, place) => [
    `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_model_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortId */ .m)(commit.oid), commit.url ?? commitUrl(place, commit.oid))} by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(commit.login ?? commit.author, 60)}`,
    (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)(commit.time),
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
        return `${commitWords(newest, place)}${older.length > 0 ? `, and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(older.length, 'older commit')}` : ''}`;
    const { commit, url, actor, event, time } = evidence;
    const at = commit ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_model_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortId */ .m)(commit), url ?? commitUrl(place, commit)) : '';
    return [
        [at, actor && `by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(actor, 60)}`].filter(Boolean).join(' '),
        event && (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(event, 60),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)(time),
        pullRequest(evidence.pullRequest),
        !commit && url && evidence.pullRequest === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('source', url) : '',
    ]
        .filter(Boolean)
        .join(', ');
};
/** Who sets it, the file it stands in, what brought it about: the cell of a table. */
const whereCell = (finding, place) => {
    const { setAt, file, line } = finding;
    const at = line === undefined ? '' : `, line ${line}`;
    return ([
        setAt === undefined ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(setAt.name, setAt.url),
        file === undefined ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(file, fileUrl(place, file, line)) + at,
        eventWords(finding, place),
    ]
        .filter(Boolean)
        .join('; ') || '–');
};


/***/ }),

/***/ 3012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ againOf),
/* harmony export */   Mm: () => (/* binding */ sidesOf),
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   QH: () => (/* binding */ differenceLine),
/* harmony export */   hU: () => (/* binding */ valueSide),
/* harmony export */   id: () => (/* binding */ titleWords),
/* harmony export */   jM: () => (/* binding */ AGAIN),
/* harmony export */   xH: () => (/* binding */ isEvent)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9860);

/** What surfaces say of one finding, before each puts it into its own form. */
/** The title as it is shown: commit ids are seven characters long, as everywhere. */
const titleWords = ({ title }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortShas */ .Qg)(title);
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
        return isScalar(value) ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(value) : undefined;
    if (!value.every(isScalar))
        return undefined;
    return value.length === 0
        ? 'none'
        : value.map((item) => (typeof item === 'string' ? item : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(item))).join(', ');
};
/** A value that is words, a list of them, or such under names; JSON for what is deeper data. */
const wordsOf = (value) => {
    const words = listWords(value);
    if (words !== undefined)
        return words;
    if (Array.isArray(value) || typeof value !== 'object' || value === null)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(value);
    const named = Object.entries(value).map(([name, inner]) => [name, listWords(inner)]);
    return named.length > 0 && named.every(([, inner]) => inner !== undefined)
        ? named.map(([name, inner]) => `${name}: ${inner}`).join('; ')
        : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(value);
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
        const text = (value) => (value === undefined ? undefined : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(value));
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


/***/ }),

/***/ 8794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ fitLines),
/* harmony export */   U8: () => (/* binding */ fitBlocks),
/* harmony export */   iC: () => (/* binding */ listSection)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9860);

/**
 * As many lines as there is room for, and one that counts the rest. Nothing is cut in the middle.
 * @param room in UTF-16 units, line breaks included
 * @param rest says how many are left out
 * @param all how many there are, where `lines` are only the first of them
 */
const fitLines = (lines, room, rest = (left) => `- … and ${left.toLocaleString('en-US')} more`, all = lines.length) => {
    const total = lines.reduce((sum, line) => sum + line.length + 1, 0);
    if (all === lines.length && total <= room)
        return [...lines];
    const kept = [];
    let left = room - rest(all).length - 1;
    for (const line of lines) {
        left -= line.length + 1;
        if (left < 0)
            break;
        kept.push(line);
    }
    return [...kept, rest(all - kept.length)];
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
    const heading = next === 0 ? '' : `**And ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lines.length, 'more finding')}:**`;
    const list = fitLines(lines, left - heading.length - 4, (number) => `- … and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number, 'finding')} more${rest}`).join('\n');
    return [...blocks, ...(heading === '' ? [] : [heading]), list];
};
/** A section with a list, as far as there is room; '' for an empty one. */
const listSection = (title, lines, room) => lines.length === 0 ? '' : [`### ${title}`, '', ...fitLines(lines, room)].join('\n');


/***/ }),

/***/ 6117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   XO: () => (/* binding */ commentSafe),
/* harmony export */   k_: () => (/* binding */ hiddenIn)
/* harmony export */ });
/**
 * What an issue's body remembers for the next run, in HTML comments that nobody sees:
 * `<!-- drift-toolkit:v1 {…} -->`, a line each.
 */
const END = ' -->';
const startOf = (kind) => `<!-- drift-toolkit:${kind} `;
/** JSON that cannot end an HTML comment, and says nothing to whoever reads the raw text. */
const commentSafe = (value) => JSON.stringify(value)
    .replace(/[<>&@#]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/-(?=-)/g, '\\u002d');
/** The comment that remembers a value. */
const hidden = (kind, value) => startOf(kind) + commentSafe(value) + END;
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
/**
 * What a body remembers of one kind. What is not of it, or was edited into something else, is passed over.
 * @param read null: it is no such value
 */
const hiddenIn = (body, kind, read) => {
    const start = startOf(kind);
    return unfenced(body).flatMap((line) => {
        const text = line.trimEnd();
        if (!text.startsWith(start) || !text.endsWith(END))
            return [];
        let value;
        try {
            value = JSON.parse(text.slice(start.length, -END.length));
        }
        catch {
            return [];
        }
        const said = read(value);
        return said === null ? [] : [said];
    });
};


/***/ }),

/***/ 8126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ accountHider),
/* harmony export */   h4: () => (/* binding */ HIDDEN_ACCOUNT)
/* harmony export */ });
/* unused harmony export withAccount */
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

/***/ 2130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ coverageOf)
});

// EXTERNAL MODULE: ./packages/core/lib/settings/entries.js
var entries = __webpack_require__(3926);
// EXTERNAL MODULE: ./packages/core/lib/standards/sections.js
var sections = __webpack_require__(2107);
;// CONCATENATED MODULE: ./packages/core/lib/report/coverage-data.js


/** A count; null where there is none of that name. */
const numberIn = (data, name) => {
    const value = (0,entries/* valueIn */.xm)(data, name);
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
};
const textIn = (data, name) => {
    const value = (0,entries/* valueIn */.xm)(data, name);
    return typeof value === 'string' ? value : '';
};
const textsIn = (data, name) => (0,sections/* textsOf */.CB)((0,entries/* valueIn */.xm)(data, name));
const suppressedIn = (data) => {
    const value = (0,entries/* valueIn */.xm)(data, 'suppressed');
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

// EXTERNAL MODULE: ./packages/core/lib/report/report.js
var report = __webpack_require__(2487);
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
    return [...counts.values()].sort((a, b) => b.count - a.count || (0,report/* compareText */.n6)(a.rule, b.rule));
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


/***/ }),

/***/ 7514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ orphanedWords),
/* harmony export */   w: () => (/* binding */ coverageMarkdown)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8794);
/* harmony import */ var _infra_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2130);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9426);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9860);




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
    const start = [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .tableCell */ .xR)(environment, 60), account === '' ? '–' : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(account, 20)];
    if (skipped !== undefined)
        return [row([...start, '–', (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(skipped, 120), ...Array(5).fill('–')])];
    const [only] = stacks;
    const stack = stacks.length === 1 && only !== undefined
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(only.name, 80)
        : stacks.length === 0
            ? '–'
            : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(stacks.length, 'stack');
    const own = row([
        ...start,
        (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .tableCell */ .xR)(region ?? '', 40),
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
            (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(one.name, 80),
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
    const fitted = (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitLines */ .RV)(shown, room - size, (left) => more(left + beyond));
    const isCut = fitted.length < shown.length || fitted.at(-1) !== shown.at(-1);
    return [...HEAD, ...fitted, ...(beyond > 0 && !isCut ? [more(beyond)] : [])].join('\n');
};
/** What was not compared and what was let pass, with why; folded, for it asks for nothing. */
const remarks = ({ uncompared, suppressed }, room) => {
    const passed = suppressed.reduce((sum, one) => sum + one.count, 0);
    if (uncompared.length + passed === 0)
        return '';
    const title = [
        uncompared.length > 0 && `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(uncompared.length, 'resource')} not compared`,
        passed > 0 && `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(passed, 'difference')} known to be no drift`,
    ]
        .filter(Boolean)
        .join(', ');
    const left = room - title.length - 200;
    const parts = [
        uncompared.length > 0 &&
            `CloudFormation does not compare these:\n\n${(0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitLines */ .RV)(uncompared.map((one) => `- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(one, 200)}`), left * 0.6).join('\n')}`,
        passed > 0 &&
            `No drift although they differ:\n\n${(0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitLines */ .RV)(suppressed.map((one) => `- ${number(one.count)} × ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(one.rule, 80)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(one.reason, 200)}`), left * 0.4).join('\n')}`,
    ];
    return `<details><summary>${title}</summary>\n\n${parts.filter(Boolean).join('\n\n')}\n\n</details>`;
};
/**
 * The table of accounts with what was checked, changed, missing, orphaned and unknown, and below it
 * what was not compared and what was let pass; '' where no infra check said anything.
 * @param room in UTF-16 units
 */
const coverageMarkdown = (repository, room) => {
    const coverage = (0,_infra_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageOf */ ._)(repository);
    if (coverage === null)
        return '';
    return [table(coverage, room * 0.6), remarks(coverage, room * 0.4)].filter(Boolean).join('\n\n');
};


/***/ }),

/***/ 8099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isConsequence),
/* harmony export */   a: () => (/* binding */ infraUnknowns)
/* harmony export */ });
/* harmony import */ var _not_checked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4828);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1121);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9426);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9860);




const MOST_WORDS = 500;
const MOST_SUBJECTS = 5;
/** How every check begins what it could not judge. */
const reasonIn = (message) => message.replace(/^Not judged: /, '');
/** An account that was not entered is told by itself; that nothing in it was seen follows. */
const isConsequence = ({ check, subject, message }, refused) => check !== 'infra/accounts' &&
    refused.some((one) => one.subject === subject && message.endsWith(reasonIn(one.message)));
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
    const codes = (values) => [...values].map((value) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(value, 120));
    const lines = [...reasons.values()].map(({ message, checks, subjects, permissions }) => {
        const where = codes(subjects);
        const more = where.length - MOST_SUBJECTS;
        const shown = where.slice(0, MOST_SUBJECTS).join(', ');
        const needs = codes(permissions).join(', ');
        return `- ${shown}${more > 0 ? ` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(more, 'more place')}` : ''}: ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonMarkdown */ .W)(message, MOST_WORDS)}${needs && ` (needs ${needs})`}; not answered: ${codes(checks).join(', ')}`;
    });
    return (0,_not_checked_js__WEBPACK_IMPORTED_MODULE_0__/* .notChecked */ .l)(lines, room);
};


/***/ }),

/***/ 8025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ BODY_LIMIT),
  v: () => (/* binding */ issueText)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/lib/model/time.js
var time = __webpack_require__(8495);
// EXTERNAL MODULE: ./packages/core/lib/standards/own-affairs.js
var own_affairs = __webpack_require__(5104);
// EXTERNAL MODULE: ./packages/core/lib/report/hide-accounts.js
var hide_accounts = __webpack_require__(8126);
// EXTERNAL MODULE: ./packages/core/lib/report/text.js
var report_text = __webpack_require__(9426);
// EXTERNAL MODULE: ./packages/core/lib/report/words.js
var words = __webpack_require__(9860);
;// CONCATENATED MODULE: ./packages/core/lib/report/exempt-hint.js





const MOST = 5;
const DAYS = 90;
/** A TOML basic string: https://toml.io/en/v1.1.0#string */
const tomlString = (text) => JSON.stringify(text.toWellFormed()).replaceAll('\u007f', '\\u007f');
/** `subject` and `file` of an exemption are globs: what is one in the finding's own is taken literally. */
const literalGlob = (subject) => subject
    .replace(/[\\*?[{]/g, '\\$&')
    // An account that is not shown is not known by what is shown of it.
    .replace(hide_accounts/* HIDDEN_ACCOUNT */.h4, (hidden) => `*${hidden.slice(1)}`);
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
    const expires = (0,words/* day */.vd)(new Date(start + DAYS * time/* DAY */.d).toISOString());
    const snippets = [];
    let left = room - 400;
    for (const one of found.slice(0, MOST)) {
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

// EXTERNAL MODULE: ./packages/core/lib/report/finding-markdown.js + 2 modules
var finding_markdown = __webpack_require__(6862);
// EXTERNAL MODULE: ./packages/core/lib/report/finding-words.js
var finding_words = __webpack_require__(3012);
// EXTERNAL MODULE: ./packages/core/lib/report/fit.js
var fit = __webpack_require__(8794);
// EXTERNAL MODULE: ./packages/core/lib/report/infra-table.js
var infra_table = __webpack_require__(7514);
// EXTERNAL MODULE: ./packages/core/lib/report/infra-unknowns.js
var infra_unknowns = __webpack_require__(8099);
// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(8556);
// EXTERNAL MODULE: ./packages/core/lib/report/finding-place.js
var finding_place = __webpack_require__(8958);
// EXTERNAL MODULE: ./packages/core/lib/report/report.js
var report = __webpack_require__(2487);
;// CONCATENATED MODULE: ./packages/core/lib/report/issue-by-check.js







/** More rows than this are not read. */
const MOST_ROWS = 50;
const MOST_FIXES = 10;
/** The part of a section that its list of what to do may take. */
const FIXES_SHARE = 0.4;
/** Less room than this holds no rows. */
const LEAST = 200;
const valueCell = (value) => {
    if (value === undefined)
        return '–';
    return value.isText ? (0,report_text/* tableCell */.xR)(value.words, 160) : (0,report_text/* codeCell */.MZ)((0,words/* shortShas */.Qg)(value.words), 120);
};
/** The setting by its key, where the title does not name it. */
const subjectOf = (finding) => {
    const subject = (0,words/* shortShas */.Qg)(finding.subject);
    return finding.setAt === undefined ||
        finding.subject === finding.file ||
        (0,finding_words/* titleWords */.id)(finding)
            .split(/[\s,:;()"'“”‘’]+/)
            .includes(subject)
        ? ''
        : `${(0,report_text/* codeCell */.MZ)(subject, 80)}: `;
};
const row = ({ finding }, { place, scanned }) => {
    const { severity, state } = finding;
    const again = (0,finding_words/* againOf */.KJ)(finding, scanned);
    const since = state === 'new' || state === undefined ? '' : (0,words/* day */.vd)(finding.since);
    const { expected, actual } = (0,finding_words/* sidesOf */.Mm)(finding);
    const title = (0,report_text/* plain */.pj)((0,finding_words/* titleWords */.id)(finding), 200);
    return `| ${[
        `${(0,words/* symbol */.HR)(severity)} ${severity}${again === null ? '' : `, ${finding_words/* AGAIN */.jM[again]}`}`,
        `${subjectOf(finding)}${title}${since && ` (since ${since})`}`,
        valueCell(expected),
        valueCell(actual),
        (0,finding_place/* whereCell */.G6)(finding, place),
    ].join(' | ')} |`;
};
/** What the last column of a table tells. */
const whereHead = (found) => {
    if (found.every(({ finding }) => (0,finding_words/* isEvent */.xH)(finding)))
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
        return `**What to do:** ${(0,words/* sentence */.em)((0,report_text/* plain */.pj)(only, 600))}`;
    const lines = all.slice(0, MOST_FIXES).map((fix) => `- ${(0,words/* sentence */.em)((0,report_text/* plain */.pj)(fix, 400))}`);
    const left = all.length - lines.length;
    if (left > 0)
        lines.push(`- … and ${(0,words/* count */.U9)(left, 'more way', 'more ways')} to mend a row`);
    return `**What to do:**\n\n${(0,fit/* fitLines */.RV)(lines, room).join('\n')}`;
};
/** As many rows as there is room for, and one that counts the rest. */
const rows = (found, room, context) => {
    const more = (left) => `| … | ${left.toLocaleString('en-US')} more${context.rest} | | | |`;
    const first = found.slice(0, MOST_ROWS).map((one) => row(one, context));
    return (0,fit/* fitLines */.RV)(first, room, more, found.length);
};
/** What is said of one check, as far as there is room; '' where there is none for a table. */
const section = (found, room, context) => {
    const id = found[0]?.check ?? '';
    const about = context.checks.find((check) => check.id === id);
    const name = (0,words/* checkName */.I3)(id);
    const heading = about === undefined
        ? (0,report_text/* inlineCode */.ti)(id, 120)
        : (0,report_text/* plain */.pj)(name.charAt(0).toUpperCase() + name.slice(1), 120);
    const start = [
        `${'#'.repeat(context.level)} ${heading}`,
        // The title says how it should be: as a heading it would say that it is so.
        ...(about === undefined
            ? []
            : [`**How it should be:** ${(0,words/* sentence */.em)((0,report_text/* plain */.pj)(about.title, 200))} ${(0,report_text/* plain */.pj)(about.why, 600)}`]),
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
        (0,report/* compareText */.n6)(a.check, b.check))
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
    const rest = (left) => `… and ${(0,words/* count */.U9)(left, 'violation')} more${context.rest}`;
    const most = share(needs, room - rest(found.length).length - 2);
    const said = groups.map((group, at) => (needs[at] ?? 0) <= most ? (full[at] ?? '') : section(group, most - 2, context));
    const unsaid = groups.filter((_, at) => said[at] === '').flat().length;
    return [...said.filter(Boolean), ...(unsaid > 0 ? [rest(unsaid)] : [])];
};

// EXTERNAL MODULE: ./packages/core/lib/model/commit.js
var model_commit = __webpack_require__(644);
// EXTERNAL MODULE: ./packages/core/lib/report/not-checked.js
var not_checked = __webpack_require__(4828);
// EXTERNAL MODULE: ./packages/core/lib/report/unknowns.js
var unknowns = __webpack_require__(7130);
;// CONCATENATED MODULE: ./packages/core/lib/report/issue-parts.js











const TITLE_LIMIT = 200;
const elsewhere = ({ repository, target }) => (0,words/* repositoryKey */.Kq)(repository.name) !== (0,words/* repositoryKey */.Kq)(target);
/** `3 violations, 1 high: branch protection, labels`: how many, how grave, of what. */
const violations = (found, mode) => {
    const severities = found.map(({ finding }) => finding.severity);
    const gravest = (0,model/* worst */.QZ)(severities);
    const number = severities.filter((severity) => severity === gravest).length;
    const names = groupsOf(found).map(([first]) => (0,words/* checkName */.I3)(first?.check ?? ''));
    const more = names.length > 3 ? `, and ${(0,words/* count */.U9)(names.length - 3, 'more check')}` : '';
    const amount = number === found.length && number > 1 ? 'all' : number.toLocaleString('en-US');
    return `${(0,words/* count */.U9)(found.length, mode === 'rolling' ? 'open violation' : 'violation')}, ${amount} ${gravest}: ${names.slice(0, 3).join(', ')}${more}`;
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
    const what = (0,words/* count */.U9)(found.length, mode === 'rolling' ? 'open difference' : 'difference');
    const amount = number === found.length && number > 1 ? 'all' : number.toLocaleString('en-US');
    const [first] = found;
    return `${what}${where && ` in ${where}`}, ${amount} ${gravest}${first ? `: ${(0,finding_words/* titleWords */.id)(first.finding)}` : ''}`;
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
        return `${prefix}${(0,words/* count */.U9)(open.length, 'open finding')}, worst ${(0,model/* worst */.QZ)(open.map(({ finding }) => finding.severity))}`;
    const rest = news.length > 1 ? `, and ${(news.length - 1).toLocaleString('en-US')} more` : '';
    const suffix = ` (${first.finding.severity})${rest}`;
    return (prefix +
        (0,report_text/* titleText */.Qw)((0,finding_words/* titleWords */.id)(first.finding), TITLE_LIMIT - prefix.length - suffix.length) +
        suffix);
};
/** What a domain's findings are to who reads of them. */
const NOUNS = { process: 'violation', infra: 'difference' };
const noun = ({ domain }) => NOUNS[domain] ?? 'finding';
const states = (content) => {
    const { news, scan } = content;
    const groups = Map.groupBy(news, ({ finding }) => (0,finding_words/* againOf */.KJ)(finding, scan.time));
    const fresh = groups.get(null)?.length ?? 0;
    if (fresh === news.length)
        return (0,words/* count */.U9)(fresh, `new ${noun(content)}`);
    const again = Object.entries(finding_words/* AGAIN */.jM).map(([key, words]) => {
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
    const grades = (0,words/* bySeverity */.Np)((0,report/* countBySeverity */.Ot)(open.map(({ finding }) => finding)));
    const what = open.length === 0
        ? `**Nothing is open** in ${name} any more; this issue can be closed.`
        : mode === 'rolling'
            ? `**${(0,words/* count */.U9)(open.length, `open ${noun(content)}`)}** in ${name}: ${grades}.`
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
    const at = (oid) => (0,report_text/* codeLink */.U1)((0,model_commit/* shortId */.m)(oid), url && `${url}/commit/${encodeURIComponent(oid)}`);
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
const issue_parts_unknowns = ({ results }, room) => {
    const lines = (0,unknowns/* unseenGroups */.z)(results).map((unseen) => {
        const code = (name) => (0,report_text/* inlineCode */.ti)(name, 80);
        const needs = unseen.permissions.map(code).join(', ');
        return `- ${(0,unknowns/* unseenBy */.E)(unseen, code)}: ${(0,report_text/* plain */.pj)(unseen.message)}${needs && ` (needs ${needs})`}`;
    });
    return (0,not_checked/* notChecked */.l)(lines, room);
};
/** What nobody has to act on: stricter settings, mere changes, exempted findings. */
const asides = ({ repository }, room) => {
    const lines = (0,report/* findingsOf */.WX)(repository)
        .filter(({ finding }) => !(0,report/* isOpen */.nT)(finding))
        .map((found) => {
        const { exempted, direction } = found.finding;
        const why = exempted ? ` (exempted until ${(0,report_text/* plain */.pj)(exempted.expires, 20)})` : '';
        return (0,finding_markdown/* findingLine */.m)(found, repository) + (why || (direction ? ` (${direction})` : ''));
    });
    return lines.length === 0
        ? ''
        : `<details><summary>Seen too, nothing to do: ${lines.length}</summary>\n\n${(0,fit/* fitLines */.RV)(lines, room).join('\n')}\n\n</details>`;
};
const resolved = ({ repository }, room) => repository.resolved.length === 0
    ? ''
    : `## Resolved\n\n${(0,fit/* fitLines */.RV)(repository.resolved.map(({ title, why }) => `- ${(0,report_text/* plain */.pj)(title, 120)} (${(0,report_text/* plain */.pj)(why, 120)})`), room).join('\n')}`;
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
    return `---\n<sub>Opened by ${tool}, scan ${(0,report_text/* inlineCode */.ti)(scan.id, 60)} at ${(0,words/* moment */.n$)(scan.time)}${run}. ${how}. ${CLOSING[domain] ?? 'Close it when it is dealt with'}; drift-toolkit never closes an issue itself.</sub>`;
};

// EXTERNAL MODULE: ./packages/core/lib/report/marker.js
var report_marker = __webpack_require__(495);
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
        line: (0,finding_markdown/* findingLine */.m)(one, repository),
        blocks: () => (fresh ? [true, false] : [false]).map((shown) => (0,finding_markdown/* findingBlock */.n)(one, repository, { level: 3, diff: shown, scanned: scan.time })),
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
    return (found, room, most) => (0,fit/* fitBlocks */.U8)(sayables(found, content, seen), room, most, rest);
};
const says = (content, room) => {
    const { repository, mode, news, still, scan } = content;
    const tail = [
        content.domain === 'infra'
            ? (0,infra_unknowns/* infraUnknowns */.a)(repository, room * 0.15)
            : issue_parts_unknowns(repository, room * 0.08),
        asides(content, room * 0.08),
        // What happened is accepted by closing the issue.
        exemptHint([...news, ...still].filter(({ finding }) => !(0,finding_words/* isEvent */.xH)(finding)), repository, scan.time, room * 0.1),
    ].filter(Boolean);
    const ends = mode === 'rolling' ? resolved(content, room * 0.06) : '';
    const table = content.domain === 'infra' ? (0,infra_table/* coverageMarkdown */.w)(repository, room * 0.2) : '';
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
    const markerSize = (0,report_marker/* markerComment */.wV)({ ...head, content: '0'.repeat(20) }, told).length;
    const text = says(content, BODY_LIMIT - markerSize - end.length - 10);
    const title = titleOf(content);
    const digest = mode === 'rolling' ? contentDigest(content) : '';
    const marker = (0,report_marker/* markerComment */.wV)(mode === 'rolling' ? { ...head, content: digest } : head, told);
    return { title, body: `${text}\n\n${end}\n\n${marker}\n`, content: digest };
};


/***/ }),

/***/ 495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ parseMarkers),
/* harmony export */   Hd: () => (/* binding */ toldBy),
/* harmony export */   wV: () => (/* binding */ markerComment)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8556);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1145);
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9525);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6117);





const KIND = 'v1';
const FULL = 300;
/** Room for the packed ones, in characters: comfortable, and at most. */
const SOFT_ROOM = 16_000;
const HARD_ROOM = 40_000;
const PACKED_SIZES = [10, 8, 6, 5, 4, 3];
/** A fingerprint as 20 hex characters: itself, or its hash where a plugin made it otherwise. */
const hexKey = (fingerprint) => /^[0-9a-f]{20}$/.test(fingerprint)
    ? fingerprint
    : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(fingerprint).digest('hex').slice(0, 20);
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
    const packed = Object.fromEntries(_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.flatMap((severity) => {
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
    return (0,_hidden_js__WEBPACK_IMPORTED_MODULE_3__/* .hidden */ .R)(KIND, marker);
};
const readPacked = (value) => {
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value))
        return undefined;
    const { bytes } = value;
    if (typeof bytes !== 'number' || !PACKED_SIZES.includes(bytes))
        return undefined;
    const lists = _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.flatMap((severity) => {
        const list = value[severity];
        return typeof list === 'string' ? [[severity, list]] : [];
    });
    return { bytes, ...Object.fromEntries(lists) };
};
const readMarker = (value) => {
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value) || !(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value.fingerprints))
        return null;
    const { repository, domain, mode, scan, content } = value;
    if (typeof repository !== 'string' || typeof scan !== 'string')
        return null;
    const knownDomain = _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DOMAINS */ .si.find((one) => one === domain);
    const knownMode = ['scan', 'rolling', 'summary'].find((one) => one === mode);
    if (!knownDomain || !knownMode)
        return null;
    const packed = readPacked(value.packed);
    return {
        repository,
        domain: knownDomain,
        mode: knownMode,
        scan,
        fingerprints: Object.fromEntries(Object.entries(value.fingerprints).flatMap(([fingerprint, severity]) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .isSeverity */ ._Z)(severity) ? [[fingerprint, severity]] : [])),
        ...(packed ? { packed } : {}),
        ...(typeof content === 'string' ? { content } : {}),
    };
};
/** All markers of a body. */
const parseMarkers = (body) => (0,_hidden_js__WEBPACK_IMPORTED_MODULE_3__/* .hiddenIn */ .k_)(body, KIND, readMarker);
/**
 * What a marker knows of findings: a function from a fingerprint to the severity at which it was
 * told, or null where it was not.
 */
const toldBy = (marker) => {
    const full = new Map(Object.entries(marker.fingerprints));
    const short = new Map();
    const bytes = marker.packed?.bytes ?? 10;
    for (const severity of _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.toReversed()) {
        const keys = Buffer.from(marker.packed?.[severity] ?? '', 'base64url').toString('hex');
        for (let at = 0; at + bytes * 2 <= keys.length; at += bytes * 2)
            short.set(keys.slice(at, at + bytes * 2), severity);
    }
    return (fingerprint) => full.get(fingerprint) ?? short.get(hexKey(fingerprint).slice(0, bytes * 2)) ?? null;
};


/***/ }),

/***/ 4828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ notChecked)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8794);

/** What an issue says of what nobody could see, a line each; '' where there is none. */
const notChecked = (lines, room) => lines.length === 0
    ? ''
    : [
        '#### Could not be checked',
        'This is neither drift nor in order: nobody could look.',
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitLines */ .RV)(lines, room).join('\n'),
    ].join('\n\n');


/***/ }),

/***/ 1121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ reasonLine),
/* harmony export */   W: () => (/* binding */ reasonMarkdown)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9426);

/**
 * Why something could not be read, in somebody's words; a statement of a policy that would change
 * that stands in it as JSON, and is shown so that it can be copied. So are names of AWS, whose colons
 * would be taken for emoji.
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
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
const ARN = /(\barn:aws[a-z-]{0,20}:[\w:/+=,.@{}*-]{1,500}[\w/*}])/;
/** Words and the names of AWS in them, with the blanks between them. */
const words = (text, max) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bound */ .$s)(text, max)
    .split(ARN)
    .map((part, at) => {
    if (at % 2 === 1)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(part, max);
    const said = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(part, max);
    if (said === '')
        return part === '' ? '' : ' ';
    return `${/^\s/.test(part) ? ' ' : ''}${said}${/\s$/.test(part) ? ' ' : ''}`;
})
    .join('')
    .trim();
/** As running Markdown. @param max for the words around a statement */
const reasonMarkdown = (reason, max) => {
    const statement = statementIn(reason);
    if (statement === null)
        return words(reason, max);
    const [before = '', after = ''] = reason.split(statement, 2);
    // A statement may be longer than the words around it, and nothing of it can be left out.
    return [words(before, LONGEST), (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(statement, LONGEST), words(after, max)]
        .filter(Boolean)
        .join(' ');
};
/** As one line for a terminal. */
const reasonLine = (reason, max) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(reason, statementIn(reason) === null ? max : LONGEST * 2);


/***/ }),

/***/ 1348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ redactor),
/* harmony export */   Ed: () => (/* binding */ redactData)
/* harmony export */ });
/* unused harmony exports redact, redactReport */
/* harmony import */ var _hide_accounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8126);

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

/***/ 8565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ resourceParts),
/* harmony export */   $r: () => (/* binding */ propertyOf),
/* harmony export */   Vr: () => (/* binding */ resourceLine),
/* harmony export */   b_: () => (/* binding */ resourceSides)
/* harmony export */ });
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3012);

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
        sides: [...(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueSide */ .hU)('expected', expected), ...(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueSide */ .hU)('actual', actual)],
    };


/***/ }),

/***/ 7130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ unseenBy),
/* harmony export */   z: () => (/* binding */ unseenGroups)
/* harmony export */ });
/* harmony import */ var _infra_unknowns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8099);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9860);


/** More checks than this are counted, not named. */
const MOST_CHECKS = 3;
const MOST_SUBJECTS = 5;
/** Results that are unknown, the same reason and permissions once, in the order they were told. */
const unseenGroups = (results) => {
    const unknown = results.filter(({ status }) => status === 'unknown');
    const refused = unknown.filter(({ check }) => check === 'infra/accounts');
    const told = unknown.filter((result) => !(0,_infra_unknowns_js__WEBPACK_IMPORTED_MODULE_0__/* .isConsequence */ .C)(result, refused));
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
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(checks.length, 'check');
    const names = checks.map(show);
    if (checks.length > 1)
        return names.join(', ');
    const most = isInFull ? subjects.length : MOST_SUBJECTS;
    const more = subjects.length - most;
    return [
        ...names,
        ...subjects.slice(0, most).map(show),
        ...(more > 0 ? [`and ${more.toLocaleString('en-US')} more`] : []),
    ].join(', ');
};


/***/ }),

/***/ 9860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ symbol),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   Kq: () => (/* binding */ repositoryKey),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Qg: () => (/* binding */ shortShas),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   on: () => (/* binding */ grade),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var _model_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(644);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8556);


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
const bySeverity = (counts) => _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.filter((severity) => counts[severity] > 0)
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
/** Full commit ids in a text, each as people read it. */
const shortShas = (text) => text.replace(/(?<![\w.])[0-9a-f]{40}(?!\w)/gi, (oid) => (0,_model_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortId */ .m)(oid));
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
/** The first of some names, and how many there are besides: `a, b, and 3 more`. */
const firstOf = (names, most, show = (name) => name) => {
    const more = names.length > most ? `, and ${names.length - most} more` : '';
    return names.slice(0, most).map(show).join(', ') + more;
};


/***/ }),

/***/ 8615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ askWhatIsBrought),
/* harmony export */   m: () => (/* binding */ NOTHING_BROUGHT)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1209);

const NOTHING_BROUGHT = {
    notes: [],
    rules: [],
    checks: () => [],
    ask: async () => [],
    tell: async () => [],
};
/** Repositories that one process of a plugin's check is asked about, and how long it waits for them. */
const TOGETHER = 50;
const GATHER_MS = 20;
/** Gathers the questions of repositories that are looked at side by side: a process is dear. */
const gathered = (ask) => {
    let waiting = [];
    let timer;
    const flush = () => {
        clearTimeout(timer);
        timer = undefined;
        const batch = waiting;
        waiting = [];
        ask(batch).then((answers) => {
            for (const [at, { answer }] of batch.entries())
                answer(answers[at] ?? []);
        }, (error) => {
            for (const { fail } of batch)
                fail(error);
        });
    };
    return (question) => new Promise((answer, fail) => {
        waiting.push({ ...question, answer, fail });
        if (waiting.length >= TOGETHER)
            flush();
        else
            timer ??= setTimeout(flush, GATHER_MS);
    });
};
const bringing = async (plugins, notes, world) => {
    const { pluginChecks, runPluginChecks, tellSurfaces } = await Promise.all(/* import() */[__webpack_require__.e(320), __webpack_require__.e(825), __webpack_require__.e(713), __webpack_require__.e(448)]).then(__webpack_require__.bind(__webpack_require__, 8713));
    const asked = gathered((batch) => {
        // A scan has one domain, and so has what is gathered.
        const [first] = batch;
        return first ? runPluginChecks(world, plugins, first.domain, batch) : Promise.resolve([]);
    });
    return {
        notes,
        rules: plugins.flatMap(({ severity }) => severity),
        checks: (domain) => pluginChecks(plugins, domain),
        ask: (domain, repository, input) => pluginChecks(plugins, domain).length === 0
            ? Promise.resolve([])
            : asked({ domain, repository, input }),
        tell: async (scan) => (await tellSurfaces(world, plugins, scan)).map(({ plugin, reason }) => ({
            where: `plugin ${plugin}`,
            reason,
        })),
    };
};
const load = async (ports, options, around) => {
    const [{ foundPlugins }, { problemNote }] = await Promise.all([
        __webpack_require__.e(/* import() */ 751).then(__webpack_require__.bind(__webpack_require__, 5751)),
        __webpack_require__.e(/* import() */ 596).then(__webpack_require__.bind(__webpack_require__, 9596)),
    ]);
    const found = await foundPlugins(around, ['checks', 'surfaces', 'severity']);
    // What asks them is loaded for those who have something to ask, and for nobody else.
    if (found.found.length === 0) {
        return { ...NOTHING_BROUGHT, notes: found.problems.map(problemNote) };
    }
    const { askPlugins, pluginWorldOf } = await Promise.all(/* import() */[__webpack_require__.e(320), __webpack_require__.e(825), __webpack_require__.e(713), __webpack_require__.e(607), __webpack_require__.e(131)]).then(__webpack_require__.bind(__webpack_require__, 9131));
    const { plugins, problems } = await askPlugins(new Map(), around, { found }).catch((error) => {
        if (!(error instanceof _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e))
            throw error;
        // A declaration that is broken is a finding of the scan, and stops none.
        const settings = { plugin: 'settings', reason: error.message };
        return { plugins: [], problems: [...found.problems, settings] };
    });
    return bringing(plugins, problems.map(problemNote), pluginWorldOf(ports, options, around));
};
/**
 * Has the plugins of a run asked what they bring to a scan, while it begins. Those that say that they
 * bring none of it are not asked.
 */
const askWhatIsBrought = (ports, options, around) => {
    ports.brought = load(ports, options, around);
    // Whoever waits for it hears of its failure.
    ports.brought.catch(() => { });
};


/***/ }),

/***/ 5027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ policyFor),
/* harmony export */   ZM: () => (/* binding */ NOTHING_DECLARED),
/* harmony export */   wu: () => (/* binding */ readOrganization)
/* harmony export */ });
/* harmony import */ var _collect_github_rulesets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2645);


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

/***/ 6178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ NOT_IN)
/* harmony export */ });
/* unused harmony exports withToken, stateFinder, isUnmoved, isRecent, inScope, organizationWork, named, repositoryWork, withoutKnown, windowFrom, baseFrom, renameNotes */
/* harmony import */ var _collect_github_declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8706);
/* harmony import */ var _collect_github_inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4999);
/* harmony import */ var _collect_github_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9983);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8556);
/* harmony import */ var _scope_select_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9562);
/* harmony import */ var _transport_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4521);









/** @throws GitHubError without a token: GitHub's answers about repositories need one */
const withToken = (github) => {
    if (github)
        return github;
    throw new GitHubError(401, 'GET /', 'a token is needed to scan repositories on GitHub');
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
    const inventory = await readInventory(github, target.login);
    const find = stateFinder(states);
    const { chosen, passedOver } = select(inventory.repositories, {
        repositories: target.repositories,
        shard: options.shard,
        lastScanned: (repository) => find(repository)?.scanned ?? '',
    });
    const notes = github.token ? tokenNotes(github.token, target.login) : [];
    const list = {
        ...emptyWorkList(),
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
    const repository = await readRepository(github, name);
    const list = emptyWorkList();
    const refusal = repository.archived
        ? 'archived'
        : repository.disabled
            ? 'disabled'
            : repository.head === null
                ? 'empty'
                : null;
    if (refusal === null)
        return { list, chosen: [repository] };
    passOver(list, refusal, repository.name);
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
const baseFrom = (state, older) => known(state?.commit ? { oid: state.commit, how: 'ledger' } : windowFrom(older));
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

/***/ 4697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ apiUsage),
  _: () => (/* binding */ scanDomain)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/.pnpm/p-limit@7.3.3/node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(6799);
// EXTERNAL MODULE: ./packages/core/lib/ledger/reconcile.js
var reconcile = __webpack_require__(7838);
// EXTERNAL MODULE: ./packages/core/lib/report/report.js
var report = __webpack_require__(2487);
// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(1338);
// EXTERNAL MODULE: ./packages/core/lib/scan/brought.js
var scan_brought = __webpack_require__(8615);
// EXTERNAL MODULE: ./packages/core/lib/standards/index.js + 34 modules
var standards = __webpack_require__(2645);
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

// EXTERNAL MODULE: ./packages/core/lib/publish/issues.js + 1 modules
var issues = __webpack_require__(8938);
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
    const closed = await (0,issues/* closedByPeople */.JZ)(github, ids);
    return (state) => new Set(state?.open.flatMap((finding) => closed.has(issueOf(finding) ?? '') ? [finding.fingerprint] : []));
};

// EXTERNAL MODULE: ./packages/core/lib/ledger/state.js
var state = __webpack_require__(7107);
;// CONCATENATED MODULE: ./packages/core/lib/scan/newer-states.js

const isOf = ({ path, id }, { name, id: own }, domain) => path === (0,state/* statePath */.BQ)(name, domain) || (id !== undefined && id === own);
const inWords = ({ path, version }, ledger) => `not scanned: ${path} of the ledger (${ledger}) is of version ${version}, and this drift-toolkit understands version 1. A newer drift-toolkit wrote it: use that one, or a newer, in every job that shares the ledger. The file was left as it is`;
/**
 * Takes repositories out of the work of which a later drift-toolkit wrote the state: to scan them
 * would tell everything anew and write over what is known. Each is an error of the run.
 */
const leaveNewer = (list, newer, domain, ledger) => {
    const mine = newer.filter(({ path }) => path.endsWith(`/${domain}.json`));
    if (mine.length === 0)
        return list;
    const found = new Map(list.work.flatMap((work) => {
        const state = mine.find((one) => isOf(one, work.repository, domain));
        return state ? [[work, state]] : [];
    }));
    const others = mine.filter((one) => ![...found.values()].includes(one));
    return {
        ...list,
        work: list.work.filter((work) => !found.has(work)),
        errors: [
            ...list.errors,
            ...[...found].map(([{ repository }, state]) => ({
                where: repository.name,
                reason: inWords(state, ledger),
            })),
        ],
        notes: [
            ...list.notes,
            ...others.map((state) => `${state.name ?? state.path}: ${inWords(state, ledger)}`),
        ],
    };
};

// EXTERNAL MODULE: ./packages/core/lib/scan/organization.js
var scan_organization = __webpack_require__(5027);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/rulesets.js
var github_rulesets = __webpack_require__(2632);
// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(8556);
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

// EXTERNAL MODULE: ./packages/core/lib/scan/remote.js
var remote = __webpack_require__(6178);
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
    const [organization, found, brought] = await Promise.all([
        (0,scan_organization/* readOrganization */.wu)(options, ports),
        domain.findWork(options, ports, known, started),
        ports.brought ?? scan_brought/* NOTHING_BROUGHT */.m,
    ]);
    const list = leaveNewer(found, ports.ledger?.newer() ?? [], domain.id, ports.ledger?.description ?? '');
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
        brought,
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
    const looked = reports.length;
    for (const state of list.unmoved) {
        const { state: next, accepted } = (0,reconcile/* accept */.Ju)(state, closed(state), started);
        if (next.open.length === 0 && accepted.length === 0)
            continue;
        const { name } = state.repository;
        const carried = carry(next, accepted, (0,scan_organization/* policyFor */.KV)(organization, name, null), started);
        reports.push(carried.report);
        if (accepted.length > 0 || carried.state !== next)
            states.set(name.toLowerCase(), carried.state);
    }
    const outOfTime = ports.github?.usage.outOfTime === true;
    const cut = [
        ...leftErrors(left),
        ...(outOfTime && errors.length === 0 ? [hiddenError(list, options)] : []),
    ];
    const notes = [...organization.notes, ...list.notes, ...brought.notes, ...leftNote(left)];
    return {
        domain: domain.id,
        checks: [...domain.checks, ...brought.checks(domain.id)],
        report: (0,report/* assembleReport */.xr)({
            toolVersion: version/* version */.r,
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
            errors: [...errors, ...cut],
            notes,
            issues: [],
            api: apiUsage(ports, domain.requests?.()),
        }),
        looked,
        cutShort: left.length > 0 || outOfTime,
        states,
        known,
        reportOnly: list.reportOnly,
    };
};
const leftNote = ({ length }) => length === 0
    ? []
    : [`the deadline came before ${length} ${length === 1 ? 'repository' : 'repositories'}`];
/** Not to have looked is no good news, whatever was in the way: as where a limit came first. */
const leftErrors = (left) => left.map((where) => ({
    where,
    reason: 'not looked at before the deadline; it comes first the next time',
}));
/** What a limit hid is unknown in each repository; that it was a limit is trouble of the run. */
const hiddenError = (list, options) => ({
    where: scopeOf(options, list).name,
    reason: 'a limit of GitHub came before everything could be seen, and waiting for it would have passed the deadline: what is missing is unknown',
});
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

/***/ 9562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ select_select)
});

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


/***/ }),

/***/ 3926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ entryIndex),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   xm: () => (/* binding */ valueIn)
/* harmony export */ });
/* unused harmony exports propertyIn, isTableList, entriesByKey */
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
/* harmony export */   e4: () => (/* binding */ nameGlob)
/* harmony export */ });
/* unused harmony export isLiteral */
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

/***/ 2645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d1: () => (/* reexport */ NO_LIMITS),
  VC: () => (/* reexport */ applyPolicy),
  m3: () => (/* reexport */ buildStandard),
  IS: () => (/* reexport */ driftPolicy),
  n0: () => (/* reexport */ exemptionsCheck),
  _d: () => (/* reexport */ isExpired),
  I9: () => (/* reexport */ limitsFor),
  ao: () => (/* reexport */ oncePerRun),
  I3: () => (/* reexport */ parseCheckToml),
  c5: () => (/* reexport */ root_rootStandard),
  qA: () => (/* reexport */ rulesetOf),
  md: () => (/* reexport */ rulesetPath),
  et: () => (/* reexport */ subjectOf),
  oA: () => (/* reexport */ withinLimits)
});

// UNUSED EXPORTS: METADATA_FILES, builtinCandidate, declares, dependenciesFromCm, dependencyProblems, detectProjects, directoryOf, identify, isBroken, isDeclaration, isLiteral, isTable, leftOut, leftOutResult, nameGlob, processDigest, processNeeds, projectsFromCm, reducedResult, sectionOf, takesPart, textsOf, trackedFiles

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
const format_baseName = (path) => path.slice(path.lastIndexOf('/') + 1);
/** The format to read `path` with, or null where it is compared as text (source code, lock files). */
const settingsFormat = (path) => {
    const name = format_baseName(path).toLowerCase();
    if (LOCK_FILES.has(name))
        return null;
    if (Object.hasOwn(BY_NAME, name))
        return BY_NAME[name] ?? null;
    if (name === 'package.json' || name === 'composer.json')
        return 'json';
    const extension = name.slice(name.lastIndexOf('.') + 1);
    return own(BY_EXTENSION, extension) ?? null;
};

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
const paths_isCheckFile = (path) => path.endsWith('check.toml') && format_baseName(path) === 'check.toml' && !isForeign(path);
/**
 * Whether a file is a declaration: a check.toml or a repo-metadata.yaml (or .yml), in any directory
 * that is the repository's own. Of repo-metadata, the one at the root counts.
 */
const paths_isDeclaration = (path) => paths_isCheckFile(path) ||
    (path.endsWith('ml') && METADATA_FILES.includes(baseName(path)) && !isForeign(path));

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
const tools_TOOLS = [
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
const EVERY_NAME = indexNames(tools_TOOLS);
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
/** Files of `[drift] watch` are a tool's that no section is about. */
const WATCHED = 'watch';
const globsOf = (standard) => {
    const named = [
        ...enabledTools(standard).map(({ id, section }) => ({
            tool: id,
            subject: dotted([...section, 'dependencies']),
            globs: textsOf(sectionOf(standard.config, section)?.dependencies),
        })),
        {
            tool: WATCHED,
            subject: 'drift.watch',
            globs: textsOf(sectionOf(standard.config, ['drift'])?.watch),
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

// EXTERNAL MODULE: ./packages/core/lib/standards/left-out.js
var left_out = __webpack_require__(5471);
// EXTERNAL MODULE: ./packages/core/lib/model/known.js
var model_known = __webpack_require__(8983);
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
const located_dotted = (path) => (0,setting_path/* joinPath */.u)(path.map(String));

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
    const say = (path, entry) => `\`${located_dotted(path)}\` (line ${entry.node.place.line ?? '?'})`;
    return {
        level: 'error',
        subject: located_dotted(from),
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
    const name = path.length === 0 ? 'the file' : located_dotted(path);
    walking.problems.push({
        level: 'error',
        subject: located_dotted(path),
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
        const told = problems.some((problem) => problem.subject === located_dotted([...path, key]));
        complete = false;
        if (told)
            continue;
        const expected = properties[key] === undefined ? key : expectation(properties[key]);
        problems.push({
            level: 'error',
            subject: located_dotted([...path, key]),
            message: `${located_dotted(path)} lacks ${key}: ${expected}`,
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
    const level = path.length === 1 ? 'at the top' : `in [${located_dotted(path.slice(0, -1))}]`;
    const expected = meant === undefined
        ? `one of: ${known.join(', ')}`
        : `\`${located_dotted([...path.slice(0, -1), meant])}\``;
    return {
        level: 'warning',
        subject: located_dotted(path),
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
    const origin = speaker.origins[located_dotted(['drift', key, index, 'check'])];
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
// EXTERNAL MODULE: ./packages/core/lib/standards/sections.js
var sections = __webpack_require__(2107);
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
    ...tools_TOOLS.filter(({ runners }) => runners !== undefined).flatMap(({ files }) => files),
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
        into[located_dotted(path)] = line === undefined ? { source: file } : { source: file, line };
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
    !isBroken(problems) &&
    !problems.some((problem) => problem.level === 'error' && problem.subject === subject);

;// CONCATENATED MODULE: ./packages/core/lib/standards/index.js





















/***/ }),

/***/ 5471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ leftOutOf)
/* harmony export */ });
/* unused harmony exports missingDeclarations, takesPart, leftOut, reducedResult, leftOutResult */
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
/* harmony export */   CB: () => (/* binding */ textsOf)
/* harmony export */ });
/* unused harmony export sectionOf */



/** A list of texts, other entries left out; [] for anything else. */
const textsOf = (value) => Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
/**
 * A section that counts: it is there, and neither it nor a table around it says `enabled = false`.
 * @returns the section's table, or null
 */
const sectionOf = (config, path) => {
    let table = config;
    for (const key of path) {
        const next = own(table, key);
        if (!isTable(next) || next.enabled === false)
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


/***/ }),

/***/ 1338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of the toolkit; a test compares it with package.json. */
const version = '0.1.0';


/***/ })

};
