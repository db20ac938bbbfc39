// Slides that once were higher than predicted, and a few that were made up, look by look in the browser.
// The whole fuzz is `npm run fuzz:fit`.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyNote } from '../support/fit/any-notes.ts'
import { printLook } from '../support/fit/print-look.ts'
import { stageNotes } from '../support/fit/stage-notes.ts'
import { wildNote } from '../support/fit/wild-notes.ts'

const COUNT = 5
const SEED = 20
const URL = `https://example.com/${'aVeryLongPathWithoutAnyBreak'.repeat(3)}`

/** Each a section; what went wrong is its title. */
const once = [
  `Itens dentro de itens, tidos por poucas palavras

- um
   - dois \`kubectl get pods -A\`
   - três
   - quatro
- cinco
- seis \`kubectl get pods -A\`
   - sete
   - oito
   - nove *dez* \`kubectl get pods -A\` processo 👩‍👩‍👧‍👦 👍🏽 🚀 onze`,
  `Uma palavra comprida ao lado de sua caixa

- [x] ${URL} fim
- [ ] \`${'i'.repeat(80)}\` fim
- [ ] ${'um '.repeat(120)}`,
  String.raw`Título com $\frac{a+b}{c}$ que é mais alto

- ${'um '.repeat(140)}
- ${'dois '.repeat(60)}`,
  `Fórmula larga na explicação de um comando

- \`kubectl get pods --all-namespaces --output wide\` $${'palavras'.repeat(5)}$
- \`kubectl apply -f servico.yaml --dry-run=server\` $x$`,
  `Letras que nenhuma fonte nossa tem

| 自动化 自动化 编排 自动化 | Nome |
| --- | --- |
| é orquestrador em implantação | контейнер изолирован |
| um 👍🏽 1️⃣ dois três quatro cinco seis sete oito nove dez | ${'platforma платформа '.repeat(9)} |`,
]

test('every slide fits', { timeout: 60_000 }, async () => {
  const made = [anyNote, wildNote].flatMap((notes) =>
    fc.sample(notes, { numRuns: COUNT, seed: SEED }),
  )
  const sections = [...once.map((section) => `### ${section}`), ...made]
  const text = `---\nlang: pt-BR\n---\n\n# Ensaio\n\n## Antes\n\n${sections.join('\n\n')}\n`
  await stageNotes({ text }, async ({ made: { deck }, stage }) => {
    const shown = await printLook(stage)
    expect(shown).toHaveLength(deck.slides.length)
    const bad = shown.flatMap(({ problems }, index) =>
      problems.map((problem) => `slide ${index + 1}: ${problem}`),
    )
    expect(bad).toEqual([])
  })
})
