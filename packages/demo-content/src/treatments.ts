import { bulletList, paragraphs, type DemoEntry } from './entry.ts';
import type { TreatmentInput } from '@meridian/content-schema/content-input';
import { DEMONSTRATION_REVIEW } from './contributors.ts';
import { sources } from './sources.ts';
import { physicalTherapy } from './treatments-physical-therapy.ts';

export const treatments: DemoEntry<TreatmentInput>[] = [
  {
    ref: 'treatment:acupuncture',
    fields: {
      name: 'Acupuncture',
      slug: 'acupuncture',
      synonyms: [{ term: 'Needling' }, { term: 'Acupuncture needles' }],
      summary: 'Thin, solid needles are put through the skin at chosen points and left in for a while. No medicine is used.',
      description: [
        ...paragraphs(
          'The needles are solid steel, sterile and used only once. They are only slightly thicker than a hair. Before the first treatment you are asked about your health, the risks are explained and you sign a consent form.',
          'You lie or sit. Some clothing may come off. The needles stay in for 10 to 30 minutes, and not always where it hurts. They may be turned, moved up and down, warmed, or joined to a weak current.',
        ),
        ...paragraphs('Tell whoever treats you about:'),
        bulletList(
          'a pregnancy',
          'blood thinners or a bleeding disorder',
          'a pacemaker or other implant',
          'a metal allergy',
          'a skin infection',
          'seizures, or fainting in the past',
          'your diagnosis, your scans and all your medicines',
        ),
        ...paragraphs(
          'Afterward you may feel tired, sleepy, sick, dizzy or faint. Some people should not drive straight away. You may be sore or stiff for a few days, and your pain may be worse for a while.',
          'A fever or feeling ill afterward: contact a doctor. Sudden shortness of breath or chest pain: call 911.',
        ),
      ],
      isOfferedHere: true,
      isDrugFree: true,
      sensation:
        'Often nothing, or a brief light prick, as the needle goes in. Then tingling or a dull ache. Strong pain is not expected: say so at once.',
      safety: [
        bulletList(
          'Any side effect: 9.31% of patients in a course of treatment, or about 1 in 10 (Bäumler 2021).',
          'Bleeding or a bruise: 6.1% of patients. Pain: 1.7% (Witt 2009, 229,230 patients).',
          'Serious harm: 1.01 per 10,000 patients, or about 1 in 10,000 (Bäumler 2021).',
          'A collapsed lung: 2 of 229,230 patients (Witt 2009), which we calculate as 0.09 per 10,000.',
          'A side effect that needed treatment: 1.14 per 1,000 patients in one source (Bäumler 2021) and 2.2% in another (Witt 2009). The two differ about 20-fold.',
        ),
        ...paragraphs(
          'The German figures (Witt 2009) come from physicians who gave acupuncture. The studies behind the other figures differed a lot.',
          'Poor technique can do serious harm. Deaths are on record: 479 case reports in the Chinese literature from 1980 to 2009 include 14 deaths, mostly after poor technique. A trained practitioner and sterile needles matter.',
          'Ask your doctor first if you take blood thinners or have a bleeding disorder. Acupuncture is usually advised against with a metal allergy, or with infected skin at the site.',
        ),
      ],
      claims: [
        {
          statement:
            'In people with long-lasting pain of several kinds, acupuncture did about 0.5 standard deviations better than no acupuncture and about 0.2 better than sham. The effect was about 15% smaller after one year.',
          certainty: 'not_graded',
          certaintyReason: 'We have not seen a GRADE level for this result. It pools several kinds of pain.',
          studies: ['study:vickers-2018'],
        },
        {
          statement: 'About 1 in 10 people get a mild side effect, and about 1 in 10,000 have a serious one.',
          certainty: 'not_graded',
          certaintyReason: 'We have not seen a GRADE level for these rates. The studies differ a lot from each other.',
          studies: ['study:baumler-2021', 'study:witt-2009'],
        },
      ],
      sources: sources(
        'fdaNeedles',
        'nciAcupuncture',
        'nccihAcupuncture',
        'nccihIntroduction',
        'gloucestershireAcupuncture',
        'scotlandAcupuncture',
        'nhsAcupuncture',
        'harmReports',
        'harmOverview',
      ),
      review: DEMONSTRATION_REVIEW,
      seo: {
        title: 'Acupuncture: what it is, what it feels like, how safe it is',
        description: 'What happens in an acupuncture session, what the needle feels like, and side effects with their rates and sources.',
      },
    },
  },
  {
    ref: 'treatment:chiropractic',
    fields: {
      name: 'Chiropractic',
      slug: 'chiropractic',
      synonyms: [{ term: 'Chiropractor' }, { term: 'Spinal manipulation' }, { term: 'Back adjustment' }],
      summary: 'Hands or a tool give a controlled thrust to a joint of the spine. No medicine is used. This clinic does not offer it.',
      description: paragraphs(
        'The thrust moves the joint further than it would go by itself. The force varies. Mobilization is something else: it has no thrust and stays within the normal range.',
        'It is given mostly by chiropractors, and also by osteopathic physicians and physical therapists. Chiropractors may also offer heat, ice, electrical stimulation, relaxation, exercise and advice on daily life.',
        'The US National Center for Complementary and Integrative Health says that it may help with recent or long-lasting low back pain and with neck pain. On headache its texts differ.',
      ),
      isOfferedHere: false,
      isDrugFree: true,
      sensation:
        'Many patients hear a pop or crack. It comes from gas leaving the fluid of the joint. Five studies found no link between the pop and less pain.',
      safety: [
        bulletList(
          'Mild or moderate effects: 30 to 50 in 100 patients (Royal College of Chiropractors). They are more pain or discomfort, stiffness or headache, mostly gone within 24 hours.',
          'Serious harm: very rare, says the US National Center for Complementary and Integrative Health. Published estimates run from 1 per 2 million manipulations to 13 per 10,000 patients (Swait and Finch 2017), so no single rate can be given.',
        ),
        ...paragraphs(
          'A thrust to the neck has been linked with tears in a neck artery, which can cause a stroke. Whether it causes them is not proven: the tear may already be there and be the reason somebody comes. The American Heart Association advises telling patients of the link before treatment of the neck.',
          'Ask first if you have osteoporosis, bone cancer or spinal cord disease, or take blood thinners or some steroids. Our source for this list is weak.',
        ),
      ],
      claims: [
        {
          statement: 'Five studies found no link between the pop and less pain.',
          certainty: 'not_graded',
          certaintyReason: 'We have not seen a GRADE level for this review.',
          studies: ['study:moorman-2022'],
        },
      ],
      sources: sources(
        'nccihManipulation',
        'nccihManipulationBulletin',
        'medlinePlusChiropractic',
        'strokeStatement',
        'chiropractorsSafety',
        'bupaChiropractic',
      ),
      review: DEMONSTRATION_REVIEW,
      seo: {
        title: 'Chiropractic: what it is and how safe it is',
        description:
          'What spinal manipulation is, what it feels like, and its side effects with rates and sources. This clinic does not offer it.',
      },
    },
  },
  physicalTherapy,
];
