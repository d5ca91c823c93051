export type Maybe<T> = T;
export type InputMaybe<T> = T;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: `${string}:${string}`; output: `${string}:${string}`; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date string, such as 2007-12-03, compliant with the `full-date` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar. */
  Date: { input: string; output: string; }
  /** A date-time string at UTC, such as 2007-12-03T10:15:30Z, compliant with the `date-time` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar. */
  DateTime: { input: string; output: string; }
  /** The `JSON` scalar type represents JSON values as specified by [ECMA-404](http://www.ecma-international.org/publications/files/ECMA-ST/ECMA-404.pdf). */
  JSON: { input: unknown; output: unknown; }
  /** A time string with format HH:mm:ss.SSS */
  Time: { input: string; output: string; }
};

export type AcupointInput = {
  alsoKnownAs?: InputMaybe<Scalars['String']['input']>;
  bodyRegion?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  isAvoidedInPregnancy?: InputMaybe<Scalars['Boolean']['input']>;
  isTranslationChecked?: InputMaybe<Scalars['Boolean']['input']>;
  locationDescription?: InputMaybe<Scalars['String']['input']>;
  meridian?: InputMaybe<Enum_Acupoint_Meridian>;
  nameSimplified?: InputMaybe<Scalars['String']['input']>;
  nameTraditional?: InputMaybe<Scalars['String']['input']>;
  patterns?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  pinyin?: InputMaybe<Scalars['String']['input']>;
  pinyinToned?: InputMaybe<Scalars['String']['input']>;
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type BodyRegionInput = {
  acupoints?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  conditions?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  isTranslationChecked?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  regionId?: InputMaybe<Scalars['String']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  view?: InputMaybe<Enum_Bodyregion_View>;
};

export type BooleanFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['Boolean']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['Boolean']['input']>>>;
  contains?: InputMaybe<Scalars['Boolean']['input']>;
  containsi?: InputMaybe<Scalars['Boolean']['input']>;
  endsWith?: InputMaybe<Scalars['Boolean']['input']>;
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  eqi?: InputMaybe<Scalars['Boolean']['input']>;
  gt?: InputMaybe<Scalars['Boolean']['input']>;
  gte?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['Boolean']['input']>>>;
  lt?: InputMaybe<Scalars['Boolean']['input']>;
  lte?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Scalars['Boolean']['input']>;
  nei?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<BooleanFilterInput>;
  notContains?: InputMaybe<Scalars['Boolean']['input']>;
  notContainsi?: InputMaybe<Scalars['Boolean']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['Boolean']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['Boolean']['input']>>>;
  startsWith?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ComponentComparisonCellInput = {
  basis?: InputMaybe<Enum_Componentcomparisoncell_Basis>;
  guidelines?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  id?: InputMaybe<Scalars['ID']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  studies?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  text?: InputMaybe<Scalars['String']['input']>;
  treatment?: InputMaybe<Scalars['ID']['input']>;
};

export type ComponentComparisonRowInput = {
  cells?: InputMaybe<Array<InputMaybe<ComponentComparisonCellInput>>>;
  criterion?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type ComponentConditionCauseInput = {
  aim?: InputMaybe<Scalars['String']['input']>;
  aimBasis?: InputMaybe<Enum_Componentconditioncause_Aimbasis>;
  explanation?: InputMaybe<Scalars['JSON']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};

export type ComponentConditionLookAlikeInput = {
  condition?: InputMaybe<Scalars['ID']['input']>;
  difference?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};

export type ComponentConditionNeedleSiteInput = {
  acupoints?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  bodyRegion?: InputMaybe<Scalars['ID']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  reasonBasis?: InputMaybe<Enum_Componentconditionneedlesite_Reasonbasis>;
};

export type ComponentConditionProtocolInput = {
  courseWeeks?: InputMaybe<Scalars['Int']['input']>;
  firstChange?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  individualization?: InputMaybe<Enum_Componentconditionprotocol_Individualization>;
  longStanding?: InputMaybe<Scalars['String']['input']>;
  needlesPerSessionMax?: InputMaybe<Scalars['Int']['input']>;
  needlesPerSessionMin?: InputMaybe<Scalars['Int']['input']>;
  otherTreatments?: InputMaybe<Scalars['String']['input']>;
  practitionerBackground?: InputMaybe<Scalars['String']['input']>;
  rationale?: InputMaybe<Scalars['String']['input']>;
  recentOnset?: InputMaybe<Scalars['String']['input']>;
  responseSought?: InputMaybe<Enum_Componentconditionprotocol_Responsesought>;
  retentionMinutesMax?: InputMaybe<Scalars['Int']['input']>;
  retentionMinutesMin?: InputMaybe<Scalars['Int']['input']>;
  reviewPoint?: InputMaybe<Scalars['String']['input']>;
  sessionCountMax?: InputMaybe<Scalars['Int']['input']>;
  sessionCountMin?: InputMaybe<Scalars['Int']['input']>;
  sessionMinutes?: InputMaybe<Scalars['Int']['input']>;
  sessionsPerWeekMax?: InputMaybe<Scalars['Float']['input']>;
  sessionsPerWeekMin?: InputMaybe<Scalars['Float']['input']>;
  setting?: InputMaybe<Scalars['String']['input']>;
  stimulation?: InputMaybe<Enum_Componentconditionprotocol_Stimulation>;
  style?: InputMaybe<Enum_Componentconditionprotocol_Style>;
  trial?: InputMaybe<Scalars['ID']['input']>;
  usualCourse?: InputMaybe<Scalars['String']['input']>;
};

export type ComponentEvidenceClaimInput = {
  certainty?: InputMaybe<Enum_Componentevidenceclaim_Certainty>;
  certaintyReason?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  statement?: InputMaybe<Scalars['String']['input']>;
  studies?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
};

export type ComponentEvidenceGuidelinePositionInput = {
  certainty?: InputMaybe<Enum_Componentevidenceguidelineposition_Certainty>;
  direction?: InputMaybe<Enum_Componentevidenceguidelineposition_Direction>;
  guideline?: InputMaybe<Scalars['ID']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  population?: InputMaybe<Scalars['String']['input']>;
  statement?: InputMaybe<Scalars['String']['input']>;
  strength?: InputMaybe<Enum_Componentevidenceguidelineposition_Strength>;
};

export type ComponentEvidenceOutcomeInput = {
  comparatorChange?: InputMaybe<Scalars['Float']['input']>;
  difference?: InputMaybe<Scalars['Float']['input']>;
  finding?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  instrument?: InputMaybe<Scalars['String']['input']>;
  intervalHigh?: InputMaybe<Scalars['Float']['input']>;
  intervalLow?: InputMaybe<Scalars['Float']['input']>;
  interventionChange?: InputMaybe<Scalars['Float']['input']>;
  measure?: InputMaybe<Scalars['String']['input']>;
  pValue?: InputMaybe<Scalars['String']['input']>;
  scaleMaximum?: InputMaybe<Scalars['Float']['input']>;
  timePointWeeks?: InputMaybe<Scalars['Int']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
};

export type ComponentGuideSectionInput = {
  body?: InputMaybe<Scalars['JSON']['input']>;
  heading?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  sources?: InputMaybe<Array<InputMaybe<ComponentSharedSourceInput>>>;
};

export type ComponentLocationOpeningHoursInput = {
  closesAt?: InputMaybe<Scalars['Time']['input']>;
  day?: InputMaybe<Enum_Componentlocationopeninghours_Day>;
  id?: InputMaybe<Scalars['ID']['input']>;
  opensAt?: InputMaybe<Scalars['Time']['input']>;
};

export type ComponentSharedChangeInput = {
  changedOn?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  summary?: InputMaybe<Scalars['String']['input']>;
};

export type ComponentSharedClinicalCodeInput = {
  code?: InputMaybe<Scalars['String']['input']>;
  display?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  system?: InputMaybe<Enum_Componentsharedclinicalcode_System>;
};

export type ComponentSharedCredentialInput = {
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  issuer?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<Enum_Componentsharedcredential_Kind>;
  lastVerifiedOn?: InputMaybe<Scalars['Date']['input']>;
  letters?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  verificationUrl?: InputMaybe<Scalars['String']['input']>;
};

export type ComponentSharedKeyFigureInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  label?: InputMaybe<Scalars['String']['input']>;
  study?: InputMaybe<Scalars['ID']['input']>;
  value?: InputMaybe<Scalars['String']['input']>;
};

export type ComponentSharedLayTermInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  term?: InputMaybe<Scalars['String']['input']>;
};

