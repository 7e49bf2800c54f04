// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import { EmptyState, Icon, LinkButton, Page, Table } from "#platform/ui";
import { type Figure, fewest } from "./figure.ts";
import { detailInWords, numberInWords, periodInWords } from "./figure-words.ts";
import type { Period } from "./period.ts";

type FiguresPageProps = {
  t: T;
  language: Language;
  period: Period;
  periods: { label: string; href: string; isCurrent: boolean }[];
  figures: Figure[];
  fileHref: string;
  /** Where the house makes a document of it, if it does. */
  releasesHref: string | undefined;
};

export function FiguresPage(props: FiguresPageProps) {
  const { t, language, period, figures, fileHref, releasesHref } = props;
  const days = { from: formatDate(period.from, language), until: formatDate(period.until, language) };
  return (
    <Page title={t("support:figures.title")} robots="noindex">
      <div class="stack--sm">
        <h1>{t("support:figures.title")}</h1>
        <p class="lead">{t("support:figures.lead")}</p>
      </div>
      <Periods {...props} />
      <section class="stack" aria-labelledby="h-cijfers">
        <h2 id="h-cijfers">{periodInWords(t, period)}</h2>
        <p class="muted">{t("support:figures.days", days)}</p>
        {figures.length === 0 && (
          <EmptyState title={t("support:figures.none")}>{t("support:figures.noneText")}</EmptyState>
        )}
        {figures.map((figure) => (
          <FigureTable t={t} figure={figure} />
        ))}
      </section>
      <p class="feit feit--hoog">
        <Icon name="info" />
        <span>{t("support:figures.rule", { fewest })}</span>
      </p>
      <p class="row niet-op-papier">
        <LinkButton href={fileHref} kind="second">
          {t("support:figures.download")}
        </LinkButton>
        {releasesHref !== undefined && (
          <LinkButton href={releasesHref} kind="second">
            {t("support:figures.release")}
          </LinkButton>
        )}
      </p>
    </Page>
  );
}

function Periods({ t, periods }: FiguresPageProps) {
  return (
    <nav aria-label={t("support:figures.choose")}>
      <ul class="row" role="list">
        {periods.map(({ label, href, isCurrent }) => (
          <li>
            <a class="chip" href={href} aria-current={isCurrent ? "page" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function FigureTable({ t, figure }: { t: T; figure: Figure }) {
  const { what, by, lines } = figure;
  return (
    <Table
      id={`cijfer-${what}`}
      caption={t(`support:figures.what.${what}`)}
      columns={[
        t(by === "kind" ? "support:figures.file.which" : "support:figures.file.what"),
        t("support:figures.file.number"),
      ]}
      rows={lines.map(({ detail, number }) => [detailInWords(t, figure, detail), numberInWords(t, number)])}
    />
  );
}
