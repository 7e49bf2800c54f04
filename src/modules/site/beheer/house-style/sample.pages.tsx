// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Icon, type IconName } from "#platform/ui";
import type { Scheme } from "./fixed.ts";

const looks = { light: { class: "proef proef--dag" }, dark: { class: "proef proef--avond" } } as const;
const kinds = [
  { key: "doing", class: "soort soort--doen", icon: "palette" },
  { key: "group", class: "soort soort--groep", icon: "users" },
  { key: "outside", class: "soort soort--buiten", icon: "sprout" },
  { key: "eating", class: "soort soort--eten", icon: "soup" },
] as const satisfies readonly { key: string; class: string; icon: IconName }[];

/** A piece of a page as it is by day or in the evening. Nothing in it does anything. */
export function Sample({ t, scheme }: { t: T; scheme: Scheme }) {
  const say = (key: SampleKey) => t(`site:beheer.houseStyle.sample.${key}`);
  return (
    <div class={looks[scheme].class}>
      <div class="proef__gevel">
        <h3>{t(`site:beheer.houseStyle.moment.${scheme}`)}</h3>
        <p>{say("frontText")}</p>
      </div>
      <div class="stack proef__in">
        <p class="row">
          {kinds.map((kind) => (
            <span class={kind.class}>
              <Icon name={kind.icon} />
              {say(kind.key)}
            </span>
          ))}
        </p>
        <div class="card stack--sm">
          <p>
            <b>{say("card")}</b>
          </p>
          <p class="muted">{say("cardText")}</p>
          <p>
            <a href="#h-proef">{say("link")}</a>
          </p>
        </div>
        <div class="melding">
          <p>{say("notice")}</p>
        </div>
        <p class="row">
          <span class="btn">{say("button")}</span>
          <span class="btn btn--2">{say("second")}</span>
        </p>
      </div>
    </div>
  );
}

type SampleKey =
  | "frontText"
  | "card"
  | "cardText"
  | "link"
  | "notice"
  | "button"
  | "second"
  | (typeof kinds)[number]["key"];
