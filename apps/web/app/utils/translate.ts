/** A message of the interface in the language of the page: `t` of `useI18n()`, for functions outside of components. */
export interface Translate {
  (key: string): string;
  // eslint-disable-next-line @typescript-eslint/unified-signatures -- `t` itself tells them apart, and is none that takes an undefined
  (key: string, named: Record<string, unknown>): string;
  /** `count` chooses between the forms of one and of several. */
  // eslint-disable-next-line @typescript-eslint/unified-signatures -- as above
  (key: string, named: Record<string, unknown>, count: number): string;
}
