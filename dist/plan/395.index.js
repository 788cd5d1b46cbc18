export const id = 395;
export const ids = [395];
export const modules = {

/***/ 4244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ MAX_OUTPUT),
  w: () => (/* binding */ runChild)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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

/***/ 1010:
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

/***/ 8975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ findCm),
/* harmony export */   C8: () => (/* binding */ askTool),
/* harmony export */   K$: () => (/* binding */ askCm)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8556);



/** It may be a Node program that starts slowly, on a cold disk; longer than this it hangs. */
const TIMEOUT_MS = 20_000;
/** Full path of `cm` on PATH, or null. Relative entries of PATH are passed over: they are not ours. */
const findCm = async (path) => {
    for (const directory of path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        if (!directory.startsWith('/') && !/^[A-Za-z]:\\/.test(directory))
            continue;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, process.platform === 'win32' ? 'cm.cmd' : 'cm');
        const usable = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => true, () => false);
        if (usable)
            return file;
    }
    return null;
};
/**
 * What `cm` prints to one question.
 * @param okCodes exit codes that are answers
 * @throws Error where it does not answer, in its own words
 */
const askTool = async (cm, args, cwd, okCodes = [0]) => {
    const late = new Promise((_, reject) => {
        setTimeout(() => reject(new Error(`no answer within ${TIMEOUT_MS / 1000} s`)), TIMEOUT_MS).unref();
    });
    const { getExecOutput } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8418));
    const answer = getExecOutput(cm, args, { cwd, silent: true, ignoreReturnCode: true });
    const { stdout, stderr, exitCode } = await Promise.race([answer, late]);
    if (!okCodes.includes(exitCode))
        throw new Error(stderr.trim().split('\n')[0] || `exit code ${exitCode}`);
    return stdout;
};
/**
 * What check-my-toolkit itself says about a clone on disk, where it is installed. Only a scan on
 * disk asks: an organization scan runs nothing.
 * @returns null when it is not installed; unknown when it is and does not answer
 */
const askCm = async (root) => {
    const cm = await findCm(process.env.PATH ?? '');
    if (cm === null)
        return null;
    try {
        const [dependencies, projects] = await Promise.all([
            askTool(cm, ['dependencies', '--format', 'json'], root),
            askTool(cm, ['projects', 'detect', '--format', 'json'], root),
        ]);
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({ dependencies, projects });
    }
    catch (error) {
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(`check-my-toolkit is installed but did not answer: ${error.message}`);
    }
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
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./packages/core/lib/child/run.js + 4 modules
var run = __webpack_require__(4244);
// EXTERNAL MODULE: ./packages/core/lib/child/words.js
var words = __webpack_require__(1010);
// EXTERNAL MODULE: ./packages/core/lib/model/known.js
var known = __webpack_require__(8983);
// EXTERNAL MODULE: ./packages/core/lib/model/shape.js
var shape = __webpack_require__(9525);
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

/***/ 6551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ mergePluginConfig),
/* harmony export */   Pn: () => (/* binding */ parsePluginConfig),
/* harmony export */   Uf: () => (/* binding */ configSecrets),
/* harmony export */   bl: () => (/* binding */ declaredPlugins)
/* harmony export */ });
/* harmony import */ var _settings_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3926);

/** Keys are theirs: none of them may be one of an object's own. */
const empty = () => Object.create(null);
const put = (settings, keys, value) => {
    const [key = '', ...rest] = keys;
    if (rest.length === 0) {
        settings[key] = value;
        return;
    }
    const inner = settings[key];
    const next = (0,_settings_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(inner) ? inner : empty();
    settings[key] = next;
    put(next, rest, value);
};
/**
 * Reads `plugin-config`: `name.key=value` a line; `name.table.key=value` goes into a table. Blank
 * lines and those that begin with `#` are passed over. A value is a text and goes to the end of its line.
 * @returns `wrong`: numbers of lines that say nothing; never their text, which may be secret
 */
const parsePluginConfig = (text) => {
    const config = new Map();
    const wrong = [];
    for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
        if (/^\s*(?:#|$)/.test(line))
            continue;
        const [, path = '', value = ''] = /^\s*([\w-]+(?:\.[\w-]+)+)\s*=(.*)$/.exec(line) ?? [];
        const [name = '', ...keys] = path.split('.');
        if (name === '') {
            wrong.push(index + 1);
            continue;
        }
        const settings = config.get(name) ?? empty();
        config.set(name, settings);
        put(settings, keys, value.trim());
    }
    return { config, wrong };
};
const overlay = (below, above) => {
    const merged = Object.assign(empty(), below);
    for (const [key, value] of Object.entries(above)) {
        const old = merged[key];
        merged[key] = (0,_settings_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(old) && (0,_settings_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(value) ? overlay(old, value) : value;
    }
    return merged;
};
/** `[drift.plugins]` of drift-config's check.toml, and what the input says over it. */
const mergePluginConfig = (declared, input) => {
    const names = new Set([...Object.keys(declared), ...input.keys()]);
    return new Map([...names].map((name) => [
        name,
        overlay(Object.hasOwn(declared, name) ? { ...declared[name] } : empty(), (input.get(name) ?? empty())),
    ]));
};
/** `[drift.plugins]` of a parsed check.toml. */
const declaredPlugins = (table) => {
    const declared = Object.create(null);
    const drift = table?.drift;
    const plugins = (0,_settings_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(drift) ? drift.plugins : undefined;
    for (const [name, settings] of Object.entries((0,_settings_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(plugins) ? plugins : {})) {
        if ((0,_settings_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(settings))
            declared[name] = settings;
    }
    return declared;
};
const SECRET_NAME = /secret|token|password|passphrase|webhook|credential|(?:^|[._-])(?:key|auth|url)$/i;
/** Shorter ones are words, and a masked word tears texts apart. */
const MIN_SECRET = 8;
/** No blanks, letters and digits: what nobody would write by hand. */
const OPAQUE = /^(?=.*[A-Za-z])(?=.*\d)[\w./+=:~-]{20,}$/;
const isSecret = (key, value) => value.length >= MIN_SECRET &&
    (SECRET_NAME.test(key) || /^[a-z][a-z0-9+.-]*:\/\//i.test(value) || OPAQUE.test(value));
const secretsIn = (key, value) => {
    if (typeof value === 'string')
        return isSecret(key, value) ? [value] : [];
    if (Array.isArray(value))
        return value.flatMap((item) => secretsIn(key, item));
    if (value === null || typeof value !== 'object')
        return [];
    return Object.entries(value).flatMap(([name, item]) => secretsIn(name, item));
};
/**
 * What of `plugin-config` nobody is to see: values whose key sounds secret, addresses, and long opaque
 * texts. Ordinary words are not: masked, they would tear apart every report that has them.
 */
const configSecrets = (config) => [
    ...new Set([...config.values()].flatMap((settings) => secretsIn('', { ...settings }))),
];


/***/ }),

/***/ 8958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iw: () => (/* binding */ fileUrl)
/* harmony export */ });
/* unused harmony exports who, setBy, whereCell */
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3012);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9426);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9860);




const encodePath = (path) => path.toWellFormed().split('/').map(encodeURIComponent).join('/');
/** URL of a file at the scanned commit, where the repository has one. */
const fileUrl = (place, file, line) => place.url === undefined || place.commit === null
    ? undefined
    : `${place.url}/blob/${encodeURIComponent(place.commit)}/${encodePath(file)}${line === undefined ? '' : `#L${line}`}`;
const commitUrl = (place, oid) => place.url === undefined ? undefined : `${place.url}/commit/${encodeURIComponent(oid)}`;
const pullRequest = (one) => one === undefined ? '' : `pull request ${link(String(one.number), one.url)}`;
const person = (commit) => commit.login === undefined || commit.login === commit.author
    ? plain(commit.author, 100)
    : `${plain(commit.author, 100)} (${inlineCode(commit.login, 60)})`;
/** A commit as one line: what they called it, who, when, links. */
const commitLine = (commit, place) => {
    const id = codeLink(shortId(commit.oid), commit.url ?? commitUrl(place, commit.oid));
    const time = moment(commit.time);
    const request = pullRequest(commit.pullRequest);
    return `${id} ${inlineCode(commit.subject, 100)} by ${person(commit)}${time && ` on ${time}`}${request && `, ${request}`}`;
};
/** Nothing is known of how it came about, but where it is to be seen. */
const isLookedUp = ({ commit, url }) => commit === undefined && url !== undefined && safeUrl(url) !== null;
/** What made it, by whom and when, in a sentence or a list; '' where nothing is known. */
const who = (finding, place) => {
    const { evidence } = finding;
    const [newest, ...older] = evidence.commits ?? [];
    const verb = isEvent(finding) ? 'Happened' : 'Changed';
    // Which of several commits changed this one setting is not known.
    const made = evidence.shared
        ? 'Commits to this file'
        : `${verb} in ${count(older.length + 1, 'commit')}`;
    if (newest && older.length > 0)
        return `${made}:\n${[newest, ...older]
            .slice(0, 5)
            .map((commit) => `- ${commitLine(commit, place)}`)
            .join('\n')}`;
    if (newest)
        return `${verb} in ${commitLine(newest, place)}.`;
    const single = [
        evidence.commit &&
            `in ${codeLink(shortId(evidence.commit), evidence.url ?? commitUrl(place, evidence.commit))}`,
        evidence.actor && `by ${plain(evidence.actor, 100)}`,
        evidence.event && `(${inlineCode(evidence.event, 100)})`,
        moment(evidence.time) && `on ${moment(evidence.time)}`,
    ];
    const act = single.filter(Boolean).join(' ');
    const request = pullRequest(evidence.pullRequest);
    const parts = act === '' && request !== '' ? [`in ${request}`] : [act, request].filter(Boolean);
    if (parts.length === 0)
        return isLookedUp(evidence) ? `${link('Look at it', evidence.url)}.` : '';
    const source = !evidence.commit && evidence.url ? ` ${link('Source', evidence.url)}.` : '';
    return `${verb} ${parts.join(', ')}.${source}`;
};
/** Where it is set or would be, linked to the page to change it on; '' where a file is the place. */
const setBy = ({ setAt, resource }) => setAt === undefined
    ? ''
    : `${resource === undefined ? 'set in ' : ''}${link(setAt.name, setAt.url)}`;
/** One commit in a few words: for what happened once. */
const commitWords = (commit, place) => [
    `${link(shortId(commit.oid), commit.url ?? commitUrl(place, commit.oid))} by ${plain(commit.login ?? commit.author, 60)}`,
    day(commit.time),
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
        return `${commitWords(newest, place)}${older.length > 0 ? `, and ${count(older.length, 'older commit')}` : ''}`;
    const { commit, url, actor, event, time } = evidence;
    const at = commit ? link(shortId(commit), url ?? commitUrl(place, commit)) : '';
    return [
        [at, actor && `by ${plain(actor, 60)}`].filter(Boolean).join(' '),
        event && plain(event, 60),
        day(time),
        pullRequest(evidence.pullRequest),
        !commit && url && evidence.pullRequest === undefined ? link('source', url) : '',
    ]
        .filter(Boolean)
        .join(', ');
};
/** Who sets it, the file it stands in, what brought it about: the cell of a table. */
const whereCell = (finding, place) => {
    const { setAt, file, line } = finding;
    const at = line === undefined ? '' : `, line ${line}`;
    return ([
        setAt === undefined ? '' : link(setAt.name, setAt.url),
        file === undefined ? '' : link(file, fileUrl(place, file, line)) + at,
        eventWords(finding, place),
    ]
        .filter(Boolean)
        .join('; ') || '–');
};


/***/ }),

/***/ 3012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   QH: () => (/* binding */ differenceLine),
/* harmony export */   id: () => (/* binding */ titleWords)
/* harmony export */ });
/* unused harmony exports valueSide, sidesOf, isEvent, againOf, AGAIN */
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

/***/ 1348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ redactor)
/* harmony export */ });
/* unused harmony exports redact, redactData, redactReport */

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
    const hide = accountHider(hideAccounts);
    return redactJson(value, (text) => hide(clean(text)));
};
/** A report as it may be shown, published and kept: see `redactData`. */
const redactReport = (report, secrets, redaction = {}) => redactData(report, secrets, redaction);


/***/ }),

/***/ 9860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ repositoryKey),
/* harmony export */   Qg: () => (/* binding */ shortShas),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* unused harmony exports symbol, grade, bySeverity, sentence, checkName, firstOf */
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
const bySeverity = (counts) => SEVERITIES.filter((severity) => counts[severity] > 0)
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

/***/ 4818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ declaredIn),
/* harmony export */   o: () => (/* binding */ declaredStandard)
/* harmony export */ });
/* harmony import */ var _collect_github_declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8706);
/* harmony import */ var _collect_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3586);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1333);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5700);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2849);





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

