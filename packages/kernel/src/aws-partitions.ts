import { regionPattern } from "./aws-names.ts";

interface Partition {
  /** As in ARNs. */
  readonly name: string;
  readonly dnsSuffix: string;
  /** Of the hosts that are reached by IPv6 too. */
  readonly dualStackSuffix: string;
}

const standard: Partition = { name: "aws", dnsSuffix: "amazonaws.com", dualStackSuffix: "on.aws" };

/** By what their regions begin with. Suffixes: the AWS SDK's partitions, and ECR's page of endpoints. */
const others: readonly (readonly [prefix: string, partition: Partition])[] = [
  ["cn-", { name: "aws-cn", dnsSuffix: "amazonaws.com.cn", dualStackSuffix: "on.amazonwebservices.com.cn" }],
  ["us-gov-", { ...standard, name: "aws-us-gov" }],
  ["eusc-", { name: "aws-eusc", dnsSuffix: "amazonaws.eu", dualStackSuffix: "on.amazonwebservices.eu" }],
  ["us-iso-", { name: "aws-iso", dnsSuffix: "c2s.ic.gov", dualStackSuffix: "on.aws.ic.gov" }],
  ["us-isob-", { name: "aws-iso-b", dnsSuffix: "sc2s.sgov.gov", dualStackSuffix: "on.aws.scloud" }],
  ["eu-isoe-", { name: "aws-iso-e", dnsSuffix: "cloud.adc-e.uk", dualStackSuffix: "on.cloud-aws.adc-e.uk" }],
  ["us-isof-", { name: "aws-iso-f", dnsSuffix: "csp.hci.ic.gov", dualStackSuffix: "on.aws.hci.ic.gov" }],
];

export const partitionOf = (region: string): Partition =>
  others.find(([prefix]) => region.startsWith(prefix))?.[1] ?? standard;

/** A private registry of ECR. */
export interface RegistryHost {
  /** 12 digits. */
  readonly account: string;
  readonly region: string;
}

const registryHost = /^([0-9]{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(.+)$/;

/**
 * Takes a registry's host apart, in any of its forms: `<account>.dkr.ecr.<region>.amazonaws.com` and
 * `<account>.dkr-ecr.<region>.on.aws`, each with `-fips` and in every partition. Undefined for any other host, and where
 * region and domain belong to different partitions.
 */
export const parseRegistryHost = (host: string): RegistryHost | undefined => {
  const [, account, region, suffix] = registryHost.exec(host) ?? [];
  if (account === undefined || region === undefined || !regionPattern.test(region)) return undefined;
  const { dnsSuffix, dualStackSuffix } = partitionOf(region);
  const expected = host.includes(".dkr-ecr") ? dualStackSuffix : dnsSuffix;
  return suffix === expected ? { account, region } : undefined;
};
