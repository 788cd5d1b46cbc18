import { describe, expect, it } from 'vitest'
import { exemptions } from './exemptions.ts'
import { judge } from './fixtures/example.ts'

const exempt = (check: string, expires: string): string =>
  `[[drift.exempt]]\ncheck = "${check}"\nreason = "until March"\nowner = "@team"\nexpires = ${expires}\n`

describe('code/exemptions', () => {
  it('passes exemptions that hold', async () => {
    const files = { 'check.toml': exempt('code/*', '2026-11-21') }
    expect(await judge(exemptions, { files })).toMatchObject([
      { status: 'pass', message: '1 exemption holds, 0 ended', findings: [] },
    ])
  })

  it('fails one whose day is over', async () => {
    const files = {
      'check.toml': `${exempt('code/*', '2027-01-01')}${exempt('code/x', '2026-11-20')}`,
    }
    expect(await judge(exemptions, { files })).toMatchObject([
      {
        status: 'fail',
        message: '1 exemption holds, 1 ended',
        findings: [
          {
            severity: 'medium',
            subject: 'code/x',
            file: 'check.toml',
            line: 7,
            title: 'The exemption of code/x ended on 2026-11-20 (@team: until March)',
          },
        ],
      },
    ])
  })

  it('does not mind an old one beside one that was renewed', async () => {
    const files = { 'check.toml': exempt('code/*', '2026-01-01') + exempt('code/*', '2027-01-01') }
    expect(await judge(exemptions, { files })).toMatchObject([{ status: 'pass' }])
  })

  it('leaves those of the organization to drift-config', async () => {
    const organization = exempt('code/*', '2020-01-01')
    expect(await judge(exemptions, { files: { 'check.toml': '' }, organization })).toMatchObject([
      { status: 'pass', message: 'There are no exemptions' },
    ])
  })
})
