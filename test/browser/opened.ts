import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type DashboardInput, renderDashboard } from '@drift-toolkit/core/report/dashboard/index'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** What the page did that it should not have done. */
export interface Watched {
  /** Addresses that were asked for, beside the file itself. */
  requests: string[]
  /** What the console said: refused scripts and styles among it. */
  console: string[]
  errors: string[]
}

export interface Opened {
  page: Page
  watched: Watched
  /** From the address to the first answer of its script: the tables can be used. */
  openedAfterMs: number
  close(): Promise<void>
}

/** Opens a dashboard as a file, as somebody would who downloaded it, and watches what it does. */
export const openDashboard = async (
  browser: Browser,
  input: DashboardInput,
  options: BrowserContextOptions & { fragment?: string } = {},
): Promise<Opened> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'drift-browser-'))
  const file = path.join(folder, 'index.html')
  writeFileSync(file, renderDashboard(input))
  const { fragment = '', ...context } = options
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...context })
  const watched: Watched = { requests: [], console: [], errors: [] }
  const address = pathToFileURL(file).href
  await page.route('**/*', (route) => {
    const url = route.request().url()
    if (url.replace(/#.*/, '') === address) return route.continue()
    watched.requests.push(url)
    return route.abort()
  })
  page.on('console', (message) => watched.console.push(message.text()))
  page.on('pageerror', (error) => watched.errors.push(String(error)))
  await page.clock.setFixedTime(input.now)
  page.setDefaultTimeout(10_000)
  const started = performance.now()
  await page.goto(`${address}${fragment}`)
  // Asked of the page itself, so that no pause between two looks is counted.
  await page.evaluate('document.body.offsetHeight')
  const openedAfterMs = performance.now() - started
  return {
    page,
    watched,
    openedAfterMs,
    async close() {
      await page.close()
      rmSync(folder, { recursive: true })
    },
  }
}

const require = createRequire(import.meta.url)
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResult {
  violations: {
    id: string
    impact: string
    nodes: { target: unknown[]; failureSummary: string }[]
  }[]
}

/** What axe-core finds wrong in the page as it is shown, one line for each, the grave ones alone. */
export const gravelyInaccessible = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  const { violations } = (await page.evaluate('axe.run()')) as AxeResult
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    )
}
