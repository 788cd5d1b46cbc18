export const id = 434;
export const ids = [434];
export const modules = {

/***/ 6799:
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

/***/ 6862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ findingBlock),
  m: () => (/* binding */ findingLine)
});

// EXTERNAL MODULE: ./packages/core/lib/report/text.js
var report_text = __webpack_require__(9426);
;// CONCATENATED MODULE: ./packages/core/lib/report/commands.js

const spaced = (text) => text.trim() === ''
    ? text
    : `${/^\s/.test(text) ? ' ' : ''}${(0,report_text/* plain */.pj)(text, text.length)}${/\s$/.test(text) ? ' ' : ''}`;
/**
 * Text in which commands stand between backticks, as Markdown in which they are code: what is
 * copied from there holds nothing but what is seen.
 */
const withCommands = (text, max) => (0,report_text/* bound */.$s)(text, max)
    .split(/`([^`\n]+)`/)
    .map((part, at) => (at % 2 === 1 ? (0,report_text/* inlineCode */.ti)(part, max) : spaced(part)))
    .join('');

// EXTERNAL MODULE: ./packages/core/lib/report/finding-place.js
var finding_place = __webpack_require__(8958);
// EXTERNAL MODULE: ./packages/core/lib/report/finding-words.js
var finding_words = __webpack_require__(3012);
// EXTERNAL MODULE: ./packages/core/lib/report/resource-words.js
var resource_words = __webpack_require__(8565);
;// CONCATENATED MODULE: ./packages/core/lib/report/resource-markdown.js


/** What a finding about a cloud resource says of it, as Markdown. */
const SHORT = 120;
const LONG = 1_500;
const where = (resource, setAt) => {
    const parts = (0,resource_words/* resourceParts */.$$)(resource).map(({ name, value }) => name === ''
        ? value === resource.environment
            ? (0,report_text/* plain */.pj)(value, 60)
            : (0,report_text/* inlineCode */.ti)(value, 200)
        : `${name} ${(0,report_text/* inlineCode */.ti)(value, 140)}`);
    const page = setAt === undefined ? '' : `; ${(0,report_text/* link */.nf)(setAt.name, setAt.url)}`;
    return `**Where:** ${parts.join(', ')}${page}`;
};
/** Values of some length stand below each other, deep ones as they are. */
const sides = (finding) => {
    const found = (0,resource_words/* resourceSides */.b_)(finding);
    if (found?.kind !== 'state')
        return '';
    const shown = ({ words, isText }) => {
        if (words.length <= SHORT)
            return isText ? (0,report_text/* plain */.pj)(words, SHORT) : (0,report_text/* inlineCode */.ti)(words, SHORT);
        return isText ? (0,report_text/* plain */.pj)(words, LONG) : `\n\n${(0,report_text/* fence */.EU)(pretty(words), 'json')}`;
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
            : `rule ${(0,report_text/* inlineCode */.ti)(rule, 80)}${ruleSource === undefined ? '' : ` (${(0,report_text/* link */.nf)('source', ruleSource)})`}`,
        direction ?? '',
    ].filter(Boolean);
    return said.length === 0 ? '' : `**Graded by:** ${said.join('; ')}`;
};
/** Which property, expected and actual, where it is with a link to its console, what graded it. */
const resourceMarkdown = (finding, resource) => {
    const property = (0,resource_words/* propertyOf */.$r)(finding);
    return [
        [property === '' ? '' : `**Property:** ${(0,report_text/* inlineCode */.ti)(property, 300)}`, sides(finding)]
            .filter(Boolean)
            .join('\\\n'),
        [where(resource, finding.setAt), grading(finding)].filter(Boolean).join('\\\n'),
    ]
        .filter(Boolean)
        .join('\n\n');
};

// EXTERNAL MODULE: ./packages/core/lib/report/words.js
var words = __webpack_require__(9860);
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
    const code = (0,report_text/* codeLink */.U1)(finding.file, (0,finding_place/* fileUrl */.iw)(place, finding.file, finding.line));
    return finding.line === undefined ? code : `${code}, line ${finding.line}`;
};
const shown = (text, isText, max) => isText ? (0,report_text/* plain */.pj)(text, max) : (0,report_text/* inlineCode */.ti)(text, max);
/** `` `true` → `false` ``; '' where there is nothing to show. */
const arrow = (finding, max) => {
    const difference = finding.resource === undefined ? (0,finding_words/* differenceOf */.Pq)(finding) : (0,resource_words/* resourceSides */.b_)(finding);
    return difference === null
        ? ''
        : (0,finding_words/* differenceLine */.QH)(difference, (text, isText) => shown(text, isText, max));
};
const longest = (difference) => Math.max(...(difference.kind === 'state'
    ? difference.sides.map(({ words }) => words.length)
    : [difference.before?.length ?? 0, difference.now?.length ?? 0]));
/** What differs and where. Long values stand below each other. */
const difference = (finding, place) => {
    const where = fileLink(finding, place);
    const what = finding.subject === finding.file ? '' : (0,report_text/* inlineCode */.ti)(finding.subject);
    const direction = finding.direction === undefined ? '' : ` (${finding.direction})`;
    const subject = [what, where].filter(Boolean).join(' in ');
    const found = (0,finding_words/* differenceOf */.Pq)(finding);
    if (found === null)
        return `${subject}${direction}`;
    if (longest(found) <= 60)
        return `${subject}: ${arrow(finding, 80)}${direction}`;
    const sides = found.kind === 'state'
        ? found.sides.map(({ name, words, isText }) => `${name}: ${shown(words, isText, 400)}`)
        : [
            `before: ${found.before === undefined ? 'not set' : (0,report_text/* inlineCode */.ti)(found.before, 400)}`,
            `now: ${found.now === undefined ? 'not set' : (0,report_text/* inlineCode */.ti)(found.now, 400)}`,
        ];
    return `${subject}${direction}\n\n${sides.map((one) => `- ${one}`).join('\n')}`;
};
/** A diff cut to what an issue can carry, at the end of a line; the number of lines left out. */
const cutDiff = (diff) => {
    const total = (diff.replace(/\s+$/, '').match(/\n/g)?.length ?? 0) + 1;
    const start = (0,report_text/* visibleLines */.gB)((0,report_text/* bound */.$s)(diff, DIFF_CHARACTERS * 4))
        .replace(/\n+$/, '')
        .split('\n');
    let size = 0;
    const kept = start.slice(0, DIFF_LINES).filter((line) => {
        size += line.length + 1;
        return size <= DIFF_CHARACTERS;
    });
    if (kept.length === 0)
        kept.push((0,report_text/* bound */.$s)(start[0] ?? '', DIFF_CHARACTERS));
    return { text: kept.join('\n'), lines: kept.length, left: Math.max(0, total - kept.length) };
};
const diffBlock = (finding, place) => {
    if (finding.diff === undefined || finding.diff.trim() === '')
        return '';
    const { text, lines, left } = cutDiff(finding.diff);
    const rest = left === 0
        ? ''
        : `\n\n${(0,words/* count */.U9)(left, 'line')} left out; see ${finding.file === undefined ? 'the report' : (0,report_text/* link */.nf)('the file', (0,finding_place/* fileUrl */.iw)(place, finding.file))}.`;
    const block = (0,report_text/* fence */.EU)(text, 'diff') + rest;
    return lines <= OPEN_LINES
        ? block
        : `<details><summary>Diff, ${(0,words/* count */.U9)(lines, 'line')}</summary>\n\n${block}\n\n</details>`;
};
const AGAIN_NOTES = {
    worse: 'Worse than when it was told.',
    back: 'It was resolved, and is back.',
    renewed: 'It changed again since it was told.',
    unexempted: 'It is no longer exempted.',
};
/** State, and since when, in a sentence or two; '' for what is new. */
const finding_markdown_history = (finding, scanned) => {
    const since = (0,words/* moment */.n$)(finding.since);
    const again = (0,finding_words/* againOf */.KJ)(finding, scanned);
    return [
        again === null ? '' : AGAIN_NOTES[again],
        finding.state !== 'new' && since !== '' ? `Open since ${since}.` : '',
    ]
        .filter(Boolean)
        .join(' ');
};
const exempted = ({ exempted: exemption }) => exemption === undefined
    ? ''
    : `Exempted until ${(0,report_text/* plain */.pj)(exemption.expires, 20)} by ${(0,report_text/* inlineCode */.ti)(exemption.owner, 60)}: ${(0,report_text/* plain */.pj)(exemption.reason)}`;
/** A finding in full: heading, difference, who and when, what to do, diff. */
const findingBlock = ({ finding }, place, { level, diff, scanned }) => [
    `${'#'.repeat(level)} ${(0,words/* grade */.on)(finding.severity)}: ${(0,report_text/* plain */.pj)((0,finding_words/* titleWords */.id)(finding))}`,
    ...(finding.resource === undefined
        ? [difference(finding, place), (0,finding_place/* setBy */.Yu)(finding) && `${(0,finding_place/* setBy */.Yu)(finding).replace(/^s/, 'S')}.`]
        : [resourceMarkdown(finding, finding.resource)]),
    (0,finding_place/* who */.dp)(finding, place),
    finding_markdown_history(finding, scanned),
    exempted(finding),
    finding.fix === undefined
        ? ''
        : `**What to do:** ${(0,words/* sentence */.em)(finding.resource === undefined ? (0,report_text/* plain */.pj)(finding.fix, 1_000) : withCommands(finding.fix, 1_000))}`,
    diff ? diffBlock(finding, place) : '',
]
    .filter(Boolean)
    .join('\n\n');
/** A finding in one line of a list. */
const findingLine = ({ finding }, place) => {
    const values = arrow(finding, 40);
    const what = finding.subject === finding.file ? '' : (0,report_text/* inlineCode */.ti)(finding.subject, 80);
    return `- ${[
        `${(0,words/* symbol */.HR)(finding.severity)} ${finding.severity}: ${(0,report_text/* plain */.pj)((0,finding_words/* titleWords */.id)(finding), 120)}`,
        [what, values].filter(Boolean).join(' '),
        finding.file === undefined
            ? ''
            : (0,report_text/* codeLink */.U1)(finding.file, (0,finding_place/* fileUrl */.iw)(place, finding.file, finding.line), 80),
        (0,finding_place/* setBy */.Yu)(finding),
    ]
        .filter(Boolean)
        .join(' · ')}`;
};


/***/ }),

/***/ 8958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ whereCell),
/* harmony export */   Yu: () => (/* binding */ setBy),
/* harmony export */   dp: () => (/* binding */ who),
/* harmony export */   iw: () => (/* binding */ fileUrl)
/* harmony export */ });
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3012);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9426);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9860);



const encodePath = (path) => path.toWellFormed().split('/').map(encodeURIComponent).join('/');
/** URL of a file at the scanned commit, where the repository has one. */
const fileUrl = (place, file, line) => place.url === undefined || place.commit === null
    ? undefined
    : `${place.url}/blob/${encodeURIComponent(place.commit)}/${encodePath(file)}${line === undefined ? '' : `#L${line}`}`;
const commitUrl = (place, oid) => place.url === undefined ? undefined : `${place.url}/commit/${encodeURIComponent(oid)}`;
const pullRequest = (one) => one === undefined ? '' : `pull request ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(String(one.number), one.url)}`;
const person = (commit) => commit.login === undefined || commit.login === commit.author
    ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(commit.author, 100)
    : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(commit.author, 100)} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(commit.login, 60)})`;
