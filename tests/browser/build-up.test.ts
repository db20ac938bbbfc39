// A drawing that builds up: what is seen before the first click, after one, at the end and on paper.
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { openStage } from '../../src/stage/open-stage.ts'
import { paint } from '../../src/paint/paint.ts'
import '../support/test-stage.ts'

const text = `---
lang: pt-BR
layout: diagram
routeAlias: caminho
clicks: 2
---

# Caminho

\`\`\`mermaid
flowchart LR
  accTitle: Caminho
  a["Navegador"] --> b["CDN"] --> c["Cache"]
\`\`\`
`

test('boxes come click by click; on paper all of them stand', async () => {
  const { stage } = await openStage({ file: '/nowhere/deck.md', text }, { paint })
  if (!stage) throw new Error('The deck could not be built')
  try {
    const url = await stage.url()
    const seen = await stage.page(async (page) => {
      const found: string[][] = []
      for (const path of ['#/1', '#/1?clicks=1', '#/1?clicks=2', '?print#/print']) {
        await page.goto(new URL(path, url).href)
        await page.locator('.of-svg text').first().waitFor()
        found.push(await boxesIn(page))
      }
      return found
    })
    const all = ['Navegador', 'CDN', 'Cache']
    expect(seen).toEqual([['Navegador'], ['Navegador', 'CDN'], all, all])
  } finally {
    await stage.close()
  }
})

function boxesIn(page: Page): Promise<string[]> {
  return page.locator('.of-svg text').evaluateAll((texts) =>
    texts.flatMap((each) => {
      const isSeen = getComputedStyle(each).visibility === 'visible'
      return isSeen ? [each.textContent] : []
    }),
  )
}
