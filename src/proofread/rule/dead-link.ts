// A link to a heading that is not there.
import GithubSlugger from 'github-slugger'
import type { Heading, Link, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { ParsedNotes } from '../../model/notes.ts'
import { kept } from '../../model/recalled.ts'
import type { Remark, Rule } from '../rule.ts'

/** `<a name="x">` and `<x id="y">` are targets too. */
const NAMED = /\b(?:id|name)=["']([^"']+)["']/g

export const deadLink: Rule = {
  id: 'notes/dead-link',
  severity: 'warning',
  look: ({ notes }) => notes.flatMap(deadLinks),
}

/** What of a block links, or is linked to. */
interface Ends {
  readonly headings: readonly string[]
  readonly names: readonly string[]
  readonly links: readonly Link[]
}

const endsOf = kept((block: RootContent): Ends => {
  const ends = { headings: [] as string[], names: [] as string[], links: [] as Link[] }
  visit(block, (node) => {
    if (node.type === 'heading') ends.headings.push(toString(node satisfies Heading))
    if (node.type === 'html')
      for (const match of node.value.matchAll(NAMED)) ends.names.push(match[1] ?? '')
    if (node.type === 'link' && node.url.startsWith('#')) ends.links.push(node)
  })
  return ends
})

function deadLinks({ root, file }: ParsedNotes): Remark[] {
  const ends = root.children.map((block) => endsOf(block))
  const links = ends.flatMap((block) => block.links)
  if (links.length === 0) return []
  const slugger = new GithubSlugger()
  const targets = new Set(
    ends.flatMap(({ headings, names }) => [
      ...names,
      ...headings.map((text) => slugger.slug(text)),
    ]),
  )
  return links
    .filter(({ url }) => !targets.has(decoded(url.slice(1))) && url.length > 1)
    .map((link) => {
      const line = link.position?.start.line ?? 1
      return {
        place: { file, fromLine: line, toLine: line },
        message: `Unexpected link to \`${link.url}\`, expected the address of a heading in these notes`,
        fix: 'Correct the link, or remove it.',
      }
    })
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment).toLowerCase()
  } catch {
    return fragment
  }
}
