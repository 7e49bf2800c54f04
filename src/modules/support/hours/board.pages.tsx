// SPDX-License-Identifier: EUPL-1.2

import type { ComponentChildren } from "preact";
import type { T } from "#platform/i18n";
import { AsideOf, EmptyState, ErrorSummary, Form, Icon, Notice, Page, SubmitButton } from "#platform/ui";
import { Add, type BoardPageProps, More, type Waiting } from "./board-parts.pages.tsx";

export function BoardPage(props: BoardPageProps) {
  const { t, day, hours, until, errors, gone } = props;
  return (
    <Page title={t("support:hours.board.title")} robots="noindex">
      <ErrorSummary errors={errors} />
      <div class="stack--sm">
        <h1>{t("support:hours.board.title")}</h1>
        <p class="lead">{t("support:hours.board.lead", { day })}</p>
      </div>
      {gone && <JustGone t={t} gone={gone} />}
      {hours.map((hour) => (
        <Board {...props} id={hour.id} title={hour.title} of={hour.id}>
          <p class="row row--klein">
            <span>{hour.when}</span>
            <span class="muted">{hour.where}</span>
            {hour.hosts.length > 0 && (
              <span class="muted">{t("support:hours.board.hosts", { names: hour.hosts.join(", ") })}</span>
            )}
          </p>
        </Board>
      ))}
      <Board {...props} id="huis" title={t("support:hours.board.house")} of={null}>
        {until !== null && <p class="muted">{t("support:hours.board.until", { time: until })}</p>}
      </Board>
      <Add {...props} />
      <p class="feit feit--hoog">
        <Icon name="eraser" />
        <span>{t("support:hours.board.kept")}</span>
      </p>
      <More {...props} />
    </Page>
  );
}

type BoardProps = BoardPageProps & { id: string; title: string; of: string | null; children: ComponentChildren };

/** One hour, or the house: who waits there. The house shows where there is no hour, or somebody waits. */
function Board({ t, id, title, of, until, waiting, children }: BoardProps) {
  const own = waiting.filter(({ occurrenceId }) => occurrenceId === of);
  if (of === null && until === null && own.length === 0) return null;
  return (
    <section class="stack" aria-labelledby={`h-${id}`}>
      <div class="stack--sm">
        <h2 id={`h-${id}`}>{title}</h2>
        {children}
      </div>
      {own.length === 0 ? (
        <EmptyState title={t("support:hours.board.nobody")} />
      ) : (
        <div class="card">
          <ul class="lijn" role="list">
            {own.map((one) => (
              <li>
                <WhoWaits t={t} one={one} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function WhoWaits({ t, one }: { t: T; one: Waiting }) {
  const name = one.name || t("support:hours.board.noName");
  return (
    <div class="row row--between">
      <p>
        <b>{name}</b>
        <br />
        <span class="muted">{t("support:hours.board.since", { time: one.since })}</span>
      </p>
      <Form action={one.takeHref} class="niet-printen">
        <SubmitButton kind="second">
          {one.name ? t("support:hours.board.go", { name }) : t("support:hours.board.goThere")}
          <AsideOf>{t("support:hours.board.since", { time: one.since })}</AsideOf>
        </SubmitButton>
      </Form>
    </div>
  );
}

function JustGone({ t, gone }: { t: T; gone: Waiting }) {
  return (
    <div class="niet-printen">
      <Notice kind="good">
        <p>{t("support:hours.board.gone", { name: gone.name || t("support:hours.board.noName") })}</p>
        <Form action={gone.backHref}>
          <SubmitButton kind="second">{t("support:hours.board.putBack")}</SubmitButton>
        </Form>
      </Notice>
    </div>
  );
}
