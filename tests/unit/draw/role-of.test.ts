import { expect, test } from 'vitest'
import { roleOf } from '../../../src/draw/role-of.ts'

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
