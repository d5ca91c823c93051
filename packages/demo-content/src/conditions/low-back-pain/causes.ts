import type { ConditionInput } from '@meridian/content-schema/content-input';
import { paragraphs } from '../../entry.ts';

/** Causes. The clinic gives no aim or observation for back pain alone, so none stands here. */
export const causes = {
  causes: [
    {
      name: 'Strain or injury',
      explanation: paragraphs(
        'Sports, work in the house or garden, lifting something heavy, or a sudden jolt such as a car crash. If your pain began with an accident, read the warning signs on this page first.',
      ),
    },
    {
      name: 'Work and sudden effort',
      explanation: paragraphs(
        'Heavy lifting, vibration, repeated movements and awkward postures can set it off. So can hard exercise after a time of doing very little.',
      ),
    },
    {
      name: 'Change with age',
      explanation: paragraphs('Pain can build up over years. Arthritis is one reason.'),
    },
    {
      name: 'Disk trouble',
      explanation: paragraphs('A herniated disk may cause back pain, sciatica, both or nothing at all.'),
    },
    {
      name: 'No clear cause',
      explanation: paragraphs(
        'When pain lasts, the cause is often hard to pin down. Pain that lasts does not by itself mean a serious disease.',
      ),
    },
  ],
} satisfies ConditionInput;
