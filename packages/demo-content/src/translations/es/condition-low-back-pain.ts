import type { ConditionInput } from '@meridian/content-schema/content-input';
import type { Texts } from '../translation.ts';
import {
  CHANGES,
  LEVELS_NOTE,
  NEEDLE_EXPERIENCE,
  PROPOSED_MECHANISM,
  REVIEW,
  REVIEW_POINT,
  SAFETY_CLAIM,
  SAFETY_FIGURES,
  SINGLE_TRIAL,
  WIDER_GUIDE,
} from './common.ts';

const POOLED = 'No hemos visto un nivel GRADE para este resultado. Junta el dolor de espalda con el de cuello.';
const ON_BOTH_SIDES = 'El ensayo usó este punto en los dos lados, lejos del dolor.';

const overview = {
  name: 'Dolor lumbar',
  slug: 'dolor-lumbar',
  question: '¿Ayuda la acupuntura con el dolor lumbar?',
  synonyms: [
    { term: 'Dolor de espalda' },
    { term: 'Dolor en la parte baja de la espalda' },
    { term: 'Lumbago' },
    { term: 'Tirón en la espalda' },
    { term: 'Mal de espalda' },
  ],
  localLeadIn: 'Para personas con dolor de espalda en Overland Park y el resto del condado de Johnson, Kansas.',
  verdictSummary:
    'Mejor que no recibir acupuntura o que la atención habitual, pero apenas mejor que las agujas fingidas. Las guías clínicas no coinciden.',
  answer: [
    'No está claro si las agujas mismas ayudan con el dolor lumbar. En ensayos reunidos de dolor de espalda y cuello de larga duración, la acupuntura dio un resultado 0.55 desviaciones estándar mejor que no recibir acupuntura, lo que es moderado. Frente a la acupuntura simulada (fingida) fue 0.23 mejor, lo que es pequeño. Un ensayo grande de EE. UU. encontró que las agujas reales y la imitación daban el mismo resultado, y que las dos eran mejores que la atención habitual.',
    'No usa medicamentos. Más o menos 1 de cada 10 personas tiene un efecto secundario leve y más o menos 1 de cada 10,000 uno grave. Las guías clínicas no coinciden: dos la desaconsejan, y otras dicen que se puede ofrecer. El dolor de espalda reciente casi siempre mejora con el tiempo, sea cual sea el tratamiento.',
  ],
  keyFigures: [{ value: '10 en 7 semanas', label: 'sesiones se dieron en un ensayo grande de EE. UU.' }, ...SAFETY_FIGURES],
  definition: [
    'El dolor lumbar es dolor en la parte baja de la espalda, alrededor de los cinco huesos lumbares de la columna (L1 a L5).',
    'El dolor de hasta unas 4 semanas se llama agudo, o de corta duración. El dolor de 12 semanas o más se llama crónico, o de larga duración.',
    'Es común. En 2019, el 39.0% de los adultos de EE. UU. tuvo dolor de espalda en los últimos 3 meses; la proporción fue mayor en mujeres y desde los 65 años. Alrededor del 80% de los adultos tiene dolor lumbar en algún momento de su vida.',
    'El dolor reciente casi siempre mejora con el tiempo, sea cual sea el tratamiento. Unas 20 de cada 100 personas con dolor reciente todavía tienen síntomas después de un año.',
  ],
  signs: [
    { text: 'Desde un dolor sordo constante hasta un dolor repentino agudo o como un latigazo.' },
    { text: 'Puede costar doblarse.' },
    { text: 'Puede ser difícil ponerse derecho.' },
    { text: 'Duele más la espalda que la pierna. Si duele más la pierna, puede ser ciática.' },
  ],
  lookAlikes: [
    {
      name: 'Ciática',
      difference: 'Duele más la pierna que la espalda, y el dolor es punzante, quema o baja como un latigazo por la pierna.',
    },
    {
      name: 'Un problema en otro órgano',
      difference:
        'Una enfermedad del riñón, la apendicitis, una infección en la pelvis o un problema de un ovario pueden sentirse en la espalda. Esto lo tiene que aclarar un médico.',
    },
  ],
};

