export const id = 460;
export const ids = [460,9135,1516,4373];
export const modules = {

/***/ 10460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initRepository: () => (/* binding */ initRepository)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/collect/git/repository.js + 1 modules
var repository = __webpack_require__(93030);
// EXTERNAL MODULE: ./packages/core/lib/model/standard.js
var standard = __webpack_require__(38219);
// EXTERNAL MODULE: ./packages/core/lib/scan/inputs.js
var inputs = __webpack_require__(35041);
// EXTERNAL MODULE: ./packages/core/lib/standards/parse.js + 5 modules
var parse = __webpack_require__(5210);
// EXTERNAL MODULE: ./packages/core/lib/standards/paths.js
var paths = __webpack_require__(70347);
// EXTERNAL MODULE: ./packages/cli/lib/output.js
var output = __webpack_require__(71152);
// EXTERNAL MODULE: ./packages/cli/lib/shell-word.js
var shell_word = __webpack_require__(15100);
;// CONCATENATED MODULE: ./packages/cli/lib/init/schemas.js
/** Where editors find the schemas of both declarations: in the toolkit's repository, of this major version. */
const PLACE = 'https://raw.githubusercontent.com/org/drift-toolkit/v1/schema';
const SCHEMAS = {
    check: `${PLACE}/check.schema.json`,
    metadata: `${PLACE}/repo-metadata.schema.json`,
};

;// CONCATENATED MODULE: ./packages/cli/lib/init/toml-text.js
const escaped = (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;
/**
 * A TOML string: what stands in it can be anything, line breaks and quotes too. What nobody can see
 * (control characters, marks that turn the direction of text) is written out.
 * https://toml.io/en/v1.0.0#string
 */
const tomlText = (text) => JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
/** A TOML list, on one line where it fits. */
const tomlList = (texts) => {
    const items = texts.map(tomlText);
    const line = `[${items.join(', ')}]`;
    return line.length <= 80 ? line : `[\n${items.map((item) => `  ${item},\n`).join('')}]`;
};
/** A path as a glob that means this path alone. */
const literalGlob = (path) => path.replace(/[\\*?[\]{}!]/g, '\\$&');
/** Longer globs match nothing: standards/glob.ts. */
const MAX_GLOB = 512;
const siblings = (paths) => {
    const groups = new Map();
    for (const path of paths) {
        const parts = path.split('/');
        // `packages/web/tsconfig.json`: the folder that may have any name is the last but one.
        const [above, below] = parts.length > 2 ? [parts.slice(0, -2), parts.slice(-1)] : [[], parts.slice()];
        const glob = parts.length > 2
            ? [...above.map(literalGlob), '*', ...below.map(literalGlob)].join('/')
            : literalGlob(path);
        groups.set(glob, [...(groups.get(glob) ?? []), path]);
    }
    return groups;
};
const within = (globs) => [...globs].filter((glob) => glob.length <= MAX_GLOB).sort();
/** Globs for files in packages: `packages/*\/tsconfig.json` where several packages have one. */
const fileGlobs = (files) => within([...siblings(files)].flatMap(([glob, paths]) => paths.length > 1 ? [glob] : paths.map(literalGlob)));
/** Globs for folders: `packages/*` where several lie side by side. */
const folderGlobs = (folders) => {
    const byParent = new Map();
    for (const folder of folders) {
        const slash = folder.lastIndexOf('/');
        const parent = slash < 0 ? '' : folder.slice(0, slash);
        byParent.set(parent, [...(byParent.get(parent) ?? []), folder]);
    }
    return within([...byParent].flatMap(([parent, found]) => parent !== '' && found.length > 1 ? [`${literalGlob(parent)}/*`] : found.map(literalGlob)));
};

;// CONCATENATED MODULE: ./packages/cli/lib/init/check-toml.js


const NAMES = new Map([
    ['typescript', 'JavaScript or TypeScript'],
    ['python', 'Python'],
    ['go', 'Go'],
    ['rust', 'Rust'],
    ['java', 'Java or Kotlin'],
    ['dotnet', '.NET'],
    ['ruby', 'Ruby'],
    ['php', 'PHP'],
    ['deno', 'Deno'],
    ['elixir', 'Elixir'],
    ['swift', 'Swift'],
    ['dart', 'Dart'],
]);
const summary = ({ languages, deployment }) => {
    const kinds = [...languages].map(([kind, count]) => {
        const name = NAMES.get(kind) ?? kind;
        return count === 1 ? name : `${name} (${count} projects)`;
    });
    const all = [...kinds, ...(deployment ? [`a deployment by ${deployment.kind}`] : [])];
    return all.length === 0
        ? '# Nothing was found here yet that needs standards of its own: run `drift init` again later.'
        : `# Fits what was found here: ${all.join(', ')}.`;
};
const RUNNERS = ['vitest', 'jest', 'pytest'];
const tests = ({ tools }) => {
    const found = RUNNERS.filter((id) => tools.has(id));
    if (found.length === 0)
        return false;
    return [
        '[code.coverage_run]',
        `runner = "${found.length === 1 ? found[0] : 'auto'}"`,
        'min_threshold = 0 # percent: raise it to what the tests reach',
        ...elsewhere(found.flatMap((id) => tools.get(id)?.files ?? [])),
    ];
};
/** Files beside check.toml are tracked by themselves; those of packages have to be named. */
const elsewhere = (files) => {
    const globs = fileGlobs(files.filter((file) => file.includes('/')));
    return globs.length === 0 ? [] : [`dependencies = ${tomlList(globs)}`];
};
/** A linter that check.toml has no section for is watched with the compiler that is. */
const beside = ({ otherLinters }) => otherLinters.filter((file) => /^biome\.jsonc?$/.test(file));
const tool = (found) => (id) => {
    const known = found.tools.get(id);
    if (known === undefined)
        return false;
    const { section, files } = known;
    if (id !== 'tsc')
        return [`[${section}]`, 'enabled = true', ...elsewhere(files)];
    const globs = [...beside(found), ...fileGlobs(files.filter((file) => file.includes('/')))];
    return [
        `[${section}]`,
        'enabled = true',
        ...(globs.length === 0 ? [] : [`dependencies = ${tomlList(globs)}`]),
        ...(found.strict ? ['', `[${section}.require]`, 'strict = true'] : []),
    ];
};
const hooks = ({ hooks: found }) => found !== null && [
    '[process.hooks]',
    `require_husky = ${found.husky}`,
    ...(found.husky && found.names.length > 0 ? [`require_hooks = ${tomlList(found.names)}`] : []),
];
const templates = ({ pullRequestTemplate, issueTemplate }) => (pullRequestTemplate || issueTemplate) && [
    '[process.templates]',
    ...(pullRequestTemplate ? ['pull_request = true'] : []),
    ...(issueTemplate ? ['issue = true'] : []),
];
const files = (found) => {
    const tracked = found.tools.has('tsc') ? beside(found) : [];
    const all = [...found.documents, ...found.otherLinters.filter((file) => !tracked.includes(file))];
    return all.length > 0 && ['[process.required_files]', `files = ${tomlList(all)}`];
};
const monorepo = ({ packages }) => {
    const globs = folderGlobs(packages);
    return (globs.length > 0 && [
        '# This file speaks for these packages too. Take one out to give it a check.toml of its own.',
        '[monorepo]',
        `exclude = ${tomlList(globs)}`,
    ]);
};
const infra = ({ deployment }) => deployment !== null && [
    '# What runs in AWS. Fill in the accounts and stacks, then say true:',
    '# https://github.com/org/drift-toolkit/blob/v1/docs/infra.md',
    '[infra]',
    'enabled = false',
    `path = ${tomlText(deployment.folder === '' ? '.' : deployment.folder)}`,
    '# stacks = ["App", "App-*"]',
    '# regions = ["eu-west-2"]',
    '',
    '# [infra.accounts]',
    '# dev = "111111111111"',
    '# staging = "222222222222"',
    '# prod = "333333333333"',
];
/**
 * A check.toml that declares what the repository does already, so that what loosens it is told from
 * the first day, and what a person has to decide as comments.
 */
const checkToml = (found) => {
    const one = tool(found);
    const blocks = [
        [`#:schema ${SCHEMAS.check}`, summary(found)],
        [
            '# Rulesets of the organization, where there are any: their name has to end in the tier.',
            '# [extends]',
            '# registry = "github:owner/standards@v1"',
            '# rulesets = ["typescript-internal"]',
        ],
        ...['eslint', 'ruff', 'tsc', 'ty', 'knip', 'vulture'].map(one),
        tests(found),
        ...['secrets', 'pnpmaudit', 'pipaudit'].map(one),
        [
            '[process.branches]',
            'protection = true',
            '# required_reviews = 1',
            '# require_status_checks = ["test"]',
        ],
        found.conventional && ['[process.commits]', 'conventional = true'],
        found.workflows.length > 0 && [
            '[process.ci]',
            `required_workflows = ${tomlList(found.workflows)}`,
        ],
        found.codeowners && ['[process.repo]', 'require_codeowners = true'],
        hooks(found),
        found.changesets && ['[process.changesets]', 'validate_format = true'],
        templates(found),
        files(found),
        infra(found),
        monorepo(found),
    ];
    const lines = blocks.flatMap((block) => (block === false ? [] : [block.join('\n')]));
    return `${lines.join('\n\n')}\n`;
};

// EXTERNAL MODULE: ./packages/core/lib/collect/git/worktree.js
var worktree = __webpack_require__(27451);
;// CONCATENATED MODULE: ./packages/cli/lib/init/look.js


const TEXTS = [
    'package.json',
    'pyproject.toml',
    'tsconfig.json',
    'CODEOWNERS',
    'repo-metadata.yaml',
    'repo-metadata.yml',
    '.github/workflows/*.yml',
    '.github/workflows/*.yaml',
];
/** The first line of a template, or what makes one a SAM template. */
const TEMPLATE = ['AWSTemplateFormatVersion', 'AWS::Serverless-2016-10-31'];
const TEMPLATE_FILES = ['*.yml', '*.yaml', '*.json', '*.template'];
const lines = (bytes) => bytes
    .toString('utf8')
    .split('\0')
    // A name that is no UTF-8 cannot be written into a TOML file.
    .filter((path) => path !== '' && !path.includes('\uFFFD'));
/**
 * What lies in a clone, committed or not, without what git ignores. Nothing is followed or run.
 * @throws GitError
 */
const lookAt = async ({ git, root }) => {
    const listed = async (...which) => lines((await git(['ls-files', '-z', ...which, '--exclude-standard'])).stdout);
    const [all, deleted, files, found] = await Promise.all([
        listed('-co'),
        listed('-d'),
        (0,worktree/* readWorktree */.q)(git, root, TEXTS),
        git([
            'grep',
            '-lIzF',
            '--untracked',
            ...TEMPLATE.flatMap((text) => ['-e', text]),
            '--',
            ...TEMPLATE_FILES,
        ], { okCodes: [1] }),
    ]);
    const gone = new Set(deleted);
    return {
        paths: [...new Set(all)].filter((path) => !gone.has(path)).sort(),
        texts: new Map(files.flatMap(({ path, content }) => content.kind === 'text' ? [[path, content.text]] : [])),
        templates: lines(found.stdout),
    };
};
/** Whether a repository has a worktree to write into: a bare one has none. */
const hasWorktree = async ({ git, root }) => {
    const inside = await git(['rev-parse', '--is-inside-work-tree'], { okCodes: [128] });
    return inside.stdout.toString('utf8').trim() === 'true' && (await (0,promises_.lstat)(root)).isDirectory();
};

;// CONCATENATED MODULE: ./packages/cli/lib/init/repository-template.js
// Generated by scripts/embed.mjs: `npm run fix` writes it anew.
const METADATA = `# yaml-language-server: $schema=https://raw.githubusercontent.com/org/drift-toolkit/v1/schema/repo-metadata.schema.json
tier: internal # production | internal | prototype
status: active # active | pre-release | deprecated
`;
const WORKFLOW = `# Scans this repository alone, with the job's own token: nothing central is needed.
name: drift

on:
  schedule:
    - cron: '17 2 * * *'
      timezone: Europe/London
  workflow_dispatch:
    inputs:
      dry-run:
        description: Look and report; write no issue and no ledger
        type: boolean
        default: false

# Each job says what it needs.
permissions: {}

concurrency:
  group: drift
  cancel-in-progress: false

jobs:
  code:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: write # the ledger: branch drift-ledger
      issues: write # one issue when something is new
      pull-requests: read # names the pull request that brought a change
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false
      - uses: org/drift-toolkit/actions/code@v1
        with:
          dry-run: \${{ inputs.dry-run || false }}

  process:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: write # the ledger
      issues: write
      pull-requests: read
      checks: read # what reported
      statuses: read
      actions: read # workflows that were switched off
    steps:
      - uses: org/drift-toolkit/actions/process@v1
        with:
          dry-run: \${{ inputs.dry-run || false }}

  infra:
    # Off until there is a variable DRIFT_ROLE: arn:aws:iam::{account}:role/drift
    if: vars.DRIFT_ROLE != ''
    runs-on: ubuntu-latest
    timeout-minutes: 60
    environment: drift # the subject of the token, which every role trusts
    permissions:
      contents: write # the ledger
      issues: write
      id-token: write # the token that enters the accounts
      deployments: read # which commit is deployed where
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false
      - uses: org/drift-toolkit/actions/infra@v1
        with:
          role-to-assume: \${{ vars.DRIFT_ROLE }}
          dry-run: \${{ inputs.dry-run || false }}
`;

;// CONCATENATED MODULE: ./packages/cli/lib/init/metadata.js

/** Plain where YAML reads it as text, else quoted. */
const yamlText = (text) => /^[A-Za-z][\w/-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
/** The text of repo-metadata.yaml. */
const metadataYaml = ({ tier, status, team }) => METADATA.replace(/^tier: \w+/m, `tier: ${tier}`)
    .replace(/^status: \w+/m, `status: ${status}`)
    .concat(team === null ? '' : `team: ${yamlText(team)}\n`);

// EXTERNAL MODULE: ./packages/core/lib/model/known.js
var known = __webpack_require__(18983);
// EXTERNAL MODULE: ./packages/core/lib/settings/lookup.js
var lookup = __webpack_require__(13050);
// EXTERNAL MODULE: ./packages/core/lib/settings/parse.js + 1 modules
var settings_parse = __webpack_require__(48208);
// EXTERNAL MODULE: ./packages/core/lib/standards/manifests.js
var manifests = __webpack_require__(71293);
// EXTERNAL MODULE: ./packages/core/lib/standards/projects.js
var standards_projects = __webpack_require__(85973);
;// CONCATENATED MODULE: ./packages/cli/lib/init/deployment.js
/** What lies below these is nobody's deployment. `templates`, which others pass over, may well be. */
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|fixtures|__fixtures__|testdata|tests?|__tests__|examples|samples|cdk\.out)\//;
const depth = (path) => path.split('/').length;
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const nearestTo = (paths) => paths
    .filter((path) => !FOREIGN.test(path))
    .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))[0];
