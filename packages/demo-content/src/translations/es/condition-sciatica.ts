import type { ConditionInput } from '@meridian/content-schema/content-input';
import type { Texts } from '../translation.ts';
import {
  CHANGES,
  NEEDLE_EXPERIENCE,
  PROPOSED_MECHANISM,
  REVIEW,
  REVIEW_POINT,
  SAFETY_CLAIM,
  SAFETY_FIGURES,
  SINGLE_TRIAL,
  WIDER_GUIDE,
} from './common.ts';

const DISK_COUNT =
  'Un recuento de 173 artículos chinos sobre hernias de disco nombra este punto entre los que se usan a menudo. Por tradición se evita en el embarazo.';
const BACK_OF_LEG = 'Está en el camino del dolor por la parte de atrás de la pierna.';

const overview = {
  name: 'Ciática',
  slug: 'ciatica',
  question: '¿Funciona la acupuntura para la ciática?',
  synonyms: [
    { term: 'Dolor del nervio ciático' },
    { term: 'Dolor que baja por la pierna' },
    { term: 'Nervio pinzado en la parte baja de la espalda' },
    { term: 'Hernia de disco con dolor en la pierna' },
    { term: 'Lumbociática' },
  ],
  localLeadIn: 'Para personas con ciática en Overland Park y el resto del condado de Johnson, Kansas.',
  verdictSummary: 'Puede ayudar con una ciática que dura mucho tiempo y viene de una hernia de disco. Las guías clínicas no coinciden.',
  answer: [
    'La acupuntura puede ayudar si una hernia de disco le ha causado ciática durante mucho tiempo. En un ensayo con 220 personas se comparó con acupuntura simulada (fingida). Después de 4 semanas, el dolor de la pierna había bajado 16.0 puntos de 100 más con la acupuntura real; el valor verdadero está probablemente entre 10.6 y 21.3. Un resumen publicado dice que la diferencia seguía ahí en la semana 52.',
    'No usa medicamentos. Más o menos 1 de cada 10 personas tiene un efecto secundario leve y más o menos 1 de cada 10,000 uno grave. Las guías clínicas no coinciden: unas desaconsejan la acupuntura, otras dicen que se puede ofrecer.',
  ],
  keyFigures: [{ value: '10 en 4 semanas', label: 'sesiones se dieron en el ensayo de 2024' }, ...SAFETY_FIGURES],
  definition: [
    'La ciática es un dolor a lo largo del nervio ciático. El nervio empieza en la parte baja de la espalda y termina en los pies. Algo lo irrita o lo aprieta en el camino. La ciática es señal de un problema, no una enfermedad en sí misma.',
    'El nervio ciático es el nervio más grande del cuerpo. Mueve músculos de detrás de la rodilla y de la parte baja de la pierna. Lleva la sensibilidad de la parte de atrás del muslo, de una parte de la pierna por debajo de la rodilla y de la planta del pie.',
    'Suele calmarse en 4 a 6 semanas, a veces más. Cuando la causa es un disco, más o menos 90 de cada 100 personas notan que mejora en seis semanas sin tratamiento especial. Después es menos probable que mejore por sí sola.',
    'No se puede decir con una sola cifra honesta cuánta gente la tiene. Las tasas publicadas van de 1.2% a 43%, porque los estudios llaman ciática a cosas distintas.',
  ],
  signs: [
    { text: 'Dolor en la nalga, la parte de atrás de la pierna, el pie o los dedos del pie.' },
    { text: 'Dolor punzante, que quema o como un latigazo.' },
    { text: 'Hormigueo, entumecimiento o debilidad.' },
    { text: 'Empeora al moverse, toser o estornudar.' },
    { text: 'Suele estar en un solo lado. En los dos lados es una emergencia.' },
    { text: 'Lo normal es que duela más la pierna que la espalda.' },
  ],
  lookAlikes: [
    {
      name: 'Dolor lumbar',
      difference: 'El dolor está en la espalda y no en la pierna. El dolor de espalda por sí solo probablemente no es ciática.',
    },
    {
      name: 'Síndrome del piriforme',
      difference:
        'Un músculo estrecho de la nalga aprieta el mismo nervio. Se considera poco frecuente. Estar mucho tiempo sentado, las escaleras, caminar o correr pueden empeorarlo.',
    },
    {
      name: 'Artritis de cadera (artrosis)',
      difference: 'Una cadera desgastada puede sentirse en la ingle, la cara interna del muslo, la nalga o la rodilla.',
    },
    {
      name: 'Otro problema de los nervios (neuropatía periférica)',
      difference: 'Los pies están entumecidos o con hormigueo, y la espalda no duele nada.',
    },
  ],
};

