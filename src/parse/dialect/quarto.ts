// Quarto, Pandoc and R Markdown: `## Title {.smaller}`, `:::: {.columns}`, `. . .` say how it looks there and
// show nothing here; a callout and what is to be said are remarks, as our containers write them.
import type { Dialect } from './dialect.ts'

const KEY = String.raw`(?:data-[\w-]+|background[\w-]*|auto-animate[\w-]*|transition[\w-]*|visibility|state|width|height|style|lang|dir)`
const ATTRIBUTE = String.raw`(?:[.#][A-Za-z][\w-]*|${KEY}=(?:"[^"{}]*"|'[^'{}]*'|[\w.%-]+)|-)`
const ATTRIBUTES = String.raw`\{\s*${ATTRIBUTE}(?:\s+${ATTRIBUTE})*\s*\}`
const HEADING = new RegExp(String.raw`^(?<heading>\s{0,3}#{1,6}\s.*?\S)\s+${ATTRIBUTES}\s*$`)
/** Any fence opens something, and ends with the same colons. */
const OPENS = /^:{3,}[ \t]*[^\s:]/
const OPEN = /^:{3,}[ \t]*(?:\{(?<attributes>[^{}]*)\}|(?<name>[a-z][\w-]*))$/
const CLOSE = /^:{3,}$/
/** Colons may follow. */
const DRESSING = /[ \t]{0,9}:{1,80}$/
const PAUSE = /^\. \. \.\s*$/
const TITLE = /\btitle=(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/
/** Fences by the first class that matches: what becomes of one. */
const fences: readonly (readonly [classes: RegExp, becomes: 'remark' | 'nothing'])[] = [
  [/^(?:callout-(?:note|tip|warning|caution|important)|notes)$/, 'remark'],
  [
    /^(?:columns?|incremental|nonincremental|fragment|smaller|scrollable|panel-tabset|r-stack|r-fit-text|center|aside|footer|absolute|content-(?:visible|hidden)|quarto-layout-panel|fade-(?:in|out|up))$/,
    'nothing',
  ],
]

export const quarto: Dialect = (lines) => {
  const plain = lines.map((line) =>
    PAUSE.test(line) ? '' : (HEADING.exec(line)?.groups?.['heading'] ?? line),
  )
  const open: {
    readonly at: number
    readonly opening: string | undefined
    holdsOthers: boolean
  }[] = []
  lines.forEach((written, at) => {
    const line = written.trimEnd()
    if (OPENS.test(line)) {
      for (const outer of open) outer.holdsOthers = true
      open.push({ at, opening: openingOf(line.replace(DRESSING, '')), holdsOthers: false })
    } else if (CLOSE.test(line)) {
      const { at: from, opening, holdsOthers } = open.pop() ?? {}
      if (from === undefined || opening === undefined) return
      // A remark is a quote: no place for another fence.
      const isGone = opening === '' || holdsOthers === true
      plain[from] = isGone ? '' : opening
      plain[at] = isGone ? '' : ':::'
    }
  })
  return plain
}

/** The line instead; nothing when the fence is none of Quarto's. */
function openingOf(line: string): string | undefined {
  const { attributes = '', name } = OPEN.exec(line)?.groups ?? {}
  const classes = name === undefined ? classesOf(attributes) : [name]
  const found = fences.find(([pattern]) => classes.some((one) => pattern.test(one)))
  if (!found) return undefined
  if (found[1] === 'nothing') return ''
  const remark = classes.find((one) => found[0].test(one)) ?? ''
  const { double, single = double ?? '' } = TITLE.exec(attributes)?.groups ?? {}
  const type = remark === 'notes' ? 'instructor' : remark.replace('callout-', '')
  return `:::${type} ${single}`.trimEnd()
}

function classesOf(attributes: string): string[] {
  return [...attributes.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)
}
