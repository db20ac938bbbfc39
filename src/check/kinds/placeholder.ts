// Nothing is left that stands for words still to be written.
import type { SlideCheck } from '../slide-check.ts'

/** In Portuguese and Spanish “TODO” is a word: it must stand alone or with a colon. */
export const placeholder: SlideCheck = {
  rule: 'check/placeholder',
  severity: 'warning',
  fix: 'Write what belongs there, or take it out.',
  look({ slide, probe }) {
    const signs = [
      /\blorem ipsum\b|\bdolor sit amet\b/i,
      /(?:^|[\s([])(?:TODO|FIXME|TBD|XXX|TBC)(?:\s*[:(\])]|\s*$)/,
      /(?:^|[\s([])(?:FIXME|TBD)\b/,
      /^(?:click to add|clique para adicionar|haga clic para agregar)\b/i,
      /^\W*(?:untitled|sem título|sin título|new slide|novo slide|título aqui|title here|your text here|seu texto aqui|inserir texto|insert text(?: here)?|placeholder|a definir|por definir)\W*$/i,
      /\bx{4,}\b|\?{4,}|_{6,}/i,
    ]
    return probe
      .texts(slide)
      .filter(({ element }) => element.closest('code, pre, .of-diagram, .katex') === null)
      .filter(({ text }) => signs.some((sign) => sign.test(text)))
      .map(
        ({ text }) => `Unexpected words still to be written, expected them: “${probe.short(text)}”`,
      )
  },
}
