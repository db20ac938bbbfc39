import { expect, test } from 'vitest'
import { spelling } from '../../../src/check/spelling.ts'

const messages = async (text: string, lang: string): Promise<string[]> =>
  (await spelling(text, { lang })).map(({ slideNumber, message }) => `${slideNumber} ${message}`)

test('a slip of the hand is said with its slide', async () => {
  const deck = '# Capa\n\n---\n\n# Dois\n\nA seguraça de `seguraca` e o kubelet no minikube.\n'
  expect(await messages(deck, 'pt-BR')).toEqual([
    '2 Unexpected word “seguraça”, expected “segurança”',
  ])
})

test.each([
  ['names, code, addresses', 'Kubernettes `orquestação` https://a.b/seguraça', 'pt'],
  ['English among Portuguese, also with our endings', 'o deploy foi buildado no namespace', 'pt'],
  ['words that are written often', 'conteiners conteiners conteiners', 'pt'],
  ['British spelling', 'my neighbour may recognise the colour of the artefact', 'en'],
  ['commands of TeX', 'let $p = [0, \\ldots, 1]$ be', 'en'],
  ['a language without a dictionary', 'ein Fehlerr', 'de'],
])('%s are left alone', async (_, text, lang) => {
  expect(await messages(text, lang)).toEqual([])
})

test('English and Spanish are read, too', async () => {
  expect(await messages('they recieve it', 'en')).toEqual([
    '1 Unexpected word “recieve”, expected “receive”',
  ])
  expect(await messages('la configuracion inicial', 'es')).toEqual([
    '1 Unexpected word “configuracion”, expected “configuración”',
  ])
})
