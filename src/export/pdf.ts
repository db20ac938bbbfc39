// The deck as a PDF: one page per slide, tagged, with an outline, the same bytes every time.
import { join } from 'node:path'
import type { Page } from 'playwright'
import { refuse } from '../model/cannot-run.ts'
import { isKept, keepFile } from '../stage/kept.ts'
import type { Stage } from '../stage/stage.ts'
import type { ExportFormat } from './format.ts'
import { normalisePdf, wakeNormalising } from './normalise-pdf.ts'
import { openPrintPage } from './print-page.ts'
import { type PrintView, slidesOf, viewSuffix } from './print-view.ts'

/** Slidev's canvas on paper: 980 × 552 px at 96 px per inch. */
const pageSize = { width: '980px', height: '552px' } as const

/**
 * On top of Slidev's own print style: a break after the last slide would make a blank page, and
 * content off one slide would make the browser print all of them smaller.
 */
const printStyle = `
.print-slide-container { contain: strict; }
.print-slide-container:last-child { break-after: auto !important; }
`

/**
 * Prints the built deck's print page, every click shown, or a page for each.
 * @throws CannotRun `export/pdf` when the slides are not ready in time, or the pages are not the
 *   slides; and when there is no browser.
 */
export const pdf: ExportFormat = {
  fileName: 'slides.pdf',
  async make(stage, { say, ...view }) {
    const path = join(stage.keptDir, `slides${viewSuffix(view)}.pdf`)
    if (await isKept(path)) return path
    say?.(`printing ${slidesOf(stage, view).length} slides`)
    wakeNormalising()
    const { printed, expected } = await stage.page((page) => print(page, { stage, view }))
    const { bytes, pageCount } = await normalisePdf(printed, {
      title: stage.title,
      lang: stage.lang,
      build: JSON.stringify({
        build: stage.key,
        ...(view.slideNumbers ? { slides: view.slideNumbers } : {}),
        ...(view.withClicks ? { clicks: true } : {}),
      }),
      ...(stage.author === undefined ? {} : { author: stage.author }),
    })
    if (pageCount !== expected) fail(`${pageCount} pages, expected ${expected}`)
    await keepFile(path, bytes)
    return path
  },
}

async function print(
  page: Page,
  { stage, view }: { stage: Stage; view: PrintView },
): Promise<{ printed: Buffer; expected: number }> {
  const { length } = await openPrintPage(page, { stage, rule: 'export/pdf', view })
  await page.addStyleTag({ content: printStyle })
  const printed = await page.pdf({
    ...pageSize,
    printBackground: true,
    preferCSSPageSize: true,
    tagged: true,
    outline: true,
  })
  return { printed, expected: length }
}

function fail(what: string): never {
  refuse({
    rule: 'export/pdf',
    message: `Unexpected ${what}`,
    fix: 'Run `oficina check` to see which slide is broken.',
  })
}
