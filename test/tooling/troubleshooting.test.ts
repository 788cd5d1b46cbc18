import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

/**
 * docs/troubleshooting.md and the sources, both ways: what the page quotes is really said, and what is
 * said to people who have to do something is on the page.
 */

const root = fileURLToPath(new URL('../../', import.meta.url))

const SOURCES = ['packages/core/src', 'packages/cli/src', 'packages/briefing/src', 'actions']
const SKIPPED = new Set(['node_modules', 'lib', 'dist', 'testing', 'end-to-end'])

const below = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name)
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : below(file)
    return /(?<!\.test|\.d)\.ts$/.test(entry.name) && !entry.name.startsWith('example')
      ? [file]
      : []
  })

/** A literal over several lines is one text, and an escaped quote is a quote. */
const asSaid = (source: string): string =>
  source
    .replaceAll(/['`]\s*\+\s*['`]/g, '')
    .replaceAll(/\\(['`"])/g, '$1')
    .replaceAll(/\s+/g, ' ')

const sources = SOURCES.flatMap(below).map((file) => ({
  file,
  text: readFileSync(path.join(root, file), 'utf8'),
}))
const everything = sources.map(({ text }) => asSaid(text)).join('\n')

const page = readFileSync(path.join(root, 'docs/troubleshooting.md'), 'utf8')

/** The first cells of the tables under the second-level headings: there the messages stand. */
const firstCells = page
  .slice(page.indexOf('\n## '))
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:---|it says)/.test(line))
  .map((line) => line.slice(2, line.indexOf(' | ')))

const quotes = [
  ...firstCells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text)),
  // How a run says that it failed, in the table on top.
  'Inputs: …',
  '… could not be scanned or told; see the annotations and the summary',
  'drift of severity …',
  'The scan could not be run: …',
]

/** What stays the same of a message: between the places that differ. */
const pieces = (quote: string): string[] =>
  quote
    .split(/…|"…"/)
    .map((piece) => piece.replace(/^["\s]+|["\s]+$/g, ''))
    .filter((piece) => /\w/.test(piece))

/** Node's own words, and what is put together from a constant. */
const SAID_ELSEWHERE = new Map([
  ['Unknown option', 'node:util parseArgs'],
  ['needs Node 20 or later', 'the number is a constant'],
])

test('what the page quotes is said by the sources', () => {
  expect(quotes.length).toBeGreaterThan(150)
  const unsaid = quotes.flatMap(pieces).filter((piece) => !everything.includes(piece))
  expect(unsaid.filter((piece) => !SAID_ELSEWHERE.has(piece))).toEqual([])
})

test('each message stands there once', () => {
  const twice = quotes.filter((quote, at) => quotes.indexOf(quote) !== at)
  expect(
    twice.filter((quote) => !/^(?:is not a folder|there is no folder …)$/.test(quote)),
  ).toEqual([])
})

/** The argument of a call that opens just before `start`, with the closing bracket left out. */
const argumentAt = (text: string, start: number): string => {
  let depth = 1
  let quote = ''
  for (let at = start; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (quote !== '') {
      if (sign === '\\') at++
      else if (sign === quote) quote = ''
    } else if (/['"`]/.test(sign)) quote = sign
    else if (/[([{]/.test(sign)) depth++
    else if (/[)\]}]/.test(sign) && --depth === 0) return text.slice(start, at)
  }
  throw new Error('it never ends')
}

/** Ways to tell a person that something has to be done, and the files in which they do. */
const SITES: readonly [string, RegExp][] = [
  ['new UsageError(', /./],
  ['setFailed(', /./],
  ['errors.push({', /./],
  ['problems.push(', /\/(?:scan|aws)\/|-inputs\.ts$/],
  ['throw new Error(', /\/(?:ledger|scan|publish|briefing)\//],
  ['new Error(', /\/ledger\/branch-refusal\.ts$/],
  ['unknown(', /\/collect\/aws\/refused\.ts$/],
  ['return {', /\/publish\/refusal\.ts$/],
  ['log.warn(', /\/scan\//],
  ['unknown(', /\/core\/src\/audits\//],
  ['new Problem(', /\/host\//],
  ['throw new Error(', /\/core\/src\/(?:audits|host|plugins)\//],
  ['unknown(', /\/collect\/(?:aws|infra|git|github)\//],
]

/** Sites whose words come from elsewhere, or that no person meets. */
const NOT_MET = new Map([
  ['nothing asks for it', 'the standard does not ask, so no report has it'],
  ["asked for'", 'likewise'],
  ['there is no call ${message.what}', 'a mistake of ours'],
  ['this is started by drift', 'a mistake of ours, or somebody plays'],
  ['value.reason.replaceAll', 'the words of another error'],
  ['`${which}${(error as Error)', 'the words of another error'],
  ['errors.map((e) => e.message)', "GitHub's own words"],
  ["reason(error), 'Contents: read'", "GitHub's own words"],
  ['`${route}: ${DRY}`', 'its words are on the page'],
  ['no domain was asked for', 'a mistake of ours: there is a default'],
  ['a branch does not begin without a file', 'a mistake of ours'],
  ['${error.where}: ${error.reason}', 'the words of another error'],
  ['the files could not be listed', 'the same as of a scan on GitHub, for a clone'],
  ['`${error}`', 'whatever was thrown'],
  ['${said}; ${remedy', 'the remedies are on the page'],
  ['where: `job ${id}`', "the job's own message"],
  ['`resource-scan-max-age: ${', 'a span of time, as everywhere'],
  ['`accounts: ${one}`', 'each problem is on the page'],
  ['${noCredentials(request)}', 'both of its sentences are on the page'],
])

/** Long enough not to stand everywhere. */
const telling = quotes.flatMap(pieces).filter((piece) => piece.length >= 9)

const sites = SITES.flatMap(
  ([opening, where]) =>
    sources
      .filter(({ file }) => where.test(file))
      .flatMap(({ file, text }) => {
        const found: { file: string; said: string }[] = []
        for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
          found.push({ file, said: asSaid(argumentAt(text, at + opening.length)) })
        }
        return found
      }),
  // What is handed on has its words where it was made.
).filter(({ said }) => /['`][^'`]*[a-z]{3}/.test(said))

describe('what tells a person to do something', () => {
  test('is found', () => {
    expect(sites.length).toBeGreaterThan(90)
  })

  test('has a line in docs/troubleshooting.md, or a reason in NOT_MET', () => {
    const missing = sites.filter(
      ({ said }) =>
        !telling.some((piece) => said.includes(piece)) &&
        ![...NOT_MET.keys()].some((part) => said.includes(part)),
    )
    expect(missing.map(({ file, said }) => `${file}: ${said.trim()}`)).toEqual([])
  })

  test('and what is said not to be met is still there', () => {
    for (const part of NOT_MET.keys()) {
      expect(
        sites.some(({ said }) => said.includes(part)),
        part,
      ).toBe(true)
    }
  })
})
