// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { toOneLine, toPlaceLine, toPlainText } from "./plain-text.ts";

test.each([
  ["<p>Eén</p><p>Twee<br/>drie</p>", "Eén\n\nTwee\ndrie"],
  ["<style>p{}</style><script>alert(1)</script>Veilig <b>dik</b>", "Veilig dik"],
  ["Lees <a href='https://a.example'>https://a.example</a>", "Lees https://a.example"],
  ["Lees <a href='javascript:alert(1)'>dit</a>", "Lees dit"],
  ["1 < 2 en 3 > 2", "1 < 2 en 3 > 2"],
  ["Koffie &amp; thee&nbsp;&euro; 1,&#53;0", "Koffie & thee € 1,50"],
  ["Zaal A\\, hoek\\nTuin", "Zaal A, hoek\nTuin"],
  ["Cr=C3=A8me=0D=0Abr=C3=BBl=C3=A9e", "Crème\nbrûlée"],
  ["  veel    ruimte \n\n\n\n en   regels  ", "veel ruimte\n\nen regels"],
])("%j reads as a person would read it", (source, text) => {
  expect(toPlainText(source)).toBe(text);
});

test("a title is one line, and a place is one line with commas", () => {
  expect(toOneLine("Samen\n eten")).toBe("Samen eten");
  expect(toPlaceLine("Buurthuis\nDorpsstraat 12,\n\nAmerveen")).toBe("Buurthuis, Dorpsstraat 12, Amerveen");
});
