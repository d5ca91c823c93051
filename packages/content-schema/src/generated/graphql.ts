/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Enum_Componentcomparisoncell_Basis =
  | 'clinic_account'
  | 'no_good_source'
  | 'published';

export type Enum_Componentconditioncause_Aimbasis =
  | 'clinic_account'
  | 'published';

export type Enum_Componentconditionneedlesite_Reasonbasis =
  | 'clinic_account'
  | 'published';

export type Enum_Componentconditionprotocol_Individualization =
  | 'fixed'
  | 'individual'
  | 'partly_individual';

export type Enum_Componentconditionprotocol_Responsesought =
  | 'de_qi'
  | 'muscle_twitch'
  | 'none'
  | 'not_stated';

export type Enum_Componentconditionprotocol_Stimulation =
  | 'electrical'
  | 'manual'
  | 'none'
  | 'not_stated';

export type Enum_Componentevidenceclaim_Certainty =
  | 'high'
  | 'low'
  | 'moderate'
  | 'not_graded'
  | 'very_low';

export type Enum_Componentevidenceguidelineposition_Certainty =
  | 'high'
  | 'low'
  | 'moderate'
  | 'not_graded'
  | 'very_low';

export type Enum_Componentevidenceguidelineposition_Direction =
  | 'against'
  | 'for'
  | 'insufficient'
  | 'may_be_offered';

export type Enum_Componentevidenceguidelineposition_Strength =
  | 'conditional'
  | 'not_stated'
  | 'strong';

export type Enum_Componentlocationopeninghours_Day =
  | 'friday'
  | 'monday'
  | 'saturday'
  | 'sunday'
  | 'thursday'
  | 'tuesday'
  | 'wednesday';

export type Enum_Componentsharedclinicalcode_System =
  | 'ICD_10_CM'
  | 'ICD_11'
  | 'MESH'
  | 'SNOMED_CT';

export type Enum_Componentsharedcredential_Kind =
  | 'board_certification'
  | 'degree'
  | 'licence'
  | 'stated';

export type Enum_Componentsharedrelatedpage_Role =
  | 'next'
  | 'previous'
  | 'sibling'
  | 'wider';

export type Enum_Componentsharedsource_Section =
  | 'answer'
  | 'causes'
  | 'comparison'
  | 'evidence'
  | 'how_it_works'
  | 'needle_sites'
  | 'patterns'
  | 'red_flags'
  | 'sensation'
  | 'sessions'
  | 'what_it_is';

export type Enum_Componentsitenavigationitem_Page =
  | 'comparisons'
  | 'conditions'
  | 'entry'
  | 'faqs'
  | 'glossary'
  | 'guides'
  | 'locations'
  | 'practitioners'
  | 'search'
  | 'treatments';

export type Enum_Condition_Verdict =
  | 'do_not_use'
  | 'helps'
  | 'may_help'
  | 'unclear'
  | 'unlikely_to_help';

export type Enum_Faq_Topic =
  | 'evidence'
  | 'safety'
  | 'sessions'
  | 'treatment'
  | 'visit';

export type Enum_Guideline_Standing =
  | 'current'
  | 'lapsed'
  | 'superseded'
  | 'withdrawn';

export type Enum_Redflag_Level =
  | 'emergency'
  | 'non_urgent'
  | 'urgent';

export type Enum_Redirect_Kind =
  | 'moved'
  | 'withdrawn';

export type Enum_Study_Design =
  | 'case_reports'
  | 'cohort'
  | 'literature_count'
  | 'meta_analysis'
  | 'protocol'
  | 'randomized_other'
  | 'randomized_sham_controlled'
  | 'randomized_usual_care'
  | 'systematic_review';

export type Enum_Study_Standing =
  | 'corrected'
  | 'current'
  | 'retracted';

export type AcupointNameFragment = { __typename: 'Acupoint', documentId: string, code: string | null, pinyin: string | null, pinyinToned: string | null, nameSimplified: string | null, nameTraditional: string | null, locationDescription: string | null, isAvoidedInPregnancy: boolean | null } & { ' $fragmentName'?: 'AcupointNameFragment' };

export type BodyRegionIndexPageQueryVariables = Exact<{
  locale: string;
}>;


export type BodyRegionIndexPageQuery = { bodyRegions: Array<(
    { __typename: 'BodyRegion', documentId: string, conditions: Array<{ __typename: 'Condition', documentId: string, name: string | null, slug: string | null, verdict: Enum_Condition_Verdict | null } | null> }
    & { ' $fragmentRefs'?: { 'FinderRegionFragment': FinderRegionFragment } }
  ) | null>, site: (
    { __typename: 'Site', documentId: string }
    & { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment } }
  ) | null };

export type FinderRegionFragment = { __typename: 'BodyRegion', documentId: string, name: string | null, slug: string | null, regionId: string | null } & { ' $fragmentName'?: 'FinderRegionFragment' };

export type ClaimListFragment = { id: string, statement: string | null, certainty: Enum_Componentevidenceclaim_Certainty | null, certaintyReason: string | null, studies: Array<(
    { __typename: 'Study', documentId: string }
    & { ' $fragmentRefs'?: { 'StudyReferenceFragment': StudyReferenceFragment;'StudyCardFragment': StudyCardFragment } }
  ) | null> } & { ' $fragmentName'?: 'ClaimListFragment' };

export type ConditionAnswerFragment = { __typename: 'Condition', documentId: string, verdict: Enum_Condition_Verdict | null, verdictSummary: string | null, answer: unknown, keyFigures: Array<{ ' $fragmentRefs'?: { 'KeyFigureListFragment': KeyFigureListFragment } } | null> | null } & { ' $fragmentName'?: 'ConditionAnswerFragment' };

export type ConditionCardFragment = { __typename: 'Condition', documentId: string, name: string | null, slug: string | null, question: string | null, verdict: Enum_Condition_Verdict | null } & { ' $fragmentName'?: 'ConditionCardFragment' };

export type ConditionCausesFragment = { __typename: 'Condition', documentId: string, clinicObservation: unknown, causes: Array<{ id: string, name: string | null, explanation: unknown, aim: string | null, aimBasis: Enum_Componentconditioncause_Aimbasis | null } | null> | null, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null } & { ' $fragmentName'?: 'ConditionCausesFragment' };

export type ConditionClinicFragment = { __typename: 'Condition', documentId: string, locations: Array<(
    { __typename: 'Location', documentId: string }
    & { ' $fragmentRefs'?: { 'LocationCardFragment': LocationCardFragment } }
  ) | null> } & { ' $fragmentName'?: 'ConditionClinicFragment' };

export type ConditionContentsFragment = { __typename: 'Condition', documentId: string, name: string | null, verdict: Enum_Condition_Verdict | null, answer: unknown, definition: unknown, clinicObservation: unknown, mechanismLimits: unknown, proposedMechanism: unknown, biomedicalAccount: unknown, chineseMedicineAccount: unknown, sensation: unknown, needleFear: unknown, signs: Array<{ id: string } | null> | null, lookAlikes: Array<{ id: string } | null> | null, causes: Array<{ id: string } | null> | null, patterns: Array<{ __typename: 'TcmPattern', documentId: string } | null>, needleSites: Array<{ id: string } | null> | null, protocol: { id: string } | null, comparisons: Array<{ __typename: 'TreatmentComparison', documentId: string, question: string | null } | null>, claims: Array<{ id: string } | null> | null, guidelinePositions: Array<{ id: string } | null> | null, redFlags: Array<{ __typename: 'RedFlag', documentId: string } | null>, practitioners: Array<{ __typename: 'Practitioner', documentId: string } | null>, locations: Array<{ __typename: 'Location', documentId: string } | null>, nextSteps: Array<{ id: string } | null> | null, faqs: Array<{ __typename: 'Faq', documentId: string } | null>, relatedPages: Array<{ id: string } | null> | null } & { ' $fragmentName'?: 'ConditionContentsFragment' };

export type ConditionDefinitionFragment = { __typename: 'Condition', documentId: string, name: string | null, definition: unknown, signs: Array<{ id: string, text: string | null } | null> | null, lookAlikes: Array<{ id: string, name: string | null, difference: string | null, condition: { __typename: 'Condition', documentId: string, name: string | null, slug: string | null } | null } | null> | null, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null } & { ' $fragmentName'?: 'ConditionDefinitionFragment' };

export type ConditionEvidenceFragment = { __typename: 'Condition', documentId: string, guidelineDisagreement: unknown, claims: Array<{ ' $fragmentRefs'?: { 'ClaimListFragment': ClaimListFragment } } | null> | null, guidelinePositions: Array<{ ' $fragmentRefs'?: { 'GuidelinePositionFragment': GuidelinePositionFragment } } | null> | null, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null } & { ' $fragmentName'?: 'ConditionEvidenceFragment' };

export type ConditionHeadFragment = { __typename: 'Condition', documentId: string, name: string | null, question: string | null, localLeadIn: string | null } & { ' $fragmentName'?: 'ConditionHeadFragment' };

export type ConditionIndexEntryFragment = (
  { __typename: 'Condition', documentId: string, synonyms: Array<{ term: string | null } | null> | null }
  & { ' $fragmentRefs'?: { 'ConditionCardFragment': ConditionCardFragment } }
) & { ' $fragmentName'?: 'ConditionIndexEntryFragment' };

export type ConditionIndexPageQueryVariables = Exact<{
  locale: string;
  start: number;
  limit: number;
}>;


export type ConditionIndexPageQuery = { conditions: Array<(
    { __typename: 'Condition', documentId: string }
    & { ' $fragmentRefs'?: { 'ConditionIndexEntryFragment': ConditionIndexEntryFragment } }
  ) | null>, site: (
    { __typename: 'Site', documentId: string }
    & { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment } }
  ) | null };

export type ConditionJsonLdFragment = { __typename: 'Condition', documentId: string, name: string | null, verdict: Enum_Condition_Verdict | null, definition: unknown, synonyms: Array<{ term: string | null } | null> | null, codes: Array<{ system: Enum_Componentsharedclinicalcode_System | null, code: string | null } | null> | null, signs: Array<{ text: string | null } | null> | null, causes: Array<{ name: string | null } | null> | null, claims: Array<{ studies: Array<(
      { __typename: 'Study', documentId: string }
      & { ' $fragmentRefs'?: { 'StudyJsonLdFragment': StudyJsonLdFragment } }
    ) | null> } | null> | null, comparisons: Array<{ __typename: 'TreatmentComparison', documentId: string, treatments: Array<{ __typename: 'Treatment', documentId: string, name: string | null, slug: string | null, isOfferedHere: boolean | null } | null> } | null> } & { ' $fragmentName'?: 'ConditionJsonLdFragment' };

export type ConditionLetterPageQueryVariables = Exact<{
  locale: string;
  lower: string;
  upper: string;
  accented: string;
  capital: string;
  start: number;
  limit: number;
}>;


export type ConditionLetterPageQuery = { conditions: Array<(
    { __typename: 'Condition', documentId: string }
    & { ' $fragmentRefs'?: { 'ConditionIndexEntryFragment': ConditionIndexEntryFragment } }
  ) | null>, others: Array<(
    { __typename: 'Condition', documentId: string }
    & { ' $fragmentRefs'?: { 'ConditionIndexEntryFragment': ConditionIndexEntryFragment } }
  ) | null>, site: (
    { __typename: 'Site', documentId: string }
    & { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment } }
  ) | null };

