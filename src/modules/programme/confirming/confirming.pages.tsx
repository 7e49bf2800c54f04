// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, EmptyState, Notice, Page } from "#platform/ui";

export type ItemToConfirm = { title: string; href: string; words: string };
/** In the order of what is asked of the team. */
const listParts = ["unconfirmed", "asked", "stopped"] as const;

type ToConfirmPageProps = {
  t: T;
  parts: Record<(typeof listParts)[number], ItemToConfirm[]>;
  done: "goes-on" | "stops" | "calling" | "nobody-reached" | undefined;
  todayHref: string;
};

export function ToConfirmPage({ t, parts, done, todayHref }: ToConfirmPageProps) {
  const filled = listParts.filter((part) => parts[part].length > 0);
  return (
    <Page title={t("programme:confirming.list.title")} robots="noindex">
      <BackLink href={todayHref}>{t("programme:confirming.toToday")}</BackLink>
      {done && (
        <Notice kind="good">
          <p>{t(`programme:confirming.done.${done}`)}</p>
        </Notice>
      )}
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("programme:confirming.list.title")}</h1>
          <p class="lead">{t("programme:confirming.list.lead")}</p>
        </div>
        {filled.length === 0 && (
          <EmptyState title={t("programme:confirming.list.nothing")}>
            <p>{t("programme:confirming.list.nothingText")}</p>
          </EmptyState>
        )}
        {filled.map((part) => (
          <section class="stack" aria-labelledby={`h-${part}`}>
            <h2 id={`h-${part}`}>{t(`programme:confirming.list.${part}.title`)}</h2>
            <p>{t(`programme:confirming.list.${part}.text`)}</p>
            <Items items={parts[part]} />
          </section>
        ))}
      </div>
    </Page>
  );
}

function Items({ items }: { items: ItemToConfirm[] }) {
  return (
    <ul class="lijn" role="list">
      {items.map(({ title, href, words }) => (
        <li class="stack--sm">
          <h3 class="h-klein">
            <a href={href}>{title}</a>
          </h3>
          <p>{words}</p>
        </li>
      ))}
    </ul>
  );
}
