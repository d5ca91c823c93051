import { h, type Component, type VNodeChild } from 'vue';

export interface Example {
  /** What it is an example of. */
  name: string;
  render: () => VNodeChild;
}

/** A component with one example after another. */
export interface Exhibit {
  /** Its file's name without ending. */
  component: string;
  examples: Example[];
}

/** An example with these props; `content` fills the default slot. */
export function example(name: string, component: Component, props: object, content?: () => VNodeChild): Example {
  return { name, render: () => h(component, props, content && { default: content }) };
}

export const LONG =
  'A heading, name or label that somebody wrote without thinking of the page, with Donaudampfschifffahrtsgesellschaftskapitänsmütze in it, and a second thought after it';
export const sixty = <Item>(make: (index: number) => Item): Item[] => Array.from({ length: 60 }, (_, index) => make(index));
export const paragraphs = (...texts: string[]) => texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
