// A deck of any length for benchmarks and soak runs: lists, code, tables and a diagram on every fifth slide.

export interface BenchDeckOptions {
  readonly slides: number
  /** Every how many slides there is a diagram; 0 for none. */
  readonly diagramEvery?: number
  /** Added to the text of the middle slide: “one slide changed”. */
  readonly edit?: string
  /** What the `theme` key says. */
  readonly theme?: string
}

/** The deck's text, the same for the same options. */
export function benchDeck(options: BenchDeckOptions): string {
  const { slides, diagramEvery = 5, edit = '', theme = 'oficina' } = options
  const changed = Math.ceil(slides / 2)
  const bodies = Array.from({ length: slides - 1 }, (_, index) => {
    const number = index + 2
    const isDrawn = diagramEvery > 0 && number % diagramEvery === 0
    const make = isDrawn ? diagram : (kinds[number % kinds.length] ?? list)
    return make(number, number === changed ? edit : '')
  })
  const head = `---\ntitle: Bench\nlang: en\nlayout: cover\nrouteAlias: bench\ntheme: ${JSON.stringify(theme)}\nfavicon: ''\nfonts: { provider: none }\n---\n\n# Bench\n`
  return [head, ...bodies].join('\n')
}

type Make = (number: number, edit: string) => string

const list: Make = (number, edit) =>
  slide(
    number,
    'list',
    `- One **point** of slide ${number}${edit}\n- Another with \`code-${number}\`\n- The last one, [linked](https://example.org/${number})`,
  )

const code: Make = (number, edit) =>
  slide(
    number,
    'code',
    `\`\`\`js\n// ${number}${edit}\nexport const answer = ${number} * 2\nconsole.log(answer)\n\`\`\``,
  )

const table: Make = (number, edit) =>
  slide(
    number,
    'table',
    `| Name | Value |\n|---|---|\n| first${edit} | ${number} |\n| second | ${number + 1} |`,
  )

const kinds = [list, code, table, list] as const

const diagram: Make = (number, edit) =>
  slide(
    number,
    'diagram',
    `\`\`\`mermaid\nflowchart LR\n  accTitle: Flow ${number}\n  a["Source ${number}"] --> b["Step${edit}"]\n  b --> c["Goal"]\n\`\`\``,
  )

function slide(number: number, layout: string, body: string): string {
  return `---\nlayout: ${layout}\nrouteAlias: slide-${number}\n---\n\n# Slide ${number}\n\n${body}\n\n<!--\nSay something about ${number}.\n-->\n`
}
