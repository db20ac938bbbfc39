import { expect, test } from 'vitest'
import { slugId } from '../../../src/draw/slug-id.ts'

test.each([
  ['kube-apiserver', 'kube_apiserver'],
  ['Nós Compute', 'nos_compute'],
  ['end', 'n_end'],
  ['Style', 'n_style'],
  ['3 réplicas', 'n_3_replicas'],
  ['x', 'n_x'],
  ['日本', 'n_1'],
  ['Arquivos de suporte e tempo de execução do sistema', 'arquivos_de_suporte_e_tempo_de_execucao'],
])('%s', (label, id) => {
  expect(slugId(label, { taken: new Set() })).toBe(id)
})

test('equal labels get a number, labels of different piles their prefix', () => {
  const taken = new Set<string>()
  const ids = [
    slugId('APP', { taken }),
    slugId('App', { taken }),
    slugId('APP', { taken, prefix: 'container' }),
  ]
  expect(ids).toEqual(['app', 'app_2', 'container_app'])
})
