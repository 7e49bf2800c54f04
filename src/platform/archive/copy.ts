// SPDX-License-Identifier: EUPL-1.2
import { once } from "node:events";
import { type Duplex, Readable } from "node:stream";
import type pg from "pg";

/** What `pg` hands to a query object that speaks the COPY part of PostgreSQL's protocol. */
type CopyConnection = {
  stream: Duplex;
  sendCopyFromChunk: (chunk: Buffer) => void;
  endCopyFrom: () => void;
  sendCopyFail: (why: string) => void;
};

const blockBytes = 128 * 1024;

/** The rows of a query in PostgreSQL's text format, in pieces of whole rows. A slow reader makes the database wait. */
export function copyOut(client: pg.ClientBase, query: string): AsyncIterable<Buffer> {
  const outgoing = new Outgoing(`copy (${query}) to stdout`);
  client.query(outgoing);
  return outgoing.rows;
}

class Outgoing {
  #connection: pg.Connection | null = null;
  #block = Buffer.alloc(0);
  #used = 0;
  readonly #text: string;
  readonly rows = new Readable({ read: () => this.#connection?.stream.resume(), highWaterMark: 2 * blockBytes });

  constructor(text: string) {
    this.#text = text;
  }

  submit(connection: pg.Connection): void {
    this.#connection = connection;
    connection.query(this.#text);
  }

  /** A row at a time, in memory that pg uses again: they are gathered, since each piece that is handed on costs time. */
  handleCopyData({ chunk }: { chunk: Buffer }, connection: CopyConnection): void {
    if (this.#used + chunk.length > this.#block.length) {
      this.#handOn(connection);
      this.#block = Buffer.allocUnsafeSlow(Math.max(blockBytes, chunk.length));
    }
    this.#block.set(chunk, this.#used);
    this.#used += chunk.length;
  }

  #handOn(connection: CopyConnection): void {
    const full = this.#block.subarray(0, this.#used);
    this.#used = 0;
    if (full.length > 0 && !this.rows.push(full)) connection.stream.pause();
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(connection: CopyConnection): void {
    this.#handOn(connection);
    connection.stream.resume();
    this.rows.push(null);
  }

  handleError(error: Error, connection: CopyConnection): void {
    connection.stream.resume();
    this.rows.destroy(error);
  }
}

/** Loads rows in PostgreSQL's text format; `target` is a table with its columns. */
export async function copyIn(client: pg.ClientBase, target: string, rows: AsyncIterable<Buffer>): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    client.query(new Incoming(`copy ${target} from stdin`, rows, resolve, reject));
  });
}

class Incoming {
  readonly #text: string;
  readonly #rows: AsyncIterable<Buffer>;
  readonly #resolve: () => void;
  readonly #reject: (error: Error) => void;
  readonly #stopped = new AbortController();
  #problem: Error | null = null;

  constructor(text: string, rows: AsyncIterable<Buffer>, resolve: () => void, reject: (error: Error) => void) {
    this.#text = text;
    this.#rows = rows;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  submit(connection: pg.Connection): void {
    connection.query(this.#text);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    this.#send(connection).catch((error: Error) => {
      this.#problem ??= error;
      connection.sendCopyFail("the rows could not be read");
    });
  }

  async #send(connection: CopyConnection): Promise<void> {
    for await (const piece of this.#rows) {
      this.#stopped.signal.throwIfAborted();
      connection.sendCopyFromChunk(piece);
      if (connection.stream.writableNeedDrain) await once(connection.stream, "drain", { signal: this.#stopped.signal });
    }
    connection.endCopyFrom();
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.#resolve();
  }

  handleError(error: Error): void {
    this.#stopped.abort();
    this.#reject(this.#problem ?? error);
  }
}
