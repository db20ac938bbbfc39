import { expect, test } from 'vitest'
import { line, planned } from './planned.ts'

function slides(body: string, lang: 'pt' | 'en' = 'pt'): string[] {
  return planned(`# A\n\n## B\n\n${body}\n`, { lang }).slice(1, -1).map(line)
}

test('a warning is shown, with the word for it when the notes only marked it', () => {
  expect(slides('- um\n- dois\n\n> [!CAUTION]\n> Risco de choque.\n')).toContain(
    'list: B | umdois | Atenção: Risco de choque.',
  )
  expect(slides('- one\n- two\n\n**Warning:** live wires.\n', 'en')).toContain(
    'list: B | onetwo | Warning: live wires.',
  )
})

test('what is to be learnt is shown first; tips and notes are said', () => {
  expect(slides('> Objetivo: saber ligar.\n\n- um\n- dois\n\n> [!TIP]\n> Use luvas.\n')).toContain(
    'list: B | Objetivo: saber ligar. | umdois | said: Dica: Use luvas.',
  )
})

test('a section of nothing but remarks shows the one the room must see', () => {
  expect(slides('Obs.: nada.\n\nCuidado: quente.\n')).toContain(
    'quote: B | Cuidado: quente. | said: Obs.: nada.',
  )
})

test('code, tables and pictures of a remark are shown: nobody can say them', () => {
  expect(slides('- um\n- dois\n\n> [!TIP]\n> Assim:\n> ```yaml\n> a: 1\n> ```\n')).toContain(
    'list: B | umdois | Dica: Assim:a: 1',
  )
})
