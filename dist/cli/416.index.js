export const id = 416;

export const ids = [ 416 ];

export const modules = {
 416: (__webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
     evalReport: () => evalReport
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2503);
    var zod__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7428);
    var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
    var _evals_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2319);
    var _evals_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4777);
    var _evals_report_cases_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2359);
    var _evals_report_history_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8407);
    var _evals_report_write_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8423);
    var _evals_verdict_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(428);
    var _arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2303);
    var _eval_merge_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1172);
    var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([ _evals_compare_js__WEBPACK_IMPORTED_MODULE_3__ ]);
    _evals_compare_js__WEBPACK_IMPORTED_MODULE_3__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
    const usage = "harness eval report DIR \u2026 [--base ARM] [--head ARM] [--out DIR] [--export inspect|promptfoo \u2026] [--history FILE] [--run-url URL] [--cases-url URL] [--json]";
    const options = {
     base: {
      type: "string"
     },
     head: {
      type: "string"
     },
     out: {
      type: "string"
     },
     export: {
      type: "string",
      multiple: true
     },
     history: {
      type: "string"
     },
     "run-url": {
      type: "string"
     },
     "cases-url": {
      type: "string"
     },
     json: {
      type: "boolean"
     }
    };
    async function evalReport(args, machine) {
     const {values: values, positionals: positionals} = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_8__.Du)(args, options, usage);
     const {plan: plan, results: results, out: out} = await openRun(positionals, values, machine);
     const arms = chooseArms(plan, values);
     const {summary: summary, files: files} = await (0, _evals_report_write_js__WEBPACK_IMPORTED_MODULE_7__.u)({
      suite: plan.suite,
      sources: {
       base: arms.base === null ? null : {
        results: results,
        arm: arms.base
       },
       head: {
        results: results,
        arm: arms.head
       }
      },
      judge: trials => judgeByPlan(trials, plan, arms),
      out: out,
      made: machine.clock(),
      links: {
       run: webAddress(values["run-url"], "--run-url"),
       cases: webAddress(values["cases-url"], "--cases-url") ?? casesOfJob(machine)
      },
      history: await readHistory(values.history, machine),
      exports: exportsOf(values.export ?? [])
     });
     tell(summary, {
      out: out,
      files: files,
      json: values.json === true
     }, machine);
     return exitCodeSchema.parse(summary.exitCode);
    }
    async function openRun(named, {out: out}, machine) {
     const [dir, ...others] = named.map(each => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(machine.cwd, each));
     if (dir === undefined || others.length > 0 && out === undefined) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.xL({
      what: dir === undefined ? "name the folder of a run" : "name --out for the report of several shards",
      fix: `Usage: ${usage}`
     });
     const target = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(machine.cwd, out ?? node_path__WEBPACK_IMPORTED_MODULE_1__.join(dir, "report"));
     if (others.length > 0) return {
      ...await (0, _eval_merge_js__WEBPACK_IMPORTED_MODULE_9__.mergeFolders)([ dir, ...others ], target),
      out: target
     };
     return {
      plan: await (0, _eval_merge_js__WEBPACK_IMPORTED_MODULE_9__.readPlan)(dir),
      results: node_path__WEBPACK_IMPORTED_MODULE_1__.join(dir, "results.jsonl"),
      out: target
     };
    }
    function casesOfJob({env: env}) {
     const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
     const [serverUrl, commit] = [ env["GITHUB_SERVER_URL"] ?? "", env["GITHUB_SHA"] ?? "" ];
     return (0, _evals_report_cases_address_js__WEBPACK_IMPORTED_MODULE_5__.I)({
      serverUrl: serverUrl,
      owner: owner,
      repo: repo,
      commit: commit,
      evals: "evals"
     });
    }
    const exitCodeSchema = zod__WEBPACK_IMPORTED_MODULE_10__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_10__.euz(0), zod__WEBPACK_IMPORTED_MODULE_10__.euz(10), zod__WEBPACK_IMPORTED_MODULE_10__.euz(11), zod__WEBPACK_IMPORTED_MODULE_10__.euz(12) ]);
    function chooseArms(plan, {base: base, head: head}) {
     const names = plan.arms.map(({name: name}) => name);
     for (const [option, name] of [ [ "--base", base ], [ "--head", head ] ]) if (name !== undefined && !names.includes(name)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.xL({
      what: `no arm "${name}" in this run`,
      where: option,
      expected: `one of ${names.join(", ")}`
     });
     const chosenHead = head ?? (names.includes("head") ? "head" : names.at(-1)) ?? "";
     const others = names.filter(name => name !== chosenHead);
     const chosenBase = base ?? (others.includes("base") ? "base" : others[0]) ?? null;
     if (chosenBase === chosenHead) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.xL({
      what: `"${chosenHead}" cannot be compared with itself`,
      where: "--base"
     });
     return {
      base: chosenBase,
      head: chosenHead
     };
    }
    function judgeByPlan(trials, plan, arms) {
     const {suite: name, phase: phase, metric: metric, gate: gate} = plan;
     const comparison = (0, _evals_compare_js__WEBPACK_IMPORTED_MODULE_3__.U)({
      ...trials,
      suite: {
       name: name,
       phase: phase,
       metric: metric,
       gate: gate
      }
     });
     const {planned: planned, missing: missing} = countUnits(plan, arms, trials);
     const baseline = arms.base === null ? "none" : "comparable";
     return {
      comparison: comparison,
      judgement: (0, _evals_verdict_js__WEBPACK_IMPORTED_MODULE_11__.S)(comparison, gate, {
       planned: planned,
       missing: missing,
       baseline: baseline
      }),
      margin: gate.margin,
      missing: missing,
      baseline: null
     };
    }
    function countUnits(plan, arms, {base: base, head: head}) {
     const found = new Set;
     for (const trials of [ base, head ]) for (const {unitId: unitId} of trials) found.add(unitId);
     let [planned, missing] = [ 0, 0 ];
     for (const {unitId: unitId, arm: arm} of (0, _evals_plan_js__WEBPACK_IMPORTED_MODULE_4__.$J)(plan)) {
      if (arm !== arms.base && arm !== arms.head) continue;
      planned += 1;
      if (!found.has(unitId)) missing += 1;
     }
     return {
      planned: planned,
      missing: missing
     };
    }
    async function readHistory(file, machine) {
     return file === undefined ? [] : readJson(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(machine.cwd, file), _evals_report_history_js__WEBPACK_IMPORTED_MODULE_6__.U);
    }
    async function readJson(file, schema) {
     const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(cause => {
      throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.xL({
       what: "cannot be read",
       where: file,
       fix: `Usage: ${usage}`
      }, {
       cause: cause
      });
     });
     const parsed = schema.safeParse(valueOf(text, file));
     if (parsed.success) return parsed.data;
     throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.xL({
      what: "not what is expected here",
      where: file,
      got: zod__WEBPACK_IMPORTED_MODULE_12__.S1(parsed.error)
     });
    }
    function valueOf(text, file) {
     try {
      return JSON.parse(text);
     } catch (cause) {
      throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.xL({
       what: "no JSON",
       where: file
      }, {
       cause: cause
      });
     }
    }
    function exportsOf(names) {
     return names.map(name => {
      const known = _evals_report_write_js__WEBPACK_IMPORTED_MODULE_7__.Z.find(each => each === name);
      if (known !== undefined) return known;
      throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.xL({
       what: `unknown format "${name}"`,
       where: "--export",
       expected: `one of ${_evals_report_write_js__WEBPACK_IMPORTED_MODULE_7__.Z.join(", ")}`
      });
     });
    }
    function webAddress(text, option) {
     if (text === undefined) return null;
     if (/^https?:\/\/[^\s()<>`|[\]\\]+$/.test(text) && URL.canParse(text)) return text.replace(/\/+$/, "");
     throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.xL({
      what: "not a web address",
      where: option,
      got: `"${text}"`
     });
    }
    function tell(summary, {out: out, files: files, json: json}, machine) {
     const {verdict: verdict, sentence: sentence, exitCode: exitCode, failures: failures, warnings: warnings} = summary;
     if (json) {
      const told = {
       verdict: verdict,
       sentence: sentence,
       exitCode: exitCode,
       failures: failures,
       warnings: warnings,
       out: out,
       files: files
      };
      machine.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
      return;
     }
     const lines = [ sentence, ...failures, ...warnings.map(warning => `warning: ${warning}`) ];
     machine.stdout.write(`${lines.join("\n")}\n\nreport: ${node_path__WEBPACK_IMPORTED_MODULE_1__.join(out, "report.html")}\n`);
    }
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  });
 },
 2359: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => casesAddress
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
  const plainFolder = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(200).regex(/^(?!\.{1,2}(?:\/|$))[\w.-]+(?:\/(?!\.{1,2}(?:\/|$))[\w.-]+)*$/);
  const name = /^[\w.-]{1,100}$/;
  function casesAddress({serverUrl: serverUrl, owner: owner, repo: repo, commit: commit, evals: evals}) {
   const server = URL.canParse(serverUrl) ? new URL(serverUrl) : null;
   const plain = name.test(owner) && name.test(repo) && /^[0-9a-f]{40}$/.test(commit);
   if (server === null || !/^https?:$/.test(server.protocol) || !plain) return null;
   const folder = evals.replace(/^\.\//, "").replace(/\/+$/, "");
   if (!plainFolder.safeParse(folder).success) return null;
   return `${server.origin}/${owner}/${repo}/tree/${commit}/${folder}/cases`;
  }
 },
 8407: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => historySchema
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);
  const share = zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(0).max(1);
  const historyPoint = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   at: zod__WEBPACK_IMPORTED_MODULE_1__.w$(),
   score: share,
   interval: zod__WEBPACK_IMPORTED_MODULE_0__.PVZ([ share, share ]).nullable(),
   label: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
  });
  const historySchema = zod__WEBPACK_IMPORTED_MODULE_0__.YOg(historyPoint);
 },
 8423: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => exportNames,
   u: () => writeReport
  });
  var promises_ = __webpack_require__(1455);
  var external_node_path_ = __webpack_require__(6760);
  const counts = new Intl.NumberFormat("en-US");
  function count(value) {
   return counts.format(value);
  }
  function percent(share) {
   if (share === null) return "\u2013";
   return `${trimmed((share * 100).toFixed(1))} %`;
  }
  function points(difference) {
   if (difference === null) return "\u2013";
   const rounded = trimmed((Math.abs(difference) * 100).toFixed(1));
   if (rounded === "0") return "0";
   return `${difference < 0 ? "\u2212" : "+"}${rounded}`;
  }
  function ratio(value) {
   return value === null ? "\u2013" : `${value.toFixed(2)}\xd7`;
  }
  function usd(value) {
   if (value === null) return "\u2013";
   return `$${value.toFixed(value !== 0 && value < 1 ? 4 : 2)}`;
  }
  function duration(ms) {
   if (ms === null) return "\u2013";
   if (ms < 1e3) return `${Math.round(ms)} ms`;
   if (ms < 6e4) return `${trimmed((ms / 1e3).toFixed(1))} s`;
   const seconds = Math.round(ms / 1e3);
   return `${count(Math.floor(seconds / 60))} min ${seconds % 60} s`;
  }
  function probability(p) {
   if (p === null) return "\u2013";
   return p < .001 ? "< 0.001" : p.toFixed(3);
  }
  function trimmed(digits) {
   return digits.replace(/\.0$/, "");
  }
  const colours = /\u001b\[[0-9;:]*m/g;
  const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|[\ud800-\udfff]/gu;
  function visible(text) {
   return text.replaceAll("\r\n", "\n").replace(colours, "").replace(unseen, character => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 32) return String.fromCodePoint(9216 + code);
    if (code === 127) return "\u2421";
    return `\u27e8U+${code.toString(16).toUpperCase().padStart(4, "0")}\u27e9`;
   });
  }
  function armsOf({comparison: {base: base, head: head}}) {
   const both = [ {
    side: "base",
    arm: base
   }, {
    side: "head",
    arm: head
   } ];
   return both.filter(({arm: arm}) => arm.name !== null);
  }
  function footerFacts(summary) {
   const {baseline: baseline, cases: cases, comparison: comparison, made: made} = summary;
   const {infra: infra, ungraded: ungraded, skipped: skipped, alongside: alongside} = comparison.lost;
   return [ ...armsOf(summary).map(({side: side, arm: arm}) => `${side}: ${fingerprintText(arm, side)}`), baseline === null ? "no stored baseline" : `baseline is ${baseline.ageDays.toFixed(1)} days old`, `quarantined cases: ${count(cases.filter(({state: state}) => state === "quarantined").length)}`, `trials lost: ${infra} to infrastructure, ${ungraded} ungraded, ${skipped} skipped`, ...alongside === 0 ? [] : [ `${count(alongside)} left out with a lost counterpart` ], `cost ${usd(costOf(summary))}`, `made ${made.slice(0, 16).replace("T", " ")} UTC` ];
  }
  function fingerprintText({name: name, fingerprints: fingerprints}, side) {
   const called = name === side ? "" : `${name ?? ""}, `;
   const [only, ...others] = fingerprints;
   if (only === undefined) return `${called}no trials`;
   return `${called}fingerprint ${only.slice(0, 12)}${others.length === 0 ? "" : ` and ${others.length} more`}`;
  }
  function costOf(summary) {
   return armsOf(summary).reduce((sum, {arm: arm}) => sum === null || arm.costUsd === null ? null : sum + arm.costUsd, 0);
  }
  function trialsText({comparison: {base: base, head: head}}) {
   const [of, by] = [ base.perCase.most, head.perCase.most ];
   return `${count(head.cases)} \xd7 ${of === 0 || of === by ? `${by}` : `${of}/${by}`}`;
  }
  function repeatedText({repeated: repeated}) {
   if (repeated === null || repeated.k === 1) return "";
   const {k: k, passAtK: passAtK, passHatK: passHatK} = repeated;
   return `pass@${k} ${percent(passAtK)}, pass^${k} ${percent(passHatK)}`;
  }
  function costAndTime(summary) {
   const {base: base, head: head, costRatio: costRatio, latencyRatio: latencyRatio} = summary.comparison;
   if (base.name === null) return [ usd(head.medianCostUsd), duration(head.medianModelMs) ];
   return [ ratio(costRatio?.ratio ?? null), ratio(latencyRatio?.ratio ?? null) ];
  }
  function confidenceText({comparison: {alpha: alpha}}) {
   return percent(1 - alpha);
  }
  function labelRates({labels: labels, counts: counts}) {
   return labels.map((label, index) => {
    const hits = counts[index]?.[index] ?? 0;
    const right = (counts[index] ?? []).reduce((sum, each) => sum + each, 0);
    const given = counts.reduce((sum, row) => sum + (row[index] ?? 0), 0);
    return {
     label: label,
     precision: given === 0 ? null : hits / given,
     recall: right === 0 ? null : hits / right
    };
   });
  }
  function headlineOf({sentence: sentence}) {
   const at = sentence.indexOf(": ");
   if (at === -1) return [ sentence, "" ];
   const figures = sentence.slice(at + 2);
   return [ sentence.slice(0, at), figures.charAt(0).toUpperCase() + figures.slice(1) ];
  }
  const caseStates = [ "broken", "fixed", "worse", "better", "same", "not compared", "quarantined" ];
  const outcomeNames = [ "pass", "fail", "invalid-output", "limit", "infra", "ungraded", "skipped" ];
  const fileKinds = null && [ "output", "patch", "transcript", "test log" ];
  function textAt(data, place) {
   return place < 0 ? null : data.strings[place] ?? null;
  }
  function code(text, maxCharacters = 120) {
   const flat = visible(text).replace(/\s+/g, " ").trim();
   const short = flat.length <= maxCharacters ? flat : `${flat.slice(0, maxCharacters - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
   if (short === "") return "";
   const runs = [ ...short.matchAll(/`+/g) ].map(([run]) => run.length);
   let length = 1;
   while (runs.includes(length)) length += 1;
   const fence = "`".repeat(length);
   const pad = runs.length > 0 ? " " : "";
   const cell = short.replace(/\\(?=\|)/g, "\\ ").replaceAll("|", "\\|");
   return `${fence}${pad}${cell}${pad}${fence}`;
  }
  const alerts = {
   better: "TIP",
   worse: "CAUTION",
   equivalent: "NOTE",
   "no-evidence": "NOTE",
   underpowered: "WARNING",
   "no-baseline": "NOTE",
   incomplete: "CAUTION"
  };
  const maxNotes = 6;
  function alertPart(summary) {
   const {verdict: verdict, failures: failures, warnings: warnings} = summary;
   const [words, figures] = headlineOf(summary);
   const notes = [ ...failures, ...warnings ];
   const left = notes.length - maxNotes;
   const lines = [ `**${plain(words, 200)}**${figures === "" ? "" : `: ${plain(figures, 1500)}`}`, ...notes.slice(0, maxNotes).map(note => plain(note, 400)), ...left > 0 ? [ `\u2026 and ${left} more.` ] : [] ];
   return [ `> [!${alerts[verdict]}]`, lines.map(line => `> ${line}`).join("\n>\n") ].join("\n");
  }
  function plain(text, maxCharacters) {
   return visible(text).replace(/\s+/g, " ").trim().slice(0, maxCharacters).replace(/[\ud800-\udbff]$/, "").replace(/#(?=\d)/g, "\uff03").replace(/\bGH-(?=\d)/gi, "GH\u2011").replace(/[\\`*_{}[\]<>|~#!&]/g, character => `&#${character.charCodeAt(0)};`).replace(/@(?=\w)/g, "\uff20").replace(/:(?=\/\/)/g, "\uff1a").replace(/\b(www)\./gi, "$1\uff0e");
  }
  function phasePart(summary) {
   const {phase: phase, base: base, head: head, difference: difference} = summary.comparison;
   const interval = difference === null ? "" : ` [${points(difference.interval[0])}, ${points(difference.interval[1])}]`;
   const cells = [ code(phase, 40), trialsText(summary), percent(base.score), percent(head.score), `${points(difference?.delta ?? null)}${interval}`, inCell(probability(difference?.adjustedP ?? null)), `**${summary.verdict}**`, ...costAndTime(summary), bar(head.score) ];
   return [ `| phase | n \xd7 K | base | head | delta [${confidenceText(summary)} CI] | p | verdict | cost | p50 latency | |`, "| --- | ---: | ---: | ---: | --- | ---: | --- | ---: | ---: | --- |", `| ${cells.join(" | ").replaceAll(" %", "\xa0%")} |` ].join("\n");
  }
  function inCell(text) {
   return text.replace("<", "&lt;");
  }
  function bar(share) {
   if (share === null) return "";
   const full = Math.round(share * 10);
   return `${"\u2588".repeat(full)}${"\u2591".repeat(10 - full)}`;
  }
  function chartPart(summary) {
   const bars = armsOf(summary).flatMap(({side: side, arm: arm}) => arm.score === null ? [] : [ {
    side: side,
    score: arm.score
   } ]);
   if (bars.length === 0) return "";
   return [ "```mermaid", "xychart-beta", '  title "Score, % of the scale"', `  x-axis [${bars.map(({side: side}) => side).join(", ")}]`, '  y-axis "%" 0 --\x3e 100', `  bar [${bars.map(({score: score}) => (score * 100).toFixed(1)).join(", ")}]`, "```" ].join("\n");
  }
  function caseList(title, cases, {links: links, most: most}) {
   if (cases.length === 0) return "";
   const left = cases.length - most;
   return [ `#### ${title}: ${count(cases.length)}`, "", "| case | base | head | p | why |", "| --- | ---: | ---: | ---: | --- |", ...cases.slice(0, most).map(each => caseRow(each, links)), ...left > 0 ? [ "", `\u2026 and ${count(left)} more.` ] : [] ].join("\n");
  }
  function caseRow(each, links) {
   const why = each.reason === null || each.head.passed === each.head.counted ? "" : code(each.reason, 140);
   return `| ${caseName(each, links)} | ${passesText(each.base)} | ${passesText(each.head)} | ${inCell(probability(each.p))} | ${why} |`;
  }
  const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
  function caseName({id: id, phase: phase, tier: tier}, {cases: cases}) {
   const name = code(id, 80);
   const linked = cases !== null && slug.test(phase) && slug.test(id) ? `[${name}](${cases}/${phase}/${id})` : name;
   return tier === "must-pass" ? `${linked}, must pass` : linked;
  }
  function passesText(passes) {
   return passes === null ? "\u2013" : `${passes.passed}/${passes.counted}`;
  }
  function driftPart(summary) {
   const {base: base, head: head} = summary.comparison;
   const text = summary.verdict === "incomplete" ? countText : shareText;
   const seen = outcomeNames.filter(name => base.outcomes[name] + head.outcomes[name] > 0);
   if (seen.every(name => name === "pass")) return "";
   const repeated = armsOf(summary).flatMap(({side: side, arm: arm}) => repeatedText(arm) === "" ? [] : [ `${side} ${repeatedText(arm)}` ]);
   return [ "#### How trials ended", "", "| outcome | base | head |", "| --- | ---: | ---: |", ...seen.map(name => `| ${name} | ${text(base, name)} | ${text(head, name)} |`), ...repeated.length === 0 ? [] : [ "", `Repeated trials of a case: ${repeated.join("; ")}.` ] ].join("\n");
  }
  function shareText({outcomes: outcomes}, name) {
   const all = Object.values(outcomes).reduce((sum, trials) => sum + trials, 0);
   return all === 0 ? "\u2013" : `${count(outcomes[name])} (${percent(outcomes[name] / all)})`;
  }
  function countText({outcomes: outcomes}, name) {
   return count(outcomes[name]);
  }
  const maxLabels = 20;
  function confusionPart(summary) {
   const tables = armsOf(summary).flatMap(({side: side, arm: {confusion: confusion}}) => {
    if (confusion === null || confusion.labels.length > maxLabels) return [];
    const {labels: labels, counts: counts, macroF1: macroF1} = confusion;
    const names = labels.map(label => code(label, 40));
    const rates = labelRates(confusion);
    return [ `${side}: macro-F1 ${macroF1.toFixed(3)}`, "", `| right \u2193, given \u2192 | ${names.join(" | ")} | recall |`, `| --- |${" ---: |".repeat(names.length + 1)}`, ...names.map((name, index) => {
     const cells = [ ...(counts[index] ?? []).map(count), percent(rates[index]?.recall ?? null) ];
     return `| ${name} | ${cells.join(" | ")} |`;
    }), `| precision | ${rates.map(({precision: precision}) => percent(precision)).join(" | ")} | |`, "" ];
   });
   if (tables.length === 0) return "";
   return [ "<details><summary>Verdicts</summary>", "", ...tables, "</details>" ].join("\n");
  }
  function detailsPart({cases: cases}, {links: links, most: most}) {
   if (cases.length === 0 || most === 0) return "";
   const left = cases.length - most;
   return [ `<details><summary>All cases: ${count(cases.length)}</summary>`, "", "| case | state | base | head | cost |", "| --- | --- | ---: | ---: | ---: |", ...cases.slice(0, most).map(each => `| ${caseName(each, links)} | ${stateText(each)} | ${passesText(each.base)} | ${passesText(each.head)} | ${usd(each.costUsd)} |`), ...left > 0 ? [ "", `\u2026 and ${count(left)} more.` ] : [], "", "</details>" ].join("\n");
  }
  function stateText({state: state, unpaired: unpaired}) {
   return unpaired === null ? state : `${state} (${unpaired})`;
  }
  function footerPart(summary, links) {
   const facts = footerFacts(summary).map(fact => plain(fact, 120));
   const run = links.run === null ? [] : [ `[report and transcripts](${links.run})` ];
   return `<sub>${[ ...facts, ...run ].join(" \xb7 ")}</sub>`;
  }
  const maxCommentBytes = 65536;
  const maxSummaryBytes = 1e6;
  function commentMarker(suite) {
   return `\x3c!-- harness:evals suite=${suite.replace(/[^a-z0-9-]/g, "").slice(0, 100)} --\x3e`;
  }
  function renderComment(summary, links) {
   return fitted(summary, {
    links: links,
    maxBytes: maxCommentBytes,
    before: [ commentMarker(summary.comparison.suite) ]
   });
  }
  function renderJobSummary(summary, links) {
   return fitted(summary, {
    links: links,
    maxBytes: maxSummaryBytes,
    before: []
   });
  }
  const maxRows = 1e4;
  const everything = {
   details: maxRows,
   fixed: maxRows,
   broken: maxRows,
   chart: true,
   drift: true,
   confusion: true
  };
  const reductions = [ {
   amounts: {
    details: 200
   },
   said: "all but 200 rows of the table of all cases"
  }, {
   amounts: {
    details: 0
   },
   said: "the table of all cases"
  }, {
   amounts: {
    fixed: 20
   },
   said: "all but 20 fixed cases"
  }, {
   amounts: {
    broken: 200
   },
   said: "all but 200 broken cases"
  }, {
   amounts: {
    broken: 100
   },
   said: "all but 100 broken cases"
  }, {
   amounts: {
    fixed: 0
   },
   said: "the fixed cases"
  }, {
   amounts: {
    chart: false
   },
   said: "the chart"
  }, {
   amounts: {
    confusion: false
   },
   said: "the verdicts"
  }, {
   amounts: {
    drift: false
   },
   said: "how trials ended"
  }, {
   amounts: {
    broken: 20
   },
   said: "all but 20 broken cases"
  } ];
  function fitted(summary, place) {
   let amounts = everything;
   let text = assembled(summary, amounts, place);
   const said = new Map;
   for (const reduction of reductions) {
    if (Buffer.byteLength(text) <= place.maxBytes) return text;
    const next = {
     ...amounts,
     ...reduction.amounts
    };
    const shorter = assembled(summary, next, place);
    if (shorter === text) continue;
    for (const section of Object.keys(reduction.amounts)) said.set(section, reduction.said);
    amounts = next;
    text = assembled(summary, amounts, {
     ...place,
     before: place.before
    }, [ ...said.values() ]);
   }
   if (Buffer.byteLength(text) <= place.maxBytes) return text;
   throw new Error(`a report of ${Buffer.byteLength(text)} bytes does not fit into ${place.maxBytes}`);
  }
  function assembled(summary, {details: details, fixed: fixed, chart: chart, drift: drift, confusion: confusion, broken: broken}, {links: links, before: before}, leftOut = []) {
   const of = state => summary.cases.filter(each => each.state === state);
   const parts = [ ...before, `### Evals: ${code(summary.comparison.suite, 60)}`, alertPart(summary), phasePart(summary), chart ? chartPart(summary) : "", caseList("Broken cases", of("broken"), {
    links: links,
    most: broken
   }), fixed === 0 ? "" : caseList("Fixed cases", of("fixed"), {
    links: links,
    most: fixed
   }), drift ? driftPart(summary) : "", confusion ? confusionPart(summary) : "", detailsPart(summary, {
    links: links,
    most: details
   }), leftOut.length === 0 ? "" : `Left out for length: ${leftOut.join("; ")}. The report of the run has all of it.`, footerPart(summary, links) ];
   return `${parts.filter(part => part !== "").join("\n\n")}\n`;
  }
  var external_node_fs_ = __webpack_require__(3024);
  const flushAt = 1024 * 1024;
  function openTextFile(file) {
   (0, external_node_fs_.mkdirSync)(external_node_path_.dirname(file), {
    recursive: true
   });
   let descriptor = (0, external_node_fs_.openSync)(file, "w");
   let waiting = "";
   const flush = () => {
    if (descriptor !== null && waiting !== "") (0, external_node_fs_.writeSync)(descriptor, waiting);
    waiting = "";
   };
   return {
    write: text => {
     waiting += text;
     if (waiting.length >= flushAt) flush();
    },
    take: file => {
     flush();
     if (descriptor !== null) copy(file, descriptor);
     (0, external_node_fs_.rmSync)(file);
    },
    close: () => {
     flush();
     if (descriptor !== null) (0, external_node_fs_.closeSync)(descriptor);
     descriptor = null;
    }
   };
  }
  function copy(file, target) {
   const source = (0, external_node_fs_.openSync)(file, "r");
   try {
    const bytes = Buffer.alloc(flushAt);
    for (let read = (0, external_node_fs_.readSync)(source, bytes); read > 0; read = (0, 
    external_node_fs_.readSync)(source, bytes)) (0, external_node_fs_.writeSync)(target, bytes, 0, read);
   } finally {
    (0, external_node_fs_.closeSync)(source);
   }
  }
  const logVersion = 2;
  function exportInspect(run) {
   const logs = new Map;
   return {
    add: async (trial, side) => {
     const log = logs.get(side) ?? openArmLog(trial, side, run);
     logs.set(side, log);
     log.add(trial);
    },
    finish: incomplete => [ ...logs.values() ].map(log => log.finish(incomplete))
   };
  }
  function openArmLog(first, side, {suite: suite, made: made, out: out}) {
   const name = `inspect/${side}.json`;
   const file = external_node_path_.join(out, name);
   const samples = openTextFile(`${file}.partial`);
   const scores = [];
   let written = 0;
   const usage = {
    input_tokens: 0,
    output_tokens: 0,
    total_tokens: 0,
    input_tokens_cache_read: 0
   };
   return {
    add: trial => {
     samples.write(`${written === 0 ? "" : ",\n"}${JSON.stringify(sampleOf(trial))}`);
     written += 1;
     if (trial.score !== null) scores.push(trial.score);
     const spent = usageOf(trial);
     for (const key of [ "input_tokens", "output_tokens", "total_tokens", "input_tokens_cache_read" ]) usage[key] += spent[key];
    },
    finish: incomplete => {
     samples.close();
     const header = {
      version: logVersion,
      status: incomplete === null ? "success" : "error",
      eval: specOf(first, suite, made),
      plan: {
       name: "harness",
       steps: []
      },
      results: {
       ...{
        total_samples: written,
        completed_samples: scores.length
       },
       scores: incomplete === null ? [ meanOf(scores) ] : []
      },
      ...incomplete === null ? {} : {
       error: errorOf(incomplete)
      },
      stats: {
       started_at: first.startedAt,
       completed_at: made.toISOString(),
       model_usage: {
        [`harness/${first.arm}`]: usage
       }
      }
     };
     const log = openTextFile(file);
     log.write(`${JSON.stringify(header).slice(0, -1)},"samples":[`);
     log.take(`${file}.partial`);
     log.write("]}\n");
     log.close();
     return name;
    }
   };
  }
  function specOf(trial, suite, made) {
   return {
    eval_id: trial.fingerprint.slice(0, 22),
    run_id: trial.runId,
    created: made.toISOString(),
    task: suite,
    task_id: suite,
    task_version: 0,
    model: `harness/${trial.arm}`,
    dataset: {
     name: suite
    },
    config: {},
    metadata: {
     phase: trial.phase,
     arm: trial.arm,
     fingerprint: trial.fingerprint
    }
   };
  }
  function meanOf(scores) {
   const sum = scores.reduce((total, score) => total + score, 0);
   const value = scores.length === 0 ? 0 : sum / scores.length;
   return {
    name: "score",
    scorer: "score",
    metrics: {
     mean: {
      name: "mean",
      value: value
     }
    }
   };
  }
  function sampleOf(trial) {
   const checks = Object.fromEntries(trial.checks.map(check => [ check.name, scoreOf(check) ]));
   const own = trial.score === null ? {} : {
    score: {
     value: trial.score,
     answer: trial.verdict
    }
   };
   return {
    id: trial.caseId,
    epoch: trial.trial,
    input: `Case ${trial.caseId} of phase ${trial.phase}`,
    target: "",
    scores: {
     ...checks,
     ...own
    },
    metadata: {
     outcome: trial.outcome,
     verdict: trial.verdict,
     tier: trial.tier,
     split: trial.split,
     cluster: trial.cluster,
     quarantined: trial.quarantined,
     costUsd: trial.costUsd,
     turns: trial.turns,
     toolCalls: trial.toolCalls,
     toolErrors: trial.toolErrors,
     artifacts: trial.artifacts
    },
    output: {
     model: `harness/${trial.arm}`,
     completion: trial.verdict ?? ""
    },
    model_usage: {
     [`harness/${trial.arm}`]: usageOf(trial)
    },
    started_at: trial.startedAt,
    total_time: trial.wallMs / 1e3,
    working_time: Math.max(0, trial.wallMs - trial.waitMs) / 1e3,
    ...fault(trial)
   };
  }
  function fault({outcome: outcome, reason: reason}) {
   const message = reason ?? outcome;
   const lost = [ "infra", "ungraded", "skipped" ];
   if (lost.includes(outcome)) return {
    error: errorOf(message)
   };
   return outcome === "limit" ? {
    limit: {
     type: "custom",
     limit: 0,
     reason: message
    }
   } : {};
  }
  function errorOf(message) {
   return {
    message: message,
    traceback: "",
    traceback_ansi: ""
   };
  }
  function scoreOf({ok: ok, score: score, detail: detail}) {
   return {
    value: score ?? "N",
    explanation: detail,
    metadata: {
     ok: ok
    }
   };
  }
  function usageOf({usage: usage, costUsd: costUsd}) {
   const {input: input, cached: cached, output: output} = usage;
   return {
    input_tokens: input,
    output_tokens: output,
    total_tokens: input + cached + output,
    input_tokens_cache_read: cached,
    total_cost: costUsd
   };
  }
  function exportPredictions({out: out, read: read}) {
   const files = new Map;
   return {
    add: async (trial, side) => {
     if (trial.outcome === "infra" || trial.outcome === "skipped") return;
     const name = fileFor(trial, side);
     const file = files.get(name) ?? openTextFile(external_node_path_.join(out, name));
     files.set(name, file);
     const patch = trial.artifacts.patch === null ? null : await read(side, trial.artifacts.patch);
     file.write(`${JSON.stringify(predictionOf(trial, patch))}\n`);
    },
    finish: () => {
     for (const file of files.values()) file.close();
     return [ ...files.keys() ].sort();
    }
   };
  }
  function fileFor({trial: trial}, side) {
   return side === "head" && trial === 1 ? "predictions.jsonl" : `predictions/${side}-${trial}.jsonl`;
  }
  function predictionOf({caseId: caseId, arm: arm}, patch) {
   return {
    instance_id: caseId,
    model_name_or_path: arm,
    model_patch: patch ?? ""
   };
  }
  const failure = {
   none: 0,
   assertion: 1,
   error: 2
  };
  function exportPromptfoo({suite: suite, made: made, sides: sides, out: out}) {
   const file = openTextFile(external_node_path_.join(out, "promptfoo.json"));
   const tests = new Map;
   const sums = sides.map(() => emptySums());
   let written = 0;
   file.write(`{"evalId":${JSON.stringify(evalId(suite, made))},"results":{"version":3,"timestamp":${JSON.stringify(made.toISOString())},"results":[`);
   return {
    add: async (trial, side) => {
     const arm = sides.indexOf(side);
     const counted = sums[arm];
     if (counted === undefined) return;
     const key = `${trial.caseId} ${trial.trial}`;
     const test = tests.get(key) ?? tests.size;
     tests.set(key, test);
     file.write(`${written === 0 ? "" : ",\n"}${JSON.stringify(resultOf(trial, {
      arm: arm,
      side: side,
      test: test
     }))}`);
     written += 1;
     promptfoo_count(counted, trial);
    },
    finish: incomplete => {
     const prompts = sides.map((name, index) => promptOf(name, incomplete === null ? sums[index] ?? emptySums() : null));
     const stats = {
      successes: total(sums, "passed"),
      failures: total(sums, "failed"),
      errors: total(sums, "errors"),
      tokenUsage: tokenUsage(total(sums, "input"), total(sums, "output"), total(sums, "cached"))
     };
     const description = `harness evals: ${suite}${incomplete === null ? "" : `. ${incomplete}`}`;
     const config = {
      description: description,
      prompts: [ ...sides ],
      providers: [ ...sides ]
     };
     file.write(`],"prompts":${JSON.stringify(prompts)},"stats":${JSON.stringify(stats)}},"config":${JSON.stringify(config)},"shareableUrl":null}\n`);
     file.close();
     return [ "promptfoo.json" ];
    }
   };
  }
  function evalId(suite, made) {
   return `eval-${suite.replace(/[^A-Za-z0-9_-]/g, "_")}-${made.toISOString().slice(0, 19).replaceAll(":", "-")}`;
  }
  function emptySums() {
   return {
    passed: 0,
    failed: 0,
    errors: 0,
    score: 0,
    latencyMs: 0,
    cost: 0,
    input: 0,
    output: 0,
    cached: 0
   };
  }
  function total(sums, key) {
   return sums.reduce((before, each) => before + each[key], 0);
  }
  function promptfoo_count(sums, trial) {
   if (trial.score === null) sums.errors += 1; else if (trial.outcome === "pass") sums.passed += 1; else sums.failed += 1;
   sums.score += trial.score ?? 0;
   sums.latencyMs += trial.wallMs;
   sums.cost += trial.costUsd ?? 0;
   sums.input += trial.usage.input;
   sums.output += trial.usage.output;
   sums.cached += trial.usage.cached;
  }
  function promptOf(name, sums) {
   const named = {
    raw: name,
    label: name,
    id: name,
    provider: name
   };
   return sums === null ? named : {
    ...named,
    metrics: metricsOf(sums)
   };
  }
  function metricsOf(sums) {
   return {
    score: sums.score,
    testPassCount: sums.passed,
    testFailCount: sums.failed,
    testErrorCount: sums.errors,
    assertPassCount: 0,
    assertFailCount: 0,
    totalLatencyMs: sums.latencyMs,
    tokenUsage: tokenUsage(sums.input, sums.output, sums.cached),
    namedScores: {},
    namedScoresCount: {},
    cost: sums.cost
   };
  }
  function tokenUsage(prompt, completion, cached) {
   return {
    prompt: prompt,
    completion: completion,
    cached: cached,
    total: prompt + completion + cached,
    numRequests: 0
   };
  }
  function resultOf(trial, {arm: arm, side: side, test: test}) {
   const {caseId: caseId, outcome: outcome, score: score, reason: reason, verdict: verdict, costUsd: costUsd, usage: usage} = trial;
   const vars = {
    case: caseId,
    trial: trial.trial,
    phase: trial.phase
   };
   const success = outcome === "pass";
   return {
    promptIdx: arm,
    testIdx: test,
    promptId: side,
    provider: {
     id: side,
     label: trial.arm
    },
    prompt: {
     raw: side,
     label: side
    },
    vars: vars,
    testCase: {
     description: caseId,
     vars: vars,
     assert: trial.checks.map(assertionOf)
    },
    response: {
     output: verdict ?? "",
     tokenUsage: tokenUsage(usage.input, usage.output, usage.cached)
    },
    success: success,
    score: score ?? 0,
    namedScores: Object.fromEntries(trial.checks.flatMap(check => check.score === null ? [] : [ [ check.name, check.score ] ])),
    latencyMs: Math.round(trial.wallMs),
    cost: costUsd ?? 0,
    failureReason: success ? failure.none : score === null ? failure.error : failure.assertion,
    ...success ? {} : {
     error: reason ?? outcome
    },
    gradingResult: {
     pass: success,
     score: score ?? 0,
     reason: reason ?? outcome,
     componentResults: trial.checks.map(componentOf)
    },
    metadata: {
     outcome: outcome,
     tier: trial.tier,
     split: trial.split,
     cluster: trial.cluster,
     quarantined: trial.quarantined
    }
   };
  }
  function assertionOf({name: name}) {
   return {
    type: "javascript",
    value: name,
    metric: name
   };
  }
  function componentOf(check) {
   return {
    pass: check.ok === true,
    score: check.score ?? 0,
    reason: check.detail,
    assertion: assertionOf(check)
   };
  }
  var results = __webpack_require__(7549);
  class LazyColumn {
   length;
   #entry;
   constructor(length, entry) {
    this.length = length;
    this.#entry = entry;
   }
   at(index) {
    if (index < 0 || index >= this.length) throw new RangeError(`no entry ${index} among ${this.length}`);
    return this.#entry(index);
   }
   slice(from, to) {
    const end = Math.min(to, this.length);
    return Array.from({
     length: Math.max(0, end - from)
    }, (_, offset) => this.#entry(from + offset));
   }
  }
  function arrange(collected, {arms: arms, cases: cases}) {
   const {order: order, first: first} = trialOrder(collected, cases);
   const {checkOrder: checkOrder, checkFirst: checkFirst} = orderOfChecks(collected, order);
   return {
    schema: "harness/report-data@1",
    arms: arms,
    strings: collected.strings,
    fileSets: collected.fileSets,
    cases: caseColumns(collected, cases, first),
    trials: trialColumns(collected, {
     order: order,
     checkFirst: checkFirst,
     oneArm: arms.length === 1
    }),
    checks: checkColumns(collected, checkOrder)
   };
  }
  function caseColumns(collected, cases, first) {
   const places = new Map(collected.cases.map(each => [ each.id, each ]));
   const packed = cases.map(({id: id}) => places.get(id));
   return {
    id: cases.map(({id: id}) => id),
    phase: packed.map(each => each?.phase ?? -1),
    cluster: packed.map(each => each?.cluster ?? -1),
    tier: packed.map(each => each?.tier ?? -1),
    split: packed.map(each => each?.split ?? -1),
    state: cases.map(({state: state}) => caseStates.indexOf(state)),
    p: cases.map(({p: p}) => p),
    basePassed: cases.map(({base: base}) => base?.passed ?? 0),
    baseCounted: cases.map(({base: base}) => base?.counted ?? 0),
    baseScore: cases.map(({baseScore: baseScore}) => baseScore),
    headPassed: cases.map(({head: head}) => head.passed),
    headCounted: cases.map(({head: head}) => head.counted),
    headScore: cases.map(({headScore: headScore}) => headScore),
    first: [ ...first ]
   };
  }
  function trialOrder({trials: trials, numbers: numbers, ...collected}, cases) {
   const rankOf = new Map(cases.map(({id: id}, rank) => [ id, rank ]));
   const ranks = collected.cases.map(({id: id}) => rankOf.get(id) ?? cases.length);
   const slotOf = trial => (ranks[numbers.case.at(trial)] ?? cases.length) * 2 + numbers.arm.at(trial);
   const starts = new Uint32Array(cases.length * 2 + 3);
   for (let trial = 0; trial < trials; trial += 1) bump(starts, slotOf(trial) + 1);
   for (let slot = 1; slot < starts.length; slot += 1) starts[slot] = entry(starts, slot) + entry(starts, slot - 1);
   const order = new Uint32Array(trials);
   const next = starts.slice();
   for (let trial = 0; trial < trials; trial += 1) order[bump(next, slotOf(trial))] = trial;
   for (let slot = 0; slot + 1 < starts.length; slot += 1) order.subarray(starts[slot], starts[slot + 1]).sort((one, other) => numbers.trial.at(one) - numbers.trial.at(other));
   const first = Uint32Array.from({
    length: cases.length + 1
   }, (_, rank) => entry(starts, rank * 2));
   return {
    order: order,
    first: first
   };
  }
  function entry(list, index) {
   return list[index] ?? 0;
  }
  function bump(list, index) {
   const before = entry(list, index);
   list[index] = before + 1;
   return before;
  }
  function trialColumns({numbers: numbers, folders: folders}, {order: order, checkFirst: checkFirst, oneArm: oneArm}) {
   const lazily = of => new LazyColumn(order.length, index => of(entry(order, index)));
   const column = name => lazily(trial => numbers[name].at(trial));
   const nullable = name => lazily(trial => orNull(numbers[name].at(trial)));
   return {
    arm: oneArm ? lazily(() => 0) : column("arm"),
    trial: column("trial"),
    outcome: column("outcome"),
    score: nullable("score"),
    costUsd: nullable("costUsd"),
    wallMs: column("wallMs"),
    turns: column("turns"),
    toolCalls: column("toolCalls"),
    toolErrors: column("toolErrors"),
    verdict: column("verdict"),
    reason: column("reason"),
    checkFirst: new LazyColumn(checkFirst.length, index => entry(checkFirst, index)),
    folder: lazily(trial => folders[trial] ?? ""),
    files: column("files")
   };
  }
  function orderOfChecks({numbers: numbers, checks: checks, trials: trials}, order) {
   const checkOrder = new Uint32Array(checks.length / 4);
   const checkFirst = new Uint32Array(order.length + 1);
   let filled = 0;
   order.forEach((trial, index) => {
    checkFirst[index] = filled;
    const end = trial + 1 < trials ? numbers.firstCheck.at(trial + 1) : checks.length;
    for (let place = numbers.firstCheck.at(trial); place < end; place += 4) {
     checkOrder[filled] = place;
     filled += 1;
    }
   });
   checkFirst[order.length] = filled;
   return {
    checkOrder: checkOrder,
    checkFirst: checkFirst
   };
  }
  function checkColumns({checks: checks}, order) {
   const part = offset => new LazyColumn(order.length, index => checks.at(entry(order, index) + offset));
   const nullable = offset => new LazyColumn(order.length, index => orNull(checks.at(entry(order, index) + offset)));
   return {
    name: part(0),
    ok: nullable(1),
    score: nullable(2),
    detail: part(3)
   };
  }
  function orNull(value) {
   return Number.isNaN(value) ? null : value;
  }
  const trialNumbers = [ "case", "arm", "trial", "outcome", "score", "costUsd", "wallMs", "turns", "toolCalls", "toolErrors", "verdict", "reason", "files", "firstCheck" ];
  const chunkLength = 16384;
  function numberColumn() {
   const chunks = [];
   let length = 0;
   return {
    push: value => {
     const place = length % chunkLength;
     const chunk = (place === 0 ? undefined : chunks.at(-1)) ?? new Float64Array(chunkLength);
     if (place === 0) chunks.push(chunk);
     chunk[place] = value;
     length += 1;
    },
    at: index => {
     const value = index < length ? chunks[Math.floor(index / chunkLength)]?.[index % chunkLength] : undefined;
     if (value === undefined) throw new RangeError(`no number ${index} among ${length}`);
     return value;
    },
    get length() {
     return length;
    }
   };
  }
  const maxTextCharacters = 2e3;
  function collectColumns() {
   const strings = dictionary(text => text);
   const fileSets = dictionary(files => files.join());
   const caseIds = dictionary(id => id);
   const cases = [];
   const folders = [];
   const checks = numberColumn();
   const numbers = Object.fromEntries(trialNumbers.map(name => [ name, numberColumn() ]));
   const place = text => text === null ? -1 : strings.place(text.slice(0, maxTextCharacters));
   const addCheck = ({name: name, ok: ok, score: score, detail: detail}) => {
    checks.push(place(name));
    checks.push(ok === null ? NaN : Number(ok));
    checks.push(rounded(score, 4));
    checks.push(place(detail));
   };
   return {
    add: (trial, side) => {
     const index = caseIds.place(trial.caseId);
     if (index === cases.length) cases.push(caseOf(trial, place));
     const {folder: folder, names: names} = filesOf(trial);
     folders.push(folder);
     const files = fileSets.place(names.map(place));
     const own = {
      case: index,
      arm: side === "base" ? 0 : 1,
      trial: trial.trial,
      outcome: outcomeNames.indexOf(trial.outcome),
      score: rounded(trial.score, 4),
      costUsd: rounded(trial.costUsd, 6),
      wallMs: Math.round(trial.wallMs),
      turns: trial.turns,
      toolCalls: trial.toolCalls,
      toolErrors: trial.toolErrors,
      verdict: place(trial.verdict),
      reason: place(trial.reason),
      files: files,
      firstCheck: checks.length
     };
     for (const name of trialNumbers) numbers[name].push(own[name]);
     trial.checks.forEach(addCheck);
    },
    finish: arrangement => arrange({
     cases: cases,
     strings: strings.list,
     fileSets: fileSets.list,
     trials: folders.length,
     numbers: numbers,
     folders: folders,
     checks: checks
    }, arrangement)
   };
  }
  function caseOf({caseId: caseId, phase: phase, cluster: cluster, tier: tier, split: split}, place) {
   return {
    id: caseId,
    phase: place(phase),
    cluster: place(cluster),
    tier: place(tier),
    split: place(split)
   };
  }
  function dictionary(key) {
   const list = [];
   const places = new Map;
   return {
    list: list,
    place: value => {
     const known = places.get(key(value));
     if (known !== undefined) return known;
     places.set(key(value), list.length);
     return list.push(value) - 1;
    }
   };
  }
  function filesOf({artifacts: artifacts}) {
   const all = [ artifacts.output, artifacts.patch, artifacts.transcript, artifacts.testLog ];
   const some = all.find(file => file !== null);
   if (some === undefined) return {
    folder: "",
    names: all
   };
   const own = external_node_path_.posix.dirname(some);
   const folder = own !== "." && all.every(file => file === null || file.startsWith(`${own}/`)) ? own : "";
   return {
    folder: folder,
    names: all.map(file => file === null || folder === "" ? file : file.slice(folder.length + 1))
   };
  }
  function rounded(value, digits) {
   return value === null ? NaN : Number(value.toFixed(digits));
  }
  function openTally() {
   const cases = new Map;
   return {
    cases: cases,
    add: (trial, side) => {
     const {caseId: id, phase: phase, cluster: cluster, tier: tier, split: split} = trial;
     const known = cases.get(id) ?? {
      id: id,
      phase: phase,
      cluster: cluster,
      tier: tier,
      split: split,
      base: null,
      head: null
     };
     cases.set(id, known);
     known[side] = withTrial(known[side] ?? noTrials, trial);
    }
   };
  }
  const noTrials = {
   trials: 0,
   passed: 0,
   counted: 0,
   scoreSum: 0,
   costUsd: 0,
   wallMs: 0,
   outcomes: {},
   reason: null
  };
  function withTrial(arm, trial) {
   const {outcome: outcome, score: score, costUsd: costUsd, wallMs: wallMs} = trial;
   return {
    trials: arm.trials + 1,
    passed: arm.passed + Number(outcome === "pass"),
    counted: arm.counted + Number(score !== null),
    scoreSum: arm.scoreSum + (score ?? 0),
    costUsd: arm.costUsd === null || costUsd === null ? null : arm.costUsd + costUsd,
    wallMs: arm.wallMs + wallMs,
    outcomes: {
     ...arm.outcomes,
     [outcome]: (arm.outcomes[outcome] ?? 0) + 1
    },
    reason: outcome === "pass" ? arm.reason : arm.reason ?? whyNot(trial)
   };
  }
  const maxReason = 500;
  function whyNot({reason: reason, checks: checks}) {
   if (reason !== null) return reason.slice(0, maxReason);
   const failed = checks.find(({ok: ok}) => ok === false);
   return failed === undefined ? null : `${failed.name}: ${failed.detail}`.slice(0, maxReason);
  }
  async function gather(sources, exports) {
   const tally = openTally();
   const columns = collectColumns();
   const trials = {
    base: [],
    head: []
   };
   const shared = internStrings();
   for (const file of gather_filesOf(sources)) for await (const trial of (0, results.mM)(file)) {
    const side = sideOf(trial, file, sources);
    if (side === null) continue;
    tally.add(trial, side);
    columns.add(trial, side);
    trials[side].push(comparedPart(trial, shared));
    for (const each of exports) await each.add(trial, side);
   }
   return {
    tally: tally,
    columns: columns,
    ...trials
   };
  }
  function gather_filesOf({base: base, head: head}) {
   return [ ...new Set([ ...base === null ? [] : [ base ], head ].map(({results: results}) => external_node_path_.resolve(results))) ];
  }
  function sideOf({arm: arm}, file, {base: base, head: head}) {
   if (external_node_path_.resolve(head.results) === file && head.arm === arm) return "head";
   return base !== null && external_node_path_.resolve(base.results) === file && base.arm === arm ? "base" : null;
  }
  function internStrings() {
   const kept = new Map;
   return text => {
    const known = kept.get(text);
    if (known === undefined) kept.set(text, text);
    return known ?? text;
   };
  }
  function comparedPart(trial, shared) {
   const {rightVerdicts: rightVerdicts, verdict: verdict, tier: tier, quarantined: quarantined, outcome: outcome, score: score, turns: turns, costUsd: costUsd, modelMs: modelMs} = trial;
   return {
    unitId: trial.unitId,
    caseId: shared(trial.caseId),
    caseDigest: shared(trial.caseDigest),
    cluster: shared(trial.cluster),
    arm: shared(trial.arm),
    fingerprint: shared(trial.fingerprint),
    verdict: verdict === null ? null : shared(verdict),
    ...rightVerdicts === undefined ? {} : {
     rightVerdicts: rightVerdicts.map(shared)
    },
    trial: trial.trial,
    tier: tier,
    quarantined: quarantined,
    outcome: outcome,
    score: score,
    turns: turns,
    costUsd: costUsd,
    modelMs: modelMs
   };
  }
  class Markup {
   text;
   constructor(text) {
    this.text = text;
   }
  }
  function markup(parts, ...values) {
   const text = parts.reduce((before, part, index) => before + rendered(values[index - 1] ?? "") + part);
   return new Markup(text);
  }
  function trusted(text) {
   return new Markup(text);
  }
  const nothing = new Markup("");
  function rendered(value) {
   if (value instanceof Markup) return value.text;
   if (typeof value === "object") return value.map(({text: text}) => text).join("");
   return escaped(String(value));
  }
  const entities = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&quot;",
   "'": "&#39;"
  };
  function escaped(text) {
   return visible(text).replace(/[&<>"']/g, character => entities[character] ?? "").replace(/[\ufffe\uffff]/g, "");
  }
  function renderJunit({comparison: {suite: suite}, made: made, cases: cases, verdict: verdict, sentence: sentence}) {
   const phases = [ ...new Set(cases.map(({phase: phase}) => phase)) ].sort();
   return markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${suite}" ${junit_counts(cases, Number(verdict === "incomplete"))}>
${phases.map(phase => testSuite(phase, made, cases.filter(each => each.phase === phase)))}${verdict === "incomplete" ? incompleteSuite(sentence, made) : nothing}</testsuites>
`.text;
  }
  function testSuite(phase, made, cases) {
   return markup`<testsuite name="${phase}" timestamp="${made}" ${junit_counts(cases)}>
${cases.map(testCase)}</testsuite>
`;
  }
  function incompleteSuite(sentence, made) {
   return markup`<testsuite name="run" timestamp="${made}" ${junit_counts([], 1)}>
<testcase classname="run" name="every planned trial has a result" time="${seconds(0)}">
<error message="incomplete">${sentence}</error>
</testcase>
</testsuite>
`;
  }
  function kindOf({state: state, head: head}) {
   if (state === "quarantined") return "skipped";
   if (head.counted === 0) return "error";
   return head.passed * 2 < head.counted ? "failure" : "passed";
  }
  function junit_counts(cases, faults = 0) {
   const kinds = cases.map(kindOf);
   const number = kind => kinds.filter(each => each === kind).length;
   const time = cases.reduce((sum, each) => sum + timeOf(each), 0);
   return markup`tests="${cases.length + faults}" failures="${number("failure")}" errors="${number("error") + faults}" skipped="${number("skipped")}" time="${seconds(time)}"`;
  }
  function testCase(each) {
   const {id: id, phase: phase, tier: tier, state: state, base: base, head: head, costUsd: costUsd} = each;
   const properties = [ [ "passed", `${head.passed}/${head.counted}` ], ...base === null ? [] : [ [ "passed-base", `${base.passed}/${base.counted}` ] ], [ "state", state ], [ "tier", tier ], ...costUsd === null ? [] : [ [ "cost-usd", costUsd.toFixed(6) ] ] ];
   return markup`<testcase classname="${phase}" name="${id}" time="${seconds(timeOf(each))}">
<properties>${properties.map(([name, value]) => markup`<property name="${name}" value="${value}"/>`)}</properties>
${verdictOf(each)}</testcase>
`;
  }
  function timeOf({wallMs: wallMs, outcomes: outcomes}) {
   return (wallMs ?? 0) * Object.values(outcomes).reduce((sum, trials) => sum + trials, 0);
  }
  function verdictOf(each) {
   const {passed: passed, counted: counted} = each.head;
   const why = each.reason ?? "";
   switch (kindOf(each)) {
   case "passed":
    return nothing;

   case "skipped":
    return markup`<skipped message="quarantined; ${passed} of ${counted} trials passed"/>
`;

   case "error":
    return markup`<error message="no trial counts">${why}</error>
`;

   case "failure":
    return markup`<failure message="${passed} of ${counted} trials passed">${why}</failure>
`;
   }
  }
  function seconds(ms) {
   return (ms / 1e3).toFixed(3);
  }
  var external_node_stream_ = __webpack_require__(7075);
  var consumers_ = __webpack_require__(8321);
  var external_node_zlib_ = __webpack_require__(8522);
  const entriesAtOnce = 4096;
  async function packValue(value) {
   return packPieces(jsonPieces(value));
  }
  async function packText(text) {
   return packPieces([ text ]);
  }
  async function packPieces(pieces) {
   const packed = await (0, consumers_.buffer)(external_node_stream_.Readable.from(pieces, {
    objectMode: false
   }).pipe((0, external_node_zlib_.createGzip)()));
   return packed.toString("base64");
  }
  function* jsonPieces(value) {
   if (Array.isArray(value) || value instanceof LazyColumn) yield* arrayPieces(value); else if (typeof value === "object" && value !== null) yield* objectPieces(value); else yield JSON.stringify(value);
  }
  function* arrayPieces(list) {
   yield "[";
   for (let from = 0; from < list.length; from += entriesAtOnce) {
    const inner = JSON.stringify(list.slice(from, from + entriesAtOnce)).slice(1, -1);
    yield `${from === 0 ? "" : ","}${inner}`;
   }
   yield "]";
  }
  function* objectPieces(fields) {
   yield "{";
   let first = true;
   for (const [key, value] of Object.entries(fields)) {
    yield `${first ? "" : ","}${JSON.stringify(key)}:`;
    yield* jsonPieces(value);
    first = false;
   }
   yield "}";
  }
  var external_node_crypto_ = __webpack_require__(7598);
  const plot = {
   width: 760,
   right: 90,
   rowHeight: 38,
   top: 12,
   characterWidth: 8.5
  };
  function intervalPlot(drawn, margin) {
   if (drawn.length === 0) return nothing;
   const reach = niceReach(drawn, margin);
   const bottom = plot.top + drawn.length * plot.rowHeight;
   const left = 40 + plot.characterWidth * Math.max(...drawn.map(({phase: phase}) => clipped(phase).length));
   const x = scale([ -reach, reach ], [ left, plot.width - plot.right ]);
   const ticks = [ -1, -.5, 0, .5, 1 ].map(part => part * reach);
   return markup`<svg class="chart" viewBox="0 0 ${plot.width} ${bottom + 46}" role="img" aria-label="${plotLabel(drawn)}">
${band(margin, x, bottom)}${ticks.map(tick => markup`<line class="${tick === 0 ? "zero" : "grid"}" x1="${fixed(x(tick))}" x2="${fixed(x(tick))}" y1="${plot.top}" y2="${bottom}"/>
<text class="quiet" text-anchor="middle" x="${fixed(x(tick))}" y="${bottom + 18}">${points(tick)}</text>
`)}${drawn.map((row, index) => plotRow(row, plot.top + (index + .5) * plot.rowHeight, {
    x: x,
    left: left
   }))}
<text class="quiet" text-anchor="middle" x="${fixed(x(0))}" y="${bottom + 38}">points of head above base, with confidence interval</text>
</svg>`;
  }
  function plotRow(row, y, {x: x, left: left}) {
   const {delta: delta, interval: [low, high]} = row;
   return markup`<g class="${row.verdict}"><title>${row.phase}: ${points(delta)} points, ${points(low)} to ${points(high)}</title>
<line class="interval" x1="${fixed(x(low))}" x2="${fixed(x(high))}" y1="${y}" y2="${y}"/><circle cx="${fixed(x(delta))}" cy="${y}" r="6"/></g>
<text text-anchor="end" x="${fixed(left - 24)}" y="${y + 4}">${clipped(row.phase)}</text>
<text x="${plot.width - plot.right + 14}" y="${y + 4}">${points(delta)}</text>
`;
  }
  function band(margin, x, bottom) {
   if (margin === null) return nothing;
   return markup`<rect class="margin-band" x="${fixed(x(-margin))}" width="${fixed(x(margin) - x(-margin))}" y="${plot.top}" height="${bottom - plot.top}"><title>The margin: plus or minus ${points(margin).slice(1)} points</title></rect>
`;
  }
  function plotLabel(rows) {
   const each = rows.map(({phase: phase, delta: delta, interval: interval}) => `${phase} ${points(delta)} points, from ${points(interval[0])} to ${points(interval[1])}`);
   return `Difference of head and base with confidence intervals: ${each.join("; ")}`;
  }
  function niceReach(rows, margin) {
   const ends = rows.flatMap(({interval: interval}) => interval).map(Math.abs);
   const most = Math.max(margin ?? 0, ...ends) * 1.05;
   return [ .02, .05, .1, .2, .3, .4, .5, .6, .8 ].find(reach => reach >= most) ?? 1;
  }
  const charts_history = {
   width: 760,
   height: 180,
   left: 58,
   right: 20,
   top: 12,
   bottom: 34
  };
  function historyLine(past) {
   const from = past[0];
   const to = past.at(-1);
   if (from === undefined || to === undefined || past.length < 2) return nothing;
   const x = scale([ Date.parse(from.at), Date.parse(to.at) ], [ charts_history.left, charts_history.width - charts_history.right ]);
   const y = scale([ 0, 1 ], [ charts_history.height - charts_history.bottom, charts_history.top ]);
   const at = (point, score) => `${fixed(x(Date.parse(point.at)))},${fixed(y(score))}`;
   const upper = past.map(point => at(point, point.interval?.[1] ?? point.score));
   const lower = past.map(point => at(point, point.interval?.[0] ?? point.score)).reverse();
   return markup`<svg class="chart" viewBox="0 0 ${charts_history.width} ${charts_history.height}" role="img" aria-label="Score over time, from ${percentage(from.score)} on ${from.at.slice(0, 10)} to ${percentage(to.score)} on ${to.at.slice(0, 10)}">
${[ 0, .5, 1 ].map(share => markup`<line class="grid" x1="${charts_history.left}" x2="${charts_history.width - charts_history.right}" y1="${fixed(y(share))}" y2="${fixed(y(share))}"/>
<text class="quiet" text-anchor="end" x="${charts_history.left - 8}" y="${fixed(y(share) + 4)}">${percentage(share)}</text>
`)}<polygon class="band" points="${[ ...upper, ...lower ].join(" ")}"/>
<polyline class="line" points="${past.map(point => at(point, point.score)).join(" ")}"/>
${past.map(point => markup`<circle class="mark" cx="${fixed(x(Date.parse(point.at)))}" cy="${fixed(y(point.score))}" r="3.5"><title>${point.label}, ${point.at.slice(0, 10)}: ${percentage(point.score)}</title></circle>
`)}<text class="quiet" x="${charts_history.left}" y="${charts_history.height - 8}">${from.at.slice(0, 10)}</text>
<text class="quiet" text-anchor="end" x="${charts_history.width - charts_history.right}" y="${charts_history.height - 8}">${to.at.slice(0, 10)}</text>
</svg>`;
  }
  function scale([from, to], [start, end]) {
   const span = to - from || 1;
   return value => start + (value - from) / span * (end - start);
  }
  function fixed(value) {
   return value.toFixed(1);
  }
  function percentage(share) {
   return `${Math.round(share * 100)} %`;
  }
  function clipped(name) {
   return name.length <= 24 ? name : `${name.slice(0, 23)}\u2026`;
  }
  const pageScript = "\nconst caseStates = [\n  'broken',\n  'fixed',\n  'worse',\n  'better',\n  'same',\n  'not compared',\n  'quarantined',\n]         ;\nconst outcomeNames = [\n  'pass',\n  'fail',\n  'invalid-output',\n  'limit',\n  'infra',\n  'ungraded',\n  'skipped',\n]         ;\nconst fileKinds = ['output', 'patch', 'transcript', 'test log']         ;\nfunction textAt(data            , place        )                {\n  return place < 0 ? null : (data.strings[place] ?? null);\n}\nconst colours = /\\u001b\\[[0-9;:]*m/g;\nconst unseen =\n  /[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]|[\\ud800-\\udfff]/gu;\nfunction visible(text        )         {\n  return text\n    .replaceAll('\\r\\n', '\\n')\n    .replace(colours, '')\n    .replace(unseen, (character) => {\n      const code = character.codePointAt(0) ?? 0;\n      if (code < 0x20) return String.fromCodePoint(0x2400 + code);\n      if (code === 0x7f) return '\u2421';\n      return `\u27e8U+${code.toString(16).toUpperCase().padStart(4, '0')}\u27e9`;\n    });\n}\nfunction element                                          (\n  name      ,\n  attributes             = {},\n  ...children\n)                              {\n  const made = document.createElement(name);\n  for (const [key, value] of Object.entries(attributes))\n    if (value !== null && value !== false) made.setAttribute(key, value === true ? '' : String(value));\n  made.append(...children.map((child) => (typeof child === 'string' ? visible(child) : child)));\n  return made;\n}\nfunction byId                          (id        , kind                )       {\n  const found = document.getElementById(id);\n  if (!(found instanceof kind)) throw new Error(`the page has no ${kind.name} #${id}`);\n  return found;\n}\nfunction preformatted(text        )              {\n  return element('pre', { dir: 'auto' }, text);\n}\nconst counts = new Intl.NumberFormat('en-US');\nfunction count(value        )         {\n  return counts.format(value);\n}\nfunction percent(share               )         {\n  if (share === null) return '\u2013';\n  return `${trimmed((share * 100).toFixed(1))} %`;\n}\nfunction points(difference               )         {\n  if (difference === null) return '\u2013';\n  const rounded = trimmed((Math.abs(difference) * 100).toFixed(1));\n  if (rounded === '0') return '0';\n  return `${difference < 0 ? '\u2212' : '+'}${rounded}`;\n}\nfunction ratio(value               )         {\n  return value === null ? '\u2013' : `${value.toFixed(2)}\xd7`;\n}\nfunction usd(value               )         {\n  if (value === null) return '\u2013';\n  return `$${value.toFixed(value !== 0 && value < 1 ? 4 : 2)}`;\n}\nfunction duration(ms               )         {\n  if (ms === null) return '\u2013';\n  if (ms < 1000) return `${Math.round(ms)} ms`;\n  if (ms < 60_000) return `${trimmed((ms / 1000).toFixed(1))} s`;\n  const seconds = Math.round(ms / 1000);\n  return `${count(Math.floor(seconds / 60))} min ${seconds % 60} s`;\n}\nfunction probability(p               )         {\n  if (p === null) return '\u2013';\n  return p < 0.001 ? '< 0.001' : p.toFixed(3);\n}\nfunction trimmed(digits        )         {\n  return digits.replace(/\\.0$/, '');\n}\nfunction rowsOf(data            )                 {\n  return data.cases.id.map((id, index) => rowOf(data, id, index));\n}\nfunction rowOf(data            , id        , index        )      {\n  const { cases } = data;\n  const [phase, tier, cluster] = [cases.phase, cases.tier, cases.cluster].map(\n    (column) => textAt(data, column[index] ?? -1) ?? '',\n  )                            ;\n  const base = tally(cases.basePassed[index], cases.baseCounted[index], cases.baseScore[index]);\n  const head = tally(cases.headPassed[index], cases.headCounted[index], cases.headScore[index]);\n  const trials = trialsOf(data, index, data.arms.length - 1);\n  return {\n    index,\n    id,\n    phase,\n    tier,\n    state: caseStates[cases.state[index] ?? -1] ?? 'not compared',\n    base: data.arms.length > 1 ? base : null,\n    head,\n    delta: base.score === null || head.score === null ? null : head.score - base.score,\n    costUsd: mean(trials.map((at) => data.trials.costUsd[at] ?? null)),\n    wallMs: mean(trials.map((at) => data.trials.wallMs[at] ?? null)),\n    outcomes: outcomesOf(data, index),\n    search: `${id} ${phase} ${tier} ${cluster}`.toLowerCase(),\n  };\n}\nfunction tally(passed = 0, counted = 0, score                = null)           {\n  return { passed, counted, score };\n}\nfunction trialsOf(data            , index        , arm        )                    {\n  const found           = [];\n  for (let at = data.cases.first[index] ?? 0; at < (data.cases.first[index + 1] ?? 0); at += 1)\n    if (data.trials.arm[at] === arm) found.push(at);\n  return found;\n}\nfunction mean(values                            )                {\n  let sum = 0;\n  for (const value of values) {\n    if (value === null) return null;\n    sum += value;\n  }\n  return values.length === 0 ? null : sum / values.length;\n}\nfunction outcomesOf({ cases, trials }            , index        )         {\n  let bits = 0;\n  for (let at = cases.first[index] ?? 0; at < (cases.first[index + 1] ?? 0); at += 1)\n    bits |= 1 << (trials.outcome[at] ?? 0);\n  return bits;\n}\nconst rowHeight = 34;\nconst margin = 12;\nconst maxPrinted = 1000;\nconst maxDots = 10;\nfunction openGrid(data            , open                    )       {\n  const scroller = byId('scroller', HTMLElement);\n  const table = byId('cases', HTMLTableElement);\n  const body = byId('rows', HTMLTableSectionElement);\n  let rows                 = [];\n  let current = 0;\n  const draw = (from        , to        )       => {\n    const drawn = rows.slice(from, to).map((row, offset) => {\n      const position = from + offset;\n      const line = rowElement(row, data, position === current);\n      line.setAttribute('aria-rowindex', String(position + 2));\n      line.addEventListener('click', () => {\n        select(position);\n        open(row);\n      });\n      return line;\n    });\n    body.replaceChildren(spacer(from), ...drawn, spacer(Math.max(0, rows.length - to)));\n    const selected = rows[current];\n    if (selected === undefined) table.removeAttribute('aria-activedescendant');\n    else table.setAttribute('aria-activedescendant', rowId(selected));\n  };\n  const drawInSight = ()       => {\n    const first = Math.max(0, Math.floor(scroller.scrollTop / rowHeight) - margin);\n    const inSight = Math.ceil(scroller.clientHeight / rowHeight);\n    draw(first, Math.min(rows.length, first + inSight + 2 * margin));\n  };\n  const select = (position        )       => {\n    current = Math.max(0, Math.min(rows.length - 1, position));\n    const headerHeight = table.tHead?.offsetHeight ?? 0;\n    const top = current * rowHeight;\n    const room = scroller.clientHeight - headerHeight - rowHeight;\n    if (top < scroller.scrollTop) scroller.scrollTop = top;\n    else if (top > scroller.scrollTop + room) scroller.scrollTop = top - room;\n    drawInSight();\n  };\n  scroller.addEventListener('scroll', drawInSight, { passive: true });\n  window.addEventListener('resize', drawInSight);\n  window.addEventListener('beforeprint', () => {\n    draw(0, Math.min(rows.length, maxPrinted));\n  });\n  window.addEventListener('afterprint', drawInSight);\n  return {\n    show: (chosen) => {\n      rows = chosen;\n      current = 0;\n      scroller.scrollTop = 0;\n      table.setAttribute('aria-rowcount', String(rows.length + 1));\n      drawInSight();\n    },\n    move: (by) => select(current + by),\n    select,\n    selected: () => rows[current],\n    focus: () => table.focus({ preventScroll: true }),\n  };\n}\nfunction rowId(row     )         {\n  return `case-${row.index}`;\n}\nfunction spacer(count        )                      {\n  const row = element('tr', { 'aria-hidden': 'true', class: 'spacer' });\n  row.style.height = `${count * rowHeight}px`;\n  return row;\n}\nfunction rowElement(row     , data            , selected         )                      {\n  const last = data.arms.length - 1;\n  const cell = (name        , ...children                   )                       =>\n    element('td', { class: name, role: 'gridcell' }, ...children);\n  return element(\n    'tr',\n    { id: rowId(row), role: 'row', 'aria-selected': String(selected), class: selected ? 'selected' : null },\n    cell('state', chip(row)),\n    cell('case', element('span', { class: 'case-id', title: row.id }, row.id)),\n    cell('phase', row.phase),\n    cell('tier', row.tier),\n    ...(row.base === null ? [] : [cell('arm', ...tallyParts(row, row.base, data, 0))]),\n    cell('arm', ...tallyParts(row, row.head, data, last)),\n    ...(row.base === null ? [] : [cell('delta number', points(row.delta))]),\n    cell('cost number', usd(row.costUsd)),\n    cell('time number', duration(row.wallMs)),\n  );\n}\nfunction chip({ state }     )              {\n  return element('span', { class: `chip ${state.replace(' ', '-')}` }, state);\n}\nfunction tallyParts(row     , tally          , data            , arm        )                    {\n  const label = `${tally.passed}/${tally.counted}`;\n  const trials = trialsOf(data, row.index, arm);\n  const number = element('span', { class: 'tally' }, label);\n  if (trials.length > maxDots) return [number, ` ${percent(tally.score)}`];\n  const dots = trials.map((at) => outcomeDot(data.trials.outcome[at] ?? 0));\n  return [number, element('span', { class: 'dots', 'aria-hidden': 'true' }, ...dots)];\n}\nfunction outcomeDot(outcome        )              {\n  const name = outcomeNames[outcome] ?? 'skipped';\n  return element('span', { class: `dot ${name}`, title: name }, signs[name]);\n}\nconst signs = {\n  pass: '\u25cf',\n  fail: '\u25cb',\n  'invalid-output': '\u25c7',\n  limit: '\u25b3',\n  infra: '\xd7',\n  ungraded: '?',\n  skipped: '\u2013',\n}         ;\nasync function unpackText(packed        )                  {\n  const binary = atob(packed.trim());\n  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));\n  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));\n  return new Response(stream).text();\n}\nasync function reportData()                      {\n  const holder = document.getElementById('report-data');\n  if (holder === null) throw new Error('the page carries no data');\n  return JSON.parse(await unpackText(holder.textContent))              ;\n}\nconst foldedFrom = 1200;\nasync function embeddedEvents(trial        )                                    {\n  const holder = document.getElementById(`transcript-${trial}`);\n  if (holder === null) return null;\n  const text = await unpackText(holder.textContent);\n  return text\n    .split('\\n')\n    .filter((line) => line !== '')\n    .map((line) => JSON.parse(line)          );\n}\nfunction transcriptList(events                   )              {\n  return element('ol', { class: 'transcript' }, ...events.flatMap((event) => eventParts(event)));\n}\nconst drawn                                                             = {\n  header: () => [],\n  context: () => [],\n  setup: () => [],\n  start: (event) => [item('meta', note(`Model ${text(event, 'model')}, sandbox ${text(event, 'sandbox')}`))],\n  reply: (event) => [item('reply', ...reply(event))],\n  tool_result: (event) => [item(event['isError'] === true ? 'answer error' : 'answer', answer(event))],\n  feedback: told,\n  warning: told,\n  retry: told,\n  end: (event) => [item('meta', note(`End: ${ending(event['outcome'])}`))],\n};\nfunction eventParts(event        )                {\n  const draw = drawn[text(event, 'type')];\n  return draw === undefined ? [item('meta', preformatted(JSON.stringify(event)))] : draw(event);\n}\nfunction told(event        )                {\n  const said = text(event, 'text') || text(event, 'message');\n  return [item('feedback', heading(text(event, 'type')), preformatted(said))];\n}\nfunction reply(event        )                {\n  const said = text(event, 'text');\n  const facts = [\n    `Turn ${number(event, 'turn') ?? '?'}`,\n    duration(number(event, 'wallMs')),\n    usd(number(event, 'usd')),\n  ];\n  return [\n    heading(facts.filter((fact) => fact !== '\u2013').join(' \xb7 ')),\n    ...(said === '' ? [] : [preformatted(said)]),\n    ...list(event['toolCalls']).map((call) =>\n      element(\n        'div',\n        { class: 'call' },\n        element('span', { class: 'call-name' }, `\u2192 ${text(call, 'name')}`),\n        preformatted(readable(call['input'] ?? call['malformed'])),\n      ),\n    ),\n  ];\n}\nfunction answer(event        )              {\n  const body = text(event, 'text');\n  const title = `\u2190 ${text(event, 'name')}${event['isError'] === true ? ' (error)' : ''}, ${body.length} characters`;\n  return element(\n    'details',\n    { open: body.length <= foldedFrom },\n    element('summary', {}, title),\n    preformatted(body),\n  );\n}\nfunction ending(outcome         )         {\n  const end = isFields(outcome) ? outcome : {};\n  const inner = isFields(end['ending']) ? end['ending'] : end;\n  const message = text(inner, 'message');\n  return message === '' ? text(inner, 'kind') : `${text(inner, 'kind')}: ${message}`;\n}\nfunction readable(value         )         {\n  if (typeof value === 'string') return value;\n  return value === undefined ? '' : JSON.stringify(value, null, 2);\n}\nfunction item(kind        , ...children               )              {\n  return element('li', { class: kind }, ...children);\n}\nfunction heading(title        )              {\n  return element('div', { class: 'event-title' }, title);\n}\nfunction note(said        )              {\n  return element('div', { class: 'note' }, said);\n}\nfunction isFields(value         )                  {\n  return typeof value === 'object' && value !== null && !Array.isArray(value);\n}\nfunction list(value         )                    {\n  return Array.isArray(value) ? value.filter(isFields) : [];\n}\nfunction text(fields        , key        )         {\n  const value = fields[key];\n  return typeof value === 'string' ? value : '';\n}\nfunction number(fields        , key        )                {\n  const value = fields[key];\n  return typeof value === 'number' ? value : null;\n}\nfunction openCaseView(data            )           {\n  const section = byId('case-view', HTMLElement);\n  const title = byId('case-title', HTMLElement);\n  let row                 ;\n  let nth = 0;\n  const draw = ()       => {\n    if (row === undefined) return;\n    const drawn = row;\n    title.textContent = visible(drawn.id);\n    byId('case-facts', HTMLElement).replaceChildren(...caseFacts(drawn, data));\n    byId('case-arms', HTMLElement).replaceChildren(\n      ...data.arms.map(({ name }, arm) => armColumn({ data, row: drawn, arm, name, nth, pick })),\n    );\n  };\n  const pick = (chosen        )       => {\n    nth = chosen;\n    draw();\n    section.querySelector             ('.trials button[aria-pressed=\"true\"]')?.focus();\n  };\n  const most = ()         => {\n    const shown = row;\n    if (shown === undefined) return 0;\n    return Math.max(...data.arms.map((_, arm) => trialsOf(data, shown.index, arm).length));\n  };\n  return {\n    open: (chosen) => {\n      row = chosen;\n      nth = 0;\n      document.body.classList.add('case-open');\n      section.hidden = false;\n      draw();\n      section.scrollIntoView();\n      title.focus();\n    },\n    close: () => {\n      row = undefined;\n      document.body.classList.remove('case-open');\n      section.hidden = true;\n    },\n    turn: (by) => {\n      nth = Math.max(0, Math.min(most() - 1, nth + by));\n      draw();\n    },\n    shown: () => row,\n  };\n}\nfunction caseFacts(row     , data            )                    {\n  const { cases } = data;\n  const p = cases.p[row.index] ?? null;\n  const facts = [\n    row.phase,\n    `tier ${row.tier}`,\n    `split ${textAt(data, cases.split[row.index] ?? -1) ?? '\u2013'}`,\n    `cluster ${textAt(data, cases.cluster[row.index] ?? -1) ?? '\u2013'}`,\n    ...(row.delta === null ? [] : [`score ${points(row.delta)} points`]),\n    ...(p === null ? [] : [`p ${probability(p)}`]),\n  ];\n  return [chip(row), ...facts.map((fact) => element('span', { class: 'fact' }, fact))];\n}\nfunction armColumn(column        )              {\n  const { data, row, arm, name, nth, pick } = column;\n  const trials = trialsOf(data, row.index, arm);\n  const tally = arm === data.arms.length - 1 ? row.head : row.base;\n  const buttons = trials.map((at, index) => {\n    const outcome = data.trials.outcome[at] ?? 0;\n    const button = element(\n      'button',\n      {\n        type: 'button',\n        'aria-pressed': String(index === nth),\n        'aria-label': `${name}, trial ${data.trials.trial[at] ?? 0}: ${outcomeNames[outcome] ?? ''}`,\n      },\n      outcomeDot(outcome),\n      String(data.trials.trial[at] ?? 0),\n    );\n    button.addEventListener('click', () => pick(index));\n    return button;\n  });\n  const at = trials[Math.min(nth, trials.length - 1)];\n  return element(\n    'section',\n    { class: 'arm-column', 'aria-label': name },\n    element('h3', {}, name, element('span', { class: 'tally' }, tallyText(tally))),\n    element('div', { class: 'trials', role: 'group', 'aria-label': `Trials of ${name}` }, ...buttons),\n    ...(at === undefined ? [element('p', {}, 'No trial.')] : trialParts(data, at)),\n  );\n}\nfunction tallyText(tally                 )         {\n  if (tally === null) return '';\n  return ` ${tally.passed}/${tally.counted} passed \xb7 mean score ${percent(tally.score)}`;\n}\nfunction trialParts(data            , at        )                {\n  const reason = textAt(data, data.trials.reason[at] ?? -1);\n  const facts = trialFacts(data, at).map(([term, value]) =>\n    element('div', {}, element('dt', {}, term), element('dd', {}, value)),\n  );\n  return [\n    element('dl', { class: 'trial-facts' }, ...facts),\n    ...(reason === null ? [] : [element('div', { class: 'reason' }, preformatted(reason))]),\n    checksTable(data, at),\n    fileLinks(data, at),\n    transcriptPart(at),\n  ];\n}\nfunction trialFacts({ trials, ...data }            , at        )                                         {\n  const number = (column                            )                => column[at] ?? null;\n  const verdict = textAt({ ...data, trials }, number(trials.verdict) ?? -1);\n  return [\n    ['outcome', outcomeNames[number(trials.outcome) ?? -1] ?? '\u2013'],\n    ['score', percent(number(trials.score))],\n    ['verdict', verdict ?? '\u2013'],\n    ['cost', usd(number(trials.costUsd))],\n    ['time', duration(number(trials.wallMs))],\n    ['turns', String(number(trials.turns))],\n    ['tool calls', `${String(number(trials.toolCalls))} (${String(number(trials.toolErrors))} failed)`],\n  ];\n}\nfunction checksTable(data            , at        )              {\n  const rows                = [];\n  const end = data.trials.checkFirst[at + 1] ?? 0;\n  for (let place = data.trials.checkFirst[at] ?? 0; place < end; place += 1) rows.push(checkRow(data, place));\n  const head = ['check', 'grader', 'score', 'detail'].map((name) => element('th', { scope: 'col' }, name));\n  return element(\n    'table',\n    { class: 'checks' },\n    element('caption', {}, 'Checks'),\n    element('thead', {}, element('tr', {}, ...head)),\n    element('tbody', {}, ...rows),\n  );\n}\nfunction checkRow(data            , place        )              {\n  const { name, ok, score, detail } = data.checks;\n  const decided = ok[place] ?? null;\n  const points = score[place] ?? null;\n  return element(\n    'tr',\n    { class: decided === null ? 'undecided' : decided === 1 ? 'ok' : 'failed' },\n    element('td', {}, decided === null ? '? undecided' : decided === 1 ? '\u2713 passed' : '\u2717 failed'),\n    element('td', {}, textAt(data, name[place] ?? -1) ?? ''),\n    element('td', { class: 'number' }, points === null ? '\u2013' : points.toFixed(2)),\n    element('td', { class: 'detail', dir: 'auto' }, textAt(data, detail[place] ?? -1) ?? ''),\n  );\n}\nfunction fileLinks(data            , at        )              {\n  const folder = data.trials.folder[at] ?? '';\n  const filesAt = data.arms[data.trials.arm[at] ?? 0]?.filesAt ?? '';\n  const files = data.fileSets[data.trials.files[at] ?? -1] ?? [];\n  const links = files.flatMap((place, kind) => {\n    const name = textAt(data, place);\n    if (name === null) return [];\n    const path = [folder, name].filter((part) => part !== '').join('/');\n    const address = filesAt + path.toWellFormed().split('/').map(encodeURIComponent).join('/');\n    return [element('a', { href: address, rel: 'noopener', target: '_blank' }, fileKinds[kind] ?? name)];\n  });\n  return element('p', { class: 'files' }, ...(links.length === 0 ? ['No files.'] : ['Files: ', ...links]));\n}\nfunction transcriptPart(at        )              {\n  const place = element('div', { class: 'transcript-place' });\n  const show = async ()                => {\n    const events = await embeddedEvents(at);\n    place.replaceChildren(\n      ...(events === null\n        ? [element('p', { class: 'note' }, 'This page does not carry the transcript of this trial.')]\n        : [transcriptList(events)]),\n    );\n  };\n  show().catch((fault         ) => {\n    place.replaceChildren(\n      element('p', { class: 'reason' }, `The transcript cannot be read: ${String(fault)}`),\n    );\n  });\n  return element('section', { 'aria-label': 'Transcript' }, element('h4', {}, 'Transcript'), place);\n}\nconst noFilter         = { text: '', state: '', tier: '', outcome: '', phase: '' };\nconst sortKeys = ['state', 'case', 'phase', 'tier', 'base', 'head', 'delta', 'cost', 'time']         ;\nfunction choose(rows                , filter        , sort      )                 {\n  const words = filter.text.toLowerCase().split(/\\s+/).filter(Boolean);\n  const bit = 1 << outcomeNames.findIndex((name) => name === filter.outcome);\n  const kept = rows.filter(\n    (row) =>\n      (filter.state === '' || row.state === filter.state) &&\n      (filter.tier === '' || row.tier === filter.tier) &&\n      (filter.phase === '' || row.phase === filter.phase) &&\n      (filter.outcome === '' || (row.outcomes & bit) !== 0) &&\n      words.every((word) => row.search.includes(word)),\n  );\n  const compare = comparisons[sort.key];\n  const sign = sort.descending ? -1 : 1;\n  return kept.sort((one, other) => sign * compare(one, other) || one.index - other.index);\n}\nconst comparisons                                        = {\n  state: (one, other) => caseStates.indexOf(one.state) - caseStates.indexOf(other.state),\n  case: (one, other) => byText(one.id, other.id),\n  phase: (one, other) => byText(one.phase, other.phase),\n  tier: (one, other) => byText(one.tier, other.tier),\n  base: byNumber((row) => row.base?.score ?? null),\n  head: byNumber((row) => row.head.score),\n  delta: byNumber((row) => row.delta),\n  cost: byNumber((row) => row.costUsd),\n  time: byNumber((row) => row.wallMs),\n};\nfunction byText(one        , other        )         {\n  return one < other ? -1 : one > other ? 1 : 0;\n}\nfunction byNumber(value                             )             {\n  return (one, other) => (value(one) ?? -Infinity) - (value(other) ?? -Infinity) || 0;\n}\nconst page = 15;\nconst bindings                                                          = {\n  '/': (actions) => actions.search(),\n  j: (actions) => actions.move(1),\n  k: (actions) => actions.move(-1),\n  ArrowDown: (actions) => actions.move(1),\n  ArrowUp: (actions) => actions.move(-1),\n  PageDown: (actions) => actions.move(page),\n  PageUp: (actions) => actions.move(-page),\n  Home: (actions) => actions.move(-Infinity),\n  End: (actions) => actions.move(Infinity),\n  ArrowRight: (actions) => actions.turn(1),\n  ArrowLeft: (actions) => actions.turn(-1),\n  Enter: (actions) => actions.open(),\n  Escape: (actions) => actions.back(),\n  '?': (actions) => actions.help(),\n  t: (actions) => actions.theme(),\n};\nconst tableOnly = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End']);\nfunction listenToKeys(actions            )       {\n  document.addEventListener('keydown', (event) => {\n    const action = bindings[event.key];\n    if (action === undefined || event.ctrlKey || event.metaKey || event.altKey) return;\n    if (!isOurs(event)) return;\n    event.preventDefault();\n    action(actions);\n  });\n}\nfunction isOurs({ target, key }               )          {\n  if (!(target instanceof Element) || target.closest('dialog') !== null) return false;\n  const inField = target.matches('input, select, textarea');\n  if (inField) return key === 'Escape' || (key === 'Enter' && target.matches('input'));\n  if (tableOnly.has(key)) return target.closest('#cases') !== null;\n  return key !== 'Enter' || !target.matches('a, button, summary');\n}\nfunction switchTheme()       {\n  const root = document.documentElement;\n  const systemDark = matchMedia('(prefers-color-scheme: dark)').matches;\n  const dark = root.dataset['theme'] === undefined ? systemDark : root.dataset['theme'] === 'dark';\n  root.dataset['theme'] = dark ? 'light' : 'dark';\n}\nconst firstSort       = { key: 'state', descending: false };\nasync function start()                {\n  const data = await reportData();\n  const rows = rowsOf(data);\n  const view = openCaseView(data);\n  const open = (row     )       => {\n    view.open(row);\n    history.replaceState(null, '', `#case=${encodeURIComponent(row.id.toWellFormed())}`);\n  };\n  const grid = openGrid(data, open);\n  const search = byId('search', HTMLInputElement);\n  const help = byId('help', HTMLDialogElement);\n  const back = ()       => {\n    if (view.shown() !== undefined) {\n      view.close();\n      history.replaceState(null, '', location.pathname + location.search);\n    } else if (document.activeElement !== search && search.value !== '') clear();\n    grid.focus();\n  };\n  const clear = ()       => {\n    search.value = '';\n    search.dispatchEvent(new Event('input', { bubbles: true }));\n  };\n  listenToTools(rows, (chosen) => grid.show(chosen));\n  listenToKeys({\n    search: () => {\n      if (view.shown() !== undefined) back();\n      search.focus();\n      search.select();\n    },\n    move: (by) => {\n      grid.move(by);\n      const row = grid.selected();\n      if (view.shown() !== undefined && row !== undefined) open(row);\n      else grid.focus();\n    },\n    turn: (by) => view.turn(by),\n    open: () => {\n      const row = grid.selected();\n      if (row !== undefined && view.shown() === undefined) open(row);\n    },\n    back,\n    help: () => help.showModal(),\n    theme: switchTheme,\n  });\n  byId('back', HTMLButtonElement).addEventListener('click', back);\n  byId('help-button', HTMLButtonElement).addEventListener('click', () => help.showModal());\n  byId('theme-button', HTMLButtonElement).addEventListener('click', switchTheme);\n  openAddressed(rows, open);\n  document.documentElement.dataset['ready'] = 'true';\n}\nfunction listenToTools(rows                , show                                )       {\n  let filter         = noFilter;\n  let sort       = firstSort;\n  const shown = byId('count', HTMLElement);\n  const update = ()       => {\n    const chosen = choose(rows, filter, sort);\n    shown.textContent = `${count(chosen.length)} of ${count(rows.length)} cases`;\n    for (const heading of document.querySelectorAll             ('#cases th[data-sort]'))\n      heading.setAttribute('aria-sort', sortOf(heading, sort));\n    show(chosen);\n  };\n  for (const field of document.querySelectorAll                                      ('[data-filter]'))\n    field.addEventListener('input', () => {\n      filter = { ...filter, [field.dataset['filter'] ?? '']: field.value };\n      update();\n    });\n  for (const heading of document.querySelectorAll             ('#cases th[data-sort]'))\n    heading.querySelector('button')?.addEventListener('click', () => {\n      const key = sortKeyOf(heading);\n      sort = { key, descending: sort.key === key && !sort.descending };\n      update();\n    });\n  update();\n}\nfunction sortKeyOf(heading             )          {\n  return sortKeys.find((key) => key === heading.dataset['sort']) ?? firstSort.key;\n}\nfunction sortOf(heading             , sort      )         {\n  if (heading.dataset['sort'] !== sort.key) return 'none';\n  return sort.descending ? 'descending' : 'ascending';\n}\nfunction openAddressed(rows                , open                    )       {\n  const id = new URLSearchParams(location.hash.slice(1)).get('case');\n  const row = rows.find((candidate) => candidate.id === id);\n  if (row !== undefined) open(row);\n}\nstart().catch((fault         ) => {\n  byId('faults', HTMLElement).append(\n    element('p', { class: 'reason' }, `This report cannot be shown: ${String(fault)}`),\n  );\n});\n";
  const pageStyle = ":root {\n  color-scheme: light dark;\n  --ground: #ffffff;\n  --raised: #f6f7f9;\n  --line: #d5d9e0;\n  --text: #1b1f26;\n  --quiet: #56606e;\n  --accent: #0b5cad;\n  --good: #17692f;\n  --bad: #b3261e;\n  --odd: #7a4d00;\n  --good-ground: #e3f4e7;\n  --bad-ground: #fce8e6;\n  --odd-ground: #fdf1d8;\n  --selected: #dcebfb;\n}\n@media (prefers-color-scheme: dark) {\n  :root:not([data-theme='light']) {\n    --ground: #14171c;\n    --raised: #1d2128;\n    --line: #3a414c;\n    --text: #e6e9ee;\n    --quiet: #a4adba;\n    --accent: #7db8f7;\n    --good: #7bd18f;\n    --bad: #ff9d94;\n    --odd: #f0c26b;\n    --good-ground: #16351e;\n    --bad-ground: #451d1a;\n    --odd-ground: #3d2f10;\n    --selected: #1f3a57;\n  }\n}\n:root[data-theme='light'] {\n  color-scheme: light;\n}\n:root[data-theme='dark'] {\n  color-scheme: dark;\n  --ground: #14171c;\n  --raised: #1d2128;\n  --line: #3a414c;\n  --text: #e6e9ee;\n  --quiet: #a4adba;\n  --accent: #7db8f7;\n  --good: #7bd18f;\n  --bad: #ff9d94;\n  --odd: #f0c26b;\n  --good-ground: #16351e;\n  --bad-ground: #451d1a;\n  --odd-ground: #3d2f10;\n  --selected: #1f3a57;\n}\n* {\n  box-sizing: border-box;\n}\n[hidden] {\n  display: none !important;\n}\nbody {\n  margin: 0;\n  background: var(--ground);\n  color: var(--text);\n  font:\n    15px/1.5 system-ui,\n    'Segoe UI',\n    'DejaVu Sans',\n    sans-serif;\n}\nmain,\n.top,\nfooter {\n  max-width: 84rem;\n  margin: 0 auto;\n  padding: 0 1.25rem;\n}\n.top {\n  display: flex;\n  align-items: baseline;\n  gap: 0.5rem;\n  padding-top: 1rem;\n}\nh1 {\n  flex: 1;\n  margin: 0;\n  font-size: 1.35rem;\n}\nh2 {\n  margin: 2rem 0 0.6rem;\n  font-size: 1.1rem;\n}\nh3 {\n  margin: 0 0 0.5rem;\n  font-size: 1rem;\n}\nh4 {\n  margin: 1rem 0 0.4rem;\n  font-size: 0.95rem;\n}\na {\n  color: var(--accent);\n}\nbutton,\ninput,\nselect {\n  font: inherit;\n  color: inherit;\n  background: var(--raised);\n  border: 1px solid var(--line);\n  border-radius: 6px;\n  padding: 0.25rem 0.6rem;\n}\nbutton {\n  cursor: pointer;\n}\n:focus-visible {\n  outline: 2px solid var(--accent);\n  outline-offset: 1px;\n}\n.number {\n  text-align: right;\n  font-variant-numeric: tabular-nums;\n}\n.verdict {\n  margin-top: 1rem;\n  padding: 0.9rem 1.1rem;\n  border: 1px solid var(--line);\n  border-left: 6px solid var(--quiet);\n  border-radius: 8px;\n  background: var(--raised);\n}\n.verdict.worse,\n.verdict.incomplete {\n  border-left-color: var(--bad);\n}\n.verdict.better,\n.verdict.equivalent {\n  border-left-color: var(--good);\n}\n.verdict.no-evidence,\n.verdict.underpowered,\n.verdict.no-baseline {\n  border-left-color: var(--odd);\n}\n.verdict p {\n  margin: 0.2rem 0 0;\n}\n.verdict .word {\n  font-size: 1.3rem;\n  font-weight: 700;\n}\n.verdict .facts {\n  color: var(--quiet);\n}\n.wide {\n  overflow-x: auto;\n}\n.wide th,\n.wide td {\n  white-space: nowrap;\n}\ntable {\n  border-collapse: collapse;\n  width: 100%;\n}\nth,\ntd {\n  padding: 0.3rem 0.6rem;\n  border-bottom: 1px solid var(--line);\n  text-align: left;\n  vertical-align: top;\n}\nth.number {\n  text-align: right;\n}\nth {\n  font-weight: 600;\n}\ncaption {\n  text-align: left;\n  font-weight: 600;\n  padding-bottom: 0.2rem;\n}\n.chart {\n  display: block;\n  width: 100%;\n  max-width: 60rem;\n  height: auto;\n}\n.chart text {\n  fill: var(--text);\n  font-size: 13px;\n}\n.chart .quiet {\n  fill: var(--quiet);\n}\n.chart .zero {\n  stroke: var(--text);\n}\n.chart .grid {\n  stroke: var(--line);\n}\n.chart .margin-band {\n  fill: var(--line);\n  opacity: 0.5;\n}\n.chart .interval {\n  stroke-width: 3;\n  stroke-linecap: round;\n}\n.chart .line {\n  fill: none;\n  stroke: var(--accent);\n  stroke-width: 2;\n}\n.chart .band {\n  fill: var(--accent);\n  opacity: 0.15;\n}\n.chart .mark {\n  fill: var(--accent);\n}\n.chart .better,\n.chart .equivalent {\n  stroke: var(--good);\n  fill: var(--good);\n}\n.chart .worse,\n.chart .incomplete {\n  stroke: var(--bad);\n  fill: var(--bad);\n}\n.chart .no-evidence,\n.chart .underpowered,\n.chart .no-baseline {\n  stroke: var(--quiet);\n  fill: var(--quiet);\n}\n.tools {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem;\n  align-items: end;\n  margin-bottom: 0.6rem;\n}\n.tools label {\n  display: flex;\n  flex-direction: column;\n  font-size: 0.8rem;\n  color: var(--quiet);\n}\n.tools input,\n.tools select {\n  font-size: 0.95rem;\n  color: var(--text);\n}\n.tools .search {\n  flex: 1 1 14rem;\n}\n#count {\n  margin-left: auto;\n  color: var(--quiet);\n}\n#scroller {\n  height: min(70vh, 44rem);\n  overflow: auto;\n  border: 1px solid var(--line);\n  border-radius: 8px;\n}\n#cases {\n  table-layout: fixed;\n  min-width: 40rem;\n}\n#cases thead th {\n  position: sticky;\n  top: 0;\n  z-index: 1;\n  background: var(--raised);\n  padding: 0;\n}\n#cases thead button {\n  width: 100%;\n  border: 0;\n  border-radius: 0;\n  background: none;\n  font-weight: 600;\n  text-align: inherit;\n  padding: 0.35rem 0.6rem;\n}\n#cases thead th.number button {\n  text-align: right;\n}\n#cases th[aria-sort='ascending'] button::after {\n  content: ' \u25b2';\n}\n#cases th[aria-sort='descending'] button::after {\n  content: ' \u25bc';\n}\n#cases tbody td {\n  height: 34px;\n  padding: 0 0.6rem;\n  line-height: 33px;\n  white-space: nowrap;\n  overflow: hidden;\n  text-overflow: ellipsis;\n}\n#cases tr.spacer td,\n#cases tr.spacer {\n  padding: 0;\n  border: 0;\n}\n#cases tbody tr:not(.spacer) {\n  cursor: pointer;\n}\n#cases tbody tr:not(.spacer):hover {\n  background: var(--raised);\n}\n#cases tbody tr.selected {\n  background: var(--selected);\n  box-shadow: inset 3px 0 0 var(--accent);\n}\n#cases .col-state {\n  width: 8.2rem;\n}\n#cases .col-phase,\n#cases .col-tier {\n  width: 7rem;\n}\n#cases .col-arm {\n  width: 11.5rem;\n}\n#cases .col-number {\n  width: 6.2rem;\n}\n.chip {\n  display: inline-block;\n  padding: 0 0.5rem;\n  border-radius: 999px;\n  border: 1px solid var(--line);\n  font-size: 0.82rem;\n  line-height: 1.5;\n}\n.chip.broken,\n.chip.worse {\n  color: var(--bad);\n  background: var(--bad-ground);\n  border-color: var(--bad);\n}\n.chip.fixed,\n.chip.better {\n  color: var(--good);\n  background: var(--good-ground);\n  border-color: var(--good);\n}\n.chip.quarantined {\n  color: var(--odd);\n  background: var(--odd-ground);\n  border-color: var(--odd);\n}\n.tally {\n  font-variant-numeric: tabular-nums;\n}\n.dots {\n  margin-left: 0.5rem;\n  font-size: 0.8rem;\n  letter-spacing: 0.04em;\n}\n.dot.pass {\n  color: var(--good);\n}\n.dot.fail,\n.dot.invalid-output,\n.dot.limit {\n  color: var(--bad);\n}\n.dot.infra,\n.dot.ungraded,\n.dot.skipped {\n  color: var(--odd);\n}\nbody.case-open #overview {\n  display: none;\n}\n#case-view {\n  padding-top: 1rem;\n}\n.case-head {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: baseline;\n  gap: 0.4rem 0.9rem;\n}\n#case-title {\n  margin: 0;\n  font-size: 1.2rem;\n  overflow-wrap: anywhere;\n}\n#case-facts {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.3rem 0.9rem;\n  align-items: baseline;\n  margin: 0.5rem 0 1rem;\n  color: var(--quiet);\n}\n#case-arms {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));\n  gap: 1.25rem;\n}\n.arm-column {\n  min-width: 0;\n}\n.arm-column h3 .tally {\n  margin-left: 0.5rem;\n  font-weight: 400;\n  color: var(--quiet);\n}\n.trials {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.35rem;\n}\n.trials button[aria-pressed='true'] {\n  background: var(--selected);\n  border-color: var(--accent);\n  font-weight: 600;\n}\n.trials .dot {\n  margin-right: 0.35rem;\n}\n.trial-facts {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.3rem 1.2rem;\n  margin: 0.8rem 0;\n}\n.trial-facts dt {\n  font-size: 0.78rem;\n  color: var(--quiet);\n}\n.trial-facts dd {\n  margin: 0;\n}\n.reason {\n  border-left: 4px solid var(--bad);\n  background: var(--bad-ground);\n  padding: 0.3rem 0.7rem;\n}\n.checks td.detail {\n  overflow-wrap: anywhere;\n}\n.checks tr.failed td:first-child {\n  color: var(--bad);\n}\n.checks tr.ok td:first-child {\n  color: var(--good);\n}\n.checks tr.undecided td:first-child {\n  color: var(--odd);\n}\n.checks td:first-child {\n  white-space: nowrap;\n}\n.files a {\n  margin-right: 0.9rem;\n}\npre {\n  margin: 0.2rem 0;\n  white-space: pre-wrap;\n  overflow-wrap: anywhere;\n  unicode-bidi: plaintext;\n  font:\n    13px/1.5 ui-monospace,\n    'DejaVu Sans Mono',\n    monospace;\n}\n.transcript {\n  list-style: none;\n  margin: 0;\n  padding: 0;\n}\n.transcript li {\n  border: 1px solid var(--line);\n  border-radius: 8px;\n  padding: 0.5rem 0.75rem;\n  margin-bottom: 0.5rem;\n  background: var(--ground);\n}\n.transcript li.reply {\n  background: var(--raised);\n}\n.transcript li.answer.error,\n.transcript li.feedback {\n  border-left: 4px solid var(--odd);\n}\n.transcript li.meta {\n  border-style: dashed;\n  color: var(--quiet);\n}\n.event-title {\n  font-size: 0.82rem;\n  color: var(--quiet);\n}\n.call-name {\n  font-weight: 600;\n}\n.note,\nsummary {\n  color: var(--quiet);\n}\nfooter {\n  margin-top: 2rem;\n  padding-bottom: 2rem;\n  color: var(--quiet);\n  font-size: 0.88rem;\n  overflow-wrap: anywhere;\n}\ndialog {\n  color: var(--text);\n  background: var(--ground);\n  border: 1px solid var(--line);\n  border-radius: 10px;\n}\ndialog::backdrop {\n  background: rgb(0 0 0 / 50%);\n}\nkbd {\n  display: inline-block;\n  min-width: 1.6rem;\n  padding: 0 0.35rem;\n  border: 1px solid var(--line);\n  border-radius: 4px;\n  background: var(--raised);\n  text-align: center;\n  font: inherit;\n}\n@media (max-width: 700px) {\n  .chart {\n    min-width: 28rem;\n  }\n  main,\n  .top,\n  footer {\n    padding-left: 0.75rem;\n    padding-right: 0.75rem;\n  }\n  #cases {\n    min-width: 0;\n  }\n  #cases .col-phase,\n  #cases .phase,\n  #cases .col-tier,\n  #cases .tier,\n  #cases .col-cost,\n  #cases .cost,\n  #cases .col-time,\n  #cases .time,\n  #cases .dots {\n    display: none;\n  }\n  #cases .col-state {\n    width: 6.4rem;\n  }\n  #cases .col-arm {\n    width: 3.6rem;\n  }\n  #cases .col-number {\n    width: 3.6rem;\n  }\n  #cases tbody td,\n  #cases thead button {\n    padding-left: 0.3rem;\n    padding-right: 0.3rem;\n  }\n}\n@media print {\n  :root,\n  :root[data-theme] {\n    color-scheme: light;\n    --ground: #fff;\n    --raised: #fff;\n    --text: #000;\n    --quiet: #333;\n    --line: #999;\n  }\n  .tools,\n  .top button,\n  #back,\n  dialog {\n    display: none;\n  }\n  #scroller {\n    height: auto;\n    overflow: visible;\n    border: 0;\n  }\n  .spacer {\n    display: none;\n  }\n  tr,\n  .transcript li {\n    break-inside: avoid;\n  }\n}\n";
  function renderPage(parts) {
   const {summary: summary} = parts;
   const policy = `default-src 'none'; style-src '${digest(pageStyle)}'; script-src '${digest(pageScript)}'; base-uri 'none'; form-action 'none'`;
   return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Evals: ${summary.comparison.suite}, ${summary.verdict}</title>
<style>${trusted(pageStyle)}</style>
</head>
<body>
<header class="top"><h1>Evals: ${summary.comparison.suite}</h1>
<button type="button" id="theme-button" aria-label="Switch between light and dark" title="Light or dark (t)">◐</button>
<button type="button" id="help-button" aria-label="Keyboard help" title="Keys (?)">?</button></header>
<main>
<div id="faults" role="alert"></div>
<noscript><p>The table of cases needs JavaScript; what stands above it does not.</p></noscript>
<div id="overview">
${verdictPart(summary)}${phasesPart(summary)}${historyPart(parts.history)}${casesPart(parts)}
</div>
${casePart}
</main>
${page_footerPart(summary)}
${helpDialog}
<script type="application/json" id="report-data">${trusted(parts.data)}</script>
${[ ...parts.transcripts ].map(([at, packed]) => markup`<script type="application/json" id="transcript-${at}">${trusted(packed)}</script>\n`)}<script type="module">${trusted(pageScript)}</script>
</body>
</html>
`.text;
  }
  function digest(text) {
   return `sha256-${(0, external_node_crypto_.createHash)("sha256").update(text).digest("base64")}`;
  }
  function verdictPart(summary) {
   const [verdict, figures] = headlineOf(summary);
   const arms = armsOf(summary);
   const facts = [ `${count(summary.cases.length)} cases`, ...arms.map(({side: side, arm: arm}) => `${side} ${count(trialsIn(arm))} trials`), ...arms.flatMap(({side: side, arm: arm}) => repeatedText(arm) === "" ? [] : [ `${side} ${repeatedText(arm)}` ]), `cost ${usd(costOf(summary))}` ];
   const notes = [ ...summary.failures, ...summary.warnings ];
   return markup`<section class="verdict ${summary.verdict}" aria-label="Verdict">
<div class="word">${verdict}</div>
<p>${figures}</p>
${notesPart(notes)}<p class="facts">${facts.join(" \xb7 ")}</p>
</section>
`;
  }
  const openNotes = 5;
  function notesPart(notes) {
   const lines = some => some.map(note => markup`<p>${note}</p>\n`);
   const [first, rest] = [ notes.slice(0, openNotes), notes.slice(openNotes) ];
   if (rest.length === 0) return markup`${lines(first)}`;
   return markup`${lines(first)}<details><summary>${count(rest.length)} more</summary>
${lines(rest)}</details>
`;
  }
  function trialsIn({outcomes: outcomes}) {
   return Object.values(outcomes).reduce((sum, trials) => sum + trials, 0);
  }
  function phasesPart(summary) {
   const {difference: difference} = summary.comparison;
   const {phase: phase} = summary.comparison;
   const compared = [ "base", "head", "difference", `${confidenceText(summary)} interval`, "p" ];
   const names = [ ...hasBase(summary) ? compared : [ "head" ], "cost", "p50 time" ];
   const heads = names.map(name => markup`<th scope="col" class="number">${name}</th>`);
   const plotted = difference === null ? [] : [ {
    phase: phase,
    verdict: summary.verdict,
    ...difference
   } ];
   return markup`<section aria-labelledby="phases"><h2 id="phases">Phase</h2>
<div class="wide">${intervalPlot(plotted, summary.margin)}</div>
<div class="wide" tabindex="0" role="region" aria-label="Phase, table"><table>
<thead><tr><th scope="col">phase</th><th scope="col">cases × trials</th>${heads}<th scope="col">verdict</th></tr></thead>
<tbody>
${phaseRow(summary)}</tbody></table></div>
${armsOf(summary).map(({side: side, arm: arm}) => page_confusionPart(side, arm.confusion))}</section>
`;
  }
  function hasBase({comparison: {base: base}}) {
   return base.name !== null;
  }
  function phaseRow(summary) {
   const {phase: phase, base: base, head: head, difference: difference} = summary.comparison;
   const compared = [ percent(base.score), percent(head.score), points(difference?.delta ?? null), difference === null ? "\u2013" : `${points(difference.interval[0])} to ${points(difference.interval[1])}`, probability(difference?.adjustedP ?? null) ];
   const cells = [ ...hasBase(summary) ? compared : [ percent(head.score) ], ...costAndTime(summary) ];
   return markup`<tr><th scope="row">${phase}</th><td>${trialsText(summary)}</td>${cells.map(cell => markup`<td class="number">${cell}</td>`)}<td>${summary.verdict}</td></tr>
`;
  }
  function page_confusionPart(side, confusion) {
   if (confusion === null) return nothing;
   const {labels: labels, counts: counts, macroF1: macroF1} = confusion;
   const rates = labelRates(confusion);
   return markup`<details><summary>Verdicts of ${side}: macro-F1 ${macroF1.toFixed(3)}</summary>
<div class="wide"><table><thead><tr><th scope="col">right verdict ↓, given →</th>${labels.map(label => markup`<th scope="col" class="number">${label}</th>`)}<th scope="col" class="number">recall</th></tr></thead>
<tbody>${labels.map((label, index) => markup`<tr><th scope="row">${label}</th>${(counts[index] ?? []).map(trials => markup`<td class="number">${count(trials)}</td>`)}<td class="number">${percent(rates[index]?.recall ?? null)}</td></tr>
`)}<tr><th scope="row">precision</th>${rates.map(({precision: precision}) => markup`<td class="number">${percent(precision)}</td>`)}<td></td></tr></tbody></table></div></details>
`;
  }
  function historyPart(past) {
   const line = historyLine(past);
   if (line === nothing) return nothing;
   return markup`<section aria-labelledby="history"><h2 id="history">History</h2>
<div class="wide">${line}</div>
</section>
`;
  }
  function casesPart({arms: arms, summary: summary}) {
   const phases = [ ...new Set(summary.cases.map(({phase: phase}) => phase)) ].sort();
   const tiers = [ ...new Set(summary.cases.map(({tier: tier}) => tier)) ].sort();
   const both = arms.length > 1;
   const heading = (sort, kind, title) => markup`<th scope="col" role="columnheader" class="col-${kind}" data-sort="${sort}" aria-sort="none"><button type="button" tabindex="-1">${title}</button></th>`;
   return markup`<section aria-labelledby="cases-title"><h2 id="cases-title">Cases</h2>
<div class="tools" role="search">
<label class="search">Search (/)<input id="search" type="search" data-filter="text" placeholder="case, cluster" autocomplete="off" spellcheck="false"></label>
${choice("state", both ? caseStates : [])}${choice("tier", tiers)}${choice("outcome", outcomeNames)}${phases.length > 1 ? choice("phase", phases) : nothing}
<span id="count" role="status"></span></div>
<div id="scroller"><table id="cases" role="grid" tabindex="0" aria-label="Cases">
<thead><tr role="row">${heading("state", "state", "state")}${heading("case", "case", "case")}${heading("phase", "phase", "phase")}${heading("tier", "tier", "tier")}${both ? heading("base", "arm", arms[0] ?? "base") : nothing}${heading("head", "arm", arms.at(-1) ?? "head")}${both ? heading("delta", "number number", "points") : nothing}${heading("cost", "number number col-cost", "cost")}${heading("time", "number number col-time", "time")}</tr></thead>
<tbody id="rows"></tbody></table></div></section>
`;
  }
  function choice(name, values) {
   if (values.length === 0) return nothing;
   const options = values.map(value => markup`<option>${value}</option>`);
   return markup`<label>${name}<select data-filter="${name}"><option value="">all</option>${options}</select></label>
`;
  }
  const casePart = markup`<section id="case-view" hidden aria-labelledby="case-title">
<div class="case-head"><button type="button" id="back">← All cases (Esc)</button><h2 id="case-title" tabindex="-1"></h2></div>
<div id="case-facts"></div>
<div id="case-arms"></div>
</section>`;
  const keys = [ [ "/", "Search" ], [ "j k", "Next and previous case" ], [ "Enter", "Open the case" ], [ "\u2190 \u2192", "Previous and next trial of an open case" ], [ "Esc", "Back to the table; clear the search" ], [ "t", "Light or dark" ], [ "?", "This list" ] ];
  const helpDialog = markup`<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">Keys</h2>
<table><tbody>${keys.map(([key, what]) => markup`<tr><td><kbd>${key}</kbd></td><td>${what}</td></tr>`)}</tbody></table>
<form method="dialog"><p><button>Close</button></p></form></dialog>`;
  function page_footerPart(summary) {
   return markup`<footer><p>${footerFacts(summary).join(" \xb7 ")}</p></footer>`;
  }
  var shown_comparison = __webpack_require__(147);
  function summarise(tally, judged, made) {
   const {verdict: verdict, sentence: sentence, exitCode: exitCode, failures: failures, warnings: warnings} = judged.judgement;
   const shown = (0, shown_comparison.P)(judged.comparison, verdict);
   const {cases: cases, quarantined: quarantined, unpaired: unpaired, ...comparison} = shown;
   const compared = new Map(cases.map(each => [ each.caseId, each ]));
   const aside = new Set(quarantined.map(({caseId: caseId}) => caseId));
   const reasons = new Map(unpaired.map(({caseId: caseId, reason: reason}) => [ caseId, reason ]));
   return {
    schema: "harness/eval-summary@1",
    made: made.toISOString(),
    verdict: verdict,
    sentence: sentence,
    exitCode: exitCode,
    failures: [ ...failures ],
    warnings: [ ...warnings ],
    comparison: comparison,
    margin: judged.margin,
    cases: [ ...tally.cases.values() ].map(each => {
     const found = compared.get(each.id);
     const common = verdict === "incomplete" ? {
      ...commonOf(each),
      ...noScores
     } : commonOf(each);
     if (found !== undefined) return {
      ...common,
      ...comparedFacts(found)
     };
     const state = aside.has(each.id) ? "quarantined" : "not compared";
     return {
      ...common,
      state: state,
      unpaired: reasons.get(each.id) ?? null
     };
    }).sort((one, other) => rank(one) - rank(other) || (one.id < other.id ? -1 : 1)),
    missing: judged.missing,
    baseline: judged.baseline
   };
  }
  const noScores = {
   baseScore: null,
   headScore: null
  };
  function rank({state: state}) {
   return caseStates.indexOf(state);
  }
  function commonOf({id: id, phase: phase, cluster: cluster, tier: tier, split: split, base: base, head: head}) {
   const own = head ?? noTrials;
   return {
    id: id,
    phase: phase,
    cluster: cluster,
    tier: tier,
    split: split,
    state: "not compared",
    unpaired: null,
    p: null,
    base: base === null ? null : passesOf(base),
    head: passesOf(own),
    baseScore: base === null ? null : summarise_scoreOf(base),
    headScore: summarise_scoreOf(own),
    costUsd: own.costUsd === null || own.trials === 0 ? null : own.costUsd / own.trials,
    wallMs: own.trials === 0 ? null : own.wallMs / own.trials,
    outcomes: own.outcomes,
    reason: own.reason
   };
  }
  function comparedFacts(found) {
   const {state: state, holmP: holmP, base: base, head: head, baseScore: baseScore, headScore: headScore} = found;
   return {
    state: state,
    p: holmP,
    base: {
     passed: base.passed,
     counted: base.trials
    },
    head: {
     passed: head.passed,
     counted: head.trials
    },
    baseScore: baseScore,
    headScore: headScore
   };
  }
  function passesOf({passed: passed, counted: counted}) {
   return {
    passed: passed,
    counted: counted
   };
  }
  function summarise_scoreOf({scoreSum: scoreSum, counted: counted}) {
   return counted === 0 ? null : scoreSum / counted;
  }
  var errno = __webpack_require__(5924);
  const defaultBudget = {
   totalCharacters: 8e6,
   fileBytes: 1e6,
   textCharacters: 6e3,
   trials: 2e3
  };
  function worthEmbedding(data, most) {
   const found = [];
   for (let index = 0; index < data.cases.id.length && found.length < most; index += 1) {
    if (isDull(data, index)) continue;
    found.push(...tellingTrials(data, index));
   }
   for (let index = 0; index < data.cases.id.length && found.length < most; index += 1) if (isDull(data, index)) found.push(...tellingTrials(data, index));
   return found.slice(0, most);
  }
  function isDull({cases: cases, trials: trials}, index) {
   const state = caseStates[cases.state[index] ?? -1];
   if (state !== "same" && state !== "not compared") return false;
   const outcomes = trials.outcome.slice(cases.first[index] ?? 0, cases.first[index + 1] ?? 0);
   return outcomes.every(outcome => outcomeNames[outcome] === "pass");
  }
  function tellingTrials({cases: cases, trials: trials}, index) {
   const found = [];
   const seen = new Set;
   for (let at = cases.first[index] ?? 0; at < (cases.first[index + 1] ?? 0); at += 1) {
    const kind = `${trials.arm.at(at)} ${trials.outcome.at(at)}`;
    if (seen.has(kind)) continue;
    seen.add(kind);
    found.push(at);
   }
   return found;
  }
  async function packTranscripts(data, wanted, {dirs: dirs, budget: budget}) {
   const packed = new Map;
   let left = budget.totalCharacters;
   for (const at of wanted) {
    const file = transcriptOf(data, at);
    const dir = dirs[data.trials.arm.at(at)];
    const text = file === null || dir === undefined ? null : await readInside(dir, file, budget.fileBytes);
    if (text === null) continue;
    const made = await packText(shortened(text, budget.textCharacters));
    if (made.length > left) break;
    left -= made.length;
    packed.set(at, made);
   }
   return packed;
  }
  function transcriptOf({trials: trials, fileSets: fileSets, strings: strings}, at) {
   const name = strings[fileSets[trials.files.at(at)]?.[2] ?? -1];
   return name === undefined ? null : external_node_path_.posix.join(trials.folder.at(at), name);
  }
  async function readInside(dir, file, most) {
   const root = await (0, promises_.realpath)(dir);
   const real = await (0, promises_.realpath)(external_node_path_.join(root, file)).catch(absent);
   if (real === null) return null;
   if (!real.startsWith(`${root}${external_node_path_.sep}`)) throw new Error(`the results name a file outside their folder: ${file}`);
   const handle = await (0, promises_.open)(real);
   try {
    const length = Math.min(most, (await handle.stat()).size);
    const {buffer: buffer, bytesRead: bytesRead} = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.toString("utf8", 0, bytesRead);
   } finally {
    await handle.close();
   }
  }
  function absent(thrown) {
   if ([ "ENOENT", "ENOTDIR" ].includes((0, errno.U)(thrown) ?? "")) return null;
   throw thrown;
  }
  function shortened(jsonLines, most) {
   const lines = jsonLines.split("\n").filter(line => line !== "");
   const events = lines.map(line => shortenedLine(line, most)).filter(line => line !== null);
   const lost = lines.length - events.length;
   const note = {
    type: "warning",
    message: "The rest of this transcript is too long for this page."
   };
   return [ ...events, ...lost > 0 ? [ JSON.stringify(note) ] : [] ].join("\n");
  }
  function shortenedLine(line, most) {
   try {
    return JSON.stringify(JSON.parse(line), (_key, value) => typeof value === "string" ? cutMiddle(value, most) : value);
   } catch {
    return null;
   }
  }
  function cutMiddle(text, most) {
   if (text.length <= most) return text;
   const half = Math.floor(most / 2);
   return `${text.slice(0, half)}\n\u2026 ${text.length - 2 * half} characters left out \u2026\n${text.slice(-half)}`;
  }
  const exportNames = [ "inspect", "promptfoo" ];
  const maxPatchBytes = 5e6;
  async function writeReport(request) {
   const {out: out, links: links} = request;
   await (0, promises_.mkdir)(out, {
    recursive: true
   });
   const exports = openExports(request);
   const {data: data, summary: summary} = await readAndJudge(request, exports);
   const incomplete = summary.verdict === "incomplete" ? summary.sentence : null;
   const exported = exports.flatMap(each => each.finish(incomplete));
   const texts = {
    "comment.md": () => renderComment(summary, links),
    "summary.md": () => renderJobSummary(summary, links),
    "summary.json": () => summaryLines(summary),
    "junit.xml": () => renderJunit(summary),
    "report.html": async () => pageOf(data, summary, request)
   };
   for (const [name, text] of Object.entries(texts)) await (0, promises_.writeFile)(external_node_path_.join(out, name), await text());
   return {
    summary: summary,
    files: [ ...Object.keys(texts), ...exported ]
   };
  }
  const casesAtOnce = 1e3;
  function* summaryLines({cases: cases, ...facts}) {
   yield `${JSON.stringify(facts, null, 1).slice(0, -2)},\n "cases": [`;
   for (let from = 0; from < cases.length; from += casesAtOnce) {
    const lines = cases.slice(from, from + casesAtOnce).map(each => `\n  ${JSON.stringify(each)}`);
    yield `${from === 0 ? "" : ","}${lines.join(",")}`;
   }
   yield "\n ]\n}\n";
  }
  async function readAndJudge({sources: sources, judge: judge, made: made, out: out}, exports) {
   const {tally: tally, columns: columns, ...trials} = await gather(sources, exports);
   const summary = summarise(tally, judge(trials), made);
   const arms = sidesOf(sources).map(({side: side, source: source}) => ({
    name: side,
    filesAt: placeOf(external_node_path_.dirname(source.results), out)
   }));
   return {
    summary: summary,
    data: columns.finish({
     arms: arms,
     cases: summary.cases
    })
   };
  }
  async function pageOf(data, summary, request) {
   const {sources: sources, history: history, budget: budget = defaultBudget} = request;
   const dirs = sidesOf(sources).map(({source: source}) => external_node_path_.dirname(source.results));
   const transcripts = await packTranscripts(data, worthEmbedding(data, budget.trials), {
    dirs: dirs,
    budget: budget
   });
   const arms = data.arms.map(({name: name}) => name);
   return renderPage({
    summary: summary,
    arms: arms,
    data: await packValue(data),
    transcripts: transcripts,
    history: history
   });
  }
  function sidesOf({base: base, head: head}) {
   return [ ...base === null ? [] : [ {
    side: "base",
    source: base
   } ], {
    side: "head",
    source: head
   } ];
  }
  function openExports({suite: suite, made: made, out: out, sources: sources, exports: exports}) {
   const sides = sidesOf(sources);
   const run = {
    suite: suite,
    made: made,
    out: out,
    sides: sides.map(({side: side}) => side),
    read: async (side, file) => {
     const source = sources[side];
     return source === null ? null : readInside(external_node_path_.dirname(source.results), file, maxPatchBytes);
    }
   };
   return [ exportPredictions(run), ...exports.includes("inspect") ? [ exportInspect(run) ] : [], ...exports.includes("promptfoo") ? [ exportPromptfoo(run) ] : [] ];
  }
  function placeOf(dir, out) {
   const relative = external_node_path_.relative(out, dir).split(external_node_path_.sep).map(encodeURIComponent).join("/");
   return relative === "" ? "" : `${relative}/`;
  }
 }
};
