// SPDX-License-Identifier: EUPL-1.2
import type { IconName } from "#platform/ui";

export const toolCodes = [
  "plan",
  "card",
  "story",
  "disclosure",
  "wheel",
  "talk",
  "strengths",
  "rights",
  "people",
  "steps",
  "energy",
  "letter",
] as const;
export type ToolCode = (typeof toolCodes)[number];

/**
 * What a tool asks. Its words stand in the texts of the tool: `question.CODE.label`, `.hint` where `hint`, and
 * `.examples.1` to `.examples.N`.
 */
export type Question = {
  code: string;
  /** A list is one line each; a choice is one of `options`, whose words are `option.CODE`. */
  kind: "line" | "text" | "list" | "day" | "choice";
  options?: readonly string[];
  hint?: true;
  examples?: number;
};

/** `part.CODE.title`, and `.lead` where `lead`. With `beside` its questions stand next to each other where there is room. */
export type ToolPart = { code: string; lead?: true; beside?: true; questions: readonly Question[] };

/** What the browser makes a form of, and the server an empty sheet of paper. `title` and `lead` are texts of each tool. */
export type Tool = {
  code: ToolCode;
  icon: IconName;
  /** Somebody may keep more than one of these, each with a name. */
  several: boolean;
  /** A new one may begin beside an earlier one, whose words stand with each question. */
  again?: true;
  /** The text `method` says after whom it is, and whose its name is. */
  method?: true;
  parts: readonly ToolPart[];
};

export type Answer = string | readonly string[];
/** By `PART.QUESTION`. */
export type Answers = Readonly<Record<string, Answer>>;
/** `beside` is the earlier one that this began beside. */
export type FormBody = { title?: string; beside?: string; answers: Answers };

type How = Pick<Question, "hint" | "examples">;

export function part(
  code: string,
  questions: readonly Question[],
  how: Pick<ToolPart, "lead" | "beside"> = {},
): ToolPart {
  return { code, ...how, questions };
}

export function line(code: string, how: How = {}): Question {
  return { code, kind: "line", ...how };
}

export function text(code: string, how: How = {}): Question {
  return { code, kind: "text", ...how };
}

export function list(code: string, how: How = {}): Question {
  return { code, kind: "list", ...how };
}

export function day(code: string, how: How = {}): Question {
  return { code, kind: "day", ...how };
}

export function choice(code: string, options: readonly string[]): Question {
  return { code, kind: "choice", options };
}
