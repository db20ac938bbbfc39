import { expect, test } from 'vitest'
import { plainMarkdown } from '../../../src/parse/dialect/index.ts'

test('a GitBook hint is a quote, on the same lines', () => {
  expect(plainMarkdown('a\n\n{% hint style="warning" %}\n* b\n\n* c\n{% endhint %}\n\nd')).toBe(
    'a\n\n> [!warning]\n> * b\n> \n> * c\n\n\nd',
  )
})

test('TeX in parentheses is math, not inside code', () => {
  expect(plainMarkdown('let \\\\( x_i \\in R \\\\) and `\\\\( y \\\\)`')).toBe(
    'let $x_i \\in R$ and `\\\\( y \\\\)`',
  )
})

test('code is left alone', () => {
  const text = '```\n{% hint %}\n\\\\( x \\\\)\n```'
  expect(plainMarkdown(text)).toBe(text)
})

test('containers and admonitions are alerts, on the same lines', () => {
  expect(plainMarkdown(':::tip Dica\nb\n:::\nc')).toBe('> [!tip] Dica\n> b\n\nc')
  expect(plainMarkdown('!!! note "Título"\n    b\n\nc')).toBe('> [!note] Título\n> b\n\nc')
  expect(plainMarkdown(':::note\nnever closed')).toBe(':::note\nnever closed')
})

test('what the Carpentries box is an alert, its heading no section; colons may follow', () => {
  expect(plainMarkdown(':::::: callout ::::\n\n## Names\n\nAny.\n\n::::::')).toBe(
    '> [!note]\n>\n> **Names**\n>\n> Any.\n>\n',
  )
})

test('a displayed formula in bold is a formula', () => {
  expect(plainMarkdown('a\n\n**$$\nV = 2\n$$**\n\n**b**')).toBe('a\n\n$$\nV = 2\n$$\n\n**b**')
  expect(plainMarkdown('**$$\n\nV\n$$**')).toBe('**$$\n\nV\n$$**')
})

test('older Carpentries lessons: a quote with a mark below it is a fence, on the same lines', () => {
  const old =
    '> ## Where am I\n>\n> Ask.\n>\n> > ## Solution\n> > `pwd`\n> {: .solution}\n{: .challenge}\nb'
  expect(plainMarkdown(old)).toBe(
    '<!-- :::exercise Where am I -->\n\nAsk.\n\n<!-- :::solution Solution -->\n`pwd`\n<!-- ::: -->\n<!-- ::: -->\nb',
  )
  expect(plainMarkdown('> ## Names\n> Any.\n{: .callout}')).toBe('> [!note] Names\n> Any.\n')
  expect(plainMarkdown('a\n\n> Any.\n{: .challenge}')).toBe(
    'a\n<!-- :::exercise -->\nAny.\n<!-- ::: -->',
  )
})

test('attributes of kramdown are not seen, in code they are', () => {
  expect(plainMarkdown('## Names {#names}\n\n![a](b.png){: width="9" .c}\n\n`{: .c}`')).toBe(
    '## Names\n\n![a](b.png)\n\n`{: .c}`',
  )
  expect(plainMarkdown('a {: b=2}\n\n    puts "x" {: .c}')).toBe('a {: b=2}\n\n    puts "x" {: .c}')
  expect(plainMarkdown('ls\n{: .language-bash}\n{:.2f} and {: x}')).toBe('ls\n\n{:.2f} and {: x}')
})

test('what Quarto says of the look is not seen; callouts and what is to be said are remarks', () => {
  expect(plainMarkdown('## Part 1 {.smaller #p background-color="red"}\n\na\n\n. . .\n\nb')).toBe(
    '## Part 1\n\na\n\n\n\nb',
  )
  const columns =
    ':::: {.columns}\n::: {.column width="50%"}\n- a\n:::\n::: {.column}\n- b\n:::\n::::'
  expect(plainMarkdown(columns)).toBe('\n\n- a\n\n\n- b\n\n')
  expect(plainMarkdown('::: {.callout-tip title="So"}\nx\n:::')).toBe('> [!tip] So\n> x\n')
  expect(plainMarkdown('::: notes\nsaid\n:::')).toBe('> [!instructor]\n> said\n')
})

test('a fence of another kind inside one of Quarto’s ends by itself; no quote is made around it', () => {
  const inColumn = '::: {.column}\n:::exercise Faça isto\na\n:::\nb\n:::\nc'
  expect(plainMarkdown(inColumn)).toBe('\n<!-- :::exercise Faça isto -->\na\n<!-- ::: -->\nb\n\nc')
  expect(plainMarkdown('::: {.callout-note}\n:::exercise A\na\n:::\n:::')).toBe(
    '\n<!-- :::exercise A -->\na\n<!-- ::: -->\n',
  )
})

test('other braces and fences are text', () => {
  for (const text of [
    '## Sets {a, b}',
    '## Sets {a=1}',
    '## {.smaller}',
    '::: {.mine}\nx\n:::',
    '::: columns\nx',
  ])
    expect(plainMarkdown(text)).toBe(text)
})

const obsidian = (text: string): string =>
  plainMarkdown(`---\ncssclasses: wide\n---\n${text}`).split('\n').slice(3).join('\n')

test.each([
  ['ver [[TCP]] e [[Aula 4|a próxima]]', 'ver TCP e a próxima'],
  ['[[#Portas]] em [[TCP#Portas]]', 'Portas em TCP'],
  [
    '![[a b.png]] ![[c.svg|300]] ![[d.png|Um mapa|300]]',
    '![](<a b.png>) ![](<c.svg>) ![Um mapa](<d.png>)',
  ],
  ['um ==destaque== e `a == b == c`', 'um **destaque** e `a == b == c`'],
  ['a == b == c', 'a == b == c'],
  ['antes %% só meu %% depois ^bloco-1', 'antes  depois'],
  ['a\n%% só\nmeu %%\nb `%%`', 'a\n\n\nb `%%`'],
  ['cresceu 50%% no ano\n\n# B', 'cresceu 50%% no ano\n\n# B'],
  ['%%\nsenha\n```sh\necho\n```\n%%', '%%\nsenha\n```sh\necho\n```\n%%'],
  ['$$\nE = m c ^2\n$$', '$$\nE = m c ^2\n$$'],
  ['cresce com x ^2 `sempre` e $a ==b== c$', 'cresce com x ^2 `sempre` e $a ==b== c$'],
  ['    if [[ -f x ]]; then', '    if [[ -f x ]]; then'],
  ['- a\n\t- ver [[B]]', '- a\n\t- ver B'],
  ['| ![[p.png\\|300]] | ==**forte**== |', '| ![](<p.png>) | **forte** |'],
])('Obsidian: %s', (text, plain) => expect(obsidian(text)).toBe(plain))

test('Hugo has aliases, too', () => {
  const withAliases = (text: string) => plainMarkdown(`---\naliases: [/posts]\n---\n${text}`)
  expect(withAliases('a ==b==')).toContain('a ==b==')
  expect(withAliases('a ==b== [[c]]')).toContain('a **b** c')
})

test('notes that do not say so are none of Obsidian’s', () => {
  const text = '[[Note|alias]] ==hi== %%c%% ^b1 ![[i.png]]'
  expect(plainMarkdown(text)).toBe(text)
})
