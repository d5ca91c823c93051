/** Where the launcher writes what it is doing. */
export interface Output {
  /** One line. */
  say(line: string): void;
  /** Shows that a long step runs, until the returned function is called with how it ended. */
  begin(label: string): (ending: 'done' | 'failed' | 'stopped') => void;
}

function elapsed(since: number): string {
  const seconds = (Date.now() - since) / 1000;
  return seconds < 10 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`;
}

/** On a terminal one line counts the seconds; in a log file each step has a first and a last line. */
export function terminalOutput(stream: NodeJS.WriteStream = process.stdout): Output {
  const say = (line: string) => void stream.write(`${line}\n`);
  const begin: Output['begin'] = (label) => {
    const since = Date.now();
    const draw = () => stream.write(`\r\x1b[K${label} … ${elapsed(since)}`);
    const timer = stream.isTTY ? setInterval(draw, 1000) : undefined;
    if (stream.isTTY) draw();
    else say(`${label} …`);
    return (ending) => {
      clearInterval(timer);
      say(`${stream.isTTY ? '\r\x1b[K' : ''}${label}: ${ending} ${ending === 'done' ? 'in' : 'after'} ${elapsed(since)}`);
    };
  };
  return { say, begin };
}
