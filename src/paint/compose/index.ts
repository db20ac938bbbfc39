// The ways of arranging a chart, the most particular first.
import { chain } from './chain.ts'
import type { Compose } from './composition.ts'
import { containment } from './containment.ts'
import { flow } from './flow.ts'
import { stacks } from './stacks.ts'

/** Tried in turn; the first that knows what to do with the chart decides. */
export const compositions: readonly Compose[] = [containment, stacks, chain, flow]
