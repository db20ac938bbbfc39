// The author's own Vue components, beside notes that are trusted.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config/config.ts'
import type { Component } from '../stage/stage.ts'

const COMPONENT = /^[A-Z]\w*\.vue$/

/** Those of `components/` in the folder of the notes; none unless the settings say `html: trusted`. */
export async function readComponents({
  html,
  contentDir,
}: Pick<Config, 'html' | 'contentDir'>): Promise<Component[]> {
  if (html !== 'trusted') return []
  const dir = join(contentDir, 'components')
  const names = (await readdir(dir).catch(() => [])).filter((name) => COMPONENT.test(name))
  return Promise.all(
    names.toSorted().map(async (name) => {
      const bytes = await readFile(join(dir, name))
      return { name, bytes, hash: createHash('sha256').update(bytes).digest('hex') }
    }),
  )
}
