import type { ComponentSharedSourceInput } from '@meridian/content-schema/content-input';

const MEDLINEPLUS = 'MedlinePlus, US National Library of Medicine';
const NINDS = 'US National Institute of Neurological Disorders and Stroke';
const NCCIH = 'US National Center for Complementary and Integrative Health';
const CDC = 'US Centers for Disease Control and Prevention';

/** Sources on the back and the neck. */
export const backAndNeckSources = {
  nindsLowBackPain: { title: 'Low Back Pain fact sheet', publisher: NINDS, year: 2022 },
  nccihLowBackPain: {
    title: 'Low-Back Pain and Complementary Health Approaches: What You Need To Know',
    publisher: NCCIH,
    url: 'https://nccih.nih.gov/health/low-back-pain-and-complementary-health-approaches-what-you-need-to-know',
  },
  minnesotaBackPain: {
    title: 'What is low back pain?',
    publisher: 'University of Minnesota',
    url: 'https://takingcharge.csh.umn.edu/node/462',
  },
  cdcBackPain: {
    title: 'Data Brief 415: Back, Lower Limb, and Upper Limb Pain, 2019',
    publisher: `${CDC}, NCHS`,
    year: 2021,
    url: 'https://stacks.cdc.gov/view/cdc/107894',
  },
  acpBackPain: {
    title: 'Noninvasive treatments for low back pain (guideline, since lapsed)',
    publisher: 'American College of Physicians',
    year: 2017,
    doi: '10.7326/M16-2367',
  },
  cochraneBackPain: {
    title: 'Mu 2020, on acupuncture for low back pain (table on Cherkin 2009)',
    publisher: 'Cochrane',
    year: 2020,
    doi: '10.1002/14651858.CD013814',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8095030',
  },
  birminghamPolicy: {
    title: 'Which acupuncture the local NHS pays for, seen at birminghamsolihull.icb.nhs.uk',
    publisher: 'NHS Birmingham and Solihull',
  },
  nhsPhysiotherapy: { title: 'Physiotherapy (older page)', publisher: 'NHS' },
  medlinePlusRehabilitation: { title: 'Rehabilitation', publisher: MEDLINEPLUS },
  morecambeKneePain: { title: 'Knee pain (leaflet)', publisher: 'NHS Morecambe Bay' },
  clinicalPainAdvisor: { title: 'Report on the trial of Fritz 2021, seen at clinicalpainadvisor.com', publisher: 'Clinical Pain Advisor' },
  adamNeckPain: { title: 'Neck pain (encyclopedia page, seen in a 2004 archive and a later copy)', publisher: 'MedlinePlus and A.D.A.M.' },
  medlinePlusNeckInjuries: { title: 'Neck Injuries', publisher: MEDLINEPLUS },
  medlinePlusPolymyalgia: { title: 'Polymyalgia Rheumatica', publisher: MEDLINEPLUS },
  medlinePlusMeningitis: { title: 'Meningitis', publisher: MEDLINEPLUS },
  nindsWhiplash: { title: 'Whiplash', publisher: NINDS },
  nidirectNeckPain: { title: 'Neck pain and stiff neck', publisher: 'nidirect, Northern Ireland' },
  nhsNeckPain: { title: 'Neck pain (seen in a reprint that names no source)', publisher: 'NHS' },
  leicestershireNeck: { title: 'Head and neck', publisher: 'NHS Leicestershire Partnership' },
  gbdNeckPain: {
    title: 'Global Burden of Disease 2021, on neck pain',
    publisher: 'The Lancet Rheumatology',
    year: 2024,
    doi: '10.1016/S2665-9913(23)00321-1',
  },
  neckCourseProtocol: {
    title: 'Liang 2012, plan of a trial on neck pain',
    publisher: 'Trials',
    year: 2012,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3460740',
  },
  neckPointProtocol: {
    title: 'Sun 2014, plan of a trial on a stiff neck (4:e006236; secondary source)',
    publisher: 'BMJ Open',
    year: 2014,
  },
  primaryCareNotebook: { title: 'Warning signs in neck pain, seen at primarycarenotebook.com', publisher: 'Primary Care Notebook' },
  cervicalSpineRule: { title: 'Canadian C-Spine Rule, seen at clinicalcommander.com', publisher: 'Clinical Commander' },
  independentPharmacist: {
    title: 'Signs of meningitis (secondary source), seen at independentpharmacist.co.uk',
    publisher: 'Independent Pharmacist',
  },
  kceNeckPain: { title: 'KCE Report 119', publisher: 'KCE' },
  neckPrimaryPain: {
    title: 'NICE NG193 and which pains it covers (secondary source), seen at southwellacupuncture.co.uk',
    publisher: 'Southwell Acupuncture',
  },
  nccihVerdict: { title: 'NCCIH on acupuncture for pain (secondary source, docslib 12080512)', publisher: 'docslib' },
  ng193Summary: {
    title: 'NICE NG193 on acupuncture (secondary source), seen at chinesemedicalcentrebarnet.co.uk',
    publisher: 'Chinese Medical Centre Barnet',
  },
} satisfies Record<string, ComponentSharedSourceInput>;
