// SPDX-License-Identifier: EUPL-1.2
import { EmptyState, PhoneText, useFrame } from "#platform/ui";
import { addressOf, type FilterKey, hasChoices } from "../finding/filter.ts";
import type { DirectoryPageProps } from "./directory.pages.tsx";
import { hrefFor, type Reader } from "./reader.ts";

/** One choice that can be left out, and how much there is then. */
export type Wider = { key: Exclude<FilterKey, "page">; address: string; count: number };

/** Nothing for what someone looks for: what there is when something is left out, the map, and somebody to ask. */
export function Nothing(props: DirectoryPageProps) {
  const { reader, filter, wider } = props;
  const { t } = reader;
  if (filter.page !== undefined && props.total > 0) return <PageIsGone {...props} />;
  if (!hasChoices(filter)) return <EmptyState title={t("network:entries.nothing.empty")} />;
  return (
    <EmptyState title={t("network:entries.nothing.title")}>
      {filter.words !== undefined && <p>{t("network:entries.nothing.tip")}</p>}
      {wider.length > 0 && (
        <>
          <p>{t("network:entries.nothing.wider")}</p>
          <ul>
            {wider.map(({ key, address, count }) => (
              <li>
                <a href={`${hrefFor(reader, address)}#gevonden`}>{t(`network:entries.nothing.without.${key}`)}</a>{" "}
                {t("network:entries.nothing.count", { count })}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="row">
        <a href={hrefFor(reader, "/wegwijzer")}>{t("network:entries.nothing.all")}</a>
        <a href={hrefFor({ ...reader, sheet: [] }, "/wegwijzer/kaart")}>{t("network:entries.nothing.map")}</a>
      </p>
      <AskTheHouse reader={reader} />
    </EmptyState>
  );
}

function PageIsGone({ reader, filter }: DirectoryPageProps) {
  const { page: _, ...all } = filter;
  return (
    <EmptyState title={reader.t("network:entries.nothing.pageGone")}>
      <p>
        <a href={hrefFor(reader, addressOf(all))}>{reader.t("network:entries.nothing.firstPage")}</a>
      </p>
    </EmptyState>
  );
}

/** A person to ask, and never a dead end. */
export function AskTheHouse({ reader: { t } }: { reader: Pick<Reader, "t"> }) {
  const { centre } = useFrame();
  if (!centre || (!centre.phone && !centre.email)) return null;
  return (
    <p>
      {t("network:entries.ask.text")}{" "}
      {centre.phone && <PhoneText text={t("network:entries.ask.phone", { phone: centre.phone })} />}
      {centre.phone && centre.email && " "}
      {centre.email && (
        <>
          {t("network:entries.ask.email")} <a href={`mailto:${centre.email}`}>{centre.email}</a>.
        </>
      )}
    </p>
  );
}
