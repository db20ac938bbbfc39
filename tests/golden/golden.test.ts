// Notes in, deck out: each folder beside this file is a test. `UPDATE=1` writes what comes out.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { formatPlace } from '../../src/model/place.ts'
import { makeDeck } from '../../src/pipeline.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const folders = (await readdir(here, { withFileTypes: true })).filter((entry) => entry.isDirectory())

test.each(folders.map(({ name }) => name))('%s', async (name) => {
  const folder = join(here, name)
  const text = await readFile(join(folder, 'notes.md'), 'utf8')
  const notes = { name, files: [{ file: 'notes.md', text }] }
  const made = await makeDeck(notes)
  const findings = made.findings.map(
    ({ rule, severity, place }) => `${place ? formatPlace(place) : '-'} ${severity} ${rule}\n`,
  )
  const out = { 'deck.md': made.text, 'findings.txt': findings.join('') }
  for (const [file, actual] of Object.entries(out)) {
    const path = join(folder, file)
    if (process.env['UPDATE']) await writeFile(path, actual)
    expect(actual, file).toBe(await readFile(path, 'utf8'))
  }
  expect((await makeDeck(notes)).text, 'made twice').toBe(made.text)
})