/**
 * The CDK app nearest to the root (its cdk.json), else the nearest CloudFormation template.
 * https://docs.aws.amazon.com/cdk/v2/guide/cli.html#cli-config
 */
const deploymentOf = (paths, templates) => {
    const app = nearestTo(paths.filter((path) => path === 'cdk.json' || path.endsWith('/cdk.json')));
    if (app !== undefined)
        return { kind: 'CDK', folder: folderOf(app) };
    const template = nearestTo(templates);
    return template === undefined ? null : { kind: 'CloudFormation', folder: folderOf(template) };
};

// EXTERNAL MODULE: ./packages/core/lib/standards/glob.js
var glob = __webpack_require__(74509);
// EXTERNAL MODULE: ./packages/core/lib/standards/tools.js
var tools = __webpack_require__(98992);
;// CONCATENATED MODULE: ./packages/cli/lib/init/tools-found.js




/** Their settings may stand in a file of many: it is theirs when it has their table. */
const TABLES = new Map([
    ['ruff', 'tool.ruff'],
    ['ty', 'tool.ty'],
    ['vulture', 'tool.vulture'],
    ['pytest', 'tool.pytest'],
]);
/** Files that are there for other reasons as well: they tell nothing by being there. */
const SHARED = /^(?:pyproject\.toml|setup\.(?:cfg|py)|tox\.ini|conftest\.py|vite\.config\..*)$/;
/** Without settings of their own, they are found where a workflow runs them: see `commands`. */
const COMMANDS = new Map([
    ['pnpmaudit', /\bpnpm audit\b/],
    ['pipaudit', /\bpip-audit\b/],
]);
const sectionOf = (path) => path.join('.');
const hasTable = (text, table) => {
    const parsed = (0,settings_parse/* parseSettings */.P)('pyproject.toml', text);
    return parsed.ok && (0,lookup/* settingAt */.O)(parsed.value, table) !== undefined;
};
/**
 * The tools of `[code]` that a repository is set up for.
 * @param paths every file that may hold settings
 * @param pyprojects texts of pyproject.toml by path
 * @param workflows texts of workflows
 * @returns in the order of check.toml; several runners of tests are one each
 */
