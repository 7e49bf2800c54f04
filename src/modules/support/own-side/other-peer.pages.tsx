// SPDX-License-Identifier: EUPL-1.2
import type { Sent } from "#platform/http";
import type { T } from "#platform/i18n";
import { EmptyState, ErrorSummary, Form, LinkButton, Notice, Page, SubmitButton } from "#platform/ui";
import type { Walker } from "../paths/path.ts";
import { linesOf } from "../paths/text-lines.tsx";
import type { HandingOver } from "./handing-over.queries.ts";

type OtherPeerPageProps = Sent & {
  t: T;
  walker: Walker;
  open: HandingOver | undefined;
  said: "yes" | "no" | null;
};

/** Whether another may walk along: the one whose path it is says yes or no, and that is enough. */
export function OtherPeerPage({ t, walker, open, said, errors }: OtherPeerPageProps) {
  const { path, base } = walker;
  return (
    <Page
      title={t("support:ownSide.otherPeer.title")}
      robots="noindex"
      back={{ href: base, label: t("support:ownSide.toOwnPath") }}
    >
      <ErrorSummary errors={errors} />
      {said && <Notice kind="good">{t(`support:ownSide.otherPeer.said.${said}`, { peer: path.peerName })}</Notice>}
      <h1>{t("support:ownSide.otherPeer.title")}</h1>
      {open ? (
        <Question t={t} walker={walker} open={open} />
      ) : (
        <EmptyState title={t("support:ownSide.otherPeer.nothing", { peer: path.peerName })} />
      )}
    </Page>
  );
}

function Question({ t, walker, open }: { t: T; walker: Walker; open: HandingOver }) {
  const names = { from: open.fromName, to: open.toName };
  return (
    <section class="card stack--lg" aria-labelledby="h-vraag">
      <div class="stack--sm">
        <h2 id="h-vraag">{whoAsks(t, open)}</h2>
        {open.words && <p>{linesOf(open.words)}</p>}
      </div>
      <ul class="stack--sm">
        <li>{t("support:ownSide.otherPeer.knows.before", names)}</li>
        <li>{t("support:ownSide.otherPeer.knows.after", names)}</li>
        <li>{t("support:ownSide.otherPeer.knows.hidden", names)}</li>
        <li>{t("support:ownSide.otherPeer.knows.back", names)}</li>
      </ul>
      <Form action={`${walker.base}/ander-mens`} class="row">
        <SubmitButton name="answer" value="yes">
          {t("support:ownSide.otherPeer.yes", names)}
        </SubmitButton>
        <SubmitButton kind="second" name="answer" value="no">
          {t("support:ownSide.otherPeer.no")}
        </SubmitButton>
      </Form>
      <p class="muted">{t("support:ownSide.otherPeer.noReason")}</p>
    </section>
  );
}

type Names = Pick<HandingOver, "fromName" | "toName" | "askedByName">;

/** Who walks along, or who coordinates where that peer worker suddenly cannot. */
function whoAsks(t: T, { fromName: from, toName: to, askedByName: by }: Names): string {
  return t(`support:ownSide.otherPeer.${by ? "asksFor" : "asks"}`, { from, to, by });
}

type WaitsProps = { t: T; base: string; open: (Names & Pick<HandingOver, "peerYesAt">) | undefined };

/** For the path page of the one whose path it is: stands there only while something waits for their yes. */
export function HandingOverNotice({ t, base, open }: WaitsProps) {
  if (!open?.peerYesAt) return null;
  return (
    <Notice icon="users">
      <p>{whoAsks(t, open)}</p>
      <p>
        <LinkButton href={`${base}/ander-mens`}>{t("support:ownSide.otherPeer.look")}</LinkButton>
      </p>
    </Notice>
  );
}
