import type { PractitionerCardFragment } from '@meridian/content-schema';
import { present } from '~/utils/present';

export type Credential = NonNullable<NonNullable<PractitionerCardFragment['credentials']>[number]>;

/** The last day on which a credential is valid has passed. Days are the clinic's: the server's own time zone. */
export function hasLapsed({ expiresOn }: Pick<Credential, 'expiresOn'>, now: Date): boolean {
  return Boolean(expiresOn) && dayAfter(expiresOn ?? '') <= now;
}

/** What may be shown as held, and what was held once. */
export function splitByValidity<Given extends Pick<Credential, 'expiresOn'>>(
  credentials: readonly (Given | null)[] | null | undefined,
  now: Date,
): { held: Given[]; lapsed: Given[] } {
  const all = present(credentials);
  return { held: all.filter((credential) => !hasLapsed(credential, now)), lapsed: all.filter((credential) => hasLapsed(credential, now)) };
}

/** When the next of them lapses; undefined if none will. */
export function nextLapse(credentials: readonly Pick<Credential, 'expiresOn'>[], now: Date): Date | undefined {
  const days = credentials.flatMap(({ expiresOn }) => (expiresOn ? [dayAfter(expiresOn)] : []));
  return days.filter((day) => day > now).sort((a, b) => a.getTime() - b.getTime())[0];
}

/** Midnight at which a day such as `2026-11-23` ends. */
export function dayAfter(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + 1);
}
