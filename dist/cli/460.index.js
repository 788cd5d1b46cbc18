export const id = 460;
export const ids = [460];
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
const tool = (found) => (id) => {
    const known = found.tools.get(id);
    if (known === undefined)
        return false;
    const { section, files } = known;
    if (id !== 'tsc')
        return [`[${section}]`, 'enabled = true', ...elsewhere(files)];
    return [
        `[${section}]`,
        'enabled = true',
        ...elsewhere(files),
        ...(found.strict ? ['', `[${section}.require]`, 'strict = true'] : []),
    ];
};
const hooks = ({ hooks: found }) => found !== null && [
    '[process.hooks]',
    found.husky ? 'require_husky = true' : 'require_husky = false # another tool brings the hooks',
    ...(found.husky && found.names.length > 0 ? [`require_hooks = ${tomlList(found.names)}`] : []),
];
const templates = ({ pullRequestTemplate, issueTemplate }) => (pullRequestTemplate || issueTemplate) && [
    '[process.templates]',
    ...(pullRequestTemplate ? ['pull_request = true'] : []),
    ...(issueTemplate ? ['issue = true'] : []),
];
const files = ({ documents }) => documents.length > 0 && ['[process.required_files]', `files = ${tomlList(documents)}`];
const watched = ({ otherLinters }) => {
    const globs = fileGlobs(otherLinters);
    return (globs.length > 0 && [
        '# Settings of tools that have no section above: what changes in them is told.',
        '[drift]',
        `watch = ${tomlList(globs)}`,
    ]);
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
    '# https://github.com/org/drift-toolkit/blob/v1/docs/how-to/aws.md',
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
const rulesets = ({ languages }, { tier, owner }) => {
    const [language = 'typescript'] = languages.keys();
    return [
        '# Rulesets of the organization, where there are any: their name has to end in the tier.',
        '# [extends]',
        `# registry = "github:${owner ?? 'owner'}/standards@v1"`,
        `# rulesets = ["${language}-${tier}"]`,
    ];
};
/**
 * Whether rulesets are extended is the organization's question. A repository that looks at itself would
 * open its first issue about rulesets that nobody has written yet.
 */
const withoutRulesets = ({ alone }) => alone && [
    '# No rulesets are extended yet, and that is no news. With [extends], take this out.',
    '[[drift.severity]]',
    'check = "code/tier-ruleset"',
    'severity = "info"',
];
/**
 * A check.toml that declares what the repository does already, so that what loosens it is told from
 * the first day, and what a person has to decide as comments.
 */
const checkToml = (found, around) => {
    const one = tool(found);
    const blocks = [
        [`#:schema ${SCHEMAS.check}`, summary(found)],
        rulesets(found, around),
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
        watched(found),
        withoutRulesets(around),
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
/** `knip.ts` can be anybody's source file; it is settings where a package begins. */
const AMBIGUOUS = /^\w+\.[jt]s$/;
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
    const all = new Set(paths);
    for (const { id, section, files: named } of tools/* TOOLS */.I) {
        if (section[0] !== 'code')
            continue;
        const names = named.filter((name) => !SHARED.test(name) && !COMMANDS.has(id)).map(glob/* nameGlob */.e4);
        const own = paths.filter((path) => {
            const start = path.lastIndexOf('/') + 1;
            const name = path.slice(start);
            if (AMBIGUOUS.test(name) && !all.has(`${path.slice(0, start)}package.json`))
                return false;
            return names.some((matches) => matches(name));
        });
        const table = TABLES.get(id);
        const shared = table === undefined
            ? []
            : [...pyprojects].filter(([, text]) => hasTable(text, table)).map(([path]) => path);
        const command = COMMANDS.get(id);
        const runs = command !== undefined && workflows.some((text) => command.test(text));
        const files = [...new Set([...own, ...shared])].sort();
        if (files.length > 0 || runs)
            found.set(id, { section: sectionOf(section), files });
    }
    return found;
};

// EXTERNAL MODULE: ./packages/core/lib/checks/process/ci/triggers.js + 1 modules
var triggers = __webpack_require__(68908);
// EXTERNAL MODULE: ./packages/core/lib/settings/entries.js
var entries = __webpack_require__(53926);
;// CONCATENATED MODULE: ./packages/cli/lib/init/triggers.js



/** What is added to a pull request is looked at again only where the types are not said, or say so. */
const seesPushes = (filter) => {
    const types = (0,entries/* isTable */.bI)(filter) ? filter.types : undefined;
    return types === undefined || [types].flat().includes('synchronize');
};
/** Less what answers to a pull request and does not look at the change: labels, greetings. */
const judgingEvents = (on) => Object.fromEntries(Object.entries(on).filter(([event, filter]) => event !== 'pull_request_target' && (event !== 'pull_request' || seesPushes(filter))));
const eventsOf = (on) => {
    if ((0,entries/* isTable */.bI)(on))
        return on;
    const names = [on].flat().filter((name) => typeof name === 'string');
    return names.length === 0 ? null : Object.fromEntries(names.map((name) => [name, null]));
};
/**
 * Whether a workflow looks at every change before it is merged. Deployments, releases, schedules, what
 * others call and what runs for some files alone are not demanded: nobody can have them hold up a merge.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#on
 */
const isJudging = (text) => {
    const parsed = (0,settings_parse/* parseSettings */.P)('workflow.yml', text);
    const on = parsed.ok && (0,entries/* isTable */.bI)(parsed.value) ? eventsOf(parsed.value.on) : null;
    if (on === null)
        return false;
    const { runs, narrowed } = (0,triggers/* ownReach */.g)({ value: { on: judgingEvents(on) } }, null);
    return runs && narrowed.length === 0;
};

;// CONCATENATED MODULE: ./packages/cli/lib/init/survey.js








const OWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const HOOKS = /^\.husky\/((?:pre-(?:commit|push|rebase|merge-commit)|commit-msg|prepare-commit-msg|post-(?:commit|merge|checkout|rewrite)))$/;
const OTHER_HOOKS = /^(?:\.pre-commit-config\.ya?ml|\.?lefthook\.(?:ya?ml|toml|json))$/;
const CONVENTIONAL = /^(?:commitlint\.config\.\w+|\.commitlintrc(?:\.\w+)?|\.czrc|\.cz\.\w+|\.releaserc(?:\.\w+)?|release\.config\.\w+|release-please-config\.json)$/;
/** In whatever folder: a package has its own. How code is formatted is nobody's standard. */
const LINTERS = /^(?:\.golangci\.(?:ya?ml|toml|json)|biome\.jsonc?|\.?oxlintrc\.json|\.?clippy\.toml|deny\.toml|\.?mypy\.ini|\.flake8|\.pylintrc|\.rubocop\.yml|phpstan\.neon(?:\.dist)?|\.credo\.exs|analysis_options\.yaml|\.swiftlint\.yml|checkstyle\.xml|detekt\.ya?ml)$/;
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
        otherLinters: paths
            .filter((path) => isOwn(path) && LINTERS.test(path.slice(path.lastIndexOf('/') + 1)))
            .sort(),
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
/** github.com, a company's place at ghe.com, or a name of one's own for it in the settings of ssh. */
const HAS_TIME_ZONES = /^https?:\/\/(?:github\.com|[^/]+\.ghe\.com|[^./]+)\//i;
/**
 * The job for accounts is the last of the template. A workflow with a time zone is invalid on a server
 * that does not know it; without one the same hour is that of UTC.
 */
const workflow = (deploys, { remote }) => {
    const jobs = deploys ? WORKFLOW : `${WORKFLOW.slice(0, WORKFLOW.indexOf('\n\n  infra:\n'))}\n`;
    const knows = remote === null || HAS_TIME_ZONES.test(remote.url);
    return knows ? jobs : jobs.replace(/^ *timezone: .*\n/m, '');
};
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
    const said = read?.metadata;
    const tier = given.tier ?? said?.tier ?? 'internal';
    // What a person wrote and is in order stays as it is, comments and all.
    if (old !== undefined && read?.problems.length === 0 && !isSaid) {
        return { file: { path, text: old }, tier };
    }
    const status = given.status ?? said?.status ?? 'active';
    const text = metadataYaml({ tier, status, team: given.team ?? said?.team ?? team });
    return { file: { path, text }, tier };
};
/** Who owns the repository on GitHub, by the clone's own word. */
const ownerOf = ({ remote }) => {
    const owner = remote?.name.split('/')[0] ?? '';
    return /^[A-Za-z\d][\w-]*$/.test(owner) ? owner : null;
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
    const { file, tier } = metadata(identity, contents, found);
    const around = { tier, owner: ownerOf(clone), alone: withWorkflow };
    const files = [
        file,
        { path: CHECK, text: checkToml(found, around) },
        ...(withWorkflow ? [{ path: SCAN, text: workflow(found.deployment !== null, clone) }] : []),
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
            `git add ${files.map(({ path }) => (0,shell_word/* shellWord */.r)(shown(path))).join(' ')} && git commit -m "${found.conventional ? 'chore: declare' : 'Declare'} how this repository should be"`,
            `drift code scan${place}`,
        ],
    }, format, args, io);
};