export type ComponentSharedNextStepInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type ComponentSharedPictureInput = {
  alternativeText?: InputMaybe<Scalars['String']['input']>;
  caption?: InputMaybe<Scalars['String']['input']>;
  credit?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  image?: InputMaybe<Scalars['ID']['input']>;
  licence?: InputMaybe<Scalars['String']['input']>;
};

export type ComponentSharedRelatedPageInput = {
  condition?: InputMaybe<Scalars['ID']['input']>;
  guide?: InputMaybe<Scalars['ID']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  label?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<Enum_Componentsharedrelatedpage_Role>;
  treatment?: InputMaybe<Scalars['ID']['input']>;
};

export type ComponentSharedReviewInput = {
  checkedOn?: InputMaybe<Scalars['Date']['input']>;
  conflictsOfInterest?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  nextCheckOn?: InputMaybe<Scalars['Date']['input']>;
  reviewedBy?: InputMaybe<Scalars['ID']['input']>;
  writtenBy?: InputMaybe<Scalars['ID']['input']>;
};

export type ComponentSharedSeoInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type ComponentSharedSourceInput = {
  doi?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  pmid?: InputMaybe<Scalars['String']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  section?: InputMaybe<Enum_Componentsharedsource_Section>;
  title?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type ComponentSharedStatementInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type ComponentSiteNavigationItemInput = {
  condition?: InputMaybe<Scalars['ID']['input']>;
  guide?: InputMaybe<Scalars['ID']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  label?: InputMaybe<Scalars['String']['input']>;
  page?: InputMaybe<Enum_Componentsitenavigationitem_Page>;
  treatment?: InputMaybe<Scalars['ID']['input']>;
};

export type ComponentSiteNoticeInput = {
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type ConditionInput = {
  accountsJoined?: InputMaybe<Scalars['String']['input']>;
  answer?: InputMaybe<Scalars['JSON']['input']>;
  biomedicalAccount?: InputMaybe<Scalars['JSON']['input']>;
  bodyRegions?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  causes?: InputMaybe<Array<InputMaybe<ComponentConditionCauseInput>>>;
  changes?: InputMaybe<Array<InputMaybe<ComponentSharedChangeInput>>>;
  chineseMedicineAccount?: InputMaybe<Scalars['JSON']['input']>;
  claims?: InputMaybe<Array<InputMaybe<ComponentEvidenceClaimInput>>>;
  clinicObservation?: InputMaybe<Scalars['JSON']['input']>;
  codes?: InputMaybe<Array<InputMaybe<ComponentSharedClinicalCodeInput>>>;
  comparisons?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  definition?: InputMaybe<Scalars['JSON']['input']>;
  faqs?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  guidelineDisagreement?: InputMaybe<Scalars['JSON']['input']>;
  guidelinePositions?: InputMaybe<Array<InputMaybe<ComponentEvidenceGuidelinePositionInput>>>;
  guides?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  isTranslationChecked?: InputMaybe<Scalars['Boolean']['input']>;
  keyFigures?: InputMaybe<Array<InputMaybe<ComponentSharedKeyFigureInput>>>;
  localLeadIn?: InputMaybe<Scalars['String']['input']>;
  locations?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  lookAlikes?: InputMaybe<Array<InputMaybe<ComponentConditionLookAlikeInput>>>;
  mechanismLimits?: InputMaybe<Scalars['JSON']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  needleFear?: InputMaybe<Scalars['JSON']['input']>;
  needleSites?: InputMaybe<Array<InputMaybe<ComponentConditionNeedleSiteInput>>>;
  needleSitesIntroduction?: InputMaybe<Scalars['String']['input']>;
  nextSteps?: InputMaybe<Array<InputMaybe<ComponentSharedNextStepInput>>>;
  patterns?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  practitioners?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  proposedMechanism?: InputMaybe<Scalars['JSON']['input']>;
  protocol?: InputMaybe<ComponentConditionProtocolInput>;
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  question?: InputMaybe<Scalars['String']['input']>;
  redFlagContext?: InputMaybe<Scalars['String']['input']>;
  redFlags?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  relatedPages?: InputMaybe<Array<InputMaybe<ComponentSharedRelatedPageInput>>>;
  review?: InputMaybe<ComponentSharedReviewInput>;
  sensation?: InputMaybe<Scalars['JSON']['input']>;
  seo?: InputMaybe<ComponentSharedSeoInput>;
  signs?: InputMaybe<Array<InputMaybe<ComponentSharedStatementInput>>>;
  slug?: InputMaybe<Scalars['String']['input']>;
  sources?: InputMaybe<Array<InputMaybe<ComponentSharedSourceInput>>>;
  synonyms?: InputMaybe<Array<InputMaybe<ComponentSharedLayTermInput>>>;
  verdict?: InputMaybe<Enum_Condition_Verdict>;
  verdictSummary?: InputMaybe<Scalars['String']['input']>;
};

export type ContributorInput = {
  accountEmail?: InputMaybe<Scalars['String']['input']>;
  conflictsOfInterest?: InputMaybe<Scalars['String']['input']>;
  isDemonstration?: InputMaybe<Scalars['Boolean']['input']>;
  isTranslationChecked?: InputMaybe<Scalars['Boolean']['input']>;
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  practitioner?: InputMaybe<Scalars['ID']['input']>;
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  qualifications?: InputMaybe<Scalars['String']['input']>;
};

export type CredentialIssuerInput = {
  abbreviation?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  formerName?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Enum_Credentialissuer_Kind>;
  name?: InputMaybe<Scalars['String']['input']>;
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  renamedOn?: InputMaybe<Scalars['Date']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
};

export type DateFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['Date']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['Date']['input']>>>;
  contains?: InputMaybe<Scalars['Date']['input']>;
  containsi?: InputMaybe<Scalars['Date']['input']>;
  endsWith?: InputMaybe<Scalars['Date']['input']>;
  eq?: InputMaybe<Scalars['Date']['input']>;
  eqi?: InputMaybe<Scalars['Date']['input']>;
  gt?: InputMaybe<Scalars['Date']['input']>;
  gte?: InputMaybe<Scalars['Date']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['Date']['input']>>>;
  lt?: InputMaybe<Scalars['Date']['input']>;
  lte?: InputMaybe<Scalars['Date']['input']>;
  ne?: InputMaybe<Scalars['Date']['input']>;
  nei?: InputMaybe<Scalars['Date']['input']>;
  not?: InputMaybe<DateFilterInput>;
  notContains?: InputMaybe<Scalars['Date']['input']>;
  notContainsi?: InputMaybe<Scalars['Date']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['Date']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['Date']['input']>>>;
  startsWith?: InputMaybe<Scalars['Date']['input']>;
};

export type DateTimeFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['DateTime']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['DateTime']['input']>>>;
  contains?: InputMaybe<Scalars['DateTime']['input']>;
  containsi?: InputMaybe<Scalars['DateTime']['input']>;
  endsWith?: InputMaybe<Scalars['DateTime']['input']>;
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  eqi?: InputMaybe<Scalars['DateTime']['input']>;
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['DateTime']['input']>>>;
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  lte?: InputMaybe<Scalars['DateTime']['input']>;
  ne?: InputMaybe<Scalars['DateTime']['input']>;
  nei?: InputMaybe<Scalars['DateTime']['input']>;
  not?: InputMaybe<DateTimeFilterInput>;
  notContains?: InputMaybe<Scalars['DateTime']['input']>;
  notContainsi?: InputMaybe<Scalars['DateTime']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['DateTime']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['DateTime']['input']>>>;
  startsWith?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Enum_Acupoint_Meridian =
  | 'bladder'
  | 'conception'
  | 'extra'
  | 'gallbladder'
  | 'governor'
  | 'heart'
  | 'kidney'
  | 'large_intestine'
  | 'liver'
  | 'lung'
  | 'pericardium'
  | 'small_intestine'
  | 'spleen'
  | 'stomach'
  | 'triple_energizer';

export type Enum_Bodyregion_View =
  | 'back'
  | 'both'
  | 'front';

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

export type Enum_Componentconditionprotocol_Style =
  | 'ear'
  | 'japanese'
  | 'other'
  | 'traditional_chinese'
  | 'western_medical';

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

export type Enum_Credentialissuer_Kind =
  | 'accreditor'
  | 'certification_board'
  | 'school'
  | 'state_board';

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

export type FaqInput = {
  answer?: InputMaybe<Scalars['JSON']['input']>;
  conditions?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  guides?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  isTranslationChecked?: InputMaybe<Scalars['Boolean']['input']>;
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  question?: InputMaybe<Scalars['String']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  sources?: InputMaybe<Array<InputMaybe<ComponentSharedSourceInput>>>;
  topic?: InputMaybe<Enum_Faq_Topic>;
};

export type FileInfoInput = {
  alternativeText?: InputMaybe<Scalars['String']['input']>;
  caption?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};

export type FloatFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['Float']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['Float']['input']>>>;
  contains?: InputMaybe<Scalars['Float']['input']>;
  containsi?: InputMaybe<Scalars['Float']['input']>;
  endsWith?: InputMaybe<Scalars['Float']['input']>;
  eq?: InputMaybe<Scalars['Float']['input']>;
  eqi?: InputMaybe<Scalars['Float']['input']>;
  gt?: InputMaybe<Scalars['Float']['input']>;
  gte?: InputMaybe<Scalars['Float']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['Float']['input']>>>;
  lt?: InputMaybe<Scalars['Float']['input']>;
  lte?: InputMaybe<Scalars['Float']['input']>;
  ne?: InputMaybe<Scalars['Float']['input']>;
  nei?: InputMaybe<Scalars['Float']['input']>;
  not?: InputMaybe<FloatFilterInput>;
  notContains?: InputMaybe<Scalars['Float']['input']>;
  notContainsi?: InputMaybe<Scalars['Float']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['Float']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['Float']['input']>>>;
  startsWith?: InputMaybe<Scalars['Float']['input']>;
};

