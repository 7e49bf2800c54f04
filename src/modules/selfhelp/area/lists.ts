// SPDX-License-Identifier: EUPL-1.2

/** Each of the two in the place of the other. */
export function swapped<One>(list: readonly One[], one: One, other: One): One[] {
  return list.map((each) => (each === one ? other : each === other ? one : each));
}

export function withOrWithout<One>(list: readonly One[], one: One, isIn: boolean): One[] {
  const others = list.filter((each) => each !== one);
  return isIn ? [...others, one] : others;
}
