// SPDX-License-Identifier: EUPL-1.2

/** What the matrix says, in words of four letters that stand under each other. */
export const answers = {
  show: "the page or the file is shown",
  done: "the form is done: something was written",
  same: "the form is answered, and nothing was written",
  away: "sent on to another page of their own",
  sign: "sent to sign in",
  step: "sent to the second factor first",
  miss: "there is nothing here: the same as where nothing is",
  rule: "refused by a rule that the answer explains",
} as const;
export type Answer = keyof typeof answers;

export function isAnswer(word: string): word is Answer {
  return word in answers;
}

/** What the program answered; a status for what should never be answered. */
export type Given = Answer | `status ${number}`;

/** `hasWritten`: whether anything but traffic and readings changed in the database. */
export function answerOf(route: string, { status, headers }: Response, hasWritten: boolean): Given {
  const isGet = route.startsWith("GET ");
  const location = headers.get("location");
  if (status === 404) return "miss";
  if (status === 403 || status === 409 || status === 422) return "rule";
  if (status >= 300 && status < 400 && location !== null) {
    const { pathname } = new URL(location, "http://localhost");
    if (pathname === "/inloggen") return "sign";
    if (pathname === "/inloggen/nog-een-stap") return "step";
    if (isGet) return "away";
  }
  if (status >= 400) return `status ${status}`;
  if (isGet) return "show";
  return hasWritten ? "done" : "same";
}
