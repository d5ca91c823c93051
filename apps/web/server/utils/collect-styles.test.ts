import { expect, it } from 'vitest';
import { collectStyles } from './collect-styles';

it('takes styles and links to style sheets out of the head, and nothing else', () => {
  const { head, styles } = collectStyles(
    '<title>A</title><link rel="stylesheet" href="/a.css" crossorigin><link rel="canonical" href="/"><style>a{}</style><style data-b>b{}</style>',
  );
  expect(head).toBe('<title>A</title><link rel="canonical" href="/">');
  expect(styles).toEqual(['a{}', 'b{}']);
});

it.each([
  '<meta name="description" content="x<style>body{display:none}</style>y">',
  '<meta name="description" content="x<style></STYLE><meta http-equiv=refresh content=0;url=http://evil.example/></style>">',
  '<meta name="description" content="x<style>">',
  `<meta content='<style>a{}</style>'>`,
])('leaves the words of editors alone: %s', (meta) => {
  expect(collectStyles(`${meta}<style>ok{}</style>`)).toEqual({ head: meta, styles: ['ok{}'] });
});
