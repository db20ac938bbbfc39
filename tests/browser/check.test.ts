// Every check finds what it is for, on the slide where it is, and nothing on a good slide.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { slideChecks } from '../../src/check/kinds/index.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Stage } from '../../src/stage/stage.ts'
import { openTestStage } from '../support/test-stage.ts'

/** One dot. */
const dot =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** A drawing of any size. */
const square =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='90' height='90'%3E%3Crect width='90' height='90'/%3E%3C/svg%3E"

/** What stands on a slide, and the rules that must speak there. */
const cases: readonly { body: string; rules: readonly string[] }[] = [
  { body: '# Boa\n\n- um\n- `dois`', rules: [] },
  {
    body: '# Desenho\n\n```mermaid\nflowchart LR\n  accTitle: Bom\n  a --> b\n```',
    rules: [],
  },
  {
    body: '# Ramos\n\n```mermaid\nflowchart LR\n  accTitle: Ramos\n  a -->|sim| b{"há?"}\n  subgraph g [Rede]\n  b --> c>"Fila"]\n  end\n```',
    rules: [],
  },
  {
    body: '# Estados\n\n```mermaid\nstateDiagram-v2\n  accTitle: Estados\n  [*] --> Parado\n  Parado --> Rodando : liga\n  Rodando --> [*]\n```',
    rules: [],
  },
  { body: '<div></div>', rules: ['check/blank'] },
  { body: `# Longa\n\n${'- um item\n'.repeat(30)}`, rules: ['check/overflow', 'check/footer'] },
  {
    body: '# Clique\n\n<p v-click style="position: absolute; left: -300px">fora</p>',
    rules: ['check/overflow'],
  },
  {
    body: '# Corte\n\n<div style="width: 90px; overflow: hidden; white-space: nowrap">um texto longo</div>',
    rules: ['check/clipped'],
  },
  {
    body: '# Vazio\n\n<figure class="of-diagram" aria-label="x"><svg width="90" height="90"></svg></figure>',
    rules: ['check/diagram'],
  },
  {
    body: '# Pé\n\n<p style="position: absolute; top: 500px">baixo demais</p>',
    rules: ['check/footer'],
  },
  {
    body: '# Sobre\n\numa linha\n\n<p style="margin-top: -32px">outra</p>',
    rules: ['check/overlap'],
  },
  {
    body: '# Fórmula\n\n$$\n\\frac{a}{b}\n$$\n\n- um\n  - dois $x^2$\n\n| a |\n| - |\n| `b` |',
    rules: [],
  },
  {
    body: `# Sem fontes\n\n<p style="position: absolute; top: 440px; white-space: nowrap; font-family: Atkinson Hyperlegible Next Variable, monospace">${'i'.repeat(90)}</p>`,
    rules: ['check/overflow'],
  },
  { body: '# Clara\n\n<p style="color: #999">no papel</p>', rules: ['check/contrast'] },
  { body: '# Escura\n\n<p style="color: #222">no quadro</p>', rules: ['check/contrast'] },
  {
    body: `# Traços\n\n${drawing('<rect width="90" height="90" fill="none" stroke="#ccc"/>')}`,
    rules: ['check/diagram-contrast'],
  },
  {
    body: `# Rótulo\n\n${drawing('<rect width="90" height="90" fill="#333" stroke="#888"/>', '#666')}`,
    rules: ['check/diagram-contrast'],
  },
  {
    body: `# Legível\n\n${drawing('<rect width="90" height="90" fill="#fff" stroke="#777"/>', '#333')}`,
    rules: [],
  },
  { body: '# Imagem\n\n<img alt="x" src="data:image/png;base64,AAAA">', rules: ['check/image'] },
  { body: '# Crua\n\n<p v-pre>{{ 1 + 1 }}</p>\n\n<FooBar /> <foo-bar />', rules: ['check/raw'] },
  { body: '# Miúda\n\n<p style="font-size: 9px">texto</p>', rules: ['check/type-size'] },
  {
    body: '# Console\n\n- um\n\n<script setup>\nconsole.warn("ui")\n</script>',
    rules: ['check/console'],
  },
  {
    body: '# Remota\n\n<p style="background: url(https://remote.example/a.png)">texto</p>',
    rules: ['check/remote'],
  },
  {
    body: '# Pedido\n\n<iframe src="./falta.html"></iframe>',
    rules: ['check/request'],
  },
  { body: '# Glifos\n\n→ ✓ 🙂 α ∑ é', rules: [] },
  { body: '# Sem glifo\n\numa \u{E0F1} letra', rules: ['check/tofu'] },
  { body: `# Sem palavras\n\n- um\n\n<img src="${dot}" style="width: 1px">`, rules: ['check/alt'] },
  {
    body: `# Esticada\n\n<img alt="x" src="${dot}" style="width: 200px; height: 50px">`,
    rules: ['check/image-shape'],
  },
  {
    body: `# Grossa\n\n<img alt="x" src="${dot}" style="width: 50px; height: 50px">`,
    rules: ['check/image-shape'],
  },
  { body: '# Sem fim\n\n<a href="#/nunca">para lá</a>', rules: ['check/link'] },
  { body: '# Com fim\n\n<a href="#/2">para lá</a>', rules: [] },
  { body: '# Degrau\n\n### Fundo', rules: ['check/headings'] },
  { body: '# Tecla\n\n<button tabindex="-1">abrir</button>', rules: ['check/keyboard'] },
  { body: '# Mudo\n\n<button></button>', rules: ['check/keyboard'] },
  { body: `# Comprida ${'e mais '.repeat(12)}\n\n- um`, rules: ['check/title-length'] },
  { body: `# Cheia\n\n${'<small>um</small> '.repeat(106)}`, rules: ['check/density'] },
  {
    body: `# Nome\n\n- um\n\n<img alt="IMG_2041.jpg" src="${dot}" style="width: 1px">`,
    rules: ['check/alt-words'],
  },
  {
    body: '# Ordem\n\n<div style="display: flex; flex-direction: row-reverse"><p>um</p><p>dois</p></div>',
    rules: ['check/reading-order'],
  },
  {
    body: '# Tapada\n\n<p>um texto</p>\n\n<div style="position: absolute; top: 0; left: 0; width: 400px; height: 500px; background: #888"></div>',
    rules: ['check/covered'],
  },
  {
    body: `# Apertada\n\n<p style="width: 300px; line-height: 0.6">${'um texto '.repeat(8)}</p>`,
    rules: ['check/covered'],
  },
  { body: '# Só\n', rules: ['check/blank'] },
  {
    body: '# Chaves\n\n<p v-pre>um {{ nome }}</p>',
    rules: ['check/raw'],
  },
  {
    body: '# Fundo\n\n<p style="color: #777; padding: 9px; background: linear-gradient(#888, #666)">no fundo</p>',
    rules: ['check/readable'],
  },
  {
    body: '# Bom fundo\n\n<p style="color: #fff; padding: 9px; background: linear-gradient(#222, #333)">no fundo</p>',
    rules: [],
  },
  { body: '# Arquivo\n\n[o roteiro](aulas/roteiro.pdf)', rules: ['check/link'] },
  { body: '# Pedra\n\n<p onclick="stop()">abrir</p>', rules: ['check/keyboard'] },
  { body: '# Parada\n\n<p v-click="3">no fim</p>', rules: ['check/clicks'] },
  { body: '# Passos\n\n<p v-click>um</p><p v-click>dois</p>', rules: [] },
  {
    body: '# No meio\n\n<p v-if="$clicks === 2" style="font-size: 9px">pouco</p><p v-click="3">fim</p>\n\n<p v-click="1">um</p><p v-click="2">dois</p>',
    rules: ['check/type-size'],
  },
  {
    body: '# De passagem\n\n<p v-click="[1, 2]" style="position: absolute; left: -300px">fora</p>\n\n<p v-click="2">fim</p>',
    rules: ['check/overflow'],
  },
  {
    body: '# Pisca\n\n<p class="pisca">sem parar</p>\n\n<style>\n.pisca { animation: pisca 1s infinite }\n@keyframes pisca { 50% { opacity: 0.5 } }\n</style>',
    rules: ['check/motion'],
  },
  {
    body: '# Estreita\n\n<p style="width: 20px; line-height: 1; word-break: break-all">estreita</p>',
    rules: ['check/squeezed'],
  },
  { body: '# Cabeça\n\n<p style="rotate: 180deg">para baixo</p>', rules: ['check/turned'] },
  { body: '# Inclinada\n\n<p style="rotate: 5deg">de lado</p>', rules: [] },
  {
    body: `# Pálida\n\n- um\n\n<img alt="Rede" src="${dot}" style="width: 1px; opacity: 0.2">`,
    rules: ['check/faint'],
  },
  { body: '# Bytes\n\n- configuraÃ§Ã£o\n- uma MAÇÃ', rules: ['check/garbled'] },
  { body: '# Nomes\n\n<p id="um">um</p>\n\n<p id="um">dois</p>', rules: ['check/same-id'] },
  {
    body: `# Ponta\n\n${drawing('<path d="M5 80 H 90" fill="none" stroke="#808080" marker-end="url(#nada)"/>')}`,
    rules: ['check/same-id'],
  },
  { body: '# Língua\n\n<p lang="pt_BR">bom dia</p>', rules: ['check/lang'] },
  { body: '# Item\n\n- um\n-\n- três', rules: ['check/empty-item'] },
  { body: '# Par\n\n- um (ou dois\n- a) três :)', rules: ['check/pairs'] },
  { body: '# Por escrever\n\n- TODO: o resto\n- TODO O RESTO', rules: ['check/placeholder'] },
  { body: '# Um\n\n# Outro título\n\n- um', rules: ['check/headings'] },
  { body: '# Letras\n\n<p style="letter-spacing: -0.2em">juntas</p>', rules: ['check/covered'] },
  {
    body: `# Moldura\n\n<div style="width: 60px; overflow: hidden"><img alt="x" src="${square}" style="width: 90px; max-width: none"></div>`,
    rules: ['check/clipped'],
  },
  {
    body: `# Caixa\n\n${drawing('<rect x="30" y="30" width="30" height="30" fill="none" stroke="#808080"/>')}`,
    rules: ['check/diagram'],
  },
  { body: '# Filme\n\n<video controls></video>', rules: ['check/image'] },
  { body: '# Em cru\n\n<p>veja [isto](https://a.example)</p>', rules: ['check/raw'] },
]

