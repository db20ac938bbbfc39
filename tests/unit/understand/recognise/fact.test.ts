import { expect, test } from 'vitest'
import { en } from '../../../../src/locale/en.ts'
import { es } from '../../../../src/locale/es.ts'
import { pt } from '../../../../src/locale/pt.ts'
import { shapesOf } from '../../../support/shapes-of.ts'

const locales = { pt, en, es }

test.each([
  ['pt', 'Um endereço IPv4 tem 32 bits.', '32 bits'],
  ['pt', 'A inflação chegou a 223% ao ano em 1984.', '223%'],
  ['en', 'The query fell from 1200 ms to 3 ms.', '3 ms'],
  ['en', 'A human cell has 46 chromosomes.', '46 chromosomes'],
  ['en', 'Sound travels at 1235 km/h.', '1235 km/h'],
  ['es', 'El agua hierve a 100 °C.', '100 °C'],
] as const)('%s: “%s” says %s', (lang, text, quantity) => {
  const [shape] = shapesOf(text, { title: 'Z', locale: locales[lang] })
  expect(shape?.kind === 'fact' && shape.quantity).toBe(quantity)
})

test.each([
  ['pt', 'Em 1968 o Congresso foi fechado.'],
  ['pt', 'O Windows Server 2016 não é capaz de rodar Linux.'],
  ['pt', 'Infundir 30 ml/kg de cristaloide.'],
  ['pt', 'Leia o capítulo 12.'],
  ['en', '30 mA, 40 ms.'],
  ['en', 'F = 3 kg x 10 m/s'],
  ['en', 'A cluster has 3–5 schedulers.'],
  ['es', 'La clase es los jueves.'],
] as const)('%s: “%s” is no fact to show', (lang, text) => {
  expect(shapesOf(text, { title: 'Z', locale: locales[lang] })[0]?.kind).not.toBe('fact')
})
