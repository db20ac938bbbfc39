// Minutes that the author states for a stretch of the notes.
import type { Place } from './place.ts'

/** What the stretch takes, whatever we would estimate. */
export interface StatedTime {
  readonly place: Place
  readonly minutes: number
  /** Exercises and their answers may be stated apart from what is taught. */
  readonly of: 'all' | 'teaching' | 'exercises'
}
