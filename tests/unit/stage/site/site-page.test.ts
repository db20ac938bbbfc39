import { expect, test } from 'vitest'
import { clientTags, sitePage } from '../../../../src/stage/site/site-page.ts'

const ofClient = `<html lang="en"><head><title>Oficina</title>
  <script type="module" crossorigin src="./assets/index-1.js"></script>
  <link rel="modulepreload" crossorigin href="./assets/vue-2.js">
  <link rel="stylesheet" crossorigin href="./assets/index-3.css">
</head><body></body></html>`

const ofDeck = `<html lang="pt-BR"><head><title>Contêineres & $1</title></head><body>
  <div id="app"></div>
  <script type="module" src="/@fs/client/main.ts"></script>
</body></html>`

test('a deck’s page keeps its own head and gets the client’s scripts after the import map', () => {
  const page = sitePage(ofDeck, {
    head: clientTags(ofClient),
    imports: { '#client/vue': './assets/vue-2.js' },
  })
  expect(page).toContain('<html lang="pt-BR"><head><title>Contêineres & $1</title>')
  expect(page).not.toContain('main.ts')
  const [map, script, sheet] = ['importmap', 'index-1.js', 'index-3.css'].map((part) =>
    page.indexOf(part),
  )
  expect(map).toBeGreaterThan(0)
  expect(script).toBeGreaterThan(map ?? 0)
  expect(sheet).toBeLessThan(page.indexOf('</head>'))
})

test('nothing of a page but its scripts and style sheets is the client’s', () => {
  expect(clientTags(ofClient).split('\n')).toHaveLength(3)
  expect(clientTags('<head><title>none</title></head>')).toBe('')
})
