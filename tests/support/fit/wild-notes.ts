// Notes as nobody writes them, for finding slides that overflow: words of many lengths and scripts in every
// kind of block, deeper lists and wider tables than those of `any-notes.ts`.
import fc from 'fast-check'

const words = {
  pt: 'é um o para com não configuração orquestrador implantação nó à sobre gerenciamento “aspas” em',
  en: 'the a of scheduler assigns workload it’s eventually consistent Kubernetes — is which',
  de: 'der die Zustandsverwaltung Lastverteilung über größer Donaudampfschifffahrtsgesellschaft',
  zh: '容器 编排 系统 是 一个 平台，用于 自动化 部署。 服务器 集群（节点） 的',
  ja: 'コンテナ オーケストレーション は、 自動化 する プラットフォーム です。 データベース',
  ko: '컨테이너 오케스트레이션 은 자동화 플랫폼 입니다.',
  ru: 'контейнер оркестратор это платформа развёртывания',
  emoji: '🚀 ✅ 👩‍👩‍👧 🇧🇷 ⚠️ 👍🏽 → ≥ ✓ α ½',
} as const

const hard = [
  'https://kubernetes.io/docs/concepts/overview/components/?versão=1&tamanho=2#nó-de-trabalho',
  'https://example.com/aVeryLongPathWithoutAnyBreakThatGoesOnAndOnAndOnUntilItIsFarTooLongForALineOfTheSlide',
  '/var/lib/kubelet/pki/kubelet-client-current.pem',
  'registry.example.com/team/project/image:1.24.0-alpine3.18',
  'Pneumonoultramicroscopicsilicovolcanoconiosis',
  'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
  '`kubectl get pods --all-namespaces -o jsonpath="{.items[*].metadata.name}"`',
  '`iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii`',
  '**negrito e mais negrito**',
  '*itálico*',
  '~~riscado~~',
  '[um link comprido](https://example.com/)',
  '$E = mc^2$',
  '$\\frac{a + b}{c}$',
  'v1.2.3',
  '10 000 km/h',
  'R$ 12,90',
  'e/ou',
  '50 %',
]

const lang = fc.constantFrom(...(Object.keys(words) as (keyof typeof words)[]))
const plainWord = (name: keyof typeof words): fc.Arbitrary<string> =>
  fc.constantFrom(...words[name].split(' '))
const madeWord = fc.stringMatching(/^[a-zà-ú]{1,22}$/)

/** Text of up to `most` words, mostly in one language. */
function text(most: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.oneof({ weight: 3, arbitrary: fc.constantFrom('pt' as const, 'en' as const) }, lang))
    .chain(([name]) =>
      fc.array(
        fc.oneof(
          { weight: 12, arbitrary: plainWord(name) },
          { weight: 4, arbitrary: madeWord },
          { weight: 1, arbitrary: fc.constantFrom(...hard) },
        ),
        { minLength: 1, maxLength: most, size: 'max' },
      ),
    )
    .map((list) => list.join(' '))
}

const short = text(6)
const many = <T>(one: fc.Arbitrary<T>, most: number): fc.Arbitrary<T[]> =>
  fc.array(one, { minLength: 1, maxLength: most, size: 'max' })

const list = fc
  .tuple(fc.constantFrom('-', '1.', '- [x]'), many(item(), 16), fc.boolean())
  .map(([marker, items, isLoose]) =>
    items
      .map(({ own, nested, deeper }) =>
        [
          `${marker} ${own}`,
          ...nested.map((each) => `   - ${each}`),
          ...(nested.length > 0 ? deeper.map((each) => `     - ${each}`) : []),
        ].join('\n'),
      )
      .join(isLoose ? '\n\n' : '\n'),
  )

function item(): fc.Arbitrary<{ own: string; nested: string[]; deeper: string[] }> {
  return fc.record({
    own: fc.oneof(text(8), text(30)),
    nested: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, many(text(10), 4)),
    deeper: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, many(text(5), 3)),
  })
}

const table = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 14 }), fc.constantFrom(2, 6, 18))
  .chain(([columns, rows, most]) => {
    const row = fc.array(
      text(most).map((cell) => cell.replaceAll('|', '/')),
      { minLength: columns, maxLength: columns },
    )
    return fc.tuple(row, fc.array(row, { minLength: rows, maxLength: rows, size: 'max' }))
  })
  .map(([head, rows]) => {
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
    return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n')
  })

