import type { Thing } from 'schema-dts';

type Loose<Node> = { [Name in keyof Node]: Node[Name] | null | undefined };

/** What is known of a thing: properties without a value, and empty lists, are left out, since an empty property claims something. */
export function known<Node extends object>(node: Loose<Node>): Node {
  const entries = Object.entries(node).filter(([, value]) => !isNothing(value));
  // Only properties that may be absent are ever null: the type says which.
  return Object.fromEntries(entries) as Node;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/**
 * A graph as it stands in a script element. `<`, `>` and `&` could end the element or open a comment in it, U+2028 and U+2029 end
 * a line in old readers: in JSON each has another spelling.
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function serializeJsonLd(things: readonly Thing[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
