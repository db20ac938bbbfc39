// Spanish.
import { inMinutes } from '../theme/told-minutes.ts'
import type { Locale } from './words.ts'

export const es: Locale = {
  tag: 'es',
  iso6393: 'spa',
  spokenWordsPerMinute: 130,
  words: {
    agenda: 'Agenda',
    end: '¿Preguntas?',
    minutes: inMinutes('hasta'),
    contains: 'contiene',
    and: 'y',
    topToBottom: 'de arriba abajo',
    outside: 'Fuera de los grupos',
    partOf: 'en',
    spare: (minutes) => `sobran ${minutes}`,
    ofPart: (number, title) => `parte ${number}, ${title}`,
    inOrder: 'En orden',
    exercise: (number) => `Ejercicio ${number}`,
    answer: 'Respuesta',
    warning: 'Atención',
    tip: 'Consejo',
    recap: 'Repaso',
    objectives: 'Objetivos',
    prerequisites: 'Requisitos',
    next: (title) => `A continuación: ${title}`,
    pause: (minutes) => `pausa de ${minutes} min`,
    contents: 'Contenido',
    answers: 'Respuestas',
    presenterView: 'Vista de quien presenta',
    quiz: 'Para comprobar',
    glossary: 'Glosario',
    term: 'Término',
    meaning: 'Significado',
    commands: 'Comandos',
    guide: {
      title: 'Guía del instructor',
      setUp: 'Preparación',
      goal: 'Meta',
      questions: 'Preguntas típicas',
      solution: 'Solución',
      start: 'Inicio',
      explain: (titles) => `Explicar: ${titles}`,
      compare: (titles) => `Comparar: ${titles}`,
      use: (titles) => `Usar: ${titles}`,
      practise: (titles) => `Hacer: ${titles}`,
    },
    lab: {
      title: 'Laboratorio',
      output: 'Salida esperada',
      checkpoint: 'Compare con su vecino',
      cleanUp: 'Limpieza',
      copy: 'Copiar',
      copied: 'Copiado',
      howToRun: 'no se ejecutó nada; para ejecutar: RUN=1 bash',
      risks: {
        destructive: 'borra o termina algo',
        interactive: 'interactivo',
        endless: 'no termina solo: Ctrl+C',
        network: 'usa la red',
        engine: 'necesita contenedores o un clúster',
        privileged: 'necesita permisos de administrador',
        placeholder: 'ponga su propio nombre',
        outside: 'usa archivos de fuera de la carpeta',
        unknown: 'no probado',
      },
    },
    ask: {
      side: (statement, left, right) => `“${statement}”: ¿${left} o ${right}?`,
      command: (explanation) => `¿Qué comando: “${explanation}”?`,
      order: (layer, title) => `${title}: ¿qué viene justo después de “${layer}”?`,
      term: (meaning) => `¿Qué término es? “${meaning}”`,
      group: (thing, system) => `${system}: ¿dónde está “${thing}”?`,
    },
  },
  look: {
    copula:
      /^(?:es|son|significa|significan|consiste|consisten|representa|representan|corresponde|denota)$/iu,
    implicitDefinition:
      /^(?:(?:ocurre|sucede|se da) cuando |también conocid[oa]s? |se trata de |son (?!(?:los?|las?|un[oa]?s?|más|menos|muy|tan|todos|todas|\p{L}+(?:ad|id|st)[oa]s) )(?:\p{L}+ ){1,3}?(?:que|de|sin|con|para|usad[oa]s) |(?:es|son) (?:un|una|unos|unas|el|la|los|las|quien|donde|aquell?[oa]s?|como|responsables?|usad[oa]s?|utilizad[oa]s?) )|^(?:un |una )?(?:conjunto|proceso|serie|plataforma|herramienta|servicio|sistema|programa|componente|tipo|forma|grupo|tecnología|capa|interfaz|mecanismo|responsables? del?|utilizad[oa] para|usad[oa] para|sirve para) ?/iu,
    versus: /\s(?:x|×|vs\.?|versus|o)\s/iu,
    menu: /^(?:settings|configuraci|preferencias|opciones|menú|archivo$|file|editar$|herramientas$|ajustes|panel de control|nuev[oa]\s|consola|abrir|clic|haz clic|ir a|documentation|kubernetes\.io)/iu,
    remark:
      /^(?:(?:ej|ejemplo|por ejemplo|obs|observación|nota|notas|consejo|sugerencia|truco|atención|cuidado|importante|aviso|alerta|ojo|recuerda|note|tip)\.?\s*:\s*\S|(?:ej|obs|p\. ?ej)\.\s)/iu,
    parts:
      /^(?!.*(?:archivo|carpeta|directorio|proyecto|repositorio|curso|examen|texto|documento|página|datos|clase)).*(?:arquitectura|componentes|estructura|partes)|compuesto por|formado por/iu,
    opposites: [
      ['liger', 'pesad'],
      ['menor', 'mayor'],
      ['mism', 'diferente'],
      ['rápid', 'lent'],
      ['poc', 'much'],
      ['simple', 'complej'],
      ['barat', 'car'],
      ['compart', 'aisla'],
      ['compart', 'propi'],
    ],
    composed:
      /compuest[oa]s? (?:por|de)|formad[oa]s? (?:por|de)|constituid[oa]s? (?:por|de)|dividid[oa]s? en|consta de|se compone de|se componen de|integrad[oa]s? por|comprende|incluye|componentes (?:son|principales)|partes (?:son|principales)/iu,
    pronoun:
      /^(?:eso|donde|cuando|mientras|si|porque|como|pues|dos|tres|cuatro|todos|todas|ambos|muchos|muchas|algunos|algunas|esto|aquello|este|esta|ese|esa|él|ella|ellos|ellas|usted|quien|que|lo que|cuál|algo|nada|todo|aquí|allí|ahora|hoy|otro|otra|lo más|el más|la más|el único|la única|el mejor|el peor|el problema|la cuestión|la idea|el resultado|la respuesta|lo importante|ejemplo)(?: |$)/iu,
    indefinite: /^(?:un|una|unos|unas)$/iu,
    named:
      /^(?:se llama|se denomina|llamamos|se conoce como) (?<term>[\p{L} -]{2,40}?) (?:a|al|el|la|los|las) /iu,
    occurs:
      /^(?<term>[\p{L}\p{N} -]{2,40}?) (?:ocurre|ocurren|sucede|suceden|se produce|se da) cuando /iu,
    describes:
      /^(?:descripci[oó]n(?:es)?|explicaci[oó]n(?:es)?|def\.?|definici[oó]n(?:es)?|significado|qué (?:es|hace)|concepto|funci(?:ón|ones)(?: principal)?|papel|finalidad|para qué sirve)$/iu,
    properties:
      /ventaj|beneficio|caracterís|diferencia|por qué|motivos|razones|problemas|limitaci|desafíos|impacto|consecuencia|efectos|buenas prácticas|consejos|cuándo usar|casos de uso|requisitos|causas|ejemplos?\b|pasos|propiedades|objetivo|recursos\b|campos|aplicaci/iu,
    does: /^(?:abre|administra|agrupa|almacena|aplica|asigna|ayuda|busca|calcula|carga|cobra|compila|conecta|contiene|controla|convierte|coordina|copia|crea|decide|define|describe|detecta|determina|distribuye|divide|ejecuta|elige|entrega|envía|escucha|expone|facilita|filtra|garantiza|gestiona|guarda|hablan?|identifica|implementa|indica|inicia|instala|interpreta|lee|lista|mantiene|marca|mide|monitoriza|muestra|mueve|organiza|permite|prepara|procesa|produce|protege|proporciona|publica|recibe|registra|reparte|representa|resuelve|selecciona|separa|sirve|traduce|transforma|transporta|usa|valida|verifica)\s/iu,
    doMany:
      /^(?!se (?:puede|debe|deben|pueden|ha|han)\s)(?:se \p{L}{3,}[aen]|(?!(?:\p{L}*(?:g|m|d|s)|tambi|qui|bi|tr|t|p|pl|v|est|s)[ae]n\s)\p{L}{2,}[ae]n)\s/iu,
    praises:
      /^(?:(?:es|son) )?(?:muy |el |la )?(?:perfect[oa]s?|ideal(?:es)?|óptim[oa]s?|excelentes?|buen[oa]?s?|mejor(?:es)?|fácil(?:es)?|recomendad[oa]s?|importantes?|esencial(?:es)?|útil(?:es)?|más|menos|mayoría|mayor parte|siempre|nunca|solo|sólo|no)\s/iu,
    acts: /^\p{Lu}\p{Ll}+a (?:el|la|los|las|un|una|cada|todo|toda|todos|todas|varios|varias|muchos|muchas|algunos|algunas) /u,
    nounPhrase:
      /^(?:(?:un|una|el|la|los|las|uno o más)\s)?(?:[\p{L}-]+\s){1,4}?(?:que|de|del|donde|en que|para|usad[oa]s?|utilizad[oa]s?|responsables? de|cuy[oa]s?) /iu,
    finite:
      /(?:^|\s)(?:es|son|fue|fueron|era|eran|está|están|tiene|tienen|hay|puede|pueden|debe|deben|va|van|necesita|podemos|tenemos|vamos|usted|se|no)(?:\s|$)/iu,
    states:
      /(?:^|\s)(?:tiene|tienen|mide|miden|pesa|pesan|dura|duran|vale|valen|cuesta|cuestan|tarda|tardan|llega|llegó|alcanza|alcanzan|vibra|gira|hierve|funde|consume|gasta|procesa|procesamos|soporta|ocupa|contiene|usa|pierde|gana|crece|creció|cae|cayó|aumenta|aumentó|disminuye|disminuyó|reduce|redujo|duplica|mata|es|son|era|fue|fueron|hay|mueren|murieron|viven|produce|recorre|avanza|mueve|viaja)(?:[\s.,]|$)/iu,
    relates:
      /^(?:también |solo |sólo )?(?:(?:se )?(?:habla|comunica|conecta|integra|sincroniza)n? (?:con|a|al)|depend(?:e|en) del?|pregunta(?:n)? (?:al?)|llaman? al?|(?:llama|consulta|usa|utiliza|gestiona|administra|controla|monitoriza|observa|envía|manda|reenvía|entrega|publica|escribe|guarda|lee|busca|recibe|planifica|ejecuta|crea|inicia|expone|replica|alimenta|invoca|autentica|notifica|solicita|pide|reparte|distribuye|coordina|protege|accede|actualiza|valida|redirige|responde|produce|transforma|regula|activa|inhibe|estimula)n?|(?:es|son) (?:gestionad|controlad|ejecutad|llamad|monitorizad|cread|alimentad|usad|expuest)[oa]s? por) /iu,
    steps:
      /pasos?|paso a paso|etapas|fases|procedimiento|ciclo de vida|preparación|receta|cómo hacer/iu,
    imperative:
      /^(?:abra|abre|accede|agrega|añade|ajusta|calcula|cambia|comprueba|conecta|configura|copia|crea|define|descarga|ejecuta|elige|envía|escribe|espera|guarda|haz|instala|lee|mezcla|mueve|multiplica|pulsa|reinicia|revisa|nota|observa|recuerda|considera|selecciona|suma|usa|ve|verifica|[\p{L}]{2,}(?:ar|er|ir))(?:\s|$)/iu,
    counterparts: [
      ['ventajas', 'desventajas'],
      ['ventajas', 'inconvenientes'],
      ['pros', 'contras'],
      ['antes', 'después'],
      ['beneficios', 'riesgos'],
      ['puntos fuertes', 'puntos débiles'],
      ['cuándo usar', 'cuándo no usar'],
    ],
    between:
      /^(?:diferencias?|comparación|comparativa|comparando)(?: entre| de)? (?:el |la |los |las )?(?<left>.+?) (?:y|x|vs\.?|con) (?:el |la |los |las )?(?<right>.+)$/iu,
    closing:
      /^¿?(?:(?:alguna )?(?:preguntas?|dudas?)|¡?gracias|fin|eso es todo)(?: .{0,20})?[\s?!.]*$/iu,
    warning: /^(?:atención|cuidado|importante|aviso|alerta|peligro|ojo)/iu,
    tip: /^(?:consejo|sugerencia|truco|💡)/iu,
    objective:
      /^(?:objetivos?|al final|en esta (?:clase|sección|parte)|vamos a (?:ver|aprender)|aprenderás)/iu,
    answer:
      /^(?:show|answers?|solutions?|mostrar|ver |ver$|clic|haz clic|revelar|respuestas?|soluci)/iu,
    example: /^(?:por )?ejemplos?(?: de uso)?(?:\s*\d+)?$/iu,
    exercise: /^(?:ejercicios?|preguntas?|retos?|problemas?|cuestión|cuestiones)\b/iu,
    roles: {
      exercise:
        /^(?:(?:ejercicios?|retos?|desafíos?|manos a la obra)(?:\s*\d[\d.]*)?\s*(?:$|[:.–—-])|(?:tarea|actividad|práctica|lab|laboratorio)\s*(?:\d[\d.]*\s*(?:$|[:.–—-])|[:–—]))/iu,
      solution:
        /^(?:soluci(?:ón|ones)|respuestas?)(?:\s*\d[\d.]*)?\s*(?:$|[:.–—-]| (?:de|al|a los) )/iu,
      objectives:
        /^(?:objetivos?(?: de aprendizaje)?|qué (?:aprenderás|vas a aprender)|lo que aprenderás)\s*:?$/iu,
      prerequisites:
        /^(?:pre-?rrequisitos?|requisitos(?: previos)?|antes de empezar|qué necesitas)\s*:?$/iu,
      keypoints:
        /^(?:puntos clave|ideas clave|resumen|en resumen|lo que (?:vimos|aprendimos))\s*:?$/iu,
    },
    stop: new Set(
      'el la los las un una de del en por para con sin y o que se es son al más menos muy su sus ser tener no como'.split(
        ' ',
      ),
    ),
  },
}
