import { startHttpServer } from '../support/http-server.ts'
import type { Example, Scene } from './example.ts'
import type { Stage } from './stage.ts'

const manifest = (more: object) => ({ 'package.json': JSON.stringify(more) })

const typescript = (range: string) => manifest({ devDependencies: { typescript: range } })

const badge = (file: string, label = 'test') =>
  `# App\n\n[![${label}](https://github.com/acme/app/actions/workflows/${file}/badge.svg?branch=main)](https://github.com/acme/app/actions)\n`

const workflow = (name: string) => `name: ${name}\non: push\njobs: {}\n`

const DEPENDABOT = { '.github/dependabot.yml': 'version: 2\nupdates: []\n' }

const daysAgo = (days: number) =>
  `${new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 19)}Z`

const published = async (stage: Stage, versions: Record<string, string>) => {
  const pages = Object.entries(versions).map(([name, latest]) => [
    `/${name.replace('/', '%2f')}`,
    { name, 'dist-tags': { latest } },
  ])
  const registry = await stage.keep(startHttpServer(Object.fromEntries(pages)))
  await stage.set('npm-tags.mjs', 'REGISTRY', registry.url)
}

const tagged = (stage: Stage, ...tags: string[]) => {
  const logger = stage.add('logger')
  for (const tag of tags) logger.tag(tag)
}

const CONTENTS: Scene['token'] = { kind: 'app', permissions: { contents: 'read' } }

