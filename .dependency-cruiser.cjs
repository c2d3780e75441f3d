/** The boundaries of docs/architecture.md. Each rule runs; its comment is the reason. */
const entry = '^src/(main[^/]*|cli)\\.ts$';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', comment: 'data flows one way', from: {}, to: { circular: true } },
    {
      name: 'nothing-imports-an-entry',
      severity: 'error',
      comment: 'entries only wire; what others need lives below them',
      from: {},
      to: { path: entry },
    },
    {
      name: 'core-at-the-edge',
      severity: 'error',
      comment: 'the workflow contract (inputs, outputs, log, summary) is touched in one place each',
      from: { path: '^src', pathNot: `${entry}|^src/(log|step)\\.ts$` },
      to: { path: 'node_modules/@actions/core' },
    },
    {
      name: 'github-in-one-place',
      severity: 'error',
      comment: 'one client with one retry policy; context/ reads and publish/ writes through it',
      from: { path: '^src', pathNot: '^src/github\\.ts$' },
      to: { path: 'node_modules/@actions/github' },
    },
    {
      name: 'only-publish-and-context-use-github',
      severity: 'error',
      comment: 'no other stage may talk to GitHub',
      from: {
        path: '^src',
        pathNot: `${entry}|^src/(context|publish|commands|gate)/|^src/(github|resume|gate|settings|eval-data)\\.ts$`,
      },
      to: { path: '^src/github\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sdks-only-in-models',
      severity: 'error',
      comment: 'all providers are peers behind one interface',
      from: { path: '^src', pathNot: '^src/models/' },
      to: { path: 'node_modules/(@anthropic-ai/sdk|openai)' },
    },
    {
      name: 'publish-holds-no-model',
      severity: 'error',
      comment: 'the job that writes never holds a model key: its bundle contains no model SDK',
      from: { path: '^src/(main-publish\\.ts|main-publish-evals\\.ts|main-verify\\.ts|publish/|verify/)' },
      to: { path: 'node_modules/(@anthropic-ai/sdk|openai)', reachable: true },
    },
    {
      name: 'processes-in-few-rooms',
      severity: 'error',
      comment: 'whoever starts a process must scrub its environment',
      from: { path: '^src', pathNot: '^src/((sandbox|verify|local)/|fed-process\\.ts$)' },
      to: { path: '^(node:)?child_process$' },
    },
    {
      name: 'agent-knows-interfaces',
      severity: 'error',
      comment: 'the loop is pure: it sees Model, Tool and Sandbox, never their peers',
      from: { path: '^src/agent/' },
      to: {
        path: '^src/(models|tools|sandbox)/',
        pathNot: '^src/(models/model|models/cost|models/cache-check|tools/tool|sandbox/sandbox)\\.ts$',
      },
    },
    {
      name: 'local-is-a-test-bed',
      severity: 'error',
      comment: 'the laptop runner executes the bundles; nothing in production needs it',
      from: { path: '^src', pathNot: `${entry}|^src/(local|commands|check|redteam)/` },
      to: { path: '^src/local/' },
    },
    {
      name: 'evaluate-holds-no-laptop-runner',
      severity: 'error',
      comment:
        'the jobs of an eval run share the commands of evals, never the runner of workflows behind other commands',
      from: { path: '^src/main-evaluate\\.ts$' },
      to: { path: '^src/local/', reachable: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|build)' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
