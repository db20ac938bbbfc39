import { expect, test } from 'vitest'
import { changeLines } from '../../../src/report/change-lines.ts'
import { whatChanged } from '../../../src/report/what-changed.ts'

const slide = `---
layout: list
routeAlias: pods
---

# Pods

- run on one node
- share a disk

| Port | Use |
| --- | --- |
| 80 | web |

<!--
0–2 min

Draw it. (notes.md:12)
-->
`

test.each([
  ['a bullet', '- share a disk', '- share a volume', '1 bullet'],
  ['two more', '- share a disk', '- share a disk\n- restart\n- move about', '+2 bullets'],
  ['one less', '- share a disk\n', '', '-1 bullet'],
  [
    'their order',
    '- run on one node\n- share a disk',
    '- share a disk\n- run on one node',
    'order',
  ],
  ['the title and its address', /pods\n([^]*)# Pods/, 'cases\n$1# Cases', 'title'],
  ['a row', '| 80 | web |', '| 8080 | web |', '1 row'],
  ['keys', 'layout: list', 'layout: table\ntransition: fade', 'layout, +transition'],
  ['what is said', 'Draw it.', 'Draw it large.', 'speaker notes'],
  ['a drawing', '# Pods\n', '# Pods\n\n```mermaid\nflowchart LR\n```\n', 'diagram'],
  ['marks and spaces only', '- share a disk', '*  share a   disk', ''],
  ['minutes and the line of the notes only', /0–2 min([^]*):12/, '1–3 min$1:14', ''],
])('%s', (_, from, to, words) => {
  const after = slide.replace(from, to)
  expect(after).not.toBe(slide)
  expect(whatChanged(slide, after)).toBe(words)
})

test('a line for each slide that a build touched; the rest in a line each', () => {
  const theirs = slide.replace('80', '8080')
  const ours = slide.replace('# Pods', '# Pods!')
  const one = { title: 'Pods', conflicts: [] }
  const lines = changeLines(
    [
      { ...one, did: 'changed', id: 'pods', texts: { base: slide, ours: slide, theirs } },
      { ...one, did: 'merged', id: 'both', texts: { base: slide, ours, theirs } },
      { ...one, did: 'kept', id: 'mine', texts: { base: slide, ours, theirs: slide } },
      { ...one, did: 'kept', id: '', texts: { ours } },
      {
        ...{ ...one, did: 'changed', id: 'later' },
        texts: { base: slide, ours: slide, theirs: slide.replace('~1', '~2') },
      },
    ],
    { slideCount: 12 },
  )
  expect(lines).toEqual([
    '  ~ pods  from the notes: 1 row',
    '  ~ both  from the notes, with your edits: 1 row; yours stays: title',
    '  ~ only minutes and line numbers: later',
    '  = yours, as they were: mine (title), Pods (added)',
    '  = 7 slides untouched',
  ])
})
