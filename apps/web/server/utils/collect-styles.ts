/**
 * One tag at a time, attribute values taken as a whole: words of an editor inside an attribute (`content="<style>…"`) are
 * never mistaken for an element.
 */
const ELEMENT = /<style(?:\s(?:"[^"]*"|'[^']*'|[^"'>])*)?>([\s\S]*?)<\/style>|<(?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/** Takes the style elements and the links to style sheets out of a head that the renderer wrote. */
export function collectStyles(head: string): { head: string; styles: string[] } {
  const styles: string[] = [];
  const rest = head.replace(ELEMENT, (element: string, style: string | undefined) => {
    if (style !== undefined) {
      styles.push(style.trim());
      return '';
    }
    return /^<link\s[^>]*\brel="stylesheet"/i.test(element) ? '' : element;
  });
  return { head: rest, styles };
}
