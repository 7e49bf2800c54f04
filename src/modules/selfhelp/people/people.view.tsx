// SPDX-License-Identifier: EUPL-1.2
import { useState } from "preact/hooks";
import type { T } from "#platform/i18n";
import { useArea } from "../area/area-context.ts";
import { Dated } from "../area/dated.view.tsx";
import type { FieldsProps } from "../area/form.view.tsx";
import { Button, Section } from "../area/pieces.view.tsx";
import { toolText } from "../area/texts-of-page.ts";
import { PeopleDrawing } from "./drawing.tsx";
import { beginPeople, type Kind, kinds, newPerson, type PeopleBody, type Person } from "./people.ts";
import { PersonFields, Select } from "./person-fields.view.tsx";
import { peopleTool as tool } from "./tool.ts";
import { documentOfPeople, namesOf, ringsText } from "./words.ts";

export function People({ rest }: { rest: readonly string[] }) {
  return (
    <Dated
      {...{ tool, rest }}
      kind="look"
      begin={beginPeople}
      Above={PeopleFields}
      documentOf={documentOfPeople}
      draw={drawPeople}
      say={ringsText}
    />
  );
}

export function drawPeople(t: T, body: PeopleBody) {
  return <PeopleDrawing body={body} me={t("selfhelp:people.me")} label={ringsText(t, body)} />;
}

function PeopleFields({ body, change }: FieldsProps<PeopleBody>) {
  const { t } = useArea();
  const [found, setFound] = useState<Kind | "">("");
  const { people } = body;
  const say = (path: string) => toolText(t, "people", path);
  const keep = (changed: readonly Person[]) => change({ ...body, people: changed });
  return (
    <>
      <Section title={say("who")}>
        <p>{say("whoLead")}</p>
        {people.map((person) => (
          <PersonFields
            key={person.id}
            {...{ person }}
            onChange={(changed) => keep(people.map((one) => (one === person ? { ...one, ...changed } : one)))}
            onRemove={() => keep(people.filter((one) => one !== person))}
          />
        ))}
        <Button icon="plus" onClick={() => keep([...people, newPerson(crypto.randomUUID())])}>
          {say("add")}
        </Button>
      </Section>
      <Section title={say("drawing")}>
        <PeopleDrawing {...{ body, found }} me={say("me")} label={ringsText(t, body)} />
        <Select
          label={say("find")}
          value={found}
          codes={kinds}
          path="kind"
          none={say("everyone")}
          onChange={setFound}
        />
        <p aria-live="polite">
          {found &&
            namesOf(
              t,
              people.filter((one) => one.kinds.includes(found)),
            )}
        </p>
      </Section>
    </>
  );
}
