import type { RedFlagInput } from '@meridian/content-schema/content-input';
import type { Texts } from '../translation.ts';

const OTHER_ILLNESS = 'Un dolor de cabeza con otra enfermedad detrás';

const headache: Texts<RedFlagInput> = {
  'red-flag:headache-thunderclap': {
    sign: 'Un dolor de cabeza estalla de repente: llega a su punto máximo en segundos o minutos, o es el peor que ha tenido en su vida, aunque esté acostumbrado a los dolores de cabeza.',
    pointsTo: 'Sangrado alrededor del cerebro, o un vaso sanguíneo abultado (aneurisma)',
  },
  'red-flag:headache-speech-sight': {
    sign: 'Un dolor de cabeza viene con habla arrastrada u otra dificultad para hablar, un cambio o pérdida de la vista, dificultad para mover un brazo o una pierna, pérdida de equilibrio, confusión o pérdida de memoria; o un dolor de cabeza fuerte viene con somnolencia.',
    pointsTo: 'Un derrame cerebral, un sangrado en el cerebro o una infección',
  },
  'red-flag:headache-first-severe': {
    sign: 'Es el primer dolor de cabeza fuerte de su vida y le obliga a dejar lo que está haciendo.',
    pointsTo: OTHER_ILLNESS,
  },
  'red-flag:headache-after-effort': {
    sign: 'Un dolor de cabeza empieza justo después de levantar pesas, hacer ejercicio aeróbico, correr o tener relaciones sexuales.',
    pointsTo: 'Sangrado, o un problema de un vaso sanguíneo',
  },
  'red-flag:headache-worse-in-a-day': {
    sign: 'Un dolor de cabeza se pone cada vez peor durante 24 horas.',
    pointsTo: OTHER_ILLNESS,
  },
  'red-flag:headache-head-injury': {
    sign: 'Tiene dolor de cabeza después de una lesión grave en la cabeza.',
    pointsTo: 'Sangrado dentro de la cabeza',
  },
  'red-flag:headache-rash-or-drowsy': {
    sign: 'Con un dolor de cabeza fuerte tiene una temperatura muy alta, el cuello rígido o un sarpullido; o con cualquier dolor de cabeza tiene fiebre alta junto con el cuello rígido, o está muy somnoliento, o no responde como siempre.',
    pointsTo: 'Meningitis o sepsis',
  },
  'red-flag:headache-new-sight-problem': {
    sign: 'Con un dolor de cabeza tiene un problema de la vista que es nuevo y distinto de cualquier migraña que haya tenido antes.',
    pointsTo: 'Un derrame cerebral o una emergencia del ojo',
  },
  'red-flag:headache-red-eye': {
    sign: 'Tiene un dolor de cabeza fuerte y el blanco de un ojo está rojo, o un dolor de cabeza y un ojo entero está rojo.',
    pointsTo: 'Glaucoma agudo, una emergencia del ojo',
  },
  'red-flag:headache-scalp-or-jaw': {
    sign: 'Con un dolor de cabeza fuerte, o con cualquier dolor de cabeza si tiene más de 50 años, le duele el cuero cabelludo, le duele la mandíbula al masticar, o ve borroso o doble.',
    pointsTo: 'Una arteria inflamada (arteritis de células gigantes), que puede quitar la vista para siempre',
  },
  'red-flag:headache-cough-or-posture': {
    sign: 'La tos, un estornudo, la risa, un esfuerzo o un cambio de postura le provoca el dolor de cabeza.',
    pointsTo: OTHER_ILLNESS,
  },
  'red-flag:headache-at-risk': {
    sign: 'Tiene dolor de cabeza y además alguna de estas cosas: un sistema inmunitario débil, un embarazo, un parto hace poco (también con vómitos fuertes o señales de preeclampsia), un trastorno de la coagulación, un anticoagulante (medicamento para evitar coágulos), o monóxido de carbono en el aire que respiró.',
    pointsTo: OTHER_ILLNESS,
  },
  'red-flag:headache-seizure': {
    sign: 'Ha tenido un dolor de cabeza y una convulsión.',
    pointsTo: OTHER_ILLNESS,
  },
  'red-flag:headache-over-50-or-cancer': {
    sign: 'Su primer dolor de cabeza de esta clase llegó después de los 50 años, o tiene o tuvo cáncer.',
    pointsTo: OTHER_ILLNESS,
  },
  'red-flag:headache-keeps-coming': {
    sign: 'Sus dolores de cabeza vuelven una y otra vez, le despiertan, empeoran a pesar del tratamiento, no le dejan trabajar o hacer su vida diaria, o han cambiado; o un analgésico en la dosis correcta no ayuda.',
    pointsTo: 'Dolores de cabeza que debe ver un médico',
  },
};

