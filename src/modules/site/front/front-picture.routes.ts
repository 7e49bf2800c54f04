// SPDX-License-Identifier: EUPL-1.2
import { beCoordinator } from "#modules/people";
import { inLanguage } from "#platform/http";
import { pictureRoutesAt } from "#platform/pictures";
import { spotOfFront } from "./front-picture.ts";

export const frontPictureRoutes = pictureRoutesAt({
  path: "/team/huis/voorpagina/beeld",
  permission: beCoordinator,
  find: async ({ var: { t, language, centre } }) => ({
    spot: spotOfFront(centre.id),
    title: t("site:frontPicture.title"),
    lead: t("site:frontPicture.lead"),
    back: { href: inLanguage(language, "/team/huis/voorpagina"), label: t("site:frontPicture.back") },
  }),
});
