import { expect, test } from 'vitest'
import { cuesOf } from '../../../src/draw/cues-of.ts'
import { diagramText } from '../../../src/draw/diagram-text.ts'
import { paint } from '../../../src/paint/paint.ts'
import { drawSketch } from '../../support/draw-sketch.ts'

const chain = drawSketch({ kind: 'chain', title: 't', layers: ['Browser', 'CDN', 'Cache'] })
const piles = drawSketch({
  kind: 'stacks',
  title: 't',
  sides: [
    { label: 'Container', layers: ['App', 'Runtime', 'SO'] },
    { label: 'VM', layers: ['App', 'Convidado', 'Hypervisor', 'SO'] },
  ],
})

test('a chain is told box by box', () => {
  expect(cuesOf(chain)).toEqual(['CDN', 'Cache'])
})

test('piles are told from the ground up, each side by its name', () => {
  expect(cuesOf(piles)).toEqual([
    'Container: Runtime · VM: Hypervisor',
    'Container: App · VM: Convidado',
    'VM: App',
  ])
})

test('circles and labelled arrows are there at once', () => {
  expect(cuesOf(drawSketch({ kind: 'chain', title: 't', layers: ['a', 'b', 'a'] }))).toEqual([])
  const arrows = [{ from: 'a', to: 'b', label: 'sends' }]
  expect(cuesOf(drawSketch({ kind: 'relations', title: 't', arrows }))).toEqual([])
})

test.each([chain, piles])('the painting has as many steps as there are cues', (diagram) => {
  const { svg = '', stepCount } = paint(diagramText(diagram)) ?? {}
  expect(stepCount).toBe(cuesOf(diagram).length)
  expect(svg).toContain(`data-step="${stepCount}"`)
})
