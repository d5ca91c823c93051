import { Service, type ServiceDefinition, type Timing } from './service.ts';

/** Servers that run side by side: each is restarted on its own, all are stopped together. */
export class Supervisor {
  readonly services: readonly Service[];

  constructor(definitions: readonly ServiceDefinition[], say: (line: string) => void, timing?: Timing) {
    this.services = definitions.map((definition) => new Service(definition, say, timing));
  }

  /** Resolves when every server answers; if one cannot be started, the others are stopped and its error is thrown. */
  async start(): Promise<void> {
    try {
      await Promise.all(this.services.map((service) => service.start()));
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.services.map((service) => service.stop()));
  }

  kill(): void {
    for (const service of this.services) service.kill();
  }
}
