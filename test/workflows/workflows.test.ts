import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { actionProblems, workflowProblems } from './service.ts'

const found = (...patterns: string[]) =>
  globSync(patterns, { exclude: ['**/node_modules/**'] }).sort()

const workflows = found('.github/workflows/*.{yml,yaml}')
/** What a whole repository is copied from. */
const templates = found('templates/*/.github/workflows/*.{yml,yaml}')
/** What is copied by itself. */
const copies = found('templates/workflows/*.{yml,yaml}')
const actions = found('action.yml', 'actions/*/action.yml', 'test/system/stand-ins/*/action.yml')

test('the workflows and actions are found', () => {
  expect(workflows).toContain('.github/workflows/drift.yml')
  expect(templates).toEqual([
    'templates/drift-config/.github/workflows/drift.yml',
    'templates/repository/.github/workflows/drift.yml',
  ])
  expect(actions).toContain('action.yml')
  expect(actions).toEqual(
    expect.arrayContaining(
      found('actions/*/main.ts').map((f) => f.replace('main.ts', 'action.yml')),
    ),
  )
})

describe("GitHub's language service", () => {
  test.each([...workflows, ...templates, ...copies])('accepts %s', async (file) => {
    expect(await workflowProblems(readFileSync(file, 'utf8'))).toEqual([])
  })

  test.each(actions)('accepts %s', async (file) => {
    expect(await actionProblems(readFileSync(file, 'utf8'))).toEqual([])
  })

  test('tells a misspelt key, and a runtime that does not exist', async () => {
    const workflow = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    stepz: []\n'
    expect(await workflowProblems(workflow)).not.toEqual([])
    const action = 'name: a\ndescription: b\nruns:\n  using: node26\n  main: a.js\n'
    expect(await actionProblems(action)).not.toEqual([])
  })
})

describe('the workflows of this project', () => {
  const pinned = /uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/

  test.each(workflows)('%s pins each action to a commit and says its version', (file) => {
    const lines = readFileSync(file, 'utf8').split('\n')
    const uses = lines.filter((line) => /^\s*(?:- )?uses:/.test(line))
    expect(uses.length).toBeGreaterThan(0)
    // What is named by `$/` is of the workflow's own commit.
    const others = uses.filter((line) => !/uses: \$\/actions\/\w+$/.test(line))
    expect(others.filter((line) => !pinned.test(line))).toEqual([])
  })

  test.each(workflows)(
    '%s starts with read permission, and its checkouts keep no token',
    (file) => {
      const text = readFileSync(file, 'utf8')
      // A workflow that is called has what its caller gives it.
      if (!/^ {2}workflow_call:$/m.test(text))
        expect(text).toMatch(/^permissions:\n {2}contents: read$/m)
      const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
      expect(count(/persist-credentials: false/g)).toBe(count(/uses: actions\/checkout@/g))
    },
  )
})

/** What people copy, or have written by `drift init`. */
describe('the workflows of the templates', () => {
  const pinned = /uses: actions\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/
  const own = /uses: org\/drift-toolkit\/actions\/\w+@v1$/

  test.each(templates)(
    '%s pins the actions of others to a commit, and ours to a channel',
    (file) => {
      const lines = readFileSync(file, 'utf8').split('\n')
      const uses = lines.filter((line) => /^\s*(?:- )?uses:/.test(line))
      expect(uses.filter((line) => !pinned.test(line) && !own.test(line))).toEqual([])
      expect(uses.filter((line) => own.test(line)).length).toBeGreaterThan(1)
    },
  )

  test.each(templates)('%s grants nothing but what a job says it needs', (file) => {
    const text = readFileSync(file, 'utf8')
    const { permissions, jobs, concurrency, on } = parse(text)
    expect(permissions).toEqual({})
    expect(concurrency).toEqual({ group: 'drift', 'cancel-in-progress': false })
    for (const [name, job] of Object.entries<Record<string, unknown>>(jobs)) {
      expect(job.permissions, name).toBeTypeOf('object')
      expect(job['timeout-minutes'], name).toBeLessThanOrEqual(60)
    }
    for (const { timezone } of on.schedule) expect(timezone).toBe('Europe/London')
    expect(on).toHaveProperty('workflow_dispatch')
    const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
    expect(count(/persist-credentials: false/g)).toBe(count(/uses: actions\/checkout@/g))
  })

  test('what costs or shows something is off until it is asked for', () => {
    const { jobs } = parse(readFileSync(templates[0] ?? '', 'utf8'))
    expect(jobs.infra.if).toContain("vars.DRIFT_ROLE != ''")
    expect(jobs.pages.if).toContain("vars.DRIFT_PAGES == 'true'")
    expect(jobs.audit.steps[1].with['plugin-config']).toContain(
      "briefing.enabled=${{ secrets.SLACK_WEBHOOK != '' }}",
    )
  })
})

/** What people are given to paste: whole workflows, and lists of steps. */
describe('the examples', () => {
  const pages = found('*.md', '{actions,docs,templates}/**/*.md')
  const blocks = pages.flatMap(yamlBlocks)

  test('are there', () => expect(blocks.length).toBeGreaterThan(0))

  test.each(blocks)('$where has no mistake', async ({ text }) => {
    expect(await workflowProblems(text)).toEqual([])
  })

  test('an input that the action does not have would be told', async () => {
    const steps = '- uses: org/drift-toolkit/actions/code@v1\n  with: { organisation: x }\n'
    expect(await workflowProblems(asWorkflow(steps))).not.toEqual([])
  })

  test('so would one that the called workflow does not have, or not without another', async () => {
    const called = (given: string) =>
      workflowProblems(
        asWorkflow(
          `jobs:\n  a:\n    uses: org/drift-toolkit/.github/workflows/drift.yml@v1\n    with: ${given}\n`,
        ),
      )
    expect(await called('{ org: acme }')).toEqual([])
    expect(await called('{ organisation: acme, org: acme }')).not.toEqual([])
    expect(await called('{ domains: code }')).not.toEqual([])
  })
})

function yamlBlocks(file: string) {
  const blocks = readFileSync(file, 'utf8').matchAll(/```ya?ml\n([\s\S]*?)```/g)
  return [...blocks]
    .map(([, text = ''], index) => ({ where: `${file} #${index + 1}`, text: asWorkflow(text) }))
    .filter(({ text }) => /^jobs:/m.test(text))
}

/** Whatever an example may say of the event. */
const ON = "on:\n  push:\n  workflow_dispatch:\n  schedule:\n    - cron: '17 2 * * *'\n"

/** A list of steps, or jobs alone, as the workflow they would stand in; anything else as it is. */
function asWorkflow(text: string) {
  const indent = /^( *)- (?:uses|run|if|id|name):/.exec(text)?.[1]
  if (indent !== undefined) {
    const steps = text.replaceAll(new RegExp(`^${indent}`, 'gm'), '      ')
    return `${ON}jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`
  }
  return /^jobs:/m.test(text) && !/^on:/m.test(text) ? `${ON}${text}` : text
}
