import { expect, test } from 'vitest'
import { taskIds } from '../../../src/stage/slidev/task-ids.ts'

type Rule = Parameters<Parameters<typeof taskIds>[0]['core']['ruler']['push']>[1]

/** Ids of a slide with two tasks. */
function idsOn(id: string): string[] {
  const ids: string[] = []
  const token = (type: string) => ({ type, attrSet: (_: string, value: string) => ids.push(value) })
  const task = { children: [token('taskListItemCheckbox'), token('taskListItemLabel_open')] }
  const text = { children: [token('text')] }
  let rule: Rule | undefined
  taskIds({ core: { ruler: { push: (_, made) => void (rule = made) } } })
  rule?.({ tokens: [task, text, { children: null }, task] as never, env: { id } })
  return ids
}

test('boxes and their labels are called after their slide', () => {
  const three = ['task-item-3-1', 'task-item-3-1', 'task-item-3-2', 'task-item-3-2']
  expect(idsOn('/w/stage/slides.md__slidev_3.md')).toEqual(three)
  expect(idsOn('/w/stage/slides.md__slidev_12.md')[0]).toBe('task-item-12-1')
})
