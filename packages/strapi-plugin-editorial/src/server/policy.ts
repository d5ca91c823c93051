import type { Core, Schema, UID } from '@strapi/strapi';
import { isRuleId, type RuleUse } from './rules/index.ts';

/** What a content type has to obey to be published. */
export interface TypePolicy {
  /** The fields that a clinical reviewer signs; a change in one of them voids the signature. Empty: nobody signs this type. */
  clinicalFields: readonly string[];
  rules: readonly RuleUse[];
  /** The component, with a single one of it, that names writer and reviewer; left out where there is none. */
  reviewField?: string;
  /** A list of dated changes (`changedOn`, `summary`) that visitors see; an emergency correction is added to it. */
  changesField?: string;
  /** What opens a task at every document under rules that names one of this type. */
  recalls?: readonly Recall[];
}

/** A state of a document that everything which cites it has to be looked at for: a study was retracted. */
export interface Recall {
  field: string;
  /** The values of the field that say so. */
  values: readonly string[];
  /** What happened, and what to do about it, for whoever opens a page that cites it. */
  task: string;
}

export type Policies = Readonly<Record<string, TypePolicy>>;

/** The content types under rules that exist, each with its policy. */
export function governedTypes(policies: Policies): { uid: UID.ContentType; policy: TypePolicy }[] {
  return Object.entries(policies).map(([uid, policy]) => ({ uid: uid as UID.ContentType, policy }));
}

/** @throws {Error} naming what a policy has wrong: a rule, a content type or a field that does not exist */
export function assertPoliciesFit(strapi: Core.Strapi, policies: Policies): void {
  for (const { uid, policy } of governedTypes(policies)) {
    const schema: Schema.ContentType | undefined = strapi.contentTypes[uid];
    if (!schema) throw new Error(`The editorial plugin has rules for ${uid}, which does not exist: correct the name in its settings.`);
    const { clinicalFields, rules, reviewField, changesField, recalls = [] } = policy;
    const ofRules = [...rules.flatMap(({ fields }) => fields), ...recalls.map(({ field }) => field)];
    const named = [...clinicalFields, ...ofRules, reviewField, changesField];
    const unknown = named.find((field) => field !== undefined && !(field in schema.attributes));
    if (unknown) throw new Error(`The editorial plugin has a rule for the field "${unknown}" of ${uid}, which has no such field.`);
  }
}

/** @throws {Error} naming a content type in a setting that does not exist */
export function assertTypesExist(strapi: Core.Strapi, setting: string, uids: readonly string[]): void {
  const unknown = uids.find((uid) => !(uid in strapi.contentTypes));
  if (unknown) throw new Error(`The editorial plugin's setting "${setting}" names ${unknown}, which does not exist: correct the name.`);
}

/** @throws {Error} naming a rule that does not exist */
export function assertRulesExist(policies: Policies): void {
  for (const [uid, { rules }] of Object.entries(policies)) {
    const unknown = rules.find(({ rule }) => !isRuleId(rule));
    if (unknown) throw new Error(`the rule "${unknown.rule}" of ${uid} does not exist: choose one that the README lists`);
  }
}
