// Colours of a drawing, by tone; all are the theme's variables, so that light, dark and the part decide.
import type { Tone } from '../picture.ts'

interface Colours {
  readonly fill: string
  readonly stroke: string
  readonly text: string
}

const variable = (name: string): string => `var(--of-${name})`

/** Outlines have a contrast of 3 or more on paper, wash and card; text 4.5 or more. */
export const boxColours: Readonly<Record<Tone, Colours>> = {
  plain: { fill: variable('card'), stroke: variable('stroke'), text: variable('ink') },
  shared: { fill: variable('part-wash'), stroke: variable('part'), text: variable('ink') },
  lit: { fill: variable('part'), stroke: variable('part'), text: variable('paper') },
  faint: { fill: variable('paper'), stroke: variable('stroke'), text: variable('soft') },
}

const group: Colours = {
  fill: variable('part-wash'),
  stroke: variable('part'),
  text: variable('part'),
}

export const groupColours: Readonly<Record<Tone, Colours>> = {
  plain: group,
  shared: group,
  lit: group,
  faint: { fill: variable('paper'), stroke: variable('stroke'), text: variable('soft') },
}

export const arrowColour = variable('soft')
export const titleColours = { title: variable('part'), edge: variable('soft') } as const
export const paperColour = variable('paper')
/** Of the part that an element around it names; text on it as on what is lit. */
export const partColours = { fill: variable('part'), text: variable('paper') } as const
export const keyColour = variable('soft')
