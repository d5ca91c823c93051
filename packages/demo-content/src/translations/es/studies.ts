import type { StudyInput } from '@meridian/content-schema/content-input';
import type { Texts } from '../translation.ts';

const POINTS_OF_100 = 'puntos de 100';
const VAS = 'Escala visual analógica (VAS)';
const OSWESTRY = 'Índice de discapacidad de Oswestry (ODI)';
const DEVIATIONS = 'desviaciones estándar';
const SERIOUS_HARM = 'Daño grave';

/** Trials and reviews of benefit in sciatica and long-lasting pain. */
export const benefitStudies: Texts<StudyInput> = {
  'study:tu-2024': {
    population:
      'Personas con ciática de larga duración por hernia de disco. Se analizaron 216: 147 mujeres y 69 hombres, de 51 años en promedio.',
    setting: 'Seis hospitales de tercer nivel en China, de 2021 a 2022.',
    intervention: 'Acupuntura, 10 sesiones en 4 semanas, con menos frecuencia hacia el final (110 personas).',
    comparator: 'Acupuntura simulada (fingida), 10 sesiones en 4 semanas (110 personas).',
    outcomes: [
      {
        measure: 'Dolor de pierna',
        instrument: VAS,
        unit: POINTS_OF_100,
        finding:
          'Después de 4 semanas el dolor de la pierna había bajado más con la acupuntura que con la simulada. La diferencia se muestra como la da el artículo; no es una simple resta.',
      },
      {
        measure: 'Dificultad en la vida diaria',
        instrument: OSWESTRY,
        unit: POINTS_OF_100,
        finding: 'Después de 4 semanas la vida diaria se había hecho más fácil en los dos grupos, y más con la acupuntura.',
      },
      {
        measure: 'Dolor de pierna y vida diaria, un año después',
        finding:
          'Un resumen publicado (epocrates, 17 de octubre de 2024) dice que la diferencia se vio por primera vez en la semana 2 y seguía ahí en la semana 52. Las cifras no se dan hasta haberlas comprobado en el artículo completo.',
      },
    ],
    harms:
      'Un resumen publicado dice que no se informó de ningún daño grave en ninguno de los grupos. No hemos visto el número de efectos secundarios leves.',
    limitations:
      'No abarca la ciática nueva, el canal de la columna estrecho ni el síndrome del piriforme, y no comparó la acupuntura con ejercicio, medicamentos o cirugía. Los pacientes, los evaluadores y los estadísticos no sabían quién recibía qué tratamiento, pero los acupunturistas sí.',
    summary:
      'Después de 10 sesiones en 4 semanas, el dolor de la pierna bajó 30.8 puntos de 100 con acupuntura y 14.9 con acupuntura simulada. El artículo da una diferencia de 16.0 puntos (intervalo del 95%: 10.6 a 21.3).',
  },
  'study:huang-2019': {
    population: 'Personas con ciática de larga duración que venía de un disco.',
    intervention: 'Acupuntura, 12 sesiones en 4 semanas (23 personas).',
    comparator: 'Acupuntura simulada, 12 sesiones en 4 semanas (23 personas).',
    outcomes: [
      {
        measure: 'Dolor de pierna durante las 4 semanas de tratamiento',
        instrument: VAS,
        unit: POINTS_OF_100,
        finding: 'El dolor de la pierna fue un poco más bajo con la acupuntura que con la simulada.',
      },
      {
        measure: 'Dolor de espalda, vida diaria y salud general',
        instrument: 'VAS, índice de discapacidad de Oswestry, SF-36',
        finding: 'En esto no se encontró una diferencia clara entre la acupuntura y la simulada.',
      },
    ],
    harms: 'Dos personas (4.3%) tuvieron moretones leves.',
    limitations: 'Un ensayo pequeño.',
    summary:
      'En 46 personas, el dolor de la pierna fue 7.28 puntos de 100 más bajo con la acupuntura que con la simulada (intervalo del 95%: 0.80 a 13.76). El dolor de espalda, la vida diaria y la salud general no fueron claramente distintos.',
  },
  'study:vickers-2018': {
    population: 'Personas con dolores de larga duración de varias clases, en 39 ensayos.',
    intervention: 'Acupuntura con agujas.',
    comparator: 'Acupuntura simulada, o no recibir acupuntura.',
    limitations: 'Abarca varias clases de dolor de larga duración y no trata solo de la ciática.',
    summary:
      'La acupuntura dio un resultado unas 0.5 desviaciones estándar mejor que no recibir acupuntura y unas 0.2 mejor que la simulada. El efecto era más o menos un 15% menor después de un año.',
  },
  'study:cherkin-2009': {
    population: 'Adultos de EE. UU. con dolor lumbar de larga duración. Se dejó fuera a las personas con ciática.',
    intervention:
      'Acupuntura, elegida para cada persona o igual para todas: 10 sesiones de 20 minutos, dos veces por semana durante 3 semanas y luego una por semana durante 4.',
    comparator: 'Una imitación que no atravesaba la piel, o la atención habitual.',
    limitations: 'Trata del dolor lumbar, no de la ciática.',
    summary: 'Todos los grupos con agujas y la imitación dieron el mismo resultado, y todos fueron mejores que la atención habitual.',
  },
  'study:rubinstein-2019': {
    population: 'Adultos con dolor lumbar de larga duración, en 47 ensayos. Se dejaron fuera los ensayos solo sobre ciática.',
    intervention: 'Manipulación o movilización de la columna.',
    limitations: 'No puede responder sobre la ciática, porque dejó fuera los ensayos solo sobre ciática.',
    summary:
      'Una revisión de 47 ensayos sobre el tratamiento de la columna con las manos en el dolor lumbar de larga duración. Dejó fuera los ensayos solo sobre ciática.',
  },
};

