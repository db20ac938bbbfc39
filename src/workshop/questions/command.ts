// Which command does this? One explained command among others of the same program.
import { toString } from 'mdast-util-to-string'
import type { Commands } from '../../model/shape.ts'
import { kept } from '../../model/recalled.ts'
import type { Section } from '../../model/section.ts'
import type { Question } from '../../model/workshop.ts'
import { key } from '../glossary/key.ts'
import { lineOf } from '../lab.ts'
import { choices } from './choices.ts'
import type { Material, QuestionMaker } from './question-maker.ts'

/** Fewer explained commands of one program in one list leave no fair distractors. */
const explainedAtLeast = 3
/** Where most commands stand unexplained, what is said of the others are remarks. */
const explainedShare = 0.7
/** Faces, questions and quotes are remarks, not what a command does; “e …” goes on with another. */
const REMARK =
  /[:;]-?[)(]|[?!"]|\p{Extended_Pictographic}|^(?:or|ou|o|and|e|y|but|mas|pero|also|também|también|then|então|entonces)\b/iu
const SUBCOMMAND = /^[a-z][a-z\d-]*$/u
const distractorsAtLeast = 2
/** Questions from one program. */
const asksAtMost = 3
const explanationWords = { atLeast: 2, atMost: 12 } as const
/** Words that share this many letters from the start say the same. */
const kinLetters = 4
/** Share of the words asked; “list all containers”, “list running containers”. */
const sameShare = 0.5
const commandLettersAtMost = 48

interface Explained {
  readonly command: string
  readonly program: string
  readonly said: string
  readonly shape: Commands
  readonly section: Section
  readonly index: number
}

export const command: QuestionMaker = (material) => {
  const all = explainedIn(material)
  const ofShape = Map.groupBy(all, ({ shape }) => shape)
  const lists = [...new Set(all.map(({ shape, program }) => ({ shape, program })))]
  const seen = new Set<string>()
  return lists.flatMap(({ shape, program }) => {
    const own = (ofShape.get(shape) ?? []).filter((one) => one.program === program)
    const same = shape.items.filter((item) => programOf(item.command) === program)
    const isTold = own.length / same.length >= explainedShare
    const id = own[0]?.command ?? ''
    if (own.length < explainedAtLeast || !isTold || seen.has(id)) return []
    seen.add(id)
    return own
      .filter((one) => !givesAway(one))
      .slice(0, asksAtMost)
      .map((one) => question(one, own, material))
      .filter(({ choices: { length } }) => length > distractorsAtLeast)
  })
}

function explainedIn({ sections }: Material): Explained[] {
  const seen = new Set<string>()
  return sections
    .flatMap((section) => explainedOf(section))
    .filter(({ command: text }) => !seen.has(text) && seen.add(text))
}

const explainedOf = kept((section: Section): readonly Explained[] =>
  section.shapes.flatMap((shape) => {
    if (shape.kind !== 'commands') return []
    return shape.items.flatMap(({ command: text, explanation = [] }, index): Explained[] => {
      const said = toString({ type: 'paragraph', children: [...explanation] }).trim()
      const count = said.split(/\s+/).length
      if (REMARK.test(said)) return []
      const isFit = count >= explanationWords.atLeast && count <= explanationWords.atMost
      if (!isFit || text.length > commandLettersAtMost) return []
      return [{ command: text, program: programOf(text), said, shape, section, index }]
    })
  }),
)

function programOf(text: string): string {
  return text.replace(/^sudo\s+/, '').split(/\s+/)[0] ?? ''
}

/** The explanation names the subcommand (“inicia: start”): the answer is in the question. */
function givesAway({ command: text, program, said }: Explained): boolean {
  const words = new Set(key(said).split(/[^\p{L}\d]+/u))
  return text
    .split(/[\s/=:-]+/)
    .filter((word) => word.length > 2 && word !== program)
    .some((word) => [...words].some((other) => isKin(key(word), other)))
}

/** “rename” and “renomear”. */
function isKin(word: string, said: string): boolean {
  return word === said || (said.length >= kinLetters && word.startsWith(said.slice(0, kinLetters)))
}

function question(one: Explained, own: readonly Explained[], { locale }: Material): Question {
  const asked = locale.words.ask.command(one.said)
  // Those next to it in the notes are the most alike.
  const wrong = own
    .filter((other) => verb(other) !== verb(one) && !answersToo(other, one, locale.look.stop))
    .toSorted((a, b) => Math.abs(a.index - one.index) - Math.abs(b.index - one.index))
    .map((other) => other.command)
  return {
    kind: 'command',
    asked,
    choices: choices(asked, one.command, wrong),
    place: lineOf(one.shape, one.index),
    sectionId: one.section.id,
  }
}

/**
 * What is said of one says most of what is said of the other: “create a pod from YAML” creates a pod,
 * too, and “switch branches” is what “switch to the branch of that name” does.
 */
function answersToo(
  { said: other }: Explained,
  { said: asked }: Explained,
  stop: ReadonlySet<string>,
): boolean {
  const others = contentOf(other, stop)
  const words = contentOf(asked, stop)
  const same = words.filter((word) => others.some((one) => isSame(word, one)))
  return same.length / Math.min(words.length, others.length) > sameShare
}

function contentOf(said: string, stop: ReadonlySet<string>): string[] {
  return key(said)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length >= 3 && !stop.has(word))
}

/** “criação” and “criar”, “pod” and “pods”: kin whichever of the two is asked. */
function isSame(word: string, other: string): boolean {
  return isKin(word, other) || isKin(other, word)
}

/** Program and subcommand, not a flag or a place (`cd ..`): what only differs in its arguments may do the same. */
function verb({ command: text }: Explained): string {
  const [program = '', next = ''] = text.split(/\s+/)
  return SUBCOMMAND.test(next) ? `${program} ${next}` : program
}