/***/ }),

/***/ 68388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isNever),
/* harmony export */   m: () => (/* binding */ toleratesFailure)
/* harmony export */ });
const MAX_CONDITION = 2000;
/** Whether an `if:` can never be true: `false`, `${{ false }}`, `false && …`. */
const isNever = (condition) => {
    if (condition === undefined || condition === null)
        return false;
    const bare = String(condition)
        .slice(0, MAX_CONDITION)
        .trim()
        .replace(/^\$\{\{/, '')
        .replace(/\}\}$/, '')
        .trim();
    if (/^(?:false|0|''|null)$/.test(bare))
        return true;
    // With `||` or brackets around it something else may be true.
    return !/[|(]/.test(bare) && bare.split('&&').some((part) => part.trim() === 'false');
};
/** `continue-on-error`; an expression is taken as one that may be true only where it says so. */
const toleratesFailure = (value) => value === true || (typeof value === 'string' && /^(?:\$\{\{)?\s*true\s*(?:\}\})?$/.test(value));


/***/ }),

/***/ 26165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ workflowsOf),
/* harmony export */   uY: () => (/* binding */ selectWorkflow),
/* harmony export */   v1: () => (/* binding */ WORKFLOWS)
/* harmony export */ });
/* harmony import */ var _model_known_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18983);
/* harmony import */ var _settings_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87235);
/* harmony import */ var _files_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89672);



