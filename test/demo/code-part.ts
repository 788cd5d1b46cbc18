import { fridayAtAcme, seedAcme } from './acme.ts'
import { type Stage, say, shown, silentRun } from './stage.ts'

/** What is declared of the code, and what a Friday makes of it. */
export const codePart = async (stage: Stage): Promise<void> => {
  seedAcme(stage.github)
  say('The first night: everything is looked at once.\n\n$ drift code scan --org acme --all\n')
  say(await stage.scan('code', '--all'))

  fridayAtAcme(stage.github)
  const before = new Set(stage.issues().map(({ issue }) => issue.url))
  say('\nThe night after a Friday: only what moved is looked at.\n\n$ drift code scan --org acme\n')
  say(await stage.scan('code'))
  const opened = stage.issues().filter(({ issue }) => !before.has(issue.url))
  const one = opened.find(({ repository }) => repository === 'payments')?.issue
  if (!one) throw new Error('no issue was opened in acme/payments')
  say(`\n${opened.length} issues were opened. One of them, as its readers see it:\n`)
  say(shown(one))

  await silentRun(stage, 'code')
}
