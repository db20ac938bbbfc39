// Names that dictionaries lack and presenters mistype; lower case, seven letters or more.

/** Distinctive names: no ordinary word of our languages is one letter away but in its ending. */
export const technicalWords: readonly string[] =
  `algorithm alertmanager amazon-web-services android angular ansible apparmor argocd asynchronous
  authentication authorization autoscaler autoscaling backend balancer bitbucket bluetooth bootstrap
  browser chromium cloudflare cloudformation clusterip cluster-autoscaler clusterrole clusterrolebinding
  configmap container containerd control-plane coredns cronjob cybersecurity daemonset dashboard database
  datadog debian deployment devcontainer dockerfile docker-compose dockerhub dynamodb ecosystem
  elasticsearch endpoint endpoints ethernet express fargate fastapi fibonacci firebase firewall fluentd
  framework frontend gateway gitlab github gradle grafana graphql hashicorp healthcheck homebrew hostname
  hypertext hypervisor idempotent ingress instagram integration interface internet jaeger javascript
  jenkins jupyter kerberos kotlin kube-apiserver kube-controller-manager kube-proxy kube-scheduler
  kubeadm kubeconfig kubectl kubelet kubernetes kustomize laravel linkedin liveness loadbalancer
  localhost logstash mariadb markdown memcached metadata microservice microservices microsoft middleware
  minikube mongodb multithreading namespace networkpolicy nextjs nodeport numpy observability openshift
  opentelemetry oracle orchestration orchestrator overflow pandas parallelism persistentvolume
  persistentvolumeclaim playwright podman postgresql postgres powershell programming prometheus
  prototype pytorch rabbitmq raspberry readiness recursion registry repository replicaset resourcequota
  ribosome runtime scalability scikit-learn selenium serverless serviceaccount spring-boot stackoverflow
  stateful stateless statefulset storageclass subnet supabase svelte swagger symfony synchronous tailwind
  telemetry tensorflow terraform throughput traefik typescript ubuntu vagrant virtualbox virtualization
  visual-studio vmware webassembly webhook webpack websocket wikipedia windows wireshark workload
  workflow`
    .split(/\s+/)
    .filter((word) => word.length >= 7)

/** Right words that stand one letter from a name above. */
export const rightWords: ReadonlySet<string> = new Set(
  `contêiner conteiner contentor clúster hipervisor algoritmo virtualización integración interfaz
  orchestrators repositório repositorio autenticação autenticación autorização autorización recursión
  sincrono assíncrono asíncrono orquestrador protótipo prototipo interfaces browser browsers workloads
  workflow framework interação iteração iteration internet internets intranet kubelets express expresso
  expressa espresso registry registro container containers
  contained backed visualization visualización throughout linked microserviço microserviços microservicio
  microservicios metadados`.split(/\s+/),
)
