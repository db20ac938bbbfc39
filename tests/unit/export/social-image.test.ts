import { expect, test } from 'vitest'
import { socialImage } from '../../../src/export/social-image.ts'

test('stands in the head, whatever the title is', () => {
  const html = socialImage('<html><head><title>a</title></head><body></body></html>', {
    href: 'https://example.org/a/social.png',
    alt: 'Preço: "$1" & <b>',
  })
  const [head = ''] = html.split('</head>')
  expect(head).toContain('property="og:image" content="https://example.org/a/social.png"')
  expect(head).toContain('content="Preço: &#x22;$1&#x22; &#x26; <b>"')
  expect(html.match(/<\/head>/g)).toHaveLength(1)
})
