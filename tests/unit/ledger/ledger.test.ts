import { describe, expect, test } from 'vitest'
import { leftOutOf } from '../../../src/ledger/left-out.ts'
import { ledger, lostFindings } from '../../../src/ledger/ledger.ts'
import type { LedgerEntry } from '../../../src/model/ledger.ts'
import type { Slide } from '../../../src/model/slide.ts'
import { parseNotes } from '../../../src/parse/parse-notes.ts'
import { makeDeck } from '../../../src/pipeline.ts'

/** One line for each leaf: its words, and where they went or why they did not. */
async function accounts(text: string): Promise<string[]> {
  const made = await makeDeck({ name: 'notas', files: [{ file: 'notas.md', text }] })
  return made.ledger.map(line)
}

function line({ text, went, left, lost }: LedgerEntry): string {
  const places = went.map(({ to, slideNumber }) => `${to} ${slideNumber}`)
  const rest = left ? [`left ${left.words}: ${left.reason}`] : []
  return [text, ...places, ...rest, ...(lost === undefined ? [] : [`lost ${lost}`])].join(' | ')
}

describe('every leaf of the notes is accounted for', () => {
  test.each([
    [
      'a title and a list',
      '# Redes\n\n- um **dois** três',
      ['Redes | slide 1', 'um | slide 2', 'dois | slide 2', 'três | slide 2'],
    ],
    [
      'a formatted heading that stands in the breadcrumb only',
      '# Redes\n\n## Um\n\n### dois **três**\n\n#### quatro\n\ntexto',
      [
        'Redes | slide 1',
        'Um | slide 2',
        'dois | frame 3',
        'três | frame 3',
        'quatro | slide 3',
        'texto | slide 3',
      ],
    ],
    [
      'an aside is said',
      '# Redes\n\ntexto\n\n> dito',
      ['Redes | slide 1', 'texto | slide 2', 'dito | speaker notes 2'],
    ],
    [
      'the sign of a remark that folds, when its mark stands again in the text',
      '# Redes\n\n> [!TIP]+\n> \\[!TIP]',
      [
        'Redes | slide 1',
        '[!TIP]+ [!TIP] | slide 2 | left +: whether a remark is folded, which slides are not',
      ],
    ],
    [
      'a comment and a rule are left out',
      '# Redes\n\n<!-- x -->\n\n---\n\ntexto',
      [
        'Redes | slide 1',
        ' | left : a comment or a tag',
        ' | left : a line between two parts',
        'texto | slide 2',
      ],
    ],
    [
      'a chain is drawn',
      '# Redes\n\n## Camadas\n\nAplicação -> Transporte -> Rede',
      [
        'Redes | slide 1',
        'Camadas | slide 2',
        'Aplicação -> Transporte -> Rede | slide 3 | left -> ->: signs that set words apart',
      ],
    ],
    [
      'commands lose their parentheses',
      '# Redes\n\nkubectl get pods (lista os pods)\nkubectl get nodes (lista os nós)',
      [
        'Redes | slide 1',
        'kubectl get pods (lista os pods) kubectl get nodes (lista os nós) | slide 2 | left ( ) ( ): signs that set words apart',
      ],
    ],
  ])('%s', async (_, notes, lines) => {
    expect(await accounts(notes)).toEqual(lines)
  })
})

describe('a slide that says less than the notes is found out', () => {
  const text = '# Redes\n\n- um pod\n- um nó\n\nmais um pod'

  async function withBlocks(change: (blocks: Slide['blocks']) => Slide['blocks']) {
    const parsed = parseNotes({ file: 'notas.md', text }, { report: () => undefined })
    const { deck } = await makeDeck({ name: 'notas', files: [{ file: 'notas.md', text }] })
    const slides = deck.slides.map((slide) => ({ ...slide, blocks: change(slide.blocks) }))
    return lostFindings(ledger([parsed], { slides, leftOut: [] }))
  }

  test('whole, nothing is lost', async () => {
    expect(await withBlocks((blocks) => blocks)).toEqual([])
  })

  test('without the paragraph, its words are lost although others say them, too', async () => {
    const findings = await withBlocks((blocks) => blocks.filter(({ type }) => type !== 'paragraph'))
    expect(findings).toMatchObject([
      { rule: 'ledger/lost', severity: 'error', place: { fromLine: 6, toLine: 6 } },
    ])
    expect(findings[0]?.message).toContain('“mais um pod”')
  })
})

