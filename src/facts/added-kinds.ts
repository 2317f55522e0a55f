import type { FactKind } from "./fact-catalogue.js";

/** What a fact that a profile adds may hold: yes or no; a number (0 or more, if nothing else is said); one of some words. */
export type AddedKind =
  | { readonly kind: "flag" }
  | { readonly kind: "number"; readonly least?: number | undefined; readonly most?: number | undefined }
  | { readonly kind: "word"; readonly words: readonly string[] };

/** The facts that a profile adds, by their names. */
export type AddedKinds = Readonly<Record<string, AddedKind>>;

/** The type of `PersonFacts.tambahan` where the added facts are known; open where they are not. */
export type Tambahan<F extends AddedKinds> = string extends keyof F
  ? Record<string, boolean | number | string>
  : [keyof F] extends [never]
    ? Record<string, boolean | number | string>
    : { [K in keyof F]?: ValueOf<F[K]> | undefined };

type ValueOf<K extends AddedKind> = K extends { readonly kind: "flag" }
  ? boolean
  : K extends { readonly kind: "word"; readonly words: readonly (infer W)[] }
    ? W
    : number | string;

/** An added fact as the catalogue describes the law's own. */
export function factKindOf(added: AddedKind): FactKind {
  switch (added.kind) {
    case "flag":
      return { kind: "flag", words: [] };
    case "number":
      return { kind: "number", least: added.least ?? 0, most: added.most ?? null };
    case "word":
      return added;
  }
}
