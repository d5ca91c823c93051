import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import { createConfigForNuxt } from '@nuxt/eslint-config/flat';
import prettier from 'eslint-config-prettier';
import vueAccessibility from 'eslint-plugin-vuejs-accessibility';

/** A room has a size: whoever outgrows it splits it. Counted without comments and blank lines. */
const maxLines = (max) => ({ 'max-lines': ['error', { max, skipBlankLines: true, skipComments: true }] });

/** Which part of the tree may not know of which; see docs/architecture.md. */
const border = (files, patterns, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }] },
});

export default createConfigForNuxt({
  features: { stylistic: false, typescript: { strict: true } },
  dirs: { root: ['apps/web'], src: ['apps/web/app'] },
})
  .prepend({
    ignores: [
      '**/dist/',
      '**/.nuxt/',
      '**/.output/',
      '**/.strapi/',
      '**/types/generated/',
      'packages/content-schema/src/generated/',
      '.data/',
      '.cache/',
      '.tmp/',
      '**/schema.graphql',
    ],
  })
  .append(...vueAccessibility.configs['flat/recommended'].map((config) => ({ ...config, files: ['**/*.vue'] })))
  .append(
    {
      files: ['**/*.{ts,tsx,mts,mjs,js,vue}'],
      rules: {
        complexity: ['error', 15],
        'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
        'no-console': 'off',
        '@typescript-eslint/no-explicit-any': 'error',
        ...maxLines(300),
      },
    },
    { files: ['**/*.test.ts', 'tests/**/*.ts'], rules: { 'max-lines-per-function': 'off', ...maxLines(500) } },
    { files: ['packages/demo-content/src/**/*.ts'], rules: { ...maxLines(500) } },
    {
      files: ['apps/web/app/**/*.vue'],
      rules: {
        ...maxLines(200),
        'vue/multi-word-component-names': 'off',
        'vue/no-v-html': 'error',
        'vue/require-default-prop': 'off',
        // Content's own role for text that is not evidence; a list that lost its bullets stays a list.
        'vuejs-accessibility/no-redundant-roles': 'off',
        'vuejs-accessibility/anchor-has-content': ['error', { accessibleChildren: ['SearchPieces'] }],
      },
    },
    { files: ['apps/web/app/pages/**/*.vue'], rules: { ...maxLines(60) } },
    border(['apps/web/**'], ['@meridian/cms*', '**/apps/cms/**', '@strapi/*'], 'The site knows the CMS only by its GraphQL contract.'),
    border(['apps/web/app/components/base/**'], ['@meridian/*'], 'The design system knows no content type: give it props.'),
    border(['apps/cms/src/**', 'apps/cms/config/**'], ['**/apps/web/**', '@meridian/web*', 'vue', 'nuxt'], 'The CMS knows no pages.'),
  )
  .append({
    files: ['apps/web/app/**/*.graphql'],
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: { graphQLConfig: { schema: 'packages/content-schema/schema.graphql', documents: 'apps/web/app/**/*.graphql' } },
    },
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: {
      '@graphql-eslint/known-type-names': 'error',
      '@graphql-eslint/fields-on-correct-type': 'error',
      '@graphql-eslint/known-fragment-names': 'error',
      '@graphql-eslint/no-unused-variables': 'error',
      '@graphql-eslint/no-anonymous-operations': 'error',
      '@graphql-eslint/unique-operation-name': 'error',
      '@graphql-eslint/unique-fragment-name': 'error',
      '@graphql-eslint/match-document-filename': ['error', { fileExtension: '.graphql', query: 'PascalCase', fragment: 'PascalCase' }],
      // Only preview may ask for drafts, through its own door.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Argument[name.value=/^(status|publicationFilter|hasPublishedVersion)$/]',
          message: 'A document of the site takes no status: it reads what is published.',
        },
      ],
    },
  })
  .append(prettier);
