import type {
  ComponentEvidenceClaimInput,
  ComponentSharedChangeInput,
  ComponentSharedKeyFigureInput,
  ComponentSharedRelatedPageInput,
  ComponentSharedReviewInput,
} from '@meridian/content-schema/content-input';
import type { TextOf } from '../translation.ts';

/** Texts that several pages share, as in the source. */
export const SAFETY_FIGURES: TextOf<ComponentSharedKeyFigureInput>[] = [
  { value: '1 de cada 10,000', label: 'personas, más o menos, tienen un efecto secundario grave' },
  { value: '1 de cada 10', label: 'personas, más o menos, tienen un efecto secundario leve' },
];

export const SAFETY_CLAIM: TextOf<ComponentEvidenceClaimInput> = {
  statement:
    'Más o menos 1 de cada 10,000 personas tiene un efecto secundario grave en una serie de tratamientos de acupuntura, y más o menos 1 de cada 10 tiene uno leve.',
  certaintyReason: 'No hemos visto un nivel GRADE para estas tasas. Los estudios son muy distintos entre sí.',
};

export const SINGLE_TRIAL =
  'GRADE califica juntos todos los estudios sobre una misma pregunta. Este es un solo ensayo, así que no tiene calificación.';

export const REVIEW_POINT =
  'Haga un balance después de 3 o 4 sesiones. Un servicio del NHS decide en ese momento si conviene seguir. Si nada ha cambiado, es razonable dejarlo y preguntar por otros tratamientos.';

export const LEVELS_NOTE =
  'Si una señal encaja en dos listas, siga la más urgente. Si no está seguro de si es una emergencia, llame al 911: quien conteste decide. Cuando una fuente no dice con qué rapidez actuar, esta página eligió el nivel, y ningún profesional clínico lo ha aprobado.';

export const REVIEW: TextOf<ComponentSharedReviewInput> = {
  conflictsOfInterest:
    'La clínica de esta página ofrece acupuntura. El texto se escribió para una demostración y ningún profesional clínico lo ha revisado.',
};

export const CHANGES: TextOf<ComponentSharedChangeInput>[] = [{ summary: 'Primera versión de demostración. Sin revisión clínica.' }];

export const WIDER_GUIDE: TextOf<ComponentSharedRelatedPageInput> = {
  label: 'Acupuntura para aliviar el dolor',
  reason: 'El servicio más amplio al que pertenece esta guía.',
};

export const NEEDLE_EXPERIENCE = {
  sensation: [
    'La aguja es maciza y apenas más gruesa que un cabello: de 0.16 a 0.45 mm en un producto. Es estéril y se usa una sola vez. En esta clínica se introduce con un golpecito a través de un tubo guía delgado.',
    'A menudo no se siente cómo entra, o se siente un pinchazo breve y ligero. Una vez dentro, puede sentir hormigueo o un dolor sordo. En esta clínica, la respuesta que buscamos es un dolor sordo y profundo cuando el músculo se suelta.',
    'La medicina china llama «de qi» a la sensación de la aguja. En un estudio con 42 personas que nunca habían recibido acupuntura, apareció en el 71% de los pinchazos, frente al 24% con un toque ligero. Lo que más se nombró fue dolor sordo, molestia y presión. No se ha demostrado que haga falta para que el tratamiento funcione.',
    'Un dolor agudo debería ser breve y poco frecuente. No se espera un dolor fuerte: si lo siente, dígalo enseguida.',
  ],
  needleFear: [
    'Es comprensible ponerse nervioso por las agujas. Díganoslo, y díganos si alguna vez se ha desmayado.',
    'No es como una inyección. La aguja es maciza y muy fina, y se introduce con un golpecito a través de un tubo delgado. A menudo no se siente cómo entra, o se siente un pinchazo breve y ligero; para algunas personas es un poco incómodo.',
  ],
};

export const PROPOSED_MECHANISM = [
  'Apenas se empieza a entender cómo podría actuar la acupuntura. Estas son formas que se han propuesto:',
  'Puede aumentar las sustancias del propio cuerpo que alivian el dolor.',
  'Se describe como una estimulación de los nervios de la sensibilidad en la piel y los músculos.',
  'Puede cambiar la liberación de sustancias que regulan el flujo y la presión de la sangre.',
  'Las expectativas, las creencias y el sentirse cuidado pueden tener un papel importante.',
];
