// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from "preact/hooks";
import type { Language, T } from "#platform/i18n";
import type { Vault } from "../device/vault.ts";
import { type Area, AreaContext } from "./area-context.ts";
import { closeByItself } from "./closing-time.ts";
import { EraseAll } from "./erase-all.view.tsx";
import { focusHeading, useFragment } from "./fragment.ts";
import { Home } from "./home.view.tsx";
import { Joining } from "./joining.view.tsx";
import { Keys } from "./keys.view.tsx";
import { Button, Notice } from "./pieces.view.tsx";
import type { OpenArea, Place } from "./session.ts";
import { TakeAlong, Whole } from "./take-along.view.tsx";
import { FormTool } from "./tool.view.tsx";
import { tools } from "./tools.ts";
import { views } from "./views.ts";

/** "leave" clears the device of what the house has too; "erase" of everything. */
export type Closing = "lock" | "idle" | "leave" | "erase";

type OpenProps = {
  t: T;
  language: Language;
  area: OpenArea;
  setPlace: (place: Place) => void;
  onClose: (area: OpenArea, how: Closing) => Promise<void>;
};

const soonMs = 20_000;
const everyMs = 60_000;

/** The open area: where one is in it, what is sent on and when it closes. */
export function Open({ t, language, area, setPlace, onClose }: OpenProps) {
  const { vault, place, identity, isShared } = area;
  const way = useFragment();
  const [, draw] = useState(0);
  const forms = useRef(new Set<() => Promise<void>>());
  const timer = useRef(0);
  const sendSoon: Area["sendSoon"] = (when) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => vault.sync(), when === "at once" ? 0 : soonMs);
  };
  const keepForms = () => Promise.all(Array.from(forms.current, (keep) => keep()));
  const beforeClosing: Area["beforeClosing"] = (keep) => {
    forms.current.add(keep);
    return () => forms.current.delete(keep);
  };
  const close = async (how: "lock" | "idle" | "leave") => {
    await keepForms();
    clearTimeout(timer.current);
    if (how === "leave") await vault.sync();
    await onClose(area, how);
  };

  useEffect(() => vault.onChange(() => draw((count) => count + 1)), [vault]);
  useEffect(() => closeByItself(isShared, () => void close("idle")), [vault]);
  useEffect(() => {
    const send = () => sendSoon("at once");
    const hide = () => document.hidden && void keepForms().then(send);
    send();
    const every = setInterval(() => !document.hidden && send(), everyMs);
    addEventListener("online", send);
    document.addEventListener("visibilitychange", hide);
    return () => {
      clearInterval(every);
      removeEventListener("online", send);
      document.removeEventListener("visibilitychange", hide);
    };
  }, [vault]);
  useEffect(focusHeading, [way.join("/")]);

  const [unjoined] = vault.unjoined();
  return (
    <AreaContext.Provider value={{ t, language, vault, place, identity, setPlace, sendSoon, beforeClosing }}>
      <Bar {...{ t, isShared }} onClose={close} />
      <Told {...{ t, vault, place }} />
      {unjoined ? (
        <Joining key={unjoined.mine.changed + unjoined.mark} {...unjoined} />
      ) : (
        <Where way={way} onErased={() => onClose(area, "erase")} />
      )}
    </AreaContext.Provider>
  );
}

function Where({ way: [first = "", ...rest], onErased }: { way: readonly string[]; onErased: () => Promise<void> }) {
  const tool = tools.find(({ code }) => code === first);
  if (tool) {
    const Whole = views[tool.code]?.Whole;
    return Whole ? <Whole rest={rest} /> : <FormTool tool={tool} rest={rest} />;
  }
  if (first === "sleutels") return <Keys isFirst={rest[0] === "eerst"} />;
  if (first === "meenemen") return <TakeAlong />;
  if (first === "alles") return <Whole />;
  if (first === "wissen") return <EraseAll onErased={onErased} />;
  return <Home />;
}

/** No house, no name and no history: anything that loads and says nothing about you. */
const elsewhere = "https://www.knmi.nl/";

type BarProps = { t: T; isShared: boolean; onClose: (how: "lock" | "leave") => Promise<void> };

function Bar({ t, isShared, onClose }: BarProps) {
  return (
    <div class="kluis-balk niet-printen">
      <Button kind="quiet" icon="lock" onClick={() => void onClose("lock")}>
        {t("selfhelp:area.lock")}
      </Button>
      <Button kind={isShared ? "main" : "quiet"} icon="check" onClick={() => void onClose("leave")}>
        {t("selfhelp:area.ready")}
      </Button>
      <Button kind="quiet" icon="log-out" onClick={() => location.replace(elsewhere)}>
        {t("selfhelp:area.away")}
      </Button>
    </div>
  );
}

/** What somebody should know about what they write now; nothing when all is as it should be. */
function Told({ t, vault: { state }, place }: { t: T; vault: Vault; place: Place }) {
  const { stuck, broken, isOnline } = state;
  const isLost = stuck === "device-full";
  return (
    <div class="stack--sm niet-printen" aria-live="polite">
      {isLost && <Notice kind="problem">{t("selfhelp:area.told.deviceFull")}</Notice>}
      {stuck === "full" && <Notice>{t("selfhelp:area.told.full")}</Notice>}
      {stuck === "large" && <Notice>{t("selfhelp:area.told.large")}</Notice>}
      {broken > 0 && <Notice kind="problem">{t("selfhelp:area.told.broken")}</Notice>}
      {place.owner && !isOnline && (
        <Notice>{t(place.isSignedIn ? "selfhelp:area.told.offline" : "selfhelp:area.told.signedOut")}</Notice>
      )}
    </div>
  );
}
