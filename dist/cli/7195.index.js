export const id = 7195;
export const ids = [7195];
export const modules = {

/***/ 97195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/core/lib/transport/git.js
var transport_git = __webpack_require__(29020);
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
var types = __webpack_require__(14521);
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
var p_limit = __webpack_require__(86799);
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
const own = new Set();
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
            return !own.has(ticket);
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
    own.add(ticket);
    const file = await (0,promises_.open)((0,external_node_path_.join)(root, ticket), 'wx');
    await file.close();
    return ticket;
};
const giveBack = async (root, ticket) => {
    await (0,promises_.rm)((0,external_node_path_.join)(root, ticket), { force: true });
    own.delete(ticket);
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
var model = __webpack_require__(78556);
// EXTERNAL MODULE: ./packages/core/lib/model/time.js
var time = __webpack_require__(48495);
// EXTERNAL MODULE: ./packages/core/lib/model/shape.js
var shape = __webpack_require__(49525);
// EXTERNAL MODULE: ./packages/core/lib/ledger/reconcile.js
var reconcile = __webpack_require__(87838);
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

// EXTERNAL MODULE: ./packages/core/lib/ledger/parse-audits.js
var parse_audits = __webpack_require__(21206);
// EXTERNAL MODULE: ./packages/core/lib/ledger/parse-finding.js
var parse_finding = __webpack_require__(74445);
// EXTERNAL MODULE: ./packages/core/lib/ledger/parse-state.js
var parse_state = __webpack_require__(84605);
// EXTERNAL MODULE: ./packages/core/lib/ledger/shape.js
var ledger_shape = __webpack_require__(64235);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/parse-summary.js



const countsOf = (keys, value) => Object.fromEntries(keys.map((key) => {
    const one = (0,shape/* isRecord */.u4)(value) ? (0,shape/* own */.ZV)(value, key) : 0;
    return [key, (0,ledger_shape/* isNumber */.Et)(one) ? one : 0];
}));
const severities = (value) => countsOf(model/* SEVERITIES */.oC, value);
const count = (value) => ((0,ledger_shape/* isNumber */.Et)(value) ? value : 0);
const SCOPES = ['path', 'repository', 'organization'];
const scopeOf = (value) => {
    if (!(0,shape/* isRecord */.u4)(value) || !(0,ledger_shape/* isText */.KH)(value.name))
        return null;
    const kind = (0,ledger_shape/* oneOf */.yL)(SCOPES, value.kind);
    if (kind === undefined)
        return null;
    return {
        kind,
        name: value.name,
        ...(Array.isArray(value.repositories)
            ? { repositories: value.repositories.filter(ledger_shape/* isText */.KH) }
            : {}),
        ...(0,ledger_shape/* texts */.Te)(value, ['shard', 'since']),
        ...(typeof value.all === 'boolean' ? { all: value.all } : {}),
    };
};
/** Which scan it was, and when. */
const placed = (value) => {
    if (!(0,shape/* isRecord */.u4)(value))
        return null;
    const { id, started, finished } = value;
    const scope = scopeOf(value.scope);
    const domains = (0,ledger_shape/* listOf */.c3)(value.domains).flatMap((one) => (0,ledger_shape/* oneOf */.yL)(model/* DOMAINS */.si, one) ?? []);
    if (!(0,ledger_shape/* isText */.KH)(id) || !(0,ledger_shape/* isShortTime */.Q7)(started) || !(0,ledger_shape/* isShortTime */.Q7)(finished) || scope === null)
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
        requests: (0,ledger_shape/* numbers */.nL)(value.requests),
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
        reason: (0,ledger_shape/* isNumber */.Et)(value.version) && value.version > 1
            ? `it is of version ${value.version}, and this drift-toolkit understands 1: a newer one wrote it`
            : 'it says no version',
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/ledger/parse-record.js








const listsIn = (value, scanned) => ({
    open: (0,ledger_shape/* listOf */.c3)(value.open).flatMap((one) => {
        const full = (0,ledger_shape/* isText */.KH)(one) ? one : (0,parse_finding/* parseOpenFinding */.D)(one, scanned);
        return full === undefined ? [] : [full];
    }),
    gone: (0,ledger_shape/* times */.Hn)(value.gone),
    ...((0,shape/* isRecord */.u4)(value.audits) ? { audits: auditsIn(value.audits) } : {}),
    ...(Array.isArray(value.counted)
        ? {
            counted: value.counted.flatMap((one) => (0,ledger_shape/* isShortTime */.Q7)(one) ? [one] : (0,parse_audits/* parseCounted */.yf)([one])),
        }
        : {}),
});
const auditsIn = (value) => Object.fromEntries(Object.entries((0,parse_audits/* parseAudits */.gd)(value)).map(([id, audit]) => {
    const from = value[id].from;
    return [id, (0,ledger_shape/* isShortTime */.Q7)(from) ? { ...audit, from } : audit];
}));
/** What is remembered of a state; without its head where that has no shape. */
const parseRecordedState = (value) => {
    if (!(0,shape/* isRecord */.u4)(value))
        return null;
    const head = (0,parse_state/* parseHead */.ww)(value);
    return { ...head, ...listsIn(value, head?.scanned ?? new Date(0).toISOString()) };
};
const result = (value) => {
    if (!(0,shape/* isRecord */.u4)(value))
        return [];
    const { check, subject, message, permissions } = value;
    const status = (0,ledger_shape/* oneOf */.yL)(model/* STATUSES */.f, value.status);
    if (!(0,ledger_shape/* isText */.KH)(check) || !(0,ledger_shape/* isText */.KH)(subject) || !(0,ledger_shape/* isText */.KH)(message) || !status)
        return [];
    return [
        {
            check,
            status,
            subject,
            ...(0,ledger_shape/* texts */.Te)(value, ['file']),
            message,
            ...('data' in value ? { data: value.data } : {}),
            ...(Array.isArray(permissions) ? { permissions: permissions.filter(ledger_shape/* isText */.KH) } : {}),
            findings: (0,ledger_shape/* listOf */.c3)(value.findings).flatMap((one) => {
                const finding = (0,parse_finding/* parseFinding */.j)(one);
                if (finding === undefined || !(0,shape/* isRecord */.u4)(one))
                    return [];
                const state = (0,ledger_shape/* oneOf */.yL)(['new', 'worse', 'back'], one.state);
                const was = (0,ledger_shape/* oneOf */.yL)(model/* SEVERITIES */.oC, one.was);
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
    const severity = (0,ledger_shape/* oneOf */.yL)(model/* SEVERITIES */.oC, value.severity);
    if (!(0,ledger_shape/* isText */.KH)(fingerprint) || !(0,ledger_shape/* isText */.KH)(title) || !(0,ledger_shape/* isText */.KH)(why))
        return [];
    return [
        {
            fingerprint,
            title,
            why,
            ...(0,ledger_shape/* texts */.Te)(value, ['check']),
            ...(severity ? { severity } : {}),
            ...((0,ledger_shape/* isShortTime */.Q7)(since) ? { since } : {}),
        },
    ];
};
const repository = (value) => {
    if (!(0,shape/* isRecord */.u4)(value) || !(0,ledger_shape/* isText */.KH)(value.name))
        return [];
    return [
        {
            name: value.name,
            ...(0,ledger_shape/* texts */.Te)(value, ['url']),
            results: (0,ledger_shape/* listOf */.c3)(value.results).flatMap(result),
            resolved: (0,ledger_shape/* listOf */.c3)(value.resolved).flatMap(resolved),
            state: parseRecordedState(value.state),
        },
    ];
};
const error = (value) => (0,shape/* isRecord */.u4)(value) && (0,ledger_shape/* isText */.KH)(value.where) && (0,ledger_shape/* isText */.KH)(value.reason)
    ? [{ where: value.where, reason: value.reason, ...(0,ledger_shape/* texts */.Te)(value, ['permission']) }]
    : [];
const issue = (value) => {
    if (!(0,shape/* isRecord */.u4)(value) || !(0,ledger_shape/* isText */.KH)(value.repository) || !(0,ledger_shape/* isText */.KH)(value.url))
        return [];
    const action = (0,ledger_shape/* oneOf */.yL)(['opened', 'updated'], value.action);
    return action && (0,ledger_shape/* isNumber */.Et)(value.number)
        ? [{ repository: value.repository, number: value.number, url: value.url, action }]
        : [];
};
const passedOver = (value) => (0,ledger_shape/* listOf */.c3)(value).flatMap((one) => (0,shape/* isRecord */.u4)(one) && (0,ledger_shape/* isText */.KH)(one.reason)
    ? [{ reason: one.reason, count: count(one.count), names: (0,ledger_shape/* listOf */.c3)(one.names).filter(ledger_shape/* isText */.KH) }]
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
                version: (0,shape/* isRecord */.u4)(tool) && (0,ledger_shape/* isText */.KH)(tool.version) ? tool.version : '',
            },
            scan: { ...where, dryRun: (0,shape/* isRecord */.u4)(scan) && scan.dryRun === true },
            totals: {
                status: countsOf(model/* STATUSES */.f, (0,shape/* isRecord */.u4)(totals) ? totals.status : {}),
                severity: severities((0,shape/* isRecord */.u4)(totals) ? totals.severity : {}),
            },
            unchanged: count(value.unchanged),
            passedOver: passedOver(value.passedOver),
            errors: (0,ledger_shape/* listOf */.c3)(value.errors).flatMap(error),
            notes: (0,ledger_shape/* listOf */.c3)(value.notes).filter(ledger_shape/* isText */.KH),
            issues: (0,ledger_shape/* listOf */.c3)(value.issues).flatMap(issue),
            api: {
                requests: (0,ledger_shape/* numbers */.nL)(spent.requests),
                points: count(spent.points),
                waitedSeconds: count(spent.waitedSeconds),
            },
            summary: numbersIn(value.summary),
            repositories: numbersOnly ? [] : (0,ledger_shape/* listOf */.c3)(value.repositories).flatMap(repository),
        },
    };
};

// EXTERNAL MODULE: ./packages/core/lib/ledger/recorded.js
var recorded = __webpack_require__(8920);
// EXTERNAL MODULE: ./packages/core/lib/ledger/scan-record.js + 1 modules
var scan_record = __webpack_require__(33270);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/still-so.js


/** Of what a month recorded, what is still so; what changed since stands in a later file. */
const stillSo = ({ head, members, open, gone, audits, runs, times, counted }, current) => {
    const isHead = head !== null && (0,recorded/* isSameHead */.HR)(head, (0,recorded/* headOf */.Uo)(current));
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










const month_recorded = (value) => {
    if (!(0,shape/* isRecord */.u4)(value) || !(0,ledger_shape/* isText */.KH)(value.name))
        return [];
    const domain = (0,ledger_shape/* oneOf */.yL)(model/* DOMAINS */.si, value.domain);
    const state = parseRecordedState(value.state);
    if (domain === undefined || state === null)
        return [];
    return [{ name: value.name, ...(0,ledger_shape/* texts */.Te)(value, ['id']), domain, ...split(state) }];
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
            ? (0,recorded/* headOf */.Uo)({ ...state, version, repository, domain, commit, scanned, scan, declaration })
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
    if (!(0,ledger_shape/* isText */.KH)(month) || !Array.isArray(scans))
        return { ok: false, reason: 'it lacks what every month has' };
    return {
        ok: true,
        value: {
            version: 1,
            month,
            scans: scans.flatMap((one) => parseSummary(one) ?? []),
            repositories: numbersOnly ? [] : (0,ledger_shape/* listOf */.c3)(repositories).flatMap(month_recorded),
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
    month.scans.set(record.scan.id, (0,scan_record/* summaryOf */.YG)(record));
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
const MOST = 2000;
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
        count = Math.min(MOST, Math.max(1, Math.min(count * 8, fits)));
    }
}

// EXTERNAL MODULE: ./packages/core/lib/ledger/state.js
var ledger_state = __webpack_require__(27107);
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






const findingsOf = ({ results }) => new Map((0,ledger_shape/* listOf */.c3)(results).flatMap((result) => (0,ledger_shape/* listOf */.c3)((0,shape/* isRecord */.u4)(result) ? result.findings : []).flatMap((one) => {
    const finding = (0,parse_finding/* parseFinding */.j)(one);
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
            if (!(0,shape/* isRecord */.u4)(one) || !(0,ledger_shape/* isText */.KH)(one.name))
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
            errors: (0,ledger_shape/* listOf */.c3)(errors).length,
            requests: (0,ledger_shape/* numbers */.nL)(spent.requests),
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
        const read = (0,parse_state/* readState */.un)(text);
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
                for (const one of 'summary' in read.value ? [(0,scan_record/* summaryOf */.YG)(read.value)] : read.value.scans)
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
        return found.sort((a, b) => byTime((0,scan_record/* summaryOf */.YG)(a), (0,scan_record/* summaryOf */.YG)(b)));
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

// EXTERNAL MODULE: ./packages/core/lib/transport/github.js + 4 modules
var transport_github = __webpack_require__(7392);
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
        Promise.all(/* import() */[__webpack_require__.e(4101), __webpack_require__.e(567)]).then(__webpack_require__.bind(__webpack_require__, 567)),
        Promise.all(/* import() */[__webpack_require__.e(4101), __webpack_require__.e(6430)]).then(__webpack_require__.bind(__webpack_require__, 96430)),
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
var inputs = __webpack_require__(35041);
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
    const usage = (0,transport_github/* noUsage */.t)();
    const client = (token, memory) => (0,transport_github/* createGitHub */.C)({
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
    const github = (0,transport_github/* createGitHub */.C)({
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


/***/ })

};
