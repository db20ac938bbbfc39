// A file that the settings name: read, checked, and named by its content.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { isWoff2, openFont } from '../fonts/open-font.ts'
import type { LookFile, OwnFont } from '../theme/look.ts'

/** A file, or what would have been right. */
export type Read<File> = { readonly file: File } | { readonly expected: string }

/** Letters enough to tell two files apart. */
const NAME_LENGTH = 16
/** Slides are read by people who are in a hurry; neither fonts nor logos are larger. */
const MOST_BYTES = 5_000_000

/** Reads a logo. */
export async function readLogo(path: string, { dir }: { dir: string }): Promise<Read<LookFile>> {
  return readLookFile(path, { dir })
}

/** Reads a font and what weights it has. */
export async function readFont(path: string, { dir }: { dir: string }): Promise<Read<OwnFont>> {
  const read = await readLookFile(path, { dir })
  if (!('file' in read)) return read
  const { file } = read
  const font = isWoff2(file.bytes) ? await openFont(file.bytes).catch(() => undefined) : undefined
  if (!font) return { expected: 'expected a font in the format WOFF2' }
  return { file: { ...file, weights: font.weights } }
}

async function readLookFile(path: string, { dir }: { dir: string }): Promise<Read<LookFile>> {
  const full = resolve(dir, path)
  const bytes = await readFile(full).catch(() => undefined)
  if (!bytes) return { expected: `expected a file at \`${full}\`` }
  if (bytes.length > MOST_BYTES) return { expected: 'expected a file of at most 5 MB' }
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, NAME_LENGTH)
  return { file: { name: `${hash}${extname(path).toLowerCase()}`, bytes } }
}
