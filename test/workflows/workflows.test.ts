import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { actionProblems, workflowProblems } from './service.ts'

const folder = '.github/workflows'
const workflows = readdirSync(folder).map((file) => path.join(folder, file))
const actions = [
  'action.yml',
  ...readdirSync('actions').map((name) => `actions/${name}/action.yml`),
]

describe("GitHub's language service", () => {
  test.each(workflows)('accepts %s', async (file) => {
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
    expect(uses.filter((line) => !pinned.test(line))).toEqual([])
  })

  test.each(workflows)(
    '%s starts with read permission, and its checkouts keep no token',
    (file) => {
      const text = readFileSync(file, 'utf8')
      expect(text).toMatch(/^permissions:\n {2}contents: read$/m)
      const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
      expect(count(/persist-credentials: false/g)).toBe(count(/uses: actions\/checkout@/g))
    },
  )
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
