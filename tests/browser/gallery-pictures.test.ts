// What the gallery looks like against how it looked when somebody last looked: `UPDATE=1` accepts it.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { encode } from 'fast-png'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { colours, compareDots } from '../../src/check/compare-dots.ts'
import { paint } from '../../src/paint/paint.ts'
import { findBrowser } from '../../src/stage/browser/find-browser.ts'
import { openStage } from '../../src/stage/open-stage.ts'
import type { Stage } from '../../src/stage/stage.ts'
import { shootSlides } from '../support/shoot-slides.ts'
import '../support/test-stage.ts'

const gallery = fileURLToPath(new URL('../data/gallery/', import.meta.url))
const differences = fileURLToPath(new URL('../../dist/gallery-differences/', import.meta.url))
const isUpdate = process.env['UPDATE'] === '1'

/** Another browser draws letters its own way; only the one that npm ships draws them like the pictures. */
const { browser } = await findBrowser()
const isShipped = browser?.source === '@sparticuz/chromium'

/** How far a pixel's colour may be off, of 1; and how many may be off more: rounding of curves. */
const COLOUR_TOLERANCE = 0.1
const MOST_PIXELS = 30
/** Some 40 slides; a busy machine takes three times as long as a quiet one. */
const TIMEOUT_MS = 60_000

let stage: Stage | undefined
beforeAll(async () => {
  if (!isShipped) return
  const file = join(gallery, 'deck.md')
  ;({ stage } = await openStage({ file, text: await readFile(file, 'utf8') }, { paint }))
})
afterAll(() => stage?.close())

test.skipIf(!isShipped).each(['light', 'dark'] as const)(
  '%s',
  { timeout: TIMEOUT_MS },
  async (mode) => {
    if (!stage) throw new Error('The gallery could not be built')
    const dir = join(gallery, mode)
    const pictures = await shootSlides(stage, { mode })
    if (isUpdate) {
      await rm(dir, { recursive: true, force: true })
      await mkdir(dir, { recursive: true })
      for (const { id, png } of pictures) await writeFile(join(dir, `${id}.png`), small(png))
    }
    const known = await readdir(dir)
    expect(pictures.map(({ id }) => `${id}.png`).toSorted()).toEqual(known.toSorted())
    const different: string[] = []
    for (const { id, png } of pictures) {
      const { count, difference } = compareDots(await readFile(join(dir, `${id}.png`)), png, {
        tolerance: COLOUR_TOLERANCE,
        passesRounding: true,
      })
      if (count <= MOST_PIXELS) continue
      const path = join(differences, `${mode}-${id}.png`)
      await mkdir(differences, { recursive: true })
      await writeFile(path, difference)
      different.push(`${id}: ${count} pixels, see ${path}`)
    }
    expect(different, 'Look at each; `UPDATE=1` accepts them').toEqual([])
  },
)

/** Without transparency, pressed as hard as it goes. */
function small(png: Uint8Array): Uint8Array {
  const { width, height, data } = colours(png)
  const rgb = new Uint8Array(width * height * 3)
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    rgb.set(data.subarray(pixel * 4, pixel * 4 + 3), pixel * 3)
  }
  return encode({ width, height, data: rgb, channels: 3 }, { zlib: { level: 9 } })
}