test('a table of contents is left out with its reason', () => {
  const place = { file: 'notas.md', fromLine: 3, toLine: 6 }
  const contents = { kind: 'contents', node: { type: 'list', children: [] }, evidence: '', place }
  const section = { id: '', title: [], titleText: '', depth: 0, place, body: [], children: [] }
  expect(leftOutOf({ ...section, shapes: [contents as never] })).toEqual([
    { place, reason: 'a table of contents, which the agenda stands for' },
  ])
})

describe('notes that were lost, or seemed to be', () => {
  test.each([
    ['> [!TIP]Use sondas'],
    ['> \\[!TIP]> '],
    ['</template>\n&nbsp;'],
    ['<style>_</span>__'],
    ['<script setup>{monaco-run}<T>note:(a b)'],
    ['<!-- x -->7) -->'],
    ['<!-->b<!-- x -->'],
    ['***(c)\n{{ 7*7 }}\n\u0007'],
    [':::```ts {1|2}\n{```ts {1|2}\n1'],
    ['b@unocss-ignorelayout: iframe$5'],
    ['# \n\\\\\n===\na@b.co\n---\n'],
    ['A ponta chega a 350 °C.\n\nO fluxo é 100 %.'],
    ['```mermaid\nflowchart LR\n%% <!--\n```'],
    ['> \\[!TIP]+ '],
    ['\n\uFEFF> ](https://a.example)'],
    ['](\nsrc: /etc/passwd\nkube-apiserver\n<br>\nsrc: /etc/passwd\n'],
  ])('%s', async (text) => {
    const { findings } = await makeDeck({ name: 'notas', files: [{ file: 'notas.md', text }] })
    expect(findings.filter(({ rule }) => /^(?:emit|ledger)\//.test(rule))).toEqual([])
  })
})

test.each([
  '\n```\n> |  #+ ',
  '1. note:(a b)  \nurl(x.png)\n::a::\n->',
  // A row of one sign, and the same sign within a later row.
  '[\nsrc: /etc/passwd\n\u200D<https://x.example>- [ ] ',
  // A sign whose leaf has lines to choose from, and the same sign in one of them.
  '\n| - | - |\n<https://x.example>&lt;www.a.example  \n<',
  // A sign that sets a command and its comment apart, glued to a sign that is the comment.
  '\u00A0> \\[!TIP] #\u0000',
])('nothing of odd lines is lost: %j', async (text) => {
  const { findings } = await makeDeck({ name: 'x', files: [{ file: 'x.md', text }] })
  expect(findings.filter(({ rule }) => rule === 'ledger/lost')).toEqual([])
})

test.each([
  ['a word said 300 times in a line', 'palavra '.repeat(300)],
  ['two words said 3,300 times in a line', 'a <!A '.repeat(3300)],
  ['a word that no slide can hold', 'x'.repeat(5000)],
  [
    'signs that no slide can hold',
    Array.from({ length: 100 }, (_, n) => `e${'`'.repeat(n)}`).join(''),
  ],
])('%s, which goes on over several slides', async (_, text) => {
  const made = await makeDeck({ name: 'notas', files: [{ file: 'notas.md', text }] })
  expect(lostFindings(made.ledger)).toEqual([])
})

test('commands below what they are for, and labels of a block, lose no word', async () => {
  const named = 'Listar os pods\ncomando: `kubectl get pods`'
  const block =
    '```\n° Criando\n   - kubectl apply -f a.yaml\n° Consultando\n   - kubectl get svc\n```'
  const told = await accounts(`# K\n\n## Uso\n\n${named}\n\n${block}\n`)
  expect(told.filter((one) => one.includes('| lost'))).toEqual([])
})
