// Reports of a check: the same findings in the words of each reader.
import { expect, test } from 'vitest'
import { reports } from '../../../src/report/kinds/index.ts'
import type { Checked } from '../../../src/report/kinds/report.ts'

const message = 'Unexpected <b> & “é”, expected: text, 100%'
const checked: Checked = {
  name: 'redes',
  file: 'slides/redes.md',
  lang: 'pt-BR',
  slides: [
    { number: 1, title: 'Um' },
    { number: 2, title: 'Dois' },
  ],
  findings: [
    {
      rule: 'check/raw',
      severity: 'error',
      message,
      fix: 'Correct it.',
      slideNumber: 2,
      place: { file: 'notas, a.md', fromLine: 3, toLine: 4 },
    },
    { rule: 'check/notes', severity: 'warning', message: 'W', fix: 'F.', slideNumber: 1 },
  ],
  pictures: new Map([
    [
      2,
      {
        png: Uint8Array.of(1, 2, 3),
        boxes: { [message]: [{ left: 0.1, top: 0.2, width: 0.5, height: 0.25 }] },
      },
    ],
  ]),
}

const textOf = (wanted: string): string =>
  reports.find(({ name }) => name === wanted)?.text(checked) ?? ''

test('JUnit: a test for each slide, failed by errors only', () => {
  const text = textOf('junit')
  expect(text).toContain('<testsuite name="redes" tests="3" failures="1" errors="0">')
  expect(text).toContain('name="slide 2: Dois">')
  expect(text).toContain('message="Unexpected &#60;b&#62; &#38; “é”, expected: text, 100%"')
  expect(text.match(/<failure/g)).toHaveLength(1)
  expect(text).toContain('<system-out>warning W (check/notes) → F.</system-out>')
})

test('SARIF: results point at rules and at lines', () => {
  const { version, runs } = JSON.parse(textOf('sarif')) as {
    version: string
    runs: { results: object[]; tool: { driver: { rules: { id: string }[] } } }[]
  }
  expect(version).toBe('2.1.0')
  expect(runs[0]?.tool.driver.rules.map(({ id }) => id)).toEqual(['check/raw', 'check/notes'])
  expect(runs[0]?.results[0]).toMatchObject({
    ruleIndex: 0,
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'notas,%20a.md' },
          region: { startLine: 3, endLine: 4 },
        },
        logicalLocations: [{ fullyQualifiedName: 'redes/2' }],
      },
    ],
  })
  // GitHub refuses results without a file.
  expect(runs[0]?.results[1]).toMatchObject({
    locations: [{ physicalLocation: { artifactLocation: { uri: 'slides/redes.md' } } }],
  })
})

test('GitHub: a command a line, with its marks as codes', () => {
  expect(textOf('github').split('\n')).toEqual([
    '::error file=notas%2C a.md,line=3,endLine=4,title=check/raw on slide 2::Unexpected <b> & “é”, expected: text, 100%25%0ACorrect it.',
    '::warning file=slides/redes.md,title=check/notes on slide 1::W%0AF.',
  ])
})

test('HTML: the slide as it looked, with a box on the defect', () => {
  const text = textOf('html')
  expect(text).toContain('src="data:image/png;base64,AQID"')
  expect(text).toContain('left:10.00%;top:20.00%;width:50.00%;height:25.00%')
  expect(text).not.toContain('<b> &')
})

test('HTML: all slides small, in front; those with findings lead to them', () => {
  const text = textOf('html')
  const list = text.slice(text.indexOf('<nav'), text.indexOf('</nav>'))
  expect(list).toContain('<a href="#slide-2"><figure class="error">')
  expect(list).toContain('2. Dois')
  expect(text.indexOf('<nav')).toBeLessThan(text.indexOf('<section'))
})
