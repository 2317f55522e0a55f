import { readFileSync, writeFileSync } from "node:fs";
import { editions, profileHash } from "ip-asn";

/* Adds the hash of each new edition or revision to the lock. A hash that is there never changes: make a new revision. */
const path = new URL("../src/editions/lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(path, "utf8"));

for (const edition of Object.values(editions)) {
  const revisions = (lock[edition.id] ??= {});
  const known = revisions[edition.revision];
  const hash = profileHash(edition);
  if (known === undefined) {
    revisions[edition.revision] = hash;
    console.log(`Locked edition ${edition.id}, revision ${edition.revision}.`);
  } else if (known !== hash) {
    console.error(
      `Edition ${edition.id}, revision ${edition.revision} is published and has changed. Give it a new revision.`,
    );
    process.exitCode = 1;
  }
}
if (process.exitCode !== 1) writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
