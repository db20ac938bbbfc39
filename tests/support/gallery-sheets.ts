// Renders a deck to sheets of small pictures, light and dark, to be looked at by a person.
// Run `node tests/support/gallery-sheets.ts DECK OUT`; without arguments, the gallery into `dist/`.
import { mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright'
import { paint } from '../../src/paint/paint.ts'
import { openStage } from '../../src/stage/open-stage.ts'
import { settle } from '../../src/stage/settle.ts'

const perSheet = 12
const columns = 3
const thumbWidthPx = 640

const [deck = 'tests/data/gallery/deck.md', out = 'dist/gallery'] = process.argv.slice(2)
const file = resolve(deck)
await mkdir(out, { recursive: true })
const { stage, findings } = await openStage({ file, text: await readFile(file, 'utf8') }, { paint })
if (!stage) throw new Error(JSON.stringify(findings))
try {
  const url = await stage.url()
  for (const mode of ['light', 'dark'] as const) {
    const pictures = await stage.page((page) => {
      return shoot(page, { url, mode, slideCount: stage.slides.length })
    })
    for (let from = 0; from < pictures.length; from += perSheet) {
      const path = join(out, `${mode}-${from / perSheet + 1}.png`)
      await stage.page((page) =>
        lay(page, { pictures: pictures.slice(from, from + perSheet), path }),
      )
    }
  }
} finally {
  await stage.close()
}

/** One PNG for each slide, in its last click state. */
async function shoot(
  page: Page,
  given: { url: string; mode: 'light' | 'dark'; slideCount: number },
): Promise<Buffer[]> {
  const pictures: Buffer[] = []
  await page.emulateMedia({ colorScheme: given.mode })
  await page.goto(`${given.url}#/1`)
  for (let number = 1; number <= given.slideCount; number += 1) {
    await page.evaluate((to) => (location.hash = to), `#/${number}?clicks=99`)
    await settle(page, { root: `#slide-content .slidev-page[data-slidev-no="${number}"]` })
    pictures.push(await page.screenshot())
  }
  return pictures
}

async function lay(
  page: Page,
  { pictures, path }: { pictures: readonly Buffer[]; path: string },
): Promise<void> {
  const images = pictures.map((bytes) => {
    return `<img width="${thumbWidthPx}" src="data:image/png;base64,${bytes.toString('base64')}">`
  })
  await page.setViewportSize({ width: columns * (thumbWidthPx + 12) + 12, height: 100 })
  await page.setContent(
    `<body style="margin:12px;display:grid;gap:12px;grid-template-columns:repeat(${columns},1fr);background:#888">${images.join('')}`,
  )
  await page.screenshot({ path, fullPage: true })
}
