import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createJiti } from '../../../../src/stage/site/load-settings.ts'

async function settings(text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'oficina ação-')), 'settings.ts')
  await writeFile(path, text)
  return path
}

test('TypeScript is loaded, with what it imports', async () => {
  const path = await settings(
    `import { sep } from 'node:path'\nexport default (a: string): string => a + sep.length\nexport const b = 2 as const`,
  )
  const loaded = (await createJiti().import(path)) as { default: (a: string) => string; b: number }
  expect([loaded.default('a'), loaded.b]).toEqual(['a1', 2])
})

test('the default is what the file is for, where one asks for it', async () => {
  const path = await settings(`export default { theme: 'a' }`)
  expect(await createJiti().import(path, { default: true })).toEqual({ theme: 'a' })
})

test('what does not parse is refused', async () => {
  const path = await settings('export default {')
  await expect(createJiti().import(path)).rejects.toThrow(/settings\.ts/)
})
