#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 36547:
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


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 53916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 14853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ INFRA),
/* harmony export */   MZ: () => (/* binding */ AUDIT),
/* harmony export */   Rh: () => (/* binding */ inputFrom),
/* harmony export */   Sq: () => (/* binding */ COMMON),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   wB: () => (/* binding */ SCAN)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var _drift_toolkit_core_scan_inputs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(35041);
/* harmony import */ var _drift_toolkit_core_standards_nearest__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2837);



/** What every command takes; the help of one shows those that mean something to it. */
const COMMON = {
    format: { type: 'string', value: 'text|json', help: 'how the result is written (text)' },
    json: { type: 'boolean', help: 'the same as --format json' },
    output: {
        type: 'string',
        short: 'o',
        value: 'FILE',
        help: 'write the result there instead of to stdout',
    },
    quiet: { type: 'boolean', short: 'q', help: 'no remarks on stderr' },
    verbose: {
        type: 'boolean',
        short: 'v',
        help: 'more remarks on stderr',
    },
    'no-color': { type: 'boolean', help: 'no colours (NO_COLOR does the same)' },
    help: { type: 'boolean', short: 'h', help: 'this text' },
};
/** What every scan takes; the same words as the actions' inputs. */
const SCAN = {
    org: {
        type: 'string',
        input: 'org',
        value: 'OWNER',
        help: 'scan the opted-in repositories of an organization or user',
    },
    repo: {
        type: 'string',
        input: 'repository',
        value: 'OWNER/NAME',
        help: 'scan one repository on GitHub',
    },
    repositories: {
        type: 'string',
        input: 'repositories',
        value: 'GLOBS',
        help: 'with --org: name globs, comma-separated; !glob excludes',
    },
    since: {
        type: 'string',
        input: 'since',
        value: 'SPAN',
        help: 'how far back without a ledger: 90m, 24h, 7d or a time (24h)',
    },
    all: { type: 'boolean', input: 'all', help: 'also repositories without commits since then' },
    'dry-run': {
        type: 'boolean',
        short: 'n',
        input: 'dry-run',
        help: 'look and report; write nothing to GitHub or the ledger',
    },
    'fail-on': {
        type: 'string',
        input: 'fail-on',
        value: 'SEVERITY',
        help: 'exit 1 at or above: never, low, medium, high, critical (never)',
    },
    ledger: {
        type: 'string',
        input: 'ledger',
        value: 'PLACE',
        help: 'auto, dir:PATH, branch:NAME or none (auto: .drift)',
    },
    'issue-mode': {
        type: 'string',
        input: 'issue-mode',
        value: 'MODE',
        help: 'scan, rolling or none (scan)',
    },
    'issue-repository': {
        type: 'string',
        input: 'issue-repository',
        value: 'OWNER/NAME',
        help: 'where issues go instead of the repository itself',
    },
    'issue-public': {
        type: 'boolean',
        input: 'issue-public',
        help: 'tell findings of public repositories in public',
    },
    'max-issues': {
        type: 'string',
        input: 'max-issues',
        value: 'N',
        help: 'no more issues than that in one run (50)',
    },
    shard: {
        type: 'string',
        input: 'shard',
        value: 'I/N',
        help: "this run's share of the repositories",
    },
    concurrency: {
        type: 'string',
        input: 'concurrency',
        value: 'N',
        help: 'repositories worked on at once (16)',
    },
    deadline: {
        type: 'string',
        input: 'deadline',
        value: 'SPAN',
        help: 'then finish what is in hand (50m)',
    },
    token: {
        type: 'string',
        input: 'github-token',
        value: 'TOKEN',
        help: 'better in GITHUB_TOKEN or GH_TOKEN',
    },
    'github-api-url': {
        type: 'string',
        input: 'github-api-url',
        value: 'URL',
        help: 'GitHub Enterprise Server',
    },
};
/** What drift-infra asks for beside what every scan takes; the same words as its inputs. */
const INFRA = {
    account: {
        type: 'string',
        input: 'account',
        value: 'ENVS',
        help: 'these environments alone, by name or account id, comma-separated',
    },
    region: {
        type: 'string',
        input: 'aws-regions',
        value: 'REGIONS',
        help: 'comma-separated ([infra] regions, else AWS_REGION)',
    },
    accounts: {
        type: 'string',
        input: 'accounts',
        value: 'ENV=ID,…',
        help: 'accounts by environment ([infra.accounts])',
    },
    'role-to-assume': {
        type: 'string',
        input: 'role-to-assume',
        value: 'ARN',
        help: 'role for each account; {account} and {env} are filled in (the credentials at hand)',
    },
    profile: {
        type: 'string',
        input: 'profiles',
        value: 'ENV=PROFILE,…',
        help: 'profiles of the AWS configuration files by environment',
    },
    audience: {
        type: 'string',
        input: 'audience',
        value: 'NAME',
        help: 'of the OIDC token, where there is one (sts.amazonaws.com)',
    },
    orphans: {
        type: 'string',
        input: 'orphans',
        value: 'WHICH',
        help: 'unmanaged resources of the project, the account, or off (project)',
    },
    attribution: {
        type: 'string',
        input: 'attribution',
        value: 'HOW',
        help: 'who made a change: none, role or full (role)',
    },
    'attribution-severity': {
        type: 'string',
        input: 'attribution-severity',
        value: 'SEVERITY',
        help: 'from which severity up that is looked up (medium)',
    },
    assembly: {
        type: 'string',
        input: 'assembly',
        value: 'ENV=PATH,…',
        help: 'CDK cloud assembly (cdk.out) of the deployed commit, by environment',
    },
    synth: {
        type: 'boolean',
        input: 'synth',
        help: "run the repository's own cdk synth at the deployed commit",
    },
    'resource-scan': {
        type: 'string',
        input: 'resource-scan',
        value: 'MODE',
        help: 'reuse the newest resource scan, start one, or off (reuse)',
    },
    'resource-scan-max-age': {
        type: 'string',
        input: 'resource-scan-max-age',
        value: 'SPAN',
        help: 'how old it may be (7d)',
    },
    plan: {
        type: 'string',
        input: 'plan',
        value: 'FILES',
        help: 'Terraform or OpenTofu plans (show -json), comma-separated',
    },
};
/** What drift-audit asks for beside what every scan takes; the same words as its inputs. */
const AUDIT = {
    audits: {
        type: 'string',
        input: 'audits',
        value: 'FOLDER',
        help: 'the folder of audits (audits)',
    },
    'audit-env': {
        type: 'string',
        input: 'audit-env',
        value: 'NAMES',
        help: 'environment variables that audits may see beside PATH, HOME, LANG and TMPDIR',
    },
    threshold: {
        type: 'string',
        input: 'threshold',
        value: 'N',
        help: 'with --org: list repositories with more open drift issues than that (5)',
    },
};
/** Node's message without its advice about positional arguments, and with the option that was meant. */
const inWords = ({ message }, names) => {
    const [sentence = message] = message.split(/\. (?:To specify|Use) /);
    const unknown = /^Unknown option '--(.+?)'/.exec(sentence)?.[1];
    const meant = unknown === undefined ? undefined : (0,_drift_toolkit_core_standards_nearest__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(unknown, names);
    return meant === undefined ? sentence : `${sentence}; did you mean --${meant}?`;
};
/**
 * @throws UsageError naming the option that is wrong
 */
const parse = (args, options) => {
    const config = {};
    for (const [name, { type, short }] of Object.entries(options)) {
        config[name] = short === undefined ? { type } : { type, short };
    }
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, options: config, allowPositionals: true });
        return {
            positionals,
            text: (name) => String(values[name] ?? ''),
            flag: (name) => values[name] === true,
        };
    }
    catch (error) {
        throw new _drift_toolkit_core_scan_inputs__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(inWords(error, Object.keys(options)));
    }
};
/** The value of an action's input, as given by the option that means the same. */
const inputFrom = (args, options, env) => {
    const byInput = new Map(Object.entries(options).flatMap(([name, { input }]) => (input ? [[input, name]] : [])));
    return (input) => {
        const name = byInput.get(input);
        const given = name === undefined ? '' : args.text(name);
        if (input === 'github-token' && given === '')
            return env.GITHUB_TOKEN || env.GH_TOKEN || '';
        return given;
    };
};


/***/ }),

/***/ 3776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ cli_run)
});

// UNUSED EXPORTS: COMMANDS

// EXTERNAL MODULE: ./packages/core/lib/report/text.js
var report_text = __nccwpck_require__(69426);
// EXTERNAL MODULE: ./packages/core/lib/scan/inputs.js
var scan_inputs = __nccwpck_require__(35041);
// EXTERNAL MODULE: ./packages/core/lib/standards/nearest.js
var nearest = __nccwpck_require__(2837);
// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __nccwpck_require__(51338);
// EXTERNAL MODULE: ./packages/cli/lib/arguments.js
var lib_arguments = __nccwpck_require__(14853);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./packages/cli/lib/audit-templates.js
// Generated by scripts/embed.mjs: `npm run fix` writes it anew.
const AUDIT_TYPES = `// Types of audits, of drift-toolkit 0.1.0. \`drift audit new\` writes this file and keeps it fresh.
/**
 * What an audit in JavaScript or TypeScript is written against. This file stands alone: it is
 * published for editors as it is, so that a repository of audits installs nothing.
 */

/** Any value that JSON can hold. */
export type AuditData =
  | null
  | boolean
  | number
  | string
  | readonly AuditData[]
  | { readonly [key: string]: AuditData }

export type AuditSeverity = 'critical' | 'high' | 'medium' | 'low' | 'info'

/** One verdict on one subject. */
export interface AuditOutcome {
  status: 'PASS' | 'FAIL' | 'WARNING'
  /** One line, plain text. */
  message: string
  /** What it is about, where an audit looks at several things; unique within one run. */
  subject?: string
  data?: AuditData
  /** Graver or milder than the audit's own severity. */
  severity?: AuditSeverity
  expected?: AuditData
  actual?: AuditData
  /** Unified diff, or lines with - and +. */
  diff?: string
  /** Where a person can look at it. */
  url?: string
  fix?: string
}

/**
 * The default export of an audit module.
 * @public
 */
export interface Audit {
  /** Default: the file's path in the folder of audits, without its extension. */
  id?: string
  title: string
  /** Cron of five fields, in UTC unless \`CRON_TZ=Europe/London \` stands before it. Default: every run. */
  schedule?: string
  /** \`30s\`, \`5m\` or seconds. Default 60s. */
  timeout?: string | number
  /** Of a FAIL. Default medium; a WARNING is low. */
  severity?: AuditSeverity
  /** @returns one verdict, or one for each subject; a throw, or anything else, is \`unknown\` */
  run(
    context: AuditContext,
  ): AuditOutcome | readonly AuditOutcome[] | Promise<AuditOutcome | readonly AuditOutcome[]>
}

export interface AuditContext {
  /** Reads GitHub with the workflow's token, which the audit itself never sees: GET and queries only. */
  github: AuditGitHub
  /** Clients of AWS, with the credentials in the environment that the audit was given. */
  aws: AuditAws
  /** The organization's repositories with what they declare; [] without an organization. */
  repositories(): Promise<readonly AuditRepository[]>
  /** Compares two lists: what is missing on the right, what is there too much, what differs. */
  sync<L, R>(options: SyncOptions<L, R>): AuditOutcome[]
  /** Goes to the log of the run. */
  log: Record<'debug' | 'info' | 'warning', (message: string) => void>
  /** Aborted when the time is over. */
  signal: AbortSignal
  /** When this run began. */
  now: Date
  /** What the audit may see of the environment: PATH, HOME, LANG, TMPDIR and \`audit-env\`. */
  env: Readonly<Record<string, string | undefined>>
  /** The folder that the folder of audits lies in: drift-config's checkout. */
  root: string
}

export interface AuditGitHub {
  /** \`request('GET /repos/{owner}/{repo}', { owner, repo })\`. @throws with \`status\` where GitHub refuses */
  request(
    route: string,
    parameters?: Readonly<Record<string, unknown>>,
  ): Promise<{ status: number; headers: Readonly<Record<string, string>>; data: unknown }>
  /** All pages of a list. */
  paginate(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown[]>
  /** A GraphQL query; mutations are refused. */
  graphql(query: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown>
}

export interface AuditAws {
  /** CloudFormation, in a region. */
  cloudFormation(options?: { region?: string }): AuditAwsClient
  /** Cloud Control: every kind of resource, read alike. */
  cloudControl(options?: { region?: string }): AuditAwsClient
  sts(options?: { region?: string }): AuditAwsClient
  /** Any other client of the AWS SDK v3 that the audit brings: \`client(S3Client)\`. */
  client<T, C>(Client: new (configuration: C) => T, options?: { region?: string }): T
}

/** Operations by their names in AWS's reference: \`call('DescribeStacks', { StackName: 'App' })\`. */
export interface AuditAwsClient {
  call(
    operation: string,
    input?: Readonly<Record<string, unknown>>,
  ): Promise<Record<string, unknown>>
  /** All pages; the entries of the list that the operation answers with. */
  list(operation: string, input?: Readonly<Record<string, unknown>>): Promise<unknown[]>
}

export interface AuditRepository {
  /** \`acme/api\` */
  name: string
  url?: string
  visibility: string
  defaultBranch: string | null
  archived: boolean
  /** Whether it takes part: it has repo-metadata.yaml and a check.toml. */
  takesPart: boolean
  tier: string | null
  status: string | null
  team: string | null
  /** Its root check.toml with inherited rulesets merged in, as plain data; null where there is none. */
  standard: AuditData
}

export interface SyncOptions<L, R> {
  left: Iterable<L>
  right: Iterable<R>
  /** What makes an entry of either side the same thing. Default: the entry itself, or its \`id\` or \`name\`. */
  key?: (entry: L | R) => string
  /** What is compared of an entry. Default: all of it. */
  compare?: (entry: L | R) => unknown
  /** How the sides are called: \`['declared', 'live']\`. */
  names?: readonly [string, string]
  /** What is on the right alone: a FAIL (default), a WARNING, or nothing. */
  extra?: 'FAIL' | 'WARNING' | 'ignore'
}
`;
const AUDIT_SH = `#!/bin/sh
# drift: title="{{title}}" timeout=60s
#
# Is what runs what was declared? Exit 0 says yes, exit 1 no; the first line printed says why. Whatever
# else happens (a command that is missing, a timeout) is unknown, and no verdict.
set -eu

declared='1.2.3' # cat version.txt
live='1.2.3'     # curl -fsS https://example.com/version

if [ "$live" = "$declared" ]; then
  echo "$live runs"
else
  echo "$live runs instead of $declared"
  exit 1
fi
`;
const AUDIT_PY = `#!/usr/bin/env python3
# drift: title="{{title}}" timeout=60s
"""
Is what runs what was declared? Prints a verdict for each thing it looks at, as JSON. Whatever else
happens (an exception, a timeout) is unknown, and no verdict.
"""
import json

declared = {"shop": "1.2.3", "search": "4.5.6"}
live = {"shop": "1.2.3", "search": "4.5.6"}

for name, version in declared.items():
    found = live.get(name)
    print(json.dumps({
        "status": "PASS" if found == version else "FAIL",
        "subject": name,
        "message": f"{found} runs" if found == version else f"{found} runs instead of {version}",
    }))
`;
const AUDIT_MJS = `// @ts-check
// Is what runs what was declared? A verdict for each thing that is looked at; whatever else happens (an
// error, a timeout) is unknown, and no verdict.

/** @type {import('{{types}}').Audit} */
export default {
  title: '{{title}}',
  timeout: '60s',
  async run({ sync }) {
    const declared = [{ name: 'shop', version: '1.2.3' }]
    // The context has more to ask with: github, aws, repositories, env, log, now, signal.
    const live = [{ name: 'shop', version: '1.2.3' }]
    return sync({ left: declared, right: live, names: ['declared', 'live'] })
  },
}
`;
const AUDIT_MTS = `// Is what runs what was declared? A verdict for each thing that is looked at; whatever else happens (an
// error, a timeout) is unknown, and no verdict.
import type { Audit } from '{{types}}'

const audit: Audit = {
  title: '{{title}}',
  timeout: '60s',
  async run({ sync }) {
    const declared = [{ name: 'shop', version: '1.2.3' }]
    // The context has more to ask with: github, aws, repositories, env, log, now, signal.
    const live = [{ name: 'shop', version: '1.2.3' }]
    return sync({ left: declared, right: live, names: ['declared', 'live'] })
  },
}
export default audit
`;