const WORKFLOWS = '.github/workflows';
const readOne = (files, path) => {
    const text = (0,_files_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .textOfFile */ .nj)(files, path);
    if (!text.known)
        return { path, ...text };
    const parsed = (0,_settings_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSettings */ .P$)(path, text.value);
    if (!parsed.ok) {
        return { path, reason: `${path} is broken at line ${parsed.line}: ${parsed.message}` };
    }
    if (!(0,_settings_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(parsed.value))
        return { path, reason: `${path} holds no workflow` };
    const { value } = parsed;
    let locate;
    return {
        path,
        name: typeof value.name === 'string' ? value.name : null,
        value,
        line: (setting) => {
            locate ??= (0,_settings_index_js__WEBPACK_IMPORTED_MODULE_0__/* .settingLocator */ .dp)(path, text.value);
            return locate((0,_settings_index_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(setting));
        },
    };
};
const read = (files) => {
    const entries = (0,_files_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(files, WORKFLOWS);
    if (!entries.known)
        return entries;
    const found = { read: [], unread: [] };
    for (const name of entries.value) {
        if (!/\.ya?ml$/.test(name))
            continue;
        const one = readOne(files, `${WORKFLOWS}/${name}`);
        if ('value' in one)
            found.read.push(one);
        else
            found.unread.push(one);
    }
    return (0,_model_known_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .e)(found);
};
/** What was read of a repository's files, by their contents: several checks ask, and parsing is what takes long. */
const met = new WeakMap();
/** The workflows of a repository, as far as they can be read; the same answer for the same contents. */
const workflowsOf = (files) => {
    const before = met.get(files.contents);
    if (before !== undefined)
        return before;
    const found = read(files);
    met.set(files.contents, found);
    return found;
};
/** `ci`, `ci.yml` and `.github/workflows/ci.yml` are the same file. */
const isFile = (path, wanted) => {
    const file = (0,_settings_index_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path);
    const name = wanted.startsWith(`${WORKFLOWS}/`) ? wanted.slice(WORKFLOWS.length + 1) : wanted;
    return file === name || file.replace(/\.ya?ml$/, '') === name;
};
/** The workflow that a declaration means: by its file, else by its `name:`. */
const selectWorkflow = ({ read, unread }, wanted) => {
    const broken = unread.find(({ path }) => isFile(path, wanted));
    const workflow = read.find(({ path }) => isFile(path, wanted)) ??
        (broken === undefined ? read.find(({ name }) => name === wanted) : undefined);
    if (workflow !== undefined)
        return { kind: 'read', workflow };
    if (broken !== undefined)
        return { kind: 'unread', unread: broken };
    const [first] = unread;
    return first === undefined || /\.ya?ml$/.test(wanted)
        ? { kind: 'absent' }
        : { kind: 'hidden', unread: first };
};


/***/ }),

/***/ 68908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ ownReach),
  x: () => (/* binding */ reachOf)
});

