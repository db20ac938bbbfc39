import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import type { Finding } from '../../../src/model/finding.ts'
import { makeDeck } from '../../../src/pipeline.ts'

const made = (body: string) =>
  makeDeck(
    { name: 'a', files: [{ file: 'a.md', text: `# A\n\n## B\n\n${body}\n` }] },
    { html: 'safe' },
  )

/** What stands under the title of the one slide, and the rules of the findings. */
async function shown(body: string): Promise<{ text: string; findings: string[] }> {
  const { text, findings } = await made(body)
  const slide = text.split('\n# B\n\n').at(-1) ?? ''
  const rules = findings
    .filter(({ severity }: Finding) => severity !== 'info')
    .map(({ rule }) => rule)
  return { text: slide.split('\n\n<!--')[0] ?? '', findings: rules }
}

test.each([
  ['um <b>forte</b> e <i>leve</i>', 'um **forte** e *leve*'],
  ['H<sub>2</sub>O e x<sup>2</sup>', 'H<sub>2</sub>O e x<sup>2</sup>'],
  ['carregue <kbd>Ctrl</kbd>', 'carregue `Ctrl`'],
  ['<b>com *marca* e `código`</b>', '**com *marca* e `código`**'],
  ['<a href="https://x.example">ali</a>', '[ali](https://x.example)'],
  ['<ul><li>um</li><li>dois</li></ul>', '- um\n- dois'],
  ['<table><tr><th>a</th></tr><tr><td>1</td></tr></table>', '| a |\n| --- |\n| 1 |'],
  ['<div align="center">\n\n**meio**\n\n</div>', '**meio**'],
])('what GitHub shows becomes Markdown: %s', async (body, text) => {
  expect(await shown(body)).toEqual({ text, findings: [] })
})

test.each([
  ['antes <script>x()</script> depois', 'antes  depois', ['html/dropped']],
  ['<a href="javascript:x()" onclick="x()">ali</a>', 'ali', []],
  ['<p v-html="x" @click="y">olá {{ 7*7 }}</p>', 'olá <span v-pre>{{</span> 7*7 }}', []],
  [
    '<Toc /> e <iframe src="https://x.example"></iframe> fim',
    'e  fim',
    ['html/dropped', 'html/dropped'],
  ],
  ['<b>nunca fechado', '**nunca fechado**', []],
])('nothing of it runs: %s', async (body, text, findings) => {
  const slide = await shown(body)
  expect(slide.findings).toEqual(findings)
  expect(slide.text.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '))
})

test('it is literal unless asked for', async () => {
  const text = '# A\n\n## B\n\num <b>forte</b>\n'
  const { deck } = await makeDeck({ name: 'a', files: [{ file: 'a.md', text }] })
  const words = (node: Nodes): string =>
    'children' in node ? node.children.map(words).join('') : 'value' in node ? node.value : ''
  expect(deck.slides.flatMap(({ blocks }) => blocks as Nodes[]).map(words)).toContain(
    'um <b>forte</b>',
  )
})
