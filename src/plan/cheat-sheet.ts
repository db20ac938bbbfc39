// All explained commands once more, together: the sheet that people keep. What each does leads back.
import type { List, ListItem, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Locale } from '../locale/words.ts'
import type { Section } from '../model/section.ts'
import type { Slide } from '../model/slide.ts'
import { titleText } from '../model/title-text.ts'
import { makeSlide, type PlanContext } from './make-slide.ts'

/** Fewer commands, or all under one title, are a sheet already; more are a manual. */
const commandsAtLeast = 5
const commandsAtMost = 40
const titlesAtLeast = 2

/** One slide with the commands of all command slides, which `fit` continues. */
export function cheatSheet(
  slides: readonly Slide[],
  { root, locale, context }: { root: Section; locale: Locale; context: PlanContext },
): Slide[] {
  const own = slides.filter(({ layout, isSolution }) => layout === 'commands' && !isSolution)
  const told = slides.filter(({ layout }) => layout !== 'section')
  const firsts = new Map(told.toReversed().map((slide) => [sectionOf(slide), slide]))
  const items = new Map<string, ListItem>()
  for (const slide of own) {
    // The first of its section: `fit` may put a later one into it.
    const { id } = firsts.get(sectionOf(slide)) ?? slide
    const { blocks } = slide
    for (const block of blocks) {
      if (block.type !== 'list') continue
      for (const item of block.children) {
        const command = commandOf(item)
        if (command !== undefined && !items.has(command)) {
          items.set(command, leadingBack(item, id))
        }
      }
    }
  }
  const isSheet = items.size >= commandsAtLeast && items.size <= commandsAtMost
  const titles = new Set(own.map(({ title }) => titleText(title)))
  if (titles.size < titlesAtLeast || !isSheet) return []
  const title = locale.words.commands
  const section: Section = { ...root, id: 'commands', title: [{ type: 'text', value: title }] }
  const list: List = {
    type: 'list',
    ordered: false,
    spread: false,
    children: [...items.values()],
  }
  const why = `${items.size} commands from ${own.length} slides`
  return [makeSlide({ section, layout: 'commands', blocks: [list], why }, context)]
}

/** Titles from the part down to its own. */
function sectionOf({ crumbs, title }: Slide): string {
  return [...crumbs, titleText(title)].join('\n')
}

/** What the command does becomes a link to where it was taught; one that has links keeps them. */
function leadingBack(item: ListItem, slideId: string): ListItem {
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph') return item
  const [command, ...said] = first.children
  const text = toString({ type: 'paragraph', children: said })
  const isPlain = !said.some(({ type }) => type === 'link' || type === 'linkReference')
  if (!command || text.trim() === '' || !isPlain) return item
  const [space, ...spoken] = parted(said)
  const link = { type: 'link', url: `#${slideId}`, children: spoken } as PhrasingContent
  const children = [command, ...(space ? [space] : []), link]
  return { ...item, children: [{ ...first, children }, ...rest] }
}

/** The space before the first word by itself: a link does not begin with it. */
function parted(
  said: readonly PhrasingContent[],
): [PhrasingContent | undefined, ...PhrasingContent[]] {
  const [first, ...rest] = said
  if (first?.type !== 'text') return [undefined, ...said]
  const value = first.value.trimStart()
  const space = first.value.slice(0, first.value.length - value.length)
  const text: PhrasingContent[] = value === '' ? [] : [{ ...first, value }]
  return [space === '' ? undefined : { type: 'text', value: space }, ...text, ...rest]
}

function commandOf({ children: [first] }: ListItem): string | undefined {
  const code = first?.type === 'paragraph' ? first.children[0] : undefined
  return code?.type === 'inlineCode' ? toString(code) : undefined
}
