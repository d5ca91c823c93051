import { runRules, type RuleId } from './index.ts';
import type { Subject } from './rule.ts';

export const paragraphs = (...texts: string[]) => texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

const NOTHING: Subject = { entry: {}, locale: 'en', today: '2026-03-01', unpublished: [], standing: {}, isDemonstration: false };

/** What a rule finds, as `field.path: message`. */
export function find(rule: RuleId, fields: string[], subject: Partial<Subject>): string[] {
  return runRules([{ rule, fields }], { ...NOTHING, ...subject }).map(({ path, message }) => `${path.join('.')}: ${message}`);
}
