// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import {
  AsideOf,
  EmptyState,
  type Fact,
  Facts,
  Icon,
  LinkButton,
  LinkCards,
  type LinkWithHint,
  Page,
  PhoneText,
  Tag,
} from "#platform/ui";
import type { ToldHour } from "./hour-words.ts";

type Hour = ToldHour & { changeHref: string | null };
type HoursPageProps = { t: T; language: Language; hours: Hour[]; links: LinkWithHint[]; canonical: string };

export function HoursPage({ t, language, hours, links, canonical }: HoursPageProps) {
  return (
    <Page title={t("support:hours.title")} description={t("support:hours.description")} canonical={canonical}>
      <div class="stack--sm">
        <h1>{t("support:hours.title")}</h1>
        <p class="lead">{t("support:hours.lead")}</p>
        <p class="feit feit--hoog">
          <Icon name="eraser" />
          <span>{t("support:hours.nothingKept")}</span>
        </p>
      </div>
      {hours.length === 0 ? (
        <EmptyState title={t("support:hours.none")}>
          <p>{t("support:hours.noneText")}</p>
          <p>
            <a href={inLanguage(language, "/")}>{t("support:hours.toHouse")}</a>
          </p>
        </EmptyState>
      ) : (
        hours.map((hour) => <HourCard t={t} hour={hour} />)
      )}
      <section class="stack niet-printen" aria-labelledby="h-ook">
        <h2 id="h-ook">{t("support:hours.more.title")}</h2>
        <LinkCards links={links} />
      </section>
    </Page>
  );
}

function HourCard({ t, hour }: { t: T; hour: Hour }) {
  const { id, title, lang, href, neighbourhood, partner, neighbourhoodLang, changeHref } = hour;
  return (
    <section class="card stack" aria-labelledby={`h-${id}`} id={id}>
      <div class="stack--sm">
        <h2 id={`h-${id}`} lang={lang}>
          {title}
        </h2>
        {(neighbourhood || partner) && (
          <p class="row row--klein">
            {neighbourhood && (
              <Tag icon="map-pin">
                <span lang={neighbourhoodLang}>{neighbourhood}</span>
              </Tag>
            )}
            {partner && <span class="muted">{t("support:hours.of", { partner })}</span>}
          </p>
        )}
      </div>
      <Facts facts={factsOf(t, hour)} />
      <Words t={t} hour={hour} />
      <p class="row niet-printen">
        <LinkButton href={href} icon="calendar-days">
          {t("support:hours.allDates")}
          <AsideOf>{title}</AsideOf>
        </LinkButton>
        {changeHref && (
          <LinkButton href={changeHref} kind="quiet" icon="pencil">
            {t("support:hours.change")}
            <AsideOf>{title}</AsideOf>
          </LinkButton>
        )}
      </p>
    </section>
  );
}

function factsOf(t: T, hour: Hour): Fact[] {
  const { place, address, hosts, audience } = hour;
  return [
    { icon: "clock", label: t("support:hours.when"), value: <Dates t={t} hour={hour} /> },
    { icon: "map-pin", label: t("support:hours.where"), value: place, detail: address || undefined },
    ...(hosts.length > 0 ? [{ icon: "users" as const, label: t("support:hours.who"), value: hosts.join(", ") }] : []),
    ...(audience ? [{ icon: "hand-heart" as const, label: t("support:hours.forWhom"), value: audience }] : []),
  ];
}

/** In the house's own words. */
function Words({ t, hour }: { t: T; hour: Hour }) {
  const { comeFor, comeForLang } = hour;
  const said = (["before", "after"] as const).filter((name) => hour[name] !== "");
  if (comeFor.length === 0 && said.length === 0) return null;
  return (
    <div class="feiten">
      {comeFor.length > 0 && (
        <div class="stack--sm">
          <h3>{t("support:hours.comeFor")}</h3>
          <ul lang={comeForLang}>
            {comeFor.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </div>
      )}
      {said.map((name) => (
        <div class="stack--sm">
          <h3>{t(`support:hours.${name}`)}</h3>
          <p lang={hour[`${name}Lang`]}>
            <PhoneText text={hour[name]} />
          </p>
        </div>
      ))}
    </div>
  );
}

function Dates({ t, hour: { dates } }: { t: T; hour: Hour }) {
  return (
    <ul role="list" class="stack--sm">
      {dates.map(({ when, isNow, isCancelled, different }) => (
        <li>
          {isCancelled ? <s>{when}</s> : when}{" "}
          {isNow && (
            <Tag kind="open" icon="coffee">
              {t("support:hours.now")}
            </Tag>
          )}
          {isCancelled && <Tag kind="full">{t("support:hours.cancelled")}</Tag>}
          {different.length > 0 && <small>{different.join(" ")}</small>}
        </li>
      ))}
    </ul>
  );
}
