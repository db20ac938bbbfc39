// axe-core as text, for the page: the judge of contrast.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The script that leaves `axe` in the page. */
export async function axeScript(): Promise<string> {
  return readFile(require.resolve('axe-core/axe.min.js'), 'utf8')
}
