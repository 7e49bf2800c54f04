// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { type Frame, Icon, Page, renderPage, WindowDrawing } from "./index.ts";
import { testFrame } from "./test-frame.ts";

function programme(changes: Partial<Frame> = {}) {
  return renderPage(
    testFrame(changes),
    <Page title="Programma">
      <h1>Programma</h1>
      <Icon name="coffee" />
    </Page>,
  );
}

const count = (html: string, part: RegExp) => html.match(part)?.length ?? 0;

test("a page is a whole document in its own language, with the one heading of its content", () => {
  const html = programme();

  expect(html).toMatch(/^<!doctype html><html lang="nl" dir="ltr"><head><meta charset="utf-8"/);
  expect(count(html, /<h1/g)).toBe(1);
  expect(html).toContain("<title>Programma, Huis aan de Haven</title>");
});

test("the first thing a keyboard reaches is the way past the menu to the content", () => {
  const html = programme();

  expect(html).toContain('<body><a class="skip" href="#inhoud">Naar de inhoud</a>');
  expect(html).toContain('<main id="inhoud">');
});

test("the menu says which page this is", () => {
  expect(programme()).toMatch(/<a href="\/programma" aria-current="page">.*?Programma/);
  expect(count(programme(), /aria-current="page"/g)).toBe(1);
});

test("a page below one of the menu shows where it belongs, and stays a link to it", () => {
  const below = programme({ address: "/programma/yoga" });

  expect(below).toMatch(/<a href="\/programma" aria-current="true">/);
});

test("the way back stands first on the page, above its heading", () => {
  const html = renderPage(
    testFrame(),
    <Page title="Rollen" back={{ href: "/mijn-plek", label: "Mijn plek" }}>
      inhoud
    </Page>,
  );

  expect(html).toMatch(/<div class="wrap section blad"><a class="terug" href="\/mijn-plek">/);
});

test("a page carries the drawings of the icons it shows, each once, and no others", () => {
  const html = programme();

  const shown = new Set(Array.from(html.matchAll(/href="#(i-[\w-]+)"/g), ([, id]) => id));
  const drawn = Array.from(html.matchAll(/<symbol id="(i-[\w-]+)"/g), ([, id]) => id);
  expect(drawn.toSorted()).toEqual([...shown].sort());
  expect(drawn).toContain("i-coffee");
  expect(html.lastIndexOf("<symbol")).toBeGreaterThan(html.lastIndexOf("</footer>"));
});

test("pages rendered one after another do not carry each other's icons", () => {
  programme();

  const html = renderPage(testFrame({ menu: [] }), <Page title="Leeg">leeg</Page>);

  expect(html).not.toContain("i-coffee");
});

test("every page says whom to call when it is too much, also before there is a house", () => {
  for (const html of [programme(), programme({ language: "en" }), programme({ centre: null })]) {
    expect(html).toContain('<a class="ltr" href="tel:113">113</a>');
    expect(html).toContain('<a class="ltr" href="tel:08000113">0800-0113</a>');
    expect(html).toContain('<a class="ltr" href="tel:112">112</a>');
  }
});

test("a house with a telephone adds its own number for whoever wants to talk to someone from there", () => {
  expect(programme()).toContain("Wil je iemand van hier spreken? Bel <a");
  expect(programme({ centre: null })).not.toContain("Wil je iemand van hier spreken?");
});

test("without a house the page goes by the name of the program and shows no empty address", () => {
  const html = programme({ centre: null, menu: [], footerLinks: [] });

  expect(html).toContain("<title>Programma, Vrijplaats</title>");
  expect(html).not.toContain("Kom langs");
  expect(html).not.toContain("<nav");
});

test("whoever reads the page can take the same page in the other language", () => {
  const html = programme();

  expect(html).toContain('<link rel="alternate" hreflang="en" href="/en/programma"');
  expect(html).toMatch(/<a href="\/en\/programma" lang="en" hreflang="en" dir="ltr">English<\/a>/);
});

test("a page that must not be found by search engines says so, and names no other languages", () => {
  const html = renderPage(
    testFrame(),
    <Page title="Jouw aanmelding" robots="noindex">
      …
    </Page>,
  );

  expect(html).toContain('<meta name="robots" content="noindex"');
  expect(html).not.toContain('rel="alternate"');
});

test("words that people typed can never become part of the page's own code", () => {
  const html = renderPage(
    testFrame(),
    <Page title={'</title><script>alert("x")</script>'} description={'"><script>'}>
      {"<script>"}
    </Page>,
  );

  expect(count(html, /<script/g)).toBe(1);
  expect(html).toContain("<title>&lt;/title>&lt;script>");
});

test("a page has no style or script of its own inside it, so that the strict policy holds", () => {
  const html = renderPage(
    testFrame({ signedIn: { name: "Noor", devicesHref: "/team/toestellen", signOutHref: "/uitloggen" } }),
    <Page title="Vandaag">
      <WindowDrawing open={true} />
    </Page>,
  );

  expect(html).not.toMatch(/ style=|<style|<script(?![^>]* src=)| on\w+=/);
});

test("signing out is a button, because it changes something", () => {
  const html = programme({ signedIn: { name: "Noor", devicesHref: "/team/toestellen", signOutHref: "/uitloggen" } });

  expect(html).toContain("Ingelogd als Noor");
  expect(html).toContain('<form class="ingelogd" method="post" action="/uitloggen">');
});

test("when the house is closed the lamp is off and nobody sits at the table, in the drawing and in words", () => {
  const draw = (open: boolean) =>
    renderPage(testFrame(), <Page title="Vandaag" wide children={<WindowDrawing open={open} />} />);

  expect(draw(true)).toContain("Een verlicht raam");
  expect(draw(false)).toContain("Een donker raam");
  expect(draw(false)).toContain("gevel__raam--dicht");
  expect(draw(false).length).toBeLessThan(draw(true).length);
});
