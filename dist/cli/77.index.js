export const id = 77;

export const ids = [ 77, 211 ];

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
 6999: (__webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
     blessEvals: () => blessEvals
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
    var _evals_baseline_bless_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(793);
    var _evals_baseline_comparable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1228);
    var _evals_baseline_data_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3955);
    var _evals_baseline_git_branch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3859);
    var _evals_baseline_judge_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(217);
    var _evals_baseline_make_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3834);
    var _evals_baseline_stored_trials_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6381);
    var _evals_plan_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4777);
    var _arguments_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2303);
    var _eval_baseline_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(19);
    var _eval_merge_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1172);
    var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([ _evals_baseline_judge_run_js__WEBPACK_IMPORTED_MODULE_7__, _evals_baseline_make_js__WEBPACK_IMPORTED_MODULE_8__ ]);
    [_evals_baseline_judge_run_js__WEBPACK_IMPORTED_MODULE_7__, _evals_baseline_make_js__WEBPACK_IMPORTED_MODULE_8__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
    const usage = "harness eval bless DIR [--arm NAME] [--repo DIR]";
    const options = {
     arm: {
      type: "string"
     },
     repo: {
      type: "string"
     }
    };
    async function blessEvals(args, machine) {
     const {values: values, positionals: positionals} = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_11__.Du)(args, options, usage);
     const dir = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(machine.cwd, (0, _arguments_js__WEBPACK_IMPORTED_MODULE_11__.Ef)(positionals, "folder of a run", usage));
     const run = await (0, _eval_merge_js__WEBPACK_IMPORTED_MODULE_13__.readPlan)(dir);
     const arm = chosenArm(run, values.arm);
     const plan = {
      ...run,
      arms: [ arm ]
     };
     const measured = await (0, _evals_baseline_stored_trials_js__WEBPACK_IMPORTED_MODULE_9__.uO)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dir, "results.jsonl"), arm.name);
     const place = await (0, _eval_baseline_js__WEBPACK_IMPORTED_MODULE_12__.HY)(values.repo, machine);
     const base = await (0, _eval_baseline_js__WEBPACK_IMPORTED_MODULE_12__.hZ)(place, plan, {
      arm: arm,
      vary: _evals_baseline_comparable_js__WEBPACK_IMPORTED_MODULE_4__.zo
     });
     const facts = {
      plan: plan,
      mode: "bless",
      missing: missingOf(plan, measured),
      standard: base.standard
     };
     const {comparison: comparison, judgement: judgement} = (0, _evals_baseline_judge_run_js__WEBPACK_IMPORTED_MODULE_7__.Z)({
      base: base.trials,
      head: measured
     }, facts);
     if (judgement.verdict === "incomplete") {
      machine.stdout.write(`${judgement.sentence} Nothing was blessed.\n`);
      return 12;
     }
     const made = (0, _evals_baseline_make_js__WEBPACK_IMPORTED_MODULE_8__.c)({
      ...{
       plan: plan,
       arm: arm,
       measured: measured
      },
      stored: await (0, _eval_baseline_js__WEBPACK_IMPORTED_MODULE_12__.VD)(place, plan, arm),
      ...{
       blessed: machine.clock().toISOString(),
       commit: await headOf(place),
       run: null
      }
     });
     const accepts = (0, _evals_baseline_bless_js__WEBPACK_IMPORTED_MODULE_3__.h)(base.baseline, made.baseline, {
      cases: casesOf(comparison)
     });
     const commit = await write(place, made);
     tell({
      accepts: accepts,
      commit: commit,
      trials: made.baseline.trials
     }, machine);
     return 0;
    }
    function chosenArm({arms: arms}, named) {
     const names = arms.map(({name: name}) => name);
     const name = named ?? (names.includes("base") ? "base" : names[0]);
     const found = arms.find(each => each.name === name);
     if (found !== undefined) return found;
     throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.xL({
      what: `no arm "${name ?? ""}" in this run`,
      where: "--arm",
      expected: `one of ${names.join(", ")}`
     });
    }
    function missingOf(plan, trials) {
     const there = new Set(trials.map(({unitId: unitId}) => unitId));
     return [ ...(0, _evals_plan_js__WEBPACK_IMPORTED_MODULE_10__.$J)(plan) ].filter(({unitId: unitId}) => !there.has(unitId)).length;
    }
    async function headOf({repository: {git: git, dir: dir}}) {
     return (await git([ "rev-parse", "--verify", "HEAD^{commit}" ], {
      cwd: dir
     })).stdout.toString().trim();
    }
    function casesOf({cases: cases}) {
     return cases.map(({caseId: caseId, state: state, base: base, head: head}) => ({
      ...{
       id: caseId,
       state: state
      },
      base: {
       passed: base.passed,
       counted: base.trials
      },
      head: {
       passed: head.passed,
       counted: head.trials
      }
     }));
    }
    async function write({repository: repository, machine: machine}, made) {
     const temp = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(machine.tempDir, "harness-bless-"));
     try {
      return await (0, _evals_baseline_git_branch_js__WEBPACK_IMPORTED_MODULE_6__.mu)(repository, {
       ...made,
       temp: temp
      });
     } finally {
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temp, {
       recursive: true,
       force: true
      });
     }
    }
    function tell({accepts: accepts, commit: commit, trials: trials}, {stdout: stdout}) {
     if (commit === null) {
      stdout.write(`a newer baseline is on the branch ${_evals_baseline_data_js__WEBPACK_IMPORTED_MODULE_5__.NS}: nothing was blessed\n`);
      return;
     }
     const lines = accepts.map(line => `  ${line}`);
     stdout.write(`accepted:\n${lines.join("\n")}\nbaseline of ${trials} trials: ${_evals_baseline_data_js__WEBPACK_IMPORTED_MODULE_5__.NS} at ${commit.slice(0, 12)}\nshare it: git push origin ${_evals_baseline_data_js__WEBPACK_IMPORTED_MODULE_5__.NS}\n`);
    }
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  });
 },
 1186: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Zj: () => accumulate,
   vy: () => maxTrialsPerCase
  });
  var _results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7549);
  const maxTrialsPerCase = 50;
  function accumulate({stored: stored, measured: measured}, {cases: cases}, most = maxTrialsPerCase) {
   const digests = new Map(cases.map(({id: id, digest: digest}) => [ id, digest ]));
   const units = new Map;
   for (const trial of [ ...stored, ...measured ]) {
    if (digests.get(trial.caseId) !== trial.caseDigest) continue;
    const known = units.get(trial.unitId);
    if (known === undefined || !isBetter(known, trial)) units.set(trial.unitId, trial);
   }
   const byCase = Map.groupBy(units.values(), ({caseId: caseId}) => caseId);
   return [ ...byCase.keys() ].sort().flatMap(id => newest(byCase.get(id) ?? [], most).toSorted((one, other) => one.trial - other.trial));
  }
  function isBetter(known, other) {
   const [lost, otherLost] = [ _results_js__WEBPACK_IMPORTED_MODULE_0__.AI.includes(known.outcome), _results_js__WEBPACK_IMPORTED_MODULE_0__.AI.includes(other.outcome) ];
   if (lost !== otherLost) return otherLost;
   return Date.parse(known.startedAt) > Date.parse(other.startedAt);
  }
  function newest(trials, most) {
   const age = ({startedAt: startedAt}) => -Date.parse(startedAt);
   return trials.toSorted((one, other) => age(one) - age(other) || one.trial - other.trial).slice(0, most);
  }
  function storedUnits(stored) {
   return new Set(stored.filter(({outcome: outcome}) => !worthless.includes(outcome)).map(({unitId: unitId}) => unitId));
  }
 },
 793: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => acceptedDiff
  });
  var _comparable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1228);
  const maxCases = 200;
  function acceptedDiff(before, after, {cases: cases}) {
   if (before === undefined) return [ `the first baseline: score ${shown(after.score)}` ];
   const moved = cases.filter(({state: state}) => state === "broken" || state === "fixed");
   const left = moved.length - maxCases;
   return [ `score: ${shown(before.score)} \u2192 ${shown(after.score)}`, ...(0, _comparable_js__WEBPACK_IMPORTED_MODULE_0__.xU)(before.facts, after.facts).map(_comparable_js__WEBPACK_IMPORTED_MODULE_0__.Lr), ...moved.slice(0, maxCases).map(({id: id, state: state, base: base, head: head}) => {
    const was = base === null ? "none" : `${base.passed}/${base.counted}`;
    return `${state} case ${id}: ${was} \u2192 ${head.passed}/${head.counted}`;
   }), ...left > 0 ? [ `${left} more cases broken or fixed` ] : [] ];
  }
  function shown(score) {
   return score === null ? "none" : `${(score * 100).toFixed(1)} %`;
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
 217: (__webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    __webpack_require__.d(__webpack_exports__, {
     Z: () => judgeRun
    });
    var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2319);
    var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4777);
    var _shown_comparison_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(147);
    var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(428);
    var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([ _compare_js__WEBPACK_IMPORTED_MODULE_0__ ]);
    _compare_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
    function judgeRun(trials, facts) {
     const {plan: plan, mode: mode, missing: missing, standard: standard} = facts;
     const {suite: name, phase: phase, metric: metric} = plan;
     const gate = gateOf(plan.gate, mode);
     const comparison = (0, _compare_js__WEBPACK_IMPORTED_MODULE_0__.U)({
      ...trials,
      suite: {
       name: name,
       phase: phase,
       metric: metric,
       gate: gate
      }
     });
     const circumstances = {
      planned: (0, _plan_js__WEBPACK_IMPORTED_MODULE_1__.q3)(plan),
      missing: missing,
      baseline: baselineOf(mode, standard)
     };
     const judgement = (0, _verdict_js__WEBPACK_IMPORTED_MODULE_2__.S)(comparison, gate, circumstances);
     const warnings = [ ...judgement.warnings, ...mode === "bless" ? [] : standard?.warnings ?? [] ];
     return {
      comparison: (0, _shown_comparison_js__WEBPACK_IMPORTED_MODULE_3__.P)(comparison, judgement.verdict),
      judgement: {
       ...mode === "a-a" ? judgedEqual(judgement) : judgement,
       warnings: warnings
      },
      margin: gate.margin,
      missing: missing,
      baseline: standard?.kind === "comparable" ? {
       blessed: standard.baseline.blessed,
       ageDays: standard.ageDays
      } : null
     };
    }
    function gateOf(gate, mode) {
     if (mode === "bless" || mode === "a-a") return {
      ...gate,
      policy: "off"
     };
     return mode === "smoke" ? {
      ...gate,
      onNoBaseline: "notice"
     } : gate;
    }
    function baselineOf(mode, standard) {
     if (mode === "smoke") return "none";
     return standard?.kind ?? "comparable";
    }
    function judgedEqual(judgement) {
     if (judgement.verdict !== "better" && judgement.verdict !== "worse") return judgement;
     const text = `the same arm was found ${judgement.verdict} than itself: the trials are not alike, or chance (at most alpha) struck`;
     return {
      ...judgement,
      exitCode: 10,
      failures: [ text ]
     };
    }
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  });
 },
 3834: (__webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    __webpack_require__.d(__webpack_exports__, {
     c: () => makeBaseline
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
    var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2319);
    var _accumulate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1186);
    var _data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3955);
    var _stored_trials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6381);
    var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([ _compare_js__WEBPACK_IMPORTED_MODULE_1__ ]);
    _compare_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
    function makeBaseline({plan: plan, arm: arm, measured: measured, stored: stored, ...about}) {
     const {trials: trials, packed: packed} = fitting({
      stored: stored,
      measured: measured
     }, plan);
     const {suite: name, phase: phase, metric: metric, gate: gate} = plan;
     const {head: head} = (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.U)({
      base: [],
      head: trials,
      suite: {
       name: name,
       phase: phase,
       metric: metric,
       gate: gate
      }
     });
     const [low = 0, high = 1] = head.wilson ?? [];
     const baseline = {
      ...{
       phase: phase,
       suite: name,
       metric: metric
      },
      ...{
       fingerprint: arm.fingerprint,
       facts: arm.facts
      },
      ...about,
      ...{
       cases: head.cases,
       trials: head.trials,
       score: head.score
      },
      interval: head.wilson === null ? null : [ Math.max(0, low), Math.min(1, high) ],
      ...{
       sha256: packed.sha256,
       bytes: packed.bytes.byteLength
      }
     };
     return {
      baseline: baseline,
      bytes: packed.bytes
     };
    }
    function fitting(trials, plan) {
     for (let most = _accumulate_js__WEBPACK_IMPORTED_MODULE_2__.vy; ;most = Math.floor(most / 2)) {
      const kept = (0, _accumulate_js__WEBPACK_IMPORTED_MODULE_2__.Zj)(trials, plan, most);
      const packed = (0, _stored_trials_js__WEBPACK_IMPORTED_MODULE_4__.Jw)(kept);
      if (packed.bytes.byteLength <= _data_js__WEBPACK_IMPORTED_MODULE_3__.L7) return {
       trials: kept,
       packed: packed
      };
      if (most === 1) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.xL({
       what: "the trials are too many to be kept as a baseline",
       expected: `at most ${_data_js__WEBPACK_IMPORTED_MODULE_3__.L7} bytes compressed`,
       got: `${packed.bytes.byteLength} with one trial of each case`,
       fix: "Bless a smaller suite"
      });
     }
    }
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  });
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
