// SPDX-License-Identifier: EUPL-1.2
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useArea } from "../area/area-context.ts";
import { Notice } from "../area/pieces.view.tsx";
import { PrintButton } from "../area/tool.view.tsx";
import type { SharedDocument } from "../sharing/shared-document.ts";
import { documentOfCard, onlyLines } from "./card.ts";
import type { CardProps } from "./card.view.tsx";
import { CardPage } from "./card-page.view.tsx";
import { allLines, ChooseLines } from "./choose-lines.view.tsx";

const smallestLetters = 3;

/** As large as a bank card, once it is cut out and folded. */
export function WalletCard({ card }: CardProps) {
  const { t, language } = useArea();
  const document = documentOfCard({ t, language }, card.body);
  const [chosen, setChosen] = useState(allLines(document));
  const shown = onlyLines(document, chosen);
  return (
    <CardPage id={card.id} title={t("selfhelp:card.toPaper")} lead={t("selfhelp:card.paperLead")}>
      <Faces key={JSON.stringify(shown.sections)} shown={shown} />
      <PrintButton />
      <ChooseLines {...{ document, chosen }} onChange={setChosen} />
    </CardPage>
  );
}

/** The front runs on into the back, in the largest letters in which it all fits. */
function Faces({ shown }: { shown: SharedDocument }) {
  const { t } = useArea();
  const [letters, setLetters] = useState(0);
  const [isFull, setFull] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!card.current || card.current.scrollWidth <= card.current.clientWidth) return;
    if (letters < smallestLetters) setLetters(letters + 1);
    else setFull(true);
  }, [letters]);
  return (
    <>
      {isFull && <Notice kind="problem">{t("selfhelp:card.paperFull")}</Notice>}
      <section class="kluis-alleen kluis-pas-vak" tabindex={0} aria-label={t("selfhelp:card.paperPreview")}>
        <div class={`kluis-pas kluis-pas--${letters}`} ref={card}>
          <p class="kluis-pas__titel">{shown.title}</p>
          {shown.sections.map(({ title, lines = [] }) => (
            <ul key={title} role="list" aria-label={title}>
              <li class="kluis-pas__kop" aria-hidden="true">
                {title}
              </li>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ))}
        </div>
        <p class="kluis-pas-uitleg">{t("selfhelp:card.paperFold")}</p>
      </section>
    </>
  );
}
