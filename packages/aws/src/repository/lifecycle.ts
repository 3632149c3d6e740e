/** A rule of ECR's lifecycle policies, as far as these policies need it. */
interface Selected {
  readonly tagStatus: "tagged" | "untagged";
  readonly tagPatternList?: readonly string[];
}

interface Rule {
  readonly description: string;
  readonly selection: Selected & Record<string, unknown>;
}

const tagged = (pattern: string): Selected => ({ tagStatus: "tagged", tagPatternList: [pattern] });

const olderThan = (selected: Selected, days: number, description: string): Rule => ({
  description,
  selection: { ...selected, countType: "sinceImagePushed", countUnit: "days", countNumber: days },
});

const beyond = (selected: Selected, count: number, description: string): Rule => ({
  description,
  selection: { ...selected, countType: "imageCountMoreThan", countNumber: count },
});

/** What matches a rule is safe from all that come after it, so a rule that expires nothing protects. */
const protect = (pattern: string): Rule =>
  beyond(tagged(pattern), pattern.includes("*") ? protectedCount : 1, `${pattern} stays`);

/** As many images as a protecting rule keeps; ECR wants some number. */
const protectedCount = 9999;

const policyOf = (rules: readonly Rule[]): string =>
  JSON.stringify({
    rules: rules.map((rule, i) => ({ rulePriority: i + 1, ...rule, action: { type: "expire" } })),
  });

/** Tags of an image repository that stay, and what goes. */
export interface ImageRetention {
  /** The newest so many tagged images stay. Children of indexes have no tags, and so do not count. */
  readonly keepImages?: number;
  /** Untagged images go so many days after they were pushed, except what a tagged index needs. */
  readonly untaggedDays?: number;
  /**
   * Patterns of tags whose images always stay, such as production's `v*`: ECR counts an image's age from its first push,
   * not from its promotion. At most four `*` each.
   */
  readonly keepTags?: readonly string[];
}

/** A lifecycle policy for images; undefined where nothing would ever go. */
export const imageLifecyclePolicy = (retention: ImageRetention): string | undefined => {
  const { keepImages, untaggedDays, keepTags = [] } = retention;
  const expiring = [
    ...(untaggedDays === undefined
      ? []
      : [olderThan({ tagStatus: "untagged" }, untaggedDays, "untagged images go")]),
    ...(keepImages === undefined ? [] : [beyond(tagged("*"), keepImages, "the newest tagged images stay")]),
  ];
  return expiring.length === 0 ? undefined : policyOf([...keepTags.map(protect), ...expiring]);
};

/** How long what a cache repository holds is of use, in days after its push. */
export interface CacheRetention {
  /** The tags of caches that always stay: the default branch's, `branch-main`. */
  readonly keepTags: readonly string[];
  /** Caches of other branches and of pull requests. Default 14. */
  readonly branchDays?: number;
  /** Build records. Default 30. */
  readonly recordDays?: number;
}

/** A lifecycle policy for a repository of caches (`branch-*`, `pr-*`) and build records (`src-*`). */
export const cacheLifecyclePolicy = ({
  keepTags,
  branchDays = 14,
  recordDays = 30,
}: CacheRetention): string =>
  policyOf([
    ...keepTags.map(protect),
    // a rule of its own for each: patterns of one rule must all match
    olderThan(tagged("branch-*"), branchDays, "caches of branches go"),
    olderThan(tagged("pr-*"), branchDays, "caches of pull requests go"),
    olderThan(tagged("src-*"), recordDays, "build records go"),
    olderThan({ tagStatus: "untagged" }, 1, "caches that were replaced go"),
  ]);
