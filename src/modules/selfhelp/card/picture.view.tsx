// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from "preact/hooks";
import { useArea } from "../area/area-context.ts";
import { download } from "../area/download.ts";
import { Button, Notice } from "../area/pieces.view.tsx";
import { documentOfCard, onlyLines } from "./card.ts";
import type { CardProps } from "./card.view.tsx";
import { CardPage } from "./card-page.view.tsx";
import { ChooseLines } from "./choose-lines.view.tsx";
import { drawPicture, pictureSize } from "./lock-picture.ts";

/** Tells nothing among other pictures. */
const plainName = "kaart.png";

/** For the locked screen of a telephone. Nothing stands on it that was not picked. */
export function CardPicture({ card }: CardProps) {
  const { t, language } = useArea();
  const document = documentOfCard({ t, language }, card.body);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [fits, setFits] = useState(true);
  const shown = onlyLines(document, chosen);
  const words = [shown.title, ...shown.sections.flatMap(({ title, lines = [] }) => [title, ...lines])].join("\n");
  useEffect(() => {
    if (canvas.current) setFits(drawPicture(canvas.current, shown));
  }, [words]);
  const save = () => canvas.current?.toBlob((picture) => picture && download(picture, plainName), "image/png");
  return (
    <CardPage id={card.id} title={t("selfhelp:card.toPicture")} lead={t("selfhelp:card.pictureLead")}>
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
    </CardPage>
  );
}
