// Opens every slide as an audience would see it, one after the other in one page, and looks.
import type { Page } from 'playwright'
import type { Finding } from '../model/finding.ts'
import { canvas, floor, space } from '../theme/tokens.ts'
import { axeScript } from './axe-script.ts'
import { makeProbe, type Probe } from './probe.ts'
import type { Mode, SlideCheck } from './slide-check.ts'
import { slideChecks } from './kinds/index.ts'
import { type Seen, seeSlide } from './ledger-shown.ts'
import { type Pass, passes } from './passes.ts'
import { readable } from './readable.ts'
import { rootOf, type ShowOptions, showSlide } from './show-slide.ts'
import { type Heard, listenTo } from './traffic.ts'

interface LookOptions {
  /** Where the built deck is served. */
  readonly url: string
  /** The slides to open, 1-based. */
  readonly numbers: readonly number[]
  readonly pass: Pass
  /** Reads the words of each slide too. */
  readonly reads?: boolean
}

/** What was found on one slide in one pass, and what other passes and checks want to know of it. */
export interface SlideFacts {
  readonly findings: readonly Finding[]
  /** 0 to 1: how far down its content goes; more when it goes over. */
  readonly fullness: number
  readonly seen?: Seen
}

const FONT = /\.woff2?(?:$|\?)/

/**
 * Checks slides in their first and their last click state. Findings say the slide's number. What the
 * page says and asks for is heard in the first pass only.
 */
export async function lookAtSlides(
  page: Page,
  options: LookOptions,
): Promise<ReadonlyMap<number, SlideFacts>> {
  const { pass, numbers } = options
  const isFirst = pass === passes[0]
  const heard: Heard[] = []
  const facts = new Map<number, Omit<SlideFacts, 'findings'>>()
  let [slideNumber = 1] = numbers
  const hear = ({ finding, ...who }: Heard): void =>
    void heard.push({ finding: { slideNumber, ...finding }, ...who })
  await listenTo(page, isFirst ? hear : () => undefined)
  if (pass.isWithoutFonts) await page.route(FONT, (route) => route.abort())
  await page.setViewportSize(pass.viewport)
  await page.addInitScript({ content: checksScript() })
  if (isFirst) await page.addInitScript({ content: await axeScript() })
  await page.goto(`${options.url}#/${slideNumber}`)
  for (const number of numbers) {
    slideNumber = number
    const clicksTotal = await show(page, { url: options.url, slideNumber, hear })
    let fullness = await lookNow(page, { slideNumber, pass, hear })
    if (clicksTotal > 0) {
      await show(page, { url: options.url, slideNumber, clicks: clicksTotal, hear })
      fullness = Math.max(fullness, await lookNow(page, { slideNumber, pass, hear }))
    }
    const seen = options.reads
      ? { seen: await seeSlide(page, { root: rootOf(slideNumber), slideNumber }) }
      : {}
    facts.set(slideNumber, { fullness, ...seen })
  }
  const found = Map.groupBy(sortOut(await traceSlides(page, heard)), (each) => each.slideNumber)
  return new Map(
    [...facts].map(([number, fact]) => [number, { ...fact, findings: found.get(number) ?? [] }]),
  )
}

/** Gives what has a trace to all slides that have it, since what two ask for is asked for once; by now all that were opened are in the page. */
async function traceSlides(page: Page, heard: readonly Heard[]): Promise<Finding[]> {
  const numbers = await page.evaluate(
    (traces) => {
      const slides = [...document.querySelectorAll<HTMLElement>('.slidev-page[data-slidev-no]')]
      return traces.map((trace) => {
        const own = trace ? slides.filter(({ outerHTML }) => outerHTML.includes(trace)) : []
        return own.map(({ dataset }) => Number(dataset['slidevNo']))
      })
    },
    heard.map(({ trace }) => trace),
  )
  return heard.flatMap(({ finding, asker }, index) => {
    const traced = numbers[index] ?? []
    const asked = traced.length > 0 ? undefined : asker?.()
    const own = asked === undefined ? traced : [asked]
    return own.length === 0 ? [finding] : own.map((slideNumber) => ({ ...finding, slideNumber }))
  })
}

