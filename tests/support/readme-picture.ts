// Makes the README's picture from our own deck: `node tests/support/readme-picture.ts`.
import { mkdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { paint } from '../../src/paint/paint.ts'
import { openStage } from '../../src/stage/open-stage.ts'
import { settle } from '../../src/stage/settle.ts'

const from = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const deckFile = from('../../slides/kubernetes.md')
const picture = from('../../docs/slides.png')
/** Layouts to show, in this order: the first slide of each. */
const shown = ['cover', 'statement', 'comparison', 'diagram', 'component', 'commands']
const columns = 3

const text = await readFile(deckFile, 'utf8')
const { stage } = await openStage({ file: deckFile, text }, { paint })
if (!stage) throw new Error('the deck could not be built')
try {
  const url = await stage.url()
  await stage.page(async (page) => {
    const images: string[] = []
    for (const layout of shown) {
      const slide = stage.slides.find((one) => one.layout === layout)
      if (!slide) continue
      await page.setViewportSize({ width: 980, height: 552 })
      await page.goto(`${url}?print#/${slide.number}`)
      await settle(page, { root: `.slidev-page[data-slidev-no="${slide.number}"]` })
      images.push((await page.screenshot()).toString('base64'))
    }
    const cells = images.map((data) => `<img src="data:image/png;base64,${data}">`).join('')
    await page.setViewportSize({ width: 1500, height: 600 })
    await page.setContent(
      `<style>body{margin:0;padding:12px;background:#d9d6cc;display:grid;gap:12px;grid-template-columns:repeat(${columns},1fr)}img{width:100%;display:block}</style>${cells}`,
    )
    await mkdir(from('../../docs'), { recursive: true })
    await page.screenshot({ path: picture, fullPage: true })
  })
} finally {
  await stage.close()
}
