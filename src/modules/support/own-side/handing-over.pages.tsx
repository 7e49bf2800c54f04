// SPDX-License-Identifier: EUPL-1.2
import type { Sent } from "#platform/http";
import type { T } from "#platform/i18n";
import { EmptyState, ErrorSummary, Form, LinkButton, Notice, Page, SubmitButton } from "#platform/ui";
import type { Walker } from "../paths/path.ts";
import { linesOf } from "../paths/text-lines.tsx";
import type { PeerWithRoom } from "../peers/peers-with-room.queries.ts";
import { AskAnother } from "./ask-another.pages.tsx";
import type { HandingOver } from "./handing-over.queries.ts";

type HandOverPageProps = Sent & {
  t: T;
  walker: Walker;
  open: HandingOver | undefined;
  last: { toName: string; endedBy: "from" | "to" | "holder" | null } | undefined;
  peers: PeerWithRoom[];
  formKey: string;
};

/** For who walks along and is ill or away: another is asked, and the one whose path it is decides. */
export function HandOverPage(props: HandOverPageProps) {
  const { t, walker, open, last, errors } = props;
  const { path, base } = walker;
  return (
    <Page
      title={t("support:ownSide.handingOver.title")}
      robots="noindex"
      back={{ href: base, label: t("support:ownSide.toPath", { name: path.name }) }}
    >
      <ErrorSummary errors={errors} />
      <div class="stack--sm">
        <h1>{t("support:ownSide.handingOver.title")}</h1>
        <p class="lead">{t("support:ownSide.handingOver.lead", { name: path.name })}</p>
      </div>
      {!open && last && (last.endedBy === "to" || last.endedBy === "holder") && (
        <Notice>
          <p>{t(`support:ownSide.handingOver.ended.${last.endedBy}`, { peer: last.toName, name: path.name })}</p>
        </Notice>
      )}
      <WhatNow {...props} />
    </Page>
  );
}

function WhatNow(props: HandOverPageProps) {
  const { t, walker, open, peers } = props;
  if (walker.path.endedOn !== null) return <EmptyState title={t("support:ownSide.handingOver.over")} />;
  if (open) return <Waiting {...props} open={open} />;
  if (peers.length === 0) {
    return (
      <EmptyState title={t("support:ownSide.handingOver.nobody")}>
        <p>{t("support:ownSide.handingOver.nobodyText")}</p>
      </EmptyState>
    );
  }
  return <Ask {...props} />;
}

function Ask({ t, walker, ...asking }: HandOverPageProps) {
  const { name } = walker.path;
  const said = {
    words: t("support:ownSide.handingOver.words", { name }),
    wordsHint: t("support:ownSide.handingOver.wordsHint"),
    opensNothing: t("support:ownSide.handingOver.opensNothing", { name }),
  };
  return <AskAnother {...asking} t={t} action={`${walker.base}/overdragen`} said={said} />;
}

function Waiting({ t, walker, open }: HandOverPageProps & { open: HandingOver }) {
  const waitsFor = open.peerYesAt ? "holder" : "peer";
  const isOwn = open.askedByName === "";
  const names = { peer: open.toName, by: open.askedByName };
  return (
    <section class="card stack" aria-labelledby="h-wacht">
      <h2 id="h-wacht">{t(`support:ownSide.handingOver.${isOwn ? "asked" : "askedForYou"}`, names)}</h2>
      <p>{t(`support:ownSide.handingOver.waitsFor.${waitsFor}`, { peer: open.toName, name: walker.path.name })}</p>
      {isOwn && open.words && (
        <div class="stack--sm">
          <p class="muted">{t("support:ownSide.handingOver.yourWords", { name: walker.path.name })}</p>
          <p>{linesOf(open.words)}</p>
        </div>
      )}
      <Form action={`${walker.base}/overdragen/terug`} class="row">
        <SubmitButton kind="second">{t("support:ownSide.handingOver.takeBack")}</SubmitButton>
        <LinkButton href={walker.base} kind="quiet">
          {t("support:ownSide.toPath", { name: walker.path.name })}
        </LinkButton>
      </Form>
    </section>
  );
}
