// Handouts of a deck made of notes: what participants get, what they must not get, what can be copied.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { imageSize } from 'image-size'
import JSZip from 'jszip'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportDeck } from '../../src/export/export-deck.ts'
import type { FormatOptions } from '../../src/export/format.ts'
import type { LabStep } from '../../src/model/workshop.ts'
import { makeDeck } from '../../src/pipeline.ts'
import type { Stage } from '../../src/stage/stage.ts'
import { pdfText, type PdfPages } from '../support/pdf-text.ts'
import { openTestStage } from '../support/test-stage.ts'

const notes = `---
lang: en
---
# Git

## Every day

- \`git add --patch "*.md"\` puts parts of files on the stage
- \`git commit\` keeps a snapshot
- \`git push origin HEAD\` sends it to the others

> Say that the stage is a waiting room.

## Looking back

A **branch** is a name for a line of work.

- **Stage**: where changes wait for the next snapshot
- **Snapshot**: state of all files at one moment
- **Remote**: copy of the repository on another machine
- **Hash**: name that a snapshot gets from its content

- \`git log --oneline\` tells what happened
- \`git diff HEAD~1\` shows what is new

### Exercise: the last author

Find who changed the file last.

<details>
<summary>Solution</summary>

Ask blame about it.

</details>
`

let stage: Stage
let outDir: string
beforeAll(async () => {
  const { text } = await makeDeck({ name: 'git', files: [{ file: 'git.md', text: notes }] })
  const opened = await openTestStage(text)
  if (!opened.stage) throw new Error(JSON.stringify(opened.findings))
  stage = opened.stage
  outDir = await mkdtemp(join(tmpdir(), 'apostila é '))
})
afterAll(async () => {
  await stage.close()
  await rm(outDir, { recursive: true })
})

async function printed(
  format: 'handout' | 'notes',
  options: FormatOptions = {},
): Promise<PdfPages & { bytes: Uint8Array }> {
  const [file] = await exportDeck(stage, { formats: [format], outDir, ...options })
  const bytes = new Uint8Array(await readFile(file?.path ?? ''))
  return { ...(await pdfText(bytes)), bytes }
}

test('participants get slides with what is said, and neither answers nor solutions', async () => {
  const { pages, outline, bytes } = await printed('handout')
  const all = pages.join('\n')
  expect(all).toContain('Say that the stage is a waiting room.')
  expect(all).toContain('Find who changed the file last.')
  expect(all).not.toMatch(/Ask blame|Answer:|Next:/)
  expect(outline[0]).toBe('Git')
  const file = await PDFDocument.load(bytes)
  expect(file.catalog.toString()).toMatch(/\/MarkInfo|\/StructTreeRoot/)
  expect(file.catalog.toString()).toContain('/Lang')
  const { width, height } = file.getPage(0).getSize()
  expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
})

test('every command of the notes can be copied as it is written', async () => {
  const { pages } = await printed('handout')
  const commands = [...notes.matchAll(/^- `(.+?)`/gm)].map(([, command]) => command)
  const lines = pages.join('\n').split('\n')
  const sheet = pages.slice(-2).join('\n').split('\n')
  expect(sheet.filter((line) => line.startsWith('git ')).toSorted()).toEqual(commands.toSorted())
  // A prompt would be pasted too.
  expect(lines.filter((line) => line.startsWith('$'))).toEqual([])
})

test('the presenter gets answers, solutions, minutes and a running clock', async () => {
  const all = (await printed('notes')).pages.join('\n')
  expect(all).toContain('Ask blame about it.')
  expect(all).toContain('Answer: git')
  expect(all).toMatch(/\d+ min · 0:0\d/)
})

test('several slides a page take fewer pages, on the paper that is asked for', async () => {
  const one = await printed('handout')
  const six = await printed('handout', { handout: '6', paper: 'letter' })
  expect(six.pages.length).toBeLessThan(one.pages.length)
  const four = await printed('handout', { handout: '4' })
  expect(four.pages.length).toBeLessThan(one.pages.length)
  expect(four.pages.length).toBeGreaterThanOrEqual(six.pages.length)
  const { width } = (await PDFDocument.load(six.bytes)).getPage(0).getSize()
  expect(Math.round(width)).toBe(612)
})

test('questions one after the other share a sheet; what is between them keeps its own', async () => {
  const { pages } = await printed('handout')
  const counts = pages.map((page) => page.split('Check yourself').length - 1)
  expect(counts.filter((count) => count > 0)).toEqual([1, 2])
})

test('guided notes leave terms to be filled in, and give them at the end', async () => {
  const { pages } = await printed('handout', { handout: 'guided' })
  const slide = pages.find((page) => page.includes('line of work'))
  expect(slide).toContain('A ________ is a name for a line of work.')
  expect(pages.find((page) => page.includes('Answers'))).toContain('branch')
})

