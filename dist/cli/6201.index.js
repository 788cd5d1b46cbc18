export const id = 6201;
export const ids = [6201,8596,186,7805];
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

/***/ 21206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ parseUnknown),
/* harmony export */   gd: () => (/* binding */ parseAudits),
/* harmony export */   yf: () => (/* binding */ parseCounted)
/* harmony export */ });
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49525);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64235);


const RUN_STATUSES = ['pass', 'warning', 'fail', 'unknown'];
const run = (value) => {
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return [];
    const { time, ms, message } = value;
    const status = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(RUN_STATUSES, value.status);
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isShortTime */ .Q7)(time) && status && (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(ms) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(message)
        ? [{ time, status, ms, message }]
        : [];
};
const schedule = (value) => (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(value.cron) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(value.timeZone)
    ? { cron: value.cron, timeZone: value.timeZone }
    : null;
const audit = (value) => {
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return undefined;
    const { file, title, first, spoke } = value;
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(file) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(title) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isShortTime */ .Q7)(first))
        return undefined;
    return {
        file,
        title,
        schedule: schedule(value.schedule),
        first,
        spoke: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isShortTime */ .Q7)(spoke) ? spoke : null,
        ...(value.flapping === true ? { flapping: true } : {}),
        runs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(value.runs).flatMap(run),
    };
};
/** What is remembered of audits, by id. */
const parseAudits = (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(value, audit);
/** Open issues as they were counted. */
const parseCounted = (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(value).flatMap((one) => (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(one) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isShortTime */ .Q7)(one.time)
    ? [
        {
            time: one.time,
            counts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL)(one.counts),
            ...(one.incomplete === true ? { incomplete: true } : {}),
        },
    ]
    : []);
/** What a scan could not see. */
const parseUnknown = (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(value).flatMap((one) => {
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(one))
        return [];
    const { check, subject, reason, permissions } = one;
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(check) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(subject) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(reason))
        return [];
    return [
        {
            check,
            subject,
            reason,
            ...(Array.isArray(permissions) ? { permissions: permissions.filter(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH) } : {}),
        },
    ];
});


/***/ }),

/***/ 74445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseOpenFinding),
/* harmony export */   j: () => (/* binding */ parseFinding)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78556);
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49525);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64235);



const pullRequest = (value) => (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) && Number.isSafeInteger(value.number)
    ? { pullRequest: { number: value.number, ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te)(value, ['url', 'mergedBy']) } }
    : {};
const commits = (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(value).flatMap((one) => {
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(one))
        return [];
    const { oid, subject, author, time } = one;
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(oid) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(subject) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(author) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isShortTime */ .Q7)(time))
        return [];
    const more = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te)(one, ['login', 'email', 'url']);
    return [{ oid, subject, author, time, ...more, ...pullRequest(one.pullRequest) }];
});
const evidence = (value) => {
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return {};
    const made = commits(value.commits);
    return {
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te)(value, ['commit', 'url', 'actor', 'event']),
        ...((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isShortTime */ .Q7)(value.time) ? { time: value.time } : {}),
        ...pullRequest(value.pullRequest),
        ...(value.shared === true ? { shared: true } : {}),
        ...(made.length > 0 ? { commits: made } : {}),
    };
};
/** undefined: there is none; null: there is one that says nothing. */
const baseline = (value) => {
    if (value === undefined)
        return undefined;
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return null;
    if (value.kind === 'setting')
        return { kind: 'setting', value: value.value };
    if (value.kind === 'event')
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isShortTime */ .Q7)(value.until) ? { kind: 'event', until: value.until } : null;
    const { oid } = value;
    return value.kind === 'file' && (oid === null || (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(oid)) ? { kind: 'file', oid } : null;
};
const setAt = (value) => (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(value.name) ? { name: value.name, ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te)(value, ['url']) } : undefined;
const resource = (value) => {
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return undefined;
    const { environment, account, region, type, physicalId } = value;
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(environment) &&
        (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(account) &&
        (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(region) &&
        (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(type) &&
        (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(physicalId)
        ? {
            environment,
            account,
            region,
            type,
            physicalId,
            ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te)(value, ['stack', 'logicalId', 'constructPath']),
        }
        : undefined;
};
const told = (value) => {
    const severity = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, value.severity) : undefined;
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) || severity === undefined)
        return undefined;
    const { issue } = value;
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(issue))
        return { severity };
    const { repository, number, url, nodeId } = issue;
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(repository) && Number.isSafeInteger(number) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(url) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(nodeId)
        ? { severity, issue: { repository, number: number, url, nodeId } }
        : { severity };
};
const exempted = (value) => {
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return undefined;
    const { reason, owner, expires } = value;
    const by = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['organization', 'repository'], value.by);
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(reason) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(owner) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(expires)
        ? { reason, owner, expires, ...(by ? { by } : {}) }
        : undefined;
};
const DIRECTIONS = ['weakened', 'strengthened', 'changed'];
/**
 * A finding as it stands in files of the ledger.
 * @returns undefined when it has not even what makes it one
 */
