// SPDX-License-Identifier: EUPL-1.2

const mostBytes = 4 * 1024 * 1024;

/** Keeps what was drawn last, up to a few million bytes; the oldest go first. */
export function drawnMemory<Drawn>(bytesOf: (drawn: Drawn) => number) {
  const kept = new Map<string, Drawn>();
  return {
    find: (key: string) => kept.get(key),
    keep(key: string, drawn: Drawn): void {
      kept.delete(key);
      kept.set(key, drawn);
      let bytes = [...kept.values()].reduce((sum, one) => sum + bytesOf(one), 0);
      for (const [oldest, one] of kept) {
        if (bytes <= mostBytes) break;
        kept.delete(oldest);
        bytes -= bytesOf(one);
      }
    },
  };
}
