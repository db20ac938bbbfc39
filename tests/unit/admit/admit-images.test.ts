import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { admitImages } from '../../../src/admit/admit-images.ts'
import { parseNotes } from '../../../src/parse/parse-notes.ts'

const icon = { widthPx: 20, heightPx: 20 }
const large = { widthPx: 900, heightPx: 500 }

/** Blocks as `type: words`, images as `[path | caption]`; `icon` and `foto` are there, else nothing. */
async function admitted(text: string): Promise<string[]> {
  const report = (): void => {}
  const notes = parseNotes({ file: 'a.md', text }, { report })
  await admitImages(notes, {
    report,
    readPicture: async (url) => {
      const bytes = new Uint8Array()
      if (url.startsWith('icon')) return { path: 'assets/icon.png', bytes, ...icon }
      if (url.startsWith('foto')) return { path: 'assets/foto.png', bytes, ...large }
      return { rule: 'image/missing', message: 'Unexpected x, expected y', fix: 'Z.' }
    },
  })
  return notes.root.children.map((node) => `${node.type}: ${words(node)}`)
}

function words(node: Nodes): string {
  if (node.type === 'image') {
    const { picture, caption } = node.data ?? {}
    return picture ? `[${[picture.path, caption].filter(Boolean).join(' | ')}]` : `(${node.alt})`
  }
  if ('children' in node) return node.children.map(words).join('')
  return 'value' in node ? node.value : ''
}

test.each([
  ['![Um pod](foto.png)', ['image: [assets/foto.png | Um pod]']],
  ['![foto](foto.png "O nó")', ['image: [assets/foto.png | O nó]']],
  ['![image.png](foto.png)', ['image: [assets/foto.png]']],
  ['![Ecrã](nada.png)', ['image: (Ecrã)']],
  ['Veja ![a](icon.png) aqui', ['paragraph: Veja [assets/icon.png] aqui']],
  ['Veja ![A](foto.png) aqui', ['paragraph: Veja  aqui', 'image: [assets/foto.png | A]']],
  ['![A](foto.png)\naqui', ['image: [assets/foto.png | A]', 'paragraph: \naqui']],
  ['[![A](foto.png)](https://x.example)', ['image: [assets/foto.png | A]']],
  ['![A][f]\n\n[f]: foto.png "T"', ['image: [assets/foto.png | T]', 'definition: ']],
  ['# ![logo](icon.png) Kube', ['heading: logo Kube']],
  ['<img src="foto.png" alt="A">', ['image: [assets/foto.png | A]']],
  ['<p align="center">\n  <img src="foto.png" alt="A">\n</p>', ['image: [assets/foto.png | A]']],
  ['<a href="x"><img src="foto.png" alt="A"></a>', ['image: [assets/foto.png | A]']],
  [
    '<figure><img src="foto.png" alt="a"><figcaption>Um <b>nó</b></figcaption></figure>',
    ['image: [assets/foto.png | Um nó]'],
  ],
  [
    '<picture>\n<source srcset="dark.png">\n<img src="foto.png">\n</picture>',
    ['image: [assets/foto.png]'],
  ],
  ['<img src="foto.png" onerror="x()">', ['html: <img src="foto.png" onerror="x()">']],
  [
    '<p><img src="foto.png"><script>x()</script></p>',
    ['html: <p><img src="foto.png"><script>x()</script></p>'],
  ],
])('%s', async (text, blocks) => {
  expect(await admitted(text)).toEqual(blocks)
})
