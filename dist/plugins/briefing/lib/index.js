import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 547:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
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
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dh: () => (/* reexport */ brief),
  Ay: () => (/* binding */ lib),
  tN: () => (/* reexport */ send)
});

;// CONCATENATED MODULE: ./packages/briefing/lib/facts/window.js
const PATTERN = /^([1-9]\d{0,2})([hdw])$/;
const window_HOUR = 3_600_000;
const window_DAY = 24 * window_HOUR;
const LONGEST_DAYS = 366;
/** `12h`, `7d`, `2w`: at most a year. @returns null for anything else */
const parseWindow = (text) => {
    const [, number, unit] = PATTERN.exec(text.trim()) ?? [];
    if (number === undefined)
        return null;
    const length = {
        hours: unit === 'h' ? Number(number) : 0,
        days: unit === 'h' ? 0 : Number(number) * (unit === 'w' ? 7 : 1),
    };
    return length.days > LONGEST_DAYS ? null : length;
};
/** What a clock on the wall shows there, as if it were UTC. */
const wallClock = (time, timeZone) => {
    const parts = new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    }).formatToParts(time);
    const part = (type) => Number(parts.find((one) => one.type === type)?.value);
    return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
};
/**
 * So many days before, at the same time on the wall: a week over the change to summer time has 167
 * hours. A time that does not exist on that day is the one the clock jumps to.
 */
const daysBefore = (time, days, timeZone) => {
    const wanted = wallClock(time, timeZone) - days * window_DAY;
    let instant = wanted;
    // The offset at the instant depends on the instant: twice is enough for any zone.
    for (let round = 0; round < 2; round += 1) {
        instant = wanted - (wallClock(new Date(instant), timeZone) - instant);
    }
    return new Date(instant);
};
const sinceWords = (start, end, timeZone) => {
    const days = Math.round((wallClock(end, timeZone) - wallClock(start, timeZone)) / window_DAY);
    const hours = Math.round((end.getTime() - start.getTime()) / window_HOUR);
    if (hours < 20)
        return hours === 1 ? 'in one hour' : `in ${hours} hours`;
    if (days === 1)
        return 'since yesterday';
    if (days === 7)
        return 'since last week';
    return `since ${dayWords(start, timeZone)}`;
};
/** `9 Nov` */
const dayWords = (time, timeZone) => new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'short' }).format(time);
/** How much of what was missed is caught up with: the ledger keeps the newest weeks in full. */
const CATCH_UP = 35 * window_DAY;
/**
 * The time to look back at.
 * @param length `7d`; counted back from `end` on the calendar of the time zone
 * @param last when the last briefing was made: this one goes on there, so that neither a run that
 *   was late nor weeks that were missed leave a gap. Not where it lies more than a day inside the
 *   window: then somebody wants to look back further than to the last message.
 * @throws RangeError for a length that `parseWindow` does not know
 */
const windowOf = (end, length, timeZone, last = null) => {
    const parsed = parseWindow(length);
    if (parsed === null)
        throw new RangeError(`${JSON.stringify(length)} is no length of time`);
    const usual = parsed.days > 0
        ? daysBefore(end, parsed.days, timeZone)
        : new Date(end.getTime() - parsed.hours * window_HOUR);
    const goesOn = last !== null &&
        !Number.isNaN(last.getTime()) &&
        last < end &&
        end.getTime() - last.getTime() <= CATCH_UP &&
        last.getTime() - usual.getTime() <= Math.min(window_DAY, (end.getTime() - usual.getTime()) / 4);
    return windowFrom(goesOn ? last : usual, end, timeZone);
};
/** From a start that is known. */
const windowFrom = (start, end, timeZone) => ({
    start,
    end,
    words: sinceWords(start, end, timeZone),
});

;// CONCATENATED MODULE: ./packages/briefing/lib/config/config.js
const GROUPINGS = ['all', 'repository', 'team', 'environment'];
const DEFAULT_HOSTS = ['hooks.slack.com', 'slack.com'];
const DEFAULTS = {
    enabled: false,
    schedule: '0 9 * * 1',
    timezone: 'UTC',
    window: '7d',
    always: false,
    title: null,
    by: 'all',
    systems: [],
    slack: { webhook: null, token: null, channel: null, api: 'https://slack.com/api/' },
    teams: { webhook: null },
    webhook: { url: null, secret: null },
    github: { issue: null, discussion: null },
    html: null,
    hosts: DEFAULT_HOSTS,
    mention: false,
    mentions: new Map(),
};

;// CONCATENATED MODULE: ./packages/core/lib/model/finding.js
/** The words of the product as types: what a check says about a subject. */
/** Security impact, gravest first. */
const finding_SEVERITIES = (/* unused pure expression or super */ null && (['critical', 'high', 'medium', 'low', 'info']));
const DOMAINS = ['code', 'process', 'infra', 'audit'];
const STATUSES = (/* unused pure expression or super */ null && (['pass', 'fail', 'warning', 'unknown', 'skipped']));
/** A check has nothing to judge, for nothing is declared: then nothing of it is open either. */
const UNDECLARED = { declared: false };
const isUndeclared = ({ status, data }) => status === 'skipped' &&
    typeof data === 'object' &&
    data !== null &&
    !Array.isArray(data) &&
    data.declared === false;

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
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








;// CONCATENATED MODULE: ./packages/core/lib/index.js


// EXTERNAL MODULE: ./node_modules/.pnpm/fastest-levenshtein@1.0.16/node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(547);
;// CONCATENATED MODULE: ./packages/core/lib/standards/nearest.js

/** Two letters that changed places count as two that are wrong. */
const tolerated = (word) => Math.max(word.length < 4 ? 1 : 2, Math.floor(word.length / 3));
/**
 * The known word that was probably meant, or undefined when nothing is near: at most a third of the
 * letters wrong, or two that changed places, or only the beginning written (`prod`). Case and the
 * kind of separator do not count.
 */
const nearest = (word, known) => {
    // Nobody misspells a key of 100 letters; the cap keeps a hostile one cheap.
    if (word.length > 100)
        return undefined;
    const plain = (value) => value.toLowerCase().replace(/[-\s]/g, '_');
    let best;
    let fewest = Number.POSITIVE_INFINITY;
    for (const candidate of known) {
        const wrong = (0,mod/* distance */.Io)(plain(word), plain(candidate));
        if (wrong < fewest) {
            best = candidate;
            fewest = wrong;
        }
    }
    if (best !== undefined && fewest <= tolerated(word))
        return best;
    return word.length < 3
        ? undefined
        : known.find((candidate) => plain(candidate).startsWith(plain(word)));
};

;// CONCATENATED MODULE: ./packages/briefing/lib/config/values.js

const values_LONGEST = 2_000;
const values_text = (value) => {
    if (typeof value !== 'string')
        return { wrong: 'a text is expected' };
    if (value.length > values_LONGEST)
        return { wrong: `it is longer than ${values_LONGEST} characters` };
    // A line break would let a secret escape the mask of a log, which goes line by line.
    if (/[\r\n]/.test(value.trim()))
        return { wrong: 'one line is expected' };
    return { value: value.trim() === '' ? null : value.trim() };
};
const flag = (value) => {
    if (typeof value === 'boolean')
        return { value };
    if (value === 'true')
        return { value: true };
    if (value === 'false')
        return { value: false };
    return { wrong: 'true or false is expected' };
};
/** A list, or a text with commas between its entries. */
const texts = (value) => {
    const list = typeof value === 'string' ? value.split(',') : value;
    if (!Array.isArray(list) || !list.every((one) => typeof one === 'string')) {
        return { wrong: 'a list of texts is expected' };
    }
    return { value: list.map((one) => one.trim()).filter((one) => one !== '') };
};
const oneOf = (values) => (value) => {
    const found = values.find((one) => one === value);
    if (found !== undefined)
        return { value: found };
    const meant = typeof value === 'string' ? nearest(value, values) : undefined;
    return {
        wrong: `one of ${values.join(', ')} is expected${meant === undefined ? '' : `: ${meant}?`}`,
    };
};
/** A table or a list; or such a thing as JSON, where only a text can be given. */
const structure = (value) => {
    if (typeof value !== 'string')
        return { value };
    try {
        return { value: JSON.parse(value) };
    }
    catch {
        return { wrong: 'JSON is expected' };
    }
};
const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** `"slack-webhok" is not known: slack-webhook?` */
const unknownKey = (key, known) => {
    const meant = nearest(key, known);
    const shown = JSON.stringify(key.slice(0, 60));
    return meant === undefined
        ? `${shown} is not known; known are ${known.join(', ')}`
        : `${shown} is not known: ${meant}?`;
};

;// CONCATENATED MODULE: ./packages/briefing/lib/config/systems.js


const KEYS = ['name', 'repositories', 'teams', 'environments', 'domains', 'channel'];
const LISTS = ['repositories', 'teams', 'environments', 'domains'];
const MOST = 50;
const systemOf = (entry, where, problems) => {
    if (!isTable(entry)) {
        problems.push(`${where}: a table is expected`);
        return [];
    }
    for (const key of Object.keys(entry)) {
        if (!KEYS.some((known) => known === key))
            problems.push(`${where}: ${unknownKey(key, KEYS)}`);
    }
    const single = (key) => {
        const read = values_text(Object.hasOwn(entry, key) ? (entry[key] ?? '') : '');
        if ('value' in read)
            return read.value;
        problems.push(`${where}.${key}: ${read.wrong}`);
        return null;
    };
    const lists = new Map();
    for (const key of LISTS) {
        const read = texts(Object.hasOwn(entry, key) ? (entry[key] ?? []) : []);
        if ('value' in read)
            lists.set(key, read.value);
        else
            problems.push(`${where}.${key}: ${read.wrong}`);
    }
    for (const domain of lists.get('domains') ?? []) {
        if (!DOMAINS.some((known) => known === domain)) {
            problems.push(`${where}.domains: ${unknownKey(domain, DOMAINS)}`);
        }
    }
    const name = single('name');
    if (name === null) {
        problems.push(`${where}: a name is expected`);
        return [];
    }
    return [
        {
            name,
            repositories: lists.get('repositories') ?? [],
            teams: lists.get('teams') ?? [],
            environments: lists.get('environments') ?? [],
            domains: lists.get('domains') ?? [],
            channel: single('channel'),
        },
    ];
};
/**
 * Groups that have a briefing each: a list of tables, or that as JSON.
 * @param problems what is wrong is added to it
 */
const readSystems = (value, problems) => {
    const read = structure(value);
    if ('wrong' in read || !Array.isArray(read.value)) {
        problems.push(`systems: ${'wrong' in read ? read.wrong : 'a list of tables is expected'}`);
        return [];
    }
    if (read.value.length > MOST)
        problems.push(`systems: at most ${MOST} are told apart`);
    const found = read.value
        .slice(0, MOST)
        .flatMap((entry, at) => systemOf(entry, `systems[${at}]`, problems));
    const seen = new Set();
    for (const { name } of found) {
        const id = name.toLowerCase();
        if (seen.has(id))
            problems.push(`systems: ${JSON.stringify(name.slice(0, 60))} is there twice`);
        seen.add(id);
    }
    return found;
};

;// CONCATENATED MODULE: ./packages/briefing/lib/config/read.js




/** Every key, as it is written flat; in TOML `slack-webhook` may be `slack.webhook` too. */
const read_KEYS = [
    'enabled',
    'schedule',
    'timezone',
    'window',
    'always',
    'title',
    'by',
    'systems',
    'slack-webhook',
    'slack-token',
    'slack-channel',
    'slack-api',
    'teams-webhook',
    'webhook-url',
    'webhook-secret',
    'github-issue',
    'github-discussion',
    'html',
    'hosts',
    'mention',
    'mentions',
];
/** Tables that only group keys. */
const GROUPS = ['slack', 'teams', 'webhook', 'github'];
/**
 * `slack = { webhook = … }`, `slack.webhook`, `slack_webhook` and `slack-webhook` are the same.
 * @param problems keys that are not known are added to it, and those that are given in two of these
 *   ways: which one is meant is not known
 */
const flat = (config, problems) => {
    const found = new Map();
    const put = (name, value) => {
        const key = name.replaceAll(/[._]/g, '-');
        if (!read_KEYS.some((known) => known === key))
            problems.push(unknownKey(name, read_KEYS));
        else if (found.has(key))
            problems.push(`${key} is given twice, in two ways of writing it`);
        found.set(key, value);
    };
    for (const [key, value] of Object.entries(config)) {
        if (GROUPS.includes(key) && isTable(value)) {
            for (const [inner, one] of Object.entries(value))
                put(`${key}-${inner}`, one);
        }
        else
            put(key, value);
    }
    return found;
};
const isTimeZone = (name) => {
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
};
/** A member, or a group of people: https://docs.slack.dev/messaging/formatting-message-text */
const SLACK_ID = /^[UWS][A-Z0-9]{4,20}$/;
const readMentions = (value, problems) => {
    const read = structure(value);
    const mentions = new Map();
    if ('wrong' in read || !isTable(read.value)) {
        problems.push(`mentions: ${'wrong' in read ? read.wrong : 'a table of names is expected'}`);
        return mentions;
    }
    for (const [name, id] of Object.entries(read.value)) {
        if (typeof id === 'string' && SLACK_ID.test(id)) {
            mentions.set(name.replace(/^@/, '').toLowerCase(), id);
        }
        else {
            const shown = JSON.stringify(name.slice(0, 60));
            problems.push(`mentions: of ${shown} the id of a Slack member is expected, like U012AB3CD`);
        }
    }
    return mentions;
};
/** `$SLACK_TOKEN` is what the environment holds under that name. */
const fromEnvironment = (value, key, env, problems) => {
    const name = /^\$([A-Za-z_]\w*)$/.exec(value ?? '')?.[1];
    if (name === undefined)
        return value;
    const held = Object.hasOwn(env, name) ? env[name]?.trim() : undefined;
    if (held !== undefined && held !== '')
        return held;
    problems.push(`${key}: the environment has nothing under the name ${name}`);
    return null;
};
/**
 * Reads what the briefing is told, strictly.
 * @param env of the process that runs drift, for values like `$SLACK_TOKEN`; absent: these stay as they are
 * @returns the configuration, and everything that is wrong with it; no value stands in a problem
 */
