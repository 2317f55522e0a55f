import type { FactPath } from "../input/fact-catalogue.js";
import type { FractionPolicy } from "../number/ranges.js";
import type { Credit } from "../profile/rule.js";

/** Why a sub-dimension has its points: the rule's kind, the caller's fact, and what decided. Numbers are decimal strings. */
export type Reason =
  | { readonly kind: "missing"; readonly fact: FactPath }
  | { readonly kind: "lookup"; readonly fact: FactPath; readonly given: string }
  | {
      readonly kind: "compare";
      readonly fact: FactPath;
      readonly given: string;
      readonly against: FactPath;
      readonly required: string;
      readonly outcome: "above" | "equal" | "below";
    }
  | {
      readonly kind: "bracket";
      readonly fact: FactPath;
      readonly given: string;
      readonly from: number;
      readonly to: number;
      /** Set where the value lies between two printed ranges: the policy that put it into this one. */
      readonly between: FractionPolicy | null;
    }
  | { readonly kind: "flag"; readonly fact: FactPath; readonly given: boolean | string }
  | {
      readonly kind: "threshold";
      readonly fact: FactPath;
      readonly given: string;
      readonly atLeast: string;
      readonly met: boolean;
      readonly credit: Credit;
    };