const toolsFound = (paths, pyprojects, workflows) => {
    const found = new Map();
    for (const { id, section, files } of tools/* TOOLS */.I) {
        if (section[0] !== 'code')
            continue;
        const names = files.filter((name) => !SHARED.test(name) && !COMMANDS.has(id)).map(glob/* nameGlob */.e);
        const own = paths.filter((path) => {
            const name = path.slice(path.lastIndexOf('/') + 1);
            return names.some((matches) => matches(name));
        });
        const table = TABLES.get(id);
        const shared = table === undefined
            ? []
            : [...pyprojects].filter(([, text]) => hasTable(text, table)).map(([path]) => path);
        const command = COMMANDS.get(id);
        const runs = command !== undefined && workflows.some((text) => command.test(text));
        const all = [...new Set([...own, ...shared])].sort();
        if (all.length > 0 || runs)
            found.set(id, { section: sectionOf(section), files: all });
    }
    return found;
};

// EXTERNAL MODULE: ./packages/core/lib/settings/entries.js
var entries = __webpack_require__(53926);
;// CONCATENATED MODULE: ./packages/cli/lib/init/triggers.js


const CHANGES = new Set([
    'pull_request',
    'pull_request_target',
    'merge_group',
    'push',
]);
/**
 * Whether a workflow looks at changes: releases, schedules and what others call are not demanded.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#on
 */