const readConfig = (config, env) => {
    const problems = [];
    const given = flat(config, problems);
    const get = (key, read, otherwise) => {
        const value = given.get(key);
        if (value === undefined)
            return otherwise;
        const result = read(value);
        if ('value' in result)
            return result.value;
        problems.push(`${key}: ${result.wrong}`);
        return otherwise;
    };
    const line = (key) => {
        const value = get(key, values_text, null);
        return env === undefined ? value : fromEnvironment(value, key, env, problems);
    };
    const timezone = get('timezone', values_text, null) ?? DEFAULTS.timezone;
    if (!isTimeZone(timezone))
        problems.push('timezone: an IANA name is expected: Europe/London');
    const window = get('window', values_text, null) ?? DEFAULTS.window;
    if (parseWindow(window) === null)
        problems.push('window: 7d, 12h or 2w is expected');
    const result = {
        enabled: get('enabled', flag, DEFAULTS.enabled),
        schedule: get('schedule', values_text, null) ?? DEFAULTS.schedule,
        timezone: isTimeZone(timezone) ? timezone : DEFAULTS.timezone,
        window: parseWindow(window) === null ? DEFAULTS.window : window,
        always: get('always', flag, DEFAULTS.always),
        title: get('title', values_text, null),
        by: get('by', oneOf(GROUPINGS), DEFAULTS.by),
        systems: given.has('systems') ? readSystems(given.get('systems') ?? [], problems) : [],
        slack: {
            webhook: line('slack-webhook'),
            token: line('slack-token'),
            channel: line('slack-channel'),
            api: line('slack-api') ?? DEFAULTS.slack.api,
        },
        teams: { webhook: line('teams-webhook') },
        webhook: { url: line('webhook-url'), secret: line('webhook-secret') },
        github: { issue: line('github-issue'), discussion: line('github-discussion') },
        html: line('html'),
        hosts: [...DEFAULT_HOSTS, ...get('hosts', texts, [])],
        mention: get('mention', flag, DEFAULTS.mention),
        mentions: given.has('mentions')
            ? readMentions(given.get('mentions') ?? {}, problems)
            : DEFAULTS.mentions,
    };
    return { config: result, problems: [...problems, ...contradictions(result)] };
};
const REPOSITORY = '[\\w.-]{1,100}/[\\w.-]{1,100}';
const contradictions = ({ slack, webhook, github }) => [
    ...(slack.token !== null && slack.channel === null && slack.webhook === null
        ? ['slack-channel: a token needs the channel to post to']
        : []),
    ...(webhook.secret !== null && webhook.url === null
        ? ['webhook-secret: there is no webhook-url to sign for']
        : []),
    ...(github.issue !== null &&
        !github.issue.startsWith('$') &&
        !new RegExp(`^${REPOSITORY}(?:#\\d{1,9})?$`).test(github.issue)
        ? ['github-issue: acme/ops, or acme/ops#12 for comments on one issue, is expected']
        : []),
    ...(github.discussion !== null &&
        !github.discussion.startsWith('$') &&
        !new RegExp(`^${REPOSITORY}:[^:]{1,100}$`).test(github.discussion)
        ? ['github-discussion: acme/ops:Announcements (repository and category) is expected']
        : []),
];

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./packages/briefing/lib/ports.js

/** Waits; at once over when the signal says so. */
const sleep = async (ms, signal) => {
    await (0,promises_namespaceObject.setTimeout)(ms, undefined, { signal }).catch(() => undefined);
};
/** What sending needs of the outside. */
const placePorts = ({ github, env, signal, }) => ({
    fetch,
    sleep,
    signal,
    github,
    root: env.GITHUB_WORKSPACE ?? process.cwd(),
});

;// CONCATENATED MODULE: ./packages/briefing/lib/facts/open.js
/** Severities that count: info is told once and is not kept open. */
const GRAVE = ['critical', 'high', 'medium', 'low'];
const graveOf = (severity) => GRAVE.find((one) => one === severity) ?? null;
/** 0 is the gravest. */
const rank = (severity) => severity === 'info' ? GRAVE.length : GRAVE.indexOf(severity);
const noCounts = () => ({ critical: 0, high: 0, medium: 0, low: 0 });
const total = (counts) => GRAVE.reduce((sum, severity) => sum + counts[severity], 0);
/** Identity of a finding in the whole ledger. */
const keyOf = (repository, domain, fingerprint) => JSON.stringify([repository.toLowerCase(), domain, fingerprint]);
const eventKey = ({ repository, domain, fingerprint }) => keyOf(repository, domain, fingerprint);
/** What is open and counts: neither exempted nor info. */
const openOf = (states) => {
    const open = new Map();
    for (const state of states) {
        for (const finding of state.open) {
            const severity = graveOf(finding.severity);
            if (severity === null || finding.exempted !== undefined)
                continue;
            open.set(keyOf(state.repository.name, state.domain, finding.fingerprint), {
                state,
                finding,
                severity,
            });
        }
    }
    return open;
};
/** The environment of what is found in an account; null for everything else. */
const environmentOf = (finding) => finding?.resource?.environment ?? null;

;// CONCATENATED MODULE: ./packages/briefing/lib/facts/baseline.js

const sum = (counts) => GRAVE.reduce((all, severity) => all + (counts[severity] ?? 0), 0);
/** Whether a scan looked at a system, as far as its scope tells. */
const covers = ({ scope }, names) => {
    if (scope.kind === 'organization' || names.size === 0)
        return true;
    const name = scope.name.toLowerCase();
    if (names.has(name))
        return true;
    return scope.kind === 'path' && [...names].some((one) => one.split('/').at(-1) === name);
};
/** Whether the ledger still has, in full, what the scans of the window say that they found. */
const isWhole = (scans, events) => {
    const told = new Set(events.map(({ scan }) => scan));
    return scans.every(({ id, opened, resolved }) => sum(opened) + sum(resolved) === 0 || told.has(id));
};
/**
 * What is open now against the snapshot at the start: that is what is open now, less every change
 * since.
 * @param scans all there are, oldest first
 * @param events of the window, of all systems
 */
const baselineOf = ({ whole, states, events: own }, lives, scans, events, start) => {
    const names = new Set(states.map(({ repository }) => repository.name.toLowerCase()));
    const isBefore = ({ finished }) => Date.parse(finished) <= start.getTime();
    const looked = new Set(scans.filter((s) => isBefore(s) && covers(s, names)).flatMap(({ domains }) => domains));
    const domains = [...new Set([...states, ...own].map(({ domain }) => domain))].sort();
    const first = domains.filter((domain) => !looked.has(domain));
    if (looked.size === 0 || (domains.length > 0 && first.length === domains.length)) {
        return { delta: null, first: [] };
    }
    const since = scans.filter((scan) => !isBefore(scan));
    if (whole && first.length === 0) {
        return { delta: since.reduce((all, { change }) => all + sum(change), 0), first };
    }
    if (!isWhole(since, events))
        return { delta: null, first: [] };
    const counted = lives.filter(({ domain }) => looked.has(domain));
    const now = counted.filter((life) => life.now !== null).length;
    return { delta: now - counted.filter(({ before }) => before !== null).length, first };
};

;// CONCATENATED MODULE: ./packages/briefing/lib/facts/who.js
const nobody = /^(?:AWS itself|somebody whom|an? (?:IAM|federated) user$|another account$)/;
/** How somebody is called in a report, without what kind of identity it is. */
const bare = (actor) => {
    const inBrackets = /^(.{1,128}?) \((?:permission set .*|a user of IAM Identity Center)\)$/.exec(actor);
    const stripped = inBrackets?.[1] ?? actor.replace(/^(?:IAM|federated) user /, '');
    return stripped.replace(/^@/, '').trim();
};
/** Names under which a person may stand in the map: as written, without the realm, without the @. */
const namesOf = (person) => {
    const name = person.toLowerCase();
    const session = /, session (.+)$/.exec(name)?.[1];
    return [name, ...(session === undefined ? [] : [session]), name.replace(/@[^@\s]+$/, '')];
};
const mentionOf = (names, identities) => {
    for (const name of names.flatMap(namesOf)) {
        const id = identities.get(name);
        if (id !== undefined)
            return id;
    }
    return null;
};
const request = ({ pullRequest }) => pullRequest === undefined ? '' : `#${pullRequest.number}`;
const quoted = (subject) => {
    const short = subject.length > 60 ? `${subject.slice(0, 59)}…` : subject;
    return short === '' ? '' : `“${short}”`;
};
const ofCommits = (evidence, identities) => {
    const [newest, ...older] = evidence.commits ?? [];
    if (newest === undefined)
        return undefined;
    const login = newest.login ?? newest.author;
    if (evidence.shared && older.length > 0) {
        // Which of them did it is not known: one name alone would accuse somebody.
        const people = [...new Set([newest, ...older].map((one) => one.login ?? one.author))];
        const more = people.length > 2 ? ` and ${people.length - 2} more` : '';
        const names = people.slice(0, 2).filter(Boolean).join(', ');
        const event = `in one of ${older.length + 1} commits`;
        return { verb: 'changed by', person: `${names}${more}`, mention: null, event };
    }
    if (login === '')
        return undefined;
    const where = [request(newest.pullRequest ? newest : evidence), quoted(newest.subject)];
    const merger = (newest.pullRequest ?? evidence.pullRequest)?.mergedBy;
    const merged = merger === undefined || merger === login ? '' : `, merged by ${merger}`;
    const event = where.filter(Boolean).join(' ');
    return {
        verb: 'changed by',
        person: login,
        // An author may write any name into a commit: it counts only where GitHub knows no account.
        mention: mentionOf(newest.login === undefined ? [newest.author, newest.email ?? ''] : [newest.login], identities),
        event: `${event === '' ? '' : `in ${event}`}${merged}`,
    };
};
/** What somebody did, by the event that is on record. */
const ofActor = (evidence, domain, identities) => {
    const { actor, event } = evidence;
    if (actor === undefined || actor.trim() === '')
        return undefined;
    const person = bare(actor);
    const known = { person, mention: nobody.test(actor) ? null : mentionOf([person], identities) };
    const where = [evidence.commit?.slice(0, 7), request(evidence)].filter(Boolean).join(', ');
    const at = where === '' ? '' : `in ${where}`;
    if (event === 'bypass')
        return { ...known, verb: 'bypassed by', event: at };
    if (event === 'merge')
        return { ...known, verb: 'merged by', event: at };
    if (event === undefined)
        return { ...known, verb: 'changed by', event: at };
    return {
        ...known,
        verb: 'changed by',
        event: domain === 'infra' ? `via ${event}` : [at, quoted(event)].filter(Boolean).join(' '),
    };
};
/**
 * Who did it and by which event; else the team that answers for the repository.
 * @param team in repo-metadata.yaml, if any
 * @param owners by CODEOWNERS, if any
 * @param identities lower-case names of GitHub and AWS → Slack ids; empty: nobody is mentioned
 */
const whoOf = ({ evidence }, domain, { team = '', owners = [] }, identities) => {
    const found = (domain === 'infra' ? undefined : evidenceFirst(evidence, identities)) ??
        ofActor(evidence, domain, identities) ??
        ofCommits(evidence, identities);
    if (found !== undefined)
        return found;
    if (team !== '') {
        const mention = mentionOf([team, `team ${team}`], identities);
        return { verb: 'ask', person: `team ${team}`, mention, event: '' };
    }
    const names = owners.map((owner) => owner.replace(/^@/, ''));
    if (names.length === 0)
        return null;
    const mention = names.length === 1 ? mentionOf(names, identities) : null;
    return { verb: 'ask', person: names.join(', '), mention, event: '' };
};
/** A push past the rules or a merge has an actor of its own; anything else is its commits'. */
const evidenceFirst = (evidence, identities) => evidence.event === 'bypass' || evidence.event === 'merge'
    ? undefined
    : ofCommits(evidence, identities);

;// CONCATENATED MODULE: ./packages/briefing/lib/facts/words.js
/** What people call a type on a phone. */
const SHORT = new Map([
    ['AWS::CloudFormation::Stack', 'stack'],
    ['AWS::DynamoDB::Table', 'DynamoDB'],
    ['AWS::EC2::Instance', 'EC2'],
    ['AWS::EC2::SecurityGroup', 'SG'],
    ['AWS::EC2::SecurityGroupEgress', 'SG rule'],
    ['AWS::EC2::SecurityGroupIngress', 'SG rule'],
    ['AWS::ElasticLoadBalancingV2::LoadBalancer', 'ELB'],
    ['AWS::IAM::ManagedPolicy', 'IAM policy'],
    ['AWS::IAM::Policy', 'IAM policy'],
    ['AWS::IAM::Role', 'IAM role'],
    ['AWS::IAM::User', 'IAM user'],
    ['AWS::KMS::Key', 'KMS'],
    ['AWS::Lambda::Function', 'Lambda'],
    ['AWS::RDS::DBCluster', 'RDS'],
    ['AWS::RDS::DBInstance', 'RDS'],
    ['AWS::S3::Bucket', 'S3'],
    ['AWS::S3::BucketPolicy', 'S3 policy'],
    ['AWS::SNS::Topic', 'SNS'],
    ['AWS::SQS::Queue', 'SQS'],
]);
/** `AWS::ECS::Service` → `ECS Service` */
const shortType = (type) => SHORT.get(type) ?? (type.split('::').slice(-2).join(' ') || type);
const capitalized = (text) => {
    const [first = '', ...rest] = text;
    return first.toUpperCase() + rest.join('');
};
/** Title of a resource's finding: `Web/Sg (security group, prod): what is wrong`. */
const split = (title, environment) => {
    const mark = `, ${environment})`;
    const end = title.indexOf(mark);
    const open = end < 0 ? -1 : title.lastIndexOf(' (', end);
    if (open <= 0)
        return null;
    const what = title.slice(end + mark.length).replace(/^:?\s+/, '');
    return what === '' ? null : { name: title.slice(0, open), what };
};
/** Rules that say who may come in: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html */
const INGRESS = /^infra\/ingress-(?:everything|high-risk-port|other-port|web-port)/;
const WORLD = /^(?:0\.0\.0\.0\/0|::\/0)$/;
/** The texts and numbers in a value, with the names they stand under, within reason. */
const leaves = (value, name = '', depth = 0) => {
    if (value === undefined || value === null || depth > 6)
        return [];
    if (Array.isArray(value))
        return value.slice(0, 50).flatMap((one) => leaves(one, name, depth + 1));
    if (typeof value === 'object') {
        return Object.entries(value)
            .slice(0, 50)
            .flatMap(([key, one]) => leaves(one, key, depth + 1));
    }
    return [[name, String(value)]];
};
/** `Opened to the entire internet (0.0.0.0/0)`, where a rule let the whole world in. */
const openedWords = ({ rule, direction, actual }) => {
    if (direction !== 'weakened' || !INGRESS.test(rule ?? ''))
        return null;
    const found = leaves(actual);
    const world = [...new Set(found.map(([, text]) => text).filter((text) => WORLD.test(text)))];
    if (world.length === 0)
        return null;
    const port = (name) => found.find(([key]) => key === name)?.[1];
    const [from, to] = [port('FromPort'), port('ToPort')];
    const isPort = from !== undefined && /^\d{1,5}$/.test(from) && from === to;
    const opened = isPort && !/everything/.test(rule ?? '') ? `Port ${from} opened` : 'Opened';
    return `${opened} to the entire internet (${world.join(', ')})`;
};
const checkWords = (check) => check.slice(check.indexOf('/') + 1).replaceAll('-', ' ') || check;
/** A commit id in a sentence is seven characters long. */
const shortShas = (text) => text.replace(/(?<![\w.])[0-9a-f]{40}(?!\w)/gi, (oid) => oid.slice(0, 7));
/** What a finding is about and what is wrong, in plain words. */
const namedOf = (finding, repository, domain) => {
    const { resource, title } = finding;
    if (resource === undefined) {
        return {
            name: repository,
            place: `${checkWords(finding.check)} / ${domain}`,
            reason: shortShas(title),
        };
    }
    const parts = split(title, resource.environment);
    return {
        name: parts?.name ?? resource.logicalId ?? resource.physicalId,
        place: `${shortType(resource.type)} / ${resource.environment}`,
        reason: openedWords(finding) ?? capitalized(shortShas(parts?.what ?? title)),
    };
};
const words_HOUR = 3_600_000;
/** `3 hours`, `12 days`, `5 weeks`; `today` under an hour. '' for no time at all. */
const ageWords = (since, now) => {
    const hours = (now.getTime() - Date.parse(since ?? '')) / words_HOUR;
    if (Number.isNaN(hours))
        return '';
    const one = (count, unit) => `${count} ${unit}${count === 1 ? '' : 's'}`;
    if (hours < 1)
        return 'just now';
    if (hours < 48)
        return one(Math.floor(hours), 'hour');
    const days = Math.floor(hours / 24);
    return days < 28 ? one(days, 'day') : one(Math.floor(days / 7), 'week');
};

