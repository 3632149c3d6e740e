import { describe, expect, it } from "@jest/globals";
import { parseRegistryHost, partitionOf } from "./aws-partitions.ts";

describe("parseRegistryHost", () => {
  it.each([
    ["dkr.ecr.ap-south-1.amazonaws.com", "ap-south-1", "aws"],
    ["dkr.ecr-fips.us-east-2.amazonaws.com", "us-east-2", "aws"],
    ["dkr-ecr.eu-central-1.on.aws", "eu-central-1", "aws"],
    ["dkr-ecr-fips.us-west-1.on.aws", "us-west-1", "aws"],
    ["dkr.ecr.us-gov-west-1.amazonaws.com", "us-gov-west-1", "aws-us-gov"],
    ["dkr.ecr-fips.us-gov-east-1.amazonaws.com", "us-gov-east-1", "aws-us-gov"],
    ["dkr-ecr-fips.us-gov-west-1.on.aws", "us-gov-west-1", "aws-us-gov"],
    ["dkr.ecr.cn-north-1.amazonaws.com.cn", "cn-north-1", "aws-cn"],
    ["dkr-ecr.cn-northwest-1.on.amazonwebservices.com.cn", "cn-northwest-1", "aws-cn"],
    ["dkr.ecr.eusc-de-east-1.amazonaws.eu", "eusc-de-east-1", "aws-eusc"],
    ["dkr-ecr.eusc-de-east-1.on.amazonwebservices.eu", "eusc-de-east-1", "aws-eusc"],
    ["dkr.ecr.us-iso-east-1.c2s.ic.gov", "us-iso-east-1", "aws-iso"],
    ["dkr.ecr.us-isob-east-1.sc2s.sgov.gov", "us-isob-east-1", "aws-iso-b"],
    ["dkr.ecr.eu-isoe-west-1.cloud.adc-e.uk", "eu-isoe-west-1", "aws-iso-e"],
    ["dkr.ecr.us-isof-south-1.csp.hci.ic.gov", "us-isof-south-1", "aws-iso-f"],
  ])("knows %s", (rest, region, partition) => {
    expect(parseRegistryHost(`012345678901.${rest}`)).toEqual({ account: "012345678901", region });
    expect(partitionOf(region).name).toBe(partition);
  });

  it.each([
    ["ECR Public", "public.ecr.aws"],
    ["an account that lost its zero", "12345678901.dkr.ecr.ap-south-1.amazonaws.com"],
    ["a region that is none", "012345678901.dkr.ecr.asia.amazonaws.com"],
    ["a Chinese region at the domain of others", "012345678901.dkr.ecr.cn-north-1.amazonaws.com"],
    ["a region at the Chinese domain", "012345678901.dkr.ecr.ap-south-1.amazonaws.com.cn"],
    ["the two forms mixed", "012345678901.dkr-ecr.ap-south-1.amazonaws.com"],
    ["a host that only begins so", "012345678901.dkr.ecr.ap-south-1.amazonaws.com.example.org"],
    ["a host that only ends so", "x.012345678901.dkr.ecr.ap-south-1.amazonaws.com"],
    ["a scheme", "https://012345678901.dkr.ecr.ap-south-1.amazonaws.com"],
    ["a repository", "012345678901.dkr.ecr.ap-south-1.amazonaws.com/checkout"],
    ["ECR's API", "api.ecr.ap-south-1.amazonaws.com"],
    ["nothing", ""],
  ])("does not take %s for one", (_, host) => {
    expect(parseRegistryHost(host)).toBeUndefined();
  });
});
