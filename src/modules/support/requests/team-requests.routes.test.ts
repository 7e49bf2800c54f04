// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createRequests } from "./request-test-making.ts";

const { house, superPool, centre, ask } = await createRequests();

test("a host writes along on the phone, gives a slip, and cannot read it afterwards", async () => {
  const { visitor: host } = await house.signInAs({ role: "host", name: "Fatima" });
  const formKey = randomUUID();

  const slip = await host.post("/team/vraag", {
    side: "self",
    phone: "06 11",
    words: "Ik wil mijn post openen",
    formKey,
  });

  const paper = await slip.text();
  expect(paper).toContain("De vraag staat er. Jij kunt hem nu niet meer lezen.");
  expect(paper).not.toContain("Ik wil mijn post openen");
  const code = /([CDFHJKMNPQRTVWX34679]{4} [CDFHJKMNPQRTVWX34679]{4})/.exec(paper)?.[1] ?? "";
  const { rows } = await superPool.query<{ id: string }>("select id from support.request where form_key = $1", [
    formKey,
  ]);
  expect((await host.get(`/team/vragen/${rows[0]?.id}`)).status).toBe(404);
  const own = house.visitor();
  const page = await own.read(await own.post("/vraag/code", { code }));
  expect(page).toContain("Ik wil mijn post openen");
  expect(page).toContain("Fatima schreef dit met je mee.");
});

test("a coordinator sees that people wait and since when, and reads only who asked them to", async () => {
  const { visitor: coordinator } = await house.signInAs({ role: "coordinator", name: "Anne" });
  const quiet = await ask({ phone: "06 11", words: "Alleen voor wie ik kies", name: "Stille" });
  const asking = await ask({ phone: "06 11", words: "Kijk mee alsjeblieft", name: "Vragende" });
  await asking.browser.post(`${asking.address}/meekijken`, {});

  const list = await (await coordinator.get("/team/vragen")).text();

  expect(list).toContain(`/team/vragen/${asking.id}`);
  for (const hidden of [quiet.id, "Alleen voor wie ik kies", "Stille", "Kijk mee alsjeblieft"]) {
    expect(list).not.toContain(hidden);
  }
  expect((await coordinator.get(`/team/vragen/${quiet.id}`)).status).toBe(404);
  expect(await (await coordinator.get(`/team/vragen/${asking.id}`)).text()).toContain("Kijk mee alsjeblieft");
  const own = await (await asking.browser.get(asking.address)).text();
  expect(own).toContain("Anne");
  expect(own).toContain("las je vraag");
  await asking.browser.post(`${asking.address}/zelf-kiezen`, {});
  expect((await coordinator.get(`/team/vragen/${asking.id}`)).status).toBe(404);
});

test("how long it takes is told honestly: first that we cannot say, then how it was for half of them", async () => {
  const browser = house.visitor();
  expect(await (await browser.get("/vraag")).text()).toContain("Dat kunnen we niet eerlijk zeggen.");

  await addFirstTalks("week", 2);
  await addFirstTalks("month", 3);
  await superPool.query(
    "insert into support.tally (centre_id, month, what, detail, number) values ($1, '2026-03-01', 'first-talk', 'longer', 50)",
    [centre.id],
  );

  expect(await (await browser.get("/vraag")).text()).toContain("binnen een maand een eerste gesprek");
  await superPool.query("delete from support.tally where what = 'first-talk'");
});

async function addFirstTalks(detail: string, number: number): Promise<void> {
  await superPool.query(
    "insert into support.tally (centre_id, month, what, detail, number) values ($1, '2026-10-01', 'first-talk', $2, $3)",
    [centre.id, detail, number],
  );
}
