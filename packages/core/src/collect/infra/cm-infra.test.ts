import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { known } from '../../model/known.ts'
import { parseCmInfra, readCmInfra } from './cm-infra.ts'

const RESULTS = {
  manifest: '/checkout/infra-manifest.json',
  results: [
    { arn: 'arn:aws:s3:::logs', exists: true, service: 's3' },
    { arn: 'arn:aws:sqs:eu-west-2:333333333333:jobs', exists: false },
    { arn: 'arn:aws:kinesis:eu-west-2:333333333333:stream/s', exists: false, error: 'Unsupported' },
  ],
  summary: { total: 3, found: 1, missing: 1, errors: 1 },
}

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cm-'))
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

/** A `cm` that prints a text and ends with a code, alone on PATH. */
const install = async (text: string, code: number) => {
  const script = `#!${process.execPath}\nif (process.argv.slice(2).join(' ') !== 'infra scan --format json') process.exit(64)\nconsole.log(${JSON.stringify(text)})\nprocess.exit(${code})\n`
  await writeFile(join(folder, 'cm'), script, { mode: 0o755 })
  vi.stubEnv('PATH', folder)
}

it('is asked where it is installed; what it could not tell is no missing resource', async () => {
  await install(JSON.stringify(RESULTS), 3)
  expect(await readCmInfra(folder)).toEqual(
    known([
      { arn: 'arn:aws:s3:::logs', exists: true },
      { arn: 'arn:aws:sqs:eu-west-2:333333333333:jobs', exists: false },
      {
        arn: 'arn:aws:kinesis:eu-west-2:333333333333:stream/s',
        exists: false,
        error: 'Unsupported',
      },
    ]),
  )
})

it('is not asked where it is not installed, and unknown where it does not answer', async () => {
  vi.stubEnv('PATH', folder)
  expect(await readCmInfra(folder)).toBeNull()
  await install('{"error":"Manifest file not found"}', 2)
  expect(await readCmInfra(folder)).toMatchObject({ known: false })
})

it('may print anything', () => {
  expect(parseCmInfra('{"error":"no"}')).toMatchObject({ reason: 'check-my-toolkit: no' })
  expect(parseCmInfra('Error: x')).toMatchObject({ known: false })
  expect(parseCmInfra('{"results":[1,{"arn":2},{"arn":"a"}]}')).toEqual(known([]))
})