/** Audits that ask GitHub. */
export const EXAMPLES_OF_GITHUB: Record<string, Example> = {
  'package-versions.mjs': {
    passing: {
      given: 'two repositories use the same major version, the third none',
      arrange(stage) {
        stage.add('web', typescript('^7.0.2'))
        stage.add('api', typescript('~7.1'))
        stage.add('docs')
      },
      says: [
        ['PASS', 'typescript', '2 use typescript 7'],
        ['PASS', 'react', 'nobody uses react'],
        ['PASS', '@acme/logger', 'nobody uses @acme/logger'],
      ],
    },
    failing: {
      given: 'one of three is behind',
      arrange(stage) {
        stage.add('web', typescript('^7.0.2'))
        stage.add('api', typescript('7.0.1'))
        stage.add('old', typescript('^5.9.0'))
        stage.add('older', typescript('4.0.0'), { isArchived: true })
      },
      says: [
        ['FAIL', 'typescript', '2 use typescript 7, but not acme/old (5)'],
        ['PASS', 'react', /./],
        ['PASS', '@acme/logger', /./],
      ],
    },
    unseen: {
      given: 'no repository takes part',
      arrange: ({ gh }) =>
        void gh.addRepository({ owner: 'acme', name: 'other', files: { a: '' } }),
      says: /no repository takes part/,
    },
  },
  'readme-badges.mjs': {
    passing: {
      given: 'one badge shows a workflow under its name, and one README has none',
      arrange(stage) {
        stage.add('app', {
          'README.md': badge('ci.yml'),
          '.github/workflows/ci.yml': workflow('"test"'),
        })
        stage.add('lib', { 'README.md': '# Lib\n' })
      },
      says: [
        ['PASS', 'acme/app', 'every badge'],
        ['PASS', 'acme/lib', 'every badge'],
      ],
    },
    failing: {
      given: 'one workflow was renamed, another is gone',
      arrange(stage) {
        stage.add('app', {
          'README.md': badge('ci.yml'),
          '.github/workflows/ci.yml': workflow('check'),
        })
        stage.add('lib', { 'README.md': badge('ci.yml') })
      },
      says: [
        ['WARNING', 'acme/app', 'the badge "test" shows ci.yml, which is called "check"'],
        ['FAIL', 'acme/lib', 'the badge "test" shows ci.yml, which is gone'],
      ],
    },
    unseen: {
      given: 'GitHub fails',
      arrange(stage) {
        stage.add('app')
        stage.gh.faults.partial({ match: /^repository\.readme$/, type: 'FORBIDDEN' })
      },
      says: /./,
    },
  },
  'dependabot.mjs': {
    passing: {
      given:
        'security updates are on and there is a dependabot.yml; an archived one does not count',
      arrange(stage) {
        stage.add('app', DEPENDABOT).setSecurityUpdates(true)
        stage.add('old', {}, { isArchived: true })
      },
      says: [['PASS', 'acme/app', 'security updates and dependabot.yml']],
    },
    failing: {
      given: 'one has the file alone, one the updates alone',
      arrange(stage) {
        stage.add('app', DEPENDABOT)
        stage.add('web').setSecurityUpdates(true)
      },
      says: [
        ['FAIL', 'acme/app', 'security updates are off'],
        ['FAIL', 'acme/web', 'there is no .github/dependabot.yml'],
      ],
    },
    unseen: {
      given: 'the token does not administer',
      arrange: (stage) => void stage.add('app', DEPENDABOT),
      token: CONTENTS,
      says: /acme\/app hides its settings: Administration: read is needed/,
    },
  },
  'npm-tags.mjs': {
    passing: {
      given: 'the registry has the newest tag, which is not the last in the alphabet',
      async arrange(stage) {
        tagged(stage, 'v1.9.0', 'v1.10.0', 'v2.0.0-rc.1', 'vision')
        await published(stage, { '@acme/logger': '1.10.0' })
      },
      says: [['PASS', '@acme/logger', 'npm has 1.10.0, the newest tag of acme/logger is v1.10.0']],
    },
    failing: {
      given: 'a tag was never published',
      async arrange(stage) {
        tagged(stage, 'v1.0.0', 'v1.1.0')
        await published(stage, { '@acme/logger': '1.0.0' })
      },
      says: [['FAIL', '@acme/logger', 'npm has 1.0.0, the newest tag of acme/logger is v1.1.0']],
    },
    unseen: {
      given: 'the registry does not show the package',
      async arrange(stage) {
        tagged(stage, 'v1.0.0')
        await published(stage, {})
      },
      says: /the registry says 404 to @acme\/logger/,
    },
  },
  'secret-rotation.mts': {
    passing: {
      given: 'all secrets were set lately, or need not be',
      arrange(stage) {
        stage.add('app').addSecret({ name: 'NPM_TOKEN', updated: daysAgo(10) })
        const acme = stage.gh.organization('acme')
        acme.addSecret({ name: 'SLACK', updated: daysAgo(179) })
        acme.addSecret({ name: 'APP_PRIVATE_KEY_FINGERPRINT', updated: daysAgo(999) })
      },
      says: [
        ['PASS', 'acme/SLACK', 'set 179 days ago'],
        ['PASS', 'acme/app/NPM_TOKEN', 'set 10 days ago'],
      ],
    },
    failing: {
      given: 'one is of last year',
      arrange(stage) {
        stage.add('app').addSecret({ name: 'NPM_TOKEN', updated: daysAgo(400) })
        stage.gh.organization('acme').addSecret({ name: 'SLACK', updated: daysAgo(1) })
      },
      says: [
        ['PASS', 'acme/SLACK', /./],
        ['FAIL', 'acme/app/NPM_TOKEN', 'set 400 days ago'],
      ],
    },
    unseen: {
      given: 'the token may not list secrets',
      arrange: (stage) => void stage.add('app'),
      token: CONTENTS,
      says: /the secrets of acme\S* cannot be listed: .*Secrets: read/,
    },
  },
  'archived-deployed.mts': {
    passing: {
      given: 'what is archived was taken down, and what runs is not archived',
      arrange(stage) {
        stage
          .add('old', {}, { isArchived: true })
          .deploy({ environment: 'prod', state: 'INACTIVE' })
        stage.add('app').deploy({ environment: 'prod' })
        stage.london.stack('App', { tags: { project: 'app' } })
      },
      says: [['PASS', 'acme/old', 'nothing runs']],
    },
    failing: {
      given: 'a deployment and a stack were forgotten',
      arrange(stage) {
        stage.add('old', {}, { isArchived: true }).deploy({ environment: 'prod' })
        stage.london.stack('Old', { tags: { project: 'old' } })
      },
      says: [['FAIL', 'acme/old', 'still there: a deployment in prod, the stack Old in eu-west-2']],
    },
    unseen: {
      given: 'CloudFormation refuses',
      arrange(stage) {
        stage.add('old', {}, { isArchived: true })
        stage.aws.account('333333333333').deny('cloudformation:DescribeStacks')
      },
      says: /not authorized to perform: cloudformation:DescribeStacks/,
    },
  },
}
