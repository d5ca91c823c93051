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

export type AcupointNameFragment = { documentId: string, code: string | null, pinyin: string | null, pinyinToned: string | null, nameSimplified: string | null, nameTraditional: string | null, locationDescription: string | null, isAvoidedInPregnancy: boolean | null } & { ' $fragmentName'?: 'AcupointNameFragment' };

export type ConditionAnswerFragment = { verdict: Enum_Condition_Verdict | null, verdictSummary: string | null, answer: unknown, keyFigures: Array<{ id: string, value: string | null, label: string | null, study: { ' $fragmentRefs'?: { 'StudyReferenceFragment': StudyReferenceFragment } } | null } | null> | null } & { ' $fragmentName'?: 'ConditionAnswerFragment' };

export type ConditionCardFragment = { name: string | null, slug: string | null, question: string | null, verdict: Enum_Condition_Verdict | null } & { ' $fragmentName'?: 'ConditionCardFragment' };

export type ConditionCausesFragment = { clinicObservation: unknown, causes: Array<{ id: string, name: string | null, explanation: unknown, aim: string | null, aimBasis: Enum_Componentconditioncause_Aimbasis | null } | null> | null, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null } & { ' $fragmentName'?: 'ConditionCausesFragment' };

export type ConditionClinicFragment = { locations: Array<(
    { documentId: string }
    & { ' $fragmentRefs'?: { 'LocationCardFragment': LocationCardFragment } }
  ) | null> } & { ' $fragmentName'?: 'ConditionClinicFragment' };

export type ConditionContentsFragment = { name: string | null, verdict: Enum_Condition_Verdict | null, answer: unknown, definition: unknown, clinicObservation: unknown, mechanismLimits: unknown, proposedMechanism: unknown, biomedicalAccount: unknown, chineseMedicineAccount: unknown, sensation: unknown, needleFear: unknown, signs: Array<{ id: string } | null> | null, lookAlikes: Array<{ id: string } | null> | null, causes: Array<{ id: string } | null> | null, patterns: Array<{ documentId: string } | null>, needleSites: Array<{ id: string } | null> | null, protocol: { id: string } | null, comparisons: Array<{ documentId: string, question: string | null } | null>, claims: Array<{ id: string } | null> | null, guidelinePositions: Array<{ id: string } | null> | null, redFlags: Array<{ documentId: string } | null>, practitioners: Array<{ documentId: string } | null>, locations: Array<{ documentId: string } | null>, nextSteps: Array<{ id: string } | null> | null, faqs: Array<{ documentId: string } | null>, relatedPages: Array<{ id: string } | null> | null } & { ' $fragmentName'?: 'ConditionContentsFragment' };

export type ConditionDefinitionFragment = { name: string | null, definition: unknown, signs: Array<{ id: string, text: string | null } | null> | null, lookAlikes: Array<{ id: string, name: string | null, difference: string | null, condition: { name: string | null, slug: string | null } | null } | null> | null, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null } & { ' $fragmentName'?: 'ConditionDefinitionFragment' };

export type ConditionEvidenceFragment = { guidelineDisagreement: unknown, claims: Array<{ id: string, statement: string | null, certainty: Enum_Componentevidenceclaim_Certainty | null, certaintyReason: string | null, studies: Array<(
      { documentId: string }
      & { ' $fragmentRefs'?: { 'StudyReferenceFragment': StudyReferenceFragment;'StudyCardFragment': StudyCardFragment } }
    ) | null> } | null> | null, guidelinePositions: Array<{ ' $fragmentRefs'?: { 'GuidelinePositionFragment': GuidelinePositionFragment } } | null> | null, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null } & { ' $fragmentName'?: 'ConditionEvidenceFragment' };

export type ConditionHeadFragment = { name: string | null, question: string | null, localLeadIn: string | null } & { ' $fragmentName'?: 'ConditionHeadFragment' };

export type ConditionIndexPageQueryVariables = Exact<{
  locale: string;
  start: number;
  limit: number;
}>;


export type ConditionIndexPageQuery = { conditions: Array<(
    { documentId: string }
    & { ' $fragmentRefs'?: { 'ConditionCardFragment': ConditionCardFragment } }
  ) | null>, site: { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment } } | null };

export type ConditionMechanismFragment = { mechanismLimits: unknown, proposedMechanism: unknown, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null } & { ' $fragmentName'?: 'ConditionMechanismFragment' };

export type ConditionMetaFragment = { name: string | null, slug: string | null, question: string | null, verdictSummary: string | null, answer: unknown, seo: { title: string | null, description: string | null } | null } & { ' $fragmentName'?: 'ConditionMetaFragment' };

export type ConditionNeedleSitesFragment = { needleSitesIntroduction: string | null, needleSites: Array<{ id: string, name: string | null, reason: string | null, reasonBasis: Enum_Componentconditionneedlesite_Reasonbasis | null, bodyRegion: { name: string | null, regionId: string | null } | null, acupoints: Array<{ ' $fragmentRefs'?: { 'AcupointNameFragment': AcupointNameFragment } } | null> } | null> | null, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null } & { ' $fragmentName'?: 'ConditionNeedleSitesFragment' };

export type ConditionPageQueryVariables = Exact<{
  slug: string;
  locale: string;
}>;


