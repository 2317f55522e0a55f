import type { PersonFacts } from "../facts/facts.js";
import { type Issue, optionIssues, type OptionNames, type Outcome } from "../issue/index.js";
import { checkedLocale } from "../locales/checked-locale.js";
import { formatIssue } from "../locales/format-issue.js";
import type { LocaleTag } from "../locales/locale.js";
import { raise } from "../locales/raise.js";
import type { AddedFacts, NoFacts } from "../profile/added-fact.js";
import { isPlainObject } from "../profile/merge.js";
import type { Profile, ProfileSource } from "../profile/profile.js";
import { createScorer, type ScorerOptions } from "./create-scorer.js";
import { safeReadProfile } from "./read-profile.js";

/** A schema as form and API libraries take it: https://standardschema.dev, version 1. */
export interface StandardSchema<Input, Output = Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "ip-asn";
    readonly validate: (value: unknown) => StandardOutcome<Output>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** What validation gives: the value, or what is wrong with it and where. */
export type StandardOutcome<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };

/** The language of a schema's messages: Indonesian, if nothing else is said. */
export interface StandardOptions {
  readonly locale?: LocaleTag | undefined;
}

/**
 * A Standard Schema of one person's facts under a profile: it asks for every fact that the profile needs, and says what
 * is wrong in the words of a personnel office. Somebody whom the profile does not measure has no score, which is said too
 * (`not_measured`): what passes can be scored. Throws `IpAsnError` where the profile cannot be had.
 */
export function factsSchema<F extends AddedFacts = NoFacts>(
  options: ScorerOptions<F> & StandardOptions,
): StandardSchema<PersonFacts<F>> {
  const { locale, ...selection } = (isPlainObject(options) ? options : {}) as ScorerOptions<F> & StandardOptions;
  const scorer = createScorer<F>(isPlainObject(options) ? selection : options);
  return standard({ locale }, (value) => {
    const outcome = scorer.safeScore(value);
    return outcome.success ? { success: true, data: value as PersonFacts<F> } : outcome;
  });
}

const OPTIONS: OptionNames<StandardOptions> = { locale: true };

/** A Standard Schema of a profile as it stands in a file: a whole one, or changes to the one that it `extends`. */
export function profileSchema(options: StandardOptions = {}): StandardSchema<ProfileSource, Profile> {
  const unknown = optionIssues(options, OPTIONS);
  return unknown.length > 0 ? raise(unknown) : standard(options, (value) => safeReadProfile(value));
}

function standard<Input, Output>(
  options: StandardOptions,
  check: (value: unknown) => Outcome<Output>,
): StandardSchema<Input, Output> {
  const locale = checkedLocale(options.locale ?? "id");
  const told = (issue: Issue) => ({ message: formatIssue({ ...issue, path: [] }, { locale }), path: issue.path });
  return {
    "~standard": {
      version: 1,
      vendor: "ip-asn",
      validate: (value) => {
        const outcome = check(value);
        return outcome.success ? { value: outcome.data } : { issues: outcome.issues.map(told) };
      },
    },
  };
}
