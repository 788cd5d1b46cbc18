export const id = 8234;
export const ids = [8234];
export const modules = {

/***/ 1707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openClone)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _collect_git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93030);
/* harmony import */ var _collect_git_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57721);
/* harmony import */ var _collect_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43586);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78556);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22041);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14818);







/**
 * Opens a clone, with what the ledger knows of it.
 * @param since ISO 8601: how far back, where the ledger knows no earlier scan
 * @throws NotARepositoryError
 */
const openClone = async (target, since, states) => {
    const clone = await (target.clone ?? (0,_collect_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h_)(target.path));
    const name = target.name ?? clone.remote?.name ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(clone.root);
    const state = states.get(name.toLowerCase()) ?? null;
    const { head, remote } = clone;
    const source = (0,_collect_git_source_js__WEBPACK_IMPORTED_MODULE_2__/* .gitSource */ .Ym)(clone.git, remote);
    return {
        clone,
        source,
        repository: {
            name,
            ...(remote ? { url: remote.url } : {}),
            visibility: 'local',
            defaultBranch: clone.branch,
        },
        head,
        base: head
            ? await (0,_collect_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .localBase */ .tE)(clone, state?.commit ?? null, since)
            : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)({ oid: null, how: 'beginning' }),
        state,
        notes: head === null ? ['the repository has no commits yet'] : [],
        async declare(context) {
            const listed = head ? await source.paths(head.oid) : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)([]);
            if (!listed.known)
                throw new Error(`the files could not be listed: ${listed.reason}`);
            // The root's alone: what a package declares is about its package.
            const refs = listed.value.filter(({ path }) => (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isDeclaration */ .HC)(path) && !path.includes('/'));
            const range = { base: null, head: head?.oid ?? '' };
            const { contents } = await source.load(refs, [], range);
            const files = refs.flatMap(({ commit, path }) => {
                const content = contents.get((0,_collect_source_js__WEBPACK_IMPORTED_MODULE_6__/* .contentKey */ .lO)({ commit, path }));
                return content ? [{ path, content }] : [];
            });
            return (0,_declared_js__WEBPACK_IMPORTED_MODULE_5__/* .declaredStandard */ .o)(files, name, source, head, context);
        },
    };
};


/***/ }),

/***/ 14818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ declaredIn),
/* harmony export */   o: () => (/* binding */ declaredStandard)
/* harmony export */ });
/* harmony import */ var _collect_github_declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78706);
/* harmony import */ var _collect_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43586);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22041);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85700);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52849);





/** Left alone, and counted: check.toml of a package speaks for its package. */
const NO_ROOT = 'has no check.toml in its root, so nothing is declared about its process or infrastructure';
const toDeclared = (repository, root, state, { since, all }) => {
    const wasScanned = state !== null && Date.parse(state.scanned) > 0;
    return {
        repository,
        root,
        head: repository.head,
        base: (0,_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .baseFrom */ .Ij)(state, root.older),
        state,
        since: state?.since ?? (wasScanned ? state.scanned : since),
        all,
        notes: (0,_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .renameNotes */ .E7)(repository, state),
    };
};
/** Of the repositories in scope those that take part, or did: settings change without a commit. */
const declaredIn = async (list, chosen, find, options, github, isNamed) => {
    const declarations = await (0,_collect_github_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .readDeclarations */ .m)(github, chosen.map(({ id }) => id), options.since);
    return chosen.flatMap((repository) => {
        const found = declarations.get(repository.id);
        const state = find(repository);
        if (!found?.known) {
            list.errors.push({ where: repository.name, ...(0,_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutKnown */ .O5)(found) });
            return [];
        }
        const { metadata, check } = found.value;
        if (!state && !isNamed && (metadata.length === 0 || check === null)) {
            (0,_work_js__WEBPACK_IMPORTED_MODULE_3__/* .passOver */ .W)(list, metadata.length === 0 ? _remote_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_IN */ .C4 : NO_ROOT, repository.name);
            return [];
        }
        return [toDeclared(repository, found.value, state, options)];
    });
};
/** A ruleset that lies in the scanned repository itself, at the scanned commit. */
const ownRuleset = async (source, head, path) => {
    if (head === null)
        return { missing: true };
    const ref = { commit: head.oid, path };
    const { contents } = await source.load([ref], [], { base: null, head: head.oid });
    const content = contents.get((0,_collect_source_js__WEBPACK_IMPORTED_MODULE_4__/* .contentKey */ .lO)(ref));
    return content ? (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesetOf */ .qA)(path, content) : { missing: true };
};
/** What the root declarations of a repository come to, with everything they inherit. */
const declaredStandard = (files, name, source, head, { organization, readRegistry }) => {
    const limits = organization.table
        ? (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .limitsFor */ .I9)(organization.table, name, organization.login)
        : _standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LIMITS */ .d1;
    const registry = (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .withinLimits */ .oA)(readRegistry, limits, name);
    return (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .buildStandard */ .m3)(files, (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePerRun */ .ao)((reference, ruleset) => reference.kind === 'github'
        ? registry(reference, ruleset)
        : ownRuleset(source, head, (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesetPath */ .md)(reference, ruleset))));
};


/***/ }),

/***/ 94863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ judgeAll)
/* harmony export */ });
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22041);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55713);


/**
 * Judges one repository by the toolkit's checks and by those that plugins bring, which are asked in
 * processes of their own, with the same facts.
 */
const judgeAll = async (input, { brought }) => {
    const { domain, standard, facts, paths } = input;
    const policy = brought.rules.length === 0 ? input.policy : { ...input.policy, rules: brought.rules };
    const checks = brought.checks(domain);
    const isAsked = checks.length > 0 && (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOut */ .ig)(standard, paths) === null;
    const results = isAsked
        ? await brought.ask(domain, facts.repository.name, { standard, policy, facts })
        : [];
    const trouble = brought.notes.length > 0;
    return (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)({ ...input, policy, brought: { checks, results, trouble } });
};


/***/ }),

/***/ 98234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  processScan: () => (/* binding */ processScan)
});

// EXTERNAL MODULE: ./packages/core/lib/checks/process/index.js + 88 modules
var process = __webpack_require__(65306);
// EXTERNAL MODULE: ./packages/core/lib/checks/process/owners/parse.js
var parse = __webpack_require__(92186);
;// CONCATENATED MODULE: ./packages/core/lib/checks/process/owners/general-owners.js

/** More than that are nobody in particular. */
const MOST = 5;
const LONGEST = 100;
const EVERYTHING = new Set(['*', '**', '/**', '/']);
/**
 * Who owns all of a repository that no other line of CODEOWNERS speaks of: the last line for
 * everything counts, as for any path.
 * @returns accounts, teams and addresses as written; [] where nobody does, or the file says nothing
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */
const generalOwners = ({ content }) => {
    if (content?.kind !== 'text' || content.text.length > parse/* MAX_BYTES */.z)
        return [];
    const lines = (0,parse/* parseCodeowners */.B)(content.text);
    const last = lines.findLast(({ pattern }) => EVERYTHING.has(pattern));
    return (last?.owners ?? []).filter(({ length }) => length <= LONGEST).slice(0, MOST);
};

// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(78556);
// EXTERNAL MODULE: ./packages/core/lib/model/time.js
var time = __webpack_require__(48495);
// EXTERNAL MODULE: ./packages/core/lib/standards/index.js + 8 modules
var lib_standards = __webpack_require__(22041);
// EXTERNAL MODULE: ./packages/core/lib/scan/domain.js
var domain = __webpack_require__(17724);
// EXTERNAL MODULE: ./packages/core/lib/scan/judge-all.js
var judge_all = __webpack_require__(94863);
// EXTERNAL MODULE: ./packages/core/lib/scan/organization.js
var scan_organization = __webpack_require__(65027);
;// CONCATENATED MODULE: ./packages/core/lib/collect/codeowners.js
/** Where GitHub looks, first to last: https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-file-location */
const CODEOWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

// EXTERNAL MODULE: ./packages/core/lib/collect/source.js
var collect_source = __webpack_require__(43586);
// EXTERNAL MODULE: ./packages/core/lib/collect/git/path-text.js
var path_text = __webpack_require__(30201);
// EXTERNAL MODULE: ./packages/core/lib/collect/git/time.js
var git_time = __webpack_require__(33935);
;// CONCATENATED MODULE: ./packages/core/lib/collect/git/commits.js


/** More commits than these are not read for one window. */
const MAX_COMMITS = 500;
/** Fields end with NUL, which can stand in none of them, a record with two more. */
const FORMAT = ['%H', '%P', '%an', '%ae', '%cn', '%ct', '%B'].join('%x00');
const FIELDS = 7;
/** `git log -z` in FORMAT → one list of fields for each commit. */
const parseCommits = (output) => {
    const tokens = (0,path_text/* pathText */.L)(output).split('\0');
    const records = [];
    for (let at = 0; at + FIELDS <= tokens.length; at += FIELDS) {
        records.push(tokens.slice(at, at + FIELDS));
    }
    return records;
};
/**
 * The commits after `base`, newest first, as a clone knows them: who wrote them, and not which pull
 * requests brought them.
 * @param base null: from the first commit on
 * @param pullRequests why those are not known
 */
