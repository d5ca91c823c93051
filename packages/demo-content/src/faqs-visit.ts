import { bulletList, paragraphs, type DemoEntry } from './entry.ts';
import type { FaqInput } from '@meridian/content-schema/content-input';
import { sources } from './sources.ts';

/** Questions about coming here, who should ask first, and what to do at home. */
export const visitFaqs: DemoEntry<FaqInput>[] = [
  {
    ref: 'faq:afraid-of-needles',
    fields: {
      question: 'I am afraid of needles. Can I still come?',
      slug: 'i-am-afraid-of-needles',
      topic: 'treatment',
      answer: paragraphs(
        'Yes, and being tense about it is understandable. Tell us, and tell us too if you have ever fainted.',
        'The needle is not like one for an injection. It is solid, only slightly thicker than a hair, and at this clinic tapped in through a thin tube. Often you do not feel it go in, or you feel a brief light prick; for some people it is mildly uncomfortable.',
      ),
      sources: sources('nciAcupuncture', 'fdaNeedleK052731', 'scotlandAcupuncture', 'gloucestershireAcupuncture'),
    },
  },
  {
    ref: 'faq:pregnancy',
    fields: {
      question: 'Can I have acupuncture while I am pregnant?',
      slug: 'acupuncture-while-pregnant',
      topic: 'safety',
      answer: paragraphs(
        'Ask your maternity team first, and tell us that you are pregnant. Two bodies do not say quite the same.',
        'The NHS in Britain says it is generally safe, but that some points are not used. The World Health Organization is more careful: needling may set off labor. So it should be used only if it is needed as a treatment, and then with great care. Traditionally the lower belly, the lower back and the base of the spine are not needled in the first three months.',
      ),
      sources: sources('nhsAcupuncture', 'whoSafety'),
    },
  },
  {
    ref: 'faq:what-to-tell-you',
    fields: {
      question: 'What should I tell you before treatment?',
      slug: 'what-should-i-tell-you-before-treatment',
      topic: 'visit',
      answer: [
        ...paragraphs('Tell us about all of these, at your visit and not through this website:'),
        bulletList(
          'a pregnancy',
          'blood thinners or a bleeding disorder',
          'a pacemaker or other implant',
          'a metal allergy',
          'a skin infection',
          'seizures',
          'fainting in the past',
          'your diagnosis and your scans',
          'all your medicines and supplements',
        ),
      ],
      sources: sources('nhsAcupuncture', 'nccihIntroduction'),
    },
  },
  {
    ref: 'faq:after-a-session',
    fields: {
      question: 'How will I feel after a session?',
      slug: 'how-will-i-feel-after-a-session',
      topic: 'visit',
      answer: paragraphs(
        'You may feel tired or sleepy, which is normal. Some people should not drive straight away; one NHS leaflet advises arranging a lift home.',
        'Pain, soreness or stiffness can rise and then settle within a few days. You may feel sick, dizzy or faint. A small bleed or bruise is common and harmless.',
        'There is a small risk of infection. If you get a fever or feel ill, contact a doctor. Sudden shortness of breath or chest pain: call 911.',
      ),
      sources: sources('gloucestershireAcupuncture', 'scotlandAcupuncture', 'nhsAcupuncture'),
    },
  },
  {
    ref: 'faq:help-myself-sciatica',
    fields: {
      question: 'What can I do for sciatica myself?',
      slug: 'what-can-i-do-for-sciatica-myself',
      topic: 'treatment',
      answer: [
        ...paragraphs('Keep up your normal activity as far as you can, and start gentle movement early. These may help:'),
        bulletList(
          'stretching',
          'heat packs',
          'a pillow between your knees if you sleep on your side, or under them if you sleep on your back',
        ),
        ...paragraphs(
          'Avoid sitting or lying for long. Do not put a hot-water bottle on skin that may be numb: it can burn you.',
          'Acetaminophen (Tylenol) is unlikely to help with sciatica. Whether anti-inflammatory medicines (NSAIDs) help is unclear: ask a pharmacist.',
        ),
      ],
      sources: sources('nhsWalesSciatica'),
    },
  },
];
