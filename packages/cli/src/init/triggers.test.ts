import { expect, test } from 'vitest'
import { isJudging } from './triggers.ts'

test.each([
  ['on: push', true],
  ['on: [workflow_dispatch, pull_request]', true],
  ['on:\n  pull_request:\n    branches: [main]', true],
  ['on:\n  merge_group:', true],
  ['on:\n  push:\n    branches: [main]\n  pull_request:', true],
  ['on:\n  pull_request:\n    types: [opened, synchronize]', true],
  // A deployment: it sees what is merged already.
  ['on:\n  push:\n    branches: [main]', false],
  ['on:\n  push:\n    branches: [main]\n    tags: [v*]', false],
  // It puts labels on pull requests.
  ['on: pull_request_target', false],
  ['on:\n  pull_request:\n    types: [opened, labeled]', false],
  // Required, it would hold up every change of other files for ever.
  ['on:\n  pull_request:\n    paths: [docs/**]', false],
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
