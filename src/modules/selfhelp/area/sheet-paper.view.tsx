// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from "preact/hooks";
import type { T } from "#platform/i18n";
import { drawQr, QrCode, type QrSquares } from "#platform/ui";
import { Button } from "./pieces.view.tsx";

/** `code` is the sheet as a QR code, which any camera opens; one half of two has none, since it opens nothing alone. */
export type Paper = { words: readonly string[]; title: string; text: string; code?: string };

/** For an envelope at home, or with somebody trusted. Nothing of it is kept anywhere else. */
export function Papers({ t, papers, onDone }: { t: T; papers: readonly Paper[]; onDone: () => void }) {
  return (
    <div class="stack--lg">
      <p class="niet-printen">{t("selfhelp:area.paper.now")}</p>
      {papers.map((paper) => (
        <OnePaper key={paper.title} {...{ t, paper }} />
      ))}
      <p class="row niet-printen">
        <Button kind="main" icon="printer" onClick={() => print()}>
          {t("selfhelp:area.print")}
        </Button>
        <Button onClick={onDone}>{t("selfhelp:area.paper.done")}</Button>
      </p>
    </div>
  );
}

function OnePaper({ t, paper: { words, title, text, code } }: { t: T; paper: Paper }) {
  return (
    <section class="card stack kluis-blad">
      <h2>{title}</h2>
      <p>{text}</p>
      <ol class="kluis-woorden" lang="nl">
        {words.map((word, index) => (
          <li key={`${index}-${word}`}>{word}</li>
        ))}
      </ol>
      {code && <Code {...{ t, code }} />}
      <p class="small">{t("selfhelp:area.paper.how", { address: location.origin + location.pathname })}</p>
    </section>
  );
}

function Code({ t, code }: { t: T; code: string }) {
  const [squares, setSquares] = useState<QrSquares | null>(null);
  useEffect(() => {
    void drawQr(`${location.origin}${location.pathname}#/blad/${code}`).then(setSquares);
  }, [code]);
  return squares && <QrCode squares={squares} label={t("selfhelp:area.paper.code")} />;
}
