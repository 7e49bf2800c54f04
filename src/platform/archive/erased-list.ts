// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";

/** Something that somebody had erased, by a hash of the random id it had: whoever holds an older archive can find it again, nobody else. */
export type Erased = { mark: string; keepsSignUps: boolean };

const listName = "vrijplaats-erased.txt";
const firstLine =
  "# Hashes of what people had erased. Keep this beside the back-ups: restoring an older one erases these again.";

/** What lies beside the archives in a folder; null where there is no list. */
export async function readErasedList(folder: string): Promise<Erased[] | null> {
  const text = await readFile(join(folder, listName), "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  });
  return text === null ? null : text.split("\n").flatMap(readLine);
}

/** Adds to the list in a folder; nothing ever leaves it. Written whole or not at all. */
export async function addToErasedList(folder: string, erased: readonly Erased[]): Promise<void> {
  const before = (await readErasedList(folder)) ?? [];
  const lines = new Set(
    [...before, ...erased].map(({ mark, keepsSignUps }) => (keepsSignUps ? `${mark} alone` : mark)),
  );
  const file = join(folder, listName);
  const unfinished = `${file}.${randomUUID()}`;
  try {
    const handle = await open(unfinished, "wx", 0o600);
    await handle.writeFile([firstLine, ...[...lines].toSorted(), ""].join("\n"));
    await handle.sync().finally(() => handle.close());
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

function readLine(line: string): Erased[] {
  const [, mark, alone] = /^([\w-]{43})( alone)?$/.exec(line.trim()) ?? [];
  return mark ? [{ mark, keepsSignUps: alone !== undefined }] : [];
}