const isJudging = (text) => {
    const parsed = (0,settings_parse/* parseSettings */.P)('workflow.yml', text);
    if (!parsed.ok || !(0,entries/* isTable */.bI)(parsed.value))
        return false;
    const { on } = parsed.value;
    if (typeof on === 'string')
        return CHANGES.has(on);
    if (Array.isArray(on))
        return on.some((name) => typeof name === 'string' && CHANGES.has(name));
    if (!(0,entries/* isTable */.bI)(on))
        return false;
    return Object.entries(on).some(([name, filter]) => {
        if (!CHANGES.has(name))
            return false;
        // A push of tags alone is a release.
        const tagsAlone = (0,entries/* isTable */.bI)(filter) && 'tags' in filter && !('branches' in filter);
        return name !== 'push' || !tagsAlone;
    });
};

;// CONCATENATED MODULE: ./packages/cli/lib/init/survey.js








const OWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const HOOKS = /^\.husky\/((?:pre-(?:commit|push|rebase|merge-commit)|commit-msg|prepare-commit-msg|post-(?:commit|merge|checkout|rewrite)))$/;
const OTHER_HOOKS = /^(?:\.pre-commit-config\.ya?ml|\.?lefthook\.(?:ya?ml|toml|json))$/;
const CONVENTIONAL = /^(?:commitlint\.config\.\w+|\.commitlintrc(?:\.\w+)?|\.czrc|\.cz\.\w+|\.releaserc(?:\.\w+)?|release\.config\.\w+|release-please-config\.json)$/;
const LINTERS = /^(?:\.golangci\.(?:ya?ml|toml|json)|biome\.jsonc?|\.?oxlintrc\.json|\.?clippy\.toml|\.?rustfmt\.toml|\.rubocop\.yml|phpstan\.neon(?:\.dist)?|\.credo\.exs|analysis_options\.yaml|\.swiftlint\.yml|checkstyle\.xml|\.prettierrc(?:\.\w+)?)$/;
const DOCUMENTS = /^(?:README\.(?:md|rst|adoc|txt)|LICEN[CS]E(?:\.\w+)?|(?:\.github\/)?SECURITY\.md)$/;
const PULL_REQUESTS = /^(?:\.github\/|docs\/)?pull_request_template(?:\.md|\.txt|\/.+)$/i;
const ISSUES = /^(?:\.github\/|docs\/)?issue_template(?:\.md|\.txt|\/.+)$/i;
const survey_WORKFLOW = /^\.github\/workflows\/([^/]+\.ya?ml)$/;
const isOwn = (path) => !path
    .split('/')
    .slice(0, -1)
    .some((part) => part.startsWith('.') || manifests/* SKIPPED_DIRECTORIES */.j8.has(part));
