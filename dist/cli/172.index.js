export const id = 172;

export const ids = [ 172, 211 ];

export const modules = {
 1172: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   mergeEvals: () => mergeEvals,
   mergeFolders: () => mergeFolders,
   readPlan: () => readPlan
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
  var _evals_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4777);
  var _evals_results_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7549);
  var _evals_trial_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1211);
  var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2303);
  var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9368);
  const usage = "harness eval merge DIR \u2026 --out DIR [--json]";
  const options = {
   out: {
    type: "string"
   },
   json: {
    type: "boolean"
   }
  };
  async function mergeEvals(args, machine) {
   const {values: values, positionals: positionals} = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_6__.Du)(args, options, usage);
   if (positionals.length === 0 || values.out === undefined) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.xL({
    what: "name the folders of the shards, and --out",
    fix: `Usage: ${usage}`
   });
   const folders = positionals.map(dir => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(machine.cwd, dir));
   const {plan: plan, merged: merged, results: results} = await mergeFolders(folders, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(machine.cwd, values.out));
   const code = exitCodeOf(plan, merged);
   tell({
    ...merged,
    complete: code === 0,
    results: results
   }, values.json ?? false, machine);
   return code;
  }
  async function mergeFolders(folders, outDir) {
   const plan = await commonPlan(folders);
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(outDir, {
    recursive: true
   });
   const results = node_path__WEBPACK_IMPORTED_MODULE_1__.join(outDir, "results.jsonl");
   const merged = await (0, _evals_results_js__WEBPACK_IMPORTED_MODULE_4__.n0)(folders.map(folder => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, "results.jsonl")), unitIds(plan), {
    out: results,
    change: (trial, file) => (0, _evals_trial_line_js__WEBPACK_IMPORTED_MODULE_5__.B1)(trial, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), outDir)
   });
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(outDir, "plan.json"), `${JSON.stringify(plan, null, 1)}\n`);
   return {
    plan: plan,
    merged: merged,
    results: results
   };
  }
  function* unitIds(plan) {
   for (const {unitId: unitId} of (0, _evals_plan_js__WEBPACK_IMPORTED_MODULE_3__.$J)(plan)) yield unitId;
  }
  async function commonPlan(folders) {
   const plans = await Promise.all(folders.map(readPlan));
   const [first] = plans;
   const other = plans.findIndex(plan => plan.runId !== first?.runId);
   if (first !== undefined && other === -1) return first;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.xL({
    what: "these are not shards of one run",
    where: folders[other] ?? "",
    expected: `run ${first?.runId ?? ""}`,
    got: `run ${plans[other]?.runId ?? ""}`
   });
  }
  async function readPlan(folder) {
   const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, "plan.json");
   const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(cause => {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.xL({
     what: "there is no plan of a run",
     where: file
    }, {
     cause: cause
    });
   });
   const parsed = _evals_plan_js__WEBPACK_IMPORTED_MODULE_3__.Fu.safeParse((0, _json_js__WEBPACK_IMPORTED_MODULE_7__.o)(text));
   if (parsed.success) return parsed.data;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.xL({
    what: "not the plan of a run",
    where: file,
    got: parsed.error.message
   });
  }
  function exitCodeOf(plan, {present: present, missing: missing, outcomes: outcomes}) {
   const lost = _evals_results_js__WEBPACK_IMPORTED_MODULE_4__.AI.reduce((sum, outcome) => sum + (outcomes[outcome] ?? 0), 0);
   return missing > 0 || lost > plan.gate.maxInfra * (present + missing) ? 12 : 0;
  }
  function tell(merged, json, machine) {
   const {present: present, missing: missing, outcomes: outcomes, complete: complete, results: results} = merged;
   const said = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
   const text = `${present} of ${present + missing} units${complete ? "" : ", incomplete"}: ${said.join(", ")}\nresults: ${results}\n`;
   machine.stdout.write(json ? `${JSON.stringify(merged, null, 2)}\n` : text);
  }
 },
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
