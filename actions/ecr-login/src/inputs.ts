import { type AwsInputs, type InputReader, readAwsInputs } from "@towline/action-kit";

export type Inputs = AwsInputs;

export const readInputs = (input: InputReader): Inputs => readAwsInputs(input);
