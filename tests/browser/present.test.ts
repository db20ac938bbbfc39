// The presentation shows a change as it is saved, and refuses a port that is taken.
import { expect, test } from 'vitest'
import { openBrowser } from '../../src/stage/browser/open-browser.ts'
import { present } from '../../src/stage/present.ts'
import { freePort } from '../support/free-port.ts'
import { paintBox } from '../support/test-stage.ts'

const deck = (label: string): string =>
  `---\ntitle: A\nlang: pt-BR\n---\n\n# A\n\n\`\`\`mermaid\nflowchart LR\n  accTitle: ${label}\n  a --> b\n\`\`\`\n`

test(
  'a change reaches the browser without loading the page again',
  { timeout: 90_000 },
  async () => {
    const port = await freePort()
    const file = '/nowhere/deck.md'
    const options = { port, paint: paintBox }
    const presentation = await present({ file, text: deck('antes') }, options)
    const browser = await openBrowser()
    try {
      await expect(present({ file, text: deck('x') }, options)).rejects.toMatchObject({
        finding: { rule: 'present/port-taken' },
      })
      await browser.page(async (page) => {
        const hosts = new Set<string>()
        page.on('request', (request) => hosts.add(new URL(request.url()).host))
        page.on('websocket', (socket) => hosts.add(new URL(socket.url()).host))
        const label = page.locator('[data-slidev-no="1"] .of-diagram text')
        await page.goto(presentation.url)
        await expect.poll(() => label.allTextContents(), { timeout: 40_000 }).toEqual(['antes'])
        await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }))
        expect(await presentation.update(deck('depois'))).toEqual([])
        await expect.poll(() => label.allTextContents(), { timeout: 20_000 }).toEqual(['depois'])
        const broken = await presentation.update(deck('x').replace('flowchart LR', 'flow [['))
        expect(broken).toMatchObject([{ rule: 'diagram/syntax' }])
        expect(await label.allTextContents()).toEqual(['depois'])
        expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true)
        expect([...hosts]).toEqual([`127.0.0.1:${port}`])
      })
    } finally {
      await browser.close()
      await presentation.close()
    }
    await presentation.ended
  },
)
