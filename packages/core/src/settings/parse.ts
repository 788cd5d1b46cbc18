import { settingsFormat } from './format.ts'
import { parseJson } from './json.ts'
import { failure, MAX_LENGTH, type Parsed } from './parsed.ts'
import { parseToml } from './toml.ts'
import { parseYaml } from './yaml.ts'

const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text)

/**
 * Reads a settings file into plain JSON values, by the format its name tells. Tables have no
 * prototype, so a key named `__proto__` is a key like any other.
 *
 * @returns the value, or line, column and reason of the first thing wrong. Never throws: a file
 * over 1 MiB, nested over 100 levels, or of a format that is compared as text is such a reason.
 */
export const parseSettings = (path: string, text: string): Parsed => {
  if (text.length > MAX_LENGTH) {
    return failure(
      1,
      1,
      `too large for a settings file: ${text.length} characters, limit ${MAX_LENGTH}`,
    )
  }
  const body = withoutMark(text)
  switch (settingsFormat(path)) {
    case 'toml':
      return parseToml(body)
    case 'yaml':
      // `.eslintrc` and its like may be JSON with comments, which YAML does not know.
      return /^\s*(?:\{|\/[/*])/.test(body) && !/\.ya?ml$/i.test(path)
        ? parseJson(body, true)
        : parseYaml(body)
    case 'json':
      return parseJson(body, false)
    case 'jsonc':
      return parseJson(body, true)
    default:
      return failure(1, 1, 'not a settings file: compared as text')
  }
}
