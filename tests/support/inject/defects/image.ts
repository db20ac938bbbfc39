// Defects of images: not there, out of shape, coarse, without words.
import type { Defect } from '../defect.ts'
import { instead, pick, picture, spread } from '../edits.ts'

/** Broken in five ways. */
const broken = [
  'data:image/png;base64,AAAA',
  'data:image/png;base64,iVBORw0KGgo=',
  'data:image/jpeg;base64,/9j/4AAQ',
  'data:image/gif;base64,R0lGODlhAQ==',
  'data:image/svg+xml,%3Csvg%3E',
] as const

export const image: readonly Defect[] = [
  {
    name: 'an image whose file is not there',
    rules: ['stage/image'],
    isRefused: true,
    edit: (slide, variant) =>
      instead(
        slide,
        pick(variant, [
          `![Rede](rede-${variant}.png)`,
          `<img alt="Rede" src="./figuras/rede-${variant}.png">`,
          `![Rede](/figuras/rede-${variant}.svg)`,
          `- item\n\n  ![Rede](<rede nova ${variant}.png>)`,
        ]),
      ),
  },
  {
    name: 'an image with broken bytes',
    rules: ['check/image'],
    edit: (slide, variant) => instead(slide, `<img alt="Rede" src="${pick(variant, broken)}">`),
  },
  {
    name: 'an image pulled wide',
    rules: ['check/image-shape'],
    edit: (slide, variant) =>
      instead(
        slide,
        `<img alt="Rede" src="${picture(200, 200)}" style="object-fit: fill; height: 200px; width: ${spread(variant, [215, 600])}px">`,
      ),
  },
  {
    name: 'an image pulled high',
    rules: ['check/image-shape'],
    edit: (slide, variant) =>
      instead(
        slide,
        `<img alt="Rede" src="${picture(300, 100)}" style="object-fit: fill; max-height: none; width: 300px; height: ${spread(variant, [108, 300])}px">`,
      ),
  },
  {
    name: 'an image too coarse for its size',
    rules: ['check/image-shape'],
    edit(slide, variant) {
      const side = spread(variant, [90, 8])
      return instead(
        slide,
        `<img alt="Rede" src="${picture(side, side)}" style="max-height: none; width: 200px; height: 200px">`,
      )
    },
  },
  {
    name: 'an image without words for it',
    rules: ['check/alt'],
    edit: (slide, variant) =>
      instead(slide, `<img src="${picture(200 + variant, 100)}" style="width: 150px">`),
  },
  {
    name: 'a file’s name as the words for an image',
    rules: ['check/alt-words'],
    edit: (slide, variant) =>
      instead(
        slide,
        `<img alt="${pick(variant, ['rede.png', 'IMG_2041.JPG', 'Screenshot 2024-05-01 at 10.00.png', 'image-3.webp', 'imagem', 'image', 'screenshot', 'foto.jpeg', 'Pasted image 20240501.png', 'captura de tela'])}" src="${picture(200 + variant, 100)}" style="width: 150px">`,
      ),
  },
]
