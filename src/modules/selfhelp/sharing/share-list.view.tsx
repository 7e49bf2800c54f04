// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from "preact/hooks";
import { useArea } from "../area/area-context.ts";
import { Button, Notice } from "../area/pieces.view.tsx";
import { todayHere } from "../area/today.ts";
import type { Entry } from "../device/entry.ts";
import { offline } from "../device/keeper.ts";
import { OneShare } from "./one-share.view.tsx";
import { notesOf } from "./share-notes.ts";
import type { SharedDocument } from "./shared-document.ts";
import { listShares, type ShareAtHouse, type ShareNote, type Take, withdraw } from "./shares.ts";

type ListProps = {
  /** Of one entry; of all that somebody shared when it is left out. */
  about?: string;
  document?: () => SharedDocument;
  onTake?: Take | undefined;
  onLink?: (note: ShareNote) => void;
};

/** Where it went: to whom, until when, how often its link was opened. Everything can be taken back. */
export function ShareList({ about, ...props }: ListProps) {
  const { t, vault } = useArea();
  const { house, refresh } = useHouse();
  const notes = notesOf(vault).reverse();
  const shown = notes.filter(({ body }) => !about || body.about === about);
  const nameless = about ? [] : house?.filter((share) => isNameless(share, notes));
  return (
    <section class="stack niet-printen">
      <h2>{t(about ? "selfhelp:card.share.who" : "selfhelp:card.share.withWhom")}</h2>
      {house === null && <Notice>{t("selfhelp:card.share.wrong.offline")}</Notice>}
      {shown.length === 0 && <p>{t("selfhelp:card.share.nobody")}</p>}
      <ul class="stack" role="list">
        {shown.map((entry) => (
          <li key={entry.id} class="card stack--sm">
            <OneShare
              {...props}
              {...{ entry, refresh }}
              isOfAll={!about}
              house={house?.find(({ id }) => id === entry.body.share)}
            />
          </li>
        ))}
        {nameless?.map(({ id }) => (
          <li key={id} class="card stack--sm">
            <p>{t("selfhelp:card.share.nameless")}</p>
            <p>
              <Button onClick={() => void withdraw(id).then(refresh, offline)}>
                {t("selfhelp:card.share.withdraw")}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Still to be read, and nobody here knows by whom. */
function isNameless({ id, endsOn, isWithdrawn, hasLeft }: ShareAtHouse, notes: readonly Entry<ShareNote>[]): boolean {
  return !isWithdrawn && !hasLeft && endsOn >= todayHere() && notes.every(({ body }) => body.share !== id);
}

/** Null when the house does not answer; undefined until it does. */
function useHouse() {
  const { place } = useArea();
  const [house, setHouse] = useState<readonly ShareAtHouse[] | null | undefined>(undefined);
  const refresh = () => void listShares().then(setHouse, () => setHouse(null));
  useEffect(() => {
    if (place.isSignedIn) refresh();
  }, [place]);
  return { house, refresh };
}
