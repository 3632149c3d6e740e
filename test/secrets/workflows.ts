const head = `on:
  workflow_dispatch:
    inputs: { environment: { type: string } }
permissions: { actions: read, contents: read, id-token: write }
`;

/** A rollback by hand. */
export const rollBack = `${head}jobs:
  rollback:
    runs-on: ubuntu-24.04
    environment: dev
    steps:
      - uses: towline/towline/actions/plan@v1
        id: plan
        with: { environment: dev, config-token: "\${{ secrets.CONFIG_TOKEN }}" }
      - uses: towline/towline/actions/rollback@v1
        with:
          plan: \${{ steps.plan.outputs.plan }}
          target: default
          config-token: \${{ secrets.CONFIG_TOKEN }}
`;

const aws = `aws-region: ap-south-1, account: "222222222222", role-to-assume: towline-dev`;
const login = `      - uses: towline/towline/actions/eks-login@v1
        with: { cluster: dev, ${aws} }
`;

/** Each action by itself, and a rollout in a job that never saw the values. */
export const ownActions = `${head}jobs:
  apply:
    runs-on: ubuntu-24.04
    environment: dev
    steps:
      - uses: actions/checkout@v6
        with: { persist-credentials: false }
      - uses: towline/towline/actions/ecr-login@v1
        id: login
        with: { aws-region: ap-south-1, account: "111111111111", role-to-assume: towline-build }
      - uses: towline/towline/actions/build@v1
        id: build
        with:
          aws-region: ap-south-1
          account: "111111111111"
          role-to-assume: towline-build
          repository: checkout
          force-build: true
          secret-files: \${{ env.SECRET_FILES }}
${login}      - uses: towline/towline/actions/configmap@v1
        with: { service: checkout, namespace: dev, path: config, dry-run: true, ${aws} }
      - uses: towline/towline/actions/configmap@v1
        id: config
        with: { service: checkout, namespace: dev, path: config, ${aws} }
      - uses: towline/towline/actions/apply@v1
        id: apply
        with:
          service: checkout
          namespace: dev
          manifests: k8s
          images: checkout=\${{ steps.login.outputs.registry }}/checkout@\${{ steps.build.outputs.digest }}
          references: \${{ steps.config.outputs.references }}
      - uses: towline/towline/actions/rollout@v1
        with: { namespace: dev, workloads: "\${{ steps.apply.outputs.workloads }}", timeout: 60 }
  later:
    needs: apply
    if: always()
    runs-on: ubuntu-24.04
    environment: dev
    steps:
${login}      - uses: towline/towline/actions/rollout@v1
        with: { namespace: dev, workloads: deployment/checkout, timeout: 60 }
`;
