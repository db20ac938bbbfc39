// Mermaid itself, in the browser, shows the labels of our diagrams exactly.
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { diagramText } from '../../src/draw/diagram-text.ts'
import type { Diagram } from '../../src/model/diagram.ts'
import { drawWithMermaid } from '../../src/stage/diagram/draw-with-mermaid.ts'
import { hostileLabels } from '../support/arbitrary-sketch.ts'
import { drawSketch } from '../support/draw-sketch.ts'
import { openPage } from '../support/open-page.ts'

const require = createRequire(import.meta.url)

interface MermaidInPage {
  initialize(settings: object): void
  render(id: string, text: string): Promise<{ svg: string }>
}

let browser: Browser
let page: Page

beforeAll(async () => {
  ;({ browser, page } = await openPage())
  await page.addScriptTag({ path: require.resolve('mermaid/dist/mermaid.min.js') })
})
afterAll(() => browser.close())

const things = hostileLabels.map((label) => ({ key: label, label }))
/** Names that are words of Mermaid's grammar: their ids must not be. */
const grammar =
  'end graph flowchart subgraph style linkStyle class classDef click default call href v o x direction TB LR'
    .split(' ')
    .map((label) => ({ key: label, label }))

test.each<[string, Diagram]>([
  ['hostile labels in a group', containment('Vec<T> "x"; end', things)],
  ['hostile labels in a line', drawSketch({ kind: 'chain', title: 'end', layers: hostileLabels })],
  ['words of the grammar', containment('subgraph', grammar)],
])('%s', async (_, diagram) => {
  const shown = await renderedLabels(diagramText(diagram))
  const nodes = [...diagram.nodes, ...diagram.groups.flatMap((group) => group.nodes)]
  expect(shown.sort()).toEqual(nodes.map(({ label }) => label).sort())
})

test('codes of characters in a drawing of the author are those characters', async () => {
  const text = 'flowchart LR\n  A["#quot;a#quot; #35;1 #lt;b#gt;"] --> B["c"]'
  const own = await browser.newPage()
  const [drawing] = await drawWithMermaid(own, { fences: [{ text, key: 'k' } as never] })
  await own.close()
  const labels = await page.evaluate((svg) => {
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml')
    return [...root.querySelectorAll('.node .label')].map((label) => label.textContent.trim())
  }, drawing?.svg ?? '')
  expect(labels).toEqual(['"a" #1 <b>', 'c'])
})

function containment(title: string, inside: { key: string; label: string }[]): Diagram {
  const group = { key: 'g', label: title, things: inside, groups: [] }
  return drawSketch({ kind: 'containment', title, groups: [group], things: [], litKeys: ['end'] })
}

/** What each node of the drawing says that stock Mermaid makes, as GitHub and Slidev do. */
async function renderedLabels(text: string): Promise<string[]> {
  return page.evaluate(async (source) => {
    const { mermaid } = globalThis as unknown as { mermaid: MermaidInPage }
    mermaid.initialize({ startOnLoad: false, layout: 'dagre' })
    const { svg } = await mermaid.render('drawing', source)
    const root = new DOMParser().parseFromString(svg, 'text/html')
    return [...root.querySelectorAll('.node .label')].map((label) => label.textContent.trim())
  }, text)
}
