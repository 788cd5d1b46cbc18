export const id = 9126;
export const ids = [9126];
export const modules = {

/***/ 94244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ MAX_OUTPUT),
  w: () => (/* binding */ runChild)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./packages/core/lib/child/capture.js
/**
 * Keeps up to `maxBytes` of a stream.
 * @param onFlood called once, when more comes
 */
const capture = (stream, maxBytes, onFlood) => {
    const kept = [];
    let size = 0;
    let flooded = false;
    stream.on('data', (chunk) => {
        const rest = maxBytes - size;
        if (rest > 0)
            kept.push(chunk.length > rest ? chunk.subarray(0, rest) : chunk);
        size += chunk.length;
        if (size <= maxBytes || flooded)
            return;
        flooded = true;
        onFlood();
    });
    // A pipe that breaks says nothing more; how the process ended says the rest.
    stream.on('error', () => { });
    return { text: () => new TextDecoder().decode(Buffer.concat(kept)) };
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/core/lib/child/mark.js

/** The variable that every process started here carries, and hands on to what it starts itself. */
const MARK = 'DRIFT_RUN';
/** Of this process; where it was itself started with a mark, its own contains that one. */
const root = [process.env[MARK], (0,external_node_crypto_.randomBytes)(8).toString('hex')].filter(Boolean).join('.');
let count = 0;
/** What all marks made by this process begin with. */
const ownPrefix = `${root}-`;
/** A mark that no other run has. */
const newMark = () => {
    count += 1;
    return `${ownPrefix}${count}`;
};
/**
 * Whether a process belongs to a run: it carries the run's mark, or that of a run inside it.
 * @param environ as in /proc/<pid>/environ: `NAME=value` entries that end in a NUL
 * @see https://man7.org/linux/man-pages/man5/proc_pid_environ.5.html
 */
const carriesMark = (environ, mark) => {
    const entry = `${MARK}=${mark}`;
    for (let at = environ.indexOf(entry); at !== -1; at = environ.indexOf(entry, at + 1)) {
        const after = environ[at + entry.length];
        const begins = at === 0 || environ[at - 1] === '\0';
        if (begins && (after === undefined || after === '\0' || after === '.'))
            return true;
    }
    return false;
};

;// CONCATENATED MODULE: ./packages/core/lib/child/end-all.js


const ROUNDS = 400;
const PAUSE_MS = 5;
const send = (pid, signal) => {
    try {
        process.kill(pid, signal);
    }
    catch {
        // It is gone, which is what was wanted, or it is not ours to end.
    }
};
/** A zombie has ended: it waits for its parent, and holds nothing. */
const isZombie = (pid) => {
    try {
        return /\) [ZX] /.test((0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
    }
    catch {
        return true;
    }
};
/**
 * Processes that carry a run's mark, also those that left its group and its session. Each is told to
 * `found` at once: a process that starts another and ends is faster than a list.
 * @returns how many; 0 where there is no /proc
 */
const eachMarked = (mark, found) => {
    let count = 0;
    let entries = [];
    try {
        entries = (0,external_node_fs_.readdirSync)('/proc');
    }
    catch {
        return 0;
    }
    for (const entry of entries) {
        if (!/^\d+$/.test(entry) || entry === String(process.pid))
            continue;
        try {
            if (!carriesMark((0,external_node_fs_.readFileSync)(`/proc/${entry}/environ`, 'latin1'), mark))
                continue;
        }
        catch {
            continue;
        }
        if (isZombie(entry))
            continue;
        count += 1;
        found(Number(entry));
    }
    return count;
};
/** Sends a signal to a run's group and to all that left it. */
const signalAll = ({ pid, mark }, signal) => {
    send(-pid, signal);
    return eachMarked(mark, (one) => send(one, signal));
};
/**
 * Ends all processes of a run. First they are stopped, so that none starts another meanwhile.
 * @returns how many were left at the last look; bounded in time
 */
const endAll = async (run) => {
    for (let round = 0; round < ROUNDS; round += 1) {
        if (endNow(run) === 0)
            return 0;
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    return eachMarked(run.mark, () => { });
};
/** One round of `endAll`, for the moment before this process itself ends. */
const endNow = (run) => {
    if (signalAll(run, 'SIGSTOP') > 0)
        return signalAll(run, 'SIGKILL');
    send(-run.pid, 'SIGKILL');
    return 0;
};

;// CONCATENATED MODULE: ./packages/core/lib/child/guard.js



/** What runs now. */
const running = new Set();
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** A few rounds: there is no time for more, and the watch comes after. */
const LAST_ROUNDS = 5;
const endRunning = () => {
    for (let round = 0; round < LAST_ROUNDS; round += 1) {
        let left = 0;
        for (const run of running)
            left += endNow(run);
        if (left === 0)
            return;
    }
};
const onSignal = (signal) => {
    endRunning();
    // Whoever else listens decides when this process ends; nobody does: then it ends as ever.
    if (process.listenerCount(signal) > 1)
        return;
    process.off(signal, onSignal);
    process.kill(process.pid, signal);
};
/**
 * A shell that sleeps until this process is gone, however it went (its standard input ends then), and
 * kills what carries its marks. It is in a group of its own, so that Ctrl-C does not reach it.
 */
const WATCH = `read -r _
for _ in 1 2 3 4 5 6 7 8 9 10; do
  left=$(grep -laF "${MARK}=$1" /proc/[0-9]*/environ 2>/dev/null)
  [ -n "$left" ] || exit 0
  for one in $left; do
    one=\${one#/proc/}
    kill -9 "\${one%/environ}" 2>/dev/null
  done
  sleep 0.1
done`;
let watch;
const startWatch = () => {
    if (watch !== undefined || process.platform !== 'linux')
        return;
    const { PATH } = process.env;
    watch = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', WATCH, 'drift-watch', ownPrefix], {
        stdio: ['pipe', 'ignore', 'ignore'],
        detached: true,
        cwd: '/',
        env: PATH === undefined ? {} : { PATH },
    });
    watch.on('error', () => { });
    watch.on('exit', () => {
        watch = undefined;
    });
    watch.stdin?.on('error', () => { });
    watch.unref();
    watch.stdin?.unref?.();
};
/**
 * From now until the returned function is called, a run does not outlive this process: neither its
 * end, nor a signal, nor (on Linux) a SIGKILL.
 */
const guard = (run) => {
    startWatch();
    if (running.size === 0) {
        process.on('exit', endRunning);
        for (const signal of SIGNALS)
            process.on(signal, onSignal);
    }
    running.add(run);
    return () => {
        running.delete(run);
        if (running.size > 0)
            return;
        process.off('exit', endRunning);
        for (const signal of SIGNALS)
            process.off(signal, onSignal);
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/child/run.js






/** 1 MiB of each stream. */
const MAX_OUTPUT = 1024 * 1024;
/** Between the request to end and the end. */
const GRACE_MS = 1_000;
/** What a pipeline's last part still writes after the first process has ended. */
const DRAIN_MS = 200;
/** The first to go where memory ends; what it starts inherits that. https://man7.org/linux/man-pages/man5/proc_pid_oom_score_adj.5.html */
const offerToOomKiller = (pid) => {
    if (process.platform !== 'linux')
        return;
    (0,promises_.writeFile)(`/proc/${pid}/oom_score_adj`, '1000').catch(() => { });
};
const channelOf = (child, end) => ({
    send(message) {
        // A child that is gone, or closed its end, answers by how it ended.
        if (child.connected)
            child.send(message, () => { });
    },
    onMessage(listener) {
        child.on('message', listener);
    },
    end,
});
/** Keeps nobody waiting by itself: what is waited for does. */
const wait = (ms) => new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
});
/**
 * Runs a program to its end, as the leader of a process group of its own, its standard input empty.
 * When it ends, or its time is over, or it prints too much, or it is aborted, or this process goes,
 * all that it started is ended too: its group, and on Linux also what left the group, known by the
 * variable `DRIFT_RUN`.
 * @returns how it ended; a program that could not be started is an end as well (`failed`)
 */
const runChild = async (request) => {
    const { maxBytes = MAX_OUTPUT, signal } = request;
    const mark = newMark();
    const began = performance.now();
    const end = {
        stdout: '',
        stderr: '',
        exitCode: null,
        signal: null,
        timedOut: false,
        flooded: false,
        aborted: false,
        ms: 0,
        mark,
    };
    if (signal?.aborted)
        return { ...end, aborted: true };
    let child;
    try {
        child = (0,external_node_child_process_.spawn)(request.command, [...(request.args ?? [])], {
            cwd: request.cwd,
            env: { ...request.env, [MARK]: mark },
            stdio: ['ignore', 'pipe', 'pipe', ...(request.ipc ? ['ipc'] : [])],
            detached: true,
            windowsHide: true,
        });
    }
    catch (error) {
        return { ...end, failed: error.code ?? String(error) };
    }
    const closed = new Promise((resolve) => child.on('close', () => resolve()));
    const exited = new Promise((resolve) => {
        child.on('exit', (code, by) => {
            end.exitCode = code;
            end.signal = by;
            resolve();
        });
        child.on('error', (error) => {
            // Also a message that could not be sent: only without a process did it not begin.
            if (child.pid !== undefined)
                return;
            end.failed = error.code ?? error.message;
            resolve();
        });
    });
    const { pid } = child;
    if (pid === undefined) {
        await exited;
        return { ...end, ms: Math.round(performance.now() - began) };
    }
    const run = { pid, mark };
    const release = guard(run);
    offerToOomKiller(pid);
    let ending;
    let giveUp = () => { };
    const givenUp = new Promise((resolve) => {
        giveUp = resolve;
    });
    /** Once: asked kindly where there is a grace, then not asked. */
    const stop = (graceMs) => {
        ending ??= (async () => {
            if (graceMs > 0) {
                signalAll(run, 'SIGTERM');
                await Promise.race([exited, wait(graceMs)]);
            }
            await endAll(run);
            // One that hangs in the system's own hands is not waited for.
            setTimeout(giveUp, GRACE_MS).unref();
        })();
    };
    const flood = () => {
        end.flooded = true;
        stop(0);
    };
    const out = child.stdout && capture(child.stdout, maxBytes, flood);
    const err = child.stderr && capture(child.stderr, maxBytes, flood);
    const timer = setTimeout(() => {
        end.timedOut = true;
        stop(GRACE_MS);
    }, request.timeoutMs);
    const onAbort = () => {
        end.aborted = true;
        stop(GRACE_MS);
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    request.ipc?.(channelOf(child, () => stop(0)));
    try {
        await Promise.race([exited, givenUp]);
        await Promise.race([closed, wait(DRAIN_MS)]);
        stop(0);
        await ending;
        await Promise.race([closed, wait(GRACE_MS)]);
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
        child.stdout?.destroy();
        child.stderr?.destroy();
        if (child.connected)
            child.disconnect();
        child.unref();
        release();
    }
    end.stdout = out?.text() ?? '';
    end.stderr = err?.text() ?? '';
    end.ms = Math.round(performance.now() - began);
    return end;
};


/***/ }),

