// Mistakes on the command line → findings in our own grammar.
import type { CommanderError } from 'commander'
import type { Finding } from '../model/finding.ts'

const SUGGESTION = /\(Did you mean (?:one of )?(.+?)\?\)/s
const QUOTED = /'([^']+)'/

/** What each kind of mistake is called; the quoted word is commander's. */
const messages: Record<string, (word: string) => string> = {
  'commander.unknownOption': (word) =>
    `Unexpected option \`${word}\`, expected one the command has`,
  'commander.unknownCommand': (word) => `Unexpected command \`${word}\`, expected one of ours`,
  'commander.missingArgument': (word) => `Unexpected end of the command, expected <${word}>`,
  'commander.optionMissingArgument': (word) =>
    `Unexpected end of \`${word}\`, expected a value after it`,
  'commander.excessArguments': () => 'Unexpected words after the command, expected fewer',
}

export function usageFinding(error: CommanderError): Finding {
  const word = QUOTED.exec(error.message)?.[1] ?? ''
  const guess = SUGGESTION.exec(error.message)?.[1]
  return {
    rule: 'cli/usage',
    severity: 'error',
    message: messages[error.code]?.(word) ?? error.message.replace(/^error: /, ''),
    fix: guess
      ? `Did you mean \`${guess}\`?`
      : 'See `oficina --help`, or `oficina <command> --help`.',
  }
}
