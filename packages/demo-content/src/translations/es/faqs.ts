import type { FaqInput } from '@meridian/content-schema/content-input';
import type { Texts } from '../translation.ts';

const treatmentFaqs: Texts<FaqInput> = {
  'faq:does-it-hurt': {
    question: '¿Duele la acupuntura?',
    slug: 'duele-la-acupuntura',
    answer: [
      'A menudo no se siente cómo entra la aguja, o se siente un pinchazo breve y ligero. Para algunas personas es un poco incómodo.',
      'Una vez dentro, puede sentir hormigueo o un dolor sordo. No se espera un dolor fuerte. Si lo siente, dígalo enseguida.',
    ],
  },
  'faq:how-many-sessions-sciatica': {
    question: '¿Cuántas sesiones necesito para la ciática?',
    slug: 'cuantas-sesiones-para-la-ciatica',
    answer: [
      'Nadie puede decirle el número de antemano. El ensayo de 2024 usó 10 sesiones en 4 semanas para una ciática que había durado mucho. Eso no es una promesa para usted.',
      'En esta clínica, un primer tratamiento es de una o dos veces por semana durante varias semanas. Vemos que los brotes nuevos se calman más rápido; una ciática que ha durado mucho suele necesitar el tratamiento más completo. Esa es nuestra propia experiencia, no evidencia.',
    ],
  },
  'faq:when-to-judge': {
    question: '¿Cuándo puedo saber si me funciona?',
    slug: 'cuando-puedo-saber-si-me-funciona',
    answer: [
      'Haga un balance después de 3 o 4 sesiones. Un servicio del NHS decide en ese momento si conviene seguir. Si nada ha cambiado, es razonable dejarlo y preguntar por otros tratamientos.',
      'En el ensayo de 2024 sobre ciática de larga duración, la diferencia entre la acupuntura y la simulada se vio por primera vez en la semana 2, según un resumen publicado.',
      'Anote brevemente cómo va su dolor, para que se pueda cambiar el plan.',
    ],
  },
  'faq:is-it-safe': {
    question: '¿Es segura la acupuntura?',
    slug: 'es-segura-la-acupuntura',
    answer: [
      'Más o menos 1 de cada 10 personas tiene un efecto secundario leve, como un pequeño sangrado, un moretón o dolor en el lugar de la aguja. Más o menos 1 de cada 10,000 tiene uno grave.',
      'Entre 229,230 pacientes en Alemania, 2 tuvieron un colapso de pulmón. Una mala técnica puede hacer un daño grave, así que importan la formación y las agujas estériles.',
      'Falta de aire repentina o dolor en el pecho después de las agujas: llame al 911.',
    ],
  },
  'faq:move-my-disk-back': {
    question: '¿Puede la acupuntura devolver mi disco a su lugar?',
    slug: 'puede-la-acupuntura-devolver-mi-disco-a-su-lugar',
    answer: [
      'No. Una aguja no devuelve un disco a su lugar, y no decimos que lo haga. Buscamos calmar la irritación y aflojar los músculos tensos que protegen la zona.',
      'Cuando hay un disco detrás de la ciática, más o menos 90 de cada 100 personas notan que mejora en seis semanas sin tratamiento especial. Después es menos probable que mejore por sí sola.',
    ],
  },
  'faq:combine-treatments': {
    question: '¿Puedo combinarla con la quiropráctica o con mis medicamentos?',
    slug: 'puedo-combinarla-con-quiropractica-o-medicamentos',
    answer: [
      'Dígale a todo el que le trate qué tratamientos, medicamentos y suplementos usa. Esa es la forma segura de combinarlos.',
      'Si toma anticoagulantes, pregunte a su médico antes de recibir acupuntura.',
      'Vemos a personas que usan la acupuntura y la quiropráctica en momentos distintos. No encontramos un buen estudio de las dos juntas para la ciática.',
    ],
  },
  'faq:medicare-and-insurance': {
    question: '¿Pagará Medicare o mi seguro?',
    slug: 'pagara-medicare-o-mi-seguro',
    answer: [
      'No cuente con Medicare para la ciática por un disco: su regla no la nombra.',
      'La regla de Medicare, del 21 de enero de 2020, trata del dolor lumbar que ha durado 12 semanas o más. El dolor no debe tener una causa específica conocida ni venir de una operación o de un embarazo. Medicare paga entonces hasta 12 visitas en 90 días, y 8 más si usted mejora, con un máximo de 20 al año. Deja de pagar si usted no mejora. Un acupunturista que no es médico tiene que trabajar bajo supervisión para que Medicare pague.',
      'Para cualquier otro seguro, pregunte a su plan antes de reservar.',
    ],
  },
};

