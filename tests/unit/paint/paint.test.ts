import { expect, test } from 'vitest'
import { paint } from '../../../src/paint/paint.ts'
import { textsOfSvg } from '../../support/texts-of-svg.ts'

const viewBox = /viewBox="0 0 (\d+) (\d+)"/

const architecture = `flowchart TB
  accTitle: Arquitetura
  accDescr: Control Plane contém kube-apiserver e etcd.
  subgraph control_plane["Control Plane"]
    kube_apiserver["kube-apiserver"]
    etcd[("etcd")]
  end
  registry["Container Registry"]`

test('an architecture fills the width of a slide', () => {
  const painting = paint(architecture)
  expect(painting).toMatchObject({
    title: 'Arquitetura',
    description: 'Control Plane contém kube-apiserver e etcd.',
  })
  expect(viewBox.exec(painting?.svg ?? '')?.[1]).toBe('868')
  expect(textsOfSvg(painting?.svg ?? '')).toEqual([
    'Control Plane',
    'kube-apiserver',
    'etcd',
    'Container Registry',
  ])
})

test('with something lit it is a small map', () => {
  const { svg = '' } = paint(`${architecture}\n  class etcd here`) ?? {}
  expect(viewBox.exec(svg)?.[1]).toBe('330')
  expect(svg.match(/fill="var\(--of-part\)" stroke="var\(--of-part\)"/g)).toHaveLength(1)
})

test('colours are variables, and there are no ids', () => {
  const { svg = '' } = paint(architecture) ?? {}
  expect(svg).not.toMatch(/#[\da-f]{3}|rgb|\bid=/i)
})

test('without accTitle its labels are its name', () => {
  expect(paint('flowchart LR\n a[Imagem] --> b[Container]')?.title).toBe('Imagem, Container')
})

test('what it cannot draw well is left to Mermaid', () => {
  expect(paint('flowchart LR\n a --> b --> a')).toBeUndefined()
  expect(paint('pie\n "a": 1')).toBeUndefined()
})
