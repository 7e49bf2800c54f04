// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from "preact/hooks";
import { useArea } from "../area/area-context.ts";
import { Button, Notice } from "../area/pieces.view.tsx";

const mostMs = 5 * 60_000;
const everyMs = 5_000;
/** The form around it keeps what it names after a pause. */
const untilKeptMs = 1_000;

export const canRecord = () => "MediaRecorder" in window && !!navigator.mediaDevices;

/** The microphone is asked for when somebody begins, and let go of when they stop. */
export function Speech({ onSpoken }: { onSpoken: (sound: Blob) => Promise<void> }) {
  const { t, beforeClosing } = useArea();
  const [state, setState] = useState<"still" | "listening" | "refused">("still");
  const stop = useRef(async () => false);
  const latest = useRef(onSpoken);
  latest.current = onSpoken;

  const listen = async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null);
    setState(stream ? "listening" : "refused");
    if (!stream) return;
    const recorder = new MediaRecorder(stream, { audioBitsPerSecond: 32_000 });
    const parts: Blob[] = [];
    const awake = navigator.wakeLock?.request("screen").catch(() => null);
    recorder.ondataavailable = ({ data }) => {
      parts.push(data);
      dispatchEvent(new Event("scroll")); // whoever speaks is there, though they touch nothing
    };
    const spoken = new Promise<void>((resolve) => {
      recorder.onstop = () => {
        for (const track of stream.getTracks()) track.stop();
        void awake?.then((lock) => lock?.release());
        setState("still");
        resolve(latest.current(new Blob(parts, { type: recorder.mimeType })));
      };
    });
    recorder.start(everyMs);
    const timer = setTimeout(() => stop.current(), mostMs);
    stop.current = async () => {
      clearTimeout(timer);
      if (recorder.state === "inactive") return false;
      recorder.stop();
      await spoken;
      return true;
    };
  };
  useEffect(() => {
    const leave = beforeClosing(async () => {
      const wasSpeaking = await stop.current();
      if (wasSpeaking) await new Promise((resolve) => setTimeout(resolve, untilKeptMs));
    });
    return () => {
      leave();
      void stop.current();
    };
  }, []);

  return (
    <div class="stack--sm">
      {state === "refused" && <Notice kind="problem">{t("selfhelp:story.speak.refused")}</Notice>}
      <p role="status">{t(state === "listening" ? "selfhelp:story.speak.listening" : "selfhelp:story.speak.most")}</p>
      <p>
        {state === "listening" ? (
          <Button onClick={() => void stop.current()}>{t("selfhelp:story.speak.stop")}</Button>
        ) : (
          <Button onClick={listen}>{t("selfhelp:story.speak.begin")}</Button>
        )}
      </p>
    </div>
  );
}
