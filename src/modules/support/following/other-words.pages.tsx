// SPDX-License-Identifier: EUPL-1.2
import type { Walking } from "../paths/letter.ts";
import { WordHintCard } from "../paths/word-hint.pages.tsx";
import { hintsFor } from "../paths/word-hint.ts";
import type { Pieces } from "./written.ts";

type OtherWordsProps = Walking & { pieces: Pieces; isSaved: boolean; formKey: string; leave: string };

/** Right after a peer worker wrote about somebody: an everyday word, to take or to leave. */
export function OtherWords({ t, side, base, pieces, isSaved, formKey, leave }: OtherWordsProps) {
  if (side !== "peer" || !isSaved) return null;
  const own = Object.values(pieces).filter(({ writerId, writtenAs }) => writerId !== null && writtenAs !== "paper");
  const hints = hintsFor(own.map(({ words }) => words).join("\n"));
  if (hints.length === 0) return null;
  return <WordHintCard t={t} hints={hints} action={`${base}/andere-woorden`} formKey={formKey} leave={leave} />;
}