const causes = {
  causes: [
    {
      name: 'Esfuerzo o lesión',
      explanation: [
        'El deporte, el trabajo en la casa o el jardín, levantar algo pesado, o una sacudida repentina como un choque de auto. Si su dolor empezó con un accidente, lea primero las señales de alarma de esta página.',
      ],
    },
    {
      name: 'El trabajo y el esfuerzo repentino',
      explanation: [
        'Levantar cosas pesadas, la vibración, los movimientos repetidos y las malas posturas pueden provocarlo. También el ejercicio duro después de un tiempo de hacer muy poco.',
      ],
    },
    { name: 'Cambios con la edad', explanation: ['El dolor puede crecer a lo largo de los años. La artritis es una razón.'] },
    {
      name: 'Problemas de un disco',
      explanation: ['Una hernia de disco puede causar dolor de espalda, ciática, las dos cosas o nada.'],
    },
    {
      name: 'Sin causa clara',
      explanation: [
        'Cuando el dolor dura, la causa suele ser difícil de encontrar. Un dolor que dura no significa por sí solo una enfermedad grave.',
      ],
    },
  ],
};

const treatment = {
  mechanismLimits: [
    'El ensayo grande de EE. UU. investigó si la acupuntura ayuda. No investigó cómo.',
    'Allí, una imitación que no atravesaba la piel dio el mismo resultado que las agujas. Se discute si las agujas fingidas no hacen nada.',
  ],
  proposedMechanism: PROPOSED_MECHANISM,
  biomedicalAccount: [
    'Detrás puede haber un esfuerzo, artritis o un disco. Cuando el dolor dura, la causa suele ser difícil de encontrar.',
    'Según esta explicación, se piensa que las agujas actúan sobre los nervios de la sensibilidad en la piel y los músculos. Es una propuesta; no está probado.',
  ],
  chineseMedicineAccount: [
    'La medicina china es una tradición con palabras propias. En ella, el qi fluye por el cuerpo a lo largo de canales, y un problema en ese flujo trae dolor. El qi y los canales son ideas tradicionales; no se han medido.',
    'En esta clínica el profesional hace primero una evaluación a la manera de la medicina china, y el tratamiento se hace en torno al patrón que se encuentra en usted. La clínica no ha dado ninguna lista de patrones para el dolor de espalda, así que aquí no hay ninguna.',
  ],
  accountsJoined:
    'Al escribir sobre la ciática, esta clínica ve las dos como descripciones de una misma cosa: soltar un músculo que protege es también lo que devuelve el flujo, en palabras de la medicina china.',
  needleSitesIntroduction:
    'Un ensayo grande de EE. UU. usó estos puntos para todos en uno de sus grupos. Se pusieron agujas en BL23, BL40 y KI3 en los dos lados, y se añadió un lugar sensible: 8 agujas en total. En ese ensayo no dieron mejor resultado que una imitación. Que un punto se haya usado en un ensayo no demuestra que ayude.',
  needleSites: [
    { name: 'Parte baja de la espalda', reason: 'El ensayo usó un punto en cada lado y uno en la línea media.' },
    { name: 'Parte de atrás de la rodilla', reason: ON_BOTH_SIDES },
    { name: 'Lado interno del tobillo', reason: ON_BOTH_SIDES },
  ],
  ...NEEDLE_EXPERIENCE,
  protocol: {
    rationale: 'Se muestra el tratamiento del ensayo grande de EE. UU. sobre dolor lumbar de larga duración. No es una promesa para usted.',
    setting:
      'Usted está acostado o sentado. Los 10 a 30 minutos que se quedan puestas las agujas vienen de un folleto de los hospitales NHS de Gloucestershire; las sesiones del ensayo duraban 20 minutos. La visita de 60 minutos es propia de esta clínica.',
    practitionerBackground: 'Dos profesionales que declaran ser acupunturistas con licencia (L.Ac.).',
    usualCourse: 'El ensayo dio 10 sesiones en 7 semanas: dos veces por semana durante 3 semanas, y luego una por semana durante 4.',
    recentOnset: 'El ensayo no abarca el dolor de espalda reciente. Ese casi siempre mejora con el tiempo, sea cual sea el tratamiento.',
    longStanding: 'El dolor lumbar de larga duración es la clase que estudió el ensayo.',
    reviewPoint: REVIEW_POINT,
  },
};

