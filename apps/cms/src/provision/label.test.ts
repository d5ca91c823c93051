import { expect, it } from 'vitest';
import { toLabel } from './label';

it.each([
  ['checkedOn', 'Checked on'],
  ['faqs', 'FAQs'],
  ['seo', 'SEO'],
  ['bookingUrl', 'Booking URL'],
  ['doi', 'DOI'],
  ['name', 'Name'],
])('%s is shown to editors as "%s"', (name, label) => {
  expect(toLabel(name)).toBe(label);
});
