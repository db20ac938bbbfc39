// Workflow commands of GitHub Actions on stdout: findings beside the lines of the notes.
import type { Severity } from '../../model/finding.ts'
import type { Checked, Report } from './report.ts'

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }
const IN_DATA = /[%\r\n]/g
const IN_PROPERTY = /[%\r\n:,]/g

export const github: Report = {
  name: 'github',
  text({ file, findings }: Checked): string {
    return findings
      .map(({ severity, rule, message, fix, place, slideNumber }) => {
        const slide = slideNumber === undefined ? '' : ` on slide ${slideNumber}`
        const properties = [
          `file=${escape(place?.file ?? file, IN_PROPERTY)}`,
          ...(place ? [`line=${place.fromLine}`, `endLine=${place.toLine}`] : []),
          `title=${escape(rule + slide, IN_PROPERTY)}`,
        ]
        return `::${commands[severity]} ${properties.join(',')}::${escape(`${message}\n${fix}`, IN_DATA)}`
      })
      .join('\n')
  },
}

/** As GitHub's own toolkit does: percent codes of what ends a value. */
function escape(text: string, marks: RegExp): string {
  return text.replace(
    marks,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}
