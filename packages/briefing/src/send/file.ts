import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { htmlPage } from '../render/html.ts'
import type { Place } from './place.ts'

/** A page for e-mail with all briefings, for a later step to send. @param root what a relative path starts from */
export const htmlFile = (path: string, root: string): Place => ({
  name: 'html',
  together: true,
  async send(told) {
    const file = resolve(root, path)
    try {
      await mkdir(dirname(file), { recursive: true })
      // Whole or not at all: nobody mails half a page.
      await writeFile(`${file}.tmp`, htmlPage(told.map(({ content }) => content)))
      await rename(`${file}.tmp`, file)
      return { kind: 'sent' }
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? ''
      return { kind: 'failed', reason: `the file could not be written${code && ` (${code})`}` }
    }
  },
})
