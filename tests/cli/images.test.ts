// Images from the notes' folder to the screen: copied once, shown whole, each layout in its room.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

let cwd = ''
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'imagens ç '))
  await mkdir(join(cwd, 'content', 'img'), { recursive: true })
  const sizes = { largo: [1600, 500], alto: [500, 1400], enorme: [4000, 3000], ícone: [20, 20] }
  for (const [name, [width, height]] of Object.entries(sizes)) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="teal"/></svg>`
    await writeFile(join(cwd, 'content', 'img', `${name}.svg`), svg)
  }
})
afterEach(() => rm(cwd, { recursive: true }))

const words = 'um nome que diz o que há na imagem, por extenso, '.repeat(3)
const notes = `# Fotos

## Larga

![Larga](img/largo.svg)

## Alta com lista

- um item
- outro item

![Alta](img/alto.svg "${words}")

## Enorme com frase

Uma frase.

![${words}](/img/enorme.svg)

## Na linha

Veja ![menu](<img/ícone.svg>) aqui.

1. Passo
   ![Alta](img/alto.svg)
2. Outro

| a | b |
| - | - |
| x | ![Larga](img/largo.svg) |
`

test(
  'images fit their slides in the browser, and stand beside the deck by content',
  { timeout: 60_000 },
  async () => {
    await writeFile(join(cwd, 'content', 'fotos.md'), notes)
    expect(await runCli(['build'], { cwd })).toMatchObject({ code: 0, stderr: '' })
    const files = (await readdir(join(cwd, 'slides', 'assets'))).map((name) => name.split('-')[0])
    expect(files.toSorted()).toEqual(['alto', 'enorme', 'icone', 'largo'])
    const checked = await runCli(['check'], { cwd })
    expect(checked.stdout + checked.stderr).not.toMatch(/error|warning/)
    expect(checked.code).toBe(0)
  },
)

test('one that is not there is its words, and the rest is made', async () => {
  await writeFile(join(cwd, 'content', 'a.md'), '# A\n\n## B\n\n![Um nó](img/nada.png)\n')
  const { code, stderr } = await runCli(['build'], { cwd })
  expect({ code, stderr }).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /a\.md:5 {2}Unexpected missing image .+\(image\/missing\)/,
    ) as string,
  })
  const deck = await readFile(join(cwd, 'slides', 'a.md'), 'utf8')
  expect(deck).toContain('<p class="of-missing">Um nó</p>')
})