export type GlossaryTermInput = {
  conditions?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  definition?: InputMaybe<Scalars['String']['input']>;
  isTranslationChecked?: InputMaybe<Scalars['Boolean']['input']>;
  layTerms?: InputMaybe<Array<InputMaybe<ComponentSharedLayTermInput>>>;
  nameSimplified?: InputMaybe<Scalars['String']['input']>;
  pinyin?: InputMaybe<Scalars['String']['input']>;
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  sources?: InputMaybe<Array<InputMaybe<ComponentSharedSourceInput>>>;
  term?: InputMaybe<Scalars['String']['input']>;
  wordForms?: InputMaybe<Array<InputMaybe<ComponentSharedLayTermInput>>>;
};

export type GuideInput = {
  answer?: InputMaybe<Scalars['JSON']['input']>;
  bodyRegions?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  changes?: InputMaybe<Array<InputMaybe<ComponentSharedChangeInput>>>;
  claims?: InputMaybe<Array<InputMaybe<ComponentEvidenceClaimInput>>>;
  conditions?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  faqs?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  guidelinePositions?: InputMaybe<Array<InputMaybe<ComponentEvidenceGuidelinePositionInput>>>;
  isTranslationChecked?: InputMaybe<Scalars['Boolean']['input']>;
  keyFigures?: InputMaybe<Array<InputMaybe<ComponentSharedKeyFigureInput>>>;
  localLeadIn?: InputMaybe<Scalars['String']['input']>;
  locations?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  picture?: InputMaybe<ComponentSharedPictureInput>;
  practitioners?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  redFlags?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  relatedPages?: InputMaybe<Array<InputMaybe<ComponentSharedRelatedPageInput>>>;
  review?: InputMaybe<ComponentSharedReviewInput>;
  sections?: InputMaybe<Array<InputMaybe<ComponentGuideSectionInput>>>;
  seo?: InputMaybe<ComponentSharedSeoInput>;
  slug?: InputMaybe<Scalars['String']['input']>;
  summary?: InputMaybe<Scalars['String']['input']>;
  synonyms?: InputMaybe<Array<InputMaybe<ComponentSharedLayTermInput>>>;
  title?: InputMaybe<Scalars['String']['input']>;
  treatments?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
};

