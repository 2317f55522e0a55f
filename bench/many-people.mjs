import { createScorer } from "ip-asn";
import { people } from "./people.mjs";

/*
 * Score so many people with one scorer, hardly two of them alike: hours with two decimals, in edition 2019 performance too. They
 * are made and let go of batch by batch, so that what stays in memory is the scorer's.
 */
const BATCH = 2_000;
const [edition, many] = [process.argv[2], Number(process.argv[3])];
const scorer = createScorer({ profile: edition });

for (let made = 0, seed = 1; made < many; made += BATCH, seed++) {
  const list = people(Math.min(BATCH, many - made), { seed, hours: 60, decimals: 2, nilai: edition === "2019" });
  for (const person of list) {
    const outcome = scorer.safeScore(person);
    if (!outcome.success) throw new Error(`Not scored: ${JSON.stringify(person)}`);
  }
}
