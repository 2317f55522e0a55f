import type { FactPath } from "../facts/fact-catalogue.js";
import type { FractionPolicy } from "../number/ranges.js";
import type { Credit } from "./credit.js";

/** Why a sub-dimension has its points: the rule's kind, the caller's fact, and what decided. Numbers are decimal strings. */
export type Reason =
  | { readonly kind: "missing"; readonly fact: FactPath }
  | { readonly kind: "lookup"; readonly fact: FactPath; readonly given: string }
  | {
      readonly kind: "compare";
      readonly fact: FactPath;
      readonly given: string;
      /** `null`: the rule compares with one level, whatever the facts say. */
      readonly against: FactPath | null;
      /** `null`: it is not given, and the rule says what that comes to. */
      readonly required: string | null;
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
      /** Set where the number must lie above the threshold. */
      readonly strict?: boolean | undefined;
      readonly met: boolean;
      readonly credit: Credit;
      /** Points in proportion before they were rounded; results made before 26 November 2026 lack it. */
      readonly unrounded?: string | undefined;
    };
