import { METADATA } from './repository-template.ts'

/** What a repository is: chosen by whoever runs the command, else taken for granted. */
export interface Identity {
  tier: string
  status: string
  team: string | null
}

/** Plain where YAML reads it as text, else quoted. */
const yamlText = (text: string): string =>
  /^[A-Za-z][\w/-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text)

/** The text of repo-metadata.yaml. */
export const metadataYaml = ({ tier, status, team }: Identity): string =>
  METADATA.replace(/^tier: \w+/m, `tier: ${tier}`)
    .replace(/^status: \w+/m, `status: ${status}`)
    .concat(team === null ? '' : `team: ${yamlText(team)}\n`)
