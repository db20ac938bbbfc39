// What a browser makes of a whole deck at once: Slidev's print page has every slide, so that thousands can
// be looked at in minutes. The looks are those of `oficina check`.
import { openPrintPage, printedSlide } from '../../../src/export/print-page.ts'
import { slideChecks } from '../../../src/check/kinds/index.ts'
import { makeProbe, type Probe } from '../../../src/check/probe.ts'
import type { SlideCheck } from '../../../src/check/slide-check.ts'
import type { Stage } from '../../../src/stage/stage.ts'
import { canvas, floor, space } from '../../../src/theme/tokens.ts'

/** One slide as it is shown. */
export interface Shown {
  /** What the checks say, with their rules. */
  readonly problems: readonly string[]
  /** Height in px of each block below the title, in its ordinary type. */
  readonly blocksPx: readonly number[]
  /** How much of the room above the footer is used, 0 to 1. */
  readonly fullness: number
}

const rules = [
  'check/overflow',
  'check/clipped',
  'check/footer',
  'check/overlap',
  'check/type-size',
]
const looks = slideChecks.filter(({ rule }) => rules.includes(rule))

interface ChecksInPage {
  readonly probe: Probe
  readonly looks: readonly Pick<SlideCheck, 'look'>[]
}

/** Every slide of the deck in order. */
export async function printLook(stage: Stage): Promise<Shown[]> {
  return stage.page(async (page) => {
    await page.setViewportSize({ width: canvas.widthPx, height: Math.ceil(canvas.heightPx) })
    await page.addInitScript({
      content: `delete Navigator.prototype.wakeLock
globalThis.fitLook = { probe: (${makeProbe.toString()})(), looks: [${looks
        .map(({ look }) => `{ ${look.toString()} }`)
        .join(',\n')}] }`,
    })
    await openPrintPage(page, { stage, rule: 'test/print' })
    return page.evaluate(lookInPage, {
      printedSlide,
      floor,
      rules: looks.map(({ rule }) => rule),
      safeBottomPx: canvas.heightPx - space.marginBottomPx,
    })
  })
}

/** Runs in the page: must not use anything from outside. */
async function lookInPage(given: {
  printedSlide: string
  floor: typeof floor
  rules: readonly string[]
  safeBottomPx: number
}): Promise<Shown[]> {
  const { probe, looks: all } = (globalThis as unknown as { fitLook: ChecksInPage }).fitLook
  const shown: Shown[] = []
  for (const slide of document.querySelectorAll<HTMLElement>(given.printedSlide)) {
    const about = { slide, probe, floor: given.floor, safeBottomPx: given.safeBottomPx }
    const problems: string[] = []
    for (const [index, { look }] of all.entries()) {
      const said = await look({ ...about, mode: 'light', memory: new Set() })
      problems.push(...said.map((message) => `${given.rules[index]}: ${message}`))
    }
    const bottoms = probe
      .texts(slide)
      .filter(({ element }) => element.closest('.of-footer, .of-ribbon-block') === null)
      .flatMap(({ boxes }) => boxes.map(({ bottom }) => bottom))
    const body = slide.querySelector<HTMLElement>('.of-body')
    body?.classList.remove('is-roomy')
    const blocks = [...(body?.children ?? [])].filter((one) => !one.matches('h1, .of-clock-stand'))
    shown.push({
      problems,
      blocksPx: blocks.map((one) => one.getBoundingClientRect().height / probe.scale(slide)),
      fullness: Math.max(0, ...bottoms) / given.safeBottomPx,
    })
  }
  return shown
}
