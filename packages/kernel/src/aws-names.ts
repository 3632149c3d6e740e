/** `ap-south-1`, `us-gov-west-1`, `eusc-de-east-1`: what a slip of the pen seldom gives. */
export const regionPattern =
  /^[a-z]{2,4}(-[a-z]+)?-(central|north|south|east|west|(north|south)(east|west))-[0-9]$/;

/** An account keeps its leading zeros: it is never a number. */
export const accountPattern = /^[0-9]{12}$/;

/** Of an ECR repository, without its registry. */
export const repositoryPattern = /^[a-z0-9]+([._/-][a-z0-9]+)*$/;

/** Name (after its path, where it has one) or ARN of an IAM role. */
export const rolePattern =
  /^(([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}|arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]+)$/;

/** The account in an ARN: `arn:aws:iam::111111111111:role/towline` → `111111111111`. */
export const accountOfArn = (arn: string): string | undefined =>
  /^arn:[^:]*:[^:]*:[^:]*:([0-9]{12}):/.exec(arn)?.[1];
