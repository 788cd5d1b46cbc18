import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The Node 24 of the workspace: the one that Actions gives. */
export const NODE = join(root, 'node_modules/.bin/node')

export const DIST = join(root, 'dist')

/** What a process said and how it ended. */
export interface Ended {
  code: number
  stdout: string
  stderr: string
}

/** Runs a program to its end; the environment is what is given, and no more. */
export const run = (
  program: string,
  args: string[],
  options: { cwd?: string; env?: Record<string, string>; input?: string } = {},
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...options.env },
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? -1, stdout, stderr }))
    // A program that reads no input may be gone before it is written.
    child.stdin.on('error', () => {})
    child.stdin.end(options.input ?? '')
  })

/** The bundled command, as `node dist/cli/index.js …`. */
export const drift = (
  args: string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Ended> => run(NODE, [join(DIST, 'cli/index.js'), ...args], options)

/** What the runner reads after a step. */
export interface StepEnded extends Ended {
  outputs: Record<string, string>
  summary: string
}

/** `NAME<<DELIMITER` blocks as @actions/core writes them. */
const parseOutputs = (text: string): Record<string, string> => {
  const outputs: Record<string, string> = {}
  for (const match of text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)) {
    outputs[match[1] ?? ''] = match[3] ?? ''
  }
  return outputs
}

/** The defaults of an action.yml, as the runner fills them in; expressions become ''. */
const inputDefaults = (action: string): Record<string, string> => {
  const { parse } = createRequire(join(root, 'packages/core/package.json'))('yaml')
  const manifest = parse(readFileSync(join(root, 'actions', action, 'action.yml'), 'utf8'))
  return Object.fromEntries(
    Object.entries(manifest.inputs as Record<string, { default?: unknown }>).map(
      ([name, { default: value }]) => {
        const text = value === undefined || value === null ? '' : String(value)
        return [name, text.includes('${{') ? '' : text]
      },
    ),
  )
}

/**
 * Runs a bundled action as the runner does: inputs as INPUT_*, files for outputs and summary, the
 * workspace as working directory.
 */
export const runAction = async (
  action: string,
  inputs: Record<string, string>,
  options: { workspace: string; env?: Record<string, string> },
): Promise<StepEnded> => {
  const files = await mkdtemp(join(tmpdir(), 'drift-step-'))
  const output = join(files, 'output')
  const summary = join(files, 'summary')
  await Promise.all([writeFile(output, ''), writeFile(summary, '')])
  const given = Object.fromEntries(
    Object.entries({ ...inputDefaults(action), ...inputs }).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  )
  const ended = await run(NODE, [join(DIST, action, 'index.js')], {
    cwd: options.workspace,
    env: {
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: options.workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_RUN_ID: '1',
      ...given,
      ...options.env,
    },
  })
  const [outputs, summaryText] = await Promise.all([
    readFile(output, 'utf8'),
    readFile(summary, 'utf8'),
  ])
  await rm(files, { recursive: true, force: true })
  return { ...ended, outputs: parseOutputs(outputs), summary: summaryText }
}
