// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { base32 } from "@better-auth/utils/base32";
import { createOTP } from "@better-auth/utils/otp";
import { expect, test } from "vitest";
import { createIdentity } from "#platform/identity";
import { createTestHouse } from "../test-house.ts";

const house = await createTestHouse();
const keys = ["0123456789abcdef".repeat(4)] as const;
const other = createIdentity({
  appUrl: house.connections.app,
  keys,
  publicUrl: "http://localhost",
  now: house.clock.now,
});
const step = "/inloggen/nog-een-stap";
const people = "/team/mensen";

async function addColleague(role: "coordinator" | "host" = "coordinator") {
  const email = `${randomUUID()}@team.example`;
  return { id: await house.addTo(house.centre, role, "Anne", email), email };
}

/** Signed in by the link in a mail, which is one factor. */
async function signedInByMail(email: string) {
  const visitor = house.visitor();
  await visitor.post(`/inloggen/${await house.identity.requestLink(email)}`, {});
  return visitor;
}

function secretIn(page: string): string[] {
  return [...page.matchAll(/inlogcode" dir="ltr">([^<]+)</g)].map(([, secret = ""]) => secret);
}

test("a link by mail alone shows nothing that is kept about others, and says where a second lock comes from", async () => {
  const { email } = await addColleague();
  const anne = await signedInByMail(email);

  const sent = await anne.get(`${people}?nieuw=1`);
  const asked = await anne.read(sent);

  expect(sent.headers.get("location")).toBe(`${step}?terug=%2Fteam%2Fmensen%3Fnieuw%3D1`);
  expect(asked).toContain("Vraag aan de balie een codekaart");
  expect(asked).not.toContain('name="code"');
});

test("a link by mail alone adds no second lock, changes none and makes no paper", async () => {
  const { id, email } = await addColleague();
  const anne = await signedInByMail(email);

  const own = await anne.read(await anne.get("/mijn-plek/beveiliging"));
  const answers = await Promise.all(
    ["codekaart", "blad", "app", "deurcode", "sleutels", "sleutels/vraag", "codekaart/verwijdering"].map(
      async (what) => await anne.post(`/mijn-plek/beveiliging/${what}`, {}),
    ),
  );

  expect(own).toContain("Een tweede slot begint met een codekaart");
  expect(own).not.toContain("<form");
  expect(answers.map(({ headers }) => headers.get("location"))).toEqual(answers.map(() => step));
  expect(await house.identity.securing.factorsOf(id)).toMatchObject({ card: null, sheet: null, doorCodeMadeAt: null });
});

test("with a card from the desk someone gets in, goes on where they were going, and each code works once", async () => {
  const { id, email } = await addColleague();
  const [first = "", second = ""] = await house.identity.securing.makeCard(id, { atDesk: true });
  const anne = await signedInByMail(email);

  const opened = await anne.post(step, { code: ` ${first.toLowerCase()} `, terug: people });
  const shown = await anne.get(people);
  const elsewhere = await signedInByMail(email);
  const again = await elsewhere.post(step, { code: first, terug: people });
  const next = await elsewhere.post(step, { code: second, terug: "//elders.example" });

  expect(opened.headers.get("location")).toBe(people);
  expect(shown.status).toBe(200);
  expect(again.status).toBe(422);
  expect(await again.text()).toContain("is al gebruikt");
  expect(next.headers.get("location")).toBe("/team");
  expect((await house.identity.securing.factorsOf(id)).card?.left).toBe(8);
});

test("a code that is tried at the same moment in two processes counts once", async () => {
  const { id } = await addColleague();
  const codes = await house.identity.securing.makeCard(id, { atDesk: true });

  for (const code of codes.slice(0, 5)) {
    const tries = [house.identity, other, house.identity, other].map(({ securing }) => securing.checkCode(id, code));
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
  }
});

test("a second lock is remembered for twelve hours, in that session only", async () => {
  const { id, email } = await addColleague();
  const [code = ""] = await house.identity.securing.makeCard(id, { atDesk: true });
  const anne = await signedInByMail(email);
  await anne.post(step, { code });
  const elsewhere = await signedInByMail(email);

  house.clock.passHours(11);
  expect((await anne.get(people)).status).toBe(200);
  expect((await elsewhere.get(people)).status).toBe(303);
  house.clock.passHours(1);
  expect((await anne.get(people)).status).toBe(303);
});

test("after ten wrong codes in an hour even the right one waits, for this person and nobody else", async () => {
  const { id, email } = await addColleague();
  const [code = ""] = await house.identity.securing.makeCard(id, { atDesk: true });
  const anne = await signedInByMail(email);
  for (let tried = 0; tried < 10; tried += 1) await anne.post(step, { code: "CDFH 3467" });

  const refused = await anne.post(step, { code });
  const colleague = await addColleague();
  const [own = ""] = await house.identity.securing.makeCard(colleague.id, { atDesk: true });
  const other = await (await signedInByMail(colleague.email)).post(step, { code: own });

  expect(refused.status).toBe(429);
  expect(other.status).toBe(303);
});

test("an app counts from its first right code, its codes open the second lock, and none of them twice", async () => {
  const { id, email } = await addColleague();
  const anne = await house.signedIn(id);
  const begun = await anne.read(await anne.post("/mijn-plek/beveiliging/app", {}));
  const [typed = ""] = secretIn(begun);
  const secret = base32.decode(typed.replaceAll(" ", ""));
  const codeNow = async () => await createOTP(secret).hotp(Math.floor(house.clock.now().epochMilliseconds / 30_000));

  expect(begun).toContain("<svg");
  const early = await house.identity.securing.checkCode(id, await codeNow());
  const wrong = await anne.post("/mijn-plek/beveiliging/app/bevestiging", { code: "000 000" });
  const code = await codeNow();
  const right = await anne.post("/mijn-plek/beveiliging/app/bevestiging", { code });
  const reused = await (await signedInByMail(email)).post(step, { code });
  house.clock.passHours(1);
  const opened = await (await signedInByMail(email)).post(step, { code: await codeNow(), terug: people });

  expect(early).toBe(false);
  expect(wrong.status).toBe(422);
  expect(right.headers.get("location")).toBe("/mijn-plek/beveiliging?gedaan=app");
  expect(reused.status).toBe(422);
  expect(opened.headers.get("location")).toBe(people);
  const { rows } = await house.superPool.query("select secret from identity.authenticator where user_id = $1", [id]);
  expect(rows[0].secret).not.toContain(typed.replaceAll(" ", ""));
});

test("a sheet signs in someone without e-mail, is one factor, and a new sheet ends the old one", async () => {
  const id = await house.addWithoutEmail("Vlinder");
  const vlinder = await house.signedIn(id);
  const made = await vlinder.post("/mijn-plek/beveiliging/blad", {});
  const [code = ""] = [...(await made.text()).matchAll(/inlogcode">([^<]+)</g)].map(([, text = ""]) => text);

  const scanned = house.visitor();
  const opened = await scanned.get(`/inloggen/blad/${code.replaceAll(" ", "")}`);
  const before = await scanned.get("/mijn-plek/toestellen");
  const signedIn = await scanned.post("/inloggen/blad", { code });
  const after = await scanned.get("/mijn-plek/toestellen");
  const another = await scanned.post("/mijn-plek/beveiliging/blad", {});
  await vlinder.post("/mijn-plek/beveiliging/blad", {});
  const old = await house.visitor().post("/inloggen/blad", { code });

  expect(opened.headers.getSetCookie()).toEqual([]);
  expect([before.status, signedIn.status, after.status]).toEqual([303, 303, 200]);
  expect(another.headers.get("location")).toBe(step);
  expect(old.status).toBe(422);
  expect(await house.identity.findEmails([id])).toEqual(new Map());
  expect(await house.identity.requestLink(`${id}@plek.invalid`)).toBeNull();
});

test("whoever ends a session elsewhere ends it within one request, and only their own", async () => {
  const { id, email } = await addColleague("host");
  const telephone = await house.signedIn(id);
  const computer = await signedInByMail(email);
  const colleague = await addColleague();
  await signedInByMail(colleague.email);
  const [stranger] = await house.identity.sessions.list(colleague.id);
  const list = await telephone.read(await telephone.get("/mijn-plek/toestellen"));
  const [path = ""] = [...(/\/mijn-plek\/toestellen\/[0-9a-f-]{36}\/einde/.exec(list) ?? [])];

  await telephone.post(`/mijn-plek/toestellen/${stranger?.id}/einde`, {});
  await telephone.post(path, {});

  expect(list.match(/Dit toestel/g)).toHaveLength(1);
  expect((await computer.get("/mijn-plek/toestellen")).status).toBe(303);
  expect((await telephone.get("/mijn-plek/toestellen")).status).toBe(200);
  expect(await house.identity.sessions.list(colleague.id)).toHaveLength(1);

  const again = await signedInByMail(email);
  await telephone.post("/mijn-plek/toestellen/einde", {});
  expect((await again.get("/mijn-plek/toestellen")).status).toBe(303);
  expect((await telephone.get("/mijn-plek/toestellen")).status).toBe(200);
});
