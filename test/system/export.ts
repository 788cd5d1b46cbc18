import { spawnSync } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import path from 'node:path'

/**
 * Copies what GitHub would hand out for this work tree: the tracked files as they are now, and
 * dist/. Nothing that was installed, compiled or left lying about comes along.
 */
export function exportProject(to: string): void {
  const { status, stdout, stderr } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`git could not list the tracked files: ${stderr}`)
  const tracked = stdout.split('\0').filter((file) => file !== '' && !file.startsWith('dist/'))
  for (const file of tracked.filter((file) => existsSync(file))) cpSync(file, path.join(to, file))
  cpSync('dist', path.join(to, 'dist'), { recursive: true })
}
