// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { withActor } from "#platform/db";
import { recordEvent } from "#platform/events";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addDate, doJobs, join, mailsTo } from "./sign-up-test-date.ts";

const centre = await createTestCentre();
const byMail = (reach: string) => ({ contact: "email", reach });

test("whoever leaves an e-mail address gets one letter with the link, in words without a name", async () => {
  const walk = await addDate(centre, { title: "Wandeling" });
  const address = await join(centre.visitor(), walk, { name: "Anna <b>", ...byMail("anna@post.example") });

  await doJobs(centre);
  await doJobs(centre);

  const [mail, ...more] = await mailsTo(centre, "anna@post.example");
  expect(more).toEqual([]);
  expect(mail?.kind).toBe("programme.sign-up-confirmed");
  expect(mail?.subject).toBe("Over woensdag 25 november");
  expect(mail?.body).toContain("Je doet mee.");
  expect(mail?.body).toContain("Wanneer: woensdag 25 november, 14.00 tot 16.00 uur");
  expect(mail?.body).toContain(`http://localhost${address}\n`);
  expect(mail?.body).not.toContain("Anna");
});

test("the letter of the waiting list cannot be read as joining", async () => {
  const walk = await addDate(centre, { capacity: 1 });
  await join(centre.visitor(), walk, { name: "Anna" });
  await join(centre.visitor(), walk, { name: "Bram", ...byMail("bram@post.example") });

  await doJobs(centre);

  const [mail] = await mailsTo(centre, "bram@post.example");
  expect(mail?.kind).toBe("programme.sign-up-waiting");
  expect(mail?.body).toContain("Je staat op de wachtlijst. Je hebt nog geen plek.");
  expect(mail?.body).not.toMatch(/je doet mee/i);
});

test("the offer of a place says until when, and comes in the language of the sign-up", async () => {
  const walk = await addDate(centre, { capacity: 1, offerHours: 12 });
  const anna = await join(centre.visitor(), walk, { name: "Anna" });
  const english = { ...walk, signUpAddress: `/en${walk.signUpAddress}` };
  await join(centre.visitor(), english, { name: "Bo", ...byMail("bo@post.example") });
  await centre.visitor().post(`${anna}/afmelding`, {});

  await doJobs(centre);

  const mails = await mailsTo(centre, "bo@post.example");
  const offer = mails.find(({ kind }) => kind === "programme.sign-up-offered");
  expect(offer?.body).toContain("say yes before Tuesday 24 November, 23:00.");
  expect(offer?.body).toContain("http://localhost/en/a/");
});

test("when a date is called off, everyone who left an address and still counted on it is told once", async () => {
  const walk = await addDate(centre, { capacity: 1 });
  await join(centre.visitor(), walk, { name: "Anna", ...byMail("a1@post.example") });
  await join(centre.visitor(), walk, { name: "Bram", ...byMail("b1@post.example") });
  const cas = await join(centre.visitor(), walk, { name: "Cas", ...byMail("c1@post.example") });
  await centre.visitor().post(`${cas}/afmelding`, {});

  await withActor(centre.db, { kind: "nobody" }, async (trx) => {
    const now = centre.clock.now();
    await trx.updateTable("programme.occurrence").set({ cancelledAt: now }).where("id", "=", walk.id).execute();
    await recordEvent(trx, "programme.occurrence-cancelled", walk.id, centre.centre.id, now);
  });
  await doJobs(centre);
  await doJobs(centre);

  const told = async (address: string) =>
    (await mailsTo(centre, address)).filter(({ kind }) => kind === "programme.sign-up-called-off").length;
  expect([await told("a1@post.example"), await told("b1@post.example"), await told("c1@post.example")]).toEqual([
    1, 1, 0,
  ]);
});

test("who counts on a date hears each time that it is called off, also when it was on again meanwhile", async () => {
  const walk = await addDate(centre, {});
  await join(centre.visitor(), walk, { name: "Dina", ...byMail("dina@post.example") });
  for (const news of ["cancelled", "restored", "cancelled"] as const) {
    await withActor(centre.db, { kind: "nobody" }, async (trx) => {
      const now = centre.clock.now();
      await trx
        .updateTable("programme.occurrence")
        .set((e) => ({ cancelledAt: news === "cancelled" ? now : null, sequence: e("sequence", "+", 1) }))
        .where("id", "=", walk.id)
        .execute();
      await recordEvent(trx, `programme.occurrence-${news}`, walk.id, centre.centre.id, now);
    });
    await doJobs(centre);
  }

  const kinds = (await mailsTo(centre, "dina@post.example")).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === "programme.sign-up-called-off")).toHaveLength(2);
});

test("a sign-up leaves its letter as a job in the same transaction, and needs no mail server", async () => {
  const walk = await addDate(centre, {});

  await join(centre.visitor(), walk, { name: "Anna", ...byMail("later@post.example") });

  const { rowCount } = await centre.superPool.query(
    `select from jobs.job where name = 'programme.tell-signed-up' and data ->> 'subjectId' =
       (select id::text from programme.sign_up where occurrence_id = $1)`,
    [walk.id],
  );
  expect(rowCount).toBe(1);
});

test("when a date moves, who counted on it is told the new time, whether they have a place or wait", async () => {
  const walk = await addDate(centre, { capacity: 1 });
  await join(centre.visitor(), walk, { name: "Anna", ...byMail("a2@post.example") });
  await join(centre.visitor(), walk, { name: "Bram", ...byMail("b2@post.example") });
  await centre.superPool.query(
    `update programme.occurrence set starts_local = '2026-11-25T15:30', ends_local = '2026-11-25T17:00', sequence = 1,
       starts_at = '2026-11-25T14:30Z', ends_at = '2026-11-25T16:00Z' where id = $1`,
    [walk.id],
  );

  await withActor(centre.db, { kind: "nobody" }, async (trx) => {
    await recordEvent(trx, "programme.occurrence-moved", walk.id, centre.centre.id, centre.clock.now());
  });
  await doJobs(centre);

  for (const address of ["a2@post.example", "b2@post.example"]) {
    const mail = (await mailsTo(centre, address)).find(({ kind }) => kind === "programme.sign-up-moved");
    expect(mail?.body).toContain("Wanneer: woensdag 25 november, 15.30 tot 17.00 uur");
    expect(mail?.body).not.toMatch(/je doet mee/i);
  }
});
