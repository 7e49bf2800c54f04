// SPDX-License-Identifier: EUPL-1.2
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeEach, expect, test } from "vitest";
import { checkArchive } from "#platform/archive";
import { createTestDatabase } from "../../../test/support/database.ts";
import { aloneWithBackups, beginBackup } from "./backup.commands.ts";
import { erasedMark } from "./erased-mark.ts";
import {
  type BackupHouse,
  backUpIfDue,
  findBackupState,
  findScheduleProblem,
  listBackups,
  noteErased,
} from "./index.ts";

const { db, connections, superPool } = await createTestDatabase();
const identity = await generateX25519Identity();
const recipient = await identityToRecipient(identity);
const root = mkdtempSync(join(tmpdir(), "vp-backups-"));
let number = 0;
let folder = "";

afterAll(() => rmSync(root, { recursive: true }));
beforeEach(async () => {
  folder = join(root, String(++number));
  await superPool.query("truncate platform.backup, platform.erased");
});

const settings = () => ({ folder, at: "03:30", keep: 2, passphrase: undefined, recipient });

/** Looks at the clock of this moment, and says what it would have told. */
async function lookAt(local: string, changes: Partial<BackupHouse> = {}): Promise<string[]> {
  const now = Temporal.PlainDateTime.from(local).toZonedDateTime("Europe/Amsterdam").toInstant();
  const told: string[] = [];
  const tell = async (problem: string) => void told.push(problem);
  const house = { db, ownerUrl: connections.owner, settings: settings(), key: "k".repeat(64), program: "0.4.0" };
  await backUpIfDue({ ...house, now: () => now, tell, ...changes });
  return told;
}

/** As a failing disk does, before it is read back. */
async function cutShortOnceThere(file: string, meanwhile: Promise<unknown>): Promise<void> {
  let isOver = false;
  const over = meanwhile.finally(() => {
    isOver = true;
  });
  while (!isOver && !existsSync(file)) await setImmediate();
  if (!isOver) truncateSync(file, 100);
  await over;
}

const files = () => readdirSync(folder).filter((name) => name.endsWith(".vpa"));

test("each day a sealed file is added that opens with the secret key, and the oldest leaves once there are enough", async () => {
  for (const day of ["22", "23", "24"]) await lookAt(`2026-11-${day}T03:30`);
  await lookAt("2026-11-24T03:40");

  expect(files()).toEqual(["vrijplaats-2026-11-23-0330-daily.vpa", "vrijplaats-2026-11-24-0330-daily.vpa"]);
  const [newest] = await listBackups(db);
  const file = join(folder, newest?.file ?? "");
  expect(newest).toMatchObject({ problem: null, bytes: statSync(file).size });
  expect((await checkArchive({ from: file, unseal: { identity } })).manifest.key).toBe("k".repeat(64));
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test("what someone else put in the folder stays, and what a killed process left half goes", async () => {
  mkdirSync(folder);
  const others = ["vrijplaats-2020-01-01-0330.vpa", "vrijplaats-2020-01-01-0330.vpa.unfinished", "foto.jpg"];
  for (const name of others) writeFileSync(join(folder, name), "");
  writeFileSync(join(folder, "vrijplaats-2026-11-21-0330-daily.vpa.unfinished"), "half");
  await beginBackup(db, Temporal.Instant.from("2026-11-22T02:30Z"));

  for (const day of ["22", "23", "24"]) await lookAt(`2026-11-${day}T09:00`);

  expect(readdirSync(folder).filter((name) => !name.includes("daily"))).toEqual(
    [...others, "vrijplaats-erased.txt"].sort(),
  );
  expect(files().filter((name) => name.includes("daily"))).toHaveLength(2);
  expect((await listBackups(db)).at(-1)).toMatchObject({ problem: "brokenOff" });
});

test("when a new one fails no older one leaves, it is tried again each hour, and after the second time whoever looks after it hears, once", async () => {
  await lookAt("2026-11-22T03:30");
  await lookAt("2026-11-23T03:30");
  const whole = files();
  const nowhere = { settings: { ...settings(), recipient: "age1nobody" } };

  expect(await lookAt("2026-11-24T03:30", nowhere)).toEqual([]);
  expect(await lookAt("2026-11-24T03:40", nowhere)).toEqual([]);
  expect(await lookAt("2026-11-24T04:30", nowhere)).toEqual(["seal"]);
  expect(await lookAt("2026-11-24T05:30", nowhere)).toEqual([]);

  expect(files()).toEqual(whole);
  expect(await findBackupState(db)).toMatchObject({ failures: 3, lastProblem: "seal", lastGood: { file: whole[1] } });
});

test("what cannot be read back as it was written is thrown away, and no older one leaves for it", async () => {
  await lookAt("2026-11-22T03:30");
  await lookAt("2026-11-23T03:30");
  const whole = files();

  await cutShortOnceThere(join(folder, "vrijplaats-2026-11-24-0330-daily.vpa"), lookAt("2026-11-24T03:30"));

  expect(files()).toEqual(whole);
  expect(await findBackupState(db)).toMatchObject({ failures: 1, lastProblem: "notWhole" });
});

test("a folder that cannot be written in is said by name", async () => {
  writeFileSync(folder, "a file where the folder should be");

  await lookAt("2026-11-24T03:30");

  expect((await findBackupState(db)).lastProblem).toBe("folder");
});

test("of several processes one makes the back-up, and one without a folder leaves it to the others", async () => {
  await lookAt("2026-11-24T03:30", { settings: null });
  expect(await listBackups(db)).toEqual([]);

  await Promise.all([lookAt("2026-11-24T03:30"), lookAt("2026-11-24T03:30"), lookAt("2026-11-24T03:30")]);
  expect(await listBackups(db)).toHaveLength(1);

  await aloneWithBackups(db, async () => void (await lookAt("2026-11-26T03:30")));
  expect(await listBackups(db)).toHaveLength(1);
});

test("beside the files lies what was erased, from which nothing can be read and nothing ever leaves", async () => {
  const [one, other] = [crypto.randomUUID(), crypto.randomUUID()];
  await db.transaction().execute(async (trx) => await noteErased(trx, one, { keepsSignUps: false }));
  await lookAt("2026-11-23T03:30");
  await superPool.query("truncate platform.erased");
  await db.transaction().execute(async (trx) => await noteErased(trx, other, { keepsSignUps: true }));

  await lookAt("2026-11-24T03:30");

  const list = readFileSync(join(folder, "vrijplaats-erased.txt"), "utf8");
  expect(list).toContain(`${erasedMark(one)}\n`);
  expect(list).toContain(`${erasedMark(other)} alone\n`);
  expect(list).not.toContain(one);
});

test("without a good key nothing is made, and the start says why", async () => {
  const unsealed = { ...settings(), recipient: undefined };

  expect(await findScheduleProblem(unsealed)).toMatch(/^No back-up is made by itself. A back-up holds everything/);
  expect(await findScheduleProblem({ ...unsealed, recipient: "age1nobody" })).toContain("is not an age public key");
  expect(await findScheduleProblem({ ...unsealed, passphrase: "een lange zin die blijft" })).toBeNull();

  await lookAt("2026-11-24T03:30", { settings: unsealed });
  expect(readdirSync(root)).not.toContain(String(number));
});