/** The team that owns everything: the last line for `*` of CODEOWNERS counts. */
const teamOf = (text) => {
    const lines = (text ?? '').split(/\r?\n/).filter((line) => /^\*\s/.test(line));
    return /\s@[\w.-]+\/([A-Za-z0-9][\w.-]*)/.exec(lines.at(-1) ?? '')?.[1] ?? null;
};
const hooksOf = (paths) => {
    if (paths.some((path) => path.startsWith('.husky/'))) {
        return { husky: true, names: paths.flatMap((path) => HOOKS.exec(path)?.[1] ?? []).sort() };
    }
    return paths.some((path) => OTHER_HOOKS.test(path)) ? { husky: false } : null;
};
const isStrict = (text) => {
    const parsed = text === undefined ? undefined : (0,settings_parse/* parseSettings */.P)('tsconfig.json', text);
    return parsed?.ok === true && (0,lookup/* settingAt */.O)(parsed.value, 'compilerOptions.strict') === true;
};
const counted = (kinds) => {
    const counts = new Map();
    for (const kind of kinds)
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts;
};
const NOTHING_DECLARED = {
    metadata: { file: 'repo-metadata.yaml', tier: 'internal', status: 'active' },
    standards: [],
    problems: [],
};
/**
 * What there is to declare in a repository: projects, tools, workflows, owners, hooks, what is deployed.
 * @param own files that `init` writes itself, so that a second look finds what the first one found
 */
const survey = ({ paths, texts, templates }, own = new Set()) => {
    const packageJson = new Map([...texts].filter(([path]) => path.endsWith('package.json')));
    const detected = (0,standards_projects/* detectProjects */.E)((0,known/* known */.e)(paths), NOTHING_DECLARED, packageJson);
    const projects = detected.known ? detected.value : [];
    const pyprojects = new Map([...texts].filter(([path]) => path.endsWith('pyproject.toml')));
    const workflows = [...texts].flatMap(([path, text]) => {
        const name = own.has(path) ? undefined : survey_WORKFLOW.exec(path)?.[1];
        return name === undefined ? [] : [{ name, text }];
    });
    const owners = OWNERS.find((path) => paths.includes(path));
    return {
        languages: counted(projects.map(({ type }) => type)),
        packages: projects
            .filter(({ dir, hasStandard }) => dir !== '' && !hasStandard)
            .map((p) => p.dir),
        tools: toolsFound(paths.filter(isOwn), new Map([...pyprojects].filter(([path]) => isOwn(path))), workflows.map(({ text }) => text)),
        strict: isStrict(texts.get('tsconfig.json')),
        otherLinters: paths.filter((path) => LINTERS.test(path)).sort(),
        workflows: workflows.flatMap(({ name, text }) => (isJudging(text) ? [name] : [])).sort(),
        codeowners: owners !== undefined,
        team: teamOf(texts.get(owners ?? '')),
        hooks: hooksOf(paths),
        conventional: paths.some((path) => CONVENTIONAL.test(path)),
        changesets: paths.includes('.changeset/config.json'),
        pullRequestTemplate: paths.some((path) => PULL_REQUESTS.test(path)),
        issueTemplate: paths.some((path) => ISSUES.test(path)),
        documents: paths.filter((path) => DOCUMENTS.test(path)).sort(),
        deployment: deploymentOf(paths, templates),
    };
};

