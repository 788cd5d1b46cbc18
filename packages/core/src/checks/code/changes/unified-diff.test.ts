import { describe, expect, it } from 'vitest'
import { compareTexts, showDiff } from './unified-diff.ts'

const compare = (before: string | null, after: string | null, lines = 60_000) =>
  compareTexts({ path: 'a.txt', text: before }, { path: 'b.txt', text: after }, { lines })
const numbers = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `line ${from + i}\n`).join('')

describe('a unified diff', () => {
  it('shows three lines around each change', () => {
    const before = numbers(0, 30)
    const after = before.replace('line 5\n', 'five\n').replace('line 20\n', '')
    expect(showDiff(compare(before, after))).toBe(
      [
        '--- a/a.txt',
        '+++ b/b.txt',
        '@@ -3,7 +3,7 @@',
        ' line 2',
        ' line 3',
        ' line 4',
        '-line 5',
        '+five',
        ' line 6',
        ' line 7',
        ' line 8',
        '@@ -18,7 +18,6 @@',
        ' line 17',
        ' line 18',
        ' line 19',
        '-line 20',
        ' line 21',
        ' line 22',
        ' line 23',
      ].join('\n'),
    )
  })

  it('can show only what is near one line', () => {
    const before = numbers(0, 30)
    const after = before.replace('line 5\n', 'five\n').replace('line 20\n', '')
    expect(showDiff(compare(before, after), { after: 6 })).not.toContain('line 20')
    expect(showDiff(compare(before, after), { before: 21 })).not.toContain('five')
    expect(showDiff(compare(before, after), { after: 999 })).toContain('five')
  })

  it('shows files that come and go against nothing', () => {
    expect(showDiff(compare(null, 'a\n'))).toBe('--- /dev/null\n+++ b/b.txt\n@@ -0,0 +1,1 @@\n+a')
    expect(showDiff(compare('a\n', null))).toBe('--- a/a.txt\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-a')
  })

  it('says what cannot be seen', () => {
    expect(showDiff(compare('a\r\nb\r\n', 'a\nb\n'))).toContain('(only line endings differ)')
    expect(showDiff(compare('a\n', 'a\n'))).toContain('(same content)')
  })

  it('is bounded in lines and bytes, and says how much is left', () => {
    const long = showDiff(compare('', numbers(0, 5_000)))
    expect(long.split('\n').length).toBeLessThanOrEqual(120)
    expect(long.split('\n').at(-1)).toBe('… 4884 more lines')
    const wide = showDiff(compare('', `${'x'.repeat(5_000)}\n`.repeat(100)))
    expect(Buffer.byteLength(wide)).toBeLessThanOrEqual(8_192)
    expect(wide).toContain('… (4601 more characters)')
  })

  it('takes long over nothing: what differs too much is shown as replaced', () => {
    const started = performance.now()
    const before = Array.from({ length: 40_000 }, (_, i) => `a${i}\n`).join('')
    const after = Array.from({ length: 40_000 }, (_, i) => `b${i}\n`).join('')
    const [hunk] = compare(before, after).hunks
    expect(hunk).toMatchObject({ oldLines: 40_000, newLines: 40_000 })
    expect(performance.now() - started).toBeLessThan(25_000)
  })

  it('spends no more than its budget, and still shows what changed', () => {
    const budget = { lines: 20 }
    const from = { path: 'a', text: numbers(0, 8) }
    const to = { path: 'a', text: numbers(0, 8).replace('line 2', 'two').replace('line 6', 'six') }
    compareTexts(from, to, budget)
    expect(budget.lines).toBe(7)
    expect(compareTexts(from, to, budget).hunks).toHaveLength(1)
  })
})
