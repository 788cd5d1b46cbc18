import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./packages/core/lib/host/older-node.js
/**
 * What this code uses and Node 20 does not have: grouping, which came with Node 21. Imported for
 * what it does, before anything else, where a process begins that a person's own Node may run; what
 * Actions runs has it.
 *
 * @see https://nodejs.org/en/blog/release/v21.0.0
 */
const grouped = (items, keyOf) => {
    const groups = new Map();
    let index = 0;
    for (const item of items) {
        const key = keyOf(item, index);
        index += 1;
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
};
/** Without a prototype, as the specification has it: a group may be called `constructor`. */
const groupedByName = (items, keyOf) => Object.assign(Object.create(null), Object.fromEntries(grouped(items, keyOf)));
const older_node_hidden = { writable: true, configurable: true, enumerable: false };
const complete = (map, object) => {
    if (!('groupBy' in map))
        Object.defineProperty(map, 'groupBy', { ...older_node_hidden, value: grouped });
    if (!('groupBy' in object))
        Object.defineProperty(object, 'groupBy', { ...older_node_hidden, value: groupedByName });
};
complete(Map, Object);

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
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

;// CONCATENATED MODULE: ./packages/core/lib/host/problem.js


/** Something that the author of a module can mend, in words meant for that person. */
class Problem extends Error {
}
const FRAMES = 4;
/** Where in the module's own code it happened: no frames of Node, and none of the host's. */
const ownFrames = (stack, ours) => stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !/node:|^\s+at async Promise\.|<anonymous>$/.test(line))
    .filter((line) => !line.includes(ours))
    .slice(0, FRAMES)
    .map((line) => line.trim().replaceAll('file://', ''));
/**
 * What was thrown, in a few lines: an error's name, message, cause and place, or the value itself
 * where it is no error.
 * @param ours what stands in the stack frames of our own code
 */
const thrownInWords = (thrown, ours = import.meta.url) => {
    if (thrown instanceof Problem)
        return thrown.message;
    if (!(thrown instanceof Error)) {
        const value = (0,external_node_util_.inspect)(thrown, { depth: 2, breakLength: 120, maxStringLength: 300 });
        return lastLines(`it threw ${value}, which is no Error`);
    }
    try {
        const cause = thrown.cause instanceof Error ? ` (${thrown.cause.message})` : '';
        const name = thrown.name === 'Error' ? '' : `${thrown.name}: `;
        const frames = ownFrames(String(thrown.stack ?? ''), ours);
        return lastLines([`it threw ${name}${thrown.message}${cause}`, ...frames].join('\n'));
    }
    catch {
        return 'it threw something that cannot be looked at';
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/host/load.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};




/** The bundler leaves this import alone: what it loads is not known when we are built. */
const importFile = (url) => import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ url));
const isTypeScript = (file) => /^\.[cm]?ts$/.test((0,external_node_path_.extname)(file));
/** `path:line`, from what Node puts before an error's stack, or from a check of the file alone. */
const placeOf = (error, file) => {
    const [first = ''] = (error.stack ?? '').split('\n');
    if (/^(?:file:)?\/.*:\d+$/.test(first) || /^[A-Za-z]:\\.*:\d+$/.test(first)) {
        return first.replace(/^file:\/\//, '');
    }
    const { stderr } = (0,external_node_child_process_.spawnSync)(process.execPath, ['--check', file], {
        encoding: 'utf8',
        timeout: 10_000,
    });
    const [line = ''] = (stderr ?? '').split('\n');
    return /:\d+$/.test(line) ? line.replace(/^file:\/\//, '') : file;
};
/** Why a module could not be loaded, and what to do, as far as its error tells. */
const whyNot = (error, file) => {
    if (!(error instanceof Error))
        return thrownInWords(error);
    const { code } = error;
    const missing = /Cannot find (?:package|module) '([^']+)'/.exec(error.message)?.[1];
    if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') {
        const what = (missing ?? '').startsWith('file:') ? (0,external_node_url_namespaceObject.fileURLToPath)(missing ?? '') : missing;
        const advice = missing?.startsWith('@drift-toolkit/')
            ? 'use `import type`, which needs no install: what an audit uses comes in its context'
            : 'nothing is installed for it; it can use what Node brings, files beside it, and its context';
        return `it imports ${what ?? 'a module'}, which is not there: ${advice}`;
    }
    if (code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX') {
        return `${placeOf(error, file)}: ${error.message}; Node only strips types: enum, namespace, parameter properties and import = need other words`;
    }
    if (error instanceof SyntaxError) {
        const place = placeOf(error, file);
        if (/Unexpected token 'export'|Cannot use import statement/.test(error.message)) {
            const better = isTypeScript(file) ? '.mts' : '.mjs';
            return `${place}: ${error.message}; the nearest package.json makes it CommonJS: name the file ${better}, or set "type": "module" there`;
        }
        return `${place}: SyntaxError: ${error.message}`;
    }
    return thrownInWords(error);
};
/**
 * Loads a module from a file, in this process: call it only in a child that may be lost.
 * @throws Problem, in words for its author: it has a syntax error, imports what is not there, is
 *   TypeScript where Node cannot strip types, or threw while it was loaded
 * @see https://nodejs.org/docs/latest-v24.x/api/typescript.html#type-stripping
 */
