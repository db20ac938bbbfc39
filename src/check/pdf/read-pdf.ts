// What a reader of a PDF gets: text page by page, outline, language, tags, and which build it is of.
import { z } from 'zod'

/** Which build printed the file, as `export/` wrote it into the file. */
const madeOf = z.object({
  /** Key of the build. */
  build: z.string(),
  /** Numbers of the slides that were asked for; all when missing. */
  slides: z.array(z.number()).optional(),
  /** A page for each click. */
  clicks: z.boolean().optional(),
})

export type MadeOf = z.infer<typeof madeOf>

export interface ReadPdf {
  /** Text of each page. */
  readonly pages: readonly string[]
  /** Titles of the outline, of all levels. */
  readonly outline: readonly string[]
  readonly title: string
  /** BCP 47; empty when it says none. */
  readonly lang: string
  readonly isTagged: boolean
  /** Nothing when it is not of ours. */
  readonly madeOf?: MadeOf
}

/** @returns Nothing when it is no PDF, or a damaged one. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf | undefined> {
  try {
    return await read(bytes)
  } catch {
    // Whatever is wrong with a file, nobody can read it.
    return undefined
  }
}

async function read(bytes: Uint8Array): Promise<ReadPdf> {
  const { getDocumentProxy } = await import('unpdf')
  // It takes the bytes away.
  const file = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: true })
  try {
    const pages: string[] = []
    for (let number = 1; number <= file.numPages; number += 1) {
      const { items } = await (await file.getPage(number)).getTextContent()
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
    }
    const { info } = (await file.getMetadata()) as { info: Info }
    const marks = (await file.getMarkInfo()) as { Marked?: boolean } | null
    const outline = ((await file.getOutline()) ?? []) as Entry[]
    const made = madeOf.safeParse(parse(info.Custom?.['OficinaBuild']))
    return {
      pages,
      outline: outline.flatMap(titlesIn),
      title: info.Title ?? '',
      lang: info.Language ?? '',
      isTagged: marks?.Marked === true,
      ...(made.success ? { madeOf: made.data } : {}),
    }
  } finally {
    await file.loadingTask.destroy()
  }
}

interface Info {
  readonly Title?: string
  readonly Language?: string | null
  readonly Custom?: Readonly<Record<string, unknown>>
}

interface Entry {
  readonly title: string
  readonly items?: readonly Entry[]
}

function titlesIn({ title, items = [] }: Entry): string[] {
  return [title, ...items.flatMap(titlesIn)]
}

function parse(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    return undefined
  }
}