export type ConditionLettersQueryVariables = Exact<{
  locale: string;
}>;


export type ConditionLettersQuery = { a: Array<{ __typename: 'Condition', documentId: string } | null>, b: Array<{ __typename: 'Condition', documentId: string } | null>, c: Array<{ __typename: 'Condition', documentId: string } | null>, d: Array<{ __typename: 'Condition', documentId: string } | null>, e: Array<{ __typename: 'Condition', documentId: string } | null>, f: Array<{ __typename: 'Condition', documentId: string } | null>, g: Array<{ __typename: 'Condition', documentId: string } | null>, h: Array<{ __typename: 'Condition', documentId: string } | null>, i: Array<{ __typename: 'Condition', documentId: string } | null>, j: Array<{ __typename: 'Condition', documentId: string } | null>, k: Array<{ __typename: 'Condition', documentId: string } | null>, l: Array<{ __typename: 'Condition', documentId: string } | null>, m: Array<{ __typename: 'Condition', documentId: string } | null>, n: Array<{ __typename: 'Condition', documentId: string } | null>, o: Array<{ __typename: 'Condition', documentId: string } | null>, p: Array<{ __typename: 'Condition', documentId: string } | null>, q: Array<{ __typename: 'Condition', documentId: string } | null>, r: Array<{ __typename: 'Condition', documentId: string } | null>, s: Array<{ __typename: 'Condition', documentId: string } | null>, t: Array<{ __typename: 'Condition', documentId: string } | null>, u: Array<{ __typename: 'Condition', documentId: string } | null>, v: Array<{ __typename: 'Condition', documentId: string } | null>, w: Array<{ __typename: 'Condition', documentId: string } | null>, x: Array<{ __typename: 'Condition', documentId: string } | null>, y: Array<{ __typename: 'Condition', documentId: string } | null>, z: Array<{ __typename: 'Condition', documentId: string } | null>, enye: Array<{ __typename: 'Condition', documentId: string } | null> };

export type ConditionMechanismFragment = { __typename: 'Condition', documentId: string, mechanismLimits: unknown, proposedMechanism: unknown, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null } & { ' $fragmentName'?: 'ConditionMechanismFragment' };

export type ConditionMetaFragment = { __typename: 'Condition', documentId: string, name: string | null, slug: string | null, question: string | null, verdictSummary: string | null, answer: unknown, seo: { title: string | null, description: string | null } | null } & { ' $fragmentName'?: 'ConditionMetaFragment' };

export type ConditionNeedleSitesFragment = { __typename: 'Condition', documentId: string, needleSitesIntroduction: string | null, needleSites: Array<{ id: string, name: string | null, reason: string | null, reasonBasis: Enum_Componentconditionneedlesite_Reasonbasis | null, bodyRegion: { __typename: 'BodyRegion', documentId: string, name: string | null, regionId: string | null } | null, acupoints: Array<(
      { __typename: 'Acupoint', documentId: string }
      & { ' $fragmentRefs'?: { 'AcupointNameFragment': AcupointNameFragment } }
    ) | null> } | null> | null, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null } & { ' $fragmentName'?: 'ConditionNeedleSitesFragment' };

export type ConditionOriginalQueryVariables = Exact<{
  documentId: string | number;
  locale: string;
}>;


export type ConditionOriginalQuery = { conditions: Array<{ __typename: 'Condition', documentId: string, redFlags: Array<(
      { __typename: 'RedFlag', documentId: string }
      & { ' $fragmentRefs'?: { 'RedFlagCardsFragment': RedFlagCardsFragment } }
    ) | null> } | null>, site: (
    { __typename: 'Site', documentId: string }
    & { ' $fragmentRefs'?: { 'SiteEmergencyFragment': SiteEmergencyFragment } }
  ) | null };

export type ConditionPageQueryVariables = Exact<{
  slug: string;
  locale: string;
}>;


export type ConditionPageQuery = { conditions: Array<(
    { __typename: 'Condition', documentId: string, slug: string | null, locale: string | null, isTranslationChecked: boolean | null, redFlagContext: string | null, localizations: Array<{ __typename: 'Condition', documentId: string, locale: string | null, slug: string | null } | null>, comparisons: Array<(
      { __typename: 'TreatmentComparison', documentId: string }
      & { ' $fragmentRefs'?: { 'TreatmentComparisonTableFragment': TreatmentComparisonTableFragment } }
    ) | null>, review: { ' $fragmentRefs'?: { 'ReviewRowsFragment': ReviewRowsFragment } } | null, changes: Array<{ ' $fragmentRefs'?: { 'ChangeListFragment': ChangeListFragment } } | null> | null, redFlags: Array<(
      { __typename: 'RedFlag', documentId: string }
      & { ' $fragmentRefs'?: { 'RedFlagCardsFragment': RedFlagCardsFragment } }
    ) | null>, nextSteps: Array<{ ' $fragmentRefs'?: { 'NextStepListFragment': NextStepListFragment } } | null> | null, faqs: Array<(
      { __typename: 'Faq', documentId: string }
      & { ' $fragmentRefs'?: { 'FaqListFragment': FaqListFragment } }
    ) | null> }
    & { ' $fragmentRefs'?: { 'ConditionHeadFragment': ConditionHeadFragment;'ConditionMetaFragment': ConditionMetaFragment;'ConditionJsonLdFragment': ConditionJsonLdFragment;'ConditionContentsFragment': ConditionContentsFragment;'ConditionAnswerFragment': ConditionAnswerFragment;'ConditionDefinitionFragment': ConditionDefinitionFragment;'ConditionCausesFragment': ConditionCausesFragment;'ConditionMechanismFragment': ConditionMechanismFragment;'ConditionPatternsFragment': ConditionPatternsFragment;'ConditionNeedleSitesFragment': ConditionNeedleSitesFragment;'ConditionSensationFragment': ConditionSensationFragment;'ConditionSessionsFragment': ConditionSessionsFragment;'ConditionEvidenceFragment': ConditionEvidenceFragment;'ConditionPractitionersFragment': ConditionPractitionersFragment;'ConditionClinicFragment': ConditionClinicFragment;'ConditionRelatedFragment': ConditionRelatedFragment;'ConditionProvenanceFragment': ConditionProvenanceFragment } }
  ) | null>, site: (
    { __typename: 'Site', documentId: string, nextSteps: Array<{ ' $fragmentRefs'?: { 'NextStepListFragment': NextStepListFragment } } | null> | null }
    & { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment;'SiteEmergencyFragment': SiteEmergencyFragment;'SiteVisitFragment': SiteVisitFragment } }
  ) | null };

export type ConditionPatternsFragment = { __typename: 'Condition', documentId: string, biomedicalAccount: unknown, chineseMedicineAccount: unknown, accountsJoined: string | null, patterns: Array<{ __typename: 'TcmPattern', documentId: string, name: string | null, pinyin: string | null, nameSimplified: string | null, description: unknown, acupointsNote: string | null, needling: string | null, codes: Array<{ id: string, system: Enum_Componentsharedclinicalcode_System | null, code: string | null, display: string | null } | null> | null, acupoints: Array<(
      { __typename: 'Acupoint', documentId: string }
      & { ' $fragmentRefs'?: { 'AcupointNameFragment': AcupointNameFragment } }
    ) | null> } | null>, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null } & { ' $fragmentName'?: 'ConditionPatternsFragment' };

export type ConditionPractitionersFragment = { __typename: 'Condition', documentId: string, practitioners: Array<(
    { __typename: 'Practitioner', documentId: string }
    & { ' $fragmentRefs'?: { 'PractitionerCardFragment': PractitionerCardFragment } }
  ) | null> } & { ' $fragmentName'?: 'ConditionPractitionersFragment' };

export type ConditionProvenanceFragment = { __typename: 'Condition', documentId: string, codes: Array<{ id: string, system: Enum_Componentsharedclinicalcode_System | null, code: string | null, display: string | null } | null> | null, review: { ' $fragmentRefs'?: { 'ReviewRowsFragment': ReviewRowsFragment } } | null, changes: Array<{ ' $fragmentRefs'?: { 'ChangeListFragment': ChangeListFragment } } | null> | null } & { ' $fragmentName'?: 'ConditionProvenanceFragment' };

export type ConditionRegionPageQueryVariables = Exact<{
  locale: string;
  regionId: string;
  start: number;
  limit: number;
}>;


export type ConditionRegionPageQuery = { conditions: Array<(
    { __typename: 'Condition', documentId: string }
    & { ' $fragmentRefs'?: { 'ConditionIndexEntryFragment': ConditionIndexEntryFragment } }
  ) | null>, bodyRegions: Array<{ __typename: 'BodyRegion', documentId: string, name: string | null } | null>, site: (
    { __typename: 'Site', documentId: string }
    & { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment } }
  ) | null };

export type ConditionRelatedFragment = { __typename: 'Condition', documentId: string, relatedPages: Array<{ ' $fragmentRefs'?: { 'RelatedPageListFragment': RelatedPageListFragment } } | null> | null } & { ' $fragmentName'?: 'ConditionRelatedFragment' };

export type ConditionSearchQueryVariables = Exact<{
  ids?: Array<string | number | null | undefined> | string | number | null | undefined;
  locale: string;
}>;


export type ConditionSearchQuery = { conditions: Array<{ __typename: 'Condition', documentId: string, slug: string | null, name: string | null, question: string | null, verdictSummary: string | null, answer: unknown, localLeadIn: string | null, definition: unknown, biomedicalAccount: unknown, chineseMedicineAccount: unknown, accountsJoined: string | null, clinicObservation: unknown, mechanismLimits: unknown, proposedMechanism: unknown, needleSitesIntroduction: string | null, sensation: unknown, needleFear: unknown, guidelineDisagreement: unknown, redFlagContext: string | null, synonyms: Array<{ term: string | null } | null> | null, bodyRegions: Array<{ __typename: 'BodyRegion', documentId: string, name: string | null } | null>, signs: Array<{ text: string | null } | null> | null, lookAlikes: Array<{ name: string | null, difference: string | null } | null> | null, causes: Array<{ name: string | null, explanation: unknown, aim: string | null } | null> | null, needleSites: Array<{ name: string | null, reason: string | null } | null> | null, protocol: { firstChange: string | null, usualCourse: string | null, recentOnset: string | null, longStanding: string | null } | null, claims: Array<{ statement: string | null } | null> | null, guidelinePositions: Array<{ statement: string | null } | null> | null } | null> };

export type ConditionSensationFragment = { __typename: 'Condition', documentId: string, sensation: unknown, needleFear: unknown, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null } & { ' $fragmentName'?: 'ConditionSensationFragment' };

export type ConditionSessionsFragment = { __typename: 'Condition', documentId: string, protocol: { rationale: string | null, individualization: Enum_Componentconditionprotocol_Individualization | null, needlesPerSessionMin: number | null, needlesPerSessionMax: number | null, responseSought: Enum_Componentconditionprotocol_Responsesought | null, stimulation: Enum_Componentconditionprotocol_Stimulation | null, retentionMinutesMin: number | null, retentionMinutesMax: number | null, sessionCountMin: number | null, sessionCountMax: number | null, courseWeeks: number | null, sessionsPerWeekMin: number | null, sessionsPerWeekMax: number | null, sessionMinutes: number | null, otherTreatments: string | null, setting: string | null, practitionerBackground: string | null, firstChange: string | null, usualCourse: string | null, recentOnset: string | null, longStanding: string | null, reviewPoint: string | null, trial: (
      { __typename: 'Study', documentId: string, label: string | null, sessions: number | null, courseWeeks: number | null }
      & { ' $fragmentRefs'?: { 'StudyReferenceFragment': StudyReferenceFragment } }
    ) | null } | null, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null } & { ' $fragmentName'?: 'ConditionSessionsFragment' };

