// What may be run unseen: programs that can do nothing but read, print and write where they stand.

/** Any arguments. None of them starts another program. */
const anyArguments = new Set(
  `basename bc cal cat cd column comm cp cut date df diff dirname du echo expr false fmt fold grep head hostname
  id join jq ln ls md5sum mkdir mv nl od paste printf pwd readlink realpath rev seq sha256sum sleep stat tac tail
  test touch tr tree true tsort type uname uniq wc which whoami cksum cmp tee`.split(/\s+/),
)

/** Programs that are harmless only with some arguments. */
const someArguments: Readonly<Record<string, RegExp>> = {
  find: /^(?!.*\s-(?:exec|ok|delete|fprint|fls))/,
  sort: /^(?!.*\s--(?:compress-program|files0-from))/,
  git: /^git (?:init|status|log|add|commit|diff|branch|switch|checkout|merge|tag|show)\b(?!.*\s(?:-c|--exec\S*|--upload-pack|--ext-diff|--textconv|-i|-p)\b)/,
}

/** One command after another. */
const SEQUENCE = /\s*(?:&&|\|\||[;|\n])\s*/
/** Leads out of the folder, into a repository's own files, or to text that becomes a command. */
const LEAVES =
  /(?:^|[\s=<>'":])(?:\/|~|\.\.(?:\/|\s|$))|\/\.\.|\$|`|<\(|>\(|\\\n|(?<![&>])&(?![&>])|\.git(?:\/|attributes|modules|\b(?!ignore))/
const ASSIGNMENT = /^[A-Za-z_]\w*=/

/** True for commands that only read, print, or write in the folder where they run. */
export function isHarmless(command: string): boolean {
  if (LEAVES.test(command)) return false
  return command.split(SEQUENCE).every((part) => {
    const [program = ''] = part.split(/\s+/)
    if (part === '' || ASSIGNMENT.test(part)) return false
    return anyArguments.has(program) || (someArguments[program]?.test(part) ?? false)
  })
}
