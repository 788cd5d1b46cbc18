export const id = 492;
export const ids = [492];
export const modules = {

/***/ 8613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   I9: () => (/* binding */ parseAccounts),
/* harmony export */   V2: () => (/* binding */ pair),
/* harmony export */   kl: () => (/* binding */ meantAccounts)
/* harmony export */ });
const ACCOUNT = /^[0-9]{12}$/;
const shape = (account) => {
    if (account === '')
        return 'no account id is given';
    if (ACCOUNT.test(account))
        return null;
    const digits = account.replace(/\D/g, '');
    if (/^[\d\s-]+$/.test(account) && digits.length === 12) {
        return `"${account}" is not an account id; write ${digits}, without separators`;
    }
    if (/^\d{11}$/.test(account)) {
        return `"${account}" has 11 digits; an account id has twelve, and a leading zero is lost where it was written as a number`;
    }
    return `"${account}" is not an account id, which is twelve digits`;
};
/**
 * What is wrong with the accounts of a repository's environments: no id, no such id, one id for two
 * environments (then nobody could say which of them a difference is in). The order is kept.
 * @param declared environment → account id, e.g. `[infra.accounts]` of check.toml
 * @see https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html
 */
const meantAccounts = (declared) => {
    const entries = [...declared].map(([environment, account]) => ({
        environment,
        account: account.trim(),
    }));
    return entries.map(({ environment, account }) => {
        const others = entries
            .filter((e) => e.environment !== environment && e.account === account)
            .map((e) => e.environment);
        const twice = others.length > 0
            ? `account ${account} is given for ${others.join(' and ')} too; each environment has an account of its own`
            : null;
        return { environment, account, problem: shape(account) ?? twice };
    });
};
/**
 * The input `accounts`: `dev=111111111111` a line (or comma-separated); `#` begins a comment line.
 * @param environments names that are known (`[infra.accounts]`, or all that the scan allows); null:
 *   any name is fine
 */
const parseAccounts = (input, environments = null) => {
    const problems = [];
    const found = new Map();
    for (const line of filled(input.split(/[\n,]/))) {
        const [name, id] = pair(line);
        if (name === '' || id === null) {
            problems.push(`"${line}" is not an account; write environment=account, e.g. ${EXAMPLE}`);
        }
        else if (environments !== null && !environments.includes(name)) {
            problems.push(`"${name}" is not an environment of this repository; it has ${environments.join(', ') || 'none'}`);
        }
        else if (found.has(name)) {
            problems.push(`the environment "${name}" has two accounts: ${found.get(name)} and ${id}`);
        }
        else {
            found.set(name, id);
        }
    }
    return { accounts: meantAccounts(found), problems };
};
const EXAMPLE = 'prod=333333333333';
/** The lines of an input that hold something, comments left out. */
const filled = (lines) => lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
/** `name=value`; the value is null where there is no `=`. */
const pair = (line) => {
    const at = line.indexOf('=');
    return at < 0 ? [line, null] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
};


/***/ }),

/***/ 4492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultRegions: () => (/* binding */ defaultRegions),
/* harmony export */   readInfraInputs: () => (/* binding */ readInfraInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _collect_aws_accounts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8613);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8556);
/* harmony import */ var _scope_since_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5041);





const lines = (text) => text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
const REGION = /^[a-z]{2}(?:-[a-z]+)+-\d$/;
/**
 * Reads what drift-infra alone asks for, and says everything that is wrong with it at once.
 * @throws UsageError
 */
const readInfraInputs = ({ input, cwd }) => {
    const problems = [];
    const oneOf = (name, values, fallback) => {
        const text = input(name).toLowerCase();
        if (text === '')
            return fallback;
        const found = values.find((value) => value === text);
        if (found === undefined) {
            problems.push(`${name} is "${input(name)}"; it must be one of ${values.join(', ')}`);
        }
        return found ?? fallback;
    };
    const synth = input('synth').toLowerCase();
    if (!['', 'true', 'false'].includes(synth)) {
        problems.push(`synth is "${input('synth')}"; it must be true or false`);
    }
    let maxAgeMs = 0;
    try {
        maxAgeMs = (0,_scope_since_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpan */ .w)(input('resource-scan-max-age') || '7d');
    }
    catch (error) {
        problems.push(`resource-scan-max-age: ${error.message}`);
    }
    const pairs = (name) => {
        const found = new Map();
        for (const line of lines(input(name))) {
            const at = line.indexOf('=');
            if (at <= 0 || at === line.length - 1) {
                problems.push(`${name} has "${line}"; it must be env=value, one a line`);
            }
            else
                found.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
        }
        return found;
    };
    problems.push(...(0,_collect_aws_accounts_js__WEBPACK_IMPORTED_MODULE_4__/* .parseAccounts */ .I9)(input('accounts')).problems.map((one) => `accounts: ${one}`));
    const regions = lines(input('aws-regions'));
    for (const region of regions.filter((one) => !REGION.test(one))) {
        problems.push(`aws-regions has "${region}"; a region reads like eu-west-2`);
    }
    const inputs = {
        roleToAssume: input('role-to-assume'),
        accounts: input('accounts'),
        regions,
        audience: input('audience') || 'sts.amazonaws.com',
        orphans: oneOf('orphans', ['project', 'account', 'off'], 'project'),
        attributionSeverity: oneOf('attribution-severity', _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC, 'medium'),
        attribution: oneOf('attribution', ['role', 'none', 'full'], 'role'),
        assemblies: new Map([...pairs('assembly')].map(([env, path]) => [env, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path)])),
        profiles: pairs('profiles'),
        synth: synth === 'true',
        resourceScan: {
            mode: oneOf('resource-scan', ['reuse', 'start', 'off'], 'reuse'),
            maxAgeMs,
        },
        plans: lines(input('plan')).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path)),
        only: lines(input('account')),
    };
    if (problems.length > 0)
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(problems.join('\n'));
    return inputs;
};
/** Regions where neither the inputs nor check.toml name any: the SDK's own. */
const defaultRegions = (env) => lines(env.AWS_REGION || env.AWS_DEFAULT_REGION || '');


/***/ })

};
