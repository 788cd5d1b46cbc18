import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** Debian's and other names of it; on other systems it is Chrome, where that is installed. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const onPath = (): string | undefined =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file))

/** On Debian it is one package; elsewhere nobody's system is changed by a test. */
const install = (): void => {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return
  const run = (...args: string[]) => spawnSync('apt-get', args, { encoding: 'utf8' })
  run('update', '-q')
  const { status, stderr } = run('install', '-y', '-q', 'chromium')
  if (status !== 0) throw new Error(`apt-get could not install chromium:\n${stderr}`)
}

/** It is to look at one file, and at nothing else on its own behalf either. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * A headless Chromium, installed first where that is one command.
 * @throws when there is none
 */
export const startChromium = async (): Promise<Browser> => {
  if (onPath() === undefined) install()
  const executablePath = onPath()
  if (executablePath !== undefined) return chromium.launch({ executablePath, args: FLAGS })
  return chromium.launch({ channel: 'chrome', args: FLAGS }).catch(() => {
    throw new Error('The browser tests need Chromium or Chrome on PATH.')
  })
}
