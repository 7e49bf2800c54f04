// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { MailServer } from "#platform/config";
import type { WaitingMessage } from "./outbox.commands.ts";
import { codeInShort, meaningOf, readReply } from "./refusal.ts";
import { returnAddress } from "./return-address.ts";
import { domainOf } from "./sender.ts";
import type { Refusal, Sender, Transport } from "./transport.ts";

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** By SMTP, signed where the operator gave a key. The library is loaded by the first message. */
export function smtpTransport({ url }: MailServer, sender: Sender): Transport {
  let loading: ReturnType<typeof loadMailer> | null = null;
  return {
    async deliver(message, now) {
      loading ??= loadMailer(url, sender.dkim);
      const mailer = await loading;
      try {
        await mailer.sendMail(compose(message, sender, now));
        return null;
      } catch (error) {
        return refusalIn(error);
      }
    },
  };
}

async function loadMailer(url: string, dkim: Sender["dkim"]) {
  const { createTransport } = await import("nodemailer");
  const signing = dkim && {
    dkim: { domainName: dkim.domain, keySelector: dkim.selector, privateKey: dkim.privateKey },
  };
  return createTransport({ ...patience, url, disableFileAccess: true, disableUrlAccess: true, ...signing });
}

function compose({ id, address, subject, body, stopAddress }: WaitingMessage, sender: Sender, now: Temporal.Instant) {
  const { mailFrom, mailBounces, keys } = sender;
  const returned = mailBounces && {
    envelope: { from: returnAddress(mailBounces, keys, id), to: [address] },
  };
  return {
    from: mailFrom,
    to: { name: "", address }, // not a string: that could be read as several addresses
    subject,
    text: body,
    messageId: `<${id}@${domainOf(mailFrom)}>`, // sent again after a crash, it is the same message to a mail program
    date: new Date(now.epochMilliseconds),
    headers: {
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "OOF, AutoReply", // what Exchange reads instead
      ...(stopAddress && { "List-Unsubscribe": `<${stopAddress}>` }),
    },
    ...returned,
  };
}

function refusalIn(error: unknown): Refusal {
  if (!(error instanceof Error)) return { problem: "unknown", meaning: "later" };
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  const reply = readReply("response" in error && typeof error.response === "string" ? error.response : "");
  const isAboutReceiver = "command" in error && error.command === "RCPT TO";
  return {
    problem: [code, codeInShort(reply)].filter(Boolean).join(" "),
    meaning: isAboutReceiver ? meaningOf(reply) : "later",
  };
}
