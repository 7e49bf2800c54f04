// SPDX-License-Identifier: EUPL-1.2
import { localToday, midnightAfter } from "#platform/clock";
import { type AppContext, inLanguage, keptPage } from "#platform/http";
import { capitalize } from "#platform/i18n";
import { activities, blocks, findBlock } from "./activities.ts";
import { GapsPage } from "./gaps.pages.tsx";
import { listReaches } from "./gaps.queries.ts";
import { type GapLook, type GapQuestion, lookOfGap, questionsOf, type Reach } from "./gaps.ts";
import { languageName } from "./language-name.ts";
import { mapAddress } from "./map-address.ts";
import { isMunicipality, listMapColumns, type MapColumn } from "./map-columns.queries.ts";
import { audienceCodes, type MapFilter } from "./map-filter.ts";
import type { MatrixGroup, MatrixRow } from "./matrix.ts";

export async function showGaps(c: AppContext): Promise<Response> {
  const block = findBlock(c.req.query("bouwsteen") ?? "");
  const address = block ? `/regio/voor-wie?bouwsteen=${block.code}` : "/regio/voor-wie";
  return await keptPage(c, address, async () => {
    const { t, language, db, centre, now } = c.var;
    const columns = (await listMapColumns(db, centre.regionId)).filter(isMunicipality);
    const places = columns.map(({ place }) => place);
    const reaches = await listReaches(db, centre.regionId, { places, activities: block?.activities ?? activities });
    const groups = groupsOf(c, columns, reaches);
    const view = (
      <GapsPage
        t={t}
        back={{ href: inLanguage(language, "/regio"), label: t("region:map.toMap") }}
        action={inLanguage(language, "/regio/voor-wie")}
        block={block?.code ?? ""}
        blocks={blocks.map(({ code }) => ({ value: code, label: t(`region:map.block.${code}`) }))}
        columns={columns.map(({ place, name }) => ({ name, href: inLanguage(language, `/regio/gemeente/${place}`) }))}
        groups={groups}
        nowhere={groups.flatMap(({ rows }) => rows.filter(isNowhere)).map(({ label }) => label)}
        canonical={centre.origin + inLanguage(language, address)}
      />
    );
    return { view, until: midnightAfter(localToday(now(), centre.timeZone), centre.timeZone) };
  });
}

function isNowhere({ cells }: MatrixRow<GapLook>): boolean {
  return cells.every(({ look }) => look !== "own");
}

const groupNames = ["audience", "language", "moment"] as const;

function groupsOf(c: AppContext, columns: readonly MapColumn[], reaches: readonly Reach[]): MatrixGroup<GapLook>[] {
  const questions = questionsOf(reaches);
  const byPlace = new Map(reaches.map((reach) => [reach.place, reach]));
  return groupNames.map((name) => ({
    label: c.var.t(`region:map.gaps.group.${name}`),
    rows: questions
      .filter((question) => groupOf(question) === name)
      .map((question) => ({
        id: question.about + ("code" in question ? `-${question.code}` : ""),
        label: nameOf(c, question),
        href: inLanguage(c.var.language, mapAddress({ filter: filterOf(question), municipality: null, open: null })),
        isOpen: null,
        cells: columns.map(({ place }) => ({ look: lookOfGap(question, byPlace.get(place)), more: null, href: null })),
      })),
  }));
}

function groupOf({ about }: GapQuestion): (typeof groupNames)[number] {
  return about === "audience" || about === "language" ? about : "moment";
}

function nameOf({ var: { t, language } }: AppContext, question: GapQuestion): string {
  if (question.about === "language") return capitalize(languageName(t, language, question.code));
  const audience = question.about === "audience" && audienceCodes.find((code) => code === question.code);
  if (audience) return t(`network:terms.audience.${audience}`);
  return t(question.about === "evening" ? "region:map.gaps.evening" : "region:map.gaps.weekend");
}

function filterOf(question: GapQuestion): MapFilter {
  if (question.about === "language") return { language: question.code };
  if (question.about === "audience") {
    const audience = audienceCodes.find((code) => code === question.code);
    return audience ? { audience } : {};
  }
  return question.about === "evening" ? { evening: true } : { weekend: true };
}