// EXTERNAL MODULE: ./packages/cli/lib/init/write-all.js + 1 modules
var write_all = __webpack_require__(26014);
;// CONCATENATED MODULE: ./packages/cli/lib/init/repository.js















const CHECK = 'check.toml';
const SCAN = '.github/workflows/drift.yml';
/** The job for accounts is the last of the template. */
const workflow = (deploys) => deploys ? WORKFLOW : `${WORKFLOW.slice(0, WORKFLOW.indexOf('\n\n  infra:\n'))}\n`;
const repository_open = async (path) => {
    try {
        const clone = await (0,repository/* openRepository */.h_)(path);
        if (await hasWorktree(clone))
            return clone;
    }
    catch (error) {
        if (error instanceof repository/* NotARepositoryError */.lE)
            throw new inputs/* UsageError */.e(error.message);
        throw error;
    }
    throw new inputs/* UsageError */.e(`${path} is a bare repository: there are no files to write beside`);
};
const oneOf = (args, name, allowed) => {
    const given = args.text(name);
    if (given === '' || allowed.includes(given))
        return given || null;
    throw new inputs/* UsageError */.e(`--${name} is "${given}"; it must be one of ${allowed.join(', ')}`);
};
const givenIn = (args) => ({
    tier: oneOf(args, 'tier', standard/* TIERS */.i),
    status: oneOf(args, 'status', standard/* REPOSITORY_STATUSES */.y),
    team: args.text('team') || null,
});
/** What is said on the command line, else what stands there already, else what CODEOWNERS tells. */
const metadata = (given, { texts }, { team }) => {
    const path = paths/* METADATA_FILES */.sb.find((name) => texts.has(name)) ?? 'repo-metadata.yaml';
    const old = texts.get(path);
    const isSaid = given.tier !== null || given.status !== null || given.team !== null;
    const read = old === undefined ? undefined : (0,parse/* parseMetadata */.jR)(path, old);
    // What a person wrote and is in order stays as it is, comments and all.
    if (old !== undefined && read?.problems.length === 0 && !isSaid)
        return { path, text: old };
    const said = read?.metadata;
    return {
        path,
        text: metadataYaml({
            tier: given.tier ?? said?.tier ?? 'internal',
            status: given.status ?? said?.status ?? 'active',
            team: given.team ?? said?.team ?? team,
        }),
    };
};
const notesOn = ({ deployment }, withWorkflow) => deployment === null
    ? []
    : [
        `${deployment.kind} was found: [infra] in ${CHECK} waits for account ids${withWorkflow ? ', and the job infra for a variable DRIFT_ROLE' : ''}.`,
    ];
/**
 * Writes what a repository needs to take part: repo-metadata.yaml, a check.toml that fits what is
 * there, and the workflow that scans it.
 * @returns the exit code
 * @throws UsageError
 */
const initRepository = async (args, io) => {
    const format = (0,output/* formatOf */.be)(args, ['text', 'json']);
    if (args.positionals.length > 1)
        throw new inputs/* UsageError */.e('one repository at a time');
    const identity = givenIn(args);
    const clone = await repository_open((0,external_node_path_.resolve)(io.cwd, args.positionals[0] ?? '.'));
    const contents = await lookAt(clone);
    const found = survey(contents, new Set([SCAN]));
    const withWorkflow = !args.flag('no-workflow');
    const files = [
        metadata(identity, contents, found),
        { path: CHECK, text: checkToml(found) },
        ...(withWorkflow ? [{ path: SCAN, text: workflow(found.deployment !== null) }] : []),
    ];
    const [root, cwd] = await Promise.all([(0,promises_.realpath)(clone.root), (0,promises_.realpath)(io.cwd)]);
    const shown = (path) => (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(root, path)).split(external_node_path_.sep).join('/');
    const place = shown('.') === '' ? '' : ` ${(0,shell_word/* shellWord */.r)(shown('.'))}`;
    return (0,write_all/* writeAll */.f)({
        root,
        files,
        shown,
        notes: notesOn(found, withWorkflow),
        next: [
            `drift config validate${place}`,
            // Only what is committed counts.
            `git add ${files.map(({ path }) => (0,shell_word/* shellWord */.r)(shown(path))).join(' ')} && git commit`,
            `drift code scan${place}`,
        ],
    }, format, args, io);
};


/***/ }),

/***/ 27451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readWorktree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43586);




