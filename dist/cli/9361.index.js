export const id = 9361;
export const ids = [9361,8615];
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

/***/ 12632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readRulesets),
/* harmony export */   u: () => (/* binding */ readOrganizationPolicy)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78556);
/* harmony import */ var _transport_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2677);
/* harmony import */ var _transport_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14521);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72395);




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

/***/ 33851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAlone: () => (/* binding */ runAlone)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _audits_candidate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62);
/* harmony import */ var _audits_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39733);
/* harmony import */ var _child_words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(41010);
/* harmony import */ var _model_inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56738);
/* harmony import */ var _report_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31348);
/* harmony import */ var _audit_repositories_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40402);
/* harmony import */ var _brought_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48615);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35041);
/* harmony import */ var _organization_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65027);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67639);












/**
 * The folder that an audit lies in: the folder of audits, or for a file somewhere else its own.
 * @throws UsageError where there is no such file
 */
const placeOf = async (path, folder) => {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (found === null)
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`there is no file ${path}`);
    if (!found.isFile()) {
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`${path} is no file: name one audit; drift audit runs a folder`);
    }
    const place = (0,_model_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .F)(folder, path) ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return { folder: place, file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(place, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
};
const noAudit = (path) => new _inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`${path} is no audit: it has no run bit, no #! line and no ending of a module (.mjs, .js, .mts, .ts); names with _ or . in front are passed over`);
/** The organization's repositories, read when an audit asks for them. */
const repositoriesOf = (options, ports, started) => async () => (0,_audit_repositories_js__WEBPACK_IMPORTED_MODULE_6__/* .readAuditRepositories */ .e)({
    organization: await (0,_organization_js__WEBPACK_IMPORTED_MODULE_9__/* .readOrganization */ .wu)(options, ports),
    readRegistry: (0,_registries_js__WEBPACK_IMPORTED_MODULE_10__/* .registryReader */ .x)(ports.github),
    closed: () => new Set(),
    brought: _brought_js__WEBPACK_IMPORTED_MODULE_7__.NOTHING_BROUGHT,
    scan: '',
    started,
    log: ports.log,
    options,
    ports,
}, ports.github);
/**
 * Runs one audit by itself, due or not. Nothing is remembered and nobody is told.
 * @param path of its file, absolute
 * @throws UsageError where there is no such file, or it is no audit
 */
const runAlone = async (path, access, options, ports) => {
    const { inputs } = access;
    const { folder, file } = await placeOf(path, inputs.folder.absolute);
    const env = (0,_audits_index_js__WEBPACK_IMPORTED_MODULE_3__/* .auditEnvironment */ .XF)(access.env, inputs.environment);
    for (const secret of (0,_audits_index_js__WEBPACK_IMPORTED_MODULE_3__/* .auditSecrets */ .hS)(access.env, inputs.environment))
        ports.onSecret(secret);
    const clean = (0,_report_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .redactor */ .$p)(ports.secrets());
    const found = await (0,_audits_index_js__WEBPACK_IMPORTED_MODULE_3__/* .discoverAudits */ .cK)(folder, {
        path: folder,
        env,
        concurrency: 2,
        // A file beside it that would have its id stops it in a scan as well.
        only: (other) => (0,_audits_candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .idByPath */ .e)(other) === (0,_audits_candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .idByPath */ .e)(file),
    });
    if (!found.known)
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(found.reason);
    const heard = { form: null, stderr: '' };
    const broken = found.value.broken.find((one) => one.file === file);
    if (broken)
        return { info: null, file, broken: clean(broken.reason), ...heard };
    const info = found.value.audits.find((one) => one.file === file);
    if (!info)
        throw noAudit(path);
    const now = () => new Date(ports.clock.now());
    const run = await (0,_audits_index_js__WEBPACK_IMPORTED_MODULE_3__/* .runAudit */ .bD)(info, folder, {
        env,
        now,
        concurrency: 1,
        github: ports.github,
        repositories: repositoriesOf(options, ports, now().toISOString()),
        log: (level, message) => ports.log[level === 'warning' ? 'warn' : level](clean(message)),
        heard(end, form) {
            heard.form = form;
            heard.stderr = (0,_child_words_js__WEBPACK_IMPORTED_MODULE_11__/* .lastLines */ .w$)(end.stderr);
        },
    });
    // As every surface would show it.
    return (0,_report_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .redactData */ .Ed)({ info, file, run, ...heard }, ports.secrets());
};


/***/ }),

/***/ 48615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NOTHING_BROUGHT: () => (/* binding */ NOTHING_BROUGHT),
/* harmony export */   askWhatIsBrought: () => (/* binding */ askWhatIsBrought)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35041);

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
    const { pluginChecks, runPluginChecks, tellSurfaces } = await Promise.all(/* import() */[__webpack_require__.e(3825), __webpack_require__.e(2320), __webpack_require__.e(2435), __webpack_require__.e(55), __webpack_require__.e(9021)]).then(__webpack_require__.bind(__webpack_require__, 20055));
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
        __webpack_require__.e(/* import() */ 5751).then(__webpack_require__.bind(__webpack_require__, 85751)),
        __webpack_require__.e(/* import() */ 9596).then(__webpack_require__.bind(__webpack_require__, 9596)),
    ]);
    const found = await foundPlugins(around, ['checks', 'surfaces', 'severity']);
    // What asks them is loaded for those who have something to ask, and for nobody else.
    if (found.found.length === 0) {
        return { ...NOTHING_BROUGHT, notes: found.problems.map(problemNote) };
    }
    const { askPlugins, pluginWorldOf } = await Promise.all(/* import() */[__webpack_require__.e(4052), __webpack_require__.e(3825), __webpack_require__.e(2320), __webpack_require__.e(1682), __webpack_require__.e(2041), __webpack_require__.e(2435), __webpack_require__.e(9126), __webpack_require__.e(55), __webpack_require__.e(7843)]).then(__webpack_require__.bind(__webpack_require__, 89131));
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

/***/ 65027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ policyFor),
/* harmony export */   ZM: () => (/* binding */ NOTHING_DECLARED),
/* harmony export */   wu: () => (/* binding */ readOrganization)
/* harmony export */ });
/* harmony import */ var _collect_github_rulesets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12632);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22041);


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

/***/ 67639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ registryReader)
/* harmony export */ });
/* harmony import */ var _collect_github_rulesets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12632);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78556);


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
            return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`the registry github:${owner}/${repo} is not read by a scan without network; give --token to have it read`);
        }
        const key = JSON.stringify([owner.toLowerCase(), repo.toLowerCase(), ref, path]);
        const registry = seen.get(key) ?? (0,_collect_github_rulesets_js__WEBPACK_IMPORTED_MODULE_0__/* .readRulesets */ .b)(github, reference);
        seen.set(key, registry);
        const rulesets = await registry;
        if (!rulesets.known)
            return rulesets;
        const text = rulesets.value.get(name);
        if (text === undefined)
            return { missing: true };
        if (text === null)
            return { missing: true, why: 'it is a binary file, or too large to be read' };
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(text);
    };
};


/***/ })

};
