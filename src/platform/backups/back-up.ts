// SPDX-License-Identifier: EUPL-1.2
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Temporal } from "temporal-polyfill";
import {
  ArchiveProblem,
  addToErasedList,
  checkArchive,
  checkDigest,
  dailyFileName,
  isDailyFile,
  NoRoom,
  type Seal,
  unfinishedEnding,
  type WrittenArchive,
  writeArchive,
} from "#platform/archive";
import type { BackupSettings } from "#platform/config";
import type { Database } from "#platform/db";
import { aloneWithBackups, beginBackup, endBackup, endBrokenOff, forgetOldBackups } from "./backup.commands.ts";
import { findLastBackups } from "./backup.queries.ts";
import { isDue, zone } from "./due.ts";
import { listErasures } from "./erased.queries.ts";
import { sealOf } from "./plan.ts";
import type { BackupProblem } from "./tables.ts";

export type BackupHouse = {
  db: Database;
  ownerUrl: string;
  /** Null in a process that has no folder for back-ups: it leaves them to the others. */
  settings: BackupSettings | null;
  /** The server's keys, as they go into the archive. */
  key: string | null;
  program: string;
  now: () => Temporal.Instant;
  /** Called when it failed twice on end, and not again until one succeeded. */
  tell: (problem: BackupProblem) => Promise<void>;
};

export async function backUpIfDue({ settings, ...house }: BackupHouse): Promise<void> {
  if (!settings) return;
  await aloneWithBackups(house.db, async () => {
    await endBrokenOff(house.db, house.now());
    const last = await findLastBackups(house.db);
    if (!isDue(settings.at, house.now(), last)) return;
    const failure = await backUp({ ...house, settings });
    if (!failure) return await keepNewest(settings);
    if (last.failures === 1) await house.tell(failure.problem);
    if (failure.problem === "other") throw failure.cause;
  });
}

/** Nothing older goes unless this one was written whole and read back. */
async function backUp(house: Ready): Promise<{ problem: BackupProblem; cause: unknown } | null> {
  const { db, settings, now } = house;
  const id = await beginBackup(db, now());
  try {
    const seal = await sealOf(settings).catch(sayAs("seal"));
    await makeRoom(settings.folder).catch(sayAs("folder"));
    const name = dailyFileName(now().toZonedDateTimeISO(zone));
    const written = await write(house, seal, join(settings.folder, name));
    await listErased(house).catch(sayAs("folder"));
    await endBackup(db, id, { endedAt: now(), file: name, bytes: written.bytes, problem: null });
    return null;
  } catch (cause) {
    const problem = problemOf(cause);
    await endBackup(db, id, { endedAt: now(), file: null, bytes: null, problem });
    return { problem, cause };
  } finally {
    await forgetOldBackups(db, now());
  }
}

type Ready = Omit<BackupHouse, "settings"> & { settings: BackupSettings };

/** Only we write here now: what is unfinished was left by a process that was killed. */
async function makeRoom(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) {
    const whole = name.endsWith(unfinishedEnding) && name.slice(0, -unfinishedEnding.length);
    if (whole && isDailyFile(whole)) await rm(join(folder, name), { force: true });
  }
}

async function write({ ownerUrl, key, program, now }: Ready, seal: Seal, to: string): Promise<WrittenArchive> {
  const written = await writeArchive({ ownerUrl, key, seal, to, program, now: now() });
  try {
    if ("passphrase" in seal) await checkArchive({ from: to, unseal: seal });
    else await checkDigest(to, written.sha256);
  } catch (error) {
    await rm(to, { force: true }); // it must not count as one of the newest
    throw new Problem("notWhole", error);
  }
  return written;
}

/** Only files that the schedule made: what someone put beside them stays. */
async function keepNewest({ folder, keep }: BackupSettings): Promise<void> {
  const ours = (await readdir(folder)).filter(isDailyFile).toSorted();
  for (const name of ours.slice(0, -keep)) await rm(join(folder, name), { force: true });
}

export async function listErased({ db, settings }: Pick<BackupHouse, "db" | "settings">): Promise<void> {
  if (!settings) return;
  await mkdir(settings.folder, { recursive: true, mode: 0o700 });
  await addToErasedList(settings.folder, await listErasures(db));
}

class Problem extends Error {
  readonly problem: BackupProblem;

  constructor(problem: BackupProblem, cause: unknown) {
    super(`The back-up failed: ${problem}`, { cause });
    this.problem = problem;
  }
}

function sayAs(problem: BackupProblem) {
  return (cause: unknown): never => {
    throw isDiskFull(cause) ? new NoRoom("There is no room for the archive.") : new Problem(problem, cause);
  };
}

function problemOf(error: unknown): BackupProblem {
  if (error instanceof NoRoom) return "noRoom";
  if (error instanceof Problem) return error.problem;
  if (error instanceof ArchiveProblem) return "notWhole";
  return error instanceof Error && "syscall" in error && "path" in error ? "folder" : "other";
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && "code" in error && ["ENOSPC", "EDQUOT"].includes(String(error.code));
}
