// axe-core as text, for the page: the judge of contrast.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** The script that leaves `axe` in the page. */
export async function axeScript(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
}
