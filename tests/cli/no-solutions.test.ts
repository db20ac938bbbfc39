// Everything that participants get is read for words of the solutions; the instructor's copies have all of them.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pdfText } from '../support/pdf-text.ts'
import { runCli } from './run-cli.ts'

/** A word for each way to write a solution down; as a name, a program’s argument and a term. */
const secrets = ['zebraum', 'zebradois', 'zebratres', 'zebraquatro', 'zebracinco', 'zebraseis']

const notes = `---
title: Oficina de pods
lang: pt-BR
duration: 60min
---

# Oficina de pods

## Pods

Menor unidade que o Kubernetes executa.

kubectl get pods (lista os pods)
kubectl get nodes (lista os nós)
kubectl describe pod web (mostra um pod)
kubectl logs web (mostra o que ele disse)
kubectl exec web (entra nele)

### Exercício 1

Crie um pod chamado web.

#### Solução

kubectl run zebraum --image=nginx (zebraum cria o pod)

- **Zebraum:** é um termo que só a solução define
- zebraum lista

### Exercício 2

Apague o pod.

<details>
<summary>Resposta</summary>

zebradois texto da resposta.

\`\`\`sh
kubectl delete pod zebradois # zebradois apaga
\`\`\`

> zebradois à parte

| zebradois | b |
| --- | --- |
| c | zebradois |

![zebradois no desenho](zebradois.png)

</details>

## Serviços

Endereço estável para pods.

:::exercise
Exponha o pod.

:::solution
Zebratres é um serviço. zebratres.

zebratres -> Serviço -> Pod
:::
:::

### Desafio

Escale.

**Solução:** zebraquatro réplicas.

\`\`\`sh
kubectl scale deployment zebraquatro
\`\`\`

### Tarefa 4

Descubra o dono.

> Resposta: zebracinco

### O que é um ReplicaSet?

<details><summary>Ver</summary>zebraseis</details>
`

let cwd = ''
async function oficina(...words: string[]): Promise<void> {
  const { code, stderr } = await runCli(words, { cwd })
  expect(code, `${words.join(' ')}: ${stderr}`).toBeLessThan(2)
}

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'segredo '))
  await mkdir(join(cwd, 'content'))
  await writeFile(join(cwd, 'content', 'pods.md'), notes)
  await oficina('build')
}, 600_000)
afterAll(() => rm(cwd, { recursive: true }))

const dist = (...names: string[]): string => join(cwd, 'dist', 'pods', ...names)

/** The text of a file, as somebody could search it: PDF, PowerPoint, or any other. */
async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path)
  if (path.endsWith('.pdf')) return (await pdfText(new Uint8Array(bytes))).pages.join('\n')
  if (!path.endsWith('.pptx')) return bytes.toString('utf8')
  const zip = await JSZip.loadAsync(bytes)
  const texts = Object.values(zip.files).map((file) => file.async('text'))
  return (await Promise.all(texts)).join('\n')
}

async function filesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  return entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
}

async function secretsIn(paths: readonly string[]): Promise<string[]> {
  expect(paths.length).toBeGreaterThan(0)
  const found = await Promise.all(
    paths.map(async (path) => {
      const text = `${path.slice(cwd.length)}\n${await textOf(path)}`.toLowerCase()
      return secrets.filter((secret) => text.includes(secret)).map((one) => `${path}: ${one}`)
    }),
  )
  return found.flat()
}

test('the deck, the guide, the presenter’s notes and lab have every solution', async () => {
  await oficina('export', '--format', 'guide,notes,pdf')
  await oficina('lab')
  for (const path of [join(cwd, 'slides', 'pods.md'), dist('guide.pdf'), dist('notes.pdf')]) {
    const text = (await textOf(path)).toLowerCase()
    expect(
      secrets.filter((secret) => !text.includes(secret)),
      path,
    ).toEqual([])
  }
  const lab = await textOf(dist('lab-instructor', 'index.html'))
  for (const secret of ['zebraum', 'zebradois', 'zebraquatro']) expect(lab).toContain(secret)
}, 600_000)

test.each(['notes', '2', '3', '4', '6', 'guided'])(
  'a handout has none: %s',
  async (how) => {
    await rm(join(cwd, 'dist'), { recursive: true, force: true })
    await oficina('export', '--format', 'handout', '--handout', how)
    expect(await secretsIn(await filesIn(join(cwd, 'dist')))).toEqual([])
    expect((await textOf(dist('handout.pdf'))).toLowerCase()).toContain('laboratório')
  },
  600_000,
)

test('nor has the site: pages, scripts, search, lab, front page, and all that it leads to', async () => {
  await rm(join(cwd, 'dist'), { recursive: true, force: true })
  await oficina('export', '--format', 'site,handout')
  expect(await secretsIn(await filesIn(join(cwd, 'dist')))).toEqual([])
  expect((await readdir(dist('lab'))).length).toBeGreaterThan(5)
}, 600_000)

test('slides with solutions are not offered beside the site; without them, they are', async () => {
  const leadsTo = async (): Promise<string[]> => {
    const page = await readFile(join(cwd, 'dist', 'index.html'), 'utf8')
    return [...page.matchAll(/href="pods\/([\w.-]+)/g)].map(([, name = '']) => name)
  }
  await oficina('export', '--format', 'site,pdf')
  expect(await leadsTo()).not.toContain('slides.pdf')
  await rm(join(cwd, 'dist'), { recursive: true, force: true })
  await oficina('export', '--format', 'site,pdf,pptx,png', '--participants')
  expect(await leadsTo()).toEqual(expect.arrayContaining(['slides.pdf', 'slides.pptx']))
  expect(await secretsIn(await filesIn(join(cwd, 'dist')))).toEqual([])
  const [, ...slides] = (await textOf(join(cwd, 'slides', 'pods.md'))).split(/^---\n(?=\w)/m)
  const open = slides.filter((slide) => !/^solution: true$/m.test(slide))
  const pictures = await readdir(dist('png'))
  expect(pictures.length).toBe(open.length)
}, 600_000)

test('what is the instructor’s is not made for participants', async () => {
  const { code, stderr } = await runCli(['export', '--format', 'guide', '--participants'], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain('Unexpected `--participants` for `guide`')
})
