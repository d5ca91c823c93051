/** What the one canonical address of a request is, or why it has none. */
export type Address =
  | { readonly kind: 'page'; readonly key: string }
  /** Another spelling: 301 to `location`, a path on this site. */
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'refused'; readonly status: 400 | 404 | 414 };

/**
 * Whether a query parameter's value is one that makes a page of its own; or the one way to write it, which must be its own. Where a value
 * is written in another way, the visitor is redirected.
 */
export type ParameterRule = (value: string) => boolean | string;

/** A parameter that may be there several times. Its values have one order and each is there once, so that a choice has one address. */
export interface ListRule {
  isItem(value: string): boolean;
  /** Further ones are taken off the address. */
  readonly most: number;
}

export interface AddressRules {
  /** The query parameters that the page at this path knows; all others are taken off the address. */
  parametersOf(path: string): Readonly<Record<string, ParameterRule | ListRule>>;
  /** Whether an address, with its query, is one of so many that not all of their pages can be kept: the latest are, in memory only. */
  isPassing?(key: string): boolean;
  /** Beginnings of paths whose letters stay as they are: names of files. */
  readonly caseSensitive: readonly string[];
  /** Beginnings of paths that no visitor may open. */
  readonly internal: readonly string[];
  /** Paths that answer an address which is too long for any page by what fits, where others refuse it. */
  readonly shortened?: readonly string[];
}

/** Longer targets are refused: no page of ours has such an address. Characters. */
const MAXIMUM_LENGTH = 2_048;
/** Encoded separators, control characters, or a parameter within the path: no page has them, and routers disagree on them. */
const AMBIGUOUS = /%2F|%5C|%[01][0-9A-F]|%7F|;/;
const DOT_SEGMENT = /(^|\/)\.{1,2}(\/|$)/;
/** What may stand in a path as it is; see RFC 3986. */
const PATH_CHARACTERS = /^[\w\-.~!$&'()*+,;=:@/%]*$/;

/**
 * Finds the one address under which a request target is answered, so that every other spelling redirects or is refused before
 * it reaches a page or the store.
 * @param target as the request line has it: `/conditions/sciatica?page=2`
 */
export function toAddress(target: string, rules: AddressRules): Address {
  const mark = target.indexOf('?');
  if (target.length > MAXIMUM_LENGTH) {
    const isShortened = rules.shortened?.includes(target.slice(0, mark));
    // Cut where a code such as `%C3` may have been, so only what is certainly whole is kept.
    return isShortened ? toAddress(target.slice(0, MAXIMUM_LENGTH - 1).replace(/%.?$/, ''), rules) : { kind: 'refused', status: 414 };
  }
  const path = toPath(mark < 0 ? target : target.slice(0, mark), rules);
  if (typeof path === 'number') return { kind: 'refused', status: path };
  const key = path + toQuery(mark < 0 ? '' : target.slice(mark + 1), rules.parametersOf(path));
  return key === target ? { kind: 'page', key } : { kind: 'redirect', location: key };
}

function toPath(raw: string, { caseSensitive, internal }: AddressRules): string | 400 | 404 {
  if (!raw.startsWith('/') || !PATH_CHARACTERS.test(raw) || /%(?![0-9A-Fa-f]{2})/.test(raw)) return 400;
  const path = raw.replace(/%[0-9A-Fa-f]{2}/g, decodeUnreserved);
  if (AMBIGUOUS.test(path) || DOT_SEGMENT.test(path)) return 404;
  const plain = path.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '');
  const lower = plain.toLowerCase();
  if (internal.some((prefix) => lower.startsWith(prefix))) return 404;
  return caseSensitive.some((prefix) => plain.startsWith(prefix)) ? plain : lower.replace(/%[0-9a-f]{2}/g, (code) => code.toUpperCase());
}

/** `%73` is just another way to write `s`; what has to be encoded is written in capitals. */
function decodeUnreserved(code: string): string {
  const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
  return /[\w\-.~]/.test(character) ? character : code.toUpperCase();
}

function toQuery(search: string, parameters: Readonly<Record<string, ParameterRule | ListRule>>): string {
  if (!search) return '';
  const given = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const [name, rule] of Object.entries(parameters)) {
    if (typeof rule !== 'function') {
      for (const value of listOf(given.getAll(name), rule)) kept.append(name, value);
      continue;
    }
    const value = given.get(name);
    const accepted = value !== null && rule(value);
    if (accepted) kept.set(name, accepted === true ? (value ?? '') : accepted);
  }
  return kept.size > 0 ? `?${kept}` : '';
}

function listOf(values: string[], { isItem, most }: ListRule): string[] {
  return [...new Set(values)]
    .filter((value) => isItem(value))
    .sort()
    .slice(0, most);
}
