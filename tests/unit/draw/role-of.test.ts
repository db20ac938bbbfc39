import { expect, test } from 'vitest'
import { isDatabaseStep, roleOf } from '../../../src/draw/role-of.ts'

test.each([
  ['etcd', 'database'],
  ['Banco de dados', 'database'],
  ['Users DB', 'database'],
  ['Armazenamento persistente', 'storage'],
  ['Volúmenes', 'storage'],
  ['Container Registry', 'registry'],
  ['kubelet', 'component'],
  ['Feedback', 'component'],
  ['Banco', 'component'],
])('%s is a %s', (label, role) => {
  expect(roleOf(label)).toBe(role)
})

test.each([
  ['etcd', true],
  ['Banco de dados', true],
  ['Banco de dados MySQL', true],
  ['PostgreSQL 16', true],
  ['Grava no etcd', false],
  ['Redis recebe o pedido primeiro', false],
  ['Cliente', false],
])('in a chain “%s” is a database: %s', (label, is) => {
  expect(isDatabaseStep(label)).toBe(is)
})
