import { existsSync } from 'node:fs'
import type { Block } from './slack-page.ts'

/** Of the modules of the plugin, which may not be there, what a picture of its message needs. */
interface Modules {
  briefing: (input: object) => object[]
  windowOf: (now: Date, span: string, timezone: string) => object
  DEFAULTS: object
  NOW: Date
  weekOfDrift: () => object
  contentOf: (briefing: object, now: Date) => object
  slackMessage: (content: object, options: { fold: boolean }) => { blocks: Block[] }
}

const FILES = [
  'briefing',
  'facts/window',
  'config/config',
  'testing/ledger',
  'render/content',
  'render/slack',
].map((file) => new URL(`../../packages/briefing/src/${file}.ts`, import.meta.url))

/** Monday's message about a week of drift; null: the plugin that sends it was taken out. */
export const exampleMessage = async (): Promise<Block[] | null> => {
  if (!FILES.every((file) => existsSync(file))) return null
  const modules = await Promise.all(FILES.map((file) => import(file.href)))
  const of: Modules = Object.assign({}, ...modules)
  const [first] = of.briefing({
    ...of.weekOfDrift(),
    now: of.NOW,
    window: of.windowOf(of.NOW, '7d', 'UTC'),
    config: of.DEFAULTS,
    identities: new Map(),
  })
  return first === undefined
    ? null
    : of.slackMessage(of.contentOf(first, of.NOW), { fold: false }).blocks
}
