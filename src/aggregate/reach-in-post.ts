import type { Jabatan, Status } from "../input/words.js";
import { Decimal } from "../number/decimal.js";
import type { Scale } from "../number/scaled.js";
import { kinerjaForms, rulesInContext } from "../profile/context.js";
import type { ProfileSource } from "../profile/profile.js";
import { reachableMaximum } from "../profile/reach.js";
import { remember } from "../score/remember.js";

/** What a sub-dimension is to people of one status and kind of post. */
export interface Reach {
  /** The most that it gives, as an integer at the profile's scale. */
  readonly most: number;
  /** False where only one form of performance has it: then it is for some of these people. */
  readonly isForAll: boolean;
}

/** Sub-dimensions by id for each status and kind of post; those that are not for these people are not in it. */
export type ReachInPost = (status: Status, jabatan: Jabatan) => ReadonlyMap<string, Reach>;

/** Find out once for each post what its sub-dimensions are. */
export function reachInPost(profile: ProfileSource, scale: Scale): ReachInPost {
  const forms = kinerjaForms(profile);
  const all = profile.dimensions.flatMap((dimension) => dimension.rules);
  const find = remember<string, [Status, Jabatan], ReadonlyMap<string, Reach>>((status, jabatan) => {
    const byForm = forms.map((kinerja) => rulesInContext(all, { status, jabatan, kinerja }));
    const ids = byForm.flat().map((rule) => rule.id);
    return new Map(
      ids.map((id) => {
        const own = byForm.flatMap((rules) => rules.filter((rule) => rule.id === id));
        const most = scale.toInteger(Decimal.max(0, ...own.map(reachableMaximum)));
        return [id, { most, isForAll: own.length === forms.length }];
      }),
    );
  });
  return (status, jabatan) => find(`${status} ${jabatan}`, status, jabatan);
}
