import {
  DeleteLifecyclePolicyCommand,
  GetLifecyclePolicyCommand,
  PutLifecyclePolicyCommand,
} from "@aws-sdk/client-ecr";
import { type ApiCall, absent, call, repositoryName } from "./call.ts";

const rule = (rulePriority: unknown, selection: object, more: object = {}) => ({
  rulePriority,
  description: "a rule of a policy that is long enough for ECR",
  selection,
  action: { type: "expire" },
  ...more,
});
const untagged = {
  tagStatus: "untagged",
  countType: "sinceImagePushed",
  countUnit: "days",
  countNumber: 1,
};
const dev = {
  tagStatus: "tagged",
  tagPatternList: ["dev*"],
  countType: "imageCountMoreThan",
  countNumber: 3,
};
const putPolicy = (...rules: readonly unknown[]) =>
  new PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText: JSON.stringify({ rules }) });
const putPolicyText = (lifecyclePolicyText: string) =>
  new PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText });
const padding = " ".repeat(100);

export const lifecycleCalls: readonly ApiCall[] = [
  call("GetLifecyclePolicy of none", new GetLifecyclePolicyCommand({ repositoryName })),
  call("DeleteLifecyclePolicy of none", new DeleteLifecyclePolicyCommand({ repositoryName })),
  call("GetLifecyclePolicy where no repository is", new GetLifecyclePolicyCommand(absent)),
  call("PutLifecyclePolicy", putPolicy(rule(1, dev), rule(5, untagged))),
  call("GetLifecyclePolicy", new GetLifecyclePolicyCommand({ repositoryName })),
  call("PutLifecyclePolicy without JSON", putPolicyText(padding)),
  call("PutLifecyclePolicy without rules", putPolicyText(`{}${padding}`)),
  call("PutLifecyclePolicy of a list", putPolicyText(`[]${padding}`)),
  call("PutLifecyclePolicy of rules that are text", putPolicy(padding)),
  call(
    "PutLifecyclePolicy without an action and a selection",
    putPolicy({ rulePriority: 1, description: padding }),
  ),
  call("PutLifecyclePolicy with something else in a rule", putPolicy(rule(1, dev, { name: "x" }))),
  call(
    "PutLifecyclePolicy with something else in an action",
    putPolicy(rule(1, dev, { action: { type: "expire", x: 1 } })),
  ),
  call("PutLifecyclePolicy with something else in a selection", putPolicy(rule(1, { ...dev, x: 1 }))),
  call(
    "PutLifecyclePolicy without a count",
    putPolicy(rule(1, { tagStatus: "any", countType: "imageCountMoreThan" })),
  ),
  call("PutLifecyclePolicy of the newest 0", putPolicy(rule(1, { ...dev, countNumber: 0 }))),
  call("PutLifecyclePolicy of another action", putPolicy(rule(1, dev, { action: { type: "delete" } }))),
  call("PutLifecyclePolicy of another tag status", putPolicy(rule(1, { ...dev, tagStatus: "all" }))),
  call("PutLifecyclePolicy of another count type", putPolicy(rule(1, { ...dev, countType: "size" }))),
  call("GetLifecyclePolicy after refused ones", new GetLifecyclePolicyCommand({ repositoryName })),
  call("DeleteLifecyclePolicy", new DeleteLifecyclePolicyCommand({ repositoryName })),
  call("GetLifecyclePolicy after it was deleted", new GetLifecyclePolicyCommand({ repositoryName })),
  call("PutLifecyclePolicy of too few characters", putPolicyText('{"rules":[]}')),
  call("PutLifecyclePolicy of a priority twice", putPolicy(rule(1, dev), rule(1, untagged))),
  call(
    "PutLifecyclePolicy of tagged images without tags",
    putPolicy(rule(1, { tagStatus: "tagged", countType: "imageCountMoreThan", countNumber: 1 })),
  ),
];
