import { describe, expect, test } from 'vitest'
import { configSecrets, declaredPlugins, mergePluginConfig, parsePluginConfig } from './config.ts'

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown

describe('plugin-config', () => {
  test('is one setting a line, by the name of its plugin', () => {
    const { config, wrong } = parsePluginConfig(
      '\n# the channel\nsales.channel=#drift\r\n sales.slack.webhook = https://hooks.example/T/B?x=1=2 \nother.on=true\n',
    )
    expect(wrong).toEqual([])
    expect(plain(Object.fromEntries(config))).toEqual({
      sales: { channel: '#drift', slack: { webhook: 'https://hooks.example/T/B?x=1=2' } },
      other: { on: 'true' },
    })
  })

  test('names the lines that say nothing, and never repeats them', () => {
    expect(
      parsePluginConfig('sales.on=true\nxoxb-secret\nsales=1\n.key=2\nsales.=3').wrong,
    ).toEqual([2, 3, 4, 5])
  })

  test('has keys of any name', () => {
    const { config } = parsePluginConfig('sales.__proto__.polluted=yes\nconstructor.prototype=1')
    expect(Object.hasOwn(config.get('sales') ?? {}, '__proto__')).toBe(true)
    expect(config.get('constructor')?.prototype).toBe('1')
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
  })

  test('counts above what check.toml declares, table by table', () => {
    const declared = declaredPlugins({
      drift: {
        plugins: { sales: { on: false, slack: { channel: '#ops', thread: true } }, odd: 1 },
      },
    })
    const { config } = parsePluginConfig('sales.on=true\nsales.slack.channel=#drift')
    expect(plain(Object.fromEntries(mergePluginConfig(declared, config)))).toEqual({
      sales: { on: 'true', slack: { channel: '#drift', thread: true } },
    })
  })

  test.each([[null], [{}], [{ drift: [] }], [{ drift: { plugins: 'x' } }]])(
    'nothing declared in %j',
    (table) => {
      expect(Object.keys(declaredPlugins(table))).toEqual([])
    },
  )
})

test('secret are addresses, what has a secret name, and what nobody writes by hand; words are not', () => {
  const { config } = parsePluginConfig(
    [
      'sales.webhook=hooks.example/one',
      'sales.slack.bot-token=xoxb-1-abcdef',
      'sales.to=https://chat.example/v1/spaces?key=1',
      'sales.id=A1b2C3d4E5f6G7h8I9j0K',
      'sales.system=production',
      'sales.time-zone=Europe/London',
      'sales.token=yes',
      'sales.title=What changed in the 52 weeks of 2026',
    ].join('\n'),
  )
  expect(configSecrets(config)).toEqual([
    'hooks.example/one',
    'xoxb-1-abcdef',
    'https://chat.example/v1/spaces?key=1',
    'A1b2C3d4E5f6G7h8I9j0K',
  ])
})
