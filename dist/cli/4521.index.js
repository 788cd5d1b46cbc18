export const id = 4521;
export const ids = [4521,6154,4492];
export const modules = {

/***/ 48613:
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

/***/ 26154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ subjectCaveat),
/* harmony export */   trustStatement: () => (/* binding */ trustStatement)
/* harmony export */ });
/* unused harmony exports subjectShapes, trustPolicy */
/** Owners and repositories have no `@` and no `:` in their names, so that both shapes can be told. */
const SUBJECT = /^repo:(?<owner>[\w.-]+)(?:@(?<ownerId>\d+))?\/(?<name>[\w.-]+)(?:@(?<id>\d+))?(?<rest>:.*)$/s;
/**
 * Both shapes in which GitHub may write the subject of this token. Repositories that were made,
 * renamed or transferred after July 15, 2026 have their ids in it, all others once they opt in.
 * A subject of another shape (an own template) stands for itself.
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
const subjectShapes = ({ subject, ownerId, repositoryId }) => {
    const { owner, name, rest, ...ids } = SUBJECT.exec(subject)?.groups ?? {};
    if (owner === undefined || name === undefined || rest === undefined)
        return [subject];
    const [o, r] = [ids.ownerId ?? ownerId, ids.id ?? repositoryId];
    const plain = `repo:${owner}/${name}${rest}`;
    return o && r ? [plain, `repo:${owner}@${o}/${name}@${r}${rest}`] : [plain];
};
/**
 * The statement of a role's trust policy that admits a token with these claims, and no other
 * repository: names are compared in full, and the repository's id does not go over to whoever takes
 * its name later.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
 */
const trustStatement = (claims, role) => {
    const provider = claims.issuer.replace(/^https?:\/\//, '').replace(/\/+$/, '');
    const repository = claims.repositoryId ?? SUBJECT.exec(claims.subject)?.groups?.id;
    const shapes = subjectShapes(claims);
    return {
        Effect: 'Allow',
        Principal: {
            Federated: `arn:${role.partition}:iam::${role.account}:oidc-provider/${provider}`,
        },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
            StringEquals: {
                [`${provider}:aud`]: claims.audience,
                ...(repository ? { [`${provider}:repository_id`]: repository } : {}),
                [`${provider}:sub`]: shapes.length === 1 ? (shapes[0] ?? '') : shapes,
            },
        },
    };
};
/** The whole trust policy of a role that this token, and no other repository's, may assume. */
const trustPolicy = (claims, role) => ({
    Version: '2012-10-17',
    Statement: [trustStatement(claims, role)],
});
/** Why a trust policy for these claims would be a bad idea; null: it would not. */
const subjectCaveat = ({ subject }) => /:pull_request$/.test(subject)
    ? 'a job of a pull request asked, and whoever opens one would be admitted too: run the scan on a schedule, or in an environment'
    : null;


/***/ }),

/***/ 70447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ WATCHED)
/* harmony export */ });
const attached = (of, type, read, property, ...actions) => ({ of, type, read, properties: [property], when: 'attached', actions });
/** CloudFormation never compares these: a key has many names. */
const keyOf = (of, property, ...actions) => ({
    of,
    type: of,
    read: of,
    properties: [property],
    when: 'declared',
    actions,
});
/**
 * Gravest first; this is the order in which they are asked for as long as the budget lasts.
 *
 * Physical ids are Cloud Control's identifiers for all of `of`: the primary identifier of a policy
 * is what it hangs on (bucket name, queue URL, topic ARN, secret ARN). `AWS::SQS::QueuePolicy` and
 * `AWS::SNS::TopicPolicy` have no read handler, their inline twins show the same policy.
 * Actions: `handlers.read.permissions` of the types' schemas.
 * @see https://docs.aws.amazon.com/cloudcontrolapi/latest/userguide/resource-identifier.html
 * @see https://docs.aws.amazon.com/cloudcontrolapi/latest/userguide/supported-resources.html
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html#drift-considerations
 */
const WATCHED = [
    {
        of: 'AWS::IAM::Role',
        type: 'AWS::IAM::Role',
        read: 'AWS::IAM::Role',
        properties: ['Policies', 'ManagedPolicyArns', 'PermissionsBoundary'],
        when: 'always',
        actions: [
            'iam:GetRole',
            'iam:ListRolePolicies',
            'iam:GetRolePolicy',
            'iam:ListAttachedRolePolicies',
        ],
    },
    {
        of: 'AWS::IAM::User',
        type: 'AWS::IAM::User',
        read: 'AWS::IAM::User',
        properties: ['Policies', 'ManagedPolicyArns', 'Groups', 'PermissionsBoundary'],
        when: 'always',
        actions: [
            'iam:GetUser',
            'iam:ListUserPolicies',
            'iam:GetUserPolicy',
            'iam:ListAttachedUserPolicies',
            'iam:ListGroupsForUser',
            'iam:GetLoginProfile',
        ],
    },
    {
        of: 'AWS::IAM::Group',
        type: 'AWS::IAM::Group',
        read: 'AWS::IAM::Group',
        properties: ['Policies', 'ManagedPolicyArns'],
        when: 'always',
        actions: [
            'iam:GetGroup',
            'iam:ListGroupPolicies',
            'iam:GetGroupPolicy',
            'iam:ListAttachedGroupPolicies',
        ],
    },
    attached('AWS::S3::Bucket', 'AWS::S3::BucketPolicy', 'AWS::S3::BucketPolicy', 'PolicyDocument', 's3:GetBucketPolicy'),
    {
        of: 'AWS::EC2::SecurityGroup',
        type: 'AWS::EC2::SecurityGroup',
        read: 'AWS::EC2::SecurityGroup',
        properties: ['SecurityGroupIngress', 'SecurityGroupEgress'],
        when: 'always',
        actions: ['ec2:DescribeSecurityGroups', 'ec2:DescribeSecurityGroupRules'],
    },
    {
        of: 'AWS::KMS::Key',
        type: 'AWS::KMS::Key',
        read: 'AWS::KMS::Key',
        properties: ['KeyPolicy', 'Enabled', 'EnableKeyRotation'],
        when: 'always',
        actions: [
            'kms:DescribeKey',
            'kms:GetKeyPolicy',
            'kms:GetKeyRotationStatus',
            'kms:ListResourceTags',
        ],
    },
    attached('AWS::SecretsManager::Secret', 'AWS::SecretsManager::ResourcePolicy', 'AWS::SecretsManager::ResourcePolicy', 'ResourcePolicy', 'secretsmanager:GetResourcePolicy'),
    attached('AWS::SQS::Queue', 'AWS::SQS::QueuePolicy', 'AWS::SQS::QueueInlinePolicy', 'PolicyDocument', 'sqs:GetQueueAttributes'),
    attached('AWS::SNS::Topic', 'AWS::SNS::TopicPolicy', 'AWS::SNS::TopicInlinePolicy', 'PolicyDocument', 'sns:GetTopicAttributes'),
    keyOf('AWS::CloudTrail::Trail', 'KMSKeyId', 'cloudtrail:DescribeTrails', 'cloudtrail:GetTrailStatus', 'cloudtrail:GetEventSelectors', 'cloudtrail:GetInsightSelectors', 'cloudtrail:ListTags'),
    keyOf('AWS::SecretsManager::Secret', 'KmsKeyId', 'secretsmanager:DescribeSecret'),
    keyOf('AWS::Logs::LogGroup', 'KmsKeyId', 'logs:DescribeLogGroups', 'logs:ListTagsForResource', 'logs:GetDataProtectionPolicy'),
    keyOf('AWS::Lambda::Function', 'KmsKeyArn', 'lambda:GetFunction', 'lambda:GetFunctionCodeSigningConfig'),
];


/***/ }),

/***/ 38975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ findCm),
/* harmony export */   C8: () => (/* binding */ askTool),
/* harmony export */   K$: () => (/* binding */ askCm)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78556);



/** It may be a Node program that starts slowly, on a cold disk; longer than this it hangs. */
const TIMEOUT_MS = 20_000;
/** Full path of `cm` on PATH, or null. Relative entries of PATH are passed over: they are not ours. */
const findCm = async (path) => {
    for (const directory of path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        if (!directory.startsWith('/') && !/^[A-Za-z]:\\/.test(directory))
            continue;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, process.platform === 'win32' ? 'cm.cmd' : 'cm');
        const usable = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => true, () => false);
        if (usable)
            return file;
    }
    return null;
};
/**
 * What `cm` prints to one question.
 * @param okCodes exit codes that are answers
 * @throws Error where it does not answer, in its own words
 */
const askTool = async (cm, args, cwd, okCodes = [0]) => {
    const late = new Promise((_, reject) => {
        setTimeout(() => reject(new Error(`no answer within ${TIMEOUT_MS / 1000} s`)), TIMEOUT_MS).unref();
    });
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 296).then(__webpack_require__.bind(__webpack_require__, 40296));
    const answer = getExecOutput(cm, args, { cwd, silent: true, ignoreReturnCode: true });
    const { stdout, stderr, exitCode } = await Promise.race([answer, late]);
    if (!okCodes.includes(exitCode))
        throw new Error(stderr.trim().split('\n')[0] || `exit code ${exitCode}`);
    return stdout;
};
/**
 * What check-my-toolkit itself says about a clone on disk, where it is installed. Only a scan on
 * disk asks: an organization scan runs nothing.
 * @returns null when it is not installed; unknown when it is and does not answer
 */
const askCm = async (root) => {
    const cm = await findCm(process.env.PATH ?? '');
    if (cm === null)
        return null;
    try {
        const [dependencies, projects] = await Promise.all([
            askTool(cm, ['dependencies', '--format', 'json'], root),
            askTool(cm, ['projects', 'detect', '--format', 'json'], root),
        ]);
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({ dependencies, projects });
    }
    catch (error) {
        return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(`check-my-toolkit is installed but did not answer: ${error.message}`);
    }
};


/***/ }),

/***/ 38126:
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

/***/ 1707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openClone)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _collect_git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93030);
/* harmony import */ var _collect_git_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57721);
/* harmony import */ var _collect_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43586);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78556);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22041);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14818);







/**
 * Opens a clone, with what the ledger knows of it.
 * @param since ISO 8601: how far back, where the ledger knows no earlier scan
 * @throws NotARepositoryError
 */
const openClone = async (target, since, states) => {
    const clone = await (target.clone ?? (0,_collect_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h_)(target.path));
    const name = target.name ?? clone.remote?.name ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(clone.root);
    const state = states.get(name.toLowerCase()) ?? null;
    const { head, remote } = clone;
    const source = (0,_collect_git_source_js__WEBPACK_IMPORTED_MODULE_2__/* .gitSource */ .Ym)(clone.git, remote);
    return {
        clone,
        source,
        repository: {
            name,
            ...(remote ? { url: remote.url } : {}),
            visibility: 'local',
            defaultBranch: clone.branch,
        },
        head,
        base: head
            ? await (0,_collect_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .localBase */ .tE)(clone, state?.commit ?? null, since)
            : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)({ oid: null, how: 'beginning' }),
        state,
        notes: head === null ? ['the repository has no commits yet'] : [],
        async declare(context) {
            const listed = head ? await source.paths(head.oid) : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)([]);
            if (!listed.known)
                throw new Error(`the files could not be listed: ${listed.reason}`);
            // The root's alone: what a package declares is about its package.
            const refs = listed.value.filter(({ path }) => (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isDeclaration */ .HC)(path) && !path.includes('/'));
            const range = { base: null, head: head?.oid ?? '' };
            const { contents } = await source.load(refs, [], range);
            const files = refs.flatMap(({ commit, path }) => {
                const content = contents.get((0,_collect_source_js__WEBPACK_IMPORTED_MODULE_6__/* .contentKey */ .lO)({ commit, path }));
                return content ? [{ path, content }] : [];
            });
            return (0,_declared_js__WEBPACK_IMPORTED_MODULE_5__/* .declaredStandard */ .o)(files, name, source, head, context);
        },
    };
};


/***/ }),

/***/ 14818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ declaredIn),
/* harmony export */   o: () => (/* binding */ declaredStandard)
/* harmony export */ });
/* harmony import */ var _collect_github_declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78706);
/* harmony import */ var _collect_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43586);
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22041);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85700);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52849);





/** Left alone, and counted: check.toml of a package speaks for its package. */
const NO_ROOT = 'has no check.toml in its root, so nothing is declared about its process or infrastructure';
const toDeclared = (repository, root, state, { since, all }) => {
    const wasScanned = state !== null && Date.parse(state.scanned) > 0;
    return {
        repository,
        root,
        head: repository.head,
        base: (0,_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .baseFrom */ .Ij)(state, root.older),
        state,
        since: state?.since ?? (wasScanned ? state.scanned : since),
        all,
        notes: (0,_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .renameNotes */ .E7)(repository, state),
    };
};
/** Of the repositories in scope those that take part, or did: settings change without a commit. */
const declaredIn = async (list, chosen, find, options, github, isNamed) => {
    const declarations = await (0,_collect_github_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .readDeclarations */ .m)(github, chosen.map(({ id }) => id), options.since);
    return chosen.flatMap((repository) => {
        const found = declarations.get(repository.id);
        const state = find(repository);
        if (!found?.known) {
            list.errors.push({ where: repository.name, ...(0,_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutKnown */ .O5)(found) });
            return [];
        }
        const { metadata, check } = found.value;
        if (!state && !isNamed && (metadata.length === 0 || check === null)) {
            (0,_work_js__WEBPACK_IMPORTED_MODULE_3__/* .passOver */ .W)(list, metadata.length === 0 ? _remote_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_IN */ .C4 : NO_ROOT, repository.name);
            return [];
        }
        return [toDeclared(repository, found.value, state, options)];
    });
};
/** A ruleset that lies in the scanned repository itself, at the scanned commit. */
const ownRuleset = async (source, head, path) => {
    if (head === null)
        return { missing: true };
    const ref = { commit: head.oid, path };
    const { contents } = await source.load([ref], [], { base: null, head: head.oid });
    const content = contents.get((0,_collect_source_js__WEBPACK_IMPORTED_MODULE_4__/* .contentKey */ .lO)(ref));
    return content ? (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesetOf */ .qA)(path, content) : { missing: true };
};
/** What the root declarations of a repository come to, with everything they inherit. */
const declaredStandard = (files, name, source, head, { organization, readRegistry }) => {
    const limits = organization.table
        ? (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .limitsFor */ .I9)(organization.table, name, organization.login)
        : _standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LIMITS */ .d1;
    const registry = (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .withinLimits */ .oA)(readRegistry, limits, name);
    return (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .buildStandard */ .m3)(files, (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePerRun */ .ao)((reference, ruleset) => reference.kind === 'github'
        ? registry(reference, ruleset)
        : ownRuleset(source, head, (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesetPath */ .md)(reference, ruleset))));
};


/***/ }),

/***/ 84492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultRegions: () => (/* binding */ defaultRegions),
/* harmony export */   readInfraInputs: () => (/* binding */ readInfraInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _collect_aws_accounts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48613);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78556);
/* harmony import */ var _scope_since_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80087);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35041);





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


/***/ }),

/***/ 4521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  infraScan: () => (/* binding */ infraScan)
});

// EXTERNAL MODULE: ./packages/core/lib/checks/infra/index.js + 44 modules
var infra = __webpack_require__(15497);
// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(78556);
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
const LONGEST = 400;
const oneLine = (text) => {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};
/**
 * What the SDK threw, as an AwsError.
 * @param action the IAM action that was asked; a denial that names another one is about that one
 *   (detection reads every service with the caller's own permissions)
 */
