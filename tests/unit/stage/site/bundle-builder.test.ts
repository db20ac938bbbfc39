import { mkdtemp, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { builderProgram, type Program } from '../../../../src/stage/site/builder-program.ts'
import { bundleBuilder } from '../../../../src/stage/site/bundle-builder.ts'
import { openBuilder } from '../../../../src/stage/site/open-builder.ts'
import { entryFile, layOutStage } from '../../../../src/stage/slidev/lay-out-stage.ts'
import { stageDeck } from '../../../../src/stage/slidev/stage-deck.ts'

const text = `---
title: Bundled
---

# Bundled <b class="text-red-500">red</b>

---
layout: code
---

## Code

\`\`\`sh {1|2}
docker ps
docker logs web
\`\`\`

---

## Formula

$$
a^2 + b^2 = c^2
$$

| a \`x\` | b |
|---|---|
| 1 | 2 |

<style>
h2 { color: teal }
</style>
`

const home = await mkdtemp(join(tmpdir(), 'bundle-'))
const bundled = join(home, 'builder')
const cache = join(home, 'cache')
process.env['OFICINA_CACHE'] = cache
afterAll(() => rm(home, { recursive: true, force: true }))

/** Texts of the slides that a builder compiles, by their keys. */
async function compiledBy(program: Program, name: string): Promise<Record<string, string>> {
  const [dir, keptDir] = [join(home, name), join(home, `${name}-kept`)]
  await mkdir(dir)
  const deck = await stageDeck({ file: join(home, 'deck.md'), text })
  await layOutStage(dir, { deck, drawings: new Map() })
  const builder = openBuilder(dir, program)
  const [outDir, printDir] = [join(dir, 'site'), join(dir, 'print')]
  const task = { dir, entry: entryFile, outDir, printDir, keptDir, ownHash: 'same', figures: {} }
  const answer = await builder.perform({ kind: 'slides', ...task })
  await builder.dismiss()
  expect(answer).toEqual({})
  const made = [keptDir, join(outDir, 'assets')].map(async (folder) => {
    const names = await readdir(folder)
    return names.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const)
  })
  return Object.fromEntries(await Promise.all((await Promise.all(made)).flat()))
}

test('sources have no bundle, and run as they are', () => {
  expect(builderProgram()).toEqual({ script: expect.stringMatching(/builder\.ts$/), nodeArgs: [] })
})

test('bundled, it makes the same bytes', { timeout: 120_000 }, async () => {
  await bundleBuilder(bundled)
  const program = builderProgram({ dir: bundled })
  expect(program.script).toBe(join(bundled, 'builder.js'))
  const ours = await compiledBy(program, 'bundled')
  expect(Object.keys(ours).length).toBeGreaterThan(4)
  expect(ours).toEqual(await compiledBy(builderProgram(), 'sources'))
})

test('what Node compiled is kept for the next', async () => {
  const files = await readdir(join(cache, 'node'), { recursive: true })
  expect(files.length).toBeGreaterThan(100)
})
