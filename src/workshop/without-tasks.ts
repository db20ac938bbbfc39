// The sections without what exercises ask: “Expose the pod” is a task, no fact and no term.
import { kept } from '../model/recalled.ts'
import type { Section } from '../model/section.ts'

/** The same sections; those that are exercises have nothing of their own. */
export const withoutTasks = kept((section: Section): Section => {
  const children = section.children.map((child) => withoutTasks(child))
  if (section.role !== 'exercise') return { ...section, children }
  const { form: _form, relations: _relations, ...plain } = section
  return { ...plain, shapes: [], children }
})
