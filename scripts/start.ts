// By path, not by name: on a fresh machine the workspace is not installed yet, and the launcher itself installs it.
import { startCommand } from '../packages/launcher/src/index.ts';

await startCommand();