export type GuidelineInput = {
  country?: InputMaybe<Scalars['String']['input']>;
  doi?: InputMaybe<Scalars['String']['input']>;
  isTranslationChecked?: InputMaybe<Scalars['Boolean']['input']>;
  label?: InputMaybe<Scalars['String']['input']>;
  lastUpdatedOn?: InputMaybe<Scalars['Date']['input']>;
  organization?: InputMaybe<Scalars['String']['input']>;
  pmid?: InputMaybe<Scalars['String']['input']>;
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  publishedOn?: InputMaybe<Scalars['Date']['input']>;
  scope?: InputMaybe<Scalars['String']['input']>;
  standing?: InputMaybe<Enum_Guideline_Standing>;
  standingNote?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type HomeInput = {
  featuredConditions?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  featuredFaqs?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  featuredGuides?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  heading?: InputMaybe<Scalars['String']['input']>;
  isTranslationChecked?: InputMaybe<Scalars['Boolean']['input']>;
  lede?: InputMaybe<Scalars['String']['input']>;
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  seo?: InputMaybe<ComponentSharedSeoInput>;
};

export type IdFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  contains?: InputMaybe<Scalars['ID']['input']>;
  containsi?: InputMaybe<Scalars['ID']['input']>;
  endsWith?: InputMaybe<Scalars['ID']['input']>;
  eq?: InputMaybe<Scalars['ID']['input']>;
  eqi?: InputMaybe<Scalars['ID']['input']>;
  gt?: InputMaybe<Scalars['ID']['input']>;
  gte?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  lt?: InputMaybe<Scalars['ID']['input']>;
  lte?: InputMaybe<Scalars['ID']['input']>;
  ne?: InputMaybe<Scalars['ID']['input']>;
  nei?: InputMaybe<Scalars['ID']['input']>;
  not?: InputMaybe<IdFilterInput>;
  notContains?: InputMaybe<Scalars['ID']['input']>;
  notContainsi?: InputMaybe<Scalars['ID']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  startsWith?: InputMaybe<Scalars['ID']['input']>;
};