// EXTERNAL MODULE: ./packages/cli/lib/output.js
var output = __nccwpck_require__(71152);
// EXTERNAL MODULE: ./packages/cli/lib/shell-word.js
var shell_word = __nccwpck_require__(15100);
;// CONCATENATED MODULE: ./packages/cli/lib/commands/audit-new.js






const options = {
    lang: {
        type: 'string',
        value: 'sh|py|mjs|ts',
        help: 'what it is written in (by the ending of the name, else sh)',
    },
    folder: {
        type: 'string',
        input: 'audits',
        value: 'PATH',
        help: 'folder of audits (audits)',
    },
};
const LANGUAGES = new Map([
    ['sh', { ending: '.sh', template: AUDIT_SH, executable: true }],
    ['py', { ending: '.py', template: AUDIT_PY, executable: true }],
    ['mjs', { ending: '.mjs', template: AUDIT_MJS, executable: false }],
    ['ts', { ending: '.mts', template: AUDIT_MTS, executable: false }],
]);
const ENDINGS = new Map([
    ['sh', 'sh'],
    ['py', 'py'],
    ['mjs', 'mjs'],
    ['js', 'mjs'],
    ['mts', 'ts'],
    ['ts', 'ts'],
]);
/** One part of an audit's path: nothing that the folder passes over, a shell splits or a path climbs with. */
const PART = /^(?!node_modules$)[a-z0-9][a-z0-9.-]*$/i;
/**
 * The name without an ending, and the language it names.
 * @throws UsageError
 */
const readName = (args) => {
    if (args.positionals.length !== 1) {
        throw new scan_inputs/* UsageError */.e('it needs one name: drift audit new dns-records');
    }
    const [given = ''] = args.positionals;
    const [, stem = given, ending = ''] = /^(.+)\.(\w+)$/.exec(given) ?? [];
    const byEnding = ENDINGS.get(ending);
    const asked = args.text('lang');
    const wanted = ENDINGS.get(asked) ?? asked;
    if (asked !== '' && !LANGUAGES.has(wanted)) {
        throw new scan_inputs/* UsageError */.e(`--lang is "${asked}"; it must be one of ${[...LANGUAGES.keys()].join(', ')}`);
    }
    if (asked !== '' && byEnding !== undefined && byEnding !== wanted) {
        throw new scan_inputs/* UsageError */.e(`"${given}" ends with .${ending}, and --lang says ${asked}`);
    }
    const name = byEnding === undefined ? given : stem;
    if (!name.split('/').every((part) => PART.test(part))) {
        throw new scan_inputs/* UsageError */.e(`"${given}" cannot be the name of an audit: letters, digits, "-" and ".", in folders with "/" where there are many, as in dns/mail-records`);
    }
    const language = LANGUAGES.get(asked === '' ? (byEnding ?? 'sh') : wanted);
    if (language === undefined)
        throw new scan_inputs/* UsageError */.e(`"${given}" has no language`);
    return { name, language };
};
/** `dns/mail-records` → `Mail records` */
const titleOf = (name) => {
    const words = external_node_path_.posix.basename(name).replaceAll(/[-.]+/g, ' ').trim();
    return words.charAt(0).toUpperCase() + words.slice(1);
};
const TYPES = '_drift.d.ts';
const VERSION = /^\/\/ Types of audits, of drift-toolkit (\d+)\.(\d+)\.(\d+)/;
/** Whether the types that lie there are ours and not of a newer drift. */
const isOlder = (there) => {
    const [theirs, ours] = [there, AUDIT_TYPES].map((text) => VERSION.exec(text)?.slice(1).map(Number));
    if (!theirs || !ours)
        return false;
    const at = ours.findIndex((part, i) => part !== theirs[i]);
    return at === -1 || (ours[at] ?? 0) > (theirs[at] ?? 0);
};
/** Puts the types into the folder, or newer ones in their place. @returns whether it wrote them */
const bringTypes = async (file) => {
    const there = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    });
    if (there === AUDIT_TYPES || (there !== null && !isOlder(there)))
        return false;
    await (0,promises_.writeFile)(file, AUDIT_TYPES);
    return true;
};
/** Spread: a path that the bundler can read is one that it searches for, and brings along. */
const at = (...parts) => (0,external_node_path_.resolve)(...parts);
const withSlashes = (path) => path.split(external_node_path_.sep).join('/');
/** The audit in the same folder that has this one's id already: ids know no endings. */
const namesake = async (file) => {
    const files = await (0,promises_.readdir)((0,external_node_path_.dirname)(file)).catch(() => []);
    const { name } = (0,external_node_path_.parse)(file);
    return files.find((other) => (0,external_node_path_.parse)(other).name === name);
};
const write = async (args, io) => {
    const format = (0,output/* formatOf */.be)(args, ['text', 'json']);
    const { name, language } = readName(args);
    await (0,output/* checkOutput */.yr)(args, io);
    const folder = at(io.cwd, args.text('folder') || 'audits');
    const file = at(folder, `${name}${language.ending}`);
    const types = at(folder, TYPES);
    const shown = (path) => withSlashes((0,external_node_path_.relative)(io.cwd, path)) || path;
    const there = await namesake(file);
    if (there !== undefined) {
        throw new scan_inputs/* UsageError */.e(`${shown(at((0,external_node_path_.dirname)(file), there))} is there already; choose another name, or edit it`);
    }
    const fromHere = withSlashes((0,external_node_path_.relative)((0,external_node_path_.dirname)(file), types));
    const text = language.template
        .replaceAll('{{title}}', titleOf(name))
        .replaceAll('{{types}}', fromHere.startsWith('.') ? fromHere : `./${fromHere}`);
    const written = [shown(file)];
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,promises_.writeFile)(file, text, { flag: 'wx' });
        if (language.executable)
            await (0,promises_.chmod)(file, 0o755);
        else if (await bringTypes(types))
            written.push(shown(types));
    }
    catch (error) {
        throw new scan_inputs/* UsageError */.e(`${shown(file)} cannot be written: ${error.message}`);
    }
    const [run, add] = [
        `drift audit run ${(0,shell_word/* shellWord */.r)(shown(file))}`,
        `git add ${written.map(shell_word/* shellWord */.r).join(' ')}`,
    ];
    const lines = [
        ...written.map((path) => `wrote ${path}`),
        '',
        'Next: write down what it compares, and try it alone:',
        `  ${run}`,
        language.executable ? 'Then commit it, with its run bit:' : 'Then commit it:',
        `  ${add}`,
        'From then on every scan runs it; nothing else has to name it.',
    ];
    const result = { written, next: [run, add] };
    await (0,output/* deliver */.cK)(format === 'json' ? JSON.stringify(result, null, 2) : lines.join('\n'), args, io);
    return 0;
};
const auditNew = {
    name: 'audit new',
    usage: '<name>',
    example: 'drift audit new dns-records --lang ts',
    summary: 'writes a working audit into the folder of audits, ready to be changed',
    options,
    run: write,
};

// EXTERNAL MODULE: ./packages/core/lib/model/severity.js
var severity = __nccwpck_require__(21145);
;// CONCATENATED MODULE: ./packages/cli/lib/audit-text.js

const GRAVEST = ['FAIL', 'WARNING', 'PASS'];
/** The worst word of an audit's verdicts; PASS where there was nothing to look at. */
const worstStatus = (outcomes) => GRAVEST.find((status) => outcomes.some((outcome) => outcome.status === status)) ?? 'PASS';
const counted = (outcomes) => GRAVEST.map((status) => [outcomes.filter((one) => one.status === status).length, status])
    .filter(([count]) => count > 0)
    .map(([count, status]) => `${count} ${status}`)
    .join(', ');
/** What a whole run says in one line. */
const auditMessage = ({ run, broken }) => {
    if (broken !== undefined)
        return broken;
    if (run === undefined)
        return '';
    if (!run.outcomes.known)
        return run.outcomes.reason;
    const { value } = run.outcomes;
    if (value.length === 0)
        return 'there was nothing to look at';
    return value.length === 1 ? (value[0]?.message ?? '') : counted(value);
};
const indented = (text, by) => (0,report_text/* visibleLines */.gB)(text)
    .split('\n')
    .map((line) => `${by}${line}`);
const WIDTH = 'WARNING'.length;
const outcomeLines = (outcome) => {
    const { status, subject, message, data, diff, expected, actual, fix, url } = outcome;
    const isSaid = expected !== undefined || actual !== undefined;
    const value = (name, one) => one === undefined || diff !== undefined
        ? []
        : [`      ${name}: ${(0,report_text/* terminal */.Fo)(JSON.stringify(one))}`];
    return [
        `  ${status.padEnd(WIDTH)}  ${subject === undefined ? '' : `${(0,report_text/* terminal */.Fo)(subject)}: `}${(0,report_text/* terminal */.Fo)(message)}`,
        ...(diff === undefined ? [] : indented(diff, '      ')),
        ...(status === 'PASS' ? [] : [...value('expected', expected), ...value('actual', actual)]),
        ...(status === 'PASS' || isSaid ? [] : value('data', data)),
        ...(fix === undefined || status === 'PASS' ? [] : [`      to put it right: ${(0,report_text/* terminal */.Fo)(fix)}`]),
        ...(url === undefined || status === 'PASS' ? [] : [`      ${(0,report_text/* terminal */.Fo)(url)}`]),
    ];
};
/** One run as a person reads it: what it said, where that was read, and what it printed to stderr. */
const auditText = (alone) => {
    const { info, file, run, form, stderr } = alone;
    const name = info ? `${(0,report_text/* terminal */.Fo)(info.title)} (audit/${(0,report_text/* terminal */.Fo)(info.id)})` : (0,report_text/* terminal */.Fo)(file);
    if (!run?.outcomes.known) {
        const reason = auditMessage(alone);
        return [
            `UNKNOWN  ${name}`,
            ...indented(reason, '  '),
            ...(stderr === '' || reason.includes(stderr)
                ? []
                : ['', 'The end of stderr:', ...indented(stderr, '  ')]),
            ...(run ? ['', `It took ${run.ms} ms.`] : []),
        ].join('\n');
    }
    const { value } = run.outcomes;
    const verdicts = value.toSorted((a, b) => GRAVEST.indexOf(a.status) - GRAVEST.indexOf(b.status));
    return [
        `${worstStatus(value)}  ${name}`,
        ...verdicts.flatMap(outcomeLines),
        ...(value.length === 0 ? ['  There was nothing to look at.'] : []),
        '',
        `Read from ${form}; it took ${run.ms} ms. Nothing is remembered, and nobody was told.`,
    ].join('\n');
};

// EXTERNAL MODULE: ./packages/cli/lib/remarks.js
var remarks = __nccwpck_require__(65832);
;// CONCATENATED MODULE: ./packages/cli/lib/commands/audit-run.js







const pick = (from, ...names) => Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));
const audit_run_options = {
    ...pick(lib_arguments/* SCAN */.wB, 'org', 'repositories', 'fail-on', 'token', 'github-api-url'),
    ...pick(lib_arguments/* AUDIT */.MZ, 'audits', 'audit-env'),
};
const UNKNOWN = 3;
/** What `--json` prints. */
const asJson = (alone) => {
    const { info, file, run, form, stderr } = alone;
    const outcomes = run?.outcomes.known ? run.outcomes.value : [];
    const known = run?.outcomes.known === true;
    return {
        audit: info ?? { file },
        status: known ? worstStatus(outcomes).toLowerCase() : 'unknown',
        message: auditMessage(alone),
        ...(form === null ? {} : { readFrom: form }),
        ...(run ? { started: run.started, ms: run.ms } : {}),
        outcomes,
        ...(known ? {} : { reason: auditMessage(alone) }),
        ...(known || stderr === '' ? {} : { stderr }),
    };
};
/** By the exit codes of the command: 3 unknown, 1 at or above `failOn`, 0 done. */
const codeOf = async ({ info, run }, failOn) => {
    if (!info || !run?.outcomes.known)
        return UNKNOWN;
    const { severityOf } = await __nccwpck_require__.e(/* import() */ 9698).then(__nccwpck_require__.bind(__nccwpck_require__, 49698));
    const gravest = (0,severity/* worst */.QZ)(run.outcomes.value
        .filter(({ status }) => status !== 'PASS')
        .map((outcome) => severityOf(outcome, info)));
    return failOn !== 'never' && gravest !== null && (0,severity/* atLeast */.jZ)(gravest, failOn) ? 1 : 0;
};
const run = async (args, io) => {
    const [file, ...more] = args.positionals;
    if (file === undefined || more.length > 0) {
        throw new scan_inputs/* UsageError */.e('it needs one file: drift audit run audits/dns-records.mjs');
    }
    const format = (0,output/* formatOf */.be)(args, ['text', 'json']);
    await (0,output/* checkOutput */.yr)(args, io);
    const env = { ...io.env, GITHUB_ACTIONS: undefined };
    const given = (0,lib_arguments/* inputFrom */.Rh)(args, audit_run_options, env);
    // No ledger, no issues: it is tried out.
    const input = (name) => name === 'ledger' || name === 'issue-mode' ? 'none' : given(name);
    const around = { input, env, now: io.now(), cwd: io.cwd };
    const request = (0,scan_inputs/* readRequest */.i)(around);
    const [{ connect }, { readAuditInputs }, { runAlone }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(6201), __nccwpck_require__.e(7195), __nccwpck_require__.e(5847)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97195)),
        __nccwpck_require__.e(/* import() */ 2599).then(__nccwpck_require__.bind(__nccwpck_require__, 2599)),
        Promise.all(/* import() */[__nccwpck_require__.e(4052), __nccwpck_require__.e(3825), __nccwpck_require__.e(1682), __nccwpck_require__.e(2041), __nccwpck_require__.e(5700), __nccwpck_require__.e(9126), __nccwpck_require__.e(9646), __nccwpck_require__.e(9361)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33851)),
    ]);
    const inputs = readAuditInputs(around);
    const log = (0,remarks/* logTo */.k)(io, args);
    const ports = await connect(request, { log, cwd: io.cwd, env, onSecret: () => { } });
    const access = { inputs, env: io.env };
    const alone = await runAlone((0,external_node_path_.resolve)(io.cwd, file), access, request.options, ports);
    const text = format === 'json' ? JSON.stringify(asJson(alone), null, 2) : auditText(alone);
    await (0,output/* deliver */.cK)(text, args, io);
    return codeOf(alone, request.options.failOn);
};
const auditRun = {
    name: 'audit run',
    usage: '<file>',
    example: 'drift audit run audits/dns-records.mjs --org acme --audit-env AWS_REGION',
    summary: 'runs one audit alone, due or not; remembers nothing and tells nobody',
    options: audit_run_options,
    remarks: 'quiet and verbose',
    exits: { 3: 'it gave no verdict', 1: 'it fails at or above --fail-on' },
    run,
};

;// CONCATENATED MODULE: ./packages/cli/lib/commands/checks.js


