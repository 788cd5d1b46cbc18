export const id = 5700;
export const ids = [5700];
export const modules = {

/***/ 10740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toContent)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43586);

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

/***/ 78706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readDeclarations)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78556);
/* harmony import */ var _transport_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2677);
/* harmony import */ var _blob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10740);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83546);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72395);





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

/***/ 54999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   xS: () => (/* binding */ factsOf),
/* harmony export */   zw: () => (/* binding */ readInventory)
/* harmony export */ });
/* harmony import */ var _transport_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2677);
/* harmony import */ var _transport_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14521);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89827);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72395);




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

/***/ 83546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZJ: () => (/* binding */ askNodes),
/* harmony export */   l4: () => (/* binding */ problemAt),
/* harmony export */   nv: () => (/* binding */ unseen)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78556);
/* harmony import */ var _transport_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14521);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89827);



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

/***/ 89827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ adaptivePages)
/* harmony export */ });
/* harmony import */ var _transport_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14521);

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

/***/ 9983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ githubSource)
});

// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(78556);
// EXTERNAL MODULE: ./packages/core/lib/transport/types.js
var types = __webpack_require__(14521);
// EXTERNAL MODULE: ./packages/core/lib/collect/source.js
var source = __webpack_require__(43586);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/blob.js
var github_blob = __webpack_require__(10740);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/pages.js
var github_pages = __webpack_require__(89827);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/queries.js
var queries = __webpack_require__(72395);
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

/***/ 85700:
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
var github_declarations = __webpack_require__(78706);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/inventory.js
var github_inventory = __webpack_require__(54999);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/source.js + 1 modules
var source = __webpack_require__(9983);
// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(78556);
// EXTERNAL MODULE: ./packages/core/lib/scope/globs.js
var globs = __webpack_require__(22046);
// EXTERNAL MODULE: ./packages/core/lib/scope/select.js
var scope_select = __webpack_require__(35785);
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
var types = __webpack_require__(14521);
// EXTERNAL MODULE: ./packages/core/lib/scan/work.js
var work = __webpack_require__(52849);
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

/***/ 52849:
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

/***/ 22046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isNamed),
/* harmony export */   z: () => (/* binding */ repositoryFilter)
/* harmony export */ });
/* harmony import */ var _standards_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74509);

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

/***/ 35785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ select)
/* harmony export */ });
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22046);
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
