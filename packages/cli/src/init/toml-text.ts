const escaped = (character: string): string =>
  `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`

/**
 * A TOML string: what stands in it can be anything, line breaks and quotes too. What nobody can see
 * (control characters, marks that turn the direction of text) is written out.
 * https://toml.io/en/v1.0.0#string
 */
export const tomlText = (text: string): string =>
  JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)

/** A TOML list, on one line where it fits. */
export const tomlList = (texts: readonly string[]): string => {
  const items = texts.map(tomlText)
  const line = `[${items.join(', ')}]`
  return line.length <= 80 ? line : `[\n${items.map((item) => `  ${item},\n`).join('')}]`
}

/** A path as a glob that means this path alone. */
export const literalGlob = (path: string): string => path.replace(/[\\*?[\]{}!]/g, '\\$&')

/** Longer globs match nothing: standards/glob.ts. */
const MAX_GLOB = 512

const siblings = (paths: readonly string[]): Map<string, string[]> => {
  const groups = new Map<string, string[]>()
  for (const path of paths) {
    const parts = path.split('/')
    // `packages/web/tsconfig.json`: the folder that may have any name is the last but one.
    const [above, below] =
      parts.length > 2 ? [parts.slice(0, -2), parts.slice(-1)] : [[], parts.slice()]
    const glob =
      parts.length > 2
        ? [...above.map(literalGlob), '*', ...below.map(literalGlob)].join('/')
        : literalGlob(path)
    groups.set(glob, [...(groups.get(glob) ?? []), path])
  }
  return groups
}

const within = (globs: Iterable<string>): string[] =>
  [...globs].filter((glob) => glob.length <= MAX_GLOB).sort()

/** Globs for files in packages: `packages/*\/tsconfig.json` where several packages have one. */
export const fileGlobs = (files: readonly string[]): string[] =>
  within(
    [...siblings(files)].flatMap(([glob, paths]) =>
      paths.length > 1 ? [glob] : paths.map(literalGlob),
    ),
  )

/** Globs for folders: `packages/*` where several lie side by side. */
export const folderGlobs = (folders: readonly string[]): string[] => {
  const byParent = new Map<string, string[]>()
  for (const folder of folders) {
    const slash = folder.lastIndexOf('/')
    const parent = slash < 0 ? '' : folder.slice(0, slash)
    byParent.set(parent, [...(byParent.get(parent) ?? []), folder])
  }
  return within(
    [...byParent].flatMap(([parent, found]) =>
      parent !== '' && found.length > 1 ? [`${literalGlob(parent)}/*`] : found.map(literalGlob),
    ),
  )
}
