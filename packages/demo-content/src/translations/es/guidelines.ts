import type { GuidelineInput } from '@meridian/content-schema/content-input';
import type { Texts } from '../translation.ts';

const NICE = 'Instituto Nacional para la Excelencia en Salud y Atención del Reino Unido (NICE)';
const NOT_CHECKED = 'Vista en una fuente secundaria. No se ha comprobado si la página actual ha cambiado después.';

export const guidelines: Texts<GuidelineInput> = {
  'guideline:nice-ng59': {
    organization: NICE,
    standingNote: 'Vista en copias. No se ha comprobado si la página actual ha cambiado después.',
    scope: 'Dolor lumbar y ciática en personas de 16 años o más.',
  },
  'guideline:danish-2017': {
    organization: 'Autoridad Sanitaria de Dinamarca',
    standingNote: 'No hemos comprobado si desde entonces la ha sustituido otra.',
    scope: 'Dolor lumbar, o dolor de pierna por una raíz nerviosa de la parte baja de la espalda, que empezó hace menos de 12 semanas.',
  },
  'guideline:acp-2017': {
    organization: 'Colegio Estadounidense de Médicos (ACP)',
    standingNote:
      'El ACP da sus guías por retiradas o ya no válidas 5 años después de publicarlas. Para una de 2017 eso significa 2022 (cálculo nuestro).',
    scope: 'Dolor lumbar en adultos, nuevo o de larga duración.',
  },
  'guideline:who-2023': {
    organization: 'Organización Mundial de la Salud (OMS)',
    scope: 'Dolor lumbar de larga duración sin otra enfermedad detrás, en adultos, con o sin dolor de pierna que viene de la columna.',
  },
  'guideline:birmingham-policy': {
    organization: 'Junta de Atención Integrada del NHS de Birmingham y Solihull',
    standingNote: 'Se vio la copia actual, pero no su año. Es una regla local sobre pagos, no una guía clínica.',
    scope: 'Qué acupuntura paga una parte local del NHS.',
  },
  'guideline:nice-cg150': {
    organization: NICE,
    standingNote: `${NOT_CHECKED} Ha tenido actualizaciones desde 2012.`,
    scope: 'Dolores de cabeza.',
  },
  'guideline:nice-ng193': {
    organization: NICE,
    standingNote: NOT_CHECKED,
    scope:
      'Dolor de larga duración que es una afección por sí mismo. Deja fuera los dolores que tienen su propia guía de NICE, entre ellos el dolor lumbar, la ciática, el dolor de cabeza y la artrosis.',
  },
};
