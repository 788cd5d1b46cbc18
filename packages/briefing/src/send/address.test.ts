import { describe, expect, it } from 'vitest'
import { DEFAULT_HOSTS } from '../config/config.ts'
import { addressOf } from './address.ts'

const hosts = [...DEFAULT_HOSTS, '*.logic.azure.com', 'hooks.example.com:8443', '127.0.0.1']

describe('where a message may go', () => {
  it.each([
    'https://hooks.slack.com/services/T0/B0/x',
    'https://slack.com/api/',
    'https://prod-1.westeurope.logic.azure.com/workflows/1',
    'https://hooks.example.com:8443/x',
    'http://127.0.0.1:4003/services/T0/B0/x',
  ])('%s', (url) => {
    expect(addressOf(url, hosts)).toEqual({ url: new URL(url) })
  })

  it.each<[string, string]>([
    ['http://hooks.slack.com/services/T0/B0/x', 'only https is used'],
    ['ftp://hooks.slack.com/x', 'only https is used'],
    ['http://localhost:4003/x', 'its host is not among those'],
    ['https://hooks.example.com/x', 'its host is not among those'],
    ['https://evil.example/hooks.slack.com', 'its host is not among those'],
    ['https://hooks.slack.com.evil.example/x', 'its host is not among those'],
    ['https://xlogic.azure.com/x', 'its host is not among those'],
    ['https://.logic.azure.com/x', 'its host is not among those'],
    ['https://ann:secret@hooks.slack.com/x', 'a URL with a user name'],
    ['hooks.slack.com/services/x', 'it is no URL'],
    ['', 'it is no URL'],
  ])('not %s', (url, wrong) => {
    const found = addressOf(url, hosts)
    expect(found).toEqual({ wrong: expect.stringContaining(wrong) })
    expect(JSON.stringify(found)).not.toMatch(/evil|secret|services/)
  })

  it('a pattern of one label is no pattern: it would be a whole top-level domain', () => {
    expect(addressOf('https://evil.com/x', ['*.com'])).toHaveProperty('wrong')
  })
})
