// GitBook: `{% hint style="warning" %}` … `{% endhint %}` → a quote, and what it is for.
import type { Dialect } from './dialect.ts'

const OPEN = /^\s*\{%\s*hint\b(?:[^%]*?\bstyle=["'](?<style>\w+)["'])?[^%]*%\}\s*$/
const CLOSE = /^\s*\{%\s*endhint\s*%\}\s*$/

export const gitbookHint: Dialect = (lines) => {
  let isInside = false
  return lines.map((line) => {
    const open = OPEN.exec(line)
    if (open) {
      isInside = true
      const style = open.groups?.['style']
      return style === undefined ? '' : `> [!${style}]`
    }
    if (CLOSE.test(line)) isInside = false
    else return isInside ? `> ${line}` : line
    return ''
  })
}
