// A page for people: every slide as it looked, small; those with findings large, defects in boxes.
import type { Finding } from '../../model/finding.ts'
import { formatPlace } from '../../model/place.ts'
import { escapeMarkup } from './escape-markup.ts'
import type { Checked, PictureBox, Report, SlidePicture } from './report.ts'

const style = `body { font: 16px/1.5 system-ui, sans-serif; max-width: 980px; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff }
figure { position: relative; margin: 0; border: 1px solid #767676 }
figure img { display: block; width: 100% }
figure i { position: absolute; outline: 3px solid #c00; outline-offset: 2px }
figure i.warning { outline-color: #a60 }
nav { display: grid; grid-template-columns: repeat(auto-fill, minmax(180px, 1fr)); gap: .75rem }
nav figure.error { outline: 3px solid #c00 } nav figure.warning { outline: 3px solid #a60 }
nav figcaption { padding: .25rem .5rem; font-size: 14px }
li { margin: .5rem 0 } code { color: #555 }`

export const html: Report = {
  name: 'html',
  file: 'check.html',
  hasPictures: true,
  text({ name, lang, slides, findings, pictures }: Checked): string {
    const titles = new Map(slides.map(({ number, title }) => [number, title]))
    const numbers = [...new Set(findings.map(({ slideNumber }) => slideNumber ?? 0))]
    const sections = numbers
      .sort((a, b) => a - b)
      .map((number) => {
        const own = findings.filter(({ slideNumber }) => (slideNumber ?? 0) === number)
        const title = number === 0 ? 'The deck' : `${number}. ${titles.get(number) ?? ''}`
        return `<section id="slide-${number}">
<h2>${escapeMarkup(title)}</h2>
${figureOf(pictures.get(number), own)}<ol>
${own.map(itemOf).join('\n')}
</ol>
</section>`
      })
    const verdict =
      findings.length === 0
        ? 'all good'
        : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`
    return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeMarkup(name)}: ${verdict}</title>
<style>${style}</style>
<h1><span lang="${escapeMarkup(lang)}">${escapeMarkup(name)}</span>: ${slides.length} slides, ${verdict}</h1>
${thumbnails({ slides, findings, pictures })}${sections.join('\n')}
</html>
`
  },
}

/** All slides; those with findings lead to what is said of them. */
function thumbnails({
  slides,
  findings,
  pictures,
}: Pick<Checked, 'slides' | 'findings' | 'pictures'>): string {
  const figures = slides.flatMap(({ number, title }) => {
    const picture = pictures.get(number)
    if (!picture) return []
    const own = findings.filter(({ slideNumber }) => slideNumber === number)
    const worst = own.find(({ severity }) => severity === 'error') ?? own[0]
    const caption = `<figcaption>${escapeMarkup(`${number}. ${title}`)}</figcaption>`
    const image = `<img alt="" loading="lazy" src="${dataOf(picture)}">`
    return worst
      ? `<a href="#slide-${number}"><figure class="${worst.severity}">${image}${caption}</figure></a>`
      : `<figure>${image}${caption}</figure>`
  })
  return figures.length === 0
    ? ''
    : `<nav aria-label="All slides">\n${figures.join('\n')}\n</nav>\n`
}

function dataOf({ png }: SlidePicture): string {
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`
}

function figureOf(picture: SlidePicture | undefined, findings: readonly Finding[]): string {
  if (!picture) return ''
  const boxes = findings.flatMap(({ message, severity }) =>
    (picture.boxes[message] ?? []).map(
      (box) =>
        `<i class="${severity}" title="${escapeMarkup(message)}" style="${placeOf(box)}"></i>`,
    ),
  )
  return `<figure><img alt="The slide as it looked" src="${dataOf(picture)}">${boxes.join('')}</figure>\n`
}

function placeOf({ left, top, width, height }: PictureBox): string {
  const percent = (part: number): string => `${(part * 100).toFixed(2)}%`
  return `left:${percent(left)};top:${percent(top)};width:${percent(width)};height:${percent(height)}`
}

function itemOf({ severity, rule, message, fix, place }: Finding): string {
  const where = place ? ` <code>${escapeMarkup(formatPlace(place))}</code>` : ''
  return `<li><b>${severity}</b> ${escapeMarkup(message)} <code>${escapeMarkup(rule)}</code>${where}<br>→ ${escapeMarkup(fix)}</li>`
}
