// The clock of an exercise: what is left of it, and where all windows of the deck learn that it runs.

/** Counts down to `endsAtMs`, or stands still with `leftMs` left. */
export type ClockState =
  | { readonly isRunning: true; readonly endsAtMs: number }
  | { readonly isRunning: false; readonly leftMs: number }

const msPerSecond = 1000
const secondsPerMinute = 60

/** A clock that was not started. */
export function freshClock(minutes: number): ClockState {
  return { isRunning: false, leftMs: minutes * secondsPerMinute * msPerSecond }
}

/** Time left, never below 0. */
export function leftMs(state: ClockState, { nowMs }: { nowMs: number }): number {
  return Math.max(0, state.isRunning ? state.endsAtMs - nowMs : state.leftMs)
}

/** Starts a clock that stands, stops one that runs; one that is over begins anew. */
export function pressed(
  state: ClockState,
  { nowMs, minutes }: { nowMs: number; minutes: number },
): ClockState {
  const left = leftMs(state, { nowMs })
  if (left === 0) return freshClock(minutes)
  return state.isRunning
    ? { isRunning: false, leftMs: left }
    : { isRunning: true, endsAtMs: nowMs + left }
}

/** “4:59”. */
export function clockFace(ms: number): string {
  const seconds = Math.ceil(ms / msPerSecond)
  const rest = String(seconds % secondsPerMinute).padStart(2, '0')
  return `${Math.floor(seconds / secondsPerMinute)}:${rest}`
}

/** Whole minutes left; what is read out changes only with them. */
export function minutesLeft(ms: number): number {
  return Math.ceil(ms / (secondsPerMinute * msPerSecond))
}
