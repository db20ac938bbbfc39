// All explained commands once more, together: the sheet that people keep.
import type { List, ListItem } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Locale } from '../locale/words.ts'
import type { Section } from '../model/section.ts'
import type { Slide } from '../model/slide.ts'
import { makeSlide, type PlanContext } from './make-slide.ts'

/** Fewer commands, or all on one slide, are a sheet already; more are a manual. */
const commandsAtLeast = 5
const commandsAtMost = 40
const slidesAtLeast = 2

/** One slide with the commands of all command slides, which `fit` continues. */
export function cheatSheet(
  slides: readonly Slide[],
  { root, locale, context }: { root: Section; locale: Locale; context: PlanContext },
): Slide[] {
  const own = slides.filter(({ layout, isSolution }) => layout === 'commands' && !isSolution)
  const items = new Map<string, ListItem>()
  for (const { blocks } of own) {
    for (const block of blocks) {
      if (block.type !== 'list') continue
      for (const item of block.children) {
        const command = commandOf(item)
        if (command !== undefined && !items.has(command)) items.set(command, item)
      }
    }
  }
  const isSheet = items.size >= commandsAtLeast && items.size <= commandsAtMost
  if (own.length < slidesAtLeast || !isSheet) return []
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

function commandOf({ children: [first] }: ListItem): string | undefined {
  const code = first?.type === 'paragraph' ? first.children[0] : undefined
  return code?.type === 'inlineCode' ? toString(code) : undefined
}
