// SPDX-License-Identifier: EUPL-1.2
import type { TextsOfActivity, WrittenLanguage } from "#modules/programme";

type DemoTranslation = { of: string; language: WrittenLanguage } & Pick<
  TextsOfActivity,
  "title" | "summary" | "expect"
> &
  Partial<TextsOfActivity>;

export const translations: DemoTranslation[] = [
  {
    of: "Samen zingen",
    language: "en",
    title: "Singing together",
    summary: "Songs you know, and a few new ones. Singing out of tune is singing too.",
    expect: ["We start with sounds, then a song.", "The words are on paper, in large letters."],
  },
  {
    of: "Samen zingen",
    language: "tr",
    title: "Birlikte şarkı söylemek",
    summary: "Bildiğin şarkılar ve birkaç yenisi. Detone söylemek de şarkı söylemektir.",
    expect: ["Önce seslerle başlarız, sonra bir şarkı söyleriz.", "Sözler büyük harflerle kâğıtta yazılı."],
  },
  {
    of: "Soep van dinsdag",
    language: "en",
    title: "Tuesday soup",
    summary: "A pan of soup every Tuesday, without meat. Come and sit with us.",
    expect: ["You may help cutting from half past eleven.", "There is bread, also without gluten."],
  },
  {
    of: "Koffie in het Arabisch",
    language: "ar",
    title: "قهوة بالعربية",
    summary: "نتكلم ونضحك ونتبادل الأخبار بالعربية. هل تتعلم العربية؟ تعال أيضا.",
    expect: [],
  },
];
