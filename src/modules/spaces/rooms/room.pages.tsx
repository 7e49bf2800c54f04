// SPDX-License-Identifier: EUPL-1.2
import { inLanguage, type Sent, typedField } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import {
  BackLink,
  Choice,
  EmptyState,
  ErrorSummary,
  Fieldset,
  Form,
  FormKey,
  Page,
  SubmitButton,
  TextArea,
  TextField,
} from "#platform/ui";
import { type Room, roomAccessCodes } from "./room.ts";
import { roomAccessLabel } from "./room-words.ts";

type Common = { t: T; language: Language };
type FormProps = Sent & { formKey: string };

export function RoomsPage({ t, language, rooms, ...form }: Common & FormProps & { rooms: Room[] }) {
  return (
    <Page title={t("spaces:rooms.title")} robots="noindex">
      <ErrorSummary errors={form.errors} />
      <BackLink href={inLanguage(language, "/beheer")}>{t("spaces:rooms.toHouse")}</BackLink>
      <h1>{t("spaces:rooms.title")}</h1>
      <p class="lead">{t("spaces:rooms.lead")}</p>
      {rooms.length === 0 ? (
        <EmptyState title={t("spaces:rooms.none")}>
          <p>{t("spaces:rooms.noneText")}</p>
        </EmptyState>
      ) : (
        <div class="card">
          <ul class="lijn" role="list">
            {rooms.map((room) => (
              <li class="stack--sm">
                <a href={inLanguage(language, `/team/ruimtes/${room.id}`)}>{room.name}</a>
                <p class="muted">{describeRoom(t, room)}</p>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Form class="card stack" labelledBy="h-nieuw">
        <h2 id="h-nieuw">{t("spaces:rooms.new")}</h2>
        <RoomFields t={t} {...form} />
        <p>
          <SubmitButton>{t("spaces:rooms.add")}</SubmitButton>
        </p>
      </Form>
    </Page>
  );
}

function describeRoom(t: T, { seats, access, wayThere }: Room): string {
  const seatsText = seats === null ? "" : t("spaces:rooms.seatsCount", { count: seats });
  return [seatsText, ...access.map((code) => roomAccessLabel(t, code)), wayThere].filter(Boolean).join(", ");
}

export function ChangeRoomPage({ t, language, room, ...form }: Common & FormProps & { room: Room }) {
  const title = t("spaces:rooms.changing", { name: room.name });
  return (
    <Page title={title} robots="noindex">
      <ErrorSummary errors={form.errors} />
      <BackLink href={inLanguage(language, "/team/ruimtes")}>{t("spaces:rooms.title")}</BackLink>
      <h1>{title}</h1>
      <Form class="card stack">
        <RoomFields t={t} {...form} />
        <p class="row">
          <SubmitButton>{t("spaces:save")}</SubmitButton>
          <a href={inLanguage(language, "/team/ruimtes")}>{t("spaces:cancel")}</a>
        </p>
      </Form>
      <p>
        <a href={inLanguage(language, `/team/ruimtes/${room.id}/verwijdering`)}>{t("spaces:rooms.remove")}</a>
      </p>
    </Page>
  );
}

function RoomFields({ t, formKey, typed, errors }: { t: T } & FormProps) {
  const access = [typed.access ?? []].flat();
  const field = (name: "name" | "wayThere" | "seats") => ({
    ...typedField({ typed, errors }, name),
    label: t(`spaces:room.${name}`),
    hint: t(`spaces:room.${name}Hint`),
  });
  return (
    <>
      <FormKey value={formKey} />
      <TextField {...field("name")} maxlength={60} short />
      <TextArea {...field("wayThere")} rows={3} maxlength={500} />
      <TextField {...field("seats")} inputmode="numeric" short />
      <Fieldset name="access" legend={t("spaces:room.access")} hint={t("spaces:room.accessHint")} error={errors.access}>
        <div class="keuzes">
          {roomAccessCodes.map((code) => (
            <Choice
              type="checkbox"
              name="access"
              value={code}
              label={roomAccessLabel(t, code)}
              checked={access.includes(code)}
            />
          ))}
        </div>
      </Fieldset>
    </>
  );
}

export function RemoveRoomPage({ t, language, room, formKey }: Common & { room: Room; formKey: string }) {
  const title = t("spaces:rooms.removing", { name: room.name });
  return (
    <Page title={title} robots="noindex">
      <h1>{title}</h1>
      <p class="lead">{t("spaces:rooms.removingText")}</p>
      <Form class="row">
        <FormKey value={formKey} />
        <SubmitButton>{t("spaces:rooms.removeYes")}</SubmitButton>
        <a href={inLanguage(language, `/team/ruimtes/${room.id}`)}>{t("spaces:rooms.removeNo")}</a>
      </Form>
    </Page>
  );
}
