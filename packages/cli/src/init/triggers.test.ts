import { expect, test } from 'vitest'
import { isJudging } from './triggers.ts'

test.each([
  ['on: push', true],
  ['on: [workflow_dispatch, pull_request]', true],
  ['on:\n  pull_request:\n    branches: [main]', true],
  ['on:\n  merge_group:', true],
  ['on:\n  push:\n    branches: [main]\n    tags: [v*]', true],
  ['on:\n  push:\n    tags: [v*]', false],
  ['on: workflow_call', false],
  ['on:\n  schedule:\n    - cron: "0 2 * * *"', false],
  ['on:', false],
  ['jobs: {}', false],
  ['- on: push', false],
  ['on: [', false],
])('%j: %s', (workflow, expected) => {
  expect(isJudging(workflow)).toBe(expected)
})
