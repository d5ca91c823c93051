import { bulletList, paragraphs } from '../entry.ts';

/** What a needle feels like does not depend on the condition, so every guide says it in the same words. */
export const NEEDLE_EXPERIENCE = {
  sensation: paragraphs(
    'The needle is solid and only slightly thicker than a hair: 0.16 to 0.45 mm in one product. It is sterile and used once. At this clinic it is tapped in through a thin guide tube.',
    'Often you do not feel it go in, or you feel a brief light prick. Once it is in, you may feel tingling or a dull ache. At this clinic a deep ache as the muscle lets go is the response we look for.',
    'Chinese medicine calls the feeling of the needle de qi. In a study of 42 people new to acupuncture it came with 71% of needlings, against 24% with light touch. Aching, soreness and pressure were named most often. Whether you need it for the treatment to work has not been shown.',
    'Sharp pain should be brief and occasional. Strong pain is not expected: say so at once.',
  ),
  needleFear: paragraphs(
    'Being tense about needles is understandable. Tell us, and tell us if you have ever fainted.',
    'It is not like an injection. The needle is solid and very fine, and it is tapped in through a thin tube. Often you do not feel it go in, or you feel a brief light prick; for some people it is mildly uncomfortable.',
  ),
};

/** What is proposed about how acupuncture works, whatever the condition. */
export const PROPOSED_MECHANISM = [
  ...paragraphs('How acupuncture might work is only starting to be understood. These are proposed ways:'),
  bulletList(
    'It may raise the body’s own pain-easing chemicals.',
    'It is described as stimulating nerves for feeling in skin and muscle.',
    'It may change the release of chemicals that steer blood flow and blood pressure.',
    'Expectation, belief and being cared for may play an important part.',
  ),
];