// EXTERNAL MODULE: ./packages/core/lib/settings/index.js + 1 modules
var settings = __webpack_require__(87235);
// EXTERNAL MODULE: ./packages/core/lib/checks/shared/words.js
var words = __webpack_require__(67223);
// EXTERNAL MODULE: ./packages/core/lib/checks/process/ci/condition.js
var condition = __webpack_require__(68388);
// EXTERNAL MODULE: ./node_modules/.pnpm/re2js@2.10.0/node_modules/re2js/build/index.js
var build = __webpack_require__(11950);
;// CONCATENATED MODULE: ./packages/core/lib/checks/process/ci/filter-pattern.js

const MAX_PATTERN = 512;
/**
 * A branch filter as the regular expression that it stands for: `*` without slashes, `**` anything,
 * `?` and `+` about the character before, `[…]` one of these.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
const expressionOf = (pattern) => {
    let made = '';
    for (let at = 0; at < pattern.length; at += 1) {
        const char = pattern[at] ?? '';
        const close = char === '[' ? pattern.indexOf(']', at + 1) : -1;
        if (char === '\\' && at + 1 < pattern.length) {
            at += 1;
            made += build/* RE2JS */.L3.quote(pattern[at] ?? '');
        }
        else if (char === '*' && pattern[at + 1] === '*') {
            at += 1;
            made += '.*';
        }
        else if (char === '*')
            made += '[^/]*';
        else if ((char === '?' || char === '+') && at > 0)
            made += char;
        else if (close > at + 1) {
            made += `[${pattern.slice(at + 1, close).replace(/[\\[\]^]/g, '\\$&')}]`;
            at = close;
        }
        else
            made += build/* RE2JS */.L3.quote(char);
    }
    return made;
};
/** Whether one filter, without its `!`, matches the whole name. RE2 takes no more than linear time. */
const matches = (pattern, name) => {
    if (pattern === name)
        return true;
    if (pattern.length > MAX_PATTERN)
        return false;
    try {
        return build/* RE2JS */.L3.compile(expressionOf(pattern)).matches(name);
    }
    catch {
        return false;
    }
};
/** Whether a list of filters lets a branch through; the last one that matches decides. */
const lets = (patterns, branch) => {
    let passes = false;
    for (const pattern of patterns) {
        const negated = pattern.startsWith('!');
        if (matches(negated ? pattern.slice(1) : pattern, branch))
            passes = !negated;
    }
    return passes;
};