const neck: Texts<RedFlagInput> = {
  'red-flag:neck-injury': {
    sign: 'Su dolor de cuello empezó con una lesión grave, como una mala caída o un choque.',
    pointsTo: 'Un hueso roto o un cuello inestable',
  },
  'red-flag:neck-artery-tear': {
    sign: 'Tiene un dolor de cabeza nuevo en un lado, o un dolor nuevo en la parte de atrás del cuello, y además un párpado caído, un zumbido como de soplo en el oído o señales de un derrame cerebral.',
    pointsTo: 'Un desgarro en una arteria del cuello',
  },
  'red-flag:neck-dizziness-blackout': {
    sign: 'Con dolor de cuello, de repente se marea, le fallan las piernas y se cae, o pierde el conocimiento.',
    pointsTo: 'Un problema con el flujo de sangre al cerebro',
  },
  'red-flag:meningitis-stiff-neck': {
    sign: 'Tiene fiebre con el cuello rígido, y la luz le molesta en los ojos o está confundido; o tiene fiebre y dolor de cabeza, y el cuello tan rígido que la barbilla no le llega al pecho.',
    pointsTo: 'Meningitis',
  },
  'red-flag:stroke-signs': {
    sign: 'De repente tiene la cara, un brazo o una pierna entumecidos o débiles, sobre todo en un lado; o está confundido, no puede hablar bien o ver bien, no puede caminar bien, pierde el equilibrio, se marea o tiene un dolor de cabeza fuerte sin causa conocida.',
    pointsTo: 'Un derrame cerebral',
  },
  'red-flag:neck-spinal-cord': {
    sign: 'Con dolor de cuello, sus manos se han vuelto torpes, camina con inseguridad, nota un cambio al orinar, al evacuar o en la función sexual, o al doblar el cuello siente como una descarga eléctrica que baja por la columna.',
    pointsTo: 'Presión sobre la médula espinal',
  },
  'red-flag:neck-weak-in-several-places': {
    sign: 'Con dolor de cuello, más de un grupo de músculos está débil, o más de una franja de piel está entumecida.',
    pointsTo: 'Un problema grave de los nervios',
  },
  'red-flag:neck-arm-or-hand': {
    sign: 'Con dolor de cuello, tiene un brazo o una mano con entumecimiento, hormigueo, debilidad o frío.',
    pointsTo: 'Un problema de un nervio o del flujo de sangre',
  },
  'red-flag:neck-serious-disease': {
    sign: 'Tiene dolor de cuello y además alguna de estas cosas: es constante y está empeorando, baja de peso, tuvo cáncer alguna vez, tiene tuberculosis, VIH o una artritis inflamatoria, o el dolor es nuevo y usted tiene menos de 20 años o más de 55.',
    pointsTo: 'Cáncer, una infección o una inflamación',
  },
  'red-flag:neck-swollen-glands': {
    sign: 'Los ganglios del cuello le duelen y siguen hinchados.',
    pointsTo: 'Una infección u otra enfermedad',
  },
  'red-flag:neck-self-care-fails': {
    sign: 'Su cuello no ha mejorado después de más o menos una semana de cuidarse usted mismo (consejo de EE. UU.; el consejo del Reino Unido da unas semanas), los analgésicos corrientes no funcionan, o está preocupado.',
    pointsTo: 'Un dolor que debe ver un médico',
  },
};

const knee: Texts<RedFlagInput> = {
  'red-flag:knee-hot-with-fever': {
    sign: 'Su rodilla está caliente, hinchada y roja o de otro color, y tiene fiebre o escalofríos o se siente muy enfermo. El dolor suele ser repentino y fuerte.',
    pointsTo: 'Una articulación infectada (artritis séptica)',
  },
  'red-flag:knee-out-of-shape': {
    sign: 'Su rodilla está deformada, la rótula está fuera de lugar, o sospecha un hueso roto, una dislocación o un tendón desgarrado (del músculo del muslo o de la rótula).',
    pointsTo: 'Un hueso roto, una dislocación o un tendón desgarrado',
  },
  'red-flag:knee-injury-no-weight': {
    sign: 'Después de una lesión casi no puede apoyar la pierna, la rodilla está muy hinchada o amoratada, o duele mucho con apenas moverla. Con los huesos frágiles (osteoporosis) basta un golpe pequeño.',
    pointsTo: 'Un hueso roto o un ligamento desgarrado',
  },
  'red-flag:leg-clot': {
    sign: 'Su pantorrilla o su pierna está hinchada, caliente, adolorida al tocarla y roja.',
    pointsTo: 'Un coágulo de sangre en la pierna',
  },
  'red-flag:lung-clot': {
    sign: 'Con una pierna hinchada o adolorida le falta el aire, tiene dolor en el pecho, tose sangre o se desmaya.',
    pointsTo: 'Un coágulo de sangre en el pulmón',
  },
};

/** Signs that the guides show beside those of the back. */
export const otherRedFlags: Texts<RedFlagInput> = { ...headache, ...neck, ...knee };
