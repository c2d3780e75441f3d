export const id = 446;

export const ids = [ 446 ];

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
 4446: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   regradeEvals: () => regradeEvals
  });
  var promises_ = __webpack_require__(1455);
  var external_node_path_ = __webpack_require__(6760);
  var errors = __webpack_require__(9473);
  var arms = __webpack_require__(8889);
  var load = __webpack_require__(1190);
  var evals_plan = __webpack_require__(4777);
  var lay = __webpack_require__(1915);
  var sandbox = __webpack_require__(3846);
  var grade = __webpack_require__(8158);
  var metered_judge = __webpack_require__(9610);
  var recent = __webpack_require__(7677);
  var saved_output = __webpack_require__(5013);
  var trial_line = __webpack_require__(1211);
  const setupTimeoutMs = 15 * 6e4;
  const setupOutputBytes = 16 * 1024;
  function regrader(deps) {
   const expectedOf = (0, recent.x)(16, ({digest: digest}) => digest, load.TR);
   return async (trial, each, phase) => {
    const leak = trial.checks.find(({name: name}) => name === "leak");
    const {output: output} = trial.artifacts;
    if (trial.outcome === "infra" || output === null || leak?.ok === false) return trial;
    const lease = await deps.workspaces.lease(each, phase);
    try {
     const expected = await expectedOf(each);
     const left = await outputOf(trial, each, lease, deps);
     const judging = deps.judge === null ? null : (0, metered_judge.f)(deps.judge);
     const graded = await (0, grade.o)(each, expected, left, {
      ...deps.grade,
      resultSchema: phase.result,
      judge: judging?.judge ?? null
     });
     const {outcome: outcome, score: score, checks: checks, verdict: verdict, reason: reason, judge: judge} = graded;
     const right = expected.labels["verdict"];
     return {
      ...(0, trial_line.Zc)(trial, judging?.costUsd()),
      ...{
       outcome: outcome,
       score: score,
       verdict: verdict,
       reason: reason,
       judge: judge
      },
      checks: [ ...checks, ...leak === undefined ? [] : [ leak ] ],
      ...right === undefined ? {} : {
       rightVerdicts: right
      }
     };
    } finally {
     await lease.release();
    }
   };
  }
  async function outputOf(trial, each, lease, deps) {
   const file = name => external_node_path_.join(deps.resultsDir, name);
   const {output: output, patch: patch, transcript: transcript} = trial.artifacts;
   const saved = await (0, saved_output.ov)(file(output ?? ""));
   if (saved.base !== lease.base) throw new errors.xL({
    what: "the workspace of the case is not what the trial worked in",
    where: `case ${each.phase}/${each.id}`,
    expected: saved.base,
    got: lease.base,
    fix: "Run the trial again: a saved output can only be graded on the files it was made from"
   });
   const facts = {
    ...saved,
    workspace: lease.dir,
    transcript: file(transcript ?? "")
   };
   if (patch === null) return {
    ...facts,
    patch: null
   };
   await setUp(each, lease, deps);
   const change = await (0, saved_output.cp)(file(external_node_path_.join(external_node_path_.dirname(patch), "change.json")));
   await (0, lay.V)({
    git: deps.run.git,
    workspace: lease.dir,
    base: lease.base,
    change: change
   });
   return {
    ...facts,
    patch: await (0, promises_.readFile)(file(patch), "utf8")
   };
  }
  async function setUp(each, lease, {run: run, searchPath: searchPath, grade: {tempDir: tempDir}}) {
   const settings = {
    workspace: lease.dir,
    access: "write",
    commands: true,
    mode: "bubblewrap",
    git: run.git,
    searchPath: searchPath,
    hidden: [ tempDir, run.actionRoot ],
    protectedPaths: sandbox.wt,
    toolchainPaths: [],
    clock: run.clock
   };
   const options = {
    timeoutMs: setupTimeoutMs,
    signal: run.signal,
    maxOutputBytes: setupOutputBytes
   };
   const done = await (0, sandbox.xn)(each.setup, settings, options);
   if (done.kind === "failed") throw new errors.xL({
    what: `the setup command failed: ${done.command}`,
    got: done.result.output.slice(-500)
   });
  }
  var evals_results = __webpack_require__(7549);
  var phase_load = __webpack_require__(3455);
  var commands_arguments = __webpack_require__(2303);
  var eval_merge = __webpack_require__(1172);
  var eval_place = __webpack_require__(9970);
  var eval_plan = __webpack_require__(2360);
  const usage = "harness eval regrade DIR --out DIR [--judge PROVIDER/ID] [--set INPUT=VALUE \u2026] [--secret NAME \u2026] [--evals DIR] [--json]";
  const options = {
   out: {
    type: "string"
   },
   judge: {
    type: "string"
   },
   set: {
    type: "string",
    multiple: true
   },
   secret: {
    type: "string",
    multiple: true
   },
   evals: {
    type: "string"
   },
   json: {
    type: "boolean"
   }
  };
  async function regradeEvals(args, machine) {
   const {values: values, positionals: positionals} = (0, commands_arguments.Du)(args, options, usage);
   const from = external_node_path_.resolve(machine.cwd, (0, commands_arguments.Ef)(positionals, "folder of results", usage));
   if (values.out === undefined) throw new errors.xL({
    what: "--out is required",
    fix: `Usage: ${usage}`
   });
   const outDir = external_node_path_.resolve(machine.cwd, values.out);
   if (outDir === from) throw new errors.xL({
    what: "--out is the folder that is read",
    got: outDir
   });
   const temp = await (0, promises_.mkdtemp)(external_node_path_.join(machine.tempDir, "harness-regrade-"));
   try {
    const regraded = await regradeAll({
     from: from,
     outDir: outDir,
     temp: temp
    }, values, machine);
    tell(regraded, values.json ?? false, machine);
    return machine.signal.aborted ? 1 : 0;
   } finally {
    await (0, promises_.rm)(temp, {
     recursive: true,
     force: true,
     maxRetries: 3
    });
   }
  }
  async function regradeAll({from: from, outDir: outDir, temp: temp}, values, machine) {
   const evalsDir = (0, eval_plan.y0)(values.evals, machine);
   const place = await (0, eval_place.g)({
    evalsDir: evalsDir,
    temp: temp,
    set: values.set,
    secrets: values.secret
   }, machine);
   const before = await (0, eval_merge.readPlan)(from);
   const cases = new Map((await (0, load.EG)(evalsDir, before.cases.map(({id: id}) => `${before.phase}/${id}`))).map(each => [ each.id, each ]));
   const phase = await (0, phase_load.Ez)(before.phase, {
    builtIn: external_node_path_.join(machine.actionRoot, "phases"),
    override: async () => (0, arms.Yc)(before.phase, machine.cwd)
   });
   const {judge: judge} = values;
   const live = judge === undefined ? null : await place.openLive({
    ...phase,
    model: judge
   }, {
    round: 0,
    issue: 1
   });
   const judging = live === null ? null : {
    model: live.id,
    open: async () => live
   };
   const regrade = regrader({
    ...place,
    searchPath: machine.env["PATH"] ?? "",
    grade: {
     ...place.grade,
     metric: before.metric
    },
    judge: judging,
    resultsDir: from
   });
   const plan = (0, evals_plan.o2)(before, cases);
   const results = await startFolder(outDir, plan);
   const changed = [];
   let trials = 0;
   for await (const trial of (0, evals_results.mM)(external_node_path_.join(from, "results.jsonl"))) {
    if (machine.signal.aborted) break;
    const each = cases.get(trial.caseId);
    if (each === undefined) throw new errors.xL({
     what: "the case is gone",
     got: trial.caseId
    });
    const after = await regrade(trial, each, phase);
    const identity = {
     caseDigest: each.digest,
     runId: plan.runId
    };
    const id = (0, evals_plan.KF)(each.digest, trial.fingerprint, trial.trial);
    results.append({
     ...(0, trial_line.B1)(after, from, outDir),
     ...identity,
     unitId: id
    });
    trials += 1;
    if (after.outcome !== trial.outcome) changed.push(`${trial.caseId}, ${trial.arm} ${trial.trial}: ${trial.outcome} \u2192 ${after.outcome}`);
   }
   results.close();
   return {
    trials: trials,
    changed: changed,
    results: external_node_path_.join(outDir, "results.jsonl")
   };
  }
  async function startFolder(outDir, plan) {
   await (0, promises_.mkdir)(outDir, {
    recursive: true
   });
   await (0, promises_.rm)(external_node_path_.join(outDir, "results.jsonl"), {
    force: true
   });
   await (0, promises_.writeFile)(external_node_path_.join(outDir, "plan.json"), `${JSON.stringify(plan, null, 1)}\n`);
   return (0, evals_results.Bm)(external_node_path_.join(outDir, "results.jsonl"));
  }
  function tell(regraded, json, machine) {
   const {trials: trials, changed: changed, results: results} = regraded;
   const text = [ `${trials} trials graded anew, ${changed.length} ended otherwise`, ...changed, `results: ${results}` ];
   machine.stdout.write(json ? `${JSON.stringify(regraded, null, 2)}\n` : `${text.join("\n")}\n`);
  }
 }
};