/***/ 41010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   rs: () => (/* binding */ whyEnded),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
const LINES = 12;
const CHARACTERS = 1_500;
/** Colours and cursor movements. https://ecma-international.org/publications-and-standards/standards/ecma-48/ */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const ESCAPES = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[@-_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** As a programmer would write it: `\x07`, `\u202e`. */
const written = (character) => {
    const code = character.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
};
/** Text with colours taken out and other control characters made visible, but line ends and tabs. */
const visible = (text) => text.replace(ESCAPES, '').replace(/\r\n?/g, '\n').replace(CONTROLS, written);
/** The end of what was printed, where the reason of a failure stands: a few lines, bounded. */
const lastLines = (text, lines = LINES, characters = CHARACTERS) => {
    // Only the end is looked at, however much there is.
    const kept = visible(text.slice(-8 * characters))
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => line !== '')
        .slice(-lines)
        .join('\n');
    return kept.length > characters ? `…${kept.slice(-characters)}` : kept;
};
/** `90s` → `1m 30s`; what a person would write into a header. */
const durationInWords = (ms) => {
    if (ms < 1_000)
        return `${ms}ms`;
    const seconds = Math.round(ms / 1_000);
    const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
    return [minutes > 0 ? `${minutes}m` : '', rest > 0 ? `${rest}s` : ''].filter(Boolean).join(' ');
};
const sizeInWords = (bytes) => bytes >= 1024 * 1024
    ? `${Math.round(bytes / 1024 / 1024)} MiB`
    : `${Math.round(bytes / 1024)} KiB`;
