// Slidev shows TeX that KaTeX refuses as raw HTML, so KaTeX is asked first (hazards H-35).
import { createRequire } from 'node:module'
import { recalled } from '../model/recalled.ts'

const require = createRequire(import.meta.url)
/** KaTeX's own guards; the same bounds as in the deck's set-up. */
const settings = { throwOnError: true, trust: false, strict: false, maxSize: 20, maxExpand: 500 }
const PREFIX = /^KaTeX parse error: /
const mostCharacters = 160

/**
 * What KaTeX says against the TeX, in one line; nothing when it accepts it. KaTeX is loaded the
 * first time a formula is met.
 */
export const formulaProblem = recalled((tex): string | undefined => {
  const katex = require('katex') as {
    renderToString: (tex: string, settings: object) => string
  }
  try {
    katex.renderToString(tex, settings)
    return undefined
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return (message.split('\n')[0] ?? '').replace(PREFIX, '').slice(0, mostCharacters)
  }
})
