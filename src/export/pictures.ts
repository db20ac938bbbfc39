// Each slide as a picture, for posts, documents and other tools.
import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { refuse } from '../model/cannot-run.ts'
import { fillFolder, isKept } from '../stage/kept.ts'
import type { Stage } from '../stage/stage.ts'
import { canvas } from '../theme/tokens.ts'
import type { ExportFormat, FormatOptions } from './format.ts'
import { openPrintPage, type PrintedSlide } from './print-page.ts'
import { slidesOf, viewSuffix } from './print-view.ts'

type Kind = 'png' | 'webp'

const defaultScale = 2
/** The browser of one deck has this many pages that take pictures at once; a page waits a good deal. */
const mostPages = 4
/** Opening one more page takes as long as this many pictures. */
const worthAPage = 8
const webpQuality = 90

/** A folder of `01-<address>.png` and so on; `--scale 1` is 980 × 552 px. */
export const png = pictures('png')

/** The same as WebP, about half the size. */
export const webp = pictures('webp')

function pictures(kind: Kind): ExportFormat {
  return {
    fileName: kind,
    async make(stage, options) {
      const { say, scale = defaultScale } = options
      const dir = join(stage.keptDir, `${kind}-${scale}${viewSuffix(options)}`)
      if (await isKept(dir)) return dir
      await fillFolder(dir, async (aside) => {
        await mkdir(aside, { recursive: true })
        const numbers = slidesOf(stage, options).map(({ number }) => number)
        const most = Math.ceil(numbers.length / worthAPage)
        const pageCount = Math.min(most, mostPages, availableParallelism() + 1)
        const count = { done: 0, all: 0 }
        const expect = (more: number): unknown => (count.all += more)
        const tell = (): void => say?.(`taking pictures: ${(count.done += 1)} of ${count.all}`)
        await Promise.all(
          Array.from({ length: pageCount }, (_, turn) => {
            const slideNumbers = numbers.filter((_one, at) => at % pageCount === turn)
            const work = { ...options, slideNumbers, stage, dir: aside, scale, kind, expect, tell }
            return stage.page((page) => takeTurn(page, work))
          }),
        )
      })
      return dir
    },
  }
}

interface Turn extends FormatOptions {
  readonly stage: Stage
  readonly dir: string
  readonly scale: number
  readonly kind: Kind
  /** Told how many pictures there are on this page. */
  readonly expect: (pictures: number) => void
  /** Told after each. */
  readonly tell: () => void
}

async function takeTurn(page: Page, work: Turn): Promise<void> {
  const { stage, dir, scale, kind, expect, tell } = work
  const rule = `export/${kind}`
  const printed = await openPrintPage(page, { stage, rule, view: work })
  expect(printed.length)
  // One slide at a time is the whole page: pictures of a place far down a long page are slow.
  await page.addStyleTag({ content: oneAtATime })
  const session = await page.context().newCDPSession(page)
  // Playwright sets the scale only for a new context.
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: canvas.widthPx,
    height: Math.ceil(canvas.heightPx),
    deviceScaleFactor: scale,
    mobile: false,
  })
  for (const slide of printed) {
    if (!(await page.evaluate(showOnly, slide.elementId))) {
      refuse({
        rule,
        message: `Unexpected slide ${slide.slideNumber} that does not show, expected it alone on the page`,
        fix: 'Run `oficina check` to see what is broken.',
        slideNumber: slide.slideNumber,
      })
    }
    const { data } = await session.send('Page.captureScreenshot', {
      format: kind,
      ...(kind === 'webp' ? { quality: webpQuality } : {}),
    })
    await writeFile(join(dir, fileName(slide, work)), Buffer.from(data, 'base64'))
    tell()
  }
}

/** `03-address.png`; with clicks apart `03-address-1.png`, counted from 0. */
function fileName(slide: PrintedSlide, { stage, kind, withClicks }: Turn): string {
  const digits = Math.max(2, String(stage.slides.length).length)
  const id = stage.slides[slide.slideNumber - 1]?.id
  const parts = [
    String(slide.slideNumber).padStart(digits, '0'),
    ...(id === undefined ? [] : [id]),
    ...(withClicks ? [String(slide.clicks)] : []),
  ]
  return `${parts.join('-')}.${kind}`
}

const oneAtATime = `
.print-slide-container:not(.of-shown) { display: none !important; }
::-webkit-scrollbar { display: none; }
`

/**
 * Shows one slide and waits until it is drawn. Runs in the page.
 * @returns Whether that slide, and nothing else, fills the page.
 */
async function showOnly(elementId: string): Promise<boolean> {
  for (const shown of document.querySelectorAll('.of-shown')) shown.classList.remove('of-shown')
  const slide = document.getElementById(elementId)
  slide?.classList.add('of-shown')
  const images = [...(slide?.querySelectorAll('img') ?? [])]
  await Promise.allSettled(images.map((image) => image.decode()))
  await document.fonts.ready
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
  const { x, y, width, height } = slide?.getBoundingClientRect() ?? new DOMRect()
  const isFilling = x === 0 && y === 0 && width === innerWidth && Math.ceil(height) === innerHeight
  return isFilling && slide?.contains(document.elementFromPoint(width / 2, height / 2)) === true
}
