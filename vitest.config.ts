// So that a plain `vitest` at the root finds the projects, which live with the tests.
export { default } from './tests/vitest.config.ts';