export type FaqIndexPageQueryVariables = Exact<{
  locale: string;
}>;


export type FaqIndexPageQuery = { faqs: Array<(
    { __typename: 'Faq', documentId: string, slug: string | null, topic: Enum_Faq_Topic | null, isTranslationChecked: boolean | null }
    & { ' $fragmentRefs'?: { 'FaqListFragment': FaqListFragment } }
  ) | null>, site: (
    { __typename: 'Site', documentId: string }
    & { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment } }
  ) | null };

export type FaqListFragment = { __typename: 'Faq', documentId: string, slug: string | null, question: string | null, answer: unknown, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null } & { ' $fragmentName'?: 'FaqListFragment' };

export type FaqSearchQueryVariables = Exact<{
  ids?: Array<string | number | null | undefined> | string | number | null | undefined;
  locale: string;
}>;


export type FaqSearchQuery = { faqs: Array<{ __typename: 'Faq', documentId: string, slug: string | null, question: string | null, answer: unknown } | null> };

export type GlossaryMeaningsQueryVariables = Exact<{
  locale: string;
  documentIds: Array<string | number | null | undefined> | string | number;
}>;


export type GlossaryMeaningsQuery = { glossaryTerms: Array<{ __typename: 'GlossaryTerm', documentId: string, definition: string | null } | null> };

export type GlossaryTermIndexPageQueryVariables = Exact<{
  locale: string;
}>;


export type GlossaryTermIndexPageQuery = { glossaryTerms: Array<{ __typename: 'GlossaryTerm', documentId: string, term: string | null, slug: string | null, isTranslationChecked: boolean | null, definition: string | null, pinyin: string | null, nameSimplified: string | null, layTerms: Array<{ id: string, term: string | null } | null> | null, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null } | null>, site: (
    { __typename: 'Site', documentId: string }
    & { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment } }
  ) | null };

export type GlossaryTermSearchQueryVariables = Exact<{
  ids?: Array<string | number | null | undefined> | string | number | null | undefined;
  locale: string;
}>;


export type GlossaryTermSearchQuery = { glossaryTerms: Array<{ __typename: 'GlossaryTerm', documentId: string, slug: string | null, term: string | null, pinyin: string | null, nameSimplified: string | null, definition: string | null, layTerms: Array<{ term: string | null } | null> | null } | null> };

export type GlossaryWordsQueryVariables = Exact<{
  locale: string;
}>;


export type GlossaryWordsQuery = { glossaryTerms: Array<{ __typename: 'GlossaryTerm', documentId: string, term: string | null, slug: string | null, wordForms: Array<{ term: string | null } | null> | null } | null> };

export type GuideCardFragment = { __typename: 'Guide', documentId: string, title: string | null, slug: string | null, summary: string | null } & { ' $fragmentName'?: 'GuideCardFragment' };

export type GuideIndexPageQueryVariables = Exact<{
  locale: string;
}>;


export type GuideIndexPageQuery = { guides: Array<(
    { __typename: 'Guide', documentId: string }
    & { ' $fragmentRefs'?: { 'GuideCardFragment': GuideCardFragment } }
  ) | null>, site: (
    { __typename: 'Site', documentId: string }
    & { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment } }
  ) | null };

export type GuideJsonLdFragment = { __typename: 'Guide', documentId: string, conditions: Array<{ __typename: 'Condition', documentId: string, name: string | null, slug: string | null } | null>, treatments: Array<{ __typename: 'Treatment', documentId: string, name: string | null, slug: string | null } | null>, claims: Array<{ studies: Array<(
      { __typename: 'Study', documentId: string }
      & { ' $fragmentRefs'?: { 'StudyJsonLdFragment': StudyJsonLdFragment } }
    ) | null> } | null> | null } & { ' $fragmentName'?: 'GuideJsonLdFragment' };

export type GuideOriginalQueryVariables = Exact<{
  documentId: string | number;
  locale: string;
}>;


export type GuideOriginalQuery = { guides: Array<{ __typename: 'Guide', documentId: string, redFlags: Array<(
      { __typename: 'RedFlag', documentId: string }
      & { ' $fragmentRefs'?: { 'RedFlagCardsFragment': RedFlagCardsFragment } }
    ) | null> } | null>, site: (
    { __typename: 'Site', documentId: string }
    & { ' $fragmentRefs'?: { 'SiteEmergencyFragment': SiteEmergencyFragment } }
  ) | null };

export type GuidePageQueryVariables = Exact<{
  slug: string;
  locale: string;
}>;


export type GuidePageQuery = { guides: Array<(
    { __typename: 'Guide', documentId: string, slug: string | null, locale: string | null, isTranslationChecked: boolean | null, title: string | null, summary: string | null, localLeadIn: string | null, answer: unknown, localizations: Array<{ __typename: 'Guide', documentId: string, locale: string | null, slug: string | null } | null>, picture: { ' $fragmentRefs'?: { 'PictureFigureFragment': PictureFigureFragment } } | null, keyFigures: Array<{ ' $fragmentRefs'?: { 'KeyFigureListFragment': KeyFigureListFragment } } | null> | null, conditions: Array<(
      { __typename: 'Condition', documentId: string }
      & { ' $fragmentRefs'?: { 'ConditionCardFragment': ConditionCardFragment } }
    ) | null>, claims: Array<{ ' $fragmentRefs'?: { 'ClaimListFragment': ClaimListFragment } } | null> | null, guidelinePositions: Array<{ ' $fragmentRefs'?: { 'GuidelinePositionFragment': GuidelinePositionFragment } } | null> | null, redFlags: Array<(
      { __typename: 'RedFlag', documentId: string }
      & { ' $fragmentRefs'?: { 'RedFlagCardsFragment': RedFlagCardsFragment } }
    ) | null>, practitioners: Array<(
      { __typename: 'Practitioner', documentId: string }
      & { ' $fragmentRefs'?: { 'PractitionerCardFragment': PractitionerCardFragment } }
    ) | null>, locations: Array<(
      { __typename: 'Location', documentId: string }
      & { ' $fragmentRefs'?: { 'LocationCardFragment': LocationCardFragment } }
    ) | null>, faqs: Array<(
      { __typename: 'Faq', documentId: string }
      & { ' $fragmentRefs'?: { 'FaqListFragment': FaqListFragment } }
    ) | null>, relatedPages: Array<{ ' $fragmentRefs'?: { 'RelatedPageListFragment': RelatedPageListFragment } } | null> | null, review: { ' $fragmentRefs'?: { 'ReviewRowsFragment': ReviewRowsFragment } } | null, changes: Array<{ ' $fragmentRefs'?: { 'ChangeListFragment': ChangeListFragment } } | null> | null, seo: { title: string | null, description: string | null } | null }
    & { ' $fragmentRefs'?: { 'GuideSectionsFragment': GuideSectionsFragment;'GuideJsonLdFragment': GuideJsonLdFragment } }
  ) | null>, site: (
    { __typename: 'Site', documentId: string }
    & { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment;'SiteEmergencyFragment': SiteEmergencyFragment } }
  ) | null };

export type GuideSearchQueryVariables = Exact<{
  ids?: Array<string | number | null | undefined> | string | number | null | undefined;
  locale: string;
}>;


export type GuideSearchQuery = { guides: Array<{ __typename: 'Guide', documentId: string, slug: string | null, title: string | null, summary: string | null, localLeadIn: string | null, answer: unknown, synonyms: Array<{ term: string | null } | null> | null, bodyRegions: Array<{ __typename: 'BodyRegion', documentId: string, name: string | null } | null>, sections: Array<{ heading: string | null, body: unknown } | null> | null, claims: Array<{ statement: string | null } | null> | null, guidelinePositions: Array<{ statement: string | null } | null> | null } | null> };

export type GuideSectionsFragment = { __typename: 'Guide', documentId: string, sections: Array<{ id: string, heading: string | null, body: unknown, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null } | null> | null } & { ' $fragmentName'?: 'GuideSectionsFragment' };

export type GuidelinePositionFragment = { id: string, direction: Enum_Componentevidenceguidelineposition_Direction | null, strength: Enum_Componentevidenceguidelineposition_Strength | null, certainty: Enum_Componentevidenceguidelineposition_Certainty | null, population: string | null, statement: string | null, guideline: { __typename: 'Guideline', documentId: string, label: string | null, title: string | null, organization: string | null, country: string | null, year: number | null, lastUpdatedOn: string | null, standing: Enum_Guideline_Standing | null, standingNote: string | null, doi: string | null, pmid: string | null, url: string | null } | null } & { ' $fragmentName'?: 'GuidelinePositionFragment' };

export type KeyFigureListFragment = { id: string, value: string | null, label: string | null, study: (
    { __typename: 'Study', documentId: string }
    & { ' $fragmentRefs'?: { 'StudyReferenceFragment': StudyReferenceFragment } }
  ) | null } & { ' $fragmentName'?: 'KeyFigureListFragment' };

export type LocationAddressFragment = { __typename: 'Location', documentId: string, name: string | null, streetAddress: string | null, addressLocality: string | null, addressRegion: string | null, postalCode: string | null, areaServed: string | null, telephone: string | null, surroundings: Array<{ id: string, text: string | null } | null> | null } & { ' $fragmentName'?: 'LocationAddressFragment' };

export type LocationCardFragment = { __typename: 'Location', documentId: string, name: string | null, streetAddress: string | null, addressLocality: string | null, addressRegion: string | null, postalCode: string | null, areaServed: string | null, telephone: string | null, access: unknown, visitIncludes: unknown, picture: { ' $fragmentRefs'?: { 'PictureFigureFragment': PictureFigureFragment } } | null } & { ' $fragmentName'?: 'LocationCardFragment' };

export type LocationFactsFragment = (
  { __typename: 'Location', documentId: string, access: unknown, visitIncludes: unknown, fees: unknown, insurance: unknown, whatToBring: unknown, openingHours: Array<{ day: Enum_Componentlocationopeninghours_Day | null } | null> | null }
  & { ' $fragmentRefs'?: { 'LocationHoursFragment': LocationHoursFragment } }
) & { ' $fragmentName'?: 'LocationFactsFragment' };

export type LocationHoursFragment = { __typename: 'Location', documentId: string, openingHoursNote: string | null, openingHours: Array<{ day: Enum_Componentlocationopeninghours_Day | null, opensAt: string | null, closesAt: string | null } | null> | null } & { ' $fragmentName'?: 'LocationHoursFragment' };

export type LocationIndexPageQueryVariables = Exact<{
  locale: string;
}>;


export type LocationIndexPageQuery = { locations: Array<(
    { __typename: 'Location', documentId: string, slug: string | null, isTranslationChecked: boolean | null }
    & { ' $fragmentRefs'?: { 'LocationCardFragment': LocationCardFragment;'LocationJsonLdFragment': LocationJsonLdFragment } }
  ) | null>, site: (
    { __typename: 'Site', documentId: string }
    & { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment } }
  ) | null };