export type ConditionPageQuery = { conditions: Array<(
    { documentId: string, redFlagContext: string | null, comparisons: Array<(
      { documentId: string }
      & { ' $fragmentRefs'?: { 'TreatmentComparisonTableFragment': TreatmentComparisonTableFragment } }
    ) | null>, redFlags: Array<{ ' $fragmentRefs'?: { 'RedFlagCardsFragment': RedFlagCardsFragment } } | null>, nextSteps: Array<{ ' $fragmentRefs'?: { 'NextStepListFragment': NextStepListFragment } } | null> | null, faqs: Array<{ ' $fragmentRefs'?: { 'FaqListFragment': FaqListFragment } } | null> }
    & { ' $fragmentRefs'?: { 'ConditionHeadFragment': ConditionHeadFragment;'ConditionMetaFragment': ConditionMetaFragment;'ConditionContentsFragment': ConditionContentsFragment;'ConditionAnswerFragment': ConditionAnswerFragment;'ConditionDefinitionFragment': ConditionDefinitionFragment;'ConditionCausesFragment': ConditionCausesFragment;'ConditionMechanismFragment': ConditionMechanismFragment;'ConditionPatternsFragment': ConditionPatternsFragment;'ConditionNeedleSitesFragment': ConditionNeedleSitesFragment;'ConditionSensationFragment': ConditionSensationFragment;'ConditionSessionsFragment': ConditionSessionsFragment;'ConditionEvidenceFragment': ConditionEvidenceFragment;'ConditionPractitionersFragment': ConditionPractitionersFragment;'ConditionClinicFragment': ConditionClinicFragment;'ConditionRelatedFragment': ConditionRelatedFragment;'ConditionProvenanceFragment': ConditionProvenanceFragment } }
  ) | null>, site: (
    { nextSteps: Array<{ ' $fragmentRefs'?: { 'NextStepListFragment': NextStepListFragment } } | null> | null }
    & { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment;'SiteEmergencyFragment': SiteEmergencyFragment;'SiteVisitFragment': SiteVisitFragment } }
  ) | null };

export type ConditionPatternsFragment = { biomedicalAccount: unknown, chineseMedicineAccount: unknown, accountsJoined: string | null, patterns: Array<{ documentId: string, name: string | null, pinyin: string | null, nameSimplified: string | null, description: unknown, acupointsNote: string | null, needling: string | null, codes: Array<{ id: string, system: Enum_Componentsharedclinicalcode_System | null, code: string | null, display: string | null } | null> | null, acupoints: Array<{ ' $fragmentRefs'?: { 'AcupointNameFragment': AcupointNameFragment } } | null> } | null>, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null } & { ' $fragmentName'?: 'ConditionPatternsFragment' };

export type ConditionPractitionersFragment = { practitioners: Array<(
    { documentId: string }
    & { ' $fragmentRefs'?: { 'PractitionerCardFragment': PractitionerCardFragment } }
  ) | null> } & { ' $fragmentName'?: 'ConditionPractitionersFragment' };

export type ConditionProvenanceFragment = { codes: Array<{ id: string, system: Enum_Componentsharedclinicalcode_System | null, code: string | null, display: string | null } | null> | null, review: { ' $fragmentRefs'?: { 'ReviewRowsFragment': ReviewRowsFragment } } | null, changes: Array<{ ' $fragmentRefs'?: { 'ChangeListFragment': ChangeListFragment } } | null> | null } & { ' $fragmentName'?: 'ConditionProvenanceFragment' };

export type ConditionRelatedFragment = { relatedPages: Array<{ ' $fragmentRefs'?: { 'RelatedPageListFragment': RelatedPageListFragment } } | null> | null } & { ' $fragmentName'?: 'ConditionRelatedFragment' };

export type ConditionSensationFragment = { sensation: unknown, needleFear: unknown, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null } & { ' $fragmentName'?: 'ConditionSensationFragment' };

export type ConditionSessionsFragment = { protocol: { rationale: string | null, individualization: Enum_Componentconditionprotocol_Individualization | null, needlesPerSessionMin: number | null, needlesPerSessionMax: number | null, responseSought: Enum_Componentconditionprotocol_Responsesought | null, stimulation: Enum_Componentconditionprotocol_Stimulation | null, retentionMinutesMin: number | null, retentionMinutesMax: number | null, sessionCountMin: number | null, sessionCountMax: number | null, courseWeeks: number | null, sessionsPerWeekMin: number | null, sessionsPerWeekMax: number | null, sessionMinutes: number | null, otherTreatments: string | null, setting: string | null, practitionerBackground: string | null, firstChange: string | null, usualCourse: string | null, recentOnset: string | null, longStanding: string | null, reviewPoint: string | null, trial: (
      { label: string | null, sessions: number | null, courseWeeks: number | null }
      & { ' $fragmentRefs'?: { 'StudyReferenceFragment': StudyReferenceFragment } }
    ) | null } | null, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null } & { ' $fragmentName'?: 'ConditionSessionsFragment' };

export type FaqIndexPageQueryVariables = Exact<{
  locale: string;
}>;


export type FaqIndexPageQuery = { faqs: Array<(
    { documentId: string, slug: string | null, topic: Enum_Faq_Topic | null }
    & { ' $fragmentRefs'?: { 'FaqListFragment': FaqListFragment } }
  ) | null>, site: { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment } } | null };

export type FaqListFragment = { documentId: string, question: string | null, answer: unknown, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null } & { ' $fragmentName'?: 'FaqListFragment' };

export type GlossaryTermIndexPageQueryVariables = Exact<{
  locale: string;
}>;


export type GlossaryTermIndexPageQuery = { glossaryTerms: Array<{ documentId: string, term: string | null, slug: string | null, definition: string | null, pinyin: string | null, nameSimplified: string | null, layTerms: Array<{ id: string, term: string | null } | null> | null, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null } | null>, site: { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment } } | null };

export type GuideCardFragment = { title: string | null, slug: string | null, summary: string | null } & { ' $fragmentName'?: 'GuideCardFragment' };

export type GuideIndexPageQueryVariables = Exact<{
  locale: string;
}>;


