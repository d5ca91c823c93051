import type { RedirectInput } from '@meridian/content-schema/content-input';
import type { DemoEntry } from './entry.ts';

/** An everyday name in the address leads to the page with the medical one. */
function moved(fromPath: string, toPath: string): DemoEntry<RedirectInput> {
  const name = fromPath.slice(1).replaceAll('/', '-');
  return { ref: `redirect:${name}`, fields: { fromPath, kind: 'moved', toPath } };
}

export const redirects: DemoEntry<RedirectInput>[] = [
  moved('/conditions/back-ache', '/conditions/low-back-pain'),
  moved('/conditions/back-pain', '/conditions/low-back-pain'),
  moved('/conditions/stiff-neck', '/conditions/neck-pain'),
  moved('/conditions/tension-headache', '/conditions/tension-type-headache'),
  moved('/conditions/knee-arthritis', '/conditions/knee-osteoarthritis'),
];
