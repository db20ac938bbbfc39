// A presenter edits the deck, the notes change, and the deck is built again: all of it lives.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseSync } from '@slidev/parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

type Edit = readonly [from: string | RegExp, to: string]

/** What the presenter does to the deck. */
const byHand: Readonly<Record<string, Edit>> = {
  'rewords a bullet': ['- Cada máquina do cluster é um nó', '- Cada máquina é um nó, ver o quadro'],
  'adds a bullet': ['- Roda igual no', '- Cabe na memória do aluno\n- Roda igual no'],
  'drops a slide': [/---\nlayout: \w+\nrouteAlias: do-que-e-feito\n[^]*?-->\n\n/, ''],
  'adds a slide': [
    /(?=---\nlayout: \w+\nrouteAlias: pod\n)/,
    '---\nlayout: statement\n---\n\n# Quem já usou?\n\nMãos ao alto.\n\n<!--\nesperar\n-->\n\n',
  ],
  'adds to the speaker notes': [
    'Backup do etcd é backup do cluster.',
    'Backup do etcd é backup do cluster.\n\nContar a história da sexta-feira.',
  ],
  'adds a key': ['routeAlias: kubelet\n', 'routeAlias: kubelet\ntransition: fade\n'],
  'hides a slide': ['routeAlias: portas\n', 'routeAlias: portas\nhide: true\n'],
  'takes a bullet out': ['- Percebe quando um nó some\n', ''],
  'rewords a title': ['# Hypervisor', '# Hypervisor, o síndico'],
  'edits code': ['image: nginx:1.27', 'image: nginx:1.28-alpine'],
}

/** What the author does to the notes. */
const inNotes: Readonly<Record<string, Edit>> = {
  'renames a heading': ['### Orquestrador', '### Orquestração'],
  'adds a section': [
    '### Arquitetura',
    '### Deployment\n\nDescreve o estado desejado dos Pods.\n\n### Arquitetura',
  ],
  'fixes a wording': [
    'Olha CPU, memória e restrições do Pod',
    'Considera CPU, memória e restrições do Pod',
  ],
  'adds a bullet': [
    '- Guarda todo o estado',
    '- Fala só com o kube-apiserver\n- Guarda todo o estado',
  ],
  'moves a section': [
    /#### Armazenamento persistente[^]*?#### Container Registry[^]*?(?=### Portas)/,
    `#### Container Registry

Serviço que guarda e distribui imagens.

- \`push\` envia, \`pull\` baixa
- A tag nomeia a versão, o digest a identifica
- Docker Hub, Quay e Harbor são exemplos
- Sem tag, vale \`latest\`, que o nó sempre confere

#### Armazenamento persistente

Volume que continua a existir depois que o Pod morre.

- **PersistentVolume**: um pedaço de disco do cluster
- **PersistentVolumeClaim**: o pedido de disco que o Pod usa
- **StorageClass**: como criar o disco sob demanda

`,
  ],
  'changes a table': ['| kubelet | 10250 |', '| kubelet | 10255 |'],
  'adds an aside': ['### Cluster', '### Cluster\n\n> Perguntar quem tem um cluster em casa.\n'],
  'renames a part': ['## Minikube\n', '## Minikube na prática\n'],
  'deletes a section': [/### Primeiro teste\n[^]*$/, ''],
  'changes a definition': [
    'Menor unidade que o Kubernetes executa',
    'A menor coisa que o Kubernetes executa',
  ],
}

let cwd = ''
let deck = ''
let stdout = ''
let preview = ''
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'história '))
  const notes = await readFile(new URL('../../content/kubernetes.md', import.meta.url), 'utf8')
  await writeFile(join(cwd, 'k8s.md'), notes)
  await runCli(['build', 'k8s.md'], { cwd })
  const path = join(cwd, 'slides', 'k8s.md')
  await writeFile(path, edited(await readFile(path, 'utf8'), byHand))
  await writeFile(join(cwd, 'k8s.md'), edited(notes, inNotes))
  preview = (await runCli(['status', 'k8s.md', '--diff'], { cwd })).stdout
  const run = await runCli(['build', 'k8s.md'], { cwd })
  stdout = run.stdout
  deck = await readFile(path, 'utf8')
})
afterAll(() => rm(cwd, { recursive: true }))