export type IntFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  contains?: InputMaybe<Scalars['Int']['input']>;
  containsi?: InputMaybe<Scalars['Int']['input']>;
  endsWith?: InputMaybe<Scalars['Int']['input']>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  eqi?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  nei?: InputMaybe<Scalars['Int']['input']>;
  not?: InputMaybe<IntFilterInput>;
  notContains?: InputMaybe<Scalars['Int']['input']>;
  notContainsi?: InputMaybe<Scalars['Int']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  startsWith?: InputMaybe<Scalars['Int']['input']>;
};

export type JsonFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  contains?: InputMaybe<Scalars['JSON']['input']>;
  containsi?: InputMaybe<Scalars['JSON']['input']>;
  endsWith?: InputMaybe<Scalars['JSON']['input']>;
  eq?: InputMaybe<Scalars['JSON']['input']>;
  eqi?: InputMaybe<Scalars['JSON']['input']>;
  gt?: InputMaybe<Scalars['JSON']['input']>;
  gte?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  lt?: InputMaybe<Scalars['JSON']['input']>;
  lte?: InputMaybe<Scalars['JSON']['input']>;
  ne?: InputMaybe<Scalars['JSON']['input']>;
  nei?: InputMaybe<Scalars['JSON']['input']>;
  not?: InputMaybe<JsonFilterInput>;
  notContains?: InputMaybe<Scalars['JSON']['input']>;
  notContainsi?: InputMaybe<Scalars['JSON']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  startsWith?: InputMaybe<Scalars['JSON']['input']>;
};

