// The slides that a build changed, before and after, as one page to send: no script, nothing from elsewhere.
import { escapeMarkup } from './kinds/escape-markup.ts'

export interface ChangedSlide {
  readonly did: string
  readonly title: string
  readonly numberBefore?: number
  readonly numberAfter?: number
  /** PNG. */
  readonly before?: Uint8Array
  readonly after?: Uint8Array
}

const style = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:80rem;margin:2rem auto;padding:0 1rem;background:Canvas;color:CanvasText}
article{margin:2.5rem 0;border-top:1px solid GrayText}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:1rem}
figure{margin:0}figcaption{font-weight:600}img{width:100%;height:auto;border:1px solid GrayText}`

/** HTML, the pictures in it. */
export function changesPage(
  name: string,
  { lang, slides }: { lang: string; slides: readonly ChangedSlide[] },
): string {
  const title = escapeMarkup(`${name}: what changed`)
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head>
<body><main><h1>${title}</h1>
<p>${slides.length} ${slides.length === 1 ? 'slide' : 'slides'} changed in the last build.</p>
${slides.map((slide) => article(slide, lang)).join('\n')}
</main></body>
</html>
`
}

function article(slide: ChangedSlide, lang: string): string {
  const title = escapeMarkup(slide.title || 'Slide')
  const pictures = [
    picture(slide.before, { what: 'Before', number: slide.numberBefore, title }),
    picture(slide.after, { what: 'After', number: slide.numberAfter, title }),
  ]
  return `<article><h2><span lang="${escapeMarkup(lang)}">${title}</span>, ${escapeMarkup(slide.did)}</h2><div class="pair">${pictures.join('')}</div></article>`
}

function picture(
  png: Uint8Array | undefined,
  { what, number, title }: { what: string; number: number | undefined; title: string },
): string {
  if (!png) return `<figure><figcaption>${what}: not shown</figcaption></figure>`
  const data = Buffer.from(png).toString('base64')
  return `<figure><figcaption>${what}, slide ${number ?? ''}</figcaption><img alt="${what}: ${title}" src="data:image/png;base64,${data}"></figure>`
}
