// Portuguese.
import { inMinutes } from '../theme/told-minutes.ts'
import type { Locale } from './words.ts'

export const pt: Locale = {
  tag: 'pt-BR',
  iso6393: 'por',
  spokenWordsPerMinute: 125,
  words: {
    agenda: 'Agenda',
    end: 'Perguntas?',
    minutes: inMinutes('até'),
    contains: 'contém',
    and: 'e',
    topToBottom: 'de cima para baixo',
    outside: 'Fora dos grupos',
    partOf: 'em',
    spare: (minutes) => `sobram ${minutes}`,
    ofPart: (number, title) => `parte ${number}, ${title}`,
    inOrder: 'Em ordem',
    exercise: (number) => `Exercício ${number}`,
    answer: 'Resposta',
    warning: 'Atenção',
    tip: 'Dica',
    recap: 'Recapitulando',
    objectives: 'Objetivos',
    prerequisites: 'Pré-requisitos',
    next: (title) => `A seguir: ${title}`,
    pause: (minutes) => `intervalo de ${minutes} min`,
    contents: 'Conteúdo',
    answers: 'Respostas',
    presenterView: 'Tela de quem apresenta',
    quiz: 'Para conferir',
    glossary: 'Glossário',
    term: 'Termo',
    meaning: 'Significado',
    commands: 'Comandos',
    guide: {
      title: 'Guia do instrutor',
      setUp: 'Preparação',
      goal: 'Meta',
      questions: 'Perguntas típicas',
      solution: 'Solução',
      start: 'Início',
      explain: (titles) => `Explicar: ${titles}`,
      compare: (titles) => `Comparar: ${titles}`,
      use: (titles) => `Usar: ${titles}`,
      practise: (titles) => `Fazer: ${titles}`,
    },
    lab: {
      title: 'Laboratório',
      output: 'Saída esperada',
      checkpoint: 'Confira com o vizinho',
      cleanUp: 'Limpeza',
      copy: 'Copiar',
      copied: 'Copiado',
      howToRun: 'nada foi executado; para executar: RUN=1 bash',
      risks: {
        destructive: 'apaga ou encerra algo',
        interactive: 'interativo',
        endless: 'não termina sozinho: Ctrl+C',
        network: 'usa a rede',
        engine: 'precisa de containers ou de um cluster',
        privileged: 'precisa de permissão de administrador',
        placeholder: 'troque o nome de exemplo',
        outside: 'usa arquivos de fora da pasta',
        unknown: 'não testado',
      },
    },
    ask: {
      side: (statement, left, right) => `“${statement}”: ${left} ou ${right}?`,
      command: (explanation) => `Qual comando: “${explanation}”?`,
      order: (layer, title) => `${title}: o que vem logo depois de “${layer}”?`,
      term: (meaning) => `Qual é o termo? “${meaning}”`,
      group: (thing, system) => `${system}: onde fica “${thing}”?`,
    },
  },
  look: {
    copula:
      /^(?:é|são|e´|significa|significam|consiste|consistem|representa|representam|corresponde|denota)$/iu,
    implicitDefinition:
      /^(?:(?:ocorre|acontece|dá-se) quando |também conhecid[oa]s? |trata-se de |essa? é [oa] |este é o |esta é a |são (?!(?:os?|as?|u(?:m|ns|ma|mas)|mais|menos|muito|tão|todos|todas|\p{L}+(?:ad|id|st)[oa]s) )(?:\p{L}+ ){1,3}?(?:que|de|sem|com|para|usad[oa]s) |(?:é|são) (?:um|uma|uns|umas|o|a|os|as|quem|onde|aquel[ea]s?|como|responsáve(?:l|is)|usad[oa]s?|utilizad[oa]s?) )|^(?:um |uma )?(?:conjunto|processo|série|séries|plataforma|ferramenta|serviço|sistema|programa|componente|tipo|forma|grupo|tecnologia|camada|interface|mecanismo|orquestração|comunicação|responsáve(?:l|is) p(?:or|el[ao]s?)|utilizad[oa] para|usad[oa] para|serve para) ?/iu,
    versus: /\s(?:x|×|vs\.?|versus|ou)\s/iu,
    menu: /^(?:settings|configuraç|preferências|opções|menu|arquivo$|file|editar$|exibir$|ferramentas$|nov[oa]\s|console|abrir|abra|clique|iniciar$|painel de controle|ajustes|acesse|vá (?:em|para)|documentation|kubernetes\.io)/iu,
    remark:
      /^(?:(?:ex|exemplo|por exemplo|obs|observação|nota|notas|dica|sugestão|atenção|cuidado|importante|aviso|alerta|lembrete|lembre-se|curiosidade|aside|note|tip)\.?\s*:\s*\S|(?:ex|obs|p\. ?ex)\.\s)/iu,
    parts:
      /^(?!.*(?:arquivo|pasta|diretóri|projeto|reposit|curso|prova|texto|document|página|dados|redação|aula)).*(?:arquitetura|componentes|estrutura|partes)|composto por|formado por/iu,
    opposites: [
      ['leve', 'pesad'],
      ['menor', 'maior'],
      ['mesm', 'diferente'],
      ['mesm', 'diferentes'],
      ['rápid', 'lent'],
      ['pouc', 'muit'],
      ['simples', 'complex'],
      ['barat', 'car'],
      ['compartilh', 'isola'],
      ['compartilh', 'própri'],
    ],
    composed:
      /compost[oa]s? (?:por|de)|formad[oa]s? (?:por|de|pel[oa]s?)|constituíd[oa]s? (?:por|de|pel[oa]s?)|dividid[oa]s? em|consiste em|compõe-se de|se compõe de|integrad[oa]s? por|compreende|componentes (?:são|principais)|partes (?:são|principais)/iu,
    pronoun:
      /^(?:isso|onde|quando|enquanto|se|porque|como|pois|dois|duas|três|quatro|todos|todas|ambos|muitos|muitas|alguns|algumas|isto|aquilo|este|esta|esse|essa|ele|ela|eles|elas|você|quem|que|o que|qual|algo|nada|tudo|aqui|ali|agora|hoje|outro|outra|o mais|a mais|o único|a única|o melhor|o pior|o problema|a questão|a ideia|o resultado|a resposta|o importante|exemplo)(?: |$)/iu,
    indefinite: /^(?:um|uma|uns|umas)$/iu,
    named:
      /^(?:chama-se|chamamos(?: de)?|denomina-se|dá-se o nome de) (?<term>[\p{L} -]{2,40}?) (?:a|o|à|ao|as|os|às|aos) /iu,
    occurs: /^(?<term>[\p{L}\p{N} -]{2,40}?) (?:ocorre|ocorrem|acontece|acontecem|se dá) quando /iu,
    describes:
      /^(?:descriç(?:ão|ões)|explicaç(?:ão|ões)|def\.?|definiç(?:ão|ões)|significado|o que (?:é|faz)|conceito|funç(?:ão|ões)(?: principal)?|papel|finalidade|para que serve)$/iu,
    properties:
      /vantage|benefíci|caracterís|diferença|por que|motivos|razões|problemas|limitaç|desafios|impacto|consequênc|efeitos|boas práticas|dicas|quando usar|casos de uso|requisitos|causas|exemplos?\b|passos|propriedades|objetivos?\b|objetivo|recursos\b|por quê|campos|aplicaç/iu,
    does: /^(?:é quem )?(?:abre|administra|agrupa|ajuda|armazena|aplica|atribui|busca|calcula|carrega|coleta|compila|cobra|conecta|contém|controla|converte|coordena|copia|cria|define|descreve|detecta|determina|distribui|divide|entrega|envia|escolhe|escuta|executa|expõe|facilita|filtra|fornece|garante|gerencia|guarda|hospeda|identifica|implementa|indica|inicia|instala|interpreta|lê|liga|lista|mantém|marca|mede|monitora|mostra|move|organiza|permite|processa|produz|protege|publica|recebe|registra|remove|representa|resolve|seleciona|separa|serve|transforma|transporta|usa|valida|verifica)\s/iu,
    doMany:
      /^(?!se (?:for|houver|tiver|você))(?:se \p{L}{3,}[aem]|(?!(?:\p{L}*(?:[gm]|ord)|tamb|qu|n|s|b|c|algu?|ningu?|alé|por|t|va?|est)[ae]m\s)\p{L}{2,}[ae]m)\s/iu,
    praises:
      /^(?:(?:é|são) )?(?:muito |bem |o |a )?(?:perfeit[oa]s?|idea(?:l|is)|ótim[oa]s?|excelentes?|bo[am]s?|bons|melhor(?:es)?|fáce?(?:l|is)|recomendad[oa]s?|importantes?|essencia(?:l|is)|úte?(?:l|is)|mais|menos|maioria|maior parte|sempre|nunca|apenas|só|não)\s/iu,
    acts: /^\p{Lu}\p{Ll}+a (?:o|a|os|as|um|uma|cada|todo|toda|todos|todas|vários|várias|muitos|muitas|alguns|algumas) /u,
    nounPhrase:
      /^(?:(?:um|uma|o|a|os|as|um ou mais|uma ou mais)\s)?(?:[\p{L}-]+\s){1,4}?(?:que|do qual|da qual|de|do|da|dos|das|onde|em que|para|usad[oa]s?|utilizad[oa]s?|responsáve(?:l|is) por) /iu,
    finite:
      /(?:^|\s)(?:é|são|foi|foram|era|eram|está|estão|tem|têm|há|pode|podem|deve|devem|vai|vão|precisa|podemos|temos|vamos|você|consegue|existe|existem|se|não)(?:\s|$)/iu,
    states:
      /(?:^|\s)(?:tem|têm|possui|possuem|mede|medem|pesa|pesam|dura|duram|vale|valem|custa|custam|leva|levam|chega|chegou|chegaram|atinge|atingiu|alcança|vibra|gira|ferve|funde|consome|gasta|processa|processamos|suporta|ocupa|contém|usa|perde|ganha|cresce|cresceu|cai|caiu|aumenta|aumentou|diminui|diminuiu|reduz|reduziu|dobra|mata|fica|ficam|é|são|era|foi|foram|há|morrem|morreram|vivem|produz|percorre|avança|move|viaja)(?:[\s.,]|$)/iu,
    relates:
      /^(?:também |só |apenas )?(?:(?:se )?(?:conversa|comunica|fala|conecta|liga|integra|sincroniza)m?(?:-se)? (?:com|a|ao|à|aos|às)|depend(?:e|em) d[eoa]s?|pergunta(?:m)? (?:ao?|à)|(?:chama|consulta|usa|utiliza|gerencia|controla|monitora|observa|envia|manda|encaminha|entrega|publica|escreve|grava|lê|busca|recebe|agenda|executa|cria|inicia|expõe|replica|alimenta|aciona|invoca|autentica|notifica|solicita|requisita|pede|distribui|coordena|protege|acessa|atualiza|valida|roteia|redireciona|responde|assina|produz|transforma|regula|ativa|inibe|estimula)m?|(?:é|são) (?:gerenciad|controlad|executad|chamad|monitorad|criad|alimentad|usad|exposto|expost)[oa]?s? (?:por|pel[oa]s?)|recebem|leem|pedem|respondem|produzem) /iu,
    steps:
      /passos?|passo a passo|etapas|fases|procedimento|ciclo de vida|modo de preparo|receita|como fazer/iu,
    imperative:
      /^(?:\*\*)?(?:abra|alinhe|anexe|anote|apague|aperte|aplique|atualize|avise|carregue|chame|cole|colete|conecte|confirme|corte|desenhe|desligue|despeje|dobre|exporte|feche|filtre|fixe|fotografe|gire|importe|inicie|lave|levante|limpe|marque|pare|pese|puxe|recorte|reinicie|retire|substitua|tempere|troque|valide|volte|aqueça|bata|beba|coma|conclua|construa|corra|cubra|derreta|descreva|descubra|divida|escolha|exclua|inclua|insira|insista|meça|mexa|ponha|prenda|produza|reduza|remova|repita|resolva|responda|saia|sirva|siga|sublinhe|traduza|traga|una|vista|acesse|adicione|ajuste|aguarde|baixe|calcule|clique|coloque|compare|configure|confira|copie|crie|defina|digite|envie|escolha|escreva|espere|execute|faça|instale|leia|ligue|misture|monte|mova|multiplique|rode|saiba|note|observe|lembre|repare|considere|salve|selecione|some|suba|teste|use|utilize|implemente|veja|verifique|[\p{L}]{2,}(?:ar|er|ir))(?:\s|$)/iu,
    counterparts: [
      ['vantagens', 'desvantagens'],
      ['prós', 'contras'],
      ['antes', 'depois'],
      ['benefícios', 'riscos'],
      ['pontos fortes', 'pontos fracos'],
      ['quando usar', 'quando não usar'],
    ],
    between:
      /^(?:diferenças?|comparação|comparativo|comparando)(?: entre)? (?:o |a |os |as )?(?<left>.+?) (?:e|x|vs\.?|com) (?:o |a |os |as )?(?<right>.+)$/iu,
    closing:
      /^(?:(?:alguma )?(?:perguntas?|dúvidas?)|obrigad[oa]|fim|é isso)(?: .{0,20})?[\s?!.]*$/iu,
    warning: /^(?:atenção|cuidado|importante|aviso|alerta|perigo)/iu,
    tip: /^(?:dica|sugestão|💡)/iu,
    objective:
      /^(?:objetivos?|ao final|no final|nesta (?:aula|seção|parte)|vamos (?:ver|aprender)|você (?:vai|irá) (?:aprender|ver|saber))/iu,
    answer:
      /^(?:show|answers?|solutions?|mostr|ver |ver$|veja|exib|expand|abr[ai]r? |cli(?:que|car) |revel|respostas?|resoluç|soluç|gabarito)/iu,
    example: /^(?:por )?exemplos?(?: de uso)?(?:\s*\d+)?$/iu,
    exercise: /^(?:exercícios?|questão|questões|perguntas?|desafios?|problemas?)\b/iu,
    roles: {
      exercise:
        /^(?:(?:exercícios?|desafios?|mão na massa|hands-on)(?:\s*\d[\d.]*)?\s*(?:$|[:.–—-])|(?:tarefa|atividade|prática|lab|laboratório)\s*(?:\d[\d.]*\s*(?:$|[:.–—-])|[:–—]))/iu,
      solution:
        /^(?:soluç(?:ão|ões)|respostas?|gabarito|resoluç(?:ão|ões))(?:\s*\d[\d.]*)?\s*(?:$|[:.–—-]| d[aoe]s? )/iu,
      objectives:
        /^(?:objetivos?(?: de aprendizagem)?|o que (?:você vai aprender|vamos (?:ver|aprender)))\s*:?$/iu,
      prerequisites:
        /^(?:pré-?\s?requisitos?|requisitos|antes de começar|o que você precisa)\s*:?$/iu,
      keypoints:
        /^(?:pontos[ -]chave|pontos principais|resumo|resumindo|em resumo|o que (?:vimos|aprendemos))\s*:?$/iu,
    },
    stop: new Set(
      'a o as os um uma de do da dos das em no na nos nas por para com sem e ou que se é são ao à mais menos muito seu sua seus suas ser ter tem não como'.split(
        ' ',
      ),
    ),
  },
}
