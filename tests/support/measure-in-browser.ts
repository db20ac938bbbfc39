// Heights of blocks as the browser lays them out, each on a slide of its layout.
import type { Nodes } from 'mdast'
import type { Page } from 'playwright'
import { blockHtml } from './block-html.ts'
import type { Sample } from './fit-corpus.ts'
import { themeCss } from './theme-css.ts'

/** What `commands.vue` does when it is mounted: counts the letters of the longest explained command. */
const COUNT_LETTERS = `for (const list of document.querySelectorAll('.of-commands-slide > .of-body > ul')) {
  list.classList.toggle('of-card', [...list.children].every((item) => item.firstElementChild?.nodeName === 'CODE' && item.textContent.startsWith(item.firstElementChild.textContent)))
  let letters = 1
  for (const item of list.children) {
    const command = item.querySelector('code')?.textContent ?? ''
    const isExplained = item.textContent.trim() !== command.trim()
    item.classList.toggle('is-explained', isExplained)
    if (isExplained) letters = Math.max(letters, [...command].length)
  }
  list.style.setProperty('--of-command-letters', String(letters))
}`

/** Height in px of each sample, fonts loaded. */
export async function measureInBrowser(page: Page, samples: readonly Sample[]): Promise<number[]> {
  const slides = samples.map(
    ({ block, setting }) =>
      `<div class="slidev-layout of-slide of-part-1 of-${setting.layout}-slide" style="height: auto; overflow: visible">` +
      `<div class="of-body" style="display: block; width: ${setting.widthPx}px"><h1>T</h1>` +
      `${setting.isFirst ? '' : '<p>x</p>'}${blockHtml(block as Nodes)}</div></div>`,
  )
  await page.setContent(`<!doctype html><style>${themeCss()}</style>${slides.join('')}`)
  await page.evaluate(COUNT_LETTERS)
  return page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()))
    await document.fonts.ready
    return [...document.querySelectorAll('.of-body')].map(
      (body) => body.lastElementChild?.getBoundingClientRect().height ?? 0,
    )
  })
}
