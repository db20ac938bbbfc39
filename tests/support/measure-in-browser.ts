// Heights of blocks as the browser lays them out, each on a slide of its layout.
import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Page } from 'playwright'
import { isStacked, type CommandLetters } from '../../src/theme/command-card.ts'
import { component } from '../../src/theme/tokens.ts'
import { blockHtml } from './block-html.ts'
import type { Sample } from './fit-corpus.ts'
import { themeCss } from './theme-css.ts'

/** What `commands.vue` does when it is mounted; returns the letters of each card. */
const READ_CARDS = `[...document.querySelectorAll('.of-commands-slide > .of-body > ul')].map((list) => {
  list.classList.toggle('of-card', [...list.children].every((item) => item.firstElementChild?.nodeName === 'CODE' && item.textContent.startsWith(item.firstElementChild.textContent)))
  const items = [...list.children].map((item) => {
    const command = item.querySelector('code')?.textContent ?? ''
    const explanation = item.textContent.replace(command, '').trim()
    item.classList.toggle('is-explained', explanation !== '')
    return { command: [...command].length, explanation: [...explanation].length }
  })
  const letters = Math.max(0, ...items.filter((item) => item.explanation > 0).map((item) => item.command))
  list.style.setProperty('--of-command-letters', String(letters))
  return items
})`

/** What `component.vue` does when it is mounted. */
function isLead(block: Nodes): boolean {
  return toString(block).trim().length <= component.leadLetters
}

/** Height in px of each sample, fonts loaded. */
export async function measureInBrowser(page: Page, samples: readonly Sample[]): Promise<number[]> {
  const slides = samples.map(
    ({ block, setting }) =>
      `<div class="slidev-layout of-slide of-part-1 of-${setting.layout}-slide" style="height: auto; overflow: visible">` +
      `<div class="of-body${isLead(block as Nodes) ? ' has-lead' : ''}" style="display: block; width: ${setting.widthPx}px"><h1>T</h1>` +
      `${setting.isFirst ? '' : '<p>x</p>'}${blockHtml(block as Nodes)}</div></div>`,
  )
  await page.setContent(`<!doctype html><style>${themeCss()}</style>${slides.join('')}`)
  const cards = await page.evaluate<CommandLetters[][]>(READ_CARDS)
  await page.evaluate((stacked) => {
    const lists = document.querySelectorAll('.of-commands-slide > .of-body > ul')
    lists.forEach((list, index) => list.classList.toggle('is-stacked', stacked[index]))
  }, cards.map(isStacked))
  return page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()))
    await document.fonts.ready
    return [...document.querySelectorAll('.of-body')].map(
      (body) => body.lastElementChild?.getBoundingClientRect().height ?? 0,
    )
  })
}
