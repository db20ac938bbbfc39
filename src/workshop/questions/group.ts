// Where does this component belong? The groups of the architecture drawing.
import type { Section } from '../../model/section.ts'
import type { Question } from '../../model/workshop.ts'
import { key } from '../glossary/key.ts'
import { choices } from './choices.ts'
import type { QuestionMaker } from './question-maker.ts'

const groupsAtLeast = 2
/** Questions from one drawing. */
const asksAtMost = 2

export const group: QuestionMaker = ({ sections, locale }) =>
  sections.flatMap((system) => {
    if (system.form?.kind !== 'hierarchy') return []
    const groups = system.children.filter(({ children }) => children.length > 0)
    if (groups.length < groupsAtLeast) return []
    const names = groups.map(({ titleText }) => titleText)
    const things = groups.flatMap((home) => home.children.map((thing) => ({ thing, home })))
    return spread(things, groups)
      .filter(({ thing, home }) => !givesAway(thing, home))
      .slice(0, asksAtMost)
      .map(({ thing, home }): Question => {
        const asked = locale.words.ask.group(thing.titleText, system.titleText)
        return {
          kind: 'group',
          asked,
          choices: choices(asked, home.titleText, names),
          place: thing.place,
          sectionId: thing.id,
        }
      })
  })

interface Member {
  readonly thing: Section
  readonly home: Section
}

/** The last of each group first, then the one before: questions from all groups. */
function spread(things: readonly Member[], groups: readonly Section[]): Member[] {
  const lists = groups.map((one) => things.filter(({ home }) => home === one).toReversed())
  const longest = Math.max(...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, index) => index).flatMap((index) =>
    lists.flatMap((list) => list[index] ?? []),
  )
}

function givesAway(thing: Section, home: Section): boolean {
  return key(thing.titleText).includes(key(home.titleText).slice(0, 5))
}
