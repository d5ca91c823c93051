import { toWhoCode } from '@meridian/content-model';
import type {
  ComponentEvidenceClaimInput,
  ComponentSharedSourceInput,
  ConditionInput,
  StudyInput,
  TreatmentComparisonInput,
} from '@meridian/content-schema/content-input';
import { describe, expect, it } from 'vitest';
import { acupoints } from './acupoints.ts';
import { findProblems } from './checks/problems.ts';
import { contentTypes } from './checks/schemas.ts';
import { conditions } from './conditions.ts';
import { guides } from './guides.ts';
import { practitioners } from './practitioners.ts';
import { awkwardEntries, demoEntries, type DemoEntry } from './index.ts';
import { redFlags } from './red-flags.ts';
import { redirects } from './redirects.ts';
import { site } from './site.ts';
import { studies } from './studies.ts';
import { treatmentComparisons } from './treatment-comparison.ts';
import { treatments } from './treatments.ts';

const FORBIDDEN = /\bmost people\b|\bguarantee[ds]?\b|\bcures?\b|\bcured\b/i;
const REVIEW_DESIGNS = new Set(['systematic_review', 'meta_analysis']);
const DOI = /^10\.\d{4,9}\/\S+$/;

function typeOf({ ref }: DemoEntry<object>): string {
  return ref.slice(0, ref.indexOf(':'));
}

/** Every object inside a document, itself included. */
function* objectsIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const child of Object.values(value)) yield* objectsIn(child);
}

const repeated = <Item>(items: Item[]): Item[] => items.filter((item, index) => items.indexOf(item) !== index);
const texts = (entry: DemoEntry<object>): string[] =>
  [...objectsIn(entry.fields)].flatMap((object) => Object.values(object).filter((value) => typeof value === 'string'));
const sourcesIn = (entry: DemoEntry<object>): ComponentSharedSourceInput[] =>
  [...objectsIn(entry.fields)].flatMap((object) => ('sources' in object && Array.isArray(object.sources) ? object.sources : []));

describe.each([
  ['demonstration', demoEntries, demoEntries],
  ['awkward examples', awkwardEntries, [...demoEntries, ...awkwardEntries]],
])('%s against the schemas', (_name, entries, world) => {
  const refs = new Set<string>(world.map(({ ref }) => ref));

  it('names every document once', () => {
    expect(repeated(world.map(({ ref }) => ref))).toEqual([]);
  });

  it('names only content types that exist', () => {
    expect(entries.filter((entry) => !contentTypes.has(typeOf(entry))).map(({ ref }) => ref)).toEqual([]);
  });

  it('fits the schema: fields, enumerations, lengths, blocks, relations and their owning side', () => {
    expect(entries.flatMap((entry) => findProblems(entry.fields, contentTypes.get(typeOf(entry)) ?? {}, entry.ref, { refs }))).toEqual([]);
  });

  it('gives every document with a slug field a slug of its own', () => {
    const slugs = entries
      .filter((entry) => contentTypes.get(typeOf(entry))?.['slug'])
      .map((entry) => `${typeOf(entry)}/${'slug' in entry.fields ? String(entry.fields.slug) : 'none'}`);
    expect(slugs.filter((slug) => slug.endsWith('/none'))).toEqual([]);
    expect(repeated(slugs)).toEqual([]);
  });

  it('gives every claim its studies or the reason for no grade', () => {
    const claims: [string, ComponentEvidenceClaimInput][] = entries.flatMap(({ ref, fields }) =>
      'claims' in fields && Array.isArray(fields.claims)
        ? fields.claims.map((claim): [string, ComponentEvidenceClaimInput] => [ref, claim])
        : [],
    );
    expect(claims.filter(([, { studies: behind, certaintyReason }]) => !behind?.length && !certaintyReason)).toEqual([]);
    expect(claims.filter(([, { certainty, certaintyReason }]) => certainty === 'not_graded' && !certaintyReason)).toEqual([]);
  });
});

describe('wording', () => {
  it.each(demoEntries)('$ref promises nothing', (entry) => {
    expect(texts(entry).filter((text) => FORBIDDEN.test(text))).toEqual([]);
  });

  it('says in every awkward example that it is test data', () => {
    expect(awkwardEntries.filter((entry) => !texts(entry).some((text) => /generated|test data/i.test(text))).map(({ ref }) => ref)).toEqual(
      [],
    );
    expect(demoEntries.filter((entry) => awkwardEntries.includes(entry))).toEqual([]);
  });
});

