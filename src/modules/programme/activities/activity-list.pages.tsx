// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { EmptyState, Form, Icon, LinkButton, Page, Pagination, SubmitButton, TextField } from "#platform/ui";
import { type ActivityState, activityStates } from "./activity.ts";
import { familyOf } from "./kinds.ts";
import { familyClasses, familyIcons, kindLabel } from "./labels.ts";

export type ListedActivity = {
  title: string;
  kind: string;
  hosts: string[];
  href: string;
  /** "Dinsdag 24 november van 11.00 tot 12.30 uur" */
  nextWords: string | null;
};

type ActivityListPageProps = {
  t: T;
  state: ActivityState;
  /** As it stands in the address. */
  stateWord: string;
  words: string;
  counts: Record<ActivityState, number>;
  activities: ListedActivity[];
  links: { new: string; import: string; paper: string; self: string; states: Record<ActivityState, string> };
  pages: { previous: string | null; next: string | null };
};

export function ActivityListPage(props: ActivityListPageProps) {
  const { t, stateWord, words, activities, links, pages } = props;
  return (
    <Page title={t("programme:activity.list.title")} robots="noindex">
      <div class="row row--between">
        <h1>{t("programme:activity.list.title")}</h1>
        <div class="knoppen">
          <LinkButton href={links.new} kind="main" icon="plus">
            {t("programme:activity.list.new")}
          </LinkButton>
          <LinkButton href={links.import} icon="upload">
            {t("programme:activity.list.import")}
          </LinkButton>
          <LinkButton href={links.paper} icon="printer">
            {t("programme:paper.toPaper")}
          </LinkButton>
        </div>
      </div>
      <StateLinks {...props} />
      <Form method="get" action={links.self}>
        <input type="hidden" name="staat" value={stateWord} />
        <div class="velden">
          <TextField name="woorden" type="search" label={t("programme:activity.list.search")} value={words} />
          <div>
            <SubmitButton kind="second">{t("programme:activity.list.find")}</SubmitButton>
          </div>
        </div>
      </Form>
      {activities.length === 0 ? <Nothing {...props} /> : <Activities t={t} activities={activities} />}
      <Pagination
        previous={pages.previous ? { href: pages.previous } : null}
        next={pages.next ? { href: pages.next } : null}
      />
    </Page>
  );
}

function StateLinks({ t, state, counts, links }: ActivityListPageProps) {
  return (
    <nav class="knoppen" aria-label={t("programme:activity.list.states")}>
      {activityStates.map((one) => (
        <a
          class={one === state ? "chip chip--aan" : "chip"}
          href={links.states[one]}
          aria-current={one === state ? "page" : undefined}
        >
          {t(`programme:activity.list.state.${one}`, { number: counts[one] })}
        </a>
      ))}
    </nav>
  );
}

function Activities({ t, activities }: Pick<ActivityListPageProps, "t" | "activities">) {
  return (
    <ul class="lijn" role="list">
      {activities.map((activity) => (
        <li class="stack--sm">
          <h2 class="h-klein">
            <a href={activity.href}>{activity.title}</a>
          </h2>
          <p class="row">
            <span class={familyClasses[familyOf(activity.kind)]}>
              <Icon name={familyIcons[familyOf(activity.kind)]} />
              {kindLabel(t, activity.kind)}
            </span>
            <span>{activity.nextWords ?? t("programme:activity.list.noNext")}</span>
            {activity.hosts.length > 0 && <span class="muted">{activity.hosts.join(", ")}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Nothing({ t, state, words, links }: ActivityListPageProps) {
  if (words !== "") {
    return (
      <EmptyState title={t("programme:activity.list.nothingFound", { words })}>
        <p>
          <a href={links.states[state]}>{t("programme:activity.list.seeAll")}</a>
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t(`programme:activity.list.nothing.${state}`)}>
      <p>
        <a href={links.new}>{t("programme:activity.list.new")}</a>
      </p>
    </EmptyState>
  );
}
