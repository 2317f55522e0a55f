// ip-asn/editions/2019.r2: edition 2019, revision 2, and nothing else.
import { edition2019r2 } from "../../editions/2019.r2.js";
import type { NoFacts } from "../../profile/added-fact.js";
import type { ProfileSource } from "../../profile/profile.js";
import { builtIn } from "../../score/built-in.js";

const edition: ProfileSource<NoFacts> = /* @__PURE__ */ builtIn("2019@2", edition2019r2);
export { edition as edition2019r2 };
