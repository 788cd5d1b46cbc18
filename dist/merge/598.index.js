export const id = 598;
export const ids = [598];
export const modules = {

/***/ 5751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   foundPlugins: () => (/* binding */ foundPlugins)
/* harmony export */ });
/* harmony import */ var _plugins_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4906);

/**
 * Finds the plugins of a run, without asking them anything.
 * @param parts of those that say what they bring, only who brings one of these
 */
const foundPlugins = async (around, parts) => {
    const { found, problems } = await (0,_plugins_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findPlugins */ .UC)({ workspace: (0,_plugins_find_js__WEBPACK_IMPORTED_MODULE_0__/* .pluginWorkspace */ .lb)(around) });
    const wanted = found.filter(({ manifest: { brings } }) => !parts || !brings || brings.some((part) => parts.includes(part)));
    return { found: wanted, problems };
};


/***/ }),

/***/ 598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askPlugins: () => (/* binding */ askPlugins),
  pluginWorldOf: () => (/* binding */ pluginWorldOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/core/lib/child/words.js
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

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
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
    const reason = whyEnded(end, { timeoutMs, maxBytes: MAX_OUTPUT }) ??
        `it ended its own process (exit ${end.exitCode}) before it gave an answer`;
    const said = lastLines(end.stderr);
    return said === '' ? reason : `${reason}; it last said:\n${said}`;
};
/**
 * Asks something of a module, in a Node process of its own (the Node that runs this one), which sees
 * nothing but the given environment. A module that hangs, floods, exits or throws is an answer too.
 */
const callModule = async (call) => {
    let verdict;
    const end = await runChild({
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

;// CONCATENATED MODULE: ./packages/core/lib/host/plugin-call.js


/** Asks a plugin in a Node process of its own, which is ended with all that it started. */
const callPlugin = async ({ plugin, what, input, ...rest }) => {
    const { root, manifest } = plugin;
    const { value, end } = await callModule({
        ...rest,
        what: `plugin.${what}`,
        module: manifest.main,
        input: { ...input, root, main: manifest.main },
    });
    for (const line of lastLines(end.stdout).split('\n')) {
        if (line.trim() !== '')
            rest.log?.('debug', line);
    }
    return value;
};

// EXTERNAL MODULE: ./packages/core/lib/plugins/index.js + 16 modules
var plugins = __webpack_require__(6386);
// EXTERNAL MODULE: ./packages/core/lib/report/redact.js
var redact = __webpack_require__(1348);
// EXTERNAL MODULE: ./packages/core/lib/standards/index.js + 25 modules
var standards = __webpack_require__(3925);
// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(1338);
// EXTERNAL MODULE: ./packages/core/lib/scan/found-plugins.js
var found_plugins = __webpack_require__(5751);
// EXTERNAL MODULE: ./packages/core/lib/scan/inputs.js + 1 modules
var inputs = __webpack_require__(1209);
;// CONCATENATED MODULE: ./packages/core/lib/scan/plugins.js









/**
 * `[drift.plugins]` of the check.toml where the run is: drift-config, for whoever uses plugins.
 * @throws UsageError when it is there and broken
 */
const declaredHere = async (cwd) => {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(cwd, 'check.toml'), 'utf8').catch(() => null);
    if (text === null)
        return {};
    const { table, problems } = (0,standards/* parseCheckToml */.I3)('check.toml', text);
    const [broken] = problems.filter(({ level }) => level === 'error');
    if (broken !== undefined) {
        throw new inputs/* UsageError */.e(`check.toml:${broken.place.line ?? 1}: ${broken.message}; plugins are not run with settings that cannot be read`);
    }
    return (0,plugins/* declaredPlugins */.bl)(table);
};
/**
 * Asks each plugin of a run what it has. What is secret in `given` is taken out of what they
 * say of themselves.
 * @param given `plugin-config`, which goes before what is declared
 * @throws UsageError when settings cannot be read
 */
const askPlugins = async (given, around, { found, ...more } = {}) => {
    const { cwd, env } = around;
    const config = (0,plugins/* mergePluginConfig */.Ic)(await declaredHere(cwd), given);
    const clean = (0,redact/* redactor */.$p)((0,plugins/* configSecrets */.Uf)(given));
    const asked = { call: callPlugin, config, cwd, env, version: version/* version */.r, clean, ...more };
    return (0,plugins/* loadPlugins */.ND)(found ?? (await (0,found_plugins.foundPlugins)(around)), asked);
};
/** What plugins may use of a run. */
const pluginWorldOf = ({ ledger, github, log, secrets, clock }, { home, dryRun }, { cwd, env }) => ({
    call: callPlugin,
    now: () => new Date(clock.now()),
    ledger: (0,plugins/* pluginLedger */.T_)(ledger),
    github,
    home,
    dryRun,
    cwd,
    env,
    log: { debug: log.debug, info: log.info, warning: log.warn },
    // Secrets turn up while it runs.
    clean: (text) => (0,redact/* redactor */.$p)(secrets())(text),
});


/***/ })

};
