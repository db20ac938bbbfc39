// The sections without what stands in some places: solutions, of which nothing may be derived.
import type { Place } from '../model/place.ts'
import { kept } from '../model/recalled.ts'
import type { Section } from '../model/section.ts'

/** The same sections; shapes that lie in one of the places are gone. */
export function besides(section: Section, options: { places: readonly Place[] }): Section {
  return without(section, JSON.stringify(options.places))
}

const without = kept((section: Section, json: string): Section => {
  const places = JSON.parse(json) as Place[]
  if (places.length === 0) return section
  const isIn = (place: Place): boolean =>
    places.some(
      ({ file, fromLine, toLine }) =>
        file === place.file && fromLine <= place.fromLine && place.toLine <= toLine,
    )
  const { form, relations = [] } = section
  const { form: _, ...plain } = section
  return {
    ...plain,
    ...(form && !isIn(form.place) && { form }),
    shapes: section.shapes.filter(({ place }) => !isIn(place)),
    relations: relations.filter(({ place }) => !isIn(place)),
    children: section.children.map((child) => without(child, json)),
  }
})
