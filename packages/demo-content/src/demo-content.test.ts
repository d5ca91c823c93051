import type {
  ComponentEvidenceClaimInput,
  ComponentSharedSourceInput,
  ConditionInput,
  StudyInput,
  TreatmentComparisonInput,
} from '@meridian/content-schema/content-input';
import { describe, expect, it } from 'vitest';
import { findProblems } from './checks/problems.ts';
import { contentTypes } from './checks/schemas.ts';
import { conditions } from './conditions.ts';
import { practitioners } from './practitioners.ts';
import { awkwardEntries, demoEntries, type DemoEntry } from './index.ts';
import { site } from './site.ts';
import { studies } from './studies.ts';
import { treatmentComparisons } from './treatment-comparison.ts';
import { treatments } from './treatments.ts';

const FORBIDDEN = /\bmost people\b|\bguarantee[ds]?\b|\bcures?\b|\bcured\b/i;
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

  it.each(studies)('$ref can be found by DOI or PubMed number', ({ fields }) => {
    if (figures(fields)) expect(fields.doi ?? fields.pmid).toBeTruthy();
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

  it('gives no single trial a grade', () => {
    const graded = [...conditions, ...treatments]
      .flatMap(({ fields }) => fields.claims ?? [])
      .filter(({ certainty, studies: behind }) => behind?.length === 1 && certainty !== 'not_graded');
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
  /** Left empty on purpose: the steps of the whole site hold here too; guides name their conditions themselves. */
  const EMPTY_ON_PURPOSE = new Set(['nextSteps', 'guides']);

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
