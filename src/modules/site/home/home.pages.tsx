// SPDX-License-Identifier: EUPL-1.2
import type { OpeningHours, OpeningWords, OpenStatus } from "#modules/network";
import type { DateForVisitor, Visitor } from "#modules/programme";
import type { HungPicture } from "#platform/pictures";
import { type CentreInFrame, OnlyWith, Page } from "#platform/ui";
import { NewsAtHome, type NewsInWords } from "../news/news.pages.tsx";
import type { WrittenPage } from "../pages/page.ts";
import { Facade } from "./facade.pages.tsx";
import { Finding } from "./finding.pages.tsx";
import { NewHere } from "./new-here.pages.tsx";
import { Today } from "./today.pages.tsx";
import { WayHere } from "./way-here.pages.tsx";

export type HomePageProps = {
  visitor: Visitor;
  status: OpenStatus;
  words: OpeningWords;
  hours: readonly OpeningHours[];
  /** Today; `later` is the next day with anything, when today has nothing more. */
  day: Record<"past" | "ahead" | "later", readonly DateForVisitor[]>;
  centre: CentreInFrame;
  /** A few words of the centre about itself. */
  intro: string;
  route: WrittenPage | null;
  news: NewsInWords[];
  picture: HungPicture | null;
  canonical: string;
};

/** Within one screen: are we open, what is on now, where can you go. */
export function HomePage(props: HomePageProps) {
  const { t } = props.visitor;
  return (
    <Page
      title={t("site:home.title")}
      description={props.intro || t("site:home.intro")}
      wide
      canonical={props.canonical}
    >
      <Facade {...props} />
      <OnlyWith part="programme">
        <Today {...props} />
        <Finding visitor={props.visitor} />
      </OnlyWith>
      <NewsAtHome t={t} language={props.visitor.language} news={props.news} />
      <NewHere {...props} />
      <WayHere {...props} />
    </Page>
  );
}