export type GuideIndexPageQuery = { guides: Array<(
    { documentId: string }
    & { ' $fragmentRefs'?: { 'GuideCardFragment': GuideCardFragment } }
  ) | null>, site: { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment } } | null };

export type GuidePageQueryVariables = Exact<{
  slug: string;
  locale: string;
}>;


export type GuidePageQuery = { guides: Array<(
    { documentId: string, title: string | null, slug: string | null, summary: string | null, localLeadIn: string | null, answer: unknown, picture: { ' $fragmentRefs'?: { 'PictureFigureFragment': PictureFigureFragment } } | null, keyFigures: Array<{ id: string, value: string | null, label: string | null, study: { ' $fragmentRefs'?: { 'StudyReferenceFragment': StudyReferenceFragment } } | null } | null> | null, conditions: Array<(
      { documentId: string }
      & { ' $fragmentRefs'?: { 'ConditionCardFragment': ConditionCardFragment } }
    ) | null>, guidelinePositions: Array<{ ' $fragmentRefs'?: { 'GuidelinePositionFragment': GuidelinePositionFragment } } | null> | null, redFlags: Array<{ ' $fragmentRefs'?: { 'RedFlagCardsFragment': RedFlagCardsFragment } } | null>, practitioners: Array<(
      { documentId: string }
      & { ' $fragmentRefs'?: { 'PractitionerCardFragment': PractitionerCardFragment } }
    ) | null>, locations: Array<(
      { documentId: string }
      & { ' $fragmentRefs'?: { 'LocationCardFragment': LocationCardFragment } }
    ) | null>, faqs: Array<{ ' $fragmentRefs'?: { 'FaqListFragment': FaqListFragment } } | null>, relatedPages: Array<{ ' $fragmentRefs'?: { 'RelatedPageListFragment': RelatedPageListFragment } } | null> | null, review: { ' $fragmentRefs'?: { 'ReviewRowsFragment': ReviewRowsFragment } } | null, changes: Array<{ ' $fragmentRefs'?: { 'ChangeListFragment': ChangeListFragment } } | null> | null, seo: { title: string | null, description: string | null } | null }
    & { ' $fragmentRefs'?: { 'GuideSectionsFragment': GuideSectionsFragment } }
  ) | null>, site: { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment;'SiteEmergencyFragment': SiteEmergencyFragment } } | null };

export type GuideSectionsFragment = { sections: Array<{ id: string, heading: string | null, body: unknown, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null } | null> | null } & { ' $fragmentName'?: 'GuideSectionsFragment' };

export type GuidelinePositionFragment = { id: string, direction: Enum_Componentevidenceguidelineposition_Direction | null, strength: Enum_Componentevidenceguidelineposition_Strength | null, certainty: Enum_Componentevidenceguidelineposition_Certainty | null, population: string | null, statement: string | null, guideline: { label: string | null, title: string | null, organization: string | null, country: string | null, year: number | null, lastUpdatedOn: string | null, standing: Enum_Guideline_Standing | null, standingNote: string | null, doi: string | null, pmid: string | null, url: string | null } | null } & { ' $fragmentName'?: 'GuidelinePositionFragment' };

export type LocationCardFragment = { name: string | null, streetAddress: string | null, addressLocality: string | null, addressRegion: string | null, postalCode: string | null, areaServed: string | null, telephone: string | null, access: unknown, visitIncludes: unknown, picture: { ' $fragmentRefs'?: { 'PictureFigureFragment': PictureFigureFragment } } | null } & { ' $fragmentName'?: 'LocationCardFragment' };

export type LocationIndexPageQueryVariables = Exact<{
  locale: string;
}>;


export type LocationIndexPageQuery = { locations: Array<(
    { documentId: string, slug: string | null }
    & { ' $fragmentRefs'?: { 'LocationCardFragment': LocationCardFragment } }
  ) | null>, site: { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment } } | null };

export type LocationPageQueryVariables = Exact<{
  slug: string;
  locale: string;
}>;


export type LocationPageQuery = { locations: Array<(
    { documentId: string, name: string | null, slug: string | null, practitioners: Array<(
      { documentId: string }
      & { ' $fragmentRefs'?: { 'PractitionerCardFragment': PractitionerCardFragment } }
    ) | null>, conditions: Array<(
      { documentId: string }
      & { ' $fragmentRefs'?: { 'ConditionCardFragment': ConditionCardFragment } }
    ) | null>, seo: { title: string | null, description: string | null } | null }
    & { ' $fragmentRefs'?: { 'LocationCardFragment': LocationCardFragment } }
  ) | null>, site: (
    { nextSteps: Array<{ ' $fragmentRefs'?: { 'NextStepListFragment': NextStepListFragment } } | null> | null }
    & { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment;'SiteVisitFragment': SiteVisitFragment } }
  ) | null };

export type PictureFigureFragment = { alternativeText: string | null, caption: string | null, credit: string | null, licence: string | null, image: { url: string, width: number | null, height: number | null } | null } & { ' $fragmentName'?: 'PictureFigureFragment' };

export type PractitionerCardFragment = { name: string | null, postNominals: string | null, jobTitle: string | null, summary: string | null, biography: unknown, portrait: { ' $fragmentRefs'?: { 'PictureFigureFragment': PictureFigureFragment } } | null, credentials: Array<{ id: string, letters: string | null, name: string | null, kind: Enum_Componentsharedcredential_Kind | null, number: string | null, issuedOn: string | null, expiresOn: string | null, verificationUrl: string | null, lastVerifiedOn: string | null, issuer: { name: string | null, abbreviation: string | null, formerName: string | null, url: string | null } | null } | null> | null } & { ' $fragmentName'?: 'PractitionerCardFragment' };

