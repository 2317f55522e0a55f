import type { BracketRule } from "./bracket.js";
import type { CompareRule } from "./compare.js";
import type { FlagRule } from "./flag.js";
import type { LookupRule } from "./lookup.js";
import type { ThresholdRule } from "./threshold.js";

/** A rule that gives points for facts. */
export type LeafRule = LookupRule | CompareRule | BracketRule | FlagRule | ThresholdRule;
