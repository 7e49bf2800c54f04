// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { runTheInstallation } from "#modules/people";
import { type AppContext, type AppEnv, limit, limited, may, personalPage } from "#platform/http";
import type { Identity } from "#platform/identity";
import { addressOf, type Mail, mailHost } from "#platform/mail";
import { MailPage, type TestOutcome } from "./mail.pages.tsx";
import { mailDomainOf } from "./mail-domain.ts";
import { lookUp } from "./records.ts";
import { judge, type Verdict } from "./verdicts.ts";

type Services = { identity: Pick<Identity, "findEmails">; mail: Pick<Mail, "sendTest"> };
const tests = limited(limit({ what: "mail-test", most: 10, perMinutes: 15, per: "person" }));
const lookUps = limited(limit({ what: "mail-look-up", most: 20, perMinutes: 15, per: "person" }));

/** Mail of the whole installation, for its operator. */
export function mailRoutes(services: Services): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get("/beheer/mail", may(runTheInstallation), async (c) => await show(c, services, {}))
    .post("/beheer/mail/proef", may(runTheInstallation), tests, async (c) => {
      return await show(c, services, { test: await sendTest(c, services) });
    })
    .post("/beheer/mail/nakijken", may(runTheInstallation), lookUps, async (c) => {
      const { config } = c.var.installation;
      const domain = mailDomainOf(config);
      return await show(c, services, {
        verdicts: domain ? judge(domain, await lookUp(domain, config.dnsServers)) : [],
      });
    });
}

async function show(
  c: AppContext,
  services: Services,
  outcome: { test?: TestOutcome; verdicts?: Verdict[] },
): Promise<Response> {
  const { t, language, installation } = c.var;
  const { mailServer, mailFrom, mailBounces, dkim } = installation.config;
  const facts = {
    server: mailServer && mailHost(mailServer).inWords,
    from: mailFrom,
    isExample: mailDomainOf(installation.config) === null,
    bounces: mailBounces,
    dkim: dkim && `${dkim.selector}._domainkey.${dkim.domain}`,
    waiting: await installation.countWaitingMessages(),
    ownAddress: await ownAddress(c, services),
  };
  return personalPage(c, <MailPage t={t} language={language} facts={facts} {...outcome} />);
}

async function sendTest(c: AppContext, services: Services): Promise<TestOutcome> {
  const { t, installation } = c.var;
  const address = await ownAddress(c, services);
  if (!address) return { problem: "no-address" };
  const from = addressOf(installation.config.mailFrom);
  const body = t("site:mail.test.body", { from, site: installation.config.publicUrl });
  return { problem: await services.mail.sendTest({ address, subject: t("site:mail.test.subject"), body }), address };
}

async function ownAddress({ var: { person } }: AppContext, { identity }: Services): Promise<string | null> {
  return (person && (await identity.findEmails([person.id])).get(person.id)) ?? null;
}