const OUT_OF_MEMORY = /heap out of memory|MemoryError|Cannot allocate memory|std::bad_alloc/;
/**
 * Why a child did not end by itself, in plain words.
 * @returns null where it ended by itself, whatever its exit code
 */
const whyEnded = (end, limits) => {
    if (end.failed !== undefined)
        return `it could not be started (${end.failed})`;
    if (end.flooded)
        return `it printed more than ${sizeInWords(limits.maxBytes)} and was ended`;
    if (end.timedOut) {
        return `it did not end within its timeout of ${durationInWords(limits.timeoutMs)}`;
    }
    if (end.aborted) {
        return end.ms === 0
            ? 'the time of the scan was over before it began'
            : 'it was ended, as the time of the scan was over';
    }
    const killed = end.signal ?? (end.exitCode === 137 ? 'SIGKILL' : null);
    if (OUT_OF_MEMORY.test(end.stderr) && end.exitCode !== 0)
        return 'it ran out of memory';
    if (killed === 'SIGKILL')
        return 'it was killed (SIGKILL, exit 137), often for want of memory';
    if (killed !== null)
        return `it was ended by ${killed}`;
    return null;
};


/***/ }),

/***/ 6002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ callModule)
});

// UNUSED EXPORTS: hostEntry

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./packages/core/lib/child/run.js + 4 modules
var run = __webpack_require__(94244);
// EXTERNAL MODULE: ./packages/core/lib/child/words.js
var words = __webpack_require__(41010);
// EXTERNAL MODULE: ./packages/core/lib/model/known.js
var known = __webpack_require__(18983);
// EXTERNAL MODULE: ./packages/core/lib/model/shape.js
var shape = __webpack_require__(49525);
;// CONCATENATED MODULE: ./packages/core/lib/host/protocol.js
/** What is said between this process and the child that loads other people's modules. All is JSON. */
/** Characters of JSON that the child may hand over at its end. */
const MAX_ANSWER = (/* unused pure expression or super */ null && (4 * 1024 * 1024));
const KINDS = new Set(['ask', 'log', 'done', 'failed']);
/** Whatever came over the channel, if it is a message. */
const isFromHost = (message) => typeof message === 'object' &&
    message !== null &&
    KINDS.has(message.kind);