/** A commit as one line: what they called it, who, when, links. */
const commitLine = (commit, place) => {
    const id = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(commit.oid), commit.url ?? commitUrl(place, commit.oid));
    const time = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(commit.time);
    const request = pullRequest(commit.pullRequest);
    return `${id} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(commit.subject, 100)} by ${person(commit)}${time && ` on ${time}`}${request && `, ${request}`}`;
};
/** What made it, by whom and when, in a sentence or a list; '' where nothing is known. */
const who = (finding, place) => {
    const { evidence } = finding;
    const [newest, ...older] = evidence.commits ?? [];
    const verb = (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvent */ .xH)(finding) ? 'Happened' : 'Changed';
    // Which of several commits changed this one setting is not known.
    const made = evidence.shared
        ? 'Commits to this file'
        : `${verb} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(older.length + 1, 'commit')}`;
    if (newest && older.length > 0)
        return `${made}:\n${[newest, ...older]
            .slice(0, 5)
            .map((commit) => `- ${commitLine(commit, place)}`)
            .join('\n')}`;
    if (newest)
        return `${verb} in ${commitLine(newest, place)}.`;
    const single = [
        evidence.commit &&
            `in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(evidence.commit), evidence.url ?? commitUrl(place, evidence.commit))}`,
        evidence.actor && `by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(evidence.actor, 100)}`,
        evidence.event && `(${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(evidence.event, 100)})`,
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(evidence.time) && `on ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(evidence.time)}`,
    ];
    const act = single.filter(Boolean).join(' ');
    const request = pullRequest(evidence.pullRequest);
    const parts = act === '' && request !== '' ? [`in ${request}`] : [act, request].filter(Boolean);
    if (parts.length === 0)
        return '';
    const source = !evidence.commit && evidence.url ? ` ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Source', evidence.url)}.` : '';
    return `${verb} ${parts.join(', ')}.${source}`;
};
/** Where it is set or would be, linked to the page to change it on; '' where a file is the place. */
const setBy = ({ setAt, resource }) => setAt === undefined
    ? ''
    : `${resource === undefined ? 'set in ' : ''}${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(setAt.name, setAt.url)}`;
/** One commit in a few words: for what happened once. */
const commitWords = (commit, place) => [
    `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(commit.oid), commit.url ?? commitUrl(place, commit.oid))} by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(commit.login ?? commit.author, 60)}`,
    (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)(commit.time),
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
        return `${commitWords(newest, place)}${older.length > 0 ? `, and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(older.length, 'older commit')}` : ''}`;
    const { commit, url, actor, event, time } = evidence;
    const at = commit ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(commit), url ?? commitUrl(place, commit)) : '';
    return [
        [at, actor && `by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(actor, 60)}`].filter(Boolean).join(' '),
        event && (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(event, 60),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)(time),
        pullRequest(evidence.pullRequest),
        !commit && url && evidence.pullRequest === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('source', url) : '',
    ]
        .filter(Boolean)
        .join(', ');
};
/** Who sets it, the file it stands in, what brought it about: the cell of a table. */
const whereCell = (finding, place) => {
    const { setAt, file, line } = finding;
    const at = line === undefined ? '' : `, line ${line}`;
    return ([
        setAt === undefined ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(setAt.name, setAt.url),
        file === undefined ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(file, fileUrl(place, file, line)) + at,
        eventWords(finding, place),
    ]
        .filter(Boolean)
        .join('; ') || '–');
};


/***/ }),

/***/ 8126:
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

/***/ 7639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ registryReader)
/* harmony export */ });
/* harmony import */ var _collect_github_rulesets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6596);


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


/***/ }),

/***/ 5434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDomain: () => (/* binding */ runDomain)
});

// EXTERNAL MODULE: ./packages/core/lib/ledger/state.js
var ledger_state = __webpack_require__(7107);
// EXTERNAL MODULE: ./packages/core/lib/model/index.js
var model = __webpack_require__(6596);
;// CONCATENATED MODULE: ./packages/core/lib/ledger/trend.js

/** How many scans a trend looks back at: two months of nights. */
const TREND_SCANS = 60;
const pointOf = (text, domain, scope) => {
    let file;
    try {
        file = JSON.parse(text);
    }
    catch {
        return [];
    }
    const { scan, totals } = file ?? {};
    const same = scan?.scope?.kind === scope.kind &&
        JSON.stringify(scan.domains) === JSON.stringify([domain]) &&
        scan.scope.name === scope.name &&
        (scan.scope.shard ?? '') === (scope.shard ?? '') &&
        JSON.stringify(scan.scope.repositories ?? []) === JSON.stringify(scope.repositories ?? []);
    if (!same || typeof scan?.finished !== 'string')
        return [];
    const counts = model/* SEVERITIES */.oC.filter((s) => s !== 'info').map((s) => Number(totals?.severity?.[s] ?? 0));
    return [{ time: scan.finished, open: counts.reduce((sum, count) => sum + count, 0) }];
};
/**
 * Open findings over time, from the ledger's scans of one domain and the same scope, oldest first. A scan file that
 * cannot be read is passed over: a picture with a gap is still a picture.
 */
