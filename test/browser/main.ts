import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { renderDashboard } from '@drift-toolkit/core/report/dashboard/index'
import { startChromium } from './chromium.ts'
import { exampleInput } from './example.ts'
import { exampleIssue } from './example-issue.ts'
import { exampleMessage } from './example-message.ts'
import { issuePage } from './issue-page.ts'
import { slackPage } from './slack-page.ts'

/**
 * Makes the pictures of the README anew, from the examples:
 * `node --conditions=source test/browser/main.ts [folder]`
 */
const folder = process.argv[2] ?? fileURLToPath(new URL('../../docs/images', import.meta.url))
const scratch = mkdtempSync(path.join(tmpdir(), 'drift-pictures-'))
const browser = await startChromium()

const input = exampleInput()

const picture = async (
  name: string,
  html: string,
  look: { height: number; width: number; colorScheme?: 'light' | 'dark'; isWhole?: boolean },
): Promise<void> => {
  const { height, width, colorScheme = 'light', isWhole = false } = look
  const file = path.join(scratch, `${name}.html`)
  writeFileSync(file, html)
  const page = await browser.newPage({ colorScheme, viewport: { width, height } })
  await page.clock.setFixedTime(input.now)
  await page.goto(pathToFileURL(file).href)
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: isWhole })
  await page.close()
}

try {
  const dashboard = renderDashboard(input)
  for (const colorScheme of ['light', 'dark'] as const)
    await picture(`dashboard-${colorScheme}`, dashboard, { width: 1280, height: 1780, colorScheme })
  const part = { width: 1068, height: 100, isWhole: true }
  await picture('issue', issuePage(exampleIssue()), part)
  const message = await exampleMessage()
  if (message) await picture('briefing', slackPage(message), { ...part, width: 684 })
} finally {
  await browser.close()
  rmSync(scratch, { recursive: true })
}
