import type { Addressable } from '@meridian/content-model';
import type { LocationJsonLdFragment } from '@meridian/content-schema';
import type { MedicalClinicLeaf, PostalAddressLeaf } from 'schema-dts';
import { clinicReference } from '../site/page-json-ld';
import type { JsonLdContext } from '~/composables/useJsonLd';
import { known } from '~/utils/json-ld';
import { toMediaPath } from '~/utils/media-path';

/** What every page calls a location: it has one name wherever it is mentioned. */
export function locationId(location: Addressable, at: JsonLdContext): string {
  return `${at.urlOf('location', location) ?? at.pageUrl}#location`;
}

/** A place where patients are seen. Only what is known: no guess at opening hours, prices or a point on a map. */
export function toLocationJsonLd(
  location: LocationJsonLdFragment,
  clinicName: string | null | undefined,
  at: JsonLdContext,
): MedicalClinicLeaf {
  const picture = location.picture?.image && toMediaPath(location.picture.image.url);
  return known<MedicalClinicLeaf>({
    '@type': 'MedicalClinic',
    '@id': locationId(location, at),
    name: location.name,
    url: at.urlOf('location', location),
    address: toPostalAddress(location),
    areaServed: location.areaServed,
    telephone: location.telephone,
    image: picture ? at.toUrl(picture) : undefined,
    parentOrganization: clinicName ? clinicReference(clinicName, at) : undefined,
  });
}

/** Undefined when nothing of an address is known. */
function toPostalAddress(location: LocationJsonLdFragment): PostalAddressLeaf | undefined {
  const { streetAddress, addressLocality, addressRegion, postalCode, addressCountry } = location;
  const parts = known({ streetAddress, addressLocality, addressRegion, postalCode });
  if (!Object.keys(parts).length) return undefined;
  return known<PostalAddressLeaf>({ '@type': 'PostalAddress', streetAddress, addressLocality, addressRegion, postalCode, addressCountry });
}
