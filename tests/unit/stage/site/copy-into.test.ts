import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyInto } from '../../../../src/stage/site/copy-into.ts'

test('two that fill a folder at the same time do not disturb each other', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'oficina-copy-'))
  const parts = ['a', 'b', 'c', 'd'].map((name) => join(dir, name))
  for (const [index, part] of parts.entries()) {
    await mkdir(join(part, 'assets', 'modules'), { recursive: true })
    await writeFile(join(part, 'assets', 'modules', `${index}.js`), '')
    await writeFile(join(part, `${index}.html`), '')
  }
  for (let round = 0; round < 20; round += 1) {
    const to = join(dir, 'to')
    await Promise.all(parts.map((part) => copyInto(to, part)))
    const files = (await readdir(to, { recursive: true })).filter((name) => name.includes('.'))
    expect(files).toHaveLength(8)
    await rm(to, { recursive: true })
  }
})
