export const id = 311;
export const ids = [311];
export const modules = {

/***/ 8219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ TIERS),
/* harmony export */   y: () => (/* binding */ REPOSITORY_STATUSES)
/* harmony export */ });
const TIERS = ['production', 'internal', 'prototype'];
const REPOSITORY_STATUSES = ['active', 'pre-release', 'deprecated'];


/***/ }),

/***/ 3311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./packages/core/lib/transport/git.js
var transport_git = __webpack_require__(9020);
// EXTERNAL MODULE: ./packages/core/lib/model/index.js
var model = __webpack_require__(6596);
// EXTERNAL MODULE: ./packages/core/lib/model/standard.js
var standard = __webpack_require__(8219);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/parse-state.js


const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === 'string';
const isTime = (value) => isText(value) && value.length < 40 && !Number.isNaN(Date.parse(value));
const oneOf = (values, value) => values.find((one) => one === value);
/** Of an object's entries those that are texts, under the names that are wanted. */
const texts = (from, names) => Object.fromEntries(names.flatMap((name) => {
    const value = Object.hasOwn(from, name) ? from[name] : undefined;
    return isText(value) ? [[name, value]] : [];
}));
const pullRequest = (value) => isRecord(value) && Number.isSafeInteger(value.number)
    ? { pullRequest: { number: value.number, ...texts(value, ['url']) } }
    : {};
const commits = (value) => (Array.isArray(value) ? value : []).flatMap((one) => {
    if (!isRecord(one))
        return [];
    const { oid, subject, author, time } = one;
    if (!isText(oid) || !isText(subject) || !isText(author) || !isTime(time))
        return [];
    const more = texts(one, ['login', 'email', 'url']);
    return [{ oid, subject, author, time, ...more, ...pullRequest(one.pullRequest) }];
});
const evidence = (value) => {
    if (!isRecord(value))
        return {};
    const made = commits(value.commits) ?? [];
    return {
        ...texts(value, ['commit', 'url', 'actor', 'event']),
        ...(isTime(value.time) ? { time: value.time } : {}),
        ...pullRequest(value.pullRequest),
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
    if (value.kind === 'event')
        return isTime(value.until) ? { kind: 'event', until: value.until } : null;
    const { oid } = value;
    return value.kind === 'file' && (oid === null || isText(oid)) ? { kind: 'file', oid } : null;
};
const setAt = (value) => isRecord(value) && isText(value.name) ? { name: value.name, ...texts(value, ['url']) } : undefined;
const resource = (value) => {
    if (!isRecord(value))
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
    const severity = isRecord(value) ? oneOf(model/* SEVERITIES */.oC, value.severity) : undefined;
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
const exempted = (value) => {
    if (!isRecord(value))
        return undefined;
    const { reason, owner, expires } = value;
    const by = oneOf(['organization', 'repository'], value.by);
    return isText(reason) && isText(owner) && isText(expires)
        ? { reason, owner, expires, ...(by ? { by } : {}) }
        : undefined;
};
const DIRECTIONS = ['weakened', 'strengthened', 'changed'];
const openFinding = (value, scanned) => {
    if (!isRecord(value))
        return [];
    const { fingerprint, title, subject, check } = value;
    const severity = oneOf(model/* SEVERITIES */.oC, value.severity);
    const before = baseline(value.baseline);
    if (!isText(fingerprint) || !isText(title) || !isText(subject) || !isText(check))
        return [];
    if (severity === undefined || before === null)
        return [];
    const direction = oneOf(DIRECTIONS, value.direction);
    const who = told(value.told);
    const exemption = exempted(value.exempted);
    const place = setAt(value.setAt);
    const inAccount = resource(value.resource);
    const line = Number.isSafeInteger(value.line) ? value.line : undefined;
    return [
        {
            fingerprint,
            severity,
            ...(direction ? { direction } : {}),
            title,
            subject,
            ...texts(value, ['file', 'diff', 'rule', 'ruleSource', 'fix', 'issue']),
            ...(line === undefined ? {} : { line }),
            ...('expected' in value ? { expected: value.expected } : {}),
            ...('actual' in value ? { actual: value.actual } : {}),
            since: isTime(value.since) ? value.since : scanned,
            evidence: evidence(value.evidence),
            ...(before === undefined ? {} : { baseline: before }),
            ...(place ? { setAt: place } : {}),
            ...(inAccount ? { resource: inAccount } : {}),
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
    const domain = oneOf(model/* DOMAINS */.si, value.domain);
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
            ...texts(value.repository, ['id', 'url', 'defaultBranch']),
            visibility: oneOf(VISIBILITIES, value.repository.visibility) ?? 'private',
        },
        domain,
        commit,
        scanned,
        scan: isText(scan) ? scan : '',
        declaration: declaration(value.declaration),
        ...texts(value, ['nextExpiry', 'digest']),
        ...(isTime(value.since) ? { since: value.since } : {}),
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
const isMissingBranch = (error) => error instanceof transport_git/* GitError */.X && /couldn't find remote ref/i.test(error.message);
const isRace = (error) => error instanceof transport_git/* GitError */.X &&
    /rejected|fetch first|non-fast-forward|failed to (?:lock|push|update)|cannot lock ref|reference already exists/i.test(error.message);
const isRefused = (error) => error instanceof transport_git/* GitError */.X &&
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
        const git = (0,transport_git/* gitIn */.u)(directory, { network: true });
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
        const git = (0,transport_git/* gitIn */.u)(directory, { network: true });
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
    if (!stat?.isFile() || stat.size > MAX_BYTES)
        return null;
    return (0,promises_.readFile)(path, 'utf8').catch(() => null);
};
/** Thousands of open findings with their diffs take a few. */
const MAX_BYTES = 64 * 1024 * 1024;
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

// EXTERNAL MODULE: ./packages/core/lib/transport/github.js + 2 modules
var transport_github = __webpack_require__(2903);
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
    const usage = (0,transport_github/* noUsage */.t)();
    const client = (token) => (0,transport_github/* createGitHub */.C)({
        apiUrl: connection.apiUrl,
        token,
        permissions: token.permissions,
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
        onSecret,
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


/***/ }),

/***/ 2903:
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
            return { act: 'wait', ms: retryAfter * 1000, why: 'a secondary rate limit' };
        }
        const reset = number(headers['x-ratelimit-reset']);
        if (number(headers['x-ratelimit-remaining']) === 0 && reset !== null) {
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

// EXTERNAL MODULE: ./packages/core/lib/transport/types.js
var types = __webpack_require__(4521);
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
    return new types/* GitHubError */.y(status, route, inWords(status, message), details(data), permission === undefined ? undefined : String(permission));
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
            throw new types/* GitHubError */.y(failure.status, failure.route, `${failure.message} (${why}; waiting ${Math.ceil(ms / 1000)} s would pass the deadline)`, failure.details, failure.permission);
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
                if (caught instanceof types/* GitHubError */.y)
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
            const error = new types/* GitHubError */.y(403, route, limited.message);
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
            return seen && { ...seen, permissions: options.permissions?.() ?? null };
        },
    };
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
