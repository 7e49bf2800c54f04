// SPDX-License-Identifier: EUPL-1.2
import type { Language, T } from "#platform/i18n";
import {
  AsideOf,
  BackLink,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormKey,
  LinkButton,
  Notice,
  Page,
  SubmitButton,
  Tag,
} from "#platform/ui";
import type { ServiceStatus } from "../hsds/tables.ts";
import type { KeeperAsk } from "./keeper-asks.ts";
import { type OwnFacts, OwnOrganization } from "./keeper-organization.pages.tsx";
import type { ChangeState } from "./tables.ts";

export const keeperNews = ["checked", "changed", "waits", "nothing", "answered"] as const;

export type KeptEntry = {
  name: string;
  status: ServiceStatus;
  isHidden: boolean;
  isCheckedToday: boolean;
  formKey: string;
  /** "Nagelopen op 3 november 2026 door de organisatie zelf." */
  checked: string;
  links: { right: string; change: string; end: string; look: string };
};

type KeeperPageProps = {
  t: T;
  language: Language;
  keeper: string;
  organization: string;
  centre: string;
  news: (typeof keeperNews)[number] | undefined;
  entries: KeptEntry[];
  remarks: { words: string; href: string }[];
  /** Absent of a house, which says elsewhere who it is. */
  own: OwnFacts | null;
  sent: { words: string; state: ChangeState; answer: string }[];
  /** What others would like to hear of it. */
  asks: readonly KeeperAsk[];
  newHref: string;
};

/** What an organization sees of itself, and where one tap says that it is right. */
export function KeeperPage(props: KeeperPageProps) {
  const { t, organization, centre, keeper, news, entries, own, newHref } = props;
  return (
    <Page title={t("network:keeping.keeper.title", { organization })} robots="noindex">
      {news && (
        <Notice kind="good">
          <p>{t(`network:keeping.keeper.news.${news}`)}</p>
        </Notice>
      )}
      <h1>{t("network:keeping.keeper.title", { organization })}</h1>
      <p class="lead">
        {keeper ? t("network:keeping.keeper.hello", { keeper, centre }) : t("network:keeping.keeper.lead", { centre })}
      </p>
      <Lines id="h-opmerkingen" title={t("network:keeping.keeper.remarks")} lines={props.remarks} />
      <Lines id="h-regio" title={t("network:keeping.keeper.asks")} lines={props.asks} />
      {entries.length === 0 ? (
        <EmptyState title={t("network:keeping.keeper.none")}>
          <p>{t("network:keeping.keeper.noneText")}</p>
        </EmptyState>
      ) : (
        <ul class="lijn" role="list">
          {entries.map((entry) => (
            <EntryLine {...props} entry={entry} />
          ))}
        </ul>
      )}
      <p>
        <LinkButton href={newHref} icon="plus">
          {t("network:keeping.keeper.add")}
        </LinkButton>
      </p>
      {own && <OwnOrganization t={t} own={own} />}
      <SentLines {...props} />
    </Page>
  );
}

function Lines({ id, title, lines }: { id: string; title: string; lines: readonly KeeperAsk[] }) {
  if (lines.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="lijn" role="list">
        {lines.map(({ words, href }) => (
          <li>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function EntryLine({ t, entry }: KeeperPageProps & { entry: KeptEntry }) {
  const { name, status, isHidden, checked, links } = entry;
  const hasEnded = status === "defunct" || status === "inactive";
  const of = <AsideOf>{name}</AsideOf>;
  return (
    <li class="stack--sm">
      <h2 class="h-klein">{name}</h2>
      {(isHidden || status !== "active") && (
        <p>
          <Tag kind="few">{isHidden ? t("network:keeping.isHidden") : t(`network:keeping.statusTag.${status}`)}</Tag>
        </p>
      )}
      {!hasEnded && <p>{checked}</p>}
      <div class="knoppen">
        {!hasEnded && !entry.isCheckedToday && (
          <Form action={links.right}>
            <FormKey value={entry.formKey} />
            <SubmitButton>
              {t("network:keeping.keeper.right")}
              {of}
            </SubmitButton>
          </Form>
        )}
        <LinkButton href={links.change}>
          {t("network:keeping.keeper.change")}
          {of}
        </LinkButton>
        {!hasEnded && (
          <a href={links.end}>
            {t("network:keeping.keeper.end")}
            {of}
          </a>
        )}
        {!hasEnded && !isHidden && (
          <a href={links.look}>
            {t("network:keeping.keeper.look")}
            {of}
          </a>
        )}
      </div>
    </li>
  );
}

function SentLines({ t, sent }: KeeperPageProps) {
  if (sent.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="h-gestuurd">
      <h2 id="h-gestuurd">{t("network:keeping.keeper.sent")}</h2>
      <ul class="lijn" role="list">
        {sent.map(({ words, state, answer }) => (
          <li class="stack--sm">
            <p>
              {words} <Tag>{t(`network:keeping.state.${state}`)}</Tag>
            </p>
            {answer && <p class="muted">{answer}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

type EndEntryPageProps = {
  t: T;
  title: string;
  backHref: string;
  formKey: string;
  errors: FieldErrors;
};

export function EndEntryPage({ t, title, backHref, formKey, errors }: EndEntryPageProps) {
  const heading = t("network:keeping.end.title", { title });
  return (
    <Page title={heading} robots="noindex">
      <BackLink href={backHref}>{t("network:keeping.keeper.back")}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{heading}</h1>
      <p class="lead">{t("network:keeping.end.text")}</p>
      <Form>
        <FormKey value={formKey} />
        <SubmitButton>{t("network:keeping.end.send")}</SubmitButton>
      </Form>
    </Page>
  );
}

/** Says no more than that it does not open anything. */
export function KeeperClosedPage({ t }: { t: T }) {
  return (
    <Page title={t("network:keeping.closed.title")} robots="noindex">
      <h1>{t("network:keeping.closed.title")}</h1>
      <p class="lead">{t("network:keeping.closed.text")}</p>
    </Page>
  );
}
