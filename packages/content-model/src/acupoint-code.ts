/**
 * Number of points on each channel.
 * @see WHO Standard Acupuncture Point Locations in the Western Pacific Region (2008): 361 points.
 */
const POINTS_ON_CHANNEL = {
  LU: 11,
  LI: 20,
  ST: 45,
  SP: 21,
  HT: 9,
  SI: 19,
  BL: 67,
  KI: 27,
  PC: 9,
  TE: 23,
  GB: 44,
  LR: 14,
  GV: 28,
  CV: 24,
} as const;

type Channel = keyof typeof POINTS_ON_CHANNEL;

/** Regions of the extra points, which lie on no channel: head and neck, chest, back, upper and lower limb. */
const EXTRA_REGIONS = new Set(['HN', 'CA', 'B', 'UE', 'LE']);

/** Letters other books use for the channels. */
const CHANNEL_ALIASES: Readonly<Record<string, Channel>> = {
  UB: 'BL',
  B: 'BL',
  V: 'BL',
  K: 'KI',
  LIV: 'LR',
  LV: 'LR',
  SJ: 'TE',
  TB: 'TE',
  TH: 'TE',
  TW: 'TE',
  P: 'PC',
  DU: 'GV',
  REN: 'CV',
};

/** Points that newer lists count on a channel and WHO (2008) counts as extra. */
const POINT_ALIASES: Readonly<Record<string, string>> = { GV29: 'EX-HN3' };

/** The WHO code of every point on a channel: LU1 to CV24. */
export const CHANNEL_CODES: readonly string[] = Object.entries(POINTS_ON_CHANNEL).flatMap(([channel, count]) =>
  Array.from({ length: count }, (_, index) => `${channel}${index + 1}`),
);

export class AcupointCodeError extends Error {
  override readonly name = 'AcupointCodeError';
}

/**
 * Gives the WHO form of an acupoint code: `gb 30`, `GB-30` and `GB30` give `GB30`; `UB40` gives `BL40`; `GV29` gives `EX-HN3`.
 * @throws {AcupointCodeError} when no such point exists; the message says what is allowed.
 */
export function toWhoCode(input: string): string {
  const plain = input
    .trim()
    .toUpperCase()
    .replace(/[\s_.]+/g, '');
  const extra = /^EX-?([A-Z]{1,2})-?0*([1-9]\d?)$/.exec(plain);
  if (extra) return extraCode(input, extra[1], extra[2]);
  const onChannel = /^([A-Z]{1,3})-?0*([1-9]\d?)$/.exec(plain);
  if (!onChannel)
    throw new AcupointCodeError(
      `"${input}" is not an acupoint code. Write the channel and the number, for example GB30, or EX-HN5 for an extra point.`,
    );
  return channelCode(input, onChannel[1] ?? '', Number(onChannel[2]));
}

function channelCode(input: string, letters: string, number: number): string {
  const channel = isChannel(letters) ? letters : CHANNEL_ALIASES[letters];
  if (!channel) {
    throw new AcupointCodeError(
      `"${input}" names no channel. Use one of ${Object.keys(POINTS_ON_CHANNEL).join(', ')}, or EX- for extra points.`,
    );
  }
  const alias = POINT_ALIASES[`${channel}${number}`];
  if (alias) return alias;
  const last = POINTS_ON_CHANNEL[channel];
  if (number > last)
    throw new AcupointCodeError(`"${input}" does not exist: the points of ${channel} run from ${channel}1 to ${channel}${last}.`);
  return `${channel}${number}`;
}

function extraCode(input: string, region = '', number = ''): string {
  if (!EXTRA_REGIONS.has(region)) {
    throw new AcupointCodeError(
      `"${input}" names no region of extra points. Use one of ${[...EXTRA_REGIONS].map((name) => `EX-${name}`).join(', ')}.`,
    );
  }
  return `EX-${region}${number}`;
}

function isChannel(letters: string): letters is Channel {
  return Object.hasOwn(POINTS_ON_CHANNEL, letters);
}
