// By path, not by name: the launcher itself installs the workspace. What makes the contract is loaded after that.
import { devCommand } from '../packages/launcher/src/index.ts';

await devCommand(async () => (await import('@meridian/content-schema/generate')).generateContract);
