// Slidev shows TeX that KaTeX refuses as raw HTML, so it is asked first (hazards H-35).
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
/** KaTeX's own guards; the same bounds as in the deck's set-up. */
const settings = { throwOnError: true, trust: false, strict: false, maxSize: 20, maxExpand: 500 }

/** Whether KaTeX accepts the TeX. KaTeX is loaded the first time a formula is met. */
export function isFormula(tex: string): boolean {
  const katex = require('katex') as {
    renderToString: (tex: string, settings: object) => string
  }
  try {
    katex.renderToString(tex, settings)
    return true
  } catch {
    return false
  }
}
