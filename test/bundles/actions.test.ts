import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ALONE, COMMON_INPUTS, OUTPUTS, OWN_INPUTS } from './interface.ts'

interface Action {
  name: string
  description: string
  author: string
  branding: { icon: string; color: string }
  inputs: Record<string, { description: string; default?: string }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string }
}

const names = readdirSync('actions')

test('each folder of actions/ is an action with its page', () => {
  expect(names).toContain('code')
  for (const name of names) {
    for (const file of ['action.yml', 'package.json', 'README.md', 'main.ts']) {
      expect(existsSync(path.join('actions', name, file)), `actions/${name}/${file}`).toBe(true)
    }
  }
})

test('the root action is actions/all', () => {
  const [root, all] = ['action.yml', 'actions/all/action.yml'].map((file) =>
    readFileSync(file, 'utf8'),
  )
  expect(root).toBe(all?.replace('main: ../../dist/', 'main: dist/'))
})

describe.each(names)('action %s', (name) => {
  const folder = path.join('actions', name)
  const action: Action = parse(readFileSync(path.join(folder, 'action.yml'), 'utf8'))

  test('runs its committed bundle on Node 24', () => {
    expect(action.runs.using).toBe('node24')
    expect(action.runs.main).toBe(`../../dist/${name}/index.js`)
    expect(existsSync(path.join(folder, action.runs.main))).toBe(true)
  })

  test('has exactly the inputs of the interface, with their defaults', () => {
    const defaults = Object.fromEntries(
      Object.entries(action.inputs).map(([input, { default: value }]) => [input, value]),
    )
    expect(defaults).toEqual(ALONE[name]?.inputs ?? { ...COMMON_INPUTS, ...OWN_INPUTS[name] })
  })

  test('has exactly the outputs of the interface', () => {
    const expected = ALONE[name]?.outputs ?? OUTPUTS
    expect(Object.keys(action.outputs).sort()).toEqual([...expected].sort())
  })

  test('says what everything means, and can stand in the marketplace', () => {
    for (const [key, { description }] of Object.entries({ ...action.inputs, ...action.outputs })) {
      expect(description, key).toMatch(/\S{2,} \S{2,}/)
    }
    expect(action.description.length).toBeGreaterThan(40)
    expect(action).toMatchObject({ name: expect.any(String), author: expect.any(String) })
    expect(action.branding).toMatchObject({ icon: expect.any(String), color: expect.any(String) })
  })
})
