// Notes at a path → their deck, made within bounds and with the images beside them.
import { stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative } from 'node:path'
import { makeBounded } from '../bounded/make-bounded.ts'
import type { MadeDeck } from '../pipeline.ts'
import { type Notes, readNotes } from '../read/read-notes.ts'
import type { Variant } from '../time/in-time.ts'
import { facesOf } from './faces-of.ts'
import type { CommandContext } from './workshop.ts'

/** @throws CannotRun what `readNotes` and `makeBounded` throw. */
export async function madeOf(
  path: string,
  { config, variant }: Pick<CommandContext, 'config'> & { readonly variant?: Variant | undefined },
): Promise<{ readonly notes: Notes; readonly made: MadeDeck }> {
  const notes = await readNotes(path, config)
  const rootDir = await folderOfNotes(path, config)
  const fetchedDir = join(config.slidesDir, '.oficina', 'fetched')
  const fetched = config.images === 'fetch' ? { fetchedDir } : {}
  const faces = await facesOf(config)
  const made = await makeBounded({
    notes,
    rootDir,
    faces,
    html: config.html,
    ...fetched,
    ...(variant ? { variant } : {}),
  })
  return { notes, made }
}

/** Images may stand anywhere in the content folder, or beside notes that are elsewhere. */
async function folderOfNotes(
  path: string,
  { contentDir }: CommandContext['config'],
): Promise<string> {
  const way = relative(contentDir, path)
  if (way !== '' && !way.startsWith('..') && !isAbsolute(way)) return contentDir
  return (await stat(path)).isDirectory() ? path : dirname(path)
}
