import { nextLapse, splitByValidity } from './credential-lines';

interface Named {
  name: string | null;
  postNominals: string | null;
  credentials: readonly ({ letters: string | null; expiresOn: string | null } | null)[] | null;
}

/** How somebody is named today: with the letters after the name, but for those whose credential has lapsed. The page holds until one does. */
export function usePractitionerName(): (practitioner: Named) => string {
  const render = useRequestEvent()?.context.render;
  const now = new Date();
  return ({ name, postNominals, credentials }) => {
    const { held, lapsed } = splitByValidity(credentials, now);
    const lapsesAt = nextLapse(held, now);
    if (lapsesAt) render?.expireAt(lapsesAt);
    return [name, withoutLetters(postNominals, lapsed)].filter(Boolean).join(', ');
  };
}

/** `DAOM, L.Ac.` without the letters of these: `DAOM`. */
export function withoutLetters(postNominals: string | null, lapsed: readonly { letters: string | null }[]): string {
  const gone = new Set(lapsed.map(({ letters }) => letters));
  return (postNominals ?? '')
    .split(',')
    .map((letters) => letters.trim())
    .filter((letters) => letters && !gone.has(letters))
    .join(', ');
}
