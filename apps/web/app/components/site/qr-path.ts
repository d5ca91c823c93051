import { encode } from 'uqr';

export interface QrDrawing {
  /** Modules along one side, without the quiet zone. */
  size: number;
  /** Horizontal strokes of width 1, for an SVG path. Relative steps: a third less to send than absolute ones. */
  path: string;
}

/**
 * A QR code as one path.
 * @param text up to a few hundred characters; error correction M survives a fold or a stain
 * @see ISO/IEC 18004
 */
export function drawQr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  return { size, path: data.map((row, y) => drawRow(row, y)).join('') };
}

function drawRow(row: readonly boolean[], y: number): string {
  let path = '';
  let end: number | undefined;
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    const length = x + 1 - start;
    path += end === undefined ? `M${start} ${y}h${length}` : `m${start - end} 0h${length}`;
    end = x + 1;
  }
  return path;
}
