export const id = 131;

export const ids = [ 131 ];

export const modules = {
 4131: (__webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
     compareEvals: () => compareEvals
    });
    var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
    var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
    var _evals_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2319);
    var _evals_comparison_table_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1522);
    var _evals_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4777);
    var _evals_baseline_stored_trials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6381);
    var _evals_power_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5209);
    var _evals_shown_comparison_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(147);
    var _evals_verdict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(428);
    var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2303);
    var _eval_baseline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19);
    var _eval_merge_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1172);
    var _eval_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9320);
    var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([ _evals_compare_js__WEBPACK_IMPORTED_MODULE_2__, _evals_power_text_js__WEBPACK_IMPORTED_MODULE_5__ ]);
    [_evals_compare_js__WEBPACK_IMPORTED_MODULE_2__, _evals_power_text_js__WEBPACK_IMPORTED_MODULE_5__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
    const usage = `harness eval compare BASE-DIR [HEAD-DIR] [--json], or with the stored baseline: harness eval compare [DIR] --baseline [--vary phase|model|harness \u2026] [--repo DIR], or run and compare: ${_eval_run_js__WEBPACK_IMPORTED_MODULE_9__.runUsage.replace(" run ", " compare ")}`;
    const options = {
     ..._eval_run_js__WEBPACK_IMPORTED_MODULE_9__.runOptions,
     baseline: {
      type: "boolean"
     },
     vary: {
      type: "string",
      multiple: true
     },
     repo: {
      type: "string"
     }
    };
    async function compareEvals(args, machine) {
     const {values: values, positionals: positionals} = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_6__.Du)(args, options, usage);
     const stored = values.baseline ?? false;
     if (positionals.length > (stored ? 1 : 2)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.xL({
      what: "too many folders",
      fix: `Usage: ${usage}`
     });
     const folders = positionals.map(dir => node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(machine.cwd, dir));
     if (folders.length === 0) {
      if (values.arm === undefined && !stored) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.xL({
       what: "say what to compare with --arm or --baseline, or name folders of results",
       fix: `Usage: ${usage}`
      });
      const report = await (0, _eval_run_js__WEBPACK_IMPORTED_MODULE_9__.runPlanned)(values, machine);
      if (report.stopped === "cancelled") return (0, _eval_run_js__WEBPACK_IMPORTED_MODULE_9__.exitCodeOf)(report);
      folders.push(report.outDir);
     }
     const compared = compareSides(stored ? await sidesOfBaseline(folders[0] ?? "", values, machine) : await Promise.all((await pairsOf(folders)).map(sideOf)));
     tell(compared, values.json ?? false, machine);
     return worst(compared.map(({judgement: judgement}) => judgement.exitCode));
    }
    async function pairsOf(folders) {
     const [first, second] = await Promise.all(folders.map(async dir => ({
      dir: dir,
      plan: await (0, _eval_merge_js__WEBPACK_IMPORTED_MODULE_8__.readPlan)(dir)
     })));
     if (first === undefined) return [];
     if (second !== undefined) {
      if (second.plan.suite !== first.plan.suite || second.plan.metric !== first.plan.metric) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.xL({
       what: "the folders hold different suites",
       expected: `${first.plan.suite} by ${first.plan.metric}`,
       got: `${second.plan.suite} by ${second.plan.metric}`
      });
      return [ {
       base: {
        ...first,
        arm: leading(first.plan)
       },
       head: {
        ...second,
        arm: leading(second.plan)
       }
      } ];
     }
     const base = leading(first.plan);
     const heads = first.plan.arms.map(({name: name}) => name).filter(name => name !== base);
     if (heads.length === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.xL({
      what: "there is one arm alone",
      where: first.dir,
      fix: `Usage: ${usage}`
     });
     return heads.map(arm => ({
      base: {
       ...first,
       arm: base
      },
      head: {
       ...first,
       arm: arm
      }
     }));
    }
    function leading({arms: arms}) {
     const names = arms.map(({name: name}) => name);
     return names.includes("base") ? "base" : names[0] ?? "";
    }
    async function sideOf({base: base, head: head}) {
     const trials = {
      base: await trialsOf(base),
      head: await trialsOf(head)
     };
     return {
      ...{
       head: head,
       trials: trials,
       warnings: []
      },
      names: base.dir === head.dir ? [ base.arm, head.arm ] : [ "base", "head" ],
      circumstances: {
       planned: plannedOf(base) + plannedOf(head),
       missing: missingOf(base, trials.base) + missingOf(head, trials.head),
       baseline: "comparable"
      }
     };
    }
    async function sidesOfBaseline(dir, values, machine) {
     const vary = (0, _eval_baseline_js__WEBPACK_IMPORTED_MODULE_7__.ht)(values.vary);
     const plan = await (0, _eval_merge_js__WEBPACK_IMPORTED_MODULE_8__.readPlan)(dir);
     const place = await (0, _eval_baseline_js__WEBPACK_IMPORTED_MODULE_7__.HY)(values.repo, machine);
     const others = plan.arms.filter(({name: name}) => name !== "base");
     const sides = [];
     for (const arm of others.length === 0 ? plan.arms : others) {
      const {standard: standard, trials: trials} = await (0, _eval_baseline_js__WEBPACK_IMPORTED_MODULE_7__.hZ)(place, plan, {
       arm: arm,
       vary: vary
      });
      const head = {
       dir: dir,
       plan: plan,
       arm: arm.name
      };
      const own = await trialsOf(head);
      sides.push({
       ...{
        head: head,
        trials: {
         base: trials,
         head: own
        },
        names: [ "baseline", arm.name ]
       },
       circumstances: {
        planned: plannedOf(head),
        missing: missingOf(head, own),
        baseline: standard.kind
       },
       warnings: standard.warnings
      });
     }
     return sides;
    }
    function compareSides(sides) {
     const comparisons = sides.map(({trials: trials, head: head}) => {
      const {suite: name, phase: phase, metric: metric, gate: gate} = head.plan;
      return (0, _evals_compare_js__WEBPACK_IMPORTED_MODULE_2__.U)({
       ...trials,
       suite: {
        name: name,
        phase: phase,
        metric: metric,
        gate: gate
       }
      });
     });
     return (0, _evals_compare_js__WEBPACK_IMPORTED_MODULE_2__.i)(comparisons).map((comparison, index) => {
      const {head: head, names: names, circumstances: circumstances, warnings: warnings} = sides[index] ?? sideError();
      const judgement = (0, _evals_verdict_js__WEBPACK_IMPORTED_MODULE_10__.S)(comparison, head.plan.gate, circumstances);
      return {
       ...{
        head: head,
        names: names
       },
       comparison: (0, _evals_shown_comparison_js__WEBPACK_IMPORTED_MODULE_11__.P)(comparison, judgement.verdict),
       judgement: {
        ...judgement,
        warnings: [ ...judgement.warnings, ...warnings ]
       },
       power: (0, _evals_power_text_js__WEBPACK_IMPORTED_MODULE_5__.J)(comparison, judgement.verdict)
      };
     });
    }
    function sideError() {
     throw new TypeError("a comparison without its arms");
    }
    async function trialsOf({dir: dir, arm: arm}) {
     return (0, _evals_baseline_stored_trials_js__WEBPACK_IMPORTED_MODULE_4__.uO)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(dir, "results.jsonl"), arm);
    }
    function plannedOf({plan: plan}) {
     return plan.cases.length * plan.trials;
    }
    function missingOf({plan: plan, arm: arm}, trials) {
     const there = new Set(trials.map(({unitId: unitId}) => unitId));
     return [ ...(0, _evals_plan_js__WEBPACK_IMPORTED_MODULE_3__.$J)(plan) ].filter(unit => unit.arm === arm && !there.has(unit.unitId)).length;
    }
    function worst(codes) {
     return [ 10, 11, 12 ].find(code => codes.includes(code)) ?? 0;
    }
    function tell(compared, json, machine) {
     if (json) {
      const shown = compared.map(({names: [base, head], comparison: comparison, judgement: judgement}) => ({
       ...{
        base: base,
        head: head
       },
       ...{
        comparison: comparison,
        judgement: judgement
       }
      }));
      machine.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
      return;
     }
     for (const {names: names, comparison: comparison, judgement: judgement, power: power} of compared) {
      const warnings = judgement.warnings.map(warning => `warning: ${warning}`);
      const said = [ (0, _evals_comparison_table_js__WEBPACK_IMPORTED_MODULE_12__.Q)(comparison, names), "", judgement.sentence, ...judgement.failures, ...warnings, ...power === "" ? [] : [ "", power ] ];
      machine.stdout.write(`${said.join("\n")}\n\n`);
     }
     const [first] = compared;
     if (first !== undefined) machine.stdout.write(`results: ${node_path__WEBPACK_IMPORTED_MODULE_0__.join(first.head.dir, "results.jsonl")}\n`);
    }
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  });
 },
 1522: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => comparisonTable
  });
  var _verdict_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3797);
  const mostNamed = 12;
  function comparisonTable(comparison, names) {
   const {base: base, head: head, difference: difference, costRatio: costRatio, latencyRatio: latencyRatio, metric: metric, cases: cases} = comparison;
   const delta = difference === null ? "\u2013" : `${points(difference.delta)} points [${points(difference.interval[0])}, ${points(difference.interval[1])}], ${(0, 
   _verdict_words_js__WEBPACK_IMPORTED_MODULE_0__.C6)(difference.adjustedP)}`;
   const rows = [ [ comparison.suite, names[0], names[1], "difference" ], [ metric, score(base), score(head), delta ], [ "cost of a trial", usd(base.medianCostUsd), usd(head.medianCostUsd), ratio(costRatio) ], [ "time of the model", seconds(base.medianModelMs), seconds(head.medianModelMs), ratio(latencyRatio) ] ];
   return [ ...align(rows), ...listed("broken", cases), ...listed("fixed", cases) ].join("\n");
  }
  function align(rows) {
   const widths = [ 0, 1, 2 ].map(column => Math.max(...rows.map(row => (row[column] ?? "").length)));
   return rows.map(row => row.map((cell, column) => column < 3 ? cell.padEnd(widths[column] ?? 0) : cell).join("  "));
  }
  function score({score: mean, cases: cases, trials: trials}) {
   return mean === null ? "\u2013" : `${(mean * 100).toFixed(1)} % (${cases} cases, ${trials} trials)`;
  }
  function points(share) {
   const shown = (share * 100).toFixed(1);
   return share > 0 ? `+${shown}` : shown;
  }
  function usd(amount) {
   return amount === null ? "\u2013" : `$${amount.toFixed(4)}`;
  }
  function seconds(ms) {
   return ms === null ? "\u2013" : `${(ms / 1e3).toFixed(1)} s`;
  }
  function ratio(found) {
   if (found === null) return "\u2013";
   const [low, high] = found.interval;
   return `\xd7 ${found.ratio.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
  }
  function listed(state, cases) {
   const found = cases.filter(each => each.state === state);
   if (found.length === 0) return [];
   const named = found.slice(0, mostNamed).map(({caseId: caseId, base: base, head: head}) => `  ${caseId}: ${base.passed}/${base.trials} \u2192 ${head.passed}/${head.trials}`);
   const rest = found.length > mostNamed ? [ `  and ${found.length - mostNamed} more` ] : [];
   return [ "", `${state}:`, ...named, ...rest ];
  }
 },
 5209: (__webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    __webpack_require__.d(__webpack_exports__, {
     J: () => powerText
    });
    var _power_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8149);
    var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([ _power_js__WEBPACK_IMPORTED_MODULE_0__ ]);
    _power_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
    const effects = [ .05, .1, .2 ];
    const enough = .8;
    const simulations = 300;
    const maxDoubled = 100;
    function powerText(comparison, verdict) {
     const {cases: cases, difference: difference, base: base, head: head, alpha: alpha} = comparison;
     const open = verdict === "no-evidence" || verdict === "underpowered";
     if (!open || difference?.test !== "stratified") return "";
     const known = cases.map(({base: one, head: other}) => ({
      passed: one.passed + other.passed,
      trials: one.trials + other.trials
     }));
     const sizes = sizesFor(known.length, {
      base: base.perCase.most,
      head: head.perCase.most
     });
     return powerLines(known, sizes, alpha).join("\n");
    }
    function sizesFor(cases, {base: base, head: head}) {
     const trials = [ 1, 5, 10 ].map(least => ({
      base: Math.max(base, least),
      head: Math.max(head, least)
     }));
     const distinct = trials.filter((each, index) => index === 0 || each.base !== trials[index - 1]?.base || each.head !== trials[index - 1]?.head);
     return (cases > maxDoubled ? [ 1 ] : [ 1, 2 ]).flatMap(times => distinct.map(perArm => ({
      times: times,
      trials: perArm
     })));
    }
    function powerLines(cases, sizes, alpha) {
     const rows = sizes.map(({times: times, trials: trials}) => {
      const all = Array.from({
       length: times
      }, () => cases).flat();
      const cells = (0, _power_js__WEBPACK_IMPORTED_MODULE_0__.m)({
       cases: all,
       trials: [ trials ],
       effects: effects,
       alpha: alpha,
       simulations: simulations
      });
      return {
       cases: all.length,
       trials: trials,
       power: cells.map(({power: power}) => power)
      };
     });
     const size = row => `${row.cases} cases with ${row.trials.base} + ${row.trials.head} trials`;
     const reached = rows.find(({power: power}) => (power[1] ?? 0) >= enough);
     const named = effects.map(effect => `${effect * 100} points`);
     return [ "How often a true drop would be found, in percent of comparisons:", ...aligned([ [ "", ...named ], ...rows.map(row => [ size(row), ...row.power.map(power => shown(power)) ]) ]), reached === undefined ? "None of these finds ten points four times in five: add cases." : `Ten points would be found four times in five by ${size(reached)}.` ];
    }
    function shown(power) {
     return power === null ? "\u2013" : `${Math.round(power * 100)}`;
    }
    function aligned(rows) {
     const width = Math.max(...rows.map(([first = ""]) => first.length));
     return rows.map(([first = "", ...cells]) => [ "  ", first.padEnd(width), ...cells.map(cell => cell.padStart(11)) ].join(""));
    }
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  });
 },
 8149: (__webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    __webpack_require__.d(__webpack_exports__, {
     m: () => powerTable
    });
    var _statistics_distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3245);
    var _statistics_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6371);
    var _statistics_stratified_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2409);
    var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([ _statistics_distributions_js__WEBPACK_IMPORTED_MODULE_0__ ]);
    _statistics_distributions_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
    const mix = {
     a: .5,
     b: .35
    };
    const steps = 400;
    const defaultSimulations = 500;
    function powerTable(request) {
     const {cases: cases, trials: trials, effects: effects, alpha: alpha, simulations: simulations = defaultSimulations} = request;
     const chances = chancesOf(cases);
     return effects.flatMap(effect => {
      const odds = oddsFor(chances, effect);
      return trials.map(perArm => ({
       ...perArm,
       effect: effect,
       power: odds === null ? null : detected({
        chances: chances,
        odds: odds,
        perArm: perArm,
        alpha: alpha,
        simulations: simulations
       }) / simulations
      }));
     });
    }
    function chancesOf(cases) {
     const known = new Map;
     return cases.map(({passed: passed, trials: trials}) => {
      const key = `${passed}/${trials}`;
      const chances = known.get(key) ?? Array.from({
       length: steps
      }, (_, step) => (0, _statistics_distributions_js__WEBPACK_IMPORTED_MODULE_0__.O9)((step + .5) / steps, mix.a + passed, mix.b + trials - passed));
      known.set(key, chances);
      return chances;
     });
    }
    function shifted(chance, odds) {
     return chance * odds / (1 - chance + chance * odds);
    }
    function oddsFor(chances, effect) {
     if (effect === 0) return 1;
     const all = chances.flat();
     const mean = odds => all.reduce((sum, chance) => sum + shifted(chance, odds), 0) / all.length;
     const target = mean(1) - effect;
     if (!(target > 0)) return null;
     let [low, high] = [ -40, 0 ];
     for (let halving = 0; halving < 50; halving++) {
      const middle = (low + high) / 2;
      if (mean(Math.exp(middle)) < target) low = middle; else high = middle;
     }
     return Math.exp(high);
    }
    function detected({chances: chances, odds: odds, perArm: perArm, alpha: alpha, simulations: simulations}) {
     const random = (0, _statistics_random_js__WEBPACK_IMPORTED_MODULE_1__.I)(1);
     let significant = 0;
     for (let simulation = 0; simulation < simulations; simulation++) {
      const pairs = chances.map(steps => {
       const chance = steps[Math.floor(random() * steps.length)] ?? 0;
       return {
        base: draw(perArm.base, chance, random),
        head: draw(perArm.head, shifted(chance, odds), random)
       };
      });
      if ((0, _statistics_stratified_js__WEBPACK_IMPORTED_MODULE_2__.A3)(pairs) < alpha) significant += 1;
     }
     return significant;
    }
    function draw(trials, chance, random) {
     let passed = 0;
     for (let trial = 0; trial < trials; trial++) if (random() < chance) passed += 1;
     return {
      passed: passed,
      trials: trials
     };
    }
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  });
 }
};
