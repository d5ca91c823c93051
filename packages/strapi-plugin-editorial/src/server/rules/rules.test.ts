import { describe, expect, it } from 'vitest';
import type { RuleId } from './index.ts';
import type { Person, Subject } from './rule.ts';
import { find, paragraphs } from './testing.ts';

/** What passes a rule, and what does not: where, and with which words. */
interface Table {
  rule: RuleId;
  fields?: string[];
  passes: Record<string, Partial<Subject>>;
  fails: Record<string, [Partial<Subject>, string, RegExp]>;
}

const claim = (more: object = {}) => ({ statement: 'Pain fell.', certainty: 'low', studies: [{ documentId: 's' }], ...more });
const row = (...cells: object[]) => ({ criterion: 'Visits', cells });
const cell = (treatment: string, more: object) => ({ treatment: { documentId: treatment }, ...more });
const TREATMENTS = [
  { documentId: 'a', name: 'Acupuncture' },
  { documentId: 'b', name: 'Exercise' },
];
const none = { basis: 'no_good_source' };
const licence = { letters: 'L.Ac.', name: 'Licence', kind: 'licence', issuer: 'A board', expiresOn: '2027-01-01' };
const person = (more: Partial<Person> = {}): Person => ({ documentId: 'rae', name: 'Rae', credentials: [licence], ...more });
const review = (more: object = {}) => ({
  entry: { review: { writtenBy: { documentId: 'wren' }, reviewedBy: { documentId: 'rae' }, ...more } },
});
const SOUND_ANSWER = 'In a trial of 220 people it was compared with sham. Pain fell by 16 points out of 100 more.';
const demonstration = { standing: { valid: { kind: 'demonstration-exemption', byName: 'Demonstration' } } } as const;

