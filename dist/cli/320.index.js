export const id = 320;

export const ids = [ 320, 539, 880 ];

export const modules = {
 19: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HY: () => openBaselines,
   hZ: () => storedBase,
   VD: () => storedOfArm,
   xY: () => trialsOf,
   ht: () => variablesOf
  });
  var promises_ = __webpack_require__(1455);
  var external_node_path_ = __webpack_require__(6760);
  var errors = __webpack_require__(9473);
  var comparable = __webpack_require__(1228);
  function chooseStandard(baseline, request) {
   const {plan: plan, vary: vary, now: now, maxAgeDays: maxAgeDays} = request;
   if (baseline === undefined) return {
    kind: "none",
    warnings: [ "nothing was blessed yet for this suite: run the mode bless" ]
   };
   const differences = (0, comparable.xU)(baseline.facts, plan.arms[0]?.facts ?? {});
   const reasons = [ ...baseline.metric === plan.metric ? [] : [ `metric: ${baseline.metric} \u2192 ${plan.metric}` ], ...(0, 
   comparable.cr)(differences, vary).map(comparable.Lr) ];
   if (reasons.length > 0) {
    const said = `more than the declared ${vary.join(", ")} differs from the baseline: ${reasons.join("; ")}`;
    return {
     kind: "mismatch",
     warnings: [ said ]
    };
   }
   return {
    kind: "comparable",
    baseline: baseline,
    ageDays: (0, comparable.QR)(baseline, now),
    differences: differences,
    warnings: (0, comparable.Mj)(baseline, {
     now: now,
     maxAgeDays: maxAgeDays
    })
   };
  }
  var data_files = __webpack_require__(2182);
  var git_branch = __webpack_require__(3859);
  var stored_trials = __webpack_require__(6381);
  var git = __webpack_require__(2383);
  const maxAgeDays = 14;
  async function openBaselines(repo, machine) {
   const repository = {
    git: (0, git.K0)(machine.env["PATH"] ?? ""),
    dir: external_node_path_.resolve(machine.cwd, repo ?? ".")
   };
   const {commit: commit} = await (0, git_branch.jX)(repository);
   return {
    repository: repository,
    read: (0, git_branch.Jd)(repository, commit),
    machine: machine
   };
  }
  async function storedBase({read: read, machine: machine}, plan, {arm: arm, vary: vary}) {
   const baseline = (0, data_files.Bv)(await (0, data_files.YP)(read), placeOf(plan));
   const request = {
    plan: {
     metric: plan.metric,
     arms: [ arm ]
    },
    vary: vary,
    now: machine.clock(),
    maxAgeDays: maxAgeDays
   };
   const standard = chooseStandard(baseline, request);
   const comparable = standard.kind === "comparable" ? standard.baseline : undefined;
   return {
    standard: standard,
    baseline: baseline,
    trials: await trialsOf(comparable, {
     read: read,
     machine: machine
    })
   };
  }
  async function storedOfArm({read: read, machine: machine}, plan, {fingerprint: fingerprint}) {
   const history = await (0, data_files.E9)(read, placeOf(plan));
   return trialsOf((0, data_files.g1)(history, {
    fingerprint: fingerprint,
    metric: plan.metric
   }), {
    read: read,
    machine: machine
   });
  }
  function placeOf({phase: phase, suite: suite}) {
   return {
    phase: phase,
    suite: suite
   };
  }
  async function trialsOf(baseline, {read: read, machine: machine}) {
   if (baseline === undefined) return [];
   const temp = await (0, promises_.mkdtemp)(external_node_path_.join(machine.tempDir, "harness-baseline-"));
   try {
    return await (0, stored_trials.CL)(await (0, data_files.Ti)(read, baseline), baseline, external_node_path_.join(temp, "results.jsonl"));
   } finally {
    await (0, promises_.rm)(temp, {
     recursive: true,
     force: true
    });
   }
  }
  function variablesOf(names) {
   return (names ?? [ "phase" ]).map(name => {
    const parsed = comparable.un.safeParse(name);
    if (parsed.success) return parsed.data;
    const expected = `one of ${comparable.zo.join(", ")}`;
    throw new errors.xL({
     what: `"${name}" cannot be declared to vary`,
     where: "--vary",
     expected: expected
    });
   });
  }
 },
 9320: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   exitCodeOf: () => exitCodeOf,
   planEval: () => planEval,
   runEval: () => runEval,
   runOptions: () => runOptions,
   runPlanned: () => runPlanned,
   runUsage: () => runUsage
  });
  var promises_ = __webpack_require__(1455);
  var external_node_path_ = __webpack_require__(6760);
  var errors = __webpack_require__(9473);
  var grade = __webpack_require__(8158);
  var load = __webpack_require__(1190);
  var evals_plan = __webpack_require__(4777);
  var progress = __webpack_require__(7573);
  var evals_results = __webpack_require__(7549);
  var run_trial = __webpack_require__(4449);
  async function runUnits(run, deps) {
   const units = (0, evals_plan.$J)(run.plan, run.cases);
   const state = {
    ran: 0,
    stopped: "no",
    failures: [],
    purse: openPurse(run)
   };
   const work = async () => {
    for (let unit = nextUnit(units, state, deps); unit !== undefined; unit = nextUnit(units, state, deps)) try {
     await runUnit(unit, {
      run: run,
      state: state,
      deps: deps
     });
    } catch (thrown) {
     if (!(thrown instanceof run_trial.A)) state.failures.push(thrown);
    } finally {
     state.purse.release();
    }
   };
   await Promise.all(Array.from({
    length: run.concurrency
   }, work));
   if (state.failures.length > 0) throw state.failures[0];
   return {
    ran: state.ran,
    usd: state.purse.spent(),
    stopped: deps.signal.aborted ? "cancelled" : state.stopped
   };
  }
  function nextUnit(units, state, {results: results, watch: watch, signal: signal}) {
   if (signal.aborted || state.stopped !== "no" || state.failures.length > 0) return undefined;
   for (let next = units.next(); next.done !== true; next = units.next()) {
    const known = results.find(next.value.unitId);
    if (known === undefined || evals_results.AI.includes(known.outcome)) {
     if (state.purse.takesOneMore()) return next.value;
     state.stopped = "cost";
     return undefined;
    }
    watch.kept();
   }
   return undefined;
  }
  async function runUnit(unit, {run: run, state: state, deps: deps}) {
   const [each, arm] = [ run.caseFiles.get(unit.caseId), run.arms.get(unit.arm) ];
   if (each === undefined || arm === undefined) throw new TypeError(`a unit of no case: ${unit.caseId}`);
   const {runId: runId, suite: suite} = run.plan;
   const before = deps.results.find(unit.unitId)?.attempt ?? 0;
   const job = {
    unitId: unit.unitId,
    runId: runId,
    suite: suite,
    case: each,
    arm: arm,
    trial: unit.trial
   };
   for (let tries = 1; ;tries += 1) {
    const trial = await deps.runTrial({
     ...job,
     attempt: before + tries
    });
    state.purse.pay(trial.costUsd ?? 0);
    deps.results.append(trial);
    state.ran += 1;
    if (trial.outcome !== "infra" || tries >= run.attempts) {
     deps.watch.finished(trial);
     return;
    }
    deps.watch.lost(trial);
   }
  }
  function openPurse({maxUsd: maxUsd, trialUsd: trialUsd}) {
   let [spent, paid, underWay] = [ 0, 0, 0 ];
   return {
    takesOneMore: () => {
     const likely = paid === 0 ? trialUsd : spent / paid;
     if (maxUsd !== undefined && spent + (underWay + 1) * likely > maxUsd) return false;
     underWay += 1;
     return true;
    },
    pay: usd => {
     spent += usd;
     paid += 1;
    },
    release: () => {
     underWay -= 1;
    },
    spent: () => spent
   };
  }
  function countOutcomes(plan, cases, results) {
   const arms = {};
   let [present, missing, lost] = [ 0, 0, 0 ];
   for (const {unitId: unitId, arm: arm} of (0, evals_plan.$J)(plan, cases)) {
    const found = results.find(unitId);
    if (found === undefined) {
     missing += 1;
     continue;
    }
    present += 1;
    if (evals_results.AI.includes(found.outcome)) lost += 1;
    const counts = arms[arm] ??= {};
    counts[found.outcome] = (counts[found.outcome] ?? 0) + 1;
   }
   return {
    present: present,
    missing: missing,
    lost: lost,
    arms: arms
   };
  }
  var external_node_fs_ = __webpack_require__(3024);
  var models_model = __webpack_require__(5066);
  var recording = __webpack_require__(1900);
  function recordModel(model, sink, {trial: trial, ...options}) {
   const rewrite = (0, recording.VH)(options);
   return {
    id: model.id,
    price: model.price,
    respond: async (request, callOptions) => {
     const asked = rewrite.request(request);
     const retries = [];
     const tell = answer => sink({
      trial: trial,
      request: asked,
      retries: rewrite.store(retries),
      answer: rewrite.store(answer)
     });
     try {
      const reply = await model.respond(request, noting(callOptions, retries));
      tell({
       kind: "reply",
       reply: reply
      });
      return reply;
     } catch (thrown) {
      if (thrown instanceof models_model.m) tell(failureOf(thrown));
      throw thrown;
     }
    }
   };
  }
  function noting(options, retries) {
   return {
    signal: options.signal,
    onRetry: notice => {
     retries.push(notice);
     options.onRetry(notice);
    }
   };
  }
  function failureOf({code: code, message: message, status: status, requestId: requestId, usage: usage}) {
   return {
    kind: "failure",
    code: code,
    message: message,
    status: status,
    requestId: requestId,
    usage: usage
   };
  }
  var recording_file = __webpack_require__(2539);
  var replay = __webpack_require__(7880);
  const rememberedRecordings = 16;
  function trialModels(settings) {
   const opened = new Map;
   const live = async (phase, scene) => {
    const key = JSON.stringify([ phase.model, phase.name, scene.round ]);
    const known = opened.get(key) ?? settings.open(phase, scene);
    opened.set(key, known);
    return known;
   };
   const read = (0, recording_file.zI)(rememberedRecordings);
   const writer = (0, recording_file.zC)();
   return async (job, scene, workspace) => {
    const options = {
     trial: job.trial,
     redact: settings.redact,
     workspace: workspace
    };
    const keeps = [];
    const open = async (phase, file) => {
     if (settings.mode === "replay") return (0, replay.replayModel)(phase.model, await read(file), options);
     const model = await live(phase, {
      round: scene.round,
      issue: scene.issue.number
     });
     if (settings.mode === "live") return model;
     const calls = [];
     const facts = {
      model: model.id,
      price: model.price ?? null
     };
     keeps.push(async () => writer.keep(file, facts, calls));
     return recordModel(model, call => void calls.push(call), options);
    };
    const {phase: phase} = job.arm;
    const folder = recordingFolder(job.case, job.arm.name, settings.recordingsDir);
    const judging = settings.judge === null ? undefined : {
     ...phase,
     model: settings.judge
    };
    return {
     model: await open(phase, (0, recording_file.BP)(folder, phase.model)),
     judge: judging === undefined ? null : {
      model: judging.model,
      open: async () => open(judging, (0, recording_file.BP)(folder, `judge/${judging.model}`))
     },
     keep: async () => {
      for (const keep of keeps) await keep();
     }
    };
   };
  }
  function recordingFolder(each, arm, recordingsDir) {
   const folder = recordingsDir === undefined ? each.dir : external_node_path_.join(recordingsDir, each.phase, each.id);
   return arm === "base" ? folder : external_node_path_.join(folder, "recordings", arm);
  }
  function checkRecordings(cases, arms, recordingsDir) {
   for (const {name: name, phase: phase} of arms) {
    const fileOf = each => (0, recording_file.BP)(recordingFolder(each, name, recordingsDir), phase.model);
    const missing = cases.filter(each => !(0, external_node_fs_.existsSync)(fileOf(each)));
    const [first] = missing;
    if (first === undefined) continue;
    throw new errors.xL({
     what: `there is no recording of ${phase.model} for ${missing.length} of ${cases.length} cases`,
     where: `arm ${name}, such as ${fileOf(first)}`,
     got: `none for ${missing.map(({id: id}) => id).join(", ")}`,
     fix: "Record them first (`--record`, which calls the model), name a recorded model with --model, or choose cases with --cases"
    });
   }
  }
  var commands_arguments = __webpack_require__(2303);
  var eval_arguments = __webpack_require__(9436);
  var schemas = __webpack_require__(2503);
  var core = __webpack_require__(8532);
  var data_files = __webpack_require__(2182);
  var eval_baseline = __webpack_require__(19);
  const runSchema = schemas.rej({
   schema: schemas.euz("harness/eval-run@1"),
   replies: schemas.k5n([ "model", "recording" ])
  });
  const repliesOf = mode => mode === "replay" ? "recording" : "model";
  function runFolder({cwd: cwd}, plan, mode) {
   const name = `${plan.suite}-${plan.runId}`;
   return external_node_path_.join(runsFolder(cwd), mode === "replay" ? `${name}-replay` : name);
  }
  function runsFolder(cwd) {
   return external_node_path_.join(cwd, ".harness-out", "evals");
  }
  async function claimFolder(outDir, mode) {
   const replies = repliesOf(mode);
   const there = (0, external_node_fs_.existsSync)(external_node_path_.join(outDir, "results.jsonl")) ? await repliesIn(outDir) : replies;
   if (there !== replies) throw new errors.xL({
    what: there === "model" ? "the folder holds what a model answered, not a replay" : "the folder holds a replay",
    where: outDir,
    fix: "Name another folder with --out, or replace what is there with --fresh"
   });
   const content = runSchema.parse({
    schema: "harness/eval-run@1",
    replies: replies
   });
   await (0, promises_.writeFile)(external_node_path_.join(outDir, "run.json"), `${JSON.stringify(content)}\n`);
  }
  async function repliesIn(dir) {
   return (await readJson(external_node_path_.join(dir, "run.json"), runSchema))?.replies ?? "model";
  }
  function earlierHere(machine) {
   return async suite => [ ...await earlierRuns(runsFolder(machine.cwd), suite.phase), ...await blessedTrials(suite, machine) ];
  }
  async function earlierRuns(folder, phase) {
   if (!(0, external_node_fs_.existsSync)(folder)) return [];
   const found = [];
   for (const name of (await (0, promises_.readdir)(folder)).sort()) {
    const dir = external_node_path_.join(folder, name);
    const run = await readJson(external_node_path_.join(dir, "run.json"), runSchema);
    const plan = await readJson(external_node_path_.join(dir, "plan.json"), evals_plan.Fu);
    if (run?.replies === "model" && plan?.phase === phase) found.push(...await trialsIn(dir, plan));
   }
   return found;
  }
  async function trialsIn(dir, {arms: arms}) {
   const file = external_node_path_.join(dir, "results.jsonl");
   if (!(0, external_node_fs_.existsSync)(file)) return [];
   const byArm = new Map(arms.map(({name: name}) => [ name, [] ]));
   for await (const {arm: arm, caseId: caseId, outcome: outcome, costUsd: costUsd, judgeUsd: judgeUsd, wallMs: wallMs} of (0, 
   evals_results.mM)(file)) byArm.get(arm)?.push({
    caseId: caseId,
    outcome: outcome,
    costUsd: costUsd,
    judgeUsd: judgeUsd,
    wallMs: wallMs
   });
   return arms.flatMap(({name: name, facts: facts}) => measuredOf(facts, byArm.get(name) ?? []));
  }
  async function blessedTrials({name: name, phase: phase}, machine) {
   if (!(0, external_node_fs_.existsSync)(external_node_path_.join(machine.cwd, ".git"))) return [];
   const place = await (0, eval_baseline.HY)(undefined, machine);
   const baseline = (0, data_files.Bv)(await (0, data_files.YP)(place.read), {
    phase: phase,
    suite: name
   });
   return baseline === undefined ? [] : measuredOf(baseline.facts, await (0, eval_baseline.xY)(baseline, place));
  }
  function measuredOf({model: model}, trials) {
   return typeof model === "string" ? [ {
    model: model,
    trials: trials
   } ] : [];
  }
  async function readJson(file, schema) {
   if (!(0, external_node_fs_.existsSync)(file)) return undefined;
   const parsed = schemas.YjP().transform((text, context) => {
    try {
     return JSON.parse(text);
    } catch {
     context.addIssue("not JSON");
     return core.tm;
    }
   }).pipe(schema).safeParse(await (0, promises_.readFile)(file, "utf8"));
   return parsed.data;
  }
  var eval_place = __webpack_require__(9970);
  var eval_plan = __webpack_require__(2360);
  var json = __webpack_require__(9368);
  const runUsage = "harness eval run --suite NAME|--phase NAME [--arm [NAME:]KEY=VALUE \u2026] [--model PROVIDER/ID] [--judge PROVIDER/ID] [--mode smoke|compare|bless] [--trials K] [--cases GLOB \u2026] [--replay|--record] [--recordings DIR] [--concurrency N] [--shard I/N] [--max-usd USD] [--set INPUT=VALUE \u2026] [--secret NAME \u2026] [--evals DIR] [--out DIR] [--fresh] [--json]";
  const runOptions = {
   ...eval_plan.Su,
   replay: {
    type: "boolean"
   },
   record: {
    type: "boolean"
   },
   recordings: {
    type: "string"
   },
   concurrency: {
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
   out: {
    type: "string"
   },
   fresh: {
    type: "boolean"
   },
   json: {
    type: "boolean"
   }
  };
  const defaultConcurrency = 4;
  async function runEval(args, machine) {
   const {values: values, positionals: positionals} = (0, commands_arguments.Du)(args, runOptions, runUsage);
   if (positionals.length > 0) throw new errors.xL({
    what: `unexpected argument "${positionals[0] ?? ""}"`,
    fix: `Usage: ${runUsage}`
   });
   const report = await runPlanned(values, machine);
   tellRun(report, values.json ?? false, machine);
   return exitCodeOf(report);
  }
  async function planEval(args, machine) {
   const {values: values} = (0, commands_arguments.Du)(args, runOptions, runUsage.replace(" run ", " plan "));
   const temp = await (0, promises_.mkdtemp)(external_node_path_.join(machine.tempDir, "harness-eval-"));
   try {
    const replay = modeOf(values) === "replay";
    const evalsDir = (0, eval_plan.y0)(values.evals, machine);
    const place = await (0, eval_place.g)({
     evalsDir: evalsDir,
     temp: temp,
     set: values.set,
     secrets: values.secret
    }, machine);
    const sources = {
     open: replay ? undefined : place.openLive,
     earlier: earlierHere(machine)
    };
    const planned = await (0, eval_plan.nY)(values, sources, machine);
    const {plan: plan, own: own, estimate: estimate, shard: shard} = planned;
    const concurrency = (0, eval_arguments._)(values.concurrency, "--concurrency") ?? defaultConcurrency;
    const facts = {
     runId: plan.runId,
     shard: shard,
     units: (0, evals_plan.q3)(plan, own),
     cases: own.map(({id: id}) => id)
    };
    machine.stdout.write(values.json === true ? `${JSON.stringify({
     ...facts,
     estimate: estimate,
     plan: plan
    }, null, 2)}\n` : `${(0, eval_plan.fb)(planned, concurrency)}\n`);
    (0, eval_plan.Z2)(planned);
    if (values.out !== undefined) await openFolder(values, plan, machine);
    return 0;
   } finally {
    await (0, promises_.rm)(temp, {
     recursive: true,
     force: true
    });
   }
  }
  async function runPlanned(values, machine) {
   const temp = await (0, promises_.mkdtemp)(external_node_path_.join(machine.tempDir, "harness-eval-"));
   try {
    return await runIn(temp, values, machine);
   } finally {
    await (0, promises_.rm)(temp, {
     recursive: true,
     force: true,
     maxRetries: 3
    });
   }
  }
  async function runIn(temp, values, machine) {
   const mode = modeOf(values);
   const evalsDir = (0, eval_plan.y0)(values.evals, machine);
   const place = await (0, eval_place.g)({
    evalsDir: evalsDir,
    temp: temp,
    set: values.set,
    secrets: values.secret
   }, machine);
   const sources = {
    open: mode === "replay" ? undefined : place.openLive,
    earlier: earlierHere(machine)
   };
   const planned = await (0, eval_plan.nY)(values, sources, machine);
   const concurrency = (0, eval_arguments._)(values.concurrency, "--concurrency") ?? defaultConcurrency;
   machine.stderr.write(`${(0, eval_plan.fb)(planned, concurrency)}\n`);
   (0, eval_plan.Z2)(planned);
   const recordingsDir = values.recordings === undefined ? undefined : external_node_path_.resolve(machine.cwd, values.recordings);
   if (mode === "replay") {
    const models = [ ...new Set(planned.arms.map(({phase: phase}) => phase.model)) ].join(", ");
    machine.stderr.write(`replays what ${models} answered; no model is called\n`);
    checkRecordings(ownCases(planned), planned.arms, recordingsDir);
   } else await checkGold(planned);
   const outDir = await openFolder(values, planned.plan, machine);
   const results = await (0, evals_results.Bm)(external_node_path_.join(outDir, "results.jsonl"));
   const runTrial = (0, run_trial.F)({
    ...place,
    grade: {
     ...place.grade,
     metric: planned.suite.metric
    },
    openModels: trialModels({
     ...{
      mode: mode,
      open: place.openLive,
      recordingsDir: recordingsDir
     },
     judge: values.judge ?? null,
     redact: place.run.redact
    }),
    outDir: outDir
   });
   const watch = (0, progress.R)((0, evals_plan.q3)(planned.plan, planned.own), machine.stderr, place.run.clock);
   const {plan: plan, own: cases, maxUsd: maxUsd, estimate: estimate} = planned;
   const caseFiles = new Map(planned.cases.map(each => [ each.id, each ]));
   const arms = new Map(planned.arms.map(arm => [ arm.name, arm ]));
   const attempts = mode === "replay" ? 1 : 2;
   try {
    const done = await runUnits({
     plan: plan,
     cases: cases,
     caseFiles: caseFiles,
     arms: arms,
     concurrency: concurrency,
     attempts: attempts,
     maxUsd: maxUsd,
     trialUsd: estimate.dearestUsd
    }, {
     runTrial: runTrial,
     results: results,
     watch: watch,
     signal: machine.signal
    });
    return {
     ...done,
     planned: planned,
     outDir: outDir,
     standing: countOutcomes(plan, cases, results)
    };
   } finally {
    watch.end();
    await settle(results, plan);
   }
  }
  async function checkGold(planned) {
   for (const each of ownCases(planned)) (0, grade.d)(each, await (0, load.TR)(each), planned.suite.metric);
  }
  function ownCases({own: own, cases: cases}) {
   const ids = new Set(own.map(({id: id}) => id));
   return cases.filter(({id: id}) => ids.has(id));
  }
  async function settle(results, plan) {
   function* order() {
    for (const {unitId: unitId} of (0, evals_plan.$J)(plan)) yield unitId;
   }
   await results.settle(order());
   results.close();
  }
  function modeOf({replay: replay, record: record}) {
   if (replay === true && record === true) throw new errors.xL({
    what: "--replay and --record exclude each other",
    fix: `Usage: ${runUsage}`
   });
   if (replay === true) return "replay";
   return record === true ? "record" : "live";
  }
  async function openFolder(values, plan, machine) {
   const mode = modeOf(values);
   const outDir = values.out === undefined ? runFolder(machine, plan, mode) : external_node_path_.resolve(machine.cwd, values.out);
   const file = external_node_path_.join(outDir, "plan.json");
   const text = await (0, promises_.readFile)(file, "utf8").catch(() => undefined);
   const there = text === undefined ? undefined : evals_plan.Fu.safeParse((0, json.o)(text)).data;
   if (values.fresh === true || mode === "replay" && values.out === undefined) for (const name of [ "results.jsonl", "trials" ]) await (0, 
   promises_.rm)(external_node_path_.join(outDir, name), {
    recursive: true,
    force: true
   }); else if (text !== undefined && there?.runId !== plan.runId) throw new errors.xL({
    what: "the folder holds the results of another plan",
    where: outDir,
    expected: `run ${plan.runId}`,
    got: `run ${there?.runId ?? "unknown"}`,
    fix: "Name another folder with --out, or replace what is there with --fresh"
   });
   await (0, promises_.mkdir)(outDir, {
    recursive: true
   });
   await claimFolder(outDir, mode);
   await (0, promises_.writeFile)(file, `${JSON.stringify(plan, null, 1)}\n`);
   return outDir;
  }
  function tellRun(report, json, machine) {
   const {planned: planned, outDir: outDir, standing: standing, ran: ran, usd: usd, stopped: stopped} = report;
   const results = external_node_path_.join(outDir, "results.jsonl");
   if (json) {
    const facts = {
     runId: planned.plan.runId,
     suite: planned.plan.suite,
     ran: ran,
     usd: usd,
     stopped: stopped,
     ...standing
    };
    machine.stdout.write(`${JSON.stringify({
     ...facts,
     results: results
    }, null, 2)}\n`);
    return;
   }
   const why = {
    no: "",
    cancelled: ", cancelled",
    cost: ", stopped by the cost cap"
   }[stopped];
   const arms = Object.entries(standing.arms).map(([name, outcomes]) => {
    const said = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
    return `  ${name}: ${said.join(", ")}`;
   });
   const missing = standing.missing === 0 ? [] : [ `  missing: ${standing.missing}` ];
   machine.stdout.write(`${[ `${planned.plan.suite}: ${ran} trials, $${usd.toFixed(2)}${why}`, ...arms, ...missing, `results: ${results}` ].join("\n")}\n`);
  }
  function exitCodeOf({standing: standing, planned: planned, stopped: stopped}) {
   if (stopped === "cancelled") return 1;
   const total = standing.present + standing.missing;
   const tooManyLost = standing.lost > planned.suite.gate.maxInfra * total;
   return standing.missing > 0 || tooManyLost ? 12 : 0;
  }
 },
 1228: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Lr: () => differenceText,
   Mj: () => stalenessWarnings,
   QR: () => ageInDays,
   cr: () => undeclared,
   un: () => variableSchema,
   xU: () => factDifferences,
   zo: () => variableNames
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
  const factsOf = {
   phase: [ "phase", "limits", "maxOutputTokens", "tools" ],
   model: [ "model" ],
   harness: [ "harness", "preamble" ]
  };
  const variableNames = Object.keys(factsOf);
  const variableSchema = zod__WEBPACK_IMPORTED_MODULE_1__.k5n(variableNames);
  function factDifferences(base, head) {
   const names = [ ...new Set([ ...Object.keys(base), ...Object.keys(head) ]) ].sort();
   return names.filter(fact => !(0, node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(base[fact], head[fact])).map(fact => ({
    fact: fact,
    base: shown(base[fact]),
    head: shown(head[fact])
   }));
  }
  function undeclared(differences, declared) {
   const allowed = new Set(declared.flatMap(variable => factsOf[variable]));
   return differences.filter(({fact: fact}) => !allowed.has(fact));
  }
  function differenceText({fact: fact, base: base, head: head}) {
   return `${fact}: ${base} \u2192 ${head}`;
  }
  function shown(value) {
   if (typeof value === "string") return /^[0-9a-f]{64}$/.test(value) ? value.slice(0, 12) : value.slice(0, 80);
   return value === undefined ? "nothing" : JSON.stringify(value).slice(0, 80);
  }
  const dayMs = 864e5;
  const aliasDays = 3;
  function ageInDays({blessed: blessed}, now) {
   return Math.max(0, (now.getTime() - Date.parse(blessed)) / dayMs);
  }
  function stalenessWarnings(baseline, {now: now, maxAgeDays: maxAgeDays}) {
   const age = ageInDays(baseline, now);
   const {model: model} = baseline.facts;
   return [ ...age > maxAgeDays ? [ `the baseline is ${age.toFixed(0)} days old, more than ${maxAgeDays}: bless a new one` ] : [], ...typeof model === "string" && age > aliasDays && isAlias(model) ? [ `${model} names no dated snapshot: its provider may have changed it since the baseline was made` ] : [] ];
  }
  function isAlias(model) {
   return /^(?:anthropic|openai)\//.test(model) && !/-(?:\d{8}|\d{4}-\d{2}-\d{2})$/.test(model);
  }
 },
 2182: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $q: () => blessingMessage,
   Bv: () => baselineOf,
   E9: () => historyIn,
   Ti: () => trialsIn,
   Wu: () => refuseOddFile,
   YP: () => indexIn,
   _i: () => filesOfBlessing,
   g1: () => lastOf
  });
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7428);
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3955);
  const maxJsonBytes = 5 * 1024 * 1024;
  async function indexIn(read) {
   return await readJson(read, _data_js__WEBPACK_IMPORTED_MODULE_1__.AV, _data_js__WEBPACK_IMPORTED_MODULE_1__._O) ?? _data_js__WEBPACK_IMPORTED_MODULE_1__.gW;
  }
  async function historyIn(read, place) {
   return await readJson(read, (0, _data_js__WEBPACK_IMPORTED_MODULE_1__.ae)(place), _data_js__WEBPACK_IMPORTED_MODULE_1__.e) ?? [];
  }
  function baselineOf({baselines: baselines}, place) {
   const key = (0, _data_js__WEBPACK_IMPORTED_MODULE_1__.aJ)(place);
   return Object.hasOwn(baselines, key) ? baselines[key] : undefined;
  }
  function lastOf(history, {fingerprint: fingerprint, metric: metric}) {
   return history.findLast(each => each.fingerprint === fingerprint && each.metric === metric);
  }
  async function trialsIn(read, baseline) {
   const file = (0, _data_js__WEBPACK_IMPORTED_MODULE_1__.XB)(baseline);
   const bytes = await read(file, _data_js__WEBPACK_IMPORTED_MODULE_1__.L7);
   if (bytes !== null) return bytes;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.xL({
    what: "the trials that the index names are not there",
    where: onBranch(file),
    fix: "Bless the suite again"
   });
  }
  async function filesOfBlessing(read, {baseline: baseline, bytes: bytes}) {
   const index = await indexIn(read);
   const known = baselineOf(index, baseline);
   if (known !== undefined && Date.parse(known.blessed) >= Date.parse(baseline.blessed)) return null;
   const history = (0, _data_js__WEBPACK_IMPORTED_MODULE_1__.Ad)(await historyIn(read, baseline), baseline);
   return new Map([ [ (0, _data_js__WEBPACK_IMPORTED_MODULE_1__.XB)(baseline), bytes ], [ _data_js__WEBPACK_IMPORTED_MODULE_1__.AV, asJson((0, 
   _data_js__WEBPACK_IMPORTED_MODULE_1__.U_)(index, baseline)) ], [ (0, _data_js__WEBPACK_IMPORTED_MODULE_1__.ae)(baseline), asJson(history) ] ]);
  }
  function blessingMessage(baseline) {
   const {score: score, fingerprint: fingerprint, commit: commit} = baseline;
   const shown = score === null ? "no score" : `${(score * 100).toFixed(1)} %`;
   return `Bless ${(0, _data_js__WEBPACK_IMPORTED_MODULE_1__.aJ)(baseline)}: ${shown}\n\nFingerprint ${fingerprint}, measured at ${commit}.\n`;
  }
  function refuseOddFile(file, found, maxBytes) {
   if (found.mode === "100644" && found.bytes <= maxBytes) return;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.xL({
    what: "not a plain file of usual size",
    where: onBranch(file),
    expected: `mode 100644 and at most ${maxBytes} bytes`,
    got: `mode ${found.mode} and ${found.bytes} bytes`
   });
  }
  function onBranch(file) {
   return `${file} on the branch ${_data_js__WEBPACK_IMPORTED_MODULE_1__.NS}`;
  }
  async function readJson(read, file, schema) {
   const bytes = await read(file, maxJsonBytes);
   if (bytes === null) return null;
   const parsed = schema.safeParse(jsonOf(bytes, onBranch(file)));
   if (parsed.success) return parsed.data;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.xL({
    what: "not what the harness writes here",
    where: onBranch(file),
    got: zod__WEBPACK_IMPORTED_MODULE_2__.S1(parsed.error)
   });
  }
  function jsonOf(bytes, where) {
   try {
    return JSON.parse(bytes.toString());
   } catch (cause) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.xL({
     what: "no JSON",
     where: where
    }, {
     cause: cause
    });
   }
  }
  function asJson(value) {
   return Buffer.from(`${JSON.stringify(value, null, 1)}\n`);
  }
 },
 3955: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AV: () => indexPath,
   Ad: () => withBlessing,
   L7: () => maxBaselineBytes,
   NS: () => dataBranch,
   U_: () => withBaseline,
   XB: () => baselinePath,
   _O: () => dataIndexSchema,
   aJ: () => suiteKey,
   ae: () => historyPath,
   e: () => blessedHistorySchema,
   gW: () => emptyIndex
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);
  const dataBranch = "eval-data";
  const indexPath = "index.json";
  const slug = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(100).regex(/^[a-z0-9-]+$/);
  const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{64}$/);
  const commit = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{40}$/);
  const share = zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(0).max(1);
  const count = zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative();
  const maxBaselineBytes = 20 * 1024 * 1024;
  const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   phase: slug,
   suite: slug,
   metric: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(100),
   fingerprint: sha256,
   facts: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(50), zod__WEBPACK_IMPORTED_MODULE_0__.L5J()),
   blessed: zod__WEBPACK_IMPORTED_MODULE_1__.w$(),
   commit: commit,
   run: zod__WEBPACK_IMPORTED_MODULE_0__.OZ5().max(500).nullable(),
   cases: count,
   trials: count,
   score: share.nullable(),
   interval: zod__WEBPACK_IMPORTED_MODULE_0__.PVZ([ share, share ]).nullable(),
   sha256: sha256,
   bytes: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().max(maxBaselineBytes)
  });
  const dataIndexSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   schema: zod__WEBPACK_IMPORTED_MODULE_0__.euz("harness/eval-data@1"),
   baselines: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(201), baselineSchema)
  });
  const emptyIndex = {
   schema: "harness/eval-data@1",
   baselines: {}
  };
  const maxHistory = 500;
  const blessedHistorySchema = zod__WEBPACK_IMPORTED_MODULE_0__.YOg(baselineSchema).max(maxHistory);
  function suiteKey({phase: phase, suite: suite}) {
   return `${phase}/${suite}`;
  }
  function historyPath(place) {
   return `${suiteKey(place)}/history.json`;
  }
  function baselinePath(baseline) {
   return `${suiteKey(baseline)}/${baseline.fingerprint}.jsonl.gz`;
  }
  function withBaseline(index, baseline) {
   const all = Object.entries({
    ...index.baselines,
    [suiteKey(baseline)]: baseline
   });
   const sorted = all.toSorted(([one], [other]) => one < other ? -1 : 1);
   return {
    ...index,
    baselines: Object.fromEntries(sorted)
   };
  }
  function withBlessing(history, baseline) {
   return [ ...history, baseline ].slice(-maxHistory);
  }
 },
 3859: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Jd: () => localFiles,
   jX: () => readLocalTip,
   mu: () => blessLocally
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2383);
  var _data_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2182);
  var _data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3955);
  const ownRef = `refs/heads/${_data_js__WEBPACK_IMPORTED_MODULE_4__.NS}`;
  const fetchedRef = `refs/remotes/origin/${_data_js__WEBPACK_IMPORTED_MODULE_4__.NS}`;
  async function readLocalTip(repository) {
   const own = await commitOf(repository, ownRef);
   const fetched = await commitOf(repository, fetchedRef);
   if (own === null || fetched === null) return {
    commit: own ?? fetched,
    own: own
   };
   return {
    commit: await isAncestor(repository, own, fetched) ? fetched : own,
    own: own
   };
  }
  async function commitOf({git: git, dir: dir}, ref) {
   try {
    const args = [ "rev-parse", "--verify", "--quiet", `${ref}^{commit}` ];
    const {code: code, stdout: stdout} = await git(args, {
     cwd: dir,
     okCodes: [ 0, 1 ]
    });
    return code === 0 ? stdout.toString().trim() : null;
   } catch (cause) {
    if (!(cause instanceof _git_js__WEBPACK_IMPORTED_MODULE_2__.XS)) throw cause;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.xL({
     what: "not a git repository",
     where: dir,
     got: cause.stderr.trim()
    }, {
     cause: cause
    });
   }
  }
  async function isAncestor({git: git, dir: dir}, older, newer) {
   const args = [ "merge-base", "--is-ancestor", older, newer ];
   return (await git(args, {
    cwd: dir,
    okCodes: [ 0, 1 ]
   })).code === 0;
  }
  function localFiles({git: git, dir: dir}, commit) {
   return async (file, maxBytes) => {
    if (commit === null) return null;
    const listed = await git([ "ls-tree", "--full-tree", "-z", "-l", commit, "--", file ], {
     cwd: dir
    });
    const [, mode = "", sha = "", bytes = ""] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t/.exec(listed.stdout.toString()) ?? [];
    if (sha === "") return null;
    (0, _data_files_js__WEBPACK_IMPORTED_MODULE_3__.Wu)(file, {
     mode: mode,
     bytes: Number(bytes) || 0
    }, maxBytes);
    return (await git([ "cat-file", "blob", sha ], {
     cwd: dir
    })).stdout;
   };
  }
  async function blessLocally(repository, {baseline: baseline, bytes: bytes, temp: temp}) {
   const {git: git, dir: dir} = repository;
   const tip = await readLocalTip(repository);
   const files = await (0, _data_files_js__WEBPACK_IMPORTED_MODULE_3__._i)(localFiles(repository, tip.commit), {
    baseline: baseline,
    bytes: bytes
   });
   if (files === null) return null;
   const env = {
    ...whoBlesses(baseline),
    GIT_INDEX_FILE: node_path__WEBPACK_IMPORTED_MODULE_0__.join(temp, "eval-data.index")
   };
   const run = async (args, input) => (await git(args, {
    cwd: dir,
    env: env,
    ...input === undefined ? {} : {
     input: input
    }
   })).stdout.toString().trim();
   await run(tip.commit === null ? [ "read-tree", "--empty" ] : [ "read-tree", tip.commit ]);
   const lines = [];
   for (const [file, content] of files) {
    const sha = await run([ "hash-object", "-w", "--no-filters", "--stdin" ], content);
    lines.push(`100644 ${sha}\t${file}\n`);
   }
   await run([ "update-index", "--index-info" ], Buffer.from(lines.join("")));
   const parents = tip.commit === null ? [] : [ "-p", tip.commit ];
   const tree = await run([ "write-tree" ]);
   const commit = await run([ "commit-tree", tree, ...parents, "-m", (0, _data_files_js__WEBPACK_IMPORTED_MODULE_3__.$q)(baseline) ]);
   await move(repository, {
    from: tip.own,
    to: commit
   });
   return commit;
  }
  function whoBlesses({blessed: blessed}) {
   const [name, email] = [ "harness", "harness@localhost" ];
   return {
    ...{
     GIT_AUTHOR_NAME: name,
     GIT_AUTHOR_EMAIL: email,
     GIT_AUTHOR_DATE: blessed
    },
    ...{
     GIT_COMMITTER_NAME: name,
     GIT_COMMITTER_EMAIL: email,
     GIT_COMMITTER_DATE: blessed
    }
   };
  }
  async function move({git: git, dir: dir}, {from: from, to: to}) {
   try {
    await git([ "update-ref", ownRef, to, from ?? "0".repeat(to.length) ], {
     cwd: dir
    });
   } catch (cause) {
    if (!(cause instanceof _git_js__WEBPACK_IMPORTED_MODULE_2__.XS)) throw cause;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.xL({
     what: `the branch ${_data_js__WEBPACK_IMPORTED_MODULE_4__.NS} was moved meanwhile`,
     where: dir,
     fix: "Bless again"
    }, {
     cause: cause
    });
   }
  }
 },
 6381: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CL: () => readStored,
   Jw: () => packTrials,
   uO: () => listTrials
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
  var _results_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7549);
  const maxUnpackedBytes = 500 * 1024 * 1024;
  function packTrials(trials) {
   const artifacts = {
    output: null,
    patch: null,
    transcript: null,
    testLog: null
   };
   const lines = trials.map(trial => `${JSON.stringify({
    ...trial,
    arm: "base",
    artifacts: artifacts
   })}\n`);
   const bytes = (0, node_zlib__WEBPACK_IMPORTED_MODULE_2__.gzipSync)(lines.join(""), {
    level: 9
   });
   return {
    bytes: bytes,
    sha256: sha256Of(bytes)
   };
  }
  async function unpackTrials(bytes, baseline, file) {
   const where = `baseline of ${baseline.phase}/${baseline.suite}`;
   if (sha256Of(bytes) !== baseline.sha256) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.xL({
    what: "the stored trials are not those that were blessed",
    where: where,
    expected: `sha256 ${baseline.sha256}`,
    got: sha256Of(bytes),
    fix: "Look at the log of the branch, then bless again"
   });
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, unzip(bytes, where));
  }
  async function readStored(bytes, baseline, file) {
   await unpackTrials(bytes, baseline, file);
   return listTrials(file);
  }
  async function listTrials(file, arm) {
   const trials = [];
   for await (const trial of (0, _results_js__WEBPACK_IMPORTED_MODULE_4__.mM)(file)) if (arm === undefined || trial.arm === arm) trials.push(trial);
   return trials;
  }
  function unzip(bytes, where) {
   try {
    return (0, node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzipSync)(bytes, {
     maxOutputLength: maxUnpackedBytes
    });
   } catch (cause) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.xL({
     what: "the stored trials cannot be unpacked",
     where: where
    }, {
     cause: cause
    });
   }
  }
  function sha256Of(bytes) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
  }
 },
 2539: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   readOnlyRecording: () => readOnlyRecording,
   BP: () => recordingPath,
   zI: () => recordingReader,
   zC: () => recordingWriter
  });
  var promises_ = __webpack_require__(1455);
  var external_node_path_ = __webpack_require__(6760);
  var errors = __webpack_require__(9473);
  var external_node_zlib_ = __webpack_require__(8522);
  var schemas = __webpack_require__(2503);
  var outcome = __webpack_require__(7072);
  var usage = __webpack_require__(4119);
  var recording = __webpack_require__(1900);
  const schemaName = "harness/recording@1";
  const maxBytes = 256 * 1024 * 1024;
  const index = schemas.Whr().nonnegative();
  const rate = schemas.aig().nonnegative();
  const priceSchema = schemas.rej({
   bands: schemas.YOg(schemas.rej({
    promptTokensUpTo: rate.nullable().transform(value => value ?? Infinity),
    input: rate,
    output: rate,
    cacheRead: rate,
    cacheWrite: rate,
    cacheWriteLong: rate
   })),
   source: schemas.YjP()
  });
  const headerSchema = schemas.rej({
   schema: schemas.euz(schemaName),
   model: schemas.YjP().min(1),
   price: priceSchema.nullable()
  });
  const stopSchema = schemas.gMt("kind", [ schemas.rej({
   kind: schemas.k5n([ "end", "tool_calls", "length", "pause", "context_overflow" ])
  }), schemas.rej({
   kind: schemas.euz("refusal"),
   category: schemas.YjP(),
   explanation: schemas.YjP()
  }), schemas.rej({
   kind: schemas.euz("unknown"),
   reason: schemas.YjP()
  }) ]);
  const toolCallSchema = schemas.KCZ([ schemas.rej({
   id: schemas.YjP(),
   name: schemas.YjP(),
   malformed: schemas.YjP()
  }), schemas.rej({
   id: schemas.YjP(),
   name: schemas.YjP(),
   input: schemas.L5J()
  }) ]);
  const maybe = schemas.YjP().nullable().transform(value => value ?? undefined);
  const answerSchema = schemas.gMt("kind", [ schemas.rej({
   kind: schemas.euz("reply"),
   reply: schemas.rej({
    stop: stopSchema,
    text: schemas.YjP(),
    toolCalls: schemas.YOg(toolCallSchema),
    usage: usage.ht,
    native: schemas.L5J(),
    requestId: maybe
   })
  }), schemas.rej({
   kind: schemas.euz("failure"),
   code: outcome.CA,
   message: schemas.YjP(),
   status: schemas.Whr().nullable().transform(value => value ?? undefined),
   requestId: maybe,
   usage: usage.ht
  }) ]);
  const retrySchema = schemas.rej({
   attempt: schemas.Whr(),
   code: outcome.CA,
   message: schemas.YjP(),
   delayMs: schemas.aig().nonnegative(),
   usage: usage.ht
  });
  const callSchema = schemas.rej({
   trial: schemas.Whr().positive(),
   system: index,
   tools: index,
   schema: index,
   maxOutputTokens: schemas.Whr().positive(),
   messages: schemas.YOg(index),
   retries: schemas.YOg(retrySchema),
   answer: answerSchema
  });
  const lineSchema = schemas.KCZ([ schemas.rej({
   part: schemas.L5J()
  }).refine(line => line.part !== undefined), schemas.rej({
   call: callSchema
  }) ]);
  function encodeRecording({model: model, price: price, calls: calls}) {
   const lines = [ JSON.stringify({
    schema: schemaName,
    model: model,
    price: price && withoutInfinity(price)
   }) ];
   const places = new Map;
   const place = ({value: value, sha256: sha256}) => {
    const known = places.get(sha256);
    if (known !== undefined) return known;
    lines.push(JSON.stringify({
     part: value
    }));
    places.set(sha256, places.size);
    return places.size - 1;
   };
   for (const call of calls.toSorted((a, b) => a.trial - b.trial)) {
    const {system: system, tools: tools, schema: schema, maxOutputTokens: maxOutputTokens, messages: messages} = call.request;
    const request = {
     ...{
      system: place(system),
      tools: place(tools),
      schema: place(schema)
     },
     ...{
      maxOutputTokens: maxOutputTokens,
      messages: messages.map(place)
     }
    };
    const {trial: trial, retries: retries, answer: answer} = call;
    lines.push(JSON.stringify({
     call: {
      trial: trial,
      ...request,
      retries: retries,
      answer: withNulls(answer)
     }
    }));
   }
   return (0, external_node_zlib_.gzipSync)(`${lines.join("\n")}\n`, {
    level: 9
   });
  }
  function withoutInfinity({bands: bands, source: source}) {
   const finite = value => Number.isFinite(value) ? value : null;
   return {
    bands: bands.map(band => ({
     ...band,
     promptTokensUpTo: finite(band.promptTokensUpTo)
    })),
    source: source
   };
  }
  function withNulls(answer) {
   if (answer.kind === "failure") return {
    ...answer,
    status: answer.status ?? null,
    requestId: answer.requestId ?? null
   };
   const {reply: reply} = answer;
   return {
    ...answer,
    reply: {
     ...reply,
     native: reply.native ?? null,
     requestId: reply.requestId ?? null
    }
   };
  }
  function decodeRecording(bytes, file) {
   const lines = unzip(bytes, file).split("\n");
   if (lines.pop() !== "") throw faulty(file, "the last line is cut off");
   const [first, ...rest] = lines.map((line, at) => parseLine(line, {
    file: file,
    number: at + 1
   }));
   const header = headerSchema.safeParse(first);
   if (!header.success) throw foreign(first, file);
   const parts = [];
   const calls = [];
   for (const [at, line] of rest.entries()) {
    const parsed = lineSchema.safeParse(line);
    if (!parsed.success) throw faulty(file, `line ${at + 2} is neither a part nor a call`);
    if ("part" in parsed.data) parts.push((0, recording.sM)(parsed.data.part)); else calls.push(readCall(parsed.data.call, parts, {
     file: file,
     number: at + 2
    }));
   }
   const {model: model, price: price} = header.data;
   return {
    model: model,
    price: price,
    calls: calls
   };
  }
  function unzip(bytes, file) {
   try {
    return (0, external_node_zlib_.gunzipSync)(bytes, {
     maxOutputLength: maxBytes
    }).toString("utf8");
   } catch (cause) {
    throw faulty(file, "it cannot be unpacked: cut off, changed, or no gzip file", cause);
   }
  }
  function parseLine(text, {file: file, number: number}) {
   try {
    return JSON.parse(text);
   } catch (cause) {
    throw faulty(file, `line ${number} is not JSON`, cause);
   }
  }
  const schemaField = schemas._H3({
   schema: schemas.YjP()
  });
  function foreign(header, file) {
   const schema = schemaField.safeParse(header).data?.schema;
   if (schema === undefined || schema === schemaName) return faulty(file, "its first line is no header");
   return new errors.xL({
    what: "a recording of another version",
    where: file,
    expected: schemaName,
    got: JSON.stringify(schema),
    fix: "Record anew (`--record`, which calls the model)"
   });
  }
  function readCall(call, parts, line) {
   const part = at => {
    const found = parts[at];
    if (found !== undefined) return found;
    throw faulty(line.file, `line ${line.number} names part ${at}, which is not there`);
   };
   const {system: system, tools: tools, schema: schema, messages: messages, maxOutputTokens: maxOutputTokens, trial: trial, retries: retries, answer: answer} = call;
   const request = {
    system: part(system),
    tools: part(tools),
    schema: part(schema),
    maxOutputTokens: maxOutputTokens,
    messages: messages.map(part)
   };
   return {
    trial: trial,
    request: request,
    retries: retries,
    answer: answer
   };
  }
  function faulty(file, got, cause) {
   return new errors.xL({
    what: "not a usable recording",
    where: file,
    got: got,
    fix: "Restore the file, or record anew (`--record`, which calls the model)"
   }, {
    cause: cause
   });
  }
  const suffix = ".jsonl.gz";
  function recordingPath(caseDir, model) {
   const name = model.replaceAll("/", "--").replace(/[^\w.-]/g, "_");
   return external_node_path_.join(caseDir, "recordings", `${name}${suffix}`);
  }
  async function readRecording(file) {
   return decodeRecording(await readBytes(file), file);
  }
  async function readBytes(file) {
   try {
    return await (0, promises_.readFile)(file);
   } catch (cause) {
    throw new errors.xL({
     what: "there is no recording",
     where: file,
     fix: "Record it first (`--record`, which calls the model), or run live"
    }, {
     cause: cause
    });
   }
  }
  async function readOnlyRecording(folderOrFile) {
   if (folderOrFile.endsWith(suffix)) return readRecording(folderOrFile);
   const names = await (0, promises_.readdir)(folderOrFile).catch(() => []);
   const found = names.filter(name => name.endsWith(suffix)).sort();
   const [only, ...others] = found;
   if (only !== undefined && others.length === 0) return readRecording(external_node_path_.join(folderOrFile, only));
   throw new errors.xL({
    what: only === undefined ? "there is no recording" : "there is more than one recording",
    where: folderOrFile,
    expected: `a folder with one ${suffix} file, or the path of such a file`,
    ...only === undefined ? {} : {
     got: found.join(", ")
    }
   });
  }
  function recordingReader(maxFiles) {
   const kept = new Map;
   return async file => {
    const state = await stateOf(file);
    const known = kept.get(file);
    const entry = known?.state === state ? known : {
     state: state,
     recording: readRecording(file)
    };
    kept.delete(file);
    kept.set(file, entry);
    for (const oldest of kept.keys()) {
     if (kept.size <= maxFiles) break;
     kept.delete(oldest);
    }
    return entry.recording;
   };
  }
  async function stateOf(file) {
   const stats = await (0, promises_.stat)(file, {
    bigint: true
   }).catch(() => undefined);
   return stats === undefined ? "missing" : `${stats.mtimeNs} ${stats.size} ${stats.ino}`;
  }
  function recordingWriter() {
   let last = Promise.resolve();
   return {
    keep: async (file, model, calls) => {
     const saved = last.then(() => replaceTrials(file, model, calls));
     last = saved.catch(() => undefined);
     await saved;
    }
   };
  }
  async function readOwn(file, model) {
   const recording = await readRecording(file);
   if (recording.model === model) return recording;
   throw new errors.xL({
    what: "the file holds a recording of another model",
    where: file,
    expected: model,
    got: recording.model
   });
  }
  async function replaceTrials(file, {model: model, price: price}, calls) {
   const before = await stateOf(file) === "missing" ? [] : (await readOwn(file, model)).calls;
   const trials = new Set(calls.map(({trial: trial}) => trial));
   const kept = before.filter(({trial: trial}) => !trials.has(trial));
   await (0, promises_.mkdir)(external_node_path_.dirname(file), {
    recursive: true
   });
   const partial = `${file}.${process.pid}.tmp`;
   try {
    await (0, promises_.writeFile)(partial, encodeRecording({
     model: model,
     price: price,
     calls: [ ...kept, ...calls ]
    }));
    await (0, promises_.rename)(partial, file);
   } finally {
    await (0, promises_.rm)(partial, {
     force: true
    });
   }
  }
 },
 1900: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CI: () => partsOf,
   VH: () => rewriter,
   lq: () => requestKey,
   sM: () => makePart
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  function requestKey(model, request) {
   const {system: system, tools: tools, schema: schema, maxOutputTokens: maxOutputTokens, messages: messages} = request;
   const parts = [ system, tools, schema, ...messages ].map(({sha256: sha256}) => sha256);
   return sha256Of(JSON.stringify([ model, maxOutputTokens, ...parts ]));
  }
  function makePart(value) {
   return {
    value: value,
    sha256: sha256Of(JSON.stringify(value))
   };
  }
  function sha256Of(text) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
  }
  function partsOf(requests) {
   const parts = requests.flatMap(({system: system, tools: tools, schema: schema, messages: messages}) => [ ...[ system, tools, schema ], ...messages ]);
   return new Map(parts.map(part => [ part.sha256, part ]));
  }
  const workspaceMark = "{{workspace}}";
  function rewriter({redact: redact, workspace: workspace}, known = new Map) {
   const hide = text => redact(workspace === null ? text : text.replaceAll(workspace, workspaceMark));
   const seen = new WeakMap;
   const rewritten = (value, change) => (known.size === 0 ? undefined : known.get(makePart(value).sha256)) ?? makePart(change());
   const partOf = (value, change) => {
    const part = seen.get(value) ?? rewritten(value, change);
    seen.set(value, part);
    return part;
   };
   const hidden = value => mapTexts(value, hide);
   let system;
   return {
    request: request => {
     if (system?.text !== request.system) system = {
      text: request.system,
      part: rewritten(request.system, () => hide(request.system))
     };
     return {
      system: system.part,
      tools: partOf(request.tools, () => hidden(request.tools)),
      schema: partOf(request.resultSchema, () => hidden(request.resultSchema)),
      maxOutputTokens: request.maxOutputTokens,
      messages: request.messages.map(message => partOf(message, () => hidden(message.role === "tool" ? withTimelessOutput(message) : message)))
     };
    },
    store: value => mapTexts(value, hide),
    restore: value => workspace === null ? value : mapTexts(value, text => text.replaceAll(workspaceMark, () => workspace))
   };
  }
  function withTimelessOutput(message) {
   const results = message.results.map(result => result.name === "bash" ? {
    ...result,
    text: timelessOutput(result.text)
   } : result);
   return {
    ...message,
    results: results
   };
  }
  const volatile = [ [ /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/g, "{{time}}" ], [ /\b\d\d:\d\d:\d\d(?:[.,]\d+)?\b/g, "{{time}}" ], [ /\bduration_ms:? [\d.]+/g, "duration_ms {{duration}}" ], [ /\b\d+(?:\.\d+)? ?(?:ns|[u\xb5]s|ms|s|secs?|seconds?|mins?|minutes?)\b/g, "{{duration}}" ], [ /(\b127\.0\.0\.1|\blocalhost|\[::1\]):\d{2,5}\b/g, "$1:{{port}}" ], [ /\/tmp\/[\w.-]+/g, "/tmp/{{name}}" ], [ /\(node:\d+\)/g, "(node:{{pid}})" ] ];
  function timelessOutput(text) {
   return volatile.reduce((rest, [pattern, mark]) => rest.replace(pattern, mark), text);
  }
  function mapTexts(value, change) {
   if (typeof value === "string") return change(value);
   if (Array.isArray(value)) return value.map(item => mapTexts(item, change));
   if (value === null || typeof value !== "object") return value;
   return Object.fromEntries(Object.entries(value).map(([key, item]) => [ change(key), mapTexts(item, change) ]));
  }
 },
 7880: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   replayModel: () => replayModel
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4119);
  var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5066);
  var _recording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1900);
  class ReplayMiss extends _model_js__WEBPACK_IMPORTED_MODULE_2__.m {
   difference;
   constructor(difference, where) {
    super(`${where}: the recording does not hold this request: ${difference}. ${advice}`, {
     code: "configuration",
     usage: _usage_js__WEBPACK_IMPORTED_MODULE_1__.tk
    });
    this.difference = difference;
   }
  }
  const advice = "If the change is meant, record anew (`--record`, which calls the model) or run live";
  function replayModel(id, recording, options) {
   const {trial: trial} = options;
   const calls = callsOf(recording, trial, id);
   const answers = byKey(id, calls);
   const rewrite = (0, _recording_js__WEBPACK_IMPORTED_MODULE_3__.VH)(options, (0, 
   _recording_js__WEBPACK_IMPORTED_MODULE_3__.CI)(calls.map(({request: request}) => request)));
   const given = new Map;
   let position = 0;
   return {
    id: id,
    price: recording.price ?? undefined,
    respond: async (request, callOptions) => {
     if (callOptions.signal.aborted) throw interrupted();
     const asked = rewrite.request(request);
     const key = (0, _recording_js__WEBPACK_IMPORTED_MODULE_3__.lq)(id, asked);
     const nth = given.get(key) ?? 0;
     const call = answers.get(key)?.[nth];
     if (call === undefined) {
      const miss = new ReplayMiss(differenceOf(asked, calls, position), `${id}, trial ${trial}`);
      options.onMiss?.(miss);
      throw miss;
     }
     given.set(key, nth + 1);
     position += 1;
     const {retries: retries, answer: answer} = call;
     return play(rewrite.restore({
      retries: retries,
      answer: answer
     }), callOptions);
    }
   };
  }
  function callsOf(recording, trial, id) {
   if (recording.model !== id) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.xL({
    what: "the recording is of another model",
    where: `replay of ${id}`,
    expected: id,
    got: recording.model
   });
   const calls = recording.calls.filter(call => call.trial === trial);
   if (calls.length > 0) return calls;
   const trials = [ ...new Set(recording.calls.map(call => call.trial)) ].join(", ");
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.xL({
    what: `the recording has no trial ${trial}`,
    where: `replay of ${id}`,
    expected: trials === "" ? "none: it is empty" : `one of ${trials}`,
    fix: "Ask for fewer trials, or record more (`--record`, which calls the model)"
   });
  }
  function byKey(id, calls) {
   const found = new Map;
   for (const call of calls) {
    const key = (0, _recording_js__WEBPACK_IMPORTED_MODULE_3__.lq)(id, call.request);
    found.set(key, [ ...found.get(key) ?? [], call ]);
   }
   return found;
  }
  function play({retries: retries, answer: answer}, {onRetry: onRetry}) {
   for (const notice of retries) onRetry(notice);
   if (answer.kind === "reply") return answer.reply;
   const {code: code, status: status, requestId: requestId, usage: usage} = answer;
   throw new _model_js__WEBPACK_IMPORTED_MODULE_2__.m(answer.message, {
    code: code,
    status: status,
    requestId: requestId,
    usage: usage
   });
  }
  function interrupted() {
   return new _model_js__WEBPACK_IMPORTED_MODULE_2__.m("the model call was interrupted", {
    code: "interrupted",
    usage: _usage_js__WEBPACK_IMPORTED_MODULE_1__.tk
   });
  }
  function differenceOf(asked, calls, position) {
   const recorded = calls[position]?.request;
   const call = `call ${position + 1}`;
   if (recorded === undefined) return `${call} was never made, the recording ends after ${calls.length}`;
   return `${call} differs in ${firstDifference(asked, recorded)}`;
  }
  function firstDifference(asked, recorded) {
   const fields = [ "system", "tools", "schema" ];
   const names = {
    system: "the system prompt",
    tools: "the tools",
    schema: "the result schema"
   };
   const field = fields.find(name => asked[name].sha256 !== recorded[name].sha256);
   if (field !== undefined) return `${names[field]}: ${excerpts(asked[field], recorded[field])}`;
   const messages = differingMessage(asked.messages, recorded.messages);
   if (messages !== undefined) return messages;
   if (asked.maxOutputTokens !== recorded.maxOutputTokens) return `the output limit: recorded ${recorded.maxOutputTokens}, now ${asked.maxOutputTokens} tokens`;
   return "nothing: the same request was made more often than it was recorded";
  }
  function differingMessage(asked, recorded) {
   const count = Math.max(asked.length, recorded.length);
   for (let index = 0; index < count; index += 1) {
    const [now, then] = [ asked[index], recorded[index] ];
    if (now?.sha256 === then?.sha256) continue;
    if (now === undefined || then === undefined) return `the number of messages: recorded ${recorded.length}, now ${asked.length}`;
    return `message ${index + 1} (${roleOf(now)}): ${excerpts(now, then)}`;
   }
   return undefined;
  }
  function roleOf({value: value}) {
   return typeof value === "object" && value !== null && "role" in value ? String(value.role) : "unknown";
  }
  const around = {
   before: 30,
   after: 50
  };
  function excerpts(now, then) {
   const [a, b] = [ textOf(now), textOf(then) ];
   const at = commonPrefix(a, b);
   return `recorded ${excerpt(b, at)}, now ${excerpt(a, at)}`;
  }
  function textOf({value: value}) {
   const json = JSON.stringify(value);
   return typeof value === "string" ? json.slice(1, -1) : json;
  }
  function commonPrefix(a, b) {
   let length = 0;
   while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
   return length;
  }
  function excerpt(text, at) {
   const start = Math.max(0, at - around.before);
   const end = at + around.after;
   const shown = text.slice(start, end).toWellFormed();
   return `${start > 0 ? "\u2026" : ""}\xab${shown}\xbb${end < text.length ? "\u2026" : ""}`;
  }
 }
};