const trendOf = (scans, domain, scope) => scans.flatMap((text) => pointOf(text, domain, scope));

// EXTERNAL MODULE: ./packages/core/lib/report/hide-accounts.js
var hide_accounts = __webpack_require__(8126);
;// CONCATENATED MODULE: ./packages/core/lib/report/redact.js

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
const redact_forms = (secret) => [secret, ...secret.split('\n')]
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
    const registered = [...new Set(secrets.flatMap(redact_forms))].sort((a, b) => b.length - a.length);
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
    const hide = (0,hide_accounts/* accountHider */.Ei)(hideAccounts);
    return redactJson(value, (text) => hide(clean(text)));
};
/** A report as it may be shown, published and kept: see `redactData`. */
const redactReport = (report, secrets, redaction = {}) => redactData(report, secrets, redaction);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/.pnpm/p-limit@7.3.3/node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(6799);
// EXTERNAL MODULE: ./packages/core/lib/ledger/reconcile.js
var reconcile = __webpack_require__(7838);
// EXTERNAL MODULE: ./packages/core/lib/report/report.js
var report = __webpack_require__(2487);
// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(1338);
// EXTERNAL MODULE: ./packages/core/lib/standards/index.js + 21 modules
var standards = __webpack_require__(3547);
;// CONCATENATED MODULE: ./packages/core/lib/scan/carry.js

