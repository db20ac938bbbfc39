// GitBook: `{% hint style="warning" %}` … `{% endhint %}` → a quote.
import type { Dialect } from './dialect.ts'

const OPEN = /^\s*\{%\s*hint\b[^%]*%\}\s*$/
const CLOSE = /^\s*\{%\s*endhint\s*%\}\s*$/

export const gitbookHint: Dialect = (lines) => {
  let isInside = false
  return lines.map((line) => {
    if (OPEN.test(line)) isInside = true
    else if (CLOSE.test(line)) isInside = false
    else return isInside ? `> ${line}` : line
    return ''
  })
}
