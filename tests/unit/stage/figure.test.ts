// A drawing in a slide is HTML that neither Vue nor UnoCSS can read.
import { expect, test } from 'vitest'
import { figureHtml } from '../../../src/stage/diagram/figure.ts'

test('name, description and SVG are escaped for the template', () => {
  const html = figureHtml({
    svg: '<svg><text>"a" & {{ b }} x:(y z)</text></svg>',
    title: 'A "b" <c>',
    description: 'd',
  })
  expect(html).toBe(
    '<figure class="of-diagram" role="img" aria-label="A &quot;b&quot; &lt;c&gt;. d" ' +
      'v-html="&quot;&lt;svg&gt;&lt;text&gt;\\&quot;a\\&quot; &amp; {{ b }} x:\\u0028y z)&lt;/text&gt;&lt;/svg&gt;&quot;">' +
      '</figure>',
  )
})

test('without a description there is no lonely full stop', () => {
  expect(figureHtml({ svg: '', title: 'A', description: '' })).toContain('aria-label="A"')
})