test('the lab has every command whole, its output, clean-up last, and no page of what follows is lost', async () => {
  const long = `kubectl run web ${Array.from({ length: 12 }, (_, at) => `--env=NAME_${at}=value`).join(' ')}`
  const file = 'cat <<EOF > pod.yaml\nkind: Pod\nEOF'
  const steps = ['kubectl delete pod web', long, file, 'kubectl get pods'].map(
    (command, index): LabStep => ({
      command,
      number: index + 1,
      explanation: [{ type: 'text', value: `because ${index}` }],
      place: { file: 'a.md', fromLine: 1, toLine: 1 },
      sectionId: 'a',
      sectionTitle: 'Pods by hand',
      risks: [],
      isCheckpoint: command.includes('get'),
      isCleanUp: command.includes('delete'),
      ...(command.includes('get') ? { output: 'NAME  READY\nweb   1/1' } : {}),
    }),
  )
  const many = Array.from({ length: 30 }, () => steps).flat()
  const { pages } = await printed('handout', { lab: many })
  const first = pages.findIndex((page) => page.includes('Lab') && page.includes('Pods by hand'))
  const text = pages.slice(first).join('\n')
  const typed = text.replaceAll(/ ?\\\s*\n\s*/g, ' ').replaceAll(/ {2,}/g, ' ')
  const count = (part: string): number => typed.split(part).length - 1
  for (const part of [long, file, 'kubectl get pods', 'web 1/1', 'because 3']) {
    expect(count(part), part).toBe(30)
  }
  expect(text.lastIndexOf('kubectl get pods')).toBeLessThan(text.indexOf('kubectl delete pod web'))
  expect(text.indexOf('Clean up')).toBeLessThan(text.indexOf('kubectl delete pod web'))
  expect(pages[0]).toMatch(new RegExp(`Lab\\s+${first + 1}\\s`))
  expect(pages.at(-1)).toContain('Stage')
})

test('what is looked up says on which page it was taught, and leads there', async () => {
  const { pages, links } = await printed('handout')
  const taught = pages.findIndex((page) => page.includes('A branch is a name'))
  const glossary = pages.find((page) => page.includes('Glossary') && page.includes('snapshot'))
  expect(glossary).toContain(`→ ${taught + 1}`)
  expect(links.every((link) => link === 'inside')).toBe(true)
})

test('PowerPoint gets texts as texts, and the speaker notes', async () => {
  const [file] = await exportDeck(stage, { formats: ['pptx'], outDir })
  const zip = await JSZip.loadAsync(await readFile(file?.path ?? ''))
  const names = Object.keys(zip.files)
  expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(
    stage.slides.length,
  )
  const at = stage.slides.findIndex(({ note }) => note?.includes('waiting room')) + 1
  const read = (name: string): Promise<string> =>
    zip.file(name)?.async('text') ?? Promise.resolve('')
  expect(await read(`ppt/slides/slide${at}.xml`)).toContain('git commit')
  expect(await read(`ppt/notesSlides/notesSlide${at}.xml`)).toContain('waiting room')
})

test('pictures have the size that is asked for, one for each slide', async () => {
  const [folder] = await exportDeck(stage, { formats: ['png'], outDir, scale: 0.5 })
  const names = (await readdir(folder?.path ?? '')).toSorted()
  expect(names).toHaveLength(stage.slides.length)
  expect(names[0]).toBe('01-git.png')
  const picture = new Uint8Array(await readFile(join(folder?.path ?? '', names[0] ?? '')))
  expect(imageSize(picture)).toMatchObject({ width: 490, type: 'png' })
})

test('links to slides lead there inside the file, never to a server', async () => {
  const [file] = await exportDeck(stage, { formats: ['pdf'], outDir })
  const { links } = await pdfText(new Uint8Array(await readFile(file?.path ?? '')))
  expect(links.length).toBeGreaterThan(0)
  expect(links.every((link) => link === 'inside')).toBe(true)
})

test('nothing said is cut off, however long; a slide after the last one is a slide', async () => {
  const word = (at: number): string => (at % 50 === 0 ? `**palavra${at}**` : `palavra${at}`)
  const said = Array.from({ length: 900 }, (_, at) => word(at)).join(' ')
  const items = Array.from(
    { length: 130 },
    (_, at) => `${at + 5}. item${at} com ${'um texto '.repeat(9)}`,
  )
  const quoted = Array.from({ length: 60 }, (_, at) => `> ${at + 1}. citado${at}`).join('\n')
  const rows = Array.from(
    { length: 70 },
    (_, at) => `| chave${at} | ${'texto '.repeat(20)}fim${at} |`,
  )
  const table = `| Cabeça | Texto |\n| --- | --- |\n${rows.join('\n')}`
  const deck = `---\ntitle: Longo\nlang: pt-BR\nlayout: cover\n---\n\n# Longo\n\n---\nlayout: list\n---\n\n# Um\n\n- a\n\n<!--\n1–3 min\n\n${said}\n\n${items.join('\n')}\n\n${quoted}\n\n${table}\n-->\n\n---\nlayout: end\n---\n\n# Fim\n\n---\nlayout: list\n---\n\n# Extra\n\nParágrafo do fim.\n`
  const opened = await openTestStage(deck)
  if (!opened.stage) throw new Error(JSON.stringify(opened.findings))
  try {
    const [file] = await exportDeck(opened.stage, { formats: ['handout'], outDir })
    const { pages } = await pdfText(new Uint8Array(await readFile(file?.path ?? '')))
    const words = pages.join(' ').split(/\s+/)
    const asSaid = said.replaceAll('**', '').split(' ')
    expect(words.filter((one) => one.startsWith('palavra'))).toEqual(asSaid)
    expect(words.filter((one) => one.startsWith('item'))).toHaveLength(items.length)
    expect(pages.join(' ')).toMatch(/(?<!\d)60\. citado59/u)
    const withTable = pages.filter((page) => page.includes('chave'))
    expect(withTable.length).toBeGreaterThan(1)
    for (const page of withTable) {
      expect(page).toContain('Cabeça')
      const [ends, begins] = [/fim\d+/g, /chave\d+/g].map((one) => page.match(one)?.length)
      expect(ends).toBe(begins)
    }
    expect(pages.join(' ')).toMatch(/(?<!\d)134\. item129/u)
    expect(pages.join(' ')).toContain('Parágrafo do fim.')
  } finally {
    await opened.stage.close()
  }
})