const readCommits = async (git, base, head, remote, pullRequests) => {
    const range = base === null ? head : `${base}..${head}`;
    const limit = `--max-count=${MAX_COMMITS + 1}`;
    const [log, line] = await Promise.all([
        git(['log', '-z', limit, `--format=${FORMAT}`, range, '--']),
        git(['rev-list', '--first-parent', limit, range, '--']),
    ]);
    const mainline = new Set(line.stdout.toString('utf8').split('\n'));
    const records = parseCommits(log.stdout);
    const commits = records.slice(0, MAX_COMMITS).map(([oid = '', parents = '', name = '', email = '', committer = '', time = '', message = '',]) => ({
        oid,
        ...(remote ? { url: `${remote.url}/commit/${oid}` } : {}),
        message: message.trimEnd(),
        author: { name, email, account: null },
        committer: { name: committer, account: null },
        time: (0,git_time/* isoTime */.L)(time),
        parents: parents.split(' ').filter(Boolean).length,
        mainline: mainline.has(oid),
        pullRequests,
    }));
    return { commits, complete: records.length <= MAX_COMMITS };
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/git/process.js





const needsToken = (what, permission) => (0,model/* unknown */.L5)(`needs a token: a clone does not show ${what}; ask GitHub with --repo owner/name`, permission);
const ownersIn = (contents) => {
    const path = CODEOWNERS.find((place) => contents.has(place)) ?? null;
    return {
        path,
        content: path === null ? null : (contents.get(path) ?? null),
        errors: path === null ? (0,model/* known */.eO)([]) : needsToken('what GitHub says of owners', 'Contents: read'),
    };
};
/** Whether a file is a document below the folder that is asked for; '' is the whole repository. */
const isDocument = (path, folder) => folder !== null && path.startsWith(folder === '' ? '' : `${folder}/`) && /\.mdx?$/i.test(path);
/** Whether the content of a file is asked for. */
const isWanted = (path, { files, folders, codeowners, documents }) => files.includes(path) ||
    folders.some((folder) => folder.texts && folder.path === (0,lib_standards/* directoryOf */.jt)(path)) ||
    (codeowners && CODEOWNERS.includes(path)) ||
    isDocument(path, documents);
/** Branches as the last fetch brought them; those of the clone itself where it has no remote. */
const readBranches = async ({ git, remote, }) => {
    const refs = remote ? 'refs/remotes/origin/' : 'refs/heads/';
    const { stdout } = await git(['for-each-ref', '--format=%(refname)', refs]);
    const names = stdout
        .toString('utf8')
        .split('\n')
        .filter(Boolean)
        .map((ref) => ref.slice(refs.length))
        .filter((name) => name !== 'HEAD');
    return (0,model/* known */.eO)({ names, total: names.length });
};
/**
 * What a clone can show of a repository's process: its files, its commits, its branches. Settings and
 * whatever people did on GitHub are unknown.
 * @throws GitError
 */
const observeClone = async (clone, source, base, needs) => {
    const { git, head, remote } = clone;
    const listed = head ? await source.paths(head.oid) : (0,model/* known */.eO)([]);
    const wanted = listed.known ? listed.value.filter(({ path }) => isWanted(path, needs)) : [];
    const range = { base: null, head: head?.oid ?? '' };
    const loaded = head ? (await source.load(wanted, [], range)).contents : new Map();
    const contents = new Map(wanted.flatMap((ref) => {
        const content = loaded.get((0,collect_source/* contentKey */.lO)(ref));
        return content ? [[ref.path, content]] : [];
    }));
    const requests = needsToken('pull requests', 'Pull requests: read');
    const activity = head === null
        ? (0,model/* known */.eO)({ commits: [], complete: true, pullRequests: [] })
        : base.known
            ? (0,model/* known */.eO)({
                ...(await readCommits(git, base.value.oid, head.oid, remote, requests)),
                pullRequests: [],
            })
            : base;
    return {
        protection: needsToken('how branches are protected', 'Metadata: read'),
        rulesets: needsToken('rulesets', 'Metadata: read'),
        labels: needsToken('labels', 'Issues: read'),
        issues: needsToken('issues', 'Issues: read'),
        codeowners: (0,model/* known */.eO)(ownersIn(contents)),
        branches: await readBranches(clone),
        files: {
            paths: listed.known ? (0,model/* known */.eO)(listed.value.map(({ path }) => path)) : listed,
            contents,
            listed: new Map(),
        },
        runs: needsToken('which checks reported', 'Checks: read'),
        workflows: needsToken('whether a workflow is disabled', 'Actions: read'),
        activity,
        bypasses: needsToken('who bypassed a rule', 'Administration: write'),
    };
};

// EXTERNAL MODULE: ./packages/core/lib/model/shape.js
var shape = __webpack_require__(49525);
// EXTERNAL MODULE: ./packages/core/lib/transport/types.js
var types = __webpack_require__(14521);
;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/abilities.js


/**
 * One repository is asked for one thing of each kind: GitHub refuses a token what it may not see, and
 * says nothing of its permissions beforehand, but for an App's. Each kind is a question of its own, for a list that is
 * refused takes the whole repository along.
 */
const ABILITIES = `query DriftAbilities($id: ID!) {
  rateLimit { cost remaining resetAt limit }
  protection: node(id: $id) {
    ... on Repository {
      viewerCanAdminister
      defaultBranchRef { refUpdateRule { pattern } branchProtectionRule { id } }
    }
  }
  checks: node(id: $id) {
    ... on Repository {
      defaultBranchRef { target { ... on Commit { statusCheckRollup { state } } } }
    }
  }
  issues: node(id: $id) { ... on Repository { issues(first: 1) { totalCount } } }
  pulls: node(id: $id) { ... on Repository { pullRequests(first: 1) { totalCount } } }
}`;
/** Which permissions show a part, what they are called in an App's grant, and what is unknown without. */
const TELLS = [
    {
        part: 'protection',
        grants: [['administration', 'read']],
        permission: 'Administration: read',
        hides: 'classic branch protection in full',
    },
    {
        part: 'record',
        grants: [['administration', 'write']],
        permission: 'Administration: write',
        hides: 'who may bypass a ruleset, and GitHub’s record of who did,',
    },
    {
        part: 'checks',
        grants: [
            ['checks', 'read'],
            ['statuses', 'read'],
        ],
        permission: 'Checks: read and Commit statuses: read',
        hides: 'which checks reported, and whether merges waited for them',
    },
    {
        part: 'workflows',
        grants: [['actions', 'read']],
        permission: 'Actions: read',
        hides: 'which workflows are disabled',
    },
    {
        part: 'issues',
        grants: [['issues', 'read']],
        permission: 'Issues: read',
        hides: 'labels and open issues',
    },
    {
        part: 'pulls',
        grants: [['pull_requests', 'read']],
        permission: 'Pull requests: read',
        hides: 'pull requests and reviews',
    },
];
const isRefusal = ({ type, message }) => type === 'FORBIDDEN' || /not accessible|must have .* access/i.test(message);
/** A rule is there, by what everybody is told, and is kept from this token. */
const isKept = (protection) => {
    const branch = protection?.defaultBranchRef;
    return (branch != null &&
        branch.refUpdateRule !== null &&
        branch.branchProtectionRule === null &&
        !protection?.viewerCanAdminister);
};
/** null: GitHub did not answer. What this would tell beforehand is told with each unknown as well. */
const ask = async (github, id) => {
    try {
        return await github.graphql(ABILITIES, { id });
    }
    catch (error) {
        if (error instanceof types/* GitHubError */.y)
            return null;
        throw error;
    }
};
/** The parts that GraphQL tells of. */
const refusedParts = async (github, id) => {
    const answer = await ask(github, id);
    if (answer === null)
        return new Set();
    const { data, errors } = answer;
    const parts = errors.filter(isRefusal).map(({ path }) => path?.[0]);
    const refused = new Set(TELLS.map(({ part }) => part).filter((part) => parts.includes(part)));
    if (isKept(data?.protection))
        refused.add('protection');
    return refused;
};
/** Whether GitHub keeps a list from the token. To who may not know that there is one it is not found. */
const isWithheld = async (github, route, name) => {
    const [owner = '', repo = ''] = name.split('/');
    try {
        await github.request(route, { owner, repo, per_page: 1 });
        return false;
    }
    catch (error) {
        if (error instanceof types/* GitHubError */.y)
            return error.status === 403 || error.status === 404;
        throw error;
    }
};
/** What was granted includes the level, or a higher one. */
const includes = (granted, level) => granted === level || granted === 'write' || granted === 'admin';
/** The parts that an App was not granted; GitHub says so with the App's token. */
const notGranted = (permissions) => new Set(TELLS.filter(({ grants }) => grants.some(([name, level]) => !includes((0,shape/* own */.ZV)(permissions, name), level))).map(({ part }) => part));
/**
 * What a token will not be able to see in a process scan, in words. An App's permissions GitHub says
 * itself; every other token is tried on one repository, with one question and at most two calls.
 * @param repositories in scope; what is public says little, for everybody may read it
 * @param asked what the standards may ask for, when they are read: the other question goes beside that
 * @returns [] where everything is shown, or where GitHub did not answer: the scan itself will say so
 */
const readAbilities = async (github, repositories, asked) => {
    const one = repositories.find(({ visibility }) => visibility !== 'public') ?? repositories[0];
    if (one === undefined)
        return [];
    const permissions = one.visibility === 'public' ? null : (github.token?.permissions ?? null);
    const [refused, { bypasses, workflows }] = await Promise.all([
        permissions === null ? refusedParts(github, one.id) : notGranted(permissions),
        asked,
    ]);
    if (permissions === null) {
        const withheld = (route) => isWithheld(github, route, one.name);
        const [record, states] = await Promise.all([
            // Who may not read the administration may not change it either.
            bypasses &&
                (refused.has('protection') || withheld('GET /repos/{owner}/{repo}/rulesets/rule-suites')),
            workflows && withheld('GET /repos/{owner}/{repo}/actions/workflows'),
        ]);
        if (record)
            refused.add('record');
        if (states)
            refused.add('workflows');
    }
    if (!bypasses)
        refused.delete('record');
    if (!workflows)
        refused.delete('workflows');
    return TELLS.filter(({ part }) => refused.has(part)).map(({ permission, hides }) => `the token has no ${permission}: ${hides} will be unknown`);
};

// EXTERNAL MODULE: ./packages/core/lib/scan/cloned.js
var cloned = __webpack_require__(1707);
// EXTERNAL MODULE: ./packages/core/lib/scan/declared.js
var scan_declared = __webpack_require__(14818);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/inventory.js
var inventory = __webpack_require__(54999);
// EXTERNAL MODULE: ./node_modules/.pnpm/p-limit@7.3.3/node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(86799);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/nodes.js
var github_nodes = __webpack_require__(83546);
;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/page-on.js

/**
 * Reads on where a first page had more, page by page.
 * @param most where to stop
 * @throws GitHubError 401 alone: the token is refused for everything
 */
const pageOn = async (github, first, question, most) => {
    const items = itemsOf(first);
    let { pageInfo } = first;
    while (pageInfo.hasNextPage) {
        if (items.length >= most)
            return { items, more: true, pageInfo };
        try {
            const { data, errors } = await github.graphql(question.query, {
                ...question.variables,
                after: pageInfo.endCursor,
            });
            const next = data === null ? undefined : question.pick(data);
            const serious = errors.find((error) => question.ignore?.(error) !== true);
            if (!next || serious) {
                const problem = serious ?? { message: 'GitHub gave no answer' };
                return { items, more: true, pageInfo, problem };
            }
            items.push(...itemsOf(next));
            pageInfo = next.pageInfo;
        }
        catch (error) {
            if (!(error instanceof types/* GitHubError */.y) || error.status === 401)
                throw error;
            const problem = { type: `HTTP_${error.status}`, message: error.message };
            return { items, more: true, pageInfo, problem };
        }
    }
    return { items, more: false, pageInfo };
};
const itemsOf = ({ nodes }) => (nodes ?? []).filter((node) => node !== null);

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/queries.js
/**
 * The reads of drift-process. All but the pages that follow are asked across repositories by
 * `nodes(ids:)`; names and paths of theirs travel as variables. The points are those of GitHub's
 * formula for one full call.
 * @see https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
const RATE = 'rateLimit { cost remaining resetAt limit }';
const PAGE = 'pageInfo { hasNextPage endCursor }';
const RULESET = `fragment Ruleset on RepositoryRuleset {
  id databaseId name enforcement target
  conditions { refName { include exclude } }
  source { __typename ... on Repository { nameWithOwner } ... on Organization { login } ... on Enterprise { slug } }
}`;
const RULE = `fragment Rule on RepositoryRule {
  type
  parameters {
    __typename
    ... on PullRequestParameters {
      requiredApprovingReviewCount dismissStaleReviewsOnPush requireCodeOwnerReview requireLastPushApproval requiredReviewThreadResolution
    }
    ... on RequiredStatusChecksParameters {
      strictRequiredStatusChecksPolicy
      requiredStatusChecks { context integrationId }
    }
  }
}`;
const ALLOWANCE = 'nodes { actor { ... on App { slug } ... on Team { combinedSlug } ... on User { login } } }';
const branchRules = (after) => `rules(first: 100${after}) { ${PAGE} nodes { ...Rule repositoryRuleset { ...Ruleset } } }`;
const rulesets = (first, after) => `rulesets(first: ${first}, includeParents: true${after}) { ${PAGE} nodes { ...Ruleset } }`;
const labels = (after) => `labels(first: 100${after}) { ${PAGE} nodes { name color description } }`;
const branches = (after) => `refs(refPrefix: "refs/heads/", first: 100${after}) { totalCount ${PAGE} nodes { name } }`;
const PARTS = {
    protection: `
      viewerCanAdminister
      ${rulesets(50, '')}
      defaultBranchRef {
        name
        ${branchRules('')}
        refUpdateRule {
          pattern requiredApprovingReviewCount requiredStatusCheckContexts requiresCodeOwnerReviews requiresConversationResolution
          requiresLinearHistory requiresSignatures allowsForcePushes allowsDeletions
        }
        branchProtectionRule {
          pattern requiresApprovingReviews requiredApprovingReviewCount dismissesStaleReviews requiresCodeOwnerReviews
          requireLastPushApproval requiresConversationResolution requiresStatusChecks requiresStrictStatusChecks
          requiredStatusCheckContexts requiredStatusChecks { context app { databaseId } }
          requiresCommitSignatures requiresLinearHistory allowsForcePushes allowsDeletions isAdminEnforced restrictsPushes lockBranch
          bypassPullRequestAllowances(first: 50) { ${ALLOWANCE} }
          bypassForcePushAllowances(first: 50) { ${ALLOWANCE} }
        }
      }`,
    rulesets: rulesets(50, ''),
    labels: labels(''),
    branches: branches(''),
};
const FRAGMENTS = {
    protection: [RULESET, RULE],
    rulesets: [RULESET],
    labels: [],
    branches: [],
};
/** Settings of 50 repositories a call, 3 points with everything. */
const governanceQuery = (parts) => {
    const fragments = [...new Set(parts.flatMap((part) => FRAGMENTS[part]))];
    return `query DriftGovernance($ids: [ID!]!) {
  ${RATE}
  nodes(ids: $ids) {
    ... on Repository {
      id
      ${parts.map((part) => PARTS[part]).join('\n      ')}
    }
  }
}
${fragments.join('\n')}`;
};
/**
 * Open issues of 40 repositories a call: their labels are a connection each, 20 points. GitHub takes no
 * more than 100 labels on an issue.
 */
const ISSUES = `query DriftIssues($ids: [ID!]!) {
  ${RATE}
  nodes(ids: $ids) {
    ... on Repository {
      id
      issues(first: 50, states: OPEN, orderBy: { field: CREATED_AT, direction: DESC }) {
        totalCount
        nodes { number title url author { __typename login } labels(first: 100) { nodes { name } } }
      }
    }
  }
}`;
/** One more page of what one repository has more of than the first page held; 1 point. */
const page = (name, selection, fragments = []) => `query Drift${name}($id: ID!, $after: String) {
  ${RATE}
  node(id: $id) { ... on Repository { ${selection} } }
}
${fragments.join('\n')}`;
const AFTER = ', after: $after';
const MORE_RULESETS = page('Rulesets', rulesets(100, AFTER), [RULESET]);
const MORE_LABELS = page('Labels', labels(AFTER));
const MORE_BRANCHES = page('Branches', branches(AFTER));
const MORE_RULES = page('Rules', `defaultBranchRef { ${branchRules(AFTER)} }`, [
    RULESET,
    RULE,
]);
/** What 100 rulesets say, and who may bypass them; 2 points. */
const RULESET_DETAILS = `query DriftRulesetDetails($ids: [ID!]!) {
  ${RATE}
  nodes(ids: $ids) {
    ... on RepositoryRuleset {
      id
      rules(first: 100) { ${PAGE} nodes { ...Rule } }
      bypassActors(first: 100) {
        ${PAGE}
        nodes {
          bypassMode deployKey enterpriseOwner organizationAdmin repositoryRoleDatabaseId repositoryRoleName
          actor { __typename ... on App { databaseId slug } ... on Team { databaseId combinedSlug } }
        }
      }
    }
  }
}
${RULE}`;
const FILE = `fragment File on GitObject { oid ... on Blob { byteSize isBinary isTruncated text } }`;
/**
 * Folders and files of several repositories at once; trees are lists and cost nothing. 1 point.
 * A number stands for a path: in each call the same for the same path.
 * @param texts folders (`$t0` …: `HEAD:<path>`) that are wanted with what their files say
 * @param names folders (`$n0` …) that are wanted by the names in them
 * @param files single files (`$f0` …)
 * @param codeowners whether GitHub's own report on CODEOWNERS is wanted
 */
const filesQuery = (texts, names, files, codeowners) => {
    const variables = [
        ...texts.map((i) => `$t${i}: String!`),
        ...names.map((i) => `$n${i}: String!`),
        ...files.map((i) => `$f${i}: String!`),
    ];
    const selections = [
        ...texts.map((i) => `t${i}: object(expression: $t${i}) { ...Texts }`),
        ...names.map((i) => `n${i}: object(expression: $n${i}) { ...Names }`),
        ...files.map((i) => `f${i}: object(expression: $f${i}) { ...File }`),
        ...(codeowners ? ['codeowners { errors { line column kind source suggestion message } }'] : []),
    ];
    const fragments = [
        ...(texts.length > 0
            ? [
                'fragment Texts on GitObject { ... on Tree { entries { name mode oid object { ...File } } } }',
            ]
            : []),
        ...(names.length > 0
            ? ['fragment Names on GitObject { ... on Tree { entries { name mode oid } } }']
            : []),
        ...(texts.length + files.length > 0 ? [FILE] : []),
    ];
    return `query DriftProcessFiles($ids: [ID!]!${variables.map((one) => `, ${one}`).join('')}) {
  ${RATE}
  nodes(ids: $ids) {
    ... on Repository {
      id
      ${selections.join('\n      ')}
    }
  }
}
${fragments.join('\n')}`;
};
const CHECKS = `fragment Checks on Commit {
  oid
  statusCheckRollup {
    contexts(first: 100) {
      ${PAGE}
      nodes {
        __typename
        ... on CheckRun { name status conclusion checkSuite { app { databaseId } } }
        ... on StatusContext { context state }
      }
    }
  }
}`;
const RUNS = `fragment Runs on Commit {
  oid
  statusCheckRollup {
    contexts(first: 100) {
      ${PAGE}
      nodes {
        __typename
        ... on CheckRun {
          name status conclusion
          checkSuite { app { databaseId } workflowRun { workflow { name state resourcePath url } } }
        }
        ... on StatusContext { context state }
      }
    }
  }
}`;
/** What reported lately in 34 repositories, 6 points. */
const RECENT_RUNS = `query DriftRuns($ids: [ID!]!) {
  ${RATE}
  nodes(ids: $ids) {
    ... on Repository {
      id
      defaultBranchRef { target { ...Runs } }
      pullRequests(first: 8, states: MERGED, orderBy: { field: UPDATED_AT, direction: DESC }) {
        nodes { number baseRefName commits(last: 1) { nodes { commit { ...Runs } } } }
      }
    }
  }
}
${RUNS}`;
const HISTORY = `fragment Walked on Commit {
  oid url message committedDate
  author { name email user { login } }
  committer { name user { login } }
  parents(first: 10) { nodes { oid } }
  associatedPullRequests(first: 50) { pageInfo { hasNextPage } nodes { id number merged baseRefName baseRepository { id } } }
}`;
/** The newest commits of 10 repositories, 6 points. */
const ACTIVITY = `query DriftActivity($ids: [ID!]!) {
  ${RATE}
  nodes(ids: $ids) {
    ... on Repository {
      id
      defaultBranchRef { target { oid ... on Commit { history(first: 30) { ${PAGE} nodes { ...Walked } } } } }
    }
  }
}
${HISTORY}`;
/** The commits before those; 2 points. */
const MORE_ACTIVITY = `query DriftHistory($id: ID!, $head: GitObjectID!, $after: String) {
  ${RATE}
  node(id: $id) {
    ... on Repository {
      object(oid: $head) { ... on Commit { history(first: 100, after: $after) { ${PAGE} nodes { ...Walked } } } }
    }
  }
}
${HISTORY}`;
/** Pull requests of any repositories, 25 a call, 1 point. */
const pullRequestsQuery = (parts) => {
    const selections = [
        ...(parts.reviews
            ? [
                `reviews(first: 100, states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) { ${PAGE} nodes { author { __typename login } authorCanPushToRepository state submittedAt updatedAt commit { oid } } }`,
            ]
            : []),
        ...(parts.checks ? ['commits(last: 1) { nodes { commit { ...Checks } } }'] : []),
        ...(parts.files
            ? [`files(first: 100) { ${PAGE} nodes { path additions deletions changeType } }`]
            : []),
    ];
    return `query DriftPullRequests($ids: [ID!]!) {
  ${RATE}
  nodes(ids: $ids) {
    ... on PullRequest {
      id number url title body baseRefName headRefName headRefOid mergedAt additions deletions changedFiles
      author { __typename login }
      mergedBy { __typename login }
      mergeCommit { oid }
      closingIssuesReferences { totalCount }
      ${selections.join('\n      ')}
    }
  }
}
${parts.checks ? CHECKS : ''}`;
};
/** More files of one pull request; 1 point. */
const MORE_PULL_REQUEST_FILES = `query DriftPullRequestFiles($id: ID!, $after: String) {
  ${RATE}
  node(id: $id) { ... on PullRequest { files(first: 100, after: $after) { ${PAGE} nodes { path additions deletions changeType } } } }
}`;

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/window.js
/** Everything that can be reached from a commit among those that were read, that commit included. */
const reach = (commits, from) => {
    const reached = new Set();
    const queue = [from];
    for (let oid = queue.pop(); oid !== undefined; oid = queue.pop()) {
        if (reached.has(oid))
            continue;
        reached.add(oid);
        queue.push(...(commits.get(oid)?.parents ?? []));
    }
    return reached;
};
/**
 * What can be reached from `head` and not from `base`, among the commits that were read: what git
 * calls `base..head`.
 * @param base null: from before the first commit
 * @param isEnd every commit of the history was read
 * @see https://git-scm.com/docs/gitrevisions#_specifying_ranges
 */
const windowOf = (commits, head, base, isEnd) => {
    const before = base === null ? new Set() : reach(commits, base);
    const reached = reach(commits, head);
    const inside = new Set([...reached].filter((oid) => !before.has(oid) && commits.has(oid)));
    const isOpen = [...reached].some((oid) => !before.has(oid) && !commits.has(oid));
    const mainline = new Set();
    for (let oid = head; oid !== undefined && inside.has(oid);) {
        if (mainline.has(oid))
            break;
        mainline.add(oid);
        oid = commits.get(oid)?.parents[0];
    }
    const metBase = base === null || reached.has(base);
    return { inside, mainline, isClosed: metBase && (isEnd || !isOpen), metBase };
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/history.js





/** Commits of a window that are read; older ones are not judged. */
const history_MAX_COMMITS = 500;
/** Who brought a commit is another permission's than the commit itself. */
const isAboutOrigin = ({ path }) => path?.includes('associatedPullRequests') === true;
const isSince = (time, since) => Date.parse(time) >= Date.parse(since);
/** The commits of a window, read on from the first page until the base closes it. */
const history_readCommits = async (github, request, { node, problems }) => {
    const { head, base, since, repository } = request;
    const target = node?.defaultBranchRef?.target;
    const first = target?.history;
    const trouble = (0,github_nodes/* problemAt */.l4)(problems.filter((problem) => !isAboutOrigin(problem)), 'defaultBranchRef');
    if (head === null || !first || trouble) {
        return (0,github_nodes/* unseen */.nv)('its commits', trouble ?? problems[0], 'Contents: read');
    }
    // Somebody pushed since the inventory was read: the walk begins where the scan stands.
    const start = target.oid === head.oid
        ? first
        : { pageInfo: { hasNextPage: true, endCursor: null }, nodes: [] };
    const step = (from, most) => pageOn(github, from, {
        query: MORE_ACTIVITY,
        variables: { id: repository.id, head: head.oid },
        pick: (data) => data.node?.object?.history,
        ignore: isAboutOrigin,
    }, most);
    let read = await step(start, 1);
    let window = windowIn(read, head.oid, base.oid);
    while (!window.isClosed && read.more && !read.problem && read.items.length < history_MAX_COMMITS) {
        read = await step({ nodes: read.items, pageInfo: read.pageInfo }, read.items.length + 1);
        window = windowIn(read, head.oid, base.oid);
    }
    if (read.problem)
        return (0,github_nodes/* unseen */.nv)('its commits', read.problem, 'Contents: read');
    const inWindow = read.items.filter(({ oid }) => window.inside.has(oid));
    // Where the base is part of this history no more, dates are what is left to go by.
    const commits = window.metBase
        ? inWindow
        : inWindow.filter(({ committedDate }) => isSince(committedDate, since));
    const left = inWindow.length - commits.length;
    return (0,model/* known */.eO)({
        commits,
        mainline: window.mainline,
        complete: window.isClosed || (!read.more && left === 0),
        ...(left === 0 ? {} : { gap: gapOf(left, read.more) }),
        hidden: problems.find(isAboutOrigin),
    });
};
const gapOf = (left, more) => more
    ? `the commit of the last scan was not met: there are too many since, or history was rewritten; ${left} that are dated earlier were not judged`
    : `history was rewritten since the last scan: ${left} of its commits are dated earlier and were not judged`;
const windowIn = ({ items, more }, head, base) => {
    const commits = new Map(items.map(({ oid, parents }) => [
        oid,
        { oid, parents: (parents.nodes ?? []).flatMap((parent) => parent?.oid ?? []) },
    ]));
    return windowOf(commits, head, base, !more);
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/people.js
const ROBOT = '[bot]';
/**
 * An account as GraphQL names it. There a robot's login lacks the `[bot]` that it has everywhere
 * else, so it is put back: https://docs.github.com/en/graphql/reference/objects#bot
 */
const toPerson = (actor) => {
    if (!actor)
        return null;
    const bot = actor.__typename === 'Bot' || actor.login.endsWith(ROBOT);
    const login = bot && !actor.login.endsWith(ROBOT) ? `${actor.login}${ROBOT}` : actor.login;
    return { login, bot };
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/check-states.js
/** https://docs.github.com/en/graphql/reference/enums#checkconclusionstate */
const CONCLUSIONS = {
    SUCCESS: 'success',
    NEUTRAL: 'neutral',
    SKIPPED: 'skipped',
    CANCELLED: 'cancelled',
    // GitHub's own word for a check that never came to an end.
    STALE: 'cancelled',
};
/** https://docs.github.com/en/graphql/reference/enums#statusstate */
const STATES = {
    SUCCESS: 'success',
    PENDING: 'pending',
    EXPECTED: 'pending',
};
const toCheckStates = (nodes) => nodes.flatMap((node) => {
    if (node?.__typename === 'CheckRun') {
        const { name, status, conclusion, checkSuite } = node;
        const ended = CONCLUSIONS[conclusion ?? ''] ?? 'failure';
        return [
            {
                context: name,
                state: status === 'COMPLETED' ? ended : 'pending',
                appId: checkSuite?.app?.databaseId ?? null,
            },
        ];
    }
    if (node?.__typename === 'StatusContext') {
        return [{ context: node.context, state: STATES[node.state] ?? 'failure', appId: null }];
    }
    return [];
});

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/pull-requests.js






const BATCH = 25;
/** Files of one pull request that are read; larger ones are too large whatever is in them. */
const MAX_FILES = 500;
const PERMISSION = 'Pull requests: read';
const notAsked = (0,model/* unknown */.L5)('nothing asks for it');
/**
 * Pull requests of any repositories, by node id.
 * @param wanted node id → which of its parts are asked for
 */
const readPullRequests = async (github, wanted, lanes) => {
    const answers = await (0,github_nodes/* askNodes */.ZJ)(github, {
        items: [...wanted],
        id: ([id]) => id,
        largest: BATCH,
        lanes,
        ask: (batch) => {
            const any = (part) => batch.some(([, parts]) => parts[part]);
            const parts = { reviews: any('reviews'), checks: any('checks'), files: any('files') };
            return { query: pullRequestsQuery(parts) };
        },
    });
    const found = await Promise.all([...wanted].map(async ([id, parts]) => {
        const answer = answers.get(id) ?? { node: null, problems: [] };
        return [id, await read(github, parts, answer)];
    }));
    return new Map(found);
};
const read = async (github, parts, { node, problems }) => {
    if (!node?.id)
        return (0,github_nodes/* unseen */.nv)('the pull request that brought it', problems[0], PERMISSION);
    return (0,model/* known */.eO)({
        number: node.number,
        url: node.url,
        title: node.title,
        body: node.body,
        author: toPerson(node.author),
        base: node.baseRefName,
        head: node.headRefName,
        headOid: node.headRefOid,
        mergeCommit: node.mergeCommit?.oid ?? null,
        mergedAt: node.mergedAt ?? '',
        mergedBy: toPerson(node.mergedBy),
        additions: node.additions,
        deletions: node.deletions,
        changedFiles: node.changedFiles,
        files: parts.files ? await filesOf(github, node, problems) : notAsked,
        reviews: parts.reviews ? reviewsOf(node, problems) : notAsked,
        closesIssues: node.closingIssuesReferences?.totalCount ?? 0,
        checks: parts.checks ? checksOf(node, problems) : notAsked,
    });
};
const filesOf = async (github, { id, number, files }, problems) => {
    const what = `the files of #${number}`;
    const problem = (0,github_nodes/* problemAt */.l4)(problems, 'files');
    if (!files || problem)
        return (0,github_nodes/* unseen */.nv)(what, problem, PERMISSION);
    const { items, more, problem: late, } = await pageOn(github, files, { query: MORE_PULL_REQUEST_FILES, variables: { id }, pick: ({ node }) => node?.files }, MAX_FILES);
    if (late)
        return (0,github_nodes/* unseen */.nv)(what, late, PERMISSION);
    if (more)
        return (0,model/* unknown */.L5)(`#${number} has more than ${MAX_FILES} files`);
    return (0,model/* known */.eO)(items.map(({ path, additions, deletions, changeType }) => ({
        path,
        additions,
        deletions,
        added: changeType === 'ADDED',
    })));
};
const reviewsOf = ({ number, reviews }, problems) => {
    const problem = (0,github_nodes/* problemAt */.l4)(problems, 'reviews');
    if (!reviews || problem)
        return (0,github_nodes/* unseen */.nv)(`the reviews of #${number}`, problem, PERMISSION);
    if (reviews.pageInfo.hasNextPage)
        return (0,model/* unknown */.L5)(`#${number} has more than 100 reviews`);
    return (0,model/* known */.eO)((reviews.nodes ?? [])
        .filter((review) => review !== null)
        .map(({ author, authorCanPushToRepository: canPush, state, submittedAt, updatedAt, commit, }) => ({
        author: toPerson(author),
        canPush,
        state,
        time: submittedAt ?? '',
        changed: updatedAt,
        commit: commit?.oid ?? null,
    })));
};
const checksOf = ({ number, commits }, problems) => {
    const what = `the checks of #${number}`;
    const problem = (0,github_nodes/* problemAt */.l4)(problems, 'commits');
    const commit = commits?.nodes?.[0]?.commit;
    if (!commit || problem)
        return (0,github_nodes/* unseen */.nv)(what, problem, 'Checks: read');
    const contexts = commit.statusCheckRollup?.contexts;
    if (contexts?.pageInfo.hasNextPage)
        return (0,model/* unknown */.L5)(`more than 100 checks reported on #${number}`);
    return (0,model/* known */.eO)(toCheckStates(contexts?.nodes ?? []));
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/activity.js






/** Repositories a call: each commit has its parents and pull requests below it. */
const activity_BATCH = 10;
/**
 * What reached the default branches of repositories since their bases, by node id: commits first,
 * then the pull requests of all repositories together.
 */
const readActivity = async (github, requests, lanes) => {
    const items = requests.filter(({ moved, needs, head, base }) => moved && needs.commits && head !== null && base.oid !== head.oid);
    const answers = await (0,github_nodes/* askNodes */.ZJ)(github, {
        items,
        id: ({ repository }) => repository.id,
        largest: activity_BATCH,
        lanes,
        ask: () => ({ query: ACTIVITY }),
    });
    const histories = await Promise.all(items.map(async (request) => {
        const answer = answers.get(request.repository.id) ?? { node: null, problems: [] };
        return [request, await history_readCommits(github, request, answer)];
    }));
    const wanted = new Map();
    for (const [request, read] of histories) {
        if (!read.known || !request.needs.pullRequests)
            continue;
        for (const commit of read.value.commits) {
            for (const { id } of broughtBy(commit, request))
                wanted.set(id, request.needs.pullRequests);
        }
    }
    const pullRequests = await readPullRequests(github, wanted, lanes);
    return new Map(histories.map(([request, read]) => [
        request.repository.id,
        read.known ? (0,model/* known */.eO)(toActivity(request, read.value, pullRequests)) : read,
    ]));
};
/** The merged pull requests into this repository's default branch that brought a commit. */
const broughtBy = ({ associatedPullRequests }, { repository, formerBranch }) => (associatedPullRequests?.nodes ?? []).filter((pull) => pull?.merged === true &&
    pull.baseRepository?.id === repository.id &&
    (pull.baseRefName === repository.defaultBranch || pull.baseRefName === formerBranch));
/** A pull request that was merged before the branch got its name went into the same branch. */
const intoBranch = (pull, request) => {
    const { defaultBranch } = request.repository;
    return pull.base === request.formerBranch && defaultBranch !== null
        ? { ...pull, base: defaultBranch }
        : pull;
};
/** git takes dates that no calendar has. */
const timeOf = (date) => {
    const time = new Date(date);
    return Number.isNaN(time.getTime()) ? date : time.toISOString();
};
const toActivity = (request, { commits, mainline, complete, gap, hidden }, read) => {
    const pullRequests = new Map();
    const facts = commits.map((commit) => {
        const by = broughtBy(commit, request);
        const answers = by.map(({ id }) => [id, read.get(id)]);
        for (const [id, pull] of answers) {
            if (pull?.known)
                pullRequests.set(id, intoBranch(pull.value, request));
        }
        const unread = answers.flatMap(([, pull]) => (pull && !pull.known ? [pull] : []))[0];
        return {
            oid: commit.oid,
            url: commit.url,
            message: commit.message,
            author: {
                name: commit.author?.name ?? '',
                email: commit.author?.email ?? '',
                account: toPerson(commit.author?.user),
            },
            committer: {
                name: commit.committer?.name ?? '',
                account: toPerson(commit.committer?.user),
            },
            time: timeOf(commit.committedDate),
            parents: commit.parents.nodes?.length ?? 0,
            mainline: mainline.has(commit.oid),
            pullRequests: commit.associatedPullRequests === null
                ? (0,github_nodes/* unseen */.nv)('what brought it', hidden, 'Pull requests: read')
                : by.length === 0 && commit.associatedPullRequests.pageInfo.hasNextPage
                    ? { ...(0,model/* unknown */.L5)('more pull requests hold it than were read'), lasting: true }
                    : (unread ?? (0,model/* known */.eO)(by.map(({ number }) => number))),
        };
    });
    return {
        commits: facts,
        complete,
        ...(gap === undefined ? {} : { gap }),
        pullRequests: [...pullRequests.values()],
    };
};

// EXTERNAL MODULE: ./packages/core/lib/collect/github/blob.js
var github_blob = __webpack_require__(10740);
;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/codeowners.js





/** GitHub ignores larger ones (same page, "CODEOWNERS file size"). */
const MAX_CODEOWNERS = 3 * 1024 * 1024;
/**
 * The CODEOWNERS file that counts, with GitHub's report on it.
 * @param contents what was read so far; a text that GraphQL cut is replaced by the whole one
 */
const codeownersOf = async (github, repository, { node, problems }, contents) => {
    // One that could not be seen may be the one that counts.
    const path = CODEOWNERS.find((one) => contents.has(one)) ?? null;
    const found = path === null ? null : (contents.get(path) ?? null);
    if (found?.kind === 'unknown') {
        return (0,github_nodes/* unseen */.nv)('CODEOWNERS', problems[0] ?? { message: found.reason }, 'Contents: read');
    }
    const content = found?.kind === 'too-large' ? await largeText(github, repository.name, found) : found;
    if (path !== null && content !== null)
        contents.set(path, content);
    const problem = (0,github_nodes/* problemAt */.l4)(problems, 'codeowners');
    const report = node?.codeowners;
    return (0,model/* known */.eO)({
        path,
        content,
        errors: problem
            ? (0,github_nodes/* unseen */.nv)("GitHub's report on CODEOWNERS", problem, 'Contents: read')
            : report
                ? (0,model/* known */.eO)(report.errors)
                : path === null
                    ? (0,model/* known */.eO)([])
                    : (0,model/* unknown */.L5)('GitHub gave no report on CODEOWNERS'),
    });
};
/** GraphQL cuts texts long before GitHub stops reading CODEOWNERS: the whole one is a REST call. */
const largeText = async (github, name, blob) => {
    if (blob.size === undefined || blob.size > MAX_CODEOWNERS)
        return blob;
    const [owner = '', repo = ''] = name.split('/');
    try {
        const { data } = await github.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: blob.oid });
        const bytes = Buffer.from(data.content, 'base64');
        if ((0,collect_source/* isBinary */.Go)(bytes))
            return { kind: 'binary', oid: blob.oid, size: blob.size };
        return { kind: 'text', oid: blob.oid, text: bytes.toString('utf8') };
    }
    catch (error) {
        if (!(error instanceof types/* GitHubError */.y) || error.status === 401)
            throw error;
        return { kind: 'unknown', reason: error.message };
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/file-questions.js


/** Repositories a call; their texts make the answer large. */
const file_questions_BATCH = 40;
/** Objects looked up in one call, over all of its repositories: most of them are not there. */
const MAX_OBJECTS = 600;
const union = (batch) => {
    const texts = new Set(batch.flatMap((one) => one.texts));
    const names = batch.flatMap((one) => one.names).filter((path) => !texts.has(path));
    return {
        texts: [...texts],
        names: [...new Set(names)],
        files: [...new Set(batch.flatMap((one) => one.files))],
        codeowners: batch.some((one) => one.codeowners),
    };
};
const countOf = ({ texts, names, files }) => texts.length + names.length + files.length;
const fits = (batch, next) => countOf(union([...batch, next])) * (batch.length + 1) <= MAX_OBJECTS;
/** Each path gets a number, so that an alias means the same in every call. */
const numbering = () => {
    const numbers = new Map();
    return (path) => {
        const number = numbers.get(path) ?? numbers.size;
        numbers.set(path, number);
        return number;
    };
};
/** Asks for folders and files; repositories that want the same stand in the same calls. */
const askFiles = async (github, wanted, lanes) => {
    const keyed = wanted
        .filter((one) => countOf(one) > 0)
        .map((one) => ({ one, key: JSON.stringify({ ...one, id: '' }) }));
    const items = keyed.toSorted((a, b) => a.key.localeCompare(b.key)).map(({ one }) => one);
    const number = numbering();
    const answers = await (0,github_nodes/* askNodes */.ZJ)(github, {
        items,
        id: ({ id }) => id,
        largest: file_questions_BATCH,
        lanes,
        fits,
        ask: (batch) => {
            const { texts, names, files, codeowners } = union(batch);
            const at = (letter, paths) => paths.map((path) => [`${letter}${number(path)}`, `HEAD:${path}`]);
            return {
                query: filesQuery(texts.map(number), names.map(number), files.map(number), codeowners),
                variables: Object.fromEntries([...at('t', texts), ...at('n', names), ...at('f', files)]),
            };
        },
    });
    return {
        of: (id) => answers.get(id) ?? { node: null, problems: [] },
        folderAliases: (path) => [`t${number(path)}`, `n${number(path)}`],
        fileAlias: (path) => `f${number(path)}`,
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/files.js







/**
 * The folders and files that the needs of repositories name, by node id. Folders come first: most of
 * the files that might be there are not, and a list of names tells which are.
 */
const readFiles = async (github, requests, lanes) => {
    const asked = requests.filter(({ head, needs }) => head !== null && (needs.folders.length > 0 || needs.codeowners));
    const folders = await askFiles(github, asked.map(({ repository, needs }) => ({
        id: repository.id,
        texts: needs.folders.filter(({ texts }) => texts).map(({ path }) => path),
        names: needs.folders.filter(({ texts }) => !texts).map(({ path }) => path),
        files: needs.codeowners ? CODEOWNERS : [],
        codeowners: needs.codeowners,
    })), lanes);
    const found = new Map(asked.map((request) => [request, foldersOf(request, folders)]));
    const present = (request) => {
        const read = found.get(request);
        return request.needs.files.filter((path) => read && isThere(path, read.listed));
    };
    const files = await askFiles(github, asked.map((request) => ({
        id: request.repository.id,
        texts: [],
        names: [],
        files: present(request),
        codeowners: false,
    })), lanes);
    const answers = await Promise.all([...found].map(async ([request, { contents, listed, links }]) => {
        const { id } = request.repository;
        for (const path of present(request)) {
            const link = links.get(path);
            const content = link ?? fileOf(path, id, files);
            if (content)
                contents.set(path, content);
        }
        for (const path of request.needs.codeowners ? CODEOWNERS : []) {
            const content = fileOf(path, id, folders);
            if (content)
                contents.set(path, content);
        }
        const codeowners = request.needs.codeowners
            ? await codeownersOf(github, request.repository, folders.of(id), contents)
            : (0,model/* unknown */.L5)('nothing asks for it');
        return [id, { contents, listed, codeowners }];
    }));
    return new Map(answers);
};
const folderOf = (path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
const isThere = (path, listed) => {
    const entries = listed.get(folderOf(path));
    return entries?.known === true && entries.value.includes(path.slice(path.lastIndexOf('/') + 1));
};
/** What folders tell: names, texts where they were asked for, and which names are links. */
const foldersOf = ({ repository, needs }, answers) => {
    const contents = new Map();
    const listed = new Map();
    const links = new Map();
    const { node, problems } = answers.of(repository.id);
    for (const { path, texts } of needs.folders) {
        const alias = answers.folderAliases(path).find((one) => node && Object.hasOwn(node, one));
        const problem = alias === undefined ? problems[0] : (0,github_nodes/* problemAt */.l4)(problems, alias);
        if (!node || alias === undefined || problem) {
            listed.set(path, (0,github_nodes/* unseen */.nv)(path === '' ? 'its root' : path, problem, 'Contents: read'));
            continue;
        }
        const entries = node[alias]?.entries ?? [];
        listed.set(path, (0,model/* known */.eO)(entries.map(nameOf)));
        for (const entry of entries) {
            const at = path === '' ? entry.name : `${path}/${entry.name}`;
            const link = linkOf(entry);
            if (link)
                links.set(at, link);
            const content = texts ? (link ?? contentOf(entry)) : undefined;
            if (content)
                contents.set(at, content);
        }
    }
    return { contents, listed, links };
};
/** A file by itself; undefined where there is none. */
const fileOf = (path, id, answers) => {
    const { node, problems } = answers.of(id);
    const alias = answers.fileAlias(path);
    const problem = node ? (0,github_nodes/* problemAt */.l4)(problems, alias) : problems[0];
    if (!node || problem) {
        return { kind: 'unknown', reason: problem?.message ?? 'GitHub gave no answer' };
    }
    const blob = node[alias];
    // A tree has no size, and is no file of that name.
    return blob?.byteSize === undefined ? undefined : (0,github_blob/* toContent */.L)(blob);
};
const FOLDER = '40000';
const modeOf = ({ mode }) => mode.toString(8);
const nameOf = (entry) => (modeOf(entry) === FOLDER ? `${entry.name}/` : entry.name);
/** Links and submodules, which the mode tells apart from files. */
const linkOf = (entry) => {
    const mode = modeOf(entry);
    const oid = entry.oid;
    if (mode === collect_source/* LINK */.ps)
        return { kind: 'symlink', oid };
    return mode === collect_source/* SUBMODULE */.NG ? { kind: 'submodule', oid } : undefined;
};
const contentOf = (entry) => modeOf(entry) === FOLDER || !entry.object ? undefined : (0,github_blob/* toContent */.L)(entry.object);

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/rules.js

const PLAIN = new Set([
    'required_signatures',
    'required_linear_history',
    'non_fast_forward',
    'deletion',
    'update',
    'creation',
]);
const isPlain = (name) => PLAIN.has(name);
/**
 * A rule by its REST name, which is GraphQL's in lower case.
 * @see https://docs.github.com/en/graphql/reference/enums#repositoryruletype
 */
const toRule = ({ type, parameters: p }) => {
    const name = type.toLowerCase();
    if (name === 'pull_request' && p) {
        return {
            type: 'pull_request',
            approvals: p.requiredApprovingReviewCount ?? 0,
            dismissStale: p.dismissStaleReviewsOnPush === true,
            codeOwners: p.requireCodeOwnerReview === true,
            lastPush: p.requireLastPushApproval === true,
            threadResolution: p.requiredReviewThreadResolution === true,
        };
    }
    if (name === 'required_status_checks' && p) {
        const contexts = (p.requiredStatusChecks ?? []).map(({ context, integrationId }) => ({
            context,
            appId: integrationId,
        }));
        return {
            type: 'required_status_checks',
            contexts,
            strict: p.strictRequiredStatusChecksPolicy === true,
        };
    }
    return isPlain(name) ? { type: name } : { type: 'other', name };
};
/** GitHub's own address, taken from the repository's: Enterprise Server has one of its own. */
const serverOf = ({ url, name }) => url?.toLowerCase().endsWith(`/${name}`.toLowerCase()) === true
    ? url.slice(0, -name.length - 1)
    : null;
/** The settings page of a ruleset, for the person who has to change it. */
const sourceOf = ({ source, name, databaseId }, repository) => {
    const server = serverOf(repository);
    const page = (path) => server === null || databaseId === null ? {} : { url: `${server}/${path}/${databaseId}` };
    if (source.nameWithOwner !== undefined) {
        const owner = source.nameWithOwner;
        return { kind: 'repository-ruleset', name, owner, ...page(`${owner}/settings/rules`) };
    }
    if (source.login !== undefined) {
        const owner = source.login;
        const settings = `organizations/${owner}/settings/rules`;
        return { kind: 'organization-ruleset', name, owner, ...page(settings) };
    }
    return { kind: 'enterprise-ruleset', name, owner: source.slug ?? 'the enterprise' };
};
/** The source of a rule whose ruleset the token may not see: it holds all the same. */
const hiddenSource = ({ name }) => ({
    kind: 'organization-ruleset',
    name: 'a ruleset that the token may not see',
    owner: name.split('/')[0] ?? name,
});
const ENFORCEMENTS = {
    ACTIVE: 'active',
    EVALUATE: 'evaluate',
    DISABLED: 'disabled',
};
const TARGETS = {
    BRANCH: 'branch',
    TAG: 'tag',
    PUSH: 'push',
    REPOSITORY: 'repository',
};
const toRuleset = (node, repository) => ({
    id: node.id,
    databaseId: node.databaseId,
    source: sourceOf(node, repository),
    enforcement: ENFORCEMENTS[node.enforcement] ?? 'disabled',
    target: TARGETS[node.target ?? ''] ?? null,
    include: node.conditions?.refName?.include ?? [],
    exclude: node.conditions?.refName?.exclude ?? [],
    rules: (0,model/* unknown */.L5)('its rules were not asked for'),
    bypassActors: (0,model/* unknown */.L5)('who may bypass it was not asked for'),
});
/** GraphQL has no word for the third of REST's modes, `exempt`, and gives null for it. */
const BYPASS_MODES = {
    ALWAYS: 'always',
    PULL_REQUEST: 'pull_request',
};
/** https://docs.github.com/en/graphql/reference/objects#repositoryrulesetbypassactor */
const toBypassActor = (node) => {
    const how = BYPASS_MODES[node.bypassMode ?? ''] ?? 'exempt';
    const { actor } = node;
    const who = (kind, name, id = null) => ({
        kind,
        id,
        name,
        mode: how,
    });
    if (node.organizationAdmin)
        return who('OrganizationAdmin', 'organization admins');
    if (node.enterpriseOwner)
        return who('EnterpriseOwner', 'enterprise owners');
    if (node.deployKey)
        return who('DeployKey', 'deploy keys');
    if (node.repositoryRoleDatabaseId !== null) {
        return who('RepositoryRole', node.repositoryRoleName ?? '', node.repositoryRoleDatabaseId);
    }
    if (actor?.__typename === 'App')
        return who('Integration', actor.slug ?? '', actor.databaseId);
    if (actor?.__typename === 'Team')
        return who('Team', actor.combinedSlug ?? '', actor.databaseId);
    return who('User', 'somebody whom GitHub does not name');
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/protection.js



/** Classic rules are numbered on one page that lists them. */
const classicSource = (pattern, { name, url }) => ({
    kind: 'classic',
    name: pattern,
    owner: name,
    ...(url === undefined ? {} : { url: `${url}/settings/branches` }),
});
const allowed = (list) => (list?.nodes ?? []).flatMap((node) => {
    const actor = node?.actor;
    return actor?.slug ?? actor?.combinedSlug ?? actor?.login ?? [];
});
const present = (contexts) => (contexts ?? []).filter((context) => context !== null);
const toClassic = (rule, repository) => ({
    source: classicSource(rule.pattern, repository),
    requiresApprovingReviews: rule.requiresApprovingReviews,
    approvals: rule.requiresApprovingReviews ? (rule.requiredApprovingReviewCount ?? 0) : 0,
    dismissStale: rule.dismissesStaleReviews,
    codeOwners: rule.requiresCodeOwnerReviews,
    lastPush: rule.requireLastPushApproval,
    threadResolution: rule.requiresConversationResolution,
    requiresStatusChecks: rule.requiresStatusChecks,
    strict: rule.requiresStrictStatusChecks,
    contexts: rule.requiredStatusChecks?.map(({ context, app }) => ({
        context,
        appId: app?.databaseId ?? null,
    })) ?? present(rule.requiredStatusCheckContexts).map((context) => ({ context, appId: null })),
    signatures: rule.requiresCommitSignatures,
    linearHistory: rule.requiresLinearHistory,
    allowsForcePushes: rule.allowsForcePushes,
    allowsDeletions: rule.allowsDeletions,
    adminsEnforced: rule.isAdminEnforced,
    restrictsPushes: rule.restrictsPushes,
    locked: rule.lockBranch,
    bypassPullRequests: allowed(rule.bypassPullRequestAllowances),
    bypassForcePushes: allowed(rule.bypassForcePushAllowances),
});
const toVisible = (rule, repository) => ({
    source: classicSource(rule.pattern, repository),
    approvals: rule.requiredApprovingReviewCount,
    contexts: rule.requiredStatusCheckContexts === null ? null : present(rule.requiredStatusCheckContexts),
    codeOwners: rule.requiresCodeOwnerReviews,
    threadResolution: rule.requiresConversationResolution,
    linearHistory: rule.requiresLinearHistory,
    signatures: rule.requiresSignatures,
    allowsForcePushes: rule.allowsForcePushes,
    allowsDeletions: rule.allowsDeletions,
});
const BRANCH = 'defaultBranchRef';
const ADMINISTRATION = 'Administration: read';
/** From people who do not administer a repository GitHub hides the rule, and shows a part of it. */
const classicOf = (rule, isHidden, repository) => {
    if (rule !== null)
        return (0,model/* known */.eO)(toClassic(rule, repository));
    return isHidden
        ? (0,model/* unknown */.L5)('classic branch protection is shown to administrators alone', ADMINISTRATION)
        : (0,model/* known */.eO)(null);
};
/** A ruleset that is hidden leaves its rules in sight: errors below it are not about them. */
const aboutRules = (problems) => (0,github_nodes/* problemAt */.l4)(problems.filter(({ path }) => !path?.includes('repositoryRuleset')), BRANCH, 'rules');
/**
 * How the default branch is protected, each of GitHub's three ways by itself: what one of them
 * withholds does not hide what another tells.
 * @param rules all of the branch's rules; a problem where not all could be read
 * @param isAdmin whether the token's person administers the repository
 */
const toProtection = (branch, rules, problems, repository, isAdmin) => {
    if (branch === null) {
        const problem = (0,github_nodes/* problemAt */.l4)(problems, BRANCH);
        return problem === undefined
            ? (0,model/* unknown */.L5)('it has no default branch, so there is nothing to protect')
            : (0,github_nodes/* unseen */.nv)('its default branch', problem, 'Contents: read');
    }
    const aboutClassic = (0,github_nodes/* problemAt */.l4)(problems, BRANCH, 'branchProtectionRule');
    const aboutVisible = (0,github_nodes/* problemAt */.l4)(problems, BRANCH, 'refUpdateRule');
    const trouble = rules.problem ?? aboutRules(problems);
    const { branchProtectionRule: classic, refUpdateRule: visible } = branch;
    return (0,model/* known */.eO)({
        branch: branch.name,
        rules: trouble !== undefined || branch.rules === null
            ? (0,github_nodes/* unseen */.nv)('the rules of its default branch', trouble, 'Metadata: read')
            : (0,model/* known */.eO)(rules.items.map((node) => ({
                rule: toRule(node),
                ruleset: node.repositoryRuleset?.id ?? null,
                source: node.repositoryRuleset
                    ? sourceOf(node.repositoryRuleset, repository)
                    : hiddenSource(repository),
            }))),
        classic: aboutClassic === undefined
            ? classicOf(classic, !isAdmin && (visible !== null || aboutVisible !== undefined), repository)
            : (0,github_nodes/* unseen */.nv)('classic branch protection', aboutClassic, ADMINISTRATION),
        visible: aboutVisible === undefined
            ? (0,model/* known */.eO)(visible === null ? null : toVisible(visible, repository))
            : (0,github_nodes/* unseen */.nv)('what protects its default branch', aboutVisible, 'Contents: read'),
    });
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/governance.js






const governance_BATCH = 50;
/** Beyond these a list says no more; no organization that works with them comes near. */
const governance_MOST = { rulesets: 1000, rules: 1000, labels: 5000, branches: 1000 };
const governance_notAsked = (0,model/* unknown */.L5)('nothing asks for it');
const partsOf = ({ needs }) => [
    ...(needs.protection ? ['protection'] : []),
    ...(needs.tagRules && !needs.protection ? ['rulesets'] : []),
    ...(needs.labels ? ['labels'] : []),
    ...(needs.branches ? ['branches'] : []),
];
/** Every part that one of a batch asks for; `protection` brings the rulesets along. */
const governance_union = (batch) => {
    const parts = new Set(batch.flatMap(partsOf));
    if (parts.has('protection'))
        parts.delete('rulesets');
    return [...parts].sort();
};
const key = (request) => partsOf(request).join();
/**
 * Settings of repositories, by node id, as far as their needs ask. Those that ask for the same stand
 * in the same calls.
 */
const readGovernance = async (github, requests, lanes) => {
    const items = requests
        .filter((request) => partsOf(request).length > 0)
        .toSorted((a, b) => key(a).localeCompare(key(b)));
    const answers = await (0,github_nodes/* askNodes */.ZJ)(github, {
        items,
        id: ({ repository }) => repository.id,
        largest: governance_BATCH,
        lanes,
        ask: (batch) => ({ query: governanceQuery(governance_union(batch)) }),
    });
    const found = await Promise.all(items.map(async (request) => {
        const answer = answers.get(request.repository.id) ?? { node: null, problems: [] };
        return [request.repository.id, await governance_read(github, request, answer)];
    }));
    return new Map(found);
};
const governance_read = async (github, { repository, needs }, { node, problems }) => {
    if (!node?.id) {
        const missing = (0,github_nodes/* unseen */.nv)('its settings', problems[0], 'Metadata: read');
        return {
            protection: missing,
            rulesets: missing,
            labels: missing,
            branches: missing,
            mayAdminister: false,
        };
    }
    const rest = (first, query, pick, most) => pageOn(github, first, { query, variables: { id: repository.id }, pick: (data) => data.node && pick(data.node) }, most);
    const all = async (field, what, permission, query, pick, most, toFact) => {
        const first = pick(node);
        const problem = (0,github_nodes/* problemAt */.l4)(problems, field);
        if (!first || problem)
            return (0,github_nodes/* unseen */.nv)(what, problem, permission);
        const { items, more, problem: late } = await rest(first, query, pick, most);
        if (late)
            return (0,github_nodes/* unseen */.nv)(what, late, permission);
        // A list that says how many there are speaks for itself.
        if (more && first.totalCount === undefined)
            return (0,model/* unknown */.L5)(`there are more than ${most}`);
        return (0,model/* known */.eO)(toFact(items, first.totalCount));
    };
    const mayAdminister = node.viewerCanAdminister === true;
    const protection = async () => {
        const branch = node.defaultBranchRef ?? null;
        const rules = branch?.rules
            ? await rest(branch.rules, MORE_RULES, ({ defaultBranchRef }) => defaultBranchRef?.rules, governance_MOST.rules)
            : { items: [], more: false };
        const tooMany = rules.more ? { message: `there are more than ${governance_MOST.rules}` } : undefined;
        const problem = rules.problem ?? tooMany;
        return toProtection(branch, { ...rules, ...(problem ? { problem } : {}) }, problems, repository, mayAdminister);
    };
    const [protectionFacts, rulesets, labels, branches] = await Promise.all([
        needs.protection ? protection() : governance_notAsked,
        needs.protection || needs.tagRules
            ? all('rulesets', 'its rulesets', 'Metadata: read', MORE_RULESETS, (of) => of.rulesets, governance_MOST.rulesets, (items) => items.map((item) => toRuleset(item, repository)))
            : governance_notAsked,
        needs.labels
            ? all('labels', 'its labels', 'Issues: read', MORE_LABELS, (of) => of.labels, governance_MOST.labels, (items) => items.map(({ name, color, description }) => ({
                name,
                color: color.toLowerCase(),
                description,
            })))
            : governance_notAsked,
        needs.branches
            ? all('refs', 'its branches', 'Contents: read', MORE_BRANCHES, (of) => of.refs, governance_MOST.branches, (items, total) => ({
                names: items.map(({ name }) => name),
                total: total ?? items.length,
            }))
            : governance_notAsked,
    ]);
    return { protection: protectionFacts, rulesets, labels, branches, mayAdminister };
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/issues.js




/** Each issue has its labels below it: fewer repositories at once. */
const issues_BATCH = 40;
/** The newest open issues with their labels, by node id. */
const readIssues = async (github, requests, lanes) => {
    const answers = await (0,github_nodes/* askNodes */.ZJ)(github, {
        items: requests.filter(({ needs }) => needs.issues),
        id: ({ repository }) => repository.id,
        largest: issues_BATCH,
        lanes,
        ask: () => ({ query: ISSUES }),
    });
    return new Map([...answers].map(([id, answer]) => [id, toIssues(answer)]));
};
const toIssues = ({ node, problems }) => {
    const problem = (0,github_nodes/* problemAt */.l4)(problems, 'issues');
    if (!node?.issues || problem)
        return (0,github_nodes/* unseen */.nv)('its issues', problem, 'Issues: read');
    const { totalCount, nodes } = node.issues;
    return (0,model/* known */.eO)({
        total: totalCount,
        issues: (nodes ?? [])
            .filter((issue) => issue !== null)
            .map(({ number, title, url, author, labels }) => ({
            number,
            title,
            url,
            labels: (labels?.nodes ?? []).flatMap((label) => label?.name ?? []),
            author: toPerson(author)?.login ?? null,
        })),
    });
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/rule-suites.js





/** GitHub asks for write access to see who bypassed a rule: https://docs.github.com/en/rest/repos/rule-suites */
const rule_suites_PERMISSION = 'Administration: write';
const DENIED = (0,model/* unknown */.L5)('who bypassed its rules is shown to administrators alone', rule_suites_PERMISSION);
const MAX_PAGES = 10;
const PER_PAGE = 100;
/** The shortest of GitHub's periods that reaches back to a moment. */
const periodSince = (since, now) => {
    const days = (now - since) / time/* DAY */.d;
    if (days <= 1)
        return { name: 'day', begins: now - time/* DAY */.d };
    if (days <= 7)
        return { name: 'week', begins: now - 7 * time/* DAY */.d };
    return { name: 'month', begins: now - 30 * time/* DAY */.d };
};
const readSuites = async (github, route, parameters, period) => {
    const suites = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const { data } = await github.request(route, {
            ...parameters,
            time_period: period.name,
            rule_suite_result: 'bypass',
            per_page: PER_PAGE,
            page,
        });
        suites.push(...data);
        if (data.length < PER_PAGE)
            return { suites, seenSince: period.begins };
    }
    return { suites, seenSince: Math.min(...suites.map((suite) => Date.parse(suite.pushed_at))) };
};
const isRefused = (error) => error.status === 403 || error.status === 404;
/** Everything that a scan cannot go on from; a refusal of one place is that place's alone. */
const failureOf = (error) => {
    if (error instanceof types/* GitHubError */.y && error.status !== 401)
        return error;
    throw error;
};
/**
 * Pushes that bypassed a rule, by node id: once for the whole organization, and where that is
 * refused, for each repository alone.
 * @param now ISO 8601: the periods that GitHub knows end now
 * @param isDenied whether a repository's administration was refused already: then this is as well
 */
const readRuleSuites = async (github, requests, { organization, concurrency, now, isDenied, }) => {
    const asked = requests.filter(({ moved, needs, head }) => moved && needs.ruleSuites && head !== null);
    if (asked.length === 0)
        return new Map();
    const moment = Date.parse(now);
    const earliest = Math.min(...asked.map(({ since }) => toSecond(since)));
    const all = organization === null ? null : await ofOrganization(github, organization, earliest, moment);
    const limit = (0,p_limit/* default */.A)(concurrency);
    const found = await Promise.all(asked.map((request) => limit(async () => {
        const seen = all ?? (isDenied(request) ? DENIED : await ofRepository(github, request, moment));
        const facts = seen.known ? toFacts(seen.value, request) : seen;
        return [request.repository.id, facts];
    })));
    return new Map(found);
};
/** null: refused, so that each repository has to be asked by itself. */
const ofOrganization = async (github, org, since, now) => {
    try {
        const route = 'GET /orgs/{org}/rulesets/rule-suites';
        return (0,model/* known */.eO)(await readSuites(github, route, { org }, periodSince(since, now)));
    }
    catch (caught) {
        const error = failureOf(caught);
        return isRefused(error) ? null : unseenSuites(error);
    }
};
const ofRepository = async (github, { repository, since }, now) => {
    const [owner = '', repo = ''] = repository.name.split('/');
    try {
        const route = 'GET /repos/{owner}/{repo}/rulesets/rule-suites';
        const period = periodSince(toSecond(since), now);
        return (0,model/* known */.eO)(await readSuites(github, route, { owner, repo }, period));
    }
    catch (caught) {
        return unseenSuites(failureOf(caught));
    }
};
const unseenSuites = ({ status, message }) => (0,github_nodes/* unseen */.nv)('who bypassed its rules', { type: `HTTP_${status}`, message }, rule_suites_PERMISSION);
/** GitHub tells the second of a push: one of the second in which the last scan began is not before it. */
const toSecond = (time) => Math.floor(Date.parse(time) / 1000) * 1000;
const toFacts = ({ suites, seenSince }, { repository, since, formerBranch }) => {
    // Pushes of before the branch was renamed stand under its old name.
    const refs = [repository.defaultBranch, formerBranch ?? null]
        .filter((name) => name !== null)
        .map((name) => `refs/heads/${name}`);
    const name = repository.name.split('/')[1]?.toLowerCase();
    const begin = toSecond(since);
    const own = suites.filter(({ repository_name, ref, pushed_at }) => repository_name.toLowerCase() === name &&
        refs.includes(ref) &&
        Date.parse(pushed_at) >= begin);
    if (seenSince > begin && own.length === 0) {
        return (0,model/* unknown */.L5)(`GitHub's record of bypassed rules reaches back to ${new Date(seenSince).toISOString()} alone`);
    }
    return (0,model/* known */.eO)(own.map(({ id, actor_name, before_sha, after_sha, ref, pushed_at }) => ({
        id,
        actor: actor_name,
        before: before_sha,
        after: after_sha,
        ref,
        time: new Date(pushed_at).toISOString(),
        ...(repository.url === undefined ? {} : { url: `${repository.url}/commit/${after_sha}` }),
    })));
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/ruleset-details.js




/** GitHub's own limit of `nodes(ids:)`. */
const ruleset_details_BATCH = 100;
/** https://docs.github.com/en/rest/repos/rules#get-a-repository-ruleset: "write access to the ruleset" */
const MAY_CHANGE = 'Administration: write';
/** The rulesets whose contents a repository's needs ask for. */
const asked = ({ needs }, rulesets) => rulesets.filter(({ target, enforcement }) => (needs.tagRules && target === 'tag') ||
    (needs.bypassActors && target === 'branch' && enforcement === 'active') ||
    // What GitHub lists of the default branch are the rules of active ones alone.
    (needs.protection && target === 'branch' && enforcement !== 'active') ||
    (needs.branchRules && target === 'branch'));
/**
 * Puts rules and bypass actors into the rulesets that need them. An organization's ruleset reaches
 * many repositories and is read once.
 */
const addRulesetDetails = async (github, requests, governance, lanes) => {
    const wanted = new Map();
    /** Rulesets of repositories that the token may administer. */
    const administered = new Set();
    for (const request of requests) {
        const { rulesets, mayAdminister } = governance.get(request.repository.id) ?? {};
        if (!rulesets?.known)
            continue;
        for (const ruleset of asked(request, rulesets.value)) {
            if (mayAdminister)
                administered.add(ruleset.id);
            const same = wanted.get(ruleset.id);
            if (same)
                same.push(ruleset);
            else
                wanted.set(ruleset.id, [ruleset]);
        }
    }
    const answers = await (0,github_nodes/* askNodes */.ZJ)(github, {
        items: [...wanted.keys()],
        id: (id) => id,
        largest: ruleset_details_BATCH,
        lanes,
        ask: () => ({ query: RULESET_DETAILS }),
    });
    const ownerOf = (id) => ownerKey(wanted.get(id)?.[0]);
    /** Owners of whose rulesets one list shows somebody: they are shown, then. */
    const shown = new Set([...answers].flatMap(([id, { node }]) => node?.bypassActors?.nodes?.length ? [ownerOf(id)] : []));
    for (const [id, answer] of answers) {
        const rules = rulesOf(answer);
        const bypassActors = actorsOf(answer, administered.has(id) || shown.has(ownerOf(id)));
        for (const ruleset of wanted.get(id) ?? [])
            Object.assign(ruleset, { rules, bypassActors });
    }
};
const ownerKey = (ruleset) => ruleset && `${ruleset.source.kind} ${ruleset.source.owner}`;
const rulesOf = ({ node, problems }) => {
    const problem = (0,github_nodes/* problemAt */.l4)(problems, 'rules');
    if (!node?.rules || problem)
        return (0,github_nodes/* unseen */.nv)('its rules', problem, 'Metadata: read');
    return whole(node.rules, toRule, 'rules');
};
/** An empty list is only believed where such lists are shown at all: it may be what was left out. */
const actorsOf = ({ node, problems }, isShown) => {
    const problem = (0,github_nodes/* problemAt */.l4)(problems, 'bypassActors');
    if (problem)
        return (0,github_nodes/* unseen */.nv)('who may bypass it', problem, MAY_CHANGE);
    const isEmpty = node?.bypassActors?.nodes?.length === 0;
    if (!node?.bypassActors || (isEmpty && !isShown)) {
        return (0,model/* unknown */.L5)('who may bypass it is shown to those who may change it', MAY_CHANGE);
    }
    return whole(node.bypassActors, toBypassActor, 'bypass actors');
};
const whole = ({ nodes, pageInfo }, toFact, what) => pageInfo.hasNextPage
    ? (0,model/* unknown */.L5)(`it has more than 100 ${what}`)
    : (0,model/* known */.eO)((nodes ?? []).filter((node) => node !== null).map(toFact));

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/workflows.js



const workflows_FOLDER = '.github/workflows/';
const IS_WORKFLOW = /\.ya?ml$/;
const workflows_STATES = new Set([
    'active',
    'disabled_manually',
    'disabled_inactivity',
    'disabled_fork',
    'deleted',
]);
const isState = (state) => workflows_STATES.has(state);
/** As it stands where it is no escaped text. */
const decoded = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};
/** A workflow's page is named after its file: `/acme/app/actions/workflows/ci.yml`. */
const toWorkflow = ({ name, state, resourcePath, url }) => {
    const file = decoded(resourcePath.split('/actions/workflows/')[1] ?? '');
    const known = state.toLowerCase();
    // Workflows that GitHub runs by itself (Pages, Dependabot) have no file there.
    if (!IS_WORKFLOW.test(file) || !isState(known))
        return [];
    return [{ name, path: `${workflows_FOLDER}${file}`, state: known, url }];
};
/** The workflows whose runs reported on commits, each once. */
const seenWorkflows = (commits) => {
    const seen = new Map();
    for (const { statusCheckRollup } of commits) {
        for (const node of statusCheckRollup?.contexts?.nodes ?? []) {
            if (node?.__typename !== 'CheckRun')
                continue;
            const workflow = node.checkSuite?.workflowRun?.workflow;
            for (const one of workflow ? toWorkflow(workflow) : [])
                seen.set(one.path, one);
        }
    }
    return [...seen.values()];
};
/**
 * Whether a wanted workflow was not seen running: then its state has to be asked for. It may have no
 * file either, for GitHub runs some by itself.
 */
const isUnaccounted = ({ needs }, seen) => {
    const bare = (path) => path.slice(path.lastIndexOf('/') + 1).replace(IS_WORKFLOW, '');
    const names = new Set(seen.flatMap(({ name, path }) => [name, bare(path)]));
    return needs.workflows.some((wanted) => !names.has(wanted) && !names.has(bare(wanted)));
};
const workflows_MAX_PAGES = 10;
/** Every workflow of a repository with its state: one REST call for each hundred. */
const listWorkflows = async (github, repository) => {
    const [owner = '', repo = ''] = repository.split('/');
    const found = [];
    try {
        for (let page = 1; page <= workflows_MAX_PAGES; page += 1) {
            const { data } = await github.request('GET /repos/{owner}/{repo}/actions/workflows', { owner, repo, per_page: 100, page });
            for (const { name, path, state, html_url: url } of data.workflows) {
                if (isState(state))
                    found.push({ name, path, state, url });
            }
            if (page * 100 >= data.total_count)
                break;
        }
        return (0,model/* known */.eO)(found);
    }
    catch (error) {
        if (!(error instanceof types/* GitHubError */.y) || error.status === 401)
            throw error;
        const { message, status } = error;
        return (0,github_nodes/* unseen */.nv)('the state of its workflows', { type: `HTTP_${status}`, message }, 'Actions: read');
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/runs.js





const runs_BATCH = 34;
/** Enough to see a check that runs on pull requests alone. */
const PULL_REQUESTS = 5;
const runs_CHECKS = 'Checks: read';
/** Whether anything that is known of the branch requires a status check. */
const requiresContexts = ({ rules, classic, visible }) => (rules.known &&
    rules.value.some(({ rule }) => rule.type === 'required_status_checks' && rule.contexts.length > 0)) ||
    (classic.known &&
        classic.value?.requiresStatusChecks === true &&
        classic.value.contexts.length > 0) ||
    (visible.known && (visible.value?.contexts?.length ?? 0) > 0);
/** Whether recent runs say anything about a repository: it requires checks, or workflows. */
const needsRuns = ({ needs, head }, protection) => head !== null &&
    (needs.workflows.length > 0 ||
        (needs.runs && protection?.known === true && requiresContexts(protection.value)));
/** What reported on the newest commit and the newest merged pull requests, by node id. */
const readRuns = async (github, requests, lanes) => {
    const answers = await (0,github_nodes/* askNodes */.ZJ)(github, {
        items: requests,
        id: ({ repository }) => repository.id,
        largest: runs_BATCH,
        lanes,
        ask: () => ({ query: RECENT_RUNS }),
    });
    return new Map(requests.map(({ repository: { id, defaultBranch } }) => [
        id,
        runs_read(answers.get(id) ?? { node: null, problems: [] }, defaultBranch),
    ]));
};
const runs_read = ({ node, problems }, branch) => {
    const places = node ? placesOf(node, branch) : [];
    const workflows = seenWorkflows(places.map(({ checks }) => checks));
    const trouble = node ? troubleOf(node, problems) : problems[0];
    if (!node?.id || trouble)
        return { runs: (0,github_nodes/* unseen */.nv)('recent checks', trouble, runs_CHECKS), workflows };
    const commits = places.map(({ where, checks }) => ({
        oid: checks.oid,
        where,
        contexts: statesOf(checks),
        complete: checks.statusCheckRollup?.contexts?.pageInfo.hasNextPage !== true,
    }));
    return { runs: (0,model/* known */.eO)({ commits }), workflows };
};
const statesOf = ({ statusCheckRollup }) => toCheckStates(statusCheckRollup?.contexts?.nodes ?? []);
/** Which workflow a check belongs to is another permission's: its absence hides no check. */
const troubleOf = (node, problems) => {
    const aboutChecks = problems.filter(({ path }) => !path?.includes('workflowRun'));
    return ((0,github_nodes/* problemAt */.l4)(aboutChecks, 'defaultBranchRef') ??
        (0,github_nodes/* problemAt */.l4)(aboutChecks, 'pullRequests') ??
        (node.pullRequests ? undefined : { message: 'GitHub gave no answer' }));
};
const placesOf = ({ defaultBranchRef, pullRequests }, branch) => {
    const target = defaultBranchRef?.target;
    const merged = (pullRequests?.nodes ?? []).flatMap((one) => {
        const checks = one?.commits?.nodes?.[0]?.commit;
        return one?.baseRefName === branch && checks ? [{ where: `#${one?.number}`, checks }] : [];
    });
    return [
        ...(target ? [{ where: 'default branch', checks: target }] : []),
        ...merged.slice(0, PULL_REQUESTS),
    ];
};

// EXTERNAL MODULE: ./packages/core/lib/collect/github/source.js + 1 modules
var github_source = __webpack_require__(9983);
;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/tree.js





/** Documents of one repository that are read: one call's worth. */
const MAX_DOCUMENTS = 150;
const IS_DOCUMENT = /\.mdx?$/i;
const UNMOVED = {
    paths: { known: false, unchanged: true, reason: 'nothing moved since the last scan' },
    documents: new Map(),
};
/** The list of all files of a repository that moved; of another it is what it was. */
const readTree = async (github, { repository, head, needs, moved }) => {
    const documents = new Map();
    if (!needs.tree)
        return { paths: (0,model/* unknown */.L5)('nothing asks for it'), documents };
    if (head === null)
        return { paths: { known: true, value: [] }, documents };
    if (!moved)
        return UNMOVED;
    const source = (0,github_source/* githubSource */.j)(github, repository.name);
    try {
        const listing = await source.paths(head.oid);
        if (!listing.known)
            return { paths: listing, documents };
        const files = listing.value;
        if (needs.documents !== null) {
            const folder = needs.documents === '' ? '' : `${needs.documents}/`;
            const all = files.filter(({ path }) => path.startsWith(folder) && IS_DOCUMENT.test(path));
            const wanted = all.slice(0, MAX_DOCUMENTS);
            const { contents } = await source.load(wanted, [], { base: null, head: head.oid });
            for (const ref of wanted) {
                const content = contents.get((0,collect_source/* contentKey */.lO)(ref));
                if (content)
                    documents.set(ref.path, content);
            }
            const reason = `of ${all.length} documents, ${MAX_DOCUMENTS} are read`;
            for (const { path } of all.slice(MAX_DOCUMENTS)) {
                documents.set(path, { kind: 'unknown', reason });
            }
        }
        return { paths: { known: true, value: files.map(({ path }) => path) }, documents };
    }
    catch (error) {
        if (!(error instanceof types/* GitHubError */.y) || error.status === 401)
            throw error;
        const { message, status } = error;
        const problem = { type: `HTTP_${status}`, message };
        const paths = (0,github_nodes/* unseen */.nv)('its files', problem, 'Contents: read');
        return { paths, documents };
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/process/collect.js











const collect_notAsked = (0,model/* unknown */.L5)('nothing asks for it');
const empty = (0,model/* unknown */.L5)('it has no commits');
/**
 * What GitHub tells of the process of repositories, by node id, as far as their needs ask: settings,
 * known folders and recent runs in calls across all of them; commits, pull requests, the list of all
 * files and bypassed rules for those alone that moved. What one repository withholds is unknown
 * there, and nowhere else.
 * @throws GitHubError when the token is refused, or GitHub answers nothing at all
 */
const collectProcess = async (github, requests, { organization, concurrency, now = new Date().toISOString() }) => {
    const lanes = Math.max(1, concurrency);
    const limit = (0,p_limit/* default */.A)(lanes);
    const settings = readGovernance(github, requests, lanes);
    const [governance, files, running, issues, activity, trees, bypasses] = await Promise.all([
        settings,
        readFiles(github, requests, lanes),
        settings.then((found) => recentRuns(github, requests, found, lanes)),
        readIssues(github, requests, lanes),
        readActivity(github, requests, lanes),
        Promise.all(requests.map((request) => limit(async () => [request.repository.id, await readTree(github, request)]))).then((found) => new Map(found)),
        settings.then((found) => {
            const isDenied = ({ repository }) => collect_isRefused(found.get(repository.id));
            return readRuleSuites(github, requests, { organization, concurrency: lanes, now, isDenied });
        }),
        settings.then((found) => addRulesetDetails(github, requests, found, lanes)),
    ]);
    return new Map(requests.map((request) => {
        const { id } = request.repository;
        const settingsOf = governance.get(id);
        const filesOf = files.get(id);
        const tree = trees.get(id);
        const absent = request.head === null ? empty : collect_notAsked;
        return [
            id,
            {
                protection: settingsOf?.protection ?? collect_notAsked,
                rulesets: settingsOf?.rulesets ?? collect_notAsked,
                labels: settingsOf?.labels ?? collect_notAsked,
                branches: settingsOf?.branches ?? collect_notAsked,
                issues: issues.get(id) ?? collect_notAsked,
                codeowners: filesOf?.codeowners ?? absent,
                files: {
                    paths: tree?.paths ?? collect_notAsked,
                    contents: new Map([...(filesOf?.contents ?? []), ...(tree?.documents ?? [])]),
                    listed: filesOf?.listed ?? foldersOfNothing(request),
                },
                runs: running.get(id)?.runs ?? absent,
                workflows: running.get(id)?.workflows ?? absent,
                activity: activity.get(id) ?? quiet(request, request.needs.commits, NOTHING_HAPPENED),
                bypasses: bypasses.get(id) ?? quiet(request, request.needs.ruleSuites, []),
            },
        ];
    }));
};
/** A repository without commits has no files. */
const foldersOfNothing = ({ head, needs }) => new Map(head === null ? needs.folders.map(({ path }) => [path, (0,model/* known */.eO)([])]) : []);
/** Whether the token may not read what administrators may. */
const collect_isRefused = (settings) => {
    const classic = settings?.protection.known ? settings.protection.value.classic : undefined;
    return classic?.known === false && classic.permission !== undefined;
};
const NOTHING_HAPPENED = { commits: [], complete: true, pullRequests: [] };
/** Where no commit came since the last scan, nothing happened in the window. */
const quiet = ({ head }, isAsked, nothing) => {
    if (!isAsked)
        return collect_notAsked;
    return head === null ? empty : (0,model/* known */.eO)(nothing);
};
/** What ran lately, and the state of the workflows that were not seen running. */
const recentRuns = async (github, requests, governance, lanes) => {
    const asked = requests.filter((request) => needsRuns(request, governance.get(request.repository.id)?.protection));
    const seen = await readRuns(github, asked, lanes);
    const limit = (0,p_limit/* default */.A)(lanes);
    const found = await Promise.all(asked.map((request) => limit(async () => {
        const { id, name } = request.repository;
        const { runs, workflows } = seen.get(id) ?? { runs: collect_notAsked, workflows: [] };
        const states = isUnaccounted(request, workflows)
            ? await listWorkflows(github, name)
            : (0,model/* known */.eO)(workflows);
        return [id, { runs, workflows: states }];
    })));
    return new Map(found);
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/process-batch.js






/**
 * Repositories that are read together: enough that every call of a stage is full, few enough that a
 * deadline does not have to wait for long.
 */
const process_batch_BATCH = 200;
/** Calls at once within a batch; GitHub answers large questions one after the other anyway. */
const CALLS = 4;
/** Whether there is anything to look at beyond the settings: a commit, or another standard. */
const hasMoved = ({ all, state, head }, standard) => all || state === null || state.commit !== head?.oid || state.digest !== (0,lib_standards/* processDigest */.an)(standard);
/** Where no commit reached the default branch, nobody committed, merged or bypassed anything. */
const QUIET = {
    activity: (0,model/* known */.eO)({ commits: [], complete: true, pullRequests: [] }),
    bypasses: (0,model/* known */.eO)([]),
};
/** Declarations and facts of a whole batch; what fails for one repository is that one's answer. */
const readBatch = async (batch, github, organization, context) => {
    const answers = new Map();
    const standards = new Map();
    await Promise.all(batch.map(async ({ repository, root, head }) => {
        const { id, name } = repository;
        const files = [...root.metadata, ...(root.check ? [root.check] : [])];
        try {
            const source = (0,github_source/* githubSource */.j)(github, name);
            standards.set(id, await (0,scan_declared/* declaredStandard */.o)(files, name, source, head, context));
        }
        catch (error) {
            answers.set(id, { error });
        }
    }));
    const requests = batch.flatMap((one) => {
        const { repository, head, base, since, state } = one;
        const standard = standards.get(repository.id);
        if (standard === undefined || !base.known)
            return [];
        const needs = (0,lib_standards/* processNeeds */.ri)(standard);
        const moved = hasMoved(one, standard);
        const former = state?.repository.defaultBranch;
        const renamed = former !== undefined && former !== repository.defaultBranch;
        const formerBranch = renamed ? { formerBranch: former } : {};
        return [{ repository, head, base: base.value, since, needs, moved, ...formerBranch }];
    });
    const quiet = new Set(requests
        .filter(({ moved, base, head }) => !moved || (head !== null && base.oid === head.oid))
        .map(({ repository }) => repository.id));
    const found = await collectProcess(github, requests, { organization, concurrency: CALLS });
    for (const [id, standard] of standards) {
        const observed = found.get(id);
        answers.set(id, observed
            ? {
                seen: {
                    standard,
                    observed: quiet.has(id) ? { ...observed, ...QUIET } : observed,
                    from: 'github',
                },
            }
            : { error: new Error('GitHub gave no answer about it') });
    }
    return answers;
};
/** Work whose facts are read batch by batch, when the first repository of a batch is looked at. */
const inBatches = (declared, github, organization) => {
    const work = [];
    for (let at = 0; at < declared.length; at += process_batch_BATCH) {
        const batch = declared.slice(at, at + process_batch_BATCH);
        let answers = null;
        for (const { repository, head, base, since, state, notes } of batch) {
            work.push({
                repository: (0,inventory/* factsOf */.xS)(repository),
                head,
                base,
                since,
                state,
                notes,
                async see(context) {
                    answers ??= readBatch(batch, github, organization, context);
                    const read = await answers;
                    const answer = read.get(repository.id);
                    // Nobody asks twice, and what was judged need not be kept until all are.
                    read.delete(repository.id);
                    if (answer === undefined)
                        throw new Error('GitHub gave no answer about it');
                    if ('error' in answer)
                        throw answer.error;
                    return answer.seen;
                },
            });
        }
    }
    return work;
};

// EXTERNAL MODULE: ./packages/core/lib/scan/remote.js + 1 modules
var remote = __webpack_require__(85700);
// EXTERNAL MODULE: ./packages/core/lib/scan/work.js
var scan_work = __webpack_require__(52849);
;// CONCATENATED MODULE: ./packages/core/lib/scan/process-work.js








/** What is no text asks for nothing. */
const textOf = (file) => file !== null && 'text' in file.content ? file.content.text : '';
/** Whether standards may ask for something; what they inherit is not read yet, and may ask for all. */
const mayAsk = (declared) => {
    const texts = declared.map(({ root }) => textOf(root.check));
    const says = (words) => texts.some((text) => /\bextends\b/.test(text) || words.test(text));
    return { bypasses: says(/\b(?:branches|repo)\b/), workflows: says(/\bci\b/) };
};
/** Of the repositories in scope those that take part, or did; and what the token will not see of them. */
const participants = async (list, chosen, find, options, github, isNamed) => {
    const reading = (0,scan_declared/* declaredIn */.e)(list, chosen, find, options, github, isNamed);
    const [declared, blind] = await Promise.all([
        reading,
        readAbilities(github, chosen, reading.then(mayAsk)),
    ]);
    list.notes.push(...blind);
    return declared;
};
/**
 * Every opted-in repository of an organization, every time.
 * @throws GitHubError when the owner cannot be seen at all
 */
const organizationProcess = async (target, options, github, states) => {
    const { list, chosen, find } = await (0,remote/* inScope */.SB)(target, options, github, states);
    const declared = await participants(list, chosen, find, options, github, false);
    list.work.push(...inBatches(declared, github, target.login));
    return list;
};
/**
 * One repository on GitHub.
 * @throws GitHubError 404 when the token cannot see it
 */
const repositoryProcess = async (name, options, github, states) => {
    const { list, chosen } = await (0,remote/* named */.KT)(name, github);
    const find = (0,remote/* stateFinder */.UW)(states);
    const declared = await participants(list, chosen, find, options, github, true);
    list.work.push(...inBatches(declared, github, null));
    return list;
};
/**
 * A clone on disk, without GitHub: its files, commits and branches.
 * @throws NotARepositoryError
 */
const clonedProcess = async (target, options, states) => {
    const { clone, source, declare, ...item } = await (0,cloned/* openClone */.o)(target, options.since, states);
    const work = {
        ...item,
        async see(context) {
            const standard = await declare(context);
            const observed = await observeClone(clone, source, item.base, (0,lib_standards/* processNeeds */.ri)(standard));
            return { standard, observed, from: 'disk' };
        },
    };
    return { ...(0,scan_work/* emptyWorkList */.N)(), work: [work] };
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/process.js










/** Told before anything is skipped: a repository cannot leave in silence. */
const ALWAYS = new Set([
    'process/participation',
    'process/declarations',
    'process/exemptions',
]);
/**
 * Beyond this GitHub's record of bypassed rules says nothing of a window's beginning any more.
 * https://docs.github.com/en/rest/repos/rule-suites#list-repository-rule-suites
 */
const RECORD_DAYS = 30;
const isOnRecord = (since, now) => Date.parse(now) - Date.parse(since) < RECORD_DAYS * time/* DAY */.d;
/**
 * Whether this window is done with. What a permission hides stays hidden tomorrow, and what is too
 * much stays too much; anything else that was not seen is asked for again, from the same base.
 */
const wasSeen = (needs, facts, since) => {
    const { activity, bypasses, files: { paths }, now, } = facts;
    if (needs.tree && !paths.known && !('unchanged' in paths))
        return false;
    if (needs.ruleSuites && since !== undefined && isOnRecord(since, now)) {
        if (!bypasses.known && bypasses.permission === undefined)
            return false;
    }
    if (!needs.commits)
        return true;
    if (!activity.known)
        return false;
    return activity.value.commits.every(({ pullRequests }) => pullRequests.known || pullRequests.permission !== undefined || pullRequests.lasting === true);
};
/** A repository's state with who owns everything in it; where that was not read, as it was known. */
const withOwners = (next, { codeowners, previous }) => {
    if (next.declaration === null)
        return next;
    const before = previous?.owners ?? [];
    const owners = codeowners.known ? generalOwners(codeowners.value) : before;
    return owners.length === 0 ? next : { ...next, declaration: { ...next.declaration, owners } };
};
const look = async (work, context) => {
    const { organization, closed, scan, started } = context;
    const { repository, head, base, state } = work;
    try {
        const { standard, observed, from } = await work.see(context);
        const facts = {
            ...observed,
            repository,
            head,
            base: base.known ? base.value : { oid: null, how: 'since', note: base.reason },
            from,
            open: state?.open ?? [],
            previous: state?.declaration ?? null,
            now: started,
        };
        const { report, next } = await (0,judge_all/* judgeAll */.T)({
            domain: 'process',
            standard,
            facts,
            // The declarations were read by name, so what is not there is missing.
            paths: (0,model/* known */.eO)([]),
            checks: process.processChecks,
            always: ALWAYS,
            policy: (0,scan_organization/* policyFor */.KV)(organization, repository.name, standard),
            state,
            closed: closed(state),
            commit: wasSeen((0,lib_standards/* processNeeds */.ri)(standard), facts, work.since) ? 'head' : 'base',
            ...(work.since === undefined ? {} : { since: work.since }),
            digest: (0,lib_standards/* processDigest */.an)(standard),
            scan,
            notes: work.notes,
        }, context);
        const isIn = (0,domain/* isMember */.N)(standard, facts);
        return {
            report,
            next: isIn ? withOwners(next, facts) : null,
            errors: [],
            isStranger: !isIn,
        };
    }
    catch (error) {
        return (0,domain/* failed */.g)(processScan, work, context, error);
    }
};
/** drift-process: GitHub settings and habits against `[process.*]`. */
const processScan = {
    id: 'process',
    checks: process.processChecks,
    findWork: (options, { github }, states) => {
        const { target } = options;
        if (target.kind === 'path') {
            // A workflow's own repository is asked on GitHub; a clone elsewhere shows what it can.
            return target.name !== undefined && github
                ? repositoryProcess(target.name, options, github, states)
                : clonedProcess(target, options, states);
        }
        return target.kind === 'repository'
            ? repositoryProcess(target.name, options, (0,remote/* withToken */.ub)(github), states)
            : organizationProcess(target, options, (0,remote/* withToken */.ub)(github), states);
    },
    look,
};


/***/ })

};