;// CONCATENATED MODULE: ./packages/briefing/lib/facts/entries.js



const TURNS = {
    worse: 0,
    new: 0,
    open: 1,
    resolved: 2,
    passed: 2,
};
/** Gravest first, then what moved, then the newest; at the end by name, so that ties have an order. */
const byGravity = (a, b) => rank(a.severity) - rank(b.severity) ||
    TURNS[a.life.turn] - TURNS[b.life.turn] ||
    timeOf(b) - timeOf(a) ||
    (a.life.key < b.life.key ? -1 : a.life.key > b.life.key ? 1 : 0);
const timeOf = ({ held }) => Date.parse(held.finding.since) || 0;
/** One resource may differ in several ways: it is one thing to look at. */
const thingOf = ({ state, finding }, key) => {
    const { resource } = finding;
    if (resource === undefined)
        return key;
    const { account, region, type, physicalId } = resource;
    return JSON.stringify([state.repository.name, account, region, type, physicalId]);
};
const issueOf = ({ finding }) => {
    const told = finding.told?.issue;
    if (told !== undefined)
        return { label: `${told.repository}#${told.number}`, url: told.url };
    return finding.issue === undefined ? null : { label: 'issue', url: finding.issue };
};
const entryOf = ({ life, held, severity, more }, around) => {
    const { finding, state } = held;
    const { name: repository } = state.repository;
    const key = repository.toLowerCase();
    const answers = { team: around.teams.get(key), owners: around.owners.get(key) };
    return {
        severity,
        ...namedOf(finding, repository, state.domain),
        was: life.turn === 'worse' ? life.before : null,
        isNew: life.turn === 'new',
        who: whoOf(finding, state.domain, answers, around.identities),
        age: ageWords(finding.since, around.now),
        since: finding.since,
        repository,
        domain: state.domain,
        environment: environmentOf(finding),
        issue: issueOf(held),
        fix: finding.fix ?? null,
        more,
    };
};
/** The worst things that are open, each by its worst finding; at most `most`. */
const entriesOf = (lives, most, around) => {
    const things = new Map();
    for (const life of lives) {
        if (life.held === null || life.now === null)
            continue;
        const one = { life, held: life.held, severity: life.now, more: 0 };
        const thing = thingOf(life.held, life.key);
        const known = things.get(thing);
        if (known === undefined)
            things.set(thing, one);
        else {
            const more = known.more + 1;
            things.set(thing, byGravity(one, known) < 0 ? { ...one, more } : { ...known, more });
        }
    }
    return [...things.values()]
        .sort(byGravity)
        .slice(0, most)
        .map((one) => entryOf(one, around));
};

;// CONCATENATED MODULE: ./packages/briefing/lib/facts/life.js

const turnOf = (before, now) => {
    if (before === null)
        return now === null ? 'passed' : 'new';
    if (now === null)
        return 'resolved';
    return rank(now) < rank(before) ? 'worse' : 'open';
};
/** Severity at the start of the window, told by the first thing that happened since. */
const beforeOf = (first, held, start) => {
    if (first === undefined) {
        // Nothing happened to it; or what happened is not kept that far back.
        const isOlder = held !== null && Date.parse(held.finding.since) <= start.getTime();
        return isOlder ? held.severity : null;
    }
    if (first.kind === 'new')
        return null;
    // Changed once more while it was open: not new, but told again.
    if (first.kind === 'back')
        return first.finding?.renewed ? graveOf(first.severity) : null;
    return graveOf(first.kind === 'worse' ? (first.was ?? first.severity) : first.severity);
};
/**
 * The lives of all findings that are open now or had a part in the window.
 * @param events of the window and no others, oldest first
 */
const livesOf = (open, events, start) => {
    const firsts = new Map();
    const lasts = new Map();
    for (const event of events) {
        const key = eventKey(event);
        if (!firsts.has(key))
            firsts.set(key, event);
        lasts.set(key, event);
    }
    return [...new Set([...open.keys(), ...firsts.keys()])].flatMap((key) => {
        const held = open.get(key) ?? null;
        const first = firsts.get(key);
        const repository = held?.state.repository.name ?? first?.repository ?? '';
        const domain = held?.state.domain ?? first?.domain ?? '';
        const before = beforeOf(first, held, start);
        const now = held?.severity ?? null;
        // What never counted (info) is nobody's life.
        if (before === null && now === null && graveOf(first?.severity) === null)
            return [];
        const turn = turnOf(before, now);
        return [{ key, repository, domain, before, now, turn, held, last: lasts.get(key) ?? null }];
    });
};

