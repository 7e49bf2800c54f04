// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Icon } from "#platform/ui";
import type { DatesBeside } from "./beside.ts";

type BesideProps = { t: T; beside: DatesBeside | null; title: string; more: string };

/** What this house itself has of it, and when. */
function DatesInProgramme({ beside, title, more }: Omit<BesideProps, "t">) {
  if (!beside) return null;
  return (
    <section class="stack--sm niet-printen" aria-labelledby="h-programma">
      <h2 id="h-programma" class="h-klein">
        {title}
      </h2>
      <ul>
        {beside.dates.map(({ href, title: name, lang, when }) => (
          <li>
            <a href={href} lang={lang}>
              {name}
            </a>
            {`, ${when}`}
          </li>
        ))}
      </ul>
      <p>
        <a class="terug" href={beside.href}>
          <Icon name="calendar-days" />
          {more}
        </a>
      </p>
    </section>
  );
}

export function DatesOfOrganization({ t, beside }: Pick<BesideProps, "t" | "beside">) {
  const texts = { title: t("network:beside.ofOrganization"), more: t("network:beside.wholeProgramme") };
  return <DatesInProgramme beside={beside} {...texts} />;
}

export function DatesForWords({ t, beside, words }: Pick<BesideProps, "t" | "beside"> & { words: string }) {
  const texts = { title: t("network:beside.forWords", { words }), more: t("network:beside.allForWords") };
  return <DatesInProgramme beside={beside} {...texts} />;
}
