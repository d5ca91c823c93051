import type { GuideInput } from '@meridian/content-schema/content-input';
import type { Texts } from '../translation.ts';
import { CHANGES, REVIEW, SAFETY_CLAIM, SAFETY_FIGURES, SINGLE_TRIAL, WIDER_GUIDE } from './common.ts';

const GROUP_OF_PAINS = 'No hemos visto un nivel GRADE para este resultado. Cada cifra abarca un grupo entero de dolores.';
const DIFFERENT_COMPARISONS =
  'Comparan con cosas distintas. Frente a ningún tratamiento el efecto es moderado; frente a la acupuntura simulada es pequeño.';
const BACK_GUIDE_LABEL = 'Acupuntura para el dolor de espalda en Overland Park';
const NO_MEDICINE =
  'No usa medicamentos. Más o menos 1 de cada 10 personas tiene un efecto secundario leve y más o menos 1 de cada 10,000 uno grave.';

const painRelief: Texts<GuideInput> = {
  'guide:acupuncture-for-pain-relief': {
    title: 'Acupuntura para aliviar el dolor',
    slug: 'acupuntura-para-aliviar-el-dolor',
    synonyms: [{ term: 'Tratamiento del dolor sin medicamentos' }, { term: 'Acupuntura para el dolor crónico' }],
    localLeadIn: 'Para personas con dolor en Overland Park y el resto del condado de Johnson, Kansas.',
    summary:
      'Lo que la acupuntura puede y no puede hacer con el dolor de larga duración, qué tan seguros estamos y cómo es una visita aquí.',
    answer: [
      'Para el dolor de larga duración la acupuntura da mejor resultado que no recibir acupuntura, y solo un poco mejor que las agujas fingidas. Cuánto ayuda con su clase de dolor está escrito en la guía de cada afección.',
      NO_MEDICINE,
    ],
    keyFigures: [{ value: '20,827', label: 'personas participaron en los ensayos reunidos' }, ...SAFETY_FIGURES],
    sections: [
      {
        heading: '¿Cuánto ayuda?',
        body: [
          'Depende de con qué se compara. En 39 ensayos con 20,827 personas con dolores de larga duración de varias clases, la acupuntura dio un resultado unas 0.5 desviaciones estándar mejor que no recibir acupuntura. Frente a la acupuntura simulada (fingida) fue unas 0.2 mejor. El efecto era más o menos un 15% menor después de un año.',
          'Un análisis más antiguo da cifras para cada clase de dolor, en desviaciones estándar:',
          'Dolor de espalda y cuello: 0.23 mejor que la simulada, 0.55 mejor que no recibir acupuntura.',
          'Dolor de cabeza de larga duración: 0.15 mejor que la simulada, 0.42 mejor que no recibir acupuntura.',
          'Osteoartritis (artrosis): 0.16 mejor que la simulada, 0.57 mejor que no recibir acupuntura.',
        ],
      },
      {
        heading: '¿Por qué no coinciden los expertos?',
        body: [
          'Leen los mismos ensayos y dan consejos distintos. Tres razones:',
          DIFFERENT_COMPARISONS,
          'No se ponen de acuerdo en si las agujas simuladas no hacen nada. Es posible que también actúen sobre el cuerpo.',
          'No todos exigen lo mismo. Para la artrosis, un organismo británico pide 0.5 desviaciones estándar más que la simulada.',
          'El Centro Nacional de Salud Complementaria e Integral de EE. UU. llama a la acupuntura una opción razonable que se puede considerar para varias clases de dolor, y dice que las guías no son coherentes. Esto lo sabemos por una fuente secundaria.',
        ],
      },
      {
        heading: '¿Qué tan segura es?',
        body: [
          'Más o menos 1 de cada 10 personas tiene un efecto secundario leve en una serie de tratamiento.',
          'Más o menos 1 de cada 10,000 personas tiene uno grave.',
          'De 229,230 personas en Alemania, el 6.1% tuvo sangrado o un moretón, y 2 personas tuvieron un colapso de pulmón.',
          'Una mala técnica puede hacer un daño grave, así que importan la formación y las agujas estériles. Falta de aire repentina o dolor en el pecho después de las agujas: llame al 911.',
        ],
      },
      {
        heading: '¿Cómo podría actuar?',
        body: [
          'Nadie lo sabe con seguridad. Puede aumentar las sustancias del propio cuerpo que alivian el dolor y estimular nervios de la piel y los músculos. Las expectativas, las creencias y el sentirse cuidado pueden tener un papel importante. Todo esto es una propuesta; no está probado.',
          'La medicina china lo explica con el qi que fluye a lo largo de canales. Es una tradición; no se ha medido.',
        ],
      },
      {
        heading: '¿Qué pasa en una visita aquí?',
        body: [
          'Una visita dura 60 minutos completos. En la primera tomamos su historia clínica completa y hacemos una evaluación a la manera de la medicina china. Después usted recibe un plan propio, con un número realista de sesiones.',
          'Haga un balance después de 3 o 4 sesiones. Un servicio del NHS decide en ese momento si conviene seguir.',
          'No use la acupuntura como motivo para retrasar una visita al médico.',
        ],
      },
    ],
    claims: [
      {
        statement:
          'En dolores de larga duración de varias clases, la acupuntura dio un resultado unas 0.5 desviaciones estándar mejor que no recibir acupuntura y unas 0.2 mejor que la simulada. El efecto era más o menos un 15% menor después de un año.',
        certaintyReason: 'No hemos visto un nivel GRADE para este resultado. Junta varias clases de dolor.',
      },
      {
        statement:
          'El análisis más antiguo encontró diferencias con la simulada de 0.23 para el dolor de espalda y cuello, 0.15 para el dolor de cabeza y 0.16 para la artrosis, en desviaciones estándar.',
        certaintyReason: GROUP_OF_PAINS,
      },
      SAFETY_CLAIM,
    ],
    relatedPages: [
      { label: 'Ciática', reason: 'Dolor que baja por la pierna.' },
      { label: BACK_GUIDE_LABEL, reason: 'Si lo que le duele es la espalda.' },
      {
        label: 'El dolor de cuello y los dolores de cabeza por tensión que puede provocar',
        reason: 'Si le duelen juntos el cuello y la cabeza.',
      },
    ],
    review: REVIEW,
    changes: CHANGES,
    seo: {
      title: 'Acupuntura para aliviar el dolor: lo que puede y no puede hacer',
      description:
        'Para el dolor de larga duración: mejor que no recibir acupuntura, solo un poco mejor que las agujas fingidas. Cifras, riesgos con sus tasas y cómo es una visita.',
    },
  },
};

