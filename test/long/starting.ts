// SPDX-License-Identifier: EUPL-1.2
import { expect } from "vitest";
import { type Account, startProgram } from "../support/program.ts";

/** A second start on the same folder ends at once, and says why. */
export async function expectRefusal(dataDir: string, account: Account | null): Promise<void> {
  const second = startProgram({ DATA_DIR: dataDir }, account).then(async (program) => await program.kill());
  await expect(second).rejects.toThrow(
    `(1) It said: Vrijplaats already runs on ${dataDir}. Stop that one first, or give this one another DATA_DIR.\n`,
  );
}
