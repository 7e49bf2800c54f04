// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createIdentity } from "#platform/identity";
import { createTestHouse } from "../test-house.ts";

const house = await createTestHouse();
const team = "/mijn-plek/toestellen";

test("whoever asks for a link gets it by mail, and is signed in by the button on its page", async () => {
  await house.addTo(house.centre, "coordinator", "Anne", "anne@team.example");
  const anne = house.visitor();

  const asked = await anne.post("/inloggen", { email: "Anne@Team.example", terug: team });
  const page = await anne.get(house.lastLink());
  const signedIn = await anne.post(house.lastLink(), { terug: team });

  expect(await asked.text()).toContain("Als dit adres bij ons bekend is, krijg je een e-mail.");
  expect(await page.text()).toContain("Log in");
  expect(signedIn.status).toBe(303);
  expect(signedIn.headers.get("location")).toBe(team);
  expect((await anne.get(team)).status).toBe(200);
});

test("the mail has a neutral subject, and brings people back to the page they came for", async () => {
  const address = await known();

  await house.visitor().post("/inloggen", { email: address, terug: team });

  const mail = house.mails.at(-1);
  expect(mail).toMatchObject({ address, kind: "sign-in", holdsLink: true, subject: "Je link om in te loggen" });
  expect(mail?.body).toContain(`http://localhost${house.lastLink()}?terug=%2Fmijn-plek%2Ftoestellen`);
});

test("opening the link does not sign in yet, because mail programs open links too", async () => {
  await house.visitor().post("/inloggen", { email: await known() });
  const visitor = house.visitor();

  const opened = await visitor.get(house.lastLink());

  expect(opened.headers.getSetCookie()).toEqual([]);
  expect((await visitor.get(team)).status).toBe(303);
  expect((await visitor.post(house.lastLink(), {})).status).toBe(303);
});

test("a link works once", async () => {
  await house.visitor().post("/inloggen", { email: await known() });
  await house.visitor().post(house.lastLink(), {});

  const again = await house.visitor().post(house.lastLink(), {});

  expect(again.status).toBe(422);
  expect(again.headers.getSetCookie()).toEqual([]);
  expect(await again.text()).toContain("Vraag een nieuwe link");
});

test("a link that is used twice at the same moment, in two processes, signs in once", async () => {
  const keys = ["0123456789abcdef".repeat(4)] as const;
  const settings = { appUrl: house.connections.app, keys, publicUrl: "http://localhost", now: house.clock.now };
  const other = createIdentity(settings);
  const token = (await house.identity.requestLink(await known())) ?? "";

  const outcomes = await Promise.all([house.identity.confirm(token), other.confirm(token)]);
  await other.close();

  expect(outcomes.filter((cookies) => cookies !== null)).toHaveLength(1);
});

test("a link that has expired, and one that we never made, sign in nobody", async () => {
  await house.visitor().post("/inloggen", { email: await known() });
  await house.superPool.query("update identity.verification set expires_at = now() - interval '1 second'");

  const expired = await house.visitor().post(house.lastLink(), {});
  const wrong = await house.visitor().post("/inloggen/abcdefghijklmnopqrstuvwxyzABCDEF", {});

  expect([expired.status, wrong.status]).toEqual([422, 422]);
  expect(await wrong.text()).toContain("Deze link werkt niet meer");
});

test("a link is valid for a quarter of an hour", async () => {
  await house.identity.requestLink(await known());

  const { rows } = await house.superPool.query(
    "select round(extract(epoch from expires_at - now()) / 60) as minutes from identity.verification order by created_at desc limit 1",
  );

  expect(Number(rows[0].minutes)).toBe(15);
});

test("an address we do not know gets the same page, no mail, and leaves no trace", async () => {
  const familiar = await house.visitor().post("/inloggen", { email: await known() });
  const before = house.mails.length;

  const unknown = await house.visitor().post("/inloggen", { email: "wie@elders.example" });

  expect(unknown.status).toBe(familiar.status);
  expect(await unknown.text()).toBe(await familiar.text());
  expect(house.mails).toHaveLength(before);
  const { rows } = await house.superPool.query("select from identity.verification where value like '%wie@elders%'");
  expect(rows).toEqual([]);
});

test("an answer takes as long for an address we do not know", async () => {
  const started = performance.now();

  await house.visitor().post("/inloggen", { email: "wie@elders.example" });

  expect(performance.now() - started).toBeGreaterThan(290);
});

test("something that is no address gives the form again, with what was typed", async () => {
  const answer = await house.visitor().post("/inloggen", { email: "anne apenstaartje" });

  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain("Vul een e-mailadres in, zoals naam@voorbeeld.nl.");
  expect(page).toContain("anne apenstaartje");
});

test("nobody is sent to another site after signing in", async () => {
  const visitor = house.visitor();
  await visitor.post("/inloggen", { email: await known(), terug: "//elders.example" });

  const signedIn = await visitor.post(house.lastLink(), { terug: "/\\elders.example" });

  expect(house.mails.at(-1)?.body).not.toContain("elders");
  expect(signedIn.headers.get("location")).toBe("/team");
});

