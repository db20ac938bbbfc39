// What comes right after this in the chain?
import type { Question } from '../../model/workshop.ts'
import { choices } from './choices.ts'
import type { QuestionMaker } from './question-maker.ts'

/** A chain of three has one fair question and its answer is nearly given. */
const layersAtLeast = 4

export const order: QuestionMaker = ({ sections, locale }) =>
  sections.flatMap((section) =>
    section.shapes.flatMap((shape): Question[] => {
      if (shape.kind !== 'chain' || shape.layers.length < layersAtLeast) return []
      const at = Math.floor((shape.layers.length - 1) / 2)
      const [from, right] = [shape.layers[at], shape.layers[at + 1]]
      if (from === undefined || right === undefined) return []
      const asked = locale.words.ask.order(from, section.titleText)
      const wrong = shape.layers.filter((layer) => layer !== from && layer !== right)
      return [
        {
          kind: 'order',
          asked,
          choices: choices(asked, right, wrong),
          place: shape.place,
          sectionId: section.id,
        },
      ]
    }),
  )
