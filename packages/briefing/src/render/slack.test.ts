import { describe, expect, it, test } from 'vitest'
import { briefing } from '../briefing.ts'
import { DEFAULTS } from '../config/config.ts'
import { windowOf } from '../facts/window.ts'
import {
  ago,
  event,
  finding,
  type Ledger,
  NOW,
  of,
  scan,
  state,
  weekOfDrift,
} from '../testing/ledger.ts'
import { type Content, contentOf } from './content.ts'
import { htmlPage } from './html.ts'
import { markdownOf } from './markdown.ts'
import { type Block, LIMITS, type SlackMessage, slackMessage, slackThread } from './slack.ts'
import { slackLink, slackText } from './slack-text.ts'
import { teamsMessage } from './teams.ts'
import { textOf } from './text.ts'

const contentFor = (ledger: Ledger, identities = new Map<string, string>()): Content => {
  const window = windowOf(NOW, '7d', 'UTC')
  const [first] = briefing({ ...ledger, now: NOW, window, config: DEFAULTS, identities })
  return contentOf(first ?? expect.unreachable(), NOW)
}

const textsOf = (block: Block): string[] => {
  if (block.type === 'divider') return []
  return block.type === 'context' ? block.elements.map(({ text }) => text) : [block.text.text]
}

const withinLimits = ({ text, blocks }: SlackMessage) => {
  expect(blocks.length).toBeLessThanOrEqual(LIMITS.blocks)
  expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(LIMITS.message)
  expect(text.length).toBeLessThanOrEqual(9_000)
  for (const block of blocks) {
    const longest = block.type === 'header' ? LIMITS.header : LIMITS.section
    for (const one of textsOf(block)) {
      expect(one.length).toBeLessThanOrEqual(longest)
      expect(one).not.toBe('')
    }
  }
}

test('the message in blocks', () => {
  const { blocks, text } = slackMessage(contentFor(weekOfDrift()), { fold: false })
  expect(blocks.map(({ type }) => type)).toEqual([
    'header',
    'section',
    'divider',
    ...Array.from({ length: 3 }, () => 'section'),
    'divider',
    'section',
  ])
  expect(blocks.flatMap(textsOf).slice(0, 3)).toEqual([
    'Drift briefing — Production',
    '3 drifted · ▲ 2 since last week\n🔴 1 critical 🟠 1 high 🟡 1 medium ⚪ 0 low',
    [
      '*CRITICAL web-sg (SG / prod)*',
      'Opened to the entire internet (0.0.0.0/0)',
      'changed by tanaka via AuthorizeSecurityGroupIngress',
      'new · open 2 days · <https://github.com/acme/api/issues/12|acme/api#\u200b12>',
    ].join('\n'),
  ])
  expect(text.split('\n').slice(0, 3)).toEqual([
    'Drift briefing — Production',
    '3 drifted · ▲ 2 since last week',
    '🔴 1 critical 🟠 1 high 🟡 1 medium ⚪ 0 low',
  ])
})

test('people are mentioned where the map knows them, by any of their names', () => {
  const identities = new Map([
    ['tanaka', 'U0TANAKA1'],
    ['ann', 'U0ANN1234'],
  ])
  const said = slackMessage(contentFor(weekOfDrift(), identities), { fold: false })
  const lines = said.blocks.flatMap(textsOf).join('\n')
  expect(lines).toContain('changed by <@U0TANAKA1> via AuthorizeSecurityGroupIngress')
  expect(lines).toContain('changed by <@U0ANN1234> in')
  expect(lines).toContain('merged by bob')
})

const HOSTILE = [
  '<!channel> @channel @here <!everyone> <@U0123ABCD> *bold* `code` ~gone~ _it_ :tada: #general',
  '<https://evil.example|click> https://evil.example/x www.evil.example',
  '</p><img src=x onerror=alert(1)> "quoted" \'single\'',
  '::error::nothing ##[error] \u202egnirts\u0007 \u001b[31mred',
  '[link](https://evil.example) | table | <!-- comment --> @acme/everyone',
  '&amp; &lt;b&gt; $(rm) __proto__ constructor',
].join('\n')

/** What a terminal or an eye would obey. */
const obeyed = (text: string): boolean =>
  ['\u202e', '\u0007', '\u001b'].some((character) => text.includes(character))

