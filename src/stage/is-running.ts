// Whether the process that left something behind is still at it: a killed run cleans up nothing.

/** False for an id that no process has; true when that cannot be known. */
export function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
