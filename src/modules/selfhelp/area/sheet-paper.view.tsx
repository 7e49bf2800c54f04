// SPDX-License-Identifier: EUPL-1.2
import { useEffect } from "preact/hooks";
import type { T } from "#platform/i18n";
import { focusHeading } from "./fragment.ts";
import { LinkCode } from "./link-code.view.tsx";
import { Button, Page } from "./pieces.view.tsx";

/** `code` is the sheet as a QR code, which any camera opens; one half of two has none, since it opens nothing alone. */
export type Paper = { words: readonly string[]; title: string; text: string; code?: string };

/** For an envelope at home, or with somebody trusted. Nothing of it is kept anywhere else. */
export function Papers({ t, papers, onDone }: { t: T; papers: readonly Paper[]; onDone: () => void }) {
  useEffect(focusHeading, []);
  return (
    <Page title={t("selfhelp:area.keys.title")} lead={t("selfhelp:area.paper.now")}>
      {papers.map((paper) => (
        <OnePaper key={paper.title} {...{ t, paper }} />
      ))}
      <p class="row niet-printen">
        <Button kind="main" icon="printer" onClick={() => print()}>
          {t("selfhelp:area.print")}
        </Button>
        <Button onClick={onDone}>{t("selfhelp:area.paper.done")}</Button>
      </p>
    </Page>
  );
}

function OnePaper({ t, paper: { words, title, text, code } }: { t: T; paper: Paper }) {
  const address = location.origin + location.pathname;
  return (
    <section class="card stack kluis-blad kluis-alleen">
      <h2>{title}</h2>
      <p>{text}</p>
      <ol class="kluis-woorden" lang="nl">
        {words.map((word, index) => (
          <li key={`${index}-${word}`}>{word}</li>
        ))}
      </ol>
      {code && <LinkCode link={`${address}#/blad/${code}`} label={t("selfhelp:area.paper.code")} />}
      <p class="small">{t("selfhelp:area.paper.how", { address })}</p>
    </section>
  );
}