export type LocationJsonLdFragment = { __typename: 'Location', documentId: string, name: string | null, slug: string | null, streetAddress: string | null, addressLocality: string | null, addressRegion: string | null, postalCode: string | null, addressCountry: string | null, areaServed: string | null, telephone: string | null, picture: { image: { __typename: 'UploadFile', documentId: string, url: string } | null } | null } & { ' $fragmentName'?: 'LocationJsonLdFragment' };

export type LocationPageQueryVariables = Exact<{
  slug: string;
  locale: string;
}>;


export type LocationPageQuery = { locations: Array<(
    { __typename: 'Location', documentId: string, slug: string | null, locale: string | null, isTranslationChecked: boolean | null, name: string | null, localizations: Array<{ __typename: 'Location', documentId: string, locale: string | null, slug: string | null } | null>, picture: { ' $fragmentRefs'?: { 'PictureFigureFragment': PictureFigureFragment } } | null, practitioners: Array<(
      { __typename: 'Practitioner', documentId: string }
      & { ' $fragmentRefs'?: { 'PractitionerCardFragment': PractitionerCardFragment } }
    ) | null>, conditions: Array<(
      { __typename: 'Condition', documentId: string }
      & { ' $fragmentRefs'?: { 'ConditionCardFragment': ConditionCardFragment } }
    ) | null>, seo: { title: string | null, description: string | null } | null }
    & { ' $fragmentRefs'?: { 'LocationAddressFragment': LocationAddressFragment;'LocationJsonLdFragment': LocationJsonLdFragment;'LocationFactsFragment': LocationFactsFragment } }
  ) | null>, site: (
    { __typename: 'Site', documentId: string, nextSteps: Array<{ ' $fragmentRefs'?: { 'NextStepListFragment': NextStepListFragment } } | null> | null }
    & { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment;'SiteVisitFragment': SiteVisitFragment } }
  ) | null };

export type LocationSearchQueryVariables = Exact<{
  ids?: Array<string | number | null | undefined> | string | number | null | undefined;
  locale: string;
}>;


export type LocationSearchQuery = { locations: Array<{ __typename: 'Location', documentId: string, slug: string | null, name: string | null, streetAddress: string | null, addressLocality: string | null, addressRegion: string | null, postalCode: string | null, areaServed: string | null, access: unknown, visitIncludes: unknown, fees: unknown, insurance: unknown, whatToBring: unknown, openingHours: Array<{ day: Enum_Componentlocationopeninghours_Day | null } | null> | null } | null> };

export type PictureFigureFragment = { alternativeText: string | null, caption: string | null, credit: string | null, licence: string | null, image: { __typename: 'UploadFile', documentId: string, url: string, width: number | null, height: number | null, thumbhash: string | null, formats: unknown } | null } & { ' $fragmentName'?: 'PictureFigureFragment' };

export type PractitionerBadgeFragment = { __typename: 'Practitioner', documentId: string, name: string | null, slug: string | null, postNominals: string | null, jobTitle: string | null, credentials: Array<{ letters: string | null, expiresOn: string | null } | null> | null, portrait: { ' $fragmentRefs'?: { 'PictureFigureFragment': PictureFigureFragment } } | null } & { ' $fragmentName'?: 'PractitionerBadgeFragment' };

export type PractitionerCardFragment = { __typename: 'Practitioner', documentId: string, name: string | null, slug: string | null, postNominals: string | null, jobTitle: string | null, summary: string | null, biography: unknown, portrait: { ' $fragmentRefs'?: { 'PictureFigureFragment': PictureFigureFragment } } | null, credentials: Array<{ id: string, letters: string | null, name: string | null, kind: Enum_Componentsharedcredential_Kind | null, number: string | null, issuedOn: string | null, expiresOn: string | null, verificationUrl: string | null, lastVerifiedOn: string | null, issuer: { __typename: 'CredentialIssuer', documentId: string, name: string | null, abbreviation: string | null, formerName: string | null, url: string | null } | null } | null> | null } & { ' $fragmentName'?: 'PractitionerCardFragment' };

export type PractitionerIndexPageQueryVariables = Exact<{
  locale: string;
}>;


export type PractitionerIndexPageQuery = { practitioners: Array<(
    { __typename: 'Practitioner', documentId: string, name: string | null, slug: string | null, postNominals: string | null, summary: string | null, credentials: Array<{ letters: string | null, expiresOn: string | null } | null> | null }
    & { ' $fragmentRefs'?: { 'PractitionerBadgeFragment': PractitionerBadgeFragment } }
  ) | null>, site: (
    { __typename: 'Site', documentId: string }
    & { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment } }
  ) | null };

export type PractitionerJsonLdFragment = { __typename: 'Practitioner', documentId: string, name: string | null, slug: string | null, postNominals: string | null, jobTitle: string | null, summary: string | null, portrait: { image: { __typename: 'UploadFile', documentId: string, url: string } | null } | null, credentials: Array<{ letters: string | null, name: string | null, kind: Enum_Componentsharedcredential_Kind | null, number: string | null, expiresOn: string | null, issuer: { __typename: 'CredentialIssuer', documentId: string, name: string | null, url: string | null } | null } | null> | null, conditions: Array<{ __typename: 'Condition', documentId: string, name: string | null, slug: string | null } | null>, locations: Array<{ __typename: 'Location', documentId: string, name: string | null, slug: string | null } | null> } & { ' $fragmentName'?: 'PractitionerJsonLdFragment' };

export type PractitionerPageQueryVariables = Exact<{
  slug: string;
  locale: string;
}>;


export type PractitionerPageQuery = { practitioners: Array<(
    { __typename: 'Practitioner', documentId: string, slug: string | null, locale: string | null, isTranslationChecked: boolean | null, name: string | null, postNominals: string | null, summary: string | null, localizations: Array<{ __typename: 'Practitioner', documentId: string, locale: string | null, slug: string | null } | null>, credentials: Array<{ letters: string | null, expiresOn: string | null } | null> | null, conditions: Array<(
      { __typename: 'Condition', documentId: string }
      & { ' $fragmentRefs'?: { 'ConditionCardFragment': ConditionCardFragment } }
    ) | null>, locations: Array<(
      { __typename: 'Location', documentId: string }
      & { ' $fragmentRefs'?: { 'LocationCardFragment': LocationCardFragment } }
    ) | null>, seo: { title: string | null, description: string | null } | null }
    & { ' $fragmentRefs'?: { 'PractitionerCardFragment': PractitionerCardFragment;'PractitionerJsonLdFragment': PractitionerJsonLdFragment } }
  ) | null>, site: (
    { __typename: 'Site', documentId: string }
    & { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment;'SiteVisitFragment': SiteVisitFragment } }
  ) | null };

export type PractitionerSearchQueryVariables = Exact<{
  ids?: Array<string | number | null | undefined> | string | number | null | undefined;
  locale: string;
}>;


export type PractitionerSearchQuery = { practitioners: Array<{ __typename: 'Practitioner', documentId: string, slug: string | null, name: string | null, postNominals: string | null, jobTitle: string | null, summary: string | null, biography: unknown, conditions: Array<{ __typename: 'Condition', documentId: string, name: string | null } | null> } | null> };

export type RedFlagCardsFragment = { __typename: 'RedFlag', documentId: string, sign: string | null, level: Enum_Redflag_Level | null, isTranslationChecked: boolean | null, pointsTo: string | null, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null } & { ' $fragmentName'?: 'RedFlagCardsFragment' };

export type RedFlagSearchQueryVariables = Exact<{
  ids?: Array<string | number | null | undefined> | string | number | null | undefined;
  locale: string;
}>;


export type RedFlagSearchQuery = { redFlags: Array<{ __typename: 'RedFlag', documentId: string, sign: string | null, level: Enum_Redflag_Level | null, searchPhrases: string | null, isTranslationChecked: boolean | null } | null> };

export type RelatedPageListFragment = { id: string, role: Enum_Componentsharedrelatedpage_Role | null, label: string | null, reason: string | null, condition: { __typename: 'Condition', documentId: string, name: string | null, slug: string | null } | null, treatment: { __typename: 'Treatment', documentId: string, name: string | null, slug: string | null } | null, guide: { __typename: 'Guide', documentId: string, title: string | null, slug: string | null } | null } & { ' $fragmentName'?: 'RelatedPageListFragment' };

export type ChangeListFragment = { id: string, changedOn: string | null, summary: string | null } & { ' $fragmentName'?: 'ChangeListFragment' };

export type ReviewRowsFragment = { checkedOn: string | null, nextCheckOn: string | null, conflictsOfInterest: string | null, writtenBy: { __typename: 'Contributor', documentId: string, name: string | null, qualifications: string | null } | null, reviewedBy: { __typename: 'Contributor', documentId: string, name: string | null, qualifications: string | null, practitioner: { __typename: 'Practitioner', documentId: string, credentials: Array<{ kind: Enum_Componentsharedcredential_Kind | null, expiresOn: string | null } | null> | null } | null } | null } & { ' $fragmentName'?: 'ReviewRowsFragment' };

export type SearchIdsQueryVariables = Exact<{
  locale: string;
  start: number;
}>;


export type SearchIdsQuery = { conditions: Array<{ __typename: 'Condition', documentId: string } | null>, treatments: Array<{ __typename: 'Treatment', documentId: string } | null>, treatmentComparisons: Array<{ __typename: 'TreatmentComparison', documentId: string } | null>, practitioners: Array<{ __typename: 'Practitioner', documentId: string } | null>, faqs: Array<{ __typename: 'Faq', documentId: string } | null>, guides: Array<{ __typename: 'Guide', documentId: string } | null>, locations: Array<{ __typename: 'Location', documentId: string } | null>, glossaryTerms: Array<{ __typename: 'GlossaryTerm', documentId: string } | null>, redFlags: Array<{ __typename: 'RedFlag', documentId: string } | null> };

export type SearchPageQueryVariables = Exact<{
  locale: string;
}>;


export type SearchPageQuery = { bodyRegions: Array<{ __typename: 'BodyRegion', documentId: string, name: string | null, conditions: Array<{ __typename: 'Condition', documentId: string } | null> } | null>, site: (
    { __typename: 'Site', documentId: string }
    & { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment } }
  ) | null };

export type SearchResultsPageQueryVariables = Exact<{
  locale: string;
}>;


export type SearchResultsPageQuery = { site: (
    { __typename: 'Site', documentId: string }
    & { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment;'SiteEmergencyFragment': SiteEmergencyFragment } }
  ) | null };

export type FeedQueryVariables = Exact<{
  locale: string;
  limit: number;
}>;


export type FeedQuery = { conditions: Array<{ __typename: 'Condition', documentId: string, slug: string | null, question: string | null, name: string | null, verdictSummary: string | null, updatedAt: string | null, changes: Array<{ changedOn: string | null, summary: string | null } | null> | null } | null>, treatments: Array<{ __typename: 'Treatment', documentId: string, slug: string | null, name: string | null, summary: string | null, updatedAt: string | null } | null>, treatmentComparisons: Array<{ __typename: 'TreatmentComparison', documentId: string, slug: string | null, question: string | null, updatedAt: string | null } | null>, practitioners: Array<{ __typename: 'Practitioner', documentId: string, slug: string | null, name: string | null, summary: string | null, updatedAt: string | null } | null>, guides: Array<{ __typename: 'Guide', documentId: string, slug: string | null, title: string | null, summary: string | null, updatedAt: string | null, changes: Array<{ changedOn: string | null, summary: string | null } | null> | null } | null>, locations: Array<{ __typename: 'Location', documentId: string, slug: string | null, name: string | null, updatedAt: string | null } | null>, site: { __typename: 'Site', documentId: string, clinicName: string | null, updatedAt: string | null } | null };

