import type { ComponentSharedSourceInput } from '@meridian/content-schema/content-input';

const MEDLINEPLUS = 'MedlinePlus, US National Library of Medicine';
const NCCIH = 'US National Center for Complementary and Integrative Health';
const CDC = 'US Centers for Disease Control and Prevention';
const REPRINT = '(seen in a reprint)';

/** Sources on the knee. */
export const kneeSources = {
  nccihOsteoarthritis: {
    title: 'Osteoarthritis: In Depth',
    publisher: NCCIH,
    url: 'https://nccih.nih.gov/health/osteoarthritis-in-depth',
  },
  cdcOsteoarthritis: {
    title: 'Osteoarthritis',
    publisher: CDC,
    url: 'https://www.cdc.gov/arthritis/basics/osteoarthritis.htm',
  },
  cdcLifetimeRisk: { title: 'Lifetime Risk of Symptomatic Knee Osteoarthritis', publisher: CDC, year: 2008 },
  kneePrevalence: {
    title: 'Deshpande 2016, on the number of people with knee osteoarthritis in the US',
    publisher: 'Arthritis Care Res',
    year: 2016,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5319385',
  },
  medlinePlusOsteoarthritis: { title: 'Osteoarthritis', publisher: MEDLINEPLUS },
  medlinePlusKneeInjuries: { title: 'Knee Injuries', publisher: MEDLINEPLUS },
  medlinePlusVeinClot: { title: 'Deep Vein Thrombosis', publisher: MEDLINEPLUS },
  medlinePlusLungClot: { title: 'Pulmonary Embolism', publisher: MEDLINEPLUS },
  cdcClots: { title: 'Know the Risks, Signs and Symptoms of Blood Clots', publisher: CDC },
  nhsOsteoarthritis: { title: `Osteoarthritis ${REPRINT}`, publisher: 'NHS' },
  nhsKneePain: { title: `Knee pain ${REPRINT}`, publisher: 'NHS' },
  nhsSepticArthritis: {
    title: 'Septic arthritis',
    publisher: 'NHS',
    year: 2023,
    url: 'https://www.nhs.uk/conditions/septic-arthritis',
  },
  hullOsteoarthritis: { title: 'Osteoarthritis', publisher: 'NHS Hull' },
  gloucestershireKnee: {
    title: 'Red flags for knee conditions',
    publisher: 'NHS Gloucestershire, G-care',
    url: 'https://g-care.glos.nhs.uk/pathway/58/resource/3',
  },
  glasgowKnee: { title: 'MSK Physiotherapy: Knee', publisher: 'NHS Greater Glasgow and Clyde' },
  bordersLowerLimb: { title: 'MSK lower limb, seen at rightdecisions.scot.nhs.uk', publisher: 'NHS Borders' },
  adamKneePain: { title: 'Knee pain (encyclopedia page, old copy)', publisher: 'MedlinePlus and A.D.A.M.' },
  ng226Response: { title: 'Response to NICE NG226 (secondary source), seen at acupuncture.org.uk', publisher: 'acupuncture.org.uk' },
  acrSummary: { title: 'ACR 2019 on acupuncture (secondary source), seen at heatonacupuncture.co.uk', publisher: 'Heaton Acupuncture' },
  kneePoints: {
    title: 'Yu and Keong 2022, count of the points used for knee osteoarthritis in 569 papers (112336)',
    publisher: 'SciTePress',
    year: 2022,
  },
  medicareOtherUses: { title: 'MM11755, on Medicare and acupuncture', publisher: 'Noridian Medicare' },
} satisfies Record<string, ComponentSharedSourceInput>;
