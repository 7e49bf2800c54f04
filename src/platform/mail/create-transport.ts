// SPDX-License-Identifier: EUPL-1.2
import { smtpTransport } from "./smtp-transport.ts";
import type { Sender, Transport } from "./transport.ts";

/** Null without a mail server. */
export function createTransport(sender: Sender): Transport | null {
  const { mailServer } = sender;
  switch (mailServer?.by) {
    case undefined:
      return null;
    case "smtp":
      return smtpTransport(mailServer, sender);
  }
}
