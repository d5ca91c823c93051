import type { RedFlagInput } from '@meridian/content-schema/content-input';
import type { Texts } from '../translation.ts';

const CAUDA_EQUINA = 'Presión sobre los nervios de la base de la columna (síndrome de la cola de caballo)';
const CANCER_BONE_INFECTION = 'Cáncer, un hueso roto o una infección';
const DOCTOR_SHOULD_SEE = 'Un dolor que debe ver un médico';

/** Signs in back pain and sciatica. */
export const backRedFlags: Texts<RedFlagInput> = {
  'red-flag:both-legs-pain': {
    sign: 'Tiene dolor de ciática en las dos piernas, tanto si empezó de repente como si se extendió de una pierna a la otra.',
    pointsTo: CAUDA_EQUINA,
  },
  'red-flag:both-legs-weakness': {
    sign: 'Tiene las dos piernas débiles, dormidas o entumecidas, y esto es grave o está empeorando.',
    pointsTo: CAUDA_EQUINA,
  },
  'red-flag:saddle-numbness': {
    sign: 'Siente dormidos o entumecidos los genitales o el ano, o la zona de alrededor, o la cara interna de los muslos (donde se sentaría en una silla de montar).',
    pointsTo: CAUDA_EQUINA,
  },
  'red-flag:urine-trouble': {
    sign: 'Tiene un problema nuevo con la orina: le cuesta empezar, no puede orinar, no la siente, o no puede aguantarla o no puede controlarla.',
    pointsTo: CAUDA_EQUINA,
  },
  'red-flag:bowel-trouble': {
    sign: 'Tiene un problema nuevo para evacuar (hacer popó): no puede empezar, no siente la evacuación, no puede aguantarla o no puede controlarla.',
    pointsTo: CAUDA_EQUINA,
  },
  'red-flag:sexual-numbness': {
    sign: 'Junto con sus síntomas de espalda o de pierna, tiene una pérdida nueva de la sensibilidad o de la función sexual.',
    pointsTo: CAUDA_EQUINA,
  },
  'red-flag:foot-drop': {
    sign: 'Ya no puede levantar la parte delantera del pie (pie caído, nuevo en usted), o la debilidad de una pierna empeora rápido.',
    pointsTo: 'Presión grave sobre la raíz de un nervio',
  },
  'red-flag:serious-accident': {
    sign: 'Su dolor de espalda o de pierna empezó con una caída grave, un choque u otro accidente grave.',
    pointsTo: 'Un hueso roto',
  },
  'red-flag:minor-knock-thin-bones': {
    sign: 'Después de un golpe leve tiene un dolor repentino y fuerte en el centro de la espalda (sobre la columna), y tiene los huesos frágiles (osteoporosis) o toma esteroides.',
    pointsTo: 'Un hueso roto',
  },
  'red-flag:chest-pain': {
    sign: 'Tiene dolor de espalda junto con dolor en el pecho.',
    pointsTo: 'Un problema del corazón o de un vaso sanguíneo grande',
  },
  'red-flag:infection': {
    sign: 'Tiene dolor de espalda o de pierna y además alguna de estas cosas: fiebre, escalofríos, una infección reciente, un sistema inmunitario débil, o se inyecta drogas.',
    pointsTo: 'Una infección en la columna',
  },
  'red-flag:cancer-signs': {
    sign: 'Tiene dolor de espalda o de pierna y además alguna de estas cosas: tuvo cáncer alguna vez, baja de peso sin proponérselo, el dolor es constante por la noche, o el dolor es nuevo y usted tiene menos de 20 años o más de 50 (algunas listas dicen 55).',
    pointsTo: 'Cáncer',
  },
  'red-flag:known-cancer-cord': {
    sign: 'Tiene cáncer y nota alguna de estas cosas: un problema nuevo para caminar, debilidad en un brazo o una pierna, o un cambio al orinar o evacuar.',
    pointsTo: 'Presión sobre la médula espinal: un médico debe verle el mismo día',
  },
  'red-flag:lump-or-shape': {
    sign: 'Su espalda tiene un bulto, una hinchazón o un cambio nuevo de forma.',
    pointsTo: CANCER_BONE_INFECTION,
  },
  'red-flag:no-relief-with-rest': {
    sign: 'Su dolor de espalda no se alivia con el descanso y es mucho peor por la noche.',
    pointsTo: CANCER_BONE_INFECTION,
  },
  'red-flag:severe-or-three-days': {
    sign: 'Su dolor es fuerte, empezó después de una lesión, o no ha mejorado después de unos 3 días de cuidarse usted mismo (consejo de EE. UU.).',
    pointsTo: DOCTOR_SHOULD_SEE,
  },
  'red-flag:self-care-fails': {
    sign: 'Su dolor no ha mejorado después de unas semanas de cuidarse usted mismo, está empeorando, o no le deja hacer su vida normal (consejo del Reino Unido).',
    pointsTo: DOCTOR_SHOULD_SEE,
  },
};
