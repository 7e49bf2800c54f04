// SPDX-License-Identifier: EUPL-1.2
import { useArea, useFreshId, useKept } from "../area/area-context.ts";
import { PartFields } from "../area/form.view.tsx";
import { fragmentOf } from "../area/fragment.ts";
import { LinkButton } from "../area/pieces.view.tsx";
import type { FormBody } from "../area/tool.ts";
import { Sheet } from "./sheet.view.tsx";
import type { StoryEntry } from "./story.ts";
import { storyTool } from "./tool.ts";

type StepsBody = FormBody & { story: string };

/** Four steps of questions. What one answers stays with oneself. */
export function Steps({ story }: { story: StoryEntry }) {
  const { t, vault } = useArea();
  const freshId = useFreshId();
  const known = vault.entries<StepsBody>("story", "steps").find(({ body }) => body.story === story.id);
  const first: StepsBody = { story: story.id, title: t("selfhelp:story.steps"), answers: {} };
  const [body, change] = useKept(known ?? { id: freshId, tool: "story", kind: "steps", body: first });
  return (
    <Sheet
      href={fragmentOf("story", story.id)}
      back={t("selfhelp:story.backToStory")}
      title={t("selfhelp:story.steps")}
      lead={t("selfhelp:story.stepsLead")}
    >
      {storyTool.parts.map((part) => (
        <PartFields
          key={part.code}
          {...{ part, body }}
          tool={storyTool}
          onAnswer={(key, value) => change({ ...body, answers: { ...body.answers, [key]: value } })}
        />
      ))}
      {known && (
        <p>
          <LinkButton icon="printer" href={fragmentOf("story", known.id, "lezen")}>
            {t("selfhelp:area.tool.read")}
          </LinkButton>
        </p>
      )}
    </Sheet>
  );
}