;// CONCATENATED MODULE: ./packages/core/lib/host/call.js







/** Enough for pages of a large organization; one that asks in a loop is refused. */
const MAX_QUESTIONS = 10_000;
const MAX_LOGS = 1_000;
/** After its verdict, for what a module does when its process ends. */
const LINGER_MS = 1_000;
/** Of a child's JavaScript. Buffers and what it starts are not counted. */
const MAX_HEAP_MB = 1_024;
/**
 * The entry of the child: beside this file in the sources and in lib/, and in the neighbouring folder
 * `host` of a bundle. The bundler must not see the path, or it would make a file of it.
 */
const hostEntry = (here = import.meta.url) => {
    const name = (0,external_node_path_.basename)((0,external_node_url_.fileURLToPath)(here));
    const beside = { 'call.ts': './main.ts', 'call.js': './main.js' };
    const entry = beside[name] ?? ['..', 'host', 'index.js'].join('/');
    return (0,external_node_url_.fileURLToPath)(new URL(entry, here));
};
const plain = (error) => {
    const { message, status } = (error ?? {});
    return {
        message: typeof message === 'string' ? message : String(error),
        ...(typeof status === 'number' ? { status } : {}),
    };
};
/** Hears a child out: answers what it asks, passes on its log, and keeps the verdict. */
const hear = (call, channel, keep) => {
    let questions = 0;
    let logs = 0;
    const send = (message) => channel.send(message);
    const answer = async (name, parameters) => {
        questions += 1;
        if (questions > MAX_QUESTIONS)
            throw new Error(`more than ${MAX_QUESTIONS} questions`);
        const answers = call.answers ?? {};
        const one = (0,shape/* own */.ZV)(answers, name);
        if (one === undefined)
            throw new Error(`${name} is not to be had here`);
        return one(parameters);
    };
    channel.onMessage((message) => {
        if (!isFromHost(message))
            return;
        if (message.kind === 'ask') {
            const { id } = message;
            answer(message.name, message.parameters).then((value) => send({ kind: 'answer', id, value: value ?? null }), (error) => send({ kind: 'refusal', id, error: plain(error) }));
        }
        else if (message.kind === 'log') {
            logs += 1;
            if (logs <= MAX_LOGS)
                call.log?.(message.level, message.message);
            if (logs === MAX_LOGS)
                call.log?.('warning', `only ${MAX_LOGS} messages of it are shown`);
        }
        else {
            keep(message);
            setTimeout(() => channel.end(), LINGER_MS).unref();
        }
    });
    send({ kind: 'call', what: call.what, module: call.module, input: call.input ?? null });
};
const why = (end, timeoutMs) => {
    const reason = (0,words/* whyEnded */.rs)(end, { timeoutMs, maxBytes: run/* MAX_OUTPUT */.R }) ??
        `it ended its own process (exit ${end.exitCode}) before it gave an answer`;
    const said = (0,words/* lastLines */.w$)(end.stderr);
    return said === '' ? reason : `${reason}; it last said:\n${said}`;
};
/**
 * Asks something of a module, in a Node process of its own (the Node that runs this one), which sees
 * nothing but the given environment. A module that hangs, floods, exits or throws is an answer too.
 */
