import { createHash } from "node:crypto";
import {
  type Input,
  invalidParameter,
  optionalList,
  optionalText,
  refuseUnknown,
  requiredText,
} from "./input.ts";
import type { Encryption, Mutability } from "./repository.ts";
import type { Registry } from "./store.ts";

const MUTABILITIES: readonly string[] = [
  "MUTABLE",
  "IMMUTABLE",
  "IMMUTABLE_WITH_EXCLUSION",
  "MUTABLE_WITH_EXCLUSION",
];
const ENCRYPTIONS: readonly string[] = ["AES256", "KMS", "KMS_DSSE"];
const FILTER = /^[0-9a-zA-Z._*-]{1,128}$/;
const FILTERS = "imageTagMutabilityExclusionFilters";

const oneOf = (name: string, value: string, known: readonly string[]): void => {
  if (!known.includes(value))
    throw invalidParameter(name, `Member must satisfy enum value set: [${known.join(", ")}]`);
};

/** `imageTagMutability` and its filters, which must be there exactly for the kinds with exclusions. */
export const mutabilityOf = (input: Input) => {
  const mutability = optionalText(input, "imageTagMutability") ?? "MUTABLE";
  oneOf("imageTagMutability", mutability, MUTABILITIES);
  const exclusions = optionalList(input, FILTERS, 5)?.map((item) => filterOf((item ?? {}) as Input));
  const wanted = mutability.endsWith("_WITH_EXCLUSION");
  if (wanted !== (exclusions !== undefined && exclusions.length > 0))
    throw invalidParameter(
      FILTERS,
      `ImageTagMutabilityExclusionFilters ${wanted ? "can't" : "must"} be null when imageTagMutability is set as ${mutability}`,
    );
  return { mutability: mutability as Mutability, exclusions: exclusions ?? [] };
};

const filterOf = (item: Input): string => {
  oneOf(`${FILTERS}.filterType`, requiredText(item, "filterType"), ["WILDCARD"]);
  const filter = requiredText(item, "filter");
  if (!FILTER.test(filter))
    throw invalidParameter(
      `${FILTERS}.filter`,
      `Member must satisfy regular expression pattern: ${FILTER.source}`,
    );
  if (filter.split("*").length > 3)
    throw invalidParameter(`${FILTERS}.filter`, "Member must have at most 2 wildcards");
  return filter;
};

export const mutabilityAnswer = (mutability: Mutability, exclusions: readonly string[]) => ({
  imageTagMutability: mutability,
  ...(exclusions.length === 0
    ? {}
    : { [FILTERS]: exclusions.map((filter) => ({ filterType: "WILDCARD", filter })) }),
});

/** `imageScanningConfiguration`; without it nothing is scanned on push. */
export const scanOnPushOf = (input: Input, action: string): boolean => {
  const scanning = (input.imageScanningConfiguration ?? {}) as Input;
  refuseUnknown(scanning, action, ["scanOnPush"]);
  const { scanOnPush = false } = scanning;
  if (typeof scanOnPush !== "boolean") throw invalidParameter("scanOnPush", "Member must be a boolean");
  return scanOnPush;
};

/** `encryptionConfiguration`; nothing is encrypted, but ECR's answers tell what was chosen. */
export const encryptionOf = (input: Input, registry: Registry, action: string): Encryption => {
  const given = (input.encryptionConfiguration ?? { encryptionType: "AES256" }) as Input;
  refuseUnknown(given, action, ["encryptionType", "kmsKey"]);
  const encryptionType = requiredText(given, "encryptionType");
  oneOf("encryptionType", encryptionType, ENCRYPTIONS);
  const key = optionalText(given, "kmsKey");
  if (encryptionType === "AES256") {
    if (key !== undefined)
      throw invalidParameter(
        "encryptionConfiguration",
        "kmsKey can only be specified when encryptionType is KMS or KMS_DSSE",
      );
    return { encryptionType };
  }
  return {
    encryptionType: encryptionType as Encryption["encryptionType"],
    kmsKey: keyArn(key ?? "alias/aws/ecr", registry),
  };
};

/** ECR tells the ARN of the key, whatever it was named by. There is no KMS here: an alias stands for some key. */
const keyArn = (key: string, { account, region }: Registry): string => {
  const alias = /(?:^|:)(alias\/.+)$/.exec(key)?.[1];
  if (alias === undefined && key.startsWith("arn:")) return key;
  const hex = createHash("sha256")
    .update(alias ?? key)
    .digest("hex");
  const uuid = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
  return `arn:aws:kms:${region}:${account}:key/${alias === undefined ? key : uuid}`;
};
