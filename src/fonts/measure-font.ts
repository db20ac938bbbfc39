// The widths of a font at one weight, in the form in which the theme's own are committed.
import { deflateRawSync } from 'node:zlib'
import type { FaceFile } from '../model/face-file.ts'
import { UNITS_PER_EM } from '../model/face-file.ts'
import type { OpenedFont } from './open-font.ts'

export interface Cut {
  readonly weight: number
  /** Figures all have one width, as in tables. */
  readonly isTabular?: boolean
}

/** Code points that are no text of their own: controls and combining marks. */
const NOT_TEXT = /[\p{Cc}\p{M}]/u
/** Pairs of these are measured for kerning; others count without it. */
const KERNED = /[\u0020-\u00ff]/u
/**
 * Between masters many widths are exactly half a font unit; Chromium rounds them up, HarfBuzz gets a
 * hair less than half and rounds down. A weight a hair higher makes them agree.
 */
const HALF_UNIT_NUDGE = 0.02

/** One table with kerning and, for all other characters, one without. */
export async function measureFont(
  { font, weights, defaultWeight, codePoints }: OpenedFont,
  { weight, isTabular = false }: Cut,
): Promise<readonly FaceFile[]> {
  const { Buffer: Text, Feature, Variation, shape } = await import('harfbuzzjs')
  const [from, to] = weights
  const asked = Math.min(Math.max(weight, from), to)
  const nudge = asked > defaultWeight ? HALF_UNIT_NUDGE : 0
  font.setScale(UNITS_PER_EM, UNITS_PER_EM)
  font.setVariations([new Variation('wght', asked + nudge)])
  const features = isTabular ? [new Feature('tnum')] : []
  const buffer = new Text()
  const width = (text: string): number => {
    buffer.reset()
    buffer.addText(text)
    buffer.setScript('Latn')
    buffer.guessSegmentProperties()
    shape(font, buffer, features)
    return buffer.getGlyphPositions().reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0)
  }
  const characters = codePoints
    .map((code) => String.fromCodePoint(code))
    .filter((character) => !NOT_TEXT.test(character))
  const kerned = characters.filter((character) => KERNED.test(character))
  const others = characters.filter((character) => !KERNED.test(character))
  return [
    { ...table(kerned, width), kerns: kerns(kerned, width) },
    { ...table(others, width), kerns: '' },
  ]
}

type Width = (text: string) => number

function table(characters: readonly string[], width: Width): Omit<FaceFile, 'kerns'> {
  return { characters: characters.join(''), advances: characters.map(width).join(' ') }
}

function kerns(characters: readonly string[], width: Width): string {
  const advances = characters.map(width)
  const pairs = new Int16Array(characters.length ** 2)
  for (const [row, left] of characters.entries()) {
    for (const [column, right] of characters.entries()) {
      pairs[row * characters.length + column] =
        width(left + right) - (advances[row] ?? 0) - (advances[column] ?? 0)
    }
  }
  return deflateRawSync(new Uint8Array(pairs.buffer)).toString('base64')
}
