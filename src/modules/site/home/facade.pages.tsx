// SPDX-License-Identifier: EUPL-1.2
import { addDays, weekday, weekdayName } from "#platform/clock";
import { Icon, OnlyWith, WindowDrawing } from "#platform/ui";
import type { HomePageProps } from "./home.pages.tsx";

/** The face of the house: when it is closed, the light is off and the people are gone, and the words change with it. */
export function Facade(props: HomePageProps) {
  const { visitor, status, words, intro } = props;
  const { t } = visitor;
  const [first, second] = greeting(props);
  return (
    <div class={status.open ? "gevel" : "gevel gevel--dicht"}>
      <div class="wrap gevel__in">
        <div class="gevel__tekst">
          <h1>
            <span class="regel">{first}</span> <span class="regel">{second}</span>
          </h1>
          <p class="lead">{intro || t("site:home.intro")}</p>
          <p class={status.open ? "open" : "open open--dicht"}>
            <Icon name={status.open ? "lightbulb" : "moon"} />
            <span>
              <b>{words.title}</b>
              {words.text}
            </span>
          </p>
          <p class="row">
            <OnlyWith part="programme">
              <a class="btn btn--gevel alleen-breed" href="#vandaag">
                {t("site:home.today")}
              </a>
            </OnlyWith>
            <a class="terug" href="#route">
              {t("site:home.way")}
            </a>
          </p>
        </div>
        <WindowDrawing open={status.open} />
      </div>
    </div>
  );
}

function greeting({ visitor: { t, language, today }, status }: HomePageProps): [string, string] {
  if (status.open) return [t("site:home.greeting.open"), t("site:home.greeting.coffee")];
  const day = status.next?.day;
  const second = t("site:home.greeting.coffeeThen");
  if (day === today) return [t("site:home.greeting.later"), second];
  if (day === addDays(today, 1)) return [t("site:home.greeting.tomorrow"), second];
  if (day === undefined || day >= addDays(today, 7))
    return [t("site:home.greeting.soon"), t("site:home.greeting.welcome")];
  return [t("site:home.greeting.weekday", { weekday: weekdayName(weekday(day), language) }), second];
}
