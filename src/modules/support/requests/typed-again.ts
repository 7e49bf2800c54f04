// SPDX-License-Identifier: EUPL-1.2
import type { TypedValues } from "#platform/http";
import type { Request } from "./request.ts";

/** A request as its form would have it typed. */
export function typedAgain(request: Request): TypedValues {
  const { words, name, email, phone, reachWords, notWhen, neighbourhood, wishWords } = request;
  return {
    ...{ words, name, reachWords, notWhen, neighbourhood, wishWords },
    ...{ email: email ?? "", phone: phone ?? "", gender: request.gender ?? "", ageBand: request.ageBand ?? "" },
    ...{ kinds: request.kinds, languages: request.languages, themes: request.themes, days: request.days },
    ...(request.mayLeaveMessage ? { mayLeaveMessage: "yes" } : {}),
  };
}
