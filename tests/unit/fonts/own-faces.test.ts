import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { face, withFaces } from '../../../src/fit/measure/face.ts'
import { ownFaces } from '../../../src/fonts/own-faces.ts'

const require = createRequire(import.meta.url)
const GROTESQUE = '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght'

test('a font in the settings is measured like the theme’s own, which draw what it lacks', async () => {
  const bytes = await readFile(require.resolve(`${GROTESQUE}-normal.woff2`))
  const font = { name: 'a.woff2', bytes, weights: [200, 800] } as const
  const faces = await ownFaces({ body: font })
  expect(Object.keys(faces)).not.toContain('title')
  const at = (letter: string): number => letter.codePointAt(0) ?? 0
  const title = face('title')
  const before = face('bold')(at('a')).advance
  withFaces(faces, () => {
    const bold = face('bold')
    // The theme's titles are the same font at the same weight.
    expect(bold(at('ã')).advance).toBe(title(at('ã')).advance)
    expect(bold(at('T')).kernTo(bold(at('o')))).toBe(title(at('T')).kernTo(title(at('o'))))
    expect(bold(at('→'))).toMatchObject({ advance: title(at('→')).advance })
  })
  expect(face('bold')(at('a')).advance).toBe(before)
})
