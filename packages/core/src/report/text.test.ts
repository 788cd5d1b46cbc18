import { describe, expect, test } from 'vitest'
import {
  bound,
  codeCell,
  codeLink,
  fence,
  inlineCode,
  link,
  logLine,
  plain,
  safeUrl,
  tableCell,
  terminal,
  titleText,
  visible,
} from './text.ts'

const Z = '\u200b'
const ESC = '\u001b'

describe('visible', () => {
  test('writes out what cannot be seen', () => {
    expect(visible('a\r\nb\tc')).toBe('a\\r\\nb\\tc')
    expect(visible('user\u202egnp.exe')).toBe('user\\u202egnp.exe')
    expect(visible('\ufeff{}')).toBe('\\ufeff{}')
    expect(visible('\u{e0041}')).toBe('\\u{e0041}')
    expect(visible('half \ud800 pair')).toBe('half \\ud800 pair')
  })

  test('leaves letters of all scripts and whole emoji alone', () => {
    expect(visible('Grüße 日本語 👩‍💻 👍🏽')).toBe('Grüße 日本語 👩‍💻 👍🏽')
    expect(visible('a\u200db')).toBe('a\\u200db')
  })
})

test('bound never cuts a character in half', () => {
  expect(bound('abcdef', 4)).toBe('abc…')
  expect(bound('ab😀cd', 4)).toBe('ab…')
  expect(bound('short', 10)).toBe('short')
})

describe('inlineCode', () => {
  test('is longer than any run of backticks inside', () => {
    expect(inlineCode('npm test')).toBe('`npm test`')
    expect(inlineCode('a `b` c')).toBe('``a `b` c``')
    expect(inlineCode('`x``y`')).toBe('``` `x``y` ```')
  })

  test('keeps spaces at both ends and shows line breaks', () => {
    expect(inlineCode(' x ')).toBe('`  x  `')
    expect(inlineCode('a\n\n# Heading')).toBe('`a\\n\\n# Heading`')
    expect(inlineCode('')).toBe('`  `')
  })

  test('is bounded', () => {
    expect(inlineCode('x'.repeat(1_000_000))).toHaveLength(202)
  })
})

describe('fence', () => {
  test('cannot be ended from inside', () => {
    expect(fence('+a', 'diff')).toBe('```diff\n+a\n```')
    expect(fence('```\n@everyone')).toBe('~~~text\n```\n@everyone\n~~~')
    expect(fence('```\n~~~~')).toBe('````text\n```\n~~~~\n````')
  })

  test('shows control characters and takes CRLF as a line break', () => {
    expect(fence(`a\r\n${ESC}[31mred\u202e`)).toBe('```text\na\n\\u001b[31mred\\u202e\n```')
  })
})

describe('plain', () => {
  test.each([
    ['@octocat', `@${Z}octocat`],
    ['fixes #12', `fixes \\#${Z}12`],
    ['GH-7', `GH-${Z}7`],
    ['acme/api#3', `acme/api\\#${Z}3`],
    ['https://evil.example', `https:${Z}//evil.example`],
    ['www.evil.example', `www${Z}.evil.example`],
    ['0123456789abcdef', '`0123456789abcdef`'],
    [':tada:', `:${Z}tada:`],
  ])('%j links and pings nothing', (text, expected) => {
    expect(plain(text)).toBe(expected)
  })

  test.each([
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['--> out', '\\--&gt; out'],
    ['&lt;', '&amp;lt;'],
    ['**bold** _it_', '\\*\\*bold\\*\\* \\_it\\_'],
    ['[a](b)', '\\[a\\](b)'],
    ['`x` $y$ ~~z~~', '\\`x\\` \\$y\\$ \\~\\~z\\~\\~'],
    ['# Title\n- item', '\\# Title - item'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['a | b', 'a &#124; b'],
  ])('%j is not formatting', (text, expected) => {
    expect(plain(text)).toBe(expected)
  })

  test('leaves ordinary words alone', () => {
    expect(plain('Coverage fell from 80 to 60, see feedback')).toBe(
      'Coverage fell from 80 to 60, see feedback',
    )
  })
})

test('a table cell has no pipe, no line break, and is never empty', () => {
  expect(tableCell('a|b\nc')).toBe('a&#124;b c')
  expect(tableCell('')).toBe('–')
  expect(codeCell('a|b`c')).toBe('<code>a&#124;b&#96;c</code>')
  expect(codeCell('true')).toBe('`true`')
})

test('a title has no code span and no mention', () => {
  expect(titleText('`eslint` off, says @ann\n#1')).toBe(`'eslint' off, says @${Z}ann #${Z}1`)
  expect(titleText('@'.repeat(5000)).length).toBeLessThanOrEqual(200)
})

describe('link', () => {
  test('links to http and https only', () => {
    expect(link('docs', 'https://example.com/a?b=1&c=2')).toBe(
      '[docs](https://example.com/a?b=1&amp;c=2)',
    )
    expect(link('x', 'javascript:alert(1)')).toBe('x')
    expect(link('x', 'not a url')).toBe('x')
    expect(link('x', undefined)).toBe('x')
  })

  test('cannot be ended by its label or its URL, and carries no credentials', () => {
    expect(link('a](http://evil)', 'https://u:p@example.com/a) b|"c')).toBe(
      `[a\\](http:${Z}//evil)](https://example.com/a%29%20b%7C%22c)`,
    )
    expect(codeLink(']`x', 'https://example.com/[`')).toBe('[``]`x``](https://example.com/%5B%60)')
    expect(safeUrl('data:text/html,x')).toBeNull()
  })
})

describe('logLine', () => {
  test('gives the runner no command', () => {
    expect(logLine('::error::boo')).toBe(': :error::boo')
    expect(logLine('  ::set-output name=a::b')).toBe('  : :set-output name=a::b')
    expect(logLine('a ##[error]b')).toBe('a # #[error]b')
    expect(logLine('x\n::stop-commands::t')).toBe('x\\n::stop-commands::t')
    expect(logLine('std::vector')).toBe('std::vector')
  })

  test('drops colours and shows other control characters', () => {
    expect(logLine(`${ESC}[31mred${ESC}[0m\u0007`)).toBe('red\\u0007')
    expect(logLine(`${ESC}[0m::warning::x`)).toBe(': :warning::x')
  })
})

test('a terminal is sent no control sequence', () => {
  expect(terminal(`${ESC}]0;title\u0007${ESC}[2J`)).toBe('\\u001b]0;title\\u0007\\u001b[2J')
})

test('hostile text of a megabyte is handled at once', () => {
  const started = performance.now()
  for (const piece of ['@', '`', '#1', ':a', '://', 'a1', '\u202e', '\\', 'www.', '😀'])
    for (const handle of [plain, inlineCode, tableCell, titleText, logLine, terminal, fence])
      handle(piece.repeat(1_000_000 / piece.length))
  expect(performance.now() - started).toBeLessThan(25_000)
})
