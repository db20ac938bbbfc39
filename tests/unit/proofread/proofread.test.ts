import { expect, test } from 'vitest'
import { pt } from '../../../src/locale/pt.ts'
import { outline } from '../../../src/outline/outline.ts'
import { parseNotes } from '../../../src/parse/parse-notes.ts'
import { proofread } from '../../../src/proofread/proofread.ts'
import { understand } from '../../../src/understand/understand.ts'

function remarks(text: string): string[] {
  const notes = [parseNotes({ file: 'a.md', text }, { report: () => {} })]
  const root = understand(outline(notes, { name: 'notas' }), { locale: pt })
  return proofread({ notes, root }).map(({ rule, place }) => `${place?.fromLine} ${rule}`)
}

test.each([
  ['a heading with nothing under it', '# A\n\n## B\n\n## C\n\nx\n', ['3 notes/empty-section']],
  [
    'the parts of a system, which its drawing shows',
    '# A\n\n## Arquitetura\n\n### Control Plane\n\n#### etcd\n\n#### kube-apiserver\n\n### Nós\n\n#### kubelet\n',
    [],
  ],
  ['a missing level', '# A\n\n## B\n\n#### C\n\nx\n', ['5 notes/heading-jump']],
  ['two sections of one name', '# A\n\n## B\n\nx\n\n## b\n\ny\n', ['7 notes/duplicate-heading']],
  ['the same name in other places', '# A\n\n## B\n\n### X\n\nx\n\n## C\n\n### X\n\ny\n', []],
  ['a list of one', '# A\n\n## B\n\n- x\n', ['5 notes/list-of-one']],
  ['a link to nowhere', '# A\n\n## B\n\n[x](#c)\n', ['5 notes/dead-link']],
  ['a name mistyped', '# A\n\n## kube-schedular\n\nx\n', ['3 notes/typo']],
  [
    'a word written otherwise elsewhere',
    '# A\n\n## B\n\nA métrica média. Métricas, métricas e métricas. As metricas. Métricas.\n',
    ['5 notes/typo'],
  ],
  [
    'endings, both spellings and names in code',
    '# A\n\n## B\n\nContained, frontend, front-end, `kubectll`, kubectll, containers, namespaces.\n',
    [],
  ],
  [
    'links to a heading and a name',
    '# A\n\n<a name="c"></a>\n\n## Olá B\n\n[x](#ol%C3%A1-b) [y](#c)\n',
    [],
  ],
  [
    'marks of Obsidian that the room would see',
    '# A\n\n## B\n\nVer [[Aula 2]].\n\nPortas `[[x]]` %% rever %%\n',
    ['5 notes/obsidian-marks'],
  ],
  ['one mark may be anything', '# A\n\n## B\n\nUma matriz [[1, 2], [3, 4]].\n', []],
])('%s', (_, text, expected) => {
  expect(remarks(text)).toEqual(expected)
})
