// SPDX-License-Identifier: EUPL-1.2
import { createPublicKey } from "node:crypto";
import type { Config, MailServer } from "#platform/config";
import { addressOf, domainOf, mailHost } from "#platform/mail";

/** What the name servers of the world are asked, and where mail of ours is handed over. */
export type MailDomain = {
  /** Of the address that people see. */
  from: string;
  /** Of the address to which mail comes back: SPF is about that one. */
  returned: string;
  /** The name of the machine that hands our mail to the world, as far as we can know. */
  server: string;
  readsReturned: boolean;
  dkim: { name: string; domain: string; publicKey: string } | null;
};

type MailConfig = Pick<Config, "mailServer" | "mailFrom" | "mailBounces" | "dkim" | "publicUrl">;

/** Null while MAIL_FROM is an example. */
export function mailDomainOf({ mailServer, mailFrom, mailBounces, dkim, publicUrl }: MailConfig): MailDomain | null {
  const from = domainOf(mailFrom);
  if (from === "example" || from.endsWith(".example") || !from.includes(".")) return null;
  return {
    from,
    returned: domainOf(mailBounces ?? addressOf(mailFrom)),
    server: nameOfServer(mailServer, publicUrl),
    readsReturned: mailBounces !== null,
    dkim: dkim && {
      name: `${dkim.selector}._domainkey.${dkim.domain}`,
      domain: dkim.domain,
      publicKey: createPublicKey(dkim.privateKey).export({ type: "spki", format: "der" }).toString("base64"),
    },
  };
}

/** A mail server on this machine is known to the world by the name under which the site is. */
function nameOfServer(mailServer: MailServer | null, publicUrl: string): string {
  const host = mailServer ? mailHost(mailServer).name : "localhost";
  return /^(localhost|127\.|\[)/.test(host) ? new URL(publicUrl).hostname : host;
}
