// SPDX-License-Identifier: EUPL-1.2

/** The black squares of a code, as one path on a grid of `size` by `size`. */
export type QrSquares = { size: number; path: string };

const quietZone = 4;

/** Loads its library only when a code is drawn: most processes never do. */
export async function drawQr(text: string): Promise<QrSquares> {
  const { encode } = await import("uqr");
  const { size, data } = encode(text, { ecc: "M", border: quietZone });
  const squares = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")));
  return { size, path: squares.join("") };
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
