// Processes that a run started, also when their parent is gone: all carry its mark in their environment.
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Whether this system tells. */
export const canTell = existsSync('/proc/self/environ')

/** Ids of running processes with `OFICINA_MARK=<mark>`. */
export function markedProcesses(mark: string): readonly number[] {
  if (!canTell) return []
  return readdirSync('/proc')
    .map(Number)
    .filter((id) => Number.isInteger(id) && hasMark(id, mark))
}

function hasMark(id: number, mark: string): boolean {
  try {
    const isGone = readFileSync(`/proc/${id}/stat`, 'utf8').includes(') Z ')
    const environment = readFileSync(`/proc/${id}/environ`, 'utf8').split('\0')
    return !isGone && environment.includes(`OFICINA_MARK=${mark}`)
  } catch {
    return false
  }
}

/** Waits until there is none. @returns Those that are still there after `timeoutMs`. */
export async function leftProcesses(
  mark: string,
  { timeoutMs }: { timeoutMs: number },
): Promise<readonly number[]> {
  const endMs = performance.now() + timeoutMs
  while (markedProcesses(mark).length > 0 && performance.now() < endMs) {
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return markedProcesses(mark)
}
