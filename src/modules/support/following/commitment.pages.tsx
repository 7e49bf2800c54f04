// SPDX-License-Identifier: EUPL-1.2
import type { FieldErrors } from "#platform/ui";
import { EmptyState, Form, Icon, LinkButton, SubmitButton } from "#platform/ui";
import type { Walking } from "../paths/letter.ts";
import { type Commitment, isAhead } from "./commitment.ts";
import { CommitmentList, whoLine } from "./commitments.pages.tsx";
import { Earlier } from "./earlier.pages.tsx";
import { FollowingPage } from "./following-page.tsx";
import { OtherWords } from "./other-words.pages.tsx";
import { mayRemove, Remove } from "./remove.pages.tsx";
import { shortDay, writerLine } from "./seen.ts";
import { type Version, wordsOfPiece } from "./written.ts";

type CommitmentPageProps = Walking & {
  commitment: Commitment;
  versions: readonly Version[];
  errors: FieldErrors;
  isSaved: boolean;
  formKey: string;
};

/** One commitment: done, let go, or agreed otherwise. */
export function CommitmentPage({ commitment, versions, ...props }: CommitmentPageProps) {
  const { t, base, mayWrite, errors } = props;
  const { dueOn, pieces, madeBy, id } = commitment;
  const href = `${base}/afspraken/${id}`;
  return (
    <FollowingPage
      {...props}
      title={wordsOfPiece(pieces, "commitment")}
      lead={whoLine(props, commitment)}
      back={{ href: `${base}/afspraken`, label: t("support:following.commitments.all") }}
    >
      <OtherWords {...props} pieces={pieces} leave={href} />
      <div class="card stack">
        <p class="feit">
          <Icon name="calendar-days" />
          {dueOn
            ? t("support:following.commitments.dueOn", { day: shortDay(props, dueOn) })
            : t("support:following.commitments.noDay")}
        </p>
        <p class="muted">{t(`support:domain.${commitment.domain}`)}</p>
        {pieces.commitment && <p class="small muted">{writerLine(props, pieces.commitment)}</p>}
        {mayWrite && <Outcomes {...props} commitment={commitment} href={href} />}
      </div>
      {mayWrite && (
        <p class="row niet-printen">
          <LinkButton href={`${href}/anders`} icon="pencil">
            {t("support:following.commitments.change")}
          </LinkButton>
          {dueOn && isAhead(commitment) && (
            <LinkButton kind="quiet" icon="calendar-plus" href={`${href}/agenda.ics`}>
              {t("support:following.calendar")}
            </LinkButton>
          )}
        </p>
      )}
      <Earlier {...props} versions={versions} />
      {mayRemove(props, { madeBy, versions }) && <Remove {...props} action={`${href}/weg`} errors={errors} />}
    </FollowingPage>
  );
}

function Outcomes({ commitment, href, t }: Walking & { commitment: Commitment; href: string }) {
  if (!isAhead(commitment)) {
    return (
      <Form action={`${href}/klaar`}>
        <SubmitButton kind="second" name="outcome" value="open">
          {t("support:following.commitments.again")}
        </SubmitButton>
      </Form>
    );
  }
  return (
    <Form class="stack--sm" action={`${href}/klaar`}>
      <p class="row">
        <SubmitButton name="outcome" value="done">
          {t("support:following.commitments.markDone")}
        </SubmitButton>
        <SubmitButton kind="quiet" name="outcome" value="let-go">
          {t("support:following.commitments.letGo")}
        </SubmitButton>
      </p>
      <p class="small muted">{t("support:following.commitments.letGoHint")}</p>
    </Form>
  );
}

export function CommitmentsPage(props: Walking & { commitments: readonly Commitment[]; isSaved: boolean }) {
  const { t, base, commitments, path } = props;
  return (
    <FollowingPage
      {...props}
      title={t("support:following.commitments.title")}
      lead={t("support:following.commitments.lead")}
    >
      {commitments.length > 0 ? (
        <div class="card">
          <CommitmentList {...props} commitments={commitments} />
        </div>
      ) : (
        <EmptyState title={t("support:following.commitments.none")}>
          <p>{t("support:following.commitments.noneText")}</p>
        </EmptyState>
      )}
      {path.endedOn === null && (
        <p class="niet-printen">
          <LinkButton href={`${base}/afspraken/nieuw`}>{t("support:following.commitments.new")}</LinkButton>
        </p>
      )}
    </FollowingPage>
  );
}
