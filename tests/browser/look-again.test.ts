// What goes wrong once is looked at again; what a slide does wrong by itself it does again.
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { lookAllWays } from '../../src/check/look-all-ways.ts'
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
    const once = {
      url: () => stage.url(),
      page: <Result>(use: (page: Page) => Promise<Result>): Promise<Result> =>
        stage.page(async (page) => {
          pages += 1
          const trips =
            "addEventListener('hashchange', () => console.error('só desta vez'), { once: true })"
          if (pages === 1) await page.addInitScript(trips)
          return use(page)
        }),
    }
    try {
      const facts = await lookAllWays(once, [1, 2, 3])
      const said = [...facts.values()].flatMap(({ findings }) => findings.map((one) => one.message))
      expect(said.filter((words) => words.includes('sempre'))).toHaveLength(1)
      expect(said.filter((words) => words.includes('só desta vez'))).toEqual([])
      expect(pages).toBe(2)
    } finally {
      await stage.close()
    }
  },
)
