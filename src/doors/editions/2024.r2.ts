// ip-asn/editions/2024.r2: edition 2024, revision 2, and nothing else.
import { edition2024r2 } from "../../editions/2024.r2.js";
import type { NoFacts } from "../../profile/added-fact.js";
import type { ProfileSource } from "../../profile/profile.js";
import { builtIn } from "../../score/built-in.js";

const edition: ProfileSource<NoFacts> = /* @__PURE__ */ builtIn("2024@2", edition2024r2);
export { edition as edition2024r2 };
