// SPDX-License-Identifier: EUPL-1.2
import { useArea, useFreshId, useKept } from "../area/area-context.ts";
import { CheckField, LineField, TextField } from "../area/fields.view.tsx";
import { fragmentOf } from "../area/fragment.ts";
import { withOrWithout } from "../area/lists.ts";
import { LinkButton, Notice, Page, Section } from "../area/pieces.view.tsx";
import { SharedDocumentView } from "../sharing/shared-document.view.tsx";
import { CoReading } from "./co-reading.view.tsx";
import { Everyone } from "./everyone.view.tsx";
import { type AboutLayer, documentOfLayer, emptyLayer, type LayerBody, type LayerCode, layersOf } from "./layer.ts";
import { nameOf } from "./names.ts";
import { Readers } from "./readers.view.tsx";
import { isPlain, type OrderedPiece, piecesOf, type StoryEntry } from "./story.ts";

/** What some readers get of a story, who reads along first, and where it went. */
export function LayerPage({ story, code }: { story: StoryEntry; code: LayerCode }) {
  const { t, language, vault, place } = useArea();
  const freshId = useFreshId();
  const all = vault.everything();
  const known = layersOf(story.id, all).find(({ body }) => body.layer === code);
  const id = known?.id ?? freshId;
  const [layer, change] = useKept(known ?? { id, tool: "story", kind: "layer", body: emptyLayer(story.id, code) });
  const shown = documentOfLayer({ t, language }, layer, story, all);
  const about = { id, story, layer, change, shown };
  return (
    <Page
      to={fragmentOf("story", story.id, "lezers")}
      back={t("selfhelp:story.layers.back")}
      title={t(`selfhelp:story.layers.${code}.title`)}
      lead={t(`selfhelp:story.layers.${code}.lead`)}
    >
      <What {...about} pieces={piecesOf(story, all)} />
      {!place.owner && (
        <Notice>
          <p>{t("selfhelp:story.layer.account")}</p>
          {known && (
            <p>
              <LinkButton icon="printer" href={fragmentOf("story", id, "lezen")}>
                {t("selfhelp:area.tool.read")}
              </LinkButton>
            </p>
          )}
        </Notice>
      )}
      {place.owner && code !== "one" && <CoReading {...about} />}
      {place.owner && (code === "everyone" ? <Everyone {...about} /> : <Readers {...about} />)}
    </Page>
  );
}

type WhatProps = AboutLayer & { pieces: readonly OrderedPiece[] };

function What({ layer, change, shown, pieces }: WhatProps) {
  const { t } = useArea();
  return (
    <Section title={t("selfhelp:story.layer.what")}>
      <p>{t(pieces.length > 0 ? "selfhelp:story.layer.whatLead" : "selfhelp:story.layer.noPieces")}</p>
      {pieces.map((one) => (
        <Told key={one.piece.id} {...{ one, layer, change }} />
      ))}
      <LineField
        label={t("selfhelp:story.layer.title")}
        hint={t("selfhelp:story.layer.titleHint")}
        value={layer.title}
        onChange={(title) => change({ ...layer, title })}
      />
      <details class="card">
        <summary>{t("selfhelp:story.layer.preview")}</summary>
        <SharedDocumentView t={t} document={shown} heading="h2" />
      </details>
    </Section>
  );
}

type ToldProps = { one: OrderedPiece; layer: LayerBody; change: (layer: LayerBody) => void };

/** A piece: told to these readers or not, and in which words. */
function Told({ one: { piece }, layer, change }: ToldProps) {
  const { t, language } = useArea();
  const { told, own } = layer;
  const name = nameOf({ t, language }, piece.body);
  const isTold = told.includes(piece.id);
  return (
    <div class="stack--sm">
      <CheckField
        label={name}
        value={isTold}
        onChange={(value) => change({ ...layer, told: withOrWithout(told, piece.id, value) })}
      />
      {isTold && isPlain(piece.body.form) && (
        <TextField
          label={t("selfhelp:story.layer.own", { name })}
          hint={t("selfhelp:story.layer.ownHint")}
          value={own[piece.id] ?? ""}
          onChange={(words) => change({ ...layer, own: { ...own, [piece.id]: words } })}
        />
      )}
    </div>
  );
}