const parseFinding = (value) => {
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return undefined;
    const { fingerprint, title, subject } = value;
    const severity = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, value.severity);
    const before = baseline(value.baseline);
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(fingerprint) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(title) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(subject))
        return undefined;
    if (severity === undefined || before === null)
        return undefined;
    const direction = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(DIRECTIONS, value.direction);
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
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te)(value, ['file', 'diff', 'rule', 'ruleSource', 'fix', 'issue']),
        ...(line === undefined ? {} : { line }),
        ...('expected' in value ? { expected: value.expected } : {}),
        ...('actual' in value ? { actual: value.actual } : {}),
        ...((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isShortTime */ .Q7)(value.since) ? { since: value.since } : {}),
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
    if (finding === undefined || !(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(value.check))
        return undefined;
    const who = told(value.told);
    return {
        ...finding,
        since: finding.since ?? scanned,
        check: value.check,
        ...(who ? { told: who } : {}),
    };
};


/***/ }),

/***/ 84605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ parseState),
/* harmony export */   un: () => (/* binding */ readState),
/* harmony export */   ww: () => (/* binding */ parseHead)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78556);
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49525);
/* harmony import */ var _model_standard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38219);
/* harmony import */ var _parse_audits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21206);
/* harmony import */ var _parse_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74445);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64235);






const declaration = (value) => {
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
        return null;
    const { metadataFile, checkFiles } = value;
    const tier = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(_model_standard_js__WEBPACK_IMPORTED_MODULE_4__/* .TIERS */ .i, value.tier);
    const status = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(_model_standard_js__WEBPACK_IMPORTED_MODULE_4__/* .REPOSITORY_STATUSES */ .y, value.status);
    if (!(metadataFile === null || (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)(metadataFile)) || !Array.isArray(checkFiles))
        return null;
    if (tier === undefined || status === undefined)
        return null;
    return {
        metadataFile,
        checkFiles: checkFiles.filter(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH),
        tier,
        status,
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)(value, ['team']),
        ...(Array.isArray(value.owners) ? { owners: value.owners.filter(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH) } : {}),
    };
};
const accounts = (value) => (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(value.environments) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(value.stacks)
    ? { accounts: { environments: value.environments, stacks: value.stacks } }
    : {};
const VISIBILITIES = ['public', 'private', 'internal', 'local'];
/** A commit's id, SHA-1 or SHA-256. */
const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** @returns null when it is not one */
const parseHead = (value) => {
    if (value.version !== 1 || !(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value.repository))
        return null;
    const { scanned, scan, commit } = value;
    const { name } = value.repository;
    const domain = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DOMAINS */ .si, value.domain);
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)(name) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isShortTime */ .Q7)(scanned) || domain === undefined)
        return null;
    if (commit !== null && !((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)(commit) && OID.test(commit)))
        return null;
    return {
        version: 1,
        repository: {
            name,
            ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)(value.repository, ['id', 'url', 'defaultBranch']),
            visibility: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(VISIBILITIES, value.repository.visibility) ?? 'private',
        },
        domain,
        commit,
        scanned,
        scan: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)(scan) ? scan : '',
        declaration: declaration(value.declaration),
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)(value, ['nextExpiry', 'digest']),
        ...((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isShortTime */ .Q7)(value.since) ? { since: value.since } : {}),
        ...(value.unseen === true ? { unseen: true } : {}),
        ...accounts(value.accounts),
        ...(Array.isArray(value.unknown) ? { unknown: (0,_parse_audits_js__WEBPACK_IMPORTED_MODULE_5__/* .parseUnknown */ .AG)(value.unknown) } : {}),
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
    if (!(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
        return { kind: 'broken', reason: 'it is no object' };
    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(value.version) && value.version > 1) {
        const named = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value.repository) ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)(value.repository, ['name', 'id']) : {};
        return { kind: 'newer', version: value.version, ...named };
    }
    const head = parseHead(value);
    if (head === null || !Array.isArray(value.open) || !(0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value.gone))
        return { kind: 'broken', reason: 'it lacks what every state has' };
    const open = value.open.flatMap((one) => (0,_parse_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOpenFinding */ .D)(one, head.scanned) ?? []);
    return {
        kind: 'state',
        state: {
            ...head,
            ...((0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value.audits) ? { audits: (0,_parse_audits_js__WEBPACK_IMPORTED_MODULE_5__/* .parseAudits */ .gd)(value.audits) } : {}),
            ...(Array.isArray(value.counted) ? { counted: (0,_parse_audits_js__WEBPACK_IMPORTED_MODULE_5__/* .parseCounted */ .yf)(value.counted) } : {}),
            open,
            gone: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .times */ .Hn)(value.gone),
        },
        lost: value.open.length - open.length,
    };
};
/** @returns null when the text is no state of this version */
const parseState = (text) => {
    const read = readState(text);
    return read.kind === 'state' ? read.state : null;
};


