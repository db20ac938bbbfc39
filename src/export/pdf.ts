// The deck as a PDF: one page per slide, tagged, with an outline, the same bytes every time.
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { refuse } from '../model/cannot-run.ts'
import { keepFile } from '../stage/kept.ts'
import { settle } from '../stage/settle.ts'
import type { Stage } from '../stage/stage.ts'
import type { ExportFormat } from './format.ts'
import { normalisePdf } from './normalise-pdf.ts'

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
 * Prints the built deck's print page, every click shown.
 * @throws CannotRun `export/pdf` when the slides are not ready in time, or the pages are not the
 *   slides; and when there is no browser.
 */
export const pdf: ExportFormat = {
  fileName: 'slides.pdf',
  async make(stage, { say }) {
    const path = join(stage.keptDir, 'slides.pdf')
    if (await exists(path)) return path
    say?.('printing the PDF')
    const url = await stage.url()
    const printed = await stage.page((page) => print(page, { url, stage }))
    const { bytes, pageCount } = await normalisePdf(printed, {
      title: stage.title,
      lang: stage.lang,
      ...(stage.author === undefined ? {} : { author: stage.author }),
    })
    if (pageCount !== stage.slides.length) {
      fail(`${pageCount} pages, expected one for each of ${stage.slides.length} slides`)
    }
    await keepFile(path, bytes)
    return path
  },
}

async function print(page: Page, options: { url: string; stage: Stage }): Promise<Buffer> {
  const count = options.stage.slides.length
  await page.goto(`${options.url}?print#/print`)
  await page.addStyleTag({ content: printStyle })
  const isReady = await settle(page, { root: '.print-slide-container', count, timeoutMs: 60_000 })
  if (!isReady) fail('print page that is not ready after 60 s, expected every slide on it')
  return page.pdf({
    ...pageSize,
    printBackground: true,
    preferCSSPageSize: true,
    tagged: true,
    outline: true,
  })
}

function fail(what: string): never {
  refuse({
    rule: 'export/pdf',
    message: `Unexpected ${what}`,
    fix: 'Run `oficina check` to see which slide is broken.',
  })
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
