export const id = 211;

export const ids = [ 211 ];

export const modules = {
 1211: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B1: () => movedArtifacts,
   Zc: () => withJudgeCost,
   cR: () => brokenTrial,
   cu: () => identityOf,
   xS: () => factsOf
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  function identityOf({case: each, arm: arm, ...job}) {
   return {
    schema: "harness/trial@1",
    unitId: job.unitId,
    runId: job.runId,
    attempt: job.attempt,
    suite: job.suite,
    phase: each.phase,
    caseId: each.id,
    caseDigest: each.digest,
    cluster: each.cluster,
    split: each.split,
    tier: each.tier,
    quarantined: each.quarantine !== undefined,
    arm: arm.name,
    trial: job.trial,
    fingerprint: arm.fingerprint
   };
  }
  function factsOf({output: output, meter: meter}) {
   const {usage: usage, usd: usd, turns: turns, toolCalls: toolCalls} = output.spent;
   return {
    usage: {
     input: usage.inputTokens + usage.cacheWriteTokens + usage.cacheWriteLongTokens,
     cached: usage.cacheReadTokens,
     output: usage.outputTokens
    },
    costUsd: usd,
    modelMs: meter.modelMs(),
    waitMs: meter.waitMs(),
    turns: turns,
    toolCalls: toolCalls,
    toolErrors: output.toolErrors,
    retries: meter.retries()
   };
  }
  function withJudgeCost({judgeUsd: before = 0, ...line}, judgeUsd) {
   const {costUsd: costUsd} = line;
   const agentUsd = costUsd === null || before === null ? null : Math.max(0, costUsd - before);
   if (judgeUsd === undefined) return {
    ...line,
    costUsd: agentUsd
   };
   return {
    ...line,
    costUsd: agentUsd === null || judgeUsd === null ? null : agentUsd + judgeUsd,
    judgeUsd: judgeUsd
   };
  }
  function brokenTrial(job, startedAt, reason) {
   return {
    ...identityOf(job),
    ...{
     outcome: "infra",
     score: null,
     checks: [],
     verdict: null,
     reason: reason,
     judge: null
    },
    ...{
     usage: {
      input: 0,
      cached: 0,
      output: 0
     },
     costUsd: 0,
     wallMs: 0,
     modelMs: 0,
     waitMs: 0
    },
    ...{
     turns: 0,
     toolCalls: 0,
     toolErrors: 0,
     retries: 0
    },
    artifacts: {
     output: null,
     patch: null,
     transcript: null,
     testLog: null
    },
    startedAt: new Date(startedAt).toISOString()
   };
  }
  function movedArtifacts(trial, from, to) {
   const {output: output, patch: patch, transcript: transcript, testLog: testLog} = trial.artifacts;
   const place = name => name === null ? null : node_path__WEBPACK_IMPORTED_MODULE_0__.relative(to, node_path__WEBPACK_IMPORTED_MODULE_0__.join(from, name)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
   const artifacts = {
    output: place(output),
    patch: place(patch),
    transcript: place(transcript),
    testLog: place(testLog)
   };
   return {
    ...trial,
    artifacts: artifacts
   };
  }
 }
};
