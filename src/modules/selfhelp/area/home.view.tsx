// SPDX-License-Identifier: EUPL-1.2
import { Adopt } from "./adopt.view.tsx";
import { useArea } from "./area-context.ts";
import { AtHand } from "./at-hand.view.tsx";
import { type Door, Doors } from "./doors.view.tsx";
import { fragmentOf } from "./fragment.ts";
import { Icon, LinkButton, Page } from "./pieces.view.tsx";
import { toolText } from "./texts-of-page.ts";
import type { Tool } from "./tool.ts";
import { tools } from "./tools.ts";

export function Home() {
  const { t } = useArea();
  return (
    <Page
      title={t("selfhelp:area.title")}
      lead={t("selfhelp:area.lead")}
      head={<p class="small muted">{t("selfhelp:area.awayHint")}</p>}
    >
      <Adopt />
      <AtHand />
      <nav aria-label={t("selfhelp:area.tools")}>
        <Doors doors={tools.map(doorOf)} />
      </nav>
      <section class="card stack" aria-labelledby="h-weg">
        <h2 id="h-weg" class="h-klein">
          {t("selfhelp:area.yours")}
        </h2>
        <p>{t("selfhelp:area.yoursText")}</p>
        <p class="row">
          <LinkButton href="#/sleutels" icon="lock">
            {t("selfhelp:area.keys.title")}
          </LinkButton>
          <LinkButton href="#/meenemen" icon="download">
            {t("selfhelp:area.takeAlong.title")}
          </LinkButton>
          <LinkButton kind="quiet" href="#/wissen">
            {t("selfhelp:area.eraseAll.title")}
          </LinkButton>
        </p>
      </section>
    </Page>
  );

  function doorOf({ code, icon }: Tool): Door {
    const title = (
      <>
        <Icon name={icon} /> {toolText(t, code, "title")}
      </>
    );
    return { to: fragmentOf(code), title, lines: [toolText(t, code, "lead")] };
  }
}
