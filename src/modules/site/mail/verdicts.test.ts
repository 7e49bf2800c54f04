// SPDX-License-Identifier: EUPL-1.2
import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { readConfig } from "#platform/config";
import { mailDomainOf } from "./mail-domain.ts";
import type { Records } from "./records.ts";
import { judge } from "./verdicts.ts";

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const settings = {
  ...readConfig({ PUBLIC_URL: "https://www.centrum.nl", SMTP_URL: "smtp://naam:geheim@post.aanbieder.nl:587" }),
  mailFrom: "De Proeftuin <post@centrum.nl>",
  mailBounces: "bounces@terug.centrum.nl",
  dkim: { domain: "centrum.nl", selector: "vp", privateKey: pem },
};
const domain = mailDomainOf(settings);
if (!domain) throw new Error("There is no domain.");
const right: Records = {
  spf: ["v=spf1 mx include:aanbieder.nl ~all"],
  dkim: [`v=DKIM1; k=rsa; p=${domain.dkim?.publicKey}`],
  dmarc: ["v=DMARC1; p=reject"],
  returned: ["post.aanbieder.nl"],
};

function told(records: Partial<Records>, of = domain) {
  if (!of) throw new Error("There is no domain.");
  return Object.fromEntries(
    judge(of, { ...right, ...records }).map(({ about, says, record }) => [about, { says, record }]),
  );
}

test("a domain where all is right has nothing to add", () => {
  const all = told({});

  expect(Object.values(all)).toEqual(Array(4).fill({ says: "good", record: null }));
});

test("what is missing is told with the very record to add, under its own name", () => {
  const { spf, dkim, dmarc, returned } = told({ spf: [], dkim: [], dmarc: [], returned: [] });

  expect(spf?.record).toEqual({ name: "terug.centrum.nl", type: "TXT", value: "v=spf1 mx a:post.aanbieder.nl ~all" });
  expect(dkim?.record?.name).toBe("vp._domainkey.centrum.nl");
  expect(dkim?.record?.value).toMatch(/^v=DKIM1; k=rsa; p=[A-Za-z0-9+/=]{300,}$/);
  expect(dmarc?.record).toEqual({ name: "_dmarc.centrum.nl", type: "TXT", value: "v=DMARC1; p=none" });
  expect(returned?.record).toEqual({ name: "terug.centrum.nl", type: "MX", value: "10 post.aanbieder.nl." });
});

test.each([
  [["v=spf1 mx ~all", "v=spf1 a -all"], "several"],
  [["v=spf1 mx +all"], "open"],
  [["v=spf1 all"], "open"],
  [["v=spf1 mx"], "loose"],
  [["v=spf1 redirect=_spf.aanbieder.nl"], "good"],
  ["unknown", "unknown"],
] as const)("SPF that says %j is %s", (spf, says) => {
  expect(told({ spf }).spf?.says).toBe(says);
});

test("a key in the world that is not ours is told, and one for another house too", () => {
  expect(told({ dkim: ["v=DKIM1; p=AAAA"] }).dkim?.says).toBe("otherKey");
  const elsewhere = mailDomainOf({ ...settings, dkim: { ...settings.dkim, domain: "anders.nl" } });
  expect(told({}, elsewhere).dkim?.says).toBe("otherDomain");
});

test("DMARC is advised to be strict only once the other two are right", () => {
  expect(told({ dmarc: [] }).dmarc?.record?.value).toBe("v=DMARC1; p=quarantine");
  expect(told({ dmarc: ["v=DMARC1; p=none"] }).dmarc).toMatchObject({ says: "onlyWatching" });
  expect(told({ dmarc: ["v=DMARC1; p=none"], spf: [] }).dmarc?.record).toBeNull();
});

test("who signs nothing and reads nothing that comes back is told so, and not scolded", () => {
  const { dkim, returned } = told({}, mailDomainOf({ ...settings, dkim: null, mailBounces: null }));

  expect({ dkim: dkim?.says, returned: returned?.says }).toEqual({ dkim: "elsewhere", returned: "off" });
});

test("a mail server on this machine is known to the world by the name of the site", () => {
  expect(mailDomainOf({ ...settings, mailServer: { by: "smtp", url: "smtp://localhost:25" } })?.server).toBe(
    "www.centrum.nl",
  );
  expect(mailDomainOf({ ...settings, mailFrom: "Vrijplaats <post@vrijplaats.example>" })).toBeNull();
});