const allChecks = async () => {
    const [{ codeChecks }, { processChecks }, { infraChecks }, { auditChecks }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(4052), __nccwpck_require__.e(1930), __nccwpck_require__.e(6940), __nccwpck_require__.e(5496), __nccwpck_require__.e(1682), __nccwpck_require__.e(2041), __nccwpck_require__.e(2435), __nccwpck_require__.e(4461), __nccwpck_require__.e(8036), __nccwpck_require__.e(2434), __nccwpck_require__.e(5026)]).then(__nccwpck_require__.bind(__nccwpck_require__, 65026)),
        Promise.all(/* import() */[__nccwpck_require__.e(4052), __nccwpck_require__.e(1930), __nccwpck_require__.e(6940), __nccwpck_require__.e(5496), __nccwpck_require__.e(1950), __nccwpck_require__.e(1682), __nccwpck_require__.e(2041), __nccwpck_require__.e(2435), __nccwpck_require__.e(4461), __nccwpck_require__.e(8036), __nccwpck_require__.e(2434), __nccwpck_require__.e(5306)]).then(__nccwpck_require__.bind(__nccwpck_require__, 65306)),
        Promise.all(/* import() */[__nccwpck_require__.e(4052), __nccwpck_require__.e(1930), __nccwpck_require__.e(6940), __nccwpck_require__.e(1682), __nccwpck_require__.e(2041), __nccwpck_require__.e(4461), __nccwpck_require__.e(8036), __nccwpck_require__.e(1010)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15497)),
        Promise.all(/* import() */[__nccwpck_require__.e(4052), __nccwpck_require__.e(3825), __nccwpck_require__.e(1682), __nccwpck_require__.e(2041), __nccwpck_require__.e(4933)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4933)),
    ]);
    const all = [...codeChecks, ...processChecks, ...infraChecks, ...auditChecks];
    return all.map(({ run: _, ...info }) => info);
};
const checksList = {
    name: 'checks list',
    usage: '',
    example: 'drift checks list --json',
    summary: 'all checks, with the permissions they need',
    options: {},
    async run(args, io) {
        const format = (0,output/* formatOf */.be)(args, ['text', 'json']);
        const rows = (await allChecks()).map(({ id, domain, title, severity, permissions }) => ({
            id,
            domain,
            title,
            severity,
            permissions,
        }));
        const width = Math.max(...rows.map((row) => row.id.length)) + 2;
        const text = format === 'json'
            ? JSON.stringify(rows, null, 2)
            : [{ id: 'check', severity: 'at most', title: '' }, ...rows]
                .map((row) => `${row.id.padEnd(width)}${row.severity.padEnd(10)}${row.title}`)
                .join('\n');
        await (0,output/* deliver */.cK)(text, args, io);
        return 0;
    },
};
/** What a check cannot see without its permissions: everything, where it says nothing else. */
const blindSpot = ({ blind, permissions: { length } }) => {
    if (blind !== undefined)
        return [`Blind spot: ${blind}`];
    return length === 0 ? [] : [`Blind spot: Without ${length === 1 ? 'it' : 'them'}, everything.`];
};
const checksExplain = {
    name: 'checks explain',
    usage: '<id>',
    example: 'drift checks explain code/workflows',
    summary: 'one check: why it matters, what it needs, how to put it right',
    options: {},
    async run(args, io) {
        const id = args.positionals[0] ?? '';
        const check = (await allChecks()).find((c) => c.id === id);
        if (!check) {
            const own = id.startsWith('audit/')
                ? '; an audit of your own is a file in audits/, which drift audit run shows'
                : '';
            throw new scan_inputs/* UsageError */.e(`there is no check "${id}"; drift checks list names them all${own}`);
        }
        const format = (0,output/* formatOf */.be)(args, ['text', 'json']);
        const text = format === 'json'
            ? JSON.stringify(check, null, 2)
            : [
                `${check.id} (${check.severity} at most)`,
                check.title,
                '',
                check.why,
                '',
                `To put it right: ${check.fix}`,
                `Needs: ${check.permissions.join(', ') || 'a clone, nothing else'}`,
                ...blindSpot(check),
                ...(check.whenDeprecated ? ['Asked of deprecated repositories too.'] : []),
            ].join('\n');
        await (0,output/* deliver */.cK)(text, args, io);
        return 0;
    },
};

// EXTERNAL MODULE: ./packages/core/lib/collect/git/repository.js + 1 modules
var repository = __nccwpck_require__(93030);
;// CONCATENATED MODULE: ./packages/cli/lib/commands/config.js





const config_options = Object.fromEntries(Object.entries(lib_arguments/* SCAN */.wB).filter(([name]) => name === 'token' || name === 'github-api-url'));
const read = async (args, io) => {
    const { localStandard } = await Promise.all(/* import() */[__nccwpck_require__.e(4052), __nccwpck_require__.e(1682), __nccwpck_require__.e(2041), __nccwpck_require__.e(2567)]).then(__nccwpck_require__.bind(__nccwpck_require__, 52567));
    try {
        return await localStandard({
            path: args.positionals[0] ?? '.',
            cwd: io.cwd,
            token: args.text('token') || io.env.GITHUB_TOKEN || io.env.GH_TOKEN || '',
            apiUrl: args.text('github-api-url') || io.env.GITHUB_API_URL || 'https://api.github.com',
        });
    }
    catch (error) {
        if (error instanceof repository/* NotARepositoryError */.lE)
            throw new scan_inputs/* UsageError */.e(error.message);
        throw error;
    }
};
const say = ({ level, message, expected, place }) => {
    const at = [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
    // Most messages say what was expected themselves.
    const rest = expected === undefined || message.includes(expected) ? '' : ` (expected: ${expected})`;
    return (0,report_text/* terminal */.Fo)(`${at}: ${level}: ${message}${rest}`);
};
const LIMITS = "the organization's exemptions, grades and limits stand in its drift-config and count when it scans";
/** Limits are the organization's, which a clone does not know. */
const shownPolicy = ({ exemptions, overrides, identities }) => ({
    exemptions,
    overrides,
    identities,
});
const configShow = {
    name: 'config show',
    usage: '[path]',
    example: 'drift config show . --json',
    summary: 'the effective standard and how findings are treated, with where each value comes from',
    options: config_options,
    async run(args, io) {
        const format = (0,output/* formatOf */.be)(args, ['text', 'json']);
        const { standard, problems, unknowns } = await read(args, io);
        const [{ effectiveValues, policyLines }, { driftPolicy }] = await Promise.all([
            __nccwpck_require__.e(/* import() */ 6246).then(__nccwpck_require__.bind(__nccwpck_require__, 46246)),
            __nccwpck_require__.e(/* import() */ 6789).then(__nccwpck_require__.bind(__nccwpck_require__, 46789)),
        ]);
        const values = effectiveValues(standard);
        const policy = driftPolicy({ standards: standard });
        for (const problem of problems)
            io.err(`${say(problem)}\n`);
        for (const reason of unknowns)
            io.err(`${(0,report_text/* terminal */.Fo)(`unknown: ${reason}`)}\n`);
        const files = [...new Set(values.map((value) => value.file))];
        const line = ({ path, value, source, line: at }) => (0,report_text/* terminal */.Fo)(`  ${path} = ${JSON.stringify(value)}  # ${source}${at === undefined ? '' : `:${at}`}`);
        const text = format === 'json'
            ? JSON.stringify({ values, policy: shownPolicy(policy) }, null, 2)
            : [
                ...files.map((file) => [
                    (0,report_text/* terminal */.Fo)(file),
                    ...values.filter((v) => v.file === file).map(line),
                ]),
                [
                    'how findings are treated',
                    ...policyLines(policy, io.now().toISOString()).map(({ words, place }) => (0,report_text/* terminal */.Fo)(`  ${words}  # ${place.file}${place.line ? `:${place.line}` : ''}`)),
                    `  ${LIMITS}`,
                ],
            ]
                .map((lines) => lines.join('\n'))
                .join('\n\n');
        await (0,output/* deliver */.cK)(text, args, io);
        return 0;
    },
};
const configValidate = {
    name: 'config validate',
    usage: '[path]',
    example: 'drift config validate .',
    summary: 'whether check.toml and repo-metadata.yaml are in order; exit 2 when not',
    options: config_options,
    exits: { 2: 'not in order, or bad usage', 0: 'in order' },
    async run(args, io) {
        const format = (0,output/* formatOf */.be)(args, ['text', 'json']);
        const { standard, problems, unknowns } = await read(args, io);
        const { missingDeclarations } = await __nccwpck_require__.e(/* import() */ 5471).then(__nccwpck_require__.bind(__nccwpck_require__, 85471));
        const missing = missingDeclarations(standard);
        const broken = problems.some((p) => p.level === 'error') || missing.length > 0;
        const text = format === 'json'
            ? JSON.stringify({ valid: !broken, missing, problems, unknowns }, null, 2)
            : [
                ...missing.map((file) => `${file}: error: missing (drift looks at repositories that have both files)`),
                ...problems.map(say),
                ...unknowns.map((reason) => (0,report_text/* terminal */.Fo)(`unknown: ${reason}`)),
                broken ? 'not in order' : 'in order',
            ].join('\n');
        await (0,output/* deliver */.cK)(text, args, io);
        return broken ? 2 : 0;
    },
};

;// CONCATENATED MODULE: ./packages/cli/lib/commands/dashboard.js




const dashboard_options = {
    ...Object.fromEntries(Object.entries(lib_arguments/* SCAN */.wB).filter(([name]) => name === 'token' || name === 'github-api-url')),
    ledger: {
        type: 'string',
        input: 'ledger',
        value: 'PLACE',
        help: 'auto, dir:PATH or branch:NAME (auto: .drift)',
    },
    repo: {
        type: 'string',
        value: 'OWNER/NAME',
        help: 'whose branch it is (GITHUB_REPOSITORY)',
    },
    out: { type: 'string', value: 'FOLDER', help: 'where index.html is written (site)' },
    title: { type: 'string', value: 'TEXT', help: 'whose dashboard it says it is (the owner)' },
};
/** The ledger is read alone: with `dry-run` nothing is asked that is about writing it. */
const requestOf = (args, io) => {
    const env = { ...io.env, GITHUB_REPOSITORY: args.text('repo') || io.env.GITHUB_REPOSITORY };
    const text = (0,lib_arguments/* inputFrom */.Rh)(args, dashboard_options, env);
    const input = (name) => (name === 'dry-run' ? 'true' : text(name));
    const request = (0,scan_inputs/* readRequest */.i)({ input, env, now: io.now(), cwd: io.cwd });
    if (request.ledger.kind === 'none')
        throw new scan_inputs/* UsageError */.e('without a ledger there is no dashboard');
    if (request.ledger.kind === 'branch' && request.options.home === null) {
        throw new scan_inputs/* UsageError */.e('--ledger branch:NAME needs the repository it is in: --repo OWNER/NAME');
    }
    return { request, env };
};
const draw = async (args, io) => {
    const { request, env } = requestOf(args, io);
    await (0,output/* checkOutput */.yr)(args, io);
    const [{ connect }, { dashboardOf }, { writeDashboard }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(6201), __nccwpck_require__.e(7195), __nccwpck_require__.e(5847)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97195)),
        Promise.all(/* import() */[__nccwpck_require__.e(7722), __nccwpck_require__.e(635), __nccwpck_require__.e(8958)]).then(__nccwpck_require__.bind(__nccwpck_require__, 635)),
        __nccwpck_require__.e(/* import() */ 8220).then(__nccwpck_require__.bind(__nccwpck_require__, 28220)),
    ]);
    const around = { log: (0,remarks/* logTo */.k)(io, args), cwd: io.cwd, env, onSecret: () => { } };
    const { ledger } = await connect(request, around);
    if (ledger === null)
        throw new scan_inputs/* UsageError */.e('there is no ledger here');
    try {
        const title = args.text('title');
        const html = await dashboardOf(ledger, { now: io.now(), ...(title === '' ? {} : { title }) });
        if (html === null) {
            throw new scan_inputs/* UsageError */.e(`there is no ledger in ${ledger.description}: scan first, or say where it is with --ledger`);
        }
        return await writeDashboard(io.cwd, args.text('out') || 'site', html);
    }
    finally {
        await ledger.close();
    }
};
const dashboard = {
    name: 'dashboard',
    usage: '',
    example: 'drift dashboard --ledger dir:.drift --out site/',
    summary: 'everything the ledger knows as one static page: what is wrong, since when, is it better',
    options: dashboard_options,
    remarks: 'quiet and verbose',
    exits: { 3: 'it could not be drawn' },
    async run(args, io) {
        if (args.positionals.length > 0) {
            throw new scan_inputs/* UsageError */.e(`it takes no path; did you mean --ledger dir:${args.positionals[0]}?`);
        }
        const format = (0,output/* formatOf */.be)(args, ['text', 'json']);
        try {
            const path = await draw(args, io);
            await (0,output/* deliver */.cK)(format === 'json' ? JSON.stringify({ dashboard: path }) : path, args, io);
            return 0;
        }
        catch (error) {
            if (error instanceof scan_inputs/* UsageError */.e)
                throw error;
            return (0,remarks/* tellFailure */.s)('dashboard', error, args, io);
        }
    },
};

;// CONCATENATED MODULE: ./packages/cli/lib/commands/infra-policy.js


