import type { PractitionerJsonLdFragment } from '@meridian/content-schema';
import type { EducationalOccupationalCredentialLeaf, MedicalConditionLeaf, PersonLeaf } from 'schema-dts';

import { clinicReference } from '../site/page-json-ld';
import type { JsonLdContext } from '~/composables/useJsonLd';
import { known } from '~/utils/json-ld';
import { toMediaPath } from '~/utils/media-path';
import { present } from '~/utils/present';

type Credential = NonNullable<NonNullable<PractitionerJsonLdFragment['credentials']>[number]>;

interface Words {
  clinicName: string | null | undefined;
  /** Said of a credential that only the clinic's own account gives. */
  statedNote: string;
}

/** What a page about a practitioner calls them. */
export const practitionerId = (at: JsonLdContext): string => `${at.pageUrl}#practitioner`;

/** Somebody who treats here. A person with credentials: `Physician` is for doctors of medicine, which acupuncturists are not. */
export function toPractitionerJsonLd(practitioner: PractitionerJsonLdFragment, words: Words, at: JsonLdContext): PersonLeaf {
  const portrait = practitioner.portrait?.image && toMediaPath(practitioner.portrait.image.url);
  return known<PersonLeaf>({
    '@type': 'Person',
    '@id': practitionerId(at),
    name: practitioner.name,
    honorificSuffix: practitioner.postNominals,
    jobTitle: practitioner.jobTitle,
    description: practitioner.summary,
    url: at.pageUrl,
    image: portrait ? at.toUrl(portrait) : undefined,
    worksFor: words.clinicName ? clinicReference(words.clinicName, at) : undefined,
    hasCredential: present(practitioner.credentials).flatMap((credential) => toCredential(credential, words.statedNote)),
    knowsAbout: present(practitioner.conditions).map((condition) =>
      known<MedicalConditionLeaf>({ '@type': 'MedicalCondition', name: condition.name, url: at.urlOf('condition', condition) }),
    ),
  });
}

const CATEGORIES = { licence: 'license', board_certification: 'board certification', degree: 'degree', stated: undefined } as const;

function toCredential(credential: Credential, statedNote: string): EducationalOccupationalCredentialLeaf[] {
  const { letters, name, kind, issuer } = credential;
  if (!letters && !name) return [];
  return [
    known<EducationalOccupationalCredentialLeaf>({
      '@type': 'EducationalOccupationalCredential',
      name: name ?? letters,
      alternateName: name ? letters : undefined,
      description: kind === 'stated' ? statedNote : undefined,
      credentialCategory: kind ? CATEGORIES[kind] : undefined,
      identifier: credential.number,
      expires: credential.expiresOn,
      recognizedBy: issuer?.name
        ? known({ '@type': 'Organization' as const, name: issuer.name, url: issuer.url?.startsWith('https://') ? issuer.url : undefined })
        : undefined,
    }),
  ];
}
