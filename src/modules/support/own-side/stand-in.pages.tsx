// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { inLanguage, type Sent } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { EmptyState, ErrorSummary, Form, Icon, Page, SubmitButton } from "#platform/ui";
import { nameOf } from "../paths/letter.ts";
import type { PeerWithRoom } from "../peers/peers-with-room.queries.ts";
import { AskAnother } from "./ask-another.pages.tsx";
import type { Walk } from "./handing-over.queries.ts";

type StandInPageProps = Sent & {
  t: T;
  language: Language;
  walk: Walk;
  peers: PeerWithRoom[];
  action: string;
  formKey: string;
};

/** Who walks along and since when is all that stands here of a path. */
export function StandInPage(props: StandInPageProps) {
  const { t, language, walk, peers, errors } = props;
  return (
    <Page
      title={t("support:ownSide.standIn.title")}
      robots="noindex"
      back={{ href: inLanguage(language, "/team/trajecten/overzicht"), label: t("support:paths.overview.title") }}
    >
      <ErrorSummary errors={errors} />
      <div class="stack--sm">
        <h1>{t("support:ownSide.standIn.title")}</h1>
        <p class="lead">
          {t("support:ownSide.standIn.lead", { from: fromOf(props), day: formatDate(walk.beganOn, language) })}
        </p>
        <p class="feit feit--hoog">
          <Icon name="lock" />
          <span>{t("support:ownSide.standIn.noWord")}</span>
        </p>
      </div>
      {walk.asked && <Waiting {...props} asked={walk.asked} />}
      {!walk.asked && peers.length === 0 && (
        <EmptyState title={t("support:ownSide.handingOver.nobody")}>
          <p>{t("support:ownSide.standIn.nobodyText")}</p>
        </EmptyState>
      )}
      {!walk.asked && peers.length > 0 && <Ask {...props} />}
    </Page>
  );
}

function Ask({ t, ...asking }: StandInPageProps) {
  const said = {
    words: t("support:ownSide.standIn.words"),
    wordsHint: t("support:ownSide.standIn.wordsHint"),
    opensNothing: t("support:ownSide.standIn.opensNothing"),
  };
  return <AskAnother {...asking} t={t} said={said} />;
}

function Waiting({ asked, ...props }: StandInPageProps & { asked: NonNullable<Walk["asked"]> }) {
  const { t, action } = props;
  const by = asked.askedByName;
  const names = { by: by || fromOf(props), peer: asked.toName };
  return (
    <section class="card stack" aria-labelledby="h-wacht">
      <h2 id="h-wacht">{t("support:ownSide.standIn.asked", names)}</h2>
      <p>{t(`support:ownSide.standIn.waitsFor.${asked.peerYesAt ? "holder" : "peer"}`, names)}</p>
      {by && (
        <Form action={`${action}/terug`}>
          <SubmitButton kind="second">{t("support:ownSide.handingOver.takeBack")}</SubmitButton>
        </Form>
      )}
    </section>
  );
}

function fromOf({ t, walk }: Pick<StandInPageProps, "t" | "walk">): string {
  return nameOf(t, walk.peerName);
}
