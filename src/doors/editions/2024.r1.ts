// ip-asn/editions/2024.r1: edition 2024, revision 1, and nothing else.
import { edition2024r1 } from "../../editions/2024.r1.js";
import type { NoFacts } from "../../profile/added-fact.js";
import type { ProfileSource } from "../../profile/profile.js";
import { builtIn } from "../../score/built-in.js";

const edition: ProfileSource<NoFacts> = /* @__PURE__ */ builtIn("2024@1", edition2024r1);
export { edition as edition2024r1 };
