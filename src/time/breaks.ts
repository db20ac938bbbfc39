// Breaks: people sit still for about an hour, and then need ten minutes (container.training's habit).

export const minutesBetweenBreaks = 60
export const breakMinutes = 10

/** Minutes that a room is there for so many minutes of slides. */
export function withBreaks(spokenMinutes: number): number {
  const breaks = Math.max(0, Math.ceil(spokenMinutes / minutesBetweenBreaks) - 1)
  return spokenMinutes + breaks * breakMinutes
}