const TABLES: Table[] = [
  {
    rule: 'answer',
    fields: ['answer'],
    passes: {
      'an answer with population and comparator': { entry: { answer: paragraphs(SOUND_ANSWER) } },
      'in Spanish': { locale: 'es', entry: { answer: paragraphs('En un ensayo con 220 personas se comparó con acupuntura simulada.') } },
      'in Chinese': { locale: 'zh-Hans', entry: { answer: paragraphs('一项有220人参加的试验把它与假针灸作了比较。') } },
      'in a language that it does not know': { locale: 'fi', entry: { answer: paragraphs('Se auttaa.') } },
    },
    fails: {
      'no answer': [{ entry: { answer: [] } }, 'answer', /Write the answer/],
      'no population': [{ entry: { answer: paragraphs('It does better than sham for most people.') } }, 'answer', /for whom/],
      'no comparator': [{ entry: { answer: paragraphs('In a trial of 220 people, pain fell.') } }, 'answer', /compared with/],
      'no comparator in Spanish': [{ locale: 'es', entry: { answer: paragraphs('Ayuda a personas con ciática.') } }, 'answer', /compared/],
    },
  },
  {
    rule: 'emergency-flags',
    fields: ['redFlags'],
    passes: { 'an emergency sign': { entry: { redFlags: [{ level: 'urgent' }, { level: 'emergency' }] } } },
    fails: {
      'only lesser signs': [{ entry: { redFlags: [{ level: 'urgent' }] } }, 'redFlags', /emergency/],
      'no signs': [{ entry: {} }, 'redFlags', /emergency/],
    },
  },
  {
    rule: 'claims',
    fields: ['claims'],
    passes: {
      'no claims': { entry: { claims: [] } },
      'a graded claim with a study': { entry: { claims: [claim()] } },
      'one that is not graded, with the reason': {
        entry: { claims: [claim({ certainty: 'not_graded', certaintyReason: 'A single trial.' })] },
      },
    },
    fails: {
      'no study': [{ entry: { claims: [claim(), claim({ studies: [] })] } }, 'claims.1.studies', /Claim 2 has no source/],
      'no certainty': [{ entry: { claims: [claim({ certainty: null })] } }, 'claims.0.certainty', /how certain/],
      'not graded, without a reason': [{ entry: { claims: [claim({ certainty: 'not_graded' })] } }, 'claims.0.certaintyReason', /say why/],
      'no words': [{ entry: { claims: [claim({ statement: ' ' })] } }, 'claims.0.statement', /write what it says/],
    },
  },
  {
    rule: 'guideline-disagreement',
    fields: ['guidelinePositions'],
    passes: {
      'it may help, and one is against': {
        entry: { verdict: 'may_help', guidelinePositions: [{ direction: 'for' }, { direction: 'against' }] },
      },
      'unclear, and one is for': { entry: { verdict: 'unclear', guidelinePositions: [{ direction: 'for' }] } },
      'not to be used, and one offers it': { entry: { verdict: 'do_not_use', guidelinePositions: [{ direction: 'may_be_offered' }] } },
    },
    fails: {
      'it helps, and all agree': [
        { entry: { verdict: 'helps', guidelinePositions: [{ direction: 'for' }] } },
        'guidelinePositions',
        /differently/,
      ],
      'no guideline': [{ entry: { verdict: 'unclear' } }, 'guidelinePositions', /differently/],
      'no verdict': [{ entry: {} }, 'verdict', /scale/],
    },
  },
  {
    rule: 'comparison',
    fields: ['rows'],
    passes: {
      'every treatment answers': {
        entry: { treatments: TREATMENTS, rows: [row(cell('a', { basis: 'published', text: '10', source: 'A trial' }), cell('b', none))] },
      },
      'a study is a source': {
        entry: { treatments: TREATMENTS, rows: [row(cell('a', { basis: 'published', text: '10', studies: [{}] }), cell('b', none))] },
      },
    },
    fails: {
      'one treatment': [{ entry: { treatments: TREATMENTS.slice(1), rows: [row()] } }, 'treatments', /two/],
      'no rows': [{ entry: { treatments: TREATMENTS, rows: [] } }, 'rows', /questions/],
      'a treatment that is spared': [{ entry: { treatments: TREATMENTS, rows: [row(cell('a', none))] } }, 'rows.0.cells', /Exercise/],
      'no source': [
        { entry: { treatments: TREATMENTS, rows: [row(cell('a', none), cell('b', { basis: 'published', text: '10' }))] } },
        'rows.0.cells.1.source',
        /name the source/,
      ],
      'no text': [
        { entry: { treatments: TREATMENTS, rows: [row(cell('a', { basis: 'published', source: 'A' }), cell('b', none))] } },
        'rows.0.cells.0.text',
        /write/,
      ],
    },
  },
  {
    rule: 'reviewer',
    fields: ['review'],
    passes: {
      'a reviewer with a licence': { ...review(), reviewer: person() },
      'nobody, in a demonstration': { entry: { review: {} }, ...demonstration },
      'nobody yet, in a demonstration': { entry: { review: {} }, isDemonstration: true },
      'whoever signed': {
        ...review(),
        reviewer: person(),
        standing: { valid: { kind: 'sign-off', byName: 'Rae', personId: 'rae' } },
      },
    },
    fails: {
      nobody: [{ entry: { review: {} } }, 'review.reviewedBy', /Name who reviews/],
      'the writer': [{ ...review({ writtenBy: { documentId: 'rae' } }), reviewer: person() }, 'review.reviewedBy', /Rae wrote this/],
      'a licence that lapsed': [
        { ...review(), reviewer: person({ credentials: [{ ...licence, expiresOn: '2026-02-28' }] }) },
        'review.reviewedBy',
        /still valid/,
      ],
      'a credential that is only stated': [
        { ...review(), reviewer: person({ credentials: [{ ...licence, kind: 'stated' }] }) },
        'review.reviewedBy',
        /still valid/,
      ],
      'somebody else than who signed': [
        { ...review(), reviewer: person(), standing: { valid: { kind: 'sign-off', byName: 'Kim', personId: 'kim' } } },
        'review.reviewedBy',
        /Kim signed/,
      ],
    },
  },
  {
    rule: 'next-check',
    fields: ['review'],
    passes: {
      tomorrow: { entry: { review: { nextCheckOn: '2026-03-02' } } },
      'in three years': { entry: { review: { nextCheckOn: '2029-03-01' } } },
      'none, in a demonstration': { entry: {}, ...demonstration },
    },
    fails: {
      none: [{ entry: {} }, 'review.nextCheckOn', /Set the day/],
      today: [{ entry: { review: { nextCheckOn: '2026-03-01' } } }, 'review.nextCheckOn', /was due/],
      'later than in three years': [{ entry: { review: { nextCheckOn: '2029-03-02' } } }, 'review.nextCheckOn', /2029-03-01 at the latest/],
    },
  },
  {
    rule: 'conflicts',
    fields: ['review'],
    passes: { 'some, or none, stated': { entry: { review: { conflictsOfInterest: 'None.' } } } },
    fails: {
      nothing: [{ entry: { review: { conflictsOfInterest: '' } } }, 'review.conflictsOfInterest', /sway/],
      'no review at all': [{ entry: { review: null } }, 'review.conflictsOfInterest', /sway/],
    },
  },
  {
    rule: 'alternative-text',
    fields: ['picture'],
    passes: {
      'no picture': { entry: { picture: { image: null } } },
      'a picture that is described': { entry: { picture: { image: { id: 1 }, alternativeText: 'A quiet room.' } } },
    },
    fails: { 'a picture that is not': [{ entry: { picture: { image: { id: 1 } } } }, 'picture.alternativeText', /what the picture shows/] },
  },
  {
    rule: 'links',
    passes: { 'only published links': {} },
    fails: {
      'a link to a draft': [
        { unpublished: [{ path: ['claims', '0', 'studies'], uid: 'api::study.study', documentId: 's', title: 'Tu 2024' }] },
        'claims.0.studies',
        /"Tu 2024" is not published/,
      ],
    },
  },
  {
    rule: 'sign-off',
    passes: { 'a text that was signed': { standing: { valid: { kind: 'sign-off', byName: 'Rae' } } } },
    fails: {
      'a text that nobody signed': [{}, '', /No clinical reviewer/],
      'a text that changed': [
        {
          standing: { lapsed: { byName: 'Rae', at: '2026-02-01T10:00:00Z', changed: [['claims', '1', 'statement'], ['verdictSummary']] } },
        },
        'claims.1.statement',
        /^claims.1.statement: Claims 2 statement, Verdict summary changed after Rae approved the text on 2026-02-01/,
      ],
    },
  },
  {
    rule: 'translation',
    fields: ['isTranslationChecked'],
    passes: {
      'a translation that was checked': { entry: { isTranslationChecked: true } },
      'one that says that it was not': { entry: { isTranslationChecked: false }, originalChanged: 'Answer.' },
    },
    fails: {
      'one that was checked against another text': [
        { entry: { isTranslationChecked: true }, originalChanged: 'Answer.' },
        'isTranslationChecked',
        /original changed after this translation was checked: Answer\. Ask for a review/,
      ],
    },
  },
  {
    rule: 'sentence-length',
    fields: ['answer'],
    passes: {
      'short sentences': { entry: { answer: paragraphs(SOUND_ANSWER) } },
      'Chinese, where no limit is established': { locale: 'zh-Hans', entry: { answer: paragraphs('疼'.repeat(200)) } },
    },
    fails: { 'a long one': [{ entry: { answer: paragraphs(`${'word '.repeat(30)}end.`) } }, 'answer', /longer than 25 words/] },
  },
  {
    rule: 'reading-age',
    fields: ['answer'],
    passes: {
      'plain words': { entry: { answer: paragraphs('The leg hurts. '.repeat(20)) } },
      'another language': { locale: 'es', entry: { answer: paragraphs('Inexplicablemente inconmensurable. '.repeat(20)) } },
    },
    fails: {
      'hard words': [
        {
          entry: {
            answer: paragraphs(
              'Epidemiological considerations necessitate comprehensive individualized physiological evaluation. '.repeat(6),
            ),
          },
        },
        'answer',
        /reads like a text for age/,
      ],
    },
  },
  {
    rule: 'jargon',
    fields: ['answer'],
    passes: {
      'plain words': { entry: { answer: paragraphs('Pain for a long time.') } },
      'the medical word in brackets': { entry: { answer: paragraphs('Pain for a long time (chronic pain).') } },
    },
    fails: { 'a medical word': [{ entry: { answer: paragraphs('Chronic pain.') } }, 'answer', /"for a long time" is plainer/] },
  },
];

describe.each(TABLES)('the rule $rule', ({ rule, fields = [], passes, fails }) => {
  it.each(Object.entries(passes))('passes %s', (_, subject) => {
    expect(find(rule, fields, subject)).toEqual([]);
  });

  it.each(Object.entries(fails))('does not pass %s', (_, [subject, path, message]) => {
    const found = find(rule, fields, subject);
    expect(found).toEqual([expect.stringMatching(message)]);
    expect(found[0]?.split(':')[0]).toBe(path);
  });
});
