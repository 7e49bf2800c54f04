// SPDX-License-Identifier: EUPL-1.2
import { afterAll, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { startNameServer } from "../../../../test/support/name-server.ts";
import { startMailServer } from "../../../../test/support/smtp.ts";

const names = await startNameServer({
  "centrum.nl": { txt: ["google-site=1", "v=spf1 mx -all"], mx: ["mx.centrum.nl"] },
});
const mailServer = await startMailServer();
const centre = await createTestCentre(undefined, {
  SMTP_URL: mailServer.url.replace("//", "//naam:geheim@"),
  MAIL_FROM: "De Proeftuin <post@www.centrum.nl>",
  MAIL_BOUNCES: "bounces@centrum.nl",
  DNS_SERVERS: names.address,
});
const { superPool } = centre;
const { personId, visitor: operator } = await centre.signInAs({
  name: "Noor",
  email: "noor@team.example",
  role: "coordinator",
});
await superPool.query("insert into people.operator (person_id, since) values ($1, now())", [personId]);
afterAll(async () => {
  names.close();
  await mailServer.goDown();
});

test("the operator reads where mail goes, from whom and how much waits, and never the password", async () => {
  const page = await (await operator.get("/beheer/mail")).text();

  expect(page).toContain("De Proeftuin &lt;post@www.centrum.nl>");
  expect(page).toMatch(/127\.0\.0\.1:\d+/);
  expect(page).toContain("0 berichten");
  expect(page).toContain("We sturen meteen een mail naar noor@team.example.");
  expect(page).not.toMatch(/geheim|naam:/);
});

test("a coordinator who does not run the installation finds no such page, and no link to it", async () => {
  const coordinator = await centre.coordinator();

  expect((await coordinator.get("/beheer/mail")).status).toBe(404);
  expect(await (await coordinator.get("/beheer")).text()).not.toContain("/beheer/mail");
  expect(await (await operator.get("/beheer")).text()).toContain("/beheer/mail");
});

test("a test goes to the operator's own address at once, and what the mail server minds is told with what to look at", async () => {
  mailServer.refuseWith("554 5.7.1 Relay access denied");
  const refused = await (await operator.post("/beheer/mail/proef", {})).text();
  await mailServer.goDown();
  const away = await (await operator.post("/beheer/mail/proef", {})).text();
  await mailServer.comeUp();

  expect(refused).toContain("De mailserver nam de mail niet aan: EENVELOPE 554 5.7.1.");
  expect(refused).toContain("Mag hij versturen namens het adres in MAIL_FROM?");
  expect(away).toContain("We krijgen geen verbinding.");
});

test("on a button the page tells what stands in DNS, and gives the record for what does not", async () => {
  const page = await (await operator.post("/beheer/mail/nakijken", {})).text();

  expect(page).toContain("<code>v=spf1 mx -all</code>");
  expect(page).not.toContain("google-site");
  expect(page).toContain("<code>_dmarc.www.centrum.nl</code>");
  expect(page).toContain("<code>v=DMARC1; p=quarantine</code>");
  expect(page).toContain("Wij zetten zelf geen handtekening.");
  expect(page).toContain("Mail die terugkomt, vindt de weg hierheen.");
});