export type LocationInput = {
  access?: InputMaybe<Scalars['JSON']['input']>;
  addressCountry?: InputMaybe<Scalars['String']['input']>;
  addressLocality?: InputMaybe<Scalars['String']['input']>;
  addressRegion?: InputMaybe<Scalars['String']['input']>;
  areaServed?: InputMaybe<Scalars['String']['input']>;
  conditions?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  fees?: InputMaybe<Scalars['JSON']['input']>;
  insurance?: InputMaybe<Scalars['JSON']['input']>;
  isTranslationChecked?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  openingHours?: InputMaybe<Array<InputMaybe<ComponentLocationOpeningHoursInput>>>;
  openingHoursNote?: InputMaybe<Scalars['String']['input']>;
  picture?: InputMaybe<ComponentSharedPictureInput>;
  postalCode?: InputMaybe<Scalars['String']['input']>;
  practitioners?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  seo?: InputMaybe<ComponentSharedSeoInput>;
  slug?: InputMaybe<Scalars['String']['input']>;
  streetAddress?: InputMaybe<Scalars['String']['input']>;
  surroundings?: InputMaybe<Array<InputMaybe<ComponentSharedStatementInput>>>;
  telephone?: InputMaybe<Scalars['String']['input']>;
  visitIncludes?: InputMaybe<Scalars['JSON']['input']>;
  whatToBring?: InputMaybe<Scalars['JSON']['input']>;
};

export type NavigationInput = {
  footerItems?: InputMaybe<Array<InputMaybe<ComponentSiteNavigationItemInput>>>;
  mainItems?: InputMaybe<Array<InputMaybe<ComponentSiteNavigationItemInput>>>;
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type PaginationArg = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  pageSize?: InputMaybe<Scalars['Int']['input']>;
  start?: InputMaybe<Scalars['Int']['input']>;
};

export type PractitionerInput = {
  biography?: InputMaybe<Scalars['JSON']['input']>;
  conditions?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  credentials?: InputMaybe<Array<InputMaybe<ComponentSharedCredentialInput>>>;
  isTranslationChecked?: InputMaybe<Scalars['Boolean']['input']>;
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  locations?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  name?: InputMaybe<Scalars['String']['input']>;
  portrait?: InputMaybe<ComponentSharedPictureInput>;
  postNominals?: InputMaybe<Scalars['String']['input']>;
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  seo?: InputMaybe<ComponentSharedSeoInput>;
  slug?: InputMaybe<Scalars['String']['input']>;
  summary?: InputMaybe<Scalars['String']['input']>;
};

