import { expect, test } from 'vitest'
import { datesOf } from '../../../../src/understand/recognise/list/dates.ts'

test.each([
  [
    ['3000 BC: pão', '1857: Pasteur', '2020: em casa'],
    ['3000 BC', '1857', '2020'],
  ],
  [
    ['1600-1750: Barroco', '1750-1820: Clasicismo', 'Desde 1900: hoy'],
    ['1600-1750', '1750-1820', 'Desde 1900'],
  ],
  [
    ['8h30 – café', '9h – aula', '12:00 – almoço'],
    ['8h30', '9h', '12:00'],
  ],
  [
    ['Dia 1: semear', 'Dia 3: regar', 'Dia 10: colher'],
    ['Dia 1', 'Dia 3', 'Dia 10'],
  ],
  [
    ['Século XV: navios', 'século XVI: açúcar', 'século XIX: café'],
    ['Século XV', 'século XVI', 'século XIX'],
  ],
  [
    ['2024-01-10: início', '2024-02-01: meio', '2024-02-20: fim'],
    ['2024-01-10', '2024-02-01', '2024-02-20'],
  ],
])('%j is a timeline', (texts, dates) => {
  expect(datesOf(texts)).toEqual(dates)
})

test('numbers under a title that counts are no years', () => {
  const texts = ['1433: SQL Server', '1521: Oracle', '1883: MQTT']
  expect(datesOf(texts, { about: 'Portas' })).toBeUndefined()
})

test.each([
  [['200: OK', '404: Not Found', '500: Server Error']],
  [['80: HTTP', '443: HTTPS', '3306: MySQL']],
  [['500 g de farinha', '300 g de água', '10 g de sal']],
  [['1990: fim', '1800: começo', '1900: meio']],
  [['1822: Independência', '1889: República']],
  [['1000 pessoas', '1200 pessoas', '1500 pessoas']],
])('%j is none', (texts) => {
  expect(datesOf(texts)).toBeUndefined()
})
