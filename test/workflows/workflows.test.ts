import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { actionProblems, workflowProblems } from './service.ts'

const folder = '.github/workflows'
const workflows = readdirSync(folder).map((file) => path.join(folder, file))
const templates = ['drift-config', 'repository'].map(
  (name) => `templates/${name}/.github/workflows/drift.yml`,
)
const actions = [
  'action.yml',
  ...readdirSync('actions').map((name) => `actions/${name}/action.yml`),
]

describe("GitHub's language service", () => {
  test.each([...workflows, ...templates])('accepts %s', async (file) => {
    expect(await workflowProblems(readFileSync(file, 'utf8'))).toEqual([])
  })

  test.each(actions.filter((file) => existsSync(file)))('accepts %s', async (file) => {
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
  const pages = ['README.md', ...readdirSync('actions').map((name) => `actions/${name}/README.md`)]
  const blocks = pages.filter((file) => existsSync(file)).flatMap(yamlBlocks)

  test('are there', () => expect(blocks.length).toBeGreaterThan(0))

  test.each(blocks)('$where has no mistake', async ({ text }) => {
    expect(await workflowProblems(text)).toEqual([])
  })

  test('an input that the action does not have would be told', async () => {
    const steps = '- uses: org/drift-toolkit/actions/code@v1\n  with: { organisation: x }\n'
    expect(await workflowProblems(asWorkflow(steps))).not.toEqual([])
  })
})

function yamlBlocks(file: string) {
  const blocks = readFileSync(file, 'utf8').matchAll(/```ya?ml\n([\s\S]*?)```/g)
  return [...blocks]
    .map(([, text = ''], index) => ({ where: `${file} #${index + 1}`, text: asWorkflow(text) }))
    .filter(({ text }) => /^jobs:/m.test(text))
}

/** A list of steps as the workflow it would stand in; anything else as it is. */
function asWorkflow(text: string) {
  const indent = /^( *)- (?:uses|run|if|id|name):/.exec(text)?.[1]
  if (indent === undefined) return text
  const steps = text.replaceAll(new RegExp(`^${indent}`, 'gm'), '      ')
  return `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`
}
