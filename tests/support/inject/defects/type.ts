// Defects of type: too small, too pale, or no letters at all.
import type { Defect } from '../defect.ts'
import { instead, pick, picture, sentence, spread, styled, under } from '../edits.ts'

/** Two ways of writing it. */
const shrunk = [
  (share: number): string => `transform: scale(${share})`,
  (share: number): string => `scale: ${share}`,
] as const

export const type: readonly Defect[] = [
  {
    name: 'small type',
    rules: ['check/type-size'],
    edit: (slide, variant) =>
      instead(slide, styled(`font-size: ${spread(variant, [15, 6])}px`, sentence(variant))),
  },
  {
    name: 'small code',
    rules: ['check/type-size'],
    edit: (slide, variant) =>
      instead(
        slide,
        `<p><code style="font-size: ${spread(variant, [12, 6])}px">kubectl get pods</code></p>`,
      ),
  },
  {
    name: 'a text made small by a transform',
    rules: ['check/type-size'],
    edit: (slide, variant) =>
      instead(
        slide,
        `<div style="${pick(variant, shrunk)(spread(variant, [60, 30]) / 100)}">${styled('', sentence(variant))}</div>`,
      ),
  },
  {
    name: 'a text made small by zoom',
    rules: ['check/type-size'],
    edit: (slide, variant) =>
      instead(
        slide,
        `<div style="zoom: ${spread(variant, [60, 30]) / 100}">${styled('', sentence(variant))}</div>`,
      ),
  },
  {
    name: 'a slide made small by its frontmatter',
    rules: ['check/type-size'],
    isFor: ({ layout }) => layout === 'list',
    edit: (slide, variant) => ({
      content: slide.content,
      frontmatter: `${slide.frontmatter}\nzoom: ${spread(variant, [58, 30]) / 100}`,
    }),
  },
  {
    name: 'pale text on paper',
    rules: ['check/contrast', 'check/readable'],
    edit(slide, variant) {
      const grey = spread(variant, [130, 235])
      const small = `font-size: 20px; color: rgb(${grey} ${grey} ${grey})`
      return instead(slide, styled(small, sentence(variant)))
    },
  },
  {
    name: 'dark text, in the dark',
    rules: ['check/contrast', 'check/readable'],
    edit(slide, variant) {
      const grey = spread(variant, [90, 20])
      return instead(slide, styled(`color: rgb(${grey} ${grey} ${grey})`, sentence(variant)))
    },
  },
  {
    name: 'text on a ground of nearly its colour',
    rules: ['check/contrast', 'check/readable'],
    edit: (slide, variant) =>
      instead(
        slide,
        styled(
          `color: hsl(${variant * 18} 60% 45%); background: hsl(${variant * 18} 60% ${spread(variant, [62, 48])}%)`,
          sentence(variant),
        ),
      ),
  },
  {
    name: 'text that is seen through',
    rules: ['check/contrast', 'check/readable'],
    edit: (slide, variant) =>
      instead(slide, styled(`opacity: ${spread(variant, [45, 10]) / 100}`, sentence(variant))),
  },
  {
    name: 'text on a picture that is as dark',
    rules: ['check/readable', 'check/contrast'],
    edit: (slide, variant) =>
      instead(
        slide,
        styled(
          `color: rgb(${spread(variant, [60, 190])} 130 130); padding: 20px; background: url(${picture(40, 40)})`,
          sentence(variant),
        ),
      ),
  },
  {
    name: 'a letter that no font has',
    rules: ['check/tofu'],
    edit: (slide, variant) =>
      under(
        slide,
        styled(
          'position: absolute; left: 300px; top: 450px',
          `${sentence(variant)} ${String.fromCodePoint(0xe0a0 + variant * 37)}`,
        ),
      ),
  },
  {
    name: 'pale text on a picture that is as light',
    rules: ['check/readable', 'check/contrast'],
    edit: (slide, variant) =>
      instead(
        slide,
        styled(
          `color: #fff; padding: 20px; background: url(${picture(40, 40, { from: spread(variant, [150, 230]) })})`,
          sentence(variant),
        ),
      ),
  },
  {
    name: 'a link that can hardly be seen',
    rules: ['check/contrast', 'check/readable'],
    edit(slide, variant) {
      const grey = spread(variant, [140, 230])
      return instead(
        slide,
        `<p>Veja <a href="#/1" style="color: rgb(${grey} ${grey} ${grey})">${sentence(variant)}</a></p>`,
      )
    },
  },
  {
    name: 'text on a gradient that ends in its colour',
    rules: ['check/readable', 'check/contrast'],
    edit: (slide, variant) =>
      instead(
        slide,
        styled(
          `color: #222; padding: 20px; background: linear-gradient(90deg, hsl(${variant * 18} 50% ${spread(variant, [22, 12])}%), #eee)`,
          `${sentence(variant)}, ${sentence(variant + 1)}`,
        ),
      ),
  },
  {
    name: 'letters over each other',
    rules: ['check/covered', 'check/blank'],
    edit: (slide, variant) =>
      instead(
        slide,
        styled(`letter-spacing: -${spread(variant, [12, 50]) / 100}em`, sentence(variant)),
      ),
  },
  {
    name: 'letters one under the other',
    rules: ['check/squeezed', 'check/overflow', 'check/clipped', 'check/footer'],
    edit: (slide, variant) =>
      instead(
        slide,
        styled(
          `width: ${spread(variant, [24, 8])}px; line-height: 1; word-break: break-all`,
          sentence(variant).slice(0, 14),
        ),
      ),
  },
  {
    name: 'a text upside down, or in a mirror',
    rules: ['check/turned'],
    edit: (slide, variant) =>
      instead(
        slide,
        `<div style="${pick(variant, ['transform: rotate(180deg)', 'transform: scaleX(-1)', 'rotate: 170deg', 'scale: 1 -1', 'transform: rotateY(180deg)'])}">${styled('', sentence(variant))}</div>`,
      ),
  },
]
