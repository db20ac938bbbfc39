// Defects of a whole slide: blank, crowded, without a voice, or called as another is.
import type { CleanSlide, Defect } from '../defect.ts'
import { instead, pick, sentence, spread } from '../edits.ts'

const isList = ({ layout }: CleanSlide): boolean => layout === 'list'

export const deck: readonly Defect[] = [
  {
    name: 'a blank slide',
    rules: ['check/blank'],
    edit: (_, variant) => pick(variant, ['', '&nbsp;', '<div></div>', '<br>', '<p> </p>', '- \n']),
  },
  {
    name: 'a slide whose content is not seen',
    rules: ['check/blank'],
    edit: (_, variant) =>
      pick(variant, [
        `<p style="opacity: 0">${sentence(variant)}</p>`,
        `<p style="visibility: hidden">${sentence(variant)}</p>`,
        `<p style="display: none">${sentence(variant)}</p>`,
        `<p hidden>${sentence(variant)}</p>`,
      ]),
  },
  {
    name: 'a title with nothing under it',
    rules: ['check/blank'],
    isFor: isList,
    edit: (slide, variant) =>
      instead(slide, pick(variant, ['', '<div></div>', '&nbsp;', '<p></p>'])),
  },
  {
    name: 'a title as long as a paragraph',
    rules: ['check/title-length', 'check/overflow', 'check/footer'],
    isFor: isList,
    edit: (_, variant) =>
      `# ${Array.from({ length: spread(variant, [5, 9]) }, (_each, at) => sentence(variant + at)).join(', ')}\n\n- um\n- dois`,
  },
  {
    name: 'a title that another slide has',
    rules: ['check/same-title'],
    isFor: isList,
    edit: (_, variant) => `# Rede e volumes\n\n- ${sentence(variant)}\n- ${sentence(variant + 1)}`,
  },
  {
    name: 'a slide with too many words',
    rules: ['check/density', 'check/overflow', 'check/footer'],
    isFor: isList,
    edit: (slide, variant) =>
      instead(
        slide,
        `<p style="font-size: 18px; line-height: 1.25">${Array.from({ length: spread(variant, [21, 26]) }, (_, at) => sentence(variant + at)).join('. ')}.</p>`,
      ),
  },
  {
    name: 'a slide without speaker notes',
    rules: ['check/speaker-notes'],
    isFor: ({ note, layout }) => note !== '' && layout !== 'section',
    edit: ({ content }) => ({ content, note: '' }),
  },
  {
    name: 'a slide that is there twice',
    rules: ['check/same-slide', 'check/same-title'],
    edit: (_, variant) => {
      const pair = variant >> 1
      return `${pair % 2 ? '' : `# Cópia ${pair}\n\n`}- ${sentence(pair)}\n- ${sentence(pair + 1)}`
    },
  },
  {
    name: 'a series with a slide missing',
    rules: ['check/series'],
    edit: (_, variant) =>
      `# Conta ${variant} (${pick(variant, ['1/3', '2/3', '2/2', '1/2', '3/4'])})\n\n- ${sentence(variant)}`,
  },
]
