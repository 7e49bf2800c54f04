// SPDX-License-Identifier: EUPL-1.2

import { roomAccessLabel } from "#modules/spaces";
import { Icon, type IconName } from "#platform/ui";
import { accessWithRoom } from "../activities/facts.ts";
import { accessLabel, energyLabel } from "../activities/labels.ts";
import type { ActivityPageProps } from "./activity.pages.tsx";

export function Expect({ visitor: { t }, activity, marks }: ActivityPageProps) {
  if (activity.expect.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="h-wat">
      <h2 id="h-wat">{t("programme:finding.activity.expect")}</h2>
      <ul class="jaknee" role="list" {...marks.expect}>
        {activity.expect.map((line) => (
          <li>
            <Icon name="check" />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Hosts({ visitor: { t }, activity }: ActivityPageProps) {
  if (activity.hosts.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="h-wie">
      <h2 id="h-wie">{t("programme:finding.activity.hosts")}</h2>
      {activity.hosts.map((name) => (
        <div class="row row--vast">
          <span class="avatar" aria-hidden="true">
            {[...name][0]?.toUpperCase()}
          </span>
          <p>
            <b>{name}</b>
            <br />
            {t("programme:finding.activity.saysHello")}
          </p>
        </div>
      ))}
    </section>
  );
}

const accessIcons: Record<string, IconName> = {
  "step-free": "accessibility",
  wheelchair: "accessibility",
  "wheelchair-toilet": "accessibility",
  hearing: "ear",
  interpreter: "languages",
  "little-sound": "volume-x",
  "quiet-corner": "armchair",
  "assistance-dog": "dog",
  child: "baby",
};

export function GoodToKnow({ visitor: { t }, activity }: ActivityPageProps) {
  const { access, ofRoom } = accessWithRoom(activity.access, activity.roomAccess ?? []);
  if (access.length + ofRoom.length + activity.energy.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="h-toe">
      <h2 id="h-toe">{t("programme:finding.activity.goodToKnow")}</h2>
      <ul class="jaknee" role="list">
        {access.map((code) => (
          <li>
            <Icon name={accessIcons[code] ?? "info"} />
            <span>{accessLabel(t, code)}</span>
          </li>
        ))}
        {ofRoom.map((code) => (
          <li>
            <Icon name="info" />
            <span>{roomAccessLabel(t, code)}</span>
          </li>
        ))}
        {activity.energy.map((code) => (
          <li>
            <Icon name="sun" />
            <span>{energyLabel(t, code)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
