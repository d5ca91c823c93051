import { expect, it } from 'vitest';
import { cityLineOf, mapLinksOf } from './map-links';

const address = { streetAddress: 'West 98th Terrace', addressLocality: 'Overland Park', addressRegion: 'KS', postalCode: null };

it('leads to the address in the words that are known, and says nothing of where the reader came from', () => {
  const links = mapLinksOf(address);
  expect(links.map(({ service }) => service)).toEqual(['apple', 'google', 'openstreetmap', 'device']);
  for (const { href } of links) expect(decodeURIComponent(href)).toMatch(/=West 98th Terrace, Overland Park, KS$/);
});

it('takes whatever an editor types as words of the address', () => {
  for (const { href } of mapLinksOf({ ...address, streetAddress: '1 A & B = C # "D"?' })) {
    expect(href).toMatch(/^(geo:|https:)[\w./:?&=,%\-~()*'!]+$/);
    expect(decodeURIComponent(href.slice(href.lastIndexOf('=') + 1))).toBe('1 A & B = C # "D"?, Overland Park, KS');
  }
});

it('leads nowhere without a street', () => {
  expect(mapLinksOf({ ...address, streetAddress: null })).toEqual([]);
});

it.each([
  [{ addressLocality: 'Overland Park', addressRegion: 'KS', postalCode: '66212' }, 'Overland Park, KS 66212'],
  [{ addressLocality: 'Overland Park', addressRegion: null, postalCode: null }, 'Overland Park'],
  [{ addressLocality: null, addressRegion: 'KS', postalCode: null }, 'KS'],
  [{ addressLocality: null, addressRegion: null, postalCode: null }, ''],
])('the city line of %j is %s', (parts, line) => expect(cityLineOf(parts)).toBe(line));