const evidence = {
  claims: [
    {
      statement:
        'Un ensayo grande de EE. UU. estudió el dolor lumbar de larga duración. Las agujas y una imitación que no atravesaba la piel dieron el mismo resultado, y las dos fueron mejores que la atención habitual.',
      certaintyReason: SINGLE_TRIAL,
    },
    {
      statement:
        'En el dolor de espalda y cuello de larga duración, la acupuntura dio un resultado 0.23 desviaciones estándar mejor que la simulada (intervalo del 95%: 0.13 a 0.33). Es una diferencia pequeña.',
      certaintyReason: POOLED,
    },
    {
      statement:
        'En el mismo análisis la acupuntura dio un resultado 0.55 desviaciones estándar mejor que no recibir acupuntura (intervalo del 95%: 0.51 a 0.58). Es una diferencia moderada.',
      certaintyReason: POOLED,
    },
    {
      statement: 'En dolores de larga duración de varias clases, el efecto era más o menos un 15% menor después de un año.',
      certaintyReason: 'No hemos visto un nivel GRADE para este resultado. No trata solo del dolor lumbar.',
    },
    {
      statement:
        'Una revisión Cochrane reúne 33 estudios de acupuntura para el dolor lumbar de larga duración, con 8,270 personas. No damos su conclusión, porque no la hemos comprobado.',
      certaintyReason: 'La calificación que da la revisión tampoco se comprobó.',
    },
    {
      statement:
        'De 22 guías de 2017 a 2022, muchas nombran la acupuntura entre las opciones para el dolor lumbar de larga duración, junto al ejercicio, los medicamentos antiinflamatorios y la manipulación de la columna. Son muy distintas entre sí.',
      certaintyReason: 'Cuenta lo que dicen las guías. GRADE califica resultados de pacientes.',
    },
    SAFETY_CLAIM,
  ],
  guidelinePositions: [
    {
      population: 'Personas de 16 años o más con dolor lumbar, con o sin ciática',
      statement: 'No ofrecer acupuntura. En la fase de borrador, NICE juzgó que no era mejor que la simulada.',
    },
    {
      population: 'Dolor lumbar que empezó hace menos de 12 semanas',
      statement:
        'Desaconseja la acupuntura. El consejo se apoya en evidencia de calidad baja a moderada, o en el acuerdo entre los expertos.',
    },
    {
      population: 'Dolor lumbar reciente',
      statement:
        'Nombra la acupuntura entre las primeras opciones, con evidencia de baja calidad para el dolor reciente, y la nombra también para el de larga duración. Desde entonces la guía ha caducado.',
    },
    {
      population: 'Adultos con dolor lumbar de larga duración',
      statement: 'Se puede ofrecer un tratamiento con agujas como la acupuntura.',
    },
    {
      population: 'Dolor de espalda, o dolor de una raíz nerviosa',
      statement: 'Esta parte local del NHS desaconseja aquí la acupuntura y la paga solo en dos clases de dolor de cabeza.',
    },
  ],
  guidelineDisagreement: [
    'Comparan con cosas distintas. Frente a ningún tratamiento el efecto es moderado; frente a la acupuntura simulada es pequeño.',
    'Los expertos no se ponen de acuerdo en si las agujas simuladas no hacen nada. Es posible que también actúen sobre el cuerpo.',
    'No todas exigen lo mismo. Los críticos de la guía de NICE escribieron que al ejercicio, al tratamiento con las manos y a las terapias de conversación no se les exigió una prueba frente a un tratamiento simulado.',
  ],
  redFlagContext: `Se encuentra una enfermedad grave en más o menos 1 de cada 100 personas que van al médico por dolor de espalda. Algunas señales por sí solas son a menudo una falsa alarma, pero solo una revisión puede decirlo: no adivine, hágase revisar. La presión sobre los nervios de la base de la columna hay que tratarla rápido; una fuente da 24 horas, otra de 24 a 48. ${LEVELS_NOTE}`,
};

const provenance = {
  relatedPages: [
    WIDER_GUIDE,
    {
      label: 'Acupuntura para el dolor de espalda en Overland Park',
      reason: 'Cómo es en esta clínica una visita por dolor de espalda.',
    },
    { label: 'Ciática', reason: 'Si le duele más la pierna que la espalda.' },
    { label: 'Osteoartritis (artrosis) de rodilla', reason: 'La guía que sigue a esta, para una rodilla desgastada.' },
  ],
  review: REVIEW,
  changes: CHANGES,
  seo: {
    title: '¿Ayuda la acupuntura con el dolor lumbar? Lo que dice la evidencia',
    description:
      'Mejor que no recibir acupuntura, apenas mejor que las agujas fingidas: lo que dicen los ensayos y las guías sobre la acupuntura para el dolor lumbar, los riesgos con sus tasas y cuándo ver primero a un médico.',
  },
};

export const lowBackPain: Texts<ConditionInput> = {
  'condition:low-back-pain': { ...overview, ...causes, ...treatment, ...evidence, ...provenance },
};
