// How much speaks for it that a label and the text behind it are a term and its meaning.
import type { Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Locale } from '../../locale/words.ts'
import { kept } from '../../model/recalled.ts'
import { doesWhat } from '../../understand/define/does-what.ts'
import { tellsKind, worth } from '../../understand/define/tells-kind.ts'
import { startsWithVerb } from '../../understand/form/noun-title.ts'
import type { Candidate } from './candidate.ts'
import type { Company } from './company.ts'

type Look = Locale['look']

/** A label with what is told of it, as plain text. */
interface Label extends NonNullable<Candidate['stands']> {
  readonly term: string
  readonly text: string
}

interface Piece {
  readonly why: string
  readonly points: number
  readonly holds: (label: Label, look: Look) => boolean
}

/** The points that an entry needs. */
export const enough = 4

/** Each counts for itself; of what the text says, the strongest. */
const pieces: readonly Piece[] = [
  { why: 'the term is a name', points: 1, holds: ({ term }, look) => isNameLike(term, look) },
  { why: 'the term is marked', points: 1, holds: ({ isMarked }) => isMarked },
  { why: 'its place is one for meanings', points: 2, holds: ({ isTold }) => isTold },
  { why: 'most labels beside it have a meaning', points: 1, holds: hasGoodCompany },
  { why: 'few labels beside it have a meaning', points: -1, holds: hasBadCompany },
  { why: 'it is one of a numbered row of other things', points: -1, holds: isNumbered },
  { why: 'it is announced as a step', points: -2, holds: isStep },
  {
    why: 'the text praises or compares',
    points: -3,
    holds: ({ text }, look) => look.praises.test(text),
  },
]

const companyAtLeast = 2
const goodShare = 0.6
const badShare = 0.4
const nameWordsAtMost = 3
const PARENTHESES = /\s*\([^()]*\)/gu

/** The points of a label and its meaning; what is no label was judged before, and has all it needs. */
export const pointsOf = kept(({ term, meaning, stands }: Candidate, { look }: Locale): number => {
  if (!stands) return enough
  const text = toString({ type: 'paragraph', children: [...meaning] } satisfies Paragraph).trim()
  const label = { term, text, ...stands }
  return pieces
    .filter(({ holds }) => holds(label, look))
    .reduce((sum, { points }) => sum + points, tellsKind(label, look))
})

/** A few words without a verb; “of” and the like do not count. */
function isNameLike(term: string, look: Look): boolean {
  const plain = term.replaceAll(PARENTHESES, '').trim()
  const words = plain.split(/\s+/).filter((word) => !look.stop.has(word.toLowerCase()))
  const isPhrase = words.length > 1
  return (
    words.length <= nameWordsAtMost &&
    !startsWithVerb(plain) &&
    !look.finite.test(plain) &&
    !(isPhrase && (look.imperative.test(plain) || doesWhat(plain, look)))
  )
}

/** Of the labels of a company, those with a meaning; none where it is too small to tell. */
const shareOfMeanings = kept(({ labels }: Company, look: Look): number | undefined => {
  if (labels.length < companyAtLeast) return undefined
  const told = labels.filter(
    ({ term, meaning }) => tellsKind({ term, text: meaning }, look) >= worth.noun,
  )
  return told.length / labels.length
})

function hasGoodCompany({ company }: Label, look: Look): boolean {
  return company !== undefined && (shareOfMeanings(company, look) ?? 0) >= goodShare
}

function hasBadCompany({ company }: Label, look: Look): boolean {
  return company !== undefined && (shareOfMeanings(company, look) ?? 1) < badShare
}

function isNumbered(label: Label, look: Look): boolean {
  return label.company?.isNumbered === true && !hasGoodCompany(label, look)
}

function isStep(label: Label, look: Look): boolean {
  const { company } = label
  return (
    company !== undefined &&
    look.steps.test(company.announced) &&
    tellsKind(label, look) < worth.kind
  )
}