/** Trials and reviews on the back and the neck. */
export const backStudies: Texts<StudyInput> = {
  'study:trinh-2016': {
    population: 'Personas con dolor de cuello, en 27 ensayos.',
    intervention: 'Acupuntura con agujas.',
    comparator: 'Acupuntura simulada, en 8 de los ensayos.',
    outcomes: [
      {
        measure: 'Dolor de cuello poco tiempo después del tratamiento, frente a la acupuntura simulada',
        unit: 'diferencia de medias estandarizada',
        finding: 'De 8 de los ensayos, con 560 personas con dolor de cuello de larga duración de músculos y articulaciones.',
      },
    ],
    limitations:
      'Sustituida: la Biblioteca Cochrane marca esta versión como no la más reciente. No hemos visto la que vino después, así que no se apoye en ella.',
    summary: 'Frente a la acupuntura simulada, el dolor fue un poco menor por poco tiempo. Desde entonces la revisión ha sido sustituida.',
  },
  'study:trialists-2012': {
    population:
      'Personas con dolor de espalda y cuello de larga duración, dolor de cabeza de larga duración o artrosis, de muchos ensayos.',
    intervention: 'Acupuntura con agujas.',
    comparator: 'Acupuntura simulada, o no recibir acupuntura.',
    outcomes: [
      { measure: 'Dolor de espalda y cuello, frente a la acupuntura simulada', unit: DEVIATIONS },
      { measure: 'Dolor de espalda y cuello, frente a no recibir acupuntura', unit: DEVIATIONS },
      { measure: 'Dolor de cabeza de larga duración, frente a la acupuntura simulada', unit: DEVIATIONS },
      { measure: 'Dolor de cabeza de larga duración, frente a no recibir acupuntura', unit: DEVIATIONS },
      { measure: 'Osteoartritis (artrosis), frente a la acupuntura simulada', unit: DEVIATIONS },
      { measure: 'Osteoartritis (artrosis), frente a no recibir acupuntura', unit: DEVIATIONS },
    ],
    limitations:
      'Da una sola cifra para la espalda y el cuello juntos, y otra para todo el dolor de cabeza de larga duración. Una actualización de 2018 abarca el dolor de larga duración en conjunto.',
    summary: 'Frente a no recibir acupuntura las diferencias fueron moderadas. Frente a la simulada fueron pequeñas.',
  },
  'study:mu-2020': {
    population: 'Personas con dolor lumbar de larga duración sin una causa conocida, en 33 estudios.',
    intervention: 'Acupuntura con agujas.',
    limitations:
      'Siete ensayos alemanes reúnen el 67% de todas las personas. Hemos comprobado cuántos estudios y personas tiene, pero no su conclusión, así que no damos ninguna.',
    summary: 'Reúne 33 estudios con 8,270 personas. No damos ningún resultado hasta haberla leído completa.',
  },
  'study:guideline-review-2024': {
    population: '22 guías clínicas sobre el dolor lumbar, de 2017 a 2022.',
    limitations: 'Lee guías clínicas. No contiene resultados nuevos de pacientes.',
    summary:
      'Para el dolor lumbar de larga duración, las opciones que nombran muchas guías incluyen el ejercicio, los medicamentos antiinflamatorios, la manipulación de la columna y la acupuntura. Las guías son muy distintas entre sí.',
  },
  'study:exercise-2023': {
    population: 'Adultos con dolor lumbar de larga duración. La revisión se hizo para la Organización Mundial de la Salud.',
    intervention: 'Ejercicio estructurado.',
    comparator: 'Ningún tratamiento.',
    outcomes: [
      {
        measure: 'Dolor, frente a ningún tratamiento',
        unit: 'diferencia de medias estandarizada',
        finding: 'El dolor fue probablemente menor con ejercicio que sin tratamiento.',
      },
      {
        measure: 'Vida diaria, frente a ningún tratamiento',
        finding: 'La dificultad en la vida diaria también fue probablemente menor.',
      },
    ],
    harms: 'Con el ejercicio mixto el dolor subió un poco por poco tiempo.',
    limitations: 'Compara el ejercicio con ningún tratamiento, y no con uno simulado.',
    summary:
      'El ejercicio probablemente baja el dolor y la dificultad en la vida diaria, frente a ningún tratamiento. La revisión da una certeza moderada.',
  },
  'study:fritz-2021': {
    population: 'Personas con ciática que empezó menos de 90 días antes.',
    intervention: 'Fisioterapia. Una fuente secundaria da 5.5 visitas en 4 semanas en promedio.',
    comparator: 'Atención habitual.',
    outcomes: [
      {
        measure: 'Dificultad en la vida diaria',
        instrument: OSWESTRY,
        unit: POINTS_OF_100,
        finding: 'Después de 6 meses la vida diaria era más fácil con la fisioterapia que con la atención habitual.',
      },
      {
        measure: 'Opinión propia sobre el éxito después de un año',
        finding: 'De 100 personas, unas 45 con fisioterapia y unas 28 con la atención habitual lo consideraron un éxito después de un año.',
      },
    ],
    harms: 'Una fuente secundaria dice que el 37% de las personas informó de un efecto secundario.',
    limitations:
      'Se comparó con la atención habitual y no con un tratamiento simulado. Por eso su resultado no puede ponerse al lado de un resultado de la acupuntura frente a la simulada.',
    summary:
      'Después de 6 meses, la dificultad en la vida diaria fue 5.4 puntos de 100 menor con la fisioterapia que con la atención habitual (intervalo del 95%: 1.3 a 9.4). Después de un año la diferencia fue de 4.8.',
  },
};

