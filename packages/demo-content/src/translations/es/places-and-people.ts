import type {
  AcupointInput,
  BodyRegionInput,
  ContributorInput,
  LocationInput,
  PractitionerInput,
  TcmPatternInput,
} from '@meridian/content-schema/content-input';
import type { Texts } from '../translation.ts';

export const bodyRegions: Texts<BodyRegionInput> = {
  'body-region:top-of-head': { name: 'Parte alta de la cabeza', slug: 'parte-alta-de-la-cabeza' },
  'body-region:forehead': { name: 'Frente', slug: 'frente' },
  'body-region:temple': { name: 'Sien', slug: 'sien' },
  'body-region:base-of-skull': { name: 'Base del cráneo', slug: 'base-del-craneo' },
  'body-region:neck': { name: 'Cuello', slug: 'cuello' },
  'body-region:shoulder': { name: 'Hombro y omóplato', slug: 'hombro' },
  'body-region:elbow': { name: 'Codo', slug: 'codo' },
  'body-region:forearm': { name: 'Antebrazo', slug: 'antebrazo' },
  'body-region:hand': { name: 'Mano', slug: 'mano' },
  'body-region:upper-back': { name: 'Parte alta de la espalda', slug: 'parte-alta-de-la-espalda' },
  'body-region:lower-back': { name: 'Parte baja de la espalda', slug: 'parte-baja-de-la-espalda' },
  'body-region:sacrum': { name: 'Base de la columna (sacro)', slug: 'sacro' },
  'body-region:hip': { name: 'Cadera', slug: 'cadera' },
  'body-region:buttock': { name: 'Nalga', slug: 'nalga' },
  'body-region:back-of-thigh': { name: 'Parte de atrás del muslo', slug: 'parte-de-atras-del-muslo' },
  'body-region:outer-thigh': { name: 'Lado externo del muslo', slug: 'lado-externo-del-muslo' },
  'body-region:inner-thigh': { name: 'Lado interno del muslo', slug: 'lado-interno-del-muslo' },
  'body-region:knee': { name: 'Rodilla', slug: 'rodilla' },
  'body-region:back-of-knee': { name: 'Parte de atrás de la rodilla', slug: 'parte-de-atras-de-la-rodilla' },
  'body-region:calf': { name: 'Pantorrilla', slug: 'pantorrilla' },
  'body-region:outer-lower-leg': { name: 'Lado externo de la pierna, bajo la rodilla', slug: 'lado-externo-de-la-pierna' },
  'body-region:inner-lower-leg': { name: 'Lado interno de la pierna, bajo la rodilla', slug: 'lado-interno-de-la-pierna' },
  'body-region:ankle': { name: 'Tobillo', slug: 'tobillo' },
  'body-region:foot': { name: 'Pie', slug: 'pie' },
};

/** Points whose place is not described have no text of their own. */
export const acupoints: Texts<AcupointInput> = {
  'acupoint:bl23': {
    locationDescription: 'A dos dedos de ancho de la línea media de la parte baja de la espalda, a la altura del segundo hueso lumbar.',
  },
  'acupoint:bl25': {},
  'acupoint:bl26': {},
  'acupoint:gv3': {},
  'acupoint:gb30': {
    locationDescription: 'En el lado de la nalga, a un tercio del camino desde la punta ósea de la cadera hasta la base del sacro.',
  },
  'acupoint:bl54': {},
  'acupoint:bl40': { locationDescription: 'En el centro del pliegue de la parte de atrás de la rodilla.' },
  'acupoint:gb34': {
    locationDescription: 'En el hueco delante y debajo del pequeño bulto óseo del lado externo de la pierna, bajo la rodilla.',
  },
  'acupoint:st36': { locationDescription: 'Cuatro dedos de ancho por debajo del hoyuelo externo de la rodilla.' },
  'acupoint:sp6': { locationDescription: 'Cuatro dedos de ancho por encima del hueso interno del tobillo.' },
  'acupoint:bl57': { locationDescription: 'En la parte de atrás de la pantorrilla, donde el músculo pasa a ser tendón.' },
  'acupoint:bl60': { locationDescription: 'Entre el hueso externo del tobillo y el tendón del talón.' },
  'acupoint:ki3': { locationDescription: 'Entre el hueso interno del tobillo y el tendón del talón.' },
};

const NO_FIXED_POINTS =
  'No encontramos una buena fuente para una lista fija de puntos de este patrón, así que aquí no se da ninguna. El profesional elige los puntos para cada persona.';
const NEEDLING =
  'En esta clínica el patrón, y no solo el lugar del dolor, guía cómo se ponen las agujas en los puntos. No tenemos ninguna fuente para más detalles.';

export const patterns: Texts<TcmPatternInput> = {
  'tcm-pattern:qi-and-blood-stagnation': {
    name: 'Estancamiento de qi y sangre',
    slug: 'estancamiento-de-qi-y-sangre',
    description: [
      'En la tradición de la medicina china, este patrón significa que el qi y la sangre ya no se mueven con libertad. Es uno de los patrones que esta clínica nombra en personas con ciática.',
      'El qi es una idea tradicional. No se ha medido.',
    ],
    acupointsNote: NO_FIXED_POINTS,
    needling: NEEDLING,
  },
  'tcm-pattern:cold-damp-obstruction': {
    name: 'Obstrucción por frío y humedad',
    slug: 'obstruccion-por-frio-y-humedad',
    description: [
      'En la tradición de la medicina china, este patrón significa que el frío y la humedad bloquean el flujo libre en un brazo o una pierna. Es uno de los patrones que esta clínica nombra en personas con ciática.',
      'El frío y la humedad son aquí ideas tradicionales. No quieren decir algo que una prueba pudiera mostrar.',
    ],
    acupointsNote: NO_FIXED_POINTS,
    needling: NEEDLING,
  },
};

const LICENSED = 'Acupunturista con licencia (Licensed Acupuncturist)';

export const practitioners: Texts<PractitionerInput> = {
  'practitioner:yang-gong': {
    slug: 'yang-gong',
    jobTitle: 'Acupunturista',
    summary:
      'Dr. Yang Gong atiende a pacientes en esta clínica. La clínica dice que su experiencia incluye medicina deportiva en un hospital.',
    biography: ['No tenemos más datos, así que aquí no se da ninguno.'],
    credentials: [{}, { name: LICENSED }],
  },
  'practitioner:jing-gong': {
    slug: 'jing-gong',
    jobTitle: 'Acupunturista',
    summary:
      'Dr. Jing Gong atiende a pacientes en esta clínica. La clínica dice que pertenece a la quinta generación de profesionales y que declara tener certificación de una junta.',
    biography: ['No se nombra la junta. No tenemos más datos, así que aquí no se da ninguno.'],
    credentials: [
      { name: 'Doctorado en Acupuntura y Medicina Oriental (Doctor of Acupuncture and Oriental Medicine)' },
      { name: LICENSED },
      { name: 'Certificación de una junta, según se declara; no se nombra la junta' },
    ],
  },
};

export const contributors: Texts<ContributorInput> = {
  'contributor:demonstration-writer': {
    jobTitle: 'Escribió el contenido de demostración; no es profesional clínico',
    conflictsOfInterest: 'Una persona inventada para la demostración. No hay nada que se pueda declarar.',
  },
};

export const locations: Texts<LocationInput> = {
  'location:overland-park': {
    name: 'Grace Family Acupuncture',
    slug: 'overland-park',
    areaServed: 'Overland Park y el condado de Johnson',
    surroundings: [{ text: 'Condado de Johnson' }, { text: 'Zona de Kansas City' }],
  },
};
