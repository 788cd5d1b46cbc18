import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** One finished process, as the bench sees it. */
export interface Measured {
  ms: number
  /** Peak resident memory of the process itself, in MB. */
  peakMb: number
  code: number
  stdout: string
  stderr: string
}

/** Runs a program and reads its peak memory from the kernel while it runs (VmHWM of /proc). */
export const measure = (
  program: string,
  args: string[],
  options: { cwd?: string; env?: Record<string, string>; input?: string } = {},
): Promise<Measured> =>
  new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    let peakKb = 0
    const look = () => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
        peakKb = Math.max(peakKb, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0))
      } catch {
        // Ended between two looks, or a system without /proc: memory then reads 0.
      }
    }
    const timer = setInterval(look, 5)
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (data: Buffer) => {
      if (stdout.length < 8_000_000) stdout += data.toString()
    })
    child.stderr.on('data', (data: Buffer) => {
      stderr += data.toString()
    })
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(timer)
      const ms = performance.now() - started
      resolve({ ms, peakMb: peakKb / 1024, code: code ?? -1, stdout, stderr })
    })
    child.stdin.end(options.input ?? '')
  })

export const median = (numbers: number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The median of several runs by time, with the highest memory of any. */
export const repeated = async (times: number, once: () => Promise<Measured>): Promise<Measured> => {
  const runs: Measured[] = []
  for (let i = 0; i < times; i += 1) runs.push(await once())
  const ms = median(runs.map((r) => r.ms))
  const run = runs.find((r) => r.ms === ms) ?? runs[0]
  if (!run) throw new Error('nothing was measured')
  return { ...run, ms, peakMb: Math.max(...runs.map((r) => r.peakMb)) }
}

/** A row of the printed table: what, measured, what it is measured against, and whether it holds. */
export interface Row {
  what: string
  measured: string
  beside: string
  budget: string
  holds: boolean
}

export const table = (rows: Row[]): string =>
  [
    '| what | measured | beside | budget | holds |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(
      (r) =>
        `| ${r.what} | ${r.measured} | ${r.beside} | ${r.budget} | ${r.holds ? 'yes' : '**no**'} |`,
    ),
  ].join('\n')
