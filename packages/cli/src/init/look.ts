import { lstat } from 'node:fs/promises'
import type { LocalRepository } from '@drift-toolkit/core/collect/git/repository'
import { readWorktree } from '@drift-toolkit/core/collect/git/worktree'
import type { Contents } from './survey.ts'

const TEXTS = [
  'package.json',
  'pyproject.toml',
  'tsconfig.json',
  'CODEOWNERS',
  'repo-metadata.yaml',
  'repo-metadata.yml',
  '.github/workflows/*.yml',
  '.github/workflows/*.yaml',
]

/** The first line of a template, or what makes one a SAM template. */
const TEMPLATE = ['AWSTemplateFormatVersion', 'AWS::Serverless-2016-10-31']
const TEMPLATE_FILES = ['*.yml', '*.yaml', '*.json', '*.template']

const lines = (bytes: Buffer): string[] =>
  bytes
    .toString('utf8')
    .split('\0')
    // A name that is no UTF-8 cannot be written into a TOML file.
    .filter((path) => path !== '' && !path.includes('\uFFFD'))

/**
 * What lies in a clone, committed or not, without what git ignores. Nothing is followed or run.
 * @throws GitError
 */
export const lookAt = async ({ git, root }: LocalRepository): Promise<Contents> => {
  const listed = async (...which: string[]) =>
    lines((await git(['ls-files', '-z', ...which, '--exclude-standard'])).stdout)
  const [all, deleted, files, found] = await Promise.all([
    listed('-co'),
    listed('-d'),
    readWorktree(git, root, TEXTS),
    git(
      [
        'grep',
        '-lIzF',
        '--untracked',
        ...TEMPLATE.flatMap((text) => ['-e', text]),
        '--',
        ...TEMPLATE_FILES,
      ],
      { okCodes: [1] },
    ),
  ])
  const gone = new Set(deleted)
  return {
    paths: [...new Set(all)].filter((path) => !gone.has(path)).sort(),
    texts: new Map(
      files.flatMap(({ path, content }) =>
        content.kind === 'text' ? [[path, content.text] as const] : [],
      ),
    ),
    templates: lines(found.stdout),
  }
}

/** Whether a repository has a worktree to write into: a bare one has none. */
export const hasWorktree = async ({ git, root }: LocalRepository): Promise<boolean> => {
  const inside = await git(['rev-parse', '--is-inside-work-tree'], { okCodes: [128] })
  return inside.stdout.toString('utf8').trim() === 'true' && (await lstat(root)).isDirectory()
}
