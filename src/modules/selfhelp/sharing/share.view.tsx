// SPDX-License-Identifier: EUPL-1.2
import { useState } from "preact/hooks";
import { useArea } from "../area/area-context.ts";
import { LinkButton, Notice } from "../area/pieces.view.tsx";
import { todayHere } from "../area/today.ts";
import { MadeShare } from "./made-share.view.tsx";
import { NewShare } from "./new-share.view.tsx";
import { ShareList } from "./share-list.view.tsx";
import { notesAbout } from "./share-notes.ts";
import type { SharedDocument } from "./shared-document.ts";
import { isOver, type ShareNote, type Take } from "./shares.ts";

export type ShareViewProps = {
  /** As it is now. */
  document: () => SharedDocument;
  about: { id: string; what: string };
  forProfessionals: boolean;
  /** Whoever reads it may write along: what they write comes back as replies. */
  mayWrite?: boolean | undefined;
  /** One reader at a time: another can come when nobody reads it any more. */
  isForOne?: boolean;
  /** Takes over one line that somebody wrote beside the section of this title. */
  onTake?: Take | undefined;
};

/** For whom, until when, and where it went. Each link is for one reader, by a name that only the person sees. */
export function ShareView({ document, about, onTake, isForOne, ...how }: ShareViewProps) {
  const { t, vault, place } = useArea();
  const [made, setMade] = useState<ShareNote | null>(null);
  const notes = notesAbout(vault, [about.id]);
  const isTaken = isForOne && notes.some(({ body }) => !isOver(body, undefined, todayHere()));
  if (!place.owner) return <NoAccount />;
  if (made) return <MadeShare note={made} onDone={() => setMade(null)} />;
  if (!place.isSignedIn) return <Notice>{t("selfhelp:card.share.signIn")}</Notice>;
  const fresh = <NewShare {...{ document, about, ...how }} onMade={setMade} />;
  if (notes.length === 0) return fresh;
  return (
    <>
      <ShareList about={about.id} {...{ document, onTake }} onLink={setMade} />
      {!isTaken && (
        <details class="card niet-printen">
          <summary>{t("selfhelp:card.share.another")}</summary>
          {fresh}
        </details>
      )}
    </>
  );
}

function NoAccount() {
  const { t } = useArea();
  return (
    <Notice>
      <p>{t("selfhelp:card.share.noAccount")}</p>
      <p>{t("selfhelp:card.share.withoutAccount")}</p>
      <p>
        <LinkButton href={location.pathname.replace("/kluis", "")}>{t("selfhelp:card.share.toAccount")}</LinkButton>
      </p>
    </Notice>
  );
}