/** Studies of side effects and of what the needle feels like. */
export const safetyStudies: Texts<StudyInput> = {
  'study:baumler-2021': {
    population: 'Personas que recibieron acupuntura, en 21 estudios que contaron los efectos secundarios según ocurrían (22 artículos).',
    intervention: 'Acupuntura con agujas.',
    outcomes: [
      {
        measure: SERIOUS_HARM,
        unit: 'por cada 10,000 pacientes',
        finding: '1.01 por cada 10,000 pacientes (intervalo del 95%: 0.23 a 2.33; 11 estudios).',
      },
      {
        measure: SERIOUS_HARM,
        unit: 'por cada millón de tratamientos',
        finding: '7.98 por cada millón de tratamientos (intervalo del 95%: 1.39 a 20.00; 14 estudios).',
      },
      {
        measure: 'Cualquier efecto secundario',
        unit: 'por ciento de los pacientes en una serie de tratamiento',
        finding: '9.31% de los pacientes en una serie de tratamiento (intervalo del 95%: 5.10 a 14.62).',
      },
      {
        measure: 'Efecto secundario que necesitó tratamiento',
        unit: 'por cada 1,000 pacientes',
        finding: '1.14 por cada 1,000 pacientes (intervalo del 95%: 0.00 a 7.37).',
      },
    ],
    harms: 'Más o menos la mitad de los efectos secundarios fueron sangrado, dolor o enrojecimiento en el lugar de la aguja.',
    limitations: 'Los estudios eran muy distintos entre sí (heterogeneidad de más del 80%).',
    summary:
      'Dicho de forma sencilla: más o menos 1 de cada 10 personas tiene un efecto secundario leve, y más o menos 1 de cada 10,000 uno grave.',
  },
  'study:witt-2009': {
    population: 'Pacientes tratados por médicos en Alemania, con unos 10 tratamientos cada uno.',
    intervention: 'Acupuntura dada por médicos.',
    harms:
      '19,726 personas (8.6%) tuvieron al menos un efecto secundario; 4,963 (2.2%) necesitaron tratamiento por uno. Sangrado o moretón: 6.1%. Dolor: 1.7%. Dos personas tuvieron un colapso de pulmón, que según nuestro cálculo es más o menos 0.09 por cada 10,000. El efecto secundario más largo, una lesión de un nervio de la pierna, duró 180 días.',
    limitations: 'La acupuntura la dieron médicos, así que las tasas pueden no ser válidas para otros.',
    summary: 'De 229,230 personas, el 8.6% tuvo un efecto secundario. El sangrado o un moretón fue el más frecuente (6.1%).',
  },
  'study:swait-finch-2017': {
    population: 'Informes publicados sobre el tratamiento de la columna con las manos.',
    intervention: 'Tratamiento de la columna con las manos.',
    outcomes: [
      {
        measure: SERIOUS_HARM,
        finding:
          'Las estimaciones van de 1 por cada 2 millones de manipulaciones a 13 por cada 10,000 pacientes, así que no se puede dar una sola tasa.',
      },
    ],
    limitations: 'Los informes que reúne cuentan los daños de maneras distintas.',
    summary: 'Las estimaciones de daño grave son tan distintas que no se puede dar una sola tasa.',
  },
  'study:moorman-2022': {
    population: 'Personas que recibieron manipulación de la columna, en 5 estudios.',
    intervention: 'Manipulación de la columna con chasquido.',
    comparator: 'Manipulación de la columna sin chasquido.',
    summary:
      'El chasquido viene del gas que sale del líquido de la articulación. Cinco estudios no encontraron relación entre el chasquido y menos dolor.',
  },
  'study:hui-2007': {
    population: 'Adultos sanos que nunca habían recibido acupuntura.',
    intervention: 'Agujas movidas con la mano.',
    comparator: 'Toque ligero.',
    outcomes: [
      {
        measure: 'Sensación de la aguja (de qi)',
        unit: 'por ciento de los procedimientos',
        finding: 'Se sintió en el 71% de los procedimientos con aguja y en el 24% de los de toque ligero.',
      },
    ],
    limitations: 'Voluntarios sanos. No muestra si la sensación hace que el tratamiento funcione mejor.',
    summary:
      'Lo que más se nombró fue dolor sordo, molestia y presión, y después hormigueo, entumecimiento, dolor apagado, pesadez, calor, sensación de llenura y frescor. El dolor agudo fue breve y poco frecuente.',
  },
};
