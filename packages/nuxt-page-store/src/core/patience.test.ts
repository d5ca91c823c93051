import { beforeEach, describe, expect, it } from 'vitest';
import { Patience } from './patience.ts';

let patience: Patience;
beforeEach(() => {
  patience = new Patience();
  patience.note('/sitemap.xml', 4_000);
  patience.note('/conditions/sciatica', 80);
});

const waiting = (now: number) => [...patience.waiting(now)];

describe('a page that took long', () => {
  it('is rendered at once when nothing has changed for a while', () => {
    expect(waiting(0)).toEqual([]);
  });

  it('waits for three seconds without a change, and no other page does', () => {
    patience.disturb(10_000);
    expect(waiting(10_000)).toEqual(['/sitemap.xml']);
    patience.disturb(12_000);
    expect(waiting(14_000)).toEqual(['/sitemap.xml']);
    expect(waiting(15_000)).toEqual([]);
  });

  it('is rendered once a minute while changes do not end', () => {
    const rendered: number[] = [];
    for (let now = 0; now <= 180_000; now += 1_000) {
      if (waiting(now).length === 0) rendered.push(now);
      patience.disturb(now);
    }
    expect(rendered).toEqual([0, 60_000, 120_000, 180_000]);
  });

  it('is one like the others once it does not take long any more', () => {
    patience.note('/sitemap.xml', 90);
    patience.disturb(10_000);
    expect(waiting(10_000)).toEqual([]);
  });
});
