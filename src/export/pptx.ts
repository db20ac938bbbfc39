// The deck for PowerPoint and LibreOffice, texts as texts: Slidev's own editable export on our stage.
import { readdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright'
import { refuse } from '../model/cannot-run.ts'
import { canvas } from '../theme/tokens.ts'
import { isKept, keepFile } from '../stage/kept.ts'
import type { ExportFormat } from './format.ts'
import { openPrintPage } from './print-page.ts'
import { slidesOf, viewSuffix } from './print-view.ts'
import { type ReadEntry, sameZip } from './same-zip.ts'
import { slideLinks } from './slide-links.ts'

/** What Slidev 53 has in a chunk of its own, whose name ends with a hash. */
interface EditableExport {
  readonly exportPptxEditable: (
    context: {
      readonly page: Page
      readonly slides: readonly {
        readonly title: string
        readonly note?: string
        readonly frontmatter: { readonly author?: string }
      }[]
      readonly width: number
      readonly height: number
      readonly pages: readonly number[]
      readonly go: () => Promise<void>
    },
    output: string,
  ) => Promise<{ readonly slideCount: number }>
}

const CHUNK = /^pptx-.+\.mjs$/

/** Speaker notes are PowerPoint's notes. */
export const pptx: ExportFormat = {
  fileName: 'slides.pptx',
  async make(stage, { say, slideNumbers }) {
    const view = slideNumbers === undefined ? {} : { slideNumbers }
    const slides = slidesOf(stage, view)
    const path = join(stage.keptDir, `slides${viewSuffix(view)}.pptx`)
    if (await isKept(path)) return path
    say?.(`writing ${slides.length} slides for PowerPoint`)
    const { exportPptxEditable } = await editableExport()
    const aside = `${path}.${process.pid}.pptx`
    const { slideCount } = await stage.page(async (page) => {
      await openPrintPage(page, { stage, rule: 'export/pptx', view })
      const { author } = stage
      return exportPptxEditable(
        {
          page,
          slides: stage.slides.map(({ title, note }) => ({
            title,
            ...(note === undefined ? {} : { note }),
            frontmatter: author === undefined ? {} : { author },
          })),
          width: canvas.widthPx,
          height: canvas.heightPx,
          pages: slides.map(({ number }) => number),
          go: () => Promise.resolve(),
        },
        aside,
      )
    })
    if (slideCount !== slides.length) {
      refuse({
        rule: 'export/pptx',
        message: `Unexpected ${slideCount} slides in the file, expected ${slides.length}`,
        fix: 'Run `oficina check` to see which slide is broken.',
      })
    }
    const made = await readFile(aside)
    const numbers = slides.map(({ number }) => number)
    await keepFile(path, await sameZip(made, { edit: (read) => withLinks(read, { numbers }) }))
    await rm(aside)
    return path
  },
}

/** Texts of the file whose links have changed, by the names of their entries. */
async function withLinks(
  read: ReadEntry,
  { numbers }: { numbers: readonly number[] },
): Promise<ReadonlyMap<string, string>> {
  const edited = new Map<string, string>()
  for (const index of numbers.keys()) {
    const name = `slide${index + 1}.xml`
    const [atXml, atRels] = [`ppt/slides/${name}`, `ppt/slides/_rels/${name}.rels`]
    const [xml, rels] = await Promise.all([atXml, atRels].map(read))
    if (xml === undefined || rels === undefined) continue
    const linked = slideLinks({ xml, rels }, { numbers })
    if (linked.rels !== rels) edited.set(atXml, linked.xml).set(atRels, linked.rels)
  }
  return edited
}

async function editableExport(): Promise<EditableExport> {
  const entry = createRequire(import.meta.url).resolve('@slidev/cli/package.json')
  const dir = join(dirname(entry), 'dist')
  const chunk = (await readdir(dir)).find((name) => CHUNK.test(name))
  if (chunk === undefined)
    throw new Error('@slidev/cli 53 has its PowerPoint export in dist/pptx-*')
  return (await import(pathToFileURL(join(dir, chunk)).href)) as EditableExport
}
