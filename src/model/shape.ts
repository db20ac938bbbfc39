// What a piece of notes is. `understand/` finds shapes, `plan/` lays them out.
import type {
  Blockquote,
  Code,
  Image,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast'
import type { Place } from './place.ts'

/** What notes nearly are, for `explain`. */
export interface Lost {
  /** A shape or a form. */
  readonly kind: string
  /** What speaks against it, in one short phrase. */
  readonly why: string
}

/** What every shape has. */
interface Found {
  readonly place: Place
  /** Why this shape and not a plainer one, in one short phrase, for `explain`. */
  readonly evidence: string
  /** Shapes that were near. */
  readonly lost?: readonly Lost[]
  /** Terms that an item, a row or a line inside it says the meaning of. */
  readonly definitions?: readonly InnerDefinition[]
}

/** A definition that is part of something larger. */
export interface InnerDefinition {
  readonly term: string
  readonly sentence: Paragraph
  /** True when the term is not part of the sentence. */
  readonly implicit: boolean
  /** True when the term is a label, false when it is the subject of the sentence. */
  readonly isLabel: boolean
}

/** A sentence that says what a thing is: `Imagem = …`, `Cluster é …`, or the first line under a heading. */
export interface Definition extends Found {
  readonly kind: 'definition'
  /** What is defined; the section's title when the sentence has no subject of its own. */
  readonly term: string
  readonly sentence: Paragraph
  /** True when the subject is the heading above, not part of the sentence. */
  readonly implicit: boolean
}

/** A line of arrows and nothing else: `A -> B -> C`. */
export interface Chain extends Found {
  readonly kind: 'chain'
  /** Labels in the order written, 3 or more. */
  readonly layers: readonly string[]
  readonly node: Paragraph
}

/** One command and what the notes say about it. */
export interface Command {
  readonly command: string
  /** Where the notes linked the command to. */
  readonly url?: string
  readonly explanation?: readonly PhrasingContent[]
}

/** Commands to type, one per line. */
export interface Commands extends Found {
  readonly kind: 'commands'
  readonly items: readonly Command[]
  /** The mdast blocks the commands came from. */
  readonly nodes: readonly RootContent[]
}

/** A remark beside the matter: a quote, an “Obs.:”, an alert. */
export interface Aside extends Found {
  readonly kind: 'aside'
  readonly node: Blockquote | Paragraph
  /** What the remark does for the room; a plain note when it says nothing of itself. */
  readonly role?: 'tip' | 'warning' | 'objective' | 'question'
  /** What the notes only marked (`[!WARNING]`) in a word of the deck's language: “Atenção”. */
  readonly label?: string
}

/** A number with its unit that is the point of a sentence: “A célula tem 46 cromossomos”. */
export interface Fact extends Found {
  readonly kind: 'fact'
  readonly node: Paragraph
  /** The number and its unit as written. */
  readonly quantity: string
}

/** A list, with the line that introduces it (“Container para:”) when it has one. */
/** A command in an item of a list, or a row of a table; the line is 1-based. */
export interface ItemCommand extends Command {
  readonly line: number
}

export interface ListShape extends Found {
  readonly kind: 'list'
  readonly node: List
  readonly lead?: Paragraph
  /** `steps` to follow · `terms` with their meanings · `parts` of a system · `timeline` of dated items. */
  readonly role?: 'steps' | 'terms' | 'parts' | 'timeline'
  /** Commands that items hold after what they are for: “2. Create it: `…`”. */
  readonly commands?: readonly ItemCommand[]
  /** Of a timeline: the date each item begins with, as written. */
  readonly dates?: readonly string[]
}

export interface CodeShape extends Found {
  readonly kind: 'code'
  readonly node: Code
  /** Commands among its words, with their lines of the block, from 0. */
  readonly commands?: readonly ItemCommand[]
}

export interface PictureShape extends Found {
  readonly kind: 'picture'
  readonly node: Image
}

export interface TableShape extends Found {
  readonly kind: 'table'
  readonly node: Table
  /** Commands of a column, with what stands beside them. */
  readonly commands?: readonly ItemCommand[]
}

/** A table of contents written by hand: left out, since the agenda is made from the headings. */
export interface Contents extends Found {
  readonly kind: 'contents'
  readonly node: List
}

/** Anything else, shown as it is. */
export interface Prose extends Found {
  readonly kind: 'prose'
  readonly node: RootContent
}

/** Shapes of a run of blocks inside one section. */
export type Shape =
  | Definition
  | Fact
  | Chain
  | Commands
  | Aside
  | ListShape
  | CodeShape
  | PictureShape
  | TableShape
  | Contents
  | Prose

/** Two sibling sections set against each other. */
export interface Comparison extends Found {
  readonly kind: 'comparison'
  /** Indexes into the section's children: left, right. */
  readonly sides: readonly [number, number]
}

/** A sentence that says how two things of the notes are joined. */
export interface Relation extends Found {
  readonly kind: 'relation'
  /** Names as the notes write them. */
  readonly from: string
  readonly to: string
  /** Verb and what goes along it, as written: “publica eventos en”; empty for a bare arrow. */
  readonly verb: string
}

/** A heading tree that names the parts of a system. */
export interface Hierarchy extends Found {
  readonly kind: 'hierarchy'
}

/** Sections that say the same labels of different things (“Vantagens: … Desvantagens: …”): one table. */
export interface Contrast extends Found {
  readonly kind: 'contrast'
  /** The labels as written, in the order of the first section. */
  readonly labels: readonly string[]
  /** What each child section says under each label; empty where it says nothing. */
  readonly cells: readonly (readonly (readonly PhrasingContent[])[])[]
  /** What stands side by side: the sections, or the labels when there are two for many sections. */
  readonly columns: 'sections' | 'labels'
  /** What the sections say besides. */
  readonly rest: readonly Shape[]
}

/** Shapes of a section as a whole. */
export type Form = Comparison | Contrast | Hierarchy