// EXTERNAL MODULE: ./packages/core/lib/checks/process/ci/read.js
var read = __webpack_require__(26165);
;// CONCATENATED MODULE: ./packages/core/lib/checks/process/ci/triggers.js





/** Events that can judge a change before it is merged; `push` where it lets the branch of a pull request through. */
const GATES = ['pull_request', 'pull_request_target', 'merge_group', 'push'];
/** At least one of these is needed to see a pull request before it is merged. */
const BEFORE_MERGE = new Set(['opened', 'synchronize', 'reopened', 'ready_for_review']);
const textsIn = (value) => value === undefined || value === null
    ? undefined
    : (Array.isArray(value) ? value : [value]).map(String);
const eventsOf = (on) => {
    if ((0,settings/* isTable */.bI)(on)) {
        return new Map(Object.entries(on).map(([name, value]) => [name, (0,settings/* isTable */.bI)(value) ? value : {}]));
    }
    return new Map((textsIn(on) ?? []).map((name) => [name, {}]));
};
/** Names that branches of pull requests may have, one for each of GitHub's two wildcards. */
const TOPICS = ['topic', 'topic/1'];
/** A branch that a pattern with a wildcard stands for, null for the name of one branch. */
const exampleOf = (pattern) => pattern.includes('*') && !pattern.startsWith('!') ? pattern.replace(/\*+/g, 'topic') : null;
/** Whether more branches than those that it names are let through. */
const letsTopics = (branches, branch) => branches.map(exampleOf).some((name) => name !== null && name !== branch && lets(branches, name));
/**
 * Why a push is only seen after the merge, null where the branch of a pull request is seen, too. Its
 * filter is about the branch that is pushed; that of a pull request about the one it goes into.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onpushbranchestagsbranches-ignoretags-ignore
 */
