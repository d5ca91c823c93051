import { bulletList, paragraphs, type DemoEntry } from './entry.ts';
import type { SiteInput } from '@meridian/content-schema/content-input';

/** No phone, booking address, price or opening hours are known, so none are given. */
export const site: DemoEntry<SiteInput>[] = [
  {
    ref: 'site:grace-family-acupuncture',
    fields: {
      clinicName: 'Grace Family Acupuncture',
      description:
        'An acupuncture clinic in Overland Park, Kansas. This site says what is known about acupuncture, how well it is known, and when to see a doctor instead.',
      localLeadIn: 'For people in Overland Park and Johnson County, Kansas.',
      primaryLocation: 'location:overland-park',
      visitMinutes: 60,
      visitIncludes: [
        bulletList(
          'First visit: your full history and an assessment in the way of Chinese medicine.',
          'Later visits: treatment built around your own pattern.',
          'Treatment without medicines.',
        ),
      ],
      nextSteps: [
        { title: 'Book a visit', text: 'Book online through our secure scheduling system. This site itself takes no health details.' },
        {
          title: 'Come to your first visit',
          text: 'It takes 60 minutes. We take your full history and make an assessment in the way of Chinese medicine.',
        },
        { title: 'Get your plan', text: 'You get a plan of your own, with a realistic number of sessions.' },
        { title: 'Have your treatment', text: 'We treat you and change the plan as your pain changes.' },
      ],
      emergencyAdvice: 'Call 911 or go to the ER now, not to us, if you have any of these:',
      urgentAdvice: 'See a doctor or go to urgent care today, before you see us, if you have any of these:',
      nonUrgentAdvice: 'Make an appointment with your doctor if you have any of these:',
      medicalDisclaimer: paragraphs(
        'This site gives general information. It does not replace advice from a doctor who has examined you. Do not use acupuncture as a reason to put off seeing a doctor.',
        'In an emergency call 911. If you are not sure whether it is an emergency, call: the person who answers decides.',
      ),
      isDemonstration: true,
      demonstrationNotice: 'Demonstration, not clinically reviewed',
    },
  },
];
