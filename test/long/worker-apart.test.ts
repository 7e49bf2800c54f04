// SPDX-License-Identifier: EUPL-1.2
import { expect, onTestFinished, test } from "vitest";
import { startMailServer } from "../support/smtp.ts";
import { databasePid, lookInto, makeFolder, until } from "./folder.ts";
import { furnish } from "./house.ts";
import { startProgram, startWorker } from "./program.ts";
import { openForms, send } from "./visitors.ts";

test("with a worker apart the mail goes out, also when the program that people visit was killed meanwhile", async () => {
  const folder = makeFolder();
  onTestFinished(folder.remove);
  const mail = await startMailServer();
  onTestFinished(async () => await mail.goDown());
  const settings = { DATA_DIR: folder.path, SMTP_URL: mail.url, JOBS: "apart", TRUSTED_PROXIES: "127.0.0.1" };
  const program = await startProgram(settings);
  const pool = await lookInto(folder.path);
  const [date] = await furnish(pool, [2]);
  if (!date) throw new Error("There is no date.");
  const forms = await openForms([program.address], date.path, 5);
  const answers = await Promise.all(forms.map(send));
  expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(303));

  await program.kill();
  expect(mail.received).toEqual([]);
  const worker = await startWorker(settings);
  await until("five mails have come in", () => mail.received.length >= 5);

  expect(mail.received.map(({ to }) => to.join()).toSorted()).toEqual(
    forms.map(({ fields }) => fields.reach).toSorted(),
  );
  const waiting = mail.received.filter(({ text }) => text.includes("wachtlijst"));
  expect(waiting).toHaveLength(3);
  await pool.end();
  expect(await worker.stop()).toBe(0);
  expect(databasePid(folder.path)).toBe(null);
});