/***/ }),

/***/ 87838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   Lq: () => (/* binding */ reconcile),
/* harmony export */   Mm: () => (/* binding */ bounded)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78556);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27107);


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

/***/ 8920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ isSameHead),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   vl: () => (/* binding */ asRead)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49525);
/* harmony import */ var _parse_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84605);



const headOf = (state) => {
    const { open: _, gone: __, audits: ___, counted: ____, ...head } = state;
    return head;
};
/** Each scan says anew when it looked; that alone is no change. */
const isSameHead = (one, other) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)({ ...one, scanned: '', scan: '' }, { ...other, scanned: '', scan: '' });
/** A state as it will be read back: what has no shape is not compared, and not recorded. */
const asRead = (state) => (0,_parse_state_js__WEBPACK_IMPORTED_MODULE_1__/* .parseState */ .Bu)(JSON.stringify(state)) ?? state;
const newRuns = (audit, before) => {
    const known = new Set(before?.runs.map(({ time }) => time));
    const [first] = audit.runs;
    return {
        ...audit,
        ...(first ? { from: first.time } : {}),
        runs: audit.runs.filter(({ time }) => !known.has(time)),
    };
};
const auditsOf = (next, before) => next.audits &&
    Object.fromEntries(Object.entries(next.audits).map(([id, audit]) => {
        const old = before?.audits && (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(before.audits, id);
        return [id, newRuns(audit, old)];
    }));
/**
 * What is to be recorded of a repository: its next state without what the state before has already.
 * @param next as it will be read back
 * @returns null when nothing changed but when it was looked at
 */
const changesOf = (next, before) => {
    if (before !== null &&
        (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)({ ...next, scanned: '', scan: '' }, { ...before, scanned: '', scan: '' }))
        return null;
    const was = new Map(before?.open.map((finding) => [finding.fingerprint, finding]));
    const counted = new Set(before?.counted?.map(({ time }) => time));
    const audits = auditsOf(next, before);
    return {
        ...headOf(next),
        open: next.open.map((finding) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(finding, was.get(finding.fingerprint)) ? finding.fingerprint : finding),
        gone: Object.fromEntries(Object.entries(next.gone).filter(([key, time]) => !(before && Object.hasOwn(before.gone, key) && before.gone[key] === time))),
        ...(audits ? { audits } : {}),
        ...(next.counted
            ? { counted: next.counted.map((one) => (counted.has(one.time) ? one.time : one)) }
            : {}),
    };
};


/***/ }),

/***/ 33270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zv: () => (/* binding */ recordOf),
  YG: () => (/* binding */ summaryOf)
});

// UNUSED EXPORTS: formerIn

// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(78556);
// EXTERNAL MODULE: ./packages/core/lib/ledger/recorded.js
var ledger_recorded = __webpack_require__(8920);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/scan-numbers.js