const codeLine = fc
  .tuple(
    fc.integer({ min: 0, max: 4 }),
    fc.oneof(
      { weight: 1, arbitrary: fc.constant('') },
      { weight: 6, arbitrary: fc.oneof(text(5), text(24)).map((line) => line.replaceAll('`', '')) },
    ),
  )
  .map(([depth, line]) => (line === '' ? '' : ' '.repeat(2 * depth) + line))
const code = fc
  .tuple(fc.constantFrom('yaml', 'sh', 'ts', ''), many(codeLine, 45))
  .map(([name, lines]) => `\`\`\`${name}\n${lines.join('\n')}\n\`\`\``)

const commands = many(fc.tuple(madeWord, text(4), fc.option(text(14))), 12).map((all) =>
  all
    .map(([verb, rest, why]) => {
      const command = `kubectl ${verb} ${rest.replaceAll('`', '').replaceAll('$', '')}`
      return `- \`${command}\`${why === null ? '' : `: ${why}`}`
    })
    .join('\n'),
)

const formulas = [
  'E = mc^2',
  '\\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}',
  '\\sum_{i=1}^{n} i = \\frac{n(n+1)}{2}',
  '\\int_{-\\infty}^{\\infty} e^{-x^2} \\, dx = \\sqrt{\\pi}',
  '\\begin{pmatrix} a & b & c \\\\ d & e & f \\\\ g & h & i \\\\ j & k & l \\end{pmatrix}',
  '\\begin{aligned} a &= b + c \\\\ &= d + e \\\\ &= f + g \\\\ &= \\frac{h}{i} \\\\ &= j \\end{aligned}',
  'x_1 + x_2 + x_3 + x_4 + x_5 + x_6 + x_7 + x_8 + x_9 + x_{10} + x_{11} + x_{12} + x_{13} + x_{14} + x_{15} + x_{16} + x_{17} + x_{18}',
  'f(x) = \\begin{cases} 1 & x > 0 \\\\ 0 & x = 0 \\\\ -1 & x < 0 \\end{cases}',
]
const formula = fc.constantFrom(...formulas).map((tex) => `$$\n${tex}\n$$`)
const pictures = ['wide-2000x240.svg', 'high-240x2000.svg', 'large-1600x900.svg', 'tiny-24x24.svg']
const image = fc
  .tuple(fc.constantFrom(...pictures), short)
  .map(([name, alt]) => `![${alt.replaceAll(/[[\]]/g, '')}](${name})`)
const quote = many(text(40), 3).map((all) => all.map((each) => `> ${each}`).join('\n>\n'))
const alert = fc
  .tuple(fc.constantFrom('NOTE', 'WARNING', 'TIP'), text(40))
  .map(([kind, each]) => `> [!${kind}]\n> ${each}`)
const intro = text(9).map((each) => `${each}:`)
const definition = fc.tuple(madeWord, text(20)).map(([name, what]) => `**${name}** é ${what}.`)
const inner = fc
  .tuple(fc.constantFrom('####', '#####'), text(6))
  .map(([mark, each]) => `${mark} ${each}`)

const block = fc.oneof(
  { weight: 4, arbitrary: text(25) },
  { weight: 2, arbitrary: text(160) },
  { weight: 6, arbitrary: list },
  { weight: 3, arbitrary: table },
  { weight: 3, arbitrary: code },
  { weight: 3, arbitrary: commands },
  { weight: 2, arbitrary: formula },
  { weight: 2, arbitrary: image },
  { weight: 2, arbitrary: quote },
  { weight: 1, arbitrary: alert },
  { weight: 2, arbitrary: intro },
  { weight: 1, arbitrary: definition },
  { weight: 1, arbitrary: inner },
  { weight: 1, arbitrary: fc.constant('---') },
)

const section = fc
  .tuple(fc.constantFrom('###', '###', '####'), fc.oneof(text(5), text(18)), many(block, 3))
  .map(([mark, title, blocks]) => [`${mark} ${title}`, ...blocks].join('\n\n'))

/** A note: a part with a few sections. */
export const wildNote: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(text(5), text(25)), many(section, 3))
  .map(([title, sections]) => `## ${title}\n\n${sections.join('\n\n')}`)
