// Notes at a path → their deck, made within bounds and with the images beside them.
import { join } from 'node:path'
import { makeBounded } from '../bounded/make-bounded.ts'
import type { MadeDeck } from '../pipeline.ts'
import { type Notes, readNotes } from '../read/read-notes.ts'
import type { Variant } from '../time/in-time.ts'
import { facesOf } from './faces-of.ts'
import { folderOfNotes } from './folder-of-notes.ts'
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
