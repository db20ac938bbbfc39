// More parts than the palette has colours: the same four, turned to the hues between them.
import { turnHue } from './colour.ts'

/** Four hues stand about 90° apart; these turns put three new ones evenly into each gap. */
const turnsDegrees = [0, 35, 17.5, 52.5] as const

/** Colours of 16 parts: those of `base`, then each turned, all with the contrast of their base. */
export function partColours(
  base: readonly string[],
  { paper }: { readonly paper: string },
): readonly string[] {
  return turnsDegrees.flatMap((byDegrees) =>
    base.map((colour) => turnHue(colour, { byDegrees, paper })),
  )
}
