import { sources } from '../sources.ts';
import { term } from './term.ts';

/** Words for the body and for what can go wrong. */
export const bodyTerms = [
  term(
    'sciatic-nerve',
    'Sciatic nerve',
    ['The big nerve of the leg'],
    'The largest nerve of the body. It starts in the lower back and ends in the feet. It works muscles behind the knee and in the lower leg and carries feeling from the leg.',
    { forms: ['sciatic nerves'], conditions: ['condition:sciatica'], sources: sources('medlinePlusSciatica', 'nhsWalesSciatica') },
  ),
  term(
    'sciatica',
    'Sciatica',
    ['Pain down the leg', 'Leg pain', 'Trapped nerve', 'Pinched nerve'],
    'Pain along the nerve that runs from the lower back to the leg.',
    {
      conditions: ['condition:sciatica'],
      sources: sources('nhsWalesSciatica'),
    },
  ),
  term(
    'herniated-disk',
    'Herniated disk',
    ['Slipped disk', 'Bulging disk', 'Bulging disc', 'Herniated disc', 'Slipped disc'],
    'A cushion between two bones of the spine bulges or leaks and can irritate a nerve. It may cause back pain, sciatica, both or nothing.',
    {
      forms: ['herniated disks', 'slipped disk', 'slipped disks'],
      conditions: ['condition:sciatica', 'condition:low-back-pain'],
      sources: sources('medlinePlusHerniatedDisk'),
    },
  ),
  term(
    'nerve-root',
    'Nerve root',
    ['Start of a nerve', 'Trapped nerve root', 'Radiculopathy (a nerve root in trouble)'],
    'The place where a nerve leaves the spine. When it is squeezed in the lower back, the pain can run down the leg.',
    { forms: ['nerve roots'], conditions: ['condition:sciatica'] },
  ),
  term(
    'spinal-stenosis',
    'Spinal stenosis',
    ['Narrowed spine'],
    'The channel for the nerves in the spine gets narrower, mostly after age 50.',
    { conditions: ['condition:sciatica'], sources: sources('medlinePlusSciatica', 'medlinePlusStenosis') },
  ),
  term(
    'cauda-equina-syndrome',
    'Cauda equina syndrome',
    ['Squeezed nerves at the base of the spine'],
    'Pressure on the nerves at the base of the spine. Signs include numbness where you would sit on a saddle, new trouble with urine, bowel movements or sexual function, and pain, weakness or numbness in both legs. It is an emergency: call 911 or go to the ER.',
    { conditions: ['condition:sciatica', 'condition:low-back-pain'], sources: sources('nhsScotlandRedFlags') },
  ),
  term(
    'red-flag',
    'Red flag',
    ['Warning sign'],
    'A sign that something serious may be behind the pain. Some need 911, others a doctor, before you think of acupuncture.',
    { forms: ['red flags'] },
  ),
  term(
    'aura',
    'Aura',
    ['Zigzag lines before a headache'],
    'Flashing lights, zigzag lines or a short loss of sight before a migraine. It should pass within an hour.',
    { conditions: ['condition:migraine'], sources: sources('nindsMigraine', 'nhsMigraine') },
  ),
  term('cartilage', 'Cartilage', ['Smooth cover of a joint'], 'The smooth cover on the ends of bones. In osteoarthritis it wears down.', {
    conditions: ['condition:knee-osteoarthritis'],
    sources: sources('nccihOsteoarthritis'),
  }),
];
