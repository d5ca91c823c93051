/** Text as it stands in XML, in an element or an attribute. Characters that XML forbids even when escaped are left out. */
export function escapeXml(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the forbidden ones; see https://www.w3.org/TR/xml/#charsets
  const allowed = text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return allowed.replace(/[<>&'"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
