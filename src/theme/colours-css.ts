// Palettes as CSS: the theme's own, and those that settings put over them.
import { partColours } from './part-colours.ts'
import type { Palette } from './tokens.ts'

/** The colours of a deck, in light and in dark. */
export interface Palettes {
  readonly light: Palette
  readonly dark: Palette
}

/** Colours that code and drawings take from the parts. */
const hueCount = 8
/** The theme has this many classes `.of-part-N`, whatever the palette. */
const partCount = 16

/** All rules of colour: by mode, of the dark card of a terminal, by part. */
export function coloursCss({ light, dark }: Palettes): string {
  const parts = { light: manyParts(light), dark: manyParts(dark) }
  return [
    rule(':root', [
      ...colours(light),
      ...dressed('terminal', dark),
      `--of-on-deep: ${light.paper}`,
    ]),
    rule('html.dark', colours(dark)),
    ...parts.light.flatMap((deep, index) =>
      partRules(index + 1, { deep, bright: parts.dark[index] ?? deep }),
    ),
  ].join('\n\n')
}

/** One CSS rule. */
export function rule(selector: string, declarations: readonly string[]): string {
  return `${selector} {\n${declarations.map((each) => `  ${each};\n`).join('')}}`
}

function manyParts({ parts, paper }: Palette): readonly string[] {
  const all = parts.length < partCount ? partColours(parts, { paper }) : parts
  return Array.from({ length: partCount }, (_, index) => all[index % all.length] ?? '')
}

function colours({ paper, ink, soft, line, stroke, card, parts }: Palette): string[] {
  const hues = Array.from({ length: hueCount }, (_, index) => [
    `hue-${index + 1}`,
    parts[index % parts.length],
  ])
  return Object.entries({
    ...{ paper, ink, soft, line, stroke, card },
    ...Object.fromEntries(hues),
  }).map(([name, colour]) => `--of-${name}: ${colour}`)
}

/** Colours of a card that looks the same in light and dark. */
function dressed(name: string, { card, ink, soft, line }: Palette): string[] {
  return Object.entries({ card, ink, soft, line }).map(
    ([role, colour]) => `--of-${name}-${role}: ${colour}`,
  )
}

/**
 * A part's colours: `--of-part` by mode, `--of-deep` and `--of-bright` the same in both, for what
 * is always on a deep ground or on a dark card. The agenda's items take the colour of their part.
 */
function partRules(
  number: number,
  { deep, bright }: { readonly deep: string; readonly bright: string },
): string[] {
  const selectors = [
    `.of-part-${number}`,
    `.of-agenda-slide > .of-body > ol:not([start]) > li:nth-child(${partCount}n + ${number})`,
  ]
  return [
    rule(selectors.join(',\n'), [
      `--of-part: ${deep}`,
      `--of-deep: ${deep}`,
      `--of-bright: ${bright}`,
    ]),
    rule(selectors.map((selector) => `html.dark ${selector}`).join(',\n'), [
      `--of-part: ${bright}`,
    ]),
  ]
}
