import type { InputReader } from "@towline/action-kit";
import { type AwsInputs, readAwsInputs } from "./aws-inputs.ts";

export type Inputs = AwsInputs;

export const readInputs = (input: InputReader): Inputs => readAwsInputs(input);
