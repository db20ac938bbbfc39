// Makes `styles/tokens.css` of the tokens, so that CSS and text measurement share every number.
// Run `node src/theme/write-tokens.ts` after changing `tokens.ts`; a test compares.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as tokens from './tokens.ts'
import { coloursCss, rule } from './colours-css.ts'
import type { TextStyle } from './tokens.ts'

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
  formula: tokens.formula,
  quote: tokens.quote,
  quiz: tokens.quiz,
  component: tokens.component,
  exercise: tokens.exercise,
  diagram: tokens.diagram,
  picture: tokens.picture,
  ribbon: tokens.ribbon,
  section: tokens.section,
  agenda: {
    indentPx: tokens.agenda.indentPx,
    rowPx: tokens.agenda.rowPx,
    timePx: tokens.agenda.timePx,
  },
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

const families = Object.keys(tokens.font) as (keyof typeof tokens.font)[]

/** The theme's own font of that family and what stands behind it. */
export function fontStack(name: keyof typeof tokens.font): string {
  return `'${tokens.font[name]}', ${fallbacks[name]}`
}

/** The whole of `styles/tokens.css`. */
export function tokensCss(): string {
  return [
    '/* Made by write-tokens.ts from tokens.ts: change that, then run it. */',
    rule(':root', [
      `--of-font-symbols: ${tokens.symbolFonts.map((family) => `'${family}'`).join(', ')}`,
      ...families.map((name) => `--of-font-${name}: ${fontStack(name)}`),
      // Drawings are measured with the theme's own fonts, whatever the text is set in.
      `--of-font-label: ${fontStack('body')}`,
      `--of-font-label-title: '${tokens.font.title}', var(--of-font-label)`,
      ...Object.entries<TextStyle>(tokens.type).flatMap(textStyle),
      ...Object.entries(measures).flatMap(([group, values]) => measure(values, `${group}-`)),
      ...measure(single, ''),
    ]),
    coloursCss(tokens),
  ]
    .join('\n\n')
    .concat('\n')
}

function textStyle([name, style]: readonly [string, TextStyle]): string[] {
  const { sizePx, lineHeight, weight, family } = style
  const kebab = toKebab(name)
  return [
    `--of-type-${kebab}: ${weight} ${sizePx}px/${lineHeight} var(--of-font-${family})`,
    `--of-type-${kebab}-size: ${sizePx}px`,
  ]
}

function measure(values: Readonly<Record<string, number>>, prefix: string): string[] {
  return Object.entries(values).map(([name, value]) => {
    const [ending, unit, named] = units.find(([pattern]) => pattern.test(name)) ?? [/$/, '', '']
    return `--of-${prefix}${toKebab(name.replace(ending, named))}: ${value}${unit}`
  })
}

function toKebab(name: string): string {
  return name.replace(CAPITAL, (letter) => `-${letter.toLowerCase()}`)
}

if (import.meta.main) {
  writeFileSync(fileURLToPath(new URL('styles/tokens.css', import.meta.url)), tokensCss())
}
