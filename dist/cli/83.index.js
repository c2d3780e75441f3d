export const id = 83;

export const ids = [ 83 ];

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
 2319: (__webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    __webpack_require__.d(__webpack_exports__, {
     U: () => compare,
     i: () => adjustTogether
    });
    var _compared_arm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8168);
    var _pairing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6352);
    var _statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8204);
    var _statistics_distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3245);
    var _statistics_effect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3153);
    var _statistics_fisher_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1429);
    var _statistics_holm_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9486);
    var _statistics_paired_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5677);
    var _statistics_random_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6371);
    var _statistics_sign_flip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2101);
    var _statistics_stratified_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2409);
    var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([ _compared_arm_js__WEBPACK_IMPORTED_MODULE_0__, _statistics_distributions_js__WEBPACK_IMPORTED_MODULE_1__, _statistics_effect_js__WEBPACK_IMPORTED_MODULE_2__, _statistics_paired_js__WEBPACK_IMPORTED_MODULE_3__, _statistics_sign_flip_js__WEBPACK_IMPORTED_MODULE_4__ ]);
    [_compared_arm_js__WEBPACK_IMPORTED_MODULE_0__, _statistics_distributions_js__WEBPACK_IMPORTED_MODULE_1__, _statistics_effect_js__WEBPACK_IMPORTED_MODULE_2__, _statistics_paired_js__WEBPACK_IMPORTED_MODULE_3__, _statistics_sign_flip_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
    const seed = 1;
    const rounding = 1e-12;
    function compare({base: base, head: head, suite: suite}) {
     const {paired: paired, unpaired: unpaired, quarantined: quarantined, alongside: alongside} = (0, 
     _pairing_js__WEBPACK_IMPORTED_MODULE_5__.K)(base, head);
     const {alpha: alpha} = suite.gate;
     const counted = arm => paired.length > 0 ? paired : unpaired.filter(each => each[arm].length > 0);
     const both = [ ...base, ...head ];
     const outcomes = outcome => both.filter(trial => trial.outcome === outcome).length;
     return {
      schema: "harness/comparison@1",
      suite: suite.name,
      phase: suite.phase,
      metric: suite.metric,
      alpha: alpha,
      base: (0, _compared_arm_js__WEBPACK_IMPORTED_MODULE_0__.gP)({
       all: base,
       cases: counted("base"),
       arm: "base",
       alpha: alpha
      }),
      head: (0, _compared_arm_js__WEBPACK_IMPORTED_MODULE_0__.gP)({
       all: head,
       cases: counted("head"),
       arm: "head",
       alpha: alpha
      }),
      difference: paired.length === 0 ? null : differenceOf(paired, alpha),
      costRatio: ratioOf(paired, ({costUsd: costUsd}) => costUsd, alpha),
      latencyRatio: ratioOf(paired, ({modelMs: modelMs}) => modelMs, alpha),
      cases: rowsOf(paired),
      quarantined: quarantined.map(leftOut),
      unpaired: unpaired.map(each => ({
       ...leftOut(each),
       reason: each.reason
      })),
      lost: {
       infra: outcomes("infra"),
       ungraded: outcomes("ungraded"),
       skipped: outcomes("skipped"),
       alongside: alongside
      }
     };
    }
    function adjustTogether(comparisons) {
     const adjusted = (0, _statistics_holm_js__WEBPACK_IMPORTED_MODULE_6__.f)(comparisons.flatMap(({difference: difference}) => difference?.p ?? [])).values();
     return comparisons.map(comparison => {
      const {difference: difference} = comparison;
      if (difference === null) return comparison;
      return {
       ...comparison,
       difference: {
        ...difference,
        adjustedP: adjusted.next().value ?? difference.p
       }
      };
     });
    }
    function differenceOf(paired, alpha) {
     const differences = paired.map(({cluster: cluster, base: base, head: head}) => ({
      value: (0, _compared_arm_js__WEBPACK_IMPORTED_MODULE_0__.uw)(head) - (0, _compared_arm_js__WEBPACK_IMPORTED_MODULE_0__.uw)(base),
      cluster: cluster
     }));
     const estimate = (0, _statistics_paired_js__WEBPACK_IMPORTED_MODULE_3__.Y0)(differences);
     const flips = (0, _statistics_sign_flip_js__WEBPACK_IMPORTED_MODULE_4__.R)(differences, (0, 
     _statistics_random_js__WEBPACK_IMPORTED_MODULE_7__.I)(seed));
     const tested = stratified(paired) ?? {
      test: "sign-flip",
      p: flips.p,
      direction: Math.sign(estimate.mean),
      attainableP: (0, _statistics_sign_flip_js__WEBPACK_IMPORTED_MODULE_4__.U)(estimate.clusters),
      smallestP: null
     };
     return {
      delta: estimate.mean,
      ...uncertainty(paired, estimate, alpha),
      clusters: estimate.clusters,
      ...tested,
      adjustedP: tested.p,
      signFlip: flips
     };
    }
    function uncertainty(paired, estimate, alpha) {
     const {mean: mean, standardError: standardError, clusters: clusters} = estimate;
     if (standardError === null) {
      return {
       interval: [ -1, 1 ],
       method: "one-cluster",
       standardError: standardError,
       smallestEffect: null
      };
     }
     const df = clusters - 1;
     if (standardError > rounding) {
      const [low, high] = (0, _statistics_paired_js__WEBPACK_IMPORTED_MODULE_3__.$D)(estimate, 1 - alpha);
      const effect = Math.min(1, (0, _statistics_effect_js__WEBPACK_IMPORTED_MODULE_2__.f)(standardError, df, alpha));
      return {
       interval: [ low, high ],
       method: "t",
       standardError: standardError,
       smallestEffect: effect
      };
     }
     const trials = paired.reduce((sum, {base: base, head: head}) => sum + Math.min(base.length, head.length), 0);
     const half = (0, _statistics_paired_js__WEBPACK_IMPORTED_MODULE_3__.nw)(trials, 1 - alpha);
     const asIfMeasured = half / (0, _statistics_distributions_js__WEBPACK_IMPORTED_MODULE_1__.YW)(1 - alpha / 2, df);
     return {
      interval: [ Math.max(-1, mean - half), Math.min(1, mean + half) ],
      method: "no-spread",
      standardError: 0,
      smallestEffect: Math.min(1, (0, _statistics_effect_js__WEBPACK_IMPORTED_MODULE_2__.f)(asIfMeasured, df, alpha))
     };
    }
    function stratified(paired) {
     const passOrFail = paired.every(({base: base, head: head}) => [ ...base, ...head ].every(({score: score}) => score === 0 || score === 1));
     if (!passOrFail) return null;
     const pairs = paired.map(({base: base, head: head}) => ({
      base: fullScores(base),
      head: fullScores(head)
     }));
     return {
      test: "stratified",
      p: (0, _statistics_stratified_js__WEBPACK_IMPORTED_MODULE_8__.A3)(pairs),
      direction: (0, _statistics_stratified_js__WEBPACK_IMPORTED_MODULE_8__.nU)(pairs),
      attainableP: (0, _statistics_stratified_js__WEBPACK_IMPORTED_MODULE_8__.JP)(pairs),
      smallestP: (0, _statistics_stratified_js__WEBPACK_IMPORTED_MODULE_8__.nw)(pairs)
     };
    }
    function fullScores(trials) {
     return {
      passed: trials.filter(({score: score}) => score === 1).length,
      trials: trials.length
     };
    }
    function rowsOf(paired) {
     const pairs = paired.map(({base: base, head: head}) => ({
      base: (0, _compared_arm_js__WEBPACK_IMPORTED_MODULE_0__.Hb)(base),
      head: (0, _compared_arm_js__WEBPACK_IMPORTED_MODULE_0__.Hb)(head)
     }));
     const worse = pairs.map(_statistics_fisher_js__WEBPACK_IMPORTED_MODULE_9__.c);
     const better = pairs.map(_statistics_fisher_js__WEBPACK_IMPORTED_MODULE_9__.s);
     const [holmWorse, holmBetter] = [ (0, _statistics_holm_js__WEBPACK_IMPORTED_MODULE_6__.f)(worse), (0, 
     _statistics_holm_js__WEBPACK_IMPORTED_MODULE_6__.f)(better) ];
     return paired.map(({caseId: caseId, cluster: cluster, tier: tier, base: base, head: head}, index) => {
      const counts = pairs[index] ?? {
       base: (0, _compared_arm_js__WEBPACK_IMPORTED_MODULE_0__.Hb)(base),
       head: (0, _compared_arm_js__WEBPACK_IMPORTED_MODULE_0__.Hb)(head)
      };
      const change = counts.head.passed / counts.head.trials - counts.base.passed / counts.base.trials;
      const [fisher, adjusted] = change < 0 ? [ worse, holmWorse ] : [ better, holmBetter ];
      const [fisherP, holmP] = change === 0 ? [ 1, 1 ] : [ fisher[index] ?? 1, adjusted[index] ?? 1 ];
      const scores = {
       baseScore: (0, _compared_arm_js__WEBPACK_IMPORTED_MODULE_0__.uw)(base),
       headScore: (0, _compared_arm_js__WEBPACK_IMPORTED_MODULE_0__.uw)(head)
      };
      return {
       caseId: caseId,
       cluster: cluster,
       tier: tier,
       ...counts,
       ...scores,
       fisherP: fisherP,
       holmP: holmP,
       state: stateOf(counts)
      };
     });
    }
    function stateOf({base: base, head: head}) {
     const [before, after] = [ base.passed / base.trials, head.passed / head.trials ];
     if (before === after) return "same";
     if (before >= .5 && after < .5) return "broken";
     if (before < .5 && after >= .5) return "fixed";
     return after < before ? "worse" : "better";
    }
    function ratioOf(paired, figure, alpha) {
     const logRatios = [];
     for (const {cluster: cluster, base: base, head: head} of paired) {
      const [before, after] = [ (0, _compared_arm_js__WEBPACK_IMPORTED_MODULE_0__.IY)(base.map(figure)), (0, 
      _compared_arm_js__WEBPACK_IMPORTED_MODULE_0__.IY)(head.map(figure)) ];
      if (before === null || after === null) return null;
      if (before > 0 && after > 0) logRatios.push({
       cluster: cluster,
       value: Math.log(after / before)
      });
     }
     if (logRatios.length === 0) return null;
     const random = (0, _statistics_random_js__WEBPACK_IMPORTED_MODULE_7__.I)(seed);
     const [low, high] = (0, _statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_10__.x)(logRatios, {
      random: random,
      confidence: 1 - alpha
     });
     return {
      ratio: Math.exp((0, _statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_10__.J)(logRatios.map(({value: value}) => value))),
      interval: [ Math.exp(low), Math.exp(high) ],
      cases: logRatios.length
     };
    }
    function leftOut({caseId: caseId, tier: tier, base: base, head: head}) {
     const passes = trials => trials.length === 0 ? null : (0, _compared_arm_js__WEBPACK_IMPORTED_MODULE_0__.Hb)(trials);
     return {
      caseId: caseId,
      tier: tier,
      base: passes(base),
      head: passes(head)
     };
    }
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  });
 },
 8168: (__webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    __webpack_require__.d(__webpack_exports__, {
     Hb: () => passesOf,
     IY: () => knownMedian,
     gP: () => armFacts,
     uw: () => scoreOf
    });
    var _statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8204);
    var _statistics_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1303);
    var _statistics_paired_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5677);
    var _statistics_rates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7209);
    var _trial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1052);
    var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([ _statistics_paired_js__WEBPACK_IMPORTED_MODULE_0__, _statistics_rates_js__WEBPACK_IMPORTED_MODULE_1__ ]);
    [_statistics_paired_js__WEBPACK_IMPORTED_MODULE_0__, _statistics_rates_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
    function armFacts({all: all, cases: cases, arm: arm, alpha: alpha}) {
     const scored = cases.map(({cluster: cluster, ...arms}) => ({
      cluster: cluster,
      trials: arms[arm]
     }));
     const trials = scored.flatMap(each => each.trials);
     const sizes = scored.map(each => each.trials.length);
     return {
      name: all[0]?.arm ?? null,
      fingerprints: [ ...new Set(all.map(({fingerprint: fingerprint}) => fingerprint)) ].sort(),
      cases: scored.length,
      trials: trials.length,
      perCase: {
       least: least(sizes),
       most: sizes.reduce((most, size) => Math.max(most, size), 0)
      },
      ...scoreFacts(scored, alpha),
      outcomes: countOutcomes(all.filter(({quarantined: quarantined}) => !quarantined)),
      answered: all.filter(({turns: turns}) => turns > 0).length,
      costUsd: all.reduce((sum, {costUsd: costUsd}) => sum === null || costUsd === null ? null : sum + costUsd, 0),
      medianCostUsd: knownMedian(trials.map(({costUsd: costUsd}) => costUsd)),
      medianModelMs: knownMedian(trials.map(({modelMs: modelMs}) => modelMs)),
      confusion: confusionOf(trials)
     };
    }
    function scoreOf(trials) {
     return trials.reduce((sum, {score: score}) => sum + score, 0) / trials.length;
    }
    function passesOf(trials) {
     return {
      passed: trials.filter(({outcome: outcome}) => outcome === "pass").length,
      trials: trials.length
     };
    }
    function scoreFacts(cases, alpha) {
     if (cases.length === 0) return {
      score: null,
      standardError: null,
      wilson: null,
      repeated: null
     };
     const scores = cases.map(({cluster: cluster, trials: trials}) => ({
      cluster: cluster,
      value: scoreOf(trials)
     }));
     const {mean: mean, standardError: standardError} = (0, _statistics_paired_js__WEBPACK_IMPORTED_MODULE_0__.Y0)(scores);
     const [low, high] = (0, _statistics_rates_js__WEBPACK_IMPORTED_MODULE_1__.rF)(mean * cases.length, cases.length, 1 - alpha);
     const counts = cases.map(({trials: trials}) => passesOf(trials));
     const k = least(counts.map(({trials: trials}) => trials));
     const average = of => counts.reduce((sum, count) => sum + of(count, k), 0) / counts.length;
     return {
      score: mean,
      standardError: standardError,
      wilson: [ low, high ],
      repeated: {
       k: k,
       passAtK: average(_statistics_rates_js__WEBPACK_IMPORTED_MODULE_1__.kc),
       passHatK: average(_statistics_rates_js__WEBPACK_IMPORTED_MODULE_1__.qv)
      }
     };
    }
    function countOutcomes(trials) {
     const count = outcome => trials.filter(trial => trial.outcome === outcome).length;
     return Object.fromEntries(_trial_js__WEBPACK_IMPORTED_MODULE_2__.I.map(outcome => [ outcome, count(outcome) ]));
    }
    function confusionOf(trials) {
     const labelled = trials.flatMap(({rightVerdicts: rightVerdicts, verdict: verdict}) => {
      const [first, ...others] = rightVerdicts ?? [];
      return first === undefined ? [] : [ {
       right: [ first, ...others ],
       given: verdict
      } ];
     });
     if (labelled.length === 0) return null;
     const {labels: labels, counts: counts, macroF1: macroF1} = (0, _statistics_labels_js__WEBPACK_IMPORTED_MODULE_3__.H)(labelled);
     return {
      labels: [ ...labels ],
      counts: counts.map(row => [ ...row ]),
      macroF1: macroF1
     };
    }
    function knownMedian(values) {
     const known = values.filter(value => value !== null);
     return known.length === 0 || known.length < values.length ? null : (0, _statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_4__.J)(known);
    }
    function least(sizes) {
     return sizes.reduce((smallest, size) => Math.min(smallest, size), sizes[0] ?? 0);
    }
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  });
 },
 6352: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => pairTrials
  });
  function pairTrials(base, head) {
   const pairing = {
    paired: [],
    unpaired: [],
    quarantined: []
   };
   const [ofBase, ofHead] = [ byCase(base), byCase(head) ];
   let alongside = 0;
   for (const caseId of [ ...new Set([ ...ofBase.keys(), ...ofHead.keys() ]) ].sort()) {
    const both = {
     base: ofBase.get(caseId) ?? [],
     head: ofHead.get(caseId) ?? []
    };
    const {kept: kept, dropped: dropped, quarantined: quarantined, reason: reason} = pairCase(caseId, both);
    if (quarantined) {
     pairing.quarantined.push(kept);
    } else if (reason === null) {
     pairing.paired.push(kept);
     alongside += dropped;
    } else {
     pairing.unpaired.push({
      ...kept,
      reason: reason
     });
    }
   }
   return {
    ...pairing,
    alongside: alongside
   };
  }
  function pairCase(caseId, {base: base, head: head}) {
   const all = [ ...head, ...base ];
   const [newest] = all;
   if (newest === undefined) throw new TypeError(`case ${caseId} has no trials`);
   const lost = new Set(all.filter(wasLost).map(({trial: trial}) => trial));
   const both = base.length > 0 && head.length > 0;
   const keep = trials => trials.filter(each => !(both ? lost.has(each.trial) : wasLost(each))).filter(isScored);
   const kept = {
    caseId: caseId,
    cluster: newest.cluster,
    tier: newest.tier,
    base: keep(base),
    head: keep(head)
   };
   const counted = all.length - all.filter(wasLost).length;
   return {
    kept: kept,
    dropped: counted - kept.base.length - kept.head.length,
    quarantined: all.some(each => each.quarantined),
    reason: whyUnpaired({
     base: base,
     head: head
    }, kept)
   };
  }
  function whyUnpaired({base: base, head: head}, kept) {
   if (base.length === 0) return "only-head";
   if (head.length === 0) return "only-base";
   if (new Set([ ...base, ...head ].map(({caseDigest: caseDigest}) => caseDigest)).size > 1) return "changed";
   return kept.base.length === 0 || kept.head.length === 0 ? "lost" : null;
  }
  function wasLost({outcome: outcome}) {
   return outcome === "infra" || outcome === "ungraded" || outcome === "skipped";
  }
  function isScored(trial) {
   const {score: score, unitId: unitId, outcome: outcome} = trial;
   if (score === null) throw new TypeError(`unit ${unitId} ended as ${outcome} without a score`);
   return true;
  }
  function byCase(trials) {
   const cases = Map.groupBy(trials, ({caseId: caseId}) => caseId);
   for (const [caseId, of] of cases) {
    if (new Set(of.map(({trial: trial}) => trial)).size < of.length) {
     throw new TypeError(`case ${caseId} has the same trial twice in arm ${of[0]?.arm ?? ""}: merge first`);
    }
   }
   return cases;
  }
 },
 147: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   P: () => shownComparison
  });
  function shownComparison(comparison, verdict) {
   if (verdict !== "incomplete") return comparison;
   const blank = {
    score: null,
    standardError: null,
    wilson: null,
    repeated: null,
    confusion: null
   };
   const {base: base, head: head} = comparison;
   return {
    ...comparison,
    ...{
     base: {
      ...base,
      ...blank
     },
     head: {
      ...head,
      ...blank
     }
    },
    ...{
     difference: null,
     costRatio: null,
     latencyRatio: null,
     cases: []
    }
   };
  }
 },
 8204: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => median,
   x: () => bootstrapMedian
  });
  const resamples = 2e3;
  function bootstrapMedian(values, {random: random, confidence: confidence}) {
   const order = Uint32Array.from(values.keys()).sort((a, b) => valueAt(values, a) - valueAt(values, b));
   const sorted = Float64Array.from(order, index => valueAt(values, index));
   const clusters = ranksByCluster(values, order);
   const counts = new Uint32Array(sorted.length);
   const medians = new Float64Array(resamples);
   for (let resample = 0; resample < resamples; resample++) {
    const size = drawClusters(clusters, counts, random);
    const lower = countedValue(sorted, counts, Math.floor((size - 1) / 2));
    medians[resample] = (lower + countedValue(sorted, counts, Math.ceil((size - 1) / 2))) / 2;
   }
   medians.sort();
   return [ quantileSorted(medians, (1 - confidence) / 2), quantileSorted(medians, (1 + confidence) / 2) ];
  }
  function valueAt(values, index) {
   return values[index]?.value ?? Number.NaN;
  }
  function ranksByCluster(values, order) {
   const rankOf = new Uint32Array(order.length);
   for (const [rank, index] of order.entries()) rankOf[index] = rank;
   const numbers = new Map;
   for (const {cluster: cluster} of values) if (!numbers.has(cluster)) numbers.set(cluster, numbers.size);
   const starts = new Uint32Array(numbers.size + 1);
   const numberAt = index => numbers.get(values[index]?.cluster ?? "") ?? 0;
   for (const index of rankOf.keys()) starts[numberAt(index) + 1] = (starts[numberAt(index) + 1] ?? 0) + 1;
   for (const number of numbers.values()) starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
   const next = starts.slice();
   const items = new Uint32Array(order.length);
   for (const [index, rank] of rankOf.entries()) {
    const place = next[numberAt(index)] ?? 0;
    items[place] = rank;
    next[numberAt(index)] = place + 1;
   }
   return {
    items: items,
    starts: starts
   };
  }
  function drawClusters({items: items, starts: starts}, counts, random) {
   const clusters = starts.length - 1;
   counts.fill(0);
   if (items.length === clusters) {
    for (let drawn = 0; drawn < clusters; drawn++) {
     const rank = items[Math.floor(random() * clusters)] ?? 0;
     counts[rank] = (counts[rank] ?? 0) + 1;
    }
    return clusters;
   }
   let size = 0;
   for (let drawn = 0; drawn < clusters; drawn++) {
    const cluster = Math.floor(random() * clusters);
    const end = starts[cluster + 1] ?? 0;
    for (let place = starts[cluster] ?? 0; place < end; place++) {
     const rank = items[place] ?? 0;
     counts[rank] = (counts[rank] ?? 0) + 1;
     size++;
    }
   }
   return size;
  }
  function countedValue(sorted, counts, place) {
   let rank = 0;
   for (let seen = counts[0] ?? 0; seen <= place; seen += counts[rank] ?? 0) rank++;
   return sorted[rank] ?? Number.NaN;
  }
  function median(values) {
   return quantileSorted(Float64Array.from(values).sort(), .5);
  }
  function quantileSorted(sorted, p) {
   const place = (sorted.length - 1) * p;
   const below = sorted[Math.floor(place)] ?? Number.NaN;
   const above = sorted[Math.ceil(place)] ?? Number.NaN;
   return below + (above - below) * (place - Math.floor(place));
  }
 },
 3245: (__webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    __webpack_require__.d(__webpack_exports__, {
     O9: () => betaQuantile,
     YW: () => tQuantile,
     Zl: () => normalQuantile
    });
    var cephes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1446);
    await cephes__WEBPACK_IMPORTED_MODULE_0__.QO;
    function tQuantile(p, df) {
     return (0, cephes__WEBPACK_IMPORTED_MODULE_0__.Vl)(df, p);
    }
    function tTwoSided(t, df) {
     return 2 * stdtr(df, -Math.abs(t));
    }
    function normalQuantile(p) {
     return (0, cephes__WEBPACK_IMPORTED_MODULE_0__.OC)(p);
    }
    function betaQuantile(p, a, b) {
     return (0, cephes__WEBPACK_IMPORTED_MODULE_0__.Qc)(a, b, p);
    }
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  }, 1);
 },
 3153: (__webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    __webpack_require__.d(__webpack_exports__, {
     f: () => smallestEffect
    });
    var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3245);
    var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([ _distributions_js__WEBPACK_IMPORTED_MODULE_0__ ]);
    _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
    function smallestEffect(standardError, df, alpha) {
     return standardError * ((0, _distributions_js__WEBPACK_IMPORTED_MODULE_0__.YW)(1 - alpha / 2, df) + (0, 
     _distributions_js__WEBPACK_IMPORTED_MODULE_0__.YW)(power, df));
    }
    const power = .8;
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  });
 },
 1429: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => fisherWorseP,
   s: () => fisherBetterP
  });
  var _hypergeometric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3091);
  function fisherWorseP(pair) {
   const {low: low, probabilities: probabilities} = (0, _hypergeometric_js__WEBPACK_IMPORTED_MODULE_0__.Dm)(pair);
   const tail = probabilities.slice(0, pair.head.passed - low + 1);
   return Math.min(1, tail.reduce((sum, p) => sum + p, 0));
  }
  function fisherBetterP({base: base, head: head}) {
   return fisherWorseP({
    base: head,
    head: base
   });
  }
 },
 9486: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => holm
  });
  function holm(values) {
   const order = values.map((p, index) => ({
    p: p,
    index: index
   })).sort((a, b) => a.p - b.p);
   const adjusted = new Array(values.length);
   let floor = 0;
   for (const [rank, {p: p, index: index}] of order.entries()) {
    floor = Math.max(floor, Math.min(1, p * (values.length - rank)));
    adjusted[index] = floor;
   }
   return adjusted;
  }
 },
 3091: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Dm: () => shuffledPasses,
   g8: () => shuffledPassesOf,
   ip: () => sumIndependent
  });
  function shuffledPasses({base: base, head: head}) {
   const passes = base.passed + head.passed;
   const low = Math.max(0, passes - base.trials);
   const high = Math.min(head.trials, passes);
   const mode = Math.floor((head.trials + 1) * (passes + 1) / (base.trials + head.trials + 2));
   const start = Math.min(high, Math.max(low, mode));
   const ratio = x => (passes - x) * (head.trials - x) / ((x + 1) * (base.trials - passes + x + 1));
   const weights = new Float64Array(high - low + 1);
   weights[start - low] = 1;
   for (let x = start; x < high; x++) weights[x + 1 - low] = at(weights, x - low) * ratio(x);
   for (let x = start; x > low; x--) weights[x - 1 - low] = at(weights, x - low) / ratio(x - 1);
   const total = weights.reduce((sum, weight) => sum + weight, 0);
   return {
    low: low,
    probabilities: weights.map(weight => weight / total)
   };
  }
  function shuffledPassesOf(cases) {
   const known = new Map;
   return cases.map(pair => {
    const {base: base, head: head} = pair;
    const key = `${base.passed}/${base.trials} ${head.passed}/${head.trials}`;
    const found = known.get(key) ?? shuffledPasses(pair);
    known.set(key, found);
    return found;
   });
  }
  const smallestNormal = 2 ** -1022;
  function sumIndependent(parts) {
   const room = parts.reduce((length, {probabilities: probabilities}) => length + probabilities.length - 1, 1);
   let [taken, free] = [ new Float64Array(room), new Float64Array(room) ];
   taken[0] = 1;
   let sum = {
    low: 0,
    probabilities: taken.subarray(0, 1)
   };
   for (const {low: low, probabilities: probabilities} of parts) {
    if (probabilities.length === 1) {
     sum = {
      ...sum,
      low: sum.low + low
     };
     continue;
    }
    sum = withoutTails({
     low: sum.low + low,
     probabilities: convolve(sum.probabilities, probabilities, free)
    });
    [taken, free] = [ free, taken ];
   }
   return sum;
  }
  function convolve(a, b, sums) {
   const length = a.length + b.length - 1;
   sums.fill(0, 0, length);
   for (let i = 0; i < a.length; i++) {
    const p = at(a, i);
    for (let j = 0; j < b.length; j++) sums[i + j] = at(sums, i + j) + p * at(b, j);
   }
   return sums.subarray(0, length);
  }
  function withoutTails({low: low, probabilities: probabilities}) {
   const first = probabilities.findIndex(p => p >= smallestNormal);
   const last = probabilities.findLastIndex(p => p >= smallestNormal);
   return {
    low: low + first,
    probabilities: probabilities.subarray(first, last + 1)
   };
  }
  function at(values, index) {
   return values[index];
  }
 },
 1303: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => confusion
  });
  const noLabel = "(none)";
  function confusion(trials) {
   const pairs = trials.map(({right: right, given: given}) => ({
    right: given !== null && right.includes(given) ? given : right[0],
    given: given ?? noLabel
   }));
   const rights = new Set(pairs.map(({right: right}) => right));
   const all = new Set([ ...rights, ...pairs.map(({given: given}) => given) ]);
   const labels = [ ...all ].filter(label => label !== noLabel).sort();
   if (all.has(noLabel)) labels.push(noLabel);
   const counts = labels.map(right => labels.map(given => pairs.filter(pair => pair.right === right && pair.given === given).length));
   const f1 = labels.map((_label, index) => f1Of(counts, index)).filter((_f1, i) => rights.has(labels[i] ?? ""));
   return {
    labels: labels,
    counts: counts,
    macroF1: f1.reduce((sum, each) => sum + each, 0) / f1.length
   };
  }
  function f1Of(counts, index) {
   const row = (counts[index] ?? []).reduce((sum, count) => sum + count, 0);
   const column = counts.reduce((sum, each) => sum + (each[index] ?? 0), 0);
   return 2 * (counts[index]?.[index] ?? 0) / (row + column);
  }
 },
 5677: (__webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    __webpack_require__.d(__webpack_exports__, {
     $D: () => pairedInterval,
     Y0: () => pairedEstimate,
     nw: () => halfWidthWithoutSpread,
     r6: () => sumPerCluster
    });
    var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3245);
    var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([ _distributions_js__WEBPACK_IMPORTED_MODULE_0__ ]);
    _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
    function pairedEstimate(differences) {
     const n = differences.length;
     const mean = differences.reduce((sum, {value: value}) => sum + value, 0) / n;
     const sums = sumPerCluster(differences.map(({value: value, cluster: cluster}) => ({
      value: value - mean,
      cluster: cluster
     })));
     const squares = sums.reduce((sum, deviation) => sum + deviation * deviation, 0);
     const clusters = sums.length;
     return {
      mean: mean,
      standardError: clusters < 2 ? null : Math.sqrt(clusters / (clusters - 1) * squares) / n,
      clusters: clusters
     };
    }
    function pairedInterval({mean: mean, standardError: standardError, clusters: clusters}, confidence) {
     if (standardError === null) return [ -1, 1 ];
     const half = standardError * (0, _distributions_js__WEBPACK_IMPORTED_MODULE_0__.YW)((1 + confidence) / 2, clusters - 1);
     return [ Math.max(-1, mean - half), Math.min(1, mean + half) ];
    }
    function halfWidthWithoutSpread(trials, confidence) {
     return 1 - ((1 - confidence) / 2) ** (1 / trials);
    }
    function sumPerCluster(differences) {
     const sums = new Map;
     for (const {value: value, cluster: cluster} of differences) sums.set(cluster, (sums.get(cluster) ?? 0) + value);
     return [ ...sums.values() ];
    }
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  });
 },
 6371: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => seededRandom
  });
  var pure_rand_distribution_uniformFloat64__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8460);
  var pure_rand_generator_mersenne__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9566);
  function seededRandom(seed) {
   const generator = (0, pure_rand_generator_mersenne__WEBPACK_IMPORTED_MODULE_0__.q)(seed);
   return () => (0, pure_rand_distribution_uniformFloat64__WEBPACK_IMPORTED_MODULE_1__.d)(generator);
  }
 },
 7209: (__webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    __webpack_require__.d(__webpack_exports__, {
     kc: () => passAtK,
     qv: () => passHatK,
     rF: () => wilson
    });
    var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3245);
    var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([ _distributions_js__WEBPACK_IMPORTED_MODULE_0__ ]);
    _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
    function wilson(passed, trials, confidence) {
     const z = (0, _distributions_js__WEBPACK_IMPORTED_MODULE_0__.Zl)((1 + confidence) / 2);
     const rate = passed / trials;
     const scale = 1 + z * z / trials;
     const centre = (rate + z * z / (2 * trials)) / scale;
     const half = z / scale * Math.sqrt(rate * (1 - rate) / trials + z * z / (4 * trials * trials));
     return [ Math.max(0, centre - half), Math.min(1, centre + half) ];
    }
    function passAtK(count, k) {
     return 1 - allOf({
      passed: count.trials - count.passed,
      trials: count.trials
     }, k);
    }
    function passHatK(count, k) {
     return allOf(count, k);
    }
    function allOf({passed: passed, trials: trials}, k) {
     let product = 1;
     for (let drawn = 0; drawn < k; drawn++) product *= Math.max(0, passed - drawn) / (trials - drawn);
     return product;
    }
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  });
 },
 2101: (__webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    __webpack_require__.d(__webpack_exports__, {
     R: () => signFlip,
     U: () => attainableSignFlipP
    });
    var _paired_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5677);
    var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([ _paired_js__WEBPACK_IMPORTED_MODULE_0__ ]);
    _paired_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
    const exactClusters = 12;
    const sampledPatterns = 1e4;
    const signsPerDraw = 31;
    const rounding = 1e-12;
    function signFlip(differences, random) {
     const sums = Float64Array.from((0, _paired_js__WEBPACK_IMPORTED_MODULE_0__.r6)(differences).filter(sum => Math.abs(sum) > rounding));
     const observed = Math.abs(sums.reduce((total, sum) => total + sum, 0));
     const bound = observed - rounding * sums.length;
     const exact = sums.length <= exactClusters;
     const patterns = exact ? 2 ** sums.length : sampledPatterns;
     let extreme = 0;
     for (let pattern = 0; pattern < patterns; pattern++) {
      const total = exact ? flipped(sums, pattern) : flippedAtRandom(sums, random);
      if (Math.abs(total) >= bound) extreme++;
     }
     return exact ? {
      p: extreme / patterns,
      exact: exact
     } : {
      p: (extreme + 1) / (patterns + 1),
      exact: exact
     };
    }
    function attainableSignFlipP(clusters) {
     return clusters <= exactClusters ? Math.min(1, 2 / 2 ** clusters) : 1 / (sampledPatterns + 1);
    }
    function flipped(sums, signs) {
     let total = 0;
     for (let index = 0; index < sums.length; index++) {
      const sum = sums[index] ?? 0;
      total += (signs >> index & 1) === 1 ? -sum : sum;
     }
     return total;
    }
    function flippedAtRandom(sums, random) {
     let total = 0;
     for (let start = 0; start < sums.length; start += signsPerDraw) {
      const signs = Math.floor(random() * 2 ** signsPerDraw);
      total += flipped(sums.subarray(start, start + signsPerDraw), signs);
     }
     return total;
    }
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  });
 },
 2409: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A3: () => stratifiedP,
   JP: () => attainableStratifiedP,
   nU: () => excessPasses,
   nw: () => smallestStratifiedP
  });
  var _hypergeometric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3091);
  const tie = 1 + 1e-7;
  function stratifiedP(cases) {
   const {low: low, probabilities: probabilities} = (0, _hypergeometric_js__WEBPACK_IMPORTED_MODULE_0__.ip)((0, 
   _hypergeometric_js__WEBPACK_IMPORTED_MODULE_0__.g8)(cases));
   const observed = cases.reduce((sum, {head: head}) => sum + head.passed, 0);
   const bound = (probabilities[observed - low] ?? 0) * tie;
   return asProbability(probabilities.filter(p => p <= bound).reduce((sum, p) => sum + p, 0));
  }
  function smallestStratifiedP(cases) {
   const distributions = (0, _hypergeometric_js__WEBPACK_IMPORTED_MODULE_0__.g8)(cases).map(({probabilities: probabilities}) => probabilities);
   const fewest = logProduct(distributions.map(p => p[0]));
   const most = logProduct(distributions.map(p => p[p.length - 1]));
   if (distributions.every(p => p.length === 1)) return 1;
   const tied = Math.abs(fewest - most) <= Math.log(tie);
   return asProbability(Math.exp(Math.min(fewest, most)) * (tied ? 2 : 1));
  }
  function attainableStratifiedP(cases) {
   return smallestStratifiedP(cases.map(({base: base, head: head}) => ({
    base: {
     passed: 0,
     trials: base.trials
    },
    head: {
     passed: head.trials,
     trials: head.trials
    }
   })));
  }
  function excessPasses(cases) {
   return cases.reduce((sum, {base: base, head: head}) => {
    const share = head.trials / (base.trials + head.trials);
    return sum + head.passed - (base.passed + head.passed) * share;
   }, 0);
  }
  function logProduct(factors) {
   return factors.reduce((sum, factor) => sum + Math.log(factor), 0);
  }
  function asProbability(sum) {
   return Math.min(1, Math.max(sum, Number.MIN_VALUE));
  }
 },
 8247: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Be: () => whyIncomplete,
   Vj: () => verdictOf,
   q$: () => significantlyBroken
  });
  const verdictNames = null && [ "better", "worse", "equivalent", "no-evidence", "underpowered", "no-baseline", "incomplete" ];
  function verdictOf(comparison, gate, circumstances) {
   if (whyIncomplete(comparison, gate, circumstances) !== null) return "incomplete";
   const {difference: difference} = comparison;
   if (circumstances.baseline !== "comparable" || difference === null) return "no-baseline";
   if (significantlyBroken(comparison, gate).length > 0) return "worse";
   const significant = directionOf(difference, gate);
   if (significant !== 0) return significant > 0 ? "better" : "worse";
   if (difference.attainableP >= gate.alpha) return "underpowered";
   const [low, high] = difference.interval;
   return low > -gate.margin && high < gate.margin ? "equivalent" : "no-evidence";
  }
  function directionOf({adjustedP: adjustedP, delta: delta, direction: direction}, {alpha: alpha}) {
   return adjustedP < alpha && Math.sign(delta) === Math.sign(direction) ? Math.sign(delta) : 0;
  }
  function whyIncomplete({base: base, head: head, lost: lost}, {maxInfra: maxInfra}, {planned: planned, missing: missing}) {
   if (missing > 0) return `${missing} of ${planned ?? "the"} planned units have no result`;
   if (head.answered === 0) return "no trial of head got a reply from its model";
   if (base.name !== null && base.answered === 0) return "no trial of base got a reply from its model";
   const share = (lost.infra + lost.ungraded + lost.skipped) / Math.max(1, planned ?? trialsOf(base, head));
   if (share > maxInfra) {
    return `${(share * 100).toFixed(1)} % of the units were lost (infra ${lost.infra}, ungraded ${lost.ungraded}, skipped ${lost.skipped}); the gate allows ${(maxInfra * 100).toFixed(1)} %`;
   }
   return head.trials === 0 ? "no trial of head counts" : null;
  }
  function trialsOf(...arms) {
   return arms.flatMap(({outcomes: outcomes}) => Object.values(outcomes)).reduce((sum, count) => sum + count, 0);
  }
  function significantlyBroken({cases: cases}, {alpha: alpha}) {
   return cases.filter(({tier: tier, holmP: holmP, base: base, head: head}) => tier === "must-pass" && holmP < alpha && head.passed / head.trials < base.passed / base.trials);
  }
 },
 3797: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $N: () => sentenceOf,
   C6: () => pText,
   KN: () => percent
  });
  var _verdict_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8247);
  function sentenceOf(verdict, comparison, {gate: gate, circumstances: circumstances}) {
   if (verdict === "incomplete") {
    return `Incomplete: ${(0, _verdict_rules_js__WEBPACK_IMPORTED_MODULE_0__.Be)(comparison, gate, circumstances) ?? "trials are missing"}. There is no score.`;
   }
   const {difference: difference} = comparison;
   if (verdict === "no-baseline" || difference === null) return withoutBaseline(comparison, circumstances);
   const figures = figuresOf(comparison, difference);
   switch (verdict) {
   case "better":
    return `Better: ${figures}.`;

   case "worse":
    return `Worse: ${[ ...brokenText(comparison, gate), figures ].join("; ")}.`;

   case "equivalent":
    return `Equivalent: any difference is within \xb1${points(gate.margin)} points. ${capital(figures)}.`;

   case "no-evidence":
    return `No evidence of a difference, which does not say that there is none: ${figures}. ${opposed(difference, gate)}${reach(difference)}`;

   case "underpowered":
    return `Underpowered: no outcome of so few cases and trials could reach p < ${gate.alpha} (the least is ${pText(difference.attainableP)}). ${capital(figures)}.`;
   }
  }
  function withoutBaseline({head: head, base: base}, {baseline: baseline}) {
   const score = head.score === null ? "" : ` Head scores ${percent(head.score)} (${sizeOf(head)}).`;
   if (baseline === "mismatch") {
    return `No baseline: what is stored was measured with other cases, graders or settings.${score}`;
   }
   const why = base.name === null ? "there is nothing to compare with" : "the arms share no case";
   return `No baseline: ${why}.${score}`;
  }
  function figuresOf({base: base, head: head, alpha: alpha}, difference) {
   const [low, high] = difference.interval.map(signedPoints);
   const scores = `head scores ${percent(head.score ?? 0)}, base ${percent(base.score ?? 0)}`;
   const interval = `${((1 - alpha) * 100).toFixed(0)} % interval ${low ?? ""} to ${high ?? ""}`;
   return `${scores}: ${signedPoints(difference.delta)} points (${interval}, ${testText(difference)}, ${sizeOf(head)})`;
  }
  function testText({p: p, adjustedP: adjustedP}) {
   return adjustedP === p ? pText(p) : `${pText(adjustedP)} after correction for the suites compared together`;
  }
  function brokenText(comparison, gate) {
   return (0, _verdict_rules_js__WEBPACK_IMPORTED_MODULE_0__.q$)(comparison, gate).map(({caseId: caseId, base: base, head: head, holmP: holmP}) => `must-pass case ${caseId} passed ${base.passed}/${base.trials} on base and ${head.passed}/${head.trials} on head (${pText(holmP)} for all cases)`);
  }
  function opposed({adjustedP: adjustedP}, {alpha: alpha}) {
   return adjustedP < alpha ? "The test over all trials and the mean over cases point to opposite sides: give every case as many trials. " : "";
  }
  function reach({smallestEffect: smallestEffect}) {
   return smallestEffect === null || smallestEffect >= 1 ? "So few unrelated cases could not have shown any difference reliably." : `A true difference of ${points(smallestEffect)} points would be found four times in five; a smaller one may have been missed.`;
  }
  function sizeOf({cases: cases, perCase: {least: least, most: most}}) {
   return `${cases} cases \xd7 ${least === most ? most : `${least} to ${most}`} trials`;
  }
  function pText(p) {
   return p < .001 ? "p < 0.001" : `p = ${p.toFixed(3)}`;
  }
  function percent(share) {
   return `${points(share)} %`;
  }
  function points(share) {
   return (share * 100).toFixed(1);
  }
  function signedPoints(share) {
   const text = points(Math.abs(share));
   return text === "0.0" ? text : `${share < 0 ? "\u2212" : "+"}${text}`;
  }
  function capital(text) {
   return text.charAt(0).toUpperCase() + text.slice(1);
  }
 },
 428: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => judge
  });
  var verdict_words = __webpack_require__(3797);
  const warnRatio = 1.25;
  function gateFindings(verdict, comparison, gate) {
   if (verdict === "incomplete") return [ {
    exitCode: 12,
    text: "the run is incomplete"
   } ];
   return [ ...verdictFindings(verdict, gate), ...requirementFindings(verdict, comparison, gate), ...mustPassFindings(comparison, gate), ...ratioFindings("cost", comparison, gate.maxCostRatio), ...ratioFindings("latency", comparison, gate.maxLatencyRatio) ];
  }
  function verdictFindings(verdict, gate) {
   switch (verdict) {
   case "worse":
    return [ {
     exitCode: 10,
     text: "head is worse than base"
    } ];

   case "underpowered":
    return [ {
     exitCode: gate.onUnderpowered === "fail" ? 11 : 0,
     text: "the suite is underpowered: add cases or trials"
    } ];

   case "no-baseline":
    return [ {
     exitCode: gate.onNoBaseline === "fail" ? 12 : 0,
     text: "there is no baseline that this can be compared with"
    } ];

   default:
    return [];
   }
  }
  function requirementFindings(verdict, {difference: difference}, {policy: policy, margin: margin}) {
   if (difference === null || verdict === "no-baseline" || verdict === "better") return [];
   if (policy === "better") return [ {
    exitCode: 11,
    text: "the gate asks for a change that is shown to be better"
   } ];
   const undecided = verdict === "no-evidence" || verdict === "underpowered";
   if (policy !== "non-inferior" || !undecided || difference.interval[0] >= -margin) return [];
   return [ {
    exitCode: 11,
    text: `the gate asks for a change that is not worse by more than ${(0, verdict_words.KN)(margin)}; the interval reaches down to ${(0, 
    verdict_words.KN)(difference.interval[0])}`
   } ];
  }
  function mustPassFindings({cases: cases, unpaired: unpaired}, {mustPass: mustPass}) {
   return [ ...cases, ...unpaired ].filter(({tier: tier}) => tier === "must-pass").flatMap(each => {
    const {caseId: caseId, head: head} = each;
    if (head === null) {
     const removed = "reason" in each && each.reason === "only-base";
     const text = `must-pass case ${caseId} has no trial that counts on head`;
     return [ {
      exitCode: removed ? 0 : 12,
      text: text
     } ];
    }
    const passed = mustPass === "passK" ? head.passed === head.trials : head.passed > 0;
    const text = `must-pass case ${caseId} passed ${head.passed} of ${head.trials} trials on head`;
    return passed ? [] : [ {
     exitCode: 10,
     text: text
    } ];
   });
  }
  function ratioFindings(name, comparison, bound) {
   const ratio = name === "cost" ? comparison.costRatio : comparison.latencyRatio;
   if (ratio === null) return unknownRatio(name, comparison, bound);
   const tooHigh = bound !== undefined && ratio.ratio > bound;
   if (!tooHigh && ratio.ratio < warnRatio) return [];
   const text = `median ${name} is ${ratioText(ratio)} of base's`;
   if (!tooHigh) return [ {
    exitCode: 0,
    text: text
   } ];
   const exceeds = `${text}; the gate allows ${bound.toFixed(2)}\xd7`;
   return [ {
    exitCode: ratio.interval[0] > 1 ? 11 : 0,
    text: exceeds
   } ];
  }
  function unknownRatio(name, {base: base, head: head, difference: difference}, bound) {
   if (bound === undefined || difference === null) return [];
   const figures = [ base, head ].map(arm => name === "cost" ? arm.medianCostUsd : arm.medianModelMs);
   if (figures.every(figure => figure === 0)) return [];
   return [ {
    exitCode: 11,
    text: `the gate bounds ${name}, which is not known for both arms`
   } ];
  }
  function ratioText({ratio: ratio, interval: [low, high]}) {
   return `${ratio.toFixed(2)}\xd7 (interval ${low.toFixed(2)} to ${high.toFixed(2)})`;
  }
  var verdict_rules = __webpack_require__(8247);
  function judge(comparison, gate, circumstances) {
   const verdict = (0, verdict_rules.Vj)(comparison, gate, circumstances);
   const findings = gateFindings(verdict, comparison, gate);
   const off = gate.policy === "off" && verdict !== "incomplete";
   const fails = ({exitCode: exitCode}) => exitCode !== 0 && !off;
   return {
    verdict: verdict,
    sentence: (0, verdict_words.$N)(verdict, comparison, {
     gate: gate,
     circumstances: circumstances
    }),
    exitCode: exitOf(findings.filter(fails)),
    failures: findings.filter(fails).map(({text: text}) => text),
    warnings: findings.filter(finding => !fails(finding)).map(({text: text}) => text)
   };
  }
  function exitOf(failing) {
   const codes = [ 10, 11, 12 ];
   return codes.find(code => failing.some(({exitCode: exitCode}) => exitCode === code)) ?? 0;
  }
 }
};
