/** `pnpm codegen`: prints the schema of the built CMS and generates everything that follows from it. */
import { generateContract, writeContract } from '@meridian/content-schema/generate';
import { printSchemas } from '@meridian/content-schema/print-schema';

const files = await generateContract(await printSchemas());
await writeContract(files);
console.log(`Wrote ${files.map(({ path }) => path).join(', ')}.`);
process.exit(0);
