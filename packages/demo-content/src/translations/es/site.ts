import type { HomeInput, NavigationInput, SiteInput } from '@meridian/content-schema/content-input';
import type { Texts } from '../translation.ts';

export const site: Texts<SiteInput> = {
  'site:grace-family-acupuncture': {
    clinicName: 'Grace Family Acupuncture',
    description:
      'Una clínica de acupuntura en Overland Park, Kansas. Este sitio dice lo que se sabe sobre la acupuntura, con qué seguridad se sabe y cuándo es mejor ir al médico.',
    localLeadIn: 'Para personas de Overland Park y el condado de Johnson, Kansas.',
    visitIncludes: [
      'Primera visita: su historia clínica completa y una evaluación a la manera de la medicina china.',
      'Visitas siguientes: un tratamiento hecho en torno a su propio patrón.',
      'Tratamiento sin medicamentos.',
    ],
    nextSteps: [
      {
        title: 'Haga una cita',
        text: 'Reserve en línea en nuestro sistema seguro de citas. Este sitio mismo no recoge datos de salud.',
      },
      {
        title: 'Venga a su primera visita',
        text: 'Dura 60 minutos. Tomamos su historia clínica completa y hacemos una evaluación a la manera de la medicina china.',
      },
      { title: 'Reciba su plan', text: 'Usted recibe un plan propio, con un número realista de sesiones.' },
      { title: 'Reciba su tratamiento', text: 'Le tratamos y cambiamos el plan según cambia su dolor.' },
    ],
    emergencyAdvice: 'Llame al 911 o vaya ahora a la sala de emergencias, no a esta clínica, si tiene algo de esto:',
    urgentAdvice: 'Vaya hoy al médico o a un centro de atención urgente, antes de venir con nosotros, si tiene algo de esto:',
    nonUrgentAdvice: 'Pida una cita con su médico si tiene algo de esto:',
    medicalDisclaimer: [
      'Este sitio da información general. No sustituye el consejo de un médico que le haya examinado. No use la acupuntura como motivo para retrasar una visita al médico.',
      'En una emergencia, llame al 911. Si no está seguro de si es una emergencia, llame: quien conteste decide.',
    ],
    demonstrationNotice: 'Demostración, sin revisión clínica',
  },
};

export const home: Texts<HomeInput> = {
  'home:home': {
    heading: '¿Ayuda la acupuntura con lo que usted tiene?',
    lede: 'Cada guía da primero la respuesta, dice con qué seguridad se sabe y le indica cuándo es mejor ir al médico.',
    seo: {
      title: 'Grace Family Acupuncture, Overland Park: lo que la acupuntura puede y no puede hacer',
      description:
        'Guías sobre la acupuntura para el dolor, de una clínica en Overland Park, Kansas: primero la respuesta, con qué seguridad se sabe, los riesgos con sus tasas y cuándo es mejor ir al médico.',
    },
  },
};

export const navigation: Texts<NavigationInput> = {
  'navigation:navigation': {
    mainItems: [
      { label: 'Afecciones' },
      { label: 'Aliviar el dolor' },
      { label: 'Tratamientos' },
      { label: 'Profesionales' },
      { label: 'Preguntas' },
      { label: 'Buscar' },
    ],
    footerItems: [{ label: 'Guías' }, { label: 'Comparaciones' }, { label: 'Palabras explicadas' }, { label: 'Dónde estamos' }],
  },
};