const backPain: Texts<GuideInput> = {
  'guide:acupuncture-for-back-pain-in-overland-park': {
    title: BACK_GUIDE_LABEL,
    slug: 'acupuntura-para-el-dolor-de-espalda-en-overland-park',
    synonyms: [{ term: 'Clínica para el dolor de espalda en Overland Park' }, { term: 'Dolor de espalda en el condado de Johnson' }],
    localLeadIn: 'Para personas con dolor de espalda en Overland Park y el resto del condado de Johnson, Kansas.',
    summary: 'Qué esperar de la acupuntura para el dolor de espalda, qué probar por su cuenta y cómo es una visita en esta clínica.',
    answer: [
      'No está claro si las agujas mismas ayudan con el dolor de espalda. Dan mejor resultado que no recibir acupuntura y apenas mejor que las agujas fingidas, y las guías clínicas no coinciden.',
      `${NO_MEDICINE} Lea primero las señales de alarma de esta página.`,
    ],
    keyFigures: SAFETY_FIGURES,
    sections: [
      {
        heading: '¿Le duele más la espalda o la pierna?',
        body: [
          'Si le duele más la espalda, es dolor lumbar. Si le duele más la pierna, y el dolor es punzante, quema o es como un latigazo, puede ser ciática. Este sitio tiene una guía para cada uno.',
          'Una hernia de disco puede causar dolor de espalda, ciática, las dos cosas o nada.',
        ],
      },
      {
        heading: '¿Qué puede esperar de la acupuntura?',
        body: [
          'Menos de lo que prometen algunas páginas. En un ensayo grande de EE. UU. sobre dolor lumbar de larga duración, las agujas y una imitación que no atravesaba la piel dieron el mismo resultado. Las dos fueron mejores que la atención habitual.',
          'Las guías clínicas no coinciden. NICE, en el Reino Unido, y la Autoridad Sanitaria de Dinamarca desaconsejan la acupuntura. La Organización Mundial de la Salud dice que se puede ofrecer para el dolor de larga duración, con evidencia de certeza baja.',
        ],
      },
      {
        heading: '¿Qué puede hacer usted?',
        body: [
          'El dolor de espalda reciente casi siempre mejora con el tiempo, sea cual sea el tratamiento. Esto puede ayudar:',
          'volver a moverse pronto; reposo en cama de 1 a 2 días como máximo',
          'ejercicio, que puede ser la mejor forma de acelerar la recuperación',
          'compresas calientes o frías, que pueden aliviar el dolor y ayudarle a moverse',
        ],
      },
      {
        heading: '¿Cómo es aquí una visita por dolor de espalda?',
        body: [
          'Esto es lo que cuenta la propia clínica. La clínica está en West 98th Terrace, en Overland Park, y atiende al condado de Johnson. Una visita dura 60 minutos completos y no usa medicamentos.',
          'En la primera visita tomamos su historia clínica completa y hacemos una evaluación a la manera de la medicina china. Usted recibe un plan propio con un número realista de sesiones, y lo cambiamos según cambia su dolor.',
        ],
      },
      {
        heading: '¿Paga Medicare?',
        body: [
          'La regla de Medicare es para el dolor lumbar que ha durado 12 semanas o más, no tiene una causa específica conocida y no viene de una operación ni de un embarazo. Paga hasta 12 visitas en 90 días, y 8 más si usted mejora, con un máximo de 20 al año. Deja de pagar si usted no mejora.',
          'Un acupunturista que no es médico tiene que trabajar bajo supervisión para que Medicare pague. Pregunte antes de reservar.',
        ],
      },
    ],
    claims: [
      {
        statement:
          'Un ensayo grande de EE. UU. estudió el dolor lumbar de larga duración. Las agujas y una imitación que no atravesaba la piel dieron el mismo resultado, y las dos fueron mejores que la atención habitual.',
        certaintyReason: SINGLE_TRIAL,
      },
      SAFETY_CLAIM,
    ],
    guidelinePositions: [
      {
        population: 'Personas de 16 años o más con dolor lumbar, con o sin ciática',
        statement: 'No ofrecer acupuntura. En la fase de borrador, NICE juzgó que no era mejor que la simulada.',
      },
      { population: 'Dolor lumbar que empezó hace menos de 12 semanas', statement: 'Desaconseja la acupuntura.' },
      {
        population: 'Adultos con dolor lumbar de larga duración',
        statement: 'Se puede ofrecer un tratamiento con agujas como la acupuntura.',
      },
    ],
    relatedPages: [
      WIDER_GUIDE,
      { label: 'Ciática', reason: 'Si le duele más la pierna que la espalda.' },
      { label: 'Dolor lumbar', reason: 'La evidencia completa.' },
    ],
    review: REVIEW,
    changes: CHANGES,
    seo: {
      title: BACK_GUIDE_LABEL,
      description:
        'Qué esperar de la acupuntura para el dolor de espalda en Overland Park, Kansas: la evidencia a favor y en contra, los riesgos con sus tasas y cómo es una visita.',
    },
  },
};