const infra_policy_options = {
    types: {
        type: 'string',
        value: 'TYPES',
        help: 'only what these need, comma-separated: AWS::S3::Bucket,AWS::IAM::Role (all that are known)',
    },
    'start-scans': { type: 'boolean', help: 'also start resource scans, not only read them' },
    'no-scans': { type: 'boolean', help: 'without resource scans: orphans stay unknown' },
    'no-attribution': { type: 'boolean', help: 'without CloudTrail: nobody is named' },
    trust: {
        type: 'boolean',
        help: 'the trust policy of the role instead; needs --role-for, --account',
    },
    'role-for': {
        type: 'string',
        value: 'OWNER/NAME',
        help: 'with --trust: the repository whose workflow assumes the role',
    },
    account: { type: 'string', value: 'ID', help: 'with --trust: the account the role is in' },
    environment: {
        type: 'string',
        value: 'NAME',
        help: 'with --trust: the environment of the job (drift)',
    },
    branch: {
        type: 'string',
        value: 'NAME',
        help: 'with --trust: a job without an environment, on this branch',
    },
    'repository-id': {
        type: 'string',
        value: 'N',
        help: 'with --trust: gh api repos/OWNER/NAME --jq .id',
    },
    'owner-id': {
        type: 'string',
        value: 'N',
        help: 'with --trust: gh api repos/OWNER/NAME --jq .owner.id',
    },
    issuer: {
        type: 'string',
        value: 'URL',
        help: 'with --trust: of the tokens (https://token.actions.githubusercontent.com)',
    },
    audience: { type: 'string', value: 'NAME', help: 'with --trust: sts.amazonaws.com' },
    partition: {
        type: 'string',
        value: 'NAME',
        help: 'with --trust: aws, aws-cn or aws-us-gov (aws)',
    },
};
/** What each statement is for, by its Sid. */
const ABOUT = new Map([
    ['Stacks', 'Which stacks there are, what they hold, and their templates.'],
    ['Drift', "CloudFormation's own detection: it is started, and its results are read."],
    ['Live', 'Reads single resources for what was added beside the template (Cloud Control).'],
    ['Scan', 'Resource scans: what no stack manages.'],
    ['Who', 'CloudTrail: who made a change. Two requests a second, 90 days back.'],
    [
        'Settings',
        'How resources are set up. Detection and scans read with the permissions of whoever asks.',
    ],
    ['NoData', 'Nothing that is stored in a resource, whatever else is attached to the role.'],
]);
const policy = async (args) => {
    const { infraPolicy } = await __nccwpck_require__.e(/* import() */ 1772).then(__nccwpck_require__.bind(__nccwpck_require__, 71772));
    const types = args
        .text('types')
        .split(',')
        .map((type) => type.trim())
        .filter((type) => type !== '');
    const wrong = types.find((type) => !/^[\w-]+(?:::[\w-]+)+$/.test(type));
    if (wrong !== undefined) {
        throw new scan_inputs/* UsageError */.e(`--types has "${wrong}"; a type reads like AWS::S3::Bucket`);
    }
    if (args.flag('start-scans') && args.flag('no-scans')) {
        throw new scan_inputs/* UsageError */.e('--start-scans and --no-scans cannot both hold');
    }
    const { policy: document, unknown } = infraPolicy({
        types: types.length === 0 ? null : types,
        scan: args.flag('no-scans') ? 'off' : args.flag('start-scans') ? 'start' : 'reuse',
        attribution: !args.flag('no-attribution'),
    });
    return {
        document,
        words: explained(document),
        remarks: unknown.map((type) => `what ${type} needs is not known here: see handlers.read.permissions of aws cloudformation describe-type --type RESOURCE --type-name ${type}`),
    };
};
const explained = ({ Statement }) => Statement.map(({ Sid, Effect, Action }) => [
    `${Effect === 'Deny' ? 'Denied' : 'Allowed'}: ${Sid}`,
    `  ${ABOUT.get(Sid) ?? ''}`,
    ...Action.map((action) => `    ${action}`),
].join('\n')).join('\n\n');
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const trust = async (args) => {
    const { trustStatement } = await __nccwpck_require__.e(/* import() */ 6154).then(__nccwpck_require__.bind(__nccwpck_require__, 26154));
    const repository = args.text('role-for');
    const account = args.text('account');
    if (!REPOSITORY.test(repository)) {
        throw new scan_inputs/* UsageError */.e('--trust needs --role-for OWNER/NAME: whose workflow assumes the role');
    }
    if (!/^\d{12}$/.test(account)) {
        throw new scan_inputs/* UsageError */.e('--trust needs --account, the twelve digits of the account the role is in');
    }
    const ids = ['repository-id', 'owner-id'];
    for (const id of ids) {
        if (args.text(id) !== '' && !/^\d+$/.test(args.text(id))) {
            throw new scan_inputs/* UsageError */.e(`--${id} is "${args.text(id)}"; it is a number`);
        }
    }
    if (args.text('environment') !== '' && args.text('branch') !== '') {
        throw new scan_inputs/* UsageError */.e('a job has the subject of its --environment, or of its --branch, not both');
    }
    const [repositoryId, ownerId] = ids.map((id) => args.text(id) || null);
    const branch = args.text('branch');
    const rest = branch === ''
        ? `environment:${(args.text('environment') || 'drift').replaceAll(':', '%3A')}`
        : `ref:refs/heads/${branch.replaceAll(':', '%3A')}`;
    const claims = {
        issuer: args.text('issuer') || 'https://token.actions.githubusercontent.com',
        subject: `repo:${repository}:${rest}`,
        audience: args.text('audience') || 'sts.amazonaws.com',
        repositoryId: repositoryId ?? null,
        ownerId: ownerId ?? null,
    };
    const statement = trustStatement(claims, { partition: args.text('partition') || 'aws', account });
    const document = { Version: '2012-10-17', Statement: [statement] };
    const both = repositoryId && ownerId;
    return {
        document,
        words: [
            `Admits jobs of ${repository} ${branch === '' ? `in the environment ${args.text('environment') || 'drift'}` : `on the branch ${branch}`}, and nobody else.`,
            '',
            JSON.stringify(document, null, 2),
        ].join('\n'),
        remarks: both
            ? []
            : [
                'without --repository-id and --owner-id it admits one of the two shapes in which GitHub writes subjects, and whoever takes over the name later',
            ],
    };
};
const infra_policy_run = async (args, io) => {
    const format = (0,output/* formatOf */.be)(args, ['text', 'json']);
    await (0,output/* checkOutput */.yr)(args, io);
    const { document, words, remarks } = await (args.flag('trust') ? trust(args) : policy(args));
    if (!args.flag('quiet'))
        for (const remark of remarks)
            io.err(`${remark}\n`);
    // A policy is handed on to other programs: JSON unless words are asked for.
    const isText = format === 'text' && args.text('format') === 'text';
    await (0,output/* deliver */.cK)(isText ? words : JSON.stringify(document, null, 2), args, io);
    return 0;
};
const infraPolicy = {
    name: 'infra policy',
    usage: '',
    example: 'drift infra policy --start-scans   (--format text explains it)',
    summary: 'the least-privilege policy of the role that scans an account, or its trust policy',
    options: infra_policy_options,
    remarks: 'quiet',
    common: {
        format: { type: 'string', value: 'json|text', help: 'the policy, or what it allows (json)' },
    },
    run: infra_policy_run,
};

// EXTERNAL MODULE: ./packages/cli/lib/init/write-all.js + 1 modules
var write_all = __nccwpck_require__(26014);
;// CONCATENATED MODULE: ./packages/cli/lib/commands/init.js


const init_REPOSITORY = {
    tier: { type: 'string', value: 'TIER', help: 'production, internal or prototype (internal)' },
    status: { type: 'string', value: 'STATUS', help: 'active, pre-release or deprecated (active)' },
    team: { type: 'string', value: 'TEAM', help: 'who owns it (by CODEOWNERS)' },
    'no-workflow': {
        type: 'boolean',
        help: 'without .github/workflows/drift.yml: drift-config scans it',
    },
};
const CONFIG = {
    'config-repo': {
        type: 'boolean',
        help: 'write the repository that scans an organization (into drift-config/)',
    },
    org: { type: 'string', value: 'OWNER', help: "with --config-repo: whose (the clone's)" },
};
const PLUGIN = {
    plugin: { type: 'string', value: 'NAME', help: 'write a plugin: lower-case words with hyphens' },
    folder: { type: 'string', value: 'PATH', help: 'with --plugin: where it goes (plugins)' },
};
const isGiven = (args, options) => Object.entries(options).find(([name, { type }]) => type === 'boolean' ? args.flag(name) : args.text(name) !== '')?.[0];
/** @throws UsageError for an option that belongs to another form */
const refuse = (args, form, ...others) => {
    for (const options of others) {
        const name = isGiven(args, options);
        if (name !== undefined)
            throw new scan_inputs/* UsageError */.e(`--${name} does not go with ${form}`);
    }
};
const init = {
    name: 'init',
    usage: '[path] | --config-repo [folder] | --plugin <name>',
    example: 'drift init --dry-run',
    summary: 'writes what a repository needs to take part, a drift-config repository, or a plugin',
    options: { ...init_REPOSITORY, ...CONFIG, ...PLUGIN, ...write_all/* WRITING */.V },
    async run(args, io) {
        if (args.text('plugin') !== '') {
            refuse(args, '--plugin', init_REPOSITORY, CONFIG, write_all/* WRITING */.V);
            return (await __nccwpck_require__.e(/* import() */ 4032).then(__nccwpck_require__.bind(__nccwpck_require__, 4032))).initPlugin(args, io);
        }
        if (args.flag('config-repo')) {
            refuse(args, '--config-repo', init_REPOSITORY, PLUGIN);
            return (await __nccwpck_require__.e(/* import() */ 6991).then(__nccwpck_require__.bind(__nccwpck_require__, 66991))).initConfigRepository(args, io);
        }
        refuse(args, 'a repository of its own; it needs --config-repo or --plugin', CONFIG, PLUGIN);
        return (await Promise.all(/* import() */[__nccwpck_require__.e(4052), __nccwpck_require__.e(1930), __nccwpck_require__.e(1950), __nccwpck_require__.e(1682), __nccwpck_require__.e(4461), __nccwpck_require__.e(460)]).then(__nccwpck_require__.bind(__nccwpck_require__, 10460))).initRepository(args, io);
    },
};

// EXTERNAL MODULE: ./packages/cli/lib/plugin-options.js
var plugin_options = __nccwpck_require__(86513);
;// CONCATENATED MODULE: ./packages/cli/lib/commands/jobs.js

const jobsList = {
    name: 'jobs list',
    usage: '',
    example: 'drift jobs list --json',
    summary: 'jobs that plugins bring: schedule, whether they are on, last run, next time',
    options: plugin_options/* PLUGIN_OPTIONS */.r,
    remarks: 'quiet and verbose',
    run: async (args, io) => (await Promise.all(/* import() */[__nccwpck_require__.e(4052), __nccwpck_require__.e(3825), __nccwpck_require__.e(2320), __nccwpck_require__.e(1682), __nccwpck_require__.e(2041), __nccwpck_require__.e(2435), __nccwpck_require__.e(9126), __nccwpck_require__.e(55), __nccwpck_require__.e(6201), __nccwpck_require__.e(7195), __nccwpck_require__.e(2043)]).then(__nccwpck_require__.bind(__nccwpck_require__, 62365))).listCommand(args, io),
};
const runOptions = {
    due: { type: 'boolean', help: 'what fell due since it last ran, each job once' },
    ...plugin_options/* PLUGIN_OPTIONS */.r,
};
const jobsRun = {
    name: 'jobs run',
    usage: '[<plugin>/<job>]',
    example: 'drift jobs run --due',
    summary: 'runs a job now, or with --due what fell due since the last run; exit 3 when one fails',
    options: runOptions,
    remarks: 'quiet and verbose',
    exits: { 3: 'a job failed, or a plugin was skipped' },
    run: async (args, io) => (await Promise.all(/* import() */[__nccwpck_require__.e(4052), __nccwpck_require__.e(3825), __nccwpck_require__.e(2320), __nccwpck_require__.e(1682), __nccwpck_require__.e(2041), __nccwpck_require__.e(2435), __nccwpck_require__.e(9126), __nccwpck_require__.e(55), __nccwpck_require__.e(6201), __nccwpck_require__.e(7195), __nccwpck_require__.e(2043)]).then(__nccwpck_require__.bind(__nccwpck_require__, 62365))).runCommand(args, io),
};

;// CONCATENATED MODULE: ./packages/cli/lib/commands/plan.js





/** Of a scan's options those that change what it costs. */
const OF_SCAN = new Set([
    'org',
    'repositories',
    'since',
    'all',
    'dry-run',
    'ledger',
    'issue-mode',
    'max-issues',
    'deadline',
    'token',
    'github-api-url',
]);
const plan_options = {
    ...Object.fromEntries(Object.entries(lib_arguments/* SCAN */.wB).filter(([name]) => OF_SCAN.has(name))),
    domains: {
        type: 'string',
        input: 'domains',
        value: 'NAMES',
        help: 'code, process, infra, audit, comma-separated (code,process)',
    },
    shards: {
        type: 'string',
        input: 'shards',
        value: 'auto|N',
        help: 'into how many jobs it is split, 1 to 256 (auto)',
    },
    matrix: { type: 'boolean', help: 'the shards alone, as a JSON list for a matrix' },
};
const inputs = (args, io) => {
    const text = (0,lib_arguments/* inputFrom */.Rh)(args, plan_options, io.env);
    return (input) => {
        const flag = Object.hasOwn(plan_options, input) && plan_options[input]?.type === 'boolean';
        return flag ? (args.flag(input) ? 'true' : '') : text(input);
    };
};
const planned = async (args, io) => {
    const { planRun } = await Promise.all(/* import() */[__nccwpck_require__.e(4052), __nccwpck_require__.e(1682), __nccwpck_require__.e(2041), __nccwpck_require__.e(5700), __nccwpck_require__.e(6201), __nccwpck_require__.e(7195), __nccwpck_require__.e(1774)]).then(__nccwpck_require__.bind(__nccwpck_require__, 21774));
    await (0,output/* checkOutput */.yr)(args, io);
    const say = (message) => {
        if (!args.flag('quiet'))
            io.err(`${(0,report_text/* visibleLines */.gB)(message)}\n`);
    };
    const log = { info: say, warn: say, debug: () => { } };
    const around = { input: inputs(args, io), env: io.env, now: io.now(), cwd: io.cwd };
    return planRun(around, { log, onSecret: () => { } });
};
const plan = {
    name: 'plan',
    usage: '',
    example: 'drift plan --org acme --domains code,process --shards auto',
    summary: 'what a run over an organization would cost, and into how many jobs to split it',
    options: plan_options,
    remarks: 'quiet and verbose',
    exits: { 3: 'the organization could not be counted' },
    async run(args, io) {
        if (args.positionals.length > 0) {
            throw new scan_inputs/* UsageError */.e(`it takes no path; did you mean --org ${args.positionals[0]}?`);
        }
        const format = (0,output/* formatOf */.be)(args, ['text', 'json']);
        try {
            const made = await planned(args, io);
            const { planText } = await __nccwpck_require__.e(/* import() */ 2163).then(__nccwpck_require__.bind(__nccwpck_require__, 52163));
            const text = args.flag('matrix')
                ? JSON.stringify(made.shards)
                : format === 'json'
                    ? JSON.stringify(made, null, 2)
                    : (0,report_text/* visibleLines */.gB)(planText(made));
            await (0,output/* deliver */.cK)(text, args, io);
            return 0;
        }
        catch (error) {
            if (error instanceof scan_inputs/* UsageError */.e)
                throw error;
            return (0,remarks/* tellFailure */.s)('plan', error, args, io);
        }
    },
};

// EXTERNAL MODULE: ./packages/core/lib/report/report.js
var report_report = __nccwpck_require__(72487);
;// CONCATENATED MODULE: ./packages/cli/lib/commands/scan.js






