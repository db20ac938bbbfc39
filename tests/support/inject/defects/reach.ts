// Defects of reach: links that lead nowhere, headings out of step, what no key and no ear gets to.
import type { Defect } from '../defect.ts'
import { instead, pick, sentence, spread } from '../edits.ts'

export const reach: readonly Defect[] = [
  {
    name: 'a link to a slide that is not there',
    rules: ['check/link'],
    edit: (slide, variant) =>
      instead(
        slide,
        variant % 2
          ? `Veja [a rede](#/rede-${variant}).`
          : `<p><a href="#/${900 + variant}">${sentence(variant)}</a></p>`,
      ),
  },
  {
    name: 'a link to a place that is not there',
    rules: ['check/link'],
    edit: (slide, variant) => instead(slide, `Veja [a seção](#secao-${variant}).`),
  },
  {
    name: 'a link without an address',
    rules: ['check/link'],
    edit: (slide, variant) =>
      instead(
        slide,
        pick(variant, [
          `<p><a href="">${sentence(variant)}</a></p>`,
          `Veja [${sentence(variant)}]().`,
          `<p><a href="javascript:void(0)">${sentence(variant)}</a></p>`,
        ]),
      ),
  },
  {
    name: 'a link to a file of somebody’s machine',
    // Markdown reads none to `file:`, and leaves its source on show.
    rules: ['check/link', 'check/raw'],
    edit: (slide, variant) =>
      instead(
        slide,
        pick(variant, [
          `Veja [as notas](file:///home/ana/notas-${variant}.md).`,
          `<p><a href="C:\\aulas\\notas-${variant}.md">as notas</a></p>`,
          `Veja [as notas](outras-notas-${variant}.md).`,
          `Veja [a aula](./aula-${variant}/README.md).`,
        ]),
      ),
  },
  {
    name: 'a heading without words',
    rules: ['check/headings'],
    edit: (slide, variant) =>
      instead(
        slide,
        pick(variant, ['## &nbsp;', '<h2></h2>', '<h2> </h2>', '<h3><span></span></h3>']),
      ),
  },
  {
    name: 'a heading two steps down',
    rules: ['check/headings'],
    edit: (slide, variant) =>
      instead(slide, `${'#'.repeat(spread(variant, [3, 6]))} ${sentence(variant)}\n\n- um`),
  },
  {
    name: 'a button without words',
    rules: ['check/keyboard'],
    edit: (slide, variant) =>
      instead(
        slide,
        pick(variant, [
          '<button></button>',
          '<button><svg width="20" height="20"><circle r="9" cx="10" cy="10"/></svg></button>',
          '<a href="#/1"></a><p>um</p>',
          '<div role="button" tabindex="0" style="width: 30px; height: 30px"></div>',
        ]),
      ),
  },
  {
    name: 'a button that Tab passes over',
    rules: ['check/keyboard'],
    edit: (slide, variant) =>
      instead(
        slide,
        pick(variant, [
          `<button tabindex="-1">${sentence(variant)}</button>`,
          `<div role="button">${sentence(variant)}</div>`,
          `<a href="#/1" tabindex="-1">${sentence(variant)}</a>`,
          `<span role="link">${sentence(variant)}</span>`,
        ]),
      ),
  },
  {
    name: 'an order for the eye only',
    rules: ['check/reading-order'],
    edit: (slide, variant) =>
      instead(
        slide,
        pick(variant, [
          `<div style="display: flex; flex-direction: row-reverse; gap: 20px"><p>${sentence(variant)}</p><p>${sentence(variant + 1)}</p></div>`,
          `<div style="display: flex; flex-direction: column-reverse"><p>${sentence(variant)}</p><p>${sentence(variant + 1)}</p></div>`,
          `<div style="display: flex; gap: 20px"><p style="order: 2">${sentence(variant)}</p><p>${sentence(variant + 1)}</p></div>`,
          `<div style="display: grid"><p style="order: 1">${sentence(variant)}</p><p>${sentence(variant + 1)}</p></div>`,
        ]),
      ),
  },
  {
    name: 'a name that two things have',
    rules: ['check/same-id'],
    edit: (slide, variant) =>
      instead(slide, `<p id="a${variant}">um</p>\n\n<p id="a${variant}">${sentence(variant)}</p>`),
  },
  {
    name: 'a language that is none',
    rules: ['check/lang'],
    edit: (slide, variant) =>
      instead(
        slide,
        `<p lang="${pick(variant, ['portugues', 'xx', 'pt_BR', 'english', 'zz-ZZ', '??'])}">${sentence(variant)}</p>`,
      ),
  },
  {
    name: 'a table without heads',
    rules: ['check/empty-item'],
    edit: (slide, variant) =>
      instead(
        slide,
        variant % 2
          ? `|  |  |\n| --- | --- |\n| um | ${sentence(variant)} |\n| dois | ${variant} |`
          : `<table><tbody><tr><td>um</td><td>${sentence(variant)}</td></tr></tbody></table>`,
      ),
  },
  {
    name: 'an item without words',
    rules: ['check/empty-item'],
    edit: (slide, variant) =>
      instead(
        slide,
        pick(variant, [
          `- ${sentence(variant)}\n-\n- fim`,
          `- ${sentence(variant)}\n- &nbsp;`,
          `1. ${sentence(variant)}\n2.\n3. fim`,
          `<ul><li>${sentence(variant)}</li><li></li></ul>`,
        ]),
      ),
  },
  {
    name: 'a second title',
    rules: ['check/headings'],
    edit: (slide, variant) => instead(slide, `# ${sentence(variant)}\n\n- um\n- dois`),
  },
]
