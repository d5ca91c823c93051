import { bulletList, paragraphs, type DemoEntry } from './entry.ts';
import type { FaqInput } from '@meridian/content-schema/content-input';
import { sources } from './sources.ts';

/** Questions on the back, the neck, headache and the knee. */
export const conditionFaqs: DemoEntry<FaqInput>[] = [
  {
    ref: 'faq:back-pain-or-sciatica',
    fields: {
      question: 'Do I have back pain or sciatica?',
      slug: 'back-pain-or-sciatica',
      topic: 'treatment',
      answer: paragraphs(
        'Ask yourself what hurts more. With sciatica the leg normally hurts more than the back, and the pain stabs, burns or shoots down the leg. Back pain by itself is probably not sciatica.',
        'A herniated disk can cause back pain, sciatica, both or nothing at all. If you are not sure, ask a doctor.',
      ),
      sources: sources('nhsWalesSciatica', 'medlinePlusHerniatedDisk', 'pubMedHealthSciatica'),
    },
  },
  {
    ref: 'faq:how-many-sessions-back-pain',
    fields: {
      question: 'How many sessions do I need for low back pain?',
      slug: 'how-many-sessions-for-low-back-pain',
      topic: 'sessions',
      answer: paragraphs(
        'Nobody can tell you the number in advance. A large US trial of long-lasting low back pain gave 10 sessions of 20 minutes: twice a week for 3 weeks, then once a week for 4. That is not a promise for you.',
        'Medicare’s rule for long-lasting low back pain sets a limit, not a goal: up to 12 visits in 90 days, and it stops if you do not improve.',
      ),
      sources: sources('cochraneBackPain', 'medicareCover'),
    },
  },
  {
    ref: 'faq:help-myself-back-pain',
    fields: {
      question: 'What can I do for low back pain myself?',
      slug: 'what-can-i-do-for-low-back-pain-myself',
      topic: 'treatment',
      answer: [
        ...paragraphs('Get moving again soon. Bed rest should last 1 to 2 days at the very most. These may help:'),
        bulletList(
          'exercise, which may be the best way to speed recovery and makes back and belly stronger',
          'heat or cold packs, which may ease pain and help you move; that they speed healing is not proven',
        ),
        ...paragraphs(
          'These can set it off: heavy lifting, vibration, repeated movements, awkward postures, and hard exercise after a time of doing very little.',
        ),
      ],
      sources: sources('nindsBackPain', 'nindsLowBackPain', 'medlinePlusBackPain'),
    },
  },
  {
    ref: 'faq:does-back-pain-go-away',
    fields: {
      question: 'Does low back pain go away without treatment?',
      slug: 'does-low-back-pain-go-away',
      topic: 'evidence',
      answer: paragraphs(
        'Recent back pain mostly gets better with time, whatever treatment is used. About 20 in 100 people with recent pain still have symptoms after one year.',
        'Pain that lasts does not by itself mean a serious disease.',
      ),
      sources: sources('acpBackPain', 'nindsLowBackPain', 'nindsBackPain'),
    },
  },
  {
    ref: 'faq:acupuncture-or-pretend',
    fields: {
      question: 'Is real acupuncture better than pretend acupuncture?',
      slug: 'is-real-acupuncture-better-than-pretend',
      topic: 'evidence',
      answer: paragraphs(
        'In long-lasting pain of several kinds it did about 0.2 standard deviations better than sham (pretend) needling. That is a small difference. Against no acupuncture it did about 0.5 better.',
        'In a large US trial of long-lasting low back pain, real and imitation needling did equally well, and both did better than usual care. Experts do not agree whether sham needling does nothing at all.',
      ),
      sources: [
        {
          title: 'Acupuncture for Chronic Pain: Update of an Individual Patient Data Meta-Analysis',
          publisher: 'The Journal of Pain',
          year: 2018,
          doi: '10.1016/j.jpain.2017.11.005',
          pmid: '29198932',
        },
        ...sources('nihRealAndImitation', 'shamDebate'),
      ],
    },
  },
  {
    ref: 'faq:help-myself-neck-pain',
    fields: {
      question: 'What can I do for neck pain myself?',
      slug: 'what-can-i-do-for-neck-pain-myself',
      topic: 'treatment',
      answer: [
        ...paragraphs('Keep up your normal activity. These may help:'),
        bulletList('a heat or cold pack', 'a low, firm pillow', 'slow movements of the neck', 'pain relief that a pharmacist has advised'),
        ...paragraphs('A neck collar has not been shown to heal. Do not drive while you cannot turn your head.'),
      ],
      sources: sources('nidirectNeckPain'),
    },
  },
  {
    ref: 'faq:help-myself-tension-headache',
    fields: {
      question: 'What can I do for tension headaches myself?',
      slug: 'what-can-i-do-for-tension-headaches-myself',
      topic: 'treatment',
      answer: paragraphs(
        'Keep to regular sleep and meals, drink enough, exercise, and cut down on stress and caffeine. Write a headache diary.',
        'Simple pain relief is fine, but not too often.',
      ),
      sources: sources('nidirectHeadaches', 'cheshireHeadache'),
    },
  },
  {
    ref: 'faq:pain-relief-too-often',
    fields: {
      question: 'Can pain relief itself cause headaches?',
      slug: 'can-pain-relief-cause-headaches',
      topic: 'treatment',
      answer: paragraphs(
        'Yes. Pain relief on many days of the month can keep headaches going. Keep it under 10 to 15 days a month, and see a doctor if that is not enough. About 1 in 50 people have this kind of headache.',
      ),
      sources: sources('cheshireHeadache', 'medicationOveruse'),
    },
  },
  {
    ref: 'faq:help-myself-migraine',
    fields: {
      question: 'What can I do for migraine myself?',
      slug: 'what-can-i-do-for-migraine-myself',
      topic: 'treatment',
      answer: paragraphs(
        'Write down what comes before an attack, so that you get to know your triggers. Keep to regular meals and sleep, drink enough, exercise and relax.',
      ),
      sources: sources('nindsMigraine'),
    },
  },
  {
    ref: 'faq:help-myself-knee-osteoarthritis',
    fields: {
      question: 'What can I do for knee osteoarthritis myself?',
      slug: 'what-can-i-do-for-knee-osteoarthritis-myself',
      topic: 'treatment',
      answer: [
        ...paragraphs('Exercise is among the best treatments. These may help too:'),
        bulletList(
          'strength exercises, walking or other easy activity, and exercises for movement and balance',
          'losing extra weight, which takes load off the knee',
          'heat, cold or both for pain and stiffness',
          'a cane, insoles or better shoes; splints only for a limited time',
        ),
      ],
      sources: sources('nihSeniorHealthOsteoarthritis'),
    },
  },
  {
    ref: 'faq:medicare-knee',
    fields: {
      question: 'Does Medicare pay for acupuncture for knee osteoarthritis?',
      slug: 'does-medicare-pay-for-knee-osteoarthritis',
      topic: 'visit',
      answer: paragraphs(
        'No. Medicare’s rule is about long-lasting low back pain. Acupuncture for osteoarthritis or fibromyalgia is not covered.',
        'For any other insurance, ask your plan before you book.',
      ),
      sources: sources('medicareOtherUses', 'medicareCover'),
    },
  },
];