const loadModule = async (file) => {
    if (isTypeScript(file) && !process.features.typescript) {
        throw new Problem(`Node ${process.versions.node} cannot run TypeScript: use Node 24 (or 22.18 and later), or write it as .mjs`);
    }
    try {
        return await importFile((0,external_node_url_namespaceObject.pathToFileURL)(file).href);
    }
    catch (error) {
        throw new Problem(whyNot(error, file));
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/host/audit-describe.js


/**
 * Loads an audit.
 * @throws Problem when there is no default export with a function `run`
 */
const loadAudit = async (file) => {
    const loaded = await loadModule(file);
    if (!('default' in loaded)) {
        const others = Object.keys(loaded).slice(0, 5);
        const has = others.length > 0 ? `; it exports ${others.join(', ')}` : '';
        throw new Problem(`it has no default export: write \`export default { title, run }\`${has}`);
    }
    const audit = loaded.default;
    if (typeof audit !== 'object' || audit === null) {
        const is = audit === null ? 'null' : `a ${typeof audit}`;
        throw new Problem(`its default export is ${is}: write \`export default { title, run }\``);
    }
    if (typeof audit.run !== 'function') {
        throw new Problem('its default export has no function `run`');
    }
    return audit;
};
/** What an audit says of itself; the parent judges it. */
const describeAudit = async ({ module }) => {
    const { id, title, schedule, timeout, severity } = await loadAudit(module);
    return { id, title, schedule, timeout, severity };
};

;// CONCATENATED MODULE: ./packages/core/lib/model/finding.js
/** The words of the product as types: what a check says about a subject. */
/** Security impact, gravest first. */
const finding_SEVERITIES = (/* unused pure expression or super */ null && (['critical', 'high', 'medium', 'low', 'info']));
const DOMAINS = (/* unused pure expression or super */ null && (['code', 'process', 'infra', 'audit']));
const STATUSES = (/* unused pure expression or super */ null && (['pass', 'fail', 'warning', 'unknown', 'skipped']));
/** A check has nothing to judge, for nothing is declared: then nothing of it is open either. */
const UNDECLARED = { declared: false };
const isUndeclared = ({ status, data }) => status === 'skipped' &&
    typeof data === 'object' &&
    data !== null &&
    !Array.isArray(data) &&
    data.declared === false;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./packages/core/lib/model/fingerprint.js

/**
 * A finding's identity across scans, unique within one repository: 20 hex characters of SHA-256
 * over check id, subject and place (usually the file). Never text or time, so rewording a message
 * tells nobody anything twice; never the repository's name, so a rename does not either.
 */
const fingerprint = (check, subject, place = '') => createHash('sha256')
    .update(JSON.stringify([check, subject, place]))
    .digest('hex')
    .slice(0, 20);

;// CONCATENATED MODULE: ./packages/core/lib/model/open.js

/**
 * Whether a finding counts as drift: not exempted, not a strengthening, and graver than `info`.
 * The rest is shown, and counts for nothing: no output, no exit code, no issue.
 */
const open_isOpen = (finding) => finding.exempted === undefined &&
    finding.direction !== 'strengthened' &&
    finding.severity !== 'info';
/** Nothing of any severity, to be added to. */
const open_noneOpen = () => ({
    critical: 0,
    high: 0,
    medium: 0,
    low: 0,
    info: 0,
});
/** Adds to `sum` in place, `times` times. */
const open_addBySeverity = (sum, more, times = 1) => {
    for (const severity of SEVERITIES)
        sum[severity] += more[severity] * times;
};
const open_totalOf = (counts) => SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
/** How many of them are open, by severity: see `isOpen`. */
const countOpen = (findings) => {
    const counts = open_noneOpen();
    for (const finding of findings)
        if (open_isOpen(finding))
            counts[finding.severity] += 1;
    return counts;
};

;// CONCATENATED MODULE: ./packages/core/lib/model/severity.js

const isSeverity = (value) => SEVERITIES.some((severity) => severity === value);
/** Sort order: negative when `a` is graver than `b`. */
const compareSeverity = (a, b) => SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
/** Whether `severity` is as grave as `threshold`, or graver. */
const atLeast = (severity, threshold) => compareSeverity(severity, threshold) <= 0;
/** The gravest of a list, or null for an empty one. */
const worst = (severities) => severities.toSorted(compareSeverity)[0] ?? null;

;// CONCATENATED MODULE: ./packages/core/lib/model/time.js
/** Spans in milliseconds, as `Date` counts them. */
const time_HOUR = 3_600_000;
const time_DAY = 24 * time_HOUR;

;// CONCATENATED MODULE: ./packages/core/lib/model/trend.js



/** Ten years: a scan that claims to be older has a wrong clock. */
const LONGEST = 3653 * time_DAY;
const dayOf = (ms) => new Date(ms).toISOString().slice(0, 10);
/** Midnight at which the day, or the week (from Monday, as in ISO 8601), of a moment begins; UTC. */
const startOf = (time, unit) => {
    const day = Math.floor(Date.parse(time) / DAY) * DAY;
    // The first day of 1970 was a Thursday.
    return unit === 'day' ? day : day - ((((day / DAY + 3) % 7) + 7) % 7) * DAY;
};
/** No scan file, however odd, has less than nothing open. */
const atLeastNone = (counts) => {
    const shown = noneOpen();
    for (const severity of SEVERITIES)
        shown[severity] = Math.max(0, counts[severity]);
    return shown;
};
const sumOf = (scans, of) => scans.reduce((sum, scan) => sum + of(scan), 0);
/**
 * Mean time to resolve, in hours, of all that these scans saw resolved and that was known since when.
 * @returns null where nothing was resolved
 */
const meanTimeToResolve = (scans) => {
    const count = sumOf(scans, ({ lifetimes }) => lifetimes.count);
    return count === 0 ? null : sumOf(scans, ({ lifetimes }) => lifetimes.hours) / count;
};
/**
 * What was open at the end of each day or week, from the first scan until now: what is open now, less
 * what each later scan changed. Shards, scopes and domains add up, so all scans of what `openNow`
 * counts have to be given, and no others. Days without a scan are like the one before. A scan whose
 * clock was ahead counts as of now: one of the year 9999 must not hide all others.
 * @param scans in any order
 * @param openNow open in the ledger, after the last of these scans
 * @param now ISO 8601
 * @returns oldest first; empty without a scan
 */
const trend = (scans, openNow, unit, now) => {
    const last = startOf(now, unit);
    const byBucket = Map.groupBy(scans, ({ finished }) => Math.min(last, startOf(finished, unit)));
    if (byBucket.size === 0)
        return [];
    const step = unit === 'day' ? DAY : 7 * DAY;
    const first = [...byBucket.keys()].reduce((a, b) => Math.min(a, b), last);
    const open = { ...openNow };
    const buckets = [];
    for (let start = last; start >= Math.max(first, last - LONGEST); start -= step) {
        const within = byBucket.get(start) ?? [];
        buckets.push({
            start: dayOf(start),
            open: atLeastNone(open),
            opened: sumOf(within, ({ opened }) => totalOf(opened)),
            resolved: sumOf(within, ({ resolved }) => totalOf(resolved)),
            resolvedAfterHours: meanTimeToResolve(within),
        });
        for (const { change } of within)
            addBySeverity(open, change, -1);
    }
    return buckets.reverse();
};
/** Upper ends of the ages that open findings are told apart by, in days; the last has none. */
const AGES = (/* unused pure expression or super */ null && ([1, 7, 30, 90, null]));
/**
 * How old the open findings are, youngest first; those that count for nothing are not counted.
 * @param now ISO 8601
 */
const ages = (findings, now) => {
    const groups = AGES.map((below) => ({ below, open: noneOpen() }));
    for (const finding of findings) {
        if (!isOpen(finding))
            continue;
        const days = (Date.parse(now) - Date.parse(finding.since ?? now)) / DAY;
        const group = groups.find(({ below }) => below === null || days < below);
        if (group)
            group.open[finding.severity] += 1;
    }
    return groups;
};
/** Hours from when a finding was first seen until it went; null where that is not known. */
const lifetimeHours = (since, until) => {
    const hours = (Date.parse(until) - Date.parse(since ?? '')) / HOUR;
    return Number.isFinite(hours) && hours >= 0 ? hours : null;
};

;// CONCATENATED MODULE: ./packages/core/lib/model/index.js








;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/errors.js

/**
 * Names that AWS's services give the same refusal: query protocols leave `Exception` out.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/CommonErrors.html
 */
const NAMES = {
    denied: ['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation', 'NotAuthorized'],
    throttled: [
        'Throttling',
        'ThrottlingException',
        'ThrottledException',
        'RequestLimitExceeded',
        'RequestThrottled',
        'RequestThrottledException',
        'TooManyRequestsException',
        'SlowDown',
    ],
    expired: ['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'TokenRefreshRequired'],
    // What a region that an account has not opted into says of credentials that are good elsewhere.
    'not-enabled': [
        'InvalidClientTokenId',
        'UnrecognizedClientException',
        'OptInRequired',
        'AuthFailure',
        'RegionDisabledException',
    ],
    invalid: ['ValidationError', 'ValidationException', 'InvalidParameterValue'],
    unreachable: [
        'TimeoutError',
        'ENOTFOUND',
        'EAI_AGAIN',
        'ECONNREFUSED',
        'ECONNRESET',
        'ETIMEDOUT',
        'EHOSTUNREACH',
        'ENETUNREACH',
        'AbortError',
    ],
    trouble: [
        'InternalFailure',
        'InternalError',
        'InternalServerError',
        'InternalServerException',
        'ServiceUnavailable',
        'ServiceUnavailableException',
        'ServiceInternalErrorException',
    ],
    deadline: ['DeadlineError'],
};
const KINDS = new Map(Object.entries(NAMES).flatMap(([kind, names]) => names.map((name) => [name, kind])));
/** A call to AWS that was not answered with what was wanted. */
class AwsError extends Error {
    refusal;
    /** AWS's own name of the error, e.g. `ValidationError`. */
    code;
    /** The IAM action that was asked, e.g. `cloudformation:DetectStackDrift`. */
    action;
    region;
    constructor(refusal, code, action, region, message) {
        super(message);
        this.name = 'AwsError';
        this.refusal = refusal;
        this.code = code;
        this.action = action;
        this.region = region;
    }
}
const errors_LONGEST = 400;
const oneLine = (text) => {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > errors_LONGEST ? `${line.slice(0, errors_LONGEST)}…` : line;
};
/**
 * What the SDK threw, as an AwsError.
 * @param action the IAM action that was asked; a denial that names another one is about that one
 *   (detection reads every service with the caller's own permissions)
 */
const errors_toAwsError = (error, action, region) => {
    if (error instanceof AwsError)
        return error;
    const { name, message, code } = error;
    const kind = KINDS.get(name ?? '') ?? KINDS.get(code ?? '') ?? byMessage(message ?? '');
    const named = /not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9]+)/.exec(message ?? '')?.[1];
    return new AwsError(kind, oneLine(KINDS.has(name ?? '') ? (name ?? '') : (code ?? name ?? 'unknown error')), kind === 'denied' ? (named ?? action) : action, region, oneLine(message ?? String(error)));
};
const byMessage = (message) => {
    if (/rate exceeded/i.test(message))
        return 'throttled';
    if (/not authorized to perform/i.test(message))
        return 'denied';
    return 'other';
};
const WORDS = {
    denied: ({ action, message }) => `${action} is denied: ${message}`,
    throttled: ({ action }) => `AWS asked to slow down (${action}) more often than a request is sent again`,
    expired: ({ action }) => `the credentials ran out before ${action} was answered`,
    'not-enabled': ({ code, region }) => `${region} does not know the credentials (${code}): the region is not enabled for the account`,
    invalid: ({ message }) => message,
    unreachable: ({ code, region, action }) => `${region} did not answer ${action} (${code}): no such region, or no way to it`,
    trouble: ({ action, code, message }) => `AWS had trouble with ${action} (${code}: ${message}); the next run asks again`,
    deadline: ({ action }) => `the deadline came before ${action} was answered`,
    other: ({ action, code, message }) => `${action}: ${code}: ${message}`,
};
/**
 * Why something is unknown, with the permission where one is missing.
 * @throws the error itself where it is none of AWS's: a fault of this program is no fact
 */
const toUnknown = (error) => {
    if (!(error instanceof AwsError))
        throw error;
    const reason = WORDS[error.refusal](error);
    return error.refusal === 'denied' ? unknown(reason, error.action) : unknown(reason);
};
/** The stack or the scan that was asked for is not there (any more). */
const isGone = (error) => error instanceof AwsError &&
    (error.code === 'ResourceScanNotFound' ||
        error.code === 'ResourceScanNotFoundException' ||
        (error.refusal === 'invalid' && /does not exist/i.test(error.message)));
/**
 * One call to CloudFormation.
 * @param operation its name, which is that of the IAM action too
 * @throws AwsError
 */
const askCloudFormation = async (aws, operation, send) => {
    try {
        return await send(await aws.cloudformation());
    }
    catch (error) {
        throw errors_toAwsError(error, `cloudformation:${operation}`, aws.region);
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/middleware.js

/** A request came too late, or its answer did. */
class DeadlineError extends (/* unused pure expression or super */ null && (Error)) {
    name = 'DeadlineError';
}
/** Counts each request that is sent, retries too, and the time between the tries of one request. */
const middleware_countRequests = (usage, clock) => ({
    applyToStack(stack) {
        stack.add((next, context) => {
            // Called once for each command, so this remembers the tries of one request.
            let refused;
            const service = serviceOf(context.clientName);
            return async (args) => {
                if (refused !== undefined)
                    usage.waitedSeconds += (clock.now() - refused) / 1000;
                count(usage, service);
                try {
                    return await next(args);
                }
                catch (error) {
                    refused = clock.now();
                    if (toAwsError(error, service, '').refusal === 'throttled')
                        usage.throttled += 1;
                    throw error;
                }
            };
        }, 
        // Inside the middleware that retries, which is of high priority in the same step.
        { step: 'finalizeRequest', priority: 'low', name: 'driftCountRequests', override: true });
    },
});
const count = (usage, service) => {
    usage.requests += 1;
    usage.byService ??= {};
    usage.byService[service] = (usage.byService[service] ?? 0) + 1;
};
/** `CloudFormationClient` → `CloudFormation` */
const serviceOf = (clientName) => typeof clientName === 'string' ? clientName.replace(/Client$/, '') : 'unknown';
/** Lets no request, with all its retries, live longer than the deadline. */
const middleware_atDeadline = (deadline, clock) => ({
    applyToStack(stack) {
        stack.add((next, context) => (args) => {
            const late = () => new DeadlineError(`the deadline came before AWS answered ${context.commandName ?? 'it'}`);
            const left = deadline - clock.now();
            if (left <= 0)
                return Promise.reject(late());
            const answer = next(args);
            // Timers hold 24 days at most; what is later than that is never.
            if (left > 2 ** 31 - 1)
                return answer;
            return new Promise((resolve, reject) => {
                const timer = setTimeout(() => reject(late()), left);
                answer.then(resolve, reject).finally(() => clearTimeout(timer));
            });
        }, { step: 'initialize', priority: 'high', name: 'driftDeadline', override: true });
    },
});
/**
 * Asks once more with new credentials where AWS says that the ones at hand are over: sessions can be
 * revoked, and clocks be wrong.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html
 */
const middleware_renewCredentials = (credentials, clock) => ({
    applyToStack(stack) {
        stack.add((next) => async (args) => {
            const asked = clock.now();
            try {
                return await next(args);
            }
            catch (error) {
                const over = toAwsError(error, '', '').refusal === 'expired';
                if (!over || credentials.renew === undefined)
                    throw error;
                credentials.renew(asked);
                return next(args);
            }
        }, { step: 'initialize', priority: 'low', name: 'driftRenewCredentials', override: true });
    },
});

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/clients.js

/** Settings that every client shares; endpoints are the SDK's own affair (`AWS_ENDPOINT_URL*`). */
const clientSettings = (region) => ({
    region,
    // Learns the rate that an account bears, and waits before it sends, not after it was refused.
    retryMode: 'adaptive',
    maxAttempts: 8,
    customUserAgent: [['drift-toolkit']],
    // Without the last one the SDK only warns, and an answer that never comes is waited for.
    requestHandler: {
        connectionTimeout: 5_000,
        requestTimeout: 30_000,
        throwOnRequestTimeout: true,
    },
});
const newUsage = () => ({
    requests: 0,
    throttled: 0,
    waitedSeconds: 0,
});
/**
 * The clients for one account in one region. Nothing of the SDK is loaded before a client is asked
 * for, and each client is made once. Throttled and faulty requests are tried up to eight times.
 * Requests that the deadline passes fail with a `DeadlineError`.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
const createAws = (options) => {
    const { credentials, region, usage, deadline, clock } = options;
    const settings = { ...clientSettings(region), credentials };
    const open = [];
    const once = (make) => {
        let made;
        return () => {
            made ??= make().then((client) => {
                client.middlewareStack.use(countRequests(usage, clock));
                client.middlewareStack.use(renewCredentials(credentials, clock));
                client.middlewareStack.use(atDeadline(deadline, clock));
                open.push(client);
                return client;
            });
            return made;
        };
    };
    return {
        region,
        usage,
        cloudformation: once(async () => {
            const { CloudFormationClient } = await Promise.all(/* import() */[__nccwpck_require__.e(572), __nccwpck_require__.e(767)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7767, 19));
            return new CloudFormationClient(settings);
        }),
        cloudcontrol: once(async () => {
            const { CloudControlClient } = await Promise.all(/* import() */[__nccwpck_require__.e(572), __nccwpck_require__.e(358)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2358, 19));
            return new CloudControlClient(settings);
        }),
        cloudtrail: once(async () => {
            const { CloudTrailClient } = await Promise.all(/* import() */[__nccwpck_require__.e(572), __nccwpck_require__.e(720)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4720, 19));
            return new CloudTrailClient(settings);
        }),
        destroy() {
            for (const client of open.splice(0))
                client.destroy();
        },
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/pages.js
/**
 * Pages of a list, one after the other. A token that comes again would have no end, so it ends
 * the list.
 */
