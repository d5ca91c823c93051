import { HtmlValidate } from 'html-validate';

/** Rules that judge how HTML was typed, not what it is; nobody types ours. And those that a page breaks for a reason. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'no-redundant-for': 'off',
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // Nuxt's own root is `__nuxt`.
    'valid-id': ['error', { relaxed: true }],
    // Titles carry the clinic's name, and questions are as long as people ask them.
    'long-title': 'off',
    // Safari takes the role away from a list without bullets and from a table that is laid out as cards: both say it again.
    'no-redundant-role': 'off',
    'prefer-native-element': ['error', { exclude: ['img'] }],
    // A phone number is a field of its own, and prose is not searched for one.
    'tel-non-breaking': 'off',
    // Same-origin by the content security policy.
    'require-sri': 'off',
  },
});

/** What is wrong with the markup of a page, as `rule: message at element`. */
export async function markupProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector ?? ''}`));
}
