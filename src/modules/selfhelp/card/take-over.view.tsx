// SPDX-License-Identifier: EUPL-1.2
import { useState } from "preact/hooks";
import { useArea, useFreshId } from "../area/area-context.ts";
import { CheckField } from "../area/fields.view.tsx";
import { fragmentOf, goTo } from "../area/fragment.ts";
import { withOrWithout } from "../area/lists.ts";
import { Form, LinkButton } from "../area/pieces.view.tsx";
import type { Entry } from "../device/entry.ts";
import { type CardBody, emptyCard, linesToTakeOver, titleOf, withLine } from "./card.ts";
import { CardPage } from "./card-page.view.tsx";

/** Line by line, what the person picks: the plan and the card live apart. */
export function TakeOver({ card }: { card: Entry<CardBody> | undefined }) {
  const { t, vault, sendSoon } = useArea();
  const freshId = useFreshId();
  const id = card?.id ?? freshId;
  const [picked, setPicked] = useState<readonly number[]>([]);
  const body = card?.body ?? emptyCard;
  const offered = linesToTakeOver(vault.everything(), body);
  const takeOver = async () => {
    const changed = offered.filter((_, at) => picked.includes(at)).reduce(withLine, body);
    if (picked.length > 0) await vault.put({ tool: "card", kind: "card", id, body: changed });
    sendSoon("at once");
    goTo("card", id);
  };
  return (
    <CardPage
      id={card?.id}
      title={t("selfhelp:card.toTakeOver")}
      lead={t(offered.length > 0 ? "selfhelp:card.takeOverLead" : "selfhelp:card.nothingToTakeOver")}
    >
      {offered.length > 0 ? (
        <Form button={t("selfhelp:card.takeOver")} onSubmit={takeOver}>
          {offered.map(({ key, line }, at) => (
            <div key={`${key} ${line}`} class="stack--sm">
              {key !== offered[at - 1]?.key && <h2 class="h-klein">{titleOf(t, key)}</h2>}
              <CheckField
                label={line}
                value={picked.includes(at)}
                onChange={(isPicked) => setPicked(withOrWithout(picked, at, isPicked))}
              />
            </div>
          ))}
        </Form>
      ) : (
        <p>
          <LinkButton href={fragmentOf("plan")}>{t("selfhelp:plan.title")}</LinkButton>
        </p>
      )}
    </CardPage>
  );
}
