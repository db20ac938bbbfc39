// Pictures of all slides, for reports, and where on them the findings are.
import type { Finding } from '../model/finding.ts'
import type { Stage } from '../stage/stage.ts'
import { clicksOf, rootOf, showSlide } from './show-slide.ts'

interface Picture {
  readonly png: Uint8Array
  /** By the finding's message; in parts of the slide's size, 0 to 1. */
  readonly boxes: Record<string, { left: number; top: number; width: number; height: number }[]>
}

interface PictureOptions {
  /** Boxes are drawn around what these quote; none by default. */
  readonly findings?: readonly Finding[]
  /** Only these slides, 1-based. */
  readonly only?: readonly number[]
}

/** Not a slide that keeps the browser busy for ever: nobody would get its picture. */
export function canBeShown(findings: readonly Finding[]): (slideNumber: number) => boolean {
  const stuck = new Set(
    findings.filter(({ rule }) => rule === 'check/unfinished').map((each) => each.slideNumber),
  )
  return (slideNumber) => !stuck.has(slideNumber)
}

/**
 * Each slide at its last click. A box is around what the message quotes:
 * the text, or the image with that name.
 */
export async function pictureSlides(
  stage: Stage,
  { findings = [], only = stage.slides.map(({ number }) => number) }: PictureOptions,
): Promise<Map<number, Picture>> {
  const pictures = new Map<number, Picture>()
  const [first] = only
  if (first === undefined) return pictures
  const url = await stage.url()
  await stage.page(async (page) => {
    // Opened with another, the page would still show that one when the first picture is taken.
    await page.goto(`${url}#/${first}`)
    for (const number of only) {
      await showSlide(page, { url, slideNumber: number })
      const clicks = await clicksOf(page)
      if (clicks > 0) await showSlide(page, { url, slideNumber: number, clicks })
      const messages = findings
        .filter(({ slideNumber }) => slideNumber === number)
        .map(({ message }) => message)
      const boxes = await page.evaluate(boxesInPage, { root: rootOf(number), messages })
      pictures.set(number, { png: await page.screenshot(), boxes })
    }
  })
  return pictures
}

/** Runs in the page: must not use anything from outside. */
function boxesInPage(given: { root: string; messages: string[] }): Picture['boxes'] {
  const slide = document.querySelector<HTMLElement>(given.root)
  if (!slide) return {}
  const whole = slide.getBoundingClientRect()
  const spaces = /\s+/g
  const places: { text: string; rect: DOMRect }[] = []
  const walk = (node: Node): void => {
    if (node instanceof Text && node.data.trim() !== '') {
      const range = document.createRange()
      range.selectNodeContents(node)
      const text = node.data.replace(spaces, ' ').trim()
      places.push({ text, rect: range.getBoundingClientRect() })
    }
    if (node instanceof HTMLImageElement) {
      const rect = node.getBoundingClientRect()
      places.push({ text: node.alt, rect }, { text: node.src, rect })
    }
    if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot)
    for (const child of node.childNodes) walk(child)
  }
  walk(slide)
  return Object.fromEntries(
    given.messages.map((message) => {
      const quoted = [...message.matchAll(/“([^”]+)”/g)].map(([, text = '']) => text)
      const rects = quoted.flatMap((quote) => {
        const start = quote.replace(/…$/, '')
        const isCut = start !== quote
        return places
          .filter(({ text, rect }) => {
            const isIt = isCut ? text.startsWith(start) : text === start
            return isIt && rect.width * rect.height > 0
          })
          .map(({ rect }) => rect)
      })
      return [
        message,
        rects.map(({ left, top, width, height }) => ({
          left: (left - whole.left) / whole.width,
          top: (top - whole.top) / whole.height,
          width: width / whole.width,
          height: height / whole.height,
        })),
      ]
    }),
  )
}