export type RedFlagInput = {
  conditions?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  guides?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  isTranslationChecked?: InputMaybe<Scalars['Boolean']['input']>;
  level?: InputMaybe<Enum_Redflag_Level>;
  pointsTo?: InputMaybe<Scalars['String']['input']>;
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  searchPhrases?: InputMaybe<Scalars['String']['input']>;
  sign?: InputMaybe<Scalars['String']['input']>;
  sources?: InputMaybe<Array<InputMaybe<ComponentSharedSourceInput>>>;
};

export type RedirectInput = {
  fromPath?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Enum_Redirect_Kind>;
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  toPath?: InputMaybe<Scalars['String']['input']>;
};

export type ReviewWorkflowsWorkflowInput = {
  contentTypes?: InputMaybe<Scalars['JSON']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  stageRequiredToPublish?: InputMaybe<Scalars['ID']['input']>;
  stages?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
};

export type ReviewWorkflowsWorkflowStageInput = {
  color?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  workflow?: InputMaybe<Scalars['ID']['input']>;
};

export type SiteInput = {
  bookingUrl?: InputMaybe<Scalars['String']['input']>;
  clinicName?: InputMaybe<Scalars['String']['input']>;
  demonstrationNotice?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  emergencyAdvice?: InputMaybe<Scalars['String']['input']>;
  isDemonstration?: InputMaybe<Scalars['Boolean']['input']>;
  isTranslationChecked?: InputMaybe<Scalars['Boolean']['input']>;
  localLeadIn?: InputMaybe<Scalars['String']['input']>;
  medicalDisclaimer?: InputMaybe<Scalars['JSON']['input']>;
  nextSteps?: InputMaybe<Array<InputMaybe<ComponentSharedNextStepInput>>>;
  nonUrgentAdvice?: InputMaybe<Scalars['String']['input']>;
  notice?: InputMaybe<ComponentSiteNoticeInput>;
  primaryLocation?: InputMaybe<Scalars['ID']['input']>;
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  urgentAdvice?: InputMaybe<Scalars['String']['input']>;
  visitIncludes?: InputMaybe<Scalars['JSON']['input']>;
  visitMinutes?: InputMaybe<Scalars['Int']['input']>;
};

export type StringFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  containsi?: InputMaybe<Scalars['String']['input']>;
  endsWith?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  eqi?: InputMaybe<Scalars['String']['input']>;
  gt?: InputMaybe<Scalars['String']['input']>;
  gte?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  lt?: InputMaybe<Scalars['String']['input']>;
  lte?: InputMaybe<Scalars['String']['input']>;
  ne?: InputMaybe<Scalars['String']['input']>;
  nei?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<StringFilterInput>;
  notContains?: InputMaybe<Scalars['String']['input']>;
  notContainsi?: InputMaybe<Scalars['String']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type StudyInput = {
  authors?: InputMaybe<Scalars['String']['input']>;
  comparator?: InputMaybe<Scalars['String']['input']>;
  courseWeeks?: InputMaybe<Scalars['Int']['input']>;
  design?: InputMaybe<Enum_Study_Design>;
  doi?: InputMaybe<Scalars['String']['input']>;
  harms?: InputMaybe<Scalars['String']['input']>;
  intervention?: InputMaybe<Scalars['String']['input']>;
  isTranslationChecked?: InputMaybe<Scalars['Boolean']['input']>;
  journal?: InputMaybe<Scalars['String']['input']>;
  label?: InputMaybe<Scalars['String']['input']>;
  limitations?: InputMaybe<Scalars['String']['input']>;
  outcomes?: InputMaybe<Array<InputMaybe<ComponentEvidenceOutcomeInput>>>;
  participants?: InputMaybe<Scalars['Int']['input']>;
  pmid?: InputMaybe<Scalars['String']['input']>;
  population?: InputMaybe<Scalars['String']['input']>;
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  publishedOn?: InputMaybe<Scalars['Date']['input']>;
  registration?: InputMaybe<Scalars['String']['input']>;
  sessions?: InputMaybe<Scalars['Int']['input']>;
  setting?: InputMaybe<Scalars['String']['input']>;
  standing?: InputMaybe<Enum_Study_Standing>;
  standingNote?: InputMaybe<Scalars['String']['input']>;
  summary?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  volume?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type TcmPatternInput = {
  acupoints?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  acupointsNote?: InputMaybe<Scalars['String']['input']>;
  codes?: InputMaybe<Array<InputMaybe<ComponentSharedClinicalCodeInput>>>;
  conditions?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  description?: InputMaybe<Scalars['JSON']['input']>;
  isTranslationChecked?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nameSimplified?: InputMaybe<Scalars['String']['input']>;
  needling?: InputMaybe<Scalars['String']['input']>;
  pinyin?: InputMaybe<Scalars['String']['input']>;
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  sources?: InputMaybe<Array<InputMaybe<ComponentSharedSourceInput>>>;
};

export type TimeFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['Time']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['Time']['input']>>>;
  contains?: InputMaybe<Scalars['Time']['input']>;
  containsi?: InputMaybe<Scalars['Time']['input']>;
  endsWith?: InputMaybe<Scalars['Time']['input']>;
  eq?: InputMaybe<Scalars['Time']['input']>;
  eqi?: InputMaybe<Scalars['Time']['input']>;
  gt?: InputMaybe<Scalars['Time']['input']>;
  gte?: InputMaybe<Scalars['Time']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['Time']['input']>>>;
  lt?: InputMaybe<Scalars['Time']['input']>;
  lte?: InputMaybe<Scalars['Time']['input']>;
  ne?: InputMaybe<Scalars['Time']['input']>;
  nei?: InputMaybe<Scalars['Time']['input']>;
  not?: InputMaybe<TimeFilterInput>;
  notContains?: InputMaybe<Scalars['Time']['input']>;
  notContainsi?: InputMaybe<Scalars['Time']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['Time']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['Time']['input']>>>;
  startsWith?: InputMaybe<Scalars['Time']['input']>;
};

