// SPDX-License-Identifier: EUPL-1.2
import { createContext } from "preact";
import { useContext, useEffect, useRef, useState } from "preact/hooks";
import type { Language, T } from "#platform/i18n";
import type { Draft } from "../device/entry.ts";
import type { Vault } from "../device/vault.ts";
import type { Place } from "./session.ts";

/** What every view within the open area has at hand. */
export type Area = {
  t: T;
  language: Language;
  vault: Vault;
  place: Place;
  identity: string;
  setPlace: (place: Place) => void;
  /** Sends on what was kept, soon; `at once` when somebody leaves a form. */
  sendSoon: (when?: "at once") => void;
  /** What is still being typed is kept before the area closes. Returns how to stop. */
  beforeClosing: (keep: () => Promise<void>) => () => void;
};

export const AreaContext = createContext<Area | null>(null);

export function useArea(): Area {
  const area = useContext(AreaContext);
  if (!area) throw new Error("Only within the open area");
  return area;
}

const pauseMs = 800;

/**
 * The body of an entry while somebody works on it. A pause in typing seals it on this device; leaving sends it on. Begin
 * something new with a fresh id: nothing is kept before something is typed.
 */
export function useKept<Body>(start: Draft<Body> & { id: string }): [Body, (body: Body) => void] {
  const { vault, sendSoon, beforeClosing } = useArea();
  const [body, setBody] = useState(start.body);
  const waiting = useRef<{ id: string; body: Body; from: string | null } | null>(null);
  const from = useRef(vault.markOf(start.id));
  const last = useRef(Promise.resolve());
  const timer = useRef(0);

  const keep = () => {
    clearTimeout(timer.current);
    last.current = last.current.then(keepNow);
    return last.current;
  };
  const keepNow = async () => {
    const kept = waiting.current;
    if (!kept) return;
    try {
      await vault.put({ tool: start.tool, kind: start.kind, id: kept.id, body: kept.body }, kept.from);
    } catch {
      return; // the area says that the device is full; it is tried again with the next change
    }
    if (waiting.current === kept) waiting.current = null;
    sendSoon();
  };
  useEffect(() => {
    const stop = beforeClosing(keep);
    return () => {
      stop();
      void keep().then(() => sendSoon("at once"));
    };
  }, [start.id]);
  useEffect(() => {
    if (waiting.current?.id === start.id) return;
    from.current = vault.markOf(start.id);
    setBody(start.body);
  }, [start.body]);

  const change = (next: Body) => {
    setBody(next);
    waiting.current = { id: start.id, body: next, from: from.current };
    clearTimeout(timer.current);
    timer.current = window.setTimeout(keep, pauseMs);
  };
  return [body, change];
}

/** A fresh id that stays the same while the view stands. */
export function useFreshId(): string {
  return useState(() => crypto.randomUUID())[0];
}
