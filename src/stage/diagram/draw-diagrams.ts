// Every fence of a deck as a drawing: from what was kept, by us, or by Mermaid in the browser.
import { join } from 'node:path'
import type { Finding } from '../../model/finding.ts'
import { cacheDir } from '../cache-dir.ts'
import { contentKey, keepFile, prune, readKept } from '../kept.ts'
import { ownHash } from '../own-hash.ts'
import { drawWithMermaid } from './draw-with-mermaid.ts'
import type { Drawing, Fence } from './fence.ts'
import type { Stage, StageOptions } from '../stage.ts'
import { parseMermaid } from './parse-mermaid.ts'

/** Drawings are small; this many are kept for decks that are not open just now. */
const keptCount = 2000

export interface DrawnDiagrams {
  /** By the fence's text. */
  readonly drawings: ReadonlyMap<string, Drawing>
  /** `diagram/syntax` (error): the fence does not parse; there is no drawing of it. */
  readonly findings: readonly Finding[]
}

/** Draws all fences; the browser is opened through `page` only when one needs Mermaid. */
export async function drawDiagrams(
  fences: readonly Fence[],
  options: Pick<StageOptions, 'paint' | 'say'> & Pick<Stage, 'page'>,
): Promise<DrawnDiagrams> {
  const dir = join(cacheDir(), 'diagrams')
  const drawings = new Map<string, Drawing>()
  const findings: Finding[] = []
  const foreign: (Fence & { key: string; path: string })[] = []
  for (const fence of fences) {
    const key = contentKey(ownHash(), fence.text).slice(0, 12)
    const path = join(dir, `${key}.json`)
    const kept = await readKept(path)
    const drawing = kept === undefined ? options.paint(fence.text) : (JSON.parse(kept) as Drawing)
    if (drawing) drawings.set(fence.text, drawing)
    else {
      const problem = await parseMermaid(fence.text)
      if (problem) findings.push(syntaxFinding(fence, problem))
      else foreign.push({ ...fence, key, path })
    }
  }
  if (foreign.length > 0 && findings.length === 0) {
    options.say?.(`drawing ${foreign.length} ${foreign.length === 1 ? 'diagram' : 'diagrams'}`)
    const drawn = await options.page((page) => drawWithMermaid(page, { fences: foreign }))
    for (const [index, { text, path }] of foreign.entries()) {
      const drawing = drawn[index]
      if (!drawing) continue
      drawings.set(text, drawing)
      await keepFile(path, JSON.stringify(drawing))
    }
    await prune(dir, { keep: keptCount })
  }
  return { drawings, findings }
}

function syntaxFinding(fence: Fence, problem: { message: string; line?: number }): Finding {
  const line = fence.fromLine + (problem.line ?? 1) - 1
  const source = problem.line === undefined ? '' : (fence.text.split('\n')[problem.line - 1] ?? '')
  const shown = source === '' ? '' : ` \`${source.trim()}\``
  return {
    rule: 'diagram/syntax',
    severity: 'error',
    message: `Unexpected Mermaid${shown} on line ${line} of the deck, expected a diagram that parses: ${problem.message}`,
    fix: 'Correct the line; labels with punctuation need quotes: `a["foo (bar)"]`.',
    slideNumber: fence.slideNumber,
  }
}
