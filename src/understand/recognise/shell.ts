// Is this line a command, and where does what is said about it begin?

/** Programs that notes on containers, systems and programming name; the first word of a command. */
const binaries = new Set(
  `ansible ansible-playbook apk apt apt-get aws awk az bash brew bundle cargo cat cd chmod chown choco
  cmake composer conda cp crictl ctr curl deno df dig dnf docker docker-compose dotnet du echo eksctl env
  export find flutter gcc gcloud gem git gradle grep gunzip gzip head helm history ifconfig ip istioctl
  java javac journalctl jq k3d k3s k9s kill kind kubeadm kubectl kubelet kubens kubectx kustomize less ln
  ls lsblk make mkdir minikube mount multipass mvn mv nano nc nerdctl netstat node nohup npm npx nslookup
  nvm openssl oc pacman php ping pip pip3 pipx pnpm podman poetry ps psql pwd python python3 rails redis-cli
  rm rmdir rsync ruby rustc rustup scp sed service sh skaffold snap source ssh ssh-keygen stern sudo
  systemctl tail tar tee telnet terraform tmux top touch traceroute ufw unzip useradd vagrant vi vim virtualenv
  virsh watch wget which whoami winget wsl xargs yarn yum zip`.split(/\s+/),
)

const PROMPT = /^(?:\$|>|❯|PS [^>]*>)\s+(?=\S)/
const SUBCOMMAND = /^(?:-{1,2}[\w]|[a-z0-9./~<"'$@{*][\w./:=<>@*${}"'~,-]*$)/
/** `cmd (what it does)`: a parenthesis at the end with a space in it and nothing a shell would read. */
const IN_PARENTHESES = /^(?<command>[^()]+?)\s+\((?<said>[^()]*\s[^()|&;$`]*|[^()|&;$`]{4,})\)$/
const AFTER_ARROW = /^(?<command>.+?)\s+(?:->|→|=>|–|—)\s+(?<said>.+)$/
const AFTER_HASH = /^(?<command>.+?)\s+#\s+(?<said>.+)$/
const SENTENCE_END = /[.!?]$/

/** A command with what the line says about it. */
export interface CommandLine {
  readonly command: string
  readonly said?: string
  /** True when the line had a prompt: no doubt that it is a command. */
  readonly prompted: boolean
}

/**
 * Reads one line as a command.
 * Bare text that only begins with a program's name (“node é uma máquina”) is not one
 * (half of such lines in real notes are prose: workshops.md §3.4).
 */
export function commandLine(line: string): CommandLine | undefined {
  const prompted = PROMPT.test(line)
  const bare = line.replace(PROMPT, '').trim()
  const { command, said } = splitSaid(bare)
  const words = command.split(/\s+/)
  const first = words[0] ?? ''
  const program = first === 'sudo' ? (words[1] ?? '') : first
  const known = binaries.has(program) || program.startsWith('./')
  if (!prompted && !known) return undefined
  if (!prompted && words.length > 1 && !words.slice(1).some((word) => SUBCOMMAND.test(word))) {
    return undefined
  }
  if (!prompted && said === undefined && looksLikeProse(words)) return undefined
  return said === undefined ? { command, prompted } : { command, said, prompted }
}

/** Commands whose program we do not know still are, when every line starts with the same one. */
export function sameProgram(lines: readonly string[]): boolean {
  const programs = new Set(lines.map((line) => line.split(/\s+/)[0]))
  const program = [...programs][0] ?? ''
  return (
    lines.length >= 3 &&
    programs.size === 1 &&
    /^[a-z][a-z0-9_-]+$/.test(program) &&
    lines.every((line) => {
      const { command } = splitSaid(line)
      const words = command.split(/\s+/)
      return (
        words.length >= 2 &&
        words.length <= 8 &&
        words.slice(1).every((word) => SUBCOMMAND.test(word))
      )
    })
  )
}

/** Cuts `cmd (text)`, `cmd -> text`, `cmd # text` in two. */
export function splitSaid(line: string): { command: string; said?: string } {
  for (const pattern of [AFTER_HASH, IN_PARENTHESES, AFTER_ARROW]) {
    const groups = pattern.exec(line)?.groups
    if (groups?.['command'] && groups['said']) {
      return { command: groups['command'].trim(), said: groups['said'].trim() }
    }
  }
  return { command: line }
}

/** Many plain words and no flag, path or quote: somebody wrote a sentence. */
function looksLikeProse(words: readonly string[]): boolean {
  const plain = words.filter((word) => /^[\p{L}]+[,.]?$/u.test(word))
  return (
    (words.length >= 6 && plain.length === words.length) ||
    SENTENCE_END.test(words.at(-1) ?? '') ||
    words.some((word) => /^[\p{L}]+,$/u.test(word))
  )
}
