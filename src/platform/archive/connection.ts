// SPDX-License-Identifier: EUPL-1.2
import pg from "pg";

// The same value must give the same bytes on every server, or checksums would differ.
const sameTextEverywhere = [
  "client_encoding=UTF8",
  "timezone=UTC",
  "datestyle=ISO,YMD",
  "intervalstyle=postgres",
  "bytea_output=hex",
  "extra_float_digits=1",
  "xmloption=content",
  "lc_monetary=C",
  "synchronize_seqscans=off", // a table is read from its first row on, so what was loaded is read in the same order
];

/** One connection for one archive; `pg` would end the program when it is lost between two statements. */
export class ArchiveConnection extends pg.Client {
  constructor(ownerUrl: string) {
    super({
      connectionString: ownerUrl,
      options: sameTextEverywhere.map((setting) => `-c ${setting}`).join(" "),
      connectionTimeoutMillis: 10_000,
    });
    this.on("error", () => {});
  }

  /** What a pool's connection has: this one stays open until its work is done. */
  release(): void {}
}

/** Opens a connection, does the work and closes it, whatever happens. */
export async function withConnection<Result>(
  ownerUrl: string,
  work: (client: ArchiveConnection) => Promise<Result>,
): Promise<Result> {
  const client = new ArchiveConnection(ownerUrl);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