/** What drift-config exempted is judged by the drift-config of today; a repository's own stands. */
const asDeclared = (finding) => {
    if (finding.exempted?.by !== 'organization')
        return finding;
    const { exempted: _, ...rest } = finding;
    return rest;
};
const stateOf = (before, isExempted) => {
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
const carry = (state, accepted, policy, now) => {
    const before = new Map(state.open.map((f) => [f.fingerprint, f]));
    const judged = (0,standards/* applyPolicy */.VC)(resultsOf(state, state.open.map(asDeclared)), policy, now);
    const exemptions = new Map();
    const results = judged.map((result) => ({
        ...result,
        findings: result.findings.map((finding) => {
            const old = before.get(finding.fingerprint);
            if (!old)
                return finding;
            exemptions.set(finding.fingerprint, finding.exempted);
            return { ...finding, state: stateOf(old, finding.exempted !== undefined) };
        }),
    }));
    const isSame = state.open.every((f) => !f.exempted === !exemptions.get(f.fingerprint));
    const open = state.open.map((finding) => {
        const { exempted: _, told, ...rest } = finding;
        const exempted = exemptions.get(finding.fingerprint);
        // What is back is news until somebody is told anew.
        const isBack = stateOf(finding, exempted !== undefined) === 'back';
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

;// CONCATENATED MODULE: ./packages/core/lib/report/marker.js


const START = '<!-- drift-toolkit:v1 ';
const END = ' -->';
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
const markerComment = (head, told, room = HARD_ROOM) => {
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
    return START + commentSafe(JSON.stringify(marker)) + END;
};
/** JSON that cannot end an HTML comment, and says nothing to whoever reads the raw text. */
const commentSafe = (json) => json
    .replace(/[<>&@#]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/-(?=-)/g, '\\u002d');
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
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isSeverity = (value) => model/* SEVERITIES */.oC.includes(value);
const readPacked = (value) => {
    if (!isRecord(value))
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
const readMarker = (json) => {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return null;
    }
    if (!isRecord(value) || !isRecord(value.fingerprints))
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
        fingerprints: Object.fromEntries(Object.entries(value.fingerprints).flatMap(([fingerprint, severity]) => isSeverity(severity) ? [[fingerprint, severity]] : [])),
        ...(packed ? { packed } : {}),
        ...(typeof content === 'string' ? { content } : {}),
    };
};
/** All markers of a body. What is not one, or was edited into something else, is passed over. */
const parseMarkers = (body) => unfenced(body).flatMap((line) => {
    const text = line.trimEnd();
    if (!text.startsWith(START) || !text.endsWith(END))
        return [];
    const marker = readMarker(text.slice(START.length, -END.length));
    return marker ? [marker] : [];
});
/**
 * What a marker knows of findings: a function from a fingerprint to the severity at which it was
 * told, or null where it was not.
 */
const toldBy = (marker) => {
    const full = new Map(Object.entries(marker.fingerprints));
    const short = new Map();
    const bytes = marker.packed?.bytes ?? 10;
    for (const severity of model/* SEVERITIES */.oC.toReversed()) {
        const keys = Buffer.from(marker.packed?.[severity] ?? '', 'base64url').toString('hex');
        for (let at = 0; at + bytes * 2 <= keys.length; at += bytes * 2)
            short.set(keys.slice(at, at + bytes * 2), severity);
    }
    return (fingerprint) => full.get(fingerprint) ?? short.get(hexKey(fingerprint).slice(0, bytes * 2)) ?? null;
};

// EXTERNAL MODULE: ./packages/core/lib/report/words.js
var words = __webpack_require__(9860);
// EXTERNAL MODULE: ./packages/core/lib/transport/types.js
var types = __webpack_require__(4521);
;// CONCATENATED MODULE: ./packages/core/lib/publish/labels.js

/** Colours without `#`, descriptions of at most 100 characters, as GitHub wants them. */
const LABELS = {
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
            .request('POST /repos/{owner}/{repo}/labels', { ...at, name, ...LABELS[domain] })
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
    const { status, message, details, permission } = error;
    const needs = permission ?? ISSUES_WRITE;
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
                    permission: needs,
                };
        case 404:
            return {
                reason: `${target} is not there, or the token cannot see it: give it access, or name an issue-repository`,
                permission: needs,
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
const QUERY = `query DriftClosedIssues($ids: [ID!]!) {
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
}`;
/** Actors that are people; a Bot is not, and neither is an app. */
const PEOPLE = new Set(['User', 'EnterpriseUserAccount', 'Mannequin']);
/**
 * Which of these issues are closed, and were closed by a person. What cannot be seen (deleted, out
 * of reach, closed by nobody that is still known) is not among them: an issue that cannot be read
 * accepts nothing.
 * @throws GitHubError when GitHub does not answer at all
 */
const closedByPeople = async (github, nodeIds) => {
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
const INSIDERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
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
 * @throws GitHubError when issues cannot be read
 */
const readOpenIssues = async (github, repository, label) => {
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
            const markers = parseMarkers(issue.body ?? '');
            if (markers.length > 0)
                marked.push({ issue, markers });
        }
        if (data.length < PAGE)
            break;
    }
    const strangers = marked
        .map(({ issue }) => issue)
        .filter(({ author_association }) => !INSIDERS.has(author_association ?? ''));
    const others = new Set(strangers);
    for (const own of await ownIssues(github, strangers))
        others.delete(own);
    return marked
        .filter(({ issue }) => !others.has(issue))
        .map(({ issue, markers }) => ({
        repository,
        number: issue.number,
        nodeId: issue.node_id,
        url: issue.html_url,
        markers,
    }));
};

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
    const about = new Set(write.about.map(words/* repositoryKey */.Kq));
    return (data.find((issue) => issue.title === write.title &&
        parseMarkers(issue.body ?? '').some((marker) => marker.scan === write.scan && about.has((0,words/* repositoryKey */.Kq)(marker.repository)))) ?? null);
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
        const key = (0,words/* repositoryKey */.Kq)(one.repository);
        if (!labelled.has(key)) {
            await ensureLabel(github, one.repository, one.domain);
            labelled.add(key);
        }
        return issues_open(github, one, options);
    };
    for (const one of writes) {
        const verb = one.kind === 'update' ? 'edit' : 'open';
        if (options.dryRun) {
            done.notes.push(`dry run: would ${verb} an issue in ${one.repository}: ${one.title}`);
            continue;
        }
        const key = (0,words/* repositoryKey */.Kq)(one.repository);
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

;// CONCATENATED MODULE: ./packages/core/lib/scan/closed.js

const NOTHING = new Set();
/**
 * Asks which issues that told a change were closed by a person since: that accepts the change. One
 * call for 100 issues, and none where no change is open.
 */
const readClosed = async (github, states) => {
    const issueOf = (finding) => finding.baseline ? finding.told?.issue?.nodeId : undefined;
    const ids = states.flatMap((state) => state.open.flatMap((finding) => issueOf(finding) ?? []));
    if (!github || ids.length === 0)
        return () => NOTHING;
    const closed = await closedByPeople(github, ids);
    return (state) => new Set(state?.open.flatMap((finding) => closed.has(issueOf(finding) ?? '') ? [finding.fingerprint] : []));
};

// EXTERNAL MODULE: ./packages/core/lib/scan/organization.js
var scan_organization = __webpack_require__(5027);
// EXTERNAL MODULE: ./packages/core/lib/scan/registries.js
var registries = __webpack_require__(7639);
// EXTERNAL MODULE: ./packages/core/lib/scan/remote.js + 3 modules
var remote = __webpack_require__(4598);
// EXTERNAL MODULE: ./packages/core/lib/scan/unreadable.js
var unreadable = __webpack_require__(1447);
// EXTERNAL MODULE: ./packages/core/lib/scan/work.js
var scan_work = __webpack_require__(2849);
;// CONCATENATED MODULE: ./packages/core/lib/scan/scan.js












/** `20261121T020000Z-1f2e3d4c`: sorts by time, and no two shards share one. */
const scanId = (now) => `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
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
    const [organization, list] = await Promise.all([
        (0,scan_organization/* readOrganization */.w)(options, ports),
        domain.findWork(options, ports, known, started),
    ]);
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
    const limit = (0,p_limit/* default */.A)(options.concurrency);
    const context = {
        organization,
        readRegistry: (0,registries/* registryReader */.x)(ports.github),
        closed,
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
            const base = (0,unreadable/* awaiting */.V)(domain.id, work, id);
            if (base)
                states.set(name.toLowerCase(), base);
            return;
        }
        const looked = await domain.look(work, context);
        if (looked.isStranger && options.target.kind === 'organization') {
            (0,scan_work/* passOver */.W)(list, remote/* NOT_IN */.C4, name);
            return;
        }
        reports.push(looked.report);
        errors.push(...looked.errors);
        if (looked.next)
            states.set(name.toLowerCase(), looked.next);
        ports.progress?.(reports.length, list.work.length);
    };
    await Promise.all(list.work.map((work) => limit(() => one(work))));
    for (const state of list.unmoved) {
        const { state: next, accepted } = (0,reconcile/* accept */.J)(state, closed(state), started);
        if (next.open.length === 0 && accepted.length === 0)
            continue;
        const { name } = state.repository;
        const carried = carry(next, accepted, (0,scan_organization/* policyFor */.K)(organization, name, null), started);
        reports.push(carried.report);
        if (accepted.length > 0 || carried.state !== next)
            states.set(name.toLowerCase(), carried.state);
    }
    const notes = [...organization.notes, ...list.notes, ...leftNote(left)];
    return {
        domain: domain.id,
        checks: domain.checks,
        report: (0,report/* assembleReport */.xr)({
            toolVersion: version/* version */.r,
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
            errors,
            notes,
            issues: [],
            api: apiUsage(ports, domain.requests?.()),
        }),
        states,
        known,
        reportOnly: list.reportOnly,
    };
};
const leftNote = (left) => left.length === 0
    ? []
    : [
        `the deadline came before ${left.length} repositories, which come first next time: ${left.join(', ')}`,
    ];
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

// EXTERNAL MODULE: ./packages/core/lib/collect/github/inventory.js
var inventory = __webpack_require__(4999);
// EXTERNAL MODULE: ./packages/core/lib/standards/own-affairs.js
var own_affairs = __webpack_require__(5104);
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
    .replace(hide_accounts/* HIDDEN_ACCOUNT */.h4, (hidden) => `*${hidden.slice(1)}`);
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
const exemptHint = (all, { team }, now, room) => {
    const found = all.filter(({ check, finding }) => !(0,own_affairs/* isOrganizationsToDecide */._)(check, finding));
    const start = new Date(now).getTime();
    if (found.length === 0 || Number.isNaN(start))
        return '';
    const expires = (0,words/* day */.vd)(new Date(start + DAYS * 86_400_000).toISOString());
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
    return `<details><summary>Accept it instead</summary>\n\nPut this into \`check.toml\`, with a reason, an owner and a date. It stays in reports, marked; when the date has passed it is told again. Your organization may limit what a repository can exempt by itself.${others}\n\n${(0,report_text/* fence */.EU)(snippets.join('\n\n'), 'toml')}\n\n</details>`;
};

// EXTERNAL MODULE: ./packages/core/lib/report/finding-markdown.js + 2 modules
var finding_markdown = __webpack_require__(6862);
// EXTERNAL MODULE: ./packages/core/lib/report/finding-words.js
var finding_words = __webpack_require__(3012);
// EXTERNAL MODULE: ./packages/core/lib/report/fit.js
var fit = __webpack_require__(8794);
// EXTERNAL MODULE: ./packages/core/lib/report/infra-table.js
var infra_table = __webpack_require__(7514);
// EXTERNAL MODULE: ./packages/core/lib/report/infra-unknowns.js
var infra_unknowns = __webpack_require__(8099);
// EXTERNAL MODULE: ./packages/core/lib/report/finding-place.js
var finding_place = __webpack_require__(8958);
;// CONCATENATED MODULE: ./packages/core/lib/report/issue-by-check.js







/** More rows than this are not read. */
const MOST_ROWS = 50;
const MOST_FIXES = 10;
/** The part of a section that its list of what to do may take. */
const FIXES_SHARE = 0.4;
/** Less room than this holds no rows. */
const LEAST = 200;
const valueCell = (value) => {
    if (value === undefined)
        return '–';
    return value.isText ? (0,report_text/* tableCell */.xR)(value.words, 160) : (0,report_text/* codeCell */.MZ)((0,words/* shortShas */.Qg)(value.words), 120);
};
/** The setting by its key, where the title does not name it. */
const subjectOf = (finding) => {
    const subject = (0,words/* shortShas */.Qg)(finding.subject);
    return finding.setAt === undefined ||
        finding.subject === finding.file ||
        (0,finding_words/* titleWords */.id)(finding)
            .split(/[\s,:;()"'“”‘’]+/)
            .includes(subject)
        ? ''
        : `${(0,report_text/* codeCell */.MZ)(subject, 80)}: `;
};
const row = ({ finding }, { place, scanned }) => {
    const { severity, state } = finding;
    const again = (0,finding_words/* againOf */.KJ)(finding, scanned);
    const since = state === 'new' || state === undefined ? '' : (0,words/* day */.vd)(finding.since);
    const { expected, actual } = (0,finding_words/* sidesOf */.Mm)(finding);
    const title = (0,report_text/* plain */.pj)((0,finding_words/* titleWords */.id)(finding), 200);
    return `| ${[
        `${(0,words/* symbol */.HR)(severity)} ${severity}${again === null ? '' : `, ${finding_words/* AGAIN */.jM[again]}`}`,
        `${subjectOf(finding)}${title}${since && ` (since ${since})`}`,
        valueCell(expected),
        valueCell(actual),
        (0,finding_place/* whereCell */.G6)(finding, place),
    ].join(' | ')} |`;
};
/** What the last column of a table tells. */
const whereHead = (found) => {
    if (found.every(({ finding }) => (0,finding_words/* isEvent */.xH)(finding)))
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
        return `**What to do:** ${(0,words/* sentence */.em)((0,report_text/* plain */.pj)(only, 600))}`;
    const lines = all.slice(0, MOST_FIXES).map((fix) => `- ${(0,words/* sentence */.em)((0,report_text/* plain */.pj)(fix, 400))}`);
    const left = all.length - lines.length;
    if (left > 0)
        lines.push(`- … and ${(0,words/* count */.U9)(left, 'more way', 'more ways')} to mend a row`);
    return `**What to do:**\n\n${(0,fit/* fitLines */.RV)(lines, room).join('\n')}`;
};
/** As many rows as there is room for, and one that counts the rest. */
const rows = (found, room, context) => {
    const more = (left) => `| … | ${left.toLocaleString('en-US')} more${context.rest} | | | |`;
    const all = found.slice(0, MOST_ROWS).map((one) => row(one, context));
    const size = all.reduce((sum, line) => sum + line.length + 1, 0);
    if (all.length === found.length && size <= room)
        return all;
    const kept = [];
    let left = room - more(found.length).length - 1;
    for (const line of all) {
        left -= line.length + 1;
        if (left < 0)
            break;
        kept.push(line);
    }
    return [...kept, more(found.length - kept.length)];
};
/** What is said of one check, as far as there is room; '' where there is none for a table. */
const section = (found, room, context) => {
    const id = found[0]?.check ?? '';
    const about = context.checks.find((check) => check.id === id);
    const name = (0,words/* checkName */.I3)(id);
    const heading = about === undefined
        ? (0,report_text/* inlineCode */.ti)(id, 120)
        : (0,report_text/* plain */.pj)(name.charAt(0).toUpperCase() + name.slice(1), 120);
    const start = [
        `${'#'.repeat(context.level)} ${heading}`,
        // The title says how it should be: as a heading it would say that it is so.
        ...(about === undefined
            ? []
            : [`**How it should be:** ${(0,words/* sentence */.em)((0,report_text/* plain */.pj)(about.title, 200))} ${(0,report_text/* plain */.pj)(about.why, 600)}`]),
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
const groupsOf = (found) => {
    const groups = [...Map.groupBy(found, ({ check }) => check)].map(([check, group]) => {
        const gravest = group[0]?.finding.severity ?? 'info';
        const number = group.filter(({ finding }) => finding.severity === gravest).length;
        return { check, group, gravest, number };
    });
    return groups
        .sort((a, b) => (0,model/* compareSeverity */.zK)(a.gravest, b.gravest) ||
        b.number - a.number ||
        b.group.length - a.group.length ||
        (0,report/* compareText */.n6)(a.check, b.check))
        .map(({ group }) => group);
};
/**
 * Findings by check, each with its title, why it matters, a table of what was expected and what is
 * there, and what to do; the check with the gravest finding first. What finds no room is counted.
 * @param found gravest first
 * @param room in UTF-16 units
 * @returns blocks, to be joined with an empty line
 */
const byCheck = (found, room, context) => {
    const groups = groupsOf(found);
    const full = groups.map((group) => section(group, Number.POSITIVE_INFINITY, context));
    const needs = full.map((text) => text.length + 2);
    const rest = (left) => `… and ${(0,words/* count */.U9)(left, 'violation')} more${context.rest}`;
    const most = share(needs, room - rest(found.length).length - 2);
    const said = groups.map((group, at) => (needs[at] ?? 0) <= most ? (full[at] ?? '') : section(group, most - 2, context));
    const unsaid = groups.filter((_, at) => said[at] === '').flat().length;
    return [...said.filter(Boolean), ...(unsaid > 0 ? [rest(unsaid)] : [])];
};

// EXTERNAL MODULE: ./packages/core/lib/report/unknowns.js
var unknowns = __webpack_require__(7130);
;// CONCATENATED MODULE: ./packages/core/lib/report/issue-parts.js









const TITLE_LIMIT = 200;
const elsewhere = ({ repository, target }) => (0,words/* repositoryKey */.Kq)(repository.name) !== (0,words/* repositoryKey */.Kq)(target);
/** `3 violations, 1 high: branch protection, labels`: how many, how grave, of what. */
const violations = (found, mode) => {
    const severities = found.map(({ finding }) => finding.severity);
    const gravest = (0,model/* worst */.QZ)(severities);
    const number = severities.filter((severity) => severity === gravest).length;
    const names = groupsOf(found).map(([first]) => (0,words/* checkName */.I3)(first?.check ?? ''));
    const more = names.length > 3 ? `, and ${(0,words/* count */.U9)(names.length - 3, 'more check')}` : '';
    const amount = number === found.length && number > 1 ? 'all' : number.toLocaleString('en-US');
    return `${(0,words/* count */.U9)(found.length, mode === 'rolling' ? 'open violation' : 'violation')}, ${amount} ${gravest}: ${names.slice(0, 3).join(', ')}${more}`;
};
const MOST_ENVIRONMENTS = 3;
/** `3 differences in prod, 1 critical: web-sg is open to the whole internet` */
const differences = (found, mode) => {
    const severities = found.map(({ finding }) => finding.severity);
    const gravest = (0,model/* worst */.QZ)(severities);
    const number = severities.filter((severity) => severity === gravest).length;
    const names = [...new Set(found.flatMap(({ finding }) => finding.resource?.environment ?? []))];
    const shown = names.slice(0, MOST_ENVIRONMENTS);
    const more = names.length - shown.length;
    const last = more > 0 ? `${more} more` : shown.length > 1 ? shown.pop() : undefined;
    const where = [shown.join(', '), last].filter(Boolean).join(' and ');
    const what = (0,words/* count */.U9)(found.length, mode === 'rolling' ? 'open difference' : 'difference');
    const amount = number === found.length && number > 1 ? 'all' : number.toLocaleString('en-US');
    const [first] = found;
    return `${what}${where && ` in ${where}`}, ${amount} ${gravest}${first ? `: ${(0,finding_words/* titleWords */.id)(first.finding)}` : ''}`;
};
const titleOf = (content) => {
    const { domain, repository, mode, news, still } = content;
    const open = [...news, ...still];
    const about = elsewhere(content) ? (0,report_text/* titleText */.Qw)(repository.name, 80) : '';
    const prefix = `[drift:${domain}] ${about && `${about}: `}`;
    const [first] = news.length > 0 ? news : open;
    if (!first)
        return `${prefix}nothing is open`;
    if (domain === 'process' && (mode === 'rolling' || news.length > 1))
        return (prefix +
            (0,report_text/* titleText */.Qw)(violations(mode === 'rolling' ? open : news, mode), TITLE_LIMIT - prefix.length));
    if (domain === 'infra' && (mode === 'rolling' || news.length > 1))
        return (prefix +
            (0,report_text/* titleText */.Qw)(differences(mode === 'rolling' ? open : news, mode), TITLE_LIMIT - prefix.length));
    if (mode === 'rolling')
        return `${prefix}${(0,words/* count */.U9)(open.length, 'open finding')}, worst ${(0,model/* worst */.QZ)(open.map(({ finding }) => finding.severity))}`;
    const rest = news.length > 1 ? `, and ${(news.length - 1).toLocaleString('en-US')} more` : '';
    const suffix = ` (${first.finding.severity})${rest}`;
    return (prefix +
        (0,report_text/* titleText */.Qw)((0,finding_words/* titleWords */.id)(first.finding), TITLE_LIMIT - prefix.length - suffix.length) +
        suffix);
};
/** What a domain's findings are to who reads of them. */
const NOUNS = { process: 'violation', infra: 'difference' };
const noun = ({ domain }) => NOUNS[domain] ?? 'finding';
const states = (content) => {
    const { news, scan } = content;
    const groups = Map.groupBy(news, ({ finding }) => (0,finding_words/* againOf */.KJ)(finding, scan.time));
    const fresh = groups.get(null)?.length ?? 0;
    if (fresh === news.length)
        return (0,words/* count */.U9)(fresh, `new ${noun(content)}`);
    const again = Object.entries(finding_words/* AGAIN */.jM).map(([key, words]) => {
        const number = groups.get(key)?.length ?? 0;
        return number > 0 && `${number} ${words}`;
    });
    return [fresh > 0 && `${fresh} new`, ...again].filter(Boolean).join(', ');
};
/** What happened, how grave, where; then compared with what. */
const lead = (content) => {
    const { repository, mode, news, still } = content;
    const open = [...news, ...still];
    const name = (0,report_text/* codeLink */.U1)(repository.name, repository.url);
    const grades = (0,words/* bySeverity */.Np)((0,report/* countBySeverity */.Ot)(open.map(({ finding }) => finding)));
    const what = open.length === 0
        ? `**Nothing is open** in ${name} any more; this issue can be closed.`
        : mode === 'rolling'
            ? `**${(0,words/* count */.U9)(open.length, `open ${noun(content)}`)}** in ${name}: ${grades}.`
            : `**${states(content)}** in ${name}: ${grades}.`;
    const traits = [
        repository.tier && `Tier ${repository.tier}`,
        repository.status && `status ${repository.status}`,
        repository.team && `team ${(0,report_text/* inlineCode */.ti)(repository.team, 60)}`,
    ].filter(Boolean);
    const context = [compared(content), traits.length > 0 && `${traits.join(', ')}.`];
    return [what, context.filter(Boolean).join(' ')].filter(Boolean).join('\n\n');
};
const compared = ({ repository: { commit, base, url }, domain }) => {
    const at = (oid) => (0,report_text/* codeLink */.U1)((0,words/* shortId */.m_)(oid), url && `${url}/commit/${encodeURIComponent(oid)}`);
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
    return `Seen at ${at(commit)}, ${since} ${at(base)}${url === undefined ? '' : ` (${(0,report_text/* link */.nf)('all changes between', `${url}/compare/${range}`)})`}.`;
};
const issue_parts_unknowns = ({ results }, room) => {
    const lines = (0,unknowns/* unseenGroups */.z)(results).map((unseen) => {
        const code = (name) => (0,report_text/* inlineCode */.ti)(name, 80);
        const needs = unseen.permissions.map(code).join(', ');
        return `- ${(0,unknowns/* unseenBy */.E)(unseen, code)}: ${(0,report_text/* plain */.pj)(unseen.message)}${needs && ` (needs ${needs})`}`;
    });
    return lines.length === 0
        ? ''
        : [
            '#### Could not be checked',
            'This is neither drift nor in order: nobody could look.',
            (0,fit/* fitLines */.RV)(lines, room).join('\n'),
        ].join('\n\n');
};
/** What nobody has to act on: stricter settings, mere changes, exempted findings. */
const asides = ({ repository }, room) => {
    const lines = (0,report/* findingsOf */.WX)(repository)
        .filter(({ finding }) => !(0,report/* isOpen */.nT)(finding))
        .map((found) => {
        const { exempted, direction } = found.finding;
        const why = exempted ? ` (exempted until ${(0,report_text/* plain */.pj)(exempted.expires, 20)})` : '';
        return (0,finding_markdown/* findingLine */.m)(found, repository) + (why || (direction ? ` (${direction})` : ''));
    });
    return lines.length === 0
        ? ''
        : `<details><summary>Seen too, nothing to do: ${lines.length}</summary>\n\n${(0,fit/* fitLines */.RV)(lines, room).join('\n')}\n\n</details>`;
};
const resolved = ({ repository }, room) => repository.resolved.length === 0
    ? ''
    : `## Resolved\n\n${(0,fit/* fitLines */.RV)(repository.resolved.map(({ title, why }) => `- ${(0,report_text/* plain */.pj)(title, 120)} (${(0,report_text/* plain */.pj)(why, 120)})`), room).join('\n')}`;
/** What it means that a person closes it, for the domains in which it means something. */
const CLOSING = {
    code: 'Closing it accepts the changes listed here',
    infra: 'Closing it accepts nothing: a difference counts as open until it is mended, declared or exempted',
    process: 'Closing it accepts what happened (a commit, a merge, a bypass); a setting counts as open until it is mended or exempted',
};
const footer = ({ domain, mode, scan }) => {
    const tool = `${(0,report_text/* link */.nf)('drift-toolkit', scan.toolUrl)} ${(0,report_text/* plain */.pj)(scan.toolVersion, 40)}`;
    const run = scan.runUrl ? `, ${(0,report_text/* link */.nf)('run and full report', scan.runUrl)}` : '';
    const how = mode === 'rolling'
        ? 'This issue is edited in place when something changes'
        : 'What is still there in the next scan is not told again, unless it gets worse or comes back';
    return `---\n<sub>Opened by ${tool}, scan ${(0,report_text/* inlineCode */.ti)(scan.id, 60)} at ${(0,words/* moment */.n$)(scan.time)}${run}. ${how}. ${CLOSING[domain] ?? 'Close it when it is dealt with'}; drift-toolkit never closes an issue itself.</sub>`;
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
        line: (0,finding_markdown/* findingLine */.m)(one, repository),
        blocks: () => (fresh ? [true, false] : [false]).map((shown) => (0,finding_markdown/* findingBlock */.n)(one, repository, { level: 3, diff: shown, scanned: scan.time })),
    };
});
/** Changes one by one, with their diffs; violations of a process as a table for each check. */
const sayer = (content) => {
    const { repository, domain, mode, scan, checks = [] } = content;
    const rest = scan.runUrl ? `, in ${(0,report_text/* link */.nf)('the report of this run', scan.runUrl)}` : '';
    if (domain === 'process') {
        const level = mode === 'rolling' ? 3 : 2;
        return (found, room) => byCheck(found, room, { place: repository, scanned: scan.time, level, checks, rest });
    }
    const seen = new Set();
    return (found, room, most) => (0,fit/* fitBlocks */.U8)(sayables(found, content, seen), room, most, rest);
};
const says = (content, room) => {
    const { repository, mode, news, still, scan } = content;
    const tail = [
        content.domain === 'infra'
            ? (0,infra_unknowns/* infraUnknowns */.a)(repository, room * 0.15)
            : issue_parts_unknowns(repository, room * 0.08),
        asides(content, room * 0.08),
        // What happened is accepted by closing the issue.
        exemptHint([...news, ...still].filter(({ finding }) => !(0,finding_words/* isEvent */.xH)(finding)), repository, scan.time, room * 0.1),
    ].filter(Boolean);
    const ends = mode === 'rolling' ? resolved(content, room * 0.06) : '';
    const table = content.domain === 'infra' ? (0,infra_table/* coverageMarkdown */.w)(repository, room * 0.2) : '';
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
const contentDigest = ({ repository, news, still }) => (0,external_node_crypto_.createHash)('sha256')
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

;// CONCATENATED MODULE: ./packages/core/lib/report/summary-issue.js







const MARKER_ROOM = 20_000;
const summary_issue_row = ({ repository, news }) => `| ${(0,report_text/* link */.nf)(repository.name, repository.url)} | ${(0,report_text/* tableCell */.xR)(repository.team ?? '')} | ${(0,words/* bySeverity */.Np)((0,report/* countBySeverity */.Ot)(news.map(({ finding }) => finding)))} |`;
/**
 * The one issue that stands for all that the brake held back, gravest first: named as far as there
 * is room, then counted, with a link to the run. Where no ledger remembers, its hidden markers do,
 * for the gravest hundred or so repositories.
 * @param untold gravest first
 * @param withheld how many more repositories there are whose names must not be shown here
 */
const summaryIssueText = (input) => {
    const { domain, scan, maxIssues, untold, withheld } = input;
    const markers = [];
    let room = MARKER_ROOM;
    for (const one of untold) {
        const marker = markerComment({ repository: one.repository.name, domain, mode: 'summary', scan: scan.id }, one.news.map(({ finding }) => finding), room);
        // A marker that had to leave some out would call them told.
        if (marker.length > room || marker.includes('"more":'))
            break;
        room -= marker.length + 1;
        markers.push(marker);
    }
    const repositories = untold.length + withheld;
    const all = untold.flatMap(({ news }) => news.map(({ finding }) => finding));
    const grades = (0,words/* bySeverity */.Np)((0,report/* countBySeverity */.Ot)(all));
    const title = `[drift:${domain}] ${(0,words/* count */.U9)(repositories, 'more repository', 'more repositories')} with findings${grades && `: ${grades}`}`;
    const run = scan.runUrl ? ` The ${(0,report_text/* link */.nf)('run', scan.runUrl)} has all of them.` : '';
    const rows = untold.map(summary_issue_row);
    const lines = untold.flatMap(({ repository, news }) => news
        .slice(0, 3)
        .map((found) => `${(0,finding_markdown/* findingLine */.m)(found, repository)} · ${(0,report_text/* inlineCode */.ti)(repository.name, 140)}`));
    const parts = [
        `**${(0,words/* count */.U9)(repositories, 'repository', 'repositories')}** got no issue of their own in this scan: \`max-issues\` is ${maxIssues}.${run}`,
        withheld > 0 &&
            `${(0,words/* count */.U9)(withheld, 'repository', 'repositories')} among them are not named, because this repository is public and they are not.`,
        rows.length > 0 &&
            `| Repository | Team | Findings |\n| --- | --- | --- |\n${(0,fit/* fitLines */.RV)(rows, 12_000, (left) => `| … and ${(0,words/* count */.U9)(left, 'repository', 'repositories')} more | | |`).join('\n')}`,
        lines.length > 0 &&
            `### Gravest findings\n\n${(0,fit/* fitLines */.RV)(lines.slice(0, 50), 15_000).join('\n')}`,
        `---\n<sub>Opened by ${(0,report_text/* link */.nf)('drift-toolkit', scan.toolUrl)} ${(0,report_text/* plain */.pj)(scan.toolVersion, 40)}, scan ${(0,report_text/* inlineCode */.ti)(scan.id, 60)} at ${(0,words/* moment */.n$)(scan.time)}. drift-toolkit never closes an issue itself.</sub>`,
        markers.join('\n'),
    ];
    const body = `${parts.filter(Boolean).join('\n\n')}\n`;
    if (body.length > BODY_LIMIT)
        throw new RangeError(`a summary of ${body.length} characters`);
    return { title, body };
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
        .filter((one) => (0,report/* openFindings */.lb)(one).length > 0 || (mode === 'rolling' && one.resolved.length > 0))
        .flatMap((one) => issueTarget(one, rules) ?? []);
    // A summary there may have told what its own repository does not know of.
    if (told === null && targets.length > 0 && rules.runRepository !== null)
        targets.push(rules.runRepository.name);
    return [...new Map(targets.map((name) => [(0,words/* repositoryKey */.Kq)(name), name])).values()];
};

;// CONCATENATED MODULE: ./packages/core/lib/publish/reconcile.js








const same = (a, b) => (0,words/* repositoryKey */.Kq)(a) === (0,words/* repositoryKey */.Kq)(b);
const severest = (a, b) => a === null ? b : b === null ? a : (0,model/* compareSeverity */.zK)(a, b) <= 0 ? a : b;
/** At which severity people know a finding of this repository: from the ledger, or from markers. */
const knownTo = ({ told, openIssues, domain, rules }, { name }, target) => {
    if (told !== null) {
        const known = told.get((0,words/* repositoryKey */.Kq)(name));
        return (fingerprint) => known?.get(fingerprint) ?? null;
    }
    // A marker speaks for a repository only where that repository's findings are told.
    const lookups = openIssues
        .filter((issue) => same(issue.repository, target) ||
        (rules.runRepository !== null && same(issue.repository, rules.runRepository.name)))
        .flatMap(({ markers }) => markers)
        .filter((marker) => marker.domain === domain && same(marker.repository, name))
        .map(toldBy);
    return (fingerprint) => lookups.reduce((at, lookup) => severest(at, lookup(fingerprint)), null);
};
/** Whether a finding is to be told: nobody knows it, it got worse, or the ledger saw it come back. */
const isNews = ({ finding }, known, hasLedger) => {
    if (hasLedger && (finding.state === 'worse' || finding.state === 'back'))
        return true;
    const at = known(finding.fingerprint);
    return at === null || (0,model/* compareSeverity */.zK)(finding.severity, at) < 0;
};
const byNeed = (a, b) => {
    const [first, second] = [a.news[0], b.news[0]];
    return ((first && second ? (0,model/* compareSeverity */.zK)(first.finding.severity, second.finding.severity) : 0) ||
        b.news.length - a.news.length ||
        (0,report/* compareText */.n6)(a.repository.name, b.repository.name));
};
const tellsOf = (repository, found) => found.map(({ finding: { fingerprint, severity } }) => ({
    repository: repository.name,
    fingerprint,
    severity,
}));
const writeFor = (input, mode, { repository, target, news, ...others }) => {
    const { domain, scan, checks = [] } = input;
    const still = mode === 'rolling' ? others.still : [];
    const content = { repository, domain, mode, scan, target, news, still, checks };
    const text = issueText(content);
    return {
        kind: 'open',
        repository: target,
        about: [repository.name],
        domain,
        scan: scan.id,
        title: text.title,
        body: text.body,
        labels: [issueLabel(domain)],
        tells: tellsOf(repository, [...news, ...still]),
        content: text.content,
    };
};
/** The rolling issue of a repository: of several the oldest, so that all runs agree on one. */
const rollingIssue = (input, { repository, target }) => input.openIssues
    .flatMap((issue) => {
    const marker = issue.markers.find((one) => one.mode === 'rolling' &&
        one.domain === input.domain &&
        same(one.repository, repository.name));
    return marker && same(issue.repository, target) ? [{ issue, marker }] : [];
})
    .sort((a, b) => a.issue.number - b.issue.number)[0];
const candidates = (input, notes) => {
    let homeless = 0;
    const found = input.repositories.flatMap((repository) => {
        const target = issueTarget(repository, input.rules);
        const open = (0,report/* openFindings */.lb)(repository);
        if (target === null) {
            if (repository.visibility !== 'local' && open.length > 0)
                homeless += 1;
            return [];
        }
        const known = knownTo(input, repository, target);
        const { news = [], still = [] } = Object.groupBy(open, (one) => isNews(one, known, input.told !== null) ? 'news' : 'still');
        return [{ repository, target, news, still }];
    });
    if (homeless > 0)
        notes.push(`${(0,words/* count */.U9)(homeless, 'public repository', 'public repositories')} with findings got no issue: name an issue-repository, or set issue-public to tell them in public`);
    return found;
};
/** What the brake holds back, as one issue in the repository that runs the workflow. */
const summaryWrite = (input, held, notes) => {
    const { rules, domain, scan, maxIssues } = input;
    const place = rules.runRepository;
    if (held.length === 0)
        return [];
    const named = place?.public ? held.filter((one) => one.repository.visibility === 'public') : held;
    notes.push(`max-issues (${maxIssues}) is reached: ${(0,words/* count */.U9)(held.length, 'repository', 'repositories')} got no issue of their own`);
    if (place === null || named.length === 0)
        return [];
    const { title, body } = summaryIssueText({
        domain,
        scan,
        maxIssues,
        untold: named,
        withheld: held.length - named.length,
    });
    return [
        {
            kind: 'summary',
            repository: place.name,
            about: named.map(({ repository }) => repository.name),
            domain,
            scan: scan.id,
            title,
            body,
            labels: [issueLabel(domain)],
            tells: named.flatMap((one) => tellsOf(one.repository, one.news)),
        },
    ];
};
/**
 * What to write so that people know what is new, worse or back, and are told nothing twice. Pure:
 * the same reports and the same memory give the same writes, gravest first. Exempted findings,
 * strengthenings and mere information never make an issue. Editing a rolling issue notifies nobody,
 * so only new issues count against `maxIssues`; past it one summary stands for the rest.
 */
const planIssues = (input) => {
    const notes = [];
    const { mode } = input;
    if (mode === 'none')
        return { writes: [], notes };
    const all = candidates(input, notes);
    const updates = [];
    const fresh = [];
    for (const one of all) {
        const rolling = mode === 'rolling' ? rollingIssue(input, one) : undefined;
        if (rolling) {
            const { content, ...write } = writeFor(input, 'rolling', one);
            if (content !== rolling.marker.content)
                updates.push({ ...write, kind: 'update', number: rolling.issue.number });
        }
        else if (one.news.length > 0)
            fresh.push(one);
    }
    fresh.sort(byNeed);
    const share = issueShare(input.maxIssues, input.shard);
    const opened = fresh.slice(0, share).map((one) => {
        const { content: _, ...write } = writeFor(input, mode, one);
        return write;
    });
    return {
        writes: [...opened, ...updates, ...summaryWrite(input, fresh.slice(share), notes)],
        notes,
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/tell.js






/** The ledger's word on a repository: as of this scan, or as of the last one where it did not move. */
const tell_stateOf = ({ states, known }, name) => states.get(name.toLowerCase()) ?? known.get(name.toLowerCase());
/** What people were told already: repository → fingerprint → at which severity. */
const toldSoFar = (scanned) => new Map(scanned.report.repositories.map(({ name }) => [
    name.toLowerCase(),
    new Map((tell_stateOf(scanned, name)?.open ?? []).flatMap((f) => f.told ? [[f.fingerprint, f.told.severity]] : [])),
]));
const tell_update = (states, known, name, change) => {
    const key = name.toLowerCase();
    const state = states.get(key) ?? known.get(key);
    if (state)
        states.set(key, { ...state, open: state.open.map(change) });
};
/** Writes into the ledger's next state, and into the report, who was told what and where. */
const remember = (scanned, told) => {
    const byRepository = Map.groupBy(told, (t) => t.repository.toLowerCase());
    for (const [name, tells] of byRepository) {
        const byPrint = new Map(tells.map((t) => [t.fingerprint, t]));
        tell_update(scanned.states, scanned.known, name, (finding) => {
            const tell = byPrint.get(finding.fingerprint);
            return tell ? { ...finding, told: { severity: tell.severity, issue: tell.issue } } : finding;
        });
        const report = scanned.report.repositories.find((r) => r.name.toLowerCase() === name);
        for (const finding of report?.results.flatMap((r) => r.findings) ?? []) {
            const tell = byPrint.get(finding.fingerprint);
            if (tell)
                finding.issue = tell.issue.url;
        }
    }
};
/** Where nobody is told by issue, the report is the telling. */
const toldByReport = ({ report, states }) => {
    for (const [name, state] of states) {
        const open = state.open.map((f) => ({ ...f, told: f.told ?? { severity: f.severity } }));
        states.set(name, { ...state, open });
    }
    return report;
};
/**
 * Whether the ledger can say what was told. An empty folder may be a new one, or one that did not
 * outlive the last job; then the markers in open issues say it.
 */
const hasMemory = ({ known }, { ledger }) => ledger !== null && (ledger.outlives || known.size > 0);
/** The repository that runs the workflow, for what is not told elsewhere. */
const homeOf = async ({ home }, { github }) => {
    if (home === null || !github)
        return null;
    try {
        const { name, visibility } = await (0,inventory/* readRepository */.N)(github, home);
        return { name, public: visibility === 'public' };
    }
    catch (error) {
        if (error instanceof types/* GitHubError */.y && error.status === 404)
            return null;
        throw error;
    }
};
const readIssues = async ({ issues }, domain, repositories, report) => {
    const found = [];
    for (const repository of repositories) {
        if (!issues)
            continue;
        try {
            found.push(...(await readOpenIssues(issues, repository, issueLabel(domain))));
        }
        catch (error) {
            if (!(error instanceof types/* GitHubError */.y))
                throw error;
            // Writing there will say what is wrong; without memory it can only repeat itself.
            report.notes.push(`the open issues of ${repository} could not be read: ${error.message}`);
        }
    }
    return found;
};
/**
 * Tells people what is new, worse or back, in issues, and notes in the ledger's next state who was
 * told. A repository that cannot take an issue is an error of the run; its findings stay news.
 */
const tell = async (scanned, options, ports) => {
    const { report } = scanned;
    const writer = ports.issues ?? ports.github;
    if (options.issueMode === 'none' || !writer)
        return toldByReport(scanned);
    const hasFindings = report.repositories.some((r) => r.results.some((x) => x.findings.length > 0));
    const input = {
        repositories: report.repositories,
        domain: scanned.domain,
        checks: scanned.checks,
        mode: options.issueMode,
        scan: {
            id: report.scan.id,
            time: report.scan.started,
            toolVersion: version/* version */.r,
            ...(options.runUrl ? { runUrl: options.runUrl } : {}),
        },
        rules: {
            issueRepository: options.issueRepository,
            issuePublic: options.issuePublic,
            runRepository: hasFindings ? await homeOf(options, ports) : null,
        },
        told: hasMemory(scanned, ports) ? toldSoFar(scanned) : null,
        openIssues: [],
        maxIssues: options.maxIssues,
        shard: options.shard,
    };
    const openIssues = await readIssues({ ...ports, issues: writer }, scanned.domain, issuesToRead(input), report);
    const plan = planIssues({ ...input, openIssues });
    const published = await publishIssues(writer, plan.writes, {
        dryRun: options.dryRun,
        sleep: ports.clock.sleep,
    });
    remember(scanned, published.told);
    const { rest: _, graphql: __, ...elsewhere } = report.api.requests;
    return {
        ...report,
        notes: [...report.notes, ...plan.notes, ...published.notes],
        errors: [...report.errors, ...published.errors],
        issues: published.issues,
        api: apiUsage(ports, elsewhere),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/run.js





/** The ledger's files for one scan: the scan itself, and what is current now. */
const ledgerFiles = ({ report, states, known }, clean) => {
    const files = new Map();
    const write = (path, value) => files.set(path, `${JSON.stringify(clean(value), null, 1)}\n`);
    const { repositories, ...scan } = report;
    // What did not move is in the current files already; a scan records what it looked at.
    const looked = repositories.filter((r) => states.has(r.name.toLowerCase()));
    write((0,ledger_state/* scanPath */.fK)(report.scan.id, report.scan.started), { ...scan, repositories: looked });
    for (const state of states.values())
        write((0,ledger_state/* statePath */.BQ)(state.repository.name, state.domain), state);
    // A renamed repository is current under its new name alone.
    const ids = new Set([...states.values()].map((state) => state.repository.id));
    for (const { repository, domain } of known.values()) {
        const path = (0,ledger_state/* statePath */.BQ)(repository.name, domain);
        if (repository.id !== undefined && ids.has(repository.id) && !files.has(path))
            files.set(path, null);
    }
    return files;
};
/**
 * One whole run: look, tell, remember. The ledger is written last, with what was told, and whether
 * or not anybody could be; a dry run leaves no trace, so that it swallows no news.
 * A ledger that cannot be written is an error of the run, beside its report.
 * @throws what `scanDomain` throws
 */
const runDomain = async (domain, request, ports) => {
    try {
        return await runOnce(domain, request, ports);
    }
    finally {
        await ports.ledger?.close();
    }
};
/** People were told already: a ledger that fails must not cost the report of what was found. */
const run_remember = async (scanned, { ledger }, clean) => {
    try {
        await ledger?.write(ledgerFiles(scanned, clean), `Scan ${scanned.report.scan.id}`);
        return [];
    }
    catch (error) {
        const reason = `the ledger could not be written, so this scan is not remembered, and what it told may be told again: ${error.message}`;
        return [{ where: ledger?.description ?? 'ledger', reason }];
    }
};
/** What telling and remembering added to a report that is clean already. */
const withCleanRemarks = ({ repositories, ...rest }, clean) => ({
    ...clean({ ...rest, repositories: [] }),
    repositories,
});
const runOnce = async (domain, { options }, ports) => {
    const scanned = await scanDomain(domain, options, ports);
    const earlier = (await ports.ledger?.recentScans(TREND_SCANS)) ?? [];
    // Secrets turn up while a scan goes on, so that each step knows those of all before it.
    const clean = (value) => redactData(value, ports.secrets(), { hideAccounts: domain.hiddenAccounts?.() });
    // Before anybody is told anything: an issue is a surface like all others.
    const shown = { ...scanned, report: clean(scanned.report) };
    const told = shown.reportOnly
        ? shown.report
        : withCleanRemarks(await tell(shown, options, ports), clean);
    const errors = options.dryRun || shown.reportOnly
        ? []
        : await run_remember({ ...shown, report: told }, ports, clean);
    const report = withCleanRemarks({ ...told, errors: [...told.errors, ...errors] }, clean);
    return {
        report,
        trend: trendOf([...earlier, JSON.stringify(report)], domain.id, report.scan.scope),
    };
};


/***/ })

};