;// CONCATENATED MODULE: ./packages/briefing/lib/facts/remarks.js
/** How many parts of how many repositories the newest scans could not see. */
const unseenOf = (states) => {
    const repositories = new Set();
    let parts = 0;
    for (const { repository, unknown, unseen } of states) {
        const known = unknown?.length ?? 0;
        if (known === 0 && unseen !== true)
            continue;
        parts += Math.max(known, 1);
        repositories.add(repository.name.toLowerCase());
    }
    return { parts, repositories: repositories.size };
};
const remarks_DAY = 86_400_000;
/** So that whoever reads it on a Monday has one more Monday to see to it. */
const SOON_DAYS = 14;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Exemptions that run out soon: those the ledger shows, and the earliest of each repository. */
const expiringOf = (states, now) => {
    const today = now.toISOString().slice(0, 10);
    const soon = new Date(now.getTime() + SOON_DAYS * remarks_DAY).toISOString().slice(0, 10);
    const isSoon = (date) => date !== undefined && DATE.test(date) && date >= today && date <= soon;
    const found = new Map();
    const repositories = new Map();
    for (const { repository, open, nextExpiry } of states) {
        for (const { exempted } of open) {
            if (!isSoon(exempted?.expires))
                continue;
            const { reason, owner, expires } = exempted;
            const key = JSON.stringify([repository.name, reason, owner, expires]);
            found.set(key, { repository: repository.name, date: expires });
            repositories.set(repository.name, expires);
        }
        if (isSoon(nextExpiry) && !repositories.has(repository.name)) {
            found.set(repository.name, { repository: repository.name, date: nextExpiry });
        }
    }
    const all = [...found.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    return {
        count: all.length,
        first: all[0]?.date ?? '',
        repositories: [...new Set(all.map(({ repository }) => repository))],
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/standards/braces.js
/** `{a,b}{c,d}…` multiplies; past this a pattern matches nothing. */
const MAX_ALTERNATIVES = 256;
/** The end of the brace group that opens at `from`, and the commas that divide it. */
const group = (pattern, from) => {
    const commas = [];
    let depth = 0;
    for (let at = from; at < pattern.length; at += 1) {
        const char = pattern[at];
        if (char === '\\')
            at += 1;
        else if (char === '{')
            depth += 1;
        else if (char === ',' && depth === 1)
            commas.push(at);
        else if (char === '}') {
            depth -= 1;
            if (depth === 0)
                return { end: at, commas };
        }
    }
    return undefined;
};
/** `a.{js,ts}` → `a.js`, `a.ts`; undefined when there would be too many. */
const expand = (pattern) => {
    const done = [];
    const todo = [pattern];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
        const open = firstGroup(next);
        if (open === undefined)
            done.push(next);
        else {
            const edges = [open.from, ...open.commas, open.end];
            for (let part = 1; part < edges.length; part += 1) {
                const choice = next.slice(edges[part - 1] + 1, edges[part]);
                todo.push(next.slice(0, open.from) + choice + next.slice(open.end + 1));
            }
        }
        if (todo.length + done.length > MAX_ALTERNATIVES)
            return undefined;
    }
    return done;
};
const firstGroup = (pattern) => {
    for (let from = 0; from < pattern.length; from += 1) {
        if (pattern[from] === '\\')
            from += 1;
        else if (pattern[from] === '{') {
            const found = group(pattern, from);
            // `{a}` without a comma is text, as in every shell.
            if (found !== undefined && found.commas.length > 0)
                return { from, ...found };
        }
    }
    return undefined;
};

;// CONCATENATED MODULE: ./packages/core/lib/standards/glob.js

/** Longer patterns match nothing; no glob that a person wrote comes near. */
const MAX_LENGTH = 512;
const tokens = (segment) => {
    const found = [];
    const chars = [...segment];
    for (let at = 0; at < chars.length; at += 1) {
        const char = chars[at];
        const close = char === '[' ? chars.indexOf(']', at + 2) : -1;
        if (char === '\\' && at + 1 < chars.length) {
            at += 1;
            found.push({ char: chars[at] });
        }
        else if (char === '*') {
            if (found.at(-1) !== '*')
                found.push('*');
        }
        else if (char === '?')
            found.push('?');
        else if (close > 0) {
            const negated = chars[at + 1] === '!' || chars[at + 1] === '^';
            found.push({ class: chars.slice(at + (negated ? 2 : 1), close).join(''), negated });
            at = close;
        }
        else
            found.push({ char });
    }
    return found;
};
const inClass = (members, char) => {
    const chars = [...members];
    for (let at = 0; at < chars.length; at += 1) {
        const low = chars[at];
        const high = chars[at + 1] === '-' ? chars[at + 2] : undefined;
        if (high !== undefined) {
            if (char >= low && char <= high)
                return true;
            at += 2;
        }
        else if (char === low)
            return true;
    }
    return false;
};
const one = (token, char) => {
    if (token === '?')
        return true;
    if (token === '*')
        return false;
    return 'char' in token ? token.char === char : inClass(token.class, char) !== token.negated;
};
/**
 * Matches a list of items against a list of patterns in which some stand for any run: only the last
 * such run ever needs to be tried again, which keeps it at patterns × items.
 */
const matchRun = (patterns, items, isRun, matches) => {
    let pattern = 0;
    let item = 0;
    let run = -1;
    let resume = 0;
    while (item < items.length) {
        const current = patterns[pattern];
        if (current !== undefined && isRun(current)) {
            run = pattern;
            resume = item;
            pattern += 1;
        }
        else if (current !== undefined && matches(current, items[item])) {
            pattern += 1;
            item += 1;
        }
        else if (run >= 0) {
            resume += 1;
            item = resume;
            pattern = run + 1;
        }
        else
            return false;
    }
    while (pattern < patterns.length && isRun(patterns[pattern]))
        pattern += 1;
    return pattern === patterns.length;
};
const compileSegment = (segment) => {
    if (segment === '**')
        return '**';
    if (!/[*?[\\]/.test(segment))
        return { literal: segment };
    const list = tokens(segment);
    return { tokens: list, tail: tailOf(list) };
};
/** The plain characters at the end: most names are ruled out by them alone. */
const tailOf = (list) => {
    let tail = '';
    for (const token of list.toReversed()) {
        if (typeof token === 'string' || !('char' in token))
            break;
        tail = token.char + tail;
    }
    return tail;
};
/** Whether the end of a path rules a pattern out before it is taken apart. */
const endsWrong = (segments, path) => {
    const last = segments.at(-1);
    if (last === undefined || last === '**')
        return false;
    return !path.endsWith('literal' in last ? last.literal : last.tail);
};
const segmentMatches = (segment, text) => {
    if (segment === '**')
        return false;
    if ('literal' in segment)
        return segment.literal === text;
    return matchRun(segment.tokens, [...text], (token) => token === '*', one);
};
const isAnyDepth = (segment) => segment === '**';
const nothing = () => false;
/**
 * A matcher for one path glob; case-sensitive, names with a leading dot included. A pattern that is
 * too long or has too many alternatives matches nothing.
 */
const pathGlob = (pattern) => {
    const alternatives = pattern.length > MAX_LENGTH ? undefined : expand(pattern);
    if (alternatives === undefined)
        return nothing;
    const compiled = alternatives.map((alternative) => alternative
        .replace(/^(?:\.\/)+/, '')
        .replace(/\/$/, '')
        .split('/')
        .map(compileSegment));
    return (path) => {
        let parts;
        return compiled.some((segments) => {
            if (endsWrong(segments, path))
                return false;
            parts ??= path.split('/');
            return matchRun(segments, parts, isAnyDepth, segmentMatches);
        });
    };
};
/** A pattern that only one name can answer to. */
const isLiteral = (pattern) => !/[*?[\]{}\\!]/.test(pattern);
/**
 * A matcher for names that are no paths (check ids, subjects): `*` stands for anything, slashes
 * and dots too.
 */
const nameGlob = (pattern) => {
    const alternatives = pattern.length > MAX_LENGTH ? undefined : expand(pattern);
    if (alternatives === undefined)
        return nothing;
    const compiled = alternatives.map(tokens);
    return (name) => {
        const chars = [...name];
        return compiled.some((list) => matchRun(list, chars, (token) => token === '*', one));
    };
};

;// CONCATENATED MODULE: ./packages/briefing/lib/facts/systems.js


const idOf = (kind, name) => {
    const safe = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    return `${kind}-${safe}`.replace(/^-+|-+$/g, '').slice(0, 80);
};
const systems_capitalized = (word) => word.charAt(0).toUpperCase() + word.slice(1);
const only = (values) => {
    const [first, ...others] = new Set(values);
    return first !== undefined && others.length === 0 ? first : null;
};
const ownerOf = (repository) => repository.split('/')[0] ?? repository;
/** `Production` where all of it is one tier, else its owner's name. */
const titleOfAll = (states) => {
    const tier = only(states.flatMap(({ declaration }) => declaration?.tier ?? []));
    if (tier !== null)
        return systems_capitalized(tier);
    const repository = only(states.map(({ repository: { name } }) => name));
    return repository ?? only(states.map((s) => ownerOf(s.repository.name))) ?? 'All repositories';
};
/** The environment of events: of those that say nothing of it, what the same finding said before. */
const environments = (states, events) => {
    const known = new Map();
    for (const event of events) {
        const environment = environmentOf(event.finding);
        if (environment !== null)
            known.set(eventKey(event), environment);
    }
    for (const { repository, domain, open } of states) {
        for (const finding of open) {
            const environment = environmentOf(finding);
            if (environment === null)
                continue;
            known.set(keyOf(repository.name, domain, finding.fingerprint), environment);
        }
    }
    return (event) => known.get(eventKey(event)) ?? null;
};
const anything = () => true;
const byRule = (rule) => {
    const matcher = (globs, compile) => {
        if (globs.length === 0)
            return anything;
        const all = globs.map((glob) => compile(glob.toLowerCase()));
        return (name) => all.some((matches) => matches(name.toLowerCase()));
    };
    const repository = matcher(rule.repositories, pathGlob);
    const team = matcher(rule.teams, nameGlob);
    const environment = matcher(rule.environments, nameGlob);
    return {
        state: ({ repository: { name }, domain, declaration }) => repository(name) &&
            team(declaration?.team ?? '') &&
            (rule.domains.length === 0 || rule.domains.includes(domain)),
        finding: (name) => name === null || environment(name),
    };
};
/** The team that answers for a repository, in any of its states. */
const teamsOf = (states) => new Map(states.flatMap(({ repository: { name }, declaration }) => declaration?.team ? [[name.toLowerCase(), declaration.team]] : []));
/** Who owns a repository by CODEOWNERS, where no team is declared and a scan has read it. */
const ownersOf = (states) => new Map(states.flatMap(({ repository: { name }, declaration }) => declaration?.owners?.length ? [[name.toLowerCase(), declaration.owners]] : []));
const groups = ({ by, systems }, states, environment, events) => {
    if (systems.length > 0) {
        return systems.map((rule) => ({
            id: idOf('group', rule.name),
            title: rule.name,
            channel: rule.channel,
            ...byRule(rule),
        }));
    }
    const names = (all) => [...new Set(all)].sort();
    if (by === 'repository') {
        return names(states.map((s) => s.repository.name)).map((title) => ({
            id: idOf('repository', title),
            title,
            channel: null,
            state: (s) => s.repository.name === title,
            finding: anything,
        }));
    }
    if (by === 'team') {
        const teams = teamsOf(states);
        const teamOf = (s) => teams.get(s.repository.name.toLowerCase()) ?? '';
        return names(states.map(teamOf)).map((team) => ({
            id: team === '' ? 'no-team' : idOf('team', team),
            title: team === '' ? 'No team' : team,
            channel: null,
            state: (s) => teamOf(s) === team,
            finding: anything,
        }));
    }
    if (by === 'environment') {
        const open = states.flatMap((s) => s.open.map((finding) => environmentOf(finding) ?? ''));
        return names([...open, ...events.map((event) => environment(event) ?? '')]).map((name) => ({
            id: name === '' ? 'repositories' : idOf('environment', name),
            title: name === '' ? 'Repositories' : name,
            channel: null,
            state: anything,
            finding: (one) => (one ?? '') === name,
        }));
    }
    return null;
};
/**
 * What there is a briefing for each: the groups that are configured, or every repository, team or
 * environment, or all as one.
 */
const systemsOf = (config, states, events) => {
    const environment = environments(states, events);
    const found = groups(config, states, environment, events);
    if (found === null) {
        const title = config.title ?? titleOfAll(states);
        return [
            { id: 'all', title, channel: null, whole: true, states: [...states], events: [...events] },
        ];
    }
    return distinct(found).map(({ id, title, channel, state, finding }) => {
        const mine = states.filter(state);
        const names = new Set(mine.map((s) => JSON.stringify([s.repository.name, s.domain])));
        return {
            id,
            title,
            channel,
            whole: false,
            states: mine.map((s) => ({
                ...s,
                open: s.open.filter((one) => finding(environmentOf(one))),
            })),
            events: events.filter((event) => names.has(JSON.stringify([event.repository, event.domain])) &&
                finding(environment(event))),
        };
    });
};
/** Two names that are one id (`a/b` and `a-b`) are told apart by their place. */
const distinct = (named) => {
    const seen = new Map();
    return named.map((one) => {
        const times = (seen.get(one.id) ?? 0) + 1;
        seen.set(one.id, times);
        return times === 1 ? one : { ...one, id: `${one.id}-${times}` };
    });
};

;// CONCATENATED MODULE: ./packages/briefing/lib/briefing.js






/** How many are named in the message, and how many of a team in its details. */
const WORST = 5;
const DETAILS = 20;
const count = (severities) => {
    const counts = noCounts();
    for (const severity of severities)
        counts[severity] += 1;
    return counts;
};
const WEIGHT = { critical: 1000, high: 100, medium: 10, low: 1 };
/** The repository with the most gone; of as many, the one with the graver ones gone. */
const improvedOf = (lives) => {
    const repositories = new Map();
    for (const { repository, before, now } of lives) {
        const found = repositories.get(repository) ?? { before: 0, now: 0, weight: 0 };
        if (before !== null)
            found.before += 1;
        if (now !== null)
            found.now += 1;
        found.weight += (before ? WEIGHT[before] : 0) - (now ? WEIGHT[now] : 0);
        repositories.set(repository, found);
    }
    const [best] = [...repositories]
        .filter(([, { before, now }]) => before > now)
        .sort(([a, one], [b, other]) => other.before - other.now - (one.before - one.now) ||
        other.weight - one.weight ||
        (a < b ? -1 : 1));
    if (best === undefined)
        return null;
    const [repository, { before, now }] = best;
    return { repository, before, now };
};
const environmentsOf = (lives) => {
    const open = new Map();
    for (const { held } of lives) {
        if (held === null)
            continue;
        const name = environmentOf(held.finding) ?? '';
        open.set(name, (open.get(name) ?? 0) + 1);
    }
    return [...open]
        .map(([name, number]) => ({ name, open: number }))
        .sort((a, b) => b.open - a.open || (a.name < b.name ? -1 : 1));
};
const teamsIn = (lives, teams, entries) => {
    const byTeam = new Map();
    for (const life of lives) {
        if (life.held === null)
            continue;
        const team = teams.get(life.repository.toLowerCase()) ?? '';
        const own = byTeam.get(team);
        if (own === undefined)
            byTeam.set(team, [life]);
        else
            own.push(life);
    }
    return [...byTeam]
        .map(([name, own]) => ({
        name,
        counts: count(own.flatMap(({ now }) => now ?? [])),
        opened: own.filter(({ turn }) => turn === 'new').length,
        entries: entries(own, DETAILS),
    }))
        .sort((a, b) => {
        for (const severity of GRAVE) {
            const more = b.counts[severity] - a.counts[severity];
            if (more !== 0)
                return more;
        }
        return a.name < b.name ? -1 : 1;
    });
};
const briefingOf = (system, data, events) => {
    const { window, now, identities, scans } = data;
    const open = openOf(system.states);
    const lives = livesOf(open, system.events, window.start);
    const of = (turn) => lives.filter((life) => life.turn === turn).length;
    const teams = teamsOf(data.states);
    const owners = ownersOf(data.states);
    const entries = (some, most) => entriesOf(some, most, { now, teams, owners, identities });
    const counts = count([...open.values()].map(({ severity }) => severity));
    const baseline = baselineOf(system, lives, scans, events, window.start);
    const [opened, worsened] = [of('new'), of('worse')];
    const briefing = {
        system: { id: system.id, title: system.title, channel: system.channel },
        window,
        open: total(counts),
        counts,
        delta: baseline.delta,
        firstLooked: baseline.first,
        opened,
        resolved: of('resolved'),
        worsened,
        passed: of('passed'),
        worst: entries(lives, WORST),
        environments: environmentsOf(lives),
        improved: improvedOf(lives),
        unseen: unseenOf(system.states),
        expiring: expiringOf(system.states, now),
        teams: teamsIn(lives, teams, entries),
        scanned: scans.at(-1)?.finished ?? null,
        quiet: opened === 0 && worsened === 0 && counts.critical === 0,
    };
    return briefing;
};
/**
 * What there is to say, from the ledger alone: one briefing for each system that the configuration
 * tells apart. Exempted findings and those of severity info do not count. Pure: the same data give
 * the same briefings.
 */
const briefing = (data) => {
    const { window, now, config, states } = data;
    const events = data.events.filter(({ time }) => {
        const at = Date.parse(time);
        return at > window.start.getTime() && at <= now.getTime();
    });
    return systemsOf(config, states, events).map((system) => briefingOf(system, data, events));
};

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./packages/core/lib/report/text.js

/**
 * Everything a repository says (file names, commit messages, values, labels) is somebody else's
 * text. It reaches a reader only through one of the functions here.
 */
/** Breaks what a renderer would link or expand, and is not seen. */
const BREAK = '\u200b';
/**
 * Control and format characters, line separators, bidirectional overrides and lone surrogates:
 * what changes how the text around it looks. A joiner stays where it joins an emoji.
 */
const INVISIBLE = /(?<!\p{Extended_Pictographic}|\p{EMod}|\ufe0f)\u200d|(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const NAMED = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
const escapeCharacter = (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return NAMED.get(character) ?? (code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`);
};
/** A title for GitHub as it reads: without what keeps GitHub from linking in it. */
const plainText = (title) => title.replaceAll(BREAK, '');
/** What cannot be seen, written out as `\n`, `\u202e`, … The result is one line. */
const visible = (text) => text.replace(INVISIBLE, escapeCharacter);
/** As `visible`, for text of several lines: line breaks and tabs stay. */
const visibleLines = (text) => text
    .replace(/\r\n/g, '\n')
    .replace(INVISIBLE, (found) => found === '\n' || found === '\t' ? found : escapeCharacter(found));
/** At most `max` UTF-16 units, never half a character; what was cut shows as `…`. */
const bound = (text, max) => {
    if (text.length <= max)
        return text;
    const end = max - 1;
    const unit = text.charCodeAt(end - 1);
    return `${text.slice(0, unit >= 0xd800 && unit <= 0xdbff ? end - 1 : end)}…`;
};
const oneLine = (text, max) => 
// Cut first: what is looked at below stays small whatever comes in.
bound(visible(bound(text, max)), max);
const longestRun = (text, character) => {
    let longest = 0;
    for (const run of text.match(character === '`' ? /`+/g : /~+/g) ?? [])
        longest = Math.max(longest, run.length);
    return longest;
};
/**
 * A code span that its content cannot end: the delimiter is longer than any run of backticks in it
 * (https://spec.commonmark.org/0.31.2/#code-spans). GitHub links nothing inside code.
 */
const inlineCode = (text, max = 200) => {
    const content = oneLine(text, max);
    const ticks = '`'.repeat(longestRun(content, '`') + 1);
    const padded = content === '' || /^`|`$/.test(content) || /^ .*[^ ].* $/.test(content)
        ? ` ${content} `
        : content;
    return `${ticks}${padded}${ticks}`;
};
/** As `inlineCode`, for a table's cell, where a pipe ends the cell even inside a code span. */
const codeCell = (text, max = 120) => {
    const content = oneLine(text, max);
    if (!content.includes('|'))
        return inlineCode(content, max);
    const escaped = content.replace(/[^\p{L}\p{N} .,/-]/gu, (found) => `&#${found.codePointAt(0) ?? 0};`);
    return `<code>${escaped}</code>`;
};
/**
 * A fenced block that its content cannot end: the fence is longer than any run of its character
 * inside (https://spec.commonmark.org/0.31.2/#fenced-code-blocks). Of the two fence characters the
 * shorter fence is taken, so that a run of thousands does not double the text.
 */
const fence = (text, language = 'text') => {
    const content = visibleLines(text).replace(/\n+$/, '');
    const ticks = Math.max(3, longestRun(content, '`') + 1);
    const tildes = Math.max(3, longestRun(content, '~') + 1);
    const marks = tildes < ticks ? '~'.repeat(tildes) : '`'.repeat(ticks);
    return `${marks}${language}\n${content}\n${marks}`;
};
/**
 * Breaks what GitHub would turn into a mention, a cross reference, an emoji or a link. Entities and backslashes do not help there: GitHub looks for these in the rendered text.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const unlinked = (text) => text
    .replace(/@/g, `@${BREAK}`)
    .replace(/#(?=\d)/g, `#${BREAK}`)
    .replace(/\bgh-(?=\d)/gi, `$&${BREAK}`)
    .replace(/:(?=\/\/|[\w+-]{1,64}:)/g, `:${BREAK}`)
    .replace(/\bwww(?=\.)/gi, `www${BREAK}`);
/**
 * Commit ids become code, where GitHub links nothing, so that they can be copied as they are: the
 * `@` of `action@<commit>` mentions nobody then either.
 */
const codedShas = (markdown) => markdown.replace(/(?:(?<=@)\u200b|(?<!\w))([0-9a-f]{7,})(?!\w)/gi, '`$1`');
const ENTITIES = new Map([
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['&', '&amp;'],
    ['|', '&#124;'],
]);
const text_flat = (text, max) => oneLine(bound(text, max * 2)
    .replace(/[\s\u0085]+/g, ' ')
    .trim(), max);
/** Text as running Markdown: one line, nothing in it formatted, linked, mentioned or taken as HTML. */
const plain = (text, max = 300) => codedShas(unlinked(text_flat(text, max))
    .replace(/[\\`*_[\]#~$]/g, '\\$&')
    .replace(/[<>&|]/g, (found) => ENTITIES.get(found) ?? found)
    .replace(/^([-+=]|\d{1,9}(?=[.)](?:\s|$)))/, (found) => /\d/.test(found) ? `${found}\\` : `\\${found}`));
/** Text as the content of a table's cell. */
const tableCell = (text, max = 120) => plain(text, max) || '–';
/** An issue's title: GitHub knows code spans, mentions and emoji there, and nothing else. */
const titleText = (text, max = 200) => bound(unlinked(text_flat(text, max)).replace(/`/g, "'"), max);
/**
 * A URL that may be linked to: http or https, without credentials, encoded so that it cannot end a
 * Markdown link, a table cell or an attribute. Null for everything else.
 */
const safeUrl = (url) => {
    if (!URL.canParse(url))
        return null;
    const parsed = new URL(url);
    if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
        return null;
    parsed.username = '';
    parsed.password = '';
    return parsed.href.replace(/[()<>[\]|"'`\\*{}^\s]/g, (found) => `%${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`);
};
const destination = (url) => url.replace(/&/g, '&amp;');
/** A link with a plain label; only the label where the URL is missing or may not be linked to. */
const text_link = (label, url) => {
    const target = url === undefined ? null : safeUrl(url);
    return target === null ? plain(label) : `[${plain(label)}](${destination(target)})`;
};
/** A link whose label is code. */
const codeLink = (label, url, max = 200) => {
    const target = url === undefined ? null : safeUrl(url);
    const code = inlineCode(label, max);
    return target === null ? code : `[${code}](${destination(target)})`;
};
/**
 * One line for the log of a workflow. The runner takes a line that begins with `::`, or holds `##[`
 * anywhere, as a command:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
const logLine = (text, max = 2000) => oneLine(stripVTControlCharacters(bound(text, max * 2)), max)
    .replace(/##(?=\[)/g, '# #')
    .replace(/^(\s*):(?=:)/, '$1: ');
/** One line for a terminal: control sequences are shown, not obeyed. */
const terminal = (text, max = 2000) => oneLine(text, max);

;// CONCATENATED MODULE: ./packages/core/lib/report/words.js


/** How the product says things, the same on every surface. */
/** `1 finding`, `2 findings`, `10,000 repositories`. */
const words_count = (number, singular, plural = `${singular}s`) => `${number.toLocaleString('en-US')} ${number === 1 ? singular : plural}`;
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
const words_shortShas = (text) => text.replace(/(?<![\w.])[0-9a-f]{40}(?!\w)/gi, (oid) => shortId(oid));
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

;// CONCATENATED MODULE: ./packages/briefing/lib/render/content.js



const content_SYMBOLS = {
    critical: '🔴',
    high: '🟠',
    medium: '🟡',
    low: '⚪',
};
const content_symbol = (severity) => content_SYMBOLS[severity];
const LONGEST_URL = 500;
/** Others' text as one bounded line. */
const tidy = (text, max) => bound(visible(bound(text, max * 4).replace(/[\s\u0085]+/g, ' ')).trim(), max);
const linkOf = (issue) => {
    const url = issue === null ? null : safeUrl(issue.url);
    if (issue === null || url === null || url.length > LONGEST_URL)
        return null;
    return { label: tidy(issue.label, 80), url };
};
const itemOf = (entry) => {
    const { severity, who, was, isNew, age, more, fix } = entry;
    const tail = [
        was === null ? '' : `worse: was ${was}`,
        isNew ? 'new' : '',
        age === '' || age === 'just now' ? age : `open ${age}`,
        more === 0 ? '' : `and ${words_count(more, 'more difference')}`,
    ];
    return {
        severity,
        head: `${tidy(entry.name, 80)} (${tidy(entry.place, 60)})`,
        reason: tidy(entry.reason, 200),
        who: who === null
            ? null
            : {
                before: who.verb,
                person: tidy(who.person, 80),
                mention: who.mention,
                after: tidy(who.event, 120),
            },
        tail: tail.filter(Boolean).join(' · '),
        link: linkOf(entry.issue),
        fix: fix === null ? null : tidy(fix, 200),
    };
};
const countsLine = (counts) => GRAVE.map((severity) => `${content_SYMBOLS[severity]} ${counts[severity]} ${severity}`).join(' ');
const deltaWords = ({ delta, window }) => {
    if (delta === null)
        return 'no prior baseline';
    if (delta === 0)
        return `unchanged ${window.words}`;
    return `${delta > 0 ? '▲' : '▼'} ${Math.abs(delta)} ${window.words}`;
};
const content_DAY = 86_400_000;
const content_dayOf = (time) => /^\d{4}-\d{2}-\d{2}/.test(time) ? time.slice(0, 10) : tidy(time, 20);
const movedWords = ({ opened, worsened, resolved, passed }) => [
    `${opened} new`,
    `${worsened} worse`,
    `${resolved} resolved`,
    passed === 0 ? '' : `${passed} came and went`,
]
    .filter(Boolean)
    .join(' · ');
const named = (names, most) => {
    const shown = names.slice(0, most).map((name) => tidy(name, 80));
    const more = names.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};
const notesOf = (briefing, now) => {
    const { environments, improved, unseen, expiring, firstLooked, scanned } = briefing;
    const places = environments.map(({ name, open }) => `${name === '' ? 'repositories' : tidy(name, 40)} ${open}`);
    const isStale = scanned !== null && now.getTime() - Date.parse(scanned) > 3 * content_DAY;
    return [
        movedWords(briefing),
        environments.some(({ name }) => name !== '') && places.length > 1
            ? `Where: ${places.slice(0, 6).join(' · ')}${places.length > 6 ? ' · …' : ''}`
            : '',
        improved === null
            ? ''
            : `Most improved: ${tidy(improved.repository, 80)}, ${improved.before - improved.now} fewer (${improved.before} → ${improved.now})`,
        unseen.parts === 0
            ? ''
            : `Could not be seen: ${words_count(unseen.parts, 'part')} of ${words_count(unseen.repositories, 'repository', 'repositories')}`,
        firstLooked.length === 0 ? '' : `Looked at for the first time: ${firstLooked.join(', ')}`,
        expiring.count === 0
            ? ''
            : `${words_count(expiring.count, 'exemption')} about to expire, first on ${content_dayOf(expiring.first)}: ${named(expiring.repositories, 3)}`,
        isStale ? `Last scan: ${content_dayOf(scanned)}` : '',
    ].filter(Boolean);
};
const MOST_TEAMS = 10;
const teamPart = ({ name, counts, opened, entries }) => {
    const open = total(counts);
    const grave = GRAVE.filter((severity) => counts[severity] > 0);
    const listed = entries.reduce((sum, { more }) => sum + 1 + more, 0);
    return {
        name: name === '' ? 'No team' : tidy(name, 60),
        line: `${open} drifted${opened === 0 ? '' : `, ${opened} new`}: ${grave.map((one) => `${counts[one]} ${one}`).join(', ')}`,
        items: entries.map(itemOf),
        more: open - listed,
    };
};
/** Puts a briefing into words. @param now for what is stale */
const contentOf = (briefing, now) => {
    const { system, open, counts, quiet } = briefing;
    const title = `Drift briefing — ${tidy(system.title, 100)}`;
    const headline = `${open} drifted · ${deltaWords(briefing)}`;
    return {
        id: system.id,
        channel: system.channel,
        title,
        headline: quiet ? `🟢 All quiet: nothing new, nothing worse. ${headline}` : headline,
        counts: countsLine(counts),
        items: quiet ? [] : briefing.worst.map(itemOf),
        notes: notesOf(briefing, now),
        teams: quiet ? [] : briefing.teams.slice(0, MOST_TEAMS).map(teamPart),
    };
};
/** `changed by tanaka via AuthorizeSecurityGroupIngress`; '' where nobody is known. */
const whoLine = ({ who }) => who === null ? '' : [who.before, who.person, who.after].filter(Boolean).join(' ');

;// CONCATENATED MODULE: ./packages/briefing/lib/prepare.js


/** More messages than that at once are read by nobody. */
const MOST_MESSAGES = 25;
/** The most urgent ones, in their own order. */
const mostUrgent = (briefings) => {
    const urgent = [...briefings].sort((a, b) => b.counts.critical - a.counts.critical ||
        b.counts.high - a.counts.high ||
        b.opened + b.worsened - (a.opened + a.worsened));
    const chosen = new Set(urgent.slice(0, MOST_MESSAGES));
    return briefings.filter((one) => chosen.has(one));
};
/**
 * Reads the ledger and puts what is to be told into words: of the systems that are not quiet, or of
 * all where that is wanted.
 */
const prepare = async ({ ledger, now, log }, config, window) => {
    const [states, scans, events] = await Promise.all([
        ledger.states(),
        ledger.scans(),
        ledger.events(window.start.toISOString()),
    ]);
    const identities = config.mention ? config.mentions : new Map();
    const all = briefing({ states, scans, events, now, window, config, identities });
    if (!scans.some(({ finished }) => Date.parse(finished) > window.start.getTime())) {
        log.warning(`briefing: no scan ended ${window.words}: what happened in that time is not known, quiet or not`);
    }
    const wanted = all.filter(({ quiet }) => config.always || !quiet);
    const chosen = mostUrgent(wanted);
    if (chosen.length < wanted.length) {
        log.warning(`briefing: of ${wanted.length} systems the ${chosen.length} most urgent are told of; group them in systems`);
    }
    return chosen.map((one) => ({ briefing: one, content: contentOf(one, now) }));
};

;// CONCATENATED MODULE: ./packages/briefing/lib/send/deliver.js
/** Slack, GitHub and Teams all ask for about a second between messages to one place. */
const BETWEEN = 1_100;
/**
 * Sends what is missing to every place, one after the other; a place that fails holds up no other.
 * What an earlier run of the same period delivered is not sent again.
 */
const deliver = async (told, places, period, before, { sleep, signal, }) => {
    const delivered = new Set(before.delivered);
    const threads = new Map(before.threads);
    const result = { sent: [], failed: [], unsure: [] };
    const one = async (place, key, some) => {
        const sent = await place
            .send(some, period, threads.get(key) ?? null)
            .catch(() => ({ kind: 'failed', reason: 'it could not be sent' }));
        threads.delete(key);
        if (sent.kind !== 'failed')
            delivered.add(key);
        else if (sent.thread !== undefined)
            threads.set(key, sent.thread);
        return sent;
    };
    for (const place of places) {
        const batches = place.together
            ? [{ key: `${place.name}:together`, some: told }]
            : told.map((single) => ({ key: `${place.name}:${single.content.id}`, some: [single] }));
        let messages = 0;
        let isFailed = false;
        for (const { key, some } of batches.filter(({ key: wanted }) => !delivered.has(wanted))) {
            if (messages > 0)
                await sleep(BETWEEN, signal);
            const sent = signal.aborted
                ? { kind: 'failed', reason: 'the time was over' }
                : await one(place, key, some);
            if (sent.kind === 'failed') {
                // What is wrong with one message there is most likely wrong with all.
                result.failed.push({ place: place.name, reason: sent.reason });
                isFailed = true;
                break;
            }
            if (sent.kind === 'unsure')
                result.unsure.push({ place: place.name, reason: sent.reason });
            else
                messages += 1;
        }
        if (!isFailed && messages > 0)
            result.sent.push({ place: place.name, messages });
    }
    return { ...result, delivered: [...delivered].sort(), threads };
};

;// CONCATENATED MODULE: ./packages/briefing/lib/send/memory.js

const MOST_PERIODS = 4;
const isTime = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const isText = (value) => typeof value === 'string';
const threadOf = (value) => {
    if (!isTable(value))
        return null;
    const { channel, ts, answers } = value;
    if (typeof channel !== 'string' || typeof ts !== 'string')
        return null;
    return Number.isSafeInteger(answers) ? { channel, ts, answers: answers } : null;
};
const periodOf = (value) => {
    if (!isTable(value))
        return [];
    const { due, start, delivered, threads } = value;
    if (!isTime(due) || !isTime(start))
        return [];
    const known = Object.entries(isTable(threads) ? threads : {}).flatMap(([key, one]) => {
        const thread = threadOf(one);
        return thread === null ? [] : [[key, thread]];
    });
    const sent = Array.isArray(delivered) ? delivered.filter(isText) : [];
    return [{ due, start, delivered: sent, threads: new Map(known) }];
};
/** Reads what a hand or an older version may have written: what has not its shape is not there. */
const readMemory = (memory) => {
    const { until, periods } = isTable(memory) ? memory : {};
    return {
        until: isTime(until) ? until : null,
        periods: Array.isArray(periods) ? periods.flatMap(periodOf) : [],
    };
};
/** The memory with what is known of a period now. */
const writeMemory = ({ periods }, until, now) => {
    const { due, start, delivered, threads } = now;
    const others = periods.filter((one) => one.due !== due);
    return {
        until,
        periods: [...others, { due, start, delivered, threads }].slice(-MOST_PERIODS).map((one) => ({
            due: one.due,
            start: one.start,
            delivered: one.delivered,
            ...(one.threads.size === 0
                ? {}
                : { threads: Object.fromEntries([...one.threads].map(([key, at]) => [key, { ...at }])) }),
        })),
    };
};

;// CONCATENATED MODULE: ./packages/briefing/lib/send/address.js
/** Where a message may go: https, and hosts that are configured. Nothing said here holds a URL. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const isLoopback = (hostname) => LOOPBACK.has(hostname);
/** `hooks.slack.com`, `*.logic.azure.com` (of one or more labels), `127.0.0.1:4003`. */
const matches = (pattern, url) => {
    const wanted = pattern.trim().toLowerCase();
    if (wanted.startsWith('*.')) {
        const end = wanted.slice(1);
        return end.includes('.', 1) && url.host.endsWith(end) && url.host.length > end.length;
    }
    return wanted === url.host || wanted === url.hostname;
};
/**
 * The address, where it may be spoken to.
 * @param hosts that are configured; plain http is for the machine's own address alone, which has
 *   to be configured like any other
 */
const addressOf = (text, hosts) => {
    if (!URL.canParse(text))
        return { wrong: 'it is no URL' };
    const url = new URL(text);
    if (url.username !== '' || url.password !== '') {
        return { wrong: 'a URL with a user name in it is not used' };
    }
    const isOwn = isLoopback(url.hostname);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isOwn)) {
        return { wrong: 'only https is used' };
    }
    if (!hosts.some((host) => matches(host, url))) {
        return { wrong: 'its host is not among those that are allowed; add it to hosts' };
    }
    return { url };
};

;// CONCATENATED MODULE: external "node:fs/promises"
const external_node_fs_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./packages/briefing/lib/render/html.js

/** A page for e-mail: one file, styles inline, nothing fetched from anywhere, no script. */
const html_ENTITIES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
]);
const escaped = (text) => text.replace(/[&<>"']/g, (found) => html_ENTITIES.get(found) ?? found);
const COLOURS = { critical: '#b42318', high: '#b54708', medium: '#8a6100', low: '#475467' };
const itemRow = (item) => {
    const { severity, head, reason, tail, link } = item;
    const lines = [
        `<strong style="color:${COLOURS[severity]}">${content_symbol(severity)} ${severity.toUpperCase()}</strong> <strong>${escaped(head)}</strong>`,
        escaped(reason),
        escaped(whoLine(item)),
        [
            escaped(tail),
            link === null ? '' : `<a href="${escaped(link.url)}">${escaped(link.label)}</a>`,
        ]
            .filter(Boolean)
            .join(' · '),
    ];
    return `<p style="margin:16px 0">${lines.filter(Boolean).join('<br>\n')}</p>`;
};
const part = ({ title, headline, counts, items, notes, teams }) => {
    const folded = teams.length > 1 ? teams.map(({ name, line }) => `${name}: ${line}`) : [];
    return `<h1 style="font-size:20px;margin:24px 0 8px">${escaped(title)}</h1>
<p style="margin:0">${escaped(headline)}<br>
${escaped(counts)}</p>
<hr style="border:0;border-top:1px solid #d0d5dd;margin:16px 0">
${items.map(itemRow).join('\n')}
<p style="color:#475467">${[...notes, ...folded].map(escaped).join('<br>\n')}</p>`;
};
/** One page with all briefings. */
const htmlPage = (contents) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(contents.map(({ title }) => title).join(', ') || 'Drift briefing')}</title>
</head>
<body style="margin:0;background:#ffffff;color:#101828;font:16px/1.5 system-ui,sans-serif">
<div style="max-width:600px;margin:0 auto;padding:0 16px">
${contents.map(part).join('\n')}
</div>
</body>
</html>
`;

;// CONCATENATED MODULE: ./packages/briefing/lib/send/file.js



/** A page for e-mail with all briefings, for a later step to send. @param root what a relative path starts from */
const htmlFile = (path, root) => ({
    name: 'html',
    together: true,
    async send(told) {
        const file = (0,external_node_path_namespaceObject.resolve)(root, path);
        try {
            await (0,external_node_fs_promises_namespaceObject.mkdir)((0,external_node_path_namespaceObject.dirname)(file), { recursive: true });
            // Whole or not at all: nobody mails half a page.
            await (0,external_node_fs_promises_namespaceObject.writeFile)(`${file}.tmp`, htmlPage(told.map(({ content }) => content)));
            await (0,external_node_fs_promises_namespaceObject.rename)(`${file}.tmp`, file);
            return { kind: 'sent' };
        }
        catch (error) {
            const code = error.code ?? '';
            return { kind: 'failed', reason: `the file could not be written${code && ` (${code})`}` };
        }
    },
});

;// CONCATENATED MODULE: ./packages/briefing/lib/render/markdown.js


/** GitHub Markdown, for an issue or a discussion. */
const itemMark = (item) => {
    const { severity, head, reason, tail, link: issue } = item;
    const last = [plain(tail), issue === null ? '' : text_link(issue.label, issue.url)];
    return [
        `**${content_symbol(severity)} ${severity.toUpperCase()}** ${plain(head)}`,
        plain(reason),
        plain(whoLine(item)),
        last.filter(Boolean).join(' · '),
    ]
        .filter(Boolean)
        .join('<br>\n');
};
const teamMark = ({ name, line, items, more }) => {
    const rows = items.map(({ severity, head, reason, link: issue }) => `- ${content_symbol(severity)} ${plain(head)}: ${plain(reason, 160)}${issue === null ? '' : ` (${text_link(issue.label, issue.url)})`}`);
    return [
        `<details><summary>${plain(name)}: ${plain(line)}</summary>`,
        '',
        ...rows,
        ...(more > 0 ? [`- … and ${more} more`] : []),
        '',
        '</details>',
    ].join('\n');
};
/** A body of GitHub is at most 65,536 characters long. */
const markdown_LONGEST = 60_000;
/** The body of an issue, a comment or a discussion; the title stands above it. */
const markdownOf = (content) => {
    const { headline, counts, items, notes, teams } = content;
    const top = [
        `${plain(headline)}<br>\n${counts}`,
        '---',
        ...items.map(itemMark),
        notes.map((note) => plain(note)).join('<br>\n'),
    ].join('\n\n');
    const parts = [top];
    let length = top.length;
    for (const team of teams.map(teamMark)) {
        length += team.length + 2;
        if (length > markdown_LONGEST)
            break;
        parts.push(team);
    }
    return `${parts.join('\n\n')}\n`;
};

;// CONCATENATED MODULE: ./packages/briefing/lib/send/github.js


/** HTTP status; 0: no answer came. null: it was not even asked. */
const statusOf = (error) => {
    const status = error?.status;
    return typeof status === 'number' ? status : null;
};
/** What GitHub's refusal means; its own words may name what the reader should not see. */
const explain = (status, needs) => {
    if (status === 401)
        return 'GitHub does not know the token (HTTP 401)';
    if (status === 403)
        return `the token may not: it needs ${needs} (HTTP 403)`;
    if (status === 404)
        return `there is no such place, or the token cannot see it: it needs ${needs} (HTTP 404)`;
    if (status === 410)
        return 'issues are switched off there (HTTP 410)';
    if (status === 422)
        return 'GitHub refused the text (HTTP 422)';
    return status === null ? 'GitHub was not reached' : `GitHub refused it (HTTP ${status})`;
};
const attempt = async (needs, work) => {
    try {
        return await work();
    }
    catch (error) {
        const status = statusOf(error);
        // It may be there all the same: not sent again, like any message without an answer.
        if (status === 0)
            return { kind: 'unsure', reason: 'GitHub gave no answer' };
        return { kind: 'failed', reason: explain(status, needs) };
    }
};
const NO_TOKEN = { kind: 'failed', reason: 'there is no token for GitHub' };
const titled = ({ content, briefing }) => titleText(`${content.title}, ${briefing.window.end.toISOString().slice(0, 10)}`);
/**
 * An issue for each briefing, or a comment on one issue.
 * @param target `acme/ops`, or `acme/ops#12`
 * @see https://docs.github.com/rest/issues/issues#create-an-issue
 */
const githubIssue = (target, github) => ({
    name: 'github-issue',
    async send([told]) {
        if (told === undefined)
            return { kind: 'sent' };
        if (github === null)
            return NO_TOKEN;
        const [, owner = '', repo = '', number] = /^([^/]+)\/([^#]+)(?:#(\d+))?$/.exec(target) ?? [];
        const body = markdownOf(told.content);
        return attempt('Issues: write', async () => {
            if (number === undefined) {
                const title = titled(told);
                await github.request('POST /repos/{owner}/{repo}/issues', { owner, repo, title, body });
            }
            else {
                const text = `## ${titled(told)}\n\n${body}`;
                await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
                    owner,
                    repo,
                    issue_number: Number(number),
                    body: text,
                });
            }
            return { kind: 'sent' };
        });
    },
});
const CATEGORIES = `query ($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    id
    discussionCategories(first: 100) { nodes { id name } }
  }
}`;
const CREATE = `mutation ($input: CreateDiscussionInput!) {
  createDiscussion(input: $input) { discussion { id } }
}`;
/**
 * A discussion for each briefing.
 * @param target `acme/ops:Announcements`
 * @see https://docs.github.com/graphql/guides/using-the-graphql-api-for-discussions#creatediscussion
 */
const githubDiscussion = (target, github) => ({
    name: 'github-discussion',
    async send([told]) {
        if (told === undefined)
            return { kind: 'sent' };
        if (github === null)
            return NO_TOKEN;
        const [, owner = '', repo = '', wanted = ''] = /^([^/]+)\/([^:]+):(.+)$/.exec(target) ?? [];
        return attempt('Discussions: write', async () => {
            const { repository } = (await github.graphql(CATEGORIES, { owner, repo }));
            const category = repository?.discussionCategories?.nodes?.find(({ name }) => name.toLowerCase() === wanted.trim().toLowerCase());
            if (repository === null || category === undefined) {
                return {
                    kind: 'failed',
                    reason: 'there is no such category of discussions, or the token cannot see it: it needs Discussions: write',
                };
            }
            const input = {
                repositoryId: repository.id,
                categoryId: category.id,
                title: titled(told),
                body: markdownOf(told.content),
            };
            await github.graphql(CREATE, { input });
            return { kind: 'sent' };
        });
    },
});

;// CONCATENATED MODULE: ./packages/briefing/lib/render/slack-text.js
/**
 * Others' text in Slack's mrkdwn. `&`, `<` and `>` are control characters there:
 * https://docs.slack.dev/messaging/formatting-message-text#escaping
 * Nothing else can be escaped, so what would format, link or call people is broken or replaced.
 */
/** Breaks a word and is not seen. */
const slack_text_BREAK = '\u200b';
const slack_text_ENTITIES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
]);
/** Letters that look the same and format nothing. */
const ALIKE = new Map([
    ['*', '∗'],
    ['~', '∼'],
    ['`', "'"],
]);
/** Text as mrkdwn, in which nothing is formatted, linked, mentioned or an emoji. */
const slackText = (text) => text
    .replace(/[*~`]/g, (found) => ALIKE.get(found) ?? found)
    .replace(/@/g, `@${slack_text_BREAK}`)
    .replace(/#(?=\w)/g, `#${slack_text_BREAK}`)
    .replace(/:(?=\/\/|[\w+-]{1,64}:)/g, `:${slack_text_BREAK}`)
    .replace(/(?<!\w)_|_(?!\w)/g, `${slack_text_BREAK}_${slack_text_BREAK}`)
    .replace(/[&<>]/g, (found) => slack_text_ENTITIES.get(found) ?? found);
/** A link; the label is escaped, and cannot end it. */
const slackLink = (label, url) => `<${url.replace(/[<>|\s]/g, encodeURIComponent).replace(/&/g, '&amp;')}|${slackText(label).replace(/\|/g, '¦')}>`;
/** A member, or a group of people; '' for what is no id. */
const slackMention = (id) => {
    if (!/^[UWS][A-Z0-9]{4,20}$/.test(id))
        return '';
    return id.startsWith('S') ? `<!subteam^${id}>` : `<@${id}>`;
};

;// CONCATENATED MODULE: ./packages/briefing/lib/render/text.js


const RULE = '─────────────';
const itemLines = (item) => {
    const { severity, head, reason, tail, link } = item;
    const last = [tail, link === null ? '' : link.url].filter(Boolean).join(' · ');
    return [`${severity.toUpperCase()} ${head}`, reason, whoLine(item), last].filter(Boolean);
};
/** For a terminal: as a person reads it on a phone, one thing a paragraph. */
const textOf = (content) => {
    const { title, headline, counts, items, notes, teams } = content;
    const paragraphs = [
        [title, headline, counts],
        ...items.map((item, at) => [...(at === 0 ? [RULE] : []), ...itemLines(item)]),
        [RULE, ...notes],
        teams.length > 1 ? teams.map(({ name, line }) => `${name}: ${line}`) : [],
    ];
    const [top = [], ...rest] = paragraphs.filter(({ length }) => length > 0);
    // The rule belongs to the top: no empty line before the first one.
    return [...top, ...rest.flatMap((lines) => (lines[0] === RULE ? lines : ['', ...lines]))]
        .map((line) => terminal(line, 600))
        .join('\n');
};

;// CONCATENATED MODULE: ./packages/briefing/lib/render/slack.js




/**
 * Block Kit. Its limits: 50 blocks a message, 3,000 characters a section, 150 a header
 * (https://docs.slack.dev/reference/block-kit/blocks). All blocks together have an undocumented one:
 * messages of somewhat more than 11,000 characters were refused (`msg_blocks_too_long`).
 */
const LIMITS = { blocks: 50, section: 3_000, header: 150, message: 9_000 };
/** `verbatim`: Slack makes no links or mentions of its own out of words. */
const mrkdwn = (text) => ({ type: 'mrkdwn', text, verbatim: true });
/** Shortens at the end of a line: escapes and links stay whole. */
const wholeLines = (lines, max) => {
    const kept = [];
    let length = 0;
    for (const line of lines) {
        if (length + line.length + 1 > max - 2)
            return [...kept, '…'].join('\n');
        kept.push(line);
        length += line.length + 1;
    }
    return kept.join('\n');
};
const section = (lines) => {
    const text = wholeLines(lines.filter(Boolean), LIMITS.section);
    return text === '' ? [] : [{ type: 'section', text: mrkdwn(text) }];
};
const who = ({ who: known }) => {
    if (known === null)
        return '';
    const mention = known.mention === null ? '' : slackMention(known.mention);
    const person = mention === '' ? slackText(known.person) : mention;
    return [known.before, person, slackText(known.after)].filter(Boolean).join(' ');
};
const slack_itemLines = (item, reason) => {
    const { severity, head, tail, link } = item;
    return [
        `*${severity.toUpperCase()} ${slackText(head)}*`,
        slackText(bound(item.reason, reason)),
        who(item),
        [slackText(tail), link === null ? '' : slackLink(link.label, link.url)]
            .filter(Boolean)
            .join(' · '),
    ];
};
const teamLines = (teams) => teams.length < 2 ? [] : teams.map(({ name, line }) => `${slackText(name)}: ${slackText(line)}`);
/** How long a message is, as Slack counts: everything in it, as JSON. */
const sizeOf = (blocks) => JSON.stringify(blocks).length;
const blocksOf = (content, reason, fold) => {
    const { title, headline, counts, items, notes, teams } = content;
    return [
        {
            type: 'header',
            text: { type: 'plain_text', text: bound(title, LIMITS.header), emoji: false },
        },
        ...section([slackText(headline), counts]),
        { type: 'divider' },
        ...items.flatMap((item) => section(slack_itemLines(item, reason))),
        ...(items.length === 0 ? [] : [{ type: 'divider' }]),
        ...section(notes.map(slackText)),
        ...(fold ? section(teamLines(teams)) : []),
    ];
};
/** What fits: first with shorter reasons, then with fewer things. */
const fit = (content, fold) => {
    for (const reason of [200, 100, 60]) {
        const blocks = blocksOf(content, reason, fold);
        if (sizeOf(blocks) <= LIMITS.message)
            return blocks;
    }
    for (let most = content.items.length - 1; most > 0; most -= 1) {
        const blocks = blocksOf({ ...content, items: content.items.slice(0, most) }, 60, fold);
        if (sizeOf(blocks) <= LIMITS.message)
            return blocks;
    }
    return blocksOf({ ...content, items: [], teams: [] }, 60, false);
};
const message = (text, blocks) => ({
    text: slackText(bound(text, 1_500)),
    blocks: blocks.slice(0, LIMITS.blocks),
    unfurl_links: false,
    unfurl_media: false,
});
/**
 * The message.
 * @param fold the teams in a few lines, where there is no thread for them
 */
const slackMessage = (content, { fold }) => message(textOf(content), fit(content, fold));
const detailLines = (item) => [
    `${content_symbol(item.severity)} ${slack_itemLines(item, 200).filter(Boolean).join('\n')}`,
    item.fix === null ? '' : `Fix: ${slackText(item.fix)}`,
];
/** Answers in the thread of the message, one for each team, within the same limits. */
const slackThread = ({ teams }) => teams.map(({ name, line, items, more }) => {
    const top = section([`*${slackText(name)}*`, slackText(line)]);
    const details = [];
    let left = more;
    for (const [at, item] of items.entries()) {
        const next = section(detailLines(item));
        if (sizeOf([...top, ...details, ...next]) > LIMITS.message - 200) {
            left += items.length - at;
            break;
        }
        details.push(...next);
    }
    const rest = left > 0 ? section([`… and ${left} more`]) : [];
    return message(`${name}: ${line}`, [...top, ...details, ...rest]);
});

;// CONCATENATED MODULE: ./packages/briefing/lib/send/explain.js
/**
 * What an answer means and what to do about it. Codes are told, never URLs, tokens or the words of
 * whoever answered. Slack's: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling_errors
 * and https://docs.slack.dev/reference/methods/chat.postMessage#errors
 */
const SLACK = new Map([
    ['no_service', 'the webhook was revoked or its app was removed: make a new webhook'],
    ['no_service_id', 'the webhook was revoked or its app was removed: make a new webhook'],
    ['no_team', 'the workspace of the webhook is gone: make a new webhook'],
    ['team_disabled', 'the workspace of the webhook is switched off'],
    ['invalid_token', 'the webhook is not valid: copy it again, or make a new one'],
    ['no_active_hooks', 'the webhook is switched off: make a new one'],
    ['invalid_payload', 'Slack could not read the message'],
    ['invalid_blocks', 'Slack could not read the blocks of the message'],
    ['invalid_blocks_format', 'Slack could not read the blocks of the message'],
    ['msg_blocks_too_long', 'the message is too long for Slack'],
    ['msg_too_long', 'the message is too long for Slack'],
    ['no_text', 'Slack found no text in the message'],
    ['action_prohibited', 'an administrator of the workspace does not allow webhooks here'],
    ['user_not_found', 'the person or channel that the webhook posts to is gone'],
    [
        'channel_not_found',
        'there is no such channel, or the app cannot see it: check slack-channel and invite the app',
    ],
    ['channel_is_archived', 'the channel is archived: choose another one'],
    ['is_archived', 'the channel is archived: choose another one'],
    ['not_in_channel', 'the app is not in the channel: invite it there'],
    ['posting_to_general_channel_denied', 'the app may not post to #general'],
    ['restricted_action', 'the settings of the workspace do not let the app post there'],
    ['missing_scope', 'the token lacks a scope: add chat:write and install the app again'],
    ['not_authed', 'no token was given: set slack-token'],
    ['invalid_auth', 'the token is not valid: copy the bot token (xoxb-…) again'],
    ['account_inactive', 'the token belongs to an app or an account that is gone'],
    ['token_revoked', 'the token was revoked: install the app again'],
    ['token_expired', 'the token has expired: install the app again'],
    ['not_allowed_token_type', 'a bot token (xoxb-…) is needed'],
    ['no_permission', 'the token may not do that'],
    ['ratelimited', 'too many messages at once'],
    ['rate_limited', 'too many messages at once'],
    ['rollup_error', 'Slack had trouble of its own'],
]);
/** Codes of chat.postMessage after which, Slack says, some of it may have been done. */
const UNSURE = new Set(['internal_error', 'fatal_error']);
/** Codes with which it asks to be tried again. */
const AGAIN = new Set([
    'ratelimited',
    'rate_limited',
    'request_timeout',
    'service_unavailable',
]);
/** A code in an answer's text, as far as it looks like one. */
const codeIn = (body) => /^\s*([a-z][a-z_]{1,40})\s*$/.exec(body)?.[1] ?? '';
/** A web page is nothing that Slack says: a proxy or a sign-in page stands between. */
const isPage = (body) => /^\s*</.test(body);
const explainPage = (status) => status >= 200 && status < 300
    ? 'a web page answered, and not Slack: is a proxy in between?'
    : explainStatus(status);
/** @param scope that Slack says is needed, with missing_scope */
const explainSlack = (code, status, scope) => {
    const known = SLACK.get(code);
    const needed = typeof scope === 'string' && /^[a-z][a-z:._,-]{1,60}$/.test(scope) ? `, needed: ${scope}` : '';
    if (known !== undefined)
        return `${known} (${code}${needed})`;
    const isAnswer = status < 300 || status >= 400;
    if (code !== '' && isAnswer)
        return `Slack refused it (${code})`;
    return explainStatus(status);
};
/** Of places whose words are not known. */
const explainStatus = (status) => {
    if (status >= 300 && status < 400)
        return `it answered with a redirect (HTTP ${status}), which is not followed`;
    if (status === 401 || status === 403)
        return `it refused the request (HTTP ${status}): is the address or its secret still right?`;
    if (status === 404 || status === 410)
        return `nothing is there any more (HTTP ${status}): make a new webhook`;
    if (status === 413)
        return 'the message is too long for it (HTTP 413)';
    if (status === 429)
        return 'it asks for more patience than there is (HTTP 429)';
    if (status >= 500)
        return `it is out of order (HTTP ${status})`;
    return `it refused the message (HTTP ${status})`;
};

;// CONCATENATED MODULE: ./packages/briefing/lib/send/post.js
const TIMEOUT = 10_000;
const TRIES = 4;
const LONGEST_WAIT = 60_000;
const MOST_BYTES = 20_000;
/** Before anything of the request could have arrived. */
const NOT_SENT = new Map([
    ['ENOTFOUND', 'its name is not known'],
    ['EAI_AGAIN', 'its name could not be looked up'],
    ['ECONNREFUSED', 'the connection was refused'],
    ['EHOSTUNREACH', 'the host cannot be reached'],
    ['ENETUNREACH', 'the network cannot be reached'],
    ['UND_ERR_CONNECT_TIMEOUT', 'no connection in time'],
]);
/** Before an answer, but who knows after what. */
const CLOSED = new Set(['ECONNRESET', 'UND_ERR_SOCKET', 'EPIPE']);
/** The code of what went wrong, as the system or the client names it; never its words. */
const codeOf = (error) => {
    for (let at = error, depth = 0; depth < 5; depth += 1) {
        if (typeof at !== 'object' || at === null)
            return '';
        const { code, errors, cause } = at;
        if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,40}$/.test(code))
            return code;
        at = Array.isArray(errors) ? errors[0] : cause;
    }
    return '';
};
/** What an answer says, and no more of it than is needed. */
const bodyOf = async (response) => {
    const reader = response.body?.getReader();
    if (reader === undefined)
        return '';
    const chunks = [];
    let length = 0;
    while (length < MOST_BYTES) {
        const { done, value } = await reader.read();
        if (done)
            break;
        chunks.push(value);
        length += value.length;
    }
    await reader.cancel().catch(() => undefined);
    return Buffer.concat(chunks).subarray(0, MOST_BYTES).toString('utf8');
};
/** Seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
const retryAfter = (header) => {
    if (header === null)
        return null;
    if (/^\d{1,6}$/.test(header.trim()))
        return Number(header) * 1_000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
};
const once = async (post, ports) => {
    const timeout = AbortSignal.timeout(ports.timeoutMs ?? TIMEOUT);
    try {
        const response = await ports.fetch(post.url, {
            method: 'POST',
            body: post.body,
            headers: { 'Content-Type': 'application/json; charset=utf-8', ...post.headers },
            // A redirect would carry the message, and maybe a token, to a host that nobody configured.
            redirect: 'manual',
            signal: AbortSignal.any([timeout, ports.signal]),
        });
        const { status } = response;
        // Its status is the answer; words that do not come change nothing of it.
        const body = await bodyOf(response).catch(() => '');
        return { kind: 'answered', status, body, wait: retryAfter(response.headers.get('retry-after')) };
    }
    catch (error) {
        if (ports.signal.aborted)
            return { kind: 'unsure', reason: 'the job was ended' };
        if (timeout.aborted)
            return { kind: 'unsure', reason: 'no answer in time' };
        const code = codeOf(error);
        const reason = NOT_SENT.get(code);
        if (reason !== undefined)
            return { kind: 'unreachable', reason };
        if (/^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_|SELF_SIGNED)/.test(code)) {
            return { kind: 'unreachable', reason: `its certificate is not trusted (${code})` };
        }
        if (CLOSED.has(code))
            return { kind: 'unsure', reason: 'the connection was closed' };
        return { kind: 'unsure', reason: code === '' ? 'the request failed' : code };
    }
};
/**
 * Posts JSON. Tried again on 429 (as long after as `Retry-After` says), on 5xx, and when there was
 * no connection, four times at most. Not when there was one and no answer came, in time or at all: it
 * may have arrived, and two messages are worse than a doubt that is told.
 * @param isAgain whether an answer with another status asks to be tried again
 */
const post = async (request, ports, isAgain = () => false) => {
    for (let tries = 1;; tries += 1) {
        if (ports.signal.aborted)
            return { kind: 'unreachable', reason: 'the job was ended' };
        const { wait, ...answer } = await once(request, ports);
        const again = answer.kind === 'unreachable' ||
            (answer.kind === 'answered' &&
                (answer.status === 429 || answer.status >= 500 || isAgain(answer.status, answer.body)));
        const pause = wait ?? 1_000 * 2 ** (tries - 1);
        if (!again || tries >= TRIES || pause > LONGEST_WAIT)
            return answer;
        await ports.sleep(pause, ports.signal);
    }
};

;// CONCATENATED MODULE: ./packages/briefing/lib/send/slack.js



/** An incoming webhook: one message, in which the teams stand in a few lines. */
const slackWebhook = (url, ports) => ({
    name: 'slack-webhook',
    async send([told]) {
        if (told === undefined)
            return { kind: 'sent' };
        const body = JSON.stringify(slackMessage(told.content, { fold: true }));
        const answer = await post({ url, body }, ports);
        if (answer.kind === 'unreachable')
            return { kind: 'failed', reason: answer.reason };
        if (answer.kind === 'unsure')
            return answer;
        if (isPage(answer.body))
            return { kind: 'failed', reason: explainPage(answer.status) };
        if (answer.status >= 200 && answer.status < 300)
            return { kind: 'sent' };
        return { kind: 'failed', reason: explainSlack(codeIn(answer.body), answer.status) };
    },
});
/** What chat.postMessage answered; null where that is no answer of Slack's. */
const posted = (body) => {
    let data;
    try {
        data = JSON.parse(body);
    }
    catch {
        return null;
    }
    if (typeof data !== 'object' || data === null)
        return null;
    const { ok, error, needed, channel, ts } = data;
    const word = (value) => (typeof value === 'string' ? value : '');
    return {
        ok: ok === true,
        code: codeIn(word(error)),
        needed,
        channel: /^\w{1,40}$/.test(word(channel)) ? word(channel) : '',
        ts: /^\d{1,20}\.\d{1,20}$/.test(word(ts)) ? word(ts) : '',
    };
};
const outcomeOf = (answer) => {
    if (answer.kind === 'unreachable')
        return { kind: 'failed', reason: answer.reason };
    if (answer.kind === 'unsure')
        return answer;
    const said = posted(answer.body);
    if (said === null) {
        const { body, status } = answer;
        return { kind: 'failed', reason: isPage(body) ? explainPage(status) : explainSlack('', status) };
    }
    if (said.ok)
        return { kind: 'sent', at: { channel: said.channel, ts: said.ts } };
    const reason = explainSlack(said.code, answer.status, said.needed);
    return UNSURE.has(said.code) ? { kind: 'unsure', reason } : { kind: 'failed', reason };
};
/** Slack takes about one message a second for each channel: https://docs.slack.dev/apis/web-api/rate-limits */
const slack_BETWEEN = 1_100;
/**
 * chat.postMessage: the message, and in its thread the details of each team.
 * @param api `https://slack.com/api/`
 */
const slackChannel = ({ api, token, channel }, ports) => {
    const url = new URL('chat.postMessage', api);
    const call = async (body) => outcomeOf(await post({ url, body: JSON.stringify(body), headers: { Authorization: `Bearer ${token}` } }, ports, (_, text) => AGAIN.has(posted(text)?.code ?? '')));
    const answers = async ({ content }, from) => {
        const thread = { ...from };
        const all = slackThread(content);
        while (thread.answers < all.length) {
            await ports.sleep(slack_BETWEEN, ports.signal);
            const sent = await call({
                ...all[thread.answers],
                channel: thread.channel,
                thread_ts: thread.ts,
            });
            if (sent.kind === 'failed')
                return { ...sent, thread };
            thread.answers += 1;
            if (sent.kind === 'unsure')
                return { kind: 'failed', reason: sent.reason, thread };
        }
        return { kind: 'sent' };
    };
    return {
        name: 'slack',
        async send([told], _period, thread) {
            if (told === undefined)
                return { kind: 'sent' };
            if (thread !== null)
                return answers(told, thread);
            const message = slackMessage(told.content, { fold: false });
            const sent = await call({ ...message, channel: told.content.channel ?? channel });
            if (sent.kind !== 'sent')
                return sent;
            const { at } = sent;
            // Without them there is no thread to answer in; the message itself is there.
            if (at === undefined || at.channel === '' || at.ts === '')
                return { kind: 'sent' };
            return answers(told, { ...at, answers: 0 });
        },
    };
};

;// CONCATENATED MODULE: ./packages/briefing/lib/render/json.js


const itemData = (item) => ({
    severity: item.severity,
    name: item.head,
    reason: item.reason,
    who: whoLine(item) || null,
    state: item.tail,
    issue: item.link?.url ?? null,
});
/** What a generic webhook is sent. Fields may be added; none changes its meaning within a version. */
const jsonMessage = (briefing, content) => ({
    version: 1,
    kind: 'drift-briefing',
    system: { id: briefing.system.id, title: briefing.system.title },
    window: {
        start: briefing.window.start.toISOString(),
        end: briefing.window.end.toISOString(),
    },
    quiet: briefing.quiet,
    open: briefing.open,
    severity: briefing.counts,
    /** null: no prior baseline. */
    delta: briefing.delta,
    new: briefing.opened,
    worse: briefing.worsened,
    resolved: briefing.resolved,
    worst: content.items.map(itemData),
    improved: briefing.improved,
    unseen: briefing.unseen,
    expiring: briefing.expiring,
    teams: content.teams.map(({ name, line }) => ({ name, line })),
    text: textOf(content),
});

;// CONCATENATED MODULE: ./packages/briefing/lib/render/teams.js

const run = (text, more = {}) => ({
    type: 'TextRun',
    text,
    ...more,
});
const rich = (inlines, more = {}) => ({
    type: 'RichTextBlock',
    inlines,
    ...more,
});
const itemRows = (item) => {
    const { severity, head, reason, who, tail, link } = item;
    const person = who === null ? '' : [who.before, who.person, who.after].filter(Boolean).join(' ');
    const last = [
        ...(tail === '' ? [] : [run(tail, { isSubtle: true })]),
        ...(tail !== '' && link !== null ? [run(' · ', { isSubtle: true })] : []),
        ...(link === null
            ? []
            : [run(link.label, { selectAction: { type: 'Action.OpenUrl', url: link.url } })]),
    ];
    return [
        rich([run(`${content_symbol(severity)} ${severity.toUpperCase()} ${head}`, { weight: 'Bolder' })], {
            spacing: 'Medium',
        }),
        rich([run(reason)], { spacing: 'None' }),
        ...(person === '' ? [] : [rich([run(person)], { spacing: 'None' })]),
        ...(last.length === 0 ? [] : [rich(last, { spacing: 'None' })]),
    ];
};
/** The body of the request: a message with one card. */
const teamsMessage = (content) => {
    const { title, headline, counts, items, notes, teams } = content;
    const lines = [...notes, ...(teams.length > 1 ? teams.map((t) => `${t.name}: ${t.line}`) : [])];
    return {
        type: 'message',
        attachments: [
            {
                contentType: 'application/vnd.microsoft.card.adaptive',
                contentUrl: null,
                content: {
                    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
                    type: 'AdaptiveCard',
                    version: '1.4',
                    fallbackText: `${title}: ${headline}`,
                    msteams: { width: 'Full' },
                    body: [
                        rich([run(title, { weight: 'Bolder', size: 'Large' })]),
                        rich([run(headline)], { spacing: 'Small' }),
                        rich([run(counts)], { spacing: 'None' }),
                        ...items.flatMap(itemRows),
                        ...lines.map((line, at) => rich([run(line)], at === 0 ? { separator: true, spacing: 'Medium' } : { spacing: 'None' })),
                    ],
                },
            },
        ],
    };
};

;// CONCATENATED MODULE: ./packages/briefing/lib/send/webhooks.js





const webhooks_outcomeOf = (answer) => {
    if (answer.kind === 'unreachable')
        return { kind: 'failed', reason: answer.reason };
    if (answer.kind === 'unsure')
        return answer;
    return answer.status >= 200 && answer.status < 300
        ? { kind: 'sent' }
        : { kind: 'failed', reason: explainStatus(answer.status) };
};
/** A webhook of Teams' Workflows: one Adaptive Card for each briefing. */
const teamsWebhook = (url, ports) => ({
    name: 'teams',
    async send([told]) {
        if (told === undefined)
            return { kind: 'sent' };
        return webhooks_outcomeOf(await post({ url, body: JSON.stringify(teamsMessage(told.content)) }, ports));
    },
});
/** `sha256=` and the HMAC of the body, in hexadecimal: as GitHub signs its webhooks. */
const signature = (body, secret) => `sha256=${(0,external_node_crypto_namespaceObject.createHmac)('sha256', secret).update(body).digest('hex')}`;
/** Any other webhook: JSON, signed where there is a secret, with an id that stays the same when it is tried again. */
const genericWebhook = ({ url, secret }, ports) => ({
    name: 'webhook',
    async send([told], period) {
        if (told === undefined)
            return { kind: 'sent' };
        const body = JSON.stringify(jsonMessage(told.briefing, told.content));
        const headers = {
            'X-Drift-Delivery': `${period}/${told.content.id}`,
            ...(secret === null ? {} : { 'X-Drift-Signature-256': signature(body, secret) }),
        };
        return webhooks_outcomeOf(await post({ url, body, headers }, ports));
    },
});

;// CONCATENATED MODULE: ./packages/briefing/lib/send/places.js





/**
 * All places that are configured. One whose address may not be used is there too, and fails when it
 * is sent to: the others are sent to all the same.
 */
const placesOf = (config, ports) => {
    const { slack, teams, webhook, github, html, hosts } = config;
    const at = (name, key, address, make) => {
        if (address === null)
            return [];
        const found = addressOf(address, hosts);
        if ('url' in found)
            return [make(found.url)];
        const reason = key === name ? found.wrong : `${key}: ${found.wrong}`;
        return [{ name, send: async () => ({ kind: 'failed', reason }) }];
    };
    const { token, channel } = slack;
    const withThreads = token === null || channel === null
        ? []
        : at('slack', 'slack-api', slack.api.replace(/\/?$/, '/'), (api) => slackChannel({ api, token, channel }, ports));
    return [
        // With both, the webhook would say the same in one more place of the same people.
        ...withThreads,
        ...at('slack-webhook', 'slack-webhook', withThreads.length > 0 ? null : slack.webhook, (url) => slackWebhook(url, ports)),
        ...at('teams', 'teams-webhook', teams.webhook, (url) => teamsWebhook(url, ports)),
        ...at('webhook', 'webhook-url', webhook.url, (url) => genericWebhook({ url, secret: webhook.secret }, ports)),
        ...(github.issue === null ? [] : [githubIssue(github.issue, ports.github)]),
        ...(github.discussion === null ? [] : [githubDiscussion(github.discussion, ports.github)]),
        ...(html === null ? [] : [htmlFile(html, ports.root)]),
    ];
};

;// CONCATENATED MODULE: ./packages/briefing/lib/job.js







const WEEK = 7 * 86_400_000;
const job_DAY = 86_400_000;
const quietWords = ({ start, end }) => {
    const isWeek = Math.abs(end.getTime() - start.getTime() - WEEK) < job_DAY;
    return isWeek ? 'a quiet week' : 'a quiet time';
};
/** A period that is tried again looks back at the same time; the next one goes on from there. */
const windowFor = ({ now, timeZone }, config, { until }, period) => period === undefined
    ? windowOf(now, config.window, timeZone, until === null ? null : new Date(until))
    : windowFrom(new Date(period.start), now, timeZone);
/** `sent to slack; teams: it is out of order (HTTP 503)` */
const deliveryWords = ({ sent, failed, unsure }) => [
    sent.length === 0
        ? ''
        : `sent to ${sent.map(({ place, messages }) => (messages === 1 ? place : `${place} (${messages} messages)`)).join(', ')}`,
    ...unsure.map(({ place, reason }) => `${place}: ${reason}; it may have arrived and is not sent again`),
    ...failed.map(({ place, reason }) => `${place}: ${reason}`),
]
    .filter(Boolean)
    .join('; ') || 'sent before: nothing was missing';
/**
 * The job: tells what there is to tell, once for each period.
 * @returns what was sent; `failed` where a place is missing: the memory holds what the others have,
 *   so that the next run sends to the missing ones alone
 * @throws Error where the configuration is wrong
 */
const send = async (context) => {
    const { config, problems } = readConfig(context.config, context.env);
    if (problems.length > 0)
        throw new Error(`the configuration is wrong: ${problems.join('; ')}`);
    const due = context.due.toISOString();
    const memory = readMemory(context.memory);
    const before = memory.periods.find((period) => period.due === due);
    const window = windowFor(context, config, memory, before);
    const [start, end] = [window.start.toISOString(), window.end.toISOString()];
    const sentBefore = before ?? { delivered: [], threads: new Map() };
    const remember = (until, { delivered, threads }) => writeMemory(memory, until, { due, start, delivered, threads });
    const told = await prepare(context, config, window);
    if (told.length === 0) {
        return { message: `${quietWords(window)}: nothing sent`, memory: remember(end, sentBefore) };
    }
    const places = placesOf(config, placePorts(context));
    if (places.length === 0) {
        throw new Error('there is no place to send to: set slack-webhook, or another of docs/briefing.md');
    }
    if (context.dryRun) {
        const names = places.map(({ name }) => name).join(', ');
        return { message: `dry run: not sent to ${names}`, memory: context.memory };
    }
    const delivery = await deliver(told, places, due, sentBefore, {
        sleep: placePorts(context).sleep,
        signal: context.signal,
    });
    const isTold = delivery.delivered.length > 0;
    return {
        message: deliveryWords(delivery),
        // What nobody was told of is told in the next period.
        memory: remember(isTold ? end : (memory.until ?? start), delivery),
        ...(delivery.failed.length > 0 ? { failed: true } : {}),
    };
};

;// CONCATENATED MODULE: ./packages/briefing/lib/command.js














const OPTIONS = {
    preview: { type: 'boolean', help: 'print it and what Slack would be sent; send nothing' },
    webhook: { type: 'string', value: 'URL', help: 'send it there, and nowhere else' },
    format: {
        type: 'string',
        value: 'NAME',
        help: 'text, slack, teams, html, markdown or json; with --webhook: slack, teams or json',
    },
    since: { type: 'string', value: '7d', help: 'how far to look back' },
    always: { type: 'boolean', help: 'tell of a quiet week too' },
    system: { type: 'string', value: 'NAME', help: 'this system alone' },
};
const FORMATS = ['text', 'slack', 'teams', 'html', 'markdown', 'json'];
/** Bad usage or configuration; something could not be sent. */
const USAGE = 2;
const command_NOT_SENT = 3;
/** The machine's own addresses: typed on a command line, they need no configuration. */
const OWN = ['localhost', '127.0.0.1', '[::1]'];
const command_text = (value) => typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
/** What was typed, over what is configured; or what is wrong. */
const usageOf = ({ options, config: told, env, }) => {
    const preview = options.preview === true;
    const webhook = command_text(options.webhook);
    // A preview needs none of the secrets, and neither does a webhook that was typed.
    const needsPlaces = !preview && webhook === null;
    const { config, problems } = readConfig(told, needsPlaces ? env : undefined);
    const [since, format] = [command_text(options.since), command_text(options.format)];
    if (since !== null && parseWindow(since) === null)
        problems.push('--since: 7d, 12h or 2w is expected');
    const known = FORMATS.find((one) => one === format) ?? null;
    if (format !== null && known === null)
        problems.push(`--format: ${unknownKey(format, FORMATS)}`);
    if (webhook !== null && format !== null && !/^(?:slack|teams|json)$/.test(format)) {
        problems.push('--format: with --webhook slack, teams or json is expected');
    }
    if (problems.length > 0)
        return { problems };
    const places = webhook === null ? {} : onlyWebhook(webhook, known ?? 'slack', config);
    return {
        preview,
        format: known,
        system: command_text(options.system),
        config: {
            ...config,
            ...places,
            window: since ?? config.window,
            always: config.always || options.always === true,
        },
    };
};
/** The one place that was typed. */
const onlyWebhook = (url, format, { slack, hosts }) => ({
    hosts: [...hosts, ...OWN],
    slack: { ...slack, token: null, channel: null, webhook: format === 'slack' ? url : null },
    teams: { webhook: format === 'teams' ? url : null },
    webhook: { url: format === 'json' ? url : null, secret: null },
    github: { issue: null, discussion: null },
    html: null,
});
const json = (value) => JSON.stringify(value, null, 2);
/** What Slack's Block Kit Builder takes: https://app.slack.com/block-kit-builder */
const blocks = ({ content }) => {
    const { blocks: all } = slackMessage(content, { fold: true });
    return json({ blocks: all });
};
/** As it is printed. @param format null: for a person, and then for Slack's Block Kit Builder */
const printed = (told, format) => {
    const each = (show, between) => told.map(show).join(between);
    switch (format) {
        case 'slack':
            return each(blocks, '\n');
        case 'teams':
            return each(({ content }) => json(teamsMessage(content)), '\n');
        case 'json':
            return json(told.map(({ briefing, content }) => jsonMessage(briefing, content)));
        case 'html':
            return htmlPage(told.map(({ content }) => content)).trimEnd();
        case 'markdown':
            return each(({ content }) => `## ${content.title}\n\n${markdownOf(content).trimEnd()}`, '\n\n');
        case 'text':
            return each(({ content }) => textOf(content), '\n\n');
        case null:
            return each((one) => `${textOf(one.content)}\n\n${blocks(one)}`, '\n\n');
    }
};
const command_named = (told, system) => told.filter(({ briefing }) => system === null ||
    [briefing.system.id, briefing.system.title.toLowerCase()].includes(system.toLowerCase()));
/**
 * `drift briefing`: prints it, or sends it now. Sent by hand it is no part of any period: the job
 * sends its own when that is due.
 * @returns 0; 2: bad usage or configuration; 3: a place could not be sent to
 */
const brief = async (context) => {
    const { out, err, now } = context;
    const usage = usageOf(context);
    if ('problems' in usage) {
        for (const problem of usage.problems)
            err(`briefing: ${problem}\n`);
        return USAGE;
    }
    const { config, format, preview, system } = usage;
    const window = windowOf(now, config.window, config.timezone);
    const told = command_named(await prepare(context, config, window), system);
    if (told.length === 0) {
        const would = preview || context.dryRun ? 'nothing would be sent' : 'nothing sent';
        out(`${quietWords(window)}: ${would}\n`);
        return 0;
    }
    const places = preview ? [] : placesOf(config, placePorts(context));
    if (preview || context.dryRun || places.length === 0) {
        out(`${printed(told, format)}\n`);
        if (!preview && places.length === 0) {
            err('briefing: there is no place to send to; this is what would be sent\n');
        }
        return 0;
    }
    const ports = placePorts(context);
    const before = { delivered: [], threads: new Map() };
    const delivery = await deliver(told, places, now.toISOString(), before, ports);
    const words = `${deliveryWords(delivery)}\n`;
    if (delivery.failed.length === 0)
        out(words);
    else
        err(`briefing: ${words}`);
    return delivery.failed.length > 0 ? command_NOT_SENT : 0;
};

;// CONCATENATED MODULE: ./packages/briefing/lib/index.js




/** This file, from the manifest: compiled, and in the bundle. */
const MODULE = 'lib/index.js';
const jobs = ({ config }) => {
    const { config: told, problems } = readConfig(config);
    if (problems.length > 0)
        throw new Error(`the configuration is wrong: ${problems.join('; ')}`);
    return [
        {
            id: 'weekly',
            title: 'The briefing: what changed, how bad, who to talk to',
            schedule: told.schedule,
            timeZone: told.timezone,
            enabled: told.enabled,
            // Four tries to each of several places, and a second between messages.
            timeout: '15m',
            run: { module: MODULE, export: 'send' },
        },
    ];
};
const lib_plugin = {
    jobs,
    commands: [
        {
            name: 'briefing',
            summary: 'what drifted this week, how bad, and who to talk to: print it or send it',
            example: 'drift briefing --preview',
            options: OPTIONS,
            run: { module: MODULE, export: 'brief' },
        },
    ],
};
/* harmony default export */ const lib = (lib_plugin);

var __webpack_exports__brief = __webpack_exports__.dh;
var __webpack_exports__default = __webpack_exports__.Ay;
var __webpack_exports__send = __webpack_exports__.tN;
export { __webpack_exports__brief as brief, __webpack_exports__default as default, __webpack_exports__send as send };
