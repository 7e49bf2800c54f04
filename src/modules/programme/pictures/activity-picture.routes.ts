// SPDX-License-Identifier: EUPL-1.2
import { pictureRoutesAt } from "#platform/pictures";
import { askedActivity } from "../activities/asked-activity.ts";
import { teamActivityHref } from "../activities/team-links.ts";
import { makeTheProgramme } from "../permissions.ts";
import { spotOfActivity } from "./activity-picture.ts";

export const activityPictureRoutes = pictureRoutesAt({
  path: "/team/programma/:id/beeld",
  permission: makeTheProgramme,
  find: async (c) => {
    const { id, facts } = await askedActivity(c);
    const { t, language, centre } = c.var;
    return {
      spot: spotOfActivity(centre.id, id),
      title: t("programme:pictures.title", { title: facts.title }),
      lead: t("programme:pictures.lead"),
      back: { href: teamActivityHref(language, id), label: t("programme:pictures.back") },
    };
  },
});
