// What goes wrong once is looked at again; what a slide does wrong by itself it does again.
import { chromium, type Page } from 'playwright'
import { expect, test } from 'vitest'
import { openAllWays } from '../../src/check/look-all-ways.ts'
import { openTestStage } from '../support/test-stage.ts'

const text = `---
title: Outra olhada
lang: pt-BR
---

# Outra olhada

---
layout: default
---

# Bem

texto

---
layout: default
---

# Mal

<img src="data:," onerror="console.error('sempre')" alt="nada">
`

test(
  'an error of one page is not the slide’s, one that comes back is',
  { timeout: 60_000 },
  async () => {
    const { stage } = await openTestStage(text)
    if (!stage) throw new Error('the deck could not be built')
    let pages = 0
    try {
      const browser = await chromium.connect(await stage.endpoint())
      const newPage = async (): Promise<Page> => {
        const page = await (await browser.newContext()).newPage()
        pages += 1
        const trips =
          "addEventListener('hashchange', () => console.error('só desta vez'), { once: true })"
        if (pages === 1) await page.addInitScript(trips)
        return page
      }
      const lookAt = openAllWays({ url: await stage.url(), newPage })
      const said: string[] = []
      for (const number of [1, 2, 3])
        said.push(...(await lookAt(number)).findings.map(({ message }) => message))
      expect(said.filter((words) => words.includes('sempre'))).toHaveLength(1)
      expect(said.filter((words) => words.includes('só desta vez'))).toEqual([])
      // The first, a second look, one instead of the page that tripped, and a second look there.
      expect(pages).toBe(4)
    } finally {
      await stage.close()
    }
  },
)
