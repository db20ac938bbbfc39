// Renders a deck to sheets of small pictures, light and dark, to be looked at by a person.
// Run `node tests/support/gallery-sheets.ts DECK OUT`; without arguments, the gallery into `dist/`.
import { mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright'
import { paint } from '../../src/paint/paint.ts'
import { openStage } from '../../src/stage/open-stage.ts'
import { shootSlides } from './shoot-slides.ts'

const perSheet = 12
const columns = 3
const thumbWidthPx = 640

const [deck = 'tests/data/gallery/deck.md', out = 'dist/gallery'] = process.argv.slice(2)
const file = resolve(deck)
await mkdir(out, { recursive: true })
const { stage, findings } = await openStage({ file, text: await readFile(file, 'utf8') }, { paint })
if (!stage) throw new Error(JSON.stringify(findings))
try {
  for (const mode of ['light', 'dark'] as const) {
    const pictures = (await shootSlides(stage, { mode })).map(({ png }) => png)
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
