// JUnit XML: each slide is a test, which CI services count and list.
import type { Finding } from '../../model/finding.ts'
import { formatPlace } from '../../model/place.ts'
import { escapeMarkup } from './escape-markup.ts'
import type { Checked, Report } from './report.ts'

/** Only errors fail a slide; warnings are its output. What is about no slide is a test of its own. */
export const junit: Report = {
  name: 'junit',
  file: 'check.junit.xml',
  text({ name, slides, findings }: Checked): string {
    const known = new Set(slides.map(({ number }) => number))
    const isElsewhere = ({ slideNumber }: Finding): boolean =>
      slideNumber === undefined || !known.has(slideNumber)
    const tests = [
      { title: 'the deck', own: findings.filter(isElsewhere) },
      ...slides.map(({ number, title }) => ({
        title: `slide ${number}: ${title}`,
        own: findings.filter(({ slideNumber }) => slideNumber === number),
      })),
    ]
    const failed = tests.filter(({ own }) => own.some(isError)).length
    // Jenkins refuses a suite without all three (its schema, junit-10.xsd).
    const count = `tests="${tests.length}" failures="${failed}" errors="0"`
    const cases = tests.map(({ title, own }) => {
      const head = `    <testcase classname="${escapeMarkup(name)}" name="${escapeMarkup(title)}"`
      const inside = insideOf(own)
      return inside === '' ? `${head}/>` : `${head}>\n${inside}    </testcase>`
    })
    return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites ${count}>
  <testsuite name="${escapeMarkup(name)}" ${count}>
${cases.join('\n')}
  </testsuite>
</testsuites>
`
  },
}

const isError = ({ severity }: Finding): boolean => severity === 'error'

/** JUnit readers take one failure of a test: all errors are in it. */
function insideOf(findings: readonly Finding[]): string {
  const errors = findings.filter(isError)
  const others = findings.filter((finding) => !isError(finding))
  const [first] = errors
  const failure = first
    ? `      <failure type="${escapeMarkup(first.rule)}" message="${escapeMarkup(first.message)}">${escapeMarkup(errors.map(lineOf).join('\n'))}</failure>\n`
    : ''
  const output = others.map(lineOf).join('\n')
  return failure + (output ? `      <system-out>${escapeMarkup(output)}</system-out>\n` : '')
}

function lineOf({ severity, rule, message, fix, place }: Finding): string {
  return `${severity} ${place ? `${formatPlace(place)} ` : ''}${message} (${rule}) → ${fix}`
}
