// Writes the committed table of widths: which files of which packages make which face of the theme.
import { deflateRawSync } from 'node:zlib'
import type { ReadFace } from './read-face.ts'
import { readFace } from './read-face.ts'

const NEXT = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next'
const MONO = '@fontsource-variable/atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono'
const GROTESQUE = '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque'

/** The browser looks for a character in the files of a face in this order. */
function latin(stem: string, slope: 'normal' | 'italic'): readonly string[] {
  return ['latin', 'latin-ext'].map((subset) => `${stem}-${subset}-wght-${slope}.woff2`)
}

/** What the theme's `fonts.css` lets the fonts behind ours draw, without the letters of formulas. */
const FALLBACKS = [
  {
    name: 'math',
    file: '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2',
    ranges: /[\u0370-\u03ff\u2010-\u206f\u2070-\u209c\u2100-\u2bff]/u,
  },
  {
    name: 'symbols',
    file: '@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff2',
    ranges: /[\u2150-\u218f\u2300-\u28ff\u2b00-\u2bff\u{1f000}-\u{1f1ad}\u{1f300}-\u{1fbff}]/u,
  },
] as const

/** Each face of the theme: its name, its files, its weight; tabular ones have figures of one width. */
const FACES = [
  ['body', latin(NEXT, 'normal'), 400],
  ['bodyItalic', latin(NEXT, 'italic'), 400],
  ['semibold', latin(NEXT, 'normal'), 600],
  ['bold', latin(NEXT, 'normal'), 700],
  ['boldItalic', latin(NEXT, 'italic'), 700],
  ['title', latin(GROTESQUE, 'normal'), 700],
  ['code', latin(MONO, 'normal'), 400],
  ['tabular', latin(NEXT, 'normal'), 400],
  ['tabularBold', latin(NEXT, 'normal'), 700],
] as const

const HEAD = `// How wide each character is and how much each pair is kerned. Written by
// tests/unit/fit/measure/width-data.test.ts from the fonts (\`vitest -u\` writes it again).

import type { FaceFile, FaceName } from '../../model/face-file.ts'

`

function kernsOf({ characters, width }: ReadFace): string {
  const advances = characters.map((character) => width(character))
  const kerns = new Int16Array(characters.length ** 2)
  for (const [row, left] of characters.entries()) {
    for (const [column, right] of characters.entries()) {
      const kern = width(left + right) - (advances[row] ?? 0) - (advances[column] ?? 0)
      kerns[row * characters.length + column] = kern
    }
  }
  if (kerns.every((kern) => kern === 0)) return ''
  return deflateRawSync(new Uint8Array(kerns.buffer), { level: 9 }).toString('base64')
}

/** The text of `src/fit/measure/width-data.ts`, as the fonts in `node_modules` make it. */
export async function writeWidths(): Promise<string> {
  const fallbacks: string[] = []
  for (const { name, file, ranges } of FALLBACKS) {
    const { characters, width } = await readFace(file, { weight: 400 })
    const drawn = characters.filter((character) => ranges.test(character))
    const row = fileRow({ characters: drawn, width }, { indent: '', isKerned: false })
    fallbacks.push(`/** Drawn by a font behind ours. */\nconst ${name}: FaceFile = ${row}\n`)
  }
  const faces: string[] = []
  for (const [name, files, weight] of FACES) {
    const rows: string[] = []
    for (const file of files) {
      const face = await readFace(file, { weight, isTabular: name.startsWith('tabular') })
      rows.push(`    ${fileRow(face, { indent: '    ', isKerned: true })},\n`)
    }
    const behind = FALLBACKS.map((fallback) => `    ${fallback.name},\n`).join('')
    faces.push(`  ${name}: [\n${rows.join('')}${behind}  ],\n`)
  }
  return `${HEAD}${fallbacks.join('\n')}\n/** Each face of the theme: its files in the order the browser asks them. */\nexport const widthData = {\n${faces.join('')}} as const satisfies Record<FaceName, readonly FaceFile[]>\n`
}

function fileRow(face: ReadFace, options: { indent: string; isKerned: boolean }): string {
  const { characters, width } = face
  const { indent, isKerned } = options
  const kerns = isKerned ? kernsOf(face) : ''
  const lines = [
    'characters:',
    `  ${quote(characters.join(''))},`,
    'advances:',
    `  '${characters.map((character) => width(character)).join(' ')}',`,
    ...(kerns === '' ? ["kerns: '',"] : ['kerns:', `  '${kerns}',`]),
  ]
  return `{\n${lines.map((line) => `${indent}  ${line}\n`).join('')}${indent}}`
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
