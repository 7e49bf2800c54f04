// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from "preact/hooks";
import { useArea } from "../area/area-context.ts";
import { Button } from "../area/pieces.view.tsx";

/** Only where this device has a voice of its own: other voices send the words to whoever made the browser. */
export function ReadAloud({ lines }: { lines: readonly string[] }) {
  const { t, language } = useArea();
  const voice = useOwnVoice(language);
  const [isReading, setReading] = useState(false);
  if (!voice) return null;
  const read = () => {
    speechSynthesis.cancel();
    for (const line of lines) speak(line, voice);
    speak("", voice, () => setReading(false)); // after the last one
    setReading(true);
  };
  const stop = () => {
    speechSynthesis.cancel();
    setReading(false);
  };
  return (
    <p class="niet-printen">
      <Button icon={isReading ? "volume-x" : "ear"} onClick={isReading ? stop : read}>
        {t(isReading ? "selfhelp:plan.aloud.stop" : "selfhelp:plan.aloud.read")}
      </Button>
    </p>
  );
}

/** Browsers find their voices a moment later. Whoever leaves the page hears no more. */
function useOwnVoice(language: string): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  useEffect(() => {
    const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
    if (!synthesis) return;
    const find = () =>
      setVoice(synthesis.getVoices().find((one) => one.localService && one.lang.startsWith(language)) ?? null);
    find();
    synthesis.addEventListener?.("voiceschanged", find);
    return () => {
      synthesis.removeEventListener?.("voiceschanged", find);
      synthesis.cancel();
    };
  }, [language]);
  return voice;
}

function speak(words: string, voice: SpeechSynthesisVoice, then: (() => void) | null = null): void {
  const utterance = new SpeechSynthesisUtterance(words);
  Object.assign(utterance, { voice, lang: voice.lang, onend: then });
  speechSynthesis.speak(utterance);
}
