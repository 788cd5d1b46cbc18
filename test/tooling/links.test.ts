import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

/** The pages lead to one another: no link to a file or a heading that is not there. */

const root = fileURLToPath(new URL('../../', import.meta.url))

const below = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : below(file)
    return entry.name.endsWith('.md') ? [file] : []
  })

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...['docs', 'actions', 'templates'].flatMap(below),
]

const text = (file: string): string => readFileSync(path.join(root, file), 'utf8')

/** Without what is code, where brackets and hashes mean something else. */
const prose = (file: string): string =>
  text(file)
    .replaceAll(/^( *)```[\s\S]*?^\1```$/gm, '')
    .replaceAll(/`[^`\n]*`/g, (code) => code.replaceAll(/[[\]()]/g, '_'))

/** https://github.com/github/cmark-gfm writes them so: lower case, no punctuation, hyphens for blanks. */
const anchorsOf = (file: string): Set<string> => {
  const headings = [
    ...text(file)
      .replaceAll(/^( *)```[\s\S]*?^\1```$/gm, '')
      .matchAll(/^#+ (.*)$/gm),
  ]
  return new Set(
    headings.map(([, heading = '']) =>
      heading
        .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )
}

const linksIn = (file: string): string[] => {
  const found = prose(file)
  return [
    ...[...found.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link),
    ...[...found.matchAll(/(?:src|srcset|href)="([^"]+)"/g)].map(([, link = '']) => link),
  ].filter((link) => !/^[a-z]+:/.test(link))
}

/** A link into a page of this project at a branch of it is one, too. */
const dead = (file: string): string[] =>
  linksIn(file).filter((link) => {
    const [target = '', anchor] = link.split('#')
    const there = target === '' ? file : path.posix.join(path.posix.dirname(file), target)
    if (!existsSync(path.join(root, there))) return true
    if (anchor === undefined || !statSync(path.join(root, there)).isFile()) return false
    return there.endsWith('.md') && !anchorsOf(there).has(anchor)
  })

test.each(pages)('%s leads to what is there', (file) => {
  expect(dead(file)).toEqual([])
})

describe('docs/README.md', () => {
  test('names every page of the manual', () => {
    const named = linksIn('docs/README.md').map((link) =>
      path.posix.join('docs', link.replace(/#.*/, '')),
    )
    const all = pages.filter((file) => file.startsWith('docs/') && file !== 'docs/README.md')
    expect(all.filter((file) => !named.includes(file))).toEqual([])
  })
})
