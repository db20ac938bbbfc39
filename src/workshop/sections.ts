// The tree of sections as a list, in the order of the notes.
import type { Section } from '../model/section.ts'

/** A section and all below it. */
export function everySection(section: Section): Section[] {
  return [section, ...section.children.flatMap(everySection)]
}
