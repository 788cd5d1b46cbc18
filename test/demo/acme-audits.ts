import { appendFile, chmod, cp, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FakeGitHub } from '../fake-github/index.ts'

const LIBRARY = fileURLToPath(new URL('../../templates/audits', import.meta.url))

/** Taken from the library as they are: a module, one in TypeScript, a shell script that speaks TAP. */
const TAKEN = ['package-versions.mjs', 'secret-rotation.mts', 'row-counts.sh'] as const

const DAY = 86_400_000

/** Two databases, as far as row-counts.sh asks: a folder each, and a line for each row. */
const ROW_COUNTS = `TABLES='customers orders'
MAY_BE_BEHIND=0
source_sql() { wc -l < "databases/shop/\${1##* }.csv"; }
copy_sql() { wc -l < "databases/warehouse/\${1##* }.csv"; }
`

const rows = (count: number): string =>
  Array.from({ length: count }, (_, index) => `${index + 1}\n`).join('')

const usesTypescript = (github: FakeGitHub, name: string, typescript: string): void =>
  void github.repository(`acme/${name}`)?.commit({
    files: { 'package.json': JSON.stringify({ name, devDependencies: { typescript } }) },
    message: `Use TypeScript ${typescript}`,
  })

/** What is out of step at acme, and in no repository's standard. */
export const seedAcmeAudits = (github: FakeGitHub): void => {
  usesTypescript(github, 'payments', '^7.0.2')
  usesTypescript(github, 'web', '^7.0.2')
  usesTypescript(github, 'docs', '^5.9.0')

  const daysAgo = (days: number) => new Date(github.clock.now() - days * DAY).toISOString()
  github.repository('acme/payments')?.addSecret({ name: 'NPM_TOKEN', updated: daysAgo(400) })
  github.organization('acme').addSecret({ name: 'DEPLOY_KEY', updated: daysAgo(20) })
}

/** The checkout of acme/drift-config, with three audits in it. */
export const checkOutDriftConfig = async (github: FakeGitHub, folder: string): Promise<void> => {
  const config = github.repository('acme/drift-config')
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  await write('check.toml', config?.read('check.toml') ?? '')
  await write('README.md', `# drift-config\n\n${TAKEN.map((file) => `- ${file}\n`).join('')}`)
  for (const file of ['_drift.d.ts', ...TAKEN]) {
    await cp(join(LIBRARY, file), join(folder, 'audits', file))
  }
  await write('audits/_row-counts.sh', ROW_COUNTS)
  await write('databases/shop/customers.csv', rows(120))
  await write('databases/warehouse/customers.csv', rows(120))
  await write('databases/shop/orders.csv', rows(451))
  await copyOrders(folder, false)
}

/** Whether the warehouse has all of the 451 orders. */
export const copyOrders = (folder: string, all: boolean): Promise<void> =>
  writeFile(join(folder, 'databases/warehouse/orders.csv'), rows(all ? 451 : 448))

/** acme/docs is compiled by the same TypeScript as all others, at last. */
export const updateDocs = (github: FakeGitHub): void => usesTypescript(github, 'docs', '^7.0.2')

/** What somebody drops into the folder, and nothing else. */
export const FIVE_LINES = {
  file: 'in-readme.sh',
  title: 'Every audit is in the README',
  text: `#!/bin/sh
# drift: title="Every audit is in the README" severity=high
missing=''
for file in audits/[!_]*; do grep -q "\${file#*/}" README.md || missing="$missing \${file#*/}"; done
[ -z "$missing" ] && echo 'all are' || { echo "not in README.md:$missing"; exit 1; }
`,
} as const

/** Somebody writes the dropped audit into the README, as it asks. */
export const mentionFiveLines = (folder: string): Promise<void> =>
  appendFile(join(folder, 'README.md'), `- ${FIVE_LINES.file}\n`)

/** Drops the five lines into the folder of audits of a checkout. */
export const dropFiveLines = async (folder: string): Promise<void> => {
  const path = join(folder, 'audits', FIVE_LINES.file)
  await writeFile(path, FIVE_LINES.text)
  await chmod(path, 0o755)
}
