// What HarfBuzz says about one font face: the truth that the committed widths are made from.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Blob, Buffer, Face, Feature, Font, Variation, shape } from 'harfbuzzjs'
import wawoff2 from 'wawoff2'
import { UNITS_PER_EM } from '../../src/model/face-file.ts'

const require = createRequire(import.meta.url)

/** Code points that are no text of their own: controls and combining marks. */
const NOT_TEXT = /[\p{Cc}\p{M}]/u

/**
 * Between masters many widths are exactly half a font unit; Chromium rounds them up, HarfBuzz gets a
 * hair less than half and rounds down. A weight a hair higher makes them agree on every character.
 */
const HALF_UNIT_NUDGE = 0.02

/** A face of a variable woff2 file at one weight. */
export interface ReadFace {
  /** Characters the file can draw, in code point order, combining marks left out. */
  readonly characters: readonly string[]
  /** Shapes `text` as the browser does and returns its width in units of `UNITS_PER_EM`. */
  readonly width: (text: string) => number
}

/**
 * Opens a woff2 file of a package, such as
 * `@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2`.
 */
export async function readFace(
  file: string,
  options: { readonly weight: number; readonly isTabular?: boolean },
): Promise<ReadFace> {
  const data = await wawoff2.decompress(readFileSync(require.resolve(file)))
  const face = new Face(new Blob(data))
  const font = new Font(face)
  font.setScale(UNITS_PER_EM, UNITS_PER_EM)
  const { default: middle = 400 } = face.getAxisInfos()['wght'] ?? {}
  const nudge = options.weight > middle ? HALF_UNIT_NUDGE : 0
  font.setVariations([new Variation('wght', options.weight + nudge)])
  const buffer = new Buffer()
  const width = (text: string): number => {
    buffer.reset()
    buffer.addText(text)
    buffer.setScript('Latn')
    buffer.guessSegmentProperties()
    shape(font, buffer, options.isTabular ? [new Feature('tnum')] : [])
    return buffer.getGlyphPositions().reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0)
  }
  const characters = [...face.collectUnicodes()]
    .map((code) => String.fromCodePoint(code))
    .filter((character) => !NOT_TEXT.test(character))
  return { characters, width }
}
