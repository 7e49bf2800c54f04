// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from "preact/hooks";
import { useArea } from "../area/area-context.ts";
import { Button, Notice } from "../area/pieces.view.tsx";
import { PageHead } from "../plan/page-head.view.tsx";
import { documentOfCard, onlyLines } from "./card.ts";
import type { CardProps } from "./card.view.tsx";
import { ChooseLines } from "./choose-lines.view.tsx";
import { drawPicture, pictureSize } from "./lock-picture.ts";

/** For the locked screen of a telephone. Nothing stands on it that was not picked. */
export function CardPicture({ card }: CardProps) {
  const { t, language } = useArea();
  const document = documentOfCard({ t, language }, card.body);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const canvas = useRef<HTMLCanvasElement>(null);
  const [fits, setFits] = useState(true);
  const shown = onlyLines(document, chosen);
  const words = [shown.title, ...shown.sections.flatMap(({ title, lines = [] }) => [title, ...lines])].join("\n");
  useEffect(() => {
    if (canvas.current) setFits(drawPicture(canvas.current, shown));
  }, [words]);
  const save = () => canvas.current?.toBlob((picture) => picture && download(picture), "image/png");
  return (
    <div class="stack--lg">
      <PageHead
        to={["card"]}
        back={t("selfhelp:card.title")}
        title={t("selfhelp:card.toPicture")}
        lead={t("selfhelp:card.pictureLead")}
      />
      <Notice>{t("selfhelp:card.pictureWarning")}</Notice>
      <ChooseLines {...{ document, chosen }} onChange={setChosen} />
      {!fits && <Notice kind="problem">{t("selfhelp:card.pictureFull")}</Notice>}
      <canvas class="kluis-beeld" ref={canvas} {...pictureSize} role="img" aria-label={words} />
      <p>
        <Button kind="main" icon="download" onClick={save}>
          {t("selfhelp:card.pictureSave")}
        </Button>
      </p>
      <p>{t("selfhelp:card.pictureHow")}</p>
    </div>
  );
}

/** A name that tells nothing among other pictures. */
function download(picture: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(picture);
  link.download = "kaart.png";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