export type PractitionerIndexPageQueryVariables = Exact<{
  locale: string;
}>;


export type PractitionerIndexPageQuery = { practitioners: Array<{ documentId: string, name: string | null, slug: string | null, postNominals: string | null, summary: string | null } | null>, site: { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment } } | null };

export type PractitionerPageQueryVariables = Exact<{
  slug: string;
  locale: string;
}>;


export type PractitionerPageQuery = { practitioners: Array<(
    { documentId: string, name: string | null, postNominals: string | null, slug: string | null, summary: string | null, conditions: Array<(
      { documentId: string }
      & { ' $fragmentRefs'?: { 'ConditionCardFragment': ConditionCardFragment } }
    ) | null>, locations: Array<(
      { documentId: string }
      & { ' $fragmentRefs'?: { 'LocationCardFragment': LocationCardFragment } }
    ) | null>, seo: { title: string | null, description: string | null } | null }
    & { ' $fragmentRefs'?: { 'PractitionerCardFragment': PractitionerCardFragment } }
  ) | null>, site: { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment;'SiteVisitFragment': SiteVisitFragment } } | null };

export type RedFlagCardsFragment = { documentId: string, sign: string | null, level: Enum_Redflag_Level | null, pointsTo: string | null, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null } & { ' $fragmentName'?: 'RedFlagCardsFragment' };

export type RelatedPageListFragment = { id: string, role: Enum_Componentsharedrelatedpage_Role | null, label: string | null, reason: string | null, condition: { name: string | null, slug: string | null } | null, treatment: { name: string | null, slug: string | null } | null, guide: { title: string | null, slug: string | null } | null } & { ' $fragmentName'?: 'RelatedPageListFragment' };

export type ChangeListFragment = { id: string, changedOn: string | null, summary: string | null } & { ' $fragmentName'?: 'ChangeListFragment' };

export type ReviewRowsFragment = { checkedOn: string | null, nextCheckOn: string | null, conflictsOfInterest: string | null, writtenBy: { name: string | null, qualifications: string | null } | null, reviewedBy: { name: string | null, qualifications: string | null } | null } & { ' $fragmentName'?: 'ReviewRowsFragment' };

export type NextStepListFragment = { id: string, title: string | null, text: string | null } & { ' $fragmentName'?: 'NextStepListFragment' };

export type RedirectLookupQueryVariables = Exact<{
  fromPath: string;
  locale: string;
}>;


export type RedirectLookupQuery = { redirects: Array<{ kind: Enum_Redirect_Kind | null, toPath: string | null, reason: string | null } | null> };

export type SiteEmergencyFragment = { emergencyAdvice: string | null, urgentAdvice: string | null, nonUrgentAdvice: string | null } & { ' $fragmentName'?: 'SiteEmergencyFragment' };

export type SiteFrameFragment = { clinicName: string | null, description: string | null, localLeadIn: string | null, bookingUrl: string | null, isDemonstration: boolean | null, demonstrationNotice: string | null, medicalDisclaimer: unknown, notice: { text: string | null, startsOn: string | null, endsOn: string | null } | null } & { ' $fragmentName'?: 'SiteFrameFragment' };

export type SiteFramePageQueryVariables = Exact<{
  locale: string;
}>;


export type SiteFramePageQuery = { site: { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment } } | null };

export type SiteHomePageQueryVariables = Exact<{
  locale: string;
}>;


export type SiteHomePageQuery = { home: { heading: string | null, lede: string | null, featuredConditions: Array<(
      { documentId: string }
      & { ' $fragmentRefs'?: { 'ConditionCardFragment': ConditionCardFragment } }
    ) | null>, featuredGuides: Array<(
      { documentId: string }
      & { ' $fragmentRefs'?: { 'GuideCardFragment': GuideCardFragment } }
    ) | null>, featuredFaqs: Array<{ ' $fragmentRefs'?: { 'FaqListFragment': FaqListFragment } } | null>, seo: { title: string | null, description: string | null } | null } | null, conditions: Array<(
    { documentId: string }
    & { ' $fragmentRefs'?: { 'ConditionCardFragment': ConditionCardFragment } }
  ) | null>, site: (
    { nextSteps: Array<{ ' $fragmentRefs'?: { 'NextStepListFragment': NextStepListFragment } } | null> | null }
    & { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment;'SiteVisitFragment': SiteVisitFragment } }
  ) | null };

export type SiteVisitFragment = { visitMinutes: number | null, visitIncludes: unknown, bookingUrl: string | null } & { ' $fragmentName'?: 'SiteVisitFragment' };

export type SitemapQueryVariables = Exact<{
  locale: string;
  start: number;
}>;


export type SitemapQuery = { conditions: Array<{ slug: string | null, updatedAt: string | null } | null>, treatments: Array<{ slug: string | null, updatedAt: string | null } | null>, treatmentComparisons: Array<{ slug: string | null, updatedAt: string | null } | null>, practitioners: Array<{ slug: string | null, updatedAt: string | null } | null>, guides: Array<{ slug: string | null, updatedAt: string | null } | null>, locations: Array<{ slug: string | null, updatedAt: string | null } | null> };

export type SourceListFragment = { id: string, title: string | null, publisher: string | null, year: number | null, url: string | null, doi: string | null, pmid: string | null, section: Enum_Componentsharedsource_Section | null } & { ' $fragmentName'?: 'SourceListFragment' };

