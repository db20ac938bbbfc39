// Notes as text → the deck on a stage of its own, its pictures beside it; everything removed afterwards.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ReadPicture } from '../../../src/model/picture.ts'
import { paint } from '../../../src/paint/paint.ts'
import { makeDeck, type MadeDeck } from '../../../src/pipeline.ts'
import { openStage } from '../../../src/stage/open-stage.ts'
import type { Stage } from '../../../src/stage/stage.ts'

/** What is done with a deck on its stage. */
type Use<T> = (given: { readonly made: MadeDeck; readonly stage: Stage }) => Promise<T>

/** @throws Error when the deck cannot be built. */
export async function stageNotes<T>(
  notes: { readonly text: string; readonly readPicture?: ReadPicture },
  use: Use<T>,
): Promise<T> {
  const { text, readPicture = drawnPicture } = notes
  const made = await makeDeck({ name: 'deck', files: [{ file: 'deck.md', text }] }, { readPicture })
  const dir = await mkdtemp(join(tmpdir(), 'oficina-fit-'))
  try {
    for (const { path, bytes } of made.pictures) {
      await mkdir(dirname(join(dir, path)), { recursive: true })
      await writeFile(join(dir, path), bytes)
    }
    const { stage, findings } = await openStage(
      { file: join(dir, 'deck.md'), text: made.text },
      { paint },
    )
    if (!stage) throw new Error(findings.map(({ message }) => message).join('\n'))
    try {
      return await use({ made, stage })
    } finally {
      await stage.close()
    }
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

const SIZE = /(\d+)x(\d+)\.svg$/

/** `largo-1600x300.svg` is an image of that size. */
const drawnPicture: ReadPicture = (url) => {
  const [, width, height] = SIZE.exec(url) ?? []
  if (!width || !height) {
    const problem = { rule: 'image/missing', message: `Unexpected image ${url}`, fix: 'None.' }
    return Promise.resolve(problem)
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="#8ab"/></svg>`
  const size = { widthPx: Number(width), heightPx: Number(height) }
  return Promise.resolve({ path: `assets/${url}`, bytes: Buffer.from(svg), ...size })
}
