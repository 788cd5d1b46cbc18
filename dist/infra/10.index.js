export const id = 10;
export const ids = [10];
export const modules = {

/***/ 7010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadInfra: () => (/* binding */ loadInfra)
});

// EXTERNAL MODULE: ./packages/core/lib/model/fingerprint.js
var fingerprint = __webpack_require__(9556);
// EXTERNAL MODULE: ./packages/core/lib/model/finding.js
var finding = __webpack_require__(9941);
;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/environment.js

/** Environments where a difference counts one grade less; all others count in full. */
const MILDER = new Set([
    'dev',
    'develop',
    'development',
    'sandbox',
    'test',
    'testing',
]);
const FLOOR = 'low';
const isMilder = (environment) => {
    const name = environment.toLowerCase();
    return MILDER.has(name) || MILDER.has(name.split(/[-_./]/)[0] ?? '');
};
const moved = (severity, by, most, least) => {
    const at = finding/* SEVERITIES */.oC.indexOf(severity) + by;
    const from = finding/* SEVERITIES */.oC.indexOf(most);
    const to = finding/* SEVERITIES */.oC.indexOf(least);
    return finding/* SEVERITIES */.oC[Math.min(Math.max(at, from), to)] ?? severity;
};
/**
 * What a severity counts in an environment of this name. What is open to everybody is so in a
 * sandbox too: there, critical stays critical.
 *
 * @param isExposure whether the rule is about something that is open to everybody
 */
const weigh = (severity, environment, isExposure) => {
    if (!isMilder(environment) || severity === 'info')
        return severity;
    if (isExposure && severity === 'critical')
        return severity;
    return lowered(severity);
};
/** One grade less, at least low. */
const lowered = (severity) => moved(severity, 1, 'critical', FLOOR);
/** One grade graver, at most critical. */
const raised = (severity) => moved(severity, -1, 'critical', 'info');

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/states.js

const STACK_STATUS = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html#cfn-stack-status-codes';
const DELETION = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-console-delete-stack.html';
const STATE_RULES = [
    {
        id: 'infra/account-id',
        title: 'Account id that is none',
        severity: 'medium',
        why: 'The environment cannot be entered, so nothing in it is looked at.',
        source: 'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html',
    },
    {
        id: 'infra/account-shared',
        title: 'Two environments in one account',
        severity: 'medium',
        why: 'What changes in one changes in the other, and findings are told of both.',
        source: 'https://docs.aws.amazon.com/whitepapers/latest/organizing-your-aws-environment/benefits-of-using-multiple-aws-accounts.html',
    },
    {
        id: 'infra/stack-missing',
        title: 'Stack that is declared and deployed, and is not there',
        severity: 'high',
        why: 'Everything that it held is gone, or nothing looks after it any more.',
        source: DELETION,
    },
    {
        id: 'infra/stack-unmatched',
        title: 'Name in `[infra] stacks` that no stack has',
        severity: 'medium',
        why: 'The stack that is meant is not looked at, and nobody is told what drifts in it.',
        source: DELETION,
    },
    {
        id: 'infra/stack-failed',
        title: 'Stack in a failed state',
        severity: 'medium',
        why: 'What it holds is neither as it was nor as it was meant to be, and the next deployment fails.',
        source: STACK_STATUS,
    },
    {
        id: 'infra/template',
        title: 'Template changed outside the code',
        severity: 'medium',
        why: 'What runs was never reviewed, and the next deployment of the code takes it back.',
        source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_GetTemplate.html',
    },
    {
        id: 'infra/template-removed',
        title: 'Declared resource that the live template does not have',
        severity: 'medium',
        why: 'It was taken out by hand; what relied on it runs without it.',
        source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_GetTemplate.html',
    },
    {
        id: 'infra/stack-left',
        title: 'Stack of a deprecated project',
        severity: 'medium',
        why: 'Nobody patches or watches what runs for a project that nobody works on.',
        source: DELETION,
    },
    {
        id: 'infra/unapplied',
        title: 'Declared resource that is not there',
        severity: 'medium',
        why: 'What the code counts on was never made, or is gone.',
        source: 'https://developer.hashicorp.com/terraform/internals/json-format',
    },
    {
        id: 'infra/more',
        title: 'More than is told one by one',
        severity: 'low',
        why: 'There is more of the same than a report can show.',
        source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/generate-IaC.html',
    },
];
/**
 * What a state weighs in an environment; of a deprecated project one grade graver, for nothing of it
 * may be left.
 */
const gradeState = (id, environment, { deprecated = false } = {}) => {
    const rule = STATE_RULES.find((one) => one.id === id) ?? STATE_RULES[0];
    const severity = deprecated ? raised(rule.severity) : rule.severity;
    return { severity: weigh(severity, environment, false), rule: id, title: rule.title };
};

// EXTERNAL MODULE: ./packages/core/lib/model/shape.js
var shape = __webpack_require__(9525);
// EXTERNAL MODULE: ./packages/core/lib/standards/index.js + 33 modules
var lib_standards = __webpack_require__(5908);
;// CONCATENATED MODULE: ./packages/core/lib/checks/shared/asked.js



/** `check.toml line 12`, `github:acme/standards rulesets/base.toml line 3`. */
const placeOf = ({ source, line }) => line === undefined ? source : `${source} line ${line}`;
/** Where a key below a section was written; the file where nobody wrote it. */
const originIn = ({ origins, file }, section) => (key) => {
    const setting = `${section}.${key}`;
    const inside = Object.entries(origins).find(([name]) => name.startsWith(`${setting}.`));
    return (0,shape/* own */.ZV)(origins, setting) ?? inside?.[1] ?? { source: file };
};
/** The same for every check, so that reports tell all that this holds for at once. */
const NOT_ASKED = 'Not asked for in check.toml';
/** A result for what nobody declares (any more): it asks for nothing, and closes what was open. */
const undeclaredResult = (check, subject, message) => ({
    check,
    status: 'skipped',
    subject,
    message,
    data: finding/* UNDECLARED */.uM,
    findings: [],
});
/** A result for what could not be seen: it opens nothing and closes nothing. */
const unknownResult = (check, subject, { reason, permission }) => ({
    check,
    status: 'unknown',
    subject,
    message: `Not judged: ${reason}`,
    ...(permission === undefined ? {} : { permissions: [permission] }),
    findings: [],
});
/**
 * What a standard inherits and nobody could read: a ruleset that is out of reach, and one that is
 * gone or broken. It asked for something yesterday, and nobody took that back.
 */
const inheritanceGap = ({ inheritance, problems }, domain) => {
    if (!inheritance.known) {
        return { ...inheritance, reason: `what it inherits was not seen: ${inheritance.reason}` };
    }
    const lost = problems.find(({ about, level, spoils = domain }) => about === 'inheritance' && level === 'error' && `${spoils}.`.startsWith(`${domain}.`));
    return lost === undefined ? null : { reason: `what it inherits is lost: ${lost.message}` };
};
/** Why nothing can be said of what is declared; null where it can. */
const unreadable = ({ file, unread, problems }) => {
    if (unread !== undefined) {
        return { reason: `${file} could not be read: ${unread}`, permission: 'Contents: read' };
    }
    if (!(0,lib_standards/* isBroken */.Qr)(problems))
        return null;
    return { reason: `${file} is broken: ${problems[0]?.message ?? 'it cannot be parsed'}` };
};
/**
 * Judges what the root check.toml asks for. Where it asks for nothing the check is skipped; where it
 * could not be read, or is broken, nothing is known. What it may ask for beyond that and nobody could
 * see is unknown beside what could be judged.
 * @param read what it asks for (null: nothing), and the gap in it
 */
const judgeAsked = (check, { standard, facts }, read, judge) => {
    const subject = facts.repository.name;
    const root = (0,lib_standards/* rootStandard */.c5)(standard);
    if (root === undefined)
        return [undeclaredResult(check, subject, 'There is no check.toml in the root')];
    const why = unreadable(root);
    if (why !== null)
        return [unknownResult(check, subject, why)];
    const { asked, gap } = read(root);
    const unseen = gap === null ? [] : [unknownResult(check, subject, gap)];
    if (asked !== null)
        return [...judge(asked), ...unseen];
    return unseen.length > 0 ? unseen : [undeclaredResult(check, subject, NOT_ASKED)];
};

// EXTERNAL MODULE: ./packages/core/lib/model/severity.js
var model_severity = __webpack_require__(1145);
;// CONCATENATED MODULE: ./packages/core/lib/checks/shared/verdict.js

/** One result for what a check found: `fail` from medium on, else `warning`, `pass` without findings. */
const verdict = (check, subject, findings, words) => ({
    check,
    status: findings.length === 0
        ? 'pass'
        : findings.some(({ severity }) => (0,model_severity/* atLeast */.jZ)(severity, 'medium'))
            ? 'fail'
            : 'warning',
    subject,
    message: findings.length === 0 ? words.pass : words.fail,
    findings,
});

;// CONCATENATED MODULE: ./packages/core/lib/checks/shared/words.js
const MAX_NAME = 120;
/** Without the half of a character that a cut left at the end: GitHub takes no text with one. */
const whole = (text) => text.replace(/[\uD800-\uDBFF]$/, '');
/** A name or a piece of text of theirs as part of a sentence: one line, at most so many characters. */
const named = (text, max = MAX_NAME) => {
    // A character takes at most two units, and blanks are folded: what is looked at stays small.
    const line = whole(text.slice(0, max * 4))
        .replace(/\s+/g, ' ')
        .trim();
    const characters = [...line];
    return characters.length > max ? `${characters.slice(0, max - 1).join('')}…` : line;
};
/** `a, b and c`, of many only the first. */
const several = (names, max = 5) => {
    const shown = names.slice(0, max).map((name) => named(name));
    if (names.length > max)
        return `${shown.join(', ')} and ${names.length - max} more`;
    const last = shown.pop() ?? '';
    return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
};
/** `a, b, c and 4 more`: of a list of which none is more than another, as in "one of". */
const enumerate = (items, max = 10) => {
    const shown = items.slice(0, max).map((item) => named(item, 60));
    const left = items.length - shown.length;
    return left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(', ');
};
/** `1 file`, `2 files`, `3 branches`. */
const count = (number, noun) => `${number} ${number === 1 ? noun : /(?:ch|sh|s|x)$/.test(noun) ? `${noun}es` : `${noun}s`}`;

// EXTERNAL MODULE: ./packages/core/lib/settings/entries.js
var settings_entries = __webpack_require__(3926);
;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/shared/section.js




/** Judges `[infra]` where there is one; `judgeAsked` has what is said where not. */
const judgeInfra = (check, input, judge) => judgeAsked(check, input, (root) => {
    const table = (0,lib_standards/* sectionOf */.ZE)(root.config, ['infra']);
    return {
        asked: table && { table, file: root.file, origin: originIn(root, 'infra') },
        gap: inheritanceGap(root, 'infra'),
    };
}, judge);
/** The globs of `[infra] stacks`. */
const stackGlobs = ({ table }) => (0,lib_standards/* textsOf */.CB)((0,shape/* own */.ZV)(table, 'stacks'));
const infraTable = (input) => {
    const standard = (0,lib_standards/* rootStandard */.c5)(input.standard);
    return standard === undefined ? null : (0,lib_standards/* sectionOf */.ZE)(standard.config, ['infra']);
};
/**
 * The environments of `[infra.accounts]`: those that hold, and those that a mistake took out of what
 * holds, with what is wrong.
 */
const declaredAccounts = (input) => {
    const table = infraTable(input);
    const accounts = (0,settings_entries/* valueIn */.xm)(table ?? undefined, 'accounts');
    const prefix = 'infra.accounts.';
    const problems = (0,lib_standards/* rootStandard */.c5)(input.standard)?.problems ?? [];
    return {
        names: (0,lib_standards/* isTable */.bI)(accounts) ? Object.keys(accounts) : [],
        mistakes: problems
            .filter(({ level, subject }) => level === 'error' && subject.startsWith(prefix))
            .map(({ subject, message }) => ({
            name: subject.slice(prefix.length),
            reason: `its account is not known: ${message}`,
        })),
    };
};
/** `[infra] regions` */
const declaredRegions = (input) => (0,lib_standards/* textsOf */.CB)(infraTable(input)?.regions);
/** `[infra] stacks`, whoever asks. */
const declaredStacks = (input) => (0,lib_standards/* textsOf */.CB)(infraTable(input)?.stacks);
/** `[infra.tags]`, what is not a text left out. */
const projectTags = ({ table }) => {
    const tags = (0,shape/* own */.ZV)(table, 'tags');
    if (!(0,lib_standards/* isTable */.bI)(tags))
        return [];
    return Object.entries(tags).filter((pair) => typeof pair[1] === 'string');
};

// EXTERNAL MODULE: ./packages/core/lib/standards/glob.js
var standards_glob = __webpack_require__(4509);
;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/shared/console.js
/**
 * Pages of AWS's console by type, without the host. `{id}` is the physical id, `{name}` what comes
 * last in it (of an ARN or a URL), `{region}` the region.
 */
const PAGES = new Map([
    ['AWS::CloudFront::Distribution', 'cloudfront/v4/home#/distributions/{id}'],
    ['AWS::CloudWatch::Alarm', 'cloudwatch/home?region={region}#alarmsV2:alarm/{name}'],
    ['AWS::DynamoDB::Table', 'dynamodbv2/home?region={region}#table?name={name}'],
    ['AWS::EC2::Instance', 'ec2/home?region={region}#InstanceDetails:instanceId={id}'],
    [
        'AWS::EC2::NetworkInterface',
        'ec2/home?region={region}#NetworkInterface:networkInterfaceId={id}',
    ],
    ['AWS::EC2::SecurityGroup', 'ec2/home?region={region}#SecurityGroup:groupId={id}'],
    ['AWS::EC2::Subnet', 'vpcconsole/home?region={region}#SubnetDetails:subnetId={id}'],
    ['AWS::EC2::VPC', 'vpcconsole/home?region={region}#VpcDetails:VpcId={id}'],
    ['AWS::EC2::Volume', 'ec2/home?region={region}#VolumeDetails:volumeId={id}'],
    ['AWS::ECR::Repository', 'ecr/repositories?region={region}#{name}'],
    ['AWS::ECS::Cluster', 'ecs/v2/clusters/{name}?region={region}'],
    ['AWS::EKS::Cluster', 'eks/home?region={region}#/clusters/{name}'],
    [
        'AWS::ElasticLoadBalancingV2::LoadBalancer',
        'ec2/home?region={region}#LoadBalancer:loadBalancerArn={id}',
    ],
    ['AWS::IAM::Group', 'iam/home#/groups/details/{name}'],
    ['AWS::IAM::ManagedPolicy', 'iam/home#/policies/details/{id}'],
    ['AWS::IAM::Role', 'iam/home#/roles/details/{name}'],
    ['AWS::IAM::User', 'iam/home#/users/details/{name}'],
    ['AWS::KMS::Key', 'kms/home?region={region}#/kms/keys/{name}'],
    ['AWS::Lambda::Function', 'lambda/home?region={region}#/functions/{name}'],
    ['AWS::Logs::LogGroup', 'cloudwatch/home?region={region}#logsV2:log-groups/log-group/{id}'],
    ['AWS::RDS::DBCluster', 'rds/home?region={region}#database:id={name};is-cluster=true'],
    ['AWS::RDS::DBInstance', 'rds/home?region={region}#database:id={name};is-cluster=false'],
    ['AWS::Route53::HostedZone', 'route53/v2/hostedzones#ListRecordSets/{id}'],
    ['AWS::S3::Bucket', 's3/buckets/{name}?region={region}'],
    ['AWS::S3::BucketPolicy', 's3/buckets/{name}?region={region}&tab=permissions'],
    ['AWS::SNS::Topic', 'sns/v3/home?region={region}#/topic/{id}'],
    ['AWS::SQS::Queue', 'sqs/v3/home?region={region}#/queues/{id}'],
    ['AWS::SSM::Parameter', 'systems-manager/parameters/{id}/description?region={region}'],
    ['AWS::SecretsManager::Secret', 'secretsmanager/secret?region={region}&name={id}'],
]);
const STACK = 'cloudformation/home?region={region}#/stacks/stackinfo?stackId={id}';
/** https://docs.aws.amazon.com/general/latest/gr/rande.html: each partition has a console of its own. */
const PARTITIONS = [
    { name: 'aws-cn', regions: /^cn-/, host: 'console.amazonaws.cn' },
    { name: 'aws-us-gov', regions: /^us-gov-/, host: 'console.amazonaws-us-gov.com' },
];
/** The partition that a region belongs to: `aws`, `aws-cn` or `aws-us-gov`. */
const partitionOf = (region) => PARTITIONS.find(({ regions }) => regions.test(region))?.name ?? 'aws';
const isRegion = (region) => /^[a-z]{2}(-[a-z]+)+-\d+$/.test(region);
const hostOf = (region) => {
    const host = PARTITIONS.find(({ regions }) => regions.test(region))?.host;
    if (host !== undefined)
        return host;
    return isRegion(region) ? `${region}.console.aws.amazon.com` : 'console.aws.amazon.com';
};
const encode = (text) => encodeURIComponent(text.toWellFormed());
const filled = (page, region, id) => {
    const name = id.split(/[/:]/).at(-1) || id;
    return page
        .replaceAll('{region}', encode(region))
        .replaceAll('{name}', () => encode(name))
        .replaceAll('{id}', () => encode(id));
};
/** Log groups are encoded twice: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/ */
const twice = (id) => encode(encode(id)).replaceAll('%25', '$25');
/**
 * The page of AWS's console that shows a resource: its own, else that of the stack it belongs to,
 * else the region's.
 *
 * @param stackId the stack's ARN, or its name
 */
const consoleUrl = ({ type, region, physicalId }, stackId) => {
    const host = `https://${hostOf(region)}`;
    if (type === 'AWS::Logs::LogGroup') {
        const page = PAGES.get(type) ?? '';
        return `${host}/${page.replace('{region}', encode(region)).replace('{id}', () => twice(physicalId))}`;
    }
    const page = PAGES.get(type);
    if (page !== undefined)
        return `${host}/${filled(page, region, physicalId)}`;
    if (stackId !== undefined)
        return `${host}/${filled(STACK, region, stackId)}`;
    return `${host}/console/home?region=${encode(region)}`;
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/orphans/exclusions.js
const TOOLS = /^(terraform|opentofu|pulumi|crossplane|ansible|terragrunt|aws-controllers-k8s|ack|kubernetes|eks|karpenter|atmos|spacelift|env0)\b/i;
/** The first that fits counts. */
const EXCLUSIONS = [
    {
        id: 'infra/service-linked',
        reason: 'A role that a service of AWS made for itself',
        types: /^AWS::IAM::(Role|ServiceLinkedRole|InstanceProfile)$/,
        identifier: /^AWSServiceRoleFor|^aws-service-role\/|:role\/aws-service-role\//,
    },
    {
        id: 'infra/identity-center',
        reason: 'Made by IAM Identity Center for a permission set',
        identifier: /(^|[/:])AWSReservedSSO_|^AWSSSO_.*DO_NOT_DELETE$/,
    },
    {
        id: 'infra/aws-managed',
        reason: 'Belongs to AWS, not to the account',
        identifier: /^arn:aws[\w-]*:iam::aws:|(^|[/:])aws-service-role[/:]/,
    },
    {
        id: 'infra/aws-alias',
        reason: 'Alias of a key that AWS manages',
        types: /^AWS::KMS::Alias$/,
        identifier: /^alias\/aws\//,
    },
    {
        id: 'infra/aws-default',
        reason: 'In every account from the start',
        types: /^AWS::(RDS|Neptune|DocDB|ElastiCache|MemoryDB|Redshift|DAX)::\w*(ParameterGroup|OptionGroup|SubnetGroup|User)$/,
        identifier: /^default([.:-]|$)|^open-access$/,
    },
    {
        id: 'infra/aws-default',
        reason: 'In every account from the start',
        types: /^AWS::(Events::EventBus|Athena::(WorkGroup|DataCatalog)|Scheduler::ScheduleGroup|XRay::(Group|SamplingRule)|Backup::BackupVault|AppConfig::DeploymentStrategy|Cassandra::Keyspace|ApplicationInsights::Application|ElastiCache::(User|UserGroup))$/,
        identifier: /(^|[/:])(default|primary|AwsDataCatalog|aws\/efs\/automatic-backup-vault|Default)$|(^|[/:])AppConfig\.|^system/,
    },
    {
        id: 'infra/vpc-parts',
        reason: 'AWS makes one with each VPC; it cannot be told from one that was made by hand',
        types: /^AWS::EC2::(NetworkAcl|DHCPOptions|VPCDHCPOptionsAssociation|SubnetNetworkAclAssociation|SubnetRouteTableAssociation|VPCGatewayAttachment|NetworkInterfaceAttachment)$/,
    },
    {
        id: 'infra/bootstrap',
        reason: 'Part of the CDK’s bootstrap',
        identifier: /(^|[/:])(CDKToolkit|cdk-[a-z0-9]{1,10}-(assets|container-assets|cfn-exec-role|deploy-role|file-publishing-role|image-publishing-role|lookup-role)-|cdk-bootstrap\/|cdktoolkit-)/,
    },
    {
        id: 'infra/bootstrap',
        reason: 'Part of the CDK’s bootstrap',
        tag: { key: /^aws:cloudformation:stack-name$/, value: /^CDKToolkit$/ },
    },
    {
        id: 'infra/landing-zone',
        reason: 'Put there by the organization: Control Tower, StackSets, account factories',
        identifier: /(^|[/:])(aws-?controltower|AWSControlTower|StackSet-|stacksets-exec-|AWS-QuickSetup|OrganizationAccountAccessRole$|AWSAccelerator|aws-accelerator)/i,
    },
    {
        id: 'infra/landing-zone',
        reason: 'Put there by the organization: Control Tower, StackSets, account factories',
        tag: { key: /^aws:cloudformation:stack-name$/, value: /^StackSet-/ },
    },
    {
        id: 'infra/other-tool',
        reason: 'Another tool looks after it, by its tags',
        tag: { key: /^(app\.kubernetes\.io\/)?managed[-_ ]?by$/i, value: TOOLS },
    },
    {
        id: 'infra/other-tool',
        reason: 'Another tool looks after it, by its tags',
        tag: {
            key: /^(terraform|pulumi|crossplane-|karpenter\.sh\/|kubernetes\.io\/|k8s\.io\/|elbv2\.k8s\.aws\/|ingress\.k8s\.aws\/|service\.k8s\.aws\/|services\.k8s\.aws\/|ebs\.csi\.aws\.com\/|eksctl\.|alpha\.eksctl\.io\/)/i,
        },
    },
    {
        id: 'infra/aws-service',
        reason: 'Made and removed by a service of AWS',
        tag: {
            key: /^(aws:(autoscaling|ec2launchtemplate|ec2|eks|ecs|elasticbeanstalk|elasticmapreduce|backup|servicecatalog|rds|dlm|batch|imagebuilder|secretsmanager)|elasticbeanstalk|eks|AmazonECSManaged|AWSServiceName|AmazonDataZone|aws-parallelcluster)(:|$)/,
        },
    },
];

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/orphans/sift.js




/** What a resource's identifiers come to as one text: its physical id, for most types. */
const physicalIdOf = ({ identifier }) => Object.values(identifier).join('|');
const longest = 2_048;
const fits = ({ types, identifier, tag }, resource, parts) => {
    if (types !== undefined && !types.test(resource.type))
        return false;
    if (identifier !== undefined && !parts.some((part) => identifier.test(part)))
        return false;
    if (tag === undefined)
        return types !== undefined || identifier !== undefined;
    return (resource.tags.known &&
        Object.entries(resource.tags.value).some(([key, value]) => tag.key.test(key) && (tag.value === undefined || tag.value.test(value))));
};
/** Why an unmanaged resource is nobody's orphan; null where it may be one. */
const excludedBy = (resource) => {
    const parts = Object.values(resource.identifier).map((part) => part.slice(0, longest));
    const found = EXCLUSIONS.find((exclusion) => fits(exclusion, resource, parts));
    return found === undefined ? null : { suppressed: found.id, reason: found.reason };
};
const STACK_NAME = 'aws:cloudformation:stack-name';
const STACK_ID = 'aws:cloudformation:stack-id';
const ownTag = (tags, key) => (0,shape/* own */.ZV)(tags, key);
/** The stack that made a resource, by the tags that CloudFormation left on it. */
const madeBy = ({ tags }) => {
    if (!tags.known)
        return null;
    const id = ownTag(tags.value, STACK_ID) ?? null;
    const name = ownTag(tags.value, STACK_NAME) ?? id?.split('/')[1];
    return name === undefined ? null : { name, id };
};
/** Whether an unmanaged resource is the project's: by all its tags, or by the stack it came from. */
const belongs = (resource, { tags, globs }) => {
    if (!resource.tags.known)
        return 'unknown';
    const own = resource.tags.value;
    if (tags.length > 0 && tags.every(([key, value]) => ownTag(own, key) === value))
        return 'yes';
    const stack = madeBy(resource);
    return stack !== null && globs.some((glob) => (0,standards_glob/* nameGlob */.e4)(glob)(stack.name)) ? 'yes' : 'no';
};
const GLOBAL = /^AWS::(IAM|CloudFront|Route53|Organizations|GlobalAccelerator|WAFv2::Global)::/;
const HOME = {
    aws: 'us-east-1',
    'aws-cn': 'cn-north-1',
    'aws-us-gov': 'us-gov-west-1',
};
/** Global resources are listed in each region's scan: they are told once, where their events are. */
const regionOf = (type, region) => GLOBAL.test(type) ? (HOME[partitionOf(region)] ?? region) : region;
/** `type id` of everything that deleted stacks left: it is told as that. */
const leftBy = (deleted) => new Set(deleted.flatMap(({ left }) => left.map(({ type, physicalId }) => `${type} ${physicalId}`)));
/** Physical ids of everything that the known stacks hold. */
const heldBy = (stacks) => new Set(stacks.flatMap(({ resources }) => resources.known ? resources.value.flatMap(({ physicalId }) => physicalId ?? []) : []));

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/shared/walk.js




/** `prod/eu-west-2`: the subject of what is said of a region. */
const placeName = ({ environment, region }) => `${environment.name}/${region.region}`;
/** `prod/eu-west-2/App`: the subject of what is said of a stack. */
const stackSubject = (place, stack) => `${placeName(place)}/${stack.name}`;
/** The stacks of a region that are looked at. */
const stackIds = ({ stacks }) => new Set(stacks.known ? stacks.value.map(({ id }) => id) : []);
/** Names that production goes by. */
const isProduction = (environment) => /^(?:prod(?:uction)?|live)$/i.test(environment);
/** Before its first release a repository has nothing in production that could drift. */
const isNotYet = ({ standard }, environment) => standard.metadata.status === 'pre-release' && isProduction(environment);
const notYet = (check, environment) => ({
    check,
    status: 'skipped',
    subject: environment,
    message: 'Not looked at before the first release (status: pre-release)',
    findings: [],
});
/**
 * Environments that are declared and were not looked at: what is open of them stays open. One whose
 * account is no account id is unknown, not gone; any other was not asked for in this scan.
 */
const notLookedAt = (check, input) => {
    const looked = new Set(input.facts.environments.map(({ name }) => name));
    const { names, mistakes } = declaredAccounts(input);
    return [
        ...mistakes
            .filter(({ name }) => !looked.has(name))
            .map(({ name, reason }) => unknownResult(check, name, { reason })),
        ...names
            .filter((name) => !looked.has(name))
            .map((name) => (isNotYet(input, name) ? notYet(check, name) : notAsked(check, name))),
    ];
};
const notAsked = (check, subject) => ({
    check,
    status: 'skipped',
    subject,
    message: 'Not looked at: this scan was asked for others',
    findings: [],
});
/**
 * Why the place of a finding that is open was not looked at though no result says so: [infra] does
 * not name it any more, or another scan was asked for it (its account or region came from an input).
 */
const leftAside = (check, input, resource) => {
    const { environment, region, stack } = resource;
    const { environments } = input.facts;
    const { names } = declaredAccounts(input);
    const regions = declaredRegions(input);
    const home = environments.find(({ name }) => name === environment);
    if (home === undefined) {
        const isOurs = names.length > 0 && environments.every(({ name }) => names.includes(name));
        return isOurs
            ? undeclaredResult(check, environment, '[infra.accounts] does not name it any more')
            : notAsked(check, environment);
    }
    if (!home.entered.known || region === 'global' || isSeenElsewhere(home, resource))
        return null;
    const place = `${environment}/${region}`;
    const here = home.regions.find((one) => one.region === region);
    if (here === undefined) {
        const isOurs = regions.length > 0 && home.regions.every((one) => regions.includes(one.region));
        return isOurs
            ? undeclaredResult(check, place, '[infra] regions does not name it any more')
            : notAsked(check, place);
    }
    if (stack === undefined || !here.stacks.known)
        return null;
    const isLooked = here.stacks.value.some(({ name }) => name === stack);
    if (isLooked || declaredStacks(input).some((glob) => (0,lib_standards/* nameGlob */.e4)(glob)(stack)))
        return null;
    return undeclaredResult(check, `${place}/${stack}`, '[infra] stacks does not name it any more');
};
/** What is global is told of one region, and may have been seen from any. */
const isSeenElsewhere = ({ regions }, { type, region }) => regions.every((one) => one.region !== region) &&
    regions.some((one) => regionOf(type, one.region) === region);
/** A global resource stays as it was where one of the regions that it is seen from says nothing. */
const unseenGlobal = (check, { facts }, { subject, resource }, said) => {
    const home = facts.environments.find(({ name }) => name === resource.environment);
    if (home === undefined || !isSeenElsewhere(home, resource))
        return null;
    const places = new Set(home.regions.map(({ region }) => `${home.name}/${region}`));
    const blind = said.find((one) => one.status === 'unknown' && places.has(one.subject));
    return blind === undefined
        ? null
        : unknownResult(check, subject, { reason: `${blind.subject} could not be looked at` });
};
/** Places of open findings that nobody looked at: that says nothing of whether they are in order. */
const asideOfOpen = (check, input, said) => {
    const known = new Set(said.map(({ subject }) => subject));
    const results = new Map();
    for (const { check: by, subject, resource } of input.facts.open) {
        if (by !== check || resource === undefined)
            continue;
        const aside = unseenGlobal(check, input, { subject, resource }, said) ?? leftAside(check, input, resource);
        if (aside !== null && !known.has(aside.subject))
            results.set(aside.subject, aside);
    }
    return [...results.values()];
};
/**
 * Judges each environment that was entered. One that was not is unknown, production of a
 * repository before its release is passed over, and the others go on.
 */
const eachEnvironment = (check, input, judge) => {
    const { environments, repository } = input.facts;
    const aside = notLookedAt(check, input);
    if (environments.length === 0 && aside.length === 0) {
        const reason = 'no account is named: add [infra.accounts] to check.toml';
        return [unknownResult(check, repository.name, { reason })];
    }
    const judged = environments.flatMap((environment) => {
        const { name, entered, regions } = environment;
        if (isNotYet(input, name))
            return [notYet(check, name)];
        if (!entered.known) {
            const reason = `the account of ${name} could not be entered: ${entered.reason}`;
            return [unknownResult(check, name, { ...entered, reason })];
        }
        const others = declaredRegions(input).filter((region) => regions.length > 0 && !regions.some((one) => one.region === region));
        return [...judge(environment), ...others.map((region) => notAsked(check, `${name}/${region}`))];
    });
    const all = [...judged, ...aside];
    return [...all, ...asideOfOpen(check, input, all)];
};
/** Judges each region of each environment that was entered. */
const eachRegion = (check, input, judge) => eachEnvironment(check, input, (environment) => environment.regions.length > 0
    ? environment.regions.flatMap((region) => judge({ environment, region }))
    : [
        unknownResult(check, environment.name, {
            reason: 'no region is named: add regions to [infra] in check.toml',
        }),
    ]);
/** Judges each stack; where the stacks of a region could not be read, that region is unknown. */
const eachStack = (check, input, judge) => eachRegion(check, input, (place) => {
    const { stacks } = place.region;
    if (!stacks.known) {
        const reason = `the stacks could not be read: ${stacks.reason}`;
        return [unknownResult(check, placeName(place), { ...stacks, reason })];
    }
    return stacks.value.flatMap((stack) => judge(place, stack));
});

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/accounts.js







const ID = 'infra/accounts';
/** https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html */
const isAccountId = (text) => /^\d{12}$/.test(text);
const accounts_finding = (rule, { name }, section, said) => {
    const subject = `infra.accounts.${name}`;
    const { source, line } = section.origin(`accounts.${name}`);
    const isOwn = source === section.file;
    return {
        fingerprint: (0,fingerprint/* fingerprint */.R)(ID, subject, rule),
        severity: gradeState(rule, name).severity,
        subject,
        ...(isOwn ? { file: source } : {}),
        ...(isOwn && line !== undefined ? { line } : {}),
        rule,
        evidence: {},
        ...said,
    };
};
const wrongId = (environment, section) => {
    const { name, account } = environment;
    if (isAccountId(account))
        return [];
    const isEmpty = account.trim() === '';
    return [
        accounts_finding('infra/account-id', environment, section, {
            title: isEmpty
                ? `${named(name)} names no account`
                : `The account of ${named(name)} is no account id: ${named(account, 40)}`,
            expected: 'twelve digits, as a text',
            actual: isEmpty ? 'nothing' : named(account, 40),
            fix: `Write the account's id under [infra.accounts], in quotes: ${named(name, 30)} = "123456789012".`,
        }),
    ];
};
/** Told once, of the later ones. */
const shared = (environment, all, section) => {
    const { account, name } = environment;
    const first = all.find((one) => one.account === account);
    if (!isAccountId(account) || first === undefined || first.name === name)
        return [];
    return [
        accounts_finding('infra/account-shared', environment, section, {
            title: `${named(name)} and ${named(first.name)} are the same account ${account}`,
            expected: 'an account for each environment',
            actual: account,
            fix: 'Correct the id that is wrong; where the account is shared on purpose, name it once.',
        }),
    ];
};
const judge = (environment, section, input) => {
    const { name, account, entered } = environment;
    if (isNotYet(input, name))
        return [notYet(ID, name)];
    const findings = [
        ...wrongId(environment, section),
        ...shared(environment, input.facts.environments, section),
    ];
    // Which account an environment is: reports have a row for each.
    const data = { account: named(account, 40) };
    const seen = entered.known
        ? [
            {
                ...verdict(ID, name, findings, {
                    pass: `Account ${account} was entered as ${named(entered.value.arn, 200)}`,
                    fail: findings.map(({ title }) => title).join('; '),
                }),
                data,
            },
        ]
        : [
            ...(findings.length > 0
                ? [
                    verdict(ID, `infra.accounts.${name}`, findings, {
                        pass: '',
                        fail: findings.map(({ title }) => title).join('; '),
                    }),
                ]
                : []),
            { ...unknownResult(ID, name, entered), data },
        ];
    return seen;
};
/** Whether each account could be entered, and is the one that is meant. */
const accounts = {
    id: ID,
    domain: 'infra',
    title: 'Each account can be entered, and is the one that is meant',
    why: 'What cannot be entered is not looked at, and nobody is told what drifts there.',
    fix: 'Correct the id under [infra.accounts], or the trust policy of the role.',
    severity: 'medium',
    permissions: ['sts:AssumeRoleWithWebIdentity'],
    whenDeprecated: true,
    run: (input) => judgeInfra(ID, input, (section) => {
        const { environments, repository } = input.facts;
        const aside = notLookedAt(ID, input);
        if (environments.length === 0 && aside.length === 0) {
            const reason = 'no account is named: add [infra.accounts] to check.toml';
            return [unknownResult(ID, repository.name, { reason })];
        }
        return [
            ...environments.flatMap((environment) => judge(environment, section, input)),
            ...aside,
        ];
    }),
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/deleted.js

const DRIFT = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html';
/** The first row that fits. */
const DELETED_RULES = [
    {
        id: 'infra/deleted-audit',
        title: 'What records and watches the account is gone',
        types: /^AWS::(CloudTrail::(Trail|EventDataStore)|GuardDuty::Detector|Config::(ConfigurationRecorder|DeliveryChannel)|SecurityHub::Hub|Macie::Session)$/,
        severity: 'critical',
        protects: true,
        why: 'What happens in the account is no longer recorded or noticed: the first thing an intruder does.',
        source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html',
    },
    {
        id: 'infra/deleted-key',
        title: 'A key is gone',
        types: /^AWS::KMS::(Key|ReplicaKey)$/,
        severity: 'critical',
        protects: true,
        why: 'What was encrypted with the key can never be read again once its deletion is complete.',
        source: 'https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html',
    },
    {
        id: 'infra/deleted-protection',
        title: 'What protects others is gone',
        types: /^AWS::(WAF(v2|Regional)?::(WebACL|WebACLAssociation|LoggingConfiguration|RuleGroup|IPSet)|NetworkFirewall::.*|Shield::.*|IAM::(ManagedPolicy|OIDCProvider|SAMLProvider)|Organizations::Policy|S3::BucketPolicy|(SQS::QueuePolicy|SNS::TopicPolicy|SecretsManager::ResourcePolicy)|EC2::(SecurityGroup|NetworkAcl|NetworkAclEntry|SubnetNetworkAclAssociation|FlowLog|SnapshotBlockPublicAccess)|Config::ConfigRule|AccessAnalyzer::Analyzer)$/,
        severity: 'high',
        protects: true,
        why: 'Requests that it refused come through, or nobody can tell any more that they did.',
        source: DRIFT,
    },
    {
        id: 'infra/deleted-data',
        title: 'A store of data is gone',
        types: /^AWS::(RDS::(DBInstance|DBCluster|GlobalCluster)|DocDB::DBCluster|Neptune::DBCluster|Redshift::Cluster|DynamoDB::(Table|GlobalTable)|S3::Bucket|EFS::FileSystem|FSx::FileSystem|EC2::Volume|ElastiCache::(ReplicationGroup|CacheCluster)|MemoryDB::Cluster|OpenSearchService::Domain|Elasticsearch::Domain|Kinesis::Stream|MSK::Cluster|ECR::Repository|Cognito::UserPool|SecretsManager::Secret|Backup::(BackupVault|BackupPlan|BackupSelection)|Logs::LogGroup|Timestream::Table|Cassandra::Table)$/,
        severity: 'high',
        protects: false,
        why: 'What was stored there is lost unless there is a backup; the next deployment may make an empty one.',
        source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html',
    },
    {
        id: 'infra/deleted-alarm',
        title: 'An alarm is gone',
        types: /^AWS::(CloudWatch::(Alarm|CompositeAlarm|AnomalyDetector)|Logs::MetricFilter)$/,
        severity: 'high',
        protects: true,
        why: 'Nobody is told when what it watched for happens.',
        source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html',
    },
    {
        id: 'infra/deleted-note',
        title: 'Something that only describes is gone',
        types: /^AWS::(CloudWatch::Dashboard|SSM::(Document|Parameter)|CDK::Metadata|ResourceGroups::Group|CloudFormation::(WaitCondition|WaitConditionHandle|Macro)|ServiceCatalog.*|Glue::(Tag|Classifier)|Athena::NamedQuery|Logs::QueryDefinition|XRay::Group)$/,
        severity: 'low',
        protects: false,
        why: 'Nothing stops working but views and notes; the next update of it fails.',
        source: DRIFT,
    },
    {
        id: 'infra/deleted-identity',
        title: 'An identity or a permission is gone',
        types: /^AWS::(IAM|Cognito)::/,
        severity: 'medium',
        protects: false,
        why: 'Whoever rests on it is refused; denials and boundaries that it carried are gone too.',
        source: DRIFT,
    },
    {
        id: 'infra/deleted',
        title: 'A resource is gone',
        types: null,
        severity: 'medium',
        protects: false,
        why: 'What rests on it fails, and so does the next deployment that touches it.',
        source: DRIFT,
    },
];
/** What it weighs that a resource of this type, which a stack declares, does not exist any more. */
const gradeDeleted = (type, environment) => {
    const row = DELETED_RULES.find(({ types }) => types === null || types.test(type));
    if (row === undefined)
        throw new Error('the last rule of deleted resources fits every type');
    const { id, title, severity, protects, why, source } = row;
    return {
        severity: weigh(severity, environment, false),
        direction: protects ? 'weakened' : 'changed',
        rule: id,
        title,
        why,
        source,
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/address.js
const BITS = { 4: 32, 6: 128 };
const parseIPv4 = (text) => {
    const parts = text.split('.');
    if (parts.length !== 4)
        return null;
    let address = 0n;
    for (const part of parts) {
        if (!/^\d{1,3}$/.test(part) || Number(part) > 255)
            return null;
        address = (address << 8n) | BigInt(part);
    }
    return address;
};
/** The last two groups may be written as an IPv4 address. */
const groupsOf = (text) => {
    if (text === '')
        return [];
    const parts = text.split(':');
    const tail = parts.at(-1) ?? '';
    const mapped = tail.includes('.') ? parseIPv4(tail) : null;
    if (tail.includes('.') && mapped === null)
        return null;
    const heads = mapped === null ? parts : parts.slice(0, -1);
    if (!heads.every((part) => /^[0-9a-f]{1,4}$/i.test(part)))
        return null;
    const groups = heads.map((part) => BigInt(`0x${part}`));
    return mapped === null ? groups : [...groups, mapped >> 16n, mapped & 0xffffn];
};
const parseIPv6 = (text) => {
    const halves = text.split('::');
    if (halves.length > 2)
        return null;
    const head = groupsOf(halves[0] ?? '');
    const tail = groupsOf(halves[1] ?? '');
    if (head === null || tail === null)
        return null;
    const missing = 8 - head.length - tail.length;
    if (halves.length === 1 ? missing !== 0 : missing < 1)
        return null;
    const groups = [...head, ...Array(missing).fill(0n), ...tail];
    return groups.reduce((address, group) => (address << 16n) | group, 0n);
};
const address_known = new Map();
/** The same few blocks stand in most rules of a network. */
const MOST_KNOWN = 4096;
const LONGEST = 64;
/**
 * An address or a block in CIDR notation; bits behind the prefix are dropped, as AWS does.
 *
 * @returns null where the text is neither
 */
const parseBlock = (text) => {
    if (text.length > LONGEST)
        return null;
    const before = address_known.get(text);
    if (before !== undefined)
        return before;
    const block = parse(text);
    if (address_known.size >= MOST_KNOWN)
        address_known.clear();
    address_known.set(text, block);
    return block;
};
const parse = (text) => {
    const [address = '', length, ...rest] = text.trim().split('/');
    if (rest.length > 0 || address.length > 45)
        return null;
    const version = address.includes(':') ? 6 : 4;
    const value = version === 6 ? parseIPv6(address) : parseIPv4(address);
    if (value === null)
        return null;
    if (length !== undefined && !/^\d{1,3}$/.test(length))
        return null;
    const prefix = length === undefined ? BITS[version] : Number(length);
    if (prefix > BITS[version])
        return null;
    const behind = BigInt(BITS[version] - prefix);
    return { version, first: (value >> behind) << behind, prefix };
};
/** Whether every address of `inner` is in `outer`. */
const contains = (outer, inner) => {
    if (outer.version !== inner.version || outer.prefix > inner.prefix)
        return false;
    const behind = BigInt(BITS[outer.version] - outer.prefix);
    return outer.first >> behind === inner.first >> behind;
};
/** Written in one way only, so that two ways of writing a block are equal as text. */
const blockText = ({ version, first, prefix }) => `${version === 4 ? 'v4' : 'v6'}:${first.toString(16)}/${prefix}`;
const blocks = (texts) => texts.flatMap((text) => parseBlock(text) ?? []);
/**
 * Blocks that do not lead to the Internet at large.
 * https://www.iana.org/assignments/iana-ipv4-special-registry/
 * https://www.iana.org/assignments/iana-ipv6-special-registry/
 */
const NOT_PUBLIC = blocks([
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.168.0.0/16',
    'fc00::/7',
    'fe80::/10',
    '::1/128',
]);
/** Blocks as wide as this hold so much of the Internet that they are as good as all of it. */
const WORLD_PREFIX = { 4: 8, 6: 16 };
/**
 * Whether a block opens to the Internet at large: `0.0.0.0/0`, `::/0`, one half of either, or any
 * public block of /8 (IPv6: /16) and wider.
 */
const isWorld = (text) => {
    const block = parseBlock(text);
    if (block === null || block.prefix > WORLD_PREFIX[block.version])
        return false;
    return !NOT_PUBLIC.some((known) => contains(known, block));
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/pointer.js

/** Parts of a JSON pointer. https://www.rfc-editor.org/rfc/rfc6901 */
const parsePointer = (pointer) => pointer
    .split('/')
    .slice(pointer.startsWith('/') || pointer === '' ? 1 : 0)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
const isIndex = (part) => /^\d+$/.test(part);
const LOOKS_LIKE_JSON = /^\s*[{[]/;
const parsed = new Map();
/** The same policy is looked at once for each difference in it. */
const MOST_PARSED = 256;
/** A document that is written as a string (policies often are), parsed; anything else as it is. */
const pointer_document = (value) => {
    if (typeof value !== 'string' || !LOOKS_LIKE_JSON.test(value))
        return value;
    const known = parsed.get(value);
    if (known !== undefined)
        return known;
    let result = value;
    try {
        result = JSON.parse(value);
    }
    catch {
        // It is text that only begins like a document.
    }
    if (parsed.size >= MOST_PARSED)
        parsed.clear();
    parsed.set(value, result);
    return result;
};
/** Where a list may be written as its only entry, the entry is at index 0. */
const step = (value, part) => {
    const at = pointer_document(value);
    if (Array.isArray(at))
        return isIndex(part) ? (at[Number(part)] ?? null) : null;
    if ((0,settings_entries/* isTable */.bI)(at) && Object.hasOwn(at, part))
        return at[part] ?? null;
    return part === '0' ? at : null;
};
/** The value at a path; null where there is none. */
const valueAt = (root, path) => pointer_document(path.reduce(step, root));
/** All values that a glob of a path fits, in order; absent ones are left out. */
const collect = (root, glob) => {
    const value = pointer_document(root);
    if (value === null)
        return [];
    const [part, ...rest] = glob;
    if (part === undefined)
        return [value];
    if (part === '*') {
        return Array.isArray(value)
            ? value.flatMap((entry) => collect(entry, rest))
            : collect(value, rest);
    }
    return (0,settings_entries/* isTable */.bI)(value) && Object.hasOwn(value, part) ? collect(value[part] ?? null, rest) : [];
};
/** Properties that hold one value, for a difference whose resource is not known as a whole. */
const wrap = (path, value) => path.reduceRight((inner, part) => {
    if (inner === null)
        return null;
    if (!isIndex(part))
        return Object.fromEntries([[part, inner]]);
    return [...Array(Math.min(Number(part), 1000)).fill(null), inner];
}, value);

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/canonical.js



/** Lists whose order means nothing to AWS, by the property's name. */
const SETS = new Set(`Tags SecurityGroupIngress SecurityGroupEgress SecurityGroupIds SecurityGroups
  VpcSecurityGroupIds VPCSecurityGroups SourceSecurityGroupIds SubnetIds Subnets SubnetIDs
  VPCZoneIdentifier AvailabilityZones AvailabilityZoneNames ManagedPolicyArns Policies Groups Users
  Roles ClientIdList ThumbprintList Statement Action NotAction Resource NotResource AWS Service
  Federated CanonicalUser EnableCloudwatchLogsExports EventSelectors DataResources
  PublicAccessCidrs Cidrs CidrBlocks Aliases AllowedMethods CachedMethods AllowedHeaders
  AllowedOrigins ExposedHeaders TargetGroupARNs LoadBalancerNames RequiresCompatibilities
  ResourceRecords SubjectAlternativeNames Environment Secrets AttributeDefinitions
  GlobalSecondaryIndexes LocalSecondaryIndexes NonKeyAttributes LoadBalancerAttributes
  TargetGroupAttributes MetricsCollection Architectures RouteTableIds Targets Parameters
  AlarmActions OKActions InsufficientDataActions Dimensions LogDestinationConfigs
  ResourceTypes StopActions Capabilities CapacityProviders`.split(/\s+/));
/** Properties whose values are the same in upper and lower case. */
const CASELESS = new Set(`IpProtocol Protocol RuleAction HttpMethod AuthorizationType SSEAlgorithm KmsMasterKeyId Status
  Effect Scheme Type Engine InstanceTenancy TrafficType LogDestinationType`.split(/\s+/));
/** Properties that hold the name of a host or a domain: a last dot changes nothing. */
const HOSTS = new Set('DNSName DomainName HostedZoneName ServerName'.split(' '));
/** The same, in a resource of DNS only. */
const DNS_NAMES = new Set(['Name', 'ResourceRecords']);
/** https://www.iana.org/assignments/protocol-numbers/ */
const PROTOCOLS = {
    '-1': 'all',
    1: 'icmp',
    6: 'tcp',
    17: 'udp',
    58: 'icmpv6',
};
const IN_POLICY = ['Action', 'NotAction', 'Resource', 'NotResource', 'Principal', 'NotPrincipal'];
const isStatement = (table) => typeof table.Effect === 'string' && IN_POLICY.some((key) => Object.hasOwn(table, key));
const isPolicy = (table) => Object.hasOwn(table, 'Statement') &&
    [table.Statement ?? null].flat().some((entry) => (0,settings_entries/* isTable */.bI)(entry) && isStatement(entry));
const ACCOUNT_ROOT = /^arn:aws[\w-]*:iam::(\d{12}):root$/;
const canonical_text = (value, { key, policy, dns }) => {
    if (value.length > 0 && value.length <= 45 && /^[0-9a-f.:/]+$/i.test(value)) {
        const block = parseBlock(value);
        if (block !== null)
            return blockText(block);
    }
    if (policy && /^(Not)?Action$/.test(key))
        return value.toLowerCase();
    if (policy && key === 'AWS')
        return value.replace(ACCOUNT_ROOT, '$1');
    if (key === 'IpProtocol' || key === 'Protocol') {
        const lower = value.toLowerCase();
        return Object.hasOwn(PROTOCOLS, lower) ? (PROTOCOLS[lower] ?? lower) : lower;
    }
    if (CASELESS.has(key))
        return value.toLowerCase();
    if ((HOSTS.has(key) || (dns && DNS_NAMES.has(key))) && /^[\w*-]+(\.[\w-]+)+\.?$/.test(value)) {
        return value.toLowerCase().replace(/\.$/, '');
    }
    return /^https?:\/\/[^/]+\/$/i.test(value) ? value.slice(0, -1) : value;
};
const conditionOf = (value) => {
    if (!(0,settings_entries/* isTable */.bI)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([operator, keys]) => [
        operator.toLowerCase(),
        (0,settings_entries/* isTable */.bI)(keys)
            ? Object.fromEntries(Object.entries(keys).map(([key, values]) => [key.toLowerCase(), [values].flat()]))
            : keys,
    ]));
};
const principalOf = (value) => (value === '*' ? { AWS: ['*'] } : value);
/** One statement with everything that may be left short written out. */
const statementOf = (table) => {
    const out = Object.fromEntries(Object.entries(table).map(([key, value]) => {
        if (key === 'Condition')
            return [key, conditionOf(value)];
        if (key === 'Principal' || key === 'NotPrincipal')
            return [key, principalOf(value)];
        return [key, IN_POLICY.includes(key) ? [value].flat() : value];
    }));
    return out;
};
const listed = (values, set) => `[${(set ? values.toSorted() : values).join(',')}]`;
const tableText = (table, { policy, dns }) => {
    const statement = isStatement(table);
    const source = statement ? statementOf(table) : table;
    const inPolicy = policy || statement || isPolicy(table);
    const entries = Object.keys(source)
        .filter((key) => source[key] !== null)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonical(source[key] ?? null, { key, policy: inPolicy, dns })}`);
    return `{${entries.join(',')}}`;
};
const canonical_known = new WeakMap();
const structured = (value, place) => {
    const cached = canonical_known.get(value) ?? new Map();
    const at = `${place.policy} ${place.dns} ${place.key}`;
    const before = cached.get(at);
    if (before !== undefined)
        return before;
    const result = Array.isArray(value)
        ? listed(value.map((entry) => single(pointer_document(entry), place)), SETS.has(place.key) || place.policy)
        : tableText(value, place);
    canonical_known.set(value, cached.set(at, result));
    return result;
};
const LISTS_IN_POLICY = new Set([...IN_POLICY, 'Statement', 'AWS', 'Service', 'Federated']);
const canonical = (value, place) => {
    const plain = pointer_document(value);
    if (place.policy && !Array.isArray(plain) && LISTS_IN_POLICY.has(place.key)) {
        if (!(0,settings_entries/* isTable */.bI)(plain) || place.key === 'Statement')
            return `[${single(plain, place)}]`;
    }
    return single(plain, place);
};
const single = (value, place) => {
    if (value === null)
        return 'null';
    if (typeof value === 'object')
        return structured(value, place);
    return JSON.stringify(canonical_text(String(value), place));
};
const canonical_placeOf = (path, type) => ({
    key: path.findLast((part) => !/^(\d+|\*)$/.test(part)) ?? '',
    policy: path.some((part) => part === 'Statement'),
    dns: type.startsWith('AWS::Route53'),
});
/**
 * One text for all ways of writing the same value: order of keys and of lists that are sets,
 * numbers and flags as text, documents as text, addresses, and what policies may leave short.
 *
 * @param path where the value stands in its resource; some values are the same only there
 */
const canonicalText = (value, path = [], type = '') => canonical(value, canonical_placeOf(path, type));

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/conditions/entries.js

const without = (entries, others) => {
    if (entries.length === 0)
        return [];
    const known = new Set(others.map((other) => canonicalText(other)));
    return entries.filter((entry) => !known.has(canonicalText(entry)));
};
/** Several rules ask the same of one path. */
const once = (compute) => {
    const known = new WeakMap();
    return (seen) => {
        const before = known.get(seen.all);
        if (before !== undefined)
            return before;
        const result = compute(seen);
        known.set(seen.all, result);
        return result;
    };
};
/** Entries that this difference brought, and that are declared nowhere in the list. */
const added = once(({ touched, all }) => without(touched.actual, all.expected));
/** Entries that this difference took away. */
const removed = once(({ touched, all }) => without(touched.expected, all.actual));
const WEAKENED = { direction: 'weakened' };
const STRENGTHENED = { direction: 'strengthened' };
const CHANGED = { direction: 'changed' };
const DECLARED = { direction: 'declared' };
const RANK = { weakened: 0, changed: 1, declared: 2, strengthened: 3 };
/** The gravest of several verdicts. */
const gravest = (verdicts) => verdicts
    .filter((verdict) => verdict !== null)
    .toSorted((a, b) => RANK[a.direction] - RANK[b.direction])[0] ?? null;
/** A condition on single values: each pair that the difference touches is judged. */
const eachPair = (judge) => (seen) => gravest(seen.pairs.map(({ expected, actual }) => judge(expected, actual, seen)));

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/conditions/flags.js


const ON = new Set(['true', 'enabled', 'enable', 'on', 'yes', 'active', '1']);
const isOn = (value) => value !== null && typeof value !== 'object' && ON.has(String(value).toLowerCase());
const isEmpty = (value) => value === null ||
    value === '' ||
    (typeof value === 'object' && (Array.isArray(value) ? value : Object.keys(value)).length === 0);
const isEqual = (a, b) => canonicalText(a) === canonicalText(b);
/** From the ranks of both values; higher is stronger. */
const byRank = (expected, actual) => {
    if (actual < expected)
        return WEAKENED;
    return actual > expected ? STRENGTHENED : DECLARED;
};
const flag = (strong) => eachPair((expected, actual, { options }) => {
    const rank = (value) => Number(isOn(value ?? options.absent ?? null) === strong);
    return byRank(rank(expected), rank(actual));
});
const numberOf = (value) => {
    if (value === 'unlimited')
        return Number.POSITIVE_INFINITY;
    const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
    return value === '' || Number.isNaN(number) ? null : number;
};
const amount = (sign) => eachPair((expected, actual, { options }) => {
    const from = numberOf(expected ?? options.absent ?? null);
    const to = numberOf(actual ?? options.absent ?? null);
    return from === null || to === null ? CHANGED : byRank(sign * from, sign * to);
});
const presence = eachPair((expected, actual, { options }) => {
    if (isEqual(expected, actual))
        return null;
    if (isEmpty(actual))
        return isEmpty(expected) ? null : WEAKENED;
    if (isEmpty(expected))
        return STRENGTHENED;
    const isTables = typeof expected === 'object' && typeof actual === 'object';
    return isTables && options.within === 'unjudged' ? null : CHANGED;
});
/** Values that stand in no order are neither weaker nor stronger. */
const inOrder = eachPair((expected, actual, { options }) => {
    const order = (options.order ?? []).map((value) => value.toLowerCase());
    const rank = (value) => order.indexOf(String(value ?? options.absent ?? '').toLowerCase());
    const [from, to] = [rank(expected), rank(actual)];
    return from < 0 || to < 0 ? CHANGED : byRank(-from, -to);
});
const weakValue = eachPair((expected, actual, { options }) => {
    const isWeak = (value) => (options.weak ?? []).some((weak) => isEqual(weak, value ?? options.absent ?? null));
    if (!isWeak(expected) && !isWeak(actual))
        return CHANGED;
    return byRank(Number(!isWeak(expected)), Number(!isWeak(actual)));
});
const entries = (more, fewer) => (seen) => gravest([added(seen).length > 0 ? more : null, removed(seen).length > 0 ? fewer : null]);
const changed = eachPair((expected, actual) => isEqual(expected, actual) ? null : CHANGED);
const attribute = (entries, name) => {
    for (const entry of entries) {
        if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
            continue;
        if (entry.Key === name)
            return entry.Value ?? null;
    }
    return null;
};
/** Lists of `{ Key, Value }` that are settings, such as those of load balancers. */
const attributes = ({ touched, all, options }) => gravest(Object.entries(options.attributes ?? {}).map(([name, strong]) => {
    const isTouched = [...touched.expected, ...touched.actual].some((entry) => attribute([entry], name) !== null);
    if (!isTouched)
        return null;
    const rank = (entries) => Number(String(attribute(entries, name)).toLowerCase() === strong);
    return byRank(rank(all.expected), rank(all.actual));
}));
const FLAGS = {
    'on is strong': flag(true),
    'off is strong': flag(false),
    'higher is stronger': amount(1),
    'lower is stronger': amount(-1),
    'present is strong': presence,
    'in order': inOrder,
    'weak value': weakValue,
    'fewer is weaker': entries(STRENGTHENED, WEAKENED),
    'more is weaker': entries(WEAKENED, STRENGTHENED),
    changed,
    attributes,
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/conditions/network.js



/**
 * Ports on which services listen that are not made for the Internet.
 * https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-19 and the usual
 * ports of directories, caches, brokers and databases that are not in its list.
 */
const HIGH_RISK_PORTS = [
    20, 21, 22, 23, 25, 88, 110, 135, 139, 143, 389, 445, 464, 636, 749, 750, 1433, 1434, 1521, 2483,
    2484, 3000, 3306, 3389, 4333, 5000, 5432, 5500, 5601, 6379, 7000, 7001, 7199, 8080, 8088, 8888,
    9042, 9092, 9160, 9200, 9300, 11211, 27017, 27018,
];
const WEB_PORTS = [80, 443];
const ADMIN_PORTS = [22, 3389];
const LAST_PORT = 65_535;
const network_text = (value) => typeof value === 'string' || typeof value === 'number' ? String(value) : null;
const PEERS = [
    'CidrIp',
    'CidrIpv6',
    'CidrBlock',
    'Ipv6CidrBlock',
    'SourceSecurityGroupId',
    'SourceSecurityGroupName',
    'SourcePrefixListId',
    'DestinationSecurityGroupId',
    'DestinationPrefixListId',
];
const NUMBERS = { 6: 'tcp', 17: 'udp', 1: 'icmp', 58: 'icmpv6' };
const protocolOf = (rule) => {
    const name = network_text(rule.IpProtocol ?? rule.Protocol)?.toLowerCase() ?? '-1';
    if (name === '-1' || name === 'all')
        return null;
    return Object.hasOwn(NUMBERS, name) ? (NUMBERS[name] ?? name) : name;
};
const portsOf = (rule, protocol) => {
    const range = (0,settings_entries/* isTable */.bI)(rule.PortRange) ? rule.PortRange : {};
    const from = Number(network_text(rule.FromPort ?? range.From) ?? -1);
    const to = Number(network_text(rule.ToPort ?? range.To) ?? from);
    const isAll = protocol === null || !(from >= 0) || !(to >= 0);
    return isAll ? [0, LAST_PORT] : [from, to];
};
const trafficOf = (entry) => {
    if (!(0,settings_entries/* isTable */.bI)(entry))
        return null;
    const protocol = protocolOf(entry);
    const peers = PEERS.flatMap((key) => network_text(entry[key]) ?? []);
    return { peers, protocol, ports: portsOf(entry, protocol) };
};
const includes = ({ ports: [from, to] }, port) => from <= port && port <= to;
const isPing = ({ protocol }) => protocol?.startsWith('icmp') === true;
/** How far an entry opens: the first that fits. */
const openingOf = (traffic) => {
    if (!traffic.peers.some(isWorld))
        return 'some';
    if (isPing(traffic))
        return 'web';
    const [from, to] = traffic.ports;
    if (from <= 1 && to >= LAST_PORT)
        return 'everything';
    if (HIGH_RISK_PORTS.some((port) => includes(traffic, port)))
        return 'high-risk';
    const isWeb = from === to && WEB_PORTS.includes(from);
    return isWeb ? 'web' : 'other';
};
const isPeerWithin = (peer, others) => {
    const block = parseBlock(peer);
    return others.some((other) => {
        const around = block === null ? null : parseBlock(other);
        return block !== null && around !== null ? contains(around, block) : other === peer;
    });
};
/** Whether everything that `inner` lets through, `outer` does too. */
const isWithin = (inner, outer) => (outer.protocol === null || outer.protocol === inner.protocol) &&
    outer.ports[0] <= inner.ports[0] &&
    outer.ports[1] >= inner.ports[1] &&
    inner.peers.every((peer) => isPeerWithin(peer, outer.peers));
const read = new WeakMap();
/** Several rules look at one list. */
const traffic = (entries) => {
    const known = read.get(entries) ?? entries.flatMap((entry) => trafficOf(entry) ?? []);
    read.set(entries, known);
    return known;
};
/** Entries of a security group: each one that lets through what was not let through before. */
const opens = (seen) => {
    const declared = traffic(seen.all.expected);
    const come = traffic(added(seen));
    const gone = removed(seen);
    const wider = come.filter((entry) => !declared.some((outer) => isWithin(entry, outer)));
    if (wider.some((entry) => openingOf(entry) === seen.options.opens))
        return WEAKENED;
    if (seen.options.opens !== 'some' || wider.length > 0)
        return null;
    if (gone.length > 0)
        return STRENGTHENED;
    return come.length > 0 ? DECLARED : null;
};
const EGRESS = (seen) => {
    const declared = traffic(seen.all.expected);
    const wider = traffic(added(seen)).filter((entry) => !declared.some((outer) => isWithin(entry, outer)));
    if (wider.length > 0) {
        const isAll = wider.some((entry) => openingOf(entry) === 'everything');
        return isAll ? { direction: 'weakened', as: 'everything' } : WEAKENED;
    }
    return removed(seen).length > 0 ? STRENGTHENED : null;
};
const isAllowed = (entry) => (0,settings_entries/* isTable */.bI)(entry) && network_text(entry.RuleAction)?.toLowerCase() === 'allow';
/** An entry of a network ACL is a resource of its own. */
const aclEntry = eachPair((expected, actual) => {
    const before = isAllowed(expected) ? trafficOf(expected) : null;
    const after = isAllowed(actual) ? trafficOf(actual) : null;
    if (after === null)
        return before === null ? null : STRENGTHENED;
    if (before !== null && isWithin(after, before)) {
        return isWithin(before, after) ? null : STRENGTHENED;
    }
    const isOut = (0,settings_entries/* isTable */.bI)(actual) && String(actual.Egress).toLowerCase() === 'true';
    if (!after.peers.some(isWorld) || isOut)
        return { direction: 'weakened', as: 'some' };
    if (openingOf(after) === 'everything')
        return { direction: 'weakened', as: 'everything' };
    const isAdmin = ADMIN_PORTS.some((port) => includes(after, port));
    return isAdmin ? WEAKENED : { direction: 'weakened', as: 'some' };
});
/** A route to the whole Internet by an Internet gateway. */
const isWayOut = (route) => (0,settings_entries/* isTable */.bI)(route) &&
    [route.DestinationCidrBlock, route.DestinationIpv6CidrBlock].some((block) => isWorld(network_text(block) ?? '')) &&
    (network_text(route.GatewayId) ?? '').startsWith('igw-');
const wayOut = eachPair((expected, actual) => {
    if (isWayOut(actual))
        return isWayOut(expected) ? DECLARED : WEAKENED;
    return isWayOut(expected) ? STRENGTHENED : { direction: 'changed', as: 'elsewhere' };
});
const network_isOn = (value, absent) => value === undefined || value === null ? absent : String(value).toLowerCase() === 'true';
/**
 * Who reaches the API of a cluster: nobody from outside, some addresses, everybody. Without a word
 * it is everybody. https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html
 */
const reachOf = (config) => {
    if (!(0,settings_entries/* isTable */.bI)(config) || !network_isOn(config.EndpointPublicAccess, true))
        return 0;
    const blocks = [config.PublicAccessCidrs ?? []].flat().flatMap((block) => network_text(block) ?? []);
    return blocks.length === 0 || blocks.some(isWorld) ? 2 : 1;
};
const clusterEndpoint = eachPair((expected, actual) => {
    const [before, after] = [reachOf(expected), reachOf(actual)];
    if (after > before)
        return after === 2 ? WEAKENED : { direction: 'weakened', as: 'some' };
    if (after < before)
        return STRENGTHENED;
    return after === 0 ? null : gravest([after === 2 ? DECLARED : CHANGED]);
});
const NETWORK = {
    opens,
    'opens the way out': EGRESS,
    'network ACL entry': aclEntry,
    'route to the Internet': wayOut,
    'cluster endpoint': clusterEndpoint,
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/statement.js


const texts = (value) => [value ?? []].flat().flatMap((entry) => (isScalar(entry) ? [String(entry)] : []));
const isScalar = (value) => value !== null && typeof value !== 'object';
const statement_ACCOUNT_ROOT = /^arn:aws[\w-]*:iam::(\d{12}):root$/;
/** `Service:ec2.amazonaws.com`, `Federated:…`; AWS principals without a word before them. */
const principalsOf = (value) => {
    if (!(0,settings_entries/* isTable */.bI)(value))
        return texts(value);
    return Object.entries(value).flatMap(([kind, names]) => texts(names).map((name) => kind === 'AWS' ? name.replace(statement_ACCOUNT_ROOT, '$1') : `${kind}:${name}`));
};
const conditionsOf = (value) => {
    if (!(0,settings_entries/* isTable */.bI)(value))
        return [];
    return Object.entries(value).flatMap(([operator, keys]) => (0,settings_entries/* isTable */.bI)(keys)
        ? Object.entries(keys).map(([key, values]) => ({
            operator: operator.toLowerCase(),
            key: key.toLowerCase(),
            values: texts(values),
        }))
        : []);
};
const statement_read = new WeakMap();
/** @returns null where it is no statement */
const statement_statementOf = (entry) => {
    if (!(0,settings_entries/* isTable */.bI)(entry) || typeof entry.Effect !== 'string')
        return null;
    const known = statement_read.get(entry);
    if (known !== undefined)
        return known;
    const principal = entry.Principal ?? entry.NotPrincipal ?? null;
    const statement = {
        allows: entry.Effect.toLowerCase() === 'allow',
        actions: {
            names: texts(entry.Action ?? entry.NotAction).map((name) => name.toLowerCase()),
            except: entry.Action === undefined && entry.NotAction !== undefined,
        },
        resources: {
            names: texts(entry.Resource ?? entry.NotResource),
            except: entry.Resource === undefined && entry.NotResource !== undefined,
        },
        principals: principal === null
            ? null
            : { names: principalsOf(principal), except: entry.Principal === undefined },
        conditions: conditionsOf(entry.Condition),
    };
    statement_read.set(entry, statement);
    return statement;
};
const statementsOf = (entries) => entries.flatMap((entry) => statement_statementOf(entry) ?? []);
/** Whether a pattern with `*` and `?` fits; walks once, so that no pattern takes long. */
const matches = (pattern, name) => {
    let [at, in_, star, mark] = [0, 0, -1, 0];
    while (in_ < name.length) {
        if (pattern[at] === '*') {
            star = at++;
            mark = in_;
        }
        else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[in_])) {
            at++;
            in_++;
        }
        else if (star >= 0) {
            at = star + 1;
            in_ = ++mark;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at++;
    return at === pattern.length;
};
const isWithinNames = (inner, outer) => {
    const isIn = (name) => outer.names.some((pattern) => matches(pattern, name));
    if (inner.names.length === 0 && outer.names.length === 0)
        return inner.except === outer.except;
    if (!outer.except)
        return inner.except ? outer.names.includes('*') : inner.names.every(isIn);
    if (!inner.except)
        return !inner.names.some((name) => isIn(name) || name.includes('*'));
    return outer.names.every((name) => inner.names.some((pattern) => matches(pattern, name)));
};
const isWithinPrincipals = (inner, outer) => {
    if (inner.principals === null || outer.principals === null) {
        return inner.principals === outer.principals;
    }
    return isWithinNames(inner.principals, outer.principals);
};
/** `StringEquals` asks for no less than `StringLike` with the same value does. */
const isAsStrict = (inner, outer) => inner === outer || inner === outer.replace('like', 'equals');
const isWithinCondition = (inner, outer) => {
    if (inner.key !== outer.key || !isAsStrict(inner.operator, outer.operator))
        return false;
    // What is left out may only become more.
    if (outer.operator.includes('not'))
        return outer.values.every((v) => inner.values.includes(v));
    const fits = (pattern, value) => outer.operator.includes('like') ? matches(pattern, value) : pattern === value;
    return inner.values.every((value) => outer.values.some((pattern) => fits(pattern, value)));
};
/** What each condition of `outer` asks for, `inner` asks for too. */
const isAsConditional = (inner, outer) => outer.conditions.every((asked) => inner.conditions.some((condition) => isWithinCondition(condition, asked)));
/** Whether everything that `inner` says, `outer` says too. */
const statement_isWithin = (inner, outer) => inner.allows === outer.allows &&
    isWithinNames(inner.actions, outer.actions) &&
    isWithinNames(inner.resources, outer.resources) &&
    isWithinPrincipals(inner, outer) &&
    isAsConditional(inner, outer);
/** Keys that tie a permission to somebody in particular, as S3 and IAM see it. */
const TYING_KEYS = new Set([
    'aws:sourcearn',
    'aws:sourceaccount',
    'aws:sourceorgid',
    'aws:sourceorgpaths',
    'aws:sourceip',
    'aws:sourcevpc',
    'aws:sourcevpce',
    'aws:sourceowner',
    'aws:vpcsourceip',
    'aws:principalorgid',
    'aws:principalorgpaths',
    'aws:principalarn',
    'aws:principalaccount',
    'aws:userid',
    'aws:username',
    'kms:calleraccount',
    'kms:viaservice',
    's3:dataaccesspointaccount',
    's3:dataaccesspointarn',
    'sns:endpoint',
    'lambda:sourcefunctionarn',
    'elasticfilesystem:accessedviamounttarget',
]);
const NEGATIVE = /not|^null$|^bool$|ifexists$|^forallvalues:/;
/** An ARN that names neither an account nor, as those of buckets do, a resource. */
const isLooseArn = (value) => {
    if (!value.startsWith('arn:'))
        return false;
    const [, , , , account = '', resource = ''] = value.split(':');
    return account === '' ? /^[*?]*$/.test(resource) : /[*?]/.test(account);
};
/** Values such as `*` that tie to nobody. */
const saysNothing = (value) => /^(o-)?[*?:]*$/.test(value) || isWorld(value) || isLooseArn(value);
const isTying = ({ operator, key, values }) => (TYING_KEYS.has(key) || key.startsWith('saml:') || key.endsWith(':sub')) &&
    (key === 'elasticfilesystem:accessedviamounttarget' || !NEGATIVE.test(operator)) &&
    values.length > 0 &&
    !values.some(saysNothing);
/**
 * Whether an Allow is for everybody, with no condition that ties it to somebody.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 */
const isPublic = ({ allows, principals, conditions }) => allows &&
    principals !== null &&
    (principals.except || principals.names.some((name) => /^\*$|^Federated:\*$/.test(name))) &&
    !conditions.some(isTying);
/** Accounts that an Allow names. */
const accountsOf = ({ allows, principals }) => {
    if (!allows || principals === null || principals.except)
        return [];
    return principals.names.flatMap((name) => {
        if (/^\d{12}$/.test(name))
            return [name];
        if (name.startsWith('CanonicalUser:'))
            return [name];
        return name.startsWith('arn:') ? (/^arn:[\w-]+:\w+::(\d{12}):/.exec(name)?.[1] ?? []) : [];
    });
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/conditions/policy.js




const changes = new WeakMap();
/** Several rules look at one policy. */
const changeOf = (seen) => {
    const known = changes.get(seen.all);
    if (known !== undefined)
        return known;
    const change = {
        come: statementsOf(added(seen)),
        gone: statementsOf(removed(seen)),
        declared: statementsOf(seen.all.expected),
        now: statementsOf(seen.all.actual),
    };
    changes.set(seen.all, change);
    return change;
};
const isCovered = (statement, by) => by.some((other) => statement_isWithin(statement, other));
/** What came and is not covered by what is declared. */
const wider = ({ come, declared }) => come.filter((statement) => statement.allows && !isCovered(statement, declared));
/** A violation that was not declared, one that is gone, or one that is as declared. */
const violation = (violates) => (seen) => {
    const change = changeOf(seen);
    if (wider(change).some(violates))
        return WEAKENED;
    if (change.gone.some(violates) && !change.now.some(violates))
        return STRENGTHENED;
    return change.come.some(violates) ? DECLARED : null;
};
const isAnything = (names, wild) => names.except || names.names.some((name) => wild.includes(name));
const isAdministrator = ({ allows, actions, resources }) => allows && isAnything(actions, ['*', '*:*']) && isAnything(resources, ['*']);
/**
 * Actions by which a principal gives itself more than it has.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html and
 * https://hub.prowler.com/check/iam_policy_allows_privilege_escalation
 */
const ESCALATION = [
    'iam:createpolicyversion',
    'iam:setdefaultpolicyversion',
    'iam:createaccesskey',
    'iam:createloginprofile',
    'iam:updateloginprofile',
    'iam:attachuserpolicy',
    'iam:attachgrouppolicy',
    'iam:attachrolepolicy',
    'iam:putuserpolicy',
    'iam:putgrouppolicy',
    'iam:putrolepolicy',
    'iam:deleterolepermissionsboundary',
    'iam:deleteuserpermissionsboundary',
    'iam:addusertogroup',
    'iam:updateassumerolepolicy',
];
/** These escalate where they are allowed on anything. */
const ESCALATION_ON_ALL = ['iam:passrole', 'sts:assumerole'];
const escalates = ({ allows, actions, resources }) => {
    if (!allows || actions.except)
        return false;
    const isOn = (action) => actions.names.some((name) => matches(name, action));
    const isOnAll = resources.except || resources.names.some((name) => /^\*$|:role\/\*$/.test(name));
    return ESCALATION.some(isOn) || (isOnAll && ESCALATION_ON_ALL.some(isOn));
};
const isWholeService = ({ allows, actions }) => allows && (actions.except || actions.names.some((name) => /^[\w-]+:\*$|^\*/.test(name)));
/** Any other way in which a policy allows more, or denies less. */
const allowsMore = (seen) => {
    const change = changeOf(seen);
    const more = wider(change);
    if (more.some(isWholeService))
        return { direction: 'weakened', as: 'whole service' };
    const lessDenied = change.gone.some((statement) => !statement.allows && !isCovered(statement, change.now));
    if (more.length > 0)
        return WEAKENED;
    if (lessDenied)
        return { direction: 'weakened', as: 'denies less' };
    const isLess = change.gone.some(({ allows }) => allows) || change.come.some((s) => !s.allows);
    return isLess ? STRENGTHENED : null;
};
/** Principals of an account that no statement named. */
const foreign = (seen) => {
    const change = changeOf(seen);
    const known = new Set(change.declared.flatMap(accountsOf));
    const { account } = seen.difference;
    if (account !== undefined)
        known.add(account);
    const come = change.come.flatMap(accountsOf);
    if (come.some((name) => !known.has(name)))
        return WEAKENED;
    const now = new Set(change.now.flatMap(accountsOf));
    const left = change.gone.flatMap(accountsOf);
    return left.some((name) => name !== account && !now.has(name)) ? STRENGTHENED : null;
};
/** A Deny of requests without TLS. */
const asksForTls = ({ allows, conditions }) => !allows &&
    conditions.some(({ key, values }) => (key === 'aws:securetransport' && values.some((value) => value === 'false')) ||
        key === 's3:tlsversion');
const tls = (seen) => {
    const change = changeOf(seen);
    const isLost = change.gone.some(asksForTls) && !change.now.some(asksForTls);
    if (isLost)
        return WEAKENED;
    return change.come.some(asksForTls) && !change.declared.some(asksForTls) ? STRENGTHENED : null;
};
const isSubject = ({ key }) => key.endsWith(':sub');
const isOidc = ({ allows, principals }) => allows && principals?.names.some((name) => name.startsWith('Federated:')) === true;
const subjectsOf = (statement) => statement.conditions.filter(isSubject).flatMap(({ values }) => values);
/** Whoever the identity provider vouches for gets in: no subject is asked for, or any will do. */
const asksForNoSubject = (statement) => isOidc(statement) &&
    statement.principals?.names.some((name) => name.includes(':oidc-provider/')) === true &&
    (subjectsOf(statement).length === 0 ||
        subjectsOf(statement).some((value) => /^(\*|repo:\*.*)$/.test(value)));
/** Who may assume a role. */
const trust = (seen) => {
    const change = changeOf(seen);
    const more = wider(change);
    if (more.some((s) => isPublic(s) || asksForNoSubject(s))) {
        return { direction: 'weakened', as: 'anybody' };
    }
    if (more.length > 0)
        return WEAKENED;
    const lessDenied = change.gone.some(({ allows }) => !allows);
    if (lessDenied)
        return WEAKENED;
    return change.gone.length + change.come.length > 0 ? STRENGTHENED : null;
};
/** Managed policies that are as good as all permissions. */
const ADMINISTRATOR = /:policy\/(.*\/)?(AdministratorAccess|IAMFullAccess)$/;
const POWERFUL = /:policy\/(.*\/)?(PowerUserAccess|SystemAdministrator|[\w-]*FullAccess)$/;
const DENIES = /:policy\/(.*\/)?AWSDenyAll$/;
/** ARNs of managed policies; one that is attached on several sides counts by itself. */
const attached = (seen) => {
    const come = added(seen).map(String);
    const gone = removed(seen).map(String);
    if (come.some((arn) => ADMINISTRATOR.test(arn)))
        return { direction: 'weakened', as: 'administrator' };
    if (come.some((arn) => POWERFUL.test(arn)) || gone.some((arn) => DENIES.test(arn))) {
        return { direction: 'weakened', as: 'powerful' };
    }
    if (come.some((arn) => !DENIES.test(arn)))
        return WEAKENED;
    return gone.length + come.length > 0 ? STRENGTHENED : null;
};
/** Policies whose every change matters, whichever way it goes. */
const statementsChanged = (seen) => {
    const change = changeOf(seen);
    if (wider(change).length > 0)
        return WEAKENED;
    return change.come.length + change.gone.length > 0 ? CHANGED : null;
};
/** A permission of a function is a resource of its own: `Principal` and what ties it down. */
const functionPermission = (seen) => {
    const { expected, actual } = seen.difference.whole;
    const read = (side) => (0,settings_entries/* isTable */.bI)(side)
        ? Object.fromEntries(Object.entries(side).map(([key, value]) => [key, canonicalText(value)]))
        : {};
    const [before, after] = [read(expected), read(actual)];
    const ties = ['SourceArn', 'SourceAccount', 'PrincipalOrgID'];
    const isTied = (side) => ties.some((key) => side[key] !== undefined && side[key] !== '"*"');
    const isOpen = (side) => side.Principal === canonicalText('*') && !isTied(side);
    if (isOpen(after))
        return isOpen(before) ? DECLARED : { direction: 'weakened', as: 'anybody' };
    if (isOpen(before))
        return STRENGTHENED;
    const lost = ties.some((key) => before[key] !== undefined && after[key] === undefined);
    if (lost)
        return WEAKENED;
    if (before.Principal !== after.Principal)
        return WEAKENED;
    const won = ties.some((key) => before[key] === undefined && after[key] !== undefined);
    return won ? STRENGTHENED : null;
};
const POLICY = {
    'public policy': violation(isPublic),
    'foreign account': foreign,
    'asks for TLS': tls,
    administrator: violation(isAdministrator),
    escalation: violation(escalates),
    'allows more': allowsMore,
    trust,
    'attached policies': attached,
    'policy changed': statementsChanged,
    'function permission': functionPermission,
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/conditions/special.js




const ALGORITHMS = ['none', 'aes256', 'aws:kms', 'aws:kms:dsse'];
const ALGORITHM_AT = [
    'ServerSideEncryptionConfiguration',
    '*',
    'ServerSideEncryptionByDefault',
    'SSEAlgorithm',
];
const algorithmOf = (encryption) => Math.max(0, ...collect(encryption, ALGORITHM_AT).map((name) => ALGORITHMS.indexOf(String(name).toLowerCase())));
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingEncryption.html */
const bucketEncryption = eachPair((expected, actual) => {
    const [before, after] = [algorithmOf(expected), algorithmOf(actual)];
    if (after > before)
        return STRENGTHENED;
    if (after < before) {
        return after === 0 ? { direction: 'weakened', as: 'none' } : WEAKENED;
    }
    return canonicalText(expected) === canonicalText(actual) ? null : CHANGED;
});
const OPEN_ACLS = new Set(['PublicRead', 'PublicReadWrite']);
/** Worse where the bucket is open at the same time. */
const publicAccessBlock = eachPair((expected, actual, { difference }) => {
    const isOn = (value) => String(value).toLowerCase() === 'true';
    if (isOn(expected) === isOn(actual))
        return isOn(actual) ? null : DECLARED;
    if (isOn(actual))
        return STRENGTHENED;
    const { actual: bucket } = difference.whole;
    const isOpen = (0,settings_entries/* isTable */.bI)(bucket) && OPEN_ACLS.has(String(bucket.AccessControl));
    return isOpen ? { direction: 'weakened', as: 'public' } : WEAKENED;
});
/** The oldest TLS that a policy by this name lets in: 10 for 1.0 … 13 for 1.3; null: unknown. */
const oldestTls = (value) => {
    if (typeof value !== 'string' || value === '')
        return null;
    if (/SSLv3/i.test(value))
        return 3;
    const minor = /TLSv1\.(\d)/i.exec(value)?.[1] ??
        /TLS-1-(\d)/i.exec(value)?.[1] ??
        /TLS13-1-(\d)/i.exec(value)?.[1] ??
        /^TLS_1_(\d)$/i.exec(value)?.[1] ??
        /^Policy-Min-TLS-1-(\d)/i.exec(value)?.[1];
    if (minor !== undefined)
        return 10 + Number(minor);
    if (/TLS13/i.test(value))
        return 13;
    return /TLSv1|ELBSecurityPolicy-(2016-08|2015|FS-2018)/i.test(value) ? 10 : null;
};
/**
 * Security policies carry the oldest version they let in in their names.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html
 */
const tlsVersion = eachPair((expected, actual) => {
    const [before, after] = [oldestTls(expected), oldestTls(actual)];
    if (before === null || after === null)
        return CHANGED;
    if (before === after)
        return CHANGED;
    return after < before ? WEAKENED : STRENGTHENED;
});
const nameOf = (rule) => ((0,settings_entries/* isTable */.bI)(rule) ? String(rule.Name) : '');
const isCounting = (rule) => collect(rule, ['Action', 'Count']).length + collect(rule, ['OverrideAction', 'Count']).length > 0;
/** Rules of a firewall: gone, or only counting what they blocked. */
const firewallRules = (seen) => {
    const come = added(seen);
    const gone = removed(seen);
    const now = new Map(seen.all.actual.map((rule) => [nameOf(rule), rule]));
    const lost = gone.some((rule) => {
        const after = now.get(nameOf(rule));
        return after === undefined || (isCounting(after) && !isCounting(rule));
    });
    if (lost)
        return WEAKENED;
    const before = new Set(seen.all.expected.map(nameOf));
    if (come.some((rule) => !before.has(nameOf(rule)) && collect(rule, ['Action', 'Allow']).length > 0)) {
        return WEAKENED;
    }
    if (come.some((rule) => !before.has(nameOf(rule))))
        return STRENGTHENED;
    return come.length + gone.length > 0 ? CHANGED : null;
};
/** Shared with everybody: `all` among whom a snapshot, an image or a document is shared with. */
const sharedWithAll = (seen) => {
    const isAll = (entry) => (0,settings_entries/* isTable */.bI)(entry)
        ? Object.values(entry).some((value) => String(value).toLowerCase() === 'all')
        : ['all', 'true', '*'].includes(String(entry).toLowerCase());
    if (added(seen).some(isAll))
        return { direction: 'weakened', as: 'everybody' };
    if (added(seen).some((entry) => entry !== false))
        return WEAKENED;
    return removed(seen).length > 0 ? STRENGTHENED : null;
};
/** Tags, told apart by whether one of them grants access or names an owner. */
const tags = ({ touched, difference }) => {
    const keys = [...touched.expected, ...touched.actual].flatMap((entry) => (0,settings_entries/* isTable */.bI)(entry)
        ? [entry.Key ?? entry.TagKey ?? Object.keys(entry)].flat().map(String)
        : (difference.path.split('/').at(-1) ?? []));
    const isAccess = keys.some((key) => difference.accessTags?.includes(key) === true);
    return isAccess ? { direction: 'changed', as: 'access' } : CHANGED;
};
const blocksTheRest = eachPair((expected, actual) => {
    const isBlocking = (action) => (0,settings_entries/* isTable */.bI)(action) && Object.hasOwn(action, 'Block');
    if (isBlocking(expected) === isBlocking(actual))
        return CHANGED;
    return isBlocking(expected) ? WEAKENED : STRENGTHENED;
});
const SPECIAL = {
    'blocks the rest': blocksTheRest,
    'bucket encryption': bucketEncryption,
    'public access block': publicAccessBlock,
    'TLS version': tlsVersion,
    'firewall rules': firewallRules,
    'shared with all': sharedWithAll,
    tags,
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/conditions/index.js




const ALL = { ...FLAGS, ...NETWORK, ...POLICY, ...SPECIAL };
/** The conditions that rules name. */
const CONDITIONS = ALL;

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/match.js


const ANY = '*';
const compile = (rule) => ({
    rule,
    paths: rule.paths.map((text) => ({ text, glob: parsePointer(text) })),
});
/** The rules that may speak of a resource of some type. */
const byType = (rules) => {
    const compiled = rules.map(compile);
    const types = new Map();
    return (type) => {
        const known = types.get(type);
        if (known !== undefined)
            return known;
        const found = compiled.filter(({ rule }) => rule.types.includes(type) || rule.types[0] === ANY);
        if (types.size < 5000)
            types.set(type, found);
        return found;
    };
};
/** A list that is written as its only entry has no index in its path: that entry is at 0. */
const aligned = (path, glob) => {
    if (!glob.includes('*'))
        return path;
    const out = [...path];
    glob.forEach((part, at) => {
        const here = out[at];
        if (part === '*' && here !== undefined && !isIndex(here))
            out.splice(at, 0, '0');
    });
    return out;
};
const match_fits = (path, glob) => path.every((part, at) => glob[at] === undefined || glob[at] === '*' || glob[at] === part);
/** Both sides of the whole resource; where one is not known, what the difference tells of it. */
const wholeOf = ({ whole, expected, actual }, path) => ({
    expected: whole.expected ?? wrap(path, expected),
    actual: whole.actual ?? wrap(path, actual),
});
const touchedBy = ({ kind, expected, actual }, whole, path, glob) => {
    if (path.length > glob.length) {
        const entry = path.slice(0, glob.length);
        return {
            expected: [valueAt(whole.expected, entry)].filter((value) => value !== null),
            actual: [valueAt(whole.actual, entry)].filter((value) => value !== null),
        };
    }
    const rest = glob.slice(path.length);
    return {
        expected: kind === 'ADD' ? [] : collect(expected, rest),
        actual: kind === 'REMOVE' ? [] : collect(actual, rest),
    };
};
const pairsOf = ({ expected, actual }) => Array.from({ length: Math.max(expected.length, actual.length) }, (_, at) => ({
    expected: expected[at] ?? null,
    actual: actual[at] ?? null,
})).filter((pair) => canonicalText(pair.expected) !== canonicalText(pair.actual));
/**
 * What a rule's path shows of a difference at it, below it or above it.
 *
 * @returns null where the difference is not about it
 */
const look = (difference, parts, glob) => {
    const path = aligned(parts, glob);
    if (!match_fits(path, glob))
        return null;
    const whole = wholeOf(difference, path);
    const touched = touchedBy(difference, whole, path, glob);
    if (touched.expected.length + touched.actual.length === 0)
        return null;
    const all = { expected: collect(whole.expected, glob), actual: collect(whole.actual, glob) };
    const known = { expected: pointer_document(whole.expected), actual: pointer_document(whole.actual) };
    return { pairs: pairsOf(touched), touched, all, difference: { ...difference, whole: known } };
};
/** Looks at a difference from the paths of many rules, each path once. */
const looker = (difference) => {
    const parts = parsePointer(difference.path);
    const first = parts[0];
    const seen = new Map();
    return ({ text, glob }) => {
        const head = glob[0];
        if (first !== undefined && head !== undefined && head !== first)
            return null;
        const known = seen.get(text);
        if (known !== undefined)
            return known;
        const result = look(difference, parts, glob);
        seen.set(text, result);
        return result;
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/rules/sources.js
/** A control of AWS Security Hub: `hub('ec2', 19)`. */
const hub = (service, control) => `https://docs.aws.amazon.com/securityhub/latest/userguide/${service}-controls.html#${service}-${control}`;
/** A resource type as CloudFormation documents it: `type('iam-role')`. */
const resource = (name) => `https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-${name}.html`;

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/rules/audit.js

const TRAIL = ['AWS::CloudTrail::Trail'];
const AUDIT_RULES = [
    {
        id: 'infra/trail-logging',
        title: 'The trail records',
        types: TRAIL,
        paths: ['/IsLogging'],
        condition: 'on is strong',
        severity: 'critical',
        why: 'Nothing of what happens in the account is recorded: the first thing an intruder does.',
        source: hub('cloudtrail', 1),
        examples: [
            { says: 'critical', expected: true, actual: false },
            { says: 'low', direction: 'strengthened', expected: false, actual: true },
        ],
    },
    {
        id: 'infra/trail-scope',
        title: 'What the trail covers',
        types: TRAIL,
        paths: ['/IsMultiRegionTrail', '/IncludeGlobalServiceEvents', '/IsOrganizationTrail'],
        condition: 'on is strong',
        severity: 'high',
        why: 'Whoever works in another Region, or with IAM, leaves no trace.',
        source: hub('cloudtrail', 1),
        examples: [
            { says: 'high', expected: true, actual: false },
            { says: 'low', direction: 'strengthened', expected: 'false', actual: 'true' },
        ],
    },
    {
        id: 'infra/trail-events',
        title: 'Events that the trail records',
        types: TRAIL,
        paths: ['/EventSelectors/*', '/AdvancedEventSelectors/*', '/InsightSelectors/*'],
        condition: 'fewer is weaker',
        severity: 'high',
        why: 'A part of what happens in the account is no longer recorded.',
        source: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-events.html',
        examples: [
            { says: 'high', kind: 'REMOVE', expected: { ReadWriteType: 'All' }, actual: null },
            {
                says: 'high',
                path: '/EventSelectors/0/ReadWriteType',
                expected: 'All',
                actual: 'WriteOnly',
            },
            {
                says: 'low',
                direction: 'strengthened',
                kind: 'ADD',
                expected: null,
                actual: { ReadWriteType: 'All' },
            },
        ],
    },
    {
        id: 'infra/trail-validation',
        title: 'Log files can be validated',
        types: TRAIL,
        paths: ['/EnableLogFileValidation'],
        condition: 'on is strong',
        options: { absent: false },
        severity: 'medium',
        why: 'Nobody can tell whether the records were changed afterwards.',
        source: hub('cloudtrail', 4),
        examples: [
            { says: 'medium', expected: true, actual: false },
            { says: 'low', direction: 'strengthened', expected: false, actual: true },
        ],
    },
    {
        id: 'infra/trail-delivery',
        title: 'Where the trail is seen and how it is encrypted',
        types: TRAIL,
        paths: ['/CloudWatchLogsLogGroupArn', '/KMSKeyId', '/SnsTopicName'],
        condition: 'present is strong',
        severity: 'medium',
        why: 'No alarm sees the records any more, or more people may read them.',
        source: hub('cloudtrail', 5),
        examples: [
            { says: 'medium', expected: 'arn:aws:logs:…:trail', actual: null },
            {
                says: 'low',
                direction: 'strengthened',
                path: '/KMSKeyId',
                expected: null,
                actual: 'alias/trail',
            },
        ],
    },
    {
        id: 'infra/trail-bucket',
        title: 'Bucket of the trail',
        types: TRAIL,
        paths: ['/S3BucketName', '/S3KeyPrefix'],
        condition: 'changed',
        severity: 'high',
        why: 'The records go somewhere else, where they may be read, or lost.',
        source: hub('cloudtrail', 6),
        examples: [
            { says: 'high', direction: 'changed', expected: 'audit-logs', actual: 'somebody-elses' },
            { says: 'high', direction: 'changed', path: '/S3KeyPrefix', expected: null, actual: 'x' },
        ],
    },
    {
        id: 'infra/detector',
        title: 'Services that watch the account',
        types: [
            'AWS::Config::ConfigurationRecorder',
            'AWS::GuardDuty::Detector',
            'AWS::SecurityHub::Hub',
            'AWS::Macie::Session',
            'AWS::AccessAnalyzer::Analyzer',
        ],
        paths: [
            '/Enable',
            '/Status',
            '/RecordingGroup/AllSupported',
            '/RecordingGroup/IncludeGlobalResourceTypes',
            '/AutoEnableControls',
            '/EnableDefaultStandards',
            '/DataSources/S3Logs/Enable',
            '/DataSources/Kubernetes/AuditLogs/Enable',
            '/DataSources/MalwareProtection/ScanEc2InstanceWithFindings/EbsVolumes',
            '/Features/*/Status',
        ],
        condition: 'on is strong',
        severity: 'high',
        why: 'What goes wrong in the account is no longer noticed.',
        source: hub('guardduty', 1),
        examples: [
            {
                says: 'high',
                type: 'AWS::GuardDuty::Detector',
                path: '/Enable',
                expected: true,
                actual: false,
            },
            {
                says: 'high',
                type: 'AWS::Config::ConfigurationRecorder',
                path: '/RecordingGroup',
                expected: { AllSupported: true },
                actual: { AllSupported: false },
            },
            {
                says: 'low',
                direction: 'strengthened',
                type: 'AWS::Macie::Session',
                path: '/Status',
                expected: 'PAUSED',
                actual: 'ENABLED',
            },
        ],
    },
    {
        id: 'infra/access-log',
        title: 'Log of who came',
        types: [
            'AWS::CloudFront::Distribution',
            'AWS::ApiGateway::Stage',
            'AWS::ApiGatewayV2::Stage',
            'AWS::WAFv2::LoggingConfiguration',
            'AWS::ElasticLoadBalancing::LoadBalancer',
            'AWS::EC2::FlowLog',
            'AWS::Logs::LogGroup',
            'AWS::EC2::ClientVpnEndpoint',
        ],
        paths: [
            '/DistributionConfig/Logging',
            '/AccessLogSetting',
            '/AccessLogSettings',
            '/LogDestinationConfigs',
            '/LoggingFilter',
            '/AccessLoggingPolicy',
            '/LogDestination',
            '/KmsKeyId',
            '/ConnectionLogOptions',
        ],
        condition: 'present is strong',
        severity: 'medium',
        why: 'Who came, and what they asked for, is no longer kept, or kept elsewhere.',
        source: hub('cloudfront', 5),
        examples: [
            {
                says: 'medium',
                path: '/DistributionConfig/Logging',
                expected: { Bucket: 'logs.s3.amazonaws.com' },
                actual: null,
            },
            {
                says: 'low',
                direction: 'strengthened',
                type: 'AWS::ApiGateway::Stage',
                path: '/AccessLogSetting',
                expected: null,
                actual: { DestinationArn: 'arn:aws:logs:…:api' },
            },
        ],
    },
    {
        id: 'infra/balancer-access-log',
        title: 'Access log of a load balancer',
        types: ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
        paths: ['/LoadBalancerAttributes/*'],
        condition: 'attributes',
        options: { attributes: { 'access_logs.s3.enabled': 'true' } },
        severity: 'medium',
        why: 'Who came, and what they asked for, is no longer kept.',
        source: hub('elb', 5),
        examples: [
            {
                says: 'medium',
                path: '/LoadBalancerAttributes/0/Value',
                expected: 'true',
                actual: 'false',
                whole: {
                    expected: { LoadBalancerAttributes: [{ Key: 'access_logs.s3.enabled', Value: 'true' }] },
                    actual: { LoadBalancerAttributes: [{ Key: 'access_logs.s3.enabled', Value: 'false' }] },
                },
            },
            {
                says: 'low',
                direction: 'strengthened',
                kind: 'ADD',
                expected: null,
                actual: { Key: 'access_logs.s3.enabled', Value: 'true' },
            },
        ],
    },
    {
        id: 'infra/log-retention',
        title: 'Days that logs are kept',
        types: ['AWS::Logs::LogGroup'],
        paths: ['/RetentionInDays'],
        condition: 'higher is stronger',
        options: { absent: 'unlimited' },
        severity: 'medium',
        why: 'Records are gone before anybody needs them.',
        source: resource('logs-loggroup'),
        examples: [
            { says: 'medium', expected: 365, actual: 1 },
            { says: 'medium', expected: null, actual: 30 },
            { says: 'low', direction: 'strengthened', expected: 30, actual: null },
        ],
    },
    {
        id: 'infra/flow-log-traffic',
        title: 'Traffic that a flow log records',
        types: ['AWS::EC2::FlowLog'],
        paths: ['/TrafficType'],
        condition: 'weak value',
        options: { weak: ['ACCEPT', 'REJECT'], absent: 'ALL' },
        severity: 'medium',
        why: 'A part of the traffic is no longer recorded.',
        source: hub('ec2', 6),
        examples: [
            { says: 'medium', expected: 'ALL', actual: 'ACCEPT' },
            { says: 'low', direction: 'strengthened', expected: 'REJECT', actual: 'ALL' },
        ],
    },
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/rules/containers.js

const TASK = ['AWS::ECS::TaskDefinition'];
const EKS = ['AWS::EKS::Cluster'];
const CONTAINER_RULES = [
    {
        id: 'infra/cluster-endpoint',
        title: 'API of a cluster on the Internet',
        types: EKS,
        paths: ['/ResourcesVpcConfig'],
        condition: 'cluster endpoint',
        severity: 'critical',
        cases: { some: 'high', changed: 'medium' },
        exposure: true,
        why: 'Anybody reaches the API that runs the cluster.',
        source: hub('eks', 1),
        examples: [
            {
                says: 'critical',
                expected: { EndpointPublicAccess: false },
                actual: { EndpointPublicAccess: true, PublicAccessCidrs: ['0.0.0.0/0'] },
            },
            {
                says: 'high',
                expected: { EndpointPublicAccess: false },
                actual: { EndpointPublicAccess: true, PublicAccessCidrs: ['203.0.113.0/24'] },
            },
            {
                says: 'low',
                direction: 'strengthened',
                path: '/ResourcesVpcConfig/EndpointPublicAccess',
                expected: true,
                actual: false,
            },
        ],
    },
    {
        id: 'infra/cluster-encryption',
        title: 'Encryption of the secrets of a cluster',
        types: EKS,
        paths: ['/EncryptionConfig'],
        condition: 'present is strong',
        severity: 'high',
        why: "The cluster's secrets are no longer under a key of one's own.",
        source: hub('eks', 3),
        examples: [
            { says: 'high', expected: [{ Resources: ['secrets'] }], actual: null },
            {
                says: 'low',
                direction: 'strengthened',
                expected: null,
                actual: [{ Resources: ['secrets'] }],
            },
        ],
    },
    {
        id: 'infra/cluster-logs',
        title: 'Logs of a cluster',
        types: EKS,
        paths: ['/Logging/ClusterLogging/EnabledTypes/*'],
        condition: 'fewer is weaker',
        severity: 'medium',
        why: 'Nobody can tell who asked the cluster for what.',
        source: hub('eks', 8),
        examples: [
            {
                says: 'medium',
                path: '/Logging',
                expected: { ClusterLogging: { EnabledTypes: [{ Type: 'audit' }] } },
                actual: null,
            },
            {
                says: 'low',
                direction: 'strengthened',
                kind: 'ADD',
                expected: null,
                actual: { Type: 'audit' },
            },
        ],
    },
    {
        id: 'infra/cluster-access',
        title: 'How a cluster knows its users',
        types: EKS,
        paths: ['/AccessConfig'],
        condition: 'changed',
        severity: 'medium',
        why: 'Who may use the cluster is decided in another place.',
        source: 'https://docs.aws.amazon.com/eks/latest/userguide/grant-k8s-access.html',
        examples: [
            {
                says: 'medium',
                direction: 'changed',
                path: '/AccessConfig/AuthenticationMode',
                expected: 'API',
                actual: 'CONFIG_MAP',
            },
            {
                says: 'medium',
                direction: 'changed',
                expected: null,
                actual: { BootstrapClusterCreatorAdminPermissions: true },
            },
        ],
    },
    {
        id: 'infra/container-privileges',
        title: 'Privileged containers',
        types: TASK,
        paths: ['/ContainerDefinitions/*/Privileged'],
        condition: 'off is strong',
        options: { absent: false },
        severity: 'high',
        why: 'Whoever breaks into the container has the machine.',
        source: hub('ecs', 4),
        examples: [
            { says: 'high', expected: false, actual: true },
            { says: 'low', direction: 'strengthened', expected: true, actual: null },
        ],
    },
    {
        id: 'infra/container-file-system',
        title: 'Containers that cannot change themselves',
        types: TASK,
        paths: ['/ContainerDefinitions/*/ReadonlyRootFilesystem'],
        condition: 'on is strong',
        options: { absent: false },
        severity: 'high',
        why: 'Whoever breaks into the container can replace what it runs.',
        source: hub('ecs', 5),
        examples: [
            { says: 'high', expected: true, actual: false },
            { says: 'low', direction: 'strengthened', expected: null, actual: true },
        ],
    },
    {
        id: 'infra/task-isolation',
        title: 'Tasks that share the machine',
        types: TASK,
        paths: ['/PidMode', '/NetworkMode', '/IpcMode'],
        condition: 'weak value',
        options: { weak: ['host'] },
        severity: 'high',
        why: 'The containers see the processes and the network of the machine and of its neighbours.',
        source: hub('ecs', 3),
        examples: [
            { says: 'high', expected: 'task', actual: 'host' },
            {
                says: 'low',
                direction: 'strengthened',
                path: '/NetworkMode',
                expected: 'host',
                actual: 'awsvpc',
            },
        ],
    },
    {
        id: 'infra/service-public-address',
        title: 'Public addresses of a service',
        types: ['AWS::ECS::Service', 'AWS::ECS::TaskSet'],
        paths: ['/NetworkConfiguration/AwsvpcConfiguration/AssignPublicIp'],
        condition: 'off is strong',
        options: { absent: 'DISABLED' },
        severity: 'high',
        why: 'The containers have addresses on the Internet.',
        source: hub('ecs', 2),
        examples: [
            { says: 'high', expected: 'DISABLED', actual: 'ENABLED' },
            { says: 'low', direction: 'strengthened', expected: 'ENABLED', actual: 'DISABLED' },
        ],
    },
    {
        id: 'infra/task-role',
        title: 'Roles of a task',
        types: TASK,
        paths: ['/TaskRoleArn', '/ExecutionRoleArn'],
        condition: 'changed',
        severity: 'high',
        why: 'The containers have other permissions than were declared.',
        source: resource('ecs-taskdefinition'),
        examples: [
            {
                says: 'high',
                direction: 'changed',
                expected: 'arn:aws:iam::111111111111:role/app',
                actual: 'arn:aws:iam::111111111111:role/admin',
            },
            {
                says: 'high',
                direction: 'changed',
                path: '/ExecutionRoleArn',
                expected: null,
                actual: 'arn:aws:iam::111111111111:role/admin',
            },
        ],
    },
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/rules/databases.js

const RDS = ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'];
const CLUSTERS = [
    ...RDS,
    'AWS::DocDB::DBCluster',
    'AWS::Neptune::DBCluster',
    'AWS::Redshift::Cluster',
];
const SEARCH = ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'];
const TABLES = ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'];
const DATABASE_RULES = [
    {
        id: 'infra/database-public',
        title: 'Database with a public address',
        types: [
            'AWS::RDS::DBInstance',
            'AWS::RDS::DBCluster',
            'AWS::Redshift::Cluster',
            'AWS::RedshiftServerless::Workgroup',
            'AWS::DMS::ReplicationInstance',
            'AWS::AmazonMQ::Broker',
            'AWS::Neptune::DBInstance',
        ],
        paths: ['/PubliclyAccessible'],
        condition: 'off is strong',
        options: { absent: false },
        severity: 'critical',
        exposure: true,
        why: 'The database answers on the Internet; one security group is all that is left before it.',
        source: hub('rds', 2),
        examples: [
            { says: 'critical', expected: false, actual: true },
            { says: 'critical', type: 'AWS::AmazonMQ::Broker', expected: null, actual: 'true' },
            { says: 'low', direction: 'strengthened', expected: true, actual: false },
            { says: 'info', direction: 'changed', expected: true, actual: 'TRUE' },
        ],
    },
    {
        id: 'infra/encryption-at-rest',
        title: 'Encryption at rest',
        types: [
            ...CLUSTERS,
            'AWS::EFS::FileSystem',
            'AWS::EC2::Volume',
            'AWS::ElastiCache::ReplicationGroup',
            'AWS::MemoryDB::Cluster',
            ...SEARCH,
            ...TABLES,
            'AWS::DAX::Cluster',
            'AWS::SQS::Queue',
        ],
        paths: [
            '/StorageEncrypted',
            '/Encrypted',
            '/AtRestEncryptionEnabled',
            '/TransitEncryptionEnabled',
            '/EncryptionAtRestOptions/Enabled',
            '/SSESpecification/SSEEnabled',
            '/SqsManagedSseEnabled',
        ],
        condition: 'on is strong',
        options: { absent: false },
        severity: 'high',
        why: 'What is stored lies open to whoever gets at a disk or a backup; usually the resource was replaced.',
        source: hub('rds', 3),
        examples: [
            { says: 'high', expected: true, actual: false },
            {
                says: 'high',
                type: 'AWS::OpenSearchService::Domain',
                path: '/EncryptionAtRestOptions',
                expected: { Enabled: true },
                actual: { Enabled: false },
            },
            { says: 'low', direction: 'strengthened', expected: null, actual: true },
        ],
    },
    {
        id: 'infra/encryption-key',
        title: 'Key that the contents are encrypted with',
        types: [
            ...CLUSTERS,
            ...TABLES,
            'AWS::Kinesis::Stream',
            'AWS::SQS::Queue',
            'AWS::SNS::Topic',
            'AWS::EFS::FileSystem',
            'AWS::EC2::Volume',
            'AWS::Backup::BackupVault',
            'AWS::ECR::Repository',
        ],
        paths: [
            '/StreamEncryption',
            '/KmsMasterKeyId',
            '/KmsKeyId',
            '/EncryptionKeyArn',
            '/SSESpecification/KMSMasterKeyId',
            '/EncryptionConfiguration/KmsKey',
        ],
        condition: 'present is strong',
        severity: 'high',
        why: 'What is stored is no longer under the key that was declared: who may read it is another question now.',
        source: 'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html',
        examples: [
            {
                says: 'high',
                type: 'AWS::Kinesis::Stream',
                path: '/StreamEncryption',
                kind: 'REMOVE',
                expected: { EncryptionType: 'KMS', KeyId: 'alias/app' },
                actual: null,
            },
            {
                says: 'low',
                direction: 'strengthened',
                type: 'AWS::SNS::Topic',
                path: '/KmsMasterKeyId',
                expected: null,
                actual: 'alias/app',
            },
        ],
    },
    {
        id: 'infra/database-safeguards',
        title: 'Safeguards of a database',
        types: CLUSTERS,
        paths: [
            '/DeletionProtection',
            '/MultiAZ',
            '/AutoMinorVersionUpgrade',
            '/EnableIAMDatabaseAuthentication',
            '/CopyTagsToSnapshot',
        ],
        condition: 'on is strong',
        severity: 'medium',
        why: 'It can be deleted in one step, fails with one zone, or misses fixes.',
        source: hub('rds', 7),
        examples: [
            { says: 'medium', expected: true, actual: false },
            { says: 'low', direction: 'strengthened', path: '/MultiAZ', expected: false, actual: true },
        ],
    },
    {
        id: 'infra/database-backups',
        title: 'Days that backups are kept',
        types: [...CLUSTERS, 'AWS::ElastiCache::ReplicationGroup'],
        paths: [
            '/BackupRetentionPeriod',
            '/AutomatedSnapshotRetentionPeriod',
            '/SnapshotRetentionLimit',
        ],
        condition: 'higher is stronger',
        options: { absent: 1 },
        severity: 'medium',
        why: 'What is lost cannot be brought back for as long; at 0 there are no backups at all.',
        source: hub('rds', 11),
        examples: [
            { says: 'medium', expected: 14, actual: 0 },
            { says: 'low', direction: 'strengthened', expected: '7', actual: '14' },
        ],
    },
    {
        id: 'infra/database-logs',
        title: 'Logs of a database',
        types: CLUSTERS,
        paths: ['/EnableCloudwatchLogsExports/*'],
        condition: 'fewer is weaker',
        severity: 'medium',
        why: 'Nobody can tell who asked the database for what.',
        source: hub('rds', 9),
        examples: [
            { says: 'medium', kind: 'REMOVE', expected: 'audit', actual: null },
            { says: 'low', direction: 'strengthened', kind: 'ADD', expected: null, actual: 'audit' },
        ],
    },
    {
        id: 'infra/table-safeguards',
        title: 'Safeguards of a table',
        types: TABLES,
        paths: [
            '/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled',
            '/DeletionProtectionEnabled',
        ],
        condition: 'on is strong',
        options: { absent: false },
        severity: 'medium',
        why: 'What is overwritten or deleted cannot be brought back.',
        source: hub('dynamodb', 2),
        examples: [
            { says: 'medium', expected: true, actual: false },
            {
                says: 'medium',
                path: '/PointInTimeRecoverySpecification',
                expected: { PointInTimeRecoveryEnabled: true },
                actual: null,
            },
            {
                says: 'low',
                direction: 'strengthened',
                path: '/DeletionProtectionEnabled',
                expected: false,
                actual: true,
            },
        ],
    },
    {
        id: 'infra/search-protection',
        title: 'Protection of a search domain',
        types: SEARCH,
        paths: [
            '/NodeToNodeEncryptionOptions/Enabled',
            '/DomainEndpointOptions/EnforceHTTPS',
            '/AdvancedSecurityOptions/Enabled',
        ],
        condition: 'on is strong',
        options: { absent: false },
        severity: 'high',
        why: 'Contents go in the clear, or nobody is asked who they are.',
        source: hub('opensearch', 7),
        examples: [
            { says: 'high', expected: true, actual: false },
            {
                says: 'low',
                direction: 'strengthened',
                path: '/DomainEndpointOptions',
                expected: { EnforceHTTPS: false },
                actual: { EnforceHTTPS: true },
            },
        ],
    },
    {
        id: 'infra/database-networks',
        title: 'Security groups of a database',
        types: [...CLUSTERS, 'AWS::ElastiCache::ReplicationGroup'],
        paths: ['/VPCSecurityGroups/*', '/VpcSecurityGroupIds/*', '/SecurityGroupIds/*'],
        condition: 'more is weaker',
        severity: 'medium',
        why: 'What another group lets in reaches the database.',
        source: resource('rds-dbinstance'),
        examples: [
            { says: 'medium', kind: 'ADD', expected: null, actual: 'sg-2' },
            { says: 'low', direction: 'strengthened', kind: 'REMOVE', expected: 'sg-2', actual: null },
        ],
    },
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/rules/edge.js

const BALANCERS = [
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
    'AWS::ElasticLoadBalancing::LoadBalancer',
];
const CLOUDFRONT = ['AWS::CloudFront::Distribution'];
const BEHAVIOURS = [
    '/DistributionConfig/DefaultCacheBehavior',
    '/DistributionConfig/CacheBehaviors/*',
];
const block = (name) => ({ Name: name, Priority: 1, Action: { Block: {} } });
const EDGE_RULES = [
    {
        id: 'infra/balancer-scheme',
        title: 'Load balancer on the Internet',
        types: BALANCERS,
        paths: ['/Scheme'],
        condition: 'in order',
        options: { order: ['internal', 'internet-facing'], absent: 'internet-facing' },
        severity: 'high',
        exposure: true,
        why: 'What was for the inside answers on the Internet.',
        source: resource('elasticloadbalancingv2-loadbalancer'),
        examples: [
            { says: 'high', expected: 'internal', actual: 'internet-facing' },
            { says: 'low', direction: 'strengthened', expected: null, actual: 'internal' },
        ],
    },
    {
        id: 'infra/listener-protocol',
        title: 'Listener without TLS',
        types: ['AWS::ElasticLoadBalancingV2::Listener', 'AWS::ElasticLoadBalancing::LoadBalancer'],
        paths: ['/Protocol', '/Listeners/*/Protocol'],
        condition: 'weak value',
        options: { weak: ['HTTP', 'TCP'] },
        severity: 'high',
        why: 'Passwords and contents go over the network in the clear.',
        source: hub('elb', 1),
        examples: [
            { says: 'high', expected: 'HTTPS', actual: 'HTTP' },
            { says: 'low', direction: 'strengthened', expected: 'HTTP', actual: 'HTTPS' },
        ],
    },
    {
        id: 'infra/tls-version',
        title: 'Oldest version of TLS',
        types: [
            'AWS::ElasticLoadBalancingV2::Listener',
            ...CLOUDFRONT,
            'AWS::ApiGateway::DomainName',
            'AWS::ApiGatewayV2::DomainName',
            'AWS::OpenSearchService::Domain',
            'AWS::Elasticsearch::Domain',
        ],
        paths: [
            '/SslPolicy',
            '/DistributionConfig/ViewerCertificate/MinimumProtocolVersion',
            '/SecurityPolicy',
            '/DomainNameConfigurations/*/SecurityPolicy',
            '/DomainEndpointOptions/TLSSecurityPolicy',
        ],
        condition: 'TLS version',
        severity: 'medium',
        why: 'Versions with known holes are spoken again.',
        source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html',
        examples: [
            {
                says: 'medium',
                expected: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
                actual: 'ELBSecurityPolicy-2016-08',
            },
            {
                says: 'low',
                direction: 'strengthened',
                type: 'AWS::CloudFront::Distribution',
                path: '/DistributionConfig/ViewerCertificate/MinimumProtocolVersion',
                expected: 'TLSv1',
                actual: 'TLSv1.2_2021',
            },
        ],
    },
    {
        id: 'infra/balancer-attributes',
        title: 'Safeguards of a load balancer',
        types: BALANCERS,
        paths: ['/LoadBalancerAttributes/*'],
        condition: 'attributes',
        options: {
            attributes: {
                'deletion_protection.enabled': 'true',
                'routing.http.drop_invalid_header_fields.enabled': 'true',
                'waf.fail_open.enabled': 'false',
            },
        },
        severity: 'medium',
        why: 'It can be deleted in one step, or lets through what it used to refuse.',
        source: hub('elb', 6),
        examples: [
            {
                says: 'medium',
                path: '/LoadBalancerAttributes',
                expected: [{ Key: 'deletion_protection.enabled', Value: 'true' }],
                actual: [{ Key: 'deletion_protection.enabled', Value: 'false' }],
            },
            {
                says: 'low',
                direction: 'strengthened',
                kind: 'ADD',
                expected: null,
                actual: { Key: 'deletion_protection.enabled', Value: 'true' },
            },
        ],
    },
    {
        id: 'infra/firewall-attached',
        title: 'What a firewall stands before',
        types: ['AWS::WAFv2::WebACLAssociation', 'AWS::WAFRegional::WebACLAssociation'],
        paths: ['/WebACLArn', '/ResourceArn', '/WebACLId'],
        condition: 'changed',
        severity: 'high',
        why: 'Requests come through that the declared firewall would have stopped.',
        source: resource('wafv2-webaclassociation'),
        examples: [
            { says: 'high', direction: 'changed', expected: 'arn:…/strict', actual: 'arn:…/lax' },
            { says: 'high', direction: 'changed', path: '/ResourceArn', expected: 'a', actual: 'b' },
        ],
    },
    {
        id: 'infra/distribution-firewall',
        title: 'Firewall and origin access of a distribution',
        types: CLOUDFRONT,
        paths: [
            '/DistributionConfig/WebACLId',
            '/DistributionConfig/Origins/*/OriginAccessControlId',
            '/DistributionConfig/Origins/*/S3OriginConfig/OriginAccessIdentity',
        ],
        condition: 'present is strong',
        severity: 'high',
        why: 'Requests are no longer filtered, or the bucket behind has to be open to be read.',
        source: hub('cloudfront', 6),
        examples: [
            { says: 'high', expected: 'arn:aws:wafv2:…', actual: '' },
            {
                says: 'high',
                path: '/DistributionConfig/Origins/0/OriginAccessControlId',
                expected: 'E2QWRUHAPOMQZL',
                actual: null,
            },
            { says: 'low', direction: 'strengthened', expected: null, actual: 'arn:aws:wafv2:…' },
        ],
    },
    {
        id: 'infra/distribution-protocol',
        title: 'Distribution without TLS',
        types: CLOUDFRONT,
        paths: BEHAVIOURS.map((path) => `${path}/ViewerProtocolPolicy`),
        condition: 'in order',
        options: { order: ['https-only', 'redirect-to-https', 'allow-all'] },
        severity: 'medium',
        why: 'Contents can be asked for in the clear, and read or changed on the way.',
        source: hub('cloudfront', 3),
        examples: [
            { says: 'medium', expected: 'redirect-to-https', actual: 'allow-all' },
            { says: 'low', direction: 'strengthened', expected: 'allow-all', actual: 'https-only' },
        ],
    },
    {
        id: 'infra/firewall-default',
        title: 'What a firewall does with the rest',
        types: ['AWS::WAFv2::WebACL'],
        paths: ['/DefaultAction'],
        condition: 'blocks the rest',
        severity: 'high',
        why: 'What no rule speaks of is let through.',
        source: resource('wafv2-webacl'),
        examples: [
            { says: 'high', expected: { Block: {} }, actual: { Allow: {} } },
            {
                says: 'low',
                direction: 'strengthened',
                expected: { Allow: {} },
                actual: { Block: {} },
            },
            {
                says: 'medium',
                direction: 'changed',
                expected: { Block: {} },
                actual: { Block: { CustomResponse: { ResponseCode: 404 } } },
            },
        ],
    },
    {
        id: 'infra/firewall-rules',
        title: 'Rules of a firewall',
        types: ['AWS::WAFv2::WebACL', 'AWS::WAFv2::RuleGroup', 'AWS::WAFRegional::WebACL'],
        paths: ['/Rules/*'],
        condition: 'firewall rules',
        severity: 'high',
        why: 'Requests come through that a rule stopped.',
        source: hub('waf', 10),
        examples: [
            { says: 'high', kind: 'REMOVE', expected: block('sql'), actual: null },
            {
                says: 'high',
                path: '/Rules/0/Action',
                expected: { Block: {} },
                actual: { Count: {} },
                whole: {
                    expected: { Rules: [block('sql')] },
                    actual: { Rules: [{ ...block('sql'), Action: { Count: {} } }] },
                },
            },
            {
                says: 'low',
                direction: 'strengthened',
                kind: 'ADD',
                expected: null,
                actual: block('bots'),
            },
        ],
    },
    {
        id: 'infra/api-authorization',
        title: 'Requests that nobody is asked for',
        types: ['AWS::ApiGateway::Method', 'AWS::ApiGatewayV2::Route', 'AWS::AppSync::GraphQLApi'],
        paths: ['/AuthorizationType', '/AuthenticationType'],
        condition: 'weak value',
        options: { weak: ['NONE', 'API_KEY'], absent: 'NONE' },
        severity: 'high',
        exposure: true,
        why: 'Anybody may call it without saying who they are.',
        source: hub('apigateway', 8),
        examples: [
            { says: 'high', expected: 'AWS_IAM', actual: 'NONE' },
            { says: 'low', direction: 'strengthened', expected: 'NONE', actual: 'JWT' },
            { says: 'medium', direction: 'changed', expected: 'AWS_IAM', actual: 'JWT' },
        ],
    },
    {
        id: 'infra/guests',
        title: 'Identities without a login',
        types: ['AWS::Cognito::IdentityPool'],
        paths: ['/AllowUnauthenticatedIdentities', '/AllowClassicFlow'],
        condition: 'off is strong',
        options: { absent: false },
        severity: 'high',
        exposure: true,
        why: 'Anybody gets credentials of the account without a login.',
        source: hub('cognito', 2),
        examples: [
            { says: 'high', expected: false, actual: true },
            { says: 'low', direction: 'strengthened', expected: true, actual: false },
        ],
    },
    {
        id: 'infra/dns',
        title: 'Where a name leads, and its certificate',
        types: [
            'AWS::Route53::RecordSet',
            'AWS::Route53::RecordSetGroup',
            'AWS::Route53::HostedZone',
            'AWS::CertificateManager::Certificate',
        ],
        paths: [
            '/AliasTarget',
            '/ResourceRecords/*',
            '/Name',
            '/Type',
            '/RecordSets/*',
            '/VPCs/*',
            '/DomainName',
            '/SubjectAlternativeNames/*',
            '/DomainValidationOptions',
        ],
        condition: 'changed',
        severity: 'high',
        why: 'Visitors may end up at a server of somebody else, under your name.',
        source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/protection-from-dangling-dns.html',
        examples: [
            {
                says: 'high',
                direction: 'changed',
                path: '/AliasTarget/DNSName',
                expected: 'd1.cloudfront.net',
                actual: 'd2.cloudfront.net',
            },
            {
                says: 'high',
                direction: 'changed',
                path: '/ResourceRecords/0',
                expected: '203.0.113.1',
                actual: '198.51.100.7',
            },
        ],
    },
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/rules/functions.js

const FUNCTION_RULES = [
    {
        id: 'infra/function-permission',
        title: 'Who may call the function',
        types: ['AWS::Lambda::Permission'],
        paths: [''],
        condition: 'function permission',
        severity: 'high',
        cases: { anybody: 'critical' },
        exposure: true,
        why: 'The function runs for callers that were not declared.',
        source: hub('lambda', 1),
        examples: [
            { says: 'critical', path: '/Principal', expected: 's3.amazonaws.com', actual: '*' },
            {
                says: 'high',
                path: '/SourceArn',
                expected: 'arn:aws:s3:::uploads',
                actual: null,
                whole: {
                    expected: { Principal: 's3.amazonaws.com', SourceArn: 'arn:aws:s3:::uploads' },
                    actual: { Principal: 's3.amazonaws.com' },
                },
            },
            {
                says: 'low',
                direction: 'strengthened',
                path: '/SourceAccount',
                expected: null,
                actual: '111111111111',
                whole: {
                    expected: { Principal: '*' },
                    actual: { Principal: '*', SourceAccount: '111111111111' },
                },
            },
        ],
    },
    {
        id: 'infra/function-url',
        title: 'Function URL without a signature',
        types: ['AWS::Lambda::Url'],
        paths: ['/AuthType'],
        condition: 'weak value',
        options: { weak: ['NONE'] },
        severity: 'high',
        exposure: true,
        why: 'Anybody who has the address runs the function.',
        source: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
        examples: [
            { says: 'high', expected: 'AWS_IAM', actual: 'NONE' },
            { says: 'low', direction: 'strengthened', expected: 'NONE', actual: 'AWS_IAM' },
        ],
    },
    {
        id: 'infra/function-code-and-role',
        title: 'Role and layers of a function',
        types: ['AWS::Lambda::Function'],
        paths: ['/Role', '/Layers/*'],
        condition: 'changed',
        severity: 'high',
        why: 'The function has other permissions, or runs code that nobody reviewed.',
        source: resource('lambda-function'),
        examples: [
            {
                says: 'high',
                direction: 'changed',
                expected: 'arn:aws:iam::111111111111:role/app',
                actual: 'arn:aws:iam::111111111111:role/admin',
            },
            {
                says: 'high',
                direction: 'changed',
                path: '/Layers/1',
                kind: 'ADD',
                expected: null,
                actual: 'arn:aws:lambda:eu-west-2:999999999999:layer:x:1',
            },
        ],
    },
    {
        id: 'infra/function-surroundings',
        title: 'Environment and network of a function',
        types: ['AWS::Lambda::Function'],
        paths: ['/Environment', '/VpcConfig'],
        condition: 'changed',
        severity: 'medium',
        why: 'The function talks to other services than it was declared to.',
        source: resource('lambda-function'),
        examples: [
            {
                says: 'medium',
                direction: 'changed',
                path: '/Environment/Variables/DB_HOST',
                expected: 'db.internal',
                actual: 'db.example.com',
            },
            {
                says: 'medium',
                direction: 'changed',
                path: '/VpcConfig',
                expected: { SubnetIds: ['subnet-1'] },
                actual: null,
            },
        ],
    },
    {
        id: 'infra/function-runtime',
        title: 'Runtime and key of a function',
        types: ['AWS::Lambda::Function'],
        paths: ['/Runtime', '/KmsKeyArn', '/Handler', '/Timeout', '/MemorySize'],
        condition: 'changed',
        severity: 'low',
        why: 'The function runs otherwise than it was tested.',
        source: resource('lambda-function'),
        examples: [
            { says: 'low', direction: 'changed', expected: 'nodejs22.x', actual: 'nodejs18.x' },
            { says: 'low', direction: 'changed', path: '/Timeout', expected: 3, actual: 900 },
        ],
    },
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/rules/identity.js

const POLICIES = {
    types: [
        'AWS::IAM::Role',
        'AWS::IAM::User',
        'AWS::IAM::Group',
        'AWS::IAM::Policy',
        'AWS::IAM::ManagedPolicy',
        'AWS::IAM::RolePolicy',
        'AWS::IAM::UserPolicy',
        'AWS::IAM::GroupPolicy',
    ],
    paths: ['/Policies/*/PolicyDocument/Statement/*', '/PolicyDocument/Statement/*'],
};
const PRINCIPALS = ['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group'];
const TRUST = { types: ['AWS::IAM::Role'], paths: ['/AssumeRolePolicyDocument/Statement/*'] };
const allow = (action, resources = '*') => ({
    Effect: 'Allow',
    Action: action,
    Resource: resources,
});
const managed = (name) => `arn:aws:iam::aws:policy/${name}`;
const REPOSITORY = 'arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com';
const oidc = (subject) => ({
    Effect: 'Allow',
    Principal: { Federated: REPOSITORY },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
        StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' },
        ...(subject === null
            ? {}
            : { StringLike: { 'token.actions.githubusercontent.com:sub': subject } }),
    },
});
const trusts = (principal) => ({
    Effect: 'Allow',
    Principal: { AWS: principal },
    Action: 'sts:AssumeRole',
});
const trustOf = (statement) => ({
    AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [statement] },
});
const IDENTITY_RULES = [
    {
        id: 'infra/policy-administrator',
        title: 'All actions on all resources',
        ...POLICIES,
        condition: 'administrator',
        severity: 'critical',
        why: 'Whoever has the policy can do anything in the account, and hide it.',
        source: hub('iam', 1),
        examples: [
            {
                says: 'critical',
                path: '/Policies/1',
                kind: 'ADD',
                expected: null,
                actual: { PolicyName: 'more', PolicyDocument: { Statement: [allow('*')] } },
            },
            {
                says: 'critical',
                type: 'AWS::IAM::ManagedPolicy',
                path: '/PolicyDocument/Statement/0',
                kind: 'ADD',
                expected: null,
                actual: { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' },
            },
            {
                says: 'low',
                direction: 'strengthened',
                type: 'AWS::IAM::Policy',
                path: '/PolicyDocument/Statement/0',
                kind: 'REMOVE',
                expected: allow('*'),
                actual: null,
            },
        ],
    },
    {
        id: 'infra/policy-escalation',
        title: 'Actions by which a principal raises its own permissions',
        ...POLICIES,
        condition: 'escalation',
        severity: 'high',
        why: 'Whoever may change policies, keys or roles soon has all permissions.',
        source: 'https://hub.prowler.com/check/iam_policy_allows_privilege_escalation',
        examples: [
            {
                says: 'high',
                type: 'AWS::IAM::Policy',
                path: '/PolicyDocument/Statement/0',
                kind: 'ADD',
                expected: null,
                actual: allow(['lambda:CreateFunction', 'iam:PassRole']),
            },
            {
                says: 'low',
                direction: 'strengthened',
                type: 'AWS::IAM::Policy',
                path: '/PolicyDocument/Statement/0',
                kind: 'REMOVE',
                expected: allow('iam:PutRolePolicy', 'arn:aws:iam::111111111111:role/app'),
                actual: null,
            },
        ],
    },
    {
        id: 'infra/policy',
        title: 'Permissions of a policy',
        ...POLICIES,
        condition: 'allows more',
        severity: 'medium',
        cases: { 'whole service': 'high', 'denies less': 'high' },
        why: 'Whoever has the policy may do more than was declared.',
        source: hub('iam', 21),
        examples: [
            {
                says: 'high',
                kind: 'ADD',
                expected: null,
                actual: allow('s3:*', 'arn:aws:s3:::logs/*'),
            },
            {
                says: 'medium',
                path: '/Policies/0/PolicyDocument',
                expected: { Statement: allow('s3:GetObject') },
                actual: { Statement: [allow(['s3:GetObject', 's3:PutObject'])] },
            },
            {
                says: 'high',
                kind: 'REMOVE',
                expected: { Effect: 'Deny', Action: 's3:DeleteBucket', Resource: '*' },
                actual: null,
            },
            {
                says: 'low',
                direction: 'strengthened',
                kind: 'ADD',
                expected: null,
                actual: { Effect: 'Deny', Action: 's3:*', Resource: '*' },
            },
        ],
    },
    {
        id: 'infra/policy-attached',
        title: 'Attached managed policies',
        types: PRINCIPALS,
        paths: ['/ManagedPolicyArns/*'],
        condition: 'attached policies',
        severity: 'medium',
        cases: { administrator: 'critical', powerful: 'high' },
        why: 'The principal may do whatever the policy allows, now and in its later versions.',
        source: 'https://hub.prowler.com/check/iam_role_administratoraccess_policy',
        examples: [
            { says: 'critical', kind: 'ADD', expected: null, actual: managed('AdministratorAccess') },
            { says: 'high', kind: 'ADD', expected: null, actual: managed('PowerUserAccess') },
            { says: 'medium', kind: 'ADD', expected: null, actual: managed('ReadOnlyAccess') },
            {
                says: 'low',
                direction: 'strengthened',
                kind: 'REMOVE',
                expected: managed('ReadOnlyAccess'),
                actual: null,
            },
        ],
    },
    {
        id: 'infra/role-trust',
        title: 'Who may assume the role',
        ...TRUST,
        condition: 'trust',
        severity: 'high',
        cases: { anybody: 'critical' },
        exposure: true,
        why: 'Whoever is trusted becomes the role, with all it may do.',
        source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html',
        examples: [
            { says: 'critical', kind: 'ADD', expected: null, actual: trusts('*') },
            { says: 'high', kind: 'ADD', expected: null, actual: trusts('999999999999') },
            {
                says: 'critical',
                path: '/AssumeRolePolicyDocument',
                expected: { Statement: [oidc('repo:acme/app:ref:refs/heads/main')] },
                actual: { Statement: [oidc(null)] },
            },
            {
                says: 'high',
                path: '/AssumeRolePolicyDocument/Statement/0/Condition/StringLike',
                expected: { 'token.actions.githubusercontent.com:sub': 'repo:acme/app:*' },
                actual: { 'token.actions.githubusercontent.com:sub': 'repo:acme/*' },
                whole: {
                    expected: trustOf(oidc('repo:acme/app:*')),
                    actual: trustOf(oidc('repo:acme/*')),
                },
            },
            {
                says: 'low',
                direction: 'strengthened',
                kind: 'REMOVE',
                expected: trusts('999999999999'),
                actual: null,
            },
        ],
    },
    {
        id: 'infra/permissions-boundary',
        title: 'Permissions boundary',
        types: ['AWS::IAM::Role', 'AWS::IAM::User'],
        paths: ['/PermissionsBoundary'],
        condition: 'present is strong',
        severity: 'high',
        why: 'What its policies allow is no longer kept within the boundary that was declared.',
        source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
        examples: [
            { says: 'high', expected: managed('PowerUserAccess'), actual: null },
            {
                says: 'high',
                direction: 'changed',
                expected: managed('ReadOnlyAccess'),
                actual: managed('PowerUserAccess'),
            },
            {
                says: 'low',
                direction: 'strengthened',
                expected: null,
                actual: managed('PowerUserAccess'),
            },
        ],
    },
    {
        id: 'infra/identity-provider',
        title: 'Identity provider',
        types: ['AWS::IAM::OIDCProvider', 'AWS::IAM::SAMLProvider'],
        paths: ['/ClientIdList/*', '/Url', '/ThumbprintList/*', '/SamlMetadataDocument'],
        condition: 'changed',
        severity: 'high',
        why: 'Roles that trust the provider let in whomever it vouches for.',
        source: resource('iam-oidcprovider'),
        examples: [
            {
                says: 'high',
                direction: 'changed',
                kind: 'ADD',
                expected: null,
                actual: 'sts.example.com',
            },
            {
                says: 'high',
                direction: 'changed',
                path: '/Url',
                expected: 'https://token.actions.githubusercontent.com',
                actual: 'https://tokens.example.com',
            },
        ],
    },
    {
        id: 'infra/group-membership',
        title: 'Members of a group',
        types: ['AWS::IAM::User', 'AWS::IAM::UserToGroupAddition'],
        paths: ['/Groups/*', '/Users/*'],
        condition: 'more is weaker',
        severity: 'medium',
        why: 'A user has the permissions of a group that nobody declared.',
        source: resource('iam-user'),
        examples: [
            { says: 'medium', kind: 'ADD', expected: null, actual: 'admins' },
            {
                says: 'low',
                direction: 'strengthened',
                kind: 'REMOVE',
                expected: 'admins',
                actual: null,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/rules/keys.js

const KEY = ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'];
const KEY_POLICY = { types: KEY, paths: ['/KeyPolicy/Statement/*'] };
const keys_allow = (principal, action = 'kms:Decrypt') => ({
    Effect: 'Allow',
    Principal: { AWS: principal },
    Action: action,
    Resource: '*',
});
/** Policies that stand at the resource they open. */
const RESOURCE_POLICIES = {
    types: [
        'AWS::SQS::QueuePolicy',
        'AWS::SNS::TopicPolicy',
        'AWS::SecretsManager::ResourcePolicy',
        'AWS::ECR::Repository',
        'AWS::ECR::RegistryPolicy',
        'AWS::Events::EventBusPolicy',
        'AWS::Events::EventBus',
        'AWS::Logs::ResourcePolicy',
        'AWS::EFS::FileSystem',
        'AWS::Glue::ResourcePolicy',
        'AWS::Backup::BackupVault',
        'AWS::OpenSearchService::Domain',
        'AWS::Elasticsearch::Domain',
        'AWS::DynamoDB::Table',
        'AWS::DynamoDB::GlobalTable',
        'AWS::Kinesis::ResourcePolicy',
        'AWS::ApiGateway::RestApi',
        'AWS::Lambda::LayerVersionPermission',
        'AWS::S3Tables::TableBucketPolicy',
        'AWS::MSK::ClusterPolicy',
        'AWS::CodeArtifact::Domain',
        'AWS::CodeArtifact::Repository',
    ],
    paths: [
        '/PolicyDocument/Statement/*',
        '/ResourcePolicy/Statement/*',
        '/ResourcePolicy/PolicyDocument/Statement/*',
        '/RepositoryPolicyText/Statement/*',
        '/PolicyText/Statement/*',
        '/Statement/*',
        '/Policy/Statement/*',
        '/PolicyInJson/Statement/*',
        '/FileSystemPolicy/Statement/*',
        '/AccessPolicy/Statement/*',
        '/AccessPolicies/Statement/*',
        '/PermissionsPolicyDocument/Statement/*',
    ],
};
const send = (principal) => ({ ...keys_allow(principal, 'sqs:SendMessage') });
const KEY_RULES = [
    {
        id: 'infra/key-policy-public',
        title: 'Key policy for everybody',
        ...KEY_POLICY,
        condition: 'public policy',
        severity: 'critical',
        exposure: true,
        why: 'Anybody with an AWS account can decrypt what the key protects.',
        source: hub('kms', 5),
        examples: [
            { says: 'critical', kind: 'ADD', expected: null, actual: keys_allow('*') },
            {
                says: 'critical',
                path: '/KeyPolicy',
                expected: { Statement: [keys_allow('111111111111', 'kms:*')] },
                actual: { Statement: [keys_allow('111111111111', 'kms:*'), keys_allow('*')] },
            },
        ],
    },
    {
        id: 'infra/key-policy',
        title: 'Key policy',
        ...KEY_POLICY,
        condition: 'policy changed',
        severity: 'high',
        why: 'Who may use or administer the key is no longer what was declared.',
        source: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html',
        examples: [
            { says: 'high', kind: 'ADD', expected: null, actual: keys_allow('999999999999') },
            {
                says: 'high',
                direction: 'changed',
                kind: 'REMOVE',
                expected: keys_allow('999999999999'),
                actual: null,
            },
        ],
    },
    {
        id: 'infra/key-enabled',
        title: 'Key',
        types: KEY,
        paths: ['/Enabled'],
        condition: 'on is strong',
        options: { absent: true },
        severity: 'high',
        why: 'Nothing can be read that the key protects.',
        source: 'https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html',
        examples: [
            { says: 'high', expected: true, actual: false },
            { says: 'low', direction: 'strengthened', expected: false, actual: true },
        ],
    },
    {
        id: 'infra/key-rotation',
        title: 'Rotation of a key',
        types: KEY,
        paths: ['/EnableKeyRotation'],
        condition: 'on is strong',
        options: { absent: false },
        severity: 'medium',
        why: 'A key that leaked stays good for ever.',
        source: hub('kms', 4),
        examples: [
            { says: 'medium', expected: true, actual: null },
            { says: 'low', direction: 'strengthened', expected: 'false', actual: 'true' },
        ],
    },
    {
        id: 'infra/key-deletion-window',
        title: 'Days until a key is deleted',
        types: KEY,
        paths: ['/PendingWindowInDays'],
        condition: 'higher is stronger',
        options: { absent: 30 },
        severity: 'medium',
        why: 'Less time is left to notice that a key is about to be lost, with all it protects.',
        source: 'https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html',
        examples: [
            { says: 'medium', expected: 30, actual: 7 },
            { says: 'low', direction: 'strengthened', expected: 7, actual: null },
        ],
    },
    {
        id: 'infra/resource-policy-public',
        title: 'Resource policy for everybody',
        ...RESOURCE_POLICIES,
        condition: 'public policy',
        severity: 'critical',
        exposure: true,
        why: 'Anybody reaches the resource, with no condition that ties them down.',
        source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous',
        examples: [
            { says: 'critical', kind: 'ADD', expected: null, actual: send('*') },
            {
                says: 'critical',
                type: 'AWS::DynamoDB::Table',
                path: '/ResourcePolicy',
                expected: null,
                actual: { PolicyDocument: { Statement: [keys_allow('*', 'dynamodb:GetItem')] } },
            },
            { says: 'low', direction: 'strengthened', kind: 'REMOVE', expected: send('*'), actual: null },
        ],
    },
    {
        id: 'infra/resource-policy-foreign-account',
        title: 'Resource policy for another account',
        ...RESOURCE_POLICIES,
        condition: 'foreign account',
        severity: 'high',
        why: 'People of another account reach the resource.',
        source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies-cross-account-resource-access.html',
        examples: [
            { says: 'high', kind: 'ADD', expected: null, actual: send('999999999999') },
            {
                says: 'high',
                type: 'AWS::ECR::Repository',
                path: '/RepositoryPolicyText/Statement/0/Principal',
                expected: { AWS: 'arn:aws:iam::111111111111:root' },
                actual: { AWS: 'arn:aws:iam::999999999999:root' },
                whole: {
                    expected: { RepositoryPolicyText: { Statement: [keys_allow('111111111111')] } },
                    actual: { RepositoryPolicyText: JSON.stringify({ Statement: [keys_allow('999999999999')] }) },
                },
            },
        ],
    },
    {
        id: 'infra/resource-policy',
        title: 'Resource policy',
        ...RESOURCE_POLICIES,
        condition: 'allows more',
        severity: 'medium',
        why: 'Somebody may do more with the resource than was declared.',
        source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html',
        examples: [
            {
                says: 'medium',
                kind: 'ADD',
                expected: null,
                actual: {
                    Effect: 'Allow',
                    Principal: { Service: 'events.amazonaws.com' },
                    Action: 'sqs:SendMessage',
                    Resource: '*',
                },
            },
            {
                says: 'low',
                direction: 'strengthened',
                kind: 'ADD',
                expected: null,
                actual: { Effect: 'Deny', Principal: '*', Action: 'sqs:*', Resource: '*' },
            },
        ],
    },
    {
        id: 'infra/secret-rotation',
        title: 'Rotation of a secret',
        types: ['AWS::SecretsManager::RotationSchedule', 'AWS::SecretsManager::Secret'],
        paths: ['/RotationRules', '/RotationLambdaARN', '/KmsKeyId'],
        condition: 'present is strong',
        options: { within: 'unjudged' },
        severity: 'medium',
        why: 'A secret that leaked stays good until somebody changes it by hand.',
        source: hub('secretsmanager', 1),
        examples: [
            { says: 'medium', expected: { AutomaticallyAfterDays: 30 }, actual: null },
            {
                says: 'low',
                direction: 'strengthened',
                expected: null,
                actual: { AutomaticallyAfterDays: 30 },
            },
        ],
    },
    {
        id: 'infra/secret-rotation-interval',
        title: 'Days between rotations',
        types: ['AWS::SecretsManager::RotationSchedule'],
        paths: ['/RotationRules/AutomaticallyAfterDays'],
        condition: 'lower is stronger',
        options: { absent: 'unlimited' },
        severity: 'medium',
        why: 'A secret that leaked stays good for longer.',
        source: hub('secretsmanager', 4),
        examples: [
            { says: 'medium', expected: 30, actual: 365 },
            { says: 'low', direction: 'strengthened', expected: 90, actual: 30 },
        ],
    },
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/rules/machines.js

const MACHINES = [
    'AWS::EC2::Instance',
    'AWS::EC2::LaunchTemplate',
    'AWS::AutoScaling::LaunchConfiguration',
];
/** Properties of a machine, and of a template for machines. */
const ofMachines = (...paths) => paths.flatMap((path) => [path, `/LaunchTemplateData${path}`]);
const MACHINE_RULES = [
    {
        id: 'infra/machine-metadata',
        title: 'Instance metadata without a token',
        types: MACHINES,
        paths: ofMachines('/MetadataOptions/HttpTokens'),
        condition: 'in order',
        options: { order: ['required', 'optional'], absent: 'optional' },
        severity: 'high',
        why: "A hole in a web application is enough to get the machine's credentials.",
        source: hub('ec2', 8),
        examples: [
            { says: 'high', expected: 'required', actual: 'optional' },
            {
                says: 'low',
                direction: 'strengthened',
                type: 'AWS::EC2::LaunchTemplate',
                path: '/LaunchTemplateData/MetadataOptions',
                expected: null,
                actual: { HttpTokens: 'required' },
            },
        ],
    },
    {
        id: 'infra/machine-role',
        title: 'Role of a machine',
        types: MACHINES,
        paths: ofMachines('/IamInstanceProfile'),
        condition: 'changed',
        severity: 'high',
        why: 'Whatever runs on the machine has other permissions than were declared.',
        source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html',
        examples: [
            { says: 'high', direction: 'changed', expected: 'app', actual: 'admin' },
            { says: 'high', direction: 'changed', expected: null, actual: 'admin' },
        ],
    },
    {
        id: 'infra/machine-public-address',
        title: 'Public address of a machine',
        types: MACHINES,
        paths: [
            ...ofMachines('/NetworkInterfaces/*/AssociatePublicIpAddress'),
            '/AssociatePublicIpAddress',
        ],
        condition: 'off is strong',
        options: { absent: false },
        severity: 'high',
        why: 'The machine has an address on the Internet.',
        source: hub('ec2', 25),
        examples: [
            { says: 'high', expected: false, actual: true },
            { says: 'low', direction: 'strengthened', expected: true, actual: false },
        ],
    },
    {
        id: 'infra/machine-network-and-start',
        title: 'Start script and network of a machine',
        types: MACHINES,
        paths: ofMachines('/UserData', '/SourceDestCheck', '/SecurityGroupIds', '/SecurityGroups'),
        condition: 'changed',
        severity: 'medium',
        why: 'The machine runs something else when it starts, or is reached by others.',
        source: hub('ec2', 180),
        examples: [
            { says: 'medium', direction: 'changed', expected: 'IyEvYmlu', actual: 'Y3VybCAt' },
            {
                says: 'medium',
                direction: 'changed',
                path: '/SecurityGroupIds/1',
                kind: 'ADD',
                expected: null,
                actual: 'sg-2',
            },
        ],
    },
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/rules/network.js

const OFFICE = '203.0.113.0/24';
const acl = (more) => ({
    NetworkAclId: 'acl-1',
    RuleNumber: 100,
    Protocol: 6,
    RuleAction: 'allow',
    ...more,
});
const NETWORK_RULES = [
    {
        id: 'infra/network-acl',
        title: 'The network ACL lets more in',
        types: ['AWS::EC2::NetworkAclEntry'],
        paths: [''],
        condition: 'network ACL entry',
        severity: 'medium',
        cases: { everything: 'high', some: 'medium' },
        why: 'The subnet no longer keeps out what its security groups let through.',
        source: hub('ec2', 21),
        examples: [
            {
                says: 'high',
                path: '/RuleAction',
                expected: 'deny',
                actual: 'allow',
                whole: {
                    expected: acl({ RuleAction: 'deny', CidrBlock: '0.0.0.0/0', Protocol: -1 }),
                    actual: acl({ CidrBlock: '0.0.0.0/0', Protocol: -1 }),
                },
            },
            {
                says: 'medium',
                path: '',
                expected: acl({ CidrBlock: OFFICE, PortRange: { From: 22, To: 22 } }),
                actual: acl({ Ipv6CidrBlock: '::/0', PortRange: { From: 22, To: 22 } }),
            },
            {
                says: 'low',
                direction: 'strengthened',
                path: '',
                expected: acl({ CidrBlock: '0.0.0.0/0', PortRange: { From: 22, To: 22 } }),
                actual: acl({ CidrBlock: OFFICE, PortRange: { From: 22, To: 22 } }),
            },
        ],
    },
    {
        id: 'infra/subnet-public-addresses',
        title: 'Public addresses by default',
        types: ['AWS::EC2::Subnet'],
        paths: ['/MapPublicIpOnLaunch', '/AssignIpv6AddressOnCreation'],
        condition: 'off is strong',
        options: { absent: false },
        severity: 'high',
        why: 'Every machine that starts in the subnet gets an address on the Internet.',
        source: hub('ec2', 15),
        examples: [
            { says: 'high', expected: false, actual: true },
            { says: 'low', direction: 'strengthened', expected: 'true', actual: 'false' },
        ],
    },
    {
        id: 'infra/route',
        title: 'Traffic goes another way',
        types: ['AWS::EC2::Route'],
        paths: [''],
        condition: 'route to the Internet',
        severity: 'high',
        cases: { elsewhere: 'medium' },
        why: 'A subnet becomes public, or its traffic passes through something that can read it.',
        source: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html',
        examples: [
            {
                says: 'high',
                path: '/GatewayId',
                expected: null,
                actual: 'igw-1',
                whole: {
                    expected: { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-1' },
                    actual: { DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-1' },
                },
            },
            {
                says: 'medium',
                direction: 'changed',
                path: '/VpcPeeringConnectionId',
                expected: 'pcx-1',
                actual: 'pcx-2',
            },
        ],
    },
    {
        id: 'infra/network-joined',
        title: 'Networks are joined without being asked',
        types: ['AWS::EC2::TransitGateway'],
        paths: ['/AutoAcceptSharedAttachments'],
        condition: 'off is strong',
        options: { absent: 'disable' },
        severity: 'high',
        why: 'Any account that the gateway is shared with can attach a network of its own.',
        source: hub('ec2', 23),
        examples: [
            { says: 'high', expected: 'disable', actual: 'enable' },
            { says: 'low', direction: 'strengthened', expected: 'enable', actual: 'disable' },
        ],
    },
    {
        id: 'infra/network-peer',
        title: 'The network on the other side is another one',
        types: ['AWS::EC2::VPCPeeringConnection', 'AWS::EC2::TransitGatewayPeeringAttachment'],
        paths: ['/PeerVpcId', '/PeerOwnerId', '/PeerRegion', '/PeerAccountId', '/PeerTransitGatewayId'],
        condition: 'changed',
        severity: 'high',
        why: 'Machines of another network reach this one.',
        source: resource('ec2-vpcpeeringconnection'),
        examples: [
            { says: 'high', direction: 'changed', expected: 'vpc-1', actual: 'vpc-2' },
            {
                says: 'high',
                direction: 'changed',
                path: '/PeerOwnerId',
                expected: '111111111111',
                actual: '999999999999',
            },
        ],
    },
    {
        id: 'infra/endpoint-policy',
        title: 'Policy of a VPC endpoint',
        types: ['AWS::EC2::VPCEndpoint'],
        paths: ['/PolicyDocument/Statement/*'],
        condition: 'allows more',
        severity: 'high',
        why: 'Data can leave the network through the endpoint, into buckets and accounts of others.',
        source: resource('ec2-vpcendpoint'),
        examples: [
            {
                says: 'high',
                kind: 'ADD',
                expected: null,
                actual: { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' },
            },
            {
                says: 'low',
                direction: 'strengthened',
                kind: 'ADD',
                expected: null,
                actual: { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' },
            },
        ],
    },
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/rules/plain.js
/** Numbers that a scaler moves, where nothing says within which limits. */
const SCALED = {
    types: [
        'AWS::AutoScaling::AutoScalingGroup',
        'AWS::ECS::Service',
        'AWS::DynamoDB::Table',
        'AWS::DynamoDB::GlobalTable',
        'AWS::Lambda::Function',
        'AWS::Lambda::Alias',
        'AWS::RDS::DBCluster',
    ],
    paths: [
        '/DesiredCapacity',
        '/DesiredCount',
        '/MinSize',
        '/MaxSize',
        '/ProvisionedThroughput',
        '/GlobalSecondaryIndexes/*/ProvisionedThroughput',
        '/ReservedConcurrentExecutions',
        '/ProvisionedConcurrencyConfig',
    ],
};
const PLAIN_RULES = [
    {
        id: 'infra/capacity',
        title: 'Capacity',
        ...SCALED,
        condition: 'changed',
        severity: 'low',
        why: 'More or less runs than was declared, and no scaling range that is declared explains it.',
        source: 'https://docs.aws.amazon.com/autoscaling/application/userguide/what-is-application-auto-scaling.html',
        examples: [
            {
                says: 'low',
                direction: 'changed',
                type: 'AWS::ECS::Service',
                path: '/DesiredCount',
                expected: 2,
                actual: 0,
            },
            {
                says: 'low',
                direction: 'changed',
                path: '/MaxSize',
                expected: '4',
                actual: '40',
            },
        ],
    },
    {
        id: 'infra/tags',
        title: 'Tags',
        types: ['*'],
        paths: ['/Tags/*', '/TagList/*', '/HostedZoneTags/*', '/UserPoolTags/*', '/FileSystemTags/*'],
        condition: 'tags',
        severity: 'low',
        cases: { access: 'medium' },
        why: 'Costs, owners and rules that go by tags no longer find it; some permissions rest on tags too.',
        source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html',
        examples: [
            {
                says: 'low',
                direction: 'changed',
                type: 'AWS::S3::Bucket',
                kind: 'ADD',
                expected: null,
                actual: { Key: 'team', Value: 'web' },
            },
            {
                says: 'low',
                direction: 'changed',
                type: 'AWS::SSM::Parameter',
                path: '/Tags/team',
                expected: 'web',
                actual: 'api',
            },
        ],
    },
    {
        id: 'infra/wording',
        title: 'Names and descriptions',
        types: ['*'],
        paths: [
            '/Description',
            '/GroupDescription',
            '/Comment',
            '/DisplayName',
            '/AlarmDescription',
            '/DBParameterGroupDescription',
            '/HostedZoneConfig/Comment',
            '/DistributionConfig/Comment',
            '/SecurityGroupIngress/*/Description',
            '/SecurityGroupEgress/*/Description',
        ],
        condition: 'changed',
        severity: 'low',
        why: 'Only words differ; the next deployment puts them back.',
        source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html',
        examples: [
            {
                says: 'low',
                direction: 'changed',
                type: 'AWS::KMS::Key',
                expected: 'Orders',
                actual: 'Orders, do not delete',
            },
            {
                says: 'low',
                direction: 'changed',
                type: 'AWS::EC2::SecurityGroup',
                path: '/GroupDescription',
                expected: 'Web',
                actual: null,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/rules/security-groups.js

const GROUPS = ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'];
const INGRESS = ['/SecurityGroupIngress/*', ''];
const inlineOf = (types, [inline = '', own = '']) => ({
    inline: { types: types.slice(0, 1), paths: [inline] },
    own: { types: types.slice(1), paths: [own] },
});
const { inline, own: security_groups_own } = inlineOf(GROUPS, INGRESS);
const tcp = (cidr, from, to = from) => ({
    IpProtocol: 'tcp',
    FromPort: from,
    ToPort: to,
    CidrIp: cidr,
});
const security_groups_OFFICE = '203.0.113.0/24';
/** Written once, for lists of a group and for entries that are resources of their own. */
const both = (rule) => {
    const { examples, ...shared } = rule;
    const alone = examples
        .filter(({ path, kind }) => path === undefined && kind !== undefined)
        .map(({ expected, actual, says, direction = 'weakened' }) => ({
        says,
        direction,
        path: '',
        expected,
        actual,
    }));
    return [
        { ...shared, ...inline, examples },
        { ...shared, id: `${shared.id}-entry`, ...security_groups_own, examples: alone },
    ];
};
const INGRESS_RULES = [
    ...both({
        id: 'infra/ingress-everything',
        title: 'Every port is open to the Internet',
        condition: 'opens',
        options: { opens: 'everything' },
        severity: 'critical',
        exposure: true,
        why: 'Anybody reaches whatever listens behind the group, on any port.',
        source: hub('ec2', 18),
        examples: [
            {
                says: 'critical',
                kind: 'ADD',
                expected: null,
                actual: { IpProtocol: '-1', CidrIp: '0.0.0.0/0' },
            },
            {
                says: 'critical',
                kind: 'ADD',
                expected: null,
                actual: tcp('128.0.0.0/1', 0, 65_535),
            },
            {
                says: 'critical',
                path: '/SecurityGroupIngress/0/CidrIp',
                expected: security_groups_OFFICE,
                actual: '0.0.0.0/0',
                whole: {
                    expected: { SecurityGroupIngress: [{ IpProtocol: '-1', CidrIp: security_groups_OFFICE }] },
                    actual: { SecurityGroupIngress: [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }] },
                },
            },
        ],
    }),
    ...both({
        id: 'infra/ingress-high-risk-port',
        title: 'A port of an internal service is open to the Internet',
        condition: 'opens',
        options: { opens: 'high-risk' },
        severity: 'critical',
        exposure: true,
        why: 'Shells, databases and consoles on these ports are found and attacked within minutes.',
        source: hub('ec2', 19),
        examples: [
            { says: 'critical', kind: 'ADD', expected: null, actual: tcp('0.0.0.0/0', 22) },
            {
                says: 'critical',
                kind: 'ADD',
                expected: null,
                actual: { IpProtocol: 'tcp', FromPort: 5000, ToPort: 6000, CidrIpv6: '::/0' },
            },
        ],
    }),
    ...both({
        id: 'infra/ingress-other-port',
        title: 'A port is open to the Internet',
        condition: 'opens',
        options: { opens: 'other' },
        severity: 'high',
        exposure: true,
        why: 'Anybody reaches the service that listens on the port.',
        source: hub('ec2', 18),
        examples: [
            { says: 'high', kind: 'ADD', expected: null, actual: tcp('0.0.0.0/0', 8443) },
            { says: 'high', kind: 'ADD', expected: null, actual: tcp('52.0.0.0/8', 8443) },
        ],
    }),
    ...both({
        id: 'infra/ingress-web-port',
        title: 'A web port, or ping, is open to the Internet',
        condition: 'opens',
        options: { opens: 'web' },
        severity: 'medium',
        why: 'What answers there is public now; behind it may be a database or a cache that should not be.',
        source: hub('ec2', 18),
        examples: [
            { says: 'medium', kind: 'ADD', expected: null, actual: tcp('0.0.0.0/0', 443) },
            {
                says: 'medium',
                kind: 'ADD',
                expected: null,
                actual: { IpProtocol: 'icmp', FromPort: -1, ToPort: -1, CidrIp: '0.0.0.0/0' },
            },
        ],
    }),
    ...both({
        id: 'infra/ingress',
        title: 'More may reach the security group',
        condition: 'opens',
        options: { opens: 'some' },
        severity: 'medium',
        why: 'Addresses or groups get in that nobody reviewed.',
        source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
        examples: [
            { says: 'medium', kind: 'ADD', expected: null, actual: tcp('10.0.0.0/8', 22) },
            {
                says: 'medium',
                kind: 'ADD',
                expected: null,
                actual: { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, SourceSecurityGroupId: 'sg-1' },
            },
            {
                says: 'low',
                direction: 'strengthened',
                kind: 'REMOVE',
                expected: tcp(security_groups_OFFICE, 22),
                actual: null,
            },
        ],
    }),
];
const EGRESS_RULES = [
    {
        id: 'infra/egress',
        title: 'More may leave the security group',
        types: ['AWS::EC2::SecurityGroup'],
        paths: ['/SecurityGroupEgress/*'],
        condition: 'opens the way out',
        severity: 'low',
        cases: { everything: 'medium' },
        why: 'What was to stay inside can be sent out, to more places than were declared.',
        source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
        examples: [
            {
                says: 'medium',
                kind: 'ADD',
                expected: null,
                actual: { IpProtocol: '-1', CidrIp: '0.0.0.0/0' },
            },
            { says: 'low', kind: 'ADD', expected: null, actual: tcp(security_groups_OFFICE, 443) },
            {
                says: 'low',
                direction: 'strengthened',
                kind: 'REMOVE',
                expected: tcp(security_groups_OFFICE, 443),
                actual: null,
            },
        ],
    },
    {
        id: 'infra/egress-entry',
        title: 'More may leave the security group',
        types: ['AWS::EC2::SecurityGroupEgress'],
        paths: [''],
        condition: 'opens the way out',
        severity: 'low',
        cases: { everything: 'medium' },
        why: 'What was to stay inside can be sent out, to more places than were declared.',
        source: resource('ec2-securitygroupegress'),
        examples: [
            {
                says: 'medium',
                path: '/CidrIp',
                expected: security_groups_OFFICE,
                actual: '0.0.0.0/0',
                whole: {
                    expected: { IpProtocol: '-1', CidrIp: security_groups_OFFICE },
                    actual: { IpProtocol: '-1', CidrIp: '0.0.0.0/0' },
                },
            },
            { says: 'low', path: '', expected: tcp('10.0.0.0/16', 443), actual: tcp('10.0.0.0/8', 443) },
        ],
    },
];
const SECURITY_GROUP_RULES = [...INGRESS_RULES, ...EGRESS_RULES];

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/rules/storage.js

const BUCKET = ['AWS::S3::Bucket'];
const storage_POLICY = { types: ['AWS::S3::BucketPolicy'], paths: ['/PolicyDocument/Statement/*'] };
const storage_allow = (principal, action = 's3:GetObject') => ({
    Effect: 'Allow',
    Principal: principal === '*' ? '*' : { AWS: principal },
    Action: action,
    Resource: 'arn:aws:s3:::logs/*',
});
const TLS = {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: 'arn:aws:s3:::logs/*',
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};
const encryptedBy = (name) => ({
    ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: name } }],
});
const STORAGE_RULES = [
    {
        id: 'infra/bucket-public-access-block',
        title: 'Block Public Access',
        types: [...BUCKET, 'AWS::S3::AccessPoint'],
        paths: [
            'BlockPublicAcls',
            'BlockPublicPolicy',
            'IgnorePublicAcls',
            'RestrictPublicBuckets',
        ].map((key) => `/PublicAccessBlockConfiguration/${key}`),
        condition: 'public access block',
        severity: 'high',
        cases: { public: 'critical' },
        exposure: true,
        why: 'Nothing is left that keeps a policy or an ACL from making the objects public.',
        source: hub('s3', 8),
        examples: [
            { says: 'high', expected: true, actual: false },
            {
                says: 'high',
                path: '/PublicAccessBlockConfiguration',
                kind: 'REMOVE',
                expected: { BlockPublicAcls: true, BlockPublicPolicy: true },
                actual: null,
            },
            {
                says: 'critical',
                expected: 'true',
                actual: 'false',
                whole: {
                    expected: { PublicAccessBlockConfiguration: { BlockPublicAcls: true } },
                    actual: {
                        AccessControl: 'PublicRead',
                        PublicAccessBlockConfiguration: { BlockPublicAcls: false },
                    },
                },
            },
            { says: 'low', direction: 'strengthened', expected: false, actual: true },
        ],
    },
    {
        id: 'infra/bucket-policy-public',
        title: 'Bucket policy for everybody',
        ...storage_POLICY,
        types: [...storage_POLICY.types, 'AWS::S3::AccessPoint'],
        paths: [...storage_POLICY.paths, '/Policy/Statement/*'],
        condition: 'public policy',
        severity: 'critical',
        exposure: true,
        why: 'Anybody on the Internet reads, or even writes, the objects.',
        source: hub('s3', 2),
        examples: [
            { says: 'critical', kind: 'ADD', expected: null, actual: storage_allow('*') },
            {
                says: 'critical',
                path: '/PolicyDocument/Statement/0/Condition',
                expected: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } },
                actual: null,
                whole: {
                    expected: {
                        PolicyDocument: {
                            Statement: [
                                {
                                    ...storage_allow('*'),
                                    Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } },
                                },
                            ],
                        },
                    },
                    actual: { PolicyDocument: { Statement: [storage_allow('*')] } },
                },
            },
            {
                says: 'low',
                direction: 'strengthened',
                kind: 'REMOVE',
                expected: storage_allow('*', 's3:PutObject'),
                actual: null,
            },
        ],
    },
    {
        id: 'infra/bucket-policy-foreign-account',
        title: 'Bucket policy for another account',
        ...storage_POLICY,
        condition: 'foreign account',
        severity: 'high',
        why: 'People of another account reach the objects.',
        source: hub('s3', 6),
        examples: [
            {
                says: 'high',
                kind: 'ADD',
                expected: null,
                actual: storage_allow('arn:aws:iam::999999999999:root'),
            },
            {
                says: 'low',
                direction: 'strengthened',
                kind: 'REMOVE',
                expected: storage_allow('999999999999'),
                actual: null,
            },
        ],
    },
    {
        id: 'infra/bucket-policy-tls',
        title: 'Requests without TLS',
        ...storage_POLICY,
        condition: 'asks for TLS',
        severity: 'medium',
        why: 'Objects can be asked for in the clear, and read on the way.',
        source: hub('s3', 5),
        examples: [
            { says: 'medium', kind: 'REMOVE', expected: TLS, actual: null },
            { says: 'low', direction: 'strengthened', kind: 'ADD', expected: null, actual: TLS },
        ],
    },
    {
        id: 'infra/bucket-policy',
        title: 'Bucket policy',
        ...storage_POLICY,
        condition: 'allows more',
        severity: 'medium',
        why: 'Somebody may do more with the objects than was declared.',
        source: resource('s3-bucketpolicy'),
        examples: [
            {
                says: 'medium',
                path: '/PolicyDocument/Statement/0/Action/1',
                kind: 'ADD',
                expected: null,
                actual: 's3:PutObject',
                whole: {
                    expected: { PolicyDocument: { Statement: [storage_allow('111111111111')] } },
                    actual: {
                        PolicyDocument: {
                            Statement: [{ ...storage_allow('111111111111'), Action: ['s3:GetObject', 's3:PutObject'] }],
                        },
                    },
                },
            },
            {
                says: 'low',
                direction: 'strengthened',
                kind: 'REMOVE',
                expected: {
                    ...storage_allow('arn:aws:iam::111111111111:role/reader'),
                    Principal: { Service: 'logging.s3.amazonaws.com' },
                },
                actual: null,
            },
        ],
    },
    {
        id: 'infra/bucket-acl',
        title: 'Canned ACL of a bucket',
        types: BUCKET,
        paths: ['/AccessControl'],
        condition: 'weak value',
        options: { absent: 'Private', weak: ['PublicRead', 'PublicReadWrite', 'AuthenticatedRead'] },
        severity: 'critical',
        cases: { changed: 'low' },
        exposure: true,
        why: 'Everybody, or everybody with an AWS account, may list or write the objects.',
        source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl',
        examples: [
            { says: 'critical', expected: 'Private', actual: 'PublicReadWrite' },
            { says: 'low', direction: 'strengthened', expected: 'PublicRead', actual: 'Private' },
            { says: 'low', direction: 'changed', expected: 'Private', actual: 'LogDeliveryWrite' },
        ],
    },
    {
        id: 'infra/bucket-ownership',
        title: 'Ownership of objects',
        types: BUCKET,
        paths: ['/OwnershipControls/Rules/*/ObjectOwnership'],
        condition: 'in order',
        options: { order: ['BucketOwnerEnforced', 'BucketOwnerPreferred', 'ObjectWriter'] },
        severity: 'medium',
        why: 'ACLs count again, so that single objects can be made public past the policy.',
        source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html',
        examples: [
            { says: 'medium', expected: 'BucketOwnerEnforced', actual: 'ObjectWriter' },
            {
                says: 'low',
                direction: 'strengthened',
                expected: 'ObjectWriter',
                actual: 'BucketOwnerEnforced',
            },
        ],
    },
    {
        id: 'infra/bucket-encryption',
        title: 'Encryption of a bucket',
        types: BUCKET,
        paths: ['/BucketEncryption'],
        condition: 'bucket encryption',
        severity: 'medium',
        cases: { none: 'high' },
        why: 'New objects are no longer under a key that can be watched and revoked.',
        source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingEncryption.html',
        examples: [
            { says: 'high', expected: encryptedBy('aws:kms'), actual: null },
            { says: 'medium', expected: encryptedBy('aws:kms'), actual: encryptedBy('AES256') },
            {
                says: 'low',
                direction: 'strengthened',
                expected: encryptedBy('AES256'),
                actual: encryptedBy('aws:kms'),
            },
        ],
    },
    {
        id: 'infra/bucket-versioning',
        title: 'Versions of objects',
        types: BUCKET,
        paths: ['/VersioningConfiguration/Status'],
        condition: 'on is strong',
        options: { absent: 'Suspended' },
        severity: 'medium',
        why: 'What is overwritten or deleted is gone for good.',
        source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html',
        examples: [
            { says: 'medium', expected: 'Enabled', actual: 'Suspended' },
            { says: 'low', direction: 'strengthened', expected: 'Suspended', actual: 'Enabled' },
        ],
    },
    {
        id: 'infra/bucket-records',
        title: 'Access log or object lock of a bucket',
        types: BUCKET,
        paths: ['/LoggingConfiguration', '/ObjectLockConfiguration'],
        condition: 'present is strong',
        severity: 'medium',
        why: 'Nobody can tell who read the objects, or they can be deleted before their time.',
        source: hub('s3', 9),
        examples: [
            { says: 'medium', expected: { DestinationBucketName: 'logs' }, actual: null },
            {
                says: 'medium',
                path: '/ObjectLockConfiguration',
                kind: 'REMOVE',
                expected: { ObjectLockEnabled: 'Enabled' },
                actual: null,
            },
            {
                says: 'low',
                direction: 'strengthened',
                expected: null,
                actual: { DestinationBucketName: 'logs' },
            },
        ],
    },
    {
        id: 'infra/shared-publicly',
        title: 'A snapshot, an image or a document is shared',
        types: [
            'AWS::EC2::Snapshot',
            'AWS::EC2::Image',
            'AWS::RDS::DBSnapshot',
            'AWS::RDS::DBClusterSnapshot',
            'AWS::SSM::Document',
        ],
        paths: [
            '/CreateVolumePermissions/*',
            '/LaunchPermissions/*',
            '/Public',
            '/AttributeValues/*',
            '/AccountIds/*',
        ],
        condition: 'shared with all',
        severity: 'high',
        cases: { everybody: 'critical' },
        exposure: true,
        why: 'A copy of the data is in the hands of whoever wants one.',
        source: hub('rds', 1),
        examples: [
            { says: 'critical', kind: 'ADD', expected: null, actual: { Group: 'all' } },
            {
                says: 'high',
                type: 'AWS::RDS::DBSnapshot',
                path: '/AttributeValues/0',
                kind: 'ADD',
                expected: null,
                actual: '999999999999',
            },
            {
                says: 'low',
                direction: 'strengthened',
                kind: 'REMOVE',
                expected: { Group: 'all' },
                actual: null,
            },
        ],
    },
    {
        id: 'infra/snapshot-sharing',
        title: 'Public sharing of snapshots is blocked',
        types: ['AWS::EC2::SnapshotBlockPublicAccess'],
        paths: ['/State'],
        condition: 'in order',
        options: { order: ['block-all-sharing', 'block-new-sharing', 'unblocked'] },
        severity: 'high',
        why: 'Snapshots of disks can be shared with everybody again.',
        source: hub('ec2', 182),
        examples: [
            { says: 'high', expected: 'block-all-sharing', actual: 'unblocked' },
            {
                says: 'low',
                direction: 'strengthened',
                expected: 'block-new-sharing',
                actual: 'block-all-sharing',
            },
        ],
    },
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/rules/index.js












/** All rules that grade a difference of a resource. */
const INFRA_RULES = [
    ...SECURITY_GROUP_RULES,
    ...NETWORK_RULES,
    ...STORAGE_RULES,
    ...IDENTITY_RULES,
    ...KEY_RULES,
    ...DATABASE_RULES,
    ...AUDIT_RULES,
    ...FUNCTION_RULES,
    ...CONTAINER_RULES,
    ...MACHINE_RULES,
    ...EDGE_RULES,
    ...PLAIN_RULES,
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/same.js


const BEYOND_ASCII = /[^ -~]+/g;
const folded = (text) => text.replace(BEYOND_ASCII, '?').replace(/\?+/g, '?');
/**
 * Whether one text is the other with what is beyond ASCII replaced by `?`, as GetTemplate does.
 * Texts are canonical, so that control characters are written as escapes.
 */
const isSameButForAscii = (a, b) => {
    const isPlain = (text) => text.search(BEYOND_ASCII) < 0;
    if (isPlain(a) === isPlain(b))
        return false;
    return (isPlain(a) ? a : b).includes('?') && folded(a) === folded(b);
};
/**
 * Whether two values of a resource mean the same to AWS, however they are written: key order,
 * lists that are sets, `"80"` and `80`, documents as text, addresses, policies in short and in full,
 * and what a template lost on the way because it is not ASCII.
 *
 * @param type the resource's type
 * @param path JSON pointer of the value; some values are the same only in some properties
 */
const isSame = (a, b, type = '', path = '') => {
    if (a === b)
        return true;
    const parts = parsePointer(path);
    const left = canonicalText(a, parts, type);
    const right = canonicalText(b, parts, type);
    return left === right || isSameButForAscii(left, right);
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/scaling.js


/**
 * Properties that Application Auto Scaling moves, by its scalable dimension.
 * https://docs.aws.amazon.com/autoscaling/application/APIReference/API_ScalableTarget.html
 */
const DIMENSIONS = [
    ['ecs:service:DesiredCount', /^AWS::ECS::Service$/, '/DesiredCount'],
    [
        'dynamodb:table:ReadCapacityUnits',
        /^AWS::DynamoDB::Table$/,
        '/ProvisionedThroughput/ReadCapacityUnits',
    ],
    [
        'dynamodb:table:WriteCapacityUnits',
        /^AWS::DynamoDB::Table$/,
        '/ProvisionedThroughput/WriteCapacityUnits',
    ],
    [
        'dynamodb:index:ReadCapacityUnits',
        /^AWS::DynamoDB::Table$/,
        '/GlobalSecondaryIndexes/*/ProvisionedThroughput/ReadCapacityUnits',
    ],
    [
        'dynamodb:index:WriteCapacityUnits',
        /^AWS::DynamoDB::Table$/,
        '/GlobalSecondaryIndexes/*/ProvisionedThroughput/WriteCapacityUnits',
    ],
    [
        'lambda:function:ProvisionedConcurrency',
        /^AWS::Lambda::(Alias|Version)$/,
        '/ProvisionedConcurrencyConfig/ProvisionedConcurrentExecutions',
    ],
    [
        'ec2:spot-fleet-request:TargetCapacity',
        /^AWS::EC2::SpotFleet$/,
        '/SpotFleetRequestConfigData/TargetCapacity',
    ],
    [
        'appstream:fleet:DesiredCapacity',
        /^AWS::AppStream::Fleet$/,
        '/ComputeCapacity/DesiredInstances',
    ],
    [
        'sagemaker:variant:DesiredInstanceCount',
        /^AWS::SageMaker::EndpointConfig$/,
        '/ProductionVariants/*/InitialInstanceCount',
    ],
    [
        'elasticache:replication-group:NodeGroups',
        /^AWS::ElastiCache::ReplicationGroup$/,
        '/NumNodeGroups',
    ],
    [
        'elasticache:replication-group:Replicas',
        /^AWS::ElastiCache::ReplicationGroup$/,
        '/ReplicasPerNodeGroup',
    ],
    [
        'cassandra:table:ReadCapacityUnits',
        /^AWS::Cassandra::Table$/,
        '/BillingMode/ProvisionedThroughput/ReadCapacityUnits',
    ],
    [
        'cassandra:table:WriteCapacityUnits',
        /^AWS::Cassandra::Table$/,
        '/BillingMode/ProvisionedThroughput/WriteCapacityUnits',
    ],
];
const generic = (path) => `/${parsePointer(path)
    .map((part) => (isIndex(part) ? '*' : part))
    .join('/')}`;
/** Bounded: a template may be nested as deep as its author likes. */
const DEEPEST = 20;
/** Whether a value names a resource of the template by Ref, GetAtt or Sub. */
const names = (value, logicalId, depth = 0) => {
    if (depth > DEEPEST || value === null || typeof value !== 'object')
        return false;
    if (Array.isArray(value))
        return value.some((entry) => names(entry, logicalId, depth + 1));
    return Object.entries(value).some(([key, inner]) => {
        if (key === 'Ref')
            return inner === logicalId;
        if (key === 'Fn::GetAtt')
            return String([inner].flat()[0]).split('.')[0] === logicalId;
        if (key === 'Fn::Sub') {
            const text = String([inner].flat()[0]);
            return text.includes(`\${${logicalId}}`) || text.includes(`\${${logicalId}.`);
        }
        return names(inner, logicalId, depth + 1);
    });
};
const targets = new WeakMap();
const targetsOf = (template) => {
    if (!(0,settings_entries/* isTable */.bI)(template))
        return [];
    const known = targets.get(template);
    if (known !== undefined)
        return known;
    const resources = (0,settings_entries/* isTable */.bI)(template.Resources) ? Object.values(template.Resources) : [];
    const found = resources.flatMap((entry) => (0,settings_entries/* isTable */.bI)(entry) &&
        entry.Type === 'AWS::ApplicationAutoScaling::ScalableTarget' &&
        (0,settings_entries/* isTable */.bI)(entry.Properties)
        ? [entry.Properties]
        : []);
    targets.set(template, found);
    return found;
};
const bandOf = (min, max) => {
    const [from, to] = [Number(min ?? Number.NaN), Number(max ?? Number.NaN)];
    return Number.isNaN(from) || Number.isNaN(to) ? null : { min: from, max: to };
};
/**
 * Within which limits a template lets a property be scaled.
 *
 * @param logicalId the resource's name in the template
 * @param path JSON pointer of the property
 * @returns null where no scaling target of the template is about it, or its limits are not numbers
 */
const scalingBand = (template, logicalId, type, path) => {
    const at = generic(path);
    const dimension = DIMENSIONS.find(([, types, property]) => types.test(type) && property === at);
    if (dimension === undefined)
        return null;
    const target = targetsOf(template).find(({ ScalableDimension, ResourceId }) => ScalableDimension === dimension[0] && names(ResourceId ?? null, logicalId));
    return target === undefined ? null : bandOf(target.MinCapacity, target.MaxCapacity);
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/tags.js


const tableOf = (value) => ((0,settings_entries/* isTable */.bI)(value) ? value : {});
const isTagPath = (path) => /^\/(Tags|TagList|HostedZoneTags|UserPoolTags|FileSystemTags)(\/|$)/.test(path);
/** Tags as key and value, from `[{ Key, Value }]` or `{ key: value }`; null: no tags at all. */
const tagsOf = (value) => {
    const entries = Array.isArray(value) ? value : [value];
    return new Map(entries.flatMap((entry) => {
        if (!(0,settings_entries/* isTable */.bI)(entry))
            return [];
        if (typeof entry.Key === 'string')
            return [[entry.Key, String(entry.Value ?? '')]];
        return Object.entries(entry).map(([key, inner]) => [key, String(inner)]);
    }));
};
/** The tags that a difference is about, on each side. */
const tagsIn = (difference) => {
    const { expected, actual, whole } = difference;
    const [list = '', at] = parsePointer(difference.path);
    const read = (value, side) => {
        if (at === undefined || (0,settings_entries/* isTable */.bI)(value))
            return tagsOf(value);
        if (value === null)
            return new Map();
        const tags = tableOf(side)[list] ?? null;
        if (!Array.isArray(tags))
            return new Map([[at, String(value)]]);
        return tagsOf([tags[Number(at)] ?? null]);
    };
    return {
        expected: read(expected, whole.expected),
        actual: read(actual, whole.actual),
        /** The type shows no tags, whatever it has. */
        isSilent: tagsOf(tableOf(whole.actual)[list] ?? null).size === 0,
    };
};
const keysThatDiffer = (a, b) => [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key));
/** The stack set the tag on the resource, or the type shows no tags at all. */
const isStackTag = (difference) => {
    const { stackTags } = difference;
    if (stackTags === undefined || !isTagPath(difference.path))
        return false;
    const { expected, actual, isSilent } = tagsIn(difference);
    const keys = keysThatDiffer(expected, actual);
    return (keys.length > 0 &&
        keys.every((key) => {
            if (!Object.hasOwn(stackTags, key))
                return false;
            const isBrought = !expected.has(key) && actual.get(key) === stackTags[key];
            return isBrought || (isSilent && !actual.has(key));
        }));
};
/** Only AWS sets tags that begin so. */
const isAwsTag = (difference) => {
    if (!isTagPath(difference.path))
        return false;
    const { expected, actual } = tagsIn(difference);
    const keys = keysThatDiffer(expected, actual);
    return keys.length > 0 && keys.every((key) => key.toLowerCase().startsWith('aws:'));
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/suppress.js






const suppress_tableOf = (value) => ((0,settings_entries/* isTable */.bI)(value) ? value : {});
/** A group's own limits are declared at the group itself. */
const bandFor = ({ type, path, whole, declared }) => {
    if (type === 'AWS::AutoScaling::AutoScalingGroup' && path === '/DesiredCapacity') {
        const group = { ...suppress_tableOf(whole.actual), ...suppress_tableOf(whole.expected) };
        return bandOf(group.MinSize, group.MaxSize);
    }
    return declared === undefined
        ? null
        : scalingBand(declared.template, declared.logicalId, type, path);
};
const isScaled = (difference) => {
    const { actual } = difference;
    if (typeof actual !== 'number' && typeof actual !== 'string')
        return false;
    const band = bandFor(difference);
    const now = actual === '' ? Number.NaN : Number(actual);
    return band !== null && now >= band.min && now <= band.max;
};
const isSameValue = ({ type, path, expected, actual }) => expected !== null && actual !== null && isSame(expected, actual, type, path);
/** Something differs within a list whose entries, taken together, are the same. */
const isMoved = ({ type, path, whole }) => {
    const parts = parsePointer(path);
    const list = parts.slice(0, parts.findIndex(isIndex));
    if (list.length === 0 || !parts.some(isIndex))
        return false;
    const [before, after] = [valueAt(whole.expected, list), valueAt(whole.actual, list)];
    if (!Array.isArray(before) || !Array.isArray(after))
        return false;
    return canonicalText(before, list, type) === canonicalText(after, list, type);
};
const NEVER_RETURNED = [
    ['AWS::EC2::Instance', '/PropagateTagsToVolumeOnCreation'],
];
const isNeverReturned = ({ type, path, actual }) => actual === null && NEVER_RETURNED.some(([t, p]) => t === type && p === path);
/** `8.0` is declared and `8.0.35` runs: a part of the version was left to AWS. */
const isPatched = ({ path, expected, actual }) => {
    if (!/\/EngineVersion$/.test(path))
        return false;
    const [declared, runs] = [String(expected ?? ''), String(actual ?? '')];
    return /^\d+(\.\d+)*$/.test(declared) && runs.startsWith(`${declared}.`);
};
const suppress_DRIFT = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html';
const GROUP = { MinSize: '1', MaxSize: '5' };
const SUPPRESSIONS = [
    {
        id: 'infra/cdk-metadata',
        title: 'Metadata of the CDK',
        reason: 'The resource only counts how the CDK is used; nothing runs there.',
        source: 'https://docs.aws.amazon.com/cdk/v2/guide/usage-data.html',
        applies: ({ type }) => type === 'AWS::CDK::Metadata',
        examples: {
            suppressed: { type: 'AWS::CDK::Metadata', path: '/Analytics', expected: 'a', actual: 'b' },
            told: { type: 'AWS::SSM::Parameter', path: '/Value', expected: 'a', actual: 'b' },
        },
    },
    {
        id: 'infra/aws-tags',
        title: 'Tags of AWS itself',
        reason: 'Only AWS sets tags that begin with aws:, and not every service shows them.',
        source: 'https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html',
        applies: isAwsTag,
        examples: {
            suppressed: {
                type: 'AWS::ECS::Cluster',
                path: '/Tags/0',
                kind: 'ADD',
                actual: { Key: 'aws:cloudformation:stack-name', Value: 'App' },
            },
            told: {
                type: 'AWS::ECS::Cluster',
                path: '/Tags/0',
                kind: 'ADD',
                actual: { Key: 'owner', Value: 'aws:nobody' },
            },
        },
    },
    {
        id: 'infra/stack-tags',
        title: 'Tags of the stack',
        reason: "CloudFormation compares the stack's own tags too: the resource got them from the stack, or its type shows no tags.",
        source: 'https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/901',
        applies: isStackTag,
        examples: {
            suppressed: {
                type: 'AWS::CloudFront::Distribution',
                path: '/Tags/0',
                kind: 'REMOVE',
                expected: { Key: 'project', Value: 'app' },
                whole: { expected: { Tags: [{ Key: 'project', Value: 'app' }] }, actual: {} },
                stackTags: { project: 'app' },
            },
            told: {
                type: 'AWS::S3::Bucket',
                path: '/Tags/0/Value',
                expected: 'app',
                actual: 'mine',
                whole: {
                    expected: { Tags: [{ Key: 'project', Value: 'app' }] },
                    actual: { Tags: [{ Key: 'project', Value: 'mine' }] },
                },
                stackTags: { project: 'app' },
            },
        },
    },
    {
        id: 'infra/autoscaled',
        title: 'A number that is scaled',
        reason: 'It is within the limits between which the declared scaling moves it.',
        source: 'https://docs.aws.amazon.com/autoscaling/application/userguide/what-is-application-auto-scaling.html',
        applies: isScaled,
        examples: {
            suppressed: {
                type: 'AWS::AutoScaling::AutoScalingGroup',
                path: '/DesiredCapacity',
                expected: '1',
                actual: '4',
                whole: { expected: GROUP, actual: GROUP },
            },
            told: {
                type: 'AWS::AutoScaling::AutoScalingGroup',
                path: '/DesiredCapacity',
                expected: '1',
                actual: '50',
                whole: { expected: GROUP, actual: GROUP },
            },
        },
    },
    {
        id: 'infra/same-value',
        title: 'The same, written otherwise',
        reason: 'Both values mean the same to AWS; only the writing differs.',
        source: suppress_DRIFT,
        applies: isSameValue,
        examples: {
            suppressed: {
                type: 'AWS::IAM::Policy',
                path: '/PolicyDocument',
                expected: { Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' } },
                actual: '{"Statement":[{"Action":["s3:GetObject"],"Resource":["*"],"Effect":"Allow"}]}',
            },
            told: {
                type: 'AWS::IAM::Policy',
                path: '/PolicyDocument',
                expected: { Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' } },
                actual: '{"Statement":[{"Action":["s3:*"],"Resource":["*"],"Effect":"Allow"}]}',
            },
        },
    },
    {
        id: 'infra/same-list',
        title: 'The same list in another order',
        reason: 'The list holds the same entries, and their order means nothing to AWS.',
        source: suppress_DRIFT,
        applies: isMoved,
        examples: {
            suppressed: {
                type: 'AWS::RDS::DBInstance',
                path: '/VPCSecurityGroups/0',
                kind: 'ADD',
                actual: 'sg-2',
                whole: {
                    expected: { VPCSecurityGroups: ['sg-1', 'sg-2'] },
                    actual: { VPCSecurityGroups: ['sg-2', 'sg-1'] },
                },
            },
            told: {
                type: 'AWS::RDS::DBInstance',
                path: '/VPCSecurityGroups/0',
                kind: 'ADD',
                actual: 'sg-3',
                whole: {
                    expected: { VPCSecurityGroups: ['sg-1', 'sg-2'] },
                    actual: { VPCSecurityGroups: ['sg-3', 'sg-1', 'sg-2'] },
                },
            },
        },
    },
    {
        id: 'infra/patch-version',
        title: 'A part of the version that was left to AWS',
        reason: 'What runs is a version of the declared line; only what was not declared was chosen by AWS.',
        source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html',
        applies: isPatched,
        examples: {
            suppressed: {
                type: 'AWS::RDS::DBInstance',
                path: '/EngineVersion',
                expected: '8.0',
                actual: '8.0.35',
            },
            told: {
                type: 'AWS::RDS::DBInstance',
                path: '/EngineVersion',
                expected: '8.0',
                actual: '8.01',
            },
        },
    },
    {
        id: 'infra/never-returned',
        title: 'A property that AWS does not give back',
        reason: 'AWS takes the property and never shows it again, so that it always seems to be gone.',
        source: 'https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/1087',
        applies: isNeverReturned,
        examples: {
            suppressed: {
                type: 'AWS::EC2::Instance',
                path: '/PropagateTagsToVolumeOnCreation',
                expected: true,
                actual: null,
            },
            told: {
                type: 'AWS::EC2::Instance',
                path: '/PropagateTagsToVolumeOnCreation',
                expected: true,
                actual: false,
            },
        },
    },
];
/**
 * Whether a difference is one that nobody made.
 *
 * @returns the rule that knows it, and why it is no drift; null where it is to be told
 */
const suppression = (difference) => {
    const found = SUPPRESSIONS.find(({ applies }) => applies(difference));
    return found === undefined ? null : { rule: found.id, reason: found.reason };
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/unknown.js
const UNKNOWN_PROPERTY = [
    {
        id: 'infra/security-property',
        title: 'Property of a resource that security rests on',
        types: /^AWS::(IAM|KMS|SecretsManager|CloudTrail|Config|GuardDuty|SecurityHub|WAF(Regional|v2)?)::|^AWS::EC2::(SecurityGroup|NetworkAcl|Route|Subnet|VPC|TransitGateway|FlowLog|InternetGateway|NatGateway|NetworkInterface|EIP|PrefixList)|^AWS::S3::(BucketPolicy|AccessPoint)/,
        severity: 'medium',
        why: 'Whether it is weaker is for a person to say; who reaches what rests on resources of this kind.',
    },
    {
        id: 'infra/property',
        title: 'Property',
        types: null,
        severity: 'low',
        why: 'It differs from what was deployed: the next deployment puts it back, or fails on it.',
    },
];

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/grade.js







const rulesOf = byType(INFRA_RULES);
const grade_RANK = { weakened: 0, changed: 1, strengthened: 2, declared: 3 };
/** The gravest comes first; of the same weight, what says which way it went. */
const byWeight = (a, b) => Number(a.direction === 'declared') - Number(b.direction === 'declared') ||
    (0,model_severity/* compareSeverity */.zK)(a.severity, b.severity) ||
    grade_RANK[a.direction] - grade_RANK[b.direction];
/** Conditions by which every change weighs in full, whichever way it went. */
const ANY_CHANGE = new Set([
    'changed',
    'policy changed',
    'present is strong',
    'tags',
]);
const severityOf = (rule, { direction, as }) => {
    if (direction === 'strengthened')
        return 'low';
    if (direction === 'declared')
        return 'info';
    const named = rule.cases?.[as ?? direction];
    if (named !== undefined)
        return named;
    return direction === 'weakened' || ANY_CHANGE.has(rule.condition)
        ? rule.severity
        : lowered(rule.severity);
};
const opinionsOn = (difference) => {
    const lookAt = looker(difference);
    return rulesOf(difference.type).flatMap(({ rule, paths }) => paths.flatMap((path) => {
        const seen = lookAt(path);
        if (seen === null)
            return [];
        const verdict = CONDITIONS[rule.condition]({ ...seen, options: rule.options ?? {} });
        if (verdict === null)
            return [];
        return [{ rule, direction: verdict.direction, severity: severityOf(rule, verdict) }];
    }));
};
const STRENGTHENED_WHY = 'Stronger than declared, or no longer working: the next deployment puts it back as it is declared. Declare it to keep it.';
const DECLARED_WHY = 'It was declared no safer than it is: the difference did not bring it.';
const directionOf = (direction) => direction === 'declared' ? 'changed' : direction;
const whyOf = ({ rule, direction }) => {
    if (direction === 'strengthened')
        return STRENGTHENED_WHY;
    return direction === 'declared' ? DECLARED_WHY : rule.why;
};
const gradedBy = (opinion, environment) => ({
    severity: weigh(opinion.severity, environment, opinion.rule.exposure === true),
    direction: directionOf(opinion.direction),
    rule: opinion.rule.id,
    title: opinion.rule.title,
    why: whyOf(opinion),
    source: opinion.rule.source,
});
/**
 * What one difference of a resource weighs. Only what drift brought is graded: what was declared
 * just as weak is information.
 *
 * @returns the gravest of what the rules say, or why it is no drift
 */
const gradeDifference = (difference) => {
    const known = suppression(difference);
    if (known !== null)
        return { suppressed: known.rule, reason: known.reason };
    const gravest = opinionsOn(difference).sort(byWeight)[0];
    if (gravest !== undefined)
        return gradedBy(gravest, difference.environment);
    const { type, environment } = difference;
    const row = UNKNOWN_PROPERTY.find(({ types }) => types === null || types.test(type));
    return {
        severity: weigh(row?.severity ?? 'low', environment, false),
        direction: 'changed',
        rule: row?.id ?? 'infra/property',
        title: row?.title ?? 'Property',
        why: row?.why ?? '',
    };
};
/** A rule about openness that finds it at its gravest: open to everybody, not to some. */
const isOpen = ({ rule, direction, severity }) => rule.exposure === true &&
    direction === 'weakened' &&
    severity === (0,model_severity/* worst */.QZ)([rule.severity, ...Object.values(rule.cases ?? {})]);
/** What the rules about openness say of a resource as it is; null: nothing. */
const exposureOf = (type, properties, environment) => {
    const whole = { expected: null, actual: properties };
    const opinions = Object.entries(properties).flatMap(([key, actual]) => opinionsOn({
        type,
        path: `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        kind: 'NOT_EQUAL',
        expected: null,
        actual,
        whole,
        environment,
    }));
    const open = opinions.filter(isOpen).sort(byWeight)[0];
    return open === undefined ? null : gradedBy(open, environment);
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/orphans.js





const SCAN = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/generate-IaC.html';
const accountOf = ({ Arn }) => typeof Arn === 'string' ? (/^arn:[\w-]+:iam::(\d{12}):/.exec(Arn)?.[1] ?? null) : null;
const trustsOutside = (properties) => {
    const statements = statementsOf(collect(pointer_document(properties.AssumeRolePolicyDocument ?? null), ['Statement', '*']));
    const own = accountOf(properties);
    return statements.some((statement) => isPublic(statement) ||
        accountsOf(statement).some((account) => account !== own) ||
        statement.principals?.names.some((name) => name.startsWith('Federated:')) === true);
};
const isReachableWithRole = (properties) => {
    const hasAddress = typeof properties.PublicIp === 'string' ||
        collect(properties, ['NetworkInterfaces', '*', 'AssociatePublicIpAddress']).some((value) => String(value) === 'true');
    return hasAddress && (properties.IamInstanceProfile ?? null) !== null;
};
/** The first row that fits. */
const ORPHAN_RULES = [
    {
        id: 'infra/orphan-credentials',
        title: 'A user, a key or a provider that nobody declared',
        types: /^AWS::IAM::(User|AccessKey|OIDCProvider|SAMLProvider|ServiceSpecificCredential)$/,
        severity: 'high',
        why: 'Somebody gets into the account in a way that no code shows and no review has seen.',
        source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
    },
    {
        id: 'infra/orphan-trust',
        title: 'A role that nobody declared trusts somebody outside',
        types: /^AWS::IAM::Role$/,
        when: trustsOutside,
        severity: 'high',
        why: 'Somebody outside of the account becomes the role, and no code shows it.',
        source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
    },
    {
        id: 'infra/orphan-machine',
        title: 'A machine that nobody declared is on the Internet and has a role',
        types: /^AWS::EC2::Instance$/,
        when: isReachableWithRole,
        severity: 'high',
        why: 'Nobody patches it, anybody can reach it, and its role is theirs if they get in.',
        source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html',
    },
    {
        id: 'infra/orphan-cost',
        title: 'A remainder that nobody declared',
        types: /^AWS::(Logs::.*|EC2::(NetworkInterface|EIP|EIPAssociation|PlacementGroup)|CloudWatch::.*|SSM::(Parameter|Document|Association)|ResourceGroups::.*|Athena::NamedQuery|XRay::.*)$/,
        severity: 'low',
        why: 'It costs money, or confuses whoever looks for what is in use.',
        source: SCAN,
    },
    {
        id: 'infra/orphan',
        title: 'A resource that nobody declared',
        types: null,
        severity: 'medium',
        why: 'No code shows it: nobody reviews it, patches it, or removes it when it is no longer needed.',
        source: SCAN,
    },
];
/**
 * What it weighs that a resource is there that no stack manages: by its type, and by what its
 * properties open to everybody.
 *
 * @param properties as they are; null: not known
 * @param context `deprecated`: of a project of which nothing may be left: one grade graver.
 *   `environment`: in full where not given
 */
const gradeOrphan = (type, properties, context) => {
    const { deprecated, environment = '' } = context;
    const row = ORPHAN_RULES.find(({ types, when }) => (types === null || types.test(type)) &&
        (when === undefined || (properties !== null && when(properties))));
    if (row === undefined)
        throw new Error('the last rule of orphans fits every type');
    const { id, title, severity, why, source } = row;
    const byType = {
        severity: weigh(severity, environment, false),
        direction: 'changed',
        rule: id,
        title,
        why,
        source,
    };
    const open = properties === null ? null : exposureOf(type, properties, environment);
    const graver = open !== null && (0,model_severity/* compareSeverity */.zK)(open.severity, byType.severity) < 0 ? open : byType;
    return deprecated ? { ...graver, severity: raised(graver.severity) } : graver;
};

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/index.js









;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/shared/differences.js


const sameValue = (expected, actual, path) => isSame(expected, actual, undefined, path);
/** A name as a part of a JSON pointer. https://www.rfc-editor.org/rfc/rfc6901 */
const part = (name) => name.replaceAll('~', '~0').replaceAll('/', '~1');
const MAX_DEPTH = 20;
/** `{ Ref: … }` is one value: what stands in it is no property. */
const isFunction = (table) => {
    const keys = Object.keys(table);
    return keys.length === 1 && /^(Ref$|Fn::)/.test(keys[0] ?? '');
};
const kindOf = (expected, actual) => expected === null ? 'ADD' : actual === null ? 'REMOVE' : 'NOT_EQUAL';
/** Entries that only one side has, each at its own place. */
const ofLists = (expected, actual, path, same) => {
    const left = actual.map((value, at) => ({ value, at }));
    const gone = [];
    for (const [at, entry] of expected.entries()) {
        const found = left.findIndex(({ value }) => same(entry, value, path));
        if (found >= 0)
            left.splice(found, 1);
        else
            gone.push({ path: `${path}/${at}`, kind: 'REMOVE', expected: entry, actual: null });
    }
    return [
        ...gone,
        ...left.map(({ value, at }) => {
            return { path: `${path}/${at}`, kind: 'ADD', expected: null, actual: value };
        }),
    ];
};
/**
 * What differs between two values, property by property: entries of lists that are on one side only
 * as added or removed, everything else at the deepest name.
 *
 * @param same how values are compared; by what they mean to AWS where not given
 */
const differencesBetween = (expected, actual, same = sameValue, path = '', depth = MAX_DEPTH) => {
    if (same(expected, actual, path))
        return [];
    if (depth > 0 && Array.isArray(expected) && Array.isArray(actual)) {
        const found = ofLists(expected, actual, path, same);
        // The same entries in another order: as a whole they still differ.
        if (found.length > 0)
            return found;
    }
    if (depth > 0 &&
        (0,settings_entries/* isTable */.bI)(expected) &&
        (0,settings_entries/* isTable */.bI)(actual) &&
        !isFunction(expected) &&
        !isFunction(actual)) {
        const names = new Set([...Object.keys(expected), ...Object.keys(actual)]);
        return [...names].flatMap((name) => differencesBetween((0,settings_entries/* propertyIn */.vG)(expected, name), (0,settings_entries/* propertyIn */.vG)(actual, name), same, `${path}/${part(name)}`, depth - 1));
    }
    return [{ path, kind: kindOf(expected, actual), expected, actual }];
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/shared/resolve.js


/** Attributes that are the physical id. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/ */
const ID_ATTRIBUTES = new Map([
    ['AWS::EC2::SecurityGroup', ['GroupId', 'Id']],
    ['AWS::EC2::VPC', ['VpcId']],
    ['AWS::EC2::Subnet', ['SubnetId']],
    ['AWS::SNS::Topic', ['TopicArn']],
    ['AWS::SQS::Queue', ['QueueUrl']],
    ['AWS::KMS::Key', ['KeyId']],
    ['AWS::SecretsManager::Secret', ['Id']],
    ['AWS::IAM::ManagedPolicy', ['PolicyArn']],
]);
/** A secret parameter comes back as asterisks: its value is not known. */
const isHidden = (value) => /^\*+$/.test(value);
const scopeOf = (stack, account) => {
    const partition = partitionOf(stack.region);
    const values = new Map([
        ['AWS::AccountId', account],
        ['AWS::Partition', partition],
        ['AWS::Region', stack.region],
        ['AWS::StackId', stack.id],
        ['AWS::StackName', stack.name],
        ['AWS::URLSuffix', partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'],
    ]);
    const attributes = new Map();
    for (const [name, value] of Object.entries(stack.parameters)) {
        if (!isHidden(value))
            values.set(name, value);
    }
    for (const { logicalId, physicalId, type } of stack.resources.known
        ? stack.resources.value
        : []) {
        if (physicalId === null)
            continue;
        values.set(logicalId, physicalId);
        for (const name of ID_ATTRIBUTES.get(type) ?? [])
            attributes.set(`${logicalId}.${name}`, physicalId);
    }
    return { values, attributes };
};
/** The name and argument of a function, where a value is one. */
const functionOf = (value) => {
    if (!(0,settings_entries/* isTable */.bI)(value))
        return null;
    const [entry, ...others] = Object.entries(value);
    if (entry === undefined || others.length > 0)
        return null;
    return entry[0] === 'Ref' || entry[0].startsWith('Fn::') ? entry : null;
};
/** Whether a function of a template is left in a value: then only AWS knows what it comes to. */
const isUnresolved = (value) => {
    if (functionOf(value) !== null)
        return true;
    if (Array.isArray(value))
        return value.some(isUnresolved);
    return (0,settings_entries/* isTable */.bI)(value) && Object.values(value).some(isUnresolved);
};
const scalar = (value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
const joined = (argument) => {
    if (!Array.isArray(argument) || typeof argument[0] !== 'string' || !Array.isArray(argument[1])) {
        return undefined;
    }
    const parts = argument[1].map(scalar);
    return parts.every((part) => part !== undefined) ? parts.join(argument[0]) : undefined;
};
const substituted = (argument, scope) => {
    const [text, own] = Array.isArray(argument) ? argument : [argument];
    if (typeof text !== 'string')
        return undefined;
    const extra = (0,settings_entries/* isTable */.bI)(own) ? own : {};
    let whole = true;
    const result = text.replace(/\$\{(!?)([^{}]*)\}/g, (_, literal, name) => {
        if (literal === '!')
            return `\${${name}}`;
        const value = Object.hasOwn(extra, name)
            ? extra[name]
            : (scope.values.get(name) ?? scope.attributes.get(name));
        const found = value === undefined ? undefined : scalar(value);
        if (found === undefined)
            whole = false;
        return found ?? '';
    });
    return whole ? result : undefined;
};
const called = (name, argument, scope) => {
    if (name === 'Ref')
        return typeof argument === 'string' ? scope.values.get(argument) : undefined;
    if (name === 'Fn::GetAtt') {
        const key = Array.isArray(argument) ? argument.map(scalar).join('.') : scalar(argument);
        return key === undefined ? undefined : scope.attributes.get(key);
    }
    if (name === 'Fn::Join')
        return joined(argument);
    if (name === 'Fn::Sub')
        return substituted(argument, scope);
    if (name === 'Fn::Split' && Array.isArray(argument)) {
        const [by, text] = argument;
        return typeof by === 'string' && typeof text === 'string' ? text.split(by) : undefined;
    }
    if (name === 'Fn::Select' && Array.isArray(argument)) {
        const [at, list] = argument;
        return Array.isArray(list) ? list[Number(at)] : undefined;
    }
    return undefined;
};
const isNoValue = (value) => (0,settings_entries/* isTable */.bI)(value) && value.Ref === 'AWS::NoValue';
/**
 * A value of a template as far as it can be worked out without AWS: parameters, pseudo parameters,
 * physical ids, and what is put together from them. What cannot is left as it is written.
 */
const resolve = (value, scope) => {
    if (Array.isArray(value)) {
        return value.filter((item) => !isNoValue(item)).map((item) => resolve(item, scope));
    }
    if (!(0,settings_entries/* isTable */.bI)(value))
        return value;
    const inner = Object.fromEntries(Object.entries(value)
        .filter(([, item]) => !isNoValue(item))
        .map(([key, item]) => [key, resolve(item, scope)]));
    const call = functionOf(inner);
    return call === null ? inner : (called(...call, scope) ?? inner);
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/additions/watched.js


const ALL_TRAFFIC = new Set(['0.0.0.0/0', '::/0']);
/**
 * A group without egress rules of its own is given one that lets everything out.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html
 */
const isDefaultEgress = (rule) => (0,settings_entries/* isTable */.bI)(rule) &&
    String(rule.IpProtocol) === '-1' &&
    ALL_TRAFFIC.has(String(rule.CidrIp ?? rule.CidrIpv6)) &&
    rule.DestinationSecurityGroupId === undefined;
const statements = (policy) => {
    const parsed = pointer_document(policy);
    return (0,settings_entries/* isTable */.bI)(parsed) ? [parsed.Statement ?? []].flat() : [];
};
/** Each account's root may use the key: the policy of a key that is made without one. */
const isDefaultKeyPolicy = (policy) => {
    const [only, ...others] = statements(policy);
    if (others.length > 0 || !(0,settings_entries/* isTable */.bI)(only) || !(0,settings_entries/* isTable */.bI)(only.Principal))
        return false;
    return (only.Effect === 'Allow' &&
        [only.Action].flat().join() === 'kms:*' &&
        /:root$|^\d{12}$/.test([only.Principal.AWS].flat().join()));
};
/** https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html */
const isDefaultTopicPolicy = (policy) => {
    const parsed = pointer_document(policy);
    return (0,settings_entries/* isTable */.bI)(parsed) && String(parsed.Id).startsWith('__default_policy_ID');
};
const isDefaultPolicy = (policy) => statements(policy).length === 0 || isDefaultTopicPolicy(policy);
const RESOURCE_POLICY = /^(PolicyDocument|Policy|ResourcePolicy|AccessPolicy|AccessPolicies|RepositoryPolicyText|FileSystemPolicy)$/;
/** Where it matters most; the first that fits counts. */
const WATCHED = [
    {
        types: /^AWS::IAM::(Role|User|Group)$/,
        property: /^Policies$/,
        kind: 'entries',
        words: 'an inline policy that nobody declares',
    },
    {
        types: /^AWS::IAM::(Role|User|Group)$/,
        property: /^ManagedPolicyArns$/,
        kind: 'entries',
        words: 'an attached policy that nobody declares',
    },
    {
        types: /^AWS::IAM::User$/,
        property: /^Groups$/,
        kind: 'entries',
        words: 'a membership that nobody declares',
    },
    {
        types: /^AWS::KMS::Key$/,
        property: /^Enabled$/,
        kind: 'switch',
        words: 'switched off, though nobody declares it',
        isDefault: (value) => String(value) === 'true',
    },
    {
        types: /^AWS::EC2::SecurityGroup$/,
        property: /^SecurityGroupIngress$/,
        kind: 'entries',
        words: '1 rule more than declared',
    },
    {
        types: /^AWS::EC2::SecurityGroup$/,
        property: /^SecurityGroupEgress$/,
        kind: 'entries',
        words: '1 outbound rule more than declared',
        isDefault: isDefaultEgress,
    },
    {
        types: /^AWS::KMS::Key$/,
        property: /^KeyPolicy$/,
        kind: 'document',
        words: 'a key policy that nobody declares',
        isDefault: isDefaultKeyPolicy,
    },
    {
        types: /^AWS::(S3|SQS|SNS|SecretsManager|ECR|EFS|DynamoDB|Backup|OpenSearchService)::/,
        property: RESOURCE_POLICY,
        kind: 'document',
        words: 'a resource policy that nobody declares',
        isDefault: isDefaultPolicy,
    },
    {
        types: /^AWS::/,
        property: /^(KmsKeyId|KMSKeyId|KmsMasterKeyId|KmsKeyArn|KMSKeyArn)$/,
        kind: 'key',
        words: 'another key encrypts it than declared',
    },
];
const watchedFor = (type, property) => WATCHED.find((watched) => watched.types.test(type) && watched.property.test(property));

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/additions/undeclared.js





const ELSEWHERE = {
    suppressed: 'infra/attached-elsewhere',
    reason: 'Another resource of the stacks declares it',
};
const DEFAULT = {
    suppressed: 'infra/aws-default',
    reason: 'AWS sets it of its own accord where nothing is declared',
};
const UNRESOLVED = {
    suppressed: 'infra/unresolved-key',
    reason: 'The declared key is an alias or a reference that only AWS can follow',
};
/** The last part of a key's ARN; null for an alias, which may stand for any key. */
const keyId = (value) => {
    if (typeof value !== 'string' || /(^|:)alias\//.test(value))
        return null;
    return value.split('/').at(-1)?.toLowerCase() ?? null;
};
const nothing = { differences: [], suppressed: [] };
/** CloudFormation never compares the key that a resource is encrypted with. */
const ofKey = (path, declared, live) => {
    if (declared === null || live === null || isSame(declared, live))
        return nothing;
    const [before, now] = [isUnresolved(declared) ? null : keyId(declared), keyId(live)];
    if (before === null || now === null)
        return { differences: [], suppressed: [UNRESOLVED] };
    if (before === now)
        return nothing;
    return {
        differences: [{ path, kind: 'NOT_EQUAL', expected: declared, actual: live }],
        suppressed: [],
    };
};
/** What nobody declares is on, or off, as AWS has it from the start. */
const ofSwitch = (watched, path, declared, live) => {
    if (declared !== null || live === null || watched.isDefault?.(live))
        return nothing;
    return {
        differences: [{ path, kind: 'NOT_EQUAL', expected: live !== true, actual: live }],
        suppressed: [],
    };
};
const ofEntries = (watched, property, live, declared, attachments) => {
    const suppressed = [];
    // Which entries the reference brings only AWS knows.
    if (declared !== null && !Array.isArray(declared))
        return nothing;
    const own = declared ?? [];
    const opaque = own.filter(isUnresolved);
    const found = differencesBetween(own, (0,settings_entries/* propertyIn */.vG)(live.properties, property), undefined, `/${property}`);
    const added = found.filter(({ kind, actual }) => kind === 'ADD' && actual !== null);
    const differences = added.flatMap((difference) => 
    // A list that is not declared at all differs as a whole.
    Array.isArray(difference.actual) && difference.path === `/${property}`
        ? difference.actual.map((actual, at) => ({
            ...difference,
            path: `/${property}/${at}`,
            actual,
        }))
        : [difference]);
    const left = differences.filter(({ actual }) => {
        if (attachments.declares(live.physicalId, property, actual))
            suppressed.push(ELSEWHERE);
        else if (own.length === 0 && watched.isDefault?.(actual))
            suppressed.push(DEFAULT);
        else
            return true;
        return false;
    });
    // As many as there are references may be what these come to.
    const told = left.slice(opaque.length);
    for (const _ of left.slice(0, opaque.length))
        suppressed.push(UNRESOLVED);
    return { differences: told, suppressed };
};
const ofDocument = (watched, property, live, declared, attachments) => {
    const actual = (0,settings_entries/* propertyIn */.vG)(live.properties, property);
    // What is declared CloudFormation compares, and with its functions worked out.
    if (actual === null || declared !== null)
        return nothing;
    if (watched.isDefault?.(actual))
        return { differences: [], suppressed: [DEFAULT] };
    if (attachments.hasPolicy(live.physicalId))
        return { differences: [], suppressed: [ELSEWHERE] };
    return {
        differences: [{ path: `/${property}`, kind: 'ADD', expected: null, actual }],
        suppressed: [],
    };
};
/**
 * What a live resource has more than anybody declares, of what is watched. What its stack declares
 * and CloudFormation compares is left to it.
 *
 * @param declared what the stack says of the resource; its properties are empty where the template
 *   has nothing of that type
 */
const undeclaredOf = (live, declared, attachments) => Object.keys(live.properties).flatMap((property) => {
    const watched = watchedFor(live.type, property);
    if (watched === undefined)
        return [];
    const said = (0,settings_entries/* propertyIn */.vG)(declared.properties, property);
    if (watched.kind === 'key') {
        const part = ofKey(`/${property}`, said, (0,settings_entries/* propertyIn */.vG)(live.properties, property));
        return [{ watched, property, ...part }];
    }
    if (said !== null && declared.compared)
        return [];
    if (watched.kind === 'switch') {
        const part = ofSwitch(watched, `/${property}`, said, (0,settings_entries/* propertyIn */.vG)(live.properties, property));
        return [{ watched, property, ...part }];
    }
    const of = watched.kind === 'entries' ? ofEntries : ofDocument;
    return [{ watched, property, ...of(watched, property, live, said, attachments) }];
});

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/shared/attachments.js



const inlinePolicy = ({ properties }) => ({
    PolicyName: properties.PolicyName ?? null,
    PolicyDocument: properties.PolicyDocument ?? null,
});
const attachments_without = (table, names) => Object.fromEntries(Object.entries(table).filter(([key]) => !names.includes(key)));
const rule = ({ properties }) => attachments_without(properties, ['GroupId', 'GroupName', 'Description']);
const attachments_document = (name) => ({ properties }) => properties[name] ?? null;
const attachments_inline = (target) => ({
    targets: [target],
    adds: 'Policies',
    entry: inlinePolicy,
});
const policyOf = (target, name = 'PolicyDocument') => ({
    targets: [target],
    adds: 'policy',
    entry: attachments_document(name),
});
/**
 * CloudFormation's detection looks at each resource by itself, so what these add looks like drift.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html
 */
const ATTACHMENTS = new Map([
    ['AWS::IAM::Policy', { ...attachments_inline(''), targets: ['Roles', 'Users', 'Groups'] }],
    [
        'AWS::IAM::UserToGroupAddition',
        {
            targets: ['Users'],
            adds: 'Groups',
            entry: ({ properties }) => properties.GroupName ?? null,
        },
    ],
    ['AWS::IAM::RolePolicy', attachments_inline('RoleName')],
    ['AWS::IAM::UserPolicy', attachments_inline('UserName')],
    ['AWS::IAM::GroupPolicy', attachments_inline('GroupName')],
    [
        'AWS::IAM::ManagedPolicy',
        {
            targets: ['Roles', 'Users', 'Groups'],
            adds: 'ManagedPolicyArns',
            entry: ({ physicalId }) => physicalId,
        },
    ],
    [
        'AWS::EC2::SecurityGroupIngress',
        { targets: ['GroupId'], adds: 'SecurityGroupIngress', entry: rule },
    ],
    [
        'AWS::EC2::SecurityGroupEgress',
        { targets: ['GroupId'], adds: 'SecurityGroupEgress', entry: rule },
    ],
    ['AWS::S3::BucketPolicy', policyOf('Bucket')],
    ['AWS::SQS::QueuePolicy', policyOf('Queues')],
    ['AWS::SNS::TopicPolicy', policyOf('Topics')],
    ['AWS::SQS::QueueInlinePolicy', policyOf('Queue')],
    ['AWS::SNS::TopicInlinePolicy', policyOf('TopicArn')],
    ['AWS::SecretsManager::ResourcePolicy', policyOf('SecretId', 'ResourcePolicy')],
]);
/** A target that only AWS knows could be any. */
const attachments_ANY = null;
const attachments_matches = (property, declared, live) => {
    if (property === 'Policies') {
        // Its document is compared as that of the resource that declares it.
        return ((0,settings_entries/* isTable */.bI)(declared) &&
            (0,settings_entries/* isTable */.bI)(live) &&
            isSame(declared.PolicyName ?? null, live.PolicyName ?? null));
    }
    if (!(0,settings_entries/* isTable */.bI)(declared) || !(0,settings_entries/* isTable */.bI)(live))
        return isSame(declared, live);
    const names = Object.keys(declared).filter((key) => !isUnresolved(declared[key] ?? null));
    return names.every((key) => isSame(declared[key] ?? null, live[key] ?? null, undefined, `/${key}`));
};
const attachments_targetsOf = ({ targets }, { properties }) => targets
    .flatMap((name) => properties[name] ?? [])
    .map((target) => (typeof target === 'string' ? target : attachments_ANY));
const attachmentsOf = (all) => {
    const added = new Map();
    for (const declared of all) {
        const attachment = ATTACHMENTS.get(declared.type);
        if (attachment === undefined)
            continue;
        const entry = attachment.entry(declared);
        for (const target of attachments_targetsOf(attachment, declared)) {
            const properties = added.get(target) ?? new Map();
            const entries = properties.get(attachment.adds) ?? [];
            entries.push(entry);
            added.set(target, properties.set(attachment.adds, entries));
        }
    }
    const entriesOf = (physicalId, property) => [physicalId, attachments_ANY].flatMap((target) => added.get(target)?.get(property) ?? []);
    return {
        declares: (physicalId, property, entry) => entriesOf(physicalId, property).some((declared) => attachments_matches(property, declared, entry)),
        hasPolicy: (physicalId) => entriesOf(physicalId, 'policy').length > 0,
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/shared/coverage.js
const coverage = (said) => ({
    checked: 0,
    modified: 0,
    deleted: 0,
    unchecked: [],
    unknown: [],
    unsupported: [],
    suppressed: [],
    ...said,
});
/** How often each rule let something pass, and why. */
const countSuppressed = (all) => {
    const counts = new Map();
    for (const { suppressed: rule, reason } of all) {
        const one = counts.get(rule) ?? { rule, reason, count: 0 };
        counts.set(rule, { ...one, count: one.count + 1 });
    }
    return [...counts.values()];
};
/** As it stands in a result's `data`. */
const coverageData = (said) => {
    const all = coverage(said);
    return { ...all, suppressed: countSuppressed(all.suppressed) };
};
const resourceLabel = ({ logicalId, type }) => `${logicalId} (${type})`;

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/shared/template-parts.js

/** What the CDK adds to count its users: it is no resource. */
const CDK_METADATA = 'AWS::CDK::Metadata';
/** A table below a table; empty where there is none. */
const tableAt = (value, ...path) => {
    const at = (0,settings_entries/* valueIn */.xm)(value, ...path);
    return (0,settings_entries/* isTable */.bI)(at) ? at : {};
};
/** One resource of a template; empty where it has none of that name. */
const templateResource = (template, logicalId) => tableAt(template, 'Resources', logicalId);
/** `App/Web/Sg/Resource`, as the CDK notes it. https://docs.aws.amazon.com/cdk/v2/guide/constructs.html */
const constructPathOf = (template, logicalId) => {
    const path = tableAt(templateResource(template, logicalId), 'Metadata')['aws:cdk:path'];
    return typeof path === 'string' ? path : undefined;
};
/** A resource of a stack, as findings name it. */
const resourceOf = ({ environment, region }, stack, { type, physicalId, logicalId }) => {
    const constructPath = stack.template.known
        ? constructPathOf(stack.template.value.body, logicalId)
        : undefined;
    return {
        environment: environment.name,
        account: environment.account,
        region: region.region,
        type,
        physicalId,
        stack: stack.name,
        logicalId,
        ...(constructPath === undefined ? {} : { constructPath }),
    };
};
/** A stack itself. It is known by its name: one that is made anew has another ARN. */
const stackResource = ({ environment, region }, name) => ({
    environment: environment.name,
    account: environment.account,
    region: region.region,
    type: 'AWS::CloudFormation::Stack',
    physicalId: name,
    stack: name,
});

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/shared/declared-properties.js



const driftsOf = ({ detection }) => new Map((detection.known ? detection.value.resources : []).map((one) => [one.logicalId, one]));
const isCompared = (drift) => drift?.status === 'IN_SYNC' || drift?.status === 'MODIFIED';
/**
 * What a stack declares, resource by resource: as CloudFormation itself works it out where it did,
 * else as the template says. Resources that were never made are left out.
 */
const declaredOf = (stack, account) => {
    const drifts = driftsOf(stack);
    const scope = scopeOf(stack, account);
    const resources = tableAt(stack.template.known ? stack.template.value.body : null, 'Resources');
    const physical = new Map((stack.resources.known ? stack.resources.value : []).map((one) => [one.logicalId, one]));
    const names = new Set([...Object.keys(resources), ...physical.keys(), ...drifts.keys()]);
    return [...names].flatMap((logicalId) => {
        const drift = drifts.get(logicalId);
        const template = Object.hasOwn(resources, logicalId) ? tableAt(resources, logicalId) : {};
        const known = physical.get(logicalId);
        const physicalId = drift?.physicalId ?? known?.physicalId ?? null;
        const type = drift?.type ?? known?.type ?? template.Type;
        if (physicalId === null || typeof type !== 'string')
            return [];
        const written = resolve(tableAt(template, 'Properties'), scope);
        return [
            {
                stack,
                logicalId,
                physicalId,
                type,
                properties: (0,settings_entries/* isTable */.bI)(drift?.expected) ? drift.expected : (0,settings_entries/* isTable */.bI)(written) ? written : {},
                said: (0,settings_entries/* isTable */.bI)(drift?.expected) || Object.hasOwn(resources, logicalId),
                compared: isCompared(drift) && (0,settings_entries/* isTable */.bI)(drift?.expected),
            },
        ];
    });
};
/** Everything that the known stacks of an environment declare. */
const declaredIn = ({ regions, account }) => regions.flatMap(({ stacks }) => stacks.known ? stacks.value.flatMap((stack) => declaredOf(stack, account)) : []);

;// CONCATENATED MODULE: ./packages/core/lib/severity/infra/source.js




const SOURCES = new Map([...INFRA_RULES, ...DELETED_RULES, ...ORPHAN_RULES, ...STATE_RULES].map(({ id, source }) => [
    id,
    source,
]));
/** What a rule of cloud resources rests on: URL of a control or of documentation; none for own ids. */
const ruleSource = (id) => SOURCES.get(id);

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/shared/bounded.js

/** A value of a finding is read by people: what is longer is cut. */
const MAX_TEXT = 500;
const MAX_ENTRIES = 20;
const bounded_MAX_DEPTH = 8;
const SHORT = 2_000;
const cut = (value, depth) => {
    if (typeof value === 'string') {
        return value.length > MAX_TEXT ? `${value.slice(0, MAX_TEXT).toWellFormed()}…` : value;
    }
    if (typeof value !== 'object' || value === null)
        return value;
    if (depth === 0)
        return '…';
    if (Array.isArray(value)) {
        const shown = value.slice(0, MAX_ENTRIES).map((item) => cut(item, depth - 1));
        return value.length > MAX_ENTRIES ? [...shown, `… ${value.length - MAX_ENTRIES} more`] : shown;
    }
    if (!(0,settings_entries/* isTable */.bI)(value))
        return value;
    const entries = Object.entries(value);
    const shown = entries
        .slice(0, MAX_ENTRIES)
        .map(([key, item]) => [key, cut(item, depth - 1)]);
    const left = entries.length - MAX_ENTRIES;
    return Object.fromEntries(left > 0 ? [...shown, ['…', `${left} more`]] : shown);
};
/** A value as it stands in a finding: whole where it is short, else its beginning. */
const bounded = (value) => JSON.stringify(value).length <= SHORT ? value : cut(value, bounded_MAX_DEPTH);

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/shared/finding.js




/** `prod/eu-west-2/AWS::S3::Bucket/logs /VersioningConfiguration/Status` */
const subjectOf = ({ environment, region, type, physicalId }, path = '') => `${environment}/${region}/${type}/${physicalId}${path === '' ? '' : ` ${path}`}`;
/**
 * A finding about a resource. Its identity is the account's, not the stack's: neither a stack
 * refactor nor another logical id tells anything twice.
 */
const infraFinding = ({ check, resource, stackId, path = '', direction, expected, actual, ...said }, { facts }) => {
    const { account, region, type, physicalId } = resource;
    const id = (0,fingerprint/* fingerprint */.R)(check, `${account}/${region}/${type}/${physicalId}${path}`);
    const source = ruleSource(said.rule);
    return {
        fingerprint: id,
        severity: said.severity,
        ...(direction === undefined ? {} : { direction }),
        title: said.title,
        subject: subjectOf(resource, path),
        expected: bounded(expected),
        actual: bounded(actual),
        rule: said.rule,
        ...(source === undefined ? {} : { ruleSource: source }),
        evidence: facts.attribution.get(id) ?? {},
        fix: said.fix,
        setAt: { name: 'console', url: consoleUrl(resource, stackId) },
        resource,
    };
};
/** Each finding once: of two with the same identity, the first. */
const onceEach = (findings) => {
    const seen = new Set();
    return findings.filter(({ fingerprint: id }) => !seen.has(id) && seen.add(id));
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/shared/entries.js



/** What tells entries of some lists apart for those who write them. */
const NAMES = ['PolicyName', 'Key'];
const sorted = (value) => {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!(0,settings_entries/* isTable */.bI)(value))
        return value;
    return Object.fromEntries(Object.keys(value)
        .sort()
        .map((key) => [key, sorted(value[key] ?? null)]));
};
const PLAIN = /^[\w:./@+=-]{1,120}$/;
/** A short name of an entry that does not depend on its place in the list. */
const entryName = (entry) => {
    if (typeof entry === 'string' && PLAIN.test(entry))
        return entry;
    if ((0,settings_entries/* isTable */.bI)(entry)) {
        for (const key of NAMES) {
            const name = (0,shape/* own */.ZV)(entry, key);
            if (typeof name === 'string' && PLAIN.test(name))
                return name;
        }
    }
    return (0,fingerprint/* fingerprint */.R)('entry', JSON.stringify(sorted(entry))).slice(0, 8);
};
const entries_step = (value, part) => {
    if (Array.isArray(value))
        return /^\d+$/.test(part) ? (value[Number(part)] ?? null) : null;
    return (0,settings_entries/* propertyIn */.vG)(value, part);
};
const unescaped = (part) => part.replaceAll('~1', '/').replaceAll('~0', '~');
/** The list's own value on both sides, step by step, until an index is met. */
const firstIndex = (parts, whole) => {
    let { expected, actual } = whole;
    for (const [at, part] of parts.entries()) {
        const isList = Array.isArray(expected) || Array.isArray(actual);
        const isUnknown = expected === null && actual === null;
        if (/^\d+$/.test(part) && (isList || isUnknown))
            return { at, sides: { expected, actual } };
        expected = entries_step(expected, unescaped(part));
        actual = entries_step(actual, unescaped(part));
    }
    return null;
};
/** Where a difference of a resource stands, in a way that survives another order of its lists. */
const placeOfDifference = ({ path, kind, expected, actual }, whole) => {
    const parts = path.split('/').slice(1);
    const found = firstIndex(parts, whole);
    if (found === null)
        return { identity: path, property: parts.join('/'), rest: '' };
    const list = parts.slice(0, found.at);
    const index = parts[found.at] ?? '';
    const rest = parts.slice(found.at + 1);
    const side = kind === 'ADD' && rest.length === 0 ? found.sides.actual : found.sides.expected;
    const own = kind === 'ADD' ? actual : expected;
    const entry = entries_step(side, index) ?? own;
    const name = entryName(rest.length === 0 ? (own ?? entry) : entry);
    return {
        identity: `/${[...list, name].join('/')}`,
        property: list.join('/'),
        rest: rest.length === 0 ? '' : `/${rest.join('/')}`,
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/shared/names.js

/** What people call a type, where the type's own name does not say it. */
const WORDS = new Map([
    ['AWS::CloudFormation::Stack', 'stack'],
    ['AWS::CloudFront::Distribution', 'CloudFront distribution'],
    ['AWS::CloudTrail::Trail', 'CloudTrail trail'],
    ['AWS::CloudWatch::Alarm', 'CloudWatch alarm'],
    ['AWS::DynamoDB::Table', 'DynamoDB table'],
    ['AWS::EC2::Instance', 'EC2 instance'],
    ['AWS::EC2::SecurityGroup', 'security group'],
    ['AWS::EC2::SecurityGroupEgress', 'security group rule'],
    ['AWS::EC2::SecurityGroupIngress', 'security group rule'],
    ['AWS::ECS::Service', 'ECS service'],
    ['AWS::EKS::Cluster', 'EKS cluster'],
    ['AWS::ElasticLoadBalancingV2::LoadBalancer', 'load balancer'],
    ['AWS::GuardDuty::Detector', 'GuardDuty detector'],
    ['AWS::IAM::ManagedPolicy', 'IAM managed policy'],
    ['AWS::IAM::Policy', 'IAM policy'],
    ['AWS::IAM::Role', 'IAM role'],
    ['AWS::IAM::User', 'IAM user'],
    ['AWS::KMS::Key', 'KMS key'],
    ['AWS::Lambda::Function', 'Lambda function'],
    ['AWS::Logs::LogGroup', 'log group'],
    ['AWS::RDS::DBCluster', 'RDS cluster'],
    ['AWS::RDS::DBInstance', 'RDS instance'],
    ['AWS::S3::Bucket', 'S3 bucket'],
    ['AWS::S3::BucketPolicy', 'S3 bucket policy'],
    ['AWS::SecretsManager::Secret', 'secret'],
    ['AWS::SNS::Topic', 'SNS topic'],
    ['AWS::SQS::Queue', 'SQS queue'],
]);
/** `AWS::EC2::SecurityGroup` → `security group`, `AWS::EC2::VPCEndpoint` → `VPC endpoint`. */
const typeWords = (type) => WORDS.get(type) ??
    named(type.split('::').at(-1) ?? type, 60)
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
        .split(' ')
        .map((word) => (/^[A-Z0-9]+$/.test(word) ? word : word.toLowerCase()))
        .join(' ');
/** What is readable of an id: of an ARN or a URL the end. */
const shortId = (physicalId) => {
    const tail = /^(arn:|https?:)/.test(physicalId) ? physicalId.split(/[/:]/).at(-1) : undefined;
    return named(tail || physicalId, 80);
};
/** `App/Web/Sg/Resource` → `Web/Sg`: as its author called it in the CDK. */
const constructName = (path) => {
    const parts = path.split('/');
    return parts
        .slice(parts.length > 1 ? 1 : 0, parts.at(-1) === 'Resource' ? -1 : undefined)
        .join('/');
};
/** What a resource is called in a title: as the code calls it, else as AWS does. */
const resourceName = ({ constructPath, logicalId, physicalId, }) => {
    const construct = constructPath === undefined ? '' : constructName(constructPath);
    return named(construct || logicalId || shortId(physicalId), 80);
};
/** `Web/Sg (security group, prod)`: how a title begins. */
const titleOf = (resource) => `${resourceName(resource)} (${typeWords(resource.type)}, ${named(resource.environment, 30)})`;

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/shared/secrets.js




/** What stands in findings where a secret stood; the other one where it is not the same. */
const SECRET = '[secret]';
const OTHER_SECRET = '[another secret]';
/** Words that the name of a property ends in when its value is a secret. */
const ENDINGS = [
    'password',
    'passwd',
    'pwd',
    'passphrase',
    'secret',
    'secret string',
    'token',
    'api key',
    'apikey',
    'private key',
    'secret key',
    'secret access key',
    'access key',
    'shared key',
    'pre shared key',
    'license key',
    'credential',
    'credentials',
    'connection string',
    'user data',
    'pass',
    'dbpass',
    'pgpassword',
    'auth key',
    'signing key',
    'encryption key',
    'secret value',
    'salt',
];
/** `MasterUserPassword`, `DB_PASSWORD`, `dbPassword` → `master user password` … */
const words = (name) => name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/[^a-zA-Z0-9]+/g, ' ')
    .trim()
    .toLowerCase();
/** Whether a property's name says that its value is a secret. `HttpTokens` and `SecretArn` are none. */
const isSecretName = (name) => {
    const text = ` ${words(name.slice(-200))}`;
    return ENDINGS.some((ending) => text.endsWith(` ${ending}`));
};
/** A reference to where a secret lies is none. */
const isReference = (value) => typeof value === 'string'
    ? value.startsWith('{{resolve:')
    : (0,settings_entries/* isTable */.bI)(value) && Object.keys(value).every((key) => key === 'Ref' || key.startsWith('Fn::'));
const secrets_NAMES = ['Name', 'name', 'Key', 'key', 'ParameterKey'];
const VALUES = new Set(['Value', 'value', 'ParameterValue']);
/** `{ Name: 'DB_PASSWORD', Value: … }`: the entry says what its value is. */
const namesSecret = (entry) => (0,settings_entries/* isTable */.bI)(entry) &&
    secrets_NAMES.some((key) => {
        const name = (0,shape/* own */.ZV)(entry, key);
        return typeof name === 'string' && isSecretName(name);
    });
const NO_NAMES = new Set();
const hasSecret = (value, secret, names) => {
    if (isReference(value))
        return false;
    if ((0,settings_entries/* isTable */.bI)(value)) {
        return Object.entries(value).some(([key, item]) => hasSecret(item, isSecretAt(value, key, secret, names), names));
    }
    if (Array.isArray(value))
        return value.some((item) => hasSecret(item, secret, names));
    return secret && isText(value);
};
const isText = (value) => (typeof value === 'string' && value !== '') || typeof value === 'number';
/** `{ Type: 'String', NoEcho: true, Default: … }`: a parameter of a template that nobody may see. */
const isNoEcho = (entry) => (0,settings_entries/* isTable */.bI)(entry) && Object.hasOwn(entry, 'NoEcho') && String(entry.NoEcho) === 'true';
/**
 * Environment variables of functions, containers and builds: whatever they are called, they are where
 * keys end up. Their names may be seen.
 */
const ENVIRONMENTS = new Set([
    'Variables',
    'Environment',
    'EnvironmentVariables',
]);
const OF_A_VARIABLE = new Set(['Name', 'Type']);
const isSecretAt = (entry, key, secret, names) => (secret && !OF_A_VARIABLE.has(key)) ||
    ENVIRONMENTS.has(key) ||
    isSecretName(key) ||
    names.has(key) ||
    (VALUES.has(key) && namesSecret(entry)) ||
    (key === 'Default' && isNoEcho(entry));
const redact = (value, other, secret, word, names) => {
    if (isReference(value))
        return value;
    if ((0,settings_entries/* isTable */.bI)(value)) {
        return Object.fromEntries(Object.entries(value).map(([key, item]) => {
            const beside = (0,settings_entries/* propertyIn */.vG)(other, key);
            return [key, redact(item, beside, isSecretAt(value, key, secret, names), word, names)];
        }));
    }
    if (Array.isArray(value)) {
        return value.map((item, at) => redact(item, Array.isArray(other) ? (other[at] ?? null) : null, secret, word, names));
    }
    if (secret)
        return isText(value) ? (value === other ? SECRET : word) : value;
    // A document that is written as a text is looked into as well.
    const inside = pointer_document(value);
    return inside !== value && hasSecret(inside, false, names)
        ? redact(inside, pointer_document(other), false, word, names)
        : value;
};
const below = (value, path) => {
    let at = value;
    for (const key of path) {
        at =
            typeof at === 'object' && at !== null && Object.hasOwn(at, key)
                ? at[key]
                : undefined;
    }
    return at ?? null;
};
/** `/Environment/2/Value`: what it is the value of stands beside it. */
const isNamedBeside = (whole, path) => VALUES.has(path.at(-1) ?? '') &&
    [whole.expected, whole.actual].some((side) => namesSecret(below(side, path.slice(0, -1))));
const DYNAMIC = /\{\{resolve:(?:secretsmanager|ssm-secure):/;
/** Whether a value of a template is made of a secret parameter, or of what a secret store holds. */
const isMadeOfSecret = (value, parameters) => {
    if (typeof value === 'string') {
        return DYNAMIC.test(value) || [...parameters].some((name) => value.includes(`\${${name}}`));
    }
    if (Array.isArray(value))
        return value.some((item) => isMadeOfSecret(item, parameters));
    if (!(0,settings_entries/* isTable */.bI)(value))
        return false;
    return ((typeof value.Ref === 'string' && parameters.has(value.Ref)) ||
        Object.values(value).some((item) => isMadeOfSecret(item, parameters)));
};
const secrets_isFunction = (value) => (0,settings_entries/* isTable */.bI)(value) && Object.keys(value).some((key) => key === 'Ref' || key.startsWith('Fn::'));
/**
 * Names of a resource's properties whose values are secret whatever they are called: the template
 * makes them of a parameter with `NoEcho`, or takes them from where secrets are kept.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
 */
const secretProperties = (template, logicalId) => {
    const parameters = new Set(Object.entries(tableAt(template, 'Parameters')).flatMap(([name, entry]) => isNoEcho(entry) ? [name] : []));
    const names = new Set();
    const walk = (value, key) => {
        if (typeof value === 'string' || secrets_isFunction(value)) {
            if (isMadeOfSecret(value, parameters))
                names.add(key);
        }
        else if (Array.isArray(value))
            for (const item of value)
                walk(item, key);
        else if ((0,settings_entries/* isTable */.bI)(value))
            for (const [name, item] of Object.entries(value))
                walk(item, name);
    };
    walk(tableAt(template, 'Resources', logicalId, 'Properties'), '');
    return names;
};
/**
 * Two sides of a value without the secrets in it, by the names of the properties: two that differ
 * are still told apart, and nothing of either is.
 *
 * @param path names that lead to the value, outermost first
 */
const withoutSecrets = ({ expected, actual }, path = [], { whole, names = NO_NAMES } = {}) => {
    const secret = path.some((name) => isSecretName(name) || names.has(name) || ENVIRONMENTS.has(name)) ||
        (whole !== undefined && isNamedBeside(whole, path));
    return {
        expected: redact(expected, actual, secret, SECRET, names),
        actual: redact(actual, expected, secret, OTHER_SECRET, names),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/shared/judge-differences.js







const isSuppressed = (grade) => 'suppressed' in grade;
const DIRECTIONS = ['weakened', 'changed', 'strengthened'];
/** Gravest first; of two that are equally grave, the one that weakens. */
const graver = ({ grade: a }, { grade: b }) => (0,model_severity/* compareSeverity */.zK)(a.severity, b.severity) ||
    DIRECTIONS.indexOf(a.direction) - DIRECTIONS.indexOf(b.direction);
const escaped = (path) => path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
/** The differing values: one alone as it is, several of one entry by where they stand in it. */
const sideOf = (group, side) => {
    const [first] = group;
    if (first === undefined)
        return null;
    if (group.length === 1)
        return first.difference[side];
    if (group.every(({ place }) => place.rest === '')) {
        return group.map(({ difference }) => difference[side]).filter((value) => value !== null);
    }
    return Object.fromEntries(group.map(({ place, difference }) => [place.rest.slice(1), difference[side]]));
};
const lowerFirst = (text) => /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
/** Some rules say what is wrong, others only what they are about. */
const isSentence = (title) => / (is|are|may|lets|goes|trusts) /.test(` ${title} `);
const GENERIC = /^infra\/(security-)?property$/;
/** How the title of a finding ends: what the rule says of the property, and which way it went. */
const says = ({ title, rule, direction }, property) => {
    const what = named(property, 80) || 'a property';
    if (direction === 'strengthened')
        return `${what} is stronger than declared`;
    const isWeaker = direction === 'weakened';
    if (isWeaker && isSentence(title))
        return `${lowerFirst(title)} (${what})`;
    const about = GENERIC.test(rule) ? '' : ` (${lowerFirst(title)})`;
    return `${what} is ${isWeaker ? 'weaker than declared' : 'not as declared'}${about}`;
};
const gradeOne = (differing, difference, whole) => {
    const { resource, stack, gradedAs } = differing;
    return gradeDifference({
        type: gradedAs ?? resource.type,
        ...difference,
        whole,
        environment: resource.environment,
        account: resource.account,
        ...(stack === undefined ? {} : { stackTags: stack.tags }),
        ...(stack?.template.known && resource.logicalId !== undefined
            ? { declared: { template: stack.template.value.body, logicalId: resource.logicalId } }
            : {}),
    });
};
/**
 * Findings for what differs of one resource: one for each property, and for a list one for each of
 * its entries, however many of its values differ. Secrets are taken out before anything is graded.
 */
const judgeDifferences = (differing, input) => {
    const { stack, resource } = differing;
    const names = stack?.template.known && resource.logicalId !== undefined
        ? secretProperties(stack.template.value.body, resource.logicalId)
        : new Set();
    const whole = withoutSecrets(differing.whole, [], { names });
    const suppressed = [];
    const groups = new Map();
    for (const raw of differing.differences) {
        const passed = differing.pass?.(raw) ?? null;
        const { expected, actual } = withoutSecrets(raw, escaped(raw.path), {
            whole: differing.whole,
            names,
        });
        const difference = { ...raw, expected, actual };
        const grade = passed ?? gradeOne(differing, difference, whole);
        if (isSuppressed(grade)) {
            suppressed.push(grade);
            continue;
        }
        const place = placeOfDifference(difference, whole);
        groups.set(place.identity, [
            ...(groups.get(place.identity) ?? []),
            { difference, place, grade },
        ]);
    }
    const findings = [...groups].flatMap(([identity, group]) => {
        const [gravest] = group.toSorted(graver);
        if (gravest === undefined)
            return [];
        const { grade, place } = gravest;
        const what = (differing.what ?? says)(grade, place.property);
        return [
            infraFinding({
                check: differing.check,
                resource: differing.resource,
                ...(differing.stack === undefined ? {} : { stackId: differing.stack.id }),
                path: identity,
                severity: grade.severity,
                direction: grade.direction,
                rule: grade.rule,
                title: `${titleOf(differing.resource)}: ${what}`,
                expected: sideOf(group, 'expected'),
                actual: sideOf(group, 'actual'),
                fix: differing.fix(grade),
            }, input),
        ];
    });
    return { findings, suppressed };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/additions.js












const additions_ID = 'infra/additions';
const key = (stack, logicalId) => JSON.stringify([stack, logicalId]);
const knownOf = (environment) => {
    const all = declaredIn(environment);
    return {
        declared: new Map(all.map((one) => [key(one.stack.id, one.logicalId), one])),
        attachments: attachmentsOf(all),
    };
};
const NOTHING = { properties: {}, compared: false };
const judgeResource = (place, stack, live, { declared, attachments }, input) => {
    const own = declared.get(key(stack.id, live.logicalId));
    const resource = resourceOf(place, stack, live);
    const parts = undeclaredOf(live, own?.type === live.type ? own : NOTHING, attachments);
    const judged = parts.map(({ watched, differences }) => judgeDifferences({
        check: additions_ID,
        resource,
        stack,
        whole: { expected: own?.properties ?? null, actual: live.properties },
        differences,
        fix: ({ direction }) => direction === 'strengthened'
            ? `Declare it in the code of stack ${named(stack.name)}: as long as nobody does, nobody will miss it when it goes.`
            : `Take it away, or declare it in the code of stack ${named(stack.name)}. A deployment leaves it as it is: the template does not mention it.`,
        what: (grade, property) => watched.kind === 'key' ? watched.words : `${watched.words}: ${says(grade, property)}`,
    }, input));
    return {
        findings: judged.flatMap(({ findings }) => findings),
        suppressed: [
            ...parts.flatMap(({ suppressed }) => suppressed),
            ...judged.flatMap(({ suppressed }) => suppressed),
        ],
    };
};
const judgeStack = (place, stack, live, known, input) => {
    const judged = live.map((one) => judgeResource(place, stack, one, known, input));
    const findings = judged.flatMap((one) => one.findings);
    return {
        ...verdict(additions_ID, stackSubject(place, stack), findings, {
            pass: `${count(live.length, 'resource')} read, nothing on them that nobody declares`,
            fail: `${count(findings.length, 'addition')} that nobody declares`,
        }),
        data: coverageData({
            checked: live.length,
            modified: judged.filter((one) => one.findings.length > 0).length,
            suppressed: judged.flatMap(({ suppressed }) => suppressed),
        }),
    };
};
/** More of one stack are told as one, about the stack. */
const MAX_UNKNOWN = 20;
/** A detection says that it is gone, which is another check's to tell. */
const isDeleted = ({ detection }, { logicalId }) => detection.known &&
    detection.value.resources.some((drift) => drift.logicalId === logicalId && drift.status === 'DELETED');
/**
 * What Cloud Control does not find though no detection says that it is gone: it may know it by
 * another identifier, so that nobody has seen what hangs on it.
 */
const notFound = (place, stack, absent) => unseen(place, stack, absent, {
    reason: 'Cloud Control does not find it, and no drift detection says that it was deleted',
});
/** Where nobody knows what is declared of a resource, nothing on it is more than declared. */
const notSaid = (place, stack, live) => unseen(place, stack, live, stack.template.known
    ? { reason: 'the template of its stack does not have it, as one that a macro added' }
    : {
        ...stack.template,
        reason: `what is declared of it is not known: ${stack.template.reason}`,
    });
const unseen = (place, stack, absent, { reason: why, ...permission }) => {
    const [first] = absent;
    if (first !== undefined && absent.length > MAX_UNKNOWN) {
        const reason = `${count(absent.length, 'resource')} could not be read, e.g. ${resourceLabel(first)}: ${why}`;
        return [unknownResult(additions_ID, stackSubject(place, stack), { ...permission, reason })];
    }
    return absent.map((one) => unknownResult(additions_ID, subjectOf(resourceOf(place, stack, one)), {
        ...permission,
        reason: `${resourceLabel(one)}: ${why}`,
    }));
};
const judgeRegion = (place, known, input) => {
    const { stacks, live } = place.region;
    if (!stacks.known) {
        const reason = `the stacks could not be read: ${stacks.reason}`;
        return [unknownResult(additions_ID, placeName(place), { ...stacks, reason })];
    }
    const byStack = new Map();
    for (const one of live) {
        if (!one.known)
            continue;
        const own = byStack.get(one.value.stack);
        if (own === undefined)
            byStack.set(one.value.stack, [one.value]);
        else
            own.push(one.value);
    }
    const results = stacks.value.flatMap((stack) => {
        if (!stack.resources.known) {
            const reason = `what it holds could not be listed: ${stack.resources.reason}`;
            return [unknownResult(additions_ID, stackSubject(place, stack), { ...stack.resources, reason })];
        }
        const own = byStack.get(stack.name) ?? byStack.get(stack.id);
        if (own === undefined)
            return [];
        const isSaid = (one) => known.declared.get(key(stack.id, one.logicalId))?.said === true;
        const there = own.filter((one) => !one.absent && isSaid(one));
        const unsaid = own.filter((one) => !one.absent && !isSaid(one));
        const absent = own.filter((one) => one.absent && !isDeleted(stack, one));
        return [
            ...(there.length > 0 ? [judgeStack(place, stack, there, known, input)] : []),
            ...notFound(place, stack, absent),
            ...notSaid(place, stack, unsaid),
        ];
    });
    const refused = new Map(live.flatMap((one) => (one.known ? [] : [[one.reason, one]])));
    const unknown = [...refused.values()].map((one) => unknownResult(additions_ID, placeName(place), one));
    if (results.length + unknown.length > 0)
        return [...results, ...unknown];
    return [
        {
            check: additions_ID,
            status: 'skipped',
            subject: placeName(place),
            message: 'No resource of the stacks is of a kind that is looked at beyond drift detection',
            findings: [],
        },
    ];
};
/** What resources have that no template mentions, and that CloudFormation therefore never compares. */
const additions = {
    id: additions_ID,
    domain: 'infra',
    title: 'Nothing was added to resources that CloudFormation does not look at',
    why: 'A policy or a rule that is added beside the template opens a way in, and drift detection calls it in sync.',
    fix: 'Take it away, or declare it in the code.',
    severity: 'critical',
    permissions: ['cloudformation:GetResource', 'iam:GetRole', 'ec2:DescribeSecurityGroups'],
    blind: 'Roles, security groups, keys and resource policies are read one by one, within a budget.',
    run: (input) => judgeInfra(additions_ID, input, () => eachEnvironment(additions_ID, input, (environment) => {
        const known = knownOf(environment);
        if (environment.regions.length === 0) {
            const reason = 'no region is named: add regions to [infra] in check.toml';
            return [unknownResult(additions_ID, environment.name, { reason })];
        }
        return environment.regions.flatMap((region) => judgeRegion({ environment, region }, known, input));
    })),
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/shared/elsewhere.js
const LISTS = /^\/(Policies|ManagedPolicyArns|SecurityGroupIngress|SecurityGroupEgress)\/\d+$/;
/**
 * Passes what a resource has more than its template says where another resource of the known stacks
 * adds it: CloudFormation's detection does not know of it.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html
 */
const isAttachedElsewhere = (attachments, physicalId) => ({ path, kind, actual }) => {
    const property = LISTS.exec(path)?.[1];
    if (kind !== 'ADD' || property === undefined)
        return null;
    if (!attachments.declares(physicalId, property, actual))
        return null;
    return {
        suppressed: 'infra/attached-elsewhere',
        reason: 'Another resource of the stacks declares it',
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/shared/fix.js

/** Text of somebody else as one word of a shell; line breaks have no place in a command. */
const quoted = (text) => {
    const line = named(text, 500);
    return /^[\w@%+=:,./-]+$/.test(line) ? line : `'${line.replaceAll("'", `'\\''`)}'`;
};
/**
 * How a changed resource is put right. A deployment alone writes only what the template changes:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/drift-aware-change-sets.html
 */
const putBack = (stack, { direction }) => direction === 'strengthened'
    ? `Declare it in the code of stack ${named(stack)}, or the next deployment takes it away.`
    : `Put it back with a deployment of stack ${named(stack)} that reverts drift (\`cdk deploy --revert-drift\`, or a change set with the deployment mode REVERT_DRIFT), or declare it in the code.`;

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/shared/looked.js

const NESTED = 'AWS::CloudFormation::Stack';
/** It is there: neither yet to be made nor gone with a deletion. */
const isThere = (status) => !status.startsWith('DELETE_');
/**
 * What a detection looked at. Resources that it does not mention were not compared; where it did not
 * come to its end nobody knows whether they would have been. What the CDK adds for its own counting
 * is no resource, and a nested stack that is looked at by itself is none of these.
 *
 * @param looked ids of the stacks that are looked at by themselves
 */
const lookedAt = ({ resources }, detection, looked) => {
    const drifts = detection.resources.filter(({ type }) => type !== CDK_METADATA);
    const by = (...statuses) => drifts.filter(({ status }) => statuses.includes(status));
    const seen = new Set(drifts.map(({ logicalId }) => logicalId));
    const absent = (resources.known ? resources.value : []).flatMap((one) => {
        const { logicalId, physicalId, type, status } = one;
        if (physicalId === null || type === CDK_METADATA || !isThere(status))
            return [];
        if (seen.has(logicalId) || (type === NESTED && looked.has(physicalId)))
            return [];
        return [{ logicalId, physicalId, type }];
    });
    const isOver = detection.status === 'complete';
    const reason = `drift detection of its stack ${detection.status === 'unfinished' ? 'did not finish' : 'failed'}${detection.reason === undefined ? '' : `: ${detection.reason}`}`;
    const unknown = by('UNKNOWN').map((drift) => ({
        ...drift,
        reason: drift.reason ?? 'CloudFormation could not say; a permission may be missing',
    }));
    return {
        checked: by('IN_SYNC', 'MODIFIED', 'DELETED'),
        modified: by('MODIFIED'),
        deleted: by('DELETED'),
        unchecked: [...by('NOT_CHECKED'), ...(isOver ? absent : [])],
        unsupported: by('UNSUPPORTED'),
        unknown: isOver ? unknown : [...unknown, ...absent.map((part) => ({ ...part, reason }))],
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/shared/stack-result.js






/** More of one stack are told as one, about the stack. */
const stack_result_MAX_UNKNOWN = 20;
/** Resources nobody compared this time, though a finding about them is open: it stays so. */
const stillOpen = ({ check, place, stack }, parts, { facts }) => {
    const open = facts.open.filter(({ check: by, resource }) => by === check &&
        resource?.account === place.environment.account &&
        resource.region === place.region.region);
    const left = new Set(parts.map(({ type, physicalId }) => `${type} ${physicalId}`));
    return open
        .filter(({ resource }) => left.has(`${resource?.type} ${resource?.physicalId}`))
        .map(({ subject }) => unknownResult(check, subject, {
        reason: `CloudFormation did not compare it this time (stack ${stack.name})`,
    }));
};
/** The action that AWS names when it denies one; detection says why in a text. */
const permissionIn = (reason) => {
    const action = /not authorized to perform:? ([a-z\d-]+:[A-Za-z\d]+)/.exec(reason)?.[1];
    return action === undefined ? {} : { permission: action };
};
const unknownResults = ({ check, place, stack, looked }) => {
    const { unknown } = looked;
    const [first] = unknown;
    if (first === undefined)
        return [];
    if (unknown.length > stack_result_MAX_UNKNOWN) {
        const reason = `${count(unknown.length, 'resource')} could not be compared, e.g. ${resourceLabel(first)}: ${first.reason}`;
        return [
            unknownResult(check, stackSubject(place, stack), { reason, ...permissionIn(first.reason) }),
        ];
    }
    const { environment, region } = place;
    return unknown.map(({ type, physicalId, reason, ...part }) => unknownResult(check, subjectOf({
        environment: environment.name,
        account: environment.account,
        region: region.region,
        type,
        physicalId,
    }), { reason: `${resourceLabel({ ...part, type })}: ${reason}`, ...permissionIn(reason) }));
};
/**
 * The results about one stack: one for what was compared, with how much that was, and one for each
 * resource that could not be. A stack of which nothing could be compared passes nothing.
 */
const stackResults = (said, input) => {
    const { check, place, stack, looked, findings, words } = said;
    const data = coverageData({
        checked: looked.checked.length,
        modified: looked.modified.length,
        deleted: looked.deleted.length,
        unchecked: looked.unchecked.map(resourceLabel),
        unknown: looked.unknown.map(resourceLabel),
        unsupported: looked.unsupported.map(resourceLabel),
        suppressed: said.suppressed,
    });
    const subject = stackSubject(place, stack);
    const aside = [...looked.unchecked, ...looked.unsupported];
    const others = [...unknownResults(said), ...stillOpen(said, aside, input)];
    if (looked.checked.length === 0 && aside.length + looked.unknown.length > 0) {
        const reason = `none of its ${count(aside.length + looked.unknown.length, 'resource')} was compared by CloudFormation`;
        const nothing = { ...unknownResult(check, subject, { reason }), data };
        return [nothing, ...others.filter((result) => result.subject !== subject)];
    }
    const { resources, detection } = stack;
    if (!resources.known && !(detection.known && detection.value.status === 'complete')) {
        // What the detection did not come to is in no list, so that nobody can say what it was.
        const reason = `its drift detection did not come to its end, and what it holds could not be listed: ${resources.reason}`;
        const part = { ...unknownResult(check, subject, { ...resources, reason }), data };
        return findings.length === 0
            ? [part, ...others]
            : [verdict(check, subject, findings, words), part, ...others];
    }
    const rest = aside.length === 0 ? '' : `; ${aside.length} not compared`;
    return [
        {
            ...verdict(check, subject, findings, {
                pass: `${words.pass}${rest}`,
                fail: `${words.fail}${rest}`,
            }),
            data,
        },
        ...others,
    ];
};
/** A stack whose drift could not be detected at all. */
const undetected = (check, place, stack, why) => unknownResult(check, stackSubject(place, stack), {
    ...why,
    reason: `its drift could not be detected: ${why.reason}`,
});

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/changed.js











const changed_ID = 'infra/changed';
const changed_judge = (place, stack, attachments, input) => {
    const { detection } = stack;
    if (!detection.known)
        return [undetected(changed_ID, place, stack, detection)];
    const looked = lookedAt(stack, detection.value, stackIds(place.region));
    const findings = [];
    const suppressed = [];
    for (const drift of looked.modified) {
        const judged = judgeDifferences({
            check: changed_ID,
            resource: resourceOf(place, stack, drift),
            stack,
            whole: { expected: drift.expected, actual: drift.actual },
            differences: drift.differences,
            pass: isAttachedElsewhere(attachments, drift.physicalId),
            fix: (grade) => putBack(stack.name, grade),
        }, input);
        findings.push(...judged.findings);
        suppressed.push(...judged.suppressed);
    }
    const words = {
        pass: `${count(looked.checked.length, 'resource')} compared, none changed`,
        fail: `${count(findings.length, 'difference')} in ${count(looked.checked.length, 'resource')} compared`,
    };
    return stackResults({ check: changed_ID, place, stack, looked, findings, suppressed, words }, input);
};
/** What runs against the template that it was deployed from, by CloudFormation's own detection. */
const changed_changed = {
    id: changed_ID,
    domain: 'infra',
    title: 'Resources are as their stack declares them',
    why: 'A change by hand was reviewed by nobody, and the next deployment takes it back or fails on it.',
    fix: 'Put it back with a deployment that reverts drift, or declare it in the code.',
    severity: 'critical',
    permissions: [
        'cloudformation:DetectStackDrift',
        'cloudformation:DetectStackResourceDrift',
        'cloudformation:DescribeStackDriftDetectionStatus',
        'cloudformation:DescribeStackResourceDrifts',
    ],
    blind: 'Only properties that the template sets are compared, of types that CloudFormation can compare; what was not compared is listed.',
    run: (input) => judgeInfra(changed_ID, input, () => {
        const attachments = new Map(input.facts.environments.map((one) => [one.name, attachmentsOf(declaredIn(one))]));
        return eachStack(changed_ID, input, (place, stack) => changed_judge(place, stack, attachments.get(place.environment.name) ?? attachmentsOf([]), input));
    }),
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/declarations.js




const declarations_ID = 'code/declarations';
/** A file that cannot be read declares nothing at all; a wrong value only itself. */
const declarations_severityOf = ({ level, subject }) => {
    if (level === 'warning')
        return 'low';
    return subject === '' ? 'high' : 'medium';
};
const findingOf = (file, problem) => {
    const subject = problem.subject === '' ? file : problem.subject;
    const { line, column } = problem.place;
    const where = column === undefined ? '' : `:${line}:${column}`;
    // The place stands in front: a message that begins with the file would say it twice.
    const message = problem.message.startsWith(`${file} `)
        ? problem.message.slice(file.length + 1)
        : problem.message;
    return {
        fingerprint: (0,fingerprint/* fingerprint */.R)(declarations_ID, subject, file),
        severity: declarations_severityOf(problem),
        title: `${file}${where}: ${message}`,
        subject,
        file,
        ...(line === undefined ? {} : { line }),
        ...(problem.expected === undefined ? {} : { expected: problem.expected }),
        evidence: {},
        fix: problem.fix ?? `Correct ${line === undefined ? file : `line ${line} of ${file}`}.`,
    };
};
/** Two problems with one subject are one finding: the graver is told, with how many there are. */
const merged = (findings) => {
    const groups = Map.groupBy(findings, (finding) => finding.fingerprint);
    return [...groups.values()].flatMap((group) => {
        const [first] = group.toSorted((a, b) => (0,model_severity/* compareSeverity */.zK)(a.severity, b.severity));
        if (first === undefined)
            return [];
        const more = group.length - 1;
        return [more === 0 ? first : { ...first, title: `${first.title} (and ${more} more)` }];
    });
};
const resultOf = (file, problems) => {
    const errors = problems.filter(({ level }) => level === 'error').length;
    const warnings = problems.length - errors;
    const said = [
        ...(errors > 0 ? [count(errors, 'error')] : []),
        ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ];
    return {
        check: declarations_ID,
        status: errors > 0 ? 'fail' : warnings > 0 ? 'warning' : 'pass',
        subject: file,
        file,
        message: said.length === 0 ? `${file} is well formed` : `${file} has ${said.join(' and ')}`,
        findings: merged(problems.map((problem) => findingOf(file, problem))),
    };
};
const declarations_unseen = (file, reason) => ({
    check: declarations_ID,
    status: 'unknown',
    subject: file,
    file,
    message: `${file} could not be read: ${reason}`,
    permissions: ['Contents: read'],
    findings: [],
});
const metadataResults = ({ metadata, problems, unread }) => {
    if (unread !== undefined)
        return [declarations_unseen(unread.path, unread.reason)];
    return metadata.file === null ? [] : [resultOf(metadata.file, problems)];
};
/** One result for each declaration: what is wrong with how it is written. */
const declarationResults = (standard) => [
    ...metadataResults(standard),
    ...standard.standards.map((one) => one.unread === undefined
        ? resultOf(one.file, one.problems.filter(({ about }) => about !== 'inheritance'))
        : declarations_unseen(one.file, one.unread)),
];
/** Whether each declaration can be read and says what it may say. */
const declarations = {
    id: declarations_ID,
    domain: 'code',
    title: 'check.toml and repo-metadata.yaml are well formed',
    why: 'A declaration that cannot be read, or holds a value or key that nobody knows, declares less than its author thinks: what it asks for is not enforced.',
    fix: 'Correct the file at the line and column that is named. An editor with the JSON Schemas in schema/ shows these problems while you type.',
    severity: 'high',
    permissions: ['Contents: read'],
    run: ({ standard }) => declarationResults({
        ...standard,
        standards: standard.standards.map((one) => ({
            ...one,
            problems: [...one.problems, ...(0,lib_standards/* dependencyProblems */.WG)(one)],
        })),
    }),
};
/** A file that says nothing at all says nothing of a domain; else the domain's own table counts. */
const ofTable = (standard, table) => ({
    ...standard,
    standards: standard.standards
        .filter(({ dir }) => dir === '')
        .map((one) => ({
        ...one,
        problems: one.problems.filter(({ subject, about }) => about !== 'inheritance' && (subject === '' || `${subject}.`.startsWith(`${table}.`))),
    })),
});
/**
 * Whether what the root declares for one domain is well formed: the same question as
 * `code/declarations`, and the same fingerprints, for those who run that domain alone.
 */
const declarationsOf = (domain) => {
    const id = `${domain}/declarations`;
    return {
        ...declarations,
        id,
        domain,
        title: `What check.toml says in [${domain}] is well formed`,
        run: ({ standard }) => declarationResults(ofTable(standard, domain)).map((result) => ({ ...result, check: id })),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/declarations.js

/** Whether what check.toml says of the infrastructure is well formed, for those who run this domain alone. */
const declarations_declarations = declarationsOf('infra');

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/exemptions.js



const exemptions_findingOf = (check, exemption) => {
    const { file, line } = exemption.place;
    const subject = (0,lib_standards/* subjectOf */.et)(exemption);
    return {
        fingerprint: (0,fingerprint/* fingerprint */.R)(check, subject, file),
        severity: 'medium',
        title: `The exemption of ${subject} ended on ${exemption.expires} (${exemption.owner}: ${exemption.reason})`,
        subject,
        file,
        ...(line === undefined ? {} : { line }),
        expected: 'no exemption, or one that still holds',
        actual: exemption.expires,
        evidence: {},
        fix: `Put right what it covered and remove the entry from ${file}; or agree on a later day with ${exemption.owner}.`,
    };
};
/** Of entries that are alike, the one that ends last speaks: an older one beside it is only old. */
const latest = (exemptions) => {
    const groups = Map.groupBy(exemptions, (exemption) => JSON.stringify([(0,lib_standards/* subjectOf */.et)(exemption), exemption.place.file]));
    return [...groups.values()].flatMap((group) => group.toSorted((a, b) => (a.expires < b.expires ? 1 : -1))[0] ?? []);
};
/** The domain whose findings an entry is about; one that covers several is told once, with code. */
const domainOf = ({ check }) => finding/* DOMAINS */.si.find((domain) => check.startsWith(`${domain}/`)) ?? 'code';
/** Which of some exemptions ended, as one result about the repository that made them. */
const endedExemptions = (check, repository, exemptions, now) => {
    const own = latest(exemptions);
    const findings = own
        .filter((exemption) => (0,lib_standards/* isExpired */._d)(exemption, now))
        .map((exemption) => exemptions_findingOf(check, exemption));
    const holding = own.length - findings.length;
    return {
        check,
        status: findings.length === 0 ? 'pass' : 'fail',
        subject: repository,
        message: own.length === 0
            ? 'There are no exemptions'
            : `${holding} ${holding === 1 ? 'exemption holds' : 'exemptions hold'}, ${findings.length} ended`,
        findings,
    };
};
/**
 * Whether the exemptions a repository made still hold. Those above what the organization allows show
 * up when they meet a finding, so `applyPolicy` adds them here. The organization's own are told in
 * drift-config, not once in every repository.
 */
const exemptionsOf = (domain) => ({
    id: (0,lib_standards/* exemptionsCheck */.n0)(domain),
    domain,
    title: 'Exemptions still hold and stay within what the organization allows',
    why: 'An exemption is a promise with a date. When the day is over, or when it covers more than a repository may decide by itself, what it hid counts again.',
    fix: 'Put right what the exemption covered and remove it, or agree on a new day with its owner. For one above the limit, ask for an exemption in drift-config.',
    severity: 'medium',
    permissions: ['Contents: read'],
    run: ({ policy, facts }) => [
        endedExemptions((0,lib_standards/* exemptionsCheck */.n0)(domain), facts.repository.name, policy.exemptions.filter((one) => one.by === 'repository' && domainOf(one) === domain), facts.now),
    ],
});
const exemptions = exemptionsOf('code');

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/exemptions.js

/** Whether the exemptions of infra findings still hold and stay within what the organization allows. */
const exemptions_exemptions = exemptionsOf('infra');

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/leftovers/removal.js


/** How a resource is removed by AWS's command line; `{id}` is the physical id. */
const COMMANDS = new Map([
    ['AWS::CloudFormation::Stack', 'cloudformation delete-stack --stack-name {id}'],
    ['AWS::CloudWatch::Alarm', 'cloudwatch delete-alarms --alarm-names {id}'],
    ['AWS::DynamoDB::Table', 'dynamodb delete-table --table-name {id}'],
    ['AWS::EC2::EIP', 'ec2 release-address --public-ip {id}'],
    ['AWS::EC2::Instance', 'ec2 terminate-instances --instance-ids {id}'],
    ['AWS::EC2::NetworkInterface', 'ec2 delete-network-interface --network-interface-id {id}'],
    ['AWS::EC2::SecurityGroup', 'ec2 delete-security-group --group-id {id}'],
    ['AWS::EC2::Volume', 'ec2 delete-volume --volume-id {id}'],
    ['AWS::ECR::Repository', 'ecr delete-repository --force --repository-name {id}'],
    ['AWS::EFS::FileSystem', 'efs delete-file-system --file-system-id {id}'],
    ['AWS::IAM::ManagedPolicy', 'iam delete-policy --policy-arn {id}'],
    ['AWS::IAM::Role', 'iam delete-role --role-name {id}'],
    ['AWS::IAM::User', 'iam delete-user --user-name {id}'],
    ['AWS::KMS::Key', 'kms schedule-key-deletion --key-id {id}'],
    ['AWS::Lambda::Function', 'lambda delete-function --function-name {id}'],
    ['AWS::Logs::LogGroup', 'logs delete-log-group --log-group-name {id}'],
    ['AWS::RDS::DBCluster', 'rds delete-db-cluster --db-cluster-identifier {id}'],
    ['AWS::RDS::DBInstance', 'rds delete-db-instance --db-instance-identifier {id}'],
    ['AWS::S3::Bucket', 's3 rb s3://{id} --force'],
    ['AWS::SNS::Topic', 'sns delete-topic --topic-arn {id}'],
    ['AWS::SQS::Queue', 'sqs delete-queue --queue-url {id}'],
    ['AWS::SSM::Parameter', 'ssm delete-parameter --name {id}'],
    ['AWS::SecretsManager::Secret', 'secretsmanager delete-secret --secret-id {id}'],
]);
/** Types whose content is gone with them. */
const DATA = /^AWS::(S3::Bucket|RDS::|DynamoDB::|EFS::|EC2::Volume|ECR::|KMS::Key|Logs::LogGroup|SecretsManager::)/;
/** The command as it is typed; null where the console is the way. */
const removalCommand = ({ type, physicalId, region, }) => {
    const command = COMMANDS.get(type);
    if (command === undefined)
        return null;
    return `aws ${command.replace('{id}', () => quoted(physicalId))} --region ${quoted(region)}`;
};
/** How to remove a resource, as the beginning of a sentence. */
const removal = (resource) => {
    const command = removalCommand(resource);
    const caution = DATA.test(resource.type) ? ' once nobody needs what is in it' : '';
    return command === null
        ? `Remove the ${typeWords(resource.type)} in the console${caution}`
        : `Remove it${caution}: \`${command}\``;
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/leftovers/deleted.js







const TAKEN = {
    suppressed: 'infra/taken-over',
    reason: 'Another stack holds it now',
};
const GONE = {
    suppressed: 'infra/not-unmanaged',
    reason: 'A later resource scan finds it in no list of unmanaged resources: gone, or managed',
};
/** A scan from after the deletion that covers the type and does not have it. */
const isDisproved = (left, { deleted }, scan) => {
    if (scan === null || !(scan.finished > deleted) || !scan.types.includes(left.type))
        return false;
    return !scan.unmanaged.some((one) => one.type === left.type &&
        (physicalIdOf(one) === left.physicalId ||
            Object.values(one.identifier).some((part) => part !== '' && (left.physicalId.includes(part) || part.includes(left.physicalId)))));
};
const deleted_finding = (check, place, stack, left, deprecated, input) => {
    const resource = {
        environment: place.environment.name,
        account: place.environment.account,
        region: place.region.region,
        type: left.type,
        physicalId: left.physicalId,
        stack: stack.name,
        logicalId: left.logicalId,
    };
    const { severity, rule } = gradeOrphan(left.type, null, {
        deprecated,
        environment: resource.environment,
    });
    const name = named(stack.name, 60);
    const failed = left.status === 'DELETE_FAILED';
    const why = left.statusReason === undefined ? '' : `: ${named(left.statusReason, 300)}`;
    return infraFinding({
        check,
        resource,
        stackId: stack.id,
        severity,
        rule,
        title: `${titleOf(resource)} is left of stack ${name}, which was deleted`,
        expected: 'gone with its stack, or managed by another',
        actual: failed
            ? `could not be deleted${why}`
            : `kept when ${name} was deleted on ${stack.deleted.slice(0, 10)}`,
        fix: `${removal(resource)}${deprecated ? '' : ', or import it into a stack'}.`,
    }, input);
};
/**
 * What deleted stacks left behind. What another of the known stacks holds by now is none of it, nor
 * what a later scan shows to be gone or managed.
 */
const leftOfDeleted = (check, place, deleted, deprecated, input) => {
    const { stacks, scan } = place.region;
    const held = heldBy(stacks.known ? stacks.value : []);
    const suppressed = [];
    const findings = new Map();
    for (const stack of deleted) {
        for (const left of stack.left) {
            const { physicalId, type } = left;
            if (physicalId === null || type === CDK_METADATA)
                continue;
            const one = { ...left, physicalId };
            if (held.has(physicalId))
                suppressed.push(TAKEN);
            else if (isDisproved(one, stack, scan.known ? scan.value : null))
                suppressed.push(GONE);
            else {
                const said = deleted_finding(check, place, stack, one, deprecated, input);
                // A stack that was made and deleted again kept the same resource twice.
                if (!findings.has(said.fingerprint))
                    findings.set(said.fingerprint, said);
            }
        }
    }
    return { findings: [...findings.values()], suppressed };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/leftovers/live-stacks.js





const fixFor = ({ name, region, status }) => {
    const command = `aws cloudformation delete-stack --stack-name ${quoted(name)} --region ${quoted(region)}`;
    return status === 'DELETE_FAILED'
        ? `Mend what its events name, then: \`${command}\`; or leave behind what cannot be deleted: \`${command} --deletion-mode FORCE_DELETE_STACK\`, and remove that by hand.`
        : `Delete the stack: \`${command}\`. What its DeletionPolicy keeps is listed here afterwards.`;
};
/** Stacks of a deprecated project that are still there, and deletions of them that failed. */
const liveStacks = (check, place, stacks, input) => stacks
    // What is nested goes with the stack that holds it.
    .filter(({ parent, status }) => parent === null && status !== 'DELETE_IN_PROGRESS')
    .map((stack) => {
    const { name } = place.environment;
    const { severity, rule } = gradeState('infra/stack-left', name, { deprecated: true });
    const held = stack.resources.known
        ? stack.resources.value.filter(({ physicalId, type }) => physicalId !== null && type !== CDK_METADATA)
        : null;
    const holds = held === null ? '' : `, with ${count(held.length, 'resource')}`;
    const failed = stack.status === 'DELETE_FAILED';
    return infraFinding({
        check,
        resource: stackResource(place, stack.name),
        stackId: stack.id,
        severity,
        rule,
        title: `Stack ${named(stack.name)} (${named(name, 30)}) of a deprecated project ${failed ? 'could not be deleted' : 'is still there'}`,
        expected: 'nothing left',
        actual: `${stack.status}${holds}`,
        fix: fixFor(stack),
    }, input);
});

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/shared/more.js




/** One finding for all that are too many to be told one by one, as grave as the gravest of them. */
const moreFinding = (check, resource, left, input) => {
    const { severity, rule } = gradeState('infra/more', resource.environment);
    const example = left[0]?.title ?? '';
    return infraFinding({
        check,
        resource,
        path: '/more',
        severity: (0,model_severity/* worst */.QZ)(left.map((finding) => finding.severity)) ?? severity,
        rule,
        title: `${left.length} more in ${named(resource.environment, 30)} (${named(resource.stack ?? resource.region)}), e.g. ${named(example)}`,
        expected: 'none',
        actual: `${left.length} more`,
        fix: 'Put those right that are told one by one; what is left is told then.',
    }, input);
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/orphans/judge.js








/** More of one region are told as one. */
const MOST_FINDINGS = 100;
const resourceFor = ({ place }, unmanaged) => {
    const stack = madeBy(unmanaged);
    return {
        environment: place.environment.name,
        account: place.environment.account,
        region: regionOf(unmanaged.type, place.region.region),
        type: unmanaged.type,
        physicalId: physicalIdOf(unmanaged),
        ...(stack === null ? {} : { stack: stack.name }),
    };
};
const judge_finding = (asked, unmanaged, resource, input) => {
    const { deprecated } = asked;
    const { severity, rule } = gradeOrphan(resource.type, null, {
        deprecated,
        environment: resource.environment,
    });
    const stack = madeBy(unmanaged);
    const [what, adopt] = deprecated
        ? ['is left of a deprecated project', '']
        : stack === null
            ? ['is managed by no stack', ', or import it into a stack']
            : [`is left of stack ${named(stack.name, 60)}`, ', or import it into a stack'];
    return infraFinding({
        check: asked.check,
        resource,
        severity,
        rule,
        title: `${titleOf(resource)} ${what}`,
        expected: deprecated ? 'nothing left' : 'a stack that manages it',
        actual: 'managed by no stack',
        fix: `${removal(resource)}${adopt}.`,
    }, input);
};
/** Sifts what a resource scan found unmanaged, and grades what is left. */
const judgeOrphans = (asked, input) => {
    const { place, scan, project, told } = asked;
    const { stacks, deleted } = place.region;
    const held = heldBy(stacks.known ? stacks.value : []);
    const left = leftBy(deleted.known ? deleted.value : []);
    const found = { findings: [], suppressed: [], untold: [], candidates: 0 };
    for (const unmanaged of scan.unmanaged) {
        const mine = project === null ? 'yes' : belongs(unmanaged, project);
        if (mine === 'no')
            continue;
        if (mine === 'unknown') {
            if (excludedBy(unmanaged) === null)
                found.untold.push(unmanaged);
            continue;
        }
        found.candidates += 1;
        const excluded = excludedBy(unmanaged);
        if (excluded !== null) {
            found.suppressed.push(excluded);
            continue;
        }
        const resource = resourceFor(asked, unmanaged);
        if (held.has(resource.physicalId)) {
            const reason = 'It came into a stack after the scan';
            found.suppressed.push({ suppressed: 'infra/managed-since', reason });
            continue;
        }
        if (left.has(`${resource.type} ${resource.physicalId}`)) {
            const reason = 'A deleted stack left it: it is told among the leftovers';
            found.suppressed.push({ suppressed: 'infra/leftover', reason });
            continue;
        }
        const key = `${resource.account} ${resource.region} ${resource.type} ${resource.physicalId}`;
        if (told.has(key))
            continue;
        told.add(key);
        found.findings.push(judge_finding(asked, unmanaged, resource, input));
    }
    const graded = found.findings.toSorted((a, b) => (0,model_severity/* compareSeverity */.zK)(a.severity, b.severity));
    const more = graded.slice(MOST_FINDINGS);
    const rest = more.length === 0
        ? []
        : [
            moreFinding(asked.check, {
                environment: place.environment.name,
                account: place.environment.account,
                region: place.region.region,
                type: 'AWS::CloudFormation::ResourceScan',
                physicalId: 'unmanaged',
            }, more, input),
        ];
    return { ...found, findings: [...graded.slice(0, MOST_FINDINGS), ...rest] };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/leftovers.js










const leftovers_ID = 'infra/leftovers';
const ofDeleted = (place, deprecated, input) => {
    const { deleted } = place.region;
    if (!deleted.known) {
        const reason = `the deleted stacks could not be read: ${deleted.reason}`;
        return { findings: [], suppressed: [], unseen: { ...deleted, reason } };
    }
    return leftOfDeleted(leftovers_ID, place, deleted.value, deprecated, input);
};
const ofStacks = (place, input) => {
    const { stacks } = place.region;
    if (!stacks.known) {
        const reason = `the stacks could not be read: ${stacks.reason}`;
        return { findings: [], suppressed: [], unseen: { ...stacks, reason } };
    }
    return { findings: liveStacks(leftovers_ID, place, stacks.value, input), suppressed: [] };
};
const ofTags = (place, section, told, input) => {
    const { scan } = place.region;
    if (!scan.known) {
        const reason = `resources with the project’s tags are found by a resource scan: ${scan.reason}`;
        return { findings: [], suppressed: [], unseen: { ...scan, reason } };
    }
    const project = { tags: projectTags(section), globs: stackGlobs(section) };
    return judgeOrphans({ check: leftovers_ID, place, scan: scan.value, project, deprecated: true, told }, input);
};
const leftovers_judge = (place, section, told, input) => {
    const deprecated = input.standard.metadata.status === 'deprecated';
    const parts = [
        ofDeleted(place, deprecated, input),
        ...(deprecated ? [ofStacks(place, input), ofTags(place, section, told, input)] : []),
    ];
    // What a deleted stack kept may carry the project's tags as well.
    const findings = onceEach(parts.flatMap((part) => part.findings));
    const subject = placeName(place);
    const unseen = parts.flatMap((part) => part.unseen ?? []);
    const unknown = unseen.map((why) => unknownResult(leftovers_ID, subject, why));
    if (unseen.length === parts.length && findings.length === 0)
        return unknown;
    const things = count(findings.length, 'thing');
    return [
        {
            ...verdict(leftovers_ID, subject, findings, {
                pass: deprecated ? 'Nothing is left' : 'Nothing is left of deleted stacks',
                fail: deprecated
                    ? `${things} left of a deprecated project`
                    : `${things} left of deleted stacks`,
            }),
            data: {
                left: findings.length,
                suppressed: countSuppressed(parts.flatMap(({ suppressed }) => suppressed)),
            },
        },
        ...unknown,
    ];
};
/** What deleted stacks left behind; of a deprecated project, everything that is still there. */
const leftovers = {
    id: leftovers_ID,
    domain: 'infra',
    title: 'Nothing is left of deleted stacks and deprecated projects',
    why: 'What outlives its project costs money and is patched by nobody, and whoever finds it finds it open.',
    fix: 'Remove what is left, by the command that is given or in the console.',
    severity: 'high',
    permissions: ['cloudformation:ListStacks', 'cloudformation:ListStackResources'],
    blind: 'CloudFormation knows deleted stacks for 90 days; what they left before that is found by its tags only.',
    whenDeprecated: true,
    run: (input) => judgeInfra(leftovers_ID, input, (section) => {
        const told = new Set();
        return eachRegion(leftovers_ID, input, (place) => leftovers_judge(place, section, told, input));
    }),
};

// EXTERNAL MODULE: ./packages/core/lib/model/known.js
var model_known = __webpack_require__(8983);
;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/manifest/entries.js



/** Environments whose manifest could be read, and has something in it or is wrong. */
const listedIn = (environments) => environments.flatMap((environment) => {
    const { manifest } = environment;
    return manifest?.known && manifest.value !== null
        ? [{ environment, manifest: manifest.value }]
        : [];
});
const accountsIn = ({ table }, { facts }) => {
    const { accounts } = table;
    const named = typeof accounts === 'object' && accounts !== null ? Object.values(accounts) : [];
    return new Set([
        ...named.filter((one) => typeof one === 'string'),
        ...facts.environments.map(({ account }) => account),
    ]);
};
/** What is of Google Cloud, or of an account that is none of this repository's; each once. */
const elsewhereIn = (listed, section, input) => {
    const accounts = accountsIn(section, input);
    const found = new Map();
    for (const { manifest } of listed) {
        for (const fact of manifest.resources) {
            const { arn, cloud, account } = fact;
            if (cloud === 'aws' && (account === null || accounts.has(account)))
                continue;
            if (!found.has(arn))
                found.set(arn, { fact, file: manifest.file });
        }
    }
    return [...found.values()];
};
/** Production, else the last: where something is told that may be in any account. */
const chosenOf = (listed) => listed.find(({ environment }) => isProduction(environment.name)) ?? listed.at(-1);
/**
 * Resources that name no account, as buckets do: they are there where any account has them, and missing
 * only where each environment was asked. They are told of production, else of the last environment.
 */
const homelessIn = (listed, input) => {
    const looked = new Set(input.facts.environments.map(({ name }) => name));
    const { names } = declaredAccounts(input);
    const unasked = names.filter((name) => !looked.has(name) && !isNotYet(input, name));
    const seen = new Map();
    for (const at of listed) {
        for (const fact of at.manifest.resources) {
            if (fact.account !== null || fact.cloud !== 'aws')
                continue;
            seen.set(fact.arn, [...(seen.get(fact.arn) ?? []), { at, fact }]);
        }
    }
    const told = new Map();
    for (const all of seen.values()) {
        const chosen = chosenOf(all.map(({ at }) => at));
        const own = all.find(({ at }) => at === chosen);
        if (chosen === undefined || own === undefined)
            continue;
        const facts = all.map(({ fact }) => fact);
        const there = facts.find(({ exists }) => exists.known && exists.value);
        const unclear = facts.find(({ exists }) => !exists.known);
        const fact = there !== undefined
            ? { ...own.fact, exists: there.exists, how: there.how }
            : unclear !== undefined
                ? { ...own.fact, exists: unclear.exists, how: unclear.how }
                : unasked.length > 0
                    ? { ...own.fact, exists: (0,model_known/* unknown */.L)(`it may be in ${unasked.join(', ')}, not looked at`) }
                    : { ...own.fact, exists: (0,model_known/* known */.e)(false) };
        told.set(chosen.environment, [...(told.get(chosen.environment) ?? []), fact]);
    }
    return told;
};

// EXTERNAL MODULE: ./packages/core/lib/model/commit.js
var model_commit = __webpack_require__(644);
;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/manifest/judge.js










const judge_ID = 'infra/manifest';
/** More are told as one, about the environment. */
const judge_MAX_UNKNOWN = 20;
const judge_placeOf = ({ file, commit, atHead }) => `${file} at ${(0,model_commit/* shortId */.m)(commit)}${atHead === undefined ? '' : ' (the head)'}`;
const judge_resourceOf = ({ name, account }, { type, region, physicalId }) => ({
    environment: name,
    account,
    region: regionOf(type, region),
    type,
    physicalId,
});
const missing = (environment, manifest, fact, input) => {
    const resource = judge_resourceOf(environment, fact);
    const { severity, rule, direction } = gradeDeleted(fact.type, environment.name);
    return infraFinding({
        check: judge_ID,
        resource,
        severity,
        direction,
        rule,
        title: `${titleOf(resource)} must exist and does not`,
        expected: `there, as ${judge_placeOf(manifest)} lists it: ${named(fact.arn, 300)}`,
        actual: `missing: ${fact.how}`,
        fix: `Make it again by what deploys it, or take it out of ${manifest.file}.`,
    }, input);
};
/** What nobody could tell, one by one while they are few. */
const unknowns = (subject, told) => {
    const open = told.flatMap(({ exists, ...one }) => exists.known ? [] : [{ ...one, why: { ...exists, reason: `${one.arn}: ${exists.reason}` } }]);
    const [first] = open;
    if (first === undefined)
        return [];
    if (open.length <= judge_MAX_UNKNOWN) {
        return open.map((one) => unknownResult(judge_ID, one.subject, one.why));
    }
    const reason = `of ${count(open.length, 'resource')} of the manifest nobody could tell, e.g. ${first.why.reason}`;
    return [unknownResult(judge_ID, subject, { ...first.why, reason })];
};
const isGone = ({ exists }) => exists.known && !exists.value;
/** What the manifest lists in one environment. */
const judgeEnvironment = (environment, manifest, facts, input) => {
    const { name } = environment;
    const all = facts.filter(({ exists }) => exists.known);
    // What is gone from a stack is told by the check of the stack, and once is enough.
    const ofStacks = all.filter((fact) => isGone(fact) && fact.stack !== undefined);
    const gone = all.filter((fact) => isGone(fact) && fact.stack === undefined);
    const findings = onceEach(gone.map((fact) => missing(environment, manifest, fact, input)));
    const aside = unknowns(name, facts.map((fact) => ({ ...fact, subject: subjectOf(judge_resourceOf(environment, fact)) })));
    if (all.length === 0)
        return aside;
    const why = manifest.atHead === undefined ? '' : ` (read at the head: ${manifest.atHead})`;
    const also = ofStacks.length === 0 ? '' : `; ${ofStacks.length} gone from a stack, told by infra/missing`;
    const left = facts.length - all.length;
    const rest = `${also}${left === 0 ? '' : `; ${left} not seen`}${why}`;
    const there = all.length - ofStacks.length;
    return [
        {
            ...verdict(judge_ID, name, findings, {
                pass: `${count(there, 'resource')} of ${manifest.file}, all there${rest}`,
                fail: `${findings.length} of ${count(all.length, 'resource')} of ${manifest.file} missing${rest}`,
            }),
            data: {
                file: manifest.file,
                commit: manifest.commit,
                listed: facts.length,
                missing: gone.length + ofStacks.length,
                unknown: left,
            },
        },
        ...aside,
    ];
};
const ofGoogle = (fact, file) => {
    const { severity, rule, direction } = gradeDeleted(fact.type, '');
    const source = ruleSource(rule);
    return {
        fingerprint: (0,fingerprint/* fingerprint */.R)(judge_ID, fact.arn),
        severity,
        direction,
        title: `${named(fact.arn)} must exist and does not`,
        subject: fact.arn,
        expected: `there, as ${file} lists it`,
        actual: `missing: ${fact.how}`,
        rule,
        ...(source === undefined ? {} : { ruleSource: source }),
        evidence: {},
        fix: `Make it again by what deploys it, or take it out of ${file}.`,
    };
};
/** What is of no environment: Google Cloud, and accounts that are none of this repository's. */
const judgeElsewhere = (elsewhere) => {
    const subject = 'elsewhere';
    const seen = elsewhere.filter(({ fact }) => fact.exists.known);
    const findings = seen.flatMap(({ fact, file }) => (isGone(fact) ? [ofGoogle(fact, file)] : []));
    const words = {
        pass: `${count(seen.length, 'resource')} of no account here, all there`,
        fail: `${findings.length} of ${count(seen.length, 'resource')} of no account here missing`,
    };
    return [
        ...(seen.length === 0 ? [] : [verdict(judge_ID, subject, findings, words)]),
        ...unknowns(subject, elsewhere.map(({ fact }) => ({ ...fact, subject: fact.arn }))),
    ];
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/manifest/problems.js





/** More wrong entries are told as one. */
const MAX_TOLD = 10;
const problems_finding = (check, { file, commit }, { message, line, entry }, { facts }) => {
    const isHead = commit === facts.head?.oid;
    const place = `${file}${line === undefined ? '' : `:${line}`}`;
    const subject = entry === undefined ? file : `${file} ${entry}`;
    return {
        fingerprint: (0,fingerprint/* fingerprint */.R)(check, subject, file),
        // Without the file nothing of it is looked for; without an entry that one is not.
        severity: entry === undefined ? 'medium' : 'low',
        title: `${place}${isHead ? '' : ` at ${(0,model_commit/* shortId */.m)(commit)}`}: ${message}`,
        subject,
        file,
        ...(line !== undefined && isHead ? { line } : {}),
        expected: 'a list of ARNs and projects/… paths',
        actual: entry ?? message,
        evidence: {},
        fix: `Correct ${line === undefined ? file : `line ${line} of ${file}`}${isHead ? '' : ', and deploy that'}.`,
    };
};
/** What of the manifests is wrong, told once whatever environments they hold for. */
const problemResults = (check, manifests, input) => [...Map.groupBy(manifests, ({ file }) => file)].flatMap(([file, all]) => {
    const findings = onceEach(all.flatMap((one) => one.problems.map((problem) => problems_finding(check, one, problem, input))));
    const left = findings.length - MAX_TOLD;
    const told = findings.slice(0, MAX_TOLD).map((one, index) => ({
        ...one,
        ...(index === MAX_TOLD - 1 && left > 0 ? { title: `${one.title} (and ${left} more)` } : {}),
    }));
    if (told.length === 0)
        return [];
    const fail = `${count(findings.length, 'mistake')} in ${file}`;
    return [{ ...verdict(check, file, told, { pass: '', fail }), file }];
});

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/manifest.js







const none = (subject, message) => ({
    check: judge_ID,
    status: 'skipped',
    subject,
    message,
    data: finding/* UNDECLARED */.uM,
    findings: [],
});
const judgeOne = (environment, homeless, input) => {
    const { name, account, manifest } = environment;
    if (manifest === undefined)
        return [none(name, `No manifest was looked for in ${name}`)];
    if (!manifest.known)
        return [unknownResult(judge_ID, name, manifest)];
    const { value } = manifest;
    if (value === null)
        return [none(name, `What is deployed to ${name} has no infra manifest`)];
    const { resources, problems, file } = value;
    if (resources.length === 0 && problems.length > 0) {
        return [unknownResult(judge_ID, name, { reason: `${file} cannot be read: ${problems[0]?.message}` })];
    }
    const own = [
        ...resources.filter((fact) => fact.cloud === 'aws' && fact.account === account),
        ...(homeless.get(environment) ?? []),
    ];
    return own.length === 0
        ? [none(name, `${file} lists nothing of ${name}`)]
        : judgeEnvironment(environment, value, own, input);
};
const manifest_judge = (section, input) => {
    const { environments, repository } = input.facts;
    const isNowhere = environments.every(({ manifest }) => manifest === undefined || (manifest.known && manifest.value === null));
    if (isNowhere) {
        const said = none(repository.name, 'There is no infra manifest');
        if (environments.length > 0)
            return [said];
        // Nobody looked: what is open stays so.
        const { data: _, ...skipped } = said;
        return [{ ...skipped, message: 'No account was looked at' }];
    }
    const listed = listedIn(environments);
    const homeless = homelessIn(listed, input);
    const manifests = listed.map(({ manifest }) => manifest);
    return [
        ...problemResults(judge_ID, manifests, input),
        ...eachEnvironment(judge_ID, input, (environment) => judgeOne(environment, homeless, input)),
        ...judgeElsewhere(elsewhereIn(listed, section, input)),
    ];
};
/** Resources that a manifest lists, whatever made them. */
const manifest = {
    id: judge_ID,
    domain: 'infra',
    title: 'Every resource of the infra manifest exists',
    why: 'What the repository says it needs, and no stack holds, is missed by nobody until it is needed.',
    fix: 'Make it again by what deploys it, or take it out of the manifest.',
    severity: 'critical',
    permissions: ['cloudformation:GetResource'],
    blind: 'Kinds of resources that Cloud Control cannot read are unknown, as are those of other accounts.',
    run: (input) => judgeInfra(judge_ID, input, (section) => manifest_judge(section, input)),
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/missing.js









const missing_ID = 'infra/missing';
const missing_finding = (place, stack, drift, input) => {
    const resource = resourceOf(place, stack, drift);
    const { severity, rule, direction } = gradeDeleted(drift.type, place.environment.name);
    const name = named(stack.name);
    return infraFinding({
        check: missing_ID,
        resource,
        stackId: stack.id,
        severity,
        direction,
        rule,
        title: `${titleOf(resource)} was deleted outside its stack`,
        expected: 'there, as the stack declares it',
        actual: 'deleted',
        // A deployment alone leaves alone what its template does not change.
        fix: `Have it made again with a deployment of stack ${name} that reverts drift (\`cdk deploy --revert-drift\`, or a change set with the deployment mode REVERT_DRIFT), or take it out of the code.`,
    }, input);
};
const missing_judge = (place, stack, input) => {
    const { detection } = stack;
    if (!detection.known)
        return [undetected(missing_ID, place, stack, detection)];
    const looked = lookedAt(stack, detection.value, stackIds(place.region));
    const findings = looked.deleted.map((drift) => missing_finding(place, stack, drift, input));
    const words = {
        pass: `${count(looked.checked.length, 'resource')} looked for, all there`,
        fail: `${findings.length} of ${count(looked.checked.length, 'resource')} missing`,
    };
    return stackResults({ check: missing_ID, place, stack, looked, findings, suppressed: [], words }, input);
};
/** Resources that a stack holds and the account does not have any more. */
const missing_missing = {
    id: missing_ID,
    domain: 'infra',
    title: 'Every resource of a stack is there',
    why: 'What was deleted by hand is missed when it is needed: an alarm, a log, a guard, data.',
    fix: 'Have it made again with a deployment that reverts drift, or take it out of the code.',
    severity: 'critical',
    permissions: ['cloudformation:DetectStackDrift', 'cloudformation:DescribeStackResourceDrifts'],
    blind: 'Types that CloudFormation cannot compare are not looked for; they are listed.',
    run: (input) => judgeInfra(missing_ID, input, () => eachStack(missing_ID, input, (place, stack) => missing_judge(place, stack, input))),
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/orphans.js








const orphans_ID = 'infra/orphans';
/** What is open of resources that the scan did not cover, or whose tags it did not show, stays so. */
const orphans_stillOpen = ({ environment, region }, isUnseen, { facts }) => facts.open
    .filter(({ check, resource }) => check === orphans_ID &&
    resource?.account === environment.account &&
    resource.region === regionOf(resource.type, region.region) &&
    isUnseen(resource.type, resource.physicalId))
    .map(({ subject }) => unknownResult(orphans_ID, subject, { reason: 'the resource scan does not show it, or not its tags' }));
const orphans_judge = (place, section, told, input) => {
    const subject = placeName(place);
    const { scan } = place.region;
    if (!scan.known)
        return [unknownResult(orphans_ID, subject, scan)];
    const mode = input.facts.orphans ?? 'project';
    const own = { tags: projectTags(section), globs: stackGlobs(section) };
    const project = mode === 'account' ? null : own;
    if (project !== null && own.tags.length === 0 && own.globs.length === 0) {
        const reason = 'nothing says which resources are the project’s: add [infra.tags] to check.toml';
        return [unknownResult(orphans_ID, subject, { reason })];
    }
    const found = judgeOrphans({ check: orphans_ID, place, scan: scan.value, project, deprecated: false, told }, input);
    const untold = new Set(found.untold.map((one) => `${one.type} ${physicalIdOf(one)}`));
    const types = new Set(scan.value.types);
    const whose = project === null ? 'of the account' : 'of the project';
    const hidden = untold.size === 0 ? '' : `; of ${untold.size} more the tags are not shown`;
    return [
        {
            ...verdict(orphans_ID, subject, found.findings, {
                pass: `No unmanaged resource ${whose} in the scan of ${scan.value.finished.slice(0, 10)}${hidden}`,
                fail: `${count(found.findings.length, 'unmanaged resource')} ${whose} in the scan of ${scan.value.finished.slice(0, 10)}${hidden}`,
            }),
            data: {
                scan: scan.value.id,
                finished: scan.value.finished,
                types: types.size,
                unmanaged: scan.value.unmanaged.length,
                candidates: found.candidates,
                orphaned: found.findings.length,
                tagsUnknown: untold.size,
                suppressed: countSuppressed(found.suppressed),
            },
        },
        ...orphans_stillOpen(place, (type, id) => (types.size > 0 && !types.has(type)) || untold.has(`${type} ${id}`), input),
    ];
};
/** Resources that no stack manages, from CloudFormation's own scan of the account. */
const orphans = {
    id: orphans_ID,
    domain: 'infra',
    title: 'Every resource of the project is managed by a stack',
    why: 'What was made by hand is reviewed by nobody, patched by nobody and missed by every clean-up.',
    fix: 'Import it into a stack, or remove it.',
    severity: 'high',
    permissions: [
        'cloudformation:ListResourceScans',
        'cloudformation:DescribeResourceScan',
        'cloudformation:ListResourceScanResources',
    ],
    blind: 'A scan leaves out types that the role may not read, and says nothing of it; default VPCs and their subnets look like any other.',
    run: (input) => judgeInfra(orphans_ID, input, (section) => {
        const told = new Set();
        if (input.facts.orphans === 'off') {
            const message = 'Unmanaged resources are not looked for (orphans: off)';
            const subject = input.facts.repository.name;
            return [{ check: orphans_ID, status: 'skipped', subject, message, findings: [] }];
        }
        return eachRegion(orphans_ID, input, (place) => orphans_judge(place, section, told, input));
    }),
};

// EXTERNAL MODULE: ./packages/core/lib/model/standard.js
var standard = __webpack_require__(8219);
;// CONCATENATED MODULE: ./packages/core/lib/settings/diff.js



/** Lists in which the order says something: later wins, or it is a command line. */
const ORDERED = new Set([
    'args',
    'command',
    'commands',
    'cmd',
    'entry',
    'entrypoint',
    'extends',
    'rulesets',
    'registries',
    'script',
    'scripts',
]);
const diff_canonical = (value) => JSON.stringify(value, (_, item) => {
    if (!isTable(item))
        return item;
    const sorted = Object.create(null);
    for (const key of Object.keys(item).sort())
        sorted[key] = item[key] ?? null;
    return sorted;
});
/** Whether two values say the same; the order of keys never matters, that of lists by `ordered`. */
const sameJson = (before, after, ordered = true) => {
    if (before === after)
        return true;
    if (before === undefined || after === undefined)
        return false;
    if (typeof before !== 'object' || typeof after !== 'object')
        return false;
    if (!ordered && Array.isArray(before) && Array.isArray(after)) {
        const left = before.map(diff_canonical).sort();
        const right = after.map(diff_canonical).sort();
        return left.length === right.length && left.every((item, index) => item === right[index]);
    }
    return diff_canonical(before) === diff_canonical(after);
};
const entryList = (value) => {
    if (value === undefined || (Array.isArray(value) && value.length === 0))
        return [];
    return isTableList(value) ? value : null;
};
const walk = (segments, before, after, whole, found) => {
    if (before === after)
        return;
    if (segments.length === 0 || !whole(segments)) {
        if (isTable(before) && isTable(after)) {
            for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
                const left = own(before, key);
                const right = own(after, key);
                walk([...segments, key], left, right, whole, found);
            }
            return;
        }
        const left = entryList(before);
        const right = entryList(after);
        if (left && right && left.length + right.length > 0) {
            const entries = entriesByKey(left, right);
            for (const key of new Set([...entries.before.keys(), ...entries.after.keys()])) {
                walk([...segments, key], entries.before.get(key), entries.after.get(key), whole, found);
            }
            return;
        }
    }
    if (sameJson(before, after, ORDERED.has(segments.at(-1) ?? '')))
        return;
    found.push({ path: joinPath(segments), segments, before, after });
};
/**
 * The settings that differ between two parsed files, in the order of the file. Tables are compared
 * key by key, lists of tables entry by entry, other lists as one value, without regard to order
 * unless the order says something. A table that is on one side only is one change.
 *
 * @param whole paths for which the value is compared as one, whatever it is
 * @param at where in the file the two values stand, for values below the root
 */
const diffSettings = (before, after, whole = () => false, at = []) => {
    const found = [];
    if (at.length > 0)
        walk([...at], before, after, whole, found);
    else
        walk([], before ?? Object.create(null), after ?? Object.create(null), whole, found);
    return found;
};
/** A change of a whole table or list of tables, told as the changes of what is in it. */
const expandChange = (change, whole = () => false) => {
    const { segments } = change;
    const empty = () => (isTable(change.before ?? change.after) ? Object.create(null) : []);
    const found = [];
    walk([...segments], change.before ?? empty(), change.after ?? empty(), (inner) => inner.length > segments.length && whole(inner), found);
    return found;
};

// EXTERNAL MODULE: ./packages/core/lib/settings/format.js
var format = __webpack_require__(6223);
// EXTERNAL MODULE: ./node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(1136);
// EXTERNAL MODULE: ./node_modules/.pnpm/toml-eslint-parser@1.0.3/node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(7580);
// EXTERNAL MODULE: ./node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js
var dist = __webpack_require__(8009);
// EXTERNAL MODULE: ./packages/core/lib/settings/parsed.js
var settings_parsed = __webpack_require__(5437);
// EXTERNAL MODULE: ./packages/core/lib/settings/setting-path.js
var setting_path = __webpack_require__(2844);
;// CONCATENATED MODULE: ./packages/core/lib/settings/locate.js







/** The line of the setting, or of the table it would stand in; of anything farther up it says nothing. */
const lineOfHit = ({ depth, line }, segments) => depth >= segments.length - 1 ? line : undefined;
const inJson = (text) => {
    const root = (0,main.parseTree)(text, [], { allowTrailingComma: true });
    return (segments) => lineOfHit(jsonHit(text, root, segments), segments);
};
const jsonHit = (text, root, segments) => {
    let node = root;
    let hit = { depth: 0, line: undefined };
    for (const [depth, segment] of segments.entries()) {
        let next;
        if (node?.type === 'object') {
            const property = node.children?.findLast((item) => item.children?.[0]?.value === segment);
            next = property?.children?.[1];
            if (property)
                hit = { depth: depth + 1, line: (0,settings_parsed/* positionAt */.t$)(text, property.offset).line };
        }
        else if (node?.type === 'array') {
            const items = node.children ?? [];
            next = items[(0,settings_entries/* entryIndex */.DT)(items.map(jsonShallow), segment)];
            if (next)
                hit = { depth: depth + 1, line: (0,settings_parsed/* positionAt */.t$)(text, next.offset).line };
        }
        if (next === undefined)
            return hit;
        node = next;
    }
    return hit;
};
const jsonShallow = (node) => {
    if (node.type !== 'object')
        return null;
    const table = Object.create(null);
    for (const { children: [key, value] = [] } of node.children ?? []) {
        if (!key || !value)
            continue;
        table[String(key.value)] =
            value.type === 'array'
                ? (value.children ?? []).map((item) => item.value)
                : (value.value ?? null);
    }
    return table;
};
const inYaml = (text) => {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        uniqueKeys: false,
        lineCounter: lines,
        logLevel: 'silent',
        prettyErrors: false,
    });
    return (segments) => lineOfHit(yamlHit(document.contents, lines, segments), segments);
};
const yamlHit = (root, lines, segments) => {
    const lineOf = (node) => node.range ? lines.linePos(node.range[0]).line : undefined;
    let node = root;
    let hit = { depth: 0, line: undefined };
    for (const [depth, segment] of segments.entries()) {
        let next;
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === segment);
            next = pair?.value;
            if (pair)
                hit = { depth: depth + 1, line: lineOf(pair.key) };
        }
        else if ((0,dist/* isSeq */.oP)(node)) {
            const items = node.items;
            next = items[(0,settings_entries/* entryIndex */.DT)(items.map(yamlShallow), segment)];
            if (next)
                hit = { depth: depth + 1, line: lineOf(next) };
        }
        if (!next)
            return hit;
        node = next;
    }
    return hit;
};
const yamlShallow = (node) => {
    if (!(0,dist/* isMap */.jh)(node))
        return null;
    const table = Object.create(null);
    for (const { key, value } of node.items) {
        if (!(0,dist/* isScalar */.jn)(key))
            continue;
        if ((0,dist/* isScalar */.jn)(value))
            table[String(key.value)] = value.value;
        else if ((0,dist/* isSeq */.oP)(value)) {
            table[String(key.value)] = value.items.map((item) => (0,dist/* isScalar */.jn)(item) ? item.value : null);
        }
    }
    return table;
};
/** `[a.b]` and `[[a]]` know their place from the root; list tables count from 0. */
const inToml = (text) => {
    const program = (0,lib/* parseTOML */.MD)(text);
    return (segments) => lineOfHit(tomlHit(program, segments), segments);
};
const tomlHit = (program, segments) => {
    const lists = new Map();
    const top = program.body[0];
    for (const node of top.body) {
        if (node.type !== 'TOMLTable' || node.kind !== 'array')
            continue;
        const place = JSON.stringify(node.resolvedKey.filter((key) => typeof key === 'string'));
        const list = lists.get(place);
        if (list)
            list.push(node);
        else
            lists.set(place, [node]);
    }
    /** Which entry of each list the segments mean. */
    const indexes = new Map();
    let best = { depth: 0, line: undefined };
    const offer = (depth, line) => {
        if (depth > best.depth)
            best = { depth, line };
    };
    const matches = (key, depth, path) => {
        const segment = segments[depth];
        if (segment === undefined)
            return false;
        if (typeof key === 'string')
            return key === segment;
        const place = JSON.stringify(path.slice(0, depth).filter((item) => typeof item === 'string'));
        const wanted = indexes.get(place) ?? (0,settings_entries/* entryIndex */.DT)((lists.get(place) ?? []).map(tomlShallow), segment);
        indexes.set(place, wanted);
        return wanted === key;
    };
    const visit = (node, depth) => {
        if (node.type === 'TOMLTable' || node.type === 'TOMLTopLevelTable') {
            for (const item of node.body) {
                if (item.type === 'TOMLTable')
                    table(item);
                else
                    pair(item, depth);
            }
        }
        else if (node.type === 'TOMLInlineTable') {
            for (const item of node.body)
                pair(item, depth);
        }
        else if (node.type === 'TOMLArray') {
            const values = node.elements.map((item) => (0,lib/* getStaticTOMLValue */.AY)(item));
            const found = node.elements[(0,settings_entries/* entryIndex */.DT)(values, segments[depth] ?? '')];
            if (found && found.type !== 'TOMLValue') {
                offer(depth + 1, found.loc.start.line);
                visit(found, depth + 1);
            }
        }
    };
    const table = (node) => {
        for (const [depth, key] of node.resolvedKey.entries()) {
            if (!matches(key, depth, node.resolvedKey))
                return;
            offer(depth + 1, node.loc.start.line);
        }
        visit(node, node.resolvedKey.length);
    };
    const pair = (node, from) => {
        let depth = from;
        for (const key of node.key.keys) {
            if (keyName(key) !== segments[depth])
                return;
            depth += 1;
            offer(depth, node.loc.start.line);
        }
        visit(node.value, depth);
    };
    visit(top, 0);
    return best;
};
const tomlShallow = (node) => {
    const table = Object.create(null);
    for (const { key, value } of node.body) {
        const [only, more] = key.keys;
        if (only && !more)
            table[keyName(only)] = (0,lib/* getStaticTOMLValue */.AY)(value);
    }
    return table;
};
const keyName = (key) => key.type === 'TOMLBare' ? key.name : key.value;
/**
 * Parses a settings file once, to say where its settings stand: the 1-based line that says a
 * setting, or of the table around it where it is not said (it was removed); undefined where neither
 * is there or the file cannot be read.
 */
const settingLocator = (path, text) => {
    const locate = text.length > settings_parsed/* MAX_LENGTH */.E2 ? null : locate_parsed(path, text);
    return (setting) => locate?.((0,setting_path/* splitPath */.U)(setting));
};
/** A file that its own parser refuses has no lines to offer; that it is broken is told elsewhere. */
const locate_parsed = (path, text) => {
    const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
    try {
        switch ((0,format/* settingsFormat */.t)(path)) {
            case 'toml':
                return inToml(body);
            case 'yaml':
                return inYaml(body);
            case 'json':
            case 'jsonc':
                return inJson(body);
            default:
                return null;
        }
    }
    catch {
        return null;
    }
};
/** `settingLocator` for a single setting. */
const settingLine = (path, text, setting) => settingLocator(path, text)(setting);

// EXTERNAL MODULE: ./packages/core/lib/settings/lookup.js
var lookup = __webpack_require__(3050);
;// CONCATENATED MODULE: ./packages/core/lib/settings/json.js


const json_WORDS = {
    InvalidSymbol: 'not a value that JSON knows',
    InvalidNumberFormat: 'not a number',
    PropertyNameExpected: 'a property name in double quotes is expected',
    ValueExpected: 'a value is expected',
    ColonExpected: 'a colon is expected',
    CommaExpected: 'a comma is expected',
    CloseBraceExpected: 'a closing brace is expected',
    CloseBracketExpected: 'a closing bracket is expected',
    EndOfFileExpected: 'nothing more is expected here',
    UnexpectedEndOfComment: 'a comment is not closed',
    UnexpectedEndOfString: 'a string is not closed',
};
/** Brackets outside strings and comments do not matter here: a bound is enough to stay off the stack's end. */
const tooDeep = (text) => {
    let depth = 0;
    let quoted = false;
    for (let at = 0; at < text.length; at += 1) {
        const char = text.charCodeAt(at);
        if (quoted) {
            if (char === 92)
                at += 1;
            else if (char === 34 || char === 10)
                quoted = false;
        }
        else if (char === 34)
            quoted = true;
        else if (char === 91 || char === 123) {
            depth += 1;
            if (depth > settings_parsed/* MAX_DEPTH */.lr)
                return at;
        }
        else if (char === 93 || char === 125)
            depth -= 1;
    }
    return null;
};
/** Copies what JSON.parse made into tables without a prototype. */
const plain = (value) => {
    if (Array.isArray(value))
        return value.map(plain);
    if (typeof value !== 'object' || value === null)
        return value;
    const table = (0,settings_parsed/* emptyTable */._d)();
    for (const [key, item] of Object.entries(value))
        table[key] = plain(item);
    return table;
};
const build = (text) => {
    const problems = [];
    const root = [];
    const stack = [root];
    let property = '';
    const add = (value) => {
        const into = stack.at(-1) ?? root;
        if (Array.isArray(into))
            into.push(value);
        else
            into[property] = value;
    };
    const enter = (value) => {
        add(value);
        stack.push(value);
    };
    const leave = () => {
        stack.pop();
    };
    (0,main.visit)(text, {
        onObjectBegin: () => enter((0,settings_parsed/* emptyTable */._d)()),
        onObjectProperty: (name) => {
            property = name;
        },
        onObjectEnd: leave,
        onArrayBegin: () => enter([]),
        onArrayEnd: leave,
        onLiteralValue: (value) => add(value),
        onError: (error, offset, length) => {
            problems.push({ error, offset, length });
        },
    }, { allowTrailingComma: true, disallowComments: false });
    const [first] = problems;
    if (first !== undefined) {
        const { error, offset } = first;
        const { line, column } = (0,settings_parsed/* positionAt */.t$)(text, offset);
        return (0,settings_parsed/* failure */.V2)(line, column, json_WORDS[(0,main.printParseErrorCode)(error)] ?? 'not valid JSON');
    }
    return { ok: true, value: root[0] ?? null };
};
/**
 * Reads JSON; with `comments`, also JSONC (comments, trailing commas) as TypeScript and ESLint
 * read their own `.json` files. A key given twice has its last value, as in every JSON reader.
 */
const parseJson = (text, comments) => {
    const deep = tooDeep(text);
    if (deep !== null) {
        const { line, column } = (0,settings_parsed/* positionAt */.t$)(text, deep);
        return (0,settings_parsed/* failure */.V2)(line, column, `nested more than ${settings_parsed/* MAX_DEPTH */.lr} levels deep`);
    }
    try {
        return { ok: true, value: plain(JSON.parse(text)) };
    }
    catch {
        const parsed = build(text);
        if (comments || !parsed.ok)
            return parsed;
        return (0,settings_parsed/* failure */.V2)(1, 1, 'comments and trailing commas are not allowed in this file');
    }
};

// EXTERNAL MODULE: ./node_modules/.pnpm/toml@5.0.1/node_modules/toml/index.js
var toml = __webpack_require__(2867);
;// CONCATENATED MODULE: ./packages/core/lib/settings/toml.js


/** Inline nesting is limited by the parser itself; dotted headers `[a.a.a…]` only here. */
class TooDeep extends Error {
}
const toml_plain = (value, depth) => {
    if (depth > settings_parsed/* MAX_DEPTH */.lr)
        throw new TooDeep(`nested more than ${settings_parsed/* MAX_DEPTH */.lr} levels deep`);
    if (typeof value === 'bigint') {
        // Beyond 2^53 a number would silently become another one.
        return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    }
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : nonFinite(value);
    if (value instanceof Date)
        return value.toISOString();
    if (Array.isArray(value))
        return value.map((item) => toml_plain(item, depth + 1));
    if (typeof value === 'object' && value !== null) {
        const table = (0,settings_parsed/* emptyTable */._d)();
        for (const [key, item] of Object.entries(value))
            table[key] = toml_plain(item, depth + 1);
        return table;
    }
    return value;
};
/** JSON has no such numbers; TOML's own spelling stands for them. */
const nonFinite = (value) => Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
/** `Expected "a", "b", … or "z" but "x" found.`: of all that could stand there, what does. */
const found = (message) => {
    const [, what] = /^Expected [\s\S]* but ([\s\S]{1,80}) found\.?$/.exec(message ?? '') ?? [];
    return what === undefined ? message : `unexpected ${what}`;
};
/** Reads TOML 1.1; offset date-times become ISO strings, local ones stay as written. */
const parseToml = (text) => {
    try {
        return { ok: true, value: toml_plain((0,toml.parse)(text, { bigint: true, maxDepth: settings_parsed/* MAX_DEPTH */.lr }), 0) };
    }
    catch (error) {
        if (error instanceof TooDeep)
            return (0,settings_parsed/* failure */.V2)(1, 1, error.message);
        if (error instanceof RangeError)
            return (0,settings_parsed/* failure */.V2)(1, 1, `nested too deeply to be read`);
        const problem = error;
        const line = problem.location?.start?.line ?? problem.line ?? 1;
        const column = problem.location?.start?.column ?? problem.column ?? 1;
        return (0,settings_parsed/* failure */.V2)(line, column, found(problem.message) ?? 'not valid TOML');
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/settings/yaml.js


const TAG_UNKNOWN = 'TAG_RESOLVE_FAILED';
const TOO_DEEP = 'nested too deeply to be read';
class Refused extends Error {
    node;
    constructor(message, node) {
        super(message);
        this.node = node;
    }
}
const keyText = (key) => {
    if ((0,dist/* isScalar */.jn)(key))
        return typeof key.value === 'string' ? key.value : String(key.source ?? key.value);
    if (key === null || key === undefined)
        return '';
    throw new Refused('a key has to be plain text', key);
};
const target = (node, reading) => {
    if (!(0,dist/* isAlias */.Vj)(node))
        return node;
    const found = reading.anchors.get(node.source);
    if (found === undefined)
        throw new Refused(`no anchor is named ${node.source}`, node);
    return found;
};
/** `<<: *base` or `<<: [*a, *b]`: what the map says itself wins, then the earlier of the list. */
const yaml_merged = (pair, reading, depth) => {
    const source = target(pair.value, reading);
    const items = (0,dist/* isSeq */.oP)(source) ? source.items : [source];
    return items.map((item) => {
        const value = yaml_plain(item, reading, depth + 1);
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            throw new Refused('only maps can be merged with <<', item);
        }
        return value;
    });
};
const isMerge = (pair) => (0,dist/* isScalar */.jn)(pair.key) && pair.key.value === '<<' && pair.key.type === 'PLAIN';
const plainMap = (map, reading, depth) => {
    const table = (0,settings_parsed/* emptyTable */._d)();
    const own = new Set();
    const bases = [];
    for (const pair of map.items) {
        if (isMerge(pair)) {
            bases.push(...yaml_merged(pair, reading, depth));
            continue;
        }
        const key = keyText((0,dist/* isAlias */.Vj)(pair.key) ? target(pair.key, reading) : pair.key);
        if (own.has(key))
            throw new Refused(`the key ${key} is given twice`, pair.key);
        own.add(key);
        table[key] = yaml_plain(pair.value, reading, depth + 1);
    }
    for (const base of bases) {
        for (const [key, value] of Object.entries(base))
            if (!(key in table))
                table[key] = value;
    }
    return table;
};
const yaml_plain = (node, reading, depth) => {
    if (node === null)
        return null;
    reading.left -= 1;
    if (reading.left < 0)
        throw new Refused(`more than ${settings_parsed/* MAX_VALUES */.Ex} values`, node);
    if (depth > settings_parsed/* MAX_DEPTH */.lr)
        throw new Refused(`nested more than ${settings_parsed/* MAX_DEPTH */.lr} levels deep`, node);
    if ((0,dist/* isAlias */.Vj)(node)) {
        const found = target(node, reading);
        if (reading.open.has(found))
            throw new Refused('an alias to the map that holds it', node);
        return yaml_plain(found, reading, depth);
    }
    if (node.anchor !== undefined)
        reading.anchors.set(node.anchor, node);
    reading.open.add(node);
    const value = (0,dist/* isMap */.jh)(node)
        ? plainMap(node, reading, depth)
        : (0,dist/* isSeq */.oP)(node)
            ? node.items.map((item) => yaml_plain(item, reading, depth + 1))
            : yaml_scalar((0,dist/* isScalar */.jn)(node) ? node.value : null);
    reading.open.delete(node);
    return node.tag === undefined || node.tag.startsWith('tag:yaml.org,2002:')
        ? value
        : tagged(node, node.tag, value, reading);
};
const tagged = (node, tag, value, { tags }) => {
    const made = tags(tag, value);
    if (made === undefined)
        throw new Refused(`tags such as ${tag} are not read`, node);
    return made;
};
const noTags = () => undefined;
const yaml_scalar = (value) => {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : String(value);
    if (typeof value === 'bigint')
        return String(value);
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (value === null || value === undefined)
        return null;
    return String(value);
};
/**
 * Reads one YAML 1.2 document (core schema, so `on` and `yes` are text) with merge keys. Custom
 * tags, keys given twice, several documents and aliases that multiply without end are errors.
 * @param tags reads custom tags, where a format has some
 */
const parseYaml = (text, tags = noTags) => {
    const at = (offset, message) => {
        const { line, column } = (0,settings_parsed/* positionAt */.t$)(text, offset);
        return (0,settings_parsed/* failure */.V2)(line, column, message);
    };
    try {
        // Keys given twice are found above, in linear time.
        const document = (0,dist/* parseDocument */.Tp)(text, {
            version: '1.2',
            uniqueKeys: false,
            prettyErrors: false,
            logLevel: 'silent',
        });
        // The only warning about a tag is that the parser itself does not know it.
        const unread = document.warnings.find(({ code }) => tags === noTags || code !== TAG_UNKNOWN);
        const problem = document.errors[0] ?? unread;
        if (problem !== undefined) {
            // The parser reports its own exhausted stack as if it stood in the text.
            const deep = /call stack/i.test(problem.message);
            return at(deep ? 0 : problem.pos[0], deep ? TOO_DEEP : problem.message);
        }
        const reading = { tags, anchors: new Map(), open: new Set(), left: settings_parsed/* MAX_VALUES */.Ex };
        return { ok: true, value: yaml_plain(document.contents, reading, 0) };
    }
    catch (error) {
        if (error instanceof Refused)
            return at(error.node?.range?.[0] ?? 0, error.message);
        if (error instanceof RangeError)
            return (0,settings_parsed/* failure */.V2)(1, 1, TOO_DEEP);
        throw error;
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/settings/parse.js





const withoutMark = (text) => (text.startsWith('\uFEFF') ? text.slice(1) : text);
/**
 * Reads a settings file into plain JSON values, by the format its name tells. Tables have no
 * prototype, so a key named `__proto__` is a key like any other.
 *
 * @returns the value, or line, column and reason of the first thing wrong. Never throws: a file
 * over 1 MiB, nested over 100 levels, or of a format that is compared as text is such a reason.
 */
const parseSettings = (path, text) => {
    if (text.length > settings_parsed/* MAX_LENGTH */.E2) {
        return (0,settings_parsed/* failure */.V2)(1, 1, `too large for a settings file: ${text.length} characters, limit ${settings_parsed/* MAX_LENGTH */.E2}`);
    }
    const body = withoutMark(text);
    switch ((0,format/* settingsFormat */.t)(path)) {
        case 'toml':
            return parseToml(body);
        case 'yaml':
            // `.eslintrc` and its like may be JSON with comments, which YAML does not know.
            return /^\s*(?:\{|\/[/*])/.test(body) && !/\.ya?ml$/i.test(path)
                ? parseJson(body, true)
                : parseYaml(body);
        case 'json':
            return parseJson(body, false);
        case 'jsonc':
            return parseJson(body, true);
        default:
            return (0,settings_parsed/* failure */.V2)(1, 1, 'not a settings file: compared as text');
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/settings/index.js








;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/evidence.js
/**
 * Who and when, where a single commit touched the file; of several it is not known which one
 * changed the setting, so that they are only listed. {} where history was not at hand.
 */
const evidenceOf = ({ commits }) => {
    if (!commits.known)
        return {};
    const [newest] = commits.value;
    if (newest === undefined)
        return {};
    if (commits.value.length > 1)
        return { shared: true, commits: commits.value };
    return {
        commit: newest.oid,
        ...(newest.url === undefined ? {} : { url: newest.url }),
        actor: newest.login === undefined ? newest.author : `@${newest.login}`,
        event: newest.subject,
        time: newest.time,
        ...(newest.pullRequest === undefined ? {} : { pullRequest: newest.pullRequest }),
        commits: commits.value,
    };
};

// EXTERNAL MODULE: ./node_modules/.pnpm/diff@9.0.0/node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(6940);
;// CONCATENATED MODULE: ./packages/core/lib/checks/code/changes/unified-diff.js


/** What fits in front of a reader: more is said as a number. */
const MAX_LINES = 120;
const MAX_BYTES = 8_192;
const MAX_LINE = 400;
/** Edits that the exact comparison of one file may take; beyond, the changed middle is replaced whole. */
const MAX_EDITS = 400;
/** Lines that one run compares exactly, so that ten thousand changed files stay quick. */
const RUN_BUDGET = 60_000;
const CONTEXT = 3;
const splitLines = (text) => {
    const lines = text.replaceAll('\r\n', '\n').split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
};
/** The lines between what both begin and end with, replaced as a whole. */
const coarse = (before, after) => {
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head])
        head += 1;
    let tail = 0;
    while (tail < before.length - head &&
        tail < after.length - head &&
        before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
        tail += 1;
    }
    const start = Math.max(0, head - CONTEXT);
    const end = Math.min(tail, CONTEXT);
    const removed = before.slice(head, before.length - tail);
    const added = after.slice(head, after.length - tail);
    if (removed.length + added.length === 0)
        return [];
    const lines = [
        ...before.slice(start, head).map((line) => ` ${line}`),
        ...removed.map((line) => `-${line}`),
        ...added.map((line) => `+${line}`),
        ...after.slice(after.length - tail, after.length - tail + end).map((line) => ` ${line}`),
    ];
    const around = head - start + end;
    return [
        {
            oldStart: before.length === 0 ? 0 : start + 1,
            oldLines: removed.length + around,
            newStart: after.length === 0 ? 0 : start + 1,
            newLines: added.length + around,
            lines,
        },
    ];
};
/**
 * Compares two texts. The work is bounded by the number of edits, never by time, so that the same
 * input gives the same diff; what differs too much is shown as replaced.
 */
const compareTexts = (from, to, budget) => {
    const names = {
        from: from.text === null ? '/dev/null' : `a/${from.path}`,
        to: to.text === null ? '/dev/null' : `b/${to.path}`,
    };
    const before = splitLines(from.text ?? '');
    const after = splitLines(to.text ?? '');
    const simple = coarse(before, after);
    const [only] = simple;
    if (only === undefined) {
        return {
            ...names,
            hunks: [],
            note: from.text === to.text ? 'same content' : 'only line endings differ',
        };
    }
    const size = only.lines.length;
    if (from.text === null || to.text === null || size < 4 || budget.lines < size) {
        return { ...names, hunks: simple };
    }
    budget.lines -= size;
    const exact = (0,create/* structuredPatch */.YB)('', '', `${before.join('\n')}\n`, `${after.join('\n')}\n`, '', '', {
        context: CONTEXT,
        maxEditLength: MAX_EDITS,
    });
    return { ...names, hunks: exact?.hunks ?? simple };
};
const clip = (line) => line.length > MAX_LINE
    ? `${line.slice(0, MAX_LINE)}… (${line.length - MAX_LINE} more characters)`
    : line;
const covers = (start, lines, line) => line >= start && line < start + lines;
/** The hunk around a line of either side; all of them where none is. */
const around = (hunks, lines) => {
    const found = hunks.filter((hunk) => (lines.after !== undefined && covers(hunk.newStart, hunk.newLines, lines.after)) ||
        (lines.before !== undefined && covers(hunk.oldStart, hunk.oldLines, lines.before)));
    return found.length > 0 ? found : hunks;
};
/**
 * Writes a comparison as a unified diff of at most 120 lines and 8 KB, ending with how much more
 * there is.
 *
 * @param near only what is around this line, where the comparison has something there
 */
const showDiff = (diff, near = {}) => {
    const hunks = around(diff.hunks, near);
    const header = [
        `--- ${JSON.stringify(diff.from).slice(1, -1)}`,
        `+++ ${JSON.stringify(diff.to).slice(1, -1)}`,
    ];
    if (diff.note !== undefined)
        return [...header, `(${diff.note})`].join('\n');
    const body = hunks.flatMap((hunk) => [
        `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`,
        ...hunk.lines,
    ]);
    const shown = [...header];
    let bytes = Buffer.byteLength(header.join('\n'));
    for (const line of body.slice(0, MAX_LINES - header.length - 1)) {
        const clipped = clip(line);
        bytes += Buffer.byteLength(clipped) + 1;
        if (bytes > MAX_BYTES - 40)
            break;
        shown.push(clipped);
    }
    const left = body.length - (shown.length - header.length);
    if (left > 0)
        shown.push(`… ${count(left, 'more line')}`);
    return shown.join('\n');
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/participation/trace.js




const trace_found = (changes, is) => changes.known ? changes.value.find(is) : undefined;
/** What is known from when it was told; the change itself is only seen in the scan after it. */
const remembered = (open) => ({
    ...(open?.line === undefined ? {} : { line: open.line }),
    ...(open?.diff === undefined ? {} : { diff: open.diff }),
    evidence: open?.evidence ?? {},
});
const textOf = (content) => content === null ? null : content.kind === 'text' ? content.text : undefined;
const diffOf = (change, near = {}) => {
    const [from, to] = [textOf(change.before), textOf(change.after)];
    if (from === undefined || to === undefined)
        return {};
    const path = change.previousPath ?? change.path;
    const budget = { lines: RUN_BUDGET };
    const diff = compareTexts({ path, text: from }, { path: change.path, text: to }, budget);
    return { diff: showDiff(diff, near) };
};
/** A setting on one side: its value and line; null where that side could not be read. */
const side = (path, content, setting) => {
    const text = textOf(content);
    if (text === undefined)
        return null;
    if (text === null)
        return { value: undefined, line: undefined };
    const parsed = parseSettings(path, text);
    if (!('value' in parsed))
        return null;
    const value = (0,lookup/* settingAt */.O)(parsed.value, [setting]);
    return { value, line: value === undefined ? undefined : settingLocator(path, text)(setting) };
};
/** The change of a key at the top of a declaration: that of this range, else the one told before. */
const traceValue = (changes, file, setting, open) => {
    const change = trace_found(changes, ({ path }) => path === file);
    if (change === undefined)
        return remembered(open);
    const before = side(change.previousPath ?? change.path, change.before, setting);
    const after = side(change.path, change.after, setting);
    const line = after?.line;
    // Something else in the file changed: what was told stands, at the line of now.
    if (before !== null && after !== null && before.value === after.value) {
        return { ...remembered(open), ...(line === undefined ? {} : { line }) };
    }
    const near = {
        ...(before?.line === undefined ? {} : { before: before.line }),
        ...(line === undefined ? {} : { after: line }),
    };
    return {
        ...(line === undefined ? {} : { line }),
        ...diffOf(change, near),
        evidence: evidenceOf(change),
    };
};
/** The change that took a file away, deleted or renamed. */
const traceLoss = (changes, file, open) => {
    const change = trace_found(changes, ({ path, previousPath, status }) => previousPath === file || (path === file && status === 'deleted'));
    if (change === undefined)
        return remembered(open);
    const { commits, status } = change;
    // Of several commits that touched a file that is gone, the newest is the one that removed it.
    const removal = commits.known && status === 'deleted' ? (0,model_known/* known */.e)(commits.value.slice(0, 1)) : commits;
    return { ...diffOf(change), evidence: evidenceOf({ ...change, commits: removal }) };
};
/** The newest commit that took part, as people write it. */
const shortCommit = ({ evidence }) => evidence.commit?.slice(0, 7);

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/participation.js




const participation_ID = 'code/participation';
/**
 * Identity without a place: repo-metadata.yaml renamed to .yml is the same declaration, and a
 * repository has one of each of these subjects.
 */
const identity = (subject) => (0,fingerprint/* fingerprint */.R)(participation_ID, subject);
const LADDERS = [
    { subject: 'tier', steps: standard/* TIERS */.i },
    // A repository that is not released yet is held to what an active one is; a deprecated one to nothing.
    { subject: 'status', steps: standard/* REPOSITORY_STATUSES */.y },
];
const participation_findingOf = (loss) => ({
    fingerprint: identity(loss.subject),
    severity: loss.severity,
    direction: 'weakened',
    title: loss.title,
    subject: loss.subject,
    ...(loss.file === null ? {} : { file: loss.file }),
    ...(loss.trace.line === undefined ? {} : { line: loss.trace.line }),
    expected: loss.baseline,
    actual: loss.now,
    ...(loss.trace.diff === undefined ? {} : { diff: loss.trace.diff }),
    evidence: loss.trace.evidence,
    fix: loss.fix,
    baseline: { kind: 'setting', value: loss.baseline },
});
/** High, or critical once it went on: other grades are the policy's, which grades again. */
const graveness = (open) => open?.severity === 'critical' ? 'critical' : 'high';
/** The value to get back to: that of the finding that is still open, else that of the last scan. */
const baselineOf = (then, subject) => {
    const open = then.open.get(identity(subject));
    if (open?.baseline?.kind !== 'setting')
        return { value: undefined };
    return { value: open.baseline.value, open };
};
const participation_raised = (subject, file, from, to, { line, diff, evidence }) => ({
    fingerprint: identity(`${subject} raised`),
    severity: 'info',
    direction: 'strengthened',
    title: `The ${subject} was raised from ${from} to ${to}`,
    subject,
    ...(file === null ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    expected: from,
    actual: to,
    ...(diff === undefined ? {} : { diff }),
    evidence,
});
const climb = (ladder, standard, then) => {
    const { subject, steps } = ladder;
    const { file } = standard.metadata;
    const now = standard.metadata[subject];
    const rank = (value) => steps.indexOf(String(value));
    const { value, open } = baselineOf(then, subject);
    const last = then.previous?.[subject];
    const before = open === undefined ? last : String(value);
    if (before === undefined || rank(before) < 0)
        return [];
    const trace = traceValue(then.changes, file, subject, open);
    if (rank(now) > rank(before)) {
        // Further down than when it was told: graver than before, so that it is told again.
        const isDeeper = open !== undefined && rank(now) > rank(open.actual);
        return [
            participation_findingOf({
                subject,
                file,
                baseline: before,
                now,
                title: `The ${subject} was lowered from ${before} to ${now}`,
                severity: isDeeper ? 'critical' : graveness(open),
                fix: `Set ${subject}: ${before} in ${file ?? 'repo-metadata.yaml'} again${by(trace, 'changed it')}. If the repository really is ${now} now, close the issue, or have the organization exempt this finding in drift-config.`,
                trace,
            }),
        ];
    }
    // Back from a lowering that was told: that it is gone says enough.
    return open === undefined && rank(now) < rank(before)
        ? [participation_raised(subject, file, before, now, trace)]
        : [];
};
/** ` (commit 3f78685 removed it)`; '' where the commit is not known. */
const by = (trace, what) => {
    const commit = shortCommit(trace);
    return commit === undefined ? '' : ` (commit ${commit} ${what})`;
};
const lost = (then, subject, file, open) => {
    const trace = traceLoss(then.changes, file, open);
    const commit = shortCommit(trace);
    const before = commit === undefined ? 'the commit that removed it' : `commit ${commit}, which removed it`;
    return participation_findingOf({
        subject,
        file,
        baseline: file,
        now: null,
        title: `The repository no longer takes part: ${file} is gone`,
        severity: graveness(open),
        fix: `Restore ${file} from before ${before}. If the repository is to leave, close the issue.`,
        trace,
    });
};
/** The file that was there, by what is still open or by the last scan. */
const lostFile = (then, subject, last) => {
    const { value, open } = baselineOf(then, subject);
    const file = open === undefined ? last : String(value);
    return file === null || file === undefined ? [] : [lost(then, subject, file, open)];
};
const findingsOf = (standard, then) => {
    const { metadata, standards } = standard;
    const findings = [];
    if (metadata.file === null) {
        findings.push(...lostFile(then, 'repo-metadata', then.previous?.metadataFile));
    }
    if (standards.length === 0) {
        findings.push(...lostFile(then, 'check.toml', then.previous?.checkFiles[0]));
    }
    for (const ladder of LADDERS) {
        if ((0,lib_standards/* declares */.iv)(standard, ladder.subject))
            findings.push(...climb(ladder, standard, then));
        else
            findings.push(...kept(then, ladder.subject));
    }
    return findings;
};
/** What was open stays so while the file that would say it is gone or broken. */
const kept = (then, subject) => {
    const open = then.open.get(identity(subject));
    if (open === undefined)
        return [];
    // Only what this check said: marks of exemptions and of the ledger are made anew in each scan.
    const { fingerprint, direction, title, file, line, expected, actual, diff, evidence, fix, baseline, } = open;
    return [
        {
            fingerprint,
            severity: graveness(open),
            ...(direction === undefined ? {} : { direction }),
            title,
            subject,
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { line }),
            ...(expected === undefined ? {} : { expected }),
            ...(actual === undefined ? {} : { actual }),
            ...(diff === undefined ? {} : { diff }),
            evidence,
            ...(fix === undefined ? {} : { fix }),
            ...(baseline === undefined ? {} : { baseline }),
        },
    ];
};
const messageOf = (standard, findings) => {
    const [first] = findings;
    if (first !== undefined)
        return first.title;
    const { tier, status } = standard.metadata;
    return `The repository takes part: ${tier}, ${status}`;
};
/**
 * Whether a repository that was in is still in, at the tier and status it had. A finding lives until
 * the declaration is back at what it was before, or above.
 */
const participation = {
    id: participation_ID,
    domain: 'code',
    title: 'A repository stays in, at its tier and status',
    why: 'Deleting check.toml or repo-metadata.yaml, or lowering the tier, takes a repository out of every other check at once. It is the one change that nothing else would tell.',
    fix: 'Restore the file or the value from before. If leaving is meant, let a person say so: close the issue, or have the organization exempt the finding in drift-config.',
    severity: 'critical',
    permissions: ['Contents: read'],
    run: ({ standard, facts }) => {
        const subject = facts.repository.name;
        const isIn = (0,lib_standards/* takesPart */.GP)(standard);
        const unseen = standard.unread ?? (isIn || facts.paths.known ? undefined : facts.paths);
        if (unseen !== undefined) {
            return [
                {
                    check: participation_ID,
                    status: 'unknown',
                    subject,
                    message: `The declarations could not be seen: ${unseen.reason}`,
                    permissions: ['Contents: read'],
                    findings: [],
                },
            ];
        }
        const open = new Map(facts.open.map((finding) => [finding.fingerprint, finding]));
        const findings = findingsOf(standard, {
            changes: facts.changes,
            previous: facts.previous,
            open,
        });
        const left = isIn ? null : (0,lib_standards/* leftOut */.ig)(standard, facts.paths);
        if (left !== null && findings.length === 0)
            return [(0,lib_standards/* leftOutResult */.J2)(participation_ID, subject, left)];
        return [
            {
                check: participation_ID,
                status: findings.some(({ severity }) => severity !== 'info') ? 'fail' : 'pass',
                subject,
                message: messageOf(standard, findings),
                findings,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/code/participation/elsewhere.js


/** Only the declarations are read there, so no commit is known that changed them. */
const declared = ({ repository, head, base, open, previous, now }) => ({
    repository,
    head,
    base,
    open,
    previous,
    now,
    paths: (0,model_known/* known */.e)([]),
    projects: (0,model_known/* unknown */.L)('only the declarations were read'),
    changes: (0,model_known/* known */.e)([]),
});
/**
 * Whether a repository that was in is still in, at the tier and status it had: the same question as
 * `code/participation`, and the same fingerprints, for those who run another domain alone.
 */
const participationOf = (domain) => {
    const id = `${domain}/participation`;
    return {
        ...participation,
        id,
        domain,
        run: (input) => participation
            .run({ ...input, facts: declared(input.facts) })
            .map((result) => ({ ...result, check: id })),
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/participation.js

/** Whether a repository that was in is still in, for those who run this domain alone. */
const participation_participation = participationOf('infra');

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/plan/resource.js

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
const partsOf = (arn) => {
    const [, , , region = '', account = ''] = (arn ?? '').split(':');
    return { region, account };
};
/**
 * The resource that a change of a plan is about. Account and region are those of its ARN, and the
 * environment is the one whose account that is. What has no ARN is known by its address, in the plan
 * it came from.
 */
const planResource = ({ source }, { address, type, awsType, physicalId, arn }, environments) => {
    const { region, account } = partsOf(arn);
    const environment = environments.find((one) => one.account === account);
    const only = environments.length === 1 ? environments[0] : undefined;
    const home = (environment ?? (account === '' ? only : undefined))?.regions[0]?.region;
    return {
        environment: environment?.name ?? (account === '' ? only?.name : undefined) ?? source,
        account: account || (only?.account ?? ''),
        // Global resources have no region in their ARN.
        region: region || (home === undefined ? 'global' : regionOf(awsType ?? type, home)),
        type: awsType ?? type,
        physicalId: physicalId ?? arn ?? `${source}/${address}`,
        logicalId: address,
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/plan/vocabulary.js

/** Attributes that CloudFormation has another name for; `type.attribute` before `attribute`. */
const vocabulary_NAMES = new Map([
    ['assume_role_policy', '/AssumeRolePolicyDocument'],
    ['aws_iam_policy.policy', '/PolicyDocument'],
    ['aws_iam_role_policy.policy', '/PolicyDocument'],
    ['aws_iam_user_policy.policy', '/PolicyDocument'],
    ['aws_iam_group_policy.policy', '/PolicyDocument'],
    ['aws_s3_bucket_policy.policy', '/PolicyDocument'],
    ['aws_sqs_queue_policy.policy', '/PolicyDocument'],
    ['aws_sns_topic_policy.policy', '/PolicyDocument'],
    ['aws_secretsmanager_secret_policy.policy', '/ResourcePolicy'],
    ['aws_ecr_repository_policy.policy', '/RepositoryPolicyText'],
    ['aws_kms_key.policy', '/KeyPolicy'],
    ['aws_kms_key.is_enabled', '/Enabled'],
    ['aws_kms_key.deletion_window_in_days', '/PendingWindowInDays'],
    ['aws_cloudtrail.enable_logging', '/IsLogging'],
    ['aws_cloudtrail.is_multi_region_trail', '/IsMultiRegionTrail'],
    ['aws_cloudtrail.include_global_service_events', '/IncludeGlobalServiceEvents'],
    ['aws_cloudwatch_log_group.retention_in_days', '/RetentionInDays'],
    ['aws_db_instance.multi_az', '/MultiAZ'],
    ['aws_iam_role.permissions_boundary', '/PermissionsBoundary'],
    ['aws_lambda_function_url.authorization_type', '/AuthType'],
    ['aws_s3_bucket.acl', '/AccessControl'],
    ['aws_s3_bucket_acl.acl', '/AccessControl'],
    [
        'aws_s3_bucket_public_access_block.block_public_acls',
        '/PublicAccessBlockConfiguration/BlockPublicAcls',
    ],
    [
        'aws_s3_bucket_public_access_block.block_public_policy',
        '/PublicAccessBlockConfiguration/BlockPublicPolicy',
    ],
    [
        'aws_s3_bucket_public_access_block.ignore_public_acls',
        '/PublicAccessBlockConfiguration/IgnorePublicAcls',
    ],
    [
        'aws_s3_bucket_public_access_block.restrict_public_buckets',
        '/PublicAccessBlockConfiguration/RestrictPublicBuckets',
    ],
    ['tags', '/Tags'],
    ['tags_all', '/Tags'],
]);
/** `publicly_accessible` → `PubliclyAccessible` */
const pascal = (name) => name
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
const RULES = new Map([
    ['ingress', 'SecurityGroupIngress'],
    ['egress', 'SecurityGroupEgress'],
]);
const listOf = (value) => (Array.isArray(value) ? value : []);
/** One block of a security group is one rule of CloudFormation for each address that it names. */
const groupRules = (block) => {
    if (!(0,settings_entries/* isTable */.bI)(block))
        return [];
    const ports = {
        IpProtocol: block.protocol ?? block.ip_protocol ?? null,
        FromPort: block.from_port ?? null,
        ToPort: block.to_port ?? null,
    };
    const each = (values, key) => listOf(values).map((value) => ({ ...ports, [key]: value }));
    return [
        ...each(block.cidr_blocks, 'CidrIp'),
        ...each(block.ipv6_cidr_blocks, 'CidrIpv6'),
        ...each(block.security_groups, 'SourceSecurityGroupId'),
        ...each(block.prefix_list_ids, 'SourcePrefixListId'),
        ...(block.self === true ? [{ ...ports, SourceSecurityGroupId: 'self' }] : []),
    ];
};
const wholeRules = (blocks) => (Array.isArray(blocks) ? blocks : [blocks]).flatMap(groupRules);
const parts = (path) => path.split('/').slice(1);
/** A difference of the rules of a security group, address by address. */
const ofRules = (difference, name) => {
    const [, ...rest] = parts(difference.path);
    if (rest.length > 1 || (rest.length === 1 && !/^\d+$/.test(rest[0] ?? '')))
        return null;
    const before = wholeRules(difference.expected);
    const now = wholeRules(difference.actual);
    const texts = (list) => new Set(list.map((rule) => JSON.stringify(rule)));
    const [had, has] = [texts(before), texts(now)];
    const gone = before.filter((rule) => !has.has(JSON.stringify(rule)));
    const come = now.filter((rule) => !had.has(JSON.stringify(rule)));
    return [
        ...gone.map((expected, at) => {
            return { path: `/${name}/${at}`, kind: 'REMOVE', expected, actual: null };
        }),
        ...come.map((actual, at) => {
            return { path: `/${name}/${before.length + at}`, kind: 'ADD', expected: null, actual };
        }),
    ];
};
const renamed = (type, difference) => {
    const [first = '', ...rest] = parts(difference.path);
    const rules = type === 'aws_security_group' ? RULES.get(first) : undefined;
    const split = rules === undefined ? null : ofRules(difference, rules);
    if (split !== null)
        return split;
    const own = vocabulary_NAMES.get(`${type}.${first}`) ?? vocabulary_NAMES.get(first) ?? `/${rules ?? pascal(first)}`;
    const inside = own === '/Tags' ? rest : rest.map((part) => (/^\d+$/.test(part) ? part : pascal(part)));
    return [{ ...difference, path: [own, ...inside].join('/') }];
};
/** The single rule that is a resource of its own. */
const SINGLE_RULE = new Map([
    ['cidr_ipv4', '/CidrIp'],
    ['cidr_ipv6', '/CidrIpv6'],
    ['cidr_blocks', '/CidrIp'],
    ['ipv6_cidr_blocks', '/CidrIpv6'],
    ['from_port', '/FromPort'],
    ['to_port', '/ToPort'],
    ['ip_protocol', '/IpProtocol'],
    ['protocol', '/IpProtocol'],
]);
const isSingleRule = (type) => /^aws_(vpc_)?security_group_(ingress_|egress_)?rule$/.test(type);
const ofSingleRule = (difference) => {
    const [first = ''] = parts(difference.path);
    return { ...difference, path: SINGLE_RULE.get(first) ?? `/${pascal(first)}` };
};
/**
 * The differences of a change in CloudFormation's words, which the severity rules are written in.
 * What has no other name there is called as it is here, written as CloudFormation writes names.
 */
const asCloudFormation = ({ type, differences, whole = { expected: null, actual: null }, }) => ({
    differences: differences.flatMap((difference) => isSingleRule(type) ? [ofSingleRule(difference)] : renamed(type, difference)),
    whole,
});

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/plan.js













const plan_ID = 'infra/plan';
const plan_fixFor = (plan) => plan.tool === 'opentofu' ? '`tofu apply`' : '`terraform apply`';
const drifted = (plan, change, resource, input) => {
    const { differences, whole } = asCloudFormation(change);
    return judgeDifferences({
        check: plan_ID,
        resource,
        whole,
        differences,
        fix: ({ direction }) => direction === 'strengthened'
            ? `Declare it at ${named(change.address)}, or the next apply takes it away.`
            : `Put it back with ${plan_fixFor(plan)}, or declare it at ${named(change.address)}.`,
    }, input);
};
/** What is said of a resource as such, by the kind of its change. */
const plan_wholeOf = (plan, change, resource) => {
    const { type, environment } = resource;
    const title = titleOf(resource);
    const address = named(change.address);
    if (change.kind === 'deleted') {
        const { severity, rule } = gradeDeleted(type, environment);
        return {
            severity,
            rule,
            title: `${title} was deleted outside the code`,
            expected: 'there, as the state has it',
            actual: 'deleted',
            fix: `Have it made again with ${plan_fixFor(plan)}, or take ${address} out of the code.`,
        };
    }
    if (change.kind === 'undeclared') {
        const { severity, rule } = gradeOrphan(type, null, { deprecated: false, environment });
        return {
            severity,
            rule,
            title: `${title} is in the state and in no code`,
            expected: 'code that declares it',
            actual: 'in the state only',
            fix: `Declare it at ${address}, or let ${plan_fixFor(plan)} remove it.`,
        };
    }
    const { severity, rule } = gradeState('infra/unapplied', environment);
    return {
        severity,
        rule,
        title: `${title} is declared and not there`,
        expected: 'there, as the code declares it',
        actual: 'nothing',
        fix: `Make it with ${plan_fixFor(plan)}, or take ${address} out of the code.`,
    };
};
const judgeChange = (plan, change, input) => {
    const resource = planResource(plan, change, input.facts.environments);
    if (isNotYet(input, resource.environment))
        return { findings: [], suppressed: [] };
    if (change.kind === 'drift')
        return drifted(plan, change, resource, input);
    const said = plan_wholeOf(plan, change, resource);
    return {
        findings: [infraFinding({ check: plan_ID, resource, direction: 'changed', ...said }, input)],
        suppressed: [],
    };
};
/** Which plan an open finding came from is not remembered; what a plan did not say may be in it. */
const plan_stillOpen = (source, found, { facts }) => {
    const seen = new Set(found.map(({ fingerprint }) => fingerprint));
    return facts.open
        .filter(({ check, fingerprint }) => check === plan_ID && !seen.has(fingerprint))
        .map(({ subject }) => unknownResult(plan_ID, subject, {
        reason: `${source} may tell of it, and was not read to its end`,
    }));
};
const plan_judge = (plan, input) => {
    const { source, changes } = plan;
    if (!changes.known)
        return [unknownResult(plan_ID, source, changes), ...plan_stillOpen(source, [], input)];
    const judged = changes.value.map((change) => judgeChange(plan, change, input));
    // A resource whose state says the same twice (moved, and changed) is told once.
    const findings = onceEach(judged.flatMap((one) => one.findings));
    const kinds = (kind) => changes.value.filter((change) => change.kind === kind).length;
    const partial = plan.errored
        ? [
            unknownResult(plan_ID, source, { reason: 'the plan did not finish: what it says is a part' }),
            ...plan_stillOpen(source, findings, input),
        ]
        : [];
    if (plan.errored && findings.length === 0)
        return partial;
    return [
        {
            ...verdict(plan_ID, source, findings, {
                pass: 'The plan tells of no difference',
                fail: `${count(findings.length, 'difference')} in the plan`,
            }),
            data: {
                tool: plan.tool,
                ...coverageData({
                    checked: changes.value.length,
                    modified: kinds('drift'),
                    deleted: kinds('deleted'),
                    suppressed: judged.flatMap(({ suppressed }) => suppressed),
                }),
            },
        },
        ...partial,
    ];
};
/** What plans of Terraform or OpenTofu say of the world outside. */
const plan = {
    id: plan_ID,
    domain: 'infra',
    title: 'Plans of Terraform and OpenTofu tell of no difference',
    why: 'What was changed outside the code is taken back by the next apply, or destroyed by it.',
    fix: 'Apply the code, or bring the change into it.',
    severity: 'critical',
    permissions: [],
    blind: 'Only what is in the state is compared: what was made beside it no plan shows.',
    run: (input) => judgeInfra(plan_ID, input, () => {
        const { plans, repository } = input.facts;
        if (plans.length > 0)
            return plans.flatMap((one) => plan_judge(one, input));
        const message = 'No plan was handed over';
        return [{ check: plan_ID, status: 'skipped', subject: repository.name, message, findings: [] }];
    }),
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/stacks/missing-stacks.js







const RULE = 'infra/stack-missing';
/** Findings of earlier scans that nothing can be said about this time: they stay as they are. */
const leftOpen = (check, { name, account }, why, { facts }) => [
    unknownResult(check, `${name} declared stacks`, {
        ...why,
        reason: `whether every declared stack is there: ${why.reason}`,
    }),
    ...facts.open
        .filter((one) => one.check === check && one.rule === RULE && one.resource?.account === account)
        .map(({ subject }) => unknownResult(check, subject, why)),
];
const hasStack = ({ stacks }, name) => stacks.known && stacks.value.some((stack) => stack.name === name);
const missing_stacks_isGone = (declared, regions) => regions.length > 0 &&
    regions.every(({ stacks }) => stacks.known) &&
    !regions.some((region) => hasStack(region, declared.name));
/**
 * Stacks that the deployed commit declares and that no region has. Those that main declares and that
 * were not deployed yet are not among them; nor are those that `[infra] stacks` does not name, for
 * nobody looked for them.
 */
const missingStacks = (check, environment, section, input) => {
    const { declared, deployed, regions } = environment;
    const nothing = { findings: [], names: [] };
    for (const fact of [declared, deployed]) {
        if (!fact.known)
            return { ...nothing, unknown: leftOpen(check, environment, fact, input) };
    }
    if (!declared.known || !deployed.known || deployed.value === null) {
        const reason = 'nothing says which commit is deployed (see [infra.deployed])';
        return { ...nothing, unknown: leftOpen(check, environment, { reason }, input) };
    }
    const globs = stackGlobs(section).map(standards_glob/* nameGlob */.e4);
    const { commit, how } = deployed.value;
    const { severity, rule } = gradeState(RULE, environment.name);
    const gone = declared.value.flatMap((stack) => {
        const own = regions.filter(({ region }) => stack.region === undefined || stack.region === region);
        const [first] = own;
        const isNamed = globs.some((matches) => matches(stack.name));
        return first !== undefined && isNamed && missing_stacks_isGone(stack, own) ? [{ stack, region: first }] : [];
    });
    const findings = gone.map(({ stack, region }) => {
        const before = regions
            .flatMap(({ deleted }) => (deleted.known ? deleted.value : []))
            .find(({ name }) => name === stack.name);
        return infraFinding({
            check,
            resource: stackResource({ environment, region }, stack.name),
            severity,
            rule,
            title: `Stack ${named(stack.name)} (${named(environment.name, 30)}) is declared and deployed, and is not there`,
            expected: `a stack, as ${stack.source} declares it at ${commit} (${how})`,
            actual: before === undefined ? 'no such stack' : `deleted on ${before.deleted}`,
            fix: `Deploy ${named(stack.name)}, or take it out of the code and deploy that.`,
        }, input);
    });
    return { findings, unknown: [], names: gone.map(({ stack }) => stack.name) };
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/stacks/states.js
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html#cfn-stack-status-codes */
const FAILED = new Map([
    [
        'CREATE_FAILED',
        {
            words: 'was made in part only',
            fix: 'Mend what its events name and deploy again, or delete the stack.',
        },
    ],
    [
        'ROLLBACK_COMPLETE',
        {
            words: 'could not be made and was taken back',
            fix: 'Delete the stack, mend what its events name and deploy again: in this state it takes no update.',
        },
    ],
    [
        'ROLLBACK_FAILED',
        {
            words: 'could not be made, and not be taken back',
            fix: 'Mend what its events name, delete the stack and deploy again.',
        },
    ],
    [
        'UPDATE_FAILED',
        {
            words: 'was updated in part only',
            fix: 'Mend what its events name and deploy again, or roll the stack back.',
        },
    ],
    [
        'UPDATE_ROLLBACK_FAILED',
        {
            words: 'is stuck between two deployments',
            fix: 'Mend what its events name and continue the rollback (`aws cloudformation continue-update-rollback`), then deploy again.',
        },
    ],
    [
        'IMPORT_ROLLBACK_FAILED',
        {
            words: 'is stuck in an import',
            fix: 'Mend what its events name and continue the rollback in the console.',
        },
    ],
    [
        'DELETE_FAILED',
        {
            words: 'could not be deleted',
            fix: 'Mend what its events name and delete the stack again; what shall stay is named with `--retain-resources`.',
        },
    ],
]);
/** null: the stack is not in a failed state. */
const failedState = (status) => FAILED.get(status) ?? null;

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/stacks/unmatched.js






/** What no stack of an environment answers to, in none of its regions; [] while one could not be read. */
const unanswered = ({ regions }) => {
    const [region] = regions;
    if (region === undefined || !regions.every(({ stacks }) => stacks.known))
        return [];
    const globs = region.unmatched.filter((glob) => regions.every(({ unmatched }) => unmatched.includes(glob)));
    return [...new Set(globs)];
};
/** That there is no `App-*` beside an `App` is as it may be; that there is nothing at all is not. */
const isTold = ({ regions }) => (glob) => (0,standards_glob/* isLiteral */.c$)(glob) || regions.every(({ stacks }) => !stacks.known || stacks.value.length === 0);
/** Patterns that no stack answers to, and that are no finding: others do. */
const unmetPatterns = (environment) => {
    const told = isTold(environment);
    return unanswered(environment).filter((glob) => !told(glob));
};
/**
 * Names in `[infra] stacks` that no stack of an environment has; patterns too, where no stack at all was
 * found. A stack that is told to be missing is not told twice.
 *
 * @param missing names of stacks that are told by themselves
 */
const unmatchedGlobs = (check, environment, section, missing, input) => {
    const { regions } = environment;
    const [region] = regions;
    if (region === undefined)
        return [];
    const globs = unanswered(environment)
        .filter(isTold(environment))
        .filter((glob) => !missing.some((0,standards_glob/* nameGlob */.e4)(glob)));
    const { severity, rule } = gradeState('infra/stack-unmatched', environment.name);
    const where = regions.map(({ region: name }) => name).join(', ');
    return globs.map((glob) => infraFinding({
        check,
        resource: stackResource({ environment, region }, glob),
        severity,
        rule,
        title: `No stack in ${named(environment.name, 30)} is called ${named(glob)}`,
        expected: `a stack that ${glob} names, in ${where}`,
        actual: 'no such stack',
        fix: `Correct the name in \`[infra] stacks\` (${placeOf(section.origin('stacks'))}), or deploy the stack.`,
    }, input));
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/stacks.js











const stacks_ID = 'infra/stacks';
const failed = (place, stack, input) => {
    const state = failedState(stack.status);
    if (state === null)
        return [];
    const { severity, rule } = gradeState('infra/stack-failed', place.environment.name);
    const why = stack.statusReason === undefined ? '' : `: ${named(stack.statusReason, 300)}`;
    return [
        infraFinding({
            check: stacks_ID,
            resource: stackResource(place, stack.name),
            stackId: stack.id,
            severity,
            rule,
            title: `Stack ${named(stack.name)} (${named(place.environment.name, 30)}) ${state.words}`,
            expected: 'a state that is complete',
            actual: `${stack.status}${why}`,
            fix: state.fix,
        }, input),
    ];
};
const stacks_judgeRegion = (place, more, input) => {
    const subject = placeName(place);
    const { stacks } = place.region;
    if (!stacks.known) {
        const reason = `the stacks could not be read: ${stacks.reason}`;
        return unknownResult(stacks_ID, subject, { ...stacks, reason });
    }
    const findings = [...stacks.value.flatMap((stack) => failed(place, stack, input)), ...more];
    return {
        ...verdict(stacks_ID, subject, findings, {
            pass: stacks.value.length === 0
                ? 'None of the stacks is in this region'
                : `${count(stacks.value.length, 'stack')}, each in a state that is complete`,
            fail: `${count(findings.length, 'stack')} failed, missing or not found`,
        }),
        data: { stacks: stacks.value.length },
    };
};
/** A stack may be in the region that could not be read: what is open of any region stays open. */
const heldOpen = ({ regions, account }, { facts }) => {
    const unread = regions.find(({ stacks }) => !stacks.known);
    if (unread === undefined || unread.stacks.known)
        return [];
    const reason = `the stacks of ${unread.region} could not be read: ${unread.stacks.reason}`;
    return facts.open
        .filter(({ check, rule, resource }) => check === stacks_ID && resource?.account === account && rule !== 'infra/stack-failed')
        .map(({ subject }) => unknownResult(stacks_ID, subject, { reason }));
};
/** Whoever hands over a plan of Terraform may have no stacks. */
const unnamed = (subject, { facts }) => facts.plans.length > 0
    ? {
        check: stacks_ID,
        status: 'skipped',
        subject,
        message: 'No stack is named, and a plan was handed over',
        findings: [],
    }
    : unknownResult(stacks_ID, subject, {
        reason: 'no stack is named: add stacks to [infra] in check.toml',
    });
const stacks_judge = (environment, section, input) => {
    const missing = missingStacks(stacks_ID, environment, section, input);
    const unmatched = unmatchedGlobs(stacks_ID, environment, section, missing.names, input);
    const places = environment.regions.map((region) => ({ environment, region }));
    if (places.length === 0) {
        const reason = 'no region is named: add regions to [infra] in check.toml';
        return [unknownResult(stacks_ID, environment.name, { reason })];
    }
    if (stackGlobs(section).length === 0)
        return places.map((place) => unnamed(placeName(place), input));
    const own = [...missing.findings, ...unmatched];
    return [
        ...places.map((place) => stacks_judgeRegion(place, own.filter(({ resource }) => resource?.region === place.region.region), input)),
        ...missing.unknown,
        ...heldOpen(environment, input),
    ];
};
/** The stacks themselves: those that are declared are there, and none is stuck in a failed state. */
const stacks = {
    id: stacks_ID,
    domain: 'infra',
    title: 'Declared stacks are there, and none has failed',
    why: 'A stack that is gone or stuck takes no deployment, and what it held is looked after by nobody.',
    fix: 'Deploy the stack, or take it out of the code and of [infra] stacks.',
    severity: 'high',
    permissions: ['cloudformation:DescribeStacks', 'cloudformation:ListStacks'],
    blind: 'Without a deployed commit and what it declares, no stack is said to be missing.',
    run: (input) => judgeInfra(stacks_ID, input, (section) => eachEnvironment(stacks_ID, input, (environment) => stacks_judge(environment, section, input))),
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/template/same.js


/**
 * GetTemplate replaces what is beyond ASCII by `?`, one or several for a character: both sides are
 * read as if they came from it.
 */
const same_plain = (value) => {
    if (typeof value === 'string') {
        return value.replace(/(?:[^\0-\x7f]|\?)+/g, '?');
    }
    if (Array.isArray(value))
        return value.map(same_plain);
    if (!(0,settings_entries/* isTable */.bI)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [same_plain(key), same_plain(item)]));
};
/** How values of two templates are compared: where one lost characters on the way, without them. */
const sameIn = (declared, live) => declared.exact && live.exact
    ? (expected, actual, path) => isSame(expected, actual, undefined, path)
    : (expected, actual, path) => isSame(same_plain(expected), same_plain(actual), undefined, path);
/** The hash of what the CDK packed: https://docs.aws.amazon.com/cdk/v2/guide/assets.html */
const HASH = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g;
const withoutHashes = (value) => {
    if (typeof value === 'string')
        return value.replace(HASH, '#');
    if (Array.isArray(value))
        return value.map(withoutHashes);
    if (!(0,settings_entries/* isTable */.bI)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutHashes(item)]));
};
/** Whether two values differ in nothing but the hash of an asset. */
const isOnlyHash = (expected, actual) => isSame(withoutHashes(expected), withoutHashes(actual));

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/template/sections.js


/** Sections that change what runs; the others are words for people. */
const SECTIONS = [
    'Parameters',
    'Mappings',
    'Conditions',
    'Transform',
    'Outputs',
    'Globals',
];
/** What tools write beside a resource for themselves. */
const TOOL_METADATA = /^(aws:cdk:|aws:asset:|cdk_nag$|cfn_nag$|checkov$|cfn-lint$|SamResourceId$|BuildMethod$)/;
/** Entries that the CDK adds for its own use. */
const TOOL_ENTRY = /^(BootstrapVersion|CDKMetadata.*|AssetParameters.*|UsePreviousValue)$/;
const isTool = (name) => TOOL_ENTRY.test(name);
const withoutEmpty = (table, names) => Object.fromEntries(Object.entries(table).filter(([key, value]) => !(names.includes(key) && (0,settings_entries/* isTable */.bI)(value) && Object.keys(value).length === 0)));
/** One name and a list of it are the same, and the order of the names says nothing. */
const dependencies = (value) => value === undefined ? null : [value].flat().map(String).toSorted();
/** What a template says of one resource, without what tools write for themselves. */
const sections_resource = (value) => {
    const own = (0,settings_entries/* isTable */.bI)(value) ? value : {};
    const metadata = Object.fromEntries(Object.entries(tableAt(own, 'Metadata')).filter(([key]) => !TOOL_METADATA.test(key)));
    const { DependsOn, ...rest } = own;
    return withoutEmpty({
        ...rest,
        Metadata: metadata,
        ...(DependsOn === undefined ? {} : { DependsOn: dependencies(DependsOn) }),
    }, ['Metadata', 'Properties']);
};
/** Logical id → what a template says of it. */
const resourcesIn = ({ body }) => new Map(Object.entries(tableAt(body, 'Resources'))
    .filter(([, value]) => !((0,settings_entries/* isTable */.bI)(value) && value.Type === CDK_METADATA))
    .map(([name, value]) => [name, sections_resource(value)]));
/** `Outputs` → its entries, for everything of a template that is no resource. */
const sectionsIn = ({ body }) => new Map(SECTIONS.map((section) => {
    const own = (0,settings_entries/* valueIn */.xm)(body, section);
    const entries = (0,settings_entries/* isTable */.bI)(own) ? own : own === undefined ? {} : { '': own };
    return [
        section,
        Object.fromEntries(Object.entries(entries).filter(([name]) => !isTool(name))),
    ];
}));

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/template/compare.js












const compare_HASH = {
    suppressed: 'infra/asset-hash',
    reason: 'Only the hash of a packed asset differs; the same code can be packed twice',
};
const passHash = ({ expected, actual }) => isOnlyHash(expected, actual) ? compare_HASH : null;
const typeOf = (resource) => typeof resource?.Type === 'string' ? resource.Type : 'AWS::CloudFormation::Stack';
const compare_resourceFor = ({ place, stack, declared, live }, id, type) => {
    const known = stack.resources.known
        ? stack.resources.value.find(({ logicalId }) => logicalId === id)
        : undefined;
    const path = constructPathOf(live.body, id) ?? constructPathOf(declared.body, id);
    return {
        environment: place.environment.name,
        account: place.environment.account,
        region: place.region.region,
        type,
        physicalId: known?.physicalId ?? `${stack.name}/${id}`,
        stack: stack.name,
        logicalId: id,
        ...(path === undefined ? {} : { constructPath: path }),
    };
};
const compare_fixFor = ({ stack, source }) => `Deploy stack ${named(stack.name)} from the code, or bring the change into the code of ${named(source)}.`;
const one = (compared, resource, said, input, path = '') => {
    const { expected, actual } = withoutSecrets(said, path.split('/').slice(1));
    return infraFinding({
        check: compared.check,
        resource,
        stackId: compared.stack.id,
        direction: 'changed',
        path,
        fix: compare_fixFor(compared),
        ...said,
        expected,
        actual,
    }, input);
};
const compare_added = (compared, id, live, input) => {
    const resource = compare_resourceFor(compared, id, typeOf(live));
    const { severity, rule } = gradeOrphan(resource.type, tableAt(live, 'Properties'), {
        deprecated: false,
        environment: resource.environment,
    });
    const title = `${titleOf(resource)} stands in the live template and not in the code`;
    return one(compared, resource, { severity, rule, title, expected: null, actual: live }, input);
};
const compare_removed = (compared, id, declared, input) => {
    const resource = compare_resourceFor(compared, id, typeOf(declared));
    const { severity, rule } = gradeState('infra/template-removed', resource.environment);
    const title = `${titleOf(resource)} stands in the code and not in the live template`;
    return one(compared, resource, { severity, rule, title, expected: declared, actual: null }, input);
};
const withoutProperties = ({ Properties: _, ...rest }) => rest;
/** What both templates have: its properties graded like drift, what stands beside them by itself. */
const compare_both = (compared, id, [declared, live], same, input) => {
    const resource = compare_resourceFor(compared, id, typeOf(declared));
    const sides = {
        expected: (0,settings_entries/* propertyIn */.vG)(declared, 'Properties'),
        actual: (0,settings_entries/* propertyIn */.vG)(live, 'Properties'),
    };
    const whole = { expected: sides.expected ?? {}, actual: sides.actual ?? {} };
    const judged = judgeDifferences({
        check: compared.check,
        resource,
        stack: compared.stack,
        whole,
        differences: differencesBetween(whole.expected, whole.actual, same),
        pass: passHash,
        fix: () => compare_fixFor(compared),
        what: (grade, property) => `in the live template, ${says(grade, property)}`,
    }, input);
    const { severity, rule } = gradeState('infra/template', resource.environment);
    const beside = differencesBetween(withoutProperties(declared), withoutProperties(live), same);
    const findings = beside.map(({ path, expected, actual }) => {
        const title = `${titleOf(resource)}: the live template is not the deployed one: ${named(path.slice(1))}`;
        // `#` keeps what stands beside the properties apart from a property of the same name.
        return one(compared, resource, { severity, rule, title, expected, actual }, input, `#${path}`);
    });
    return { findings: [...judged.findings, ...findings], suppressed: judged.suppressed };
};
/** Everything that is no resource: parameters, conditions, outputs … */
const sections = (compared, same, input) => {
    const live = sectionsIn(compared.live);
    const resource = stackResource(compared.place, compared.stack.name);
    const { severity, rule } = gradeState('infra/template', resource.environment);
    return [...sectionsIn(compared.declared)].flatMap(([section, declared]) => {
        const other = live.get(section) ?? {};
        const names = [...new Set([...Object.keys(declared), ...Object.keys(other)])];
        return names.flatMap((name) => {
            const [expected, actual] = [(0,settings_entries/* propertyIn */.vG)(declared, name), (0,settings_entries/* propertyIn */.vG)(other, name)];
            const path = `#/${section}${name === '' ? '' : `/${name}`}`;
            if (same(expected, actual, '') || isOnlyHash(expected, actual))
                return [];
            const title = `${titleOf(resource)}: the live template is not the deployed one: ${named(path.slice(2))}`;
            return [one(compared, resource, { severity, rule, title, expected, actual }, input, path)];
        });
    });
};
/**
 * What differs between the template that CloudFormation holds and the one that was deployed, by what
 * it means: functions are equal where they are written alike.
 */
const compareTemplates = (compared, input) => {
    const same = sameIn(compared.declared, compared.live);
    const declared = resourcesIn(compared.declared);
    const live = resourcesIn(compared.live);
    const all = { findings: [], suppressed: [] };
    for (const id of new Set([...declared.keys(), ...live.keys()])) {
        const [before, now] = [declared.get(id), live.get(id)];
        if (before === undefined && now !== undefined)
            all.findings.push(compare_added(compared, id, now, input));
        else if (before !== undefined && now === undefined) {
            all.findings.push(compare_removed(compared, id, before, input));
        }
        else if (before !== undefined && now !== undefined && !same(before, now, '')) {
            const judged = compare_both(compared, id, [before, now], same, input);
            all.findings.push(...judged.findings);
            all.suppressed.push(...judged.suppressed);
        }
    }
    all.findings.push(...sections(compared, same, input));
    return all;
};
/** Whether a value of a template is a table at all: one that could not be read says nothing. */
const isTemplate = ({ body }) => (0,settings_entries/* isTable */.bI)((0,settings_entries/* valueIn */.xm)(body, 'Resources'));

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/template.js











const template_ID = 'infra/template';
/** A template that is another one altogether differs in everything: more are told as one. */
const template_MOST_FINDINGS = 50;
const template_judge = (place, stack, declared, input) => {
    const subject = stackSubject(place, stack);
    const unknown = (reason, permission) => [
        unknownResult(template_ID, subject, permission === undefined ? { reason } : { reason, permission }),
    ];
    // What a nested stack should be is no template of its own in an assembly: its parent names a copy.
    if (stack.parent !== null)
        return [];
    if (!stack.template.known) {
        const { reason, permission } = stack.template;
        return unknown(`its live template could not be read: ${reason}`, permission);
    }
    const own = declared.find(({ name, region }) => name === stack.name && (region ?? stack.region) === stack.region);
    if (own === undefined)
        return unknown('what is deployed declares no stack of this name');
    if (!isTemplate(own.template))
        return unknown(`${named(own.source)} is no template`);
    const live = stack.template.value;
    if (!isTemplate(live))
        return unknown('its live template could not be understood');
    const { findings, suppressed } = compareTemplates({ check: template_ID, place, stack, declared: own.template, live, source: own.source }, input);
    const told = findings.toSorted((a, b) => (0,model_severity/* compareSeverity */.zK)(a.severity, b.severity));
    const shown = told.slice(0, template_MOST_FINDINGS);
    if (told.length > template_MOST_FINDINGS) {
        const resource = stackResource(place, stack.name);
        shown.push(moreFinding(template_ID, resource, told.slice(template_MOST_FINDINGS), input));
    }
    return [
        {
            ...verdict(template_ID, subject, shown, {
                pass: `The live template is the deployed one (${named(own.source)})`,
                fail: `The live template was changed outside the code: ${count(told.length, 'difference')} to ${named(own.source)}`,
            }),
            data: coverageData({
                checked: resourcesIn(own.template).size,
                modified: told.length,
                suppressed,
            }),
        },
    ];
};
/** The template that CloudFormation holds against the one that was deployed. */
const template = {
    id: template_ID,
    domain: 'infra',
    title: 'The live template is the one that was deployed from the code',
    why: 'Whoever changes a stack with a template of their own passes every review, and no drift detection sees it.',
    fix: 'Deploy the stack from the code, or bring the change into the code.',
    severity: 'critical',
    permissions: ['cloudformation:GetTemplate'],
    blind: 'Without the declared templates of the deployed commit nothing can be compared.',
    run: (input) => judgeInfra(template_ID, input, () => eachRegion(template_ID, input, (place) => {
        const { stacks } = place.region;
        const { declared } = place.environment;
        for (const [what, fact] of [
            ['the stacks could not be read', stacks],
            ['what is declared is not known', declared],
        ]) {
            if (!fact.known) {
                const reason = `${what}: ${fact.reason}`;
                return [unknownResult(template_ID, placeName(place), { ...fact, reason })];
            }
        }
        if (!stacks.known || !declared.known)
            return [];
        return stacks.value.flatMap((stack) => template_judge(place, stack, declared.value, input));
    })),
};

;// CONCATENATED MODULE: ./packages/core/lib/checks/infra/index.js













/**
 * The checks of the infra domain, in the order they are told: whether the repository is in at all,
 * whether its accounts can be seen, what differs in them, and what nobody declared.
 */
const infraChecks = [
    participation_participation,
    declarations_declarations,
    exemptions_exemptions,
    accounts,
    stacks,
    changed_changed,
    missing_missing,
    manifest,
    additions,
    template,
    orphans,
    leftovers,
    plan,
];

// EXTERNAL MODULE: ./packages/core/lib/model/index.js + 2 modules
var model = __webpack_require__(8556);
;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/errors.js

/**
 * Names that AWS's services give the same refusal: query protocols leave `Exception` out.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/CommonErrors.html
 */
const errors_NAMES = {
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
const KINDS = new Map(Object.entries(errors_NAMES).flatMap(([kind, names]) => names.map((name) => [name, kind])));
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
const errors_WORDS = {
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
    const reason = errors_WORDS[error.refusal](error);
    return error.refusal === 'denied' ? (0,model/* unknown */.L5)(reason, error.action) : (0,model/* unknown */.L5)(reason);
};
/** The stack or the scan that was asked for is not there (any more). */
const errors_isGone = (error) => error instanceof AwsError &&
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
                middleware_count(usage, service);
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
const middleware_count = (usage, service) => {
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
            const { CloudFormationClient } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7767, 19));
            return new CloudFormationClient(settings);
        }),
        cloudcontrol: once(async () => {
            const { CloudControlClient } = await __webpack_require__.e(/* import() */ 358).then(__webpack_require__.t.bind(__webpack_require__, 2358, 19));
            return new CloudControlClient(settings);
        }),
        cloudtrail: once(async () => {
            const { CloudTrailClient } = await __webpack_require__.e(/* import() */ 720).then(__webpack_require__.t.bind(__webpack_require__, 4720, 19));
            return new CloudTrailClient(settings);
        }),
        destroy() {
            for (const client of open.splice(0))
                client.destroy();
        },
    };
};

// EXTERNAL MODULE: ./node_modules/.pnpm/p-limit@7.3.3/node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(6799);
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
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
const aws_types_entries = Object.entries(BY_SERVICE).flatMap(([service, pairs]) => pairs.split(/\s+/).map((pair) => {
    const [name = '', type = ''] = pair.split(/[=~]/);
    return { name: `aws_${name}`, type: `AWS::${service}::${type}`, isPart: pair.includes('~') };
}));
const TYPES = new Map(aws_types_entries.map(({ name, type }) => [name, type]));
const PARTS = new Set(aws_types_entries.filter(({ isPart }) => isPart).map(({ name }) => name));
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
const noise_LOOKS_LIKE_JSON = /^\s*[{[]/;
const noise_canonical = (value) => {
    if (typeof value === 'string' && noise_LOOKS_LIKE_JSON.test(value)) {
        try {
            return noise_canonical(JSON.parse(value));
        }
        catch {
            return value;
        }
    }
    if (Array.isArray(value))
        return value.map(noise_canonical);
    if (!(0,settings_entries/* isTable */.bI)(value))
        return value;
    const entries = Object.entries(value)
        .filter(([, item]) => !isNothing(item))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => [key, noise_canonical(item)]);
    // In a table of its own, so that no list is taken for it.
    return { entries };
};
/** The same text for values that mean the same: order of keys, documents as text, kinds of nothing. */
const meaning = (value) => isNothing(value) ? 'null' : JSON.stringify(noise_canonical(value));

;// CONCATENATED MODULE: ./packages/core/lib/collect/infra/plan/compare.js


/** A name as a part of a JSON pointer: https://www.rfc-editor.org/rfc/rfc6901 */
const compare_part = (name) => name.replaceAll('~', '~0').replaceAll('/', '~1');
/** Blocks that are sets even where there is one: an entry that changed is another entry. */
const compare_SETS = new Set(`ingress egress grant route attribute setting parameter inline_policy ebs_block_device
  ephemeral_block_device tag principal`.split(/\s+/));
const compare_MAX_DEPTH = 30;
/** Whether this, or something in it, is known after apply only. */
const isUnknown = (marks) => marks === true ||
    (typeof marks === 'object' && marks !== null && Object.values(marks).some(isUnknown));
const compare_below = (marks, key) => {
    if (Array.isArray(marks))
        return marks[Number(key)] ?? false;
    return (0,settings_entries/* valueIn */.xm)(marks, key) ?? false;
};
const compare_kindOf = (expected, actual) => isNothing(expected) ? 'ADD' : isNothing(actual) ? 'REMOVE' : 'NOT_EQUAL';
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
const isSingleBlock = (name, expected, actual) => !compare_SETS.has(name) &&
    expected.length === 1 &&
    actual.length === 1 &&
    (0,settings_entries/* isTable */.bI)(expected[0] ?? null) &&
    (0,settings_entries/* isTable */.bI)(actual[0] ?? null);
const compare = (expected, actual, unknown, [path, name], depth) => {
    if (unknown === true || meaning(expected) === meaning(actual))
        return [];
    const step = (key, left, right) => compare(left, right, compare_below(unknown, key), [`${path}/${compare_part(key)}`, key], depth - 1);
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
    return [{ path, kind: compare_kindOf(expected, actual), expected, actual }];
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
        .flatMap((name) => compare((0,settings_entries/* propertyIn */.vG)(expected, name), (0,settings_entries/* propertyIn */.vG)(actual, name), compare_below(unknown, name), [`/${compare_part(name)}`, name], compare_MAX_DEPTH));
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
const properties_pascal = (name) => name
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
/** A block in CloudFormation's words; names in a map (`variables`) are somebody's own. */
const properties_renamed = (value) => {
    if (Array.isArray(value))
        return value.map(properties_renamed);
    if (!(0,settings_entries/* isTable */.bI)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [
        properties_pascal(key),
        key === 'variables' || key === 'tags' ? item : properties_renamed(item),
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
        expected: properties_renamed(difference.expected),
        actual: properties_renamed(difference.actual),
    };
};
/**
 * Resources that hold the policy which is a resource of its own in CloudFormation: what changes in it
 * is graded there.
 */
const properties_POLICIES = new Map([
    ['aws_s3_bucket', { type: 'AWS::S3::BucketPolicy', path: '/PolicyDocument' }],
    ['aws_sns_topic', { type: 'AWS::SNS::TopicPolicy', path: '/PolicyDocument' }],
    ['aws_sqs_queue', { type: 'AWS::SQS::QueuePolicy', path: '/PolicyDocument' }],
    [
        'aws_secretsmanager_secret',
        { type: 'AWS::SecretsManager::ResourcePolicy', path: '/ResourcePolicy' },
    ],
]);
/** Where the policy of such a resource lies; null for all others. */
const properties_policyOf = (type) => properties_POLICIES.get(type) ?? null;

;// CONCATENATED MODULE: ./packages/core/lib/collect/infra/plan/secrets.js



/** What stands in differences where a secret stood; the other one where it is not the same. */
const secrets_SECRET = '[secret]';
const secrets_OTHER_SECRET = '[another secret]';
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
const secrets_isSecretName = (name) => SECRET_NAME.test(snake(name));
const plan_secrets_NAMES = ['name', 'Name', 'key', 'Key'];
/** `{ name: 'DB_PASSWORD', value: … }`: the entry says what its value is. */
const isSecretEntry = (entry) => plan_secrets_NAMES.some((key) => {
    const name = (0,shape/* own */.ZV)(entry, key);
    return typeof name === 'string' && secrets_isSecretName(name);
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
        const inside = pointer_document(value);
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
                redact(item, secrets_below(marks, key), secret || secrets_isSecretName(key) || (entry && /^value$/i.test(key)), depth + 1),
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
        expected: worded(difference.expected, () => secrets_SECRET),
        actual: worded(difference.actual, (token) => (before.has(token) ? secrets_SECRET : secrets_OTHER_SECRET)),
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
const single_rule_texts = (value) => [value].flat().filter((item) => typeof item === 'string');
/** One address stands for all: one that the other side lacks, where there is one. */
const address = (value, other, ...names) => {
    const [here, there] = [single_rule_texts(firstIn(value, ...names)), single_rule_texts(firstIn(other, ...names))];
    return here.find((one) => !there.includes(one)) ?? here[0] ?? null;
};
const single_rule_rule = (value, other) => Object.fromEntries([
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
    ? { expected: single_rule_rule(expected, actual), actual: single_rule_rule(actual, expected) }
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
const judge_change_named = (sides, key) => {
    for (const side of sides) {
        const value = (0,settings_entries/* valueIn */.xm)(side, key);
        if (typeof value === 'string' && value !== '' && !holdsSecret(value))
            return value;
    }
    return null;
};
/** The rule that is a resource of its own says which way it goes. */
const judge_change_typeOf = (type, sides) => type === 'aws_security_group_rule' && judge_change_named(sides, 'type') === 'egress'
    ? 'AWS::EC2::SecurityGroupEgress'
    : cloudFormationType(type);
/** A part of a resource is known by the resource. */
const ownerOf = (sides) => {
    for (const key of OWNERS) {
        const owner = judge_change_named(sides, key);
        if (owner !== null)
            return owner;
    }
    return null;
};
const judge_change_changeOf = ({ address, type }, kind, sides, differences = []) => {
    const part = isPart(type);
    const id = (part ? ownerOf(sides) : null) ?? judge_change_named(sides, 'id');
    const arn = judge_change_named(sides, 'arn') ?? id;
    return {
        address,
        type,
        // That a part is gone does not mean that the whole is.
        awsType: part && kind !== 'drift' ? null : judge_change_typeOf(type, sides),
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
    const told = judge_change_changeOf(change, 'drift', [actual, expected], differences);
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
            ? judge_change_changeOf(change, 'deleted', sides)
            : judge_change_changeOf(change, 'drift', sides, missing);
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
        return judge_change_changeOf(change, 'undeclared', [redacted(change).before]);
    }
    if (isOnly(change, 'create')) {
        const { before, after } = redacted(change);
        return before === null ? judge_change_changeOf(change, 'unapplied', [after]) : null;
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
const judge_change_isWithin = (inner, outer) => inner === outer || inner.startsWith(`${outer}/`);
/**
 * What both lists say of one resource, told once. Where both speak of a property, what the code
 * declares counts: that is what the next apply puts there.
 */
const judge_change_merged = (drift, planned) => {
    // Gone, and to be made anew: what was lost says more.
    if (drift.kind === 'deleted' || planned.kind === 'unapplied')
        return drift;
    if (planned.kind !== 'drift')
        return planned;
    const told = planned.differences.map(propertyOf);
    const isTold = (one) => told.some((property) => judge_change_isWithin(propertyOf(one), property) || judge_change_isWithin(property, propertyOf(one)));
    return {
        ...planned,
        differences: [...planned.differences, ...drift.differences.filter((one) => !isTold(one))],
    };
};
/** What changed in the policy that a resource holds, apart from the rest of it. */
const withPolicyApart = (change) => {
    const policy = properties_policyOf(change.type);
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
var standards_sections = __webpack_require__(2107);
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
        actions: (0,standards_sections/* textsOf */.CB)((0,settings_entries/* propertyIn */.vG)(change, 'actions')),
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
const parse_parsed = (text) => {
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
        changes.set(change.address, before === undefined ? change : judge_change_merged(before, change));
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
    const plan = parse_parsed(text.replace(/^\uFEFF/, ''));
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
const plans_MAX_BYTES = 64 * 1024 * 1024;
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
        if (file.size > plans_MAX_BYTES) {
            const [size, most] = [file.size, plans_MAX_BYTES].map((bytes) => Math.ceil(bytes / 1024 / 1024));
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
var hide_accounts = __webpack_require__(8126);
// EXTERNAL MODULE: ./packages/core/lib/transport/types.js
var types = __webpack_require__(4521);
// EXTERNAL MODULE: ./packages/core/lib/scan/unreadable.js
var scan_unreadable = __webpack_require__(1447);
;// CONCATENATED MODULE: ./packages/core/lib/scan/domain.js



/** Whether it takes part, or did when it was last looked at: the ledger remembers it, others are strangers. */
const isMember = (standard, { previous }) => (0,lib_standards/* takesPart */.GP)(standard) || previous !== null;
const permissionOf = (error) => error instanceof types/* GitHubError */.y && error.permission ? { permission: error.permission } : {};
/** What came of a repository that could not be looked at: every check unknown, an error, no verdict. */
const domain_failed = ({ id, checks }, work, { scan, log }, error) => {
    const { name } = work.repository;
    const reason = error.message;
    log.debug(`${name}: ${error.stack ?? reason}`);
    return {
        report: (0,scan_unreadable/* unreadable */.O)(work, checks, reason),
        next: (0,scan_unreadable/* awaiting */.V)(id, work, scan),
        errors: [{ where: name, reason, ...permissionOf(error) }],
        isStranger: false,
    };
};

// EXTERNAL MODULE: ./packages/core/lib/model/time.js
var time = __webpack_require__(8495);
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
const trail_types_GLOBAL = /^AWS::(?:IAM|CloudFront|Route53|Organizations)::/;
const trail_types_partitionOf = (region) => region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
/**
 * The region whose event history has what was done to a resource.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html#cloudtrail-concepts-global-service-events
 */
const trailRegion = (type, region) => {
    if (!trail_types_GLOBAL.test(type))
        return region;
    const partition = trail_types_partitionOf(region);
    if (partition === 'aws-cn')
        return 'cn-north-1';
    return partition === 'aws-us-gov' ? 'us-gov-west-1' : 'us-east-1';
};
/** What LookupEvents takes as a value. */
const trail_types_LONGEST = 2_000;
/** Names to look a resource up by, likeliest first: CloudTrail has the bare id, the name or the ARN. */
const trailNames = (type, id, region) => {
    const partition = trail_types_partitionOf(region);
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
const trail_event_DEEPEST = 12;
const keysOf = (value, depth = 0) => {
    if (typeof value !== 'object' || value === null || depth > trail_event_DEEPEST)
        return [];
    if (Array.isArray(value))
        return value.flatMap((one) => keysOf(one, depth + 1));
    return Object.entries(value).flatMap(([key, one]) => [
        key.toLowerCase(),
        ...keysOf(one, depth + 1),
    ]);
};
const leavesOf = (value, depth = 0) => {
    if (value === undefined || value === null || depth > trail_event_DEEPEST)
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
            __webpack_require__.e(/* import() */ 720).then(__webpack_require__.t.bind(__webpack_require__, 4720, 19)),
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
const trail_subjects_subjectsOf = (findings, { severity = 'medium', window }) => {
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






const trail_PAGES = 4;
const DAYS_90_MS = 90 * time/* DAY */.d;
/**
 * Who made the changes that findings of one account are about, and when, from CloudTrail's event
 * history (management events of 90 days; they appear some minutes after the deed).
 * @param awsIn the clients of this account in a region
 * @returns by fingerprint; findings that no event explains are left out
 */
const trail_attribute = async (awsIn, findings, options) => {
    const { attribution } = options;
    if (attribution === 'none')
        return new Map();
    const regions = Map.groupBy(trail_subjects_subjectsOf(findings, options), ({ region }) => region);
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
        for (let page = 0; page < trail_PAGES && lookUp.asked < budget; page += 1) {
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
const infra_seen_accountsOf = (environments, before, { only }) => {
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
        const found = await trail_attribute(aws, mine, {
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
var inside = __webpack_require__(6738);
;// CONCATENATED MODULE: ./packages/core/lib/settings/template.js





/** CloudFormation's own names for what stands under `Fn::` in all other cases. */
const template_PLAIN = new Set(['Ref', 'Condition']);
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
    if (template_PLAIN.has(name))
        call[name] = value;
    else {
        const key = name.startsWith('Fn::') ? name : `Fn::${name}`;
        call[key] = key === 'Fn::GetAtt' ? template_attribute(value) : value;
    }
    return call;
};
const template_parse = (text) => {
    if (!text.trimStart().startsWith('{'))
        return parseYaml(text, writtenOut);
    const json = parseJson(text, false);
    if (json.ok)
        return json;
    // Braces begin a map in YAML too; what is wrong is told in the words of JSON all the same.
    const yaml = parseYaml(text, writtenOut);
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
    const parsed = template_parse(text.replace(/^\uFEFF/, ''));
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
const assembly_placeOf = (artifact) => {
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
    const { region } = assembly_placeOf(artifact);
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
const assembly_NESTED = 'cdk:cloud-assembly';
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
            const meant = assembly_placeOf(artifact).account ?? account;
            if (meant === account)
                stacks.push(await readStack(root, folder, prefix, [id, artifact]));
        }
        else if (type === assembly_NESTED) {
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
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./packages/core/lib/collect/source.js
var collect_source = __webpack_require__(3586);
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
const plain_templates_isTemplate = (name, body) => (0,settings_entries/* isTable */.bI)(body) &&
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
        if (!isBroken && !plain_templates_isTemplate(file.path, body))
            continue;
        stacks.push({
            name: stem(file.path),
            template: template?.known ? template.value : { body: null, exact: false },
            source: file.path,
        });
    }
    const globs = (0,lib_standards/* textsOf */.CB)((0,shape/* own */.ZV)(section, 'stacks'));
    const [only, ...others] = stacks;
    const [name, ...more] = globs;
    if (only && others.length === 0 && name && more.length === 0 && (0,lib_standards/* isLiteral */.c$)(name)) {
        return (0,model_known/* known */.e)([{ ...only, name }]);
    }
    const matchers = globs.map(lib_standards/* nameGlob */.e4);
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

// EXTERNAL MODULE: ./packages/core/lib/transport/git.js
var transport_git = __webpack_require__(9020);
;// CONCATENATED MODULE: ./packages/core/lib/collect/git/time.js
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
            return (0,model_known/* known */.e)(line[1] ? { commit, time: isoTime(line[1]) } : { commit });
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
    const section = (0,lib_standards/* sectionOf */.ZE)(request.section, ['deployed']) ?? {};
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
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(542);
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
const synth_isThere = (path) => (0,promises_.lstat)(path).then(() => true, () => false);
/** What was installed is no part of a commit: the worktree borrows it, from the top to the app. */
const borrowInstalled = async (from, to, folder) => {
    const links = [];
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        const here = at === '.' ? '' : at;
        for (const name of ['node_modules', '.venv']) {
            const [installed, link] = [(0,external_node_path_.join)(from, here, name), (0,external_node_path_.join)(to, here, name)];
            if ((await synth_isThere((0,external_node_path_.join)(to, here))) && (await synth_isThere(installed)) && !(await synth_isThere(link))) {
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
    if (!(await synth_isThere((0,external_node_path_.join)(out, 'manifest.json')))) {
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


const manifest_text_nothing = (text) => (text === '' ? null : text);
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
const fromArn = (arn) => {
    const [prefix, partition, service, region, account, ...rest] = arn.split(':');
    const resource = rest.join(':');
    if (prefix !== 'arn' || !partition || !service || resource === '')
        return null;
    return {
        cloud: 'aws',
        arn,
        account: manifest_text_nothing(account ?? ''),
        region: manifest_text_nothing(region ?? ''),
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
const manifest_text_resourceOf = (text) => {
    if (text.length > MAX_LENGTH || /\s/.test(text))
        return null;
    return text.startsWith('arn:') ? fromArn(text) : fromPath(text);
};
/** `aws:111111111111` or `gcp:app`; `aws:unknown` for what does not say. */
const ACCOUNT = /^(aws|gcp):(.+)$/;
const manifest_text_listed = (value, account = null, alias = '') => (Array.isArray(value) ? value : []).map((text) => ({
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
        all.push(...manifest_text_listed(entry.resources, id === 'unknown' ? null : id, alias));
    }
    return all;
};
const ofJson = (text) => {
    const parsed = parseJson(text, false);
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
        return manifest_text_listed(value.resources);
    return { message: 'it has neither resources nor accounts' };
};
const ofLines = (text) => manifest_text_listed(text
    .split('\n')
    .map((line) => {
    const comment = line.search(/(?:^|\s)#/);
    return (comment < 0 ? line : line.slice(0, comment)).trim();
})
    .filter((line) => line !== ''));
/** `.txt` is lines, `.json` is JSON, anything else either. */
const manifest_text_listedIn = (name, text) => {
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
    const entries = manifest_text_listedIn(name, text.replace(/^\uFEFF/, ''));
    if (!Array.isArray(entries))
        return { resources: [], problems: [entries] };
    const found = new Map();
    const problems = [];
    for (const { text: written, account, alias } of entries) {
        const resource = typeof written === 'string' ? manifest_text_resourceOf(written.trim()) : null;
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
const manifest_DEFAULT = 'infra-manifest.json';
/**
 * The resources that must exist, from the file that `[infra] manifest` names, at a commit.
 * @returns null where there is none: nobody asked for one, or that commit has not got it yet
 */
const manifest_readManifest = async (request) => {
    const { source, commit, isHead, section } = request;
    const named = (0,shape/* own */.ZV)(section, 'manifest');
    const path = posix_.posix.normalize(typeof named === 'string' && named !== '' ? named : manifest_DEFAULT);
    const listed = await source.paths(commit);
    if (!listed.known)
        return listed;
    const file = listed.value.find((one) => one.path === path && one.mode !== collect_source/* LINK */.ps);
    if (file === undefined) {
        if (path === manifest_DEFAULT || !isHead)
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
            __webpack_require__.e(/* import() */ 358).then(__webpack_require__.t.bind(__webpack_require__, 2358, 19)),
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
const held_heldBy = (resource, kind, regions) => {
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
const manifest_state_unseen = (reason, permission) => ({
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
        return manifest_state_unseen(`Cloud Control cannot be asked for ${kind?.type ?? `this of ${resource.service}`}`);
    }
    if (!aws.known)
        return manifest_state_unseen(aws.reason, aws.permission);
    const regions = regionsOf(resource, environment.regions);
    if (regions.length === 0) {
        return manifest_state_unseen(`${resource.region ?? 'its region'} is none of the regions that are looked at`);
    }
    let first = null;
    for (const region of regions) {
        if (!spend(region)) {
            return manifest_state_unseen(`the budget of ${budget} requests for the manifest in ${region} is spent`);
        }
        const exists = await resourceExists(aws.value(region), kind.type, kind.identifier);
        if (exists.known && exists.value)
            return { exists, how: howOf(region, true), region };
        // Not found is told only where no region was in the way of an answer.
        if (first === null || (first.exists.known && !exists.known)) {
            first = exists.known
                ? { exists, how: howOf(region, false), region }
                : { ...manifest_state_unseen(exists.reason, exists.permission), region };
        }
    }
    return first ?? manifest_state_unseen('no region could be asked');
};
const CLOUD = { aws: 'account', gcp: 'Google Cloud project' };
const manifest_state_look = async (resource, kind, request, spend) => {
    const { environment } = request;
    const { cloud, account } = resource;
    if (cloud === 'gcp' || (account !== null && account !== environment.account)) {
        return manifest_state_unseen(`it is of ${CLOUD[cloud]} ${account ?? ''}, which is not looked at`);
    }
    if (!environment.entered.known) {
        const { reason, permission } = environment.entered;
        return manifest_state_unseen(`the account of ${environment.name} could not be entered: ${reason}`, permission);
    }
    const held = held_heldBy(resource, kind, environment.regions);
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
    return { ...unheld, ...manifest_state_unseen(why, permission) };
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
            ...(await manifest_state_look(resource, kind, request, spend)),
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
    const { stacks } = (0,lib_standards/* limitsFor */.I9)(organization.table, repository.name, organization.login);
    return stacks.includes('*')
        ? (0,model/* known */.eO)(aws)
        : (0,model/* unknown */.L5)(`drift-config lets ${repository.name} name only some stacks, and none of them holds it`);
};
/** What is listed under the name of an environment alone is of its account. */
const resolved = ({ resources }, { accounts }, environment) => {
    const ids = new Map((0,lib_standards/* isTable */.bI)(accounts) ? Object.entries(accounts) : []);
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

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/accounts.js
const accounts_ACCOUNT = /^[0-9]{12}$/;
const accounts_shape = (account) => {
    if (account === '')
        return 'no account id is given';
    if (accounts_ACCOUNT.test(account))
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
        return { environment, account, problem: accounts_shape(account) ?? twice };
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
    for (const line of accounts_filled(input.split(/[\n,]/))) {
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
const accounts_filled = (lines) => lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
/** `name=value`; the value is null where there is no `=`. */
const pair = (line) => {
    const at = line.indexOf('=');
    return at < 0 ? [line, null] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
};

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
const roleLines = (input) => accounts_filled(input.split('\n')).map((line) => {
    const [name, value] = pair(line);
    return value === null || line.startsWith('arn:') ? [null, line] : [name, value];
});

;// CONCATENATED MODULE: ./packages/core/lib/scan/infra-environments.js




/** Values of a table of texts; entries of another kind are the declarations' to tell. */
const infra_environments_texts = (value) => (0,lib_standards/* isTable */.bI)(value)
    ? Object.entries(value).flatMap(([key, text]) => typeof text === 'string' ? [[key, text]] : [])
    : [];
const infra_environments_isAllowed = (patterns, name) => patterns.some((pattern) => (0,lib_standards/* nameGlob */.e4)(pattern)(name));
const infra_environments_refusal = ({ limits, repository, inputs, section }, account, globs) => {
    if (limits === null)
        return null;
    const entry = (key, values) => `drift-config does not let ${repository} name ${values}; its check.toml may allow it: [[drift.limits]] repositories = ["${repository}"] ${key} = […]`;
    // What the workflow itself names was decided by who runs it.
    const isNamed = inputs.accounts !== '';
    if (!isNamed && !infra_environments_isAllowed(limits.accounts, account))
        return entry('accounts', `account ${account}`);
    // A pattern within an allowed one reads like it: "app-*" and "app-web" are within "app-*". Some
    // that are wider do too; each stack is held against what is allowed once more.
    const beyond = globs.filter((glob) => !infra_environments_isAllowed(limits.stacks, glob));
    if (beyond.length > 0)
        return entry('stacks', `the stacks ${beyond.join(', ')}`);
    const tags = infra_environments_texts(section.tags).map(([key, value]) => `${key}=${value}`);
    const foreign = tags.filter((tag) => !infra_environments_isAllowed(limits.tags, tag));
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
    ? meantAccounts(infra_environments_texts(section.accounts))
    : parseAccounts(inputs.accounts).accounts;
/**
 * The environments of one repository, each with the role that enters it and the regions and stacks
 * to look at. Production of a repository that is not released yet is left out.
 * @returns `problems`: what was asked for and is not there, so that it is looked at by no run
 */
const plannedEnvironments = (input) => {
    const { section, status, inputs, fallbackRegions, isOwn } = input;
    const globs = (0,lib_standards/* textsOf */.CB)(section.stacks);
    const declared = (0,lib_standards/* textsOf */.CB)(section.regions);
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
        if (status === 'pre-release' && isProduction(name)) {
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

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/trust-policy.js
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
    const { fromWebToken } = await __webpack_require__.e(/* import() */ 69).then(__webpack_require__.t.bind(__webpack_require__, 8069, 19));
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
    return (0,model/* unknown */.L5)(`${who} was not entered: ${refused_plain(known)}`);
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
    const trust = arn ? JSON.stringify(trustStatement(claims, arn)) : '';
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
    const text = subjectCaveat(claims);
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
    return refused_plain(error);
};
/** Endings and regions that say more than AWS does. */
const refused_plain = (error) => {
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
    const { fromIni, fromNodeProviderChain, fromTemporaryCredentials } = await __webpack_require__.e(/* import() */ 69).then(__webpack_require__.t.bind(__webpack_require__, 8069, 19));
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
    const { GetCallerIdentityCommand, STSClient } = await __webpack_require__.e(/* import() */ 661).then(__webpack_require__.t.bind(__webpack_require__, 1661, 19));
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

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/watched.js
const watched_attached = (of, type, read, property, ...actions) => ({ of, type, read, properties: [property], when: 'attached', actions });
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
const watched_WATCHED = [
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
    watched_attached('AWS::S3::Bucket', 'AWS::S3::BucketPolicy', 'AWS::S3::BucketPolicy', 'PolicyDocument', 's3:GetBucketPolicy'),
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
    watched_attached('AWS::SecretsManager::Secret', 'AWS::SecretsManager::ResourcePolicy', 'AWS::SecretsManager::ResourcePolicy', 'ResourcePolicy', 'secretsmanager:GetResourcePolicy'),
    watched_attached('AWS::SQS::Queue', 'AWS::SQS::QueuePolicy', 'AWS::SQS::QueueInlinePolicy', 'PolicyDocument', 'sqs:GetQueueAttributes'),
    watched_attached('AWS::SNS::Topic', 'AWS::SNS::TopicPolicy', 'AWS::SNS::TopicInlinePolicy', 'PolicyDocument', 'sns:GetTopicAttributes'),
    keyOf('AWS::CloudTrail::Trail', 'KMSKeyId', 'cloudtrail:DescribeTrails', 'cloudtrail:GetTrailStatus', 'cloudtrail:GetEventSelectors', 'cloudtrail:GetInsightSelectors', 'cloudtrail:ListTags'),
    keyOf('AWS::SecretsManager::Secret', 'KmsKeyId', 'secretsmanager:DescribeSecret'),
    keyOf('AWS::Logs::LogGroup', 'KmsKeyId', 'logs:DescribeLogGroups', 'logs:ListTagsForResource', 'logs:GetDataProtectionPolicy'),
    keyOf('AWS::Lambda::Function', 'KmsKeyArn', 'lambda:GetFunction', 'lambda:GetFunctionCodeSigningConfig'),
];

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
    return watched_WATCHED.flatMap((watched) => resources.flatMap(({ stack, resource: { type, logicalId, physicalId }, template }) => {
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
            __webpack_require__.e(/* import() */ 358).then(__webpack_require__.t.bind(__webpack_require__, 2358, 19)),
        ]);
        const { ResourceDescription } = await client.send(new GetResourceCommand({ TypeName: watched.read, Identifier: physicalId }));
        return found(live_kept(ResourceDescription?.Properties, watched));
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
const live_kept = (text, { properties }) => {
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
var dist_cjs = __webpack_require__(7767);
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
const stack_globs_stackGlobs = (globs, region, allowed = null) => {
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
        const { matches } = stack_globs_stackGlobs(globs, aws.region, allowed);
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
    const parsed = parseJson(text, false);
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
const detection_wayOut = (status) => {
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
            return [stack.id, (0,model/* unknown */.L5)(`no drift is detected in state ${status}; ${detection_wayOut(status)}`)];
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
        if (errors_isGone(error))
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
        if (errors_isGone(error))
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
        const wanted = stack_globs_stackGlobs(globs, aws.region, allowed);
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
const templates_BEYOND_ASCII = /[^\u0000-\u007f]/;
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
        const exact = templates_BEYOND_ASCII.test(text) || !text.includes('?');
        return (0,model/* known */.eO)({ body: template.value.body, exact });
    }
    catch (error) {
        return toUnknown(error);
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/unmanaged.js





/** The tag that CloudFormation puts on what it makes, and that a kept resource keeps. */
const unmanaged_STACK_NAME = 'aws:cloudformation:stack-name';
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
    const asked = [...Object.entries(tags), ...names.map((name) => [unmanaged_STACK_NAME, name])];
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
            found.set(unmanaged_keyOf(resource), { ...resource, tags: NOT_SHOWN });
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
const unmanaged_keyOf = ({ type, identifier }) => JSON.stringify([type, Object.entries(identifier).sort()]);
const addTag = (found, resource, name, value) => {
    const key = unmanaged_keyOf(resource);
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
        addTag(found, resource, unmanaged_STACK_NAME, same.stack);
    else if (!found.has(unmanaged_keyOf(resource))) {
        found.set(unmanaged_keyOf(resource), { ...resource, tags: NOT_SHOWN });
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
        finding.then((answer) => answer.known ? readFound(aws, answer.value.stacks, request, wait) : region_NOTHING),
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
const region_NOTHING = [[], []];
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

// EXTERNAL MODULE: ./packages/core/lib/scope/since.js
var since = __webpack_require__(87);
// EXTERNAL MODULE: ./packages/core/lib/scan/inputs.js
var scan_inputs = __webpack_require__(5041);
;// CONCATENATED MODULE: ./packages/core/lib/scan/infra-inputs.js





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
        maxAgeMs = (0,since/* parseSpan */.w)(input('resource-scan-max-age') || '7d');
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
    problems.push(...parseAccounts(input('accounts')).problems.map((one) => `accounts: ${one}`));
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
        attributionSeverity: oneOf('attribution-severity', model/* SEVERITIES */.oC, 'medium'),
        attribution: oneOf('attribution', ['role', 'none', 'full'], 'role'),
        assemblies: new Map([...pairs('assembly')].map(([env, path]) => [env, (0,external_node_path_.resolve)(cwd, path)])),
        profiles: pairs('profiles'),
        synth: synth === 'true',
        resourceScan: {
            mode: oneOf('resource-scan', ['reuse', 'start', 'off'], 'reuse'),
            maxAgeMs,
        },
        plans: lines(input('plan')).map((path) => (0,external_node_path_.resolve)(cwd, path)),
        only: lines(input('account')),
    };
    if (problems.length > 0)
        throw new scan_inputs/* UsageError */.e(problems.join('\n'));
    return inputs;
};
/** Regions where neither the inputs nor check.toml name any: the SDK's own. */
const defaultRegions = (env) => lines(env.AWS_REGION || env.AWS_DEFAULT_REGION || '');

;// CONCATENATED MODULE: ./packages/core/lib/scan/infra-notes.js


/** Why a run that was meant to look at accounts did not; of an organization most repositories have none. */
const infra_notes_notAsked = (standard) => {
    const root = (0,lib_standards/* rootStandard */.c5)(standard);
    if (standard.metadata.file === null || root === undefined || (0,lib_standards/* isBroken */.Qr)(root.problems))
        return [];
    return (0,lib_standards/* isTable */.bI)(root.config.infra)
        ? ['no account was looked at: [infra] in check.toml says enabled = false']
        : ['no account was looked at: check.toml has no [infra]; what is committed counts'];
};
/** Patterns that are met by nothing in an environment, where others are. */
const unmetNotes = (environment) => unmetPatterns(environment).map((glob) => `no stack in ${environment.name} is called ${glob}`);

// EXTERNAL MODULE: ./packages/core/lib/collect/github/inventory.js
var inventory = __webpack_require__(4999);
// EXTERNAL MODULE: ./packages/core/lib/collect/github/source.js + 1 modules
var github_source = __webpack_require__(9983);
;// CONCATENATED MODULE: ./packages/core/lib/collect/cm.js



/** It may be a Node program that starts slowly, on a cold disk; longer than this it hangs. */
const TIMEOUT_MS = 20_000;
/** Full path of `cm` on PATH, or null. Relative entries of PATH are passed over: they are not ours. */
const findCm = async (path) => {
    for (const directory of path.split(external_node_path_.delimiter)) {
        if (!directory.startsWith('/') && !/^[A-Za-z]:\\/.test(directory))
            continue;
        const file = (0,external_node_path_.join)(directory, process.platform === 'win32' ? 'cm.cmd' : 'cm');
        const usable = await (0,promises_.access)(file, promises_.constants.X_OK).then(() => true, () => false);
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
    const { getExecOutput } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8418));
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
        return known({ dependencies, projects });
    }
    catch (error) {
        return unknown(`check-my-toolkit is installed but did not answer: ${error.message}`);
    }
};

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
    const cm = await findCm(process.env.PATH ?? '');
    if (cm === null)
        return null;
    try {
        return parseCmInfra(await askTool(cm, ['infra', 'scan', '--format', 'json'], root, ANSWERS));
    }
    catch (error) {
        const said = error.message.slice(0, 300);
        return (0,model_known/* unknown */.L)(`check-my-toolkit is installed but did not answer: ${said}`);
    }
};

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
        return { oid, time: isoTime(seconds) };
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
        throw new NotARepositoryError(repository_whyNot(error.message, path));
    }
};
const repository_whyNot = (message, path) => {
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
                note: (0,collect_source/* rewritten */.fm)(ledger),
            });
        }
        note = shallow
            ? `the clone is shallow and does not hold the commit of the last scan (${(0,model_commit/* shortId */.m)(ledger)})`
            : `the commit of the last scan (${(0,model_commit/* shortId */.m)(ledger)}) is gone, so history was rewritten; counted from ${minute(since)} instead`;
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./packages/core/lib/collect/git/path-text.js

const path_text_escaped = (bytes) => [...bytes]
    .map((byte) => byte < 128 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`)
    .join('');
/** A name that `pathText` had to write out: no other program will find a file by it. */
const isEscaped = (path) => /\\x[89a-f][0-9a-f]/.test(path);
/**
 * What git lists with `-z`, as text. A name need not be UTF-8; such a one is shown with its bytes as
 * `\xff`, so that two files that differ in them alone do not become one.
 */
const pathText = (output) => {
    if ((0,external_node_buffer_.isUtf8)(output))
        return output.toString('utf8');
    const parts = [];
    for (let at = 0; at <= output.length;) {
        const end = output.indexOf(0, at);
        const part = output.subarray(at, end < 0 ? output.length : end);
        parts.push((0,external_node_buffer_.isUtf8)(part) ? part.toString('utf8') : path_text_escaped(part));
        if (end < 0)
            break;
        at = end + 1;
    }
    return parts.join('\0');
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/git/history.js




/** Longer lists of paths do not go onto a command line; then every commit's names are read. */
const MAX_PATHSPEC_BYTES = 100_000;
/** Fields end with NUL, which can stand in none of them; see `parseLog` for what comes of it. */
const FORMAT = '%x00%x00%H%x00%an%x00%ae%x00%ct%x00%s%x00';
/**
 * The pull request a commit's own words name: `… (#12)` as squash merges end, `Merge pull request
 * #12 from …` as merges begin.
 */
const pullRequestIn = (subject) => {
    const match = /\(#(\d{1,9})\)$/.exec(subject) ?? /^Merge pull request #(\d{1,9}) /.exec(subject);
    return match ? Number(match[1]) : null;
};
const toCommit = (fields, remote) => {
    const [oid = '', author = '', email = '', time = '', subject = ''] = fields;
    const number = pullRequestIn(subject);
    return {
        oid,
        author,
        email,
        time: isoTime(time),
        subject,
        ...(remote ? { url: `${remote.url}/commit/${oid}` } : {}),
        ...(remote && number !== null
            ? { pullRequest: { number, url: `${remote.url}/pull/${number}` } }
            : {}),
    };
};
/**
 * `git log -z --name-only` in FORMAT → for each path the newest commits that touched it. Between
 * NULs stand: empty strings, the five fields of a commit, and its paths, the first of them behind a
 * line end. Paths are never empty, so an empty string ends a list of them.
 */
const parseLog = (output, remote) => {
    const byPath = new Map();
    const tokens = pathText(output).split('\0');
    let fields = [];
    for (let i = 0; i < tokens.length;) {
        const token = tokens[i] ?? '';
        if (token === '') {
            i += 1;
        }
        else if (token.startsWith('\n')) {
            let commit;
            for (let path = token.slice(1); path !== ''; path = tokens[i] ?? '') {
                i += 1;
                const commits = byPath.get(path) ?? [];
                if (commits.length === 0)
                    byPath.set(path, commits);
                if (commits.length >= collect_source/* MAX_COMMITS */.MP)
                    continue;
                commit ??= toCommit(fields, remote);
                commits.push(commit);
            }
        }
        else {
            fields = tokens.slice(i, i + 5);
            i += 5;
        }
    }
    return byPath;
};
/**
 * Who touched these paths after `base`, newest first.
 * @param base null: from the first commit on
 */
const readHistory = async (git, paths, base, head, remote) => {
    if (paths.length === 0)
        return (0,model/* known */.eO)(new Map());
    const size = paths.reduce((sum, path) => sum + Buffer.byteLength(path) + 1, 0);
    const { stdout } = await git([
        '--literal-pathspecs',
        'log',
        '-z',
        '--name-only',
        '--no-renames',
        '-O/dev/null',
        '--diff-merges=first-parent',
        `--format=${FORMAT}`,
        base === null ? head : `${base}..${head}`,
        '--',
        ...(size <= MAX_PATHSPEC_BYTES && !paths.some(isEscaped) ? paths : []),
    ]);
    return (0,model/* known */.eO)(parseLog(stdout, remote));
};

;// CONCATENATED MODULE: ./packages/core/lib/collect/git/source.js






const FILE = '100644';
const NO_OBJECT = /^0+$/;
/** The empty tree of the repository's hash: what came before the first commit. */
const emptyTree = async (git) => (await git(['hash-object', '-t', 'tree', '--stdin'])).stdout.toString().trim();
/**
 * The files of one commit.
 * @see https://git-scm.com/docs/git-ls-tree#_output_format
 */
const parseTree = (output, commit) => {
    const files = [];
    const text = pathText(output);
    for (let at = 0, end = text.indexOf('\0'); end !== -1; at = end + 1, end = text.indexOf('\0', at)) {
        // `<mode> blob <oid>\t<path>`; a submodule is a commit, and holds no files of ours.
        if (text.startsWith(collect_source/* SUBMODULE */.NG, at))
            continue;
        const tab = text.indexOf('\t', at);
        files.push({
            commit,
            path: text.slice(tab + 1, end),
            oid: text.slice(at + 12, tab),
            mode: text.startsWith(collect_source/* LINK */.ps, at) ? collect_source/* LINK */.ps : FILE,
        });
    }
    return files;
};
/**
 * `git diff --raw -z`: `:modes oids status NUL path NUL [new path NUL]`.
 * @see https://git-scm.com/docs/git-diff#_raw_output_format
 */
const parseRawDiff = (output, base, head) => {
    const fields = pathText(output).split('\0');
    const changes = [];
    for (let i = 0; i < fields.length;) {
        const meta = fields[i] ?? '';
        if (!meta.startsWith(':'))
            break;
        const [beforeMode = '', afterMode = '', beforeOid = '', afterOid = '', letter = ''] = meta
            .slice(1)
            .split(' ');
        const first = fields[i + 1] ?? '';
        const moved = letter.startsWith('R') || letter.startsWith('C');
        const path = moved ? (fields[i + 2] ?? '') : first;
        i += moved ? 3 : 2;
        const side = (commit, at, oid, mode) => mode === '000000' ? null : { commit, path: at, oid, mode };
        const before = side(base, first, beforeOid, beforeMode);
        const after = side(head, path, afterOid, afterMode);
        if (letter.startsWith('R')) {
            changes.push({ status: 'renamed', path, previousPath: first, before, after });
        }
        else if (letter.startsWith('C') || letter === 'A') {
            changes.push({ status: 'added', path, before: null, after });
        }
        else {
            changes.push({ status: letter === 'D' ? 'deleted' : 'modified', path, before, after });
        }
    }
    return changes;
};
const source_missing = (oid) => ({
    kind: 'unknown',
    reason: `the clone does not hold its content (${(0,model_commit/* shortId */.m)(oid)}): it is a partial clone, or damaged`,
});
/** Together the contents of one reading may be as large as this: what comes later is not read. */
const MAX_TOTAL_BYTES = 128 * 1024 * 1024;
const TOO_MUCH = {
    kind: 'unknown',
    reason: 'the files that changed are larger than 128 MiB together, and this one was not read',
};
/** What a partial clone lacks of these commits; git lists that without asking for it. */
const lacking = async (git, commits) => {
    const { stdout } = await git(['rev-list', '--objects', '--no-object-names', '--missing=print', '--no-walk', '--stdin'], { input: `${commits.join('\n')}\n` });
    const lines = stdout.toString().split('\n');
    return new Set(lines.flatMap((line) => (line.startsWith('?') ? [line.slice(1)] : [])));
};
/** Sizes first, then only what is small enough: a huge blob is never read into memory. */
const readBlobs = async (git, wanted, commits) => {
    const contents = new Map();
    if (wanted.length === 0)
        return contents;
    const check = (list) => git(['cat-file', '--batch-check'], { input: `${list.join('\n')}\n` });
    let oids = wanted;
    const sizes = await check(oids).catch(async (error) => {
        if (!(error instanceof transport_git/* GitError */.X))
            throw error;
        // A git that may not fetch what a partial clone lacks stops at the first such object.
        const away = await lacking(git, commits);
        if (away.size === 0)
            throw error;
        for (const oid of oids)
            if (away.has(oid))
                contents.set(oid, source_missing(oid));
        oids = oids.filter((oid) => !away.has(oid));
        return oids.length === 0 ? { stdout: Buffer.alloc(0) } : check(oids);
    });
    if (oids.length === 0)
        return contents;
    const small = [];
    let total = 0;
    sizes.stdout
        .toString()
        .trimEnd()
        .split('\n')
        .forEach((line, at) => {
        const oid = oids[at] ?? '';
        const [, type, bytes] = line.split(' ');
        const size = Number(bytes);
        if (type !== 'blob')
            contents.set(oid, source_missing(oid));
        else if (size > collect_source/* MAX_FILE_BYTES */.gZ)
            contents.set(oid, { kind: 'too-large', oid, size });
        else if (total + size > MAX_TOTAL_BYTES)
            contents.set(oid, TOO_MUCH);
        else {
            total += size;
            small.push(oid);
        }
    });
    if (small.length === 0)
        return contents;
    const { stdout } = await git(['cat-file', '--batch'], { input: `${small.join('\n')}\n` });
    let at = 0;
    for (const oid of small) {
        const end = stdout.indexOf(10, at);
        const size = Number(stdout.subarray(at, end).toString().split(' ')[2]);
        if (!Number.isFinite(size)) {
            contents.set(oid, source_missing(oid));
            at = end + 1;
            continue;
        }
        const bytes = stdout.subarray(end + 1, end + 1 + size);
        at = end + 1 + size + 1;
        contents.set(oid, (0,collect_source/* isBinary */.Go)(bytes)
            ? { kind: 'binary', oid, size }
            : { kind: 'text', oid, text: bytes.toString('utf8') });
    }
    return contents;
};
/** So that a listing can be started before anybody needs it. */
const oncePerCommit = (read) => {
    const asked = new Map();
    return (commit) => {
        const answer = asked.get(commit) ?? read(commit);
        asked.set(commit, answer);
        return answer;
    };
};
const DIFF = '--raw --no-abbrev --no-ext-diff --no-textconv -O/dev/null -l1000'.split(' ');
/** Renames by likeness need the contents; where those are missing (a partial clone), by sameness. */
const diffTree = async (git, from, head) => {
    const ask = (renames) => git(['diff-tree', '-r', '-z', ...DIFF, renames, from, head, '--']);
    try {
        return (await ask('-M')).stdout;
    }
    catch (error) {
        if (!(error instanceof transport_git/* GitError */.X))
            throw error;
        return (await ask('-M100%')).stdout;
    }
};
/** Facts from a clone on disk, by git's plumbing; nothing is checked out and nothing is run. */
const gitSource = (git, remote) => ({
    paths: oncePerCommit(async (commit) => {
        const { stdout } = await git(['ls-tree', '-r', '-z', '--full-tree', commit]);
        return (0,model/* known */.eO)(parseTree(stdout, commit));
    }),
    async changes(base, head) {
        const from = base ?? (await emptyTree(git));
        const stdout = await diffTree(git, from, head);
        return (0,model/* known */.eO)({ files: parseRawDiff(stdout, from, head) });
    },
    async load(refs, historyOf, { base, head }) {
        const wanted = refs.filter((r) => r.oid !== undefined && !NO_OBJECT.test(r.oid));
        const readable = wanted.filter((r) => r.mode !== collect_source/* LINK */.ps && r.mode !== collect_source/* SUBMODULE */.NG);
        const [blobs, commits] = await Promise.all([
            readBlobs(git, [...new Set(readable.map((r) => r.oid ?? ''))], [...new Set(readable.map((r) => r.commit))]),
            readHistory(git, historyOf, base, head, remote),
        ]);
        const contents = new Map();
        for (const ref of wanted) {
            const oid = ref.oid ?? '';
            const content = ref.mode === collect_source/* LINK */.ps
                ? { kind: 'symlink', oid }
                : ref.mode === collect_source/* SUBMODULE */.NG
                    ? { kind: 'submodule', oid }
                    : (blobs.get(oid) ?? { kind: 'unknown', reason: 'git did not give it' });
            contents.set((0,collect_source/* contentKey */.lO)(ref), content);
        }
        return { contents, commits };
    },
});

// EXTERNAL MODULE: ./packages/core/lib/collect/github/declarations.js + 1 modules
var github_declarations = __webpack_require__(992);
// EXTERNAL MODULE: ./packages/core/lib/scan/remote.js + 3 modules
var remote = __webpack_require__(4598);
// EXTERNAL MODULE: ./packages/core/lib/scan/work.js
var scan_work = __webpack_require__(2849);
;// CONCATENATED MODULE: ./packages/core/lib/scan/declared.js





/** Left alone, and counted: check.toml of a package speaks for its package. */
const NO_ROOT = 'has no check.toml in its root, so nothing is declared about its process or infrastructure';
const toDeclared = (repository, root, state, { since, all }) => {
    const wasScanned = state !== null && Date.parse(state.scanned) > 0;
    return {
        repository,
        root,
        head: repository.head,
        base: (0,remote/* baseFrom */.Ij)(state, root.older),
        state,
        since: state?.since ?? (wasScanned ? state.scanned : since),
        all,
        notes: (0,remote/* renameNotes */.E7)(repository, state),
    };
};
/** Of the repositories in scope those that take part, or did: settings change without a commit. */
const declared_declaredIn = async (list, chosen, find, options, github, isNamed) => {
    const declarations = await (0,github_declarations/* readDeclarations */.m)(github, chosen.map(({ id }) => id), options.since);
    return chosen.flatMap((repository) => {
        const found = declarations.get(repository.id);
        const state = find(repository);
        if (!found?.known) {
            list.errors.push({ where: repository.name, ...(0,remote/* withoutKnown */.O5)(found) });
            return [];
        }
        const { metadata, check } = found.value;
        if (!state && !isNamed && (metadata.length === 0 || check === null)) {
            (0,scan_work/* passOver */.W)(list, metadata.length === 0 ? remote/* NOT_IN */.C4 : NO_ROOT, repository.name);
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
    const content = contents.get((0,collect_source/* contentKey */.lO)(ref));
    return content ? (0,lib_standards/* rulesetOf */.qA)(path, content) : { missing: true };
};
/** What the root declarations of a repository come to, with everything they inherit. */
const declaredStandard = (files, name, source, head, { organization, readRegistry }) => {
    const limits = organization.table
        ? (0,lib_standards/* limitsFor */.I9)(organization.table, name, organization.login)
        : lib_standards/* NO_LIMITS */.d1;
    const registry = (0,lib_standards/* withinLimits */.oA)(readRegistry, limits, name);
    return (0,lib_standards/* buildStandard */.m3)(files, (0,lib_standards/* oncePerRun */.ao)((reference, ruleset) => reference.kind === 'github'
        ? registry(reference, ruleset)
        : ownRuleset(source, head, (0,lib_standards/* rulesetPath */.md)(reference, ruleset))));
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/cloned.js







/**
 * Opens a clone, with what the ledger knows of it.
 * @param since ISO 8601: how far back, where the ledger knows no earlier scan
 * @throws NotARepositoryError
 */
const openClone = async (target, since, states) => {
    const clone = await (target.clone ?? openRepository(target.path));
    const name = target.name ?? clone.remote?.name ?? (0,external_node_path_.basename)(clone.root);
    const state = states.get(name.toLowerCase()) ?? null;
    const { head, remote } = clone;
    const source = gitSource(clone.git, remote);
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
            ? await localBase(clone, state?.commit ?? null, since)
            : (0,model/* known */.eO)({ oid: null, how: 'beginning' }),
        state,
        notes: head === null ? ['the repository has no commits yet'] : [],
        async declare(context) {
            const listed = head ? await source.paths(head.oid) : (0,model/* known */.eO)([]);
            if (!listed.known)
                throw new Error(`the files could not be listed: ${listed.reason}`);
            // The root's alone: what a package declares is about its package.
            const refs = listed.value.filter(({ path }) => (0,lib_standards/* isDeclaration */.HC)(path) && !path.includes('/'));
            const range = { base: null, head: head?.oid ?? '' };
            const { contents } = await source.load(refs, [], range);
            const files = refs.flatMap(({ commit, path }) => {
                const content = contents.get((0,collect_source/* contentKey */.lO)({ commit, path }));
                return content ? [{ path, content }] : [];
            });
            return declaredStandard(files, name, source, head, context);
        },
    };
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/infra-work.js








/** Several environments ask, and the answer is the same. */
const infra_work_once = (ask) => {
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
        declare: (context) => declaredStandard(files, name, source, head, context),
    };
};
/**
 * Every opted-in repository of an organization, every time: consoles make no commits.
 * @throws GitHubError when the owner cannot be seen at all
 */
const organizationInfra = async (target, options, github, states) => {
    const { list, chosen, find } = await (0,remote/* inScope */.SB)(target, options, github, states);
    const declared = await declared_declaredIn(list, chosen, find, options, github, false);
    list.work.push(...declared.map(toWork(github)));
    return list;
};
/**
 * One repository on GitHub, without a clone.
 * @throws GitHubError 404 when the token cannot see it
 */
const repositoryInfra = async (name, options, github, states) => {
    const { list, chosen } = await (0,remote/* named */.KT)(name, github);
    const declared = await declared_declaredIn(list, chosen, (0,remote/* stateFinder */.UW)(states), options, github, true);
    list.work.push(...declared.map(toWork(github)));
    return list;
};
/**
 * A clone on disk; in a workflow with what GitHub knows of the repository.
 * @throws NotARepositoryError
 */
const clonedInfra = async (target, options, github, states) => {
    const { clone, ...item } = await openClone(target, options.since, states);
    const work = {
        ...item,
        path: clone.root,
        refs: cloneRefs(clone),
        askCm: infra_work_once(() => readCmInfra(clone.root)),
    };
    if (target.name !== undefined && github) {
        work.repository = (0,inventory/* factsOf */.xS)(await (0,inventory/* readRepository */.Nu)(github, target.name));
        // actions/checkout brings one commit, and another one may be deployed.
        if (clone.shallow || clone.partial)
            work.source = (0,github_source/* githubSource */.j)(github, work.repository.name);
    }
    return { ...(0,scan_work/* emptyWorkList */.N)(), work: [work] };
};

// EXTERNAL MODULE: ./packages/core/lib/ledger/reconcile.js
var reconcile = __webpack_require__(7838);
// EXTERNAL MODULE: ./packages/core/lib/ledger/state.js
var ledger_state = __webpack_require__(7107);
;// CONCATENATED MODULE: ./packages/core/lib/scan/judge.js




const NONE_BROUGHT = { checks: [], results: [], trouble: false };
/** What was found by a check that is not there any more: a plugin's, or one of an earlier version. */
const unasked = (open, asked, repository, trouble) => [...new Set(open.map(({ check }) => check))]
    .filter((check) => !asked.has(check))
    .map((check) => ({
    check,
    status: trouble ? 'unknown' : 'skipped',
    subject: repository,
    message: trouble
        ? 'The plugin that asks this could not be asked.'
        : 'Nothing asks this any more.',
    ...(trouble ? {} : { data: model/* UNDECLARED */.uM }),
    findings: [],
}));
/** Earliest day on which an exemption ends, of those that still hold. */
const nextExpiry = (policy, now) => policy.exemptions
    .map((e) => e.expires)
    .filter((day) => day >= now.slice(0, 10))
    .toSorted()[0];
/**
 * The pure middle of a scan, for one repository: checks over facts, the organization's and the
 * repository's policy over their results, and the ledger's memory over both.
 */
const judge_judge = (input) => {
    const { facts, standard, policy } = input;
    const { state, accepted } = input.state
        ? (0,reconcile/* accept */.Ju)(input.state, input.closed, facts.now)
        : { state: null, accepted: [] };
    const judged = { ...facts, open: (state?.open ?? []).map(({ told: _, ...finding }) => finding) };
    const { run, skipped } = asked(input);
    const { brought = NONE_BROUGHT } = input;
    const found = [
        ...run.flatMap((check) => check.run({ standard, policy, facts: judged })),
        ...brought.results,
    ];
    const ids = new Set([...input.checks, ...brought.checks].map(({ id }) => id));
    const lost = unasked(state?.open ?? [], ids, facts.repository.name, brought.trouble);
    const results = (0,lib_standards/* applyPolicy */.VC)((0,lib_standards/* identify */.ls)(found, policy.identities), policy, facts.now);
    const { open, gone, resolved, results: marked, } = (0,reconcile/* reconcile */.Lq)([...results, ...skipped, ...lost], state, facts.repository.name, facts.now);
    const { repository, head, base } = facts;
    const { metadata } = standard;
    const expiry = nextExpiry(policy, facts.now);
    const former = input.state?.repository.defaultBranch;
    return {
        report: {
            name: repository.name,
            ...(repository.url ? { url: repository.url } : {}),
            visibility: repository.visibility,
            tier: metadata.file ? metadata.tier : null,
            status: metadata.file ? metadata.status : null,
            ...(metadata.team ? { team: metadata.team } : {}),
            commit: head?.oid ?? null,
            base: base.oid,
            results: marked,
            resolved: [...accepted, ...resolved],
            notes: [...(base.note ? [base.note] : []), ...input.notes],
        },
        next: {
            version: 1,
            repository: {
                ...(0,ledger_state/* remembered */.HK)(repository),
                // As the branch was called where the next scan begins.
                ...(input.commit === 'base' && former !== undefined ? { defaultBranch: former } : {}),
            },
            domain: input.domain,
            commit: input.commit === 'head' ? (head?.oid ?? null) : (base.oid ?? state?.commit ?? null),
            scanned: facts.now,
            scan: input.scan,
            declaration: declaration(standard, facts, input.paths),
            ...(input.commit === 'base' && input.since ? { since: input.since } : {}),
            ...(input.digest === undefined ? {} : { digest: input.digest }),
            ...(expiry ? { nextExpiry: expiry } : {}),
            ...(0,ledger_state/* unseen */.nv)(marked),
            open,
            gone,
        },
    };
};
/** Which checks are asked of this repository, and what is said of the others. */
const asked = ({ standard, facts, paths, checks, always, brought = NONE_BROUGHT, }) => {
    const { name } = facts.repository;
    const left = (0,lib_standards/* leftOut */.ig)(standard, paths);
    if (left === null)
        return { run: checks, skipped: [] };
    const isKept = (check) => always.has(check.id) || (left.deprecated === true && check.whenDeprecated === true);
    const isReduced = left.deprecated === true && checks.some(({ whenDeprecated }) => whenDeprecated);
    const skip = ({ id }) => isReduced ? (0,lib_standards/* reducedResult */.yW)(id, name) : (0,lib_standards/* leftOutResult */.J2)(id, name, left);
    return {
        run: checks.filter(isKept),
        skipped: [...checks.filter((check) => !isKept(check)), ...brought.checks].map(skip),
    };
};
/** What the next scan compares with. A repository that left is remembered as it was. */
const declaration = (standard, { previous }, paths) => {
    const { metadata, standards } = standard;
    const here = {
        metadataFile: metadata.file,
        checkFiles: standards.map((s) => s.file),
        // A file that is gone or broken says nothing: then the last word counts, not a default.
        tier: (0,lib_standards/* declares */.iv)(standard, 'tier') ? metadata.tier : (previous?.tier ?? metadata.tier),
        status: (0,lib_standards/* declares */.iv)(standard, 'status') ? metadata.status : (previous?.status ?? metadata.status),
        ...(metadata.team ? { team: metadata.team } : {}),
    };
    if (!paths.known && previous)
        return previous;
    return here;
};

;// CONCATENATED MODULE: ./packages/core/lib/scan/judge-all.js


/**
 * Judges one repository by the toolkit's checks and by those that plugins bring, which are asked in
 * processes of their own, with the same facts.
 */
const judgeAll = async (input, { brought }) => {
    const { domain, standard, facts, paths } = input;
    const policy = brought.rules.length === 0 ? input.policy : { ...input.policy, rules: brought.rules };
    const checks = brought.checks(domain);
    const isAsked = checks.length > 0 && (0,lib_standards/* leftOut */.ig)(standard, paths) === null;
    const results = isAsked
        ? await brought.ask(domain, facts.repository.name, { standard, policy, facts })
        : [];
    const trouble = brought.notes.length > 0;
    return judge_judge({ ...input, policy, brought: { checks, results, trouble } });
};

// EXTERNAL MODULE: ./packages/core/lib/scan/organization.js
var scan_organization = __webpack_require__(5027);
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
    const root = (0,lib_standards/* rootStandard */.c5)(standard);
    return standard.metadata.file === null || root === undefined
        ? null
        : (0,lib_standards/* sectionOf */.ZE)(root.config, ['infra']);
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
            ? (0,lib_standards/* limitsFor */.I9)(organization.table, name, organization.login)
            : null;
        const access = infra_within(run, limits);
        const isOwn = options.target.kind !== 'organization';
        const { environments: planned, notes, problems, } = section === null
            ? { environments: [], notes: isOwn ? infra_notes_notAsked(standard) : [], problems: [] }
            : plannedEnvironments({
                section,
                status: standard.metadata.status,
                inputs: access.inputs,
                fallbackRegions: defaultRegions(access.env),
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
            checks: infraChecks,
            always: ALWAYS,
            policy: (0,scan_organization/* policyFor */.KV)(organization, name, standard),
            state,
            closed: closed(state),
            commit: 'head',
            scan,
            notes: [...work.notes, ...notes, ...environments.flatMap(unmetNotes)],
        };
        const first = await judgeAll({ ...input, facts }, context);
        const attribution = await whoDidIt(first.report.results, opened, { ...work, state }, access, context);
        const { report, next } = attribution.size === 0
            ? first
            : await judgeAll({ ...input, facts: { ...facts, attribution } }, context);
        const isIn = isMember(standard, facts);
        return {
            report,
            next: isIn ? { ...next, ...infra_seen_accountsOf(environments, state?.accounts, access.inputs) } : null,
            errors: [
                ...problems.map((reason) => ({ where: name, reason })),
                ...errorsOf(name, environments),
            ],
            isStranger: !isIn,
        };
    }
    catch (error) {
        return domain_failed({ id: 'infra', checks: infraChecks }, work, context, error);
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
        checks: infraChecks,
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

;// CONCATENATED MODULE: ./packages/core/lib/scan/load-infra.js


/**
 * drift-infra for a workflow, which has OIDC tokens where its job may.
 * @param oidcToken gives one for an audience
 * @throws UsageError for inputs that make no sense
 */
const loadInfra = (around, oidcToken) => {
    const inputs = readInfraInputs(around);
    const { env } = around;
    const { audience } = inputs;
    const oidc = env.ACTIONS_ID_TOKEN_REQUEST_URL ? { token: oidcToken, audience } : null;
    return infraScan({ inputs, oidc, env });
};


/***/ }),

/***/ 3050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ settingAt)
/* harmony export */ });
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9525);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3926);
/* harmony import */ var _setting_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2844);



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


/***/ })

};
