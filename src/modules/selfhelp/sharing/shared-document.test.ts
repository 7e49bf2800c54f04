// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { digitsOf, splitAtNumbers } from "./phone-numbers.ts";
import { readDocument, readReply } from "./shared-document.ts";

test.each([
  ["Bel mijn zus: 06-12345678.", ["06-12345678"]],
  ["Huisarts 075 123 45 67, of 112", ["075 123 45 67", "112"]],
  ["+31 6 1234 5678", ["+31 6 1234 5678"]],
  ["0800-0113 en 113", ["0800-0113", "113"]],
  ["Sinds 01-02-2026 neem ik 150 mg", []],
  ["Kamer 1120, code 4711", []],
  ["Bereikbaar van 09.00 - 17.00, bel 0031 6 1234 5678", ["0031 6 1234 5678"]],
  ["Huur naar NL91 ABNA 0417 1643 00", []],
  ["", []],
])("in %j these can be called: %j", (text, numbers) => {
  const pieces = splitAtNumbers(text);

  expect(pieces.filter((_, at) => at % 2 === 1)).toEqual(numbers);
  expect(pieces.join("")).toBe(text);
});

test.each([
  ["+31 (0)6 1234 5678", "+31612345678"],
  ["(075) 123 45 67", "0751234567"],
  ["06-12.34.56.78", "0612345678"],
])("%s is called as %s", (number, called) => {
  expect(digitsOf(number)).toBe(called);
});

const whole = { v: 1, kind: "card", language: "nl", title: "Mijn kaart", sections: [{ title: "Bel", lines: ["Ans"] }] };

test("what a tool makes is read as it was made", () => {
  expect(readDocument(JSON.stringify(whole))).toEqual(whole);
});

test.each(["", "[]", "null", '"a"', '{"v":2,"title":"x","sections":[]}', '{"v":1,"title":"x"}'])(
  "%s is nothing that can be shown",
  (json) => {
    expect(readDocument(json)).toBeNull();
  },
);

test("a picture or a sound that is no file of its own is left out, and so is a kind that nobody knows", () => {
  const section = { title: "Zo", picture: "https://elders.example/a.png", sound: "data:text/html;base64,AAAA" };
  const drawn = {
    title: "Zo",
    picture: "data:image/png;base64,AAAA",
    sound: "data:audio/webm;codecs=opus;base64,AAAA",
  };

  const read = readDocument(JSON.stringify({ ...whole, kind: "x", sections: [section, drawn, null] }));

  expect(read?.sections).toEqual([{ title: "Zo" }, drawn]);
  expect(read?.kind).toBe("part");
});

test("a reply is read, and what is none is not", () => {
  const reply = { v: 1, written: "2026-11-24", from: "", sections: [], answers: [], line: "Goed zo" };

  expect(readReply(JSON.stringify(reply))).toEqual(reply);
  expect(readReply('{"v":1}')).toBeNull();
});
