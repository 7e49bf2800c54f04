// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from "preact/hooks";
import { useArea } from "../area/area-context.ts";
import { Button, Notice } from "../area/pieces.view.tsx";
import { todayHere } from "../area/today.ts";
import { dayOf } from "../area/tool.view.tsx";
import type { Entry } from "../device/entry.ts";
import { offline } from "../device/keeper.ts";
import { Replies } from "./replies.view.tsx";
import type { SharedDocument } from "./shared-document.ts";
import {
  dayAfter,
  digestOf,
  endShare,
  isOver,
  questionOf,
  replaceShare,
  type SendProblem,
  type ShareAtHouse,
  type ShareNote,
  type Take,
  withNewReplies,
} from "./shares.ts";

type OneProps = {
  entry: Entry<ShareNote>;
  /** What the house knows of it, once it answered. */
  house: ShareAtHouse | undefined;
  refresh: () => void;
  /** Among all that somebody shared, it says what it is. */
  isOfAll: boolean;
  document?: (() => SharedDocument) | undefined;
  onTake?: Take | undefined;
  onLink?: ((note: ShareNote) => void) | undefined;
};

export function OneShare(props: OneProps) {
  const { t } = useArea();
  const { house, isOfAll, document, onTake } = props;
  const note = props.entry.body;
  const { name } = note;
  const over = isOver(note, house, todayHere());
  const { problem, resend, takeBack, forget } = useDeeds(props);
  return (
    <>
      <h3>{name}</h3>
      {isOfAll && (
        <p>
          <a href={note.at}>{note.what}</a>
        </p>
      )}
      <p>{t(over ? "selfhelp:card.share.over" : "selfhelp:card.share.reads", { name, day: dayOf(note.endsOn) })}</p>
      {house && (
        <p>
          {t(house.opened ? "selfhelp:card.share.opened" : "selfhelp:card.share.notOpened", { count: house.opened })}
        </p>
      )}
      {problem && <Notice kind="problem">{t(`selfhelp:card.share.wrong.${problem}`)}</Notice>}
      {!over && document && <Asked {...{ note, document, resend }} />}
      {note.replies && <Replies replies={note.replies} {...{ name, onTake }} />}
      <ShareButtons {...{ note, over, takeBack, forget }} onLink={props.onLink} />
    </>
  );
}

type Problem = SendProblem | "offline" | null;

function useDeeds({ entry, house, refresh, document }: OneProps) {
  const { vault, sendSoon } = useArea();
  const [problem, setProblem] = useState<Problem>(null);
  const note = entry.body;
  const keep = async (body: ShareNote) => {
    await vault.put({ ...entry, body });
    sendSoon("at once");
    refresh();
  };
  useReplies(note, house, keep);
  const attempt = (work: () => Promise<SendProblem | null | undefined>) => {
    void work()
      .catch(offline)
      .then((outcome) => setProblem(outcome ?? null));
  };
  return {
    problem,
    resend: (change: Partial<ShareNote>) =>
      attempt(async () => {
        if (!document) return null;
        const renewed = { ...note, ...change, digest: await digestOf(document()) };
        const refused = await replaceShare(renewed, document());
        if (!refused) await keep(renewed);
        return refused;
      }),
    takeBack: () =>
      attempt(async () => {
        await keep(await endShare(note));
        return null;
      }),
    forget: () =>
      attempt(async () => {
        await vault.erase(entry.id);
        return null;
      }),
  };
}

type AskedProps = { note: ShareNote; document: () => SharedDocument; resend: (change: Partial<ShareNote>) => void };

/** Whether it is still all right, and whether a reader should read what it became. Nothing goes along by itself. */
function Asked({ note, document, resend }: AskedProps) {
  const { t } = useArea();
  const { name } = note;
  const hasChanged = useHasChanged(note, document);
  const question = questionOf(note, todayHere());
  if (question) {
    const longer = { endsOn: dayAfter(todayHere(), note.days), agreedOn: todayHere() };
    const words = hasChanged ? "selfhelp:card.share.longerAsNow" : "selfhelp:card.share.longer";
    return (
      <Notice>
        <p>{t(`selfhelp:card.share.question.${question}`, { name, day: dayOf(note.endsOn) })}</p>
        <p>
          <Button onClick={() => resend(longer)}>{t(words, { day: dayOf(longer.endsOn) })}</Button>
        </p>
      </Notice>
    );
  }
  if (!hasChanged) return null;
  return (
    <Notice>
      <p>{t("selfhelp:card.share.changed", { name })}</p>
      <p>
        <Button onClick={() => resend({})}>{t("selfhelp:card.share.follow", { name })}</Button>
      </p>
    </Notice>
  );
}

/** In another language the same document has other words of ours: that is no change of the person's. */
function useHasChanged(note: ShareNote, document: () => SharedDocument): boolean {
  const [digest, setDigest] = useState(note.digest);
  const now = document();
  useEffect(() => void digestOf(now).then(setDigest), [JSON.stringify(now)]);
  return digest !== note.digest && now.language === note.language;
}

type ShareButtonsProps = Pick<OneProps, "onLink"> & {
  note: ShareNote;
  over: boolean;
  takeBack: () => void;
  forget: () => void;
};

function ShareButtons({ note, over, takeBack, forget, onLink }: ShareButtonsProps) {
  const { t } = useArea();
  if (over) {
    return (
      <p>
        <Button kind="quiet" onClick={forget}>
          {t("selfhelp:card.share.forget")}
        </Button>
      </p>
    );
  }
  return (
    <p class="row">
      {onLink && <Button onClick={() => onLink(note)}>{t("selfhelp:card.share.showLink")}</Button>}
      <Button onClick={takeBack}>
        {t(note.mayWrite ? "selfhelp:card.share.ready" : "selfhelp:card.share.withdraw")}
      </Button>
    </p>
  );
}

/** What came back is kept with the note. */
function useReplies(note: ShareNote, house: ShareAtHouse | undefined, keep: (note: ShareNote) => Promise<void>): void {
  const known = note.replies?.length ?? 0;
  useEffect(() => {
    if (!house || house.replies <= known) return;
    const read = async () => {
      const found = await withNewReplies(note);
      if ((found.replies ?? []).length > known) await keep(found);
    };
    void read().catch(offline);
  }, [house?.replies]);
}
