// Defects of time: clicks that show nothing or too late, and what never stands still.
import type { Defect } from '../defect.ts'
import { instead, pick, sentence, spread, under } from '../edits.ts'

export const clicks: readonly Defect[] = [
  {
    name: 'a text that the last click does not show',
    rules: ['check/clicks'],
    edit: (slide, variant) => ({
      content: instead(
        slide,
        `<v-clicks>\n\n${Array.from({ length: 2 + (variant % 4) }, (_, at) => `- ${sentence(variant + at)}`).join('\n')}\n\n</v-clicks>`,
      ),
      frontmatter: `${slide.frontmatter}\nclicks: 1`,
    }),
  },
  {
    name: 'a click that changes nothing',
    rules: ['check/clicks'],
    edit: (slide, variant) =>
      variant % 2
        ? {
            content: instead(slide, `- um\n- ${sentence(variant)}`),
            frontmatter: `${slide.frontmatter}\nclicks: ${spread(variant, [1, 9])}`,
          }
        : instead(slide, `<p v-click="${spread(variant, [2, 12])}">${sentence(variant)}</p>`),
  },
  {
    name: 'a text off the slide between two clicks',
    rules: ['check/overflow'],
    edit: (slide, variant) =>
      under(
        slide,
        `<p v-click="[1, 2]" style="position: absolute; top: 440px; right: -${spread(variant, [5, 300])}px">${sentence(variant)}</p>\n\n<p v-click="2" style="position: absolute; top: 440px; left: 400px">fim</p>`,
      ),
  },
  {
    name: 'a text that moves without end',
    rules: ['check/motion', 'check/settled'],
    edit: (slide, variant) =>
      instead(
        slide,
        pick(variant, [
          `<marquee>${sentence(variant)}</marquee>`,
          `<p class="pisca">${sentence(variant)}</p>\n\n<style>\n.pisca { animation: pisca 1s infinite }\n@keyframes pisca { 50% { opacity: 0.2 } }\n</style>`,
          `<p class="anda">${sentence(variant)}</p>\n\n<style>\n.anda { animation: anda 2s linear infinite }\n@keyframes anda { 50% { translate: 90px 0 } }\n</style>`,
        ]),
      ),
  },
]
