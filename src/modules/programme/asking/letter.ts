// SPDX-License-Identifier: EUPL-1.2
import type { CentreInFrame } from "#platform/ui";

/** Plain text, with below it from whom it comes and how to reach them. */
export function letterFrom(centre: CentreInFrame, subject: string, paragraphs: readonly string[]) {
  const sender = [centre.name, ...centre.addressLines, centre.phone].filter(Boolean).join("\n");
  return { subject, body: `${[...paragraphs, sender].join("\n\n")}\n` };
}
