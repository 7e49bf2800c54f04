// SPDX-License-Identifier: EUPL-1.2
import {
  BackLink,
  Choice,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  Fieldset,
  Form,
  Notice,
  Page,
  SubmitButton,
} from "#platform/ui";
import { groups, isByDefault, mayBeChosen, type PreviewRow } from "./preview.ts";
import { Counts, type PreviewProps, Rest, Rows } from "./preview-rows.pages.tsx";

export type PreviewPageProps = PreviewProps & {
  fileName: string;
  links: { bringIn: string; removal: string };
  errors: FieldErrors;
  /** What was ticked, when the form comes back. */
  typed: { positions: number[]; publish: boolean } | null;
};

/** What will happen, before anything does. */
export function PreviewPage(props: PreviewPageProps) {
  const { t, fileName, preview, links, errors } = props;
  const choosable = preview.rows.filter(({ group }) => mayBeChosen(group));
  return (
    <Page title={t("programme:incoming.preview.title")} robots="noindex">
      <BackLink href={links.bringIn}>{t("programme:incoming.title")}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{t("programme:incoming.preview.title")}</h1>
      <p class="lead">{t("programme:incoming.preview.lead", { file: fileName })}</p>
      <Counts t={t} preview={preview} />
      {choosable.length === 0 ? (
        <EmptyState title={t("programme:incoming.preview.nothingToDo")} />
      ) : (
        <Choices {...props} choosable={choosable} />
      )}
      <Rest {...props} />
      <Form action={links.removal}>
        <SubmitButton kind="quiet">{t("programme:incoming.preview.remove")}</SubmitButton>
      </Form>
    </Page>
  );
}

function Choices({ t, preview, choosable, errors, links, typed }: PreviewPageProps & { choosable: PreviewRow[] }) {
  const choice = ({ position, title, whenWords, group }: PreviewRow) => (
    <Choice
      type="checkbox"
      name="records"
      value={String(position)}
      checked={typed ? typed.positions.includes(position) : isByDefault(group)}
      label={title}
      hint={whenWords}
    />
  );
  return (
    <Form class="stack--lg">
      <input type="hidden" name="shown" value={choosable.map(({ position }) => position).join(",")} />
      <Fieldset
        name="records"
        legend={t("programme:incoming.preview.choose")}
        hint={t("programme:incoming.preview.chooseHint")}
        error={errors.records}
      >
        {groups.filter(mayBeChosen).map((group) => (
          <Rows t={t} preview={preview} links={links} group={group} name={choice} />
        ))}
      </Fieldset>
      {preview.notShown > 0 && (
        <Notice>
          <p>{t("programme:incoming.preview.notShown", { count: preview.notShown })}</p>
        </Notice>
      )}
      <Fieldset name="publish" legend={t("programme:incoming.preview.visible")}>
        <Choice
          type="checkbox"
          name="publish"
          value="yes"
          checked={typed?.publish ?? true}
          label={t("programme:incoming.preview.publish")}
          hint={t("programme:incoming.preview.publishHint")}
        />
      </Fieldset>
      <p>
        <SubmitButton name="step" value="accept">
          {t("programme:incoming.preview.accept")}
        </SubmitButton>
      </p>
    </Form>
  );
}
