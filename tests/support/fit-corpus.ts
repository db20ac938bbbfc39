// Blocks to measure: Portuguese, English, code, symbols and long words, put together by a seeded choice.
import type { RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Setting } from '../../src/fit/kinds/kind.ts'
import { chance } from './chance.ts'

/** A block and where it stands. */
export interface Sample {
  readonly block: RootContent
  readonly setting: Setting
}

const WORDS = `um orquestrador é uma plataforma capaz de automatizar processos manuais envolvidos na
implantação no gerenciamento e na escala de aplicações em containers não há então você já está à
ação configuração Virtualização “pesadas” (arquivos .iso) padrão, kernel. SOs diferentes x86, AMD64
the scheduler assigns Pods to nodes, which then run them; it won't wait — everything is eventual
kube-apiserver kube-controller-manager Tooltip AVATAR WAVE Type-C 10.000 50% R$ 12,90 3–5 e/ou TCP/IP
→ ✓ 👍 ≥ α «aspas» x² ½ 1º
v1.2.3 2026-07-31 nginx:1.24 foo@bar.com https://kubernetes.io/docs/concepts/overview/components/?x=1&y=2
/var/lib/kubelet/pki/kubelet-client-current.pem Donaudampfschifffahrtselektrizitätenhauptbetriebswerk
**negrito** *itálico* **mais de um** \`kubectl get pods\` \`-o yaml\` [link](https://a.b/c) \`a\`, ~~riscado~~`
  .replaceAll('\\`', '`')
  .split(/\s+(?=(?:[^`*[]|`[^`]*`|\*+[^*]*\*+|\[[^\]]*\])*$)/)

/** `count` samples; the same for the same seed. */
export function fitCorpus({ seed, count }: { seed: number; count: number }): Sample[] {
  const next = chance(seed)
  const upTo = (most: number): number => 1 + Math.floor(next() * most)
  const words = (most: number): string =>
    Array.from({ length: upTo(most) }, () => WORDS[Math.floor(next() * WORDS.length)]).join(' ')
  const times = (most: number, make: () => string): string =>
    Array.from({ length: upTo(most) }, make).join('\n')
  const row = (columns: number, most: number): string =>
    `| ${Array.from({ length: columns }, () => words(most)).join(' | ')} |`
  const grid = (columns: number, most: number): string =>
    [row(columns, 3), `|${' --- |'.repeat(columns)}`, times(5, () => row(columns, most))].join('\n')
  const item = (): string =>
    `- ${words(25)}${next() < 0.2 ? `\n${times(3, () => `  - ${words(20)}`)}` : ''}`
  const makers: readonly (readonly [Setting['layout'], boolean, () => string])[] = [
    ['list', false, () => words(60)],
    ['statement', true, () => words(30)],
    ['component', true, () => words(30)],
    ['list', false, () => times(6, item)],
    ['list', false, () => times(6, () => `1. ${words(25)}`)],
    ['list', false, () => `> ${words(40)}`],
    [
      'code',
      false,
      () => `\`\`\`sh\n${times(9, () => `${' '.repeat(upTo(9) - 1)}${words(12)}`)}\n\`\`\``,
    ],
    ['table', false, () => grid(1 + upTo(4), 8)],
    ['comparison', false, () => grid(2, 12)],
    [
      'commands',
      false,
      () =>
        times(
          6,
          () => `- \`kubectl ${words(3).replaceAll('`', '')}\` ${next() < 0.7 ? words(14) : ''}`,
        ),
    ],
  ]
  return Array.from({ length: count }, (_, index) => {
    const [layout, isFirst, make] = makers[index % makers.length] ?? ['list', false, () => 'x']
    const root = unified().use(remarkParse).use(remarkGfm).parse(make())
    const block = root.children[0]
    if (!block) throw new Error('a sample without a block')
    // The card of commands is as wide as the slide, wherever it stands.
    const widthPx = layout !== 'commands' && next() < 0.3 ? 498 : 868
    return { block, setting: { layout, isFirst, widthPx } }
  })
}
