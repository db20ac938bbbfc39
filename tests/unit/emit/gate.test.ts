import { describe, expect, test } from 'vitest'
import { emit } from '../../../src/emit/emit.ts'
import { gate } from '../../../src/emit/gate.ts'
import { makeDeck } from '../../../src/pipeline.ts'
import { deckOf, emitOptions, treeOf } from '../../support/emit/deck-of.ts'

const deck = deckOf(treeOf('# Um\n\ntexto\n\n# Dois\n\nmais'))
const { text } = emit(deck, emitOptions)

test('a deck as it was written passes', () => {
  expect(gate(text, deck)).toEqual([])
})

describe('a deck that would be read otherwise does not', () => {
  test.each([
    ['mais', '{{ 7*7 }}', 'emit/template', 'interpolation `{{ 7*7 }}`'],
    ['mais', '<img src="x">', 'emit/template', 'attribute `src="x"` of `<img>`'],
    ['mais', '<span onclick="x">m</span>', 'emit/template', 'attribute `onclick="x"` of `<span>`'],
    ['mais', '[m](javascript&#58;x)', 'emit/text', ''],
    ['mais', '[m](/x)', 'emit/template', 'link to `/x`, expected the address of a slide'],
    ['mais', '[m](./x)', 'emit/template', 'attribute `to="./x"` of `<Link>`'],
    ['mais', '```js {a:b}\nm\n```', 'emit/template', 'element `<slidev-info>`'],
    ['mais', '::m::', 'emit/template', 'element `<slidev-slot>`'],
    ['mais', '<<< @/m', 'emit/template', 'element `<slidev-snippet>`'],
    ['mais', '> [!NOTE] m', 'emit/template', ''],
    ['mais', 'm</template>', 'emit/template', ''],
    ['mais', 'menos', 'emit/text', '“Doismenos”, expected “Doismais”'],
    ['mais', '```\n<Tweet>\n```', 'emit/widget', 'feature `tweet`'],
    ['mais', 'm\n\n---\n\nais', 'emit/slides', '4 slides read back, expected 3'],
    ['# Dois', '# <b>', 'emit/template', ''],
    ['0–2 min\n-->\n', '0–2 min\n\nsegredo\n-->\n', 'emit/speaker-notes', 'segredo'],
    ['layout: list', 'layout: list\nsrc: /etc/passwd', 'emit/frontmatter', 'key `src`'],
    ['layout: list', 'layout: iframe', 'emit/frontmatter', 'layout `iframe`'],
  ])('%s → %s', (from, to, rule, words) => {
    const findings = gate(
      text.replace(from, () => to),
      deck,
    )
    expect(findings[0]).toMatchObject({ rule, severity: 'error' })
    expect(findings[0]?.message).toContain(words)
  })
})

test('an exercise over two slides keeps what is said on the second', async () => {
  const steps = Array.from({ length: 30 }, (_, at) => `${at + 1}. Run step ${at} and look at it.`)
  const notes = `# Pods\n\n## Exercise\n\n${steps.join('\n')}\n\n## Next thing\n\nA pod is small.\n`
  const made = await makeDeck({ name: 'talk', files: [{ file: 'a.md', text: notes }] })
  expect(made.deck.slides.filter(({ id }) => id.startsWith('exercise')).length).toBeGreaterThan(1)
  expect(made.findings).toEqual([])
})
