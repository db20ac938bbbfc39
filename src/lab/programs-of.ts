// Names of the programs that a command starts, in order.
import { parse } from 'unbash'

const NAME = /^[\w.-]+$/

/** Of the command itself, not of loops or substitutions in it; `sudo` stands for what it runs. */
export function programsOf(command: string): string[] {
  type Node = ReturnType<typeof parse>['commands'][number]['command']
  const names = (node: Node): string[] => {
    if (node.type === 'AndOr' || node.type === 'Pipeline') return node.commands.flatMap(names)
    if (node.type !== 'Command') return []
    const words = node.args.flatMap((arg) => (arg.type === 'Word' ? [arg.value] : []))
    const name =
      node.name?.value === 'sudo' ? words.find((word) => !word.startsWith('-')) : node.name?.value
    return name === undefined ? [] : [name]
  }
  const all = parse(command).commands.flatMap((statement) => names(statement.command))
  return all.filter((name) => NAME.test(name))
}
