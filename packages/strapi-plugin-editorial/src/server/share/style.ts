import { createHash } from 'node:crypto';

/** The look of the page, for a phone first. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1d2433; --soft: #565f73; --line: #d5d9e2; --back: #fff; --raised: #f4f6fa; --accent: #1f5fa8; --bad: #a8201a; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e8ebf2; --soft: #a9b2c6; --line: #3a4256; --back: #12161f; --raised: #1b2130; --accent: #8db9f0; --bad: #ff9c94; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 1.0625rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 44rem; margin: 0 auto; padding: 1.25rem 1rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: .25rem 0 .5rem; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 .25rem; }
p { margin: .4rem 0; }
.tag { display: inline-block; margin: 0; padding: .1rem .6rem; border: 1px solid; border-radius: 1rem; font-size: .875rem; color: var(--bad); }
a { color: var(--accent); }
.soft, .address, dt, .empty { color: var(--soft); }
.soft, dt, .address { font-size: .9375rem; }
.heading { font-weight: 700; }
section { padding: 1.25rem 0; border-top: 1px solid var(--line); }
dl { margin: 0; }
dt { margin-top: .5rem; }
dd { margin: 0; }
ol.items { padding-left: 1.4rem; }
ol.items > li { padding: .4rem 0 .6rem .2rem; }
li.inner { list-style: none; }
pre { white-space: pre-wrap; font-size: .9375rem; }
blockquote { margin: .5rem 0; padding-left: 1rem; border-left: 3px solid var(--line); }
details { margin-top: .6rem; }
summary { cursor: pointer; color: var(--accent); padding: .3rem 0; }
details.quoted > div, form, .note, .message { padding: .8rem 1rem; background: var(--raised); border-radius: .5rem; margin-top: .5rem; }
.message { border-left: 4px solid var(--accent); }
.message.bad { border-color: var(--bad); }
label { display: block; margin: .5rem 0; font-size: .9375rem; }
input, textarea { display: block; width: 100%; margin-top: .2rem; padding: .6rem; border: 1px solid var(--soft); border-radius: .375rem; background: var(--back); color: inherit; font: inherit; }
button { min-height: 2.75rem; margin: .5rem .5rem 0 0; padding: .5rem 1.1rem; border: 1px solid var(--accent); border-radius: .375rem; background: var(--accent); color: var(--back); font: inherit; font-weight: 600; cursor: pointer; }
button.second { background: transparent; color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;

const styleHash = createHash('sha256').update(STYLE).digest('base64');

/** The page may show this one style and send its own forms, and nothing else. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
