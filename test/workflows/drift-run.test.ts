import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { workflowProblems } from './service.ts'

/** The reusable workflow that scans an organization in shards, and its variant for Enterprise Server. */

const read = (file: string): string => readFileSync(file, 'utf8')
const run = read('.github/workflows/drift.yml')
const ghes = read('templates/workflows/drift-ghes.yml')

/** A copy that names its own actions in full: so their inputs are judged, too. */
const inFull = (text: string): string =>
  text.replaceAll(/uses: \$\/(\S+)/g, 'uses: org/drift-toolkit/$1@v1')

test('its own actions are those of its own commit, and no other reference leads here', () => {
  expect(run.match(/uses: \$\/actions\/\w+/g)).toEqual([
    'uses: $/actions/plan',
    'uses: $/actions/all',
    'uses: $/actions/merge',
  ])
  expect(run).not.toMatch(/uses: (?:org\/drift-toolkit|\.\/)/)
})

test('hands its actions inputs that they have', async () => {
  expect(await workflowProblems(inFull(run))).toEqual([])
  const misspelt = inFull(run).replace('fail-on-error: ${{', 'fail-on-errors: ${{')
  expect(await workflowProblems(misspelt)).not.toEqual([])
})

test('the variant for Enterprise Server is the same, with older artifacts', async () => {
  expect(await workflowProblems(ghes)).toEqual([])
  const withoutArtifacts = (text: string) =>
    inFull(text)
      .replaceAll(/^#.*\n/gm, '')
      .replaceAll(/uses: actions\/(upload|download)-artifact@.*/g, 'uses: $1')
      .replace(/ +pattern: .*\n/, '')
  expect(withoutArtifacts(ghes)).toBe(withoutArtifacts(run))
})

test('a shard that fails stops no other, and is named by the merge', () => {
  const { jobs } = parse(run)
  expect(jobs.scan.strategy).toMatchObject({ 'fail-fast': false })
  expect(jobs.merge.if).toContain('!cancelled()')
  expect(jobs.merge.if).not.toContain('success()')
})

test('says what was found once: shards leave summary and dashboard to the merge', () => {
  const { jobs } = parse(run)
  const given = (job: string) => jobs[job].steps[1].with
  expect(given('scan')).toMatchObject({ summary: 'false', dashboard: 'false' })
  expect(given('merge')).not.toHaveProperty('summary')
  expect(given('merge')).not.toHaveProperty('dashboard')
})

test('only the jobs that scan have what the caller gives; the others read', () => {
  const { jobs, permissions } = parse(run)
  expect(permissions).toBe(undefined)
  expect([jobs.plan.permissions, jobs.merge.permissions]).toEqual([
    { contents: 'read' },
    { contents: 'read' },
  ])
})

test('enters the accounts as the subject that their roles trust', () => {
  const { jobs } = parse(run)
  expect(jobs.scan.environment).toBe('${{ inputs.environment }}')
  const [, subject] = /Default: environment:(\w+)/.exec(read('templates/aws/drift-role.yaml')) ?? []
  expect(read('docs/scale.md')).toContain(`environment: ${subject} #`)
})

test('called as the manual says', async () => {
  const page = read('docs/scale.md')
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? []
  expect(example).toContain('uses: org/drift-toolkit/.github/workflows/drift.yml@v1')
  expect(await workflowProblems(example)).toEqual([])
  const { inputs, secrets } = parse(run).on.workflow_call
  const { with: given, secrets: handed } = parse(example).jobs.drift
  expect(Object.keys(given).filter((input) => !Object.hasOwn(inputs, input))).toEqual([])
  expect(Object.keys(handed).filter((secret) => !Object.hasOwn(secrets, secret))).toEqual([])
})