async function* pages(ask) {
    const seen = new Set();
    let token;
    do {
        const { items, next } = await ask(token);
        yield items;
        token = next === '' || (next !== undefined && seen.has(next)) ? undefined : next;
        if (token !== undefined)
            seen.add(token);
    } while (token !== undefined);
}
/** All items of all pages, each as `keep` makes it; what `keep` gives undefined for is left out. */
const collectPages = async (ask, keep) => {
    const kept = [];
    for await (const items of pages(ask)) {
        for (const item of items) {
            const one = keep(item);
            if (one !== undefined)
                kept.push(one);
        }
    }
    return kept;
};
/**
 * The same text in memory of its own. Texts that were cut out of an answer keep the whole answer
 * alive: of 10,000 resources that would be every property of each.
 */
const detached = (text) => JSON.parse(JSON.stringify(text));

;// CONCATENATED MODULE: ./packages/core/lib/model/shape.js
/**
 * What values from outside are read with: files that a hand, a merge or a later version may have
 * been at, answers of plugins, JSON of other tools. Nothing about them is taken for granted.
 */
const shape_isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/**
 * What a record itself says under a key: keys come from outside, and `constructor` is in every object.
 * @returns undefined where it says nothing
 */
const own = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;
/** Whether a text can be read as a moment. */
const isTime = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
/** Whether a value is a text that says something, in so many characters at the most. */
const isTextUpTo = (most) => (value) => typeof value === 'string' && value.trim() !== '' && value.length <= most;

