// SPDX-License-Identifier: EUPL-1.2
import { useArea, useKept } from "../area/area-context.ts";
import { CheckField, LineField } from "../area/fields.view.tsx";
import { fragmentOf, goTo } from "../area/fragment.ts";
import { MoveButtons } from "../area/moving.view.tsx";
import { Button, Icon, LinkButton, Page, Section } from "../area/pieces.view.tsx";
import { toolText } from "../area/texts-of-page.ts";
import { EntryDoors } from "../area/tool.view.tsx";
import { nameOf } from "./names.ts";
import { canRecord } from "./speech.view.tsx";
import { StillAllRight } from "./still-all-right.view.tsx";
import {
  moved,
  type OrderedPiece,
  type PieceBody,
  type PieceForm,
  pieceForms,
  piecesOf,
  type StoryEntry,
} from "./story.ts";
import { throwAwayStory } from "./throwing-away.ts";

const icons = {
  ...({ written: "pen-line", poem: "file-text", diary: "calendar-days" } as const),
  ...({ pictures: "palette", comic: "image", spoken: "message-circle" } as const),
};

export function OneStory({ story }: { story: StoryEntry }) {
  const { t, vault } = useArea();
  const [body, change] = useKept(story);
  const pieces = piecesOf({ id: story.id, body }, vault.everything());
  const arrange = (next: readonly OrderedPiece[]) =>
    change({ ...body, pieces: next.map(({ piece, isIn }) => ({ id: piece.id, isIn })) });
  const erase = async () => {
    await throwAwayStory(vault, story);
    goTo("story");
  };
  return (
    <Page to={fragmentOf("story")} back={t("selfhelp:story.title")} title={body.title || t("selfhelp:story.title")}>
      <div class="stack">
        <StillAllRight story={story.id} />
        <LineField
          label={t("selfhelp:story.name")}
          hint={t("selfhelp:story.mayBeEmpty")}
          value={body.title}
          onChange={(title) => change({ ...body, title })}
        />
        <p class="row">
          <LinkButton icon="lightbulb" href={fragmentOf("story", story.id, "vragen")}>
            {t("selfhelp:story.steps")}
          </LinkButton>
          <LinkButton icon="eye" href={fragmentOf("story", story.id, "lezers")}>
            {t("selfhelp:story.layers.title")}
          </LinkButton>
        </p>
      </div>
      <Section title={t("selfhelp:story.pieces")}>
        <p>{t("selfhelp:story.piecesLead")}</p>
        <ol class="stack" role="list">
          {pieces.map((one, at) => (
            <PieceInList key={one.piece.id} {...{ one, pieces, at, arrange }} />
          ))}
        </ol>
        <NewPiece story={story.id} />
      </Section>
      <EntryDoors entry={story} onErase={erase} />
    </Page>
  );
}

type InListProps = {
  one: OrderedPiece;
  at: number;
  pieces: readonly OrderedPiece[];
  arrange: (pieces: readonly OrderedPiece[]) => void;
};

function PieceInList({ one: { piece, isIn }, at, pieces, arrange }: InListProps) {
  const { t, language } = useArea();
  const name = nameOf({ t, language }, piece.body);
  return (
    <li class="card stack--sm">
      <a href={fragmentOf("story", piece.id)}>
        <Icon name={icons[piece.body.form]} /> <b>{name}</b>
      </a>
      <div class="row">
        <CheckField
          label={t("selfhelp:story.isIn")}
          value={isIn}
          onChange={(value) => arrange(pieces.map((one, place) => (place === at ? { ...one, isIn: value } : one)))}
        />
        <MoveButtons name={name} onMove={(by) => arrange(moved(pieces, at, by))} />
      </div>
    </li>
  );
}

function NewPiece({ story }: { story: string }) {
  const { t, vault } = useArea();
  const add = async (form: PieceForm) => {
    const body: PieceBody = { story, form, title: "", frames: [{ words: "" }] };
    goTo("story", (await vault.put({ tool: "story", kind: "piece", body })).id);
  };
  return (
    <div class="stack--sm">
      <h3>{t("selfhelp:story.newPiece")}</h3>
      <p class="row">
        {pieceForms
          .filter((form) => form !== "spoken" || canRecord())
          .map((form) => (
            <Button key={form} icon={icons[form]} onClick={() => void add(form)}>
              {toolText(t, "story", `form.${form}`)}
            </Button>
          ))}
      </p>
    </div>
  );
}
