import { expect, it } from 'vitest';
import { openDays } from './opening-hours';

it('goes through the week, with the times of a day in their order', () => {
  const days = openDays([
    { day: 'friday', opensAt: '13:00:00.000', closesAt: '17:30:00.000' },
    { day: 'monday', opensAt: '09:00:00.000', closesAt: '12:00:00.000' },
    { day: 'friday', opensAt: '09:00:00.000', closesAt: '12:00:00.000' },
  ]);
  expect(days).toEqual([
    { day: 'monday', times: [{ opensAt: '09:00', closesAt: '12:00' }] },
    {
      day: 'friday',
      times: [
        { opensAt: '09:00', closesAt: '12:00' },
        { opensAt: '13:00', closesAt: '17:30' },
      ],
    },
  ]);
});

it('shows no half of a time', () => {
  expect(
    openDays([
      { day: 'monday', opensAt: '09:00:00.000', closesAt: null },
      { day: null, opensAt: null, closesAt: null },
    ]),
  ).toEqual([]);
});
