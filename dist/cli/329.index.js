export const id = 329;

export const ids = [ 329, 131 ];

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
 4329: (__webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
     demoEvals: () => demoEvals
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2503);
    var _evals_demo_chat_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8044);
    var _evals_demo_rule_follower_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(612);
    var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
    var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2303);
    var _eval_compare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4131);
    var _eval_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(416);
    var _eval_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9320);
    var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([ _eval_compare_js__WEBPACK_IMPORTED_MODULE_6__, _eval_report_js__WEBPACK_IMPORTED_MODULE_7__ ]);
    [_eval_compare_js__WEBPACK_IMPORTED_MODULE_6__, _eval_report_js__WEBPACK_IMPORTED_MODULE_7__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__;
    const usage = "harness eval demo [--dir DIR] [--out DIR]";
    const options = {
     dir: {
      type: "string"
     },
     out: {
      type: "string"
     }
    };
    const seed = 6;
    const planted = [ {
     arm: "rule-dropped",
     shows: "worse",
     words: "A rule is gone from the prompt"
    }, {
     arm: "rule-added",
     shows: "better",
     words: "A rule that was missing is in the prompt"
    } ];
    const compared = zod__WEBPACK_IMPORTED_MODULE_9__.YOg(zod__WEBPACK_IMPORTED_MODULE_9__.Ikc({
     head: zod__WEBPACK_IMPORTED_MODULE_9__.YjP(),
     judgement: zod__WEBPACK_IMPORTED_MODULE_9__.Ikc({
      verdict: zod__WEBPACK_IMPORTED_MODULE_9__.YjP(),
      sentence: zod__WEBPACK_IMPORTED_MODULE_9__.YjP()
     })
    }));
    async function demoEvals(args, machine) {
     const {values: values, positionals: positionals} = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_5__.Du)(args, options, usage);
     if (positionals.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.xL({
      what: `unexpected argument "${positionals[0] ?? ""}"`,
      fix: `Usage: ${usage}`
     });
     const dir = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(machine.cwd, values.dir ?? node_path__WEBPACK_IMPORTED_MODULE_1__.join(machine.actionRoot, "examples", "evals"));
     const out = values.out === undefined ? await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(machine.tempDir, "harness-eval-demo-")) : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(machine.cwd, values.out);
     const server = await (0, _evals_demo_chat_server_js__WEBPACK_IMPORTED_MODULE_2__.e)((0, 
     _evals_demo_rule_follower_js__WEBPACK_IMPORTED_MODULE_3__.B)(seed));
     try {
      const model = [ "--set", `compatible-base-url=${server.url}`, "--set", "compatible-price=0/0" ];
      return await show({
       dir: dir,
       out: out,
       model: model
      }, machine);
     } finally {
      await server.close();
     }
    }
    async function show(place, machine) {
     const arms = planted.flatMap(({arm: arm}) => [ "--arm", `${arm}:prompt=prompts/${arm}.md` ]);
     const changed = node_path__WEBPACK_IMPORTED_MODULE_1__.join(place.out, "changed");
     const again = node_path__WEBPACK_IMPORTED_MODULE_1__.join(place.out, "again");
     const plan = [ "--suite", "triage", "--evals", ".", ...place.model ];
     machine.stdout.write("Two changed prompts, 30 issues, 3 trials of each \u2026\n\n");
     const changes = await compareQuietly([ ...plan, ...arms, "--fresh", "--out", changed ], place, machine);
     await quietly(_eval_run_js__WEBPACK_IMPORTED_MODULE_8__.runEval, [ ...plan, "--fresh", "--out", again ], place, machine);
     if (machine.signal.aborted) return 1;
     const same = await compareQuietly([ changed, again ], place, machine);
     const shown = [ ...planted.map(each => ({
      ...each,
      found: changes.find(({head: head}) => head === each.arm)
     })), {
      arm: "base",
      shows: "no-evidence",
      words: "The same prompt, run once more",
      found: same[0]
     } ];
     for (const each of shown) machine.stdout.write(`${tell(each)}\n\n`);
     await writeReports(changed, place, machine);
     const asPlanted = shown.every(({shows: shows, found: found}) => found?.judgement.verdict === shows);
     if (!asPlanted) machine.stdout.write("Not every verdict is the planted one.\n");
     return asPlanted ? 0 : 1;
    }
    async function writeReports(changed, place, machine) {
     for (const {arm: arm} of planted) {
      const out = node_path__WEBPACK_IMPORTED_MODULE_1__.join(place.out, `report-${arm}`);
      await quietly(_eval_report_js__WEBPACK_IMPORTED_MODULE_7__.evalReport, [ changed, "--head", arm, "--out", out ], place, machine);
      machine.stdout.write(`report: ${node_path__WEBPACK_IMPORTED_MODULE_1__.join(out, "report.html")}\n`);
     }
    }
    async function compareQuietly(args, place, machine) {
     const printed = await quietly(_eval_compare_js__WEBPACK_IMPORTED_MODULE_6__.compareEvals, [ ...args, "--json" ], place, machine);
     return machine.signal.aborted ? [] : compared.parse(JSON.parse(printed));
    }
    async function quietly(command, args, {dir: dir}, machine) {
     const printed = [];
     const stdout = {
      write: text => void printed.push(text)
     };
     await command(args, {
      ...machine,
      cwd: dir,
      stdout: stdout,
      stderr: {
       write: () => undefined
      }
     });
     return printed.join("");
    }
    function tell({arm: arm, shows: shows, words: words, found: found}) {
     if (found === undefined) return `${arm}: not compared`;
     const {verdict: verdict, sentence: sentence} = found.judgement;
     const expected = verdict === shows ? "as planted" : `planted was ${shows}`;
     return `${words}: ${verdict} (${expected})\n  ${sentence}`;
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
 8044: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => startChatServer
  });
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(961);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  async function startChatServer(answer) {
   const server = (0, node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)((request, response) => {
    handle(request, response, answer).catch(thrown => {
     const status = thrown instanceof zod__WEBPACK_IMPORTED_MODULE_2__.G || thrown instanceof SyntaxError ? 400 : 500;
     response.writeHead(status, {
      "content-type": "application/json"
     });
     response.end(JSON.stringify({
      error: {
       message: (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(thrown),
       type: "invalid_request_error"
      }
     }));
    });
   });
   await new Promise((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
   });
   const {port: port} = server.address();
   return {
    url: `http://127.0.0.1:${port}/v1`,
    close: async () => {
     server.closeAllConnections();
     await new Promise(resolve => server.close(resolve));
    }
   };
  }
  async function handle(request, response, answer) {
   if (request.method !== "POST" || request.url !== "/v1/chat/completions") {
    response.writeHead(404).end();
    return;
   }
   const pieces = [];
   for await (const piece of request) pieces.push(piece);
   const asked = Buffer.concat(pieces).toString();
   const text = answer(JSON.parse(asked));
   const head = {
    id: "chatcmpl-1",
    object: "chat.completion.chunk",
    created: 0,
    model: "rule-follower"
   };
   const chunks = [ {
    ...head,
    choices: [ {
     index: 0,
     delta: {
      role: "assistant",
      content: text
     },
     finish_reason: null
    } ]
   }, {
    ...head,
    choices: [ {
     index: 0,
     delta: {},
     finish_reason: "stop"
    } ]
   }, {
    ...head,
    choices: [],
    usage: usageOf(asked, text)
   } ];
   response.writeHead(200, {
    "content-type": "text/event-stream"
   });
   response.end([ ...chunks.map(chunk => JSON.stringify(chunk)), "[DONE]" ].map(data => `data: ${data}\n\n`).join(""));
  }
  const charactersPerToken = 4;
  function usageOf(asked, text) {
   const prompt = Math.ceil(asked.length / charactersPerToken);
   const completion = Math.ceil(text.length / charactersPerToken);
   return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion
   };
  }
 },
 612: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => ruleFollower
  });
  var external_node_crypto_ = __webpack_require__(7598);
  var schemas = __webpack_require__(2503);
  var random = __webpack_require__(6371);
  const fences = /^<material-([0-9a-f]{16})\b[^\n]*>\n([\s\S]*?)^<\/material-\1>$/gm;
  const rule = /^- \*\*([a-z-]+)\*\* (?:otherwise|when it says (.+?)(?: and not (.+))?)$/gm;
  function readTask(prompt) {
   const material = [ ...prompt.matchAll(fences) ].map(([, , text = ""]) => text).join("\n");
   const rules = [ ...prompt.replace(fences, "").matchAll(rule) ].map(([, verdict = "", says, not]) => ({
    verdict: verdict,
    says: quoted(says),
    not: quoted(not)
   }));
   return {
    rules: rules,
    material: material
   };
  }
  function quoted(list) {
   return [ ...(list ?? "").matchAll(/"([^"]+)"/g) ].map(([, phrase = ""]) => phrase.toLowerCase());
  }
  function firstFitting({rules: rules, material: material}) {
   const said = material.toLowerCase();
   const holds = phrase => said.includes(phrase);
   return rules.find(({says: says, not: not}) => (says.length === 0 || says.some(holds)) && !not.some(holds));
  }
  const carelessness = .1;
  const resultSchema = schemas._H3({
   properties: schemas._H3({
    verdict: schemas._H3({
     enum: schemas.YOg(schemas.YjP()).min(2)
    })
   })
  });
  const requestSchema = schemas._H3({
   messages: schemas.YOg(schemas._H3({
    role: schemas.YjP(),
    content: schemas.YjP()
   })),
   response_format: schemas._H3({
    json_schema: schemas._H3({
     schema: resultSchema
    })
   })
  });
  function ruleFollower(seed) {
   const asked = new Map;
   return request => {
    const {messages: messages, response_format: format} = requestSchema.parse(request);
    const task = readTask(messages.flatMap(({role: role, content: content}) => role === "user" ? [ content ] : []).join("\n"));
    const key = JSON.stringify(task);
    const before = asked.get(key) ?? 0;
    asked.set(key, before + 1);
    const digest = (0, external_node_crypto_.createHash)("sha256").update(`${seed} ${before} ${key}`).digest();
    return answerTo(task, format.json_schema.schema, (0, random.I)(digest.readInt32BE()));
   };
  }
  function answerTo(task, {properties: properties}, random) {
   const verdicts = properties.verdict.enum;
   const rule = firstFitting(task);
   const ruled = verdicts.find(each => each === rule?.verdict);
   const careless = random() < carelessness;
   const verdict = ruled === undefined || careless ? guess(verdicts, ruled, random) : ruled;
   const why = verdict === ruled ? `A rule of the prompt says ${verdict}.` : "A guess.";
   const others = Object.keys(properties).filter(name => name !== "verdict");
   return JSON.stringify({
    verdict: verdict,
    ...Object.fromEntries(others.map(name => [ name, why ]))
   });
  }
  function guess(verdicts, ruled, random) {
   const open = verdicts.filter(each => each !== ruled);
   return open[Math.floor(random() * open.length)] ?? "";
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
