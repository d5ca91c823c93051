const META = /<meta (?:name|property)="([^"]+)" content="([^"]*)">/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/** What a page that we rendered says of itself in its head, by name. */
export function readMeta(html: string): Map<string, string> {
  const head = html.slice(0, html.indexOf('</head>'));
  return new Map([...head.matchAll(META)].map(([, name = '', content = '']) => [name, decode(content)]));
}

const decode = (text: string) => text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
