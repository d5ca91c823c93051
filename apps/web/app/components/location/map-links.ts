/** What is known of an address; a map can be asked only with a street. */
export interface PostalAddress {
  streetAddress: string | null;
  addressLocality: string | null;
  addressRegion: string | null;
  postalCode: string | null;
}

/** City, state and ZIP code in one line, as far as they are known: "Overland Park, KS 66212". */
export function cityLineOf({ addressLocality, addressRegion, postalCode }: Omit<PostalAddress, 'streetAddress'>): string {
  return [addressLocality, [addressRegion, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

export type MapService = 'device' | 'apple' | 'google' | 'openstreetmap';

/**
 * Where maps of others show this address. They are links that a reader may follow, never something that a page loads.
 * @see https://datatracker.ietf.org/doc/html/rfc5870 for `geo:`; `0,0?q=` asks for an address by words
 * @returns nothing without a street: a map of a whole city helps nobody find the door
 */
export function mapLinksOf(address: PostalAddress): { service: MapService; href: string }[] {
  if (!address.streetAddress) return [];
  const words = encodeURIComponent([address.streetAddress, cityLineOf(address)].filter(Boolean).join(', '));
  return [
    { service: 'apple', href: `https://maps.apple.com/?q=${words}` },
    { service: 'google', href: `https://www.google.com/maps/search/?api=1&query=${words}` },
    { service: 'openstreetmap', href: `https://www.openstreetmap.org/search?query=${words}` },
    // Last: some browsers, Safari among them, open nothing for it.
    { service: 'device', href: `geo:0,0?q=${words}` },
  ];
}
