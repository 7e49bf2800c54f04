// SPDX-License-Identifier: EUPL-1.2
import { type Keeper, type KeeperAsk, listMunicipalities } from "#modules/network";
import { formatDate } from "#platform/clock";
import { type AppContext, inLanguage, nothingSent, personalPage, type Sent } from "#platform/http";
import type { TextLink } from "#platform/ui";
import { cellAddress } from "./cell.ts";
import { DoingsPage, SecuringPage } from "./securing.pages.tsx";
import { type Doing, listDoings, type SecuredDoing } from "./securing.queries.ts";

export type AskedDoing = { doing: Doing; said: NonNullable<SecuredDoing> };

/** On the page behind its link an organization finds the way to say how sure it is. */
export async function askSecuring(c: AppContext, { regionId, organizationId }: Keeper): Promise<KeeperAsk[]> {
  const { db, t, centre } = c.var;
  if (!centre.parts.has("region") || (await listDoings(db, regionId, organizationId)).length === 0) return [];
  return [{ words: t("region:map.securing.ask"), href: toDoings(c).href }];
}

type Around = { back: TextLink; isGuarded: boolean; sent?: Sent };

export async function securingPage(c: AppContext, { doing, said }: AskedDoing, { sent, ...around }: Around) {
  const known = { typed: { untilOn: said.untilOn ?? "", payer: said.payer ?? "unknown" }, errors: nothingSent.errors };
  const props = { ...around, ...(sent ?? known), organization: said.organizationName, what: await nameOf(c, doing) };
  return <SecuringPage t={c.var.t} {...props} />;
}

export async function showDoings(c: AppContext, { regionId, organizationId, organization }: Keeper): Promise<Response> {
  const { t, db } = c.var;
  const doings = await listDoings(db, regionId, organizationId);
  const lines = doings.map(async ({ activity, municipality, untilOn, payer }) => {
    const place = municipality ?? "";
    return {
      label: await nameOf(c, { organizationId, activity, municipality: place }),
      href: `${toDoings(c).href}/${activity}/${place}`,
      words: inWords(c, untilOn, payer),
    };
  });
  const back = {
    href: inLanguage(c.var.language, `/regio/bijhouden/${c.req.param("token")}`),
    label: t("region:map.securing.back"),
  };
  const isSaved = c.req.query("gezegd") === "1";
  return personalPage(c, <DoingsPage {...{ t, organization, isSaved, back }} doings={await Promise.all(lines)} />);
}

function inWords({ var: { t, language } }: AppContext, untilOn: string | null, payer: string | null): string {
  if (untilOn) return t("region:map.securing.until", { day: formatDate(untilOn, language) });
  return t(payer === null || payer === "unknown" ? "region:map.securing.notSaid" : "region:map.securing.noDay");
}

async function nameOf({ var: { t } }: AppContext, { activity, municipality }: Doing): Promise<string> {
  const place = (await listMunicipalities()).find(({ code }) => code === municipality)?.name ?? municipality;
  return t("region:map.cell.title", { activity: t(`region:map.activity.${activity}`), place });
}

export function toCell({ var: { t, language } }: AppContext, { activity, municipality }: Doing): TextLink {
  return {
    href: inLanguage(language, cellAddress({ activity, place: municipality })),
    label: t("region:map.cell.back"),
  };
}

export function toDoings({ req, var: { t, language } }: AppContext): TextLink {
  return {
    href: inLanguage(language, `/regio/bijhouden/${req.param("token")}/zeker`),
    label: t("region:map.securing.listBack"),
  };
}
