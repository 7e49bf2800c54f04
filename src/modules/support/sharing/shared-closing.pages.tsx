// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import type { Version } from "../following/written.ts";
import { linesOf } from "../paths/text-lines.tsx";

const points = [
  "howTheyCameIn",
  "whatWasGoingOn",
  "whatWasDonePerLifeDomain",
  "contactsByPhoneAndInPerson",
  "howTheyLeftWhatChangedAndWhyItEnded",
  "howItDifferedFromProfessionalHelp",
  "thePeerWorkersOwnReflection",
] as const;

type SharedClosingProps = { t: T; language: Language; versions: readonly Version[] };

/** How it ended: of each point what its two writers say, apart, as it reads now. */
export function SharedClosing({ t, language, versions }: SharedClosingProps) {
  const latest = new Map(versions.map((version) => [version.part, version])); // the last of each comes last
  const shown = points.flatMap((point) => {
    const here = [latest.get(`person.${point}`), latest.get(`peer.${point}`)];
    const written = here.filter((version) => version !== undefined && version.words !== "");
    return written.length > 0 ? [{ point, written }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="h-afsluiting">
      <h2 id="h-afsluiting">{t("support:paths.part.closing")}</h2>
      {shown.map(({ point, written }) => (
        <div class="stack--sm">
          <h3>{t(`support:sharing.shared.point.${point}`)}</h3>
          {written.map((version) => version && <Said t={t} language={language} version={version} />)}
        </div>
      ))}
    </section>
  );
}

function Said({ t, language, version }: { t: T; language: Language; version: Version }) {
  const { words, writerName, writtenOn } = version;
  return (
    <>
      <p>{linesOf(words)}</p>
      <p class="muted small">
        {writerName || t("support:paths.somebody")}, {formatDate(writtenOn, language)}
      </p>
    </>
  );
}
