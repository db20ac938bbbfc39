// A deck of the size asked for, its words drawn from a small vocabulary: much looks like much else.

const WORDS =
  `pod node cluster image container volume service deploy scale network policy secret config
cria usa guarda mostra lista escala remove apaga inicia para sobe desce chama responde espera
o a um uma de do da em no na com sem para por que cada todo nó rede porta chave valor estado
the a of in for with runs keeps starts stops holds serves one two many each node port key`.split(
    /\s+/,
  )
const LAYOUTS = ['list', 'statement', 'code', 'diagram', 'table', 'default']

/** The deck's text. */
export function randomDeck(next: () => number, { slides }: { slides: number }): string {
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? ''
  const words = (least: number, most: number): string =>
    Array.from({ length: least + Math.floor(next() * (most - least + 1)) }, () => pick(WORDS)).join(
      ' ',
    )
  const times = (least: number, most: number, make: (at: number) => string): string[] =>
    Array.from({ length: least + Math.floor(next() * (most - least + 1)) }, (_, at) => make(at))
  const list = (): string => times(2, 6, () => `- ${words(2, 9)}`).join('\n')
  const code = (): string =>
    `\`\`\`js\n${times(2, 6, () => `${pick(WORDS)}(${words(1, 3)})`).join('\n')}\n\`\`\``
  const drawing = (): string =>
    `\`\`\`mermaid\nflowchart LR\n${times(2, 5, (at) => `  n${at}[${words(1, 2)}] --> n${at + 1}[${words(1, 2)}]`).join('\n')}\n\`\`\``
  const table = (): string =>
    `| ${words(1, 2)} | ${words(1, 2)} |\n| --- | --- |\n${times(2, 4, () => `| ${words(1, 3)} | ${words(1, 3)} |`).join('\n')}`
  const makers = [list, list, list, code, drawing, table, (): string => words(6, 20)]
  return Array.from({ length: slides }, (_, at) => {
    const front = [
      ...(at === 0 ? ['title: Deck', 'theme: oficina', 'lang: pt-BR'] : []),
      `layout: ${at === 0 ? 'cover' : pick(LAYOUTS)}`,
      `routeAlias: s${at}-${pick(WORDS)}`,
      ...(next() < 0.3 ? ['clicks: 2'] : []),
    ]
    const blocks = [list, ...times(0, 1, () => '')].map((first) =>
      first === '' ? (makers[Math.floor(next() * makers.length)] ?? list)() : list(),
    )
    const notes = times(1, 4, () => `${words(4, 12)}.`).join('\n\n')
    return `---\n${front.join('\n')}\n---\n\n# ${words(1, 4)}\n\n${blocks.join('\n\n')}\n\n<!--\n~1 min\n\n${notes}\n-->\n`
  }).join('\n')
}
