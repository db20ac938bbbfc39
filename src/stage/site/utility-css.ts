// The CSS of utility classes: a mark in the client's style sheets, filled in for each deck.
import type { Utilities } from './slidev-of.ts'

/** Text of each of Slidev's four imports, by its layer. */
export type UtilityLayers = Readonly<Record<string, string>>

/** Module id of an import of utility CSS; what is in front of `.css` is the layer. */
export const UTILITY_ID = /__uno(?:_(\w+))?\.css$/
const rest = '__ALL__'
const MARK = /#of-utilities-(\w+)\{[^}]*\}/g

/** A rule that stands where the layer’s CSS goes; no two are alike, so that minifying merges none. */
export function utilityMark(layer: string | undefined): string {
  return `#of-utilities-${layer ?? rest}{--of-mark:${layer ?? rest}}`
}

/** Whether a style sheet has a place for utility CSS. */
export function hasMarks(css: string): boolean {
  return css.search(MARK) !== -1
}

/** The style sheet with its marks filled in. */
export function fillMarks(css: string, layers: UtilityLayers): string {
  return css.replace(MARK, (_, layer: string) => layers[layer] ?? '')
}

/** CSS of all classes in `tokens`, for the layers that have a place of their own and for the rest. */
export async function utilityLayers(
  { uno }: Utilities,
  options: { tokens: Iterable<string>; layers: readonly string[] },
): Promise<{ layers: UtilityLayers; matched: readonly string[] }> {
  const result = await uno.generate(new Set([...options.tokens].sort()), { minify: true })
  const own = options.layers.filter((layer) => layer !== rest)
  const texts = own.map((layer) => [layer, result.getLayer(layer) ?? ''] as const)
  return {
    layers: {
      ...Object.fromEntries(texts),
      [rest]: result.getLayers(undefined, ['imports', ...own]),
    },
    matched: [...result.matched].sort(),
  }
}