test("the sixth request for one address in an hour is refused, whether or not it is known", async () => {
  const address = `${randomUUID()}@elders.example`;
  const statuses = [];
  for (let time = 1; time <= 6; time += 1) {
    statuses.push((await house.visitor().post("/inloggen", { email: address })).status);
  }

  expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
});

test("whoever signs out is signed out at once, also with the same cookie from another browser", async () => {
  const { visitor, cookie } = await signedIn();

  const out = await visitor.post("/uitloggen", {});
  const stolen = await house.app.request(team, { headers: { host: "localhost", cookie } });

  expect(out.headers.get("location")).toBe("/");
  expect(out.headers.getSetCookie()[0]).toContain("Max-Age=0");
  expect(out.headers.get("clear-site-data")).toBe('"cache"');
  expect(stolen.status).toBe(303);
});

test("whoever signs in once more has a new session, and the one before is dead", async () => {
  const { visitor, cookie } = await signedIn();
  await visitor.post("/inloggen", { email: await known() });
  await visitor.post(house.lastLink(), {});

  const before = await house.app.request(team, { headers: { host: "localhost", cookie } });

  expect(before.status).toBe(303);
  expect((await visitor.get(team)).status).toBe(200);
});

test("a session ends by itself after thirty days without a visit, and each visit prolongs it", async () => {
  const { visitor } = await signedIn();

  house.clock.passDays(29);
  const prolonged = await visitor.get(team);
  house.clock.passDays(29);
  const stillThere = await visitor.get(team);
  house.clock.passDays(31);
  const tooLate = await visitor.get(team);

  expect([prolonged.status, stillThere.status, tooLate.status]).toEqual([200, 200, 303]);
});

test("whoever comes by every few weeks signs in anew after four hundred days", async () => {
  const { visitor } = await signedIn();
  const seen = [];
  for (let days = 0; days < 420; days += 20) {
    house.clock.passDays(20);
    seen.push((await visitor.get(team)).status);
  }

  expect(seen).toEqual([...Array(19).fill(200), 303, 303]);
});

test("a cookie that somebody changed, or made up, is nobody's", async () => {
  const { cookie } = await signedIn();
  const [name = "", value = ""] = cookie.split("=");
  const [token = ""] = decodeURIComponent(value).split(".");

  for (const wrong of [token, `${token}.`, `${token}.AAAA`, `x${decodeURIComponent(value)}`, "%E0%A4%A", ""]) {
    const headers = new Headers({ cookie: `${name}=${wrong.startsWith("%") ? wrong : encodeURIComponent(wrong)}` });
    expect(await house.identity.findSession(headers)).toBeNull();
  }
});

test("a session holds no address and no browser of the person", async () => {
  await signedIn();

  const { rows } = await house.superPool.query("select distinct ip_address, user_agent from identity.session");

  expect(rows).toEqual([{ ip_address: null, user_agent: null }]);
});

test("over https the cookie is for this host alone, and no script reads it", async () => {
  const keys = ["0123456789abcdef".repeat(4)] as const;
  const publicUrl = "https://huis.example";
  const secure = createIdentity({ appUrl: house.connections.app, keys, publicUrl, now: house.clock.now });

  const cookies = await secure.confirm((await secure.requestLink(await known())) ?? "");
  const headers = new Headers({ cookie: cookies?.[0]?.split(";")[0] ?? "" });
  const session = await secure.findSession(headers);
  await secure.close();

  expect(cookies).toHaveLength(1);
  expect(cookies?.[0]).toMatch(/^__Host-vrijplaats=[^;]+; Max-Age=34560000; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  expect(session).not.toBeNull();
});

test("a key that is being replaced still opens the sessions it signed", async () => {
  const { cookie } = await signedIn();
  const keys = ["f".repeat(64), "0123456789abcdef".repeat(4)] as const;
  const settings = { appUrl: house.connections.app, publicUrl: "http://localhost", now: house.clock.now };
  const during = createIdentity({ ...settings, keys });
  const afterwards = createIdentity({ ...settings, keys: [keys[0]] });

  const found = await during.findSession(new Headers({ cookie }));
  const notFound = await afterwards.findSession(new Headers({ cookie }));
  await Promise.all([during.close(), afterwards.close()]);

  expect(found).not.toBeNull();
  expect(notFound).toBeNull();
});

test("from one place on the internet two hundred requests an hour are taken, as a whole house may be behind it", async () => {
  house.clock.passDays(1);
  const statuses = [];
  for (let time = 1; time <= 201; time += 1) {
    statuses.push((await house.visitor().post("/inloggen", { email: "geen adres" })).status);
  }

  expect(statuses.slice(0, 200).every((status) => status === 422)).toBe(true);
  expect(statuses.at(-1)).toBe(429);
});

async function known(): Promise<string> {
  const email = `${randomUUID()}@team.example`;
  await house.addTo(house.centre, "coordinator", "Bo", email);
  return email;
}

async function signedIn() {
  const visitor = house.visitor();
  const token = (await house.identity.requestLink(await known())) ?? "";
  const answer = await visitor.post(`/inloggen/${token}`, {});
  return { visitor, cookie: answer.headers.getSetCookie()[0]?.split(";")[0] ?? "" };
}
