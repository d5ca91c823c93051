import { errors } from '@strapi/utils';
import type { Finding } from '../rules/rule.ts';

const NAMED_AT_ONCE = 3;

interface FieldError {
  path: string[];
  message: string;
  name: string;
}

/**
 * Refuses a publish: the admin's form marks each field, and the message tells whoever sees only that (a bulk publish, a caller of the API).
 * @param document as editors know it, with the language if there are several
 */
export function refusal(document: string, findings: readonly Finding[]): errors.ValidationError {
  const named = findings.slice(0, NAMED_AT_ONCE).map(({ message }) => message);
  const others = findings.length - named.length;
  const rest = others > 0 ? ` And ${others} more, listed beside the form.` : '';
  const details = { errors: errorsByField(findings) };
  return new errors.ValidationError(`"${document}" cannot be published yet. ${named.join(' ')}${rest}`, details);
}

/**
 * One error for each field, since the admin's form keeps only the last that it is given for one. Outer fields come first: of a list and a
 * part of it the form can mark only one, and the later wins, which is the part.
 */
function errorsByField(findings: readonly Finding[]): FieldError[] {
  const fields = new Map<string, FieldError>();
  for (const { path, message, rule } of findings) {
    const key = path.join('.');
    const known = fields.get(key);
    fields.set(key, known ? { ...known, message: `${known.message} ${message}` } : { path, message, name: rule });
  }
  return [...fields.values()].sort((one, other) => one.path.length - other.path.length);
}
