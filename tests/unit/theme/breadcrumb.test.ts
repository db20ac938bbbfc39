import { expect, test } from 'vitest'
import { breadcrumb } from '../../../src/theme/breadcrumb.ts'

test('part, then the titles down to the slide', () => {
  expect(breadcrumb('Kubernetes', 'Arquitetura › Control Plane')).toBe(
    'Kubernetes › Arquitetura › Control Plane',
  )
  expect(breadcrumb('Kubernetes', undefined)).toBe('Kubernetes')
  expect(breadcrumb(undefined, 'Arquitetura')).toBe('Arquitetura')
  expect(breadcrumb(undefined, undefined)).toBe('')
})

test('the middle gives way first', () => {
  const middle = 'Um título do meio que é comprido demais para caber no rodapé de um slide'
  expect(breadcrumb('Kubernetes e seus componentes', `${middle} › ${middle} › etcd`)).toBe(
    'Kubernetes e seus componentes › … › etcd',
  )
})

test('a title that is too long alone ends at a word', () => {
  const text = breadcrumb('palavra '.repeat(30), undefined)
  expect(text.length).toBeLessThanOrEqual(120)
  expect(text).toMatch(/palavra…$/)
})
