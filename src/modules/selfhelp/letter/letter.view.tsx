// SPDX-License-Identifier: EUPL-1.2
import { useArea } from "../area/area-context.ts";
import { fragmentOf } from "../area/fragment.ts";
import { Icon, LinkButton } from "../area/pieces.view.tsx";
import { toolText } from "../area/texts-of-page.ts";
import type { FormBody } from "../area/tool.ts";
import { dayOf, FormTool, NewButton, ToolPage } from "../area/tool.view.tsx";
import type { Entry } from "../device/entry.ts";
import { WithNumbers } from "../sharing/shared-document.view.tsx";
import { whenOf } from "./letter.ts";
import { letterTool } from "./tool.ts";

export function Letter({ rest }: { rest: readonly string[] }) {
  const { t, vault } = useArea();
  if (rest.length > 0) return <FormTool tool={letterTool} rest={rest} />;
  const letters = vault.entries<FormBody>("letter").reverse();
  return (
    <ToolPage tool={letterTool}>
      {letters.map((letter) => (
        <FoldedLetter key={letter.id} {...letter} />
      ))}
      <NewButton code="letter">{t("selfhelp:area.tool.new")}</NewButton>
    </ToolPage>
  );
}

/** Whoever made it says when; opening it before then is nobody else's business. */
function FoldedLetter({ id, made, body: { title, answers } }: Entry<FormBody>) {
  const area = useArea();
  const when = whenOf(answers);
  const name = answers["envelope.name"];
  return (
    <details class="card">
      <summary>
        <Icon name="mail" /> <b>{title || `${toolText(area.t, "letter", "title")}, ${dayOf(made)}`}</b>
        <br />
        {toolText(area.t, "letter", `folded.${when.code}`, { day: when.day && dayOf(when.day) })}
      </summary>
      <div class="stack">
        <p>
          <WithNumbers text={String(answers["letter.words"] ?? "")} />
        </p>
        {name && <p class="muted">{toolText(area.t, "letter", "folded.by", { name: String(name) })}</p>}
        <p>
          <LinkButton href={fragmentOf("letter", id)}>{area.t("selfhelp:area.tool.back")}</LinkButton>
        </p>
      </div>
    </details>
  );
}