const causes = {
  causes: [
    {
      name: 'Hernia de disco (disco «salido»)',
      explanation: [
        'El centro blando de una almohadilla entre dos huesos de la columna se abulta o se sale, e irrita un nervio cercano. Un texto del NHS, visto solo en una reimpresión, dice que es la causa más común. El plan de un ensayo pone un disco detrás del 85% de las ciáticas y cita para ello otro artículo.',
      ],
      aim: 'Buscamos calmar la irritación y aflojar los músculos que se tensan para proteger la zona.',
    },
    {
      name: 'Canal de la columna estrecho (estenosis espinal)',
      explanation: ['El canal de los nervios se estrecha, casi siempre después de los 50 años. El ensayo de 2024 no lo abarca.'],
    },
    {
      name: 'Músculo piriforme tenso',
      explanation: [
        'Un músculo profundo de la nalga aprieta el nervio. El Instituto Nacional de Trastornos Neurológicos y Accidentes Cerebrovasculares de EE. UU. dice que es poco frecuente. El ensayo de 2024 no lo abarca.',
      ],
      aim: 'Buscamos soltar el músculo profundo de la nalga y así quitarle presión al nervio.',
    },
    {
      name: 'Vértebra desplazada (espondilolistesis)',
      explanation: ['Un hueso de la columna se sale de su línea.'],
    },
    {
      name: 'Lesión',
      explanation: [
        'Una lesión de espalda o una fractura de pelvis. Si su dolor empezó con un accidente, lea primero las señales de alarma de esta página.',
      ],
    },
    {
      name: 'Sin causa encontrada',
      explanation: ['A menudo no se encuentra ninguna causa.'],
    },
  ],
  clinicObservation: [
    'Esta clínica ve a menudo brotes después de viajes largos en auto entre el condado y la ciudad, y después de horas de estar sentado.',
    'Un disco, un canal estrecho y un músculo tenso pueden sentirse muy parecidos. Por eso primero aclaramos cuál de ellos es, porque de eso depende el tratamiento.',
  ],
};

