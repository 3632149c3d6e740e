import { isTowlineError, TowlineError } from "@towline/kernel";
import { callingAs } from "./calling-as.ts";
import { inChunks } from "./chunks.ts";
import type { AwsSession } from "./types.ts";

/** What a parameter holds, or why it alone cannot be read: `config-invalid` or `aws-denied`. */
export type ParameterAnswer = string | TowlineError;

const batchMax = 10;

interface Parameter {
  readonly Name?: string;
  readonly ARN?: string;
  readonly Selector?: string;
  readonly Value?: string;
}

/** AWS answers with the name alone, whatever it was asked by. */
const isMeant = (asked: string, { Name = "", ARN, Selector = "" }: Parameter): boolean =>
  asked === `${Name}${Selector}` || asked === `${ARN}${Selector}`;

const missing = (name: string, { region, account }: AwsSession): TowlineError =>
  new TowlineError("config-invalid", `SSM has no parameter "${name}" in ${region} of account ${account}`, {
    hint: "Create it there, or correct the reference",
  });

const read = async (
  session: AwsSession,
  names: readonly string[],
): Promise<readonly (readonly [string, ParameterAnswer])[]> => {
  const [first = ""] = names;
  const parameter = names.length === 1 ? first : undefined;
  const call = { operation: "ssm:GetParameters", account: session.account, parameter };
  const { getParameters } = await import("./ssm-api.ts");
  const { Parameters = [] } = await callingAs(session, call, () => getParameters(session, names));
  return names.map((name) => {
    const value = Parameters.find((each) => isMeant(name, each))?.Value;
    return [name, value ?? missing(name, session)];
  });
};

/** One parameter that may not be read spoils the call of ten: then each is asked for by itself. */
const readBatch = async (
  session: AwsSession,
  names: readonly string[],
): Promise<readonly (readonly [string, ParameterAnswer])[]> => {
  try {
    return await read(session, names);
  } catch (error) {
    if (!isTowlineError(error, "aws-denied", "config-invalid")) throw error;
    const [only = ""] = names;
    if (names.length === 1) return [[only, error]];
    return (await Promise.all(names.map((name) => readBatch(session, [name])))).flat();
  }
};

/**
 * What parameters hold, decrypted, in the order in which they are asked for; each is read once. Nothing is masked here.
 * Throws `aws-*` codes for what concerns all of them.
 */
export const readParameters = async (
  session: AwsSession,
  wanted: readonly string[],
): Promise<readonly ParameterAnswer[]> => {
  const chunks = inChunks([...new Set(wanted)], batchMax);
  const answers = new Map<string, ParameterAnswer>();
  for (const names of chunks)
    for (const [name, answer] of await readBatch(session, names)) answers.set(name, answer);
  return wanted.map((name) => answers.get(name) ?? missing(name, session));
};

/** Every parameter directly below `path`, decrypted, by its whole name; or why they cannot be read. */
export const readParametersBelow = async (
  session: AwsSession,
  path: string,
): Promise<ReadonlyMap<string, string> | TowlineError> => {
  const call = { operation: "ssm:GetParametersByPath", account: session.account, parameter: path };
  const { getParametersBelow } = await import("./ssm-api.ts");
  const found = new Map<string, string>();
  try {
    for (let token: string | undefined, more = true; more; more = token !== undefined) {
      const page = await callingAs(session, call, () => getParametersBelow(session, path, token));
      for (const { Name = "", Value = "" } of page.Parameters ?? []) found.set(Name, Value);
      token = page.NextToken;
    }
    return found;
  } catch (error) {
    if (isTowlineError(error, "aws-denied", "config-invalid")) return error;
    throw error;
  }
};