;// CONCATENATED MODULE: ./packages/core/lib/host/context-aws.js



const regionOf = (region, env) => {
    const found = region ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION);
    if (found)
        return found;
    throw new Error('no region: say { region } or name AWS_REGION in audit-env');
};
/** AWS pages by one of these, in and out. https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-pagination.html */
const TOKENS = ['NextToken', 'Marker', 'NextMarker'];
const listOf = (answer) => {
    const list = Object.values(answer).find((value) => Array.isArray(value));
    return (list ?? []);
};
const clientOf = (load) => {
    let loaded;
    const call = async (operation, input = {}) => {
        loaded ??= load();
        const { client, commands } = await loaded;
        const name = `${operation}Command`;
        const Command = own(commands, name);
        if (typeof Command !== 'function')
            throw new Error(`AWS has no operation ${operation} here`);
        const command = new Command(input);
        const { $metadata, ...answer } = (await client.send(command));
        return answer;
    };
    return {
        call,
        list: (operation, input = {}) => collectPages(async (token) => {
            const answer = await call(operation, token === undefined ? input : { ...input, NextToken: token });
            const key = TOKENS.find((name) => typeof answer[name] === 'string');
            return { items: listOf(answer), next: key && answer[key] };
        }, (item) => item),
    };
};
/**
 * AWS with what the audit's own environment lets it do: the SDK finds keys, profile or role there.
 * Nothing of the SDK is loaded before a client is used.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
const contextAws = (env) => {
    const settings = (region) => clientSettings(regionOf(region, env));
    return {
        cloudFormation: ({ region } = {}) => clientOf(async () => {
            const commands = await Promise.all(/* import() */[__nccwpck_require__.e(572), __nccwpck_require__.e(767)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7767, 19));
            return { client: new commands.CloudFormationClient(settings(region)), commands };
        }),
        cloudControl: ({ region } = {}) => clientOf(async () => {
            const commands = await Promise.all(/* import() */[__nccwpck_require__.e(572), __nccwpck_require__.e(358)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2358, 19));
            return { client: new commands.CloudControlClient(settings(region)), commands };
        }),
        sts: ({ region } = {}) => clientOf(async () => {
            const commands = await Promise.all(/* import() */[__nccwpck_require__.e(572), __nccwpck_require__.e(661)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1661, 19));
            return { client: new commands.STSClient(settings(region)), commands };
        }),
        client(Client, { region } = {}) {
            return new Client(settings(region));
        },
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/host/context-github.js
const MAX_PAGES = 1_000;
/** What stands beside the list in an answer that is an object, e.g. of searches. */
const BESIDE = new Set(['total_count', 'incomplete_results', 'repository_selection']);
const entriesOf = (data) => {
    if (Array.isArray(data))
        return data;
    const list = Object.entries(data ?? {}).find(([key, value]) => !BESIDE.has(key) && Array.isArray(value));
    if (list === undefined)
        throw new Error('paginate: the answer holds no list');
    return list[1];
};
/**
 * The parameters that lead to the next page.
 * @see https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api#using-link-headers
 */
