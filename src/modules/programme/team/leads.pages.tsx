// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, Choice, Fieldset, Form, LinkButton, Notice, Page, SubmitButton } from "#platform/ui";

type LeadsPageProps = {
  t: T;
  title: string;
  team: { id: string; name: string; leads: boolean }[];
  isSaved: boolean;
  links: { activity: string; team: string };
};

/** Whose group it is: they see its dates and who comes, whatever else they may see. */
export function LeadsPage({ t, title, team, isSaved, links }: LeadsPageProps) {
  return (
    <Page title={t("programme:team.leads.title", { title })} robots="noindex">
      <BackLink href={links.activity}>{t("programme:team.leads.back")}</BackLink>
      {isSaved && (
        <Notice kind="good">
          <p>{t("programme:team.leads.saved")}</p>
        </Notice>
      )}
      <div class="stack--sm">
        <h1>{t("programme:team.leads.title", { title })}</h1>
        <p class="lead">{t("programme:team.leads.lead")}</p>
      </div>
      <Form class="stack">
        <Fieldset name="person" legend={t("programme:team.leads.who")} hint={t("programme:team.leads.hint")}>
          {team.map(({ id, name, leads }) => (
            <Choice type="checkbox" name="person" value={id} label={name} checked={leads} />
          ))}
        </Fieldset>
        <div class="knoppen">
          <SubmitButton>{t("programme:team.leads.submit")}</SubmitButton>
          <LinkButton href={links.team} kind="quiet">
            {t("programme:team.leads.addToTeam")}
          </LinkButton>
        </div>
      </Form>
    </Page>
  );
}