/** Boolean flags are inputs too; what was not given stays empty, so that the default holds. */
const commands_scan_inputs = (args, options, io) => {
    const text = (0,lib_arguments/* inputFrom */.Rh)(args, options, io.env);
    return (input) => {
        if (input === 'path')
            return args.positionals[0] ?? '.';
        const flag = Object.entries(options).find(([, o]) => o.input === input && o.type === 'boolean');
        return flag ? (args.flag(flag[0]) ? 'true' : '') : text(input);
    };
};
const scan = async (load, options, args, io) => {
    if (args.positionals.length > 1) {
        throw new scan_inputs/* UsageError */.e(`one path, not ${args.positionals.length}: ${args.positionals.join(' ')}`);
    }
    const format = (0,output/* formatOf */.be)(args, output/* FORMATS */.hR);
    const env = { ...io.env, GITHUB_ACTIONS: undefined };
    const around = { input: commands_scan_inputs(args, options, io), env, now: io.now(), cwd: io.cwd };
    const request = (0,scan_inputs/* readRequest */.i)(around);
    const { target } = request.options;
    const { credentials } = request.connection;
    if (target.kind !== 'path' && credentials.kind === 'token' && credentials.token === '') {
        throw new scan_inputs/* UsageError */.e('scanning on GitHub needs a token: set GITHUB_TOKEN or GH_TOKEN');
    }
    await (0,output/* checkOutput */.yr)(args, io);
    if (target.kind === 'path') {
        // A clone on disk is looked at; nobody is told.
        request.options.issueMode = 'none';
        // git answers while the engine is loaded; whoever waits for it hears of its failure.
        target.clone = (0,repository/* openRepository */.h_)(target.path);
        target.clone.catch(() => { });
    }
    // The engine is loaded when the options make sense.
    const [{ connect }, { runDomain }, domain, { render }, { askWhatIsBrought }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(6201), __nccwpck_require__.e(7195), __nccwpck_require__.e(5847)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97195)),
        Promise.all(/* import() */[__nccwpck_require__.e(4052), __nccwpck_require__.e(1682), __nccwpck_require__.e(2041), __nccwpck_require__.e(5700), __nccwpck_require__.e(6201), __nccwpck_require__.e(9213), __nccwpck_require__.e(2224), __nccwpck_require__.e(5711)]).then(__nccwpck_require__.bind(__nccwpck_require__, 76051)),
        load(around),
        __nccwpck_require__.e(/* import() */ 3905).then(__nccwpck_require__.bind(__nccwpck_require__, 33905)),
        __nccwpck_require__.e(/* import() */ 8615).then(__nccwpck_require__.bind(__nccwpck_require__, 48615)),
    ]);
    const log = (0,remarks/* logTo */.k)(io, args);
    const ports = await connect(request, { log, cwd: io.cwd, env, onSecret: () => { } });
    if (io.terminal && !args.flag('quiet')) {
        ports.progress = (done, total) => {
            io.err(`\r${done}/${total} repositories${done === total ? '\n' : ''}`);
        };
    }
    askWhatIsBrought(ports, request.options, {
        cwd: io.cwd,
        env,
        ...(target.kind === 'path' ? { scanned: target.path } : {}),
    });
    const { report, checks } = await runDomain(domain, request, ports);
    const colour = io.colourful && !args.flag('no-color') && args.text('output') === '';
    const look = { colour, verbose: args.flag('verbose') };
    await (0,output/* deliver */.cK)(await render(report, format, checks, look), args, io);
    return (0,report_report/* exitCode */.I$)(report, request.options.failOn);
};
/** What a scan's result and remarks can look like, beside what every command takes. */
const OF_SCANS = {
    format: {
        type: 'string',
        value: output/* FORMATS */.hR.join('|'),
        help: 'how the result is written (text)',
    },
    verbose: {
        type: 'boolean',
        short: 'v',
        help: 'more remarks on stderr; what is exempted or still open in full',
    },
    'no-color': { type: 'boolean', help: 'no colours (NO_COLOR does the same)' },
};
/** The command that scans one domain; its engine is loaded when it runs. */
const scanCommand = (about, load, options = lib_arguments/* SCAN */.wB) => ({
    ...about,
    usage: '[path]',
    options,
    remarks: 'quiet and verbose',
    common: OF_SCANS,
    exits: { 3: 'something could not be scanned', 1: 'drift at or above --fail-on' },
    async run(args, io) {
        try {
            return await scan(load, options, args, io);
        }
        catch (error) {
            if (error instanceof scan_inputs/* UsageError */.e)
                throw error;
            if (error instanceof repository/* NotARepositoryError */.lE)
                throw new scan_inputs/* UsageError */.e(error.message);
            return (0,remarks/* tellFailure */.s)(about.name, error, args, io);
        }
    },
});
const codeScan = scanCommand({
    name: 'code scan',
    example: 'drift code scan . --since 7d --fail-on high   (path: the current folder)',
    summary: 'changes to standards, the files they depend on and workflows; missing standards; tiers',
}, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4052), __nccwpck_require__.e(1930), __nccwpck_require__.e(6940), __nccwpck_require__.e(5496), __nccwpck_require__.e(1682), __nccwpck_require__.e(2041), __nccwpck_require__.e(2435), __nccwpck_require__.e(4461), __nccwpck_require__.e(8036), __nccwpck_require__.e(7508), __nccwpck_require__.e(5700), __nccwpck_require__.e(2434), __nccwpck_require__.e(5026), __nccwpck_require__.e(752)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28447))).codeScan);
const processScan = scanCommand({
    name: 'process scan',
    example: 'drift process scan --repo acme/app --dry-run   (a path, without --repo: what a clone can show)',
    summary: 'GitHub settings and habits: protection, reviews, checks, labels, owners, commits, bypasses',
}, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4052), __nccwpck_require__.e(1930), __nccwpck_require__.e(6940), __nccwpck_require__.e(5496), __nccwpck_require__.e(1950), __nccwpck_require__.e(1682), __nccwpck_require__.e(2041), __nccwpck_require__.e(2435), __nccwpck_require__.e(4461), __nccwpck_require__.e(8036), __nccwpck_require__.e(7508), __nccwpck_require__.e(5700), __nccwpck_require__.e(2434), __nccwpck_require__.e(5306), __nccwpck_require__.e(8234), __nccwpck_require__.e(8596)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98234))).processScan);
/** Without the action there is no OIDC: the SDK's default chain, or profiles, have the first keys. */
const infraScan = scanCommand({
    name: 'infra scan',
    example: 'drift infra scan . --account prod --region eu-west-2',
    summary: 'AWS accounts against what was declared and deployed: changed, missing, orphaned, left behind',
}, async (around) => {
    const [{ infraScan }, { readInfraInputs }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(4052), __nccwpck_require__.e(1930), __nccwpck_require__.e(6940), __nccwpck_require__.e(7767), __nccwpck_require__.e(1682), __nccwpck_require__.e(2041), __nccwpck_require__.e(4461), __nccwpck_require__.e(8036), __nccwpck_require__.e(7508), __nccwpck_require__.e(5700), __nccwpck_require__.e(1010), __nccwpck_require__.e(4521), __nccwpck_require__.e(186)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4521)),
        __nccwpck_require__.e(/* import() */ 4492).then(__nccwpck_require__.bind(__nccwpck_require__, 84492)),
    ]);
    return infraScan({ inputs: readInfraInputs(around), oidc: null, env: around.env });
}, { ...lib_arguments/* SCAN */.wB, ...lib_arguments/* INFRA */.$Z });
/** The dashboard is `drift dashboard` here; nobody asked for one by asking for a scan. */
const auditAbout = {
    example: 'drift scan audit . --org acme --threshold 5   (path: the checkout of drift-config)',
    summary: 'the audits of a folder, one file each; repositories with too many open drift issues',
};
const loadAudits = async (around) => {
    const [{ auditScan }, { readAuditInputs }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(4052), __nccwpck_require__.e(3825), __nccwpck_require__.e(1682), __nccwpck_require__.e(2041), __nccwpck_require__.e(7508), __nccwpck_require__.e(5700), __nccwpck_require__.e(9126), __nccwpck_require__.e(9213), __nccwpck_require__.e(2224), __nccwpck_require__.e(9646), __nccwpck_require__.e(2924), __nccwpck_require__.e(7805)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72924)),
        __nccwpck_require__.e(/* import() */ 2599).then(__nccwpck_require__.bind(__nccwpck_require__, 2599)),
    ]);
    const inputs = { ...readAuditInputs(around), dashboard: false };
    return auditScan({ inputs, env: around.env, cwd: around.cwd, jobs: false });
};
const AUDIT_SCAN = { ...lib_arguments/* SCAN */.wB, ...lib_arguments/* AUDIT */.MZ };
const scanAudit = scanCommand({ name: 'scan audit', ...auditAbout }, loadAudits, AUDIT_SCAN);
/** The same, said shorter. */
const audit = scanCommand({ name: 'audit', ...auditAbout, summary: 'scan audit, said shorter' }, loadAudits, AUDIT_SCAN);

// EXTERNAL MODULE: ./packages/cli/lib/help.js
var help = __nccwpck_require__(9942);
;// CONCATENATED MODULE: ./packages/cli/lib/cli.js
















/** Every command, in the order in which help shows them; docs/commands.md is made from it. */
const COMMANDS = [
    codeScan,
    processScan,
    infraScan,
    scanAudit,
    audit,
    infraPolicy,
    plan,
    dashboard,
    auditNew,
    auditRun,
    configShow,
    configValidate,
    checksList,
    checksExplain,
    jobsList,
    jobsRun,
    init,
];
const USAGE = 2;
/** First words that are the toolkit's own. */
const TAKEN = new Set([
    'help',
    ...COMMANDS.map(({ name }) => name.split(' ')[0] ?? ''),
]);
/** The command whose words the arguments begin with: of `audit` and `audit new` the longer one. */
const find = (args) => {
    const fitting = COMMANDS.map((command) => ({ command, words: command.name.split(' ') }))
        .filter(({ words }) => words.every((word, i) => args[i] === word))
        .sort((a, b) => b.words.length - a.words.length);
    const [found] = fitting;
    return found ? { command: found.command, rest: args.slice(found.words.length) } : null;
};
const isHelp = (arg) => arg === undefined || arg === 'help' || arg === '--help' || arg === '-h';
/** Plugins are asked only now: no other command pays for them. */
const ofPlugin = async (args, io) => {
    const [first = ''] = args;
    if (!/^[a-z][a-z0-9-]*$/.test(first) || TAKEN.has(first))
        return null;
    try {
        return await (await Promise.all(/* import() */[__nccwpck_require__.e(4052), __nccwpck_require__.e(3825), __nccwpck_require__.e(2320), __nccwpck_require__.e(1682), __nccwpck_require__.e(2041), __nccwpck_require__.e(2435), __nccwpck_require__.e(9126), __nccwpck_require__.e(55), __nccwpck_require__.e(6201), __nccwpck_require__.e(7195), __nccwpck_require__.e(3527)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7745))).runBrought(args, TAKEN, io);
    }
    catch (error) {
        if (!(error instanceof scan_inputs/* UsageError */.e))
            throw error;
        io.err(`drift ${first}: ${(0,report_text/* visibleLines */.gB)(error.message)}\nTry: drift ${first} --help\n`);
        return USAGE;
    }
};
/** No command: help, of one group where one is named, or what was probably meant. */
const withoutCommand = async (args, io) => {
    const [first = '', second] = args;
    if (args.includes('--version')) {
        io.out(`${version/* version */.r}\n`);
        return 0;
    }
    if (isHelp(args[0])) {
        const { broughtCommands } = await Promise.all(/* import() */[__nccwpck_require__.e(4052), __nccwpck_require__.e(3825), __nccwpck_require__.e(2320), __nccwpck_require__.e(1682), __nccwpck_require__.e(2041), __nccwpck_require__.e(2435), __nccwpck_require__.e(9126), __nccwpck_require__.e(55), __nccwpck_require__.e(6201), __nccwpck_require__.e(7195), __nccwpck_require__.e(3527)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7745));
        io.out((0,help/* overview */.M0)(COMMANDS, await broughtCommands(TAKEN, io)));
        return 0;
    }
    const group = COMMANDS.filter(({ name }) => name.includes(' ') && name.split(' ').includes(first));
    if (group.length > 0 && isHelp(second)) {
        io.out((0,help/* overview */.M0)(group));
        return 0;
    }
    const brought = await ofPlugin(args, io);
    if (brought !== null)
        return brought;
    // What comes after an option may be its value, and secret.
    const end = args.findIndex((arg) => arg.startsWith('-'));
    const words = args.slice(0, end === -1 ? 2 : Math.min(end, 2)).join(' ');
    const names = COMMANDS.map(({ name }) => name);
    const turned = `${second} ${first}`;
    const meant = names.includes(turned) ? turned : (0,nearest/* nearest */.p)(words, names);
    io.err(`drift: there is no command "${words}"${meant ? `; did you mean "drift ${meant}"?` : ''}\nTry: drift --help\n`);
    return USAGE;
};
/**
 * Runs one command line.
 * @returns the exit code of interface.md 2: errors of usage are said on stderr and give 2
 */
const cli_run = async (args, io) => {
    const found = find(args);
    if (!found)
        return withoutCommand(args, io);
    const { command, rest } = found;
    try {
        const parsed = (0,lib_arguments/* parse */.qg)(rest, { ...command.options, ...lib_arguments/* COMMON */.Sq });
        if (parsed.flag('help')) {
            io.out((0,help/* helpFor */.VY)(command));
            return 0;
        }
        return await command.run(parsed, io);
    }
    catch (error) {
        if (!(error instanceof scan_inputs/* UsageError */.e))
            throw error;
        io.err(`drift ${command.name}: ${(0,report_text/* visibleLines */.gB)(error.message)}\nTry: drift ${command.name} --help\n`);
        return USAGE;
    }
};


/***/ }),

/***/ 17061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ keepCompiled)
});

// UNUSED EXPORTS: compileCache

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./packages/cli/lib/compile-cache.js



/**
 * Where Node may keep what it compiled of the command, so that it starts sooner the next time: among a
 * person's own caches, where nobody else can write. None in CI, whose machines are new each time.
 * https://nodejs.org/api/module.html#module-compile-cache
 */
const compileCache = (env) => {
    const home = env.HOME || env.USERPROFILE;
    const caches = env.XDG_CACHE_HOME || (home && [home, '.cache'].join(external_node_path_.sep));
    return env.CI || !caches ? null : [caches, 'drift-toolkit'].join(external_node_path_.sep);
};
/** Has Node keep it. Nobody's home is made, and one that cannot be written is no trouble. */
const keepCompiled = (env) => {
    const folder = compileCache(env);
    if (folder === null)
        return;
    try {
        for (const one of [(0,external_node_path_.dirname)(folder), folder])
            if (!(0,external_node_fs_.existsSync)(one))
                (0,external_node_fs_.mkdirSync)(one);
        // Node 20 has none.
        external_node_module_namespaceObject.enableCompileCache?.(folder);
    }
    catch {
        // Then it is compiled each time.
    }
};


/***/ }),

/***/ 9942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ overview),
/* harmony export */   VY: () => (/* binding */ helpFor)
/* harmony export */ });
/* unused harmony export commonOf */
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14853);

const lines = (options) => {
    const rows = Object.entries(options).map(([name, { short, value, help }]) => [
        `  ${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`,
        help,
    ]);
    const width = Math.min(36, Math.max(...rows.map(([left = '']) => left.length)) + 2);
    return rows
        .map(([left = '', help]) => left.length < width ? `${left.padEnd(width)}${help}` : `${left}\n${' '.repeat(width)}${help}`)
        .join('\n');
};
const EXITS = { 2: 'bad usage', 0: 'done' };
/** In the order in which they are decided: what is wrong with the command line comes first. */
const exitCodes = (exits = {}) => {
    const all = { ...EXITS, ...exits };
    const said = [2, 3, 1, 0].flatMap((code) => {
        const meaning = all[code];
        return meaning === undefined ? [] : [`${code} ${meaning}`];
    });
    return `Exit codes: ${said.join(', ')}.`;
};
/** Colours and remarks not every command has; it may be given their options all the same. */
const isForAll = (name) => !['quiet', 'verbose', 'no-color'].includes(name);
/** Of what every command may be given, that which means something to this one. */
const commonOf = ({ remarks, common = {} }) => Object.fromEntries(Object.entries(_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMON */ .Sq).flatMap(([name, option]) => {
    if (Object.hasOwn(common, name))
        return [[name, common[name] ?? option]];
    return isForAll(name) || remarks?.split(' and ').includes(name) ? [[name, option]] : [];
}));
/** @param brought what plugins add, as lines; '' where there is nothing */
const overview = (commands, brought = '') => {
    const width = Math.max(...commands.map((c) => c.name.length + c.usage.length)) + 4;
    const rows = commands.map((c) => `  ${`${c.name} ${c.usage}`.padEnd(width)}${c.summary}`);
    return `drift: what was declared, and what slipped through

Usage: drift <command> [options]

${rows.join('\n')}
${brought}
To begin, in a clone: drift init. drift <command> --help says more about one.

${exitCodes({ 3: 'something could not be scanned', 1: 'drift at or above --fail-on' })}
`;
};
/** @param common what it takes beside its own options */
const helpFor = (command, common = commonOf(command)) => {
    const own = Object.fromEntries(Object.entries(command.options).filter(([name]) => !Object.hasOwn(common, name)));
    const options = Object.keys(own).length > 0 ? `\n${lines(own)}\n` : '';
    return `${command.summary}

Usage: ${['drift', command.name, command.usage, '[options]'].filter(Boolean).join(' ')}
Example: ${command.example}
${options}
${lines(common)}

${exitCodes(command.exits)}
`;
};


/***/ }),

/***/ 26014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ WRITING),
  f: () => (/* binding */ writeAll)
});

// EXTERNAL MODULE: ./packages/core/lib/report/text.js
var report_text = __nccwpck_require__(69426);
// EXTERNAL MODULE: ./packages/core/lib/scan/inputs.js
var inputs = __nccwpck_require__(35041);
// EXTERNAL MODULE: ./packages/cli/lib/output.js
var output = __nccwpck_require__(71152);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./packages/cli/lib/init/files.js




const statOf = (path) => (0,promises_.lstat)(path).catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return null;
    throw new inputs/* UsageError */.e(error.message);
});
/** Every folder on the way is a folder: a link could lead anywhere. */
const checkWay = async (root, path) => {
    const parts = path.split('/').slice(0, -1);
    for (let length = 1; length <= parts.length; length += 1) {
        const shown = parts.slice(0, length).join('/');
        const stat = await statOf((0,external_node_path_.resolve)(root, shown));
        if (stat === null)
            return;
        if (stat.isSymbolicLink()) {
            throw new inputs/* UsageError */.e(`${shown} is a link, and links are not followed; nothing was written`);
        }
        if (!stat.isDirectory())
            throw new inputs/* UsageError */.e(`${shown} is not a folder; nothing was written`);
    }
};
const stateOf = async (root, { path, text }) => {
    await checkWay(root, path);
    const file = (0,external_node_path_.resolve)(root, path);
    const stat = await statOf(file);
    if (stat === null)
        return 'new';
    if (stat.isSymbolicLink()) {
        throw new inputs/* UsageError */.e(`${path} is a link, and links are not followed; nothing was written`);
    }
    if (!stat.isFile())
        throw new inputs/* UsageError */.e(`${path} is not a file; nothing was written`);
    // At most every byte is a line break that git has checked out as two.
    if (stat.size > 2 * Buffer.byteLength(text))
        return 'differs';
    const there = await (0,promises_.readFile)(file, 'utf8');
    return there === text || there.replaceAll('\r\n', '\n') === text ? 'same' : 'differs';
};
/**
 * Compares what shall be there with what is.
 * @throws UsageError for a link or a folder in the way; nothing is written then
 */
