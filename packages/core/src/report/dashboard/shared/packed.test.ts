import { expect, test } from 'vitest'
import { exampleInput } from '../../../../../../test/browser/example.ts'
import { dashboardModel } from '../model/model.ts'
import { type Packed, pack, unpack } from './packed.ts'

const { rows } = dashboardModel(exampleInput())

test('what is packed comes out as it was, to the second', () => {
  const whole = (time: number) => Math.round(time / 1000) * 1000
  const back = unpack(JSON.parse(JSON.stringify(pack(rows))) as Packed)
  expect(back).toEqual({
    ...rows,
    repositories: rows.repositories.map((one) => ({
      ...one,
      oldest: whole(one.oldest),
      scanned: whole(one.scanned),
    })),
    findings: rows.findings.map((one) => ({
      ...one,
      since: whole(one.since),
      repository: {
        ...one.repository,
        oldest: whole(one.repository.oldest),
        scanned: whole(one.repository.scanned),
      },
    })),
  })
})

test('it takes less than a third of the plain JSON', () => {
  const size = (value: unknown) => JSON.stringify(value).length
  expect(size(pack(rows)) * 3).toBeLessThan(size(rows))
})

test('a finding of a repository that is not there is left out, not guessed', () => {
  const packed = pack(rows)
  expect(unpack({ ...packed, findings: [[9999, 0, 0, 0, 1]] }).findings).toEqual([])
})