const toAwsError = (error, action, region) => {
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
    return error.refusal === 'denied' ? (0,model/* unknown */.L5)(reason, error.action) : (0,model/* unknown */.L5)(reason);
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
        throw toAwsError(error, `cloudformation:${operation}`, aws.region);
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/middleware.js

/** A request came too late, or its answer did. */
class DeadlineError extends Error {
    name = 'DeadlineError';
}
/** Counts each request that is sent, retries too, and the time between the tries of one request. */
const countRequests = (usage, clock) => ({
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
const atDeadline = (deadline, clock) => ({
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
const renewCredentials = (credentials, clock) => ({
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
            const { CloudFormationClient } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37767, 19));
            return new CloudFormationClient(settings);
        }),
        cloudcontrol: once(async () => {
            const { CloudControlClient } = await __webpack_require__.e(/* import() */ 2358).then(__webpack_require__.t.bind(__webpack_require__, 32358, 19));
            return new CloudControlClient(settings);
        }),
        cloudtrail: once(async () => {
            const { CloudTrailClient } = await __webpack_require__.e(/* import() */ 4720).then(__webpack_require__.t.bind(__webpack_require__, 34720, 19));
            return new CloudTrailClient(settings);
        }),
        destroy() {
            for (const client of open.splice(0))
                client.destroy();
        },
    };
};

// EXTERNAL MODULE: ./node_modules/.pnpm/p-limit@7.3.3/node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(86799);
;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/lanes.js

/** @param detections at once, in one account and region */
const createLanes = (detections) => {
    const limits = new Map();
    const paces = new Map();
    const once = (all, make) => {
        return (account, region) => {
            const key = `${account}/${region}`;
            const found = all.get(key) ?? make();
            all.set(key, found);
            return found;
        };
    };
    return {
        detections: once(limits, () => (0,p_limit/* default */.A)(detections)),
        lookUps: once(paces, () => ({ last: Number.NEGATIVE_INFINITY })),
    };
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/model/known.js
var model_known = __webpack_require__(18983);
// EXTERNAL MODULE: ./packages/core/lib/settings/entries.js
var settings_entries = __webpack_require__(53926);
;// CONCATENATED MODULE: ./packages/core/lib/collect/infra/plan/aws-types.js
/**
 * Resource types of the AWS provider by CloudFormation's names, service by service: `name=Name`, and
 * `name~Name` where it is a resource of its own here and a part of another one there.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html
 */
const BY_SERVICE = {
    AccessAnalyzer: 'accessanalyzer_analyzer=Analyzer',
    CertificateManager: 'acm_certificate=Certificate',
    ApiGateway: `api_gateway_rest_api=RestApi api_gateway_stage=Stage api_gateway_method=Method
    api_gateway_resource=Resource api_gateway_deployment=Deployment api_gateway_api_key=ApiKey
    api_gateway_authorizer=Authorizer api_gateway_domain_name=DomainName
    api_gateway_usage_plan=UsagePlan`,
    ApiGatewayV2: `apigatewayv2_api=Api apigatewayv2_stage=Stage apigatewayv2_route=Route
    apigatewayv2_integration=Integration apigatewayv2_authorizer=Authorizer
    apigatewayv2_domain_name=DomainName`,
    ApplicationAutoScaling: 'appautoscaling_target=ScalableTarget appautoscaling_policy=ScalingPolicy',
    AppSync: 'appsync_graphql_api=GraphQLApi',
    Athena: 'athena_workgroup=WorkGroup',
    AutoScaling: `autoscaling_group=AutoScalingGroup launch_configuration=LaunchConfiguration
    autoscaling_policy=ScalingPolicy`,
    Backup: 'backup_vault=BackupVault backup_plan=BackupPlan backup_selection=BackupSelection',
    CloudFront: `cloudfront_distribution=Distribution cloudfront_function=Function
    cloudfront_origin_access_control=OriginAccessControl
    cloudfront_response_headers_policy=ResponseHeadersPolicy`,
    CloudFormation: 'cloudformation_stack=Stack cloudformation_stack_set=StackSet',
    CloudTrail: 'cloudtrail=Trail cloudtrail_event_data_store=EventDataStore',
    CloudWatch: `cloudwatch_metric_alarm=Alarm cloudwatch_composite_alarm=CompositeAlarm
    cloudwatch_dashboard=Dashboard`,
    CodeBuild: 'codebuild_project=Project',
    CodePipeline: 'codepipeline=Pipeline',
    Cognito: `cognito_user_pool=UserPool cognito_user_pool_client=UserPoolClient
    cognito_identity_pool=IdentityPool`,
    Config: `config_configuration_recorder=ConfigurationRecorder
    config_configuration_recorder_status~ConfigurationRecorder
    config_delivery_channel=DeliveryChannel config_config_rule=ConfigRule`,
    DocDB: 'docdb_cluster=DBCluster docdb_cluster_instance=DBInstance',
    DynamoDB: 'dynamodb_table=Table dynamodb_global_table=GlobalTable',
    EC2: `security_group=SecurityGroup default_security_group=SecurityGroup
    vpc_security_group_ingress_rule=SecurityGroupIngress
    vpc_security_group_egress_rule=SecurityGroupEgress security_group_rule=SecurityGroupIngress
    instance=Instance launch_template=LaunchTemplate ebs_volume=Volume eip=EIP vpc=VPC
    subnet=Subnet route_table=RouteTable route=Route internet_gateway=InternetGateway
    nat_gateway=NatGateway network_acl=NetworkAcl network_acl_rule=NetworkAclEntry
    default_network_acl=NetworkAcl network_interface=NetworkInterface flow_log=FlowLog
    vpc_endpoint=VPCEndpoint vpc_endpoint_policy~VPCEndpoint key_pair=KeyPair
    vpc_peering_connection=VPCPeeringConnection ec2_transit_gateway=TransitGateway
    ec2_client_vpn_endpoint=ClientVpnEndpoint vpn_gateway=VPNGateway
    vpn_connection=VPNConnection customer_gateway=CustomerGateway
    ebs_snapshot_block_public_access=SnapshotBlockPublicAccess
    ec2_managed_prefix_list=PrefixList`,
    ECR: `ecr_repository=Repository ecr_repository_policy~Repository
    ecr_lifecycle_policy~Repository ecrpublic_repository=PublicRepository`,
    ECS: 'ecs_cluster=Cluster ecs_service=Service ecs_task_definition=TaskDefinition',
    EFS: `efs_file_system=FileSystem efs_access_point=AccessPoint
    efs_mount_target=MountTarget efs_file_system_policy~FileSystem`,
    EKS: `eks_cluster=Cluster eks_node_group=Nodegroup eks_addon=Addon
    eks_access_entry=AccessEntry eks_fargate_profile=FargateProfile`,
    ElastiCache: `elasticache_cluster=CacheCluster
    elasticache_replication_group=ReplicationGroup elasticache_subnet_group=SubnetGroup
    elasticache_parameter_group=ParameterGroup elasticache_user=User`,
    ElasticBeanstalk: `elastic_beanstalk_application=Application
    elastic_beanstalk_environment=Environment`,
    ElasticLoadBalancing: 'elb=LoadBalancer',
    ElasticLoadBalancingV2: `lb=LoadBalancer alb=LoadBalancer lb_listener=Listener
    alb_listener=Listener lb_listener_rule=ListenerRule alb_listener_rule=ListenerRule
    lb_target_group=TargetGroup alb_target_group=TargetGroup`,
    Elasticsearch: 'elasticsearch_domain=Domain',
    Events: `cloudwatch_event_rule=Rule cloudwatch_event_bus=EventBus
    cloudwatch_event_bus_policy=EventBusPolicy`,
    FSx: `fsx_lustre_file_system=FileSystem fsx_windows_file_system=FileSystem
    fsx_ontap_file_system=FileSystem fsx_openzfs_file_system=FileSystem`,
    Glue: 'glue_job=Job glue_crawler=Crawler glue_catalog_database=Database',
    GuardDuty: 'guardduty_detector=Detector guardduty_filter=Filter',
    IAM: `iam_role=Role iam_role_policy=RolePolicy iam_policy=ManagedPolicy iam_user=User
    iam_user_policy=UserPolicy iam_group=Group iam_group_policy=GroupPolicy
    iam_access_key=AccessKey iam_instance_profile=InstanceProfile
    iam_openid_connect_provider=OIDCProvider iam_saml_provider=SAMLProvider
    iam_role_policy_attachment~Role iam_user_policy_attachment~User
    iam_group_policy_attachment~Group iam_service_linked_role=ServiceLinkedRole`,
    Kinesis: 'kinesis_stream=Stream',
    KinesisFirehose: 'kinesis_firehose_delivery_stream=DeliveryStream',
    KMS: 'kms_key=Key kms_replica_key=ReplicaKey kms_alias=Alias kms_key_policy~Key',
    Lambda: `lambda_function=Function lambda_permission=Permission lambda_function_url=Url
    lambda_alias=Alias lambda_layer_version=LayerVersion
    lambda_event_source_mapping=EventSourceMapping
    lambda_layer_version_permission=LayerVersionPermission`,
    Logs: `cloudwatch_log_group=LogGroup cloudwatch_log_metric_filter=MetricFilter
    cloudwatch_log_resource_policy=ResourcePolicy
    cloudwatch_log_subscription_filter=SubscriptionFilter`,
    Macie: 'macie2_account=Session',
    MemoryDB: 'memorydb_cluster=Cluster',
    MSK: 'msk_cluster=Cluster',
    Neptune: 'neptune_cluster=DBCluster neptune_cluster_instance=DBInstance',
    NetworkFirewall: `networkfirewall_firewall=Firewall networkfirewall_firewall_policy=FirewallPolicy
    networkfirewall_rule_group=RuleGroup`,
    OpenSearchService: 'opensearch_domain=Domain opensearch_domain_policy~Domain',
    Organizations: 'organizations_policy=Policy organizations_account=Account',
    RDS: `db_instance=DBInstance rds_cluster=DBCluster rds_cluster_instance=DBInstance
    rds_global_cluster=GlobalCluster db_subnet_group=DBSubnetGroup
    db_parameter_group=DBParameterGroup rds_cluster_parameter_group=DBClusterParameterGroup
    db_option_group=OptionGroup db_proxy=DBProxy`,
    Redshift: 'redshift_cluster=Cluster redshift_parameter_group=ClusterParameterGroup',
    Route53: 'route53_zone=HostedZone route53_record=RecordSet route53_health_check=HealthCheck',
    S3: `s3_bucket=Bucket s3_bucket_policy=BucketPolicy s3_bucket_acl~Bucket
    s3_bucket_public_access_block~Bucket s3_bucket_versioning~Bucket
    s3_bucket_server_side_encryption_configuration~Bucket s3_bucket_logging~Bucket
    s3_bucket_ownership_controls~Bucket s3_bucket_cors_configuration~Bucket
    s3_bucket_website_configuration~Bucket s3_bucket_lifecycle_configuration~Bucket
    s3_bucket_notification~Bucket s3_bucket_replication_configuration~Bucket
    s3_bucket_object_lock_configuration~Bucket s3_access_point=AccessPoint`,
    SageMaker: 'sagemaker_notebook_instance=NotebookInstance sagemaker_domain=Domain',
    SecretsManager: `secretsmanager_secret=Secret secretsmanager_secret_policy=ResourcePolicy
    secretsmanager_secret_rotation=RotationSchedule secretsmanager_secret_version~Secret`,
    SecurityHub: 'securityhub_account=Hub',
    SES: 'ses_configuration_set=ConfigurationSet sesv2_email_identity=EmailIdentity',
    SNS: 'sns_topic=Topic sns_topic_policy=TopicPolicy sns_topic_subscription=Subscription',
    SQS: 'sqs_queue=Queue sqs_queue_policy=QueuePolicy',
    SSM: 'ssm_parameter=Parameter ssm_document=Document',
    SSO: `ssoadmin_permission_set=PermissionSet ssoadmin_account_assignment=Assignment`,
    StepFunctions: 'sfn_state_machine=StateMachine',
    Transfer: 'transfer_server=Server transfer_user=User',
    WAFv2: `wafv2_web_acl=WebACL wafv2_web_acl_association=WebACLAssociation
    wafv2_rule_group=RuleGroup wafv2_ip_set=IPSet
    wafv2_web_acl_logging_configuration=LoggingConfiguration`,
};
const entries = Object.entries(BY_SERVICE).flatMap(([service, pairs]) => pairs.split(/\s+/).map((pair) => {
    const [name = '', type = ''] = pair.split(/[=~]/);
    return { name: `aws_${name}`, type: `AWS::${service}::${type}`, isPart: pair.includes('~') };
}));
const TYPES = new Map(entries.map(({ name, type }) => [name, type]));
const PARTS = new Set(entries.filter(({ isPart }) => isPart).map(({ name }) => name));
/** CloudFormation's type for a type of the AWS provider; null where none is known. */
const cloudFormationType = (type) => TYPES.get(type) ?? null;
/** Whether CloudFormation has it as properties of another resource (`aws_s3_bucket_versioning`). */
const isPart = (type) => PARTS.has(type);
/** Attributes of such a part that name what it is a part of. */
const OWNERS = ['bucket', 'role', 'user', 'group', 'repository'];

;// CONCATENATED MODULE: ./packages/core/lib/collect/infra/plan/noise.js

/**
 * Attributes that AWS or the provider works out by itself, and that change whenever anything does.
 * `tags_all` repeats `tags`. Versions that somebody chooses (`engine_version`, `runtime`) stay.
 */
const COMPUTED = new Set(`tags_all etag arn id last_modified last_modified_time last_modified_date last_updated
  last_updated_date last_updated_time modified_date update_date version_id latest_version
  default_version latest_restorable_time engine_version_actual qualified_arn invoke_arn
  qualified_invoke_arn source_code_size unique_id timeouts`.split(/\s+/));
/** Whether a difference of this attribute of a resource says nothing. */
const isNoise = (attribute) => COMPUTED.has(attribute);
/** Providers write "nothing" in four ways. */
const isNothing = (value) => value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0) ||
    ((0,settings_entries/* isTable */.bI)(value) && Object.keys(value).length === 0);
const LOOKS_LIKE_JSON = /^\s*[{[]/;
const canonical = (value) => {
    if (typeof value === 'string' && LOOKS_LIKE_JSON.test(value)) {
        try {
            return canonical(JSON.parse(value));
        }
        catch {
            return value;
        }
    }
    if (Array.isArray(value))
        return value.map(canonical);
    if (!(0,settings_entries/* isTable */.bI)(value))
        return value;
    const entries = Object.entries(value)
        .filter(([, item]) => !isNothing(item))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => [key, canonical(item)]);
    // In a table of its own, so that no list is taken for it.
    return { entries };
};
/** The same text for values that mean the same: order of keys, documents as text, kinds of nothing. */
const meaning = (value) => isNothing(value) ? 'null' : JSON.stringify(canonical(value));

;// CONCATENATED MODULE: ./packages/core/lib/collect/infra/plan/compare.js


/** A name as a part of a JSON pointer: https://www.rfc-editor.org/rfc/rfc6901 */
const part = (name) => name.replaceAll('~', '~0').replaceAll('/', '~1');
/** Blocks that are sets even where there is one: an entry that changed is another entry. */
const SETS = new Set(`ingress egress grant route attribute setting parameter inline_policy ebs_block_device
  ephemeral_block_device tag principal`.split(/\s+/));
const MAX_DEPTH = 30;
/** Whether this, or something in it, is known after apply only. */
const isUnknown = (marks) => marks === true ||
    (typeof marks === 'object' && marks !== null && Object.values(marks).some(isUnknown));
const below = (marks, key) => {
    if (Array.isArray(marks))
        return marks[Number(key)] ?? false;
    return (0,settings_entries/* valueIn */.xm)(marks, key) ?? false;
};
const kindOf = (expected, actual) => isNothing(expected) ? 'ADD' : isNothing(actual) ? 'REMOVE' : 'NOT_EQUAL';
/**
 * Entries that are on one side only. The plan does not say which lists are sets; it writes the same
 * set in the same order, so that the same entries in another order are a list that was put in another
 * order.
 */
const compare_entries = (expected, actual, path) => {
    const left = new Map();
    for (const [at, item] of actual.entries()) {
        const text = meaning(item);
        const places = left.get(text);
        if (places)
            places.push(at);
        else
            left.set(text, [at]);
    }
    const gone = expected.flatMap((item, at) => {
        if (left.get(meaning(item))?.shift() !== undefined)
            return [];
        return [{ path: `${path}/${at}`, kind: 'REMOVE', expected: item, actual: null }];
    });
    const come = [...left.values()]
        .flat()
        .sort((a, b) => a - b)
        .map((at) => {
        return { path: `${path}/${at}`, kind: 'ADD', expected: null, actual: actual[at] ?? null };
    });
    return gone.length + come.length > 0
        ? [...gone, ...come]
        : [{ path, kind: 'NOT_EQUAL', expected, actual }];
};
/** A block that may stand once at most is a list of one. */
const isSingleBlock = (name, expected, actual) => !SETS.has(name) &&
    expected.length === 1 &&
    actual.length === 1 &&
    (0,settings_entries/* isTable */.bI)(expected[0] ?? null) &&
    (0,settings_entries/* isTable */.bI)(actual[0] ?? null);
const compare = (expected, actual, unknown, [path, name], depth) => {
    if (unknown === true || meaning(expected) === meaning(actual))
        return [];
    const step = (key, left, right) => compare(left, right, below(unknown, key), [`${path}/${part(key)}`, key], depth - 1);
    if (depth > 0 && Array.isArray(expected) && Array.isArray(actual)) {
        if (isSingleBlock(name, expected, actual)) {
            return step('0', expected[0] ?? null, actual[0] ?? null);
        }
        // What of a set is not known yet cannot be told from what is gone.
        return isUnknown(unknown) ? [] : compare_entries(expected, actual, path);
    }
    if (depth > 0 && (0,settings_entries/* isTable */.bI)(expected) && (0,settings_entries/* isTable */.bI)(actual)) {
        const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
        return [...keys].flatMap((key) => step(key, (0,settings_entries/* propertyIn */.vG)(expected, key), (0,settings_entries/* propertyIn */.vG)(actual, key)));
    }
    if (isUnknown(unknown))
        return [];
    return [{ path, kind: kindOf(expected, actual), expected, actual }];
};
/**
 * What differs between two states of a resource, as JSON pointers to its attributes: entries of lists
 * that are on one side only, everything else at the deepest name.
 * @param unknown tree of `true` where `expected` is known after apply only
 */
const compareResources = (expected, actual, unknown = false) => {
    const names = new Set([
        ...((0,settings_entries/* isTable */.bI)(expected) ? Object.keys(expected) : []),
        ...((0,settings_entries/* isTable */.bI)(actual) ? Object.keys(actual) : []),
    ]);
    return [...names]
        .filter((name) => !isNoise(name))
        .flatMap((name) => compare((0,settings_entries/* propertyIn */.vG)(expected, name), (0,settings_entries/* propertyIn */.vG)(actual, name), below(unknown, name), [`/${part(name)}`, name], MAX_DEPTH));
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/infra/plan/properties.js

/**
 * Attributes that lie elsewhere in CloudFormation's resource than their names tell, by type: `from to`
 * as JSON pointers, a block that stands once with its `/0`. Severity rules are written in
 * CloudFormation's words; what is not here has the same name there, written otherwise.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html
 */
const MOVED = {
    aws_cloudfront_distribution: `/viewer_certificate/0 /DistributionConfig/ViewerCertificate
    /web_acl_id /DistributionConfig/WebACLId
    /logging_config/0 /DistributionConfig/Logging
    /default_cache_behavior/0 /DistributionConfig/DefaultCacheBehavior
    /default_cache_behavior /DistributionConfig/DefaultCacheBehavior
    /ordered_cache_behavior /DistributionConfig/CacheBehaviors
    /origin /DistributionConfig/Origins
    /aliases /DistributionConfig/Aliases
    /enabled /DistributionConfig/Enabled`,
    aws_cloudtrail: `/kms_key_id /KMSKeyId
    /cloud_watch_logs_group_arn /CloudWatchLogsLogGroupArn
    /event_selector /EventSelectors
    /advanced_event_selector /AdvancedEventSelectors
    /insight_selector /InsightSelectors`,
    aws_db_instance: `/iam_database_authentication_enabled /EnableIAMDatabaseAuthentication
    /enabled_cloudwatch_logs_exports /EnableCloudwatchLogsExports
    /vpc_security_group_ids /VPCSecurityGroups`,
    aws_rds_cluster: `/iam_database_authentication_enabled /EnableIAMDatabaseAuthentication
    /enabled_cloudwatch_logs_exports /EnableCloudwatchLogsExports
    /vpc_security_group_ids /VpcSecurityGroupIds`,
    aws_dynamodb_table: `/point_in_time_recovery/0/enabled
    /PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled
    /server_side_encryption/0/enabled /SSESpecification/SSEEnabled
    /server_side_encryption/0/kms_key_arn /SSESpecification/KMSMasterKeyId`,
    aws_ebs_volume: '/type /VolumeType',
    aws_ecr_repository: `/encryption_configuration/0 /EncryptionConfiguration
    /image_scanning_configuration/0 /ImageScanningConfiguration`,
    aws_ecs_service: `/network_configuration/0/assign_public_ip
    /NetworkConfiguration/AwsvpcConfiguration/AssignPublicIp
    /network_configuration/0 /NetworkConfiguration/AwsvpcConfiguration`,
    aws_eks_cluster: `/vpc_config/0 /ResourcesVpcConfig
    /encryption_config /EncryptionConfig
    /access_config/0 /AccessConfig`,
    aws_iam_role: '/inline_policy /Policies',
    aws_instance: `/vpc_security_group_ids /SecurityGroupIds
    /metadata_options/0 /MetadataOptions`,
    aws_kinesis_stream: '/kms_key_id /StreamEncryption/KeyId',
    aws_lambda_function: `/environment/0 /Environment
    /vpc_config/0 /VpcConfig`,
    aws_launch_template: `/metadata_options/0 /LaunchTemplateData/MetadataOptions
    /vpc_security_group_ids /LaunchTemplateData/SecurityGroupIds
    /user_data /LaunchTemplateData/UserData`,
    aws_opensearch_domain: `/domain_endpoint_options/0/enforce_https
    /DomainEndpointOptions/EnforceHTTPS
    /domain_endpoint_options/0/tls_security_policy /DomainEndpointOptions/TLSSecurityPolicy
    /encrypt_at_rest/0 /EncryptionAtRestOptions
    /node_to_node_encryption/0 /NodeToNodeEncryptionOptions
    /advanced_security_options/0 /AdvancedSecurityOptions`,
    aws_redshift_cluster: '/vpc_security_group_ids /VpcSecurityGroupIds',
    aws_s3_bucket_logging: `/target_bucket /LoggingConfiguration/DestinationBucketName
    /target_prefix /LoggingConfiguration/LogFilePrefix`,
    aws_s3_bucket_object_lock_configuration: '/rule/0 /ObjectLockConfiguration/Rule',
    aws_s3_bucket_ownership_controls: '/rule/0 /OwnershipControls/Rules/0',
    aws_s3_bucket_server_side_encryption_configuration: `/rule/0/apply_server_side_encryption_by_default/0/sse_algorithm
    /BucketEncryption/ServerSideEncryptionConfiguration/0/ServerSideEncryptionByDefault/SSEAlgorithm
    /rule/0/apply_server_side_encryption_by_default/0/kms_master_key_id
    /BucketEncryption/ServerSideEncryptionConfiguration/0/ServerSideEncryptionByDefault/KMSMasterKeyID
    /rule /BucketEncryption/ServerSideEncryptionConfiguration`,
    aws_s3_bucket_versioning: '/versioning_configuration/0 /VersioningConfiguration',
    aws_secretsmanager_secret_rotation: `/rotation_lambda_arn /RotationLambdaARN
    /rotation_rules/0 /RotationRules`,
    aws_sns_topic: '/kms_master_key_id /KmsMasterKeyId',
};
const moves = (text) => {
    const words = text.split(/\s+/);
    const found = [];
    for (let at = 0; at + 1 < words.length; at += 2) {
        found.push({ from: words[at] ?? '', to: words[at + 1] ?? '' });
    }
    // The deeper one is the more exact one.
    return found.sort((a, b) => b.from.length - a.from.length);
};
const BY_TYPE = new Map(Object.entries(MOVED).map(([type, text]) => [type, moves(text)]));
/** `endpoint_public_access` → `EndpointPublicAccess` */
const pascal = (name) => name
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
/** A block in CloudFormation's words; names in a map (`variables`) are somebody's own. */
const renamed = (value) => {
    if (Array.isArray(value))
        return value.map(renamed);
    if (!(0,settings_entries/* isTable */.bI)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [
        pascal(key),
        key === 'variables' || key === 'tags' ? item : renamed(item),
    ]));
};
/** A difference where CloudFormation's resource has it. */
const inCloudFormation = (type, difference) => {
    const { path } = difference;
    const move = BY_TYPE.get(type)?.find(({ from }) => path === from || path.startsWith(`${from}/`));
    if (move === undefined)
        return difference;
    return {
        ...difference,
        path: `${move.to}${path.slice(move.from.length)}`,
        expected: renamed(difference.expected),
        actual: renamed(difference.actual),
    };
};
/**
 * Resources that hold the policy which is a resource of its own in CloudFormation: what changes in it
 * is graded there.
 */
const POLICIES = new Map([
    ['aws_s3_bucket', { type: 'AWS::S3::BucketPolicy', path: '/PolicyDocument' }],
    ['aws_sns_topic', { type: 'AWS::SNS::TopicPolicy', path: '/PolicyDocument' }],
    ['aws_sqs_queue', { type: 'AWS::SQS::QueuePolicy', path: '/PolicyDocument' }],
    [
        'aws_secretsmanager_secret',
        { type: 'AWS::SecretsManager::ResourcePolicy', path: '/ResourcePolicy' },
    ],
]);
/** Where the policy of such a resource lies; null for all others. */
const policyOf = (type) => POLICIES.get(type) ?? null;

// EXTERNAL MODULE: ./packages/core/lib/model/shape.js
var shape = __webpack_require__(49525);
// EXTERNAL MODULE: ./packages/core/lib/severity/infra/pointer.js
var pointer = __webpack_require__(12252);
;// CONCATENATED MODULE: ./packages/core/lib/collect/infra/plan/secrets.js



/** What stands in differences where a secret stood; the other one where it is not the same. */
const SECRET = '[secret]';
const OTHER_SECRET = '[another secret]';
/**
 * Attributes whose values are secrets although no provider marks all of them so, by how their names
 * end: `master_password`, `auth_token`, `DB_PASSWORD`.
 */
const SECRET_NAME = /(?:^|[_\-. ])(?:password|passwd|pwd|passphrase|secret|secret_(?:string|binary|key|value)|token|api_?key|private_key(?:_pem|_openssh)?|access_key|shared_key|preshared_key|license_key|credentials?|connection_string|user_data(?:_base64)?)$/;
/** `dbPassword` and `DB_PASSWORD` → `db_password` */
const snake = (name) => name
    .slice(-200)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase();
const isSecretName = (name) => SECRET_NAME.test(snake(name));
const secrets_NAMES = ['name', 'Name', 'key', 'Key'];
/** `{ name: 'DB_PASSWORD', value: … }`: the entry says what its value is. */
const isSecretEntry = (entry) => secrets_NAMES.some((key) => {
    const name = (0,shape/* own */.ZV)(entry, key);
    return typeof name === 'string' && isSecretName(name);
});
/** A tree of `true` at a name; `true` holds for all that is below. */
const secrets_below = (marks, key) => {
    if (marks === true)
        return true;
    if (Array.isArray(marks))
        return marks[Number(key)] ?? false;
    return (0,settings_entries/* isTable */.bI)(marks) && Object.hasOwn(marks, String(key)) ? (marks[String(key)] ?? false) : false;
};
/** Whether anything at all in a tree is `true`. */
const hasMark = (marks) => marks === true ||
    (typeof marks === 'object' && marks !== null && Object.values(marks).some(hasMark));
/** Begins the words that stand for secrets until the differences are known. */
const TOKEN = '\u0000secret ';
const TOKENS = /^\0secret \d+$/;
/** Deeper than any resource is; what is below is not shown. */
const secrets_MAX_DEPTH = 60;
/**
 * Takes secrets out of the values of one change: what the plan marks as sensitive, and what is known
 * to be a secret by its name, in documents that are written as text too. Each stands as a word that is
 * the same for the same secret and no other, so that what differs is still known to differ.
 */
const redactor = () => {
    const known = new Map();
    const hide = (value) => {
        if (value === null || value === '')
            return value;
        const text = JSON.stringify(value);
        const token = known.get(text) ?? `${TOKEN}${known.size + 1}`;
        known.set(text, token);
        return token;
    };
    const inText = (value, depth) => {
        const inside = (0,pointer/* document */.Al)(value);
        if (inside === value)
            return value;
        const redacted = redact(inside, false, false, depth);
        return JSON.stringify(redacted) === JSON.stringify(inside) ? value : redacted;
    };
    const redact = (value, marks, secret, depth) => {
        // Of a resource that is a secret as a whole, the names of its attributes are none.
        if ((marks === true && depth > 0) || depth > secrets_MAX_DEPTH)
            return hide(value);
        if (Array.isArray(value)) {
            return value.map((item, at) => redact(item, secrets_below(marks, at), secret, depth + 1));
        }
        if ((0,settings_entries/* isTable */.bI)(value)) {
            const entry = isSecretEntry(value);
            return Object.fromEntries(Object.entries(value).map(([key, item]) => [
                key,
                redact(item, secrets_below(marks, key), secret || isSecretName(key) || (entry && /^value$/i.test(key)), depth + 1),
            ]));
        }
        // A mark below a value that has nothing below it was meant for all of it.
        if (hasMark(marks))
            return hide(value);
        if (secret)
            return typeof value === 'boolean' ? value : hide(value);
        return typeof value === 'string' ? inText(value, depth + 1) : value;
    };
    return (value, sensitive) => redact(value, sensitive, false, 0);
};
const tokensIn = (value) => {
    if (typeof value === 'string')
        return TOKENS.test(value) ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(tokensIn) : [];
};
const worded = (value, word) => {
    if (typeof value === 'string')
        return TOKENS.test(value) ? word(value) : value;
    if (Array.isArray(value))
        return value.map((item) => worded(item, word));
    if (!(0,settings_entries/* isTable */.bI)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, worded(item, word)]));
};
/** Puts words for people where secrets were taken out. */
const withSecretWords = (difference) => {
    const before = new Set(tokensIn(difference.expected));
    return {
        ...difference,
        expected: worded(difference.expected, () => SECRET),
        actual: worded(difference.actual, (token) => (before.has(token) ? SECRET : OTHER_SECRET)),
    };
};
/** Whether a value is, or holds, something that was taken out. */
const holdsSecret = (value) => tokensIn(value).length > 0;

;// CONCATENATED MODULE: ./packages/core/lib/collect/infra/plan/single-rule.js

const SINGLE = /^aws_(?:vpc_)?security_group_(?:ingress_|egress_)?rule$/;
const firstIn = (value, ...names) => {
    for (const name of names) {
        const found = (0,settings_entries/* propertyIn */.vG)(value, name);
        if (found !== null)
            return found;
    }
    return null;
};
const texts = (value) => [value].flat().filter((item) => typeof item === 'string');
/** One address stands for all: one that the other side lacks, where there is one. */
const address = (value, other, ...names) => {
    const [here, there] = [texts(firstIn(value, ...names)), texts(firstIn(other, ...names))];
    return here.find((one) => !there.includes(one)) ?? here[0] ?? null;
};
const rule = (value, other) => Object.fromEntries([
    ['IpProtocol', firstIn(value, 'ip_protocol', 'protocol')],
    ['FromPort', firstIn(value, 'from_port')],
    ['ToPort', firstIn(value, 'to_port')],
    ['CidrIp', address(value, other, 'cidr_ipv4', 'cidr_blocks')],
    ['CidrIpv6', address(value, other, 'cidr_ipv6', 'ipv6_cidr_blocks')],
    [
        'SourceSecurityGroupId',
        firstIn(value, 'referenced_security_group_id', 'source_security_group_id'),
    ],
].filter(([, item]) => item !== null));
/**
 * The rule of a security group that is a resource of its own, in CloudFormation's words: an address
 * says little without its ports. undefined for all other types.
 */
const wholeRule = (type, expected, actual) => SINGLE.test(type)
    ? { expected: rule(expected, actual), actual: rule(actual, expected) }
    : undefined;

;// CONCATENATED MODULE: ./packages/core/lib/collect/infra/plan/judge-change.js






/** Both sides of a change, secrets taken out before anything else is done with them. */
const redacted = (change) => {
    const redact = redactor();
    return {
        before: redact(change.before, change.beforeSensitive),
        after: redact(change.after, change.afterSensitive),
    };
};
const ARN = /^arn:[\w-]+:[^:\s]*:[^:\s]*:[^:\s]*:\S/;
const named = (sides, key) => {
    for (const side of sides) {
        const value = (0,settings_entries/* valueIn */.xm)(side, key);
        if (typeof value === 'string' && value !== '' && !holdsSecret(value))
            return value;
    }
    return null;
};
/** The rule that is a resource of its own says which way it goes. */
const typeOf = (type, sides) => type === 'aws_security_group_rule' && named(sides, 'type') === 'egress'
    ? 'AWS::EC2::SecurityGroupEgress'
    : cloudFormationType(type);
/** A part of a resource is known by the resource. */
const ownerOf = (sides) => {
    for (const key of OWNERS) {
        const owner = named(sides, key);
        if (owner !== null)
            return owner;
    }
    return null;
};
const changeOf = ({ address, type }, kind, sides, differences = []) => {
    const part = isPart(type);
    const id = (part ? ownerOf(sides) : null) ?? named(sides, 'id');
    const arn = named(sides, 'arn') ?? id;
    return {
        address,
        type,
        // That a part is gone does not mean that the whole is.
        awsType: part && kind !== 'drift' ? null : typeOf(type, sides),
        physicalId: id,
        arn: arn !== null && ARN.test(arn) ? arn : null,
        kind,
        differences: differences.map((one) => withSecretWords(inCloudFormation(type, one))),
    };
};
/** Attributes of parts by the name that the whole has for them. */
const WHOLE_NAMES = new Map([
    ['/policy_arn', '/managed_policy_arns/0'],
]);
/** A part that is gone is a whole that lacks it: each of its attributes, without what names the whole. */
const withoutPart = (before) => compareResources(before, null).flatMap((one) => {
    const name = one.path.slice(1);
    if (OWNERS.some((owner) => owner === name) || name === 'region')
        return [];
    // What was off is not missed.
    if (one.expected === false)
        return [];
    return [{ ...one, path: WHOLE_NAMES.get(one.path) ?? one.path }];
});
/** A change of properties; the whole is told where a property alone says too little. */
const differing = (change, expected, actual, differences) => {
    const rule = wholeRule(change.type, expected, actual);
    const told = changeOf(change, 'drift', [actual, expected], differences);
    if (rule === undefined)
        return told;
    const whole = withSecretWords({ path: '', kind: 'NOT_EQUAL', ...rule });
    return { ...told, whole: { expected: whole.expected, actual: whole.actual } };
};
const isOnly = ({ actions }, action) => actions.length === 1 && actions[0] === action;
/**
 * What a refresh found: `before` is the last known state, `after` the world. A resource that was only
 * moved in the code is a no-op.
 * @returns null where it says nothing
 * @see https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */
const driftOf = (change) => {
    if (!isOnly(change, 'update') && !isOnly(change, 'delete'))
        return null;
    const { before, after } = redacted(change);
    const sides = [before, after];
    if (isOnly(change, 'delete')) {
        const missing = isPart(change.type) ? withoutPart(before) : [];
        return missing.length === 0
            ? changeOf(change, 'deleted', sides)
            : changeOf(change, 'drift', sides, missing);
    }
    const differences = compareResources(before, after);
    return differences.length === 0 ? null : differing(change, before, after, differences);
};
/** Why something in the state would be destroyed or forgotten because no code declares it. */
const isUndeclared = ({ reason }) => reason.startsWith('delete_because_') || reason === 'forgot_because_lifecycle_destroy_in_state';
/** Something of which every part is destroyed on demand: `terraform plan -destroy`. */
const isDestroyed = (change) => isOnly(change, 'delete') && !isUndeclared(change);
/**
 * What an apply would do: `before` is the world, `after` what the code declares. What is made anew
 * for a change is a change too.
 * @returns null where it says nothing: nothing to do, or only what is asked for by hand
 */
const plannedOf = (change) => {
    const { actions } = change;
    if (isOnly(change, 'delete') || isOnly(change, 'forget')) {
        if (!isUndeclared(change))
            return null;
        return changeOf(change, 'undeclared', [redacted(change).before]);
    }
    if (isOnly(change, 'create')) {
        const { before, after } = redacted(change);
        return before === null ? changeOf(change, 'unapplied', [after]) : null;
    }
    // Both orders of delete and create, and create beside forget, are a replacement.
    if (!actions.includes('update') && !actions.includes('create'))
        return null;
    const { before, after } = redacted(change);
    const differences = compareResources(after, before, change.afterUnknown);
    return differences.length === 0 ? null : differing(change, after, before, differences);
};
/** The property of a difference: entries of a list have other places on either side. */
const propertyOf = ({ path }) => /^(?:\/(?!\d+(?:\/|$))[^/]*)*/.exec(path)?.[0] ?? path;
const isWithin = (inner, outer) => inner === outer || inner.startsWith(`${outer}/`);
/**
 * What both lists say of one resource, told once. Where both speak of a property, what the code
 * declares counts: that is what the next apply puts there.
 */
const merged = (drift, planned) => {
    // Gone, and to be made anew: what was lost says more.
    if (drift.kind === 'deleted' || planned.kind === 'unapplied')
        return drift;
    if (planned.kind !== 'drift')
        return planned;
    const told = planned.differences.map(propertyOf);
    const isTold = (one) => told.some((property) => isWithin(propertyOf(one), property) || isWithin(property, propertyOf(one)));
    return {
        ...planned,
        differences: [...planned.differences, ...drift.differences.filter((one) => !isTold(one))],
    };
};
/** What changed in the policy that a resource holds, apart from the rest of it. */
const withPolicyApart = (change) => {
    const policy = policyOf(change.type);
    const ofPolicy = change.differences.filter(({ path }) => path === '/policy');
    if (policy === null || ofPolicy.length === 0)
        return [change];
    const rest = change.differences.filter(({ path }) => path !== '/policy');
    const apart = {
        ...change,
        awsType: policy.type,
        differences: ofPolicy.map((one) => ({ ...one, path: policy.path })),
    };
    return rest.length === 0 ? [apart] : [{ ...change, differences: rest }, apart];
};

// EXTERNAL MODULE: ./packages/core/lib/standards/sections.js
var sections = __webpack_require__(42107);
;// CONCATENATED MODULE: ./packages/core/lib/collect/infra/plan/read-change.js


const read_change_text = (value) => (typeof value === 'string' ? value : '');
/** One entry of `resource_drift` or `resource_changes`; null where it is none. */
const readChange = (value) => {
    if (!(0,settings_entries/* isTable */.bI)(value))
        return null;
    const change = (0,settings_entries/* propertyIn */.vG)(value, 'change');
    const address = read_change_text((0,settings_entries/* propertyIn */.vG)(value, 'address'));
    if (!(0,settings_entries/* isTable */.bI)(change) || address === '')
        return null;
    return {
        address,
        mode: read_change_text((0,settings_entries/* propertyIn */.vG)(value, 'mode')) || 'managed',
        type: read_change_text((0,settings_entries/* propertyIn */.vG)(value, 'type')),
        provider: read_change_text((0,settings_entries/* propertyIn */.vG)(value, 'provider_name')),
        deposed: read_change_text((0,settings_entries/* propertyIn */.vG)(value, 'deposed')) !== '',
        reason: read_change_text((0,settings_entries/* propertyIn */.vG)(value, 'action_reason')),
        actions: (0,sections/* textsOf */.CB)((0,settings_entries/* propertyIn */.vG)(change, 'actions')),
        before: (0,settings_entries/* propertyIn */.vG)(change, 'before'),
        after: (0,settings_entries/* propertyIn */.vG)(change, 'after'),
        afterUnknown: (0,settings_entries/* propertyIn */.vG)(change, 'after_unknown'),
        beforeSensitive: (0,settings_entries/* propertyIn */.vG)(change, 'before_sensitive'),
        afterSensitive: (0,settings_entries/* propertyIn */.vG)(change, 'after_sensitive'),
    };
};
/**
 * Entries of a list of the plan that speak of a resource somebody manages: no data sources, and no
 * objects that wait to be destroyed after their replacement (deposed).
 */
const changesIn = (value) => (Array.isArray(value) ? value : []).flatMap((item) => {
    const change = readChange(item);
    return change === null || change.mode !== 'managed' || change.deposed ? [] : [change];
});

;// CONCATENATED MODULE: ./packages/core/lib/collect/infra/plan/parse.js




