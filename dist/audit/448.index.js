export const id = 448;
export const ids = [448];
export const modules = {

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


/***/ })

};
