// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from "preact/hooks";
import type { Language, T } from "#platform/i18n";
import { passphraseLock, withLock } from "../crypto/keyring.ts";
import { Begin, NewPassphrase } from "./begin.view.tsx";
import { goTo } from "./fragment.ts";
import { Locked, type Opening } from "./locked.view.tsx";
import { type Closing, Open } from "./open.view.tsx";
import { Button, Notice, Page } from "./pieces.view.tsx";
import {
  AnotherKeyring,
  begin,
  findPlace,
  forget,
  type OpenArea,
  openPlace,
  type Place,
  type Session,
  saveKeyring,
} from "./session.ts";
import { todayHere } from "./today.ts";
import { keepArea } from "./worker.ts";

type AreaProps = { t: T; language: Language; worker: string };

/** From the first visit to the last: nothing made yet, locked, open, done. */
export function AreaView({ t, language, worker }: AreaProps) {
  const [session, setSession] = useState<Session>({ kind: "starting" });
  const [problem, setProblem] = useState<string | null>(null);
  const [takeNew, setTakeNew] = useState<(() => Promise<void>) | null>(null);
  const [sheet] = useState(readSheetCode);
  const start = () => findPlace().then(arrive, () => setSession({ kind: "cannot" }));
  useEffect(() => {
    void start();
    void keepArea(worker, (take) => setTakeNew(() => take));
  }, []);

  return (
    <>
      {takeNew && session.kind !== "open" && <NewVersion {...{ t, takeNew }} />}
      {draw()}
    </>
  );

  function draw() {
    switch (session.kind) {
      case "starting":
        return <p role="status">{t("selfhelp:area.starting")}</p>;
      case "cannot":
        return <Notice kind="problem">{t("selfhelp:area.cannot")}</Notice>;
      case "new":
        return <Begin {...{ t, problem }} place={session.place} onBegin={(words) => beginAt(session.place, words)} />;
      case "locked":
        return drawLocked(session);
      case "renewing":
        return <Renew t={t} onChosen={(words) => renew(session, words)} />;
      case "open":
        return <Open {...{ t, language }} area={session.area} setPlace={setPlace} onClose={close} />;
      case "unsent":
        return (
          <Unsent
            t={t}
            onBack={() => setSession({ ...session, kind: "open" })}
            onLock={() => void close(session.area, "lock")}
            onErase={() => void close(session.area, "erase")}
          />
        );
      case "done":
        return <Done t={t} isKeptHere={!session.place.owner} onAgain={start} />;
    }
  }

  function drawLocked({ place, why }: Session & { kind: "locked" }) {
    if (!place.keyring) return null;
    const words = why === "first" ? null : t(`selfhelp:area.locked.why.${why}`);
    return <Locked {...{ t, sheet }} why={words} keyring={place.keyring} onOpen={(opening) => open(place, opening)} />;
  }

  function arrive(place: Place): void {
    setSession(place.keyring ? { kind: "locked", place, why: "first" } : { kind: "new", place });
  }

  async function beginAt(place: Place, passphrase: string): Promise<void> {
    try {
      const begun = await begin(place, passphrase);
      goTo("sleutels", "eerst");
      await show({ ...begun, isShared: false });
    } catch (error) {
      setProblem(t(error instanceof AnotherKeyring ? "selfhelp:area.begin.elsewhere" : "selfhelp:area.offlineNow"));
    }
  }

  async function open(place: Place, { identity, isShared, isNewPassphraseNeeded }: Opening): Promise<void> {
    if (isNewPassphraseNeeded) setSession({ kind: "renewing", place, identity, isShared });
    else await show({ place, identity, isShared });
  }

  async function renew({ place, identity, isShared }: Session & { kind: "renewing" }, passphrase: string) {
    if (!place.keyring) return;
    const lock = await passphraseLock(identity, passphrase, todayHere());
    const renewed = await saveKeyring(place, withLock(place.keyring, lock)).catch(() => place);
    goTo();
    await show({ place: renewed, identity, isShared });
  }

  async function show(at: Omit<OpenArea, "vault">): Promise<void> {
    setSession({ kind: "open", area: { ...at, vault: await openPlace(at.place, at.identity) } });
  }

  function setPlace(place: Place): void {
    setSession((now) => (now.kind === "open" ? { ...now, area: { ...now.area, place } } : now));
  }

  async function close(area: OpenArea, how: Closing): Promise<void> {
    const { place, vault, isShared } = area;
    const isOnlyHere = place.owner !== null && (await vault.waits());
    if (how === "leave" && isOnlyHere) return setSession({ kind: "unsent", area });
    vault.close();
    if (how === "erase" || (place.owner && !isOnlyHere && (how === "leave" || isShared))) await forget(place);
    if (how === "lock" || how === "idle") {
      const why = how === "idle" ? "idle" : "asked";
      const again = await findPlace();
      return setSession(again.keyring ? { kind: "locked", place: again, why } : { kind: "new", place: again });
    }
    setSession({ kind: "done", place });
  }
}

function NewVersion({ t, takeNew }: { t: T; takeNew: () => Promise<void> }) {
  return (
    <Notice>
      <p>{t("selfhelp:area.newVersion")}</p>
      <p>
        <Button onClick={() => void takeNew()}>{t("selfhelp:area.takeNew")}</Button>
      </p>
    </Notice>
  );
}

function Renew({ t, onChosen }: { t: T; onChosen: (passphrase: string) => Promise<void> }) {
  return (
    <Page title={t("selfhelp:area.renew.title")} lead={t("selfhelp:area.renew.lead")}>
      <NewPassphrase t={t} button={t("selfhelp:area.renew.button")} onChosen={onChosen} />
    </Page>
  );
}

type UnsentProps = { t: T; onBack: () => void; onLock: () => void; onErase: () => void };

function Unsent({ t, onBack, onLock, onErase }: UnsentProps) {
  return (
    <Page title={t("selfhelp:area.unsent.title")} lead={t("selfhelp:area.unsent.lead")}>
      <p class="row">
        <Button kind="main" onClick={onBack}>
          {t("selfhelp:area.unsent.back")}
        </Button>
        <Button onClick={onLock}>{t("selfhelp:area.unsent.lock")}</Button>
        <Button kind="quiet" onClick={onErase}>
          {t("selfhelp:area.unsent.erase")}
        </Button>
      </p>
    </Page>
  );
}

/** `isKeptHere`: this device holds the only copy, so nothing was cleared. */
function Done({ t, isKeptHere, onAgain }: { t: T; isKeptHere: boolean; onAgain: () => void }) {
  return (
    <div role="status">
      <Page
        title={t("selfhelp:area.done.title")}
        lead={t(isKeptHere ? "selfhelp:area.done.keptHere" : "selfhelp:area.done.cleared")}
      >
        <p class="row">
          <Button onClick={onAgain}>{t("selfhelp:area.done.again")}</Button>
        </p>
      </Page>
    </div>
  );
}

/** The QR code of the sheet leads here with its secret; it leaves the address bar at once. */
function readSheetCode(): string | null {
  const code = /^#\/blad\/([\w-]+)$/.exec(location.hash)?.[1] ?? null;
  if (code) history.replaceState(null, "", location.pathname);
  return code;
}
