// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Aside, LinkButton, Table } from "#platform/ui";
import type { WhoComes } from "./team.queries.ts";
import type { WhoComesPageProps } from "./who-comes.pages.tsx";

/** Who comes, with what they need; for hosts with the paper for each. */
export function PeopleOfDate({ t, people, links, desk, reachHref }: WhoComesPageProps) {
  const columns = [t("programme:team.who.name"), t("programme:team.who.status"), t("programme:team.who.need")];
  const rows = people.map((person) => [
    <Name t={t} {...person} slipHref={desk?.slipHref(person.id)} reachHref={reachHref?.(person.id)} />,
    statusInWords(t, person),
    person.need,
  ]);
  return (
    <>
      <Table id="wie" caption={t("programme:team.who.caption")} columns={columns} rows={rows} />
      <div class="knoppen">
        <LinkButton href={links.printed} icon="printer">
          {t("programme:team.who.list")}
        </LinkButton>
        <LinkButton href={links.callList} icon="phone">
          {t("programme:team.who.callList")}
        </LinkButton>
      </div>
      <p class="muted">
        {t("programme:team.who.log")} {t("programme:team.who.gone")}
      </p>
    </>
  );
}

type NameProps = {
  t: T;
  name: string;
  mailFails: boolean;
  slipHref: string | undefined;
  reachHref: string | undefined;
};

function Name({ t, name, mailFails, slipHref, reachHref }: NameProps) {
  return (
    <>
      {name}
      {mailFails && (
        <>
          <br />
          <span class="small">{t("programme:team.who.mailFails")}</span>
        </>
      )}
      {slipHref && (
        <>
          <br />
          <a class="small niet-printen" href={slipHref}>
            {t("programme:team.who.slip")}
            <Aside>{t("programme:team.who.slipFor", { name })}</Aside>
          </a>
        </>
      )}
      {reachHref && (
        <>
          <br />
          <a class="small niet-printen" href={reachHref}>
            {t("programme:reaching.link")}
            <Aside>{t("programme:reaching.linkFor", { name })}</Aside>
          </a>
        </>
      )}
    </>
  );
}

export function statusInWords(t: T, { status, staysAway }: Pick<WhoComes, "status" | "staysAway">): string {
  if (staysAway) return t("programme:team.who.statusOf.staysAway");
  const known = (["confirmed", "waiting", "offered"] as const).find((one) => one === status);
  return known ? t(`programme:team.who.statusOf.${known}`) : "";
}
