// SPDX-License-Identifier: EUPL-1.2
import { keepTheDirectory } from "#modules/network";
import { beCoordinator, beHost, beInTheTeam, moderate, publish } from "#modules/people";
import { walkAlong } from "#modules/support";
import type { AppContext } from "#platform/http";
import type { LinkWithHint } from "#platform/ui";
import { linesFor, type MenuLine } from "../menu.ts";

const lines = [
  { key: "news", path: "/beheer/nieuws", part: "news", for: publish },
  { key: "stories", path: "/team/verhalen", part: "stories", for: beCoordinator },
  { key: "partners", path: "/team/huis/partners", part: "partners", for: beCoordinator },
  { key: "directory", path: "/team/wegwijzer", part: "directory", for: keepTheDirectory },
  { key: "region", path: "/team/regio", part: "region", for: beCoordinator },
  { key: "cooperation", path: "/team/samenwerken", part: "region", for: beCoordinator },
  { key: "makingRoom", path: "/team/kwartier", part: "region", for: beCoordinator },
  { key: "writeRequest", path: "/team/vraag", part: "support", for: beHost },
  { key: "requests", path: "/team/vragen", part: "support", for: beCoordinator },
  { key: "walkingToday", path: "/team/meelopen", for: walkAlong },
  { key: "paths", path: "/team/trajecten", for: walkAlong },
  { key: "pathsInSight", path: "/team/trajecten/overzicht", part: "support", for: beCoordinator },
  { key: "askedPeer", path: "/team/traject-vragen", part: "support", for: walkAlong },
  { key: "peerProfile", path: "/team/wie-ik-ben", part: "support", for: walkAlong },
  { key: "supportFigures", path: "/team/steun/cijfers", part: "support", for: beInTheTeam },
  { key: "pages", path: "/team/paginas", part: "pages", for: beCoordinator },
  { key: "inSight", path: "/team/in-beeld", for: moderate },
  { key: "concerns", path: "/team/niet-goed-gegaan", part: "rubs", for: beInTheTeam },
  { key: "worry", path: "/team/zorg-om-iemand", part: "support", for: beInTheTeam },
  { key: "roundTables", path: "/team/samen-overleggen", part: "support", for: beInTheTeam },
  { key: "difference", path: "/team/verschil", part: "support", for: beInTheTeam },
  { key: "dayBoard", path: "/team/spreekuur", part: "support", for: beInTheTeam },
  { key: "no", path: "/team/tijdelijk-niet", part: "rubs", for: beHost },
  { key: "tense", path: "/team/als-het-spannend-is", part: "rubs", for: beInTheTeam },
  { key: "releases", path: "/team/vrijgeven", for: beHost },
  { key: "characteristics", path: "/team/doen-we-dat-echt", part: "characteristics", for: beHost },
  { key: "people", path: "/team/mensen", for: beCoordinator },
  { key: "tasks", path: "/team/taken", for: beCoordinator },
  { key: "beheer", path: "/beheer", for: beCoordinator },
] as const satisfies readonly ({ key: string } & MenuLine)[];

export function menuOfTeam(c: AppContext): LinkWithHint[] {
  const { t } = c.var;
  return linesFor(c, lines).map(({ key, href }) => ({
    label: t(`site:teamStart.menu.${key}.label`),
    hint: t(`site:teamStart.menu.${key}.hint`),
    href,
  }));
}
