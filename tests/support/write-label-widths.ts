// Writes the committed table of widths that drawings are measured with.
import { readFace } from './read-face.ts'

const NEXT = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next'
const GROTESQUE = '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque'
const SUBSETS = ['latin', 'latin-ext']

/** Faces that drawings use, by weight. */
const FACES = [
  [600, NEXT],
  [700, GROTESQUE],
] as const

/** Thousandths of an em are exact enough: a label is some 20 characters. */
const UNITS = 1000
const UNITS_READ = 16_000

const HEAD = `// How wide each character of a drawing is, by weight, in thousandths of an em. Written by
// tests/unit/paint/measure/label-widths.test.ts from the fonts (\`vitest -u\` writes it again).

/** For each width the characters that have it. */
export const labelWidths = {
`

/** The text of \`src/paint/measure/label-widths.ts\`, as the fonts in \`node_modules\` make it. */
export async function writeLabelWidths(): Promise<string> {
  const faces: string[] = []
  for (const [weight, stem] of FACES) {
    const known = new Set<string>()
    const byWidth = new Map<number, string>()
    for (const subset of SUBSETS) {
      const { characters, width } = await readFace(`${stem}-${subset}-wght-normal.woff2`, {
        weight,
      })
      for (const character of characters.filter((each) => !known.has(each))) {
        known.add(character)
        const units = Math.ceil((width(character) * UNITS) / UNITS_READ)
        byWidth.set(units, (byWidth.get(units) ?? '') + character)
      }
    }
    const rows = [...byWidth].sort(([a], [b]) => a - b)
    const lines = rows.map(([units, all]) => `    ${units}: ${quote(all)},\n`)
    faces.push(`  ${weight}: {\n${lines.join('')}  },\n`)
  }
  return `${HEAD}${faces.join('')}} as const\n`
}

function quote(text: string): string {
  if (text.includes("'") && !text.includes('"')) return `"${text.replace(/\\/g, '\\\\')}"`
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
