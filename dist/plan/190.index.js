export const id = 190;
export const ids = [190];
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
/* harmony export */   ZJ: () => (/* binding */ askNodes),
/* harmony export */   l4: () => (/* binding */ problemAt),
/* harmony export */   nv: () => (/* binding */ unseen)
/* harmony export */ });
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
    return isRefused ? (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(reason, permission) : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(reason);
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
/* harmony export */   Lv: () => (/* binding */ contentsQuery),
/* harmony export */   UJ: () => (/* binding */ DECLARATIONS),
/* harmony export */   dh: () => (/* binding */ INVENTORY),
/* harmony export */   xr: () => (/* binding */ ONE)
/* harmony export */ });
/* unused harmony exports RULESETS, ORGANIZATION_POLICY */
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
const RULESETS = (/* unused pure expression or super */ null && (`query DriftRulesets($owner: String!, $name: String!, $tree: String!) {
  rateLimit { cost remaining resetAt limit }
  repository(owner: $owner, name: $name) {
    nameWithOwner
    object(expression: $tree) { ... on Tree { entries { name object { ... on Blob { isBinary isTruncated text } } } } }
  }
}`));
/** The check.toml of drift-config. */
const ORGANIZATION_POLICY = (/* unused pure expression or super */ null && (`query DriftPolicy($owner: String!, $name: String!) {
  rateLimit { cost remaining resetAt limit }
  repository(owner: $owner, name: $name) {
    nameWithOwner
    check: object(expression: "HEAD:check.toml") { ... on Blob { isBinary isTruncated text } }
  }
}`));
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
/* harmony export */   nv: () => (/* binding */ unseen),
/* harmony export */   qZ: () => (/* binding */ monthPath),
/* harmony export */   xk: () => (/* binding */ monthOfScan),
/* harmony export */   yV: () => (/* binding */ isMonthPath)
/* harmony export */ });
/* unused harmony export scanPath */
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