const read = async (root, path) => {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).catch(() => null);
    if (stat === null)
        return [];
    const oid = '';
    // A link on the way to it leads elsewhere just as well.
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
    if (stat.isSymbolicLink() || folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)))
        return [{ path, content: { kind: 'symlink', oid } }];
    if (!stat.isFile())
        return [];
    if (stat.size > _source_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FILE_BYTES */ .gZ) {
        return [{ path, content: { kind: 'too-large', oid, size: stat.size } }];
    }
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
    if ((0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .isBinary */ .Go)(bytes))
        return [{ path, content: { kind: 'binary', oid, size: bytes.length } }];
    // git's own blob id: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    return [{ path, content: { kind: 'text', oid: id, text: bytes.toString('utf8') } }];
};
/** Files of these names anywhere in the worktree that git does not ignore. */
const readWorktree = async (git, root, names) => {
    const patterns = names.flatMap((name) => [`:(top,literal)${name}`, `:(top,glob)**/${name}`]);
    const list = await git(['ls-files', '-z', '-co', '--exclude-standard', '--', ...patterns]);
    const paths = list.stdout
        .toString('utf8')
        .split('\0')
        .filter((path) => path !== '');
    const files = await Promise.all([...new Set(paths)].map((path) => read(root, path)));
    return files.flat();
};


/***/ }),

/***/ 38219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ TIERS),
/* harmony export */   y: () => (/* binding */ REPOSITORY_STATUSES)
/* harmony export */ });
const TIERS = ['production', 'internal', 'prototype'];
const REPOSITORY_STATUSES = ['active', 'pre-release', 'deprecated'];


/***/ }),

/***/ 33990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51136);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5437);


const WORDS = {
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
            if (depth > _parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr)
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
    const table = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyTable */ ._d)();
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
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, {
        onObjectBegin: () => enter((0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyTable */ ._d)()),
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
        const { line, column } = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, offset);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(line, column, WORDS[(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error)] ?? 'not valid JSON');
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
        const { line, column } = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, deep);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(line, column, `nested more than ${_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr} levels deep`);
    }
    try {
        return { ok: true, value: plain(JSON.parse(text)) };
    }
    catch {
        const parsed = build(text);
        if (comments || !parsed.ok)
            return parsed;
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(1, 1, 'comments and trailing commas are not allowed in this file');
    }
};


/***/ }),

/***/ 13050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ settingAt)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53926);
/* harmony import */ var _setting_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62844);


/** The value of a setting, or undefined where the file does not say it. */
const settingAt = (root, path) => {
    let value = root;
    for (const segment of typeof path === 'string' ? (0,_setting_path_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPath */ .U)(path) : path) {
        if ((0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(value))
            value = Object.hasOwn(value, segment) ? value[segment] : undefined;
        else if (Array.isArray(value))
            value = value[(0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entryIndex */ .DT)(value, segment)];
        else
            return undefined;
    }
    return value;
};


/***/ }),

/***/ 48208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ parseSettings)
});

// EXTERNAL MODULE: ./packages/core/lib/settings/format.js
var format = __webpack_require__(6223);
// EXTERNAL MODULE: ./packages/core/lib/settings/json.js
var json = __webpack_require__(33990);
// EXTERNAL MODULE: ./packages/core/lib/settings/parsed.js
var parsed = __webpack_require__(5437);
// EXTERNAL MODULE: ./node_modules/.pnpm/toml@5.0.1/node_modules/toml/index.js
var toml = __webpack_require__(22867);
;// CONCATENATED MODULE: ./packages/core/lib/settings/toml.js


/** Inline nesting is limited by the parser itself; dotted headers `[a.a.a…]` only here. */
class TooDeep extends Error {
}
const plain = (value, depth) => {
    if (depth > parsed/* MAX_DEPTH */.lr)
        throw new TooDeep(`nested more than ${parsed/* MAX_DEPTH */.lr} levels deep`);
    if (typeof value === 'bigint') {
        // Beyond 2^53 a number would silently become another one.
        return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    }
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : nonFinite(value);
    if (value instanceof Date)
        return value.toISOString();
    if (Array.isArray(value))
        return value.map((item) => plain(item, depth + 1));
    if (typeof value === 'object' && value !== null) {
        const table = (0,parsed/* emptyTable */._d)();
        for (const [key, item] of Object.entries(value))
            table[key] = plain(item, depth + 1);
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
        return { ok: true, value: plain((0,toml.parse)(text, { bigint: true, maxDepth: parsed/* MAX_DEPTH */.lr }), 0) };
    }
    catch (error) {
        if (error instanceof TooDeep)
            return (0,parsed/* failure */.V2)(1, 1, error.message);
        if (error instanceof RangeError)
            return (0,parsed/* failure */.V2)(1, 1, `nested too deeply to be read`);
        const problem = error;
        const line = problem.location?.start?.line ?? problem.line ?? 1;
        const column = problem.location?.start?.column ?? problem.column ?? 1;
        return (0,parsed/* failure */.V2)(line, column, found(problem.message) ?? 'not valid TOML');
    }
};

