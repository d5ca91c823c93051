import type { TreatmentInput } from '@meridian/content-schema/content-input';
import type { Texts } from '../translation.ts';
import { REVIEW } from './common.ts';

export const treatments: Texts<TreatmentInput> = {
  'treatment:acupuncture': {
    name: 'Acupuntura',
    slug: 'acupuntura',
    synonyms: [{ term: 'Poner agujas' }, { term: 'Agujas de acupuntura' }],
    summary: 'Se ponen agujas delgadas y macizas a través de la piel en puntos elegidos y se dejan un rato. No se usa ningún medicamento.',
    description: [
      'Las agujas son de acero macizo, estériles y de un solo uso. Son apenas más gruesas que un cabello. Antes del primer tratamiento se le pregunta por su salud, se le explican los riesgos y usted firma un consentimiento.',
      'Usted está acostado o sentado. Puede que tenga que quitarse algo de ropa. Las agujas se quedan puestas de 10 a 30 minutos, y no siempre donde duele. Se pueden girar, mover arriba y abajo, calentar o conectar a una corriente débil.',
      'Hable de todo esto con la persona que le atiende:',
      'un embarazo',
      'anticoagulantes o un trastorno de la coagulación',
      'un marcapasos u otro implante',
      'alergia a los metales',
      'una infección de la piel',
      'convulsiones, o desmayos en el pasado',
      'su diagnóstico, sus radiografías y otros estudios de imagen, y todos sus medicamentos',
      'Después puede sentir cansancio, sueño, náuseas, mareo o sensación de desmayo. Algunas personas no deben manejar enseguida. Puede sentirse adolorido o rígido unos días, y su dolor puede empeorar por un tiempo.',
      'Fiebre o sentirse enfermo después: comuníquese con un médico. Falta de aire repentina o dolor en el pecho: llame al 911.',
    ],
    sensation:
      'A menudo nada, o un pinchazo breve y ligero, cuando entra la aguja. Después hormigueo o un dolor sordo. No se espera un dolor fuerte: si lo siente, dígalo enseguida.',
    safety: [
      'Cualquier efecto secundario: 9.31% de los pacientes en una serie de tratamiento, o más o menos 1 de cada 10 (Bäumler 2021).',
      'Sangrado o un moretón: 6.1% de los pacientes. Dolor: 1.7% (Witt 2009, 229,230 pacientes).',
      'Daño grave: 1.01 por cada 10,000 pacientes, o más o menos 1 de cada 10,000 (Bäumler 2021).',
      'Colapso de un pulmón: 2 de 229,230 pacientes (Witt 2009), que según nuestro cálculo es 0.09 por cada 10,000.',
      'Un efecto secundario que necesitó tratamiento: 1.14 por cada 1,000 pacientes en una fuente (Bäumler 2021) y 2.2% en otra (Witt 2009). Una cifra es unas 20 veces la otra.',
      'Las cifras alemanas (Witt 2009) vienen de médicos que dieron acupuntura. Los estudios detrás de las otras cifras eran muy distintos entre sí.',
      'Una mala técnica puede hacer un daño grave. Hay muertes registradas: 479 informes de casos en la literatura china de 1980 a 2009 incluyen 14 muertes, casi todas tras una mala técnica. Importan un profesional con formación y agujas estériles.',
      'Si toma anticoagulantes o tiene un trastorno de la coagulación, pregunte primero a su médico. La acupuntura normalmente se desaconseja con alergia a los metales o con la piel infectada en ese lugar.',
    ],
    claims: [
      {
        statement:
          'En dolores de larga duración de varias clases, la acupuntura dio un resultado unas 0.5 desviaciones estándar mejor que no recibir acupuntura y unas 0.2 mejor que la simulada. El efecto era más o menos un 15% menor después de un año.',
        certaintyReason: 'No hemos visto un nivel GRADE para este resultado. Junta varias clases de dolor.',
      },
      {
        statement: 'Más o menos 1 de cada 10 personas tiene un efecto secundario leve, y más o menos 1 de cada 10,000 tiene uno grave.',
        certaintyReason: 'No hemos visto un nivel GRADE para estas tasas. Los estudios son muy distintos entre sí.',
      },
    ],
    review: REVIEW,
    seo: {
      title: 'Acupuntura: qué es, qué se siente y qué tan segura es',
      description: 'Qué pasa en una sesión de acupuntura, qué se siente con la aguja, y los efectos secundarios con sus tasas y fuentes.',
    },
  },
  'treatment:chiropractic': {
    name: 'Quiropráctica',
    slug: 'quiropractica',
    synonyms: [{ term: 'Quiropráctico' }, { term: 'Manipulación de la columna' }, { term: 'Ajuste de la espalda' }],
    summary:
      'Las manos o un instrumento dan un empuje controlado a una articulación de la columna. No se usa ningún medicamento. Esta clínica no la ofrece.',
    description: [
      'El empuje mueve la articulación más de lo que se movería por sí sola. La fuerza varía. La movilización es otra cosa: no tiene empuje y se queda dentro del movimiento normal.',
      'La dan sobre todo los quiroprácticos, y también médicos osteópatas y fisioterapeutas. Los quiroprácticos pueden ofrecer además calor, hielo, estimulación eléctrica, relajación, ejercicio y consejos para la vida diaria.',
      'El Centro Nacional de Salud Complementaria e Integral de EE. UU. dice que puede ayudar con el dolor lumbar reciente o de larga duración y con el dolor de cuello. Sobre el dolor de cabeza sus textos no coinciden.',
    ],
    sensation:
      'Muchos pacientes oyen un chasquido o crujido. Viene del gas que sale del líquido de la articulación. Cinco estudios no encontraron relación entre el chasquido y menos dolor.',
    safety: [
      'Efectos leves o moderados: de 30 a 50 de cada 100 pacientes (Royal College of Chiropractors). Son más dolor o molestia, rigidez o dolor de cabeza, y casi siempre se pasan en 24 horas.',
      'Daño grave: muy raro, dice el Centro Nacional de Salud Complementaria e Integral de EE. UU. Las estimaciones publicadas van de 1 por cada 2 millones de manipulaciones a 13 por cada 10,000 pacientes (Swait y Finch 2017), así que no se puede dar una sola tasa.',
      'Un empuje al cuello se ha relacionado con desgarros de una arteria del cuello, que pueden causar un derrame cerebral. No está probado que los cause: el desgarro puede estar ya ahí y ser el motivo por el que alguien acude. La American Heart Association aconseja contar esta relación a los pacientes antes de tratar el cuello.',
      'Si tiene osteoporosis, cáncer de hueso o una enfermedad de la médula espinal, o si toma anticoagulantes o algunos esteroides, pregunte primero. Nuestra fuente para esta lista es débil.',
    ],
    claims: [
      {
        statement: 'Cinco estudios no encontraron relación entre el chasquido y menos dolor.',
        certaintyReason: 'No hemos visto un nivel GRADE para esta revisión.',
      },
    ],
    review: REVIEW,
    seo: {
      title: 'Quiropráctica: qué es y qué tan segura es',
      description:
        'Qué es la manipulación de la columna, qué se siente, y sus efectos secundarios con tasas y fuentes. Esta clínica no la ofrece.',
    },
  },
  'treatment:physical-therapy': {
    name: 'Fisioterapia (terapia física) y ejercicio',
    slug: 'fisioterapia-y-ejercicio',
    synonyms: [{ term: 'Terapia física' }, { term: 'Fisioterapeuta' }, { term: 'Ejercicio terapéutico' }],
    summary:
      'Movimiento y ejercicio adecuados para la persona, y trabajo con las manos en músculos y articulaciones. El paciente participa de forma activa. Esta clínica no la ofrece.',
    description: [
      'Ayuda a las personas a recuperar el movimiento y la función después de una lesión, una enfermedad o con una discapacidad. Mejora la fuerza, la movilidad y la forma física.',
      'En la artritis trabaja sobre cómo se mueve la articulación, y ayuda a elegir ejercicios seguros.',
    ],
    sensation:
      'Alguna molestia es normal. Un folleto sobre la rodilla dice que sentir dolor mientras se recupera no significa que se haga daño.',
    safety: [
      'Con el ejercicio mixto el dolor subió un poco por poco tiempo (revisión de 2023 para la Organización Mundial de la Salud).',
      'En un ensayo sobre ciática, el 37% de las personas informó de un efecto secundario; lo sabemos por una fuente secundaria (Fritz 2021).',
      'No encontramos ninguna tasa de daño grave.',
    ],
    claims: [
      {
        statement:
          'En el dolor lumbar de larga duración, el ejercicio probablemente baja el dolor frente a ningún tratamiento, en 0.33 como diferencia estandarizada (intervalo del 95%: 0.08 a 0.58). Probablemente también hace más fácil la vida diaria.',
        certaintyReason: 'La calificación es la de la propia revisión.',
      },
      {
        statement:
          'En la ciática que empezó menos de 90 días antes, la dificultad en la vida diaria fue 5.4 puntos de 100 menor después de 6 meses que con la atención habitual (intervalo del 95%: 1.3 a 9.4).',
        certaintyReason:
          'GRADE califica juntos todos los estudios sobre una misma pregunta. Este es un solo ensayo, y no se comparó con un tratamiento simulado.',
      },
    ],
    review: REVIEW,
    seo: {
      title: 'Fisioterapia y ejercicio: qué es y qué se sabe',
      description:
        'Qué hace la fisioterapia, qué encontraron los estudios en dolor de espalda y ciática, y sus efectos secundarios. No se ofrece en esta clínica.',
    },
  },
};