const nextPage = (link) => {
    const url = /<([^>]+)>;\s*rel="next"/.exec(link ?? '')?.[1];
    return url === undefined ? null : Object.fromEntries(new URL(url).searchParams);
};
/** GitHub, asked through the parent: no token is in this process. */
const contextGitHub = ({ ask }) => {
    const request = (route, parameters = {}) => ask('github.request', { route, parameters });
    return {
        request,
        graphql: (query, variables = {}) => ask('github.graphql', { query, variables }),
        async paginate(route, parameters = {}) {
            const all = [];
            let page = { per_page: 100, ...parameters };
            for (let count = 1; count <= MAX_PAGES; count += 1) {
                const { data, headers } = await request(route, page);
                all.push(...entriesOf(data));
                const next = nextPage(headers.link);
                if (next === null)
                    return all;
                page = { ...page, ...next };
            }
            throw new Error(`paginate: more than ${MAX_PAGES} pages of ${route}`);
        },
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/host/sync.js


const MAX_ENTRIES = 100_000;
/** Differences of one entry that are shown. */
const MAX_SHOWN = 40;
const MAX_VALUE = 300;
const MAX_DEPTH = 30;
/** What JSON makes of a value: what is undefined is not there, a date is its text. */
const plain = (value) => {
    const text = JSON.stringify(value);
    return text === undefined ? undefined : JSON.parse(text);
};
const shown = (value) => {
    const text = JSON.stringify(value) ?? 'nothing';
    return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text;
};
/** Where two plain values differ, down to the values themselves; lists are compared as a whole where their lengths differ. */
const differencesOf = (left, right, path = '') => {
    if ((0,external_node_util_.isDeepStrictEqual)(left, right))
        return [];
    const deep = path.split('.').length < MAX_DEPTH;
    if (deep && shape_isRecord(left) && shape_isRecord(right)) {
        const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort();
        const under = path === '' ? '' : `${path}.`;
        return keys.flatMap((key) => differencesOf(own(left, key), own(right, key), `${under}${key}`));
    }
    if (deep && Array.isArray(left) && Array.isArray(right) && left.length === right.length) {
        return left.flatMap((one, at) => differencesOf(one, right[at], `${path}[${at}]`));
    }
    return [{ path, left, right }];
};
const diffOf = (differences) => {
    const lines = differences.slice(0, MAX_SHOWN).flatMap(({ path, left, right }) => {
        const name = path === '' ? '' : `${path}: `;
        return [
            ...(left === undefined ? [] : [`- ${name}${shown(left)}`]),
            ...(right === undefined ? [] : [`+ ${name}${shown(right)}`]),
        ];
    });
    const more = differences.length - MAX_SHOWN;
    return [...lines, ...(more > 0 ? [`  … and ${more} more`] : [])].join('\n');
};
const defaultKey = (entry) => {
    if (typeof entry === 'string' || typeof entry === 'number')
        return String(entry);
    const { id, name } = (entry ?? {});
    const key = id ?? name;
    if (typeof key === 'string' || typeof key === 'number')
        return String(key);
    throw new TypeError('sync: an entry has neither an `id` nor a `name`; say what makes two entries the same: key: (entry) => …');
};
/** Entries by key, and the keys that come more than once. */
const byKey = (entries, key) => {
    const found = new Map();
    const twice = new Set();
    let count = 0;
    for (const entry of entries) {
        count += 1;
        if (count > MAX_ENTRIES)
            throw new RangeError(`sync: more than ${MAX_ENTRIES} entries`);
        const its = String(key(entry));
        if (found.has(its))
            twice.add(its);
        else
            found.set(its, entry);
    }
    return { found, twice };
};
/** Arrays that the outcome can hold: JSON alone. */
const side = (name, value) => value === undefined ? {} : { [name]: value };
/**
 * Compares two lists: one outcome for each entry that is missing on the right, is there too much,
 * differs (with the differences as lines of - left and + right) or comes twice; or one PASS.
 * @throws TypeError where an entry has no key
 */
const sync = (options) => {
    const { key = defaultKey, compare = (entry) => entry, extra = 'FAIL' } = options;
    const [leftName, rightName] = options.names ?? ['left', 'right'];
    const left = byKey(options.left, key);
    const right = byKey(options.right, key);
    const outcomes = [];
    for (const [subject, entry] of left.found) {
        const expected = plain(compare(entry));
        const other = right.found.get(subject);
        if (other === undefined && !right.found.has(subject)) {
            const message = `missing in ${rightName}: it is in ${leftName}`;
            outcomes.push({ status: 'FAIL', subject, message, ...side('expected', expected) });
            continue;
        }
        const actual = plain(compare(other));
        const differences = differencesOf(expected, actual);
        if (differences.length > 0) {
            const places = differences.map(({ path }) => path).filter((path) => path !== '');
            const more = places.length > 5 ? ` and ${places.length - 5} more` : '';
            const where = places.length > 0 ? ` in ${places.slice(0, 5).join(', ')}${more}` : '';
            outcomes.push({
                status: 'FAIL',
                subject,
                message: `${rightName} differs from ${leftName}${where}`,
                ...side('expected', expected),
                ...side('actual', actual),
                diff: diffOf(differences),
            });
        }
    }
    if (extra !== 'ignore') {
        for (const [subject, entry] of right.found) {
            if (left.found.has(subject))
                continue;
            const message = `only in ${rightName}: it is not in ${leftName}`;
            outcomes.push({ status: extra, subject, message, ...side('actual', plain(compare(entry))) });
        }
    }
    const told = new Set(outcomes.map(({ subject }) => subject));
    for (const [name, { twice }] of [
        [leftName, left],
        [rightName, right],
    ]) {
        for (const subject of twice) {
            if (told.has(subject))
                continue;
            told.add(subject);
            outcomes.push({ status: 'WARNING', subject, message: `more than once in ${name}` });
        }
    }
    if (outcomes.length > 0)
        return outcomes;
    const count = left.found.size;
    return [
        { status: 'PASS', message: `${leftName} and ${rightName} are in sync (${count} compared)` },
    ];
};

;// CONCATENATED MODULE: ./packages/core/lib/host/audit-run.js





/** What the audit was given, without what the supervisor put there for itself. */
const environment = () => {
    const { DRIFT_RUN: _, ...env } = process.env;
    return Object.freeze(env);
};
const contextOf = ({ root, now }, parent) => {
    const env = environment();
    let repositories;
    return {
        github: contextGitHub(parent),
        aws: contextAws(env),
        repositories() {
            repositories ??= parent.ask('repositories', null);
            return repositories;
        },
        sync: sync,
        log: {
            debug: (message) => parent.log('debug', message),
            info: (message) => parent.log('info', message),
            warning: (message) => parent.log('warning', message),
        },
        signal: parent.signal,
        now: new Date(now),
        env,
        root,
    };
};
/** Runs an audit. What it gives back is judged by the parent. */
const runAuditModule = async ({ module, input, parent }) => {
    const audit = await loadAudit(module);
    const outcome = await audit.run(contextOf(input, parent));
    if (outcome === undefined) {
        throw new Problem('run() gave back nothing: return { status, message }, or a list of them');
    }
    return outcome;
};

;// CONCATENATED MODULE: ./packages/core/lib/plugins/call.js
/** What stands where a plugin wrote a function: its name, '' for an anonymous one. */
const FUNCTION = 'drift:function';
/** How a reference is named in `Described.unresolved`. */
const referenceKey = (module, name) => `${module}#${name}`;

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./packages/core/lib/plugins/manifest.js


/** The file in a plugin's folder that makes it one. */
const MANIFEST = 'drift-plugin.json';
/** The key of a package's package.json that means the same. */
const MANIFEST_KEY = 'drift-plugin';
/** A problem as one note of a report. */
const problemNote = ({ plugin, reason }) => `plugin ${plugin} was skipped: ${reason.replaceAll(/\s*\n\s*/g, '; ')}`;
/** A path inside the plugin's folder, as it is written: `./weekly.js`. */
const isModulePath = (value) => typeof value === 'string' &&
    /^(?:\.\/)?[^/\\\0:][^\\\0:]*$/.test(value) &&
    !value.split('/').includes('..');
/** Whether `core` is a range at all is found out when the plugin is used: every scan reads manifests. */
const problemsOf = (fields) => {
    const { name, version, core, main, brings } = fields;
    const problems = [];
    if (!isName(name))
        problems.push(`name is ${JSON.stringify(name)}: lower-case words with hyphens, such as "sales"`);
    if (typeof version !== 'string' || !/^\d+\.\d+\.\d+/.test(version))
        problems.push(`version is ${JSON.stringify(version)}: a version such as "1.0.0"`);
    if (typeof core !== 'string' || core.trim() === '')
        problems.push(`core is ${JSON.stringify(core)}: a range of drift-toolkit's versions, such as "^0.1.0"`);
    if (!isModulePath(main))
        problems.push(`main is ${JSON.stringify(main)}: a module in the plugin's folder, such as "./index.js"`);
    if (brings !== undefined && !isParts(brings))
        problems.push(`brings is ${JSON.stringify(brings)}: a list of ${PARTS.join(', ')}`);
    return problems;
};
const PARTS = (/* unused pure expression or super */ null && (['jobs', 'checks', 'surfaces', 'severity', 'commands']));
const isParts = (value) => Array.isArray(value) && value.every((one) => PARTS.some((part) => part === one));
const manifestOf = (fields) => {
    const { name, version, core, main, brings } = fields;
    return { name, version, core, main, ...(brings === undefined ? {} : { brings }) };
};
const parse = (text) => {
    try {
        const value = JSON.parse(text.replace(/^\uFEFF/, ''));
        return isRecord(value) ? value : 'is no JSON object';
    }
    catch (error) {
        return `is no JSON: ${error.message}`;
    }
};
/**
 * Reads `drift-plugin.json`.
 * @returns the manifest, or what is wrong with it in one line
 */
const readManifest = (text) => {
    const fields = parse(text);
    if (typeof fields === 'string')
        return `${MANIFEST} ${fields}`;
    const problems = problemsOf(fields);
    if (problems.length > 0)
        return `${MANIFEST}: ${problems.join('; ')}`;
    return manifestOf(fields);
};
/**
 * Reads the key `drift-plugin` of a package.json; version is the package's, main too unless the key
 * has its own, and the name is the package's without its scope.
 * @returns null where the package is no plugin
 */
const readPackageManifest = (text) => {
    const fields = parse(text);
    // A package.json that cannot be read belongs to something else: its own tools will say so.
    if (typeof fields === 'string' || !Object.hasOwn(fields, MANIFEST_KEY))
        return null;
    const own = fields[MANIFEST_KEY];
    if (!isRecord(own))
        return `package.json: ${MANIFEST_KEY} is no object`;
    const { name, version, main } = fields;
    const all = {
        name: typeof name === 'string' ? name.replace(/^@[^/]+\//, '') : name,
        version,
        main,
        ...own,
    };
    const problems = problemsOf(all);
    if (problems.length > 0)
        return `package.json: ${MANIFEST_KEY}: ${problems.join('; ')}`;
    return manifestOf(all);
};

;// CONCATENATED MODULE: ./packages/core/lib/host/plugin-modules.js






/**
 * A module of a plugin, loaded. Links are followed: none may lead out of the plugin's folder.
 * @throws Problem
 */
const loadPluginModule = async (root, module) => {
    if (!isModulePath(module)) {
        throw new Problem(`${JSON.stringify(module)} is no module in the plugin's folder, such as "./index.js"`);
    }
    const path = (0,external_node_path_.resolve)(root, module);
    const file = await (0,promises_.realpath)(path).catch(() => {
        throw new Problem(`${module} is not there`);
    });
    const way = (0,external_node_path_.relative)(await (0,promises_.realpath)(root), file);
    if (way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.resolve)(way) === way) {
        throw new Problem(`${module} leads out of the plugin's folder`);
    }
    return loadModule(file);
};
/**
 * A function of a plugin, by its module and what that exports.
 * @throws Problem
 */
const resolveReference = async (root, { module, export: name }) => {
    const loaded = await loadPluginModule(root, module);
    const found = own(loaded, name);
    if (typeof found !== 'function') {
        const others = Object.keys(loaded).slice(0, 8).join(', ') || 'nothing';
        const is = found === undefined ? 'does not export it' : `exports it as a ${typeof found}`;
        throw new Problem(`${module} ${is} (it exports ${others})`);
    }
    return found;
};

;// CONCATENATED MODULE: ./packages/core/lib/host/plugin-describe.js



const plugin_describe_MAX_DEPTH = 50;
/** A value as data: where a function stands, its name is left as a mark. */
const asData = (value, depth = 0) => {
    if (typeof value === 'function')
        return { [FUNCTION]: value.name };
    if (typeof value !== 'object' || value === null)
        return value;
    if (depth > plugin_describe_MAX_DEPTH)
        throw new Problem('what it says of itself goes in circles, or too deep');
    if (Array.isArray(value))
        return value.map((item) => asData(item, depth + 1));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asData(item, depth + 1)]));
};
const isReference = (value) => {
    const { module, export: name } = (value ?? {});
    return typeof module === 'string' && typeof name === 'string';
};
const referencesIn = (list, key) => (Array.isArray(list) ? list : [])
    .map((item) => item?.[key])
    .filter(isReference);
