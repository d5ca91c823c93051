import { alternativeText } from './alternative-text.ts';
import { answer } from './answer.ts';
import { claims } from './claims.ts';
import { comparison } from './comparison.ts';
import { conflicts } from './conflicts.ts';
import { emergencyFlags } from './emergency-flags.ts';
import { guidelineDisagreement } from './guideline-disagreement.ts';
import { jargon } from './jargon.ts';
import { links } from './links.ts';
import { nextCheck } from './next-check.ts';
import { readingAge } from './reading-age.ts';
import { reviewer } from './reviewer.ts';
import type { Finding, Level, Rule, Subject } from './rule.ts';
import { sentenceLength } from './sentence-length.ts';
import { signOff } from './sign-off.ts';
import { translation } from './translation.ts';
import { wording } from './wording.ts';

/** Every rule by the name that a configuration calls it. */
export const RULES = {
  answer,
  'emergency-flags': emergencyFlags,
  claims,
  wording,
  'guideline-disagreement': guidelineDisagreement,
  comparison,
  reviewer,
  'next-check': nextCheck,
  conflicts,
  'alternative-text': alternativeText,
  links,
  'sign-off': signOff,
  translation,
  'reading-age': readingAge,
  'sentence-length': sentenceLength,
  jargon,
} satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

/** A rule as a content type uses it. */
export interface RuleUse {
  rule: RuleId;
  /** The fields that it looks at. */
  fields: readonly string[];
  /** Another level than the rule's own. */
  level?: Level;
}

/** What the rules of a content type find, in their order. */
export function runRules(uses: readonly RuleUse[], subject: Subject): Finding[] {
  return uses.flatMap(({ rule: id, fields, level }) => {
    const rule: Rule = RULES[id];
    return rule.check(subject, fields).map((remark) => ({ ...remark, rule: id, level: level ?? rule.level }));
  });
}

export function isRuleId(value: string): value is RuleId {
  return Object.hasOwn(RULES, value);
}
