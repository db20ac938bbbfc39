// The widths of the user's fonts, measured once and kept by content.
import { join } from 'node:path'
import type { Config } from '../config/config.ts'
import type { OwnFaces } from '../model/face-file.ts'

/** Faces of the fonts in the settings; none when the theme's own are used. */
export async function facesOf({ look }: Config): Promise<OwnFaces | undefined> {
  const fonts = look?.fonts
  if (!fonts) return undefined
  const { contentKey, keepFile, readKept } = await import('../stage/kept.ts')
  const { cacheDir } = await import('../stage/cache-dir.ts')
  const { ownHash } = await import('../stage/own-hash.ts')
  const names = Object.entries(fonts).map(([role, { name }]) => `${role} ${name}`)
  const path = join(cacheDir(), 'faces', `${contentKey(ownHash(), ...names)}.json`)
  const kept = await readKept(path)
  if (kept) return JSON.parse(kept) as OwnFaces
  const { ownFaces } = await import('../fonts/own-faces.ts')
  const faces = await ownFaces(fonts)
  await keepFile(path, JSON.stringify(faces))
  return faces
}
