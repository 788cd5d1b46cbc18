import { spawnSync } from 'node:child_process'
import { extname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Problem, thrownInWords } from './problem.ts'

/** The bundler leaves this import alone: what it loads is not known when we are built. */
const importFile = (url: string): Promise<Record<string, unknown>> =>
  import(/* webpackIgnore: true */ url)

const isTypeScript = (file: string): boolean => /^\.[cm]?ts$/.test(extname(file))

/** `path:line`, from what Node puts before an error's stack, or from a check of the file alone. */
const placeOf = (error: Error, file: string): string => {
  const [first = ''] = (error.stack ?? '').split('\n')
  if (/^(?:file:)?\/.*:\d+$/.test(first) || /^[A-Za-z]:\\.*:\d+$/.test(first)) {
    return first.replace(/^file:\/\//, '')
  }
  const { stderr } = spawnSync(process.execPath, ['--check', file], {
    encoding: 'utf8',
    timeout: 10_000,
  })
  const [line = ''] = (stderr ?? '').split('\n')
  return /:\d+$/.test(line) ? line.replace(/^file:\/\//, '') : file
}

/** Why a module could not be loaded, and what to do, as far as its error tells. */
const whyNot = (error: unknown, file: string): string => {
  if (!(error instanceof Error)) return thrownInWords(error)
  const { code } = error as NodeJS.ErrnoException
  const missing = /Cannot find (?:package|module) '([^']+)'/.exec(error.message)?.[1]
  if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') {
    const what = (missing ?? '').startsWith('file:') ? fileURLToPath(missing ?? '') : missing
    const advice = missing?.startsWith('@drift-toolkit/')
      ? 'use `import type`, which needs no install: what an audit uses comes in its context'
      : 'nothing is installed for it; it can use what Node brings, files beside it, and its context'
    return `it imports ${what ?? 'a module'}, which is not there: ${advice}`
  }
  if (code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX') {
    return `${placeOf(error, file)}: ${error.message}; Node only strips types: enum, namespace, parameter properties and import = need other words`
  }
  if (error instanceof SyntaxError) {
    const place = placeOf(error, file)
    if (/Unexpected token 'export'|Cannot use import statement/.test(error.message)) {
      const better = isTypeScript(file) ? '.mts' : '.mjs'
      return `${place}: ${error.message}; the nearest package.json makes it CommonJS: name the file ${better}, or set "type": "module" there`
    }
    return `${place}: SyntaxError: ${error.message}`
  }
  return thrownInWords(error)
}

/**
 * Loads a module from a file, in this process: call it only in a child that may be lost.
 * @throws Problem, in words for its author: it has a syntax error, imports what is not there, is
 *   TypeScript where Node cannot strip types, or threw while it was loaded
 * @see https://nodejs.org/docs/latest-v24.x/api/typescript.html#type-stripping
 */
export const loadModule = async (file: string): Promise<Record<string, unknown>> => {
  if (isTypeScript(file) && !process.features.typescript) {
    throw new Problem(
      `Node ${process.versions.node} cannot run TypeScript: use Node 24 (or 22.18 and later), or write it as .mjs`,
    )
  }
  try {
    return await importFile(pathToFileURL(file).href)
  } catch (error) {
    throw new Problem(whyNot(error, file))
  }
}
