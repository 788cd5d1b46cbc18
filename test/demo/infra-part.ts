import { fridayInTheAccounts, seedAcmeInfra } from './acme-infra.ts'
import { type Stage, say, shown, silentRun } from './stage.ts'

const ROLE = ['--role-to-assume', 'arn:aws:iam::{account}:role/drift']

/** What runs in three accounts, and a Friday in their consoles. */
export const infraPart = async (stage: Stage): Promise<void> => {
  const infra = await seedAcmeInfra(stage.github)
  try {
    Object.assign(stage.env, infra.env)
    say('\n\nWhat runs in AWS was declared, too: acme/tickets is deployed to three accounts.')
    say('The first night, and only how it ends:\n')
    say(`$ drift infra scan --org acme ${ROLE.join(' ')}\n`)
    say((await stage.scan('infra', ...ROLE)).trimEnd().split('\n\n').at(-1) ?? '')

    fridayInTheAccounts(infra)
    const before = new Set(stage.issues().map(({ issue }) => issue.url))
    say(
      '\nOn Friday somebody opens a port in the console of prod, somebody else a bucket in staging,',
    )
    say('and an alarm of dev is deleted. No commit tells of it. The same command that night:\n')
    say((await stage.scan('infra', ...ROLE)).trimEnd())
    const opened = stage.issues().filter(({ issue }) => !before.has(issue.url))
    const one = opened.find(({ repository }) => repository === 'tickets')?.issue
    if (!one) throw new Error('no issue was opened in acme/tickets')
    say('\nOne issue tells of all three accounts. As its readers see it:\n')
    say(shown(one))

    await silentRun(stage, 'infra', ...ROLE)
  } finally {
    await infra.aws.close()
  }
}
