// The guide has tables and lists of its own, and pictures of slides that have theirs.
import { expect, test } from 'vitest'
import { guideStyle } from '../../src/export/guide/guide-style.ts'
import { openPage } from '../support/open-page.ts'

test('what the guide looks like ends where a slide begins', async () => {
  const { browser, page } = await openPage()
  const block = '<table><tr><td>a</td></tr></table><ul><li>b</li></ul><p>c</p>'
  await page.setContent(
    `<body>${block}<main class="gu">${block}<div class="gu-picture"><div class="print-slide-container" style="font-size: 16px">${block}</div></div></main>`,
  )
  const looks = (): Promise<string[]> =>
    page.evaluate(() =>
      ['body >', '.gu >', '.print-slide-container >'].map((within) =>
        ['table', 'table td', 'ul', 'p']
          .map((name) => {
            const { padding, margin, borderBottomWidth } = getComputedStyle(
              document.querySelector(`${within} ${name}`) as Element,
            )
            return [padding, margin, borderBottomWidth].join(' ')
          })
          .join(', '),
      ),
    )
  const [before] = await looks()
  await page.addStyleTag({ content: guideStyle('a4') })
  const [outside, guide, slide] = await looks()
  await browser.close()
  expect(guide).not.toBe(before)
  expect(slide).toBe(before)
  expect(outside).toBe(before)
})
