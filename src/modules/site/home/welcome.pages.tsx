// SPDX-License-Identifier: EUPL-1.2
import type { Organization } from "#modules/network";
import { inLanguage } from "#platform/http";
import { Picture } from "#platform/pictures";
import { OnlyWith, Page, useFrame, WindowDrawing } from "#platform/ui";
import { NewsAtHome } from "../news/news.pages.tsx";
import { DirectoryFirst } from "./directory.pages.tsx";
import { Finding } from "./finding.pages.tsx";
import type { HomePageProps } from "./home.pages.tsx";
import { Coming } from "./today.pages.tsx";
import { WayHere } from "./way-here.pages.tsx";

type WelcomePageProps = Omit<HomePageProps, "status" | "words" | "hours"> & { partners: readonly Organization[] };

/** The front page where there is no door to walk into: nothing says open or closed. */
export function WelcomePage(props: WelcomePageProps) {
  const { visitor, centre, picture } = props;
  const { t, language } = visitor;
  const { parts } = useFrame();
  return (
    <Page title={t("site:menu.home")} description={introOf(props)} wide canonical={props.canonical}>
      <Welcome {...props} />
      <OnlyWith part="programme">
        <Coming visitor={visitor} day={props.day} />
        <Finding visitor={visitor} />
      </OnlyWith>
      {!parts.has("programme") && <DirectoryFirst visitor={visitor} />}
      <NewsAtHome t={t} language={language} news={props.news} />
      {picture && (
        <div class="wrap section">
          <Picture picture={picture} sizes="(min-width: 44rem) 40rem, 100vw" isBelow />
        </div>
      )}
      <Partners {...props} />
      <div class="section">
        <WayHere {...props} hours={[]} title={t(isSomewhere(centre) ? "site:home.way" : "site:home.welcome.reach")} />
      </div>
    </Page>
  );
}

function introOf({ visitor: { t }, intro }: WelcomePageProps): string {
  const { parts } = useFrame();
  return intro || t(parts.has("programme") ? "site:home.welcome.intro" : "site:home.welcome.introTogether");
}

/** More than the name of a town or an area. */
function isSomewhere({ addressLines }: WelcomePageProps["centre"]): boolean {
  return addressLines.length > 1;
}

function Welcome(props: WelcomePageProps) {
  const { visitor, centre } = props;
  const { t, language } = visitor;
  return (
    <div class="gevel">
      <div class="wrap gevel__in">
        <div class="gevel__tekst">
          <h1>{t("site:home.welcome.title", { name: centre.name })}</h1>
          <p class="lead">{introOf(props)}</p>
          <p class="row">
            <OnlyWith part="pages">
              <a class="btn btn--gevel" href={inLanguage(language, "/over-ons")}>
                {t("site:home.welcome.about")}
              </a>
            </OnlyWith>
            <a class="terug" href="#route">
              {t("site:home.welcome.reach")}
            </a>
          </p>
        </div>
        <WindowDrawing open />
      </div>
    </div>
  );
}

function Partners({ visitor: { t }, partners }: WelcomePageProps) {
  if (partners.length === 0) return null;
  return (
    <section class="wrap section stack" aria-labelledby="h-partners">
      <h2 id="h-partners">{t("site:home.welcome.partners")}</h2>
      <ul class="stack" role="list">
        {partners.map(({ name, description, website }) => (
          <li class="card stack--sm">
            <h3 class="h-klein">{website ? <a href={website}>{name}</a> : name}</h3>
            {description && <p>{description}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
