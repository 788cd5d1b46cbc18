import { describe, expect, it } from 'vitest'
import type { RepositoryFacts } from '../../../model/facts.ts'
import { commitsAt, folderAt, listAt, newFileAt } from './place.ts'

const url = 'https://github.com/acme/app'

const app: RepositoryFacts = {
  name: 'acme/app',
  url,
  visibility: 'private',
  defaultBranch: 'main',
}

const clone: RepositoryFacts = { name: 'app', visibility: 'local', defaultBranch: 'main' }

describe('the place of a file that is not there', () => {
  it.each([
    ['SECURITY.md', '/new/main?filename=SECURITY.md'],
    ['./docs/how to.md', '/new/main?filename=docs%2Fhow%20to.md'],
    ['a&b=c#d.md', '/new/main?filename=a%26b%3Dc%23d.md'],
    // A glob has no name to fill in: the folder before its first wildcard.
    ['LICENSE*', '/new/main'],
    ['docs/**/*.md', '/new/main/docs'],
    ['docs/', '/new/main/docs'],
    // Half a character.
    ['\uD800.md', '/new/main?filename=%EF%BF%BD.md'],
  ])('%j', (path, page) => {
    expect(newFileAt(app, path)).toEqual({ name: 'a new file', url: `${url}${page}` })
  })

  it('is on the default branch, whatever it is called', () => {
    expect(newFileAt({ ...app, defaultBranch: 'release/1 #2' }, 'a').url).toBe(
      `${url}/new/release/1%20%232?filename=a`,
    )
    expect(newFileAt({ ...app, defaultBranch: null }, 'a')).toEqual({ name: 'a new file' })
  })

  it('has no page on disk', () => {
    expect(newFileAt(clone, 'a')).toEqual({ name: 'a new file' })
    expect(listAt(clone, 'branches')).toEqual({ name: 'the branches of app' })
  })
})

describe('the place of what is told of many', () => {
  it('is the page that lists them', () => {
    expect(folderAt(app)).toEqual({ name: 'the files of acme/app', url: `${url}/tree/main` })
    expect(folderAt(app, '.changeset').url).toBe(`${url}/tree/main/.changeset`)
    expect(commitsAt(app).url).toBe(`${url}/commits/main`)
    expect(listAt(app, 'merged pull requests')).toEqual({
      name: 'the merged pull requests of acme/app',
      url: `${url}/pulls?q=is%3Apr+is%3Amerged`,
    })
  })
})