const reasonAgainstPush = (filter, branches, ignored, branch) => {
    const onlyTags = filter.tags !== undefined || filter['tags-ignore'] !== undefined;
    if (branches === undefined && ignored === undefined)
        return onlyTags ? 'push only for tags' : null;
    if (branches && !letsTopics(branches, branch)) {
        return `push only for ${(0,words/* several */.J$)(branches)}, not for the branch of a pull request`;
    }
    return ignored && TOPICS.every((name) => lets(ignored, name))
        ? `push ignores ${(0,words/* several */.J$)(ignored)}, and so the branch of a pull request`
        : null;
};
/** Why an event does not see changes to the branch before they are merged, null where it does. */
const reasonAgainst = (event, filter, branch) => {
    const [types, branches, ignored] = [
        textsIn(filter.types),
        textsIn(filter.branches),
        textsIn(filter['branches-ignore']),
    ];
    if (event.startsWith('pull_request') && types && !types.some((type) => BEFORE_MERGE.has(type))) {
        return `${event} only when ${(0,words/* several */.J$)(types)}`;
    }
    if (textsIn(filter['paths-ignore'])?.includes('**'))
        return `${event} ignores all paths`;
    if (event === 'push')
        return reasonAgainstPush(filter, branches, ignored, branch);
    if (branch === null)
        return null;
    if (branches && !lets(branches, branch)) {
        return `${event} only for ${(0,words/* several */.J$)(branches)}, which leaves out ${(0,words/* named */.KT)(branch)}`;
    }
    if (ignored && lets(ignored, branch)) {
        return `${event} ignores ${(0,words/* several */.J$)(ignored)}, and so ${(0,words/* named */.KT)(branch)}`;
    }
    return null;
};
/** Filters that let it run on some changes alone. */
const narrowedBy = (event, filter) => {
    const only = textsIn(filter.paths);
    const not = textsIn(filter['paths-ignore']);
    const branches = event === 'push' ? textsIn(filter.branches) : undefined;
    return [
        ...(branches && !TOPICS.every((name) => lets(branches, name))
            ? [`push only for branches in ${(0,words/* several */.J$)(branches)}`]
            : []),
        ...(only ? [`${event} only for changes in ${(0,words/* several */.J$)(only)}`] : []),
        ...(not ? [`${event} not for changes in ${(0,words/* several */.J$)(not)}`] : []),
    ];
};
/** Whether a workflow has a job that calls the other one. */
const calls = (caller, callee, repository) => {
    const path = `${read/* WORKFLOWS */.v1}/${(0,settings/* baseName */.Fl)(callee.path)}`;
    const jobs = (0,settings/* isTable */.bI)(caller.value.jobs) ? Object.values(caller.value.jobs) : [];
    return jobs.some((job) => {
        if (!(0,settings/* isTable */.bI)(job) || typeof job.uses !== 'string' || (0,condition/* isNever */.P)(job.if))
            return false;
        return job.uses === `./${path}` || job.uses.startsWith(`${repository}/${path}@`);
    });
};
/** What the triggers of a workflow say by themselves; `called`: others may run it, too. */
const ownReach = ({ value }, branch) => {
    const events = eventsOf(value.on);
    const called = events.has('workflow_call');
    const reasons = [];
    const narrowed = [];
    for (const event of GATES) {
        const filter = events.get(event);
        if (filter === undefined)
            continue;
        const reason = reasonAgainst(event, filter, branch);
        const filters = narrowedBy(event, filter);
        if (reason !== null)
            reasons.push(reason);
        else if (filters.length > 0)
            narrowed.push(...filters);
        else
            return { runs: true, reasons: [], narrowed: [], hidden: false, called };
    }
    if (narrowed.length > 0)
        return { runs: true, reasons: [], narrowed, hidden: false, called };
    if (called)
        reasons.push('no workflow that runs on pull requests calls it');
    else if (reasons.length === 0) {
        const names = [...events.keys()];
        reasons.push(names.length === 0 ? 'it has no trigger' : `it only runs on ${(0,words/* several */.J$)(names)}`);
    }
    return { runs: false, reasons, narrowed: [], hidden: false, called };
};
/**
 * Whether a workflow can run on a pull request before it is merged; through another one that calls
 * it, too.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const reachOf = (workflow, workflows, repository) => {
    const { called: isCalled, ...first } = ownReach(workflow, repository.defaultBranch);
    const visited = new Set([workflow.path]);
    const queue = isCalled && !first.runs ? [workflow] : [];
    for (const callee of queue) {
        for (const caller of workflows.read) {
            if (visited.has(caller.path) || !calls(caller, callee, repository.name))
                continue;
            visited.add(caller.path);
            const { called, ...reach } = ownReach(caller, repository.defaultBranch);
            if (reach.runs)
                return reach;
            if (called)
                queue.push(caller);
        }
    }
    return { ...first, hidden: queue.length > 0 && workflows.unread.length > 0 };
};


/***/ }),

/***/ 89672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   _5: () => (/* binding */ isUnchanged),
/* harmony export */   nj: () => (/* binding */ textOfFile),
/* harmony export */   th: () => (/* binding */ matchesOf)
/* harmony export */ });
/* harmony import */ var _model_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18983);
/* harmony import */ var _standards_braces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _standards_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74509);



