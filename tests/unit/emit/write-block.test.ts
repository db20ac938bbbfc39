// One block of notes in, one block of the deck out, as it will stand in the file.
import { describe, expect, test } from 'vitest'
import { emit } from '../../../src/emit/emit.ts'
import { deckOf, emitOptions, treeOf } from '../../support/emit/deck-of.ts'

const FRONTMATTER = /^---\n[\s\S]*?\n---\n\n/
const NOTES = /\n*<!--\n0–2 min\n-->\n$/

function written(notes: string): string {
  return emit(deckOf(treeOf(notes)), emitOptions)
    .text.replace(FRONTMATTER, '')
    .replace(NOTES, '')
}

describe('ordinary notes stay as they are', () => {
  test.each([
    'São "stateless" por padrão; don\'t… (x86, AMD64, ARM)',
    'R$ 10 e R$ 20, US$5 and $10',
    'kube_api_server, 2 * 3 < 4 > 1, a -- b --- c, #tag, C#',
    '[1, 2] e {chaves}, arr[0], nginx:1.24, a | b, 50% ~ 60%, Q&A',
    '**imagem**, *ênfase*, ~~riscado~~ e `kubectl get pods -o yaml`',
    '[Kubernetes](https://kubernetes.io/docs/?a=1&b=2#x_y) e <https://k8s.io>',
    '- Mais leves\n- São "pesadas"\n  - aninhado\n  - outro',
    '3. três\n4. quatro',
    '- [x] feito\n- [ ] a fazer',
    '> uma coisa só',
    '```yaml\napiVersion: v1\n---\nkind: Pod\n```',
    '```html\n<!-- comentário -->\n<p>{{ x }}</p>\n```',
    '| a | b |\n| --- | ---: |\n| `x` | |',
    '### Um título',
    '$$\n\\frac{1}{2}\n$$',
  ])('%s', (notes) => {
    expect(written(notes)).toBe(notes)
  })
})

describe('only what would be read as something else is escaped', () => {
  test.each([
    ['duas\nlinhas', 'duas linhas'],
    ['fim  \nnova', 'fim<br />nova'],
    ['a<br>b <b>c</b>', 'a<br />b &lt;b>c&lt;/b>'],
    ['<nome-pod> e Vec<String>', '&lt;nome-pod> e Vec&lt;String>'],
    ['total {{ 7*7 }}', 'total <span v-pre>{{</span> 7*7 }}'],
    ['1986\\. Um ano', '1986\\. Um ano'],
    ['\\- x', '\\- x'],
    ['\\_\\_init\\_\\_', '\\_\\_init\\_\\_'],
    ['\\*.js, \\*.ts', '*.js, *.ts'],
    ['a@b.co e www.x.example/a_b', '<a@b.co> e [www.x.example/a_b](http://www.x.example/a_b)'],
    ['US$5/US$x', 'US\\$5/US\\$x'],
    ['&amp;copy; &copy;', '&amp;copy; ©'],
    ['`a <!-- b`', '<code v-pre>a &#60;&#33;&#45;&#45; b</code>'],
    ['> [!NOTE]\n> x', '> &#91;!NOTE] x'],
    ['::right::', '\\::right::'],
    ['\\^[x]', '\\^[x]'],
    ['- ```js\n  x()\n  ```', '-\n  ```js\n  x()\n  ```'],
    ['- a\n\n* b', '- a\n\n* b'],
    ['a | b\n--- | ---\n1 | `x\\|y` \\|', '| a | b |\n| --- | --- |\n| 1 | `x\\|y` \\| |'],
    ['![alt](x.png) [x](javascript:y) [y](#z "t")', 'alt x y'],
    ['```C# {1|2}\nx\n```', '```csharp\nx\n```'],
    ['```mermaid\nflowchart LR\n```', '```\nflowchart LR\n```'],
    ['```\n<Tweet>\n```', '<pre class="slidev-code"><code v-pre>&#60;Tweet&#62;</code></pre>'],
    ['$$\n\\nope{\n$$', '```tex\n\\nope{\n```'],
    ['a[^x]\n\n[^x]: nota', 'a[1]\n\n[1] nota'],
    ['veja [k8s]\n\n[k8s]: https://k8s.io "t"', 'veja [k8s](https://k8s.io)'],
    [
      'a\n--- | ---\nv-drag `v-drag` <https://a.example/v-drag> |',
      'a --- | --- v-drag `v-drag` [https://a.example/v-drag](https://a.example/v%2Ddrag) |',
    ],
    ['| v-drag `v-drag` |\n| --- |', '| v\\-drag <code v-pre>v&#45;drag</code> |\n| --- |'],
    ['note:(see below)', '<!-- @unocss-ignore -->\n\nnote:(see below)'],
  ])('%s', (notes, deck) => {
    expect(written(notes)).toBe(deck)
  })
})

test('a mark that Markdown would not take for one is an element', () => {
  const strong = { type: 'strong' as const, children: [{ type: 'text' as const, value: '太字。' }] }
  const text = { type: 'text' as const, value: 'です' }
  const root = {
    type: 'root' as const,
    children: [{ type: 'paragraph' as const, children: [strong, text] }],
  }
  expect(emit(deckOf(root), emitOptions).text).toContain('\n<strong>太字。</strong>です\n')
})
