export const id = 2435;
export const ids = [2435];
export const modules = {

/***/ 13050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ settingAt)
/* harmony export */ });
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49525);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53926);
/* harmony import */ var _setting_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62844);



/** The value of a setting, or undefined where the file does not say it. */
const settingAt = (root, path) => {
    let value = root;
    for (const segment of typeof path === 'string' ? (0,_setting_path_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPath */ .U)(path) : path) {
        if ((0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(value))
            value = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(value, segment);
        else if (Array.isArray(value))
            value = value[(0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entryIndex */ .DT)(value, segment)];
        else
            return undefined;
    }
    return value;
};


/***/ }),

/***/ 32435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readBroughtRules),
/* harmony export */   q: () => (/* binding */ rulesWith)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79941);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21145);
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49525);
/* harmony import */ var _settings_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53926);
/* harmony import */ var _comparators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76800);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55661);






const GRADES = [
    'weakened',
    'graver',
    'milder',
    'changed',
    'strengthened',
    'atMostInNewFiles',
];
const isText = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isTextUpTo */ .Y8)(500);
const isTexts = (value) => Array.isArray(value) && value.length > 0 && value.length <= 100 && value.every(isText);
const isComparator = (value) => typeof value === 'string' && Object.hasOwn(_comparators_js__WEBPACK_IMPORTED_MODULE_2__/* .COMPARATORS */ .o, value);
const BUILT_IN = new Set(_rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .RULES */ .y.map(({ id }) => id));
const problemsOf = (rule, seen) => {
    const problems = [];
    const must = (holds, what) => {
        if (!holds)
            problems.push(what);
    };
    const { id } = rule;
    must(isText(id) && /^[a-z\d-]+\/[a-z\d-]+$/.test(id), 'id must be <family>/<name>');
    must(!BUILT_IN.has(String(id)), 'its id is that of a rule of the toolkit');
    must(!seen.has(String(id)), 'its id stands there twice');
    for (const key of ['title', 'why'])
        must(isText(rule[key]), `${key} must be a text`);
    must(isTexts(rule.files), 'files must be a list of globs');
    must(isTexts(rule.setting) || isText(rule.setting), 'setting must be a glob, or a list of them');
    must(isComparator(rule.compare), `compare must be one of ${Object.keys(_comparators_js__WEBPACK_IMPORTED_MODULE_2__/* .COMPARATORS */ .o).join(', ')}`);
    must(rule.weakened !== undefined, 'weakened must be a severity');
    for (const key of GRADES) {
        must(rule[key] === undefined || (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .isSeverity */ ._Z)(rule[key]), `${key} must be one of ${_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.join(', ')}`);
    }
    must(rule.order === undefined || isTexts(rule.order), 'order must be a list of texts');
    must(rule.compare !== 'order' || isTexts(rule.order), 'compare "order" needs order');
    must(rule.fix === undefined || isText(rule.fix), 'fix must be a text');
    must(rule.source === undefined || (isText(rule.source) && /^https:\/\//.test(rule.source)), 'source must be an https address');
    return problems;
};
const ruleOf = (rule) => {
    const { id, title, files, setting, compare, weakened, why } = rule;
    const optional = [...GRADES, 'absent', 'order', 'fix', 'source'];
    const given = optional.filter((key) => Object.hasOwn(rule, key) && key !== 'weakened');
    return {
        id,
        title,
        files,
        setting: typeof setting === 'string' ? [setting] : setting,
        compare,
        weakened,
        why,
        ...Object.fromEntries(given.map((key) => [key, rule[key]])),
        ...(rule.whole === true ? { whole: true } : {}),
        ...(rule.inNewFiles === true ? { inNewFiles: true } : {}),
        examples: {},
    };
};
/**
 * Reads severity rules that a plugin brings, in the words of `SettingRule`. They are asked after the
 * toolkit's own about single files, so that they make none of these milder.
 * @returns the rules, and what is wrong with each of the others
 */
const readBroughtRules = (data) => {
    const rules = [];
    const problems = [];
    const seen = new Set();
    for (const [index, rule] of data.entries()) {
        const name = (0,_settings_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .isTable */ .bI)(rule) && typeof rule.id === 'string' ? rule.id : `number ${index + 1}`;
        const wrong = (0,_settings_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .isTable */ .bI)(rule) ? problemsOf(rule, seen) : ['a rule must be an object'];
        if (wrong.length > 0)
            problems.push(`severity rule ${name}: ${wrong.join('; ')}`);
        else if ((0,_settings_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .isTable */ .bI)(rule)) {
            seen.add(name);
            rules.push(ruleOf(rule));
        }
    }
    return { rules, problems };
};
const together = new WeakMap();
/** The toolkit's rules with those that plugins bring, after its own about single files: for `gradeSettings`. */
const rulesWith = (brought) => {
    if (brought.length === 0)
        return _rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .RULES */ .y;
    const known = together.get(brought);
    if (known !== undefined)
        return known;
    // One list for all files: what is looked up in it is kept with it.
    const isGuess = ({ id }) => id.startsWith('generic/');
    // A rule about this file knows more than one that goes by a setting's name in any file.
    const all = [..._rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .RULES */ .y.filter((rule) => !isGuess(rule)), ...brought, ..._rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .RULES */ .y.filter(isGuess)];
    together.set(brought, all);
    return all;
};


/***/ }),

/***/ 76800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ COMPARATORS)
});

// EXTERNAL MODULE: ./packages/core/lib/model/shape.js
var shape = __webpack_require__(49525);
// EXTERNAL MODULE: ./packages/core/lib/settings/entries.js
var entries = __webpack_require__(53926);
// EXTERNAL MODULE: ./packages/core/lib/model/finding.js
var finding = __webpack_require__(79941);
// EXTERNAL MODULE: ./packages/core/lib/model/time.js
var time = __webpack_require__(48495);
// EXTERNAL MODULE: ./packages/core/lib/settings/lookup.js
var lookup = __webpack_require__(13050);
;// CONCATENATED MODULE: ./packages/core/lib/severity/compare-lists.js

