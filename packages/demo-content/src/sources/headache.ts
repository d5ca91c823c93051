import type { ComponentSharedSourceInput } from '@meridian/content-schema/content-input';

const MEDLINEPLUS = 'MedlinePlus, US National Library of Medicine';
const NINDS = 'US National Institute of Neurological Disorders and Stroke';
const NCCIH = 'US National Center for Complementary and Integrative Health';
const REPRINT = '(seen in a reprint)';

/** Sources on headache and migraine. */
export const headacheSources = {
  nidirectHeadaches: { title: 'Headaches', publisher: 'nidirect, Northern Ireland' },
  cheshireHeadache: { title: 'Headache (self-care)', publisher: 'NHS Cheshire and Merseyside' },
  merckTension: { title: 'Tension-Type Headaches', publisher: 'Merck Manual (consumer)' },
  mayoTension: { title: 'Tension headache', publisher: 'Mayo Clinic' },
  medlinePlusHeadache: { title: 'Headache', publisher: MEDLINEPLUS },
  medlinePlusMigraine: { title: 'Migraine', publisher: MEDLINEPLUS },
  nindsMigraine: { title: 'Migraine', publisher: NINDS },
  nhsMigraine: { title: `Migraine ${REPRINT}`, publisher: 'NHS' },
  nccihHeadaches: {
    title: 'Headaches: What You Need To Know',
    publisher: NCCIH,
    url: 'https://nccih.nih.gov/health/headaches-in-depth',
  },
  headachePrevalence: {
    title: 'Stovner 2022, on how common headache is in the world',
    publisher: 'The Journal of Headache and Pain',
    year: 2022,
    doi: '10.1186/s10194-022-01402-2',
  },
  headacheDangerSigns: {
    title: 'Headaches: danger signs',
    publisher: MEDLINEPLUS,
    url: 'https://www.nlm.nih.gov/medlineplus/ency/patientinstructions/000424.htm',
  },
  harvardHeadache: { title: 'The worst headache of your life', publisher: 'Harvard Health', year: 2024 },
  nhsInformHeadaches: {
    title: 'Headaches',
    publisher: 'NHS inform, Scotland',
    url: 'https://www.nhsinform.scot/illnesses-and-conditions/brain-nerves-and-spinal-cord/headaches',
  },
  nhsHeadaches: { title: 'Headaches (seen in a reprint, 2019 text)', publisher: 'NHS' },
  medlinePlusStroke: { title: 'Stroke', publisher: MEDLINEPLUS },
  nindsStroke: { title: 'Stroke', publisher: NINDS },
  medlinePlusGiantCell: { title: 'Giant Cell Arteritis', publisher: MEDLINEPLUS },
  msdHeadache: { title: 'Table of warning signs in headache, seen at msdmanuals.com', publisher: 'MSD Manuals' },
  secondaryHeadache: {
    title: 'Warning signs of a headache with another cause, table 2',
    publisher: 'PubMed Central',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9710804',
  },
  medicationOveruse: { title: 'NICE CG150 on medication overuse (secondary source), seen at noelravi.ee', publisher: 'noelravi.ee' },
  tensionProtocol: {
    title: 'Lu 2017, plan of a trial on tension-type headache',
    publisher: 'Trials',
    year: 2017,
    doi: '10.1186/s13063-017-2188-9',
  },
  tensionPoints: {
    title: 'Lu 2021, count of the points used for tension-type headache in 128 papers',
    publisher: 'PubMed Central',
    year: 2021,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7979293',
  },
  painPoints: { title: 'Count of the points used in trials of Cochrane reviews', publisher: 'PubMed', pmid: '32567332' },
  cg150Tension: {
    title: 'NICE CG150 on tension-type headache (secondary source), article 12 seen at warwickphysio.com',
    publisher: 'Warwick Physio',
  },
  cg150Migraine: {
    title: 'NICE CG150 on migraine (secondary source), 22 September 2012, seen at physiospot.com',
    publisher: 'Physiospot',
    year: 2012,
  },
} satisfies Record<string, ComponentSharedSourceInput>;
