// SPDX-License-Identifier: EUPL-1.2
import { useState } from "preact/hooks";
import { useArea, useFreshId, useKept } from "../area/area-context.ts";
import { LineField } from "../area/fields.view.tsx";
import { PartFields } from "../area/form.view.tsx";
import { fragmentOf } from "../area/fragment.ts";
import { Button, LinkButton, Section } from "../area/pieces.view.tsx";
import type { Entry } from "../device/entry.ts";
import { type CardBody, emptyCard, type PersonToCall } from "./card.ts";
import { CardPage } from "./card-page.view.tsx";
import { cardTool } from "./tool.ts";

/** Nothing in it has to be filled in. */
export function CardForm({ card: begun }: { card: Entry<CardBody> | undefined }) {
  const { t, vault } = useArea();
  const freshId = useFreshId();
  const id = useState(begun?.id ?? freshId)[0];
  const [body, change] = useKept({
    id,
    tool: "card",
    kind: "card",
    body: vault.entry<CardBody>(id)?.body ?? emptyCard,
  });
  return (
    <CardPage
      id={id}
      title={t("selfhelp:card.make")}
      lead={t("selfhelp:card.makeLead")}
      head={
        <p>
          <LinkButton href={fragmentOf("card", id, "overnemen")}>{t("selfhelp:card.toTakeOver")}</LinkButton>
        </p>
      }
    >
      <form class="stack--lg" onSubmit={(event) => event.preventDefault()}>
        {cardTool.parts.map((part) =>
          part.code === "call" ? (
            <People key="call" people={body.people} onChange={(people) => change({ ...body, people })} />
          ) : (
            <PartFields key={part.code} tool={cardTool} {...{ part, body, change }} />
          ),
        )}
      </form>
      <p>
        <LinkButton kind="main" href={fragmentOf("card", id)}>
          {t("selfhelp:card.see")}
        </LinkButton>
      </p>
    </CardPage>
  );
}

type PeopleProps = { people: readonly PersonToCall[]; onChange: (people: readonly PersonToCall[]) => void };
const nobody: PersonToCall = { name: "", relation: "", phone: "" };

/** The last row is always a free one. */
function People({ people, onChange }: PeopleProps) {
  const { t } = useArea();
  const rows = [...people, nobody];
  return (
    <Section title={t("selfhelp:card.part.call.title")}>
      <p>{t("selfhelp:card.part.call.lead")}</p>
      {rows.map((person, at) => (
        <fieldset key={at} class="card stack--sm">
          <legend>{person.name || t("selfhelp:card.person.somebody")}</legend>
          {(["name", "relation", "phone"] as const).map((field) => (
            <LineField
              key={field}
              type={field === "phone" ? "tel" : "text"}
              label={t(`selfhelp:card.person.${field}`)}
              value={person[field]}
              onChange={(value) =>
                onChange(withPerson(rows, at, { ...person, [field]: value }).slice(0, Math.max(people.length, at + 1)))
              }
            />
          ))}
          {at < people.length && (
            <Button kind="quiet" onClick={() => onChange(people.filter((_, index) => index !== at))}>
              {t("selfhelp:card.person.remove")}
              <span class="visually-hidden"> {person.name}</span>
            </Button>
          )}
        </fieldset>
      ))}
    </Section>
  );
}

function withPerson(rows: readonly PersonToCall[], at: number, person: PersonToCall): PersonToCall[] {
  return rows.map((row, index) => (index === at ? person : row));
}
