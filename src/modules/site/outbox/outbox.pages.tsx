// SPDX-License-Identifier: EUPL-1.2
import { formatDay, formatTimeRange } from "#platform/clock";
import { EmptyState, Notice, Tag } from "#platform/ui";
import { ArrangingPage, type Common } from "../arranging.pages.tsx";
import { NotArrived } from "./not-arrived.pages.tsx";
import type { OutboxState } from "./outbox-words.ts";

type Message = {
  id: string;
  about: string;
  state: OutboxState;
  createdLocal: string;
  lastProblem: string | null;
  address: string | null;
  body: string | null;
  /** Nothing more is sent to its address. */
  addressFails: boolean;
};
type OutboxPageProps = Common & { today: string; messages: Message[]; hasMailServer: boolean };

export function OutboxPage({ t, language, today, messages, hasMailServer }: OutboxPageProps) {
  const someWait = messages.some(({ state }) => state === "waiting" || state === "problem");
  return (
    <ArrangingPage title={t("site:outbox.title")} lead={t("site:outbox.lead")}>
      {!hasMailServer && (
        <Notice>
          <p>{t("site:outbox.noServer")}</p>
          <p>{t("site:outbox.askOperator")}</p>
        </Notice>
      )}
      {someWait && (
        <Notice icon="phone">
          <p>{t("site:outbox.callPeople")}</p>
        </Notice>
      )}
      {messages.length === 0 ? (
        <EmptyState title={t("site:outbox.none")}>
          <p>{t("site:outbox.noneText")}</p>
        </EmptyState>
      ) : (
        <div class="card">
          <ul class="lijn" role="list">
            {messages.map((message) => (
              <MessageLine t={t} language={language} today={today} message={message} />
            ))}
          </ul>
        </div>
      )}
    </ArrangingPage>
  );
}

const stateLooks = {
  sent: { kind: "open", icon: "circle-check" },
  waiting: { kind: "plain", icon: "hourglass" },
  problem: { kind: "few", icon: "triangle-alert" },
  givenUp: { kind: "few", icon: "triangle-alert" },
  returned: { kind: "few", icon: "triangle-alert" },
} as const;

type MessageLineProps = Common & { today: string; message: Message };

function MessageLine({ t, language, today, message }: MessageLineProps) {
  const { about, state, createdLocal, lastProblem, address, body } = message;
  const day = formatDay(createdLocal.slice(0, 10), language, today);
  return (
    <li class="stack--sm">
      <p class="row row--between">
        <b>{about}</b>
        <Tag {...stateLooks[state]}>{t(`site:outbox.state.${state}`)}</Tag>
      </p>
      <p class="muted">{`${day}, ${formatTimeRange(createdLocal, createdLocal, language)}`}</p>
      {state === "problem" && lastProblem && <p>{t("site:outbox.problemCode", { code: lastProblem })}</p>}
      <NotArrived t={t} language={language} message={message} />
      {address && <p>{t("site:outbox.to", { address })}</p>}
      {body && (
        <details class="vouw">
          <summary>{t("site:outbox.text")}</summary>
          <p class="code">
            {body.split("\n").map((line) => (
              <>
                {line}
                <br />
              </>
            ))}
          </p>
        </details>
      )}
    </li>
  );
}