const visitFaqs: Texts<FaqInput> = {
  'faq:afraid-of-needles': {
    question: 'Tengo miedo a las agujas. ¿Puedo venir de todos modos?',
    slug: 'tengo-miedo-a-las-agujas',
    answer: [
      'Sí, y es comprensible ponerse nervioso por eso. Díganoslo, y díganos también si alguna vez se ha desmayado.',
      'La aguja no es como la de una inyección. Es maciza, apenas más gruesa que un cabello, y en esta clínica se introduce con un golpecito a través de un tubo delgado. A menudo no se siente cómo entra, o se siente un pinchazo breve y ligero; para algunas personas es un poco incómodo.',
    ],
  },
  'faq:pregnancy': {
    question: '¿Puedo recibir acupuntura durante el embarazo?',
    slug: 'acupuntura-durante-el-embarazo',
    answer: [
      'Pregunte primero a quienes atienden su embarazo, y díganos que está embarazada. Dos organizaciones no dicen exactamente lo mismo.',
      'El NHS del Reino Unido dice que en general es segura, pero que algunos puntos no se usan. La Organización Mundial de la Salud es más cautelosa: las agujas pueden provocar el parto. Por eso solo debería usarse si hace falta como tratamiento, y entonces con mucho cuidado. Por tradición, en los primeros tres meses no se ponen agujas en la parte baja del vientre, la parte baja de la espalda ni la base de la columna.',
    ],
  },
  'faq:what-to-tell-you': {
    question: '¿Qué debo decirles antes del tratamiento?',
    slug: 'que-debo-decirles-antes-del-tratamiento',
    answer: [
      'Díganos todo esto, en su visita y no a través de este sitio web:',
      'un embarazo',
      'anticoagulantes o un trastorno de la coagulación',
      'un marcapasos u otro implante',
      'alergia a los metales',
      'una infección de la piel',
      'convulsiones',
      'desmayos en el pasado',
      'su diagnóstico y sus radiografías y otros estudios de imagen',
      'todos sus medicamentos y suplementos',
    ],
  },
  'faq:after-a-session': {
    question: '¿Cómo me sentiré después de una sesión?',
    slug: 'como-me-sentire-despues-de-una-sesion',
    answer: [
      'Puede sentir cansancio o sueño, y eso es normal. Algunas personas no deben manejar enseguida; un folleto del NHS aconseja que alguien le lleve a casa.',
      'El dolor, la molestia o la rigidez pueden subir y luego calmarse en unos días. Puede sentir náuseas, mareo o sensación de desmayo. Un pequeño sangrado o un moretón es común e inofensivo.',
      'Hay un pequeño riesgo de infección. Si tiene fiebre o se siente enfermo, comuníquese con un médico. Falta de aire repentina o dolor en el pecho: llame al 911.',
    ],
  },
  'faq:help-myself-sciatica': {
    question: '¿Qué puedo hacer yo para la ciática?',
    slug: 'que-puedo-hacer-yo-para-la-ciatica',
    answer: [
      'Siga con su actividad normal en lo posible, y empiece pronto con movimientos suaves. Esto puede ayudar:',
      'estiramientos',
      'compresas de calor',
      'una almohada entre las rodillas si duerme de lado, o debajo de ellas si duerme boca arriba',
      'Evite estar mucho tiempo sentado o acostado. No ponga una bolsa de agua caliente sobre la piel que pueda estar entumecida: puede quemarle.',
      'Es poco probable que el acetaminofén (Tylenol) ayude con la ciática. No está claro si los antiinflamatorios (AINE) ayudan: pregunte a un farmacéutico.',
    ],
  },
};

