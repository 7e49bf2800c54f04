// SPDX-License-Identifier: EUPL-1.2

/** The groups of `reference/building-blocks.json`, each with its blocks; a test holds all of it against the reference. */
export const buildingBlockGroups = {
  A: ["social-participation", "civic-participation", "growth-self-help"],
  B: ["information-advice", "individual-support", "peer-expertise-quality"],
  C: ["policy-participation", "inclusive-society", "professional-development", "family-support"],
} as const;

/** The blocks, each with its activities. */
export const buildingBlocks = {
  "social-participation": ["drop-in", "leisure", "buddy"],
  "civic-participation": ["volunteering", "work-projects", "paid-work-support"],
  "growth-self-help": [
    "empowerment-course",
    "recovery-writing-group",
    "recover-it-yourself",
    "wrap",
    "hop",
    "peer-group",
  ],
  "information-advice": ["consultation-hour", "theme-meeting", "newsletter"],
  "individual-support": [
    "recovery-coaching",
    "crisis-card-consultant",
    "independent-client-support",
    "respite",
    "street-advocate",
  ],
  "peer-expertise-quality": ["peer-training", "intervision", "peer-work-placement", "team-training"],
  "policy-participation": ["reporting-point", "advocacy", "advocates-network"],
  "inclusive-society": ["making-room", "anti-stigma"],
  "professional-development": ["training-by-peers"],
  "family-support": ["carer-support", "family-training", "family-peer-contact"],
} as const;

export type BuildingBlock = keyof typeof buildingBlocks;
export type BuildingBlockActivity = (typeof buildingBlocks)[BuildingBlock][number];

export const blockCodes = Object.keys(buildingBlocks) as BuildingBlock[];
export const buildingBlockActivities: readonly BuildingBlockActivity[] = Object.values(buildingBlocks).flat();

/** A block or one of its activities by what stands in an address; undefined for what is neither. */
export function readBuildingBlock(text: string): BuildingBlock | BuildingBlockActivity | undefined {
  return [...blockCodes, ...buildingBlockActivities].find((code) => code === text);
}
