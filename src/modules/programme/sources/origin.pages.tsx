// SPDX-License-Identifier: EUPL-1.2

import { isWebAddress } from "#modules/network";
import type { T } from "#platform/i18n";
import { Notice } from "#platform/ui";
import type { SaidField } from "../incoming/said.ts";

export type OriginInWords = { name: string; website: string | null; day: string | null };

/** For visitors: whose agenda it stands in, and how fresh that is. */
export function CameFrom({ t, origin: { name, website, day } }: { t: T; origin: OriginInWords }) {
  const [before = "", after = ""] = t(day ? "programme:sources.cameFrom" : "programme:sources.cameFromOnly", {
    name: "\u0000",
    day: day ?? "",
  }).split("\u0000");
  return (
    <p class="muted">
      {before}
      {website && isWebAddress(website) ? <a href={website}>{name}</a> : name}
      {after}
    </p>
  );
}

export type FollowsInWords = { name: string; href: string; fields: readonly SaidField[] };

/** For the team, above the form: what the agenda says, and what becomes of what is changed here. */
export function FollowsAgenda({ t, follows: { name, href, fields } }: { t: T; follows: FollowsInWords }) {
  const words = fields.map((field) => t(`programme:incoming.field.${field}`)).join(", ");
  return (
    <Notice icon="rotate-ccw">
      <p>
        {t("programme:sources.follows.text", { name })} <a href={href}>{t("programme:sources.follows.link")}</a>
      </p>
      {words && <p>{t("programme:sources.follows.fields", { fields: words })}</p>}
    </Notice>
  );
}