export type NextStepListFragment = { id: string, title: string | null, text: string | null } & { ' $fragmentName'?: 'NextStepListFragment' };

export type RedirectLookupQueryVariables = Exact<{
  fromPath: string;
  locale: string;
}>;


export type RedirectLookupQuery = { redirects: Array<{ __typename: 'Redirect', documentId: string, kind: Enum_Redirect_Kind | null, toPath: string | null, reason: string | null, localizations: Array<{ __typename: 'Redirect', documentId: string, locale: string | null, reason: string | null } | null> } | null> };

export type SiteEmergencyFragment = { __typename: 'Site', documentId: string, locale: string | null, emergencyAdvice: string | null, urgentAdvice: string | null, nonUrgentAdvice: string | null, isTranslationChecked: boolean | null } & { ' $fragmentName'?: 'SiteEmergencyFragment' };

export type SiteFrameFragment = { __typename: 'Site', documentId: string, locale: string | null, isTranslationChecked: boolean | null, clinicName: string | null, description: string | null, localLeadIn: string | null, bookingUrl: string | null, isDemonstration: boolean | null, demonstrationNotice: string | null, medicalDisclaimer: unknown, notice: { text: string | null, startsAt: string | null, endsAt: string | null } | null } & { ' $fragmentName'?: 'SiteFrameFragment' };

export type SiteFramePageQueryVariables = Exact<{
  locale: string;
}>;


export type SiteFramePageQuery = { site: (
    { __typename: 'Site', documentId: string }
    & { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment } }
  ) | null };

export type SiteHomePageQueryVariables = Exact<{
  locale: string;
}>;


export type SiteHomePageQuery = { home: { __typename: 'Home', documentId: string, heading: string | null, lede: string | null, isTranslationChecked: boolean | null, featuredConditions: Array<(
      { __typename: 'Condition', documentId: string }
      & { ' $fragmentRefs'?: { 'ConditionCardFragment': ConditionCardFragment } }
    ) | null>, featuredGuides: Array<(
      { __typename: 'Guide', documentId: string }
      & { ' $fragmentRefs'?: { 'GuideCardFragment': GuideCardFragment } }
    ) | null>, featuredFaqs: Array<(
      { __typename: 'Faq', documentId: string }
      & { ' $fragmentRefs'?: { 'FaqListFragment': FaqListFragment } }
    ) | null>, seo: { title: string | null, description: string | null } | null } | null, conditions: Array<(
    { __typename: 'Condition', documentId: string }
    & { ' $fragmentRefs'?: { 'ConditionCardFragment': ConditionCardFragment } }
  ) | null>, bodyRegions: Array<(
    { __typename: 'BodyRegion', documentId: string }
    & { ' $fragmentRefs'?: { 'FinderRegionFragment': FinderRegionFragment } }
  ) | null>, practitioners: Array<(
    { __typename: 'Practitioner', documentId: string }
    & { ' $fragmentRefs'?: { 'PractitionerBadgeFragment': PractitionerBadgeFragment } }
  ) | null>, site: (
    { __typename: 'Site', documentId: string, nextSteps: Array<{ ' $fragmentRefs'?: { 'NextStepListFragment': NextStepListFragment } } | null> | null }
    & { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment;'SiteVisitFragment': SiteVisitFragment } }
  ) | null };

export type SiteMenuItemFragment = { id: string, label: string | null, page: Enum_Componentsitenavigationitem_Page | null, condition: { __typename: 'Condition', documentId: string, name: string | null, slug: string | null } | null, treatment: { __typename: 'Treatment', documentId: string, name: string | null, slug: string | null } | null, guide: { __typename: 'Guide', documentId: string, title: string | null, slug: string | null } | null } & { ' $fragmentName'?: 'SiteMenuItemFragment' };

export type SiteNavigationQueryVariables = Exact<{
  locale: string;
}>;


export type SiteNavigationQuery = { navigation: { __typename: 'Navigation', documentId: string, mainItems: Array<{ ' $fragmentRefs'?: { 'SiteMenuItemFragment': SiteMenuItemFragment } } | null> | null, footerItems: Array<{ ' $fragmentRefs'?: { 'SiteMenuItemFragment': SiteMenuItemFragment } } | null> | null } | null };

export type SiteNoticeQueryVariables = Exact<{
  locale: string;
}>;


export type SiteNoticeQuery = { site: { __typename: 'Site', documentId: string, locale: string | null, notice: { text: string | null, startsAt: string | null, endsAt: string | null } | null } | null };

export type SiteVisitFragment = { __typename: 'Site', documentId: string, visitMinutes: number | null, visitIncludes: unknown, bookingUrl: string | null } & { ' $fragmentName'?: 'SiteVisitFragment' };

export type SitemapQueryVariables = Exact<{
  locale: string;
  start: number;
}>;


export type SitemapQuery = { conditions: Array<{ __typename: 'Condition', documentId: string, slug: string | null, updatedAt: string | null } | null>, treatments: Array<{ __typename: 'Treatment', documentId: string, slug: string | null, updatedAt: string | null } | null>, treatmentComparisons: Array<{ __typename: 'TreatmentComparison', documentId: string, slug: string | null, updatedAt: string | null } | null>, practitioners: Array<{ __typename: 'Practitioner', documentId: string, slug: string | null, updatedAt: string | null } | null>, guides: Array<{ __typename: 'Guide', documentId: string, slug: string | null, updatedAt: string | null } | null>, locations: Array<{ __typename: 'Location', documentId: string, slug: string | null, updatedAt: string | null } | null> };

export type SourceListFragment = { id: string, title: string | null, publisher: string | null, year: number | null, url: string | null, doi: string | null, pmid: string | null, section: Enum_Componentsharedsource_Section | null } & { ' $fragmentName'?: 'SourceListFragment' };

export type StudyCardFragment = (
  { __typename: 'Study', documentId: string, label: string | null, design: Enum_Study_Design | null, participants: number | null, population: string | null, setting: string | null, intervention: string | null, comparator: string | null, summary: string | null, limitations: string | null, harms: string | null, registration: string | null, outcomes: Array<{ id: string, measure: string | null, instrument: string | null, unit: string | null, scaleMaximum: number | null, timePointWeeks: number | null, interventionChange: number | null, comparatorChange: number | null, difference: number | null, intervalLow: number | null, intervalHigh: number | null, pValue: string | null, finding: string | null } | null> | null }
  & { ' $fragmentRefs'?: { 'StudyReferenceFragment': StudyReferenceFragment } }
) & { ' $fragmentName'?: 'StudyCardFragment' };

export type StudyJsonLdFragment = { __typename: 'Study', documentId: string, title: string | null, journal: string | null, year: number | null, doi: string | null, pmid: string | null, url: string | null } & { ' $fragmentName'?: 'StudyJsonLdFragment' };

export type StudyReferenceFragment = { __typename: 'Study', documentId: string, label: string | null, authors: string | null, title: string | null, journal: string | null, year: number | null, volume: string | null, doi: string | null, pmid: string | null, url: string | null, standing: Enum_Study_Standing | null, standingNote: string | null } & { ' $fragmentName'?: 'StudyReferenceFragment' };

export type TreatmentColumnFragment = { __typename: 'Treatment', documentId: string, isTranslationChecked: boolean | null, name: string | null, slug: string | null, summary: string | null, isOfferedHere: boolean | null, isDrugFree: boolean | null, sensation: string | null, safety: unknown, claims: Array<{ id: string, statement: string | null, certainty: Enum_Componentevidenceclaim_Certainty | null, certaintyReason: string | null, studies: Array<(
      { __typename: 'Study', documentId: string }
      & { ' $fragmentRefs'?: { 'StudyReferenceFragment': StudyReferenceFragment } }
    ) | null> } | null> | null, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null } & { ' $fragmentName'?: 'TreatmentColumnFragment' };

export type TreatmentComparisonCardFragment = { __typename: 'TreatmentComparison', documentId: string, question: string | null, slug: string | null, treatments: Array<{ __typename: 'Treatment', documentId: string, name: string | null } | null> } & { ' $fragmentName'?: 'TreatmentComparisonCardFragment' };

export type TreatmentComparisonChoosePageQueryVariables = Exact<{
  locale: string;
  slugs: Array<string | null | undefined> | string;
}>;


export type TreatmentComparisonChoosePageQuery = { treatments: Array<{ __typename: 'Treatment', documentId: string, name: string | null, slug: string | null } | null>, chosen: Array<(
    { __typename: 'Treatment', documentId: string }
    & { ' $fragmentRefs'?: { 'TreatmentColumnFragment': TreatmentColumnFragment } }
  ) | null>, treatmentComparisons: Array<(
    { __typename: 'TreatmentComparison', documentId: string }
    & { ' $fragmentRefs'?: { 'TreatmentComparisonCardFragment': TreatmentComparisonCardFragment } }
  ) | null>, site: (
    { __typename: 'Site', documentId: string }
    & { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment } }
  ) | null };

export type TreatmentComparisonIndexPageQueryVariables = Exact<{
  locale: string;
}>;


export type TreatmentComparisonIndexPageQuery = { treatmentComparisons: Array<(
    { __typename: 'TreatmentComparison', documentId: string }
    & { ' $fragmentRefs'?: { 'TreatmentComparisonCardFragment': TreatmentComparisonCardFragment } }
  ) | null>, site: (
    { __typename: 'Site', documentId: string }
    & { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment } }
  ) | null };

export type TreatmentComparisonJsonLdFragment = { __typename: 'TreatmentComparison', documentId: string, introduction: unknown, treatments: Array<{ __typename: 'Treatment', documentId: string, name: string | null, slug: string | null } | null> } & { ' $fragmentName'?: 'TreatmentComparisonJsonLdFragment' };

export type TreatmentComparisonPageQueryVariables = Exact<{
  slug: string;
  locale: string;
}>;


export type TreatmentComparisonPageQuery = { treatmentComparisons: Array<(
    { __typename: 'TreatmentComparison', documentId: string, slug: string | null, locale: string | null, isTranslationChecked: boolean | null, question: string | null, localizations: Array<{ __typename: 'TreatmentComparison', documentId: string, locale: string | null, slug: string | null } | null>, conditions: Array<(
      { __typename: 'Condition', documentId: string }
      & { ' $fragmentRefs'?: { 'ConditionCardFragment': ConditionCardFragment } }
    ) | null>, review: { ' $fragmentRefs'?: { 'ReviewRowsFragment': ReviewRowsFragment } } | null, seo: { title: string | null, description: string | null } | null }
    & { ' $fragmentRefs'?: { 'TreatmentComparisonTableFragment': TreatmentComparisonTableFragment;'TreatmentComparisonJsonLdFragment': TreatmentComparisonJsonLdFragment } }
  ) | null>, site: (
    { __typename: 'Site', documentId: string }
    & { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment } }
  ) | null };

export type TreatmentComparisonSearchQueryVariables = Exact<{
  ids?: Array<string | number | null | undefined> | string | number | null | undefined;
  locale: string;
}>;


