// SPDX-License-Identifier: EUPL-1.2

export { Aside, AsideOf } from "./aside.tsx";
export { BarePage } from "./bare-page.tsx";
export { channelsOf, contrastOf } from "./contrast.ts";
export { Choice, Fieldset, type Option, Radios, Select, TextArea, TextField } from "./fields.tsx";
export { type ButtonKind, ErrorSummary, type FieldErrors, Form, FormKey, SubmitButton } from "./form.tsx";
export { FormGuard } from "./form-guard.tsx";
export {
  type CentreInFrame,
  type Frame,
  type MenuKey,
  type Pinned,
  type PinnedScript,
  type TextLink,
  useFrame,
} from "./frame.ts";
export { AlsoIcons, Icon, type IconName } from "./icon.tsx";
export { longestNameOfChoice, NameOfChoice } from "./name-field.tsx";
export { OnlyWith } from "./only-with.tsx";
export { Page } from "./page.tsx";
export { PhoneLink, PhoneText } from "./phone-text.tsx";
export {
  BackLink,
  EmptyState,
  type Fact,
  Facts,
  LinkButton,
  LinkCards,
  type LinkWithHint,
  Notice,
  Pagination,
  Tag,
} from "./pieces.tsx";
export { ScriptOf } from "./pinned.tsx";
export { drawQr, QrCode, type QrSquares } from "./qr-code.tsx";
export { renderPage } from "./render-page.tsx";
export { Table } from "./table.tsx";
export { uiTexts } from "./texts.ts";
export { WindowDrawing } from "./window-drawing.tsx";
