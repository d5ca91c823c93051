import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord, readJson } from './json.ts';

export interface WorkspacePackage {
  readonly name: string;
  readonly dir: string;
  /** Names of the workspace packages that it depends on directly. */
  readonly dependencies: readonly string[];
}

/** The `packages:` list of pnpm-workspace.yaml; only plain paths and a last `/*` are used there. */
function packagePatterns(repoRoot: string): string[] {
  const [, list = ''] =
    /^packages:\n((?:[ \t]+-.*\n?|[ \t]*#.*\n|\n)*)/m.exec(readFileSync(join(repoRoot, 'pnpm-workspace.yaml'), 'utf8')) ?? [];
  return [...list.matchAll(/^[ \t]+-\s*['"]?([^'"#\s]+)/gm)].map((match) => match[1] ?? '');
}

function foldersOf(repoRoot: string, pattern: string): string[] {
  if (!pattern.endsWith('/*')) return [join(repoRoot, pattern)];
  const parent = join(repoRoot, pattern.slice(0, -2));
  return existsSync(parent)
    ? readdirSync(parent)
        .sort()
        .map((name) => join(parent, name))
    : [];
}

function readPackage(dir: string): WorkspacePackage {
  const manifest = readJson(join(dir, 'package.json'));
  const fields = isRecord(manifest) ? manifest : {};
  const all = [fields.dependencies, fields.devDependencies].filter(isRecord).flatMap((group) => Object.entries(group));
  const dependencies = all.filter(([, range]) => String(range).startsWith('workspace:')).map(([name]) => name);
  return { name: String(fields.name), dir, dependencies };
}

export function workspacePackages(repoRoot: string): WorkspacePackage[] {
  const folders = packagePatterns(repoRoot).flatMap((pattern) => foldersOf(repoRoot, pattern));
  return folders.filter((dir) => existsSync(join(dir, 'package.json'))).map(readPackage);
}

/** The package itself and every workspace package below it. */
export function withDependencies(packages: readonly WorkspacePackage[], name: string, seen = new Set<string>()): WorkspacePackage[] {
  const found = packages.find((candidate) => candidate.name === name);
  if (!found || seen.has(name)) return [];
  seen.add(name);
  return [found, ...found.dependencies.flatMap((dependency) => withDependencies(packages, dependency, seen))];
}
