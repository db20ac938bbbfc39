import { expect, test } from 'vitest'
import { detectLang } from '../../../src/locale/detect-lang.ts'

test.each([
  ['pt-BR', '# Redes\n\nUm endereço de cada máquina.'],
  ['pt-BR', 'Conjunto de processos isolados do resto do sistema, com tudo de que precisam.'],
  ['es', '# Redes\n\nUna dirección por máquina y nada más.'],
  ['en', '# Networks\n\nOne address for each machine.'],
  ['en', 'HTTP'],
])('%s: %s', (lang, text) => {
  expect(detectLang(text)).toBe(lang)
})

test('long text goes by statistics', () => {
  const text = 'Todos los archivos necesarios están en una imagen que se copia. '.repeat(12)
  expect(detectLang(text)).toBe('es')
})
