import { expect, test } from 'vitest'
import { shapesOf } from '../../../support/shapes-of.ts'

test.each([
  'Glicólise → Ciclo de Krebs → Cadeia respiratória',
  'Nuevo → Listo → Ejecutando → Terminado',
  'FROM -> WHERE -> GROUP BY',
  'Evaporação → Condensação → Precipitação → Evaporação',
  'Working tree -> Staging area -> Local repository -> Remote repository',
])('%s is a chain', (line) => {
  expect(shapesOf(line)[0]?.kind).toBe('chain')
})

test.each([
  'Request → Cache hit? → Response',
  'f: A -> B -> C',
  'f(x) -> g(x) -> h(x)',
  'O(1) -> O(log n) -> O(n)',
  '3 apples -> 2 apples -> 1 apple',
  'If x > 3 -> y -> z',
  'A + B -> C -> D + E',
  'Red -> live, black -> neutral',
  'Página 12 -> página 40 -> página 77',
  'Segunda: leitura -> terça: prova -> quarta: entrega',
  'Go to Tools -> Options -> Editor',
  'Inicio -> Panel de control -> Sistema',
  'Iniciar -> Configurações -> Aplicativos',
  'Novo Projeto -> Kubernetes Engine -> Criar cluster',
  '`a` -> `b` -> `c`',
])('%s is none, in any language', (line) => {
  expect(shapesOf(line)[0]?.kind).not.toBe('chain')
})
