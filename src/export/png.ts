// Each slide as a picture, for posts, documents and other tools.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import type { Stage } from '../stage/stage.ts'
import { isKept } from '../stage/kept.ts'
import type { ExportFormat } from './format.ts'
import { openPrintPage, printedSlide } from './print-page.ts'

const defaultScale = 2

/** A folder of `01-<address>.png` and so on; `--scale 1` is 980 × 552 px. */
export const png: ExportFormat = {
  fileName: 'png',
  async make(stage, { say, scale = defaultScale }) {
    const dir = join(stage.keptDir, `png-${scale}`)
    if (await isKept(dir)) return dir
    say?.('taking pictures of the slides')
    const aside = `${dir}.${process.pid}.tmp`
    await mkdir(aside, { recursive: true })
    try {
      await stage.page((page) => takePictures(page, { stage, dir: aside, scale }))
      await rename(aside, dir)
    } finally {
      await rm(aside, { recursive: true, force: true })
    }
    return dir
  },
}

async function takePictures(
  page: Page,
  { stage, dir, scale }: { stage: Stage; dir: string; scale: number },
): Promise<void> {
  await openPrintPage(page, { stage, rule: 'export/png' })
  // Playwright sets the scale only for a new context; the browser itself takes one for each picture.
  const session = await page.context().newCDPSession(page)
  const digits = Math.max(2, String(stage.slides.length).length)
  const slides = page.locator(printedSlide)
  for (const { number, id } of stage.slides) {
    const box = await slides.nth(number - 1).boundingBox()
    if (!box) continue
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'png',
      captureBeyondViewport: true,
      clip: { ...box, scale },
    })
    const name = `${String(number).padStart(digits, '0')}${id === undefined ? '' : `-${id}`}.png`
    await writeFile(join(dir, name), Buffer.from(data, 'base64'))
  }
}
