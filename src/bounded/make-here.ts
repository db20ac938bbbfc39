// The deck of notes with all that may be asked on this machine: images beside them, Mermaid.
import { makeDeck, type MadeDeck } from '../pipeline.ts'
import { pictureFetcher } from '../read/fetch-picture.ts'
import { pictureReader } from '../read/read-picture.ts'
import type { Job } from './job.ts'

/** @throws CannotRun what `makeDeck` throws. */
export function makeHere({
  notes,
  rootDir,
  variant,
  faces,
  html,
  fetchedDir,
}: Job): Promise<MadeDeck> {
  const fetchPicture =
    fetchedDir === undefined ? undefined : pictureFetcher({ keptDir: fetchedDir })
  const readPicture = pictureReader({ rootDir, ...(fetchPicture ? { fetchPicture } : {}) })
  return makeDeck(notes, {
    parseMermaid,
    readPicture,
    faces,
    html,
    ...(variant ? { variant } : {}),
  })
}

/** Loaded only for notes with a diagram of their author's. */
async function parseMermaid(text: string): Promise<{ message: string; line?: number } | undefined> {
  const module = await import('../stage/diagram/parse-mermaid.ts')
  return module.parseMermaid(text)
}