const neckPain: Texts<GuideInput> = {
  'guide:neck-pain-and-tension-headaches': {
    title: 'El dolor de cuello y los dolores de cabeza por tensión que puede provocar',
    slug: 'dolor-de-cuello-y-dolores-de-cabeza-por-tension',
    synonyms: [{ term: 'Cuello rígido con dolor de cabeza' }, { term: 'Dolor de cabeza que viene del cuello' }],
    localLeadIn: 'Para personas con dolor de cuello y de cabeza en Overland Park y el resto del condado de Johnson, Kansas.',
    summary:
      'Lo que se sabe sobre el dolor de cuello y los dolores de cabeza por tensión, lo que puede hacer la acupuntura en cada uno y cuándo ver primero a un médico.',
    answer: [
      'No está claro si la acupuntura ayuda con el dolor de cuello o con los dolores de cabeza por tensión. En ensayos reunidos dio mejor resultado que no recibir acupuntura, y solo un poco mejor que las agujas fingidas.',
      `${NO_MEDICINE} Algunos dolores de cabeza con el cuello rígido son una emergencia: lea primero las señales de alarma.`,
    ],
    keyFigures: SAFETY_FIGURES,
    sections: [
      {
        heading: '¿Puede el dolor de cuello provocar dolor de cabeza?',
        body: [
          'Quizás. Algunas páginas de salud de EE. UU. nombran los músculos tensos del cuello, los hombros, el cuero cabelludo y la mandíbula como causa del dolor de cabeza por tensión. Otras dicen que la causa no está clara. La postura y el estrés se relacionan con los dos.',
          'Por eso esta página habla de dolores de cabeza que el dolor de cuello puede provocar, y no lo da por probado.',
        ],
      },
      {
        heading: '¿Cuál de los dos tiene usted?',
        body: [
          'Dolor de cuello: el cuello está adolorido y rígido, y lo más difícil es girar hacia un lado.',
          'Dolor de cabeza por tensión: un dolor constante en los dos lados, como una banda alrededor de la cabeza. Aprieta más que late.',
          'Migraña: late, a menudo en un lado, es más fuerte y empeora al moverse. Puede sentir náuseas.',
        ],
      },
      {
        heading: '¿Qué puede esperar de la acupuntura?',
        body: [
          'Dolor de cuello: una revisión encontró una mejora pequeña y corta frente a la acupuntura simulada (fingida). Ha sido sustituida, así que no nos apoyamos en ella.',
          'Dolor de cabeza por tensión: una guía británica dice que se consideren hasta 10 sesiones en 5 a 8 semanas para dolores de cabeza 15 días al mes o más. En ensayos reunidos de dolor de cabeza de larga duración, la mejora frente a la simulada fue pequeña.',
        ],
      },
      {
        heading: '¿Qué puede hacer usted?',
        body: [
          'Siga con su actividad normal, y mueva el cuello despacio.',
          'Use una compresa caliente o fría, y una almohada baja y firme.',
          'Cambie de posición si está mucho tiempo frente a una pantalla.',
          'Duerma y coma a horas regulares, tome suficientes líquidos y lleve un diario del dolor de cabeza.',
          'Tomar analgésicos muchos días al mes puede por sí mismo hacer que los dolores de cabeza sigan. Tómelos menos de 10 a 15 días al mes. No maneje mientras no pueda girar la cabeza.',
        ],
      },
    ],
    claims: [
      {
        statement:
          'Frente a la simulada, la acupuntura bajó el dolor de cuello de larga duración en 0.23 como diferencia estandarizada por poco tiempo (intervalo del 95%: 0.07 a 0.40; 8 ensayos, 560 personas).',
        certaintyReason: 'La revisión dio una calidad moderada. Ha sido sustituida, así que su calificación no se traslada.',
      },
      {
        statement:
          'En ensayos reunidos la acupuntura fue mejor que la simulada en 0.23 desviaciones estándar en dolor de espalda y cuello, y en 0.15 en dolor de cabeza de larga duración.',
        certaintyReason: GROUP_OF_PAINS,
      },
      SAFETY_CLAIM,
    ],
    guidelinePositions: [
      {
        population: 'Dolor de cabeza por tensión 15 días al mes o más',
        statement:
          'Considerar hasta 10 sesiones en 5 a 8 semanas para prevenir los dolores de cabeza. Esto lo sabemos por una fuente secundaria.',
      },
      {
        population: 'Dolor de cuello de larga duración que es una afección por sí mismo',
        statement: 'Considerar una sola serie de acupuntura.',
      },
    ],
    relatedPages: [
      WIDER_GUIDE,
      { label: 'Dolor de cuello', reason: 'Si solo le duele el cuello.' },
      { label: 'Dolor de cabeza por tensión', reason: 'Si solo le duele la cabeza.' },
      { label: 'Ciática', reason: 'La guía que sigue a esta, para el dolor que baja por la pierna.' },
    ],
    review: REVIEW,
    changes: CHANGES,
    seo: {
      title: 'Dolor de cuello y de cabeza por tensión: ¿ayuda la acupuntura?',
      description:
        'Dolor de cuello y dolores de cabeza por tensión: lo que se sabe de la acupuntura en cada uno, los riesgos con sus tasas y cuándo ver primero a un médico.',
    },
  },
};

export const guides: Texts<GuideInput> = { ...painRelief, ...backPain, ...neckPain };