/***/ 2190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planRun: () => (/* binding */ planRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./packages/core/lib/transport/git.js
var transport_git = __webpack_require__(9020);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/store.js
/** What a ledger holds; whatever else lies beside it, in a folder or on a branch, is not its own. */
const LEDGER_FOLDERS = ['scans', 'months', 'repos', 'jobs'];
/** Thousands of open findings with their diffs take a few; a file beyond that is not read. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** What is no name of a file of ours: nothing, a way up, git's own folder, a separator of Windows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_NAME = /^\.{0,2}$|^\.git$|[\\\x00-\x1f\x7f]/i;
/** Whether a path is one of a ledger's files: in one of its folders, and with no way out of it. */
const isLedgerFile = (path) => {
    const [folder = '', ...names] = path.split('/');
    return LEDGER_FOLDERS.includes(folder) && names.length > 0 && !names.some((n) => NO_NAME.test(n));
};
/** @throws Error when one of the paths is none of a ledger's: then nothing may be written */
const requireLedgerFiles = (paths) => {
    for (const path of paths) {
        if (!isLedgerFile(path))
            throw new Error(`${JSON.stringify(path)} is no file of a ledger`);
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/branch-clone.js







/** What git needs beside its arguments: the token, which never stands on a command line or in a file. */
const network = (token) => ({
    // A connection that brings less than 1 kB a second for a minute is a dead one.
    GIT_HTTP_LOW_SPEED_LIMIT: '1000',
    GIT_HTTP_LOW_SPEED_TIME: '60',
    ...(token === ''
        ? {}
        : {
            GIT_CONFIG_COUNT: '1',
            GIT_CONFIG_KEY_0: 'http.extraHeader',
            GIT_CONFIG_VALUE_0: `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
        }),
});
/** An empty repository of its own, for git's objects alone. */
const bareRepository = async () => {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'drift-ledger-'));
    const git = (0,transport_git/* gitIn */.u)(directory, { network: true });
    await git(['init', '--quiet', '--bare']);
    await git(['config', 'gc.auto', '0']);
    return { git, remove: () => (0,promises_.rm)(directory, { recursive: true, force: true }) };
};
const isMissingBranch = (error) => error instanceof transport_git/* GitError */.X && /couldn't find remote ref/i.test(error.message);
/** Whether asking again will not help: the token, the permission or the repository is what lacks. */
const isRefusedByGit = (error) => error instanceof transport_git/* GitError */.X &&
    (error.exitCode === -1 ||
        /returned error: 4(?!08|29)\d\d|denied|not (?:found|permitted|granted|accessible)|authenticat|terminal prompts disabled/i.test(error.message));
/** The id that git gives to a text. */
const blobId = (text) => (0,external_node_crypto_.createHash)('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text)
    .digest('hex');
const AUTHOR = { NAME: 'drift-toolkit', EMAIL: 'drift-toolkit@users.noreply.github.com' };
const SIGNED = Object.fromEntries(['AUTHOR', 'COMMITTER'].flatMap((who) => Object.entries(AUTHOR).map(([key, value]) => [`GIT_${who}_${key}`, value])));
/** Waits before asking again, in milliseconds. */
const ASK_AGAIN_MS = [1000, 3000];
/** @returns null when it would be done, else the error */
const tryPush = async (git, { url, branch, token }, oid) => {
    try {
        await git(['push', '--dry-run', '--quiet', url, `${oid}:refs/heads/${branch}`], {
            env: network(await token()),
        });
        return null;
    }
    catch (error) {
        if (!(error instanceof transport_git/* GitError */.X))
            throw error;
        // Where there is a branch, this commit does not continue it: the last thing git looks at.
        return /failed to push some refs/.test(error.message) ? null : error;
    }
};
/**
 * Asks git whether the token may write to the branch, by a push that is not carried out. What the
 * API says of permissions is a person's role, and nothing for a GITHUB_TOKEN, whose job may have
 * been given less; git's answer is the one that counts, for archived repositories too.
 * @returns null when it may, else why not, in git's words
 */
const whyNoPush = async (place) => {
    const { git, remove } = await bareRepository();
    try {
        const tree = await git(['hash-object', '-t', 'tree', '-w', '--stdin']);
        const commit = await git(['commit-tree', '-m', 'may this be written?', tree.stdout.toString().trim()], { env: SIGNED });
        const oid = commit.stdout.toString().trim();
        let error = await tryPush(git, place, oid);
        for (const wait of ASK_AGAIN_MS) {
            if (error === null || isRefusedByGit(error))
                break;
            await (0,external_node_timers_promises_.setTimeout)(wait);
            error = await tryPush(git, place, oid);
        }
        return error?.message ?? null;
    }
    finally {
        await remove();
    }
};
/** How many bytes of texts git is asked for at once. */
const BATCH_BYTES = 32 * 1024 * 1024;
/** Groups of entries, each of a size that fits into memory beside the rest. */
function* batches(entries) {
    let oids = [];
    let bytes = 0;
    for (const entry of entries) {
        if (oids.length > 0 && bytes + entry.bytes > BATCH_BYTES) {
            yield oids;
            oids = [];
            bytes = 0;
        }
        oids.push(entry.oid);
        bytes += entry.bytes;
    }
    if (oids.length > 0)
        yield oids;
}
/** https://git-scm.com/docs/git-cat-file#_batch_output */
const parseBatch = (output, texts) => {
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(10, at);
        if (end < 0)
            break;
        const [oid = '', , length] = output.toString('latin1', at, end).split(' ');
        const size = Number(length);
        at = end + 1;
        // `<oid> missing`: the others are there all the same.
        if (!Number.isFinite(size))
            continue;
        texts.set(oid, output.toString('utf8', at, at + size));
        at += size + 1;
    }
};
/** `100644 blob <oid>   1234\t<path>` of `ls-tree -l`; links, programs' folders and other people's files are none of ours. */
const parseEntry = (line) => {
    const [, oid = '', size = '', path = ''] = /^100\d{3} blob (\w+) +(\d+)\t(.*)$/s.exec(line) ?? [];
    const bytes = Number(size);
    return isLedgerFile(path) && bytes <= MAX_FILE_BYTES ? [[path, { oid, bytes }]] : [];
};
/** A clone of one branch without a working tree, in a folder that `remove` takes away again. */
const cloneOf = async ({ url, branch, token }) => {
    const { git, remove } = await bareRepository();
    const remote = `refs/heads/${branch}`;
    const local = 'refs/ledger/tip';
    let isFetched = false;
    const online = async (...args) => {
        const [command, options] = args;
        return git(command, { ...options, env: network(await token()) });
    };
    return {
        async fetch(whole = false) {
            const depth = isFetched || whole ? [] : ['--depth=1'];
            try {
                await online(['fetch', '--quiet', ...depth, '--no-tags', url, `+${remote}:${local}`]);
            }
            catch (error) {
                if (isMissingBranch(error))
                    return null;
                throw error;
            }
            isFetched = true;
            return (await git(['rev-parse', local])).stdout.toString().trim();
        },
        async tip() {
            const { stdout } = await online(['ls-remote', url, remote]);
            const lines = stdout.toString().split('\n');
            return lines.find((line) => line.endsWith(`\t${remote}`))?.split('\t')[0] ?? null;
        },
        async tree(commit) {
            return (await git(['rev-parse', `${commit}^{tree}`])).stdout.toString().trim();
        },
        async entries(commit) {
            if (commit === null)
                return new Map();
            const { stdout } = await git(['ls-tree', '-r', '-l', '-z', commit]);
            return new Map(stdout.toString('utf8').split('\0').flatMap(parseEntry));
        },
        async texts(entries) {
            const found = new Map();
            for (const oids of batches(entries)) {
                const { stdout } = await git(['cat-file', '--batch'], { input: `${oids.join('\n')}\n` });
                parseBatch(stdout, found);
            }
            return found;
        },
        async isIn(commit, of) {
            if (of === null)
                return false;
            // 128: git has never heard of one of them.
            const { exitCode } = await git(['merge-base', '--is-ancestor', commit, of], {
                okCodes: [1, 128],
            });
            return exitCode === 0;
        },
        remove,
    };
};

// EXTERNAL MODULE: ./packages/core/lib/transport/types.js
var types = __webpack_require__(4521);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/branch-commit.js


/**
 * The bounds of one request for a tree. GitHub names none for making one; it ends any request after
 * ten seconds, and what it makes of a thousand files takes a few.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#timeouts
 */
const MAX_ENTRIES = 1000;
const MAX_BYTES = 3 * 1024 * 1024;
/** What a file's path, mode and id take beside its content. */
const ENTRY_BYTES = 200;
/** The entries of one tree, a request's worth at a time. */
function* chunks(entries) {
    let chunk = [];
    let bytes = 0;
    for (const entry of entries) {
        const size = ENTRY_BYTES + Buffer.byteLength(entry.content ?? '');
        if (chunk.length === MAX_ENTRIES || (chunk.length > 0 && bytes + size > MAX_BYTES)) {
            yield chunk;
            chunk = [];
            bytes = 0;
        }
        chunk.push(entry);
        bytes += size;
    }
    if (chunk.length > 0)
        yield chunk;
}
/**
 * Commits by GitHub's Git Data API. They have no author of their own: who the token is wrote them,
 * and GitHub signs what its own bots write, as a ruleset may ask for.
 * https://docs.github.com/en/rest/git/trees#create-a-tree
 * @param repository `acme/drift-config`
 * @param pause waits a second, as GitHub asks for between many writes
 * @throws GitHubError (from its functions)
 */
const commitWriter = (github, repository, branch, pause) => {
    const base = `/repos/${repository.split('/').map(encodeURIComponent).join('/')}/git`;
    const ref = `heads/${branch.split('/').map(encodeURIComponent).join('/')}`;
    /** Texts that GitHub has from an earlier try: their ids are enough for it. */
    const sent = new Set();
    const entry = (path, text) => {
        const file = { path, mode: '100644', type: 'blob' };
        if (text === null)
            return { ...file, sha: null };
        const sha = sent.size > 0 ? blobId(text) : '';
        return sent.has(sha) ? { ...file, sha } : { ...file, content: text };
    };
    const post = async (route, body) => {
        const { data } = await github.request(route, body);
        return data.sha;
    };
    const build = async ({ files, parent }) => {
        let tree = parent?.tree ?? null;
        let isFirst = true;
        for (const chunk of chunks([...files].map(([path, text]) => entry(path, text)))) {
            if (!isFirst)
                await pause();
            isFirst = false;
            tree = await post(`POST ${base}/trees`, {
                tree: chunk,
                ...(tree === null ? {} : { base_tree: tree }),
            });
            for (const { content } of chunk)
                if (content !== undefined)
                    sent.add(blobId(content));
        }
        if (tree === null)
            throw new Error('a branch does not begin without a file');
        return tree;
    };
    return {
        async tree(change) {
            const hadSent = sent.size > 0;
            try {
                return await build(change);
            }
            catch (error) {
                const isForgotten = error instanceof types/* GitHubError */.y && [404, 422].includes(error.status);
                if (!hadSent || !isForgotten)
                    throw error;
                // What no commit leads to may be swept away at any time.
                sent.clear();
                return await build(change);
            }
        },
        commit: ({ message, parent }, tree) => post(`POST ${base}/commits`, {
            message,
            tree,
            parents: parent === null ? [] : [parent.commit],
        }),
        async move({ parent }, sha) {
            if (parent === null) {
                await github.request(`POST ${base}/refs`, { ref: `refs/heads/${branch}`, sha });
            }
            else {
                await github.request(`PATCH ${base}/refs/${ref}`, { sha, force: false });
            }
        },
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/branch-refusal.js



/** GitHub's words where a ref was not moved because it is elsewhere by now. */
const ELSEWHERE = /fast.?forward|reference (?:already exists|does not exist|update failed)|cannot lock ref|object does not exist|but expected/i;
/** Sorts what GitHub, or git, answered to a step of reading or writing. */
const outcomeOf = (error) => {
    if (error instanceof transport_git/* GitError */.X)
        return isRefusedByGit(error) ? 'refused' : 'unsure';
    if (!(error instanceof types/* GitHubError */.y))
        return 'refused';
    const { status, message } = error;
    if (status === 0 || status === 408 || status >= 500)
        return 'unsure';
    if (status === 409)
        return /empty/i.test(message) ? 'refused' : 'raced';
    return status === 422 && ELSEWHERE.test(message) ? 'raced' : 'refused';
};
/** What has to be done about a refusal, for a person. */
const remedy = ({ status, message }, repository, branch) => {
    if (/archived/i.test(message)) {
        return `unarchive ${repository}, or keep the ledger elsewhere (input ledger)`;
    }
    if (/rule violations|protected branch|cannot be (?:updated|created)/i.test(message)) {
        return `exclude ${branch} from the rules for branches of ${repository}, or let the ledger token's owner bypass them`;
    }
    if (/rate limit/i.test(message)) {
        return `use fewer shards, or give an App's token as ledger token: a GITHUB_TOKEN has 1,000 requests an hour`;
    }
    if (status === 401)
        return 'give a ledger token that is valid';
    if (status === 404)
        return `${repository} is gone, or the ledger token does not reach it`;
    if (status === 403)
        return 'give the job, or the ledger token, contents: write';
    if (status === 409)
        return `${repository} has no commit yet; make one`;
    return `see whether the branch ${branch} can be written by hand`;
};
/** A refusal in GitHub's words and ours. */
const inWords = (error, repository, branch) => {
    if (error instanceof transport_git/* GitError */.X) {
        const words = `${error.message}; see whether the ledger token may read ${repository}`;
        return new Error(words, { cause: error });
    }
    if (!(error instanceof types/* GitHubError */.y))
        return error instanceof Error ? error : new Error(`${error}`);
    const said = [error.message, ...error.details].join(' ').replaceAll(/\s+/g, ' ').trim();
    return new Error(`${said}; ${remedy(error, repository, branch)}`, { cause: error });
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/branch.js




/** How long a write is tried at most, whatever time the scan has left. */
const PATIENCE_MS = 40 * 60_000;
/**
 * How long a write may go on after the scan's deadline, at which all shards may end together. One
 * write takes about two seconds from its look to its last step, in which nobody else gets in.
 */
const ledgerGraceMs = (shards) => 2 * 60_000 + shards * 8000;
/**
 * The longest wait before the next try. It doubles; and so many shards that end together need so
 * much room from the first time on, or most of what they ask for is in vain: 128 of them get in
 * within the 1,000 requests an hour that a GITHUB_TOKEN has.
 */
const longestWaitMs = (tries, shards) => 1000 * Math.max(shards > 1 ? 2 * shards : 1, Math.min(240, 2 ** (tries - 1)));
/** Waits before asking again for what could not be read, in milliseconds. */
const READ_AGAIN_MS = [500, 1500, 4000];
/** What of a write is not on the branch yet. A file that is not there cannot be taken away. */
const missingOf = (files, there) => new Map([...files].filter(([path, text]) => text === null ? there.has(path) : there.get(path)?.oid !== blobId(text)));
/**
 * The ledger as an orphan branch: read by one shallow fetch, written by three requests to GitHub's
 * Git Data API (tree, commit, ref), the last of which moves the branch from the state that was
 * looked at or not at all. Who finds it moved looks again and puts his files on top of what others
 * wrote, after a while that is longer and more random each time
 * (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/), so that however many
 * shards end together, one of them always gets on.
 *
 * A branch that was deleted, or moved by force to a state that does not know what was read, gets
 * back with our next write the files that are missing there.
 * @throws Error in plain words when reading or writing is refused, or in vain
 */
const branchLedger = (options) => {
    const { branch, clock, description, repository } = options;
    let opened;
    const pause = () => clock.sleep(1000);
    const writer = commitWriter(options.github, repository, branch, pause);
    const notes = [];
    let tip = null;
    /** What was on the branch, and is on none of its commits any more. */
    const lost = new Map();
    /** What `list` saw last; null: it was not asked yet. */
    let seen = null;
    /** One step after the other: they share a clone. */
    let turn = Promise.resolve();
    const inTurn = (work) => {
        const next = turn.then(async () => {
            opened ??= cloneOf(options);
            return work(await opened);
        });
        turn = next.catch(() => { });
        return next;
    };
    /** @returns the files of the newest state */
    const look = async (clone, whole = false) => {
        const next = await clone.fetch(whole);
        if (tip !== null && next !== tip && !(await clone.isIn(tip, next))) {
            for (const [path, entry] of await clone.entries(tip))
                lost.set(path, entry);
        }
        tip = next;
        return clone.entries(tip);
    };
    /** The files for a reader, who is not to fail for a bad moment of the network. */
    const see = async (clone) => {
        for (const wait of READ_AGAIN_MS) {
            try {
                return new Map([...lost, ...(await look(clone))]);
            }
            catch (error) {
                if (outcomeOf(error) === 'refused')
                    throw inWords(error, repository, branch);
                await clock.sleep(wait);
            }
        }
        return new Map([...lost, ...(await look(clone))]);
    };
    const textsOf = async (clone, entries, paths) => {
        const wanted = [...paths].flatMap((path) => {
            const entry = entries.get(path);
            return entry ? [[path, entry]] : [];
        });
        const known = new Map(wanted);
        const texts = await clone.texts(known.values());
        return (path) => texts.get(known.get(path)?.oid ?? '') ?? null;
    };
    /** One try. @returns whether it was written, or null when somebody else was faster */
    const attempt = async (clone, [files, message, expected], made) => {
        const isAgain = made.length > 0;
        const there = await look(clone, isAgain);
        // An answer that was lost: it was done all the same.
        for (const commit of made)
            if (await clone.isIn(commit, tip))
                return true;
        const current = new Map([...lost, ...there]);
        const text = await textsOf(clone, current, expected.keys());
        if ([...expected].some(([path, wanted]) => text(path) !== wanted))
            return false;
        const gone = [...lost.keys()].filter((path) => !there.has(path) && !files.has(path));
        const old = await textsOf(clone, lost, gone);
        const put = new Map([
            ...gone.flatMap((path) => {
                const before = old(path);
                return before === null ? [] : [[path, before]];
            }),
            ...missingOf(files, there),
        ]);
        if (put.size > 0) {
            const parent = tip === null ? null : { commit: tip, tree: await clone.tree(tip) };
            const change = { files: put, message, parent };
            const tree = await writer.tree(change);
            // Asked of git, which costs nothing: a commit that comes too late costs two requests.
            if (isAgain && (await clone.tip()) !== tip)
                return null;
            const commit = await writer.commit(change, tree);
            made.push(commit);
            await writer.move(change, commit);
        }
        if (lost.size > 0) {
            notes.push(`${description} was deleted or moved by force while it was in use: ${gone.length} files that had been read of it were missing, and were written again`);
            lost.clear();
        }
        return true;
    };
    return {
        description,
        outlives: true,
        notes: () => notes,
        list: () => inTurn(async (clone) => {
            seen = await see(clone);
            return [...seen.keys()].sort();
        }),
        read: (paths) => inTurn(async (clone) => {
            seen ??= await see(clone);
            const text = await textsOf(clone, seen, paths);
            return paths.map(text);
        }),
        write: (files, message, expected = new Map()) => inTurn(async (clone) => {
            requireLedgerFiles(files.keys());
            const began = clock.now();
            const grace = ledgerGraceMs(options.shards);
            const until = Math.min(began + PATIENCE_MS, Math.max(options.deadline, began) + grace);
            const made = [];
            for (let tries = 1;; tries += 1) {
                let why = 'others were faster';
                try {
                    const done = await attempt(clone, [files, message, expected], made);
                    if (done !== null)
                        return done;
                }
                catch (error) {
                    if (outcomeOf(error) === 'refused')
                        throw inWords(error, repository, branch);
                    why = error.message;
                }
                const ms = options.random() * longestWaitMs(tries, options.shards);
                if (clock.now() + ms > until) {
                    throw new Error(`given up after ${tries} tries: ${why}`);
                }
                await clock.sleep(ms);
            }
        }),
        async close() {
            if (opened)
                await inTurn((clone) => clone.remove());
            opened = undefined;
        },
    };
};

// EXTERNAL MODULE: ./node_modules/.pnpm/p-limit@7.3.3/node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(6799);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/directory-journal.js




/** A write that counts, and is not in its places yet: a line `["path", "text" or null]` a file. */
const JOURNAL = '.journal';
/** Not finished, by whoever held the folder: of no use to anybody. */
const UNFINISHED = '.unfinished-';
/** Whether something is a symbolic link. */
const isLink = async (path) => (await (0,promises_.lstat)(path).catch(() => null))?.isSymbolicLink() ?? false;
/** @throws Error when a folder on the way from the root to a file is a symbolic link */
const requireOwnFolders = async (root, path, known) => {
    const folder = (0,external_node_path_.dirname)(path);
    if (folder === '.' || known.has(folder))
        return;
    await requireOwnFolders(root, folder, known);
    if (await isLink((0,external_node_path_.join)(root, folder))) {
        throw new Error(`${(0,external_node_path_.join)(root, folder)} is a symbolic link: the ledger is not written`);
    }
    known.add(folder);
};
/** Whole or not at all: a reader never sees half a file, a crash never leaves one. */
const writeWhole = async (root, path, text) => {
    const aside = (0,external_node_path_.join)(root, `${UNFINISHED}${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.writeFile)(aside, text);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path)), { recursive: true });
    await (0,promises_.rename)(aside, (0,external_node_path_.join)(root, path));
};
const put = async (root, files) => {
    for (const [path, text] of files) {
        if (text === null)
            await (0,promises_.rm)((0,external_node_path_.join)(root, path), { force: true });
        else
            await writeWhole(root, path, text);
    }
};
/** @returns null for what this program did not write, or a disk did not keep */
const parseLine = (line) => {
    try {
        const [path, text] = JSON.parse(line);
        const isEntry = typeof path === 'string' && (text === null || typeof text === 'string');
        return isEntry && isLedgerFile(path) ? [path, text] : null;
    }
    catch {
        return null;
    }
};
/** Whether a write was recorded that somebody has to bring to its end. */
const hasJournal = async (root) => (await (0,promises_.lstat)((0,external_node_path_.join)(root, JOURNAL)).catch(() => null))?.isFile() ?? false;
/** @returns null where there is none; one that is not whole changes nothing */
const readJournal = async (root) => {
    if (!(await hasJournal(root)))
        return null;
    const files = new Map();
    const journal = await (0,promises_.open)((0,external_node_path_.join)(root, JOURNAL));
    try {
        for await (const line of journal.readLines()) {
            const entry = parseLine(line);
            if (entry === null)
                return new Map();
            files.set(...entry);
        }
        return files;
    }
    finally {
        await journal.close();
    }
};
/** Brings a write to its end that was recorded, and sweeps up after one that was not. */
const recover = async (root) => {
    for (const name of await (0,promises_.readdir)(root)) {
        if (name.startsWith(UNFINISHED))
            await (0,promises_.rm)((0,external_node_path_.join)(root, name), { force: true });
    }
    if (await isLink((0,external_node_path_.join)(root, JOURNAL)))
        await (0,promises_.rm)((0,external_node_path_.join)(root, JOURNAL));
    const files = await readJournal(root);
    if (files === null)
        return;
    const known = new Set();
    for (const path of files.keys())
        await requireOwnFolders(root, path, known);
    await put(root, files);
    await (0,promises_.rm)((0,external_node_path_.join)(root, JOURNAL), { force: true });
};
/** Bytes that are on the disk, and not on their way there, before anything relies on them. */
const record = async (root, files) => {
    const aside = (0,external_node_path_.join)(root, `${UNFINISHED}${(0,external_node_crypto_.randomUUID)()}`);
    const file = await (0,promises_.open)(aside, 'wx');
    try {
        for (const entry of files)
            await file.write(`${JSON.stringify(entry)}\n`);
        await file.sync();
    }
    finally {
        await file.close();
    }
    return aside;
};
/**
 * Writes files as one step: they are recorded in a journal first, which counts from the moment that
 * it has its name, and are then put into their places. Who is killed before that leaves the old
 * state; who is killed later, a journal that the next one brings to its end (`recover`).
 * @throws Error when a symbolic link leads elsewhere, or the disk does not take it
 */
const writeAsOne = async (root, files, held) => {
    const known = new Set();
    for (const path of files.keys())
        await requireOwnFolders(root, path, known);
    const aside = await record(root, files);
    await held.check();
    await (0,promises_.rename)(aside, (0,external_node_path_.join)(root, JOURNAL));
    await put(root, files);
    await (0,promises_.rm)((0,external_node_path_.join)(root, JOURNAL));
};
/** Puts one file into the root, unless it is there. */
const keepFile = async (root, name, text) => {
    if ((await (0,promises_.readFile)((0,external_node_path_.join)(root, name), 'utf8').catch(() => null)) !== text) {
        await writeWhole(root, name, text);
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/directory-lock.js





/** `.lock-<time>-<pid>-<host>-<id>`, all there is to know in the name: it appears whole, or not at all. */
const TICKET = /^\.lock-([0-9a-z]{8,})-(\d+)-(.+)-[0-9a-f-]{36}$/;
/** Nobody needs a tenth of that to write; who has a ticket for longer is gone, or asleep. */
const STALE_MS = 10 * 60_000;
/** How long others are waited for. */
const directory_lock_PATIENCE_MS = 60_000;
/** Tickets of this process: another one with its number, before it, may have left some. */
const directory_lock_own = new Set();
const HOST = encodeURIComponent((0,external_node_os_.hostname)()).slice(0, 100);
const isRunning = (pid) => {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // Not ours to signal, but there.
        return error.code === 'EPERM';
    }
};
/** Whether whoever drew a ticket will not come back for it; null: it is gone already. */
const isStale = async (root, ticket) => {
    const [, , pid, host] = TICKET.exec(ticket) ?? [];
    if (host === HOST) {
        if (Number(pid) === process.pid)
            return !directory_lock_own.has(ticket);
        if (!isRunning(Number(pid)))
            return true;
    }
    const stat = await (0,promises_.lstat)((0,external_node_path_.join)(root, ticket)).catch(() => null);
    return stat && Date.now() - stat.mtimeMs > STALE_MS;
};
/**
 * The tickets of others, oldest first. A stale one is taken away, which hits nobody else: no two
 * tickets ever have one name.
 */
const ticketsBeside = async (root, mine) => {
    const found = [];
    for (const name of (await (0,promises_.readdir)(root)).sort()) {
        if (name === mine || !TICKET.test(name))
            continue;
        const stale = await isStale(root, name);
        if (stale === true)
            await (0,promises_.rm)((0,external_node_path_.join)(root, name), { force: true });
        if (stale === false)
            found.push(name);
    }
    return found;
};
/** @param since when its owner came, which says whose turn it is */
const draw = async (root, since) => {
    const ticket = `.lock-${since.toString(36)}-${process.pid}-${HOST}-${(0,external_node_crypto_.randomUUID)()}`;
    directory_lock_own.add(ticket);
    const file = await (0,promises_.open)((0,external_node_path_.join)(root, ticket), 'wx');
    await file.close();
    return ticket;
};
const giveBack = async (root, ticket) => {
    await (0,promises_.rm)((0,external_node_path_.join)(root, ticket), { force: true });
    directory_lock_own.delete(ticket);
};
/**
 * Does something while no other process does so in the same folder. Each draws a ticket (a file
 * made with O_EXCL), then looks around: who is alone goes ahead. Of two who see each other the later
 * steps back, so that no two are ever alone at once; tickets of the dead do not count.
 * @throws Error when others do not come to an end within a minute
 */
const whileHeld = async (root, work, patienceMs = directory_lock_PATIENCE_MS) => {
    await (0,promises_.mkdir)(root, { recursive: true });
    const began = Date.now();
    let ticket = await draw(root, began);
    try {
        for (;;) {
            const [first] = await ticketsBeside(root, ticket);
            if (first === undefined)
                break;
            if (Date.now() - began > patienceMs) {
                throw new Error(`${root} has been in use for ${Math.round(patienceMs / 1000)} s; if nobody is using it, delete ${first} there`);
            }
            const stepBack = first < ticket;
            if (stepBack)
                await giveBack(root, ticket);
            await (0,external_node_timers_promises_.setTimeout)(5 + Math.random() * 25);
            if (stepBack)
                ticket = await draw(root, began);
        }
        const check = async () => {
            await (0,promises_.lstat)((0,external_node_path_.join)(root, ticket)).catch(() => {
                throw new Error(`${root} was taken over by another process`);
            });
        };
        return await work({ check });
    }
    finally {
        await giveBack(root, ticket);
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/directory.js






const missingIsEmpty = (error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return [];
    throw error;
};
/** A place that only lets itself be read; what was left half done there stays so. */
const READ_ONLY = ['EACCES', 'EPERM', 'EROFS'];
const unlessReadOnly = (error) => {
    if (!READ_ONLY.includes(error.code ?? ''))
        throw error;
};
/** A file of the ledger, which is none when a link stands in its place or it is beyond all measure. */
const readOwn = async (path) => {
    const stat = await (0,promises_.lstat)(path).catch(() => null);
    if (!stat?.isFile() || stat.size > MAX_FILE_BYTES)
        return null;
    return (0,promises_.readFile)(path, 'utf8').catch(() => null);
};
/** Files that are open at once; where they may be few, the rest would count as not there. */
const OPEN_FILES = 64;
const readAll = async (root, paths) => {
    const limit = (0,p_limit/* default */.A)(OPEN_FILES);
    return Promise.all([...paths].map((path) => limit(() => readOwn((0,external_node_path_.join)(root, path)))));
};
/**
 * The ledger as a folder, which several processes may use at once. It keeps itself out of git where
 * it lies in a clone. The root may be reached by a link, as its owner likes; what lies in it may not
 * lead out again.
 */
const directoryLedger = (root) => ({
    description: root,
    outlives: false,
    async list() {
        if (await hasJournal(root))
            await whileHeld(root, () => recover(root)).catch(unlessReadOnly);
        const found = [];
        for (const folder of LEDGER_FOLDERS) {
            if (await isLink((0,external_node_path_.join)(root, folder)))
                continue;
            const names = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), {
                recursive: true,
                withFileTypes: true,
            }).catch(missingIsEmpty);
            for (const entry of names) {
                const path = (0,external_node_path_.relative)(root, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/');
                if (entry.isFile() && isLedgerFile(path))
                    found.push(path);
            }
        }
        return found.sort();
    },
    read: (paths) => readAll(root, paths),
    async write(files, _, expected = new Map()) {
        requireLedgerFiles(files.keys());
        return whileHeld(root, async (held) => {
            await recover(root);
            const texts = await readAll(root, expected.keys());
            if ([...expected.values()].some((text, i) => texts[i] !== text))
                return false;
            await keepFile(root, '.gitignore', '*\n');
            await writeAsOne(root, files, held);
            return true;
        });
    },
    close: async () => { },
});

// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(8556);
// EXTERNAL MODULE: ./packages/core/lib/model/time.js
var time = __webpack_require__(8495);
// EXTERNAL MODULE: ./packages/core/lib/model/shape.js
var shape = __webpack_require__(9525);
// EXTERNAL MODULE: ./packages/core/lib/ledger/reconcile.js
var reconcile = __webpack_require__(7838);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/memory.js

const newMemory = () => ({
    head: null,
    members: [],
    open: new Map(),
    gone: new Map(),
    audits: new Map(),
    runs: new Map(),
    times: null,
    counted: new Map(),
});
const addOnce = (map, key, value) => {
    if (!map.has(key))
        map.set(key, value);
};
/** Adds what an older file says: what a newer one said of the same counts. */
const addOlder = (memory, { head, lists }) => {
    const isNewest = memory.head === null && head !== null;
    if (isNewest) {
        memory.head = head;
        memory.times = lists.counted?.map((one) => (typeof one === 'string' ? one : one.time)) ?? null;
        memory.members = lists.open.map((one) => (typeof one === 'string' ? one : one.fingerprint));
    }
    for (const one of lists.open)
        if (typeof one !== 'string')
            addOnce(memory.open, one.fingerprint, one);
    for (const [key, time] of Object.entries(lists.gone))
        addOnce(memory.gone, key, time);
    for (const [id, audit] of Object.entries(lists.audits ?? {})) {
        if (isNewest)
            memory.audits.set(id, audit);
        const runs = memory.runs.get(id) ?? new Map();
        for (const run of audit.runs)
            addOnce(runs, run.time, run);
        memory.runs.set(id, runs);
    }
    for (const one of lists.counted ?? [])
        if (typeof one !== 'string')
            addOnce(memory.counted, one.time, one);
};
const inTime = (list) => [...list].sort((a, b) => a.time.localeCompare(b.time));
/** The newest that are remembered; what is open did not go. */
const goneOf = ({ gone, members }) => {
    const open = new Set(members);
    return (0,reconcile/* bounded */.Mm)(Object.fromEntries([...gone].filter(([key]) => !open.has(key))));
};
const auditsOf = (audits, runs) => Object.fromEntries([...audits].map(([id, { from = '', ...audit }]) => {
    const past = inTime(runs.get(id)?.values() ?? []);
    return [id, { ...audit, runs: past.filter(({ time }) => time >= from) }];
}));
/**
 * The state that these files add up to.
 * @returns null when none of them has one; `lost`: fingerprints of which nothing else is known
 */
const rebuilt = (memory) => {
    const { head, members, open, audits, runs, times, counted } = memory;
    if (head === null)
        return null;
    const state = {
        ...head,
        ...(audits.size > 0 ? { audits: auditsOf(audits, runs) } : {}),
        ...(times ? { counted: times.flatMap((time) => counted.get(time) ?? []) } : {}),
        open: members.flatMap((key) => open.get(key) ?? []),
        gone: goneOf(memory),
    };
    return { state, lost: members.filter((key) => !open.has(key)) };
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/shape.js

/** What a ledger's file is read with: it is built anew from what has the right shape. */
const isText = (value) => typeof value === 'string';
/** A moment as short as anything here writes one: it is shown as it stands. */
const isShortTime = (value) => (0,shape/* isTime */.K8)(value) && value.length < 40;
/** Nothing that is counted or timed here comes near it; sums of what a hand wrote stay numbers. */
const MOST = 1e12;
const isNumber = (value) => typeof value === 'number' && Math.abs(value) <= MOST;
const oneOf = (values, value) => values.find((one) => one === value);
/** What is no list is an empty one. */
const listOf = (value) => (Array.isArray(value) ? value : []);
/** Of an object's entries those that are texts, under the names that are wanted. */
const texts = (from, names) => Object.fromEntries(names.flatMap((name) => {
    const value = (0,shape/* own */.ZV)(from, name);
    return isText(value) ? [[name, value]] : [];
}));
/** Of an object's entries those whose value has a shape; keys are anybody's. */
const recordOf = (value, read) => Object.fromEntries(Object.entries((0,shape/* isRecord */.u4)(value) ? value : {}).flatMap(([key, one]) => {
    const shaped = read(one);
    return shaped === undefined ? [] : [[key, shaped]];
}));
/** Moments by key, such as when each finding went. */
const times = (value) => recordOf(value, (one) => (isShortTime(one) ? one : undefined));
const numbers = (value) => recordOf(value, (one) => (isNumber(one) ? one : undefined));

;// CONCATENATED MODULE: ./packages/core/lib/ledger/parse-audits.js


const RUN_STATUSES = ['pass', 'warning', 'fail', 'unknown'];
const run = (value) => {
    if (!(0,shape/* isRecord */.u4)(value))
        return [];
    const { time, ms, message } = value;
    const status = oneOf(RUN_STATUSES, value.status);
    return isShortTime(time) && status && isNumber(ms) && isText(message)
        ? [{ time, status, ms, message }]
        : [];
};
const schedule = (value) => (0,shape/* isRecord */.u4)(value) && isText(value.cron) && isText(value.timeZone)
    ? { cron: value.cron, timeZone: value.timeZone }
    : null;
const audit = (value) => {
    if (!(0,shape/* isRecord */.u4)(value))
        return undefined;
    const { file, title, first, spoke } = value;
    if (!isText(file) || !isText(title) || !isShortTime(first))
        return undefined;
    return {
        file,
        title,
        schedule: schedule(value.schedule),
        first,
        spoke: isShortTime(spoke) ? spoke : null,
        ...(value.flapping === true ? { flapping: true } : {}),
        runs: listOf(value.runs).flatMap(run),
    };
};
/** What is remembered of audits, by id. */
const parseAudits = (value) => recordOf(value, audit);
/** Open issues as they were counted. */
const parseCounted = (value) => listOf(value).flatMap((one) => (0,shape/* isRecord */.u4)(one) && isShortTime(one.time)
    ? [
        {
            time: one.time,
            counts: numbers(one.counts),
            ...(one.incomplete === true ? { incomplete: true } : {}),
        },
    ]
    : []);
/** What a scan could not see. */
const parseUnknown = (value) => listOf(value).flatMap((one) => {
    if (!(0,shape/* isRecord */.u4)(one))
        return [];
    const { check, subject, reason, permissions } = one;
    if (!isText(check) || !isText(subject) || !isText(reason))
        return [];
    return [
        {
            check,
            subject,
            reason,
            ...(Array.isArray(permissions) ? { permissions: permissions.filter(isText) } : {}),
        },
    ];
});

;// CONCATENATED MODULE: ./packages/core/lib/ledger/parse-finding.js



const pullRequest = (value) => (0,shape/* isRecord */.u4)(value) && Number.isSafeInteger(value.number)
    ? { pullRequest: { number: value.number, ...texts(value, ['url', 'mergedBy']) } }
    : {};
const commits = (value) => listOf(value).flatMap((one) => {
    if (!(0,shape/* isRecord */.u4)(one))
        return [];
    const { oid, subject, author, time } = one;
    if (!isText(oid) || !isText(subject) || !isText(author) || !isShortTime(time))
        return [];
    const more = texts(one, ['login', 'email', 'url']);
    return [{ oid, subject, author, time, ...more, ...pullRequest(one.pullRequest) }];
});
const evidence = (value) => {
    if (!(0,shape/* isRecord */.u4)(value))
        return {};
    const made = commits(value.commits);
    return {
        ...texts(value, ['commit', 'url', 'actor', 'event']),
        ...(isShortTime(value.time) ? { time: value.time } : {}),
        ...pullRequest(value.pullRequest),
        ...(value.shared === true ? { shared: true } : {}),
        ...(made.length > 0 ? { commits: made } : {}),
    };
};
/** undefined: there is none; null: there is one that says nothing. */
const baseline = (value) => {
    if (value === undefined)
        return undefined;
    if (!(0,shape/* isRecord */.u4)(value))
        return null;
    if (value.kind === 'setting')
        return { kind: 'setting', value: value.value };
    if (value.kind === 'event')
        return isShortTime(value.until) ? { kind: 'event', until: value.until } : null;
    const { oid } = value;
    return value.kind === 'file' && (oid === null || isText(oid)) ? { kind: 'file', oid } : null;
};
const setAt = (value) => (0,shape/* isRecord */.u4)(value) && isText(value.name) ? { name: value.name, ...texts(value, ['url']) } : undefined;
const resource = (value) => {
    if (!(0,shape/* isRecord */.u4)(value))
        return undefined;
    const { environment, account, region, type, physicalId } = value;
    return isText(environment) &&
        isText(account) &&
        isText(region) &&
        isText(type) &&
        isText(physicalId)
        ? {
            environment,
            account,
            region,
            type,
            physicalId,
            ...texts(value, ['stack', 'logicalId', 'constructPath']),
        }
        : undefined;
};
const told = (value) => {
    const severity = (0,shape/* isRecord */.u4)(value) ? oneOf(model/* SEVERITIES */.oC, value.severity) : undefined;
    if (!(0,shape/* isRecord */.u4)(value) || severity === undefined)
        return undefined;
    const { issue } = value;
    if (!(0,shape/* isRecord */.u4)(issue))
        return { severity };
    const { repository, number, url, nodeId } = issue;
    return isText(repository) && Number.isSafeInteger(number) && isText(url) && isText(nodeId)
        ? { severity, issue: { repository, number: number, url, nodeId } }
        : { severity };
};
const exempted = (value) => {
    if (!(0,shape/* isRecord */.u4)(value))
        return undefined;
    const { reason, owner, expires } = value;
    const by = oneOf(['organization', 'repository'], value.by);
    return isText(reason) && isText(owner) && isText(expires)
        ? { reason, owner, expires, ...(by ? { by } : {}) }
        : undefined;
};
const DIRECTIONS = ['weakened', 'strengthened', 'changed'];
/**
 * A finding as it stands in files of the ledger.
 * @returns undefined when it has not even what makes it one
 */
const parseFinding = (value) => {
    if (!(0,shape/* isRecord */.u4)(value))
        return undefined;
    const { fingerprint, title, subject } = value;
    const severity = oneOf(model/* SEVERITIES */.oC, value.severity);
    const before = baseline(value.baseline);
    if (!isText(fingerprint) || !isText(title) || !isText(subject))
        return undefined;
    if (severity === undefined || before === null)
        return undefined;
    const direction = oneOf(DIRECTIONS, value.direction);
    const exemption = exempted(value.exempted);
    const place = setAt(value.setAt);
    const inAccount = resource(value.resource);
    const line = Number.isSafeInteger(value.line) ? value.line : undefined;
    return {
        fingerprint,
        severity,
        ...(direction ? { direction } : {}),
        title,
        subject,
        ...texts(value, ['file', 'diff', 'rule', 'ruleSource', 'fix', 'issue']),
        ...(line === undefined ? {} : { line }),
        ...('expected' in value ? { expected: value.expected } : {}),
        ...('actual' in value ? { actual: value.actual } : {}),
        ...(isShortTime(value.since) ? { since: value.since } : {}),
        evidence: evidence(value.evidence),
        ...(before === undefined ? {} : { baseline: before }),
        ...(place ? { setAt: place } : {}),
        ...(inAccount ? { resource: inAccount } : {}),
        ...(exemption ? { exempted: exemption } : {}),
    };
};
/** @param scanned since when it is open, where it does not say */
const parseOpenFinding = (value, scanned) => {
    const finding = parseFinding(value);
    if (finding === undefined || !(0,shape/* isRecord */.u4)(value) || !isText(value.check))
        return undefined;
    const who = told(value.told);
    return {
        ...finding,
        since: finding.since ?? scanned,
        check: value.check,
        ...(who ? { told: who } : {}),
    };
};

// EXTERNAL MODULE: ./packages/core/lib/model/standard.js
var standard = __webpack_require__(8219);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/parse-state.js






const declaration = (value) => {
    if (!(0,shape/* isRecord */.u4)(value))
        return null;
    const { metadataFile, checkFiles } = value;
    const tier = oneOf(standard/* TIERS */.i, value.tier);
    const status = oneOf(standard/* REPOSITORY_STATUSES */.y, value.status);
    if (!(metadataFile === null || isText(metadataFile)) || !Array.isArray(checkFiles))
        return null;
    if (tier === undefined || status === undefined)
        return null;
    return {
        metadataFile,
        checkFiles: checkFiles.filter(isText),
        tier,
        status,
        ...texts(value, ['team']),
        ...(Array.isArray(value.owners) ? { owners: value.owners.filter(isText) } : {}),
    };
};
const accounts = (value) => (0,shape/* isRecord */.u4)(value) && isNumber(value.environments) && isNumber(value.stacks)
    ? { accounts: { environments: value.environments, stacks: value.stacks } }
    : {};
const VISIBILITIES = ['public', 'private', 'internal', 'local'];
/** A commit's id, SHA-1 or SHA-256. */
const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** @returns null when it is not one */
const parseHead = (value) => {
    if (value.version !== 1 || !(0,shape/* isRecord */.u4)(value.repository))
        return null;
    const { scanned, scan, commit } = value;
    const { name } = value.repository;
    const domain = oneOf(model/* DOMAINS */.si, value.domain);
    if (!isText(name) || !isShortTime(scanned) || domain === undefined)
        return null;
    if (commit !== null && !(isText(commit) && OID.test(commit)))
        return null;
    return {
        version: 1,
        repository: {
            name,
            ...texts(value.repository, ['id', 'url', 'defaultBranch']),
            visibility: oneOf(VISIBILITIES, value.repository.visibility) ?? 'private',
        },
        domain,
        commit,
        scanned,
        scan: isText(scan) ? scan : '',
        declaration: declaration(value.declaration),
        ...texts(value, ['nextExpiry', 'digest']),
        ...(isShortTime(value.since) ? { since: value.since } : {}),
        ...(value.unseen === true ? { unseen: true } : {}),
        ...accounts(value.accounts),
        ...(Array.isArray(value.unknown) ? { unknown: parseUnknown(value.unknown) } : {}),
    };
};
/** Reads a state file; nothing in it is trusted beyond its shape. */
const readState = (text) => {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { kind: 'broken', reason: 'it is no JSON' };
    }
    if (!(0,shape/* isRecord */.u4)(value))
        return { kind: 'broken', reason: 'it is no object' };
    if (isNumber(value.version) && value.version > 1) {
        const named = (0,shape/* isRecord */.u4)(value.repository) ? texts(value.repository, ['name', 'id']) : {};
        return { kind: 'newer', version: value.version, ...named };
    }
    const head = parseHead(value);
    if (head === null || !Array.isArray(value.open) || !(0,shape/* isRecord */.u4)(value.gone))
        return { kind: 'broken', reason: 'it lacks what every state has' };
    const open = value.open.flatMap((one) => parseOpenFinding(one, head.scanned) ?? []);
    return {
        kind: 'state',
        state: {
            ...head,
            ...((0,shape/* isRecord */.u4)(value.audits) ? { audits: parseAudits(value.audits) } : {}),
            ...(Array.isArray(value.counted) ? { counted: parseCounted(value.counted) } : {}),
            open,
            gone: times(value.gone),
        },
        lost: value.open.length - open.length,
    };
};
/** @returns null when the text is no state of this version */
const parse_state_parseState = (text) => {
    const read = readState(text);
    return read.kind === 'state' ? read.state : null;
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/parse-summary.js



const countsOf = (keys, value) => Object.fromEntries(keys.map((key) => {
    const one = (0,shape/* isRecord */.u4)(value) ? (0,shape/* own */.ZV)(value, key) : 0;
    return [key, isNumber(one) ? one : 0];
}));
const severities = (value) => countsOf(model/* SEVERITIES */.oC, value);
const count = (value) => (isNumber(value) ? value : 0);
const SCOPES = ['path', 'repository', 'organization'];
const scopeOf = (value) => {
    if (!(0,shape/* isRecord */.u4)(value) || !isText(value.name))
        return null;
    const kind = oneOf(SCOPES, value.kind);
    if (kind === undefined)
        return null;
    return {
        kind,
        name: value.name,
        ...(Array.isArray(value.repositories)
            ? { repositories: value.repositories.filter(isText) }
            : {}),
        ...texts(value, ['shard', 'since']),
        ...(typeof value.all === 'boolean' ? { all: value.all } : {}),
    };
};
/** Which scan it was, and when. */
const placed = (value) => {
    if (!(0,shape/* isRecord */.u4)(value))
        return null;
    const { id, started, finished } = value;
    const scope = scopeOf(value.scope);
    const domains = listOf(value.domains).flatMap((one) => oneOf(model/* DOMAINS */.si, one) ?? []);
    if (!isText(id) || !isShortTime(started) || !isShortTime(finished) || scope === null)
        return null;
    return domains.length === 0 ? null : { id, domains, scope, started, finished };
};
const numbersIn = (value) => ({
    looked: count(value.looked),
    open: severities(value.open),
    opened: severities(value.opened),
    resolved: severities(value.resolved),
    worsened: count(value.worsened),
    change: severities(value.change),
    lifetimes: countsOf(['count', 'hours'], value.lifetimes),
});
/** One line of a month's file. */
const parseSummary = (value) => {
    const where = placed(value);
    if (!(0,shape/* isRecord */.u4)(value) || where === null)
        return undefined;
    return {
        ...where,
        ...numbersIn(value),
        unchanged: count(value.unchanged),
        status: countsOf(model/* STATUSES */.f, value.status),
        errors: count(value.errors),
        requests: numbers(value.requests),
        points: count(value.points),
        waitedSeconds: count(value.waitedSeconds),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/parse-versioned.js


/** Reads JSON of version 1; a later one is named as such. */
const parseVersioned = (text) => {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { ok: false, reason: 'it is no JSON' };
    }
    if (!(0,shape/* isRecord */.u4)(value))
        return { ok: false, reason: 'it is no object' };
    if (value.version === 1)
        return { ok: true, value };
    return {
        ok: false,
        reason: isNumber(value.version) && value.version > 1
            ? `it is of version ${value.version}, and this drift-toolkit understands 1: a newer one wrote it`
            : 'it says no version',
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/parse-record.js








const listsIn = (value, scanned) => ({
    open: listOf(value.open).flatMap((one) => {
        const full = isText(one) ? one : parseOpenFinding(one, scanned);
        return full === undefined ? [] : [full];
    }),
    gone: times(value.gone),
    ...((0,shape/* isRecord */.u4)(value.audits) ? { audits: auditsIn(value.audits) } : {}),
    ...(Array.isArray(value.counted)
        ? {
            counted: value.counted.flatMap((one) => isShortTime(one) ? [one] : parseCounted([one])),
        }
        : {}),
});
const auditsIn = (value) => Object.fromEntries(Object.entries(parseAudits(value)).map(([id, audit]) => {
    const from = value[id].from;
    return [id, isShortTime(from) ? { ...audit, from } : audit];
}));
/** What is remembered of a state; without its head where that has no shape. */
const parseRecordedState = (value) => {
    if (!(0,shape/* isRecord */.u4)(value))
        return null;
    const head = parseHead(value);
    return { ...head, ...listsIn(value, head?.scanned ?? new Date(0).toISOString()) };
};
const result = (value) => {
    if (!(0,shape/* isRecord */.u4)(value))
        return [];
    const { check, subject, message, permissions } = value;
    const status = oneOf(model/* STATUSES */.f, value.status);
    if (!isText(check) || !isText(subject) || !isText(message) || !status)
        return [];
    return [
        {
            check,
            status,
            subject,
            ...texts(value, ['file']),
            message,
            ...('data' in value ? { data: value.data } : {}),
            ...(Array.isArray(permissions) ? { permissions: permissions.filter(isText) } : {}),
            findings: listOf(value.findings).flatMap((one) => {
                const finding = parseFinding(one);
                if (finding === undefined || !(0,shape/* isRecord */.u4)(one))
                    return [];
                const state = oneOf(['new', 'worse', 'back'], one.state);
                const was = oneOf(model/* SEVERITIES */.oC, one.was);
                return [
                    {
                        ...finding,
                        ...(state ? { state } : {}),
                        ...(was ? { was } : {}),
                        ...(one.renewed === true ? { renewed: true } : {}),
                    },
                ];
            }),
        },
    ];
};
const resolved = (value) => {
    if (!(0,shape/* isRecord */.u4)(value))
        return [];
    const { fingerprint, title, why, since } = value;
    const severity = oneOf(model/* SEVERITIES */.oC, value.severity);
    if (!isText(fingerprint) || !isText(title) || !isText(why))
        return [];
    return [
        {
            fingerprint,
            title,
            why,
            ...texts(value, ['check']),
            ...(severity ? { severity } : {}),
            ...(isShortTime(since) ? { since } : {}),
        },
    ];
};
const repository = (value) => {
    if (!(0,shape/* isRecord */.u4)(value) || !isText(value.name))
        return [];
    return [
        {
            name: value.name,
            ...texts(value, ['url']),
            results: listOf(value.results).flatMap(result),
            resolved: listOf(value.resolved).flatMap(resolved),
            state: parseRecordedState(value.state),
        },
    ];
};
const error = (value) => (0,shape/* isRecord */.u4)(value) && isText(value.where) && isText(value.reason)
    ? [{ where: value.where, reason: value.reason, ...texts(value, ['permission']) }]
    : [];
const issue = (value) => {
    if (!(0,shape/* isRecord */.u4)(value) || !isText(value.repository) || !isText(value.url))
        return [];
    const action = oneOf(['opened', 'updated'], value.action);
    return action && isNumber(value.number)
        ? [{ repository: value.repository, number: value.number, url: value.url, action }]
        : [];
};
const passedOver = (value) => listOf(value).flatMap((one) => (0,shape/* isRecord */.u4)(one) && isText(one.reason)
    ? [{ reason: one.reason, count: count(one.count), names: listOf(one.names).filter(isText) }]
    : []);
/**
 * Reads a scan file; nothing in it is trusted beyond its shape.
 * @param numbersOnly without its repositories, which take most of the time
 * @returns why not, where it is not one
 */
const parseRecord = (text, numbersOnly = false) => {
    const read = parseVersioned(text);
    if (!read.ok)
        return read;
    const { scan, totals, api, tool, ...value } = read.value;
    const where = placed(scan);
    if (where === null || !(0,shape/* isRecord */.u4)(value.summary))
        return { ok: false, reason: 'it lacks what every scan has' };
    const spent = (0,shape/* isRecord */.u4)(api) ? api : {};
    return {
        ok: true,
        value: {
            version: 1,
            tool: {
                name: 'drift-toolkit',
                version: (0,shape/* isRecord */.u4)(tool) && isText(tool.version) ? tool.version : '',
            },
            scan: { ...where, dryRun: (0,shape/* isRecord */.u4)(scan) && scan.dryRun === true },
            totals: {
                status: countsOf(model/* STATUSES */.f, (0,shape/* isRecord */.u4)(totals) ? totals.status : {}),
                severity: severities((0,shape/* isRecord */.u4)(totals) ? totals.severity : {}),
            },
            unchanged: count(value.unchanged),
            passedOver: passedOver(value.passedOver),
            errors: listOf(value.errors).flatMap(error),
            notes: listOf(value.notes).filter(isText),
            issues: listOf(value.issues).flatMap(issue),
            api: {
                requests: numbers(spent.requests),
                points: count(spent.points),
                waitedSeconds: count(spent.waitedSeconds),
            },
            summary: numbersIn(value.summary),
            repositories: numbersOnly ? [] : listOf(value.repositories).flatMap(repository),
        },
    };
};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/recorded.js



const headOf = (state) => {
    const { open: _, gone: __, audits: ___, counted: ____, ...head } = state;
    return head;
};
/** Each scan says anew when it looked; that alone is no change. */
const isSameHead = (one, other) => (0,external_node_util_.isDeepStrictEqual)({ ...one, scanned: '', scan: '' }, { ...other, scanned: '', scan: '' });
/** A state as it will be read back: what has no shape is not compared, and not recorded. */
const asRead = (state) => parseState(JSON.stringify(state)) ?? state;
const newRuns = (audit, before) => {
    const known = new Set(before?.runs.map(({ time }) => time));
    const [first] = audit.runs;
    return {
        ...audit,
        ...(first ? { from: first.time } : {}),
        runs: audit.runs.filter(({ time }) => !known.has(time)),
    };
};
const recorded_auditsOf = (next, before) => next.audits &&
    Object.fromEntries(Object.entries(next.audits).map(([id, audit]) => {
        const old = before?.audits && own(before.audits, id);
        return [id, newRuns(audit, old)];
    }));
/**
 * What is to be recorded of a repository: its next state without what the state before has already.
 * @param next as it will be read back
 * @returns null when nothing changed but when it was looked at
 */
const recorded_changesOf = (next, before) => {
    if (before !== null &&
        isDeepStrictEqual({ ...next, scanned: '', scan: '' }, { ...before, scanned: '', scan: '' }))
        return null;
    const was = new Map(before?.open.map((finding) => [finding.fingerprint, finding]));
    const counted = new Set(before?.counted?.map(({ time }) => time));
    const audits = recorded_auditsOf(next, before);
    return {
        ...headOf(next),
        open: next.open.map((finding) => isDeepStrictEqual(finding, was.get(finding.fingerprint)) ? finding.fingerprint : finding),
        gone: Object.fromEntries(Object.entries(next.gone).filter(([key, time]) => !(before && Object.hasOwn(before.gone, key) && before.gone[key] === time))),
        ...(audits ? { audits } : {}),
        ...(next.counted
            ? { counted: next.counted.map((one) => (counted.has(one.time) ? one.time : one)) }
            : {}),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/scan-numbers.js

/** By how much what is open changed, file by file: neither a rename nor a shard counts one twice. */
const changeOf = ({ states, replaced }) => {
    const change = noneOpen();
    for (const { open } of states.values())
        addBySeverity(change, countOpen(open));
    for (const { open } of replaced)
        addBySeverity(change, countOpen(open), -1);
    return change;
};
/** What is open now and was not, and what became graver. */
const risen = ({ states }, former) => {
    const opened = noneOpen();
    let worsened = 0;
    for (const next of states.values()) {
        const was = new Map(former(next)?.open.map((finding) => [finding.fingerprint, finding]));
        for (const finding of next.open.filter(isOpen)) {
            const before = was.get(finding.fingerprint);
            if (before === undefined || !isOpen(before))
                opened[finding.severity] += 1;
            else if (compareSeverity(finding.severity, before.severity) < 0)
                worsened += 1;
        }
    }
    return { opened, worsened };
};
const countResolved = ({ resolved }, before, now, into) => {
    const was = new Map(before?.open.map((finding) => [finding.fingerprint, finding]));
    for (const { fingerprint } of resolved) {
        const old = was.get(fingerprint);
        if (old === undefined || !isOpen(old))
            continue;
        into.resolved[old.severity] += 1;
        const hours = lifetimeHours(old.since, now);
        if (hours === null)
            continue;
        into.lifetimes.count += 1;
        into.lifetimes.hours += hours;
    }
};
/** The numbers of a scan, from the states before and after it. */
const scan_numbers_numbersOf = (scan, former) => {
    const { report, looked, states, known } = scan;
    const fallen = { resolved: noneOpen(), lifetimes: { count: 0, hours: 0 } };
    const open = noneOpen();
    for (const repository of report.repositories) {
        const key = repository.name.toLowerCase();
        const next = states.get(key);
        const before = next ? former(next) : (known.get(key) ?? null);
        countResolved(repository, before, report.scan.started, fallen);
        addBySeverity(open, countOpen((next ?? before)?.open ?? []));
    }
    fallen.lifetimes.hours = Math.round(fallen.lifetimes.hours * 10) / 10;
    return { looked, open, ...risen(scan, former), ...fallen, change: changeOf(scan) };
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/scan-record.js



const formerIn = (known) => {
    const oldestFirst = [...known.values()].toSorted((a, b) => a.scanned.localeCompare(b.scanned));
    const byId = new Map(oldestFirst.map((state) => [state.repository.id, state]));
    return ({ repository: { id, name } }) => {
        const named = known.get(name.toLowerCase());
        if (id === undefined)
            return named ?? null;
        return byId.get(id) ?? (named?.repository.id === undefined ? (named ?? null) : null);
    };
};
/** What of a finding is news to the ledger; what was open and could not be told is none. */
const newsOf = (finding, before) => {
    if (!isOpen(finding))
        return null;
    if (before === undefined)
        return { state: finding.state === 'back' ? 'back' : 'new' };
    if (before.exempted)
        return { state: 'back' };
    if (compareSeverity(finding.severity, before.severity) < 0)
        return { state: 'worse', was: before.severity };
    return finding.renewed && finding.state === 'back' ? { state: 'back' } : null;
};
/** An audit's data may be anything, every night. */
const MAX_DATA = 4000;
const withoutMuch = ({ data, ...result }) => data === undefined || JSON.stringify(data).length > MAX_DATA ? result : { ...result, data };
const resultsOf = ({ results }, before) => {
    const was = new Map(before?.open.map((finding) => [finding.fingerprint, finding]));
    return results.flatMap((result) => {
        const findings = result.findings.flatMap(({ renewed, ...finding }) => {
            const whole = renewed ? { ...finding, renewed } : finding;
            const news = newsOf(whole, was.get(finding.fingerprint));
            return news ? [{ ...whole, ...news }] : [];
        });
        const ran = result.check.startsWith('audit/') && result.status !== 'skipped';
        return findings.length > 0 || ran ? [withoutMuch({ ...result, findings })] : [];
    });
};
const resolvedOf = ({ resolved }, before) => {
    const was = new Map(before?.open.map((finding) => [finding.fingerprint, finding]));
    return resolved.map((one) => {
        const old = was.get(one.fingerprint);
        return {
            ...one,
            ...(old ? { check: old.check, severity: old.severity } : {}),
            ...(old?.since ? { since: old.since } : {}),
        };
    });
};
const isListed = ({ results, resolved, state }) => results.length > 0 || resolved.length > 0 || state !== null;
/** What a scan changed, to be written once. */
const scan_record_recordOf = (scan) => {
    const { report, states, known } = scan;
    const { repositories, ...head } = report;
    const former = formerIn(known);
    const seen = new Set();
    const recorded = repositories.map((one) => {
        const key = one.name.toLowerCase();
        seen.add(key);
        const next = states.get(key);
        const before = next ? former(next) : (known.get(key) ?? null);
        return {
            name: one.name,
            ...(one.url ? { url: one.url } : {}),
            results: resultsOf(one, before),
            resolved: resolvedOf(one, before),
            state: next ? changesOf(next, before) : null,
        };
    });
    // Remembered, though there is no report of it: not looked at in time.
    const others = [...states].flatMap(([key, next]) => seen.has(key)
        ? []
        : [
            {
                name: next.repository.name,
                results: [],
                resolved: [],
                state: changesOf(next, former(next)),
            },
        ]);
    return {
        ...head,
        summary: numbersOf(scan, former),
        repositories: [...recorded, ...others].filter(isListed),
    };
};
/** One scan as the history keeps it. */
const summaryOf = ({ scan, totals, errors, api, unchanged, summary, }) => ({
    id: scan.id,
    domains: scan.domains,
    scope: scan.scope,
    started: scan.started,
    finished: scan.finished,
    looked: summary.looked,
    unchanged,
    status: totals.status,
    open: summary.open,
    opened: summary.opened,
    resolved: summary.resolved,
    worsened: summary.worsened,
    change: summary.change,
    lifetimes: summary.lifetimes,
    errors: errors.length,
    requests: api.requests,
    points: api.points,
    waitedSeconds: api.waitedSeconds,
});

;// CONCATENATED MODULE: ./packages/core/lib/ledger/still-so.js


/** Of what a month recorded, what is still so; what changed since stands in a later file. */
const stillSo = ({ head, members, open, gone, audits, runs, times, counted }, current) => {
    const isHead = head !== null && isSameHead(head, headOf(current));
    const now = new Map(current.open.map((finding) => [finding.fingerprint, finding]));
    const same = [...open].filter(([key, finding]) => (0,external_node_util_.isDeepStrictEqual)(finding, now.get(key)));
    const full = new Map(same);
    const names = isHead ? members : [...full.keys()];
    const gones = [...gone].filter(([key, time]) => Object.hasOwn(current.gone, key) && current.gone[key] === time);
    const counts = ((isHead && times) || [...counted.keys()]).flatMap((time) => {
        const isKept = current.counted?.some((one) => time === one.time);
        const full = isKept ? counted.get(time) : undefined;
        return full ? [full] : isHead ? [time] : [];
    });
    const ran = Object.entries(current.audits ?? {}).flatMap(([id, audit]) => {
        const past = new Set(audit.runs.map(({ time }) => time));
        const kept = [...(runs.get(id)?.values() ?? [])].filter(({ time }) => past.has(time));
        const as = (isHead && audits.get(id)) || audit;
        return kept.length > 0 || (isHead && audits.has(id))
            ? [[id, { ...as, runs: kept }]]
            : [];
    });
    const lists = {
        open: names.map((key) => full.get(key) ?? key),
        gone: Object.fromEntries(gones),
        ...(ran.length > 0 ? { audits: Object.fromEntries(ran) } : {}),
        ...(counts.length > 0 || (isHead && times) ? { counted: counts } : {}),
    };
    const isEmpty = names.length + gones.length + ran.length + counts.length === 0;
    return isEmpty && !isHead ? null : { head: isHead ? head : null, lists };
};
/** All that a month recorded, where nobody can tell what is still so. */
const everything = ({ head, members, open, gone, audits, runs, times, counted, }) => ({
    head,
    lists: {
        open: [...new Set([...members, ...open.keys()])].map((key) => open.get(key) ?? key),
        gone: Object.fromEntries(gone),
        audits: Object.fromEntries([...audits].map(([id, audit]) => [
            id,
            { ...audit, runs: [...(runs.get(id)?.values() ?? [])] },
        ])),
        counted: [...new Set([...(times ?? []), ...counted.keys()])].map((t) => counted.get(t) ?? t),
    },
});

;// CONCATENATED MODULE: ./packages/core/lib/ledger/month.js










const recorded = (value) => {
    if (!(0,shape/* isRecord */.u4)(value) || !isText(value.name))
        return [];
    const domain = oneOf(model/* DOMAINS */.si, value.domain);
    const state = parseRecordedState(value.state);
    if (domain === undefined || state === null)
        return [];
    return [{ name: value.name, ...texts(value, ['id']), domain, ...split(state) }];
};
/** A state's head, where it has one, and its lists. */
const split = (state) => {
    const { open, gone, audits, counted } = state;
    const { version, repository, domain, commit, scanned, scan, declaration } = state;
    const isWhole = version !== undefined &&
        repository !== undefined &&
        domain !== undefined &&
        commit !== undefined &&
        scanned !== undefined &&
        scan !== undefined &&
        declaration !== undefined;
    return {
        head: isWhole
            ? headOf({ ...state, version, repository, domain, commit, scanned, scan, declaration })
            : null,
        lists: { open, gone, ...(audits ? { audits } : {}), ...(counted ? { counted } : {}) },
    };
};
/** What a scan's file says of each repository. */
const recordedIn = ({ repositories, scan }) => repositories.flatMap(({ name, state }) => {
    const domain = scan.domains[0];
    if (state === null || domain === undefined)
        return [];
    const { id } = state.repository ?? {};
    return [{ name, ...(id ? { id } : {}), domain, ...split(state) }];
});
/**
 * Reads a month's file; nothing in it is trusted beyond its shape.
 * @param numbersOnly without its repositories, which take most of the time
 */
const parseMonth = (text, numbersOnly = false) => {
    const read = parseVersioned(text);
    if (!read.ok)
        return read;
    const { month, scans, repositories } = read.value;
    if (!isText(month) || !Array.isArray(scans))
        return { ok: false, reason: 'it lacks what every month has' };
    return {
        ok: true,
        value: {
            version: 1,
            month,
            scans: scans.flatMap((one) => parseSummary(one) ?? []),
            repositories: numbersOnly ? [] : listOf(repositories).flatMap(recorded),
        },
    };
};
/** A month's file as it is written. */
const monthText = ({ repositories, ...month }) => `${JSON.stringify({
    ...month,
    repositories: repositories.map(({ head, lists, ...one }) => ({
        ...one,
        state: { ...head, ...lists },
    })),
}, null, 1)}\n`;
const newMonth = () => ({ scans: new Map(), repositories: new Map() });
const addRecorded = ({ repositories }, all) => {
    for (const one of all) {
        const key = JSON.stringify([one.domain, one.id ?? one.name.toLowerCase()]);
        const known = repositories.get(key) ?? { last: one, memory: newMemory() };
        addOlder(known.memory, one);
        repositories.set(key, known);
    }
};
/** Adds a scan that is older than those before it. */
const addScan = (month, record) => {
    month.scans.set(record.scan.id, summaryOf(record));
    addRecorded(month, recordedIn(record));
};
/** Adds what the month's file had already, after all scans. */
const addMonth = (month, { scans, repositories }) => {
    for (const scan of scans)
        if (!month.scans.has(scan.id))
            month.scans.set(scan.id, scan);
    addRecorded(month, repositories);
};
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/**
 * The month's file: the same for whoever writes it.
 * @param current what is current of a repository now; null: nothing any more; undefined: it cannot be read
 */
const closeMonth = (month, { scans, repositories }, current) => ({
    version: 1,
    month,
    scans: [...scans.values()].sort((a, b) => byText(a.id, b.id)),
    repositories: [...repositories.values()]
        .flatMap(({ last: { name, id, domain, ...last }, memory }) => {
        const state = current({ name, domain, ...(id ? { id } : {}), ...last });
        if (state === null)
            return [];
        const kept = state === undefined ? everything(memory) : stillSo(memory, state);
        return kept === null ? [] : [{ name, ...(id ? { id } : {}), domain, ...kept }];
    })
        .sort((a, b) => byText(a.name, b.name) || byText(a.domain, b.domain)),
});

;// CONCATENATED MODULE: ./packages/core/lib/ledger/read-batches.js
/** Characters of texts that are in memory at once, more or less. */
const ROOM = 8_000_000;
const FIRST = 16;
const read_batches_MOST = 2000;
/**
 * The texts of files, one after the other, in the order of `paths`: few calls of the store, and
 * little memory, whatever the size of the files.
 */
async function* textsOf(store, paths) {
    let count = FIRST;
    for (let at = 0; at < paths.length;) {
        const batch = paths.slice(at, at + count);
        const texts = await store.read(batch);
        let length = 0;
        for (const [i, path] of batch.entries()) {
            const text = texts[i] ?? null;
            length += text?.length ?? 0;
            yield [path, text];
        }
        at += batch.length;
        const fits = Math.floor(ROOM / Math.max(1, length / batch.length));
        count = Math.min(read_batches_MOST, Math.max(1, Math.min(count * 8, fits)));
    }
}

// EXTERNAL MODULE: ./packages/core/lib/ledger/state.js
var ledger_state = __webpack_require__(7107);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/compact.js





/** How long a scan's own file is kept once its month has ended. */
const KEPT_MS = 35 * time/* DAY */.d;
const endOf = (month) => {
    const [year = 0, number = 0] = month.split('-').map(Number);
    return Date.UTC(year, number);
};
/** The scan files of months that are over for long enough, by month. */
const monthsToCompact = (paths, now) => {
    const byMonth = Map.groupBy(paths, (path) => (0,ledger_state/* monthOfScan */.xk)(path) ?? '');
    const until = Date.parse(now) - KEPT_MS;
    return new Map([...byMonth].filter(([month]) => month !== '' && endOf(month) <= until));
};
/** Whether the file of a month can be added to: it is not there, or it can be read. */
const addFormer = (month, text, isThere) => {
    if (text === null)
        return !isThere;
    const former = parseMonth(text);
    if (former.ok)
        addMonth(month, former.value);
    return former.ok;
};
/** What is current of what a file speaks of: by id, as it may have another name now. */
const currentIn = (states, unreadable) => {
    const byPath = new Map(states.map((state) => [(0,ledger_state/* statePath */.BQ)(state.repository.name, state.domain), state]));
    const key = (id, domain) => JSON.stringify([id, domain]);
    const byId = new Map(states.flatMap((state) => state.repository.id === undefined
        ? []
        : [[key(state.repository.id, state.domain), state]]));
    return ({ name, id, domain }) => {
        const path = (0,ledger_state/* statePath */.BQ)(name, domain);
        if (unreadable.has(path))
            return undefined;
        const named = byPath.get(path);
        if (id === undefined)
            return named ?? null;
        return (byId.get(key(id, domain)) ?? (named?.repository.id === undefined ? (named ?? null) : null));
    };
};
/**
 * Puts scan files of months long over into one file for each month. Every count stays; of the rest
 * what still is so. A file that cannot be read stays where it is, and so do all of its month where
 * the month's own file cannot be read.
 * @param current see `currentIn`; asked only where there is something to do
 * @returns what to write; null: the file goes. Whoever compacts the same ledger writes the same
 */
const compactMonths = async (store, paths, months, current) => {
    const files = new Map();
    for (const [name, scans] of months) {
        const month = newMonth();
        const taken = [];
        for await (const [path, text] of textsOf(store, scans.toSorted().reverse())) {
            const record = text === null ? null : parseRecord(text);
            if (!record?.ok)
                continue;
            addScan(month, record.value);
            taken.push(path);
        }
        const path = (0,ledger_state/* monthPath */.qZ)(name);
        const [former = null] = await store.read([path]);
        if (taken.length === 0 || !addFormer(month, former, paths.includes(path)))
            continue;
        files.set(path, monthText(closeMonth(name, month, await current())));
        for (const scan of taken)
            files.set(scan, null);
    }
    if (files.size > 0)
        await prune(store, paths, await current(), files);
    return files;
};
/** Takes out of the files of earlier months what is so no more, so that they do not grow for ever. */
const prune = async (store, paths, current, files) => {
    const others = paths.filter((path) => (0,ledger_state/* isMonthPath */.yV)(path) && !files.has(path));
    for await (const [path, text] of textsOf(store, others)) {
        const former = text === null ? null : parseMonth(text);
        if (!former?.ok)
            continue;
        const month = newMonth();
        addMonth(month, former.value);
        const next = monthText(closeMonth(former.value.month, month, current));
        if (next !== text)
            files.set(path, next);
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/early-scans.js






const findingsOf = ({ results }) => new Map(listOf(results).flatMap((result) => listOf((0,shape/* isRecord */.u4)(result) ? result.findings : []).flatMap((one) => {
    const finding = parseFinding(one);
    return finding && (0,model/* isOpen */.nT)(finding) ? [[finding.fingerprint, finding]] : [];
})));
const add = (moves, before, now, started) => {
    const came = [...now].filter(([key]) => !before.has(key)).map(([, finding]) => finding);
    const went = [...before].filter(([key]) => !now.has(key)).map(([, finding]) => finding);
    (0,model/* addBySeverity */.GF)(moves.opened, (0,model/* countOpen */.QJ)(came));
    (0,model/* addBySeverity */.GF)(moves.resolved, (0,model/* countOpen */.QJ)(went));
    (0,model/* addBySeverity */.GF)(moves.change, (0,model/* countOpen */.QJ)(now.values()));
    (0,model/* addBySeverity */.GF)(moves.change, (0,model/* countOpen */.QJ)(before.values()), -1);
    for (const { since } of went) {
        const hours = (0,model/* lifetimeHours */.Lt)(since, started);
        if (hours === null)
            continue;
        moves.lifetimes.count += 1;
        moves.lifetimes.hours += hours;
    }
};
/**
 * Scans of before a scan's file said what it changed: each is a whole report. What it changed is how
 * it differs from the one before, so that the trend goes on over the upgrade.
 * @returns a function that takes the files, oldest first, and returns null for what is none of these
 */
const earlyScans = () => {
    const known = new Map();
    return (text) => {
        const read = parseVersioned(text);
        if (!read.ok)
            return null;
        const { scan, totals, repositories, summary, api, errors, unchanged } = read.value;
        const where = placed(scan);
        if (where === null || summary !== undefined || !(0,shape/* isRecord */.u4)(totals))
            return null;
        if (!Array.isArray(repositories))
            return null;
        const spent = (0,shape/* isRecord */.u4)(api) ? api : {};
        const open = severities(totals.severity);
        const moves = {
            change: (0,model/* noneOpen */.JB)(),
            opened: (0,model/* noneOpen */.JB)(),
            resolved: (0,model/* noneOpen */.JB)(),
            lifetimes: { count: 0, hours: 0 },
        };
        for (const one of repositories) {
            if (!(0,shape/* isRecord */.u4)(one) || !isText(one.name))
                continue;
            const key = JSON.stringify([where.domains, one.name.toLowerCase()]);
            const now = findingsOf(one);
            const older = [...now].filter(([, { since }]) => (since ?? where.started) < where.started);
            add(moves, known.get(key) ?? new Map(older), now, where.started);
            known.set(key, now);
        }
        return {
            ...where,
            ...moves,
            looked: repositories.length,
            unchanged: count(unchanged),
            status: countsOf(model/* STATUSES */.f, totals.status),
            open,
            worsened: 0,
            errors: listOf(errors).length,
            requests: numbers(spent.requests),
            points: count(spent.points),
            waitedSeconds: count(spent.waitedSeconds),
        };
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/events.js
/** What one scan found and what went, as turns in findings' lives. */
const eventsOf = ({ scan, repositories }) => repositories.flatMap(({ name, results, resolved, state }) => {
    const domain = scan.domains[0];
    if (domain === undefined)
        return [];
    const where = { scan: scan.id, time: scan.finished, repository: name, domain };
    const since = new Map(state?.open.flatMap((one) => (typeof one === 'string' ? [] : [[one.fingerprint, one.since]])));
    const found = results.flatMap(({ check, findings }) => findings.flatMap((finding) => {
        const { fingerprint, title, severity, state: kind, was } = finding;
        if (kind === undefined || kind === 'open')
            return [];
        const first = finding.since ?? since.get(fingerprint);
        return [
            {
                ...where,
                kind,
                fingerprint,
                check,
                title,
                severity,
                ...(was ? { was } : {}),
                ...(first ? { since: first } : {}),
                finding,
            },
        ];
    }));
    const went = resolved.map(({ check = '', severity = 'info', ...one }) => ({
        ...where,
        kind: 'resolved',
        ...one,
        check,
        severity,
    }));
    return [...found, ...went];
});

;// CONCATENATED MODULE: ./packages/core/lib/ledger/rebuild.js





const recordedOf = (path, text) => {
    if (text === null)
        return [];
    if ((0,ledger_state/* isMonthPath */.yV)(path)) {
        const month = parseMonth(text);
        return month.ok ? month.value.repositories : [];
    }
    const record = parseRecord(text);
    return record.ok ? recordedIn(record.value) : [];
};
/** Newest first. A month's file stands for its days, whose files it took in. */
const newestFirst = (paths) => {
    const time = (path) => (0,ledger_state/* isMonthPath */.yV)(path) ? `${path.slice(7, 14).replace('-', '/')}/00` : path.slice(6);
    return paths
        .filter((path) => (0,ledger_state/* isMonthPath */.yV)(path) || (0,ledger_state/* monthOfScan */.xk)(path) !== null)
        .sort((a, b) => (time(a) < time(b) ? 1 : -1));
};
/**
 * What was current of repositories whose state files cannot be read, from what scans recorded.
 * @param paths of all files of the ledger
 * @param damaged paths of the state files
 * @returns by path; those alone of which something was recorded. `lost`: how many findings were
 * open of which nothing else is known
 */
const rebuildStates = async (store, paths, damaged) => {
    const byPath = new Map(damaged.map((path) => [path, { path, id: undefined, memory: newMemory() }]));
    const byId = new Map();
    const key = (id, domain) => JSON.stringify([id, domain]);
    const find = ({ name, id, domain }) => {
        const known = id === undefined ? undefined : byId.get(key(id, domain));
        if (known)
            return known;
        const named = byPath.get((0,ledger_state/* statePath */.BQ)(name, domain));
        // A name may have been another repository's before.
        if (named === undefined || (named.id !== undefined && id !== undefined))
            return undefined;
        if (id !== undefined) {
            named.id = id;
            byId.set(key(id, domain), named);
        }
        return named;
    };
    if (damaged.length > 0) {
        for await (const [path, text] of textsOf(store, newestFirst(paths))) {
            for (const one of recordedOf(path, text)) {
                const wanted = find(one);
                if (wanted)
                    addOlder(wanted.memory, one);
            }
        }
    }
    return new Map([...byPath.values()].flatMap(({ path, memory }) => {
        const found = rebuilt(memory);
        return found === null
            ? []
            : [[path, { state: found.state, lost: found.lost.length }]];
    }));
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/read-states.js





const PATH = new RegExp(`^repos/[^/]+/[^/]+/(?:${model/* DOMAINS */.si.join('|')})\\.json$`);
/** Whether a path is one of a state, of one domain or of any. */
const isStatePath = (path, domain) => PATH.test(path) && (domain === undefined || path.endsWith(`/${domain}.json`));
const takeApart = async (store, paths) => {
    const states = new Map();
    const newer = [];
    const broken = new Map();
    for await (const [path, text] of textsOf(store, paths)) {
        if (text === null) {
            broken.set(path, { text, reason: 'it cannot be read', rest: null });
            continue;
        }
        const read = readState(text);
        if (read.kind === 'newer') {
            const { kind: _, ...about } = read;
            newer.push({ path, ...about });
        }
        else if (read.kind === 'broken')
            broken.set(path, { text, reason: read.reason, rest: null });
        else if ((0,ledger_state/* statePath */.BQ)(read.state.repository.name, read.state.domain) !== path)
            broken.set(path, { text, reason: 'it says that it is another one', rest: null });
        else if (read.lost > 0)
            broken.set(path, {
                text,
                reason: `${read.lost} of its open findings have lost their shape`,
                rest: read.state,
            });
        else
            states.set(path, read.state);
    }
    return { states, newer, broken };
};
/** What can still be read of a state, with the findings that it lost. */
const completed = (rest, again) => {
    const readable = new Map(rest.open.map((finding) => [finding.fingerprint, finding]));
    const open = again.open.map((finding) => readable.get(finding.fingerprint) ?? finding);
    const known = new Set(open.map(({ fingerprint }) => fingerprint));
    return { ...rest, open: [...open, ...rest.open.filter((one) => !known.has(one.fingerprint))] };
};
const becameOf = (found, rest) => {
    if (found === undefined)
        return rest === null
            ? 'no scan recorded anything of it, so it counts as never scanned'
            : 'no scan recorded anything of it, so the rest of it counts';
    if (found.lost === 0)
        return 'it was built again from what scans recorded';
    return `it was built again from what scans recorded, without ${found.lost} open findings whose scans are gone`;
};
/**
 * What is current, of the state files at `paths`. One that is damaged is built again from what scans
 * recorded, so that nothing is told twice and no age is lost; one of a later version is left alone.
 * @param all paths of the whole ledger
 */
const readStates = async (store, paths, all) => {
    const { states, newer, broken } = await takeApart(store, paths);
    const found = await rebuildStates(store, all, [...broken.keys()]);
    const damaged = [];
    const mended = new Map();
    for (const [path, { text, reason, rest }] of broken) {
        const again = found.get(path);
        const state = again && rest ? completed(rest, again.state) : (again?.state ?? rest);
        damaged.push({ path, reason: `${reason}; ${becameOf(again, rest)}` });
        if (state === null)
            continue;
        states.set(path, state);
        if (text !== null)
            mended.set(path, { state, text });
    }
    return { states: [...states.values()], damaged, newer, mended };
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/ledger.js











const byTime = (a, b) => a.finished.localeCompare(b.finished) || (a.id < b.id ? -1 : 1);
/** Scan files that may hold a scan that finished since: its path has the day on which it began. */
const scansSince = (paths, since) => {
    const scans = paths.filter((path) => (0,ledger_state/* monthOfScan */.xk)(path) !== null);
    const from = Date.parse(since);
    if (Number.isNaN(from))
        return scans;
    const day = new Date(Math.max(0, from - time/* DAY */.d)).toISOString().slice(0, 10).replaceAll('-', '/');
    return scans.filter((path) => path.slice('scans/'.length) >= day);
};
/** Gives the files of a store their meaning. */
const openLedger = (store) => {
    let listing;
    const list = () => {
        listing ??= store.list();
        return listing;
    };
    const damaged = new Map();
    const newer = new Map();
    const mended = new Map();
    const spoil = (path, reason) => damaged.set(path, { path, reason });
    const states = async (wanted = (path) => isStatePath(path)) => {
        const all = await list();
        const read = await readStates(store, all.filter(wanted), all);
        for (const { path, reason } of read.damaged)
            spoil(path, reason);
        for (const one of read.newer)
            newer.set(one.path, one);
        for (const [path, one] of read.mended)
            mended.set(path, one);
        return read;
    };
    const history = async () => {
        const all = await list();
        const scans = new Map();
        const bad = [];
        const early = earlyScans();
        const files = all.filter((path) => (0,ledger_state/* isMonthPath */.yV)(path) || (0,ledger_state/* monthOfScan */.xk)(path) !== null);
        for await (const [path, text] of textsOf(store, files)) {
            const read = text === null ? null : (0,ledger_state/* isMonthPath */.yV)(path) ? parseMonth(text, true) : parseRecord(text, true);
            const old = read?.ok === false && text !== null ? early(text) : null;
            if (old)
                scans.set(old.id, old);
            else if (!read?.ok)
                bad.push({ path, reason: read?.reason ?? 'it cannot be read' });
            else
                for (const one of 'summary' in read.value ? [summaryOf(read.value)] : read.value.scans)
                    scans.set(one.id, one);
        }
        for (const { path, reason } of bad)
            spoil(path, `${reason}; it is left where it is`);
        return { scans: [...scans.values()].sort(byTime), damaged: bad };
    };
    const records = async (since) => {
        const found = [];
        const from = Date.parse(since);
        for await (const [, text] of textsOf(store, scansSince(await list(), since))) {
            const read = text === null ? null : parseRecord(text);
            if (read?.ok && !(Date.parse(read.value.scan.finished) < from))
                found.push(read.value);
        }
        return found.sort((a, b) => byTime(summaryOf(a), summaryOf(b)));
    };
    return {
        description: store.description,
        outlives: store.outlives,
        async read(domain) {
            const read = await states((path) => isStatePath(path, domain));
            return new Map(read.states.map((state) => [state.repository.name.toLowerCase(), state]));
        },
        readAll: async () => (await states()).states,
        async readNow(names) {
            listing = undefined;
            const of = names.flatMap((name) => model/* DOMAINS */.si.map((domain) => (0,ledger_state/* statePath */.BQ)(name, domain)));
            const paths = new Set(of);
            return (await states((path) => paths.has(path))).states;
        },
        history,
        records,
        events: async (since) => (await records(since)).flatMap(eventsOf),
        async text(path) {
            await list();
            const [text = null] = await store.read([path]);
            return text;
        },
        async texts(folder) {
            // Locks among them: as they are now.
            listing = undefined;
            const paths = (await list()).filter((path) => path.startsWith(`${folder}/`));
            const found = new Map();
            for await (const [path, text] of textsOf(store, paths))
                if (text !== null)
                    found.set(path, text);
            return found;
        },
        async compact(now) {
            const all = await list();
            const months = monthsToCompact(all, now);
            if (months.size === 0)
                return new Map();
            let current;
            return compactMonths(store, all, months, async () => {
                if (current)
                    return current;
                const read = await states();
                current = currentIn(read.states, new Set(read.newer.map(({ path }) => path)));
                return current;
            });
        },
        damaged: () => [...damaged.values()],
        newer: () => [...newer.values()],
        mended: () => mended,
        notes: () => store.notes?.() ?? [],
        async write(files, message, expected) {
            try {
                return await store.write(files, message, expected);
            }
            finally {
                listing = undefined;
            }
        },
        close: store.close,
    };
};

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
const permission_inWords = (one) => one.replace(/^(\w)(\w*)=(\w+)$/, (_, first, rest, level) => `${first.toUpperCase()}${rest.replaceAll('_', ' ')}: ${level}`);
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
        .map((one) => permission_inWords(one.trim()))
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
        const { GitHub: Octokit } = await Promise.all(/* import() */[__webpack_require__.e(101), __webpack_require__.e(430)]).then(__webpack_require__.bind(__webpack_require__, 6430));
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

;// CONCATENATED MODULE: ./packages/core/lib/transport/token.js
const withPermissions = (next, permissions) => Object.assign(next, { permissions });
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
        return withPermissions(async () => credentials.token, () => null);
    }
    onSecret(credentials.privateKey);
    let source;
    let granted = null;
    return withPermissions(async () => {
        source ??= installation(credentials, apiUrl, onSecret);
        const { token, permissions } = await (await source)();
        granted = permissions;
        return token;
    }, () => granted);
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
        const { token, permissions } = await auth({ type: 'installation', installationId });
        onSecret(token);
        return { token, permissions };
    };
};

// EXTERNAL MODULE: ./packages/core/lib/scan/inputs.js
var inputs = __webpack_require__(5041);
;// CONCATENATED MODULE: ./packages/core/lib/scan/folder-ledger.js






const NAME = '.drift';
/** Whether the commit at HEAD brings a ledger of its own. */
const isCommitted = async (place) => {
    try {
        const { stdout } = await (0,transport_git/* gitIn */.u)(place)(['ls-tree', '-z', 'HEAD', '--', NAME]);
        return stdout.length > 0;
    }
    catch (error) {
        // No repository, or no commit: whoever scans it will say so.
        if (error instanceof transport_git/* GitError */.X)
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
    return openLedger(directoryLedger(folder));
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
    // An App's token is asked for before each request: a line of the log for each would hide the rest.
    const onSecret = (secret) => {
        if (secrets.has(secret))
            return;
        secrets.add(secret);
        around.onSecret(secret);
    };
    const usage = noUsage();
    const client = (token, memory) => createGitHub({
        ...(memory ? { memory } : {}),
        apiUrl: connection.apiUrl,
        token,
        permissions: token.permissions,
        clock,
        deadline: options.deadline,
        usage,
        sharers: options.shard?.of ?? 1,
        onWait: (message) => around.log.info(message),
    });
    const token = tokenSource(connection.credentials, connection.apiUrl, onSecret);
    const github = hasToken(connection.credentials) ? client(token, new Map()) : null;
    const issueToken = connection.issueToken
        ? tokenSource({ kind: 'token', token: connection.issueToken }, connection.apiUrl, onSecret)
        : null;
    const mayTell = !options.dryRun && options.issueMode !== 'none';
    return {
        clock,
        log: around.log,
        github,
        issues: mayTell ? (issueToken ? client(issueToken) : github) : null,
        ledger: await connect_openLedger(request.ledger, request, around, usage, onSecret),
        secrets: () => [...secrets],
        onSecret,
    };
};
const BRANCH = 'drift-ledger';
const connect_openLedger = async (choice, { connection, options }, { log, cwd, env }, usage, onSecret) => {
    if (choice.kind === 'none')
        return null;
    if (choice.kind === 'directory')
        return openLedger(directoryLedger(choice.path));
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
    const token = tokenSource({ kind: 'token', token: connection.ledgerToken }, connection.apiUrl, onSecret);
    const place = {
        url: `${connection.serverUrl.replace(/\/+$/, '')}/${home}.git`,
        branch,
        token,
    };
    const refusal = choice.kind === 'auto' && !options.dryRun ? await whyNoPush(place) : null;
    if (refusal !== null) {
        log.warn(`the ledger token may not write to ${home} (Contents: write), so the ledger is kept in .drift: it does not outlive this job, and only the markers in open issues say what was told (git said: ${refusal})`);
        return beside();
    }
    const shards = options.shard?.of ?? 1;
    const github = createGitHub({
        apiUrl: connection.apiUrl,
        token,
        clock,
        deadline: options.deadline + ledgerGraceMs(shards),
        usage,
        writeSpacingMs: 0,
        onWait: (message) => log.info(`ledger: ${message}`),
    });
    return openLedger(branchLedger({
        ...place,
        github,
        repository: home,
        description: `branch ${branch} of ${home}`,
        clock,
        deadline: options.deadline,
        shards,
        random: Math.random,
    }));
};
/** Beside the repository that is scanned; for everything else where the command runs. */
const localPlace = ({ target }, cwd) => target.kind === 'path' && (0,external_node_path_.isAbsolute)(target.path) ? [target.path, true] : [cwd, false];

// EXTERNAL MODULE: ./packages/core/lib/standards/nearest.js
var nearest = __webpack_require__(2837);
;// CONCATENATED MODULE: ./packages/core/lib/scan/domains.js



const LOADERS = {
    code: async () => (await Promise.all(/* import() */[__webpack_require__.e(631), __webpack_require__.e(496), __webpack_require__.e(435), __webpack_require__.e(56), __webpack_require__.e(287), __webpack_require__.e(434), __webpack_require__.e(422)]).then(__webpack_require__.bind(__webpack_require__, 9422))).codeScan,
    process: async () => (await Promise.all(/* import() */[__webpack_require__.e(631), __webpack_require__.e(496), __webpack_require__.e(950), __webpack_require__.e(435), __webpack_require__.e(56), __webpack_require__.e(287), __webpack_require__.e(434), __webpack_require__.e(114)]).then(__webpack_require__.bind(__webpack_require__, 7114))).processScan,
    infra: async (around, oidcToken) => (await Promise.all(/* import() */[__webpack_require__.e(631), __webpack_require__.e(767), __webpack_require__.e(56), __webpack_require__.e(287), __webpack_require__.e(899)]).then(__webpack_require__.bind(__webpack_require__, 9794))).loadInfra(around, oidcToken),
    audit: async (around) => (await Promise.all(/* import() */[__webpack_require__.e(825), __webpack_require__.e(56), __webpack_require__.e(395)]).then(__webpack_require__.bind(__webpack_require__, 1395))).loadAudit(around),
};
/**
 * Reads `domains`: names, one a line or separated by commas; code and process without it.
 * @throws UsageError naming what is no domain
 */
const readDomains = (text) => {
    const wanted = (text.trim() || 'code,process')
        .split(/[\s,]+/)
        .map((name) => name.toLowerCase())
        .filter((name) => name !== '');
    const wrong = wanted.filter((name) => !model/* DOMAINS */.si.some((domain) => domain === name));
    if (wrong.length > 0) {
        const [first = ''] = wrong;
        const meant = (0,nearest/* nearest */.p)(first, [...model/* DOMAINS */.si]);
        throw new inputs/* UsageError */.e(`domains names "${first}"; there are ${model/* DOMAINS */.si.join(', ')}${meant ? `; did you mean ${meant}?` : ''}`);
    }
    // In the order in which they are told, each once.
    return model/* DOMAINS */.si.filter((domain) => wanted.includes(domain));
};
/**
 * The engines of the domains that the input `domains` names.
 * @param oidcToken gives an OIDC token of the job for an audience
 * @throws UsageError for inputs that make no sense
 */
const loadDomains = (around, oidcToken) => Promise.all(readDomains(around.input('domains')).map((domain) => LOADERS[domain](around, oidcToken)));

// EXTERNAL MODULE: ./packages/core/lib/collect/github/declarations.js
var declarations = __webpack_require__(8706);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/inventory.js
var inventory = __webpack_require__(4999);
// EXTERNAL MODULE: ./packages/core/lib/standards/index.js + 29 modules
var standards = __webpack_require__(1333);
// EXTERNAL MODULE: ./packages/core/lib/scan/remote.js + 1 modules
var remote = __webpack_require__(5700);
;// CONCATENATED MODULE: ./packages/core/lib/scan/plan-count.js




const HOUR = 3_600_000;
/** Environments that a check.toml names by itself; what it inherits is found when it is scanned. */
const environmentsIn = ({ check }) => {
    if (check?.content.kind !== 'text')
        return 0;
    const { table } = (0,standards/* parseCheckToml */.I3)(check.path, check.content.text);
    const accounts = (0,standards/* sectionOf */.ZE)(table, ['infra'])?.accounts;
    return (0,standards/* isTable */.bI)(accounts) ? Object.keys(accounts).length : 0;
};
/** Who takes part without being known: what has the two files in its root. With its environments. */
const newcomers = async (github, unknown, since) => {
    const found = await (0,declarations/* readDeclarations */.m)(github, unknown.map(({ id }) => id), since);
    return new Map([...found].flatMap(([id, declared]) => declared.known && declared.value.metadata.length > 0
        ? [[id, environmentsIn(declared.value)]]
        : []));
};
/** How many repositories of a domain there are to look at, and how many of them moved. */
const countDomain = (domain, chosen, find, newcomers, { all, since }, today) => {
    const counts = { repositories: 0, moved: 0, fresh: 0 };
    for (const repository of chosen) {
        const state = find(repository);
        if (!state && (domain === 'audit' || !newcomers.has(repository.id)))
            continue;
        if (domain === 'infra' && environmentsOf(repository, state, newcomers) === 0)
            continue;
        counts.repositories += 1;
        const moved = state ? !(0,remote/* isUnmoved */.bV)(repository, state, today) : (0,remote/* isRecent */.Kb)(repository, since);
        if (all || moved)
            counts.moved += 1;
        else if (!state)
            counts.fresh += 1;
    }
    return counts;
};
const environmentsOf = ({ id }, state, newcomers) => (state ? state.accounts?.environments : newcomers.get(id)) ?? 0;
/**
 * The newest run of a domain over the organization: one scan, or the newest of each shard. What looked
 * at some repositories alone says nothing of a night.
 */
const newestRun = (scans, domain, login) => {
    const whole = scans.filter(({ domains, scope }) => domains.includes(domain) &&
        scope.kind === 'organization' &&
        scope.name.toLowerCase() === login.toLowerCase() &&
        scope.repositories === undefined);
    const newest = whole.at(-1);
    const of = newest?.scope.shard?.split('/')[1];
    if (!newest || of === undefined)
        return newest ? [newest] : [];
    const night = whole.filter(({ scope, finished }) => scope.shard?.split('/')[1] === of &&
        Date.parse(newest.finished) - Date.parse(finished) < 12 * HOUR);
    return [...new Map(night.map((scan) => [scan.scope.shard, scan])).values()];
};
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
/** What drift-infra has to look at, and what that asked of AWS the last time. */
const countAccounts = (chosen, find, newcomers, run) => {
    const states = chosen.map((repository) => ({ repository, state: find(repository) }));
    const all = states.map(({ repository, state }) => environmentsOf(repository, state, newcomers));
    const known = states.flatMap(({ state }) => state?.accounts ?? []);
    const environments = sum(known.map((one) => one.environments));
    return {
        environments: sum(all),
        beside: Math.max(1, ...all),
        last: run.length === 0 || environments === 0
            ? null
            : {
                environments,
                stacks: sum(known.map(({ stacks }) => stacks)),
                requests: sum(run.map(({ requests }) => requests.aws ?? 0)),
            },
    };
};
/** What audits asked of GitHub when they last ran. */
const plan_count_auditsOf = (run) => {
    if (run.length === 0)
        return null;
    const of = (kind) => sum(run.map(({ requests }) => requests[kind] ?? 0));
    return { rest: of('rest'), graphql: of('graphql'), points: sum(run.map(({ points }) => points)) };
};
/**
 * Counts what a run over an organization would have to look at: by the inventory, by the ledger for what
 * it knows, and by their declarations for those that it does not.
 * @throws GitHubError when the owner cannot be seen at all
 */
const countWork = async (target, domains, options, ports) => {
    const github = (0,remote/* withToken */.ub)(ports.github);
    const today = new Date(ports.clock.now()).toISOString().slice(0, 10);
    const whole = { ...options, shard: null };
    const states = new Map();
    for (const domain of domains) {
        states.set(domain, (await ports.ledger?.read(domain)) ?? new Map());
    }
    const known = [...states.values()].map((of) => (0,remote/* inScope */.SB)(target, whole, github, of));
    const found = await Promise.all(known);
    const [first] = found;
    if (!first)
        throw new RangeError('no domain was asked for');
    const { chosen } = first;
    const unknown = chosen.filter((repository) => found.some(({ find }) => !find(repository)));
    const fresh = await newcomers(github, unknown, options.since);
    const findOf = (domain) => found[domains.indexOf(domain)]?.find ?? first.find;
    const entries = domains.map((domain) => [domain, countDomain(domain, chosen, findOf(domain), fresh, options, today)]);
    const moved = Math.max(0, ...entries.map(([, counts]) => counts.moved));
    const tells = options.issueMode !== 'none' && !options.dryRun;
    const { scans } = (await ports.ledger?.history()) ?? { scans: [] };
    return {
        counts: {
            inventory: (await (0,inventory/* readInventory */.zw)(github, target.login)).repositories.length,
            inScope: chosen.length,
            domains: Object.fromEntries(entries),
            accounts: domains.includes('infra')
                ? countAccounts(chosen, findOf('infra'), fresh, newestRun(scans, 'infra', target.login))
                : null,
            audits: domains.includes('audit') ? plan_count_auditsOf(newestRun(scans, 'audit', target.login)) : null,
            issues: tells ? Math.min(moved, options.maxIssues) : 0,
            branch: ports.ledger?.outlives === true && ports.ledger.description.startsWith('branch '),
        },
        notes: first.list.notes,
    };
};
const allowance = ({ limit, remaining, reset }) => ({
    limit,
    remaining,
    reset: new Date(reset * 1000).toISOString(),
});
/**
 * What the token has left in this hour. The question itself costs nothing.
 * @see https://docs.github.com/en/rest/rate-limit/rate-limit
 * @returns null where the server has no limits (GitHub Enterprise Server) or does not say
 */
const readLimits = async (github) => {
    try {
        const { data } = await github.request('GET /rate_limit');
        const { core, graphql } = data.resources;
        return core && graphql ? { rest: allowance(core), graphql: allowance(graphql) } : null;
    }
    catch {
        return null;
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/plan-costs.js
const NOTHING = { rest: 0, graphql: 0, points: 0 };
const once = (calls) => ({ rest: 0, graphql: calls, points: calls });
/**
 * What a night costs, counted at the emulators of test/fake-github and test/fake-aws: code and process over
 * 200 and 1,000 repositories with the standards of test/scale/nights.ts, infra over 10 and 20 with three
 * accounts each. test/scale/plan.test.ts holds them to real scans, and docs/benchmarks.md and the budgets in
 * test/code and test/process bound them from above.
 */
const COSTS = {
    // Comparison and list of files by REST, then contents and commits by GraphQL.
    code: {
        job: NOTHING,
        each: NOTHING,
        fresh: NOTHING,
        moved: { rest: 2, graphql: 1, points: 1 },
    },
    // What the token may see, then batches of 200: settings, files, runs, rulesets.
    process: {
        job: { rest: 2, graphql: 1, points: 1 },
        each: { rest: 0, graphql: 0.085, points: 0.275 },
        fresh: { rest: 1, graphql: 0, points: 0 },
        moved: { rest: 2.11, graphql: 0.26, points: 0.72 },
    },
    // Of GitHub the list of files at the deployed commit, for the infra manifest; the rest by environment.
    infra: {
        job: NOTHING,
        each: { rest: 1, graphql: 0, points: 0 },
        fresh: NOTHING,
        moved: NOTHING,
    },
};
/** Which commit is deployed to an environment: a git tag, or the latest deployment. */
const ENVIRONMENT = once(1);
/**
 * Audits are run by one job: drift-config, its settings, who the token is, and the search for open issues
 * (a page holds 100). What the audits themselves ask is known once they ran.
 */
const AUDITS = once(4);
/** drift-config's check.toml and the rulesets that all share: once in each job. */
const SHARED = once(2);
/** Repositories on a page of the inventory, which every job reads as a whole: 100 is GitHub's most. */
const INVENTORY_PAGE = 100;
/** Repositories whose declarations are read in one call. */
const DECLARATIONS_BATCH = 50;
/** The ledger branch: tip, tree, commit, ref. Its reading is git's. */
const LEDGER = { rest: 5, graphql: 0, points: 0 };
/** An issue: its label is looked up, made where it is missing, and the issue is opened. */
const TELLING = { rest: 3, writes: 2 };
/**
 * GitHub's secondary limits, of everything that one token does, its shards together.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
const A_MINUTE = { restPoints: 900, graphqlPoints: 2000, pointsOfWrite: 5 };
/** Docs ask for a second between two writes. */
const SECONDS_OF_WRITE = 1;
/**
 * Time beside the limits. GitHub's answers take a quarter of a second in the middle; four GraphQL calls
 * and sixteen repositories are under way at once. Computing was measured by docs/benchmarks.md: 1,000
 * repositories of process in 7.3 s at 0.1 s an answer. A job takes its time to get a runner.
 */
const SECONDS = {
    answer: 0.25,
    graphqlAtOnce: 4,
    restAtOnce: 16,
    perRepository: 0.005,
    job: 30,
    /** A drift detection: CloudFormation takes ten seconds to some minutes. */
    detection: 15,
    /** Of an account and region. */
    detectionsAtOnce: 5,
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/plan-estimate.js

const plan_estimate_add = (a, b, times = 1) => ({
    rest: a.rest + b.rest * times,
    graphql: a.graphql + b.graphql * times,
    points: a.points + b.points * times,
});
const calls = (number) => ({ rest: 0, graphql: number, points: number });
const entries = ({ domains }) => Object.entries(domains);
/** Domains of one run share what they declare: process and infra read all, code alone what moved. */
const plan_estimate_declarations = (counts) => {
    const asked = entries(counts).map(([domain, { moved }]) => domain === 'code' ? moved : domain === 'audit' ? 0 : counts.inScope);
    return Math.max(0, ...asked);
};
/** A share of the counts as a job sees them: the inventory as a whole, its part of the rest. */
const share = (counts, shards) => ({
    ...counts,
    inScope: counts.inScope / shards,
    accounts: counts.accounts && {
        ...counts.accounts,
        environments: counts.accounts.environments / shards,
        last: counts.accounts.last && {
            ...counts.accounts.last,
            stacks: counts.accounts.last.stacks / shards,
        },
    },
    domains: Object.fromEntries(entries(counts).map(([domain, { repositories, moved, fresh }]) => [
        domain,
        { repositories: repositories / shards, moved: moved / shards, fresh: fresh / shards },
    ])),
});
const plan_estimate_NOTHING = calls(0);
/** What one job asks to look at its share, the telling and audits aside. */
const jobCost = (counts) => {
    const discovery = calls(Math.max(1, Math.ceil(counts.inventory / INVENTORY_PAGE)) +
        Math.ceil(plan_estimate_declarations(counts) / DECLARATIONS_BATCH));
    const scans = entries(counts).flatMap(([domain, of]) => domain === 'audit' ? [] : [{ costs: COSTS[domain], ...of }]);
    // Audits alone do not list what there is.
    if (scans.length === 0)
        return plan_estimate_NOTHING;
    return scans.reduce((sum, { costs: { job, each, ...more }, repositories, moved, fresh }) => {
        const own = plan_estimate_add(plan_estimate_add(sum, job), each, repositories);
        return plan_estimate_add(plan_estimate_add(own, more.moved, moved), more.fresh, fresh);
    }, plan_estimate_add(plan_estimate_add(SHARED, discovery), ENVIRONMENT, counts.accounts?.environments ?? 0));
};
/** What audits ask, which one job runs: as much as the last time. */
const auditCost = ({ domains, audits }) => domains.audit === undefined ? plan_estimate_NOTHING : (audits ?? AUDITS);
/** As the last time, and what is new since then like what was there. */
const awsRequests = (accounts) => {
    if (accounts === null)
        return 0;
    const { environments, last } = accounts;
    if (environments === 0)
        return 0;
    if (last === null || last.environments === 0)
        return null;
    return Math.ceil((last.requests * environments) / last.environments);
};
/** The request budget of a run in so many shards: pure, from the measured costs alone. */
const budgetOf = (counts, shards) => {
    const jobs = plan_estimate_add(auditCost(counts), jobCost(share(counts, shards)), shards);
    const ledger = counts.branch ? shards * entries(counts).length : 0;
    const whole = plan_estimate_add(jobs, LEDGER, ledger);
    return {
        rest: Math.ceil(whole.rest + counts.issues * TELLING.rest),
        graphql: Math.ceil(whole.graphql),
        points: Math.ceil(whole.points),
        writes: Math.ceil(counts.issues * TELLING.writes + ledger * (LEDGER.rest - 2)),
        content: counts.issues,
        aws: awsRequests(counts.accounts),
    };
};
/** Whole hours that have to begin before so much was asked. */
const hoursFor = (asked, { limit, remaining }) => asked <= remaining || limit <= 0 ? 0 : Math.ceil((asked - remaining) / limit);
/** Seconds until CloudFormation is done, as if all repositories shared their accounts. */
const detecting = ({ accounts }) => ((accounts?.last?.stacks ?? 0) / Math.max(1, accounts?.beside ?? 1) / SECONDS.detectionsAtOnce) *
    SECONDS.detection;
/** Minutes of one job, its waits for limits aside. */
const jobMinutes = (counts, shards) => {
    const mine = share(counts, shards);
    const { rest, graphql } = jobCost(mine);
    const pages = Math.min(graphql, Math.ceil(counts.inventory / INVENTORY_PAGE));
    const looked = entries(mine).reduce((sum, [, { repositories }]) => sum + repositories, 0);
    const asking = pages + (graphql - pages) / SECONDS.graphqlAtOnce + rest / SECONDS.restAtOnce;
    const work = asking * SECONDS.answer + looked * SECONDS.perRepository;
    return (SECONDS.job + work + detecting(mine)) / 60;
};
/**
 * Minutes until the last of all shards is done. They run at once, and share what one token may ask:
 * more of them make the work shorter, not the waiting.
 * @param limits null: not known, then nothing is waited for by the hour
 */
const durationOf = (counts, shards, limits) => {
    const budget = budgetOf(counts, shards);
    const points = budget.rest + budget.writes * (A_MINUTE.pointsOfWrite - 1);
    const asked = Math.max(points / A_MINUTE.restPoints, budget.graphql / A_MINUTE.graphqlPoints);
    const byMinute = [
        { minutes: jobMinutes(counts, shards), bound: 'work' },
        { minutes: asked, bound: 'requests a minute' },
        { minutes: (budget.writes * SECONDS_OF_WRITE) / 60, bound: 'writes' },
    ];
    const [longest] = byMinute.toSorted((a, b) => b.minutes - a.minutes);
    const rest = limits ? hoursFor(budget.rest, limits.rest) : 0;
    const graphql = limits ? hoursFor(budget.points, limits.graphql) : 0;
    const hours = Math.max(rest, graphql);
    if (hours === 0)
        return { minutes: longest?.minutes ?? 0, bound: longest?.bound ?? 'work', hours };
    const bound = graphql > rest ? 'points an hour' : 'requests an hour';
    return { minutes: hours * 60 + (longest?.minutes ?? 0), bound, hours };
};
/**
 * One job holds no more: each takes 0.3 MB (docs/benchmarks.md: 1,000 in 0.4 GB), so that these stay
 * below what Node takes of GitHub's smaller runners, which have 7 GB.
 */
const REPOSITORIES_OF_A_JOB = 4000;
/** GitHub runs at most 256 jobs of a matrix: https://docs.github.com/en/actions/reference/limits */
const MAX_SHARDS = 256;
/**
 * How many jobs: as few as hold their share and are done by themselves in half their deadline, since
 * each reads the whole inventory, and all of them share the token's limits.
 * @param deadline minutes
 */
const shardsFor = (counts, deadline) => {
    const most = Math.max(0, ...entries(counts).map(([, { repositories }]) => repositories));
    const least = Math.max(1, Math.ceil(most / REPOSITORIES_OF_A_JOB));
    for (let shards = least; shards < MAX_SHARDS; shards += 1) {
        if (jobMinutes(counts, shards) <= deadline / 2)
            return shards;
        // The inventory alone takes longer: more jobs would not help.
        if (jobMinutes(counts, shards) - jobMinutes(counts, shards + 1) < 0.01)
            return shards;
    }
    return MAX_SHARDS;
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/plan.js




/**
 * @param text `auto`, or a number
 * @throws RangeError for anything but `auto` and whole numbers from 1 to 256
 */
const parseShards = (text) => {
    const word = text.trim().toLowerCase();
    if (word === '' || word === 'auto')
        return 'auto';
    const number = Number(word);
    if (/^\d{1,3}$/.test(word) && number >= 1 && number <= MAX_SHARDS)
        return number;
    throw new RangeError(`shards is "${text}"; it must be auto, or a number from 1 to ${MAX_SHARDS}`);
};
/** `["1/2", "2/2"]` */
const shardList = (number) => Array.from({ length: number }, (_, at) => `${at + 1}/${number}`);
/** A run that passes its deadline while it waits goes on the next time. */
const noteOf = ({ hours, minutes }, deadline) => {
    if (minutes <= deadline)
        return [];
    const why = hours > 0
        ? `it needs ${hours} more ${hours === 1 ? 'hour' : 'hours'} of the token's limit, which more shards would share`
        : `it takes ${Math.ceil(minutes)} minutes`;
    return [
        `this run does not fit its deadline of ${deadline} minutes: ${why}; each job stops in order, and what is left comes first the next time`,
    ];
};
/**
 * Plans a run over an organization: what there is to look at, what it costs, and how many jobs do it.
 * Nothing is written.
 * @throws GitHubError when the owner cannot be seen at all, or the scan is of no organization
 */
const planScan = async (domains, options, ports, choice) => {
    const { target } = options;
    if (target.kind !== 'organization') {
        throw new types/* GitHubError */.y(404, 'plan', 'only the scan of an organization is planned: name it in org');
    }
    const deadline = Math.round((options.deadline - ports.clock.now()) / 60_000);
    try {
        const { counts, notes } = await countWork(target, domains, options, ports);
        const limits = await readLimits((0,remote/* withToken */.ub)(ports.github));
        const shards = choice === 'auto' ? shardsFor(counts, deadline) : choice;
        const duration = durationOf(counts, shards, limits);
        return {
            organization: target.login,
            domains: [...domains],
            counts,
            shards: shardList(shards),
            budget: budgetOf(counts, shards),
            duration,
            deadline,
            limits,
            notes: [...notes, ...noteOf(duration, deadline)],
        };
    }
    finally {
        await ports.ledger?.close();
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/plan-run.js




const choiceOf = (text) => {
    try {
        return parseShards(text);
    }
    catch (error) {
        throw new inputs/* UsageError */.e(error.message);
    }
};
/**
 * A plan from the inputs of a scan, and `domains` and `shards`. Nothing is written.
 * @param around where inputs, environment and time come from
 * @throws UsageError for inputs that make no sense; GitHubError when the owner cannot be seen
 */
const planRun = async (around, { log, onSecret }) => {
    const { input, env, cwd } = around;
    const request = (0,inputs/* readRequest */.i)(around);
    const { credentials } = request.connection;
    if (request.options.target.kind !== 'organization') {
        throw new inputs/* UsageError */.e('a plan is of an organization: name it with org');
    }
    if (credentials.kind === 'token' && credentials.token === '') {
        throw new inputs/* UsageError */.e('planning needs a token: github-token, GITHUB_TOKEN or GH_TOKEN');
    }
    const [domains, choice] = [readDomains(input('domains')), choiceOf(input('shards'))];
    // Nothing is written, so nothing is asked that is about writing.
    const asReader = { ...request, options: { ...request.options, dryRun: true } };
    const ports = await connect(asReader, { log, cwd, env, onSecret });
    return planScan(domains, request.options, ports, choice);
};


/***/ }),

/***/ 5700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C4: () => (/* binding */ NOT_IN),
  Ij: () => (/* binding */ baseFrom),
  SB: () => (/* binding */ inScope),
  Kb: () => (/* binding */ isRecent),
  bV: () => (/* binding */ isUnmoved),
  KT: () => (/* binding */ named),
  HY: () => (/* binding */ organizationWork),
  E7: () => (/* binding */ renameNotes),
  A5: () => (/* binding */ repositoryWork),
  UW: () => (/* binding */ stateFinder),
  Vu: () => (/* binding */ windowFrom),
  ub: () => (/* binding */ withToken),
  O5: () => (/* binding */ withoutKnown)
});

// EXTERNAL MODULE: ./packages/core/lib/collect/github/declarations.js
var github_declarations = __webpack_require__(8706);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/inventory.js
var github_inventory = __webpack_require__(4999);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/source.js + 1 modules
var source = __webpack_require__(9983);
// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(8556);
// EXTERNAL MODULE: ./packages/core/lib/scope/globs.js
var globs = __webpack_require__(2046);
// EXTERNAL MODULE: ./packages/core/lib/scope/select.js
var scope_select = __webpack_require__(5785);
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
    const { chosen, passedOver } = (0,scope_select/* select */.L)(inventory.repositories, {
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
    const wanted = (0,globs/* repositoryFilter */.z)(target.repositories);
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
            (0,work/* passOver */.W)(list, dormant(options), repository.name);
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
    const declarations = await (0,github_declarations/* readDeclarations */.m)(github, ids, options.since);
    for (const repository of moved) {
        const found = declarations.get(repository.id);
        const state = find(repository);
        if (!found?.known) {
            list.errors.push({ where: repository.name, ...withoutKnown(found) });
            continue;
        }
        const { metadata, wasIn } = found.value;
        if (metadata.length === 0 && !wasIn && !state && !isNamed) {
            (0,work/* passOver */.W)(list, NOT_IN, repository.name);
            continue;
        }
        if (!state && !options.all && !isNamed && found.value.older === repository.head?.oid) {
            (0,work/* passOver */.W)(list, dormant(options), repository.name);
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
        repository: (0,github_inventory/* factsOf */.xS)(repository),
        source: (0,source/* githubSource */.j)(github, repository.name),
        head: repository.head,
        base: baseFrom(state, older),
        ...(state?.commit ? { fallback: windowFrom(older) } : {}),
        state,
        notes: renameNotes(repository, state),
    };
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

/***/ 2046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isNamed),
/* harmony export */   z: () => (/* binding */ repositoryFilter)
/* harmony export */ });
/* harmony import */ var _standards_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4509);

/**
 * `repositories` as users write it: name globs, one a line or comma-separated, `!glob` excludes.
 * A glob without a slash is about the name, one with a slash about `owner/name`; case does not
 * count, as on GitHub; `*` stays within a segment. Without a positive glob everything is meant that no negative one excludes.
 */
const repositoryFilter = (patterns) => {
    const matcher = (glob) => {
        const matches = (0,_standards_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .pathGlob */ .Qh)(glob.toLowerCase());
        return (full) => matches((glob.includes('/') ? full : full.slice(full.indexOf('/') + 1)).toLowerCase());
    };
    const wanted = patterns.filter((p) => !p.startsWith('!')).map(matcher);
    const unwanted = patterns.filter((p) => p.startsWith('!')).map((p) => matcher(p.slice(1)));
    return (name) => (wanted.length === 0 || wanted.some((m) => m(name))) && !unwanted.some((m) => m(name));
};
/** Whether a pattern names exactly this repository, without wildcards. */
const isNamed = (patterns, name) => patterns.some((p) => [name, name.slice(name.indexOf('/') + 1)].some((n) => n.toLowerCase() === p.toLowerCase()));


/***/ }),

/***/ 5785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ select)
/* harmony export */ });
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2046);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6045);


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
const select = (inventory, options) => {
    const wanted = (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryFilter */ .z)(options.repositories);
    const passedOver = new Map();
    const chosen = [];
    for (const repository of inventory) {
        if (!wanted(repository.name))
            continue;
        if (options.shard && !(0,_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .inShard */ .I)(repository.id, options.shard))
            continue;
        const reason = refusal(repository, (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .e)(options.repositories, repository.name));
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
/* harmony export */   Hn: () => (/* binding */ entriesByKey),
/* harmony export */   Hw: () => (/* binding */ isTableList),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   vG: () => (/* binding */ propertyIn),
/* harmony export */   xm: () => (/* binding */ valueIn)
/* harmony export */ });
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

