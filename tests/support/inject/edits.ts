// How a slide gets its defect: pieces that the tables of defects are made of.
import { encode } from 'fast-png'
import { variants } from './defect.ts'
import type { CleanSlide } from './defect.ts'

/** A number between two, by the variant: the first is the mildest. */
export function spread(variant: number, [from, to]: readonly [number, number]): number {
  return Math.round(from + ((to - from) * variant) / (variants - 1))
}

/** One after the other, from the start again. */
export function pick<T>(variant: number, from: readonly [T, ...T[]]): T {
  return from[variant % from.length] ?? from[0]
}

/** The slide with more under it. */
export function under(slide: CleanSlide, more: string): string {
  return `${slide.content}\n\n${more}\n`
}

/** Nothing but the title, and this under it. */
export function instead(slide: CleanSlide, body: string): string {
  const title = TITLE.exec(slide.content)?.[0] ?? '# Sem nome'
  return `${title}\n\n${body}\n`
}

const TITLE = /^# .*$/m

/** A paragraph of its own with this style. */
export function styled(style: string, text: string): string {
  return `<p style="${style}">${text}</p>`
}

/** A plain picture, as a data URI; its greys are from `from` up to 80 lighter. */
export function picture(
  widthPx: number,
  heightPx: number,
  { from = 90 }: { readonly from?: number } = {},
): string {
  const data = new Uint8Array(widthPx * heightPx * 3).map((_, at) =>
    Math.min(255, from + ((at * 7) % 80)),
  )
  const png = encode({ width: widthPx, height: heightPx, data, channels: 3, depth: 8 })
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`
}

/** A drawing as the stage leaves it. */
export function drawing(svg: string, options: { readonly widthPx?: number } = {}): string {
  const { widthPx = 220 } = options
  return `<figure class="of-diagram" role="img" aria-label="Um desenho"><svg viewBox="0 0 220 110" style="width: ${widthPx}px">${svg}</svg></figure>`
}

/** The first sentence that stands by itself on the slide: an item, or a paragraph. */
export function firstLine({ content }: CleanSlide): { line: string; words: string } | undefined {
  const line = content
    .replace(FENCE, '')
    .split('\n')
    .find((each) => PLAIN_LINE.test(each))
  return line === undefined ? undefined : { line, words: line.replace(MARKER, '') }
}

/** Code and drawings. */
const FENCE = /^( *)(`{3,}|~{3,})[^]*?^\1\2`*$/gm
const MARKER = /^(?:[-*]|\d+\.) /
/** Letters, digits and ordinary signs: nothing that Markdown reads. */
const PLAIN_LINE = /^(?:(?:[-*]|\d+\.) )?[\p{L}][\p{L}\p{N} ,.:;?!()–-]{7,}$/u

/** Twenty things a teacher would say. */
const sentences = [
  'O contêiner nasce de uma imagem',
  'Cada nó obedece ao plano de controle',
  'A imagem é montada em camadas',
  'Um Pod reúne o que vive junto',
  'O volume fica quando o contêiner acaba',
  'Primeiro se descreve, depois se aplica',
  'Quem observa corrige a diferença',
  'O escalonador escolhe onde rodar',
  'Toda mudança passa pela API',
  'O registro guarda as imagens',
  'A rede liga todos os Pods',
  'O serviço tem um nome fixo',
  'Um segredo não vai na imagem',
  'A sonda pergunta se está vivo',
  'O limite protege os vizinhos',
  'Uma réplica a mais custa pouco',
  'O rótulo diz a quem pertence',
  'O nó avisa quando está cheio',
  'A versão anterior continua lá',
  'O comando não pergunta nada',
] as const satisfies readonly string[]

/** The sentence of a variant. */
export function sentence(variant: number): string {
  return pick(variant, sentences)
}
