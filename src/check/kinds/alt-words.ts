// Words for an image say what it shows; the name of its file says nothing (WCAG 1.1.1, F30).
import type { SlideCheck } from '../slide-check.ts'

export const altWords: SlideCheck = {
  rule: 'check/alt-words',
  severity: 'warning',
  fix: 'Write what the image shows between the square brackets.',
  look({ slide, probe }) {
    const fileName = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?)$/i
    const cameraName = /^(?:img|dsc|dscn|pxl)[_-]?\d+$/i
    const noWords =
      /^(?:(?:pasted )?images?|imagens?|imagem|imagen|pictures?|photos?|fotos?|figur[ae]s?|screenshots?|screen ?shot|captura(?: de (?:tela|pantalla))?)[\s\d_.:-]*$/i
    return [...slide.querySelectorAll('img')]
      .filter((image) => probe.isSeen(image))
      .map((image) => image.alt.trim())
      .filter((alt) => [fileName, cameraName, noWords].some((sign) => sign.test(alt)))
      .map((alt) => `Unexpected words for an image, expected what it shows: “${probe.short(alt)}”`)
  },
}
