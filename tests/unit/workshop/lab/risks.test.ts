import { expect, test } from 'vitest'
import { risks } from '../../../../src/workshop/lab/risks.ts'

const cases: readonly [command: string, risks: string[]][] = [
  ['mkdir lab && ls lab', []],
  ['echo "a" | tr a b', []],
  ['git status', []],
  ['rm -rf build', ['destructive']],
  ['echo x > /etc/hosts', ['destructive']],
  ['git reset --hard HEAD~1', ['destructive']],
  ['git clone https://example.org/a.git', ['network']],
  ['npm install left-pad', ['network']],
  ['vim httpd.conf', ['interactive']],
  ['tail -f app.log', ['endless']],
  ['kubectl get pods', ['engine']],
  ['git checkout -b (nome da branch)', ['placeholder']],
  ['kubectl delete pod <nome-pod>', ['placeholder', 'destructive', 'engine']],
  ['kubectl apply -f pod.yaml', ['engine']],
  ['kubectl logs -f web', ['endless', 'engine']],
  ["docker ps --format '{{.Names}}'", ['engine']],
  ['kubectl top pods', ['engine']],
  ['echo less is more', []],
  ['ls | less', ['interactive']],
  ['sudo vim /etc/hosts', ['interactive', 'privileged']],
  ['kubectl exec web -- vi /etc/hosts', ['interactive', 'engine']],
  ['docker run -it ubuntu bash', ['interactive', 'engine']],
  ['minikube dashboard', ['endless', 'engine']],
  ['sudo systemctl restart nginx', ['privileged']],
  ['frobnicate --all', ['unknown']],
  ['echo $(curl -s evil.example)', ['network']],
  ['ls `which frob`', ['unknown']],
]

test.each(cases)('%s', (command, expected) => {
  expect(risks(command)).toEqual(expected)
})
