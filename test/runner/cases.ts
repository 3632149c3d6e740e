/** What GitHub's documentation says of a workflow in `cases/`; its page stands at the head of the file. */
export interface Case {
  readonly file: string;
  /** Files that it calls. */
  readonly called?: readonly string[];
  /** Conclusions by the names that GitHub shows. Empty where the run stops at its start. */
  readonly jobs: Readonly<Record<string, string>>;
  /** What its steps print as `fact …`, in any order. */
  readonly facts: readonly string[];
  /** Where act is known to differ from GitHub: facts that it lacks, and those that it has instead. */
  readonly act?: {
    readonly because: string;
    readonly lacks?: readonly string[];
    readonly has?: readonly string[];
  };
}

const legs = [
  "linux 12 staging",
  "linux 12 production",
  "linux 14 staging",
  "linux 14 production",
  "macos 12 staging",
  "macos 14 staging",
  "macos 14 production",
  "windows 99 staging",
];

export const cases: readonly Case[] = [
  {
    file: "needs.yml",
    jobs: {
      good: "success",
      bad: "failure",
      off: "skipped",
      "after-good": "success",
      "after-bad": "skipped",
      "far-behind-bad": "skipped",
      "after-off": "skipped",
      "off-is-no-reason": "skipped",
      always: "success",
      "not-cancelled": "success",
      "on-failure": "success",
      "no-failure": "skipped",
    },
    facts: [
      "good ran",
      "after-good sees success",
      "always sees failure skipped skipped",
      "not-cancelled ran",
      "on-failure ran",
    ],
  },
  {
    file: "behind-always.yml",
    jobs: { bad: "failure", bridge: "success", behind: "skipped", "behind-failure": "success" },
    facts: ["bridge ran", "behind-failure ran"],
  },
  {
    file: "matrix-include.yml",
    jobs: {
      "example_matrix (apple, cat, pink, circle)": "success",
      "example_matrix (apple, dog, green, circle)": "success",
      "example_matrix (pear, cat, pink)": "success",
      "example_matrix (pear, dog, green)": "success",
      "example_matrix (banana)": "success",
      "example_matrix (banana, cat)": "success",
    },
    facts: [
      "fruit=apple animal=cat color=pink shape=circle",
      "fruit=apple animal=dog color=green shape=circle",
      "fruit=pear animal=cat color=pink shape=",
      "fruit=pear animal=dog color=green shape=",
      "fruit=banana animal= color= shape=",
      "fruit=banana animal=cat color= shape=",
    ],
  },
  {
    file: "matrix-exclude.yml",
    jobs: {
      "leg (linux, 12, staging)": "success",
      "leg (linux, 12, production)": "success",
      "leg (linux, 14, staging)": "success",
      "leg (linux, 14, production)": "success",
      "leg (macos, 12, staging)": "success",
      "leg (macos, 14, staging)": "success",
      "leg (macos, 14, production)": "success",
      "leg (windows, 99, staging)": "success",
    },
    facts: legs.map((leg) => `${leg} of 8`),
    act: {
      because: "act knows no strategy.job-total",
      lacks: legs.map((leg) => `${leg} of 8`),
      has: legs.map((leg) => `${leg} of `),
    },
  },
  {
    file: "matrix-from-json.yml",
    jobs: {
      plan: "success",
      "leg (in, 2, true)": "failure",
      "leg (eu, 0, false)": "success",
      after: "success",
    },
    facts: ["in 2 on true", "eu 0 off false", "after sees failure"],
  },
  {
    file: "outputs.yml",
    jobs: { first: "success", second: "success" },
    facts: ["in the job a b", "plain=a b", "equals=x=y=z", "last=new", "none=[]", "lines one", "lines two=2"],
  },
  {
    file: "masked-output.yml",
    jobs: { first: "success", second: "success" },
    facts: ["it is ***", "secret=[] open=[hello]"],
    act: {
      because: "act hands masked outputs on",
      lacks: ["secret=[] open=[hello]"],
      has: ["secret=[say opensesame now] open=[hello]"],
    },
  },
  {
    file: "steps.yml",
    jobs: { forgiven: "success", broken: "failure" },
    facts: [
      "soft failure success",
      "skipped skipped skipped []",
      "the end",
      "on failure failure failure",
      "always",
      "not cancelled",
      "either",
    ],
  },
  {
    file: "soft-job.yml",
    jobs: { shaky: "failure", next: "success" },
    facts: ["next sees success"],
    act: { because: "act skips what needs a job that failed, though it may", lacks: ["next sees success"] },
  },
  {
    file: "conditions.yml",
    jobs: { conditions: "success" },
    facts: [
      'a text is true, even "false"',
      "a literal text is true",
      "not empty is true",
      "texts are compared without case",
    ],
  },
  {
    file: "functions.yml",
    jobs: { functions: "success" },
    facts: [
      "contains true false",
      "contains in a list true false",
      "startsWith true endsWith true",
      "format {Hello Mona the Mona}",
      "format with a quote it’s fine",
      "join push; Pull_Request push,Pull_Request alone",
      "fromJSON d true yes",
      "filter a,b",
      "missing [] [] []",
      "index 2",
      "toJSON|{",
      'toJSON|  "a": {',
      'toJSON|    "b": [',
      "toJSON|      1,",
      "toJSON|      2,",
      "toJSON|      {",
      'toJSON|        "c": "d"',
      "toJSON|      }",
      "toJSON|    ]",
      "toJSON|  },",
      'toJSON|  "n": null,',
      'toJSON|  "t": true',
      "toJSON|}",
    ],
    act: {
      because: "act's object filter keeps a null for what lacks the property",
      lacks: ["filter a,b"],
      has: ["filter a,b,"],
    },
  },
  {
    file: "operators.yml",
    jobs: { operators: "success" },
    facts: [
      "loose true true true true true false",
      "NaN false false true false",
      "compare true true true true true",
      "operands b c d []",
      "precedence true true false true",
      "numbers 255 -0.0299 1.5 1000 0",
      "texts it's open source true []",
    ],
  },
  {
    file: "env.yml",
    jobs: { one: "success", two: "success" },
    facts: [
      "workflow job step from workflow_dispatch",
      "D job job expression step",
      "still workflow []",
      "now written born expression born",
      "many one",
      "many two",
      "the step's own wins step",
      "another job workflow []",
    ],
  },
  {
    file: "defaults.yml",
    jobs: { workflow: "success", job: "success" },
    facts: ["workflow / bash=[]", "job /usr", "step /usr/bin bash=[yes]"],
  },
  {
    file: "shells.yml",
    jobs: { shells: "success" },
    facts: [
      "without shell: a pipe may fail inside",
      "python 2",
      "a template of one's own",
      "success failure failure failure",
    ],
  },
  {
    file: "commands.yml",
    jobs: { commands: "success" },
    facts: [
      "not on PATH yet",
      "my own tool",
      "before hidden-value",
      "after ***",
      "later *** too",
      "plain-value",
    ],
  },
  {
    file: "reusable.yml",
    called: ["called.yml"],
    jobs: { before: "success", "call / inner": "success", after: "success" },
    facts: [
      "inputs Mona true true",
      "secrets 13 []",
      "env [] called",
      "workflow Caller workflow_dispatch",
      "after success Hello Mona",
    ],
    act: {
      because: "in a called workflow act's github.workflow is the called one",
      lacks: ["workflow Caller workflow_dispatch"],
      has: ["workflow Called workflow_dispatch"],
    },
  },
  {
    file: "reusable-failure.yml",
    called: ["target.yml"],
    jobs: {
      "call (good) / go": "success",
      "call (bad) / go": "failure",
      skipped: "skipped",
      after: "success",
    },
    facts: ["go good", "go bad", "after failure skipped"],
    act: { because: "act ends the run when a called workflow fails", lacks: ["after failure skipped"] },
  },
  {
    file: "permissions.yml",
    called: ["asks.yml"],
    jobs: {},
    facts: [],
    act: { because: "act knows no permissions", has: ["first ran"] },
  },
  {
    file: "inputs.yml",
    jobs: { inputs: "success" },
    facts: ["production true dry []", "event production true"],
  },
  {
    file: "contexts.yml",
    jobs: { contexts: "success" },
    facts: [
      "workflow_dispatch refs/heads/main main branch contexts",
      "workflow_dispatch refs/heads/main main branch contexts true true",
      "Linux Linux 1 [] []",
      "in the workspace",
      "there is an event",
    ],
  },
  {
    file: "names.yml",
    jobs: {
      plain: "success",
      "A name": "success",
      "listed (1, x)": "success",
      "To 1": "success",
      "To 2": "success",
    },
    facts: [],
  },
];
