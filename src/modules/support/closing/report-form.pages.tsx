// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedText } from "#platform/http";
import { Form, LinkButton, SubmitButton, TextArea } from "#platform/ui";
import type { Commitment } from "../following/commitment.ts";
import type { Contact } from "../following/contact.ts";
import { Earlier } from "../following/earlier.pages.tsx";
import { longestWords } from "../following/fields.form.ts";
import { FollowingPage } from "../following/following-page.tsx";
import { nameOf } from "../following/seen.ts";
import { type Pieces, type Version, wordsOfPiece } from "../following/written.ts";
import type { Walking } from "../paths/letter.ts";
import { WayChoice } from "../paths/way-choice.pages.tsx";
import { contactsPerKind, donePerDomain } from "./hints.ts";
import { type ClosingPoint, closingPoints, partOf, type Teller } from "./points.ts";
import { pointLabel } from "./report.pages.tsx";

type ReportFormPageProps = Walking & {
  teller: Teller;
  pieces: Pieces;
  versions: readonly Version[];
  contacts: readonly Contact[];
  commitments: readonly Commitment[];
  sent: Sent;
};

/** Seven points of one part; what stands on the path already is there to write from. */
export function ReportFormPage(props: ReportFormPageProps) {
  const { t, side, base, teller, pieces, versions, sent } = props;
  const { typed, errors } = sent;
  const isForOther = side === "peer" && teller === "person";
  const title = isForOther
    ? t("support:closing.writeFor", { name: nameOf(props, "holder") })
    : t("support:closing.writeOwn");
  return (
    <FollowingPage
      {...props}
      title={title}
      lead={t("support:closing.formLead")}
      errors={errors}
      back={{ href: `${base}/afronden`, label: t("support:closing.back") }}
    >
      <Form class="card stack--lg">
        {closingPoints.map((point) => (
          <TextArea
            name={point}
            label={pointLabel(props, teller, point)}
            hint={hintOf(props, point)}
            value={point in typed ? typedText(typed, point) : wordsOfPiece(pieces, partOf(teller, point))}
            error={errors[point]}
            rows={3}
            maxlength={longestWords}
          />
        ))}
        <WayChoice {...props} />
        <p class="row">
          <SubmitButton>{t("support:following.save")}</SubmitButton>
          <LinkButton kind="quiet" href={`${base}/afronden`}>
            {t("support:following.notKeep")}
          </LinkButton>
        </p>
      </Form>
      <Earlier {...props} versions={versions.filter(({ part }) => part.startsWith(`${teller}.`))} />
    </FollowingPage>
  );
}

function hintOf({ t, contacts, commitments }: ReportFormPageProps, point: ClosingPoint): string {
  if (point === "contactsByPhoneAndInPerson") {
    const lines = contactsPerKind(contacts).map(({ kind, times }) =>
      t("support:closing.hints.times", { count: times, way: t(`support:way.${kind}`) }),
    );
    if (lines.length > 0) return t("support:closing.hints.contacts", { list: lines.join(", ") });
  }
  if (point === "whatWasDonePerLifeDomain") {
    const lines = donePerDomain(commitments).map(({ domain, words }) => {
      return `${t(`support:domain.${domain}`)}: ${words.join("; ")}`;
    });
    if (lines.length > 0) return t("support:closing.hints.done", { list: lines.join(". ") });
  }
  return t("support:following.mayBeEmpty");
}
