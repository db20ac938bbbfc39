// Obsidian, when the notes say that they are its: `[[Page|words]]` → words, `==so==` → bold, `![[a.png]]` → an
// image; `%% mine %%` and `^block-id` show nothing. Elsewhere these are text: two equals signs are code, too.
import type { Dialect } from './dialect.ts'

/** In the frontmatter: ours, or a key that only Obsidian has. */
const SAYS_SO = /^(?:dialect:\s*["']?obsidian["']?\s*|cssclass(?:es)?:.*)$/
/** Hugo has it as well; beside a link of Obsidian it says enough. */
const MAY_SAY_SO = /^aliases:/
const LINK = /\[\[[^[\]\n]{1,200}\]\]/
const RULE = /^---\s*$/
const LIST_ITEM = /^\s*(?:[-*+]|\d+[.)])\s/
const INDENTED = /^(?: {4}|\t)/
/** What is left as it is: code, formulas. */
const KEPT = /(`+[^`]*`+|\$\$?[^$]+\$\$?)/
const FORMULA = '$$'
const COMMENT = '%%'
const BLOCK_ID = /(?<=\S)[ \t]{1,4}\^(?=[\w-]*[A-Za-z-])[\w-]{3,40}(?=[ \t]{0,4}$)/

const rewrites: readonly (readonly [pattern: RegExp, words: string])[] = [
  [
    /!\[\[(?<path>[^[\]|#\\]{1,200}\.(?:png|jpe?g|gif|svg|webp|avif))(?:\\?\|(?!\d)(?<alt>[^[\]|\\]{0,200}))?(?:\\?\|[^[\]]{0,40})?\]\]/giu,
    '![$<alt>](<$<path>>)',
  ],
  [/!?\[\[[^[\]|]{1,200}\|(?<words>[^[\]]{1,200})\]\]/gu, '$<words>'],
  [/!?\[\[(?<page>[^[\]|#^]{1,200})(?:#[^[\]|]{1,200})?\]\]/gu, '$<page>'],
  [/!?\[\[#\^?(?<heading>[^[\]|]{1,200})\]\]/gu, '$<heading>'],
  [/(?<![=\w])==(?<words>\*\*[^=\n]{1,200}\*\*)==(?![=\w])/gu, '$<words>'],
  [/(?<![=\w])==(?=[^\s=])(?<words>[^=\n]{1,200})(?<=\S)==(?![=\w])/gu, '**$<words>**'],
]

export const obsidian: Dialect = (lines, isCode) => {
  if (!isObsidian(lines)) return [...lines]
  const isOurs = textLines(lines, isCode)
  const plain = lines.map((line, at) => (isOurs[at] ? withoutComments(line) : line))
  withoutLongComments(plain, isOurs)
  return plain.map((line, at) => (isOurs[at] ? rewritten(line) : line))
}

/** Below the frontmatter, not in a displayed formula, nor code. */
function textLines(lines: readonly string[], isCode: readonly boolean[]): boolean[] {
  const body = lines.findIndex((line, at) => at > 0 && RULE.test(line))
  let [isFormula, isList] = [false, false]
  return lines.map((line, at) => {
    if (at <= body || isCode[at]) return false
    const isInside = isFormula
    if (line.split(FORMULA).length % 2 === 0) isFormula = !isFormula
    const isIndented = INDENTED.test(line)
    if (!isIndented && line.trim() !== '') isList = LIST_ITEM.test(line)
    return !isInside && !isFormula && (!isIndented || isList)
  })
}

/** Those that end on their line. */
function withoutComments(line: string): string {
  return outside(line, (words) => words.replaceAll(/%%.*?%%/g, ''))
}

/**
 * Those over several lines, when they end: one that does not is text, or it would take the rest of the notes
 * along; so is one with a fence inside, whose lines are not ours to hide.
 */
function withoutLongComments(plain: string[], isOurs: readonly boolean[]): void {
  let from: number | undefined
  for (const [at, line] of plain.entries()) {
    if (!isOurs[at]) from = undefined
    const cut = isOurs[at] ? line.indexOf(COMMENT) : -1
    if (cut < 0) continue
    if (from === undefined) {
      from = at
      continue
    }
    const opening = plain[from] ?? ''
    plain[from] = opening.slice(0, opening.indexOf(COMMENT)).trimEnd()
    plain.fill('', from + 1, at)
    plain[at] = line.slice(cut + COMMENT.length)
    from = undefined
  }
}

function rewritten(line: string): string {
  const changed = outside(line, (words) =>
    rewrites.reduce((text, [pattern, instead]) => text.replace(pattern, instead), words),
  )
  return changed.replace(BLOCK_ID, '')
}

/** The line with what stands between code and formulas changed. */
function outside(line: string, change: (words: string) => string): string {
  return line
    .split(KEPT)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join('')
}

function isObsidian([first = '', ...others]: readonly string[]): boolean {
  const end = RULE.test(first) ? others.findIndex((line) => RULE.test(line)) : -1
  const keys = others.slice(0, Math.max(0, end))
  return (
    keys.some((line) => SAYS_SO.test(line)) ||
    (keys.some((line) => MAY_SAY_SO.test(line)) && others.some((line) => LINK.test(line)))
  )
}
