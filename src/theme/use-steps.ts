// A drawing that builds up: what a later click brings is not seen yet. At the last click all is there,
// also what the presenter added to the drawing since.
import { onMounted, onUpdated, watch } from 'vue'
import type { Ref } from 'vue'

interface Clicks {
  /** Clicks made on this slide. */
  readonly now: Readonly<Ref<number>>
  /** Those that the slide has in all, as its frontmatter says. */
  readonly total: () => unknown
}

/** For a slide whose frontmatter has `clicks`; others show the whole drawing. */
export function useSteps(slide: Readonly<Ref<HTMLElement | null>>, { now, total }: Clicks): void {
  const show = (): void => {
    const isBuilding = now.value < (Number(total()) || 0)
    for (const part of slide.value?.querySelectorAll<SVGElement>('.of-svg [data-step]') ?? []) {
      part.toggleAttribute('data-later', isBuilding && Number(part.dataset['step']) > now.value)
    }
  }
  onMounted(show)
  onUpdated(show)
  watch(now, show, { flush: 'post' })
}
