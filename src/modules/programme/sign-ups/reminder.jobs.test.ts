// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addDate, addSeries, doOnTime, join, mailsTo, nameHost } from "./sign-up-test-date.ts";

const centre = await createTestCentre();
await nameHost(centre);
const reminded = (reach: string) => ({ contact: "email", reach, reminder: "yes" });
const remind = async () => await doOnTime(centre, "programme.remind");
const remindersTo = async (address: string) =>
  (await mailsTo(centre, address)).filter(({ kind }) => kind === "programme.sign-up-reminder");

beforeEach(() => centre.clock.set("2026-11-23T11:00"));

test("whoever asked for it gets one message on the day before, in words that tell nobody else what it is about", async () => {
  const walk = await addDate(centre, { title: "Praten over rouw", startsLocal: "2026-11-25T14:00" });
  await join(centre.visitor(), walk, { name: "Anna", ...reminded("anna@post.example") });
  await join(centre.visitor(), walk, { name: "Bram", contact: "email", reach: "bram@post.example" });

  await remind();
  expect(await remindersTo("anna@post.example")).toEqual([]);
  for (const local of ["2026-11-24T09:00", "2026-11-24T09:15", "2026-11-24T19:45"]) {
    centre.clock.set(local);
    await remind();
  }

  const [mail, ...more] = await remindersTo("anna@post.example");
  expect(more).toEqual([]);
  expect(mail?.subject).toBe("Over woensdag 25 november");
  expect(mail?.body).toContain("Dit is het berichtje vooraf waar je om vroeg");
  expect(await remindersTo("bram@post.example")).toEqual([]);
});

test.each(["2026-11-24T08:59", "2026-11-24T20:00", "2026-11-25T10:00"])("at %s no message goes out", async (local) => {
  const walk = await addDate(centre, { startsLocal: "2026-11-25T14:00" });
  const reach = `stil-${local.slice(8, 13)}@post.example`;
  await join(centre.visitor(), walk, { name: "Cas", ...reminded(reach) });

  centre.clock.set(local);
  await remind();

  expect(await remindersTo(reach)).toEqual([]);
});

test("who waits, left, or hears of a date that is called off gets none; nor who signed up that same day", async () => {
  const walk = await addDate(centre, { capacity: 1, startsLocal: "2026-11-25T14:00" });
  const off = await addDate(centre, { startsLocal: "2026-11-25T14:00" });
  const anna = await join(centre.visitor(), walk, { name: "Anna", ...reminded("weg@post.example") });
  await join(centre.visitor(), walk, { name: "Bram", ...reminded("wacht@post.example") });
  await join(centre.visitor(), off, { name: "Cas", ...reminded("af@post.example") });
  await centre.superPool.query("update programme.occurrence set cancelled_at = now() where id = $1", [off.id]);
  centre.clock.set("2026-11-24T10:00");
  await remind();
  await centre.visitor().post(`${anna}/afmelding`, {});
  const late = await addDate(centre, { startsLocal: "2026-11-25T14:00" });
  await join(centre.visitor(), late, { name: "Dina", ...reminded("laat@post.example") });
  await remind();

  expect(await remindersTo("weg@post.example")).toHaveLength(1);
  for (const address of ["af@post.example", "laat@post.example"]) expect(await remindersTo(address)).toEqual([]);
  expect(await remindersTo("wacht@post.example")).toHaveLength(1); // moved up at ten, so takes part
});

test("of a series each date has its message, but not one that this person will miss", async () => {
  const course = await addSeries(centre);
  const anna = await join(centre.visitor(), course, { name: "Anna", ...reminded("reeks@post.example") });
  await centre.visitor().post(`${anna}/2026-12-02/verhindering`, {});

  for (const local of ["2026-11-24T09:00", "2026-12-01T09:00", "2026-12-08T09:00", "2026-12-08T09:15"]) {
    centre.clock.set(local);
    await remind();
  }

  const subjects = (await remindersTo("reeks@post.example")).map(({ subject }) => subject);
  expect(subjects).toEqual(["Over woensdag 25 november", "Over woensdag 9 december"]);
});

test("the message can be turned off and on again on one's own page, which offers it only to who has an e-mail address", async () => {
  const walk = await addDate(centre, { startsLocal: "2026-11-25T14:00" });
  const anna = await join(centre.visitor(), walk, { name: "Anna", ...reminded("aan-uit@post.example") });
  const bram = await join(centre.visitor(), walk, { name: "Bram" });
  const read = async (address: string) => await (await centre.visitor().get(address)).text();

  expect(await read(anna)).toContain("Je krijgt de dag ervoor een e-mail.");
  const off = await centre.visitor().post(`${anna}/berichtje-uit`, {});
  expect(await centre.visitor().read(off)).toContain("Je krijgt de dag ervoor geen bericht.");
  centre.clock.set("2026-11-24T10:00");
  await remind();
  expect(await remindersTo("aan-uit@post.example")).toEqual([]);

  await centre.visitor().post(`${anna}/berichtje-aan`, {});
  await centre.visitor().post(`${bram}/berichtje-aan`, {});
  await remind();

  expect(await remindersTo("aan-uit@post.example")).toHaveLength(1);
  expect(await read(bram)).not.toContain("berichtje");
});
