// SPDX-License-Identifier: EUPL-1.2
import { Picture } from "#platform/pictures";
import { Icon, PhoneText } from "#platform/ui";
import type { HomePageProps } from "./home.pages.tsx";

/** How a first visit goes, in three steps. */
export function NewHere({ visitor: { t }, centre, picture }: Pick<HomePageProps, "visitor" | "centre" | "picture">) {
  const steps = [
    { title: t("site:home.steps.door"), text: centre.doorNote ?? t("site:home.steps.doorText") },
    { title: t("site:home.steps.hello"), text: t("site:home.steps.helloText") },
    { title: t("site:home.steps.choose"), text: t("site:home.steps.chooseText") },
  ];
  return (
    <section class="wrap section stack" id="over" aria-labelledby="h-nieuw">
      <h2 id="h-nieuw">{t("site:home.newHere")}</h2>
      {picture && <Picture picture={picture} sizes="(min-width: 44rem) 40rem, 100vw" isBelow />}
      <ol class="stappen" role="list">
        {steps.map(({ title, text }) => (
          <li class="stack--sm">
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      {centre.phone && (
        <p class="melding">
          <Icon name="phone" />
          <span>
            <PhoneText text={t("site:home.notAlone", { phone: centre.phone })} />
          </span>
        </p>
      )}
    </section>
  );
}