const plan = async (root, files) => {
    const planned = [];
    for (const file of files)
        planned.push({ ...file, state: await stateOf(root, file) });
    return planned;
};
/**
 * Writes one file as a whole, or leaves what was there.
 * @throws UsageError when it cannot be written
 */
const write = async (root, { path, text, state }) => {
    const file = (0,external_node_path_.resolve)(root, path);
    const aside = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), `.drift-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await checkWay(root, path);
        if (state === 'new')
            await (0,promises_.writeFile)(file, text, { flag: 'wx' });
        else {
            // Put into place by its name: a link that came there meanwhile is replaced, not followed.
            await (0,promises_.writeFile)(aside, text, { flag: 'wx', mode: (await (0,promises_.lstat)(file)).mode & 0o777 });
            await (0,promises_.rename)(aside, file);
        }
        if (text.startsWith('#!'))
            await (0,promises_.chmod)(file, 0o755);
    }
    catch (error) {
        await (0,promises_.rm)(aside, { force: true });
        if (error instanceof inputs/* UsageError */.e)
            throw error;
        throw new inputs/* UsageError */.e(`${path} cannot be written: ${error.message}`);
    }
};

;// CONCATENATED MODULE: ./packages/cli/lib/init/write-all.js




const WRITING = {
    yes: { type: 'boolean', short: 'y', help: 'overwrite what is there without asking' },
    keep: { type: 'boolean', short: 'k', help: 'leave what is there without asking; write the rest' },
    'dry-run': {
        type: 'boolean',
        short: 'n',
        help: 'print what would be written, and write nothing',
    },
};
const chosen = async (planned, { shown }, args, io) => {
    const differing = planned.filter(({ state }) => state === 'differs');
    if (args.flag('keep'))
        return planned.filter(({ state }) => state === 'new');
    if (args.flag('yes') || differing.length === 0)
        return planned.filter((f) => f.state !== 'same');
    if (io.ask === undefined) {
        const names = differing.map(({ path }) => shown(path)).join(', ');
        const [is, it] = differing.length === 1 ? ['is', 'it'] : ['are', 'them'];
        throw new inputs/* UsageError */.e(`${names} ${is} there already, and would change; --yes overwrites ${it}, --keep leaves ${it} and writes the rest, --dry-run shows what would be written. Nothing was written`);
    }
    const wanted = [];
    for (const file of planned) {
        if (file.state === 'same')
            continue;
        const question = `${(0,report_text/* terminal */.Fo)(shown(file.path))} is there already. Overwrite it? [y/N] `;
        if (file.state === 'new' || /^y(?:es)?$/i.test((await io.ask(question)).trim()))
            wanted.push(file);
    }
    return wanted;
};
const WORDS = { new: 'would write', differs: 'would overwrite', same: 'is as it should be:' };
const preview = (planned, { shown, notes }, isKept) => [
    ...planned.map(({ path, text, state }) => {
        const name = (0,report_text/* terminal */.Fo)(shown(path));
        if (state === 'same')
            return `${WORDS.same} ${name}\n`;
        if (state === 'differs' && isKept)
            return `would keep ${name}\n`;
        return `${WORDS[state]} ${name}\n\n${(0,report_text/* visibleLines */.gB)(text).replace(/^(?=.)/gm, '    ')}`;
    }),
    ...notes,
].join('\n');
const done = ({ shown, next, notes }, planned, wanted) => {
    const kept = planned.filter((file) => file.state === 'differs' && !wanted.includes(file));
    const same = planned.filter(({ state }) => state === 'same');
    const line = (word) => (file) => `${word} ${(0,report_text/* terminal */.Fo)(shown(file.path))}`;
    return [
        ...wanted.map(line('wrote')),
        ...kept.map(line('kept')),
        ...same.map(line('is as it should be:')),
        ...(notes.length === 0 ? [] : ['', ...notes]),
        ...(next.length === 0 ? [] : ['', 'Next:', ...next.map((command) => `  ${command}`)]),
    ].join('\n');
};
/**
 * Shows, asks and writes, in this order; nothing is written before everything was looked at.
 * @returns the exit code
 * @throws UsageError for what is in the way, or would be overwritten with nobody there to ask
 */
const writeAll = async (writing, format, args, io) => {
    if (args.flag('yes') && args.flag('keep')) {
        throw new inputs/* UsageError */.e('--yes overwrites what is there, and --keep leaves it: say one of them');
    }
    const planned = await plan(writing.root, writing.files);
    const names = (files) => files.map(({ path }) => writing.shown(path));
    if (args.flag('dry-run')) {
        const files = planned.map(({ path, state, text }) => ({
            path: writing.shown(path),
            state,
            text,
        }));
        const text = format === 'json'
            ? JSON.stringify({ files, notes: writing.notes }, null, 2)
            : preview(planned, writing, args.flag('keep'));
        await (0,output/* deliver */.cK)(text, args, io);
        return 0;
    }
    const wanted = await chosen(planned, writing, args, io);
    for (const file of wanted)
        await write(writing.root, file);
    const result = {
        written: names(wanted),
        kept: names(planned.filter((file) => file.state === 'differs' && !wanted.includes(file))),
        same: names(planned.filter(({ state }) => state === 'same')),
        notes: writing.notes,
        next: writing.next,
    };
    await (0,output/* deliver */.cK)(format === 'json' ? JSON.stringify(result, null, 2) : done(writing, planned, wanted), args, io);
    return 0;
};


/***/ }),

/***/ 41488:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _drift_toolkit_core_host_older_node__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62128);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(80481);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3776);
/* harmony import */ var _compile_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(17061);




/** An older Node fails somewhere in the middle. Actions gives 24; audits in TypeScript need it as well. */
const NODE = 20;
if (Number.parseInt(process.versions.node, 10) < NODE) {
    process.stderr.write(`drift: this is Node ${process.versions.node}, and drift needs Node ${NODE} or later\n`);
    process.exit(2);
}
(0,_compile_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .keepCompiled */ .P)(process.env);
process.stdout.on('error', (error) => {
    // A reader that has seen enough (| head) is no error; what was found still decides the exit code.
    if (error.code === 'EPIPE')
        return;
    process.stderr.write(`drift: the result could not be written: ${error.message}\n`);
    process.exit(3);
});
// Nobody reads the remarks: then there are none.
process.stderr.on('error', () => { });
const ask = (question) => new Promise((resolve) => {
    const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: process.stdin, output: process.stderr });
    // The end of the input is an answer too; Ctrl-C is none.
    lines.once('close', () => resolve(''));
    lines.once('SIGINT', () => process.exit(130));
    lines.question(question, (answer) => {
        resolve(answer);
        lines.close();
    });
});
process.exitCode = await (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date(),
    ...(process.stdin.isTTY === true && process.stderr.isTTY === true ? { ask } : {}),
    terminal: process.stderr.isTTY === true && !process.env.CI,
    colourful: process.stdout.isTTY === true && !process.env.NO_COLOR,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 71152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   yr: () => (/* binding */ checkOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _drift_toolkit_core_scan_inputs__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(35041);



const FORMATS = ['text', 'json', 'markdown', 'sarif'];
/** @throws UsageError for a format that the command does not have */
const formatOf = (args, allowed) => {
    if (args.flag('json'))
        return 'json';
    const text = args.text('format') || 'text';
    const found = allowed.find((format) => format === text);
    if (!found)
        throw new _drift_toolkit_core_scan_inputs__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`--format is "${text}"; it must be one of ${allowed.join(', ')}`);
    return found;
};
/**
 * Asked before anything is scanned and remembered: a result that cannot be written is lost.
 * @throws UsageError when the file of --output cannot be written
 */
const checkOutput = async (args, io) => {
    const file = args.text('output');
    if (file === '')
        return;
    try {
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file), 'a')).close();
    }
    catch (error) {
        throw new _drift_toolkit_core_scan_inputs__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`--output cannot be written: ${error.message}`);
    }
};
/** The result goes to stdout, or into the file that was asked for. */
const deliver = async (text, args, io) => {
    const file = args.text('output');
    const whole = text.endsWith('\n') ? text : `${text}\n`;
    if (file === '')
        io.out(whole);
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file), whole);
};


/***/ }),

/***/ 86513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ PLUGIN_OPTIONS)
/* harmony export */ });
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14853);

/** What everything that runs plugins takes. */
const PLUGIN_OPTIONS = {
    ...Object.fromEntries(['ledger', 'token', 'github-api-url', 'dry-run'].flatMap((name) => {
        const option = _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .SCAN */ .wB[name];
        return option ? [[name, option]] : [];
    })),
    'plugin-config': {
        type: 'string',
        input: 'plugin-config',
        value: 'NAME.KEY=VALUE',
        help: 'settings of plugins, one a line; better in DRIFT_PLUGIN_CONFIG where they are secret',
    },
};


/***/ }),

/***/ 65832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ logTo),
/* harmony export */   s: () => (/* binding */ tellFailure)
/* harmony export */ });
/* harmony import */ var _drift_toolkit_core_report_text__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69426);

/** The exit code of a command that could not do what it was asked for. */
const FAILED = 3;
/** Remarks on stderr; names in them come from elsewhere. */
const logTo = (io, args) => {
    const say = (message) => {
        if (!args.flag('quiet'))
            io.err(`${(0,_drift_toolkit_core_report_text__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(message)}\n`);
    };
    return {
        info: say,
        warn: (message) => say(`warning: ${message}`),
        debug: (message) => args.flag('verbose') && say(message),
    };
};
/**
 * Says why a command could not do what it was asked for; with --verbose where in the code it was.
 * @param name the command's, without `drift`
 * @returns the exit code
 */
const tellFailure = (name, error, args, io) => {
    const { message, stack = '' } = error;
    io.err(`drift ${name}: ${(0,_drift_toolkit_core_report_text__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(message)}\n`);
    if (args.flag('verbose'))
        io.err(`${stack}\n`);
    return FAILED;
};


/***/ }),

/***/ 15100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word as a POSIX shell reads it back, for commands that people copy. */
const shellWord = (word) => /^[\w./@%+][\w./@%+-]*$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;


/***/ }),

/***/ 93030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lE: () => (/* binding */ NotARepositoryError),
  tE: () => (/* binding */ localBase),
  h_: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/model/commit.js
var commit = __nccwpck_require__(28263);
// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __nccwpck_require__(78556);
// EXTERNAL MODULE: ./packages/core/lib/model/inside.js
var inside = __nccwpck_require__(56738);
// EXTERNAL MODULE: ./packages/core/lib/transport/git.js
var transport_git = __nccwpck_require__(29020);
// EXTERNAL MODULE: ./packages/core/lib/collect/source.js
var source = __nccwpck_require__(43586);
;// CONCATENATED MODULE: ./packages/core/lib/collect/git/remote.js
/**
 * `git@host:owner/name.git`, `ssh://git@host/owner/name`, `https://user:secret@host/owner/name.git`
 * → owner, name and a web address without credentials; null for anything else (a local path).
 */
const parseRemote = (origin) => {
    const text = origin.trim();
    // The address and port of the web are GitHub's own; those of ssh say nothing about it.
    const web = /^(https?:\/\/)(?:[^@/]*@)?([^/:]+(?::\d+)?)\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(text);
    const match = web ??
        /^()(?:ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(text) ??
        /^()(?:[^@/]+@)?([^/:]+):([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(text);
    if (!match)
        return null;
    const [, scheme, host, owner, repository] = match;
    const name = `${owner}/${repository}`;
    return { name, url: `${scheme || 'https://'}${host}/${name}` };
};

// EXTERNAL MODULE: ./packages/core/lib/collect/git/time.js
var time = __nccwpck_require__(33935);
;// CONCATENATED MODULE: ./packages/core/lib/collect/git/repository.js









/** The path given by the user is no git repository; the message is for that user. */
class NotARepositoryError extends Error {
}
const repository_text = (output) => output.stdout.toString('utf8').trim();
/**
 * Opens the repository that holds `path`: a worktree, a submodule, a bare repository or a folder
 * below any of them.
 * @throws NotARepositoryError when there is none, or git refuses it (unsafe ownership)
 * @throws GitError when there is one that is damaged
 */
const openRepository = async (path) => {
    const place = await (0,promises_.stat)(path).catch(() => null);
    if (!place?.isDirectory()) {
        throw new NotARepositoryError(place ? `${path} is not a folder` : `there is no folder ${path}`);
    }
    const { root, shallow } = await locate((0,transport_git/* gitIn */.u)(path), await (0,promises_.realpath)(path));
    const git = (0,transport_git/* gitIn */.u)(root);
    const [head, branch, settings] = await Promise.all([
        readHead(git, root),
        git(['symbolic-ref', '--quiet', 'HEAD'], { okCodes: [1] }),
        git(['config', '-z', '--get-regexp', '^(remote\\.origin\\.url|extensions\\.partialclone)$'], {
            okCodes: [1],
        }),
    ]);
    const setting = new Map(settings.stdout
        .toString('utf8')
        .split('\0')
        .map((entry) => {
        const [name = '', ...value] = entry.split('\n');
        return [name, value.join('\n')];
    }));
    return {
        git,
        root,
        remote: parseRemote(setting.get('remote.origin.url') ?? ''),
        head,
        branch: repository_text(branch).replace(/^refs\/heads\//, '') || null,
        shallow,
        partial: setting.has('extensions.partialclone'),
    };
};
/** The commit at HEAD; null where there is none yet, which is not the same as one that cannot be read. */
const readHead = async (git, root) => {
    try {
        const [oid = '', seconds = ''] = repository_text(await git(['log', '-1', '--no-decorate', '--format=%H%n%ct', 'HEAD', '--'])).split('\n');
        return { oid, time: (0,time/* isoTime */.L)(seconds) };
    }
    catch (error) {
        if (!(error instanceof transport_git/* GitError */.X) || !(await isUnborn(git, root)))
            throw error;
        return null;
    }
};
/** Whether HEAD names a branch of which git knows nothing at all. */
const isUnborn = async (git, root) => {
    const branch = repository_text(await git(['symbolic-ref', '--quiet', 'HEAD'], { okCodes: [1] }));
    if (branch === '')
        return false;
    const file = (0,external_node_path_.resolve)(root, repository_text(await git(['rev-parse', '--git-path', branch])));
    const isThere = await git(['show-ref', '--verify', '--quiet', branch], { okCodes: [1, 128] });
    // A ref that holds no object id is passed over by git as if it were not there.
    return isThere.exitCode === 1 && (await (0,promises_.stat)(file).catch(() => null)) === null;
};
/** Where the repository begins, and whether all of its history is there. */
const locate = async (git, path) => {
    const ask = async (place) => {
        const [shallow, root = ''] = repository_text(await git(['rev-parse', '--is-shallow-repository', place])).split('\n');
        return { root, shallow: shallow === 'true' };
    };
    try {
        const found = await ask('--show-toplevel');
        if (!(0,inside/* isInside */.F)(await (0,promises_.realpath)(found.root), path)) {
            throw new NotARepositoryError(`its git settings say that its files lie in ${found.root} (core.worktree), which is not where it is`);
        }
        return found;
    }
    catch (error) {
        if (!(error instanceof transport_git/* GitError */.X))
            throw error;
        if (/must be run in a work tree/i.test(error.message))
            return ask('--absolute-git-dir');
        throw new NotARepositoryError(whyNot(error.message, path));
    }
};
const whyNot = (message, path) => {
    if (/not a git repository/i.test(message)) {
        return 'there is no git repository; drift compares commits, so run it in a clone (git init, git commit)';
    }
    return /dubious ownership/i.test(message)
        ? `${message}; if you trust it: git config --global --add safe.directory '${path}'`
        : message;
};
const isAncestor = async (git, oid) => (await git(['merge-base', '--is-ancestor', oid, 'HEAD'], { okCodes: [1] })).exitCode === 0;
const hasCommit = async (git, oid) => (await git(['cat-file', '-e', `${oid}^{commit}`], { okCodes: [1, 128] })).exitCode === 0;
const minute = (time) => `${time.slice(0, 16).replace('T', ' ')} UTC`;
/**
 * The commit that changes are counted from: the ledger's, or the last one older than `since`.
 * @param ledger commit of the last scan, null where the ledger knows none
 * @param since ISO 8601
 * @returns unknown when the clone is too shallow to tell
 */
const localBase = async ({ git, shallow }, ledger, since) => {
    let note;
    if (ledger !== null) {
        if (await hasCommit(git, ledger)) {
            if (shallow || (await isAncestor(git, ledger)))
                return (0,model/* known */.eO)({ oid: ledger, how: 'ledger' });
            return (0,model/* known */.eO)({
                oid: ledger,
                how: 'ledger',
                note: (0,source/* rewritten */.fm)(ledger),
            });
        }
        note = shallow
            ? `the clone is shallow and does not hold the commit of the last scan (${(0,commit/* shortId */.m)(ledger)})`
            : `the commit of the last scan (${(0,commit/* shortId */.m)(ledger)}) is gone, so history was rewritten; counted from ${minute(since)} instead`;
    }
    const found = repository_text(await git(['rev-list', '-1', '--first-parent', `--before=${since}`, 'HEAD']));
    const withNote = note === undefined ? {} : { note };
    if (found !== '')
        return (0,model/* known */.eO)({ oid: found, how: 'since', ...withNote });
    if (shallow) {
        return (0,model/* unknown */.L5)(`${note ?? `the clone is shallow and has no commit older than ${minute(since)}`}; fetch more history (actions/checkout with fetch-depth: 0, or git fetch --unshallow)`);
    }
    return (0,model/* known */.eO)({ oid: null, how: 'beginning', ...withNote });
};


/***/ }),

/***/ 33935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isoTime)
/* harmony export */ });
/** The last moment that a Date can hold: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const LAST = 8.64e12;
/**
 * git's `%ct` (seconds since 1970) as ISO 8601 in UTC. Not `%cI`: a commit may name a time zone or
 * a year that no calendar has, or no time at all; then the nearest that there is stands for it.
 */
const isoTime = (seconds) => {
    const value = Number(seconds);
    const within = Number.isFinite(value) ? Math.min(Math.max(value, -LAST), LAST) : 0;
    return new Date(within * 1000).toISOString();
};


/***/ }),

