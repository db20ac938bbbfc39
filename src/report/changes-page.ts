// Slides that are not what they were, as one page to send: pictures and words; no script, nothing from elsewhere.
import { escapeMarkup } from './kinds/escape-markup.ts'
import { slideDiff } from './word-diff.ts'

/** One of the two versions of a slide. */
export interface Version {
  /** “Before, slide 3”. */
  readonly caption: string
  readonly text: string
  /** Nothing when it is not shown. */
  readonly png?: Uint8Array
}

export interface ChangedSlide {
  readonly did: string
  /** In a sentence: what to make of it. */
  readonly hint?: string
  readonly title: string
  readonly versions: readonly [Version, Version]
  /** PNG of what changed, in red. */
  readonly difference?: Uint8Array
}

const style = `:root{color-scheme:light dark;--gone:#a40e26;--new:#116329;--gone-ground:#ffebe9;--new-ground:#dafbe1}
@media(prefers-color-scheme:dark){:root{--gone:#ffa198;--new:#7ee787;--gone-ground:#3c1618;--new-ground:#12301d}}
body{font:1rem/1.5 system-ui,sans-serif;max-width:80rem;margin:2rem auto;padding:0 1rem;background:Canvas;color:CanvasText}
article{margin:2.5rem 0;border-top:1px solid GrayText}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:1rem}
figure{margin:0}figcaption{font-weight:600}img{width:100%;height:auto;border:1px solid GrayText}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:0.875rem/1.6 ui-monospace,monospace;margin:1rem 0 0}
del{color:var(--gone);background:var(--gone-ground)}ins{color:var(--new);background:var(--new-ground);text-underline-offset:0.2em}`

/**
 * HTML, the pictures in it.
 * @param said how many changed since when, in a sentence.
 */
export function changesPage(
  name: string,
  { lang, said, slides }: { lang: string; said: string; slides: readonly ChangedSlide[] },
): string {
  const title = escapeMarkup(`${name}: what changed`)
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head>
<body><main><h1>${title}</h1>
<p>${escapeMarkup(said)}</p>
${contents(slides, lang)}${slides.map((slide, at) => article(slide, { lang, id: idOf(at) })).join('\n')}
</main></body>
</html>
`
}

/** Fewer are seen at once. */
const listedFrom = 3

function contents(slides: readonly ChangedSlide[], lang: string): string {
  if (slides.length < listedFrom) return ''
  const items = slides.map(
    ({ title, did }, at) =>
      `<li><a href="#${idOf(at)}" lang="${escapeMarkup(lang)}">${escapeMarkup(title || 'Slide')}</a>, ${escapeMarkup(did)}</li>`,
  )
  return `<nav aria-label="Slides that changed"><ol>${items.join('')}</ol></nav>\n`
}

function idOf(at: number): string {
  return `change-${at + 1}`
}

function article(
  { did, hint, title: words, versions, difference }: ChangedSlide,
  { lang, id }: { lang: string; id: string },
): string {
  const title = escapeMarkup(words || 'Slide')
  const [before, after] = versions
  const diff = slideDiff(before.text, after.text, {
    same: escapeMarkup,
    removed: (text) => `<del>${escapeMarkup(text)}</del>`,
    added: (text) => `<ins>${escapeMarkup(text)}</ins>`,
    name: escapeMarkup,
  }).join('\n')
  const isSame = before.png && after.png && Buffer.compare(before.png, after.png) === 0
  const changed = difference
    ? picture({ caption: 'What changed, in red', png: difference }, title)
    : ''
  const pictures = isSame
    ? '<p>It looks as before; what changed is not on the screen, such as speaker notes.</p>'
    : `<div class="pair">${versions.map((one) => picture(one, title)).join('')}${changed}</div>`
  const said = `<pre lang="${escapeMarkup(lang)}">${diff}</pre>`
  return `<article id="${id}"><h2><span lang="${escapeMarkup(lang)}">${title}</span>, ${escapeMarkup(did)}</h2>${hint ? `<p>${escapeMarkup(hint)}</p>` : ''}${pictures}${said}</article>`
}

function picture({ caption, png }: Pick<Version, 'caption' | 'png'>, title: string): string {
  const what = escapeMarkup(caption)
  if (!png) return `<figure><figcaption>${what}</figcaption></figure>`
  const data = Buffer.from(png).toString('base64')
  return `<figure><figcaption>${what}</figcaption><img alt="${what}: ${title}" src="data:image/png;base64,${data}"></figure>`
}
