import type { GlossaryTermInput } from '@meridian/content-schema/content-input';
import type { Texts } from '../translation.ts';

const words = (...terms: string[]) => terms.map((term) => ({ term }));

const evidenceTerms: Texts<GlossaryTermInput> = {
  'glossary-term:sham-acupuncture': {
    term: 'Acupuntura simulada',
    slug: 'acupuntura-simulada',
    layTerms: words('Acupuntura fingida', 'Imitación de acupuntura', 'Agujas falsas'),
    wordForms: words('simulada', 'agujas simuladas', 'agujas fingidas', 'acupuntura fingida', 'tratamiento simulado'),
    definition:
      'Un tratamiento fingido que permite comparar de forma justa. Los expertos no se ponen de acuerdo en si no hace nada en absoluto.',
  },
  'glossary-term:randomized-trial': {
    term: 'Ensayo aleatorizado',
    slug: 'ensayo-aleatorizado',
    layTerms: words('Prueba justa', 'Estudio al azar'),
    wordForms: words('ensayos aleatorizados'),
    definition: 'Un estudio en el que el azar decide quién recibe qué tratamiento, para que los grupos se parezcan.',
  },
  'glossary-term:confidence-interval': {
    term: 'Intervalo de confianza',
    slug: 'intervalo-de-confianza',
    layTerms: words('Margen probable', 'Intervalo del 95%'),
    wordForms: words('intervalos de confianza'),
    definition: 'El margen dentro del que está probablemente el valor verdadero.',
  },
  'glossary-term:grade-certainty': {
    term: 'Certeza GRADE',
    slug: 'certeza-grade',
    layTerms: words('Qué tan seguros estamos', 'Calidad de la evidencia'),
    wordForms: words('GRADE'),
    definition:
      'Una escala de cuánto fiarse de todos los estudios juntos sobre una pregunta: alta, moderada, baja o muy baja. En «baja» el efecto real puede ser muy distinto. Un solo estudio no tiene calificación.',
  },
  'glossary-term:systematic-review': {
    term: 'Revisión sistemática',
    slug: 'revision-sistematica',
    layTerms: words('Revisión de todos los estudios'),
    wordForms: words('revisiones sistemáticas'),
    definition: 'Un estudio que reúne los estudios sobre una pregunta.',
  },
  'glossary-term:guideline': {
    term: 'Guía clínica',
    slug: 'guia-clinica',
    layTerms: words('Consejo oficial', 'Recomendación'),
    wordForms: words('guías clínicas'),
    definition:
      'Consejos escritos de un organismo de expertos sobre cómo tratar una afección. Las guías pueden no coincidir, y algunas caducan después de unos años.',
  },
  'glossary-term:strong-and-conditional-advice': {
    term: 'Consejo fuerte y condicional',
    slug: 'consejo-fuerte-y-condicional',
    layTerms: words('Recomendar o sugerir'),
    wordForms: words('recomendación condicional'),
    definition: 'Con qué firmeza habla una guía. «Recomendar» es fuerte. «Sugerir» o «considerar» es más débil y se llama condicional.',
  },
  'glossary-term:standard-deviation': {
    term: 'Desviación estándar, como tamaño de un efecto',
    slug: 'desviacion-estandar',
    layTerms: words('Tamaño del efecto'),
    wordForms: words('desviación estándar', 'desviaciones estándar'),
    definition:
      'Una medida que permite juntar distintas escalas de dolor. En las fuentes de este sitio, más o menos 0.2 se considera pequeño y más o menos 0.5 moderado.',
  },
  'glossary-term:stricta': {
    term: 'STRICTA',
    slug: 'stricta-norma-para-informes',
    layTerms: words('Norma para informar sobre acupuntura'),
    definition:
      'Una lista de lo que debe contar un informe de acupuntura: qué puntos, a qué profundidad, cuánto tiempo, con qué frecuencia, quién la dio y con qué se comparó.',
  },
};

