/** What can take the keyboard, the likeliest first. */
const CONTROLS = ['[contenteditable="true"]', 'input', 'textarea', 'button'];

/**
 * Takes the keyboard to the field of a finding. A part of a component that is folded away cannot be reached: then to what holds it.
 * @param path as the server names it: `['claims', '0', 'statement']`
 * @param label what the form calls the first part of the path
 * @returns whether there was one
 */
export function goToField(path: readonly string[], label: string): boolean {
  for (let length = path.length; length > 0; length -= 1) {
    const name = path.slice(0, length).join('.');
    // The toolbar of a rich text bears the name of its field.
    const input = document.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]:not([role="toolbar"] *)`);
    if (input) return focus(input);
  }
  const labelled = [...document.querySelectorAll<HTMLElement>('main label, main [class] > span')].find(
    (element) => element.textContent?.replace(/\*$/, '').trim().startsWith(label) && label !== '',
  );
  const field = labelled?.closest<HTMLElement>(`div:has(${CONTROLS.join()})`);
  // The text before the buttons that style it, which stand above it.
  const control = CONTROLS.map((kind) => field?.querySelector<HTMLElement>(kind)).find((found) => found);
  return control ? focus(control) : false;
}

function focus(element: HTMLElement): boolean {
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
  return true;
}
