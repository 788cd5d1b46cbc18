import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parsePluginConfig } from '@drift-toolkit/core/plugins/config'
import { buildStandard } from '@drift-toolkit/core/standards/index'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { COMMANDS } from '../../packages/cli/src/cli.ts'

/** What people copy out of the manual works: settings, workflows, inputs, commands. */

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

const pages = [
  'README.md',
  ...['docs', 'docs/how-to'].flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => path.posix.join(folder, name)),
  ),
]

/** Fenced blocks of one language, less the blanks that they are indented by. */
const blocks = (language: string) =>
  pages.flatMap((page) =>
    [
      ...read(page).matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^\\1\`\`\`$`, 'gm')),
    ].map(([, indent = '', text = '']) => ({
      page,
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    })),
  )

describe('settings', () => {
  /** An example shows a part; what belongs to one file stands in one block. */
  test.each(blocks('toml'))('of $page: $text', async ({ text }) => {
    const file = (name: string, content: string) => ({
      path: name,
      content: { kind: 'text' as const, oid: 'c'.repeat(40), text: content },
    })
    const { standards, problems } = await buildStandard(
      [
        file('check.toml', text.replace(/^\[extends\]\nregistry = .*\nrulesets = .*$/m, '')),
        file('repo-metadata.yaml', 'tier: production\nstatus: active\n'),
      ],
      () => Promise.reject(new Error('it inherits nothing')),
    )
    expect(problems).toEqual([])
    expect(standards.flatMap((standard) => standard.problems)).toEqual([])
  })
})

const workflows = blocks('yaml').filter(({ text }) => text.includes('uses: '))

/** A job, or its steps, as the whole workflow that they are a part of. */
const whole = (text: string): string => {
  if (/^ *- /.test(text)) {
    const column = /^ */.exec(text)?.[0] ?? ''
    const steps = text.replaceAll(new RegExp(`^${column}`, 'gm'), '      ')
    return `jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`
  }
  return /^jobs:/m.test(text) ? text : `jobs:\n${text}`
}

/** That they are workflows at all, test/workflows asks GitHub's language service. */
describe('workflows', () => {
  type Step = { uses?: string; with?: Record<string, unknown> }
  type Workflow = { jobs: Record<string, Step & { steps?: Step[] }> }

  test.each(workflows)('of $page name inputs that there are: $text', ({ text }) => {
    const { jobs } = parse(whole(text)) as Workflow
    const steps = Object.values(jobs).flatMap((job) => [job, ...(job.steps ?? [])])
    for (const { uses = '', with: given = {} } of steps) {
      const [, place] = /^org\/drift-toolkit(.*)@v1$/.exec(uses) ?? []
      if (place === undefined) continue
      const file = place.endsWith('.yml')
        ? place.slice(1)
        : path.posix.join('.', place, 'action.yml')
      expect(existsSync(path.join(root, file)), file).toBe(true)
      const it = parse(read(file))
      const inputs = Object.keys(it.inputs ?? it.on.workflow_call.inputs)
      expect(inputs).toEqual(expect.arrayContaining(Object.keys(given)))
      const config = given['plugin-config']
      if (typeof config === 'string') expect(parsePluginConfig(config).wrong).toEqual([])
    }
  })
})

/** Every file in which somebody finds a workflow to copy, or ours. */
const withWorkflows = [
  ...pages,
  ...['actions', 'templates', '.github/workflows'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:md|ya?ml)$/.test(file) && !file.includes('node_modules'))
      .map((file) => path.posix.join(folder, file)),
  ),
]

describe('actions of others', () => {
  const used = withWorkflows.flatMap((file) =>
    [...read(file).matchAll(/^ *(?:- )?uses: (?!org\/|\$|\.\/)(\S+)@(.+)$/gm)].map(
      ([, action = '', ref = '']) => ({ file, action, ref }),
    ),
  )

  test('are pinned to a commit, with the version in a comment, and to one everywhere', () => {
    expect(used.length).toBeGreaterThan(20)
    // A server of one's own need not have the commit: artifacts there want version 3.
    const onServers = ({ file, action }: { file: string; action: string }) =>
      file.endsWith('drift-ghes.yml') && action.endsWith('-artifact')
    const loose = used.filter(
      (one) => !onServers(one) && !/^[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(one.ref),
    )
    expect(loose).toEqual([])
    const refs = Map.groupBy(
      used.filter((one) => !onServers(one)),
      ({ action }) => action,
    )
    for (const [action, uses] of refs)
      expect(new Set(uses.map(({ ref }) => ref)).size, action).toBe(1)
  })
})

describe('commands', () => {
  /** As code, in a block of a shell or within a sentence. */
  const code = (page: string): string[] => {
    const text = read(page)
    return [
      ...[...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^\1```$/gm)].flatMap(
        ([, , language = '', lines = '']) => (/^(?:sh)?$/.test(language) ? lines.split('\n') : []),
      ),
      ...[...text.matchAll(/`([^`\n]+)`/g)].map(([, inline = '']) => inline),
    ]
  }
  const typed = pages
    .filter((page) => page !== 'docs/commands.md')
    .flatMap((page) =>
      code(page).flatMap((line) => {
        const text = /^ *(?:\$ )?drift ([a-z].*?)(?:\s+#.*)?$/.exec(line)?.[1]
        return text === undefined || text.startsWith('of severity') ? [] : [{ page, text }]
      }),
    )

  test('are there, with the options they are shown with', () => {
    expect(typed.length).toBeGreaterThan(40)
    const wrong = typed.filter(({ text }) => {
      const words = text.split(/\s+/)
      const command = [...COMMANDS]
        .sort((a, b) => b.name.length - a.name.length)
        .find(({ name }) => `${text} `.startsWith(`${name} `))
      // Brought by plugins: the manual's own, and the example's.
      if (/^(?:briefing|sales)\b/.test(text)) return false
      // A group of commands, by the name of what it is about.
      if (command === undefined)
        return !COMMANDS.some(({ name }) => name.startsWith(`${words[0]} `))
      const options = words.filter((word) => /^--[a-z]/.test(word)).map((word) => word.slice(2))
      const known = new Set([
        ...Object.keys(command.options),
        'format',
        'json',
        'output',
        'verbose',
        'quiet',
        'help',
        'no-color',
      ])
      return options.some((option) => !known.has(option.replace(/\W+$/, '')))
    })
    expect(wrong).toEqual([])
  })
})
