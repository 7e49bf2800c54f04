// SPDX-License-Identifier: EUPL-1.2

/** What a centre has ready for when it rubs. All of it may be empty: pages then say whom one can ask. */
export type Facts = {
  confidantName: string;
  confidantDoes: string;
  confidantReach: string;
  /** Never shown: where the link goes when someone chose the confidant. */
  confidantMail: string;
  complaintsName: string;
  complaintsReach: string;
  complaintsSite: string;
  /** Lines like "Noor, coördinator: 06 12 34 56 78". */
  callFirst: string;
  doctorsPost: string;
  crisisLine: string;
  longestNoWeeks: number;
};

export const noFacts: Facts = {
  confidantName: "",
  confidantDoes: "",
  confidantReach: "",
  confidantMail: "",
  complaintsName: "",
  complaintsReach: "",
  complaintsSite: "",
  callFirst: "",
  doctorsPost: "",
  crisisLine: "",
  longestNoWeeks: 13,
};
