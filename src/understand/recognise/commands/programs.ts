// Programs that notes name: the first word of a command.

/** Names that are no ordinary words: seeing one is nearly proof. */
const plain =
  `adb ansible ansible-playbook apk apt apt-get argocd arp aws awk az bash blkid brew buildah bundle cargo
  chgrp chmod chown choco cmake conda cp createdb createuser dropdb crictl crontab ctr curl deno df dig dmesg dnf docker
  docker-compose dotnet du dpkg eksctl env etcdctl ffmpeg flutter fish flake8 gcc gcloud gdb gem gh gpg git gitlab-runner
  gradle grep groupadd gunzip gzip htop httpd iex ifconfig ip iptables istioctl java javac journalctl jq
  jupyter k3d k3s k9s kind kubeadm kubectl kubelet kubens kubectx kustomize lsblk lsof ls lspci lsusb mkdir
  mkfs minikube mongo mongosh multipass mv mvn mysql mysqldump nano nc nerdctl netcat netstat nginx nmap
  nodemon nohup npm npx nslookup ntpdate nvm openssl oc odo pandoc pacman passwd perl pg_dump pg_dumpall pg_restore pg_ctl php ping pip
  pip3 pipx pnpm podman poetry printf ps psql pylint pulumi pwd pytest python python3 rails rclone redis-cli rm
  rmdir rsync ruby ruff rustc rustup rpm scp sed sh skopeo sqlite3 ss ssh ssh-add ssh-copy-id ssh-keygen strace
  stern su sudo swapoff swapon systemctl sysctl tar tcpdump terraform tmux traceroute trivy tsc ufw umask
  uname unzip useradd userdel usermod uv uvx vagrant vi vim virtualenv virsh vite vitest wget whoami winget
  wsl xargs xcodebuild yarn yum zip zsh zypper`.split(/\s+/)

/** Names that are words too (“go”, “make”, “node”): such a line must show a flag, a path or a gloss. */
const wordlike =
  `alias at base64 bg cal cat cd clear code composer cut date diff dir echo exit export expo fdisk fg file find
  firefox free function go head helm history hostname id job jobs join k kill less ln locate man make mount
  more nest node open pass patch pkill pip plink printenv read reboot reset screen service set setx shutdown
  sleep snap sort source split stat su tail tee telnet test time top touch tr tree type uniq unset uptime
  view wait watch wc which who write`.split(/\s+/)

const plainPrograms = new Set(plain)
const wordlikePrograms = new Set(wordlike)
const BY_PATH = /^(?:\.{1,2}|~)?\/[\w./-]+$/
/** PowerShell: `Get-Service`. */
const CMDLET =
  /^(?:Add|Clear|Compare|Connect|Convert\w*|Copy|Disable|Enable|Enter|Exit|Export|Find|Format|Get|Import|Install|Invoke|Measure|Move|New|Out|Read|Register|Remove|Rename|Resolve|Restart|Resume|Save|Select|Send|Set|Show|Start|Stop|Suspend|Test|Uninstall|Unregister|Update|Wait|Write)-[A-Z]\w+$/

/** `kubectl.exe`: the same program on Windows. */
const WINDOWS = /\.exe$/iu

/** How much a first word says that a line is a command. */
export function isProgram(name: string): 'surely' | 'perhaps' | 'no' {
  const word = name.replace(WINDOWS, '')
  if (plainPrograms.has(word) || BY_PATH.test(word) || CMDLET.test(word)) return 'surely'
  return wordlikePrograms.has(word) ? 'perhaps' : 'no'
}
