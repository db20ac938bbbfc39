// The deck as Slidev gets it: the author's text with our switches, its images beside it.
import { dirname } from 'node:path'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Code, Html, Image, Nodes } from 'mdast'
import { parseSync } from '@slidev/parser'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Finding } from '../../model/finding.ts'
import type { Fence } from '../diagram/fence.ts'
import type { DeckText, StagedSlide } from '../stage.ts'
import { editFrontmatter } from './edit-frontmatter.ts'
import { DROPPED_ON_SLIDES, droppedKeys, switches } from './headmatter.ts'
import { imageUrls } from './image-urls.ts'
import { applyEdits, startsOfLines, type TextEdit } from './text-edits.ts'
import { stageImage, type StagedImage } from './stage-image.ts'

export interface StagedDeck {
  /** `slides.md` of the stage. */
  readonly text: string
  readonly title: string
  readonly lang: string
  readonly author?: string
  readonly start?: string
  readonly slides: readonly StagedSlide[]
  readonly fences: readonly Fence[]
  readonly images: readonly StagedImage[]
  /** The deck's own addresses of images, by those of the staged copy. */
  readonly urls: ReadonlyMap<string, string>
  readonly findings: readonly Finding[]
}

type ParsedSlide = ReturnType<typeof parseSync>['slides'][number]