const treatment = {
  mechanismLimits: [
    'No devuelve un disco a su lugar, y no decimos que lo haga.',
    'El ensayo de 2024 investigó si la acupuntura ayudaba. No investigó cómo.',
  ],
  proposedMechanism: [
    ...PROPOSED_MECHANISM,
    'Lo que dice esta clínica: con agujas a lo largo del nervio se busca que los músculos que aprietan se suelten y que llegue más sangre al lugar. También se busca calmar la inflamación cerca de la raíz del nervio y bajar las señales de dolor.',
  ],
  biomedicalAccount: [
    'Algo irrita o aprieta el nervio ciático. El dolor se siente a lo largo del nervio, desde la nalga hacia abajo por la pierna, aunque el problema esté en la parte baja de la espalda.',
    'Según esta explicación, se piensa que las agujas actúan sobre los nervios y los músculos tensos del camino. Es una propuesta; no está probado.',
  ],
  chineseMedicineAccount: [
    'La medicina china es una tradición con palabras propias. En ella, el qi fluye por el cuerpo a lo largo de canales, y un problema en ese flujo trae dolor. El qi y los canales son ideas tradicionales; no se han medido.',
    'En esta tradición, la ciática no es un problema igual para todos. El profesional primero nombra el patrón, por ejemplo estancamiento de qi y sangre u obstrucción por frío y humedad. El patrón, y no solo el lugar del dolor, guía qué puntos se eligen y cómo se ponen las agujas.',
  ],
  accountsJoined:
    'Esta clínica las ve como dos descripciones de una misma cosa: soltar un músculo que protege al nervio es también lo que devuelve el flujo y quita lo que la medicina china llama estancamiento.',
  needleSitesIntroduction:
    'En esta clínica las agujas se ponen donde el nervio sale de la columna y a lo largo de su camino, y no solo donde duele. Los puntos de la lista se nombran en artículos publicados sobre ciática o hernias de disco. Que un punto se haya usado en un artículo no demuestra que ayude, y todavía se estudia qué puntos son los mejores.',
  needleSites: [
    { name: 'Parte baja de la espalda, junto a la columna', reason: 'Aquí salen de la columna las raíces del nervio.' },
    {
      name: 'Profundo en la nalga, sobre el músculo piriforme',
      reason: 'El nervio pasa aquí cerca del músculo piriforme. Huantiao (GB30) se usa en este lugar desde hace mucho tiempo.',
    },
    { name: 'Parte de atrás de la rodilla', reason: BACK_OF_LEG },
    {
      name: 'Lado externo de la pierna, por debajo de la rodilla',
      reason: 'Está en el camino del dolor por el lado de la pierna.',
    },
    { name: 'Pantorrilla', reason: BACK_OF_LEG },
    { name: 'Lado interno de la pierna, por debajo de la rodilla', reason: DISK_COUNT },
    { name: 'Lado externo del tobillo', reason: DISK_COUNT },
  ],
  ...NEEDLE_EXPERIENCE,
  protocol: {
    rationale:
      'Tomamos como modelo el ensayo de 2024 sobre ciática de larga duración por hernia de disco, y elegimos los puntos según el patrón que se encuentra en cada persona.',
    setting:
      'Usted está acostado o sentado. Los 10 a 30 minutos que se quedan puestas las agujas vienen de un folleto de los hospitales NHS de Gloucestershire. La visita de 60 minutos es propia de esta clínica.',
    practitionerBackground: 'Dos profesionales que declaran ser acupunturistas con licencia (L.Ac.).',
    firstChange:
      'En esta clínica la gente suele notar un cambio en las primeras sesiones. En el ensayo de 2024, según un resumen publicado, se vio por primera vez una diferencia con la acupuntura simulada en la semana 2.',
    usualCourse:
      'En esta clínica: una o dos veces por semana durante varias semanas. El ensayo de 2024 dio 10 sesiones en 4 semanas, con menos frecuencia hacia el final.',
    recentOnset:
      'Esta clínica ve que los brotes nuevos se calman más rápido. Una ciática nueva suele calmarse sola en 4 a 6 semanas, y el ensayo de 2024 no la abarca.',
    longStanding:
      'Esta clínica encuentra que una ciática que ha durado mucho suele necesitar el tratamiento más completo. Es la clase que estudió el ensayo de 2024.',
    reviewPoint: REVIEW_POINT,
  },
};

