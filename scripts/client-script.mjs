/**
 * The script of the dashboard as text: the modules of packages/core/browser without their types, in
 * the order in which they need each other, in one function. The page carries it as it is, so there
 * is nothing to bundle at run time and one hash for the content-security policy.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Script } from 'node:vm'
import { transformSync } from '@swc/core'
import { root } from './setup.mjs'

const ENTRY = 'packages/core/browser/main.ts'

/** Comments that begin a line: they are for whoever reads the sources. */
const COMMENT = /^[ \t]*(?:(?:\/\*\*[\s\S]*?\*\/ ?)+|\/\/.*\n)/gm

/** Imports of what is there at run time; those of types are gone by then. */
const IMPORT = /^import \{[^}]*\} from ['"](?<from>\.[^'"]+)['"];\n/gm

function read(source) {
  const made = transformSync(readFileSync(source, 'utf8'), {
    jsc: {
      parser: { syntax: 'typescript' },
      target: 'es2022',
      transform: { verbatimModuleSyntax: true },
    },
    module: { type: 'es6' },
  })
  const code = made.code.replace(COMMENT, '')
  const imports = [...code.matchAll(IMPORT)].map((found) =>
    path.resolve(path.dirname(source), found.groups.from),
  )
  const text = code.replace(IMPORT, '').replace(/^export (?=const|function)/gm, '')
  const strange = /^(?:import|export)\b.*/m.exec(text)
  if (strange) throw new Error(`${source}: the page cannot have "${strange[0]}"`)
  return { imports, text }
}

/** The modules below one of them, each once and after those that it imports. */
function inOrder(source, seen = new Map()) {
  if (seen.has(source)) return seen
  const { imports, text } = read(source)
  // Known before its imports are read, so that a circle ends; a Map keeps its first place.
  const placed = new Map([...seen, [source, text]])
  const below = imports.reduce((so, one) => inOrder(one, so), placed)
  below.delete(source)
  return below.set(source, text)
}

/** The script as the page carries it. */
export function clientScript() {
  const modules = [...inOrder(path.join(root, ENTRY)).values()]
  const script = `(() => {\n'use strict';\n${modules.join('\n')}})();\n`
  // Two modules with one name, or an end of the element that carries it, would be found by users.
  new Script(script)
  if (/<\/script|<!--/i.test(script)) throw new Error('The script of the page would end early')
  return script
}