/** A diagram of a shape and, on it, a label. */
function drawing(shape: string, labelColour = 'var(--of-ink)'): string {
  const label = `<text x="10" y="50" font-size="18" fill="${labelColour}">rótulo</text>`
  return `<figure class="of-diagram" aria-label="x"><svg viewBox="-5 -5 110 110" style="width: 110px">${shape}${label}</svg></figure>`
}

let stage: Stage
let findings: readonly Finding[]
beforeAll(async () => {
  const slides = cases.map(({ body }) => `---\nlayout: list\n---\n\n${body}\n\n<!-- dito -->\n`)
  const opened = await openTestStage(
    `---\ntitle: A\nlang: pt-BR\n---\n\n# A\n\n${slides.join('\n')}`,
  )
  if (!opened.stage) throw new Error(JSON.stringify(opened.findings))
  stage = opened.stage
  findings = await check(stage, { fresh: true })
})
afterAll(() => stage.close())

test.each(cases.map((each, index) => ({ ...each, slideNumber: index + 2 })))(
  'slide $slideNumber: $rules',
  ({ slideNumber, rules }) => {
    const found = findings.filter((finding) => finding.slideNumber === slideNumber)
    expect([...new Set(found.map(({ rule }) => rule))]).toEqual(rules)
  },
)

test('no check is left without a case', () => {
  const shown = new Set(cases.flatMap(({ rules }) => rules))
  expect(slideChecks.map(({ rule }) => rule).filter((rule) => !shown.has(rule))).toEqual([])
})

test('a second look reads what was found', async () => {
  expect(await check(stage)).toEqual(findings)
})
