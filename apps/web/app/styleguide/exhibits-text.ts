import { h } from 'vue';
import BaseAside from '../components/base/BaseAside.vue';
import BaseBlocks from '../components/base/BaseBlocks.vue';
import BaseBreadcrumbs from '../components/base/BaseBreadcrumbs.vue';
import BaseButton from '../components/base/BaseButton.vue';
import BaseCallout from '../components/base/BaseCallout.vue';
import BaseCard from '../components/base/BaseCard.vue';
import BaseCardTable from '../components/base/BaseCardTable.vue';
import BaseCareCard from '../components/base/BaseCareCard.vue';
import BaseContents from '../components/base/BaseContents.vue';
import BaseDefinitionList from '../components/base/BaseDefinitionList.vue';
import BaseDetails from '../components/base/BaseDetails.vue';
import BaseMeanings from '../components/base/BaseMeanings.vue';
import BaseScale from '../components/base/BaseScale.vue';
import BaseSection from '../components/base/BaseSection.vue';
import BaseTag from '../components/base/BaseTag.vue';
import { example, LONG, paragraphs, sixty, type Exhibit } from './example';

const text = (words: string) => () => words;
const paragraph = (words: string) => () => h('p', words);
const list = (items: string[]) => () =>
  h(
    'ul',
    items.map((item) => h('li', item)),
  );
const fact = (index: number) => ({ label: `Fact ${index + 1}`, text: 'What is known of it.' });
const row = (index: number) => ({ key: String(index), heading: `Question ${index + 1}`, cells: ['One answer', 'Another answer'] });
const part = (index: number) => ({ id: 'top', label: `Part ${index + 1}` });
const word = (index: number) => ({ slug: `example-${index}`, name: `Word ${index}`, forms: [], meaning: 'What it means.', href: '#top' });
const columns = ['Question', 'Acupuncture', 'Chiropractic'];

/** Everything made of words. */
export const textExhibits: Exhibit[] = [
  {
    component: 'BaseAside',
    examples: [
      example(
        'normal',
        BaseAside,
        { label: 'What this clinic sees', note: 'An observation, not evidence.' },
        paragraph('New flare-ups settle faster.'),
      ),
      example('very long', BaseAside, { label: LONG }, paragraph(LONG)),
    ],
  },
  {
    component: 'BaseBlocks',
    examples: [
      example('normal', BaseBlocks, { value: paragraphs('One paragraph of prose.', 'And another.'), depth: 3 }),
      example('empty', BaseBlocks, { value: null }),
      example('60 paragraphs', BaseBlocks, { value: paragraphs(...sixty((index) => `Paragraph ${index + 1}.`)) }),
    ],
  },
  {
    component: 'BaseContents',
    examples: [
      example('normal', BaseContents, { sections: [part(0), part(1)], label: 'Short contents' }),
      example('very long', BaseContents, { sections: [{ id: 'top', label: LONG }], label: 'Long contents' }),
      example('60 parts', BaseContents, { sections: sixty(part), label: 'Many contents' }),
    ],
  },
  {
    component: 'BaseBreadcrumbs',
    examples: [
      example('normal', BaseBreadcrumbs, {
        steps: [{ label: 'Conditions', href: '/conditions' }],
        current: 'Sciatica',
        label: 'Short trail',
      }),
      example('very long', BaseBreadcrumbs, { steps: [{ label: LONG, href: '/' }], current: LONG, label: 'Long trail' }),
      example('at the top', BaseBreadcrumbs, { steps: [], current: 'Home', label: 'No trail' }),
    ],
  },
  {
    component: 'BaseButton',
    examples: [
      example('normal', BaseButton, { href: '#top' }, text('Book a visit')),
      example('in a form', BaseButton, {}, text('Compare')),
      example('quiet', BaseButton, { href: '#top', isQuiet: true }, text('More conditions')),
      example('very long', BaseButton, { href: '#top' }, text(LONG)),
    ],
  },
  {
    component: 'BaseCallout',
    examples: [example('normal', BaseCallout, {}, text('Do not needle yourself.')), example('very long', BaseCallout, {}, text(LONG))],
  },
  {
    component: 'BaseCard',
    examples: [
      example('normal', BaseCard, {}, paragraph('A sheet of its own.')),
      example('accented', BaseCard, { as: 'div', isAccented: true }, paragraph('The one that matters most.')),
      example('very long', BaseCard, {}, paragraph(LONG)),
    ],
  },
  {
    component: 'BaseCardTable',
    examples: [
      example('normal', BaseCardTable, { caption: 'Three questions', columns, rows: [0, 1, 2].map(row) }),
      example('compact', BaseCardTable, { caption: 'Figures', columns: ['Measure', 'Treatment', 'Sham'], rows: [row(0)], isCompact: true }),
      example('very long', BaseCardTable, {
        caption: `Long: ${LONG}`,
        columns,
        rows: [{ key: 'long', heading: LONG, cells: [LONG, LONG] }],
      }),
      example('60 rows', BaseCardTable, { caption: 'Sixty questions', columns, rows: sixty(row) }),
    ],
  },
  {
    component: 'BaseCareCard',
    examples: (['emergency', 'urgent', 'non_urgent'] as const)
      .map((level) => example(level, BaseCareCard, { level, heading: `What to do, ${level}` }, list(['a first sign', 'a second sign'])))
      .concat(
        example('very long', BaseCareCard, { level: 'emergency', heading: LONG }, list([LONG])),
        example('60 signs', BaseCareCard, { level: 'urgent', heading: 'Sixty signs' }, list(sixty((index) => `sign ${index + 1}`))),
      ),
  },
  {
    component: 'BaseDefinitionList',
    examples: [
      example('normal', BaseDefinitionList, { items: [0, 1].map(fact) }),
      example('as a table', BaseDefinitionList, { items: [0, 1].map(fact), isTable: true }),
      example('empty', BaseDefinitionList, { items: [] }),
      example('very long', BaseDefinitionList, { items: [{ label: LONG, text: LONG }], isTable: true }),
      example('60 facts', BaseDefinitionList, { items: sixty(fact), isTable: true }),
    ],
  },
  {
    component: 'BaseDetails',
    examples: [
      example('normal', BaseDetails, { summary: 'The course in detail' }, paragraph('Folded away.')),
      example('a question', BaseDetails, { summary: 'Does it hurt?', headingLevel: 'h3' }, paragraph('Often you do not feel it.')),
      example('very long', BaseDetails, { summary: LONG }, paragraph(LONG)),
    ],
  },
  {
    component: 'BaseMeanings',
    // Closed, as on a page: what opens one stands in prose.
    examples: [
      example('normal', BaseMeanings, { words: [word(0)], more: 'More on this' }),
      example('empty', BaseMeanings, { words: [], more: 'More on this' }),
      example('60 words', BaseMeanings, { words: sixty((index) => word(index + 1)), more: 'More on this' }),
    ],
  },
  {
    component: 'BaseScale',
    examples: [1, 3, 5].map((position) =>
      example(`step ${position}`, BaseScale, { steps: 5, position, label: `Step ${position} of 5`, start: 'helps', end: 'do not use' }),
    ),
  },
  {
    component: 'BaseSection',
    examples: [
      example('normal', BaseSection, { id: 'example-section', heading: 'What is sciatica?' }, paragraph('Pain along a nerve.')),
      example('very long', BaseSection, { id: 'example-long', heading: LONG }, paragraph(LONG)),
    ],
  },
  {
    component: 'BaseTag',
    examples: [example('normal', BaseTag, {}, text('this clinic’s view')), example('very long', BaseTag, {}, text(LONG))],
  },
];
