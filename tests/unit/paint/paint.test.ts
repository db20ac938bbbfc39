import { expect, test } from 'vitest'
import { measureText } from '../../../src/paint/measure/measure-text.ts'
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

const guests = `flowchart LR
  %% part 2: Kubernetes
  %% part 3: Rede #amp; portas
  client["Cliente"] --> svc["Service"] --> proxy["kube-proxy"] --> db[("etcd")]
  class svc part3
  class proxy,db part2`

test('a thing of another part has its colour and its number, and a legend names the part', () => {
  const { svg = '', heightPx = 0 } = paint(guests.replace(/ +%% part 3.*\n/, '')) ?? {}
  expect(textsOfSvg(svg)).toEqual(
    expect.arrayContaining(['Cliente', 'Service', 'kube-proxy', 'etcd', '2', 'Kubernetes']),
  )
  // Its outline, and for those of another part a disc; one more in the legend.
  expect(svg.match(/<g class="of-part-2">/g)).toHaveLength(5)
  expect(svg.match(/<g class="of-part-3">/g)).toHaveLength(1)
  expect(svg.match(/<circle/g)).toHaveLength(3)
  const plain = paint(guests.replace(/ +%% part.*\n/g, ''))
  expect(plain?.svg).not.toContain('<circle')
  expect(heightPx).toBeGreaterThan(plain?.heightPx ?? 0)
})

test('a number never stands on letters', () => {
  const { svg = '' } = paint(guests) ?? {}
  const discs = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)].map((all) =>
    all.slice(1).map(Number),
  )
  const labels = [
    ...svg.matchAll(/<text[^>]*font-size="18"[^>]*><tspan x="([\d.]+)" y="([\d.]+)">([^<]+)</g),
  ].map(([, x, y, text = '']) => ({
    x: Number(x),
    y: Number(y),
    halfPx: measureText(text, { sizePx: 18, weight: 600 }) / 2,
  }))
  expect(labels).toHaveLength(4)
  for (const [cx = 0, cy = 0, r = 0] of discs) {
    for (const { x, y, halfPx } of labels) {
      const isBeside = Math.abs(cx - x) >= halfPx + r || Math.abs(cy - y) >= r + 18
      expect(isBeside, `${cx} ${cy}`).toBe(true)
    }
  }
})

test('a part whose title is longer than a legend is cut, and the drawing keeps its width', () => {
  const { svg = '' } =
    paint(guests.replace('Kubernetes', 'Um título que não acaba '.repeat(12))) ?? {}
  expect(viewBox.exec(svg)?.[1]).toBe('868')
  expect(svg).toContain('…')
})
