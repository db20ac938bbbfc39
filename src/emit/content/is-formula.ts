// Whether a formula may be written as one; `admit/` has told the author why not.
import { formulaProblem } from '../../formula/formula-problem.ts'

/** Whether KaTeX accepts the TeX. */
export function isFormula(tex: string): boolean {
  return formulaProblem(tex) === undefined
}
