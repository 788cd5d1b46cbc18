export const id = 7843;
export const ids = [7843];
export const modules = {

/***/ 86799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/.pnpm/yocto-queue@1.2.2/node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/.pnpm/p-limit@7.3.3/node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ }),

/***/ 86551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ mergePluginConfig),
/* harmony export */   Pn: () => (/* binding */ parsePluginConfig),
/* harmony export */   Uf: () => (/* binding */ configSecrets),
/* harmony export */   bl: () => (/* binding */ declaredPlugins)
/* harmony export */ });
/* harmony import */ var _settings_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53926);

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

/***/ 85751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   foundPlugins: () => (/* binding */ foundPlugins)
/* harmony export */ });
/* harmony import */ var _plugins_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14906);

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

/***/ 89131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askPlugins: () => (/* binding */ askPlugins),
  pluginWorldOf: () => (/* binding */ pluginWorldOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/child/words.js
var words = __webpack_require__(41010);
// EXTERNAL MODULE: ./packages/core/lib/host/call.js + 1 modules
var call = __webpack_require__(6002);
;// CONCATENATED MODULE: ./packages/core/lib/host/plugin-call.js


/** Asks a plugin in a Node process of its own, which is ended with all that it started. */
const callPlugin = async ({ plugin, what, input, ...rest }) => {
    const { root, manifest } = plugin;
    const { value, end } = await (0,call/* callModule */.v)({
        ...rest,
        what: `plugin.${what}`,
        module: manifest.main,
        input: { ...input, root, main: manifest.main },
    });
    for (const line of (0,words/* lastLines */.w$)(end.stdout).split('\n')) {
        if (line.trim() !== '')
            rest.log?.('debug', line);
    }
    return value;
};

// EXTERNAL MODULE: ./packages/core/lib/plugins/index.js + 15 modules
var plugins = __webpack_require__(20055);
// EXTERNAL MODULE: ./packages/core/lib/report/redact.js
var redact = __webpack_require__(31348);
// EXTERNAL MODULE: ./packages/core/lib/standards/index.js + 8 modules
var standards = __webpack_require__(22041);
// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(51338);
// EXTERNAL MODULE: ./packages/core/lib/scan/found-plugins.js
var found_plugins = __webpack_require__(85751);
// EXTERNAL MODULE: ./packages/core/lib/scan/inputs.js
var inputs = __webpack_require__(35041);
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
