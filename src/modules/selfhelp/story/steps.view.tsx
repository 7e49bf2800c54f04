// SPDX-License-Identifier: EUPL-1.2
import { useArea, useFreshId, useKept } from "../area/area-context.ts";
import { PartFields } from "../area/form.view.tsx";
import { fragmentOf } from "../area/fragment.ts";
import { LinkButton } from "../area/pieces.view.tsx";
import type { FormBody } from "../area/tool.ts";
import type { StoryEntry } from "./story.ts";
import { StoryPage } from "./story-page.view.tsx";
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
    <StoryPage story={story.id} title={t("selfhelp:story.steps")} lead={t("selfhelp:story.stepsLead")}>
      {storyTool.parts.map((part) => (
        <PartFields key={part.code} tool={storyTool} {...{ part, body, change }} />
      ))}
      {known && (
        <p>
          <LinkButton icon="printer" href={fragmentOf("story", known.id, "lezen")}>
            {t("selfhelp:area.tool.read")}
          </LinkButton>
        </p>
      )}
    </StoryPage>
  );
}
