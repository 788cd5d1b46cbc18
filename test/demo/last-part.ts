import { join } from 'node:path'
import { asRead, pathOf, type Screen } from './screen.ts'
import { type Stage, type Told, told } from './stage.ts'

const fileOf = ({ repository, issue }: Told): string => `issues/${repository}-${issue.number}.md`

/** Every issue that was opened, as a file; the emulated GitHub is gone when the demo is over. */
const keepIssues = async (stage: Stage): Promise<Told[]> => {
  const all = told(stage)
  for (const one of all) {
    const { issue, repository } = one
    const head = `acme/${repository}#${issue.number}, ${issue.state}, opened ${issue.createdAt.slice(0, 10)}`
    await stage.keep(fileOf(one), `${head}\n\n# ${asRead(issue)}\n`)
  }
  return all
}

/** What is left of it all, in the order in which it is worth a look, and where to go from here. */
export const lastPart = async (
  stage: Stage,
  screen: Screen,
  hasBriefing: boolean,
): Promise<void> => {
  const [ledger, out] = [pathOf(stage.ledger), pathOf(stage.folder)]
  await screen.command(`drift dashboard --ledger dir:${ledger} --out ${out}`, () =>
    stage.drift(['dashboard', '--out', stage.folder], { cwd: stage.config }),
  )
  const issues = await keepIssues(stage)
  const at = (file: string) => pathOf(join(stage.folder, file))
  const one = issues.findLast(({ repository }) => repository === 'billing')
  const looks = [
    [
      at('index.html'),
      'The dashboard, for a browser: what is wrong now, is it getting better, what came back.',
    ],
    [
      at(one ? fileOf(one) : 'issues'),
      `The issue of that Friday in acme/billing; beside it ${issues.length - 1} more of eight weeks.`,
    ],
    ...(hasBriefing ? [[at('briefing.txt'), 'What Slack was told on Monday.']] : []),
    [
      at('ledger'),
      'What each night found, as JSON. In Actions it is a branch: no server, no database.',
    ],
  ]
  screen.say('\nIn this order (links lead to the emulated GitHub, which is gone now):\n')
  for (const [number, [file = '', what = '']] of looks.entries()) {
    screen.say(`  ${number + 1}. ${file}\n     ${what}`)
  }
  screen.say(`
Then your own, with alias drift="node $PWD/dist/cli/index.js":

  drift init                             in a clone: declares one repository as it is
  drift init --config-repo --org <name>  anywhere: the repository that scans an organization
  docs/tutorial.md                       both, step by step

All of this took ${screen.seconds().toFixed(0)} seconds.`)
}
