// A participant’s way through a quiz and an exercise: by keyboard alone, and without a network.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage } from '../../src/stage/open-stage.ts'
import type { Stage } from '../../src/stage/stage.ts'
import '../support/test-stage.ts'

const text = `---
lang: en
layout: quiz
routeAlias: quiz
answer: 2
clicks: 1
---

# Check

Which one keeps the state?

- kubelet
- etcd

---
layout: exercise
routeAlias: do-it
minutes: 5
---

# Exercise 1

Make a pod.

---
layout: list
routeAlias: answer
solution: true
---

# Answer

- kubectl run
`

let stage: Stage
beforeAll(async () => {
  const opened = await openStage({ file: '/nowhere/deck.md', text }, { paint: () => undefined })
  if (!opened.stage) throw new Error('The deck could not be built')
  ;({ stage } = opened)
}, 120_000)
afterAll(() => stage.close())

test('a question is answered by mouse, or by going on; either is read out', async () => {
  const url = await stage.url()
  for (const answer of ['mouse', 'next'] as const) {
    await stage.page(async (page) => {
      await page.goto(new URL('#/1', url).href)
      const choice = page.locator('.of-quiz-slide li')
      const told = page.locator('.of-quiz-slide [aria-live="polite"]')
      await choice.first().waitFor()
      await page.context().setOffline(true)
      expect(await told.textContent()).toBe('')
      if (answer === 'mouse') await choice.nth(1).click()
      else await page.keyboard.press('ArrowRight')
      await page.locator('.of-quiz-slide li.is-right').waitFor()
      expect(await choice.nth(1).getAttribute('class')).toContain('is-right')
      expect(await page.locator('.of-quiz-slide li.is-wrong').count()).toBe(0)
      expect(await told.textContent()).toBe('Right answer: etcd')
      // Neither press went on to the next slide.
      expect(new URL(page.url()).hash).not.toContain('do-it')
    })
  }
})

test('a question is answered and a clock started and paused by keyboard, offline', async () => {
  const url = await stage.url()
  await stage.page(async (page) => {
    await page.clock.install()
    await page.goto(new URL('#/1', url).href)
    const choice = page.locator('.of-quiz-slide li')
    await choice.first().waitFor()
    await page.context().setOffline(true)

    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
    for (let count = 0; count < 20 && (await focused()) !== 'kubelet'; count += 1) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    expect(await choice.nth(0).getAttribute('class')).toContain('is-wrong')
    expect(await choice.nth(1).getAttribute('class')).toContain('is-right')

    await page.keyboard.press('ArrowDown')
    const clock = page.locator('.of-exercise-slide .of-clock')
    const told = page.locator('.of-exercise-slide [aria-live="polite"]')
    await clock.waitFor()
    expect(await clock.getAttribute('aria-label')).toBe('Start the clock (T): 5 min')
    await page.keyboard.press('t')
    await page.clock.fastForward(62_000)
    expect(await clock.innerText()).toMatch(/^3:5\d$/)
    expect(await told.textContent()).toBe('4 minutes left')

    await page.keyboard.press('t')
    const paused = await clock.innerText()
    await page.clock.fastForward(60_000)
    expect(await clock.innerText()).toBe(paused)
    await clock.focus()
    await page.keyboard.press('Space')
    await page.clock.fastForward(240_000)
    expect(await told.textContent()).toBe('Time is up')
    expect(new URL(page.url()).hash).toContain('do-it')
    expect(await page.getByText('kubectl run').isVisible()).toBe(false)
    // With its clock installed, a page that is offline is not closed: it is left first.
    await page.goto('about:blank')
  })
})
