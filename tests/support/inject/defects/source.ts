// Defects of reading: source on show where its meaning should be.
import type { Defect } from '../defect.ts'
import { instead, pick, sentence } from '../edits.ts'

const tex = [
  '\\frac{a}{b',
  '\\nada{x}',
  'x^2^3',
  '\\left( a',
  '\\begin{matrix} a',
  '}',
  '\\sqrt{',
  'a & b',
  '\\overbrace',
  '\\text{',
] as const

export const source: readonly Defect[] = [
  {
    name: 'a fence on show',
    rules: ['check/raw'],
    edit: (slide, variant) =>
      instead(
        slide,
        pick(variant, [
          `<p>\`\`\`yaml\nkind: Pod</p>`,
          `<div>\`\`\`${sentence(variant)}</div>`,
          '<p>&#96;&#96;&#96;sh</p>',
          '\\`\\`\\`yaml\nkind: Pod\n\\`\\`\\`',
        ]),
      ),
  },
  {
    name: 'a formula’s source on show',
    rules: ['check/raw'],
    edit: (slide, variant) =>
      instead(
        slide,
        pick(variant, [
          `<p>&#36;&#36; x_${variant} &#36;&#36;</p>`,
          `Soma: \\$\\$x + ${variant}\\$\\$`,
          `<p>\\begin{aligned} x &amp;= ${variant} \\end{aligned}</p>`,
          `\\\\begin{cases} x_${variant} \\\\end{cases}`,
        ]),
      ),
  },
  {
    name: 'a formula that TeX does not read',
    rules: ['check/raw'],
    edit: (slide, variant) =>
      instead(
        slide,
        variant % 2
          ? `$$\n${pick(variant >> 1, tex)}\n$$`
          : `Seja $${pick(variant >> 1, tex)}$ assim.`,
      ),
  },
  {
    name: 'an object instead of words',
    rules: ['check/raw'],
    edit: (slide, variant) =>
      instead(
        slide,
        pick(variant, [
          `Total: {{ String(Object()) }} de ${variant}`,
          `<p>{{ '' + Object() }} é o total</p>`,
          `- {{ 'São ' + Object() }}`,
        ]),
      ),
  },
  {
    name: 'nothing known instead of words',
    rules: ['check/raw'],
    edit: (slide, variant) =>
      instead(
        slide,
        pick(variant, [
          `Total: {{ String(undefined) }}`,
          `<p>{{ 'R$ ' + Number('x${variant}') }}</p>`,
          `- {{ undefined + ' nós' }}`,
          `{{ '' + null }}`,
        ]),
      ),
  },
  {
    name: 'a component that is not there',
    rules: ['check/raw', 'check/console'],
    edit: (slide, variant) =>
      instead(
        slide,
        pick(variant, [
          `<Contador${variant} />`,
          `<MeuGrafico :dados="[${variant}]" />`,
          `<contador-${variant}>um</contador-${variant}>`,
          `<Tweet${variant} id="20" />`,
        ]),
      ),
  },
  {
    name: 'a tag that HTML does not know',
    rules: ['check/raw'],
    edit: (slide, variant) =>
      instead(
        slide,
        `<${pick(variant, ['nome', 'valor', 'pod', 'imagem', 'porta'])}${variant}>${sentence(variant)}</${pick(variant, ['nome', 'valor', 'pod', 'imagem', 'porta'])}${variant}>`,
      ),
  },
  {
    name: 'a slide’s settings on show',
    rules: ['check/raw'],
    edit: (slide, variant) =>
      instead(
        slide,
        pick(variant, [
          'layout: list\nrouteAlias: rede',
          'transition: fade',
          '## layout: two-cols',
          'routeAlias: outra\n\n- um',
          'class: text-center',
        ]),
      ),
  },
  {
    name: 'Markdown on show',
    rules: ['check/raw'],
    edit: (slide, variant) =>
      instead(
        slide,
        pick(variant, [
          `<p>Veja [${sentence(variant)}](https://exemplo.example/${variant})</p>`,
          `<p>**${sentence(variant)}** e mais</p>`,
          `<div>## ${sentence(variant)}</div>`,
          `<div>| a | b |<br>| --- | --- |</div>`,
          `<p>![${sentence(variant)}](./rede.png)</p>`,
        ]),
      ),
  },
  {
    name: 'HTML on show',
    rules: ['check/raw'],
    edit: (slide, variant) =>
      instead(
        slide,
        pick(variant, [
          `- ${sentence(variant)} &amp;nbsp; sempre`,
          `<p>&lt;b&gt;${sentence(variant)}&lt;/b&gt; e mais</p>`,
          `- ${sentence(variant)} &lt;br&gt; ${sentence(variant + 1)}`,
          `- Dentes &amp;amp; Pods ${variant}`,
        ]),
      ),
  },
  {
    name: 'letters of another encoding',
    rules: ['check/garbled'],
    edit: (slide, variant) =>
      instead(
        slide,
        `- ${pick(variant, ['ConfiguraÃ§Ã£o', 'mÃ¡quina', 'â€œaspasâ€', 'nÂº 3', 'nÃ£o', 'rÃ©plica', 'contÃªiner', 'â€“ e mais', 'serviï¿½o', 'serviço � rede'])} de ${variant}`,
      ),
  },
]