const conditionFaqs: Texts<FaqInput> = {
  'faq:back-pain-or-sciatica': {
    question: '¿Tengo dolor de espalda o ciática?',
    slug: 'dolor-de-espalda-o-ciatica',
    answer: [
      'Pregúntese qué le duele más. Con la ciática lo normal es que duela más la pierna que la espalda, y el dolor es punzante, quema o baja como un latigazo por la pierna. El dolor de espalda por sí solo probablemente no es ciática.',
      'Una hernia de disco puede causar dolor de espalda, ciática, las dos cosas o nada. Si no está seguro, pregunte a un médico.',
    ],
  },
  'faq:how-many-sessions-back-pain': {
    question: '¿Cuántas sesiones necesito para el dolor lumbar?',
    slug: 'cuantas-sesiones-para-el-dolor-lumbar',
    answer: [
      'Nadie puede decirle el número de antemano. Un ensayo grande de EE. UU. sobre dolor lumbar de larga duración dio 10 sesiones de 20 minutos: dos veces por semana durante 3 semanas, y luego una por semana durante 4. Eso no es una promesa para usted.',
      'La regla de Medicare para el dolor lumbar de larga duración pone un límite, no una meta: hasta 12 visitas en 90 días, y deja de pagar si usted no mejora.',
    ],
  },
  'faq:help-myself-back-pain': {
    question: '¿Qué puedo hacer yo para el dolor lumbar?',
    slug: 'que-puedo-hacer-yo-para-el-dolor-lumbar',
    answer: [
      'Vuelva a moverse pronto. El reposo en cama debería durar como máximo 1 o 2 días. Esto puede ayudar:',
      'ejercicio, que puede ser la mejor forma de acelerar la recuperación y fortalece la espalda y el vientre',
      'compresas calientes o frías, que pueden aliviar el dolor y ayudarle a moverse; no está probado que aceleren la recuperación',
      'Esto puede provocarlo: levantar cosas pesadas, la vibración, los movimientos repetidos, las malas posturas y el ejercicio duro después de un tiempo de hacer muy poco.',
    ],
  },
  'faq:does-back-pain-go-away': {
    question: '¿Se quita el dolor lumbar sin tratamiento?',
    slug: 'se-quita-el-dolor-lumbar-sin-tratamiento',
    answer: [
      'El dolor de espalda reciente casi siempre mejora con el tiempo, sea cual sea el tratamiento. Unas 20 de cada 100 personas con dolor reciente todavía tienen síntomas después de un año.',
      'Un dolor que dura no significa por sí solo una enfermedad grave.',
    ],
  },
  'faq:acupuncture-or-pretend': {
    question: '¿Es mejor la acupuntura real que la fingida?',
    slug: 'es-mejor-la-acupuntura-real-que-la-fingida',
    answer: [
      'En dolores de larga duración de varias clases, dio un resultado unas 0.2 desviaciones estándar mejor que las agujas simuladas (fingidas). Es una diferencia pequeña. Frente a no recibir acupuntura fue unas 0.5 mejor.',
      'En un ensayo grande de EE. UU. sobre dolor lumbar de larga duración, las agujas reales y la imitación dieron el mismo resultado, y las dos fueron mejores que la atención habitual. Los expertos no se ponen de acuerdo en si las agujas simuladas no hacen nada.',
    ],
  },
  'faq:help-myself-neck-pain': {
    question: '¿Qué puedo hacer yo para el dolor de cuello?',
    slug: 'que-puedo-hacer-yo-para-el-dolor-de-cuello',
    answer: [
      'Siga con su actividad normal. Esto puede ayudar:',
      'una compresa caliente o fría',
      'una almohada baja y firme',
      'movimientos lentos del cuello',
      'un analgésico que le haya aconsejado un farmacéutico',
      'No se ha demostrado que un collarín ayude a sanar. No maneje mientras no pueda girar la cabeza.',
    ],
  },
  'faq:help-myself-tension-headache': {
    question: '¿Qué puedo hacer yo para los dolores de cabeza por tensión?',
    slug: 'que-puedo-hacer-yo-para-el-dolor-de-cabeza-por-tension',
    answer: [
      'Duerma y coma a horas regulares, tome suficientes líquidos, haga ejercicio y reduzca el estrés y la cafeína. Lleve un diario del dolor de cabeza.',
      'Un analgésico sencillo está bien, pero no demasiado a menudo.',
    ],
  },
  'faq:pain-relief-too-often': {
    question: '¿Pueden los analgésicos mismos causar dolor de cabeza?',
    slug: 'pueden-los-analgesicos-causar-dolor-de-cabeza',
    answer: [
      'Sí. Tomar analgésicos muchos días al mes puede hacer que los dolores de cabeza sigan. Tómelos menos de 10 a 15 días al mes, y vea a un médico si eso no basta. Más o menos 1 de cada 50 personas tiene esta clase de dolor de cabeza.',
    ],
  },
};

export const faqs: Texts<FaqInput> = { ...treatmentFaqs, ...visitFaqs, ...conditionFaqs };
