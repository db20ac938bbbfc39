// The colours of `theme:` in the settings, over the theme's own, and whether they can be read.
import type { Palettes } from '../theme/colours-css.ts'
import { contrast, mix } from '../theme/colour.ts'
import type { ThemeSettings } from './theme-schema.ts'
import { dark, light, type Palette, washPercent } from '../theme/tokens.ts'

/** A pair of colours that cannot be told apart well enough. */
export interface Weakness {
  /** Key of the colour to change: `light.soft`, `dark.parts.2`. */
  readonly key: string
  readonly on: string
  readonly ratio: number
  readonly least: number
}

/** Ink is body text (quality M7: projectors wash out); all other text 4.5, outlines 3. */
const least = { ink: 7, text: 4.5, stroke: 3 }
/** The theme's base colours of parts; the others are turned from them. */
const baseParts = 4

/** The palettes that settings ask for. */
export function palettesOf({ colors = {} }: Pick<ThemeSettings, 'colors'>): Palettes {
  return { light: over(light, colors.light), dark: over(dark, colors.dark) }
}

/** All pairs that stand on each other in the theme and have too little contrast. */
export function weaknesses({ light: day, dark: night }: Palettes): Weakness[] {
  return [...ofMode('light', day), ...ofMode('dark', night)]
}

type Given = { readonly [K in keyof Palette]?: Palette[K] | undefined }

function over(own: Palette, given: Given = {}): Palette {
  const parts = given.parts ?? own.parts.slice(0, baseParts)
  const { paper, ink, soft, line, stroke, card } = given
  return {
    paper: paper ?? own.paper,
    ink: ink ?? own.ink,
    soft: soft ?? own.soft,
    line: line ?? own.line,
    stroke: stroke ?? own.stroke,
    card: card ?? own.card,
    parts,
  }
}

function ofMode(mode: string, colours: Palette): Weakness[] {
  const { paper, card, ink, soft, stroke, parts } = colours
  const plain = { paper, card }
  const pairs = [
    ...pairsOn(plain, { key: 'ink', colour: ink, least: least.ink }),
    ...pairsOn(plain, { key: 'soft', colour: soft, least: least.text }),
    ...pairsOn(plain, { key: 'stroke', colour: stroke, least: least.stroke }),
    ...parts.flatMap((part, index) => {
      const wash = mix(part, paper, washPercent)
      const grounds = { ...plain, [`the wash of part ${index + 1}`]: wash }
      return pairsOn(grounds, { key: `parts.${index}`, colour: part, least: least.text })
    }),
  ]
  return pairs
    .filter(({ ratio, least: needed }) => ratio < needed)
    .map((pair) => ({ ...pair, key: `${mode}.${pair.key}` }))
}

function pairsOn(
  grounds: Readonly<Record<string, string>>,
  text: { readonly key: string; readonly colour: string; readonly least: number },
): Weakness[] {
  return Object.entries(grounds).map(([on, ground]) => {
    const { key, least: needed } = text
    return { key, on, ratio: contrast(text.colour, ground), least: needed }
  })
}
