// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import { expect, test } from "vitest";
import {
  Choice,
  ErrorSummary,
  Fieldset,
  Form,
  FormKey,
  Page,
  renderPage,
  Select,
  Table,
  TextArea,
  TextField,
  uiTexts,
} from "./index.ts";
import { testFrame } from "./test-frame.ts";

function render(content: VNode) {
  const html = renderPage(testFrame(), <Page title="Formulier">{content}</Page>);
  return html.slice(html.indexOf("<main"), html.indexOf("</main>"));
}

test("a field has its label and hint, and nothing that calls it wrong or compulsory", () => {
  const html = render(
    <TextField
      name="name"
      label="Hoe mogen we je noemen?"
      hint="Je echte naam hoeft niet"
      autocomplete="nickname"
      required
    />,
  );

  expect(html).toContain('<label for="name">Hoe mogen we je noemen?</label>');
  expect(html).toContain('aria-describedby="name-hint"');
  expect(html).toContain('autocomplete="nickname"');
  expect(html).not.toContain("aria-invalid");
  expect(html).not.toMatch(/verplicht|\*/);
});

test("a mistake stands above its field, with what was filled in, and is read out with the field", () => {
  const html = render(<TextField name="email" label="E-mail" hint="Mag leeg" error="Er mist een @." value="anna" />);

  expect(html).toContain('aria-describedby="email-hint email-fout"');
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('value="anna"');
  expect(html.indexOf("Er mist een @.")).toBeLessThan(html.indexOf("<input"));
});

test("the list of mistakes names each one as a link to its field, and leaves out what is right", () => {
  const errors = { name: "Vul een naam in.", place: undefined, weekday: "Kies een dag." };

  const html = render(<ErrorSummary errors={errors} />);

  expect(html).toContain("Kijk nog even naar 2 dingen");
  expect(html).toContain('<a href="#name">Vul een naam in.</a>');
  expect(html).toContain('<a href="#weekday">Kies een dag.</a>');
  expect(html).not.toContain("#place");
  expect(html).toContain('role="alert" tabindex="-1"');
});

test("without mistakes there is no list of mistakes", () => {
  expect(render(<ErrorSummary errors={{ name: undefined }} />)).not.toContain("melding--fout");
});

test("a link in the list of mistakes reaches a group of choices too", () => {
  const html = render(
    <Fieldset name="contact" legend="Mogen we je iets laten weten?" error="Kies er één.">
      <Choice type="radio" name="contact" value="no" label="Nee" />
      <Choice type="radio" name="contact" value="mail" label="Ja, stuur een e-mail" checked />
    </Fieldset>,
  );

  expect(html).toContain('<fieldset id="contact" tabindex="-1" aria-describedby="contact-fout"');
  expect(html).toContain('id="contact-no"');
  expect(html.match(/checked/g)).toHaveLength(1);
});

test("choosing from a list and a longer text keep what was chosen and written", () => {
  const html = render(
    <Form>
      <Select
        name="kind"
        label="Soort"
        value="walk"
        options={[
          { value: "soup", label: "Soep" },
          { value: "walk", label: "Lopen" },
        ]}
      />
      <TextArea name="text" label="Tekst" value={'Thee & "koek" </textarea>'} />
    </Form>,
  );

  expect(html).toMatch(/<option value="walk" selected(="")?>Lopen/);
  expect(html.match(/selected/g)).toHaveLength(1);
  expect(html).toContain("Thee &amp; &quot;koek&quot; &lt;/textarea>");
});

test("a form carries its key, is sent to change something, and is checked in our own words", () => {
  const html = render(
    <Form>
      <FormKey value="k-1" />
    </Form>,
  );

  expect(html).toMatch(/<form method="post" novalidate(="")?>/i);
  expect(html).toContain('<input type="hidden" name="formKey" value="k-1"');
});

test("a table says what it shows, and every row and column has a name", () => {
  const html = render(
    <Table id="who" caption="Wie er komt" columns={["Naam", "Nodig"]} rows={[["Anna", "Een stoel"]]} />,
  );

  expect(html).toContain('<caption id="who-kop">Wie er komt</caption>');
  expect(html).toContain('<th scope="col">Nodig</th>');
  expect(html).toContain('<th scope="row">Anna</th>');
  expect(html).toContain('tabindex="0" aria-labelledby="who-kop"');
});

test("all texts of the page frame exist in Dutch and in English", () => {
  expect(keysOf(uiTexts.en)).toEqual(keysOf(uiTexts.nl));
});

function keysOf(tree: object, path = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "object" && value !== null ? keysOf(value, `${path}${key}.`) : `${path}${key}`,
  );
}
