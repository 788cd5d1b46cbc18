import { join } from 'node:path'
import { writeReportFile } from './files.ts'

/**
 * Writes the dashboard as the one file of a folder, which is then a site: for GitHub Pages, or an
 * artifact.
 * @param cwd where relative folders start
 * @returns the absolute path of the page
 * @throws Error when a link leads out of `cwd`, or the disk refuses
 */
export const writeDashboard = (cwd: string, folder: string, html: string): Promise<string> =>
  writeReportFile(cwd, join(folder, 'index.html'), html)
