import { readFileSync } from 'node:fs'
import path from 'node:path'
import { validate } from '@actions/languageservice'
import type { ActionReference } from '@actions/languageservice/action'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'

/** This project's own actions, so that the inputs handed to them are judged; others only exist. */
const actionsMetadataProvider = {
  async fetchActionMetadata({ owner, name, path: folder }: ActionReference) {
    if (`${owner}/${name}` !== 'org/drift-toolkit') return { name, description: '' }
    return parse(readFileSync(path.join(folder ?? '.', 'action.yml'), 'utf8'))
  },
}

/** This project's own workflows, so that what callers hand over and read is judged. */
const fileProvider = {
  async getFileContent(file: { path: string; owner?: string; repository?: string }) {
    const own =
      file.owner === undefined || `${file.owner}/${file.repository}` === 'org/drift-toolkit'
    if (!own) throw new Error(`${file.owner}/${file.repository} is not at hand`)
    return { name: file.path, content: readFileSync(file.path, 'utf8') }
  },
}

let documents = 0

/**
 * What GitHub's own language service says of a text, a line for each problem. It tells a workflow
 * from an action by the file's address, and remembers its answer by it, so each text gets its own.
 */
async function problems(text: string, file: string) {
  documents += 1
  const document = TextDocument.create(`file:///${documents}/${file}`, 'yaml', 1, text)
  const found = await validate(document, { actionsMetadataProvider, fileProvider })
  return found.map(({ message, range }) => `${range.start.line + 1}: ${message}`)
}

export const workflowProblems = (text: string) => problems(text, '.github/workflows/w.yml')
export const actionProblems = (text: string) => problems(text, 'action.yml')
