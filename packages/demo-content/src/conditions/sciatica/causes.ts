import type { ConditionInput } from '@meridian/content-schema/content-input';
import { paragraphs } from '../../entry.ts';

/** Causes. The aim is the clinic's own account and stands only where the clinic gives one. */
export const causes = {
  causes: [
    {
      name: 'Herniated (slipped) disk',
      explanation: paragraphs(
        'The soft center of a cushion between two spine bones bulges or leaks, and irritates a nerve close by. An NHS text, seen only in a reprint, calls it the most common cause. The plan of one trial puts a disk behind 85% of sciatica and cites another paper for it.',
      ),
      aim: 'We aim to calm the irritation and to ease the muscles that tighten to guard it.',
      aimBasis: 'clinic_account',
    },
    {
      name: 'Narrowed spinal canal (spinal stenosis)',
      explanation: paragraphs('The channel for the nerves gets narrower, mostly after age 50. The 2024 trial does not cover it.'),
    },
    {
      name: 'Tight piriformis muscle',
      explanation: paragraphs(
        'A muscle deep in the buttock presses on the nerve. The US National Institute of Neurological Disorders and Stroke calls it rare. The 2024 trial does not cover it.',
      ),
      aim: 'We aim to release the deep muscle of the buttock and so take pressure off the nerve.',
      aimBasis: 'clinic_account',
    },
    {
      name: 'Slipped vertebra (spondylolisthesis)',
      explanation: paragraphs('One bone of the spine slides out of line.'),
    },
    {
      name: 'Injury',
      explanation: paragraphs(
        'A back injury or a broken pelvis. If your pain began with an accident, read the warning signs on this page first.',
      ),
    },
    {
      name: 'No cause found',
      explanation: paragraphs('Often no cause is found.'),
    },
  ],
  clinicObservation: paragraphs(
    'This clinic often sees flare-ups after long drives between the county and the city, and after hours of sitting.',
    'A disk, a narrowed canal and a tight muscle can feel much alike. So we sort out first which one it is, because that shapes the treatment.',
  ),
} satisfies ConditionInput;
