import type { ComponentSharedSourceInput, Enum_Componentsharedsource_Section } from '@meridian/content-schema/content-input';
import { backAndNeckSources } from './sources/back-and-neck.ts';
import { headacheSources } from './sources/headache.ts';
import { kneeSources } from './sources/knee.ts';

/**
 * Pages and papers the demonstration text rests on, apart from the studies and guidelines that are documents of their own.
 * An address stands only where the page was seen in full. Where only a site's name is known, the title describes the page.
 */
export const SOURCES = {
  ...backAndNeckSources,
  ...headacheSources,
  ...kneeSources,
  medlinePlusSciatica: {
    title: 'Sciatica',
    publisher: 'MedlinePlus, US National Library of Medicine',
    url: 'https://medlineplus.gov/sciatica.html',
  },
  medlinePlusHerniatedDisk: { title: 'Herniated Disk', publisher: 'MedlinePlus, US National Library of Medicine' },
  medlinePlusStenosis: { title: 'Spinal Stenosis', publisher: 'MedlinePlus, US National Library of Medicine' },
  medlinePlusBackPain: { title: 'Back Pain', publisher: 'MedlinePlus, US National Library of Medicine' },
  medlinePlusAcupuncture: { title: 'Acupuncture', publisher: 'MedlinePlus, US National Library of Medicine' },
  medlinePlusChiropractic: { title: 'Chiropractic', publisher: 'MedlinePlus, US National Library of Medicine' },
  pubMedHealthSciatica: { title: 'Sciatica (page since retired)', publisher: 'PubMed Health, US National Library of Medicine' },
  nhsWalesSciatica: {
    title: 'Sciatica',
    publisher: 'NHS Wales, Cwm Taf Morgannwg',
    url: 'https://ctmuhb.nhs.wales/wise-ctm/health-conditions/sciatica',
  },
  nhsSciatica: { title: 'Sciatica (seen in a reprint, 2019 text)', publisher: 'NHS' },
  nhsAcupuncture: { title: 'Acupuncture (seen in a reprint)', publisher: 'NHS' },
  nindsPiriformis: { title: 'Piriformis Syndrome', publisher: 'US National Institute of Neurological Disorders and Stroke' },
  nindsPinchedNerve: { title: 'Pinched Nerve', publisher: 'US National Institute of Neurological Disorders and Stroke' },
  nindsBackPain: { title: 'Back Pain', publisher: 'US National Institute of Neurological Disorders and Stroke' },
  nihSeniorHealthOsteoarthritis: { title: 'Osteoarthritis (site since retired)', publisher: 'NIHSeniorHealth' },
  sciaticaPilotProtocol: {
    title: 'Efficacy of acupuncture for sciatica: study protocol for a randomized controlled pilot trial',
    publisher: 'Trials',
    year: 2021,
    doi: '10.1186/s13063-020-04961-4',
  },
  sciaticaTrialProtocol: {
    title: 'Acupuncture for chronic sciatica: protocol for a multicenter randomised controlled trial',
    publisher: 'BMJ Open',
    year: 2022,
    url: 'https://doaj.org/article/e4f8968f8a594f7dafe99238330bc121',
  },
  trialSummary: {
    title: 'Acupuncture effective for sciatica pain: Randomized trial results',
    publisher: 'epocrates',
    year: 2024,
    url: 'https://www.epocrates.com/online/article/acupuncture-effective-for-sciatica-pain-randomized-trial-results',
  },
  nccihAcupuncture: {
    title: 'Acupuncture: In Depth',
    publisher: 'US National Center for Complementary and Integrative Health',
    year: 2020,
    url: 'https://nccih.nih.gov/health/acupuncture-in-depth',
  },
  nccihIntroduction: { title: 'Acupuncture: An Introduction', publisher: 'US National Center for Complementary and Integrative Health' },
  nccihManipulation: {
    title: 'Spinal Manipulation: What You Need To Know',
    publisher: 'US National Center for Complementary and Integrative Health',
    url: 'https://nccih.nih.gov/health/spinal-manipulation-what-you-need-to-know',
  },
  nccihManipulationBulletin: {
    title: 'E-mail bulletin on spinal manipulation',
    publisher: 'US National Center for Complementary and Integrative Health',
    url: 'https://content.govdelivery.com/accounts/USNIHNCCIH/bulletins/353fc98',
  },
  nihRealAndImitation: {
    title: 'Real and Imitation Acupuncture',
    publisher: 'NIH News in Health',
    year: 2009,
    url: 'https://newsinhealth.nih.gov/2009/June/capsules.htm',
  },
  nciAcupuncture: { title: 'Acupuncture (PDQ), patient version', publisher: 'US National Cancer Institute', year: 2020 },
  fdaNeedles: { title: '21 CFR 880.5580, Acupuncture needle', publisher: 'US Food and Drug Administration' },
  fdaNeedleK052731: { title: '510(k) K052731, acupuncture needles', publisher: 'US Food and Drug Administration' },
  gloucestershireAcupuncture: {
    title: 'Acupuncture, GHPI0822',
    publisher: 'NHS Gloucestershire Hospitals',
    url: 'https://gloshospitals.nhs.uk/your-visit/patient-information-leaflets/acupuncture-ghpi0822',
  },
  northamptonshireAcupuncture: { title: 'Acupuncture leaflet v-0717-3', publisher: 'NHS Northamptonshire Healthcare', year: 2017 },
  scotlandAcupuncture: { title: 'Acupuncture in palliative care (leaflet)', publisher: 'NHS Scotland' },
  whoSafety: {
    title: 'Guidelines on Basic Training and Safety in Acupuncture, 2.1',
    publisher: 'World Health Organization',
    year: 1999,
    url: 'https://apps.who.int/medicinedocs/en/d/Jwhozip56e/4.2.1.html',
  },
  deQiReview: {
    title: 'Hui 2011, on the needle sensation (de qi)',
    publisher: 'Chinese Medicine',
    year: 2011,
    doi: '10.1186/1749-8546-6-2',
  },
  shamDebate: {
    title: 'Lundeberg 2011, on whether sham acupuncture is inert',
    publisher: 'PubMed Central',
    year: 2011,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3139519',
  },
  harmReports: {
    title: 'Case reports of harm in the Chinese literature, 1980 to 2009',
    publisher: 'PubMed Central',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2995190',
  },
  harmOverview: {
    title: 'Overview of systematic reviews on the safety of acupuncture',
    publisher: 'PubMed Central',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5469776',
  },
  strokeStatement: {
    title: 'Cervical arterial dissections and manipulative therapy',
    publisher: 'American Heart Association and American Stroke Association',
    year: 2014,
    doi: '10.1161/STR.0000000000000016',
    pmid: '25104849',
  },
  chiropractorsSafety: { title: 'Safety summary', publisher: 'Royal College of Chiropractors' },
  bupaChiropractic: { title: 'Chiropractic', publisher: 'Bupa' },
  medicareCover: {
    title: 'National Coverage Determination 30.3.3, acupuncture for chronic low back pain',
    publisher: 'US Centers for Medicare and Medicaid Services',
    year: 2020,
  },
  medicareDecision: { title: 'Decision memo CAG-00452N', publisher: 'US Centers for Medicare and Medicaid Services', year: 2020 },
  nhsScotlandRedFlags: {
    title: 'Warning signs in back pain and sciatica, seen at rightdecisions.scot.nhs.uk',
    publisher: 'NHS Scotland, Right Decisions',
  },
  lothianRedFlags: { title: 'Back pain and sciatica, Lothian page seen at rightdecisions.scot.nhs.uk', publisher: 'NHS Lothian' },
  healthifyRedFlags: { title: 'Back pain warning signs, seen at healthify.nz', publisher: 'Healthify, New Zealand' },
  gloucestershireRedFlags: { title: 'Back pain red flags, seen at g-care.glos.nhs.uk', publisher: 'NHS Gloucestershire, G-care' },
  heyNeurosurgeon: { title: 'Back pain warning signs, seen at heyneurosurgeon.co.uk', publisher: 'Hey Neurosurgeon' },
  sheffieldBackPain: { title: 'What is back pain?', publisher: 'Sheffield Aches and Pains (NHS-based)' },
  emergencyNumber: { title: 'When to call 911', publisher: '911.gov' },
  nicePressArchive: { title: 'Press archive, 24 March 2016 (draft guideline on low back pain)', publisher: 'NICE', year: 2016 },
  bmjAgainst: {
    title: 'Rapid response on the NICE guideline, no. 1',
    publisher: 'The BMJ',
    year: 2017,
    url: 'https://bmj.com/content/356/bmj.i6748/rr-1',
  },
  bmjCritics: {
    title: 'Rapid response on the NICE guideline, no. 7',
    publisher: 'The BMJ',
    year: 2017,
    url: 'https://bmj.com/content/356/bmj.i6748/rr-7',
  },
  whoPatternCodes: {
    title: 'Reddy and Fan 2022, on the traditional-medicine chapter of ICD-11',
    publisher: 'PubMed Central',
    year: 2022,
    doi: '10.1186/s12911-022-01913-7',
  },
} satisfies Record<string, ComponentSharedSourceInput>;

type SourceName = keyof typeof SOURCES;

/** Sources of a document that has no sections. */
export function sources(...names: SourceName[]): ComponentSharedSourceInput[] {
  return names.map((name) => SOURCES[name]);
}

/** Sources of one section of a condition page. */
export function sectionSources(section: Enum_Componentsharedsource_Section, ...names: SourceName[]): ComponentSharedSourceInput[] {
  return sources(...names).map((source) => ({ ...source, section }));
}
