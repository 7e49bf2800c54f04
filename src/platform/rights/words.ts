// SPDX-License-Identifier: EUPL-1.2

/** Whose something is. Each has its text in `rights:whose`. */
export const whose = ["guest", "ownPlace", "team", "partner"] as const;
export type Whose = (typeof whose)[number];

/** What it is about them. Each has its text in `rights:holds`. */
export const particulars = [
  "name",
  "email",
  "phone",
  "language",
  "dates",
  "ownWords",
  "role",
  "signingIn",
  "reading",
  "letter",
  "file",
  "choice",
  "moment",
] as const;
export type Particular = (typeof particulars)[number];

/** Who besides the person can read it. Each has its text in `rights:recipients`. */
export const recipients = ["hosts", "leads", "coordinators", "team", "greeter", "mailServer", "chosen"] as const;
export type Recipient = (typeof recipients)[number];