const HOW = 'hand over what `terraform show -json plan.tfplan` (or `tofu show -json`) prints';
/** The words of a JSON reader quote the text, which may be a secret: nothing of them is repeated. */
const parsed = (text) => {
    if (text.startsWith('PK'))
        return (0,model_known/* unknown */.L)(`it is the plan itself, not its JSON; ${HOW}`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return /^\s*\{"@level"/.test(text)
            ? (0,model_known/* unknown */.L)(`it is the log of \`plan -json\`, which holds no values; ${HOW}`)
            : (0,model_known/* unknown */.L)(`it is not JSON, or was cut off; ${HOW}`);
    }
    return (0,settings_entries/* isTable */.bI)(value) ? (0,model_known/* known */.e)(value) : (0,model_known/* unknown */.L)(`it is no plan; ${HOW}`);
};
/** Only what says so: both tools call their own version `terraform_version`. */
const toolOf = (plan, changes) => {
    const from = (registry) => changes.some(({ provider }) => provider.startsWith(`${registry}/`));
    if (from('registry.opentofu.org'))
        return 'opentofu';
    return from('registry.terraform.io') || Object.hasOwn(plan, 'applyable') ? 'terraform' : 'unknown';
};
const told = (drift, planned) => {
    const changes = new Map();
    for (const one of drift) {
        const change = driftOf(one);
        if (change !== null)
            changes.set(change.address, change);
    }
    for (const one of planned) {
        const change = plannedOf(one);
        if (change === null)
            continue;
        const before = changes.get(change.address);
        changes.set(change.address, before === undefined ? change : merged(before, change));
    }
    return [...changes.values()].flatMap(withPolicyApart);
};
const isSome = (value) => Array.isArray(value) && value.length > 0;
/**
 * Reads a plan of Terraform or OpenTofu, as `show -json` prints it: what was changed or deleted
 * outside (`resource_drift`), and what the code declares otherwise (`resource_changes`). Paths of
 * differences are JSON pointers in the provider's own words, or in CloudFormation's where a property
 * lies elsewhere there. Sensitive values are taken out first.
 *
 * A plan that was made with `-minimal-refresh` or `-refresh=false` looks like one without drift:
 * nothing in it says so.
 * @param source how the file is called in what is told
 * @see https://developer.hashicorp.com/terraform/internals/json-format
 * @see https://opentofu.org/docs/internals/json-format/
 */
const parsePlan = (source, text) => {
    const nothing = { source, tool: 'unknown', errored: false };
    const plan = parsed(text.replace(/^\uFEFF/, ''));
    if (!plan.known)
        return { ...nothing, changes: plan };
    const version = (0,settings_entries/* propertyIn */.vG)(plan.value, 'format_version');
    if (typeof version !== 'string')
        return { ...nothing, changes: (0,model_known/* unknown */.L)(`it is no plan; ${HOW}`) };
    if (!/^1(\.|$)/.test(version)) {
        const reason = `its format is ${version.slice(0, 20)}, and only 1.x is understood`;
        return { ...nothing, changes: (0,model_known/* unknown */.L)(reason) };
    }
    if (Object.hasOwn(plan.value, 'values') && !Object.hasOwn(plan.value, 'planned_values')) {
        return { ...nothing, changes: (0,model_known/* unknown */.L)(`it is a state, not a plan; ${HOW}`) };
    }
    const drift = changesIn((0,settings_entries/* propertyIn */.vG)(plan.value, 'resource_drift'));
    const planned = changesIn((0,settings_entries/* propertyIn */.vG)(plan.value, 'resource_changes'));
    const facts = {
        source,
        tool: toolOf(plan.value, [...drift, ...planned]),
        errored: (0,settings_entries/* propertyIn */.vG)(plan.value, 'errored') === true ||
            isSome((0,settings_entries/* propertyIn */.vG)(plan.value, 'deferred_changes')) ||
            // Of a plan that only refreshes nothing is planned, and so it is never whole.
            ((0,settings_entries/* propertyIn */.vG)(plan.value, 'complete') === false && planned.length > 0),
    };
    const destroys = planned.length > 0 && planned.every(isDestroyed);
    if (destroys && drift.length === 0) {
        return {
            ...facts,
            changes: (0,model_known/* unknown */.L)('it is a plan to destroy everything, which shows no drift'),
        };
    }
    try {
        return { ...facts, changes: (0,model_known/* known */.e)(told(drift, planned)) };
    }
    catch (error) {
        // Values nested by the ten thousand, which no provider writes, end the stack.
        if (!(error instanceof RangeError))
            throw error;
        return { ...facts, changes: (0,model_known/* unknown */.L)('its values are nested too deeply') };
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/infra/plans.js




/** Plans of thousands of resources stay below 20 MB; a larger one would not be read in memory's limits. */
const MAX_BYTES = 64 * 1024 * 1024;
const unread = (source, reason) => ({
    source,
    tool: 'unknown',
    errored: false,
    changes: reason,
});
/** PowerShell's `>` writes UTF-16. */
const decoded = (bytes) => bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.toString('utf16le') : bytes.toString('utf8');
const problemOf = (error) => {
    const { code, name } = error;
    return (0,model_known/* unknown */.L)(code === 'ENOENT' ? 'there is no such file' : `it cannot be read: ${code ?? name}`);
};
const readPlan = async (path, source) => {
    try {
        const file = await (0,promises_.stat)(path);
        if (!file.isFile())
            return unread(source, (0,model_known/* unknown */.L)('it is no file'));
        if (file.size > MAX_BYTES) {
            const [size, most] = [file.size, MAX_BYTES].map((bytes) => Math.ceil(bytes / 1024 / 1024));
            const reason = `it is ${size} MB, and at most ${most} MB are read; split the configuration, or plan it in parts (-target)`;
            return unread(source, (0,model_known/* unknown */.L)(reason));
        }
        return parsePlan(source, decoded(await (0,promises_.readFile)(path)));
    }
    catch (error) {
        return unread(source, problemOf(error));
    }
};
/** How a file is called in reports: from where the run stands, or by its name alone. */
const sourceOf = (path, from) => {
    const way = (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.relative)(from, path) : path;
    return way.startsWith('..') || (0,external_node_path_.isAbsolute)(way) ? (0,external_node_path_.basename)(path) : way.split(external_node_path_.sep).join('/');
};
/**
 * Plans of Terraform or OpenTofu that a workflow's own job made, one after another, so that only one
 * is in memory. One that cannot be read is unknown and keeps no other from being read.
 * @param from the folder that the files are named from
 */
const readPlans = async (paths, from = process.cwd()) => {
    const plans = [];
    for (const path of new Set(paths))
        plans.push(await readPlan(path, sourceOf(path, from)));
    return plans;
};

// EXTERNAL MODULE: ./packages/core/lib/report/hide-accounts.js
var hide_accounts = __webpack_require__(38126);
// EXTERNAL MODULE: ./packages/core/lib/standards/index.js + 8 modules
var standards = __webpack_require__(22041);
// EXTERNAL MODULE: ./packages/core/lib/scan/domain.js
var domain = __webpack_require__(17724);
// EXTERNAL MODULE: ./packages/core/lib/model/time.js
var time = __webpack_require__(48495);
;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/trail-table.js
const policies = (of) => ({
    Policies: [`Put${of}Policy`, `Delete${of}Policy`],
    ManagedPolicyArns: [`Attach${of}Policy`, `Detach${of}Policy`],
    PermissionsBoundary: [`Put${of}PermissionsBoundary`, `Delete${of}PermissionsBoundary`],
});
const bucketName = (id, partition) => [`arn:${partition}:s3:::${id}`];
const bucketPolicy = ['PutBucketPolicy', 'DeleteBucketPolicy'];
const ingress = [
    'AuthorizeSecurityGroupIngress',
    'RevokeSecurityGroupIngress',
    'ModifySecurityGroupRules',
    'UpdateSecurityGroupRuleDescriptionsIngress',
];
const egress = [
    'AuthorizeSecurityGroupEgress',
    'RevokeSecurityGroupEgress',
    'ModifySecurityGroupRules',
    'UpdateSecurityGroupRuleDescriptionsEgress',
];
const queue = {
    names: (id) => [id.slice(id.lastIndexOf('/') + 1)],
    properties: {},
    others: ['SetQueueAttributes', 'AddPermission', 'RemovePermission', 'TagQueue', 'DeleteQueue'],
};
const topic = {
    properties: {},
    others: ['SetTopicAttributes', 'AddPermission', 'RemovePermission', 'TagResource', 'DeleteTopic'],
};
const managedPolicy = {
    properties: {},
    others: ['CreatePolicyVersion', 'SetDefaultPolicyVersion', 'DeletePolicy', 'TagPolicy'],
};
const secret = {
    properties: { ResourcePolicy: ['PutResourcePolicy', 'DeleteResourcePolicy'] },
    others: ['UpdateSecret', 'RotateSecret', 'CancelRotateSecret', 'DeleteSecret', 'TagResource'],
};
const TRAIL_TYPES = new Map([
    [
        'AWS::EC2::SecurityGroup',
        {
            properties: { SecurityGroupIngress: ingress, SecurityGroupEgress: egress },
            others: [...ingress, ...egress, 'DeleteSecurityGroup', 'CreateTags', 'DeleteTags'],
        },
    ],
    ['AWS::EC2::SecurityGroupIngress', { properties: {}, others: ingress }],
    ['AWS::EC2::SecurityGroupEgress', { properties: {}, others: egress }],
    [
        'AWS::S3::Bucket',
        {
            names: bucketName,
            properties: {
                PublicAccessBlockConfiguration: [
                    'PutBucketPublicAccessBlock',
                    'DeleteBucketPublicAccessBlock',
                ],
                BucketEncryption: ['PutBucketEncryption', 'DeleteBucketEncryption'],
                VersioningConfiguration: ['PutBucketVersioning'],
                LoggingConfiguration: ['PutBucketLogging'],
                AccessControl: ['PutBucketAcl'],
                OwnershipControls: ['PutBucketOwnershipControls', 'DeleteBucketOwnershipControls'],
                LifecycleConfiguration: ['PutBucketLifecycle', 'DeleteBucketLifecycle'],
                WebsiteConfiguration: ['PutBucketWebsite', 'DeleteBucketWebsite'],
                CorsConfiguration: ['PutBucketCors', 'DeleteBucketCors'],
                NotificationConfiguration: ['PutBucketNotification'],
                ReplicationConfiguration: ['PutBucketReplication', 'DeleteBucketReplication'],
                ObjectLockConfiguration: ['PutObjectLockConfiguration', 'PutBucketObjectLock'],
                Tags: ['PutBucketTagging', 'DeleteBucketTagging', 'TagResource', 'UntagResource'],
            },
            others: ['PutBucket', 'DeleteBucket', 'PutObjectLock'],
        },
    ],
    ['AWS::S3::BucketPolicy', { names: bucketName, properties: {}, others: bucketPolicy }],
    [
        'AWS::IAM::Role',
        {
            properties: {
                ...policies('Role'),
                AssumeRolePolicyDocument: ['UpdateAssumeRolePolicy'],
                Tags: ['TagRole', 'UntagRole'],
            },
            others: ['UpdateRole', 'DeleteRole'],
        },
    ],
    [
        'AWS::IAM::User',
        {
            properties: {
                ...policies('User'),
                Groups: ['AddUserToGroup', 'RemoveUserFromGroup'],
                LoginProfile: ['CreateLoginProfile', 'UpdateLoginProfile', 'DeleteLoginProfile'],
            },
            others: ['UpdateUser', 'DeleteUser', 'TagUser', 'UntagUser'],
        },
    ],
    ['AWS::IAM::Group', { properties: policies('Group'), others: ['UpdateGroup', 'DeleteGroup'] }],
    ['AWS::IAM::ManagedPolicy', managedPolicy],
    [
        'AWS::IAM::Policy',
        {
            properties: {},
            others: [
                'PutRolePolicy',
                'PutUserPolicy',
                'PutGroupPolicy',
                'DeleteRolePolicy',
                'DeleteUserPolicy',
                'DeleteGroupPolicy',
            ],
        },
    ],
    [
        'AWS::KMS::Key',
        {
            properties: {
                KeyPolicy: ['PutKeyPolicy'],
                Enabled: ['DisableKey', 'EnableKey'],
                EnableKeyRotation: ['DisableKeyRotation', 'EnableKeyRotation'],
            },
            others: [
                'PutKeyPolicy',
                'ScheduleKeyDeletion',
                'CancelKeyDeletion',
                'CreateGrant',
                'UpdateKeyDescription',
                'TagResource',
            ],
        },
    ],
    [
        'AWS::RDS::DBInstance',
        { properties: {}, others: ['ModifyDBInstance', 'DeleteDBInstance', 'AddTagsToResource'] },
    ],
    [
        'AWS::RDS::DBCluster',
        { properties: {}, others: ['ModifyDBCluster', 'DeleteDBCluster', 'AddTagsToResource'] },
    ],
    [
        'AWS::Lambda::Function',
        {
            properties: { Code: ['UpdateFunctionCode'], Tags: ['TagResource', 'UntagResource'] },
            others: ['UpdateFunctionConfiguration', 'PutFunctionConcurrency', 'DeleteFunction'],
        },
    ],
    ['AWS::Lambda::Permission', { properties: {}, others: ['AddPermission', 'RemovePermission'] }],
    [
        'AWS::Lambda::Url',
        { properties: {}, others: ['UpdateFunctionUrlConfig', 'DeleteFunctionUrl'] },
    ],
    [
        'AWS::CloudTrail::Trail',
        {
            properties: {
                IsLogging: ['StopLogging', 'StartLogging'],
                EventSelectors: ['PutEventSelectors'],
            },
            others: ['UpdateTrail', 'PutEventSelectors', 'DeleteTrail', 'StopLogging'],
        },
    ],
    ['AWS::SQS::Queue', queue],
    ['AWS::SQS::QueuePolicy', queue],
    ['AWS::SNS::Topic', topic],
    ['AWS::SNS::TopicPolicy', topic],
    ['AWS::SecretsManager::Secret', secret],
    ['AWS::SecretsManager::ResourcePolicy', secret],
    [
        'AWS::DynamoDB::Table',
        {
            properties: { PointInTimeRecoverySpecification: ['UpdateContinuousBackups'] },
            others: [
                'UpdateTable',
                'UpdateTimeToLive',
                'PutResourcePolicy',
                'DeleteTable',
                'TagResource',
            ],
        },
    ],
    [
        'AWS::Logs::LogGroup',
        {
            properties: {
                RetentionInDays: ['PutRetentionPolicy', 'DeleteRetentionPolicy'],
                KmsKeyId: ['AssociateKmsKey', 'DisassociateKmsKey'],
            },
            others: ['DeleteLogGroup', 'TagLogGroup', 'TagResource'],
        },
    ],
    ['AWS::EKS::Cluster', { properties: {}, others: ['UpdateClusterConfig', 'DeleteCluster'] }],
    [
        'AWS::OpenSearchService::Domain',
        { properties: {}, others: ['UpdateDomainConfig', 'DeleteDomain'] },
    ],
    ['AWS::Redshift::Cluster', { properties: {}, others: ['ModifyCluster', 'DeleteCluster'] }],
    [
        'AWS::ElasticLoadBalancingV2::LoadBalancer',
        {
            properties: {},
            others: [
                'ModifyLoadBalancerAttributes',
                'SetSecurityGroups',
                'SetSubnets',
                'DeleteLoadBalancer',
            ],
        },
    ],
    [
        'AWS::ElasticLoadBalancingV2::Listener',
        { properties: {}, others: ['ModifyListener', 'CreateRule', 'ModifyRule', 'DeleteListener'] },
    ],
]);

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/trail-types.js

/** Services whose events lie in one region, wherever the stack is. */
const GLOBAL = /^AWS::(?:IAM|CloudFront|Route53|Organizations)::/;
const partitionOf = (region) => region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
/**
 * The region whose event history has what was done to a resource.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html#cloudtrail-concepts-global-service-events
 */
const trailRegion = (type, region) => {
    if (!GLOBAL.test(type))
        return region;
    const partition = partitionOf(region);
    if (partition === 'aws-cn')
        return 'cn-north-1';
    return partition === 'aws-us-gov' ? 'us-gov-west-1' : 'us-east-1';
};
/** What LookupEvents takes as a value. */
const trail_types_LONGEST = 2_000;
/** Names to look a resource up by, likeliest first: CloudTrail has the bare id, the name or the ARN. */
const trailNames = (type, id, region) => {
    const partition = partitionOf(region);
    const tail = id.startsWith('arn:') ? /[^:/]+$/.exec(id)?.[0] : undefined;
    const more = TRAIL_TYPES.get(type)?.names?.(id, partition) ?? [];
    const names = new Set([id, ...(tail === undefined ? [] : [tail]), ...more]);
    return [...names].filter((name) => name !== '' && name.length <= trail_types_LONGEST).slice(0, 3);
};
/**
 * Whether an event of this name explains a change.
 * @param property the first part of the property's path; null: the whole resource
 */
const explains = (type, property, event) => {
    const known = TRAIL_TYPES.get(type);
    const starts = (prefixes) => prefixes.some((p) => event.startsWith(p));
    // Of a type that is in no table any write may be it.
    if (known === undefined)
        return 'resource';
    if (property !== null && Object.hasOwn(known.properties, property)) {
        return starts(known.properties[property] ?? []) ? 'property' : 'no';
    }
    const all = property === null ? Object.values(known.properties).flat() : [];
    return starts([...known.others, ...all]) ? 'resource' : 'no';
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/trail-event.js


const CLOUDFORMATION = 'cloudformation.amazonaws.com';
/**
 * An event as LookupEvents gives it, if somebody changed something by it: reads, refused calls,
 * what CloudFormation did for a deployment and what this product did are none.
 * @param text its `CloudTrailEvent`, JSON
 * @param ours name of the role that scans; null: none of its own
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
const trail_event_changeOf = (text, ours) => {
    let event;
    try {
        event = JSON.parse(text);
    }
    catch {
        return null;
    }
    const identity = (0,settings_entries/* valueIn */.xm)(event, 'userIdentity') ?? null;
    const [id, name, time] = ['eventID', 'eventName', 'eventTime'].map((field) => (0,settings_entries/* valueIn */.xm)(event, field));
    if (typeof id !== 'string' || typeof name !== 'string' || typeof time !== 'string')
        return null;
    if (Number.isNaN(Date.parse(time)))
        return null;
    if ((0,settings_entries/* valueIn */.xm)(event, 'readOnly') === true || (0,settings_entries/* valueIn */.xm)(event, 'errorCode') !== undefined)
        return null;
    if ((0,settings_entries/* valueIn */.xm)(identity, 'invokedBy') === CLOUDFORMATION)
        return null;
    if ((0,settings_entries/* valueIn */.xm)(event, 'sourceIPAddress') === CLOUDFORMATION)
        return null;
    const role = (0,settings_entries/* valueIn */.xm)(identity, 'sessionContext', 'sessionIssuer', 'userName');
    if (ours !== null && role === ours)
        return null;
    const request = (0,settings_entries/* valueIn */.xm)(event, 'requestParameters') ?? null;
    return {
        id,
        name,
        time: Date.parse(time),
        identity,
        request: JSON.stringify(request),
        keys: new Set(keysOf(request)),
    };
};
/** Bounds of what is read of a request that somebody else wrote. */
const DEEPEST = 12;
const keysOf = (value, depth = 0) => {
    if (typeof value !== 'object' || value === null || depth > DEEPEST)
        return [];
    if (Array.isArray(value))
        return value.flatMap((one) => keysOf(one, depth + 1));
    return Object.entries(value).flatMap(([key, one]) => [
        key.toLowerCase(),
        ...keysOf(one, depth + 1),
    ]);
};
const leavesOf = (value, depth = 0) => {
    if (value === undefined || value === null || depth > DEEPEST)
        return [];
    if (typeof value !== 'object')
        return [String(value)];
    return Object.values(value).flatMap((one) => leavesOf(one, depth + 1));
};
/** Values that the change brought, or where it brought none, took away; short ones say nothing. */
const tellingValues = ({ expected, actual }) => {
    const [before, after] = [new Set(leavesOf(expected)), new Set(leavesOf(actual))];
    const added = [...after].filter((value) => !before.has(value));
    const removed = [...before].filter((value) => !after.has(value));
    const telling = (values) => values.filter((value) => value.length > 5);
    return telling(added).length > 0 ? telling(added) : telling(removed);
};
/** `/SecurityGroupIngress/0/CidrIp` → `SecurityGroupIngress`, `CidrIp` */
const namesIn = (path) => (path ?? '').split('/').filter((part) => part !== '' && !/^(?:\d+|-)$/.test(part));
/**
 * The event that explains a change: in its window, of the kind that makes such a change, naming the
 * value or the property if one does, the latest of those.
 */
const explanationOf = (sought, events) => {
    const names = namesIn(sought.path);
    const values = tellingValues(sought);
    const candidates = events.flatMap((event) => {
        // Events have whole seconds, windows have not.
        if (event.time <= sought.from - 1_000 || event.time > sought.to)
            return [];
        const how = explains(sought.type, names[0] ?? null, event.name);
        if (how === 'no')
            return [];
        const weight = (values.some((value) => event.request.includes(JSON.stringify(value).slice(1, -1))) ? 4 : 0) +
            (how === 'property' ? 2 : 0) +
            (names.some((name) => event.keys.has(name.toLowerCase())) ? 1 : 0);
        return [{ event, weight }];
    });
    candidates.sort((one, other) => other.weight - one.weight || other.event.time - one.event.time);
    return candidates[0]?.event ?? null;
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/trail-look-up.js

/**
 * CloudTrail answers two a second for each account and region, to everybody together; a little less
 * leaves room for others, and for the way.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html
 */
const SPACING_MS = 550;
/**
 * Look-ups in one account and region, no faster than it bears.
 * @param pace shared with others who look there
 */
const createLookUp = (aws, clock, pace = { last: Number.NEGATIVE_INFINITY }) => {
    return {
        /** How many requests there were. */
        asked: 0,
        /** @param from milliseconds since the epoch @throws AwsError */
        async events(name, from, to, token) {
            const now = clock.now();
            pace.last = Math.max(now, pace.last + SPACING_MS);
            if (pace.last > now)
                await clock.sleep(pace.last - now);
            this.asked += 1;
            return lookUpEvents(aws, name, from, to, token);
        },
    };
};
const lookUpEvents = async (aws, name, from, to, token) => {
    try {
        const [client, { LookupEventsCommand }] = await Promise.all([
            aws.cloudtrail(),
            __webpack_require__.e(/* import() */ 4720).then(__webpack_require__.t.bind(__webpack_require__, 34720, 19)),
        ]);
        const { Events = [], NextToken } = await client.send(new LookupEventsCommand({
            LookupAttributes: [{ AttributeKey: 'ResourceName', AttributeValue: name }],
            StartTime: new Date(from),
            EndTime: new Date(to),
            ...(token === undefined ? {} : { NextToken: token }),
        }));
        return { events: Events.flatMap((event) => event.CloudTrailEvent ?? []), next: NextToken };
    }
    catch (error) {
        throw toAwsError(error, 'cloudtrail:LookupEvents', aws.region);
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/trail-subjects.js


/** Every resource once, those with the gravest findings first. */
const subjectsOf = (findings, { severity = 'medium', window }) => {
    const subjects = new Map();
    const rank = ({ severity: of }) => model/* SEVERITIES */.oC.indexOf(of);
    const grave = findings
        .filter((finding) => rank(finding) <= model/* SEVERITIES */.oC.indexOf(severity) && !finding.exempted)
        .sort((one, other) => rank(one) - rank(other));
    for (const finding of grave) {
        const { resource, fingerprint, expected, actual } = finding;
        if (resource === undefined)
            continue;
        const { from, to } = window(finding);
        // Deployed after the detection: nobody can say which of the two is older.
        if (!(Date.parse(from) < Date.parse(to)))
            continue;
        const region = trailRegion(resource.type, resource.region);
        const key = JSON.stringify([region, resource.type, resource.physicalId]);
        const names = trailNames(resource.type, resource.physicalId, resource.region);
        const subject = subjects.get(key) ?? { region, names, sought: [] };
        subjects.set(key, subject);
        subject.sought.push({
            fingerprint,
            type: resource.type,
            path: pathOf(finding.subject, resource),
            expected,
            actual,
            from: Date.parse(from),
            to: Date.parse(to),
        });
    }
    return [...subjects.values()];
};
/** `<env>/<region>/<type>/<physicalId> <path>` → the path. */
const pathOf = (subject, { physicalId }) => {
    const end = subject.indexOf(`/${physicalId} `);
    return end < 0 ? null : subject.slice(end + physicalId.length + 2);
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/who.js

const who_LONGEST = 128;
/** A name as others wrote it, as one bounded line. */
const who_text = (value) => {
    if (typeof value !== 'string')
        return null;
    const line = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
    if (line === '')
        return null;
    return line.length > who_LONGEST ? `${line.slice(0, who_LONGEST)}…` : line;
};
/** What follows the last `/` of an ARN, which is the session's name. */
const last = (arn) => who_text(arn)?.split('/').slice(1).pop() ?? null;
const PERMISSION_SET = /^AWSReservedSSO_(.+)_[0-9a-f]{16}$/;
/**
 * Who stands behind a `userIdentity` of CloudTrail.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html
 */
const whoOf = (identity) => {
    const of = (...names) => (0,settings_entries/* valueIn */.xm)(identity, ...names);
    const invokedBy = who_text(of('invokedBy'));
    switch (of('type')) {
        case 'Root':
            return { kind: 'root', role: null, name: who_text(of('userName')) };
        case 'IAMUser':
            return { kind: 'user', role: null, name: who_text(of('userName')) ?? last(of('arn')) };
        case 'AssumedRole':
            return assumedRole(identity);
        case 'AWSService':
            return { kind: 'service', role: invokedBy, name: null };
        case 'IdentityCenterUser':
            return { kind: 'sso', role: null, name: who_text(of('onBehalfOf', 'userId')) };
        case 'FederatedUser':
        case 'SAMLUser':
        case 'WebIdentityUser':
        case 'Directory':
            return { kind: 'federated', role: null, name: who_text(of('userName')) ?? last(of('arn')) };
        case 'AWSAccount':
            return { kind: 'account', role: null, name: who_text(of('accountId')) };
        default:
            return invokedBy === null
                ? { kind: 'unknown', role: null, name: null }
                : { kind: 'service', role: invokedBy, name: null };
    }
};
const assumedRole = (identity) => {
    const of = (...names) => (0,settings_entries/* valueIn */.xm)(identity, ...names);
    const arn = who_text(of('arn'));
    const role = who_text(of('sessionContext', 'sessionIssuer', 'userName')) ?? arn?.split('/').at(-2) ?? null;
    const name = who_text(of('sessionContext', 'sourceIdentity')) ??
        last(of('arn')) ??
        who_text(of('principalId'))?.split(':').slice(1).join(':') ??
        null;
    const permissionSet = PERMISSION_SET.exec(role ?? '')?.[1];
    if (permissionSet !== undefined)
        return { kind: 'sso', role: permissionSet, name };
    if (role?.startsWith('AWSServiceRoleFor'))
        return { kind: 'service', role, name: null };
    const provider = of('sessionContext', 'webIdFederationData', 'federatedProvider');
    return { kind: who_text(provider) === null ? 'role' : 'pipeline', role, name };
};
/** How somebody is called in a report. @param attribution `role`: nothing that names a person */
const actorOf = ({ kind, role, name }, attribution) => {
    const full = attribution === 'full' ? name : null;
    switch (kind) {
        case 'root':
            return 'the root user of the account';
        case 'user':
            return full === null ? 'an IAM user' : `IAM user ${full}`;
        case 'sso': {
            const set = role === null ? 'a user of IAM Identity Center' : `permission set ${role}`;
            return full === null ? set : `${full} (${set})`;
        }
        case 'role':
            return `role ${role ?? 'unknown'}${full === null ? '' : `, session ${full}`}`;
        case 'pipeline':
            return `a pipeline with role ${role ?? 'unknown'}${full === null ? '' : `, session ${full}`}`;
        case 'service':
            return `AWS itself (${role ?? 'a service'})`;
        case 'federated':
            return full === null ? 'a federated user' : `federated user ${full}`;
        case 'account':
            return full === null ? 'another account' : `account ${full}`;
        case 'unknown':
            return 'somebody whom CloudTrail does not name';
    }
};
/**
 * Whether a name in a report may be a person's: a ledger may have been written when more was told
 * than is told now.
 * @param actor as `actorOf` gives it
 */
const namesPerson = (actor) => /^(?:IAM user|federated user|account) |, session | \((?:permission set |a user of IAM)/.test(actor);

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/trail.js






const PAGES = 4;
const DAYS_90_MS = 90 * time/* DAY */.d;
/**
 * Who made the changes that findings of one account are about, and when, from CloudTrail's event
 * history (management events of 90 days; they appear some minutes after the deed).
 * @param awsIn the clients of this account in a region
 * @returns by fingerprint; findings that no event explains are left out
 */
const attribute = async (awsIn, findings, options) => {
    const { attribution } = options;
    if (attribution === 'none')
        return new Map();
    const regions = Map.groupBy(subjectsOf(findings, options), ({ region }) => region);
    const found = await Promise.all([...regions].map(([region, subjects]) => inRegion(awsIn(region), subjects, options)));
    return new Map(found.flat().map(({ fingerprint, change, region }) => [
        fingerprint,
        {
            actor: actorOf(whoOf(change.identity), attribution),
            event: change.name,
            time: new Date(change.time).toISOString(),
            url: eventPage(region, change.id),
        },
    ]));
};
const inRegion = async (aws, subjects, options) => {
    const { budget = 200, clock, note = () => { } } = options;
    const ours = ownRole(options.ours);
    const found = [];
    const lookUp = createLookUp(aws, clock, options.pace?.(aws.region));
    /** Events under one name; a page more as long as something is not explained. */
    const under = async (name, sought) => {
        const to = Math.max(...sought.map((one) => one.to));
        const from = Math.max(Math.min(...sought.map((one) => one.from)), to - DAYS_90_MS);
        const changes = [];
        let token;
        for (let page = 0; page < PAGES && lookUp.asked < budget; page += 1) {
            const { events, next } = await lookUp.events(name, from, to, token);
            changes.push(...events.flatMap((text) => trail_event_changeOf(text, ours) ?? []));
            token = next;
            if (!token || sought.every((one) => explanationOf(one, changes) !== null))
                break;
        }
        return changes;
    };
    for (const [index, subject] of subjects.entries()) {
        let open = subject.sought;
        try {
            for (const name of subject.names) {
                if (open.length === 0 || lookUp.asked >= budget)
                    break;
                const changes = await under(name, open);
                open = open.filter((sought) => {
                    const change = explanationOf(sought, changes);
                    if (change !== null) {
                        found.push({ fingerprint: sought.fingerprint, change, region: aws.region });
                    }
                    return change === null;
                });
            }
        }
        catch (error) {
            if (isAbout(error))
                continue;
            const left = subjects.length - index;
            note(`who changed ${left} resources in ${aws.region} is not known: ${whyNot(error)}`);
            return found;
        }
        const left = subjects.length - index - 1;
        if (lookUp.asked >= budget && left > 0) {
            note(`who changed ${left} more resources in ${aws.region} was not looked up: the budget of ${budget} requests was spent on what is graver`);
            return found;
        }
    }
    return found;
};
/** AWS did not like the question, or had trouble with it; the next one may be fine. */
const isAbout = (error) => error instanceof AwsError && ['invalid', 'trouble', 'other'].includes(error.refusal);
const whyNot = (error) => toUnknown(error).reason;
/**
 * The role that only scans, whose calls explain nothing: one that was entered under the name that
 * scans have. A role that a person works with (on a laptop) is not: what the same person changed by
 * hand is what is sought.
 */
const ownRole = (arn) => /:assumed-role\/([^/]+)\/drift(?:-|$)/.exec(arn)?.[1] ?? null;
const eventPage = (region, id) => {
    const domain = region.startsWith('cn-')
        ? 'console.amazonaws.cn'
        : region.startsWith('us-gov-')
            ? 'console.amazonaws-us-gov.com'
            : `${region}.console.aws.amazon.com`;
    return `https://${domain}/cloudtrailv2/home?region=${region}#/events/${encodeURIComponent(id)}`;
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/infra-seen.js
/** The stacks of some regions, as far as they could be listed. */
const stacksOf = (regions) => regions.flatMap(({ stacks }) => (stacks.known ? stacks.value : []));
/** Accounts that could not be entered, and regions whose stacks could not be listed. */
const errorsOf = (name, environments) => environments.flatMap(({ name: environment, account, entered, regions }) => [
    ...(entered.known
        ? []
        : [
            {
                where: `${name} ${environment} (${account})`,
                reason: entered.reason,
                ...(entered.permission ? { permission: entered.permission } : {}),
            },
        ]),
    ...regions.flatMap(({ region, stacks }) => stacks.known
        ? []
        : [
            {
                where: `${name} ${environment} ${region}`,
                reason: stacks.reason,
                ...(stacks.permission ? { permission: stacks.permission } : {}),
            },
        ]),
]);
/** What a plan of the next run counts with; what was not all looked at says less than before. */
const accountsOf = (environments, before, { only }) => {
    if (only.length > 0)
        return before ? { accounts: before } : {};
    if (environments.length === 0)
        return {};
    const regions = environments.flatMap((one) => one.regions);
    const isWhole = environments.every(({ entered }) => entered.known) &&
        regions.every(({ stacks }) => stacks.known);
    const stacks = stacksOf(regions).length;
    return {
        accounts: {
            environments: environments.length,
            stacks: isWhole ? stacks : Math.max(stacks, before?.stacks ?? 0),
        },
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/infra-attribution.js



const NEVER = new Date(0).toISOString();
/** Who did it, for what is new; what was known of earlier findings stays. */
const whoDidIt = async (results, environments, work, { inputs, lanes }, { ports, started, log }) => {
    const open = new Map(work.state?.open.map((finding) => [finding.fingerprint, finding]));
    const known = new Map();
    for (const [fingerprint, { evidence }] of open) {
        if (evidence.actor !== undefined)
            known.set(fingerprint, evidence);
    }
    if (inputs.attribution === 'none')
        return new Map();
    const findings = results.flatMap((result) => result.findings);
    await Promise.all(environments.map(async ({ facts, arn, aws }) => {
        if (arn === null)
            return;
        // One name may be a stack's in each region.
        const key = (region, stack) => `${region}/${stack}`;
        const changed = new Map(stacksOf(facts.regions).map((one) => [key(one.region, one.name), one.changed]));
        const mine = findings.filter(({ resource, fingerprint }) => resource?.account === facts.account && !known.has(fingerprint));
        const found = await attribute(aws, mine, {
            attribution: inputs.attribution,
            severity: inputs.attributionSeverity,
            ours: arn,
            clock: ports.clock,
            pace: (region) => lanes.lookUps(facts.account, region),
            note: (text) => log.info(`${facts.name}: ${text}`),
            window: ({ fingerprint, resource }) => {
                const update = changed.get(key(resource?.region ?? '', resource?.stack ?? '')) ?? '';
                const scanned = open.has(fingerprint) ? '' : (work.state?.scanned ?? '');
                return { from: [update, scanned, NEVER].toSorted().at(-1) ?? NEVER, to: started };
            },
        });
        for (const [fingerprint, evidence] of found)
            known.set(fingerprint, evidence);
    }));
    return known;
};
/** What is remembered of an open finding, without a name that is not to be told any more. */
const untold = (finding, attribution) => {
    const { actor, ...evidence } = finding.evidence;
    const isTold = actor === undefined || attribution === 'full' || (attribution === 'role' && !namesPerson(actor));
    return isTold ? finding : { ...finding, evidence };
};

// EXTERNAL MODULE: ./packages/core/lib/model/inside.js
var inside = __webpack_require__(56738);
// EXTERNAL MODULE: ./packages/core/lib/settings/json.js
var settings_json = __webpack_require__(33990);
// EXTERNAL MODULE: ./packages/core/lib/settings/parsed.js
var settings_parsed = __webpack_require__(5437);
// EXTERNAL MODULE: ./packages/core/lib/settings/yaml.js
var settings_yaml = __webpack_require__(35351);
;// CONCATENATED MODULE: ./packages/core/lib/settings/template.js





/** CloudFormation's own names for what stands under `Fn::` in all other cases. */
const PLAIN = new Set(['Ref', 'Condition']);
const SHORT_FORM = /^!([A-Za-z][A-Za-z0-9]*(?:::[A-Za-z0-9]+)*)$/;
/**
 * `!GetAtt A.B` → `{ "Fn::GetAtt": ["A", "B"] }`; the first dot ends the logical id, attributes
 * have dots of their own (`Nested.Outputs.Url`).
 */
const template_attribute = (value) => {
    if (typeof value !== 'string')
        return value;
    const dot = value.indexOf('.');
    return dot === -1 ? value : [value.slice(0, dot), value.slice(dot + 1)];
};
/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html */
const writtenOut = (tag, value) => {
    const name = SHORT_FORM.exec(tag)?.[1];
    if (name === undefined)
        return undefined;
    const call = (0,settings_parsed/* emptyTable */._d)();
    if (PLAIN.has(name))
        call[name] = value;
    else {
        const key = name.startsWith('Fn::') ? name : `Fn::${name}`;
        call[key] = key === 'Fn::GetAtt' ? template_attribute(value) : value;
    }
    return call;
};
const parse = (text) => {
    if (!text.trimStart().startsWith('{'))
        return (0,settings_yaml/* parseYaml */.h)(text, writtenOut);
    const json = (0,settings_json/* parseJson */.q)(text, false);
    if (json.ok)
        return json;
    // Braces begin a map in YAML too; what is wrong is told in the words of JSON all the same.
    const yaml = (0,settings_yaml/* parseYaml */.h)(text, writtenOut);
    return yaml.ok ? yaml : json;
};
/**
 * Reads a CloudFormation template, JSON or YAML, with all short forms of YAML written out. Nothing
 * is resolved. YAML's `yes` and `on` stay text, as two templates are compared that are read alike.
 * @param text at most 1 MB, as CloudFormation's own limit has it
 * @returns unknown with line and column where it is no template
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
const parseTemplate = (text) => {
    if (text.length > settings_parsed/* MAX_LENGTH */.E2)
        return (0,model_known/* unknown */.L)('the template is larger than 1 MB');
    const parsed = parse(text.replace(/^\uFEFF/, ''));
    if (!parsed.ok) {
        const { line, column, message } = parsed;
        return (0,model_known/* unknown */.L)(`the template cannot be read: line ${line}, column ${column}: ${message}`);
    }
    if (!(0,settings_entries/* isTable */.bI)(parsed.value))
        return (0,model_known/* unknown */.L)('the template is no map of sections');
    return (0,model_known/* known */.e)({ body: parsed.value, exact: true });
};
const resourcesOf = ({ body }) => {
    const resources = isTable(body) ? body.Resources : undefined;
    if (!isTable(resources))
        return [];
    return Object.entries(resources).flatMap(([id, resource]) => isTable(resource) ? [[id, resource]] : []);
};
/**
 * Where in a CDK app each resource was made, by logical id: `App/Api/Handler/Resource`.
 * @see https://docs.aws.amazon.com/cdk/v2/guide/constructs.html
 */
const constructPaths = (template) => {
    const paths = new Map();
    for (const [id, { Metadata }] of resourcesOf(template)) {
        const path = isTable(Metadata) ? Metadata['aws:cdk:path'] : undefined;
        if (typeof path === 'string' && path !== '')
            paths.set(id, path);
    }
    return paths;
};
const template_named = (transform) => {
    if (typeof transform === 'string')
        return [transform];
    if (Array.isArray(transform))
        return transform.flatMap(template_named);
    return isTable(transform) && typeof transform.Name === 'string' ? [transform.Name] : [];
};
/**
 * Macros that rewrite a template before it is deployed (`AWS::Serverless-2016-10-31`,
 * `AWS::LanguageExtensions`, one's own), sorted: what is deployed then has resources and
 * properties that the template does not show.
 */
const transformsOf = ({ body }) => {
    const found = new Set(isTable(body) ? template_named(body.Transform) : []);
    const waiting = [body];
    for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
        if (typeof value !== 'object' || value === null)
            continue;
        if (isTable(value))
            for (const name of template_named(value['Fn::Transform']))
                found.add(name);
        for (const item of Object.values(value))
            waiting.push(item);
    }
    return [...found].sort();
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/infra/assembly.js







/** A manifest names assets and metadata of every construct: some have grown to 30 MB. */
const MAX_MANIFEST_BYTES = 64 * 1024 * 1024;
/** CloudFormation takes 1 MB; what is longer than that is told by whoever parses it. */
const MAX_TEMPLATE_BYTES = 4 * 1024 * 1024;
/** Assemblies in assemblies: one for each stage of a pipeline. */
const assembly_DEEPEST = 10;
const textIn = (table, key) => {
    const value = (0,shape/* own */.ZV)(table, key);
    return typeof value === 'string' ? value : '';
};
/** The file of an assembly, nowhere else: a manifest is written by whoever wrote the code. */
const within = async (root, path, file) => {
    if (file === '' || (0,external_node_path_.isAbsolute)(file) || file.includes('\0'))
        return null;
    const full = (0,external_node_path_.resolve)(path, file);
    const real = await (0,promises_.realpath)(full).catch(() => null);
    // A link on the way leads elsewhere just as well.
    if (real === null || real !== full)
        return null;
    return real !== root && (0,inside/* isInside */.F)(root, real) ? real : null;
};
const readText = async (path, most) => {
    try {
        const file = await (0,promises_.stat)(path);
        if (!file.isFile())
            return (0,model_known/* unknown */.L)('it is no file');
        if (file.size > most)
            return (0,model_known/* unknown */.L)(`it is larger than ${most / 1024 / 1024} MB`);
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        const { code } = error;
        return (0,model_known/* unknown */.L)(code === 'ENOENT' ? 'there is no such file' : `it cannot be read: ${code}`);
    }
};
const readManifest = async (folder) => {
    const text = await readText((0,external_node_path_.join)(folder, 'manifest.json'), MAX_MANIFEST_BYTES);
    if (typeof text !== 'string')
        return text;
    try {
        const value = JSON.parse(text);
        return (0,settings_entries/* isTable */.bI)(value) ? (0,model_known/* known */.e)(value) : (0,model_known/* unknown */.L)('it is no manifest');
    }
    catch {
        return (0,model_known/* unknown */.L)('it is not JSON');
    }
};
/** `aws://111111111111/eu-west-2`; either may be unknown until the deployment. */
const ENVIRONMENT = /^aws:\/\/([^/]+)\/([^/]+)$/;
const placeOf = (artifact) => {
    const [, account = '', region = ''] = ENVIRONMENT.exec(textIn(artifact, 'environment')) ?? [];
    return {
        ...(/^\d{12}$/.test(account) ? { account } : {}),
        ...(region === '' || region === 'unknown-region' ? {} : { region }),
    };
};
/** A template that cannot be read is a stack all the same: what it declares is not known. */
const UNREADABLE = { body: null, exact: false };
const readStack = async (root, folder, prefix, [id, artifact]) => {
    const properties = (0,shape/* own */.ZV)(artifact, 'properties');
    const table = (0,settings_entries/* isTable */.bI)(properties) ? properties : {};
    const file = textIn(table, 'templateFile');
    const { region } = placeOf(artifact);
    const path = await within(root, folder, file);
    const text = path === null ? null : await readText(path, MAX_TEMPLATE_BYTES);
    const template = typeof text === 'string' ? parseTemplate(text) : null;
    const place = path === null ? file : (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/');
    return {
        name: textIn(table, 'stackName') || id,
        ...(region === undefined ? {} : { region }),
        template: template?.known ? template.value : UNREADABLE,
        source: `${prefix}/${place}`,
    };
};
const NESTED = 'cdk:cloud-assembly';
const readFolder = async (root, folder, prefix, account, depth) => {
    const manifest = await readManifest(folder);
    const place = [prefix, ...(0,external_node_path_.relative)(root, folder).split(external_node_path_.sep).filter(Boolean)].join('/');
    if (!manifest.known)
        return (0,model_known/* unknown */.L)(`${place}/manifest.json: ${manifest.reason}`);
    const missing = (0,shape/* own */.ZV)(manifest.value, 'missing');
    if (Array.isArray(missing) && missing.length > 0) {
        return (0,model_known/* unknown */.L)(`${place} is not complete: it was synthesized without values that the CDK looks up (${missing.length}); commit cdk.context.json`);
    }
    const artifacts = (0,shape/* own */.ZV)(manifest.value, 'artifacts');
    const stacks = [];
    for (const [id, artifact] of Object.entries((0,settings_entries/* isTable */.bI)(artifacts) ? artifacts : {})) {
        if (!(0,settings_entries/* isTable */.bI)(artifact))
            continue;
        const type = textIn(artifact, 'type');
        if (type === 'aws:cloudformation:stack') {
            const meant = placeOf(artifact).account ?? account;
            if (meant === account)
                stacks.push(await readStack(root, folder, prefix, [id, artifact]));
        }
        else if (type === NESTED) {
            const properties = (0,shape/* own */.ZV)(artifact, 'properties');
            const name = (0,settings_entries/* isTable */.bI)(properties) ? textIn(properties, 'directoryName') : '';
            const inner = await within(root, folder, name);
            if (inner === null || depth === 0) {
                return (0,model_known/* unknown */.L)(`${place}: the assembly ${name.slice(0, 100)} does not lie in it`);
            }
            const read = await readFolder(root, inner, prefix, account, depth - 1);
            if (!read.known)
                return read;
            stacks.push(...read.value);
        }
    }
    return (0,model_known/* known */.e)(stacks);
};
/**
 * The stacks that a CDK cloud assembly declares for one account, assemblies of its stages included.
 * Nested stacks are told by their parents. Any version of the manifest is read: what is asked of it
 * has not changed since the first.
 * @returns unknown where there is no assembly, or it is not whole; a template that cannot be read has
 *   no body
 * @see https://docs.aws.amazon.com/cdk/v2/guide/deploy.html
 */
const readAssembly = async ({ path, name, account, }) => {
    const prefix = name ?? (0,external_node_path_.basename)(path);
    // The folder itself may be a link; nothing in it may.
    const root = await (0,promises_.realpath)(path).catch(() => null);
    if (root === null)
        return (0,model_known/* unknown */.L)(`there is no cloud assembly at ${prefix}`);
    return readFolder(root, root, prefix, account, assembly_DEEPEST);
};

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/core/lib/collect/source.js
var collect_source = __webpack_require__(43586);
;// CONCATENATED MODULE: ./packages/core/lib/collect/infra/plain-templates.js







/** Files that are looked into; a folder of more is not one of templates. */
const MOST_FILES = 500;
/** Folders whose templates are copies, or somebody else's. */
const PASSED = /(?:^|\/)(?:node_modules|\.git|__snapshots__|cdk\.out|\.aws-sam|vendor)(?:\/|$)/;
const TEMPLATE_NAME = /(?:\.template\.(?:json|ya?ml)|(?:^|\/)template\.(?:json|ya?ml)|\.template)$/;
const MAYBE_TEMPLATE = /\.(?:json|ya?ml|template)$/;
/** `infra/App.template.json` → `App` */
const stem = (path) => (0,posix_.basename)(path).replace(/(?:\.template)?\.(?:json|ya?ml|template)$/, '');
/** The folder that `[infra] path` names, as paths of the repository begin; null: it leads out of it. */
const infraFolder = (section) => {
    const value = (0,shape/* own */.ZV)(section, 'path');
    if (value === undefined || typeof value !== 'string')
        return '';
    const path = posix_.posix.normalize(value.replaceAll('\\', '/')).replace(/^\/+|\/+$/g, '');
    if (path === '..' || path.startsWith('../'))
        return null;
    return path === '.' ? '' : path;
};
const isTemplate = (name, body) => (0,settings_entries/* isTable */.bI)(body) &&
    (0,settings_entries/* isTable */.bI)(body.Resources) &&
    (TEMPLATE_NAME.test(name) ||
        Object.hasOwn(body, 'AWSTemplateFormatVersion') ||
        Object.hasOwn(body, 'Transform'));
const NOT_SYNTHESIZED = 'not synthesized: hand over the cloud assembly of the deployed commit (assembly: env=cdk.out), or let it be synthesized (synth: true)';
const candidatesIn = (refs, folder, named) => {
    const inside = refs.filter(({ path, mode }) => mode !== collect_source/* LINK */.ps && (folder === '' || path.startsWith(`${folder}/`)) && !PASSED.test(path));
    return {
        // Only a folder that is said to hold infrastructure is searched for templates of any name.
        files: inside.filter(({ path }) => (named ? MAYBE_TEMPLATE : TEMPLATE_NAME).test(path)),
        isCdk: refs.some(({ path }) => (0,posix_.basename)(path) === 'cdk.json' && (0,posix_.dirname)(path) === (folder || '.')),
    };
};
/**
 * The stacks that plain templates declare at a commit: files of `[infra] path` that are templates by
 * name or by what is in them. A stack is called like its file (`App.template.json`); where there is one
 * template and `[infra] stacks` names one stack, like that one. Files that no entry of it names are
 * nobody's stack here.
 * @returns unknown where there are none, and what to do
 */
const readPlainTemplates = async (source, commit, section) => {
    const folder = infraFolder(section);
    if (folder === null)
        return (0,model_known/* unknown */.L)('[infra] path leads out of the repository');
    const listed = await source.paths(commit);
    if (!listed.known)
        return listed;
    const { files, isCdk } = candidatesIn(listed.value, folder, Object.hasOwn(section, 'path'));
    // Templates beside a CDK app are its tests' and examples', not its stacks.
    if (isCdk || files.length === 0)
        return (0,model_known/* unknown */.L)(NOT_SYNTHESIZED);
    if (files.length > MOST_FILES) {
        return (0,model_known/* unknown */.L)(`${folder || 'the repository'} has ${files.length} files that may be templates, and at most ${MOST_FILES} are read; set [infra] path to the folder that holds them`);
    }
    const { contents } = await source.load(files, [], { base: null, head: commit });
    const stacks = [];
    for (const file of files) {
        const content = contents.get((0,collect_source/* contentKey */.lO)(file));
        const template = content?.kind === 'text' ? parseTemplate(content.text) : null;
        const body = template?.known ? template.value.body : null;
        // By its name it is one, though it cannot be read: what it declares is not known.
        const isBroken = body === null && TEMPLATE_NAME.test(file.path);
        if (!isBroken && !isTemplate(file.path, body))
            continue;
        stacks.push({
            name: stem(file.path),
            template: template?.known ? template.value : { body: null, exact: false },
            source: file.path,
        });
    }
    const globs = (0,standards/* textsOf */.CB)((0,shape/* own */.ZV)(section, 'stacks'));
    const [only, ...others] = stacks;
    const [name, ...more] = globs;
    if (only && others.length === 0 && name && more.length === 0 && (0,standards/* isLiteral */.c$)(name)) {
        return (0,model_known/* known */.e)([{ ...only, name }]);
    }
    const matchers = globs.map(standards/* nameGlob */.e4);
    const meant = stacks.filter((stack) => matchers.some((matches) => matches(stack.name)));
    if (meant.length > 0)
        return (0,model_known/* known */.e)(meant);
    return (0,model_known/* unknown */.L)(stacks.length === 0
        ? NOT_SYNTHESIZED
        : `none of the templates (${stacks.length}) is called like a stack of [infra] stacks; a template is named after its stack, as App.template.json is for App`);
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/infra/declared.js



/**
 * What is declared in an environment: the cloud assembly that was handed over, else the one that was
 * synthesized, else the plain templates of the deployed commit.
 * @returns unknown where none of them is at hand, and what to do
 */
const readDeclared = async ({ account, assembly, synthesized, source, commit, section, }) => {
    if (assembly !== null)
        return readAssembly({ path: assembly, account });
    if (synthesized !== null)
        return readAssembly({ path: synthesized, name: 'cdk.out', account });
    if (commit === null) {
        return (0,model_known/* unknown */.L)('nothing says which commit is deployed there (see [infra.deployed]), and no cloud assembly was handed over');
    }
    return readPlainTemplates(source, commit, section);
};

// EXTERNAL MODULE: ./packages/core/lib/model/commit.js
var model_commit = __webpack_require__(28263);
// EXTERNAL MODULE: ./packages/core/lib/transport/git.js
var transport_git = __webpack_require__(29020);
// EXTERNAL MODULE: ./packages/core/lib/transport/types.js
var types = __webpack_require__(14521);
// EXTERNAL MODULE: ./packages/core/lib/collect/git/time.js
var git_time = __webpack_require__(33935);
;// CONCATENATED MODULE: ./packages/core/lib/collect/infra/refs.js




/**
 * Whether git takes it as the name of a tag. What it does not take has a meaning of its own there
 * (`^{…}`, `@{…}`, `..`).
 * @see https://git-scm.com/docs/git-check-ref-format
 */
const isTagName = (name) => name.length <= 200 &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: git's own rule.
    !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/$|^\/|\.$/.test(name) &&
    name !== '' &&
    !name.startsWith('-') &&
    name.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'));
const LOST = 'the clone is shallow and may lack tags and commits; fetch them (actions/checkout with fetch-depth: 0)';
const COMMIT = /^[0-9a-f]{40,64}$/;
/** Refs of a clone on disk, as the last fetch left them. */
const cloneRefs = (clone) => {
    const { git, shallow } = clone;
    const nothing = () => (shallow ? (0,model_known/* unknown */.L)(LOST) : (0,model_known/* known */.e)(null));
    const peel = async (name) => {
        const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
        const { stdout } = await git(verify, { okCodes: [1, 128] });
        const oid = stdout.toString().trim();
        return COMMIT.test(oid) ? oid : null;
    };
    const asked = async (ask) => {
        try {
            return await ask();
        }
        catch (error) {
            if (!(error instanceof transport_git/* GitError */.X))
                throw error;
            return (0,model_known/* unknown */.L)(error.message);
        }
    };
    return {
        tag: (name) => asked(async () => {
            const ref = `refs/tags/${name}`;
            const format = '--format=%(refname)%00%(taggerdate:unix)';
            // The pattern fits folders too: `deployed/prod` and `deployed/prod/eu`.
            const { stdout } = await git(['for-each-ref', format, ref]);
            const lines = stdout.toString().split('\n');
            const line = lines.map((one) => one.split('\0')).find(([found]) => found === ref);
            if (line === undefined)
                return nothing();
            const commit = await peel(ref);
            if (commit === null)
                return (0,model_known/* unknown */.L)(`the tag ${name} leads to no commit`);
            return (0,model_known/* known */.e)(line[1] ? { commit, time: (0,git_time/* isoTime */.L)(line[1]) } : { commit });
        }),
        commit: (short) => asked(async () => {
            const commit = await peel(short);
            // A branch or a tag may be called like a commit.
            return commit?.startsWith(short) ? (0,model_known/* known */.e)(commit) : nothing();
        }),
    };
};
/** Tags of tags are followed this far; nobody makes even two. */
const TAG = `query ($owner: String!, $name: String!, $tag: String!) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $tag) {
      target {
        __typename oid
        ... on Tag { tagger { date } target { __typename oid ... on Tag { target { __typename oid } } } }
      }
    }
  }
}`;
const CONTENTS = 'Contents: read';
const peeled = (object) => {
    if (object.__typename === 'Commit')
        return object.oid;
    return object.target === undefined ? null : peeled(object.target);
};
/**
 * Why GitHub did not say it.
 * @throws anything that is no answer of GitHub
 */
const refusal = (error, permission) => {
    if (!(error instanceof types/* GitHubError */.y))
        throw error;
    return (0,model_known/* unknown */.L)(error.message, error.permission ?? permission);
};
/** Refs of a repository as GitHub has them now. */
const gitHubRefs = (github, repository) => {
    const [owner = '', name = ''] = repository.split('/');
    return {
        async tag(tag) {
            try {
                const { data, errors } = await github.graphql(TAG, { owner, name, tag: `refs/tags/${tag}` });
                const found = data?.repository;
                if (!found || errors[0]) {
                    return (0,model_known/* unknown */.L)(errors[0]?.message ?? 'GitHub gave no answer', CONTENTS);
                }
                if (found.ref === null)
                    return (0,model_known/* known */.e)(null);
                const commit = found.ref.target === null ? null : peeled(found.ref.target);
                if (commit === null)
                    return (0,model_known/* unknown */.L)(`the tag ${tag} leads to no commit`);
                const date = found.ref.target?.tagger?.date;
                // Whoever makes a tag writes its date, which may be none.
                const made = date ? Date.parse(date) : Number.NaN;
                const time = Number.isNaN(made) ? null : new Date(made).toISOString();
                return (0,model_known/* known */.e)(time === null ? { commit } : { commit, time });
            }
            catch (error) {
                return refusal(error, CONTENTS);
            }
        },
        async commit(short) {
            try {
                const route = 'GET /repos/{owner}/{repo}/commits/{ref}';
                const { data } = await github.request(route, {
                    owner,
                    repo: name,
                    ref: short,
                });
                return (0,model_known/* known */.e)(data.sha.startsWith(short) ? data.sha : null);
            }
            catch (error) {
                // 422: there is none, or more than one.
                if (error instanceof types/* GitHubError */.y && [404, 422].includes(error.status))
                    return (0,model_known/* known */.e)(null);
                return refusal(error, CONTENTS);
            }
        },
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/infra/deployments.js


/** Deployments asked for in the one call; of so many at least one succeeded, or nobody deploys there. */
const PAGE = 100;
const DEPLOYMENTS = `query ($owner: String!, $name: String!, $environment: String!) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    deployments(environments: [$environment], first: ${PAGE}, orderBy: {field: CREATED_AT, direction: DESC}) {
      pageInfo { hasNextPage }
      nodes { commitOid latestStatus { state createdAt } }
    }
  }
}`;
const PERMISSION = 'Deployments: read';
/**
 * The commit of the last successful deployment to an environment. Deployments to production keep their
 * success when the next one succeeds, and one that waited for approval may have ended after a younger
 * one: so the last to succeed counts, not the last to begin.
 * @returns null where there is none
 * @see https://docs.github.com/en/rest/deployments/statuses#create-a-deployment-status `auto_inactive`
 */
const latestDeployment = async (github, repository, environment) => {
    const [owner, name] = repository.split('/');
    try {
        const variables = { owner, name, environment };
        const { data, errors } = await github.graphql(DEPLOYMENTS, variables);
        const deployments = data?.repository?.deployments;
        if (!deployments || errors[0]) {
            return (0,model_known/* unknown */.L)(errors[0]?.message ?? 'GitHub gave no answer', PERMISSION);
        }
        const succeeded = (deployments.nodes ?? [])
            .flatMap((node) => node?.latestStatus?.state === 'SUCCESS'
            ? [{ commit: node.commitOid, time: new Date(node.latestStatus.createdAt).toISOString() }]
            : [])
            .toSorted((a, b) => (a.time < b.time ? 1 : -1));
        const [last] = succeeded;
        if (last !== undefined)
            return (0,model_known/* known */.e)(last);
        return deployments.pageInfo.hasNextPage
            ? (0,model_known/* unknown */.L)(`none of the last ${PAGE} deployments to ${environment} succeeded`)
            : (0,model_known/* known */.e)(null);
    }
    catch (error) {
        return refusal(error, PERMISSION);
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/infra/deployed.js






const settingIn = (table, key) => {
    const value = (0,shape/* own */.ZV)(table, key);
    return typeof value === 'string' && value !== '' ? value : null;
};
/** Where it was asked, best first: a fetch leaves a tag that was moved as it was. */
const placesOf = ({ github, repository, tags }) => [
    ...(github === null ? [] : [gitHubRefs(github, repository)]),
    ...(tags === undefined ? [] : [tags]),
];
/** The first place that knows it; where none does, what the best of them said. */
const firstOf = async (places, ask) => {
    let best = null;
    for (const place of places) {
        const answer = await ask(place);
        if (answer.known && answer.value !== null)
            return answer;
        best ??= answer;
    }
    return best ?? (0,model_known/* unknown */.L)('neither a clone nor GitHub is at hand', 'Contents: read');
};
const byTag = async (request, pattern) => {
    const tag = pattern.replaceAll('{env}', request.environment);
    if (!isTagName(tag))
        return (0,model_known/* unknown */.L)(`"${tag.slice(0, 100)}" is no name of a git tag`);
    const how = `git tag ${tag}`;
    const found = await firstOf(placesOf(request), (refs) => refs.tag(tag));
    if (!found.known)
        return { ...found, reason: `${how}: ${found.reason}` };
    return (0,model_known/* known */.e)(found.value === null ? null : { ...found.value, how });
};
/** Full ids are taken as they are: the commit may be one that a shallow clone lacks. */
const fullId = async (request, text) => {
    const id = text.trim().toLowerCase();
    const quoted = `"${text.slice(0, 60)}"`;
    if (!/^[0-9a-f]{7,40}$/.test(id))
        return (0,model_known/* unknown */.L)(`${quoted} is no commit`);
    if (id.length === 40)
        return (0,model_known/* known */.e)(id);
    const found = await firstOf(placesOf(request), (refs) => refs.commit(id));
    if (!found.known)
        return { ...found, reason: `commit ${quoted} was not found: ${found.reason}` };
    return found.value === null
        ? (0,model_known/* unknown */.L)(`${quoted} is no commit of ${request.repository}, or the beginning of more than one`)
        : (0,model_known/* known */.e)(found.value);
};
/** Names of stacks for people; a hundred of them are as good as five. */
const few = (texts) => texts.length <= 5
    ? texts.join(', ')
    : `${texts.slice(0, 5).join(', ')} and ${texts.length - 5} more`;
const byStacks = async (request, what, read) => {
    const said = request.stacks.flatMap((stack) => {
        // A nested stack has the tags of its parent.
        const text = stack.parent === null ? read(stack)?.trim() : undefined;
        return text ? [{ stack, text }] : [];
    });
    const commits = new Map();
    const ids = new Map();
    for (const one of said) {
        const id = ids.get(one.text) ?? (await fullId(request, one.text));
        ids.set(one.text, id);
        if (!id.known)
            return { ...id, reason: `${what} of stack ${one.stack.name}: ${id.reason}` };
        commits.set(id.value, [...(commits.get(id.value) ?? []), one]);
    }
    const [first, ...others] = commits;
    if (first === undefined)
        return (0,model_known/* known */.e)(null);
    if (others.length > 0) {
        const each = [...commits].map(([id, list]) => {
            return `${(0,model_commit/* shortId */.m)(id)} in ${few(list.map(({ stack }) => stack.name))}`;
        });
        return (0,model_known/* unknown */.L)(`${what}: the stacks do not agree: ${few(each)}`);
    }
    const [commit, stacks] = first;
    const time = stacks
        .map(({ stack }) => stack.changed)
        .toSorted()
        .at(-1);
    const how = `${what} of ${few(stacks.map(({ stack }) => stack.name))}`;
    return (0,model_known/* known */.e)({ commit, how, ...(time === undefined ? {} : { time }) });
};
const byDeployment = async ({ environment, github, repository, }) => {
    const how = `GitHub deployment to ${environment}`;
    if (github === null) {
        return (0,model_known/* unknown */.L)(`${how}: GitHub was not asked, for there is no token`, 'Deployments: read');
    }
    const found = await latestDeployment(github, repository, environment);
    if (!found.known)
        return { ...found, reason: `${how}: ${found.reason}` };
    return (0,model_known/* known */.e)(found.value === null ? null : { ...found.value, how });
};
/**
 * The commit that runs in an environment, as `[infra.deployed]` says it is known: a git tag, else a tag
 * or an output of the environment's stacks, else the latest successful GitHub deployment. A way that
 * could not be looked at ends the search: the next one might name another commit.
 * @returns null where nothing says so
 */
const readDeployed = async (request) => {
    const section = (0,standards/* sectionOf */.ZE)(request.section, ['deployed']) ?? {};
    const [tag, stackTag, output] = ['tag', 'stack_tag', 'output'].map((key) => settingIn(section, key));
    const ways = [];
    if (tag)
        ways.push(() => byTag(request, tag));
    if (stackTag) {
        ways.push(() => byStacks(request, `tag ${stackTag}`, ({ tags }) => (0,shape/* own */.ZV)(tags, stackTag)));
    }
    if (output) {
        ways.push(() => byStacks(request, `output ${output}`, ({ outputs }) => (0,shape/* own */.ZV)(outputs, output)));
    }
    if (section.deployments !== false)
        ways.push(() => byDeployment(request));
    for (const way of ways) {
        const answer = await way();
        if (!answer.known || answer.value !== null)
            return answer;
    }
    return (0,model_known/* known */.e)(null);
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/core/lib/collect/infra/synth.js






/** Where programs and toolchains are found; no token and no key is among them. */
const PASSED_ON = `PATH HOME LANG LC_ALL LC_CTYPE TZ TMPDIR TMP TEMP USER LOGNAME SHELL JAVA_HOME
  VIRTUAL_ENV DOTNET_ROOT GOROOT GOPATH GOCACHE NVM_DIR FNM_DIR VOLTA_HOME ASDF_DATA_DIR
  SystemRoot`.split(/\s+/);
const environmentOf = ({ account, region }) => ({
    ...Object.fromEntries(PASSED_ON.flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    })),
    CI: 'true',
    NO_COLOR: '1',
    CDK_DISABLE_VERSION_CHECK: '1',
    CDK_DISABLE_CLI_TELEMETRY: 'true',
    // What lies in the home folder, or comes with the machine, lets nobody in either.
    AWS_CONFIG_FILE: external_node_os_.devNull,
    AWS_SHARED_CREDENTIALS_FILE: external_node_os_.devNull,
    AWS_EC2_METADATA_DISABLED: 'true',
    npm_config_userconfig: external_node_os_.devNull,
    npm_config_update_notifier: 'false',
    ...(account === undefined ? {} : { CDK_DEFAULT_ACCOUNT: account }),
    ...(region === undefined ? {} : { CDK_DEFAULT_REGION: region, AWS_REGION: region }),
});
/** The last of what was printed: why it failed stands at the end. */
const MAX_OUTPUT = 16 * 1024;
const run = (args, cwd, request) => new Promise((resolve, reject) => {
    // A group of its own: the app that npx starts ends with it.
    const child = (0,external_node_child_process_.spawn)('npx', args, {
        cwd,
        env: environmentOf(request),
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
    });
    let said = '';
    let late = false;
    const hear = (data) => {
        said = (said + data.toString('utf8')).slice(-MAX_OUTPUT);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const timer = setTimeout(() => {
        late = true;
        try {
            if (child.pid !== undefined)
                process.kill(-child.pid, 'SIGKILL');
        }
        catch {
            // It ended in the meantime.
        }
    }, Math.max(0, request.deadline - Date.now()));
    child.on('error', (error) => {
        clearTimeout(timer);
        reject(error);
    });
    child.on('close', (code) => {
        clearTimeout(timer);
        resolve({ code, late, said });
    });
});
const lastWords = (said) => said
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-3)
    .join(' ')
    .slice(-300);
const isThere = (path) => (0,promises_.lstat)(path).then(() => true, () => false);
/** What was installed is no part of a commit: the worktree borrows it, from the top to the app. */
const borrowInstalled = async (from, to, folder) => {
    const links = [];
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        const here = at === '.' ? '' : at;
        for (const name of ['node_modules', '.venv']) {
            const [installed, link] = [(0,external_node_path_.join)(from, here, name), (0,external_node_path_.join)(to, here, name)];
            if ((await isThere((0,external_node_path_.join)(to, here))) && (await isThere(installed)) && !(await isThere(link))) {
                await (0,promises_.symlink)(installed, link);
                links.push(link);
            }
        }
        if (here === '')
            return links;
    }
};
const synthesizeIn = async (worktree, out, request) => {
    const cwd = (0,external_node_path_.join)(worktree, request.folder);
    const isFolder = await (0,promises_.stat)(cwd).then((found) => found.isDirectory(), () => false);
    if (!isFolder || (0,external_node_path_.relative)(worktree, cwd).startsWith('..')) {
        return (0,model_known/* unknown */.L)(`there is no folder ${request.folder} at ${request.commit}`);
    }
    const args = ['--no-install', 'cdk', 'synth', '-o', out, '--quiet'];
    const { code, late, said } = await run(args, cwd, request);
    if (late)
        return (0,model_known/* unknown */.L)('cdk synth did not end before the deadline');
    if (code !== 0)
        return (0,model_known/* unknown */.L)(`cdk synth failed: ${lastWords(said) || `exit code ${code}`}`);
    if (!(await isThere((0,external_node_path_.join)(out, 'manifest.json')))) {
        return (0,model_known/* unknown */.L)('cdk synth ended well and made no cloud assembly');
    }
    return (0,model_known/* known */.e)(out);
};
/**
 * Runs the repository's own `cdk synth` at a commit, in a worktree of its own, with what is installed
 * in the clone, and without any token or key. That runs the repository's code: only for a workflow of
 * this repository, or on somebody's own machine, and only where it was asked for.
 * @returns the assembly, which the caller removes; unknown where it could not be made, and why
 * @see https://docs.aws.amazon.com/cdk/v2/guide/ref-cli-cmd-synth.html
 */
const synthesize = async (request) => {
    if (process.platform === 'win32') {
        return (0,model_known/* unknown */.L)('cdk synth is not run on Windows; hand over its cloud assembly (assembly)');
    }
    if (request.deadline <= Date.now())
        return (0,model_known/* unknown */.L)('there was no time left for cdk synth');
    const { root, commit } = request;
    if (!/^[0-9a-f]{7,64}$/.test(commit))
        return (0,model_known/* unknown */.L)(`${commit.slice(0, 60)} is no commit`);
    const git = (0,transport_git/* gitIn */.u)(root);
    const place = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'drift-synth-'));
    const [worktree, out] = [(0,external_node_path_.join)(place, 'code'), (0,external_node_path_.join)(place, 'cdk.out')];
    const remove = () => (0,promises_.rm)(place, { recursive: true, force: true });
    let answer = (0,model_known/* unknown */.L)('cdk synth was not run');
    try {
        await git(['worktree', 'add', '--detach', '--quiet', worktree, commit]);
        const links = await borrowInstalled(root, worktree, request.folder);
        try {
            answer = await synthesizeIn(worktree, out, request);
        }
        finally {
            for (const link of links)
                await (0,promises_.rm)(link, { force: true });
            await git(['worktree', 'remove', '--force', '--force', worktree]);
        }
    }
    catch (error) {
        if (error instanceof transport_git/* GitError */.X)
            answer = (0,model_known/* unknown */.L)(`no worktree of ${commit}: ${error.message}`);
        else {
            const { code, message } = error;
            answer = (0,model_known/* unknown */.L)(code === 'ENOENT' ? 'npx was not found on PATH' : message);
        }
    }
    if (answer.known)
        return (0,model_known/* known */.e)({ path: answer.value, remove });
    await remove();
    return answer;
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/infra/manifest-text.js


const nothing = (text) => (text === '' ? null : text);
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
const fromArn = (arn) => {
    const [prefix, partition, service, region, account, ...rest] = arn.split(':');
    const resource = rest.join(':');
    if (prefix !== 'arn' || !partition || !service || resource === '')
        return null;
    return {
        cloud: 'aws',
        arn,
        account: nothing(account ?? ''),
        region: nothing(region ?? ''),
        service,
        resource,
    };
};
const fromPath = (path) => {
    const [prefix, project, ...rest] = path.split('/');
    if (prefix !== 'projects' || !project || rest.length === 0 || rest.includes(''))
        return null;
    const region = rest[0] === 'locations' ? (rest[1] ?? null) : null;
    const [service = ''] = region === null ? rest : rest.slice(2);
    return { cloud: 'gcp', arn: path, account: project, region, service, resource: rest.join('/') };
};
/** Longer than any ARN is: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html */
const MAX_LENGTH = 2048;
const resourceOf = (text) => {
    if (text.length > MAX_LENGTH || /\s/.test(text))
        return null;
    return text.startsWith('arn:') ? fromArn(text) : fromPath(text);
};
/** `aws:111111111111` or `gcp:app`; `aws:unknown` for what does not say. */
const ACCOUNT = /^(aws|gcp):(.+)$/;
const listed = (value, account = null, alias = '') => (Array.isArray(value) ? value : []).map((text) => ({
    text,
    account,
    ...(alias === '' ? {} : { alias }),
}));
const ofAccounts = (accounts) => {
    const all = [];
    for (const [key, entry] of Object.entries(accounts)) {
        const [, , id] = ACCOUNT.exec(key) ?? [];
        if (id === undefined || !(0,settings_entries/* isTable */.bI)(entry) || !Array.isArray(entry.resources)) {
            return { message: `"${key.slice(0, 60)}" is no account with a list of resources` };
        }
        const alias = typeof entry.alias === 'string' ? entry.alias : '';
        all.push(...listed(entry.resources, id === 'unknown' ? null : id, alias));
    }
    return all;
};
const ofJson = (text) => {
    const parsed = (0,settings_json/* parseJson */.q)(text, false);
    if (!parsed.ok) {
        const { line, column, message } = parsed;
        return { line, message: `column ${column}: ${message}` };
    }
    const { value } = parsed;
    if (!(0,settings_entries/* isTable */.bI)(value))
        return { message: 'it is no table' };
    if ((0,settings_entries/* isTable */.bI)(value.accounts))
        return ofAccounts(value.accounts);
    if (Array.isArray(value.resources))
        return listed(value.resources);
    return { message: 'it has neither resources nor accounts' };
};
const ofLines = (text) => listed(text
    .split('\n')
    .map((line) => {
    const comment = line.search(/(?:^|\s)#/);
    return (comment < 0 ? line : line.slice(0, comment)).trim();
})
    .filter((line) => line !== ''));
/** `.txt` is lines, `.json` is JSON, anything else either. */
const listedIn = (name, text) => {
    if (/\.txt$/i.test(name))
        return ofLines(text);
    const json = ofJson(text);
    const isJson = /\.json$/i.test(name) || /^\s*[{[]/.test(text);
    return Array.isArray(json) || isJson ? json : ofLines(text);
};
/** The line on which an entry stands, as it is written in either format. */
const lineOf = (entry, text) => {
    if (typeof entry !== 'string' || entry === '')
        return {};
    const at = [JSON.stringify(entry), entry]
        .map((one) => text.indexOf(one))
        .find((place) => place >= 0);
    return at === undefined ? {} : { line: text.slice(0, at).split('\n').length };
};
const EXCERPT = 100;
/**
 * Reads an infra manifest: a list of ARNs (and resources of Google Cloud) that must exist, as JSON of
 * version 1 (`resources`) or 2 (`accounts`), or one a line with `#` comments. An entry that is no
 * resource is a problem, and the others hold.
 * @param name the file's name; its ending says which
 */
const parseManifest = (name, text) => {
    const entries = listedIn(name, text.replace(/^\uFEFF/, ''));
    if (!Array.isArray(entries))
        return { resources: [], problems: [entries] };
    const found = new Map();
    const problems = [];
    for (const { text: written, account, alias } of entries) {
        const resource = typeof written === 'string' ? resourceOf(written.trim()) : null;
        if (resource === null) {
            const entry = JSON.stringify(written).slice(0, EXCERPT);
            const message = `${entry} is no ARN and no projects/… path`;
            problems.push({ message, entry, ...lineOf(written, text) });
            continue;
        }
        found.set(resource.arn, {
            ...resource,
            account: resource.account ?? account,
            ...(alias === undefined ? {} : { alias }),
        });
    }
    return { resources: [...found.values()], problems };
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/infra/manifest.js





/** Where it lies when `[infra] manifest` does not say so. */
const DEFAULT = 'infra-manifest.json';
/**
 * The resources that must exist, from the file that `[infra] manifest` names, at a commit.
 * @returns null where there is none: nobody asked for one, or that commit has not got it yet
 */
const manifest_readManifest = async (request) => {
    const { source, commit, isHead, section } = request;
    const named = (0,shape/* own */.ZV)(section, 'manifest');
    const path = posix_.posix.normalize(typeof named === 'string' && named !== '' ? named : DEFAULT);
    const listed = await source.paths(commit);
    if (!listed.known)
        return listed;
    const file = listed.value.find((one) => one.path === path && one.mode !== collect_source/* LINK */.ps);
    if (file === undefined) {
        if (path === DEFAULT || !isHead)
            return (0,model_known/* known */.e)(null);
        const message = 'there is no such file, and [infra] manifest names it';
        return (0,model_known/* known */.e)({ file: path, resources: [], problems: [{ message }] });
    }
    const { contents } = await source.load([file], [], { base: null, head: commit });
    const content = contents.get((0,collect_source/* contentKey */.lO)(file));
    if (content?.kind === 'text')
        return (0,model_known/* known */.e)({ file: path, ...parseManifest(path, content.text) });
    const why = content?.kind === 'unknown' ? content.reason : (content?.kind ?? 'nothing was read');
    return (0,model_known/* unknown */.L)(`${path} could not be read: ${why}`);
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/exists.js


/**
 * Whether a resource is there, as its service tells Cloud Control.
 * @param identifier the type's primary identifier, its parts joined by `|`
 * @returns unknown where that was refused, or Cloud Control cannot read the type
 * @see https://docs.aws.amazon.com/cloudcontrolapi/latest/APIReference/API_GetResource.html
 */
const resourceExists = async (aws, type, identifier) => {
    try {
        const [client, { GetResourceCommand }] = await Promise.all([
            aws.cloudcontrol(),
            __webpack_require__.e(/* import() */ 2358).then(__webpack_require__.t.bind(__webpack_require__, 32358, 19)),
        ]);
        await client.send(new GetResourceCommand({ TypeName: type, Identifier: identifier }));
        return (0,model_known/* known */.e)(true);
    }
    catch (thrown) {
        const error = toAwsError(thrown, 'cloudformation:GetResource', aws.region);
        return error.code === 'ResourceNotFoundException' ? (0,model_known/* known */.e)(false) : toUnknown(error);
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/infra/held.js
const stacksIn = (regions, region) => regions
    .filter((one) => region === null || one.region === region)
    .flatMap(({ stacks }) => (stacks.known ? stacks.value : []));
const held_driftOf = ({ detection }, logicalId) => detection.known
    ? (detection.value.resources.find((one) => one.logicalId === logicalId)?.status ?? null)
    : null;
const held_NESTED = 'AWS::CloudFormation::Stack';
/** A stack is there itself: CloudFormation told of it. */
const stackItself = ({ arn, service }, stacks) => {
    if (service !== 'cloudformation')
        return null;
    const found = stacks.find(({ id }) => id === arn);
    if (found === undefined)
        return null;
    const { name, region, id } = found;
    return { stack: name, region, type: held_NESTED, physicalId: id, drift: 'IN_SYNC' };
};
/** The stack of an environment that holds a resource of the manifest; null: none of those that are seen. */
const heldBy = (resource, kind, regions) => {
    const stacks = stacksIn(regions, resource.region);
    const names = new Set(kind?.names ?? [resource.arn]);
    for (const stack of stacks) {
        for (const { type, physicalId, logicalId, status } of stack.resources.known
            ? stack.resources.value
            : []) {
            if (physicalId === null || status.startsWith('DELETE_') || !names.has(physicalId))
                continue;
            if (kind !== null && kind.type !== type && !kind.also.includes(type))
                continue;
            const { name, region } = stack;
            return { stack: name, region, type, physicalId, drift: held_driftOf(stack, logicalId) };
        }
    }
    return stackItself(resource, stacks);
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/infra/manifest-kinds.js
const row = (service, resource, type, identifier, ...also) => ({ service, resource, type, also, ...(identifier === undefined ? {} : { identifier }) });
const queueUrl = ({ arn, region, account }, { name }) => {
    if (region === null || account === null)
        return null;
    const suffix = arn.startsWith('arn:aws-cn:') ? 'amazonaws.com.cn' : 'amazonaws.com';
    return `https://sqs.${region}.${suffix}/${account}/${name}`;
};
/**
 * ARNs, the types behind them and the types' primary identifiers (`primaryIdentifier` of their
 * schemas). The first row that fits.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 * @see https://docs.aws.amazon.com/cloudcontrolapi/latest/userguide/resource-identifier.html
 */
const ROWS = [
    row('s3', /^(?<name>[^/:]+)$/, 'AWS::S3::Bucket'),
    row('lambda', /^function:(?<name>[^:]+)(?::[^:]+)?$/, 'AWS::Lambda::Function'),
    row('lambda', /^layer:(?<name>[^:]+):\d+$/, 'AWS::Lambda::LayerVersion', 'arn'),
    row('dynamodb', /^table\/(?<name>[^/]+)$/, 'AWS::DynamoDB::Table', undefined, 'AWS::DynamoDB::GlobalTable'),
    row('sqs', /^(?<name>[^:/]+)$/, 'AWS::SQS::Queue', queueUrl),
    row('sns', /^(?<name>[^:]+)$/, 'AWS::SNS::Topic', 'arn'),
    row('sns', /^[^:]+:(?<name>[^:]+)$/, 'AWS::SNS::Subscription', 'arn'),
    row('iam', /^role\/(?:.*\/)?(?<name>[^/]+)$/, 'AWS::IAM::Role'),
    row('iam', /^user\/(?:.*\/)?(?<name>[^/]+)$/, 'AWS::IAM::User'),
    row('iam', /^group\/(?:.*\/)?(?<name>[^/]+)$/, 'AWS::IAM::Group'),
    row('iam', /^policy\/(?:.*\/)?(?<name>[^/]+)$/, 'AWS::IAM::ManagedPolicy', 'arn'),
    row('iam', /^instance-profile\/(?:.*\/)?(?<name>[^/]+)$/, 'AWS::IAM::InstanceProfile'),
    row('iam', /^oidc-provider\/(?<name>.+)$/, 'AWS::IAM::OIDCProvider', 'arn'),
    row('secretsmanager', /^secret:(?<name>.+)$/, 'AWS::SecretsManager::Secret', 'arn'),
    row('logs', /^log-group:(?<name>[^:]+)(?::\*)?$/, 'AWS::Logs::LogGroup'),
    row('ecs', /^cluster\/(?<name>[^/]+)$/, 'AWS::ECS::Cluster'),
    row('ecs', /^service\/(?<cluster>[^/]+)\/(?<name>[^/]+)$/, 'AWS::ECS::Service', ({ arn }, { cluster }) => `${arn}|${cluster}`),
    // Before 2018 the ARN of a service did not say which cluster it is in.
    row('ecs', /^service\/(?<name>[^/]+)$/, 'AWS::ECS::Service', () => null),
    row('ecs', /^task-definition\/(?<name>[^/]+:\d+)$/, 'AWS::ECS::TaskDefinition', 'arn'),
    row('rds', /^db:(?<name>[^:]+)$/, 'AWS::RDS::DBInstance', undefined, 'AWS::DocDB::DBInstance', 'AWS::Neptune::DBInstance'),
    row('rds', /^cluster:(?<name>[^:]+)$/, 'AWS::RDS::DBCluster', undefined, 'AWS::DocDB::DBCluster', 'AWS::Neptune::DBCluster'),
    row('rds', /^subgrp:(?<name>[^:]+)$/, 'AWS::RDS::DBSubnetGroup', undefined, 'AWS::DocDB::DBSubnetGroup', 'AWS::Neptune::DBSubnetGroup'),
    row('ec2', /^instance\/(?<name>[^/]+)$/, 'AWS::EC2::Instance'),
    row('ec2', /^security-group\/(?<name>[^/]+)$/, 'AWS::EC2::SecurityGroup'),
    row('ec2', /^key-pair\/(?<name>.+)$/, 'AWS::EC2::KeyPair'),
    row('ec2', /^vpc\/(?<name>[^/]+)$/, 'AWS::EC2::VPC'),
    row('ec2', /^subnet\/(?<name>[^/]+)$/, 'AWS::EC2::Subnet'),
    row('ec2', /^volume\/(?<name>[^/]+)$/, 'AWS::EC2::Volume'),
    row('elasticache', /^cluster:(?<name>[^:]+)$/, 'AWS::ElastiCache::CacheCluster'),
    row('elasticache', /^subnetgroup:(?<name>[^:]+)$/, 'AWS::ElastiCache::SubnetGroup'),
    row('elasticache', /^replicationgroup:(?<name>[^:]+)$/, 'AWS::ElastiCache::ReplicationGroup'),
    row('elasticloadbalancing', /^loadbalancer\/(?:app|net|gwy)\/(?<name>.+)$/, 'AWS::ElasticLoadBalancingV2::LoadBalancer', 'arn'),
    row('elasticloadbalancing', /^loadbalancer\/(?<name>[^/]+)$/, 'AWS::ElasticLoadBalancing::LoadBalancer'),
    row('elasticloadbalancing', /^targetgroup\/(?<name>.+)$/, 'AWS::ElasticLoadBalancingV2::TargetGroup', 'arn'),
    row('elasticloadbalancing', /^listener\/(?<name>.+)$/, 'AWS::ElasticLoadBalancingV2::Listener', 'arn'),
    row('kms', /^key\/(?<name>[^/]+)$/, 'AWS::KMS::Key'),
    row('kms', /^(?<name>alias\/.+)$/, 'AWS::KMS::Alias'),
    row('kinesis', /^stream\/(?<name>[^/]+)$/, 'AWS::Kinesis::Stream'),
    row('events', /^rule\/(?:[^/]+\/)?(?<name>[^/]+)$/, 'AWS::Events::Rule', 'arn'),
    row('states', /^stateMachine:(?<name>[^:]+)$/, 'AWS::StepFunctions::StateMachine', 'arn'),
    row('cloudwatch', /^alarm:(?<name>.+)$/, 'AWS::CloudWatch::Alarm'),
    row('cloudtrail', /^trail\/(?<name>[^/]+)$/, 'AWS::CloudTrail::Trail'),
    row('cloudfront', /^distribution\/(?<name>[^/]+)$/, 'AWS::CloudFront::Distribution'),
    row('route53', /^hostedzone\/(?<name>[^/]+)$/, 'AWS::Route53::HostedZone'),
    row('acm', /^certificate\/(?<name>[^/]+)$/, 'AWS::CertificateManager::Certificate', 'arn'),
    row('ecr', /^repository\/(?<name>.+)$/, 'AWS::ECR::Repository'),
    row('eks', /^cluster\/(?<name>[^/]+)$/, 'AWS::EKS::Cluster'),
    row('elasticfilesystem', /^file-system\/(?<name>[^/]+)$/, 'AWS::EFS::FileSystem'),
    // Cloud Control reads the value too, which the role must not.
    row('ssm', /^parameter\/(?<name>.+)$/, 'AWS::SSM::Parameter', () => null),
];
/** What an ARN names; null where the table does not know its kind. */
const manifest_kinds_kindOf = (resource) => {
    for (const { service, resource: shape, type, identifier, also = [] } of ROWS) {
        if (service !== resource.service)
            continue;
        const named = shape.exec(resource.resource)?.groups;
        if (named === undefined)
            continue;
        const name = named.name ?? '';
        const id = identifier === undefined
            ? name
            : identifier === 'arn'
                ? resource.arn
                : identifier(resource, named);
        // The ARN of a parameter leaves out the slash that its name begins with.
        const names = [name, `/${name}`, resource.arn, ...(id === null ? [] : [id])];
        return { type, identifier: id, names, also };
    }
    return null;
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/infra/manifest-state.js





/** Requests in flight, as for what is read beyond CloudFormation. */
const AT_ONCE = 5;
const unseen = (reason, permission) => ({
    exists: (0,model_known/* unknown */.L)(reason, permission),
    how: 'nobody could tell',
});
const purse = (budget) => {
    const spent = new Map();
    return (region) => {
        const before = spent.get(region) ?? 0;
        spent.set(region, before + 1);
        return before < budget;
    };
};
/**
 * Where to ask. Buckets have no region in their ARN and Cloud Control shows them in their own alone:
 * from any other it ends with S3's redirect (301), which is not "not found". What is global is the
 * same from everywhere.
 * https://github.com/aws/aws-cli/issues/6464
 */
const regionsOf = ({ region, service }, regions) => {
    const names = regions.map((one) => one.region);
    if (region !== null)
        return names.includes(region) ? [region] : [];
    const readable = regions.filter(({ stacks }) => stacks.known).map((one) => one.region);
    const best = readable.length > 0 ? readable : names;
    return service === 's3' ? best : best.slice(0, 1);
};
const howOf = (region, exists) => `Cloud Control in ${region} ${exists ? 'finds it' : 'does not find it'}`;
const askAws = async (resource, kind, { aws, environment, budget }, spend) => {
    if (kind === null || kind.identifier === null) {
        return unseen(`Cloud Control cannot be asked for ${kind?.type ?? `this of ${resource.service}`}`);
    }
    if (!aws.known)
        return unseen(aws.reason, aws.permission);
    const regions = regionsOf(resource, environment.regions);
    if (regions.length === 0) {
        return unseen(`${resource.region ?? 'its region'} is none of the regions that are looked at`);
    }
    let first = null;
    for (const region of regions) {
        if (!spend(region)) {
            return unseen(`the budget of ${budget} requests for the manifest in ${region} is spent`);
        }
        const exists = await resourceExists(aws.value(region), kind.type, kind.identifier);
        if (exists.known && exists.value)
            return { exists, how: howOf(region, true), region };
        // Not found is told only where no region was in the way of an answer.
        if (first === null || (first.exists.known && !exists.known)) {
            first = exists.known
                ? { exists, how: howOf(region, false), region }
                : { ...unseen(exists.reason, exists.permission), region };
        }
    }
    return first ?? unseen('no region could be asked');
};
const CLOUD = { aws: 'account', gcp: 'Google Cloud project' };
const look = async (resource, kind, request, spend) => {
    const { environment } = request;
    const { cloud, account } = resource;
    if (cloud === 'gcp' || (account !== null && account !== environment.account)) {
        return unseen(`it is of ${CLOUD[cloud]} ${account ?? ''}, which is not looked at`);
    }
    if (!environment.entered.known) {
        const { reason, permission } = environment.entered;
        return unseen(`the account of ${environment.name} could not be entered: ${reason}`, permission);
    }
    const held = heldBy(resource, kind, environment.regions);
    if (held === null)
        return askAws(resource, kind, request, spend);
    const { stack, region, type, physicalId, drift } = held;
    const it = { region, type, physicalId, stack };
    if (drift === 'IN_SYNC' || drift === 'MODIFIED') {
        return { ...it, exists: (0,model_known/* known */.e)(true), how: `stack ${stack} holds it` };
    }
    if (drift === 'DELETED') {
        return { ...it, exists: (0,model_known/* known */.e)(false), how: `it is gone from stack ${stack}` };
    }
    const { stack: _, ...unheld } = it;
    const answer = await askAws(resource, kind, request, spend);
    if (answer.exists.known)
        return { ...unheld, ...answer };
    const { reason, permission } = answer.exists;
    const why = `stack ${stack} lists it, CloudFormation did not compare it, and ${reason}`;
    return { ...unheld, ...unseen(why, permission) };
};
/**
 * What check-my-toolkit adds. It asks with credentials of its own, of which nobody here knows the
 * account: that it does not find something of AWS says nothing. A path of Google Cloud names its
 * project.
 */
const withCm = (fact, answers) => {
    const answer = answers.get(fact.arn);
    if (fact.exists.known || answer === undefined || answer.error !== undefined)
        return fact;
    if (fact.cloud === 'aws' && !answer.exists)
        return fact;
    const how = `check-my-toolkit ${answer.exists ? 'finds it' : 'does not find it'}`;
    return { ...fact, exists: (0,model_known/* known */.e)(answer.exists), how };
};
/**
 * Which resources of the manifest exist, as seen from one environment: where a stack of it holds one,
 * CloudFormation's detection knows; else Cloud Control is asked; what neither tells may be known to
 * check-my-toolkit. Those of other accounts and clouds are unknown here.
 */
const readManifestState = async (request) => {
    const { environment, resources, budget, askCm } = request;
    const spend = purse(budget);
    const limit = (0,p_limit/* default */.A)(AT_ONCE);
    const home = environment.regions[0]?.region ?? '';
    const facts = await Promise.all(resources.map((resource) => limit(async () => {
        const { arn, cloud, account, region, service } = resource;
        const kind = cloud === 'aws' ? manifest_kinds_kindOf(resource) : null;
        return {
            arn,
            cloud,
            account,
            region: region ?? home,
            type: kind?.type ?? `${cloud === 'aws' ? 'AWS' : 'GCP'}::${service}`,
            physicalId: kind?.identifier ?? arn,
            ...(await look(resource, kind, request, spend)),
        };
    })));
    if (facts.every(({ exists }) => exists.known))
        return facts;
    const said = await askCm();
    if (said === null || !said.known)
        return facts;
    const answers = new Map(said.value.map((one) => [one.arn, one]));
    return facts.map((fact) => withCm(fact, answers));
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/infra-manifest.js




/** Requests to Cloud Control for the manifest, in one account and region. */
const BUDGET = 100;
/** Where the manifest is read: at the deployed commit, else at the head, and then why. */
const commitFor = (deployed, { head }) => {
    if (deployed.known && deployed.value !== null)
        return { commit: deployed.value.commit };
    if (head === null)
        return null;
    const atHead = deployed.known ? 'nothing says which commit is deployed' : deployed.reason;
    return { commit: head.oid, atHead };
};
/**
 * The environment's own clients. An organization's scan asks for what a repository names only where
 * drift-config lets it name every stack: whether a resource of somebody else exists is theirs to tell.
 */
const clientsFor = ({ aws, arn }, { repository }, { options, organization }) => {
    if (arn === null)
        return (0,model/* unknown */.L5)('its account could not be entered');
    if (options.target.kind !== 'organization' || !organization.table)
        return (0,model/* known */.eO)(aws);
    const { stacks } = (0,standards/* limitsFor */.I9)(organization.table, repository.name, organization.login);
    return stacks.includes('*')
        ? (0,model/* known */.eO)(aws)
        : (0,model/* unknown */.L5)(`drift-config lets ${repository.name} name only some stacks, and none of them holds it`);
};
/** What is listed under the name of an environment alone is of its account. */
const resolved = ({ resources }, { accounts }, environment) => {
    const ids = new Map((0,standards/* isTable */.bI)(accounts) ? Object.entries(accounts) : []);
    ids.set(environment.name, environment.account);
    return resources.map((one) => {
        const id = one.account ?? ids.get(one.alias ?? '');
        return typeof id === 'string' ? { ...one, account: id } : one;
    });
};
/** The infra manifest of an environment; null: there is none. */
const manifestFor = async (read, deployed, work, section, context) => {
    const at = commitFor(deployed, work);
    if (at === null)
        return (0,model/* known */.eO)(null);
    const manifest = await manifest_readManifest({
        source: work.source,
        commit: at.commit,
        isHead: at.commit === work.head?.oid,
        section,
    });
    if (!manifest.known || manifest.value === null)
        return manifest;
    const { file, problems } = manifest.value;
    const resources = await readManifestState({
        environment: read.facts,
        resources: resolved(manifest.value, section, read.facts),
        aws: clientsFor(read, work, context),
        budget: BUDGET,
        askCm: work.askCm ?? (async () => null),
    });
    return (0,model/* known */.eO)({ file, ...at, problems, resources });
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/infra-code.js








/**
 * What the repository's own code makes of itself, where that was asked for: in its own workflow or on
 * its owner's machine, and nowhere else.
 */
const synthesized = async ({ facts }, commit, work, section, { inputs }, { options }) => {
    if (!inputs.synth || options.target.kind !== 'path' || work.path === null)
        return null;
    if (commit === null)
        return (0,model/* unknown */.L5)('nothing says which commit is deployed, so none is synthesized');
    const folder = infraFolder(section);
    if (folder === null)
        return (0,model/* unknown */.L5)('[infra] path leads out of the repository');
    const region = facts.regions[0]?.region;
    return synthesize({
        root: work.path,
        commit,
        folder,
        deadline: options.deadline,
        account: facts.account,
        ...(region === undefined ? {} : { region }),
    });
};
const declaredAt = async (read, commit, work, section, access, context) => {
    const { facts } = read;
    const made = await synthesized(read, commit, work, section, access, context);
    if (made !== null && !made.known)
        return made;
    try {
        return await readDeclared({
            account: facts.account,
            assembly: access.inputs.assemblies.get(facts.name) ?? null,
            synthesized: made?.value.path ?? null,
            source: work.source,
            commit,
            section,
        });
    }
    finally {
        await made?.value.remove();
    }
};
/** A commit that is not at hand hides what is declared in it, and nothing else of the environment. */
const orUnknown = async (reading) => {
    try {
        return await reading;
    }
    catch (error) {
        if (error instanceof types/* GitHubError */.y)
            return (0,model/* unknown */.L5)(error.message, 'Contents: read');
        if (!(error instanceof transport_git/* GitError */.X))
            throw error;
        return (0,model/* unknown */.L5)(`the deployed commit could not be read from the clone (${error.message}); fetch more history (actions/checkout with fetch-depth: 0)`);
    }
};
/**
 * An environment with the commit that is deployed there, what is declared at that commit, and what of
 * the infra manifest is there.
 */
const withCode = async (read, work, section, access, context) => {
    const { facts } = read;
    const deployed = await readDeployed({
        environment: facts.name,
        section,
        ...(work.refs ? { tags: work.refs } : {}),
        stacks: facts.regions.flatMap(({ stacks }) => (stacks.known ? stacks.value : [])),
        github: work.repository.id === undefined ? null : context.ports.github,
        repository: work.repository.name,
    });
    const commit = deployed.known ? (deployed.value?.commit ?? null) : null;
    const [declared, manifest] = await Promise.all([
        orUnknown(declaredAt(read, commit, work, section, access, context)),
        orUnknown(manifestFor(read, deployed, work, section, context)),
    ]);
    return { ...facts, deployed, declared, manifest };
};

// EXTERNAL MODULE: ./packages/core/lib/checks/infra/shared/walk.js
var walk = __webpack_require__(10632);
// EXTERNAL MODULE: ./packages/core/lib/collect/aws/accounts.js
var accounts = __webpack_require__(48613);
;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/roles.js

/**
 * ARN of a role: its path and name, which AWS lets be `[\w+=,.@-]`.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html
 */
const ROLE = /^arn:(aws[\w-]*):iam::([0-9]{12}):role\/((?:[\x21-\x7e]+\/)*)([\w+=,.@-]{1,64})$/;
/** The parts of a role's ARN; null where it is none. */
const parseRole = (arn) => {
    const [, partition, account, , name] = ROLE.exec(arn) ?? [];
    return partition && account && name ? { partition, account, name } : null;
};
const EXAMPLES = 'write an ARN, a template like arn:aws:iam::{account}:role/drift-{env}, or one env=arn a line';
/**
 * The role that enters an environment's account, from the input `role-to-assume`: one ARN, a
 * template with `{account}` and `{env}`, or one `env=arn` a line (whose ARNs may be templates).
 * An empty input asks for no role: the SDK's own credentials are used.
 */
const roleFor = (input, environment, account) => {
    const given = roleLines(input);
    if (given.length === 0)
        return { role: null };
    const named = given.filter(([name]) => name !== null);
    if (named.length > 0 && named.length < given.length) {
        return { problem: `role-to-assume mixes lines with and without an environment; ${EXAMPLES}` };
    }
    if (named.length === 0 && given.length > 1) {
        return { problem: `role-to-assume has ${given.length} ARNs and no environment; ${EXAMPLES}` };
    }
    const mine = given.filter(([name]) => name === null || name === environment);
    if (mine.length > 1)
        return { problem: `role-to-assume has two roles for ${environment}` };
    const [[, template] = [null, '']] = mine;
    if (mine.length === 0) {
        const known = named.map(([name]) => name).join(', ');
        return { problem: `role-to-assume names no role for ${environment}; it has ${known}` };
    }
    return checked(template, environment, account);
};
const checked = (template, environment, account) => {
    const arn = template.replaceAll('{account}', () => account).replaceAll('{env}', () => environment);
    const placeholder = /\{[^{}]*\}/.exec(arn)?.[0];
    if (placeholder !== undefined) {
        return { problem: `role-to-assume holds ${placeholder}; only {account} and {env} are replaced` };
    }
    const role = parseRole(arn);
    if (!role)
        return { problem: `role-to-assume is "${arn}" for ${environment}; ${EXAMPLES}` };
    if (role.account !== account) {
        return {
            problem: `role-to-assume for ${environment} lies in account ${role.account}, and ${environment} is ${account}`,
        };
    }
    return { role: arn };
};
/** Role names may hold `=` and `,`: only a line is an entry, and only what precedes `arn:` a name. */
const roleLines = (input) => (0,accounts/* filled */.Bq)(input.split('\n')).map((line) => {
    const [name, value] = (0,accounts/* pair */.V2)(line);
    return value === null || line.startsWith('arn:') ? [null, line] : [name, value];
});

;// CONCATENATED MODULE: ./packages/core/lib/scan/infra-environments.js




/** Values of a table of texts; entries of another kind are the declarations' to tell. */
const infra_environments_texts = (value) => (0,standards/* isTable */.bI)(value)
    ? Object.entries(value).flatMap(([key, text]) => typeof text === 'string' ? [[key, text]] : [])
    : [];
const isAllowed = (patterns, name) => patterns.some((pattern) => (0,standards/* nameGlob */.e4)(pattern)(name));
const infra_environments_refusal = ({ limits, repository, inputs, section }, account, globs) => {
    if (limits === null)
        return null;
    const entry = (key, values) => `drift-config does not let ${repository} name ${values}; its check.toml may allow it: [[drift.limits]] repositories = ["${repository}"] ${key} = […]`;
    // What the workflow itself names was decided by who runs it.
    const isNamed = inputs.accounts !== '';
    if (!isNamed && !isAllowed(limits.accounts, account))
        return entry('accounts', `account ${account}`);
    // A pattern within an allowed one reads like it: "app-*" and "app-web" are within "app-*". Some
    // that are wider do too; each stack is held against what is allowed once more.
    const beyond = globs.filter((glob) => !isAllowed(limits.stacks, glob));
    if (beyond.length > 0)
        return entry('stacks', `the stacks ${beyond.join(', ')}`);
    const tags = infra_environments_texts(section.tags).map(([key, value]) => `${key}=${value}`);
    const foreign = tags.filter((tag) => !isAllowed(limits.tags, tag));
    if (foreign.length > 0)
        return entry('tags', `the tags ${foreign.join(', ')}`);
    // The environment's name is the repository's own word, and would choose among the roles.
    return !isNamed && inputs.roleToAssume.includes('{env}')
        ? 'role-to-assume holds {env}, which a repository could name as it likes; write {account} alone, one env=arn a line, or give the input accounts'
        : null;
};
/** Inputs by environment that name none of this repository's: what they say counts for nothing. */
const misnamed = ({ inputs }, names) => {
    const roles = inputs.roleToAssume
        .split('\n')
        .flatMap((line) => /^\s*([^=:#]+)=/.exec(line)?.[1] ?? []);
    const given = {
        'role-to-assume': roles.map((name) => name.trim()),
        profiles: [...inputs.profiles.keys()],
        assembly: [...inputs.assemblies.keys()],
    };
    return Object.entries(given).flatMap(([input, environments]) => environments
        .filter((name) => !names.includes(name))
        .map((name) => `${input} names "${name}", and this repository has ${names.join(', ') || 'none'}`));
};
/** Accounts as the workflow names them, else as check.toml does. */
const infra_environments_accountsOf = ({ section, inputs }) => inputs.accounts === ''
    ? (0,accounts/* meantAccounts */.kl)(infra_environments_texts(section.accounts))
    : (0,accounts/* parseAccounts */.I9)(inputs.accounts).accounts;
/**
 * The environments of one repository, each with the role that enters it and the regions and stacks
 * to look at. Production of a repository that is not released yet is left out.
 * @returns `problems`: what was asked for and is not there, so that it is looked at by no run
 */
const plannedEnvironments = (input) => {
    const { section, status, inputs, fallbackRegions, isOwn } = input;
    const globs = (0,standards/* textsOf */.CB)(section.stacks);
    const declared = (0,standards/* textsOf */.CB)(section.regions);
    const regions = inputs.regions.length > 0 ? inputs.regions : declared.length > 0 ? declared : fallbackRegions;
    const notes = [];
    const problems = [];
    const accounts = infra_environments_accountsOf(input);
    const names = accounts.map(({ environment }) => environment);
    if (isOwn)
        notes.push(...misnamed(input, names));
    for (const one of inputs.only) {
        if (accounts.some(({ environment, account }) => environment === one || account === one))
            continue;
        const text = `account "${one}" is none of this repository's, which has ${names.join(', ') || 'none'}`;
        if (isOwn)
            problems.push(text);
        else
            notes.push(text);
    }
    const environments = accounts.flatMap(({ environment: name, account, problem }) => {
        if (inputs.only.length > 0 && !inputs.only.includes(name) && !inputs.only.includes(account)) {
            return [];
        }
        if (status === 'pre-release' && (0,walk/* isProduction */.KV)(name)) {
            notes.push(`${name} is not looked at: the repository is not released yet (pre-release)`);
            return [];
        }
        const choice = problem === null ? roleFor(inputs.roleToAssume, name, account) : { role: null };
        const planned = {
            name,
            account,
            role: 'role' in choice ? choice.role : null,
            profile: inputs.profiles.get(name) ?? null,
            regions: [...new Set(regions)],
            globs,
            allowedStacks: input.limits?.stacks ?? null,
            tags: Object.fromEntries(infra_environments_texts(section.tags)),
            problem: problem ??
                ('problem' in choice ? choice.problem : null) ??
                infra_environments_refusal(input, account, globs) ??
                (regions.length === 0
                    ? 'no region is named; write regions in [infra], or give aws-regions'
                    : null),
        };
        return [planned];
    });
    return { environments, notes, problems };
};

// EXTERNAL MODULE: ./packages/core/lib/collect/aws/trust-policy.js
var trust_policy = __webpack_require__(26154);
;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/oidc.js


/**
 * The claims of a JSON Web Token, for people to read; its signature is AWS's to judge.
 * @returns null where it is no such token
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
const claimsOf = (token) => {
    const payload = token.split('.')[1];
    if (payload === undefined)
        return null;
    let claims;
    try {
        claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    }
    catch {
        return null;
    }
    if (!(0,settings_entries/* isTable */.bI)(claims))
        return null;
    const text = (name) => {
        const value = (0,shape/* own */.ZV)(claims, name);
        const first = Array.isArray(value) ? value[0] : value;
        return typeof first === 'string' || typeof first === 'number' ? String(first) : null;
    };
    return {
        issuer: text('iss') ?? '',
        subject: text('sub') ?? '',
        audience: text('aud') ?? '',
        repositoryId: text('repository_id'),
        ownerId: text('repository_owner_id'),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/web-identity.js

/** The role was not assumed; `claims` are those of the token that was shown. */
class WebIdentityError extends Error {
    name = 'WebIdentityError';
    claims;
    /** null: there was no token to show. */
    constructor(claims, cause) {
        super(cause instanceof Error ? cause.message : String(cause), { cause });
        this.claims = claims;
    }
}
/** Tries with one token, within its five minutes. */
const TRIES = 3;
/** Before the second and the third token, in milliseconds. */
const BACKOFF_MS = [1_000, 4_000];
/**
 * What a new token may mend: the old one was too old on arrival, or AWS could not check it. That
 * the account has no such identity provider, or one for another audience, it does not.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors
 */
const mayPass = (error) => {
    const { name, message } = error;
    if (/^IDPCommunicationError/.test(name) || /^ExpiredToken/.test(name))
        return true;
    return (/^InvalidIdentityToken/.test(name) && !/no openid ?connect provider|audience/i.test(message));
};
/**
 * Credentials of a role by the job's OIDC token. Each time they are asked for, a new token is
 * shown: the SDK's own provider keeps the first one, which is over in five minutes, and a role's
 * session in an hour.
 * @throws WebIdentityError
 */
const webIdentity = (options) => async () => {
    const { oidc, clock } = options;
    for (let tries = 0;; tries += 1) {
        let claims = null;
        try {
            const token = await oidc.token(oidc.audience);
            claims = claimsOf(token);
            return await assume(options, token);
        }
        catch (error) {
            const wait = BACKOFF_MS[tries];
            if (wait === undefined || !mayPass(error))
                throw new WebIdentityError(claims, error);
            await clock.sleep(wait);
        }
    }
};
const assume = async (options, webIdentityToken) => {
    const { role: roleArn, sessionName: roleSessionName, clientConfig, clientPlugins } = options;
    const config = { ...clientConfig, maxAttempts: TRIES };
    const { fromWebToken } = await __webpack_require__.e(/* import() */ 8069).then(__webpack_require__.t.bind(__webpack_require__, 88069, 19));
    return fromWebToken({
        roleArn,
        roleSessionName,
        webIdentityToken,
        clientConfig: config,
        clientPlugins,
    })();
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/refused.js





/** The account that was reached is not the one that was meant. */
const wrongAccount = ({ environment, account }, arn) => (0,model/* unknown */.L5)(`${environment} is meant to be account ${account}, and the credentials at hand are those of account ${arn.split(':')[4] || 'unknown'} (${arn}); nothing was looked at there. Correct the id, give each account a role or a profile of its own, or name the one account that these are for (account)`);
/** Why an account could not be entered, and what to do about it. */
const refused = (error, request) => {
    if (error instanceof WebIdentityError)
        return tokenRefused(error, request);
    const { environment, account, region, role } = request;
    const who = role === null ? `account ${account} (${environment})` : role;
    if (/CredentialsProviderError/.test(error?.name ?? '')) {
        return (0,model/* unknown */.L5)(`${environment}: ${noCredentials(request)} (${refused_oneLine(error)})`);
    }
    const known = toAwsError(error, role === null ? 'sts:GetCallerIdentity' : 'sts:AssumeRole', region);
    if (known.refusal === 'denied') {
        return (0,model/* unknown */.L5)(`${who} does not admit us, or is not there: ${known.message}. Its trust policy must name who asks (AlsoTrust in templates/aws/drift-role.yaml), and who asks must be allowed sts:AssumeRole on it`, 'sts:AssumeRole');
    }
    return (0,model/* unknown */.L5)(`${who} was not entered: ${plain(known)}`);
};
const refused_oneLine = (error) => String(error?.message ?? error);
const noCredentials = ({ profile, account, role, isJob }) => {
    if (profile !== null)
        return `the profile "${profile}" gives no credentials for account ${account}`;
    const none = `there are no credentials for account ${account}`;
    if (!isJob) {
        return `${none}: name a profile for each account, or put AWS credentials into the environment (AWS_PROFILE, AWS_ACCESS_KEY_ID)`;
    }
    return role === null
        ? `${none}: the input role-to-assume is empty, and no step before gave the job AWS credentials; give it the role, and the job "permissions: id-token: write"`
        : `${none}: the job may ask for no OIDC token; it needs "permissions: id-token: write", and a run for a pull request from a fork never gets it`;
};
const tokenRefused = ({ claims, cause }, request) => {
    const { environment, region, role } = request;
    if (claims === null) {
        return (0,model/* unknown */.L5)(`${environment}: GitHub gave no OIDC token that can be read (${refused_oneLine(cause)}); the job needs "permissions: id-token: write"`, 'id-token: write');
    }
    const error = toAwsError(cause, 'sts:AssumeRoleWithWebIdentity', region);
    const said = `sub "${claims.subject}" and aud "${claims.audience}"`;
    const arn = parseRole(role ?? '');
    const trust = arn ? JSON.stringify((0,trust_policy.trustStatement)(claims, arn)) : '';
    if (error.refusal === 'denied') {
        return (0,model/* unknown */.L5)([
            `${role} does not admit our token, or is not there: ${error.message}.`,
            probably(claims, request),
            `The token says ${said}.`,
            `This statement in the role's trust policy would admit it, in both shapes that GitHub writes subjects in: ${trust}`,
            caveat(claims),
        ]
            .join(' ')
            .trim(), 'sts:AssumeRoleWithWebIdentity');
    }
    return (0,model/* unknown */.L5)(`${role} was not entered: ${refused_whyNot(error, claims)}. The token says ${said}`);
};
/** AWS gives one answer to both, so that nobody can find out which roles there are. */
const probably = ({ subject }, { account }) => /:environment:/.test(subject)
    ? `Is that its name, and was templates/aws/drift-role.yaml deployed to account ${account} for this repository?`
    : 'The job names no environment, and templates/aws/drift-role.yaml trusts "environment: drift".';
const caveat = (claims) => {
    const text = (0,trust_policy/* subjectCaveat */.PU)(claims);
    return text === null ? '' : `But ${text}.`;
};
const refused_whyNot = (error, { issuer, audience }) => {
    if (/no openid ?connect provider/i.test(error.message)) {
        return `the account has no OIDC identity provider for ${issuer} (${error.message}); create one with the audience "${audience}"`;
    }
    if (error.refusal === 'expired') {
        return `the token was over when AWS saw it, and so were two new ones (${error.message}); run the job again, and on a self-hosted runner look at its clock`;
    }
    if (/audience/i.test(error.message)) {
        return `the account's OIDC identity provider for ${issuer} does not list the audience "${audience}" (${error.message})`;
    }
    return plain(error);
};
/** Endings and regions that say more than AWS does. */
const plain = (error) => {
    const { refusal, code, message, region } = error;
    if (refusal === 'not-enabled') {
        return `the credentials are not valid, or not any more, or region ${region} is not enabled for it (${code}: ${message})`;
    }
    if (refusal === 'expired') {
        return `the credentials are over (${code}: ${message}); sign in again, or make new ones`;
    }
    if (refusal === 'unreachable') {
        return `STS did not answer in ${region}: no such region, or no way to it (${code})`;
    }
    return `${code}: ${message}`;
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/share-credentials.js
/** Credentials that end within this time are fetched anew; the SDK itself uses five minutes. */
const AHEAD_MS = 5 * 60_000;
/**
 * One set of credentials for all clients of an account, fetched anew before it ends. Each client of
 * the SDK would else remember its own: three clients in ten regions would assume the role thirty
 * times.
 */
const shareCredentials = (provider, clock) => {
    let held;
    let until = Number.NEGATIVE_INFINITY;
    let fetched = Number.NEGATIVE_INFINITY;
    const shared = () => {
        if (held !== undefined && clock.now() < until)
            return held;
        until = Number.POSITIVE_INFINITY;
        fetched = clock.now();
        held = provider().then((credentials) => {
            const ends = credentials.expiration?.getTime();
            until = ends === undefined ? Number.POSITIVE_INFINITY : ends - AHEAD_MS;
            return credentials;
        }, (error) => {
            // The next request asks again.
            until = Number.NEGATIVE_INFINITY;
            throw error;
        });
        return held;
    };
    shared.memoized = true;
    shared.renew = (since) => {
        if (fetched <= since)
            until = Number.NEGATIVE_INFINITY;
    };
    return shared;
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/credentials.js







const realClock = {
    now: Date.now,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
/**
 * Enters an account, in one of three ways:
 * - role and `oidc`: the role is assumed with the job's token, a new one for each assumption;
 * - role, no `oidc`: the profile, or the SDK's default chain, assumes the role;
 * - no role: the profile, or the default chain, are the account's own credentials.
 *
 * Nothing is written to the environment, so that any number of accounts can be entered at once.
 * @returns unknown, with what to do, where the account was not reached or is another one than was
 *   meant; its credentials are not handed out then
 * @see https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 */
const enterAccount = async (request) => {
    const entered = await enterBy(await credentials_sourceOf(request), request);
    if (entered.known || entered.permission !== 'sts:AssumeRole')
        return entered;
    // A step before may have assumed the very role, and roles do not admit themselves.
    const asIs = { ...request, role: null };
    const already = await enterBy(await credentials_sourceOf(asIs), asIs);
    return already.known && isSessionOf(request.role, already.value.arn) ? already : entered;
};
const enterBy = async (source, request) => {
    const credentials = shareCredentials(masked(source, request.onSecret), request.clock ?? realClock);
    try {
        const { account, arn } = await identityOf(request, credentials);
        return account === request.account ? (0,model/* known */.eO)({ arn, credentials }) : wrongAccount(request, arn);
    }
    catch (error) {
        return refused(error, request);
    }
};
const isSessionOf = (role, arn) => role !== null && arn.includes(`:assumed-role/${parseRole(role)?.name}/`);
const credentials_sourceOf = async (request) => {
    const { role, oidc, profile, region, sessionName, onSecret, clock = realClock } = request;
    const clientConfig = clientSettings(region);
    const clientPlugins = pluginsOf(request);
    if (role !== null && oidc !== null) {
        return webIdentity({ role, oidc, sessionName, clientConfig, clientPlugins, clock });
    }
    const { fromIni, fromNodeProviderChain, fromTemporaryCredentials } = await __webpack_require__.e(/* import() */ 8069).then(__webpack_require__.t.bind(__webpack_require__, 88069, 19));
    const chain = profile !== null ? fromIni({ profile, clientConfig }) : fromNodeProviderChain({ clientConfig });
    const base = () => chain();
    if (role === null)
        return base;
    const assumed = fromTemporaryCredentials({
        masterCredentials: masked(base, onSecret),
        params: { RoleArn: role, RoleSessionName: sessionName },
        clientConfig,
        clientPlugins,
    });
    return () => assumed();
};
const pluginsOf = ({ usage, deadline, clock = realClock }) => [
    ...(usage ? [countRequests(usage, clock)] : []),
    ...(deadline === undefined ? [] : [atDeadline(deadline, clock)]),
];
const masked = (provider, onSecret) => async () => {
    const credentials = await provider();
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    for (const secret of [accessKeyId, secretAccessKey, sessionToken])
        if (secret)
            onSecret(secret);
    return credentials;
};
/** Who we are, from STS itself: its answer to the assumption, else its answer to that question. */
const identityOf = async (request, credentials) => {
    const { accountId } = await credentials();
    const role = request.role === null ? null : parseRole(request.role);
    if (request.oidc && role && accountId) {
        const session = `assumed-role/${role.name}/${request.sessionName}`;
        return { account: accountId, arn: `arn:${role.partition}:sts::${accountId}:${session}` };
    }
    const { GetCallerIdentityCommand, STSClient } = await __webpack_require__.e(/* import() */ 1661).then(__webpack_require__.t.bind(__webpack_require__, 1661, 19));
    const client = new STSClient({ ...clientSettings(request.region), credentials });
    for (const plugin of pluginsOf(request))
        client.middlewareStack.use(plugin);
    try {
        const { Account = '', Arn = '' } = await client.send(new GetCallerIdentityCommand({}));
        return { account: Account, arn: Arn };
    }
    finally {
        client.destroy();
    }
};
/**
 * A name for the session that says who scans, in the characters that AWS takes: CloudTrail shows
 * it beside everything that is asked.
 * @param repository `owner/name` of the repository that runs the workflow; null: a person's machine
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
const sessionNameFor = (repository, run) => {
    const parts = ['drift', ...(repository ?? '').split('/'), run ?? ''];
    const clean = parts.map((part) => part.replace(/[^\w+=,.@-]+/g, '-')).filter((p) => p !== '');
    const name = clean.join('-');
    if (name.length <= 64)
        return name;
    // The run is what is looked for, so that it stays whole.
    const tail = run ? `-${clean.at(-1) ?? ''}`.slice(-32) : '';
    return name.slice(0, 64 - tail.length) + tail;
};

// EXTERNAL MODULE: ./packages/core/lib/collect/aws/watched.js
var watched = __webpack_require__(70447);
;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/live.js





/** Requests in flight; what one read asks of the service behind it counts for that service. */
const live_AT_ONCE = 5;
/**
 * What the services themselves say of the watched resources of these stacks. An attached policy
 * that is not there has no properties; a resource that is not found is `absent`, for CloudFormation's
 * detection to tell whether it is gone.
 * @returns unknown, for each stack and kind of resource, what was refused, cannot be read, or lies
 *   beyond the budget; the gravest are read first
 * @see https://docs.aws.amazon.com/cloudcontrolapi/latest/APIReference/API_GetResource.html
 */
const readLive = async (aws, stacks, { budget }) => {
    const reads = readsOf(stacks);
    const within = reads.slice(0, budget);
    const limit = (0,p_limit/* default */.A)(live_AT_ONCE);
    const answers = await Promise.all(within.map((read) => limit(() => readOne(aws, read))));
    const refusals = answers.flatMap((a) => ('error' in a ? [a] : []));
    return [
        ...answers.flatMap((a) => ('live' in a ? [(0,model/* known */.eO)(a.live)] : [])),
        ...grouped(refusals),
        ...beyond(reads.slice(budget), budget, aws.region),
    ];
};
/** All that is to be read, gravest first. */
const readsOf = (stacks) => {
    const resources = stacks.flatMap(({ name, resources, template }) => resources.known
        ? resources.value
            .filter(({ status }) => !/^DELETE_(?:COMPLETE|SKIPPED)$/.test(status))
            .map((resource) => ({ stack: name, resource, template }))
        : []);
    // A policy that a stack declares is CloudFormation's to compare.
    const declared = new Set(resources.map(({ resource }) => `${resource.type} ${resource.physicalId}`));
    const seen = new Set();
    return watched/* WATCHED */.t.flatMap((watched) => resources.flatMap(({ stack, resource: { type, logicalId, physicalId }, template }) => {
        if (type !== watched.of || physicalId === null)
            return [];
        if (watched.when === 'attached' && declared.has(`${watched.type} ${physicalId}`))
            return [];
        if (watched.when === 'declared' && !declares(template, logicalId, watched.properties)) {
            return [];
        }
        const key = `${watched.read} ${physicalId}`;
        if (seen.has(key))
            return [];
        seen.add(key);
        return [{ stack, logicalId, physicalId, watched }];
    }));
};
/** Whether the template sets one of these properties; where it is not known, it may. */
const declares = (template, logicalId, names) => {
    if (!template.known)
        return true;
    const resource = (0,settings_entries/* valueIn */.xm)(template.value.body, 'Resources', logicalId);
    return names.some((name) => (0,settings_entries/* valueIn */.xm)(resource, 'Properties', name) !== undefined);
};
const readOne = async (aws, read) => {
    const { watched, stack, logicalId, physicalId } = read;
    const found = (properties) => ({
        live: { stack, logicalId, physicalId, type: watched.type, properties },
    });
    try {
        const [client, { GetResourceCommand }] = await Promise.all([
            aws.cloudcontrol(),
            __webpack_require__.e(/* import() */ 2358).then(__webpack_require__.t.bind(__webpack_require__, 32358, 19)),
        ]);
        const { ResourceDescription } = await client.send(new GetResourceCommand({ TypeName: watched.read, Identifier: physicalId }));
        return found(kept(ResourceDescription?.Properties, watched));
    }
    catch (thrown) {
        const error = toAwsError(thrown, 'cloudformation:GetResource', aws.region);
        if (error.code === 'ResourceNotFoundException') {
            const none = found({});
            return watched.when === 'attached' ? none : { live: { ...none.live, absent: true } };
        }
        return { read, error };
    }
};
/** The watched properties, in memory of their own: the whole answer may be large. */
const kept = (text, { properties }) => {
    const all = JSON.parse(text ?? '{}');
    const some = properties.flatMap((name) => {
        const value = (0,settings_entries/* valueIn */.xm)(all, name);
        return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(some);
};
/** One reason for all resources of one kind in one stack that met the same refusal. */
const grouped = (refused) => {
    const groups = Map.groupBy(refused, ({ read, error }) => `${read.stack} ${read.watched.read} ${error.refusal} ${error.action}`);
    return [...groups.values()].flatMap((group) => {
        const reads = group.map(({ read }) => read);
        // Their messages differ in the resource that each names, and in nothing else.
        return group.slice(0, 1).map(({ error }) => {
            const { reason, permission } = toUnknown(error);
            return (0,model/* unknown */.L5)(`${subject(reads)} could not be read: ${reason}`, permission);
        });
    });
};
const beyond = (reads, budget, region) => [...Map.groupBy(reads, ({ stack, watched }) => `${stack} ${watched.type}`).values()].map((group) => (0,model/* unknown */.L5)(`${subject(group)} were not read: the budget of ${budget} requests to Cloud Control in ${region} was spent on what is graver`));
const NAMED = 3;
/** `App: AWS::IAM::Role app-a, app-b and 4 more` */
const subject = (reads) => {
    const names = reads.slice(0, NAMED).map(({ physicalId }) => physicalId);
    const more = reads.length > NAMED ? ` and ${reads.length - NAMED} more` : '';
    return `${reads[0]?.stack}: ${reads[0]?.watched.type} ${names.join(', ')}${more}`;
};

// EXTERNAL MODULE: ./node_modules/.pnpm/@aws-sdk+client-cloudformation@3.1169.0/node_modules/@aws-sdk/client-cloudformation/dist-cjs/index.js
var dist_cjs = __webpack_require__(37767);
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

// EXTERNAL MODULE: ./packages/core/lib/standards/glob.js
var standards_glob = __webpack_require__(74509);
;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/stack-globs.js

/** Instances of a StackSet are ordinary stacks in the accounts they are in. */
const STACK_SET = 'StackSet-';
const stack_globs_ARN = /^arn:[^:]*:cloudformation:([^:]*):/;
/**
 * Which stacks the globs of `[infra] stacks` name. A glob is held against the name, or against the
 * ARN where it is one. Instances of StackSets belong to whoever owns the set: they count only where
 * a glob names them (`StackSet-…`), so that `*` does not take them in.
 * @param allowed patterns that a stack's name or ARN has to answer to as well: what an organization
 *   lets a repository look at; null: any. That a glob reads like an allowed one says too little:
 *   `App*` reads like `App?`, and names more.
 */
const stackGlobs = (globs, region, allowed = null) => {
    // The ARN of a stack elsewhere says nothing about this region.
    const here = [...new Set(globs)].filter((glob) => (0,standards_glob/* nameGlob */.e4)(stack_globs_ARN.exec(glob)?.[1] ?? '*')(region));
    const matchers = here.map((glob) => ({ glob, matches: (0,standards_glob/* nameGlob */.e4)(glob), arn: stack_globs_ARN.test(glob) }));
    const matchOf = ({ matches, arn, glob }, { name, id }) => arn ? matches(id) : matches(name) && (!name.startsWith(STACK_SET) || glob.startsWith(STACK_SET));
    // Only what reads like an ARN is held against one: `[!P]*` says nothing of ARNs.
    const within = allowed?.map((glob) => ({ arn: stack_globs_ARN.test(glob), matches: (0,standards_glob/* nameGlob */.e4)(glob) }));
    const isAllowed = ({ name, id }) => within === undefined || within.some(({ arn, matches }) => matches(arn ? id : name));
    return {
        /** Those that can name a stack of this region. */
        globs: here,
        matches: (stack) => isAllowed(stack) && matchers.some((matcher) => matchOf(matcher, stack)),
        /** Globs that none of these stacks answers to. */
        unmatched: (stacks) => matchers
            .filter((matcher) => !stacks.some((stack) => isAllowed(stack) && matchOf(matcher, stack)))
            .map(({ glob }) => glob),
    };
};
/** `arn:aws:cloudformation:eu-west-2:111111111111:stack/App/uuid` → `App` */
const nameInArn = (arn) => arn.split('/')[1] ?? arn;
/**
 * The stacks that globs name, with everything nested in them.
 * @param parentOf ARN of the stack that holds a stack
 */
const withNested = (stacks, matches, parentOf) => {
    const byId = new Map(stacks.map((stack) => [stack.id, stack]));
    const decided = new Map();
    const inParent = (id) => {
        if (id === undefined)
            return false;
        const parent = byId.get(id);
        // Among deleted stacks: the one that held it lives on, and its ARN has its name.
        return parent === undefined ? matches({ id, name: nameInArn(id) }) : belongs(parent);
    };
    const belongs = (stack) => {
        const known = decided.get(stack.id);
        if (known !== undefined)
            return known;
        // Set before its parent is asked: stacks that hold each other would have no end.
        decided.set(stack.id, matches(stack));
        const answer = matches(stack) || inParent(parentOf(stack));
        decided.set(stack.id, answer);
        return answer;
    };
    return stacks.filter(belongs);
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/stack-resources.js




/**
 * What a stack holds, all pages of it.
 * @param stack ARN, by which deleted stacks are found for 90 days
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackResources.html
 */
const stack_resources_readResources = async (aws, stack) => {
    try {
        return (0,model/* known */.eO)(await collectPages(async (token) => {
            const answer = await askCloudFormation(aws, 'ListStackResources', (client) => client.send(new dist_cjs/* ListStackResourcesCommand */.XnL({ StackName: stack, NextToken: token })));
            return { items: answer.StackResourceSummaries ?? [], next: answer.NextToken };
        }, toResource));
    }
    catch (error) {
        return toUnknown(error);
    }
};
const toResource = (resource) => ({
    logicalId: detached(resource.LogicalResourceId ?? ''),
    physicalId: resource.PhysicalResourceId === undefined ? null : detached(resource.PhysicalResourceId),
    type: detached(resource.ResourceType ?? ''),
    status: detached(resource.ResourceStatus ?? ''),
    ...(resource.ResourceStatusReason !== undefined && {
        statusReason: detached(resource.ResourceStatusReason),
    }),
});

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/deleted.js







/** How long CloudFormation knows a deleted stack, in milliseconds. */
const KEPT_MS = 90 * 24 * 3_600_000;
/** Calls at once. */
const LANES = 8;
/** What a deletion left behind: kept by its DeletionPolicy, or not to be deleted. */
const isLeft = ({ status }) => status === 'DELETE_SKIPPED' || status === 'DELETE_FAILED';
/**
 * Deleted stacks of the last 90 days that globs name, nested ones included, and that left
 * something behind. Whether it is still there, or was taken in by another stack, is not asked.
 * @param now milliseconds since the epoch
 * @param allowed as of {@link stackGlobs}
 * @returns unknown where they cannot be listed, or where of one it cannot be said what it left
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStacks.html
 */
const readDeleted = async (aws, globs, now, allowed = null) => {
    try {
        const deleted = await listDeleted(aws, now);
        const { matches } = stackGlobs(globs, aws.region, allowed);
        const wanted = withNested(deleted, matches, ({ parent }) => parent);
        const limit = (0,p_limit/* default */.A)(LANES);
        const read = await Promise.all(wanted.map(async (stack) => ({
            stack,
            resources: await limit(() => stack_resources_readResources(aws, stack.id)),
        })));
        const hidden = read.map(({ resources }) => resources).find((r) => !r.known);
        if (hidden !== undefined)
            return hidden;
        return (0,model/* known */.eO)(read.flatMap(({ stack: { parent: _, ...stack }, resources }) => {
            const left = resources.known ? resources.value.filter(isLeft) : [];
            return left.length === 0 ? [] : [{ ...stack, left }];
        }));
    }
    catch (error) {
        return toUnknown(error);
    }
};
const listDeleted = (aws, now) => collectPages(async (token) => {
    const { StackSummaries = [], NextToken } = await askCloudFormation(aws, 'ListStacks', (c) => c.send(new dist_cjs/* ListStacksCommand */.ZaW({
        StackStatusFilter: ['DELETE_COMPLETE', 'DELETE_FAILED'],
        NextToken: token,
    })));
    return { items: StackSummaries, next: NextToken };
}, (summary) => toDeleted(summary, now));
const toDeleted = (summary, now) => {
    const status = summary.StackStatus;
    if (status !== 'DELETE_COMPLETE' && status !== 'DELETE_FAILED')
        return undefined;
    const time = summary.DeletionTime ?? summary.LastUpdatedTime ?? summary.CreationTime;
    // One whose deletion failed is there until somebody deletes it, however old it is.
    if (status === 'DELETE_COMPLETE' && (time?.getTime() ?? now) < now - KEPT_MS)
        return undefined;
    return {
        id: summary.StackId ?? '',
        name: summary.StackName ?? '',
        parent: summary.ParentId,
        status,
        deleted: (time ?? new Date(now)).toISOString(),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/differences.js


/** How every JSON text begins; what does not is not worth a parser's time (user data, policies as text). */
const BEGINS = /^\s*(?:[[{"]|-?\d|true|false|null)/;
const NUMBER = /^-?\d[\d.eE+-]*$/;
/**
 * A value as drift detection gives it: JSON where it is JSON, else the text itself. Digits that no
 * number keeps (ids of 20 digits, `1.0`) stay text. CloudFormation writes `null` where there is
 * no value.
 */
const parseValue = (text) => {
    if (text === undefined || text === '')
        return text ?? null;
    if (!BEGINS.test(text))
        return detached(text);
    if (NUMBER.test(text) && String(Number(text)) !== text)
        return detached(text);
    const parsed = (0,settings_json/* parseJson */.q)(text, false);
    return parsed.ok ? parsed.value : detached(text);
};
/**
 * One difference of a resource.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_PropertyDifference.html
 */
const toDifference = (difference) => ({
    path: detached(difference.PropertyPath ?? ''),
    // A kind that AWS adds one day is still a difference.
    kind: isKind(difference.DifferenceType) ? difference.DifferenceType : 'NOT_EQUAL',
    expected: parseValue(difference.ExpectedValue),
    actual: parseValue(difference.ActualValue),
});
const isKind = (kind) => kind === 'ADD' || kind === 'REMOVE' || kind === 'NOT_EQUAL';

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/drifts.js




/** The most that one page may have. */
const drifts_PAGE = 100;
const STATUSES = new Set([
    'IN_SYNC',
    'MODIFIED',
    'DELETED',
    'NOT_CHECKED',
    'UNKNOWN',
    'UNSUPPORTED',
]);
/**
 * One resource. Only what differs keeps its properties: of 10,000 resources most are as they were
 * declared, and their properties would be all that a scan's memory is full of.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackResourceDrift.html
 */
const toResourceDrift = (drift) => {
    const given = drift.StackResourceDriftStatus ?? '';
    const known = STATUSES.has(given);
    const status = known ? given : 'UNKNOWN';
    const reason = known ? drift.DriftStatusReason : `CloudFormation says ${given}`;
    const differs = status === 'MODIFIED' || status === 'DELETED';
    return {
        logicalId: detached(drift.LogicalResourceId ?? ''),
        physicalId: detached(drift.PhysicalResourceId ?? ''),
        type: detached(drift.ResourceType ?? ''),
        status,
        ...(reason !== undefined && { reason: detached(reason) }),
        expected: differs ? parseValue(drift.ExpectedProperties) : null,
        actual: differs ? parseValue(drift.ActualProperties) : null,
        differences: differs ? (drift.PropertyDifferences ?? []).map(toDifference) : [],
        time: (drift.Timestamp ?? new Date(0)).toISOString(),
    };
};
/**
 * The results of a detection, all pages, of every status: a filter holds four of six. Results of an
 * earlier run, which stay where this one got no further, are left out.
 * @param since milliseconds since the epoch by AWS's clock: when the detection began
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackResourceDrifts.html
 */
const readDrifts = async (aws, stack, since) => {
    const resources = [];
    try {
        const read = pages(async (token) => {
            const answer = await askCloudFormation(aws, 'DescribeStackResourceDrifts', (client) => client.send(new dist_cjs/* DescribeStackResourceDriftsCommand */.Bkw({
                StackName: stack,
                MaxResults: drifts_PAGE,
                NextToken: token,
            })));
            return { items: answer.StackResourceDrifts ?? [], next: answer.NextToken };
        });
        for await (const drifts of read) {
            for (const drift of drifts) {
                if ((drift.Timestamp?.getTime() ?? since) >= since)
                    resources.push(toResourceDrift(drift));
            }
        }
        return { resources };
    }
    catch (error) {
        return { resources, missed: toUnknown(error) };
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/polling.js
/** Drift detection: every 2 s at first, a fifth of what it took so far, at most every 15 s. */
const DETECTION_STEPS = { first: 2_000, longest: 15_000 };
/** A resource scan takes minutes: nobody gains by asking more often. */
const SCAN_STEPS = { first: 10_000, longest: 30_000 };
/**
 * Asks until there is an answer, ever less often, so that the wait is a fifth longer at most than
 * what is waited for. The last time is asked at the deadline.
 * @param ask undefined: not yet
 * @returns undefined: the deadline came first
 */
const poll = async (ask, { first, longest }, { clock, deadline, random = Math.random }) => {
    const began = clock.now();
    for (;;) {
        const now = clock.now();
        if (now >= deadline)
            return undefined;
        const step = Math.min(longest, Math.max(first, (now - began) / 5));
        await clock.sleep(Math.min(deadline - now, step * (0.85 + 0.15 * random())));
        const answer = await ask();
        if (answer !== undefined)
            return answer;
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/join.js



/** `Drift detection is already in progress for stack […]`; there is no name for it but the words. */
const isRunning = (error) => error instanceof AwsError &&
    (error.code === 'OperationInProgressException' || /already in progress/i.test(error.message));
/**
 * Waits for a detection that somebody else started; nobody tells its id. Its end shows in one of two
 * ways: the time of the last check moves on, or CloudFormation lets another detection begin. The
 * documentation calls that time the detection's beginning, and then it never moves, and the
 * detection that could be begun is the one whose results count.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackDriftInformation.html
 */
const joinRunning = async (aws, stack, start, wait) => {
    const before = await lastCheck(aws, stack);
    const ended = await poll(async () => {
        if ((await lastCheck(aws, stack)) > before) {
            return { run: { status: 'complete', since: before + 1 } };
        }
        try {
            return { detection: await start() };
        }
        catch (error) {
            if (!isRunning(error))
                throw error;
            return undefined;
        }
    }, DETECTION_STEPS, wait);
    const reason = 'another detection of it was running until the deadline';
    return ended ?? { run: { status: 'unfinished', reason, since: before + 1 } };
};
/** Milliseconds since the epoch; 0: never. */
const lastCheck = async (aws, stack) => {
    const { Stacks = [] } = await askCloudFormation(aws, 'DescribeStacks', (client) => client.send(new dist_cjs/* DescribeStacksCommand */.Y47({ StackName: stack })));
    return Stacks[0]?.DriftInformation?.LastCheckTimestamp?.getTime() ?? 0;
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/detection.js







/** Pages of results in memory at once: each has all properties of a hundred resources, twice. */
const READERS = 2;
/**
 * States in which CloudFormation detects drift. Of imported stacks its documentation says nothing:
 * they are tried, and what AWS answers is told.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html
 */
const DETECTABLE = new Set([
    'CREATE_COMPLETE',
    'UPDATE_COMPLETE',
    'UPDATE_ROLLBACK_COMPLETE',
    'UPDATE_ROLLBACK_FAILED',
    'IMPORT_COMPLETE',
    'IMPORT_ROLLBACK_COMPLETE',
]);
/** What to do about a state in which there is no detection. */
const wayOut = (status) => {
    if (status === 'REVIEW_IN_PROGRESS') {
        return 'it was never deployed: execute its change set, or delete the stack';
    }
    if (status.endsWith('_IN_PROGRESS'))
        return 'something is being deployed: look again afterwards';
    if (status === 'ROLLBACK_COMPLETE' || status === 'ROLLBACK_FAILED' || status === 'CREATE_FAILED')
        return 'its creation failed: delete it and deploy it anew';
    if (status === 'DELETE_FAILED')
        return 'its deletion failed: finish it';
    return 'deploy it until it is complete';
};
/**
 * CloudFormation's drift detection over stacks, by ARN. A detection that somebody else started is
 * joined. What goes wrong with one stack is told of that stack alone. The deadline leaves what is
 * there as `unfinished`; stacks that were not begun by then are unknown.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DetectStackDrift.html
 */
const detect = async (aws, stacks, { concurrency, ...wait }) => {
    const limit = typeof concurrency === 'number' ? (0,p_limit/* default */.A)(Math.max(1, concurrency)) : concurrency;
    const reading = (0,p_limit/* default */.A)(READERS);
    const detections = await Promise.all(stacks.map(async (stack) => {
        if (!DETECTABLE.has(stack.status)) {
            const { status } = stack;
            return [stack.id, (0,model/* unknown */.L5)(`no drift is detected in state ${status}; ${wayOut(status)}`)];
        }
        // Reading the results holds no lane: the next detection begins meanwhile.
        const run = await limit(() => runDetection(aws, stack, wait));
        return [stack.id, run.known ? await reading(() => readRun(aws, stack, run.value)) : run];
    }));
    return new Map(detections);
};
const runDetection = async (aws, { id, name }, wait) => {
    if (wait.clock.now() >= wait.deadline)
        return (0,model/* unknown */.L5)('the deadline came before its turn');
    try {
        return (0,model/* known */.eO)(await followed(aws, id, wait));
    }
    catch (error) {
        if (isGone(error))
            return (0,model/* unknown */.L5)(`the stack ${name} was deleted while it was looked at`);
        return toUnknown(error);
    }
};
const followed = async (aws, stack, wait) => {
    try {
        return await follow(aws, await start(aws, stack), wait);
    }
    catch (error) {
        if (!isRunning(error))
            throw error;
    }
    const joined = await joinRunning(aws, stack, () => start(aws, stack), wait);
    return 'detection' in joined ? follow(aws, joined.detection, wait) : joined.run;
};
const start = async (aws, stack) => {
    const { StackDriftDetectionId: id } = await askCloudFormation(aws, 'DetectStackDrift', (client) => client.send(new dist_cjs/* DetectStackDriftCommand */._9b({ StackName: stack })));
    if (id === undefined) {
        const action = 'cloudformation:DetectStackDrift';
        throw new AwsError('other', 'NoDetectionId', action, aws.region, 'no detection was started');
    }
    return id;
};
const follow = async (aws, detection, wait) => {
    // Until AWS says when it began by its own clock; nothing can be read without that.
    let since = Number.POSITIVE_INFINITY;
    const ended = await poll(async () => {
        const answer = await unlessThrottled(askStatus(aws, detection));
        if (answer === undefined)
            return undefined;
        since = answer.Timestamp?.getTime() ?? since;
        if (answer.DetectionStatus === 'DETECTION_COMPLETE')
            return { status: 'complete', since };
        if (answer.DetectionStatus !== 'DETECTION_FAILED')
            return undefined;
        const reason = answer.DetectionStatusReason ?? 'CloudFormation does not say why';
        return { status: 'failed', reason, since };
    }, DETECTION_STEPS, wait);
    return ended ?? { status: 'unfinished', reason: 'the deadline came before its end', since };
};
const askStatus = (aws, detection) => askCloudFormation(aws, 'DescribeStackDriftDetectionStatus', (client) => client.send(new dist_cjs/* DescribeStackDriftDetectionStatusCommand */.Hb8({ StackDriftDetectionId: detection })));
/** The detection goes on at AWS while nobody may ask about it, so it is asked about later. */
const unlessThrottled = async (answer) => {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof AwsError && error.refusal === 'throttled')
            return undefined;
        throw error;
    }
};
const readRun = async (aws, stack, run) => {
    if (!Number.isFinite(run.since))
        return (0,model/* unknown */.L5)(run.reason ?? 'nobody knows when it began');
    const { resources, missed } = await readDrifts(aws, stack.id, run.since);
    if (missed !== undefined && resources.length === 0)
        return missed;
    const started = new Date(run.since).toISOString();
    if (missed !== undefined) {
        const reason = `the results could not be read to their end: ${missed.reason}`;
        return (0,model/* known */.eO)({ status: 'unfinished', reason, started, resources });
    }
    const { status, reason } = run;
    return (0,model/* known */.eO)({ status, ...(reason !== undefined && { reason }), started, resources });
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/scans.js





const HOUR_MS = 3_600_000;
const hours = (ms) => ms >= 48 * HOUR_MS
    ? `${Math.round(ms / (24 * HOUR_MS))} days`
    : `${Math.round(ms / HOUR_MS)} hours`;
/**
 * The scan of all resources of a region that orphans are read from: the newest complete one that
 * is fresh enough, or one that is started now. Where a start is refused (its quota, a scan that
 * failed just now), a fresh one does as well.
 * @returns unknown where there is none, with what to do
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/iac-generator-start-resource-scan.html
 */
const findScan = async (aws, options) => {
    if (options.mode === 'off')
        return (0,model/* unknown */.L5)('resource scans are switched off');
    try {
        if (options.mode === 'reuse')
            return await newest(aws, options);
        const started = await begin(aws);
        if (typeof started === 'string')
            return await finished(aws, started, options);
        const fresh = await newest(aws, options);
        return fresh.known ? fresh : started;
    }
    catch (error) {
        return toUnknown(error);
    }
};
const newest = async (aws, { maxAgeMs, clock }) => {
    const oldest = clock.now() - maxAgeMs;
    const others = [];
    for await (const scans of listScans(aws)) {
        const complete = scans.find(({ Status, EndTime }) => Status === 'COMPLETE' && EndTime);
        if (complete?.EndTime && complete.EndTime.getTime() >= oldest) {
            return await describe(aws, complete.ResourceScanId ?? '');
        }
        others.push(...scans);
        // Newest first: what follows is older still.
        if (complete !== undefined)
            break;
    }
    return (0,model/* unknown */.L5)(whyNone(others, maxAgeMs));
};
const whyNone = (scans, maxAgeMs) => {
    const running = scans.find(({ Status }) => Status === 'IN_PROGRESS');
    const none = `no complete resource scan is younger than ${hours(maxAgeMs)}`;
    if (running)
        return `${none}; one is running (${running.PercentageCompleted ?? 0} %): look again`;
    const [last] = scans;
    const failed = last?.Status === 'FAILED' ? ` (the last one failed: ${last.StatusReason})` : '';
    return `${none}${failed}: start one in the IaC generator, or let this scan start it (resource-scan: start, and StartScans=true in the role)`;
};
/** Partial scans are left out by AWS itself: they say nothing of the other types. */
const listScans = (aws) => pages(async (token) => {
    const answer = await askCloudFormation(aws, 'ListResourceScans', (client) => client.send(new dist_cjs/* ListResourceScansCommand */.EOp({ ScanTypeFilter: 'FULL', MaxResults: 100, NextToken: token })));
    return { items: answer.ResourceScanSummaries ?? [], next: answer.NextToken };
});
/** @returns the scan's id, of one that runs already too; unknown where AWS starts none now */
const begin = async (aws) => {
    try {
        const { ResourceScanId: id } = await askCloudFormation(aws, 'StartResourceScan', (client) => client.send(new dist_cjs/* StartResourceScanCommand */.P87({})));
        return id ?? (0,model/* unknown */.L5)('CloudFormation started no resource scan');
    }
    catch (error) {
        if (!(error instanceof AwsError))
            throw error;
        if (error.code.startsWith('ResourceScanInProgress'))
            return await running(aws);
        if (!error.code.startsWith('ResourceScanLimitExceeded'))
            return toUnknown(error);
        return (0,model/* unknown */.L5)(`CloudFormation starts no resource scan now: ${error.message} (ten a day, one a day above 10,000 resources; ten minutes after one that failed)`);
    }
};
const running = async (aws) => {
    for await (const scans of listScans(aws)) {
        const id = scans.find(({ Status }) => Status === 'IN_PROGRESS')?.ResourceScanId;
        if (id !== undefined)
            return id;
        break;
    }
    return (0,model/* unknown */.L5)('a scan of some types alone is running, and AWS runs one at a time: look again');
};
const ask = (aws, id) => askCloudFormation(aws, 'DescribeResourceScan', (client) => client.send(new dist_cjs/* DescribeResourceScanCommand */.ybq({ ResourceScanId: id })));
const finished = async (aws, id, wait) => {
    let percentage = 0;
    const ended = await poll(async () => {
        const scan = await ask(aws, id);
        percentage = scan.PercentageCompleted ?? percentage;
        return scan.Status === 'IN_PROGRESS' ? undefined : scan;
    }, SCAN_STEPS, wait);
    if (ended === undefined) {
        return (0,model/* unknown */.L5)(`the resource scan was still running at the deadline (${percentage} %); the next run can use it`);
    }
    return toHead(ended, id);
};
const describe = async (aws, id) => toHead(await ask(aws, id), id);
const toHead = (scan, id) => {
    if (scan.Status !== 'COMPLETE') {
        return (0,model/* unknown */.L5)(`the resource scan is ${scan.Status}: ${scan.StatusReason ?? 'AWS says no more'}`);
    }
    return (0,model/* known */.eO)({
        id,
        finished: (scan.EndTime ?? new Date(0)).toISOString(),
        types: [...(scan.ResourceTypes ?? [])].sort(),
    });
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/named-stacks.js



/** How deep stacks are nested at most here; CloudFormation's users stay below five. */
const named_stacks_DEEPEST = 10;
/**
 * Stacks by their names or ARNs, with what is nested in them: for a role that may describe these
 * stacks and not all stacks of the account. A name that no stack has is left out.
 * @throws AwsError when one of them may not be described
 */
const describeNamed = async (aws, names, depth = 0) => {
    const described = await Promise.all(names.map((name) => describeOne(aws, name)));
    const stacks = described.flatMap((stack) => (stack === undefined ? [] : [stack]));
    if (depth === named_stacks_DEEPEST || stacks.length === 0)
        return stacks;
    const held = await Promise.all(stacks.map(async ({ StackId = '' }) => {
        const resources = await stack_resources_readResources(aws, StackId);
        // What cannot be seen here is told where the stack's resources are read.
        return resources.known ? resources.value : [];
    }));
    const nested = held
        .flat()
        .flatMap(({ type, physicalId }) => type === 'AWS::CloudFormation::Stack' && physicalId !== null ? [physicalId] : []);
    return [...stacks, ...(await describeNamed(aws, nested, depth + 1))];
};
const describeOne = async (aws, name) => {
    try {
        const { Stacks = [] } = await askCloudFormation(aws, 'DescribeStacks', (client) => client.send(new dist_cjs/* DescribeStacksCommand */.Y47({ StackName: name })));
        const [stack] = Stacks;
        // By its ARN a deleted stack is found too.
        return stack?.StackStatus === 'DELETE_COMPLETE' ? undefined : stack;
    }
    catch (error) {
        if (isGone(error))
            return undefined;
        throw error;
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/stacks.js









/** Calls at once for one account and region, where nothing else is said. */
const stacks_LANES = 8;
/**
 * Stacks of a region that `[infra] stacks` names, nested ones included, and the globs that no stack
 * answers to, by name. Deleted stacks are not among them.
 * @param allowed as of {@link stackGlobs}
 * @returns unknown where the region's stacks cannot be listed
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html
 */
const findStacks = async (aws, globs, allowed = null) => {
    try {
        const wanted = stackGlobs(globs, aws.region, allowed);
        const all = (await describeStacks(aws, wanted.globs)).map((stack) => ({
            found: toStack(stack, aws.region),
            parent: stack.ParentId,
        }));
        const parents = new Map(all.map(({ found, parent }) => [found.id, parent]));
        const stacks = all.map(({ found }) => found);
        return (0,model/* known */.eO)({
            stacks: withNested(stacks, wanted.matches, ({ id }) => parents.get(id)).sort(byName),
            unmatched: wanted.unmatched(stacks),
        });
    }
    catch (error) {
        return toUnknown(error);
    }
};
/** All stacks of a region; those alone that are named, where a role may see no others. */
const describeStacks = async (aws, globs) => {
    try {
        return await collectPages(async (token) => {
            const { Stacks = [], NextToken } = await askCloudFormation(aws, 'DescribeStacks', (c) => c.send(new dist_cjs/* DescribeStacksCommand */.Y47({ NextToken: token })));
            return { items: Stacks, next: NextToken };
        }, (stack) => stack);
    }
    catch (error) {
        const denied = error instanceof AwsError && error.refusal === 'denied';
        if (!denied || globs.length === 0 || !globs.every(standards_glob/* isLiteral */.c$))
            throw error;
        const named = await describeNamed(aws, globs);
        // One that is named may be nested in another one that is.
        return [...new Map(named.map((stack) => [stack.StackId, stack])).values()];
    }
};
/** {@link findStacks}, and what each of them holds; `concurrency` calls at once. */
const readStacks = async (aws, globs, concurrency = stacks_LANES) => {
    const found = await findStacks(aws, globs);
    if (!found.known)
        return found;
    const limit = pLimit(concurrency);
    const stacks = await Promise.all(found.value.stacks.map(async (stack) => ({
        ...stack,
        resources: await limit(() => readResources(aws, stack.id)),
    })));
    return known({ stacks, unmatched: found.value.unmatched });
};
const byName = (a, b) => (a.name < b.name ? -1 : 1);
/** Keys and values are theirs: a null prototype makes `__proto__` a key like any other. */
const table = (entries) => {
    const made = Object.create(null);
    for (const [key, value] of entries)
        if (key !== undefined)
            made[key] = value ?? '';
    return made;
};
const toStack = (stack, region) => ({
    id: stack.StackId ?? '',
    name: stack.StackName ?? '',
    region,
    status: stack.StackStatus ?? '',
    ...(stack.StackStatusReason !== undefined && { statusReason: stack.StackStatusReason }),
    parent: stack.ParentId === undefined ? null : nameInArn(stack.ParentId),
    tags: table((stack.Tags ?? []).map(({ Key, Value }) => [Key, Value])),
    outputs: table((stack.Outputs ?? []).map((output) => [output.OutputKey, output.OutputValue])),
    parameters: table((stack.Parameters ?? []).map((parameter) => [
        parameter.ParameterKey,
        // What an SSM parameter stood for when the stack was deployed.
        parameter.ResolvedValue ?? parameter.ParameterValue,
    ])),
    changed: (stack.LastUpdatedTime ?? stack.CreationTime ?? new Date(0)).toISOString(),
});

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/templates.js




// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII ends where it ends.
const BEYOND_ASCII = /[^\u0000-\u007f]/;
/**
 * The template of a stack as it was handed in, before any macro. GetTemplate gives `?` for
 * characters beyond ASCII, so that a text with a `?` and without any such character may be another.
 * @param stack name, or ARN (a deleted stack is found by its ARN alone)
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_GetTemplate.html
 */
const readTemplate = async (aws, stack) => {
    try {
        const { TemplateBody: text } = await askCloudFormation(aws, 'GetTemplate', (client) => client.send(new dist_cjs/* GetTemplateCommand */._JK({ StackName: stack, TemplateStage: 'Original' })));
        if (text === undefined)
            return (0,model/* unknown */.L5)('CloudFormation gave no template');
        const template = parseTemplate(text);
        if (!template.known)
            return template;
        const exact = BEYOND_ASCII.test(text) || !text.includes('?');
        return (0,model/* known */.eO)({ body: template.value.body, exact });
    }
    catch (error) {
        return toUnknown(error);
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/unmanaged.js





/** The tag that CloudFormation puts on what it makes, and that a kept resource keeps. */
const STACK_NAME = 'aws:cloudformation:stack-name';
/** Listings at once; each is a chain of pages. */
const unmanaged_LANES = 4;
/**
 * Resources of a scan that no stack manages. A scan does not show tags, it filters by them: there is
 * one listing for each tag and, for a project, each stack's name, and `tags` holds those that were
 * asked for and found. In an account's listing all others have unknown tags. What deleted stacks
 * left and no stack manages is always among them.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListResourceScanResources.html
 */
const listUnmanaged = async (aws, scan, { orphans, tags, stacks, kept }) => {
    const whole = orphans === 'account';
    const names = whole ? [] : [...new Set(stacks)];
    const asked = [...Object.entries(tags), ...names.map((name) => [STACK_NAME, name])];
    if (!whole && asked.length === 0) {
        return (0,model/* unknown */.L5)('nothing says what belongs to the project: declare [infra] tags');
    }
    const types = whole ? [] : [...new Set(kept.map(({ type }) => type))];
    try {
        const limit = (0,p_limit/* default */.A)(unmanaged_LANES);
        const listing = (filter) => limit(() => list(aws, scan, filter));
        const [all, sameTypes, tagged] = await Promise.all([
            whole ? listing({}) : [],
            Promise.all(types.map((type) => listing({ ResourceTypePrefix: type }))),
            Promise.all(asked.map(([TagKey, TagValue]) => listing({ TagKey, TagValue }))),
        ]);
        const found = new Map();
        for (const resource of all)
            found.set(keyOf(resource), { ...resource, tags: NOT_SHOWN });
        for (const [n, resources] of tagged.entries()) {
            const [name, value] = asked[n] ?? ['', ''];
            for (const resource of resources)
                addTag(found, resource, name, value);
        }
        for (const resource of sameTypes.flat())
            addKept(found, resource, kept);
        return (0,model/* known */.eO)([...found.values()]);
    }
    catch (error) {
        return toUnknown(error);
    }
};
const NOT_SHOWN = (0,model/* unknown */.L5)('a resource scan shows no tags, and it carries none that was asked for');
const keyOf = ({ type, identifier }) => JSON.stringify([type, Object.entries(identifier).sort()]);
const addTag = (found, resource, name, value) => {
    const key = keyOf(resource);
    const before = found.get(key)?.tags;
    const tags = Object.create(null);
    if (before?.known)
        Object.assign(tags, before.value);
    tags[name] = value;
    found.set(key, { ...resource, tags: (0,model/* known */.eO)(tags) });
};
/**
 * A resource of a type that a deleted stack left something of. A scan's identifiers are not always
 * physical ids: what may be the one that was left, and is not surely, has unknown tags.
 */
const addKept = (found, resource, kept) => {
    const parts = Object.values(resource.identifier).filter((part) => part !== '');
    const alike = kept.filter(({ type, physicalId }) => type === resource.type &&
        parts.some((part) => part.includes(physicalId) || physicalId.includes(part)));
    if (alike.length === 0)
        return;
    const same = alike.find(({ physicalId }) => isSameId(parts, physicalId));
    if (same !== undefined)
        addTag(found, resource, STACK_NAME, same.stack);
    else if (!found.has(keyOf(resource))) {
        found.set(keyOf(resource), { ...resource, tags: NOT_SHOWN });
    }
};
/** A name is the end of its ARN or URL. */
const isSameId = (parts, physicalId) => {
    const id = parts.join('|');
    if (id === physicalId)
        return true;
    const [long, short] = id.length > physicalId.length ? [id, physicalId] : [physicalId, id];
    return parts.length === 1 && (long.endsWith(`/${short}`) || long.endsWith(`:${short}`));
};
const list = (aws, scan, filter) => collectPages(async (token) => {
    const answer = await askCloudFormation(aws, 'ListResourceScanResources', (client) => client.send(new dist_cjs/* ListResourceScanResourcesCommand */.e1x({
        ResourceScanId: scan,
        ...filter,
        MaxResults: 100,
        NextToken: token,
    })));
    return { items: answer.Resources ?? [], next: answer.NextToken };
}, toUnmanaged);
/** Only a plain `false` says that no stack manages it. */
const toUnmanaged = (resource) => {
    if (resource.ManagedByStack !== false)
        return undefined;
    const identifier = Object.create(null);
    for (const [name, value] of Object.entries(resource.ResourceIdentifier ?? {})) {
        identifier[detached(name)] = detached(value);
    }
    return { type: detached(resource.ResourceType ?? ''), identifier };
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/region.js









/** Calls at once beside detections, for one account and region. */
const READS = 8;
/** Templates at once: a megabyte of text each, several while it is parsed. */
const TEMPLATES = 2;
/** What is kept of the time for reading what a detection found until it was given up. */
const MARGIN_MS = 60_000;
/**
 * Everything of one account in one region, all at once. What is denied or fails is unknown in its own
 * place, with the permission that would answer it, and hides nothing beside it.
 * @throws only what is a fault of this program
 */
const readRegion = async (aws, request) => {
    const { allowed = null, clock, deadline, globs, random } = request;
    const left = Math.max(0, deadline - clock.now());
    const wait = {
        clock,
        deadline: deadline - Math.min(MARGIN_MS, left / 10),
        ...(random !== undefined && { random }),
    };
    const finding = findStacks(aws, globs, allowed);
    const forgetting = readDeleted(aws, globs, clock.now(), allowed);
    const [found, deleted, scan, [stacks, live]] = await Promise.all([
        finding,
        forgetting,
        readScan(aws, request, wait, async () => ownOf(await finding, await forgetting)),
        finding.then((answer) => answer.known ? readFound(aws, answer.value.stacks, request, wait) : NOTHING),
    ]);
    return {
        region: aws.region,
        stacks: found.known ? (0,model/* known */.eO)(stacks) : found,
        unmatched: found.known ? found.value.unmatched : [],
        deleted,
        scan,
        live,
    };
};
const NOTHING = [[], []];
/** Detections take longest, so they begin at once; all else is read beside them. */
const readFound = async (aws, found, { concurrency, readLive }, wait) => {
    const limit = (0,p_limit/* default */.A)(READS);
    const few = (0,p_limit/* default */.A)(TEMPLATES);
    const reading = Promise.all(found.map(async (stack) => {
        const [resources, template] = await Promise.all([
            limit(() => stack_resources_readResources(aws, stack.id)),
            few(() => readTemplate(aws, stack.id)),
        ]);
        return { ...stack, resources, template };
    }));
    const [detections, stacks, live] = await Promise.all([
        detect(aws, found, { ...wait, concurrency }),
        reading,
        reading.then(readLive),
    ]);
    return [stacks.map((stack) => ({ ...stack, detection: detectionOf(detections, stack) })), live];
};
const detectionOf = (detections, { id }) => detections.get(id) ?? (0,model/* unknown */.L5)('no detection was started');
/** What is the project's own in a scan, beside what carries its tags. */
const ownOf = (found, deleted) => {
    const alive = found.known ? found.value.stacks : [];
    const gone = deleted.known ? deleted.value : [];
    return {
        stacks: [...alive, ...gone].map(({ name }) => name),
        kept: gone.flatMap(({ name: stack, left }) => left.flatMap(({ type, physicalId }) => physicalId === null ? [] : [{ type, physicalId, stack }])),
    };
};
const readScan = async (aws, { orphans, scan, tags }, wait, own) => {
    if (orphans === 'off')
        return (0,model/* unknown */.L5)('orphans are not asked for');
    const head = await findScan(aws, { ...scan, ...wait });
    if (!head.known)
        return head;
    const selection = { orphans, tags, ...(await own()) };
    const unmanaged = await listUnmanaged(aws, head.value.id, selection);
    return unmanaged.known ? (0,model/* known */.eO)({ ...head.value, unmanaged: unmanaged.value }) : unmanaged;
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/infra-facts.js





/** Requests to Cloud Control for one account and region. */
const LIVE_BUDGET = 200;
const enter = (planned, { oidc, usage, env }, { ports, options }) => planned.problem === null
    ? enterAccount({
        environment: planned.name,
        account: planned.account,
        region: planned.regions[0] ?? '',
        role: planned.role,
        oidc: planned.role === null || planned.profile !== null ? null : oidc,
        profile: planned.profile,
        isJob: env.GITHUB_ACTIONS === 'true',
        sessionName: sessionNameFor(options.home, env.GITHUB_RUN_ID ?? null),
        onSecret: ports.onSecret,
        usage,
        clock: ports.clock,
        deadline: options.deadline,
    })
    : Promise.resolve((0,model/* unknown */.L5)(planned.problem));
/** Enters an account and reads its regions, all at once; what fails is unknown in its own place. */
const readEnvironment = async (planned, access, context) => {
    const { inputs, usage, lanes } = access;
    const { ports, options } = context;
    const { clock } = ports;
    const entered = await enter(planned, access, context);
    const open = new Map();
    const aws = (region) => {
        const found = open.get(region);
        if (found)
            return found;
        if (!entered.known)
            throw new Error(entered.reason);
        const { credentials } = entered.value;
        const made = createAws({ credentials, region, usage, deadline: options.deadline, clock });
        open.set(region, made);
        return made;
    };
    const regions = entered.known
        ? await Promise.all(planned.regions.map((region) => readRegion(aws(region), {
            globs: planned.globs,
            allowed: planned.allowedStacks,
            tags: planned.tags,
            orphans: inputs.orphans,
            scan: inputs.resourceScan,
            concurrency: lanes.detections(planned.account, region),
            deadline: options.deadline,
            clock,
            readLive: (stacks) => readLive(aws(region), stacks, { budget: LIVE_BUDGET }),
        })))
        : [];
    return {
        facts: {
            name: planned.name,
            account: planned.account,
            entered: entered.known ? (0,model/* known */.eO)({ arn: entered.value.arn }) : entered,
            regions,
        },
        arn: entered.known ? entered.value.arn : null,
        aws,
        close() {
            for (const one of open.values())
                one.destroy();
        },
    };
};

// EXTERNAL MODULE: ./packages/core/lib/scan/infra-inputs.js
var infra_inputs = __webpack_require__(84492);
// EXTERNAL MODULE: ./packages/core/lib/checks/infra/stacks/unmatched.js
var unmatched = __webpack_require__(66180);
;// CONCATENATED MODULE: ./packages/core/lib/scan/infra-notes.js


/** Why a run that was meant to look at accounts did not; of an organization most repositories have none. */
const notAsked = (standard) => {
    const root = (0,standards/* rootStandard */.c5)(standard);
    if (standard.metadata.file === null || root === undefined || (0,standards/* isBroken */.Qr)(root.problems))
        return [];
    return (0,standards/* isTable */.bI)(root.config.infra)
        ? ['no account was looked at: [infra] in check.toml says enabled = false']
        : ['no account was looked at: check.toml has no [infra]; what is committed counts'];
};
/** Patterns that are met by nothing in an environment, where others are. */
const unmetNotes = (environment) => (0,unmatched/* unmetPatterns */.$)(environment).map((glob) => `no stack in ${environment.name} is called ${glob}`);

// EXTERNAL MODULE: ./packages/core/lib/collect/github/inventory.js
var inventory = __webpack_require__(54999);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/source.js + 1 modules
var github_source = __webpack_require__(9983);
// EXTERNAL MODULE: ./packages/core/lib/collect/cm.js
var collect_cm = __webpack_require__(38975);
;// CONCATENATED MODULE: ./packages/core/lib/collect/infra/cm-infra.js



/** Ended well, found something missing, could not tell of some: all of them print results. */
const ANSWERS = [0, 1, 3];
/** Reads what `cm infra scan --format json` printed. */
const parseCmInfra = (text) => {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return (0,model_known/* unknown */.L)('check-my-toolkit did not print JSON');
    }
    const results = (0,settings_entries/* valueIn */.xm)(value, 'results');
    if (!Array.isArray(results)) {
        const error = (0,settings_entries/* isTable */.bI)(value) && typeof value.error === 'string' ? value.error : 'no results';
        return (0,model_known/* unknown */.L)(`check-my-toolkit: ${error.slice(0, 300)}`);
    }
    return (0,model_known/* known */.e)(results.flatMap((entry) => {
        if (!(0,settings_entries/* isTable */.bI)(entry) || typeof entry.arn !== 'string')
            return [];
        const { arn, exists, error } = entry;
        if (typeof error === 'string')
            return [{ arn, exists: false, error: error.slice(0, 300) }];
        return typeof exists === 'boolean' ? [{ arn, exists }] : [];
    }));
};
/**
 * Which resources of the infra manifest exist, as check-my-toolkit sees them with the credentials of
 * its own environment; one more source, on which nothing depends. Only a scan on disk asks.
 * @returns null where it is not installed; unknown where it is and does not say
 */
const readCmInfra = async (root) => {
    const cm = await (0,collect_cm/* findCm */.Ak)(process.env.PATH ?? '');
    if (cm === null)
        return null;
    try {
        return parseCmInfra(await (0,collect_cm/* askTool */.C8)(cm, ['infra', 'scan', '--format', 'json'], root, ANSWERS));
    }
    catch (error) {
        const said = error.message.slice(0, 300);
        return (0,model_known/* unknown */.L)(`check-my-toolkit is installed but did not answer: ${said}`);
    }
};

// EXTERNAL MODULE: ./packages/core/lib/scan/cloned.js
var cloned = __webpack_require__(1707);
// EXTERNAL MODULE: ./packages/core/lib/scan/declared.js
var scan_declared = __webpack_require__(14818);
// EXTERNAL MODULE: ./packages/core/lib/scan/remote.js + 1 modules
var remote = __webpack_require__(85700);
// EXTERNAL MODULE: ./packages/core/lib/scan/work.js
var scan_work = __webpack_require__(52849);
;// CONCATENATED MODULE: ./packages/core/lib/scan/infra-work.js








/** Several environments ask, and the answer is the same. */
const once = (ask) => {
    let answer;
    return () => {
        answer ??= ask();
        return answer;
    };
};
const toWork = (github) => (declared) => {
    const { repository, root, head, base, state, notes } = declared;
    const { name } = repository;
    const source = (0,github_source/* githubSource */.j)(github, name);
    const files = [...root.metadata, ...(root.check ? [root.check] : [])];
    return {
        repository: (0,inventory/* factsOf */.xS)(repository),
        head,
        base,
        state,
        notes,
        source,
        path: null,
        declare: (context) => (0,scan_declared/* declaredStandard */.o)(files, name, source, head, context),
    };
};
/**
 * Every opted-in repository of an organization, every time: consoles make no commits.
 * @throws GitHubError when the owner cannot be seen at all
 */
const organizationInfra = async (target, options, github, states) => {
    const { list, chosen, find } = await (0,remote/* inScope */.SB)(target, options, github, states);
    const declared = await (0,scan_declared/* declaredIn */.e)(list, chosen, find, options, github, false);
    list.work.push(...declared.map(toWork(github)));
    return list;
};
/**
 * One repository on GitHub, without a clone.
 * @throws GitHubError 404 when the token cannot see it
 */
const repositoryInfra = async (name, options, github, states) => {
    const { list, chosen } = await (0,remote/* named */.KT)(name, github);
    const declared = await (0,scan_declared/* declaredIn */.e)(list, chosen, (0,remote/* stateFinder */.UW)(states), options, github, true);
    list.work.push(...declared.map(toWork(github)));
    return list;
};
/**
 * A clone on disk; in a workflow with what GitHub knows of the repository.
 * @throws NotARepositoryError
 */
const clonedInfra = async (target, options, github, states) => {
    const { clone, ...item } = await (0,cloned/* openClone */.o)(target, options.since, states);
    const work = {
        ...item,
        path: clone.root,
        refs: cloneRefs(clone),
        askCm: once(() => readCmInfra(clone.root)),
    };
    if (target.name !== undefined && github) {
        work.repository = (0,inventory/* factsOf */.xS)(await (0,inventory/* readRepository */.Nu)(github, target.name));
        // actions/checkout brings one commit, and another one may be deployed.
        if (clone.shallow || clone.partial)
            work.source = (0,github_source/* githubSource */.j)(github, work.repository.name);
    }
    return { ...(0,scan_work/* emptyWorkList */.N)(), work: [work] };
};

// EXTERNAL MODULE: ./packages/core/lib/scan/judge-all.js
var judge_all = __webpack_require__(94863);
// EXTERNAL MODULE: ./packages/core/lib/scan/organization.js
var scan_organization = __webpack_require__(65027);
;// CONCATENATED MODULE: ./packages/core/lib/scan/infra.js



















/** Told before anything is skipped: a repository cannot leave in silence. */
const ALWAYS = new Set([
    'infra/participation',
    'infra/declarations',
    'infra/exemptions',
]);
/** Detections at once for one account and region; they read every service of the stack. */
const DETECTIONS = 5;
/** The effective `[infra]` of the root, where it counts. */
const sectionIn = (standard) => {
    const root = (0,standards/* rootStandard */.c5)(standard);
    return standard.metadata.file === null || root === undefined
        ? null
        : (0,standards/* sectionOf */.ZE)(root.config, ['infra']);
};
/** A repository that may name some stacks alone does not get to see a whole account. */
const infra_within = (access, limits) => {
    const { inputs } = access;
    return limits === null || limits.stacks.includes('*') || inputs.orphans !== 'account'
        ? access
        : { ...access, inputs: { ...inputs, orphans: 'project' } };
};
const infra_look = async (work, run, context) => {
    const { organization, closed, scan, started, options } = context;
    const { repository, head, base } = work;
    const { name } = repository;
    const opened = [];
    try {
        const standard = await work.declare(context);
        const section = sectionIn(standard);
        const limits = organization.table && options.target.kind === 'organization'
            ? (0,standards/* limitsFor */.I9)(organization.table, name, organization.login)
            : null;
        const access = infra_within(run, limits);
        const isOwn = options.target.kind !== 'organization';
        const { environments: planned, notes, problems, } = section === null
            ? { environments: [], notes: isOwn ? notAsked(standard) : [], problems: [] }
            : plannedEnvironments({
                section,
                status: standard.metadata.status,
                inputs: access.inputs,
                fallbackRegions: (0,infra_inputs.defaultRegions)(access.env),
                limits,
                isOwn,
                repository: name,
            });
        const accounts = new Map(planned.map((one) => [one.name, one.account]));
        for (const account of accounts.values())
            access.seen.add(account);
        // A ledger that had account ids hidden is compared with what is seen now.
        const open = work.state?.open.map((finding) => untold((0,hide_accounts/* withAccount */.Up)(finding, accounts), access.inputs.attribution));
        const state = work.state && { ...work.state, open: open ?? [] };
        opened.push(...(await Promise.all(planned.map((one) => readEnvironment(one, access, context)))));
        const environments = await Promise.all(opened.map((one) => withCode(one, work, section ?? {}, access, context)));
        const facts = {
            repository,
            head,
            base: base.known ? base.value : { oid: null, how: 'since' },
            open: state?.open ?? [],
            previous: state?.declaration ?? null,
            now: started,
            environments,
            orphans: access.inputs.orphans,
            plans: section === null ? [] : await readPlans(access.inputs.plans),
            attribution: new Map(),
        };
        const input = {
            domain: 'infra',
            standard,
            // The declarations were read by name, so what is not there is missing.
            paths: (0,model/* known */.eO)([]),
            checks: infra.infraChecks,
            always: ALWAYS,
            policy: (0,scan_organization/* policyFor */.KV)(organization, name, standard),
            state,
            closed: closed(state),
            commit: 'head',
            scan,
            notes: [...work.notes, ...notes, ...environments.flatMap(unmetNotes)],
        };
        const first = await (0,judge_all/* judgeAll */.T)({ ...input, facts }, context);
        const attribution = await whoDidIt(first.report.results, opened, { ...work, state }, access, context);
        const { report, next } = attribution.size === 0
            ? first
            : await (0,judge_all/* judgeAll */.T)({ ...input, facts: { ...facts, attribution } }, context);
        const isIn = (0,domain/* isMember */.N)(standard, facts);
        return {
            report,
            next: isIn ? { ...next, ...accountsOf(environments, state?.accounts, access.inputs) } : null,
            errors: [
                ...problems.map((reason) => ({ where: name, reason })),
                ...errorsOf(name, environments),
            ],
            isStranger: !isIn,
        };
    }
    catch (error) {
        return (0,domain/* failed */.g)({ id: 'infra', checks: infra.infraChecks }, work, context, error);
    }
    finally {
        for (const one of opened)
            one.close();
    }
};
/**
 * drift-infra: what runs in the accounts of a repository against what was declared and deployed.
 * @param access how this run reaches AWS
 */
const infraScan = (access) => {
    const usage = newUsage();
    const lanes = createLanes(DETECTIONS);
    const seen = new Set();
    return {
        id: 'infra',
        checks: infra.infraChecks,
        findWork: (options, { github }, states) => {
            const { target } = options;
            if (target.kind === 'path')
                return clonedInfra(target, options, github, states);
            return target.kind === 'repository'
                ? repositoryInfra(target.name, options, (0,remote/* withToken */.ub)(github), states)
                : organizationInfra(target, options, (0,remote/* withToken */.ub)(github), states);
        },
        look: (work, context) => infra_look(work, { ...access, usage, lanes, seen }, context),
        requests: () => ({ aws: usage.requests }),
        hiddenAccounts: () => (access.inputs.attribution === 'none' ? [...seen] : undefined),
    };
};


/***/ }),

/***/ 94863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ judgeAll)
/* harmony export */ });
/* harmony import */ var _standards_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22041);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55713);


/**
 * Judges one repository by the toolkit's checks and by those that plugins bring, which are asked in
 * processes of their own, with the same facts.
 */
const judgeAll = async (input, { brought }) => {
    const { domain, standard, facts, paths } = input;
    const policy = brought.rules.length === 0 ? input.policy : { ...input.policy, rules: brought.rules };
    const checks = brought.checks(domain);
    const isAsked = checks.length > 0 && (0,_standards_index_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOut */ .ig)(standard, paths) === null;
    const results = isAsked
        ? await brought.ask(domain, facts.repository.name, { standard, policy, facts })
        : [];
    const trouble = brought.notes.length > 0;
    return (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)({ ...input, policy, brought: { checks, results, trouble } });
};


/***/ })

};
