import { isKey, isKeyPattern, keyForm } from "./keys.ts";

/** A value that stands somewhere else, as users write it: `aws-secretsmanager:prod/checkout#password`. */
export type Reference =
  | {
      readonly source: "aws-secretsmanager";
      /** Name or ARN. */
      readonly id: string;
      /** Version stage; AWSCURRENT where not given. */
      readonly stage?: string;
      /** Of a secret that holds JSON. */
      readonly key?: string;
    }
  | {
      readonly source: "aws-ssm";
      /** Name or ARN, perhaps with `:<version>` or `:<label>`. */
      readonly name: string;
      readonly key?: string;
    }
  /** Every parameter below, not of folders inside: `aws-ssm:/checkout/dev/*`. */
  | { readonly source: "aws-ssm-path"; readonly path: string }
  | { readonly source: "file"; readonly path: string; readonly field: string };

/** A reference that somebody else than the repository answers. */
export type StoreReference = Exclude<Reference, { readonly source: "file" }>;

/** What cannot be a reference, though it begins like one. Completes `"…" `. Never holds the text itself. */
export interface Mistake {
  readonly mistake: string;
  readonly hint: string;
}

export const referenceForms =
  "aws-secretsmanager:<name or ARN>#<key>, aws-ssm:/<path> or file:<path>#<field>";

const secretId =
  /^(?:[\w/+=.@!-]{1,512}|arn:aws[\w-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[\w/+=.@!-]+)$/;
const parameterName =
  /^(?:\/?[\w./-]+|arn:aws[\w-]*:ssm:[a-z0-9-]+:\d{12}:parameter\/[\w./-]+)(?::[\w.-]+)?$/;

const secretOf = (rest: string): Reference | Mistake => {
  const [before = "", ...behind] = rest.split("#");
  const key = behind.length === 0 ? undefined : behind.join("#");
  const [id = "", query] = before.split("?");
  const stage = query === undefined ? undefined : /^stage=([\w.+=@/-]{1,256})$/.exec(query)?.[1];
  if (query !== undefined && stage === undefined)
    return { mistake: "has something other than ?stage=<stage>", hint: "Write ?stage=AWSPREVIOUS#<key>" };
  if (!secretId.test(id))
    return {
      mistake: "does not name a secret of Secrets Manager",
      hint: "Write aws-secretsmanager:<name or ARN>#<key>",
    };
  if (key === "")
    return { mistake: "has no key behind #", hint: "Write #<key>, or leave # out for the whole" };
  return { source: "aws-secretsmanager", id, ...(stage && { stage }), ...(key && { key }) };
};

const parameterOf = (rest: string): Reference | Mistake => {
  const [name = "", ...behind] = rest.split("#");
  const key = behind.length === 0 ? undefined : behind.join("#");
  const path = /^(\/[\w.-][\w./-]*)\/\*$/.exec(name)?.[1];
  if (path !== undefined && key === undefined) return { source: "aws-ssm-path", path };
  if (!parameterName.test(name))
    return {
      mistake: "does not name a parameter of SSM",
      hint: "Write aws-ssm:/<path>, or aws-ssm:/<path>/*",
    };
  if (key === "")
    return { mistake: "has no key behind #", hint: "Write #<key>, or leave # out for the whole" };
  return { source: "aws-ssm", name, ...(key && { key }) };
};

const fileOf = (rest: string): Reference | Mistake => {
  const [, path, field] = /^([^#]+)#(.+)$/.exec(rest) ?? [];
  if (path === undefined || field === undefined)
    return { mistake: "does not name a file and a field", hint: "Write file:outputs.json#db.host" };
  return { source: "file", path, field };
};

/** undefined for text that is no reference. `file://…` is somebody's URL. */
export const parseReference = (text: string): Reference | Mistake | undefined => {
  const [, source, rest = ""] = /^(aws-secretsmanager|aws-ssm|file(?!:\/\/)):([\s\S]*)$/.exec(text) ?? [];
  if (source === "aws-secretsmanager") return secretOf(rest);
  if (source === "aws-ssm") return parameterOf(rest);
  return source === "file" ? fileOf(rest) : undefined;
};

/** What is wrong with a key for what it refers to. */
export const keyMistake = (key: string, reference: Reference): Mistake | undefined => {
  if (reference.source === "aws-ssm-path")
    return isKeyPattern(key)
      ? undefined
      : {
          mistake: "stands for many parameters, and this is one key",
          hint: 'Write the key as "*", or with a beginning of its own: "DB_*"',
        };
  return isKey(key) ? undefined : { mistake: "cannot be a key", hint: `Use ${keyForm}` };
};

export const isMistake = (value: Reference | Mistake): value is Mistake => "mistake" in value;
