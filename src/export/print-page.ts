// Slidev's print page, every slide on it and ready: what most exports are made from.
import type { Page } from 'playwright'
import { refuse } from '../model/cannot-run.ts'
import { noteFailure, settle } from '../stage/settle.ts'
import type { Stage } from '../stage/stage.ts'
import { type PrintView, slidesOf } from './print-view.ts'

const timeoutMs = 60_000
/** Ten seconds, and longer where the machine is busy: a slide that failed does not come any more. */
const framesAfterError = 600
/** Says less than what follows from it. */
const MISSING_FILE = /^Failed to load resource/

/** One element for each slide, or for each click of it. */
export const printedSlide = '.print-slide-container'

/** One element of the print page. */
export interface PrintedSlide {
  readonly slideNumber: number
  /** How many clicks were made, from 0; those of the slide's last state when clicks are not apart. */
  readonly clicks: number
  /** Id of its element. */
  readonly elementId: string
}

export interface PrintPageOptions {
  readonly stage: Stage
  /** Of the finding when it does not get ready. */
  readonly rule: string
  readonly view?: PrintView
}

/**
 * Opens it in a page, with what the view has.
 * @returns What is on it, in order: every slide of the view at least once.
 * @throws CannotRun with the first slide that is not ready in time.
 */
export async function openPrintPage(
  page: Page,
  { stage, rule, view = {} }: PrintPageOptions,
): Promise<readonly PrintedSlide[]> {
  const errors = errorsOn(page)
  await page.addInitScript(noteFailure)
  await page.emulateMedia({ colorScheme: view.dark ? 'dark' : 'light' })
  const numbers = slidesOf(stage, view).map(({ number }) => number)
  // Slidev makes no other slides then; all of a hundred take half a second.
  const range = view.slideNumbers ? `&range=${numbers.join()}` : ''
  const print = view.withClicks ? '?print=clicks' : '?print'
  await page.goto(`${await stage.printUrl()}${print}${range}#/print`)
  const count = numbers.length
  const amount = view.withClicks ? { atLeast: count } : { count }
  const isReady = await settle(page, {
    root: printedSlide,
    ...amount,
    timeoutMs,
    framesAfterError,
  })
  const ids = stage.slides.flatMap(({ id }) => id ?? '')
  if (isReady) await page.evaluate(linkSlides, ids)
  const printed = isReady ? await page.evaluate(listSlides) : []
  const missing = isReady
    ? numbers.find((number) => !printed.some(({ slideNumber }) => slideNumber === number))
    : await page.evaluate(firstUnready, numbers)
  if (isReady && missing === undefined) return printed
  return refuse({
    rule,
    message: `Unexpected slide ${missing ?? 'somewhere'} that is not ready${errors[0] === undefined ? '' : ` (${errors[0]})`}, expected every slide on the print page`,
    fix: 'Run `oficina check` to see what is broken; what was exported before is still there.',
    ...(missing === undefined ? {} : { slideNumber: missing }),
  })
}

/** What scripts of the page have to say of what went wrong, a line for each, from now on. */
function errorsOn(page: Page): readonly string[] {
  const errors: string[] = []
  const note = (text: string): void => {
    const [line = ''] = text.split('\n')
    if (!MISSING_FILE.test(line)) errors.push(line)
  }
  page.on('pageerror', ({ message }) => note(message))
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text())
  })
  return errors
}

/**
 * Links to slides lead to their place in the document; else they would lead to our server, which is
 * gone when the file is read. Runs in the page.
 * @param ids Addresses of the slides, in order.
 */
function linkSlides(ids: readonly string[]): void {
  const slides = [...document.querySelectorAll('.print-slide-container')]
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#/"]')) {
    const number = ids.indexOf(decodeURIComponent(link.getAttribute('href')?.slice(2) ?? '')) + 1
    // With clicks apart, several elements are one slide: the link leads to the first.
    const slide = slides.find(({ id }) => number > 0 && Number.parseInt(id, 10) === number)
    if (slide) link.setAttribute('href', `#${slide.id}`)
    else link.removeAttribute('href')
  }
}

/** Says what is there; the outline names each slide once. Runs in the page. */
function listSlides(): PrintedSlide[] {
  const listed: PrintedSlide[] = []
  for (const slide of document.querySelectorAll('.print-slide-container')) {
    const [slideNumber = 0, state = 1] = slide.id.split('-').map(Number)
    if (listed.at(-1)?.slideNumber === slideNumber)
      slide.querySelectorAll('h1').forEach((title) => title.setAttribute('role', 'paragraph'))
    listed.push({ slideNumber, clicks: state - 1, elementId: slide.id })
  }
  return listed
}

/** The first slide that is missing, still loading, or has an image without pixels. Runs in the page. */
function firstUnready(numbers: readonly number[]): number | undefined {
  const slides = [...document.querySelectorAll('.print-slide-container')]
  return numbers.find((number) => {
    const slide = slides.find(({ id }) => Number.parseInt(id, 10) === number)
    if (!slide?.querySelector('.slidev-layout')) return true
    const isLoading = slide.querySelector('.slidev-slide-loading') !== null
    return isLoading || [...slide.querySelectorAll('img')].some((image) => !image.complete)
  })
}
