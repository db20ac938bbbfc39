// Slidev's side editor, when it was asked for: what it saves is the deck's; nobody else may save.
import { expect, test } from 'vitest'
import { openBrowser } from '../../src/stage/browser/open-browser.ts'
import { present } from '../../src/stage/present.ts'
import { freePort } from '../support/free-port.ts'
import { paintBox } from '../support/test-stage.ts'

const text = '---\ntitle: A\nlang: en\n---\n\n# A\n\none\n\n<!--\n0–2 min\n-->\n'
const body = JSON.stringify({ content: '# A\n\ntwo', note: '0–2 min' })
const headers = { 'content-type': 'application/json' }

test('a page of ours saves, another may not', { timeout: 90_000 }, async () => {
  const port = await freePort()
  const edits: string[] = []
  const onEdit = (edited: string): Promise<void> => {
    edits.push(edited)
    return Promise.resolve()
  }
  const deck = { file: '/nowhere/deck.md', text }
  const presentation = await present(deck, { port, paint: paintBox, onEdit })
  const browser = await openBrowser()
  try {
    const address = `${presentation.url}__slidev/slides/1.json`
    const foreign = { ...headers, origin: 'http://evil.example' }
    const refused = await fetch(address, { method: 'POST', body, headers: foreign })
    expect(refused.status).toBe(403)
    await browser.page(async (page) => {
      await page.goto(presentation.url)
      const status = await page.evaluate(
        async ([to, sent]) => {
          const type = { 'content-type': 'application/json' }
          return (await fetch(to, { method: 'POST', body: sent, headers: type })).status
        },
        [address, body] as const,
      )
      expect(status).toBe(200)
    })
    await expect.poll(() => edits, { timeout: 20_000 }).toEqual([text.replace('one', 'two')])
  } finally {
    await browser.close()
    await presentation.close()
  }
})

test('not asked for, it cannot save', { timeout: 90_000 }, async () => {
  const port = await freePort()
  const deck = { file: '/nowhere/deck.md', text }
  const presentation = await present(deck, { port, paint: paintBox })
  try {
    const own = { ...headers, origin: presentation.url.slice(0, -1) }
    const address = `${presentation.url}__slidev/slides/1.json`
    expect((await fetch(address, { method: 'POST', body, headers: own })).status).toBe(403)
  } finally {
    await presentation.close()
  }
})