const MERMAID = /^mermaid\b/
/** Most slides have neither diagram nor image nor tag, and reading them takes the longest. */
/** Signs that Markdown may take for itself. */
const MARKED = /[*_`\\<&[~]/
const MAY_HOLD_NODES = /mermaid|!\[|<[a-z]/i
const PUNCTUATION = /[\\`*_[\]{}<>&~^$|#!]/g

/**
 * Prepares the deck. Pure but for reading the images it names.
 * Findings: `stage/frontmatter` (error), `stage/image` (error), `stage/key` (warning).
 */
export async function stageDeck(
  deck: DeckText,
  options: { readonly footer?: string | undefined; readonly hasEditor?: boolean } = {},
): Promise<StagedDeck> {
  // A mark before it would make the deck's own settings a slide.
  const text = deck.text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const parsed = parseSync(text, deck.file).slides
  const head = (parsed[0]?.frontmatter ?? {}) as Record<string, unknown>
  const title = literalTitle(head) ?? words(head['title'] ?? parsed[0]?.title) ?? 'Oficina'
  const lang = words(head['lang']) ?? 'en'
  const author = words(head['author'])
  const startsAt = words(head['start'])
  const own = {
    ...switches,
    title: asMarkdown(title),
    titleTemplate: title,
    lang,
    htmlAttrs: { lang },
    ...(options.hasEditor ? { editor: true } : {}),
    ...(options.footer ? { themeConfig: { footer: options.footer } } : {}),
  }
  const lineStarts = startsOfLines(text)
  const edits: TextEdit[] = []
  const findings: Finding[] = []
  const slides: StagedSlide[] = []
  const fences: Fence[] = []
  const images = new Map<string, StagedImage>()
  const urls = new Map<string, string>()
  if (parsed[0]?.frontmatterStyle !== 'frontmatter') {
    edits.push({
      from: 0,
      to: 0,
      text: `---\n${editFrontmatter('', { drop: () => false, set: own }).yaml}---\n\n`,
    })
  }
  for (const slide of parsed) {
    const isHidden = Boolean(slide.frontmatter['hide'] || slide.frontmatter['disabled'])
    const number = isHidden ? 0 : slides.length + 1
    if (!isHidden) slides.push({ number, ...describe(slide) })
    const at = (line: number): number => lineStarts[line] ?? text.length
    if (slide.frontmatterStyle === 'frontmatter') {
      const edited = editSlideKeys(slide, { own, ...(isHidden ? {} : { slideNumber: number }) })
      findings.push(...edited.findings)
      const from = at(slide.start + 1)
      edits.push({ from, to: from + (slide.frontmatterRaw?.length ?? 0), text: edited.yaml })
    }
    if (isHidden) continue
    const from = at(slide.contentStart)
    const content = text.slice(from, at(slide.end))
    for (const node of nodesOf(content)) {
      const offset = from + (node.position?.start.offset ?? 0)
      const source = text.slice(offset, from + (node.position?.end.offset ?? 0))
      if (node.type === 'code') {
        const fromLine = slide.contentStart + (node.position?.start.line ?? 0) + 1
        fences.push({ text: node.value.trim(), slideNumber: number, fromLine })
        continue
      }
      for (const { url, start } of imageUrls(node, source)) {
        const staged = await stageImage(url, { deckDir: dirname(deck.file), slideNumber: number })
        if (staged?.finding) findings.push(staged.finding)
        if (!staged?.image) continue
        images.set(staged.image.name, staged.image)
        const begin = offset + start
        const stagedUrl = `./images/${staged.image.name}`
        urls.set(stagedUrl, url)
        edits.push({ from: begin, to: begin + url.length, text: stagedUrl })
      }
    }
  }
  const found = { slides, fences, images: [...images.values()], urls, findings }
  const said = { ...(author ? { author } : {}), ...(startsAt ? { start: startsAt } : {}) }
  return { text: applyEdits(text, edits), title, lang, ...said, ...found }
}

function editSlideKeys(
  slide: ParsedSlide,
  { own, ...at }: { own: Record<string, unknown>; slideNumber?: number },
): { yaml: string; findings: Finding[] } {
  const isFirst = slide.index === 0
  const drop = (key: string): boolean =>
    DROPPED_ON_SLIDES.test(key) || (isFirst && droppedKeys.includes(key) && key !== 'htmlAttrs')
  const { yaml, dropped, problem } = editFrontmatter(slide.frontmatterRaw ?? '', {
    drop,
    ...(isFirst ? { set: own } : {}),
  })
  const findings: Finding[] = dropped.map((key) => ({
    rule: 'stage/key',
    severity: 'warning',
    message: `Unexpected key \`${key}\` in the slide's frontmatter, expected none that loads or runs something`,
    fix: 'Remove the line; it does nothing here.',
    ...at,
  }))
  if (problem) {
    findings.push({
      rule: 'stage/frontmatter',
      severity: 'error',
      message: `Unexpected YAML on line ${slide.start + 1 + problem.line} of the deck, expected \`key: value\` lines: ${problem.message}`,
      fix: 'Correct the line.',
      ...at,
    })
  }
  return { yaml, findings }
}

function describe(slide: ParsedSlide): Omit<StagedSlide, 'number'> {
  const layout = words(slide.frontmatter['layout']) ?? (slide.index === 0 ? 'cover' : 'default')
  const id = words(slide.frontmatter['routeAlias'])
  const partTold = words(slide.frontmatter[layout === 'section' ? 'minutes' : 'part'])
  return {
    title: plainTitle(words(slide.title) ?? ''),
    layout,
    ...(id === undefined ? {} : { id }),
    ...(slide.note ? { note: slide.note } : {}),
    ...(slide.frontmatter['part'] ? { opensPart: true } : {}),
    ...(partTold === undefined ? {} : { partTold }),
    ...(slide.frontmatter['solution'] ? { isSolution: true } : {}),
  }
}

/** “com *este*” → “com este”: titles are listed, and looked for, as they are read. */
function plainTitle(title: string): string {
  if (!MARKED.test(title)) return title
  const [heading] = fromMarkdown(`# ${title}`).children
  if (heading?.type !== 'heading') return title
  visit(heading, 'html', (node) => {
    node.value = ''
  })
  return toString(heading)
}

/** A title that Slidev would run is written twice: escaped as `title`, as it is as `titleTemplate`. */
function literalTitle(head: Record<string, unknown>): string | undefined {
  const template = words(head['titleTemplate'])
  return template?.includes('%s') ? undefined : template
}

function nodesOf(content: string): (Code | Html | Image)[] {
  const found: (Code | Html | Image)[] = []
  if (!MAY_HOLD_NODES.test(content)) return found
  visit(fromMarkdown(content), (node: Nodes) => {
    if (node.type === 'code' && MERMAID.test(node.lang ?? '')) found.push(node)
    if (node.type === 'image' || node.type === 'html') found.push(node)
  })
  return found
}

/**
 * Slidev compiles titles as Markdown and Vue, all in one module: one bad title breaks every slide
 * (hazards H-8, H-14).
 */
function asMarkdown(title: string): string {
  return title.replace(PUNCTUATION, '\\$&').replaceAll('\\{\\{', '{<!-- -->{')
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
