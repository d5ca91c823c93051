import { pathOf, type LocaleCode } from '@meridian/content-model';
import type { ConditionSearchQuery } from '@meridian/content-schema';
import type { SearchDocument, SearchPart } from '#shared/search';
import type { SectionId } from './condition-sections';
import { blocksText, joinTexts, part, wordsOf } from '../search/search-text';
import { present } from '~/utils/present';

type Row = NonNullable<ConditionSearchQuery['conditions'][number]>;

/** What search knows of a condition. Each part leads to its section. */
export function toConditionSearch(row: Row, locale: LocaleCode): SearchDocument[] {
  if (!row.slug) return [];
  return [
    {
      type: 'condition',
      documentId: row.documentId,
      path: pathOf('condition', row, locale),
      title: row.name ?? '',
      subtitle: row.question ?? '',
      words: wordsOf(...present(row.synonyms).map(({ term }) => term), ...present(row.bodyRegions).map(({ name }) => name)),
      answer: joinTexts(row.verdictSummary, blocksText(row.answer)),
      parts: sectionsOf(row),
    },
  ];
}

function sectionsOf(row: Row): SearchPart[] {
  const section = (id: SectionId, ...texts: (string | null | undefined)[]) => part(id, ...texts);
  return [
    ...section(
      'what-it-is',
      blocksText(row.definition),
      ...present(row.signs).map(({ text }) => text),
      ...present(row.lookAlikes).map(({ name, difference }) => joinTexts(name, difference)),
    ),
    ...section(
      'causes',
      ...present(row.causes).map(({ name, explanation, aim }) => joinTexts(name, blocksText(explanation), aim)),
      blocksText(row.clinicObservation),
    ),
    ...section('how-it-works', blocksText(row.mechanismLimits, row.proposedMechanism)),
    ...section('patterns', blocksText(row.biomedicalAccount, row.chineseMedicineAccount), row.accountsJoined),
    ...section(
      'where-the-needles-go',
      row.needleSitesIntroduction,
      ...present(row.needleSites).map(({ name, reason }) => joinTexts(name, reason)),
    ),
    ...section('what-it-feels-like', blocksText(row.sensation, row.needleFear)),
    ...section('sessions', row.protocol?.firstChange, row.protocol?.usualCourse, row.protocol?.recentOnset, row.protocol?.longStanding),
    ...section(
      'evidence',
      ...present(row.claims).map(({ statement }) => statement),
      ...present(row.guidelinePositions).map(({ statement }) => statement),
      blocksText(row.guidelineDisagreement),
    ),
    ...section('see-a-doctor-first', row.redFlagContext),
    ...part(undefined, row.localLeadIn),
  ];
}
