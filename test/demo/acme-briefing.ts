import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { repositoryOf } from './acme.ts'
import { type AcmeSlack, startAcmeSlack } from './acme-slack.ts'
import type { Stage } from './stage.ts'

const settings = (host: string): string => `
[drift.plugins.briefing]
enabled = true
hosts = ["${host}"]

[[drift.plugins.briefing.systems]]
name = "Production"
repositories = ["acme/shop"]
environments = ["prod"]
`

/** Switches the briefing on: in drift-config, and in the checkout of it; its secret is not in there. */
export const switchOnBriefing = async (stage: Stage): Promise<AcmeSlack> => {
  const slack = await startAcmeSlack()
  const config = repositoryOf(stage.github, 'drift-config')
  const text = `${config.read('check.toml') ?? ''}${settings(slack.host)}`
  config.commit({ files: { 'check.toml': text }, message: 'Tell Slack on Mondays' })
  await writeFile(join(stage.config, 'check.toml'), text)
  Object.assign(stage.env, { DRIFT_PLUGIN_CONFIG: `briefing.slack-webhook=${slack.webhook}` })
  return slack
}
