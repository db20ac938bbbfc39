// Defects of place: what is off the slide, cut off, or over something else.
import type { Defect } from '../defect.ts'
import { instead, picture, sentence, spread, styled, under } from '../edits.ts'

const off = ['check/overflow', 'check/footer', 'check/clipped']

/** Anywhere on the slide, px from its corner. */
const put = (style: string, text: string): string => styled(`position: absolute; ${style}`, text)

export const place: readonly Defect[] = [
  {
    name: 'more items than the slide is high',
    rules: off,
    edit: (slide, variant) =>
      instead(slide, `- ${sentence(variant)}\n`.repeat(spread(variant, [13, 40]))),
  },
  {
    name: 'a text off the right',
    rules: ['check/overflow'],
    edit: (slide, variant) =>
      under(slide, put(`top: 440px; right: -${spread(variant, [3, 400])}px`, sentence(variant))),
  },
  {
    name: 'a text off the left',
    rules: ['check/overflow'],
    edit: (slide, variant) =>
      under(slide, put(`top: 440px; left: -${spread(variant, [3, 400])}px`, sentence(variant))),
  },
  {
    name: 'a text off the top',
    rules: ['check/overflow'],
    edit: (slide, variant) =>
      under(
        slide,
        put(
          `left: 500px; margin: 0; line-height: 1; top: -${spread(variant, [8, 40])}px`,
          sentence(variant),
        ),
      ),
  },
  {
    name: 'a text off the bottom',
    rules: off,
    edit: (slide, variant) =>
      under(slide, put(`left: 300px; top: ${spread(variant, [525, 700])}px`, sentence(variant))),
  },
  {
    name: 'a text in the footer’s room',
    rules: ['check/footer'],
    edit: (slide, variant) =>
      under(slide, put(`left: 300px; top: ${spread(variant, [488, 512])}px`, sentence(variant))),
  },
  {
    name: 'a picture off the slide',
    rules: off,
    edit: (slide, variant) =>
      under(
        slide,
        `<img alt="Rede" src="${picture(300, 200)}" style="position: absolute; top: 300px; width: 300px; left: ${spread(variant, [690, 960])}px">`,
      ),
  },
  {
    name: 'a text off the slide after a click',
    rules: ['check/overflow'],
    edit: (slide, variant) =>
      under(
        slide,
        `<p v-click style="position: absolute; top: 440px; right: -${spread(variant, [5, 300])}px">${sentence(variant)}</p>`,
      ),
  },
  {
    name: 'a table with more columns than fit',
    rules: [...off, 'check/overlap'],
    edit(slide, variant) {
      const columns = Array.from(
        { length: spread(variant, [14, 30]) },
        (_, at) => `Configuração${at}`,
      )
      const rows = [columns, columns.map(() => '---'), columns.map(() => '`kubectl-get`')]
      return instead(slide, rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n'))
    },
  },
  {
    name: 'more lines of code than the slide is high',
    rules: off,
    edit: (slide, variant) =>
      instead(
        slide,
        `\`\`\`yaml\n${'metadata: { name: web }\n'.repeat(spread(variant, [20, 60]))}\`\`\``,
      ),
  },
  {
    name: 'a formula wider than the slide',
    rules: off,
    edit: (slide, variant) =>
      instead(
        slide,
        `$$\n\\underbrace{${'x_{n} + y^{2} + '.repeat(spread(variant, [14, 40]))} z}_{\\text{soma}}\n$$`,
      ),
  },
  {
    name: 'a line cut off by its box',
    rules: ['check/clipped'],
    edit: (slide, variant) =>
      instead(
        slide,
        styled(
          `width: ${spread(variant, [180, 60])}px; overflow: ${variant % 2 ? 'hidden' : 'auto'}; white-space: nowrap`,
          sentence(variant),
        ),
      ),
  },
  {
    name: 'lines cut off by their box',
    rules: ['check/clipped'],
    edit: (slide, variant) =>
      instead(
        slide,
        styled(
          `width: 420px; height: ${spread(variant, [85, 20])}px; overflow: hidden`,
          `${sentence(variant)}. `.repeat(6),
        ),
      ),
  },
  {
    name: 'a line that ends in three dots',
    rules: ['check/clipped'],
    edit: (slide, variant) =>
      instead(
        slide,
        styled(
          `width: ${spread(variant, [190, 80])}px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap`,
          sentence(variant),
        ),
      ),
  },
  {
    name: 'a paragraph over another',
    rules: ['check/overlap'],
    edit: (slide, variant) =>
      instead(
        slide,
        `<p>${sentence(variant)}</p>\n${styled(`margin-top: -${spread(variant, [36, 50])}px`, sentence(variant + 1))}`,
      ),
  },
  {
    name: 'a text over the title',
    rules: ['check/overlap'],
    edit: (slide, variant) =>
      under(
        slide,
        put(
          `left: ${spread(variant, [60, 120])}px; top: 50px; white-space: nowrap`,
          sentence(variant),
        ),
      ),
  },
  {
    name: 'a text over a picture',
    rules: ['check/overlap', 'check/covered'],
    edit: (slide, variant) =>
      instead(
        slide,
        `<div style="position: absolute; top: 200px; left: 100px"><img alt="Rede" src="${picture(300, 160)}" style="width: 300px; margin: 0"></div>\n\n${put(`top: ${spread(variant, [340, 240])}px; left: 150px`, sentence(variant))}`,
      ),
  },
  {
    name: 'a picture over the text',
    rules: ['check/overlap', 'check/covered'],
    edit: (slide, variant) =>
      instead(
        slide,
        `${put('top: 200px; left: 100px', sentence(variant))}\n\n<div style="position: absolute; top: ${spread(variant, [215, 150])}px; left: 140px"><img alt="Rede" src="${picture(300, 120)}" style="width: 300px; margin: 0"></div>`,
      ),
  },
  {
    name: 'a box that covers the text',
    rules: ['check/covered', 'check/overlap'],
    edit: (slide, variant) =>
      instead(
        slide,
        `${put('top: 200px; left: 100px; white-space: nowrap', sentence(variant))}\n\n<div style="position: absolute; top: 195px; left: ${spread(variant, [220, 90])}px; width: 300px; height: 60px; background: #888"></div>`,
      ),
  },
  {
    name: 'lines of a paragraph over each other',
    rules: ['check/covered', 'check/overlap'],
    edit: (slide, variant) =>
      instead(
        slide,
        styled(
          `width: 400px; line-height: ${0.6 - variant * 0.02}`,
          `${sentence(variant)}. `.repeat(4),
        ),
      ),
  },
  {
    name: 'the marks of a list off the slide',
    rules: ['check/overflow'],
    edit: (slide, variant) =>
      instead(
        slide,
        `<ol style="position: absolute; top: 200px; left: 0; padding: 0; margin-left: -${spread(variant, [14, 60])}px; list-style: decimal outside"><li>${sentence(variant)}</li><li>fim</li></ol>`,
      ),
  },
  {
    name: 'code cut off by a box that scrolls',
    rules: ['check/clipped'],
    edit: (slide, variant) =>
      instead(
        slide,
        `<div style="width: ${spread(variant, [400, 150])}px; overflow-x: auto"><pre style="white-space: pre"><code>kubectl get pods --all-namespaces --output wide --watch # ${sentence(variant)}</code></pre></div>`,
      ),
  },
]
