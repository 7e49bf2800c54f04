// SPDX-License-Identifier: EUPL-1.2
import type { Server } from "node:http";

/** As the program does: whoever started this server reads where it listens. */
export function tellPort(server: Server): void {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server does not listen.");
  process.stdout.write(`http://127.0.0.1:${address.port}\n`);
  process.on("SIGTERM", () => process.exit(0));
}
