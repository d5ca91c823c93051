import { startContractCms, type ContractCms } from './contract-cms.ts';
import { USUAL_DATABASE } from './delivery.ts';
import { askAsStaff, type Ask } from './staff.ts';

type Data = Record<string, unknown>;

/** A member of the staff who signs. */
export interface Signer {
  id: number;
  name: string;
  email: string;
}

export interface Target {
  uid: string;
  documentId: string;
  locale: string;
}

export interface Finding {
  rule: string;
  level: string;
  path: string[];
  message: string;
  acceptKey?: string;
}

interface Acceptance {
  rule: string;
  acceptKey: string;
  reason: string;
}

interface Approvals {
  exempt(target: Target): Promise<void>;
  look(target: Target): Promise<{ hash: string; findings: Finding[] }>;
  sign(target: Target, signature: { by: Signer; seen: string; accept: Acceptance[] }): Promise<void>;
  request(target: Target, by: Signer, reason: string): Promise<void>;
  reject(target: Target, by: Signer, reason: string): Promise<void>;
}

export interface EditorialCms extends ContractCms {
  approvals: Approvals;
  /** Checks all that is published, as is done every minute. @returns what did not pass */
  check(unsafe: 'report' | 'withdraw'): Promise<{ documentId: string; reasons: string[] }[]>;
  reviewer: Signer;
  /** Fields of a condition that breaks no rule. */
  soundCondition(more?: Data): Data;
  /** Writes a draft. @returns where it is */
  write(type: string, data: Data, locale?: string): Promise<Target>;
  /** Signs a saved draft as the reviewer. */
  sign(target: Target, accept?: Acceptance[]): Promise<void>;
  publish(target: Target): Promise<unknown>;
  /** The published text of it, if there is one. */
  published(target: Target): Promise<Data | null>;
  /** What the site says: whether all content is a demonstration. */
  setDemonstration(isDemonstration: boolean): Promise<void>;
}

export const paragraphs = (...texts: string[]) => texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

export const typeOf = ({ uid }: Target) => uid.split('.').at(-1) ?? '';

const inYears = (years: number) => `${new Date().getFullYear() + years}-06-15`;

/** A made-up clinic behind the publish gate: a reviewer with a licence, and what a sound page refers to. */
export async function startEditorialCms(environment: Readonly<Record<string, string>> = {}): Promise<EditorialCms> {
  const database = await USUAL_DATABASE.create();
  const cms = await startContractCms({ EDITORIAL_GATE: 'on', ...database.environment, ...environment });
  const approvals = cms.strapi.plugin('editorial').service('approvals') as Approvals;
  const reviewer = { id: 0, name: 'Rae Reviewer', email: 'reviewer@clinic.example' };
  const write: EditorialCms['write'] = async (type, data, locale = 'en') => {
    const { documentId } = await cms.documents(type).create({ locale, data });
    return { uid: `api::${type}.${type}`, documentId, locale };
  };
  const publish = (target: Target) => cms.documents(typeOf(target)).publish(target);
  const sign: EditorialCms['sign'] = async (target, accept = []) => {
    await approvals.sign(target, { by: reviewer, seen: (await approvals.look(target)).hash, accept });
  };
  const make = async (type: string, data: Data) => {
    const target = await write(type, data);
    const { documentId } = target;
    // Strapi links a text only to what is there in the same language.
    await cms.documents(type).update({ documentId, locale: 'es', data });
    for (const locale of ['en', 'es']) {
      if (type === 'red-flag') await sign({ ...target, locale });
      await publish({ ...target, locale });
    }
    return documentId;
  };
  const licence = { letters: 'L.Ac.', name: 'Made-up licence', kind: 'licence', expiresOn: inYears(2) };
  const practitioner = await make('practitioner', { name: 'Rae Reviewer', slug: 'rae-reviewer', credentials: [licence] });
  const writtenBy = await make('contributor', { name: 'Wren Writer' });
  const reviewedBy = await make('contributor', { name: reviewer.name, accountEmail: reviewer.email, practitioner });
  const study = await make('study', { title: 'A made-up study', label: 'Made-up 2024' });
  const guideline = await make('guideline', { title: 'A made-up guideline', label: 'Made-up' });
  const redFlag = await make('red-flag', { sign: 'A made-up sign', level: 'emergency' });
  let number = 0;
  const soundCondition = (more: Data = {}): Data => ({
    name: 'Made-up ache',
    slug: `made-up-ache-${(number += 1)}`,
    verdict: 'may_help',
    answer: paragraphs('In a trial of 220 people it was compared with sham needling. Pain fell a little more.'),
    redFlags: [redFlag],
    claims: [{ statement: 'Pain fell by 3 points more.', certainty: 'low', studies: [study] }],
    guidelinePositions: [{ guideline, direction: 'against', statement: 'Advises against it.' }],
    review: { writtenBy, reviewedBy, checkedOn: '2026-11-01', nextCheckOn: inYears(1), conflictsOfInterest: 'The clinic offers it.' },
    ...more,
  });
  return {
    ...cms,
    approvals,
    async check(unsafe) {
      cms.strapi.config.set('plugin::editorial.unsafe', unsafe);
      return cms.strapi.plugin('editorial').service('watch').check();
    },
    reviewer,
    soundCondition,
    write,
    sign,
    publish,
    published: ({ documentId, locale, ...target }) =>
      cms.documents(typeOf({ documentId, locale, ...target })).findOne({ documentId, locale, status: 'published' }),
    async stop() {
      await cms.stop();
      await database.drop();
    },
    async setDemonstration(isDemonstration) {
      const sites = cms.documents('site');
      const site =
        (await sites.findFirst({ locale: 'en' })) ?? (await sites.create({ locale: 'en', data: { clinicName: 'Made-up clinic' } }));
      const { documentId } = site;
      await sites.update({ documentId, locale: 'en', data: { isDemonstration } });
      await sites.publish({ documentId, locale: 'en' });
    },
  };
}

/** The same, with somebody of each role signed in. */
export async function startStaffedCms(): Promise<EditorialCms & { ask: Ask }> {
  const cms = await startEditorialCms();
  return { ...cms, ask: askAsStaff(cms) };
}

/** An address of the admin's API that is about a document. */
export function about(path: string, target: Target): string {
  return `${path}?${new URLSearchParams({ ...target })}`;
}
