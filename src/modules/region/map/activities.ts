// SPDX-License-Identifier: EUPL-1.2

/** The rows of the map, as `reference/building-blocks.json` has them: three groups, their blocks, and the activities of each. A test holds them against it. */
export const groups = [
  {
    code: "A",
    blocks: [
      { code: "social-participation", activities: ["drop-in", "leisure", "buddy"] },
      { code: "civic-participation", activities: ["volunteering", "work-projects", "paid-work-support"] },
      {
        code: "growth-self-help",
        activities: [
          "empowerment-course",
          "recovery-writing-group",
          "recover-it-yourself",
          "wrap",
          "hop",
          "peer-group",
        ],
      },
    ],
  },
  {
    code: "B",
    blocks: [
      { code: "information-advice", activities: ["consultation-hour", "theme-meeting", "newsletter"] },
      {
        code: "individual-support",
        activities: [
          "recovery-coaching",
          "crisis-card-consultant",
          "independent-client-support",
          "respite",
          "street-advocate",
        ],
      },
      {
        code: "peer-expertise-quality",
        activities: ["peer-training", "intervision", "peer-work-placement", "team-training"],
      },
    ],
  },
  {
    code: "C",
    blocks: [
      { code: "policy-participation", activities: ["reporting-point", "advocacy", "advocates-network"] },
      { code: "inclusive-society", activities: ["making-room", "anti-stigma"] },
      { code: "professional-development", activities: ["training-by-peers"] },
      { code: "family-support", activities: ["carer-support", "family-training", "family-peer-contact"] },
    ],
  },
] as const;

export type Group = (typeof groups)[number];
export type GroupCode = Group["code"];
export type BlockCode = Group["blocks"][number]["code"];
export type ActivityCode = Group["blocks"][number]["activities"][number];
export type Block = { code: BlockCode; group: GroupCode; activities: readonly ActivityCode[] };

/** The ten, in order, each with its group. */
export const blocks: readonly Block[] = groups.flatMap(({ code: group, blocks: own }) =>
  own.map(({ code, activities }) => ({ code, group, activities })),
);
export const activities: readonly ActivityCode[] = blocks.flatMap(({ activities: own }) => own);

export function isActivity(code: string): code is ActivityCode {
  return activities.some((one) => one === code);
}

export function findBlock(code: string): Block | undefined {
  return blocks.find((block) => block.code === code);
}

export function blockOf(activity: ActivityCode): Block {
  const block = blocks.find((one) => one.activities.includes(activity));
  if (!block) throw new Error(`No block has ${activity}`);
  return block;
}
