// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import type { T } from "#platform/i18n";
import type { Entry } from "../device/entry.ts";
import { documentOfLayer, emptyLayer, formOf, isTimeToAsk, type LayerBody } from "./layer.ts";
import {
  asOn,
  daysOf,
  moved,
  type PieceBody,
  type PieceEntry,
  piecesOf,
  putBack,
  type StoryBody,
  type StoryEntry,
} from "./story.ts";
import { documentOfStory, wordsOf } from "./story-document.ts";

const wording = { t: ((key: string) => key) as T, language: "nl" as const };

function entryOf<Body>(id: string, kind: string, body: Body, changed = "2027-03-01T10:00:00.000Z"): Entry<Body> {
  return { v: 1, id, tool: "story", kind, body, made: `2027-03-01T10:00:0${id.slice(-1)}.000Z`, changed };
}
const storyOf = (pieces: StoryBody["pieces"], title = "Brood", changed?: string): StoryEntry =>
  entryOf("story-0", "story", { title, pieces }, changed);
const pieceOf = (id: string, words: string, more: Partial<PieceBody> = {}, changed?: string): PieceEntry =>
  entryOf(id, "piece", { story: "story-0", form: "written", title: "", frames: [{ words }], ...more }, changed);

const first = pieceOf("piece-1", "Om vier uur op.");
const second = pieceOf("piece-2", "Nu bak ik op dinsdag.");
const third = pieceOf("piece-3", "Van een ander verhaal.", { story: "story-9" });

test("the pieces of a story stand in the chosen order, and a new one comes last and is in", () => {
  const story = storyOf([{ id: "piece-2", isIn: false }]);

  const found = piecesOf(story, [story, first, second, third]);

  expect(found.map(({ piece, isIn }) => [piece.id, isIn])).toEqual([
    ["piece-2", false],
    ["piece-1", true],
  ]);
});

test.each([
  [0, 1, "bac"],
  [2, -1, "acb"],
  [0, -1, "abc"],
  [2, 1, "abc"],
] as const)("what stands at place %i moves by %i", (from, by, order) => {
  expect(moved([..."abc"], from, by).join("")).toBe(order);
});

test("a story reads as its pieces that are in, and a piece that is out is kept by itself", () => {
  const story = storyOf([
    { id: "piece-2", isIn: true },
    { id: "piece-1", isIn: false },
  ]);
  const all = [story, first, second];

  expect(documentOfStory(wording, story, all)?.sections.map(({ lines }) => lines)).toEqual([["Nu bak ik op dinsdag."]]);
  expect(documentOfStory(wording, second, all)).toBeNull();
  expect(documentOfStory(wording, first, all)?.sections[0]?.lines).toEqual(["Om vier uur op."]);
});

test("a poem keeps its lines, and its stanzas stand apart", () => {
  const poem = pieceOf("piece-1", "stil\nde straat\n\nwarm\nhet brood", { form: "poem" });

  const [section] = documentOfStory(wording, storyOf([]), [poem])?.sections ?? [];

  expect(section?.lines).toEqual(["stil\nde straat", "warm\nhet brood"]);
});

test("a picture and a sound come along from the entries that hold them", () => {
  const photo = entryOf("media-4", "media", { data: "data:image/jpeg;base64,AA" });
  const voice = entryOf("media-5", "media", { data: "data:audio/webm;base64,AA" });
  const comic = pieceOf("piece-1", "", {
    form: "comic",
    frames: [{ words: "Toen", media: "media-4" }, { words: "Nu" }],
  });
  const spoken = pieceOf("piece-2", "", { form: "spoken", frames: [{ words: "", media: "media-5" }] });

  const sections = documentOfStory(wording, storyOf([]), [comic, spoken, photo, voice])?.sections;

  expect(sections).toEqual([
    { title: "", lines: ["Toen"], picture: "data:image/jpeg;base64,AA", pictureWords: "" },
    { title: "", lines: ["Nu"] },
    { title: "selfhelp:story.spokenTitle", lines: [], sound: "data:audio/webm;base64,AA" },
  ]);
});

test("how it was on a day is the last of each piece up to then", () => {
  const versions = [
    storyOf([], "Eerst", "2027-03-01T10:00:00.000Z"),
    pieceOf("piece-1", "Zo", {}, "2027-03-01T11:00:00.000Z"),
    pieceOf("piece-1", "Anders", {}, "2027-03-04T09:00:00.000Z"),
    pieceOf("piece-1", "Weer anders", {}, "2027-03-04T12:00:00.000Z"),
  ];

  expect(daysOf(versions)).toEqual(["2027-03-04", "2027-03-01"]);
  expect(asOn("2027-03-03", versions).map(({ body }) => body)).toEqual([versions[0]?.body, versions[1]?.body]);
  expect(asOn("2027-03-04", versions).at(-1)?.body).toBe(versions[3]?.body);
});

test("putting back how it was leaves out what was made since, and throws nothing away", () => {
  const then = storyOf([{ id: "piece-1", isIn: false }], "Toen");
  const now = [first, second].map((piece) => ({ piece, isIn: true }));

  expect(putBack(then.body, now, [{ piece: first, isIn: false }])).toEqual({
    title: "Toen",
    pieces: [
      { id: "piece-1", isIn: false },
      { id: "piece-2", isIn: false },
    ],
  });
});

test("a reader gets the pieces chosen for them, in their own words, and no trace of the others", () => {
  const layer: LayerBody = {
    ...emptyLayer("story-0", "one"),
    ...{ told: ["piece-2"], own: { "piece-1": "Geheim", "piece-2": "Ik bak weer." } },
  };

  const shown = documentOfLayer(wording, layer, storyOf([]), [first, second]);

  expect(shown).toMatchObject({ title: "Brood", sections: [{ lines: ["Ik bak weer."] }] });
  expect(JSON.stringify(shown)).not.toMatch(/vier uur|Geheim|dinsdag/);
});

test("to everyone go the words, without drawing or sound", () => {
  const spoken = pieceOf("piece-1", "", {
    form: "spoken",
    title: "Toen",
    frames: [{ words: "Wat ik zei.", media: "media-5" }],
  });
  const voice = entryOf("media-5", "media", { data: "data:audio/webm;base64,AA" });
  const told = documentOfStory(wording, storyOf([]), [spoken, second, voice]);

  expect(told && wordsOf(told)).toBe("Toen\n\nWat ik zei.\n\nNu bak ik op dinsdag.");
  expect(formOf([spoken])).toBe("spoken");
  expect(formOf([spoken, second])).toBe("written");
});

test.each([
  ["2027-03-01", true],
  ["2027-03-31", true],
  ["2027-04-01", false],
  ["2027-02-28", false],
])("with the last day on %s it is asked again: %s", (endsOn, isAsked) => {
  expect(isTimeToAsk(endsOn, "2027-03-01")).toBe(isAsked);
});