/** 5,000 findings of people who mean harm, each text as long as it may be. */
const flood = (count: number): Ledger => {
  const long = HOSTILE.repeat(20)
  const all = Array.from({ length: count }, (_, at) =>
    finding(`f${at}`, at % 3 === 0 ? 'critical' : 'high', {
      title: `${long} ${at}`,
      since: ago(1),
      fix: long,
      evidence: { actor: long, event: long, pullRequest: { number: at } },
      told: {
        severity: 'high',
        issue: {
          repository: long,
          number: at,
          url: `https://github.com/acme/${'x'.repeat(300)}/issues/${at}`,
          nodeId: '',
        },
      },
    }),
  )
  const states = Array.from({ length: 20 }, (_, at) =>
    state(
      `acme/${at}-${HOSTILE}`,
      all.filter((__, index) => index % 20 === at),
      {
        declaration: of(`${HOSTILE} ${at}`),
        unknown: [{ check: long, subject: long, reason: long }],
      },
    ),
  )
  return {
    states,
    scans: [scan(ago(9))],
    events: all.map(({ fingerprint }) => event('new', fingerprint, 'high')),
  }
}

describe('hostile words and too many of them', () => {
  const content = contentFor(flood(5_000))

  it('stay within the limits of Slack', () => {
    withinLimits(slackMessage(content, { fold: true }))
    withinLimits(slackMessage(content, { fold: false }))
    const answers = slackThread(content)
    expect(answers).toHaveLength(10)
    for (const answer of answers) withinLimits(answer)
  })

  it('keep the worst thing in the message, whatever has to go', () => {
    const lines = slackMessage(content, { fold: true }).blocks.flatMap(textsOf).join('\n')
    expect(lines).toContain('5000 drifted')
    expect(lines).toMatch(/^\*CRITICAL /m)
  })

  it('call nobody, link nowhere and break out of nothing in Slack', () => {
    const messages = [slackMessage(content, { fold: true }), ...slackThread(content)]
    for (const { text, blocks } of messages) {
      for (const said of [
        text,
        ...blocks.flatMap((b) => (b.type === 'header' ? [] : textsOf(b))),
      ]) {
        for (const [whole] of said.matchAll(/<[^>]*>?/g)) {
          expect(whole).toMatch(/^<https:\/\/github\.com\/[^<>|]+\|[^<>]*>$/)
        }
        expect(said).not.toMatch(/@(?:channel|here|everyone|U0123ABCD|acme)/)
        expect(said).not.toMatch(/(?<!<)https?:\/\/evil/)
        expect(obeyed(said)).toBe(false)
      }
    }
  })

  it('are one line each in a terminal, with nothing that it would obey', () => {
    const lines = textOf(content).split('\n')
    expect(lines.length).toBeLessThan(60)
    expect(obeyed(textOf(content))).toBe(false)
  })

  it('are runs in Teams, which know no Markdown, and fit into 28 KB', () => {
    const card = teamsMessage(content)
    expect(JSON.stringify(card).length).toBeLessThan(28_000)
    const body = card.attachments[0]?.content.body ?? []
    expect(new Set(body.map(({ type }) => type))).toEqual(new Set(['RichTextBlock']))
  })

  it('are text in HTML', () => {
    const page = htmlPage([content])
    expect(page).not.toMatch(/<(?:img|script|\/p><img)/i)
    expect(page.match(/<a href="[^"]*"/g)?.every((a) => a.includes('https://github.com/'))).toBe(
      true,
    )
    expect(page).not.toMatch(/src=x(?! onerror=alert\(1\)&gt;)/)
  })

  it('are text on GitHub, and mention nobody', () => {
    const body = markdownOf(content)
    expect(body.length).toBeLessThan(65_536)
    expect(body).not.toMatch(/(?<!\\)@(?:acme|channel|here)/)
    expect(body).not.toContain('<img')
    expect(body).not.toContain('<!--')
    expect(body).not.toContain('](https://evil')
  })
})

test.each<[string, string]>([
  ['a & b < c > d', 'a &amp; b &lt; c &gt; d'],
  ['<!channel>', '&lt;!channel&gt;'],
  ['@here', '@\u200bhere'],
  ['*b* ~s~ `c`', "∗b∗ ∼s∼ 'c'"],
  ['required_reviews', 'required_reviews'],
  ['https://x.example', 'https:\u200b//x.example'],
])('%s in Slack is %s', (text, escaped) => {
  expect(slackText(text)).toBe(escaped)
})

test('a link cannot be ended by its label or its address', () => {
  expect(slackLink('a|b>c', 'https://x.example/?a=1&b=<|>')).toBe(
    '<https://x.example/?a=1&amp;b=%3C%7C%3E|a¦b&gt;c>',
  )
})

test('in a quiet week that is told all the same: the green line', () => {
  const content = contentFor({
    states: [state('acme/api', [finding('a', 'low')])],
    scans: [scan(ago(9)), scan(ago(1))],
    events: [],
  })
  expect(textOf(content)).toBe(`Drift briefing — Production
🟢 All quiet: nothing new, nothing worse. 1 drifted · unchanged since last week
🔴 0 critical 🟠 0 high 🟡 0 medium ⚪ 1 low
─────────────
0 new · 0 worse · 0 resolved`)
})
