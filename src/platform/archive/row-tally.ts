// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";

const lineEnd = 10;

/** Counts and sums up rows in COPY's text format, where a line end within a value is written as two characters. */
export class RowTally {
  rows = 0;
  readonly #hash = createHash("sha256");

  add(piece: Buffer): void {
    this.#hash.update(piece);
    for (let at = piece.indexOf(lineEnd); at !== -1; at = piece.indexOf(lineEnd, at + 1)) this.rows += 1;
  }

  async *watch(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      this.add(piece);
      yield piece;
    }
  }

  /** Once only: afterwards nothing can be added. */
  result(): { rows: number; sha256: string } {
    return { rows: this.rows, sha256: this.#hash.digest("hex") };
  }
}