export type StudyCardFragment = (
  { documentId: string, label: string | null, design: Enum_Study_Design | null, participants: number | null, population: string | null, setting: string | null, intervention: string | null, comparator: string | null, summary: string | null, limitations: string | null, harms: string | null, registration: string | null, outcomes: Array<{ id: string, measure: string | null, instrument: string | null, unit: string | null, scaleMaximum: number | null, timePointWeeks: number | null, interventionChange: number | null, comparatorChange: number | null, difference: number | null, intervalLow: number | null, intervalHigh: number | null, pValue: string | null, finding: string | null } | null> | null }
  & { ' $fragmentRefs'?: { 'StudyReferenceFragment': StudyReferenceFragment } }
) & { ' $fragmentName'?: 'StudyCardFragment' };

export type StudyReferenceFragment = { label: string | null, authors: string | null, title: string | null, journal: string | null, year: number | null, volume: string | null, doi: string | null, pmid: string | null, url: string | null } & { ' $fragmentName'?: 'StudyReferenceFragment' };

export type TreatmentComparisonCardFragment = { question: string | null, slug: string | null, treatments: Array<{ documentId: string, name: string | null } | null> } & { ' $fragmentName'?: 'TreatmentComparisonCardFragment' };

export type TreatmentComparisonIndexPageQueryVariables = Exact<{
  locale: string;
}>;


export type TreatmentComparisonIndexPageQuery = { treatmentComparisons: Array<(
    { documentId: string }
    & { ' $fragmentRefs'?: { 'TreatmentComparisonCardFragment': TreatmentComparisonCardFragment } }
  ) | null>, site: { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment } } | null };

export type TreatmentComparisonPageQueryVariables = Exact<{
  slug: string;
  locale: string;
}>;


export type TreatmentComparisonPageQuery = { treatmentComparisons: Array<(
    { documentId: string, question: string | null, slug: string | null, conditions: Array<(
      { documentId: string }
      & { ' $fragmentRefs'?: { 'ConditionCardFragment': ConditionCardFragment } }
    ) | null>, review: { ' $fragmentRefs'?: { 'ReviewRowsFragment': ReviewRowsFragment } } | null, seo: { title: string | null, description: string | null } | null }
    & { ' $fragmentRefs'?: { 'TreatmentComparisonTableFragment': TreatmentComparisonTableFragment } }
  ) | null>, site: { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment } } | null };

export type TreatmentComparisonTableFragment = { question: string | null, introduction: unknown, conclusion: unknown, treatments: Array<{ documentId: string, name: string | null } | null>, rows: Array<{ id: string, criterion: string | null, cells: Array<{ id: string, text: string | null, basis: Enum_Componentcomparisoncell_Basis | null, source: string | null, treatment: { documentId: string } | null, studies: Array<(
        { documentId: string }
        & { ' $fragmentRefs'?: { 'StudyReferenceFragment': StudyReferenceFragment } }
      ) | null>, guidelines: Array<{ documentId: string, label: string | null, organization: string | null, year: number | null, url: string | null, doi: string | null } | null> } | null> | null } | null> | null } & { ' $fragmentName'?: 'TreatmentComparisonTableFragment' };

export type TreatmentCardFragment = { name: string | null, slug: string | null, summary: string | null, isOfferedHere: boolean | null } & { ' $fragmentName'?: 'TreatmentCardFragment' };

export type TreatmentIndexPageQueryVariables = Exact<{
  locale: string;
}>;


export type TreatmentIndexPageQuery = { treatments: Array<(
    { documentId: string }
    & { ' $fragmentRefs'?: { 'TreatmentCardFragment': TreatmentCardFragment } }
  ) | null>, site: { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment } } | null };

export type TreatmentPageQueryVariables = Exact<{
  slug: string;
  locale: string;
}>;


export type TreatmentPageQuery = { treatments: Array<{ documentId: string, name: string | null, slug: string | null, summary: string | null, description: unknown, isOfferedHere: boolean | null, isDrugFree: boolean | null, sensation: string | null, safety: unknown, comparisons: Array<(
      { documentId: string }
      & { ' $fragmentRefs'?: { 'TreatmentComparisonCardFragment': TreatmentComparisonCardFragment } }
    ) | null>, sources: Array<{ ' $fragmentRefs'?: { 'SourceListFragment': SourceListFragment } } | null> | null, review: { ' $fragmentRefs'?: { 'ReviewRowsFragment': ReviewRowsFragment } } | null, seo: { title: string | null, description: string | null } | null } | null>, site: { ' $fragmentRefs'?: { 'SiteFrameFragment': SiteFrameFragment;'SiteVisitFragment': SiteVisitFragment } } | null };

