// What keeps a deck off the stage, and what Mermaid draws for us.
import { expect, test } from 'vitest'
import { openTestStage } from '../support/test-stage.ts'

const slide = (body: string): string =>
  `---\ntitle: A\n---\n\n# A\n\n---\nlayout: list\n---\n\n${body}\n`

test('a fence that does not parse is a finding with its line', async () => {
  const { stage, findings, slides } = await openTestStage(
    slide('# B\n\n```mermaid\nsequenceDiagram\n  A->>B\n```'),
  )
  expect(stage).toBeUndefined()
  expect(slides.map(({ title }) => title)).toEqual(['A', 'B'])
  expect(findings).toMatchObject([{ rule: 'diagram/syntax', severity: 'error', slideNumber: 2 }])
  expect(findings[0]?.message).toContain('line 15')
})

test('Markdown that does not compile is a finding with its slide', async () => {
  const { stage, findings } = await openTestStage(slide('# B\n\n<p v-if="(">x</p>'))
  expect(stage).toBeUndefined()
  expect(findings).toMatchObject([{ rule: 'stage/slidev', severity: 'error', slideNumber: 2 }])
})

test('a foreign fence is drawn by Mermaid, in our colours and with its words', async () => {
  const { stage } = await openTestStage(
    slide('# B\n\n```mermaid\nsequenceDiagram\n  Ana->>Bia: diz "oi {{ 1 }}"\n```'),
  )
  if (!stage) throw new Error('not built')
  try {
    const [words, html] = await stage.page(async (page) => {
      await page.goto(`${await stage.url()}#/2`)
      const figure = page.locator('[data-slidev-no="2"] .of-diagram')
      await figure.locator('svg').waitFor()
      return [await figure.locator('.messageText').textContent(), await figure.innerHTML()]
    })
    expect(words).toBe('diz "oi {{ 1 }}"')
    expect(html).toContain('var(--of-ink')
    expect(html).not.toContain('foreignObject')
  } finally {
    await stage.close()
  }
})
