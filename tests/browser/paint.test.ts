// What the browser makes of our drawings: lines as wide as we thought, in the middle of their boxes.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { diagramText } from '../../src/draw/diagram-text.ts'
import { measureText } from '../../src/paint/measure/measure-text.ts'
import { paint } from '../../src/paint/paint.ts'
import { font } from '../../src/theme/tokens.ts'
import { drawSketch } from '../support/draw-sketch.ts'
import { openPage } from '../support/open-page.ts'

const require = createRequire(import.meta.url)
const labels = [
  'kube-controller-manager',
  'Arquivos de suporte e tempo de execução',
  'um rótulo bem comprido, com mais de sessenta letras, para ver o que ele faz',
  'AVATAR, Yves & Tomé: “Wow”',
  'etcd',
]

let browser: Browser
let page: Page

beforeAll(async () => {
  ;({ browser, page } = await openPage())
  const file = 'atkinson-hyperlegible-next-latin-wght-normal.woff2'
  const path = require.resolve(`@fontsource-variable/atkinson-hyperlegible-next/files/${file}`)
  const data = readFileSync(path).toString('base64')
  await page.setContent(`<style>
    @font-face { font-family: '${font.body}'; font-weight: 200 800; src: url(data:font/woff2;base64,${data}) }
    :root { --of-font-label: '${font.body}' }
    svg { width: 868px; text-rendering: geometricPrecision }
  </style>`)
})
afterAll(() => browser.close())

test('lines are not wider than measured, and stand in the middle', async () => {
  const things = labels.map((label) => ({ key: label, label }))
  const groups = [{ key: 'g', label: 'Grupo', things: [...things, ...things], groups: [] }]
  const sketch = { kind: 'containment', title: 't', groups, things: [], litKeys: [] } as const
  const svg = paint(diagramText(drawSketch(sketch)))?.svg ?? ''
  const lines = await page.evaluate(linesIn, { svg, font: `600 18px '${font.body}'` })
  expect(lines.length).toBeGreaterThan(2 * labels.length)
  for (const { text, sizePx, widthPx, offsetPx } of lines) {
    const measured = measureText(text, { sizePx, weight: 600 })
    expect(measured, text).toBeGreaterThanOrEqual(widthPx - 0.01)
    expect(measured, text).toBeLessThan(widthPx * 1.06 + 1)
    expect(Math.abs(offsetPx), text).toBeLessThan(1)
  }
})

/** Runs in the page. Each line of each box: its ink's width, and how far its middle is off the box's. */
async function linesIn(given: { svg: string; font: string }) {
  await document.fonts.load(given.font, 'aã')
  document.body.innerHTML = given.svg
  return [...document.querySelectorAll<SVGTextElement>('text[text-anchor=middle]')].flatMap(
    (text) => {
      const box = text.previousElementSibling?.getBoundingClientRect()
      return [...text.querySelectorAll('tspan')].map((line) => {
        const words = line.textContent.trimEnd()
        const widthPx = line.getSubStringLength(0, words.length)
        const from = line.getStartPositionOfChar(0).x
        const left = document.querySelector('svg')?.getBoundingClientRect().left ?? 0
        const middle = box ? box.left - left + box.width / 2 : Number.NaN
        const sizePx = Number(text.getAttribute('font-size'))
        return { text: words, sizePx, widthPx, offsetPx: from + widthPx / 2 - middle }
      })
    },
  )
}