export type TreatmentComparisonSearchQuery = { treatmentComparisons: Array<{ __typename: 'TreatmentComparison', documentId: string, slug: string | null, question: string | null, introduction: unknown, conclusion: unknown, treatments: Array<{ __typename: 'Treatment', documentId: string, name: string | null } | null>, rows: Array<{ criterion: string | null, cells: Array<{ text: string | null } | null> | null } | null> | null } | null> };

export type TreatmentComparisonTableFragment = { __typename: 'TreatmentComparison', documentId: string, question: string | null, introduction: unknown, conclusion: unknown, treatments: Array<{ __typename: 'Treatment', documentId: string, name: string | null } | null>, rows: Array<{ id: string, criterion: string | null, cells: Array<{ id: string, text: string | null, basis: Enum_Componentcomparisoncell_Basis | null, source: string | null, treatment: { __typename: 'Treatment', documentId: string } | null, studies: Array<(
        { __typename: 'Study', documentId: string }
        & { ' $fragmentRefs'?: { 'StudyReferenceFragment': StudyReferenceFragment } }
      ) | null>, guidelines: Array<{ __typename: 'Guideline', documentId: string, label: string | null, organization: string | null, year: number | null, url: string | null, doi: string | null } | null> } | null> | null } | null> | null } & { ' $fragmentName'?: 'TreatmentComparisonTableFragment' };

export type TreatmentCardFragment = { __typename: 'Treatment', documentId: string, name: string | null, slug: string | null, summary: string | null, isOfferedHere: boolean | null } & { ' $fragmentName'?: 'TreatmentCardFragment' };

export type TreatmentIndexPageQueryVariables = Exact<{
  locale: string;
}>;


export type TreatmentIndexPageQuery = { treatments: Array<(
    { __typename: 'Treatment', documentId: string }
    & { ' $fragmentRefs'?: { 'TreatmentCardFragment': TreatmentCardFragment } }
  ) | null>, site: (
    { __typename: 'Site', documentId: string }
    & { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment } }
  ) | null };

export type TreatmentJsonLdFragment = { __typename: 'Treatment', documentId: string, name: string | null, summary: string | null, synonyms: Array<{ term: string | null } | null> | null, codes: Array<{ system: Enum_Componentsharedclinicalcode_System | null, code: string | null } | null> | null } & { ' $fragmentName'?: 'TreatmentJsonLdFragment' };

export type TreatmentPageQueryVariables = Exact<{
  slug: string;
  locale: string;
}>;


export type TreatmentPageQuery = { treatments: Array<(
    { __typename: 'Treatment', documentId: string, slug: string | null, locale: string | null, isTranslationChecked: boolean | null, name: string | null, summary: string | null, description: unknown, isOfferedHere: boolean | null, isDrugFree: boolean | null, sensation: string | null, safety: unknown, localizations: Array<{ __typename: 'Treatment', documentId: string, locale: string | null, slug: string | null } | null>, comparisons: Array<(
      { __typename: 'TreatmentComparison', documentId: string }
      & { ' $fragmentRefs'?: { 'TreatmentComparisonCardFragment': TreatmentComparisonCardFragment } }
    ) | null>, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null, review: { ' $fragmentRefs'?: { 'ReviewRowsFragment': ReviewRowsFragment } } | null, seo: { title: string | null, description: string | null } | null }
    & { ' $fragmentRefs'?: { 'TreatmentJsonLdFragment': TreatmentJsonLdFragment } }
  ) | null>, site: (
    { __typename: 'Site', documentId: string }
    & { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment;'SiteVisitFragment': SiteVisitFragment } }
  ) | null };

export type TreatmentSearchQueryVariables = Exact<{
  ids?: Array<string | number | null | undefined> | string | number | null | undefined;
  locale: string;
}>;


export type TreatmentSearchQuery = { treatments: Array<{ __typename: 'Treatment', documentId: string, slug: string | null, name: string | null, summary: string | null, description: unknown, sensation: string | null, safety: unknown, synonyms: Array<{ term: string | null } | null> | null } | null> };

