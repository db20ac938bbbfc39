// Makes `styles/tokens.css` of the tokens, so that CSS and text measurement share every number.
// Run `node src/theme/write-tokens.ts` after changing `tokens.ts`; a test compares.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as tokens from './tokens.ts'
import type { Palette, TextStyle } from './tokens.ts'

/** Numbers of the look by group; each becomes `--of-<group>-<name>`. */
const measures: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  canvas: tokens.canvas,
  space: tokens.space,
  'inline-code': tokens.inlineCode,
  list: tokens.list,
  table: tokens.table,
  comparison: tokens.comparison,
  commands: tokens.commands,
  code: tokens.codeCard,
  quote: tokens.quote,
  component: tokens.component,
  diagram: tokens.diagram,
  ribbon: tokens.ribbon,
  section: tokens.section,
  agenda: { indentPx: tokens.agenda.indentPx },
}

const single: Readonly<Record<string, number>> = {
  radiusPx: tokens.radiusPx,
  washPercent: tokens.washPercent,
  strokePercent: tokens.strokePercent,
  donePercent: tokens.donePercent,
  aboveMiddle: tokens.aboveMiddle,
}

/** What stands after each family for characters it lacks: bundled fonts, then the machine's own. */
const fallbacks: Readonly<Record<keyof typeof tokens.font, string>> = {
  body: 'var(--of-font-symbols), sans-serif',
  title: 'var(--of-font-body)',
  code: 'var(--of-font-symbols), monospace',
}

/** In which unit a name's ending counts, and what stands in the variable's name for it. */
const units: readonly (readonly [ending: RegExp, unit: string, named: string])[] = [
  [/Px$/, 'px', ''],
  [/Percent$/, '%', '-share'],
  [/$/, '', ''],
]
const CAPITAL = /[A-Z]/g

/** The whole of `styles/tokens.css`. */
export function tokensCss(): string {
  const names = tokens.light.parts.map((_, index) => index + 1)
  return [
    '/* Made by write-tokens.ts from tokens.ts: change that, then run it. */',
    rule(':root', [
      `--of-font-symbols: ${tokens.symbolFonts.map((family) => `'${family}'`).join(', ')}`,
      ...Object.entries(tokens.font).map(([name, family]) => {
        return `--of-font-${name}: '${family}', ${fallbacks[name as keyof typeof tokens.font]}`
      }),
      ...Object.entries<TextStyle>(tokens.type).flatMap(textStyle),
      ...Object.entries(measures).flatMap(([group, values]) => measure(values, `${group}-`)),
      ...measure(single, ''),
      ...colours(tokens.light),
      ...dressed('terminal', tokens.dark),
      `--of-on-deep: ${tokens.light.paper}`,
    ]),
    rule('html.dark', colours(tokens.dark)),
    ...names.flatMap((number) => partRules(number, names.length)),
  ]
    .join('\n\n')
    .concat('\n')
}

function textStyle([name, style]: readonly [string, TextStyle]): string[] {
  const { sizePx, lineHeight, weight, family } = style
  return [
    `--of-type-${name}: ${weight} ${sizePx}px/${lineHeight} var(--of-font-${family})`,
    `--of-type-${name}-size: ${sizePx}px`,
  ]
}

function measure(values: Readonly<Record<string, number>>, prefix: string): string[] {
  return Object.entries(values).map(([name, value]) => {
    const [ending, unit, named] = units.find(([pattern]) => pattern.test(name)) ?? [/$/, '', '']
    const kebab = name
      .replace(ending, named)
      .replace(CAPITAL, (letter) => `-${letter.toLowerCase()}`)
    return `--of-${prefix}${kebab}: ${value}${unit}`
  })
}

function colours({ paper, ink, soft, line, stroke, card }: Palette): string[] {
  return Object.entries({ paper, ink, soft, line, stroke, card }).map(
    ([name, colour]) => `--of-${name}: ${colour}`,
  )
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
function partRules(number: number, total: number): string[] {
  const [deep, bright] = [tokens.light.parts[number - 1], tokens.dark.parts[number - 1]]
  const selectors = [
    `.of-part-${number}`,
    `.of-agenda-slide > .of-body > ol:not([start]) > li:nth-child(${total}n + ${number})`,
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

function rule(selector: string, declarations: readonly string[]): string {
  return `${selector} {\n${declarations.map((each) => `  ${each};\n`).join('')}}`
}

if (import.meta.main) {
  writeFileSync(fileURLToPath(new URL('styles/tokens.css', import.meta.url)), tokensCss())
}
