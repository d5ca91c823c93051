import type { TreatmentComparisonInput } from '@meridian/content-schema/content-input';
import type { Texts } from '../translation.ts';
import { REVIEW } from './common.ts';

const CLINIC_OPINION = 'Opinión de Grace Family Acupuncture';
const YES_BY_CLINIC = { text: 'Sí', source: 'Grace Family Acupuncture' };
const NO_GOOD_SOURCE = {};

const NEEDLES = {
  text: 'Agujas delgadas y macizas a través de la piel, que se dejan puestas de 10 a 30 minutos.',
  source: 'NCCIH, Acupuncture: An Introduction; hospitales NHS de Gloucestershire, folleto GHPI0822',
};
const SENSATION = {
  text: 'A menudo nada o un pinchazo breve; después dolor sordo, molestia, presión u hormigueo.',
  source: 'Folleto del NHS de Escocia para el pinchazo',
};
const SIDE_EFFECTS = {
  text: 'Algún efecto secundario en el 8.6% de 229,230 pacientes: sangrado o un moretón en el 6.1%, dolor en el 1.7%.',
};
const SERIOUS = { text: 'Más o menos 1 de cada 10,000 pacientes. Dos colapsos de pulmón entre 229,230 pacientes.' };

export const treatmentComparisons: Texts<TreatmentComparisonInput> = {
  'treatment-comparison:acupuncture-or-chiropractic': {
    question: '¿Acupuntura o quiropráctica para la ciática?',
    slug: 'acupuntura-o-quiropractica-para-la-ciatica',
    introduction: [
      'Aquí se les hacen las mismas preguntas a las dos. Nosotros ofrecemos acupuntura y no ofrecemos quiropráctica, así que téngalo en cuenta al leer.',
    ],
    rows: [
      {
        criterion: 'Qué se hace',
        cells: [
          NEEDLES,
          {
            text: 'Un empuje controlado a una articulación de la columna, con las manos o con un instrumento.',
            source: 'NCCIH, Spinal Manipulation: What You Need To Know',
          },
        ],
      },
      {
        criterion: 'Cuándo encaja mejor',
        cells: [
          {
            text: 'Nuestra opinión: ciática por un músculo tenso, por inflamación o por un nervio irritado. No encontramos ningún estudio que ponga a prueba esta división.',
            source: CLINIC_OPINION,
          },
          {
            text: 'Nuestra opinión: ciática que viene de la alineación y de una articulación. No encontramos ningún estudio que ponga a prueba esta división.',
            source: CLINIC_OPINION,
          },
        ],
      },
      {
        criterion: 'Qué se siente',
        cells: [
          SENSATION,
          {
            text: 'Con las manos. Muchas personas oyen un chasquido o crujido; cinco estudios no encontraron relación con menos dolor.',
          },
        ],
      },
      { criterion: 'Sin medicamentos', cells: [YES_BY_CLINIC, YES_BY_CLINIC] },
      {
        criterion: 'Número de visitas',
        cells: [{ text: '10 en 4 semanas en el ensayo de 2024 sobre ciática de larga duración.' }, NO_GOOD_SOURCE],
      },
      {
        criterion: 'Evidencia para la ciática',
        cells: [
          {
            text: 'Frente a la acupuntura simulada, en ciática de larga duración por un disco. En 220 personas el dolor de la pierna bajó 16.0 puntos de 100 más en 4 semanas. En 46 personas fue 7.28 puntos más bajo, sin diferencia clara en el dolor de espalda ni en la vida diaria.',
          },
          {
            text: 'Sin respuesta para la ciática: esta revisión de 47 ensayos sobre dolor lumbar de larga duración dejó fuera los ensayos solo sobre ciática.',
          },
        ],
      },
      {
        criterion: 'Qué dicen las guías clínicas',
        cells: [
          {
            text: 'En contra: NICE (dolor de espalda con o sin ciática) y Dinamarca (dolor nuevo). A favor: ACP 2017, ya no vigente. Se puede ofrecer: OMS (dolor de espalda de larga duración; condicional, certeza baja).',
          },
          {
            text: 'Solo junto con ejercicio: NICE. A favor: ACP 2017, ya no vigente. Se puede ofrecer: OMS (dolor de espalda de larga duración; condicional, certeza muy baja).',
            source: 'Para NICE, una fuente secundaria, fht.org.uk',
          },
        ],
      },
      {
        criterion: 'Efectos secundarios comunes',
        cells: [
          SIDE_EFFECTS,
          {
            text: 'Más dolor o molestia, rigidez o dolor de cabeza en el 30 al 50% de los pacientes; casi siempre se pasa en 24 horas.',
            source: 'Royal College of Chiropractors para la proporción; boletín del NCCIH para lo demás',
          },
        ],
      },
      {
        criterion: 'Riesgos graves',
        cells: [
          SERIOUS,
          {
            text: 'No hay una sola tasa: las estimaciones van de 1 por cada 2 millones de manipulaciones a 13 por cada 10,000 pacientes. Un empuje al cuello se relaciona con desgarros de una arteria del cuello; no está probado que los cause.',
            source: 'Declaración de 2014 de la American Heart Association para el cuello',
          },
        ],
      },
    ],
    conclusion: [
      'No encontramos ningún estudio que compare las dos para la ciática, así que nadie puede decir cuál es mejor. Los ensayos de acupuntura la comparan con la simulada; un resultado frente a un tratamiento simulado no puede ponerse al lado de uno frente a la atención habitual.',
      'Esta clínica no las ve como rivales. En nuestra opinión, la mejor elección depende de lo que causa el dolor. A algunas personas les va mejor con una, y otras usan las dos en momentos distintos.',
    ],
    review: REVIEW,
    seo: {
      title: '¿Acupuntura o quiropráctica para la ciática?',
      description:
        'Los dos tratamientos ante las mismas nueve preguntas, cada respuesta con su fuente, o la aclaración de que no se encontró una buena fuente.',
    },
  },
  'treatment-comparison:acupuncture-or-exercise': {
    question: '¿Acupuntura o ejercicio para el dolor lumbar de larga duración?',
    slug: 'acupuntura-o-ejercicio-para-el-dolor-lumbar',
    introduction: [
      'Aquí se les hacen las mismas preguntas a los dos. Nosotros ofrecemos acupuntura y no ofrecemos fisioterapia, así que téngalo en cuenta al leer.',
    ],
    rows: [
      {
        criterion: 'Qué se hace',
        cells: [
          NEEDLES,
          {
            text: 'Movimiento y ejercicio adecuados para la persona. Usted participa de forma activa.',
            source: 'NHS, Physiotherapy (página antigua)',
          },
        ],
      },
      {
        criterion: 'Qué se siente',
        cells: [
          SENSATION,
          {
            text: 'Alguna molestia es normal. Esto viene de un folleto sobre la rodilla.',
            source: 'NHS Morecambe Bay, Knee pain (folleto)',
          },
        ],
      },
      {
        criterion: 'Sin medicamentos',
        cells: [
          YES_BY_CLINIC,
          {
            text: 'Sí: trabaja con movimiento, ejercicio y tratamiento con las manos.',
            source: 'NHS, Physiotherapy (página antigua)',
          },
        ],
      },
      {
        criterion: 'Número de visitas',
        cells: [{ text: '10 en 7 semanas en un ensayo grande de EE. UU. sobre dolor lumbar de larga duración.' }, NO_GOOD_SOURCE],
      },
      {
        criterion: 'Evidencia frente a ningún tratamiento',
        cells: [
          {
            text: '0.55 desviaciones estándar mejor que no recibir acupuntura, en dolor de espalda y cuello de larga duración juntos.',
          },
          {
            text: 'Dolor probablemente menor en 0.33 como diferencia estandarizada, en dolor lumbar de larga duración (certeza moderada).',
          },
        ],
      },
      {
        criterion: 'Evidencia frente a un tratamiento simulado (fingido)',
        cells: [
          {
            text: '0.23 desviaciones estándar mejor en ensayos reunidos de dolor de espalda y cuello. No mejor que una imitación en un ensayo grande de EE. UU. sobre dolor lumbar.',
          },
          NO_GOOD_SOURCE,
        ],
      },
      {
        criterion: 'Qué dicen las guías clínicas',
        cells: [
          {
            text: 'En contra: NICE. Se puede ofrecer: OMS (condicional, certeza baja). A favor: ACP 2017, ya no vigente.',
          },
          {
            text: 'Considerar el ejercicio en grupo: NICE. Se puede ofrecer: OMS (condicional, certeza baja).',
            source: 'Las dos, vistas en fuentes secundarias',
          },
        ],
      },
      {
        criterion: 'Efectos secundarios comunes',
        cells: [SIDE_EFFECTS, { text: 'Con el ejercicio mixto el dolor subió un poco por poco tiempo.' }],
      },
      { criterion: 'Riesgos graves', cells: [SERIOUS, NO_GOOD_SOURCE] },
    ],
    conclusion: [
      'No encontramos ningún estudio que compare los dos, así que nadie puede decir con estas cifras cuál es mejor. Vienen de estudios y personas distintos, y la revisión del ejercicio lo compara con ningún tratamiento, no con uno simulado.',
      'NICE dice que se considere el ejercicio en grupo y que no se ofrezca acupuntura. La Organización Mundial de la Salud da a los dos el mismo consejo débil: se pueden ofrecer, con evidencia de certeza baja.',
    ],
    review: REVIEW,
    seo: {
      title: '¿Acupuntura o ejercicio para el dolor lumbar de larga duración?',
      description:
        'Los dos tratamientos ante las mismas nueve preguntas, cada respuesta con su fuente, o la aclaración de que no se encontró una buena fuente.',
    },
  },
};
