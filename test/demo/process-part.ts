import { seedAcmeProcess } from './acme-process.ts'
import { fridayInTheProcess } from './acme-process-friday.ts'
import { type Stage, say, shown, silentRun } from './stage.ts'

const blocksOf = (printed: string): string[] => printed.trimEnd().split('\n\n')

/** What is declared of how people work, and a Friday of which no diff tells. */
export const processPart = async (stage: Stage): Promise<void> => {
  const main = seedAcmeProcess(stage.github)
  say('\n\nHow people work is declared, too: approvals, checks, labels, owners, messages.')
  say('The first night, and only how it ends:\n\n$ drift process scan --org acme --all\n')
  say(blocksOf(await stage.scan('process', '--all')).at(-1) ?? '')

  fridayInTheProcess(stage.github, main)
  const before = new Set(stage.issues().map(({ issue }) => issue.url))
  say(
    '\nOn Friday somebody opens the rules of acme/billing in its settings, which no commit tells,',
  )
  say('merges past them and pushes around them. Settings are looked at every night; what is new:')
  say('\n$ drift process scan --org acme\n')
  const printed = await stage.scan('process')
  const opened = stage.issues().filter(({ issue }) => !before.has(issue.url))
  const names = opened.map(({ repository }) => `acme/${repository} `)
  const blocks = blocksOf(printed)
  const news = blocks.filter((block) => names.some((name) => block.startsWith(name)))
  say([...news, blocks.at(-1)].join('\n\n'))

  const one = opened.find(({ repository }) => repository === 'billing')?.issue
  if (!one) throw new Error('no issue was opened in acme/billing')
  say(`\n${opened.length} issues were opened. One of them, as its readers see it:\n`)
  say(shown(one))

  await silentRun(stage, 'process')
}