// EXTERNAL MODULE: ./packages/core/lib/settings/yaml.js
var yaml = __webpack_require__(35351);
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
    if (text.length > parsed/* MAX_LENGTH */.E2) {
        return (0,parsed/* failure */.V2)(1, 1, `too large for a settings file: ${text.length} characters, limit ${parsed/* MAX_LENGTH */.E2}`);
    }
    const body = withoutMark(text);
    switch ((0,format/* settingsFormat */.t)(path)) {
        case 'toml':
            return parseToml(body);
        case 'yaml':
            // `.eslintrc` and its like may be JSON with comments, which YAML does not know.
            return /^\s*(?:\{|\/[/*])/.test(body) && !/\.ya?ml$/i.test(path)
                ? (0,json/* parseJson */.q)(body, true)
                : (0,yaml/* parseYaml */.h)(body);
        case 'json':
            return (0,json/* parseJson */.q)(body, false);
        case 'jsonc':
            return (0,json/* parseJson */.q)(body, true);
        default:
            return (0,parsed/* failure */.V2)(1, 1, 'not a settings file: compared as text');
    }
};


/***/ }),

/***/ 35351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88009);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5437);


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
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
        return typeof key.value === 'string' ? key.value : String(key.source ?? key.value);
    if (key === null || key === undefined)
        return '';
    throw new Refused('a key has to be plain text', key);
};
const target = (node, reading) => {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return node;
    const found = reading.anchors.get(node.source);
    if (found === undefined)
        throw new Refused(`no anchor is named ${node.source}`, node);
    return found;
};
/** `<<: *base` or `<<: [*a, *b]`: what the map says itself wins, then the earlier of the list. */
const merged = (pair, reading, depth) => {
    const source = target(pair.value, reading);
    const items = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(source) ? source.items : [source];
    return items.map((item) => {
        const value = plain(item, reading, depth + 1);
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            throw new Refused('only maps can be merged with <<', item);
        }
        return value;
    });
};
const isMerge = (pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.value === '<<' && pair.key.type === 'PLAIN';
const plainMap = (map, reading, depth) => {
    const table = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyTable */ ._d)();
    const own = new Set();
    const bases = [];
    for (const pair of map.items) {
        if (isMerge(pair)) {
            bases.push(...merged(pair, reading, depth));
            continue;
        }
        const key = keyText((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(pair.key) ? target(pair.key, reading) : pair.key);
        if (own.has(key))
            throw new Refused(`the key ${key} is given twice`, pair.key);
        own.add(key);
        table[key] = plain(pair.value, reading, depth + 1);
    }
    for (const base of bases) {
        for (const [key, value] of Object.entries(base))
            if (!(key in table))
                table[key] = value;
    }
    return table;
};
const plain = (node, reading, depth) => {
    if (node === null)
        return null;
    reading.left -= 1;
    if (reading.left < 0)
        throw new Refused(`more than ${_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_VALUES */ .Ex} values`, node);
    if (depth > _parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr)
        throw new Refused(`nested more than ${_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr} levels deep`, node);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
        const found = target(node, reading);
        if (reading.open.has(found))
            throw new Refused('an alias to the map that holds it', node);
        return plain(found, reading, depth);
    }
    if (node.anchor !== undefined)
        reading.anchors.set(node.anchor, node);
    reading.open.add(node);
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
        ? plainMap(node, reading, depth)
        : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)
            ? node.items.map((item) => plain(item, reading, depth + 1))
            : scalar((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : null);
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
const scalar = (value) => {
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
        const { line, column } = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, offset);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(line, column, message);
    };
    try {
        // Keys given twice are found above, in linear time.
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
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
        const reading = { tags, anchors: new Map(), open: new Set(), left: _parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_VALUES */ .Ex };
        return { ok: true, value: plain(document.contents, reading, 0) };
    }
    catch (error) {
        if (error instanceof Refused)
            return at(error.node?.range?.[0] ?? 0, error.message);
        if (error instanceof RangeError)
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(1, 1, TOO_DEEP);
        throw error;
    }
};


/***/ }),

/***/ 33047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
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


/***/ }),

/***/ 74509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ pathGlob),
/* harmony export */   e: () => (/* binding */ nameGlob)
/* harmony export */ });
/* harmony import */ var _braces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

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
    const alternatives = pattern.length > MAX_LENGTH ? undefined : (0,_braces_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .f)(pattern);
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
/**
 * A matcher for names that are no paths (check ids, subjects): `*` stands for anything, slashes
 * and dots too.
 */
const nameGlob = (pattern) => {
    const alternatives = pattern.length > MAX_LENGTH ? undefined : (0,_braces_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .f)(pattern);
    if (alternatives === undefined)
        return nothing;
    const compiled = alternatives.map(tokens);
    return (name) => {
        const chars = [...name];
        return compiled.some((list) => matchRun(list, chars, (token) => token === '*', one));
    };
};


/***/ })

};