/***/ 43586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ isBinary),
/* harmony export */   MP: () => (/* binding */ MAX_COMMITS),
/* harmony export */   NG: () => (/* binding */ SUBMODULE),
/* harmony export */   fm: () => (/* binding */ rewritten),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   lO: () => (/* binding */ contentKey),
/* harmony export */   ps: () => (/* binding */ LINK)
/* harmony export */ });
/* harmony import */ var _model_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(28263);

/** git's modes of what is no regular file: https://git-scm.com/docs/gitdatamodel#tree */
const LINK = '120000';
const SUBMODULE = '160000';
const contentKey = (ref) => `${ref.commit}:${ref.path}`;
/** Larger files are not read: no configuration file is, and one that is would be a way to stall us. */
const MAX_FILE_BYTES = 1024 * 1024;
/** The commits told for one file. */
const MAX_COMMITS = 5;
/** Binary by git's own rule: a NUL in the first 8,000 bytes. */
const isBinary = (bytes) => bytes.subarray(0, 8000).includes(0);
/** What is said where the commit of the last scan is no ancestor any more. */
const rewritten = (base) => `history was rewritten: the commit of the last scan (${(0,_model_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(base)}) is no longer part of it; its files are compared all the same`;


/***/ }),

/***/ 62128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* unused harmony export complete */
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
const hidden = { writable: true, configurable: true, enumerable: false };
const complete = (map, object) => {
    if (!('groupBy' in map))
        Object.defineProperty(map, 'groupBy', { ...hidden, value: grouped });
    if (!('groupBy' in object))
        Object.defineProperty(object, 'groupBy', { ...hidden, value: groupedByName });
};
complete(Map, Object);


/***/ }),

/***/ 28263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shortId)
/* harmony export */ });
/** A commit's id as people write it. */
const shortId = (oid) => oid.slice(0, 7);


/***/ }),

/***/ 79941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aS: () => (/* binding */ isUndeclared),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   si: () => (/* binding */ DOMAINS),
/* harmony export */   uM: () => (/* binding */ UNDECLARED)
/* harmony export */ });
/** The words of the product as types: what a check says about a subject. */
/** Security impact, gravest first. */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
const DOMAINS = ['code', 'process', 'infra', 'audit'];
const STATUSES = ['pass', 'fail', 'warning', 'unknown', 'skipped'];
/** A check has nothing to judge, for nothing is declared: then nothing of it is open either. */
const UNDECLARED = { declared: false };
const isUndeclared = ({ status, data }) => status === 'skipped' &&
    typeof data === 'object' &&
    data !== null &&
    !Array.isArray(data) &&
    data.declared === false;


/***/ }),

/***/ 59556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);

/**
 * A finding's identity across scans, unique within one repository: 20 hex characters of SHA-256
 * over check id, subject and place (usually the file). Never text or time, so rewording a message
 * tells nobody anything twice; never the repository's name, so a rename does not either.
 */
const fingerprint = (check, subject, place = '') => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify([check, subject, place]))
    .digest('hex')
    .slice(0, 20);


/***/ }),

/***/ 78556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  si: () => (/* reexport */ finding/* DOMAINS */.si),
  oC: () => (/* reexport */ finding/* SEVERITIES */.oC),
  f: () => (/* reexport */ finding/* STATUSES */.f),
  uM: () => (/* reexport */ finding/* UNDECLARED */.uM),
  GF: () => (/* reexport */ addBySeverity),
  Xz: () => (/* reexport */ ages),
  jZ: () => (/* reexport */ severity/* atLeast */.jZ),
  zK: () => (/* reexport */ severity/* compareSeverity */.zK),
  QJ: () => (/* reexport */ countOpen),
  Rj: () => (/* reexport */ fingerprint/* fingerprint */.R),
  nT: () => (/* reexport */ isOpen),
  _Z: () => (/* reexport */ severity/* isSeverity */._Z),
  aS: () => (/* reexport */ finding/* isUndeclared */.aS),
  eO: () => (/* reexport */ known/* known */.e),
  Lt: () => (/* reexport */ lifetimeHours),
  El: () => (/* reexport */ meanTimeToResolve),
  JB: () => (/* reexport */ noneOpen),
  e6: () => (/* reexport */ totalOf),
  GW: () => (/* reexport */ trend),
  L5: () => (/* reexport */ known/* unknown */.L),
  QZ: () => (/* reexport */ severity/* worst */.QZ)
});

// UNUSED EXPORTS: REPOSITORY_STATUSES, TIERS

// EXTERNAL MODULE: ./packages/core/lib/model/finding.js
var finding = __nccwpck_require__(79941);
// EXTERNAL MODULE: ./packages/core/lib/model/fingerprint.js
var fingerprint = __nccwpck_require__(59556);
// EXTERNAL MODULE: ./packages/core/lib/model/known.js
var known = __nccwpck_require__(18983);
;// CONCATENATED MODULE: ./packages/core/lib/model/open.js

/**
 * Whether a finding counts as drift: not exempted, not a strengthening, and graver than `info`.
 * The rest is shown, and counts for nothing: no output, no exit code, no issue.
 */
const isOpen = (finding) => finding.exempted === undefined &&
    finding.direction !== 'strengthened' &&
    finding.severity !== 'info';
/** Nothing of any severity, to be added to. */
const noneOpen = () => ({
    critical: 0,
    high: 0,
    medium: 0,
    low: 0,
    info: 0,
});
/** Adds to `sum` in place, `times` times. */
const addBySeverity = (sum, more, times = 1) => {
    for (const severity of finding/* SEVERITIES */.oC)
        sum[severity] += more[severity] * times;
};
const totalOf = (counts) => finding/* SEVERITIES */.oC.reduce((sum, severity) => sum + counts[severity], 0);
/** How many of them are open, by severity: see `isOpen`. */
const countOpen = (findings) => {
    const counts = noneOpen();
    for (const finding of findings)
        if (isOpen(finding))
            counts[finding.severity] += 1;
    return counts;
};

// EXTERNAL MODULE: ./packages/core/lib/model/severity.js
var severity = __nccwpck_require__(21145);
// EXTERNAL MODULE: ./packages/core/lib/model/time.js
var model_time = __nccwpck_require__(48495);
;// CONCATENATED MODULE: ./packages/core/lib/model/trend.js



/** Ten years: a scan that claims to be older has a wrong clock. */
const LONGEST = 3653 * model_time/* DAY */.d;
const dayOf = (ms) => new Date(ms).toISOString().slice(0, 10);
/** Midnight at which the day, or the week (from Monday, as in ISO 8601), of a moment begins; UTC. */
const startOf = (time, unit) => {
    const day = Math.floor(Date.parse(time) / model_time/* DAY */.d) * model_time/* DAY */.d;
    // The first day of 1970 was a Thursday.
    return unit === 'day' ? day : day - ((((day / model_time/* DAY */.d + 3) % 7) + 7) % 7) * model_time/* DAY */.d;
};
/** No scan file, however odd, has less than nothing open. */
const atLeastNone = (counts) => {
    const shown = noneOpen();
    for (const severity of finding/* SEVERITIES */.oC)
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
    const step = unit === 'day' ? model_time/* DAY */.d : 7 * model_time/* DAY */.d;
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
const AGES = [1, 7, 30, 90, null];
/**
 * How old the open findings are, youngest first; those that count for nothing are not counted.
 * @param now ISO 8601
 */
const ages = (findings, now) => {
    const groups = AGES.map((below) => ({ below, open: noneOpen() }));
    for (const finding of findings) {
        if (!isOpen(finding))
            continue;
        const days = (Date.parse(now) - Date.parse(finding.since ?? now)) / model_time/* DAY */.d;
        const group = groups.find(({ below }) => below === null || days < below);
        if (group)
            group.open[finding.severity] += 1;
    }
    return groups;
};
/** Hours from when a finding was first seen until it went; null where that is not known. */
const lifetimeHours = (since, until) => {
    const hours = (Date.parse(until) - Date.parse(since ?? '')) / model_time/* HOUR */.w;
    return Number.isFinite(hours) && hours >= 0 ? hours : null;
};

;// CONCATENATED MODULE: ./packages/core/lib/model/index.js









/***/ }),

/***/ 56738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);

/**
 * Whether a path is a folder, or lies below it. It looks at the paths alone: whoever must not be led
 * out by a symbolic link asks for real paths.
 */
const isInside = (folder, path) => {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
};


/***/ }),

/***/ 18983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
const known = (value) => ({ known: true, value });
const unknown = (reason, permission) => permission === undefined ? { known: false, reason } : { known: false, reason, permission };


/***/ }),

/***/ 21145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   _Z: () => (/* binding */ isSeverity),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79941);

const isSeverity = (value) => _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.some((severity) => severity === value);
/** Sort order: negative when `a` is graver than `b`. */
const compareSeverity = (a, b) => _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(a) - _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(b);
/** Whether `severity` is as grave as `threshold`, or graver. */
const atLeast = (severity, threshold) => compareSeverity(severity, threshold) <= 0;
/** The gravest of a list, or null for an empty one. */
const worst = (severities) => severities.toSorted(compareSeverity)[0] ?? null;


/***/ }),

/***/ 48495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ DAY),
/* harmony export */   w: () => (/* binding */ HOUR)
/* harmony export */ });
/** Spans in milliseconds, as `Date` counts them. */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;


/***/ }),

/***/ 72487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   Ot: () => (/* binding */ countBySeverity),
/* harmony export */   SN: () => (/* binding */ byGravity),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   cy: () => (/* binding */ findingsCount),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   lb: () => (/* binding */ openFindings),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   nT: () => (/* reexport safe */ _model_index_js__WEBPACK_IMPORTED_MODULE_0__.nT),
/* harmony export */   oq: () => (/* binding */ exemptedCount),
/* harmony export */   xr: () => (/* binding */ assembleReport)
/* harmony export */ });
/* unused harmony exports totals, failsAt, outputs */
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78556);


/** Gravest first; then by file and subject, so that the same findings always read the same. */
const byGravity = (a, b) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(a.severity, b.severity) ||
    compareText(a.file ?? '', b.file ?? '') ||
    compareText(a.subject, b.subject) ||
    compareText(a.fingerprint, b.fingerprint);
/** By code unit: the same on every machine, whatever its locale. */
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** All findings of a repository, gravest first. */
const findingsOf = (repository) => repository.results
    .flatMap(({ check, findings }) => findings.map((finding) => ({ check, finding })))
    .sort((a, b) => byGravity(a.finding, b.finding));
/** The findings of a repository that count as drift, gravest first: see `isOpen`. */
const openFindings = (repository) => findingsOf(repository).filter(({ finding }) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(finding));
/** How many findings an exemption keeps from counting: without it they would be open. */
const exemptedCount = (repositories) => repositories
    .flatMap(({ results }) => results.flatMap(({ findings }) => findings))
    .filter(({ exempted, ...finding }) => exempted !== undefined && (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(finding)).length;
/** How many findings there are of each severity. */
const countBySeverity = (findings) => {
    const counts = zeros(_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC);
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
};
const zeros = (keys) => Object.fromEntries(keys.map((key) => [key, 0]));
/**
 * What the report's `totals` hold: results by status, and findings that are not exempted by
 * severity. A strengthening counts as `info`, so that the others add up to `findingsCount`.
 */
const totals = (repositories) => {
    const status = zeros(_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUSES */ .f);
    const severity = zeros(_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC);
    for (const { results } of repositories)
        for (const result of results) {
            status[result.status] += 1;
            for (const finding of result.findings)
                if (!finding.exempted)
                    severity[(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(finding) ? finding.severity : 'info'] += 1;
        }
    return { status, severity };
};
/** What a finding says in a report. A ledger's own fields (who was told, …) are not for readers. */
const FINDING_FIELDS = {
    fingerprint: true,
    severity: true,
    direction: true,
    title: true,
    subject: true,
    file: true,
    line: true,
    expected: true,
    actual: true,
    diff: true,
    rule: true,
    ruleSource: true,
    since: true,
    evidence: true,
    fix: true,
    exempted: true,
    state: true,
    baseline: true,
    renewed: true,
    issue: true,
    setAt: true,
    resource: true,
};
const asReported = (finding) => Object.fromEntries(Object.entries(finding).filter(([key, value]) => Object.hasOwn(FINDING_FIELDS, key) && value !== undefined));
const withReportedFindings = (repository) => ({
    ...repository,
    results: repository.results.map((result) => ({
        ...result,
        findings: result.findings.map(asReported),
    })),
});
/** A report from its parts: totals counted, repositories by name, findings as the schema has them. */
const assembleReport = (parts) => {
    const { toolVersion, scan, repositories, unchanged, passedOver, errors, notes, issues, api } = parts;
    return {
        version: 1,
        tool: { name: 'drift-toolkit', version: toolVersion },
        scan,
        totals: totals(repositories),
        repositories: repositories
            .map(withReportedFindings)
            .sort((a, b) => compareText(a.name, b.name)),
        unchanged,
        passedOver,
        errors,
        notes,
        issues,
        api,
    };
};
/** How many findings count as drift: see `isOpen`. */
const findingsCount = ({ totals: { severity } }) => severity.critical + severity.high + severity.medium + severity.low;
/** The gravest severity among the findings that count as drift, or null. */
const worstOf = ({ totals: { severity } }) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.filter((grade) => grade !== 'info' && severity[grade] > 0));
const FAIL_ON = ['never', 'low', 'medium', 'high', 'critical'];
/** Whether the report has drift at or above `failOn`. */
const failsAt = (report, failOn) => {
    const gravest = worstOf(report);
    return failOn !== 'never' && gravest !== null && (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(gravest, failOn);
};
/** The exit codes of the command. */
const EXIT = { done: 0, drift: 1, usage: 2, unscanned: 3 };
/**
 * The command's exit code for a finished scan, the first that applies: 3 something could not be
 * scanned, 1 drift at or above `failOn`, 0 done. (2, bad usage, is decided before there is a
 * report.) `failOnError: false` leaves errors out of it.
 */
const exitCode = (report, failOn, failOnError = true) => {
    if (failOnError && report.errors.length > 0)
        return EXIT.unscanned;
    return failsAt(report, failOn) ? EXIT.drift : EXIT.done;
};
/** The outputs of the action, by name: always all of them, '' where there is nothing. */
const outputs = (report, paths) => ({
    drift: String(findingsCount(report) > 0),
    findings: String(findingsCount(report)),
    worst: worstOf(report) ?? '',
    unknown: String(report.totals.status.unknown),
    repositories: String(report.repositories.length),
    errors: String(report.errors.length),
    issues: JSON.stringify(report.issues.map(({ url }) => url)),
    report: paths.report ?? '',
    sarif: paths.sarif ?? '',
    dashboard: paths.dashboard ?? '',
    'api-requests': String(Object.values(report.api.requests).reduce((a, b) => a + b, 0)),
});


/***/ }),

