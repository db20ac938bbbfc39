// A deck of plain notes: a slide at each h1, h2 and rule. Only for tests of `emit`.
import type { Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Deck, Slide } from '../../../src/model/slide.ts'

const place = { file: 'notes.md', fromLine: 1, toLine: 1 }

/** mdast as the notes' parser makes it; no single-dollar formulas. */
export function treeOf(markdown: string): Root {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(remarkMath, { singleDollarTextMath: false })
    .parse(markdown.replace(/^\uFEFF/, ''))
}

/** A deck with all that is in the tree, nothing more. */
export function deckOf(root: Root): Deck {
  const slides: Slide[] = [slide(0)]
  for (const node of root.children) {
    const isTitle = node.type === 'heading' && node.depth <= 2
    if (isTitle || node.type === 'thematicBreak') slides.push(slide(slides.length))
    const last = slides.at(-1) as unknown as { title: Slide['title']; blocks: RootContent[] }
    if (isTitle) last.title = node.children
    else if (node.type !== 'thematicBreak') last.blocks.push(node)
  }
  return { title: 'Deck', lang: 'en', slides }
}

function slide(index: number): Slide {
  return {
    id: `slide-${index + 1}`,
    layout: index === 0 ? 'cover' : 'list',
    title: [],
    crumbs: [],
    blocks: [],
    said: [],
    minutes: 1,
    place,
    reasons: [],
  }
}

/** For decks without diagrams. */
export const emitOptions = {
  words: { minutes: (told: string) => `${told} min`, spare: (text: string) => `then ${text}` },
  diagramText: () => 'flowchart LR\n  a["A"]',
}
