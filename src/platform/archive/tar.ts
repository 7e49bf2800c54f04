// SPDX-License-Identifier: EUPL-1.2

const block = 512;

/** One file of a tar archive (POSIX ustar), padding included. */
export function* tarEntry(name: string, pieces: readonly Buffer[], at: Date): Generator<Buffer> {
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
  yield tarHeader(name, size, at);
  yield* pieces;
  yield Buffer.alloc(padding(size));
}

export function tarEnd(): Buffer {
  return Buffer.alloc(2 * block);
}

function tarHeader(name: string, size: number, at: Date): Buffer {
  if (Buffer.byteLength(name) > 100) throw new Error(`A name in the archive is too long: ${name}`);
  const header = Buffer.alloc(block);
  header.write(name, 0);
  header.write("0000600\0", 100);
  header.write("0000000\0", 108);
  header.write("0000000\0", 116);
  header.write(octal(size), 124);
  header.write(octal(Math.floor(at.getTime() / 1000)), 136);
  header.write("0", 156);
  header.write("ustar\x0000", 257);
  header.write(`${checksum(header).toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}

function octal(number: number): string {
  return `${number.toString(8).padStart(11, "0")}\0`;
}

/** The sum of the header's bytes, its own field read as spaces. */
function checksum(header: Buffer): number {
  return header.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 32 : byte), 0);
}

function padding(size: number): number {
  return (block - (size % block)) % block;
}

/** Reads a tar archive entry by entry, never holding more than a piece of it. */
export class TarReader {
  /** The entry whose body comes next; null at the end. */
  current: { name: string; size: number } | null = null;
  readonly #source: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async advance(): Promise<void> {
    const header = await gather(this.#take(block));
    const name = header.toString("utf8", 0, 100).replace(/\0.*$/s, "");
    const isWhole = Number.parseInt(header.toString("latin1", 148, 154), 8) === checksum(header);
    if (name !== "" && !isWhole) throw new Error("an entry has no proper header");
    this.current = name === "" ? null : { name, size: Number.parseInt(header.toString("latin1", 124, 135), 8) };
  }

  /** The bytes of the current entry, after which the next one is current. */
  async *body(): AsyncGenerator<Buffer> {
    const size = this.current?.size ?? 0;
    yield* this.#take(size);
    for await (const _ of this.#take(padding(size)));
    await this.advance();
  }

  /** Reads what is left, so that whatever guards the end of the stream is looked at too. */
  async finish(): Promise<void> {
    while (!(await this.#source.next()).done);
  }

  async *#take(length: number): AsyncGenerator<Buffer> {
    for (let missing = length; missing > 0; ) {
      const piece = await this.#next();
      this.#rest = piece.subarray(missing);
      const taken = piece.subarray(0, missing);
      missing -= taken.length;
      yield taken;
    }
  }

  async #next(): Promise<Buffer> {
    if (this.#rest.length > 0) return this.#rest;
    const { done, value } = await this.#source.next();
    if (done) throw new Error("it ends too early");
    return value;
  }
}

export async function gather(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const gathered: Buffer[] = [];
  for await (const piece of pieces) gathered.push(piece);
  return Buffer.concat(gathered);
}
