import { expect, test } from 'vitest'
import { makeDeck } from '../../../src/pipeline.ts'

/** Layout and title of the last two slides, and the rules that found something. */
async function endOf(notes: string): Promise<string[]> {
  const text = `---\nlang: pt\n---\n\n# A\n\n${notes}`
  const made = await makeDeck({ name: 'a', files: [{ file: 'a.md', text }] })
  const slides = made.text.split(/^---\n(?=layout)/m).slice(-2)
  return [
    ...slides.map(
      (slide) => `${/layout: (\S+)/.exec(slide)?.[1]}: ${/^# (.*)$/m.exec(slide)?.[1]}`,
    ),
    ...made.findings.map(({ rule }) => rule),
  ]
}

test.each(['Perguntas?', 'Alguma dúvida?', 'Obrigado!'])(
  'the last heading with nothing under it ends the deck: %s',
  async (heading) => {
    expect(await endOf(`## B\n\n- x\n- y\n\n## ${heading}\n`)).toEqual([
      'list: B',
      `end: ${heading}`,
    ])
  },
)

test('with something under it, or something after it, it is a part', async () => {
  expect(await endOf('## B\n\n- x\n- y\n\n## Perguntas\n\n- E o custo?\n- E o prazo?\n')).toEqual([
    'list: Perguntas',
    'end: Perguntas?',
  ])
  expect(await endOf('## Perguntas?\n\n## B\n\n- x\n- y\n')).toContain('notes/empty-section')
})
