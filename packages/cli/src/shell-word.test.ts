import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { shellWord } from './shell-word.ts'

test.each(['plain/path.toml', "it's here", '$(id)', '`id`', '-rf', 'a\nb', '~', '*', '🙂'])(
  'a shell reads %j back',
  (word) => {
    expect(execFileSync('sh', ['-c', `printf %s ${shellWord(word)}`], { encoding: 'utf8' })).toBe(
      word,
    )
  },
)