const bodyTerms: Texts<GlossaryTermInput> = {
  'glossary-term:sciatic-nerve': {
    term: 'Nervio ciático',
    slug: 'nervio-ciatico',
    layTerms: words('El nervio grande de la pierna'),
    wordForms: words('nervios ciáticos'),
    definition:
      'El nervio más grande del cuerpo. Empieza en la parte baja de la espalda y termina en los pies. Mueve músculos de detrás de la rodilla y de la parte baja de la pierna, y lleva la sensibilidad de la pierna.',
  },
  'glossary-term:sciatica': {
    term: 'Ciática',
    slug: 'ciatica',
    layTerms: words('Dolor que baja por la pierna', 'Nervio atrapado'),
    definition: 'Dolor a lo largo del nervio que va de la parte baja de la espalda a la pierna.',
  },
  'glossary-term:herniated-disk': {
    term: 'Hernia de disco',
    slug: 'hernia-de-disco',
    layTerms: words('Disco salido', 'Disco abultado'),
    wordForms: words('hernias de disco'),
    definition:
      'Una almohadilla entre dos huesos de la columna se abulta o se sale y puede irritar un nervio. Puede causar dolor de espalda, ciática, las dos cosas o nada.',
  },
  'glossary-term:nerve-root': {
    term: 'Raíz nerviosa',
    slug: 'raiz-nerviosa',
    layTerms: words('Comienzo de un nervio', 'Radiculopatía (una raíz nerviosa con problemas)'),
    wordForms: words('raíces nerviosas'),
    definition:
      'El lugar donde un nervio sale de la columna. Cuando se aprieta en la parte baja de la espalda, el dolor puede bajar por la pierna.',
  },
  'glossary-term:spinal-stenosis': {
    term: 'Estenosis espinal',
    slug: 'estenosis-espinal',
    layTerms: words('Canal de la columna estrecho'),
    definition: 'El canal de los nervios en la columna se estrecha, casi siempre después de los 50 años.',
  },
  'glossary-term:cauda-equina-syndrome': {
    term: 'Síndrome de la cola de caballo',
    slug: 'sindrome-de-la-cola-de-caballo',
    layTerms: words('Nervios apretados en la base de la columna'),
    definition:
      'Presión sobre los nervios de la base de la columna. Entre las señales están el entumecimiento donde se sentaría en una silla de montar, un problema nuevo al orinar, al evacuar o en la función sexual, y dolor, debilidad o entumecimiento en las dos piernas. Es una emergencia: llame al 911 o vaya a la sala de emergencias.',
  },
  'glossary-term:red-flag': {
    term: 'Señal de alarma',
    slug: 'senal-de-alarma',
    layTerms: words('Señal de aviso', 'Bandera roja'),
    wordForms: words('señales de alarma'),
    definition:
      'Una señal de que puede haber algo grave detrás del dolor. Unas necesitan el 911, otras un médico, antes de pensar en la acupuntura.',
  },
  'glossary-term:aura': {
    term: 'Aura',
    slug: 'aura-de-la-migrana',
    layTerms: words('Líneas en zigzag antes de un dolor de cabeza'),
    definition:
      'Luces que destellan, líneas en zigzag o una pérdida corta de la vista antes de una migraña. Debería quitarse en menos de una hora.',
  },
  'glossary-term:cartilage': {
    term: 'Cartílago',
    slug: 'cartilago',
    layTerms: words('Cubierta lisa de una articulación'),
    definition: 'La cubierta lisa de los extremos de los huesos. En la osteoartritis (artrosis) se desgasta.',
  },
};

const traditionTerms: Texts<GlossaryTermInput> = {
  'glossary-term:acupoint': {
    term: 'Punto de acupuntura',
    slug: 'punto-de-acupuntura',
    layTerms: words('Acupunto', 'Punto para la aguja'),
    wordForms: words('puntos de acupuntura'),
    definition:
      'Un lugar con nombre que se usa para poner agujas. Una norma de la Organización Mundial de la Salud sitúa 361 de ellos. Que un punto se haya usado en un estudio no demuestra que ayude.',
  },
  'glossary-term:qi': {
    term: 'Qi',
    slug: 'qi-idea-tradicional',
    layTerms: words('Chi', 'Energía vital'),
    definition:
      'En la tradición de la medicina china, lo que fluye por el cuerpo a lo largo de canales. Es una idea tradicional y no se ha medido.',
  },
  'glossary-term:channel': {
    term: 'Canal (meridiano)',
    slug: 'canal-meridiano',
    layTerms: words('Meridiano', 'Línea de energía'),
    wordForms: words('canales', 'meridiano', 'meridianos'),
    definition:
      'En la tradición de la medicina china, un camino por el que fluye el qi. Hay 14: 12 principales y 2 más. Es una idea tradicional y no se ha medido.',
  },
  'glossary-term:de-qi': {
    term: 'De qi',
    slug: 'de-qi-sensacion-de-la-aguja',
    layTerms: words('Sensación de la aguja', 'Dolor sordo en la aguja'),
    definition:
      'Lo que puede sentir cuando la aguja está dentro: dolor sordo, pesadez, entumecimiento u hormigueo. La tradición dice que hace falta. No se ha demostrado que haga funcionar mejor el tratamiento.',
  },
  'glossary-term:pattern': {
    term: 'Patrón',
    slug: 'patron',
    layTerms: words('Diagnóstico de la medicina china', 'Síndrome'),
    definition:
      'En la tradición de la medicina china, lo que el profesional nombra en usted antes de elegir los puntos. No sustituye el diagnóstico de un médico.',
  },
  'glossary-term:guide-tube': {
    term: 'Tubo guía',
    slug: 'tubo-guia',
    layTerms: words('Tubo de la aguja'),
    wordForms: words('tubos guía'),
    definition: 'Un tubo delgado de plástico a través del cual se introduce una aguja en la piel con un golpecito.',
  },
};

export const glossaryTerms: Texts<GlossaryTermInput> = { ...evidenceTerms, ...bodyTerms, ...traditionTerms };
