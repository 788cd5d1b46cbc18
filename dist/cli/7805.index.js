export const id = 7805;
export const ids = [7805,8596,186];
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
