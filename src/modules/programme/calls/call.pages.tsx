// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { EmptyState, Form, Notice, Page, PhoneLink, SubmitButton } from "#platform/ui";

export const callNews = ["called", "tried", "undone"] as const;

export type CallToMake = {
  id: string;
  name: string;
  phone: string;
  say: string;
  /** Only when somebody tried before. */
  tried: string | null;
  /** Which site they chose, when it is not the first. */
  otherLanguage: string | null;
};
export type CallsOfDate = { heading: string; calls: CallToMake[] };
export type CallMade = { id: string; name: string; heading: string };

type CallsPageProps = {
  t: T;
  groups: CallsOfDate[];
  made: CallMade[];
  news: (typeof callNews)[number] | undefined;
  self: string;
  todayHref: string;
  /** Who is to be called because something is on again; none for who does not host here. */
  again: { count: number; href: string } | null;
};

export function CallsPage({ t, groups, made, news, self, todayHref, again }: CallsPageProps) {
  return (
    <Page
      title={t("programme:calls.title")}
      robots="noindex"
      back={{ label: t("programme:confirming.toToday"), href: todayHref }}
    >
      {news && (
        <Notice kind="good">
          <p>{t(`programme:calls.done.${news}`)}</p>
        </Notice>
      )}
      <div class="stack--sm">
        <h1>{t("programme:calls.title")}</h1>
        {groups.length > 0 && <Lead t={t} />}
        {again && again.count > 0 && (
          <p>
            <a href={again.href}>{t("programme:hearing.calls.link", { count: again.count })}</a>
          </p>
        )}
      </div>
      {groups.length === 0 && (
        <EmptyState title={t("programme:calls.none")}>
          <p>{t("programme:calls.noneText")}</p>
        </EmptyState>
      )}
      {groups.map(({ heading, calls }) => (
        <section class="stack">
          <h2>{heading}</h2>
          {calls.map((call) => (
            <ToCall t={t} call={call} self={self} />
          ))}
        </section>
      ))}
      {made.length > 0 && <Made t={t} made={made} self={self} />}
      {groups.length + made.length > 0 && (
        <div class="stack--sm">
          <p class="muted">{t("programme:team.who.log")}</p>
          <p class="muted niet-printen">{t("programme:calls.howToPrint")}</p>
        </div>
      )}
    </Page>
  );
}

function Lead({ t }: { t: T }) {
  return (
    <>
      <p class="lead">{t("programme:calls.lead")}</p>
      <p>{t("programme:calls.otherPhone")}</p>
    </>
  );
}

function ToCall({ t, call, self }: { t: T; call: CallToMake; self: string }) {
  return (
    <article class="card stack--sm" aria-labelledby={`bel-${call.id}`}>
      <h3 id={`bel-${call.id}`}>{call.name}</h3>
      <p class="lead">
        <PhoneLink number={call.phone} />
      </p>
      <p>
        {t("programme:calls.say")} <b>{call.say}</b>
      </p>
      {call.otherLanguage && (
        <p class="muted">{t("programme:calls.otherLanguage", { language: call.otherLanguage })}</p>
      )}
      {call.tried && <p class="muted">{call.tried}</p>}
      <Form action={self} class="knoppen niet-printen">
        <input type="hidden" name="callId" value={call.id} />
        <SubmitButton name="what" value="called">
          <Named short={t("programme:calls.called")} full={t("programme:calls.calledOf", { name: call.name })} />
        </SubmitButton>
        <SubmitButton name="what" value="tried" kind="second">
          <Named
            short={t("programme:calls.notReached")}
            full={t("programme:calls.notReachedOf", { name: call.name })}
          />
        </SubmitButton>
      </Form>
    </article>
  );
}

function Made({ t, made, self }: { t: T; made: CallMade[]; self: string }) {
  return (
    <section class="stack niet-printen" aria-labelledby="h-gebeld">
      <h2 id="h-gebeld">{t("programme:calls.doneTitle")}</h2>
      {made.map((call) => (
        <Form action={self} class="row row--between">
          <input type="hidden" name="callId" value={call.id} />
          <span>
            <b>{call.name}</b>, {call.heading}
          </span>
          <SubmitButton name="what" value="undone" kind="quiet">
            <Named short={t("programme:calls.undo")} full={t("programme:calls.undoOf", { name: call.name })} />
          </SubmitButton>
        </Form>
      ))}
    </section>
  );
}

/** What is read aloud says for whom the button is. */
function Named({ short, full }: { short: string; full: string }) {
  return (
    <>
      <span aria-hidden="true">{short}</span>
      <span class="visually-hidden">{full}</span>
    </>
  );
}
