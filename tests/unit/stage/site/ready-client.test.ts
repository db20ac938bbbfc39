import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readyClient } from '../../../../src/stage/site/ready-client.ts'

test('a client that came with the package is taken as it is, and the package stays', async () => {
  const home = await mkdtemp(join(tmpdir(), 'client-'))
  const shippedDir = join(home, 'package')
  await mkdir(join(shippedDir, 'key'), { recursive: true })
  await writeFile(join(shippedDir, 'key', 'client.json'), '{}')
  const client = { dir: join(home, 'clients', 'key'), text: '# Oficina\n' }
  expect(await readyClient(client, { shippedDir })).toEqual({})
  await writeFile(join(client.dir, 'client.json'), 'changed')
  expect(await readyClient(client, { shippedDir })).toEqual({})
  expect(await readFile(join(client.dir, 'client.json'), 'utf8')).toBe('changed')
  expect(await readFile(join(shippedDir, 'key', 'client.json'), 'utf8')).toBe('{}')
  await rm(home, { recursive: true })
})