const evidence = {
  claims: [
    {
      statement:
        'En personas con ciática de larga duración por hernia de disco, el dolor de la pierna bajó 30.8 puntos de 100 con acupuntura y 14.9 con acupuntura simulada después de 4 semanas. El artículo da una diferencia de 16.0 puntos (intervalo del 95%: 10.6 a 21.3).',
      certaintyReason: SINGLE_TRIAL,
    },
    {
      statement:
        'En el mismo ensayo la vida diaria se hizo más fácil: 13.0 puntos de 100 con acupuntura y 4.9 con acupuntura simulada después de 4 semanas. La diferencia fue de 8.1 puntos (intervalo del 95%: 5.1 a 11.1).',
      certaintyReason: SINGLE_TRIAL,
    },
    {
      statement: 'La diferencia con la acupuntura simulada seguía ahí en la semana 52.',
      certaintyReason:
        'Esto lo sabemos solo por un resumen publicado, no por el artículo mismo, y no mostramos cifras. Además es un solo ensayo, así que no tiene calificación.',
    },
    {
      statement:
        'Más o menos la mitad de lo que la gente ganó con la acupuntura lo ganó también con la simulada: 14.9 de 30.8 puntos de dolor de pierna, o el 48%.',
      certaintyReason: 'La proporción es un cálculo nuestro con las cifras de un solo ensayo.',
    },
    {
      statement:
        'En un ensayo más pequeño, de 46 personas con ciática de larga duración por un disco, se comparó la acupuntura con la simulada durante 4 semanas. El dolor de la pierna fue 7.28 puntos de 100 más bajo con acupuntura (intervalo del 95%: 0.80 a 13.76). El dolor de espalda, la vida diaria y la salud general no fueron claramente distintos.',
      certaintyReason: SINGLE_TRIAL,
    },
    {
      statement:
        'En dolores de larga duración de varias clases, la acupuntura dio un resultado unas 0.5 desviaciones estándar mejor que no recibir acupuntura y unas 0.2 mejor que la simulada.',
      certaintyReason: 'No hemos visto un nivel GRADE para este resultado. No trata solo de la ciática.',
    },
    {
      statement:
        'Un ensayo grande de EE. UU. estudió el dolor lumbar de larga duración y dejó fuera la ciática. Las agujas y una imitación que no atravesaba la piel dieron el mismo resultado, y las dos fueron mejores que la atención habitual.',
      certaintyReason: 'Un solo ensayo, y no sobre ciática.',
    },
    SAFETY_CLAIM,
  ],
  guidelinePositions: [
    {
      population: 'Personas de 16 años o más con dolor lumbar, con o sin ciática',
      statement: 'No ofrecer acupuntura. En la fase de borrador, NICE juzgó que no era mejor que la simulada.',
    },
    {
      population: 'Dolor lumbar o dolor de pierna por una raíz nerviosa que empezó hace menos de 12 semanas',
      statement:
        'Desaconseja la acupuntura. El consejo se apoya en evidencia de calidad baja a moderada, o en el acuerdo entre los expertos.',
    },
    {
      population: 'Dolor lumbar reciente',
      statement:
        'Nombra la acupuntura entre las primeras opciones, con evidencia de baja calidad para el dolor reciente, y la nombra también para el de larga duración. Desde entonces la guía ha caducado.',
    },
    {
      population: 'Adultos con dolor lumbar de larga duración, con o sin dolor de pierna que viene de la columna',
      statement: 'Se puede ofrecer un tratamiento con agujas como la acupuntura.',
    },
  ],
  guidelineDisagreement: [
    'Comparan con cosas distintas. Frente a ningún tratamiento el efecto es moderado; frente a la acupuntura simulada es pequeño.',
    'Los expertos no se ponen de acuerdo en si las agujas simuladas no hacen nada. Es posible que también actúen sobre el cuerpo.',
    'No todas exigen lo mismo. Los críticos de la guía de NICE escribieron que al ejercicio, al tratamiento con las manos y a las terapias de conversación no se les exigió una prueba frente a un tratamiento simulado.',
  ],
  redFlagContext:
    'Se encuentra una enfermedad grave en más o menos 1 de cada 100 personas que van al médico por dolor de espalda. Algunas señales por sí solas son a menudo una falsa alarma, pero solo una revisión puede decirlo: no adivine, hágase revisar. La presión sobre los nervios de la base de la columna hay que tratarla rápido; una fuente da 24 horas, otra de 24 a 48. Si una señal encaja en dos listas, siga la más urgente. Si no está seguro de si es una emergencia, llame al 911: quien conteste decide. Cuando una fuente no dice con qué rapidez actuar, esta página eligió el nivel, y ningún profesional clínico lo ha aprobado.',
};

const provenance = {
  relatedPages: [
    WIDER_GUIDE,
    { label: 'Acupuntura para el dolor de espalda en Overland Park', reason: 'Si le duele más la espalda que la pierna.' },
    { label: 'El dolor de cuello y los dolores de cabeza por tensión que puede provocar', reason: 'La guía anterior a esta.' },
    { label: 'Dolor de espalda', reason: 'La guía que sigue a esta, para el dolor en la espalda y no en la pierna.' },
  ],
  review: REVIEW,
  changes: CHANGES,
  seo: {
    title: '¿Funciona la acupuntura para la ciática? Lo que dice la evidencia',
    description:
      'Puede ayudar con la ciática de larga duración por hernia de disco. Lo que encontró un ensayo frente a la acupuntura simulada, lo que dicen las guías a favor y en contra, los riesgos con sus tasas y cuándo ver primero a un médico.',
  },
};

export const sciatica: Texts<ConditionInput> = {
  'condition:sciatica': { ...overview, ...causes, ...treatment, ...evidence, ...provenance },
};