/***/ 1333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sb: () => (/* reexport */ METADATA_FILES),
  d1: () => (/* reexport */ NO_LIMITS),
  VC: () => (/* reexport */ applyPolicy),
  m3: () => (/* reexport */ buildStandard),
  Ld: () => (/* reexport */ builtinCandidate),
  iv: () => (/* reexport */ declares),
  ei: () => (/* reexport */ dependenciesFromCm),
  WG: () => (/* reexport */ dependencyProblems),
  EB: () => (/* reexport */ detectProjects),
  jt: () => (/* reexport */ directoryOf),
  IS: () => (/* reexport */ driftPolicy),
  n0: () => (/* reexport */ exemptionsCheck),
  ls: () => (/* reexport */ identify),
  Qr: () => (/* reexport */ isBroken),
  HC: () => (/* reexport */ isDeclaration),
  _d: () => (/* reexport */ isExpired),
  c$: () => (/* reexport */ standards_glob/* isLiteral */.c$),
  bI: () => (/* reexport */ settings_entries/* isTable */.bI),
  ig: () => (/* reexport */ leftOut),
  J2: () => (/* reexport */ leftOutResult),
  I9: () => (/* reexport */ limitsFor),
  e4: () => (/* reexport */ standards_glob/* nameGlob */.e4),
  ao: () => (/* reexport */ oncePerRun),
  I3: () => (/* reexport */ parseCheckToml),
  an: () => (/* reexport */ processDigest),
  ri: () => (/* reexport */ processNeeds),
  LC: () => (/* reexport */ projectsFromCm),
  yW: () => (/* reexport */ reducedResult),
  c5: () => (/* reexport */ rootStandard),
  qA: () => (/* reexport */ rulesetOf),
  md: () => (/* reexport */ rulesetPath),
  ZE: () => (/* reexport */ standards_sections/* sectionOf */.ZE),
  et: () => (/* reexport */ subjectOf),
  GP: () => (/* reexport */ takesPart),
  CB: () => (/* reexport */ standards_sections/* textsOf */.CB),
  O: () => (/* reexport */ trackedFiles),
  oA: () => (/* reexport */ withinLimits)
});

