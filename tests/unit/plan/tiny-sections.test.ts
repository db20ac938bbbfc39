import { expect, test } from 'vitest'
import { line, planned } from './planned.ts'

const slides = (body: string): string[] => planned(`# A\n\n## B\n\n${body}`).slice(2, -1).map(line)

test('three headings with a line each share a slide', () => {
  expect(
    slides('### Pod\n\nA menor unidade.\n\n### E agora?\n\nNada.\n\n### Nó\n\nUma máquina.'),
  ).toEqual(['list: B | Pod: A menor unidade.E agora? Nada.Nó: Uma máquina.'])
})

test('two keep their slides, and so does one that says more', () => {
  expect(slides('### Pod\n\nA menor unidade.\n\n### Nó\n\nUma máquina.')).toHaveLength(2)
  const long = 'palavra '.repeat(15)
  expect(slides(`### Um\n\nCurto.\n\n### Dois\n\n${long}\n\n### Três\n\nCurto.`)).toHaveLength(3)
})
