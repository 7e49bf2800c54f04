// SPDX-License-Identifier: EUPL-1.2
import { type KeptSignUp, KeptSignUps, type OwnGroupDate } from "#modules/programme";
import type { Language, T } from "#platform/i18n";
import { EmptyState, LinkButton, LinkCards, type LinkWithHint, Notice, OnlyWith, Page, useFrame } from "#platform/ui";

type MyPlaceProps = {
  t: T;
  language: Language;
  name: string;
  dates: readonly KeptSignUp[];
  groups: readonly OwnGroupDate[];
  /** In an emergency, by someone of the team, not long ago. */
  wasOpened: boolean;
  hasCalendar: boolean;
  menu: readonly LinkWithHint[];
  links: { programme: string; groups: string; calendar: string; code: string; readings: string };
};

export function MyPlacePage(props: MyPlaceProps) {
  const { t, name, wasOpened, links } = props;
  return (
    <Page title={t("site:myPlace.title")} robots="noindex">
      <div class="stack--xl">
        <div class="stack">
          <h1>{t("site:myPlace.hello", { name })}</h1>
          <p class="lead">{t("site:myPlace.lead")}</p>
        </div>
        {wasOpened && (
          <Notice>
            <p>{t("site:myPlace.wasOpened")}</p>
            <p>
              <a href={links.readings}>{t("site:myPlace.whoOpened")}</a>
            </p>
          </Notice>
        )}
        <Going {...props} />
        <Groups {...props} />
        <Links {...props} />
        <Menu {...props} />
      </div>
    </Page>
  );
}

function Going({ t, language, dates, links }: MyPlaceProps) {
  const { parts } = useFrame();
  if (dates.length === 0 && !parts.has("programme")) return null;
  return (
    <section class="stack" aria-labelledby="h-ga">
      <h2 id="h-ga">{t("site:myPlace.going")}</h2>
      {dates.length > 0 ? (
        <KeptSignUps t={t} language={language} dates={dates} />
      ) : (
        <EmptyState title={t("site:myPlace.nothing")}>
          <p>{t("site:myPlace.nothingText")}</p>
        </EmptyState>
      )}
      <p class="row">
        <OnlyWith part="programme">
          <LinkButton href={links.programme}>{t("site:myPlace.choose")}</LinkButton>
        </OnlyWith>
        <a href={links.code}>{t("site:myPlace.code")}</a>
      </p>
    </section>
  );
}

function Groups({ t, groups, links }: MyPlaceProps) {
  if (groups.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="h-groepen">
      <h2 id="h-groepen">{t("site:myPlace.groups")}</h2>
      <ul class="stack--sm" role="list">
        {groups.map(({ title, when, isCalledOff }) => (
          <li>
            <b>{title}</b>
            <br />
            {isCalledOff ? <s>{when}</s> : when}
            {isCalledOff && ` ${t("site:myPlace.calledOff")}`}
          </li>
        ))}
      </ul>
      <p>
        <a href={links.groups}>{t("site:myPlace.allGroups")}</a>
      </p>
    </section>
  );
}

function Links({ t, dates, hasCalendar, links }: MyPlaceProps) {
  if (dates.length === 0 && !hasCalendar) return null;
  return (
    <section class="stack--sm" aria-labelledby="h-links">
      <h2 id="h-links">{t("site:myPlace.links")}</h2>
      {dates.length > 0 && (
        <>
          <p>{t("site:myPlace.linksText")}</p>
          <ul>
            {dates.map(({ title, when, href }) => (
              <li>
                <a href={href}>{`${title}, ${when}`}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {hasCalendar && (
        <p>
          <a href={links.calendar}>{t("site:myPlace.calendar")}</a>
        </p>
      )}
    </section>
  );
}

function Menu({ t, menu }: MyPlaceProps) {
  return (
    <nav class="stack niet-printen" aria-labelledby="h-meer">
      <h2 id="h-meer">{t("site:myPlace.more")}</h2>
      <LinkCards links={menu} />
    </nav>
  );
}
