/**
 * Whether an address stays within the site. Browsers read a backslash as a slash and drop tabs and line ends, so `/\evil.example`
 * would lead to another host.
 */
export function isSitePath(address: string): boolean {
  const isPlain = [...address].every((character) => character > ' ' && character !== '\u007f' && character !== '\\');
  return isPlain && /^\/(?!\/)/.test(address);
}