const isUnchanged = (seen) => !seen.known && 'unchanged' in seen;
/** The folder of a path, '' for the root. */
const folderOf = (path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
const nameIn = (path) => path.slice(path.lastIndexOf('/') + 1);
const within = (folder, name) => folder === '' ? name : `${folder}/${name}`;
/** Folders beside the files themselves: git has none, but people name them. */
const entriesFrom = (paths, folder) => {
    const prefix = folder === '' ? '' : `${folder}/`;
    const found = new Set();
    for (const path of paths) {
        if (!path.startsWith(prefix))
            continue;
        const rest = path.slice(prefix.length);
        const slash = rest.indexOf('/');
        found.add(slash === -1 ? rest : rest.slice(0, slash + 1));
    }
    return [...found];
};
/** Whether a folder above says that this one is not there. */
const isMissing = ({ listed }, folder) => {
    for (let child = folder; child !== ''; child = folderOf(child)) {
        const entries = listed.get(folderOf(child));
        if (entries?.known && !entries.value.includes(`${nameIn(child)}/`))
            return true;
    }
    return false;
};
/** Names of what lies in a folder, folders with a `/` at their end; none where there is no such folder. */
const entriesOf = (files, folder) => {
    const listed = files.listed.get(folder);
    if (listed?.known)
        return listed;
    if (files.paths.known)
        return (0,_model_known_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(entriesFrom(files.paths.value, folder));
    if (isMissing(files, folder))
        return (0,_model_known_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)([]);
    return listed ?? files.paths;
};
/** As in standards/glob.ts: longer ones match nothing. */
const MAX_GLOB = 512;
const MAGIC = /[*?[\\]/;
/** The folder that a glob looks into before its first wildcard. */
const plainFolderOf = (pattern) => {
    const segments = pattern.split('/');
    const magic = segments.findIndex((segment) => MAGIC.test(segment));
    return segments.slice(0, magic === -1 ? -1 : magic).join('/');
};
/** What a glob without `{a,b}` finds: files, else folders (with a `/` at their end). */
const matchesOfOne = (files, pattern) => {
    const plain = pattern.replace(/^(?:\.\/)+/, '').replace(/\/$/, '');
    const matches = (0,_standards_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .pathGlob */ .Qh)(plain);
    const isFolder = pattern.endsWith('/');
    if (files.paths.known) {
        const found = isFolder ? [] : files.paths.value.filter(matches);
        return (0,_model_known_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(found.length > 0 ? found : foldersOf(files.paths.value).filter(matching(matches)));
    }
    if (isMissing(files, plainFolderOf(plain)))
        return (0,_model_known_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)([]);
    const folder = folderOf(plain);
    if (MAGIC.test(folder) || nameIn(plain) === '**')
        return files.paths;
    const entries = entriesOf(files, folder);
    if (!entries.known)
        return entries;
    const all = entries.value.map((name) => within(folder, name));
    const found = isFolder ? [] : all.filter((path) => !path.endsWith('/') && matches(path));
    return (0,_model_known_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(found.length > 0 ? found : all.filter((path) => path.endsWith('/')).filter(matching(matches)));
};
const matching = (matches) => (folder) => matches(folder.slice(0, -1));
const folders = new WeakMap();
const foldersOf = (paths) => {
    const met = folders.get(paths);
    if (met !== undefined)
        return met;
    const found = new Set();
    for (const path of paths) {
        for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
            if (found.has(`${folder}/`))
                break;
            found.add(`${folder}/`);
        }
    }
    const made = [...found];
    folders.set(paths, made);
    return made;
};
/**
 * What a glob of a declaration finds. One that looks only into folders that were listed is answered
 * without the list of all files.
 */
const matchesOf = (files, glob) => {
    const patterns = glob.length > MAX_GLOB ? undefined : (0,_standards_braces_js__WEBPACK_IMPORTED_MODULE_2__/* .expand */ .f)(glob);
    if (patterns === undefined)
        return (0,_model_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('the glob is too long, or has too many alternatives');
    const found = new Set();
    for (const pattern of patterns) {
        const seen = matchesOfOne(files, pattern);
        if (!seen.known)
            return seen;
        for (const path of seen.value)
            found.add(path);
    }
    return (0,_model_known_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)([...found]);
};
/** The text of a file that is there; unknown where it cannot be read as text. */
const textOfFile = ({ contents }, path) => {
    const content = contents.get(path);
    if (content === undefined)
        return (0,_model_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)(`${path} was not read`, 'Contents: read');
    if (content.kind === 'text')
        return (0,_model_known_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(content.text);
    if (content.kind === 'unknown')
        return (0,_model_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)(`${path} could not be read: ${content.reason}`);
    return (0,_model_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)(`${path} is no text that can be read (${content.kind})`);
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


/***/ })

};
