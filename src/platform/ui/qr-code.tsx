// SPDX-License-Identifier: EUPL-1.2

/** The black squares of a code, as one path on a grid of `size` by `size`. */
export type QrSquares = { size: number; path: string };

const quietZone = 4;

/** Loads its library only when a code is drawn: most processes never do. */
export async function drawQr(text: string): Promise<QrSquares> {
  const { default: qrcode } = await import("qrcode");
  const { modules } = qrcode.create(text, { errorCorrectionLevel: "M" });
  const squares: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) squares.push(`M${column + quietZone} ${row + quietZone}h1v1h-1z`);
    }
  }
  return { size: modules.size + 2 * quietZone, path: squares.join("") };
}

/** Black on white whatever the colours of the page: a camera has to read it. */
export function QrCode({ squares: { size, path }, label }: { squares: QrSquares; label: string }) {
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
