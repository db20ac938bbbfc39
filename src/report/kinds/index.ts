// All reports of a check that can be asked for.
import { github } from './github.ts'
import { html } from './html.ts'
import { junit } from './junit.ts'
import type { Report } from './report.ts'
import { sarif } from './sarif.ts'

export const reports: readonly Report[] = [junit, sarif, github, html]