/** A list, or one value where a list may be written so; null where it is something else. */
const items = (value) => {
    if (value === undefined || value === null || value === false)
        return [];
    if (Array.isArray(value)) {
        return value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
    }
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : null;
};
const lacking = (from, other) => {
    const set = new Set(other);
    return from.filter((item) => !set.has(item));
};
/** A list of what is checked or required: whatever leaves it is no longer. */
const listed = (before, after) => {
    const left = items(before);
    const right = items(after);
    if (left === null || right === null)
        return { direction: 'changed' };
    if (lacking(left, right).length > 0) {
        return right.length === 0
            ? { direction: 'weakened', degree: 'graver' }
            : { direction: 'weakened' };
    }
    return { direction: lacking(right, left).length > 0 ? 'strengthened' : 'changed' };
};
/** Globs and expressions that leave next to nothing. */
const WIDE = /^(?:\.?\/)?(?:\*\*?|\.\*|\.|src|lib|app)(?:\/(?:\*\*?|\*\.\w+|\*\.\{[^}]*\}))*\/?$/;
/** Whether a glob, or a regular expression, covers nearly everything. */
const isWide = (glob) => WIDE.test(glob.replace(/^\^|\$$/g, ''));
/** A list of what is let off: whatever enters it is no longer checked. */
const excluded = (before, after) => {
    const left = items(before);
    const right = items(after);
    if (left === null || right === null)
        return { direction: 'changed' };
    const added = lacking(right, left);
    if (added.length > 0) {
        return added.some(isWide)
            ? { direction: 'weakened', degree: 'graver' }
            : { direction: 'weakened' };
    }
    return { direction: lacking(left, right).length > 0 ? 'strengthened' : 'changed' };
};
/** Who or what is allowed: every one more is weaker, and where there is no list, nothing is asked. */
const allowedOnly = (before, after, context) => {
    if (after === undefined)
        return { direction: 'weakened', degree: 'graver' };
    return before === undefined ? { direction: 'strengthened' } : excluded(before, after, context);
};
/** An entry of such a list; that the whole list goes, or comes, says more than each of its entries. */
const allowedEntry = (before, after, { root, segments }) => {
    const list = segments.slice(0, -1);
    if ((0,lookup/* settingAt */.O)(root.after, list) === undefined)
        return { direction: 'weakened', degree: 'graver' };
    if ((0,lookup/* settingAt */.O)(root.before, list) === undefined)
        return { direction: 'strengthened' };
    if (before === undefined)
        return { direction: 'weakened' };
    return { direction: after === undefined ? 'strengthened' : 'changed' };
};
/** `true` (any of all), or the names one of which is required: the fewer to choose from, the stronger. */
const anyOrOneOf = (before, after, context) => {
    const rank = (value) => {
        if (value === true)
            return 1;
        const list = items(value);
        return list === null ? null : list.length > 0 ? 2 : 0;
    };
    const left = rank(before);
    const right = rank(after);
    if (left === null || right === null)
        return { direction: 'changed' };
    if (left !== right)
        return { direction: right < left ? 'weakened' : 'strengthened' };
    return left === 2 ? excluded(before, after, context) : { direction: 'same' };
};
/** Lists of rule codes in which `E` stands for E101 and all its kin, and `ALL` for everything. */
const codes = (moreIsStronger) => (before, after) => {
    const left = items(before);
    const right = items(after);
    if (left === null || right === null)
        return { direction: 'changed' };
    const uncovered = (from, by) => from.filter((code) => !by.some((prefix) => prefix === 'ALL' || code.startsWith(prefix)))
        .length;
    const lost = uncovered(left, right);
    const gained = uncovered(right, left);
    if (lost === 0 && gained === 0)
        return { direction: 'same' };
    const weaker = moreIsStronger ? lost > 0 : gained > 0;
    if (!weaker)
        return { direction: 'strengthened' };
    const everything = moreIsStronger ? right.length === 0 : right.includes('ALL');
    return everything ? { direction: 'weakened', degree: 'graver' } : { direction: 'weakened' };
};
/** `true` (any), or the names that are required; false, nothing and [] require none. */
const namesOrAny = (before, after, context) => {
    const none = (value) => {
        const list = value === true ? null : items(value);
        return list !== null && list.length === 0;
    };
    if (none(before) && none(after))
        return { direction: 'same' };
    if (none(after))
        return { direction: 'weakened', degree: 'graver' };
    if (none(before))
        return { direction: 'strengthened' };
    if (before === true || after === true)
        return { direction: 'changed' };
    return listed(before, after, context);
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/compare-drift.js




/** An exemption that outlives this is a decision for good, not an exception. */
const FAR_DAYS = 366;
const isFar = (expires, { now }) => {
    const end = Date.parse(String(expires));
    if (Number.isNaN(end))
        return true;
    return now !== undefined && end - Date.parse(now) > FAR_DAYS * time/* DAY */.d;
};
/** `code/**` and bare names with a star at most cover one check; a star alone covers all. */
const coversAll = (value) => value === undefined || (typeof value === 'string' && (isWide(value) || value.endsWith('/**')));
/** `[[drift.exempt]]`: a new one is weaker; graver when it covers nearly everything or hardly ends. */
const exemption = (before, after, { surroundings }) => {
    if (after === undefined)
        return { direction: 'strengthened' };
    if (before !== undefined || !(0,entries/* isTable */.bI)(after))
        return { direction: 'changed' };
    const grave = coversAll(after.check) || coversAll(after.subject) || isFar(after.expires, surroundings);
    return grave ? { direction: 'weakened', degree: 'graver' } : { direction: 'weakened' };
};
/** An end date: later is weaker, none at all is graver. */
const laterDate = (before, after, { surroundings }) => {
    const left = Date.parse(String(before));
    const right = Date.parse(String(after));
    if (after === undefined)
        return { direction: 'weakened', degree: 'graver' };
    if (Number.isNaN(left) || Number.isNaN(right))
        return { direction: 'changed' };
    if (right === left)
        return { direction: 'same' };
    if (right < left)
        return { direction: 'strengthened' };
    return isFar(after, surroundings)
        ? { direction: 'weakened', degree: 'graver' }
        : { direction: 'weakened' };
};
/** `[[drift.severity]]`: what it was before an override is not written; low and info are suspect. */
const severityOverride = (before, after) => {
    const rank = (value) => finding/* SEVERITIES */.oC.findIndex((name) => (0,entries/* isTable */.bI)(value) && value.severity === name);
    const lowered = (value) => rank(value) >= finding/* SEVERITIES */.oC.indexOf('low');
    if (before === undefined)
        return { direction: lowered(after) ? 'weakened' : 'changed' };
    if (after === undefined)
        return { direction: lowered(before) ? 'strengthened' : 'changed' };
    return { direction: 'changed' };
};

// EXTERNAL MODULE: ./packages/core/lib/model/standard.js
var standard = __webpack_require__(38219);
;// CONCATENATED MODULE: ./packages/core/lib/severity/compare-rulesets.js

/** `typescript-production` → `typescript` at rank 0; names without a tier have the rank of none. */
const split = (name) => {
    const rank = standard/* TIERS */.i.findIndex((tier) => name.endsWith(`-${tier}`));
    const tier = standard/* TIERS */.i[rank];
    return tier === undefined
        ? { stem: name, rank: standard/* TIERS */.i.length }
        : { stem: name.slice(0, -tier.length - 1), rank };
};
const ranks = (value) => {
    const found = new Map();
    for (const name of Array.isArray(value) ? value : []) {
        const { stem, rank } = split(String(name));
        found.set(stem, Math.min(rank, found.get(stem) ?? rank));
    }
    return found;
};
/**
 * The rulesets a check.toml extends: one that leaves, or gives way to the same of a laxer tier
 * (`*-production` > `*-internal` > `*-prototype`), weakens; the tier is graver than the rest.
 */
const rulesets = (before, after) => {
    const left = ranks(before);
    const right = ranks(after);
    const lost = [...left.keys()].filter((stem) => !right.has(stem));
    const lower = [...left].filter(([stem, rank]) => (right.get(stem) ?? rank) > rank);
    if (lower.length > 0 || right.size === 0)
        return { direction: 'weakened', degree: 'graver' };
    if (lost.length > 0) {
        // Another stem of at least the same tier is another standard, not a weaker one.
        const strictest = (ranks) => Math.min(...ranks.values());
        return strictest(right) > strictest(left)
            ? { direction: 'weakened', degree: 'graver' }
            : right.size < left.size
                ? { direction: 'weakened' }
                : { direction: 'changed' };
    }
    const gained = [...right].some(([stem, rank]) => rank < (left.get(stem) ?? Number.POSITIVE_INFINITY));
    return { direction: gained ? 'strengthened' : 'changed' };
};

// EXTERNAL MODULE: ./packages/core/lib/severity/workflow/action-ref.js
var action_ref = __webpack_require__(64228);
;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/context.js


const PLAIN = { direction: 'plain' };
const strings = (value) => Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
/** `jobs.<id>` of the setting that is judged; undefined in composite actions. */
const jobAt = ({ segments, root }, side) => {
    const value = segments[0] === 'jobs' ? (0,lookup/* settingAt */.O)(root[side], segments.slice(0, 2)) : undefined;
    return (0,entries/* isTable */.bI)(value) ? value : undefined;
};
/** Names under which the standard may speak of the workflow: its file's, and its own. */
const workflowNames = ({ root, surroundings }) => {
    const file = surroundings.workflow?.file ?? '';
    const own = [(0,lookup/* settingAt */.O)(root.before, ['name']), (0,lookup/* settingAt */.O)(root.after, ['name'])];
    return [file, file.replace(/\.ya?ml$/, ''), ...own.filter((name) => typeof name === 'string')];
};
/** Whether the standard lists a job of this name for the workflow. */
const isRequiredJob = (name, context) => {
    const jobs = context.surroundings.workflow?.required.jobs ?? {};
    return workflowNames(context).some((workflow) => Object.hasOwn(jobs, workflow) && jobs[workflow]?.includes(name));
};
/** Whether a status check of this name is required; `CI / test` is the check of the job `test`. */
const isRequiredCheck = (name, { surroundings }) => (surroundings.workflow?.required.checks ?? []).some((check) => check === name || check.split(' / ').at(-1)?.trim() === name);
/** Whether the standard asks for this workflow or job by name. */
const isRequired = (context) => {
    const required = context.surroundings.workflow?.required;
    if (required === undefined)
        return false;
    if (workflowNames(context).some((name) => required.workflows.includes(name)))
        return true;
    const job = jobAt(context, 'before');
    const [, id = ''] = context.segments;
    return [id, ...strings(job?.name), ...strings(job?.id)].some((name) => isRequiredJob(name, context) || isRequiredCheck(name, context));
};
/** The gates of the step or job that a setting belongs to, on the side where it stands. */
const gatesAround = (context) => {
    const at = context.segments.slice(0, -1);
    const find = (root) => strings((0,lookup/* settingAt */.O)(root, [...at, 'gates']));
    const after = find(context.root.after);
    return after.length > 0 ? after : find(context.root.before);
};
const weaker = (context, milder = false) => {
    if (isRequired(context))
        return { direction: 'weakened', degree: 'graver' };
    return milder ? { direction: 'weakened', degree: 'milder' } : { direction: 'weakened' };
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/action-pins.js


/**
 * Which code a step runs, and how firmly that is held. Only a full commit id cannot be moved.
 * https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions
 */
const actionRef = (before, after, { surroundings }) => {
    if (typeof after !== 'string')
        return PLAIN;
    const right = (0,action_ref/* parseUses */.Ap)(after);
    const foreign = (0,action_ref/* isThirdParty */.YI)(after, surroundings.owner);
    if (typeof before !== 'string') {
        const loose = (right.kind === 'action' && right.pin !== 'commit') ||
            (right.kind === 'docker' && !right.pinned);
        return foreign && loose ? { direction: 'weakened', degree: 'milder' } : PLAIN;
    }
    const left = (0,action_ref/* parseUses */.Ap)(before);
    if (left.kind !== 'action' || right.kind !== 'action') {
        if (left.kind === 'docker' && right.kind === 'docker' && left.pinned !== right.pinned) {
            return { direction: right.pinned ? 'strengthened' : 'weakened' };
        }
        if (left.kind === 'docker' && right.kind === 'docker' && left.name === right.name)
            return PLAIN;
        return foreign && !(0,action_ref/* isThirdParty */.YI)(before, surroundings.owner)
            ? { direction: 'weakened', degree: 'graver' }
            : { direction: 'changed' };
    }
    if (left.owner !== right.owner) {
        return foreign ? { direction: 'weakened', degree: 'graver' } : { direction: 'changed' };
    }
    const pins = (0,action_ref/* comparePins */.y8)(right.pin, left.pin);
    if (pins < 0)
        return { direction: 'strengthened' };
    if (pins > 0) {
        return left.pin === 'commit' && foreign
            ? { direction: 'weakened' }
            : { direction: 'weakened', degree: 'milder' };
    }
    if (left.name !== right.name)
        return { direction: 'changed' };
    // An update, as a bot makes them: told with the rest of the file.
    return (0,action_ref/* isOlder */.tW)(right.ref, left.ref) ? { direction: 'changed', degree: 'milder' } : PLAIN;
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/jobs.js



const counted = new WeakMap();
/** In how many jobs of a workflow each gate stands. */
const gateCounts = (root) => {
    const key = (0,entries/* isTable */.bI)(root) ? root : undefined;
    const known = key && counted.get(key);
    if (known)
        return known;
    const counts = new Map();
    const jobs = (0,lookup/* settingAt */.O)(root, ['jobs']);
    for (const job of Object.values((0,entries/* isTable */.bI)(jobs) ? jobs : {})) {
        for (const gate of (0,entries/* isTable */.bI)(job) ? strings(job.gates) : []) {
            counts.set(gate, (counts.get(gate) ?? 0) + 1);
        }
    }
    if (key)
        counted.set(key, counts);
    return counts;
};
/** Gates that went and stand in no other job: work that moved is not lost. */
const lostGates = (before, after, context) => {
    const left = strings(after);
    const gone = strings(before).filter((gate) => !left.includes(gate));
    if (gone.length === 0)
        return [];
    const counts = gateCounts(context.root.after);
    const here = strings(jobAt(context, 'after')?.gates);
    return gone.filter((gate) => (counts.get(gate) ?? 0) <= (here.includes(gate) ? 1 : 0));
};
/** A job that came is judged by what is in it; one that went, by what it guarded. */
const job = (before, after, context) => {
    if (before === undefined)
        return { direction: 'inside' };
    if (after !== undefined)
        return { direction: 'inside' };
    if (isRequired(context))
        return { direction: 'weakened', degree: 'graver' };
    const gates = (0,entries/* isTable */.bI)(before) ? before.gates : undefined;
    return lostGates(gates, undefined, context).length > 0 ? { direction: 'weakened' } : PLAIN;
};
/** Steps come and go; what they guarded is asked of the whole job (`gates`). */
const step = (before) => (before === undefined ? { direction: 'inside' } : PLAIN);
/** What a job guards; commands may be rewritten and moved as long as the kind of gate remains. */
const jobGates = (before, after, context) => {
    if (context.root.before === undefined || jobAt(context, 'before') === undefined)
        return PLAIN;
    if (lostGates(before, after, context).length > 0)
        return weaker(context);
    const known = new Set(strings(before));
    return strings(after).some((gate) => !known.has(gate)) ? { direction: 'strengthened' } : PLAIN;
};
/** A required status check is found by the job's name: under another name it never reports. */
const jobName = (before, after, context) => {
    const required = (value) => isRequiredCheck(String(value), context);
    if (after === undefined || required(before) === required(after))
        return PLAIN;
    return { direction: required(after) ? 'strengthened' : 'weakened' };
};
/**
 * A job under another name, with all that it did: nothing is lost, except that a required status
 * check that is found by the old name never reports again.
 */
const jobId = (before, after, context) => {
    if (typeof before !== 'string' || typeof after !== 'string')
        return PLAIN;
    const reports = (side, id) => {
        const name = jobAt(context, side)?.name;
        // A name that is the new id was nobody's before: the job went by its id.
        return typeof name === 'string' && name !== after ? name : id;
    };
    const required = (side, id) => isRequiredJob(id, context) || isRequiredCheck(reports(side, id), context);
    const [was, is] = [required('before', before), required('after', after)];
    if (was === is)
        return { direction: 'changed' };
    return { direction: was ? 'weakened' : 'strengthened' };
};
/** A workflow that is required by its name is not found under another one. */
const workflowName = (before, after, { surroundings }) => {
    const { required, file = '' } = surroundings.workflow ?? {};
    const names = required?.workflows ?? [];
    const isFound = [file, file.replace(/\.ya?ml$/, '')].some((name) => names.includes(name));
    const isNamed = (value) => names.includes(String(value));
    if (isFound || isNamed(before) === isNamed(after))
        return PLAIN;
    return { direction: isNamed(after) ? 'strengthened' : 'weakened' };
};

// EXTERNAL MODULE: ./packages/core/lib/severity/workflow/untrusted.js
var untrusted = __webpack_require__(75234);
;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/guards.js





/** Whether anything in the workflow guards changes, before or now. */
const hasGates = ({ root }) => gateCounts(root.before).size + gateCounts(root.after).size > 0;
/** `pull_request`, `merge_group` and `push`: gone, or narrowed by a filter, fewer changes are gated. */
const gateTrigger = (before, after, context) => {
    if (context.root.before === undefined || !(isRequired(context) || hasGates(context)))
        return PLAIN;
    if (before === undefined)
        return { direction: 'strengthened' };
    if (after === undefined)
        return weaker(context, context.segments[1] === 'push');
    const filters = (value) => ((0,entries/* isTable */.bI)(value) ? value : Object.create(null));
    const left = filters(before);
    const right = filters(after);
    const lacks = (from, other) => from.some((item) => !other.includes(item));
    let narrower = false;
    let wider = false;
    for (const name of ['branches', 'paths', 'types']) {
        const [was, is] = [left[name], right[name]];
        if (is !== undefined && (was === undefined || lacks(strings(was), strings(is))))
            narrower = true;
        if (was !== undefined && (is === undefined || lacks(strings(is), strings(was))))
            wider = true;
    }
    for (const name of ['branches-ignore', 'paths-ignore']) {
        if (lacks(strings(right[name]), strings(left[name])))
            narrower = true;
        if (lacks(strings(left[name]), strings(right[name])))
            wider = true;
    }
    if (narrower && !wider)
        return { direction: 'weakened', degree: 'milder' };
    return { direction: wider && !narrower ? 'strengthened' : 'changed' };
};
const truthy = (value) => value !== undefined && value !== false && value !== 'false';
/** `continue-on-error`: on a gate it turns red into green; elsewhere it merely hides trouble. */
const toleratedFailure = (before, after, context) => {
    if (truthy(before) === truthy(after))
        return { direction: 'changed' };
    if (!truthy(after))
        return { direction: 'strengthened' };
    const isJob = context.segments.length === 3;
    return gatesAround(context).length > 0 || (isJob && isRequired(context))
        ? weaker(context)
        : { direction: 'weakened', degree: 'milder' };
};
const bareCondition = (value) => String(value ?? 'success()')
    .replace(/^\s*\$\{\{|\}\}\s*$/g, '')
    .trim();
/** What keeps a job to one branch, event or repository. */
const GUARD = /github\.(?:ref\b|ref_name|ref_protected|base_ref|event_name|repository\b|actor\b)/;
/** A job with secrets or an environment that now also runs where its guard kept it from running. */
const lostGuard = (before, after, context) => {
    const guards = (value) => GUARD.test(bareCondition(value));
    if (!guards(before) || guards(after) || jobAt(context, 'after') === undefined)
        return null;
    const part = (0,lookup/* settingAt */.O)(context.root.after, context.segments.slice(0, -1));
    const job = jobAt(context, 'after');
    const hasPower = (0,untrusted/* secretsIn */.VY)(JSON.stringify(part ?? null)).length > 0 ||
        (context.segments.length === 3 &&
            (job?.environment !== undefined || job?.secrets !== undefined));
    if (!hasPower)
        return null;
    const isOpen = after === undefined ||
        /^(?:true|always\(\)|success\(\)|!\s*cancelled\(\))$/.test(bareCondition(after));
    return isOpen
        ? { direction: 'weakened', degree: 'graver' }
        : { direction: 'weakened', degree: 'milder' };
};
/** `if`: never running, or running whatever failed before, takes a gate away. */
const condition = (before, after, context) => {
    const never = (value) => /^(?:false|0|'')$|(?:^|&&)\s*false\s*(?:$|&&)/.test(bareCondition(value));
    const always = (value) => /\balways\(\)|!\s*(?:cancelled|failure)\(\)/.test(bareCondition(value));
    const gates = gatesAround(context);
    const lost = lostGuard(before, after, context);
    if (lost !== null)
        return lost;
    if (never(before) !== never(after)) {
        if (!never(after))
            return { direction: 'strengthened' };
        return gates.length > 0 || isRequired(context) ? weaker(context) : PLAIN;
    }
    const isJob = context.segments.length === 3;
    if (isJob && always(before) !== always(after)) {
        const needs = strings(jobAt(context, 'after')?.needs);
        if (always(after))
            return needs.length > 0 ? weaker(context, true) : PLAIN;
        return { direction: 'strengthened' };
    }
    if (gates.length === 0)
        return PLAIN;
    if (before === undefined)
        return { direction: 'changed' };
    return { direction: after === undefined ? 'strengthened' : 'changed' };
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/power.js




const LEVELS = ['none', 'read', 'write'];
/** Scopes with which a token can change what is built, released or trusted. */
const GRAVE = new Set([
    '*',
    'contents',
    'actions',
    'packages',
    'id-token',
    'deployments',
    'attestations',
    'checks',
    'statuses',
    'pages',
]);
/**
 * What the job's token may do. Scopes that a block does not name are `none`; where there is no
 * block, the workflow's counts, and without one the repository's default, which is not known here.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
const permissions = (before, after, context) => {
    const outer = (side) => context.segments.length > 1 ? (0,lookup/* settingAt */.O)(context.root[side], ['permissions']) : undefined;
    const left = before ?? outer('before');
    const right = after ?? outer('after');
    const isNew = context.root.before === undefined;
    if (right === undefined)
        return left === undefined ? PLAIN : { direction: 'weakened' };
    if (!(0,entries/* isTable */.bI)(right))
        return { direction: 'changed' };
    const known = (0,entries/* isTable */.bI)(left) ? left : undefined;
    const scopes = new Set([...Object.keys(known ?? {}), ...Object.keys(right)]);
    const level = (block, scope) => Math.max(LEVELS.indexOf(String(block[scope] ?? 'none')), LEVELS.indexOf(String(block['*'] ?? 'none')));
    if (known === undefined) {
        if (right['*'] === 'write')
            return { direction: 'weakened', degree: 'graver' };
        return isNew
            ? PLAIN
            : { direction: Object.values(right).includes('write') ? 'changed' : 'strengthened' };
    }
    const widened = [...scopes].filter((scope) => level(right, scope) > level(known, scope));
    if (widened.length > 0) {
        if (right['*'] === 'write')
            return { direction: 'weakened', degree: 'graver' };
        const grave = widened.some((scope) => GRAVE.has(scope) && level(right, scope) === 2);
        return grave ? { direction: 'weakened' } : { direction: 'weakened', degree: 'milder' };
    }
    const narrowed = [...scopes].some((scope) => level(right, scope) < level(known, scope));
    return { direction: narrowed ? 'strengthened' : 'same' };
};
const hasHeadCheckout = (root) => {
    const jobs = (0,lookup/* settingAt */.O)(root, ['jobs']);
    return Object.values((0,entries/* isTable */.bI)(jobs) ? jobs : {}).some((job) => {
        const steps = (0,entries/* isTable */.bI)(job) ? job.steps : undefined;
        return Object.values((0,entries/* isTable */.bI)(steps) ? steps : {}).some((step) => (0,entries/* isTable */.bI)(step) && step['head-checkout'] === true);
    });
};
/**
 * Triggers that strangers can fire and that run with the repository's secrets. Graver when the
 * workflow also fetches the stranger's code.
 * https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 */
const riskyTrigger = (before, after, { root }) => {
    if (after === undefined)
        return { direction: 'strengthened' };
    if (before !== undefined)
        return PLAIN;
    return hasHeadCheckout(root.after)
        ? { direction: 'weakened', degree: 'graver' }
        : { direction: 'weakened' };
};
/** A stranger's code in the workspace is ordinary on pull_request, and a hole where secrets are. */
const headCheckout = (before, after, { root }) => {
    if (before === after)
        return PLAIN;
    if (after !== true)
        return { direction: 'strengthened' };
    const on = (0,lookup/* settingAt */.O)(root.after, ['on']);
    const risky = ['pull_request_target', 'workflow_run', 'issue_comment'];
    const isRisky = (0,entries/* isTable */.bI)(on) && risky.some((name) => Object.hasOwn(on, name));
    return isRisky ? { direction: 'weakened' } : PLAIN;
};
/** A runner of one's own keeps what a job leaves behind; in a public repository strangers' jobs too. */
const runsOn = (before, after, { surroundings }) => {
    const own = (value) => strings(value).includes('self-hosted');
    if (own(before) === own(after))
        return PLAIN;
    if (!own(after))
        return { direction: 'strengthened' };
    return surroundings.public
        ? { direction: 'weakened', degree: 'graver' }
        : { direction: 'weakened' };
};
/** `secrets: inherit` hands every secret to the workflow that is called. */
const inheritedSecrets = (before, after, context) => {
    if ((before === 'inherit') === (after === 'inherit'))
        return PLAIN;
    if (after !== 'inherit')
        return { direction: 'strengthened' };
    const uses = String(jobAt(context, 'after')?.uses ?? '');
    return (0,action_ref/* isThirdParty */.YI)(uses, context.surroundings.owner)
        ? { direction: 'weakened', degree: 'graver' }
        : { direction: 'weakened' };
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/comparators.js









const SAME = { direction: 'same' };
const weakerIf = (weaker) => ({ direction: weaker ? 'weakened' : 'strengthened' });
const flag = (value) => {
    if (typeof value === 'boolean')
        return value;
    if (value === 'true' || value === 'false')
        return value === 'true';
    return null;
};
/**
 * Booleans of which one is the strong one. Not written is false, unless the rule says otherwise;
 * other values (a mode's name) are merely different.
 */
const comparators_boolean = (strong) => (before, after) => {
    const left = flag(before ?? false);
    const right = flag(after ?? false);
    if (left === null || right === null)
        return { direction: 'changed' };
    return left === right ? SAME : weakerIf(right !== strong);
};
const comparators_LEVELS = {
    off: 0,
    ignore: 0,
    none: 0,
    allow: 0,
    '0': 0,
    false: 0,
    info: 1,
    information: 1,
    hint: 1,
    warn: 2,
    warning: 2,
    '1': 2,
    on: 3,
    true: 3,
    error: 3,
    deny: 3,
    '2': 3,
};
/** ESLint's `"error"`, `2`, `["error", {…}]` and the table forms of its kin; not written is off. */
const level = (value) => {
    if (value === undefined || value === null)
        return 0;
    if (Array.isArray(value))
        return level(value[0]);
    if ((0,entries/* isTable */.bI)(value))
        return level(value.severity ?? value.level ?? 'error');
    const name = String(value).toLowerCase();
    return (0,shape/* own */.ZV)(comparators_LEVELS, name) ?? null;
};
/** ESLint's rules about how much is allowed: the higher the number, the more. */
const LIMITED = /(?:^|\/)(?:complexity|max-[a-z-]+)$/;
/** The number in a rule's options: `["error", 10]`, `["error", { "max": 10 }]`. */
const limitOf = (value) => {
    const options = Array.isArray(value) ? value[1] : value;
    if (typeof options === 'number')
        return options;
    const max = (0,entries/* isTable */.bI)(options) ? (options.max ?? options.maximum) : undefined;
    return typeof max === 'number' ? max : null;
};
const compareLimits = (before, after) => {
    const [left, right] = [limitOf(before), limitOf(after)];
    if (left === null || right === null || left === right)
        return { direction: 'changed' };
    return right > left ? { direction: 'weakened', degree: 'milder' } : { direction: 'strengthened' };
};
const lintLevel = (before, after, { segments }) => {
    const left = level(before);
    const right = level(after);
    if (left === null || right === null)
        return { direction: 'changed' };
    if (left === right) {
        const plain = (value) => typeof value !== 'object';
        if (plain(before) && plain(after))
            return SAME;
        return LIMITED.test(segments.at(-1) ?? '')
            ? compareLimits(before, after)
            : { direction: 'changed' };
    }
    if (right > left)
        return { direction: 'strengthened' };
    return right === 0 ? { direction: 'weakened' } : { direction: 'weakened', degree: 'milder' };
};
const amount = (value) => {
    if (typeof value === 'number')
        return value;
    if (typeof value === 'string' && /^-?\d+(?:\.\d+)?%?$/.test(value))
        return Number.parseFloat(value);
    return null;
};
/** A number; not written is weaker than any. To nothing at all is graver than a step. */
const number = (higherIsStronger) => (before, after) => {
    if (before === undefined)
        return { direction: 'strengthened' };
    if (after === undefined)
        return { direction: 'weakened', degree: 'graver' };
    const left = amount(before);
    const right = amount(after);
    if (left === null || right === null)
        return { direction: 'changed' };
    if (left === right)
        return SAME;
    const weaker = higherIsStronger ? right < left : right > left;
    if (!weaker)
        return { direction: 'strengthened' };
    return higherIsStronger && right === 0
        ? { direction: 'weakened', degree: 'graver' }
        : { direction: 'weakened' };
};
/** One of a list of names, strongest first; not written is `absent`, else the weakest. */
const order = (before, after, { rule }) => {
    const names = rule.order ?? [];
    const rank = (value) => {
        if (value === undefined)
            return names.length;
        const at = names.indexOf(String(value));
        return at === -1 ? null : at;
    };
    const left = rank(before);
    const right = rank(after);
    if (left === null || right === null)
        return { direction: 'changed' };
    return left === right ? SAME : weakerIf(right > left);
};
/** Being there is the strong side; another value is merely different. */
const presence = (before, after) => {
    if (before === undefined)
        return { direction: 'strengthened' };
    return after === undefined ? { direction: 'weakened' } : { direction: 'changed' };
};
const absence = (before, after) => {
    if (before === undefined)
        return { direction: 'weakened' };
    return after === undefined ? { direction: 'strengthened' } : { direction: 'changed' };
};
/** A section of check.toml: it counts where it is there and does not say `enabled = false`. */
const section = (before, after) => {
    const on = (value) => value !== undefined && !((0,entries/* isTable */.bI)(value) && value.enabled === false);
    if (on(before) !== on(after))
        return weakerIf(on(before));
    return { direction: 'inside' };
};
/** Ways to let a command fail without anybody noticing. */
const SWALLOWED = /\|\|\s*(?:true|:|exit 0|echo\b)|;\s*(?:true|exit 0)\s*$|--passWithNoTests|--exit-zero/;
/** A command somebody relies on: gone or with its failure swallowed is weaker. */
const command = (before, after) => {
    if (before === undefined)
        return { direction: 'strengthened' };
    if (after === undefined)
        return { direction: 'weakened' };
    const left = SWALLOWED.test(String(before));
    const right = SWALLOWED.test(String(after));
    return left === right ? { direction: 'changed' } : weakerIf(right);
};
const changed = () => ({ direction: 'changed' });
/** The comparators by the names that rules use. */
const COMPARATORS = {
    'lint-level': lintLevel,
    'true-is-strong': comparators_boolean(true),
    'false-is-strong': comparators_boolean(false),
    'higher-is-stronger': number(true),
    'lower-is-stronger': number(false),
    'longer-is-stronger': listed,
    'shorter-is-stronger': excluded,
    'more-codes-are-stronger': codes(true),
    'fewer-codes-are-stronger': codes(false),
    'names-or-any': namesOrAny,
    'any-or-one-of': anyOrOneOf,
    'allowed-only': allowedOnly,
    'allowed-entry': allowedEntry,
    order,
    presence,
    absence,
    section,
    command,
    changed,
    rulesets: rulesets,
    exemption: exemption,
    'later-is-weaker': laterDate,
    'severity-override': severityOverride,
    permissions: permissions,
    'action-ref': actionRef,
    'risky-trigger': riskyTrigger,
    'gate-trigger': gateTrigger,
    'tolerated-failure': toleratedFailure,
    'head-checkout': headCheckout,
    unruled: () => ({ direction: 'inside' }),
    condition: condition,
    'runs-on': runsOn,
    job: job,
    step: step,
    'job-gates': jobGates,
    'job-name': jobName,
    'job-id': jobId,
    'workflow-name': workflowName,
    'inherited-secrets': inheritedSecrets,
};


/***/ }),

/***/ 55661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

;// CONCATENATED MODULE: ./packages/core/lib/severity/rule.js
/** Fills in what the family shares. */
const family = (shared, rules) => rules.map((rule) => ({
    files: shared.files,
    ...(shared.source === undefined ? {} : { source: shared.source }),
    ...rule,
    setting: typeof rule.setting === 'string' ? [rule.setting] : rule.setting,
}));

;// CONCATENATED MODULE: ./packages/core/lib/severity/workflow/rules.js

const STEPS = ['jobs.*.steps.*', 'runs.steps.*'];
const step = (key) => STEPS.map((at) => `${at}.${key}`);
const SECURE_USE = 'https://docs.github.com/en/actions/reference/security/secure-use';
const SYNTAX = 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax';
const SHA = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8';
/**
 * Workflows and composite actions, as `normalizeWorkflow` writes them out. What no rule has an
 * opinion on is told once for the whole file.
 */
const WORKFLOW_RULES = family({
    files: ['.github/workflows/**', '.github/actions/**', 'action.yml', 'action.yaml'],
    source: SECURE_USE,
}, [
    {
        id: 'workflow/risky-trigger',
        inNewFiles: true,
        title: 'Trigger that strangers can fire',
        setting: [
            'on.pull_request_target',
            'on.workflow_run',
            'on.issue_comment',
            'on.pull_request_comment',
            'on.discussion_comment',
            'on.fork',
        ],
        compare: 'risky-trigger',
        whole: true,
        weakened: 'high',
        graver: 'critical',
        why: 'The workflow runs with the repository’s secrets and a token that may write, on something a stranger did.',
        fix: 'Use pull_request, or keep every step away from what the stranger sent and give the token no permission.',
        source: `${SECURE_USE}#mitigating-the-risks-of-untrusted-code-checkout`,
        examples: { weaker: [undefined, {}], stronger: [{}, undefined] },
    },
    {
        id: 'workflow/gate-trigger',
        title: 'Trigger that gates changes',
        setting: ['on.pull_request', 'on.merge_group', 'on.push'],
        compare: 'gate-trigger',
        whole: true,
        weakened: 'medium',
        graver: 'high',
        milder: 'low',
        why: 'Changes that the workflow does not run on are merged unchecked.',
        source: `${SYNTAX}#on`,
        examples: {},
    },
    {
        id: 'workflow/permissions',
        inNewFiles: true,
        title: 'What the token may do',
        setting: ['permissions', 'jobs.*.permissions'],
        compare: 'permissions',
        whole: true,
        weakened: 'high',
        graver: 'critical',
        milder: 'medium',
        why: 'Everything that runs in the job, every action included, may use the token.',
        fix: 'Give the token only what the job needs, job by job.',
        source: `${SECURE_USE}#principle-of-least-privilege`,
        examples: {
            weaker: [{ contents: 'read' }, { contents: 'write' }],
            stronger: [{ '*': 'write' }, { contents: 'read' }],
        },
    },
    {
        id: 'workflow/action',
        inNewFiles: true,
        title: 'Code that a step runs',
        setting: [...step('uses'), 'jobs.*.uses'],
        compare: 'action-ref',
        weakened: 'high',
        graver: 'high',
        milder: 'medium',
        changed: 'medium',
        why: 'A tag or a branch can be moved to other code by whoever controls the action; only a full commit id cannot.',
        fix: 'Pin the action to the full commit id of a release that was looked at, with the version in a comment.',
        source: `${SECURE_USE}#using-third-party-actions`,
        examples: {
            weaker: [SHA, 'actions/checkout@v5'],
            stronger: ['actions/checkout@v5', SHA],
            other: ['actions/cache@v4', 'actions/cache/restore@v4'],
        },
    },
    {
        id: 'workflow/injection',
        inNewFiles: true,
        title: 'Text of strangers in a script',
        setting: step('injections'),
        compare: 'shorter-is-stronger',
        weakened: 'high',
        graver: 'critical',
        why: 'The expression is put into the script before it runs: a title or branch name becomes code.',
        fix: 'Hand the value over in `env:` and use the variable in the script, quoted.',
        source: `${SECURE_USE}#good-practices-for-mitigating-script-injection-attacks`,
        examples: {
            weaker: [undefined, ['github.event.issue.title']],
            stronger: [['github.event.issue.title'], undefined],
        },
    },
    {
        id: 'workflow/head-checkout',
        inNewFiles: true,
        title: 'Code of a pull request’s author in the workspace',
        setting: step('head-checkout'),
        compare: 'head-checkout',
        weakened: 'critical',
        why: 'The workflow runs with secrets, and now fetches code from whoever opened the pull request.',
        fix: 'Do the part that needs the code in a workflow on pull_request, and hand over only its result.',
        source: `${SECURE_USE}#mitigating-the-risks-of-untrusted-code-checkout`,
        examples: {},
    },
    {
        id: 'workflow/secret-given',
        inNewFiles: true,
        title: 'Secrets that a third party’s action gets',
        setting: step('secrets-given'),
        compare: 'shorter-is-stronger',
        weakened: 'high',
        graver: 'critical',
        why: 'Whoever controls the action can read the secret.',
        fix: 'Keep the secret from the step, or pin the action to a commit that was looked at and exempt it.',
        examples: { weaker: [undefined, ['NPM_TOKEN']], stronger: [['NPM_TOKEN'], undefined] },
    },
    {
        id: 'workflow/inherited-secrets',
        inNewFiles: true,
        title: 'All secrets for the workflow that is called',
        setting: 'jobs.*.secrets',
        compare: 'inherited-secrets',
        whole: true,
        weakened: 'medium',
        graver: 'high',
        why: 'The workflow that is called can read every secret of the repository, needed or not.',
        fix: 'Name the secrets it needs.',
        source: `${SYNTAX}#jobsjob_idsecretsinherit`,
        examples: { weaker: [undefined, 'inherit'], stronger: ['inherit', { TOKEN: 'x' }] },
    },
    {
        id: 'workflow/tolerated-failure',
        title: 'Failure that does not count',
        setting: ['jobs.*.continue-on-error', ...step('continue-on-error')],
        compare: 'tolerated-failure',
        weakened: 'medium',
        graver: 'high',
        milder: 'low',
        why: 'A gate that may fail is green whatever it finds.',
        source: `${SYNTAX}#jobsjob_idcontinue-on-error`,
        examples: { weaker: [undefined, true], stronger: [true, undefined] },
    },
    {
        id: 'workflow/condition',
        title: 'When a gate runs',
        setting: ['jobs.*.if', ...step('if')],
        compare: 'condition',
        weakened: 'high',
        graver: 'high',
        milder: 'medium',
        changed: 'medium',
        why: 'A gate that never runs, or a job that runs although a gate failed, guards nothing.',
        source: `${SYNTAX}#jobsjob_idif`,
        examples: {},
    },
    {
        id: 'workflow/swallowed-failure',
        title: 'Failure of a command that is swallowed',
        setting: step('bypasses'),
        compare: 'shorter-is-stronger',
        weakened: 'high',
        graver: 'high',
        why: 'The command may fail and the step is green all the same.',
        fix: 'Let the command’s failure fail the step.',
        examples: {
            weaker: [undefined, ['npm test || true']],
            stronger: [['npm test || true'], undefined],
        },
    },
    {
        id: 'workflow/gates',
        title: 'What a job guards',
        setting: 'jobs.*.gates',
        compare: 'job-gates',
        weakened: 'medium',
        graver: 'high',
        why: 'Nothing in the workflow runs this kind of check any more.',
        fix: 'Run the check again, here or in another job.',
        examples: {},
    },
    {
        id: 'workflow/needs',
        title: 'Jobs that have to succeed first',
        setting: 'jobs.*.needs',
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'The job no longer waits for the gate before it.',
        source: `${SYNTAX}#jobsjob_idneeds`,
        examples: { weaker: [['test', 'lint'], ['lint']], stronger: [['lint'], ['test', 'lint']] },
    },
    {
        id: 'workflow/environment',
        title: 'Environment of a job',
        setting: 'jobs.*.environment',
        compare: 'presence',
        weakened: 'medium',
        changed: 'medium',
        why: 'Reviewers, waiting times and branch limits of the environment no longer hold for the job.',
        source: 'https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments',
        examples: {
            weaker: ['production', undefined],
            stronger: [undefined, 'production'],
            other: ['production', 'staging'],
        },
    },
    {
        id: 'workflow/runner',
        inNewFiles: true,
        title: 'Machine that a job runs on',
        setting: 'jobs.*.runs-on',
        compare: 'runs-on',
        weakened: 'medium',
        graver: 'high',
        why: 'A self-hosted machine keeps what one job leaves behind for the next; in a public repository strangers can reach it.',
        source: `${SECURE_USE}#hardening-for-self-hosted-runners`,
        examples: {
            weaker: [['ubuntu-latest'], ['self-hosted']],
            stronger: [['self-hosted'], ['ubuntu-latest']],
        },
    },
    {
        id: 'workflow/kept-credentials',
        title: 'Token that checkout leaves in the workspace',
        setting: step('with.persist-credentials'),
        compare: 'false-is-strong',
        absent: true,
        weakened: 'low',
        why: 'Every later step, and every artifact of the workspace, can carry the token off.',
        source: 'https://github.com/actions/checkout#usage',
        examples: { weaker: [false, undefined], stronger: [true, false] },
    },
    {
        id: 'workflow/insecure-commands',
        inNewFiles: true,
        title: 'Commands that were withdrawn for their holes',
        setting: ['env', 'jobs.*.env', ...step('env')].map((at) => `${at}.ACTIONS_ALLOW_UNSECURE_COMMANDS`),
        compare: 'false-is-strong',
        weakened: 'high',
        why: 'Output of any command can then set variables and the path of later steps.',
        source: 'https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/',
        examples: { weaker: [undefined, true], stronger: [true, undefined] },
    },
    {
        id: 'workflow/job-name',
        title: 'Name of a required status check',
        setting: 'jobs.*.name',
        compare: 'job-name',
        weakened: 'medium',
        why: 'A required status check is found by its name; under another name it never reports.',
        examples: {},
    },
    {
        id: 'workflow/job-id',
        title: 'Job under another name',
        setting: 'jobs.*.id',
        compare: 'job-id',
        weakened: 'high',
        why: 'What is required by name is not found under another one.',
        fix: 'Give the job its name back, or write the new one into the standard and the branch’s rules.',
        examples: {},
    },
    {
        id: 'workflow/name',
        title: 'Name of a required workflow',
        setting: 'name',
        compare: 'workflow-name',
        weakened: 'high',
        why: 'The standard requires the workflow by this name; under another one it is not found.',
        fix: 'Give the workflow its name back, or write the new one into the standard.',
        examples: {},
    },
    {
        id: 'workflow/job',
        title: 'Job that guards changes',
        setting: 'jobs.*',
        compare: 'job',
        weakened: 'medium',
        graver: 'high',
        why: 'What the job guarded is no longer checked.',
        fix: 'Put the job back, or say in the standard that it is no longer required.',
        examples: {},
    },
    {
        id: 'workflow/step',
        title: 'Step',
        setting: STEPS,
        compare: 'step',
        weakened: 'low',
        why: 'What the step guarded is asked of its whole job.',
        examples: {},
    },
    {
        id: 'workflow/plain',
        title: 'Everything else in a workflow',
        setting: '**',
        compare: 'unruled',
        weakened: 'low',
        why: 'The workflow does something else than before.',
        examples: {},
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/check-toml-files.js
/** Where rules for check.toml hold: a ruleset is written like one and says it for many repositories. */
const DECLARATIONS = ['check.toml', 'rulesets/*.toml', '**/rulesets/*.toml'];
/** The sections of `[process]` without which changes reach the default branch unseen. */
const GRAVE = [
    'process.branches',
    'process.ci',
    'process.repo',
    'process.hooks',
    'process.codeowners',
    'process.forbidden_files',
    'process.backups',
    'process.coverage',
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/check-toml-code.js


const TOOL = ['code.*.*', 'code.naming'];
const GRAVE_TOOL = ['code.linting.*', 'code.types.*', 'code.security.*', 'code.coverage_run'];
const enabled = (tables) => tables.map((table) => `${table}.enabled`);
/** `[code]` of check.toml: which tools have to run, and what they have to say. */
const CHECK_TOML_CODE_RULES = family({ files: DECLARATIONS }, [
    {
        id: 'check-toml/code-tool-enabled',
        title: 'A check of linting, types, security or coverage',
        setting: enabled(GRAVE_TOOL),
        compare: 'true-is-strong',
        absent: true,
        weakened: 'high',
        why: 'The tool no longer has to pass; what it guards against goes unnoticed.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/code-minor-tool-enabled',
        title: 'A check of naming, quality or unused code',
        setting: enabled(TOOL),
        compare: 'true-is-strong',
        absent: true,
        weakened: 'medium',
        why: 'The tool no longer has to pass; what it guards against goes unnoticed.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/code-eslint-rule',
        title: 'ESLint rule that is required',
        setting: 'code.linting.eslint.rules.*',
        compare: 'lint-level',
        whole: true,
        weakened: 'medium',
        milder: 'low',
        why: 'A rule that is off, or only warns, no longer keeps a mistake out.',
        source: 'https://eslint.org/docs/latest/use/configure/rules#rule-severities',
        examples: {
            weaker: ['error', 'off'],
            stronger: ['off', 'error'],
            other: [
                { severity: 'error', max: 1 },
                { severity: 'error', max: 2 },
            ],
        },
    },
    {
        id: 'check-toml/code-max-warnings',
        title: 'Warnings that are tolerated',
        setting: 'code.linting.eslint.max-warnings',
        compare: 'lower-is-stronger',
        weakened: 'medium',
        why: 'Warnings that are tolerated pile up.',
        source: 'https://eslint.org/docs/latest/use/command-line-interface#--max-warnings',
        examples: { weaker: [0, 10], stronger: [10, 0] },
    },
    {
        id: 'check-toml/code-ignored-files',
        title: 'Files that a check leaves out',
        setting: [
            'code.linting.*.ignore',
            'code.naming.rules.*.exclude',
            'code.quality.*.exclude',
            'code.*.*.exclude',
        ],
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Files that are left out are not checked at all.',
        examples: {
            weaker: [['dist/**'], ['dist/**', 'src/legacy/**']],
            stronger: [['dist/**', 'src/legacy/**'], ['dist/**']],
        },
    },
    {
        id: 'check-toml/code-checked-files',
        title: 'Files and marks that a check looks at',
        setting: [
            'code.linting.*.files',
            'code.naming.rules.*.extensions',
            'code.quality.*.patterns',
            'code.quality.*.extensions',
        ],
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'What is no longer listed is no longer checked.',
        examples: {
            weaker: [['src/**', 'test/**'], ['src/**']],
            stronger: [['src/**'], ['src/**', 'test/**']],
        },
    },
    {
        id: 'check-toml/code-ruff-select',
        title: 'Ruff rules that are required',
        setting: 'code.linting.ruff.lint.select',
        compare: 'more-codes-are-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'A family of rules that is no longer selected finds nothing.',
        source: 'https://docs.astral.sh/ruff/settings/#lint_select',
        examples: {
            weaker: [
                ['E', 'F', 'S'],
                ['E', 'F'],
            ],
            stronger: [['E'], ['ALL']],
        },
    },
    {
        id: 'check-toml/code-ruff-ignore',
        title: 'Ruff rules that are ignored',
        setting: 'code.linting.ruff.lint.ignore',
        compare: 'fewer-codes-are-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'A rule that is ignored finds nothing.',
        source: 'https://docs.astral.sh/ruff/settings/#lint_ignore',
        examples: { weaker: [[], ['S101']], stronger: [['S101'], []] },
    },
    {
        id: 'check-toml/code-line-length',
        title: 'Length of a line',
        setting: 'code.linting.ruff.line-length',
        compare: 'lower-is-stronger',
        weakened: 'low',
        why: 'Longer lines are harder to review.',
        examples: { weaker: [100, 140], stronger: [140, 100] },
    },
    {
        id: 'check-toml/code-compatibility-flag',
        title: 'Compiler flag of convenience',
        setting: ['code.types.tsc.require.esModuleInterop'],
        compare: 'changed',
        weakened: 'low',
        why: 'It changes how modules are read, not how strictly types are checked.',
        examples: { other: [true, false] },
    },
    {
        id: 'check-toml/code-skip-lib-check',
        title: 'Declaration files that are not checked',
        setting: 'code.types.tsc.require.skipLibCheck',
        compare: 'false-is-strong',
        weakened: 'low',
        why: 'Contradictions between declaration files stay unseen.',
        source: 'https://www.typescriptlang.org/tsconfig/#skipLibCheck',
        examples: { weaker: [false, true], stronger: [true, false] },
    },
    {
        id: 'check-toml/code-strictness',
        title: 'Compiler strictness that is required',
        setting: 'code.types.tsc.require.*',
        compare: 'true-is-strong',
        absent: false,
        weakened: 'high',
        why: 'The compiler no longer has to reject a whole class of mistakes.',
        source: 'https://www.typescriptlang.org/tsconfig/#strict',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/code-coverage-threshold',
        title: 'Coverage that is required',
        setting: 'code.coverage_run.min_threshold',
        compare: 'higher-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Less of the code has to be tested.',
        examples: { weaker: [80, 50], stronger: [50, 80] },
    },
    {
        id: 'check-toml/code-coverage-command',
        title: 'How coverage is measured',
        setting: ['code.coverage_run.command', 'code.coverage_run.runner'],
        compare: 'command',
        weakened: 'medium',
        changed: 'low',
        why: 'Coverage is measured by another command, or its failure is swallowed.',
        examples: {
            weaker: ['npm test', 'npm test || true'],
            stronger: ['npm test || true', 'npm test'],
        },
    },
    {
        id: 'check-toml/code-secrets-scan-mode',
        title: 'How much is searched for secrets',
        setting: 'code.security.secrets.scan_mode',
        compare: 'order',
        order: ['full', 'branch', 'files', 'staged'],
        absent: 'branch',
        weakened: 'high',
        why: 'A secret outside what is searched is not found.',
        examples: { weaker: ['full', 'staged'], stronger: ['staged', 'full'] },
    },
    {
        id: 'check-toml/code-secrets-base-branch',
        title: 'Branch that a secret scan starts from',
        setting: 'code.security.secrets.base_branch',
        compare: 'changed',
        weakened: 'medium',
        changed: 'medium',
        why: 'Commits before the base branch are not searched.',
        examples: { other: ['main', 'develop'] },
    },
    {
        id: 'check-toml/code-audit-exclude-dev',
        title: 'Development dependencies left out of the audit',
        setting: 'code.security.pnpmaudit.exclude_dev',
        compare: 'false-is-strong',
        absent: true,
        weakened: 'medium',
        why: 'Vulnerable development dependencies run in builds and are no longer reported.',
        examples: { weaker: [false, true], stronger: [true, false] },
    },
    {
        id: 'check-toml/code-naming-routes',
        title: 'Names of dynamic routes',
        setting: 'code.naming.rules.*.allow_dynamic_routes',
        compare: 'false-is-strong',
        weakened: 'low',
        why: 'More names are let through.',
        examples: { weaker: [false, true], stronger: [true, false] },
    },
    {
        id: 'check-toml/code-naming-rule',
        title: 'Naming rule',
        setting: 'code.naming.rules.*',
        compare: 'presence',
        weakened: 'low',
        why: 'Files it covered may be named anyhow.',
        examples: {
            weaker: [{ extensions: ['ts'] }, undefined],
            stronger: [undefined, { extensions: ['ts'] }],
        },
    },
    {
        id: 'check-toml/code-tracked-dependencies',
        title: 'Extra files that are tracked',
        setting: ['code.**.dependencies'],
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'Changes to a file that is no longer tracked are not told.',
        examples: { weaker: [['eslint.local.js'], []], stronger: [[], ['eslint.local.js']] },
    },
    {
        id: 'check-toml/code-tool',
        title: 'A check of linting, types, security or coverage',
        setting: GRAVE_TOOL,
        compare: 'section',
        weakened: 'high',
        why: 'The tool no longer has to pass; what it guards against goes unnoticed.',
        examples: { weaker: [{ enabled: true }, undefined], stronger: [undefined, { enabled: true }] },
    },
    {
        id: 'check-toml/code-minor-tool',
        title: 'A check of naming, quality or unused code',
        setting: ['code.unused.*', 'code.quality.*', 'code.naming'],
        compare: 'section',
        weakened: 'medium',
        why: 'The tool no longer has to pass; what it guards against goes unnoticed.',
        examples: { weaker: [{ enabled: true }, undefined], stronger: [undefined, { enabled: true }] },
    },
]);

// EXTERNAL MODULE: ./packages/core/lib/model/finding.js
var finding = __webpack_require__(79941);
;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/check-toml-drift.js



/** `[extends]`, `[drift]`, `[infra]`, `[monorepo]` and `[mcp]` of check.toml. */
const CHECK_TOML_DRIFT_RULES = family({ files: DECLARATIONS }, [
    {
        id: 'check-toml/rulesets',
        title: 'Rulesets that are extended',
        setting: 'extends.rulesets',
        compare: 'rulesets',
        weakened: 'high',
        graver: 'high',
        changed: 'medium',
        why: 'Everything a ruleset asks for stops being asked for when it is dropped or swapped for that of a laxer tier.',
        fix: 'Extend the ruleset of the repository’s tier again.',
        examples: {
            weaker: [['typescript-production'], ['typescript-internal']],
            stronger: [['typescript-internal'], ['typescript-production']],
            other: [['python-internal'], ['typescript-internal']],
        },
    },
    {
        id: 'check-toml/registry',
        title: 'Registry of rulesets',
        setting: 'extends.registry',
        compare: 'presence',
        weakened: 'high',
        changed: 'high',
        why: 'The registry decides what every ruleset says; another one, or another ref of it, may say less.',
        fix: 'Point the registry back at the organization’s own, at the ref that was agreed.',
        examples: {
            weaker: ['github:acme/standards@v3', undefined],
            stronger: [undefined, 'github:acme/standards@v3'],
            other: ['github:acme/standards@v3', 'github:someone/standards'],
        },
    },
    {
        id: 'check-toml/drift-exemption',
        inNewFiles: true,
        title: 'Exemption',
        setting: 'drift.exempt.*',
        compare: 'exemption',
        weakened: 'medium',
        graver: 'high',
        why: 'What an exemption covers is reported but no longer counts; one that covers nearly everything, or hardly ends, switches checks off.',
        fix: 'If it is meant, and no wider than what is really accepted, with an end within a year, close the issue. Otherwise narrow it, or remove it.',
        examples: {
            weaker: [
                undefined,
                {
                    check: 'code/workflows',
                    subject: 'jobs.test',
                    reason: 'r',
                    owner: '@a',
                    expires: '2026-12-01',
                },
            ],
            stronger: [
                {
                    check: 'code/workflows',
                    subject: 'jobs.test',
                    reason: 'r',
                    owner: '@a',
                    expires: '2026-12-01',
                },
                undefined,
            ],
        },
    },
    {
        id: 'check-toml/drift-exemption-expiry',
        title: 'End of an exemption',
        setting: 'drift.exempt.*.expires',
        compare: 'later-is-weaker',
        weakened: 'medium',
        graver: 'high',
        why: 'An exemption that is put off again and again has become the rule.',
        fix: 'Repair what is exempted, or agree on the new date.',
        examples: {
            weaker: ['2026-12-01', '2027-02-01'],
            stronger: ['2027-02-01', '2026-12-01'],
        },
    },
    {
        id: 'check-toml/drift-watch',
        title: 'Files that are watched beside those of the sections',
        setting: 'drift.watch',
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'Changes to a file that is no longer watched are not told.',
        examples: { weaker: [['.golangci.yml'], []], stronger: [[], ['.golangci.yml']] },
    },
    {
        id: 'check-toml/drift-severity-level',
        title: 'Severity given by an override',
        setting: 'drift.severity.*.severity',
        compare: 'order',
        order: finding/* SEVERITIES */.oC,
        weakened: 'medium',
        why: 'A finding that is graded lower is told later, or not at all.',
        examples: { weaker: ['high', 'low'], stronger: ['low', 'high'] },
    },
    {
        id: 'check-toml/drift-severity',
        inNewFiles: true,
        title: 'Severity override',
        setting: 'drift.severity.*',
        compare: 'severity-override',
        weakened: 'medium',
        changed: 'low',
        why: 'A finding that is graded low or info is hardly ever told.',
        examples: {
            weaker: [undefined, { check: 'code/*', subject: '*', severity: 'info' }],
            stronger: [{ check: 'code/*', subject: '*', severity: 'info' }, undefined],
        },
    },
    {
        id: 'check-toml/drift-limits-exempt',
        title: 'Highest severity a repository may exempt by itself',
        setting: ['drift.limits.*.exempt', 'drift.limits.exempt'],
        compare: 'order',
        order: [...finding/* SEVERITIES */.oC].reverse(),
        weakened: 'high',
        why: 'Repositories can then switch graver findings off without the organization.',
        examples: { weaker: ['low', 'critical'], stronger: ['critical', 'low'] },
    },
    {
        id: 'check-toml/drift-limits',
        inNewFiles: true,
        title: 'Limits on what a repository may ask of the central token',
        setting: ['drift.limits.**.registries', 'drift.limits.**.accounts', 'drift.limits.**.stacks'],
        compare: 'shorter-is-stronger',
        weakened: 'high',
        graver: 'critical',
        why: 'Every entry is something that the central token or role does when a repository asks for it.',
        examples: {
            weaker: [['github:acme/*'], ['github:acme/*', 'github:other/*']],
            stronger: [['github:acme/*', 'github:other/*'], ['github:acme/*']],
        },
    },
    {
        id: 'check-toml/infra-enabled',
        title: 'Infrastructure scan',
        setting: 'infra.enabled',
        compare: 'true-is-strong',
        absent: true,
        weakened: 'high',
        why: 'Deployed infrastructure is no longer compared with what was declared.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/infra-section',
        title: 'Infrastructure scan',
        setting: 'infra',
        compare: 'section',
        weakened: 'high',
        why: 'Deployed infrastructure is no longer compared with what was declared.',
        examples: {
            weaker: [{ path: './infra' }, undefined],
            stronger: [undefined, { path: './infra' }],
        },
    },
    {
        id: 'check-toml/infra-accounts',
        title: 'Account that is scanned',
        setting: 'infra.accounts.*',
        compare: 'presence',
        weakened: 'high',
        changed: 'high',
        why: 'Another account, or none, is looked at; what runs in the old one is no longer watched.',
        examples: {
            weaker: ['333333333333', undefined],
            stronger: [undefined, '333333333333'],
            other: ['333333333333', '444444444444'],
        },
    },
    {
        id: 'check-toml/infra-scope',
        title: 'Stacks and regions that are scanned',
        setting: ['infra.stacks', 'infra.regions'],
        compare: 'longer-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Stacks and regions that are not listed are not looked at.',
        examples: {
            weaker: [['eu-west-2', 'us-east-1'], ['eu-west-2']],
            stronger: [['eu-west-2'], ['eu-west-2', 'us-east-1']],
        },
    },
    {
        id: 'check-toml/infra-source',
        title: 'Where the declared infrastructure stands',
        setting: ['infra.path', 'infra.manifest', 'infra.tags.*', 'infra.deployed.*'],
        compare: 'changed',
        weakened: 'medium',
        changed: 'medium',
        why: 'What is compared with the account is read from somewhere else.',
        examples: { other: ['./infra', './deploy'] },
    },
    {
        id: 'check-toml/monorepo-exclude',
        title: 'Packages that need no standard',
        setting: 'monorepo.exclude',
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Packages that are excluded are not held to any standard.',
        examples: { weaker: [[], ['packages/new']], stronger: [['packages/new'], []] },
    },
    {
        id: 'check-toml/standards-source',
        title: 'Source of standards for assistants',
        setting: 'mcp.standards.source',
        compare: 'changed',
        weakened: 'low',
        changed: 'low',
        why: 'Assistants are told other standards.',
        examples: { other: ['github:acme/standards', 'github:other/standards'] },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/check-toml-guards.js


const RULESET = ['process.repo.ruleset', 'process.branches'];
const both = (key) => RULESET.map((table) => `${table}.${key}`);
/** `[process]` of check.toml, what guards the default branch: reviews, checks, hooks, owners. */
const CHECK_TOML_GUARD_RULES = family({ files: DECLARATIONS }, [
    {
        id: 'check-toml/process-section-enabled',
        title: 'A guard of branches, reviews, workflows or hooks',
        setting: GRAVE.map((table) => `${table}.enabled`),
        compare: 'true-is-strong',
        absent: true,
        weakened: 'high',
        why: 'What the section asks for is no longer asked for.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/process-minor-section-enabled',
        title: 'A rule of the process',
        setting: 'process.*.enabled',
        compare: 'true-is-strong',
        absent: true,
        weakened: 'medium',
        why: 'What the section asks for is no longer asked for.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/process-required-reviews',
        title: 'Approvals that a pull request needs',
        setting: both('required_reviews'),
        compare: 'higher-is-stronger',
        weakened: 'high',
        why: 'Fewer people see a change before it is merged.',
        source: 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets',
        examples: { weaker: [2, 1], stronger: [1, 2] },
    },
    {
        id: 'check-toml/process-status-checks',
        title: 'Status checks that have to pass',
        setting: both('require_status_checks'),
        compare: 'names-or-any',
        weakened: 'high',
        changed: 'medium',
        why: 'A change can be merged although the check fails.',
        examples: {
            weaker: [['test', 'lint'], ['test']],
            stronger: [false, true],
            other: [true, ['test']],
        },
    },
    {
        id: 'check-toml/process-tag-patterns',
        title: 'Tags that are protected',
        setting: 'process.repo.tag_protection.patterns',
        compare: 'longer-is-stronger',
        weakened: 'high',
        why: 'A tag that is not protected can be moved to other code.',
        examples: { weaker: [['v*', 'release/*'], ['v*']], stronger: [['v*'], ['v*', 'release/*']] },
    },
    {
        id: 'check-toml/process-protection',
        title: 'Protection of the default branch',
        setting: [
            ...[
                'protection',
                'dismiss_stale_reviews',
                'require_code_owner_reviews',
                'require_branches_up_to_date',
                'require_signed_commits',
                'enforce_admins',
                'require_linear_history',
                'require_last_push_approval',
                'require_conversation_resolution',
                'block_force_pushes',
            ].flatMap(both),
            'process.repo.require_branch_protection',
            'process.repo.require_codeowners',
            'process.repo.tag_protection.*',
        ],
        compare: 'true-is-strong',
        weakened: 'high',
        why: 'One more way past review to the default branch or to a release tag.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/process-history',
        title: 'Rewriting or deleting the default branch',
        setting: ['allow_force_pushes', 'allow_deletions'].flatMap(both),
        compare: 'false-is-strong',
        absent: true,
        weakened: 'high',
        why: 'What was reviewed can be replaced, or be gone, without a trace.',
        source: 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets',
        examples: { weaker: [false, undefined], stronger: [true, false] },
    },
    {
        id: 'check-toml/process-enforcement',
        title: 'Whether the ruleset is enforced',
        setting: both('enforcement'),
        compare: 'order',
        order: ['active', 'evaluate', 'disabled'],
        absent: 'active',
        weakened: 'high',
        why: 'A ruleset that is only evaluated, or disabled, stops nobody.',
        examples: { weaker: ['active', 'evaluate'], stronger: ['disabled', 'active'] },
    },
    {
        id: 'check-toml/process-bypass-mode',
        title: 'How a bypass works',
        setting: both('bypass_actors.*.bypass_mode'),
        compare: 'order',
        order: ['pull_request', 'always'],
        absent: 'always',
        weakened: 'high',
        why: 'With `always` even pushes go past the rules.',
        examples: { weaker: ['pull_request', 'always'], stronger: ['always', 'pull_request'] },
    },
    {
        id: 'check-toml/process-bypass',
        title: 'Who may bypass the ruleset',
        setting: both('bypass_actors.*'),
        compare: 'allowed-entry',
        weakened: 'high',
        why: 'Whoever may bypass the rules is not held by them.',
        examples: {
            weaker: [undefined, { actor_type: 'Team', actor_id: 7 }],
            stronger: [{ actor_type: 'Team', actor_id: 7 }, undefined],
        },
    },
    {
        id: 'check-toml/process-bypass-list',
        title: 'The list of who may bypass the ruleset',
        setting: both('bypass_actors'),
        compare: 'allowed-only',
        weakened: 'high',
        why: 'Without the list nobody asks who may bypass; with more on it, more may.',
        examples: {
            weaker: [[], undefined],
            stronger: [undefined, []],
        },
    },
    {
        id: 'check-toml/process-protected-names',
        title: 'Branches and tags that are protected',
        setting: ['process.hooks.protected_branches'],
        compare: 'longer-is-stronger',
        weakened: 'high',
        why: 'What is no longer listed can be pushed to.',
        examples: {
            weaker: [['main', 'release'], ['main']],
            stronger: [['main'], ['main', 'release']],
        },
    },
    {
        id: 'check-toml/process-required-gates',
        title: 'Workflows, jobs, actions, commands and hooks that are required',
        setting: [
            'process.ci.required_workflows',
            'process.ci.require_workflows',
            'process.ci.jobs.*',
            'process.ci.actions.*',
            'process.ci.commands.*',
            'process.ci.commands.*.*',
            'process.hooks.require_hooks',
            'process.hooks.required_hooks',
            'process.hooks.commands.*',
        ],
        compare: 'longer-is-stronger',
        weakened: 'high',
        why: 'What is not required can be removed without anybody noticing.',
        examples: { weaker: [['test', 'lint'], ['test']], stronger: [['test'], ['test', 'lint']] },
    },
    {
        id: 'check-toml/process-husky',
        title: 'Hooks that are installed with the repository',
        setting: 'process.hooks.require_husky',
        compare: 'true-is-strong',
        absent: true,
        weakened: 'medium',
        why: 'Without it, hooks run only where somebody installed them by hand.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/process-owners',
        title: 'Owners of a part of the repository',
        setting: ['process.codeowners.rules.*.owners'],
        compare: 'longer-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Fewer owners are asked to review a change there.',
        examples: { weaker: [['@a', '@b'], ['@a']], stronger: [['@a'], ['@a', '@b']] },
    },
    {
        id: 'check-toml/process-owned-part',
        title: 'Part of the repository with owners',
        setting: 'process.codeowners.rules.*',
        compare: 'presence',
        weakened: 'medium',
        why: 'Changes there no longer ask its owners for a review.',
        examples: {
            weaker: [{ pattern: 'infra/', owners: ['@a'] }, undefined],
            stronger: [undefined, { pattern: 'infra/', owners: ['@a'] }],
        },
    },
    {
        id: 'check-toml/process-required-files',
        title: 'Files that must be there',
        setting: 'process.required_files.files',
        compare: 'longer-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'What is not required can be deleted without anybody noticing.',
        examples: {
            weaker: [['SECURITY.md', 'LICENSE'], ['LICENSE']],
            stronger: [['LICENSE'], ['SECURITY.md', 'LICENSE']],
        },
    },
    {
        id: 'check-toml/process-forbidden-files',
        title: 'Files that must not be there',
        setting: 'process.forbidden_files.files',
        compare: 'longer-is-stronger',
        weakened: 'high',
        why: 'Files such as keys or dumps may be committed.',
        examples: { weaker: [['*.pem', '.env'], ['.env']], stronger: [['.env'], ['*.pem', '.env']] },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/check-toml-labels.js


/** `[process]` of check.toml, what issues and pull requests are sorted and described by. */
const CHECK_TOML_LABEL_RULES = family({ files: DECLARATIONS }, [
    {
        id: 'check-toml/process-issue-labels',
        title: 'Labels that every issue carries',
        setting: 'process.issues.require_labels',
        compare: 'any-or-one-of',
        weakened: 'low',
        why: 'An issue without them is found by nobody who sorts by label.',
        examples: { weaker: [['bug', 'task'], true], stronger: [true, ['bug', 'task']] },
    },
    {
        id: 'check-toml/process-label-groups',
        title: 'Groups of labels of which an issue carries exactly one',
        setting: 'process.issues.one_of',
        compare: 'longer-is-stronger',
        weakened: 'low',
        why: 'An issue can be of no kind, or of two at once.',
        examples: {
            weaker: [
                [
                    ['p1', 'p2'],
                    ['bug', 'task'],
                ],
                [['p1', 'p2']],
            ],
            stronger: [undefined, [['p1', 'p2']]],
        },
    },
    {
        id: 'check-toml/process-labels',
        title: 'Labels that must exist',
        setting: 'process.labels.required',
        compare: 'longer-is-stronger',
        weakened: 'low',
        why: 'What is sorted by a label is lost with it.',
        examples: { weaker: [['bug', 'security'], ['bug']], stronger: [['bug'], ['bug', 'security']] },
    },
    {
        id: 'check-toml/process-label',
        title: 'Label that must exist',
        setting: 'process.labels.required.*',
        compare: 'presence',
        weakened: 'low',
        why: 'What is sorted by a label is lost with it.',
        examples: {
            weaker: [{ name: 'security', color: 'd73a4a' }, undefined],
            stronger: [undefined, { name: 'security', color: 'd73a4a' }],
        },
    },
    {
        id: 'check-toml/process-templates',
        title: 'Templates for pull requests and issues',
        setting: ['process.templates.pull_request', 'process.templates.issue'],
        compare: 'true-is-strong',
        weakened: 'low',
        why: 'Without one, what reviewers need to know is left to chance.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/check-toml-process.js


/** `[process]` of check.toml, the rest: what commits, documents and changesets have to carry. */
const CHECK_TOML_PROCESS_RULES = family({ files: DECLARATIONS }, [
    {
        id: 'check-toml/process-let-off',
        title: 'Paths, branches and authors that a rule lets off',
        setting: [
            'process.*.ignore',
            'process.*.exclude',
            'process.*.exclude_paths',
            'process.*.exclude_patterns',
            'process.*.exclude_authors',
            'process.*.allowlist',
        ],
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'What is let off is not held to the rule at all.',
        examples: { weaker: [[], ['vendor/**']], stronger: [['vendor/**'], []] },
    },
    {
        id: 'check-toml/process-required-paths',
        title: 'Where changesets and documents are required',
        setting: [
            'process.changesets.require_for_paths',
            'process.docs.coverage_paths',
            'process.docs.types.*.required_sections',
            'process.docs.types.*.frontmatter',
            'process.pr.issue_keywords',
        ],
        compare: 'longer-is-stronger',
        weakened: 'low',
        why: 'What is no longer listed is no longer asked for.',
        examples: {
            weaker: [['packages/**', 'apps/**'], ['packages/**']],
            stronger: [['packages/**'], ['packages/**', 'apps/**']],
        },
    },
    {
        id: 'check-toml/process-merge-commits',
        title: 'Whether merge commits are judged too',
        setting: 'process.commits.include_merges',
        compare: 'true-is-strong',
        weakened: 'low',
        why: 'A change can hide behind the message of a merge.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/process-requirement',
        title: 'What commits, branches, pull requests and changesets have to carry',
        setting: ['process.*.require_*', 'process.*.conventional', 'process.*.validate_format'],
        compare: 'true-is-strong',
        weakened: 'medium',
        why: 'Changes can no longer be traced to what asked for them.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'check-toml/process-allowed-names',
        title: 'Types of commits and bumps that are allowed',
        setting: ['process.commits.types', 'process.changesets.allowed_bump_types'],
        compare: 'shorter-is-stronger',
        weakened: 'low',
        why: 'More is let through.',
        examples: {
            weaker: [
                ['feat', 'fix'],
                ['feat', 'fix', 'misc'],
            ],
            stronger: [['feat', 'misc'], ['feat']],
        },
    },
    {
        id: 'check-toml/process-pattern',
        title: 'Form of names and messages',
        setting: ['process.*.pattern', 'process.*.issue_pattern'],
        compare: 'presence',
        weakened: 'medium',
        changed: 'medium',
        why: 'A looser pattern lets everything through.',
        examples: {
            weaker: ['^feat/', undefined],
            stronger: [undefined, '^feat/'],
            other: ['^feat/', '.*'],
        },
    },
    {
        id: 'check-toml/process-coverage-threshold',
        title: 'Coverage that is required',
        setting: ['process.coverage.min_threshold', 'process.docs.min_coverage'],
        compare: 'higher-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Less has to be tested or described.',
        examples: { weaker: [80, 50], stronger: [50, 80] },
    },
    {
        id: 'check-toml/process-coverage-enforcement',
        title: 'Where coverage is enforced',
        setting: 'process.coverage.enforce_in',
        compare: 'order',
        order: ['both', 'ci', 'config'],
        absent: 'config',
        weakened: 'medium',
        why: 'A threshold that only stands in a file holds nobody up.',
        examples: { weaker: ['both', 'config'], stronger: ['config', 'ci'] },
    },
    {
        id: 'check-toml/process-docs-enforcement',
        title: 'Whether missing documents block',
        setting: 'process.docs.enforcement',
        compare: 'order',
        order: ['block', 'warn'],
        absent: 'warn',
        weakened: 'low',
        why: 'A warning is passed over.',
        examples: { weaker: ['block', 'warn'], stronger: ['warn', 'block'] },
    },
    {
        id: 'check-toml/process-backup-age',
        title: 'Age of the newest backup',
        setting: 'process.backups.max_age_hours',
        compare: 'lower-is-stronger',
        weakened: 'medium',
        why: 'More is lost when the backup is needed.',
        examples: { weaker: [24, 72], stronger: [72, 24] },
    },
    {
        id: 'check-toml/process-backup-place',
        title: 'Where backups are looked for',
        setting: ['process.backups.bucket', 'process.backups.prefix', 'process.backups.region'],
        compare: 'presence',
        weakened: 'medium',
        changed: 'medium',
        why: 'Backups elsewhere are no longer watched.',
        examples: {
            weaker: ['acme-backups', undefined],
            stronger: [undefined, 'acme-backups'],
            other: ['acme-backups', 'tmp'],
        },
    },
    {
        id: 'check-toml/process-ruleset-target',
        title: 'Branch or workflow that a rule is about',
        setting: [
            'process.repo.ruleset.branch',
            'process.repo.ruleset.name',
            'process.branches.branch',
            'process.branches.ruleset',
            'process.coverage.ci_workflow',
            'process.coverage.ci_job',
        ],
        compare: 'changed',
        weakened: 'medium',
        changed: 'medium',
        why: 'The old one is no longer guarded.',
        examples: { other: ['main', 'develop'] },
    },
    {
        id: 'check-toml/process-size-limit',
        title: 'How large a change or document may be',
        setting: [
            'process.pr.max_files',
            'process.pr.max_lines',
            'process.commits.max_subject_length',
            'process.docs.max_*',
            'process.docs.staleness_days',
        ],
        compare: 'lower-is-stronger',
        weakened: 'low',
        why: 'What is larger is read less carefully.',
        examples: { weaker: [20, 50], stronger: [50, 20] },
    },
    {
        id: 'check-toml/process-minimum-length',
        title: 'How much has to be said',
        setting: 'process.*.min_description_length',
        compare: 'higher-is-stronger',
        weakened: 'low',
        why: 'A change is described in fewer words.',
        examples: { weaker: [20, 5], stronger: [5, 20] },
    },
]);
/** The sections of `[process]` as a whole. */
const CHECK_TOML_SECTION_RULES = family({ files: DECLARATIONS }, [
    {
        id: 'check-toml/process-ruleset',
        title: 'Protection as a whole',
        setting: ['process.repo.ruleset', 'process.repo.tag_protection'],
        compare: 'section',
        weakened: 'high',
        why: 'Nothing is asked of the branch, or of release tags, any more.',
        examples: {
            weaker: [{ required_reviews: 2 }, undefined],
            stronger: [undefined, { required_reviews: 2 }],
        },
    },
    {
        id: 'check-toml/process-section',
        title: 'A guard of branches, reviews, workflows or hooks',
        setting: GRAVE,
        compare: 'section',
        weakened: 'high',
        why: 'What the section asks for is no longer asked for.',
        examples: {
            weaker: [{ protection: true }, undefined],
            stronger: [undefined, { protection: true }],
        },
    },
    {
        id: 'check-toml/process-minor-section',
        title: 'A rule of the process',
        setting: 'process.*',
        compare: 'section',
        weakened: 'medium',
        why: 'What the section asks for is no longer asked for.',
        examples: {
            weaker: [{ conventional: true }, undefined],
            stronger: [undefined, { conventional: true }],
        },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/coverage.js

const FILES = [
    'jest.config.json',
    'vitest.config.json',
    '*jest*.json',
    '.nycrc',
    '.nycrc.*',
    '.c8rc',
    '.c8rc.json',
    'coverage.json',
    'package.json',
];
const at = (...keys) => keys.flatMap((key) => [key, `jest.${key}`, `nyc.${key}`, `c8.${key}`]);
/** In package.json these words have other meanings at the root. */
const below = (...keys) => keys.flatMap((key) => [`jest.${key}`, `nyc.${key}`, `c8.${key}`]);
/** Jest, nyc and c8 where their settings are data. */
const COVERAGE_RULES = family({ files: FILES, source: 'https://jestjs.io/docs/configuration#coveragethreshold-object' }, [
    {
        id: 'coverage/threshold',
        title: 'Coverage that is required',
        setting: [
            ...at('coverageThreshold.**'),
            ...at('test.coverage.thresholds.**', 'lines', 'branches', 'functions', 'statements'),
        ],
        compare: 'higher-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Less of the code has to be tested.',
        examples: { weaker: [80, 60], stronger: [60, 80] },
    },
    {
        id: 'coverage/enforced',
        title: 'Whether coverage is enforced',
        setting: at('check-coverage', 'per-file', 'all', 'collectCoverage'),
        compare: 'true-is-strong',
        weakened: 'medium',
        why: 'A threshold that nothing checks holds nobody up.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'coverage/let-off',
        title: 'Code and tests that are left out',
        setting: [...at('coveragePathIgnorePatterns', 'testPathIgnorePatterns'), ...below('exclude')],
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'What is left out need not be tested.',
        examples: { weaker: [[], ['src/legacy']], stronger: [['src/legacy'], []] },
    },
    {
        id: 'coverage/excluded',
        title: 'Code and tests that are left out',
        files: FILES.filter((name) => name !== 'package.json'),
        setting: 'exclude',
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'What is left out need not be tested.',
        examples: { weaker: [[], ['src/legacy']], stronger: [['src/legacy'], []] },
    },
    {
        id: 'coverage/measured',
        title: 'Code that is measured, tests that run',
        setting: [
            ...at('collectCoverageFrom', 'testMatch', 'roots', 'projects'),
            ...below('include'),
        ],
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'What is no longer listed is not measured.',
        examples: {
            weaker: [['src/**', 'lib/**'], ['src/**']],
            stronger: [['src/**'], ['src/**', 'lib/**']],
        },
    },
    {
        id: 'coverage/no-tests',
        title: 'Passing without tests',
        setting: at('passWithNoTests'),
        compare: 'false-is-strong',
        weakened: 'medium',
        why: 'A run that finds no tests is green.',
        examples: { weaker: [false, true], stronger: [true, false] },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/eslint.js

const RC = [
    '.eslintrc',
    '.eslintrc.*',
    'package.json',
    '*eslint*.json',
    '*eslint*.yml',
    '*eslint*.yaml',
    '.oxlintrc.json',
];
/** The same setting at the root, in an override, and below `eslintConfig` in package.json. */
const eslint_at = (key) => [
    key,
    `overrides.*.${key}`,
    `eslintConfig.${key}`,
    `eslintConfig.overrides.*.${key}`,
];
const source = 'https://eslint.org/docs/latest/use/configure/configuration-files-deprecated';
/** ESLint's settings where they are data (`.eslintrc.*`, package.json); code is compared as text. */
const ESLINT_RULES = family({ files: RC, source }, [
    {
        id: 'eslint/rule',
        title: 'ESLint rule',
        setting: eslint_at('rules.*'),
        files: RC.filter((name) => name !== 'package.json'),
        compare: 'lint-level',
        whole: true,
        weakened: 'medium',
        milder: 'low',
        why: 'A rule that is off, or only warns, no longer keeps a mistake out.',
        source: 'https://eslint.org/docs/latest/use/configure/rules#rule-severities',
        examples: {
            weaker: [2, 'off'],
            stronger: ['warn', ['error', { allow: ['info'] }]],
            other: [
                ['error', { max: 1 }],
                ['error', { max: 9 }],
            ],
        },
    },
    {
        id: 'eslint/package-rule',
        title: 'ESLint rule',
        setting: ['eslintConfig.rules.*', 'eslintConfig.overrides.*.rules.*'],
        files: ['package.json'],
        compare: 'lint-level',
        whole: true,
        weakened: 'medium',
        milder: 'low',
        why: 'A rule that is off, or only warns, no longer keeps a mistake out.',
        examples: { weaker: ['error', 'warn'], stronger: ['off', 1] },
    },
    {
        id: 'eslint/extends',
        title: 'Shared ESLint configurations',
        setting: ['extends', 'overrides.*.extends'],
        files: RC.filter((name) => name !== 'package.json'),
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'All rules of a shared configuration that is dropped are off.',
        examples: {
            weaker: [['eslint:recommended', 'acme'], ['acme']],
            stronger: ['acme', ['acme', 'acme/strict']],
        },
    },
    {
        id: 'eslint/plugins',
        title: 'ESLint plugins',
        setting: ['plugins', 'overrides.*.plugins', 'eslintConfig.plugins', 'eslintConfig.extends'],
        compare: 'longer-is-stronger',
        weakened: 'low',
        why: 'The rules of a plugin that is dropped no longer run.',
        examples: { weaker: [['security'], []], stronger: [[], ['security']] },
    },
    {
        id: 'eslint/ignored-files',
        title: 'Files that ESLint leaves out',
        setting: [...eslint_at('ignorePatterns'), ...eslint_at('excludedFiles'), 'eslintIgnore'],
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Files that are left out are not checked at all.',
        examples: {
            weaker: [['dist'], ['dist', 'src/legacy']],
            stronger: [['dist', 'src/legacy'], ['dist']],
        },
    },
    {
        id: 'eslint/comments',
        title: 'Comments that switch rules off',
        setting: [...eslint_at('noInlineConfig'), ...eslint_at('reportUnusedDisableDirectives')],
        compare: 'true-is-strong',
        weakened: 'low',
        why: 'Comments can switch rules off, or linger when nothing is left to switch off.',
        examples: { weaker: [true, false], stronger: [undefined, true] },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/generic.js

/** For files of which nothing more is known: words that mean the same in nearly every tool. */
const GENERIC_RULES = family({ files: ['*'] }, [
    {
        id: 'generic/let-off',
        title: 'What a check leaves out',
        setting: [
            'ignore',
            'ignored',
            'ignores',
            'ignore-*',
            'exclude',
            'excludes',
            'excluded',
            'exclude-*',
            'allowlist',
            'allow-list',
            'skip',
            'skips',
            'suppressions',
            'baseline',
        ].map((key) => `**.${key}`),
        compare: 'shorter-is-stronger',
        weakened: 'low',
        graver: 'medium',
        why: 'What is left out is not checked.',
        examples: { weaker: [[], ['legacy']], stronger: [['legacy'], []] },
    },
    {
        id: 'generic/enabled',
        title: 'Whether something is switched on',
        setting: [
            '**.enabled',
            '**.strict',
            '**.enforce',
            '**.required',
            '**.fail-on-error',
            '**.failOnError',
        ],
        compare: 'true-is-strong',
        weakened: 'low',
        why: 'A check that is off finds nothing.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'generic/disabled',
        title: 'Whether something is switched off',
        setting: ['**.disabled', '**.disable', '**.allow-failure', '**.allow_failure'],
        compare: 'false-is-strong',
        weakened: 'low',
        why: 'A check that is off finds nothing.',
        examples: { weaker: [false, true], stronger: [true, false] },
    },
    {
        id: 'generic/threshold',
        title: 'Threshold',
        setting: ['**.threshold', '**.thresholds.*', '**.min_*', '**.minimum*', '**.fail_under'],
        compare: 'higher-is-stronger',
        weakened: 'low',
        why: 'Less is enough to pass.',
        examples: { weaker: [80, 50], stronger: [50, 80] },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/gitleaks.js

const LISTS = ['allowlist', 'allowlists.*', 'rules.*.allowlist', 'rules.*.allowlists.*'];
/** Gitleaks: what is searched for, and what is let off. */
const GITLEAKS_RULES = family({
    files: ['.gitleaks.toml', 'gitleaks.toml', '*gitleaks*.toml'],
    source: 'https://github.com/gitleaks/gitleaks#configuration',
}, [
    {
        id: 'gitleaks/allowed',
        inNewFiles: true,
        atMostInNewFiles: 'medium',
        title: 'Secrets that are let off',
        setting: LISTS.flatMap((list) => ['paths', 'regexes', 'stopwords', 'commits'].map((key) => `${list}.${key}`)),
        compare: 'shorter-is-stronger',
        weakened: 'high',
        graver: 'critical',
        why: 'A secret that fits the list is never reported.',
        examples: { weaker: [[], ['fixtures/.*']], stronger: [['fixtures/.*'], []] },
    },
    {
        id: 'gitleaks/allow-list',
        inNewFiles: true,
        atMostInNewFiles: 'medium',
        title: 'List of secrets that are let off',
        setting: LISTS.filter((list) => list.endsWith('*')),
        compare: 'absence',
        weakened: 'high',
        why: 'A secret that fits the list is never reported.',
        examples: {
            weaker: [undefined, { description: 'x', paths: ['a'] }],
            stronger: [{ description: 'x', paths: ['a'] }, undefined],
        },
    },
    {
        id: 'gitleaks/default-rules',
        title: 'Rules that come with Gitleaks',
        setting: 'extend.useDefault',
        compare: 'true-is-strong',
        weakened: 'high',
        why: 'Without them only the rules of this file find anything.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'gitleaks/base',
        title: 'Configuration that is extended',
        setting: ['extend.path', 'extend.url'],
        compare: 'presence',
        weakened: 'high',
        changed: 'medium',
        why: 'Rules that are inherited come from somewhere else, or no longer.',
        examples: {
            weaker: ['base.toml', undefined],
            stronger: [undefined, 'base.toml'],
            other: ['base.toml', 'x.toml'],
        },
    },
    {
        id: 'gitleaks/disabled-rules',
        inNewFiles: true,
        atMostInNewFiles: 'medium',
        title: 'Rules that are switched off',
        setting: 'extend.disabledRules',
        compare: 'shorter-is-stronger',
        weakened: 'high',
        why: 'Secrets of this kind are never reported.',
        examples: { weaker: [[], ['aws-access-token']], stronger: [['aws-access-token'], []] },
    },
    {
        id: 'gitleaks/pattern',
        title: 'What a rule searches for',
        setting: ['rules.*.regex', 'rules.*.path', 'rules.*.keywords', 'rules.*.secretGroup'],
        compare: 'changed',
        weakened: 'medium',
        changed: 'medium',
        why: 'A narrower pattern lets secrets pass.',
        examples: { other: ['AKIA[0-9A-Z]{16}', 'AKIAX'] },
    },
    {
        id: 'gitleaks/entropy',
        title: 'How random a secret has to look',
        setting: 'rules.*.entropy',
        compare: 'lower-is-stronger',
        weakened: 'medium',
        why: 'Secrets that look less random are not reported.',
        examples: { weaker: [3, 5], stronger: [5, 3] },
    },
    {
        id: 'gitleaks/rule',
        title: 'Rule that finds secrets',
        setting: 'rules.*',
        compare: 'presence',
        weakened: 'high',
        why: 'Secrets of this kind are no longer reported.',
        examples: {
            weaker: [{ id: 'acme-token', regex: 'acme_' }, undefined],
            stronger: [undefined, { id: 'acme-token', regex: 'acme_' }],
        },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/hooks.js

/** Hooks, and linters whose settings are data: pre-commit, lefthook, lint-staged, Biome, commitlint. */
const HOOK_RULES = [
    ...family({
        files: ['.pre-commit-config.yaml', '.pre-commit-config.yml'],
        source: 'https://pre-commit.com/#plugins',
    }, [
        {
            id: 'hooks/pre-commit-hook',
            title: 'Hook of pre-commit',
            setting: ['repos.*', 'repos.*.hooks.*'],
            compare: 'section',
            weakened: 'medium',
            why: 'What the hook kept out can be committed.',
            examples: {
                weaker: [{ id: 'gitleaks' }, undefined],
                stronger: [undefined, { id: 'gitleaks' }],
            },
        },
        {
            id: 'hooks/pre-commit-excluded',
            title: 'Files that a hook leaves out',
            setting: ['exclude', 'repos.*.hooks.*.exclude'],
            compare: 'absence',
            weakened: 'low',
            changed: 'low',
            why: 'Files that are left out are not checked.',
            examples: { weaker: [undefined, '^legacy/'], stronger: ['^legacy/', undefined] },
        },
    ]),
    ...family({
        files: ['lefthook.yml', 'lefthook.yaml', '.lefthook.yml', '.lefthook.yaml'],
        source: 'https://lefthook.dev/configuration/',
    }, [
        {
            id: 'hooks/lefthook-skip',
            title: 'Hook that is skipped',
            setting: ['*.skip', '*.commands.*.skip', '*.jobs.*.skip'],
            compare: 'absence',
            weakened: 'medium',
            why: 'A hook that is skipped keeps nothing out.',
            examples: { weaker: [undefined, true], stronger: [true, undefined] },
        },
        {
            id: 'hooks/lefthook-command',
            title: 'Command of a hook',
            setting: ['*.commands.*.run', '*.jobs.*.run', '*.scripts.*'],
            compare: 'command',
            weakened: 'medium',
            why: 'What the command kept out can be committed.',
            examples: {
                weaker: ['npm test', 'npm test || true'],
                stronger: ['npm test || true', 'npm test'],
            },
        },
        {
            id: 'hooks/lefthook',
            title: 'Hook',
            setting: ['pre-commit', 'pre-push', 'commit-msg', '*.commands.*', '*.jobs.*'],
            compare: 'section',
            weakened: 'medium',
            why: 'What the hook kept out can be committed.',
            examples: {
                weaker: [{ run: 'npm test' }, undefined],
                stronger: [undefined, { run: 'npm test' }],
            },
        },
    ]),
    ...family({
        files: ['.lintstagedrc', '.lintstagedrc.*', '.commitlintrc', '.commitlintrc.*'],
        source: 'https://commitlint.js.org/reference/rules.html',
    }, [
        {
            id: 'hooks/commitlint-rule',
            title: 'Rule for commit messages',
            setting: 'rules.*',
            compare: 'lint-level',
            whole: true,
            weakened: 'low',
            why: 'Messages that break the rule are let through.',
            examples: {
                weaker: [[2, 'always'], [0]],
                stronger: [
                    [1, 'always'],
                    [2, 'always'],
                ],
            },
        },
        {
            id: 'hooks/lint-staged',
            title: 'Command on staged files',
            setting: '*',
            compare: 'longer-is-stronger',
            weakened: 'low',
            why: 'What the command kept out can be committed.',
            examples: {
                weaker: [['eslint --fix', 'vitest related'], ['eslint --fix']],
                stronger: ['eslint --fix', ['eslint --fix', 'vitest related']],
            },
        },
    ]),
    ...family({
        files: ['biome.json', 'biome.jsonc'],
        source: 'https://biomejs.dev/reference/configuration/',
    }, [
        {
            id: 'biome/enabled',
            title: 'Biome’s linter and formatter',
            setting: [
                'linter.enabled',
                'formatter.enabled',
                'assist.enabled',
                'overrides.*.linter.enabled',
            ],
            compare: 'true-is-strong',
            absent: true,
            weakened: 'medium',
            why: 'Nothing is checked any more.',
            examples: { weaker: [true, false], stronger: [false, true] },
        },
        {
            id: 'biome/recommended',
            title: 'Recommended rules',
            setting: ['linter.rules.recommended', 'linter.rules.*.recommended', 'linter.rules.all'],
            compare: 'true-is-strong',
            absent: true,
            weakened: 'medium',
            why: 'All rules that nobody lists are off.',
            examples: { weaker: [true, false], stronger: [false, true] },
        },
        {
            id: 'biome/rule',
            title: 'Rule of Biome',
            setting: ['linter.rules.*.*', 'overrides.*.linter.rules.*.*'],
            compare: 'lint-level',
            whole: true,
            weakened: 'medium',
            milder: 'low',
            why: 'A rule that is off, or only warns, no longer keeps a mistake out.',
            examples: { weaker: ['error', 'off'], stronger: ['off', 'error'] },
        },
        {
            id: 'biome/included',
            title: 'Files that Biome looks at',
            setting: ['files.includes', 'linter.includes', 'files.include', 'linter.include'],
            compare: 'changed',
            weakened: 'medium',
            changed: 'medium',
            why: 'Files may be left out of the checks.',
            examples: { other: [['**'], ['**', '!src/legacy']] },
        },
    ]),
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/knip.js

const knip_at = (...keys) => keys.flatMap((key) => [`knip.${key}`, `knip.workspaces.*.${key}`, key, `workspaces.*.${key}`]);
/** Knip's settings in its own JSON files and below `knip` in package.json. */
const KNIP_RULES = [
    ...family({
        files: ['knip.json', 'knip.jsonc', '.knip.json', '.knip.jsonc'],
        source: 'https://knip.dev/reference/configuration',
    }, [
        {
            id: 'knip/rule',
            title: 'Kind of unused code',
            setting: knip_at('rules.*'),
            compare: 'lint-level',
            weakened: 'low',
            why: 'Unused code of this kind is no longer reported.',
            source: 'https://knip.dev/features/rules-and-filters',
            examples: { weaker: ['error', 'off'], stronger: ['warn', 'error'] },
        },
        {
            id: 'knip/ignored',
            title: 'What Knip passes over',
            setting: knip_at('ignore', 'ignoreBinaries', 'ignoreDependencies', 'ignoreFiles', 'ignoreMembers', 'ignoreUnresolved', 'ignoreWorkspaces', 'ignoreIssues.*', 'exclude'),
            compare: 'shorter-is-stronger',
            weakened: 'low',
            graver: 'medium',
            why: 'Unused code there is not reported.',
            examples: { weaker: [[], ['lodash']], stronger: [['lodash'], []] },
        },
        {
            id: 'knip/looked-at',
            title: 'What Knip looks at',
            setting: knip_at('project', 'include'),
            compare: 'longer-is-stronger',
            weakened: 'low',
            why: 'Unused code elsewhere is not reported.',
            examples: {
                weaker: [['src/**', 'test/**'], ['src/**']],
                stronger: [['src/**'], ['src/**', 'test/**']],
            },
        },
        {
            id: 'knip/used-in-file',
            title: 'Exports that only their own file uses',
            setting: knip_at('ignoreExportsUsedInFile', 'ignoreExportsUsedInFile.*'),
            compare: 'false-is-strong',
            weakened: 'low',
            why: 'Exports nobody imports are not reported.',
            examples: { weaker: [false, true], stronger: [true, false] },
        },
        {
            id: 'knip/workspace',
            title: 'Workspace that Knip looks at',
            setting: 'workspaces.*',
            compare: 'presence',
            weakened: 'low',
            why: 'Unused code of a workspace that is dropped is not reported.',
            examples: {
                weaker: [{ entry: 'src/index.ts' }, undefined],
                stronger: [undefined, { entry: 'src/index.ts' }],
            },
        },
    ]),
    ...family({ files: ['package.json'], source: 'https://knip.dev/reference/configuration' }, [
        {
            id: 'knip/package-ignored',
            title: 'What Knip passes over',
            setting: ['knip.ignore*', 'knip.exclude', 'knip.workspaces.*.ignore*'],
            compare: 'shorter-is-stronger',
            weakened: 'low',
            graver: 'medium',
            why: 'Unused code there is not reported.',
            examples: { weaker: [[], ['lodash']], stronger: [['lodash'], []] },
        },
        {
            id: 'knip/package-rule',
            title: 'Kind of unused code',
            setting: 'knip.rules.*',
            compare: 'lint-level',
            weakened: 'low',
            why: 'Unused code of this kind is no longer reported.',
            examples: { weaker: ['error', 'off'], stronger: ['warn', 'error'] },
        },
    ]),
];

// EXTERNAL MODULE: ./packages/core/lib/model/standard.js
var standard = __webpack_require__(38219);
;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/metadata.js


/** repo-metadata.yaml. */
const METADATA_RULES = family({ files: ['repo-metadata.yaml', 'repo-metadata.yml'] }, [
    {
        id: 'metadata/tier',
        title: 'Tier of the repository',
        setting: 'tier',
        compare: 'order',
        order: standard/* TIERS */.i,
        weakened: 'high',
        why: 'A lower tier asks for less of everything.',
        fix: 'Set the tier back, or agree on the lower one with the organization.',
        examples: { weaker: ['production', 'internal'], stronger: ['internal', 'production'] },
    },
    {
        id: 'metadata/status',
        title: 'Status of the repository',
        setting: 'status',
        compare: 'order',
        order: standard/* REPOSITORY_STATUSES */.y,
        absent: 'active',
        weakened: 'high',
        why: 'A deprecated repository is no longer scanned.',
        fix: 'Set the status back, or agree on the new one with the organization.',
        examples: { weaker: ['active', 'deprecated'], stronger: ['pre-release', 'active'] },
    },
    {
        id: 'metadata/team',
        title: 'Team that owns the repository',
        setting: 'team',
        compare: 'presence',
        weakened: 'low',
        changed: 'low',
        why: 'Findings are told to whoever owns the repository.',
        examples: {
            weaker: ['backend', undefined],
            stronger: [undefined, 'backend'],
            other: ['backend', 'frontend'],
        },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/package-manager.js

const PNPM = ['pnpm-workspace.yaml', 'package.json'];
const package_manager_at = (...keys) => keys.flatMap((key) => [key, `pnpm.${key}`]);
/** pnpm's guards against hostile packages, and the commands that package.json promises. */
const PACKAGE_MANAGER_RULES = [
    ...family({ files: PNPM, source: 'https://pnpm.io/settings' }, [
        {
            id: 'pnpm/release-age',
            title: 'Age that a release must have',
            setting: package_manager_at('minimumReleaseAge'),
            compare: 'higher-is-stronger',
            weakened: 'high',
            why: 'Hostile releases are mostly found within days; a younger one is installed at once.',
            source: 'https://pnpm.io/settings#minimumreleaseage',
            examples: { weaker: [10080, 60], stronger: [60, 10080] },
        },
        {
            id: 'pnpm/let-off',
            title: 'Packages and advisories that are let off',
            setting: package_manager_at('minimumReleaseAgeExclude', 'trustPolicyExclude', 'auditConfig.ignoreCves', 'auditConfig.ignoreGhsas', 'onlyBuiltDependencies'),
            compare: 'shorter-is-stronger',
            weakened: 'medium',
            graver: 'high',
            why: 'What is let off is installed, built or vulnerable without anybody being told.',
            examples: { weaker: [[], ['GHSA-1']], stronger: [['GHSA-1'], []] },
        },
        {
            id: 'pnpm/trust',
            title: 'Trust in releases',
            setting: package_manager_at('trustPolicy'),
            compare: 'order',
            order: ['no-downgrade', 'off'],
            absent: 'off',
            weakened: 'high',
            why: 'A release with weaker proof of where it comes from is installed.',
            examples: { weaker: ['no-downgrade', 'off'], stronger: ['off', 'no-downgrade'] },
        },
        {
            id: 'pnpm/guards',
            title: 'Guards while installing',
            setting: package_manager_at('blockExoticSubdeps', 'strictDepBuilds', 'verifyStoreIntegrity', 'strictPeerDependencies', 'engineStrict', 'ignoreScripts'),
            compare: 'true-is-strong',
            weakened: 'medium',
            why: 'Packages that would have been refused are installed.',
            examples: { weaker: [true, false], stronger: [false, true] },
        },
        {
            id: 'pnpm/all-builds',
            inNewFiles: true,
            title: 'All packages may run scripts while installing',
            setting: package_manager_at('dangerouslyAllowAllBuilds'),
            compare: 'false-is-strong',
            weakened: 'high',
            why: 'Install scripts of any package run with everything the installing user may do.',
            source: 'https://pnpm.io/settings#dangerouslyallowallbuilds',
            examples: { weaker: [false, true], stronger: [true, false] },
        },
        {
            id: 'pnpm/builds',
            inNewFiles: true,
            atMostInNewFiles: 'medium',
            title: 'Packages that may run scripts while installing',
            setting: package_manager_at('allowBuilds.*'),
            compare: 'false-is-strong',
            weakened: 'high',
            why: 'Install scripts run with everything the installing user may do.',
            source: 'https://pnpm.io/settings#allowbuilds',
            examples: { weaker: [false, true], stronger: [true, false] },
        },
        {
            id: 'pnpm/overrides',
            title: 'Versions that are overridden, packages of the workspace',
            setting: [
                ...package_manager_at('overrides.*', 'patchedDependencies.*'),
                'resolutions.*',
                'workspaces',
                'packages',
            ],
            compare: 'changed',
            weakened: 'low',
            why: 'Other versions, or other packages, are built.',
            examples: { other: ['1.0.0', '2.0.0'] },
        },
    ]),
    ...family({ files: ['package.json'], source: 'https://docs.npmjs.com/cli/using-npm/scripts' }, [
        {
            id: 'package/gate-script',
            title: 'Command that a gate runs',
            setting: [
                'test',
                'test:*',
                'lint',
                'lint:*',
                'typecheck',
                'types',
                'check',
                'check:*',
                'audit',
                'ci',
                'verify',
                'prepare',
            ].map((name) => `scripts.${name}`),
            compare: 'command',
            weakened: 'medium',
            changed: 'low',
            why: 'A gate that runs another command, or swallows its failure, guards less.',
            examples: {
                weaker: ['vitest run', 'vitest run || true'],
                stronger: [undefined, 'vitest run'],
                other: ['jest', 'vitest run'],
            },
        },
    ]),
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/python.js

const PYPROJECT = ['pyproject.toml'];
const mypy = (...keys) => keys.flatMap((key) => [`tool.mypy.${key}`, `tool.mypy.overrides.*.${key}`]);
const MYPY = 'https://mypy.readthedocs.io/en/stable/config_file.html';
const TY = 'https://docs.astral.sh/ty/reference/configuration/';
const COVERAGE = 'https://coverage.readthedocs.io/en/latest/config.html';
const PYTEST = 'https://docs.pytest.org/en/stable/reference/customize.html';
/** mypy, ty, pytest, coverage.py and vulture in pyproject.toml and their own TOML files. */
const PYTHON_RULES = [
    ...family({ files: PYPROJECT, source: MYPY }, [
        {
            id: 'python/mypy-strict',
            title: 'Strictness of mypy',
            setting: mypy('strict', 'disallow_*', 'check_untyped_defs', 'warn_*', 'no_implicit_*', 'strict_*', 'extra_checks', 'local_partial_types'),
            compare: 'true-is-strong',
            weakened: 'medium',
            why: 'Mistakes in types get past the checker.',
            examples: { weaker: [true, false], stronger: [false, true] },
        },
        {
            id: 'python/mypy-tolerance',
            title: 'What mypy lets pass',
            setting: mypy('ignore_errors', 'ignore_missing_imports', 'allow_*', 'implicit_*', 'follow_untyped_imports'),
            compare: 'false-is-strong',
            weakened: 'medium',
            why: 'Mistakes in types get past the checker.',
            examples: { weaker: [false, true], stronger: [true, false] },
        },
        {
            id: 'python/mypy-let-off',
            title: 'Files and errors that mypy leaves out',
            setting: mypy('disable_error_code', 'exclude'),
            compare: 'shorter-is-stronger',
            weakened: 'medium',
            graver: 'high',
            why: 'What is left out is not checked.',
            examples: { weaker: [[], ['attr-defined']], stronger: [['attr-defined'], []] },
        },
        {
            id: 'python/mypy-checked',
            title: 'Files and errors that mypy looks at',
            setting: mypy('enable_error_code', 'files', 'packages', 'plugins'),
            compare: 'longer-is-stronger',
            weakened: 'medium',
            why: 'What is no longer listed is not checked.',
            examples: { weaker: [['src', 'tests'], ['src']], stronger: [['src'], ['src', 'tests']] },
        },
        {
            id: 'python/mypy-imports',
            title: 'How mypy follows imports',
            setting: mypy('follow_imports'),
            compare: 'order',
            order: ['normal', 'silent', 'error', 'skip'],
            absent: 'normal',
            weakened: 'low',
            why: 'Imported modules are checked less.',
            examples: { weaker: ['normal', 'skip'], stronger: ['skip', 'normal'] },
        },
    ]),
    ...family({ files: ['pyproject.toml', 'ty.toml'], source: TY }, [
        {
            id: 'python/ty-rule',
            title: 'Rule of ty',
            setting: ['tool.ty.rules.*', 'tool.ty.overrides.*.rules.*'],
            compare: 'lint-level',
            weakened: 'medium',
            milder: 'low',
            why: 'A rule that is ignored, or only warns, no longer keeps a mistake out.',
            examples: { weaker: ['error', 'ignore'], stronger: ['warn', 'error'] },
        },
        {
            id: 'python/ty-file-rule',
            title: 'Rule of ty',
            files: ['ty.toml'],
            setting: ['rules.*', 'overrides.*.rules.*'],
            compare: 'lint-level',
            weakened: 'medium',
            milder: 'low',
            why: 'A rule that is ignored, or only warns, no longer keeps a mistake out.',
            examples: { weaker: ['error', 'ignore'], stronger: ['warn', 'error'] },
        },
        {
            id: 'python/ty-excluded',
            title: 'Files that ty leaves out',
            setting: ['tool.ty.src.exclude', 'src.exclude'],
            compare: 'shorter-is-stronger',
            weakened: 'medium',
            graver: 'high',
            why: 'Files that are left out are not checked.',
            examples: { weaker: [[], ['legacy']], stronger: [['legacy'], []] },
        },
        {
            id: 'python/ty-warnings',
            title: 'Whether warnings of ty fail',
            setting: ['tool.ty.terminal.error-on-warning', 'terminal.error-on-warning'],
            compare: 'true-is-strong',
            weakened: 'low',
            why: 'Warnings that do not fail pile up.',
            examples: { weaker: [true, false], stronger: [false, true] },
        },
    ]),
    ...family({ files: PYPROJECT, source: PYTEST }, [
        {
            id: 'python/pytest-strict',
            title: 'Strictness of pytest',
            setting: [
                'tool.pytest.ini_options.xfail_strict',
                'tool.pytest.**.strict*',
                'tool.pytest.xfail_strict',
            ],
            compare: 'true-is-strong',
            weakened: 'low',
            why: 'Tests that were expected to fail and do not are passed over.',
            examples: { weaker: [true, false], stronger: [false, true] },
        },
        {
            id: 'python/pytest-paths',
            title: 'Where tests are looked for',
            setting: [
                'tool.pytest.ini_options.testpaths',
                'tool.pytest.ini_options.python_*',
                'tool.pytest.testpaths',
            ],
            compare: 'longer-is-stronger',
            weakened: 'medium',
            why: 'Tests elsewhere do not run.',
            examples: { weaker: [['tests', 'e2e'], ['tests']], stronger: [['tests'], ['tests', 'e2e']] },
        },
        {
            id: 'python/pytest-let-off',
            title: 'Warnings and folders that pytest passes over',
            setting: [
                'tool.pytest.ini_options.norecursedirs',
                'tool.pytest.ini_options.filterwarnings',
                'tool.pytest.norecursedirs',
            ],
            compare: 'shorter-is-stronger',
            weakened: 'low',
            why: 'Tests or warnings there go unseen.',
            examples: { weaker: [[], ['slow']], stronger: [['slow'], []] },
        },
        {
            id: 'python/pytest-arguments',
            title: 'How pytest is run',
            setting: ['tool.pytest.ini_options.addopts', 'tool.pytest.addopts'],
            compare: 'presence',
            weakened: 'medium',
            changed: 'medium',
            why: 'Coverage thresholds, strict markers and deselected tests stand there.',
            examples: {
                weaker: ['--strict-markers', undefined],
                stronger: [undefined, '--strict-markers'],
                other: ['--strict-markers', '-x'],
            },
        },
    ]),
    ...family({ files: PYPROJECT, source: COVERAGE }, [
        {
            id: 'python/coverage-threshold',
            title: 'Coverage that is required',
            setting: 'tool.coverage.report.fail_under',
            compare: 'higher-is-stronger',
            weakened: 'medium',
            graver: 'high',
            why: 'Less of the code has to be tested.',
            examples: { weaker: [90, 60], stronger: [60, 90] },
        },
        {
            id: 'python/coverage-let-off',
            title: 'Code that coverage leaves out',
            setting: ['omit', 'exclude_lines', 'exclude_also', 'partial_branches'].flatMap((key) => [
                `tool.coverage.report.${key}`,
                `tool.coverage.run.${key}`,
            ]),
            compare: 'shorter-is-stronger',
            weakened: 'medium',
            graver: 'high',
            why: 'Code that is left out need not be tested.',
            examples: { weaker: [[], ['src/legacy/*']], stronger: [['src/legacy/*'], []] },
        },
        {
            id: 'python/coverage-measured',
            title: 'Code that coverage measures',
            setting: [
                'tool.coverage.run.source',
                'tool.coverage.run.include',
                'tool.coverage.report.include',
            ],
            compare: 'longer-is-stronger',
            weakened: 'medium',
            why: 'Code that is not measured need not be tested.',
            examples: { weaker: [['src', 'lib'], ['src']], stronger: [['src'], ['src', 'lib']] },
        },
        {
            id: 'python/coverage-branches',
            title: 'Whether branches are measured',
            setting: ['tool.coverage.run.branch'],
            compare: 'true-is-strong',
            weakened: 'low',
            why: 'Half-tested conditions count as tested.',
            examples: { weaker: [true, false], stronger: [false, true] },
        },
    ]),
    ...family({ files: PYPROJECT, source: 'https://github.com/jendrikseipp/vulture#configuration' }, [
        {
            id: 'python/vulture-confidence',
            title: 'From when on vulture speaks',
            setting: 'tool.vulture.min_confidence',
            compare: 'lower-is-stronger',
            weakened: 'low',
            why: 'Less unused code is reported.',
            examples: { weaker: [60, 100], stronger: [100, 60] },
        },
        {
            id: 'python/vulture-let-off',
            title: 'What vulture passes over',
            setting: ['tool.vulture.ignore_*', 'tool.vulture.exclude'],
            compare: 'shorter-is-stronger',
            weakened: 'low',
            graver: 'medium',
            why: 'Unused code there is not reported.',
            examples: { weaker: [[], ['visit_*']], stronger: [['visit_*'], []] },
        },
        {
            id: 'python/vulture-paths',
            title: 'Where vulture looks',
            setting: 'tool.vulture.paths',
            compare: 'longer-is-stronger',
            weakened: 'low',
            why: 'Unused code elsewhere is not reported.',
            examples: { weaker: [['src', 'tests'], ['src']], stronger: [['src'], ['src', 'tests']] },
        },
    ]),
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/ruff.js

/** Ruff reads the same settings from ruff.toml and, below `tool.ruff`, from pyproject.toml. */
const ruff_at = (...keys) => keys.flatMap((key) => [`tool.ruff.${key}`, key]);
/** Settings of the linter once stood at the root and are still read there. */
const lint = (...keys) => ruff_at(...keys.flatMap((key) => [`lint.${key}`, key]));
const ruff_source = 'https://docs.astral.sh/ruff/settings/';
const RUFF_RULES = family({ files: ['ruff.toml', '.ruff.toml', 'pyproject.toml'], source: ruff_source }, [
    {
        id: 'ruff/select',
        title: 'Ruff rules that are selected',
        setting: lint('select', 'extend-select'),
        compare: 'more-codes-are-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'A family of rules that is no longer selected finds nothing.',
        source: `${ruff_source}#lint_select`,
        examples: {
            weaker: [
                ['E', 'F', 'S'],
                ['E', 'F'],
            ],
            stronger: [['E'], ['ALL']],
        },
    },
    {
        id: 'ruff/ignore',
        title: 'Ruff rules that are ignored',
        setting: lint('ignore', 'extend-ignore', 'per-file-ignores.*', 'extend-per-file-ignores.*'),
        compare: 'fewer-codes-are-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'A rule that is ignored finds nothing.',
        source: `${ruff_source}#lint_ignore`,
        examples: { weaker: [['E501'], ['E501', 'S101']], stronger: [['E'], ['E501']] },
    },
    {
        id: 'ruff/excluded-files',
        title: 'Files that Ruff leaves out',
        setting: [...ruff_at('exclude', 'extend-exclude'), 'tool.ruff.lint.exclude', 'lint.exclude'],
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Files that are left out are not checked at all.',
        source: `${ruff_source}#exclude`,
        examples: { weaker: [[], ['legacy']], stronger: [['legacy'], []] },
    },
    {
        id: 'ruff/included-files',
        title: 'Files that Ruff looks at',
        setting: [...ruff_at('include', 'extend-include'), 'tool.ruff.src', 'src'],
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'Files that are no longer listed are not checked.',
        examples: { weaker: [['*.py', '*.pyi'], ['*.py']], stronger: [['*.py'], ['*.py', '*.pyi']] },
    },
    {
        id: 'ruff/limits',
        title: 'Length and complexity that are allowed',
        setting: [
            ...ruff_at('line-length'),
            ...lint('mccabe.max-complexity', 'pylint.max-*', 'pycodestyle.max-*'),
        ],
        compare: 'lower-is-stronger',
        weakened: 'low',
        why: 'Longer and more tangled code gets past review.',
        examples: { weaker: [100, 140], stronger: [140, 100] },
    },
    {
        id: 'ruff/base',
        title: 'Configuration that is extended',
        setting: ruff_at('extend'),
        compare: 'presence',
        weakened: 'medium',
        changed: 'medium',
        why: 'Rules that are inherited come from somewhere else, or no longer.',
        examples: {
            weaker: ['../ruff.toml', undefined],
            stronger: [undefined, '../ruff.toml'],
            other: ['../ruff.toml', 'x.toml'],
        },
    },
    {
        id: 'ruff/scope',
        title: 'Whether exclusions hold',
        setting: ruff_at('respect-gitignore', 'preview', 'lint.preview'),
        compare: 'changed',
        weakened: 'low',
        why: 'Other files, or other rules, are looked at.',
        examples: { other: [true, false] },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/typescript.js

const options = (...names) => names.map((name) => `compilerOptions.${name}`);
const typescript_source = 'https://www.typescriptlang.org/tsconfig/';
/** tsconfig*.json: every flag by which the compiler rejects less or more. */
const TYPESCRIPT_RULES = family({
    files: [
        'tsconfig.json',
        'tsconfig.*.json',
        'tsconfig-*.json',
        'jsconfig.json',
        '*.tsconfig.json',
    ],
    source: typescript_source,
}, [
    {
        id: 'typescript/strict',
        title: 'All strict checks',
        setting: options('strict'),
        compare: 'true-is-strong',
        absent: false,
        weakened: 'high',
        why: 'Null, implicit any and wrong calls get past the compiler.',
        source: `${typescript_source}#strict`,
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'typescript/strict-family',
        title: 'One of the strict checks',
        setting: options('alwaysStrict', 'noImplicitAny', 'noImplicitThis', 'strictBindCallApply', 'strictBuiltinIteratorReturn', 'strictFunctionTypes', 'strictNullChecks', 'strictPropertyInitialization', 'useUnknownInCatchVariables'),
        compare: 'true-is-strong',
        absent: false,
        absentAs: 'compilerOptions.strict',
        weakened: 'high',
        why: 'One class of mistakes gets past the compiler, whatever `strict` says.',
        source: `${typescript_source}#strict`,
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'typescript/extra-checks',
        title: 'Checks beyond strict',
        setting: options('checkJs', 'erasableSyntaxOnly', 'exactOptionalPropertyTypes', 'isolatedModules', 'noEmitOnError', 'noFallthroughCasesInSwitch', 'noImplicitOverride', 'noImplicitReturns', 'noPropertyAccessFromIndexSignature', 'noUncheckedIndexedAccess', 'noUncheckedSideEffectImports', 'noUnusedLocals', 'noUnusedParameters', 'verbatimModuleSyntax'),
        compare: 'true-is-strong',
        absent: false,
        weakened: 'medium',
        why: 'One class of mistakes gets past the compiler.',
        examples: { weaker: [true, undefined], stronger: [undefined, true] },
    },
    {
        id: 'typescript/file-names',
        title: 'Case of file names',
        setting: options('forceConsistentCasingInFileNames'),
        compare: 'true-is-strong',
        absent: true,
        weakened: 'low',
        why: 'Imports that work on one machine break on another.',
        source: `${typescript_source}#forceConsistentCasingInFileNames`,
        examples: { weaker: [true, false], stronger: [false, undefined] },
    },
    {
        id: 'typescript/tolerance',
        title: 'What the compiler lets pass',
        setting: options('allowUnreachableCode', 'allowUnusedLabels', 'noCheck', 'noStrictGenericChecks', 'skipDefaultLibCheck', 'skipLibCheck', 'suppressExcessPropertyErrors', 'suppressImplicitAnyIndexErrors'),
        compare: 'false-is-strong',
        absent: false,
        weakened: 'low',
        why: 'The compiler passes over what it would have reported.',
        examples: { weaker: [false, true], stronger: [true, undefined] },
    },
    {
        id: 'typescript/base',
        title: 'Configuration that is extended',
        setting: 'extends',
        compare: 'presence',
        weakened: 'medium',
        changed: 'medium',
        why: 'Strictness that is inherited comes from somewhere else, or no longer.',
        source: `${typescript_source}#extends`,
        examples: {
            weaker: ['./tsconfig.base.json', undefined],
            stronger: [undefined, './tsconfig.base.json'],
            other: ['./tsconfig.base.json', './loose.json'],
        },
    },
    {
        id: 'typescript/excluded',
        title: 'Files left out',
        setting: 'exclude',
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        graver: 'high',
        why: 'Files that are left out are not checked.',
        source: `${typescript_source}#exclude`,
        examples: {
            weaker: [['dist'], ['dist', 'src/legacy']],
            stronger: [['dist', 'src/legacy'], ['dist']],
        },
    },
    {
        id: 'typescript/included',
        title: 'Files that are compiled',
        setting: ['include', 'files'],
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'Files that are no longer listed are not checked.',
        source: `${typescript_source}#include`,
        examples: { weaker: [['src', 'test'], ['src']], stronger: [['src'], ['src', 'test']] },
    },
    {
        id: 'typescript/references',
        title: 'Projects that are built along',
        setting: 'references.*',
        compare: 'presence',
        weakened: 'low',
        why: 'A project that is no longer referenced is not checked with the rest.',
        examples: { weaker: [{ path: './a' }, undefined], stronger: [undefined, { path: './a' }] },
    },
]);

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/watched-linters.js

/** Linters that have no section in check.toml: `[drift] watch` names their files. */
const GOLANGCI = family({
    files: ['.golangci.yml', '.golangci.yaml', '.golangci.toml', '.golangci.json'],
    source: 'https://golangci-lint.run/docs/configuration/file/',
}, [
    {
        id: 'golangci/enabled',
        title: 'Linters that run',
        setting: 'linters.enable',
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'A linter that does not run finds nothing.',
        examples: { weaker: [['errcheck', 'gosec'], ['errcheck']], stronger: [[], ['gosec']] },
    },
    {
        id: 'golangci/disabled',
        title: 'Linters that are switched off',
        setting: 'linters.disable',
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        why: 'A linter that does not run finds nothing.',
        examples: { weaker: [[], ['errcheck']], stronger: [['errcheck'], []] },
    },
    {
        id: 'golangci/default',
        title: 'Linters that run without being named',
        setting: 'linters.default',
        compare: 'order',
        order: ['all', 'standard', 'fast', 'none'],
        absent: 'standard',
        weakened: 'medium',
        why: 'A linter that does not run finds nothing.',
        examples: { weaker: ['all', 'none'], stronger: ['none', 'standard'] },
    },
    {
        id: 'golangci/disable-all',
        title: 'All linters switched off but those that are named',
        setting: 'linters.disable-all',
        compare: 'false-is-strong',
        weakened: 'medium',
        why: 'A linter that does not run finds nothing.',
        examples: { weaker: [false, true], stronger: [true, false] },
    },
    {
        id: 'golangci/let-off',
        title: 'Code and messages that are left out',
        setting: [
            'linters.exclusions.presets',
            'linters.exclusions.paths',
            'issues.exclude',
            'issues.exclude-dirs',
            'issues.exclude-files',
            'run.skip-dirs',
            'run.skip-files',
        ],
        compare: 'shorter-is-stronger',
        weakened: 'low',
        graver: 'medium',
        why: 'What is left out is not checked.',
        examples: { weaker: [[], ['internal/legacy']], stronger: [['internal/legacy'], []] },
    },
]);
const CLIPPY = family({
    files: ['clippy.toml', '.clippy.toml'],
    source: 'https://doc.rust-lang.org/clippy/lint_configuration.html',
}, [
    {
        id: 'clippy/threshold',
        title: 'Where Clippy begins to complain',
        setting: ['*-threshold', 'max-*'],
        compare: 'lower-is-stronger',
        weakened: 'low',
        why: 'More passes before anybody is told.',
        examples: { weaker: [10, 30], stronger: [30, 10] },
    },
    {
        id: 'clippy/disallowed',
        title: 'What may not be used',
        setting: 'disallowed-*',
        compare: 'longer-is-stronger',
        weakened: 'medium',
        why: 'What was forbidden may be used again.',
        examples: { weaker: [['std::env::set_var'], []], stronger: [[], ['std::env::set_var']] },
    },
]);
const CARGO_DENY = family({
    files: ['deny.toml', '.deny.toml'],
    source: 'https://embarkstudios.github.io/cargo-deny/checks/cfg.html',
}, [
    {
        id: 'cargo-deny/level',
        title: 'How strict cargo-deny is',
        setting: [
            'advisories.yanked',
            'advisories.unsound',
            'bans.multiple-versions',
            'bans.wildcards',
            'sources.unknown-registry',
            'sources.unknown-git',
        ],
        compare: 'order',
        order: ['deny', 'warn', 'allow'],
        weakened: 'medium',
        why: 'A dependency that was refused is let in.',
        examples: { weaker: ['deny', 'warn'], stronger: ['allow', 'deny'] },
    },
    {
        id: 'cargo-deny/let-in',
        title: 'Advisories, licences and sources that are let in',
        setting: ['advisories.ignore', 'licenses.allow', 'sources.allow-git', 'bans.skip'],
        compare: 'shorter-is-stronger',
        weakened: 'medium',
        why: 'A dependency that was refused is let in.',
        examples: { weaker: [[], ['RUSTSEC-2026-0001']], stronger: [['RUSTSEC-2026-0001'], []] },
    },
]);
const RUBOCOP = family({ files: ['.rubocop.yml'], source: 'https://docs.rubocop.org/rubocop/configuration.html' }, [
    {
        id: 'rubocop/enabled',
        title: 'Cop that is switched on',
        setting: '*.Enabled',
        compare: 'true-is-strong',
        weakened: 'medium',
        why: 'A cop that is off finds nothing.',
        examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
        id: 'rubocop/max',
        title: 'Where a cop begins to complain',
        setting: '*.Max',
        compare: 'lower-is-stronger',
        weakened: 'low',
        why: 'More passes before anybody is told.',
        examples: { weaker: [10, 30], stronger: [30, 10] },
    },
    {
        id: 'rubocop/let-off',
        title: 'Code that is left out',
        setting: '*.Exclude',
        compare: 'shorter-is-stronger',
        weakened: 'low',
        graver: 'medium',
        why: 'What is left out is not checked.',
        examples: { weaker: [[], ['lib/legacy.rb']], stronger: [['lib/legacy.rb'], []] },
    },
]);
const WATCHED_LINTER_RULES = [...GOLANGCI, ...CLIPPY, ...CARGO_DENY, ...RUBOCOP];

;// CONCATENATED MODULE: ./packages/core/lib/severity/rules/index.js


















/** All rules; the first that fits file and setting grades it, the generic ones come last. */
const RULES = [
    ...CHECK_TOML_DRIFT_RULES,
    ...CHECK_TOML_CODE_RULES,
    ...CHECK_TOML_GUARD_RULES,
    ...CHECK_TOML_LABEL_RULES,
    ...CHECK_TOML_PROCESS_RULES,
    ...CHECK_TOML_SECTION_RULES,
    ...METADATA_RULES,
    ...WORKFLOW_RULES,
    ...ESLINT_RULES,
    ...TYPESCRIPT_RULES,
    ...RUFF_RULES,
    ...PYTHON_RULES,
    ...COVERAGE_RULES,
    ...KNIP_RULES,
    ...GITLEAKS_RULES,
    ...PACKAGE_MANAGER_RULES,
    ...HOOK_RULES,
    ...WATCHED_LINTER_RULES,
    ...GENERIC_RULES,
];


/***/ }),

/***/ 64228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ parseUses),
/* harmony export */   YI: () => (/* binding */ isThirdParty),
/* harmony export */   tW: () => (/* binding */ isOlder),
/* harmony export */   y8: () => (/* binding */ comparePins)
/* harmony export */ });
const PINS = ['commit', 'tag', 'branch'];
/** Negative when `a` holds more firmly than `b`. */
const comparePins = (a, b) => PINS.indexOf(a) - PINS.indexOf(b);
const pinOf = (ref) => {
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref))
        return 'commit';
    // Names of tags are short; a long one is not worth a regular expression.
    if (ref.length > 200)
        return 'branch';
    return /^(?:refs\/tags\/.*|(?:[\w./-]*[@/_-])?v?\d+(?:\.[\w-]+)*)$/i.test(ref) ? 'tag' : 'branch';
};
/**
 * Takes a `uses:` apart. Whether a name that is no commit is a tag or a branch only GitHub knows;
 * names that look like a version count as tags.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses
 */
const parseUses = (uses) => {
    if (uses.startsWith('./') || uses.startsWith('$/'))
        return { kind: 'local' };
    if (uses.startsWith('docker://')) {
        const image = uses.slice('docker://'.length);
        const name = image.replace(/@.*$/s, '').replace(/:[^:/]*$/, '');
        return { kind: 'docker', name, pinned: /@sha256:[0-9a-f]{64}$/i.test(image) };
    }
    const parts = /^([^/@\s]+)\/([^@\s]+)@(\S+)$/.exec(uses);
    const [, owner, name, ref] = parts ?? [];
    if (owner === undefined || name === undefined || ref === undefined)
        return { kind: 'other' };
    return { kind: 'action', owner: owner.toLowerCase(), name, ref, pin: pinOf(ref) };
};
/** `v4.1.2` as numbers, null where a reference is no version. */
const versionOf = (ref) => {
    const [, numbers] = /^(?:.{0,100}[@/_-])?v?(\d+(?:\.\d+){0,5})$/i.exec(ref.slice(-200)) ?? [];
    return numbers === undefined ? null : numbers.split('.').map(Number);
};
/** Whether one version comes before another: `v3` before `v4`, `v4.1` before `v4.2`. */
const isOlder = (ref, than) => {
    if (/^[0-9a-f]{40,64}$/i.test(ref))
        return false;
    const [left, right] = [versionOf(ref), versionOf(than)];
    if (left === null || right === null)
        return false;
    for (const [index, number] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return false;
        if (number !== other)
            return number < other;
    }
    return false;
};
/** GitHub's own actions come from whoever runs the workflow anyway. */
const PLATFORM = new Set(['actions', 'github']);
/** This toolkit, as workflows name it. Whoever runs it gives it the job's token, and has decided that. */
const TOOLKIT = /^org\/drift-toolkit(?:\/|$)/;
/**
 * Whether code of somebody else runs: not GitHub's, not the repository owner's, not the repository's,
 * not this toolkit's.
 */
const isThirdParty = (uses, owner) => {
    const ref = parseUses(uses);
    if (ref.kind === 'docker')
        return true;
    return (ref.kind === 'action' &&
        !PLATFORM.has(ref.owner) &&
        ref.owner !== owner?.toLowerCase() &&
        !TOOLKIT.test(`${ref.owner}/${ref.name}`));
};


/***/ }),

/***/ 75234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qe: () => (/* binding */ injectionsOf),
/* harmony export */   VY: () => (/* binding */ secretsIn),
/* harmony export */   wG: () => (/* binding */ checksOutHead)
/* harmony export */ });
/**
 * Contexts that strangers fill: titles, bodies, branch names. Written into a script with `${{ }}`
 * their text becomes code.
 * https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections
 */
const UNTRUSTED = /github\.(?:head_ref|event\.(?:inputs\.|client_payload|(?:issue|pull_request|discussion|milestone)\.(?:title|body)|pull_request\.head\.(?:ref|label|repo\.default_branch)|(?:comment|review|review_comment)\.body|pages\.\*?\.?page_name|head_commit\.(?:message|author\.(?:name|email))|commits\b|workflow_run\.(?:head_branch|display_title|head_commit\.message|pull_requests)))/i;
/** An expression is short; of a longer one the beginning is looked at. */
const MAX_EXPRESSION = 2_000;
/** What stands between `${{` and the next `}}`, in one pass. */
const expressions = (text) => {
    const found = [];
    for (let at = text.indexOf('${{'); at !== -1; at = text.indexOf('${{', at)) {
        const end = text.indexOf('}}', at);
        if (end === -1)
            break;
        found.push(text.slice(at + 3, Math.min(end, at + 3 + MAX_EXPRESSION)).trim());
        at = end + 2;
    }
    return found;
};
/** The expressions in a script that strangers can fill, sorted. */
const injectionsOf = (script) => [...new Set(expressions(script).filter((inner) => UNTRUSTED.test(inner)))].sort();
/** Where code of a pull request's author is fetched by name. */
const HEAD = /github\.(?:head_ref|event\.(?:pull_request\.(?:head\.|merge_commit_sha|number)|issue\.number|number|workflow_run\.(?:head_|pull_requests)))|refs\/pull\//i;
const FETCHES_HEAD = /\bgh pr checkout\b|\bgit (?:fetch|checkout|pull)\b[^\n]{0,300}?(?:pull\/|head_ref|HEAD_REF|head\.(?:ref|sha))/i;
/** Whether a step brings the head of somebody's pull request into the workspace. */
const checksOutHead = (step) => (/(?:^|\/)checkout(?:@|$)/.test(step.uses ?? '') &&
    HEAD.test(`${step.ref ?? ''} ${step.repository ?? ''}`)) ||
    FETCHES_HEAD.test(step.run ?? '');
/** Names of the secrets that a text mentions, `*` for all of them; the job's own token is not one. */
const secretsIn = (text) => {
    const found = new Set();
    for (const inner of expressions(text)) {
        if (/toJSON\(\s*secrets\s*\)/i.test(inner) || /\bsecrets\s*\[/.test(inner))
            found.add('*');
        for (const [, name] of inner.matchAll(/\bsecrets\.([A-Za-z_]\w*)/gi)) {
            if (name !== undefined && name.toUpperCase() !== 'GITHUB_TOKEN')
                found.add(name);
        }
    }
    return [...found].sort();
};


/***/ })

};
