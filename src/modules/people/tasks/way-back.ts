// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, coordinatesHere, inLanguage } from "#platform/http";
import type { TextLink } from "#platform/ui";
import { myRolesPath } from "../roles/paths.ts";

/** From a page of a task: coordinators go back to where it is listed for them, whoever has only the task to what is theirs. */
export function wayBack(c: AppContext, forCoordinators: TextLink): TextLink {
  const { t, language } = c.var;
  if (coordinatesHere(c)) return forCoordinators;
  return { href: inLanguage(language, myRolesPath), label: t("people:roles.title") };
}
