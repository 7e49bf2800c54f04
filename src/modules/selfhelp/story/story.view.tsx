// SPDX-License-Identifier: EUPL-1.2
import { useArea } from "../area/area-context.ts";
import type { Wording } from "../area/document.ts";
import { Doors } from "../area/doors.view.tsx";
import { EarlierVersions } from "../area/earlier.view.tsx";
import { fragmentOf, goTo } from "../area/fragment.ts";
import { Button } from "../area/pieces.view.tsx";
import { dayOf, Reading, ToolPage } from "../area/tool.view.tsx";
import type { Entry } from "../device/entry.ts";
import type { SharedDocument } from "../sharing/shared-document.ts";
import { AsItWas } from "./as-it-was.view.tsx";
import { documentOfLayer, type LayerEntry, layerCodes } from "./layer.ts";
import { LayerPage } from "./layer.view.tsx";
import { Layers } from "./layers.view.tsx";
import { placeOf } from "./names.ts";
import { OneStory } from "./one-story.view.tsx";
import { PieceForm } from "./piece.view.tsx";
import { Steps } from "./steps.view.tsx";
import { isPiece, type PieceEntry, type StoryBody, type StoryEntry } from "./story.ts";
import { documentOfPieces, documentOfStory } from "./story-document.ts";
import { storyTool } from "./tool.ts";

/** `rest`: which entry, a page of it, and what of that page. */
export function Stories({ rest: [id = "", page, part] }: { rest: readonly string[] }) {
  const { vault } = useArea();
  const entry = vault.entry(id);
  if (!entry) return <StoryList />;
  if (page === "lezen") return <ReadEntry key={id} entry={entry} />;
  if (isPiece(entry)) return page === "eerder" ? <EarlierPieces piece={entry} /> : <PieceForm key={id} piece={entry} />;
  if (entry.kind !== "story") return <StoryList />;
  const story = entry as StoryEntry;
  if (page === "eerder") return <AsItWas key={id} story={story} />;
  if (page === "vragen") return <Steps key={id} story={story} />;
  const code = layerCodes.find((one) => one === part);
  if (page === "lezers") return code ? <LayerPage key={code} {...{ story, code }} /> : <Layers story={story} />;
  return <OneStory key={id} story={story} />;
}

function StoryList() {
  const { t, vault } = useArea();
  const begin = async () => {
    const body: StoryBody = { title: "", pieces: [] };
    goTo("story", (await vault.put({ tool: "story", kind: "story", body })).id);
  };
  const doors = vault.entries<StoryBody>("story", "story").map(({ id, body, made }) => ({
    to: fragmentOf("story", id),
    title: body.title || t("selfhelp:story.untitled", { day: dayOf(made) }),
  }));
  return (
    <ToolPage tool={storyTool}>
      <Doors doors={doors} />
      <p>
        <Button kind="main" onClick={begin}>
          {t("selfhelp:story.begin")}
        </Button>
      </p>
    </ToolPage>
  );
}

function ReadEntry({ entry }: { entry: Entry }) {
  const { t, language, vault } = useArea();
  const shown = documentToRead({ t, language }, entry, vault.everything());
  return shown && <Reading to={placeOf(entry)} document={shown} />;
}

/** Also what is in no story by itself, and what some readers get. */
function documentToRead(wording: Wording, entry: Entry, all: readonly Entry[]): SharedDocument | null {
  if (isPiece(entry)) return documentOfPieces(wording, entry.body.title, [entry], all);
  const { kind, body } = entry as LayerEntry;
  const story = all.find(({ id }) => id === body.story) as StoryEntry | undefined;
  return kind === "layer" && story ? documentOfLayer(wording, body, story, all) : documentOfStory(wording, entry, all);
}

function EarlierPieces({ piece }: { piece: PieceEntry }) {
  const { t, language, vault } = useArea();
  return (
    <EarlierVersions
      entry={piece}
      documentOf={(version) => documentOfPieces({ t, language }, version.body.title, [version], vault.everything())}
    />
  );
}
