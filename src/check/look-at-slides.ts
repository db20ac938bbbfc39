// Opens every slide as an audience would see it, one after the other in one page, and looks.
import type { Page } from 'playwright'
import type { Finding } from '../model/finding.ts'
import { settle } from '../stage/settle.ts'
import { floor } from '../theme/tokens.ts'
import { makeProbe, type Probe } from './probe.ts'
import type { SlideCheck } from './slide-check.ts'
import { slideChecks } from './kinds/index.ts'
import { type Heard, listenTo } from './traffic.ts'

interface LookOptions {
  /** Where the built deck is served. */
  readonly url: string
  readonly slideCount: number
}

/** Checks every slide in its first and its last click state. Findings say the slide's number. */
export async function lookAtSlides(page: Page, options: LookOptions): Promise<Finding[]> {
  const heard: Heard[] = []
  let slideNumber = 1
  const hear = ({ finding, trace }: Heard): void =>
    void heard.push({ finding: { slideNumber, ...finding }, ...(trace ? { trace } : {}) })
  await listenTo(page, hear)
  await page.addInitScript({ content: checksScript() })
  await page.goto(`${options.url}#/1`)
  for (; slideNumber <= options.slideCount; slideNumber += 1) {
    const clicksTotal = await show(page, { slideNumber, clicks: 0, hear })
    await lookNow(page, { slideNumber, hear })
    if (clicksTotal === 0) continue
    await show(page, { slideNumber, clicks: clicksTotal, hear })
    await lookNow(page, { slideNumber, hear })
  }
  return sortOut(await traceSlides(page, heard))
}

/** Gives what has a trace to the slide that has it; by now all slides are in the page. */
async function traceSlides(page: Page, heard: readonly Heard[]): Promise<Finding[]> {
  const numbers = await page.evaluate(
    (traces) => {
      const slides = [...document.querySelectorAll<HTMLElement>('.slidev-page[data-slidev-no]')]
      return traces.map((trace) => {
        const slide = trace && slides.find(({ outerHTML }) => outerHTML.includes(trace))
        return slide ? Number(slide.dataset['slidevNo']) : undefined
      })
    },
    heard.map(({ trace }) => trace),
  )
  return heard.map(({ finding }, index) => {
    const slideNumber = numbers[index]
    return slideNumber === undefined ? finding : { ...finding, slideNumber }
  })
}

/** By slide, each once: a slide looked at twice says most things twice. */
function sortOut(findings: readonly Finding[]): Finding[] {
  const textOf = ({ slideNumber, rule, message }: Finding): string =>
    `${slideNumber} ${rule} ${message}`
  const byText = new Map(findings.map((finding) => [textOf(finding), finding]))
  return [...byText.values()].sort((a, b) => (a.slideNumber ?? 0) - (b.slideNumber ?? 0))
}

const rootOf = (slideNumber: number): string =>
  `#slide-content .slidev-page[data-slidev-no="${slideNumber}"]`

/** Goes to a slide without loading the page again. @returns How many clicks the slide has. */
async function show(
  page: Page,
  options: { slideNumber: number; clicks: number; hear: (heard: Heard) => void },
): Promise<number> {
  const { slideNumber, clicks } = options
  const hash = `#/${slideNumber}${clicks > 0 ? `?clicks=${clicks}` : ''}`
  await page.evaluate((to) => (location.hash = to), hash)
  const isReady = await settle(page, { root: rootOf(slideNumber) })
  if (!isReady) {
    options.hear({ finding: neverSettled })
  }
  return page.evaluate(
    () => (globalThis as unknown as { oficinaClicksTotal: number }).oficinaClicksTotal,
  )
}

const neverSettled: Finding = {
  rule: 'check/settled',
  severity: 'error',
  message: 'Unexpected slide that is not ready after 15 s, expected it to load and stand still',
  fix: 'Take out what never ends: an animation, or an image that does not answer.',
}

/** What the script of the checks leaves in the page. */
interface ChecksInPage {
  readonly oficinaProbe: Probe
  readonly oficinaChecks: readonly Pick<SlideCheck, 'look'>[]
}

async function lookNow(
  page: Page,
  options: { slideNumber: number; hear: (heard: Heard) => void },
): Promise<void> {
  const seen = await page.evaluate(
    (given) => {
      const { oficinaChecks, oficinaProbe: probe } = globalThis as unknown as ChecksInPage
      const slide = document.querySelector<HTMLElement>(given.root)
      return oficinaChecks.map(({ look }) =>
        slide ? look({ slide, probe, floor: given.floor }) : [],
      )
    },
    { root: rootOf(options.slideNumber), floor },
  )
  slideChecks.forEach(({ rule, severity, fix }, index) => {
    for (const message of seen[index] ?? [])
      options.hear({ finding: { rule, severity, message, fix } })
  })
}

/** The checks as a script for the page. */
function checksScript(): string {
  const checks = slideChecks.map(({ look }) => `{ ${look.toString()} }`)
  // A browser without a screen refuses to keep it awake, and Slidev warns; without the feature it
  // does not ask.
  return `delete Navigator.prototype.wakeLock
globalThis.oficinaProbe = (${makeProbe.toString()})()
globalThis.oficinaChecks = [${checks.join(',\n')}]`
}
