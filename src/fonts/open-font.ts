// A woff2 file opened with the shaper that browsers use; loaded only when somebody brings a font.
import type { Font } from 'harfbuzzjs'

export interface OpenedFont {
  /** Lightest and heaviest weight of a variable font; equal when it has one. */
  readonly weights: readonly [from: number, to: number]
  /** The weight it is drawn at without being asked. */
  readonly defaultWeight: number
  /** Code points the file can draw. */
  readonly codePoints: readonly number[]
  readonly font: Font
}

const SIGNATURE = 'wOF2'
const WEIGHT_AXIS = 'wght'
/** Of a font without the axis, whatever it is called. */
const ONLY_WEIGHT = 400

/** True when the bytes begin as a woff2 file does. */
export function isWoff2(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, SIGNATURE.length)).toString('latin1') === SIGNATURE
}

/** @throws Error when the bytes are no font. */
export async function openFont(bytes: Uint8Array): Promise<OpenedFont> {
  const { Blob, Face, Font: FontOf } = await import('harfbuzzjs')
  const { default: wawoff2 } = await import('wawoff2')
  const face = new Face(new Blob(await wawoff2.decompress(bytes)))
  const codePoints = [...face.collectUnicodes()]
  if (codePoints.length === 0) throw new Error('no character that it can draw')
  const axis = face.getAxisInfos()[WEIGHT_AXIS]
  return {
    weights: axis ? [axis.min, axis.max] : [ONLY_WEIGHT, ONLY_WEIGHT],
    defaultWeight: axis?.default ?? ONLY_WEIGHT,
    codePoints,
    font: new FontOf(face),
  }
}
