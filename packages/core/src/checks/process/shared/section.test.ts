import { describe, expect, it } from 'vitest'
import { unknown } from '../../../model/known.ts'
import { placeOf } from '../../shared/asked.ts'
import { exampleInput } from './examples.ts'
import {
  flagOf,
  judgeSections,
  listOf,
  numberOf,
  type ProcessInput,
  type Section,
  textOf,
} from './section.ts'

const CHECK = 'process/commits'

const judge = (input: ProcessInput, names = ['commits']) => {
  const seen: Record<string, Section>[] = []
  const results = judgeSections(CHECK, names, input, (sections) => {
    seen.push(sections)
    return [{ check: CHECK, status: 'pass', subject: 'x', message: 'judged', findings: [] }]
  })
  return { seen, results, messages: results.map(({ status, message }) => `${status}: ${message}`) }
}

const sectionOf = async (toml: string): Promise<Section> => {
  const section = judge(await exampleInput(toml)).seen[0]?.commits
  if (section === undefined) throw new Error('the example has no such section')
  return section
}

describe('a section', () => {
  it('is judged where it is there', async () => {
    const input = await exampleInput('[process.commits]\nconventional = true\n')
    expect(judge(input).messages).toEqual(['pass: judged'])
    expect(judge(input, ['labels', 'commits']).seen).toMatchObject([
      { commits: { path: 'process.commits' } },
    ])
  })

  it('is passed over where it is not, or is switched off', async () => {
    const skipped = ['skipped: Not asked for in check.toml']
    expect(judge(await exampleInput('')).messages).toEqual(skipped)
    const off = '[process.commits]\nenabled = false\nconventional = true\n'
    expect(judge(await exampleInput(off)).messages).toEqual(skipped)
    const allOff = '[process]\nenabled = false\n[process.commits]\nconventional = true\n'
    expect(judge(await exampleInput(allOff)).messages).toEqual(skipped)
  })

  it('is not known where the file is broken, could not be read, or inherits what was not seen', async () => {
    expect(judge(await exampleInput('[process.commits\n')).messages).toEqual([
      expect.stringMatching(/^unknown: Not judged: check\.toml is broken: /),
    ])
    const input = await exampleInput('[process.commits]\nconventional = true\n')
    const [root] = input.standard.standards
    if (root === undefined) throw new Error('the example has a check.toml')
    const having = (more: Partial<typeof root>) =>
      judge({ ...input, standard: { ...input.standard, standards: [{ ...root, ...more }] } })
    expect(having({ unread: 'too large' }).results).toMatchObject([
      { status: 'unknown', permissions: ['Contents: read'] },
    ])
    const inheritance = unknown('the registry is private', 'Contents: read')
    expect(having({ inheritance }).messages).toEqual([
      'pass: judged',
      'unknown: Not judged: what it inherits was not seen: the registry is private',
    ])
    expect(having({ inheritance, config: {} }).results).toMatchObject([{ status: 'unknown' }])
  })

  it('is passed over where there is no check.toml in the root', async () => {
    const input = await exampleInput('')
    const { messages } = judge({ ...input, standard: { ...input.standard, standards: [] } })
    expect(messages).toEqual(['skipped: There is no check.toml in the root'])
  })
})

describe('a key of a section', () => {
  it('has a place: its own line, or that of its first entry', async () => {
    const section = await sectionOf('[process.commits]\npattern = "^a"\ntypes = ["feat"]\n')
    expect(placeOf(section.origin('pattern'))).toBe('check.toml line 2')
    expect(placeOf(section.origin('types'))).toBe('check.toml line 3')
    expect(placeOf(section.origin('constructor'))).toBe('check.toml')
  })

  it('is read where it is of the type that is asked for', async () => {
    const section = await sectionOf(
      '[process.commits]\nconventional = true\nmax_subject_length = 72\npattern = "^a"\ntypes = []\n',
    )
    expect(flagOf(section, 'conventional')).toBe(true)
    expect(numberOf(section, 'max_subject_length')).toBe(72)
    expect(textOf(section, 'pattern')).toBe('^a')
    expect(listOf(section, 'types')).toEqual([])
    for (const read of [flagOf, numberOf, textOf, listOf]) {
      expect(read(section, 'absent')).toBeUndefined()
      expect(read(section, 'constructor')).toBeUndefined()
    }
    expect(flagOf(section, 'pattern')).toBeUndefined()
    expect(textOf(section, 'types')).toBeUndefined()
  })
})
