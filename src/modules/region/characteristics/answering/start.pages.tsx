// SPDX-License-Identifier: EUPL-1.2
import { typedText } from "#platform/http";
import { Choice, ErrorSummary, Fieldset, Icon, Page, SubmitButton } from "#platform/ui";
import type { AskedGroup } from "../face.ts";
import { type AnsweringProps, ScreenForm } from "./answering.pages.tsx";

type StartPageProps = AnsweringProps & {
  groups: readonly AskedGroup[];
  carried: readonly [string, string][];
  statements: number;
  closesOn: string;
  paperHref: string;
};

export function StartPage(props: StartPageProps) {
  const { t, name, groups, typed, errors, formKey, action, carried, statements, closesOn, paperHref } = props;
  const chosen = typedText(typed, "group") || (groups.length === 1 ? groups[0] : "");
  return (
    <Page title={t("region:characteristics.title")} robots="noindex">
      <ErrorSummary errors={errors} />
      <p class="h-klein">{name}</p>
      <h1>{t("region:characteristics.title")}</h1>
      <p class="lead">{t("region:characteristics.start.lead", { count: statements })}</p>
      <ul>
        {promises.map((promise) => (
          <li>{t(`region:characteristics.start.promise.${promise}`)}</li>
        ))}
      </ul>
      <ScreenForm class="card stack--lg" action={action} formKey={formKey} at={0} carried={carried}>
        <Fieldset name="group" legend={t("region:characteristics.start.who")} error={errors.group}>
          {groups.map((group) => (
            <Choice
              type="radio"
              name="group"
              value={group}
              label={t(`region:characteristics.groupYou.${group}`)}
              checked={group === chosen}
            />
          ))}
        </Fieldset>
        <SubmitButton>{t("region:characteristics.start.begin")}</SubmitButton>
      </ScreenForm>
      <p>{t("region:characteristics.start.until", { date: closesOn })}</p>
      <p>
        <a href={paperHref}>
          <Icon name="printer" /> {t("region:characteristics.start.paper")}
        </a>
      </p>
    </Page>
  );
}

const promises = ["faces", "nobody", "five", "skip", "noWayBack"] as const;
