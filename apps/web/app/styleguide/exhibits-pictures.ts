import { h } from 'vue';
import BaseBarChart from '../components/base/BaseBarChart.vue';
import BaseTimeline from '../components/base/BaseTimeline.vue';
import { axisFor, type BarChart } from '../components/base/bar-chart';
import { evenTicks, type Timeline } from '../components/base/timeline';
import BodyFinder from '../components/body-region/BodyFinder.vue';
import BodyMap from '../components/body-region/BodyMap.vue';
import { BODY_REGIONS } from '../components/body-region/body-map-regions';
import { example, LONG, sixty, type Example, type Exhibit } from './example';

const regionIds = Object.keys(BODY_REGIONS);
const finder = (name: string, ids: string[]): Example => ({
  name,
  render: () =>
    h('div', { class: 'finder' }, [
      h(BodyFinder, {
        regions: ids.map(marker).map((region) => ({ ...region, href: '#top', label: `${region.number}. ${region.label}` })),
      }),
    ]),
});
const marker = (regionId: string, index: number) => ({ number: index + 1, regionId, label: regionId });

function chart(title: string, treatment: number | null, sham: number | null, difference?: BarChart['difference']): { chart: BarChart } {
  const values = [treatment, sham, difference?.value ?? null, ...(difference?.interval ?? [])].filter((value) => value !== null);
  const axis = axisFor(values, undefined);
  const bars = [
    { label: 'Acupuncture', value: treatment, text: treatment === null ? 'not given' : String(treatment) },
    { label: 'Sham', value: sham, text: sham === null ? 'not given' : String(sham), isOther: true },
  ];
  const summary = `${title}: ${bars.map(({ label, text }) => `${label} ${text}`).join('; ')}`;
  return { chart: { title, summary, axis: { ...axis, from: String(axis.minimum), to: String(axis.maximum) }, bars, difference } };
}
const difference = (value: number, interval?: [number, number]) => ({
  label: 'Difference',
  value,
  text: String(value),
  interval,
  note: interval?.join(' to '),
});

const course = (sessions: number, weeks: number, label: string): Timeline => ({
  weeks,
  rows: [{ label, text: `${sessions} sessions in ${weeks} weeks.`, weeks, ticks: evenTicks(sessions, weeks) }],
});

/** Everything that is drawn. */
export const pictureExhibits: Exhibit[] = [
  {
    component: 'BaseBarChart',
    examples: [
      example('normal', BaseBarChart, chart('Improvement in leg pain', 30.8, 14.9, difference(16, [10.6, 21.3]))),
      example('a difference without an interval', BaseBarChart, chart('Daily life', 13, 4.9, difference(8.1))),
      example('figures below zero', BaseBarChart, chart('Strength', -12, 8, difference(-20, [-31, -9]))),
      example('an interval across zero', BaseBarChart, chart('Sleep', 3, 2, difference(1, [-2, 4]))),
      example('a figure that is missing', BaseBarChart, chart('Walking', 12, null)),
      example('no change at all', BaseBarChart, chart('Height', 0, 0, difference(0, [0, 0]))),
      example('very long', BaseBarChart, chart(LONG, 123456.78, 98765.43)),
    ],
  },
  {
    component: 'BaseTimeline',
    examples: [
      example('normal', BaseTimeline, { timeline: course(10, 4, 'In the trial:') }),
      example('open end', BaseTimeline, {
        timeline: {
          weeks: 6,
          rows: [{ label: 'Usual here:', text: '1 to 2 a week.', weeks: 4, isOpenEnded: true, ticks: evenTicks(8, 4, 4) }],
        },
      }),
      example('one week', BaseTimeline, { timeline: course(1, 1, 'Once:') }),
      example('very long', BaseTimeline, { timeline: course(10, 52, LONG) }),
      example('60 sessions', BaseTimeline, { timeline: course(60, 30, 'A long course:') }),
    ],
  },
  {
    component: 'BodyFinder',
    examples: [
      finder('normal', ['temple', 'neck', 'lower-back', 'knee', 'foot']),
      finder('one view', ['forehead', 'knee']),
      finder('no known region', ['elsewhere']),
      finder('every region', regionIds),
    ],
  },
  {
    component: 'BodyMap',
    examples: [
      example('normal', BodyMap, { markers: ['lower-back', 'buttock', 'calf', 'ankle'].map(marker) }),
      example('both views', BodyMap, { markers: ['lower-back', 'buttock', 'abdomen', 'hand'].map(marker) }),
      example('several in one region', BodyMap, { markers: ['calf', 'calf', 'calf', 'calf', 'calf', 'outer-lower-leg'].map(marker) }),
      example('no known region', BodyMap, { markers: [marker('elsewhere', 0)] }),
      example('every region', BodyMap, { markers: regionIds.map(marker) }),
      example('60 places', BodyMap, { markers: sixty((index) => marker(regionIds[index % regionIds.length] ?? '', index)) }),
    ],
  },
];