export const StudyReferenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyReference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"journal"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<StudyReferenceFragment, unknown>;
export const ConditionAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictSummary"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"keyFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"study"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyReference"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyReference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"journal"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<ConditionAnswerFragment, unknown>;
export const ConditionCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]} as unknown as DocumentNode<ConditionCardFragment, unknown>;
export const SourceListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]} as unknown as DocumentNode<SourceListFragment, unknown>;
export const ConditionCausesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionCauses"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"aim"}},{"kind":"Field","name":{"kind":"Name","value":"aimBasis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinicObservation"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]} as unknown as DocumentNode<ConditionCausesFragment, unknown>;
export const PictureFigureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PictureFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedPicture"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternativeText"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}}]} as unknown as DocumentNode<PictureFigureFragment, unknown>;
export const LocationCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"streetAddress"}},{"kind":"Field","name":{"kind":"Name","value":"addressLocality"}},{"kind":"Field","name":{"kind":"Name","value":"addressRegion"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"areaServed"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PictureFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"visitIncludes"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PictureFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedPicture"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternativeText"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}}]} as unknown as DocumentNode<LocationCardFragment, unknown>;
export const ConditionClinicFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionClinic"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LocationCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PictureFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedPicture"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternativeText"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"streetAddress"}},{"kind":"Field","name":{"kind":"Name","value":"addressLocality"}},{"kind":"Field","name":{"kind":"Name","value":"addressRegion"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"areaServed"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PictureFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"visitIncludes"}}]}}]} as unknown as DocumentNode<ConditionClinicFragment, unknown>;
export const ConditionContentsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionContents"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"signs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lookAlikes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinicObservation"}},{"kind":"Field","name":{"kind":"Name","value":"mechanismLimits"}},{"kind":"Field","name":{"kind":"Name","value":"proposedMechanism"}},{"kind":"Field","name":{"kind":"Name","value":"biomedicalAccount"}},{"kind":"Field","name":{"kind":"Name","value":"chineseMedicineAccount"}},{"kind":"Field","name":{"kind":"Name","value":"patterns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needleSites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensation"}},{"kind":"Field","name":{"kind":"Name","value":"needleFear"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"question"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidelinePositions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"redFlags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faqs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relatedPages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ConditionContentsFragment, unknown>;
export const ConditionDefinitionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionDefinition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"signs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lookAlikes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]} as unknown as DocumentNode<ConditionDefinitionFragment, unknown>;
export const StudyCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"participants"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"intervention"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"limitations"}},{"kind":"Field","name":{"kind":"Name","value":"harms"}},{"kind":"Field","name":{"kind":"Name","value":"registration"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"scaleMaximum"}},{"kind":"Field","name":{"kind":"Name","value":"timePointWeeks"}},{"kind":"Field","name":{"kind":"Name","value":"interventionChange"}},{"kind":"Field","name":{"kind":"Name","value":"comparatorChange"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"intervalLow"}},{"kind":"Field","name":{"kind":"Name","value":"intervalHigh"}},{"kind":"Field","name":{"kind":"Name","value":"pValue"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyReference"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyReference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"journal"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<StudyCardFragment, unknown>;
export const GuidelinePositionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuidelinePosition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentEvidenceGuidelinePosition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"guideline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organization"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"standingNote"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<GuidelinePositionFragment, unknown>;
export const ConditionEvidenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"certaintyReason"}},{"kind":"Field","name":{"kind":"Name","value":"studies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyReference"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidelinePositions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GuidelinePosition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidelineDisagreement"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyReference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"journal"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"participants"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"intervention"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"limitations"}},{"kind":"Field","name":{"kind":"Name","value":"harms"}},{"kind":"Field","name":{"kind":"Name","value":"registration"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"scaleMaximum"}},{"kind":"Field","name":{"kind":"Name","value":"timePointWeeks"}},{"kind":"Field","name":{"kind":"Name","value":"interventionChange"}},{"kind":"Field","name":{"kind":"Name","value":"comparatorChange"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"intervalLow"}},{"kind":"Field","name":{"kind":"Name","value":"intervalHigh"}},{"kind":"Field","name":{"kind":"Name","value":"pValue"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyReference"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuidelinePosition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentEvidenceGuidelinePosition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"guideline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organization"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"standingNote"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]} as unknown as DocumentNode<ConditionEvidenceFragment, unknown>;
export const ConditionHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"localLeadIn"}}]}}]} as unknown as DocumentNode<ConditionHeadFragment, unknown>;
export const ConditionMechanismFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionMechanism"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mechanismLimits"}},{"kind":"Field","name":{"kind":"Name","value":"proposedMechanism"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]} as unknown as DocumentNode<ConditionMechanismFragment, unknown>;
export const ConditionMetaFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionMeta"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"verdictSummary"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"seo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]} as unknown as DocumentNode<ConditionMetaFragment, unknown>;
export const AcupointNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcupointName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acupoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pinyin"}},{"kind":"Field","name":{"kind":"Name","value":"pinyinToned"}},{"kind":"Field","name":{"kind":"Name","value":"nameSimplified"}},{"kind":"Field","name":{"kind":"Name","value":"nameTraditional"}},{"kind":"Field","name":{"kind":"Name","value":"locationDescription"}},{"kind":"Field","name":{"kind":"Name","value":"isAvoidedInPregnancy"}}]}}]} as unknown as DocumentNode<AcupointNameFragment, unknown>;
export const ConditionNeedleSitesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionNeedleSites"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needleSitesIntroduction"}},{"kind":"Field","name":{"kind":"Name","value":"needleSites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reasonBasis"}},{"kind":"Field","name":{"kind":"Name","value":"bodyRegion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"regionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acupoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcupointName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcupointName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acupoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pinyin"}},{"kind":"Field","name":{"kind":"Name","value":"pinyinToned"}},{"kind":"Field","name":{"kind":"Name","value":"nameSimplified"}},{"kind":"Field","name":{"kind":"Name","value":"nameTraditional"}},{"kind":"Field","name":{"kind":"Name","value":"locationDescription"}},{"kind":"Field","name":{"kind":"Name","value":"isAvoidedInPregnancy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]} as unknown as DocumentNode<ConditionNeedleSitesFragment, unknown>;
export const ConditionPatternsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionPatterns"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"biomedicalAccount"}},{"kind":"Field","name":{"kind":"Name","value":"chineseMedicineAccount"}},{"kind":"Field","name":{"kind":"Name","value":"accountsJoined"}},{"kind":"Field","name":{"kind":"Name","value":"patterns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pinyin"}},{"kind":"Field","name":{"kind":"Name","value":"nameSimplified"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acupoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcupointName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acupointsNote"}},{"kind":"Field","name":{"kind":"Name","value":"needling"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcupointName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acupoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pinyin"}},{"kind":"Field","name":{"kind":"Name","value":"pinyinToned"}},{"kind":"Field","name":{"kind":"Name","value":"nameSimplified"}},{"kind":"Field","name":{"kind":"Name","value":"nameTraditional"}},{"kind":"Field","name":{"kind":"Name","value":"locationDescription"}},{"kind":"Field","name":{"kind":"Name","value":"isAvoidedInPregnancy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]} as unknown as DocumentNode<ConditionPatternsFragment, unknown>;
export const PractitionerCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PractitionerCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"postNominals"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"biography"}},{"kind":"Field","name":{"kind":"Name","value":"portrait"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PictureFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"letters"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"verificationUrl"}},{"kind":"Field","name":{"kind":"Name","value":"lastVerifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"abbreviation"}},{"kind":"Field","name":{"kind":"Name","value":"formerName"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PictureFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedPicture"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternativeText"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}}]} as unknown as DocumentNode<PractitionerCardFragment, unknown>;
export const ConditionPractitionersFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionPractitioners"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PractitionerCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PictureFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedPicture"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternativeText"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PractitionerCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"postNominals"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"biography"}},{"kind":"Field","name":{"kind":"Name","value":"portrait"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PictureFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"letters"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"verificationUrl"}},{"kind":"Field","name":{"kind":"Name","value":"lastVerifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"abbreviation"}},{"kind":"Field","name":{"kind":"Name","value":"formerName"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<ConditionPractitionersFragment, unknown>;
export const ReviewRowsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewRows"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedReview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writtenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextCheckOn"}},{"kind":"Field","name":{"kind":"Name","value":"conflictsOfInterest"}}]}}]} as unknown as DocumentNode<ReviewRowsFragment, unknown>;
export const ChangeListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"changedOn"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]} as unknown as DocumentNode<ChangeListFragment, unknown>;
export const ConditionProvenanceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionProvenance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewRows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewRows"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedReview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writtenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextCheckOn"}},{"kind":"Field","name":{"kind":"Name","value":"conflictsOfInterest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"changedOn"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]} as unknown as DocumentNode<ConditionProvenanceFragment, unknown>;
export const RelatedPageListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelatedPageList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedRelatedPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"treatment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]} as unknown as DocumentNode<RelatedPageListFragment, unknown>;
export const ConditionRelatedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionRelated"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relatedPages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedPageList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelatedPageList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedRelatedPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"treatment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]} as unknown as DocumentNode<ConditionRelatedFragment, unknown>;
export const ConditionSensationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionSensation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sensation"}},{"kind":"Field","name":{"kind":"Name","value":"needleFear"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]} as unknown as DocumentNode<ConditionSensationFragment, unknown>;
export const ConditionSessionsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionSessions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"individualization"}},{"kind":"Field","name":{"kind":"Name","value":"needlesPerSessionMin"}},{"kind":"Field","name":{"kind":"Name","value":"needlesPerSessionMax"}},{"kind":"Field","name":{"kind":"Name","value":"responseSought"}},{"kind":"Field","name":{"kind":"Name","value":"stimulation"}},{"kind":"Field","name":{"kind":"Name","value":"retentionMinutesMin"}},{"kind":"Field","name":{"kind":"Name","value":"retentionMinutesMax"}},{"kind":"Field","name":{"kind":"Name","value":"sessionCountMin"}},{"kind":"Field","name":{"kind":"Name","value":"sessionCountMax"}},{"kind":"Field","name":{"kind":"Name","value":"courseWeeks"}},{"kind":"Field","name":{"kind":"Name","value":"sessionsPerWeekMin"}},{"kind":"Field","name":{"kind":"Name","value":"sessionsPerWeekMax"}},{"kind":"Field","name":{"kind":"Name","value":"sessionMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"otherTreatments"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"practitionerBackground"}},{"kind":"Field","name":{"kind":"Name","value":"firstChange"}},{"kind":"Field","name":{"kind":"Name","value":"usualCourse"}},{"kind":"Field","name":{"kind":"Name","value":"recentOnset"}},{"kind":"Field","name":{"kind":"Name","value":"longStanding"}},{"kind":"Field","name":{"kind":"Name","value":"reviewPoint"}},{"kind":"Field","name":{"kind":"Name","value":"trial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"courseWeeks"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyReference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyReference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"journal"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]} as unknown as DocumentNode<ConditionSessionsFragment, unknown>;
export const FaqListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FaqList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Faq"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]} as unknown as DocumentNode<FaqListFragment, unknown>;
export const GuideCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuideCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Guide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]} as unknown as DocumentNode<GuideCardFragment, unknown>;
export const GuideSectionsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuideSections"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Guide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceList"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]} as unknown as DocumentNode<GuideSectionsFragment, unknown>;
export const RedFlagCardsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RedFlagCards"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RedFlag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"sign"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"pointsTo"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]} as unknown as DocumentNode<RedFlagCardsFragment, unknown>;
export const NextStepListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextStepList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentSharedNextStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<NextStepListFragment, unknown>;
export const SiteEmergencyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteEmergency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Site"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emergencyAdvice"}},{"kind":"Field","name":{"kind":"Name","value":"urgentAdvice"}},{"kind":"Field","name":{"kind":"Name","value":"nonUrgentAdvice"}}]}}]} as unknown as DocumentNode<SiteEmergencyFragment, unknown>;
export const SiteFrameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFrame"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Site"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinicName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"localLeadIn"}},{"kind":"Field","name":{"kind":"Name","value":"bookingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"demonstrationNotice"}},{"kind":"Field","name":{"kind":"Name","value":"medicalDisclaimer"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}}]} as unknown as DocumentNode<SiteFrameFragment, unknown>;
export const SiteVisitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Site"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"visitIncludes"}},{"kind":"Field","name":{"kind":"Name","value":"bookingUrl"}}]}}]} as unknown as DocumentNode<SiteVisitFragment, unknown>;
export const TreatmentComparisonCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TreatmentComparisonCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TreatmentComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"treatments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TreatmentComparisonCardFragment, unknown>;
export const TreatmentComparisonTableFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TreatmentComparisonTable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TreatmentComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"treatments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"treatment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"studies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyReference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidelines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"organization"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyReference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Study"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"journal"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<TreatmentComparisonTableFragment, unknown>;
export const TreatmentCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TreatmentCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Treatment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"isOfferedHere"}}]}}]} as unknown as DocumentNode<TreatmentCardFragment, unknown>;
export const ConditionIndexPageDocument = {"__meta__":{"hash":"692af74b86d25a4399b307adf8fbab52cb00e4eaccb228cc68e1491d649f5550"}} as unknown as DocumentNode<ConditionIndexPageQuery, ConditionIndexPageQueryVariables>;
export const ConditionPageDocument = {"__meta__":{"hash":"6c61eeaa4703e79ada1db67c47bf7d06fb38ad50535d88f6dc9795a40c9977d3"}} as unknown as DocumentNode<ConditionPageQuery, ConditionPageQueryVariables>;
export const FaqIndexPageDocument = {"__meta__":{"hash":"b9cbd12cb73378f4127a1bc9424a23d0882310dff0e01cd9ef3e215111aa2f54"}} as unknown as DocumentNode<FaqIndexPageQuery, FaqIndexPageQueryVariables>;
export const GlossaryTermIndexPageDocument = {"__meta__":{"hash":"b4f856381c36c286943b0de46154ba980c967687828889e0dee1a32b1114266a"}} as unknown as DocumentNode<GlossaryTermIndexPageQuery, GlossaryTermIndexPageQueryVariables>;
export const GuideIndexPageDocument = {"__meta__":{"hash":"2e29547df18174dbd2709de3287f4fc00b153ac8ecf597bf569f03d021cd294b"}} as unknown as DocumentNode<GuideIndexPageQuery, GuideIndexPageQueryVariables>;
export const GuidePageDocument = {"__meta__":{"hash":"41605c24db92dafec558729c221a4f8018db45d03e64ab9a44026e454b18ecc7"}} as unknown as DocumentNode<GuidePageQuery, GuidePageQueryVariables>;
export const LocationIndexPageDocument = {"__meta__":{"hash":"0748ef03fcb1a28f4434b086898739859bd22208ea4593fc788b62b4ef4bccdb"}} as unknown as DocumentNode<LocationIndexPageQuery, LocationIndexPageQueryVariables>;
export const LocationPageDocument = {"__meta__":{"hash":"761a51b62f53c7518eb5c397c198923353a1559d9df1ae7a89127efd1e8fb208"}} as unknown as DocumentNode<LocationPageQuery, LocationPageQueryVariables>;
export const PractitionerIndexPageDocument = {"__meta__":{"hash":"922ed34f6364b789920f627e73a254a97a8ae3ea5dad9d041f43dd4a080da445"}} as unknown as DocumentNode<PractitionerIndexPageQuery, PractitionerIndexPageQueryVariables>;
export const PractitionerPageDocument = {"__meta__":{"hash":"1a4e153433b3f12e89dc87b64ab12aaa5b077ed90c7358dd1e8c926543d49705"}} as unknown as DocumentNode<PractitionerPageQuery, PractitionerPageQueryVariables>;
export const RedirectLookupDocument = {"__meta__":{"hash":"4e28896ef05e5fd75a606be6daaf2e6dbc41b40013b95f6f5aebdca83c7623d4"}} as unknown as DocumentNode<RedirectLookupQuery, RedirectLookupQueryVariables>;
export const SiteFramePageDocument = {"__meta__":{"hash":"b1a2e29f5d94700ddfa212ad9a49e23f1b9b2bff55443f9a9cf46d179ea3d8cc"}} as unknown as DocumentNode<SiteFramePageQuery, SiteFramePageQueryVariables>;
export const SiteHomePageDocument = {"__meta__":{"hash":"28804284dded96f1246110b25095f3215402b215e4f65e48c185631b08bc2a70"}} as unknown as DocumentNode<SiteHomePageQuery, SiteHomePageQueryVariables>;
export const SitemapDocument = {"__meta__":{"hash":"43a49c227dce10234dbf1511d3327c7f67976e86c365cd0189320bcabaaf7df3"}} as unknown as DocumentNode<SitemapQuery, SitemapQueryVariables>;
export const TreatmentComparisonIndexPageDocument = {"__meta__":{"hash":"72cb7fcdbbe4a68e8523e00ba067ce8c3e44f0ab726b819606d1ac5a4da26760"}} as unknown as DocumentNode<TreatmentComparisonIndexPageQuery, TreatmentComparisonIndexPageQueryVariables>;
export const TreatmentComparisonPageDocument = {"__meta__":{"hash":"6840dcb193b1cb2896e517d98f3736308c8e15069f58a4a5a1a10e6ca66780df"}} as unknown as DocumentNode<TreatmentComparisonPageQuery, TreatmentComparisonPageQueryVariables>;
export const TreatmentIndexPageDocument = {"__meta__":{"hash":"e1d4ba160ef47638a7bcda304d0372ee5ee1a7189a728d79e5385256fefa8610"}} as unknown as DocumentNode<TreatmentIndexPageQuery, TreatmentIndexPageQueryVariables>;
export const TreatmentPageDocument = {"__meta__":{"hash":"3d55c80d2f1e24c1ceedf6bdb3c323354935bf361e13d53d408b12495c831603"}} as unknown as DocumentNode<TreatmentPageQuery, TreatmentPageQueryVariables>;