import { expect, test } from 'vitest'
import { en } from '../../../../src/locale/en.ts'
import { es } from '../../../../src/locale/es.ts'
import { pt } from '../../../../src/locale/pt.ts'
import { shapesOf } from '../../../support/shapes-of.ts'

const locales = { pt, en, es }

test.each([
  ['pt', 'kubelet', 'É um processo que conversa com a engine', 'kubelet'],
  ['pt', 'Membrana', 'Controla o que entra e o que sai da célula.', 'Membrana'],
  ['pt', 'O que é o Docker?', 'É uma plataforma de containers.', 'Docker'],
  ['pt', 'Rede', '**DNS** — serviço que traduz nomes', 'DNS'],
  ['pt', 'Rede', 'Um repositório é uma coleção de imagens', 'repositório'],
  ['pt', 'Pods', 'A menor unidade de execução é o **pod**, não o container.', 'pod'],
  ['pt', 'Corpo', 'Chama-se homeostase a manutenção do equilíbrio.', 'homeostase'],
  ['en', 'Commit', 'Snapshot of the project at one moment.', 'Commit'],
  ['en', '2.1 Cache', 'Stores a copy of a response.', 'Cache'],
  ['en', 'HTTP', 'Idempotency means that repeating changes nothing.', 'Idempotency'],
  ['es', 'Puerto', 'Número que identifica a una aplicación.', 'Puerto'],
  ['es', 'Red', 'Un socket es la pareja formada por dirección y puerto.', 'socket'],
] as const)('%s, under “%s”: %s', (lang, title, body, term) => {
  const [shape] = shapesOf(body, { title, locale: locales[lang] })
  expect(shape?.kind === 'definition' ? shape.term : shape?.kind).toBe(term)
})

test.each([
  ['pt', 'Prova', 'A prova é na segunda-feira.'],
  ['pt', 'Prova', 'O problema é que ninguém leu o texto.'],
  ['pt', 'Prova', 'É importante lembrar que vale dez.'],
  ['pt', 'Prova', '**Local:** sala 12'],
  ['pt', 'Criação de um cluster', 'Dicas de ferramentas que você pode usar'],
  ['en', 'Platform', 'The platform is split in two.'],
  ['en', 'Type', 'Type: `boolean`'],
  ['en', 'Parser', 'Process the given pattern of files.'],
  ['en', 'Setup', '**Verify**: run the tests and look'],
  ['en', 'Things', 'This is an open question.'],
  ['es', 'Horario', 'La clase es un martes.'],
  ['es', 'Clase', 'Es importante cerrar los archivos.'],
] as const)('%s, under “%s”: “%s” defines nothing', (lang, title, body) => {
  expect(shapesOf(body, { title, locale: locales[lang] })[0]?.kind).not.toBe('definition')
})