const callModule = async (call) => {
    let verdict;
    const end = await (0,run/* runChild */.w)({
        command: process.execPath,
        args: [
            `--max-old-space-size=${MAX_HEAP_MB}`,
            '--disable-warning=ExperimentalWarning',
            '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
            hostEntry(),
        ],
        cwd: call.cwd,
        env: call.env,
        timeoutMs: call.timeoutMs,
        ...(call.signal ? { signal: call.signal } : {}),
        ipc: (channel) => hear(call, channel, (message) => {
            verdict ??= message;
        }),
    });
    if (end.timedOut || end.flooded || end.aborted || verdict === undefined) {
        return { value: (0,known/* unknown */.L)(why(end, call.timeoutMs)), end };
    }
    if (verdict.kind === 'done')
        return { value: (0,known/* known */.e)(verdict.value), end };
    return { value: (0,known/* unknown */.L)(verdict.kind === 'failed' ? verdict.reason : 'it gave no answer'), end };
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

/***/ 79934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ periodMs),
/* harmony export */   On: () => (/* binding */ nextAfter),
/* harmony export */   ig: () => (/* binding */ lastAt),
/* harmony export */   nP: () => (/* binding */ parseSchedule),
/* harmony export */   nZ: () => (/* binding */ isDue)
/* harmony export */ });
/* harmony import */ var croner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73825);

const PREFIX = /^(?:CRON_TZ|TZ)=(\S+)\s+(.+)$/;
const cronOf = ({ cron, timeZone }) => new croner__WEBPACK_IMPORTED_MODULE_0__/* .Cron */ .l4(cron, { timezone: timeZone, mode: '5-part', paused: true });
/**
 * Reads `0 6 * * 1`, or `CRON_TZ=Europe/London 0 6 * * 1`; UTC where no zone is named.
 * @throws RangeError saying what is wrong with it
 */
const parseSchedule = (text, timeZone = 'UTC') => {
    const [, zone = timeZone, cron = text] = PREFIX.exec(text.trim()) ?? [];
    const schedule = { cron: cron.trim().replaceAll(/\s+/g, ' '), timeZone: zone };
    if (schedule.cron.split(' ').length !== 5) {
        throw new RangeError(`"${schedule.cron}" is no cron of five fields (minute hour day month weekday), such as "0 6 * * 1"`);
    }
    try {
        new Intl.DateTimeFormat('en', { timeZone: zone });
    }
    catch {
        throw new RangeError(`"${zone}" is no time zone, such as Europe/London`);
    }
    try {
        cronOf(schedule);
    }
    catch (error) {
        throw new RangeError(`"${schedule.cron}" is no cron: ${error.message}`);
    }
    return schedule;
};
/** @returns the first time after `time` (ISO 8601 UTC); null: it never comes */
const nextAfter = (schedule, time) => cronOf(schedule).nextRun(new Date(time))?.toISOString() ?? null;
/** @returns the last time at or before `time` at which it was to happen; null: it never was */
const lastAt = (schedule, time) => {
    const [last] = cronOf(schedule).previousRuns(1, new Date(Date.parse(time) + 1000));
    return last?.toISOString() ?? null;
};
/** Whether it fell due since it last happened; what never happened is due. */
const isDue = (schedule, last, now) => {
    if (last === null)
        return true;
    const next = nextAfter(schedule, last);
    return next !== null && next <= now;
};
/** How long it usually is from one time to the next: the longest of the coming few; null: it never comes again. */
const periodMs = (schedule, time) => {
    const runs = cronOf(schedule).nextRuns(8, new Date(time)).map(Number);
    const gaps = runs.slice(1).map((run, i) => run - (runs[i] ?? run));
    return gaps.length === 0 ? null : Math.max(...gaps);
};


/***/ })

};
