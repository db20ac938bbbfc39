// Which tone a thing has: as soon as something is lit, all else steps back.
import type { Chart, ChartGroup, ChartNode } from '../chart.ts'
import { everyNode, withInnerGroups } from '../chart.ts'
import type { Tone } from '../picture.ts'

export interface Tones {
  readonly ofNode: (node: ChartNode) => Tone
  readonly ofGroup: (group: ChartGroup) => Tone
}

/** Tones of everything in `chart`. A group is lit by what is in it. */
export function tonesOf(chart: Chart): Tones {
  const groups = chart.groups.flatMap(withInnerGroups)
  const isAnyLit = [...groups, ...everyNode(chart)].some(({ isLit }) => isLit)
  const isLitInside = (group: ChartGroup): boolean =>
    withInnerGroups(group).some(({ isLit }) => isLit) || everyNode(group).some(({ isLit }) => isLit)
  return {
    ofNode: ({ isLit, isShared }) => {
      if (isLit) return 'lit'
      if (isAnyLit) return 'faint'
      return isShared ? 'shared' : 'plain'
    },
    ofGroup: (group) => (isAnyLit && !isLitInside(group) ? 'faint' : 'plain'),
  }
}
