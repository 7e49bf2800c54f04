// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";

/** What the browser got from the device, as text; whether it is right, is checked where the key is kept. */
const answer = z.string().transform((text, context) => {
  const read = readObject(text);
  if (!read) context.addIssue({ code: "custom", message: "people:passkeys.needsScript" });
  return read ?? {};
});

export const newPasskeyForm = z.object({ answer, name: z.string().max(60).default("") });

export const passkeySignInForm = z.object({ answer, terug: z.string().optional() });

function readObject(text: string): object | null {
  try {
    return z.record(z.string(), z.unknown()).safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