/** By slide, each once: a slide looked at twice says most things twice. */
function sortOut(findings: readonly Finding[]): Finding[] {
  const textOf = ({ slideNumber, rule, message }: Finding): string =>
    `${slideNumber} ${rule} ${message}`
  const byText = new Map(findings.map((finding) => [textOf(finding), finding]))
  return [...byText.values()].sort((a, b) => (a.slideNumber ?? 0) - (b.slideNumber ?? 0))
}

/** Goes to a slide. @returns How many clicks the slide has. */
async function show(
  page: Page,
  options: ShowOptions & { readonly hear: (heard: Heard) => void },
): Promise<number> {
  const { isReady, clicksTotal } = await showSlide(page, options)
  if (!isReady) options.hear({ finding: neverSettled })
  return clicksTotal
}

const neverSettled: Finding = {
  rule: 'check/settled',
  severity: 'error',
  message: 'Unexpected slide that is not ready after 15 s, expected it to load and stand still',
  fix: 'Take out what never ends: an animation, or an image that does not answer.',
}

/** The footer has the bottom margin. */
const safeBottomPx = canvas.heightPx - space.marginBottomPx

/** What the script of the checks leaves in the page. */
interface ChecksInPage {
  readonly oficinaProbe: Probe
  readonly oficinaChecks: readonly (Pick<SlideCheck, 'look'> & { memory: Set<string> })[]
}

/** @returns How full the slide is, 0 to 1. */
async function lookNow(
  page: Page,
  options: { slideNumber: number; pass: Pass; hear: (heard: Heard) => void },
): Promise<number> {
  const { slideNumber, pass, hear } = options
  let full = 0
  let said = ''
  for (const mode of ['light', 'dark'] as const) {
    const checks = slideChecks.map(({ rule, inBothModes }) => {
      return pass.rules
        ? mode === 'light' && pass.rules.includes(rule)
        : mode === 'light' || inBothModes === true
    })
    if (!checks.includes(true)) continue
    const given = { root: rootOf(slideNumber), floor, safeBottomPx, mode, checks }
    const { seen, fullness } = await page.evaluate(lookInPage, given)
    full = Math.max(full, fullness)
    if (!pass.rules) {
      said += seen.flat().join('\n')
      for (const finding of await readable(page, { root: given.root, mode }))
        if (!said.includes(quoteOf(finding.message))) hear({ finding })
    }
    slideChecks.forEach(({ rule, severity, fix }, index) => {
      for (const message of seen[index] ?? [])
        hear({ finding: { rule, severity, message: message + pass.words, fix } })
    })
  }
  return full
}

/** “…”, the text that a message is about. */
function quoteOf(message: string): string {
  return /“[^”]+”$/.exec(message)?.[0] ?? message
}

/** Runs in the page: must not use anything from outside. `seen` has the messages by check. */
async function lookInPage(given: {
  root: string
  floor: typeof floor
  safeBottomPx: number
  mode: Mode
  checks: readonly boolean[]
}): Promise<{ seen: string[][]; fullness: number }> {
  const { oficinaChecks, oficinaProbe: probe } = globalThis as unknown as ChecksInPage
  const { root, checks, ...about } = given
  const slide = document.querySelector<HTMLElement>(root)
  if (!slide) return { seen: [], fullness: 0 }
  document.documentElement.classList.toggle('dark', about.mode === 'dark')
  const seen: string[][] = []
  for (const [index, { look, memory }] of oficinaChecks.entries()) {
    seen.push(checks[index] ? await look({ slide, probe, memory, ...about }) : [])
  }
  document.documentElement.classList.remove('dark')
  const bottoms = probe
    .texts(slide)
    .filter(({ element }) => element.closest('.of-footer, .of-ribbon-block') === null)
    .flatMap(({ boxes }) => boxes.map(({ bottom }) => bottom))
  return { seen, fullness: Math.max(0, ...bottoms) / about.safeBottomPx }
}

/** The checks as a script for the page. */
function checksScript(): string {
  const checks = slideChecks.map(({ look }) => `{ memory: new Set(), ${look.toString()} }`)
  // A browser without a screen refuses to keep it awake, and Slidev warns; without the feature it
  // does not ask.
  return `delete Navigator.prototype.wakeLock
globalThis.oficinaProbe = (${makeProbe.toString()})()
globalThis.oficinaChecks = [${checks.join(',\n')}]`
}
