// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage, keptPage } from "#platform/http";
import { PrinciplesPage } from "./principles.pages.tsx";

export async function showPrinciples(c: AppContext): Promise<Response> {
  const { t, language, now } = c.var;
  return await keptPage(c, "/regio/uitgangspunten", async () => ({
    view: <PrinciplesPage t={t} back={{ href: inLanguage(language, "/regio"), label: t("region:meeting.toMap") }} />,
    until: now().add({ hours: 24 }),
  }));
}
