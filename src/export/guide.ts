// The instructor's guide: agenda with a clock, set-up, and for each part its goal, slides and words.
import { join } from 'node:path'
import type { Page } from 'playwright'
import { localeOf } from '../locale/index.ts'
import { programsOf } from '../lab/programs-of.ts'
import type { LabStep, Risk } from '../model/workshop.ts'
import { contentKey, isKept, keepFile } from '../stage/kept.ts'
import type { Stage } from '../stage/stage.ts'
import { startMinutes } from '../time/clock.ts'
import { canvas } from '../theme/tokens.ts'
import type { ExportFormat } from './format.ts'
import { guideStyle } from './guide/guide-style.ts'
import { putInSlides } from './guide/put-in-slides.ts'
import { type Paper, papers, pxOf } from './handout/sheet-style.ts'
import { normalisePdf, wakeNormalising } from './normalise-pdf.ts'
import { openPrintPage } from './print-page.ts'

/** What stands on a slide can be read on paper, too. */
const pictureWidthMm = 80

/** With solutions and answers: not for participants. */
export const guide: ExportFormat = {
  fileName: 'guide.pdf',
  make: async (stage, { paper = 'a4', say, lab = [] }) => {
    const toHave = { needs: needsOf(lab), programs: programsFor(lab) }
    const mark = contentKey(JSON.stringify(toHave)).slice(0, 8)
    const path = join(stage.keptDir, `guide-${paper}-${mark}.pdf`)
    if (await isKept(path)) return path
    say?.(`printing the guide of ${stage.slides.length} slides`)
    wakeNormalising()
    const printed = await stage.page((page) => print(page, { stage, paper, ...toHave }))
    const { widthMm, heightMm } = papers[paper]
    const { bytes } = await normalisePdf(printed, {
      title: stage.title,
      lang: stage.lang,
      ...(stage.author === undefined ? {} : { author: stage.author }),
      page: { widthPt: (widthMm / 25.4) * 72, heightPt: (heightMm / 25.4) * 72 },
    })
    await keepFile(path, bytes)
    return path
  },
}

const toPrepare: readonly Risk[] = ['engine', 'network', 'privileged']

function needsOf(lab: readonly LabStep[]): Risk[] {
  return toPrepare.filter((risk) => lab.some(({ risks }) => risks.includes(risk)))
}

/** What a room must have before a lab can begin. */
interface ToHave {
  readonly needs: readonly Risk[]
  readonly programs: readonly string[]
}

/** What is on every machine with a shell need not be installed. */
const everywhere = new Set(
  `alias bash cat cd chmod chown cp cut du echo env exit export find grep head history hostname kill less ls
  mkdir more mv ps pwd rm set sh source tail test time touch unset which`.split(/\s+/),
)

function programsFor(lab: readonly LabStep[]): string[] {
  const all = lab.flatMap(({ command }) => programsOf(command))
  return [...new Set(all)].filter((name) => !everywhere.has(name))
}

async function print(
  page: Page,
  { stage, paper, needs, programs }: { stage: Stage; paper: Paper } & ToHave,
): Promise<Buffer> {
  await openPrintPage(page, { stage, rule: 'export/guide' })
  await page.emulateMedia({ media: 'print' })
  await page.addStyleTag({ content: guideStyle(paper) })
  const { guideHtml } = await import('./guide/guide-html.ts')
  const { guideParts } = await import('./guide/guide-parts.ts')
  const locale = localeOf(stage.lang)
  const { roles } = locale.look
  const start = startMinutes(stage.start ?? '')
  const numbers = (heading: RegExp): number[] =>
    stage.slides.filter(({ title }) => heading.test(title)).map(({ number }) => number)
  await page.evaluate(putInSlides, {
    html: guideHtml({
      title: stage.title,
      parts: guideParts(stage.slides, { locale, title: stage.title, start }),
      programs,
      needs: needs.map((need) => locale.words.lab.risks[need]),
      hasClock: start !== undefined,
      objectives: numbers(roles.objectives),
      prerequisites: numbers(roles.prerequisites),
      locale,
    }),
    pictureWidthPx: pxOf(pictureWidthMm),
    canvasWidthPx: canvas.widthPx,
    canvasHeightPx: canvas.heightPx,
  })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return page.pdf({ printBackground: true, preferCSSPageSize: true, tagged: true, outline: true })
}
