// Tells places where links are shared which picture a page has.
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'

const HEAD_END = '</head>'

/** Adds it to the page's head. Most of those places want the whole address, `https://…`. */
export function socialImage(html: string, image: { href: string; alt: string }): string {
  const tags = [
    h('meta', { property: 'og:image', content: image.href }),
    h('meta', { property: 'og:image:alt', content: image.alt }),
    h('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ]
  return html.replace(HEAD_END, () => `${tags.map((tag) => toHtml(tag)).join('\n')}\n${HEAD_END}`)
}
