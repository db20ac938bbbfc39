// Where images of notes may be: nothing outside of it is read.
import { stat } from 'node:fs/promises'
import { dirname, isAbsolute, relative } from 'node:path'
import type { Config } from '../config/config.ts'

/** Images may stand anywhere in the content folder, or beside notes that are elsewhere. */
export async function folderOfNotes(path: string, { contentDir }: Config): Promise<string> {
  const way = relative(contentDir, path)
  if (way !== '' && !way.startsWith('..') && !isAbsolute(way)) return contentDir
  return (await stat(path)).isDirectory() ? path : dirname(path)
}
