// English.
import { inMinutes } from '../theme/told-minutes.ts'
import type { Locale } from './words.ts'

export const en: Locale = {
  tag: 'en',
  iso6393: 'eng',
  spokenWordsPerMinute: 130,
  words: {
    agenda: 'Agenda',
    end: 'Questions?',
    minutes: inMinutes('up to'),
    contains: 'contains',
    and: 'and',
    topToBottom: 'from top to bottom',
    outside: 'Outside the groups',
    partOf: 'in',
    spare: (minutes) => `${minutes} to spare`,
    ofPart: (number, title) => `part ${number}, ${title}`,
    inOrder: 'In order',
    exercise: (number) => `Exercise ${number}`,
    answer: 'Answer',
    warning: 'Warning',
    tip: 'Tip',
    recap: 'Recap',
    objectives: 'Objectives',
    prerequisites: 'Prerequisites',
    next: (title) => `Next: ${title}`,
    pause: (minutes) => `break of ${minutes} min`,
    contents: 'Contents',
    answers: 'Answers',
    presenterView: 'Presenter view',
    quiz: 'Check yourself',
    glossary: 'Glossary',
    term: 'Term',
    meaning: 'Meaning',
    commands: 'Commands',
    guide: {
      title: 'Instructor’s guide',
      setUp: 'Set-up',
      goal: 'Goal',
      questions: 'Typical questions',
      solution: 'Solution',
      start: 'Start',
      explain: (titles) => `Explain: ${titles}`,
      compare: (titles) => `Compare: ${titles}`,
      use: (titles) => `Use: ${titles}`,
      practise: (titles) => `Do: ${titles}`,
    },
    lab: {
      title: 'Lab',
      output: 'Expected output',
      checkpoint: 'Compare with your neighbour',
      cleanUp: 'Clean up',
      copy: 'Copy',
      copied: 'Copied',
      howToRun: 'nothing was run; to run it: RUN=1 bash',
      risks: {
        destructive: 'deletes or ends something',
        interactive: 'interactive',
        endless: 'does not end by itself: Ctrl+C',
        network: 'uses the network',
        engine: 'needs containers or a cluster',
        privileged: 'needs administrator rights',
        placeholder: 'put your own name in',
        outside: 'uses files outside the folder',
        unknown: 'not tested',
      },
    },
    ask: {
      side: (statement, left, right) => `“${statement}”: ${left} or ${right}?`,
      command: (explanation) => `Which command: “${explanation}”?`,
      order: (layer, title) => `${title}: what comes right after “${layer}”?`,
      term: (meaning) => `Which term is it? “${meaning}”`,
      group: (thing, system) => `${system}: where does “${thing}” belong?`,
    },
  },
  look: {
    copula: /^(?:is|are|means|mean|denotes|denote|represents|represent|refers)$/iu,
    implicitDefinition:
      /^(?:(?:occurs|happens) when |(?:it is|it's|it’s|they are) (?!possible|called|not |used)(?:an?|the|one|responsible|where|what) |also known as |(?:is|are) (?:an?|the|one|responsible|used|where|what) )|^(?:an? |the )?(?:set|process|series|platform|tool|service|system|program|component|kind|type|way|group|technology|layer|interface|mechanism|responsible for|used to|used for)\b/iu,
    versus: /\s(?:x|×|vs\.?|versus|or)\s/iu,
    menu: /^(?:settings|preferences|options|control panel|start menu|menu|file$|edit$|view$|tools$|help$|new\s|console|open\s|click|go to|navigate|documentation|kubernetes\.io)/iu,
    remark:
      /^(?:(?:example|for example|ex|note|notes|notice|nb|n\.b|tip|hint|warning|caution|important|attention|reminder|remember|aside|fun fact)\.?\s*:\s*\S|(?:e\.g|ex)\.,?\s|n\.b\.)/iu,
    parts:
      /^(?!.*(?:file|folder|director|project|repo|course|exam|essay|text|document|page|data)).*(?:architecture|components|structure|parts)|composed of|consists of|made up of/iu,
    opposites: [
      ['light', 'heav'],
      ['small', 'larg'],
      ['small', 'big'],
      ['same', 'different'],
      ['fast', 'slow'],
      ['few', 'many'],
      ['simple', 'complex'],
      ['cheap', 'expensive'],
      ['share', 'own'],
      ['share', 'isolat'],
    ],
    composed:
      /composed of|consists? of|made (?:up )?of|divided into|split into|(?:main |key )?(?:components|parts) (?:are|include)|comprises?/iu,
    pronoun:
      /^(?:it|where|when|while|if|since|because|as|two|three|four|all|both|some|many|most|this|that|these|those|there|here|he|she|they|we|you|what|which|who|one|another|everything|nothing|something|today|now|the (?:answer|question|problem|idea|result|point|first|second|third|last|next|only|best|worst|most|takeaway|goal|good|bad)|example)(?: |$)/iu,
    indefinite: /^(?:an?)$/iu,
    named: /^(?:we call|this is called) (?<term>[\p{L} -]{2,40}?) (?:the|an?) /iu,
    occurs: /^(?<term>[\p{L}\p{N} -]{2,40}?) (?:occurs?|happens?|takes place|arises?) when /iu,
    describes:
      /^(?:descriptions?|explanations?|def\.?|definitions?|meaning|what it (?:is|does)|(?:main )?functions?|purpose|role)$/iu,
    properties:
      /advantage|benefit|characteristic|features?\b|difference|\bwhy\b|reasons|problems|limitation|challenges|impacts?\b|consequences|effects|best practices|\btips\b|when to use|use cases|requirements|causes|examples?\b|steps|properties|goals|objectives|fields|applications/iu,
    does: /^(?:acts|adds|allocates|allows|applies|assigns|balances|builds|caches|calculates|checks|collects|compiles|connects|contains|controls|converts|coordinates|copies|creates|decides|defines|delivers|describes|detects|determines|distributes|divides|ensures|executes|exposes|extracts|filters|finds|gives|groups|guarantees|handles|helps|holds|identifies|implements|indicates|installs|interprets|keeps|lets|listens|loads|maintains|makes|manages|maps|marks|measures|monitors|moves|orchestrates|organi[sz]es|picks|processes|produces|protects|provides|publishes|reads|receives|records|removes|represents|resolves|routes|runs|schedules|selects|sends|separates|serves|shows|splits|stores|tells|tracks|transforms|translates|transports|turns|validates|verifies|watches|wraps|writes)\s/iu,
    doMany: /^(?!)/u,
    praises:
      /^(?:(?:is|are) )?(?:very |highly |the )?(?:perfect|ideal|great|excellent|good|best|better|easy|easier|recommended|important|essential|useful|crucial|more|less|fewer|most|many|some|always|never|only|not)\s/iu,
    acts: /^\p{Lu}\p{Ll}*[^su]s (?:the|an?|its|all|every|each|how|what|which|whether) /u,
    nounPhrase:
      /^an? (?:[\p{L}-]+\s){1,4}?\p{L}+ing |^(?:(?:an?|the|one or more)\s)?(?:[\p{L}-]+\s){1,4}?(?:that|which|whose|who|of|for|used|responsible for) /iu,
    finite:
      /(?:^|\s)(?:is|are|was|were|has|have|can|may|might|will|would|must|should|do|does|did|there|you|we|i|it|they|not|need|let)(?:\s|$)/iu,
    states:
      /(?:^|\s)(?:has|have|had|is|are|was|were|takes?|took|lasts?|weighs?|measures?|costs?|holds?|contains?|reaches|reached|reach|boils?|melts?|vibrates?|spins?|rotates?|uses?|consumes?|processes|supports?|kills?|kill|doubles?|grows?|grew|falls?|fell|rises?|rose|drops?|dropped|increases?|increased|decreases?|decreased|loses?|lost|gains?|covers?|travels?|produces?|makes?|moves?|there)(?:[\s.,]|$)/iu,
    relates:
      /^(?:also |only |then )?(?:(?:talks?|speaks?|connects?|listens?|responds?|replies|reports?|subscribes|belongs?|attaches) (?:to|with)|communicates? with|depends? on|relies on|rely on|runs? on|(?:calls|queries|uses|manages|controls|monitors|watches|sends|forwards|delivers|passes|publishes|writes|reads|pulls|pushes|receives|fetches|gets|stores|schedules|executes|creates|starts|exposes|replicates|feeds|triggers|invokes|authenticates|notifies|requests|asks|routes|distributes|coordinates|protects|accesses|updates|validates|redirects|produces|regulates|activates|inhibits|stimulates|drives|powers|balances)|(?:is|are) (?:managed|controlled|run|called|monitored|created|fed|used|exposed|powered|driven) by) /iu,
    steps: /\bsteps?\b|procedure|how to|method|recipe|life ?cycle|stages|phases|workflow/iu,
    imperative:
      /^(?:add|apply|ask|bake|build|calculate|call|change|check|choose|click|clone|close|commit|compare|configure|connect|copy|create|define|delete|deploy|download|edit|enter|fill|find|go|import|insert|install|join|make|measure|mix|move|multiply|open|paste|pick|place|plug|pour|press|print|pull|push|put|read|remove|replace|restart|run|note|notice|remember|consider|see|save|select|send|set|start|stir|stop|take|test|turn|type|update|upload|use|verify|wait|write)\s/iu,
    counterparts: [
      ['advantages', 'disadvantages'],
      ['pros', 'cons'],
      ['before', 'after'],
      ['benefits', 'drawbacks'],
      ['strengths', 'weaknesses'],
      ['when to use', 'when not to use'],
      ['dos', 'don’ts'],
      ['do', "don't"],
    ],
    between:
      /^(?:differences?|comparison|comparing)(?: between| of)? (?:the )?(?<left>.+?) (?:and|vs\.?|with|to) (?:the )?(?<right>.+)$/iu,
    closing:
      /^(?:(?:any )?questions|q ?& ?a|thanks|thank you|the end|that(?:'|’)s all)(?: .{0,20})?[\s?!.]*$/iu,
    warning: /^(?:warning|critical|caution|important|attention|danger|beware)/iu,
    tip: /^(?:tip|hint|💡)/iu,
    objective:
      /^(?:objectives?|goals?|by the end|after this|in this (?:lesson|section|part)|you will (?:learn|be able))/iu,
    answer: /^(?:show|see|view|reveal|expand|open|click|answers?|solutions?|hints?)\b/iu,
    example: /^(?:for example|for instance|(?:usage )?examples?|example usage)(?:\s*\d+)?$/iu,
    exercise: /^(?:exercises?|questions?|challenges?|problems?|tasks?)\b/iu,
    roles: {
      exercise:
        /^(?:(?:exercises?|challenges?|hands-on|your turn)(?:\s*\d[\d.]*)?\s*(?:$|[:.–—-])|(?:task|activity|practice|lab)\s*(?:\d[\d.]*\s*(?:$|[:.–—-])|[:–—]))/iu,
      solution: /^(?:solutions?|answers?|answer key)(?:\s*\d[\d.]*)?\s*(?:$|[:.–—-]| (?:to|of) )/iu,
      objectives:
        /^(?:(?:learning )?(?:objectives?|goals?)|what you(?:'|’)?(?:ll| will) learn)\s*:?$/iu,
      prerequisites:
        /^(?:pre-?requisites?|requirements|before you (?:begin|start)|what you(?:'|’)?(?:ll| will)? need)\s*:?$/iu,
      keypoints:
        /^(?:key ?points|key takeaways|takeaways|summary|what we(?:'|’)?(?:ve| have)? (?:covered|learn(?:ed|t)))\s*:?$/iu,
    },
    stop: new Set(
      'a an the of in on at to for with without and or that which is are be as by from it its their more less very not has have'.split(
        ' ',
      ),
    ),
  },
}
