import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { renderDashboard } from '@drift-toolkit/core/report/dashboard/index'
import { startChromium } from './chromium.ts'
import { exampleInput } from './example.ts'

/**
 * Makes the pictures of the README anew, from the example:
 * `node --conditions=source test/browser/main.ts [folder]`
 */
const folder = process.argv[2] ?? fileURLToPath(new URL('../../docs/images', import.meta.url))
const scratch = mkdtempSync(path.join(tmpdir(), 'drift-dashboard-'))
const browser = await startChromium()
try {
  const input = exampleInput()
  const file = path.join(scratch, 'index.html')
  writeFileSync(file, renderDashboard(input))
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 1780 } })
    await page.clock.setFixedTime(input.now)
    await page.goto(pathToFileURL(file).href)
    await page.screenshot({ path: path.join(folder, `dashboard-${colorScheme}.png`) })
    await page.close()
  }
} finally {
  await browser.close()
  rmSync(scratch, { recursive: true })
}
