// Defects of images: not there, out of shape, coarse, without words.
import type { Defect } from '../defect.ts'
import { instead, pick, picture, sentence, spread } from '../edits.ts'

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
  {
    name: 'a film that does not play',
    rules: ['check/image', 'check/request'],
    edit: (slide, variant) =>
      instead(
        slide,
        pick(variant, [
          `<video src="data:video/mp4;base64,AAAA${variant}" controls></video>`,
          '<video controls></video>',
          `<audio src="data:audio/mpeg;base64,AAAA" controls></audio>`,
          '<iframe title="Filme" style="width: 300px; height: 200px"></iframe>',
        ]),
      ),
  },
  {
    name: 'a picture cut off by its frame',
    rules: ['check/clipped'],
    edit: (slide, variant) =>
      instead(
        slide,
        `<div style="width: ${spread(variant, [280, 90])}px; height: 150px; overflow: hidden"><img alt="Rede" src="${picture(300, 150)}" style="width: 300px; max-width: none"></div>`,
      ),
  },
  {
    name: 'a picture that is seen through, or out of focus',
    rules: ['check/faint'],
    edit: (slide, variant) =>
      instead(
        slide,
        `<img alt="Rede" src="${picture(300, 150)}" style="width: 300px; ${variant % 2 ? `opacity: ${spread(variant, [35, 5]) / 100}` : `filter: blur(${spread(variant, [2, 12])}px)`}">`,
      ),
  },
  {
    name: 'a picture as small as a speck',
    rules: ['check/faint'],
    edit: (slide, variant) =>
      instead(
        slide,
        `<img alt="Rede" src="${picture(300, 200)}" style="width: ${spread(variant, [14, 2])}px">\n\n- ${sentence(variant)}`,
      ),
  },
  {
    name: 'a picture upside down, or in a mirror',
    rules: ['check/turned'],
    edit: (slide, variant) =>
      instead(
        slide,
        `<img alt="Rede" src="${picture(300, 200)}" style="width: 200px; ${pick(variant, ['rotate: 180deg', 'transform: scaleX(-1)', 'transform: rotate(150deg)', 'transform: scaleY(-1)'])}">`,
      ),
  },
]
