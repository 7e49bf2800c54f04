// SPDX-License-Identifier: EUPL-1.2
import { type StateInWords, StateNotice } from "#modules/network";
import type { T } from "#platform/i18n";
import { BackLink, Form, LinkButton, Notice, Page, SubmitButton } from "#platform/ui";
import { Asks, type AsksProps } from "./source-asks.pages.tsx";

type ActivityLink = { title: string; href: string };

export type SourcePageProps = {
  t: T;
  name: string;
  host: string;
  whose: string;
  every: string;
  state: StateInWords;
  isPaused: boolean;
  isNew: boolean;
  isBusy: boolean;
  /** What would happen after a yes; null when nothing waits for one. */
  asks: Pick<AsksProps, "preview" | "gone"> | null;
  /** What stays although the agenda no longer has it. */
  stays: ActivityLink[];
  kept: ActivityLink[];
  links: Record<"back" | "self" | "agreement" | "fetching" | "pause" | "resumption" | "change" | "removal", string> & {
    activity: (activityId: string) => string;
  };
};

/** One agenda: how it stands, what it asks, and what can be done with it. */
export function SourcePage(props: SourcePageProps) {
  const { t, name, host, whose, every, state, asks, isBusy } = props;
  return (
    <Page title={name} robots="noindex">
      <BackLink href={props.links.back}>{t("programme:sources.title")}</BackLink>
      <h1>{name}</h1>
      <p class="lead">{t("programme:sources.one.lead", { host, whose, every })}</p>
      {isBusy && <Notice>{t("programme:sources.one.busy")}</Notice>}
      <StateNotice state={state} />
      {asks && <Asks t={t} isNew={props.isNew} links={props.links} {...asks} />}
      <Stays
        t={t}
        id="weg"
        title={t("programme:sources.one.stays")}
        text={t("programme:sources.one.staysText")}
        activities={props.stays}
      />
      <Stays
        t={t}
        id="datums"
        title={t("programme:sources.one.kept")}
        text={t("programme:sources.one.keptText")}
        activities={props.kept}
      />
      <Actions {...props} />
    </Page>
  );
}

type StaysProps = { t: T; id: string; title: string; text: string; activities: ActivityLink[] };

function Stays({ id, title, text, activities }: StaysProps) {
  if (activities.length === 0) return null;
  return (
    <section class="stack" aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`}>{title}</h2>
      <p>{text}</p>
      <ul>
        {activities.map((activity) => (
          <li>
            <a href={activity.href}>{activity.title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Actions({ t, isPaused, isNew, links }: SourcePageProps) {
  return (
    <div class="knoppen">
      {!isPaused && (
        <Form action={links.fetching}>
          <SubmitButton kind="second">{t("programme:sources.one.fetch")}</SubmitButton>
        </Form>
      )}
      {!isNew && (
        <Form action={isPaused ? links.resumption : links.pause}>
          <SubmitButton kind="second">
            {t(isPaused ? "programme:sources.one.resume" : "programme:sources.one.pause")}
          </SubmitButton>
        </Form>
      )}
      <LinkButton href={links.change}>{t("programme:sources.one.change")}</LinkButton>
      <LinkButton href={links.removal} kind="quiet">
        {t("programme:sources.one.remove")}
      </LinkButton>
    </div>
  );
}
