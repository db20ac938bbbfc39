// A workshop of four files, as somebody would write it: one agenda, one glossary, one lab, links between.
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { toString } from 'mdast-util-to-string'
import { beforeAll, expect, test } from 'vitest'
import { type MadeDeck, makeDeck } from '../../../src/pipeline.ts'

const folder = fileURLToPath(new URL('../../data/plataforma/', import.meta.url))

let made: MadeDeck
beforeAll(async () => {
  const names = (await readdir(folder)).toSorted()
  const files = await Promise.all(
    names.map(async (file) => ({ file, text: await readFile(`${folder}${file}`, 'utf8') })),
  )
  made = await makeDeck({ name: 'plataforma', files })
})

/** The deck’s text of one slide. */
function slide(id: string): string {
  const slides = made.text.split(/^---\n(?=\w)/m)
  return slides.find((one) => one.includes(`\nrouteAlias: ${id}\n`)) ?? ''
}

test('nothing is lost, and nothing is wrong', () => {
  expect(made.findings).toEqual([])
})

test('one title, an agenda of all files with a clock, and the time of a file that states it', () => {
  expect(made.deck.title).toBe('Plataforma em um dia')
  const agenda = slide('agenda')
    .split('\n')
    .filter((line) => /^\d\. /.test(line))
  expect(agenda).toEqual([
    expect.stringMatching(/^1\. Containers · 09:00$/),
    expect.stringMatching(/^2\. Kubernetes · 09:\d\d$/),
    expect.stringMatching(/^3\. Rede · 09:\d\d$/),
    expect.stringMatching(/^4\. Observabilidade · \d\d:\d\d/),
  ])
  expect(slide('observabilidade')).toContain('minutes: 30')
})

test('one glossary, each term once, leading to the part that taught it', () => {
  const { glossary } = made.workshop
  const terms = glossary.map(({ term }) => term)
  expect(new Set(terms).size).toBe(terms.length)
  // What an exercise asks for is no term.
  expect(terms.filter((term) => /exerc/i.test(term))).toEqual([])
  const fileOf = (term: string): string | undefined =>
    glossary.find((entry) => entry.term === term)?.place.file
  expect(fileOf('Imagem')).toBe('01-containers.md')
  expect(fileOf('etcd')).toBe('02-kubernetes.md')
  expect(fileOf('Ingress')).toBe('03-rede.md')
  expect(fileOf('Grafana')).toBe('04-observabilidade.md')
  const ids = new Set(made.deck.slides.map(({ id }) => id))
  for (const { sectionId } of glossary) expect(ids).toContain(sectionId)
})

test('links between the files lead to slides', () => {
  expect(slide('kubernetes-2')).toContain('[o que é um container](/o-que-e-um-container)')
  expect(slide('rede-2')).toContain('[Pods](/pods)')
  expect(made.text).toContain('[etcd](/etcd)')
  expect(made.text).not.toMatch(/\]\([^)]*\.md/)
})

test('a thing has one name and one outline in the drawings of all parts', () => {
  const nodes = new Map<string, Set<string>>()
  for (const [, id = '', drawn = ''] of made.text.matchAll(/\b([a-z]\w*)(\[\(?"[^"]+"\)?\])/g)) {
    nodes.set(id, (nodes.get(id) ?? new Set()).add(drawn))
  }
  expect([...(nodes.get('kubelet') ?? [])]).toEqual(['["kubelet"]'])
  expect([...(nodes.get('kube_proxy') ?? [])]).toEqual(['["kube-proxy"]'])
  expect([...(nodes.get('etcd') ?? [])]).toEqual(['[("etcd")]'])
  for (const [id, drawn] of nodes) expect([...drawn], id).toHaveLength(1)
})

test('a thing has one colour in the drawings of all parts; a guest bears its part’s number', () => {
  const parts = new Map<string, Set<string>>()
  for (const [, ids = '', part = ''] of made.text.matchAll(/^ +class ([\w,]+) (part\d+)$/gm)) {
    for (const id of ids.split(',')) parts.set(id, (parts.get(id) ?? new Set()).add(part))
  }
  for (const [id, found] of parts) expect([...found], id).toHaveLength(1)
  const ofPart = (part: string): string[] =>
    [...parts].flatMap(([id, [found]]) => (found === part ? [id] : [])).toSorted()
  expect(ofPart('part2')).toEqual(['etcd', 'kube_apiserver', 'kube_proxy', 'kubelet', 'pod'])
  expect(ofPart('part3')).toEqual(['ingress', 'service'])
  expect(ofPart('part4')).toEqual(['grafana', 'prometheus'])
  expect(slide('service')).toContain('%% part 2: Kubernetes')
  expect(slide('quem-coleta')).toContain('kubelet: parte 2, Kubernetes.')
  expect(slide('arquitetura')).not.toContain('%% part')
})

test('parts end with a recap or questions of their own; the last slides are for all', () => {
  const partOf = new Map<string, string>()
  let part = ''
  for (const { layout, id, title } of made.deck.slides) {
    if (layout === 'section') part = toString([...title])
    partOf.set(id, part)
  }
  const withChecks = made.deck.slides
    .filter(({ layout }) => layout === 'quiz' || layout === 'recap')
    .map(({ id }) => partOf.get(id))
  expect([...new Set(withChecks)]).toEqual(['Containers', 'Kubernetes', 'Rede', 'Observabilidade'])
  const last = made.deck.slides.map(({ layout }) => layout).lastIndexOf('end')
  const behind = made.deck.slides.slice(last + 1).map(({ title }) => toString([...title]))
  expect([...new Set(behind.map((title) => title.replace(/ \(.*/, '')))]).toEqual([
    'Comandos',
    'Glossário',
  ])
})

test('exercises are asked, never asked about', () => {
  const { questions } = made.workshop
  const said = questions.flatMap(({ asked, choices }) => [
    asked,
    ...choices.map(({ text }) => text),
  ])
  expect(said.join('\n')).not.toMatch(/exerc|exponha o pod/i)
})

test('one lab of all files, without the solutions; the instructor has them', () => {
  const { lab, fullLab } = made.workshop
  const filesOf = (steps: typeof lab): string[] => [
    ...new Set(steps.map(({ place }) => place.file)),
  ]
  expect(filesOf(lab)).toHaveLength(4)
  const commands = lab.map(({ command }) => command)
  expect(commands).toContain('kubectl top pods')
  expect(commands).not.toContain('docker build -t minha-pagina .')
  expect(fullLab.map(({ command }) => command)).toContain('docker build -t minha-pagina .')
})

test('every command of the sheet leads back to a slide that is there', () => {
  const ids = new Set(made.deck.slides.map(({ id }) => id))
  const sheet = made.text.slice(made.text.indexOf('routeAlias: commands\n'))
  const rows = sheet.split('routeAlias: glossary')[0]?.match(/^- `.*$/gm) ?? []
  expect(rows.length).toBeGreaterThan(8)
  for (const row of rows) expect(ids, row).toContain(/\]\(\/([^)]+)\)$/.exec(row)?.[1])
})
