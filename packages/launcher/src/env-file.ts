import { readFileSync } from 'node:fs';
import { LauncherError, codeOf } from './errors.ts';

const LINE = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*?)\s*$/;

function valueOf(raw: string): string | undefined {
  const quote = raw[0];
  if (quote === '"' || quote === "'") {
    const end = raw.indexOf(quote, 1);
    const rest = end < 0 ? 'unclosed' : raw.slice(end + 1).trim();
    return rest === '' || rest.startsWith('#') ? raw.slice(1, end) : undefined;
  }
  return raw.replace(/(^|\s+)#.*$/, '');
}

/** Reads `KEY=value` lines; values are never echoed in errors, since they may be secrets. */
export function parseEnvFile(text: string, name: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const [, key, raw = ''] = LINE.exec(line) ?? [];
    const value = valueOf(raw);
    if (key === undefined || value === undefined) {
      const problem = key === undefined ? 'is not of the form KEY=value' : `does not close the quotation of ${key} at its end`;
      throw new LauncherError(`Line ${index + 1} of ${name} ${problem}: correct or remove that line.`);
    }
    values[key] = value;
  }
  return values;
}

/** An absent file is an empty one; any other failure is told. */
export function readEnvFile(path: string): Record<string, string> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return {};
    throw new LauncherError(`${path} cannot be read (${codeOf(error)}): make it readable or remove it.`, { cause: error });
  }
  return parseEnvFile(text, path);
}
