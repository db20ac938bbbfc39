// Width of a label without a browser or a font file.
import { labelWidths } from './label-widths.ts'

/** Weights of a drawing: 600 labels in the body's family, 700 titles in the titles' family. */
export type Weight = keyof typeof labelWidths

export interface TextSize {
  readonly sizePx: number
  readonly weight: Weight
}

/** Width of one line of text in px. */
export type Measure = (text: string, size: TextSize) => number

const UNITS_PER_EM = 1000
/** Nothing is drawn: marks, joiners, variation selectors, controls. */
const NO_WIDTH = /[\p{M}\p{Cf}\p{Cc}]/u
/** As wide as the widest picture; other alphabets are narrower. */
const UNKNOWN_UNITS = 1270
/** The fonts kern some pairs apart, a little; lines are never measured too narrow for that. */
const KERNING_SHARE = 1.01

const faces = new Map<Weight, ReadonlyMap<string, number>>()

/** Widths of our own fonts, kerning left out: at most a few percent wider than what is drawn. */
export const measureText: Measure = (text, { sizePx, weight }) => {
  const face = faceOf(weight)
  let units = 0
  for (const character of text.normalize('NFC')) {
    units += face.get(character) ?? (NO_WIDTH.test(character) ? 0 : UNKNOWN_UNITS)
  }
  return (units / UNITS_PER_EM) * sizePx * KERNING_SHARE
}

function faceOf(weight: Weight): ReadonlyMap<string, number> {
  const known = faces.get(weight)
  if (known) return known
  const face = new Map<string, number>()
  for (const [units, characters] of Object.entries<string>(labelWidths[weight])) {
    for (const character of characters) face.set(character, Number(units))
  }
  faces.set(weight, face)
  return face
}
