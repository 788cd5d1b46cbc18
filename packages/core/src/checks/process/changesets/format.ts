import { isTable, parseSettings } from '../../../settings/index.ts'
import { named, several } from '../../shared/words.ts'
import { splitFrontMatter } from '../files/front-matter.ts'

/** What `[process.changesets]` says of the format. */
export interface Format {
  allowed: readonly string[] | undefined
  requireDescription: boolean
  minLength: number
}

/** Something wrong with a changeset. */
export interface Fault {
  /** Stable: `front matter`, `bump`, `description`. */
  about: string
  title: string
  line?: number
  expected: string
  actual: string
}

const BUMPS = ['patch', 'minor', 'major', 'none']

const faultsOfBumps = (front: string, { allowed }: Format): Fault[] => {
  const expected = 'packages with their bump, e.g. "web": minor'
  const parsed = parseSettings('front-matter.yml', front)
  if (!parsed.ok) {
    return [
      {
        about: 'front matter',
        title: 'its front matter cannot be read',
        line: parsed.line + 1,
        expected,
        actual: parsed.message,
      },
    ]
  }
  // An empty changeset is allowed: `changeset add --empty` makes one.
  if (parsed.value === null) return []
  if (!isTable(parsed.value)) {
    return [
      {
        about: 'front matter',
        title: 'its front matter names no packages',
        expected,
        actual: named(JSON.stringify(parsed.value)),
      },
    ]
  }
  const bumps = Object.entries(parsed.value)
  const wrong = bumps.filter(([, bump]) => typeof bump !== 'string' || !BUMPS.includes(bump))
  const forbidden =
    allowed === undefined
      ? []
      : bumps.filter(
          ([, bump]) =>
            typeof bump === 'string' &&
            BUMPS.includes(bump) &&
            bump !== 'none' &&
            !allowed.includes(bump),
        )
  const shown = (list: typeof bumps): string =>
    several(
      list.map(
        ([name, bump]) => `${name}: ${typeof bump === 'string' ? bump : JSON.stringify(bump)}`,
      ),
    )
  return [
    ...(wrong.length > 0
      ? [
          {
            about: 'bump',
            title: 'it names a bump that does not exist',
            expected: BUMPS.join(', '),
            actual: shown(wrong),
          },
        ]
      : []),
    ...(forbidden.length > 0
      ? [
          {
            about: 'allowed_bump_types',
            title: 'it names a bump that is not allowed',
            expected: (allowed ?? []).join(', '),
            actual: shown(forbidden),
          },
        ]
      : []),
  ]
}

/**
 * What is wrong with the text of a changeset:
 * https://github.com/changesets/changesets/blob/main/docs/adding-a-changeset.md
 */
export const faultsOf = (text: string, format: Format): Fault[] => {
  const parts = splitFrontMatter(text)
  if (parts === null) {
    return [
      {
        about: 'front matter',
        title: 'it has no front matter',
        line: 1,
        expected: 'front matter between two lines of ---',
        actual: named(text.split('\n', 1)[0] ?? ''),
      },
    ]
  }
  const faults = faultsOfBumps(parts.front, format)
  const { length } = parts.rest.trim()
  if (length === 0 && format.requireDescription) {
    faults.push({
      about: 'description',
      title: 'it has no description',
      expected: 'a description',
      actual: 'none',
    })
  } else if (length > 0 && length < format.minLength) {
    faults.push({
      about: 'description',
      title: 'its description is too short',
      expected: `${format.minLength} characters`,
      actual: `${length} characters`,
    })
  }
  return faults
}