/***/ 1395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadAudit: () => (/* binding */ loadAudit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/.pnpm/p-limit@7.3.3/node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(6799);
// EXTERNAL MODULE: ./packages/core/lib/host/call.js + 1 modules
var call = __webpack_require__(6002);
// EXTERNAL MODULE: ./packages/core/lib/model/known.js
var model_known = __webpack_require__(8983);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/lib/child/words.js
var words = __webpack_require__(1010);
;// CONCATENATED MODULE: ./packages/core/lib/audits/bounds.js


/** What one audit may say at most; what is over is cut, and says so. */
const MAX_OUTCOMES = 1_000;
const MAX_MESSAGE = 500;
const MAX_SUBJECT = 200;
const MAX_DIFF = 20_000;
const MAX_DATA = 64 * 1024;
const MAX_NAME = 120;
/** One line of plain text, without control characters. */
const oneLine = (text, max = MAX_MESSAGE) => {
    const line = (0,words/* visible */.RK)(text.slice(0, 4 * max))
        .replace(/\s+/g, ' ')
        .trim();
    return line.length > max ? `${line.slice(0, max - 1)}…` : line;
};
/** A name that stays the same from run to run, and another's own: a long one ends in its hash. */
const boundedSubject = (text) => {
    const line = (0,words/* visible */.RK)(text).replace(/\s+/g, ' ').trim();
    if (line.length <= MAX_SUBJECT)
        return line;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(line).digest('hex').slice(0, 8);
    return `${line.slice(0, MAX_SUBJECT - 10)}… ${hash}`;
};
/** Data as it is, or a remark in its place. */
const boundedData = (data) => {
    const size = JSON.stringify(data).length;
    return size <= MAX_DATA ? data : `left out: ${Math.ceil(size / 1024)} KiB, more than 64`;
};
const boundedDiff = (diff) => {
    const text = (0,words/* visible */.RK)(diff.slice(0, MAX_DIFF));
    return diff.length > MAX_DIFF ? `${text}\n… cut: it has ${diff.length} characters` : text;
};
/** A value of somebody else's in our sentence. */
const shown = (value) => {
    const text = JSON.stringify(value) ?? String(value);
    return (0,words/* visible */.RK)(text.length > MAX_NAME ? `${text.slice(0, MAX_NAME)}…` : text);
};
/** A reason with the end of what a program said on stderr, or else on stdout. */
const withEvidence = (reason, { stdout, stderr }) => {
    const said = (0,words/* lastLines */.w$)(stderr) || (0,words/* lastLines */.w$)(stdout);
    return said === '' ? `${reason}; it said nothing` : `${reason}; it last said:\n${said}`;
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./packages/core/lib/audits/candidate.js

const MODULE = /\.(?:mjs|js|mts|ts)$/;
/** What cannot run, although somebody gave everything in a folder a run bit. */
const DATA = /\.(?:md|markdown|txt|json|jsonc|ya?ml|toml|csv|tsv|xml|html?|css|svg|png|lock|sql|env|map)$/i;
const MAX_READ = 256 * 1024;
/** An export of a module, at the beginning of a line. */
const EXPORTS = /^\s*(?:export\b|module\.exports\b|exports\.)/m;
const beginningOf = async (path) => {
    const file = await (0,promises_.open)(path);
    try {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(MAX_READ), 0, MAX_READ, 0);
        return buffer.subarray(0, bytesRead).toString('utf8');
    }
    finally {
        await file.close();
    }
};
/** An invisible mark that some editors put before the first character of a file. */
const MARK = '\uFEFF';
/** The path of a file without its last extension. */
const idByPath = (file) => file.replace(/(?<=[^/])\.[^./]+$/, '');
/**
 * Whether a file is an audit, and of which kind: decided from its text, since a script that prints and
 * exits does so as soon as it is imported. A file with a module's extension that begins with `#!` and
 * exports nothing is such a script.
 * @returns null: no audit
 * @throws what the file system throws, and Error where a mark hides the `#!`
 */
const candidateOf = async (found) => {
    const { file, path, runBit } = found;
    const isModule = MODULE.test(file);
    const text = await beginningOf(path);
    const byPath = idByPath(file);
    const hasInterpreter = text.startsWith('#!');
    if (text.startsWith(`${MARK}#!`)) {
        throw new Error('it begins with an invisible byte order mark, so that no system sees its #! line: save it as UTF-8 without one');
    }
    if (isModule && !(hasInterpreter && !EXPORTS.test(text)))
        return { byPath, kind: 'module', text };
    if (hasInterpreter)
        return { byPath, kind: 'executable', text };
    return runBit && !DATA.test(file) ? { byPath, kind: 'executable', text } : null;
};

// EXTERNAL MODULE: ./packages/core/lib/model/inside.js
var inside = __webpack_require__(6738);
;// CONCATENATED MODULE: ./packages/core/lib/audits/files.js



const MAX_FILES = 5_000;
const MAX_DEPTH = 20;
const isPassedOver = (name) => /^[._]/.test(name) || name === 'node_modules' || /\.d\.[cm]?ts$/.test(name);
const ofLink = async (path, root) => {
    const target = await (0,promises_.realpath)(path).catch(() => null);
    if (target === null)
        return 'a link to nothing';
    if (!(0,inside/* isInside */.F)(root, target))
        return 'a link that leads out of the folder';
    return (await (0,promises_.stat)(target)).isDirectory() ? 'a link to a folder' : { target };
};
/**
 * All files of a folder and its folders, sorted by path. Names that begin with `_` or `.`,
 * node_modules and declarations of types are passed over; links are followed only to files inside.
 * @throws what the file system throws of the folder itself, RangeError where there are too many files
 */
const findFiles = async (folder) => {
    const root = await (0,promises_.realpath)(folder);
    const found = { files: [], others: [] };
    const walk = async (under, depth) => {
        const names = (await (0,promises_.readdir)((0,external_node_path_.join)(root, under))).filter((name) => !isPassedOver(name)).sort();
        for (const name of names) {
            const file = under === '' ? name : `${under}/${name}`;
            let path = (0,external_node_path_.join)(root, file);
            let is = await (0,promises_.lstat)(path);
            if (is.isSymbolicLink()) {
                const link = await ofLink(path, root);
                if (typeof link === 'string') {
                    found.others.push({ file, why: link });
                    continue;
                }
                path = link.target;
                is = await (0,promises_.lstat)(path);
            }
            if (is.isDirectory()) {
                if (depth < MAX_DEPTH)
                    await walk(file, depth + 1);
                else
                    found.others.push({ file, why: `more than ${MAX_DEPTH} folders deep` });
            }
            else if (is.isFile())
                found.files.push({ file, path, runBit: (is.mode & 0o111) !== 0 });
            else
                found.others.push({ file, why: 'no regular file' });
            if (found.files.length > MAX_FILES) {
                throw new RangeError(`it holds more than ${MAX_FILES} files`);
            }
        }
    };
    await walk('', 0);
    found.files.sort((a, b) => (a.file < b.file ? -1 : 1));
    return found;
};

// EXTERNAL MODULE: ./packages/core/lib/standards/nearest.js
var nearest = __webpack_require__(2837);
;// CONCATENATED MODULE: ./packages/core/lib/audits/header.js

const LINES = 20;
const KEYS = ['title', 'schedule', 'timeout', 'severity', 'exit'];
/** `# drift: …`, and the same behind the comment signs of other languages. */
const HEADER = /^\s*(?:#|\/\/|--|;|%|\*|\/\*+|<!--|@?REM\b|::)\s*drift:\s*(.*?)\s*(?:\*\/|-->)?\s*$/i;
const PAIR = /^([A-Za-z][\w-]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s"',][^\s,]*))\s*,?\s*/;
const readPairs = (text, line, header) => {
    let rest = text;
    while (rest !== '') {
        const pair = PAIR.exec(rest);
        if (pair === null) {
            // Prose after `drift:` is prose; something beside a setting is a slip.
            if (rest !== text || /^[\w-]+\s*=/.test(rest)) {
                const what = /^[\w-]+\s*=\s*["'][^"']*$/.test(rest)
                    ? 'a quote that does not end'
                    : 'no key=value';
                header.problems.push(`line ${line}: ${what} at ${JSON.stringify(rest.slice(0, 40))}`);
            }
            return;
        }
        const [all, name = '', double, single, bare] = pair;
        const value = double?.replace(/\\(.)/g, '$1') ?? single ?? bare;
        const key = KEYS.find((one) => one === name.toLowerCase());
        if (key === undefined) {
            const meant = (0,nearest/* nearest */.p)(name.toLowerCase(), KEYS);
            const advice = meant === undefined ? `there are ${KEYS.join(', ')}` : `did you mean ${meant}?`;
            header.problems.push(`line ${line}: unknown setting ${name} (${advice})`);
        }
        else
            header.said[key] = value;
        rest = rest.slice(all.length);
    }
};
/**
 * Reads `# drift: title="S3 policies" timeout=30s exit=nagios` in the first 20 lines of a file. Several
 * such lines add up.
 */
const readHeader = (text) => {
    const header = { said: {}, problems: [] };
    for (const [at, line] of text.split(/\r?\n/, LINES).entries()) {
        const said = HEADER.exec(line)?.[1];
        if (said !== undefined && said !== '')
            readPairs(said, at + 1, header);
    }
    return header;
};

// EXTERNAL MODULE: ./packages/core/lib/model/finding.js
var finding = __webpack_require__(9941);
// EXTERNAL MODULE: ./packages/core/lib/standards/schedule.js
var standards_schedule = __webpack_require__(7553);
;// CONCATENATED MODULE: ./packages/core/lib/audits/settings.js


const TIMEOUT_MS = 60_000;
/** A job of GitHub Actions ends after six hours: https://docs.github.com/en/actions/reference/limits */
const MAX_TIMEOUT_MS = 6 * 3_600_000;
const UNITS = { '': 1_000, s: 1_000, m: 60_000, h: 3_600_000 };
const ID = /^[\w-][\w .@+-]*(?:\/[\w-][\w .@+-]*)*$/;
const MAX_ID = 100;
const MAX_TITLE = 200;
const quoted = (value) => JSON.stringify(value)?.slice(0, 60) ?? String(value);
const timeoutOf = (said) => {
    if (said === undefined || said === null)
        return TIMEOUT_MS;
    const [, number = '', unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*([smh]?)\s*$/.exec(typeof said === 'number' ? String(said) : `${said}`) ?? [];
    const ms = number === '' ? Number.NaN : Math.round(Number(number) * (UNITS[unit] ?? Number.NaN));
    if (ms >= 1 && ms <= MAX_TIMEOUT_MS)
        return ms;
    throw new RangeError(`timeout ${quoted(said)} is no time such as 30s, 5m or 90 (seconds), up to 6h`);
};
const severityOf = (said) => {
    if (said === undefined || said === null)
        return 'medium';
    const found = finding/* SEVERITIES */.oC.find((one) => one === `${said}`.toLowerCase());
    if (found !== undefined)
        return found;
    throw new RangeError(`severity ${quoted(said)} is none of ${finding/* SEVERITIES */.oC.join(', ')}`);
};
const scheduleOf = (said) => {
    if (said === undefined || said === null)
        return null;
    if (typeof said !== 'string')
        throw new RangeError(`schedule ${quoted(said)} is no text`);
    let schedule;
    try {
        schedule = (0,standards_schedule/* parseSchedule */.nP)(said);
    }
    catch (error) {
        throw new RangeError(`schedule: ${error.message}`);
    }
    if ((0,standards_schedule/* nextAfter */.On)(schedule, new Date().toISOString()) !== null)
        return schedule;
    throw new RangeError(`schedule: ${quoted(said)} never comes`);
};
const exitOf = (said) => {
    const found = ['nagios', 'boolean', 'terraform'].find((one) => one === said);
    if (said === undefined || found !== undefined)
        return found;
    throw new RangeError(`exit ${quoted(said)} is none of nagios, boolean, terraform`);
};
const settings_titleOf = (said, id) => {
    if (said === undefined || said === null)
        return id;
    if (typeof said === 'string' && said.trim() !== '') {
        return said.replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE);
    }
    throw new RangeError(`title ${quoted(said)} is no text`);
};
const idOf = (said, byPath) => {
    if (said === undefined || said === null)
        return byPath;
    if (typeof said === 'string' && said.length <= MAX_ID && ID.test(said))
        return said;
    throw new RangeError(`id ${quoted(said)} is no id such as dns or aws/s3-policies`);
};
/**
 * What is known of an audit, from what it says of itself.
 * @param byPath its path without the extension: the id, where it names no other
 * @throws RangeError naming the setting that cannot be read
 */
const readSettings = (said, { file, kind, byPath }) => {
    const id = idOf(said.id, byPath);
    const exit = kind === 'executable' ? exitOf(said.exit) : undefined;
    return {
        id,
        file,
        kind,
        title: settings_titleOf(said.title, id),
        schedule: scheduleOf(said.schedule),
        timeoutMs: timeoutOf(said.timeout),
        severity: severityOf(said.severity),
        ...(exit === undefined ? {} : { exit }),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/audits/discover.js









/** To say of itself what it is: no audit needs longer. */
const DESCRIBE_MS = 30_000;
/** Checks of the audits themselves have these ids: an audit that took one would pass for it. */
const RESERVED = ['discovery', 'silent', 'open-issues', 'exemptions'];
const saidByModule = async (path, folder, options) => {
    const { value } = await (0,call/* callModule */.v)({
        what: 'audit.describe',
        module: path,
        cwd: (0,external_node_path_.dirname)(folder),
        env: options.env,
        timeoutMs: DESCRIBE_MS,
        ...(options.signal ? { signal: options.signal } : {}),
    });
    if (!value.known)
        throw new Error(value.reason.replaceAll(`${folder}/`, ''));
    return value.value;
};
const withoutNull = (said) => Object.fromEntries(Object.entries(said).filter(([, value]) => value != null));
const describe = async ({ file, path }, { kind, byPath, text }, folder, options) => {
    try {
        const { said, problems } = readHeader(text);
        if (problems.length > 0)
            throw new Error(`its header: ${problems.join('; ')}`);
        const own = kind === 'module' ? await saidByModule(path, folder, options) : {};
        return { info: readSettings({ ...said, ...withoutNull(own) }, { file, kind, byPath }) };
    }
    catch (error) {
        return { broken: { id: byPath, file, reason: error.message } };
    }
};
/** Of audits with one id none runs: which one was meant, nobody knows. */
const apart = (described) => {
    const byId = new Map();
    for (const one of described) {
        if ('info' in one)
            byId.set(one.info.id, [...(byId.get(one.info.id) ?? []), one.info]);
    }
    const result = { audits: [], broken: [] };
    for (const one of described) {
        if ('broken' in one) {
            result.broken.push(one.broken);
            continue;
        }
        const { info } = one;
        const same = byId.get(info.id) ?? [];
        const { id, file } = info;
        if (RESERVED.includes(id)) {
            result.broken.push({
                id,
                file,
                reason: `audit/${id} is a check of drift itself: give the audit another id`,
            });
        }
        else if (same.length > 1) {
            const files = same.map((other) => other.file).join(' and ');
            result.broken.push({ id, file, reason: `${files} have one id, ${id}: neither is run` });
        }
        else
            result.audits.push(info);
    }
    return result;
};
const whyNoFolder = (error, path) => {
    const { code, message } = error;
    if (code === 'ENOENT')
        return `there is no folder ${path}`;
    if (code === 'ENOTDIR')
        return `${path} is no folder`;
    return `the folder ${path} cannot be read: ${oneLine(message)}`;
};
/**
 * Finds the audits of a folder: each file that is one is described (a module by being loaded in a
 * process of its own), each that was meant to be one and cannot run is named with the reason, and
 * all others are listed.
 * @param folder where it is on this machine
 * @returns unknown where there is no such folder, or it cannot be read
 */
const discoverAudits = async (folder, options) => {
    let found;
    try {
        found = await findFiles((0,external_node_path_.resolve)(folder));
    }
    catch (error) {
        return (0,model_known/* unknown */.L)(whyNoFolder(error, options.path));
    }
    const limit = (0,p_limit/* default */.A)(options.concurrency);
    const { only = () => true } = options;
    const others = found.others.filter(({ file }) => only(file));
    const files = found.files.filter(({ file }) => only(file));
    const notAudits = others.map(({ file, why }) => `${file} (${why})`);
    const described = await limit.map(files, async (file) => {
        try {
            const candidate = await candidateOf(file);
            if (candidate === null)
                return file.file;
            return await describe(file, candidate, (0,external_node_path_.resolve)(folder), options);
        }
        catch (error) {
            const { code, message } = error;
            const reason = code === undefined ? message : `it cannot be read: ${oneLine(message)}`;
            // The id that it has when it can be read: what is open of it stays open.
            return { broken: { id: idByPath(file.file), file: file.file, reason } };
        }
    });
    for (const one of described)
        if (typeof one === 'string')
            notAudits.push(one);
    return (0,model_known/* known */.e)({
        path: options.path,
        ...apart(described.filter((one) => typeof one !== 'string')),
        notAudits: notAudits.sort(),
    });
};
/** Where an audit's file is on this machine. */
const fileOf = (folder, { file }) => (0,external_node_path_.join)((0,external_node_path_.resolve)(folder), ...file.split('/'));

// EXTERNAL MODULE: ./packages/core/lib/model/shape.js
var shape = __webpack_require__(9525);
;// CONCATENATED MODULE: ./packages/core/lib/audits/environment.js

/** What every program needs to find others, its home, its language and room for its files. */
const ALWAYS = ['PATH', 'HOME', 'LANG', 'TMPDIR'];
/**
 * The environment of an audit: the four names above and those that `audit-env` adds. Nothing else,
 * so that no token of the workflow reaches it unasked.
 */
const auditEnvironment = (all, names) => {
    const env = {};
    for (const name of [...ALWAYS, ...names]) {
        const value = (0,shape/* own */.ZV)(all, name);
        if (value !== undefined)
            env[name] = value;
    }
    return env;
};
/** What a variable is called that holds a secret, as a word of its name: `DB_PASS`, `NPM_TOKEN`, `APIKEY`. */
const SECRET_NAME = /(?:pass(?:word|wd|phrase)?|pwd|secrets?|tokens?|credentials?|webhook|dsn|key|pat|auth)(?:_|\d|$)|(?:^|_)(?:key|private)_/i;
/** What stands in such a variable where it is none. */
const SETTING = /^(?:true|false|enabled|disabled|required|optional|default|prompt|\d{1,8})$/i;
/** As short as that it would tear ordinary words apart. */
const SHORTEST = 6;
/** The password of a URL with credentials, as it stands there and as it is meant. */
const passwordsIn = (value) => {
    const encoded = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#@:]*:([^\s/?#@]+)@/i.exec(value)?.[1];
    if (encoded === undefined)
        return [];
    try {
        return [encoded, decodeURIComponent(encoded)];
    }
    catch {
        return [encoded];
    }
};
/**
 * What of an audit's environment is secret, by the names and the form of the variables that
 * `audit-env` adds. An audit that prints one of them tells nobody.
 */
const auditSecrets = (all, names) => names
    .flatMap((name) => {
    const value = (0,shape/* own */.ZV)(all, name) ?? '';
    return [...(SECRET_NAME.test(name) ? [value] : []), ...passwordsIn(value)];
})
    .filter((value) => value.length >= SHORTEST && !SETTING.test(value));

// EXTERNAL MODULE: ./packages/core/lib/child/run.js + 4 modules
var run = __webpack_require__(4244);
// EXTERNAL MODULE: ./packages/core/lib/transport/types.js
var types = __webpack_require__(4521);
;// CONCATENATED MODULE: ./packages/core/lib/audits/graphql-query.js
/**
 * What a GraphQL document is made of, as far as it matters here: comments, block strings, strings,
 * names, and the brackets.
 * @see https://spec.graphql.org/October2021/#sec-Appendix-Grammar-Summary.Lexical-Tokens
 */
const TOKEN = /[\s,\uFEFF]+|#[^\n\r]*|"""(?:\\"""|(?!""")[\s\S])*"""|"(?!"")(?:\\.|[^"\\\n\r])*"|""|[_A-Za-z]\w*|-?\d[\w.+-]*|\.\.\.|[{}()[\]!$&:=@|]/y;
const OPEN = { '{': '}', '(': ')', '[': ']' };
/**
 * Whether a document asks and does not change: each of its definitions is a query or a fragment. What
 * cannot be read for sure is refused.
 * @see https://spec.graphql.org/October2021/#sec-Document
 */
const isReadOnly = (document) => {
    const closing = [];
    /** Between two definitions, the next word decides. */
    let begins = true;
    let definitions = 0;
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < document.length) {
        const token = TOKEN.exec(document)?.[0];
        if (token === undefined)
            return false;
        if (/^(?:[\s,\uFEFF]|#|")/.test(token))
            continue;
        if (begins) {
            if (token !== '{' && token !== 'query' && token !== 'fragment')
                return false;
            begins = false;
            definitions += 1;
        }
        const close = OPEN[token];
        if (close !== undefined)
            closing.push(close);
        else if (/^[}\])]$/.test(token)) {
            if (closing.pop() !== token)
                return false;
            // A selection ends a definition; a value in brackets does not.
            if (token === '}' && closing.length === 0)
                begins = true;
        }
    }
    return begins && closing.length === 0 && definitions > 0;
};

;// CONCATENATED MODULE: ./packages/core/lib/audits/github-answers.js


/** What would lead a request elsewhere, or change how it is sent. */
const NOT_THEIRS = new Set(['url', 'method', 'baseUrl', 'request', 'headers', 'mediaType']);
const HEADERS = new Set(['accept', 'if-none-match', 'if-modified-since']);
/** What an answer's headers say of the answer; nothing of the token. */
const TOLD = /^(?:link|etag|last-modified|content-type|retry-after|x-ratelimit-.*|x-github-media-type)$/;
class Refused extends Error {
}
const tableOf = (value, what) => {
    if (value === undefined || value === null)
        return {};
    if (typeof value === 'object' && !Array.isArray(value))
        return value;
    throw new Refused(`${what} must be an object`);
};
/**
 * A route of GitHub's REST API that reads. A full URL is none: the token would go wherever it leads.
 */
const routeOf = (route) => {
    const [, method = 'GET', path = ''] = /^(?:([A-Z]+) )?(\/[^/\s][^\s]*)$/.exec(String(route)) ?? [];
    if (path === '')
        throw new Refused(`"${String(route).slice(0, 100)}" is no route such as GET /repos/{owner}/{repo}`);
    if (method !== 'GET')
        throw new Refused(`audits only read: ${method} is refused`);
    if (path.split(/[/?]/).includes('..'))
        throw new Refused('a route has no ..');
    return `GET ${path}`;
};
const parametersOf = (given) => {
    const all = tableOf(given, 'parameters');
    const parameters = Object.fromEntries(Object.entries(all).filter(([key]) => !NOT_THEIRS.has(key)));
    const headers = Object.entries(tableOf(all.headers, 'headers')).filter(([name]) => HEADERS.has(name.toLowerCase()));
    return headers.length === 0 ? parameters : { ...parameters, headers: Object.fromEntries(headers) };
};
/** What is no JSON comes as bytes. */
const dataOf = (data) => data instanceof ArrayBuffer ? Buffer.from(data).toString('utf8') : (data ?? null);
const github_answers_plain = (error) => error instanceof types/* GitHubError */.y && error.permission !== undefined
    ? Object.assign(new Error(`${error.message} (needs ${error.permission})`), {
        status: error.status,
    })
    : error;
/**
 * What is done for an audit that asks GitHub: through the one counted way, with the token that the
 * audit never sees, and nothing but GET and queries.
 */
const githubAnswers = (github) => {
    const client = () => {
        if (github)
            return github;
        throw new Refused('there is no token: GitHub cannot be asked');
    };
    const request = async (given) => {
        const { route, parameters } = tableOf(given, 'a request');
        const { status, headers, data } = await client()
            .request(routeOf(route), parametersOf(parameters))
            .catch((error) => Promise.reject(github_answers_plain(error)));
        const told = Object.entries(headers).filter(([name]) => TOLD.test(name.toLowerCase()));
        return {
            status,
            headers: Object.fromEntries(told.map(([name, value]) => [name.toLowerCase(), String(value)])),
            data: dataOf(data),
        };
    };
    const graphql = async (given) => {
        const { query, variables } = tableOf(given, 'a query');
        if (typeof query !== 'string' || !isReadOnly(query)) {
            throw new Refused('audits only read: this is no GraphQL query, or not a query alone');
        }
        const { data, errors } = await client()
            .graphql(query, tableOf(variables, 'variables'))
            .catch((error) => Promise.reject(github_answers_plain(error)));
        // Half an answer would let an audit pass that saw half.
        if (errors.length > 0)
            throw new Error(errors.map(({ message }) => message).join('; '));
        return data;
    };
    return { 'github.request': request, 'github.graphql': graphql };
};

;// CONCATENATED MODULE: ./packages/core/lib/audits/crash.js
/** Stack traces of interpreters that ended a program. */
const TRACES = [
    ['Python', /^Traceback \(most recent call last\):$/m],
    ['Python', /^(?: {2}File ".*", line \d+\n[\s\S]*?)?(?:Syntax|Indentation|Tab)Error: /m],
    ['Node', /^Node\.js v\d+\.\d+\.\d+$/m],
    ['Node', /^\s+at .*\((?:node:internal\/|file:\/\/|\/).*:\d+:\d+\)$/m],
    ['Ruby', /^\S+:\d+:in [`'].*\(\w*(?:Error|Exception)\w*\)$/m],
    ['Perl', /^.* at \S+ line \d+\.$/m],
    ['PHP', /^PHP (?:Fatal|Parse) error: /m],
    ['Go', /^(?:panic: |goroutine \d+ \[)/m],
    ['Rust', /^thread '.*' (?:\(\d+\) )?panicked at /m],
    ['Java', /^Exception in thread "/m],
    [
        'shell',
        /^\S+: (?:line )?\d+: .*(?:unbound variable|parameter not set|[Ss]yntax error|unexpected EOF)/m,
    ],
];
/** A command that is not there, as shells and env say it. */
const NOT_FOUND = /^(?:\S+: (?:line )?\d+: .*(?:command )?not found|\S*env: .*: No such file or directory|\S+: (?:line )?\d+: .*: (?:No such file or directory|Permission denied))$/m;
/** Codes that say that a program did not get to its verdict. https://www.gnu.org/software/bash/manual/bash.html#Exit-Status */
const CODES = {
    13: 'an await in it never ended',
    124: 'a command in it ran out of time',
    126: 'a command in it cannot be run',
    127: 'a command in it was not found',
};
/** https://man7.org/linux/man-pages/man7/signal.7.html */
const LAST_SIGNAL = 64;
/**
 * Whether a program crashed instead of coming to a verdict.
 * @param explicit it gave a verdict in words of its own (JSON, TAP): a command that it missed on the
 *   way does not take that back
 * @returns why it is taken for a crash; null: it is none
 */
const crashOf = ({ stdout, stderr, exitCode }, explicit) => {
    if (exitCode === 0)
        return null;
    if (exitCode > 128 && exitCode <= 128 + LAST_SIGNAL) {
        return `it ended with exit code ${exitCode}: a process in it was ended by signal ${exitCode - 128}${exitCode === 137 ? ', often for want of memory' : ''}`;
    }
    if (exitCode >= 128)
        return `it ended with exit code ${exitCode}, as programs do that fail`;
    const code = CODES[exitCode];
    // Node's 13 is anybody's; only where nothing was said does it mean that.
    if (code !== undefined && (exitCode !== 13 || stdout.trim() === '')) {
        return `it ended with exit code ${exitCode}: ${code}`;
    }
    const trace = TRACES.find(([, pattern]) => pattern.test(stderr));
    if (trace)
        return `it crashed (exit code ${exitCode}, a stack trace or error of ${trace[0]})`;
    if (!explicit && NOT_FOUND.test(stderr)) {
        return `it ended with exit code ${exitCode} after a command or file was not found`;
    }
    return null;
};

;// CONCATENATED MODULE: ./packages/core/lib/audits/interpret-exit.js


/** What exit codes mean where the header says so; what is not in the table is unknown. */
const CONVENTIONS = {
    // https://www.monitoring-plugins.org/doc/guidelines.html#AEN78
    nagios: (code) => ['PASS', 'WARNING', 'FAIL'][code] ?? null,
    boolean: (code) => (code === 0 ? 'PASS' : 'FAIL'),
    // https://developer.hashicorp.com/terraform/cli/commands/plan#detailed-exitcode
    terraform: (code) => (code === 0 ? 'PASS' : code === 2 ? 'FAIL' : null),
};
/** `DISK WARNING - 81% used`, `WARNING: …`: a state in capitals, at most after the name of what is looked at. */
const STATE = /^(?:[A-Z0-9_./-]+\s+){0,3}(OK|PASS|PASSED|WARNING|CRITICAL|FAIL|FAILED|UNKNOWN)\b(?=\s*(?:[-:|[(]|$))/;
const stateOf = (line) => STATE.exec(line)?.[1];
/** `'label'=value[unit];warn;crit;min;max`. https://www.monitoring-plugins.org/doc/guidelines.html#AEN201 */
const PERFORMANCE = /(?:'((?:[^']|'')+)'|([^\s='|]+))=(-?[\d.]+|U)([^\s;]*)(?:;([^\s;]*))?(?:;([^\s;]*))?(?:;([^\s;]*))?(?:;([^\s;]*))?(?=\s|;|$)/g;
const performanceOf = (text) => {
    const values = new Map();
    for (const [, quoted, bare, value, unit, warn, crit] of text.matchAll(PERFORMANCE)) {
        const label = (quoted?.replaceAll("''", "'") ?? bare ?? '').trim();
        values.set(label, {
            value: value === 'U' ? null : Number(value),
            ...(unit ? { unit } : {}),
            ...(warn ? { warn } : {}),
            ...(crit ? { crit } : {}),
        });
    }
    return values.size === 0 ? undefined : Object.fromEntries(values);
};
const MAX_LINES = 20;
/** The first line as the message, numbers after its `|`, and the lines below it. */
const spoken = (stdout) => {
    const lines = stdout.split(/\r?\n/).filter((line) => line.trim() !== '');
    const [first = '', ...rest] = lines;
    const bar = first.indexOf('|');
    const performance = bar === -1 ? undefined : performanceOf(first.slice(bar + 1));
    const output = rest.slice(0, MAX_LINES).map((line) => oneLine(line));
    if (rest.length > MAX_LINES)
        output.push(`… and ${rest.length - MAX_LINES} more lines`);
    return {
        line: oneLine(performance === undefined ? first : first.slice(0, bar)),
        data: {
            ...(performance === undefined ? {} : { performance }),
            ...(output.length === 0 ? {} : { output }),
        },
    };
};
const byDefault = (code, state) => {
    if (code === 1)
        return state === 'WARNING' ? 'WARNING' : 'FAIL';
    return code === 0 ? 'PASS' : code === 2 ? 'FAIL' : null;
};
/**
 * The verdict of a program that ended by itself and spoke neither JSON nor TAP: its exit code, with
 * the first line of stdout as the message.
 * @param convention as its header says; then silence is no crash
 * @returns unknown for any other code, for a failure that says nothing, and for an OK that ended badly
 */
const readExit = ({ stdout, exitCode }, convention) => {
    const { line, data } = spoken(stdout);
    const state = stateOf(line);
    const status = convention === undefined ? byDefault(exitCode, state) : CONVENTIONS[convention](exitCode);
    if (status === null) {
        const said = line === '' ? '' : `: ${line}`;
        const means = convention === undefined ? '' : ` (exit=${convention})`;
        return (0,model_known/* unknown */.L)(`it ended with exit code ${exitCode}, which is no verdict${means}${said}`);
    }
    if (status !== 'PASS' && convention === undefined) {
        if (line === '') {
            return (0,model_known/* unknown */.L)(`it ended with exit code ${exitCode} and printed nothing: print a line that says why, or declare exit=boolean in its header`);
        }
        if (state !== undefined && /^(?:OK|PASS|PASSED|UNKNOWN)$/.test(state)) {
            return (0,model_known/* unknown */.L)(`it says "${line}" and ended with exit code ${exitCode}`);
        }
    }
    const message = line === '' ? `it ended with exit code ${exitCode}` : line;
    return (0,model_known/* known */.e)([{ status, message, ...(Object.keys(data).length === 0 ? {} : { data }) }]);
};

;// CONCATENATED MODULE: ./packages/core/lib/audits/outcomes.js




/** What is understood beside PASS, FAIL and WARNING, in any case: the words of other tools. */
const STATUS = new Map([
    ['pass', 'PASS'],
    ['passed', 'PASS'],
    ['ok', 'PASS'],
    ['fail', 'FAIL'],
    ['failed', 'FAIL'],
    ['warning', 'WARNING'],
    ['warn', 'WARNING'],
]);
/** Words of an audit that could not tell: no verdict. */
const NO_VERDICT = new Set(['unknown', 'error', 'skip', 'skipped']);
/** Whether a value is meant to be an outcome, right or wrong: it has a status. */
const isOutcomeLike = (value) => (0,shape/* isRecord */.u4)(value) && Object.hasOwn(value, 'status');
/** What it says; null says nothing. */
const saidIn = (table, key) => (0,shape/* own */.ZV)(table, key) ?? undefined;
const textOf = (table, key) => {
    const value = saidIn(table, key);
    if (value === undefined || typeof value === 'string')
        return value;
    throw new RangeError(`\`${key}\` is ${shown(value)}, no text`);
};
const subjectOf = (table) => {
    const value = saidIn(table, 'subject');
    const text = typeof value === 'number' ? String(value) : textOf(table, 'subject');
    return text === undefined || text.trim() === '' ? undefined : boundedSubject(text);
};
const statusOf = (table) => {
    const said = saidIn(table, 'status');
    const word = typeof said === 'string' ? said.trim().toLowerCase() : '';
    const status = STATUS.get(word);
    if (status !== undefined)
        return status;
    if (NO_VERDICT.has(word)) {
        const message = saidIn(table, 'message');
        const why = typeof message === 'string' && message !== '' ? `: ${oneLine(message)}` : '';
        throw new RangeError(`it says ${word}${why}`);
    }
    const what = said === undefined ? 'is missing' : `is ${shown(said)}`;
    throw new RangeError(`\`status\` ${what}; it must be PASS, FAIL or WARNING`);
};
const outcomes_severityOf = (table) => {
    const said = textOf(table, 'severity')?.trim().toLowerCase();
    if (said === undefined)
        return undefined;
    const severity = finding/* SEVERITIES */.oC.find((one) => one === said);
    if (severity !== undefined)
        return severity;
    throw new RangeError(`\`severity\` is ${shown(said)}; it must be ${finding/* SEVERITIES */.oC.join(', ')}`);
};
const outcomeOf = (value) => {
    if (!(0,shape/* isRecord */.u4)(value))
        throw new RangeError(`it is ${shown(value)}, no object { status, message }`);
    const status = statusOf(value);
    const message = textOf(value, 'message');
    if (message === undefined)
        throw new RangeError('`message` is missing');
    const outcome = { status, message: oneLine(message) };
    const subject = subjectOf(value);
    if (subject !== undefined)
        outcome.subject = subject;
    for (const key of ['data', 'expected', 'actual']) {
        const data = saidIn(value, key);
        if (data !== undefined)
            outcome[key] = boundedData(data);
    }
    const severity = outcomes_severityOf(value);
    if (severity !== undefined)
        outcome.severity = severity;
    const diff = textOf(value, 'diff');
    if (diff !== undefined)
        outcome.diff = boundedDiff(diff);
    for (const key of ['url', 'fix']) {
        const text = textOf(value, key);
        if (text !== undefined)
            outcome[key] = oneLine(text, 4 * MAX_MESSAGE);
    }
    return outcome;
};
const GRAVEST = ['FAIL', 'WARNING', 'PASS'];
/** The gravest of many, and one that says how many more there are. */
const bounded = (outcomes) => {
    if (outcomes.length <= MAX_OUTCOMES)
        return outcomes;
    const gravest = outcomes.toSorted((a, b) => GRAVEST.indexOf(a.status) - GRAVEST.indexOf(b.status));
    const rest = gravest.slice(MAX_OUTCOMES);
    const hidden = GRAVEST.map((status) => [rest.filter((one) => one.status === status).length, status])
        .filter(([count]) => count > 0)
        .map(([count, status]) => `${count} ${status}`);
    const message = `${rest.length} more outcomes are not shown (${hidden.join(', ')}): at most ${MAX_OUTCOMES} are kept of one run`;
    return [...gravest.slice(0, MAX_OUTCOMES), { status: 'WARNING', subject: '(more)', message }];
};
/** Several verdicts are told apart by their subjects. */
const findClash = (outcomes) => {
    if (outcomes.length < 2)
        return null;
    const seen = new Map();
    for (const [at, { subject }] of outcomes.entries()) {
        if (subject === undefined)
            return `outcome ${at + 1} of ${outcomes.length} has no \`subject\``;
        const before = seen.get(subject);
        if (before !== undefined) {
            return `outcomes ${before + 1} and ${at + 1} have the same \`subject\` ${shown(subject)}`;
        }
        seen.set(subject, at);
    }
    return null;
};
/**
 * What an audit gave back, checked and bounded: one outcome, or a list of them with subjects. An
 * empty list has nothing to complain about.
 * @returns unknown, naming the key, when it is of another shape, or says itself that it could not tell
 */
const readOutcomes = (value) => {
    const list = Array.isArray(value) ? value : [value];
    const outcomes = [];
    for (const [at, one] of list.entries()) {
        try {
            outcomes.push(outcomeOf(one));
        }
        catch (error) {
            const which = list.length > 1 ? `outcome ${at + 1} of ${list.length}: ` : 'its outcome: ';
            return (0,model_known/* unknown */.L)(`${which}${error.message}`);
        }
    }
    const clash = findClash(outcomes);
    return clash === null ? (0,model_known/* known */.e)(bounded(outcomes)) : (0,model_known/* unknown */.L)(clash);
};

;// CONCATENATED MODULE: ./packages/core/lib/audits/interpret-json.js


const NONE = { kind: 'none' };
/** Braces or brackets of JSON, unlike `[INFO] …`, with a status in it. Quotes may be the wrong ones. */
const looksMeant = (text) => /^\s*(?:\{\s*["'\w}]|\[\s*[[{"'\]]|\[\s*$|\{\s*$)/.test(text) &&
    /["']?status["']?\s*:/i.test(text);
const isMeant = (value) => Array.isArray(value) ? value.some(isOutcomeLike) || value.length === 0 : isOutcomeLike(value);
const read = (text) => {
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        return { error: oneLine(error.message, 300) };
    }
};
const broken = (error, where = '') => ({
    kind: 'broken',
    reason: `its JSON is broken${where}: ${error}`,
});
/** Lines that are objects, whatever log stands between them. */
const linesOf = (text) => {
    const values = [];
    for (const [at, line] of text.split('\n').entries()) {
        if (!/^\s*\{/.test(line))
            continue;
        const one = read(line);
        if ('error' in one) {
            if (values.length > 0 && looksMeant(line))
                return broken(one.error, ` in line ${at + 1}`);
            if (values.length === 0)
                return NONE;
        }
        else if (isMeant(one.value))
            values.push(one.value);
    }
    if (values.length === 0)
        return NONE;
    return { kind: 'found', value: values.length === 1 ? values[0] : values };
};
/** The first that begins with a line, after a log, and goes to the end. */
const tailOf = (text) => {
    const lines = text.split('\n');
    for (const [at, line] of lines.entries()) {
        if (!/^\s*[[{]/.test(line))
            continue;
        const rest = lines.slice(at).join('\n');
        if (!looksMeant(rest))
            continue;
        const one = read(rest);
        if ('error' in one)
            return broken(one.error, at === 0 ? '' : ` (from line ${at + 1} on)`);
        if (isMeant(one.value))
            return { kind: 'found', value: one.value };
    }
    return NONE;
};
/**
 * Looks for `{ status, message }` in what a program said: the whole text as one object or list, one
 * object a line among other lines, or a block at the end. JSON of other shapes is no verdict.
 */
const findJson = (text) => {
    const whole = text.trim();
    if (!/[[{]/.test(whole))
        return NONE;
    const one = read(whole);
    if (!('error' in one))
        return isMeant(one.value) ? { kind: 'found', value: one.value } : NONE;
    const lines = linesOf(text);
    return lines.kind === 'none' ? tailOf(text) : lines;
};

// EXTERNAL MODULE: ./node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js
var dist = __webpack_require__(8009);
;// CONCATENATED MODULE: ./packages/core/lib/audits/interpret-tap.js




const VERSION = /^TAP version (\d+)\s*$/i;
const PLAN = /^1\.\.(\d+)(?:\s*#\s*(.*))?$/;
const POINT = /^(not )?ok\b(?:\s+(\d+)(?=\s|$))?\s*(?:-\s*)?(.*)$/;
const BAIL = /^Bail out!\s*(.*)$/i;
const DIRECTIVE = /(?:^|[^\\])#\s*(skip|todo)\b\S*\s*(.*)$/i;
const blockOf = (lines) => {
    try {
        return (0,dist/* parse */.qg)(lines.join('\n'), { maxAliasCount: 10, logLevel: 'silent' });
    }
    catch {
        return lines.join('\n');
    }
};
const pointOf = (match) => {
    const [, not, number, text = ''] = match;
    const found = DIRECTIVE.exec(text);
    const [, kind = '', reason = ''] = found ?? [];
    const description = (found ? text.slice(0, found.index + (text[found.index] === '#' ? 0 : 1)) : text)
        .replaceAll('\\#', '#')
        .trim();
    return {
        ok: not === undefined,
        description: description || `test ${number ?? ''}`.trim(),
        directive: found ? { kind: kind.toLowerCase(), reason } : null,
        block: undefined,
    };
};
const readTap = (text) => {
    const tap = { version: false, plan: null, bail: null, points: [] };
    let block = null;
    for (const line of text.split(/\r?\n/)) {
        if (block !== null) {
            if (/^\s+\.\.\.\s*$/.test(line)) {
                const last = tap.points.at(-1);
                if (last)
                    last.block = blockOf(block);
                block = null;
            }
            else
                block.push(line);
            continue;
        }
        if (/^ {1,3}---\s*$/.test(line))
            block = [];
        // What is indented further belongs to a subtest, which its own point sums up.
        if (/^\s/.test(line))
            continue;
        const point = POINT.exec(line);
        const plan = PLAN.exec(line);
        const bail = BAIL.exec(line);
        if (VERSION.test(line))
            tap.version = true;
        else if (plan)
            tap.plan = { count: Number(plan[1]), reason: plan[2] ?? '' };
        else if (bail)
            tap.bail = bail[1] ?? '';
        else if (point)
            tap.points.push(pointOf(point));
    }
    return tap;
};
const isTap = (text) => {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    const first = lines[0] ?? '';
    if (VERSION.test(first) || /^(?:not )?ok\s+\d+\b/.test(first))
        return true;
    const plan = lines.find((line) => PLAN.test(line));
    const points = lines.some((line) => POINT.test(line));
    return plan !== undefined && (points || /^1\.\.0\b/.test(plan) || BAIL.test(lines.at(-1) ?? ''));
};
const firstOf = (table, keys) => {
    const key = keys.find((one) => Object.hasOwn(table, one) && table[one] != null);
    return key === undefined ? undefined : table[key];
};
/** The keys of YAML blocks that TAP producers have in common, and the whole block as data. */
const ofBlock = (block) => {
    if (block === undefined || block === null)
        return {};
    const data = JSON.parse(JSON.stringify(block));
    if (typeof data !== 'object' || data === null || Array.isArray(data))
        return { data };
    const table = data;
    const expected = firstOf(table, ['expected', 'wanted']);
    const actual = firstOf(table, ['actual', 'found', 'got']);
    const severity = finding/* SEVERITIES */.oC.find((one) => one === table.severity);
    return {
        data,
        ...(expected === undefined ? {} : { expected }),
        ...(actual === undefined ? {} : { actual }),
        ...(severity === undefined ? {} : { severity }),
    };
};
const interpret_tap_outcomeOf = ({ ok, description, directive, block }) => {
    const said = block?.message;
    const message = typeof said === 'string' ? said : ok ? 'ok' : 'not ok';
    const rest = { subject: description, ...ofBlock(block) };
    const reason = oneLine(directive?.reason ?? '');
    if (directive?.kind === 'skip') {
        return { ...rest, status: 'PASS', message: `skipped${reason === '' ? '' : `: ${reason}`}` };
    }
    // Work that is known to be open: worth a line, not an issue.
    if (directive?.kind === 'todo' && !ok) {
        const what = reason === '' ? 'to do' : `to do: ${reason}`;
        return { ...rest, status: 'WARNING', severity: 'info', message: what };
    }
    return { ...rest, status: ok ? 'PASS' : 'FAIL', message };
};
/** Points of one name get a number, so that each is its own subject. */
const interpret_tap_apart = (outcomes) => {
    const seen = new Map();
    return outcomes.map((outcome) => {
        const subject = boundedSubject(outcome.subject ?? '');
        const count = (seen.get(subject) ?? 0) + 1;
        seen.set(subject, count);
        return { ...outcome, subject: count === 1 ? subject : `${subject} (${count})` };
    });
};
/**
 * Reads the Test Anything Protocol, versions 12 to 14: each test point is an outcome, `not ok` a FAIL,
 * a skipped one passes as it does for other harnesses, an open to-do is a WARNING of severity info.
 * @returns null where the text is no TAP; unknown where it was cut short, bailed out, or skipped all
 * @see https://testanything.org/tap-version-14-specification.html
 */
const readTapOutcomes = (text) => {
    if (!isTap(text))
        return null;
    const { plan, bail, points } = readTap(text);
    if (bail !== null)
        return (0,model_known/* unknown */.L)(`its TAP bailed out${bail === '' ? '' : `: ${oneLine(bail)}`}`);
    if (plan === null)
        return (0,model_known/* unknown */.L)(`its TAP has no plan (1..${points.length}): it was cut short`);
    if (plan.count !== points.length) {
        return (0,model_known/* unknown */.L)(`its TAP planned ${plan.count} tests and ran ${points.length}`);
    }
    if (points.every(({ directive }) => directive?.kind === 'skip')) {
        const reason = oneLine(plan.reason.replace(/^skip\S*\s*/i, '') || (points[0]?.directive?.reason ?? ''));
        return (0,model_known/* unknown */.L)(`its TAP skipped everything${reason === '' ? '' : `: ${reason}`}`);
    }
    return (0,model_known/* known */.e)(interpret_tap_apart(points.map(interpret_tap_outcomeOf)));
};

;// CONCATENATED MODULE: ./packages/core/lib/audits/interpret.js







/** What it said in words of its own, before its exit code is asked; null: nothing. */
const explicitOf = ({ resultFile, stdout }) => {
    const inFile = resultFile.trim() !== '';
    const found = findJson(inFile ? resultFile : stdout);
    if (found.kind === 'broken')
        return (0,model_known/* unknown */.L)(found.reason);
    if (found.kind === 'found')
        return readOutcomes(found.value);
    if (inFile) {
        return (readTapOutcomes(resultFile) ?? (0,model_known/* unknown */.L)('its result file holds no JSON { status, message }'));
    }
    const tap = readTapOutcomes(stdout);
    return tap?.known ? readOutcomes(tap.value) : tap;
};
/** Where a verdict stood, for whoever tries an audit out. */
const formOf = ({ resultFile, stdout }) => {
    const inFile = resultFile.trim() !== '';
    const text = inFile ? resultFile : stdout;
    const place = inFile ? 'in the result file' : 'on stdout';
    if (findJson(text).kind !== 'none')
        return `JSON ${place}`;
    if (readTapOutcomes(text) !== null)
        return `TAP ${place}`;
    return inFile ? 'the result file' : 'the exit code, with the first line of stdout';
};
const allPass = (outcomes) => outcomes.every(({ status }) => status === 'PASS');
/**
 * The verdict of an executable that ended by itself. What it says wins in this order: JSON in its
 * result file, JSON on stdout, TAP, else the exit code with the first line of stdout. A crash is no
 * verdict, and neither is a PASS that ended badly.
 * @returns unknown with the evidence: the last lines it printed
 */
const interpret = (spoke, exit) => {
    const explicit = explicitOf(spoke);
    const because = (reason) => (0,model_known/* unknown */.L)(withEvidence(reason, spoke));
    if (explicit !== null && !explicit.known)
        return because(explicit.reason);
    const crash = crashOf(spoke, explicit !== null);
    if (crash !== null)
        return because(crash);
    if (explicit === null) {
        const verdict = readExit(spoke, exit);
        return verdict.known ? readOutcomes(verdict.value) : because(verdict.reason);
    }
    if (spoke.exitCode !== 0 && allPass(explicit.value)) {
        return because(`it says PASS and ended with exit code ${spoke.exitCode}`);
    }
    return explicit;
};

;// CONCATENATED MODULE: ./packages/core/lib/audits/interpreter.js

/** As far as Linux reads it: https://man7.org/linux/man-pages/man2/execve.2.html */
const MAX_LINE = 255;
/** `#!/usr/bin/env python3` → the program, and the rest of the line as one argument. */
const parseInterpreter = (firstLine) => {
    const [, command, rest] = /^#!\s*(\S+)(?:[ \t]+(.*?))?\s*$/.exec(firstLine) ?? [];
    if (command === undefined)
        return null;
    return { command, args: rest ? [rest] : [] };
};
const firstLineOf = async (path) => {
    const file = await (0,promises_.open)(path);
    try {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(MAX_LINE), 0, MAX_LINE, 0);
        return buffer.subarray(0, bytesRead).toString('utf8').split('\n', 1)[0] ?? '';
    }
    finally {
        await file.close();
    }
};
/**
 * The ways to start a script, best first: as it stands where it has a run bit, and by its first line
 * where it has none, or lies where nothing may run. A script with a run bit and no first line is one
 * of the shell's, as for any shell.
 */
const waysToStart = async (path, runBit) => {
    const line = await firstLineOf(path);
    const interpreter = parseInterpreter(line);
    const byLine = interpreter === null
        ? { command: '/bin/sh', args: [path] }
        : { command: interpreter.command, args: [...interpreter.args, path] };
    return runBit ? [{ command: path, args: [] }, byLine] : [byLine];
};
/** Why a script could not be started, and what to do. */
const whyNotStarted = async (path, code) => {
    const line = await firstLineOf(path).catch(() => '');
    if (line.startsWith('#!') && line.endsWith('\r')) {
        return 'it could not be started: its lines end as on Windows (CRLF), so that the name of its interpreter ends in an invisible character';
    }
    const interpreter = parseInterpreter(line);
    if (code === 'ENOENT' && interpreter) {
        return `it could not be started: its first line names ${interpreter.command}, which is not here`;
    }
    return `it could not be started (${code})`;
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./packages/core/lib/audits/result-file.js





const MAX_BYTES = 1024 * 1024;
/** Makes a folder of its own, for a file that is not there yet. */
const newResultFile = async () => {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'drift-result-'));
    const path = (0,external_node_path_.join)(folder, 'result');
    const read = async () => {
        // Neither a link, which may lead anywhere, nor a pipe, which may never end, is followed.
        const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
        try {
            const file = await (0,promises_.open)(path, flags);
            try {
                if (!(await file.stat()).isFile())
                    return (0,model_known/* unknown */.L)('its result file is no file');
                const { bytesRead, buffer } = await file.read(Buffer.alloc(MAX_BYTES + 1), 0, MAX_BYTES + 1, 0);
                if (bytesRead > MAX_BYTES)
                    return (0,model_known/* unknown */.L)('its result file is larger than 1 MiB');
                return (0,model_known/* known */.e)(new TextDecoder().decode(buffer.subarray(0, bytesRead)));
            }
            finally {
                await file.close();
            }
        }
        catch (error) {
            const { code } = error;
            if (code === 'ENOENT')
                return (0,model_known/* known */.e)('');
            if (code === 'ELOOP')
                return (0,model_known/* unknown */.L)('its result file is a symbolic link, which is not followed');
            return (0,model_known/* unknown */.L)(`its result file cannot be read (${code})`);
        }
    };
    return { path, read, remove: () => (0,promises_.rm)(folder, { recursive: true, force: true }) };
};

;// CONCATENATED MODULE: ./packages/core/lib/audits/run.js














const MAX_PRINTED = 100;
/** What a module prints, and what an executable says beside its verdict, is its log. */
const logPrinted = (id, text, { log }) => {
    const lines = (0,words/* visible */.RK)(text)
        .split('\n')
        .filter((line) => line.trim() !== '');
    for (const line of lines.slice(0, MAX_PRINTED))
        log('debug', `${id}: ${line}`);
    const more = lines.length - MAX_PRINTED;
    if (more > 0)
        log('debug', `${id}: … and ${more} more lines`);
};
const signalOf = ({ signal }) => (signal ? { signal } : {});
const isRunnable = (path) => (0,promises_.access)(path, promises_.constants.X_OK).then(() => true, () => false);
const runExecutable = async ({ id, timeoutMs, exit }, path, root, context) => {
    const result = await newResultFile();
    try {
        let end;
        for (const way of await waysToStart(path, await isRunnable(path))) {
            end = await (0,run/* runChild */.w)({
                ...way,
                cwd: root,
                env: { ...context.env, DRIFT_RESULT_FILE: result.path },
                timeoutMs,
                ...signalOf(context),
            });
            // A folder where nothing may run, or a file that the system cannot start, has its second way.
            if (end.failed !== 'EACCES' && end.failed !== 'ENOEXEC')
                break;
        }
        if (end === undefined)
            return (0,model_known/* unknown */.L)('it could not be started');
        if (end.failed !== undefined)
            return (0,model_known/* unknown */.L)(await whyNotStarted(path, end.failed));
        logPrinted(id, end.stderr, context);
        const why = (0,words/* whyEnded */.rs)(end, { timeoutMs, maxBytes: run/* MAX_OUTPUT */.R });
        const written = why === null ? await result.read() : (0,model_known/* unknown */.L)(withEvidence(why, end));
        const { stdout, stderr, exitCode } = end;
        const resultFile = written.known ? written.value : '';
        const spoke = { stdout, stderr, exitCode: exitCode ?? -1, resultFile };
        context.heard?.(end, written.known ? formOf(spoke) : null);
        return written.known ? interpret(spoke, exit) : written;
    }
    finally {
        await result.remove();
    }
};
const runModule = async ({ id, timeoutMs }, path, root, context) => {
    const { value, end } = await (0,call/* callModule */.v)({
        what: 'audit.run',
        module: path,
        input: { root, now: context.now().toISOString() },
        cwd: root,
        env: context.env,
        timeoutMs,
        ...signalOf(context),
        answers: { ...githubAnswers(context.github), repositories: () => context.repositories() },
        log: (level, message) => context.log(level, `${id}: ${(0,words/* visible */.RK)(message)}`),
    });
    logPrinted(id, `${end.stdout}\n${end.stderr}`, context);
    context.heard?.(end, value.known ? 'what its run() gave back' : null);
    return value.known ? readOutcomes(value.value) : value;
};
/**
 * Runs one audit in a process of its own. It never throws: what goes wrong is `unknown` with the
 * evidence.
 * @param folder of the audits; the folder it lies in is where an audit runs
 */
const runAudit = async (info, folder, context) => {
    const started = context.now().toISOString();
    const began = performance.now();
    const root = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(folder));
    const run = info.kind === 'module' ? runModule : runExecutable;
    const outcomes = await run(info, fileOf(folder, info), root, context).catch((error) => (0,model_known/* unknown */.L)(`it could not be run: ${error.message}`));
    return { started, ms: Math.round(performance.now() - began), outcomes };
};
/** Runs audits, some at once; by their places in the list. One that goes wrong stops no other. */
const runAudits = (infos, folder, context) => (0,p_limit/* default */.A)(Math.max(1, context.concurrency)).map(infos, (info) => runAudit(info, folder, context));

;// CONCATENATED MODULE: ./packages/core/lib/audits/index.js
/** Drop-in audits: a folder in which each file is one. Found, described, run; judged elsewhere. */




// EXTERNAL MODULE: ./packages/core/lib/checks/shared/words.js
var shared_words = __webpack_require__(7223);
;// CONCATENATED MODULE: ./packages/core/lib/checks/audit/discovery.js

const discovery_ID = 'audit/discovery';
/** Which files of the folder are audits, and which were meant to be. */
const discovery = {
    id: discovery_ID,
    domain: 'audit',
    title: 'Every file in the folder of audits can run',
    why: 'An audit that is never run looks like one that always passes. A file without a run bit, with a syntax error, or with the id of another is one.',
    fix: 'Give the file a run bit (chmod +x) or a #! line, mend what is named, or begin its name with _ where it is none.',
    severity: 'medium',
    permissions: [],
    run({ folder, repository }) {
        const result = {
            check: discovery_ID,
            status: 'unknown',
            subject: repository,
            message: '',
            findings: [],
        };
        if (!folder.known)
            return [{ ...result, message: folder.reason }];
        const { path, audits, broken, notAudits } = folder.value;
        const others = notAudits.length === 0
            ? ''
            : `; no audits (no module, no run bit, no #! line): ${(0,shared_words/* enumerate */.HL)(notAudits)}`;
        const bad = broken.length === 0 ? '' : `; cannot run: ${(0,shared_words/* enumerate */.HL)(broken.map(({ file }) => file))}`;
        return [
            {
                ...result,
                status: broken.length > 0 ? 'warning' : 'pass',
                message: `${(0,shared_words/* count */.U9)(audits.length, 'audit')} in ${path}${bad}${others}`,
                ...(broken.length + notAudits.length === 0
                    ? {}
                    : {
                        data: {
                            broken: broken.map(({ file, reason }) => ({ file, reason })),
                            notAudits: notAudits.slice(0, 100),
                        },
                    }),
            },
        ];
    },
};

// EXTERNAL MODULE: ./packages/core/lib/standards/index.js + 29 modules
var lib_standards = __webpack_require__(1333);
// EXTERNAL MODULE: ./packages/core/lib/checks/code/exemptions.js
var code_exemptions = __webpack_require__(5800);
;// CONCATENATED MODULE: ./packages/core/lib/checks/audit/exemptions.js


const exemptions_ID = (0,lib_standards/* exemptionsCheck */.n0)('audit');
/** What drift-config exempts for everybody is told once, there. */
const exemptions = {
    id: exemptions_ID,
    domain: 'audit',
    title: "The organization's exemptions still hold",
    why: 'An exemption in drift-config hides something in every repository. When its day is over, what it hid counts again everywhere at once.',
    fix: 'Put right what the exemption covered and remove it, or agree on a new day with its owner.',
    severity: 'medium',
    permissions: ['Contents: read'],
    run: ({ exemptions, repository, now }) => [(0,code_exemptions/* endedExemptions */.R7)(exemptions_ID, repository, exemptions, now)],
};

// EXTERNAL MODULE: ./packages/core/lib/model/time.js
var time = __webpack_require__(8495);
;// CONCATENATED MODULE: ./packages/core/lib/checks/audit/open-issues-counts.js

/** A job that starts a little earlier than last week's is a week later all the same. */
const WEEK = 6.5 * time/* DAY */.d;
/** What was counted less than that ago says nothing of a week. */
const HALF_WEEK = 3.5 * time/* DAY */.d;
/** How many weeks are remembered. */
const KEPT = 9;
const timeOf = ({ time }) => Date.parse(time);
/** Those that were counted before a moment: a time that is none, or lies in the future, is no word. */
const before = (earlier, now) => earlier
    .filter((counts) => timeOf(counts) <= Date.parse(now))
    .sort((a, b) => timeOf(a) - timeOf(b));
/**
 * Whether the open issues are to be counted and told again: once in a week, with half a day of
 * grace for jobs that start late.
 * @param now ISO 8601 UTC
 */
const due = (earlier, now) => {
    const at = Date.parse(now);
    return !earlier.some((counts) => timeOf(counts) <= at && at - timeOf(counts) < WEEK);
};
/**
 * What was counted a week ago: of several the nearest to that; null where nothing was, or only in
 * part.
 */
const lastWeek = (earlier, now) => {
    const off = (counts) => Math.abs(Date.parse(now) - timeOf(counts) - 7 * time/* DAY */.d);
    const old = before(earlier, now).filter((one) => one.incomplete === undefined && Date.parse(now) - timeOf(one) >= HALF_WEEK);
    return old.sort((a, b) => off(a) - off(b))[0] ?? null;
};
/** The Monday of a time's ISO week, in days since 1970. */
const weekOf = (counts) => Math.floor((timeOf(counts) / time/* DAY */.d + 3) / 7);
/** What the ledger is to remember of a count. */
const open_issues_counts_countsOf = (issues, now) => ({
    time: now,
    counts: Object.fromEntries(issues.repositories.map(({ name, total }) => [name, total])),
    ...(issues.incomplete === undefined ? {} : { incomplete: true }),
});
/**
 * The counts to remember: one of each ISO week, the last of it; the newest nine, oldest first. What
 * is counted again before a week has gone is not kept: it would never be a week ago.
 */
const keepCounts = (earlier, counts) => {
    const isKept = due(earlier, counts.time);
    const all = isKept ? [...before(earlier, counts.time), counts] : [...earlier];
    const byWeek = new Map(all.map((one) => [weekOf(one), one]));
    return [...byWeek.values()].sort((a, b) => timeOf(a) - timeOf(b)).slice(-KEPT);
};
/**
 * What became of a repository since a count; null where there is none.
 * @returns a function of a repository's name, in any spelling, and of how many there are now
 */
const trendSince = (then) => {
    if (then === null)
        return () => null;
    const counts = new Map(Object.entries(then.counts).map(([name, total]) => [name.toLowerCase(), total]));
    return (name, total) => {
        const was = counts.get(name.toLowerCase());
        if (was === undefined)
            return { kind: 'new' };
        if (was === total)
            return { kind: 'same' };
        return { kind: total > was ? 'up' : 'down', by: Math.abs(total - was) };
    };
};
/** Those that were over the threshold at a count and are no longer, most first. */
const fallenBelow = (then, { repositories, incomplete }, threshold) => {
    if (then === null || incomplete !== undefined)
        return [];
    const now = new Map(repositories.map(({ name, total }) => [name.toLowerCase(), total]));
    return Object.entries(then.counts)
        .map(([name, was]) => ({ name, was, total: now.get(name.toLowerCase()) ?? 0 }))
        .filter(({ was, total }) => was > threshold && total <= threshold)
        .sort((a, b) => b.was - a.was || (a.name < b.name ? -1 : 1));
};
/** Whole days from one time to another; never less than none. */
const daysBetween = (from, to) => Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / time/* DAY */.d));

;// CONCATENATED MODULE: ./packages/core/lib/checks/audit/open-issues.js



const open_issues_ID = 'audit/open-issues';
const issues = (number) => `${number.toLocaleString('en-US')} open drift ${number === 1 ? 'issue' : 'issues'}`;
const TREND = {
    new: () => 'none a week ago',
    same: () => 'as many as a week ago',
    up: (by) => `${by.toLocaleString('en-US')} more than a week ago`,
    down: (by) => `${by.toLocaleString('en-US')} fewer than a week ago`,
};
const inWords = (trend) => trend === null ? '' : `, ${TREND[trend.kind]('by' in trend ? trend.by : 0)}`;
/** The difference as a number; null where nothing is known of a week ago. */
const inNumbers = (trend, total) => {
    if (trend === null)
        return null;
    if (trend.kind === 'new')
        return total;
    if (trend.kind === 'same')
        return 0;
    return trend.kind === 'up' ? trend.by : -trend.by;
};
const over = ({ name, byDomain, total, oldest, team, tier }, trend, { threshold, now }) => {
    const domains = finding/* DOMAINS */.si.flatMap((domain) => {
        const number = (0,shape/* own */.ZV)(byDomain, domain) ?? 0;
        return number > 0 ? [`${number.toLocaleString('en-US')} ${domain}`] : [];
    });
    const days = daysBetween(oldest.created, now);
    const data = {
        total,
        byDomain,
        threshold,
        change: inNumbers(trend, total),
        oldest: { number: oldest.number, url: oldest.url, created: oldest.created, days },
        ...(team === undefined ? {} : { team }),
        ...(tier === undefined ? {} : { tier }),
    };
    return {
        check: open_issues_ID,
        status: 'warning',
        subject: name,
        message: `${issues(total)} (${domains.join(', ')})${inWords(trend)}; the oldest, #${oldest.number}, is ${days === 1 ? '1 day' : `${days.toLocaleString('en-US')} days`} old`,
        data,
        findings: [],
    };
};
const unseen = (subject, message, permission) => ({
    check: open_issues_ID,
    status: 'unknown',
    subject,
    message,
    ...(permission === undefined ? {} : { permissions: [permission] }),
    findings: [],
});
const judge = (facts) => {
    const { repository, threshold, earlier, now } = facts;
    if (facts.issues === null)
        return [];
    if (!facts.issues.known)
        return [unseen(repository, facts.issues.reason, facts.issues.permission)];
    const { repositories, incomplete } = facts.issues.value;
    const trend = trendSince(incomplete ? null : lastWeek(earlier, now));
    const listed = repositories
        .filter(({ total }) => total > threshold)
        .map((one) => over(one, trend(one.name, one.total), facts));
    if (incomplete)
        return [...listed, unseen(repository, incomplete.reason, incomplete.permission)];
    if (listed.length > 0)
        return listed;
    const all = repositories.reduce((sum, { total }) => sum + total, 0);
    return [
        {
            check: open_issues_ID,
            status: 'pass',
            subject: repository,
            message: `No repository has more than ${issues(threshold)}; there ${all === 1 ? 'is' : 'are'} ${all.toLocaleString('en-US')} in all`,
            data: { threshold, total: all, repositories: repositories.length },
            findings: [],
        },
    ];
};
/**
 * Which repositories have more open drift issues than the threshold. It has no findings: the weekly
 * list tells them, in an issue of its own.
 */
const openIssues = {
    id: open_issues_ID,
    domain: 'audit',
    title: 'No repository has more open drift issues than the threshold',
    why: 'An issue that stays open is drift that somebody was told of and nobody mended. Where they pile up, the standard and the repository have parted.',
    fix: 'Mend what the oldest issues tell, declare it, or exempt it until a date; close what is dealt with.',
    severity: 'low',
    permissions: ['Issues: read'],
    blind: 'Issues in repositories that the token was not given are not in what GitHub finds, and GitHub does not say that there are any.',
    run: judge,
};

// EXTERNAL MODULE: ./packages/core/lib/model/fingerprint.js
var fingerprint = __webpack_require__(9556);
;// CONCATENATED MODULE: ./packages/core/lib/checks/audit/place.js

/**
 * An audit's file as a path in the repository that runs it; null where the folder of audits is
 * somewhere else, or was not found.
 * @param file its path in the folder
 */
const pathOf = (file, folder) => {
    if (!folder.known)
        return null;
    const under = folder.value.path.replace(/^(?:\.\/+)+|\/+$/g, '');
    if (/^(?:\/|[A-Za-z]:|\\)/.test(under) || under.split('/').includes('..'))
        return null;
    return under === '' || under === '.' ? file : `${under}/${file}`;
};
/** As a shell reads it back. */
const place_quoted = (path) => /^[\w./@+-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
/** The command that runs one audit alone. */
const runAlone = (path) => `drift audit run ${(0,shared_words/* named */.KT)(place_quoted(path), 300)}`;

;// CONCATENATED MODULE: ./packages/core/lib/checks/audit/silent.js





const silent_ID = 'audit/silent';
/** Of those without a schedule the time that usually lies between two runs, a day at least. */
const usualGap = ({ runs }) => {
    const times = runs.map(({ time }) => Date.parse(time));
    const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time));
    return Math.max(time/* DAY */.d, gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? time/* DAY */.d);
};
/** Of those with a schedule, that; a ledger that was edited by hand may hold one that is none. */
const periodOf = (memory, now) => {
    if (memory.schedule === null)
        return usualGap(memory);
    try {
        return (0,standards_schedule/* periodMs */.MZ)(memory.schedule, now);
    }
    catch {
        return usualGap(memory);
    }
};
const silent_inWords = (ms) => ms >= 2 * time/* DAY */.d ? `${Math.round(ms / time/* DAY */.d)} days` : `${Math.round(ms / time/* HOUR */.w)} hours`;
const findingOf = (id, memory, { now, folder }) => {
    const path = pathOf(memory.file, folder);
    const last = memory.runs.at(-1);
    const period = periodOf(memory, now);
    const silence = Date.parse(now) - Date.parse(memory.spoke ?? memory.first);
    if (period === null || silence <= 2 * period)
        return null;
    const since = memory.spoke === null ? 'ever' : `since ${memory.spoke.slice(0, 10)}`;
    return {
        fingerprint: (0,fingerprint/* fingerprint */.R)(silent_ID, id),
        severity: 'medium',
        title: `${(0,shared_words/* named */.KT)(memory.title)}: no verdict ${since}, which is more than twice its period of ${silent_inWords(period)}`,
        subject: id,
        ...(path === null ? {} : { file: path }),
        ...(last ? { actual: last.message } : {}),
        evidence: {},
        fix: `Run it alone to see why: ${runAlone(path ?? memory.file)}. Remove the file if nobody needs its answer.`,
    };
};
/** Whether the audits still speak: one that is silent looks, from afar, like one that is content. */
const silent = {
    id: silent_ID,
    domain: 'audit',
    title: 'No audit has been silent for twice its period',
    why: 'An audit that crashes every night says neither yes nor no, and nobody misses an answer that does not come.',
    fix: 'Mend the audit, or remove it.',
    severity: 'medium',
    permissions: [],
    run(facts, after) {
        const { repository } = facts;
        const findings = Object.entries(after).flatMap(([id, memory]) => findingOf(id, memory, facts) ?? []);
        const names = findings.map(({ subject }) => subject);
        return [
            {
                check: silent_ID,
                status: findings.length === 0 ? 'pass' : 'fail',
                subject: repository,
                message: findings.length === 0
                    ? 'Every audit spoke in time'
                    : `Silent for more than twice their period: ${(0,shared_words/* enumerate */.HL)(names)}`,
                findings,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/audit/index.js




/** What is asked of the audits themselves; what they ask is in their files. */
const auditChecks = [exemptions, discovery, silent, openIssues];

;// CONCATENATED MODULE: ./packages/core/lib/checks/audit/flapping.js
/** Verdicts that are looked back at, and how many changes among them begin and end the state. */
const WINDOW = 10;
const BEGINS = 4;
const ENDS = 1;
/** How often an audit changed its mind in its last verdicts; one that could not speak has none. */
const changesOf = (runs) => {
    const verdicts = runs
        .filter(({ status }) => status !== 'unknown')
        .slice(-WINDOW)
        .map(({ status }) => status === 'pass');
    return verdicts.filter((verdict, i) => i > 0 && verdict !== verdicts[i - 1]).length;
};
/**
 * Whether an audit flaps: told each time it would teach people to look away. Two thresholds, so that
 * it does not flap between flapping and not, as monitoring systems do it:
 * https://assets.nagios.com/downloads/nagioscore/docs/nagioscore/4/en/flapping.html
 * @param was whether it did before this run
 */
const isFlapping = (runs, was) => changesOf(runs) >= (was ? ENDS + 1 : BEGINS);

;// CONCATENATED MODULE: ./packages/core/lib/checks/audit/memory.js



/** How many runs of an audit are remembered: a month of nights. */
const AUDIT_RUNS = 30;
const memory_STATUS = { FAIL: 'fail', WARNING: 'warning', PASS: 'pass' };
/** One run as it is remembered: by its worst verdict. */
const pastRun = ({ started, ms, outcomes }) => {
    const said = { time: started, ms };
    if (!outcomes.known)
        return { ...said, status: 'unknown', message: (0,shared_words/* named */.KT)(outcomes.reason, 200) };
    const worst = ['FAIL', 'WARNING', 'PASS']
        .map((status) => outcomes.value.find((outcome) => outcome.status === status))
        .find((outcome) => outcome !== undefined);
    return worst
        ? { ...said, status: memory_STATUS[worst.status], message: (0,shared_words/* named */.KT)(worst.message, 200) }
        : { ...said, status: 'pass', message: 'There was nothing to look at.' };
};
/** An id is a file's name, which may be one that every object knows. */
const memoryOf = (memory, id) => (0,shape/* own */.ZV)(memory, id);
/**
 * Files that are no audits this time, under the ids that the ledger knows them by: those that were
 * meant to be one, and those that were one and lost their run bit.
 */
const cannotRun = ({ folder, memory }) => {
    if (!folder.known)
        return [];
    const { broken, notAudits } = folder.value;
    const known = new Map(Object.entries(memory).map(([id, { file }]) => [file, id]));
    const lost = [...known].filter(([file]) => notAudits.some((one) => one === file || one.startsWith(`${file} (`)));
    return [
        ...broken.map((one) => ({ ...one, id: known.get(one.file) ?? one.id })),
        ...lost.map(([file, id]) => ({ id, file, reason: NO_AUDIT })),
    ];
};
const NO_AUDIT = 'it is no audit any more: it has neither a run bit nor a #! line';
/** What is remembered of an audit once it ran, or had nothing to do. */
const next = (info, run, before, now) => {
    const past = run === null ? [] : [pastRun(run)];
    const runs = [...(before?.runs ?? []), ...past].slice(-AUDIT_RUNS);
    const spoke = run?.outcomes.known ? run.started : (before?.spoke ?? null);
    const flapping = isFlapping(runs, before?.flapping === true);
    return {
        file: info.file,
        title: (0,shared_words/* named */.KT)(info.title, 200),
        schedule: info.schedule,
        first: before?.first ?? now,
        spoke,
        ...(flapping ? { flapping } : {}),
        runs,
    };
};
/**
 * What the ledger is to remember of all audits after this scan: those of today, and those whose file
 * could not be read this time. One whose file is gone is forgotten.
 */
const rememberedAudits = (facts) => {
    const { folder, records, memory, now } = facts;
    const ran = records.map((record) => [
        record.info.id,
        next(record.info, record.state === 'ran' ? record.run : null, memoryOf(memory, record.info.id), now),
    ]);
    const here = new Set(ran.map(([id]) => id));
    const unread = folder.known
        ? cannotRun(facts).map((broken) => [
            broken.id,
            brokenMemory(broken, memoryOf(memory, broken.id), now),
        ])
        : Object.entries(memory);
    return Object.fromEntries([...unread.filter(([id]) => !here.has(id)), ...ran]);
};
const brokenMemory = ({ file, reason }, before, now) => {
    const run = { time: now, status: 'unknown', ms: 0, message: (0,shared_words/* named */.KT)(reason, 200) };
    return {
        file,
        title: before?.title ?? (0,shared_words/* named */.KT)(file, 200),
        schedule: before?.schedule ?? null,
        first: before?.first ?? now,
        spoke: before?.spoke ?? null,
        ...(before?.flapping ? { flapping: true } : {}),
        runs: [...(before?.runs ?? []), run].slice(-AUDIT_RUNS),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/audit/verdicts.js






/** The check that a file in the folder of audits is. */
const checkOf = (id) => `audit/${id}`;
/** What an audit says of itself, in the words of checks: reports and issues are made of it. */
const infoOf = ({ id, title, file, severity }) => ({
    id: checkOf(id),
    domain: 'audit',
    title: (0,shared_words/* named */.KT)(title),
    why: `Asked by the audit ${(0,shared_words/* named */.KT)(file)}.`,
    fix: 'Bring the two in sync again; the audit says what differs.',
    severity,
    permissions: [],
});
const verdicts_STATUS = { PASS: 'pass', WARNING: 'warning', FAIL: 'fail' };
/** A warning is worth a look, not a call. */
const verdicts_severityOf = ({ status, severity }, info) => severity ?? (status === 'WARNING' ? 'low' : info.severity);
/** Data of more characters than this stands in the report alone. */
const MAX_SHOWN = 2_000;
/** What was found, as far as the audit says: what it calls so, or else its data, where there is no diff. */
const foundBy = ({ actual, expected, diff, data }) => {
    if (actual !== undefined)
        return actual;
    if (expected !== undefined || diff !== undefined || data === undefined)
        return undefined;
    return JSON.stringify(data).length <= MAX_SHOWN ? data : undefined;
};
/** What to do, where the audit does not say. */
const tryIt = ({ info, path }) => `Bring the two in sync, then look again: ${runAlone(path ?? info.file)}`;
const verdicts_findingOf = (outcome, audit) => {
    const { info, path } = audit;
    const { message, expected, diff, url, fix = tryIt(audit) } = outcome;
    const actual = foundBy(outcome);
    const subject = outcome.subject ?? info.id;
    // In brackets: "NPM_TOKEN: set …" would read like a secret and its value.
    const about = outcome.subject === undefined ? '' : ` (${(0,shared_words/* named */.KT)(outcome.subject)})`;
    return {
        fingerprint: (0,fingerprint/* fingerprint */.R)(checkOf(info.id), subject),
        severity: verdicts_severityOf(outcome, info),
        title: `${(0,shared_words/* named */.KT)(info.title)}${about}: ${(0,shared_words/* named */.KT)(message, 300)}`,
        subject,
        ...(path === null ? {} : { file: path }),
        ...(expected === undefined ? {} : { expected: expected }),
        ...(actual === undefined ? {} : { actual }),
        ...(diff === undefined ? {} : { diff }),
        // What leads anywhere else is no place to look at.
        evidence: url !== undefined && /^https?:\/\//i.test(url) ? { url } : {},
        fix,
    };
};
const resultOf = (outcome, audit) => ({
    check: checkOf(audit.info.id),
    status: verdicts_STATUS[outcome.status],
    subject: outcome.subject ?? audit.info.id,
    message: outcome.message,
    ...(outcome.data === undefined ? {} : { data: outcome.data }),
    findings: outcome.status === 'PASS' ? [] : [verdicts_findingOf(outcome, audit)],
});
/** Two steps milder, and never mere information: that would not be kept. */
const milder = (severity) => finding/* SEVERITIES */.oC[Math.min(finding/* SEVERITIES */.oC.indexOf(severity) + 2, finding/* SEVERITIES */.oC.indexOf('low'))] ?? 'low';
/** One finding stands for an audit that changes its mind, so that it is told once and not each time. */
const flapping = ({ info, path }, after) => {
    const changes = (0,shared_words/* count */.U9)(changesOf(after.runs), 'change');
    return {
        fingerprint: (0,fingerprint/* fingerprint */.R)(checkOf(info.id), info.id, 'flapping'),
        severity: milder(info.severity),
        title: `${(0,shared_words/* named */.KT)(info.title)}: it flaps (${changes} in its last runs)`,
        subject: info.id,
        ...(path === null ? {} : { file: path }),
        actual: after.runs.slice(-10).map(({ status }) => status),
        evidence: {},
        fix: 'Find out what makes it change its mind: a retry inside the audit, a longer timeout, or the thing it looks at. It is told by itself again when it has settled.',
    };
};
const standing = (before) => {
    const last = before?.runs.at(-1);
    return last === undefined
        ? 'It never ran.'
        : `Its last word (${last.time.slice(0, 16).replace('T', ' ')} UTC): ${last.status}, ${last.message}`;
};
const waiting = ({ info, next }, before, repository) => ({
    check: checkOf(info.id),
    status: 'skipped',
    subject: repository,
    message: `Not due until ${next === null ? 'its schedule names a day' : `${next.slice(0, 16).replace('T', ' ')} UTC`}. ${standing(before)}`,
    findings: [],
});
const verdicts_unknown = (id, repository, reason) => ({
    check: checkOf(id),
    status: 'unknown',
    subject: repository,
    message: reason,
    findings: [],
});
const ofRecord = (record, after, facts) => {
    const { info } = record;
    const audit = { info, path: pathOf(info.file, facts.folder) };
    if (record.state === 'waiting')
        return [waiting(record, memoryOf(facts.memory, info.id), facts.repository)];
    const { run } = record;
    if (!run.outcomes.known)
        return [verdicts_unknown(info.id, facts.repository, run.outcomes.reason)];
    if (after?.flapping) {
        const { status, message } = pastRun(run);
        const word = status === 'unknown' ? 'pass' : status;
        return [
            {
                check: checkOf(info.id),
                status: word === 'pass' ? 'warning' : word,
                subject: info.id,
                message: `It flaps. This time: ${word}, ${message}`,
                findings: [flapping(audit, after)],
            },
        ];
    }
    if (run.outcomes.value.length > 0)
        return run.outcomes.value.map((one) => resultOf(one, audit));
    const { message } = pastRun(run);
    return [{ check: checkOf(info.id), status: 'pass', subject: info.id, message, findings: [] }];
};
const gone = (id, { file }, repository) => ({
    check: checkOf(id),
    status: 'skipped',
    subject: repository,
    message: `${(0,shared_words/* named */.KT)(file)} is in the folder no more.`,
    data: finding/* UNDECLARED */.uM,
    findings: [],
});
/**
 * What the audits said, as results: their verdicts, what hides one, and what became of one that is gone.
 * @param after what is remembered of each audit after this scan
 */
const verdicts = (facts, after) => {
    const { folder, records, repository } = facts;
    const known = Object.entries(facts.memory);
    if (!folder.known)
        return known.map(([id]) => verdicts_unknown(id, repository, folder.reason));
    const broken = cannotRun(facts);
    const here = new Set([...records.map(({ info }) => info.id), ...broken.map(({ id }) => id)]);
    return [
        ...records.flatMap((record) => ofRecord(record, memoryOf(after, record.info.id), facts)),
        ...broken.map(({ id, reason }) => verdicts_unknown(id, repository, reason)),
        ...known.filter(([id]) => !here.has(id)).map(([id, memory]) => gone(id, memory, repository)),
    ];
};

// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(8556);
;// CONCATENATED MODULE: ./packages/core/lib/collect/github/drift-issues-token.js


/** GITHUB_TOKEN has 1,000 requests an hour: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const WORKFLOW_LIMIT = 1_000;
const WORKFLOW_LOGIN = 'github-actions[bot]';
const VIEWER = 'query DriftViewer { rateLimit { cost } viewer { login } }';
/** Whose token it is; null where GitHub does not tell it. */
const viewerOf = async (github) => {
    try {
        const { data } = await github.graphql(VIEWER);
        return data?.viewer?.login ?? null;
    }
    catch (error) {
        if (error instanceof types/* GitHubError */.y && error.status !== 401)
            return null;
        throw error;
    }
};
/**
 * Why a search of an owner's issues would show a part alone, as far as the token tells: GITHUB_TOKEN
 * (also where an enterprise gives it more requests), a classic token without the scope `repo`, an
 * App without Issues. Null: nothing speaks against it. What a fine-grained token was given is not to
 * be had.
 * https://docs.github.com/en/actions/concepts/security/github_token
 */
const tokenSight = async (github, login) => {
    const viewer = await viewerOf(github);
    const { scopes = null, permissions = null, hourlyLimit = null } = github.token ?? {};
    const what = `the open drift issues of ${login} could not be counted`;
    if (scopes !== null) {
        if (scopes.includes('repo'))
            return null;
        const has = scopes.length === 0 ? 'no scopes' : `only the scopes ${scopes.join(', ')}`;
        return (0,model/* unknown */.L5)(`${what}: the token has ${has} and does not see private repositories`, 'repo');
    }
    if (permissions !== null) {
        if (Object.hasOwn(permissions, 'issues'))
            return null;
        return (0,model/* unknown */.L5)(`${what}: the App was not granted Issues`, 'Issues: read');
    }
    const isWorkflows = viewer?.toLowerCase() === WORKFLOW_LOGIN ||
        (hourlyLimit !== null && hourlyLimit <= WORKFLOW_LIMIT);
    if (!isWorkflows)
        return null;
    return (0,model/* unknown */.L5)(`${what}: the token is a GITHUB_TOKEN, which sees its own repository and public ones; use a GitHub App (app-id, private-key)`, `Issues: read on all repositories of ${login}`);
};

// EXTERNAL MODULE: ./packages/core/lib/collect/github/nodes.js
var nodes = __webpack_require__(3546);
;// CONCATENATED MODULE: ./packages/core/lib/collect/github/drift-issues-about.js


const BODIES = `query DriftIssueBodies($ids: [ID!]!) {
  rateLimit { cost remaining resetAt limit }
  nodes(ids: $ids) {
    ... on Issue { body viewerDidAuthor authorAssociation author { __typename login } }
  }
}`;
/** Bodies can have 65,536 characters each; and so many calls' worth is held at once. */
const LARGEST = 25;
const CHUNK = 100;
/**
 * Those who may write to a repository, or belong to its owner.
 * https://docs.github.com/en/graphql/reference/enums#commentauthorassociation
 */
const INSIDERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** GraphQL's login of an App lacks the `[bot]` that a token of it is told as its own. */
const bare = (login) => login.toLowerCase().replace(/\[bot\]$/, '');
/**
 * Whether a marker may be believed: anybody can open an issue in a public repository, and a marker
 * moves what is counted. Who cannot learn its own name believes bots, as where findings are told.
 */
const isTrusted = ({ viewerDidAuthor, authorAssociation, author }, self) => viewerDidAuthor === true ||
    INSIDERS.has(authorAssociation ?? '') ||
    (self === null
        ? author?.__typename === 'Bot'
        : author != null && bare(author.login) === bare(self) && isSameKind(author.__typename, self));
/** A person called as an App is, is not that App. */
const isSameKind = (type, self) => self.toLowerCase().endsWith('[bot]') === (type === 'Bot');
/** Whether `owner/name` belongs to an owner. */
const repositoryOfOwner = (name, login) => /^[\w-]+\/[\w.-]+$/.test(name) && name.toLowerCase().startsWith(`${login.toLowerCase()}/`);
/**
 * What issues are about by their own bodies, where their author may be believed.
 * @param github whose own issues are believed
 * @returns by id; and how many could not be read
 * @throws GitHubError when the token is refused, or nothing at all is answered
 */
const aboutWhat = async (github, ids, read) => {
    const about = new Map();
    let unread = 0;
    if (ids.length === 0)
        return { about, unread };
    const self = await viewerOf(github);
    for (let at = 0; at < ids.length; at += CHUNK) {
        const answers = await (0,nodes/* askNodes */.ZJ)(github, {
            items: ids.slice(at, at + CHUNK),
            id: (id) => id,
            largest: LARGEST,
            lanes: 2,
            ask: () => ({ query: BODIES }),
        });
        for (const [id, { node }] of answers) {
            if (typeof node?.body !== 'string')
                unread += 1;
            else if (isTrusted(node, self))
                about.set(id, read(node.body));
        }
    }
    return { about, unread };
};

// EXTERNAL MODULE: ./packages/core/lib/collect/github/pages.js
var github_pages = __webpack_require__(9827);
;// CONCATENATED MODULE: ./packages/core/lib/collect/github/drift-issues-search.js

/** 10,001 nodes at most, one point. An issue has at most 100 labels. */
const SEARCH = `query DriftOpenIssues($owner: String!, $q: String!, $first: Int!, $after: String) {
  rateLimit { cost remaining resetAt limit }
  repositoryOwner(login: $owner) { login }
  search(type: ISSUE, query: $q, first: $first, after: $after) {
    issueCount
    pageInfo { hasNextPage endCursor }
    nodes {
      ... on Issue {
        id number url title createdAt
        repository { nameWithOwner url visibility }
        labels(first: 100) { nodes { name } }
      }
    }
  }
}`;
/** No search gives more: https://docs.github.com/en/rest/search/search#about-search */
const MOST_RESULTS = 1_000;
/** GitHub was opened then; what was imported can be older, so the first span has no beginning. */
const FIRST = Date.UTC(2008, 0, 1);
const SECOND = 1_000;
/** A list that moved while it was read is read again so many times. */
const READS = 3;
const drift_issues_search_moment = (ms) => ms === null ? '*' : new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
/**
 * The words of the search. A comma between labels means "or", a range includes both of its ends.
 * Oldest first: an issue that is opened meanwhile comes last and moves no page.
 * https://docs.github.com/en/search-github/searching-on-github/searching-issues-and-pull-requests
 */
const searchWords = ({ scope, labels, from, to }) => [
    scope,
    'is:issue is:open archived:false',
    `label:${labels.map((label) => `"${label}"`).join(',')}`,
    from === null && to === null ? '' : `created:${drift_issues_search_moment(from)}..${drift_issues_search_moment(to)}`,
    'sort:created-asc',
]
    .filter(Boolean)
    .join(' ');
/**
 * The two halves of a span, cut between two seconds; null where it is a single one, or lies before
 * GitHub or after now, where halving would find no end.
 * @param oldest when the first issue in it was created; NaN: not known
 */
const halves = ({ from, to }, oldest, now) => {
    const start = from ?? FIRST;
    const high = to ?? now;
    if (start > high || (start === high && (from === null || to !== null)))
        return null;
    // An order that was not kept only makes the halves less even.
    const low = oldest > start && oldest <= high ? Math.min(oldest, high - SECOND) : start;
    const middle = Math.floor((low + high) / 2 / SECOND) * SECOND;
    return [
        { from, to: middle },
        { from: middle + SECOND, to },
    ];
};
/** GitHub did not say what it was asked for. */
class SearchRefused extends Error {
}
const said = (errors) => [...new Set(errors.map(({ message }) => message))].join('; ');
const isWhole = (node) => typeof node?.id === 'string' && node.repository != null && node.labels != null;
/**
 * All open issues of a scope with one of the labels, however many: where the search tells of more
 * than it gives, the time of creation is halved until it gives all; what lies in one second is
 * asked for label by label. An issue that several pages give is found once.
 * @param owner who has to be visible, so that "nothing found" means that there is nothing
 * @param now epoch milliseconds, where the time of creation ends
 * @throws GitHubError when GitHub does not answer; SearchRefused when the answer has no search in it
 */
const searchOpenIssues = async (github, owner, scope, labels, now) => {
    const pages = (0,github_pages/* adaptivePages */.x)(100);
    const found = new Map();
    const missing = [];
    let withheld = false;
    const ask = async (q, after) => {
        const { data, errors } = await pages.ask((first, last) => github.graphql(SEARCH, { owner, q, first, after }, { retryFaults: last }));
        if (!data?.search)
            throw new SearchRefused(said(errors) || 'GitHub gave no reason');
        if (!data.repositoryOwner)
            throw new SearchRefused(`there is no organization or user "${owner}", or it cannot be seen`);
        const nodes = data.search.nodes ?? [];
        const issues = nodes.filter(isWhole);
        return {
            count: data.search.issueCount,
            next: data.search.pageInfo.hasNextPage ? data.search.pageInfo.endCursor : null,
            issues,
            /** Issues that are there and were not shown. */
            withheld: nodes.length - issues.length,
            why: said(errors),
        };
    };
    /** Reads from a first page to the end. */
    const readOn = async (q, first) => {
        const issues = new Map(first.issues.map((issue) => [issue.id, issue]));
        let { count, withheld, why } = first;
        let moved = false;
        for (let after = first.next; after !== null;) {
            const page = await ask(q, after);
            for (const issue of page.issues)
                issues.set(issue.id, issue);
            // One that was closed meanwhile moves those behind it onto a page that was read already.
            moved ||= page.count < count;
            count = page.count;
            withheld += page.withheld;
            why ||= page.why;
            // A cursor that leads to itself would lead there for ever.
            after = page.next === after ? null : page.next;
        }
        const lost = Math.max(0, count - issues.size);
        return { issues, lost, withheld, why, again: moved || lost > withheld };
    };
    const keep = (issues) => {
        for (const issue of issues)
            found.set(issue.id, issue);
    };
    const read = async (question) => {
        const q = searchWords(question);
        const first = await ask(q, null);
        const isTooMuch = first.count > MOST_RESULTS;
        const parts = isTooMuch ? split(question, first.issues[0]?.createdAt, now) : null;
        if (parts !== null) {
            for (const part of parts)
                await read(part);
            return;
        }
        let end = await readOn(q, first);
        for (let reads = 1; end.again && !isTooMuch && reads < READS; reads++)
            end = await readOn(q, await ask(q, null));
        keep(end.issues.values());
        withheld ||= end.withheld > 0;
        if (end.lost > 0)
            missing.push(partOf(question, end.lost, end.why));
    };
    await read({ scope, labels, from: null, to: null });
    return { issues: [...found.values()], missing, withheld };
};
/**
 * A question in parts; null where nothing is left to split by.
 * @param oldest when the first of them was created: before that there is nothing to halve
 */
const split = (question, oldest, now) => {
    const { labels } = question;
    const spans = halves(question, Date.parse(oldest ?? ''), now);
    if (spans !== null)
        return spans.map((span) => ({ ...question, ...span }));
    return labels.length > 1 ? labels.map((label) => ({ ...question, labels: [label] })) : null;
};
const partOf = ({ scope, labels, from, to }, lost, why) => {
    const when = from === null && to === null ? '' : `, created ${drift_issues_search_moment(from)} to ${drift_issues_search_moment(to)}`;
    return `${lost.toLocaleString('en-US')} with the label ${labels.join(' or ')} in ${scope}${when}${why && ` (${why})`}`;
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/github/drift-issues.js





const LABELS = model/* DOMAINS */.si.map((domain) => `drift:${domain}`);
const PERMISSION = 'Issues: read';
const domainsOf = ({ labels }) => {
    const names = new Set((labels?.nodes ?? []).flatMap((label) => label?.name.toLowerCase() ?? []));
    return model/* DOMAINS */.si.filter((domain) => names.has(`drift:${domain}`));
};
/** `https://github.com/acme/api`, from the address of another repository on the same server. */
const siblingUrl = ({ url }, name) => {
    const base = url.split('/').slice(0, -2).join('/');
    return base === '' ? undefined : `${base}/${name}`;
};
const oldest = (issues) => {
    const [first] = issues.toSorted((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.number - b.number);
    const { number = 0, url = '', title = '', createdAt: created = '' } = first ?? {};
    return { number, url, title, created };
};
/** Counts by repository, whatever way its name is written; most first. */
const drift_issues_count = (counted, teams) => {
    const byName = new Map();
    for (const { issue, names } of counted)
        for (const name of names) {
            const one = byName.get(name.toLowerCase()) ?? { name, issues: [] };
            one.issues.push(issue);
            byName.set(name.toLowerCase(), one);
        }
    return [...byName.entries()]
        .map(([key, { name, issues }]) => {
        const own = issues.find(({ repository }) => repository.nameWithOwner.toLowerCase() === key);
        const { nameWithOwner = name, visibility } = own?.repository ?? {};
        const other = issues[0]?.repository;
        const url = own?.repository.url ?? (other && siblingUrl(other, name));
        const { team, tier } = teams(nameWithOwner);
        const byDomain = new Map();
        for (const domain of issues.flatMap(domainsOf))
            byDomain.set(domain, (byDomain.get(domain) ?? 0) + 1);
        return {
            name: nameWithOwner,
            ...(url === undefined ? {} : { url }),
            ...(visibility === undefined
                ? {}
                : { visibility: visibility.toLowerCase() }),
            ...(team === undefined ? {} : { team }),
            ...(tier === undefined ? {} : { tier }),
            byDomain: Object.fromEntries(byDomain),
            total: issues.length,
            oldest: oldest(issues),
        };
    })
        .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
};
const collect = async (github, login, options) => {
    const places = [options.home, options.issueRepository].filter((name) => name !== null);
    const central = new Set(places.map((name) => name.toLowerCase()));
    const outside = [...central].filter((name) => !repositoryOfOwner(name, login));
    const found = [];
    const missing = [];
    let withheld = false;
    // Repositories of several owners in one search are no longer "or" for GitHub.
    for (const scope of [`user:${login}`, ...outside.map((name) => `repo:${name}`)]) {
        const part = await searchOpenIssues(github, login, scope, LABELS, options.now);
        found.push(...part.issues);
        missing.push(...part.missing);
        withheld ||= part.withheld;
    }
    const isCentral = ({ repository }) => central.has(repository.nameWithOwner.toLowerCase());
    const { about, unread } = await aboutWhat(options.writer ?? github, found.filter(isCentral).map(({ id }) => id), options.about);
    const counted = found.flatMap((issue) => {
        const place = issue.repository.nameWithOwner;
        const said = about.get(issue.id);
        if (said?.isList)
            return [];
        const names = (said?.repositories ?? []).filter((name) => repositoryOfOwner(name, login));
        if (names.length > 0)
            return [{ issue, names }];
        return repositoryOfOwner(place, login) ? [{ issue, names: [place] }] : [];
    });
    const reasons = [
        missing.length > 0 && `GitHub's search did not give ${missing.join('; ')}`,
        unread > 0 &&
            `${unread.toLocaleString('en-US')} issues in ${places.join(' and ')} could not be read: which repositories they are about is not known`,
    ].filter((reason) => reason !== false);
    return {
        repositories: drift_issues_count(counted, options.teams),
        ...(reasons.length > 0
            ? {
                incomplete: {
                    reason: reasons.join('; '),
                    ...(withheld || unread > 0 ? { permission: PERMISSION } : {}),
                },
            }
            : {}),
    };
};
/** Names that GitHub could have given; anything else would be more words of the search. */
const LOGIN = /^[\w-]+$/;
/**
 * Open issues with a label `drift:*` in the repositories of an organization or user, counted by the
 * repository that they are about. Archived repositories are left out; the weekly list's own issues
 * are not counted.
 * @returns unknown where the token sees only a part of the repositories as far as can be told, or
 *   nothing was answered: never "there are none" for what was not seen
 */
const readDriftIssues = async (github, login, options) => {
    const what = `the open drift issues of ${login}`;
    if (!LOGIN.test(login))
        return (0,model/* unknown */.L5)(`${what} could not be read: there is no such login`);
    try {
        const limited = await tokenSight(github, login);
        return limited ?? (0,model/* known */.eO)(await collect(github, login, options));
    }
    catch (error) {
        const reason = `${what} could not be read: ${error.message}`;
        if (error instanceof SearchRefused)
            return (0,model/* unknown */.L5)(reason, PERMISSION);
        if (!(error instanceof types/* GitHubError */.y))
            throw error;
        return [403, 404].includes(error.status)
            ? (0,model/* unknown */.L5)(reason, error.permission ?? PERMISSION)
            : (0,model/* unknown */.L5)(reason);
    }
};

// EXTERNAL MODULE: ./packages/core/lib/ledger/reconcile.js
var reconcile = __webpack_require__(7838);
// EXTERNAL MODULE: ./packages/core/lib/ledger/state.js
var ledger_state = __webpack_require__(7107);
// EXTERNAL MODULE: ./packages/core/lib/plugins/config.js
var config = __webpack_require__(6551);
;// CONCATENATED MODULE: ./packages/core/lib/report/hidden.js
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
const hidden_hidden = (kind, value) => startOf(kind) + commentSafe(value) + END;
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

// EXTERNAL MODULE: ./packages/core/lib/model/severity.js
var model_severity = __webpack_require__(1145);
;// CONCATENATED MODULE: ./packages/core/lib/report/marker.js





const KIND = 'v1';
const FULL = 300;
/** Room for the packed ones, in characters: comfortable, and at most. */
const SOFT_ROOM = 16_000;
const HARD_ROOM = 40_000;
const PACKED_SIZES = [10, 8, 6, 5, 4, 3];
/** A fingerprint as 20 hex characters: itself, or its hash where a plugin made it otherwise. */
const hexKey = (fingerprint) => /^[0-9a-f]{20}$/.test(fingerprint)
    ? fingerprint
    : (0,external_node_crypto_.createHash)('sha256').update(fingerprint).digest('hex').slice(0, 20);
/**
 * The hidden marker for a body. Up to 300 fingerprints stand there as they are. More are packed, by
 * severity, into as many bytes each as there is room for. Ten bytes are the whole fingerprint;
 * three, with 10,000 of them told, take a new finding for a told one once in 1,700 times: only
 * where there is no ledger, and the report still shows it.
 * @param told gravest first
 */
const marker_markerComment = (head, told, room = HARD_ROOM) => {
    const full = told.slice(0, Math.min(FULL, Math.floor(room / 40)));
    const rest = told.slice(full.length);
    const size = PACKED_SIZES.find((bytes) => rest.length * bytes * (4 / 3) <= Math.min(room, SOFT_ROOM)) ?? 3;
    const packable = rest.slice(0, Math.floor((room * 0.75) / size));
    const packed = Object.fromEntries(model/* SEVERITIES */.oC.flatMap((severity) => {
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
    return hidden_hidden(KIND, marker);
};
const readPacked = (value) => {
    if (!(0,shape/* isRecord */.u4)(value))
        return undefined;
    const { bytes } = value;
    if (typeof bytes !== 'number' || !PACKED_SIZES.includes(bytes))
        return undefined;
    const lists = model/* SEVERITIES */.oC.flatMap((severity) => {
        const list = value[severity];
        return typeof list === 'string' ? [[severity, list]] : [];
    });
    return { bytes, ...Object.fromEntries(lists) };
};
const readMarker = (value) => {
    if (!(0,shape/* isRecord */.u4)(value) || !(0,shape/* isRecord */.u4)(value.fingerprints))
        return null;
    const { repository, domain, mode, scan, content } = value;
    if (typeof repository !== 'string' || typeof scan !== 'string')
        return null;
    const knownDomain = model/* DOMAINS */.si.find((one) => one === domain);
    const knownMode = ['scan', 'rolling', 'summary'].find((one) => one === mode);
    if (!knownDomain || !knownMode)
        return null;
    const packed = readPacked(value.packed);
    return {
        repository,
        domain: knownDomain,
        mode: knownMode,
        scan,
        fingerprints: Object.fromEntries(Object.entries(value.fingerprints).flatMap(([fingerprint, severity]) => (0,model_severity/* isSeverity */._Z)(severity) ? [[fingerprint, severity]] : [])),
        ...(packed ? { packed } : {}),
        ...(typeof content === 'string' ? { content } : {}),
    };
};
/** All markers of a body. */
const marker_parseMarkers = (body) => hiddenIn(body, KIND, readMarker);
/**
 * What a marker knows of findings: a function from a fingerprint to the severity at which it was
 * told, or null where it was not.
 */
const toldBy = (marker) => {
    const full = new Map(Object.entries(marker.fingerprints));
    const short = new Map();
    const bytes = marker.packed?.bytes ?? 10;
    for (const severity of SEVERITIES.toReversed()) {
        const keys = Buffer.from(marker.packed?.[severity] ?? '', 'base64url').toString('hex');
        for (let at = 0; at + bytes * 2 <= keys.length; at += bytes * 2)
            short.set(keys.slice(at, at + bytes * 2), severity);
    }
    return (fingerprint) => full.get(fingerprint) ?? short.get(hexKey(fingerprint).slice(0, bytes * 2)) ?? null;
};

// EXTERNAL MODULE: ./packages/core/lib/report/words.js
var report_words = __webpack_require__(9860);
;// CONCATENATED MODULE: ./packages/core/lib/report/issue-list-marker.js




const issue_list_marker_KIND = 'issue-list:v1';
/**
 * The hidden marker of a list.
 * @param room in characters; of more repositories than fit those with the fewest issues are left out
 */
const listMarker = ({ login, time, counts, incomplete }, room) => {
    const rest = incomplete ? { incomplete } : {};
    let left = room - hidden_hidden(issue_list_marker_KIND, { login, time, counts: {}, ...rest }).length;
    const kept = [];
    for (const entry of Object.entries(counts).sort(([, a], [, b]) => b - a)) {
        left -= commentSafe(entry).length;
        if (left < 0)
            break;
        kept.push(entry);
    }
    return hidden_hidden(issue_list_marker_KIND, { login, time, counts: Object.fromEntries(kept), ...rest });
};
const issue_list_marker_readMarker = (value) => {
    if (!(0,shape/* isRecord */.u4)(value) || !(0,shape/* isRecord */.u4)(value.counts))
        return null;
    const { login, time, counts, incomplete } = value;
    if (typeof login !== 'string' || !(0,shape/* isTime */.K8)(time))
        return null;
    const numbers = Object.entries(counts).filter((entry) => Number.isSafeInteger(entry[1]) && Number(entry[1]) >= 0);
    return {
        login,
        time,
        counts: Object.fromEntries(numbers),
        ...(incomplete === true ? { incomplete } : {}),
    };
};
/** The markers of lists in a body. */
const parseListMarkers = (body) => hiddenIn(body, issue_list_marker_KIND, issue_list_marker_readMarker);
/** What an issue's body says of itself: which repositories it is about, and whether it is a list. */
const aboutIssue = (body) => ({
    repositories: [
        ...new Map(marker_parseMarkers(body).map(({ repository }) => [(0,report_words/* repositoryKey */.Kq)(repository), repository])).values(),
    ],
    isList: parseListMarkers(body).length > 0,
});

// EXTERNAL MODULE: ./packages/core/lib/collect/github/inventory.js
var inventory = __webpack_require__(4999);
;// CONCATENATED MODULE: ./packages/core/lib/report/fit.js

/**
 * As many lines as there is room for, and one that counts the rest. Nothing is cut in the middle.
 * @param room in UTF-16 units, line breaks included
 * @param rest says how many are left out
 * @param all how many there are, where `lines` are only the first of them
 */
const fit_fitLines = (lines, room, rest = (left) => `- … and ${left.toLocaleString('en-US')} more`, all = lines.length) => {
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
const fit_fitBlocks = (things, room, most, rest) => {
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
    const heading = next === 0 ? '' : `**And ${count(lines.length, 'more finding')}:**`;
    const list = fit_fitLines(lines, left - heading.length - 4, (number) => `- … and ${count(number, 'finding')} more${rest}`).join('\n');
    return [...blocks, ...(heading === '' ? [] : [heading]), list];
};
/** A section with a list, as far as there is room; '' for an empty one. */
const listSection = (title, lines, room) => lines.length === 0 ? '' : [`### ${title}`, '', ...fit_fitLines(lines, room)].join('\n');

// EXTERNAL MODULE: ./packages/core/lib/report/text.js
var report_text = __webpack_require__(9426);
;// CONCATENATED MODULE: ./packages/core/lib/report/exempt-hint.js





const MOST = 5;
const DAYS = 90;
/** A TOML basic string: https://toml.io/en/v1.1.0#string */
const tomlString = (text) => JSON.stringify(text.toWellFormed()).replaceAll('\u007f', '\\u007f');
/** `subject` and `file` of an exemption are globs: what is one in the finding's own is taken literally. */
const literalGlob = (subject) => subject
    .replace(/[\\*?[{]/g, '\\$&')
    // An account that is not shown is not known by what is shown of it.
    .replace(HIDDEN_ACCOUNT, (hidden) => `*${hidden.slice(1)}`);
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
const exempt_hint_exemptHint = (all, { team }, now, room) => {
    const found = all.filter(({ check, finding }) => !isOrganizationsToDecide(check, finding));
    const start = new Date(now).getTime();
    if (found.length === 0 || Number.isNaN(start))
        return '';
    const expires = day(new Date(start + DAYS * DAY).toISOString());
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
    return `<details><summary>Accept it instead</summary>\n\nPut this into \`check.toml\`, with a reason, an owner and a date. It stays in reports, marked; when the date has passed it is told again. Your organization may limit what a repository can exempt by itself.${others}\n\n${fence(snippets.join('\n\n'), 'toml')}\n\n</details>`;
};

;// CONCATENATED MODULE: ./packages/core/lib/report/commands.js

const spaced = (text) => text.trim() === ''
    ? text
    : `${/^\s/.test(text) ? ' ' : ''}${plain(text, text.length)}${/\s$/.test(text) ? ' ' : ''}`;
/**
 * Text in which commands stand between backticks, as Markdown in which they are code: what is
 * copied from there holds nothing but what is seen.
 */
const commands_withCommands = (text, max) => bound(text, max)
    .split(/`([^`\n]+)`/)
    .map((part, at) => (at % 2 === 1 ? inlineCode(part, max) : spaced(part)))
    .join('');

// EXTERNAL MODULE: ./packages/core/lib/report/finding-place.js
var finding_place = __webpack_require__(8958);
// EXTERNAL MODULE: ./packages/core/lib/report/finding-words.js
var finding_words = __webpack_require__(3012);
;// CONCATENATED MODULE: ./packages/core/lib/report/resource-words.js

/** What surfaces say of a finding about a cloud resource, as plain text. */
/** The property that a finding is about; '' where it is about the resource as such. */
const resource_words_propertyOf = ({ subject, resource }) => {
    if (resource === undefined)
        return '';
    const { environment, region, type, physicalId } = resource;
    const start = `${environment}/${region}/${type}/${physicalId} `;
    return subject.startsWith(start) ? subject.slice(start.length) : '';
};
/** Where a resource is and what it is called there, from the outside in. */
const resource_words_resourceParts = (resource) => {
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
const resourceLine = (resource) => resource_words_resourceParts(resource)
    .map(({ name, value }) => [name, value].filter(Boolean).join(' '))
    .join(', ');
/** Expected and actual of a resource: nothing is said to be nothing, whatever the direction. */
const resource_words_resourceSides = ({ expected, actual }) => expected === undefined && actual === undefined
    ? null
    : {
        kind: 'state',
        sides: [...valueSide('expected', expected), ...valueSide('actual', actual)],
    };

;// CONCATENATED MODULE: ./packages/core/lib/report/resource-markdown.js


/** What a finding about a cloud resource says of it, as Markdown. */
const SHORT = 120;
const LONG = 1_500;
const where = (resource, setAt) => {
    const parts = resourceParts(resource).map(({ name, value }) => name === ''
        ? value === resource.environment
            ? plain(value, 60)
            : inlineCode(value, 200)
        : `${name} ${inlineCode(value, 140)}`);
    const page = setAt === undefined ? '' : `; ${link(setAt.name, setAt.url)}`;
    return `**Where:** ${parts.join(', ')}${page}`;
};
/** Values of some length stand below each other, deep ones as they are. */
const sides = (finding) => {
    const found = resourceSides(finding);
    if (found?.kind !== 'state')
        return '';
    const shown = ({ words, isText }) => {
        if (words.length <= SHORT)
            return isText ? plain(words, SHORT) : inlineCode(words, SHORT);
        return isText ? plain(words, LONG) : `\n\n${fence(pretty(words), 'json')}`;
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
            : `rule ${inlineCode(rule, 80)}${ruleSource === undefined ? '' : ` (${link('source', ruleSource)})`}`,
        direction ?? '',
    ].filter(Boolean);
    return said.length === 0 ? '' : `**Graded by:** ${said.join('; ')}`;
};
/** Which property, expected and actual, where it is with a link to its console, what graded it. */
const resource_markdown_resourceMarkdown = (finding, resource) => {
    const property = propertyOf(finding);
    return [
        [property === '' ? '' : `**Property:** ${inlineCode(property, 300)}`, sides(finding)]
            .filter(Boolean)
            .join('\\\n'),
        [where(resource, finding.setAt), grading(finding)].filter(Boolean).join('\\\n'),
    ]
        .filter(Boolean)
        .join('\n\n');
};

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
    const code = codeLink(finding.file, fileUrl(place, finding.file, finding.line));
    return finding.line === undefined ? code : `${code}, line ${finding.line}`;
};
const finding_markdown_shown = (text, isText, max) => isText ? plain(text, max) : inlineCode(text, max);
/** `` `true` → `false` ``; '' where there is nothing to show. */
const arrow = (finding, max) => {
    const difference = finding.resource === undefined ? differenceOf(finding) : resourceSides(finding);
    return difference === null
        ? ''
        : differenceLine(difference, (text, isText) => finding_markdown_shown(text, isText, max));
};
const longest = (difference) => Math.max(...(difference.kind === 'state'
    ? difference.sides.map(({ words }) => words.length)
    : [difference.before?.length ?? 0, difference.now?.length ?? 0]));
/** What differs and where. Long values stand below each other. */
const difference = (finding, place) => {
    const where = fileLink(finding, place);
    const what = finding.subject === finding.file ? '' : inlineCode(finding.subject);
    const direction = finding.direction === undefined ? '' : ` (${finding.direction})`;
    const subject = [what, where].filter(Boolean).join(' in ');
    const found = differenceOf(finding);
    if (found === null)
        return `${subject}${direction}`;
    if (longest(found) <= 60)
        return `${subject}: ${arrow(finding, 80)}${direction}`;
    const sides = found.kind === 'state'
        ? found.sides.map(({ name, words, isText }) => `${name}: ${finding_markdown_shown(words, isText, 400)}`)
        : [
            `before: ${found.before === undefined ? 'not set' : inlineCode(found.before, 400)}`,
            `now: ${found.now === undefined ? 'not set' : inlineCode(found.now, 400)}`,
        ];
    return `${subject}${direction}\n\n${sides.map((one) => `- ${one}`).join('\n')}`;
};
/** A diff cut to what an issue can carry, at the end of a line; the number of lines left out. */
const cutDiff = (diff) => {
    const total = (diff.replace(/\s+$/, '').match(/\n/g)?.length ?? 0) + 1;
    const start = visibleLines(bound(diff, DIFF_CHARACTERS * 4))
        .replace(/\n+$/, '')
        .split('\n');
    let size = 0;
    const kept = start.slice(0, DIFF_LINES).filter((line) => {
        size += line.length + 1;
        return size <= DIFF_CHARACTERS;
    });
    if (kept.length === 0)
        kept.push(bound(start[0] ?? '', DIFF_CHARACTERS));
    return { text: kept.join('\n'), lines: kept.length, left: Math.max(0, total - kept.length) };
};
const diffBlock = (finding, place) => {
    if (finding.diff === undefined || finding.diff.trim() === '')
        return '';
    const { text, lines, left } = cutDiff(finding.diff);
    const rest = left === 0
        ? ''
        : `\n\n${count(left, 'line')} left out; see ${finding.file === undefined ? 'the report' : link('the file', fileUrl(place, finding.file))}.`;
    const block = fence(text, 'diff') + rest;
    return lines <= OPEN_LINES
        ? block
        : `<details><summary>Diff, ${count(lines, 'line')}</summary>\n\n${block}\n\n</details>`;
};
const AGAIN_NOTES = {
    worse: 'Worse than when it was told.',
    back: 'It was resolved, and is back.',
    renewed: 'It changed again since it was told.',
    unexempted: 'It is no longer exempted.',
};
/** State, and since when, in a sentence or two; '' for what is new. */
const finding_markdown_history = (finding, scanned) => {
    const since = moment(finding.since);
    const again = againOf(finding, scanned);
    return [
        again === null ? '' : AGAIN_NOTES[again],
        finding.state !== 'new' && since !== '' ? `Open since ${since}.` : '',
    ]
        .filter(Boolean)
        .join(' ');
};
const exempted = ({ exempted: exemption }) => exemption === undefined
    ? ''
    : `Exempted until ${plain(exemption.expires, 20)} by ${inlineCode(exemption.owner, 60)}: ${plain(exemption.reason)}`;
/** A finding in full: heading, difference, who and when, what to do, diff. */
const finding_markdown_findingBlock = ({ finding }, place, { level, diff, scanned }) => [
    `${'#'.repeat(level)} ${grade(finding.severity)}: ${plain(titleWords(finding))}`,
    ...(finding.resource === undefined
        ? [difference(finding, place), setBy(finding) && `${setBy(finding).replace(/^s/, 'S')}.`]
        : [resourceMarkdown(finding, finding.resource)]),
    who(finding, place),
    finding_markdown_history(finding, scanned),
    exempted(finding),
    finding.fix === undefined
        ? ''
        : `**What to do:** ${sentence(finding.resource === undefined ? plain(finding.fix, 1_000) : withCommands(finding.fix, 1_000))}`,
    diff ? diffBlock(finding, place) : '',
]
    .filter(Boolean)
    .join('\n\n');
/** A finding in one line of a list. */
const finding_markdown_findingLine = ({ finding }, place) => {
    const values = arrow(finding, 40);
    const what = finding.subject === finding.file ? '' : inlineCode(finding.subject, 80);
    return `- ${[
        `${symbol(finding.severity)} ${finding.severity}: ${plain(titleWords(finding), 120)}`,
        [what, values].filter(Boolean).join(' '),
        finding.file === undefined
            ? ''
            : codeLink(finding.file, fileUrl(place, finding.file, finding.line), 80),
        setBy(finding),
    ]
        .filter(Boolean)
        .join(' · ')}`;
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
const infra_tally_placesIn = (places) => {
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
const infra_tally_sum = (counts) => [...counts.values()].reduce((total, one) => total + one, 0);
/** Of more than this many, one result stands for all of them. */
const TOLD_ONE_BY_ONE = 20;
const infra_tally_countsOf = (one) => ({
    checked: one.checked,
    changed: infra_tally_sum(one.changed),
    missing: infra_tally_sum(one.missing),
    unknown: one.unknown > TOLD_ONE_BY_ONE ? one.unknown : one.unknown + one.unseen.size,
});
/** A region's stacks together with what is said of the region itself. */
const infra_tally_together = (place) => {
    const all = [infra_tally_countsOf(place), ...[...place.stacks.values()].map(infra_tally_countsOf)];
    const checked = all.flatMap((one) => one.checked ?? []);
    return {
        checked: checked.length === 0 ? null : checked.reduce((a, b) => a + b, 0),
        // Findings are counted where they are, and with their stack once more.
        changed: infra_tally_sum(place.changed),
        missing: infra_tally_sum(place.missing),
        unknown: all.reduce((total, one) => total + one.unknown, 0),
    };
};
/** `prod/eu-west-2/App` */
const infra_tally_split = (subject) => {
    const [environment = '', region = null, ...rest] = subject.split('/');
    return [environment, region, rest.join('/')];
};
/** The result is about a resource, which is counted with its stack. */
const isResource = (rest) => rest.includes('::');
const REGION = /^[a-z]{2}(?:-[a-z]+)+-\d+$/;
/** @param repository its name: what no account is named for is said of it */
const infra_tally_addResult = (result, repository, at) => {
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
    const [environment, region, rest] = infra_tally_split(subject);
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
const infra_tally_addFinding = (check, finding, at) => {
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
    return [...counts.values()].sort((a, b) => b.count - a.count || compareText(a.rule, b.rule));
};
/**
 * What was looked at, place by place in the order in which the checks name them; null where no infra
 * check said anything. A resource with several differences is counted once, an exempted one too.
 */
const infra_coverage_coverageOf = ({ name, results: all }) => {
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

;// CONCATENATED MODULE: ./packages/core/lib/report/infra-table.js




/** What was looked at in which account, as Markdown: shared by issues, summary and report. */
/** So many stacks have a row each. */
const MOST_STACKS = 12;
const MOST_ROWS = 60;
const HEAD = (/* unused pure expression or super */ null && ([
    '| Environment | Account | Region | Stack | Checked | Changed | Missing | Orphaned | Unknown |',
    '| --- | --- | --- | --- | ---: | ---: | ---: | ---: | ---: |',
]));
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
    const start = [tableCell(environment, 60), account === '' ? '–' : codeCell(account, 20)];
    if (skipped !== undefined)
        return [row([...start, '–', plain(skipped, 120), ...Array(5).fill('–')])];
    const [only] = stacks;
    const stack = stacks.length === 1 && only !== undefined
        ? codeCell(only.name, 80)
        : stacks.length === 0
            ? '–'
            : count(stacks.length, 'stack');
    const own = row([
        ...start,
        tableCell(region ?? '', 40),
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
            codeCell(one.name, 80),
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
    const fitted = fitLines(shown, room - size, (left) => more(left + beyond));
    const isCut = fitted.length < shown.length || fitted.at(-1) !== shown.at(-1);
    return [...HEAD, ...fitted, ...(beyond > 0 && !isCut ? [more(beyond)] : [])].join('\n');
};
/** What was not compared and what was let pass, with why; folded, for it asks for nothing. */
const remarks = ({ uncompared, suppressed }, room) => {
    const passed = suppressed.reduce((sum, one) => sum + one.count, 0);
    if (uncompared.length + passed === 0)
        return '';
    const title = [
        uncompared.length > 0 && `${count(uncompared.length, 'resource')} not compared`,
        passed > 0 && `${count(passed, 'difference')} known to be no drift`,
    ]
        .filter(Boolean)
        .join(', ');
    const left = room - title.length - 200;
    const parts = [
        uncompared.length > 0 &&
            `CloudFormation does not compare these:\n\n${fitLines(uncompared.map((one) => `- ${inlineCode(one, 200)}`), left * 0.6).join('\n')}`,
        passed > 0 &&
            `No drift although they differ:\n\n${fitLines(suppressed.map((one) => `- ${number(one.count)} × ${inlineCode(one.rule, 80)}: ${plain(one.reason, 200)}`), left * 0.4).join('\n')}`,
    ];
    return `<details><summary>${title}</summary>\n\n${parts.filter(Boolean).join('\n\n')}\n\n</details>`;
};
/**
 * The table of accounts with what was checked, changed, missing, orphaned and unknown, and below it
 * what was not compared and what was let pass; '' where no infra check said anything.
 * @param room in UTF-16 units
 */
const infra_table_coverageMarkdown = (repository, room) => {
    const coverage = coverageOf(repository);
    if (coverage === null)
        return '';
    return [table(coverage, room * 0.6), remarks(coverage, room * 0.4)].filter(Boolean).join('\n\n');
};

;// CONCATENATED MODULE: ./packages/core/lib/report/not-checked.js

/** What an issue says of what nobody could see, a line each; '' where there is none. */
const not_checked_notChecked = (lines, room) => lines.length === 0
    ? ''
    : [
        '#### Could not be checked',
        'This is neither drift nor in order: nobody could look.',
        fitLines(lines, room).join('\n'),
    ].join('\n\n');

;// CONCATENATED MODULE: ./packages/core/lib/report/reason.js

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
const reason_words = (text, max) => (0,report_text/* bound */.$s)(text, max)
    .split(ARN)
    .map((part, at) => {
    if (at % 2 === 1)
        return (0,report_text/* inlineCode */.ti)(part, max);
    const said = (0,report_text/* plain */.pj)(part, max);
    if (said === '')
        return part === '' ? '' : ' ';
    return `${/^\s/.test(part) ? ' ' : ''}${said}${/\s$/.test(part) ? ' ' : ''}`;
})
    .join('')
    .trim();
/** As running Markdown. @param max for the words around a statement */
const reason_reasonMarkdown = (reason, max) => {
    const statement = statementIn(reason);
    if (statement === null)
        return reason_words(reason, max);
    const [before = '', after = ''] = reason.split(statement, 2);
    // A statement may be longer than the words around it, and nothing of it can be left out.
    return [reason_words(before, LONGEST), (0,report_text/* inlineCode */.ti)(statement, LONGEST), reason_words(after, max)]
        .filter(Boolean)
        .join(' ');
};
/** As one line for a terminal. */
const reasonLine = (reason, max) => terminal(reason, statementIn(reason) === null ? max : LONGEST * 2);

;// CONCATENATED MODULE: ./packages/core/lib/report/infra-unknowns.js




const MOST_WORDS = 500;
const MOST_SUBJECTS = 5;
/** How every check begins what it could not judge. */
const reasonIn = (message) => message.replace(/^Not judged: /, '');
/** An account that was not entered is told by itself; that nothing in it was seen follows. */
const infra_unknowns_isConsequence = ({ check, subject, message }, refused) => check !== 'infra/accounts' &&
    refused.some((one) => one.subject === subject && message.endsWith(reasonIn(one.message)));
/**
 * What could not be seen, the same reason once: with what it hides, and the permission that would
 * show it. '' where all was seen.
 * @param room in UTF-16 units
 */
const infra_unknowns_infraUnknowns = ({ results }, room) => {
    const unknown = results.filter(({ status }) => status === 'unknown');
    const refused = unknown.filter(({ check }) => check === 'infra/accounts');
    const reasons = new Map();
    for (const result of unknown) {
        if (infra_unknowns_isConsequence(result, refused))
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
    const codes = (values) => [...values].map((value) => inlineCode(value, 120));
    const lines = [...reasons.values()].map(({ message, checks, subjects, permissions }) => {
        const where = codes(subjects);
        const more = where.length - MOST_SUBJECTS;
        const shown = where.slice(0, MOST_SUBJECTS).join(', ');
        const needs = codes(permissions).join(', ');
        return `- ${shown}${more > 0 ? ` and ${count(more, 'more place')}` : ''}: ${reasonMarkdown(message, MOST_WORDS)}${needs && ` (needs ${needs})`}; not answered: ${codes(checks).join(', ')}`;
    });
    return notChecked(lines, room);
};

;// CONCATENATED MODULE: ./packages/core/lib/report/issue-by-check.js







/** More rows than this are not read. */
const issue_by_check_MOST_ROWS = 50;
const MOST_FIXES = 10;
/** The part of a section that its list of what to do may take. */
const FIXES_SHARE = 0.4;
/** Less room than this holds no rows. */
const LEAST = 200;
const valueCell = (value) => {
    if (value === undefined)
        return '–';
    return value.isText ? tableCell(value.words, 160) : codeCell(shortShas(value.words), 120);
};
/** The setting by its key, where the title does not name it. */
const issue_by_check_subjectOf = (finding) => {
    const subject = shortShas(finding.subject);
    return finding.setAt === undefined ||
        finding.subject === finding.file ||
        titleWords(finding)
            .split(/[\s,:;()"'“”‘’]+/)
            .includes(subject)
        ? ''
        : `${codeCell(subject, 80)}: `;
};
const issue_by_check_row = ({ finding }, { place, scanned }) => {
    const { severity, state } = finding;
    const again = againOf(finding, scanned);
    const since = state === 'new' || state === undefined ? '' : day(finding.since);
    const { expected, actual } = sidesOf(finding);
    const title = plain(titleWords(finding), 200);
    return `| ${[
        `${symbol(severity)} ${severity}${again === null ? '' : `, ${AGAIN[again]}`}`,
        `${issue_by_check_subjectOf(finding)}${title}${since && ` (since ${since})`}`,
        valueCell(expected),
        valueCell(actual),
        whereCell(finding, place),
    ].join(' | ')} |`;
};
/** What the last column of a table tells. */
const whereHead = (found) => {
    if (found.every(({ finding }) => isEvent(finding)))
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
        return `**What to do:** ${sentence(plain(only, 600))}`;
    const lines = all.slice(0, MOST_FIXES).map((fix) => `- ${sentence(plain(fix, 400))}`);
    const left = all.length - lines.length;
    if (left > 0)
        lines.push(`- … and ${count(left, 'more way', 'more ways')} to mend a row`);
    return `**What to do:**\n\n${fitLines(lines, room).join('\n')}`;
};
/** As many rows as there is room for, and one that counts the rest. */
const rows = (found, room, context) => {
    const more = (left) => `| … | ${left.toLocaleString('en-US')} more${context.rest} | | | |`;
    const first = found.slice(0, issue_by_check_MOST_ROWS).map((one) => issue_by_check_row(one, context));
    return fitLines(first, room, more, found.length);
};
/** What is said of one check, as far as there is room; '' where there is none for a table. */
const section = (found, room, context) => {
    const id = found[0]?.check ?? '';
    const about = context.checks.find((check) => check.id === id);
    const name = checkName(id);
    const heading = about === undefined
        ? inlineCode(id, 120)
        : plain(name.charAt(0).toUpperCase() + name.slice(1), 120);
    const start = [
        `${'#'.repeat(context.level)} ${heading}`,
        // The title says how it should be: as a heading it would say that it is so.
        ...(about === undefined
            ? []
            : [`**How it should be:** ${sentence(plain(about.title, 200))} ${plain(about.why, 600)}`]),
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
const issue_by_check_groupsOf = (found) => {
    const groups = [...Map.groupBy(found, ({ check }) => check)].map(([check, group]) => {
        const gravest = group[0]?.finding.severity ?? 'info';
        const number = group.filter(({ finding }) => finding.severity === gravest).length;
        return { check, group, gravest, number };
    });
    return groups
        .sort((a, b) => compareSeverity(a.gravest, b.gravest) ||
        b.number - a.number ||
        b.group.length - a.group.length ||
        compareText(a.check, b.check))
        .map(({ group }) => group);
};
/**
 * Findings by check, each with its title, why it matters, a table of what was expected and what is
 * there, and what to do; the check with the gravest finding first. What finds no room is counted.
 * @param found gravest first
 * @param room in UTF-16 units
 * @returns blocks, to be joined with an empty line
 */
const issue_by_check_byCheck = (found, room, context) => {
    const groups = issue_by_check_groupsOf(found);
    const full = groups.map((group) => section(group, Number.POSITIVE_INFINITY, context));
    const needs = full.map((text) => text.length + 2);
    const rest = (left) => `… and ${count(left, 'violation')} more${context.rest}`;
    const most = share(needs, room - rest(found.length).length - 2);
    const said = groups.map((group, at) => (needs[at] ?? 0) <= most ? (full[at] ?? '') : section(group, most - 2, context));
    const unsaid = groups.filter((_, at) => said[at] === '').flat().length;
    return [...said.filter(Boolean), ...(unsaid > 0 ? [rest(unsaid)] : [])];
};

;// CONCATENATED MODULE: ./packages/core/lib/report/unknowns.js


/** More checks than this are counted, not named. */
const MOST_CHECKS = 3;
const unknowns_MOST_SUBJECTS = 5;
/** Results that are unknown, the same reason and permissions once, in the order they were told. */
const unknowns_unseenGroups = (results) => {
    const unknown = results.filter(({ status }) => status === 'unknown');
    const refused = unknown.filter(({ check }) => check === 'infra/accounts');
    const told = unknown.filter((result) => !isConsequence(result, refused));
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
const unknowns_unseenBy = ({ checks, subjects }, show, isInFull = false) => {
    if (!isInFull && checks.length > MOST_CHECKS)
        return count(checks.length, 'check');
    const names = checks.map(show);
    if (checks.length > 1)
        return names.join(', ');
    const most = isInFull ? subjects.length : unknowns_MOST_SUBJECTS;
    const more = subjects.length - most;
    return [
        ...names,
        ...subjects.slice(0, most).map(show),
        ...(more > 0 ? [`and ${more.toLocaleString('en-US')} more`] : []),
    ].join(', ');
};

;// CONCATENATED MODULE: ./packages/core/lib/report/issue-parts.js











const TITLE_LIMIT = 200;
const elsewhere = ({ repository, target }) => repositoryKey(repository.name) !== repositoryKey(target);
/** `3 violations, 1 high: branch protection, labels`: how many, how grave, of what. */
const violations = (found, mode) => {
    const severities = found.map(({ finding }) => finding.severity);
    const gravest = worst(severities);
    const number = severities.filter((severity) => severity === gravest).length;
    const names = groupsOf(found).map(([first]) => checkName(first?.check ?? ''));
    const more = names.length > 3 ? `, and ${count(names.length - 3, 'more check')}` : '';
    const amount = number === found.length && number > 1 ? 'all' : number.toLocaleString('en-US');
    return `${count(found.length, mode === 'rolling' ? 'open violation' : 'violation')}, ${amount} ${gravest}: ${names.slice(0, 3).join(', ')}${more}`;
};
const MOST_ENVIRONMENTS = 3;
/** `3 differences in prod, 1 critical: web-sg is open to the whole internet` */
const differences = (found, mode) => {
    const severities = found.map(({ finding }) => finding.severity);
    const gravest = worst(severities);
    const number = severities.filter((severity) => severity === gravest).length;
    const names = [...new Set(found.flatMap(({ finding }) => finding.resource?.environment ?? []))];
    const shown = names.slice(0, MOST_ENVIRONMENTS);
    const more = names.length - shown.length;
    const last = more > 0 ? `${more} more` : shown.length > 1 ? shown.pop() : undefined;
    const where = [shown.join(', '), last].filter(Boolean).join(' and ');
    const what = count(found.length, mode === 'rolling' ? 'open difference' : 'difference');
    const amount = number === found.length && number > 1 ? 'all' : number.toLocaleString('en-US');
    const [first] = found;
    return `${what}${where && ` in ${where}`}, ${amount} ${gravest}${first ? `: ${titleWords(first.finding)}` : ''}`;
};
const issue_parts_titleOf = (content) => {
    const { domain, repository, mode, news, still } = content;
    const open = [...news, ...still];
    const about = elsewhere(content) ? titleText(repository.name, 80) : '';
    const prefix = `[drift:${domain}] ${about && `${about}: `}`;
    const [first] = news.length > 0 ? news : open;
    if (!first)
        return `${prefix}nothing is open`;
    if (domain === 'process' && (mode === 'rolling' || news.length > 1))
        return (prefix +
            titleText(violations(mode === 'rolling' ? open : news, mode), TITLE_LIMIT - prefix.length));
    if (domain === 'infra' && (mode === 'rolling' || news.length > 1))
        return (prefix +
            titleText(differences(mode === 'rolling' ? open : news, mode), TITLE_LIMIT - prefix.length));
    if (mode === 'rolling')
        return `${prefix}${count(open.length, 'open finding')}, worst ${worst(open.map(({ finding }) => finding.severity))}`;
    const rest = news.length > 1 ? `, and ${(news.length - 1).toLocaleString('en-US')} more` : '';
    const suffix = ` (${first.finding.severity})${rest}`;
    return (prefix +
        titleText(titleWords(first.finding), TITLE_LIMIT - prefix.length - suffix.length) +
        suffix);
};
/** What a domain's findings are to who reads of them. */
const NOUNS = { process: 'violation', infra: 'difference' };
const noun = ({ domain }) => NOUNS[domain] ?? 'finding';
const states = (content) => {
    const { news, scan } = content;
    const groups = Map.groupBy(news, ({ finding }) => againOf(finding, scan.time));
    const fresh = groups.get(null)?.length ?? 0;
    if (fresh === news.length)
        return count(fresh, `new ${noun(content)}`);
    const again = Object.entries(AGAIN).map(([key, words]) => {
        const number = groups.get(key)?.length ?? 0;
        return number > 0 && `${number} ${words}`;
    });
    return [fresh > 0 && `${fresh} new`, ...again].filter(Boolean).join(', ');
};
/** What happened, how grave, where; then compared with what. */
const issue_parts_lead = (content) => {
    const { repository, mode, news, still } = content;
    const open = [...news, ...still];
    const name = codeLink(repository.name, repository.url);
    const grades = bySeverity(countBySeverity(open.map(({ finding }) => finding)));
    const what = open.length === 0
        ? `**Nothing is open** in ${name} any more; this issue can be closed.`
        : mode === 'rolling'
            ? `**${count(open.length, `open ${noun(content)}`)}** in ${name}: ${grades}.`
            : `**${states(content)}** in ${name}: ${grades}.`;
    const traits = [
        repository.tier && `Tier ${repository.tier}`,
        repository.status && `status ${repository.status}`,
        repository.team && `team ${inlineCode(repository.team, 60)}`,
    ].filter(Boolean);
    const context = [compared(content), traits.length > 0 && `${traits.join(', ')}.`];
    return [what, context.filter(Boolean).join(' ')].filter(Boolean).join('\n\n');
};
const compared = ({ repository: { commit, base, url }, domain }) => {
    const at = (oid) => codeLink(shortId(oid), url && `${url}/commit/${encodeURIComponent(oid)}`);
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
    return `Seen at ${at(commit)}, ${since} ${at(base)}${url === undefined ? '' : ` (${link('all changes between', `${url}/compare/${range}`)})`}.`;
};
const issue_parts_unknowns = ({ results }, room) => {
    const lines = unseenGroups(results).map((unseen) => {
        const code = (name) => inlineCode(name, 80);
        const needs = unseen.permissions.map(code).join(', ');
        return `- ${unseenBy(unseen, code)}: ${plain(unseen.message)}${needs && ` (needs ${needs})`}`;
    });
    return notChecked(lines, room);
};
/** What nobody has to act on: stricter settings, mere changes, exempted findings. */
const issue_parts_asides = ({ repository }, room) => {
    const lines = findingsOf(repository)
        .filter(({ finding }) => !isOpen(finding))
        .map((found) => {
        const { exempted, direction } = found.finding;
        const why = exempted ? ` (exempted until ${plain(exempted.expires, 20)})` : '';
        return findingLine(found, repository) + (why || (direction ? ` (${direction})` : ''));
    });
    return lines.length === 0
        ? ''
        : `<details><summary>Seen too, nothing to do: ${lines.length}</summary>\n\n${fitLines(lines, room).join('\n')}\n\n</details>`;
};
const issue_parts_resolved = ({ repository }, room) => repository.resolved.length === 0
    ? ''
    : `## Resolved\n\n${fitLines(repository.resolved.map(({ title, why }) => `- ${plain(title, 120)} (${plain(why, 120)})`), room).join('\n')}`;
/** What it means that a person closes it, for the domains in which it means something. */
const CLOSING = {
    code: 'Closing it accepts the changes listed here',
    infra: 'Closing it accepts nothing: a difference counts as open until it is mended, declared or exempted',
    process: 'Closing it accepts what happened (a commit, a merge, a bypass); a setting counts as open until it is mended or exempted',
};
const issue_parts_footer = ({ domain, mode, scan }) => {
    const tool = `${link('drift-toolkit', scan.toolUrl)} ${plain(scan.toolVersion, 40)}`;
    const run = scan.runUrl ? `, ${link('run and full report', scan.runUrl)}` : '';
    const how = mode === 'rolling'
        ? 'This issue is edited in place when something changes'
        : 'What is still there in the next scan is not told again, unless it gets worse or comes back';
    return `---\n<sub>Opened by ${tool}, scan ${inlineCode(scan.id, 60)} at ${moment(scan.time)}${run}. ${how}. ${CLOSING[domain] ?? 'Close it when it is dealt with'}; drift-toolkit never closes an issue itself.</sub>`;
};

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
        line: findingLine(one, repository),
        blocks: () => (fresh ? [true, false] : [false]).map((shown) => findingBlock(one, repository, { level: 3, diff: shown, scanned: scan.time })),
    };
});
/** Changes one by one, with their diffs; violations of a process as a table for each check. */
const sayer = (content) => {
    const { repository, domain, mode, scan, checks = [] } = content;
    const rest = scan.runUrl ? `, in ${link('the report of this run', scan.runUrl)}` : '';
    if (domain === 'process') {
        const level = mode === 'rolling' ? 3 : 2;
        return (found, room) => byCheck(found, room, { place: repository, scanned: scan.time, level, checks, rest });
    }
    const seen = new Set();
    return (found, room, most) => fitBlocks(sayables(found, content, seen), room, most, rest);
};
const says = (content, room) => {
    const { repository, mode, news, still, scan } = content;
    const tail = [
        content.domain === 'infra'
            ? infraUnknowns(repository, room * 0.15)
            : unknowns(repository, room * 0.08),
        asides(content, room * 0.08),
        // What happened is accepted by closing the issue.
        exemptHint([...news, ...still].filter(({ finding }) => !isEvent(finding)), repository, scan.time, room * 0.1),
    ].filter(Boolean);
    const ends = mode === 'rolling' ? resolved(content, room * 0.06) : '';
    const table = content.domain === 'infra' ? coverageMarkdown(repository, room * 0.2) : '';
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
const contentDigest = ({ repository, news, still }) => createHash('sha256')
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
    const markerSize = markerComment({ ...head, content: '0'.repeat(20) }, told).length;
    const text = says(content, BODY_LIMIT - markerSize - end.length - 10);
    const title = titleOf(content);
    const digest = mode === 'rolling' ? contentDigest(content) : '';
    const marker = markerComment(mode === 'rolling' ? { ...head, content: digest } : head, told);
    return { title, body: `${text}\n\n${end}\n\n${marker}\n`, content: digest };
};

;// CONCATENATED MODULE: ./packages/core/lib/report/issue-list.js











const TABLE_ROOM = 30_000;
const FALLEN_ROOM = 4_000;
const MARKER_ROOM = 18_000;
const issuesOf = (number, adjective = 'open') => (0,report_words/* count */.U9)(number, `${adjective} drift issue`);
/** Where all of them are found on GitHub. */
const searchUrl = (url) => `${url}/issues?q=${encodeURIComponent(`is:issue is:open label:${model/* DOMAINS */.si.map((domain) => `"drift:${domain}"`).join(',')}`)}`;
const issue_list_arrow = (trend) => {
    if (trend === null)
        return '–';
    if (trend.kind === 'new')
        return 'new';
    if (trend.kind === 'same')
        return '=';
    return `${trend.kind === 'up' ? '▲' : '▼'}${trend.by.toLocaleString('en-US')}`;
};
const numberOf = (byDomain, domain) => (0,shape/* own */.ZV)(byDomain, domain) ?? 0;
const issue_list_row = ({ name, url, team, tier, byDomain, total, oldest }, trend, now) => {
    const all = total.toLocaleString('en-US');
    const cells = [
        (0,report_text/* link */.nf)(name, url),
        (0,report_text/* tableCell */.xR)(team ?? '', 60),
        (0,report_text/* tableCell */.xR)(tier ?? '', 40),
        ...model/* DOMAINS */.si.map((domain) => numberOf(byDomain, domain).toLocaleString('en-US')),
        `**${url === undefined ? all : (0,report_text/* link */.nf)(all, searchUrl(url))}**`,
        issue_list_arrow(trend),
        `${(0,report_text/* link */.nf)((0,report_text/* bound */.$s)((0,report_text/* plainText */.wh)(oldest.title), 80) || 'untitled', oldest.url)}, ${(0,report_words/* count */.U9)(daysBetween(oldest.created, now), 'day')}`,
    ];
    return `| ${cells.join(' | ')} |`;
};
const issue_list_HEAD = `| Repository | Team | Tier | ${model/* DOMAINS */.si.map((domain) => domain.charAt(0).toUpperCase() + domain.slice(1)).join(' | ')} | Open | Since last week | Oldest |
| --- | --- | --- | ${'---: | '.repeat(model/* DOMAINS */.si.length)}---: | --- | --- |`;
/** What an issue in this repository may name. */
const nameable = ({ target }, repositories) => target.public
    ? repositories.filter(({ visibility }) => visibility === 'public')
    : [...repositories];
/** Those over the threshold that the issue may name, and how many it may not. */
const listed = (input) => {
    const over = input.issues.repositories
        .filter(({ total }) => total > input.threshold)
        .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    const shown = nameable(input, over);
    return { shown, withheld: over.length - shown.length, total: over.length };
};
const issue_list_lead = (input, shown, withheld) => {
    const { login, issues, threshold, before } = input;
    const all = issues.repositories;
    const sum = (list) => list.reduce((n, { total }) => n + total, 0);
    const over = shown + withheld;
    const least = issues.incomplete ? 'at least ' : '';
    return [
        `**${(0,report_words/* count */.U9)(over, 'repository', 'repositories')}** of ${(0,report_text/* inlineCode */.ti)(login, 60)} ${over === 1 ? 'has' : 'have'} more than ${issuesOf(threshold)}: ${least}${sum(all.filter(({ total }) => total > threshold)).toLocaleString('en-US')} in ${over === 1 ? 'it' : 'them'}, ${least}${sum(all).toLocaleString('en-US')} in all ${(0,report_words/* count */.U9)(all.length, 'repository', 'repositories')} that have any.`,
        issues.incomplete === undefined &&
            (before === null
                ? 'There is no count of last week to compare with.'
                : `Compared with the count of ${(0,report_words/* day */.vd)(before.time)}.`),
        withheld > 0 &&
            `${(0,report_words/* count */.U9)(withheld, 'repository', 'repositories')} among them ${withheld === 1 ? 'is' : 'are'} not named, because this repository is public and ${withheld === 1 ? 'it is' : 'they are'} not.`,
    ]
        .filter(Boolean)
        .join(' ');
};
const issue_list_unseen = ({ issues: { incomplete } }) => incomplete === undefined
    ? ''
    : `**Not all issues were seen:** ${reason_reasonMarkdown(incomplete.reason, 1_000)}${incomplete.permission === undefined ? '' : ` (needs ${(0,report_text/* inlineCode */.ti)(incomplete.permission, 120)})`}`;
const fallen = (input) => {
    const { issues, threshold, before } = input;
    const known = new Map(issues.repositories.map((one) => [one.name.toLowerCase(), one]));
    const below = fallenBelow(before, issues, threshold).filter(({ name }) => !input.target.public || known.get(name.toLowerCase())?.visibility === 'public');
    if (below.length === 0)
        return '';
    const names = below.map(({ name, was, total }) => `${(0,report_text/* codeLink */.U1)(name, known.get(name.toLowerCase())?.url, 140)} (${was.toLocaleString('en-US')} → ${total.toLocaleString('en-US')})`);
    const fitting = fit_fitLines(names, FALLEN_ROOM, (left) => `${left.toLocaleString('en-US')} more`);
    return `**No longer over:** ${fitting.join(', ')}.`;
};
const issue_list_footer = ({ mode, scan }) => {
    const tool = `${(0,report_text/* link */.nf)('drift-toolkit', scan.toolUrl)} ${(0,report_text/* plain */.pj)(scan.toolVersion, 40)}`;
    const run = scan.runUrl ? `, ${(0,report_text/* link */.nf)('run and full report', scan.runUrl)}` : '';
    const how = mode === 'rolling'
        ? 'This issue is edited in place once a week, and closed when nothing is over any more'
        : 'Next week’s list closes this one; it is closed too when nothing is over any more';
    return `---\n<sub>Counted by ${tool}, scan ${(0,report_text/* inlineCode */.ti)(scan.id, 60)} at ${(0,report_words/* moment */.n$)(scan.time)}${run}. ${how}. Issues of archived repositories are not counted.</sub>`;
};
/**
 * The weekly list as an issue: repositories over the threshold, most issues first, as many as there
 * is room for, with those that are no longer over it.
 * @returns null where there is nobody that it may name
 */
const issueListText = (input) => {
    const { login, issues, threshold, before, target, scan } = input;
    const { shown, withheld, total } = listed(input);
    if (shown.length === 0)
        return null;
    // What was not seen may have been closed, or not.
    const trend = trendSince(issues.incomplete ? null : before);
    const rows = shown.map((one) => issue_list_row(one, trend(one.name, one.total), scan.time));
    const table = fit_fitLines(rows, TABLE_ROOM, (left) => `| … and ${(0,report_words/* count */.U9)(left, 'repository', 'repositories')} more |${' |'.repeat(model/* DOMAINS */.si.length + 5)}`);
    const counts = nameable(input, issues.repositories).map((one) => [one.name, one.total]);
    const title = `[drift:audit] ${(0,report_words/* count */.U9)(total, 'repository has', 'repositories have')} more than ${issuesOf(threshold)}`;
    const parts = [
        issue_list_lead(input, shown.length, withheld),
        issue_list_unseen(input),
        `${issue_list_HEAD}\n${table.join('\n')}`,
        fallen(input),
        issue_list_footer(input),
        [
            // By it an issue is found whose answer was lost on the way.
            marker_markerComment({ repository: target.name, domain: 'audit', mode: 'summary', scan: scan.id }, []),
            listMarker({
                login,
                time: scan.time,
                counts: Object.fromEntries(counts),
                ...(issues.incomplete ? { incomplete: true } : {}),
            }, MARKER_ROOM),
        ].join('\n'),
    ];
    const body = `${parts.filter(Boolean).join('\n\n')}\n`;
    if (body.length > BODY_LIMIT)
        throw new RangeError(`a list of ${body.length} characters`);
    return { title, body };
};

;// CONCATENATED MODULE: ./packages/core/lib/publish/labels.js

/** Colours without `#`, descriptions of at most 100 characters, as GitHub wants them. */
const labels_LABELS = {
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
        if (!(error instanceof types/* GitHubError */.y) || error.status !== 404)
            throw error;
        await github
            .request('POST /repos/{owner}/{repo}/labels', { ...at, name, ...labels_LABELS[domain] })
            .catch((failure) => {
            // Another shard was faster.
            if (!(failure instanceof types/* GitHubError */.y) || !failure.details.some(isTaken))
                throw failure;
        });
    }
};
const isTaken = (detail) => /already_exists/.test(detail);

;// CONCATENATED MODULE: ./packages/core/lib/publish/refusal.js

/** Why an issue could not be written, in words for whoever has to put it right. */
/** Whatever the refused request needs by GitHub's own word: reading what was told is one of them. */
const ISSUES_WRITE = 'Issues: write';
const isRateLimit = ({ status, message }) => status === 429 || /rate limit/i.test(message);
/** Whether every further write would be refused for the same reason. */
const isFinal = (error) => error instanceof types/* GitHubError */.y && (error.status === 401 || isRateLimit(error));
/** Whether every further write to the same repository would be refused for the same reason. */
const isOfRepository = (error) => error instanceof types/* GitHubError */.y && [403, 404, 410].includes(error.status);
/** Whether the request may have been carried out although no good answer came. */
const isAmbiguous = (error) => error instanceof types/* GitHubError */.y && (error.status === 0 || error.status >= 500);
/**
 * What GitHub's refusal means and what to do about it.
 * https://docs.github.com/en/rest/issues/issues#create-an-issue
 * @param target the repository in which the issue should have been
 */
const explain = (error, target) => {
    if (!(error instanceof types/* GitHubError */.y))
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

;// CONCATENATED MODULE: ./packages/core/lib/publish/closed.js
/** GraphQL takes at most 100 ids: https://docs.github.com/en/graphql/reference/queries#nodes */
const BATCH = 100;
const QUERY = (/* unused pure expression or super */ null && (`query DriftClosedIssues($ids: [ID!]!) {
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
}`));
/** Actors that are people; a Bot is not, and neither is an app. */
const PEOPLE = new Set(['User', 'EnterpriseUserAccount', 'Mannequin']);
/**
 * Which of these issues are closed, and were closed by a person. What cannot be seen (deleted, out
 * of reach, closed by nobody that is still known) is not among them: an issue that cannot be read
 * accepts nothing.
 * @throws GitHubError when GitHub does not answer at all
 */
const closed_closedByPeople = async (github, nodeIds) => {
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

;// CONCATENATED MODULE: ./packages/core/lib/publish/open-issues.js



const PAGE = 100;
/** 10,000 open issues with one label: something else is wrong. */
const MAX_PAGES = 100;
/**
 * Those who may write to a repository, or belong to its owner.
 * https://docs.github.com/en/graphql/reference/enums#commentauthorassociation
 */
const open_issues_INSIDERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
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
            if (error instanceof types/* GitHubError */.y)
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
            ...splitName(repository),
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
        .filter(({ author_association }) => !open_issues_INSIDERS.has(author_association ?? ''));
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
const readOpenIssues = async (github, repository, label) => (await readMarkedIssues(github, repository, label, parseMarkers)).map((issue) => ({
    repository,
    ...issue,
}));

;// CONCATENATED MODULE: ./packages/core/lib/publish/issues.js







const LOOK_AFTER_MS = 3_000;
/** Newest issues to look through for one whose answer was lost. */
const LOOK_AT = 30;
const TRIES = 2;
/** The issue that this very write made, though its answer was lost. */
const findWritten = async (github, write) => {
    const { data } = await github.request('GET /repos/{owner}/{repo}/issues', {
        ...splitName(write.repository),
        state: 'open',
        sort: 'created',
        direction: 'desc',
        per_page: LOOK_AT,
    });
    const about = new Set(write.about.map(report_words/* repositoryKey */.Kq));
    return (data.find((issue) => issue.title === write.title &&
        marker_parseMarkers(issue.body ?? '').some((marker) => marker.scan === write.scan && about.has((0,report_words/* repositoryKey */.Kq)(marker.repository)))) ?? null);
};
const create = async (github, write) => {
    const { data } = await github.request('POST /repos/{owner}/{repo}/issues', {
        ...splitName(write.repository),
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
            if (!isAmbiguous(error))
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
    const at = { ...splitName(write.repository), issue_number: write.number };
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
        if (isAmbiguous(error) && tries > 1)
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
        const key = (0,report_words/* repositoryKey */.Kq)(one.repository);
        if (!labelled.has(key)) {
            await ensureLabel(github, one.repository, one.domain);
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
        const key = (0,report_words/* repositoryKey */.Kq)(one.repository);
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
            if (isFinal(error))
                refused.set('', error);
            else if (isOfRepository(error))
                refused.set(key, error);
            const where = one.about.length === 1 ? (one.about[0] ?? one.repository) : one.repository;
            done.errors.push({ where, ...explain(error, one.repository) });
        }
    }
    return done;
};

;// CONCATENATED MODULE: ./packages/core/lib/publish/plan.js


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
        .filter((one) => openFindings(one).length > 0 || (mode === 'rolling' && one.resolved.length > 0))
        .flatMap((one) => issueTarget(one, rules) ?? []);
    // A summary there may have told what its own repository does not know of.
    if (told === null && targets.length > 0 && rules.runRepository !== null)
        targets.push(rules.runRepository.name);
    return [...new Map(targets.map((name) => [repositoryKey(name), name])).values()];
};

;// CONCATENATED MODULE: ./packages/core/lib/publish/issue-list.js











const LABEL = issueLabel('audit');
/** The open lists of this owner's repositories, oldest first. */
const readLists = async (github, { target, login }) => {
    const found = await readMarkedIssues(github, target.name, LABEL, parseListMarkers);
    return found.flatMap((issue) => {
        const markers = issue.markers.filter((one) => (0,report_words/* repositoryKey */.Kq)(one.login) === (0,report_words/* repositoryKey */.Kq)(login));
        return markers.length > 0 ? [{ ...issue, markers }] : [];
    });
};
const at = (repository, { number }) => ({
    ...splitName(repository),
    issue_number: number,
});
const closing = {
    superseded: 'not_planned',
    nothing: 'completed',
};
/**
 * Closes lists of before, each with a line that says why. The line first: nobody should find an
 * issue closed without a word.
 */
const closeLists = async (github, { target, dryRun }, lists, why, done) => {
    for (const list of lists) {
        if (dryRun) {
            done.notes.push(`dry run: would close the list of before, ${list.url}`);
            continue;
        }
        try {
            await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
                ...at(target.name, list),
                body: why.comment,
            });
            await github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
                ...at(target.name, list),
                state: 'closed',
                state_reason: closing[why.reason],
            });
        }
        catch (error) {
            if (!(error instanceof types/* GitHubError */.y))
                throw error;
            const { reason, ...needs } = explain(error, target.name);
            done.errors.push({
                where: target.name,
                reason: `the list of before, ${list.url}, stays open: ${reason}`,
                ...needs,
            });
        }
    }
};
const nothingOver = async (github, run, issues, lists, done) => {
    // What was not seen may be over.
    if (issues.incomplete !== undefined)
        return;
    const comment = `No repository has more than ${(0,report_words/* count */.U9)(run.threshold, 'open drift issue')} any more.`;
    await closeLists(github, run, lists, { reason: 'nothing', comment }, done);
    done.told = !run.dryRun;
};
/** Writes the list, as a new issue or into the rolling one, and then closes those of before. */
const write = async (github, run, text, lists, done) => {
    const { target, scan, dryRun, sleep } = run;
    const [rolling] = run.mode === 'rolling' ? lists : [];
    const one = {
        kind: rolling ? 'update' : 'open',
        repository: target.name,
        about: [target.name],
        domain: 'audit',
        scan: scan.id,
        ...(rolling ? { number: rolling.number } : {}),
        ...text,
        labels: [LABEL],
        tells: [],
    };
    const published = await publishIssues(github, [one], { dryRun, sleep });
    done.issues.push(...published.issues);
    done.errors.push(...published.errors);
    done.notes.push(...published.notes);
    const [issue] = published.issues;
    if (!issue && !dryRun)
        return;
    const older = lists.filter(({ number }) => number !== rolling?.number);
    const comment = issue ? `Superseded by ${(0,report_text/* link */.nf)(`issue ${issue.number}`, issue.url)}.` : '';
    await closeLists(github, run, older, { reason: 'superseded', comment }, done);
    done.told = issue !== undefined;
};
/**
 * Tells the weekly list: at most one issue a week, in drift-config. Nothing over the threshold, and
 * nothing is said; a list of before is closed then. In mode `scan` each week has its own issue, and
 * the one of before is closed once the new one is there; `rolling` edits one in place; with `none`
 * the report is the telling. Where nobody may be told (issues switched off, no permission), that is
 * an error with its reason, and the list is told next time.
 * @param github the client that writes issues
 */
const tellIssueList = async (github, run) => {
    const done = { issues: [], errors: [], notes: [], told: false };
    const { issues: seen, mode, scan, target } = run;
    if (!seen.known || !due(run.earlier, scan.time))
        return done;
    const issues = seen.value;
    if (mode === 'none')
        return { ...done, told: !run.dryRun };
    try {
        const lists = await readLists(github, run);
        const markers = lists.flatMap((list) => list.markers);
        const { total, shown } = listed({ ...run, issues });
        if (total === 0) {
            await nothingOver(github, run, issues, lists, done);
            return done;
        }
        if (shown.length === 0) {
            done.notes.push(`${(0,report_words/* count */.U9)(total, 'repository', 'repositories')} with more than ${(0,report_words/* count */.U9)(run.threshold, 'open drift issue')} got no weekly list: ${target.name} is public and they are not`);
            return { ...done, told: !run.dryRun };
        }
        if (!due(markers, scan.time))
            return { ...done, told: !run.dryRun };
        const before = lastWeek(run.earlier.length > 0 ? run.earlier : markers, scan.time);
        const text = issueListText({ ...run, issues, before, mode });
        if (text !== null)
            await write(github, run, text, lists, done);
    }
    catch (error) {
        if (!(error instanceof types/* GitHubError */.y))
            throw error;
        done.errors.push({ where: target.name, ...explain(error, target.name) });
    }
    return done;
};

// EXTERNAL MODULE: ./packages/core/lib/version.js
var lib_version = __webpack_require__(1338);
// EXTERNAL MODULE: ./packages/core/lib/scan/inputs.js
var inputs = __webpack_require__(5041);
;// CONCATENATED MODULE: ./packages/core/lib/scan/brought.js

const brought_NOTHING_BROUGHT = {
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
    const { pluginChecks, runPluginChecks, tellSurfaces } = await Promise.all(/* import() */[__webpack_require__.e(320), __webpack_require__.e(435), __webpack_require__.e(55)]).then(__webpack_require__.bind(__webpack_require__, 55));
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
        return { ...brought_NOTHING_BROUGHT, notes: found.problems.map(problemNote) };
    }
    const { askPlugins, pluginWorldOf } = await Promise.all(/* import() */[__webpack_require__.e(320), __webpack_require__.e(435), __webpack_require__.e(55), __webpack_require__.e(131)]).then(__webpack_require__.bind(__webpack_require__, 9131));
    const { plugins, problems } = await askPlugins(new Map(), around, { found }).catch((error) => {
        if (!(error instanceof UsageError))
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

;// CONCATENATED MODULE: ./packages/core/lib/scan/carry.js

/** What drift-config exempted is judged by the drift-config of today; a repository's own stands. */
const asDeclared = (finding) => {
    if (finding.exempted?.by !== 'organization')
        return finding;
    const { exempted: _, ...rest } = finding;
    return rest;
};
const carry_stateOf = (before, isExempted) => {
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
const carry_carry = (state, accepted, policy, now) => {
    const before = new Map(state.open.map((f) => [f.fingerprint, f]));
    const judged = applyPolicy(resultsOf(state, state.open.map(asDeclared)), policy, now);
    const exemptions = new Map();
    const results = judged.map((result) => ({
        ...result,
        findings: result.findings.map((finding) => {
            const old = before.get(finding.fingerprint);
            if (!old)
                return finding;
            exemptions.set(finding.fingerprint, finding.exempted);
            return { ...finding, state: carry_stateOf(old, finding.exempted !== undefined) };
        }),
    }));
    const isSame = state.open.every((f) => !f.exempted === !exemptions.get(f.fingerprint));
    const open = state.open.map((finding) => {
        const { exempted: _, told, ...rest } = finding;
        const exempted = exemptions.get(finding.fingerprint);
        // What is back is news until somebody is told anew.
        const isBack = carry_stateOf(finding, exempted !== undefined) === 'back';
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

;// CONCATENATED MODULE: ./packages/core/lib/scan/closed.js

const NOTHING = new Set();
/**
 * Asks which issues that told a change were closed by a person since: that accepts the change. One
 * call for 100 issues, and none where no change is open.
 */
const closed_readClosed = async (github, states) => {
    const issueOf = (finding) => finding.baseline ? finding.told?.issue?.nodeId : undefined;
    const ids = states.flatMap((state) => state.open.flatMap((finding) => issueOf(finding) ?? []));
    if (!github || ids.length === 0)
        return () => NOTHING;
    const closed = await closedByPeople(github, ids);
    return (state) => new Set(state?.open.flatMap((finding) => closed.has(issueOf(finding) ?? '') ? [finding.fingerprint] : []));
};

// EXTERNAL MODULE: ./packages/core/lib/scan/organization.js
var scan_organization = __webpack_require__(5027);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/rulesets.js
var rulesets = __webpack_require__(2632);
;// CONCATENATED MODULE: ./packages/core/lib/scan/registries.js


/**
 * Rulesets of registries on GitHub: each registry is read once a run, whoever asks and however
 * often. Those inside a repository are for whoever reads that repository.
 */
const registries_registryReader = (github) => {
    const seen = new Map();
    return async (reference, name) => {
        if (reference.kind === 'local')
            return { missing: true };
        const { owner, repo, ref, path } = reference;
        if (!github) {
            return unknown(`the registry github:${owner}/${repo} is not read by a scan without network; give --token to have it read`);
        }
        const key = JSON.stringify([owner.toLowerCase(), repo.toLowerCase(), ref, path]);
        const registry = seen.get(key) ?? readRulesets(github, reference);
        seen.set(key, registry);
        const rulesets = await registry;
        if (!rulesets.known)
            return rulesets;
        const text = rulesets.value.get(name);
        if (text === undefined)
            return { missing: true };
        if (text === null)
            return { missing: true, why: 'it is a binary file, or too large to be read' };
        return known(text);
    };
};

// EXTERNAL MODULE: ./packages/core/lib/scan/remote.js + 1 modules
var remote = __webpack_require__(5700);
// EXTERNAL MODULE: ./packages/core/lib/scan/unreadable.js
var unreadable = __webpack_require__(1447);
;// CONCATENATED MODULE: ./packages/core/lib/scan/scan.js














/** `20261121T020000Z-1f2e3d4c`: sorts by time, and no two shards share one. */
const scanId = (now) => `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z-${randomBytes(4).toString('hex')}`;
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
        readOrganization(options, ports),
        domain.findWork(options, ports, known, started),
        ports.brought ?? NOTHING_BROUGHT,
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
    const limit = pLimit(options.concurrency);
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
            const base = awaiting(domain.id, work, id);
            if (base)
                states.set(name.toLowerCase(), base);
            return;
        }
        const looked = await domain.look(work, context);
        if (looked.isStranger && options.target.kind === 'organization') {
            passOver(list, NOT_IN, name);
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
        const { state: next, accepted } = accept(state, closed(state), started);
        if (next.open.length === 0 && accepted.length === 0)
            continue;
        const { name } = state.repository;
        const carried = carry(next, accepted, policyFor(organization, name, null), started);
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
        report: assembleReport({
            toolVersion: version,
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

;// CONCATENATED MODULE: ./packages/core/lib/scan/audit-list.js




/**
 * Tells the weekly list of repositories with too many open drift issues, where an organization was
 * asked for, and notes in the ledger's next state what was counted, once that was told.
 */
const tellList = async ({ report, states }, { issues, earlier, threshold, repository, now }, options, ports) => {
    const writer = ports.issues ?? ports.github;
    const place = options.issueRepository ?? options.home;
    if (issues === null || !writer || !ports.github || place === null)
        return report;
    if (options.target.kind !== 'organization')
        return report;
    const { name, visibility } = await (0,inventory/* readRepository */.Nu)(ports.github, place);
    const done = await tellIssueList(writer, {
        login: options.target.login,
        issues,
        threshold,
        earlier,
        target: { name, public: visibility === 'public' },
        mode: options.issueMode,
        dryRun: options.dryRun,
        scan: {
            id: report.scan.id,
            time: report.scan.started,
            toolVersion: lib_version/* version */.r,
            ...(options.runUrl ? { runUrl: options.runUrl } : {}),
        },
        sleep: ports.clock.sleep,
    });
    const state = states.get(repository.toLowerCase());
    if (done.told && state && issues.known) {
        const counted = keepCounts(earlier, open_issues_counts_countsOf(issues.value, now));
        states.set(repository.toLowerCase(), { ...state, counted });
    }
    return {
        ...report,
        issues: [...report.issues, ...done.issues],
        errors: [...report.errors, ...done.errors],
        notes: [...report.notes, ...done.notes],
        api: apiUsage(ports),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/audit-policy.js



const FILE = 'check.toml';
/**
 * What drift-config says of how findings are treated. Where no organization is scanned that is the
 * check.toml of the checkout that the audits lie in: its exemptions and severities hold for them.
 * @param root of that checkout
 * @throws Error where the file is there and cannot be read, or is broken
 */
const ownPolicy = async (organization, root, { name }) => {
    if (organization.table !== null)
        return organization;
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, FILE), 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw new Error(`${FILE} cannot be read: ${error.message}`);
    });
    if (text === null)
        return organization;
    const { table, problems } = (0,lib_standards/* parseCheckToml */.I3)(FILE, text);
    const broken = problems.filter(({ level }) => level === 'error');
    if (broken.length > 0) {
        const said = broken.map(({ place, message }) => `${FILE}:${place.line ?? 1}: ${message}`);
        throw new Error(`its exemptions and severities cannot be read:\n${said.join('\n')}`);
    }
    const [login = ''] = name.includes('/') ? name.split('/') : [];
    return { table, login, source: FILE, notes: [] };
};

// EXTERNAL MODULE: ./packages/core/lib/report/redact.js
var redact = __webpack_require__(1348);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/declarations.js
var github_declarations = __webpack_require__(8706);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/source.js + 1 modules
var github_source = __webpack_require__(9983);
// EXTERNAL MODULE: ./packages/core/lib/scope/select.js
var scope_select = __webpack_require__(5785);
// EXTERNAL MODULE: ./packages/core/lib/scan/declared.js
var declared = __webpack_require__(4818);
;// CONCATENATED MODULE: ./packages/core/lib/scan/audit-repositories.js






const audit_repositories_NOTHING = { takesPart: false, tier: null, status: null, team: null, standard: null };
const audit_repositories_plain = ({ name, url, visibility, defaultBranch }) => ({
    name,
    url,
    visibility,
    defaultBranch,
});
/**
 * The organization's repositories as audits see them: what each is, and what it declares with all it
 * inherits. One whose declarations cannot be read fails the whole list: half a list would let an
 * audit pass that saw half of what it asks about.
 * @returns [] where no organization is scanned
 * @throws GitHubError, Error naming the repository that could not be read
 */
const readAuditRepositories = async (context, github) => {
    const { target, since } = context.options;
    if (target.kind !== 'organization' || !github)
        return [];
    const { repositories, errors } = await (0,inventory/* readInventory */.zw)(github, target.login);
    const [error] = errors;
    if (error)
        throw new Error(`${error.where}: ${error.reason}`);
    const wanted = (0,scope_select/* select */.L)(repositories, {
        repositories: target.repositories,
        shard: null,
        lastScanned: () => '',
    });
    const archived = repositories.filter((repository) => repository.archived);
    const ids = wanted.chosen.map(({ id }) => id);
    const declarations = await (0,github_declarations/* readDeclarations */.m)(github, ids, since);
    const active = await Promise.all(wanted.chosen.map(async (repository) => {
        const found = declarations.get(repository.id);
        if (!found?.known) {
            throw new Error(`${repository.name}: ${found?.reason ?? 'GitHub gave no answer about it'}`);
        }
        const { metadata, check } = found.value;
        if (metadata.length === 0 && check === null) {
            return { ...audit_repositories_plain(repository), archived: false, ...audit_repositories_NOTHING };
        }
        const { head, name } = repository;
        const files = [...metadata, ...(check ? [check] : [])];
        const source = (0,github_source/* githubSource */.j)(github, name);
        const { metadata: said, standards } = await (0,declared/* declaredStandard */.o)(files, name, source, head, context);
        const root = (0,lib_standards/* rootStandard */.c5)({ standards });
        return {
            ...audit_repositories_plain(repository),
            archived: false,
            takesPart: said.file !== null && root !== undefined,
            tier: said.file === null ? null : said.tier,
            status: said.file === null ? null : said.status,
            team: said.team ?? null,
            standard: (root?.config ?? null),
        };
    }));
    return [
        ...active,
        ...archived.map((repository) => ({ ...audit_repositories_plain(repository), archived: true, ...audit_repositories_NOTHING })),
    ].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/audit-run.js







/**
 * An audit that gave no verdict the last time is asked again, whatever its schedule says; so is one
 * that spoke in the future: a clock was wrong then, and what it said is no reason to wait.
 */
const mayRun = (info, memory, { options, started }) => {
    const before = memoryOf(memory, info.id);
    const spoke = before?.spoke ?? null;
    return (options.all ||
        info.schedule === null ||
        before?.runs.at(-1)?.status === 'unknown' ||
        (0,standards_schedule/* isDue */.nZ)(info.schedule, spoke !== null && spoke <= started ? spoke : null, started));
};
/** No audits yet is no trouble; audits that were there and are not is some. */
const withoutFolder = (reason, { folder }, memory) => {
    const known = Object.keys(memory).length;
    if (known === 0 && folder.isDefault) {
        return {
            errors: [],
            notes: [`${reason}: no audits were run; docs/audits.md says how to add one`],
        };
    }
    const lost = known === 0 ? '' : `; the ledger knows ${known} audits that were in it`;
    return {
        errors: [
            {
                where: folder.path,
                reason: `${reason}${lost}. Check out the repository before this step, or name the folder in the input audits`,
            },
        ],
        notes: [],
    };
};
/** Finds the audits of the folder and runs those that are due. */
const runFolder = async ({ inputs, env }, memory, context) => {
    const { options, ports, started, log } = context;
    const { absolute, path } = inputs.folder;
    const environment = auditEnvironment(env, inputs.environment);
    const concurrency = Math.min(options.concurrency, 2 * (0,external_node_os_.availableParallelism)());
    const untilDeadline = AbortSignal.timeout(Math.max(1, Math.min(options.deadline - ports.clock.now(), 2 ** 31 - 1)));
    const folder = await discoverAudits(absolute, {
        path,
        env: environment,
        concurrency,
        signal: untilDeadline,
    });
    if (!folder.known) {
        // What is not there yet holds no audits: nothing of it is unknown.
        const nothing = Object.keys(memory).length === 0 && inputs.folder.isDefault;
        return {
            folder: nothing ? (0,model/* known */.eO)({ path, audits: [], broken: [], notAudits: [] }) : folder,
            records: [],
            ...withoutFolder(folder.reason, inputs, memory),
        };
    }
    const { audits } = folder.value;
    const clean = (0,redact/* redactor */.$p)(ports.secrets());
    const due = audits.filter((info) => mayRun(info, memory, context));
    let repositories;
    const runs = await runAudits(due, absolute, {
        env: environment,
        now: () => new Date(ports.clock.now()),
        concurrency,
        signal: untilDeadline,
        github: ports.github,
        repositories: () => {
            repositories ??= readAuditRepositories(context, ports.github);
            return repositories;
        },
        log: (level, message) => log[level === 'warning' ? 'warn' : level](clean(message)),
    });
    const byId = new Map(due.map((info, at) => [info.id, runs[at]]));
    const records = audits.map((info) => {
        const run = byId.get(info.id);
        if (run)
            return { info, state: 'ran', run };
        return {
            info,
            state: 'waiting',
            next: info.schedule ? (0,standards_schedule/* nextAfter */.On)(info.schedule, started) : null,
        };
    });
    return { folder, records, errors: [], notes: [] };
};

// EXTERNAL MODULE: ./packages/core/lib/collect/git/repository.js + 1 modules
var repository = __webpack_require__(3030);
// EXTERNAL MODULE: ./packages/core/lib/scan/local.js
var local = __webpack_require__(9341);
// EXTERNAL MODULE: ./packages/core/lib/scan/work.js
var work = __webpack_require__(2849);
;// CONCATENATED MODULE: ./packages/core/lib/scan/audit-work.js







/** A folder need not be a clone: audits ask about other things. */
const onDisk = async (path) => {
    const clone = await (0,repository/* openRepository */.h_)(path).catch(() => null);
    return {
        name: clone?.remote?.name ?? (0,external_node_path_.basename)(clone?.root ?? (0,external_node_path_.resolve)(path)),
        ...(clone?.remote ? { url: clone.remote.url } : {}),
        visibility: 'local',
        defaultBranch: clone?.branch ?? null,
    };
};
/** As GitHub knows it; a name alone where there is no token, or it is not there. */
const onGitHub = async (name, { github, log }) => {
    const unknown = { name, visibility: 'private', defaultBranch: null };
    if (!github)
        return unknown;
    try {
        return (0,inventory/* factsOf */.xS)(await (0,inventory/* readRepository */.Nu)(github, name));
    }
    catch (error) {
        if (!(error instanceof types/* GitHubError */.y) || error.status !== 404)
            throw error;
        log.warn(`the token does not see ${name}, in whose name the audits are run`);
        return unknown;
    }
};
/**
 * Whose audits are run: the repository of the workflow, drift-config of an organization, or the
 * folder that is scanned. One shard runs them, whatever the others scan.
 * @throws GitHubError when GitHub does not answer
 */
const findAudits = async ({ target, home, shard }, ports, states) => {
    const list = (0,work/* emptyWorkList */.N)();
    if (shard !== null && shard.index !== 1) {
        list.notes.push(`audits are run by shard 1/${shard.of} alone`);
        return list;
    }
    const name = target.kind === 'path' ? target.name : target.kind === 'repository' ? target.name : home;
    const repository = name != null
        ? await onGitHub(name, ports)
        : await onDisk(target.kind === 'path' ? target.path : '.');
    const elsewhere = target.kind === 'path' ? (0,local/* otherBranch */.H)(target.ref, repository.defaultBranch) : null;
    const state = states.get(repository.name.toLowerCase()) ?? null;
    list.work.push({
        repository,
        head: null,
        base: (0,model/* known */.eO)({ oid: null, how: 'since' }),
        state,
        notes: elsewhere === null ? [] : [elsewhere],
    });
    return { ...list, reportOnly: elsewhere !== null };
};

// EXTERNAL MODULE: ./packages/core/lib/scan/domain.js
var domain = __webpack_require__(7724);
// EXTERNAL MODULE: ./packages/core/lib/scan/judge.js
var scan_judge = __webpack_require__(5713);
;// CONCATENATED MODULE: ./packages/core/lib/scan/audit.js

















/** Team and tier of repositories, as their last scans saw them. */
const declaredTeams = async ({ ports }) => {
    const states = ports.ledger ? await ports.ledger.readAll() : [];
    const byName = new Map();
    for (const { repository, declaration } of states) {
        if (declaration)
            byName.set(repository.name.toLowerCase(), declaration);
    }
    return (name) => byName.get(name.toLowerCase()) ?? {};
};
const openIssuesOf = async (context) => {
    const { options, ports, started } = context;
    if (options.target.kind !== 'organization' || !ports.github)
        return null;
    return readDriftIssues(ports.github, options.target.login, {
        home: options.home,
        issueRepository: options.issueRepository,
        teams: await declaredTeams(context),
        about: aboutIssue,
        ...(ports.issues ? { writer: ports.issues } : {}),
        now: Date.parse(started),
    });
};
const look = async (work, access, context) => {
    const { organization, closed, brought, scan, started } = context;
    const { repository, state: before } = work;
    const { state, accepted } = before
        ? (0,reconcile/* accept */.Ju)(before, closed(before), started)
        : { state: null, accepted: [] };
    const words = await ownPolicy(organization, access.inputs.root, repository);
    const policy = (0,scan_organization/* policyFor */.KV)(words, repository.name, null);
    const memory = state?.audits ?? {};
    const [{ folder, records, errors, notes }, issues] = await Promise.all([
        runFolder(access, memory, context),
        openIssuesOf(context),
    ]);
    const facts = {
        repository: repository.name,
        folder,
        records,
        memory,
        issues,
        earlier: state?.counted ?? [],
        threshold: access.inputs.threshold,
        exemptions: policy.exemptions.filter(({ by }) => by === 'organization'),
        now: started,
    };
    const after = rememberedAudits(facts);
    const found = [
        ...verdicts(facts, after),
        ...auditChecks.flatMap((check) => check.run(facts, after)),
        ...(await brought.ask('audit', repository.name, { standard: scan_organization/* NOTHING_DECLARED */.ZM, policy, facts })),
    ];
    const asked = new Set([...auditChecks, ...brought.checks('audit')]
        .map(({ id }) => id)
        .concat(found.map((r) => r.check)));
    const lost = (0,scan_judge/* unasked */.W)(state?.open ?? [], asked, repository.name, brought.notes.length > 0);
    const judged = (0,lib_standards/* applyPolicy */.VC)([...found, ...lost], policy, started);
    const { results, open, gone, resolved } = (0,reconcile/* reconcile */.Lq)(judged, state, repository.name, started);
    const report = {
        name: repository.name,
        ...(repository.url ? { url: repository.url } : {}),
        visibility: repository.visibility,
        tier: null,
        status: null,
        commit: null,
        base: null,
        results,
        resolved: [...accepted, ...resolved],
        notes: [...work.notes, ...notes],
    };
    const next = {
        version: 1,
        repository: (0,ledger_state/* remembered */.HK)(repository),
        domain: 'audit',
        commit: null,
        scanned: started,
        scan,
        declaration: null,
        ...(0,ledger_state/* unseen */.nv)(results),
        audits: after,
        ...(state?.counted ? { counted: state.counted } : {}),
        open,
        gone,
    };
    return { report, next, errors, isStranger: false, facts };
};
/**
 * drift-audit: the audits of a folder, one file each, and what is asked of the audits themselves.
 * @param access the action's or the command's own inputs, and the environment audits may get a part of
 */
const auditScan = (access) => {
    let checks = [...auditChecks];
    let facts = null;
    return {
        id: 'audit',
        get checks() {
            return checks;
        },
        findWork: (options, ports, states) => {
            // Before anything is logged: addresses and tokens of what plugins and audits talk to.
            const given = auditSecrets(access.env, access.inputs.environment);
            for (const secret of [...(0,config/* configSecrets */.Uf)(access.inputs.pluginConfig), ...given]) {
                ports.onSecret(secret);
            }
            return findAudits(options, ports, states);
        },
        async look(work, context) {
            try {
                const looked = await look(work, access, context);
                facts = looked.facts;
                checks = [...auditChecks, ...facts.records.map(({ info }) => infoOf(info))];
                return looked;
            }
            catch (error) {
                return (0,domain/* failed */.g)({ id: 'audit', checks }, work, context, error);
            }
        },
        // Most runs need neither: what they load is loaded here.
        finish: async (_, options, ports) => (await Promise.all(/* import() */[__webpack_require__.e(320), __webpack_require__.e(722), __webpack_require__.e(435), __webpack_require__.e(55), __webpack_require__.e(817)]).then(__webpack_require__.bind(__webpack_require__, 1817))).finishAudits(access, options, ports),
        tellMore: async (scanned, options, ports) => facts === null ? scanned.report : tellList(scanned, facts, options, ports),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/audit-inputs.js



const FOLDER = 'audits';
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Variables that carry the workflow's own credentials: an audit reads GitHub through its context. */
const OWN = /^(?:ACTIONS_(?:RUNTIME|ID_TOKEN_REQUEST)_.*|INPUT_.*)$/i;
const items = (text, separator) => text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
/**
 * Reads what drift-audit alone asks for, and says everything that is wrong with it at once.
 * @throws UsageError
 */
const readAuditInputs = ({ input, cwd }) => {
    const problems = [];
    const path = input('audits') || FOLDER;
    const environment = items(input('audit-env'), /[\s,]+/);
    for (const name of environment) {
        if (!NAME.test(name)) {
            problems.push(`audit-env names "${name}", which is no name of an environment variable`);
        }
        else if (OWN.test(name)) {
            problems.push(`audit-env names ${name}, which is the runner's own; audits read GitHub through context.github`);
        }
    }
    const threshold = input('threshold') || '5';
    if (!/^\d{1,6}$/.test(threshold)) {
        problems.push(`threshold is "${threshold}"; it must be a whole number from 0`);
    }
    const dashboard = (input('dashboard') || 'true').toLowerCase();
    if (dashboard !== 'true' && dashboard !== 'false') {
        problems.push(`dashboard is "${input('dashboard')}"; it must be true or false`);
    }
    const { config: pluginConfig, wrong } = (0,config/* parsePluginConfig */.Pn)(input('plugin-config'));
    if (wrong.length > 0) {
        problems.push(`plugin-config: line ${wrong.join(', ')} is not name.key=value (it is not shown, for it may be secret)`);
    }
    if (problems.length > 0)
        throw new inputs/* UsageError */.e(problems.join('\n'));
    // A path given to the command says where the checkout of drift-config is.
    const root = (0,external_node_path_.resolve)(cwd, input('path') || '.');
    return {
        folder: {
            path,
            absolute: (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(root, path),
            isDefault: input('audits') === '' || input('audits') === FOLDER,
        },
        root,
        environment,
        threshold: Number(threshold),
        pluginConfig,
        dashboard: dashboard === 'true',
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/load-audit.js


/**
 * drift-audit for a workflow, which runs the jobs that are due as well.
 * @throws UsageError for inputs that make no sense
 */
const loadAudit = (around) => {
    const { env, cwd } = around;
    return auditScan({ inputs: readAuditInputs(around), env, cwd, jobs: true });
};


/***/ }),

/***/ 9341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ otherBranch),
/* harmony export */   T: () => (/* binding */ localWork)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _collect_cm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8975);
/* harmony import */ var _collect_git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3030);
/* harmony import */ var _collect_git_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7721);
/* harmony import */ var _collect_github_declarations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8706);
/* harmony import */ var _collect_github_inventory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4999);
/* harmony import */ var _collect_github_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9983);
/* harmony import */ var _model_commit_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(644);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8556);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1333);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5700);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2849);












/** The ledger's name for a clone: its origin's, else its folder's. */
const stateOf = (states, name) => states.get(name.toLowerCase()) ?? null;
/**
 * A clone on disk: read by git alone. A shallow clone (actions/checkout's default) that does not
 * hold what changes are counted from is read through the API instead, where there is a token.
 * @throws NotARepositoryError
 */
const localWork = async (target, options, ports, states) => {
    const clone = await (target.clone ?? (0,_collect_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)(target.path));
    const name = target.name ?? clone.remote?.name ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(clone.root);
    const state = stateOf(states, name);
    const notes = [];
    if (clone.head === null)
        notes.push('the repository has no commits yet');
    else if (clone.branch === null)
        notes.push(`HEAD is detached at ${(0,_model_commit_js__WEBPACK_IMPORTED_MODULE_10__/* .shortId */ .m)(clone.head.oid)}`);
    const source = (0,_collect_git_source_js__WEBPACK_IMPORTED_MODULE_3__/* .gitSource */ .Ym)(clone.git, clone.remote);
    // Started now, needed later; whoever waits for it hears of its failure.
    if (clone.head)
        source.paths(clone.head.oid).catch(() => { });
    const base = clone.head
        ? await (0,_collect_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .localBase */ .tE)(clone, state?.commit ?? null, options.since)
        : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .eO)({ oid: null, how: 'beginning' });
    const cm = await cmAnswers(clone.root, notes);
    const work = {
        repository: {
            name,
            ...(clone.remote ? { url: clone.remote.url } : {}),
            visibility: 'local',
            defaultBranch: clone.branch,
        },
        source,
        head: clone.head,
        base,
        state,
        notes,
        ...(cm ? { cm } : {}),
    };
    const whole = target.name !== undefined && ports.github
        ? await asOnGitHub(work, target.name, clone.shallow || clone.partial, options.since, ports.github)
        : work;
    const elsewhere = otherBranch(target.ref, whole.repository.defaultBranch);
    if (elsewhere)
        whole.notes.push(elsewhere);
    return { ...(0,_work_js__WEBPACK_IMPORTED_MODULE_11__/* .emptyWorkList */ .N)(), work: [whole], reportOnly: elsewhere !== null };
};
/** A workflow may run for a branch that nobody merged: then there is no drift yet to tell of. */
const otherBranch = (ref, defaultBranch) => ref === undefined || defaultBranch === null || ref === `refs/heads/${defaultBranch}`
    ? null
    : `this is ${ref}, not the default branch ${defaultBranch}: it is looked at, but nobody is told and nothing is remembered`;
/** In a workflow: what GitHub knows beyond the clone, and all that a shallow or partial one lacks. */
const asOnGitHub = async (work, name, isIncomplete, since, github) => {
    const found = await (0,_collect_github_inventory_js__WEBPACK_IMPORTED_MODULE_5__/* .readRepository */ .Nu)(github, name);
    const known = { ...work, repository: (0,_collect_github_inventory_js__WEBPACK_IMPORTED_MODULE_5__/* .factsOf */ .xS)(found) };
    if (!isIncomplete)
        return known;
    const base = await remoteBase(github, found.id, work.state?.commit ?? null, since);
    return { ...known, source: (0,_collect_github_source_js__WEBPACK_IMPORTED_MODULE_6__/* .githubSource */ .j)(github, name), base: base ?? work.base };
};
/** What changes are counted from, by what GitHub has of the history. */
const remoteBase = async (github, id, ledger, since) => {
    if (ledger !== null)
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .eO)({ oid: ledger, how: 'ledger' });
    const found = (await (0,_collect_github_declarations_js__WEBPACK_IMPORTED_MODULE_4__/* .readDeclarations */ .m)(github, [id], since)).get(id);
    if (!found?.known)
        return null;
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .eO)((0,_remote_js__WEBPACK_IMPORTED_MODULE_9__/* .windowFrom */ .Vu)(found.value.older));
};
const cmAnswers = async (root, notes) => {
    const answers = await (0,_collect_cm_js__WEBPACK_IMPORTED_MODULE_1__/* .askCm */ .K$)(root);
    if (answers === null)
        return undefined;
    if (!answers.known) {
        notes.push(`${answers.reason}; the built-in table was used`);
        return undefined;
    }
    const tracked = (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_8__/* .dependenciesFromCm */ .ei)(answers.value.dependencies);
    const projects = (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_8__/* .projectsFromCm */ .LC)(answers.value.projects);
    if (!tracked.known)
        notes.push(`check-my-toolkit: ${tracked.reason}; the built-in table was used`);
    if (!projects.known)
        notes.push(`check-my-toolkit: ${projects.reason}; projects were detected here`);
    const tools = tracked.known ? tracked.value : new Map();
    return {
        tracked: (path) => {
            const named = tools.get(path);
            return named ? { kind: 'dependency', tools: named } : null;
        },
        ...(projects.known ? { projects } : {}),
    };
};


/***/ }),

/***/ 7553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ periodMs),
/* harmony export */   On: () => (/* binding */ nextAfter),
/* harmony export */   ig: () => (/* binding */ lastAt),
/* harmony export */   nP: () => (/* binding */ parseSchedule),
/* harmony export */   nZ: () => (/* binding */ isDue)
/* harmony export */ });
/* harmony import */ var croner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3825);

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
