import { readFileSync, writeFileSync } from "node:fs";
import { profileHash, timeline } from "ip-asn/profile";

/* Adds the hash of each new revision to the lock. A hash that is there never changes: make a new revision. */
const path = new URL("../src/editions/lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(path, "utf8"));

for (const { name, source } of timeline) {
  const revisions = (lock[source.id] ??= {});
  const known = revisions[source.revision];
  const hash = profileHash(source);
  if (known === undefined) {
    revisions[source.revision] = hash;
    console.log(`Locked ${name}.`);
  } else if (known !== hash) {
    console.error(`${name} is published and has changed. Make a new revision.`);
    process.exitCode = 1;
  }
}
if (process.exitCode !== 1) writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
