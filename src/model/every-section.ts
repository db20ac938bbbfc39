// The tree of sections as a list, in the order of the notes.
import { kept } from './recalled.ts'
import type { Section } from './section.ts'

/** A section and all below it. */
export const everySection = kept((section: Section): readonly Section[] => [
  section,
  ...section.children.flatMap((child) => everySection(child)),
])
