// A picture of every slide, as the audience sees it after the last click.
import type { Stage } from '../../src/stage/stage.ts'
import { settle } from '../../src/stage/settle.ts'

export interface SlidePicture {
  /** The slide's address, such as `lista`; its number when it has none. */
  readonly id: string
  readonly png: Buffer
}

/** One PNG of 980 × 552 for each slide, in the deck's order. */
export async function shootSlides(
  stage: Stage,
  { mode }: { readonly mode: 'light' | 'dark' },
): Promise<SlidePicture[]> {
  const url = await stage.url()
  return stage.page(async (page) => {
    const pictures: SlidePicture[] = []
    await page.emulateMedia({ colorScheme: mode })
    await page.goto(`${url}#/1`)
    for (const { number, id } of stage.slides) {
      await page.evaluate((to) => (location.hash = to), `#/${number}?clicks=99`)
      await settle(page, { root: `#slide-content .slidev-page[data-slidev-no="${number}"]` })
      pictures.push({ id: id ?? String(number), png: await page.screenshot() })
    }
    return pictures
  })
}
