import { expect, test } from 'vitest'
import { wrapText } from '../../../../src/paint/measure/wrap-text.ts'

/** One px for each character. */
const options = { measure: (text: string) => text.length, sizePx: 18, weight: 600 } as const

test.each<[string, number, string[], number]>([
  ['etcd', 10, ['etcd'], 0],
  ['Arquivos de suporte e tempo', 20, ['Arquivos de ', 'suporte e tempo'], 0],
  ['kube-controller-manager', 15, ['kube-', 'controller-', 'manager'], 0],
  ['use --flag aqui', 9, ['use ', '--flag ', 'aqui'], 0],
  ['src/paint/wrap.ts', 10, ['src/paint/', 'wrap.ts'], 1],
  ['hipopótamo', 4, ['hipo', 'póta', 'mo'], 2],
])('%s in %d px', (text, widthPx, lines, brokenCount) => {
  const wrapped = wrapText(text, { ...options, widthPx })
  expect(wrapped).toEqual({ lines, brokenCount })
})
