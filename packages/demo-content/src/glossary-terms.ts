import type { GlossaryTermInput } from '@meridian/content-schema/content-input';
import type { DemoEntry } from './entry.ts';
import { bodyTerms } from './glossary/body.ts';
import { evidenceTerms } from './glossary/evidence.ts';
import { traditionTerms } from './glossary/tradition.ts';

export const glossaryTerms: DemoEntry<GlossaryTermInput>[] = [...evidenceTerms, ...bodyTerms, ...traditionTerms];
