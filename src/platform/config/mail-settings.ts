// SPDX-License-Identifier: EUPL-1.2
import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { ConfigProblem } from "./config-problem.ts";

/** What takes our mail. Another way than SMTP is one more kind here, and its Transport in `#platform/mail`. */
export type MailServer = { by: "smtp"; url: string };

export type Dkim = {
  domain: string;
  selector: string;
  /** PEM. */
  privateKey: string;
};

/** What a token adds to the part before the @ (see `return-address.ts` of mail); mail allows 64 characters there. */
const longestLocalPart = 15;
const plainAddress = /^([a-z0-9][a-z0-9._-]*)@([a-z0-9-]+\.)+[a-z]{2,}$/;

export function readMailServer({ SMTP_URL: url }: NodeJS.ProcessEnv): MailServer | null {
  return url ? { by: "smtp", url } : null;
}

export function readMailBounces(text: string | undefined): string | null {
  if (!text) return null;
  const address = text.toLowerCase();
  const local = plainAddress.exec(address)?.[1];
  if (local === undefined || local.length > longestLocalPart)
    throw new ConfigProblem(
      `MAIL_BOUNCES is not an address such as bounces@centrum.example, with at most ${longestLocalPart} characters before the @: ${text}`,
    );
  return address;
}

/** All three or none. The file is read at each start, so that a mistake is told before the first message. */
export function readDkim(env: NodeJS.ProcessEnv): Dkim | null {
  const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_KEY_FILE: keyFile } = env;
  if (!domain && !selector && !keyFile) return null;
  if (!domain || !selector || !keyFile)
    throw new ConfigProblem("DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE belong together: give all three, or none.");
  return { domain: domain.toLowerCase(), selector: selector.toLowerCase(), privateKey: readKey(keyFile) };
}

/** Comma separated. */
export function readList(text: string | undefined): string[] {
  return (text ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
}

function readKey(file: string): string {
  try {
    const pem = readFileSync(file, "utf8");
    if (createPrivateKey(pem).asymmetricKeyType === "rsa") return pem;
  } catch {
    // told below
  }
  throw new ConfigProblem(
    `DKIM_KEY_FILE is not a private RSA key that can be read: ${file}. Make one with: openssl genrsa -out ${file} 2048`,
  );
}
