// Obsidian, when the notes say that they are its: `[[Page|words]]` → words, `==so==` → bold, `![[a.png]]` → an
// image; `%% mine %%` and `^block-id` show nothing. Elsewhere these are text: two equals signs are code, too.
import type { Dialect } from './dialect.ts'

/** In the frontmatter: ours, or a key that only Obsidian has. */
const SAYS_SO = /^(?:dialect:\s*obsidian\s*|aliases:.*|cssclass(?:es)?:.*)$/
const RULE = /^---\s*$/
const COMMENT = '%%'
const CODE_OR_COMMENT = /(`+[^`]*`+|%%)/
const CODE = /^`/

/** Outside backticks, in this order. */
const rewrites: readonly (readonly [pattern: RegExp, words: string])[] = [
  [
    /!\[\[(?<path>[^\]|#]+\.(?:png|jpe?g|gif|svg|webp|avif))(?:\|(?!\d)(?<alt>[^\]|]*))?(?:\|[^\]]*)?\]\]/giu,
    '![$<alt>](<$<path>>)',
  ],
  [/!?\[\[[^\]|]+\|(?<words>[^\]]+)\]\]/gu, '$<words>'],
  [/!?\[\[(?<page>[^\]|#^]+)(?:#\^?(?<heading>[^\]|]+))?\]\]/gu, '$<page>'],
  [/!?\[\[#\^?(?<heading>[^\]|]+)\]\]/gu, '$<heading>'],
  [/(?<![=\w])==(?=[^\s=])(?<words>[^=\n]*?[^\s=])==(?![=\w])/gu, '**$<words>**'],
  [/(?<=\S)\s+\^[A-Za-z\d-]+\s*$/u, ''],
]

export const obsidian: Dialect = (lines) => {
  if (!isObsidian(lines)) return [...lines]
  let isComment = false
  const shown = (piece: string): string => {
    if (piece === COMMENT) isComment = !isComment
    if (isComment || piece === COMMENT) return ''
    return CODE.test(piece) ? piece : rewritten(piece)
  }
  return lines.map((line) => line.split(CODE_OR_COMMENT).map(shown).join(''))
}

function rewritten(words: string): string {
  return rewrites.reduce((text, [pattern, instead]) => text.replace(pattern, instead), words)
}

function isObsidian([first = '', ...others]: readonly string[]): boolean {
  const end = RULE.test(first) ? others.findIndex((line) => RULE.test(line)) : -1
  return end >= 0 && others.slice(0, end).some((line) => SAYS_SO.test(line))
}
