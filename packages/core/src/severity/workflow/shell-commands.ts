import { own } from '../../model/shape.ts'
/** A command of a script as its words, quotes taken off; what only stands around it is left out. */
export type Words = readonly string[]

/** So much of a script is read; a step that checks something says so early. */
const MAX_SCRIPT = 200_000

const ENDS = new Set(['\n', ';', '&', '|', '(', ')'])

/**
 * The commands of a shell script, as far as they can be told without running it: cut at line ends,
 * `;`, `&&`, `||` and `|` outside of quotes; comments are left out.
 */
const splitCommands = (script: string): string[][] => {
  const commands: string[][] = []
  let words: string[] = []
  let word = ''
  let isWord = false
  let quote = ''
  const endWord = (): void => {
    if (isWord) words.push(word)
    word = ''
    isWord = false
  }
  const endCommand = (): void => {
    endWord()
    if (words.length > 0) commands.push(words)
    words = []
  }
  const text = script.slice(0, MAX_SCRIPT).replaceAll(/\\\r?\n/g, ' ')
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? ''
    if (quote !== '') {
      if (char === quote) quote = ''
      else word += char
    } else if (char === '"' || char === "'") {
      quote = char
      isWord = true
    } else if (char === '\\') {
      at += 1
      word += text[at] ?? ''
      isWord = true
    } else if (char === '#' && !isWord) {
      const end = text.indexOf('\n', at)
      if (end === -1) break
      at = end - 1
    } else if (ENDS.has(char)) endCommand()
    else if (/\s/.test(char)) endWord()
    else {
      word += char
      isWord = true
    }
  }
  endCommand()
  return commands
}

/** Words of the shell that stand before a command. */
const AROUND = new Set(['if', 'then', 'else', 'elif', 'do', 'while', 'until', '!', '{', 'time'])

/** Commands that run another one, with the options of theirs that take a value. */
const RUNNERS: Readonly<Record<string, readonly string[]>> = {
  npx: ['-p', '--package'],
  bunx: [],
  pnpx: [],
  uvx: ['--from', '--with'],
  pipx: [],
  sudo: ['-u'],
  env: ['-u'],
  exec: [],
  command: [],
  nice: ['-n'],
  timeout: ['-k', '-s'],
  'xvfb-run': ['-s'],
  'cross-env': [],
  dotenv: ['-e'],
}

/** Subcommands of package managers that run what follows. */
const EXECUTES: Readonly<Record<string, readonly string[]>> = {
  npm: ['exec', 'x'],
  pnpm: ['exec', 'dlx'],
  yarn: ['exec', 'dlx'],
  bun: ['x'],
  uv: ['run'],
  poetry: ['run'],
  pdm: ['run'],
  hatch: ['run'],
  pipenv: ['run'],
  rye: ['run'],
  bundle: ['exec'],
}

/** What is left after the options at the beginning. */
export const afterOptions = (words: Words, withValue: readonly string[] = []): Words => {
  let at = 0
  while (words[at]?.startsWith('-')) at += withValue.includes(words[at] ?? '') ? 2 : 1
  return words.slice(at)
}

const unwrapped = (words: Words): Words => {
  let rest = words
  for (let round = 0; round < 10; round += 1) {
    const [first = '', second = ''] = rest
    const options = own(RUNNERS, first)
    if (AROUND.has(first) || /^[A-Za-z_]\w*=/.test(first)) rest = rest.slice(1)
    else if (first === 'timeout') rest = afterOptions(rest.slice(1), options).slice(1)
    else if (options !== undefined) rest = afterOptions(rest.slice(1), options)
    else if (own(EXECUTES, first)?.includes(second)) rest = afterOptions(rest.slice(2))
    else if (/^python[\d.]*$/.test(first) && second === '-m') rest = rest.slice(2)
    else if (/^(?:ba|z)?sh$/.test(first) && second.endsWith('c') && second.startsWith('-')) {
      return splitCommands(rest[2] ?? '')[0] ?? []
    } else return rest
  }
  return rest
}

/** The commands of a script without what only runs them (`npx`, `sudo`, `poetry run`, `CI=1`). */
export const commandsOf = (script: string): Words[] => splitCommands(script).map(unwrapped)
