import { expect, test } from 'vitest'
import { printFiles } from '../../../../src/stage/site/print-files.ts'
import { preloadTags } from '../../../../src/stage/site/site-page.ts'

const chunk = { type: 'chunk', imports: [] }

test('the print page gets its scripts with what they import, its styles and the fonts of text', () => {
  const files = printFiles({
    'index.js': {
      ...chunk,
      fileName: 'index.js',
      isEntry: true,
      imports: ['vue.js', '#deck/slides'],
    },
    'vue.js': { ...chunk, fileName: 'vue.js' },
    'print.js': {
      ...chunk,
      fileName: 'print.js',
      facadeModuleId: '/client/pages/print.vue',
      viteMetadata: { importedCss: new Set(['print.css']) },
    },
    'play.js': { ...chunk, fileName: 'play.js', facadeModuleId: '/client/pages/play.vue' },
    'a.woff2': { type: 'asset', fileName: 'a-latin-wght-normal-1a2b.woff2' },
    'b.woff2': { type: 'asset', fileName: 'a-latin-ext-wght-normal-1a2b.woff2' },
  })
  expect(files).toEqual([
    'a-latin-wght-normal-1a2b.woff2',
    'index.js',
    'print.css',
    'print.js',
    'vue.js',
  ])
})

test('each is fetched as what it is', () => {
  expect(preloadTags(['a.js', 'b.css', 'c.woff2'])).toBe(
    [
      '<link rel="modulepreload" crossorigin href="./a.js">',
      '<link rel="preload" as="style" crossorigin href="./b.css">',
      '<link rel="preload" as="font" type="font/woff2" crossorigin href="./c.woff2">',
    ].join('\n'),
  )
})