describe('evidence', () => {
  const figures = ({ participants, outcomes }: StudyInput): boolean => participants !== undefined || (outcomes?.length ?? 0) > 0;

  it.each(studies)('$ref can be found by DOI, PubMed number or full address', ({ fields }) => {
    if (figures(fields)) expect(fields.doi ?? fields.pmid ?? fields.url).toBeTruthy();
    if (fields.url) expect(fields.url).toMatch(/^https:\/\//);
    if (fields.doi) expect(fields.doi).toMatch(DOI);
    if (fields.pmid) expect(fields.pmid).toMatch(/^\d+$/);
  });

  it.each(studies)('$ref has its differences inside their intervals', ({ fields }) => {
    for (const { difference, intervalLow, intervalHigh } of fields.outcomes ?? []) {
      if (difference === undefined) continue;
      expect(intervalLow).toBeLessThan(difference);
      expect(intervalHigh).toBeGreaterThan(difference);
    }
  });

  it('gives every source a publisher and a title, and only full addresses', () => {
    const all = demoEntries.flatMap(sourcesIn);
    expect(all.filter(({ title, publisher }) => !title || !publisher)).toEqual([]);
    expect(all.filter(({ url }) => url !== undefined && !url.startsWith('https://'))).toEqual([]);
    expect(all.filter(({ doi }) => doi !== undefined && !DOI.test(doi))).toEqual([]);
  });

  it('lets search know every emergency by what people type', () => {
    const unknown = redFlags.filter(({ fields }) => fields.level === 'emergency' && !fields.searchPhrases?.trim());
    expect(unknown.map(({ ref }) => ref)).toEqual([]);
  });

  it('gives no single trial a grade', () => {
    const reviews = new Set<string>(studies.filter(({ fields }) => REVIEW_DESIGNS.has(fields.design ?? '')).map(({ ref }) => ref));
    const graded = [...conditions, ...treatments, ...guides]
      .flatMap(({ fields }) => fields.claims ?? [])
      .filter(({ certainty }) => certainty !== 'not_graded')
      .filter(({ studies: behind = [] }) => behind.length < 2 && !behind.some((ref) => reviews.has(ref)));
    expect(graded).toEqual([]);
  });
});

describe.each(treatmentComparisons)('$ref', ({ fields }: DemoEntry<TreatmentComparisonInput>) => {
  it.each(fields.rows ?? [])('has a cell for every treatment: $criterion', ({ cells = [] }) => {
    expect(cells.map(({ treatment }) => treatment)).toEqual(fields.treatments);
  });

  it.each(fields.rows ?? [])('has text exactly where there is a source: $criterion', ({ cells = [] }) => {
    for (const { basis, text, source, studies: behind, guidelines } of cells) {
      expect(text === undefined).toBe(basis === 'no_good_source');
      if (basis === 'published') expect(source ?? behind?.[0] ?? guidelines?.[0]).toBeTruthy();
    }
  });
});

describe('sciatica guide', () => {
  const fields = conditions.find(({ ref }) => ref === 'condition:sciatica')?.fields ?? {};
  /** Left empty on purpose: the steps of the whole site hold here too; guides name their conditions themselves; English is no translation. */
  const EMPTY_ON_PURPOSE = new Set(['nextSteps', 'guides', 'isTranslationChecked']);

  it('fills every part of the page', () => {
    const missing = Object.keys(contentTypes.get('condition') ?? {}).filter((name) => !(name in fields) && !EMPTY_ON_PURPOSE.has(name));
    expect(missing).toEqual([]);
  });

  it('shows guidelines that disagree', () => {
    const directions = new Set((fields as ConditionInput).guidelinePositions?.map(({ direction }) => direction));
    expect([...directions].sort()).toEqual(['against', 'for', 'may_be_offered']);
  });

  it('has signs of all three levels, each with a source', () => {
    const flags = demoEntries.filter((entry) => typeOf(entry) === 'red-flag');
    expect(new Set(flags.map(({ fields: flag }) => 'level' in flag && flag.level))).toEqual(new Set(['emergency', 'urgent', 'non_urgent']));
    expect(flags.filter((entry) => sourcesIn(entry).length === 0)).toEqual([]);
  });

  it('names sources for every section', () => {
    const named = new Set((fields as ConditionInput).sources?.map(({ section }) => section));
    expect([...named].sort()).toEqual([
      'answer',
      'causes',
      'comparison',
      'evidence',
      'how_it_works',
      'needle_sites',
      'patterns',
      'red_flags',
      'sensation',
      'sessions',
      'what_it_is',
    ]);
  });
});

describe.each(conditions)('$ref', ({ fields }: DemoEntry<ConditionInput>) => {
  it('gives an answer with a verdict and the reason for it', () => {
    expect(fields.answer).not.toHaveLength(0);
    expect(fields.verdict).toBeTruthy();
    expect(fields.verdictSummary).toBeTruthy();
  });

  it('has an emergency sign, and a source for every sign', () => {
    const shown = redFlags.filter(({ ref }) => fields.redFlags?.includes(ref));
    expect(shown).toHaveLength(fields.redFlags?.length ?? 0);
    expect(shown.filter(({ fields: flag }) => flag.level === 'emergency')).not.toHaveLength(0);
    expect(shown.filter(({ fields: flag }) => !flag.sources?.length)).toEqual([]);
  });

  it('says who wrote it, what changed and what it rests on', () => {
    expect(fields.review).toMatchObject({ writtenBy: 'contributor:demonstration-writer' });
    expect(fields.changes).not.toHaveLength(0);
    const named = fields.sources?.map(({ section }) => section);
    expect(named).toEqual(expect.arrayContaining(['answer', 'what_it_is', 'evidence', 'red_flags']));
  });

  it('has sources for every part that it fills', () => {
    const named = new Set(fields.sources?.map(({ section }) => section));
    const parts = { causes: fields.causes, needle_sites: fields.needleSites, sensation: fields.sensation, sessions: fields.protocol };
    expect(Object.entries(parts).flatMap(([section, part]) => (part && !named.has(section as never) ? [section] : []))).toEqual([]);
  });

  it('says at every place with a point avoided in pregnancy that it is one', () => {
    const avoided = new Set<string>(acupoints.filter(({ fields: point }) => point.isAvoidedInPregnancy).map(({ ref }) => ref));
    const places = fields.needleSites?.filter(({ acupoints: points }) => points?.some((ref) => avoided.has(ref))) ?? [];
    expect(places.filter(({ reason }) => !reason?.includes('pregnancy'))).toEqual([]);
  });
});

describe.each(guides)('$ref', ({ fields }) => {
  it('has sections with a heading and text, warning signs and a writer', () => {
    expect(fields.sections?.length).toBeGreaterThan(2);
    expect(fields.sections?.filter(({ heading, body }) => !heading || !body)).toEqual([]);
    expect(fields.redFlags).not.toHaveLength(0);
    expect(fields.review?.writtenBy).toBeTruthy();
  });
});

describe('the ways between pages', () => {
  it.each([...conditions, ...guides])('$ref leads to exactly one page at each related entry, never to itself', ({ ref, fields }) => {
    const targets = fields.relatedPages?.map(({ condition, treatment, guide }) => [condition, treatment, guide].filter(Boolean));
    expect(targets?.filter((pages) => pages.length !== 1 || pages[0] === ref)).toEqual([]);
    expect(repeated(targets?.flat() ?? [])).toEqual([]);
  });

  it('redirects each address once, to a page that exists', () => {
    const pages = new Set(conditions.map(({ fields }) => `/conditions/${fields.slug}`));
    expect(repeated(redirects.map(({ fields }) => fields.fromPath))).toEqual([]);
    expect(redirects.filter(({ fields }) => pages.has(fields.fromPath ?? '') || !pages.has(fields.toPath ?? ''))).toEqual([]);
  });
});

describe('acupoints', () => {
  it('have WHO codes, each once', () => {
    expect(acupoints.filter(({ fields }) => toWhoCode(fields.code ?? '') !== fields.code).map(({ ref }) => ref)).toEqual([]);
    expect(repeated(acupoints.map(({ fields }) => fields.code))).toEqual([]);
  });

  it('leave out simplified characters, and the points whose code was not checked', () => {
    expect(acupoints.filter(({ fields }) => fields.nameSimplified)).toEqual([]);
    expect(acupoints.filter(({ fields }) => ['EX-B2', 'EX-UE7', 'EX-LE5'].includes(fields.code ?? ''))).toEqual([]);
  });
});

describe('honesty of the demonstration', () => {
  it('says on every page that it is one', () => {
    expect(site[0]?.fields).toMatchObject({ isDemonstration: true, demonstrationNotice: 'Demonstration, not clinically reviewed' });
    expect(site[0]?.fields).not.toHaveProperty('bookingUrl');
  });

  it('names no reviewer, no date of a check, and no credential that was verified', () => {
    const all = demoEntries.flatMap(({ fields }) => [...objectsIn(fields)]);
    expect(all.filter((object) => 'reviewedBy' in object || 'checkedOn' in object)).toEqual([]);
    const credentials = practitioners.flatMap(({ fields }) => fields.credentials ?? []);
    expect(credentials.filter(({ kind, issuer, number }) => kind !== 'stated' || issuer || number)).toEqual([]);
  });
});
