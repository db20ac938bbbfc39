// The notes that the repository carries: the corpus of the tests and the project's own content.
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Absolute paths. */
export function ownNotes(): string[] {
  const folder = new URL('../../corpus/', import.meta.url)
  const notes = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(({ name }) => name === 'notes.md')
    .map(({ parentPath }) => `${parentPath}/notes.md`)
  return [...notes, fileURLToPath(new URL('../../../content/kubernetes.md', import.meta.url))]
}