const describe = async (root, main, config) => {
    const loaded = await loadPluginModule(root, main);
    const plugin = loaded.default;
    if (typeof plugin !== 'object' || plugin === null) {
        throw new Problem(`${main} has no object as its default export: write \`export default { jobs }\``);
    }
    const { jobs, checks, surfaces, severity, commands } = plugin;
    if (jobs !== undefined && typeof jobs !== 'function') {
        throw new Problem('`jobs` is no function: write `jobs: ({ config }) => [...]`');
    }
    const said = {
        jobs: typeof jobs === 'function' ? await jobs({ config }) : [],
        checks,
        surfaces,
        severity,
        commands,
    };
    const references = [
        ...referencesIn(said.jobs, 'run'),
        ...referencesIn(checks, 'run'),
        ...referencesIn(surfaces, 'tell'),
        ...referencesIn(commands, 'run'),
    ];
    const unresolved = {};
    for (const reference of references) {
        try {
            await resolveReference(root, reference);
        }
        catch (error) {
            unresolved[referenceKey(reference.module, reference.export)] = thrownInWords(error);
        }
    }
    return { said: asData(said), unresolved };
};
/** What a plugin has, as data; a plugin that throws says so. */
const describePlugin = async ({ input }) => {
    const { root, main, config } = input;
    try {
        return await describe(root, main, config);
    }
    catch (error) {
        return { threw: thrownInWords(error) };
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/host/plugin-context.js
const PER_PAGE = 100;
/** The entries of a page: the answer itself, or the one list in it. */
const plugin_context_entriesOf = (data) => {
    if (Array.isArray(data))
        return data;
    const lists = Object.values(data ?? {}).filter(Array.isArray);
    return lists.length === 1 ? lists[0] : [];
};
/** GitHub as the parent reaches it: the token stays there. */
const githubOf = (parent) => {
    const request = async (route, parameters = {}) => (await parent.ask('github.request', { route, parameters }));
    return {
        request,
        async paginate(route, parameters = {}) {
            const perPage = Number(parameters.per_page ?? PER_PAGE);
            const all = [];
            for (let page = 1;; page += 1) {
                const { data } = await request(route, { ...parameters, per_page: perPage, page });
                const entries = plugin_context_entriesOf(data);
                all.push(...entries);
                if (entries.length < perPage)
                    return all;
            }
        },
        graphql: (query, variables = {}) => parent.ask('github.graphql', { query, variables }),
    };
};
/** What is a time in a context, and crossed as text. */
const dated = (context) => ({
    ...context,
    ...Object.fromEntries(['now', 'due'].flatMap((key) => typeof context[key] === 'string' ? [[key, new Date(context[key])]] : [])),
});
/**
 * Prints through the parent. What is printed in one go is handed over in one go, for questions are
 * counted; the order is kept, and the last one comes before the end, so that nobody waits for it.
 */
const printer = (parent) => {
    let waiting = [];
    let isShort = false;
    const refused = () => {
        if (!isShort)
            parent.log('warning', 'not all that it printed is shown');
        isShort = true;
    };
    const flush = () => {
        const all = waiting;
        waiting = [];
        for (const { where, text } of all)
            parent.ask(where, text).catch(refused);
    };
    return (where) => (text) => {
        if (waiting.length === 0)
            queueMicrotask(flush);
        const last = waiting.at(-1);
        if (last?.where === where)
            last.text += String(text);
        else
            waiting.push({ where, text: String(text) });
    };
};
/** What a function of a plugin is given: the plain data, and what the parent does for it. */
const pluginContext = (input, parent) => {
    const say = (level) => (message) => parent.log(level, message);
    const print = printer(parent);
    const { DRIFT_RUN: _, ...env } = process.env;
    const context = {
        ...dated(input.context),
        ledger: {
            description: input.ledger,
            states: async () => (await parent.ask('ledger.states', null)),
            scans: async (since) => (await parent.ask('ledger.scans', since ?? null)),
            events: async (since) => (await parent.ask('ledger.events', since)),
        },
        github: input.hasGitHub ? githubOf(parent) : null,
        log: { debug: say('debug'), info: say('info'), warning: say('warning') },
        signal: parent.signal,
        env,
        ...(input.kind === 'command' ? { out: print('out'), err: print('err') } : {}),
    };
    return context;
};

;// CONCATENATED MODULE: ./packages/core/lib/host/plugin-run.js



/** Many inputs, one process: each has its own outcome. */
const runChecks = async (run, inputs) => {
    const outcomes = [];
    for (const input of inputs) {
        try {
            outcomes.push({ value: await run(input) });
        }
        catch (error) {
            outcomes.push({ threw: thrownInWords(error) });
        }
    }
    return outcomes;
};
/** Runs one function of a plugin. That it throws is an outcome; whatever else ends it is none. */
const runPlugin = async ({ input, parent }) => {
    const { root, ...run } = input;
    try {
        const found = await resolveReference(root, run);
        if (run.kind === 'check') {
            return { value: await runChecks(found, run.context.inputs) };
        }
        return { value: await found(pluginContext(run, parent)) };
    }
    catch (error) {
        return { threw: thrownInWords(error) };
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/host/calls.js




/** All that can be asked of a module, by name: the parent says `callModule({ what: '…' })`. */
const CALLS = {
    'audit.describe': describeAudit,
    'audit.run': runAuditModule,
    'plugin.describe': describePlugin,
    'plugin.run': runPlugin,
};

;// CONCATENATED MODULE: ./packages/core/lib/host/protocol.js
/** What is said between this process and the child that loads other people's modules. All is JSON. */
/** Characters of JSON that the child may hand over at its end. */
const MAX_ANSWER = 4 * 1024 * 1024;
const protocol_KINDS = new Set(['ask', 'log', 'done', 'failed']);
/** Whatever came over the channel, if it is a message. */
const isFromHost = (message) => typeof message === 'object' &&
    message !== null &&
    protocol_KINDS.has(message.kind);

;// CONCATENATED MODULE: ./packages/core/lib/host/serve.js



const MAX_LOG = 2_000;
const inJson = (value) => {
    let text;
    try {
        text = JSON.stringify(value);
    }
    catch (error) {
        throw new Problem(`what it gave back is not JSON: ${error.message.split('\n')[0]}`);
    }
    if ((text?.length ?? 0) > MAX_ANSWER)
        throw new Problem('what it gave back is more than 4 MiB');
    return text ?? 'null';
};
/**
 * What a module prints is written at once. Node would else keep it in memory as long as the module
 * lets nothing else happen, and a flood would not be seen as one.
 */
const printAtOnce = () => {
    for (const stream of [process.stdout, process.stderr]) {
        const { _handle } = stream;
        _handle?.setBlocking?.(true);
    }
};
const asError = ({ message, status }) => Object.assign(new Error(message), status === undefined ? {} : { status });
/**
 * Serves one call in a child process that was started with a channel, then ends the process.
 * What the module prints has no part in the channel. The process ends by itself when its parent is
 * gone, and says so when nothing is left that could settle what the module awaits.
 */
const serve = (calls) => {
    const send = process.send?.bind(process);
    if (send === undefined)
        throw new Error('this is started by drift, not by hand');
    const exit = process.exit.bind(process);
    printAtOnce();
    delete process.send;
    process.on('disconnect', () => exit(1));
    let over = false;
    const finish = (message) => {
        if (over)
            return;
        over = true;
        process.channel?.ref();
        send(message, () => exit(0));
    };
    const fail = (thrown) => finish({ kind: 'failed', reason: thrownInWords(thrown) });
    const late = new AbortController();
    process.on('SIGTERM', () => late.abort(new Error('the time is over')));
    process.on('uncaughtException', fail);
    process.on('beforeExit', () => fail(new Problem('it awaits something that never comes: nothing was left to do, and no verdict')));
    let asked = 0;
    const waiting = new Map();
    const parent = {
        ask: (name, parameters) => new Promise((resolve, reject) => {
            asked += 1;
            waiting.set(asked, { resolve, reject });
            // An answer is due: that alone keeps this process waiting.
            process.channel?.ref();
            send({ kind: 'ask', id: asked, name, parameters });
        }),
        log(level, message) {
            send({ kind: 'log', level, message: String(message).slice(0, MAX_LOG) });
        },
        signal: late.signal,
    };
    const settle = (id, how) => {
        const one = waiting.get(id);
        if (one === undefined)
            return;
        waiting.delete(id);
        if (waiting.size === 0)
            process.channel?.unref();
        how(one);
    };
    process.on('message', (message) => {
        if (message.kind === 'answer')
            settle(message.id, (one) => one.resolve(message.value));
        else if (message.kind === 'refusal')
            settle(message.id, (one) => one.reject(asError(message.error)));
        else {
            const call = own(calls, message.what);
            if (call === undefined)
                return fail(new Problem(`there is no call ${message.what}`));
            process.channel?.unref();
            call({ module: message.module, input: message.input, parent })
                .then((value) => finish({ kind: 'done', value: JSON.parse(inJson(value)) }))
                .catch(fail);
        }
    });
};

;// CONCATENATED MODULE: ./packages/core/lib/host/main.js
/** The entry of the child process that loads other people's modules. Started by host/call.ts alone. */



serve(CALLS);