/** By how much what is open changed, file by file: neither a rename nor a shard counts one twice. */
const changeOf = ({ states, replaced }) => {
    const change = (0,model/* noneOpen */.JB)();
    for (const { open } of states.values())
        (0,model/* addBySeverity */.GF)(change, (0,model/* countOpen */.QJ)(open));
    for (const { open } of replaced)
        (0,model/* addBySeverity */.GF)(change, (0,model/* countOpen */.QJ)(open), -1);
    return change;
};
/** What is open now and was not, and what became graver. */
const risen = ({ states }, former) => {
    const opened = (0,model/* noneOpen */.JB)();
    let worsened = 0;
    for (const next of states.values()) {
        const was = new Map(former(next)?.open.map((finding) => [finding.fingerprint, finding]));
        for (const finding of next.open.filter(model/* isOpen */.nT)) {
            const before = was.get(finding.fingerprint);
            if (before === undefined || !(0,model/* isOpen */.nT)(before))
                opened[finding.severity] += 1;
            else if ((0,model/* compareSeverity */.zK)(finding.severity, before.severity) < 0)
                worsened += 1;
        }
    }
    return { opened, worsened };
};
const countResolved = ({ resolved }, before, now, into) => {
    const was = new Map(before?.open.map((finding) => [finding.fingerprint, finding]));
    for (const { fingerprint } of resolved) {
        const old = was.get(fingerprint);
        if (old === undefined || !(0,model/* isOpen */.nT)(old))
            continue;
        into.resolved[old.severity] += 1;
        const hours = (0,model/* lifetimeHours */.Lt)(old.since, now);
        if (hours === null)
            continue;
        into.lifetimes.count += 1;
        into.lifetimes.hours += hours;
    }
};
/** The numbers of a scan, from the states before and after it. */
const numbersOf = (scan, former) => {
    const { report, looked, states, known } = scan;
    const fallen = { resolved: (0,model/* noneOpen */.JB)(), lifetimes: { count: 0, hours: 0 } };
    const open = (0,model/* noneOpen */.JB)();
    for (const repository of report.repositories) {
        const key = repository.name.toLowerCase();
        const next = states.get(key);
        const before = next ? former(next) : (known.get(key) ?? null);
        countResolved(repository, before, report.scan.started, fallen);
        (0,model/* addBySeverity */.GF)(open, (0,model/* countOpen */.QJ)((next ?? before)?.open ?? []));
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
    if (!(0,model/* isOpen */.nT)(finding))
        return null;
    if (before === undefined)
        return { state: finding.state === 'back' ? 'back' : 'new' };
    if (before.exempted)
        return { state: 'back' };
    if ((0,model/* compareSeverity */.zK)(finding.severity, before.severity) < 0)
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
const recordOf = (scan) => {
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
            state: next ? (0,ledger_recorded/* changesOf */.fs)(next, before) : null,
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
                state: (0,ledger_recorded/* changesOf */.fs)(next, former(next)),
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


/***/ }),

/***/ 64235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   Q7: () => (/* binding */ isShortTime),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   nL: () => (/* binding */ numbers),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49525);

/** What a ledger's file is read with: it is built anew from what has the right shape. */
const isText = (value) => typeof value === 'string';
/** A moment as short as anything here writes one: it is shown as it stands. */
const isShortTime = (value) => (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isTime */ .K8)(value) && value.length < 40;
/** Nothing that is counted or timed here comes near it; sums of what a hand wrote stay numbers. */
const MOST = 1e12;
const isNumber = (value) => typeof value === 'number' && Math.abs(value) <= MOST;
const oneOf = (values, value) => values.find((one) => one === value);
/** What is no list is an empty one. */
const listOf = (value) => (Array.isArray(value) ? value : []);
/** Of an object's entries those that are texts, under the names that are wanted. */
const texts = (from, names) => Object.fromEntries(names.flatMap((name) => {
    const value = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(from, name);
    return isText(value) ? [[name, value]] : [];
}));
/** Of an object's entries those whose value has a shape; keys are anybody's. */
const recordOf = (value, read) => Object.fromEntries(Object.entries((0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? value : {}).flatMap(([key, one]) => {
    const shaped = read(one);
    return shaped === undefined ? [] : [[key, shaped]];
}));
/** Moments by key, such as when each finding went. */
const times = (value) => recordOf(value, (one) => (isShortTime(one) ? one : undefined));
const numbers = (value) => recordOf(value, (one) => (isNumber(one) ? one : undefined));


/***/ }),

/***/ 27107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ statePath),
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   Z2: () => (/* binding */ MAX_GONE),
/* harmony export */   fK: () => (/* binding */ scanPath),
/* harmony export */   nv: () => (/* binding */ unseen),
/* harmony export */   qZ: () => (/* binding */ monthPath),
/* harmony export */   xk: () => (/* binding */ monthOfScan),
/* harmony export */   yV: () => (/* binding */ isMonthPath)
/* harmony export */ });
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


/***/ })

};
