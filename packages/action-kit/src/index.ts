export { type AwsInputs, readAllowedRegions, readAwsInputs, readCredentials } from "./aws-inputs.ts";
export { checkedOutCommit, type ExpectedCheckout, requireCommit } from "./checkout.ts";
export { gitHubReader, type RunContext } from "./github.ts";
export { dnsLabel, InputReader, type InputSource, parseInputs } from "./inputs.ts";
export { type PlannedInputs, readPlanned } from "./planned-inputs.ts";
export { reportError } from "./report.ts";
export { type ActionKit, runAction, runPost } from "./run.ts";
export { parseWordLine, type WordForms } from "./word-line.ts";
