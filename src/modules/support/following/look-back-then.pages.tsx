// SPDX-License-Identifier: EUPL-1.2
import { localToday } from "#platform/clock";
import type { Walking } from "../paths/letter.ts";
import { linesOf } from "../paths/text-lines.tsx";
import type { FirstWords, LookBack } from "./look-back.ts";
import { writerLine } from "./seen.ts";
import type { Version } from "./written.ts";

type ThenProps = Walking & { pieces: LookBack["pieces"]; first: readonly FirstWords[]; zone: string };

/** How it was and what somebody wished, in the words of then: above whatever is written now. */
export function Then({ pieces, ...rest }: ThenProps) {
  const { t } = rest;
  return (
    <div class="toen">
      {(["start", "wish"] as const).map((part) => (
        <div>
          <h3>{t(`support:following.lookBacks.${part}`)}</h3>
          <Said {...rest} own={pieces[part]} part={part} />
        </div>
      ))}
    </div>
  );
}

type SaidProps = Omit<ThenProps, "pieces"> & { own: Version | undefined; part: "start" | "wish" };

function Said({ own, first, part, zone, ...seen }: SaidProps) {
  if (own?.words) return <Quote words={own.words} who={writerLine(seen, own)} />;
  const question = part === "start" ? "situationNow" : "wish";
  const found = first.filter((one) => one.question === question);
  if (found.length === 0) return <p class="muted">{seen.t("support:following.lookBacks.nothingThen")}</p>;
  return found.map(({ words, at, writerName, writtenAs }) => {
    const who = writerLine(seen, { writerName, writtenAs, writtenOn: localToday(at, zone) });
    return <Quote words={words} who={who} />;
  });
}

function Quote({ words, who }: { words: string; who: string }) {
  return (
    <>
      <p>{linesOf(words)}</p>
      <p class="wie small muted">{who}</p>
    </>
  );
}
