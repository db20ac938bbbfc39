// Defects of words: what the notes say and the room does not see, and slips of the hand.
import type { CleanSlide, Defect } from '../defect.ts'
import { firstLine, instead, pick, sentence } from '../edits.ts'

const hasLine = (slide: CleanSlide): boolean => firstLine(slide) !== undefined

/** The slide with its first plain line changed; the ledger goes on asking for its words. */
function change(slide: CleanSlide, to: (line: string) => string) {
  const { line = '', words = '' } = firstLine(slide) ?? {}
  return {
    content: slide.content.replace(line, () => to(line)),
    words: { on: 'slide' as const, text: words },
  }
}

/** Written, and what was meant. */
const slips = [
  'contenier',
  'sistmea',
  'progama',
  'servdior',
  'arquivso',
  'memroia',
  'endereco',
  'aplicacão',
  'virutal',
  'maqiunas',
  'caamdas',
  'isoaldo',
  'procseso',
  'usuairo',
  'vesrão',
  'intsalar',
  'conetxto',
  'camniho',
  'exmeplo',
  'liguagem',
] as const

export const words: readonly Defect[] = [
  {
    name: 'a line that was lost',
    rules: ['ledger/shown'],
    isFor: hasLine,
    edit: (slide) => change(slide, () => ''),
  },
  {
    name: 'a word that was lost',
    rules: ['ledger/shown'],
    isFor: hasLine,
    edit: (slide, variant) =>
      change(slide, (line) => {
        const all = line.split(' ')
        const long = all.filter(
          (word) => /^\p{L}{5,}$/u.test(word) && slide.content.split(word).length === 2,
        )
        const lost = long[variant % Math.max(1, long.length)] ?? all.at(-1)
        return all.filter((word) => word !== lost).join(' ')
      }),
  },
  {
    name: 'braces that Vue read as code',
    rules: ['ledger/shown'],
    edit: (slide, variant) => ({
      content: instead(slide, `O valor é {{ porta${variant} }} no modelo.`),
      words: { on: 'slide', text: `O valor é {{ porta${variant} }} no modelo.` },
    }),
  },
  {
    name: 'a line that is hidden',
    rules: ['ledger/shown'],
    isFor: hasLine,
    edit: (slide, variant) =>
      change(slide, (line) => {
        const style = pick(variant, ['display: none', 'opacity: 0', 'visibility: hidden'])
        const [marker = ''] = /^(?:[-*]|\d+\.) /.exec(line) ?? []
        return `${marker}<span style="${style}">${line.slice(marker.length)}</span>`
      }),
  },
  {
    name: 'speaker notes that were lost',
    rules: ['ledger/shown'],
    edit: (slide, variant) => ({
      content: slide.content,
      note: '~1 min',
      words: { on: 'speaker notes', text: sentence(variant) },
    }),
  },
  {
    name: 'a slip of the hand',
    rules: ['check/spelling'],
    edit: (slide, variant) => instead(slide, `- Aqui há ${pick(variant, slips)} para todos`),
  },
  {
    name: 'words still to be written',
    rules: ['check/placeholder'],
    edit: (slide, variant) =>
      instead(
        slide,
        `- ${pick(variant, ['Lorem ipsum dolor sit amet', 'TODO', 'TODO: escrever isto', 'FIXME conferir', 'TBD', '(TBD)', 'XXX', 'Título aqui', 'Click to add text', '????'])}\n- ${sentence(variant)}`,
      ),
  },
  {
    name: 'a bracket or a quotation mark that does not close',
    rules: ['check/pairs'],
    edit: (slide, variant) =>
      instead(
        slide,
        `- ${pick(variant, ['(', '“', '[', '«'])}${sentence(variant)}\n- ${sentence(variant + 1)}`,
      ),
  },
  {
    name: 'markup in the speaker notes',
    rules: ['check/notes-raw'],
    edit: ({ content }, variant) => ({
      content,
      note: `~1 min\n\n${pick(variant, [`<div class="x">${sentence(variant)}</div>`, `{{ nome${variant} }}`, `${sentence(variant)} &nbsp; &amp;`, '[object Object]', `${sentence(variant)}<br>`, 'Diga: undefined', `\`\`\`sh\n${sentence(variant)}`, 'nÃ£o'])}`,
    }),
  },
]
