// A link to a heading that is not there.
import GithubSlugger from 'github-slugger'
import type { Heading, Link } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { ParsedNotes } from '../../model/notes.ts'
import type { Remark, Rule } from '../rule.ts'

/** `<a name="x">` and `<x id="y">` are targets too. */
const NAMED = /\b(?:id|name)=["']([^"']+)["']/g

export const deadLink: Rule = {
  id: 'notes/dead-link',
  severity: 'warning',
  look: ({ notes }) => notes.flatMap(deadLinks),
}

function deadLinks({ root, file }: ParsedNotes): Remark[] {
  const slugger = new GithubSlugger()
  const targets = new Set<string>()
  const links: Link[] = []
  visit(root, (node) => {
    if (node.type === 'heading') targets.add(slugger.slug(toString(node satisfies Heading)))
    if (node.type === 'html')
      for (const match of node.value.matchAll(NAMED)) targets.add(match[1] ?? '')
    if (node.type === 'link' && node.url.startsWith('#')) links.push(node)
  })
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
