// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { EmptyState, Form, Page, SubmitButton } from "#platform/ui";

export type DateAtDoor = { title: string; time: string; firstNames: string[] };
type DoorTodayPageProps = {
  t: T;
  day: string;
  reader: string;
  until: string;
  dates: DateAtDoor[];
  doneHref: string;
};

/** First names and nothing else: no need, no number, no way on. */
export function DoorTodayPage({ t, day, reader, until, dates, doneHref }: DoorTodayPageProps) {
  return (
    <Page title={t("people:securing.door.today", { day })} robots="noindex">
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("people:securing.door.today", { day })}</h1>
          <p class="lead">{t("people:securing.door.until", { name: reader, time: until })}</p>
          <Form action={doneHref}>
            <SubmitButton>{t("people:securing.door.done")}</SubmitButton>
          </Form>
        </div>
        {dates.length === 0 && <EmptyState title={t("people:securing.door.nobody")} />}
        {dates.map(({ title, time, firstNames }, at) => (
          <section class="card stack--sm" aria-labelledby={`h-datum-${at}`}>
            <h2 id={`h-datum-${at}`}>
              {time} {title}
            </h2>
            <ul role="list">
              {firstNames.map((name) => (
                <li>{name}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  );
}