export const FinderRegionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FinderRegion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BodyRegion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"regionId"}}]}}]} as unknown as DocumentNode<FinderRegionFragment, unknown>;
export const StudyReferenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyReference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"journal"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"standingNote"}}]}}]} as unknown as DocumentNode<StudyReferenceFragment, unknown>;
export const KeyFigureListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyFigureList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedKeyFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"study"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyReference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyReference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"journal"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"standingNote"}}]}}]} as unknown as DocumentNode<KeyFigureListFragment, unknown>;
export const ConditionAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictSummary"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"keyFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyFigureList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyReference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"journal"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"standingNote"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyFigureList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedKeyFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"study"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyReference"}}]}}]}}]} as unknown as DocumentNode<ConditionAnswerFragment, unknown>;
export const SourceListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]} as unknown as DocumentNode<SourceListFragment, unknown>;
export const ConditionCausesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionCauses"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"aim"}},{"kind":"Field","name":{"kind":"Name","value":"aimBasis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinicObservation"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]} as unknown as DocumentNode<ConditionCausesFragment, unknown>;
export const PictureFigureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PictureFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedPicture"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"formats"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternativeText"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}}]} as unknown as DocumentNode<PictureFigureFragment, unknown>;
export const LocationCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"streetAddress"}},{"kind":"Field","name":{"kind":"Name","value":"addressLocality"}},{"kind":"Field","name":{"kind":"Name","value":"addressRegion"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"areaServed"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PictureFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"visitIncludes"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PictureFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedPicture"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"formats"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternativeText"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}}]} as unknown as DocumentNode<LocationCardFragment, unknown>;
export const ConditionClinicFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionClinic"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LocationCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PictureFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedPicture"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"formats"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternativeText"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"streetAddress"}},{"kind":"Field","name":{"kind":"Name","value":"addressLocality"}},{"kind":"Field","name":{"kind":"Name","value":"addressRegion"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"areaServed"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PictureFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"visitIncludes"}}]}}]} as unknown as DocumentNode<ConditionClinicFragment, unknown>;
export const ConditionContentsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionContents"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"signs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lookAlikes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinicObservation"}},{"kind":"Field","name":{"kind":"Name","value":"mechanismLimits"}},{"kind":"Field","name":{"kind":"Name","value":"proposedMechanism"}},{"kind":"Field","name":{"kind":"Name","value":"biomedicalAccount"}},{"kind":"Field","name":{"kind":"Name","value":"chineseMedicineAccount"}},{"kind":"Field","name":{"kind":"Name","value":"patterns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needleSites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensation"}},{"kind":"Field","name":{"kind":"Name","value":"needleFear"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"question"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidelinePositions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"redFlags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faqs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relatedPages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ConditionContentsFragment, unknown>;
export const ConditionDefinitionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionDefinition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"signs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lookAlikes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]} as unknown as DocumentNode<ConditionDefinitionFragment, unknown>;
export const StudyCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"participants"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"intervention"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"limitations"}},{"kind":"Field","name":{"kind":"Name","value":"harms"}},{"kind":"Field","name":{"kind":"Name","value":"registration"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"scaleMaximum"}},{"kind":"Field","name":{"kind":"Name","value":"timePointWeeks"}},{"kind":"Field","name":{"kind":"Name","value":"interventionChange"}},{"kind":"Field","name":{"kind":"Name","value":"comparatorChange"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"intervalLow"}},{"kind":"Field","name":{"kind":"Name","value":"intervalHigh"}},{"kind":"Field","name":{"kind":"Name","value":"pValue"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyReference"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyReference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"journal"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"standingNote"}}]}}]} as unknown as DocumentNode<StudyCardFragment, unknown>;
export const ClaimListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentEvidenceClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"certaintyReason"}},{"kind":"Field","name":{"kind":"Name","value":"studies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyReference"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyReference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"journal"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"standingNote"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"participants"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"intervention"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"limitations"}},{"kind":"Field","name":{"kind":"Name","value":"harms"}},{"kind":"Field","name":{"kind":"Name","value":"registration"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"scaleMaximum"}},{"kind":"Field","name":{"kind":"Name","value":"timePointWeeks"}},{"kind":"Field","name":{"kind":"Name","value":"interventionChange"}},{"kind":"Field","name":{"kind":"Name","value":"comparatorChange"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"intervalLow"}},{"kind":"Field","name":{"kind":"Name","value":"intervalHigh"}},{"kind":"Field","name":{"kind":"Name","value":"pValue"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyReference"}}]}}]} as unknown as DocumentNode<ClaimListFragment, unknown>;
export const GuidelinePositionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuidelinePosition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentEvidenceGuidelinePosition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"guideline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organization"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"standingNote"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<GuidelinePositionFragment, unknown>;
export const ConditionEvidenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimList"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidelinePositions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GuidelinePosition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidelineDisagreement"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyReference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"journal"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"standingNote"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"participants"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"intervention"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"limitations"}},{"kind":"Field","name":{"kind":"Name","value":"harms"}},{"kind":"Field","name":{"kind":"Name","value":"registration"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"scaleMaximum"}},{"kind":"Field","name":{"kind":"Name","value":"timePointWeeks"}},{"kind":"Field","name":{"kind":"Name","value":"interventionChange"}},{"kind":"Field","name":{"kind":"Name","value":"comparatorChange"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"intervalLow"}},{"kind":"Field","name":{"kind":"Name","value":"intervalHigh"}},{"kind":"Field","name":{"kind":"Name","value":"pValue"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyReference"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentEvidenceClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"certaintyReason"}},{"kind":"Field","name":{"kind":"Name","value":"studies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyReference"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuidelinePosition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentEvidenceGuidelinePosition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"guideline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organization"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"standingNote"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]} as unknown as DocumentNode<ConditionEvidenceFragment, unknown>;
export const ConditionHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"localLeadIn"}}]}}]} as unknown as DocumentNode<ConditionHeadFragment, unknown>;
export const ConditionCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]} as unknown as DocumentNode<ConditionCardFragment, unknown>;
export const ConditionIndexEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionIndexEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConditionCard"}},{"kind":"Field","name":{"kind":"Name","value":"synonyms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]} as unknown as DocumentNode<ConditionIndexEntryFragment, unknown>;
export const StudyJsonLdFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyJsonLd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"journal"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<StudyJsonLdFragment, unknown>;
export const ConditionJsonLdFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionJsonLd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"synonyms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"studies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyJsonLd"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"treatments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"isOfferedHere"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyJsonLd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"journal"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<ConditionJsonLdFragment, unknown>;
export const ConditionMechanismFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionMechanism"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"mechanismLimits"}},{"kind":"Field","name":{"kind":"Name","value":"proposedMechanism"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]} as unknown as DocumentNode<ConditionMechanismFragment, unknown>;
export const ConditionMetaFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionMeta"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"verdictSummary"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"seo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]} as unknown as DocumentNode<ConditionMetaFragment, unknown>;
export const AcupointNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcupointName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acupoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pinyin"}},{"kind":"Field","name":{"kind":"Name","value":"pinyinToned"}},{"kind":"Field","name":{"kind":"Name","value":"nameSimplified"}},{"kind":"Field","name":{"kind":"Name","value":"nameTraditional"}},{"kind":"Field","name":{"kind":"Name","value":"locationDescription"}},{"kind":"Field","name":{"kind":"Name","value":"isAvoidedInPregnancy"}}]}}]} as unknown as DocumentNode<AcupointNameFragment, unknown>;
export const ConditionNeedleSitesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionNeedleSites"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"needleSitesIntroduction"}},{"kind":"Field","name":{"kind":"Name","value":"needleSites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reasonBasis"}},{"kind":"Field","name":{"kind":"Name","value":"bodyRegion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"regionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acupoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcupointName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcupointName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acupoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pinyin"}},{"kind":"Field","name":{"kind":"Name","value":"pinyinToned"}},{"kind":"Field","name":{"kind":"Name","value":"nameSimplified"}},{"kind":"Field","name":{"kind":"Name","value":"nameTraditional"}},{"kind":"Field","name":{"kind":"Name","value":"locationDescription"}},{"kind":"Field","name":{"kind":"Name","value":"isAvoidedInPregnancy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]} as unknown as DocumentNode<ConditionNeedleSitesFragment, unknown>;
export const ConditionPatternsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionPatterns"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"biomedicalAccount"}},{"kind":"Field","name":{"kind":"Name","value":"chineseMedicineAccount"}},{"kind":"Field","name":{"kind":"Name","value":"accountsJoined"}},{"kind":"Field","name":{"kind":"Name","value":"patterns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pinyin"}},{"kind":"Field","name":{"kind":"Name","value":"nameSimplified"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acupoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcupointName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acupointsNote"}},{"kind":"Field","name":{"kind":"Name","value":"needling"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcupointName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acupoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pinyin"}},{"kind":"Field","name":{"kind":"Name","value":"pinyinToned"}},{"kind":"Field","name":{"kind":"Name","value":"nameSimplified"}},{"kind":"Field","name":{"kind":"Name","value":"nameTraditional"}},{"kind":"Field","name":{"kind":"Name","value":"locationDescription"}},{"kind":"Field","name":{"kind":"Name","value":"isAvoidedInPregnancy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]} as unknown as DocumentNode<ConditionPatternsFragment, unknown>;
export const PractitionerCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PractitionerCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"postNominals"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"biography"}},{"kind":"Field","name":{"kind":"Name","value":"portrait"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PictureFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"letters"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"verificationUrl"}},{"kind":"Field","name":{"kind":"Name","value":"lastVerifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"abbreviation"}},{"kind":"Field","name":{"kind":"Name","value":"formerName"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PictureFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedPicture"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"formats"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternativeText"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}}]} as unknown as DocumentNode<PractitionerCardFragment, unknown>;
export const ConditionPractitionersFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionPractitioners"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PractitionerCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PictureFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedPicture"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"formats"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternativeText"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PractitionerCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"postNominals"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"biography"}},{"kind":"Field","name":{"kind":"Name","value":"portrait"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PictureFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"letters"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"verificationUrl"}},{"kind":"Field","name":{"kind":"Name","value":"lastVerifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"abbreviation"}},{"kind":"Field","name":{"kind":"Name","value":"formerName"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<ConditionPractitionersFragment, unknown>;
export const ReviewRowsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewRows"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedReview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writtenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"credentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextCheckOn"}},{"kind":"Field","name":{"kind":"Name","value":"conflictsOfInterest"}}]}}]} as unknown as DocumentNode<ReviewRowsFragment, unknown>;
export const ChangeListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"changedOn"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]} as unknown as DocumentNode<ChangeListFragment, unknown>;
export const ConditionProvenanceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionProvenance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewRows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewRows"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedReview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writtenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"credentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextCheckOn"}},{"kind":"Field","name":{"kind":"Name","value":"conflictsOfInterest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"changedOn"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]} as unknown as DocumentNode<ConditionProvenanceFragment, unknown>;
export const RelatedPageListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelatedPageList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedRelatedPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"treatment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]} as unknown as DocumentNode<RelatedPageListFragment, unknown>;
export const ConditionRelatedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionRelated"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"relatedPages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedPageList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelatedPageList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedRelatedPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"treatment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]} as unknown as DocumentNode<ConditionRelatedFragment, unknown>;
export const ConditionSensationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionSensation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"sensation"}},{"kind":"Field","name":{"kind":"Name","value":"needleFear"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]} as unknown as DocumentNode<ConditionSensationFragment, unknown>;
export const ConditionSessionsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionSessions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"individualization"}},{"kind":"Field","name":{"kind":"Name","value":"needlesPerSessionMin"}},{"kind":"Field","name":{"kind":"Name","value":"needlesPerSessionMax"}},{"kind":"Field","name":{"kind":"Name","value":"responseSought"}},{"kind":"Field","name":{"kind":"Name","value":"stimulation"}},{"kind":"Field","name":{"kind":"Name","value":"retentionMinutesMin"}},{"kind":"Field","name":{"kind":"Name","value":"retentionMinutesMax"}},{"kind":"Field","name":{"kind":"Name","value":"sessionCountMin"}},{"kind":"Field","name":{"kind":"Name","value":"sessionCountMax"}},{"kind":"Field","name":{"kind":"Name","value":"courseWeeks"}},{"kind":"Field","name":{"kind":"Name","value":"sessionsPerWeekMin"}},{"kind":"Field","name":{"kind":"Name","value":"sessionsPerWeekMax"}},{"kind":"Field","name":{"kind":"Name","value":"sessionMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"otherTreatments"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"practitionerBackground"}},{"kind":"Field","name":{"kind":"Name","value":"firstChange"}},{"kind":"Field","name":{"kind":"Name","value":"usualCourse"}},{"kind":"Field","name":{"kind":"Name","value":"recentOnset"}},{"kind":"Field","name":{"kind":"Name","value":"longStanding"}},{"kind":"Field","name":{"kind":"Name","value":"reviewPoint"}},{"kind":"Field","name":{"kind":"Name","value":"trial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"courseWeeks"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyReference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyReference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"journal"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"standingNote"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]} as unknown as DocumentNode<ConditionSessionsFragment, unknown>;
export const FaqListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FaqList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Faq"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]} as unknown as DocumentNode<FaqListFragment, unknown>;
export const GuideCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuideCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Guide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]} as unknown as DocumentNode<GuideCardFragment, unknown>;
export const GuideJsonLdFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuideJsonLd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Guide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"treatments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"studies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyJsonLd"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyJsonLd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"journal"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<GuideJsonLdFragment, unknown>;
export const GuideSectionsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuideSections"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Guide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceList"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]} as unknown as DocumentNode<GuideSectionsFragment, unknown>;
export const LocationAddressFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocationAddress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"streetAddress"}},{"kind":"Field","name":{"kind":"Name","value":"addressLocality"}},{"kind":"Field","name":{"kind":"Name","value":"addressRegion"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"areaServed"}},{"kind":"Field","name":{"kind":"Name","value":"surroundings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]} as unknown as DocumentNode<LocationAddressFragment, unknown>;
export const LocationHoursFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocationHours"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openingHoursNote"}}]}}]} as unknown as DocumentNode<LocationHoursFragment, unknown>;
export const LocationFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocationFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"visitIncludes"}},{"kind":"Field","name":{"kind":"Name","value":"fees"}},{"kind":"Field","name":{"kind":"Name","value":"insurance"}},{"kind":"Field","name":{"kind":"Name","value":"whatToBring"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LocationHours"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocationHours"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openingHoursNote"}}]}}]} as unknown as DocumentNode<LocationFactsFragment, unknown>;
export const LocationJsonLdFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocationJsonLd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"streetAddress"}},{"kind":"Field","name":{"kind":"Name","value":"addressLocality"}},{"kind":"Field","name":{"kind":"Name","value":"addressRegion"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"addressCountry"}},{"kind":"Field","name":{"kind":"Name","value":"areaServed"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<LocationJsonLdFragment, unknown>;
export const PractitionerBadgeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PractitionerBadge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"postNominals"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"credentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letters"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"portrait"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PictureFigure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PictureFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedPicture"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"formats"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternativeText"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}}]} as unknown as DocumentNode<PractitionerBadgeFragment, unknown>;
export const PractitionerJsonLdFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PractitionerJsonLd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"postNominals"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"portrait"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"credentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letters"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]} as unknown as DocumentNode<PractitionerJsonLdFragment, unknown>;
export const RedFlagCardsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RedFlagCards"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RedFlag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"sign"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"isTranslationChecked"}},{"kind":"Field","name":{"kind":"Name","value":"pointsTo"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]} as unknown as DocumentNode<RedFlagCardsFragment, unknown>;
export const NextStepListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextStepList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedNextStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<NextStepListFragment, unknown>;
export const SiteEmergencyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteEmergency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Site"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyAdvice"}},{"kind":"Field","name":{"kind":"Name","value":"urgentAdvice"}},{"kind":"Field","name":{"kind":"Name","value":"nonUrgentAdvice"}},{"kind":"Field","name":{"kind":"Name","value":"isTranslationChecked"}}]}}]} as unknown as DocumentNode<SiteEmergencyFragment, unknown>;
export const SiteFrameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFrame"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Site"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isTranslationChecked"}},{"kind":"Field","name":{"kind":"Name","value":"clinicName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"localLeadIn"}},{"kind":"Field","name":{"kind":"Name","value":"bookingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"demonstrationNotice"}},{"kind":"Field","name":{"kind":"Name","value":"medicalDisclaimer"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}}]} as unknown as DocumentNode<SiteFrameFragment, unknown>;
export const SiteMenuItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenuItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSiteNavigationItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"treatment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]} as unknown as DocumentNode<SiteMenuItemFragment, unknown>;
export const SiteVisitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Site"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"visitMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"visitIncludes"}},{"kind":"Field","name":{"kind":"Name","value":"bookingUrl"}}]}}]} as unknown as DocumentNode<SiteVisitFragment, unknown>;
export const TreatmentColumnFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TreatmentColumn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Treatment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"isTranslationChecked"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"isOfferedHere"}},{"kind":"Field","name":{"kind":"Name","value":"isDrugFree"}},{"kind":"Field","name":{"kind":"Name","value":"sensation"}},{"kind":"Field","name":{"kind":"Name","value":"safety"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"certaintyReason"}},{"kind":"Field","name":{"kind":"Name","value":"studies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyReference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyReference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"journal"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"standingNote"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]} as unknown as DocumentNode<TreatmentColumnFragment, unknown>;
export const TreatmentComparisonCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TreatmentComparisonCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TreatmentComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"treatments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TreatmentComparisonCardFragment, unknown>;
export const TreatmentComparisonJsonLdFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TreatmentComparisonJsonLd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TreatmentComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"}},{"kind":"Field","name":{"kind":"Name","value":"treatments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]} as unknown as DocumentNode<TreatmentComparisonJsonLdFragment, unknown>;
export const TreatmentComparisonTableFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TreatmentComparisonTable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TreatmentComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"treatments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"treatment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"studies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyReference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidelines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"organization"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyReference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"journal"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"standingNote"}}]}}]} as unknown as DocumentNode<TreatmentComparisonTableFragment, unknown>;
export const TreatmentCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TreatmentCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Treatment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"isOfferedHere"}}]}}]} as unknown as DocumentNode<TreatmentCardFragment, unknown>;
export const TreatmentJsonLdFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TreatmentJsonLd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Treatment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"synonyms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<TreatmentJsonLdFragment, unknown>;
export const BodyRegionIndexPageDocument = {"__meta__":{"hash":"c0054a4fccf6c87f39655c39c9c98e0d5f96b8d6d81783bc8137f5255bbc706a"}} as unknown as DocumentNode<BodyRegionIndexPageQuery, BodyRegionIndexPageQueryVariables>;
export const ConditionIndexPageDocument = {"__meta__":{"hash":"a9e669d669448fe1d82499efdc3f02394ded413c74022e35e81bc1f6c5d0a8d6"}} as unknown as DocumentNode<ConditionIndexPageQuery, ConditionIndexPageQueryVariables>;
export const ConditionLetterPageDocument = {"__meta__":{"hash":"1b5423f6125be748cf21f1619d87fe52ffdea2eab2d829ab53edf2795519bb47"}} as unknown as DocumentNode<ConditionLetterPageQuery, ConditionLetterPageQueryVariables>;
export const ConditionLettersDocument = {"__meta__":{"hash":"5ff080e9ebf70da2b3ec1515aa8b6181899bfbcb90e93bd9d0d19da36e0f0d58"}} as unknown as DocumentNode<ConditionLettersQuery, ConditionLettersQueryVariables>;
export const ConditionOriginalDocument = {"__meta__":{"hash":"4ca1714429cb023cd34aaa41787658a5a068ae6a8ef4e4ac6fd7cf1d891340aa"}} as unknown as DocumentNode<ConditionOriginalQuery, ConditionOriginalQueryVariables>;
export const ConditionPageDocument = {"__meta__":{"hash":"b8031b9dba6ccbd23058360dd0f5d49e8592ed2ec3823cecd35e84a2d765892f"}} as unknown as DocumentNode<ConditionPageQuery, ConditionPageQueryVariables>;
export const ConditionRegionPageDocument = {"__meta__":{"hash":"d75e805899d2e88011b7b974bb377bdb063189f721ffdcea2d2b4b350858429e"}} as unknown as DocumentNode<ConditionRegionPageQuery, ConditionRegionPageQueryVariables>;
export const ConditionSearchDocument = {"__meta__":{"hash":"90355934899972fa18aa75eedd9c4438ae98b7c1a8778bf0b1a01ebe8031fa75"}} as unknown as DocumentNode<ConditionSearchQuery, ConditionSearchQueryVariables>;
export const FaqIndexPageDocument = {"__meta__":{"hash":"948cbf37540539449d7f1d9b2d1b339607dd7f1fe92e68179991cbf94efdd629"}} as unknown as DocumentNode<FaqIndexPageQuery, FaqIndexPageQueryVariables>;
export const FaqSearchDocument = {"__meta__":{"hash":"eb7173ea28709565e78d6d297d8dbe6cd7caa55a997b79ddcf1af8ef01881d6a"}} as unknown as DocumentNode<FaqSearchQuery, FaqSearchQueryVariables>;
export const GlossaryMeaningsDocument = {"__meta__":{"hash":"627b4ac3fd185d59918dbf1b9365d116d0b90c9bd0e8397c9bdcbd63e2979b58"}} as unknown as DocumentNode<GlossaryMeaningsQuery, GlossaryMeaningsQueryVariables>;
export const GlossaryTermIndexPageDocument = {"__meta__":{"hash":"37797dd78ebd0e906503f54ffdb3349b8df7f34b990875e7106c7a971ff50553"}} as unknown as DocumentNode<GlossaryTermIndexPageQuery, GlossaryTermIndexPageQueryVariables>;
export const GlossaryTermSearchDocument = {"__meta__":{"hash":"db3687808f80d07c43133dedf7cce91d413d79f6c7d8ed9d6656a3861a48b1e4"}} as unknown as DocumentNode<GlossaryTermSearchQuery, GlossaryTermSearchQueryVariables>;
export const GlossaryWordsDocument = {"__meta__":{"hash":"e9ebf3bf8ec037b8dc2d21d5c1bf29c10eaadc32bc4321968678290923a41a11"}} as unknown as DocumentNode<GlossaryWordsQuery, GlossaryWordsQueryVariables>;
export const GuideIndexPageDocument = {"__meta__":{"hash":"039d15c3329ef3e61e63a7da39c84922f390b4d73a6b7592687abcbc444b8272"}} as unknown as DocumentNode<GuideIndexPageQuery, GuideIndexPageQueryVariables>;
export const GuideOriginalDocument = {"__meta__":{"hash":"56a22b7bb521a503bb03b055caf05aa60aaa42d0a691c0c781c1dc54b6a2b934"}} as unknown as DocumentNode<GuideOriginalQuery, GuideOriginalQueryVariables>;
export const GuidePageDocument = {"__meta__":{"hash":"f098b25f8438278d5e59bdc3518b2c22d318523aeb2ad587aa6c95b05d00b062"}} as unknown as DocumentNode<GuidePageQuery, GuidePageQueryVariables>;
export const GuideSearchDocument = {"__meta__":{"hash":"1fbf8f824ebb86d4d7be0bbc7bbd9c96f0a0903a15dfc222dfc5d2ca326bb80a"}} as unknown as DocumentNode<GuideSearchQuery, GuideSearchQueryVariables>;
export const LocationIndexPageDocument = {"__meta__":{"hash":"2242e5fa26f6e8bddab174b7ede445c784c4c684c1fb29eb6f421628071e70b4"}} as unknown as DocumentNode<LocationIndexPageQuery, LocationIndexPageQueryVariables>;
export const LocationPageDocument = {"__meta__":{"hash":"bd29ef07ccd91ed9c554e2d057887f1132add49de24287122efcb81f467a0b50"}} as unknown as DocumentNode<LocationPageQuery, LocationPageQueryVariables>;
export const LocationSearchDocument = {"__meta__":{"hash":"ed4a8701553eeeb8a0ebf0761af53575e0919f33de7f50cb171c987455ee4f7a"}} as unknown as DocumentNode<LocationSearchQuery, LocationSearchQueryVariables>;
export const PractitionerIndexPageDocument = {"__meta__":{"hash":"83b4cba627a138b9e4e39d1a5128e639f1721a9ad81ee561ff66393639cfbd49"}} as unknown as DocumentNode<PractitionerIndexPageQuery, PractitionerIndexPageQueryVariables>;
export const PractitionerPageDocument = {"__meta__":{"hash":"58493b33cd95868414b1f6d7f682d2384c5b21bac1d7ca0df5e6f3b109a696a1"}} as unknown as DocumentNode<PractitionerPageQuery, PractitionerPageQueryVariables>;
export const PractitionerSearchDocument = {"__meta__":{"hash":"582e1d0db1a0ceefdece6331df05e1e5f9eaed3f5642b0311093afa289acc73a"}} as unknown as DocumentNode<PractitionerSearchQuery, PractitionerSearchQueryVariables>;
export const RedFlagSearchDocument = {"__meta__":{"hash":"06dce2c45b3f125de5a31518b277b1d635bf3c7b7164d409741c09e900d62d03"}} as unknown as DocumentNode<RedFlagSearchQuery, RedFlagSearchQueryVariables>;
export const SearchIdsDocument = {"__meta__":{"hash":"25916c15e48a469c2b983a2901160a9b911cfb1cf013a251d297c706be8ed643"}} as unknown as DocumentNode<SearchIdsQuery, SearchIdsQueryVariables>;
export const SearchPageDocument = {"__meta__":{"hash":"0deb59a1366542fce060e1386d89aa0fbe302940ad91e4dae6ec0f7d60a5069a"}} as unknown as DocumentNode<SearchPageQuery, SearchPageQueryVariables>;
export const SearchResultsPageDocument = {"__meta__":{"hash":"85fb9ef070ab575f968f26aaaf9b3164f61fd8e5061474314cf7e18b3e9b9926"}} as unknown as DocumentNode<SearchResultsPageQuery, SearchResultsPageQueryVariables>;
export const FeedDocument = {"__meta__":{"hash":"1bb169c854cfb4f569c97302720fdeb52766b451aca88dab8744c365ad49c0c2"}} as unknown as DocumentNode<FeedQuery, FeedQueryVariables>;
export const RedirectLookupDocument = {"__meta__":{"hash":"e2290fd2fae09eea7a01861fa04821b56c1846f9851cc922d2c9c2903530e08d"}} as unknown as DocumentNode<RedirectLookupQuery, RedirectLookupQueryVariables>;
export const SiteFramePageDocument = {"__meta__":{"hash":"0f194d7f6cb20fec6616fcf73ed36ab02a4962f37f8a090b78f8f4968b2b714e"}} as unknown as DocumentNode<SiteFramePageQuery, SiteFramePageQueryVariables>;
export const SiteHomePageDocument = {"__meta__":{"hash":"6e6ed1c481d0187f138302e7491a4619cd5e3c2f54e7de21507a7741e1904647"}} as unknown as DocumentNode<SiteHomePageQuery, SiteHomePageQueryVariables>;
export const SiteNavigationDocument = {"__meta__":{"hash":"d9b1d6a9db30f133bf5c46f54a7add70de334f0fc3cd2d53eacd6320317d1857"}} as unknown as DocumentNode<SiteNavigationQuery, SiteNavigationQueryVariables>;
export const SiteNoticeDocument = {"__meta__":{"hash":"502e4299f90d860b67eff9d731d8045c3ee1dc963b5a0b7521d8566e1410b5e4"}} as unknown as DocumentNode<SiteNoticeQuery, SiteNoticeQueryVariables>;
export const SitemapDocument = {"__meta__":{"hash":"5d6ac0c57ec81f9403d409623366e8b91271f653708859554324eca0b39fbf98"}} as unknown as DocumentNode<SitemapQuery, SitemapQueryVariables>;
export const TreatmentComparisonChoosePageDocument = {"__meta__":{"hash":"05b032df8571f717a1aac5624972563f7bf843fea0f37dac7d16b999aaa7a4f4"}} as unknown as DocumentNode<TreatmentComparisonChoosePageQuery, TreatmentComparisonChoosePageQueryVariables>;
export const TreatmentComparisonIndexPageDocument = {"__meta__":{"hash":"700b06f10018b7d1a0996e340f631974e316e5c6cbf1afd1b73e76ef0367b399"}} as unknown as DocumentNode<TreatmentComparisonIndexPageQuery, TreatmentComparisonIndexPageQueryVariables>;
export const TreatmentComparisonPageDocument = {"__meta__":{"hash":"9802da48dcf18a7e2b91ce768a47ad7fcf709ffd5d4529cdd1ecfa1bfc541dee"}} as unknown as DocumentNode<TreatmentComparisonPageQuery, TreatmentComparisonPageQueryVariables>;
export const TreatmentComparisonSearchDocument = {"__meta__":{"hash":"71f0d631fcf37db5a5235d96fae4f07b34fe145733a7ea849c14f3b5df9f9624"}} as unknown as DocumentNode<TreatmentComparisonSearchQuery, TreatmentComparisonSearchQueryVariables>;
export const TreatmentIndexPageDocument = {"__meta__":{"hash":"6a6b197d9666b557d846ca896d15597f890b52225eae85c30715b4de2dbc1abe"}} as unknown as DocumentNode<TreatmentIndexPageQuery, TreatmentIndexPageQueryVariables>;
export const TreatmentPageDocument = {"__meta__":{"hash":"cf608d790404ffc7c382ed32179bc0300fbcbbf89c5d399ae92dfa96825ebd27"}} as unknown as DocumentNode<TreatmentPageQuery, TreatmentPageQueryVariables>;
export const TreatmentSearchDocument = {"__meta__":{"hash":"b0740e3555b301ba16ceaae7983068b04c8ff9cb9722efd3407231c3e533e012"}} as unknown as DocumentNode<TreatmentSearchQuery, TreatmentSearchQueryVariables>;