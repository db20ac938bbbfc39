// What in a Mermaid fence does more than draw (hazards §3, Mermaid): taken out, or the fence refused.

/** Something in the fence and its 1-based line there. */
interface Found {
  readonly what: string
  readonly line: number
}

export interface Disarmed {
  /** The fence's text with as many lines as before. */
  readonly text: string
  /** What was taken out and is not missed. */
  readonly stripped: readonly Found[]
  /** First thing that may do harm, or would lose text: the fence is not to be drawn. */
  readonly unsafe?: Found
}

/** Settings of an author's taste, which the theme has its own of. */
const TASTE =
  /^\s*%%\{\s*init(?:ialize)?\s*:\s*\{\s*(?:['"]?(?:theme|look|layout)['"]?\s*:\s*['"][\w-]+['"]\s*,?\s*)+\}\s*\}%%\s*$/
const DIRECTIVE = /%%\{/
/** `click a "https://…" "tip" _blank`, also with `href`. */
const WEB_LINK =
  /^\s*click\s+\S+\s+(?:href\s+)?"https?:\/\/[^"]*"(?:\s+"[^"]*")?(?:\s+_\w+)?\s*;?\s*$/
const BREAK = /<br\s*\/?>/gi
/** Tags that only change how letters look. */
const LOOKS = /<\/?(?:b|i|em|strong|u|s|small|sub|sup|code|mark)>/gi

/** What is refused, and what to call it; classes' `<<interface>>` and arrows are not tags. */
const refused: readonly (readonly [pattern: RegExp, what: string])[] = [
  [DIRECTIVE, 'directive `%%{…}%%`'],
  [/^\s*(?:click|callback|links?)\s/, 'link'],
  [/(?<!<)<\/?[a-z][\w-]*(?:[\s/][^<>]*)?>(?!>)/i, 'HTML'],
  [/(?<!<)<(?:img|script|iframe|svg|object|embed|style|link|a|video|audio)\b/i, 'HTML'],
  [/\b(?:javascript|vbscript|data):/i, 'address that runs'],
  [/\burl\s*\(|@import\b/i, 'address in a style'],
  [/@\{[^}]*\bimg\s*:/i, 'image'],
]
const FLOWCHART = /^\s*(?:flowchart|graph)\b/m
/** `["say "hi""]`: Mermaid draws it without the inner quotes. */
const QUOTES_IN_LABEL = /[[({|]\s*"[^"\n]*"(?!\s*(?:[\])}|,/\\]|$))/
const FRONTMATTER_KEY = /^\s*(?!title\s*:)[\w-]+\s*:/

/** Takes out what only asks for another look or leads elsewhere; finds what is not to be drawn. */
export function disarm(source: string): Disarmed {
  const stripped: Found[] = []
  let unsafe: Found | undefined
  const isFlowchart = FLOWCHART.test(source)
  const lines = source.split('\n')
  const header = headerLength(lines)
  const text = lines.map((written, index) => {
    const line = index + 1
    if (index > 0 && index < header - 1 && FRONTMATTER_KEY.test(written)) {
      unsafe ??= { what: 'settings', line }
    }
    if (TASTE.test(written)) {
      stripped.push({ what: 'directive `%%{init…}%%`', line })
      return ''
    }
    if (WEB_LINK.test(written)) {
      stripped.push({ what: 'link', line })
      return ''
    }
    const plain = written.replace(LOOKS, '')
    const looked = plain.replace(BREAK, ' ')
    const found = refused.find(([pattern]) => pattern.test(looked))
    if (found) unsafe ??= { what: found[1], line }
    else if (isFlowchart && QUOTES_IN_LABEL.test(plain)) {
      unsafe ??= { what: 'quotes inside quotes', line }
    }
    return plain
  })
  return { text: text.join('\n'), stripped, ...(unsafe ? { unsafe } : {}) }
}

/** Lines of the YAML at the top, its fences included. */
function headerLength(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---') return 0
  return lines.findIndex((line, index) => index > 0 && line.trim() === '---') + 1
}
