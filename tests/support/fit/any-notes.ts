// Notes as people write them, with what makes slides overflow: long words, many languages, tables that are
// too wide, code that is too long. One note is one part of a document.
import fc from 'fast-check'

const words = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom(
      ...`um container é processo isolado que roda na mesma máquina configuração implantação não há ação
      the scheduler assigns pods to nodes which then run them won't eventually everything
      el servidor envía mensajes al balanceador según la configuración de la aplicación
      kube-controller-manager kubectl etcd TCP/IP R$ 12,90 3–5 50% v1.2.3 “aspas” → ✓ e/ou`
        .split(/\s+/)
        .filter(Boolean),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('**negrito**', '*itálico*', '`kubectl get pods -A`', '~~fora~~'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '容器是一个隔离的进程它们共享同一个内核',
      'コンテナは隔離されたプロセスです',
      '컨테이너는 격리된 프로세스입니다',
      '👩‍👩‍👧‍👦 👍🏽 🚀',
      'контейнер изолирован',
      'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      'https://example.org/a/very/long/path/that/nobody/breaks?with=query&and=more#fragment-of-it',
      '/var/lib/kubelet/pki/kubelet-client-current-2026-01-01-00-00-00.pem',
      '$E = mc^2$',
      String.raw`$\frac{a+b}{c}$`,
      'a'.repeat(90),
    ),
  },
)
const textOf = (most: number): fc.Arbitrary<string> =>
  fc.array(words, { minLength: 1, maxLength: most }).map((list) => list.join(' '))
const cell = textOf(8).map((text) => text.replaceAll('|', '/'))

const paragraph = fc.oneof(
  { weight: 5, arbitrary: textOf(25) },
  { weight: 1, arbitrary: textOf(140) },
)
const items = (mark: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(textOf(18), fc.array(textOf(10), { maxLength: 3 })), {
      minLength: 1,
      maxLength: 12,
    })
    .map((list) =>
      list
        .map(([own, inner]) =>
          [`${mark} ${own}`, ...inner.map((text) => `   - ${text}`)].join('\n'),
        )
        .join('\n'),
    )
const table = fc
  .integer({ min: 1, max: 7 })
  .chain((columns) => {
    const row = fc.array(cell, { minLength: columns, maxLength: columns })
    return fc.tuple(row, fc.array(row, { minLength: 1, maxLength: 14 }))
  })
  .map(([head, rows]) =>
    [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
  )
const codeLine = fc
  .tuple(fc.integer({ min: 0, max: 6 }), textOf(14))
  .map(([depth, text]) => '  '.repeat(depth) + text.replaceAll('`', ''))
const code = fc
  .tuple(
    fc.constantFrom('yaml', 'ts', 'python', ''),
    fc.array(codeLine, { minLength: 1, maxLength: 40 }),
  )
  .map(([lang, lines]) => `\`\`\`${lang}\n${lines.join('\n')}\n\`\`\``)
const command = fc
  .tuple(fc.constantFrom('kubectl get', 'docker run --rm', 'minikube start', 'git log'), textOf(8))
  .map(([start, text]) => `${start} ${text.replaceAll(/[`\n|]/g, '')}`)
const commands = fc
  .array(fc.tuple(command, fc.option(textOf(16), { nil: '' })), { minLength: 1, maxLength: 12 })
  .map((list) => list.map(([line, why]) => `- \`${line}\` ${why}`).join('\n'))
const formula = fc
  .constantFrom(
    String.raw`L_i = \sum_{j\neq y_i} \max(0, s_j - s_{y_i} + \Delta)`,
    String.raw`\begin{pmatrix} 1 & 2 \\ 3 & 4 \\ 5 & 6 \end{pmatrix} x = \frac{\partial L}{\partial w}`,
    String.raw`f(x) = ${'a_{ij} x^{2} + '.repeat(14)} c`,
  )
  .map((tex) => `$$\n${tex}\n$$`)
const quote = fc
  .array(paragraph, { minLength: 1, maxLength: 4 })
  .map((list) => list.map((text) => `> ${text}`).join('\n>\n'))
const alert = textOf(40).map((text) => `> [!WARNING]\n> ${text}`)
const chain = fc
  .uniqueArray(fc.stringMatching(/^[A-Z][a-z]{2,14}$/), { minLength: 3, maxLength: 9 })
  .map((names) => names.join(' -> '))
const lead = textOf(9).map((text) => `${text}:`)
const answer = fc
  .tuple(textOf(12), textOf(60))
  .map(([asked, said]) => `<details><summary>${asked}?</summary>\n\n${said}\n\n</details>`)
const picture = fc
  .constantFrom(
    'largo-1600x300.svg',
    'alto-300x1400.svg',
    'quadrado-700x700.svg',
    'pequeno-60x40.svg',
  )
  .map((name) => `![Um desenho de ${name}](${name})`)

const block = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 4, arbitrary: items('-') },
  { weight: 2, arbitrary: items('1.') },
  { weight: 2, arbitrary: table },
  { weight: 3, arbitrary: code },
  { weight: 2, arbitrary: commands },
  { weight: 1, arbitrary: formula },
  { weight: 1, arbitrary: quote },
  { weight: 1, arbitrary: alert },
  { weight: 1, arbitrary: chain },
  { weight: 1, arbitrary: lead },
  { weight: 1, arbitrary: answer },
  { weight: 1, arbitrary: picture },
)
const title = fc
  .oneof({ weight: 6, arbitrary: textOf(5) }, { weight: 1, arbitrary: textOf(30) })
  .map((text) => text.replaceAll(/[\n#]/g, ''))
const section = fc
  .tuple(title, fc.array(block, { minLength: 0, maxLength: 5 }))
  .map(([head, blocks]) => `### ${head}\n\n${blocks.join('\n\n')}`)
const compared = fc
  .tuple(items('-'), items('-'), fc.option(chain, { nil: '' }), fc.option(chain, { nil: '' }))
  .map(
    ([left, right, one, other]) =>
      `### Nuvem x Servidor\n\n#### Nuvem\n\n${left}\n\n${one}\n\n#### Servidor\n\n${right}\n\n${other}`,
  )
const system = fc
  .uniqueArray(fc.stringMatching(/^[A-Z][a-z]{2,18}$/), { minLength: 3, maxLength: 9 })
  .chain((names) =>
    fc.tuple(fc.constant(names), fc.array(textOf(30), { minLength: 9, maxLength: 9 })),
  )
  .map(
    ([names, texts]) =>
      `### Arquitetura\n\n${names.map((name, at) => `#### ${name}\n\n${texts[at]}`).join('\n\n')}`,
  )

/** A note: a part with a few sections. */
export const anyNote: fc.Arbitrary<string> = fc
  .tuple(
    title,
    fc.array(fc.oneof({ weight: 8, arbitrary: section }, compared, system), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([head, sections]) => `## ${head}\n\n${sections.join('\n\n')}`)