/***/ 69426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ bound),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   Qw: () => (/* binding */ titleText),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   xR: () => (/* binding */ tableCell)
/* harmony export */ });
/* unused harmony export logLine */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);

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
const flat = (text, max) => oneLine(bound(text, max * 2)
    .replace(/[\s\u0085]+/g, ' ')
    .trim(), max);
/** Text as running Markdown: one line, nothing in it formatted, linked, mentioned or taken as HTML. */
const plain = (text, max = 300) => codedShas(unlinked(flat(text, max))
    .replace(/[\\`*_[\]#~$]/g, '\\$&')
    .replace(/[<>&|]/g, (found) => ENTITIES.get(found) ?? found)
    .replace(/^([-+=]|\d{1,9}(?=[.)](?:\s|$)))/, (found) => /\d/.test(found) ? `${found}\\` : `\\${found}`));
/** Text as the content of a table's cell. */
const tableCell = (text, max = 120) => plain(text, max) || '–';
/** An issue's title: GitHub knows code spans, mentions and emoji there, and nothing else. */
const titleText = (text, max = 200) => bound(unlinked(flat(text, max)).replace(/`/g, "'"), max);
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
const link = (label, url) => {
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


/***/ }),

/***/ 35041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError),
/* harmony export */   i: () => (/* binding */ readRequest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(72487);
/* harmony import */ var _scope_shard_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6045);
/* harmony import */ var _scope_since_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(80087);




/** What a user asked for is not possible; the message says what to write instead. */
class UsageError extends Error {
}
const list = (text) => text
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
/** The web address that belongs to an API address: where clones come from and links go to. */
const serverOf = (apiUrl) => {
    const base = apiUrl.replace(/\/+$/, '');
    if (base === 'https://api.github.com')
        return 'https://github.com';
    return base.replace(/\/api\/v3$/, '').replace(/^https:\/\/api\.(?=[^/]+\.ghe\.com$)/, 'https://');
};
const isName = (text) => /^[\w.-]+\/[\w.-]+$/.test(text);
/**
 * Reads the inputs that all actions share, which are the command's options too, and says everything
 * that is wrong with them at once.
 * @throws UsageError
 */
const readRequest = ({ input, env, now, cwd }) => {
    const problems = [];
    const attempt = (read, fallback) => {
        try {
            return read();
        }
        catch (error) {
            problems.push(error.message);
            return fallback;
        }
    };
    const bool = (name, fallback) => {
        const text = input(name).toLowerCase();
        if (text === '')
            return fallback;
        if (text === 'true' || text === 'false')
            return text === 'true';
        problems.push(`${name} is "${input(name)}"; it must be true or false`);
        return fallback;
    };
    const whole = (name, fallback, least, most) => {
        const text = input(name);
        if (text === '')
            return fallback;
        const value = Number(text);
        if (/^\d+$/.test(text) && value >= least && value <= most)
            return value;
        problems.push(`${name} is "${text}"; it must be a whole number from ${least} to ${most}`);
        return fallback;
    };
    const oneOf = (name, values, fallback) => {
        const text = input(name);
        if (text === '')
            return fallback;
        const found = values.find((value) => value === text.toLowerCase());
        if (!found)
            problems.push(`${name} is "${text}"; it must be one of ${values.join(', ')}`);
        return found ?? fallback;
    };
    const span = (name, fallback) => attempt(() => {
        try {
            return (0,_scope_since_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSpan */ .w)(input(name) || fallback);
        }
        catch (error) {
            throw new RangeError(`${name}: ${error.message}`);
        }
    }, 0);
    const home = env.GITHUB_REPOSITORY && isName(env.GITHUB_REPOSITORY) ? env.GITHUB_REPOSITORY : null;
    const apiUrl = input('github-api-url') || env.GITHUB_API_URL || 'https://api.github.com';
    if (!/^https?:\/\/[^\s/]+/.test(apiUrl)) {
        problems.push(`github-api-url is "${apiUrl}"; it must be an http(s) address`);
    }
    const token = input('github-token');
    const org = input('org');
    if (org !== '' && !/^[\w-]+$/.test(org)) {
        problems.push(`org is "${org}"; it must be the login of an organization or a user`);
    }
    const repository = input('repository');
    if (repository !== '' && !isName(repository)) {
        problems.push(`repository is "${repository}"; it must be owner/name`);
    }
    const issueRepository = input('issue-repository');
    if (issueRepository !== '' && !isName(issueRepository)) {
        problems.push(`issue-repository is "${issueRepository}"; it must be owner/name`);
    }
    const appId = input('app-id');
    if ((appId === '') !== (input('private-key') === '')) {
        problems.push('app-id and private-key belong together; give both, or neither');
    }
    const shard = input('shard');
    const target = org !== ''
        ? { kind: 'organization', login: org, repositories: list(input('repositories')) }
        : repository !== ''
            ? { kind: 'repository', name: repository }
            : {
                kind: 'path',
                path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, input('path') || '.'),
                ...(home && env.GITHUB_ACTIONS === 'true'
                    ? { name: home, ...(env.GITHUB_REF ? { ref: env.GITHUB_REF } : {}) }
                    : {}),
            };
    const options = {
        target,
        since: attempt(() => (0,_scope_since_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSince */ .m)(input('since') || '24h', now), now.toISOString()),
        all: bool('all', false),
        dryRun: bool('dry-run', false),
        failOn: oneOf('fail-on', _report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON */ .d$, 'never'),
        issueMode: oneOf('issue-mode', ['scan', 'rolling', 'none'], 'scan'),
        issueRepository: issueRepository || null,
        issuePublic: bool('issue-public', false),
        maxIssues: whole('max-issues', 50, 0, 10_000),
        shard: shard === '' ? null : attempt(() => (0,_scope_shard_js__WEBPACK_IMPORTED_MODULE_2__/* .parseShard */ .u)(shard), null),
        concurrency: whole('concurrency', 16, 1, 100),
        deadline: now.getTime() + span('deadline', '50m'),
        home: home ?? (org === '' ? null : `${org}/drift-config`),
        runUrl: home && env.GITHUB_RUN_ID && env.GITHUB_SERVER_URL
            ? `${env.GITHUB_SERVER_URL}/${home}/actions/runs/${env.GITHUB_RUN_ID}`
            : null,
        ...(Number(env.GITHUB_RUN_ATTEMPT) > 1 ? { isRerun: true } : {}),
    };
    const credentials = appId === ''
        ? { kind: 'token', token }
        : {
            kind: 'app',
            appId,
            privateKey: input('private-key'),
            owner: org || (home ?? repository).split('/')[0] || '',
            ...(org === '' ? { repository: (repository || home || '').split('/')[1] ?? '' } : {}),
        };
    const ledger = attempt(() => ledgerChoice(input('ledger'), cwd), { kind: 'none' });
    const failOnError = bool('fail-on-error', true);
    const summary = bool('summary', true);
    if (problems.length > 0)
        throw new UsageError(problems.join('\n'));
    return {
        options,
        connection: {
            apiUrl,
            serverUrl: env.GITHUB_SERVER_URL || serverOf(apiUrl),
            credentials,
            issueToken: input('issue-token'),
            ledgerToken: input('ledger-token') || (appId === '' ? token : ''),
        },
        ledger,
        reportPath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, input('report-path') || 'drift-report.json'),
        failOnError,
        summary,
    };
};
/** A branch name that git would take and that no option can hide in. */
const BRANCH = /^(?!.*(?:\.\.|\/\/|@\{|\.lock$))[\w][\w./-]*$/;
const ledgerChoice = (text, cwd) => {
    if (text === '' || text === 'auto')
        return { kind: 'auto' };
    if (text === 'none')
        return { kind: 'none' };
    const [, kind, rest = ''] = /^(branch|dir):(.+)$/.exec(text) ?? [];
    if (kind === 'dir')
        return { kind: 'directory', path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, rest) };
    if (kind === 'branch' && BRANCH.test(rest))
        return { kind: 'branch', branch: rest };
    throw new RangeError(`ledger is "${text}"; it must be auto, none, branch:<name> or dir:<path>`);
};


/***/ }),

/***/ 6045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ inShard),
/* harmony export */   u: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);

/** GitHub runs at most 256 jobs of a matrix: https://docs.github.com/en/actions/reference/limits */
const MAX_SHARDS = 256;
/**
 * @throws RangeError for anything but `i/n` with 1 ≤ i ≤ n ≤ 256
 */
const parseShard = (text) => {
    const match = /^(\d{1,3})\/(\d{1,3})$/.exec(text.trim());
    const shard = { index: Number(match?.[1]), of: Number(match?.[2]) };
    if (!match || shard.index < 1 || shard.index > shard.of || shard.of > MAX_SHARDS) {
        throw new RangeError(`shard "${text}" is not of the form i/n with 1 ≤ i ≤ n ≤ ${MAX_SHARDS}, such as 2/8`);
    }
    return shard;
};
/**
 * Whether a repository belongs to a shard: by a stable hash of its node id, so that neither a new
 * neighbour nor a rename moves it.
 */
const inShard = (id, { index, of }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(id).digest().readUInt32BE(0) % of === index - 1;


/***/ }),

/***/ 80087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseSince),
/* harmony export */   w: () => (/* binding */ parseSpan)
/* harmony export */ });
const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
/**
 * `90m`, `24h`, `7d`, `2w` before now, or an ISO 8601 time.
 * @returns ISO 8601 in UTC
 * @throws RangeError for anything else, and for times in the future
 */
const parseSince = (text, now) => {
    const span = /^(\d{1,6})([mhdw])$/.exec(text.trim());
    const time = span
        ? now.getTime() - Number(span[1]) * (UNITS[span[2] ?? ''] ?? 0)
        : /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(text.trim())
            ? Date.parse(text.trim())
            : Number.NaN;
    if (!Number.isFinite(time)) {
        throw new RangeError(`since "${text}" is neither a span (90m, 24h, 7d, 2w) nor an ISO 8601 time (2026-11-20T02:00:00Z)`);
    }
    if (time > now.getTime())
        throw new RangeError(`since "${text}" lies in the future`);
    return new Date(time).toISOString();
};
/**
 * A span of time such as `50m`.
 * @returns milliseconds
 * @throws RangeError for anything else
 */
const parseSpan = (text) => {
    const match = /^(\d{1,6})(s|m|h|d)$/.exec(text.trim());
    if (!match)
        throw new RangeError(`"${text}" is not a span of time such as 50m or 2h`);
    return Number(match[1]) * (match[2] === 's' ? 1000 : (UNITS[match[2] ?? ''] ?? 0));
};


/***/ }),

/***/ 2837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(36547);

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
        const wrong = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plain(word), plain(candidate));
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


/***/ }),

/***/ 29020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ GitError),
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);


/** What went wrong, without the advice that git gives around it. */
const lastWords = (stderr) => {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const said = lines.filter((line) => /^(?:fatal|error|remote): /.test(line));
    return (said.length > 0 ? said : lines).slice(-3).join(' ');
};
/** A git process that did not end well. The message is git's own last words. */
class GitError extends Error {
    args;
    exitCode;
    constructor(args, exitCode, stderr) {
        super(lastWords(stderr) || `git ${args[0]} ended with ${exitCode}`);
        this.name = 'GitError';
        this.args = args;
        this.exitCode = exitCode;
    }
}
/** No prompt, no pager, no locks in other people's worktrees, no rewritten history, English words. */
const SAFE_ENV = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
    GIT_PAGER: 'cat',
    LC_ALL: 'C',
};
/**
 * Without network: a partial clone would otherwise fetch what it lacks from wherever, and by
 * whatever program, its settings say. The first is for any git, the second for 2.45 and later.
 * https://git-scm.com/docs/git#Documentation/git.txt-GITALLOWPROTOCOL
 */
const OFFLINE = { GIT_ALLOW_PROTOCOL: '', GIT_NO_LAZY_FETCH: '1' };
/**
 * Set in hooks and by other programs; they would lead to another repository than the one at hand.
 * (`git rev-parse --local-env-vars`, without those that carry the user's own settings.)
 */
const FOREIGN = /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|SHALLOW_FILE|REPLACE_REF_BASE|IMPLICIT_WORK_TREE|INTERNAL_SUPER_PREFIX|EXTERNAL_DIFF|(?:LITERAL|GLOB|NOGLOB|ICASE)_PATHSPECS)$/;
const inherited = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.test(name)));
/** What keeps a scanned repository's own settings from running a program, or changing an answer. */
const SAFE_SETTINGS = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.quotePath=false',
    'i18n.logOutputEncoding=UTF-8',
    'log.showSignature=false',
    'log.showRoot=true',
    'log.follow=false',
    'protocol.ext.allow=never',
].flatMap((setting) => ['-c', setting]);
/**
 * git in `directory`: no shell, arguments passed as they are, output kept as bytes.
 * (@actions/exec is for tools that speak in lines: it collects output without line ends, such as
 * `-z` lists of 50,000 names, into one growing string.)
 * @param network true: it may fetch and push; a scanned repository never is given that
 * @throws GitError (from the returned function) when git ends with a code that is not expected
 */
const gitIn = (directory, { network = false } = {}) => (args, options = {}) => new Promise((resolve, reject) => {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...SAFE_SETTINGS, ...args], {
        cwd: directory,
        env: { ...inherited(), ...SAFE_ENV, ...(network ? {} : OFFLINE), ...options.env },
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
    const out = [];
    const err = [];
    child.stdout.on('data', (data) => out.push(data));
    child.stderr.on('data', (data) => err.push(data));
    child.on('error', (error) => {
        const missing = error.code === 'ENOENT';
        reject(new GitError(args, -1, missing ? 'git was not found on PATH' : error.message));
    });
    child.on('close', (code) => {
        const exitCode = code ?? -1;
        if (exitCode === 0 || options.okCodes?.includes(exitCode)) {
            resolve({ exitCode, stdout: Buffer.concat(out) });
        }
        else {
            reject(new GitError(args, exitCode, Buffer.concat(err).toString('utf8')));
        }
    });
    // A git that ends early closes the pipe; its exit code says why.
    child.stdin.on('error', () => { });
    child.stdin.end(options.input ?? '');
});


/***/ }),

/***/ 51338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of the toolkit; a test compares it with package.json. */
const version = '0.1.0';


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
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
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
/******/ 		8792: 0
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
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(41488);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