export type TreatmentComparisonInput = {
  conclusion?: InputMaybe<Scalars['JSON']['input']>;
  conditions?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  introduction?: InputMaybe<Scalars['JSON']['input']>;
  isTranslationChecked?: InputMaybe<Scalars['Boolean']['input']>;
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  question?: InputMaybe<Scalars['String']['input']>;
  review?: InputMaybe<ComponentSharedReviewInput>;
  rows?: InputMaybe<Array<InputMaybe<ComponentComparisonRowInput>>>;
  seo?: InputMaybe<ComponentSharedSeoInput>;
  slug?: InputMaybe<Scalars['String']['input']>;
  treatments?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
};

export type TreatmentInput = {
  claims?: InputMaybe<Array<InputMaybe<ComponentEvidenceClaimInput>>>;
  codes?: InputMaybe<Array<InputMaybe<ComponentSharedClinicalCodeInput>>>;
  comparisons?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  description?: InputMaybe<Scalars['JSON']['input']>;
  isDrugFree?: InputMaybe<Scalars['Boolean']['input']>;
  isOfferedHere?: InputMaybe<Scalars['Boolean']['input']>;
  isTranslationChecked?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  review?: InputMaybe<ComponentSharedReviewInput>;
  safety?: InputMaybe<Scalars['JSON']['input']>;
  sensation?: InputMaybe<Scalars['String']['input']>;
  seo?: InputMaybe<ComponentSharedSeoInput>;
  slug?: InputMaybe<Scalars['String']['input']>;
  sources?: InputMaybe<Array<InputMaybe<ComponentSharedSourceInput>>>;
  summary?: InputMaybe<Scalars['String']['input']>;
  synonyms?: InputMaybe<Array<InputMaybe<ComponentSharedLayTermInput>>>;
};

export type UsersPermissionsLoginInput = {
  identifier: Scalars['String']['input'];
  password: Scalars['String']['input'];
  provider?: Scalars['String']['input'];
};

export type UsersPermissionsRegisterInput = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
  username: Scalars['String']['input'];
};

export type UsersPermissionsRoleInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  permissions?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  type?: InputMaybe<Scalars['String']['input']>;
  users?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
};

export type UsersPermissionsUserInput = {
  blocked?: InputMaybe<Scalars['Boolean']['input']>;
  confirmationToken?: InputMaybe<Scalars['String']['input']>;
  confirmed?: InputMaybe<Scalars['Boolean']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
  password?: InputMaybe<Scalars['String']['input']>;
  provider?: InputMaybe<Scalars['String']['input']>;
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  resetPasswordToken?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<Scalars['ID']['input']>;
  username?: InputMaybe<Scalars['String']['input']>;
};
