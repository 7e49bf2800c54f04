// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { WaitingMessage } from "./outbox.commands.ts";

export type Transport = {
  /** Null when the mail server took it; else a code that says why not, without an address. */
  deliver(message: WaitingMessage, now: Temporal.Instant): Promise<string | null>;
};

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** The library is loaded by the first message. */
export function createTransport(smtpUrl: string, mailFrom: string): Transport {
  let loading: ReturnType<typeof loadMailer> | null = null;
  return {
    async deliver(message, now) {
      loading ??= loadMailer(smtpUrl);
      const mailer = await loading;
      try {
        await mailer.sendMail(compose(message, mailFrom, now));
        return null;
      } catch (error) {
        return codeOf(error);
      }
    },
  };
}

async function loadMailer(url: string) {
  const { createTransport } = await import("nodemailer");
  return createTransport({ ...patience, url, disableFileAccess: true, disableUrlAccess: true });
}

function compose({ id, address, subject, body }: WaitingMessage, mailFrom: string, now: Temporal.Instant) {
  const domain = /@([^\s<>]+)/.exec(mailFrom)?.[1] ?? "localhost";
  return {
    from: mailFrom,
    to: { name: "", address }, // not a string: that could be read as several addresses
    subject,
    text: body,
    messageId: `<${id}@${domain}>`, // sent again after a crash, it is the same message to a mail program
    date: new Date(now.epochMilliseconds),
    headers: { "Auto-Submitted": "auto-generated" },
  };
}

/** Like "EENVELOPE 550". The server's own sentence is left out: it usually repeats the address. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  const response = "responseCode" in error && typeof error.responseCode === "number" ? ` ${error.responseCode}` : "";
  return `${code}${response}`;
}
