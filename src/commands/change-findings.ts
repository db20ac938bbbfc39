// What is said of slides that look otherwise than they did.
import type { Finding } from '../model/finding.ts'
import type { SlideChange } from './changed-slides.ts'

const fix = 'Look at the pictures; what is meant needs no more, the rest can be taken back.'

/** @param against what the user calls the other build. */
export function changeFindings(change: SlideChange, against: string): Finding[] {
  const { numberBefore, numberAfter, title, compared } = change
  const name = `“${title}”`
  if (numberAfter === undefined) return [lossOf(`slide ${numberBefore}, ${name}`, against)]
  const slideNumber = numberAfter
  if (numberBefore === undefined) return [{ ...newOne(`slide ${name}`, against), slideNumber }]
  const was = `slide ${numberBefore} of \`${against}\``
  const found: Finding[] = []
  if (change.did.startsWith('moved')) {
    found.push({
      rule: 'check/moved',
      severity: 'error',
      message: `Unexpected place, expected that of ${was}: ${name}`,
      fix,
      slideNumber,
    })
  }
  if (compared) {
    const how = `${percent(compared.share)} differs${compared.when && ` ${compared.when}`}`
    found.push({
      rule: 'check/changed',
      severity: 'error',
      message: `Unexpected look, expected that of ${was}, ${how}: ${name}`,
      fix,
      slideNumber,
    })
  }
  return found
}

/** @param what “deck `redes`”. */
export function newOne(what: string, against: string): Finding {
  return {
    rule: 'check/added',
    severity: 'error',
    message: `Unexpected new ${what}, expected those of \`${against}\``,
    fix,
  }
}

/** @param what as of a new one, with its number. */
export function lossOf(what: string, against: string): Finding {
  return {
    rule: 'check/removed',
    severity: 'error',
    message: `Unexpected loss of ${what}, expected it as in \`${against}\``,
    fix,
  }
}

/** “3.2 %”. */
export function percent(share: number): string {
  const rounded = (share * 100).toFixed(1)
  return `${rounded === '0.0' ? 'less than 0.1' : rounded} %`
}
