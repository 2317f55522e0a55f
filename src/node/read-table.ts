import type { ProfileSource } from "../profile/profile.js";
import { requireOptions } from "./checked-options.js";
import { expanded } from "./input-files.js";
import { formOfTable } from "./join-tables.js";
import { openInput } from "./open-input.js";
import { openTables } from "./open-people.js";
import type { PersonRow, TableForm } from "./people.js";
import type { TableOptions } from "./table-options.js";
import type { TableInput } from "./table-report.js";

/** A table of people whose rows are read as they are asked for. */
export interface PeopleTable {
  readonly form: TableForm;
  /** In batches, to be gone through once; each row with the facts in it, and what is wrong with its cells. */
  readonly rows: AsyncIterable<readonly PersonRow[]>;
}

/**
 * Read a table of people without scoring it. `profile`: whose facts it must have columns for. Throws `TableError` where
 * nothing in it could be scored.
 */
export async function readTable(
  input: TableInput,
  profile: ProfileSource,
  options: TableOptions = {},
): Promise<PeopleTable> {
  requireOptions("read", options);
  const { sources, close } = await openInput(await expanded(input));
  try {
    const people = await openTables(sources, profile, options, false);
    return { form: formOfTable(people), rows: closing(people.rows, close) };
  } catch (error) {
    await close();
    throw error;
  }
}

async function* closing<T>(rows: AsyncIterable<T>, close: () => Promise<void>): AsyncGenerator<T, void, undefined> {
  try {
    yield* rows;
  } finally {
    await close();
  }
}