// EXTERNAL MODULE: ./packages/core/lib/model/severity.js
var model_severity = __webpack_require__(1145);
// EXTERNAL MODULE: ./packages/core/lib/standards/glob.js
var standards_glob = __webpack_require__(4509);
;// CONCATENATED MODULE: ./packages/core/lib/standards/own-affairs.js
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
    const check = (0,standards_glob/* nameGlob */.e4)(entry.check);
    const subject = (0,standards_glob/* nameGlob */.e4)(entry.subject);
    const file = entry.file === undefined ? undefined : (0,standards_glob/* pathGlob */.Qh)(entry.file);
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
        if (entry.by === 'repository' && isOrganizationsToDecide(check, finding, entry))
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

// EXTERNAL MODULE: ./packages/core/lib/model/known.js
var known = __webpack_require__(8983);
// EXTERNAL MODULE: ./packages/core/lib/settings/format.js
var format = __webpack_require__(6223);
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
const isCheckFile = (path) => path.endsWith('check.toml') && (0,format/* baseName */.F)(path) === 'check.toml' && !isForeign(path);
/**
 * Whether a file is a declaration: a check.toml or a repo-metadata.yaml (or .yml), in any directory
 * that is the repository's own. Of repo-metadata, the one at the root counts.
 */
const isDeclaration = (path) => isCheckFile(path) ||
    (path.endsWith('ml') && METADATA_FILES.includes((0,format/* baseName */.F)(path)) && !isForeign(path));

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

