// Why a command must not run unseen: one row for each risk (workshops.md §3.4).
import type { Risk } from '../../model/workshop.ts'
import { verdictOf } from './harmless.ts'

/** What shows a risk in the text of a command. */
interface Sign {
  readonly risk: Risk
  readonly pattern: RegExp
}

const signs: readonly Sign[] = [
  {
    risk: 'placeholder',
    pattern:
      /<[\p{L}][\p{L}\d _.-]*>|\[[\p{L}][\p{L} _.-]*\](?!\])|(?<![=.{'"])\{[\p{L}_-]+\}|\.\.\.|…|\b(?:nome|seu|sua|my|your|tu|nombre)[-_](?:d[aoe][-_])?\p{L}+|\b[A-Z]+_[A-Z_]*(?:AQUI|HERE|NAME|NOME|ID)\b|\b(?:SEU|SUA|YOUR|TU|NOMBRE)_\w+|\b(?:xxx+|foo\/bar)\b|(?<=\S\s)\(\p{L}[\p{L} _.-]*\)/u,
  },
  {
    risk: 'destructive',
    pattern:
      /(?:^|[\s;&|(])(?:rm|rmdir|shred|mkfs(?:\.\w+)?|dd|fdisk|wipefs|truncate|kill|killall|pkill|shutdown|reboot|halt|poweroff|userdel|groupdel|dropdb|del|format)(?=\s|$)|\s(?:delete|destroy|remove|prune|purge|drain|uninstall|rm|rmi|drop|reset|evict|down|clean|erase|terminate)(?=\s|$)|--(?:force|hard|delete|prune|purge|rm)\b|\b(?:DROP|TRUNCATE|DELETE)\s|>\s*\/(?!dev\/null)|\bRemove-\w+/,
  },
  {
    risk: 'endless',
    pattern:
      /\s(?:-w|--watch|--follow)(?=\s|$)|\slogs\s(?:.*\s)?-f(?=\s|$)|\s(?:port-forward|dashboard|tunnel|proxy|serve|watch)(?=\s|$)|^(?:watch|tail\s+-f|ping(?!.*\s-[cn]\b)|top|htop|yes|nodemon|journalctl\s.*-f|tcpdump)(?=\s|$)|\b(?:npm|yarn|pnpm)\s+(?:run\s+)?(?:start|dev)\b|&\s*$/,
  },
  {
    risk: 'interactive',
    pattern:
      /(?:^|[;&|]\s*|\s--\s+|\b(?:sudo|time)\s+)(?:vi|vim|nano|emacs|less|more|man|ssh|telnet|ftp|sftp|passwd|su|htop|top|tmux|screen|mc)(?=\s|$)|\s-(?:it|ti|i -t|t -i)(?=\s|$)|\s(?:attach|edit|login|ssh|shell|console)(?=\s|$)|--(?:interactive|tty|stdin)\b|^(?:python3?|node|irb|psql|mysql|mongosh|redis-cli|bash|sh|zsh|ipython|sqlite3)$|\brebase\s+-i\b|\badd\s+-p\b/,
  },
  {
    risk: 'network',
    pattern:
      /https?:\/\/|ftp:\/\/|git@|(?:^|[\s;&|(])(?:curl|wget|scp|rsync|ping|nslookup|dig|traceroute|nmap|nc|ftp|ssh-copy-id)(?=\s|$)|\b(?:git|docker|podman|helm|conda|brew|choco|winget|snap|gem|cargo|go|pip3?|npm|npx|yarn|pnpm|apt(?:-get)?|dnf|yum|apk|pacman|composer)\s+(?:\S+\s+)*?(?:clone|fetch|pull|push|install|add|update|upgrade|get|search|login|publish|ci|create|exec|dlx|repo)\b|^npx\s|(?:^|[\s;&|])(?:aws|az|gcloud|terraform|ansible|vagrant)(?=\s|$)/,
  },
  {
    risk: 'engine',
    pattern:
      /(?:^|[\s;&|(])(?:kubectl|k|minikube|kind|k3d|k3s|oc|helm|docker(?:-compose)?|podman|nerdctl|crictl|istioctl|eksctl|kubeadm|argocd|virsh|multipass)(?=\s|$)/,
  },
  {
    risk: 'privileged',
    pattern:
      /(?:^|[\s;&|])(?:sudo|doas|su|systemctl|service|mount|umount|iptables|nft|ufw|sysctl|modprobe|useradd|usermod|chown|setcap|swapoff|swapon|insmod|visudo)(?=\s|$)|--privileged\b/,
  },
]

/**
 * The reasons not to run a command unseen, in the order of the table; none when it is harmless.
 * What is neither known to be harmless nor shows a risk is `unknown`, or `outside` when only its
 * folder is not its own.
 */
export function risks(command: string): Risk[] {
  const seen = signs.filter(({ pattern }) => pattern.test(command)).map(({ risk }) => risk)
  if (seen.length > 0) return seen
  const verdict = verdictOf(command)
  return verdict === 'harmless' ? [] : [verdict]
}
