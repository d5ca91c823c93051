import type { Leaves } from '../content/leaves.ts';

/** Ids of documents, as a link keeps them. */
const idsOf = (text: string | undefined): string[] => text?.split(' ').filter(Boolean) ?? [];

/**
 * The ids that links of a published text have lost since it passed, if that is all that changed: Strapi takes a link out of what is
 * published when its target is withdrawn.
 * @param links the paths of the text that are links
 * @returns undefined if anything else changed
 */
export function lostLinks(passed: Leaves, now: Leaves, links: ReadonlySet<string>): string[] | undefined {
  const lost: string[] = [];
  for (const path of new Set([...Object.keys(passed), ...Object.keys(now)])) {
    if (passed[path] === now[path]) continue;
    if (!links.has(path)) return undefined;
    const left = idsOf(now[path]);
    const before = idsOf(passed[path]);
    if (before.filter((id) => left.includes(id)).join(' ') !== left.join(' ')) return undefined;
    lost.push(...before.filter((id) => !left.includes(id)));
  }
  return lost;
}