// EXTERNAL MODULE: ./packages/core/lib/settings/entries.js
var settings_entries = __webpack_require__(3926);
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

// EXTERNAL MODULE: ./packages/core/lib/standards/sections.js
var standards_sections = __webpack_require__(2107);
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
/** `[code.*.*] dependencies` of one section, and `[drift] watch`: so many globs are followed. */
const MAX_GLOBS = 100;
const indexNames = (tools) => {
    const index = { exact: new Map(), globs: [] };
    for (const { id, files } of tools) {
        for (const name of files) {
            if (name.includes('*'))
                index.globs.push({ matches: (0,standards_glob/* pathGlob */.Qh)(name), tool: id });
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
const builtinCandidate = (path) => isWorkflow(path) || isDeclaration(path) || toolsByName(EVERY_NAME, (0,format/* baseName */.F)(path)).length > 0;
const isOn = (standard, tool) => {
    const section = (0,standards_sections/* sectionOf */.ZE)(standard.config, tool.section);
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
            globs: (0,standards_sections/* textsOf */.CB)((0,standards_sections/* sectionOf */.ZE)(standard.config, section)?.dependencies),
        })),
        {
            tool: WATCHED,
            subject: 'drift.watch',
            globs: (0,standards_sections/* textsOf */.CB)((0,standards_sections/* sectionOf */.ZE)(standard.config, ['drift'])?.watch),
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
            list.set(`${tool}\0${whole}`, { matches: (0,standards_glob/* pathGlob */.Qh)(whole), tool });
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
        const tools = new Set(beside === undefined ? [] : toolsByName(beside, (0,format/* baseName */.F)(path)));
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
    const tools = (0,settings_entries/* isTable */.bI)(value) ? value.dependencies : undefined;
    if (!(0,settings_entries/* isTable */.bI)(tools))
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
    if (status !== 'skipped' || !isTable(data) || typeof data.leftOut !== 'string')
        return null;
    const { leftOut: reason, whatToDo, add } = data;
    return {
        reason,
        whatToDo: typeof whatToDo === 'string' ? whatToDo : '',
        add: isTable(add)
            ? Object.fromEntries(Object.entries(add).map(([file, text]) => [file, String(text)]))
            : {},
    };
};

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
        const matches = (0,standards_glob/* nameGlob */.e4)(pattern.toLowerCase());
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
    return limits.registries.some((pattern) => (0,standards_glob/* nameGlob */.e4)(pattern.toLowerCase())(name));
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

// EXTERNAL MODULE: ./packages/core/lib/standards/schema.js + 5 modules
var schema = __webpack_require__(670);
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
    const written = toJson(tree);
    const problems = [...check(file, schema/* CHECK_SCHEMA */.L, tree), ...normalise(tree)];
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
    const problems = check(file, schema/* METADATA_SCHEMA */.M, found.root);
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

// EXTERNAL MODULE: ./packages/core/lib/model/finding.js
var finding = __webpack_require__(9941);
;// CONCATENATED MODULE: ./packages/core/lib/standards/root.js
/** The check.toml that speaks for the whole repository: the one in its root. */
const rootStandard = ({ standards, }) => standards.find(({ dir }) => dir === '');

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
    const root = rootStandard(standards);
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
    return (0,external_node_crypto_.createHash)('sha256')
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
const none = () => ({
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
const gather = (needs) => {
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
    const patterns = (0,standards_sections/* textsOf */.CB)(table.files).flatMap((glob) => (0,braces/* expand */.f)(glob) ?? []);
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
const LASTING = {
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
const HABITS = {
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
                ...(0,standards_sections/* textsOf */.CB)(table.required_workflows),
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
        gathered.pullRequests({ files: (0,standards_sections/* textsOf */.CB)(table.exclude).length > 0 });
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
            const table = (0,standards_sections/* sectionOf */.ZE)(root.config, ['process', ...name.split('.')]);
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
    const root = rootStandard(standard);
    const monorepo = root?.config.monorepo;
    const globs = (0,standards_sections/* textsOf */.CB)((0,settings_entries/* isTable */.bI)(monorepo) ? monorepo.exclude : undefined);
    const matchers = globs.flatMap((glob) => {
        const plain = glob.replace(/\/$/, '');
        return [(0,standards_glob/* pathGlob */.Qh)(plain), (0,standards_glob/* pathGlob */.Qh)(`${plain}/**`)];
    });
    return (dir) => matchers.some((matches) => matches(dir));
};
const survey = (paths, packageJson) => {
    const directories = new Map();
    for (const path of paths) {
        const name = (0,format/* baseName */.F)(path);
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
    const list = (0,settings_entries/* isTable */.bI)(value) ? value.projects : undefined;
    if (!Array.isArray(list))
        return (0,known/* unknown */.L)('`cm projects detect` printed no list of projects');
    const projects = [];
    for (const item of list) {
        if (!(0,settings_entries/* isTable */.bI)(item) || typeof item.path !== 'string' || typeof item.type !== 'string') {
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
/** A ruleset that lies in the repository itself, as a reader of rulesets answers. */
const rulesetOf = (path, content) => {
    if (content.kind === 'text')
        return (0,known/* known */.e)(content.text);
    if (content.kind === 'unknown')
        return (0,known/* unknown */.L)(`${path} could not be read: ${content.reason}`);
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

/***/ 670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ CHECK_SCHEMA),
  M: () => (/* binding */ METADATA_SCHEMA)
});

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
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);


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
