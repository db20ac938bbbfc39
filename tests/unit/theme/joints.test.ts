import { expect, test } from 'vitest'
import { joinUnits } from '../../../src/theme/joints.ts'

const shown = (text: string): string => joinUnits(text).replaceAll('\u00a0', '~')

test.each([
  ['10 GB de RAM', '10~GB de RAM'],
  ['R$ 10, US$ 5 e € 7', 'R$~10, US$~5 e €~7'],
  ['§ 3, nº 5 e Fig. 2', '§~3, nº~5 e Fig.~2'],
  ['1 280 MiB e 12 000 000 km', '1~280~MiB e 12~000~000~km'],
  ['em 5 min, 300 ms, 20 °C, 50 %', 'em 5~min, 300~ms, 20~°C, 50~%'],
  // No unit, though it begins like one.
  ['3 Pods e 2 minutos', '3 Pods e 2 minutos'],
  ['2 servidores, 5 a 10', '2 servidores, 5 a 10'],
  ['v1 300', 'v1 300'],
  ['custa $ HOME', 'custa $ HOME'],
])('%s', (text, expected) => {
  expect(shown(text)).toBe(expected)
})

test('only spaces change', () => {
  const text = 'R$ 10 por 64 GiB (§ 3)'
  expect(joinUnits(text).replaceAll('\u00a0', ' ')).toBe(text)
})