function edited(text: string, edits: Readonly<Record<string, Edit>>): string {
  return Object.entries(edits).reduce((all, [what, [from, to]]) => {
    const result = all.replace(from, () => to)
    if (result === all) throw new Error(`nothing to edit: ${what}`)
    return result
  }, text)
}

/** Slides that are shown, by address or title. */
function slide(name: string): string {
  const found = parseSync(deck, '').slides.find(
    ({ frontmatter, title }) =>
      (frontmatter as Record<string, unknown>)['routeAlias'] === name || title === name,
  )
  return found?.raw ?? ''
}

test.each([
  ['cluster', 'ver o quadro'],
  ['por-que-usar', '- Cabe na memória do aluno'],
  ['Quem já usou?', 'Mãos ao alto.'],
  ['etcd', 'Contar a história da sexta-feira.'],
  ['kubelet', 'transition: fade'],
  ['portas', 'hide: true'],
  ['hypervisor', '# Hypervisor, o síndico'],
])('by hand: %s has %j', (name, text) => {
  expect(slide(name)).toContain(text)
})

test.each([
  ['deployment', 'Descreve o estado desejado'],
  ['kube-scheduler', 'Considera CPU'],
  ['etcd', '- Fala só com o kube-apiserver'],
  ['portas', '10255'],
  ['cluster', 'quem tem um cluster em casa'],
  ['pod', 'A menor coisa que o Kubernetes executa'],
])('from the notes: %s has %j', (name, text) => {
  expect(slide(name)).toContain(text)
})

test('what was dropped stays away, on both sides', () => {
  expect(slide('do-que-e-feito')).toBe('')
  expect(slide('primeiro-teste')).toBe('')
  expect(slide('kube-controller-manager')).not.toContain('Percebe quando um nó some')
  expect(slide('kube-controller-manager')).not.toBe('')
})

test('renamed headings have their new names; code keeps the presenter’s version', () => {
  expect(deck).toContain('# Orquestração')
  expect(deck).not.toContain('# Orquestrador\n')
  expect(deck).toContain('# Minikube na prática')
  expect(deck).toContain('nginx:1.28-alpine')
})

test('a moved section stands where the notes have it now', () => {
  const at = (name: string): number => deck.indexOf(`routeAlias: ${name}\n`)
  expect(at('container-registry')).toBeGreaterThan(0)
  expect(at('container-registry')).toBeLessThan(at('armazenamento-persistente'))
})

test('the diff shows the words that the notes change, and none of what stays', () => {
  expect(preview).toMatch(/^@ kube-scheduler$/m)
  expect(preview).toContain('[-Olha-]{+Considera+} CPU')
  expect(preview).toMatch(/^ {2}\{\+- Fala só com o kube-apiserver\+\}$/m)
  expect(preview).not.toContain('containerd e CRI-O')
  expect(preview).not.toContain('Mãos ao alto')
})

test('what happened is told in a line for each slide', () => {
  expect(stdout).toContain('made again, with your edits')
  expect(stdout).toMatch(/^ {2}\+ deployment {2}new from the notes$/m)
  expect(stdout).toMatch(
    /^ {2}~ etcd {2}from the notes, with your edits: \+1 bullet; yours stays: speaker notes$/m,
  )
  expect(stdout).toMatch(/^ {2}~ minikube {2}from the notes: title$/m)
  expect(stdout).toMatch(
    /^ {2}= yours, as they were: .*hypervisor \(title\), Quem já usou\? \(added\)/m,
  )
})
